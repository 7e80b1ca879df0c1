"""Nhiễu: what scans, converters, mails and hands do to a text of a notice, each change by its name.

A change takes the whole text and gives another that says the same. `after` puts one after another.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Callable
from functools import reduce
from itertools import count
from typing import Final

__all__ = ["BOUND", "CHANGES", "Change", "after"]

Change = Callable[[str], str]


def after(*changes: Change) -> Change:
    """Return the change that makes each of *changes*, the first one first."""
    return lambda text: reduce(lambda so_far, change: change(so_far), changes, text)


def _each(every: int) -> Callable[[], bool]:
    """Return what tells of each call whether it is one in so many."""
    calls = count(1)
    return lambda: next(calls) % every == 0


# --- letters -----------------------------------------------------------------------------


def decomposed(text: str) -> str:
    """Return *text* with every accent as a character of its own."""
    return unicodedata.normalize("NFD", text)


# "oa", "oe" and "uy" that end a syllable; in "qu" the u belongs to the consonant.
_FLIPPED: Final = re.compile(
    "(?P<first>o(?=[\u0300\u0301\u0303\u0309\u0323]?[ae])|(?<!q)u(?=[\u0300\u0301\u0303\u0309\u0323]?y))"
    "(?:(?P<early>[\u0300\u0301\u0303\u0309\u0323])(?P<after>[aey])"
    "|(?P<before>[aey])(?P<late>[\u0300\u0301\u0303\u0309\u0323]))"
    r"(?![\w\u0300-\u036f])",
    re.IGNORECASE,
)


def flipped_tones(text: str) -> str:
    """Return *text* with the tone on the other letter where both are written: "hòa", "hoà"."""

    def flip(found: re.Match[str]) -> str:
        if found["early"]:
            return found["first"] + found["after"] + found["early"]
        return found["first"] + found["late"] + found["before"]

    return unicodedata.normalize("NFC", _FLIPPED.sub(flip, unicodedata.normalize("NFD", text)))


_TWICE_MARKED: Final = "".join(chr(code) for code in range(0x1EA1, 0x1EFA))
_BEHIND_MARKS: Final = re.compile(rf"(?<=[{_TWICE_MARKED}]) (?=[^\W\d_])")


def glued(text: str, every: int = 8) -> str:
    """Return *text* with a blank lost behind a letter with two marks, as some fonts lose it."""
    lost = _each(every)
    return _BEHIND_MARKS.sub(lambda found: "" if lost() else found.group(), text)


_DIGIT: Final = re.compile(r"(?<=\d)[01]")


def misread(text: str, every: int = 20) -> str:
    """Return *text* with slips of a scan: O for 0, l for 1, marks that were not seen."""
    slips, missed = _each(every), _each(every)

    def letter(found: re.Match[str]) -> str:
        return {"0": "O", "1": "l"}[found.group()] if slips() else found.group()

    text = _DIGIT.sub(letter, text).replace("CHỦ NGHĨA", "CHÙ NGHĨA")
    return re.sub(r"\bSở\b", lambda found: "Sờ" if missed() else found.group(), text)


# --- lines -------------------------------------------------------------------------------


def rewrapped(text: str, width: int = 60) -> str:
    """Return *text* with every line that is wider broken into lines of *width* columns."""
    lines: list[str] = []
    for line in text.splitlines():
        lines += textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""]
    return "\n".join(lines) + "\n"


def numbered_pages(text: str, every: int = 25) -> str:
    """Return *text* with the number of a page between two lines after so many of them."""
    lines = text.splitlines()
    pages = [lines[start : start + every] for start in range(0, len(lines), every)]
    numbered = (["\f" + f"{at:>40}", *page] if at > 1 else page for at, page in enumerate(pages, 1))
    return "\n".join(line for page in numbered for line in page) + "\n"


def carriage_returns(text: str) -> str:
    """Return *text* with the line ends of Windows."""
    return "\r\n".join(text.splitlines()) + "\r\n"


def tight(text: str) -> str:
    """Return *text* without blank lines."""
    return "\n".join(line for line in text.splitlines() if line.strip()) + "\n"


# --- blanks ------------------------------------------------------------------------------


def spaced(text: str) -> str:
    """Return *text* with two blanks for one between words, as justified text is extracted."""
    return re.sub(r"(?<=\S) (?=\S)", "  ", text)


def tabbed(text: str) -> str:
    """Return *text* with a tab before each label and one after it, as Word copies them."""
    return re.sub(r"(?m)^ *(\d+\.|[IVX]+\.|[a-zđ]\)|\(\d+\)|-) ", "\t\\1\t", text)


# --- markup ------------------------------------------------------------------------------


def stripped_markdown(text: str) -> str:
    """Return *text* without the marks of Markdown."""
    lines = (re.sub(r"^ {0,3}#{1,6} +", "", line) for line in text.splitlines())
    bare = "\n".join(
        re.sub(r"\*{2,3}|__|(?<=\w)\*(?!\w)|(?<!\w)\*(?=\w)", "", line) for line in lines
    )
    bare = re.sub(r"\\(?=[^\w\s])", "", bare)
    return re.sub(r"</?(?:sup|sub|b|i)>|<br ?/?>", " ", bare) + "\n"


# --- by name -----------------------------------------------------------------------------

BOUND: Final[dict[str, Change]] = {
    "decomposed letters": decomposed,
    "tones on the other letter": flipped_tones,
    "lines of 60 columns": rewrapped,
    "numbers of pages": numbered_pages,
    "no Markdown": stripped_markdown,
}
"""The changes after which no figure may fall by more than 0.05 or one case."""

CHANGES: Final[dict[str, Change]] = {
    **BOUND,
    "60 columns and pages": after(rewrapped, numbered_pages),
    "line ends of Windows": carriage_returns,
    "no blank lines": tight,
    "two blanks for one": spaced,
    "tabs at labels": tabbed,
    "glued behind two marks": glued,
    "slips of a scan": misread,
}
"""All of them; what the last two do, no rule can undo everywhere."""
