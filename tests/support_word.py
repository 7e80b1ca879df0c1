"""Word files written by hand for the tests: the XML that Word writes, and nothing else."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "BREAK",
    "CENTRED",
    "CHANGED",
    "box",
    "cell",
    "changed",
    "comment",
    "docx",
    "field",
    "jump",
    "note",
    "numbering",
    "p",
    "r",
    "row",
    "section",
    "table",
    "zipped",
]

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    f' xmlns:r="{_OFFICE}/relationships"'
    f' xmlns:m="{_OFFICE}/math"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_FILES = {"styles", "numbering", "footnotes", "endnotes", "comments"}

BREAK = "<w:r><w:br/></w:r>"
CHANGED = 'w:author="Trần Thị Bình" w:date="2026-03-02T08:15:00Z"'
"""Who changed something, and when."""


# --- what a paragraph holds --------------------------------------------------------------------------


def r(text: str, properties: str = "") -> str:
    """Return a run; *properties* is what stands in its `w:rPr`."""
    own = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{own}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(
    *parts: str, properties: str = "", style: str = "", level: tuple[int, int] | None = None
) -> str:
    """Return a paragraph of runs; a part that is no XML is a run of that text.

    Args:
        parts:
            Its runs.
        properties:
            What stands in its `w:pPr`.
        style:
            Its style.
        level:
            The key of its list, and its level in it from 0.
    """
    own = f'<w:pStyle w:val="{style}"/>' if style else ""
    if level is not None:
        own += f'<w:numPr><w:ilvl w:val="{level[1]}"/><w:numId w:val="{level[0]}"/></w:numPr>'
    own += properties
    runs = "".join(part if part.startswith("<") else r(part) for part in parts)
    return f"<w:p>{f'<w:pPr>{own}</w:pPr>' if own else ''}{runs}</w:p>"


CENTRED = '<w:jc w:val="center"/>'


def changed(kind: str, *parts: str, by: str = CHANGED) -> str:
    """Return runs inside `w:ins`, `w:del`, `w:moveTo` or `w:moveFrom`."""
    runs = "".join(part if part.startswith("<") else r(part) for part in parts)
    if kind in {"del", "moveFrom"}:
        runs = runs.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
    return f"<w:{kind} {by}>{runs}</w:{kind}>"


def jump(kind: str, by: str = CHANGED) -> str:
    """Return the properties of a paragraph whose end was inserted or deleted."""
    return f"<w:rPr><w:{kind} {by}/></w:rPr>"


def field(code: str, result: str | None) -> str:
    """Return a field with what it shows; None where nothing was computed yet."""

    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    shown = "" if result is None else mark("separate") + r(result)
    instruction = f"<w:r><w:instrText>{escape(code)}</w:instrText></w:r>"
    return f"{mark('begin')}{instruction}{shown}{mark('end')}"


def note(kind: str, key: int) -> str:
    """Return the reference to a note; *kind* is "footnote" or "endnote"."""
    return f'<w:r><w:{kind}Reference w:id="{key}"/></w:r>'


def comment(key: int, *parts: str) -> str:
    """Return runs that a comment is on."""
    runs = "".join(part if part.startswith("<") else r(part) for part in parts)
    return (
        f'<w:commentRangeStart w:id="{key}"/>{runs}<w:commentRangeEnd w:id="{key}"/>'
        f'<w:r><w:commentReference w:id="{key}"/></w:r>'
    )


def box(*paragraphs: str) -> str:
    """Return a text box as Word writes it: once for new programs and once more for old ones."""
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>'
        f"{content}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
        f"<v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
        "</w:r>"
    )


# --- tables and sections -----------------------------------------------------------------------------


def cell(*blocks: str, properties: str = "") -> str:
    """Return a cell of paragraphs; a block that is no XML is a paragraph of that text."""
    inner = "".join(block if block.startswith("<") else p(block) for block in blocks)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    """Return a row of cells; one that is no XML is a cell of one paragraph."""
    inner = "".join(one if one.startswith("<") else cell(one) for one in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inner}</w:tr>"


def table(*rows: str) -> str:
    """Return a table."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def section(*, titled: bool = False, **shown: str) -> str:
    """Return the properties of a section; *shown* names its headers: `default="rId_header1"`."""
    heads = "".join(
        f'<w:headerReference w:type="{kind}" r:id="{key}"/>' for kind, key in shown.items()
    )
    return f"<w:sectPr>{heads}{'<w:titlePg/>' if titled else ''}</w:sectPr>"


