"""Thời hạn bằng lời gọi: one short function for each way of stating a deadline.

    assign("Sở Xây dựng", "hoàn thiện thủ tục bàn giao", due=in_month("11/2023"))

They take kind input ("15/10/2023", "17h00", "II/2023") and return values of `giaoban.deadline`;
what each comes to on the calendar is `giaoban.due.due_day`'s to say.
"""

from __future__ import annotations

import datetime as dt
import re

from giaoban._input import DateLike, exact_day, exact_text
from giaoban.deadline import (
    AfterEvent,
    Anchor,
    AtSession,
    BeforeEvent,
    Bound,
    ByDate,
    CycleUnit,
    EventWord,
    FromDay,
    FromEvent,
    InHalfYear,
    InMonth,
    InQuarter,
    InYear,
    MonthPart,
    Ongoing,
    Pending,
    PeriodUnit,
    PerRegulation,
    Recurring,
    Within,
    YearPart,
)
from giaoban.lexicon import parse_month

__all__ = [
    "after",
    "at_session",
    "before",
    "before_event",
    "by",
    "every",
    "in_half_year",
    "in_month",
    "in_quarter",
    "in_year",
    "ongoing",
    "pending",
    "per_regulation",
    "until",
    "within",
]

TimeLike = dt.time | str

_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def before(day: DateLike, at: TimeLike | None = None) -> ByDate:
    """Trước ngày D: the day itself is left out; with *at*, `trước 17h00 ngày D`.

    Raises:
        ValueError: There is no such day or hour.
    """
    return _by_date(day, "before", at)


def by(day: DateLike, at: TimeLike | None = None) -> ByDate:
    """Chậm nhất ngày D: the day itself is the last (inclusive).

    Raises:
        ValueError: There is no such day or hour.
    """
    return _by_date(day, "by", at)


def until(day: DateLike, at: TimeLike | None = None) -> ByDate:
    """Đến ngày D: the day itself is the last (inclusive).

    Raises:
        ValueError: There is no such day or hour.
    """
    return _by_date(day, "until", at)


def in_month(month: str, *, since: int | None = None, part: MonthPart | None = None) -> InMonth:
    """Trong tháng M/Y ("11/2023"); *since* is the first of several months, *part* a part of one.

    Raises:
        ValueError: There is no such month.
    """
    found = parse_month(exact_text(month))
    if found is None:
        raise ValueError(f"no such month: {month!r}; write it like '11/2023'")
    year, number = found
    return InMonth(year, number, first=since, part=part)


def in_quarter(quarter: str) -> InQuarter:
    """Trong quý Q/Y ("II/2023" or "2/2023").

    Raises:
        ValueError: There is no such quarter.
    """
    match = re.fullmatch(
        r"(?:quý )?([IV]{1,3}|[1-4])/([0-9]{4})", exact_text(quarter), re.IGNORECASE
    )
    number = _QUARTERS.get(match[1].upper()) if match is not None else None
    if match is None or number is None:
        raise ValueError(f"no such quarter: {quarter!r}; write it like 'II/2023'")
    return InQuarter(int(match[2]), number)


def in_half_year(half: int, year: int) -> InHalfYear:
    """Sáu tháng đầu năm (1) or cuối năm (2)."""
    return InHalfYear(year, half)


def in_year(year: int, *, part: YearPart | None = None) -> InYear:
    """Trong năm Y, or at its start, middle or end."""
    return InYear(year, part)


def within(
    count: int, unit: PeriodUnit = "days", *, since: Anchor | DateLike | None = None
) -> Within:
    """Trong thời hạn N ngày (làm việc, tuần, tháng) kể từ …; the first day is not counted.

    Args:
        since:
            An anchor, a day, or an event in words ("có kết luận"); None leaves it unstated.
    """
    if since is None or isinstance(since, Anchor):
        return Within(count, unit, since)
    return Within(count, unit, _anchor(since))


def every(
    count: int,
    unit: CycleUnit,
    *,
    weekday: int | None = None,
    day: int | None = None,
    month: int | None = None,
    at: TimeLike | None = None,
    bound: Bound = "by",
    start: DateLike | None = None,
) -> Recurring:
    """Định kỳ N tuần, tháng, …: with the anchor inside each cycle as `Recurring` describes it."""
    return Recurring(
        count,
        unit,
        weekday=weekday,
        day=day,
        month=month,
        time=None if at is None else _time(at),
        bound=bound,
        start=None if start is None else exact_day(start),
    )


def after(event: str, *, word: EventWord = "after") -> AfterEvent:
    """Sau khi (ngay sau khi, khi) something happens, in the notice's words."""
    return AfterEvent(exact_text(event), word)


def before_event(event: str) -> BeforeEvent:
    """Trước khi …, trước hội nghị …, in the notice's words."""
    return BeforeEvent(exact_text(event))


def at_session(session: str) -> AtSession:
    """Tại kỳ họp …."""
    return AtSession(exact_text(session))


def ongoing() -> Ongoing:
    """Thường xuyên: standing, without an end."""
    return Ongoing()


def per_regulation(basis: str = "theo quy định") -> PerRegulation:
    """Theo quy định, theo kế hoạch …."""
    return PerRegulation(exact_text(basis))


def pending(reason: str) -> Pending:
    """Chưa định thời hạn, vì …: left open for a stated reason."""
    return Pending(exact_text(reason))


def _by_date(day: DateLike, bound: Bound, at: TimeLike | None) -> ByDate:
    return ByDate(exact_day(day), bound, None if at is None else _time(at))


def _anchor(since: DateLike) -> Anchor:
    """Return the anchor: what starts like a day has to be one, other words are an event."""
    if isinstance(since, str) and not re.match(r"\s*(?:ngày\s+)?[0-9]", since):
        return FromEvent(exact_text(since))
    return FromDay(exact_day(since))


def _time(value: TimeLike) -> dt.time:
    if isinstance(value, dt.time):
        return value
    match = re.fullmatch(r"([0-9]{1,2})(?:h|g|:| giờ ?)([0-9]{2})?(?: phút)?", exact_text(value))
    if match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:  # noqa: PLR2004 - a clock
        raise ValueError(f"no such hour: {value!r}; write it like '17h00'")
    return dt.time(int(match[1]), int(match[2] or 0))
