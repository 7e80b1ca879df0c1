"""Khối: the paragraphs and tables that a story of a Word file is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from giaoban.reading.word._styles import Look

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Block", "Mark", "Paragraph", "Place", "Table", "paragraphs_of"]


@define(eq=False)
class Paragraph:
    """A paragraph as a person sees it; a line break inside is a newline, a page break a form feed.

    Args:
        label:
            What Word numbers it with, the blank after it included.
        stops:
            Where its tab stops are, in twentieths of a point from the margin.
    """

    look: Look = field(factory=Look)
    label: str = ""
    stops: tuple[int, ...] = ()
    length: int = 0
    boxes: list[Block] = field(factory=list)
    _pieces: list[str] = field(factory=list, init=False)

    def say(self, words: str) -> None:
        """Add words at the end."""
        self._pieces.append(words)
        self.length += len(words)

    @property
    def text(self) -> str:
        """The label and the words."""
        return "".join([self.label, *self._pieces])


@define(eq=False)
class Table:
    """A table: rows of cells, each with blocks of its own."""

    rows: list[list[list[Block]]] = field(factory=list)


Block = Paragraph | Table
Place = tuple[Paragraph, int, int]
"""A paragraph, and from where to where in its words, the label not counted."""


@define(eq=False)
class Mark:
    """A part of a story that something has to be said about: a change, a comment, hidden words.

    Args:
        kind:
            "inserted", "deleted", "moved_here", "moved_away"; "hidden"; "comment".
        words:
            What was inserted, deleted …; what the comment says.
        places:
            Paragraphs, and from where to where in their words.
        said:
            How much had been said in the story when it ended.
    """

    kind: str
    author: str = ""
    date: str = ""
    words: list[str] = field(factory=list)
    places: list[Place] = field(factory=list)
    said: int = -1


def paragraphs_of(blocks: Iterable[Block]) -> list[Paragraph]:
    """Return the paragraphs of *blocks* in order, row by row and cell by cell in tables."""
    found: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            found.append(block)
        else:
            for row in block.rows:
                for cell in row:
                    found.extend(paragraphs_of(cell))
    return found
