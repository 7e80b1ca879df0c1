"""Bảng tính: a grid as a spreadsheet that an office can filter, print and send on.

It needs the extra `giaoban[xlsx]`. Texts are texts: no formula, no link is made of them. Days are
days. The same grid gives the same bytes.
"""

from __future__ import annotations

import datetime as dt
from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.views.grids import Cell, Grid

__all__ = ["LONGEST", "grid_xlsx"]

LONGEST: Final = 32_767
"""Characters that a cell of a spreadsheet holds."""

_A4: Final = 9
_EPOCH: Final = dt.date(1900, 3, 1)
"""The first day that spreadsheets agree on: Excel takes 1900 for a leap year."""
_GROUP: Final = "Nhóm"
_LINE: Final = 16.5
"""Points of a line of 12 pt."""
_HIGHEST: Final = 409
"""Points that a row may have."""


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
    if find_spec("xlsxwriter") is None:
        raise ImportError(
            "giaoban: bảng tính cần phần bổ sung / spreadsheets need an extra:"
            " pip install 'giaoban[xlsx]'"
        )
    import xlsxwriter  # noqa: PLC0415  an extra

    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.set_properties(
        {"title": grid.title, "created": dt.datetime.combine(created, dt.time(), dt.UTC)}
    )
    _Sheet(book, grid).write()
    book.close()
    return out.getvalue()


class _Sheet:
    """One worksheet with its formats."""

    def __init__(self, book: Any, grid: Grid) -> None:  # noqa: ANN401  the library has no types
        self.grid = grid
        self.grouped = len(grid.groups) > 1 or any(name for name, _ in grid.groups)
        self.sheet = book.add_worksheet()
        face = {"font_name": "Times New Roman", "font_size": 12, "valign": "top"}
        boxed = {**face, "border": 1, "text_wrap": True}
        self.plain = book.add_format(face)
        self.title = book.add_format({**face, "bold": True, "font_size": 14})
        self.head = book.add_format({**boxed, "bold": True, "align": "center"})
        self.cell = book.add_format(boxed)
        self.day = book.add_format({**boxed, "num_format": "dd/mm/yyyy", "align": "center"})

    def write(self) -> None:
        grid, sheet = self.grid, self.sheet
        sheet.write_string(0, 0, _fitting(grid.title), self.title)
        for row, note in enumerate(grid.notes, start=1):
            sheet.write_string(row, 0, _fitting(note), self.plain)
        head = len(grid.notes) + 2
        last = head
        for column, (heading, width) in enumerate(self._columns()):
            sheet.set_column(column, column, width)
            sheet.write_string(head, column, heading, self.head)
        self._height(head, tuple(heading for heading, _ in self._columns()))
        for last, cells in enumerate(self._rows(), start=head + 1):
            self._height(last, cells)
            for column, cell in enumerate(cells):
                self._cell(last, column, cell)
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
        """Make a row as high as its longest text needs: not every program does so by itself."""
        lines = (
            -(-len(cell) // max(1, width - 1))
            for cell, (_, width) in zip(cells, self._columns(), strict=True)
            if isinstance(cell, str)
        )
        self.sheet.set_row(row, min(_HIGHEST, _LINE * max(1, *lines)))

    def _cell(self, row: int, column: int, cell: Cell) -> None:
        match cell:
            case None | "":
                self.sheet.write_blank(row, column, None, self.cell)
            case dt.date() if cell >= _EPOCH:
                self.sheet.write_datetime(row, column, cell, self.day)
            case dt.date():
                self.sheet.write_string(row, column, cell.isoformat(), self.cell)
            case int():
                self.sheet.write_number(row, column, cell, self.cell)
            case str():
                self.sheet.write_string(row, column, _fitting(cell), self.cell)


def _fitting(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    told = f" … (+{len(text) - LONGEST + 40} ký tự)"
    return text[: LONGEST - 40] + told
