"""Trang văn bản: the tree between a notice and its formats.

`giaoban.render.compose` makes a `Layout` of a notice; every emitter transcribes it and adds no
word of its own, so that formats cannot disagree. A layout is a row of parts, each a named
`Section`, two of them side by side (`Columns`) or one with a table below it (`Annex`); a section
holds blocks; and every word of the page is the text of some `Run`.

Trees nest as deeply as a hostile document likes: walk them with `flow`, which keeps its own stack.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, assert_never

from attrs import evolve, field, frozen

from giaoban.forms import Form, Style

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from giaoban.forms import StyleName

__all__ = [
    "About",
    "Annex",
    "Block",
    "Close",
    "Column",
    "Columns",
    "Entry",
    "EntryKind",
    "Event",
    "Items",
    "Layout",
    "Open",
    "Para",
    "ParaStyle",
    "Part",
    "Role",
    "Row",
    "Rule",
    "RuleKind",
    "Run",
    "Section",
    "SectionName",
    "Table",
    "flow",
    "style_of",
]

Role = Literal["plain", "label", "heading", "deadline", "citation", "party"]
"""What a run is: a printed label ("1.", "(a)", "-"), an item's heading, a deadline's phrase, …"""

ParaStyle = Literal[
    "motto",
    "slogan",
    "parent",
    "issuer",
    "number",
    "place_date",
    "mark",
    "draft",
    "type_name",
    "subject",
    "bases",
    "body",
    "heading",
    "authority",
    "position",
    "signer",
    "recipients_title",
    "medium",
    "recipients",
    "footnote",
    "annex_name",
    "annex_title",
    "annex_source",
    "column",
    "cell",
]
"""Which component of the page a paragraph is; `style_of` gives its size and weight in a form."""

RuleKind = Literal["full", "part", "hyphens", "star"]
"""A drawn rule as long as the text above it or a part of it; five hyphens; a star."""

EntryKind = Literal["item", "point"]
SectionName = Literal[
    "header_left",
    "header_right",
    "marks",
    "title",
    "preamble",
    "body",
    "closing",
    "recipients",
    "signature",
    "footnotes",
    "annex",
]
"""The blocks of a page. Every format prints the words of each in the same order."""


@frozen
class Run:
    """Words that are one thing, with the path of the part of the notice that says them.

    Their blanks are ordinary ones: no tab and no line feed.

    Args:
        value:
            What a machine reads for the words: the day of a deadline that names one
            ("2023-10-15"), the code of a cited document; else empty.
        whole:
            Whether it is a document code, which no line break may part.
    """

    text: str
    role: Role = "plain"
    path: str = "$"
    value: str = ""
    whole: bool = False


@frozen
class Para:
    """Đoạn: one paragraph or line. Runs follow each other without further blanks.

    Runs with other paths than the paragraph's own are of clauses that go on in it.
    """

    runs: tuple[Run, ...]
    style: ParaStyle = "body"
    path: str = "$"

    @property
    def text(self) -> str:
        """The words of the paragraph."""
        return "".join(run.text for run in self.runs)


@frozen
class Rule:
    """Đường kẻ: what separates parts of the page. `text` is empty where the rule is drawn."""

    kind: RuleKind
    text: str = ""


@frozen
class Entry:
    """Mục, điểm: an agenda item or a labelled point with everything below it.

    Its label is the first run of its first paragraph. `level` counts from 1 within its kind.
    """

    kind: EntryKind
    level: int
    path: str
    blocks: tuple[Block, ...]


@frozen
class Items:
    """Danh sách: entries of one kind that follow each other."""

    entries: tuple[Entry, ...]


Block = Para | Rule | Items


@frozen
class Section:
    """Khối: a named part of the page."""

    name: SectionName
    blocks: tuple[Block, ...]


@frozen
class Columns:
    """Hai cột: two sections side by side; either may have no blocks."""

    left: Section
    right: Section


@frozen
class Column:
    """Cột: what stands at the head of a column, and its share of the table's width."""

    head: Para
    share: int = field(kw_only=True)


@frozen
class Row:
    """Dòng: a cell for each column, each a paragraph, which may have no runs."""

    cells: tuple[Para, ...]
    path: str


@frozen
class Table:
    """Bảng: rows under columns, whose heads are said again on every page; read row by row."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@frozen
class Annex:
    """Phụ lục: a table below its heading, on pages of its own that are numbered for themselves."""

    heading: Section
    table: Table
    landscape: bool = False


Part = Section | Columns | Annex


@frozen(kw_only=True)
class About:
    """Thuộc tính tài liệu: what a file says of itself, on no page.

    Args:
        title:
            The type of document with its number and subject, as one names it.
        author:
            The issuer's name.
        issued:
            The day of issue.
        id:
            The notice's id, the caller's.
        tasks:
            The path of every assignment that has an id, with the id.
    """

    title: str = ""
    author: str = ""
    issued: dt.date | None = None
    id: str | None = None
    tasks: tuple[tuple[str, str], ...] = ()


@frozen
class Layout:
    """Trang: a notice as words and shape, in the form it is printed in."""

    form: Form
    parts: tuple[Part, ...]
    about: About = About()

    def sections(self) -> Iterator[Section]:
        """Yield the sections in printed order, the left one of two columns first.

        Of an annex it is the heading.
        """
        for part in self.parts:
            match part:
                case Columns():
                    yield part.left
                    yield part.right
                case Annex():
                    yield part.heading
                case Section():
                    yield part
                case _:
                    assert_never(part)


@frozen
class Open:
    """The start of a list or of an entry, in `flow`."""

    node: Items | Entry


@frozen
class Close:
    """The end of a list or of an entry, in `flow`."""

    node: Items | Entry


Event = Para | Rule | Open | Close


def flow(blocks: tuple[Block, ...]) -> Iterator[Event]:
    """Yield paragraphs and rules in printed order, between the starts and ends around them."""
    stack: list[Block | Entry | Close] = list(reversed(blocks))
    while stack:
        node = stack.pop()
        if isinstance(node, Items | Entry):
            yield Open(node)
            stack.append(Close(node))
            stack.extend(reversed(node.entries if isinstance(node, Items) else node.blocks))
        else:
            yield node


# Components that a regulation does not size by themselves follow another one.
_FOLLOWS: Final[Mapping[ParaStyle, tuple[StyleName, ...]]] = {
    "slogan": ("slogan", "motto"),
    "heading": ("body",),
    "medium": ("recipients",),
    "footnote": ("recipients",),
    "draft": ("place_date",),
    "annex_name": ("subject",),
    "annex_title": ("subject",),
    "annex_source": ("place_date",),
    "column": ("number",),
    "cell": ("number",),
}
_BOLD: Final = frozenset[ParaStyle]({"heading", "column"})
_ITALIC: Final = frozenset[ParaStyle]({"medium"})
_PLAIN: Final = Style(name="body", size=14)


def style_of(form: Form, component: ParaStyle) -> Style:
    """Return the size and weight of a component in *form*; where it gives none, of its like."""
    sizes = {style.name: style for style in form.styles}
    names = _FOLLOWS.get(component, (component, "body"))
    style = next((sizes[name] for name in names if name in sizes), sizes.get("body", _PLAIN))
    if component in _BOLD:
        return evolve(style, bold=True)
    return evolve(style, italic=True) if component in _ITALIC else style
