"""Bản nháp ý nghĩa: clauses in the making, each knowing where its words and fields come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from giaoban.model import AgendaItem, Assignment, Citation, Clause, Decision, Party, Remark
from giaoban.reading.lines import Passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.diagnostics import Span

__all__ = ["Doubt", "Draft", "Field", "ItemDraft", "NodeDraft", "chained", "span_of"]


@frozen
class Field:
    """Where a field of a clause stands in its wording; `path` is below the clause (".lead[0]")."""

    path: str
    start: int
    end: int


@frozen
class Doubt:
    """What is to be said of a field that was read by a weak rule, or could not be read."""

    code: str
    path: str
    start: int
    end: int
    params: tuple[tuple[str, str], ...] = ()


@define(eq=False)
class Draft:
    """A clause without its points, the words it stands for, and the drafts below it.

    `origin` is the path that its first words had before.
    """

    clause: Clause
    passage: Passage
    fields: list[Field] = field(factory=list)
    doubts: list[Doubt] = field(factory=list)
    points: list[Draft] = field(factory=list)
    origin: str = ""

    def made(self) -> Clause:
        """Return the clause with its points."""
        points = tuple(point.made() for point in self.points)
        clause: Assignment | Decision | Remark = self.clause
        return evolve(clause, points=points)


@define(eq=False)
class ItemDraft:
    """An item in the making: what it was, its heading, who presented it, and what stands in it.

    `origin` is the path that it had before; `presented` the words that name who presented it,
    where they are not the heading's.
    """

    item: AgendaItem
    heading: Passage
    origin: str
    presenter: Party | None = None
    presented: Passage | None = None
    submissions: tuple[Citation, ...] = ()
    fields: list[Field] = field(factory=list)
    order: Draft | None = None
    body: list[NodeDraft] = field(factory=list)

    def made(self) -> AgendaItem:
        """Return the item with all of it."""
        order = self.order.made() if self.order is not None else None
        return evolve(
            self.item,
            heading=self.heading.text,
            presenter=self.presenter,
            submissions=self.submissions,
            order=order if isinstance(order, Assignment) else None,
            body=tuple(node.made() for node in self.body),
        )


NodeDraft = Draft | ItemDraft


def chained(passages: Sequence[Passage]) -> Passage:
    """Return passages, of which there is at least one, as one with blanks between."""
    first, *others = passages
    for other in others:
        first = first.followed_by(other)
    return first


def span_of(passage: Passage, start: int = 0, end: int | None = None) -> Span | None:
    """Return where a part of a passage stands in the source; None if it came from nowhere."""
    part = passage.part(start, end)
    return part.span() if part.places and part.text else None
