"""Người đề xuất: whose report or proposal it is that something is said of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban.lexicon.addressees import Names

if TYPE_CHECKING:
    from giaoban.lexicon.addressees import FoundParty

__all__ = ["proposer"]

_PROPOSED: Final = re.compile(
    r"(?: ?(?:với|theo|về|đối với) )?(?: ?(?:các |những )?nội dung )?"
    r"(?: ?(?:các |những )?(?:báo cáo|đề xuất|đề nghị|kiến nghị|giải trình)(?:,| và)?){1,3} (?:của|do) "
)
_WITHIN: Final = 300


def proposer(text: str, at: int = 0) -> FoundParty | None:
    """Return whose report or proposal *text* speaks of from *at* on; None if it names nobody.

    >>> proposer("báo cáo, đề xuất của Sở Y tế và ý kiến dự họp").party
    Body(name='Sở Y tế', ref=None)
    """
    names = Names(text[: at + _WITHIN])
    proposed = _PROPOSED.match(names.key, names.place(at))
    owner = names.one(proposed.end()) if proposed is not None else None
    return names.printed(owner) if owner is not None and owner.named else None
