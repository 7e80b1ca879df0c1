"""Tên trong tệp Word: the XML names that mean something to the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["MC", "RELATED", "W", "is_off", "value", "whole"]

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
RELATED: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

_OFF: Final = frozenset({"0", "false", "off"})
_VALUE: Final = f"{W}val"
_LONGEST_NUMBER: Final = 9


def value(element: Element | None) -> str:
    """Return the `w:val` of an element; empty if there is none."""
    return "" if element is None else element.get(_VALUE, "")


def is_off(element: Element) -> bool:
    """Whether a property that is there says no: `<w:vanish w:val="0"/>`."""
    return element.get(_VALUE) in _OFF


def whole(text: str, default: int) -> int:
    """Return a number as it stands in an attribute; *default* if it is none."""
    if len(text) > _LONGEST_NUMBER or not text.isascii() or not text.isdecimal():
        return default
    return int(text)
