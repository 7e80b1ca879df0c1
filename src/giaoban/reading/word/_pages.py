"""Trang: the blocks of a Word file laid out as the lines of a text that the reader knows.

Paragraphs of the body stand apart by a blank line, so that none is joined to the next; where a Word
file holds a text that was wrapped before it came there, its paragraphs are only lines. The columns of
the header stand side by side, those of the foot one below the other, the right one far to the
right. A row of any other table is a line.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, Final

from attrs import define

from giaoban.reading.foot import is_signature_line, starts_recipients
from giaoban.reading.header import is_known
from giaoban.reading.labels import mark_of
from giaoban.reading.lines import Line
from giaoban.reading.page import title_end
from giaoban.reading.paragraphs import LEAD_IN_CUE
from giaoban.reading.word._blocks import Paragraph, Table, paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from giaoban.diagnostics import Span
    from giaoban.reading.word._blocks import Block, Place

__all__ = ["Pages", "is_letterhead"]

_COLUMN: Final = 60
_APART: Final = 4
_TAB: Final = 8
_MOST_CELLS: Final = 4
_MOST_ROWS: Final = 6
# At 14 points a letter is some 7 points wide on the average.
_LETTER: Final = 140
_NOTE_RULE: Final = "_" * 20


@define(eq=False)
class _Cut:
    """A line of a paragraph: where in its text it begins, its words, and what ends it."""

    paragraph: Paragraph
    start: int
    words: str
    end: str


class Pages:
    """The text so far, and where in it each paragraph stands."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._places: dict[int, list[tuple[int, int, int]]] = {}
        self._wrapped = False
        self._titled = False
        self._apart = True  # whether paragraphs stand apart
        self._full = False  # whether the line above holds words

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    def add(self, blocks: Sequence[Block]) -> None:
        """Add the blocks of the text: the letterhead, the body."""
        self._wrapped = _is_wrapped(blocks)
        self._apart = not any(map(_has_title, paragraphs_of(blocks)))
        for block in blocks:
            if isinstance(block, Paragraph):
                self._paragraph(block)
            elif not self._titled and _is_narrow(block) and is_letterhead([block]):
                self._header(block)
            elif _is_foot(block):
                self._foot(block)
            else:
                self._rows(block)

    def add_notes(self, notes: Iterable[tuple[str, Sequence[Paragraph]]]) -> None:
        """Add notes below a rule, each after its mark."""
        self._blank()
        self._put(f"{_NOTE_RULE}\n")
        for mark, paragraphs in notes:
            self._put("\n")
            self._put(f"{mark} " if mark else "")
            for paragraph in paragraphs:
                self._lines(paragraph)

    def span(self, places: Iterable[Place]) -> Span | None:
        """Return where in the text those parts of paragraphs stand; None if no words are there."""
        found: list[int] = []
        for paragraph, after, until in places:
            pieces = self._places.get(id(paragraph), ())
            start, end = after + len(paragraph.label), until + len(paragraph.label)
            first = bisect_left(pieces, start, key=lambda piece: piece[1])
            last = bisect_right(pieces, end, key=lambda piece: piece[0]) - 1
            if first <= last:
                begins, _, at = pieces[first]
                found.append(at + max(0, start - begins))
                begins, ends, at = pieces[last]
                found.append(at + min(end, ends) - begins)
        return (min(found), max(found)) if found and min(found) < max(found) else None

    # --- lines -------------------------------------------------------------------------------------

    def _put(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)

    def _blank(self) -> None:
        """Leave a line free, unless one is."""
        if self._full:
            self._put("\n")
            self._full = False

    def _line(self, cut: _Cut) -> None:
        """Add a line of a paragraph, its tabs as blanks, and take down where its words stand."""
        begun, start = self._length, cut.start
        places = self._places.setdefault(id(cut.paragraph), [])
        for nth, words in enumerate(cut.words.split("\t")):
            if nth:
                self._put(" " * _to_stop(cut.paragraph.stops, self._length - begun))
                start += 1
            places.append((start, start + len(words), self._length))
            self._put(words)
            start += len(words)
        self._full = bool(cut.words.strip())

    def _lines(self, paragraph: Paragraph, indent: int = 0) -> None:
        for cut in _cuts(paragraph):
            self._titled = self._titled or _is_title(cut.words)
            self._put(" " * indent if cut.words else "")
            self._line(cut)
            self._put(cut.end if self._wrapped else "\n")

    # --- blocks ------------------------------------------------------------------------------------

    def _paragraph(self, paragraph: Paragraph) -> None:
        words = paragraph.text.strip()
        if self._titled and not self._apart and _begins_text(words):
            self._apart = True
        elif self._apart and _lists_recipients(paragraph):
            # What stands below is known by its lines, and by how far apart they are.
            self._blank()
            self._apart = self._titled = False
        if self._apart and words and not self._wrapped:
            self._blank()
        self._lines(paragraph)

    def _header(self, table: Table) -> None:
        """Add the rows of a header, the lines of their cells side by side."""
        self._blank()
        for row in table.rows:
            columns = [
                [cut for one in paragraphs_of(cell) for cut in _cuts(one)]
                for cell in row
                if any(one.text.strip() for one in paragraphs_of(cell))
            ]
            for side in zip_longest(*columns):
                begun = self._length
                for nth, cut in enumerate(side):
                    if cut is not None and cut.words.strip():
                        self._titled = self._titled or _is_title(cut.words)
                        taken = self._length - begun
                        gap = max(nth * _COLUMN - taken, _APART if taken else 0)
                        self._put(" " * gap)
                        self._line(cut)
                self._put("\n")

    def _foot(self, table: Table) -> None:
        """Add the rows of a foot, the recipients at the margin and the signature far from it."""
        self._blank()
        for row in table.rows:
            cells = [paragraphs_of(cell) for cell in row]
            listed = [any(map(_lists_recipients, cell)) for cell in cells]
            for nth, cell in enumerate(cells):
                at_margin = listed[nth] if any(listed) else nth == 0
                for paragraph in cell:
                    self._lines(paragraph, 0 if at_margin else _COLUMN)

    def _rows(self, table: Table) -> None:
        """Add the rows of a table, each as a line, or as the paragraphs that its cells hold."""
        for row in table.rows:
            cells = [[one for one in paragraphs_of(cell) if one.text.strip()] for cell in row]
            paragraphs = [one for cell in cells for one in cell]
            if len(paragraphs) > sum(map(bool, cells)) or any(
                len(_cuts(one)) > 1 for one in paragraphs
            ):
                for paragraph in paragraphs:
                    self._blank()
                    self._lines(paragraph)
                continue
            self._blank()
            for nth, paragraph in enumerate(paragraphs):
                self._put(" " * _APART if nth else "")
                self._line(*_cuts(paragraph))
            self._put("\n")
        self._blank()


