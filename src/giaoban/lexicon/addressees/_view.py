"""Một câu được đọc: a text with its key, and what may begin a party's name in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from giaoban.lexicon._body_words import (
    COLLECTIVE_NOUNS,
    FIELDS,
    HEADS,
    PLACE_HEADS,
    PLACES,
    SHORTS,
    TAILS,
    THINGS,
    Head,
)
from giaoban.lexicon._glue import told_apart
from giaoban.lexicon._keys import Phrases, key_of
from giaoban.lexicon.duties import ADVERBS, PREDICATES, STOPS
from giaoban.model import Party

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["MOST_MEMBERS", "NUMBERED", "TITLES", "TOKEN", "FoundParty", "One", "View"]

TOKEN: Final = re.compile(r"[^\W_](?:[\w&]|[./-](?=[^\W_]))*")
"""A word, an abbreviation ("KH&ĐT") or a code."""

TITLES: Final = re.compile(
    r"(?:(?:gs|pgs|ts|ths|bs|bscki{1,2}|ks|cn|ncs|luật sư|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý))"
    r"(?:\. ?| )){1,6}"
)
"""Degrees and ranks before a person's name: "PGS.TS.", "Thượng tá"."""

NUMBERED: Final = re.compile(r" (?:số )?[0-9]{1,3}(?![^\W_]|[/.-][^\W_])")
"""A number that names one of several: "Tổ dân phố số 7", "Tòa án nhân dân khu vực 2"."""

MOST_MEMBERS: Final = 150
"""More are not read of one list."""


@frozen
class FoundParty:
    """Chủ thể trong văn bản: where a party is named, and which.

    Args:
        start, end:
            The name in the text.
        stop:
            Where the text goes on, behind a note in parentheses or an apposition.
        named:
            Whether the name is one's own ("Sở Xây dựng", not "các cơ quan liên quan").
        certain:
            Whether it is clear where the name ends.
    """

    start: int
    end: int
    stop: int
    party: Party
    named: bool = True
    certain: bool = True


One: TypeAlias = "Callable[[int], FoundParty | None]"
"""What reads the party that begins at a place."""


