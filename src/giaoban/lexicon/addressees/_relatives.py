"""Mệnh đề quan hệ: the clause that says which of a collective: "được giao vốn", "có dự án"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban.lexicon._body_words import HEADS, RELATIVES, TAILS
from giaoban.lexicon.addressees._view import TOKEN
from giaoban.lexicon.duties import PREDICATES, STOPS

if TYPE_CHECKING:
    from giaoban.lexicon.addressees._view import View

__all__ = ["clause_end", "clause_start"]

_WORDS: Final = 14
_OPENERS: Final = ("được ", "đã được ", "đang được ", "chưa được ", "bị ", "có ", "đang ", "chưa ")
# Behind one of these a clause goes on with more words; elsewhere they end a name.
_LINKS: Final = frozenset("qua tới trên cho với từ và ra vào có".split())
_BEFORE_DOCUMENTS: Final = frozenset("tại theo trong".split())


def clause_start(view: View, end: int) -> int | None:
    """Return the end of what opens such a clause behind *end*; None where none follows."""
    if not view.is_blank(end):
        return None
    if view.key.startswith("chậm nhất", end + 1):
        return None
    relative = RELATIVES.at(view.key, end + 1)
    return _opened(view, end + 1) if relative is None else _goes_on(view, end + 1, relative[0])


def _goes_on(view: View, start: int, at: int) -> int | None:
    """Return where a clause goes on that opens from *start* to *at*; None before the sentence's verb."""
    if view.key.endswith(_WHOLE, start, at):
        return at
    if not view.is_blank(at):
        return None
    head = HEADS.at(view.key, at + 1)
    if (head is not None and head[1] != "no") or not view.is_predicate(at + 1):
        return at
    verb = PREDICATES.at(view.key, at + 1)
    if not view.key.startswith("có ", start):
        return None
    own = at if verb is None else verb[0]  # "có tỷ lệ giải ngân thấp"
    end = clause_end(view, own)
    return own if view.is_blank(end) and view.is_predicate(end + 1) else None


# With these a clause is whole, whatever follows.
_WHOLE: Final = (
    *("trên địa bàn", "trực thuộc", "ngân sách", "vốn", "dự án", "công trình", "có đất", "có rừng"),
    *("có biển", "có mỏ", "trụ sở", "hưởng", "hưởng lợi", "chưa hoàn thành", "chưa thực hiện"),
    *("được hỗ trợ", "được bố trí", "được thành lập", "được phê duyệt", "làm chủ đầu tư"),
)


def _opened(view: View, at: int) -> int | None:
    """Return where "được …", "có …" goes on, if the sentence's own verb stands behind it."""
    if not view.key.startswith(_OPENERS, at) or view.is_predicate(at):
        return None
    start, word = at, TOKEN.match(view.key, at)
    while word is not None and word.group() in _OPENING and view.is_blank(word.end()):
        at = word.end() + 1
        word = TOKEN.match(view.key, at)
    if word is None:
        return None
    verb = PREDICATES.at(view.key, at)
    first = word.end() if verb is None else verb[0]
    end = clause_end(view, first)
    if view.is_blank(end) and view.is_predicate(end + 1):
        return first
    return first if verb is None and view.key.startswith("có ", start) and view.stops(end) else None


_OPENING: Final = frozenset("được đã đang chưa bị có".split())


def clause_end(view: View, end: int) -> int:
    """Return where a clause ends that has opened before *end*: at the sentence's verb, at a mark."""
    for _ in range(_WORDS):
        if not view.is_blank(end):
            break
        at = end + 1
        head = HEADS.at(view.key, at)
        tail = TAILS.at(view.key, at)
        if head is not None and head[1] in {"body", "whole", "noun"}:
            end = head[0]  # "phụ trách chi bộ", "thuộc sở"
        elif view.is_predicate(at):
            break
        elif tail is not None:
            end = tail[0]
        else:
            word = TOKEN.match(view.key, at)
            if word is None or (word.group() in STOPS and not _is_link(view, word.end())):
                break
            end = word.end()
    return end


def _is_link(view: View, end: int) -> bool:
    start = view.key.rfind(" ", 0, end) + 1
    if view.key[start:end] in _BEFORE_DOCUMENTS and view.is_capital_name(end):
        return True  # "được giao tại Quyết định số …"
    if view.key[start:end] not in _LINKS:
        return False
    return view.predicate_within(end, _WORDS) is not None
