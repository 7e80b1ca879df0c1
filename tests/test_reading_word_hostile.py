"""Word files that are damaged, or made to harm: one finding each, and never an error."""

from __future__ import annotations

import io
import random
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.reading.word import Revisions, open_word
from tests.support_word import (
    box,
    cell,
    changed,
    comment,
    docx,
    field,
    note,
    numbering,
    p,
    row,
    table,
    zipped,
)

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
GOOD = f"<w:document {W}><w:body>{p('Một')}</w:body></w:document>"


def reason(data: bytes) -> str:
    """Return why a file cannot be read; empty if it can be."""
    found = open_word(data)
    reasons = [dict(one.params)["reason"] for one in found.findings if one.code == "GB900"]
    assert not (reasons and (found.text or found.unread))
    return "".join(reasons)


def document(xml: str | bytes, **files: str) -> bytes:
    """Return a file with that part of text, and others."""
    return zipped({"word/document.xml": xml, **files})


# --- what is no Word file ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not-docx"),
        (b"THONG BAO", "not-docx"),
        (b"PK", "docx-broken"),
        (b"PK\x03\x04" + b"\x00" * 200, "docx-broken"),
        (zipped({"a.txt": "x"}), "zip"),
        (zipped({"xl/workbook.xml": "<a/>"}), "zip"),
        (document(f"<w:document {W}/>"), "zip"),
        (document("<document><body/></document>"), "zip"),
        (document("<w:document"), "docx-broken"),
        (document(""), "docx-broken"),
        (document(GOOD.replace("Một", "\x00")), "docx-broken"),
        (document(GOOD.encode("utf-16-le")[:99]), "docx-broken"),
        (docx('<w:altChunk r:id="rId5"/>'), "docx-broken"),
        (docx("Một")[:-40], "docx-broken"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, why: str) -> None:
    """Archives of other things, halves of files, text of another format inside."""
    assert reason(data) == why


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_parts_may_be_in_either_encoding(codec: str) -> None:
    """UTF-8 and UTF-16, with and without their mark, are all that a part may be in."""
    assert open_word(document(GOOD.encode(codec))).text == "Một\n"


def test_the_strict_kind_of_file_is_read_too() -> None:
    """Its names are others and mean the same."""
    strict = GOOD.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )

    assert open_word(document(strict)).text == "Một\n"


