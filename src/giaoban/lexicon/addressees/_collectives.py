"""Tập thể: collectives, and what a head noun heads ("các Sở: A, B")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban.lexicon._body_words import (
    COLLECTIVE_NOUNS,
    COMMA_IN_NAMES,
    DISTRIBUTIVE,
    HEADS,
    PLACE_HEADS,
    PLACES,
    ROLES,
)
from giaoban.lexicon.addressees._ends import (
    MOST_WORDS,
    Mode,
    end_of_name,
    joins,
    last_is_capital,
    placed,
    step_on,
    stop_behind,
    unknown_word,
    word_end,
)
from giaoban.lexicon.addressees._view import MOST_MEMBERS, FoundParty
from giaoban.model import Body, Group, Party

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.lexicon.addressees._view import One, View

__all__ = ["EACH", "collective", "common", "each_behind", "over_places", "plural"]

EACH: Final = re.compile(
    r" (?:các|những|từng|mỗi)(?= )"
    r"(?! (?:khu (?:công nghiệp|kinh tế|chế xuất)|kcn|kkt|cụm công nghiệp|cơ quan (?:đảng|trung ương))(?![^\W_]))"
)


def each_behind(view: View, end: int) -> int | None:
    """Return the end of "các" in "UBND các xã"; None where it does not follow."""
    found = EACH.match(view.key, end)
    if found is None or COLLECTIVE_NOUNS.at(view.key, found.end() + 1) is None:
        return None
    return found.end()


def collective(view: View, one: One | None, start: int, end: int) -> FoundParty | None:
    """Return what "các …" names; None where it names no bodies or persons."""
    if not view.is_blank(end):
        return None
    if COLLECTIVE_NOUNS.at(view.key, end + 1) is None and view.head(end + 1) is None:
        return None
    if view.key.startswith(_THINGS, end + 1):
        return None
    return plural(view, one, start, end)


# "các khu đất", "các cơ sở dữ liệu".
_THINGS: Final = ("cơ sở dữ liệu", "khu ", "cơ sở hạ tầng", "cơ sở pháp lý", "báo cáo", "quỹ đất")


def common(view: View, start: int, end: int) -> FoundParty:
    """Return whom a common noun names: "chủ đầu tư", "cơ quan, đơn vị liên quan"."""
    role = ROLES.at(view.key, start)
    mode: Mode = "one" if role is not None and role[0] >= end else "many"
    name_end, certain = end_of_name(view, end, mode=mode)
    text = view.said(start, name_end)
    several = mode == "many" and ("," in text or " và " in text)
    party: Party = Group(text) if several else Body(text)
    return placed(view, start, name_end, party, named=False, certain=certain)


def plural(view: View, one: One | None, start: int, each: int) -> FoundParty | None:
    """Return a collective, with its members where they are listed behind a head noun.

    Args:
        one:
            What reads a member; None inside a list, where no other list is looked for.
        each:
            The end of "các", or of the first kind ("Sở, ban, ngành").
    """
    end = each
    if view.is_blank(each):
        noun = COLLECTIVE_NOUNS.at(view.key, each + 1) or HEADS.at(view.key, each + 1)
        if noun is None:
            return None
        members = _members(view, one, start, each + 1) if one is not None else None
        if members is not None:
            return members
        end = noun[0]
    name_end, certain = end_of_name(view, end, mode=_mode(view, start, each))
    party = Group(view.said(start, name_end))
    return placed(view, start, name_end, party, named=False, certain=certain)


def _mode(view: View, start: int, each: int) -> Mode:
    """Return how a collective goes on: "UBND các huyện, thị xã" over kinds of places only."""
    head = HEADS.at(view.key, start)
    of_places = head is not None and head[1] != "each" and view.is_blank(each)
    return "places" if of_places and PLACES.at(view.key, each + 1) is not None else "many"


def over_places(view: View, start: int, end: int) -> FoundParty | None:
    """Return a collective named by kinds of places alone: "UBND xã, phường"; None for one body."""
    last = end
    if PLACES.at(view.key, view.key.rfind(" ", start, end) + 1) is None:
        return None
    for _ in range(_KINDS):
        mark = _NEXT.match(view.key, last)
        place = PLACES.at(view.key, mark.end()) if mark is not None else None
        if place is None or view.is_capital_name(place[0]):
            break
        last = place[0]
    if last == end or not (view.is_predicate(last + 1) or view.key[last : last + 1] in _MARKS):
        return None
    return placed(view, start, last, Group(view.said(start, last)), named=False)


_KINDS: Final = 6


# --- members -----------------------------------------------------------------------------------------

_FEWEST: Final = 2
_NEXT: Final = re.compile(r"[,;] (?:và )?| và ")


def _members(view: View, one: One, start: int, at: int) -> FoundParty | None:
    head = DISTRIBUTIVE.at(view.key, at)
    if head is None:
        return None
    end, kind = head
    colon = view.key.startswith(": ", end)
    first = end + (2 if colon else 1)
    if not colon and (kind == "parties" or not view.is_blank(end)):
        return None
    if not (view.is_capital(first) or _is_number(view, first)) or (
        colon and kind == "parties" and not view.opens(first)
    ):
        return None
    found = _each_with_head(view, one, first) if kind == "parties" else _each_name(view, at, first)
    members = list(found)
    kept = tuple(member.party for member in members if not isinstance(member.party, Group))
    if len(members) < _FEWEST or len(kept) < len(members):
        return None
    stop = members[-1].end
    party = Group(view.said(start, end), members=kept)
    return FoundParty(start, stop, stop_behind(view, stop), party)


def _each_with_head(view: View, one: One, at: int) -> Iterator[FoundParty]:
    """Yield the members of "các đơn vị: Sở Y tế, Công an tỉnh"."""
    for _ in range(MOST_MEMBERS):
        member = one(at)
        if member is None:
            return
        yield member
        mark = _NEXT.match(view.key, member.stop)
        if mark is None or not view.is_capital(mark.end()):
            return
        at = mark.end()


def _each_name(view: View, kind: int, at: int) -> Iterator[FoundParty]:
    """Yield the members of "các Sở: Tài chính, Nội vụ", each a name without its head noun."""
    commas = False
    of_places = PLACES.at(view.key, kind) is not None
    for _ in range(MOST_MEMBERS):
        end = _member_end(view, at)
        yield FoundParty(at, end, end, Body(view.said(at, end)))
        mark = _NEXT.match(view.key, end)
        if mark is None or (commas and mark.group() == "; "):
            return
        commas = commas or mark.group() == ", "
        at = mark.end()
        if not _is_member(view, at, of_places=of_places):
            return


def _is_member(view: View, at: int, *, of_places: bool) -> bool:
    """Whether another member begins at *at*, rather than a party with its own head noun."""
    head = HEADS.at(view.key, at)
    if of_places and PLACE_HEADS.at(view.key, at) is not None:
        return view.head(at) is not None  # "các xã: An Hòa, Đồng Tâm và phường Sông Lam"
    if not view.is_capital(at):
        return _is_number(view, at)
    if head is None or head[1] in {"no", "noun"}:
        return True
    return not (
        head[1] in {"whole", "post", "each", "comrade"}
        or view.is_capital_name(head[0])
        or view.text[at : head[0]].isupper()
        or (view.is_blank(head[0]) and PLACES.at(view.key, head[0] + 1) is not None)
    )


def _is_number(view: View, at: int) -> bool:
    """Whether a member goes by a number: "các khu vực 1, 2, 3"; "02 phường" counts."""
    number = _NUMBER.match(view.key, at)
    if number is None:
        return False
    closes = view.key[number.end() : number.end() + 1] in _MARKS
    joins = view.key.startswith(" và ", number.end())
    return closes or joins or view.predicate_within(number.end(), 1) is not None


_NUMBER: Final = re.compile(r"[1-9][0-9]?(?![^\W_])")
_MARKS: Final = frozenset({"", ",", ":", ";", ")"})


def _member_end(view: View, at: int) -> int:
    end = max(word_end(view, at), at + 1)
    small = 0
    for _ in range(MOST_WORDS):
        mark = view.key.startswith((" và ", ", "), end)
        step = _joined(view, end) if mark else step_on(view, end, mode="one")
        if step is None and not mark and small == 0 and last_is_capital(view, end):
            step, small = unknown_word(view, end), 1
        elif step is not None:
            small = 0
        if step is None:
            return end
        end = step
    return end


def _joined(view: View, end: int) -> int | None:
    """Return where a member goes on over "và" or a comma: "Văn hóa, Thể thao và Du lịch"."""
    if view.key.startswith(" và ", end):
        return word_end(view, end + 4) if joins(view, end, end + 4) else None
    held = COMMA_IN_NAMES.at(view.key, end + 2)
    return held[0] if held is not None and view.is_capital(end + 2) else None
