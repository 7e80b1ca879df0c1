"""Nhãn: what numbers an item ("I.", "1.", "8.1.") or a point ("a)", "(1)", "(i)", "-", "+").

A label is recognised at the start of a paragraph by its shape alone; whether "(i)" is the Roman one
or the letter between h and k is decided by its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from attrs import evolve, frozen

from giaoban._vn import LETTERS, from_roman

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Mark", "mark_of", "readings", "settled"]

Shape = Literal["item", "point"]


@frozen
class Mark:
    """A label as it stands at the start of a text.

    Args:
        style:
            Its kind with its brackets: labels of one list share it ("1.", "1.1", "a)", "(i)", "-").
        rank:
            How high the style usually stands; the smaller is above.
        value:
            What it counts, from 1; 0 for bullets.
        label:
            As printed; empty where it is glued to the first word, which then is kept with it.
        length:
            How much of the text it takes, blanks after it included.
    """

    shape: Shape
    style: str
    rank: int
    value: int
    label: str
    length: int


_MOST_ROMAN: Final = 39
_BULLETS: Final = "-–—−‒•●▪■◦○◆➢➤✓\uf0b7\uf0a7\uf0d8\uf0fc"
# Items, the highest first: Phần I, A., I., 1., 1.1.; then points.
_PART_RANK, _CAPITAL_RANK, _ROMAN_RANK, _ARABIC_RANK, _FIRST_POINT = 0, 1, 2, 3, 10
_STAR_RANK, _DASH_RANK, _PLUS_RANK = 17, 18, 19
_POINT_RANKS: Final = {"a)": 10, "a.": 10, "1)": 11, "(1)": 12, "(a)": 13, "(i)": 14, "i)": 14}
# Letters that a list does not count by, and still bear points in real notices: e), f), g).
_FOREIGN: Final = {"f": "e", "j": "i", "w": "v", "z": "y"}

_PART: Final = re.compile(
    r"(?:Phần|PHẦN)[ ](?:(?P<roman>[IVX]{1,5})|(?:thứ|THỨ)[ ]\w{1,5})(?P<dot>[.:]?)(?=[ ][^\W\d_]|$)"
)
_ROMAN: Final = re.compile(
    r"(?!V/[vV](?!\w))(?P<n>[IVX]{1,7})(?:[.)/-]|[ ][-–])(?=\s|$|(?P<glued>[^\W\d_]))"
)
_CAPITAL: Final = re.compile(r"(?P<n>[A-HĐK])[.](?=\s|$)")
_ARABIC: Final = re.compile(r"(?P<n>\d{1,3})[./-](?=\s|$|(?P<glued>[^\W\d_]))")
_DOTTED: Final = re.compile(
    r"(?P<n>\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)]?(?=\s[^\W\d_]|\s[“\"(]|$)|[.-](?=\s|(?P<glued>[^\W\d_])))"
)
_PAREN: Final = re.compile(
    r"(?P<open>\(?)(?P<n>\d{1,3}|[ivx]{1,6}|[a-zđ])\)(?=\s|$|(?P<glued>[^\W\d_]))"
)
_LETTER_DOT: Final = re.compile(r"(?P<n>[a-zđ])[.](?=\s[^\W\d_])")


def mark_of(text: str) -> Mark | None:
    """Return the label with which *text* begins, or None."""
    first = text[:1]
    if first in _BULLETS or first in {"+", "*"}:
        return _bullet(text)
    if first.isdecimal():
        return _dotted(text) or _arabic(text) or _parenthesis(text)
    if first == "(" or "a" <= first <= "z" or first == "đ":
        return _parenthesis(text) or _letter(text)
    if first in "IVXABCDEFGHĐKP":
        return _roman(text) or _capital(text) or _part(text)
    return None


def _bullet(text: str) -> Mark | None:
    first, after = text[:1], text[1:2]
    if not first or not text[1:].strip() or after in _BULLETS:
        return None
    if first in {"+", "*"}:
        rank = _PLUS_RANK if first == "+" else _STAR_RANK
        return Mark("point", first, rank, 0, first, 2) if after == " " else None
    length = 2 if after == " " else 1
    return Mark("point", "-", _DASH_RANK, 0, first, length)


def _dotted(text: str) -> Mark | None:
    found = _DOTTED.match(text)
    if found is None:
        return None
    if found.end() == found.end("n") and not text[found.end() :].lstrip(' “"(')[:1].isupper():
        return None  # "1.5 triệu đồng" counts no item
    parts = found["n"].split(".")
    return _mark(
        found, text, f"1{'.1' * (len(parts) - 1)}", _ARABIC_RANK + len(parts) - 1, int(parts[-1])
    )


def _arabic(text: str) -> Mark | None:
    found = _ARABIC.match(text)
    return None if found is None else _mark(found, text, "1", _ARABIC_RANK, int(found["n"]))


def _roman(text: str) -> Mark | None:
    found = _ROMAN.match(text)
    value = from_roman(found["n"]) if found else None
    if found is None or value is None or value > _MOST_ROMAN:
        return None
    return _mark(found, text, "I", _ROMAN_RANK, value)


def _capital(text: str) -> Mark | None:
    found = _CAPITAL.match(text)
    if found is None:
        return None
    return _mark(found, text, "A", _CAPITAL_RANK, LETTERS.index(found["n"].lower()) + 1)


def _part(text: str) -> Mark | None:
    found = _PART.match(text)
    if found is None:
        return None
    value = from_roman(found["roman"]) if found["roman"] else None
    return _mark(found, text, "Phần", _PART_RANK, value or 0)


def _parenthesis(text: str) -> Mark | None:
    found = _PAREN.match(text)
    if found is None:
        return None
    number, opened = found["n"], found["open"]
    if number.isdecimal():
        kind, value = "1", int(number)
    elif len(number) == 1:
        kind, value = "a", LETTERS.index(_FOREIGN.get(number, number)) + 1
    else:
        kind, value = "i", from_roman(number) or 0
        if not 0 < value <= _MOST_ROMAN:
            return None
    style = f"{opened}{kind})"
    return _mark(found, text, style, _POINT_RANKS[style], value)


def _letter(text: str) -> Mark | None:
    found = _LETTER_DOT.match(text)
    if found is None:
        return None
    value = LETTERS.index(_FOREIGN.get(found["n"], found["n"])) + 1
    return _mark(found, text, "a.", _POINT_RANKS["a."], value)


def _mark(found: re.Match[str], text: str, style: str, rank: int, value: int) -> Mark | None:
    shape: Shape = "point" if rank >= _FIRST_POINT else "item"
    if found.groupdict().get("glued"):
        return Mark(shape, style, rank, value, "", 0)
    end = found.end()
    if shape == "point" and not text[end:].strip():
        return None
    return Mark(shape, style, rank, value, found.group(), end + (text[end : end + 1] == " "))


# --- letters that are Roman numerals too -----------------------------------------------------------


def settled(marks: Sequence[Mark | None]) -> list[Mark | None]:
    """Return *marks* with the ambiguous ones decided by the labels around them.

    "i)", "v)" and "x)" may be letters or Roman; "A." and "a." are labels only where a list of them
    begins or goes on.
    """
    done: list[Mark | None] = []
    last: dict[str, Mark] = {}
    for mark, following in zip(marks, _following(marks), strict=True):
        chosen = mark
        if mark is not None:
            if mark.shape == "item" and mark.style != "A":
                last = {key: kept for key, kept in last.items() if key == "A"}
            chosen = _settle(mark, last.get(_brackets(mark)), following)
            if chosen is not None:
                last[_brackets(chosen)] = chosen
        done.append(chosen)
    return done


def readings(mark: Mark) -> list[tuple[str, int]]:
    """Return the styles and values that a label may have: two of each for "i)", "v)", "x)"."""
    found = [(mark.style, mark.value)]
    letter = LETTERS[mark.value - 1] if mark.style in _LETTERED else ""
    if letter in _BOTH:
        found.append((mark.style.replace("a", "i"), from_roman(letter) or 0))
    return found


def _brackets(mark: Mark) -> str:
    """Return what labels of one list share even where it is open how they count."""
    return mark.style.replace("a", "i") if mark.shape == "point" else mark.style


def _following(marks: Sequence[Mark | None]) -> list[Mark | None]:
    """Return for each mark the next one with the same brackets."""
    seen: dict[str, Mark] = {}
    found: list[Mark | None] = []
    for mark in reversed(marks):
        if mark is None:
            found.append(None)
            continue
        found.append(seen.get(_brackets(mark)))
        seen[_brackets(mark)] = mark
    return found[::-1]


def _settle(mark: Mark, before: Mark | None, following: Mark | None) -> Mark | None:
    if mark.style in {"A", "a."}:
        goes_on = before is not None and 0 < mark.value - before.value <= _SKIP
        begins = mark.value == 1 and following is not None and following.value == _SECOND
        return mark if goes_on or begins else None
    *_, (style, roman) = readings(mark)
    if style == mark.style:
        return mark
    if before is not None and before.style == mark.style:
        as_letter = 0 < mark.value - before.value <= _SKIP
    elif before is not None:
        # "(i)" after "(ii)" begins the list below the next point.
        as_letter = roman not in {1, before.value + 1}
    else:
        as_letter = roman > 1 or (following is not None and following.value == mark.value + 1)
    return mark if as_letter else evolve(mark, style=style, rank=_POINT_RANKS[style], value=roman)


_LETTERED: Final = frozenset({"a)", "(a)"})
_BOTH: Final = frozenset({"i", "v", "x"})
_SKIP: Final = 2
_SECOND: Final = 2
