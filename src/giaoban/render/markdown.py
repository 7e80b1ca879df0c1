r"""Markdown: the page as CommonMark, to be read as it stands or rendered anywhere.

Every paragraph of the page is one line, with a blank line before the next; so no wrapped line can
turn into a heading, a list or a table. Columns follow each other, the left one first. Labels stay
as they are printed (`1\.`, `\-`) and nobody renumbers them; only the recipients are a list. The
type of document and the headings of items are headings; what the form prints bold or italic as a
whole is so here; drawn rules are left out. What could be markup in a text is escaped with a
backslash. The table of an annex is a table as GitHub writes it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, assert_never

from giaoban.render.layout import (
    Annex,
    Close,
    Columns,
    Entry,
    Items,
    Open,
    Para,
    Rule,
    Section,
    flow,
    style_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from giaoban.forms import Form
    from giaoban.render.layout import Layout, Table

__all__ = ["emit"]

_BULLET: Final = "- "
# An escape is due where the character would begin markup: a code span, emphasis, a link, a tag,
# a heading's closing marks, a fence; "&" only before what is a character reference.
_INLINE: Final = re.compile(r"[\\`*_\[<~#]|&(?=#?\w+;)")


def emit(layout: Layout) -> str:
    """Return *layout* as a CommonMark document."""
    blocks: list[str] = []
    for part in layout.parts:
        match part:
            case Columns():
                blocks.extend(_section(part.left, layout.form))
                blocks.extend(_section(part.right, layout.form))
            case Annex():
                blocks.extend(_section(part.heading, layout.form))
                blocks.append(_table(part.table))
            case Section():
                blocks.extend(_section(part, layout.form))
            case _:
                assert_never(part)
    return _spaced([block for block in blocks if block])


def _section(section: Section, form: Form) -> Iterator[str]:
    level = 1
    for event in flow(section.blocks):
        match event:
            case Para():
                yield _paragraph(event, level, form)
            case Rule():
                yield _escape(event.text)
            case Open(node):
                level += _is_item(node)
            case Close(node):
                level -= _is_item(node)
            case _:
                assert_never(event)


def _table(table: Table) -> str:
    heads = _cells(column.head for column in table.columns)
    between = "".join(["|", *("---|" for _ in table.columns)])
    return "\n".join([heads, between, *(_cells(row.cells) for row in table.rows)])


def _cells(paragraphs: Iterable[Para]) -> str:
    # Inside a cell no mark begins a line; but "|" ends the cell, even in a code span.
    texts = (_INLINE.sub(r"\\\g<0>", para.text).replace("|", r"\|") for para in paragraphs)
    return "".join(["|", *(f" {text.strip()} |" for text in texts)])


def _spaced(blocks: list[str]) -> str:
    out: list[str] = []
    before = ""
    for block in blocks:
        if before:
            together = before.startswith(_BULLET) and block.startswith(_BULLET)
            out.append("\n" if together else "\n\n")
        out.append(block)
        before = block
    return "".join(out) + "\n"


def _paragraph(para: Para, level: int, form: Form) -> str:
    text = para.text.strip()
    if para.style == "recipients" and text.startswith(_BULLET):
        return _BULLET + _escape(text.removeprefix(_BULLET))
    text = _escape(text)
    if not text or para.style == "body":
        return text
    if para.style == "type_name":
        return f"# {text}"
    if para.style == "heading":
        return f"{'#' * min(level, 6)} {text}"
    style = style_of(form, para.style)
    mark = "**" * style.bold + "*" * style.italic
    return f"{mark}{text}{mark}"


def _escape(text: str) -> str:
    """Return *text*, which begins a line, with a backslash before what could be markup."""
    text = _INLINE.sub(r"\\\g<0>", text)
    at = _leading(text)
    return text if at is None else f"{text[:at]}\\{text[at:]}"


def _leading(text: str) -> int | None:
    """Return where a mark stands that would make the line a list, a quotation or a break."""
    if text[:1] in {"-", "+", ">"}:
        return 0
    digits = len(text) - len(text.lstrip("0123456789"))
    if digits and text[digits : digits + 1] in {".", ")"}:
        return digits if text[digits + 1 : digits + 2] in {"", " "} else None
    return None


def _is_item(node: Items | Entry) -> bool:
    return isinstance(node, Entry) and node.kind == "item"
