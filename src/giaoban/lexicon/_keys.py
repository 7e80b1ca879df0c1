"""Khóa so khớp: a text as it is matched, character for character, and phrases found in it.

`giaoban._vn.fold` makes two spellings equal and changes lengths. Here a key has the length of its
text, so that what is found in the key is a slice of the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from giaoban._vn import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["WORD", "Phrases", "key_of"]

V = TypeVar("V")

WORD: Final = re.compile(r"[^\W_]+")

_TONES: Final = re.compile("[òóỏõọ][ae]|[ùúủũụ]y")
_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_BLANKS: Final = "\t\n\r\x0b\x0c\u00a0\u2002\u2003\u2009\u202f"
_ODD: Final = str.maketrans(
    {**dict.fromkeys(_DASHES, "-"), **dict.fromkeys(_BLANKS, " "), "ð": "đ", "ɖ": "đ"}
)
_ODD_MARK: Final = re.compile(f"[{re.escape(''.join(map(chr, _ODD)))}]")


def key_of(text: str) -> str:
    """Return *text*, in NFC, as it is matched: lower case, one placement of the tones, plain marks.

    The key is as long as the text.
    """
    key = text.lower()
    if len(key) != len(text):
        key = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    # Few texts have any, and looking is far cheaper than translating.
    plain = key.translate(_ODD) if _ODD_MARK.search(key) else key
    return _TONES.sub(lambda found: fold(found.group()), plain)


class Phrases(Generic[V]):
    """Phrases with what each stands for; of several at one place the longest is found."""

    def __init__(self, values: Mapping[str, V]) -> None:
        self._by_word: dict[str, list[tuple[str, V]]] = {}
        for phrase, value in values.items():
            key = key_of(phrase)
            found = WORD.match(key)
            if found is None:
                raise ValueError(f"a phrase begins with a word; got {phrase!r}")
            self._by_word.setdefault(found.group(), []).append((key, value))
        for rows in self._by_word.values():
            rows.sort(key=lambda row: -len(row[0]))

    def phrases(self) -> Iterator[str]:
        """Yield the phrases, as they are matched."""
        for rows in self._by_word.values():
            yield from (phrase for phrase, _ in rows)

    def at(self, key: str, start: int) -> tuple[int, V] | None:
        """Return the end of the phrase that begins at *start*, and its value; None without one."""
        word = WORD.match(key, start)
        if word is None:
            return None
        for phrase, value in self._by_word.get(word.group(), ()):
            if key.startswith(phrase, start):
                end = start + len(phrase)
                if not key[end : end + 1].isalnum():
                    return end, value
        return None
