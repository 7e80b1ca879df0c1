"""Bảng: rows of typed cells under headings, which every sheet that goes out is made of.

A list of tasks, a report and a parcel are each a `Grid` first; how one is written as CSV, a
spreadsheet, Markdown or HTML does not depend on what it tells.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from attrs import field, frozen

from giaoban._exact import exact

__all__ = ["Cell", "Grid", "GridColumn"]

Lang = Literal["vi", "en"]

Cell = str | int | dt.date | None
"""What a cell holds: a text as it is, a number, a day; None and an empty text are an empty cell."""


@frozen
class GridColumn:
    """Cột: its key for machines, its heading for people, and its width in letters."""

    key: str
    heading: str = field(kw_only=True)
    width: int = field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)


@frozen(kw_only=True)
class Grid:
    """Bảng: rows under columns, below a title and a line that says when and what it tells.

    Args:
        notes:
            Lines above the table: "Số liệu tính đến hết ngày 01/11/2023".
        groups:
            Rows in groups, each with its name; a grid without groups has one, without a name.
    """

    title: str
    notes: tuple[str, ...] = ()
    columns: tuple[GridColumn, ...]
    groups: tuple[tuple[str, tuple[tuple[Cell, ...], ...]], ...]

    def __attrs_post_init__(self) -> None:
        exact(self)
        for name, rows in self.groups:
            for row in rows:
                if len(row) != len(self.columns):
                    raise ValueError(
                        f"a row of {name or self.title} has {len(row)} cells for"
                        f" {len(self.columns)} columns"
                    )

    @property
    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows of all groups."""
        return tuple(row for _, rows in self.groups for row in rows)
