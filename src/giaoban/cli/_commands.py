"""Các lệnh: what each command does, but `check`, which has a module of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban._version import __version__
from giaoban._vn import search_key
from giaoban.cli._checking import known_rules
from giaoban.cli._given import count_in
from giaoban.cli._parcelling import tasks_as, write_parcels
from giaoban.cli._reporting import judged_in
from giaoban.cli._run import OK, StopError, as_json, bytes_in, notice_in
from giaoban.cli._words import SAY
from giaoban.codec import event_schema, json_schema, to_json
from giaoban.diagnostics import findings_text
from giaoban.extracts import SecretNotice
from giaoban.lexicon import party_text
from giaoban.render import check_template, render, to_docx
from giaoban.templates import template
from giaoban.validate import explain
from giaoban.views import glance, glance_table

if TYPE_CHECKING:
    from giaoban.cli._run import Run
    from giaoban.register import Status
    from giaoban.render import Format
    from giaoban.views import GroupBy

__all__ = [
    "explain_rule",
    "list_tasks",
    "make_template",
    "print_notice",
    "print_schema",
    "print_version",
    "read_file",
    "show_notice",
]


def read_file(run: Run) -> int:
    notice, reading = notice_in(run, run.asked.file)
    run.out.write(to_json(notice))
    if reading is not None:
        run.err.write(findings_text(reading.findings, lang=run.lang))
        if reading.unread:
            run.err.write(SAY["unread"][run.lang].format(lines=" | ".join(reading.unread)) + "\n")
    return OK


def print_notice(run: Run) -> int:
    notice, _ = notice_in(run, run.asked.file)
    to: Format = run.asked.to
    annex, draft = run.asked.annex, count_in(run, "--draft", run.asked.draft) or 0
    printed: str | bytes
    try:
        if run.asked.template is not None:
            office = _template_in(run, to)
            printed = to_docx(notice, annex=annex, draft=draft, template=office)
        else:
            allowed = run.asked.allow_secret
            printed = render(notice, to, annex=annex, draft=draft, allow_secret=allowed)
    except SecretNotice as error:
        run.stop("secret", secrecy=error.secrecy, to=to)
    except (ImportError, RuntimeError) as error:  # an extra, or a font, that is not installed
        raise StopError(f"{error}".removeprefix("giaoban: ")) from None
    run.answer(printed)
    return OK


def _template_in(run: Run, to: Format) -> bytes:
    """Return the office's Word file that is to be filled; what in it is doubtful goes to stderr."""
    if to != "docx":
        run.stop("template", to=to)
    office = bytes_in(run, run.asked.template)
    # Only a template needs what opens it.
    from giaoban.render.docx.template import TemplateError  # noqa: PLC0415

    try:
        findings = check_template(office)
    except TemplateError as error:
        raise StopError(f"{run.asked.template}: {error.sentence(run.lang)}") from None
    run.err.write(findings_text(findings, lang=run.lang, file=run.asked.template))
    return office


def show_notice(run: Run) -> int:
    notice, _ = notice_in(run, run.asked.file)
    if run.asked.format == "json":
        run.out.write(as_json(glance(notice)))
    else:
        run.out.write(glance_table(notice, lang=run.lang))
    return OK


def list_tasks(run: Run) -> int:
    within = count_in(run, "--due-within", run.asked.due_within)
    as_of, judged = judged_in(run)
    wanted = search_key(run.asked.lead)
    by: GroupBy | None = run.asked.group_by
    rows = [
        (task, state)
        for task, state in judged
        if not wanted or any(wanted in search_key(party_text(who)) for who in state.state.lead)
        if _is_due(state, within)
    ]
    if run.asked.split_by:
        write_parcels(run, rows, as_of=as_of)
    else:
        run.answer(tasks_as(run, rows, as_of=as_of, by=by))
    return OK


def _is_due(state: Status, within: int | None) -> bool:
    """Whether a task falls due in so many days from the day it is judged on; None asks nothing."""
    if within is None:
        return True
    day = state.strict.day
    return day is not None and state.standing in _STILL_DUE and (day - state.as_of).days <= within


_STILL_DUE: Final = frozenset({"open", "due_soon", "at_limit"})
"""What is neither late nor done nor dropped."""


def make_template(run: Run) -> int:
    run.out.write(template(run.asked.form, to=run.asked.format))
    return OK


def print_schema(run: Run) -> int:
    run.out.write(as_json(event_schema() if run.asked.of == "event" else json_schema()))
    return OK


def explain_rule(run: Run) -> int:
    code, rules = run.asked.code.upper(), known_rules(run)
    known = [row.code for row in rules]
    if code not in known:
        run.stop("no-code", code=run.asked.code, codes=", ".join(known))
    run.out.write(explain(code, lang=run.lang, rules=rules))
    return OK


def print_version(run: Run) -> int:
    run.out.write(f"giaoban {__version__}\n")
    return OK
