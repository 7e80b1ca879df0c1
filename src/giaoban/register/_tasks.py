"""Nhiệm vụ: every assignment of a notice taken out of it, with all that holds for it."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from giaoban._exact import exact
from giaoban._vn import fold
from giaoban.deadline import Deadline
from giaoban.lexicon import format_number, party_text
from giaoban.model import Assignment, Force, Involved, Party, Sharing
from giaoban.orders import deadlines_of, orders
from giaoban.render.compose import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.model import Notice
    from giaoban.orders import Order

__all__ = ["Task", "tasks"]


@frozen(kw_only=True)
class Task:
    """Nhiệm vụ theo dõi: an assignment with what it inherits, out of its notice.

    Args:
        id:
            The assignment's own id. Without one it is made of the notice's number, whom the task
            is given to and its words, case and the place of a tone aside: it stays the same when the
            notice is read again or changes elsewhere. Of tasks that are alike in all this the later ones are
            numbered.
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
        sharing:
            Whether several leads answer each for all of it, or jointly; their own, or that of the
            order which names them.
        others:
            Who has another part in it.
        first_issued:
            The day of the first notice that stated it, where several did (`current_tasks`); else
            None.
        part_of:
            The id of the task that this one was split from; None for one that stands in a notice.
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
    force: Force = "giao"
    sharing: Sharing = "each"
    others: tuple[Involved, ...] = ()
    first_issued: dt.date | None = None
    part_of: str | None = None

    def __attrs_post_init__(self) -> None:
        exact(self)


def tasks(*notices: Notice) -> tuple[Task, ...]:
    """Return every task of the notices, in printed order; frames are in their points."""
    return tuple(task for notice in notices for task in _tasks(notice))


def _tasks(notice: Notice) -> Iterator[Task]:
    all_orders = orders(notice)
    said: dict[str, str] = {}
    alike: Counter[str] = Counter()
    by_path = {order.path: order for order in all_orders}
    code = format_number(notice.number) if notice.number and notice.number.number else ""
    for order in all_orders:
        above = by_path[order.enclosing[-1]].assignment if order.enclosing else None
        said[order.path] = spoken(order, above)
        if order.is_task:
            own = f"{code}#{_key(order)}"
            alike[own] += 1
            made = own if alike[own] == 1 else f"{own}-{alike[own]}"
            sharing = by_path[order.lead_from or order.path].assignment.sharing
            yield _task(order, said, code, notice.issued_on, made=made, sharing=sharing)


def _key(order: Order) -> str:
    """Return a short name for whom a task is given to and what it says."""
    given = "; ".join(party_text(party) for party in order.lead or order.director)
    words = f"{fold(given)}\n{fold(order.assignment.task)}"
    return hashlib.blake2s(words.encode(), digest_size=5).hexdigest()


def _task(
    order: Order,
    said: dict[str, str],
    code: str,
    issued: dt.date | None,
    *,
    made: str,
    sharing: Sharing,
) -> Task:
    assignment = order.assignment
    deadline, others = deadlines_of(order)
    return Task(
        id=assignment.id or made,
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
        force=assignment.force,
        sharing=sharing,
        others=assignment.others,
    )


def _destinations(assignment: Assignment, side: Literal["to", "via"]) -> tuple[Party, ...]:
    """Return to whom, or through whom, the task's reports go, where it does not say so itself."""
    reports = [part for part in assignment.deliverables if part.kind == "report"]
    parties = [party for part in reports for party in (part.to if side == "to" else part.via)]
    return tuple(dict.fromkeys(parties))
