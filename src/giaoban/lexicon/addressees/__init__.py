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

from giaoban.lexicon._body_words import HEADS, SURNAMES
from giaoban.lexicon.addressees._bodies import body
from giaoban.lexicon.addressees._collectives import collective, common
from giaoban.lexicon.addressees._ends import end_of_name, placed, stop_behind, term_end
from giaoban.lexicon.addressees._officials import comrade, official
from giaoban.lexicon.addressees._persons import person_at
from giaoban.lexicon.addressees._view import TITLES, TOKEN, FoundParty, View
from giaoban.model import Body

__all__ = ["FoundParty", "Names"]


_BETWEEN: Final = re.compile(r"; |, (?:và |cùng )?| và | cùng (?:với )?| hoặc | & ")
_MOST_PARTIES: Final = 40


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
        at: int | None = start
        while at is not None and len(found) < _MOST_PARTIES:
            party = self.one(at)
            if party is None:
                break
            found.append(party)
            at = self._after_mark(party.stop)
        return found

    def _after_mark(self, at: int) -> int | None:
        """Return where the next of a list begins, behind a comma or "và"; None if none does."""
        mark = _BETWEEN.match(self.key, at)
        if mark is None:
            return None
        return mark.end() if self.opens(mark.end()) else None

    def capitalised(self, start: int) -> FoundParty | None:
        """Return a name of capitals that begins with none of the words that names begin with.

        Behind a verb that orders it is somebody all the same ("giao VCCI …").
        """
        word = TOKEN.match(self.text, start)
        if word is None or not word.group()[0].isupper() or HEADS.at(self.key, start) is not None:
            return None
        if word.group().lower() in SURNAMES:
            person = person_at(self, start)
            if person is not None and person[1].positions:
                return placed(self, start, *person)
        end, _ = end_of_name(self, term_end(self, start, word.end()), mode="one")
        later = self.predicate_within(end, 1)
        if later is None and self.key[end : end + 1] not in {",", ":"}:
            return None
        return FoundParty(
            start, end, stop_behind(self, end), Body(self.said(start, end)), certain=False
        )

    def one(self, start: int) -> FoundParty | None:
        """Return the party whose name begins at *start*; None if none does."""
        whole = self.known.at(self.key, start) if self.known is not None else None
        if whole is not None:
            return placed(self, start, whole[0], Body(self.said(start, whole[0])))
        titled = TITLES.match(self.key, start)
        if titled is not None:
            person = person_at(self, titled.end())
            named = person is not None and person[1].name and self.text[start].isupper()
            return placed(self, start, *person) if person is not None and named else None
        head = self.head(start)
        if head is None:
            return None
        end, kind = head
        match kind:
            case "comrade":
                return comrade(self, start, end)
            case "post":
                return official(self, self.one, start, end)
            case "each":
                inner = self.head(end + 1)
                if inner is not None and inner[1] == "comrade" and self.key[end] == " ":
                    return comrade(self, start, inner[0])
                return collective(self, self.one, start, end)
            case "noun":
                return common(self, start, end)
            case "body" | "whole":
                return body(self, self.one, start, end, whole=kind == "whole")
            case _:
                return None
