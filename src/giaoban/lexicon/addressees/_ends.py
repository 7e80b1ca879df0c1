"""Tên đến đâu: where a name ends that has begun, and where the text goes on behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from giaoban.lexicon._body_words import (
    AND_IN_NAMES,
    COLLECTIVE_NOUNS,
    COMMA_IN_NAMES,
    FIELDS,
    HEADS,
    PLACES,
    TAILS,
    TERMS,
    THINGS,
    VERB_NAMES,
)
from giaoban.lexicon.addressees._relatives import clause_end, clause_start
from giaoban.lexicon.addressees._view import NUMBERED, TOKEN, FoundParty
from giaoban.lexicon.duties import ADVERBS, PREDICATES, STOPS

if TYPE_CHECKING:
    from giaoban.lexicon.addressees._view import View
    from giaoban.model import Party

__all__ = [
    "MANY",
    "MOST_WORDS",
    "Mode",
    "end_of_name",
    "joins",
    "last_is_capital",
    "placed",
    "step_on",
    "stop_behind",
    "term_end",
    "unknown_word",
    "word_end",
]

Mode = Literal["one", "office", "department", "company", "many", "places"]
"""How a name goes on: one body's, an office's (its fields may be listed), a department's (whose
fields are fixed), a company's (over commas), a collective's, or places' only."""

MANY: Final = frozenset({"many", "places"})
MOST_WORDS: Final = 40
_NEAR: Final = 4


def end_of_name(view: View, end: int, *, mode: Mode, owned: bool = False) -> tuple[int, bool]:
    """Return where a name ends that has begun before *end*, and whether that is certain.

    Args:
        owned:
            Whether the name stands behind "của", where no other "của" is looked for.
    """
    # `small` unknown words stand behind the last known one, `single` capital syllables in a row.
    small, single, certain = 0, 0, True
    for _ in range(MOST_WORDS):
        clause = clause_start(view, end) if mode in MANY else None
        step = step_on(view, end, mode=mode, owned=owned)
        if step is not None and (clause is None or step >= clause):
            single = single + 1 if view.is_capital(end + 1) and _is_syllable(view, end, step) else 0
            end, small = step, 0
            continue
        if clause is not None:
            end, small = clause_end(view, clause), 0
            continue
        unknown = unknown_word(view, end)
        if unknown is None:
            break
        # Of a term the first syllable bears a capital, of a place's name all do.
        thing = THINGS.at(view.key, end + 1) is not None
        if small == 0 and single < _PROPER and last_is_capital(view, end) and not thing:
            end, small = unknown, 1
        elif small < _NEAR and _is_in_name(view, end, unknown):
            end, small, certain = unknown, small + 1, False
        else:
            break
    return end, certain


_PROPER: Final = 2


def _is_syllable(view: View, end: int, step: int) -> bool:
    return " " not in view.key[end + 1 : step]


def _is_in_name(view: View, end: int, word_end: int) -> bool:
    """Whether an unknown small word is taken for the name's: a verb, or a name, follows soon."""
    if THINGS.at(view.key, end + 1) is not None:
        return False
    bridge = view.is_capital_name(word_end) and HEADS.at(view.key, word_end + 1) is None
    return bridge or view.predicate_within(end, _NEAR) is not None


def last_is_capital(view: View, end: int) -> bool:
    """Whether the word that ends at *end* bears a capital and is no abbreviation."""
    start = view.key.rfind(" ", 0, end) + 1
    word = view.text[start:end]
    return word[:1].isupper() and (len(word) == 1 or not word.isupper())


def unknown_word(view: View, end: int) -> int | None:
    """Return the end of a small word that is neither a verb nor a word that ends names."""
    if not view.is_blank(end):
        return None
    word = TOKEN.match(view.key, end + 1)
    if word is None or word.group() in STOPS or view.is_predicate(end + 1):
        return None
    return word.end()


# --- what certainly goes on --------------------------------------------------------------------------


