"""Dàn bài: paragraphs made items and clauses, each under what it belongs to.

What bears a Roman, Arabic or dotted number is an item; "a)", "(1)", "(i)", "-", "+", "*" are points
of clauses. A list of points hangs on the clause that leads it in with a colon, otherwise it stands
in the item itself. A paragraph without a label that stands between two points of a list belongs to
the point above it. Numbers are not trusted: a gap or a repetition is reported and changes nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import define, field

from giaoban.reading.headings import parts_of
from giaoban.reading.labels import Mark, mark_of, settled
from giaoban.reading.lines import Passage

if TYPE_CHECKING:
    from collections.abc import Sequence


__all__ = ["ClauseDraft", "ItemDraft", "NodeDraft", "outline"]


@define(eq=False)
class ClauseDraft:
    """A clause to be: its words, its label, and the clauses below it."""

    words: Passage
    label: str | None = None
    mark: Mark | None = None
    continues: bool = False
    points: list[ClauseDraft] = field(factory=list)


@define(eq=False)
class ItemDraft:
    """An item to be: label, heading, and what stands in it, in order.

    Args:
        mark:
            Its label as it counts; the label itself is None where it is glued to the first word.
        whole:
            Its first paragraph.
    """

    label: str | None
    heading: Passage | None
    mark: Mark
    whole: Passage
    body: list[NodeDraft] = field(factory=list)


NodeDraft = ItemDraft | ClauseDraft


def outline(paragraphs: Sequence[Passage]) -> list[NodeDraft]:
    """Return the items and clauses that *paragraphs* are, in order."""
    marks = settled([mark_of(paragraph.text) for paragraph in paragraphs])
    builder = _Outline(_Ahead(marks))
    for at, (paragraph, mark) in enumerate(zip(paragraphs, marks, strict=True)):
        if mark is None:
            builder.add_plain(paragraph, at)
        elif mark.shape == "item":
            opens = at + 1 < len(marks) and _is_below(marks[at + 1], mark)
            builder.add_item(paragraph, mark, opens=opens)
        else:
            builder.add_point(paragraph, mark)
    return builder.body


def _is_below(mark: Mark | None, above: Mark) -> bool:
    return mark is None or mark.shape == "point" or mark.rank > above.rank


# --- what is ahead -----------------------------------------------------------------------------------


class _Ahead:
    """Where the labels of the text stand, to look ahead in constant time."""

    def __init__(self, marks: Sequence[Mark | None]) -> None:
        self._marks = marks
        self._labels: list[int] = []
        self._items: list[int] = []
        self._styles: dict[str, list[int]] = {}
        for at, mark in enumerate(marks):
            if mark is not None:
                self._labels.append(at)
                self._styles.setdefault(mark.style, []).append(at)
                if mark.shape == "item":
                    self._items.append(at)

    def goes_on(self, opened: _Open, at: int) -> int | None:
        """Return where the list goes on after the paragraph *at*, before the next item; or None."""
        following = _after(self._styles[opened.mark.style], at)
        item = _after(self._items, at)
        if following is None or (item is not None and item < following):
            return None
        mark = self._marks[following]
        value = mark.value if mark is not None else 0
        if value == 0:
            # A bullet counts nothing: only one that comes next goes on in the list for certain.
            return following if following == _after(self._labels, at) else None
        return following if value == opened.mark.value + 1 else None


def _after(places: Sequence[int], at: int) -> int | None:
    index = bisect_right(places, at)
    return places[index] if index < len(places) else None


# --- the outline so far ------------------------------------------------------------------------------


@define(eq=False)
class _Open:
    """A list of points that more may be added to: how, its last label, and its last point."""

    mark: Mark
    add: Callable[[ClauseDraft], None]
    last: ClauseDraft


class _Outline:
    """The outline so far: which items and which lists of points are open."""

    def __init__(self, ahead: _Ahead) -> None:
        self.body: list[NodeDraft] = []
        self._ahead = ahead
        self._items: list[ItemDraft] = []
        self._lists: list[_Open] = []
        self._last: ClauseDraft | None = None

    def _home(self) -> Callable[[ClauseDraft], None]:
        return self._items[-1].body.append if self._items else self.body.append

    def add_item(self, paragraph: Passage, mark: Mark, *, opens: bool) -> None:
        """Start an item; `opens` tells whether something of its own follows its paragraph."""
        while self._items and self._items[-1].mark.rank >= mark.rank:
            self._items.pop()
        heading, clauses = parts_of(paragraph.part(mark.length), opens=opens)
        item = ItemDraft(mark.label or None, heading, mark, paragraph)
        (self._items[-1].body if self._items else self.body).append(item)
        self._items.append(item)
        self._lists, self._last = [], None
        begun = item.label is not None or heading is not None
        for clause in clauses:
            self._last = ClauseDraft(clause, continues=begun)
            item.body.append(self._last)
            begun = True

    def add_plain(self, paragraph: Passage, at: int) -> None:
        """Add a paragraph without a label: into the list that goes on after it, if one does."""
        add, kept, nearest = self._home(), 0, -1
        for depth, opened in enumerate(self._lists):
            following = self._ahead.goes_on(opened, at)
            if following is not None and (nearest < 0 or following < nearest):
                add, kept, nearest = opened.last.points.append, depth + 1, following
        del self._lists[kept:]
        _, clauses = parts_of(paragraph, opens=None)
        for nth, clause in enumerate(clauses):
            self._last = ClauseDraft(clause, continues=nth > 0)
            add(self._last)

    def add_point(self, paragraph: Passage, mark: Mark) -> None:
        """Add a point to the list that it goes on, or begin one."""
        add, depth = self._list_for(mark)
        _, clauses = parts_of(paragraph.part(mark.length), opens=None)
        for nth, clause in enumerate(clauses):
            label = mark.label.strip() or None
            self._last = (
                ClauseDraft(clause, continues=True) if nth else ClauseDraft(clause, label, mark)
            )
            add(self._last)
            self._lists[depth:] = [_Open(mark, add, self._last)]

    def _list_for(self, mark: Mark) -> tuple[Callable[[ClauseDraft], None], int]:
        """Return how to add a point with that label, and how deep its list is among the open ones."""
        for depth, opened in enumerate(self._lists):
            if opened.mark.style == mark.style:
                return opened.add, depth
        if self._last is not None and self._last.words.text.endswith(":"):
            return self._last.points.append, len(self._lists)
        depth = len(self._lists)
        while depth and self._lists[depth - 1].mark.rank > mark.rank:
            depth -= 1
        if depth:
            return self._lists[depth - 1].last.points.append, depth
        return self._home(), 0
