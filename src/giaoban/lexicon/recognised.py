"""Đã nhận ra: what the lexicon finds in each wording of a notice, found once for all who ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.lexicon.citations import FoundCitation, find_citations
from giaoban.lexicon.deadlines import FoundDeadline, find_deadlines

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["Recognised"]


class Recognised:
    """Đã nhận ra: the recognisers of the lexicon, remembering what they said of each text.

    One lives as long as the check of one notice: several rules ask about the same wordings.
    """

    def __init__(self) -> None:
        self._citations: dict[str, tuple[FoundCitation, ...]] = {}
        self._deadlines: dict[tuple[str, dt.date | None], tuple[FoundDeadline, ...]] = {}

    def citations(self, text: str) -> tuple[FoundCitation, ...]:
        """Return what `find_citations` finds."""
        known = self._citations.get(text)
        if known is None:
            known = self._citations[text] = find_citations(text)
        return known

    def deadlines(self, text: str, *, issued: dt.date | None = None) -> tuple[FoundDeadline, ...]:
        """Return what `find_deadlines` finds."""
        known = self._deadlines.get((text, issued))
        if known is None:
            known = self._deadlines[text, issued] = find_deadlines(text, issued=issued)
        return known