def step_on(view: View, end: int, *, mode: Mode, owned: bool = False) -> int | None:
    """Return the end of the word or term with which a name certainly goes on; None without."""
    match view.key[end : end + 1]:
        case ",":
            return _over_comma(view, end, mode=mode)
        case ".":
            return _over_dot(view, end)
        case "-":
            return _over_dash(view, end)
        case " ":
            return _over_blank(view, end, mode=mode, owned=owned)
        case _:
            return None


def _over_blank(view: View, end: int, *, mode: Mode, owned: bool) -> int | None:
    at = end + 1
    if view.key.startswith("-", at):
        return _over_dash(view, end)
    if view.key.startswith("& ", at):
        goes_on = view.is_capital(at + 2) and not view.opens(at + 2)
        return word_end(view, at + 2) if goes_on else None
    if view.key.startswith("và ", at):
        return _over_and(view, end, at + 3, mode=mode)
    if not owned and view.key.startswith(("của ", "thuộc ", "trực thuộc "), at):
        whose = _over_of(view, at)
        if whose is not None:
            return whose
    if view.key.startswith("số ", at):
        number = NUMBERED.match(view.key, end)
        return None if number is None else number.end()
    word = TOKEN.match(view.key, at)
    if word is None:
        return None
    if view.is_capital(at):
        return term_end(view, at, word.end())
    if view.text[at].isdigit():
        return None if _counts(view, word.group(), word.end()) else word.end()
    zones = _ZONES.match(view.key, at)
    if zones is not None:
        return zones.end()
    tail = TAILS.at(view.key, at)
    if tail is None or _is_verb(view, at, tail[0]):
        return None
    verb = PREDICATES.at(view.key, at) if mode in MANY else None
    return tail[0] if verb is None or verb[0] < tail[0] else None


_ZONES: Final = re.compile(
    r"các (?:khu (?:công nghiệp|kinh tế|chế xuất)|kcn|kkt|cụm công nghiệp|cơ quan (?:đảng|trung ương))"
    r"(?![^\W_])"
)


def _counts(view: View, number: str, end: int) -> bool:
    """Whether a number counts what follows ("02 nội dung") and is no part of a name."""
    return number.startswith("0") and view.is_blank(end) and not view.is_predicate(end + 1)


def word_end(view: View, at: int) -> int:
    """Return the end of the word or term at *at*."""
    word = TOKEN.match(view.key, at)
    return at if word is None else term_end(view, at, word.end())


def term_end(view: View, at: int, word_end: int) -> int:
    """Return where a term ends that begins with a capital: "Đào tạo", "Y tế"."""
    term = TERMS.at(view.key, at)
    return word_end if term is None else max(word_end, term[0])


def _is_verb(view: View, at: int, end: int) -> bool:
    """Whether the words up to *end*, known from names, are the sentence's verb here."""
    verb = PREDICATES.at(view.key, at)
    if verb is None or verb[0] < end:
        return False
    return verb[0] > end or not _is_noun(view, end)


def _is_noun(view: View, end: int) -> bool:
    """Whether "đầu tư", "xây dựng" is a noun of a name: the name or the sentence's verb follows."""
    if view.key.startswith(", ", end):
        return view.opens(end + 2)
    if view.key.startswith(" và ", end):
        return view.opens(end + 4) or view.is_capital(end + 4)
    if not view.is_blank(end):
        return view.key.startswith((")", ":"), end)
    if PLACES.at(view.key, end + 1) is not None:
        return True
    if THINGS.at(view.key, end + 1) is not None or _OBJECTS.match(view.key, end + 1) is not None:
        return False
    manner = ADVERBS.at(view.key, end + 1)
    return view.is_predicate(end + 1 if manner is None else manner[0] + 1)


# What is named for a verb and yet done by another: "tổng hợp kiến nghị".
_OBJECTS: Final = re.compile(r"(?:kiến nghị|báo cáo|đề xuất|quy hoạch|thông tin|dự thảo)(?![^\W_])")