class View:
    """A text, in NFC, with syllables that were run together told apart, and its key.

    Places are those in `text`; `origin` tells where that is as printed, `said` what is printed.

    Args:
        known:
            Names that are known to be whole.
    """

    def __init__(self, text: str, *, known: Phrases[None] | None = None) -> None:
        self._apart = told_apart(text)
        self._printed = text
        self.text = text if self._apart is None else self._apart.seen
        self.key = key_of(self.text)
        self.known = known

    def origin(self, at: int) -> int:
        """Return the place in the text as printed."""
        return at if self._apart is None else self._apart.origin(at)

    def place(self, origin: int) -> int:
        """Return the place in `text` of a place in the text as printed."""
        return origin if self._apart is None else self._apart.place(origin)

    def said(self, start: int, end: int) -> str:
        """Return what is printed between two places."""
        return self._printed[self.origin(start) : self.origin(end)]

    # --- letters ---------------------------------------------------------------------------------

    def is_blank(self, at: int) -> bool:
        """Whether a blank stands at *at*."""
        return self.key[at : at + 1] == " "

    def is_capital(self, at: int) -> bool:
        """Whether a capital letter stands at *at*."""
        return self.text[at : at + 1].isupper()

    def is_capital_name(self, end: int) -> bool:
        """Whether a noun is followed by a name: "xã Đồng Tâm", "Ban Dân tộc"."""
        return self.is_blank(end) and self.is_capital(end + 1)

    # --- beginnings ------------------------------------------------------------------------------

    def head(self, at: int) -> tuple[int, Head] | None:
        """Return the end and kind of the word that begins a name at *at*; None for any other."""
        found = HEADS.at(self.key, at)
        if found is None or found[1] == "no":
            return None
        end, kind = found
        if kind == "noun":
            return self._noun(at, end)
        if kind in {"each", "comrade"}:
            return found
        short = self.key[at:end] in SHORTS
        if short and not (
            self.text[at:end].isupper() and (end > at + 1 or self.key[end : end + 1] == ".")
        ):
            return None
        place = PLACE_HEADS.at(self.key, at)
        if place is not None and place[0] == end:
            return found if self._is_place_name(end) else None
        return found if self.is_capital(at) or self._may_be_small(at, end, kind) else None

    def _noun(self, at: int, end: int) -> tuple[int, Head] | None:
        """Return the end of a common noun, unless it ends in what is the sentence's verb."""
        if self.key.endswith("chủ trì", at, end) and self.key.startswith(_LEADING, end):
            # "đơn vị chủ trì, phối hợp với …"
            shorter = COLLECTIVE_NOUNS.at(self.key, at)
            return None if shorter is None else (shorter[0], "noun")
        return end, "noun"

    def _is_place_name(self, end: int) -> bool:
        """Whether the name of a place follows its kind: "xã An Hòa", "TP. Sông Lam", "thôn 5"."""
        if self.key.startswith(".", end):
            end += 1
        return self.is_capital_name(end) or NUMBERED.match(self.key, end) is not None

    def _may_be_small(self, at: int, end: int, kind: Head) -> bool:
        """Whether somebody is named although the first word is small: "sở Văn hoá", "công an xã"."""
        if self.is_capital_name(end):
            return True
        if kind == "post":
            return self.key.endswith(" các", at, end) or self.key.startswith(_SMALL_POSTS, end)
        if not self.is_blank(end):
            return False
        if " " in self.key[at:end]:
            place = PLACES.at(self.key, end + 1)
            return place is not None
        field = FIELDS.at(self.key, end + 1)
        if field is None or self.key[at:end] not in _SMALL_KINDS:
            return False
        return PLACES.at(self.key, field[0] + 1) is not None or self.is_predicate(field[0] + 1)

    def opens(self, at: int) -> bool:
        """Whether a party's name begins at *at*."""
        if self.known is not None and self.known.at(self.key, at) is not None:
            return True
        return self.head(at) is not None or TITLES.match(self.key, at) is not None

    def word_end(self, at: int) -> int | None:
        """Return the end of the word at *at*, of whose syllables none is a word here; None without.

        "công trình", "chương trình" hold no verb.
        """
        word = TOKEN.match(self.key, at)
        if word is None:
            return None
        tail = TAILS.at(self.key, at)
        thing = THINGS.at(self.key, at)
        ends = (found[0] for found in (tail, thing) if found is not None)
        return max(word.end(), *ends, 0)

    # --- verbs -----------------------------------------------------------------------------------

    def is_predicate(self, at: int) -> bool:
        """Whether a task's verb, or an adverb of one, stands at *at*."""
        if self.is_capital(at):
            return False
        verb = PREDICATES.at(self.key, at) or ADVERBS.at(self.key, at)
        if verb is None:
            return False
        thing = THINGS.at(self.key, at)  # "dự án" is not the verb "dự"
        return thing is None or thing[0] <= verb[0]

    def stops(self, at: int) -> bool:
        """Whether a name that ends at *at* is closed: by a mark, the end, or a word that ends it."""
        if not self.is_blank(at):
            return True
        word = TOKEN.match(self.key, at + 1)
        return word is not None and word.group() in STOPS

    def predicate_within(self, at: int, words: int) -> int | None:
        """Return where a verb begins within some words of *at*, before any mark."""
        for _ in range(words):
            if not self.is_blank(at):
                return None
            at += 1
            if self.is_predicate(at):
                return at
            end = self.word_end(at)
            if end is None or self.key[at:end] in STOPS:
                return None
            at = end
        return None


_LEADING: Final = (", ", " phối hợp", " cùng", " tham mưu")
_SMALL_POSTS: Final = (" các ", " sở ", " ban ", " ubnd ", " cơ quan", " đơn vị", " phòng ")
_SMALL_KINDS: Final = frozenset({"sở", "phòng", "ban"})
