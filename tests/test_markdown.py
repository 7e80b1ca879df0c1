"""The Markdown page: what it looks like, and that a parser finds in it what was printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

from giaoban.forms import PARTY_HD36, STATE_ND30
from giaoban.render.layout import (
    Columns,
    Entry,
    Items,
    Layout,
    Para,
    ParaStyle,
    Rule,
    Run,
    Section,
)
from giaoban.render.markdown import emit

if TYPE_CHECKING:
    from giaoban.forms import Form

PAGE = r"""**SỞ XÂY DỰNG**

\*

Số 05-TB/SXD

**ĐẢNG CỘNG SẢN VIỆT NAM**

*Sông Lam, ngày 02 tháng 10 năm 2023*

# THÔNG BÁO

**ý kiến**

\-----

## 1\. Về việc A

### 1.1. Về việc B

\- Giao Sở Y (65/TTr-KHCN, KH&CN).

1\) Giao Sở Z.

Nơi nhận:

*Gửi bản giấy:*

- Sở Y,
- 1\. Sở Z,
- Lưu VT.

**T/M BAN CÁN SỰ ĐẢNG**
"""


def _para(text: str, style: ParaStyle = "body") -> Para:
    return Para((Run(text),), style)


def _body(*blocks: Para, form: Form = STATE_ND30) -> str:
    return emit(Layout(form, (Section("body", blocks),)))


def test_a_page_is_markdown_to_be_read_as_it_stands() -> None:
    """Headings for title and items, bold and italic lines, a list of recipients."""
    below = Items((Entry("point", 1, "$", (_para("1) Giao Sở Z."),)),))
    inner = Entry(
        "item",
        2,
        "$",
        (
            _para("1.1. Về việc B", "heading"),
            _para("- Giao Sở Y (65/TTr-KHCN, KH&CN)."),
            below,
        ),
    )
    outer = Entry("item", 1, "$", (_para("1. Về việc A", "heading"), Items((inner,))))
    layout = Layout(
        PARTY_HD36,
        (
            Columns(
                Section(
                    "header_left",
                    (
                        _para("SỞ XÂY DỰNG", "issuer"),
                        Rule("star", "*"),
                        _para("Số 05-TB/SXD", "number"),
                    ),
                ),
                Section(
                    "header_right",
                    (
                        _para("ĐẢNG CỘNG SẢN VIỆT NAM", "motto"),
                        Rule("full"),
                        _para("Sông Lam, ngày 02 tháng 10 năm 2023 ", "place_date"),
                    ),
                ),
            ),
            Section(
                "title",
                (
                    _para("THÔNG BÁO", "type_name"),
                    _para("ý kiến", "subject"),
                    Rule("hyphens", "-----"),
                ),
            ),
            Section("body", (Items((outer,)), _para(""))),
            Columns(
                Section(
                    "recipients",
                    (
                        _para("Nơi nhận:", "recipients_title"),
                        _para("Gửi bản giấy:", "medium"),
                        _para("- Sở Y,", "recipients"),
                        _para("- 1. Sở Z,", "recipients"),
                        _para("- Lưu VT.", "recipients"),
                    ),
                ),
                Section("signature", (_para("T/M BAN CÁN SỰ ĐẢNG", "authority"),)),
            ),
        ),
    )

    assert emit(layout) == PAGE


HOSTILE = (
    "# x", "## x ##", "1. x", "12) x", "1.", "- x", "-", "---", "- - -", "+ x", "* x", "***", "___",
    "> x", ">x", "| a | b |", "|---|", "~~~", "```", "`x`", "``", "a `b", "**x**", "_x_", "a*b*c",
    "[a](b)", "![a](b)", "[a]: b", "[^1]: b", "<b>", "</p>", "<!-- x", "<a@b.c>", "<https://a.b>",
    "&amp;", "&#38;", "&#x26;", "&lt;script&gt;", "a & b; c", "]]>", "\\", "a\\", "\\*", "\\\\#",
    "=1+1", "===", "@x", "a  b", "http://a.b/c_d_e", "$x$", "{x}", "^x^", "==x==", "~~x~~",
    "1986\\. x", ":x:", "a_b_c", "\u200b", "#", "123456789. x", "1234567890. x", "+", "15/10/2023",
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("style", ["body", "heading", "type_name", "issuer", "place_date"])
def test_a_parser_finds_the_text_that_was_printed(text: str, style: ParaStyle) -> None:
    """Whatever a line begins with or holds, it is one block with that text and no markup in it."""
    for printed in (text, f"x {text}", f"{text} x", f"{text}."):
        before, block, after = _blocks(_body(_para("x"), _para(printed, style), _para("y")))

        assert (before, after) == ("x", "y")
        assert block == printed


@pytest.mark.parametrize("text", HOSTILE)
def test_a_recipient_is_one_item_of_the_list(text: str) -> None:
    """A hostile recipient neither leaves the list nor opens another one."""
    section = Section(
        "recipients", (_para(f"- {text}", "recipients"), _para("- Lưu VT.", "recipients"))
    )

    page = emit(Layout(STATE_ND30, (section,)))

    assert _blocks(page) == [text, "Lưu VT."]
    tokens = [token.type for token in MarkdownIt("commonmark").parse(page)]
    assert tokens.count("list_item_open") == 2
    assert tokens.count("bullet_list_open") == 1


def test_blanks_at_the_ends_break_no_emphasis() -> None:
    """A blank day leaves blanks at the end of an italic line; they are not in the emphasis."""
    page = _body(_para("Sông Lam, ngày      tháng      năm      ", "place_date"))

    assert page == "*Sông Lam, ngày      tháng      năm*\n"


def _blocks(page: str) -> list[str]:
    """Return the text of each block, as markdown-it reads it; fail on markup inside."""
    found = []
    for token in MarkdownIt("commonmark").parse(page):
        assert token.type not in {"html_block", "fence", "code_block", "hr", "blockquote_open"}
        if token.type == "inline":
            inner = token.children or []
            kinds = {child.type for child in inner}
            assert kinds <= {
                "text",
                "text_special",
                "strong_open",
                "strong_close",
                "em_open",
                "em_close",
            }
            found.append("".join(child.content for child in inner))
    return found