def _over_comma(view: View, end: int, *, mode: Mode) -> int | None:
    if not view.is_blank(end + 1):
        # "Sở VH,TT&DL"
        both = view.text[end - 1 : end].isupper()
        return _abbreviation(view, end + 1) if both else None
    at = end + 2
    if mode in MANY:
        return _noun(view, at, mode=mode)
    held = COMMA_IN_NAMES.at(view.key, at)
    head = HEADS.at(view.key, at)
    if held is not None and (head is None or head[0] < held[0]):
        return held[0]
    if mode == "company" and view.is_capital(at) and not view.opens(at):
        return word_end(view, at)
    return _series_end(view, at) if mode == "office" else None


def _series_end(view: View, at: int) -> int | None:
    """Return the end of the fields that a name lists: "Phòng Kinh tế, Hạ tầng và Đô thị"."""
    field = _field_end if view.is_capital(at) else _small_field_end
    second = field(view, at)
    if second is None or not view.key.startswith(" và ", second):
        return None
    third = _field_end(view, second + 4) or _small_field_end(view, second + 4)
    if third is None or HEADS.at(view.key, second + 4) is not None:
        return None
    closed = view.key[third : third + 1] in _MARKS or view.predicate_within(third, 1) is not None
    return third if closed else None


_MARKS: Final = frozenset({",", ";", ":", ".", ""})


def _field_end(view: View, at: int) -> int | None:
    """Return the end of one field, of capitals and terms; None where none, or a party, begins."""
    if not view.is_capital(at):
        return None
    head = HEADS.at(view.key, at)
    if head is not None and (view.is_capital_name(head[0]) or head[1] in {"whole", "post"}):
        return None
    end = word_end(view, at)
    for _ in range(_FIELD_WORDS):
        tail = TAILS.at(view.key, end + 1) if view.is_blank(end) else None
        if view.is_capital_name(end):
            end = word_end(view, end + 1)
        elif tail is not None:
            end = tail[0]
        else:
            break
    return end


_FIELD_WORDS: Final = 4


def _small_field_end(view: View, at: int) -> int | None:
    """Return the end of a field in small letters: "…, chuyển đổi số và quản lý rủi ro"."""
    tail, verb = TAILS.at(view.key, at), VERB_NAMES.at(view.key, at)
    if tail is None and verb is None and (view.is_predicate(at) or view.is_capital(at)):
        return None
    end = begun = max(0 if tail is None else tail[0], 0 if verb is None else verb[0], at - 1)
    for _ in range(_FIELD_WORDS):
        word = unknown_word(view, end)
        if word is None or view.is_capital(end + 1) or THINGS.at(view.key, end + 1) is not None:
            break
        end = word
    return end if end > begun or tail is not None else None


def _abbreviation(view: View, at: int) -> int | None:
    word = TOKEN.match(view.text, at)
    return word.end() if word is not None and word.group().isupper() else None


def _over_dot(view: View, end: int) -> int | None:
    """Return the end of what follows an abbreviation with its dot: "TP. Sông Lam", "VP.UBND"."""
    start = view.key.rfind(" ", 0, end) + 1
    if view.key[start:end] not in _DOTTED:
        return None
    at = end + 1 + view.is_blank(end + 1)
    return word_end(view, at) if view.is_capital(at) else None


_DOTTED: Final = frozenset("tp tx tt p q h x t vp ttr sở đ ban cty".split())


def _noun(view: View, at: int, *, mode: Mode) -> int | None:
    """Return the end of a common noun with which a collective goes on at *at*."""
    noun = (PLACES if mode == "places" else COLLECTIVE_NOUNS).at(view.key, at)
    if noun is None or view.is_capital_name(noun[0]):
        return None
    longer = HEADS.at(view.key, at)
    if longer is not None and longer[1] == "no":
        return None
    if longer is not None and view.is_capital(at) and (longer[0] > noun[0] or longer[1] == "post"):
        return None  # "các bộ, ngành, Ủy ban nhân dân cấp tỉnh"
    after = noun[0] + 1
    acts = view.is_predicate(after) or view.is_capital(after)
    organises = view.key.startswith("tổ chức ", at) and acts
    return None if organises else noun[0]


