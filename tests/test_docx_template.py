"""The page in an office's own Word file: all of the office's stays, and all of ours is there."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from itertools import pairwise
from typing import TYPE_CHECKING, Any, get_args
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve
from docx import Document
from docx.enum.section import WD_ORIENT
from hypothesis import given
from hypothesis import strategies as st

import giaoban as gb
from giaoban._vn import words
from giaoban.forms import FORMS, Form
from giaoban.render import compose
from giaoban.render.docx._styles import style_id
from giaoban.render.docx.template import DoubtKind, TemplateError, doubts, fill
from giaoban.render.docx.template._errors import Reason
from giaoban.render.layout import Annex
from giaoban.strategies import notices
from giaoban.walk import put
from tests.sample_notices import NOTICES, filled, party_notice, state_notice
from tests.support import ROOT, leave_out
from tests.support_examples import PARTY, STATE
from tests.support_templates import (
    AFTER,
    BEFORE,
    PICTURE,
    bad_template,
    good_template,
    marked,
    parts_of,
    rewritten,
)
from tests.support_word import box, cell, docx, p, row, section, table, zipped
from tests.test_docx import CHILDREN, texts_of

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from giaoban.model import Notice

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MAIN = "word/document.xml"
TEMPLATES = {"good": good_template(), "bad": bad_template()}
BLANK = docx(marked(), section())
"""A sheet with nothing on it but the bookmark."""


def xml(data: bytes, part: str = MAIN) -> Element:
    """Return a part of a package."""
    return ET.fromstring(parts_of(data)[part])  # noqa: S314


def lines(data: bytes) -> list[str]:
    """Return the words of each paragraph of the text, blanks made plain."""
    return [" ".join(line.split()) for line in texts_of(xml(data))]


def styles_of(data: bytes) -> dict[str, tuple[str, Element]]:
    """Return the name and the element of each style that has a name, by its key."""
    found = [
        (one.get(f"{W}styleId", ""), one.find(f"{W}name"), one)
        for one in xml(data, "word/styles.xml")
    ]
    return {key: (name.get(f"{W}val", ""), one) for key, name, one in found if name is not None}


# --- what is the office's ----------------------------------------------------------------------------

CHANGED = {
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "docProps/custom.xml",
    MAIN,
    "word/styles.xml",
}
"""The parts in which something of ours is put between what is there."""


def test_all_parts_of_the_template_stay() -> None:
    """Header and its picture, footer, theme, comments, numbering, data: byte for byte."""
    before = parts_of(good_template())
    after = parts_of(gb.to_docx(evolve(PARTY, id="TB-65"), template=good_template(), annex=True))

    assert {name: after[name] for name in before.keys() - CHANGED} == {
        name: before[name] for name in before.keys() - CHANGED
    }
    assert after.keys() - before.keys() == {"docProps/custom.xml"}
    assert PICTURE in after.values()


@pytest.mark.parametrize("part", [MAIN, "word/styles.xml", "[Content_Types].xml"])
def test_what_is_put_in_leaves_what_is_there(part: str) -> None:
    """A part is the template's up to one place and from it on: prefixes, `mc:Ignorable` and all."""
    before = parts_of(good_template())[part].partition(b"?>")[2].lstrip()
    after = parts_of(gb.to_docx(evolve(PARTY, id="1"), template=good_template()))[part]
    after = after.partition(b"?>")[2].lstrip()

    at = next(at for at, (a, b) in enumerate(zip(before, after, strict=False)) if a != b)
    rest = before[at:]
    if part == MAIN:  # an empty paragraph gives way, but for its bookmark
        assert b'mc:Ignorable="w14"' in after[:at]
        assert after.count(b'w:name="GiaoBan"') == 1
        rest = before[before.rindex(b"<w:p>", 0, before.index(AFTER.encode())) :]
    assert after.endswith(rest)
    assert len(after) > len(before)


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("notice", NOTICES.values(), ids=NOTICES)
def test_the_page_is_between_what_stands_around_it(name: str, notice: Any) -> None:
    """Paragraph for paragraph the page of a file of ours, above and below it the template's words."""
    ours = lines(gb.to_docx(notice(), draft=2))
    found = lines(gb.to_docx(notice(), draft=2, template=TEMPLATES[name]))

    above, below = {
        "good": ([BEFORE], [AFTER]),
        "bad": (["Phần một", "Ô thứ nhất", "Ô thứ hai"], ["Giao Sở B", "Chữ dưới cùng"]),
    }[name]
    assert found == [*above, *ours, *below]


def test_the_paper_and_the_margins_are_the_templates() -> None:
    """The page is as wide as the office's text: 160 mm, and so is the table of its header."""
    data = gb.to_docx(STATE, template=good_template())
    (paper,) = Document(io.BytesIO(data)).sections
    sides = (paper.left_margin, paper.right_margin, paper.top_margin, paper.bottom_margin)

    assert [round(side.mm) for side in sides if side] == [35, 15, 25, 22]
    assert "Văn phòng Tỉnh ủy Sông Lam" in paper.header.paragraphs[0].text
    grid = next(xml(data).iter(f"{W}tblGrid"))
    assert sum(int(one.get(f"{W}w", "")) for one in grid) == pytest.approx(160 * 1440 / 25.4, abs=3)


