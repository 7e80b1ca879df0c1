"""`giaoban log`: one event put down; and the events that other commands are given."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any

import attrs

from giaoban._input import exact_parties, exact_text
from giaoban._vn import nfc
from giaoban.cli._given import count_in, day_in, today
from giaoban.cli._run import OK, StopError, notice_in
from giaoban.cli._words import HELP, SAY
from giaoban.codec import EVENT_KINDS
from giaoban.events import PERCENT
from giaoban.lexicon import find_citations
from giaoban.register import current_tasks, event_text, misfit_text, of_current, state_of
from giaoban.store import NotEventsError, append, load

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Mapping

    from giaoban.cli._run import Run
    from giaoban.cli._words import Lang
    from giaoban.events import Event
    from giaoban.model import Citation, Party
    from giaoban.register import Status, Task

__all__ = ["events_in", "log_event", "takes_event", "tell_unused"]

_BY_KIND: Mapping[str, type[Event]] = {kind: cls for cls, kind in EVENT_KINDS.items()}

_FIRST = 3  # of what is too long to be listed


def takes_event(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """Add to a parser what says which event is put down, and where."""
    parser.add_argument("task", metavar="TASK-ID", help=HELP["task-id"][lang])
    parser.add_argument("event", choices=list(_BY_KIND))
    parser.add_argument("--events", metavar="F", required=True, help=HELP["events"][lang])
    for name, metavar in (("on", "DAY"), ("by", "NAME"), ("note", "TEXT")):
        parser.add_argument(f"--{name}", metavar=metavar, default="", help=HELP[name][lang])
    for name, metavar in (("until", "DAY"), ("round", "DAY"), ("percent", "N")):
        parser.add_argument(f"--{name}", metavar=metavar, help=HELP[name][lang])
    parser.add_argument("--document", metavar="TEXT", help=HELP["document"][lang])
    parser.add_argument("--lead", metavar="NAME", action="append", help=HELP["lead"][lang])
    parser.add_argument("--notice", metavar="FILE", nargs="+", help=HELP["notice"][lang])


def log_event(run: Run) -> int:
    """Add one event to the file, if it fits what is known of its task."""
    event, path = _event(run), run.asked.events
    if run.asked.notice:
        _hold_against_notices(run, event)
    try:
        append(path, event)
    except NotEventsError:
        run.stop("no-events", path=path)
    except IsADirectoryError:
        run.stop("directory", path=path)
    except OSError:
        run.stop("no-write", path=path)
    except ValueError:  # a NUL in the name
        run.stop("no-write", path=repr(path))
    run.out.write(SAY["logged"][run.lang].format(event=event_text(event, run.lang), path=path))
    return OK


# --- what is logged ------------------------------------------------------------------------------


def _event(run: Run) -> Event:
    asked = run.asked
    cls = _BY_KIND[asked.event]
    takes = {field.name: field.default for field in attrs.fields(cls)}
    told: dict[str, Any] = {}
    for name, read in _OPTIONS.items():
        text = getattr(asked, name)
        if text is not None and name not in takes:
            run.stop("not-taken", option=f"--{name}", event=asked.event)
        if text is None and takes.get(name) is attrs.NOTHING:
            run.stop("needed", option=f"--{name}", event=asked.event)
        if text is not None:
            told[name] = read(run, text)
    on = day_in(run, asked.on) if asked.on else today()
    try:
        return cls(nfc(asked.task), on=on, by=exact_text(asked.by), note=nfc(asked.note), **told)
    except ValueError as error:  # an empty id or name, a letter that no text has
        run.stop("event", problem=str(error))


def _percent(run: Run, text: str) -> int:
    percent = count_in(run, "--percent", text.removesuffix("%"))
    if percent is None or percent > PERCENT:
        run.stop("percent", text=text)
    return percent


def _document(run: Run, text: str) -> Citation:
    """Return the document that is named; what stands behind its number and day is its subject."""
    line = exact_text(text)
    found = find_citations(line)
    if not found or found[0].start:
        run.stop("document", text=text)
    rest = line[found[0].end :]
    if len(found) > 1 and rest.lstrip().startswith((",", ";", "và ")):
        run.stop("document", text=text)
    return attrs.evolve(found[0].citation, subject=rest.strip(" ,;."))


def _lead(run: Run, names: list[str]) -> tuple[Party, ...]:
    try:
        return exact_parties(names)
    except ValueError as error:
        run.stop("event", problem=str(error))


_OPTIONS: Mapping[str, Callable[[Run, Any], object]] = {
    "until": day_in,
    "percent": _percent,
    "document": _document,
    "lead": _lead,
    "round": day_in,
}
"""The options that some events take, each named like the field it is for."""


# --- whether it fits -----------------------------------------------------------------------------


def _hold_against_notices(run: Run, event: Event) -> None:
    """Stop if no notice has the task, or if the event does not fit what happened to it so far."""
    notices = [notice_in(run, file)[0] for file in run.asked.notice]
    known = current_tasks(*notices)
    (event,) = of_current([event], *notices)
    task = next((task for task in known if task.id == event.task), None)
    if task is None:
        ids = [task.id for task in known]
        near = difflib.get_close_matches(event.task, ids, n=_FIRST) or ids
        run.stop("no-task", id=event.task, near=_shortened(near))
    recorded = of_current(events_in(run, run.asked.events, may_be_missing=True), *notices)
    before = {id(misfit.event) for misfit in state_of(task, recorded).misfits}
    for misfit in state_of(task, (*recorded, event)).misfits:
        if misfit.event is event:
            raise StopError(misfit_text(misfit, run.lang))
        if id(misfit.event) not in before:  # it came later, and was recorded earlier
            print(f"giaoban: {misfit_text(misfit, run.lang)}", file=run.err)


# --- what was logged -----------------------------------------------------------------------------


def events_in(run: Run, path: str, *, may_be_missing: bool = False) -> tuple[Event, ...]:
    """Return the events of a file; its other lines are told on standard error."""
    try:
        loaded = load(path)
    except FileNotFoundError:
        if may_be_missing:
            return ()
        run.stop("no-file", path=path)
    except IsADirectoryError:
        run.stop("directory", path=path)
    except OSError:
        run.stop("denied", path=path)
    except ValueError:  # a NUL in the name
        run.stop("no-file", path=repr(path))
    for bad in loaded.problems:
        print(f"giaoban: {path}: {bad.sentence(run.lang)}", file=run.err)
    return loaded.events


def tell_unused(run: Run, events: Iterable[Event], rows: Iterable[tuple[Task, Status]]) -> None:
    """Tell on standard error which events count for no task, and which do not fit."""
    told = [(task.id, status.state.misfits) for task, status in rows]
    known = {identifier for identifier, _ in told}
    strangers = [event.task for event in events if event.task not in known]
    if strangers:
        shown = _shortened(list(dict.fromkeys(strangers)))
        line = SAY["strangers"][run.lang].format(count=len(strangers), ids=shown)
        print(f"giaoban: {run.asked.events}: {line}", file=run.err)
    for _, misfits in told:
        for misfit in misfits:
            line = misfit_text(misfit, run.lang)
            print(f"giaoban: {run.asked.events}: {line}", file=run.err)


def _shortened(ids: list[str]) -> str:
    return ", ".join(ids[:_FIRST]) + (", …" if len(ids) > _FIRST else "")
