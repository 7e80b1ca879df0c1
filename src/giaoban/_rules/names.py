"""Tên: how rules tell whether two parties are the same, and by what names a text speaks of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from giaoban._vn import fold
from giaoban.lexicon import party_name
from giaoban.model import Body, Group, Person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.model import Party

__all__ = ["bare_names", "identities"]


def identities(party: Party) -> Iterator[tuple[str, str]]:
    """Yield the keys by which a party is known: two that share one are the same."""
    yield "name", fold(party_name(party))
    if party.ref is not None:
        yield "ref", party.ref


def bare_names(party: Party) -> Iterator[str]:
    """Yield the names that a sentence about a party has to hold, a group's members each."""
    match party:
        case Body() | Person():
            yield party_name(party)
        case Group():
            yield party.name.strip().rstrip(":").rstrip()
            for member in party.members:
                yield party_name(member)
        case _:
            assert_never(party)
