"""Chữ dính, chữ rời: syllables that a converter ran together or spelled apart, to be matched.

Some fonts lose the blank behind a letter with two marks ("nhiệm vụtừngày", "ĐềnghịUỷban"), some
put one behind every letter ("d ự  t h ả o"). A Vietnamese syllable can be told by its shape, so
that the words can be matched; the text stays as it is, and what is found is the part of it as
printed. Where a reading is not the only one, nothing is told apart.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen

from giaoban.lexicon._body_words import HEADS, TAILS, TERMS, THINGS
from giaoban.lexicon._keys import key_of
from giaoban.lexicon.duties import ADVERBS, ORDER_VERBS, PREDICATES, SCOPES, STATING, STOPS

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Apart", "told_apart"]


@frozen
class Apart:
    """A text as it is matched, with its syllables apart, and where each part of it is printed.

    Args:
        seen:
            The text to match in.
        starts, origins:
            The places where its parts begin: in `seen`, and in the text.
    """

    seen: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]

    def origin(self, at: int) -> int:
        """Return the place in the text of a place in `seen`."""
        part = bisect_right(self.starts, at) - 1
        place = self.origins[part] + at - self.starts[part]
        after = part + 1
        return place if after == len(self.origins) else min(place, self.origins[after])

    def place(self, origin: int) -> int:
        """Return the place in `seen` of a place in the text."""
        part = bisect_right(self.origins, origin) - 1
        place = self.starts[part] + origin - self.origins[part]
        after = part + 1
        return place if after == len(self.starts) else min(place, self.starts[after])


def told_apart(text: str) -> Apart | None:
    """Return *text*, in NFC, with glued syllables apart and spelled ones joined; None if none are."""
    return _told_apart(text)


# Documents, times, parties and stances are looked for in one sentence after the other.
@lru_cache(maxsize=16)
def _told_apart(text: str) -> Apart | None:
    if _GLUED.search(text) is None and _SPELLED.search(text) is None:
        return None
    edits = sorted({*_joins(text), *_splits(text)})
    if not edits:
        return None
    seen = _edited(text, edits)
    # What is seen reads the same again, or the reading is not certain.
    again = (*_joins(seen.seen), *_splits(seen.seen))
    return seen if not again else None


Edit = tuple[int, int, str]
"""The part of a text that is not seen, by its start and end, and what is seen in its place."""


def _edited(text: str, edits: Iterable[Edit]) -> Apart:
    pieces: list[str] = []
    starts, origins = [0], [0]
    at = length = 0
    for start, end, instead in edits:
        pieces += (text[at:start], instead)
        length += start - at + len(instead)
        at = end
        starts.append(length)
        origins.append(end)
    pieces.append(text[at:])
    return Apart("".join(pieces), tuple(starts), tuple(origins))


# --- run together ------------------------------------------------------------------------------------

_TONED: Final = "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
_TONED_ANY: Final = _TONED + _TONED.upper()
_SMALL: Final = "a-zđăâêôơưà-öø-ý" + _TONED
_LARGE: Final = "A-ZĐĂÂÊÔƠƯÀ-ÖØ-Ý" + _TONED.upper()
_VOWEL: Final = f"aăâeêioôơuưyAĂÂEÊIOÔƠUƯY{_TONED_ANY}"
# A syllable holds one run of vowels and one tone, and its capital stands first.
_GLUED: Final = re.compile(
    rf"[{_VOWEL}](?:(?![{_VOWEL}])[^\W\d_]){{1,5}}[{_VOWEL}]|[{_TONED_ANY}][{_VOWEL}]?[{_TONED_ANY}]"
    rf"|[{_SMALL}][{_LARGE}]|[{_LARGE}]{{2}}[{_SMALL}]"
)
_TOKEN: Final = re.compile(r"[^\W\d_]{3,}")
_LONGEST_TOKEN: Final = 40
_LONGEST: Final = 7

_ONSETS: Final = ("", *"ngh nh ng gh gi kh ph qu th tr ch b c d đ g h k l m n r s t v x p".split())
_BEFORE_FRONT: Final = frozenset({"ngh", "gh", "k"})  # written so before e, ê, i, y only
_BEFORE_BACK: Final = frozenset({"ng", "g", "c"})  # and so before the others
_RHYMES: Final = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên
ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay
oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât
uây uc ue uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm
ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu
"""
_PLAIN: Final = frozenset(
    onset + rhyme
    for onset in _ONSETS
    for rhyme in _RHYMES.split()
    if onset not in (_BEFORE_BACK if rhyme[0] in "eêiy" else _BEFORE_FRONT)
)
_UNTONED: Final = {
    ord(letter): unicodedata.normalize(
        "NFC",
        "".join(mark for mark in unicodedata.normalize("NFD", letter) if mark not in _TONES),
    )
    for _TONES in ("\u0300\u0301\u0303\u0309\u0323",)
    for letter in _TONED
}


def _splits(text: str) -> Iterable[Edit]:
    """Yield where a blank is seen between syllables that were run together."""
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        if end - start > _LONGEST_TOKEN or _GLUED.search(text, start, end) is None:
            continue
        for cut in _cuts(token.group()):
            yield start + cut, start + cut, " "


@lru_cache(maxsize=4096)
def _cuts(token: str) -> tuple[int, ...]:
    """Return where a token falls into syllables; nothing if it is one, or none of ours."""
    if token.isascii():
        return _before_abbreviation(token)
    if token.isupper() or _is_syllable(token):
        return ()
    # Of the ways to each place: those of the fewest pieces, of those the ones that are known.
    best: dict[int, list[_Way]] = {0: [_Way(0, 0, ())]}
    for end in range(1, len(token) + 1):
        ways = [
            before.then(token, start, end)
            for start in range(max(0, end - _LONGEST), end)
            if best[start] and _is_word(token[start:end]) and _may_part(token, start)
            for before in best[start]
        ]
        least = min((way.rank for way in ways), default=None)
        best[end] = [way for way in ways if way.rank == least][:_MOST_WAYS]
    whole = best[len(token)]
    return whole[0].cuts[1:] if len(whole) == 1 else ()