# --- parts -------------------------------------------------------------------------------------------


def numbering(
    *levels: str, lists: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
) -> str:
    """Return a part of numbering with one kind of list.

    Args:
        levels:
            "decimal %1." for each level from the first; or the XML of one.
        lists:
            The lists of that kind.
    """
    shapes = []
    for at, level in enumerate(levels):
        inner = level
        if not level.startswith("<"):
            counting, _, text = level.partition(" ")
            inner = (
                f'<w:start w:val="1"/><w:numFmt w:val="{counting}"/>'
                f"<w:lvlText w:val={quoteattr(text)}/>"
            )
        shapes.append(f'<w:lvl w:ilvl="{at}">{inner}</w:lvl>')
    return f'<w:abstractNum w:abstractNumId="0">{"".join(shapes)}</w:abstractNum>{lists}'


def docx(*blocks: str, heads: Mapping[str, str] | None = None, **parts: str) -> bytes:
    """Return a Word file.

    Args:
        blocks:
            What stands in its body; one that is no XML is a paragraph of that text.
        heads:
            The headers ("header1") and footers ("footer1") of pages, whose keys are "rId_header1".
        parts:
            What stands in its parts "styles", "numbering", "footnotes", "endnotes", "comments".
    """
    body = "".join(block if block.startswith("<") else p(block) for block in blocks)
    files = {
        "_rels/.rels": _links([("officeDocument", "rId1", "word/document.xml")]),
        "word/document.xml": _part("document", f"<w:body>{body}</w:body>"),
    }
    links = [("hyperlink", "rId0", "http://example.invalid/")]
    for name, content in parts.items():
        assert name in _FILES
        links.append((name, f"rId_{name}", f"{name}.xml"))
        files[f"word/{name}.xml"] = _part(name, content)
    for name, content in (heads or {}).items():
        kind = name.rstrip("0123456789")
        links.append((kind, f"rId_{name}", f"{name}.xml"))
        files[f"word/{name}.xml"] = _part("hdr" if kind == "header" else "ftr", content)
    files["word/_rels/document.xml.rels"] = _links(links)
    files["[Content_Types].xml"] = _types(files)
    return zipped(files)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """Return an archive of those files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def _part(root: str, content: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f"<w:{root} {_NAMES}>{content}</w:{root}>"
    )


def _types(files: Mapping[str, str]) -> str:
    """Return the part that says what each part is, without which Word opens nothing."""
    kinds = {"document": "document.main", "header": "header", "footer": "footer"}
    entries = ""
    for name in files:
        stem = name.rpartition("/")[2].removesuffix(".xml").rstrip("0123456789")
        if name.startswith("word/") and name.endswith(".xml"):
            entries += (
                f'<Override PartName="/{name}" ContentType="application/vnd.openxmlformats-'
                f'officedocument.wordprocessingml.{kinds.get(stem, stem)}+xml"/>'
            )
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="{rels}"/>'
        f"{entries}</Types>"
    )


def _links(links: list[tuple[str, str, str]]) -> str:
    entries = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/relationships/{kind}" Target="{target}"'
        f"{' TargetMode=' + quoteattr('External') if '://' in target else ''}/>"
        for kind, key, target in links
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Relationships xmlns="{_PACKAGE}/relationships">{entries}</Relationships>'
    )
