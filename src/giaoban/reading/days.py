"""Ngày họp: on what days a meeting was held."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from giaoban.lexicon import find_dates
from giaoban.lexicon._keys import key_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["meeting_days"]

_ONE: Final = (
    r"(?:ngày )?\d{1,2}(?: ?[/.] ?\d{1,2}(?: ?[/.] ?\d{4})?|-\d{1,2}-\d{4}"
    r"| tháng \d{1,2}(?: năm \d{4}|/\d{4})?)?"
)
_TO: Final = r" đến hết | đến | ?- ?"
_MARK: Final = rf"; |, và |, | và |{_TO}"
_LIST: Final = re.compile(rf"(?<![\d/.]){_ONE}(?:(?:{_MARK}){_ONE}){{0,10}}(?![\d/])")
_PART: Final = re.compile(
    rf"(?P<mark>{_MARK})?(?:ngày )?(?P<d>\d{{1,2}})"
    r"(?:-(?P<dm>\d{1,2})-(?P<dy>\d{4})|(?: ?[/.] ?| tháng )(?P<m>\d{1,2})(?:(?: ?[/.] ?| năm )(?P<y>\d{4}))?)?"
)
_CLOCK: Final = r"(?:(?:hồi|lúc) )?\d{1,2} ?(?:giờ|g|h|:) ?(?:\d{1,2}(?: ?phút)?)?(?: ?,)? "
_BEFORE: Final = re.compile(
    r"(?:- )?(?:(?:hôm nay|nhân|vào|trong|sáng|chiều|tối|trưa|buổi|từ|suốt|các|cả|hai|ba|\d{1,2}(?= ngày))(?: ?,)? "
    rf"|{_CLOCK}){{0,7}}(?:ngày \()?(?:ngày )?\(?(?=\d|ngày \d)"
)
_CLAUSE: Final = re.compile(r"(?:\A|(?<=\. )|(?<=, )|(?<=; )|(?<=: )|(?<=\n)|(?<=\())")
_CITED: Final = re.compile(r",? (?:của|về)(?!\w)")
_NAMED: Final = re.compile(
    r"(?<!\w)(?:họp|hội nghị|buổi|cuộc|phiên|vào|các|trong|sáng|chiều|tối|từ)(?: [^\W\d_]{1,7}){0,6}? (?=ngày \d)"
)
_MOST_DAYS: Final = 31


def meeting_days(subject: str, occasion: str) -> tuple[dt.date, ...]:
    """Return the days of a meeting, in order; none where nobody says.

    Args:
        subject:
            The notice's subject.
        occasion:
            The sentences that tell of the meeting, from the first on.
    """
    key = key_of(occasion)
    for clause in _CLAUSE.finditer(key):
        before = _BEFORE.match(key, clause.end())
        days = _days_at(key, before.end()) if before is not None else ()
        if days:
            return days
    for text in (key_of(subject), key):
        for named in _NAMED.finditer(text):
            days = _days_at(text, named.end())
            if days:
                return days
    return tuple(found.date for found in find_dates(subject)[:1])


def _days_at(key: str, at: int) -> tuple[dt.date, ...]:
    """Return the days that are listed from *at* on; none where a document is cited by them."""
    found = _LIST.match(key, at)
    if found is None or _CITED.match(key, found.end()) is not None:
        return ()
    return _days(found.group())


def _days(text: str) -> tuple[dt.date, ...]:
    """Return the days of "12, 13 và 14/5/2026": each takes month and year from the next."""
    month, year = "", ""
    days: list[dt.date] = []
    joined = False
    for part in reversed(list(_PART.finditer(text))):
        month, year = part["m"] or part["dm"] or month, part["y"] or part["dy"] or year
        if not (month and year):
            return ()
        try:
            day = dt.date(int(year), int(month), int(part["d"]))
        except ValueError:
            return ()
        if days and day > days[0]:
            return ()
        days = [day, *(_between(day, days[0]) if days and joined else ()), *days]
        joined = part["mark"] is not None and part["mark"] not in {"; ", ", ", " và ", ", và "}
    return tuple(dict.fromkeys(days))


def _between(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    """Yield the days between two, if the meeting may have lasted so long."""
    count = (last - first).days
    if count <= _MOST_DAYS:
        yield from (first + dt.timedelta(days=nth) for nth in range(1, count))