# --- styles ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_style_of_the_page_is_in_the_file(name: str) -> None:
    """No key twice, no name twice that the template did not have twice, none without what it is of."""
    data = gb.to_docx(party_notice(), draft=1, annex=True, template=TEMPLATES[name])
    root = xml(data, "word/styles.xml")
    keys = [one.get(f"{W}styleId") for one in root if one.tag == f"{W}style"]
    known = {one.get(f"{W}name") for one in root}
    used = {one.get(f"{W}val") for one in xml(data).iter(f"{W}pStyle")}
    based = {one.get(f"{W}val") for one in root.iter(f"{W}basedOn")}

    assert len(keys) == len(set(keys))
    assert used | based <= set(keys)
    names = [" ".join(one[0].casefold().split()) for one in styles_of(data).values()]
    twice = {"tb dấu mật và khẩn"} if name == "bad" else set()
    assert {one for one in names if names.count(one) > 1} == twice
    assert known


def test_a_style_of_the_office_governs() -> None:
    """It is found by its name whatever its key is, and nothing in it is changed."""
    data = gb.to_docx(party_notice(), template=good_template())
    styles = Document(io.BytesIO(data)).styles
    body, motto = styles["TB Nội dung"], styles["tb Quốc hiệu"]

    assert (body.font.name, body.font.size.pt, motto.font.size.pt) == ("Arial", 15, 11)
    used = [one.get(f"{W}val") for one in xml(data).iter(f"{W}pStyle")]
    assert body.style_id in used
    assert motto.style_id in used
    assert not {"TB_body", "TB_motto"} & set(used)
    assert styles["TB Trích yếu"].font.bold


def test_styles_that_are_added_do_not_follow_the_template() -> None:
    """Its ordinary paragraphs are in Cambria and far apart; ours are as the regulation wants them."""
    data = gb.to_docx(party_notice(), template=good_template())
    _, base = styles_of(data)["TB_base"]
    _, subject = styles_of(data)["TB_subject"]
    fonts = base.find(f".//{W}rFonts")

    assert base.find(f"{W}basedOn") is None
    assert fonts is not None
    assert set(fonts.attrib.values()) == {"Times New Roman"}
    based = subject.find(f"{W}basedOn")
    assert based is not None
    assert based.get(f"{W}val") == "TB_base"


def test_keys_and_names_of_other_styles_are_not_taken() -> None:
    """Two notes have the key of our body, a table that of our base, letters the name of our bases."""
    data = gb.to_docx(party_notice(), template=bad_template())
    before, after = styles_of(bad_template()), styles_of(data)

    assert {key: ET.tostring(after[key][1]) for key in before} == {
        key: ET.tostring(one) for key, (_, one) in before.items()
    }
    assert (after["TB_body__"][0], after["TB_base_"][0]) == ("TB Nội dung", "TB Chung")
    assert after["TB_bases"][0] == "TB Căn cứ_"
    used = {one.get(f"{W}val") for one in xml(data).iter(f"{W}pStyle")}
    assert {"TB_body__", "Dau"} <= used
    assert "TB_mark" not in after


def test_a_style_is_known_by_another_name_too() -> None:
    """What a clerk named beside the name counts; a heading is based on the office's own."""
    styles = (
        '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục lớn"/>'
        '<w:aliases w:val="mục,TB Đề mục"/></w:style>'
    )
    data = gb.to_docx(state_notice(), template=docx(marked(), section(), styles=styles))
    found = styles_of(data)

    assert "TB_heading" not in found
    based = found["TB_heading1"][1].find(f"{W}basedOn")
    assert based is not None
    assert based.get(f"{W}val") == "Muc"


def test_a_template_with_all_our_styles_gets_none() -> None:
    """A file of ours is a template too, and one that was filled; their styles stay as they are."""
    for template in (gb.to_docx(party_notice()), gb.to_docx(STATE, template=good_template())):
        data = gb.to_docx(STATE, template=template)

        assert parts_of(data)["word/styles.xml"] == parts_of(template)["word/styles.xml"]


def test_a_template_without_styles_gets_ours() -> None:
    """A part for them is made, named and pointed to."""
    assert "word/styles.xml" not in parts_of(BLANK)
    data = gb.to_docx(state_notice(), template=BLANK)

    assert Document(io.BytesIO(data)).styles["TB Tên loại"].font.bold
    assert lines(data) == lines(gb.to_docx(state_notice()))


