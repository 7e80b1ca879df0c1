"""Thân văn bản: the outline made items and clauses of the model, with their places and findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from giaoban._rules.reading import finding
from giaoban.diagnostics import Finding, Span
from giaoban.lexicon import FoundStance, recognise_stance
from giaoban.model import AgendaItem, Decision, Remark
from giaoban.reading.headings import parts_of
from giaoban.reading.lines import Passage
from giaoban.reading.outline import ClauseDraft, NodeDraft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.model import Clause, Node
    from giaoban.reading.labels import Mark

__all__ = ["Tree"]

# More findings on labels than this help nobody.
_MOST: Final = 50
# Points are lettered with or without đ.
_D, _E = 4, 6


@define(eq=False)
class Tree:
    """Makes nodes of drafts, and keeps where they stand and what is odd about their labels."""

    spans: dict[str, Span] = field(factory=dict)
    words: dict[str, Passage] = field(factory=dict)
    findings: list[Finding] = field(factory=list)

    def body(self, drafts: Sequence[NodeDraft], at: str) -> tuple[Node, ...]:
        """Return the nodes of a body whose path is *at*."""
        self._count(drafts, at)
        return tuple(self._node(draft, f"{at}[{i}]") for i, draft in enumerate(drafts))

    def closing(self, words: Passage | None) -> tuple[Clause, ...]:
        """Return the clauses of the closing paragraph."""
        if words is None:
            return ()
        _, sentences = parts_of(words, opens=None)
        drafts = [ClauseDraft(part, continues=i > 0) for i, part in enumerate(sentences)]
        return tuple(self._clause(draft, f"$.closing[{i}]") for i, draft in enumerate(drafts))

    def place(self, path: str, words: Passage | None) -> None:
        """Keep where *words* stand, which are what is at *path*."""
        if words is not None and words.text:
            self.spans[path] = words.span()
            self.words[path] = words

    def _node(self, draft: NodeDraft, path: str) -> Node:
        if isinstance(draft, ClauseDraft):
            return self._clause(draft, path)
        self.place(path, draft.whole)
        self.place(f"{path}.heading", draft.heading)
        return AgendaItem(
            label=draft.label,
            heading=draft.heading.text if draft.heading is not None else "",
            body=self.body(draft.body, f"{path}.body"),
        )

    def _clause(self, draft: ClauseDraft, path: str) -> Clause:
        self.place(path, draft.words)
        self._count(draft.points, f"{path}.points")
        points = tuple(
            self._clause(point, f"{path}.points[{i}]") for i, point in enumerate(draft.points)
        )
        text = draft.words.text
        stance = _stance(text)
        if stance is None:
            return Remark(text, label=draft.label, points=points, continues=draft.continues)
        return Decision(
            stance=stance.stance,
            by_vote=stance.by_vote,
            label=draft.label,
            wording=text,
            points=points,
            continues=draft.continues,
        )

    def _count(self, drafts: Sequence[NodeDraft], at: str) -> None:
        """Report labels that do not follow the one before them, and those glued to a word."""
        last: dict[str, Mark] = {}
        for i, draft in enumerate(drafts):
            mark = draft.mark
            if mark is None:
                continue
            before = last.get(mark.style)
            odd = not _follows(mark, before) or not mark.label
            if odd and len(self.findings) < _MOST:
                words = draft.words if isinstance(draft, ClauseDraft) else draft.whole
                label = mark.label or words.text.split(" ", 1)[0]
                self.findings.append(finding("GB906", f"{at}[{i}]", span=words.span(), label=label))
            last[mark.style] = mark


def _follows(mark: Mark, before: Mark | None) -> bool:
    if mark.value == 0:
        return True
    due = 1 if before is None else before.value + 1
    return mark.value == due or (
        mark.style.strip("()") == "a" and (due, mark.value) == (_D + 1, _E)
    )


_STANCE_WITHIN: Final = 240


def _stance(text: str) -> FoundStance | None:
    """Return the stance that a clause begins with, at most the name of who takes it before it."""
    found = recognise_stance(text[:_STANCE_WITHIN])
    if found is None:
        return None
    before = text[: found.start].strip()
    return found if before == found.decided_by or not before else None
