"""Câu: where one sentence of a paragraph ends for certain and the next begins."""

from __future__ import annotations

import re
from typing import Final

from giaoban._vn import from_roman

__all__ = ["split_sentences"]

# Text has single blanks here. What closes a sentence may itself be closed by a quotation mark.
_END: Final = re.compile(r"[.!?][”’\"')]{0,2} (?=[“‘\"(]{0,2}[^\W\d_])")
_OPENING: Final = '“‘"('
_ABBREVIATIONS: Final = frozenset(
    "tp tx tt ths ts pgs gs bs ks cn kt tl tm tuq q p st stt tr đ/c v.v vv".split()
)
_NUMBERED: Final = frozenset({"phần", "mục", "chương", "điều", "khoản", "điểm", "số"})
_DATED: Final = frozenset({"ngày", "tháng"})
"""Words whose number ends a sentence as any word does: "… chậm nhất ngày 20. Yêu cầu …"."""
_WORDS_OF_ONE: Final = frozenset("ýÝởỞ")
"""Letters that are words: "Không đồng ý. Sở Y …", "hỗ trợ nhà ở. Yêu cầu …"."""
_FEW_DIGITS: Final = 2
_FAR: Final = 600
"""Characters after which a bracket that nothing closes is taken for a slip."""


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Return the places of the sentences of *text*, in order, blanks between them left out.

    It splits only where that is certain: before a capital, outside brackets and quotations, not
    after an abbreviation, an initial or a short bare number.
    """
    ends: list[int] = []
    inside, since, counted = 0, 0, 0
    for found in _END.finditer(text):
        stop = found.end() - 1
        inside, since = _depth(text, counted, stop, inside, since)
        counted = stop
        if inside and stop - since <= _FAR:
            continue
        inside = 0
        if _is_certain(text, found.start(), found.end()):
            ends.append(stop)
    starts = [0, *(end + 1 for end in ends)]
    return list(zip(starts, [*ends, len(text)], strict=True))


def _depth(text: str, start: int, stop: int, inside: int, since: int) -> tuple[int, int]:
    """Return how many brackets and quotations are open at *stop*, and where the last opened."""
    piece = text[start:stop]
    opened = piece.count("(") + piece.count("“")
    closed = piece.count(")") + piece.count("”")
    if piece.count('"') % 2:
        opened, closed = (opened, closed + 1) if inside else (opened + 1, closed)
    depth = max(0, inside + opened - closed)
    return depth, since if inside and depth <= inside else start


def _is_certain(text: str, dot: int, following: int) -> bool:
    first = text[following : following + 3].lstrip(_OPENING)[:1]
    if not first.isupper():
        return False
    if text[dot] != ".":
        return True
    before = text[max(0, dot - 40) : dot].rsplit(" ", 2)
    word = before[-1].lstrip(_OPENING)
    if not word or word[-1] in ".…" or word.casefold() in _ABBREVIATIONS:
        return False
    if len(word) == 1 and word.isalpha() and word not in _WORDS_OF_ONE:
        return False
    dated = len(before) > 1 and before[-2].casefold() in _DATED
    if word.isdecimal() and len(word) <= _FEW_DIGITS and not dated:
        return False
    numbered = len(before) > 1 and before[-2].casefold() in _NUMBERED
    return not (numbered and (word.isdecimal() or from_roman(word)))
