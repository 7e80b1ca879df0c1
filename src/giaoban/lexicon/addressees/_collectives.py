"""Tập thể: collectives, and what a head noun heads ("các Sở: A, B")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban.lexicon._body_words import (
    AND_IN_NAMES,
    COLLECTIVE_NOUNS,
    COMMA_IN_NAMES,
    DISTRIBUTIVE,
    HEADS,
    PLACES,
)
from giaoban.lexicon.addressees._ends import (
    MOST_WORDS,
    Mode,
    end_of_name,
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

__all__ = ["EACH", "collective", "common", "each_behind", "plural"]


EACH: Final = re.compile(
    r" (?:các|những|từng|mỗi)(?= )(?! (?:khu (?:công nghiệp|kinh tế)|kcn|kkt)(?![^\W_]))"
)
_NEXT_MEMBER: Final = re.compile(r"[,;] (?:và )?| và ")
_FEWEST_MEMBERS: Final = 2


def each_behind(view: View, end: int) -> int | None:
    """Return the end of "các" in "UBND các xã"; None where it does not follow."""
    found = EACH.match(view.key, end)
    if found is None or COLLECTIVE_NOUNS.at(view.key, found.end() + 1) is None:
        return None
    return found.end()


def collective(view: View, one: One, start: int, end: int) -> FoundParty | None:
    """Return what "các …" names; None where it names no bodies or persons."""
    if view.key[end : end + 1] != " ":
        return None
    inner = view.head(end + 1)
    if COLLECTIVE_NOUNS.at(view.key, end + 1) is None and inner is None:
        return None
    if view.key.startswith("các", start) and _is_things(view, end + 1):
        return None
    return plural(view, one, start, end)


def _is_things(view: View, at: int) -> bool:
    """Whether a noun names things: "các khu đất", "các cơ sở dữ liệu"."""
    return view.key.startswith(("cơ sở dữ liệu", "khu ", "cơ sở hạ tầng", "cơ sở pháp lý"), at)


def common(view: View, start: int, end: int) -> FoundParty | None:
    name_end, certain = end_of_name(view, end, mode="many")
    text = view.said(start, name_end)
    party: Party = Group(text) if "," in text or " và " in text else Body(text)
    return placed(view, start, name_end, party, named=False, certain=certain)


def plural(view: View, one: One, start: int, each: int) -> FoundParty | None:
    """Return a collective, with its members where they are listed behind a head noun.

    Args:
        each:
            The end of "các", or of the first kind ("Sở, ban, ngành").
    """
    end = each
    if view.key[each : each + 1] == " ":
        noun = COLLECTIVE_NOUNS.at(view.key, each + 1) or HEADS.at(view.key, each + 1)
        if noun is None:
            return None
        members = _members(view, one, start, each + 1)
        if members is not None:
            return members
        end = noun[0]
    # "UBND các huyện, thị xã" goes on over kinds of places only.
    places = HEADS.at(view.key, start)
    of_places = PLACES.at(view.key, each + 1) is not None and places is not None
    mode: Mode = "places" if of_places and places is not None and places[1] != "each" else "many"
    end, certain = end_of_name(view, end, mode=mode)
    party = Group(view.said(start, end))
    return placed(view, start, end, party, named=False, certain=certain)


def _members(view: View, one: One, start: int, at: int) -> FoundParty | None:
    head = DISTRIBUTIVE.at(view.key, at)
    if head is None:
        return None
    end, kind = head
    colon = view.key.startswith(": ", end)
    first = end + (2 if colon else 1)
    if not colon and (kind == "parties" or view.key[end : end + 1] != " "):
        return None
    if not view.text[first : first + 1].isupper():
        return None
    if colon and kind == "parties" and not view.opens(first):
        return None
    members = list(_each_member(view, one, first, kind == "parties"))
    if len(members) < _FEWEST_MEMBERS:
        return None
    name = view.said(start, end)
    parties = tuple(member.party for member in members)
    kept = tuple(party for party in parties if not isinstance(party, Group))
    if len(kept) < len(parties):
        return None
    stop = members[-1].end
    return FoundParty(start, stop, stop_behind(view, stop), Group(name, members=kept), named=True)


def _each_member(view: View, one: One, at: int, own_heads: bool) -> Iterator[FoundParty]:  # noqa: FBT001
    """Yield the members of a list, each a name without its head noun, or with its own."""
    for _ in range(MOST_MEMBERS):
        if own_heads or _opens_body(view, at):
            member = one(at) if own_heads else None
            if member is None:
                return
            yield member
            end = member.stop
        else:
            end = _member_end(view, at)
            yield FoundParty(at, end, end, Body(view.said(at, end)))
        mark = _NEXT_MEMBER.match(view.key, end)
        if mark is None or not view.text[mark.end() : mark.end() + 1].isupper():
            return
        at = mark.end()


def _opens_body(view: View, at: int) -> bool:
    """Whether a party of its own begins at *at*, rather than a member without a head noun."""
    head = HEADS.at(view.key, at)
    if head is None or head[1] in {"no", "noun"}:
        return False
    return view.is_capital_name(head[0]) or head[1] == "whole" or view.text[at : head[0]].isupper()


def _member_end(view: View, at: int) -> int:
    end = max(word_end(view, at), at + 1)
    small = 0
    for _ in range(MOST_WORDS):
        if view.key.startswith(" và ", end):
            if not _joins(view, at, end):
                return end
            end = word_end(view, end + 4)
            continue
        if view.key.startswith(", ", end):
            held = COMMA_IN_NAMES.at(view.key, end + 2)
            if held is None or not view.text[end + 2].isupper():
                return end
            end = held[0]
            continue
        step = step_on(view, end, mode="one")
        if step is None and small == 0 and last_is_capital(view, end):
            step = unknown_word(view, end)
            small = 1 if step is not None else 0
        elif step is not None:
            small = 0
        if step is None:
            return end
        end = step
    return end


def _joins(view: View, start: int, end: int) -> bool:
    """Whether the "và" at *end* stands inside a name: "Kế hoạch và Đầu tư"."""
    before = view.key[start:end]
    after = view.key[end + 4 : end + 40]
    return any(
        before.endswith(pair.partition(" và ")[0]) and after.startswith(pair.partition(" và ")[2])
        for pair in AND_IN_NAMES
    )
