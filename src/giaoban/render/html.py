"""Trang HTML: one self-contained page, without script and without a request to anywhere.

The elements follow the tree: a `header` and a `footer` of two columns each, a `section` for every
named part (its id is the part's name) and every item, a list for points, `time` for a deadline
that names a day, `cite` for a cited document. Labels are printed text, never generated. Every
part of the notice has its path as id, without "$.", and "-" for other marks:
`$.body[0].points[1]` is `#body-0-points-1`.

In print it is the form's page: A4, its margins and sizes. On a screen it fits from 360 pixels on,
light and dark.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Final, assert_never, get_args

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
    style_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.forms import Form
    from giaoban.render.layout import Entry, Layout, Table

__all__ = ["emit"]


def emit(layout: Layout) -> str:
    """Return *layout* as an HTML document."""
    page = _Page()
    for part in layout.parts:
        match part:
            case Columns():
                page.columns(part)
            case Annex():
                page.section(part.heading, "section")
                page.table(part.table)
            case Section():
                page.section(part, "section")
            case _:
                assert_never(part)
    title = _escape(_title(layout))
    return (
        f'<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n'
        f"<title>{title}</title>\n<style>\n{_style_sheet(layout.form)}</style>\n</head>\n"
        f"<body>\n<main>\n{''.join(page.out)}</main>\n</body>\n</html>\n"
    )


class _Page:
    """The text of `main`, with the ids that it has used."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.ids: set[str] = set(_SECTION_IDS)

    def columns(self, columns: Columns) -> None:
        tag = "header" if columns.left.name == "header_left" else "footer"
        self.out.append(f"<{tag}>\n")
        self.section(columns.left, "div")
        self.section(columns.right, "div")
        self.out.append(f"</{tag}>\n")

    def section(self, section: Section, tag: str) -> None:
        self.out.append(f'<{tag} id="{_section_id(section.name)}">\n')
        level = 1
        for event in flow(section.blocks):
            match event:
                case Para():
                    self.paragraph(event, level)
                case Rule(text=""):
                    self.out.append(f'<hr class="{event.kind}">\n')
                case Rule():
                    self.out.append(f'<p class="{event.kind}">{_escape(event.text)}</p>\n')
                case Open(node):
                    level += _is_item(node)
                    self.open(node)
                case Close(node):
                    level -= _is_item(node)
                    self.out.append(_CLOSING[_tag(node)])
                case _:
                    assert_never(event)
        self.out.append(f"</{tag}>\n")

    def table(self, table: Table) -> None:
        self.out.append("<table>\n<thead>\n<tr>")
        for column in table.columns:
            self.cell('th scope="col"', column.head)
        self.out.append("</tr>\n</thead>\n<tbody>\n")
        for row in table.rows:
            self.out.append("<tr>")
            for para in row.cells:
                self.cell("td", para)
            self.out.append("</tr>\n")
        self.out.append("</tbody>\n</table>\n")

    def cell(self, tag: str, para: Para) -> None:
        self.out.append(f'<{tag} class="{para.style}">')
        self.runs(para.runs)
        self.out.append(f"</{tag[:2]}>")

    def open(self, node: Items | Entry) -> None:
        tag = _tag(node)
        if tag:
            self.out.append(f"<{tag}{'' if isinstance(node, Items) else self.id(node.path)}>\n")

    def paragraph(self, para: Para, level: int) -> None:
        tag = _PARAGRAPH_TAGS.get(para.style, "p")
        if para.style == "heading":
            tag = f"h{min(level, 6)}"
        self.out.append(f'<{tag} class="{para.style}"{self.id(para.path)}>')
        for path, runs in groupby(para.runs, _path):
            named = self.id(path) if path != para.path else ""
            self.out.append(f"<span{named}>" if named else "")
            self.runs(runs)
            self.out.append("</span>" if named else "")
        self.out.append(f"</{tag}>\n")

    def runs(self, runs: Iterable[Run]) -> None:
        out = self.out
        for (role, value), same in groupby(runs, _role_and_value):
            opening, closing = _element(role, value)
            out.append(opening)
            for run in same:
                text = _escape(run.text)
                out.append(f'<span class="code">{text}</span>' if run.whole else text)
            out.append(closing)

    def id(self, path: str) -> str:
        """Return the attribute that names *path*; nothing where an element has that id already."""
        name = path[2:].replace("].", "-").replace(".", "-").replace("[", "-").replace("]", "")
        if not name or name in self.ids:
            return ""
        self.ids.add(name)
        return f' id="{_escape(name)}"'


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
            return f'<time class="deadline" datetime="{_escape(value)}">', "</time>"
        case "deadline":
            return '<span class="deadline">', "</span>"
        case "citation":
            return "<cite>", "</cite>"
        case _:
            assert_never(role)


