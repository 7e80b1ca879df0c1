"""`giaoban sample`: notices as files, with what is to be found in each, for tests in any language."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from giaoban._version import __version__
from giaoban.calendars import BUILT_IN
from giaoban.cli._run import OK, as_json
from giaoban.register import status, tasks
from giaoban.render import render
from giaoban.validate import RULES, check
from giaoban.views import task_data

if TYPE_CHECKING:
    from types import ModuleType

    from giaoban.cli._run import Run
    from giaoban.model import Notice

__all__ = ["SUFFIXES", "write_samples"]

SUFFIXES = {"json": ".json", "text": ".txt", "markdown": ".md", "html": ".html"}
"""What a file of each format is called."""

_DIGITS = 4


def write_samples(run: Run) -> int:
    """Write the files, and `expected.json` that tells of each of them."""
    strategies = _strategies(run)
    asked = run.asked
    folder = Path(asked.output)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        run.stop("no-write", path=asked.output)
    rows = _broken(run, strategies) if asked.violating else _sound(run, strategies)
    expected = {"giaoban": __version__, "seed": asked.seed, "cases": rows}
    run.write(str(folder / "expected.json"), as_json(expected).encode())
    return OK


def _strategies(run: Run) -> ModuleType:
    """Return the strategies, which are an extra's own and not loaded before they are needed."""
    try:
        return import_module("giaoban.strategies")
    except ImportError:
        run.stop("extra", name="hypothesis")


def _sound(run: Run, strategies: ModuleType) -> list[dict[str, object]]:
    drawn = strategies.samples(
        strategies.notices(form=run.asked.form), run.asked.count, seed=run.asked.seed
    )
    return [
        {"file": _write(run, f"{nth:0{_DIGITS}}", notice), **_told(notice)}
        for nth, notice in enumerate(drawn, start=1)
    ]


def _broken(run: Run, strategies: ModuleType) -> list[dict[str, object]]:
    code = run.asked.violating.upper()
    if code not in {row.code for row in RULES}:
        run.stop("no-code", code=code, codes=", ".join(row.code for row in RULES))
    try:
        strategy = strategies.violating(code, form=run.asked.form)
    except TypeError:  # what Hypothesis says to a wrong argument
        run.stop("no-sample", code=code, form=run.asked.form or "…")
    rows: list[dict[str, object]] = []
    for nth, case in enumerate(
        strategies.samples(strategy, run.asked.count, seed=run.asked.seed), start=1
    ):
        report = check(case.broken, directory=case.directory)
        rows.append(
            {
                "file": _write(run, f"{nth:0{_DIGITS}}-broken", case.broken),
                "valid": _write(run, f"{nth:0{_DIGITS}}-valid", case.valid),
                "code": case.finding.code,
                "path": case.path,
                "findings": [
                    {"code": finding.code, "path": finding.path, "severity": finding.severity}
                    for finding in report.findings
                ],
            }
        )
    return rows


def _write(run: Run, name: str, notice: Notice) -> str:
    """Write a notice, and return the name of its file."""
    file = f"{name}{SUFFIXES[run.asked.to]}"
    run.write(str(Path(run.asked.output) / file), render(notice, to=run.asked.to).encode())
    return file


def _told(notice: Notice) -> dict[str, object]:
    """Return what is to be found in a sound notice: nothing wrong, and its tasks."""
    day = notice.issued_on  # which a sound notice has
    rows = [] if day is None else [(task, status(task, as_of=day)) for task in tasks(notice)]
    return {"findings": [], "tasks": [task_data(*row, calendar=BUILT_IN) for row in rows]}