def test_parts_are_found_by_what_points_to_them() -> None:
    """The text may be in a part of any name, in capitals, from the root, or by a backslash."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    links = f'<Relationships><Relationship Type="{kind}" Id="a" Target="{{}}"/></Relationships>'

    for target, name in (
        ("w/văn bản.xml", "w/văn bản.xml"),
        ("/W/Doc.xml", "w/doc.XML"),
        ("w/x/../doc.xml", "w\\doc.xml"),
    ):
        data = zipped({"_rels/.rels": links.format(target), name: GOOD})
        assert open_word(data).text == "Một\n"


# --- what is made to harm ----------------------------------------------------------------------------

BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    "declared", [BOMB, OUTSIDE, '<!DOCTYPE a SYSTEM "http://example.invalid/">']
)
@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_declarations_are_refused(declared: str, codec: str) -> None:
    """Nothing is expanded, and nothing is fetched."""
    assert (
        reason(document((declared + GOOD.replace("Một", "&a;")).encode(codec))) == "docx-declares"
    )


def test_another_encoding_cannot_hide_a_declaration() -> None:
    """Whatever it says, a part is read as UTF-8; then its bytes make no sense."""
    ebcdic = b'<?xml version="1.0" encoding="cp037"?>' + BOMB.encode("cp037")
    seven = b'<?xml version="1.0" encoding="utf-7"?>+ADwAIQBEAE8AQwBUAFkAUABFACA-' + GOOD.encode()

    assert reason(document(ebcdic)) == "docx-broken"
    assert reason(document(seven)) == "docx-broken"


def test_an_entity_without_a_declaration_is_an_error() -> None:
    """XML knows five; Word writes no others."""
    assert reason(document(GOOD.replace("Một", "&nbsp;"))) == "docx-broken"
    assert (
        open_word(document(GOOD.replace("Một", "&lt;!DOCTYPE&amp;&#65;"))).text == "<!DOCTYPE&A\n"
    )


def test_a_file_that_swells_is_refused() -> None:
    """A few kilobytes that unpack to megabytes of blanks, and more tags than any text has."""
    blanks = GOOD.replace("Một", " " * (5 << 20))
    tags = GOOD.replace("<w:body>", "<w:body>" + "<a/>" * 5000)

    assert reason(document(blanks)) == "docx-swollen"
    assert reason(document(tags)) == ""


def test_all_parts_together_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """So are the parts of one file, and the tags of one part."""
    data = docx("Một", styles="<w:style/>" * 50)
    assert reason(data) == ""
    monkeypatch.setattr("giaoban.reading.word._package._MOST_TAGS", 40)
    assert reason(data) == "docx-swollen"
    monkeypatch.undo()
    monkeypatch.setattr("giaoban.reading.word._package._MOST_PARTS", 3)
    assert reason(data) == "docx-swollen"
    monkeypatch.undo()
    many = docx("Một", heads={f"header{n}": p("x") for n in range(9)})
    monkeypatch.setattr("giaoban.reading.word._package.Package._bytes", _bounded(2000))
    assert reason(many) == "docx-swollen"


def _bounded(most: int) -> object:
    """Return `Package._bytes` for files that may hold fewer bytes."""
    from giaoban.reading.word._package import Package  # noqa: PLC0415 -- replaced by the caller

    original = Package._bytes
    started: set[int] = set()

    def read(self: Package, entry: zipfile.ZipInfo) -> bytes:
        if id(self) not in started:
            started.add(id(self))
            self._left = most
        return original(self, entry)

    return read


def test_a_part_that_declares_another_size_is_damaged() -> None:
    """No more comes out than it says, and its sum is wrong then."""
    data = bytearray(document(GOOD))
    size = len(GOOD.encode()).to_bytes(4, "little")
    at = data.rindex(size)
    data[at : at + 4] = (len(GOOD.encode()) - 9).to_bytes(4, "little")

    assert reason(bytes(data)) == "docx-broken"


def test_a_part_with_a_password_is_locked() -> None:
    """Zip's own encryption; Word's makes another kind of file."""
    data = bytearray(document(GOOD))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1

    assert reason(bytes(data)) == "locked"


def test_only_the_usual_packing_is_unpacked() -> None:
    """Word deflates or stores; other methods unpack without bound."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("word/document.xml", GOOD)

    assert reason(out.getvalue()) == "docx-broken"


@pytest.mark.parametrize(
    ("opens", "closes"),
    [
        ("<w:sdt>", "</w:sdt>"),
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
        ("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>"),
        ("<w:p><w:ins><w:ins>", "</w:ins></w:ins></w:p>"),
        ("<w:del>", "</w:del>"),
    ],
)
def test_what_is_nested_too_deep_is_refused(opens: str, closes: str) -> None:
    """No person nests a hundred tables, and no stack overflows over one who does."""
    assert reason(docx(opens * 5000 + closes * 5000)) == "docx-broken"
    assert reason(docx(opens * 9 + closes * 9, "Một")) == ""


def test_wrappers_of_rows_may_be_nested() -> None:
    """They are looked through without descending."""
    rows = "<w:x>" * 20000 + row("Một") + "</w:x>" * 20000

    assert open_word(docx(table(rows))).text == "Một\n\n"


def test_a_note_that_refers_to_itself_is_read_once() -> None:
    """So is one that the text refers to a thousand times."""
    notes = f'<w:footnote w:id="1">{p("x", note("footnote", 1))}</w:footnote>'
    found = open_word(docx(p(*[note("footnote", 1)] * 1000, "."), footnotes=notes))

    assert len(found.text) < 5000
    assert found.findings == ()


def test_links_to_the_outside_are_never_followed() -> None:
    """A header, a template or a picture may be on a server; no name is even looked up."""
    link = (
        '<Relationship Id="rId1" TargetMode="External" Target="http://example.invalid/h.xml" Type="'
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"/>'
    )
    gone = link.replace(' TargetMode="External"', "")
    files = {"word/_rels/document.xml.rels": f"<Relationships>{link}{gone}</Relationships>"}

    assert open_word(document(GOOD, **files)).text == "Một\n"