# --- the place ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("blocks", "above", "below", "kinds"),
    [
        (["A", marked(), "B"], ["A"], ["B"], []),
        (["A", marked("[chỗ]"), "B"], ["A", "[chỗ]"], ["B"], ["bookmark-words"]),
        (["A", marked(properties=section()), "B"], ["A"], ["B"], []),
        (["A", marked("X", properties=section()), "B"], ["A"], ["X", "B"], ["bookmark-words"]),
        (
            ["A", '<w:bookmarkStart w:id="1" w:name="GIAOBAN"/>', "B", '<w:bookmarkEnd w:id="1"/>'],
            ["A"],
            ["B"],
            ["bookmark-words"],
        ),
        (
            [p("A", '<w:bookmarkStart w:id="1" w:name="giaoban"/>'), "B"],
            ["A"],
            ["B"],
            [],
        ),
        (["A", table(row(cell(marked()))), "B"], ["A"], ["B"], ["bookmark-inside"]),
        (["A", p("K", box(marked())), "B"], ["A", "K"], ["B"], ["bookmark-inside"]),
        (
            ["A", f"<w:sdt><w:sdtContent>{marked()}</w:sdtContent></w:sdt>", "B"],
            ["A"],
            ["B"],
            ["bookmark-inside"],
        ),
        (["A", "B"], ["A", "B"], [], ["no-bookmark"]),
        (["A", p()], ["A"], [], ["no-bookmark"]),
        ([], [], [], ["no-bookmark"]),
        (["A", marked(name="giaoban2"), table(row("B"))], ["A", "B"], [], ["no-bookmark"]),
        (
            ["A", marked(properties='<w:numPr><w:numId w:val="1"/></w:numPr>'), "B"],
            ["A"],
            ["B"],
            [],
        ),
        (["A", marked("<w:r><w:br/></w:r>"), "B"], ["A"], ["B"], []),
        (["A", marked("<w:r><w:t> </w:t></w:r>"), "B"], ["A"], ["B"], []),
        (["A", marked('<w:hyperlink w:anchor="x"/>'), "B"], ["A"], ["B"], []),
    ],
    ids=range(17),
)
def test_where_the_page_goes(
    blocks: list[str], above: list[str], below: list[str], kinds: list[str]
) -> None:
    """At the bookmark, below what it stands in, or below all; nothing of the template is lost."""
    template = docx(*blocks, section())
    data = gb.to_docx(STATE, template=template)

    assert lines(data) == [*above, *lines(gb.to_docx(STATE)), *below]
    told = [one.kind for one in doubts(template)]
    assert [kind for kind in told if "bookmark" in kind] == kinds
    kept = {one.get(f"{W}name") for one in xml(template).iter(f"{W}bookmarkStart")}
    assert kept <= {one.get(f"{W}name") for one in xml(data).iter(f"{W}bookmarkStart")}
    for tag in ("bookmarkStart", "bookmarkEnd", "numPr", "br", "hyperlink", "sdt"):
        assert len([*xml(data).iter(f"{W}{tag}")]) == len([*xml(template).iter(f"{W}{tag}")])


def test_an_empty_paragraph_gives_way_with_its_bookmarks() -> None:
    """Those before ours stay above the page, those after it below; the page is inside ours."""
    start = '<w:bookmarkStart w:id="{0}" w:name="{1}"/>'.format
    ends = "".join(f'<w:bookmarkEnd w:id="{key}"/>' for key in (1, 2, 3))
    template = docx(p(start(1, "a"), start(2, "giaoban"), start(3, "b"), ends), section())
    body = xml(gb.to_docx(STATE, template=template))[0]

    tags = [one.tag.removeprefix(W) for one in body]
    assert tags[:2] == ["bookmarkStart"] * 2
    assert tags[-5:] == ["bookmarkStart", *["bookmarkEnd"] * 3, "sectPr"]


def test_a_frame_of_the_template_does_not_give_way() -> None:
    """An empty paragraph in a frame is drawn for itself; the page comes below it."""
    frame = '<w:framePr w:w="2000" w:h="1000"/>'
    body = xml(gb.to_docx(STATE, template=docx(marked(properties=frame), section())))[0]

    assert body[0].find(f"{W}pPr/{W}framePr") is not None
    assert len([*body.iter(f"{W}framePr")]) == 1


def test_tables_do_not_run_together() -> None:
    """The header below a table of the letterhead is kept apart by a line of one point."""
    body = xml(gb.to_docx(STATE, template=docx(table(row("Văn phòng")), marked(), section())))[0]
    blocks = [one.tag for one in body if one.tag in {f"{W}p", f"{W}tbl"}]

    assert blocks[:3] == [f"{W}tbl", f"{W}p", f"{W}tbl"]
    assert (f"{W}tbl", f"{W}tbl") not in pairwise(blocks)


def test_text_below_the_properties_of_the_pages_comes_above_them() -> None:
    """Word wants them last; of two that stand in the text itself the last one counts."""
    template = docx("A", section(titled=True), "B")
    body = xml(gb.to_docx(STATE, template=template))[0]

    assert [one.tag for one in body].count(f"{W}sectPr") == 1
    assert body[-1].tag == f"{W}sectPr"
    assert body[-1].find(f"{W}titlePg") is not None


