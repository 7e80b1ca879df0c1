"""Giao việc: every assignment of a notice, with what it inherits from what encloses it.

"Giao đồng chí A chỉ đạo: (1) Sở X …; (2) Sở Y …" is three assignments: a frame that names the
director, and two tasks below it that inherit him. Inheritance is resolved here, once; rules,
printing, extracts, task lists and differences all read the result.

A field is inherited from the *nearest* enclosing assignment that states it: the lead together
with its coordinators (who coordinates is part of who leads), the director and the deadline each
on its own. An item's `order` encloses the item's whole body, sub-items included.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from giaoban.deadline import Deadline
from giaoban.model import AgendaItem, Assignment, Clause, Party

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from giaoban.model import Deliverable, Notice

__all__ = ["Order", "deadlines_of", "orders", "tasks_of"]


@frozen(kw_only=True)
class Order:
    """Nhiệm vụ trong ngữ cảnh: an assignment where it stands, with what it inherits.

    Args:
        path:
            Where the assignment stands.
        item:
            The innermost printed item number, without its closing mark ("8.1"); None outside items.
        enclosing:
            The paths of the assignments above it, outermost first.
        lead, coordinators, director, deadline:
            What holds for it, its own or inherited.
        lead_from, director_from, deadline_from:
            The path of the assignment that states it; None where nobody does.
    """

    path: str
    item: str | None
    assignment: Assignment
    enclosing: tuple[str, ...] = ()
    lead: tuple[Party, ...] = ()
    coordinators: tuple[Party, ...] = ()
    director: tuple[Party, ...] = ()
    deadline: Deadline | None = None
    lead_from: str | None = None
    director_from: str | None = None
    deadline_from: str | None = None

    @property
    def is_task(self) -> bool:
        """Whether the assignment is a task; otherwise it is a frame."""
        return self.assignment.is_task

    @property
    def label(self) -> str | None:
        """The assignment's own printed label."""
        return self.assignment.label


def orders(notice: Notice) -> tuple[Order, ...]:
    """Return every assignment of the notice, frames included, in printed order.

    Orders in headings and in the closing are among them.
    """
    return (
        *_in_body(notice.body, "$.body", None, None),
        *_in_body(notice.closing or (), "$.closing", None, None),
    )


def tasks_of(notice: Notice) -> tuple[Order, ...]:
    """Return the assignments that order something themselves, in printed order."""
    return tuple(order for order in orders(notice) if order.is_task)


def deadlines_of(order: Order) -> tuple[Deadline | None, tuple[Deadline, ...]]:
    """Return the deadline that counts, and the others in printed order.

    Its own counts, else its last main deliverable's, else its report's, else what it inherits.
    """
    parts = order.assignment.deliverables
    stated = _stated(parts)
    own = order.assignment.deadline
    if own is not None:
        return own, stated
    if stated:
        last = (_stated(part for part in parts if part.kind != "report") or stated)[-1]
        rest = list(stated)
        rest.remove(last)
        return last, tuple(rest)
    return order.deadline, ()


def _stated(parts: Iterable[Deliverable]) -> tuple[Deadline, ...]:
    return tuple(part.deadline for part in parts if part.deadline is not None)


def _in_body(
    body: tuple[AgendaItem | Clause, ...], at: str, item: str | None, above: Order | None
) -> Iterator[Order]:
    # An own stack: items and points nest as deeply as a hostile document likes.
    stack = _members(body, at, item, above)
    while stack:
        path, node, item, above = stack.pop()
        if isinstance(node, AgendaItem):
            item = item_number(node) or item
            if node.order is not None:
                above = _below(above, node.order, f"{path}.order", item)
                yield above
            below, name = node.body, "body"
        else:
            if isinstance(node, Assignment):
                above = _below(above, node, path, item)
                yield above
            below, name = node.points, "points"
        stack.extend(_members(below, f"{path}.{name}", item, above))


_Member = tuple[str, AgendaItem | Clause, str | None, "Order | None"]


def _members(
    body: tuple[AgendaItem | Clause, ...], at: str, item: str | None, above: Order | None
) -> list[_Member]:
    """Return the members of a body with their paths and the orders above them, the last first."""
    members: list[_Member] = []
    leading = above
    for i, node in enumerate(body):
        path = f"{at}[{i}]"
        if isinstance(node, AgendaItem):
            members.append((path, node, item, leading))
            continue
        members.append((path, node, item, above))
        if isinstance(node, Assignment) and not (node.is_task or node.points):
            leading = _below(above, node, path, item)
    members.reverse()
    return members


def item_number(item: AgendaItem) -> str | None:
    """Return an item's number as one speaks of it: "8.1" for the label "8.1."; None without one."""
    number = (item.label or "").strip().rstrip(".-)/ ")
    return number or None


def _below(above: Order | None, stated: Assignment, path: str, item: str | None) -> Order:
    """Return *stated* in its context: its own fields before those of the order above it."""
    up = above if above is not None else _NOBODY
    own_lead = bool(stated.lead)
    own_director = bool(stated.director)
    own_deadline = stated.deadline is not None
    return Order(
        path=path,
        item=item,
        assignment=stated,
        enclosing=(*up.enclosing, up.path) if above is not None else (),
        lead=stated.lead if own_lead else up.lead,
        coordinators=_coordinators(stated, up),
        director=stated.director if own_director else up.director,
        deadline=stated.deadline if own_deadline else up.deadline,
        lead_from=path if own_lead else up.lead_from,
        director_from=path if own_director else up.director_from,
        deadline_from=path if own_deadline else up.deadline_from,
    )


def _coordinators(stated: Assignment, up: Order) -> tuple[Party, ...]:
    # A point that names its own coordinators and no lead ("phối hợp với Sở B …") adds to whom the
    # lead works with; it does not dismiss those named above it.
    if stated.lead:
        return stated.coordinators
    known = set(up.coordinators)
    return up.coordinators + tuple(party for party in stated.coordinators if party not in known)


_NOBODY = Order(path="$", item=None, assignment=Assignment())
