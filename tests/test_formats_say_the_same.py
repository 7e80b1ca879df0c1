"""The second law: every format shows the same words in the same order, as foreign parsers see it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, get_args

import html5lib
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban._vn import forbidden, words
from giaoban.codec import to_json
from giaoban.forms import FORMS, Form
from giaoban.model import AgendaItem, Remark
from giaoban.render import FORMATS, BinaryFormat, TextFormat, compose, render, to_docx, to_text
from giaoban.render.layout import Para, flow
from tests.sample_notices import NOTICES, filled, party_notice, read_notice, state_notice
from tests.support import ROOT
from tests.support_formats import BLOCKS, blocks_of_html, blocks_of_text, same_words
from tests.support_printing import print_any, print_html, print_markdown

if TYPE_CHECKING:
    from collections.abc import Callable

    from giaoban.model import Notice


@pytest.mark.parametrize("notice", NOTICES.values(), ids=NOTICES)
def test_every_format_shows_the_same_words(notice: Callable[[], Notice]) -> None:
    """Rich notices of every form say the same in text, HTML and Markdown."""
    assert same_words(notice())["title"]


HOSTILE = (
    "</script><b>&\"'",
    "<!-- ]]> --> <style> </title>",
    "&amp; &lt;b&gt; &#39; &copy",
    "=1+1 @x +a -b",
    "`a` ``b [c](d) ![e](f) [g]: h",
    "**a** _b_ ~~c~~ <i>d</i>",
    "# x ## y",
    "1. x",
    "- x",
    "| a | b |",
    "--- x ---",
    "a\\ \\* \\\\",
    "x" * 90,
    "Sở  Y\tvà\nSở\u00a0Z",
    "ngay\u0323 e\u0302\u0301 \u200b",
    "{{ x }} {% y %} $z$",
)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(
    "notice", [party_notice(), state_notice(), read_notice()], ids=["party", "state", "read"]
)
def test_hostile_text_changes_no_format(notice: Notice, text: str) -> None:
    """Whatever stands in every field of a notice, all formats show it, and only as words."""
    hostile = filled(notice, text)

    same_words(hostile)


_ANY = st.characters(codec="utf-8").filter(lambda char: forbidden(char) is None)
_MARKUP = st.sampled_from("#*_`[]<>&-+.|\\~=!() \t\n1a/")


@given(
    notice=st.sampled_from([party_notice(), state_notice(), read_notice()]),
    text=st.text(_ANY | _MARKUP, min_size=1, max_size=25).filter(str.strip),
)
def test_no_text_at_all_changes_a_format(notice: Notice, text: str) -> None:
    """The same over everything that the model can hold."""
    same_words(filled(notice, text))


@pytest.mark.parametrize("text", HOSTILE)
def test_html_shows_every_character(text: str) -> None:
    """Not only words: every character of the layout comes back from the HTML page."""
    layout = compose(filled(party_notice(), text))
    printed = [
        block.text
        for section in layout.sections()
        for block in flow(section.blocks)
        if isinstance(block, Para)
    ]

    main = html5lib.parse(print_html(filled(party_notice(), text)), namespaceHTMLElements=False)
    body = main.find("body/main")
    assert body is not None
    shown = "".join(body.itertext())
    for line in printed:
        start = shown.replace("\u00a0", " ").index(line)
        shown = shown[start + len(line) :]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_no_code_is_broken(form: Form) -> None:
    """However the lines fall, a document's number stays on one of them."""
    code = "1234/QĐ-UBND-KGVX"
    for pad in range(70, 90):
        notice = evolve(party_notice(form), body=(Remark(f"{'y' * pad} Quyết định số {code} x."),))

        assert code in to_text(notice)
        assert f'<span class="code">{code}</span>' in print_html(notice)
        assert code in print_markdown(notice)


def test_every_word_of_the_fields_is_printed() -> None:
    """Each free text of a notice is on the page, once for every field that holds it."""
    marked = filled(state_notice(), "wxyz")

    assert to_text(marked).count("wxyz") == print_html(marked).partition("<main")[2].count("wxyz")
    assert to_text(marked).count("wxyz") > 30


def test_helpers_tell_pages_apart() -> None:
    """The comparison is no tautology: a swapped, lost or moved word shows in it."""
    page = to_text(state_notice())
    blocks = blocks_of_html(print_html(state_notice()))

    assert blocks_of_text(page) == blocks
    for wrong in (
        page.replace("Nơi nhận:", "nơi gửi:"),
        page.replace("TL. CHỦ TỊCH", ""),
        page.replace("ghi nhận kết quả", "kết quả ghi nhận"),
    ):
        assert blocks_of_text(wrong) != blocks
    assert [name for name in BLOCKS if not blocks[name]] == []
    assert words("Số 65-TB/BCSĐ") == ["Số", "65-TB/BCSĐ"]


def test_a_deep_notice_is_printed() -> None:
    """Four hundred levels of items and points are printed in every format, each word once."""
    node: AgendaItem | Remark = Remark("đáy", label="+")
    for depth in range(200):
        node = Remark(
            f"điểm-{depth}", label="-", points=(node,) if isinstance(node, Remark) else ()
        )
    for depth in range(200):
        node = AgendaItem(label=f"{depth}.", heading=f"mục-{depth}", body=(node,))
    notice = evolve(state_notice(), body=(node,))

    for page in (to_text(notice), print_html(notice), print_markdown(notice)):
        assert words(page.replace(">", "> ").replace("<", " <")).count("đáy") == 1


# --- the table of formats, and what each looks like ------------------------------------------------


def test_formats_are_called_by_name() -> None:
    """A name gives what the function of that name gives; JSON is the codec's."""
    notice = party_notice()

    assert set(FORMATS) == {*get_args(TextFormat), *get_args(BinaryFormat)}
    assert print_any(notice, "text") == to_text(notice)
    assert print_any(notice, to="html") == print_html(notice)
    assert print_any(notice, to="markdown") == print_markdown(notice)
    assert print_any(notice, to="json") == to_json(notice)
    assert print_any(notice, to="docx") == to_docx(notice)


def test_an_unknown_format_is_refused() -> None:
    """The error names the formats that there are."""
    with pytest.raises(
        ValueError, match="no format 'odt'; the formats are text, html, markdown, docx, pdf, json"
    ):
        render(party_notice(), "odt")  # type: ignore[call-overload]  # what a caller may pass


GOLDEN = ROOT / "tests" / "data" / "golden"
ENDINGS = {"text": "txt", "html": "html", "markdown": "md"}


@pytest.mark.parametrize("name", [*FORMS, "as-read"])
@pytest.mark.parametrize("to", ENDINGS)
def test_pages_look_as_they_were_reviewed(name: str, to: TextFormat) -> None:
    """A changed page is read before it is kept: GIAOBAN_REGENERATE=1 writes the files anew."""
    file = GOLDEN / f"{name}.{ENDINGS[to]}"
    page = print_any(NOTICES[name](), to)
    assert isinstance(page, str)
    if os.environ.get("GIAOBAN_REGENERATE"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page, encoding="utf-8", newline="\n")

    assert file.read_text(encoding="utf-8") == page
