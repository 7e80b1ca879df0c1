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

from itertools import pairwise
from typing import TYPE_CHECKING, Final, assert_never

from giaoban.render.docx._names import BOOKMARK, NOTICE_ID, TASK_ID
from giaoban.render.docx._paragraphs import Writer, paras_of
from giaoban.render.docx._parts import core, custom, fixed, styled
from giaoban.render.docx._tables import foot, header, table
from giaoban.render.docx._xml import DECLARATION, NAMES, twips
from giaoban.render.docx._zip import archive, pack
from giaoban.render.layout import Annex, Columns, Section
from giaoban.render.paper import NUMBER_EDGE_MM, PAPER_MM, POINTS_PER_MM, looks, room_of

if TYPE_CHECKING:
    from giaoban.forms import Form
    from giaoban.render.layout import Layout, Para, Part

__all__ = ["BOOKMARK", "NOTICE_ID", "TASK_ID", "emit"]


def emit(layout: Layout) -> bytes:
    """Return *layout* as a Word file: the same bytes for the same page, from run to run."""
    writer = _written(layout)
    text = pack("word/document.xml", "".join(writer.out))
    parts = *fixed(), styled(layout.form), core(layout.about), custom(_ids(layout, writer)), text
    return archive(parts)


def _written(layout: Layout) -> Writer:
    form, room = layout.form, room_of(layout.form)
    marked = {path: key for key, (path, _) in enumerate(layout.about.tasks, start=1)}
    writer = Writer(form, looks(form), room, marked, _held(layout.parts))
    out = writer.out
    out.append(f"{DECLARATION}<w:document {NAMES}><w:body>")
    column, landscape = room / 2, False
    for part in layout.parts:
        match part:
            case Columns() if part.left.name == "header_left":
                column = header(writer, part)
            case Columns():
                foot(writer, part)
            case Annex():
                out.append(f"<w:p><w:pPr>{_END}{_page(form, landscape=False)}</w:pPr></w:p>")
                landscape = part.landscape
                _annex(writer, part)
            case Section(name="marks"):
                writer.stamps(part.blocks, column)
            case Section():
                writer.blocks(part.blocks, room, gap=_GAP)
            case _:
                assert_never(part)
    if not isinstance(layout.parts[-1], Section):
        out.append(f"<w:p><w:pPr>{_END}</w:pPr></w:p>")  # which Word wants below a table
    annexed = isinstance(layout.parts[-1], Annex)
    out.append(f"{_page(form, landscape=landscape, anew=annexed)}</w:body></w:document>")
    return writer


_GAP: Final = 12
"""Points below the rule under the subject."""
_END: Final = '<w:pStyle w:val="TB_rule"/>'


def _annex(writer: Writer, annex: Annex) -> None:
    room = room_of(writer.form, landscape=annex.landscape)
    writer.blocks(annex.heading.blocks, room)
    title = " ".join(para.text for para in paras_of(annex.heading.blocks))
    table(writer, annex.table, room, title)


def _held(parts: tuple[Part, ...]) -> Para | None:
    """Return the last paragraph above the foot, so that no signature is alone on its page."""
    for above, part in pairwise(parts):
        if isinstance(part, Columns) and isinstance(above, Section):
            return next(reversed(paras_of(above.blocks)), None)
    return None


def _ids(layout: Layout, writer: Writer) -> tuple[tuple[str, str], ...]:
    """Return the custom properties: the ids of the notice and of the assignments that were written."""
    about = layout.about
    own = ((NOTICE_ID, about.id),) if about.id is not None else ()
    tasks = enumerate(about.tasks, start=1)
    return *own, *(
        (f"{TASK_ID}{n}", task) for n, (path, task) in tasks if path not in writer.marked
    )


def _page(form: Form, *, landscape: bool, anew: bool = False) -> str:
    """Return the properties of pages: paper, margins, the page number in the top margin but on page 1.

    Args:
        anew:
            Whether pages are numbered from 1 on again.
    """
    page = form.page
    width, height = (_mm(side) for side in (PAPER_MM[::-1] if landscape else PAPER_MM))
    turned = ' w:orient="landscape"' if landscape else ""
    restart = '<w:pgNumType w:start="1"/>' if anew else ""
    edge = _mm(NUMBER_EDGE_MM)
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
        f'<w:pgMar w:top="{_mm(page.top_mm)}" w:right="{_mm(page.right_mm)}"'
        f' w:bottom="{_mm(page.bottom_mm)}" w:left="{_mm(page.left_mm)}"'
        f' w:header="{edge}" w:footer="{edge}" w:gutter="0"/>'
        f"{restart}<w:titlePg/></w:sectPr>"
    )


def _mm(length: float) -> int:
    return twips(length * POINTS_PER_MM)
