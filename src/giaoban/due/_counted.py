"""Trong thời hạn …: periods counted from an anchor, by Civil Code 2015 articles 147 and 148.

The Code governs civil relations; notices follow it by analogy. Without its rolling over days
off, pass a calendar that has none.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, assert_never

from dateutil.relativedelta import relativedelta

from giaoban.deadline import FromDay, FromEvent, FromIssue, FromReceipt, FromSigning, Within
from giaoban.due._value import Because, DueDay, Policy, due, due_or_out, shifted

if TYPE_CHECKING:
    from giaoban.calendars import Calendar
    from giaoban.deadline import Anchor

_HOURS_A_DAY = 24


def counted_day(
    deadline: Within, *, issued: dt.date | None, policy: Policy, calendar: Calendar
) -> DueDay:
    """Return the last day of a counted period."""
    anchor, doubt = _anchor_day(deadline.since, issued)
    if anchor is None:
        return due(None, *doubt)
    match deadline.unit:
        case "hours":
            found = _hours(anchor, deadline.count, policy)
        case "working_days":
            found = _working_days(anchor, deadline.count, calendar)
        case "days":
            nominal = shifted(anchor, deadline.count)
            found = _rolled(nominal, ("first_day_not_counted",), calendar)
        case "weeks":
            nominal = shifted(anchor, 7 * deadline.count)
            found = _rolled(nominal, ("corresponding_day",), calendar)
        case "months":
            found = _months(anchor, deadline.count, calendar)
        case "years":
            found = _months(anchor, 12 * deadline.count, calendar)
        case _:
            assert_never(deadline.unit)
    return due(found.day, *doubt, *found.because)


def _anchor_day(
    since: Anchor | None, issued: dt.date | None
) -> tuple[dt.date | None, tuple[Because, ...]]:
    match since:
        case FromDay(day=day):
            return day, ()
        case FromReceipt():
            return None, ("anchor_unknown",)
        case FromEvent():
            return None, ("event_unknown",)
        case None:
            doubt: tuple[Because, ...] = ("anchor_assumed",)
        case FromIssue() | FromSigning():
            doubt = ()
        case _:
            assert_never(since)
    return issued, doubt if issued else (*doubt, "issue_day_unknown")


def _hours(anchor: dt.date, count: int, policy: Policy) -> DueDay:
    # Art. 147(1): hours run from the moment on, and art. 148 rolls days only. The moment is
    # somewhere in the anchor day, so the end lies between these two days.
    earliest, latest = count // _HOURS_A_DAY, -(-count // _HOURS_A_DAY)
    day = shifted(anchor, earliest if policy == "strict" else latest)
    if earliest == latest:
        return due_or_out(day, "hours_counted")
    return due_or_out(day, "hours_counted", "hour_unknown")


def _working_days(anchor: dt.date, count: int, calendar: Calendar) -> DueDay:
    known = True
    day = shifted(anchor, 1)
    while day is not None:
        known = known and calendar.knows(day)
        count -= not calendar.is_day_off(day)
        if count == 0:
            break
        day = shifted(day, 1)
    if known:
        return due_or_out(day, "working_days_counted")
    return due_or_out(day, "working_days_counted", "holidays_unknown")


def _months(anchor: dt.date, count: int, calendar: Calendar) -> DueDay:
    # Art. 148(3): the day that corresponds, or the last of a month that has none.
    if anchor.year + (anchor.month - 1 + count) // 12 > dt.MAXYEAR:
        return due(None, "corresponding_day", "out_of_calendar")
    nominal = anchor + relativedelta(months=count)
    clamped = nominal.day != anchor.day
    return _rolled(nominal, ("month_end" if clamped else "corresponding_day",), calendar)


def _rolled(nominal: dt.date | None, because: tuple[Because, ...], calendar: Calendar) -> DueDay:
    """Return the day, or the next working day where it is off (art. 148(5)).

    Only the days from the nominal end on can change the outcome, so only they must be known.
    """
    day = nominal
    while day is not None:
        if not calendar.knows(day) and "holidays_unknown" not in because:
            because += ("holidays_unknown",)
        if not calendar.is_day_off(day):
            break
        day = shifted(day, 1)
    if day != nominal:
        because += ("rolled_over_day_off",)
    return due_or_out(day, *because)
