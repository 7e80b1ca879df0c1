"""Trang của mẫu: how wide the text of an office's pages is, and the pages of an annex made of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from giaoban.render.docx._xml import escape
from giaoban.render.docx.template._tree import W
from giaoban.render.paper import PAPER_MM

if TYPE_CHECKING:
    from giaoban.forms import Form
    from giaoban.render.docx.template._tree import Node, Tree

__all__ = ["Sheet", "annex_pages", "is_a4", "own_pages", "sheet_of"]


@frozen
class Sheet:
    """A sheet of a section: its sides, its margins and its columns, in twentieths of a point."""

    width: int
    height: int
    left: int
    right: int
    columns: int = 1
    gap: int = 0

    @property
    def room(self) -> float:
        """How wide the text is, in points; never so narrow that no word has room."""
        text = self.width - self.left - self.right - self.gap * (self.columns - 1)
        return max(text / self.columns / 20, _LEAST)

    def turned(self) -> Sheet:
        """Return it in landscape, in one column."""
        short, long = sorted((self.width, self.height))
        return Sheet(long, short, self.left, self.right)


_LEAST: Final = 144


def sheet_of(section: Node, form: Form) -> Sheet:
    """Return the sheet of a section; what it leaves out is that of the form."""
    size, margins, columns = (section.child(name) for name in ("pgSz", "pgMar", "cols"))
    page = form.page
    width, height = (
        _measure(size, side, millimetres)
        for side, millimetres in zip(("w", "h"), PAPER_MM, strict=True)
    )
    gutter = _measure(margins, "gutter", 0)
    left = _measure(margins, "left", page.left_mm) + gutter
    right = _measure(margins, "right", page.right_mm)
    count = "" if columns is None else columns.get("num")
    number = int(count) if _COUNT.fullmatch(count) else 1
    return Sheet(width, height, left, right, number, _measure(columns, "space", 0))


def own_pages(form: Form) -> bytes:
    """Return the properties of pages of a form, for a template that says nothing of its own."""
    width, height = (_twips(side) for side in PAPER_MM)
    margins = "".join(
        f' w:{side}="{_twips(getattr(form.page, f"{side}_mm"))}"'
        for side in ("top", "right", "bottom", "left")
    )
    return (
        f'<w:sectPr><w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar{margins} w:header="720"'
        ' w:footer="720" w:gutter="0"/></w:sectPr>'
    ).encode()


def _twips(millimetres: float) -> int:
    return round(millimetres * _UNITS["mm"])


def is_a4(sheet: Sheet) -> bool:
    """Whether the paper is A4, standing or lying."""
    paper = sorted(_twips(side) for side in PAPER_MM)
    sides = sorted((sheet.width, sheet.height))
    return all(abs(a - b) <= _ABOUT for a, b in zip(sides, paper, strict=True))


_ABOUT: Final = 60
_COUNT: Final = re.compile("[1-9]")
_LENGTH: Final = re.compile(r"(-?[0-9]{1,6}(?:\.[0-9]{1,6})?)(mm|cm|in|pt|pc|pi)?")
_UNITS: Final = {"mm": 1440 / 25.4, "cm": 1440 / 2.54, "in": 1440, "pt": 20, "pc": 240, "pi": 240}


def _measure(node: Node | None, name: str, millimetres: float) -> int:
    """Return a length of Word's, a number of twentieths of a point or with a unit; else the other."""
    found = None if node is None else _LENGTH.fullmatch(node.get(name))
    if found is None:
        return _twips(millimetres)
    return round(float(found[1]) * _UNITS.get(found[2], 1))


# --- the annex ---------------------------------------------------------------------------------------

_ORDER: Final = (
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders"
    " lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"
    " printerSettings"
).split()
"""The order in which the schema of ECMA-376, part 1, wants the properties of pages."""
_OTHER: Final = frozenset({"type", "pgSz", "pgNumType", "cols", "titlePg", "sectPrChange"})


def annex_pages(tree: Tree, section: Node, sheet: Sheet) -> bytes:
    """Return the properties of the pages of an annex: as those of *section*, on that sheet.

    They are numbered from 1 on; what only the first page of the notice bears is not said again.
    """
    kept = [
        (_place(one), tree.bytes_of(one).decode())
        for one in section.children
        if one.name.removeprefix(W) not in _OTHER
    ]
    turned = ' w:orient="landscape"' if sheet.width > sheet.height else ""
    numbers = section.child("pgNumType")
    told = "" if numbers is None else _attributes(numbers)
    made = [
        ("type", '<w:type w:val="nextPage"/>'),
        ("pgSz", f'<w:pgSz w:w="{sheet.width}" w:h="{sheet.height}"{turned}/>'),
        ("pgNumType", f'<w:pgNumType{told} w:start="1"/>'),
    ]
    parts = [*kept, *((_ORDER.index(name), part) for name, part in made)]
    said = "".join(part for _, part in sorted(parts, key=lambda part: part[0]))
    return f"<w:sectPr>{said}</w:sectPr>".encode()


def _place(node: Node) -> int:
    name = node.name.removeprefix(W)
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _attributes(node: Node) -> str:
    """Return the attributes of page numbers but for the first number."""
    return "".join(
        f' w:{name.removeprefix(W)}="{escape(text)}"'
        for name, text in node.attributes.items()
        if name.startswith(W) and name != f"{W}start"
    )
