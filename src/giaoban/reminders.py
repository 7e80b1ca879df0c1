"""Đôn đốc: which tasks to remind people of on a day.

A pure function of the tasks, their events and the day: recorded as `giaoban.events.Reminded`, a
reminder is not repeated until its next step comes.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal

from attrs import field, frozen

from giaoban.register import Status, Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


__all__ = ["SILENCE", "STEPS", "Occasion", "Reminder", "reminders"]

STEPS: Final = (-7, -3, 0, 1, 7, 14)
"""Days from the last day on which to remind: before it, on it, and after it."""
SILENCE: Final = 30
"""Days without a word after which a task without a day is raised."""

Occasion = Literal["before", "on_the_day", "after", "silence"]


@frozen
class Reminder:
    """Đôn đốc: a task to remind of, and why now.

    Args:
        days:
            Days left until the last day, days past it, or days of silence; never negative.
    """

    task: Task
    status: Status
    occasion: Occasion = field(kw_only=True)
    days: int = field(kw_only=True)


def reminders(
    rows: Iterable[tuple[Task, Status]],
    *,
    on: dt.date,
    steps: Sequence[int] = STEPS,
    silence: int | None = SILENCE,
) -> tuple[Reminder, ...]:
    """Return whom to remind of what on a day, in the order of *rows*.

    A step before the day counts from the strict day, one after it from the lenient one: remind
    early, accuse late. Of the steps that have come, only the last counts, and only if nobody was
    reminded since it came. What is done, cancelled or stands for good is left out.

    Args:
        rows:
            Tasks with their status as of that day.
        steps:
            Days from the last day, negative before it.
        silence:
            Days after which a task that has no day, or waits, is raised if nothing was heard of it
            since its notice or its last event; None never raises one.
    """
    found = (_reminder(task, status, on, sorted(steps), silence) for task, status in rows)
    return tuple(reminder for reminder in found if reminder is not None)


_LEFT_OUT: Final = frozenset({"done", "done_late", "cancelled", "standing"})


def _reminder(
    task: Task, status: Status, on: dt.date, steps: Sequence[int], silence: int | None
) -> Reminder | None:
    if status.standing in _LEFT_OUT:
        return None
    strict, lenient = status.strict.day, status.lenient.day
    if strict is None or lenient is None:
        return _raised(task, status, on, silence)
    came = _last_step(strict, lenient, on, steps, task.issued)
    if came is None or any(came <= day <= on for day in status.state.reminded_on):
        return None
    if on < strict:
        return Reminder(task, status, occasion="before", days=(strict - on).days)
    if on <= lenient:
        return Reminder(task, status, occasion="on_the_day", days=0)
    return Reminder(task, status, occasion="after", days=(on - lenient).days)


def _last_step(
    strict: dt.date, lenient: dt.date, on: dt.date, steps: Sequence[int], issued: dt.date | None
) -> dt.date | None:
    """Return the day on which the last of the steps came that have come."""
    last: dt.date | None = None
    for step in steps:
        ordinal = (lenient if step > 0 else strict).toordinal() + step
        # What would have come before the notice did, never came.
        if (issued or dt.date.min).toordinal() <= ordinal <= on.toordinal():
            last = dt.date.fromordinal(ordinal)
    return last


def _raised(task: Task, status: Status, on: dt.date, silence: int | None) -> Reminder | None:
    heard = status.state.last_on or task.issued
    if silence is None or heard is None or (on - heard).days < silence:
        return None
    return Reminder(task, status, occasion="silence", days=(on - heard).days)
