"""Ngày, tháng: days and months between their printed forms and `datetime.date`.

Days below 10 and the months 1 and 2 bear a leading zero, and nothing else (Decree 30/2020/NĐ-CP,
appendix I; the Party's rule is the same). On input any padding is taken, and `/`, `-` or `.`
between the numbers; years have four digits. A day that the calendar does not have is no day.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import frozen

from giaoban.lexicon._patterns import BREAK, phrase

if TYPE_CHECKING:
    import re

__all__ = [
    "DATE",
    "FoundDate",
    "date_in_words",
    "date_of",
    "find_dates",
    "format_date",
    "format_month",
    "padded_month",
    "parse_date",
    "parse_month",
    "place_and_date",
]


@frozen
class FoundDate:
    """Ngày trong văn bản: where a date stands, as it stands there, and the day it is."""

    start: int
    end: int
    text: str
    date: dt.date


# --- to text -------------------------------------------------------------------------------------


def format_date(day: dt.date) -> str:
    """Return a day in numbers.

    >>> format_date(dt.date(2020, 3, 5)), format_date(dt.date(2023, 10, 15))
    ('05/3/2020', '15/10/2023')
    """
    return f"{day.day:02d}/{format_month(day.year, day.month)}"


def format_month(year: int, month: int) -> str:
    """Return a month in numbers: "11/2023", "02/2024"."""
    return f"{padded_month(month)}/{year:04d}"


def date_in_words(day: dt.date) -> str:
    """Return a day as the line of place and date has it.

    >>> date_in_words(dt.date(2020, 1, 5))
    'ngày 05 tháng 01 năm 2020'
    """
    return f"ngày {day.day:02d} tháng {padded_month(day.month)} năm {day.year:04d}"


def place_and_date(place: str, day: dt.date | None) -> str:
    """Return the line of place and date; without a day, with room to write it in.

    An empty place leaves the comma out.
    """
    when = f"ngày{_ROOM} tháng{_ROOM} năm{_ROOM}" if day is None else date_in_words(day)
    return f"{place}, {when}" if place.strip() else when


_ROOM: Final = " " * 5
_LAST_PADDED_MONTH: Final = 2


def padded_month(month: int) -> str:
    """Return a month's number with a zero before 1 and 2 only."""
    return f"{month:02d}" if month <= _LAST_PADDED_MONTH else str(month)


# --- from text -----------------------------------------------------------------------------------

# A day in running text: day/month separators "/", "-", "."; "22 tháng 12 năm 2023". It is not
# part of a longer number or code ("66.25/2026/NQ-CP"), and a line may break after a mark. The
# groups are read by `date_of`.
DATE: Final = (
    rf"(?:(?P<d>[0-9]{{1,2}}+) ?(?P<mark>[/.-]){BREAK} ?(?P<m>[0-9]{{1,2}}+) ?(?P=mark){BREAK} ?"
    r"(?P<y>[0-9]{4}+)(?![\w/]|[.-]\w)"
    r"|(?P<wd>[0-9]{1,2}+) tháng (?P<wm>[0-9]{1,2}+)(?: năm | ?/ ?)(?P<wy>[0-9]{4}+)(?!\w))"
)
_DAY: Final = phrase(
    r"(?:ngày )?(?:(?P<d>[0-9]{1,2}) ?(?P<mark>[/.-]) ?(?P<m>[0-9]{1,2}) ?(?P=mark) ?(?P<y>[0-9]{4})"
    r"|(?P<wd>[0-9]{1,2}) tháng (?P<wm>[0-9]{1,2})(?: năm | ?/ ?)(?P<wy>[0-9]{4}))"
)
_MONTH: Final = phrase(r"(?:tháng )?(?P<m>[0-9]{1,2})(?: ?[/.-] ?| năm )(?P<y>[0-9]{4})")
_FOUND: Final = phrase(rf"(?:(?<!\w)ngày (?=[0-9]{{1,2}} tháng )|(?<![\w/.-])){DATE}")
_MONTHS: Final = 12


def parse_date(text: str) -> dt.date | None:
    """Return the day that *text* is, in numbers or in words; None if it is none.

    >>> parse_date("5.3.2020"), parse_date("ngày 15 tháng 10 năm 2023")
    (datetime.date(2020, 3, 5), datetime.date(2023, 10, 15))
    """
    match = _DAY.fullmatch(text.strip())
    return date_of(match) if match is not None else None


def parse_month(text: str) -> tuple[int, int] | None:
    """Return year and month that *text* is ("11/2023", "tháng 11 năm 2023"); None if it is none."""
    match = _MONTH.fullmatch(text.strip())
    if match is None:
        return None
    year, month = int(match["y"]), int(match["m"])
    return (year, month) if year and 1 <= month <= _MONTHS else None


def find_dates(text: str) -> tuple[FoundDate, ...]:
    """Return the days in running text, from left to right.

    A day in words is found from its "ngày" on, one in numbers from its first digit. Days without
    a year are not found, nor parts of codes.

    >>> [found.text for found in find_dates("số 65/TTr-KHCN ngày 27/9/2023")]
    ['27/9/2023']
    """
    days = ((match, date_of(match)) for match in _FOUND.finditer(text))
    return tuple(
        FoundDate(match.start(), match.end(), match.group(), day)
        for match, day in days
        if day is not None
    )


def date_of(match: re.Match[str]) -> dt.date | None:
    """Return the day that the groups of `DATE` hold; None if the calendar has no such day."""
    parts = match.group("y", "m", "d") if match["d"] else match.group("wy", "wm", "wd")
    try:
        return dt.date(*map(int, parts))
    except ValueError:
        return None
