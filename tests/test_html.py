"""The HTML page: its elements, its ids, and that no text breaks out of it."""

from __future__ import annotations

import re
from typing import get_args

import html5lib
import pytest
from attrs import evolve

from giaoban.forms import FORMS, PARTY_HD36, STATE_ND30, Form
from giaoban.render.html import emit
from giaoban.render.layout import (
    Annex,
    Column,
    Columns,
    Entry,
    Items,
    Layout,
    Para,
    ParaStyle,
    Part,
    Role,
    Row,
    Rule,
    Run,
    Section,
    Table,
)
from tests.support_formats import elements_of_html

HOSTILE = "</script></title></style><b>&\"'<!-- ]]> &amp; `x` </main>"


def _main(*parts: Part, form: Form = STATE_ND30) -> str:
    page = emit(Layout(form, parts))
    return page.partition("<main")[2].partition(">\n")[2].partition("</main>")[0]


def test_columns_are_a_header_and_a_footer() -> None:
    """The upper columns are the page's header, the lower ones its footer."""
    head = Columns(
        Section(
            "header_left",
            (
                Para((Run("SỞ Y", path="$.issuer.body"),), "issuer", "$.issuer.body"),
                Rule("star", "*"),
            ),
        ),
        Section("header_right", (Para((Run("ĐẢNG"),), "motto"), Rule("full"))),
    )
    foot = Columns(
        Section("recipients", (Para((Run("- A;"),), "recipients"),)), Section("signature", ())
    )

    assert _main(head, foot) == (
        "<header>\n"
        '<div id="header-left">\n<p class="issuer" id="issuer-body">SỞ Y</p>\n'
        '<p class="star">*</p>\n</div>\n'
        '<div id="header-right">\n<p class="motto">ĐẢNG</p>\n<hr class="full" style="width: 35.3pt">\n</div>\n'
        "</header>\n<footer>\n"
        '<div id="recipients">\n<p class="recipients">- A;</p>\n</div>\n'
        '<div id="signature">\n</div>\n'
        "</footer>\n"
    )


def test_items_are_sections_and_points_are_lists() -> None:
    """A heading's level is its item's depth, and labels are text."""
    point = Entry(
        "point",
        1,
        "$.body[0].body[0].body[0]",
        (Para((Run("a)", "label"), Run(" Giao.")), "body", "$.body[0].body[0].body[0]"),),
    )
    inner = Entry(
        "item",
        2,
        "$.body[0].body[0]",
        (
            Para((Run("1.1.", "label", "$.body[0].body[0]"),), "heading", "$.body[0].body[0]"),
            Items((point,)),
        ),
    )
    outer = Entry(
        "item",
        1,
        "$.body[0]",
        (
            Para(
                (Run("1.", "label", "$.body[0]"), Run(" Về A", "heading", "$.body[0]")),
                "heading",
                "$.body[0]",
            ),
            Items((inner,)),
        ),
    )

    body = Section("body", (Items((outer,)), Para((Run("Hết."),))))

    assert _main(body) == (
        '<div id="body">\n'
        '<section id="body-0">\n'
        '<h2 class="heading"><span class="label">1.</span><span class="topic"> Về A</span></h2>\n'
        '<section id="body-0-body-0">\n'
        '<h3 class="heading"><span class="label">1.1.</span></h3>\n'
        '<ul>\n<li id="body-0-body-0-body-0">\n'
        '<p class="body"><span class="label">a)</span> Giao.</p>\n'
        "</li>\n</ul>\n</section>\n</section>\n"
        '<p class="body">Hết.</p>\n</div>\n'
    )


