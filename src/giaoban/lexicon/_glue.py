"""Chữ dính: syllables that a converter ran together, told apart to be matched.

Some fonts lose the blank behind a letter with two marks: "nhiệm vụtừngày", "ĐềnghịUỷban". A
Vietnamese syllable can be told by its shape, so that the words can be matched; the text stays as
it is, and what is found is the part of it as printed.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import lru_cache
from typing import Final

from attrs import frozen

__all__ = ["Apart", "told_apart"]


@frozen
class Apart:
    """A text with blanks between syllables that were run together, and where they were put in.

    Args:
        seen:
            The text to match in.
        put:
            The places in `seen` of the blanks that the text does not have.
    """

    seen: str
    put: tuple[int, ...]

    def origin(self, at: int) -> int:
        """Return the place in the text of a place in `seen`."""
        return at - bisect_left(self.put, at)

    def place(self, origin: int) -> int:
        """Return the place in `seen` of a place in the text."""
        return origin + sum(put - nth <= origin for nth, put in enumerate(self.put))


# Behind a letter with two marks, inside a syllable, stand one or two vowels and a final consonant
# at most; anything else is another syllable.
_SECOND: Final = "".join(chr(code) for code in range(0x1EA1, 0x1EFA, 2))
_GLUED: Final = re.compile(
    rf"[{_SECOND}](?:[bdđghklqrsvxA-ZĐÀ-Ý]|(?>[aiouyêô]{{0,2}})(?>ng|nh|ch|[cmnpt])(?=[^\W\d_])"
    rf"|[{_SECOND}À-ỹ])"
)
_TOKEN: Final = re.compile(r"[^\W\d_]{3,40}")

_ONSETS: Final = "ngh|nh|ng|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]"
_RHYMES: Final = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên
ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay
oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât
uây uc ue uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm
ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu
"""
_SYLLABLE: Final = re.compile(
    rf"(?:{_ONSETS})?(?:{'|'.join(sorted(_RHYMES.split(), key=len, reverse=True))})"
)
_TONES: Final = frozenset("\u0300\u0301\u0303\u0309\u0323")


def told_apart(text: str) -> Apart | None:
    """Return *text*, in NFC, with its glued syllables apart; None if there are none."""
    if _GLUED.search(text) is None:
        return None
    pieces: list[str] = []
    put: list[int] = []
    at = length = 0
    for token in _TOKEN.finditer(text):
        for cut in _cuts(token.group()):
            end = token.start() + cut
            pieces.append(text[at:end])
            length += end - at
            put.append(length)
            length += 1
            at = end
    if not put:
        return None
    pieces.append(text[at:])
    return Apart(" ".join(pieces), tuple(put))


@lru_cache(maxsize=4096)
def _cuts(token: str) -> tuple[int, ...]:
    """Return where a token falls into syllables; nothing if it is one, or none of ours."""
    if _GLUED.search(token) is None or _is_syllable(token):
        return ()
    best: dict[int, tuple[int, ...] | None] = {0: ()}
    places = [at + 1 for at, letter in enumerate(token[:-1]) if letter in _SECOND]
    for end in (*places, len(token)):
        ways = [
            (*before, start)
            for start, before in best.items()
            if before is not None and _is_word(token[start:end])
        ]
        best[end] = min(ways, key=len) if ways else None
    whole = best[len(token)]
    return () if whole is None else whole[1:]


def _is_word(text: str) -> bool:
    return _is_syllable(text) or (len(text) > 1 and text.isupper())


def _is_syllable(text: str) -> bool:
    letters = unicodedata.normalize("NFD", text.lower())
    tones = sum(letter in _TONES for letter in letters)
    plain = "".join(letter for letter in letters if letter not in _TONES)
    return tones <= 1 and _SYLLABLE.fullmatch(unicodedata.normalize("NFC", plain)) is not None
