"""The table: what was measured, as Markdown that is read on a terminal of 80 columns too."""

from __future__ import annotations

import platform
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from benchmarks.drawing import Shrunk
from benchmarks.harness import Effort, Figure
from benchmarks.rows import Job

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


__all__ = ["BEGIN", "END", "Measured", "Subject", "inserted", "report"]

BEGIN: Final = "<!-- measured: begin -->"
END: Final = "<!-- measured: end -->"
"""Between these lines of a page stands the report."""

_PACKAGES: Final = (
    "giaoban",
    "attrs",
    "cattrs",
    "orjson",
    "pydantic",
    "pydantic-core",
    "jinja2",
    "underthesea",
    "hypothesis",
)


@frozen
class Subject:
    """One notice, what was measured of it, and what came out."""

    name: str
    job: Job = field(kw_only=True)
    figures: tuple[Figure, ...] = field(kw_only=True)


@frozen(kw_only=True)
class Measured:
    """All that one run measured.

    Args:
        heavy:
            The modules that importing giaoban must not load, and after it those that it did.
    """

    effort: Effort
    subjects: tuple[Subject, ...]
    drawing: tuple[Figure, ...]
    shrunk: Shrunk
    imports: tuple[Figure, ...]
    heavy: tuple[str, ...]
    loaded: tuple[str, ...]


def report(measured: Measured) -> str:
    """Return the whole report, without a line end at its end."""
    parts = [_circumstances(measured.effort)]
    for subject in measured.subjects:
        parts += [f"### {subject.name}", _size(subject), _table(subject.figures), _rates(subject)]
    parts += ["### Strategies", _table(measured.drawing), _shrinking(measured.shrunk)]
    parts += ["### Import", _table(measured.imports), _left_out(measured)]
    return "\n\n".join(parts)


def inserted(page: str, text: str) -> str:
    """Return *page* with *text* between its two marks.

    Raises:
        ValueError: The page has not each of the marks once.
    """
    if page.count(BEGIN) != 1 or page.count(END) != 1:
        raise ValueError(f"the page needs the lines {BEGIN} and {END}, each once")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{text}\n\n{END}{after}"


def _circumstances(effort: Effort) -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    python = f"{platform.python_implementation()} {'.'.join(map(str, sys.version_info[:3]))}"
    return f"{python}.\n{packages}.\nMedians over {effort.rounds} rounds."


def _size(subject: Subject) -> str:
    job = subject.job
    pages = ", ".join(f"{_bytes(len(page))} as {name}" for name, page in job.pages)
    return (
        f"{pages}.\nAs JSON {_bytes(len(job.document))} on one line,"
        f" {_bytes(len(job.indented))} indented."
    )


def _rates(subject: Subject) -> str:
    """Return what follows from the figures: how fast is read, what one call of a rule costs."""
    seconds = {figure.what: figure.seconds for figure in subject.figures}
    pages = ", ".join(
        f"{name} {len(page) / seconds[f'read {name}'] / 1e6:.2f} MB/s"
        for name, page in subject.job.pages
    )
    calls = subject.job.calls
    one = seconds["check, all rules"] / calls
    plain = seconds["decode"] / seconds["check, a plain call"]
    return (
        f"Reading speed: {pages}.\n"
        f"Checking calls a rule {calls} times, which makes {_time(one)} a call, everything"
        f" included; decoding takes as long as {plain:.0f} calls of plain rules."
    )


def _shrinking(shrunk: Shrunk) -> str:
    """Return how a failing property shrank: its runs in the middle, and the worst."""
    return (
        f"Found and shrunk in {_time(shrunk.median_seconds)} to {shrunk.median_size:.0f} parts:"
        f" medians over {len(shrunk.seconds)} seeds;"
        f" at most {_time(max(shrunk.seconds))} and {max(shrunk.sizes)} parts."
    )


def _left_out(measured: Measured) -> str:
    there = [name for name in measured.heavy if name in measured.loaded]
    absent = [name for name in measured.heavy if name not in measured.loaded]
    line = f"Not loaded by `import giaoban`: {', '.join(absent)}."
    return f"{line}\nLoaded by it: {', '.join(there)}." if there else line


def _bytes(count: int) -> str:
    return f"{count / 1000:.1f} kB"


def _time(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{_three_digits(seconds / size)} {unit}"
    return f"{_three_digits(seconds / 1e-6)} µs"


def _three_digits(number: float) -> str:
    decimals = 2 if number < 10 else 1 if number < 100 else 0
    return f"{number:.{decimals}f}"


def _table(figures: Sequence[Figure]) -> str:
    head = ("", "against", "ratio", "quartiles", "time")
    rows = [
        (
            each.what if first else "",
            each.against,
            _three_digits(each.ratio),
            f"{_three_digits(each.low)}-{_three_digits(each.high)}",
            _time(each.seconds) if first else "",
        )
        for each, first in _with_first(figures)
    ]
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    left = [True, True, False, False, False]
    rule = [
        "-" * width if aligned else "-" * (width - 1) + ":"
        for width, aligned in zip(widths, left, strict=True)
    ]
    lines = [_row(head, widths, left), _row(rule, widths, left)]
    return "\n".join([*lines, *(_row(row, widths, left) for row in rows)])


def _with_first(figures: Iterable[Figure]) -> list[tuple[Figure, bool]]:
    """Return each figure with whether it is the first of its row's name."""
    met: set[str] = set()
    marked = []
    for each in figures:
        marked.append((each, each.what not in met))
        met.add(each.what)
    return marked


def _row(cells: Sequence[str], widths: Sequence[int], left: Sequence[bool]) -> str:
    padded = [
        cell.ljust(width) if aligned else cell.rjust(width)
        for cell, width, aligned in zip(cells, widths, left, strict=True)
    ]
    return f"| {' | '.join(padded)} |"
