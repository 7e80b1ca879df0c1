"""Nối câu: how pieces of text become one sentence, with one mark at its end."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from giaoban._vn import capitalise_first, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

COLLECTIVE: Final = ("các", "những", "mọi", "từng", "toàn thể")
"""Common nouns that open a collective's name, with a capital only where a sentence starts."""

_LOOSE: Final = " \t\r\n\u00a0.,;:"
_LAST_WORDS: Final = re.compile(r"(?:\.\.|…|v\.v\.?)\s*\Z")
_CLOSED: Final = re.compile(r"[.!?…:][\"”’')\]»]*\Z")


def bare(text: str) -> str:
    """Return *text* without blanks at its ends and without the mark that closed it.

    What other words follow must not stand behind a full stop. Dots that belong to the words
    ("v.v.", "...") stay.
    """
    if _LAST_WORDS.search(text[-8:]):
        return text.strip()
    return text.strip().rstrip(_LOOSE)


def ended(text: str, *, opens: bool = False) -> str:
    """Return *text* as a whole sentence: with a full stop, or a colon where it *opens* points."""
    if opens:
        return f"{bare(text)}:"
    text = text.rstrip(" \t\r\n\u00a0,;")
    return text if _CLOSED.search(text[-8:]) else f"{text}."


def sentence(text: str, *, opens: bool = False) -> str:
    """Return *text* as a whole sentence that starts with a capital letter."""
    return capitalise_first(ended(text, opens=opens))


def joined(pieces: Iterable[str], by: str = " ") -> str:
    """Return the pieces that hold something, joined."""
    return by.join(piece for piece in pieces if piece.strip())


def led_by(word: str, text: str, *, unless: Sequence[str] = ()) -> str:
    """Return *text* behind *word* ("về …"), unless it starts with that word or one of *unless*."""
    if not text or starts_with(text, (word, *unless)):
        return text
    return joined((word, text))


def starts_with(text: str, openers: Sequence[str]) -> bool:
    """Whether *text* starts with one of some words, whatever their case and tone placement."""
    return f"{fold(text[:80])} ".startswith(_starts(tuple(openers)))


@lru_cache(maxsize=256)
def _starts(openers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{fold(opener)} " for opener in openers if opener)


def holds(text: str, phrase: str) -> bool:
    """Whether *text* holds *phrase* as whole words, whatever its case and tone placement."""
    there, sought = _folded(text), fold(phrase)
    return any(
        not (_inside_a_word(there, at) or _inside_a_word(there, at + len(sought)))
        for at in _places(there, sought)
    )


# One task is asked for each of its phrases in turn, and may be long.
_folded = lru_cache(maxsize=8)(fold)
_LONG: Final = 4_000
_WORD: Final = re.compile(r"[^\W_]+")


def _places(text: str, sought: str) -> Iterator[int]:
    """Yield where *sought* stands in *text*, at the latest wherever it stands as whole words.

    In a long text it is looked for where the rarest of its words stands, so that a text with
    many phrases is not searched from end to end for each of them.
    """
    words = list(_WORD.finditer(sought))
    if len(text) <= _LONG or not words:
        at = text.find(sought) if sought else -1
        while at >= 0:
            yield at
            at = text.find(sought, at + 1)
        return
    index = _index(text)
    rarest = min(words, key=lambda word: len(index.get(word.group(), ())))
    for place in index.get(rarest.group(), ()):
        at = place - rarest.start()
        if at >= 0 and text.startswith(sought, at):
            yield at


@lru_cache(maxsize=2)
def _index(text: str) -> dict[str, list[int]]:
    index: dict[str, list[int]] = {}
    for word in _WORD.finditer(text):
        index.setdefault(word.group(), []).append(word.start())
    return index


def _inside_a_word(text: str, at: int) -> bool:
    """Whether the place before the character *at* is neither start nor end of a word."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def listed(texts: Sequence[str], *, apart: bool = False) -> str:
    """Return texts in a row, so that it can be told where one ends and the next begins.

    "A, B và C"; without "và" where a name holds it ("Sở Khoa học và Công nghệ"); "A; B; C" where
    one holds a list itself ("Sở Văn hóa, Thể thao và Du lịch"), or if *apart* says so. A last
    "các cơ quan, đơn vị liên quan" is told by its first word and follows "và" in any case.
    """
    *first, last = texts or ("",)
    if not first:
        return last
    collective = starts_with(last, COLLECTIVE) and not any(mark in last for mark in ";:")
    parted = first if collective else texts
    if apart or any(mark in text for text in parted for mark in ",;:"):
        return "; ".join(texts)
    if not collective and any(" và " in text for text in texts):
        return ", ".join(texts)
    return f"{', '.join(first)} và {last}"
