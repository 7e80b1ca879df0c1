"""Trang: the blocks of a Word file laid out as the lines of a text that the reader knows.

Paragraphs stand apart by a blank line, so that none is joined to the next; those that are centred
stand together as a title does. The two columns of the header stand side by side, those of the foot
one below the other, the right one far to the right. A row of any other table is a line.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from attrs import define, field

from giaoban.reading.foot import is_signature_line, starts_recipients
from giaoban.reading.header import is_known
from giaoban.reading.lines import Line
from giaoban.reading.page import title_end
from giaoban.reading.word._blocks import Paragraph, Table, paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from giaoban.diagnostics import Span
    from giaoban.reading.word._blocks import Block, Place

__all__ = ["Pages", "is_letterhead", "lines_of"]

_COLUMN: Final = 60
_APART: Final = 4
_MOST_CELLS: Final = 4
_MOST_ROWS: Final = 6
# At 14 points a letter is some 7 points wide on the average.
_LETTER: Final = 140
_NOTE_RULE: Final = "_" * 20


@define(eq=False)
class Pages:
    """The text so far, and where in it each paragraph stands."""

    _parts: list[str] = field(factory=list, init=False)
    _length: int = field(default=0, init=False)
    _places: dict[int, list[tuple[int, int, int]]] = field(factory=dict, init=False)
    _titled: bool = field(default=False, init=False)
    _above: Paragraph | None = field(default=None, init=False)

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    def add(self, blocks: Sequence[Block]) -> None:
        """Add the blocks of a story."""
        for block in blocks:
            if isinstance(block, Paragraph):
                self._paragraph(block)
            elif not self._titled and _is_header(block):
                self._header(block)
            elif _is_foot(block):
                self._foot(block)
            else:
                self._rows(block)

    def add_notes(self, notes: Iterable[tuple[str, Sequence[Paragraph]]]) -> None:
        """Add notes below a rule, each after its mark."""
        self._blank()
        self._put(_NOTE_RULE)
        self._put("\n")
        for mark, paragraphs in notes:
            self._blank()
            self._put(f"{mark} " if mark else "")
            for paragraph in paragraphs:
                self._lines(paragraph)

    def span(self, places: Iterable[Place]) -> Span | None:
        """Return where in the text those parts of paragraphs stand; None if they are not in it."""
        found: list[int] = []
        for paragraph, start, end in places:
            before = len(paragraph.label)
            for begins, ends, at in self._places.get(id(paragraph), ()):
                first, last = max(begins, before + start), min(ends, before + end)
                if first < last:
                    found += [at + first - begins, at + last - begins]
        return (min(found), max(found)) if found else None

    # --- lines -------------------------------------------------------------------------------------

    def _put(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)

    def _blank(self) -> None:
        if self._length:
            self._put("\n")
        self._above = None

    def _piece(self, paragraph: Paragraph, start: int, words: str) -> None:
        """Add a part of a paragraph that has no tab and no line break, and take its place down."""
        self._places.setdefault(id(paragraph), []).append((start, start + len(words), self._length))
        self._put(words)

    def _line(self, paragraph: Paragraph, start: int, line: str) -> int:
        """Add a line of a paragraph, its tabs as blanks; return how many columns it took."""
        begun = self._length
        for nth, words in enumerate(line.split("\t")):
            if nth:
                self._put(" " * _to_stop(paragraph.stops, self._length - begun))
                start += 1
            self._piece(paragraph, start, words)
            start += len(words)
        return self._length - begun

    def _lines(self, paragraph: Paragraph, indent: int = 0) -> None:
        start = 0
        for line in paragraph.text.split("\n"):
            self._titled = self._titled or title_end(line.strip()) is not None
            self._put(" " * indent if line else "")
            self._line(paragraph, start, line)
            self._put("\n")
            start += len(line) + 1

    # --- blocks ------------------------------------------------------------------------------------

    def _paragraph(self, paragraph: Paragraph) -> None:
        together = self._above is not None and self._above.look.centred and paragraph.look.centred
        if not together:
            self._blank()
        self._lines(paragraph)
        self._above = paragraph

    def _header(self, table: Table) -> None:
        """Add the rows of a header, the lines of their cells side by side."""
        self._blank()
        for row in table.rows:
            columns = [
                [line for one in paragraphs_of(cell) for line in lines_of(one)] for cell in row
            ]
            columns = [lines for lines in columns if any(words.strip() for _, _, words in lines)]
            for side in zip_longest(*columns):
                begun = self._length
                for nth, cell in enumerate(side):
                    if cell is None or not cell[2].strip():
                        continue
                    paragraph, start, words = cell
                    self._titled = self._titled or title_end(words.strip()) is not None
                    taken = self._length - begun
                    column = nth * _COLUMN
                    self._put(" " * max(column - taken, _APART if taken else 0))
                    self._line(paragraph, start, words)
                self._put("\n")

    def _foot(self, table: Table) -> None:
        self._blank()
        for row in table.rows:
            cells = [paragraphs_of(cell) for cell in row]
            listed = [any(map(_lists_recipients, cell)) for cell in cells]
            for nth, cell in enumerate(cells):
                first = listed[nth] if any(listed) else nth == 0
                for paragraph in cell:
                    self._lines(paragraph, 0 if first else _COLUMN)

    def _rows(self, table: Table) -> None:
        """Add the rows of a table, each as a line, or as the paragraphs that its cells hold."""
        for row in table.rows:
            cells = [[one for one in paragraphs_of(cell) if one.text.strip()] for cell in row]
            if any(len(cell) > 1 or "\n" in one.text for cell in cells for one in cell):
                for cell in cells:
                    for paragraph in cell:
                        self._blank()
                        self._lines(paragraph)
                continue
            self._blank()
            for nth, paragraph in enumerate(one for cell in cells for one in cell):
                self._put(" " * _APART if nth else "")
                self._line(paragraph, 0, paragraph.text)
            self._put("\n")


def lines_of(paragraph: Paragraph) -> list[tuple[Paragraph, int, str]]:
    """Return the lines of a paragraph, each with where in it it begins."""
    found, start = [], 0
    for line in paragraph.text.split("\n"):
        found.append((paragraph, start, line))
        start += len(line) + 1
    return found


def _to_stop(stops: Sequence[int], column: int) -> int:
    """Return the blanks from a column to the next tab stop; 8 where there is none."""
    found = (stop // _LETTER - column for stop in stops)
    return next((blanks for blanks in found if blanks > _APART), 8)


# --- what a table is ---------------------------------------------------------------------------------


def is_letterhead(blocks: Sequence[Block]) -> bool:
    """Whether there stands what can only stand in the header of a notice."""
    texts = (line for one in paragraphs_of(list(blocks)) for line in one.text.split("\n"))
    return any(is_known(" ".join(text.split())) for text in texts)


def _is_header(table: Table) -> bool:
    return is_letterhead([table])


def _is_foot(table: Table) -> bool:
    if len(table.rows) > _MOST_ROWS or any(len(row) > _MOST_CELLS for row in table.rows):
        return False
    lines = (one.strip() for cell in paragraphs_of([table]) for one in cell.text.split("\n"))
    return any(_is_foot_line(line) for line in lines)


def _is_foot_line(line: str) -> bool:
    return starts_recipients(Line(line, line, 0, len(line))) or is_signature_line(line)


def _lists_recipients(paragraph: Paragraph) -> bool:
    line = paragraph.text.lstrip()
    return starts_recipients(Line(line, line, 0, len(line)))
