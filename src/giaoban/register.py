"""Sổ theo dõi: the tasks of one or several notices, and how each stands on a day.

A `Task` is an assignment taken out of its notice with all that holds for it. Its `Status` depends
on nothing but the arguments: the day is one of them, since this module has no clock.

*Remind early, accuse late*: a task is due by its strict day, and overdue only when the lenient
reading of its deadline has passed too; in between it is at the limit.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, get_args

from attrs import field, frozen

from giaoban._exact import exact
from giaoban.calendars import BUILT_IN, Calendar
from giaoban.deadline import Deadline, Recurring
from giaoban.due import Because, DueDay, Policy, both_days, due_days
from giaoban.lexicon import format_number
from giaoban.model import Assignment, Party
from giaoban.orders import deadlines_of, orders
from giaoban.render.compose import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.model import Notice
    from giaoban.orders import Order

__all__ = ["SOON", "Standing", "Status", "Task", "status", "tasks"]

Standing = Literal[
    "no_deadline",
    "standing",
    "waiting",
    "unclear",
    "open",
    "due_soon",
    "at_limit",
    "overdue",
]
"""How a task stands: the first four have no day, the others are judged by their day."""

SOON: Final = 7
"""Calendar days before its strict day from which a task is due soon."""


@frozen(kw_only=True)
class Task:
    """Nhiệm vụ theo dõi: an assignment with what it inherits, out of its notice.

    Args:
        id:
            The assignment's own id; without one, the notice's number and the path, which stay the
            same as long as the notice does.
        notice:
            The notice's number as one cites it; empty while it is blank.
        issued:
            The notice's day of issue.
        item:
            The innermost printed item number ("8.1"); None outside items.
        wording:
            The whole clause as the page has it.
        above:
            The same of the assignments that enclose it, outermost first: what it inherits is said
            there.
        deadline:
            The assignment's own or inherited one, else its last main deliverable's, else its
            report's; the others are in `other_deadlines`, in printed order.
    """

    id: str
    notice: str
    issued: dt.date | None
    path: str
    item: str | None
    label: str | None
    director: tuple[Party, ...]
    lead: tuple[Party, ...]
    coordinators: tuple[Party, ...]
    reports_to: tuple[Party, ...]
    via: tuple[Party, ...]
    task: str
    wording: str
    above: tuple[str, ...] = ()
    deadline: Deadline | None
    other_deadlines: tuple[Deadline, ...]

    def __attrs_post_init__(self) -> None:
        exact(self)


@frozen
class Status:
    """Tình trạng: how a task stands on a day.

    Args:
        strict, lenient:
            What the deadline comes to under each policy; for a duty that comes back, its next day.
            Where one policy was asked for, both are its day.
    """

    standing: Standing
    as_of: dt.date = field(kw_only=True)
    strict: DueDay = field(kw_only=True)
    lenient: DueDay = field(kw_only=True)


def tasks(*notices: Notice) -> tuple[Task, ...]:
    """Return every task of the notices, in printed order; frames are in their points."""
    return tuple(task for notice in notices for task in _tasks(notice))


def status(
    task: Task,
    *,
    as_of: dt.date,
    soon: int = SOON,
    policy: Policy | None = None,
    calendar: Calendar = BUILT_IN,
) -> Status:
    """Return how *task* stands at the end of the day *as_of*.

    Args:
        soon:
            Calendar days before the strict day, that day included, from which it is due soon.
        policy:
            None reminds by the strict day and accuses after the lenient one. Under one policy
            alone nothing is at the limit.

    Raises:
        ValueError: `policy` is none of these.
    """
    if policy not in {None, *get_args(Policy)}:
        raise ValueError(f"policy is None, 'strict' or 'lenient'; got {policy!r}")
    strict, lenient = _days(task, as_of, calendar)
    if policy is not None:
        strict = lenient = strict if policy == "strict" else lenient
    return Status(
        _standing(strict, lenient, as_of, soon), as_of=as_of, strict=strict, lenient=lenient
    )


def _tasks(notice: Notice) -> Iterator[Task]:
    all_orders = orders(notice)
    said: dict[str, str] = {}
    by_path = {order.path: order for order in all_orders}
    code = format_number(notice.number) if notice.number and notice.number.number else ""
    for order in all_orders:
        above = by_path[order.enclosing[-1]].assignment if order.enclosing else None
        said[order.path] = spoken(order, above)
        if order.is_task:
            yield _task(order, said, code, notice.issued_on)


def _task(order: Order, said: dict[str, str], code: str, issued: dt.date | None) -> Task:
    assignment = order.assignment
    deadline, others = deadlines_of(order)
    return Task(
        id=assignment.id or f"{code}#{order.path}",
        notice=code,
        issued=issued,
        path=order.path,
        item=order.item,
        label=order.label,
        director=order.director,
        lead=order.lead,
        coordinators=order.coordinators,
        reports_to=assignment.reports_to or _destinations(assignment, "to"),
        via=assignment.via or _destinations(assignment, "via"),
        task=assignment.task,
        wording=said[order.path],
        above=tuple(said[path] for path in order.enclosing),
        deadline=deadline,
        other_deadlines=others,
    )


def _destinations(assignment: Assignment, side: Literal["to", "via"]) -> tuple[Party, ...]:
    """Return to whom, or through whom, the task's reports go, where it does not say so itself."""
    reports = [part for part in assignment.deliverables if part.kind == "report"]
    parties = [party for part in reports for party in (part.to if side == "to" else part.via)]
    return tuple(dict.fromkeys(parties))


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


def _days(task: Task, as_of: dt.date, calendar: Calendar) -> tuple[DueDay, DueDay]:
    strict, lenient = both_days(task.deadline, issued=task.issued, calendar=calendar)
    if not isinstance(task.deadline, Recurring) or task.issued is None or lenient.day is None:
        return strict, lenient
    if lenient.day >= as_of:
        return strict, lenient
    # Whether the earlier rounds were met, only a record of them can tell: the next one counts.
    return (
        _next(task.deadline, task.issued, as_of, "strict", strict),
        _next(task.deadline, task.issued, as_of, "lenient", lenient),
    )


def _next(
    deadline: Recurring, issued: dt.date, as_of: dt.date, policy: Policy, first: DueDay
) -> DueDay:
    """Return the first due day on or after *as_of*; past the calendar's end, the *first* of all."""
    for day in due_days(deadline, issued=issued, until=dt.date.max, policy=policy):
        if day >= as_of:
            return DueDay(day, certain=first.certain, because=("next_occurrence",))
    return first


def _standing(strict: DueDay, lenient: DueDay, as_of: dt.date, soon: int) -> Standing:
    if strict.day is None or lenient.day is None:
        found = (word for reason in strict.because if (word := _DAYLESS.get(reason)))
        return next(found, "unclear")
    if as_of > lenient.day:
        return "overdue"
    if as_of > strict.day:
        return "at_limit"
    return "due_soon" if (strict.day - as_of).days <= soon else "open"
