"""The page as a Word file: its parts, its words, its paper, and what each paragraph looks like."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from itertools import pairwise
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.styles.style import ParagraphStyle
from hypothesis import given
from hypothesis import strategies as st

import giaoban as gb
from giaoban._vn import words
from giaoban.forms import FORMS, PARTY_HD36, STATE_ND30, Form
from giaoban.model import (
    AgendaItem,
    Assignment,
    Body,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Remark,
)
from giaoban.orders import orders
from giaoban.render import compose, to_docx
from giaoban.render.docx import emit
from giaoban.render.layout import (
    Annex,
    Columns,
    Layout,
    Para,
    Rule,
    Section,
    SectionName,
    flow,
    style_of,
)
from giaoban.render.paper import shape_of, text_width
from giaoban.strategies import notices
from giaoban.walk import put_all
from tests.sample_notices import NOTICES, filled, party_notice, state_notice
from tests.support import notice_params
from tests.support_examples import PARTY, STATE
from tests.support_formats import BLOCKS, blocks_of_docx

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from docx.styles.style import BaseStyle

    from giaoban.model import Notice

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ALL = {**{name: notice() for name, notice in NOTICES.items()}, "ex-party": PARTY, "ex-state": STATE}
MM = 1440 / 25.4
"""Twentieths of a point in a millimetre."""


def parts_of(data: bytes) -> dict[str, Element]:
    """Return the parts of a package by name, each parsed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        return {name: ET.fromstring(archive.read(name)) for name in archive.namelist()}  # noqa: S314


def body_of(data: bytes) -> Element:
    """Return what stands in the text of a Word file."""
    body = parts_of(data)["word/document.xml"].find(f"{W}body")
    assert body is not None
    return body


_SHOWN = {f"{W}t", f"{W}noBreakHyphen"}


def text_of(paragraph: Element) -> str:
    """Return the words of a paragraph as Word shows them."""
    shown = (one for one in paragraph.iter() if one.tag in _SHOWN)
    return "".join("-" if one.tag == f"{W}noBreakHyphen" else one.text or "" for one in shown)


def texts_of(element: Element) -> list[str]:
    """Return the words of each paragraph below *element* that has any."""
    return [text for text in map(text_of, element.iter(f"{W}p")) if text]


def value(element: Element | None, name: str = "val") -> str:
    """Return an attribute of an element of Word's."""
    assert element is not None
    found = element.get(f"{W}{name}")
    assert isinstance(found, str)
    return found


def paragraph_with(data: bytes, start: str) -> Element:
    """Return the first paragraph whose words begin so, non-breaking blanks made plain."""
    return next(
        paragraph
        for paragraph in body_of(data).iter(f"{W}p")
        if text_of(paragraph).replace("\u00a0", " ").startswith(start)
    )


# --- the package -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ALL)
def test_a_file_is_a_package_that_word_opens(name: str) -> None:
    """Every part is named with its kind, every link leads to one, and the bytes stay the same."""
    data = to_docx(ALL[name], annex=True, draft=3)
    parts = parts_of(data)

    kinds = parts.pop("[Content_Types].xml")
    named = {one.get("PartName") for one in kinds if one.get("PartName")}
    assert named == {f"/{part}" for part in parts if not part.endswith(".rels")}
    targets = {
        f"/{folder}{one.get('Target')}"
        for folder, links in (("", "_rels/.rels"), ("word/", "word/_rels/document.xml.rels"))
        for one in parts[links]
    }
    assert targets == named
    assert data == to_docx(ALL[name], annex=True, draft=3)


CHILDREN = {
    "pPr": "pStyle keepNext pBdr spacing ind jc outlineLvl rPr sectPr",
    "rPr": "rFonts b bCs i iCs color sz szCs u lang",
    "pBdr": "top left bottom right",
    "tblPr": "tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tblBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
    "trPr": "cantSplit tblHeader",
    "tc": "tcPr p",
    "tr": "trPr tc",
    "tbl": "tblPr tblGrid tr",
    "style": "name basedOn qFormat pPr rPr tblPr",
    "sectPr": "headerReference type pgSz pgMar pgNumType titlePg",
    "settings": "defaultTabStop compat themeFontLang decimalSymbol listSeparator",
    "body": "p tbl sectPr",
}
"""The order in which the schema of ECMA-376, part 1, wants the children of an element; the last
paragraph and table of a body may come in any order."""