_PARAGRAPH_TAGS: Final[dict[ParaStyle, str]] = {"type_name": "h1"}
_CLOSING: Final = {"": "", "ul": "</ul>\n", "li": "</li>\n", "section": "</section>\n"}


def _tag(node: Items | Entry) -> str:
    if isinstance(node, Items):
        return "ul" if node.entries[0].kind == "point" else ""
    return "section" if node.kind == "item" else "li"


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


def _escape(text: str) -> str:
    # Asking first is twice as fast as replacing: hardly any text needs it.
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    if '"' in text:
        text = text.replace('"', "&quot;")
    if "'" in text:
        text = text.replace("'", "&#39;")
    return text


# --- the style sheet -------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _style_sheet(form: Form) -> str:
    page = form.page
    margins = f"{page.top_mm}mm {page.right_mm}mm {page.bottom_mm}mm {page.left_mm}mm"
    spacing = f"{page.line_pt}pt" if page.line_pt is not None else "1.15"
    body = style_of(form, "body").size
    return (
        f"@page {{ size: A4 portrait; margin: {margins};"
        f" @top-center {{ content: counter(page); font: {body}pt serif; }} }}\n"
        "@page :first { @top-center { content: none; } }\n"
        f":root {{ --margins: {margins}; --indent: {page.indent_mm}mm; --gap: {page.gap_pt}pt;"
        f" --spacing: {spacing}; }}\n{_FIXED_RULES}"
        + "".join(_component(form, name) for name in get_args(ParaStyle))
    )


def _component(form: Form, name: ParaStyle) -> str:
    style = style_of(form, name)
    facts = [f"font-size: {style.size}pt"]
    if style.bold:
        facts.append("font-weight: bold")
    if style.italic:
        facts.append("font-style: italic")
    if style.underline:
        facts.append("text-decoration: underline")
    return f".{name} {{ {'; '.join(facts)}; }}\n"


_FIXED_RULES: Final = """\
:root { color-scheme: light dark; --paper: #fff; --ink: #000; --desk: #e8e8e6; --due: #8f2d0c;
  --mark: #c00; --found: #fff3bf; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--desk); color: var(--ink);
  font: 14pt/var(--spacing) "Times New Roman", Tinos, "Liberation Serif", serif; }
main { max-width: 210mm; margin: 0 auto; padding: var(--margins); background: var(--paper); }
h1, h2, h3, h4, h5, h6, p { margin: 0; font: inherit; overflow-wrap: break-word; }
header, footer { display: grid; gap: 0 4mm; }
header { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
footer { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); margin-top: 8mm; }
header > div { display: flex; flex-direction: column; }
header > div, #marks, #title, #signature { text-align: center; text-wrap: balance; }
#marks { width: 40%; margin-top: 3mm; }
#marks p { width: fit-content; margin: 1mm auto; padding: 0 2mm; border: 1.5pt solid;
  color: var(--mark); }
#title { margin: 8mm 0 6mm; }
#preamble > *, #body :is(p, h2, h3, h4, h5, h6), #closing p {
  margin-bottom: var(--gap); text-align: justify; text-indent: var(--indent); }
ul { margin: 0; padding: 0; list-style: none; }
.number, .place_date { margin-top: auto; white-space: pre-wrap; }
.recipients { padding-left: 1em; text-indent: -1em; }
.signer { margin-top: 22mm; }
#footnotes { margin-top: 8mm; }
hr { width: 30%; margin: 1mm auto; border: 0; border-top: 1px solid; color: inherit; }
hr.full { width: 60%; }
p:has(+ hr.full) { width: fit-content; margin: 0 auto 1mm; border-bottom: 1px solid; }
p:has(+ hr.full) + hr.full { display: none; }
#footnotes hr { margin-left: 0; }
cite { font-style: inherit; }
.code { white-space: nowrap; }
@media screen {
  main { min-height: 100vh; }
  .deadline { color: var(--due); }
  :target { background: var(--found); }
}
@media screen and (max-width: 760px) {
  main { padding: 16px; }
  header, footer { grid-template-columns: minmax(0, 1fr); gap: 16px; }
  #marks { width: auto; }
  #preamble > *, #body :is(p, h2, h3, h4, h5, h6), #closing p { text-align: start; }
}
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #1c1c1a; --ink: #e9e7e2; --desk: #111110; --due: #ffb08a; --mark: #ff8a80;
    --found: #4a4420; }
}
@media print {
  :root { color-scheme: light; }
  body, main { max-width: none; padding: 0; background: none; color: #000; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  footer { break-inside: avoid; }
}
"""
