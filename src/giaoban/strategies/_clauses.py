"""Đoạn, mục: strategies for decisions, assignments, remarks and the items they stand in.

Points below clauses and items below items nest `depth` deep.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, get_args

from hypothesis import strategies as st

from giaoban.model import (
    AgendaItem,
    Assignment,
    Citation,
    Clause,
    Decision,
    Deliverable,
    DeliverableKind,
    Force,
    Matter,
    Node,
    Remark,
    Sharing,
    Stance,
)
from giaoban.strategies import _pools as pools
from giaoban.strategies._build import Part, built
from giaoban.strategies._deadlines import deadlines
from giaoban.strategies._documents import citations, matters
from giaoban.strategies._parties import involved, parties
from giaoban.strategies._world import WORLD, World, one_of_pool, tuples_of

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

STANCES: Final[tuple[Stance, ...]] = get_args(Stance)
FORCES: Final[tuple[Force, ...]] = get_args(Force)
_KINDS: Final[tuple[DeliverableKind, ...]] = get_args(DeliverableKind)
_SHARINGS: Final[tuple[Sharing, ...]] = ("joint", "each")
_TRUE: Final = st.just(value=True)


def deliverables(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Deliverable]:
    """Sản phẩm: with whom it goes to, its measure and its own deadline, or without."""
    few = tuples_of(parties(world=world), min_size=1)
    optional: dict[str, Part] = {
        "deadline": deadlines(world=world),
        "kind": one_of_pool(_KINDS),
        "to": few,
        "via": few,
        "measure": world.text(pools.MEASURES),
        "aim": _TRUE,
    }
    return built(Deliverable, fields, {"what": world.words(pools.DELIVERABLES)}, optional)


# --- clauses -----------------------------------------------------------------------------------------


def decisions(*, depth: int = 1, world: World = WORLD, **fields: Part) -> SearchStrategy[Decision]:
    """Ý kiến kết luận: every stance, on objects or on none; shrinks to a bare `agreed`."""
    optional: dict[str, Part] = {
        "objects": tuples_of(objects(world=world), min_size=1),
        "reservation": world.text(pools.RESERVATIONS),
        "decided_by": parties(world=world),
        "by_vote": _TRUE,
        **_common(depth, world),
    }
    return built(Decision, fields, {"stance": one_of_pool(STANCES)}, optional)


def objects(*, world: World = WORLD) -> SearchStrategy[Citation | Matter]:
    """Đối tượng: what a decision is about, a document or a matter."""
    return st.one_of(matters(world=world), citations(world=world))


def assignments(
    *, depth: int = 1, world: World = WORLD, **fields: Part
) -> SearchStrategy[Assignment]:
    """Nhiệm vụ: tasks and frames, complete or not; shrinks to a task that nobody is given."""
    few = tuples_of(parties(world=world), min_size=1)
    optional: dict[str, Part] = {
        "task": world.text(pools.TASKS),
        "lead": few,
        "deadline": deadlines(world=world),
        "coordinators": few,
        "director": few,
        "force": one_of_pool(FORCES),
        "deliverables": tuples_of(deliverables(world=world), min_size=1),
        "reports_to": few,
        "via": few,
        "sharing": one_of_pool(_SHARINGS),
        "others": tuples_of(involved(world=world), min_size=1),
        "condition": world.text(pools.CONDITIONS),
        "requirements": tuples_of(world.text(pools.REQUIREMENTS), min_size=1),
        "urgency": world.text(pools.URGENCIES),
        "id": world.words(pools.IDS),
        **_common(depth, world),
    }
    bare = {"task": optional["task"]}
    usual = {**bare, "lead": few, "deadline": optional["deadline"]}
    return st.one_of(
        built(Assignment, fields, bare, optional),
        built(Assignment, fields, usual, optional),
        built(Assignment, fields, {}, optional),
    )


def remarks(*, depth: int = 1, world: World = WORLD, **fields: Part) -> SearchStrategy[Remark]:
    """Đoạn văn khác: words that neither decide nor order."""
    common = {name: part for name, part in _common(depth, world).items() if name != "wording"}
    return built(Remark, fields, {"wording": world.words(pools.REMARKS)}, common)


def clauses(*, depth: int = 1, world: World = WORLD) -> SearchStrategy[Clause]:
    """Đoạn, điểm: remarks, decisions and assignments; shrinks to a remark."""
    return _clauses(depth, world)


@cache
def _clauses(depth: int, world: World) -> SearchStrategy[Clause]:
    return st.one_of(
        remarks(depth=depth, world=world),
        decisions(depth=depth, world=world),
        assignments(depth=depth, world=world),
    )


def labels(*, world: World = WORLD) -> SearchStrategy[str]:
    """Nhãn: labels as notices print them, in order or not; shrinks to "1."."""
    printed = one_of_pool(world.phrases(pools.LABELS))
    return printed if world.a_text is None else printed | world.a_text


def _common(depth: int, world: World) -> dict[str, Part]:
    """Return what every clause may have."""
    parts: dict[str, Part] = {
        "label": labels(world=world),
        "wording": world.text(pools.REMARKS),
        "continues": _TRUE,
    }
    if depth > 0:
        parts["points"] = tuples_of(_clauses(depth - 1, world), min_size=1)
    return parts


# --- items -------------------------------------------------------------------------------------------


def frames(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Assignment]:
    """Khung giao việc: assignments without a task, as an item's `order` is one."""
    none = {"task": one_of_pool(pools.BLANKS) if world.blanks else st.just("")}
    return assignments(depth=0, world=world, **{**none, **fields})


def agenda_items(
    *, depth: int = 1, world: World = WORLD, **fields: Part
) -> SearchStrategy[AgendaItem]:
    """Mục nội dung: numbered parts with items and clauses in any order; shrinks to a heading."""
    optional: dict[str, Part] = {
        "label": labels(world=world),
        "body": tuples_of(_nodes(depth - 1, world), min_size=1, max_size=3),
        "presenter": parties(world=world),
        "submissions": tuples_of(citations(world=world), min_size=1),
        "order": frames(world=world),
        "heading": world.text(pools.HEADINGS),
    }
    headed = built(AgendaItem, fields, {"heading": world.words(pools.HEADINGS)}, optional)
    labelled = built(AgendaItem, fields, {"label": labels(world=world)}, optional)
    ordered = built(AgendaItem, fields, {"order": frames(world=world)}, optional)
    return st.one_of(headed, labelled, ordered)


@cache
def _nodes(depth: int, world: World) -> SearchStrategy[Node]:
    if depth < 0:
        return _clauses(0, world)
    return st.one_of(_clauses(1, world), agenda_items(depth=depth, world=world))


def nodes(*, depth: int = 1, world: World = WORLD) -> SearchStrategy[Node]:
    """Phần tử của nội dung: clauses and items; shrinks to a remark."""
    return _nodes(depth, world)