@pytest.mark.parametrize("name", ALL)
def test_elements_come_in_the_order_of_the_schema(name: str) -> None:
    """Word repairs a file, or refuses it, where properties stand in another order."""
    for part in parts_of(to_docx(ALL[name], annex=True, draft=1)).values():
        for element in part.iter():
            kind = element.tag.rpartition("}")[2]
            children = [child.tag.rpartition("}")[2] for child in element]
            if kind in CHILDREN:
                order = CHILDREN[kind].split()
                assert set(children) <= set(order), kind
                if kind != "body":
                    assert children == sorted(children, key=order.index), kind
            if kind == "tc":
                assert children[-1] == "p"


def test_the_file_says_what_it_is() -> None:
    """Title, author, day of issue and language; without a day of issue no day of making."""
    core = Document(io.BytesIO(to_docx(PARTY))).core_properties
    blank = Document(io.BytesIO(to_docx(evolve(PARTY, issued_on=None)))).core_properties

    assert (core.title, core.author, core.language, core.created) == (
        compose(PARTY).about.title,
        "Ban cán sự đảng UBND tỉnh",
        "vi-VN",
        dt.datetime(2023, 10, 2, tzinfo=dt.UTC),
    )
    assert blank.created is None


# --- words -----------------------------------------------------------------------------------------

_BLOCK_OF: dict[SectionName, str] = {
    "header_left": "header",
    "header_right": "header",
    "marks": "header",
    "title": "title",
    "preamble": "main",
    "body": "main",
    "closing": "main",
    "recipients": "foot",
    "signature": "foot",
    "footnotes": "footnotes",
}


def _blocks_of(layout: Layout) -> dict[str, list[str]]:
    """Return the words of a layout by block; those of an annex are looked at by themselves."""
    found: dict[str, list[str]] = {name: [] for name in BLOCKS}
    for section in layout.sections():
        for event in flow(section.blocks):
            if isinstance(event, Para | Rule) and section.name != "annex":
                found[_BLOCK_OF[section.name]] += words(event.text)
    return found


@pytest.mark.parametrize("name", ALL)
def test_the_words_are_those_of_the_layout(name: str) -> None:
    """Each block has its words in order, as another library reads them."""
    layout = compose(ALL[name], draft=2)

    assert blocks_of_docx(emit(layout)) == _blocks_of(layout)


@given(notices() | notices(profile="draft"), st.integers(0, 2))
def test_the_words_of_any_notice_are_those_of_its_layout(notice: Notice, draft: int) -> None:
    """The same over everything that the model can hold; and every part of the file is XML."""
    layout = compose(notice, draft=draft)
    data = emit(layout)

    parts_of(data)
    assert blocks_of_docx(data) == _blocks_of(layout)


@pytest.mark.parametrize(
    "text",
    [
        "<w:p/> </w:t> ]]> &amp; <!-- -- > \" '",
        "\u05d0\u05d1 \u202eabc\u202c \u0627\u0644",
        "e\u0323\u0302 u\u031b\u0323",
        "a\u0085b \u2028 \u2029 \u200b\ufeff",
        "\ud7ff\ue000\ufffd\U0001f600\U0010ffff",
        "x" * 3_000,
        "Sở Tài chính " * 1_000,
    ],
    ids=["markup", "right-to-left", "nfd", "separators", "far", "unbroken", "long"],
)
def test_hostile_text_stays_text(text: str) -> None:
    """Whatever stands in every field, the file is well-formed and shows it."""
    notice = filled(evolve(state_notice(), extra=()), text)
    layout = compose(notice, annex=True, draft=1)

    assert blocks_of_docx(emit(compose(notice, draft=1))) == _blocks_of(compose(notice, draft=1))
    shown = [" ".join(words(line)) for line in texts_of(body_of(emit(layout)))]
    annex = layout.parts[-1]
    assert isinstance(annex, Annex)
    cells = [cell for row in annex.table.rows for cell in row.cells if cell.runs]
    assert shown[-len(cells) :] == [" ".join(words(cell.text)) for cell in cells]


def test_a_long_paragraph_is_whole() -> None:
    """A hundred thousand characters are one paragraph like any other."""
    said = "Sở Tài chính " * 8_000
    data = to_docx(evolve(state_notice(), body=(Remark(said),)))

    assert text_of(paragraph_with(data, said[:50])) == said.strip()


