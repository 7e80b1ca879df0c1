"""Trang HTML: one self-contained page, without script and without a request to anywhere.

The elements follow the tree: a `header` and a `footer` of two columns each, a `section` for every
item with a heading, a list for points, `time` for a deadline that names a day, `cite` for a cited
document, a `table` for the tasks of an annex. Labels are printed text, never generated. A named
part of the page has its name as id, and every part of the notice its path, without "$.", and "-"
for other marks: `$.body[0].points[1]` is `#body-0-points-1`. What orders somebody to do something
is of the class `task`.

In print it is the form's page: A4, its margins and sizes. On a screen it fits from 360 pixels on,
light and dark, and an outline (`nav`, which is never printed) repeats the headings of the items.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final, assert_never, get_args

from giaoban._markup import escaped
from giaoban.lexicon import tie
from giaoban.render.html._measures import Measures
from giaoban.render.html._style import FONTS, style_sheet
from giaoban.render.layout import (
    Annex,
    Close,
    Columns,
    Items,
    Open,
    Para,
    ParaStyle,
    Role,
    Rule,
    Run,
    Section,
    SectionName,
    flow,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.render.layout import Block, Entry, Layout, Table

__all__ = ["FONTS", "OUTLINE", "Measures", "emit", "tied"]

OUTLINE: Final = "Mục lục"
"""What the outline is called: words of the screen, not of the page."""


def emit(layout: Layout) -> str:
    """Return *layout* as an HTML document."""
    page = _Page(layout)
    for part in layout.parts:
        match part:
            case Columns():
                page.columns(part)
            case Annex():
                page.annex(part)
            case Section():
                page.section(part)
            case _:
                assert_never(part)
    title = escaped(layout.about.title or _title(layout))
    author = escaped(layout.about.author)
    return (
        '<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        + (f'<meta name="author" content="{author}">\n' if author else "")
        + f"<title>{title}</title>\n<style>\n{style_sheet(layout.form)}</style>\n</head>\n"
        f"<body>\n{_nav(page.outline)}<main{page.measures.page}>\n"
        f"{''.join(page.out)}</main>\n</body>\n</html>\n"
    )


def tied(para: Para) -> tuple[Run, ...]:
    """Return the runs of *para* with blanks that do not break where the page wants them.

    A phrase may cross two runs ("số " and the code): it is tied before it is cut.
    """
    text = para.text
    bound = tie(text)
    if bound == text:
        return para.runs
    runs, at = [], 0
    for run in para.runs:
        end = at + len(run.text)
        # A code may have blanks of its own.
        runs.append(run if run.whole else Run(bound[at:end], run.role, run.path, run.value))
        at = end
    return tuple(runs)


class _Page:
    """The text of `main`, with the ids that it has used and the headings of its items."""

    def __init__(self, layout: Layout) -> None:
        self.out: list[str] = []
        self.ids: set[str] = set(_SECTION_IDS)
        self.outline: list[tuple[int, str, str]] = []
        self.measures = Measures(layout)

    def columns(self, columns: Columns) -> None:
        tag = "header" if columns.left.name == "header_left" else "footer"
        self.out.append(f"<{tag}>\n")
        self.section(columns.left)
        self.section(columns.right)
        self.out.append(f"</{tag}>\n")

    def section(self, section: Section) -> None:
        self.out.append(f'<div id="{_section_id(section.name)}">\n')
        self.blocks(section)
        self.out.append("</div>\n")

    def blocks(self, section: Section) -> None:
        level = 1
        above: Block | None = None
        for event in flow(section.blocks):
            match event:
                case Para():
                    self.paragraph(event, level, self.measures.of(section.name, event, above))
                    above = event
                case Rule(text=""):
                    style = self.measures.of(section.name, event, above)
                    self.out.append(f'<hr class="{event.kind}"{style}>\n')
                case Rule():
                    self.out.append(f'<p class="{event.kind}">{escaped(event.text)}</p>\n')
                case Open(node):
                    level += _is_item(node)
                    self.open(node, level)
                case Close(node):
                    level -= _is_item(node)
                    self.out.append(_CLOSING[_tag(node)])
                case _:
                    assert_never(event)

    def annex(self, annex: Annex) -> None:
        named = next((b for b in annex.heading.blocks if isinstance(b, Para)), Para(()))
        if named.runs:
            self.outline.append((1, "annex", escaped(named.text)))
        turned = ' class="landscape"' if annex.landscape else ""
        self.out.append(f'<div id="annex"{turned}>\n')
        self.blocks(annex.heading)
        # Narrow screens scroll the table by itself; so it can be reached and has a name.
        label = escaped(named.text)
        self.out.append(f'<div class="wide" role="region" aria-label="{label}" tabindex="0">\n')
        self.table(annex.table)
        self.out.append("</div>\n</div>\n")

    def table(self, table: Table) -> None:
        self.out.append("<table>\n<colgroup>")
        whole = sum(column.share for column in table.columns)
        for column in table.columns:
            self.out.append(f'<col style="width: {100 * column.share / whole:.1f}%">')
        self.out.append("</colgroup>\n<thead>\n<tr>")
        for column in table.columns:
            self.cell('th scope="col"', column.head)
        self.out.append("</tr>\n</thead>\n<tbody>\n")
        for row in table.rows:
            name = _id(row.path)
            self.out.append("<tr>")
            for nth, para in enumerate(row.cells):
                linked = nth == 0 and name in self.ids
                self.cell("td", para, escaped(name) if linked else "")
            self.out.append("</tr>\n")
        self.out.append("</tbody>\n</table>\n")

    def cell(self, tag: str, para: Para, target: str = "") -> None:
        """Write a cell; one with a target links to the place that its row is about."""
        self.out.append(f'<{tag} class="{para.style}">')
        self.out.append(f'<a href="#{target}">' if target else "")
        self.runs(para.runs)  # in a narrow cell a line may end at any blank
        self.out.append("</a>" if target else "")
        self.out.append(f"</{tag[:2]}>")

    def open(self, node: Items | Entry, level: int) -> None:
        tag = _tag(node)
        if isinstance(node, Items):
            self.out.append(f"<{tag}>\n" if tag else "")
            return
        named = self.id(node.path)
        self.out.append(f"<{tag}{named}>\n")
        words = _named(node)
        if named and words and node.kind == "item" and level <= _OUTLINED:
            self.outline.append((level - 1, escaped(_id(node.path)), escaped(words)))

    def paragraph(self, para: Para, level: int, style: str) -> None:
        tag = _PARAGRAPH_TAGS.get(para.style, "p")
        runs = tied(para)
        if para.style == "heading":
            tag = f"h{min(level, 6)}"
        tasks = {run.path for run in runs if run.role == "party"}
        classes = f"{para.style} task" if para.path in tasks else para.style
        self.out.append(f'<{tag} class="{classes}"{self.id(para.path)}{style}>')
        for path, same in groupby(runs, _path):
            named = self.id(path) if path != para.path else ""
            if named and path in tasks:
                named = f' class="task"{named}'
            self.out.append(f"<span{named}>" if named else "")
            self.runs(same)
            self.close("</span>" if named else "")
        self.out.append(f"</{tag}>\n")

    def runs(self, runs: Iterable[Run]) -> None:
        out = self.out
        for (role, value), same in groupby(runs, _role_and_value):
            opening, closing = _element(role, value)
            out.append(opening)
            for run in same:
                text = escaped(run.text)
                out.append(f'<span class="{_code(run)}">{text}</span>' if run.whole else text)
            self.close(closing)

    def close(self, closing: str) -> None:
        """End an element; a blank at its end goes behind it.

        Before an element that must go to the next line, WeasyPrint looks for the blank to break
        at in what is around elements, not at their ends.
        """
        if not closing:
            return
        if self.out[-1].endswith(" "):
            self.out[-1] = self.out[-1][:-1]
            closing += " "
        self.out.append(closing)

    def id(self, path: str) -> str:
        """Return the attribute that names *path*; nothing where an element has that id already."""
        name = _id(path)
        if not name or name in self.ids:
            return ""
        self.ids.add(name)
        return f' id="{escaped(name)}"'


def _code(run: Run) -> str:
    """Return the class of a code; one that no line of a telephone holds may break after all."""
    return "code" if len(run.text) <= _LONGEST else "code long"


_LONGEST: Final = 28


def _id(path: str) -> str:
    return path[2:].replace("].", "-").replace(".", "-").replace("[", "-").replace("]", "")


def _named(item: Entry) -> str:
    """Return what the outline calls an item: its label and heading, else its first paragraph."""
    first = item.blocks[0] if item.blocks else None
    if not isinstance(first, Para):
        return ""
    if first.style != "heading" and any(run.role == "heading" for run in first.runs):
        return "".join(
            run.text for run in first.runs if run.role in _NAMING or not run.text.strip()
        )
    return first.text


_NAMING: Final = frozenset({"label", "heading"})
_OUTLINED: Final = 4
"""What is below h4 is not in the outline."""
_FEWEST: Final = 2
_INNER: Final = ' class="inner"'


def _nav(outline: list[tuple[int, str, str]]) -> str:
    """Return the list of what one may jump to, if there is something to choose from."""
    if len(outline) < _FEWEST:
        return ""
    lines = "".join(
        f'<li{_INNER if level > 1 else ""}><a href="#{name}">{words}</a></li>\n'
        for level, name, words in outline
    )
    return (
        f'<nav aria-label="{OUTLINE}">\n<details open>\n<summary>{OUTLINE}</summary>\n'
        f"<ul>\n{lines}</ul>\n</details>\n</nav>\n"
    )


def _element(role: Role, value: str) -> tuple[str, str]:
    """Return the start and end of the element for words of that role."""
    match role:
        case "plain":
            return "", ""
        case "heading":
            return '<span class="topic">', "</span>"
        case "label" | "party":
            return f'<span class="{role}">', "</span>"
        case "deadline" if value:
            return f'<time class="deadline" datetime="{escaped(value)}">', "</time>"
        case "deadline":
            return '<span class="deadline">', "</span>"
        case "citation":
            return "<cite>", "</cite>"
        case _:
            assert_never(role)


_PARAGRAPH_TAGS: Final[dict[ParaStyle, str]] = {"type_name": "h1", "annex_name": "h2"}
_CLOSING: Final = {"": "", **{tag: f"</{tag}>\n" for tag in ("ul", "li", "section", "div")}}


def _tag(node: Items | Entry) -> str:
    if isinstance(node, Items):
        return "ul" if node.entries[0].kind == "point" else ""
    if node.kind == "point":
        return "li"
    first = node.blocks[0] if node.blocks else None
    # A section wants a heading; an item may have none.
    return "section" if isinstance(first, Para) and first.style == "heading" else "div"


def _is_item(node: Items | Entry) -> bool:
    return not isinstance(node, Items) and node.kind == "item"


def _path(run: Run) -> str:
    return run.path


def _role_and_value(run: Run) -> tuple[Role, str]:
    return run.role, run.value


def _section_id(name: SectionName) -> str:
    return name.replace("_", "-")


_SECTION_IDS: Final = frozenset(_section_id(name) for name in get_args(SectionName))


def _title(layout: Layout) -> str:
    titles = (section for section in layout.sections() if section.name == "title")
    return " ".join(
        block.text for title in titles for block in flow(title.blocks) if isinstance(block, Para)
    )
