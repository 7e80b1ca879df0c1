"""A PDF as sheets of lines and strokes, with positions in millimetres from the top left corner."""

from __future__ import annotations

import io
import re
import unicodedata
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Any, Final

import pdfplumber
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["MM", "Box", "Line", "Sheet", "Stroke", "sheets_of"]

MM: Final = 72 / 25.4
"""Points in a millimetre."""

_GAP: Final = 14
"""Points of white between what stands in two columns; a justified line has no gap so wide."""


@frozen
class Line:
    """What stands on one baseline without a wide gap; millimetres, but points for `size`."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    fonts: frozenset[str]
    bold: bool
    italic: bool

    @property
    def middle(self) -> float:
        """The middle of the line."""
        return (self.left + self.right) / 2

    @property
    def width(self) -> float:
        """The width of the line."""
        return self.right - self.left


@frozen
class Stroke:
    """A drawn horizontal rule."""

    left: float
    right: float
    at: float

    @property
    def width(self) -> float:
        """The length of the rule."""
        return self.right - self.left

    @property
    def middle(self) -> float:
        """The middle of the rule."""
        return (self.left + self.right) / 2


@frozen
class Box:
    """A drawn rectangle, with the colour of its edge as red, green and blue from 0 to 1."""

    left: float
    right: float
    top: float
    bottom: float
    colour: tuple[float, ...]


@frozen
class Sheet:
    """One page."""

    width: float
    height: float
    lines: tuple[Line, ...]
    strokes: tuple[Stroke, ...]
    boxes: tuple[Box, ...]

    def line(self, start: str) -> Line:
        """Return the first line that begins with *start*, blanks of any kind counting the same.

        Raises:
            LookupError: No line of the sheet does.
        """
        for line in self.lines:
            if line.text.startswith(start):
                return line
        raise LookupError(f"no line begins with {start!r}: {[line.text for line in self.lines]}")

    def after(self, start: str, count: int) -> tuple[Line, ...]:
        """Return *count* lines from the one that begins with *start*, in the order of the page."""
        at = self.lines.index(self.line(start))
        return self.lines[at : at + count]


def sheets_of(pdf: bytes) -> tuple[Sheet, ...]:
    """Return the pages of a PDF file."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return tuple(_sheet(page) for page in document.pages)


def _sheet(page: Any) -> Sheet:
    return Sheet(
        round(page.width / MM, 2),
        round(page.height / MM, 2),
        tuple(sorted(_lines(page), key=lambda line: (round(line.baseline, 1), line.left))),
        tuple(sorted(_strokes(page), key=lambda stroke: stroke.at)),
        tuple(_boxes(page)),
    )


def _lines(page: Any) -> Iterator[Line]:
    chars = sorted(page.chars, key=lambda char: (_baseline(page, char), char["x0"]))
    for _, row in groupby(chars, lambda char: round(_baseline(page, char))):
        yield from (_line(page, piece) for piece in _pieces(row) if _shown(piece))


def _baseline(page: Any, char: Any) -> float:
    return float(page.height - char["matrix"][5])


def _pieces(chars: Iterable[Any]) -> Iterator[list[Any]]:
    piece: list[Any] = []
    for char in sorted(chars, key=lambda char: char["x0"]):
        if piece and not char["text"].isspace():
            edge = max(each["x1"] for each in piece if not each["text"].isspace())
            if char["x0"] - edge > _GAP:
                yield piece
                piece = []
        if piece or not char["text"].isspace():
            piece.append(char)
    if piece:
        yield piece


def _shown(piece: list[Any]) -> list[Any]:
    return [char for char in piece if not char["text"].isspace()]


def _line(page: Any, piece: list[Any]) -> Line:
    shown = _shown(piece)
    names = frozenset(char["fontname"].rpartition("+")[2] for char in shown)
    sizes = [round(char["size"], 2) for char in shown]
    return Line(
        text=_text(piece),
        left=min(char["x0"] for char in shown) / MM,
        right=max(char["x1"] for char in shown) / MM,
        baseline=_baseline(page, shown[0]) / MM,
        size=max(set(sizes), key=sizes.count),
        fonts=names,
        bold=all("Bold" in name for name in names),
        italic=all("Italic" in name or "Oblique" in name for name in names),
    )


def _text(piece: list[Any]) -> str:
    """Return the letters in order, with a blank where the page leaves room for one."""
    out = piece[0]["text"]
    for before, char in pairwise(piece):
        apart = char["x0"] - before["x1"] > char["size"] * 0.15
        spaced = before["text"].isspace() or char["text"].isspace()
        out += (" " if apart and not spaced else "") + char["text"]
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", out)).strip()


_THIN: Final = 2  # points: what is no thicker is a rule


def _strokes(page: Any) -> Iterator[Stroke]:
    for shape in (*page.lines, *page.rects):
        if shape["height"] <= _THIN and shape["width"] > shape["height"]:
            middle = (shape["top"] + shape["bottom"]) / 2
            yield Stroke(shape["x0"] / MM, shape["x1"] / MM, middle / MM)


def _boxes(page: Any) -> Iterator[Box]:
    for rect in (*page.rects, *page.curves):
        if rect["height"] > _THIN and rect["width"] > _THIN:
            colour = rect["stroking_color"] if rect["stroke"] else rect["non_stroking_color"]
            yield _box((rect["x0"], rect["x1"], rect["top"], rect["bottom"]), colour)
    yield from _boxes_of_lines(page)


def _box(edges: tuple[float, float, float, float], colour: Any) -> Box:
    left, right, top, bottom = (edge / MM for edge in edges)
    return Box(left, right, top, bottom, tuple(float(part) for part in colour or ()))


def _boxes_of_lines(page: Any) -> Iterator[Box]:
    """Yield the boxes whose four sides are drawn one by one, as LibreOffice draws a border."""
    upright = [line for line in page.lines if line["width"] <= _THIN < line["height"]]
    for i, one in enumerate(upright):
        for other in upright[i + 1 :]:
            if abs(one["top"] - other["top"]) + abs(one["bottom"] - other["bottom"]) < 1:
                left, right = sorted((one["x0"], other["x0"]))
                yield _box((left, right, one["top"], one["bottom"]), one["stroking_color"])