def test_time_grows_with_the_file_alone() -> None:
    """Cells beside a long one, stops beside many tabs, changes beside many lines."""
    tab = "<w:r><w:tab/></w:r>"
    stops = "<w:tabs>" + '<w:tab w:val="left" w:pos="9"/>' * 3000 + "</w:tabs>"
    broken = "<w:r><w:br/></w:r>"
    hostile = (
        table(row("Độc lập - Tự do - Hạnh phúc", cell(p(broken * 3000)), *["x"] * 3000)),
        p(tab * 3000, properties=stops),
        p(*[changed("del", "x") + changed("ins", "y") + broken] * 3000),
    )

    for block in hostile:
        found = open_word(docx(block))
        assert "GB900" not in {one.code for one in found.findings}


# --- anything at all ---------------------------------------------------------------------------------

FULL = docx(
    p("THÔNG BÁO"),
    p("1. Giao ", comment(1, "Sở Y tế"), changed("ins", " báo cáo"), note("footnote", 1)),
    p("a) ", field("PAGE", "3"), changed("del", "cũ"), level=(1, 0)),
    p(box(p("Khung"))),
    table(row("Nơi nhận:", "CHỦ TỊCH")),
    numbering=numbering("decimal %1."),
    footnotes=f'<w:footnote w:id="1">{p("Chú thích")}</w:footnote>',
    comments=f'<w:comment w:id="1">{p("Ý kiến")}</w:comment>',
)
STORED = io.BytesIO()
with zipfile.ZipFile(STORED, "w") as _to, zipfile.ZipFile(io.BytesIO(FULL)) as _of:
    for _name in _of.namelist():
        _to.writestr(_name, _of.read(_name))
FILES = (FULL, STORED.getvalue())


@given(st.binary(max_size=400), st.sampled_from([b"PK\x03\x04", b"PK\x05\x06", b"PK", b""]))
def test_no_bytes_are_an_error(rest: bytes, start: bytes) -> None:
    """Whatever stands behind the beginning of an archive."""
    assert reason(start + rest) in {"not-docx", "docx-broken", "docx-swollen", "zip"}


@given(
    st.sampled_from(FILES),
    st.lists(st.tuples(st.integers(0, 2**16), st.integers(0, 255)), min_size=1, max_size=8),
    st.sampled_from(["final", "original", "refuse"]),
)
def test_no_damage_is_an_error(
    data: bytes, damage: list[tuple[int, int]], revisions: Revisions
) -> None:
    """Bytes of a good file, packed or not, replaced anywhere."""
    broken = bytearray(data)
    for at, byte in damage:
        broken[at % len(broken)] = byte

    found = open_word(bytes(broken), revisions)

    assert found.text or "GB900" in [one.code for one in found.findings] or not found.unread


TAGS = (
    "w:p w:r w:t w:tbl w:tr w:tc w:ins w:del w:moveTo w:moveFrom w:sdt w:pPr w:rPr w:trPr w:tcPr w:numPr"
    " w:txbxContent w:fldChar w:br w:tab w:sectPr mc:AlternateContent mc:Choice v:textpath"
    " w:footnoteReference w:commentRangeStart w:commentRangeEnd w:hyperlink w:vanish w:tabs w:sym"
).split()


@given(st.integers(0, 2**32))
def test_no_tree_of_known_names_is_an_error(seed: int) -> None:
    """Elements in any order and depth, where Word would never put them."""
    chance = random.Random(seed)  # noqa: S311 -- the seed is Hypothesis's

    def tree(depth: int) -> str:
        tag = chance.choice(TAGS)
        kind = chance.choice(["begin", "separate", "end", "1", "x"])
        inner = "".join(tree(depth - 1) for _ in range(chance.randrange(4))) if depth else "x"
        marks = f'w:id="{kind}" w:fldCharType="{kind}" w:val="{kind}" w:char="F0B7" string="{kind}"'
        return f"<{tag} {marks}>{inner}</{tag}>"

    data = docx(*(tree(6) for _ in range(6)), numbering=numbering("decimal %1."))

    for revisions in ("final", "original"):
        assert "GB900" not in {one.code for one in open_word(data, revisions).findings}
