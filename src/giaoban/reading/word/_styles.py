"""Kiểu đoạn, kiểu chữ: what the styles say that changes what a person sees."""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element

from attrs import define, field, frozen

from giaoban.reading.word._names import W, is_off, value

__all__ = ["Look", "Styles"]


@frozen
class Look:
    """How a paragraph or a run looks, as far as it matters here; None where nothing says so.

    Args:
        number:
            The key of the numbering; "0" turns one off that a style turns on.
        level:
            The level in it, from 0.
        hidden:
            Whether it is not shown.
        style:
            The paragraph's style.
    """

    number: str | None = None
    level: str | None = None
    hidden: bool | None = None
    style: str = ""

    def over(self, below: Look) -> Look:
        """Return this look, and what *below* says where this one says nothing."""
        return Look(
            below.number if self.number is None else self.number,
            below.level if self.level is None else self.level,
            below.hidden if self.hidden is None else self.hidden,
            self.style or below.style,
        )


_NO_LOOK: Final = Look()
_DEEPEST: Final = 20


@define(eq=False)
class Styles:
    """The styles of a file, each with what it inherits."""

    _elements: dict[str, Element] = field(factory=dict)
    _default: str = ""
    _looks: dict[str, Look] = field(factory=dict, init=False)

    @classmethod
    def of(cls, root: Element | None) -> Styles:
        """Return the styles of the part, or none."""
        elements: dict[str, Element] = {}
        default = ""
        for style in () if root is None else root.iter(f"{W}style"):
            key = style.get(f"{W}styleId", "")
            elements[key] = style
            if style.get(f"{W}default") in {"1", "true"} and style.get(f"{W}type") == "paragraph":
                default = key
        return cls(elements, default)

    def named(self, key: str) -> Look:
        """Return the look of a style; one that says nothing if there is none of that name."""
        look = self._looks.get(key)
        if look is None:
            look, above = _NO_LOOK, key
            for _ in range(_DEEPEST):
                style = self._elements.get(above)
                if style is None:
                    break
                own = _look(style.find(f"{W}pPr"), style.find(f"{W}rPr"))
                # A numbering may name the style that takes a level of it.
                named = _NO_LOOK if own.number is None else Look(style=above)
                look = look.over(own).over(named)
                above = value(style.find(f"{W}basedOn"))
            self._looks[key] = look
        return look

    def paragraph(self, properties: Element | None) -> Look:
        """Return the look of a paragraph with those properties."""
        if properties is None:
            return self.named(self._default)
        own = _look(properties, None)
        return own.over(self.named(value(properties.find(f"{W}pStyle")) or self._default))

    def hides(self, properties: Element) -> bool | None:
        """Whether a run with those properties is hidden; None where only its paragraph says."""
        own = _look(None, properties)
        if own.hidden is not None:
            return own.hidden
        style = properties.find(f"{W}rStyle")
        return None if style is None else self.named(value(style)).hidden


def _look(paragraph: Element | None, run: Element | None) -> Look:
    number = level = hidden = None
    if paragraph is not None:
        numbering = paragraph.find(f"{W}numPr")
        if numbering is not None:
            number = _given(numbering.find(f"{W}numId"))
            level = _given(numbering.find(f"{W}ilvl"))
    if run is not None:
        vanish = run.find(f"{W}vanish")
        hidden = None if vanish is None else not is_off(vanish)
    return Look(number, level, hidden)


def _given(element: Element | None) -> str | None:
    return None if element is None else value(element)
