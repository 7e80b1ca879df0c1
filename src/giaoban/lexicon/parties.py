"""Chủ thể: how a notice writes bodies, officials and collectives, and lists of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from giaoban._vn import fold, lower_first
from giaoban.lexicon._joining import COLLECTIVE, listed, starts_with
from giaoban.model import Body, Group, Party, Person

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.forms import Form

__all__ = [
    "in_apposition",
    "party_in",
    "party_list",
    "party_name",
    "party_text",
    "person_title_first",
]

# What already addresses a person, so that "đồng chí" is not set before it again.
_ADDRESSED: Final = ("đồng chí ", "các đồng chí ", "đ/c ", "ông ", "bà ")


def party_text(party: Party) -> str:
    """Return a party as a sentence names it.

    >>> party_text(Person("Nguyễn Văn An", positions=("Phó Bí thư", "Phó Chủ tịch UBND tỉnh")))
    'đồng chí Nguyễn Văn An - Phó Bí thư, Phó Chủ tịch UBND tỉnh'
    >>> party_text(Group("UBND các xã", members=(Body("Đồng Tâm"), Body("An Hòa"))))
    'UBND các xã: Đồng Tâm và An Hòa'
    """
    match party:
        case Body():
            return party.name.strip()
        case Person():
            return _person(party)
        case Group():
            return _group(party, [_member(member, party) for member in party.members])
        case _:
            assert_never(party)


def party_name(party: Party) -> str:
    """Return a party's bare name: a person without address and positions.

    An official without a name is called by the first position; a collective with members keeps
    them, for its head noun ("các Sở") names nobody.
    """
    match party:
        case Body():
            return party.name.strip()
        case Person():
            return party.name.strip() or _positions(party)[0]
        case Group():
            return _group(party, [party_name(member) for member in party.members])
        case _:
            assert_never(party)


def party_list(parties: Iterable[Party]) -> str:
    """Return several parties in a row inside a sentence; an empty text for none.

    "A, B và C", or "A; B; C" where one of them holds a list itself ("Sở Văn hóa, Thể thao và Du
    lịch"). A collective that is written with a capital ("Các sở, ngành") loses it; names stay as
    they are written.
    """
    common = (*COLLECTIVE, "đồng chí")
    texts = (party_text(party) for party in parties)
    return listed([lower_first(text) if starts_with(text, common) else text for text in texts])


def person_title_first(person: Person) -> str:
    """Return a person as State notices write one: "Phó Chủ tịch UBND tỉnh Trần Thị Bình"."""
    return " ".join(part for part in (", ".join(_positions(person)), person.name.strip()) if part)


def party_in(form: Form, party: Party) -> str:
    """Return a party as the subject of a sentence in a notice of *form*.

    State notices put a person's title before the name, Party notices say `đồng chí`.
    """
    if isinstance(party, Person) and form.regime == "state":
        return person_title_first(party)
    return party_text(party)


def in_apposition(party: Party) -> str:
    """Return a party where commas part a person's positions: "đồng chí A, Bí thư Tỉnh ủy"."""
    if isinstance(party, Person):
        return _person(party, ", ")
    return party_text(party)


def _person(person: Person, between: str = " - ") -> str:
    positions, name = ", ".join(_positions(person)), person.name.strip()
    known = between.join(part for part in (name, positions) if part)
    return known if _is_addressed(known) else f"đồng chí {known}"


def _positions(person: Person) -> list[str]:
    return [position.strip() for position in person.positions if position.strip()]


def _is_addressed(text: str) -> bool:
    return fold(text).startswith(_ADDRESSED)


def _member(member: Body | Person, group: Group) -> str:
    """Return a member as its group lists it: "các đồng chí: Nguyễn Văn An - Giám đốc …"."""
    text = party_text(member)
    if isinstance(member, Person) and fold(group.name).rstrip(": ").endswith("đồng chí"):
        return text.removeprefix("đồng chí ")
    return text


def _group(group: Group, members: list[str]) -> str:
    head = group.name.strip()
    if not members:
        return head
    return f"{head.rstrip(':').rstrip()}: {listed(members)}"
