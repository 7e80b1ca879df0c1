"""Phiếu gửi đi: the tasks that are open, each with cells to say how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, get_args

from giaoban._vn import capitalise_first, fold
from giaoban.deadline import Recurring
from giaoban.lexicon import format_date, party_list, party_name, party_text
from giaoban.parcels import parcels
from giaoban.views.followup._columns import FIRST_DAY, HEADINGS, LAST_DAY, OPEN, WIDTHS, ColumnKey
from giaoban.views.tables import shown
from giaoban.views.tasks import printed_deadline
from giaoban.views.xlsx import BOXED, FACE, Foreign, book_of, fits_in, row_height, write_cell

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from giaoban.model import Party
    from giaoban.register import Status, Task
    from giaoban.views.grids import Cell

__all__ = ["followup_sheet"]

Lang = Literal["vi", "en"]

_COLUMNS: Final[tuple[ColumnKey, ...]] = get_args(ColumnKey)
_HIDDEN: Final = ("id", "round")
_CLOSED: Final = frozenset({"done", "done_late", "cancelled"})
_HEAD: Final = 4
"""The row of the headings, from 0."""
_A4: Final = 9
_DAYS: Final = ("date", FIRST_DAY, LAST_DAY)
_TAKEN: Final[Mapping[str, tuple[str, object, object]]] = {
    "percent": ("decimal", 0, 100),
    "done_on": _DAYS,
    "until": _DAYS,
}
"""What cells take, and from what to what."""

_SAY: Final[Mapping[str, Mapping[Lang, str]]] = {
    "title": {"vi": "PHIẾU THEO DÕI NHIỆM VỤ", "en": "FOLLOW-UP SHEET"},
    "to": {"vi": "Gửi: {name}", "en": "To: {name}"},
    "as_of": {"vi": "Số liệu tính đến hết ngày {day}", "en": "As of the end of {day}"},
    "fill": {
        "vi": "Chỉ điền các ô nền vàng; ngày viết như 15/10/2023.",
        "en": "Fill in the yellow cells only; write days like 15/10/2023.",
    },
    "percent": {"vi": "Một số từ 0 đến 100.", "en": "A number from 0 to 100."},
    "day": {"vi": "Một ngày, như 15/10/2023.", "en": "A day, like 15/10/2023."},
}


def followup_sheet(
    rows: Iterable[tuple[Task, Status]],
    *,
    as_of: dt.date,
    for_: Party | None = None,
    lang: Lang = "vi",
) -> bytes:
    """Return an XLSX file to be filled in: a row for each task that is neither done nor cancelled.

    What the notice says is locked, without a password; to be filled in are how far it is, when it
    was done, with which document, until when more time is asked for, and a note. Several leads of
    one task have one row: where each is to answer for itself, `giaoban.register.split` it before.

    Args:
        as_of:
            The day that the status of the rows is of.
        for_:
            Whom the sheet is for: what it does not lead itself, or as one of a list, is left out.

    Raises:
        ImportError: The extra `giaoban[xlsx]` is not installed.
    """
    open_rows = [row for row in rows if row[1].standing not in _CLOSED]
    if for_ is not None:
        open_rows = _led_by(for_, open_rows)
    out, book = book_of(_SAY["title"][lang], created=as_of)
    sheet = _Sheet(book, lang)
    sheet.head(as_of, for_)
    for nth, (task, status) in enumerate(open_rows, start=1):
        sheet.task(_HEAD + nth, task, status)
    sheet.close(len(open_rows))
    book.close()
    return out.getvalue()


def _led_by(party: Party, rows: Iterable[tuple[Task, Status]]) -> list[tuple[Task, Status]]:
    return [
        (entry.task, entry.status)
        for parcel in parcels(rows)
        if parcel.addressee is not None and _same(parcel.addressee, party)
        for entry in parcel.entries
        if entry.part == "lead"
    ]


def _same(one: Party, other: Party) -> bool:
    if one.ref and other.ref:
        return one.ref == other.ref
    return fold(party_name(one)) == fold(party_name(other))


class _Sheet:
    """The one worksheet, with the formats of what is locked and of what is not."""

    def __init__(self, book: Foreign, lang: Lang) -> None:
        self.lang = lang
        self.sheet = book.add_worksheet()
        days = {"num_format": "dd/mm/yyyy", "align": "center"}
        opened = {**BOXED, "locked": False, "bg_color": "#FFF9DB"}
        self.title = book.add_format({**FACE, "bold": True, "font_size": 14})
        self.plain = book.add_format(FACE)
        self.heading = book.add_format({**BOXED, "bold": True, "align": "center"})
        self.cell, self.day = book.add_format(BOXED), book.add_format({**BOXED, **days})
        self.open_cell = book.add_format(opened)
        self.open_day = book.add_format({**opened, **days})

    def head(self, as_of: dt.date, for_: Party | None) -> None:
        name = "" if for_ is None else shown(party_text(for_))
        lines = (
            *([_SAY["to"][self.lang].format(name=name)] if name else []),
            _SAY["as_of"][self.lang].format(day=format_date(as_of)),
            _SAY["fill"][self.lang],
        )
        # The first column that is shown: a hidden one would hide what stands in it.
        left = len(_HIDDEN)
        self.sheet.write_string(0, left, _SAY["title"][self.lang], self.title)
        for nth, line in enumerate(lines, start=1):
            self.sheet.write_string(nth, left, fits_in(line), self.plain)
        for column, key in enumerate(_COLUMNS):
            hidden = {"hidden": True} if key in _HIDDEN else {}
            self.sheet.set_column(column, column, WIDTHS[key], None, hidden)
            self.sheet.write_string(_HEAD, column, HEADINGS[key][self.lang], self.heading)
        headings = [(HEADINGS[key][self.lang], WIDTHS[key]) for key in _COLUMNS]
        self.sheet.set_row(_HEAD, row_height(headings))

    def task(self, row: int, task: Task, status: Status) -> None:
        cells: dict[ColumnKey, Cell] = {
            "id": task.id,
            "round": status.lenient.day if isinstance(task.deadline, Recurring) else None,
            "notice": shown(task.notice),
            "place": shown(" ".join(part for part in (task.item, task.label) if part)),
            "task": capitalise_first(task.task),
            "lead": party_list(status.state.lead),
            "deadline": "" if task.deadline is None else printed_deadline(task.deadline, task),
            "last_day": status.strict.day,
        }
        for column, key in enumerate(_COLUMNS):
            if key in OPEN:
                day = key in {"done_on", "until"}
                self.sheet.write_blank(row, column, None, self.open_day if day else self.open_cell)
            else:
                write_cell(self.sheet, (row, column), cells[key], (self.cell, self.day))
        self.sheet.set_row(row, row_height((cells.get(key), WIDTHS[key]) for key in _COLUMNS[2:]))

    def close(self, count: int) -> None:
        """Say what the open cells take, and lock the others."""
        sheet, last = self.sheet, _HEAD + max(1, count)
        for key in OPEN:
            column = _COLUMNS.index(key)
            if key in _TAKEN:
                sheet.data_validation(_HEAD + 1, column, last, column, self._taken(key))
        sheet.freeze_panes(_HEAD + 1, 0)
        sheet.autofilter(_HEAD, 0, _HEAD + count, len(_COLUMNS) - 1)
        sheet.repeat_rows(_HEAD)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.protect(
            "",
            {
                "autofilter": True,
                "sort": True,
                "format_columns": True,
                "format_rows": True,
                "select_locked_cells": True,
            },
        )

    def _taken(self, key: str) -> dict[str, object]:
        kind, least, most = _TAKEN[key]
        words = _SAY["percent" if key == "percent" else "day"][self.lang]
        return {
            "validate": kind,
            "criteria": "between",
            "minimum": least,
            "maximum": most,
            "input_message": words,
            "error_message": words,
        }