@pytest.mark.parametrize("body", ["<w:body/>", "<w:body></w:body>", "<w:body><w:p/></w:body>"])
def test_a_template_without_paper_is_on_that_of_the_form(body: str) -> None:
    """A4, 20, 20, 30 and 15 mm."""
    text = parts_of(BLANK)[MAIN].decode()
    text = f"{text[: text.index('<w:body>')]}{body}</w:document>"
    data = gb.to_docx(STATE, template=rewritten(BLANK, {MAIN: text.encode()}))
    (paper,) = Document(io.BytesIO(data)).sections

    sides = [paper.page_width, paper.page_height, paper.top_margin, paper.bottom_margin]
    sides += [paper.left_margin, paper.right_margin]
    assert [round(side.mm) for side in sides if side] == [210, 297, 20, 20, 30, 15]
    assert lines(data) == lines(gb.to_docx(STATE))


# --- pages -------------------------------------------------------------------------------------------

PAGES = (
    '<w:sectPr w:rsidR="00A1"><w:headerReference w:type="first" r:id="rId_header1"/>'
    '<w:type w:val="continuous"/><w:pgSz w:w="595.3pt" w:h="29.7cm" w:code="9"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"'
    ' w:gutter="283"/><w:pgNumType w:fmt="upperRoman" w:start="5"/>'
    '<w:cols w:num="2" w:space="400"/><w:titlePg/><w:docGrid w:linePitch="360"/>'
    '<w:printerSettings r:id="rId0"/><w:footnoteColumns/>'
    "<w:sectPrChange><w:sectPr/></w:sectPrChange></w:sectPr>"
)


def test_an_annex_lies_on_pages_made_of_the_last_ones() -> None:
    """The office's own section ends above it; its first page bears no letterhead, and is number 1."""
    template = docx(marked(), "Cuối", PAGES, heads={"header1": p("Mẫu")})
    body = xml(gb.to_docx(PARTY, template=template, annex=True))[0]
    (upright,), lying = body.findall(f".//{W}pPr/{W}sectPr"), body[-1]

    assert ET.tostring(upright) == ET.tostring(xml(template)[0][-1])
    children = [one.tag.removeprefix(W) for one in lying]
    assert (
        children
        == (
            "headerReference type pgSz pgMar pgNumType docGrid printerSettings footnoteColumns"
        ).split()
    )
    size, numbers = lying.find(f"{W}pgSz"), lying.find(f"{W}pgNumType")
    assert size is not None
    assert numbers is not None
    assert {key.removeprefix(W): value for key, value in size.attrib.items()} == {
        "w": "16838",
        "h": "11906",
        "orient": "landscape",
    }
    assert {key.removeprefix(W): value for key, value in numbers.attrib.items()} == {
        "fmt": "upperRoman",
        "start": "1",
    }
    kind = lying.find(f"{W}type")
    assert kind is not None
    assert kind.get(f"{W}val") == "nextPage"


def test_an_annex_stands_below_all_of_the_template() -> None:
    """What stands below the bookmark belongs to the notice's own pages."""
    plain = lines(gb.to_docx(PARTY))
    found = lines(gb.to_docx(PARTY, template=good_template(), annex=True))
    ours = lines(gb.to_docx(PARTY, annex=True))

    assert found == [BEFORE, *plain, AFTER, *ours[len(plain) :]]
    opened = Document(io.BytesIO(gb.to_docx(PARTY, template=good_template(), annex=True)))
    assert [one.orientation for one in opened.sections] == [
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.LANDSCAPE,
    ]
    assert opened.element.body[-2].tag == f"{W}p"


def test_an_annex_that_does_not_lie_is_on_the_same_paper() -> None:
    """Its pages are only numbered for themselves."""
    layout = compose(PARTY, annex=True)
    *parts, annex = layout.parts
    assert isinstance(annex, Annex)
    upright = evolve(layout, parts=(*parts, evolve(annex, landscape=False)))
    first, second = Document(io.BytesIO(fill(upright, good_template()))).sections

    assert (second.page_width, second.page_height) == (first.page_width, first.page_height)
    assert second.orientation == WD_ORIENT.PORTRAIT


@pytest.mark.parametrize(
    ("pages", "width"),
    [
        (PAGES, (11906 - 1701 - 283 - 1134 - 400) / 2),
        ("<w:sectPr/>", 165 * 1440 / 25.4),
        ('<w:sectPr><w:pgSz w:w="9x" w:h=""/><w:cols w:num="x"/></w:sectPr>', 165 * 1440 / 25.4),
        ('<w:sectPr><w:pgMar w:left="9000" w:right="9000"/></w:sectPr>', 144 * 20),
    ],
    ids=["columns", "none", "no-numbers", "no-room"],
)
def test_the_page_is_as_wide_as_a_column(pages: str, width: float) -> None:
    """Lengths have units or none, columns share the room, and there is always some."""
    data = gb.to_docx(STATE, template=docx(marked(), pages))
    grid = next(xml(data).iter(f"{W}tblGrid"))

    assert sum(int(one.get(f"{W}w", "")) for one in grid) == pytest.approx(width, abs=4)