def test_clauses_that_share_a_paragraph_have_an_element_each() -> None:
    """Whoever follows a link to the second clause of a paragraph gets there."""
    first, second = "$.body[0]", "$.body[1]"
    para = Para(
        (
            Run("Theo ", path=first),
            Run("Tờ trình số ", "citation", first, "65/TTr-KHCN"),
            Run("65/TTr-KHCN", "citation", first, "65/TTr-KHCN", whole=True),
            Run(", giao ", path=first),
            Run("Sở Y", "party", first),
            Run(" ", path=first),
            Run("trước ngày 15/10/2023", "deadline", second, "2023-10-15"),
            Run("; ", path=second),
            Run("thường xuyên", "deadline", second),
        ),
        "body",
        first,
    )

    assert _main(Section("body", (para,))) == (
        '<div id="body">\n<p class="body task" id="body-0">Theo '
        '<cite>Tờ trình số\u00a0<span class="code">65/TTr-KHCN</span></cite>, giao '
        '<span class="party">Sở Y</span> '
        '<span id="body-1"><time class="deadline" datetime="2023-10-15">trước ngày\u00a015/10/2023</time>'
        '; <span class="deadline">thường xuyên</span></span></p>\n</div>\n'
    )


def test_the_title_is_the_title_of_the_page() -> None:
    """What a browser shows in its tab is the type of document and the subject."""
    title = Section(
        "title", (Para((Run("THÔNG BÁO"),), "type_name"), Para((Run("về A"),), "subject"))
    )

    page = emit(Layout(PARTY_HD36, (title,)))

    assert "<title>THÔNG BÁO về A</title>" in page
    assert '<h1 class="type_name">THÔNG BÁO</h1>' in page


def test_no_text_breaks_out() -> None:
    """Hostile words in every place of the tree come back as the words that they are."""
    roles: tuple[Role, ...] = get_args(Role)
    styles: tuple[ParaStyle, ...] = get_args(ParaStyle)
    runs = tuple(Run(HOSTILE, role, f"$.{HOSTILE}[0]", HOSTILE, whole=True) for role in roles)
    title = Section(
        "title", (*(Para(runs, style, HOSTILE) for style in styles), Rule("star", HOSTILE))
    )
    page = emit(Layout(STATE_ND30, (title,)))

    root = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False).parse(page)
    main = root.find("body/main")
    assert main is not None
    shown = "".join(main.itertext())
    assert shown.count(HOSTILE) == len(roles) * len(styles) + 1
    assert not shown.replace(HOSTILE, "").strip()
    assert elements_of_html(page) <= {
        *("html", "head", "meta", "title", "style", "body", "main", "section", "div"),
        *("h1", "h2", "hr", "p", "span", "time", "cite"),
    }
    assert {name for element in main.iter() for name in element.attrib} <= {
        *("class", "id", "datetime", "style"),
    }


@pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: form.name)
def test_a_page_is_valid_and_asks_nothing_of_the_network(form: Form) -> None:
    """html5lib finds no fault in it, and nothing in it is fetched or run."""
    page = emit(Layout(form, (Section("body", (Para((Run("a"),)),)),)))

    html5lib.HTMLParser(strict=True).parse(page)
    assert not re.search(r"https?:|url\(|@import|<script|src=|href=[^#]|\son\w+=", page)


def test_print_has_the_page_of_its_form() -> None:
    """Margins, sizes and weights come from the table of the form."""
    state = emit(Layout(STATE_ND30, ()))
    party = emit(Layout(PARTY_HD36, ()))
    wide = evolve(STATE_ND30, name="rộng", page=evolve(STATE_ND30.page, left_mm=35))

    assert "@page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm;" in state
    assert "margin: 20mm 15mm 20mm 35mm;" in emit(Layout(wide, ()))
    assert "--spacing: 1.15;" in state
    assert "--spacing: 18pt;" in party
    assert ".recipients_title { font-size: 12pt; font-weight: bold; font-style: italic; }" in state
    assert ".recipients_title { font-size: 14pt; text-decoration: underline; }" in party
    assert ".position { font-size: 14pt; }" in party


def test_only_a_code_that_no_line_holds_may_break() -> None:
    """A document code stays on one line, unless the line of a telephone is too short for it."""
    codes = ("1234/QĐ-UBND-KGVX-NNTNMT-XDT", "1234/QĐ-UBND-KGVX-NNTNMT-XDTT")
    runs = tuple(Run(code, whole=True) for code in codes)

    assert _main(Section("closing", (Para(runs),))) == (
        f'<div id="closing">\n<p class="body"><span class="code">{codes[0]}</span>'
        f'<span class="code long">{codes[1]}</span></p>\n</div>\n'
    )
    assert ".code.long { white-space: normal; }" in emit(Layout(STATE_ND30, ()))


