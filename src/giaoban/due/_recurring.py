"""Định kỳ: the days on which a recurring duty falls due.

Cycles follow the calendar where its units do: weeks from Monday to Sunday; months, quarters and
half-years from January; years. Every other interval (10 days, 2 weeks, 5 months, 2 years) begins
with `start`, or else on the day after issue, as Civil Code art. 147 counts. The duty falls due
at the end of each cycle, or on its anchor inside the cycle.
"""

from __future__ import annotations

import datetime as dt
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING, assert_never

from attrs import frozen
from dateutil.rrule import DAILY, MONTHLY, rrule

from giaoban.due._value import Because, DueDay, Policy, due, on_ordinal, require_arguments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.deadline import Recurring

_SUNDAY = 6
_DECEMBER = 12
_IN_EVERY_MONTH = 28
"""The last day that every month has."""

_NAMED_CYCLES = frozenset({1, 3, 12})
"""Months in the cycles that are units of the calendar by name: tháng, quý, năm."""


def due_days(
    deadline: Recurring, *, issued: dt.date | None, until: dt.date, policy: Policy = "strict"
) -> Iterator[dt.date]:
    """Return the due days in order, from the first on or after issue (or `start`) to *until*.

    *until* is inclusive. None come without a day of issue or `start` to begin from. They are
    stated days: none rolls.

    Raises:
        TypeError: `issued` or `until` is not a plain date.
        ValueError: `policy` is neither of the two.
    """
    require_arguments(policy, issued=issued, until=until)
    return takewhile(lambda day: day <= until, _days(deadline, issued, policy))


def occurrences(
    deadline: Recurring,
    *,
    issued: dt.date | None,
    first: dt.date,
    last: dt.date,
    policy: Policy = "strict",
) -> Iterator[DueDay]:
    """Return what falls due in a window, in order: each occurrence a due day of its own.

    Args:
        issued:
            Day of issue: nothing falls due before it, nor before `start`. Without either,
            nothing does.
        first, last:
            The window, both inclusive. A window far from the day of issue costs no more than
            one beside it.
        policy:
            How `trước ngày` is read; a due day at the window's edge may lie in it under one
            policy only.

    Raises:
        TypeError: A day is not a plain date.
        ValueError: `policy` is neither of the two.
    """
    require_arguments(policy, issued=issued, first=first, last=last)
    because = _reasons("occurrence", deadline, issued, policy)
    days = takewhile(lambda day: day <= last, _days(deadline, issued, policy, first))
    return (due(day, *because) for day in days)


def next_due_day(deadline: Recurring, *, issued: dt.date | None, policy: Policy) -> DueDay:
    """Return the first due day on or after issue (or `start`)."""
    because = _reasons("next_occurrence", deadline, issued, policy)
    day = next(_days(deadline, issued, policy), None)
    if day is None and (issued or deadline.start):
        return due(None, *because, "out_of_calendar")
    return due(day, *because)


def _reasons(
    which: Because, deadline: Recurring, issued: dt.date | None, policy: Policy
) -> tuple[Because, ...]:
    return (which, _bound(deadline).reason(policy), *_doubts(deadline, issued))


def _days(
    deadline: Recurring, issued: dt.date | None, policy: Policy, first: dt.date = dt.date.min
) -> Iterator[dt.date]:
    """Return the due days from *first* on."""
    floor = max((day for day in (deadline.start, issued) if day), default=None)
    if floor is None:
        return
    bound = _bound(deadline)
    # No due day lies after its anchor, so the anchors before *first* need not be gone through.
    # Under both policies the first cycle is the first whose strict day has not passed: the
    # lenient reading moves a day within its cycle and brings no earlier cycle back.
    anchors = dropwhile(
        lambda anchor: anchor.toordinal() + bound.strict_shift < floor.toordinal(),
        _anchors(deadline, max(floor, first), _origin(deadline, issued)),
    )
    for anchor in anchors:
        day = dt.date.fromordinal(anchor.toordinal() + bound.shift(policy))
        if day >= first:
            yield day


def _origin(deadline: Recurring, issued: dt.date | None) -> dt.date | None:
    """Return the first day of the first cycle, for cycles that follow no calendar unit."""
    if deadline.start is not None or issued is None:
        return deadline.start
    return on_ordinal(issued.toordinal() + 1)


# --- the bound of each due day ---------------------------------------------------------------------


@frozen
class _Bound:
    """How many days the due day lies from the anchor day under each policy, and why."""

    strict_shift: int
    lenient_shift: int
    strict_reason: Because
    lenient_reason: Because

    def shift(self, policy: Policy) -> int:
        return self.strict_shift if policy == "strict" else self.lenient_shift

    def reason(self, policy: Policy) -> Because:
        return self.strict_reason if policy == "strict" else self.lenient_reason


_END_OF_CYCLE = _Bound(0, 0, "end_of_period", "end_of_period")
_BEFORE_MONTH = _Bound(-1, -1, "before_period", "before_period")
_BEFORE_DAY = _Bound(-1, 0, "day_before", "day_itself")
_MIDNIGHT = _Bound(-1, -1, "midnight", "midnight")
_HOUR = _Bound(0, 0, "hour_of_day", "hour_of_day")
_DAY = _Bound(0, 0, "stated", "stated")