def _over_dash(view: View, end: int) -> int | None:
    """Return the end of what a hyphen joins: "Tài chính - Kế hoạch", "châu Á - châu Phi"."""
    at = end + 1 + view.is_blank(end)
    at += view.is_blank(at)
    word = TOKEN.match(view.key, at)
    head = HEADS.at(view.key, at)
    if word is None or (head is not None and head[1] in {"post", "comrade"}):
        return None
    if view.is_capital(at):
        return term_end(view, at, word.end())
    named = view.is_capital_name(word.end()) and head is None
    return word_end(view, word.end() + 1) if named and not view.is_predicate(at) else None


def _over_and(view: View, end: int, at: int, *, mode: Mode) -> int | None:
    if mode in MANY:
        noun = _noun(view, at, mode=mode)
        if noun is not None and (last_is_capital(view, end) or not view.is_capital(at)):
            return noun  # "các Khoa và Bộ môn"
    zones = _ZONES.match(view.key, at) or _MORE_ZONES.match(view.key, at)
    if zones is not None:
        return zones.end()
    word = TOKEN.match(view.key, at)
    if word is None or not view.is_capital(at):
        return None
    if view.opens(at) and not joins(view, end, at):
        twin = word.group() in _TWINS and view.key.endswith(_TWIN_BEFORE, 0, end)
        return word.end() if twin else None
    if mode == "department" and FIELDS.at(view.key, at) is not None and not joins(view, end, at):
        return None  # "Sở Tài chính và Nội vụ"
    return term_end(view, at, word.end())


_MORE_ZONES: Final = re.compile(r"khu (?:công nghiệp|kinh tế|chế xuất)(?![^\W_])")
# "Văn phòng HĐND và UBND xã": two bodies with one office.
_TWINS: Final = frozenset({"ubnd", "hđnd", "uỷ"})
_TWIN_BEFORE: Final = ("hđnd", "đbqh", "đại biểu quốc hội", "hội đồng nhân dân", "đảng uỷ")


def joins(view: View, end: int, at: int) -> bool:
    """Whether a "và" between *end* and *at* stands inside a name: "Kế hoạch và Đầu tư"."""
    before = view.key[max(0, end - _LONGEST_FIELD) : end]
    after = view.key[at : at + _LONGEST_FIELD]
    return any(before.endswith(first) and after.startswith(second) for first, second in _PAIRS)


_PAIRS: Final = tuple(
    (first, second) for first, _, second in (pair.partition(" và ") for pair in AND_IN_NAMES)
)
_LONGEST_FIELD: Final = 40


def _over_of(view: View, at: int) -> int | None:
    """Return the end of "của UBND tỉnh", "thuộc Bộ Y tế": whose body it is."""
    start = view.key.index(" ", at) + 1
    if view.key.startswith("thuộc ", start):
        start += 6
    head = view.head(start)
    if head is None or head[1] not in {"body", "whole"}:
        return None
    return end_of_name(view, head[0], mode="one", owned=True)[0]


# --- behind a name -----------------------------------------------------------------------------------

_NOTE: Final = re.compile(r" ?\([^()\n]{1,160}\)")
_APPOSITION: Final = re.compile(
    r",? (?:là )?(?=(?:cơ quan|đơn vị) (?:thường trực|chủ trì|đầu mối|chủ quản|quản lý|tham mưu)(?! ?,? phối hợp))"
)


def placed(
    view: View, start: int, end: int, party: Party, *, named: bool = True, certain: bool = True
) -> FoundParty:
    """Return *party* with its place, and with where the text goes on behind it."""
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
