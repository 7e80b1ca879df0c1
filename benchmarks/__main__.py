"""Measure, print the table, and on request write it into the documentation."""

from __future__ import annotations

import argparse
import cProfile
import pstats
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from benchmarks import sample
from benchmarks.drawing import SEEDS, drawing, shrink
from benchmarks.harness import Effort, compare
from benchmarks.imports import HEAVY, compare_imports, loaded
from benchmarks.report import Measured, Subject, inserted, report
from benchmarks.rows import job

if TYPE_CHECKING:
    from collections.abc import Sequence

_PROFILED = 50
PAGE = Path(__file__).resolve().parent.parent / "docs" / "performance.md"


def measure(effort: Effort) -> Measured:
    """Measure everything: both notices and the strategies, then the imports."""
    drawn = drawing()
    named = {
        "A notice of 8 items and 22 assignments": job(sample.giao_ban()),
        "A notice of one item": job(sample.small(), printed=True),
    }
    # All in one, so that the rounds of each row are spread over the whole run.
    together = [*(each for job in named.values() for each in job.comparisons), drawn]
    figures = list(compare(together, effort))
    subjects = []
    for name, done in named.items():
        count = sum(len(each.peers) for each in done.comparisons)
        subjects.append(Subject(name, job=done, figures=tuple(figures[:count])))
        del figures[:count]
    # What is left is of the drawing.
    document = subjects[0].job.document
    return Measured(
        effort=effort,
        subjects=tuple(subjects),
        drawing=tuple(figures),
        shrunk=shrink(SEEDS),
        imports=compare_imports(document, effort.rounds, effort.seed),
        heavy=HEAVY,
        loaded=loaded(),
    )


def profile(what: str) -> None:
    """Print where the time of one row goes, for the long notice.

    Raises:
        KeyError: There is no such row.
    """
    work = {each.what: each.ours for each in job(sample.giao_ban()).comparisons}[what]
    work()
    with cProfile.Profile() as taken:
        for _ in range(_PROFILED):
            work()
    pstats.Stats(taken).strip_dirs().sort_stats("tottime").print_stats(20)


def main(argv: Sequence[str] | None = None) -> None:
    """Run `python -m benchmarks`."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=Effort().rounds, help="rounds to measure")
    parser.add_argument("--write", action="store_true", help=f"rewrite the table in {PAGE.name}")
    parser.add_argument("--profile", metavar="ROW", help='say where its time goes: "read text"')
    chosen = parser.parse_args(argv)
    if chosen.profile:
        profile(chosen.profile)
        return
    text = report(measure(evolve(Effort(), rounds=chosen.rounds)))
    print(text)
    if chosen.write:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(inserted(page, text), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