def _bound(deadline: Recurring) -> _Bound:
    if _is_before_month(deadline):
        return _BEFORE_MONTH
    if deadline.day is None and deadline.weekday is None:
        return _END_OF_CYCLE
    if deadline.time == dt.time(0, 0):
        return _MIDNIGHT
    if deadline.time is not None:
        return _HOUR
    return _BEFORE_DAY if deadline.bound == "before" else _DAY


def _is_before_month(deadline: Recurring) -> bool:
    """Whether the bound excludes a whole month (`trước tháng 6 hằng năm`), as in `InMonth`."""
    return deadline.bound == "before" and deadline.month is not None and deadline.day is None


def _doubts(deadline: Recurring, issued: dt.date | None) -> list[Because]:
    doubts: list[Because] = []
    if issued is None:
        doubts.append("issue_day_unknown")
    if deadline.anchor:
        doubts.append("anchor_unclear")
    if (deadline.unit, deadline.count, deadline.weekday) == ("weeks", 1, None):
        doubts.append("whole_week")
    if _cycle_is_assumed(deadline):
        doubts.append("cycle_assumed")
    return doubts


def _cycle_is_assumed(deadline: Recurring) -> bool:
    if deadline.unit != "months":
        return deadline.count > 1
    if _DECEMBER % deadline.count:
        return True
    # "6 tháng" alone is read as the two halves of the year; a named month leaves no choice.
    return deadline.month is None and deadline.count not in _NAMED_CYCLES


# --- the anchor day of each cycle ------------------------------------------------------------------


def _anchors(deadline: Recurring, floor: dt.date, origin: dt.date | None) -> Iterator[dt.date]:
    """Return the anchor days in order; the first few may lie before *floor*."""
    match deadline.unit:
        case "days":
            return _daily(deadline, floor, origin)
        case "weeks":
            return _weekly(deadline, floor, origin)
        case "months" | "years":
            return _monthly(deadline, floor, origin)
        case _:
            assert_never(deadline.unit)


def _daily(deadline: Recurring, floor: dt.date, origin: dt.date | None) -> Iterator[dt.date]:
    if deadline.count == 1:
        return _every(1, floor.toordinal(), floor)
    if origin is None:
        return iter(())
    return _every(deadline.count, origin.toordinal() + deadline.count - 1, floor)


def _weekly(deadline: Recurring, floor: dt.date, origin: dt.date | None) -> Iterator[dt.date]:
    weekday = deadline.weekday
    if deadline.count == 1:
        wanted = _SUNDAY if weekday is None else weekday
        return _every(7, floor.toordinal() + (wanted - floor.weekday()) % 7, floor)
    if origin is None:
        return iter(())
    step = 7 * deadline.count
    last = origin.toordinal() + step - 1
    # The last such weekday of the cycle; the cycle's last day is a day before origin's weekday.
    back = 0 if weekday is None else (origin.weekday() - 1 - weekday) % 7
    return _every(step, last - back, floor)


def _every(step: int, first: int, floor: dt.date) -> Iterator[dt.date]:
    """Return every step-th day from the ordinal *first*, beginning near *floor*."""
    skipped = max(0, floor.toordinal() - first) // step
    begin = on_ordinal(first + skipped * step)
    return iter(()) if begin is None else _dates(rrule(DAILY, interval=step, dtstart=_noon(begin)))


def _monthly(deadline: Recurring, floor: dt.date, origin: dt.date | None) -> Iterator[dt.date]:
    """Return the anchors of cycles of months; months are numbered from year 0 on."""
    in_years = deadline.unit == "years"
    cycle = _DECEMBER * deadline.count if in_years else deadline.count
    if _DECEMBER % cycle == 0:
        begin = floor.year * _DECEMBER
    elif origin is None:
        return iter(())
    else:
        begin = origin.year * _DECEMBER + (0 if in_years else origin.month - 1)
    if in_years:
        in_cycle = cycle - _DECEMBER + (deadline.month or _DECEMBER)
    else:
        in_cycle = deadline.month or cycle
    first = begin + in_cycle - 1
    skipped = max(0, floor.year * _DECEMBER + floor.month - 1 - first) // cycle
    year, month = divmod(first + skipped * cycle, _DECEMBER)
    if year > dt.MAXYEAR:
        return iter(())
    return _dates(_month_rule(deadline, cycle, dt.date(year, month + 1, 1)))


def _month_rule(deadline: Recurring, cycle: int, begin: dt.date) -> rrule:
    if _is_before_month(deadline):
        days = [1]
    elif deadline.day is None:
        days = [-1]
    else:
        # Of day 31 and those it stands in for, the last that the month has.
        days = [*range(_IN_EVERY_MONTH, deadline.day), deadline.day]
    return rrule(MONTHLY, interval=cycle, dtstart=_noon(begin), bymonthday=days, bysetpos=-1)


def _noon(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(12))


def _dates(rule: rrule) -> Iterator[dt.date]:
    return (moment.date() for moment in rule)
