"""Each form of a deadline, and the day it comes to."""

from __future__ import annotations

import calendar as months
import datetime as dt
from typing import assert_never

from giaoban.calendars import BUILT_IN, Calendar
from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    ByDate,
    Deadline,
    InHalfYear,
    InMonth,
    InQuarter,
    InSpan,
    InWeek,
    InYear,
    Ongoing,
    Pending,
    PerRegulation,
    Recurring,
    Unclear,
    Within,
)
from giaoban.due._counted import counted_day
from giaoban.due._recurring import next_due_day
from giaoban.due._value import (
    Because,
    DueDay,
    Policy,
    due,
    due_or_out,
    require_arguments,
    shifted,
)


def due_day(
    deadline: Deadline | None,
    *,
    issued: dt.date | None,
    policy: Policy = "strict",
    calendar: Calendar = BUILT_IN,
) -> DueDay:
    """Return the last day on which *deadline* is met; its `day` is None if there is none.

    It has an answer for every valid deadline. A day outside the years 1 to 9999 is none.

    Args:
        deadline:
            None is an assignment without a stated deadline.
        issued:
            Day of issue; None in a draft, where what counts from it has no day yet.
        policy:
            How `trước ngày D` is read. The strict day is never after the lenient one.
        calendar:
            Days off, for counted periods only: stated days never roll.

    Raises:
        TypeError: `issued` is not a plain date.
        ValueError: `policy` is neither of the two.
    """
    require_arguments(policy, issued=issued)
    match deadline:
        case None:
            return due(None, "none_stated")
        case ByDate():
            return _by_date(deadline, policy)
        case InWeek():
            return _in_week(deadline, issued)
        case InMonth() | InQuarter() | InHalfYear() | InYear() | InSpan():
            return _in_period(deadline)
        case Within():
            return counted_day(deadline, issued=issued, policy=policy, calendar=calendar)
        case Recurring():
            return next_due_day(deadline, issued=issued, policy=policy)
        case AfterEvent() | BeforeEvent() | AtSession() | Ongoing() | PerRegulation():
            return _undated(deadline)
        case Pending() | Unclear():
            return _undated(deadline)
        case _:
            assert_never(deadline)


def last_day(
    deadline: Deadline | None,
    *,
    issued: dt.date | None,
    policy: Policy = "strict",
    calendar: Calendar = BUILT_IN,
) -> dt.date | None:
    """Return the `day` of `due_day`: the last day on which *deadline* is met, or None."""
    return due_day(deadline, issued=issued, policy=policy, calendar=calendar).day


def both_days(
    deadline: Deadline | None, *, issued: dt.date | None, calendar: Calendar = BUILT_IN
) -> tuple[DueDay, DueDay]:
    """Return the strict and the lenient day: remind by the first, call late after the second."""
    strict = due_day(deadline, issued=issued, policy="strict", calendar=calendar)
    return strict, due_day(deadline, issued=issued, policy="lenient", calendar=calendar)


def last_working_day(
    deadline: Deadline | None,
    *,
    issued: dt.date | None,
    policy: Policy = "strict",
    calendar: Calendar = BUILT_IN,
) -> DueDay:
    """Return the last *working* day on which *deadline* is met: `due_day` rolled backward.

    A plan for the desk, not the deadline: no law moves a stated day. Takes and raises what
    `due_day` does.
    """
    found = due_day(deadline, issued=issued, policy=policy, calendar=calendar)
    if found.day is None:
        return found
    day: dt.date | None = found.day
    because = found.because
    while day is not None:
        if not calendar.knows(day) and "holidays_unknown" not in because:
            because += ("holidays_unknown",)
        if not calendar.is_day_off(day):
            break
        day = shifted(day, -1)
    if day != found.day:
        because += ("rolled_back_to_working_day",)
    return due_or_out(day, *because)


# --- one function for each group of forms ----------------------------------------------------------


def _by_date(deadline: ByDate, policy: Policy) -> DueDay:
    if deadline.time == dt.time(0, 0):
        return due_or_out(shifted(deadline.date, -1), "midnight")
    if deadline.time is not None:
        return due(deadline.date, "hour_of_day")
    if deadline.bound != "before":
        return due(deadline.date, "stated")
    if policy == "strict":
        return due_or_out(shifted(deadline.date, -1), "day_before")
    return due(deadline.date, "day_itself")


def _in_week(deadline: InWeek, issued: dt.date | None) -> DueDay:
    why: Because = "whole_week" if deadline.weekday is None else "weekday_of_week"
    if issued is None:
        return due(None, why, "issue_day_unknown")
    weekday = 6 if deadline.weekday is None else deadline.weekday
    day = shifted(issued, 7 * deadline.weeks + weekday - issued.weekday())
    if day is not None and day < issued:
        return due(day, why, "before_issue")
    return due_or_out(day, why)


def _in_period(deadline: InMonth | InQuarter | InHalfYear | InYear | InSpan) -> DueDay:
    match deadline:
        case InMonth():
            return _in_month(deadline)
        case InQuarter():
            return due(_month_end(deadline.year, 3 * deadline.quarter), "end_of_period")
        case InHalfYear():
            return due(_month_end(deadline.year, 6 * deadline.half), "end_of_period")
        case InYear():
            return _in_year(deadline)
        case InSpan():
            # A term may end with its congress, on a day of its own.
            why: Because = "term_end" if deadline.kind == "term" else "end_of_period"
            return due(dt.date(deadline.last_year, 12, 31), why)
        case _:
            assert_never(deadline)


def _in_month(deadline: InMonth) -> DueDay:
    year, month = deadline.year, deadline.month
    if deadline.before:
        return due_or_out(shifted(dt.date(year, month, 1), -1), "before_period")
    # Civil Code art. 146: the start of a month is its 1st, the middle its 15th, the end its
    # last day. Thượng, trung, hạ tuần are its days 1-10, 11-20 and 21 to the last.
    match deadline.part:
        case None:
            return due(_month_end(year, month), "end_of_period")
        case "start":
            return due(dt.date(year, month, 1), "point_of_period")
        case "middle":
            return due(dt.date(year, month, 15), "point_of_period")
        case "end":
            return due(_month_end(year, month), "point_of_period")
        case "first_ten":
            return due(dt.date(year, month, 10), "end_of_period")
        case "second_ten":
            return due(dt.date(year, month, 20), "end_of_period")
        case "last_ten":
            return due(_month_end(year, month), "end_of_period")
        case _:
            assert_never(deadline.part)


def _in_year(deadline: InYear) -> DueDay:
    match deadline.part:
        case None:
            return due(dt.date(deadline.year, 12, 31), "end_of_period")
        # Civil Code art. 146.
        case "start":
            return due(dt.date(deadline.year, 1, 1), "point_of_period")
        case "middle":
            return due(dt.date(deadline.year, 6, 30), "point_of_period")
        case "end":
            return due(dt.date(deadline.year, 12, 31), "point_of_period")
        case _:
            assert_never(deadline.part)


def _month_end(year: int, month: int) -> dt.date:
    return dt.date(year, month, months.monthrange(year, month)[1])


def _undated(
    deadline: AfterEvent | BeforeEvent | AtSession | Ongoing | PerRegulation | Pending | Unclear,
) -> DueDay:
    match deadline:
        case AfterEvent() | BeforeEvent() | AtSession():
            return due(None, "event_unknown")
        case Ongoing():
            return due(None, "standing")
        case PerRegulation():
            return due(None, "set_elsewhere")
        case Pending():
            return due(None, "left_open")
        case Unclear():
            return due(None, "unclear")
        case _:
            assert_never(deadline)
