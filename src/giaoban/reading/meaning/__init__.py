"""Nghĩa: what the clauses of a notice mean: decisions, and who must do what by when.

`understand` takes a notice whose clauses are sentences and returns one whose clauses are
assignments, decisions and remarks with their fields, each with its wording as it stands. Not a word
is added, lost or moved: the page of the one is the page of the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from giaoban._rules.doubts import doubt
from giaoban.diagnostics import Finding, Span
from giaoban.lexicon import preamble_paragraphs
from giaoban.model import AgendaItem, Alias, Assignment, Notice, Preamble
from giaoban.reading.meaning.aliases import aliases_in
from giaoban.reading.meaning.bodies import Bodies, led_in
from giaoban.reading.meaning.drafts import Draft, ItemDraft, NodeDraft, span_of
from giaoban.reading.meaning.outlook import (
    concluder,
    givers,
    meeting_day,
    whole_names,
)
from giaoban.reading.meaning.pieces import Scene
from giaoban.reading.meaning.places import text_fields
from giaoban.reading.occasions import with_occasion

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from giaoban.model import Node
    from giaoban.reading.lines import Passage

__all__ = ["Understood", "understand"]


@define(eq=False)
class Understood:
    """A notice with its meaning, what is doubtful in it, and where its clauses' fields stand.

    `moved` tells the new path of each item and of each paragraph by its old one.
    """

    notice: Notice
    findings: list[Finding] = field(factory=list)
    spans: dict[str, Span] = field(factory=dict)
    moved: dict[str, str] = field(factory=dict)


def understand(notice: Notice, passages: Mapping[str, Passage] | None = None) -> Understood:
    """Return *notice* with the meaning of its clauses.

    Args:
        passages:
            The words of clauses and headings by their paths, with their places in the source.
    """
    notice = with_occasion(evolve(notice, aliases=_aliases(notice)))
    scene = Scene(
        givers=givers(notice),
        known=whole_names(notice),
        concluder=concluder(notice),
        issued=notice.issued_on,
    )
    bodies = Bodies(passages or {})
    before = _lead_in(notice, bodies, scene)
    inside = led_in(before[-1:], scene)
    body = [*before, *bodies.nodes(notice.body, "$.body", inside)]
    closing = bodies.clauses(
        notice.closing or (), "$.closing", evolve(scene, mode="none", explicit=True)
    )
    understood = evolve(
        _with_meeting(notice),
        preamble=_shortened(notice) if before else notice.preamble,
        body=tuple(node.made() for node in body),
        closing=tuple(draft.made() for draft in closing) if notice.closing is not None else None,
    )
    done = Understood(_without_own_preamble(understood))
    for nth, node in enumerate(body):
        _place(done, node, f"$.body[{nth}]")
    for nth, draft in enumerate(closing):
        _place(done, draft, f"$.closing[{nth}]")
    return done


def _lead_in(notice: Notice, bodies: Bodies, scene: Scene) -> list[Draft]:
    """Return the clauses of a preamble's last paragraph, if it orders what the items say.

    "… Giám đốc Sở giao các phòng, đơn vị thực hiện các nhiệm vụ sau:" is above the items.
    """
    paragraphs = notice.preamble.wording if notice.preamble is not None else ()
    items = notice.body[:1] and isinstance(notice.body[0], AgendaItem)
    if not items or not paragraphs or not paragraphs[-1].rstrip().endswith(":"):
        return []
    path = f"$.preamble.wording[{len(paragraphs) - 1}]"
    drafts = bodies.lead_in(path, paragraphs[-1], evolve(scene, explicit=True))
    clause = drafts[-1].clause
    if not isinstance(clause, Assignment) or clause.is_task or not (clause.lead or clause.director):
        return []
    drafts[-1].clause = evolve(clause, condition="")  # "Sau khi nghe báo cáo" is the meeting
    return drafts


def _shortened(notice: Notice) -> Preamble:
    """Return the preamble without its last paragraph; one that prints nothing where none is left."""
    paragraphs = notice.preamble.wording if notice.preamble is not None else ()
    return Preamble(wording=paragraphs[:-1] or ("",))


def _without_own_preamble(notice: Notice) -> Notice:
    """Return *notice* such that no lead-in is composed of what its items say who reported."""
    if notice.preamble is None and preamble_paragraphs(notice):
        return evolve(notice, preamble=Preamble(wording=("",)))
    return notice


def _aliases(notice: Notice) -> tuple[Alias, ...]:
    known = {alias.short for alias in notice.aliases}
    found = (alias for alias in aliases_in(_texts(notice)) if alias.short not in known)
    return (*notice.aliases, *found)


def _texts(notice: Notice) -> Iterator[str]:
    if notice.preamble is not None:
        yield from notice.preamble.wording
    stack: list[Node] = list(reversed(notice.body))
    while stack:
        node = stack.pop()
        if isinstance(node, AgendaItem):
            yield node.heading
            stack.extend(reversed(node.body))
        else:
            yield node.wording
            stack.extend(reversed(node.points))


def _with_meeting(notice: Notice) -> Notice:
    """Return *notice* with the day of its meeting that an item states and no usual sentence."""
    meeting = notice.meeting
    if meeting is None or meeting.dates:
        return notice
    day = meeting_day(notice)
    return notice if day is None else evolve(notice, meeting=evolve(meeting, dates=(day,)))


# --- places ----------------------------------------------------------------------------------------------


def _place(done: Understood, node: NodeDraft, path: str) -> None:
    """Keep where the parts of a node stand, and say what is doubtful in it."""
    if node.origin:
        done.moved[node.origin] = path
    if isinstance(node, ItemDraft):
        _keep(done, f"{path}.heading", span_of(node.heading))
        for one in node.fields:
            _keep(done, f"{path}{one.path}", span_of(node.heading, one.start, one.end))
        if node.presented is not None:
            _keep(done, f"{path}.presenter", span_of(node.presented))
        if node.order is not None:
            _place(done, node.order, f"{path}.order")
        _place_all(done, node.body, f"{path}.body")
        return
    _keep(done, path, span_of(node.passage))
    for stated in (*node.fields, *text_fields(node.clause)):
        _keep(done, f"{path}{stated.path}", span_of(node.passage, stated.start, stated.end))
    for weak in node.doubts:
        span = span_of(node.passage, weak.start, weak.end)
        done.findings.append(doubt(weak.code, f"{path}{weak.path}", span=span, **dict(weak.params)))
    _place_all(done, node.points, f"{path}.points")


def _place_all(done: Understood, nodes: Sequence[Draft | NodeDraft], at: str) -> None:
    for nth, node in enumerate(nodes):
        _place(done, node, f"{at}[{nth}]")


def _keep(done: Understood, path: str, span: Span | None) -> None:
    if span is not None:
        done.spans[path] = span
