"""Các phần của gói: what a Word file consists of besides its text and its styles."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from giaoban.render.docx._styles import styles
from giaoban.render.docx._xml import DECLARATION, NAMES, escape
from giaoban.render.docx._zip import Part, pack

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.forms import Form
    from giaoban.render.layout import About

__all__ = ["core", "custom", "fixed", "styled"]

_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS: Final = (
    ("/word/document.xml", f"{_WORD}.document.main+xml"),
    ("/word/styles.xml", f"{_WORD}.styles+xml"),
    ("/word/settings.xml", f"{_WORD}.settings+xml"),
    ("/word/header1.xml", f"{_WORD}.header+xml"),
    ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"),
)


@cache
def fixed() -> tuple[Part, ...]:
    """Return the parts that are the same in every file."""
    return (
        pack("[Content_Types].xml", _content_types()),
        pack("_rels/.rels", _relations(_OF_PACKAGE)),
        pack("word/_rels/document.xml.rels", _relations(_OF_TEXT)),
        pack("word/settings.xml", _SETTINGS),
        pack("word/header1.xml", _HEADER),
    )


@lru_cache(maxsize=16)
def styled(form: Form) -> Part:
    """Return the part with the styles of *form*."""
    return pack("word/styles.xml", styles(form))


def core(about: About) -> Part:
    """Return the part with what a file says of itself: title, author, day of issue."""
    day = "" if about.issued is None else f"{about.issued.isoformat()}T00:00:00Z"
    created = f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>' if day else ""
    return pack(
        "docProps/core.xml",
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(about.title)}</dc:title><dc:creator>{escape(about.author)}</dc:creator>"
        f"{created}<dc:language>vi-VN</dc:language></cp:coreProperties>",
    )


@lru_cache(maxsize=1)  # most files have none
def custom(properties: tuple[tuple[str, str], ...]) -> Part:
    """Return the part with custom properties, by name."""
    told = "".join(
        f'<property fmtid="{_CUSTOM}" pid="{key}" name="{name}">'
        f"<vt:lpwstr>{escape(text)}</vt:lpwstr></property>"
        for key, (name, text) in enumerate(properties, start=2)
    )
    return pack(
        "docProps/custom.xml",
        f'{DECLARATION}<Properties xmlns="{_OFFICE}/custom-properties"'
        f' xmlns:vt="{_OFFICE}/docPropsVTypes">{told}</Properties>',
    )


_CUSTOM: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""What marks a property as the user's own, and the first of them is the second."""


def _content_types() -> str:
    parts = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in _KINDS)
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{parts}</Types>'
    )


def _relations(links: Iterable[tuple[str, str]]) -> str:
    told = "".join(
        f'<Relationship Id="rId{key}" Type="{kind}" Target="{target}"/>'
        for key, (kind, target) in enumerate(links, start=1)
    )
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


_OF_PACKAGE: Final = (
    (f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
    (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    (f"{_OFFICE}/relationships/custom-properties", "docProps/custom.xml"),
)
_OF_TEXT: Final = (
    (f"{_OFFICE}/relationships/header", "header1.xml"),
    (f"{_OFFICE}/relationships/styles", "styles.xml"),
    (f"{_OFFICE}/relationships/settings", "settings.xml"),
)
_SETTINGS: Final = (
    f'{DECLARATION}<w:settings {NAMES}><w:defaultTabStop w:val="720"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
    "</w:settings>"
)
_HEADER: Final = (
    f'{DECLARATION}<w:hdr {NAMES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
)
