"""Gói mẫu: the parts of an office's file, unpacked within bounds, and what links them.

Whatever is not changed goes into the new file as it was; nothing outside the archive is asked for.
"""

from __future__ import annotations

import posixpath
import struct
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final

from attrs import define, field

from giaoban.render.docx._xml import DECLARATION, escape
from giaoban.render.docx.template._errors import TemplateError
from giaoban.render.docx.template._tree import check, spliced, tree_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.render.docx.template._tree import Node

__all__ = ["OFFICE", "PACKAGE", "WORD", "Link", "Package", "open_package"]

PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_TYPES: Final = "[Content_Types].xml"
_EMPTY: Final = f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships"/>'.encode()


@define
class Link:
    """What a part points to inside the package: its key, its kind and the name of the part."""

    key: str
    kind: str
    target: str


@define(eq=False)
class Package:
    """The parts of a Word file by name, and which of them is the text."""

    parts: dict[str, bytes]
    main: str = ""
    _named: dict[str, str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._named = {name.lower(): name for name in self.parts}

    def copy(self) -> Package:
        """Return a package to be changed, while this one stays."""
        return Package(dict(self.parts), self.main)

    def named(self, name: str) -> str:
        """Return a part's name as the archive writes it; empty if there is no such part."""
        return self._named.get(name.lower(), "")

    def _put(self, name: str, data: bytes) -> None:
        self.parts[name] = data
        self._named[name.lower()] = name

    # --- links -----------------------------------------------------------------------------------

    def links(self, part: str = "") -> Iterator[Link]:
        """Yield what *part* (or the package) points to inside it."""
        relations = self.named(_relations_of(part))
        if not relations:
            return
        folder = posixpath.dirname(part)
        for one in tree_of(relations, self.parts[relations]).root.children:
            if one.attributes.get("TargetMode") != "External":
                target = posixpath.join("/", folder, one.attributes.get("Target", ""))
                kind = one.attributes.get("Type", "").rpartition("/")[2]
                name = posixpath.normpath(target).lstrip("/")
                yield Link(one.attributes.get("Id", ""), kind, self.named(name) or name)

    def linked(self, kind: str, part: str = "") -> str:
        """Return the first part of a kind that *part* points to; empty if there is none."""
        return next((link.target for link in self.links(part) if link.kind == kind), "")

    def add(self, name: str, data: bytes, *, content: str, kind: str, part: str = "") -> None:
        """Add a part that *part* (or the package) points to; its name may become another."""
        stem, dot, suffix = name.rpartition(".")
        while self.named(name):
            stem += "_"
            name = f"{stem}{dot}{suffix}"
        self._put(name, data)
        self._tell(f"/{name}", content)
        relations = _relations_of(part)
        relations = self.named(relations) or relations
        tree = tree_of(relations, self.parts.get(relations, _EMPTY))
        taken = {one.attributes.get("Id") for one in tree.root.children}
        key = next(key for n in range(1, len(taken) + 2) if (key := f"rId{n}") not in taken)
        link = (
            f'<Relationship xmlns="{PACKAGE}/relationships" Id="{key}" Type="{kind}"'
            f' Target="/{escape(name)}"/>'
        )
        self._put(relations, spliced(tree.data, [tree.at_end(tree.root, link.encode())]))

    # --- kinds of content ------------------------------------------------------------------------

    def content_of(self, part: str) -> str:
        """Return what the package says that a part is; empty if it does not say."""
        tree = tree_of(_TYPES, self.parts[_TYPES])
        named = self._override(tree.root, part)
        if named is not None:
            return named.attributes.get("ContentType", "")
        suffix = part.rpartition(".")[2].lower()
        return next(
            (
                one.attributes.get("ContentType", "")
                for one in tree.root.children
                if one.attributes.get("Extension", "").lower() == suffix
            ),
            "",
        )

    def call(self, part: str, content: str) -> None:
        """Let a part be of another content."""
        tree = tree_of(_TYPES, self.parts[_TYPES])
        named = self._override(tree.root, part)
        if named is not None:
            self.parts[_TYPES] = spliced(tree.data, [(named.start, named.end, b"")])
        self._tell(f"/{part}", content)

    def _override(self, root: Node, part: str) -> Node | None:
        name = f"/{part}".lower()
        return next(
            (one for one in root.children if one.attributes.get("PartName", "").lower() == name),
            None,
        )

    def _tell(self, name: str, content: str) -> None:
        tree = tree_of(_TYPES, self.parts[_TYPES])
        told = (
            f'<Override xmlns="{PACKAGE}/content-types" PartName="{escape(name)}"'
            f' ContentType="{content}"/>'
        )
        self.parts[_TYPES] = spliced(tree.data, [tree.at_end(tree.root, told.encode())])


def _relations_of(part: str) -> str:
    folder, file = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{file}.rels")


# --- opening -----------------------------------------------------------------------------------------

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
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_NEEDED: Final = frozenset({"styles", "header", "footer", "numbering", "settings", "theme"})
"""What a text points to and Word does not open it without."""


def open_package(data: bytes) -> Package:
    """Return the package of a template, which is a document from now on.

    Raises:
        TemplateError: The file is none that can be filled.
        TypeError: It is not the bytes of a file.
    """
    if not isinstance(data, bytes):
        raise TypeError(f"a template is the bytes of a file; got {type(data).__name__}")
    if data.startswith(_OLE):
        raise TemplateError("locked" if _LOCKED in data else "doc")
    if not data.startswith(b"PK"):
        raise TemplateError("not-word")
    package = Package(_parts_of(data))
    if _TYPES not in package.parts:
        raise TemplateError("not-word")
    for name, part in package.parts.items():
        if name.lower().endswith((".xml", ".rels")):
            check(name, part)
    package.main = package.linked("officeDocument")
    _look(package)
    return package


def _parts_of(data: bytes) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    seen: set[str] = set()
    left = _MOST_BYTES
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except _BROKEN as error:
        raise TemplateError("broken") from error
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > _MOST_PARTS:
        raise TemplateError("swollen")
    for entry in entries:
        name = entry.filename.replace("\\", "/")
        swollen = entry.file_size > max(_SMALL, _MOST_SWELLING * entry.compress_size)
        if swollen or entry.file_size > left:
            raise TemplateError("swollen")
        left -= entry.file_size
        if entry.flag_bits & 1 or entry.compress_type not in _METHODS:
            raise TemplateError("broken", name)
        if name.lower() in seen or not name.isascii():
            raise TemplateError("broken", name)
        seen.add(name.lower())
        try:
            # No more than what was declared comes out, and a wrong sum is an error.
            with archive.open(entry) as opened:
                parts[name] = opened.read(entry.file_size + 1)
        except _BROKEN as error:
            raise TemplateError("broken", name) from error
    return parts


def _look(package: Package) -> None:
    """Look whether the package is a Word file that can be filled; make a template a document."""
    content = package.content_of(package.main) if package.main else ""
    if "macroEnabled" in content:
        raise TemplateError("macros")
    if content not in {f"{WORD}.document.main+xml", f"{WORD}.template.main+xml"}:
        raise TemplateError("not-word")
    if package.main not in package.parts:
        raise TemplateError("missing", package.main)
    if package.linked("origin"):  # of digital signatures
        raise TemplateError("signed")
    if _STRICT in package.parts[package.main]:
        raise TemplateError("strict")
    for link in package.links(package.main):
        if link.kind in _NEEDED and link.target not in package.parts:
            raise TemplateError("missing", link.target)
    if "template" in content:
        package.call(package.main, f"{WORD}.document.main+xml")
