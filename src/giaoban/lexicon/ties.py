"""Dính chữ: the blanks at which no line of a printed page may end.

Typists bind a number to what it counts ("ngày 29", "Điều 5") and a name to the word before it
("đồng chí An"). An emitter of pages does so when it prints; the notice itself keeps plain blanks.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["tie"]

_NO_BREAK: Final = "\u00a0"

_COUNTED = "ngày|tháng|năm|quý|tuần|số|điều|khoản|điểm|mục|chương|phần|phụ lục|thứ|lần|khóa|khoá"
_ROMAN = "quý|mục|chương|phần|phụ lục|khóa|khoá"
_LETTERED = "điểm"


def _after(words: str) -> str:
    """Return the pattern of a place after one of *words* and the blank that ends it."""
    return "|".join(f"(?<=(?<!\\w){word} )" for word in words.split("|"))


# Patterns begin with the blank, and ask what follows it before what stands in front: a blank is
# found fast, and few of them are followed by a number.
# No document code has a blank but beside its marks "/" and "-": so none is tied inside.
_NUMBERED: Final = re.compile(
    f" (?:(?=[0-9])(?:{_after(_COUNTED)})"
    rf"|(?=[IVXLC]+(?!\w))(?:{_after(_ROMAN)})"
    rf"|(?=[a-zđ](?!\w))(?:{_after(_LETTERED)}))",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(
    rf" (?=([^\W\d_]))(?:{_after('đồng chí|ông|bà')}|(?<=(?<!\w)([^\W\d_])\. ))", re.IGNORECASE
)


def tie(text: str) -> str:
    """Return *text* with U+00A0 for the blanks that no line may end at; the rest is as it was.

    They are those of "ngày 29", "tháng 9", "năm 2023", "quý II", "số 65", "Điều 5", "điểm a",
    "đồng chí An", "Q. GIÁM ĐỐC" and their like. The length stays, so that what was found in the
    text is in the same place, and a phrase that crosses two runs can be tied before it is cut.
    Document codes are left alone, and so are the words (`giaoban._vn.words`).
    """
    return _NAMED.sub(_name, _NUMBERED.sub(_NO_BREAK, text))


def _name(found: re.Match[str]) -> str:
    """Tie to a name, which a capital tells, its title or the initial before it."""
    following, initial = found.group(1), found.group(2) or "A"
    return _NO_BREAK if initial.isupper() and following.isupper() else " "