def test_an_annex_is_a_table_with_heads() -> None:
    """Shares are of the whole width; upright or turned; without a heading nothing leads to it."""
    head = Column(Para((Run("TT"),), "column"), share=1)
    wide = Column(Para((Run("Việc"),), "column"), share=3)
    row = Row((Para((Run("1"),), "cell"), Para((), "cell")), "$.body[7]")
    table = Table((head, wide), (row,))
    inner = (
        '<table>\n<colgroup><col style="width: 25.0%"><col style="width: 75.0%"></colgroup>\n'
        '<thead>\n<tr><th scope="col" class="column">TT</th>'
        '<th scope="col" class="column">Việc</th></tr>\n</thead>\n<tbody>\n'
        '<tr><td class="cell">1</td><td class="cell"></td></tr>\n</tbody>\n</table>\n</div>\n</div>\n'
    )
    named = Annex(Section("annex", (Para((Run("Phụ lục"),), "annex_name"),)), table, landscape=True)

    assert _main(Annex(Section("annex", ()), table)) == (
        '<div id="annex">\n<div class="wide" role="region" aria-label="" tabindex="0">\n' + inner
    )
    assert _main(named) == (
        '<div id="annex" class="landscape">\n<h2 class="annex_name">Phụ lục</h2>\n'
        '<div class="wide" role="region" aria-label="Phụ lục" tabindex="0">\n' + inner
    )


def test_an_item_without_words_is_in_no_outline() -> None:
    """Nor is one whose words only begin in a list below it."""
    empty = Entry("item", 1, "$.body[0]", ())
    point = Entry("point", 1, "$.body[1].body[0]", (Para((Run("a)", "label"),)),))
    listed = Entry("item", 1, "$.body[1]", (Items((point,)),))
    named = tuple(
        Entry("item", 1, f"$.body[{n}]", (Para((Run(f"{n}.", "label"),)),)) for n in (2, 3)
    )
    page = emit(Layout(STATE_ND30, (Section("body", (Items((empty, listed, *named)),)),)))

    assert re.findall('<li><a href="#(.*?)">(.*?)</a>', page) == [
        ("body-2", "2."),
        ("body-3", "3."),
    ]
    assert '<div id="body-0">\n</div>\n<div id="body-1">\n<ul>\n' in page


def test_a_rule_below_nothing_has_a_length() -> None:
    """It is as if a line took half of the room; one in a column goes by the column."""
    right = Section("header_right", (Rule("full"), Para((Run("x"),), "place_date")))
    left = Section("header_left", (Para((Run("y"),), "number"),))

    assert _main(Columns(left, right), Section("footnotes", (Rule("part"),))) == (
        '<header>\n<div id="header-left">\n<p class="number" style="--drop: 7.8pt">y</p>\n</div>\n'
        '<div id="header-right">\n<hr class="full" style="width: 105.2pt">\n'
        '<p class="place_date">x</p>\n</div>\n</header>\n'
        '<div id="footnotes">\n<hr class="part" style="width: 93.5pt">\n</div>\n'
    )


def test_blanks_end_outside_of_elements() -> None:
    """At the end of an element no blank stands: there WeasyPrint would not break a line."""
    runs = (
        Run("Giao ", "heading", "$.body[1]"),
        Run("đồng chí ", path="$.body[1]"),
        Run("An ", "party", "$.body[1]"),
        Run("12/TB ", "citation", "$.body[2]", whole=True),
    )

    assert _main(Section("body", (Para(runs, "body", "$.body[0]"),))) == (
        '<div id="body">\n<p class="body" id="body-0"><span class="task" id="body-1">'
        '<span class="topic">Giao</span> đồng chí\u00a0<span class="party">An</span></span> '
        '<span id="body-2"><cite><span class="code">12/TB </span></cite></span></p>\n</div>\n'
    )
