"""Tên đến đâu: where a name ends that has begun, and where the text goes on behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from giaoban.lexicon._body_words import (
    COLLECTIVE_NOUNS,
    COMMA_IN_NAMES,
    HEADS,
    PLACES,
    RELATIVES,
    TAILS,
    TERMS,
    THINGS,
)
from giaoban.lexicon.addressees._view import TOKEN, FoundParty
from giaoban.lexicon.duties import PREDICATES, STOPS

if TYPE_CHECKING:
    from giaoban.lexicon.addressees._view import View
    from giaoban.model import Party

__all__ = [
    "MOST_WORDS",
    "Mode",
    "end_of_name",
    "last_is_capital",
    "placed",
    "step_on",
    "stop_behind",
    "term_end",
    "unknown_word",
    "word_end",
]


Mode = Literal["one", "company", "many", "places"]
"""How a name goes on: one body's, a company's (over commas), a collective's, or places' only."""

_MANY: Final = frozenset({"many", "places"})
MOST_WORDS: Final = 40
_ZONES: Final = re.compile(r"các (?:khu (?:công nghiệp|kinh tế)|kcn|kkt)(?![^\W_])")
_NEAR: Final = 4
_RELATIVE_WORDS: Final = 12
_TWINS: Final = frozenset({"ubnd", "hđnd", "ủy"})
_TWIN_BEFORE: Final = ("hđnd", "đbqh", "đại biểu quốc hội", "hội đồng nhân dân", "đảng ủy")


def end_of_name(view: View, end: int, *, mode: Mode) -> tuple[int, bool]:
    """Return where a name ends that has begun before *end*, and whether that is certain."""
    small, certain, open_ended = 0, True, False
    for _ in range(MOST_WORDS):
        relative = _relative(view, end) if mode in _MANY else None
        step = step_on(view, end, mode=mode)
        if step is not None and (relative is None or step >= relative):
            end, small = step, 0
            continue
        if relative is not None:
            end, open_ended, small = relative, True, 0
            continue
        unknown = unknown_word(view, end)
        if open_ended and small == 0 and view.key[end : end + 1] == " ":
            head = HEADS.at(view.key, end + 1)
            if head is not None and head[1] in {"body", "whole", "noun"}:
                unknown = head[0]  # "phụ trách chi bộ", "thuộc sở"
        if unknown is None:
            break
        last_capital = last_is_capital(view, end)
        if open_ended and small < _RELATIVE_WORDS:
            end, small = unknown, small + 1
        elif last_capital and small == 0:
            end, small = unknown, 1
        elif small < _NEAR and _is_in_name(view, end):
            end, small, certain = unknown, small + 1, False
        else:
            break
    return end, certain


def _is_in_name(view: View, end: int) -> bool:
    """Whether an unknown small word is taken for the name's: a verb follows soon behind it."""
    if THINGS.at(view.key, end + 1) is not None:
        return False
    return view.predicate_within(end, _NEAR) is not None


def _relative(view: View, end: int) -> int | None:
    """Return the end of what opens a clause in a collective's name; None without one."""
    if view.key[end : end + 1] != " ":
        return None
    relative = RELATIVES.at(view.key, end + 1)
    return relative[0] if relative is not None and _goes_on(view, relative[0]) else None


def _goes_on(view: View, at: int) -> bool:
    """Whether words of a clause follow that opens at *at*, rather than the sentence's verb."""
    if view.key[at : at + 1] != " ":
        return view.key.endswith(("trên địa bàn", "trực thuộc"), 0, at)
    head = HEADS.at(view.key, at + 1)
    return (head is not None and head[1] != "no") or not view.is_predicate(at + 1)


def last_is_capital(view: View, end: int) -> bool:
    start = view.text.rfind(" ", 0, end) + 1
    word = view.text[start:end]
    return word[:1].isupper() and (len(word) == 1 or not word.isupper())


def unknown_word(view: View, end: int) -> int | None:
    """Return the end of a small word that is neither a verb nor a word that ends names."""
    if view.key[end : end + 1] != " ":
        return None
    word = TOKEN.match(view.key, end + 1)
    if word is None or word.group() in STOPS or view.is_predicate(end + 1):
        return None
    return word.end()


def step_on(view: View, end: int, *, mode: Mode) -> int | None:
    """Return the end of the word or term with which a name certainly goes on; None without."""
    mark = view.key[end : end + 1]
    if mark == ",":
        return _over_comma(view, end, mode=mode)
    if mark != " ":
        return None
    at = end + 1
    if view.key.startswith("- ", at):
        return _over_dash(view, at + 2, mode=mode)
    if view.key.startswith("và ", at):
        return _over_and(view, end, at + 3, mode=mode)
    if view.key.startswith(("của ", "thuộc ", "trực thuộc "), at):
        whose = _over_of(view, at)
        if whose is not None:
            return whose
    word = TOKEN.match(view.key, at)
    if word is None:
        return None
    if view.text[at].isupper() or view.text[at].isdigit():
        return term_end(view, at, word.end())
    zones = _ZONES.match(view.key, at)
    if zones is not None:
        return zones.end()
    tail = TAILS.at(view.key, at)
    if tail is None or _is_longer_predicate(view, at, tail[0]):
        return None
    verb = PREDICATES.at(view.key, at) if mode in _MANY else None
    return tail[0] if verb is None or verb[0] < tail[0] else None


