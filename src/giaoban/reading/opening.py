"""Phần mở đầu, phần kết: where the body begins and where it ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from giaoban.reading.labels import mark_of
from giaoban.reading.lines import Passage
from giaoban.reading.paragraphs import LEAD_IN_CUE

if TYPE_CHECKING:
    from collections.abc import Sequence


__all__ = ["Text", "split_text"]


@define(eq=False)
class Text:
    """The paragraphs of a notice: before the body, the body, and what closes it."""

    preamble: list[Passage] = field(factory=list)
    body: list[Passage] = field(factory=list)
    closing: Passage | None = None


def split_text(
    before: Sequence[Passage], paragraphs: Sequence[Passage], after: Sequence[Passage]
) -> Text:
    """Return the paragraphs, sorted.

    What stood above the title or below the signature goes into the body, so that the order is the
    one in which all of it is printed.
    """
    main = list(paragraphs)
    closing = main.pop() if main and _is_closing(main[-1].text) else None
    main = [*before, *main, *after]
    if closing is None and main and _is_closing(main[-1].text):
        closing = main.pop()
    length = _preamble_length(main)
    return Text(main[:length], main[length:], closing)


# --- preamble ----------------------------------------------------------------------------------------

_LEAD_IN: Final = re.compile(
    r"(?:kết luận|ý kiến|chỉ đạo|thống nhất|quyết định|như sau|sau đây|yêu cầu|cụ thể)(?!\w)"
)
_WITHIN: Final = 24
_TAIL: Final = 300
_PLAIN: Final = 6


def _preamble_length(paragraphs: Sequence[Passage]) -> int:
    """Return how many paragraphs stand before the body: to the lead-in, or to the first label."""
    if not paragraphs:
        return 0
    opens = LEAD_IN_CUE.match(paragraphs[0].text) is not None
    for at, paragraph in enumerate(paragraphs[:_WITHIN]):
        mark = mark_of(paragraph.text)
        if mark is not None and not LEAD_IN_CUE.match(paragraph.text):
            if mark.shape == "item" or not opens:
                break
        elif _leads_in(paragraph.text):
            return at + 1 + (_agenda_length(paragraphs[at:]) if opens else 0)
    return _plain_length(paragraphs) if opens else 0


def _leads_in(text: str) -> bool:
    if not text.endswith(":"):
        return False
    tail = text[-_TAIL:]
    if _ATTENDED.match(tail.rsplit(". ", 1)[-1]):
        return False
    return _LEAD_IN.search(tail.lower()) is not None


# "Tham dự cuộc họp có:" heads a list, and the body begins below what follows it.
_ATTENDED: Final = re.compile(
    r"(?:(?:Cùng )?(?:[Tt]ham dự|[Dd]ự|[Tt]ham gia)|(?:Về )?[Tt]hành phần|Có mặt|Đại biểu)(?!\w)"
    r"(?!.*(?:kết luận|như sau|thống nhất|yêu cầu))"
)


_LISTS_MATTERS: Final = re.compile(
    r"(?:nghe|xem xét|bàn|thảo luận|cho ý kiến|thông qua|đánh giá)(?!\w)[^.:]{0,120}(?:sau|sau đây|gồm)?:\Z"
)
_CONCLUDES: Final = re.compile(r"(?:kết luận|thống nhất|chỉ đạo|yêu cầu|kết luận)(?!\w)")
_CONCLUDING: Final = re.compile(r"(?:Sau khi|Trên cơ sở|Qua|Căn cứ|Tại)(?!\w)")


def _agenda_length(paragraphs: Sequence[Passage]) -> int:
    """Return how many paragraphs below the first belong to the preamble: the matters it lists.

    They do if the sentence that leads in to the conclusions follows them.
    """
    tail = paragraphs[0].text[-_TAIL:].lower()
    if _LISTS_MATTERS.search(tail) is None or _CONCLUDES.search(tail.rsplit(". ", 1)[-1]):
        return 0
    for at, paragraph in enumerate(paragraphs[1:_WITHIN], 1):
        mark = mark_of(paragraph.text)
        if mark is not None and mark.shape == "item":
            return 0
        if mark is None:
            concludes = _CONCLUDING.match(paragraph.text) and _leads_in(paragraph.text)
            return at if concludes and at > 1 else 0
    return 0


def _plain_length(paragraphs: Sequence[Passage]) -> int:
    for at, paragraph in enumerate(paragraphs[: _PLAIN + 1]):
        if mark_of(paragraph.text) is not None and not LEAD_IN_CUE.match(paragraph.text):
            return at
    return 1


# --- closing -----------------------------------------------------------------------------------------

_FORMULA: Final = re.compile(
    r"(?:Trên đây là|Nay,? (?:xin )?thông báo|(?:Trân trọng|Xin) (?:xin )?thông báo)(?!\w)"
    r"|[^.;:]{0,200}?(?<!\w)(?:xin )?[Tt]hông báo (?:để|đến|tới|kết luận|ý kiến|nội dung)(?!\w)"
    r"|Căn cứ (?:nội dung |các |ý kiến )?(?:kết luận|Kết luận|Thông báo|thông báo)(?!\w)",
)
_ENDS: Final = re.compile(r"(?:biết|thực hiện|triển khai|giao ban|\d{4}|này)[^.;:]{0,80}\.?\Z")
_CLOSED: Final = ("./.", ".//.", "./", ".\\.")


def _is_closing(text: str) -> bool:
    """Whether a paragraph closes the notice: by its mark, or by its formula."""
    if mark_of(text) is not None:
        return False
    if text.endswith(_CLOSED):
        return True
    return _FORMULA.match(text) is not None and _ENDS.search(text[-_TAIL:]) is not None
