"""Hours, days, months and years inside the phrases: their patterns, and what the groups say."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from giaoban.deadline import Deadline, Unclear
from giaoban.lexicon._patterns import BREAK

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

__all__ = [
    "DAY",
    "HOUR",
    "TIME",
    "WEEKDAY",
    "YEAR",
    "in_some_year",
    "read_day",
    "read_time",
    "read_weekday",
    "said",
]

# Hour forms `17h`, `17h00`, `17:00`, `17 giờ`, `17g00`, `17 giờ 00 phút`; "5 giờ chiều".
TIME: Final = (
    r"(?:(?P<H>[0-9]{1,2}+)(?: ?(?:giờ|h|g)(?: ?(?P<M>[0-9]{1,2}+)(?![/.]?[0-9])(?: ?phút|[’'′])?)?"
    r"|:(?P<colon>[0-9]{2}+))(?!\w))"
)
HOUR: Final = (
    rf"(?:{TIME},? (?:của |vào )?)?(?:(?:buổi |đầu giờ |cuối giờ )?(?P<half>sáng|trưa|chiều|tối) )?"
)

# Day/month separators `/`, `-`, `.`; `ngày 22 tháng 12 năm 2023`; the year may be missing; a
# month may be this or the next; "mùng 5"; "hôm nay", "ngày mai".
DAY: Final = (
    r"(?P<named>ngày (?:(?:mùng|mồng) )?|ngày(?=[0-9])|(?:mùng|mồng) )?(?:(?P<d>[0-9]{1,2}+)"
    rf"(?: ?(?P<mark>[/.-]){BREAK} ?(?P<m>[0-9]{{1,2}}+) ?(?P=mark){BREAK} ?(?P<y>[0-9]{{4}}+)"
    rf"(?![\w/]|[.-]\w)| ?/{BREAK} ?(?P<month>[0-9]{{1,2}}+)(?!\w| ?/|[.-]\w)"
    r"(?P<yn> năm (?:nay|này|sau|tới)(?!\w))?)"
    r"|(?P<wd>[0-9]{1,2}+) tháng (?:(?P<wm>[0-9]{1,2}+)"
    r"(?:(?:,? ?năm | ?/ ?)(?P<wy>[0-9]{4}+)(?!\w)"
    r"|(?P<yw> năm (?:nay|này|sau|tới)(?!\w))|(?: tới)?(?!\w|,? năm [0-9]| ?/ ?[0-9]))"
    r"|(?P<which>này|tới|sau)(?!\w))"
    r"|(?P<near>hôm nay|mai)(?!\w))"
)

# Behind a month, a quarter: "/2026", " năm 2026", year shorthand `năm nay`, `năm sau`; "trong
# tháng 5 này". What is no year here is none either where digits go on ("tháng 11/23",
# "tháng 11-12/2025").
YEAR: Final = (
    r"(?:(?: ?[/-] ?|,? ?năm )(?P<y>[0-9]{4}+)(?![\w/]|[.-]\w)|(?P<yw> năm (?:nay|này|sau|tới)(?!\w))"
    r"|(?!\w| ?[/–-] ?[0-9]|,? năm [0-9]))"
)

WEEKDAY: Final = r"(?P<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)(?!\w)"
_WEEKDAYS: Final = {
    **{word: index for index, word in enumerate(("hai", "ba", "tư", "năm", "sáu", "bảy", "nhật"))},
    **{str(number): number - 2 for number in range(2, 8)},
    "bẩy": 5,
}

_THIS: Final = frozenset({"nay", "này"})
_LEAP_CYCLE: Final = 9
"""Years in which every day of the calendar comes once, 29 February over a century too."""
_NOON: Final = 12


def said(match: re.Match[str], name: str) -> str:
    """Return a group's words in lower case and on one line; empty where there are none."""
    words = match[name] if name in match.re.groupindex else None
    return " ".join(words.casefold().split()) if words else ""


def read_weekday(match: re.Match[str]) -> int | None:
    """Return the weekday that `WEEKDAY` holds, 0 for Monday; None where it is not there."""
    words = said(match, "weekday").split()
    return _WEEKDAYS[words[-1]] if words else None


def read_time(match: re.Match[str]) -> dt.time | None:
    """Return the hour that `TIME` or `HOUR` holds, None where it is not there.

    Raises:
        ValueError: The clock has no such hour.
    """
    if not said(match, "H"):
        return None
    hour = int(match["H"])
    afternoon = said(match, "half") in {"chiều", "tối"} and hour < _NOON
    return dt.time(hour + _NOON * afternoon, int(match["M"] or match["colon"] or 0))


def read_day(match: re.Match[str], issued: dt.date | None) -> dt.date | None:
    """Return the day that `DAY` holds; None if the calendar, or *issued*, does not give it.

    Without a year it is the first such day on or after *issued*.
    """
    written = match["y"] or match["wy"]
    if written:
        return _date(int(written), int(match["m"] or match["wm"]), int(match["d"] or match["wd"]))
    if issued is None:
        return None
    if match["near"]:
        return _days_on(issued, int(said(match, "near") == "mai"))
    day = int(match["d"] or match["wd"])
    if match["which"]:
        months = issued.month - 1 + (said(match, "which") not in _THIS)
        return _date(issued.year + months // 12, months % 12 + 1, day)
    month = int(match["month"] or match["wm"])
    relative = match["yw"] or match["yn"]
    if relative:
        return _date(_relative_year(relative, issued), month, day)
    days = (_date(issued.year + later, month, day) for later in range(_LEAP_CYCLE))
    return next((found for found in days if found is not None and found >= issued), None)


def in_some_year(
    match: re.Match[str],
    issued: dt.date | None,
    make: Callable[[int], Deadline],
    end: tuple[int, int],
) -> Deadline:
    """Return what *make* makes of the year that `YEAR` holds, or else of the first that fits.

    A missing year is that of the first such period that does not end before *issued*; *end* is
    month and day of its end. Without *issued*, the words are unclear.
    """
    if match["y"]:
        year = int(match["y"])
    elif issued is None:
        return Unclear(match.group())
    elif match["yw"]:
        year = _relative_year(match["yw"], issued)
    else:
        year = issued.year + ((issued.month, issued.day) > end)
    try:
        return make(year)
    except ValueError:
        return Unclear(match.group())


def _relative_year(words: str, issued: dt.date) -> int:
    return issued.year + (words.rsplit(maxsplit=1)[-1].casefold() not in _THIS)


def _days_on(day: dt.date, days: int) -> dt.date | None:
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