def test_an_id_of_any_blanks_comes_back() -> None:
    """Tabs and ends of lines in an id are not made blanks, nor is markup in it any."""
    notice = evolve(PARTY, id='a\tb\nc\r\n"<&>]]>')

    assert gb.read(to_docx(notice)).notice.id == notice.id


# --- paper -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_the_page_is_a4_with_the_margins_of_the_form(form: Form) -> None:
    """20, 20, 30 and 15 mm; the number 10 mm from the top edge, and none on page 1."""
    notice = evolve(party_notice(form))
    sections = Document(io.BytesIO(to_docx(notice, annex=True))).sections

    assert [
        (round(one.page_width.mm), round(one.page_height.mm), one.orientation)
        for one in sections
        if one.page_width and one.page_height
    ] == [(210, 297, WD_ORIENT.PORTRAIT), (297, 210, WD_ORIENT.LANDSCAPE)]
    for one in sections:
        margins = (one.top_margin, one.bottom_margin, one.left_margin, one.right_margin)
        assert [round(margin.mm) for margin in margins if margin] == [20, 20, 30, 15]
        assert one.header_distance is not None
        assert round(one.header_distance.mm) == 10
        assert one.different_first_page_header_footer
        assert "".join(p.text for p in one.first_page_header.paragraphs) == ""
        assert [p.text for p in one.header.paragraphs] == ["2"]


def test_pages_of_an_annex_are_numbered_for_themselves() -> None:
    """The annex begins at 1 again; a notice without one has one section."""
    with_annex = body_of(to_docx(PARTY, annex=True)).findall(f".//{W}sectPr")
    without = body_of(to_docx(PARTY)).findall(f".//{W}sectPr")

    assert [one.find(f"{W}pgNumType") is not None for one in with_annex] == [False, True]
    assert value(with_annex[1].find(f"{W}pgNumType"), "start") == "1"
    assert len(without) == 1


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_every_component_is_a_named_style(form: Form) -> None:
    """Sizes, weights and gaps are in the styles, so that an office changes them there."""
    document = Document(io.BytesIO(to_docx(party_notice(form))))
    fonts = document.styles.element.find(f".//{W}rPrDefault//{W}rFonts")

    assert fonts is not None
    assert set(fonts.attrib.values()) == {"Times New Roman"}
    assert len(fonts.attrib) == 4
    seen = set()
    for style in document.styles:
        component = style.style_id.removeprefix("TB_")
        if (
            component == style.style_id
            or component[-1].isdigit()
            or component in {"star", "hyphens", "rule"}
        ):
            continue
        seen.add(component)
        look, shape = style_of(form, component), shape_of(form, component)
        assert style.name.startswith("TB ")
        assert (style.font.size.pt, bool(style.font.bold), bool(style.font.italic)) == (
            (look.size, look.bold, look.italic)
        )
        assert bool(style.font.underline) == look.underline
        gaps = style.paragraph_format
        assert gaps.space_before.pt == pytest.approx(shape.before, abs=0.05)
        assert gaps.space_after.pt == pytest.approx(shape.after, abs=0.05)
    assert len(seen) == 25


def test_a_body_of_a_party_notice_has_exact_lines() -> None:
    """18 points from line to line, 6 between paragraphs, 10 mm before the first line."""
    styles = parts_of(to_docx(party_notice()))["word/styles.xml"]
    body = next(one for one in styles if one.get(f"{W}styleId") == "TB_body")
    spacing, indent = body.find(f".//{W}spacing"), body.find(f".//{W}ind")

    assert (value(spacing, "line"), value(spacing, "lineRule")) == ("360", "exact")
    assert value(spacing, "after") == "120"
    assert int(value(indent, "firstLine")) == pytest.approx(10 * MM, abs=1)
    assert value(body.find(f".//{W}jc")) == "both"


# --- the header ------------------------------------------------------------------------------------


def _rules(element: Element) -> list[tuple[int, int]]:
    """Return the indents of the drawn rules below *element*."""
    return [
        (int(value(one.find(f"{W}ind"), "left")), int(value(one.find(f"{W}ind"), "right")))
        for one in element.iter(f"{W}pPr")
        if one.find(f"{W}pBdr") is not None and value(one.find(f"{W}pStyle")) == "TB_rule"
    ]


