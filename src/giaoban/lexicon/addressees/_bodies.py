"""Cơ quan: one body by its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban.lexicon._body_words import COLLECTIVE_NOUNS, FIELDS, HEADS, PLACES, SURNAMES
from giaoban.lexicon._keys import WORD
from giaoban.lexicon.addressees._collectives import EACH, each_behind, over_places, plural
from giaoban.lexicon.addressees._ends import Mode, end_of_name, placed, stop_behind, term_end
from giaoban.lexicon.addressees._persons import person_at
from giaoban.lexicon.addressees._purposes import end_of_matter, end_of_purpose
from giaoban.lexicon.addressees._view import TOKEN, FoundParty
from giaoban.model import Body

if TYPE_CHECKING:
    from giaoban.lexicon.addressees._view import One, View

__all__ = ["bare", "body", "consortium", "without_kind"]


def body(view: View, one: One | None, start: int, end: int, *, whole: bool) -> FoundParty | None:
    """Return the body whose kind stands from *start* to *end*; None if nothing names it."""
    each = each_behind(view, end)
    if each is not None:
        return plural(view, one, start, each)
    if not whole and _begins_collective(view, start, end):
        return plural(view, one, start, end)
    name_end, certain = _end_of_body(view, start, end)
    of_each = EACH.match(view.key, name_end)
    if of_each is not None and PLACES.at(view.key, of_each.end() + 1) is not None:
        return plural(view, one, start, of_each.end())  # "Sở Y tế các tỉnh, thành phố"
    alone = not whole and name_end == end and not view.text[start:end].isupper()
    one_word = alone and len(WORD.findall(view.key[start:end])) == 1
    if one_word and not _stands_for_one(view, start, end):
        return None
    several = over_places(view, start, name_end)
    if several is not None:
        return several
    return placed(view, start, name_end, Body(view.said(start, name_end)), certain=certain)


def _stands_for_one(view: View, start: int, end: int) -> bool:
    """Whether a kind alone is a body's short form: "báo cáo Bộ", "yêu cầu Khoa rà soát"."""
    within = view.is_capital(start) and start > 1 and view.key[start - 2].isalnum()
    closes = view.key[end : end + 1] in _CLOSING or view.key[end : end + 2] == " ("
    return within and (closes or view.predicate_within(end, 1) is not None)


_CLOSING: Final = frozenset({"", ".", ",", ";", ")"})


def _begins_collective(view: View, start: int, end: int) -> bool:
    """Whether a list of kinds follows: "Sở, ban, ngành tỉnh"."""
    if not view.key.startswith(", ", end):
        return False
    if view.is_capital(end + 2) and " " in view.key[start:end]:
        return False  # "Công đoàn trường, Đoàn trường"
    noun = COLLECTIVE_NOUNS.at(view.key, end + 2)
    return noun is not None and not view.is_capital_name(noun[0])


def _end_of_body(view: View, start: int, end: int) -> tuple[int, bool]:
    mode = _mode(view.key, start)
    purpose = end_of_purpose(view, start, end)
    name_end, certain = end_of_name(view, end if purpose is None else purpose, mode=mode)
    matter = end_of_matter(view, start, name_end)
    if matter is not None:
        return end_of_name(view, matter, mode=mode)[0], False
    return name_end, certain and purpose is None


def _mode(key: str, start: int) -> Mode:
    if key.startswith(_COMPANIES, start):
        return "company"
    if key.startswith(_DEPARTMENTS, start):
        return "department"
    return "office" if key.startswith(_OFFICES, start) else "one"


_COMPANIES: Final = ("công ty", "tổng công ty", "tập đoàn", "doanh nghiệp")
_DEPARTMENTS: Final = ("sở ", "bộ ")
_OFFICES: Final = ("phòng ", "ban ", "vụ ", "cục ", "khoa ", "viện ", "trung tâm ")


def consortium(view: View, start: int, end: int) -> FoundParty:
    """Return a consortium, whose members make one party: "Liên danh Công ty A - Công ty B"."""
    name_end, certain = end_of_name(view, end, mode="company")
    for _ in range(_PARTNERS):
        mark = _PARTNER.match(view.key, name_end)
        head = HEADS.at(view.key, mark.end()) if mark is not None else None
        if head is None or not view.key.startswith(_COMPANIES, mark.end() if mark else 0):
            break
        name_end, certain = end_of_name(view, head[0], mode="company")
    return placed(view, start, name_end, Body(view.said(start, name_end)), certain=certain)


_PARTNERS: Final = 8
_PARTNER: Final = re.compile(r" và |, | ?- ?| ?\+ ?")


# --- names without their kind ------------------------------------------------------------------------


def bare(view: View, start: int) -> FoundParty | None:
    """Return a name of capitals that begins with none of the words that names begin with.

    Behind a verb that orders it is somebody all the same ("giao VCCI …").
    """
    word = TOKEN.match(view.text, start)
    if word is None or not view.is_capital(start) or HEADS.at(view.key, start) is not None:
        return None
    if word.group().lower() in SURNAMES:
        person = person_at(view, start)
        if person is not None and person[1].positions:
            return placed(view, start, *person)
    end, _ = end_of_name(view, term_end(view, start, word.end()), mode="one")
    if view.predicate_within(end, 1) is None and view.key[end : end + 1] not in {",", ":"}:
        return None
    return FoundParty(
        start, end, stop_behind(view, end), Body(view.said(start, end)), certain=False
    )


def without_kind(view: View, start: int, before: FoundParty) -> FoundParty | None:
    """Return a body listed without its kind, which the one before has: "Sở Tài chính, Nội vụ"."""
    if not isinstance(before.party, Body) or not view.is_capital(start):
        return None
    end = _bare_end(view, start, before.start)
    if end is None or not _is_closed(view, end):
        return None
    return FoundParty(
        start, end, stop_behind(view, end), Body(view.said(start, end)), certain=False
    )


def _bare_end(view: View, start: int, before: int) -> int | None:
    kind = TOKEN.match(view.key, before)
    field = FIELDS.at(view.key, start)
    if field is not None and kind is not None and kind.group() in _KINDS:
        return field[0]
    word = TOKEN.match(view.text, start)
    is_short = word is not None and word.group().isupper() and len(word.group()) > 1
    return word.end() if word is not None and is_short else None


_KINDS: Final = frozenset({"sở", "bộ", "phòng", "ban", "vụ", "khoa"})


def _is_closed(view: View, end: int) -> bool:
    """Whether a list or the sentence's verb goes on behind a name."""
    return view.stops(end) or view.predicate_within(end, 1) is not None
