"""Chủ thể trong văn bản: bodies, officials and collectives where a sentence names them.

A name begins with one of the words that names of bodies begin with, and goes on over capitals and
over the small words that names are made of. It ends where a verb, another name or a mark begins.
Lists are parted at commas and "và" before another such beginning, so that "Sở Khoa học và Công
nghệ" and "Sở Văn hóa, Thể thao và Du lịch" stay whole; what a head noun heads ("các Sở: A, B") is
one party with its members.
"""

from __future__ import annotations

import re
from typing import Final

from giaoban.lexicon.addressees._bodies import bare, body, consortium, without_kind
from giaoban.lexicon.addressees._collectives import collective, common
from giaoban.lexicon.addressees._ends import placed
from giaoban.lexicon.addressees._officials import comrade, official
from giaoban.lexicon.addressees._persons import person_at
from giaoban.lexicon.addressees._view import TITLES, FoundParty, One, View
from giaoban.model import Body

__all__ = ["FoundParty", "Names"]


class Names(View):
    """The parties that one text, in NFC, names, wherever one is asked for.

    Places are those in `text`, in which syllables that were run together stand apart; `origin`
    tells where that is as printed, and `said` what is printed there.

    Args:
        known:
            Names that are known to be whole: they are taken as they stand.
    """

    def printed(self, found: FoundParty) -> FoundParty:
        """Return *found* with its places in the text as printed."""
        start, end, stop = map(self.origin, (found.start, found.end, found.stop))
        return FoundParty(start, end, stop, found.party, found.named, found.certain)

    def read(self, start: int) -> list[FoundParty]:
        """Return the parties that are listed from *start* on; none if none is named there."""
        found: list[FoundParty] = []
        at, kind = start, None
        while len(found) < _MOST_PARTIES:
            party = self.one(at)
            if party is not None:
                kind = party
            elif kind is not None:
                party = without_kind(self, at, kind)
            if party is None:
                break
            found.append(party)
            mark = _BETWEEN.match(self.key, party.stop)
            if mark is None:
                break
            at = mark.end()
        return found

    def capitalised(self, start: int) -> FoundParty | None:
        """Return a name of capitals that begins with none of the words that names begin with.

        Behind a verb that orders it is somebody all the same ("giao VCCI …").
        """
        return bare(self, start)

    def one(self, start: int) -> FoundParty | None:
        """Return the party whose name begins at *start*; None if none does."""
        return self._one(start, self._member)

    def _member(self, start: int) -> FoundParty | None:
        return self._one(start, None)

    def _one(self, start: int, member: One | None) -> FoundParty | None:
        whole = self.known.at(self.key, start) if self.known is not None else None
        if whole is not None:
            return placed(self, start, whole[0], Body(self.said(start, whole[0])))
        titled = TITLES.match(self.key, start)
        if titled is not None:
            return self._titled(start, titled.end())
        head = self.head(start)
        if head is None:
            return None
        end, kind = head
        match kind:
            case "comrade":
                return comrade(self, start, end)
            case "post":
                return official(self, member, start, end)
            case "each":
                return self._each(member, start, end)
            case "noun" if self.key.startswith("liên danh", start):
                return consortium(self, start, end)
            case "noun":
                return common(self, start, end)
            case _:
                return body(self, member, start, end, whole=kind == "whole")

    def _titled(self, start: int, end: int) -> FoundParty | None:
        """Return the person named behind a degree: "TS. Nguyễn Văn An"."""
        person = person_at(self, end)
        named = person is not None and person[1].name and self.is_capital(start)
        return placed(self, start, *person) if person is not None and named else None

    def _each(self, member: One | None, start: int, end: int) -> FoundParty | None:
        inner = self.head(end + 1) if self.is_blank(end) else None
        if inner is not None and inner[1] == "comrade":
            return comrade(self, start, inner[0])
        return collective(self, member, start, end)


_BETWEEN: Final = re.compile(r"; |, (?:và |cùng )?| và | cùng (?:với )?| hoặc | & ")
_MOST_PARTIES: Final = 40
