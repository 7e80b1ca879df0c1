"""Dính chữ: the blanks at which no line of a printed page may end.

Typists bind a number to what it counts ("ngày 29", "Điều 5") and a name to the word before it
("đồng chí An"). An emitter of pages does so when it prints; the notice itself keeps plain blanks.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["tie"]

_NO_BREAK: Final = "\u00a0"

# No document code has a blank but beside its marks "/" and "-": so none is tied inside.
_NUMBERED: Final = re.compile(
    r"""
    (?<!\w)(?:
        (?:ngày|tháng|năm|quý|tuần|số|điều|khoản|điểm|mục|chương|phần|phụ[ ]lục|thứ|lần|khóa|khoá)
        [ ](?=[0-9])
      | (?:quý|mục|chương|phần|phụ[ ]lục|khóa|khoá)[ ](?=[IVXLC]+(?!\w))
      | điểm[ ](?=[a-zđ](?!\w))
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NAMED: Final = re.compile(
    r"(?<!\w)(?:(?:đồng chí|ông|bà)|([^\W\d_])\.) (?=([^\W\d_]))", re.IGNORECASE
)


def tie(text: str) -> str:
    """Return *text* with U+00A0 for the blanks that no line may end at; the rest is as it was.

    They are those of "ngày 29", "tháng 9", "năm 2023", "quý II", "số 65", "Điều 5", "điểm a",
    "đồng chí An", "Q. GIÁM ĐỐC" and their like. The length stays, so that what was found in the
    text is in the same place, and a phrase that crosses two runs can be tied before it is cut.
    Document codes are left alone, and so are the words (`giaoban._vn.words`).
    """
    return _NAMED.sub(_name, _NUMBERED.sub(_number, text))


def _number(found: re.Match[str]) -> str:
    return found.group()[:-1] + _NO_BREAK


def _name(found: re.Match[str]) -> str:
    """Tie to a name, which a capital tells, its title or the initial before it."""
    initial, following = found.group(1) or "A", found.group(2)
    tied = initial.isupper() and following.isupper()
    return found.group()[:-1] + _NO_BREAK if tied else found.group()
