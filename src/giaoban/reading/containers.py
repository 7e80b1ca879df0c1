"""Tệp chứa: what bytes are that are no plain text, told by how they begin and what names they hold.

Nothing is unpacked here: the names of the parts of a zip archive and of an old Office file stand in
them as they are.
"""

from __future__ import annotations

from typing import Final, Literal

__all__ = ["Container", "container_of", "is_marked_up"]

Container = Literal["docx", "pdf", "zip", "odt", "office", "doc", "locked", "ole", "rtf", "image"]
"""What was found; all but the first two are reasons of GB900, which say what to do instead."""

_STARTS: Final[tuple[tuple[bytes, Container], ...]] = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"7z\xbc\xaf\x27\x1c", "zip"),
    (b"Rar!\x1a\x07", "zip"),
    (b"\x1f\x8b", "zip"),
    (b"\xd0\xcf\x11\xe0", "ole"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
)
_BLANK: Final = b"\xef\xbb\xbf \t\r\n"
_PDF: Final = b"%PDF"
_PDF_END: Final = b"startxref"
_WITHIN: Final = 1024
"""Readers of PDF look so far for its beginning: what fetched it may have put something before it."""


def container_of(data: bytes) -> Container | None:
    """Return what *data* is; None for what may be text."""
    start = data[:_WITHIN].lstrip(_BLANK)
    if start.startswith(_PDF) or (_PDF in start and _PDF_END in data[-_WITHIN:]):
        return "pdf"
    found = next((name for mark, name in _STARTS if start.startswith(mark)), None)
    match found:
        case "zip":
            return _in_zip(data)
        case "ole":
            return _in_ole(data)
        case _:
            return found


_ODF: Final = b"application/vnd.oasis.opendocument."
_OFFICE: Final = (b"xl/workbook", b"ppt/presentation", _ODF)


def _in_zip(data: bytes) -> Container:
    if b"word/document" in data:
        return "docx"
    if _ODF + b"text" in data[:_WITHIN]:
        return "odt"
    return "office" if any(name in data for name in _OFFICE) else "zip"


def _in_ole(data: bytes) -> Container:
    """Return what an OLE file holds; a password makes one of a .docx."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "locked"
    if "WordDocument".encode("utf-16-le") in data:
        return "doc"
    return "ole"


# --- text that is the source of a page -------------------------------------------------------------

_MARKED_UP: Final = ("<!doctype html", "<html", "<?xml", "mime-version:", "{\\rtf")
_SCREEN: Final = 200


def is_marked_up(text: str) -> bool:
    """Whether *text* is the source of a web page, of XML, or of the like: not what one reads."""
    start = text[:_SCREEN].lstrip("\ufeff \t\r\n").lower()
    return start.startswith(_MARKED_UP)