NARROW = '<w:sectPr><w:pgSz w:w="6000" w:h="8000"/><w:pgMar w:left="500" w:right="500"/></w:sectPr>'


@pytest.mark.parametrize(
    ("blocks", "width", "kinds"),
    [
        ([marked(), p("A", properties=NARROW), "B", PAGES], 5000, ["no-page-number", "not-a4"]),
        ([p("A", properties=NARROW), marked(), "B", PAGES], 4194, ["no-page-number"]),
    ],
    ids=["first", "second"],
)
def test_the_section_of_the_bookmark_says_how_wide(
    blocks: list[str], width: int, kinds: list[DoubtKind]
) -> None:
    """Neither the first nor the last one; pages that an earlier revision had count for nothing."""
    template = docx(*blocks)
    grid = next(xml(gb.to_docx(STATE, template=template)).iter(f"{W}tblGrid"))

    assert sum(int(one.get(f"{W}w", "")) for one in grid) == pytest.approx(width, abs=3)
    assert [one.kind for one in doubts(template)] == kinds


@pytest.mark.parametrize("name", TEMPLATES)
def test_elements_come_in_the_order_of_the_schema(name: str) -> None:
    """Word repairs a file, or refuses it, where properties stand in another order."""
    data = gb.to_docx(party_notice(), annex=True, template=TEMPLATES[name])
    ours = (one for key, (_, one) in styles_of(data).items() if key.startswith("TB_"))
    for element in (*xml(data).iter(), *(inner for style in ours for inner in style.iter())):
        children = [child.tag.rpartition("}")[2] for child in element]
        kind = element.tag.rpartition("}")[2]
        if kind in {"pPr", "rPr", "tblPr", "trPr", "tc", "tbl", "style"}:
            order = [*CHILDREN[kind].split(), *children]
            assert children == sorted(children, key=order.index), kind


# --- the file of itself ------------------------------------------------------------------------------


def test_the_file_says_what_it_is_and_the_template_the_rest() -> None:
    """Title, author, language and day are the notice's; keywords stay."""
    document = Document(io.BytesIO(good_template()))
    document.core_properties.keywords = "mẫu 05"
    document.core_properties.title = "Mẫu thông báo"
    out = io.BytesIO()
    document.save(out)
    core = Document(io.BytesIO(gb.to_docx(PARTY, template=out.getvalue()))).core_properties

    assert core.title.startswith("Thông báo 65-TB/BCSĐ")
    assert (core.author, core.language, core.keywords) == (
        "Ban cán sự đảng UBND tỉnh",
        "vi-VN",
        "mẫu 05",
    )
    assert core.created is not None
    assert core.created.date() == PARTY.issued_on


def test_ids_are_those_of_this_notice_alone() -> None:
    """A notice printed into the file of another one bears none of its ids, and no bookmark twice."""
    first = evolve(_with_ids(PARTY, "cũ"), id="cũ")
    second = evolve(_with_ids(STATE, "mới"), id='m"ới')
    template = gb.to_docx(first, template=docx(marked(name="_giaoban_2", key=3), section()))
    data = gb.to_docx(second, template=template)

    assert b"c\xc5\xa9" not in parts_of(data)["docProps/custom.xml"]
    names = [one.get(f"{W}name") for one in xml(data).iter(f"{W}bookmarkStart")]
    keys = [one.get(f"{W}id") for one in xml(data).iter(f"{W}bookmarkStart")]
    assert len(names) == len(set(names))
    assert len(keys) == len(set(keys))
    read = gb.read(gb.to_docx(second, template=BLANK)).notice
    assert read.id == second.id
    assert [task.assignment.id for task in gb.tasks_of(read)] == [
        task.assignment.id for task in gb.tasks_of(second)
    ]


def _with_ids(notice: Notice, stem: str) -> Notice:
    for number, task in enumerate(gb.tasks_of(notice)):
        notice = put(notice, task.path, evolve(task.assignment, id=f"{stem}-{number}"))
    return notice


def test_properties_of_the_office_stay() -> None:
    """Ours have numbers after theirs; a number that is none counts for nothing."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    own = (
        f'<Properties xmlns="{kind}"><property fmtid="x" pid="7" name="Phòng"/>'
        '<property fmtid="x" pid="?" name="Mã"/></Properties>'
    )
    first = gb.to_docx(evolve(STATE, id="a"), template=BLANK)
    template = rewritten(first, {"docProps/custom.xml": own.encode()})
    properties = xml(gb.to_docx(evolve(STATE, id="b"), template=template), "docProps/custom.xml")

    assert [(one.get("pid"), one.get("name")) for one in properties] == [
        ("7", "Phòng"),
        ("?", "Mã"),
        ("8", "giaoban.notice"),
    ]


# --- read back ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_it_is_read_like_a_file_of_ours(form: Form) -> None:
    """On an office's sheet the notice is the same to the reader, all of its words and its tasks."""
    notice = party_notice(form)
    plain, found = gb.read(gb.to_docx(notice)), gb.read(gb.to_docx(notice, template=BLANK))

    assert found.notice == plain.notice
    assert found.findings == plain.findings