def test_a_rule_is_as_long_as_the_slogan() -> None:
    """State: under the slogan all of its width, under the issuer 40 percent of the widest line."""
    table = body_of(to_docx(state_notice())).find(f"{W}tbl")
    assert table is not None
    columns = [int(value(one, "w")) for one in table.iter(f"{W}gridCol")]
    (issuer, slogan) = _rules(table)

    width = text_width("Độc lập - Tự do - Hạnh phúc", 13, bold=True)
    assert sum(columns) == pytest.approx(165 * MM, abs=2)
    assert columns[1] - sum(slogan) == pytest.approx(width * 20, abs=2)
    widest = text_width("ỦY BAN NHÂN DÂN", 12, bold=True)
    assert 1 / 3 <= (columns[0] - sum(issuer) - 80) / 20 / widest <= 1 / 2
    assert abs(issuer[0] - issuer[1]) <= 1


def test_the_motto_keeps_to_one_line() -> None:
    """However long the place's name, the right column is as wide as its widest line."""
    place = "Thành phố Hồ Chí Minh"
    notice = evolve(state_notice(), place=place, issued_on=dt.date(2026, 10, 29))
    table = body_of(to_docx(notice)).find(f"{W}tbl")
    assert table is not None
    right = int(value(list(table.iter(f"{W}gridCol"))[1], "w")) / 20

    line = f"{place}, ngày 29 tháng 10 năm 2026"
    assert right > text_width(line, 13, italic=True)
    assert right > text_width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True)


