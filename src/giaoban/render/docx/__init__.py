"""Tệp Word: the page as a `.docx`, written part by part without a library.

Margins, sizes and shapes are those of the notice's form, each component a named style ("TB …"), so
that an office restyles a page by its styles. Margins are not mirrored for printing on both sides:
a page printed or converted one-sided would have its text to the wrong side, and Word mirrors them
with one setting.

Unseen, the file bears the notice's id (custom property `giaoban.notice`) and those of its
assignments: a bookmark round the words of each, `_giaoban_1`, and the id in the custom property
`giaoban.task.1`. Word keeps both while people edit; `giaoban.reading` reads them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from giaoban.render.docx import _body as page
from giaoban.render.docx._names import BOOKMARK, NOTICE_ID, TASK_ID
from giaoban.render.docx._paragraphs import Writer
from giaoban.render.docx._parts import core, custom, fixed, styled
from giaoban.render.docx._xml import DECLARATION, NAMES, twips
from giaoban.render.docx._zip import archive, pack
from giaoban.render.layout import Annex, Columns, Section
from giaoban.render.paper import NUMBER_EDGE_MM, PAPER_MM, POINTS_PER_MM, looks, room_of

if TYPE_CHECKING:
    from giaoban.forms import Form
    from giaoban.render.layout import Layout

__all__ = ["BOOKMARK", "NOTICE_ID", "TASK_ID", "emit"]


def emit(layout: Layout) -> bytes:
    """Return *layout* as a Word file: the same bytes for the same page, from run to run."""
    keys = {path: key for key, (path, _) in enumerate(layout.about.tasks, start=1)}
    marked = dict(keys)
    text = pack("word/document.xml", "".join(_written(layout, marked)))
    told = custom(page.ids(layout.about, keys, marked))
    return archive((*fixed(), styled(layout.form), core(layout.about), told, text))


def _written(layout: Layout, marked: dict[str, int]) -> list[str]:
    form, room = layout.form, room_of(layout.form)
    writer = Writer(form, looks(form), room, marked, page.held(layout.parts))
    out = writer.out
    out.append(f"{DECLARATION}<w:document {NAMES}><w:body>")
    column, landscape = room / 2, False
    for part in layout.parts:
        match part:
            case Annex():
                out.append(f"<w:p><w:pPr>{page.END}{_page(form, landscape=False)}</w:pPr></w:p>")
                landscape = part.landscape
                page.annex(writer, part, room_of(form, landscape=landscape))
            case Section() | Columns():
                column = page.part(writer, part, column)
            case _:
                assert_never(part)
    if not isinstance(layout.parts[-1], Section):
        out.append(f"<w:p><w:pPr>{page.END}</w:pPr></w:p>")  # which Word wants below a table
    annexed = isinstance(layout.parts[-1], Annex)
    out.append(f"{_page(form, landscape=landscape, anew=annexed)}</w:body></w:document>")
    return out


def _page(form: Form, *, landscape: bool, anew: bool = False) -> str:
    """Return the properties of pages: paper, margins, the page number in the top margin but on page 1.

    Args:
        anew:
            Whether pages are numbered from 1 on again.
    """
    sheet = form.page
    width, height = (_mm(side) for side in (PAPER_MM[::-1] if landscape else PAPER_MM))
    turned = ' w:orient="landscape"' if landscape else ""
    restart = '<w:pgNumType w:start="1"/>' if anew else ""
    edge = _mm(NUMBER_EDGE_MM)
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
        f'<w:pgMar w:top="{_mm(sheet.top_mm)}" w:right="{_mm(sheet.right_mm)}"'
        f' w:bottom="{_mm(sheet.bottom_mm)}" w:left="{_mm(sheet.left_mm)}"'
        f' w:header="{edge}" w:footer="{edge}" w:gutter="0"/>'
        f"{restart}<w:titlePg/></w:sectPr>"
    )


def _mm(length: float) -> int:
    return twips(length * POINTS_PER_MM)
