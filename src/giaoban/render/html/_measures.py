"""Lengths that follow from words: what CSS alone cannot ask for in every engine.

A drawn rule is as long as the line above it or a part of it, a long name is broken into lines of
like length, a stamp is 20, 30 or 40 mm wide, the right column of the header is as wide as its
widest line, and the number and the day of issue stand on one line at the foot of the header. Each
is an inline style, in the widths of Times New Roman.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban.render.layout import Columns, Para, Rule
from giaoban.render.paper import (
    balanced,
    box_width,
    looks,
    right_column,
    room_of,
    rule_width,
    text_width,
    widest,
    wrapped,
)

if TYPE_CHECKING:
    from giaoban.render.layout import Block, Layout, Section, SectionName

__all__ = ["Measures"]

_BALANCED: Final = frozenset({"parent", "issuer", "subject", "annex_title"})
_LAST: Final = frozenset({"number", "place_date"})
_LEEWAY: Final = 1.0
_GUTTER: Final = 8
"""Between the columns of the header, at the least."""
_LINE: Final = 1.15
"""The line height of the style sheet."""
_STAR: Final = 14 * _LINE
_DRAWN: Final = 1.75
"""A drawn rule and the gap above it."""


class Measures:
    """The inline styles of one page."""

    def __init__(self, layout: Layout) -> None:
        self._form = layout.form
        self._looks = looks(layout.form)
        self._whole = room_of(layout.form)
        self._rooms: dict[SectionName, float] = {}
        self._drop: dict[SectionName, float] = {}
        self.page = ""
        """The style attribute of the whole page."""
        for part in layout.parts:
            if isinstance(part, Columns) and part.left.name == "header_left":
                self._header(part)

    def _header(self, header: Columns) -> None:
        right = right_column(self._form, _paras(header.right), self._whole)
        left = self._whole - right
        self._rooms = {"header_right": right, "header_left": left - _GUTTER}
        self.page = f' style="--left: {left:.1f}pt; --right: {right:.1f}pt"'
        heights = {part.name: self._height(part) for part in (header.left, header.right)}
        highest = max(heights.values())
        self._drop = {name: highest - height for name, height in heights.items()}

    def _height(self, section: Section) -> float:
        """Return how high a column is above its last line."""
        room = self._rooms[section.name]
        height = 0.0
        for block in section.blocks:
            if isinstance(block, Rule):
                height += _STAR if block.text else _DRAWN
            elif isinstance(block, Para) and block.style not in _LAST:
                style = self._looks[block.style][0]
                height += len(wrapped(block.text, style, room)) * style.size * _LINE
        return height

    def of(self, name: SectionName, block: Para | Rule, above: Block | None) -> str:
        """Return the style attribute of *block*, below *above* in a section; "" if it needs none."""
        room = self._rooms.get(name, self._whole)
        if isinstance(block, Rule):
            return self._rule(block, above, room)
        style = self._looks[block.style][0]
        if block.style == "mark":
            width = text_width(block.text, style.size, bold=style.bold, italic=style.italic)
            return f' style="max-width: {box_width(width):.1f}pt"'
        if block.style in _LAST and self._drop.get(name):
            gap = self._looks[block.style][1].before
            return f' style="--drop: {gap + self._drop[name]:.1f}pt"'
        if block.style in _BALANCED:
            width = balanced(block.text, style, room) + _LEEWAY
            return f' style="max-width: {width:.1f}pt"' if width < room else ""
        return ""

    def _rule(self, rule: Rule, above: Block | None, room: float) -> str:
        """Return the length of a rule; below no line it is as if one took half of the room."""
        width = room / 2
        if isinstance(above, Para):
            style = self._looks[above.style][0]
            if above.style in _BALANCED:
                room = balanced(above.text, style, room)
            width = widest(self._form, (above,), room)
        return f' style="width: {rule_width(rule.kind, width):.1f}pt"'


def _paras(section: Section) -> list[Para]:
    return [block for block in section.blocks if isinstance(block, Para)]