@given(
    notice=notices() | notices(profile="draft"),
    name=st.sampled_from(sorted(TEMPLATES)),
    draft=st.integers(0, 2),
    annex=st.booleans(),
)
def test_no_word_is_lost_in_any_template(
    notice: Notice, name: str, draft: int, *, annex: bool
) -> None:
    """All words of the page and all of the template, whatever the model holds; and the same bytes."""
    template = TEMPLATES[name]
    data = gb.to_docx(notice, draft=draft, annex=annex, template=template)

    said = sorted(words("\n".join(lines(data))))
    ours = words("\n".join(lines(gb.to_docx(notice, draft=draft, annex=annex))))
    assert said == sorted([*ours, *words("\n".join(lines(template)))])
    assert data == gb.to_docx(notice, draft=draft, annex=annex, template=template)


@pytest.mark.parametrize("text", ['<w:pStyle w:val="TB_body"/> ]]> &amp;', "x" * 3000, "}{%s \\1"])
def test_hostile_text_stays_text(text: str) -> None:
    """Nothing in a field is taken for a style, a reference or markup."""
    notice = filled(evolve(state_notice(), extra=()), text)

    assert lines(gb.to_docx(notice, template=BLANK)) == lines(gb.to_docx(notice))


def test_libreoffice_opens_it(tmp_path: Path) -> None:
    """It says word for word what python-docx sees, header and footer aside."""
    if shutil.which("soffice") is None:
        leave_out("templates opened by LibreOffice", "soffice is not installed")
        return
    files = {}
    for name, template in TEMPLATES.items():
        files[name] = tmp_path / f"{name}.docx"
        files[name].write_bytes(gb.to_docx(PARTY, annex=True, template=template))
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path)]
    subprocess.run([*command, *map(str, files.values())], check=True, capture_output=True)

    for name, file in files.items():
        shown = file.with_suffix(".txt").read_text(encoding="utf-8-sig").replace("\u2011", "-")
        said = "\n".join(lines(file.read_bytes()))
        if name == "bad":  # what is pending is shown struck out
            said = said.replace("Giao Sở B", "Giao Sở ASở B")
        assert words(shown) == words(said)


# --- what is refused ---------------------------------------------------------------------------------


def _called(content: str) -> bytes:
    """Return a template whose text is called otherwise."""
    types = parts_of(BLANK)["[Content_Types].xml"].decode()
    types = re.sub('application/[^"]*document.main.xml', content, types)
    return rewritten(BLANK, {"[Content_Types].xml": types.encode()})


def _text(old: str, new: str) -> bytes:
    text = parts_of(BLANK)[MAIN].decode()
    assert old in text
    return rewritten(BLANK, {MAIN: text.replace(old, new).encode()})


def _rels(part: str, old: str, new: str) -> bytes:
    text = parts_of(good_template())[part].decode()
    assert old in text
    return rewritten(good_template(), {part: text.replace(old, new).encode()})


def _flagged(data: bytes, offset: int, flag: int) -> bytes:
    """Return an archive with another number in the first entry of its directory."""
    at = data.index(b"PK\x01\x02") + offset
    return data[:at] + bytes([flag]) + data[at + 1 :]


def _bomb() -> bytes:
    return rewritten(BLANK, {"word/media/a.bin": b"\0" * (5 << 20)})


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
DTD = '<!DOCTYPE w:document [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