# --- lines of a paragraph ----------------------------------------------------------------------------

_END: Final = re.compile("[\n\f]|\\Z")


def _cuts(paragraph: Paragraph) -> list[_Cut]:
    """Return the lines of a paragraph, at least one."""
    text, found, start = paragraph.text, [], 0
    for end in _END.finditer(text):
        found.append(_Cut(paragraph, start, text[start : end.start()], end.group() or "\n"))
        start = end.end()
    return found


def _to_stop(stops: Sequence[int], column: int) -> int:
    """Return the blanks from a column to the next tab stop; 8 where there is none."""
    found = (stop // _LETTER - column for stop in stops)
    return next((blanks for blanks in found if blanks >= _APART), _TAB)


# --- what a line, a text, a table is -----------------------------------------------------------------

_ENDED: Final = (".", ":", ";")
_SHARE: Final = 0.2
_FEW: Final = 3
_LINE: Final = 160


def _is_title(line: str) -> bool:
    return title_end(line.strip()) is not None


def _has_title(paragraph: Paragraph) -> bool:
    return any(_is_title(cut.words) for cut in _cuts(paragraph))


def _begins_text(words: str) -> bool:
    """Whether a paragraph below the title is none of the subject."""
    cue = LEAD_IN_CUE.match(words) or mark_of(words)
    return bool(cue) or (words.endswith(_ENDED) and not _is_title(words))


def _is_wrapped(blocks: Sequence[Block]) -> bool:
    """Whether paragraphs are the lines of a text that was wrapped: sentences go on in the next."""
    lines = [one.text.strip() if isinstance(one, Paragraph) else "" for one in blocks]
    pairs = [(above, line) for above, line in pairwise(lines) if above and line]
    broken = sum(
        not above.endswith(_ENDED) and line[0].islower() and mark_of(line) is None
        for above, line in pairs
    )
    # A title may be broken by hand; but then there are paragraphs below it.
    long = sum(len(line) > _LINE for line in lines)
    return broken >= _FEW and broken >= _SHARE * len(pairs) and broken > long


def is_letterhead(blocks: Sequence[Block]) -> bool:
    """Whether there stands what can only stand in the header of a notice."""
    lines = (cut.words for one in paragraphs_of(blocks) for cut in _cuts(one))
    return any(is_known(" ".join(line.split())) for line in lines)


def _is_narrow(table: Table) -> bool:
    """Whether a table may be the columns of a header or a foot."""
    return all(len(row) <= _MOST_CELLS for row in table.rows)


def _is_foot(table: Table) -> bool:
    """Whether a table holds recipients or a signature."""
    if len(table.rows) > _MOST_ROWS or not _is_narrow(table):
        return False
    lines = (cut.words.strip() for one in paragraphs_of([table]) for cut in _cuts(one))
    return any(_begins_recipients(line) or is_signature_line(line) for line in lines)


def _lists_recipients(paragraph: Paragraph) -> bool:
    return _begins_recipients(paragraph.text.strip())


def _begins_recipients(words: str) -> bool:
    return starts_recipients(Line(words, words, 0, len(words)))
