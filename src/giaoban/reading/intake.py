"""Nhận: bytes or text of any origin made one text that a notice can hold.

Every replacement is one character for one, so that an offset in what comes out is an offset in the
text that went in.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, get_args

from attrs import evolve

from giaoban._rules.reading import finding
from giaoban._vn import words, xml_safe
from giaoban.reading.containers import container_of, is_marked_up
from giaoban.reading.pdf import pdf_text
from giaoban.reading.source import PAGE_BREAK, Layout, Source
from giaoban.reading.word import Revisions, open_word

if TYPE_CHECKING:
    from giaoban.diagnostics import Finding

__all__ = ["Kind", "Revisions", "open_source"]

Kind = Literal["text", "markdown", "docx", "pdf"]
"""What a source is. `text` is what `pdftotext`, a scan or a mail gives."""


def open_source(
    source: str | bytes, kind: Kind | None = None, revisions: Revisions = "final"
) -> Source:
    """Return the text of *source*, how it is written, and what had to be done to it.

    What the bytes are is seen from how they begin; *kind* decides the rest.

    Raises:
        TypeError: *source* is neither text nor bytes.
        ValueError: There is no such *kind* or *revisions*.
    """
    _require(kind, revisions)
    if isinstance(source, str):
        return _told_apart(kind, "not-bytes") or _of_text(source, _layout(kind))
    if not isinstance(source, bytes):
        raise TypeError(f"read takes a text or bytes; got {source!r:.60}")
    match container_of(source):
        case "docx":
            return _of_word(source, revisions)
        case "pdf":
            return _of_pdf(source)
        case None:
            return _told_apart(kind, f"not-{kind}") or _decoded(source, _layout(kind))
        case reason:
            return _unusable(reason)


def _require(kind: Kind | None, revisions: Revisions) -> None:
    if kind is not None and kind not in get_args(Kind):
        raise ValueError(f"kind is None or one of {get_args(Kind)}; got {kind!r}")
    if revisions not in get_args(Revisions):
        raise ValueError(f"revisions is one of {get_args(Revisions)}; got {revisions!r}")


def _layout(kind: Kind | None) -> Layout | None:
    return kind if kind == "text" or kind == "markdown" else None  # noqa: PLR1714 - narrows


def _told_apart(kind: Kind | None, reason: str) -> Source | None:
    """Return the source that is no container although it is said to be one; None if it is not."""
    return _unusable(reason) if kind in {"docx", "pdf"} else None


def _unusable(reason: str) -> Source:
    return Source("", "text", findings=(finding("GB900", reason=reason),))


def _of_word(data: bytes, revisions: Revisions) -> Source:
    found = open_word(data, revisions)
    if any(told.code == "GB900" for told in found.findings):
        return Source("", "text", findings=found.findings)
    return evolve(_of_text(found.text, "text", found.findings), unread=found.unread, ids=found.ids)


def _of_pdf(data: bytes) -> Source:
    found = pdf_text(data)
    if isinstance(found, str):
        return _unusable(found)
    pages = ", ".join(str(page) for page in found.pictures)
    return _of_text(found.text, "text", (finding("GB909", pages=pages),) if pages else ())


_MARKED: Final = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def _decoded(data: bytes, layout: Layout | None) -> Source:
    codec = next((name for mark, name in _MARKED if data.startswith(mark)), "utf-8-sig")
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return _unusable("undecodable")
    told = () if codec == "utf-8-sig" else (finding("GB904", encoding=codec.upper()),)
    return _of_text(text, layout, told)


# --- text ------------------------------------------------------------------------------------------

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


def _of_text(text: str, layout: Layout | None, told: tuple[Finding, ...] = ()) -> Source:
    if layout is None and is_marked_up(text):
        return _unusable("html")
    # Hardly any text holds one, and looking is far cheaper than translating.
    broken = text.translate(_BREAKS) if _BREAK.search(text) else text
    safe, replaced = xml_safe(broken)
    if replaced:
        told = (*told, finding("GB903", count=replaced))
    if not words(safe):
        told = (*told, finding("GB900", reason="empty"))
        return Source(safe, layout or "text", findings=told)
    if _is_legacy(safe):
        told = (*told, finding("GB905"))
    return Source(safe, layout or _guess(safe), findings=told)


def _guess(text: str) -> Layout:
    return "markdown" if _MARKUP.search(text) else "text"


def _is_legacy(text: str) -> bool:
    """Whether letters of the old TCVN3 fonts stand in the place of Vietnamese ones."""
    if text.isascii():
        return False
    sample = text[:20_000]
    return len(_LEGACY.findall(sample)) * _LEGACY_SHARE > len(sample)
