"""Đề mục: what of a numbered paragraph is its heading, and what are sentences of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban.reading.sentences import split_sentences

if TYPE_CHECKING:
    from giaoban.reading.lines import Passage

__all__ = ["parts_of"]

# What a heading begins with; nothing else is taken for one that runs into its paragraph.
_TOPIC: Final = re.compile(
    r"(?:Về|Đối với|Liên quan|Nội dung|Công tác|Việc|Thời gian|Địa điểm|Thành phần|Kết quả"
    r"|Nhiệm vụ|Tồn tại|Hạn chế|Nguyên nhân|Đánh giá|Một số|Mục tiêu|Tình hình|Phương hướng"
    r"|Ưu điểm|Thuận lợi|Khó khăn|Quan điểm|Chủ trương|Các nội dung|Các nhiệm vụ|Kiến nghị"
    r"|Phân công)(?!\w)",
    re.IGNORECASE,
)
# By these a paragraph orders or decides; a heading only names.
_ACT: Final = re.compile(
    r"(?:Giao|Yêu cầu|Đề nghị|Phân công (?:đồng chí|đ/c)|(?:Cơ bản |Chưa |Không )?(?:[Nn]hất trí|[Tt]hống nhất|[Đđ]ồng ý)"
    r"|Thông qua|Chấp thuận|Cho phép|Ghi nhận|Có thông báo riêng)(?!\w)"
)
_DUTY: Final = re.compile(
    r"(?<!\w)(?:(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|chịu trách nhiệm|chủ trì|phối hợp|lưu ý)(?!\w)"
    r"|chỉ đạo ?:\Z)"
)
_STOPS: Final = (".", ";", ",", "…", "!", "?")
_SHORT: Final = 100
_COLON: Final = re.compile(r": (?=[“‘\"(]{0,2}[^\W\d_])")
_COLONS: Final = 4
_LONGEST: Final = 600


def parts_of(words: Passage, *, opens: bool | None) -> tuple[Passage | None, list[Passage]]:
    """Return the heading of a paragraph, if it has one, and its sentences after that.

    Args:
        words:
            The paragraph without its label.
        opens:
            Whether something of the item's own follows the paragraph; None for a paragraph that
            is no item's and has no heading.
    """
    if not words.text:
        return None, []
    if opens is None:
        return None, _sentences(words)
    cut = _run_in(words.text)
    if cut:
        return words.part(0, cut), _sentences(words.part(cut))
    sentences = _sentences(words)
    if len(sentences) == 1 and _is_heading(words.text, opens=opens):
        return words, []
    return None, sentences


def _sentences(words: Passage) -> list[Passage]:
    return [words.part(start, end) for start, end in split_sentences(words.text)]


def _run_in(text: str) -> int:
    """Return where a heading ends that the text runs on from: after its colon; 0 without one."""
    if not _TOPIC.match(text):
        return 0
    ends = []
    for found in _COLON.finditer(text, 0, _LONGEST):
        if ". " in text[: found.start()]:
            break
        if text[found.end() : found.end() + 3].lstrip('“‘"(')[:1].isupper():
            ends.append(found.start() + 1)
        if len(ends) == _COLONS:
            break
    acting = (end for end in ends if _ACT.match(text, end + 1))
    return next(acting, ends[0] if ends else 0)


def _is_heading(text: str, *, opens: bool) -> bool:
    if text.endswith(_STOPS):
        return False
    if text.endswith(":"):
        return bool(_TOPIC.match(text)) or (len(text) <= _SHORT and not _DUTY.search(text))
    return opens or not _ACT.match(text)
