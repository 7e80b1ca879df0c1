"""Đánh số tự động: the labels that Word writes itself, counted as Word counts them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from giaoban._vn import roman
from giaoban.reading.word._names import W, is_off, value, whole
from giaoban.reading.word._symbols import seen

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from giaoban.reading.word._styles import Look, Styles

__all__ = ["Numbering", "counted"]

_MOST_LEVELS: Final = 9
_MOST_ROMAN: Final = 3999
_ALPHABET: Final = 26
_MOST_LETTERS: Final = 30 * _ALPHABET
_LONGEST: Final = 100


@frozen
class _Level:
    """A level of a list.

    Args:
        start:
            Its first number.
        counting:
            How it counts: "decimal", "lowerLetter", "bullet" …
        text:
            The label, with "%1" for the number of the first level.
        restarts:
            It begins anew after a level before this one, from 1; 0 for never.
        legal:
            Whether all numbers in its label are Arabic.
        style:
            The paragraph style that takes this level.
    """

    start: int
    counting: str
    text: str
    restarts: int
    legal: bool
    style: str


@frozen
class _List:
    """A list as paragraphs name it; lists with the same `counter` go on counting together."""

    counter: str
    levels: dict[int, _Level]
    begins: dict[int, int]


@define(eq=False)
class Numbering:
    """The lists of a file, and how far each has counted."""

    _lists: dict[str, _List] = field(factory=dict)
    _counts: dict[str, dict[int, int]] = field(factory=dict, init=False)
    _begun: set[str] = field(factory=set, init=False)

    @classmethod
    def of(cls, root: Element | None, styles: Styles) -> Numbering:
        """Return the lists of the part, or none."""
        if root is None:
            return cls()
        shapes = {one.get(f"{W}abstractNumId", ""): one for one in root.findall(f"{W}abstractNum")}
        numbers = {one.get(f"{W}numId", ""): one for one in root.findall(f"{W}num")}
        found = {}
        for key, number in numbers.items():
            counter = value(number.find(f"{W}abstractNumId"))
            shape = shapes.get(counter)
            linked = None if shape is None else shape.find(f"{W}numStyleLink")
            if linked is not None:
                # The levels stand in the list that the style names.
                other = numbers.get(styles.named(value(linked)).number or "")
                counter = counter if other is None else value(other.find(f"{W}abstractNumId"))
                shape = shapes.get(counter)
            found[key] = _list(counter, shape, number)
        return cls(found)

    def label(self, look: Look) -> str:
        """Return the label of the next paragraph that looks so, with the blank after it."""
        listed = self._lists.get(look.number or "")
        if listed is None:
            return ""
        at = _level_of(look, listed)
        level = listed.levels.get(at)
        if level is None:
            return ""
        counts = self._counts.setdefault(listed.counter, {})
        if look.number not in self._begun:
            self._begun.add(look.number or "")
            for begun in listed.begins:
                counts.pop(begun, None)
        counts[at] = counts[at] + 1 if at in counts else _first(listed, at)
        for below in [key for key in counts if key > at]:
            shape = listed.levels.get(below)
            if shape is None or at < shape.restarts:
                del counts[below]
        label = _text(listed, level, at, counts)[:_LONGEST]
        # Where nothing stands behind it in print, it is a label all the same.
        return f"{label} " if label else ""


def _level_of(look: Look, listed: _List) -> int:
    if look.level is not None:
        return whole(look.level, 0)
    named = (at for at, level in listed.levels.items() if level.style and level.style == look.style)
    return next(named, 0)


def _first(listed: _List, at: int) -> int:
    level = listed.levels.get(at)
    return listed.begins.get(at, level.start if level is not None else 1)


# --- the part ----------------------------------------------------------------------------------------


def _list(counter: str, shape: Element | None, number: Element) -> _List:
    levels: dict[int, _Level] = {}
    begins: dict[int, int] = {}
    for one in () if shape is None else shape.findall(f"{W}lvl"):
        at = _place(one)
        levels[at] = _level(one, at)
    for changed in number.findall(f"{W}lvlOverride"):
        at = _place(changed)
        begins_at = changed.find(f"{W}startOverride")
        if begins_at is not None:
            begins[at] = whole(value(begins_at), 1)
        other = changed.find(f"{W}lvl")
        if other is not None:
            levels[at] = _level(other, at)
    return _List(counter, levels, begins)


def _place(element: Element) -> int:
    return min(whole(element.get(f"{W}ilvl", ""), 0), _MOST_LEVELS - 1)


def _level(element: Element, at: int) -> _Level:
    start = element.find(f"{W}start")
    restarts = element.find(f"{W}lvlRestart")
    legal = element.find(f"{W}isLgl")
    font = element.find(f"{W}rPr/{W}rFonts")
    hidden = element.find(f"{W}rPr/{W}vanish")
    counting = value(element.find(f"{W}numFmt")) or "decimal"
    text = value(element.find(f"{W}lvlText"))[:_LONGEST]
    if counting == "bullet":
        name = "" if font is None else font.get(f"{W}ascii", "")
        text = "".join(seen(char, name, bullet=True) for char in text)
    return _Level(
        start=0 if start is None else whole(value(start), 0),
        counting=counting,
        text="" if hidden is not None and not is_off(hidden) else text,
        restarts=at if restarts is None else whole(value(restarts), at),
        legal=legal is not None and not is_off(legal),
        style=value(element.find(f"{W}pStyle")),
    )


# --- labels ------------------------------------------------------------------------------------------

_PLACEHOLDER: Final = re.compile("%([1-9])")


def _text(listed: _List, level: _Level, at: int, counts: dict[int, int]) -> str:
    if level.counting == "bullet":
        return level.text

    def number(found: re.Match[str]) -> str:
        of = int(found[1]) - 1
        shape = listed.levels.get(of)
        if shape is None or of > at:
            return ""
        counting = "decimal" if level.legal and shape.counting != "none" else shape.counting
        return counted(counts.setdefault(of, _first(listed, of)), counting)

    return _PLACEHOLDER.sub(number, level.text)


def counted(number: int, counting: str) -> str:
    """Return *number* as a list that counts so writes it; in digits where that is not known."""
    match counting:
        case "none" | "bullet":
            return ""
        case "lowerLetter" | "upperLetter" if 0 < number <= _MOST_LETTERS:
            # After z come aa, bb, cc.
            times, letter = divmod(number - 1, _ALPHABET)
            written = chr(ord("a") + letter) * (times + 1)
            return written.upper() if counting == "upperLetter" else written
        case "lowerRoman" | "upperRoman" if 0 < number <= _MOST_ROMAN:
            return roman(number).lower() if counting == "lowerRoman" else roman(number)
        case "decimalZero":
            return f"{number:02d}"
        case _:
            return str(number)
