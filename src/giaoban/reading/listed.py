"""Danh sách: a text that is nothing but a list of parties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.lexicon.addressees import Names

if TYPE_CHECKING:
    from giaoban.model import Party

__all__ = ["parties_in"]


def parties_in(text: str) -> tuple[Party, ...]:
    """Return the parties that *text* lists; none unless it is a list of them to its end."""
    names = Names(text)
    found = names.read(0)
    if not found or found[-1].end != len(names.text) or not all(one.certain for one in found):
        return ()
    return tuple(one.party for one in found)
