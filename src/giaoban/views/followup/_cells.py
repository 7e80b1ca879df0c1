"""Ô đã điền: what a cell of the sheet says, or what is wrong with it."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import frozen

from giaoban._input import exact_text
from giaoban.lexicon import (
    TYPE_NAMES,
    find_citations,
    find_dates,
    find_numbers,
    format_date,
    parse_date,
)
from giaoban.model import Citation
from giaoban.views.followup._columns import FIRST_DAY, HEADINGS, LAST_DAY, ColumnKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from giaoban.model import DocumentNumber

__all__ = ["Cell", "CellProblem", "UnfitError", "Wanted", "day_of", "documents_of", "percent_of"]

Lang = Literal["vi", "en"]

Wanted = Literal[
    "percent",
    "day",
    "past_day",
    "document",
    "value",
    "task",
    "known_task",
    "one_row",
    "all_of_it",
    "nothing",
]
"""What should stand in a cell."""

_WANTED: Final[Mapping[Wanted, Mapping[Lang, str]]] = {
    "percent": {
        "vi": "một số từ 0 đến 100, như 80 hoặc 80%",
        "en": "a number from 0 to 100, like 80 or 80%",
    },
    "day": {"vi": "một ngày, như 15/10/2023", "en": "a day, like 15/10/2023"},
    "past_day": {
        "vi": "một ngày không sau ngày nhận phiếu",
        "en": "a day no later than the sheet came back",
    },
    "document": {
        "vi": "số, ký hiệu văn bản, như 12/BC-STC hoặc “Báo cáo số 12/BC-STC ngày 5/10/2023”",
        "en": "a document's number, like 12/BC-STC or “Báo cáo số 12/BC-STC ngày 5/10/2023”",
    },
    "value": {
        "vi": "giá trị: ô có công thức chưa tính hoặc báo lỗi",
        "en": "a value: the cell has a formula that was not worked out, or an error",
    },
    "task": {
        "vi": "mã nhiệm vụ (cột ẩn), như trong phiếu gửi đi",
        "en": "the id of the task (in a hidden column), as the sheet was sent",
    },
    "known_task": {"vi": "mã của một nhiệm vụ đang theo dõi", "en": "the id of a known task"},
    "one_row": {
        "vi": "mỗi nhiệm vụ một dòng; dòng này lặp lại và không được tính",
        "en": "one row for each task; this one repeats it and does not count",
    },
    "all_of_it": {
        "vi": "100 hoặc ô trống, vì đã ghi ngày hoàn thành",
        "en": "100 or nothing, since the day it was done is told",
    },
    "nothing": {
        "vi": "ô trống, vì đã ghi ngày hoàn thành",
        "en": "nothing, since the day it was done is told",
    },
}
_SAY: Final[Mapping[Lang, str]] = {
    "vi": "Dòng {row}, cột {column} ({heading}): thấy “{found}”, cần {wanted}",
    "en": "Row {row}, column {column} ({heading}): found “{found}”, wanted {wanted}",
}
_LONGEST: Final = 60


@frozen(kw_only=True)
class CellProblem:
    """Ô điền sai: where it is, what was found there, and what is wanted.

    Args:
        row:
            As the spreadsheet counts, from 1.
        column:
            The letter of the column.
        key:
            What the column is for.
    """

    row: int
    column: str
    key: ColumnKey
    found: str
    wanted: Wanted

    def sentence(self, lang: Lang = "vi") -> str:
        """Return what is wrong, in one line."""
        short = self.found if len(self.found) <= _LONGEST else f"{self.found[:_LONGEST]}…"
        return _SAY[lang].format(
            row=self.row,
            column=self.column,
            heading=HEADINGS[self.key][lang],
            found=short,
            wanted=_WANTED[self.wanted][lang],
        )


class UnfitError(Exception):
    """A cell does not hold what is wanted."""

    def __init__(self, wanted: Wanted) -> None:
        super().__init__(wanted)
        self.wanted = wanted


@frozen
class Cell:
    """Ô: where it is, the value it shows, the format it shows it in, and whether it is none."""

    row: int
    column: str
    value: Any
    number_format: str
    is_broken: bool

    @property
    def is_blank(self) -> bool:
        """Whether nothing was filled in."""
        return not self.is_broken and not self.text

    @property
    def text(self) -> str:
        """The value as a person reads it, in one line."""
        match self.value:
            case None:
                return ""
            case dt.datetime():
                return format_date(self.value.date())
            case _:
                return exact_text(str(self.value))


def percent_of(cell: Cell) -> int:
    """Return how far a task is, parts of a percent left out.

    Raises:
        UnfitError: It is no number from 0 to 100, or it is unclear whether it is a share of one.
    """
    match cell.value:
        case bool():
            raise UnfitError("percent")
        case int() | float():
            shares = "%" in cell.number_format
            percent = cell.value * 100 if shares else cell.value
            is_clear = shares or not 0 < percent < 1
        case _:
            percent, is_clear = _number_in(cell.text), True
    # Written so that what is no number at all is refused too.
    if not is_clear or not 0 <= percent <= 100:  # noqa: PLR2004  of a hundred
        raise UnfitError("percent")
    return int(percent + _ROUNDING)


_ROUNDING: Final = 1e-6
"""A share that a spreadsheet keeps may be a little less than what was typed."""


def _number_in(text: str) -> float:
    digits = text.removesuffix("%").strip().replace(",", ".")
    plain = digits.replace(".", "", 1)
    if not (plain.isascii() and plain.isdigit() and len(plain) < 10):  # noqa: PLR2004  of any share
        raise UnfitError("percent")
    return float(digits)


def day_of(cell: Cell) -> dt.date:
    """Return the day that a cell holds as a day, or as a text.

    Raises:
        UnfitError: There is no such day.
    """
    day: dt.date | None
    match cell.value:
        case dt.datetime():
            day = cell.value.date()
        case str():
            day = parse_date(cell.text) or _iso(cell.text)
        case _:
            day = None
    # A bare number where days are expected is a day of 1900 to a spreadsheet.
    if day is None or not FIRST_DAY <= day <= LAST_DAY:
        raise UnfitError("day")
    return day


def _iso(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def documents_of(cell: Cell) -> tuple[list[Citation], list[str]]:
    """Return the documents that a cell names, and what of it names none.

    Its parts are parted by semicolons or line breaks.

    Raises:
        UnfitError: It is no text.
    """
    if not isinstance(cell.value, str):
        raise UnfitError("document")
    found: list[Citation] = []
    bad: list[str] = []
    for part in _PARTED.split(cell.value):
        text = exact_text(part)
        cited = _documents_in(text)
        found += cited
        if text and not cited:
            bad.append(text)
    return found, bad


_PARTED: Final = re.compile(r"[;\r\n]")


def _documents_in(text: str) -> tuple[Citation, ...]:
    cited = tuple(found.citation for found in find_citations(text))
    if cited:
        return cited
    numbers = [found.number for found in find_numbers(text) if found.number.number]
    days = [found.date for found in find_dates(text)]
    day = days[0] if len(days) == len(numbers) == 1 else None
    return tuple(Citation(_type_of(number), number=number, date=day) for number in numbers)


def _type_of(number: DocumentNumber) -> str:
    # Official letters have no type in their number, and others' types may be none we know.
    return TYPE_NAMES.get((number.style, number.type), "Văn bản") if number.type else "Công văn"
