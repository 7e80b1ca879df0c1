"""Cơ quan: one body by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban.lexicon._body_words import COLLECTIVE_NOUNS, VERB_NAMES
from giaoban.lexicon._keys import WORD
from giaoban.lexicon.addressees._collectives import each_behind, plural
from giaoban.lexicon.addressees._ends import end_of_name, placed
from giaoban.model import Body

if TYPE_CHECKING:
    from giaoban.lexicon.addressees._view import FoundParty, One, View

__all__ = ["body"]


_COMPANIES: Final = ("công ty", "tổng công ty", "tập đoàn", "liên danh", "doanh nghiệp")
_FAR: Final = 10


def body(view: View, one: One, start: int, end: int, *, whole: bool) -> FoundParty | None:
    each = each_behind(view, end)
    if each is not None:
        return plural(view, one, start, each)
    if not whole and _begins_collective(view, end):
        return plural(view, one, start, end)
    name = _verb_name(view, end)
    company = view.key.startswith(_COMPANIES, start)
    name_end, certain = end_of_name(view, name, mode="company" if company else "one")
    alone = not whole and name_end == end and not view.text[start:end].isupper()
    if alone and len(WORD.findall(view.key[start:end])) == 1:
        return None
    return placed(view, start, name_end, Body(view.said(start, name_end)), certain=certain)


def _begins_collective(view: View, end: int) -> bool:
    """Whether a list of kinds follows: "Sở, ban, ngành tỉnh"."""
    if not view.key.startswith(", ", end):
        return False
    noun = COLLECTIVE_NOUNS.at(view.key, end + 2)
    return noun is not None and not view.is_capital_name(noun[0])


def _verb_name(view: View, end: int) -> int:
    """Return where a name goes on that says what the body is for: "Quỹ hỗ trợ nông dân"."""
    if view.key[end : end + 1] != " ":
        return end
    verb = VERB_NAMES.at(view.key, end + 1)
    if verb is None or view.text[end + 1].isupper():
        return end
    later = view.predicate_within(verb[0], _FAR)
    return verb[0] if later is not None else end
