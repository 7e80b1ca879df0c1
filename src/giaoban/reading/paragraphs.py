"""Đoạn: lines of any text joined to the paragraphs they were before they were wrapped.

A blank line ends a paragraph, unless a page ends there. Where there is none, the first lines of
paragraphs are indented (`pdftotext -layout`), or the shape of the text must tell: a label begins a
paragraph, and a line that stops early, where the next word would have fitted, ends one. Lines far
wider than a page are paragraphs that nobody wrapped; and where lines stop early in the middle of
sentences, because the text was wrapped twice, stopping early tells nothing.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from giaoban.reading.labels import Mark, mark_of, readings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.reading.lines import Line

__all__ = ["LEAD_IN_CUE", "paragraphs"]

LEAD_IN_CUE: Final = re.compile(
    r"(?:- )?(?:Ngày ?\d"
    r"|(?:Sáng|Chiều|Vào|Từ ngày|Trong (?:các |hai |\d{1,2} )?ngày|Thực hiện|Căn cứ"
    r"|Sau khi|Xét|Hôm nay|Tại (?:trụ sở|Hội|cuộc|buổi|phiên|kỳ|Phiên|Kỳ)|Theo|Qua|Để)(?!\w))"
)
"""What the first paragraph after the title begins with."""


_OPENS: Final = re.compile(
    r"(?:Sau khi (?:nghe|xem xét|thảo luận)|Nay,? (?:xin )?thông báo|Trên đây là|Trân trọng"
    r"|Xin thông báo|Căn cứ kết luận)(?!\w)"
)
"""What begins a paragraph wherever a sentence has ended on the line before."""


def paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines of each paragraph."""
    shape = _Shape(lines)
    found: list[list[Line]] = []
    for line in lines:
        if not found or shape.begins(found[-1], line):
            found.append([])
            shape.note(line)
        found[-1].append(line)
    return found


_WIDE: Final = 20
_NARROW: Final = 40
_PAGE_WIDTH: Final = 180
_RAGGED: Final = 8
_STEP: Final = 3
_DEEP: Final = 14
_SHARE: Final = 0.9
_FITS: Final = 0.88
_ALMOST: Final = 0.97
_HALF: Final = 0.75
_ENDED: Final = re.compile(r"[.:;!?…/][”’\")]{0,2}\Z")
_OPENED: Final = '“‘"('
_AHEAD: Final = 5


class _Shape:
    """How a text is set: how wide, whether first lines are indented, which numbers are due."""

    def __init__(self, lines: Sequence[Line]) -> None:
        rights = sorted(line.right for line in lines if len(line.text) >= _WIDE)
        self._width = max(_NARROW, rights[int(len(rights) * _SHARE)] if rights else 0)
        self._wrapped = self._width <= _PAGE_WIDTH
        self._ragged = self._is_ragged(lines)
        indents = [line.indent for line in lines if line.gap == 0]
        self._margin = min(indents, default=0)
        self._indented = self._is_indented(lines)
        self._due: dict[str, int] = {}

    def _is_indented(self, lines: Sequence[Line]) -> bool:
        """Whether wrapped lines start at the margin and first lines some blanks to the right."""
        inner = [line for line in lines if line.gap == 0]
        deep = sum(self._is_first(line) for line in inner)
        return 0 < deep < len(inner) / 2

    def _is_ragged(self, lines: Sequence[Line]) -> bool:
        """Whether lines often stop early where a sentence goes on."""
        early = sum(
            not line.gap and line.text[:1].islower() and self._stops_early(above, line, _FITS)
            for above, line in pairwise(lines)
        )
        return early * _RAGGED > len(lines)

    def _is_first(self, line: Line) -> bool:
        return _STEP <= line.indent - self._margin <= _DEEP

    def note(self, line: Line) -> None:
        """Take notice of the label with which a paragraph begins."""
        mark = mark_of(line.text)
        if mark is not None:
            if mark.shape == "item":
                self._due = {style: due for style, due in self._due.items() if style in _ITEMS}
            self._due |= {style: value + 1 for style, value in readings(mark)}

    def begins(self, paragraph: Sequence[Line], line: Line) -> bool:
        """Whether *line* begins another paragraph than the one before it."""
        above = paragraph[-1]
        if line.gap and not line.page:
            return True
        mark = mark_of(line.text)
        stops = self._stops_early(above, line, _FITS)
        ended = bool(_ENDED.search(above.text[-3:]))
        if not self._wrapped:
            return mark is not None or not line.text.lstrip(_OPENED)[:1].islower()
        capital = line.text.lstrip(_OPENED)[:1].isupper()
        # A line that has not ended is a heading only if nothing stands before it.
        alone = capital and len(paragraph) == 1 and self._stops_early(above, line, _HALF)
        if self._indented:
            return self._is_first(line) or alone or (mark is not None and stops and ended)
        if mark is not None and self._is_due(mark):
            sure = mark.style in _SURE and self._stops_early(above, line, _ALMOST)
            return stops or ended or sure or self._is_next(mark)
        if ended and _OPENS.match(line.text):
            return True
        return alone or (capital and stops and ended and not self._ragged)

    def _stops_early(self, above: Line, line: Line, share: float) -> bool:
        first = line.text.split(" ", 1)[0]
        return above.right + 1 + len(first) <= self._width * share

    def _is_next(self, mark: Mark) -> bool:
        """Whether the label is exactly the next one of a list that has begun."""
        return any(value > 1 and self._due.get(style) == value for style, value in readings(mark))

    def _is_due(self, mark: Mark) -> bool:
        """Whether a list may go on with this number; "(ii)" without a "(i)" stands in a sentence."""
        if mark.shape == "item":
            return mark.value <= self._due.get(mark.style, 1) + _AHEAD
        return any(
            value <= 1 or (style in self._due and value <= self._due[style] + 1)
            for style, value in readings(mark)
        )


_ITEMS: Final = frozenset({"Phần", "A", "I", "1"})
# Labels that hardly ever stand inside a sentence, as dashes and "(1)" do.
_SURE: Final = _ITEMS | {"1.1", "1.1.1", "a)"}