def word_end(view: View, at: int) -> int:
    word = TOKEN.match(view.key, at)
    return at if word is None else term_end(view, at, word.end())


def term_end(view: View, at: int, word_end: int) -> int:
    """Return where a term ends that begins with a capital: "Đào tạo", "Y tế"."""
    term = TERMS.at(view.key, at)
    return word_end if term is None else max(word_end, term[0])


def _is_longer_predicate(view: View, at: int, end: int) -> bool:
    verb = PREDICATES.at(view.key, at)
    if verb is None:
        return False
    if verb[0] > end:
        return True
    if verb[0] < end:
        return False
    # "đầu tư", "xây dựng" are nouns only where the name then goes on to a verb, not to an object.
    if view.key[end : end + 1] == " " and THINGS.at(view.key, end + 1) is not None:
        return True
    return view.predicate_within(end, _NEAR) is None


def _over_comma(view: View, end: int, *, mode: Mode) -> int | None:
    if not view.key.startswith(", ", end):
        return None
    at = end + 2
    held = COMMA_IN_NAMES.at(view.key, at)
    if held is not None and mode not in _MANY:
        return held[0]
    if mode == "company" and view.text[at : at + 1].isupper() and not view.opens(at):
        return word_end(view, at)
    if mode in _MANY:
        noun = _noun(view, at, mode)
        if noun is not None:
            return noun
    return None


def _noun(view: View, at: int, mode: Mode) -> int | None:
    """Return the end of a common noun with which a collective goes on at *at*."""
    noun = (PLACES if mode == "places" else COLLECTIVE_NOUNS).at(view.key, at)
    if noun is None or view.is_capital_name(noun[0]):
        return None
    longer = HEADS.at(view.key, at)
    if longer is not None and longer[1] == "no":
        return None
    if longer is not None and longer[0] > noun[0] and view.text[at].isupper():
        return None  # "các bộ, ngành, Ủy ban nhân dân cấp tỉnh"
    after = noun[0] + 1
    acts = view.is_predicate(after) or view.text[after : after + 1].isupper()
    organises = view.key.startswith("tổ chức ", at) and acts
    return None if organises else noun[0]


def _over_dash(view: View, at: int, *, mode: Mode) -> int | None:
    word = TOKEN.match(view.key, at)
    if word is None:
        return None
    if mode in _MANY and view.key.startswith("xã hội", at):
        return at + len("xã hội")
    if not view.text[at].isupper():
        return None
    head = HEADS.at(view.key, at)
    if head is not None and head[1] in {"post", "comrade"}:
        return None
    return term_end(view, at, word.end())


def _over_and(view: View, end: int, at: int, *, mode: Mode) -> int | None:
    if mode in _MANY:
        noun = _noun(view, at, mode)
        if noun is not None and not view.text[at].isupper():
            return noun
    zones = _ZONES.match(view.key, at)
    if zones is not None:
        return zones.end()
    if not view.text[at : at + 1].isupper():
        return None
    word = TOKEN.match(view.key, at)
    if word is None:
        return None
    if view.opens(at):
        twin = word.group() in _TWINS and view.key.endswith(_TWIN_BEFORE, 0, end)
        return word.end() if twin else None
    return term_end(view, at, word.end())


def _over_of(view: View, at: int) -> int | None:
    """Return the end of "của UBND tỉnh", "thuộc Bộ Y tế": whose body it is."""
    start = view.key.index(" ", at) + 1
    if view.key.startswith("thuộc ", start):
        start += 6
    head = view.head(start)
    if head is None or head[1] not in {"body", "whole"}:
        return None
    return end_of_name(view, head[0], mode="one")[0]


_NOTE: Final = re.compile(r" ?\([^()\n]{1,160}\)")
_APPOSITION: Final = re.compile(
    r",? (?:là )?(?=(?:cơ quan|đơn vị) (?:thường trực|chủ trì|đầu mối|chủ quản|quản lý|tham mưu)(?! ?,? phối hợp))"
)


def placed(
    view: View, start: int, end: int, party: Party, *, named: bool = True, certain: bool = True
) -> FoundParty:
    return FoundParty(start, end, stop_behind(view, end), party, named, certain)


def stop_behind(view: View, end: int) -> int:
    """Return where the text goes on behind a note and an apposition."""
    note = _NOTE.match(view.key, end)
    stop = end if note is None else note.end()
    apposition = _APPOSITION.match(view.key, stop)
    if apposition is not None:
        inner = HEADS.at(view.key, apposition.end())
        last = end_of_name(view, apposition.end() if inner is None else inner[0], mode="many")[0]
        stop = last + (view.key[last : last + 1] == "," and apposition.group()[0] == ",")
    return stop
