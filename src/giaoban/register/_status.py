"""Tình trạng: how a task stands on a day, by its deadline and its events."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, assert_never, get_args

from attrs import field, frozen

from giaoban.calendars import BUILT_IN, Calendar
from giaoban.deadline import ByDate, Deadline, Recurring
from giaoban.due import Because, DueDay, Policy, both_days, due_days
from giaoban.register._state import Origin, State, deadline_in, state_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from giaoban.events import Event
    from giaoban.register._tasks import Task

__all__ = ["SOON", "Standing", "Status", "status", "statuses"]

Standing = Literal[
    "no_deadline",
    "standing",
    "waiting",
    "unclear",
    "open",
    "due_soon",
    "at_limit",
    "overdue",
    "done",
    "done_late",
    "cancelled",
]
"""How a task stands: the first four have no day, the next four are judged by their day."""

SOON: Final = 7
"""Calendar days before its strict day from which a task is due soon."""


@frozen
class Status:
    """Tình trạng: how a task stands on a day.

    Args:
        strict, lenient:
            What the deadline comes to under each policy, extensions included; for a duty that
            comes back, its next day. Where one policy was asked for, both are its day.
        origin:
            Where the day comes from.
        original_strict, original_lenient:
            The same before any extension.
        state:
            What the events come to.
    """

    standing: Standing
    as_of: dt.date = field(kw_only=True)
    strict: DueDay = field(kw_only=True)
    lenient: DueDay = field(kw_only=True)
    origin: Origin = field(kw_only=True)
    original_strict: DueDay = field(kw_only=True)
    original_lenient: DueDay = field(kw_only=True)
    state: State = field(kw_only=True)

    @property
    def is_extended(self) -> bool:
        """Whether the office gave more time."""
        return self.state.extended_until is not None


def statuses(
    tasks: Iterable[Task],
    *,
    as_of: dt.date,
    events: Iterable[Event] = (),
    soon: int = SOON,
    policy: Policy | None = None,
    default: Deadline | None = None,
    calendar: Calendar = BUILT_IN,
) -> tuple[tuple[Task, Status], ...]:
    """Return every task with its status, in one pass over tasks and events; as `status` does."""
    by_task: dict[str, list[Event]] = {}
    for event in events:
        by_task.setdefault(event.task, []).append(event)
    return tuple(
        (
            task,
            status(
                task,
                as_of=as_of,
                events=by_task.get(task.id, ()),
                soon=soon,
                policy=policy,
                default=default,
                calendar=calendar,
            ),
        )
        for task in tasks
    )


def status(
    task: Task,
    *,
    as_of: dt.date,
    events: Iterable[Event] = (),
    soon: int = SOON,
    policy: Policy | None = None,
    default: Deadline | None = None,
    calendar: Calendar = BUILT_IN,
) -> Status:
    """Return how *task* stands at the end of the day *as_of*.

    Args:
        events:
            What happened, to this task or to others; what came after *as_of* does not count.
        soon:
            Calendar days before the strict day, that day included, from which it is due soon.
        policy:
            None reminds by the strict day and accuses after the lenient one. Under one policy
            alone nothing is at the limit.
        default:
            The deadline of a task that has none, by the office's own rule; None leaves it without.

    Raises:
        ValueError: `policy` is none of these.
    """
    if policy not in {None, *get_args(Policy)}:
        raise ValueError(f"policy is None, 'strict' or 'lenient'; got {policy!r}")
    state = state_of(task, events, as_of=as_of, default=default, calendar=calendar)
    deadline, origin = deadline_in(
        task, default, set_until=state.set_until, happened_on=state.happened_on
    )
    original = both_days(deadline, issued=task.issued, calendar=calendar)
    if isinstance(deadline, Recurring):
        original = _round(deadline, task.issued, as_of, state, original, policy=policy)
    original = _under(policy, original)
    if isinstance(deadline, Recurring):
        days = original
    elif state.extended_until is not None:
        days = both_days(ByDate(state.extended_until, bound="by"), issued=task.issued)
    else:
        days = original
    return Status(
        _standing(*days, state, as_of, soon),
        as_of=as_of,
        strict=days[0],
        lenient=days[1],
        origin=origin,
        original_strict=original[0],
        original_lenient=original[1],
        state=state,
    )


_Days = tuple[DueDay, DueDay]


def _under(policy: Policy | None, days: _Days) -> _Days:
    """Return the strict and the lenient day; under one policy, its day for both."""
    strict, lenient = days
    match policy:
        case None:
            return days
        case "strict":
            return strict, strict
        case "lenient":
            return lenient, lenient
        case _:
            assert_never(policy)


# --- duties that come back -----------------------------------------------------------------------


def _round(
    deadline: Recurring,
    issued: dt.date | None,
    as_of: dt.date,
    state: State,
    first: _Days,
    *,
    policy: Policy | None,
) -> _Days:
    """Return the days of the round that counts; of the first round past the calendar's end.

    Whether earlier rounds were met, only a record of them can tell: with one, it is the first that
    is not done; with none, the next from *as_of* on.
    """
    strict, lenient = first
    last = strict if policy == "strict" else lenient
    if issued is None or last.day is None:
        return first
    # Both days are of one round: the day between its two is at the limit, not the next round's.
    both = zip(_days(deadline, issued, "strict"), _days(deadline, issued, "lenient"), strict=False)
    if state.rounds_done:
        done = dict(state.rounds_done)
        left = next((days for days in both if days[1] not in done), None)
    elif last.day >= as_of:
        return first
    else:
        nth = 0 if policy == "strict" else 1
        left = next((days for days in both if days[nth] >= as_of), None)
    return first if left is None else (_next(left[0], strict), _next(left[1], lenient))


def _days(deadline: Recurring, issued: dt.date, policy: Policy) -> Iterator[dt.date]:
    return due_days(deadline, issued=issued, until=dt.date.max, policy=policy)


def _next(day: dt.date, first: DueDay) -> DueDay:
    return DueDay(day, certain=first.certain, because=("next_occurrence",))


# --- how it stands -------------------------------------------------------------------------------

# Why a deadline has no day, and what that makes of the task.
_DAYLESS: Final[dict[Because, Standing]] = {
    "none_stated": "no_deadline",
    "standing": "standing",
    "set_elsewhere": "standing",
    "event_unknown": "waiting",
    "anchor_unknown": "waiting",
    "left_open": "waiting",
}


def _standing(strict: DueDay, lenient: DueDay, state: State, as_of: dt.date, soon: int) -> Standing:
    if state.cancelled_on is not None:
        return "cancelled"
    if state.done_on is not None:
        in_time = lenient.day is None or state.done_on <= lenient.day
        return "done" if in_time else "done_late"
    if strict.day is None or lenient.day is None:
        found = (word for reason in strict.because if (word := _DAYLESS.get(reason)))
        return next(found, "unclear")
    if as_of > lenient.day:
        return "overdue"
    if as_of > strict.day:
        return "at_limit"
    return "due_soon" if (strict.day - as_of).days <= soon else "open"
