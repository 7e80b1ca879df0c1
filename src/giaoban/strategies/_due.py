"""Thời hạn của một thông báo ban hành đúng: deadlines that make sense on a given day of issue.

Each is a function of the day of issue, so that choosing one is one draw. They all fall after the
day of issue, and stated days on a working day in the midst of a week and of a month without Tết or
the holidays of April, May, September and November, so that every reading of `trước ngày` gives a
working day too.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Final

from giaoban.deadline import (
    AfterEvent,
    Anchor,
    AtSession,
    BeforeEvent,
    Bound,
    ByDate,
    Deadline,
    FromDay,
    FromEvent,
    FromIssue,
    FromReceipt,
    FromSigning,
    InHalfYear,
    InMonth,
    InQuarter,
    InSpan,
    InYear,
    Ongoing,
    Pending,
    PeriodUnit,
    PerRegulation,
    Recurring,
    Within,
)
from giaoban.strategies import _pools as pools

Due = Callable[[dt.date], Deadline]
"""A deadline, given the day of issue."""

_HOLIDAY_MONTHS: Final = {1: 3, 2: 3, 4: 5}
"""Months with days off that move, each with the month to take for it."""


def month_after(issued: dt.date, months: int) -> tuple[int, int]:
    """Return year and month a number of months after the month of *issued*."""
    years, month = divmod(issued.month - 1 + months, 12)
    return issued.year + years, month + 1


def working_day(issued: dt.date, months: int, nth: int = 0) -> dt.date:
    """Return a Tuesday to Friday some months after *issued*: the 8th, moved on by *nth* days.

    With *nth* up to 11 it is the 22nd at most.
    """
    year, month = month_after(issued, months)
    day = dt.date(year, _HOLIDAY_MONTHS.get(month, month), 8 + nth)
    return day + dt.timedelta(_TO_TUESDAY.get(day.weekday(), 0))


_TO_TUESDAY: Final = {0: 1, 5: 3, 6: 2}


def _by_date(
    issued: dt.date, *, months: int, nth: int, bound: Bound, time: dt.time | None = None
) -> Deadline:
    return ByDate(working_day(issued, months, nth), bound, time)


def _in_month(issued: dt.date, *, months: int) -> Deadline:
    return InMonth(*month_after(issued, months))


def _in_months(issued: dt.date) -> Deadline:
    year, month = month_after(issued, 2)
    return InMonth(year, month, first=month - 1) if month > 1 else InMonth(year, month)


def _late_in_month(issued: dt.date) -> Deadline:
    return InMonth(*month_after(issued, 2), part="end")


def _before_month(issued: dt.date) -> Deadline:
    return InMonth(*month_after(issued, 3), before=True)


def _in_quarter(issued: dt.date) -> Deadline:
    year, month = month_after(issued, 3)
    return InQuarter(year, (month + 2) // 3)


def _in_half_year(issued: dt.date) -> Deadline:
    year, month = month_after(issued, 6)
    return InHalfYear(year, (month + 5) // 6)


def _in_year(issued: dt.date) -> Deadline:
    return InYear(issued.year + 1)


def _in_span(issued: dt.date) -> Deadline:
    return InSpan(issued.year, issued.year + 5)


def _within(issued: dt.date, *, count: int, unit: PeriodUnit, since: Anchor | None) -> Deadline:
    return Within(count, unit, since if since is not None else FromDay(issued))


def _as_it_is(issued: dt.date, *, deadline: Deadline) -> Deadline:
    del issued  # it says the same on every day
    return deadline


DAYS: Final[tuple[Due, ...]] = tuple(
    partial(_by_date, months=months, nth=nth, bound=bound)
    for bound in ("before", "by", "until")
    for months in (1, 2, 3, 5, 8)
    for nth in (0, 7)
)
"""Days: what a deadline shrinks to."""

_PERIODS: Final[tuple[Due, ...]] = (
    *(partial(_in_month, months=months) for months in (1, 2, 4, 12)),
    *(_in_months, _late_in_month, _before_month, _in_quarter, _in_half_year, _in_year, _in_span),
)

_COUNTS: Final[tuple[tuple[int, PeriodUnit, Anchor | None], ...]] = (
    (10, "working_days", FromIssue()),
    (15, "days", FromSigning()),
    (5, "days", FromReceipt()),
    (30, "days", None),
    (2, "weeks", FromIssue()),
    (3, "months", FromIssue()),
    (10, "days", FromEvent(pools.EVENTS[1])),
)

_FIXED: Final[tuple[Deadline, ...]] = (
    Recurring(1, "months", day=20),
    Recurring(1, "months", day=15, bound="before"),
    Recurring(1, "weeks", weekday=4),
    Recurring(1, "weeks", weekday=4, time=dt.time(16, 0), bound="before"),
    Recurring(3, "months", day=15, bound="before"),
    Recurring(6, "months", day=20),
    Recurring(1, "years", day=15, month=12),
    *(AfterEvent(event) for event in pools.EVENTS),
    AfterEvent(pools.EVENTS[0], "right_after"),
    BeforeEvent(pools.EVENTS[1]),
    *(AtSession(session) for session in pools.SESSIONS),
    Ongoing(),
    PerRegulation(),
    PerRegulation(pools.RULES[1]),
    *(Pending(reason) for reason in pools.REASONS),
)

DUES: Final[tuple[Due, ...]] = (
    *DAYS,
    partial(_by_date, months=1, nth=2, bound="before", time=dt.time(17, 0)),
    *_PERIODS,
    *(partial(_within, count=count, unit=unit, since=since) for count, unit, since in _COUNTS),
    *(partial(_as_it_is, deadline=deadline) for deadline in _FIXED),
)
"""Every form of a deadline that a good notice states; shrinks to a day."""
