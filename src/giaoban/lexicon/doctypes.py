"""Tên loại văn bản: the types of document and their codes, for the State and for the Party.

The rows, each with its source, are the sheet `types` of `giaoban.facts`: the types of Decree
30/2020/NĐ-CP and of the Party's Regulation 399-QĐ/TW, the normative ones, which a notice only cites,
and codes that are still met and no longer written.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from giaoban.facts import load

if TYPE_CHECKING:
    from collections.abc import Mapping

    from giaoban.facts import Fact
    from giaoban.model import NumberStyle

__all__ = ["TYPE_CODES", "TYPE_NAMES", "type_code"]

_STYLES: Final[tuple[NumberStyle, ...]] = ("state", "party")
_TYPES: Final[tuple[tuple[NumberStyle, Fact], ...]] = tuple(
    (style, row) for row in load("types") for style in _STYLES if row.values["style"] == style
)

TYPE_NAMES: Final[Mapping[tuple[NumberStyle, str], str]] = MappingProxyType(
    {
        (style, str(row.values["code"])): str(row.values["name"])
        for style, row in _TYPES
        if row.values["use"] != "write"
    }
)
"""The type that a code stands for, by grammar and code: ("party", "TT") is a Thông tri."""

TYPE_CODES: Final[Mapping[tuple[NumberStyle, str], str]] = MappingProxyType(
    {
        (style, str(row.values["name"])): str(row.values["code"])
        for style, row in _TYPES
        if row.values["use"] != "read"
    }
)
"""The code to print, by grammar and type; empty for the types that have none."""

_KNOWN: Final[dict[tuple[NumberStyle, str], str]] = {
    **{(style, code.casefold()): code for style, code in TYPE_NAMES},
    # Typed without the bar of đ; no other type is meant by these letters.
    ("state", "qd"): "QĐ",
    ("state", "nd"): "NĐ",
    ("party", "qd"): "QĐ",
}


def type_code(text: str, style: NumberStyle) -> str:
    """Return the code that *text* spells, whatever its case ("TTR" is "TTr"); empty if none."""
    return _KNOWN.get((style, text.casefold()), "")
