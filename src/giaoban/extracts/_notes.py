"""Chú thích: the texts of a notice, and the footnotes that they still call for."""

from __future__ import annotations

from functools import cache
from inspect import get_annotations
from typing import TYPE_CHECKING, Any, Final

import attrs
from attrs import evolve

from giaoban.model import Footnote
from giaoban.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.model import Notice

__all__ = ["noted", "text_fields", "texts"]

_SUPERSCRIPTS: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_TEXT: Final = frozenset({"str", "str | None", "tuple[str, ...]", "tuple[tuple[str, str], ...]"})


def noted(notice: Notice, before: Notice) -> Notice:
    """Return *notice* without the footnotes that only the texts it lost from *before* called for."""
    if not before.footnotes:
        return notice
    had, has = "\n".join(_called_in(before)), "\n".join(_called_in(notice))
    stay = (
        note
        for note in notice.footnotes
        if (mark := note.mark.translate(_SUPERSCRIPTS)) in has or mark not in had
    )
    return evolve(notice, footnotes=tuple(stay))


def _called_in(notice: Notice) -> Iterator[str]:
    return (
        text for _, node in walk(notice) if not isinstance(node, Footnote) for text in texts(node)
    )


def texts(node: object) -> Iterator[str]:
    """Yield the texts that are fields of an attrs value, or members of such a field."""
    kind: Any = type(node)
    for name in text_fields(kind):
        stack = [getattr(node, name)]
        while stack:
            member = stack.pop()
            if isinstance(member, str):
                yield member
            elif isinstance(member, tuple):
                stack.extend(reversed(member))


@cache
def text_fields(cls: type[Any]) -> tuple[str, ...]:
    """Return the fields of an attrs class that hold free text: not words of a closed list."""
    hints = get_annotations(cls)
    names = (field.name for field in attrs.fields(cls))
    return tuple(name for name in names if str(hints.get(name)) in _TEXT)
