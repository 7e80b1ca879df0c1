"""The words of a printed page, read back by parsers that are not ours, to hold formats together.

Each function returns the words of a page by block, in the order in which the page has them:
`header` (the left column first, then the right one, then marks of secrecy and urgency), `title`,
`main` (preamble, body and closing), `foot` (recipients, then signature) and `footnotes`.
`same_words` is the second law: every format shows the same words in the same order.
"""

from __future__ import annotations

import io
import re
import unicodedata
from typing import TYPE_CHECKING

import html5lib
from bs4 import BeautifulSoup, Tag
from docx import Document
from docx.table import Table
from markdown_it import MarkdownIt

from giaoban._vn import words
from giaoban.render import to_docx, to_text
from tests.support_printing import print_html, print_markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

    from markdown_it.token import Token

    from giaoban.model import Notice

Blocks = dict[str, list[str]]

BLOCKS = ("header", "title", "main", "foot", "footnotes")
_MARKS = {"KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "MẬT", "TỐI MẬT", "TUYỆT MẬT"}


def same_words(notice: Notice) -> Blocks:
    """Assert that every format shows the same words in the same order; return them."""
    page = print_html(notice)
    shown = blocks_of_html(page)
    elements = elements_of_html(page)
    headed = "header" in elements or bool(shown["header"])
    assert blocks_of_text(to_text(notice), headed=headed) == shown
    assert lxml_words(page) == [word for name in BLOCKS for word in shown[name]]
    rest = [word for name in BLOCKS[1:] for word in shown[name]]
    # Without a type name the title has no heading to tell it from the header by.
    titled = "h1" in elements
    assert blocks_of_markdown(print_markdown(notice)) == {
        "header": shown["header"] if titled else [*shown["header"], *rest],
        "rest": rest if titled else [],
    }
    assert blocks_of_docx(to_docx(notice)) == shown
    return shown


# --- HTML ------------------------------------------------------------------------------------------

_SECTIONS = {
    "header-left": "header",
    "header-right": "header",
    "marks": "header",
    "title": "title",
    "preamble": "main",
    "body": "main",
    "closing": "main",
    "recipients": "foot",
    "signature": "foot",
    "footnotes": "footnotes",
}
_INLINE = {"span", "time", "cite"}


def blocks_of_html(page: str) -> Blocks:
    """Return the words of an HTML page by block, as html5lib reads it."""
    root = html5lib.parse(page, namespaceHTMLElements=False)
    found: Blocks = {name: [] for name in BLOCKS}
    seen = []
    for element in root.iter():
        section = element.get("id")
        if section in _SECTIONS and element.tag in {"div", "section"}:
            seen.append(section)
            found[_SECTIONS[section]] += words("".join(_texts(element)))
    assert seen == sorted(seen, key=list(_SECTIONS).index)
    return found


def lxml_words(page: str) -> list[str]:
    """Return the words of the whole page as lxml reads it, but for the outline's."""
    body = BeautifulSoup(page, "lxml").body
    assert body is not None
    for nav in body.find_all("nav"):
        nav.decompose()  # it repeats headings, for a screen only
    return words("".join(_strings(body)))


def _strings(tag: Tag) -> Iterator[str]:
    for child in tag.children:
        if isinstance(child, Tag):
            yield from _strings(child)
        else:
            yield str(child)
    if tag.name not in _INLINE:
        yield "\n"


def elements_of_html(page: str) -> set[str]:
    """Return the names of all elements of an HTML page."""
    root = html5lib.parse(page, namespaceHTMLElements=False)
    return {str(element.tag) for element in root.iter()}


def _texts(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield from _texts(child)
        yield child.tail or ""
    if element.tag not in _INLINE:
        yield "\n"


# --- Word ------------------------------------------------------------------------------------------

_STYLES = {
    "header": "motto slogan parent issuer star number place_date mark draft",
    "title": "type_name subject hyphens",
    "main": "bases body heading",
    "foot": "recipients_title medium recipients authority position signer",
    "footnotes": "footnote",
    "annex": "annex_name annex_title annex_source column cell",
}
_BLOCK_OF = {style: block for block, styles in _STYLES.items() for style in styles.split()}


def blocks_of_docx(data: bytes) -> Blocks:
    """Return the words of a Word file by block, as python-docx reads it: tables by their columns."""
    found: Blocks = {name: [] for name in BLOCKS}
    for style, text in _paragraphs_of_docx(data):
        if text:
            found[_BLOCK_OF[style.rstrip("123456789")]] += words(text)
    return found


def _paragraphs_of_docx(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the style of each paragraph, without what all of them begin with, and its words."""
    for one in Document(io.BytesIO(data)).iter_inner_content():
        if isinstance(one, Table):
            cells = (cell for column in one.columns for cell in column.cells)
            paragraphs = [paragraph for cell in cells for paragraph in cell.paragraphs]
        else:
            paragraphs = [one]
        for paragraph in paragraphs:
            assert paragraph.style is not None
            yield paragraph.style.style_id.removeprefix("TB_"), paragraph.text


# --- Markdown --------------------------------------------------------------------------------------


def blocks_of_markdown(page: str) -> Blocks:
    """Return the words of a CommonMark page: before its heading of the first level, and from it."""
    found: Blocks = {"header": [], "rest": []}
    block = "header"
    for token in MarkdownIt("commonmark").parse(page):
        assert token.type not in {"html_block", "fence", "code_block", "hr", "blockquote_open"}
        if token.tag == "h1":
            block = "rest"
        found[block] += words(_plain(token.children or ()))
    return found


def _plain(tokens: Iterable[Token]) -> str:
    out = []
    for token in tokens:
        assert token.type in {"text", "text_special", *EMPHASIS}
        out.append(token.content)
    return "".join(out)


EMPHASIS = frozenset({"strong_open", "strong_close", "em_open", "em_close"})


# --- text ------------------------------------------------------------------------------------------


def blocks_of_text(page: str, *, headed: bool = True) -> Blocks:
    """Return the words of a page in plain text by block: its parts, and columns cut apart.

    A page of a form without a motto may have no header; then its title is its first part.
    """
    parts = re.split(r"\n{3,}", page.rstrip("\n"))
    found: Blocks = {name: [] for name in BLOCKS}
    found["header"] = _header(parts.pop(0)) if headed else []
    found["title"] = words(parts.pop(0))
    if parts and re.match(r" {4}\S", parts[0]):
        found["main"] = words(parts.pop(0))
    notes = next((at for at, part in enumerate(parts) if part.startswith("___")), len(parts))
    foot, footnotes = parts[:notes], parts[notes:]
    found["foot"] = _two_columns("\n".join(foot), 43, 46)
    found["footnotes"] = words("\n".join(footnotes))
    return found


def _header(part: str) -> list[str]:
    columns, _, below = part.rpartition("\n\n")
    marks = below.splitlines()
    if not columns or not {line.strip() for line in marks} <= _MARKS:
        return _two_columns(part, 34, 37)
    return _two_columns(columns, 34, 37) + words(below)


def _two_columns(part: str, end: int, start: int) -> list[str]:
    """Return the words of the left column, then those of the right one; in turn if in sequence."""
    cells = [_cut(line, end, start) for line in part.splitlines()]
    if any(gutter.strip() for _, gutter, _ in cells):
        return words(part)
    return words("\n".join(left for left, _, _ in cells)) + words(
        "\n".join(right for _, _, right in cells)
    )


def _cut(line: str, end: int, start: int) -> tuple[str, str, str]:
    """Cut *line* at two columns of the page; marks over a letter and invisibles take none."""
    cells, column = ["", "", ""], 0
    for char in line:
        no_width = unicodedata.category(char) in {"Mn", "Me", "Cf"}
        at = column - 1 if no_width and column else column
        cells[0 if at < end else 1 if at < start else 2] += char
        column += not no_width
    return cells[0], cells[1], cells[2]
