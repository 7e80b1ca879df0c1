"""Bảng số liệu: a report for a terminal of 80 columns, and as plain data."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final, Literal

from attrs import asdict

from giaoban._vn import nfc
from giaoban.views.sheets import report_grid

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from giaoban.reports import Matrix, Report
    from giaoban.views.grids import Cell

__all__ = ["report_data", "report_table"]

Lang = Literal["vi", "en"]

_WIDTH: Final = 80
_FIGURE: Final = 6
_NAME: Final = _WIDTH - 8 * _FIGURE
"""Columns of a name; those of a figure are 8."""

_HEADS: Final[Mapping[Lang, tuple[tuple[tuple[str, int], ...], ...]]] = {
    "vi": (
        (("Tổng", 1), ("Đã hoàn thành", 3), ("Chưa hoàn thành", 3), ("Thôi", 1)),
        tuple((word, 1) for word in "số trong quá không trong quá không thực".split()),
        (("", 1), *((word, 1) for word in "hạn hạn hạn hạn hạn hạn hiện".split())),
    ),
    "en": (
        (("All", 1), ("Done", 3), ("Open", 3), ("Can-", 1)),
        (("", 1), *((word, 1) for word in "in late un- in late un- cel-".split())),
        (
            ("", 1),
            ("time", 1),
            ("", 1),
            ("dated", 1),
            ("time", 1),
            ("", 1),
            ("dated", 1),
            ("led", 1),
        ),
    ),
}
"""Three lines of headings, each with the figures that it stands over."""


def report_table(report: Report, *, lang: Lang = "vi") -> str:
    """Return a report as lines of at most 80 columns: the day, the ratios, then the figures.

    Each group has a line, a long name goes on below it; the last line is their sum.
    """
    grid = report_grid(report, lang=lang)
    lines = [grid.title, *(line for note in grid.notes for line in _wrapped(note, _WIDTH)), ""]
    first, *others = _HEADS[lang]
    lines += [_line(nfc(grid.columns[0].heading), first), *(_line("", words) for words in others)]
    lines.append("-" * _WIDTH)
    for row in grid.rows[:-1]:
        lines += _group(row)
    lines.append("-" * _WIDTH)
    lines += _group(grid.rows[-1])
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _line(name: str, words: Sequence[tuple[str, int]]) -> str:
    return name.ljust(_NAME) + "".join(word.rjust(_FIGURE * over) for word, over in words)


def _group(row: Sequence[Cell]) -> Iterator[str]:
    name, *figures = map(str, row)
    first, *rest = _wrapped(name, _NAME)
    yield _line(first, [(figure, 1) for figure in figures])
    yield from rest


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(nfc(text), width, break_on_hyphens=False)


def report_data(report: Report) -> dict[str, object]:
    """Return a report as plain data for JSON; a ratio has its two figures, a period its two days."""
    period = report.period
    return {
        "as_of": report.as_of.isoformat(),
        "period": None
        if period is None
        else {"first": period.first.isoformat(), "last": period.last.isoformat()},
        "basis": report.basis,
        "by": report.by,
        "total": _figures(report.total),
        "groups": [{"name": name, **_figures(matrix)} for name, matrix in report.groups],
        "ratios": {
            ratio.name: {"part": ratio.part, "whole": ratio.whole} for ratio in report.total.ratios
        },
        "digest": report.digest,
    }


def _figures(matrix: Matrix) -> dict[str, object]:
    return {"total": matrix.total, **asdict(matrix)}
