"""Two offices' Word files for the tests: one well made, and one badly."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from functools import cache
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt

from tests.support_word import cell, changed, docx, p, r, row, section, table, zipped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document as Opened

__all__ = [
    "AFTER",
    "BEFORE",
    "PICTURE",
    "bad_template",
    "good_template",
    "marked",
    "parts_of",
    "rewritten",
]

BEFORE, AFTER = "Kính trình Thường trực Tỉnh ủy", "Người soạn: Trần Thị Bình"
"""What stands above and below the bookmark in the template that is well made."""
_MARK = '<w:bookmarkStart w:id="{0}" w:name="{1}"/>'


def marked(*inner: str, name: str = "giaoban", key: int = 7, properties: str = "") -> str:
    """Return a paragraph in which a bookmark begins and ends."""
    start, end = _MARK.format(key, name), f'<w:bookmarkEnd w:id="{key}"/>'
    return p(start, *inner, end, properties=properties)


def parts_of(data: bytes) -> dict[str, bytes]:
    """Return the parts of a package by name, in their order."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewritten(data: bytes, changes: Mapping[str, bytes | None]) -> bytes:
    """Return a package with other parts; None takes one out."""
    parts: dict[str, bytes | None] = {**parts_of(data), **changes}
    return zipped({name: part for name, part in parts.items() if part is not None})


def _picture() -> bytes:
    """Return a red dot as PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0\xff\0\0")
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


PICTURE = _picture()


@cache
def good_template() -> bytes:
    """Return a letterhead with an emblem, page numbers, two of our styles restyled, a bookmark."""
    document = Document()
    paper = document.sections[0]
    paper.page_width, paper.page_height = Mm(210), Mm(297)
    paper.top_margin, paper.bottom_margin = Mm(25), Mm(22)
    paper.left_margin, paper.right_margin = Mm(35), Mm(15)
    letterhead = paper.header.paragraphs[0]
    letterhead.add_run().add_picture(io.BytesIO(PICTURE), width=Mm(10))
    letterhead.add_run("Văn phòng Tỉnh ủy Sông Lam")
    paper.footer.paragraphs[0]._p.append(  # python-docx writes no fields
        parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "/>')
    )
    for name, size in (("TB Nội dung", 15), ("tb Quốc hiệu", 11)):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.font.size = Pt(size)
    document.styles["TB Nội dung"].font.name = "Arial"
    above = document.add_paragraph(BEFORE)
    document.add_comment(above.runs, "Kiểm tra lại tên cơ quan.", author="Lê Quốc Cường")
    mark = parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="0" w:name="GiaoBan"/>')
    end = parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="0"/>')
    document.add_paragraph()._p.extend([mark, end])  # nor bookmarks
    document.add_paragraph(AFTER)
    return _with_more(_saved(document))


def _saved(document: Opened) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _with_more(data: bytes) -> bytes:
    """Return a file with what only newer programs know in its text, and with data of the office's."""
    text = parts_of(data)["word/document.xml"].decode()
    newer = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    names = newer if "xmlns:mc=" in text else f"{mc} {newer}"
    text = text.replace("xmlns:w14=", "xmlns:old14=").replace("mc:Ignorable=", "old14:was=")
    text = text.replace("<w:document ", f"<w:document {names} ", 1)
    text = text.replace("<w:p>", '<w:p w14:paraId="4F2A0001">', 1)
    return rewritten(
        data,
        {
            "word/document.xml": text.encode(),
            "customXml/item1.xml": "<phong>Văn phòng</phong>".encode(),
        },
    )


@cache
def bad_template() -> bytes:
    """Return a file that has most of what goes wrong.

    No paper and two sections, a bookmark that begins in a cell and ends in another, keys of ours
    for styles of the office's, one of our names for letters, changes pending, text below the
    properties of the pages.
    """
    styles = "".join(
        f'<w:style w:type="{kind}" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for kind, key, name in (
            ("paragraph", "Normal", "Normal"),
            ("paragraph", "TB_body", "Ghi chú của Phòng Tổng hợp"),
            ("paragraph", "TB_body_", "Ghi chú khác"),
            ("table", "TB_base", "Bảng của Phòng"),
            ("character", "kytu", "TB Căn cứ"),
            ("paragraph", "Dau", "TB Dấu  mật và khẩn"),
            ("paragraph", "Dau2", "TB Dấu mật và khẩn"),
        )
    )
    styles += '<w:style w:type="paragraph" w:styleId="khongten"/>'
    start, end = _MARK.format(3, "giaoban"), '<w:bookmarkEnd w:id="3"/>'
    return docx(
        p("Phần một", style="TB_body"),
        p(properties=section(titled=True)),
        table(row(cell(p(start, "Ô thứ nhất")), cell(p("Ô thứ hai", end)))),
        p(r("Giao "), changed("del", "Sở A"), changed("ins", "Sở B")),
        section(default="rId_header1"),
        p("Chữ dưới cùng"),
        styles=styles,
        heads={"header1": p("Văn phòng Tỉnh ủy Sông Lam")},
    )
