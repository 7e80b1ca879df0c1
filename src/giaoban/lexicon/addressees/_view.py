"""Một câu được đọc: a text with its key, and what may begin a party's name in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from giaoban.lexicon._body_words import COLLECTIVE_NOUNS, HEADS, Head
from giaoban.lexicon._glue import told_apart
from giaoban.lexicon._keys import Phrases, key_of
from giaoban.lexicon.duties import ADVERBS, PREDICATES, STOPS
from giaoban.model import Party

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["MOST_MEMBERS", "TITLES", "TOKEN", "FoundParty", "One", "View"]

TOKEN: Final = re.compile(r"[^\W_](?:[\w&]|[./-](?=[^\W_]))*")
"""A word, an abbreviation ("KH&ĐT") or a code."""


TITLES: Final = re.compile(r"(?:(?:gs|pgs|ts|ths|bs|bscki{1,2}|ks|cn|ncs|luật sư)(?:\. ?| ))+")

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

    def head(self, at: int) -> tuple[int, Head] | None:
        """Return the end and kind of the word that begins a name at *at*; None for any other."""
        found = HEADS.at(self.key, at)
        if found is None:
            return None
        end, kind = found
        if kind == "no":
            return None
        if kind == "noun" and end < len(self.key) and self._is_verb_here(at, end):
            shorter = COLLECTIVE_NOUNS.at(self.key, at)
            return None if shorter is None else (shorter[0], "noun")
        if kind in {"body", "whole", "post"} and not self.text[at].isupper():
            return (end, kind) if self._may_be_small(end, kind) else None
        return end, kind

    def _is_verb_here(self, at: int, end: int) -> bool:
        """Whether a noun ends in what is its verb: "đơn vị chủ trì, phối hợp với …"."""
        if not self.key.endswith(("chủ trì", "quản lý", "tư vấn"), at, end):
            return False
        after = end + (2 if self.key.startswith(", ", end) else 1)
        return PREDICATES.at(self.key, after) is not None and self.key.startswith(
            "chủ trì", end - 7
        )

    def _may_be_small(self, end: int, kind: Head) -> bool:
        """Whether a body is named although its first word is small: "sở Văn hoá", "đảng ủy xã"."""
        if self.text[end : end + 1] == " " and self.text[end + 1 : end + 2].isupper():
            return True
        rest = self.key[end + 1 : end + 8]
        return kind == "post" and rest.startswith(
            ("các ", "sở ", "ban ", "ubnd ", "cơ quan", "đơn vị")
        )

    def opens(self, at: int) -> bool:
        if self.known is not None and self.known.at(self.key, at) is not None:
            return True
        return self.head(at) is not None or TITLES.match(self.key, at) is not None

    def predicate_within(self, at: int, words: int) -> int | None:
        """Return where a verb begins within some words of *at*, before any mark."""
        for _ in range(words):
            if self.key[at : at + 1] != " ":
                return None
            at += 1
            if self.is_predicate(at):
                return at
            word = TOKEN.match(self.key, at)
            if word is None or word.group() in STOPS:
                return None
            at = word.end()
        return None

    def is_predicate(self, at: int) -> bool:
        if self.text[at : at + 1].isupper():
            return False
        return PREDICATES.at(self.key, at) is not None or ADVERBS.at(self.key, at) is not None

    def is_capital_name(self, end: int) -> bool:
        """Whether a noun is followed by a name: "xã Đồng Tâm", "Ban Dân tộc"."""
        return self.text[end : end + 1] == " " and self.text[end + 1 : end + 2].isupper()
