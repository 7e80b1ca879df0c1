"""Dòng: a source cut into lines, each knowing where in the source it stands.

A `Line` holds clean text (no markup, NFC, nothing invisible). A `Passage` is text joined from
lines, a sentence or a paragraph, and can say which part of the source any part of it came from.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from attrs import define, field

from giaoban._vn import nfc
from giaoban.reading.markup import plain_lines
from giaoban.reading.source import PAGE_BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.diagnostics import Span
    from giaoban.reading.source import Source

__all__ = ["Line", "Passage", "joined", "split_lines"]

_INVISIBLE: Final = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+"
)
_TAB: Final = " " * 8


@define(eq=False)
class Line:
    """A line of the source, or one cell of it.

    Args:
        text:
            Without markup and blanks at its ends; blanks inside are as they were.
        start, end:
            Its place in the source's text.
        indent:
            Columns before it.
        gap:
            Blank lines before it.
        page:
            Whether a page begins with it.
    """

    text: str
    start: int
    end: int
    indent: int = 0
    gap: int = 0
    page: bool = False

    @property
    def right(self) -> int:
        """The column after its last character."""
        return self.indent + len(self.text)

    def cut(self, start: int, end: int) -> Line:
        """Return the part between two offsets of its text, blanks at the ends off."""
        part = self.text[start:end]
        inner = part.lstrip()
        start += len(part) - len(inner)
        inner = inner.rstrip()
        exact = self.end - self.start == len(self.text)
        place = (self.start + start, self.start + start + len(inner))
        return Line(
            inner,
            *(place if exact else (self.start, self.end)),
            indent=self.indent + start,
            gap=self.gap,
            page=self.page,
        )


def split_lines(source: Source) -> list[Line]:
    """Return the lines of *source* that hold something, in order."""
    lines: list[Line] = []
    at, gap, page = 0, 0, False
    for raw in source.text.splitlines(keepends=True):
        body = raw.rstrip("\r\n\x85\u2028\u2029")
        found = _clean(body, at, markdown=source.kind == "markdown")
        for line in found:
            line.gap, line.page = gap, page
            gap, page = 0, False
            lines.append(line)
        if raw.endswith(PAGE_BREAK):
            page = True
        elif not found:
            gap += 1
        at += len(raw)
    return lines


def _clean(raw: str, at: int, *, markdown: bool) -> list[Line]:
    """Return the lines that one line of the source makes: none, one, or those that `<br>` cuts."""
    lines = []
    for cell in plain_lines(raw) if markdown else [raw]:
        seen = cell if cell.isascii() else nfc(_INVISIBLE.sub("", cell))
        text = seen.replace("\t", _TAB).rstrip()
        inner = text.lstrip()
        if not inner:
            continue
        if inner in raw:
            start = at + raw.index(inner)
            lines.append(Line(inner, start, start + len(inner), len(text) - len(inner)))
        else:
            lead = len(raw) - len(raw.lstrip())
            lines.append(Line(inner, at + lead, at + len(raw.rstrip()), len(text) - len(inner)))
    return lines


# --- text joined from lines --------------------------------------------------------------------------


@define(eq=False)
class Passage:
    """Text joined from lines with single blanks, and where its parts came from.

    Args:
        places:
            For each line in it, where it begins in `text`, and its place in the source. A line
            whose length changed on the way (markup, decomposed letters) is one place as a whole.
    """

    text: str
    places: Sequence[tuple[int, int, int]] = field(factory=list)

    def span(self, start: int = 0, end: int | None = None) -> Span | None:
        """Return the place in the source of `text[start:end]`; None if it came from nowhere."""
        if not self.places:
            return None
        end = len(self.text) if end is None else end
        return self._place(start)[0], self._place(max(start, end - 1))[1]

    def _place(self, offset: int) -> tuple[int, int]:
        at = max(0, bisect_right(self.places, offset, key=lambda place: place[0]) - 1)
        begins, start, end = self.places[at]
        length = (
            self.places[at + 1][0] - 1 if at + 1 < len(self.places) else len(self.text)
        ) - begins
        if length != end - start:
            return start, end
        here = min(start + max(0, offset - begins), end - 1)
        return here, here + 1

    def part(self, start: int, end: int | None = None) -> Passage:
        """Return the part between two offsets, blanks at the ends off."""
        end = len(self.text) if end is None else end
        piece = self.text[start:end]
        inner = piece.lstrip()
        start += len(piece) - len(inner)
        inner = inner.rstrip()
        if start == 0 and len(inner) == len(self.text):
            return self
        return Passage(inner, self._places_of(start, start + len(inner)))

    def _places_of(self, start: int, end: int) -> list[tuple[int, int, int]]:
        if not self.places or start >= end:
            return []
        first = max(0, bisect_right(self.places, start, key=lambda place: place[0]) - 1)
        found = []
        for at in range(first, len(self.places)):
            begins = self.places[at][0]
            if begins >= end:
                break
            inner = max(start, begins)
            stop = min(end, self.places[at + 1][0] - 1 if at + 1 < len(self.places) else end)
            low = self._place(inner)[0]
            high = self._place(max(inner, stop - 1))[1]
            found.append((inner - start, low, high))
        return found


def joined(lines: Iterable[Line]) -> Passage:
    """Return the text of *lines* with single blanks between and inside them."""
    texts: list[str] = []
    places: list[tuple[int, int, int]] = []
    at = 0
    for line in lines:
        text = " ".join(line.text.split())
        texts.append(text)
        places.append((at, line.start, line.end))
        at += len(text) + 1
    return Passage(" ".join(texts), places)


def width(text: str) -> int:
    """Return the columns that *text* takes: marks drawn over a letter take none."""
    if text.isascii():
        return len(text)
    return sum(not unicodedata.combining(char) for char in text)
