"""Các phần của trang: the parts of a layout written one below the other, whatever paper they are on."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, assert_never

from giaoban.render.docx._names import NOTICE_ID, TASK_ID
from giaoban.render.docx._paragraphs import paras_of
from giaoban.render.docx._tables import foot, header, table
from giaoban.render.layout import Columns, Section

if TYPE_CHECKING:
    from collections.abc import Mapping

    from giaoban.render.docx._paragraphs import Writer
    from giaoban.render.layout import About, Annex, Para, Part

__all__ = ["END", "annex", "held", "ids", "part"]

END: Final = '<w:pStyle w:val="TB_rule"/>'
"""The style of a paragraph that is only there because Word wants one."""


def part(writer: Writer, one: Section | Columns, column: float) -> float:
    """Write a part of a page below the one before; return the width of the left column above it."""
    match one:
        case Columns() if one.left.name == "header_left":
            return header(writer, one)
        case Columns():
            foot(writer, one)
        case Section(name="marks"):
            writer.stamps(one.blocks, column)
        case Section():
            writer.blocks(one.blocks, writer.room, gap=_GAP)
        case _:
            assert_never(one)
    return column


_GAP: Final = 12
"""Points below the rule under the subject."""


def annex(writer: Writer, one: Annex, room: float) -> None:
    """Write an annex on paper whose text is *room* wide."""
    writer.blocks(one.heading.blocks, room)
    title = " ".join(para.text for para in paras_of(one.heading.blocks))
    table(writer, one.table, room, title)


def held(parts: tuple[Part, ...]) -> Para | None:
    """Return the last paragraph above the foot, so that no signature is alone on its page."""
    for above, below in pairwise(parts):
        if isinstance(below, Columns) and isinstance(above, Section):
            return next(reversed(paras_of(above.blocks)), None)
    return None


def ids(
    about: About, keys: Mapping[str, int], unwritten: Mapping[str, int]
) -> tuple[tuple[str, str], ...]:
    """Return the custom properties: the ids of the notice and of the assignments that were written.

    Args:
        keys:
            The number of each assignment's bookmark by its path.
        unwritten:
            Those whose words were not on the page.
    """
    own = ((NOTICE_ID, about.id),) if about.id is not None else ()
    return *own, *(
        (f"{TASK_ID}{keys[path]}", task) for path, task in about.tasks if path not in unwritten
    )