def test_number_and_date_are_on_one_height() -> None:
    """They share a row; under a Party issuer stands the star, under the subject five hyphens."""
    table = body_of(to_docx(party_notice())).find(f"{W}tbl")
    assert table is not None

    rows = [[texts_of(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
    assert rows == [
        [["TỈNH ỦY SÔNG LAM", "BAN CÁN SỰ ĐẢNG UBND TỈNH", "*"], ["ĐẢNG CỘNG SẢN VIỆT NAM"]],
        [["Số\u00a065-TB/BCSĐ"], ["Sông Lam, ngày\u00a002 tháng\u00a010 năm\u00a02023"]],
    ]
    assert "-----" in texts_of(body_of(to_docx(party_notice())))


def test_a_long_issuer_has_lines_of_like_length() -> None:
    """Indents on both sides let the words fall as evenly as they can, and change none of them."""
    long = "Ban cán sự đảng Ủy ban nhân dân tỉnh"
    notice = party_notice()
    assert notice.issuer is not None
    data = to_docx(evolve(notice, issuer=evolve(notice.issuer, body=Body(long))))
    indent = paragraph_with(data, long.upper()).find(f".//{W}ind")

    assert int(value(indent, "left")) > 10 * MM
    assert value(indent, "left") == value(indent, "right")


def test_stamps_are_boxes_and_a_draft_is_none() -> None:
    """Secrecy and urgency: 20 mm wide and red, apart from each other; the draft's mark is bare."""
    body = body_of(to_docx(party_notice(), draft=2))
    stamped = [
        (texts_of(one), value(one.find(f".//{W}top"), "color"))
        for one in body.iter(f"{W}p")
        if one.find(f".//{W}bottom") is not None
    ]
    draft = paragraph_with(to_docx(party_notice(), draft=2), "Dự thảo lần 2")

    assert stamped == [(["MẬT"], "FF0000"), (["KHẨN"], "FF0000")]
    assert draft.find(f".//{W}pBdr") is None
    styles = Document(io.BytesIO(to_docx(party_notice()))).styles
    coloured = {one.name: str(one.font.color.rgb) for one in styles if _is_coloured(one)}
    assert coloured == {"TB Dấu mật và khẩn": "FF0000"}  # the ink of a stamp is that of its box
    indent = paragraph_with(to_docx(party_notice()), "KHẨN").find(f".//{W}ind")
    sides = int(value(indent, "left")) + int(value(indent, "right"))
    assert 165 * MM - sides == pytest.approx(20 * MM, abs=2)


def _is_coloured(style: BaseStyle) -> bool:
    return isinstance(style, ParagraphStyle) and style.font.color.rgb is not None


# --- the body --------------------------------------------------------------------------------------


def test_items_are_in_the_navigation_pane() -> None:
    """Headings by their style, run-in ones by the paragraph; levels beyond the ninth are the ninth."""
    node: AgendaItem | Remark = Remark("đáy")
    for depth in range(11, 0, -1):
        node = AgendaItem(label=f"{depth}.", heading=f"mục {depth}", body=(node,))
    run_in = AgendaItem(label="2.", heading="Về", body=(Remark("Thống nhất.", continues=True),))
    data = to_docx(evolve(state_notice(), body=(node, run_in)))

    document = Document(io.BytesIO(data))
    headed = [p.style.style_id for p in document.paragraphs if p.style and "mục" in p.text]
    assert headed == [f"TB_heading{min(level, 9)}" for level in range(1, 12)]
    paragraph = paragraph_with(data, "2. Về")
    assert value(paragraph.find(f".//{W}outlineLvl")) == "0"
    assert value(paragraph.find(f".//{W}pStyle")) == "TB_body"
    assert paragraph_with(data, "đáy").find(f".//{W}outlineLvl") is None
    levels = parts_of(data)["word/styles.xml"].iter(f"{W}outlineLvl")
    assert [value(one) for one in levels] == [str(level) for level in range(9)]


def test_codes_and_numbers_keep_together() -> None:
    """No line ends in a code or between a number and what it counts; the words stay the same."""
    said = "Thực hiện Quyết định số 12/QĐ-UBND-KT trước ngày 15/10/2023."
    data = to_docx(evolve(state_notice(), body=(Remark(said),)))
    paragraph = paragraph_with(data, "Thực hiện")

    assert text_of(paragraph).replace("\u00a0", " ") == said
    assert len(list(paragraph.iter(f"{W}noBreakHyphen"))) == 2
    assert "số\u00a012/QĐ" in text_of(paragraph)
    assert "ngày\u00a015/10/2023" in text_of(paragraph)


def test_footnotes_stand_below_a_rule_at_the_margin() -> None:
    """The rule is a third of the text's width, at the left."""
    left, right = _rules(body_of(to_docx(state_notice())))[-1]

    assert left == 0
    assert right == pytest.approx(110 * MM, abs=2)


# --- the foot --------------------------------------------------------------------------------------


def _foot(notice: Notice) -> Element:
    return list(body_of(to_docx(notice)).iter(f"{W}tr"))[-1]


def test_a_signature_is_never_alone() -> None:
    """The last paragraph keeps to the row of the foot, and no page parts the row."""
    body = body_of(to_docx(PARTY))
    *_, (above, table) = ((one, two) for one, two in pairwise(body) if two.tag == f"{W}tbl")

    assert above.find(f".//{W}keepNext") is not None
    assert table.find(f".//{W}cantSplit") is not None
    assert sum(1 for one in body if one.find(f"{W}pPr/{W}keepNext") is not None) == 1
    assert [one.find(f".//{W}cantSplit") is None for one in _foot(PARTY).iter(f"{W}tr")] == [False]


def test_a_foot_longer_than_a_page_may_be_parted() -> None:
    """Three hundred recipients would be cut off at the end of a page in a row that is kept whole."""
    lines = tuple(RecipientLine(parties=(Body(f"Sở số {nth}"),)) for nth in range(300))
    notice = evolve(PARTY, recipients=Recipients(groups=(RecipientGroup(lines=lines),)))

    assert [row.find(f"{W}trPr") for row in _foot(notice).iter(f"{W}tr")] == [None]


def test_a_page_without_a_foot_ends_with_its_text() -> None:
    """Nothing is kept with what is not there; and one with no text above the foot is a page too."""
    bare = evolve(PARTY, recipients=None, signature=None)
    body = body_of(to_docx(bare))
    untitled = Layout(
        PARTY_HD36,
        (
            Section("title", (Rule("hyphens", "-----"),)),
            Columns(Section("recipients", ()), Section("signature", (Para((), "signer"),))),
        ),
    )

    assert body.find(f"{W}p/{W}pPr/{W}keepNext") is None
    assert body[-2].tag == f"{W}p"
    assert [one.tag for one in body_of(emit(untitled))] == [
        f"{W}{name}" for name in ("p", "tbl", "p", "sectPr")
    ]


# --- the annex -------------------------------------------------------------------------------------


def test_an_annex_says_its_head_on_every_page() -> None:
    """The first row is the head, rows are whole, and a screen reader is told what the table is."""
    table = list(body_of(to_docx(PARTY, annex=True)).iter(f"{W}tbl"))[-1]
    rows = list(table.iter(f"{W}tr"))

    assert [row.find(f".//{W}tblHeader") is not None for row in rows] == [
        nth == 0 for nth in range(len(rows))
    ]
    assert all(row.find(f".//{W}cantSplit") is not None for row in rows)
    assert value(table.find(f".//{W}tblCaption")).startswith("Phụ lục DANH MỤC NHIỆM VỤ")
    assert value(table.find(f".//{W}tblDescription")).startswith("TT; Nhiệm vụ; Chủ trì")


@given(notices())
def test_an_annex_has_the_cells_of_the_layout(notice: Notice) -> None:
    """Row by row, as another library reads them, heads first."""
    layout = compose(notice, annex=True)
    annex = layout.parts[-1]
    assert isinstance(annex, Annex)
    shown = Document(io.BytesIO(emit(layout))).tables[-1]

    heads = [column.head for column in annex.table.columns]
    assert [[words(cell.text) for cell in row.cells] for row in shown.rows] == [
        [words(cell.text) for cell in row]
        for row in (heads, *(row.cells for row in annex.table.rows))
    ]


def test_a_row_longer_than_a_page_may_be_parted() -> None:
    """A task of a page's length is not cut off at the end of the page."""
    long = Assignment(lead=(Body("Sở Nội vụ"),), task="rà soát " * 600)
    table = list(body_of(to_docx(evolve(PARTY, body=(long,)), annex=True)).iter(f"{W}tbl"))[-1]

    kept = [row.find(f".//{W}cantSplit") is not None for row in table.iter(f"{W}tr")]
    assert kept == [True, False]


# --- reading back ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ALL)
def test_reading_a_word_file_is_reading_the_page(name: str) -> None:
    """The notice is the one that is read from the text; only the page number is left over."""
    notice = ALL[name]
    from_word, from_text = gb.read(to_docx(notice)), gb.read(gb.to_text(notice))

    assert from_word.notice == from_text.notice
    assert from_word.unread == ("2",)


def _nameless(notice: Notice) -> Notice:
    """Return *notice* without any id: a text bears none."""
    tasks = {order.path: evolve(order.assignment, id=None) for order in orders(notice)}
    return evolve(put_all(notice, tasks), id=None)


def test_lettered_points_are_no_wrapped_lines() -> None:
    """A small letter at the head of a paragraph may be its label: no sentence goes on in it."""
    point = Assignment(lead=(Body("Sở Nội vụ"),), task="rà soát biên chế", label="a)")
    items = tuple(
        AgendaItem(label=f"{nth}.", heading=f"Về nội dung {nth}", body=(point,))
        for nth in range(1, 5)
    )
    notice = evolve(state_notice(), preamble=None, body=items, footnotes=())
    read = gb.read(to_docx(notice))

    assert read.notice == gb.read(gb.to_text(notice)).notice
    assert read.text.count("\n\na) Giao Sở Nội vụ rà soát biên chế.\n") == 4


@pytest.mark.parametrize("file", notice_params())
def test_a_real_notice_is_a_word_file_like_any_other(file: Path) -> None:
    """What is read of it is printed word by word, and read back as from its page in text."""
    notice = gb.read(file.read_text(encoding="utf-8")).notice
    layout = compose(notice)

    assert blocks_of_docx(emit(layout)) == _blocks_of(layout)
    assert gb.read(to_docx(notice)).notice == gb.read(gb.to_text(notice)).notice


@given(notices())
def test_reading_the_word_file_of_a_sound_notice_is_reading_its_page(notice: Notice) -> None:
    """The same for every notice that no rule objects to, but for the ids that no text bears."""
    from_word, from_text = gb.read(to_docx(notice)), gb.read(gb.to_text(notice))

    assert _nameless(from_word.notice) == from_text.notice


def test_single_spacing_is_the_states() -> None:
    """A State notice leaves the distance of lines to the font."""
    styles = parts_of(to_docx(state_notice()))["word/styles.xml"]
    body = next(one for one in styles if one.get(f"{W}styleId") == "TB_body")
    spacing = body.find(f".//{W}spacing")

    assert spacing is not None
    assert spacing.get(f"{W}line") is None
    assert STATE_ND30.page.line_pt is None
