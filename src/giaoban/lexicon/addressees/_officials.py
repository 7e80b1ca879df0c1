"""Chức danh: officials by position, and those whom "đồng chí" names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban.lexicon._body_words import COLLECTIVE_NOUNS, HEADS, PLACES
from giaoban.lexicon.addressees._collectives import EACH, over_places, plural
from giaoban.lexicon.addressees._ends import end_of_name, placed
from giaoban.lexicon.addressees._persons import (
    each_person,
    end_of_position,
    full_name,
    of_body,
    person_at,
)
from giaoban.model import Group

if TYPE_CHECKING:
    from giaoban.lexicon.addressees._view import FoundParty, One, View

__all__ = ["comrade", "official"]


def comrade(view: View, start: int, end: int) -> FoundParty | None:
    """Return whom "đồng chí …" names: a person, an official, or several of them."""
    if not view.key.startswith(_OF_ONE, start):
        return _comrades(view, start, end)
    person = person_at(view, end + 1) if view.is_blank(end) else None
    return None if person is None else placed(view, start, person[0], person[1])


_OF_ONE: Final = ("đồng chí", "đ/c", "ông", "bà", "quý", "từng", "mỗi")


def _comrades(view: View, start: int, end: int) -> FoundParty | None:
    named = view.key.startswith(": ", end) or (
        view.is_blank(end) and full_name(view, end + 1) is not None
    )
    if named:
        members = list(each_person(view, end + (2 if view.key[end] == ":" else 1)))
        if members:
            group = Group(view.said(start, end), members=tuple(person for _, person in members))
            return placed(view, start, members[-1][0], group)
    if not view.is_blank(end):
        return None
    name_end, certain = _officials(view, end + 1)
    party = Group(view.said(start, name_end))
    return placed(view, start, name_end, party, named=False, certain=certain)


def _officials(view: View, at: int) -> tuple[int, bool]:
    """Return where "Ủy viên Ban Thường vụ Tỉnh ủy" ends behind "các đồng chí"."""
    head = HEADS.at(view.key, at)
    end = head[0] if head is not None and head[1] != "no" else at - 1
    if head is not None and head[1] == "post":
        end = of_body(view, end)
    return end_of_name(view, end, mode="many")


def official(view: View, one: One | None, start: int, end: int) -> FoundParty | None:
    """Return an official by position, or the heads of several bodies."""
    each = EACH.match(view.key, end)
    if each is not None:
        return plural(view, one, start, each.end())
    if view.key.startswith("trưởng các", start):
        return plural(view, one, start, end)
    heads = _of_several(view, end)
    if heads is not None:
        name_end, certain = end_of_name(view, heads, mode="many")
        party = Group(view.said(start, name_end))
        return placed(view, start, name_end, party, named=False, certain=certain)
    last = end_of_position(view, start)
    inner = EACH.search(view.key, start, last) or EACH.match(view.key, last)
    if inner is not None and COLLECTIVE_NOUNS.at(view.key, inner.end() + 1):
        return plural(view, one, start, inner.end())
    several = over_places(view, start, last)
    person = person_at(view, start) if several is None else None
    return several if person is None else placed(view, start, *person)


def _of_several(view: View, end: int) -> int | None:
    """Return the end of the kind of bodies whose heads are named: "Thủ trưởng cơ quan, đơn vị"."""
    noun = COLLECTIVE_NOUNS.at(view.key, end + 1) if view.is_blank(end) else None
    if noun is None or view.is_capital(end + 1) or PLACES.at(view.key, end + 1) is not None:
        return None
    if view.is_predicate(end + 1):
        return None  # "báo cáo" is no newspaper
    named = view.is_capital_name(noun[0]) or view.text[noun[0] + 1 : noun[0] + 2].isdigit()
    return None if named else noun[0]