REFUSED: dict[str, tuple[Reason, str, bytes]] = {
    "empty": ("not-word", "", b""),
    "text": ("not-word", "", "THÔNG BÁO".encode()),
    "rtf": ("not-word", "", b"{\\rtf1"),
    "zip": ("not-word", "", zipped({"a.txt": "a"})),
    "sheet": ("not-word", "", _called("application/vnd.ms-excel.sheet.main+xml")),
    "no-main": ("not-word", "", rewritten(BLANK, {"_rels/.rels": None})),
    "no-type": ("not-word", "", rewritten(BLANK, {"[Content_Types].xml": b"<Types/>"})),
    "doc": ("doc", "", OLE + b"\0" * 600),
    "locked": ("locked", "", OLE + "EncryptedPackage".encode("utf-16-le")),
    "docm": ("macros", "", _called("application/vnd.ms-word.document.macroEnabled.main+xml")),
    "dotm": (
        "macros",
        "",
        _called("application/vnd.ms-word.template.macroEnabledTemplate.main+xml"),
    ),
    "strict": ("strict", "", _text(TRANSITIONAL, STRICT)),
    "signed": (
        "signed",
        "",
        _rels("_rels/.rels", "</Relationships>", (
            '<Relationship Id="s" Target="_xmlsignatures/origin.sigs" Type="http://schemas.'
            'openxmlformats.org/package/2006/relationships/digital-signature/origin"/>'
            "</Relationships>"
        )),
    ),
    "no-text": ("missing", MAIN, rewritten(BLANK, {MAIN: None})),
    "no-header": (
        "missing",
        "word/header1.xml",
        rewritten(good_template(), {"word/header1.xml": None}),
    ),
    "cut": ("broken", "", BLANK[:200]),
    "not-xml": ("broken", MAIN, rewritten(BLANK, {MAIN: b"<w:document"})),
    "no-body": ("broken", MAIN, rewritten(BLANK, {MAIN: b"<document><body/></document>"})),
    "other-root": ("broken", MAIN, _text("w:document", "w:glossaryDocument")),
    "undeclared": ("broken", MAIN, rewritten(BLANK, {MAIN: b"<w:document/>"})),
    "encoding": (
        "broken",
        "word/a.xml",
        rewritten(BLANK, {"word/a.xml": b'<?xml version="1.0" encoding="klingon"?><a/>'}),
    ),
    "not-utf8": ("broken", MAIN, rewritten(BLANK, {MAIN: b"<a>\xff</a>"})),
    "other-w": ("broken", MAIN, _text("<w:body>", f'<x:body xmlns:x="{TRANSITIONAL}" xmlns:w="u:x">')),
    "name": ("broken", "word/phòng.xml", rewritten(BLANK, {"word/phòng.xml": b"<a/>"})),
    "one-locked": ("broken", "_rels/.rels", _flagged(BLANK, 8, 1)),
    "method": ("broken", "_rels/.rels", _flagged(BLANK, 10, 14)),
    "sum": ("broken", "_rels/.rels", _flagged(BLANK, 16, 0)),
    "entities": ("declares", MAIN, _text("<w:document ", f"{DTD}<w:document ")),
    "entities-of-another": (
        "declares",
        "customXml/a.xml",
        rewritten(BLANK, {"customXml/a.xml": f"{DTD.replace('w:', '')}<document>&b;</document>".encode()}),
    ),
    "bomb": ("swollen", "", _bomb()),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_filled_is_refused(name: str) -> None:
    """One error, which says in both languages what is wrong with which part and what to do."""
    reason, part, template = REFUSED[name]
    if name == "other-w":
        text = parts_of(template)[MAIN].replace(b"</w:body>", b"</x:body>")
        template = rewritten(template, {MAIN: text})
    with pytest.raises(TemplateError) as caught:
        gb.to_docx(STATE, template=template)

    assert (caught.value.reason, caught.value.part) == (reason, part)
    assert str(caught.value) == f"{caught.value.sentence()} / {caught.value.sentence('en')}"
    for lang in ("vi", "en"):
        said = caught.value.sentence("vi" if lang == "vi" else "en")
        assert "\n" not in said
        assert "{" not in said
        assert part in said
        assert said.startswith("tệp mẫu " if lang == "vi" else "the template ")


def test_every_reason_is_tried() -> None:
    """None is in the table that no file has."""
    assert {reason for reason, _, _ in REFUSED.values()} == set(get_args(Reason))


def test_too_many_parts_elements_and_bytes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """However little each of them is."""
    many = zipped({f"a{n}": b"" for n in range(10_001)})
    with pytest.raises(TemplateError, match="lớn quá mức"):
        gb.check_template(many)
    monkeypatch.setattr("giaoban.render.docx.template._tree._MOST_TAGS", 5)
    with pytest.raises(TemplateError, match="lớn quá mức"):
        gb.check_template(docx(marked(), "ba", section()))


def test_a_name_twice_is_refused() -> None:
    """One program would see the one part, another the other."""
    out = io.BytesIO(BLANK)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(out, "a") as archive:
        archive.writestr(MAIN, "<a/>")
    with pytest.raises(TemplateError, match="bị hỏng"):
        gb.check_template(out.getvalue())


def test_a_template_is_bytes() -> None:
    """A path is the caller's to open."""
    path: Any = "mau.docx"
    with pytest.raises(TypeError, match="got str"):
        gb.to_docx(STATE, template=path)


# --- files of other programs -------------------------------------------------------------------------


def test_a_dotx_becomes_a_document() -> None:
    """Word would open it as a new file otherwise; by an extension it may be called too."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    template = _called(f"{kind}.template.main+xml")
    by_extension = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships'
        f'+xml"/><Default Extension="XML" ContentType="{kind}.template.main+xml"/></Types>'
    )
    bare = rewritten(BLANK, {"[Content_Types].xml": by_extension.encode()})

    for file in (template, bare):
        data = gb.to_docx(STATE, template=file)
        types = xml(data, "[Content_Types].xml")
        called = [one.get("ContentType") for one in types if one.get("PartName") == f"/{MAIN}"]
        assert called == [f"{kind}.document.main+xml"]
        assert Document(io.BytesIO(data)).paragraphs


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_a_part_in_utf_16_is_filled(encoding: str) -> None:
    """The only other encoding that such parts may have; the part is in UTF-8 from then on."""
    text = parts_of(BLANK)[MAIN].decode()
    if "16" in encoding:
        text = text.replace("UTF-8", "UTF-16")
    data = gb.to_docx(STATE, template=rewritten(BLANK, {MAIN: text.encode(encoding)}))

    assert lines(data) == lines(gb.to_docx(STATE))


def test_other_prefixes_are_the_templates_own() -> None:
    """A text whose names have no prefix is as good as another."""
    text = parts_of(BLANK)[MAIN].decode()
    text = text.replace("xmlns:w=", "xmlns:q=").replace("<w:", "<q:").replace("</w:", "</q:")
    text = text.replace(" w:", " q:")
    data = gb.to_docx(PARTY, annex=True, template=rewritten(BLANK, {MAIN: text.encode()}))

    assert lines(data) == lines(gb.to_docx(PARTY, annex=True))
    assert "xmlns:q=" in parts_of(data)[MAIN].decode()


def test_names_of_parts_are_the_same_in_capitals() -> None:
    """The text may be called otherwise, and a part of the office's as we would call ours."""
    parts = parts_of(BLANK)
    renamed = {
        "_rels/.rels": parts["_rels/.rels"].replace(b"document.xml", b"Document2.xml"),
        "word/document2.xml": parts[MAIN],
        "word/_rels/document2.xml.rels": None,
        "word/styles.xml": b"<a/>",
        "folder/": b"",
        MAIN: None,
        "word/_rels/document.xml.rels": None,
    }
    types = parts["[Content_Types].xml"].replace(b"document.xml", b"DOCUMENT2.xml")
    data = gb.to_docx(STATE, template=rewritten(BLANK, {**renamed, "[Content_Types].xml": types}))

    found = parts_of(data)
    assert found["word/styles.xml"] == b"<a/>"
    assert b"TB_body" in found["word/styles_.xml"]
    links = xml(data, "word/_rels/document2.xml.rels")
    assert [one.get("Target") for one in links] == ["/word/styles_.xml"]


# --- what is doubtful --------------------------------------------------------------------------------

NUMBER = '<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "/>'
A4 = '<w:sectPr><w:pgSz w:w="11907" w:h="16840"/></w:sectPr>'


@pytest.mark.parametrize(
    ("template", "kinds"),
    [
        (good_template(), []),
        (bad_template(), ["bookmark-inside", "changes", "no-page-number", "not-a4"]),
        (docx(marked(), A4, heads={"footer1": p(NUMBER)}), []),
        (docx(marked(), A4, heads={"header1": p("PAGEANT"), "footer1": p(NUMBER)}), []),
        (docx(marked(), A4, heads={"header1": p("PAGES")}), ["no-page-number"]),
        (docx(A4), ["no-bookmark", "no-page-number"]),
        (
            docx(marked("Đây"), '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>'),
            ["bookmark-words", "no-page-number", "not-a4"],
        ),
    ],
    ids=range(7),
)
def test_what_may_not_be_meant_is_told(template: bytes, kinds: list[DoubtKind]) -> None:
    """Findings GB918, each with its sentence in both languages."""
    findings = gb.check_template(template)

    assert [(one.code, dict(one.params)["kind"]) for one in findings] == [
        ("GB918", kind) for kind in kinds
    ]
    for one in findings:
        kind = dict(one.params)["kind"]
        for lang in ("vi", "en"):
            said = one.message("vi" if lang == "vi" else "en")
            assert said.removeprefix("tệp mẫu: ").removeprefix("the template: ") != kind
            assert "{" not in said


def test_words_in_the_bookmark_are_quoted() -> None:
    """So that one sees which; they are on the page still."""
    (finding, *_) = gb.check_template(docx(marked("[Nội dung ở đây]"), A4))

    assert finding.message().endswith("vẫn còn trên trang: “[Nội dung ở đây]”")
    assert dict(finding.params)["text"] == "[Nội dung ở đây]"


def test_every_kind_of_doubt_has_its_words() -> None:
    """The kinds are those of the rule's terms."""
    (finding, *_) = gb.check_template(bad_template())
    named: tuple[str, ...] = get_args(DoubtKind)

    assert {term.value for term in finding.rule.terms} == {
        kind for one in named for kind in (get_args(one) or (one,))
    }


def test_ours_are_keyed_as_the_writer_keys_them() -> None:
    """The keys that are looked for are those that a file of ours has."""
    keys = {one for one in styles_of(gb.to_docx(STATE)) if one.startswith("TB_")}
    added = {one for one in styles_of(gb.to_docx(STATE, template=BLANK)) if one.startswith("TB_")}

    assert added == keys | {"TB_base"}
    assert style_id("body") in added


def test_the_styles_are_those_that_are_told() -> None:
    """On the page of the documentation: each of them, in a file of any template."""
    told = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(TB [^`]+)`", told.partition("| style |")[2].partition("\n\n")[0]))
    made = {name for name, _ in styles_of(gb.to_docx(STATE, template=BLANK)).values()}

    levels = {f"TB Đề mục cấp {level}" for level in range(1, 10)}
    assert named | levels == {name for name in made if name.startswith("TB ")}
