"""Đoạn văn: a paragraph made assignments, decisions and remarks, with the points below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.lexicon.addressees import Names
from giaoban.model import Remark
from giaoban.reading.meaning.decisions import decide
from giaoban.reading.meaning.drafts import Draft
from giaoban.reading.meaning.pieces import Piece, Scene, grouped, is_task_here
from giaoban.reading.meaning.tasks import assign

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.reading.lines import Passage

__all__ = ["interpret"]


def interpret(
    passage: Passage,
    sentences: Sequence[tuple[int, int]],
    scene: Scene,
    *,
    labelled: bool = False,
    opens: bool = False,
) -> list[Draft]:
    """Return the clauses that one paragraph is, each without label and points.

    Args:
        sentences:
            The places of its sentences.
        labelled:
            Whether it is a labelled point.
        opens:
            Whether points stand below it.
    """
    names = Names(passage.text, known=scene.known)
    places = [(names.place(start), names.place(end)) for start, end in sentences]
    groups = _of_whole_words(names, passage, grouped(names, places, scene, labelled=labelled))
    return [
        _clause(names, passage, group, scene, opens=opens and group is groups[-1])
        for group in groups
    ]


def _of_whole_words(
    names: Names, passage: Passage, groups: Sequence[Sequence[Piece]]
) -> list[Sequence[Piece]]:
    """Return *groups* with those together that a printed word holds together: "riêngĐềnghị"."""
    kept: list[Sequence[Piece]] = []
    for group in groups:
        at = names.origin(group[0].start)
        around = passage.text[at - 1 : at + 1]
        if kept and around.split() == [around]:
            kept[-1] = [*kept[-1], *group]
        else:
            kept.append(group)
    return kept


def _clause(
    names: Names, passage: Passage, group: Sequence[Piece], scene: Scene, *, opens: bool
) -> Draft:
    head, last = group[0], group[-1]
    part = passage.part(names.origin(head.start), names.origin(last.end))
    if head.stance is not None:
        return decide(names, part, head, scene, found=head.stance, last=last.end)
    if is_task_here(names, head, last, scene):
        return assign(names, passage, group, scene, opens=opens)
    return Draft(Remark(part.text), part)
