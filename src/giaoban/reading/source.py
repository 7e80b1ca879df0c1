"""Nguồn: bytes or text of any origin made one text that a notice can hold.

Every replacement is one character for one, so that an offset in what comes out is an offset in the
text that went in.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from attrs import field, frozen

from giaoban._rules.reading import finding
from giaoban._vn import words, xml_safe
from giaoban.diagnostics import Finding

__all__ = ["PAGE_BREAK", "Kind", "Source", "open_source"]

Kind = Literal["text", "markdown"]
"""What a source is written in. `text` is what `pdftotext`, a scan or a mail gives."""


@frozen
class Source:
    """A text to read; where the source could not be used it is empty, and a finding says why."""

    text: str
    kind: Kind
    findings: tuple[Finding, ...] = field(default=())


# --- bytes -----------------------------------------------------------------------------------------

# How the containers that people take for a text begin, and what to do with each.
_CONTAINERS: Final = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"%PDF", "pdf"),
    (b"\xd0\xcf\x11\xe0", "doc"),
    (b"{\\rtf", "rtf"),
)
_MARKED: Final = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def open_source(source: str | bytes, kind: Kind | None) -> Source:
    """Return the text of *source*, its kind, and what had to be done to it."""
    if isinstance(source, str):
        return _of_text(source, kind, ())
    container = next((name for start, name in _CONTAINERS if source.startswith(start)), None)
    if container is not None:
        return _unusable(container, kind)
    codec = next((name for mark, name in _MARKED if source.startswith(mark)), "utf-8-sig")
    try:
        text = source.decode(codec)
    except UnicodeDecodeError:
        return _unusable("undecodable", kind)
    told = () if codec == "utf-8-sig" else (finding("GB904", encoding=codec.upper()),)
    return _of_text(text, kind, told)


def _unusable(reason: str, kind: Kind | None) -> Source:
    return Source("", kind or "text", (finding("GB900", reason=reason),))


# --- text ------------------------------------------------------------------------------------------

PAGE_BREAK: Final = "\u2029"
"""What stands in a source's text for a form feed, which XML forbids; it ends a line."""

_BREAKS: Final = {0x0C: PAGE_BREAK} | {ord(mark): "\n" for mark in "\x0b\x1c\x1d\x1e"}
_BREAK: Final = re.compile("[\x0b\x0c\x1c\x1d\x1e]")
# Read as Vietnamese letters of the TCVN3 fonts (.VnTime): "Uû ban nh©n d©n".
_LEGACY: Final = re.compile(r"[a-z][©®¬µ¸¹»¾¨ª«][a-z]|[a-zµ-ÿ][¸µ¶·¹][\s,.]", re.IGNORECASE)
_LEGACY_SHARE: Final = 200
_MARKUP: Final = re.compile(
    r"^ {0,3}#{1,6} {1,9}\S|\*\*[^*\s]|<(?:br ?/?|/?su[pb]|/?strong|/?table)>|^\|[^\n]*\|[ \t]*$"
    r"|\\[*_#.\-]",
    re.MULTILINE | re.IGNORECASE,
)


def _of_text(text: str, kind: Kind | None, told: tuple[Finding, ...]) -> Source:
    # Hardly any text holds one, and looking is far cheaper than translating.
    broken = text.translate(_BREAKS) if _BREAK.search(text) else text
    safe, replaced = xml_safe(broken)
    if replaced:
        told = (*told, finding("GB903", count=replaced))
    if not words(safe):
        return Source(safe, kind or "text", (*told, finding("GB900", reason="empty")))
    if _is_legacy(safe):
        told = (*told, finding("GB905"))
    return Source(safe, kind or _guess(safe), told)


def _guess(text: str) -> Kind:
    return "markdown" if _MARKUP.search(text) else "text"


def _is_legacy(text: str) -> bool:
    """Whether letters of the old TCVN3 fonts stand in the place of Vietnamese ones."""
    if text.isascii():
        return False
    sample = text[:20_000]
    return len(_LEGACY.findall(sample)) * _LEGACY_SHARE > len(sample)
