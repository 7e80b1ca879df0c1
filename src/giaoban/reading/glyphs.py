"""Mặt chữ: letters that know their place on a page made lines of text, two columns kept apart.

A PDF says where each letter stands, in any order: some programs draw all letters with two marks
("ệ") after the others. So nothing is taken from that order, and everything from the places. What
comes out is laid out as `pdftotext -layout` does it: one blank between words, three and more between
columns, indents kept, an empty line where the page leaves the height of one.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Glyph", "lay_out"]


@frozen
class Glyph:
    """A letter on a page.

    Args:
        char:
            What it says; several characters for a letter with combining marks.
        left, right:
            Where it begins, and where the next one would.
        base:
            The height of the line it stands on, counted upwards.
        size:
            The size of its type, in the same unit.
    """

    char: str
    left: float = field(kw_only=True)
    right: float = field(kw_only=True)
    base: float = field(kw_only=True)
    size: float = field(kw_only=True)


@define(eq=False)
class _Word:
    """Letters without a blank between them."""

    text: str
    left: float
    right: float


@define(eq=False)
class _Row:
    """Words that stand on one line, from left to right."""

    words: list[_Word]
    base: float
    size: float


def lay_out(glyphs: Iterable[Glyph]) -> str:
    """Return the text of a page, its lines from top to bottom; each ends with a line feed."""
    rows = _rows(_with_marks(glyphs))
    if not rows:
        return ""
    margin = min(row.words[0].left for row in rows)
    column = _column(rows)
    leading = _leading(rows)
    lines = [_line(rows[0], margin, column)]
    for above, row in pairwise(rows):
        lines += [""] * _empty_lines(above.base - row.base, leading)
        lines.append(_line(row, margin, column))
    return "\n".join(lines) + "\n"


# --- letters ---------------------------------------------------------------------------------------


def _with_marks(glyphs: Iterable[Glyph]) -> list[Glyph]:
    """Return the letters with the combining marks that were drawn after them."""
    found: list[Glyph] = []
    for glyph in glyphs:
        if found and glyph.char and all(unicodedata.combining(char) for char in glyph.char):
            found[-1] = evolve(found[-1], char=found[-1].char + glyph.char)
        else:
            found.append(glyph)
    return found


# --- lines -----------------------------------------------------------------------------------------

# In shares of the size of the type.
_LEVEL: Final = 0.12
"""How far the letters of one word may stand above each other."""
_RAISED: Final = 0.45
"""How far words of one line may: the mark of a footnote, the other column."""
_OVERLAP: Final = 0.15
"""How far words of one line may reach into each other."""


def _rows(glyphs: Sequence[Glyph]) -> list[_Row]:
    rows: list[_Row] = []
    level: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda glyph: -glyph.base):
        if level and level[0].base - glyph.base > _LEVEL * level[0].size:
            _add(rows, level)
            level = []
        level.append(glyph)
    _add(rows, level)
    return rows


def _add(rows: list[_Row], level: Sequence[Glyph]) -> None:
    """Add the letters of one height to *rows*: to the last one where they fit between its words."""
    words = _words(sorted(level, key=lambda glyph: glyph.left))
    if not words:
        return
    row = _Row(words, level[0].base, max(glyph.size for glyph in level))
    above = rows[-1] if rows else row
    size = max(row.size, above.size)
    if above is row or above.base - row.base > _RAISED * size or not _fits(words, above, size):
        rows.append(row)
        return
    near = _APART * min(row.size, above.size)
    if row.size >= above.size:  # the larger type says where the line is
        above.base, above.size = row.base, row.size
    for word in words:
        _insert(word, above.words, near)


def _fits(words: Sequence[_Word], row: _Row, size: float) -> bool:
    """Whether *words* stand between those of *row*."""
    reach = _OVERLAP * size
    for word in words:
        at = bisect(row.words, word.left, key=_left)
        if at and row.words[at - 1].right - word.left > reach:
            return False
        if at < len(row.words) and word.right - row.words[at].left > reach:
            return False
    return True


def _insert(word: _Word, words: list[_Word], near: float) -> None:
    """Put *word* where it stands among *words*, in one with those that it touches."""
    at = bisect(words, word.left, key=_left)
    if at < len(words) and words[at].left - word.right <= near:
        after = words.pop(at)
        word = _Word(word.text + after.text, word.left, max(word.right, after.right))
    if at and word.left - words[at - 1].right <= near:
        before = words[at - 1]
        before.text += word.text
        before.right = max(before.right, word.right)
    else:
        words.insert(at, word)


def _left(word: _Word) -> float:
    return word.left


_APART: Final = 0.15
"""What parts two words where no blank is drawn: so much of the size of the type, …"""
_ENOUGH: Final = 6
"""… and in a line of more letters than this, what usually parts those: it may be spaced out."""


def _words(glyphs: Sequence[Glyph]) -> list[_Word]:
    """Return the words of letters of one height, which are given from left to right."""
    spaced = _spaced(glyphs)
    words: list[_Word] = []
    open_word = False
    for glyph in glyphs:
        if _is_blank(glyph):
            open_word = False
            continue
        if open_word and glyph.left - words[-1].right <= spaced + _APART * glyph.size:
            words[-1].text += glyph.char
            words[-1].right = max(words[-1].right, glyph.right)
        else:
            words.append(_Word(glyph.char, glyph.left, glyph.right))
        open_word = True
    return words


def _spaced(glyphs: Sequence[Glyph]) -> float:
    """Return what parts the letters of a word: nothing, unless the line is spaced out."""
    gaps = [glyph.left - before.right for before, glyph in pairwise(glyphs)]
    return max(0.0, median(gaps)) if len(gaps) > _ENOUGH else 0.0


def _is_blank(glyph: Glyph) -> bool:
    return not glyph.char.strip()


# --- columns ---------------------------------------------------------------------------------------

_WIDE: Final = 0.65
"""A column begins after so much of the size of the type at least, …"""
_WIDER: Final = 2.2
"""… and after so many times what parts the words of the line: a justified line has wide blanks."""
_GUTTER: Final = 3
"""Blanks before a column at least."""
_DENSE: Final = 0.85
"""Columns are a little narrower than a letter is on average, so that words rarely outgrow them."""


def _line(row: _Row, margin: float, column: float) -> str:
    """Return the words of a row, each column where it stands on the page."""
    wide = _wide(row)
    parts: list[str] = []
    end = 0
    for at, word in enumerate(row.words):
        if at and word.left - row.words[at - 1].right <= wide:
            blanks = 1
        else:
            there = round(min(_FARTHEST, (word.left - margin) / column))
            blanks = max(there - end, _GUTTER if at else 0)
        parts += [" " * blanks, word.text]
        end += blanks + len(word.text)
    return "".join(parts)


_FARTHEST: Final = 200
"""No page has more columns; what lies beyond is a fault of the file."""


def _wide(row: _Row) -> float:
    """Return what parts columns in a row, when it is more."""
    gaps = [word.left - before.right for before, word in pairwise(row.words)]
    usual = median(gaps) if len(gaps) > 1 else 0
    return max(_WIDE * row.size, _WIDER * min(usual, row.size))


def _column(rows: Sequence[_Row]) -> float:
    """Return the width of a column of text: about that of a letter."""
    widths = [
        (word.right - word.left) / len(word.text)
        for row in rows
        for word in row.words
        if word.right > word.left
    ]
    return _DENSE * median(widths) if widths else 1.0


# --- heights ---------------------------------------------------------------------------------------

_EMPTY: Final = 1.6
"""From so many times the usual height of a line on, there is an empty line between two."""
_MOST_EMPTY: Final = 4


def _leading(rows: Sequence[_Row]) -> float:
    steps = [above.base - row.base for above, row in pairwise(rows)]
    return median(steps) if steps else 0.0


def _empty_lines(step: float, leading: float) -> int:
    if leading <= 0 or step < _EMPTY * leading:
        return 0
    return min(_MOST_EMPTY, max(1, round(step / leading) - 1))
