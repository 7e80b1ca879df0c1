"""Tệp mẫu: the page put into an office's own Word file, whose looks and letterhead it takes.

The page goes where the bookmark `giaoban` stands (capitals are the same), or below the last
paragraph. Of the template stays everything, byte for byte: headers, feet, pictures, theme, fonts,
numbering, settings, comments, what stands around the bookmark. Its styles govern where they bear
the names of ours ("TB …"); those that it lacks are added. Its last section says what paper an annex
is on, turned where the annex lies.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING, Final, Literal

from attrs import frozen

from giaoban.forms import STATE_ND30
from giaoban.render.docx import _body as page
from giaoban.render.docx._names import BOOKMARK as OURS
from giaoban.render.docx._paragraphs import Writer
from giaoban.render.docx._zip import Part, archive, packed
from giaoban.render.docx.template._errors import TemplateError
from giaoban.render.docx.template._merging import merge
from giaoban.render.docx.template._package import Package, open_package
from giaoban.render.docx.template._pages import annex_pages, is_a4, own_pages, sheet_of
from giaoban.render.docx.template._place import BOOKMARK, Fault, Place, body_of, place_in, whole
from giaoban.render.docx.template._properties import describe, identify
from giaoban.render.docx.template._tree import Node, Tree, W, spliced, tree_of
from giaoban.render.layout import Annex, Section
from giaoban.render.paper import looks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.forms import Form
    from giaoban.render.docx.template._tree import Change
    from giaoban.render.layout import Layout

__all__ = ["BOOKMARK", "Doubt", "DoubtKind", "TemplateError", "doubts", "fill"]

DoubtKind = Fault | Literal["changes", "no-page-number", "not-a4"]


@frozen
class Doubt:
    """What may not be meant so in a template; `words` are those it is about."""

    kind: DoubtKind
    words: str = ""


@frozen(eq=False)
class _Template:
    """An office's file made ready for notices of one form.

    Args:
        parts:
            Its parts, packed: most of them go into every file as they are.
        styles:
            What each of our styles is called in it.
    """

    package: Package
    parts: Mapping[str, Part]
    text: Tree
    body: Node
    place: Place
    styles: Mapping[str, str]


@lru_cache(maxsize=4)
def _opened(template: bytes, form: Form) -> _Template:
    package = open_package(template)
    text = tree_of(package.main, package.parts[package.main])
    text = whole(text, own_pages(form))
    styles = merge(package, form)
    parts = {name: packed(name, data) for name, data in package.parts.items()}
    body = body_of(text)
    return _Template(package, parts, text, body, place_in(text, body), styles)


def fill(layout: Layout, template: bytes) -> bytes:
    """Return *layout* in the office's file: the same bytes for the same page and file.

    Raises:
        TemplateError: The file cannot be used.
    """
    opened = _opened(template, layout.form)
    package = opened.package.copy()
    text = opened.text
    free = _free_numbers(opened.body)
    keys = dict(zip((path for path, _ in layout.about.tasks), free, strict=False))
    marked = dict(keys)
    changes = _written(opened, layout, marked)
    package.parts[package.main] = spliced(text.data, [*text.binding(opened.body), *changes])
    describe(package, layout.about)
    identify(package, page.ids(layout.about, keys, marked))
    before = opened.package.parts
    return archive(
        opened.parts[name] if before.get(name) is data else packed(name, data)
        for name, data in package.parts.items()
    )


def _free_numbers(body: Node) -> Iterable[int]:
    """Yield numbers for our bookmarks that none of the template has, neither as key nor in a name."""
    taken = {
        text.removeprefix(OURS)
        for one in body.within()
        if one.name == f"{W}bookmarkStart"
        for text in (one.get("id"), one.get("name"))
    }
    return (number for number in count(1) if str(number) not in taken)


def _written(opened: _Template, layout: Layout, marked: dict[str, int]) -> list[Change]:
    """Return the changes that put the page in its place, and an annex at the end."""
    place, form = opened.place, layout.form
    room = sheet_of(place.section, form).room
    writer = Writer(form, looks(form), room, marked, page.held(layout.parts))
    out = writer.out
    out += [_LINE] * place.apart
    column = room / 2
    parts = [part for part in layout.parts if not isinstance(part, Annex)]
    for part in parts:
        column = page.part(writer, part, column)
    out += [_LINE] * (not isinstance(parts[-1], Section))  # which Word wants below a table
    said = place.before + _restyled(out, opened.styles) + place.after
    annexes = [part for part in layout.parts if isinstance(part, Annex)]
    return [(place.start, place.end, said)] + [_annexed(opened, writer, one) for one in annexes]


_LINE: Final = f"<w:p><w:pPr>{page.END}</w:pPr></w:p>"


def _annexed(opened: _Template, writer: Writer, annex: Annex) -> Change:
    """Return the change that puts an annex at the end, on pages made of the last ones."""
    text, last = opened.text, opened.body.children[-1]
    sheet = sheet_of(last, writer.form)
    if annex.landscape:
        sheet = sheet.turned()
    writer.out.clear()
    page.annex(writer, annex, sheet.room)
    writer.out.append(_LINE)
    head = _restyled([f"<w:p><w:pPr>{page.END}"], opened.styles)
    told = head + text.bytes_of(last) + b"</w:pPr></w:p>" + _restyled(writer.out, opened.styles)
    return last.start, last.end, told + annex_pages(text, last, sheet)


def _restyled(out: list[str], styles: Mapping[str, str]) -> bytes:
    """Return what was written, in the styles of the template; no text holds what stands in a tag."""
    return _STYLE.sub(
        lambda found: f'{found[1]}{styles.get(found[2], found[2])}"', "".join(out)
    ).encode()


_STYLE: Final = re.compile(r'(<w:pStyle w:val=")([^"]+)"')

# --- what may not be meant ---------------------------------------------------------------------------

_CHANGES: Final = frozenset(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_NUMBER: Final = re.compile(rb"\bPAGE\b|<w:pgNum\b")


def doubts(template: bytes) -> tuple[Doubt, ...]:
    """Return what may not be meant so in a template.

    Raises:
        TemplateError: The file cannot be used.
    """
    opened = _opened(template, STATE_ND30)
    place, package = opened.place, opened.package
    found = [] if place.fault is None else [Doubt(place.fault, place.words)]
    if any(one.name in _CHANGES for one in opened.body.within()):
        found.append(Doubt("changes"))
    margins = [link for link in package.links(package.main) if link.kind in {"header", "footer"}]
    if not any(_NUMBER.search(package.parts[link.target]) for link in margins):
        found.append(Doubt("no-page-number"))
    # Without a size of its own Word takes the American one.
    if place.section.child("pgSz") is None or not is_a4(sheet_of(place.section, STATE_ND30)):
        found.append(Doubt("not-a4"))
    return tuple(found)
