"""Vietnamese text: one spelling to match by, an order to sort by, and the words of a page.

Everything here takes any ``str``, lone surrogates included, does not raise and takes time in
proportion to its length. Nothing here guesses: words run together by a converter stay so.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import Final

__all__ = [
    "LETTERS",
    "capitalise_first",
    "fold",
    "forbidden",
    "from_roman",
    "lower_first",
    "nfc",
    "roman",
    "search_key",
    "sort_key",
    "upper",
    "words",
    "xml_safe",
]


# --- normal form and keys to match by ----------------------------------------------------


def nfc(text: str) -> str:
    """Return *text* in Normalization Form C, the form of every text in a notice."""
    # Nearly all text already is, and asking costs a fraction of composing.
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


# Seen only by a program: soft hyphen, zero-width and direction marks, byte order mark.
_INVISIBLE: Final = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_UNSEEN: Final = re.compile(f"[{_INVISIBLE}]+")

# The old style writes "hòa, khỏe, thủy", the new one "hoà, khoẻ, thuỷ"; a syllable closed by
# another letter (hoàn, huỳnh) and "quý", where u belongs to q, only ever bear the tone on the
# second vowel. So moving it there leaves one spelling of each, right or wrong.
_OLD_TONE: Final = re.compile("[òóỏõọ][ae]|[ùúủũụ]y")
_NEW_TONE: Final = {
    first + second: unicodedata.normalize("NFC", plain + second + tone)
    for plain, ends in (("o", "ae"), ("u", "y"))
    for tone in "\u0300\u0301\u0309\u0303\u0323"
    for first in (unicodedata.normalize("NFC", plain + tone),)
    for second in ends
}

_DASHES: Final = "\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
# After casefold(): eth and African d with hook, which old converters wrote for đ.
_ODD: Final = re.compile(f"[{_DASHES}ðɖ]")


def _plain(found: re.Match[str]) -> str:
    return "đ" if found.group() in "ðɖ" else "-"


def fold(text: str) -> str:
    """Return the key by which two spellings of one Vietnamese text are equal.

    Case, tone placement (``hòa`` and ``hoà``), kinds of dash, runs of blanks of any kind,
    blanks at the ends, invisible characters and look-alikes of ``đ`` are made one. Tones,
    ``i`` and ``y``, punctuation and quotation marks stay. Folding twice changes nothing.
    """
    if text.isascii():
        return " ".join(text.casefold().split())
    key = nfc(nfc(_UNSEEN.sub("", text)).casefold())
    key = _OLD_TONE.sub(lambda found: _NEW_TONE[found.group()], _ODD.sub(_plain, key))
    return " ".join(key.split())


def _bare_letters() -> dict[int, str]:
    """Return every Vietnamese letter in lower case with what is left of it without its marks."""
    tones = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    bare = {"a": "aăâ", "e": "eê", "i": "i", "o": "oôơ", "u": "uư", "y": "y"}
    marked = {
        unicodedata.normalize("NFC", vowel + tone): letter
        for letter, vowels in bare.items()
        for vowel in vowels
        for tone in tones
    }
    return {ord(char): letter for char, letter in marked.items()} | {ord("đ"): "d"}


_BARE: Final = _bare_letters()


def search_key(text: str) -> str:
    """Return :func:`fold` without tones and other marks, and with ``d`` for ``đ``.

    It finds "Nguyễn Đình Thi" by "nguyen dinh thi". Different words share a key.
    """
    key = fold(text)
    if key.isascii():
        return key
    quick = key.translate(_BARE)
    if quick.isascii():  # as nearly all of Vietnamese is then
        return quick
    bare = "".join(
        char for char in unicodedata.normalize("NFD", key) if unicodedata.category(char) != "Mn"
    )
    # A mark may have stood between two blanks.
    return " ".join(nfc(bare).replace("đ", "d").split())


# --- the words of a page ----------------------------------------------------------------

# Tags without attributes, as converters leave them in Markdown. One with attributes is taken
# for text: better a strange word than one lost.
_INLINE_TAG: Final = re.compile(
    "</?(?:sup|sub|b|i|u|s|em|strong|mark|small|big|code|tt|span|font)>", re.IGNORECASE
)
_BLOCK_TAG: Final = re.compile(
    r"</?(?:br|hr|p|div|center|table|thead|tbody|tr|th|td|ul|ol|li|h[1-6]|blockquote|pre)\s?/?>",
    re.IGNORECASE,
)
_MARKS: Final = re.compile(rf"[*_#`\\{_INVISIBLE}]+")
_SUPERSCRIPTS: Final = re.compile("[⁰¹²³⁴-⁹]")
# Not %, ‰, &, @ and $, which are read out. The last row are bullets, the private ones of
# Word's Symbol and Wingdings fonts too.
_OUTER: Final = (
    "!\"'()+,-./:;<=>?[]^{|}~¡¨«·´»¿×"
    "‐‑‒–—―‖‘’‚‛“”„‟†‡…′″‹›−"
    "•‣◦▪▫■□●○◆◇★➢➤✓✔\uf0a7\uf0b7\uf0d8\uf0fc"
)


def words(text: str) -> list[str]:
    r"""Return the words of *text* in order: what must not be lost between two formats.

    In NFC, and in this order: tags without attributes out (``<sup>`` and its like leave
    nothing, ``<br>``, ``<td>`` and their like a blank); Markdown marks ``* _ # ` \`` and
    invisible characters out; table bars and characters that XML forbids for blanks;
    superscript digits for plain ones; split at blanks, no-break ones too; punctuation and
    bullets off both ends; what is then empty dropped. So ``341m<sup>2</sup>`` and ``341m²``
    are the word ``341m2``, and a list's dash is no word. Entities such as ``&nbsp;`` are text.
    """
    if "<" in text:
        text = _BLOCK_TAG.sub(" ", _INLINE_TAG.sub("", text))
    text = _BLANK.sub(" ", _MARKS.sub("", text))
    if not text.isascii():
        text = nfc(_SUPERSCRIPTS.sub(lambda found: str(unicodedata.digit(found.group())), text))
    return [word for part in text.split() if (word := part.strip(_OUTER))]


# --- what XML can hold ------------------------------------------------------------------

# XML 1.0, production 2: all but the controls, surrogates and two non-characters.
_FORBIDDEN_CLASS: Final = "\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_FORBIDDEN: Final = re.compile(f"[{_FORBIDDEN_CLASS}]")
_BLANK: Final = re.compile(f"[|{_FORBIDDEN_CLASS}]+")


def forbidden(text: str) -> str | None:
    """Return the first character of *text* that XML 1.0 forbids, lone surrogates too; or None."""
    found = _FORBIDDEN.search(text)
    return found.group() if found else None


def xml_safe(text: str) -> tuple[str, int]:
    """Return *text* with a blank for each character that XML 1.0 forbids, and their number."""
    return _FORBIDDEN.subn(" ", text)


# --- capitals ----------------------------------------------------------------------------


def upper(text: str) -> str:
    """Return *text* in capitals.

    ``str.upper`` is right for Vietnamese in every locale. There is no way back: lower-casing
    loses the capitals of names, so names are kept as written and raised when printed.
    """
    return text.upper()


_FIRST: Final = re.compile(r"\W*")


def capitalise_first(text: str) -> str:
    """Return *text* with its first letter raised, if it starts with one or with punctuation."""
    at = _end_of(_FIRST, text)
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def lower_first(text: str) -> str:
    """Return *text*, in NFC, with its first letter lowered, to go on in a sentence.

    A word that starts with two capitals ("UBND") or whose one letter is joined to something
    ("H'Mông") is a name or an abbreviation and stays; a word of one letter ("Ở") does not.
    A name that looks like any other word is lowered too: the caller knows.
    """
    at = _end_of(_FIRST, text)
    second = text[at + 1 : at + 2]
    if second.islower() or not second.strip():
        return text[:at] + text[at : at + 1].lower() + text[at + 1 :]
    return text


def _end_of(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0


# --- order ---------------------------------------------------------------------------------

_ALPHABET: Final = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES: Final = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng
_SHAPES: Final = "\u0302\u0306\u031b"  # circumflex, breve, horn: letters of their own

_Letter = tuple[int, int]
SortKey = tuple[tuple[tuple[tuple[_Letter, ...], tuple[int, ...]], ...], tuple[bool, ...], str]
"""Words, each by its letters and then its tones; then capitals; then the text itself."""


def sort_key(text: str) -> SortKey:
    """Return the key that sorts Vietnamese as dictionaries do, word by word.

    Of two words the letters decide (a ă â … d đ … o ô ơ … u ư), then the tones (none, huyền,
    hỏi, ngã, sắc, nặng), then the next word; small letters before capitals where all else is
    equal. Punctuation comes before digits, digits before letters. Persons are usually sorted
    by their given name, the last word: the caller turns them round.
    """
    composed = nfc(text)
    parts = composed.split()
    weighed = [[_weigh(char) for char in part] for part in parts]
    by_word = tuple(
        (tuple(letter for letter, _ in part), tuple(tone for _, tone in part)) for part in weighed
    )
    return by_word, tuple(char.isupper() for part in parts for char in part), composed


@functools.lru_cache(maxsize=1024)
def _weigh(char: str) -> tuple[_Letter, int]:
    """Return the place of one composed character among letters, and that of its tone."""
    split = unicodedata.normalize("NFD", char.lower())
    base, marks = split[0], split[1:]
    shape = "".join(mark for mark in marks if mark in _SHAPES)
    tone = next((_TONES.index(mark) + 1 for mark in marks if mark in _TONES), 0)
    letter = unicodedata.normalize("NFC", base + shape)
    if letter in _ALPHABET:
        return (2, _ALPHABET.index(letter)), tone
    kind = 3 if base.isalpha() else 1 if base.isdigit() else 0
    return (kind, ord(base)), tone


# --- labels of lists -----------------------------------------------------------------------

LETTERS: Final = "abcdđeghiklmnopqrstuvxy"
"""The letters of points in their order: a), b), c), d), đ), e), g) … (NĐ30/2020, PL I)."""

_ROMAN: Final = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_MOST_ROMAN: Final = 3999
_LONGEST_ROMAN: Final = len("MMMDCCCLXXXVIII")


def roman(number: int) -> str:
    """Return *number*, from 1 to 3999, in Roman capitals.

    Raises:
        ValueError: *number* is outside that range.
    """
    if not 1 <= number <= _MOST_ROMAN:
        raise ValueError(f"Roman numerals go from 1 to {_MOST_ROMAN}; got {number}")
    written = []
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written.append(letters * count)
    return "".join(written)


def from_roman(text: str) -> int | None:
    """Return what *text* numbers in Roman letters, all small or all capital; else None.

    Only the usual spelling counts: "IIII" and "IC" are None.
    """
    capitals = text.upper()
    if len(text) > _LONGEST_ROMAN or text not in (capitals, capitals.lower()):
        return None
    total, rest = 0, capitals
    for value, letters in _ROMAN:
        while rest.startswith(letters):
            total, rest = total + value, rest[len(letters) :]
    usual = not rest and 1 <= total <= _MOST_ROMAN and roman(total) == capitals
    return total if usual else None
