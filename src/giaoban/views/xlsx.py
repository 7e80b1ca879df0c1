"""Bảng tính: a grid as a spreadsheet that an office can filter, print and send on.

It needs the extra `giaoban[xlsx]`. Texts are texts: no formula, no link is made of them. Days are
days. The same grid gives the same bytes.
"""

from __future__ import annotations

import datetime as dt
from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, assert_never

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from giaoban.views.grids import Cell, Grid

__all__ = [
    "BOXED",
    "FACE",
    "LONGEST",
    "book_of",
    "fits_in",
    "grid_xlsx",
    "row_height",
    "write_cell",
]

Foreign = Any
"""What the library that writes spreadsheets has no types for."""

LONGEST: Final = 32_767
"""Characters that a cell of a spreadsheet holds, those outside of the first plane counted twice."""
_TOLD: Final = 40

_A4: Final = 9
_EPOCH: Final = dt.date(1900, 3, 1)
"""The first day that spreadsheets agree on: Excel takes 1900 for a leap year."""
_GROUP: Final = "Nhóm"
_LINE: Final = 16.5
"""Points of a line of 12 pt."""
_HIGHEST: Final = 409
"""Points that a row may have."""

FACE: Final[Mapping[str, object]] = {
    "font_name": "Times New Roman",
    "font_size": 12,
    "valign": "top",
}
"""How every text looks."""
BOXED: Final[Mapping[str, object]] = {**FACE, "border": 1, "text_wrap": True}
"""How a cell of a table looks."""


def grid_xlsx(grid: Grid, *, created: dt.date) -> bytes:
    """Return a grid as an XLSX file: title and notes, then the table, its head frozen and filtered.

    It prints on A4 landscape, one page wide, the head on every page. A text that is longer than a
    cell can hold is cut there, and says how much is missing.

    Args:
        created:
            The day that the file says it was made on.

    Raises:
        ImportError: The extra is not installed.
    """
    out, book = book_of(grid.title, created=created)
    _Sheet(book, grid).write()
    book.close()
    return out.getvalue()


def book_of(title: str, *, created: dt.date) -> tuple[BytesIO, Foreign]:
    """Return a workbook, and where it is once it is closed.

    Raises:
        ImportError: The extra is not installed.
    """
    if find_spec("xlsxwriter") is None:
        raise ImportError(
            "giaoban: bảng tính cần phần bổ sung / spreadsheets need an extra:"
            " pip install 'giaoban[xlsx]'"
        )
    import xlsxwriter  # noqa: PLC0415  an extra

    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    moment = dt.datetime.combine(created, dt.time(), dt.UTC)
    book.set_properties({"title": title, "created": moment})
    return out, book


class _Sheet:
    """One worksheet with its formats."""

    def __init__(self, book: Foreign, grid: Grid) -> None:
        self.grid = grid
        self.grouped = len(grid.groups) > 1 or any(name for name, _ in grid.groups)
        self.sheet = book.add_worksheet()
        self.plain = book.add_format(FACE)
        self.title = book.add_format({**FACE, "bold": True, "font_size": 14})
        self.head = book.add_format({**BOXED, "bold": True, "align": "center"})
        self.cell = book.add_format(BOXED)
        self.day = book.add_format({**BOXED, "num_format": "dd/mm/yyyy", "align": "center"})

    def write(self) -> None:
        grid, sheet = self.grid, self.sheet
        sheet.write_string(0, 0, fits_in(grid.title), self.title)
        for row, note in enumerate(grid.notes, start=1):
            sheet.write_string(row, 0, fits_in(note), self.plain)
        head = len(grid.notes) + 2
        last = head
        for column, (heading, width) in enumerate(self._columns()):
            sheet.set_column(column, column, width)
            sheet.write_string(head, column, heading, self.head)
        self._height(head, tuple(heading for heading, _ in self._columns()))
        for last, cells in enumerate(self._rows(), start=head + 1):
            self._height(last, cells)
            for column, cell in enumerate(cells):
                write_cell(sheet, (last, column), cell, (self.cell, self.day))
        sheet.freeze_panes(head + 1, 0)
        sheet.autofilter(head, 0, last, sum(1 for _ in self._columns()) - 1)
        sheet.repeat_rows(head)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)

    def _columns(self) -> Iterator[tuple[str, int]]:
        if self.grouped:
            yield _GROUP, 20
        yield from ((column.heading, column.width) for column in self.grid.columns)

    def _rows(self) -> Iterator[tuple[Cell, ...]]:
        for name, rows in self.grid.groups:
            for row in rows:
                yield (name, *row) if self.grouped else row

    def _height(self, row: int, cells: tuple[Cell, ...]) -> None:
        widths = (width for _, width in self._columns())
        self.sheet.set_row(row, row_height(zip(cells, widths, strict=True)))


def row_height(cells: Iterable[tuple[Cell, int]]) -> float:
    """Return the points that the longest text of a row needs: not every program finds them itself.

    Args:
        cells:
            Each with the width of its column in letters.
    """
    lines = (-(-len(cell) // max(1, width - 1)) for cell, width in cells if isinstance(cell, str))
    return min(_HIGHEST, _LINE * max(1, *lines, 1))


def write_cell(
    sheet: Foreign, at: tuple[int, int], cell: Cell, faces: tuple[Foreign, Foreign]
) -> None:
    """Write a cell: a text as a text whatever it holds, a day as a day if spreadsheets know it.

    Args:
        at:
            Row and column, from 0.
        faces:
            The formats of a text and of a day.
    """
    plain, day = faces
    match cell:
        case None | "":
            sheet.write_blank(*at, None, plain)
        case dt.date() if cell >= _EPOCH:
            sheet.write_datetime(*at, cell, day)
        case dt.date():
            sheet.write_string(*at, cell.isoformat(), plain)
        case int():
            sheet.write_number(*at, cell, plain)
        case str():
            sheet.write_string(*at, fits_in(cell), plain)
        case _:
            assert_never(cell)


def fits_in(text: str) -> str:
    """Return a text that a cell can hold; where it is cut it says how much is missing."""
    units = text.encode("utf-16-le")  # as spreadsheets count
    if len(units) <= 2 * LONGEST:
        return text
    kept = units[: 2 * (LONGEST - _TOLD)].decode("utf-16-le", errors="ignore")
    return f"{kept} … (+{len(text) - len(kept)} ký tự)"
