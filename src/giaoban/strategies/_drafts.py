"""Dự thảo: notices of any shape that the model holds, however little sense they make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from hypothesis import strategies as st

from giaoban.model import Notice, Secrecy, Urgency
from giaoban.strategies import _pools as pools
from giaoban.strategies._build import Part, built
from giaoban.strategies._clauses import clauses, nodes
from giaoban.strategies._documents import document_numbers, relations
from giaoban.strategies._frame import (
    aliases,
    as_printed,
    footnotes,
    forms,
    issuers,
    meetings,
    preambles,
    recipients,
    signatures,
)
from giaoban.strategies._parties import parties
from giaoban.strategies._world import World, one_of_pool, tuples_of

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

_URGENCIES: Final[tuple[Urgency, ...]] = get_args(Urgency)
_SECRECIES: Final[tuple[Secrecy, ...]] = get_args(Secrecy)


def drafts(world: World, given: dict[str, Part]) -> SearchStrategy[Notice]:
    """Return a strategy for notices of any shape; shrinks to one with nothing in it."""
    body = tuples_of(nodes(depth=1, world=world), min_size=1, max_size=3)
    optional: dict[str, Part] = {
        "body": body,
        "issuer": issuers(world=world),
        "number": document_numbers(world=world),
        "issued_on": world.days if world.an_issue is None else world.an_issue,
        "meeting": meetings(world=world),
        "recipients": recipients(world=world),
        "signature": signatures(world=world),
        "as_printed": as_printed(world=world),
        "closing": tuples_of(clauses(world=world)),
        "preamble": preambles(world=world),
        "subject": world.text(pools.SUBJECTS),
        "concluded_by": parties(world=world),
        "place": world.text(pools.PLACES),
        "footnotes": tuples_of(footnotes(world=world), min_size=1),
        "urgency": one_of_pool(_URGENCIES),
        "secrecy": one_of_pool(_SECRECIES),
        "aliases": tuples_of(aliases(world=world), min_size=1),
        "relations": tuples_of(relations(world=world), min_size=1),
        "extra": tuples_of(_pairs(world), min_size=1),
        "id": world.words(pools.IDS),
    }
    usual: dict[str, Part] = {"form": forms(derived=True, world=world)}
    return built(Notice, given, usual, optional) | built(
        Notice, given, {**usual, "body": body}, optional
    )


def _pairs(world: World) -> SearchStrategy[tuple[str, str]]:
    texts = world.text(("hồ sơ", "hệ thống"))
    return st.tuples(texts, texts)
