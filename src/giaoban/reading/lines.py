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

from attrs import define, evolve, field, frozen

from giaoban._vn import nfc
from giaoban.reading.markup import plain_lines
from giaoban.reading.source import PAGE_BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.diagnostics import Span
    from giaoban.reading.source import Source

__all__ = ["Line", "Passage", "joined", "single_blanks", "split_lines"]

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
        source:
            The whole text it stands in.
        start, end:
            Its place there.
        indent:
            Columns before it.
        gap:
            Blank lines before it.
        page:
            Whether a page begins with it.
        columns:
            How many columns it takes, where those are not as many as its text has characters.
    """

    text: str
    source: str = field(repr=False)
    start: int
    end: int
    indent: int = 0
    gap: int = 0
    page: bool = False
    columns: int = 0

    @property
    def right(self) -> int:
        """The column after its last character."""
        return self.indent + (self.columns or len(self.text))

    def cut(self, start: int, end: int) -> Line:
        """Return the part between two offsets of its text, blanks at the ends off."""
        part = self.text[start:end]
        inner = part.lstrip()
        start += len(part) - len(inner)
        inner = inner.rstrip()
        origin = _Origin(self.text, self.source, self.start, self.end)
        last = start + max(0, len(inner) - 1)
        return Line(
            inner,
            self.source,
            origin.at(start),
            origin.at(last) + 1,
            indent=self.indent + start,
            gap=self.gap,
            page=self.page,
        )


def split_lines(source: Source) -> list[Line]:
    """Return the lines of *source* that hold something, in order."""
    lines: list[Line] = []
    at, gap, page = 0, 0, False
    for raw in source.text.splitlines(keepends=True):
        end = at + len(raw.rstrip("\r\n\x85\u2028\u2029"))
        found = _clean(source.text, at, end, markdown=source.kind == "markdown")
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


def _clean(source: str, at: int, end: int, *, markdown: bool) -> list[Line]:
    """Return the lines that one line of the source makes: none, one, or those that `<br>` cuts."""
    lines: list[Line] = []
    raw = source[at:end]
    cells = plain_lines(raw) if markdown else [raw]
    for cell in cells:
        seen = cell if cell.isascii() else nfc(_INVISIBLE.sub("", cell))
        text = seen.replace("\t", _TAB).rstrip()
        inner = text.lstrip()
        if not inner:
            continue
        if len(cells) > 1:
            start, stop = _found_at(inner, source, lines[-1].end if lines else at, end)
        else:
            start, stop = at + len(raw) - len(raw.lstrip()), at + len(raw.rstrip())
        lines.append(Line(inner, source, start, stop, len(text) - len(inner)))
    return lines


# --- blanks ------------------------------------------------------------------------------------------

_DOUBLE: Final = re.compile(r"(?<=\S)[^\S\n]{2}(?=\S)")
# A label and its text are no two columns, however far apart they stand.
_APART_LABEL: Final = re.compile(
    r"(?P<label>[-–—•+*▪●\uf0b7\uf0a7]|\(?\w{1,4}[.)/]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s{2,80}"
)


def single_blanks(line: Line) -> Line:
    """Return *line* with one blank for two, as justified text has them, and after its label.

    Three blanks or more may set columns apart and stay.
    """
    if "  " not in line.text:
        return line
    label = _APART_LABEL.match(line.text)
    text = line.text if label is None else f"{label['label']} {line.text[label.end() :]}"
    return evolve(line, text=_DOUBLE.sub(" ", text), columns=line.right - line.indent)


# --- where a text came from --------------------------------------------------------------------------


@define(eq=False)
class _Origin:
    """Where the characters of a cleaned text stand in the source."""

    text: str
    source: str
    start: int
    end: int
    _offsets: list[int] | None = None

    def at(self, index: int) -> int:
        """Return the place in the source of the character at *index*."""
        if self.end - self.start == len(self.text) or index == 0:
            return self.start + index
        if index >= len(self.text) - 1:
            return self.end - 1
        if self._offsets is None:
            self._offsets = _aligned(self.text, self.source, self.start, self.end)
        return self._offsets[index]


_FAR: Final = 400
_BLANK: Final = re.compile(r"\s")
_SUPERSCRIPTS: Final = {raised: plain for plain, raised in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}


def _aligned(text: str, source: str, start: int, end: int) -> list[int]:
    """Return the place of each character of *text* in `source[start:end]`, which has marks more."""
    offsets: list[int] = []
    at = start
    for char in text:
        last = min(end, at + _FAR)
        if char == " ":  # there perhaps one of another kind, or a tab for several
            again = bool(offsets) and text[len(offsets) - 1] == " "
            blank = (_BLANK.match if again else _BLANK.search)(source, at, last)
            found = blank.start() if blank is not None else -1
        else:
            wanted = str(_SUPERSCRIPTS[char]) if char in _SUPERSCRIPTS else char
            found = source.find(wanted, at, last)
            if found < 0:  # composed here, and there perhaps not
                found = source.find(unicodedata.normalize("NFD", char)[0], at, last)
        offsets.append(max(start, min(at, end - 1)) if found < 0 else found)
        at = at if found < 0 else found + 1
    return offsets


def _found_at(text: str, source: str, start: int, end: int) -> tuple[int, int]:
    offsets = _aligned(text, source, start, end)
    return offsets[0], offsets[-1] + 1


# --- text joined from lines --------------------------------------------------------------------------


@frozen
class _Place:
    """From *begins* on, a passage is what *origin* has from *offset* on."""

    begins: int
    origin: _Origin
    offset: int


@define(eq=False)
class Passage:
    """Text joined from lines with single blanks, and where its parts came from."""

    text: str
    places: Sequence[_Place] = ()

    def span(self) -> Span:
        """Return where the passage, which has words, stands in the source."""
        return self._at(0), self._at(len(self.text) - 1) + 1

    def _at(self, index: int) -> int:
        place = self.places[self._place(index)]
        return place.origin.at(min(place.offset + index - place.begins, len(place.origin.text) - 1))

    def _place(self, index: int) -> int:
        return max(0, bisect_right(self.places, index, key=lambda place: place.begins) - 1)

    def part(self, start: int, end: int | None = None) -> Passage:
        """Return the part between two offsets, blanks at the ends off."""
        piece = self.text[start:end]
        inner = piece.lstrip()
        start += len(piece) - len(inner)
        inner = inner.rstrip()
        if start == 0 and len(inner) == len(self.text):
            return self
        places = []
        for at in range(self._place(start), len(self.places)):
            place = self.places[at]
            if place.begins >= start + len(inner):
                break
            skipped = max(0, start - place.begins)
            begins = max(0, place.begins - start)
            places.append(_Place(begins, place.origin, place.offset + skipped))
        return Passage(inner, places)

    def followed_by(self, other: Passage) -> Passage:
        """Return both texts as one, a blank between them."""
        at = len(self.text) + 1
        moved = [_Place(at + place.begins, place.origin, place.offset) for place in other.places]
        return Passage(f"{self.text} {other.text}", [*self.places, *moved])


def joined(lines: Iterable[Line]) -> Passage:
    """Return the text of *lines* with single blanks between and inside them."""
    texts: list[str] = []
    places: list[_Place] = []
    at = 0
    for line in lines:
        text = " ".join(line.text.split())
        texts.append(text)
        places.append(_Place(at, _Origin(text, line.source, line.start, line.end), 0))
        at += len(text) + 1
    return Passage(" ".join(texts), places)
