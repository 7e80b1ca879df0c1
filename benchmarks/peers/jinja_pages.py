"""The peer of the emitters: the same pages from the same layout, by templates of Jinja2.

The templates are written as one writes them: macros, built-in filters, a few filters in Python
where Jinja2 has none. They are compiled before anything is measured. The style sheet of the HTML
page is a constant to the template; the emitter keeps it per form.
"""

from __future__ import annotations

import re
import textwrap
from bisect import bisect_left
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Final

import jinja2
from markupsafe import Markup

from giaoban.render import html
from giaoban.render.html import tied
from giaoban.render.layout import Annex, Columns, Layout, Para, Rule, Run, style_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.forms import Form, Style
    from giaoban.render.layout import Entry, ParaStyle, SectionName

__all__ = ["JinjaPages"]

_FOLDER: Final = Path(__file__).parent / "pages"


class JinjaPages:
    """Prints layouts: `text`, `html` and `markdown` give the pages of giaoban's emitters."""

    def __init__(self, style_sheet: str) -> None:
        pages = _environment()
        self._text = pages.get_template("text.jinja")
        self._markdown = pages.get_template("markdown.jinja")
        self._html = pages.get_template("html.jinja")
        self._style_sheet = Markup(style_sheet)  # noqa: S704  it is giaoban's own

    def text(self, layout: Layout) -> str:
        """Return the page in plain text."""
        return self._text.render(layout=layout)

    def markdown(self, layout: Layout) -> str:
        """Return the page in Markdown."""
        return self._markdown.render(layout=layout)

    def html(self, layout: Layout) -> str:
        """Return the page in HTML."""
        return self._html.render(
            layout=layout,
            title=layout.about.title,
            ids=_Ids(layout),
            outline=_Outline(),
            measures=_Measures(layout),
            style_sheet=self._style_sheet,
        )


def _environment() -> jinja2.Environment:
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_FOLDER),
        autoescape=jinja2.select_autoescape(["html.jinja"]),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        extensions=["jinja2.ext.do"],
    )
    made.tests |= {
        "annex": _is_annex,
        "columns": _is_columns,
        "para": _is_para,
        "rule": _is_rule,
    }
    made.filters |= {
        "balanced": _balanced,
        "broken": _broken,
        "by_path": _by_path,
        "by_role": _by_role,
        "hanging": _hanging,
        "lines": str.splitlines,
        "marked": _marked,
        "ended": _ended,
        "orders": _orders,
        "style_of": _style_of,
        "tied": tied,
    }
    return made


def _is_annex(part: object) -> bool:
    return isinstance(part, Annex)


def _is_columns(part: object) -> bool:
    return isinstance(part, Columns)


def _is_para(block: object) -> bool:
    return isinstance(block, Para)


def _is_rule(block: object) -> bool:
    return isinstance(block, Rule)


def _by_path(runs: Iterable[Run]) -> list[tuple[str, list[Run]]]:
    # Jinja2's own groupby sorts.
    return [(path, list(same)) for path, same in groupby(runs, attrgetter("path"))]


def _by_role(runs: Iterable[Run]) -> list[tuple[tuple[str, str], list[Run]]]:
    return [(key, list(same)) for key, same in groupby(runs, attrgetter("role", "value"))]


def _style_of(form: Form, component: ParaStyle) -> Style:
    return style_of(form, component)


class _Ids:
    """The ids of one page: each path has one, at the first element that asks for it."""

    def __init__(self, layout: Layout) -> None:
        self._used = {section.name.replace("_", "-") for section in layout.sections()}

    def take(self, path: str) -> str:
        name = _name(path)
        if name in self._used:
            return ""
        self._used.add(name)
        return name

    def linked(self, path: str) -> str:
        name = _name(path)
        return name if name in self._used else ""


def _name(path: str) -> str:
    return path[2:].replace("].", "-").replace(".", "-").replace("[", "-").replace("]", "")


class _Outline:
    """What is in the outline: level, id and words of each item, then of the annex."""

    def __init__(self) -> None:
        self.entries: list[tuple[int, str, str]] = []

    def add(self, level: int, item: Entry) -> None:
        first = item.blocks[0]
        assert isinstance(first, Para)
        if level < 4:
            words = first.text
            if first.style != "heading" and any(run.role == "heading" for run in first.runs):
                named = (
                    run for run in first.runs if run.role in ("label", "heading") or run.text == " "
                )
                words = "".join(run.text for run in named)
            self.entries.append((level, _name(item.path), words))

    def add_annex(self, annex: Annex) -> None:
        first = annex.heading.blocks[0]
        assert isinstance(first, Para)
        self.entries.append((1, "annex", first.text))


class _Measures:
    """giaoban's own measures: what a length follows from is no matter of templates."""

    def __init__(self, layout: Layout) -> None:
        self._measures = html.Measures(layout)
        self._above: Para | None = None
        self._section = ""
        self.page = Markup(self._measures.page)  # noqa: S704  it is giaoban's own

    def of(self, name: SectionName, block: Para | Rule) -> Markup:
        above = self._above if name == self._section else None
        self._section = name
        if isinstance(block, Para):
            self._above = block
        return Markup(self._measures.of(name, block, above))  # noqa: S704  it is giaoban's own


def _ended(words: str, end: str) -> Markup:
    """Return the markup of a macro with the end of its element, a blank at its end behind it."""
    blank = " " if words.endswith(" ") else ""
    return Markup(words.removesuffix(" ") + end + blank)  # noqa: S704  escaped by the macro


def _orders(runs: Iterable[Run], path: str) -> bool:
    return any(run.role == "party" and run.path == path for run in runs)


# Jinja2's wordwrap breaks at line ends first, and knows no indent of further lines.
def _broken(text: str, width: int, further: str = "") -> str:
    return "\n".join(
        textwrap.wrap(
            text,
            width,
            subsequent_indent=further,
            expand_tabs=False,
            replace_whitespace=False,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def _hanging(text: str, width: int) -> str:
    return _broken(text, width, "  ")


def _balanced(text: str, width: int) -> str:
    """Break the text into no more lines than needed, the longest as short as can be."""
    lines = _broken(text, width).count("\n")
    narrow = bisect_left(range(width), 1, lo=1, key=lambda w: _broken(text, w).count("\n") <= lines)
    return _broken(text, narrow)


_MARKUP: Final = re.compile(r"[\\`*_\[<~#]|&(?=#?\w+;)")
# Where a mark stands that would make the line a list, a quotation or a break.
_LEADING: Final = re.compile(r"^(?:(?=[-+>])|([0-9]+)(?=[.)](?: |$)))")


def _marked(text: str) -> str:
    """Return the text with a backslash before what Markdown would take for markup."""
    return _LEADING.sub(r"\1\\", _MARKUP.sub(r"\\\g<0>", text), count=1)