def _before_abbreviation(token: str) -> tuple[int, ...]:
    """Return where an abbreviation begins behind a word without any mark: "giaoUBND"."""
    parts = _ABBREVIATED.fullmatch(token)
    return (parts.start(2),) if parts is not None and parts[1].lower() in _known() else ()


_ABBREVIATED: Final = re.compile(r"([A-Za-z][a-z]{2,6})([A-Z]{3,12})")


@frozen
class _Way:
    """One way to tell a token apart: its pieces, how many of them are no known word, its cuts."""

    pieces: int
    unknown: int
    cuts: tuple[int, ...]

    @property
    def rank(self) -> tuple[int, int]:
        return self.pieces, self.unknown

    def then(self, token: str, start: int, end: int) -> _Way:
        """Return the way with one more piece, weighed with the piece before it."""
        known = _known()
        piece = key_of(token[start:end])
        pair = f"{key_of(token[self.cuts[-1] : start])} {piece}" if self.cuts else piece
        unknown = 2 * (piece not in known) + (pair not in known)
        return _Way(self.pieces + 1, self.unknown + unknown, (*self.cuts, start))


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """Return the syllables of the lexicon, and the pairs of them that stand together."""
    known: set[str] = set()
    for table in (PREDICATES, ADVERBS, ORDER_VERBS, SCOPES, STATING, HEADS, TAILS, TERMS, THINGS):
        for phrase in table.phrases():
            words = phrase.replace(",", "").split(" ")
            known.update(words)
            known.update(f"{first} {second}" for first, second in pairwise(words))
    return frozenset(known | STOPS)


_MOST_WAYS: Final = 2


def _may_part(token: str, at: int) -> bool:
    """Whether a syllable may begin at *at*: not before a small letter behind a lone capital."""
    return at == 0 or not (token[at - 1].isupper() and at == 1)


def _is_bare(letter: str) -> bool:
    return letter.lower().translate(_UNTONED) in _VOWELS


_VOWELS: Final = frozenset("aăâeêioôơuưy")


def _is_word(text: str) -> bool:
    return _is_syllable(text) or (len(text) > 1 and text.isupper())


def _is_syllable(text: str) -> bool:
    """Whether *text* is one Vietnamese syllable, with a capital at most in front."""
    rest = text[1:]
    if rest and not rest.islower():
        return False
    small = text.lower()
    plain = small.translate(_UNTONED)
    tones = sum(letter != other for letter, other in zip(small, plain, strict=True))
    return tones <= 1 and plain in _PLAIN


# --- spelled apart -----------------------------------------------------------------------------------

# Three letters or more, each by itself.
_SPELLED: Final = re.compile(r"(?<![^\W_])[^\W\d_](?: {1,3}[^\W\d_](?![^\W_])){2,}")
_WIDE_BLANK: Final = re.compile(r" {2,3}(?=[^\W_])")


def _joins(text: str) -> Iterable[Edit]:
    """Yield the blanks that are not seen: inside what was spelled apart, and wide ones around it."""
    for run in _SPELLED.finditer(text):
        edits = _spelled(text, _with_word_before(text, run.start()), run.end())
        yield from edits
        behind = _WIDE_BLANK.match(text, run.end()) if edits else None
        if behind is not None:
            yield behind.start(), behind.end(), " "


def _with_word_before(text: str, start: int) -> int:
    """Return where the word begins that the spelled one is glued to: "vềd ự t h ả o"."""
    word = _WORD_BEFORE.search(text, max(0, start - _LONGEST - 2), start)
    return start if word is None or _is_syllable(word["word"]) else word.start("word")


_WORD_BEFORE: Final = re.compile(r"(?<![^\W_])(?P<word>[^\W\d_]{2,7}) \Z")


def _spelled(text: str, start: int, end: int) -> list[Edit]:
    """Return the blanks that are not seen of one run of letters; none unless they make syllables."""
    places = [at for at in range(start, end) if text[at] != " "]
    letters = "".join(text[at] for at in places)
    if len(letters) > _LONGEST_RUN or not any(map(_is_consonant, letters)):
        return []
    wide = {nth for nth in range(1, len(places)) if places[nth] - places[nth - 1] > _WIDE}
    cuts = _words_in(letters, sorted(wide))
    if cuts is None:
        return []
    edits = []
    for nth in range(1, len(places)):
        before, after = places[nth - 1] + 1, places[nth]
        seen = " " if nth in cuts else ""
        if text[before:after] != seen:
            edits.append((before, after, seen))
    return edits


_WIDE: Final = 2
_LONGEST_RUN: Final = 120


def _words_in(letters: str, wide: list[int]) -> set[int] | None:
    """Return where words begin in spelled letters, at wide blanks among them; None if unclear."""
    cuts = set(wide)
    for start, end in zip([0, *wide], [*wide, len(letters)], strict=True):
        word = letters[start:end]
        if _is_syllable(word.lower() if word.isupper() else word):
            continue
        inner = _cuts(word) if len(word) <= _LONGEST_TOKEN else ()
        if not inner:
            return None
        cuts.update(start + cut for cut in inner)
    return cuts


def _is_consonant(letter: str) -> bool:
    return letter.isalpha() and not _is_bare(letter)
