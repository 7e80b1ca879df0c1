"""Chức danh: officials by position, and those whom "đồng chí" names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.lexicon._body_words import COLLECTIVE_NOUNS, HEADS, PLACES
from giaoban.lexicon.addressees._collectives import EACH, plural
from giaoban.lexicon.addressees._ends import end_of_name, placed
from giaoban.lexicon.addressees._persons import (
    each_person,
    end_of_position,
    full_name,
    of_body,
    person_at,
)
from giaoban.model import Group, Person

if TYPE_CHECKING:
    from giaoban.lexicon.addressees._view import FoundParty, One, View

__all__ = ["comrade", "official"]


def comrade(view: View, start: int, end: int) -> FoundParty | None:
    """Return whom "đồng chí …" names: a person, an official, or several of them."""
    at = end + 1
    several = view.key.startswith(("các ", "toàn thể "), start)
    if several:
        if view.key.startswith(": ", end):
            members = list(each_person(view, end + 2))
            if members:
                group = Group(view.said(start, end), members=tuple(p for _, p in members))
                return placed(view, start, members[-1][0], group)
        if view.key[end : end + 1] != " ":
            return None
        name_end, certain = _officials(view, at)
        return placed(
            view, start, name_end, Group(view.said(start, name_end)), named=False, certain=certain
        )
    if view.key[end : end + 1] != " ":
        return None
    person = person_at(view, at)
    return None if person is None else placed(view, start, person[0], person[1])


def _officials(view: View, at: int) -> tuple[int, bool]:
    """Return where "Ủy viên Ban Thường vụ Tỉnh ủy" ends behind "các đồng chí"."""
    head = HEADS.at(view.key, at)
    end = head[0] if head is not None and head[1] != "no" else at - 1
    if head is not None and head[1] == "post":
        end = of_body(view, end)
    return end_of_name(view, end, mode="many")


def official(view: View, one: One, start: int, end: int) -> FoundParty | None:
    """Return an official by position, or the heads of several bodies."""
    each = EACH.match(view.key, end)
    if each is not None:
        return plural(view, one, start, each.end())
    noun = COLLECTIVE_NOUNS.at(view.key, end + 1) if view.key[end : end + 1] == " " else None
    if (
        noun is not None
        and not view.text[end + 1].isupper()
        and PLACES.at(view.key, end + 1) is None
    ):
        name_end, certain = end_of_name(view, noun[0], mode="many")
        return placed(
            view, start, name_end, Group(view.said(start, name_end)), named=False, certain=certain
        )
    last = end_of_position(view, start)
    inner = EACH.search(view.key, start, last)
    if inner is not None:
        return plural(view, one, start, inner.end())
    follow = EACH.match(view.key, last)
    if follow is not None and COLLECTIVE_NOUNS.at(view.key, follow.end() + 1):
        return plural(view, one, start, follow.end())
    named = full_name(view, last + 1) if view.key[last : last + 1] == " " else None
    if named is not None:
        person = Person(view.said(last + 1, named), positions=(view.said(start, last),))
        return placed(view, start, named, person)
    return placed(view, start, last, Person("", positions=(view.said(start, last),)))
