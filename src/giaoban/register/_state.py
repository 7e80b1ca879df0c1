"""Tình hình: what the events of a task come to."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, assert_never

from attrs import define, field, frozen

from giaoban.calendars import BUILT_IN, Calendar
from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    ByDate,
    Deadline,
    FromDay,
    FromEvent,
    FromReceipt,
    FromSigning,
    Pending,
    Recurring,
    Within,
)
from giaoban.due import DueDay, both_days, due_days
from giaoban.events import (
    Accepted,
    Cancelled,
    DaySet,
    Done,
    Event,
    ExtensionGranted,
    ExtensionRefused,
    ExtensionRequested,
    Happened,
    Progress,
    Reassigned,
    Reminded,
    Result,
    Returned,
    in_order,
)
from giaoban.model import Citation, Party
from giaoban.register._tasks import Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Misfit", "Origin", "State", "Unfit", "deadline_in", "state_of"]

Unfit = Literal[
    "before_notice",
    "cancelled",
    "already_done",
    "nothing_handed_in",
    "no_day",
    "comes_back",
    "not_later",
    "no_request",
    "day_known",
    "nothing_awaited",
    "no_such_round",
]
"""Why an event does not fit what was before it."""

Origin = Literal["printed", "set", "default", "none"]
"""Where a task's day comes from: its notice, the office, the office's rule for tasks without one."""


@frozen
class Misfit:
    """Diễn biến không khớp: an event that changes nothing, and why."""

    event: Event
    reason: Unfit


@frozen(kw_only=True)
class State:
    """Tình hình: what is known of a task by its events.

    Args:
        lead:
            Who leads it now.
        percent:
            The last progress that was told in figures.
        results:
            The documents handed in since it was last returned.
        done_on:
            The day it was done; None while it is not, and for a duty that comes back.
        rounds_done:
            Of a duty that comes back, the due days of the rounds that were done, with the day.
        set_until, extended_until:
            The last day that the office set, and to which it extended it.
        happened_on:
            The day on which what its deadline waits for came.
        last_on:
            The day of the last event that fits; None where there is none.
        asked_until:
            The day that an open request for an extension asks for; `asked` is True with none too.
    """

    lead: tuple[Party, ...]
    accepted_on: dt.date | None = None
    percent: int | None = None
    results: tuple[Citation, ...] = ()
    done_on: dt.date | None = None
    rounds_done: tuple[tuple[dt.date, dt.date], ...] = ()
    cancelled_on: dt.date | None = None
    set_until: dt.date | None = None
    extended_until: dt.date | None = None
    happened_on: dt.date | None = None
    asked: bool = False
    asked_until: dt.date | None = None
    reminded_on: tuple[dt.date, ...] = ()
    last_on: dt.date | None = None
    misfits: tuple[Misfit, ...] = ()


def state_of(
    task: Task,
    events: Iterable[Event],
    *,
    as_of: dt.date | None = None,
    default: Deadline | None = None,
    calendar: Calendar = BUILT_IN,
) -> State:
    """Return what the events of *task* come to; events of other tasks are passed over.

    Events count by their days, those of one day as they come. One that does not fit changes
    nothing and is among the `misfits` with its reason.

    Args:
        as_of:
            The last day whose events count, inclusive; None counts all.
        default:
            The deadline of a task that has none.
    """
    fold = _Fold(task, default, calendar)
    for event in in_order(events):
        if event.task == task.id and (as_of is None or event.on <= as_of):
            fold.add(event)
    return fold.state()


def deadline_in(
    task: Task,
    default: Deadline | None,
    *,
    set_until: dt.date | None,
    happened_on: dt.date | None,
) -> tuple[Deadline | None, Origin]:
    """Return the deadline that holds before any extension, and where it comes from."""
    if set_until is not None:
        return ByDate(set_until, bound="by"), "set"
    if task.deadline is None:
        return default, "none" if default is None else "default"
    if happened_on is None:
        return task.deadline, "printed"
    return _awaited(task.deadline, happened_on), "printed"


def _awaited(deadline: Deadline, day: dt.date) -> Deadline | None:
    """Return a deadline that waits for an event, once it came on *day*; None is none stated."""
    match deadline:
        case Within(count=count, unit=unit):
            return Within(count, unit, since=FromDay(day))
        case BeforeEvent():
            return ByDate(day, bound="before")
        case AtSession():
            return ByDate(day, bound="by")
        case _:
            return None


def _awaits(deadline: Deadline | None) -> bool:
    match deadline:
        case AfterEvent() | BeforeEvent() | AtSession() | Pending():
            return True
        case Within(since=since):
            return isinstance(since, FromEvent | FromReceipt | FromSigning)
        case _:
            return False


@define
class _Rounds:
    """The due days of a duty that comes back, each gone through once however many are done."""

    left: Iterator[dt.date]
    known: list[dt.date] = field(factory=list)
    done: int = 0
    """How many of the first ones are done."""

    def has(self, day: dt.date | None) -> bool:
        """Whether a round falls due on *day*."""
        if day is None:
            return False
        while (not self.known or self.known[-1] < day) and self._found():
            pass
        at = bisect_left(self.known, day)
        return self.known[at : at + 1] == [day]

    def first_open(self, done: Mapping[dt.date, dt.date]) -> dt.date | None:
        """Return the first round that is not done; one that is done stays so."""
        while self.done < len(self.known) or self._found():
            if self.known[self.done] not in done:
                return self.known[self.done]
            self.done += 1
        return None

    def _found(self) -> bool:
        """Whether there is a round after those that are known; it is known then."""
        day = next(self.left, None)
        if day is not None:
            self.known.append(day)
        return day is not None


@define
class _Fold:
    """The state while events are added to it."""

    task: Task
    default: Deadline | None
    calendar: Calendar
    lead: tuple[Party, ...] = ()
    accepted_on: dt.date | None = None
    percent: int | None = None
    results: list[Citation] = field(factory=list)
    done_on: dt.date | None = None
    rounds: dict[dt.date, dt.date] = field(factory=dict)
    cancelled_on: dt.date | None = None
    set_until: dt.date | None = None
    extended_until: dt.date | None = None
    happened_on: dt.date | None = None
    asked: ExtensionRequested | None = None
    reminded: list[dt.date] = field(factory=list)
    last_on: dt.date | None = None
    misfits: list[Misfit] = field(factory=list)
    days: _Rounds | None = None

    def add(self, event: Event) -> None:
        reason = self._unfit(event)
        if reason is None:
            self._apply(event)
            self.last_on = event.on
        else:
            self.misfits.append(Misfit(event, reason))

    def state(self) -> State:
        return State(
            lead=self.lead or self.task.lead,
            accepted_on=self.accepted_on,
            percent=self.percent,
            results=tuple(self.results),
            done_on=self.done_on,
            rounds_done=tuple(sorted(self.rounds.items())),
            cancelled_on=self.cancelled_on,
            set_until=self.set_until,
            extended_until=self.extended_until,
            happened_on=self.happened_on,
            asked=self.asked is not None,
            asked_until=self.asked.until if self.asked is not None else None,
            reminded_on=tuple(self.reminded),
            last_on=self.last_on,
            misfits=tuple(self.misfits),
        )

    def _unfit(self, event: Event) -> Unfit | None:
        begun = self._begun(event)
        if begun is not None and event.on < begun:
            return "before_notice"
        if self.cancelled_on is not None:
            return "cancelled"
        if self.done_on is not None and not isinstance(event, Result | Returned):
            return "already_done"
        match event:
            case Returned():
                handed_in = self.done_on is not None or self.results
                return None if handed_in else "nothing_handed_in"
            case ExtensionRequested() | ExtensionGranted() if self._rule():
                return "comes_back"
            case ExtensionRequested():
                return None if self._day() is not None else "no_day"
            case ExtensionGranted(until=until):
                day = self._day()
                if day is None:
                    return "no_day"
                return None if until > day or self._settles(until) else "not_later"
            case ExtensionRefused():
                return None if self.asked is not None else "no_request"
            case DaySet():
                return None if self._day() is None else "day_known"
            case Happened():
                return None if _awaits(self.task.deadline) else "nothing_awaited"
            case Done():
                return self._unfit_round(event)
            case _:
                return None

    def _begun(self, event: Event) -> dt.date | None:
        """Return the day from which on an event of that kind counts.

        What ended a task before it was stated again did not end it; all else goes on.
        """
        if isinstance(event, Done | Returned | Cancelled):
            return self.task.issued
        return self.task.first_issued or self.task.issued

    def _rule(self) -> Recurring | None:
        """Return the rule of a duty that comes back; a day that the office set is its only one."""
        deadline = self.task.deadline
        return deadline if self.set_until is None and isinstance(deadline, Recurring) else None

    def _unfit_round(self, event: Done) -> Unfit | None:
        deadline = self._rule()
        if deadline is None:
            return None if event.round is None else "no_such_round"
        due = self._round_of(event, deadline)
        if due in self.rounds:
            return "already_done"
        return None if self._days_of(deadline).has(due) else "no_such_round"

    def _round_of(self, event: Done, deadline: Recurring) -> dt.date | None:
        """Return the due day of the round that was done: the earliest open one unless it says."""
        return event.round or self._days_of(deadline).first_open(self.rounds)

    def _days_of(self, deadline: Recurring) -> _Rounds:
        if self.days is None:
            issued = self.task.issued
            found = due_days(deadline, issued=issued, until=dt.date.max, policy="lenient")
            self.days = _Rounds(found)
        return self.days

    def _settles(self, until: dt.date) -> bool:
        """Whether a day that only one reading of the deadline allows is granted in so many words."""
        if self.extended_until is not None:
            return False
        strict, lenient = self._both()
        return strict.day is not None and strict.day < until == lenient.day

    def _day(self) -> dt.date | None:
        """Return the last day on which the task is in time, as it stands."""
        if self.extended_until is not None:
            return self.extended_until
        return self._both()[1].day

    def _both(self) -> tuple[DueDay, DueDay]:
        """Return the strict and the lenient day before any extension."""
        deadline, _ = deadline_in(
            self.task, self.default, set_until=self.set_until, happened_on=self.happened_on
        )
        return both_days(deadline, issued=self.task.issued, calendar=self.calendar)

    def _apply(self, event: Event) -> None:
        match event:
            case Accepted():
                self.accepted_on = self.accepted_on or event.on
            case Progress(percent=percent):
                self.percent = self.percent if percent is None else percent
            case Result(document=document):
                self.results.append(document)
            case Done():
                self._done(event)
            case ExtensionRequested():
                self.asked = event
            case ExtensionGranted(until=until):
                self.extended_until, self.asked = until, None
            case ExtensionRefused():
                self.asked = None
            case Reassigned(lead=lead):
                self.lead = lead
            case Returned():
                self.done_on = None
                self.results.clear()
            case Cancelled():
                self.cancelled_on = event.on
            case DaySet(until=until):
                self.set_until = until
            case Happened():
                self.happened_on = event.on
            case Reminded():
                self.reminded.append(event.on)
            case _:
                assert_never(event)

    def _done(self, event: Done) -> None:
        deadline = self._rule()
        due = None if deadline is None else self._round_of(event, deadline)
        if due is None:
            self.done_on = event.on
        else:
            self.rounds[due] = event.on
