"""Văn bản: strategies for document numbers, citations, matters and relations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from hypothesis import strategies as st

from giaoban.model import (
    Citation,
    DocumentNumber,
    Matter,
    NumberStyle,
    Relation,
    RelationKind,
)
from giaoban.strategies import _pools as pools
from giaoban.strategies._build import Part, built
from giaoban.strategies._world import WORLD, World, one_of_pool, tuples_of

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

_STYLES: Final[tuple[NumberStyle, ...]] = get_args(NumberStyle)
_RELATION_KINDS: Final[tuple[RelationKind, ...]] = get_args(RelationKind)
_YEARS: Final = st.integers(1945, 2030)
_ANY_YEARS: Final = st.integers(0, 99999)


def document_numbers(*, world: World = WORLD, **fields: Part) -> SearchStrategy[DocumentNumber]:
    """Số, ký hiệu: in both grammars, the number blank or not; shrinks to `05/TTr`."""
    years = _YEARS | _ANY_YEARS if world.blanks else _YEARS
    organs = _codes(world, pools.ORGANS)
    optional: dict[str, Part] = {
        "organs": tuples_of(organs, min_size=1),
        "style": one_of_pool(_STYLES),
        "number": _codes(world, pools.NUMBERS),
        "year": years,
        "suffix": _codes(world, ("nb",)),
    }
    typed = built(
        DocumentNumber,
        fields,
        {"number": _codes(world, pools.NUMBERS), "type": _codes(world, _NAMED)},
        optional,
    )
    untyped = built(DocumentNumber, fields, {"organs": tuples_of(organs, min_size=1)}, optional)
    return typed | untyped


_NAMED: Final = tuple(code for code in pools.TYPE_CODES if code)


def _codes(world: World, pool: tuple[str, ...]) -> SearchStrategy[str]:
    """Return a strategy for one group of a number: no blank, no '/' and no '-' in it."""
    return one_of_pool(pool) | _ANY_CODE if world.blanks else one_of_pool(pool)


_ANY_CODE: Final = st.text(
    "".join(char for char in pools.ALPHABET if not char.isspace() and char not in "/-"),
    min_size=1,
    max_size=4,
)


def citations(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Citation]:
    """Văn bản dẫn: in full, in part, by type alone; shrinks to `Citation("Tờ trình")`."""
    optional: dict[str, Part] = {
        "number": document_numbers(world=world),
        "date": world.days,
        "issuer": world.text(pools.BODIES),
        "subject": world.text(pools.CITED_MATTERS),
    }
    return built(Citation, fields, {"type": world.words(pools.CITATION_TYPES)}, optional)


def matters(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Matter]:
    """Nội dung: matters without a document; shrinks to "phương án bố trí trụ sở"."""
    return built(Matter, fields, {"text": world.words(pools.MATTERS)})


def relations(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Relation]:
    """Quan hệ văn bản: what a notice does to another document; shrinks to one it replaces."""
    needed: dict[str, Part] = {
        "kind": one_of_pool(_RELATION_KINDS),
        "to": citations(world=world),
    }
    return built(Relation, fields, needed, {"note": world.text(pools.RELATION_NOTES)})
