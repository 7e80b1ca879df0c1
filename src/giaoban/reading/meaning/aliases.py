"""Tên viết tắt: the short forms that a notice defines for itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban.lexicon.addressees import Names
from giaoban.model import Alias, Body

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["aliases_in"]

_DEFINED: Final = re.compile(
    r" ?\((?:(?:sau đây|dưới đây|sau này) )?(?:được )?(?:gọi tắt|viết tắt|gọi chung|gọi|tên viết tắt)(?: chung)?(?: (?:là|thành))?:? "
    r"[“\"‘']?(?P<short>[^()“”\"‘’'\n]{1,80})[”\"’']?\)"
)
_ACRONYM: Final = re.compile(r" \((?P<short>[^\W\d_]{2,12})\)")
_REACH: Final = 200
_WORD: Final = re.compile(r"(?<![^\W_])[^\W\d_]")


def aliases_in(texts: Iterable[str]) -> tuple[Alias, ...]:
    """Return the short forms that *texts* define, each once, in printed order."""
    found: dict[str, Alias] = {}
    for text in texts:
        for alias in _in_one(text):
            found.setdefault(alias.short, alias)
    return tuple(found.values())


def _in_one(text: str) -> Iterator[Alias]:
    if "(" not in text:
        return
    names = Names(text)
    for defined in _DEFINED.finditer(names.key):
        short = names.said(*defined.span("short")).strip(' .,;:“”"')
        full = _full(names, defined.start(), short)
        if full and short and full != short:
            yield Alias(short, full=full)
    for defined in _ACRONYM.finditer(names.key):
        short = names.said(*defined.span("short"))
        full = _named(names, defined.start()) if short.isupper() else ""
        if full:
            yield Alias(short, full=full)


def _full(names: Names, end: int, short: str) -> str:
    """Return the name that stands before a definition: one that begins as its short form does."""
    low = max(0, end - _REACH)
    first = " ".join(short.split()[:2])
    at = names.text.rfind(first, low, end)
    if at < 0:
        at = names.text.rfind(first.split(" ")[0], low, end)
    if at >= 0 and not _crosses(names.text[at:end]):
        return names.said(at, end).strip()
    return _named(names, end) or _last_name(names, low, end)


def _named(names: Names, end: int) -> str:
    """Return the body whose name ends at *end*; empty if none does."""
    low = max(0, end - _REACH)
    for word in _WORD.finditer(names.text, low, end):
        if word.group().isupper():
            found = names.one(word.start())
            if found is not None and found.end == end and isinstance(found.party, Body):
                return found.party.name
    return ""


def _last_name(names: Names, low: int, end: int) -> str:
    """Return the words from the last beginning of a name on."""
    starts = [
        word.start()
        for word in _WORD.finditer(names.text, low, end)
        if word.group().isupper() and names.one(word.start()) is not None
    ]
    text = names.said(starts[-1], end).strip() if starts else ""
    return "" if _crosses(text) else text


def _crosses(text: str) -> bool:
    return any(mark in text for mark in ".;:()")
