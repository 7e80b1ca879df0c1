"""`giaoban check`: findings over several files, in the form that is asked for."""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from giaoban.cli._facts import facts_of
from giaoban.cli._progress import each_done
from giaoban.cli._run import FOUND, OK, UNUSABLE, StopError, as_json, notice_in
from giaoban.cli._words import SAY
from giaoban.codec import to_json
from giaoban.diagnostics import Rule, findings_text
from giaoban.validate import RULES, check, mend
from giaoban.views import Checked, github_annotations, sarif, underlined

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from giaoban.cli._run import Run
    from giaoban.cli._words import Lang
    from giaoban.facts import Facts
    from giaoban.model import Notice

__all__ = ["REPORTS", "check_files", "known_rules"]


def check_files(run: Run) -> int:
    for text in run.asked.ignore:
        if not text.partition("=")[2].strip():
            run.stop("ignore", text=text)
    facts = facts_of(run)
    worst = OK
    checked: list[Checked] = []
    for one in _all_checked(run, facts):
        if isinstance(one, StopError):
            print(f"giaoban: {one.message}", file=run.err)
            worst = UNUSABLE
        else:
            checked.append(one)
    run.out.write(REPORTS[run.asked.format](checked, run.lang))
    return max(worst, FOUND if any(one.report.has_errors for one in checked) else OK)


def _all_checked(run: Run, facts: Facts) -> list[Checked | StopError]:
    """Return what was found in each file, or why it is unusable: the others are still checked."""

    def work(file: str) -> Checked | StopError:
        try:
            return _checked(run, file, facts)
        except StopError as stop:
            return stop

    files: list[str] = run.asked.file
    # What is mended is told at once, where a bar would stand in its way.
    return list(map(work, files) if run.asked.fix else each_done(run, files, work))


def _checked(run: Run, file: str, facts: Facts) -> Checked:
    notice, reading = notice_in(run, file)
    if run.asked.fix:
        if reading is not None or file == "-":
            run.stop("fix-json", path=file)
        notice = _mended(run, file, notice, facts)
    report = check(
        notice,
        profile=run.asked.profile,
        rules=known_rules(run),
        ignore=run.asked.ignore,
        facts=facts,
        findings=reading.findings if reading is not None else (),
        spans=reading.spans if reading is not None else (),
    )
    return Checked(file, report, source=reading.text if reading is not None else "")


def known_rules(run: Run) -> tuple[Rule, ...]:
    """Return the table, with the rows that installed packages add as `giaoban.rules`."""
    rules = {row.code: row for row in RULES}
    for point in entry_points(group="giaoban.rules"):
        try:
            for row in point.load():
                if rules.setdefault(row.code, row) is not row or not isinstance(row, Rule):
                    raise ValueError(f"{row.code} is there twice, or is no Rule")  # noqa: TRY301
        except Exception as error:  # noqa: BLE001  # other people's code is told of in one line
            run.stop("rules", name=point.value, why=f"{type(error).__name__}: {error}")
    return tuple(rules.values())


def _mended(run: Run, file: str, notice: Notice, facts: Facts) -> Notice:
    """Return the notice of a JSON file mended, as the file now holds it."""
    report = check(
        notice,
        profile=run.asked.profile,
        rules=known_rules(run),
        ignore=run.asked.ignore,
        facts=facts,
    )
    mended = mend(notice, report)
    if mended == notice:
        return notice
    run.rewrite(file, to_json(mended).encode())
    done = [finding for finding in report.findings if finding.rule.fix is not None]
    print(SAY["mended"][run.lang].format(path=file, count=len(done)), file=run.err)
    run.err.write(findings_text(done, lang=run.lang, file=file))
    return mended


def _in_words(checked: Sequence[Checked], lang: Lang) -> str:
    return "".join(underlined(one, lang) for one in checked)


def _reports_json(checked: Sequence[Checked], lang: Lang) -> str:
    return as_json(
        [
            {
                "file": one.file,
                "profile": one.report.profile,
                "findings": [finding.to_data(lang=lang) for finding in one.report.findings],
            }
            for one in checked
        ]
    )


def _as_sarif(checked: Sequence[Checked], lang: Lang) -> str:
    return as_json(sarif(checked, lang))


REPORTS: Mapping[str, Callable[[Sequence[Checked], Lang], str]] = {
    "text": _in_words,
    "json": _reports_json,
    "sarif": _as_sarif,
    "github": github_annotations,
}
