"""Gói Word: the parts of a `.docx`, unpacked in memory within bounds, and their XML.

A `.docx` is a zip archive of XML parts that point to each other. Nothing is written anywhere and
nothing outside the archive is ever asked for; a part that declares a document type or entities is
refused, so no entity can grow or fetch anything.
"""

from __future__ import annotations

import posixpath
import struct
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from attrs import define, field

from giaoban.reading.word._names import W

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

__all__ = ["Package", "UnusableError", "open_package"]


class UnusableError(Exception):
    """The file cannot be read; `args[0]` is a `reason` of GB900. It never leaves this package."""


# --- the archive -------------------------------------------------------------------------------------

_MOST_PARTS: Final = 10_000
_MOST_BYTES: Final = 64 << 20
# Deflate cannot do more than 1032 : 1; what people wrote stays far below 100 : 1.
_MOST_SWELLING: Final = 400
_SMALL: Final = 4 << 20
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    ArithmeticError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    ValueError,
)
"""What `zipfile` raises over an archive that is damaged or made to harm."""


@define(eq=False)
class Package:
    """The parts of a Word file, read when they are asked for.

    Args:
        main:
            The name of the part with the text.
    """

    main: str = field(default="", init=False)
    _archive: zipfile.ZipFile
    _entries: Mapping[str, zipfile.ZipInfo]
    _left: int = field(default=_MOST_BYTES, init=False)

    def part(self, name: str) -> Element | None:
        """Return the root of the XML part *name*; None where there is no such part.

        Raises:
            UnusableError: It is damaged, protected, far too large, or declares entities.
        """
        entry = self._entries.get(name.lower())
        return None if entry is None else _parsed(self._bytes(entry))

    def _bytes(self, entry: zipfile.ZipInfo) -> bytes:
        if entry.flag_bits & 1:
            raise UnusableError("locked")
        if entry.compress_type not in _METHODS:
            raise UnusableError("docx-broken")
        swollen = entry.file_size > max(_SMALL, _MOST_SWELLING * entry.compress_size)
        if swollen or entry.file_size > self._left:
            raise UnusableError("docx-swollen")
        self._left -= entry.file_size
        try:
            # No more than what was declared comes out, and a wrong sum is an error.
            with self._archive.open(entry) as opened:
                return opened.read(entry.file_size + 1)
        except _BROKEN as error:
            raise UnusableError("docx-broken") from error

    def related(self, name: str = "") -> Iterator[tuple[str, str, str]]:
        """Yield the kind, key and part of what part *name* (or the package) points to inside it."""
        folder, file = posixpath.split(name)
        root = self.part(posixpath.join(folder, "_rels", f"{file}.rels"))
        for link in () if root is None else root:
            if link.get("TargetMode") == "External":
                continue
            target = posixpath.join("/", folder, link.get("Target", ""))
            kind = link.get("Type", "").rpartition("/")[2]
            yield kind, link.get("Id", ""), posixpath.normpath(target).lstrip("/")


def open_package(data: bytes) -> Package:
    """Return the package that *data* holds.

    Raises:
        UnusableError: It holds none, or one that cannot or must not be read.
    """
    if not data.startswith(b"PK"):
        raise UnusableError("not-docx")
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except _BROKEN as error:
        raise UnusableError("docx-broken") from error
    if len(archive.infolist()) > _MOST_PARTS:
        raise UnusableError("docx-swollen")
    package = Package(
        archive, {one.filename.replace("\\", "/").lower(): one for one in archive.infolist()}
    )
    main = "word/document.xml"
    package.main = next((to for kind, _, to in package.related() if kind == "officeDocument"), main)
    return package


# --- XML ---------------------------------------------------------------------------------------------

_UTF16: Final = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
_DECLARATIONS: Final = (b"<!DOCTYPE", b"<!ENTITY")
_MOST_TAGS: Final = 2_000_000
# What "Strict Open XML" calls the same things.
_STRICT: Final = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/",
        b"http://schemas.openxmlformats.org/officeDocument/2006/",
    ),
)


def _parsed(data: bytes) -> Element:
    """Return the root of an XML document in UTF-8 or UTF-16, the only encodings of such parts."""
    if data.startswith(_UTF16):
        order = "utf-16" if data[:2] in _UTF16[:2] else "utf-16-le" if data[1] == 0 else "utf-16-be"
        data = data.decode(order, "replace").encode()
    if any(mark in data for mark in _DECLARATIONS):
        raise UnusableError("docx-declares")
    if data.count(b"<") > _MOST_TAGS:
        raise UnusableError("docx-swollen")
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    # The encoding is given, so that no declared one can hide a declaration from the look above.
    parser = ET.XMLParser(encoding="utf-8")  # noqa: S314 -- no entity is declared
    try:
        parser.feed(data)
        return parser.close()
    except (ET.ParseError, ValueError) as error:
        raise UnusableError("docx-broken") from error
