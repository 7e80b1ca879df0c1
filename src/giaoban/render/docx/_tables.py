"""Bảng: the two columns of a header and a foot, and the table of an annex."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban.render.docx._paragraphs import paras_of
from giaoban.render.docx._xml import escape, twips
from giaoban.render.layout import ParaStyle
from giaoban.render.paper import PAPER_MM, POINTS_PER_MM, height_of, right_column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.render.docx._paragraphs import Writer
    from giaoban.render.layout import Block, Columns, Section, Table

__all__ = ["foot", "header", "table"]


def header(writer: Writer, columns: Columns) -> float:
    """Write the header, number and date on one height; return the width of its left column."""
    right = right_column(writer.form, paras_of(columns.right.blocks), writer.room)
    widths = writer.room - right, right
    left_rows, right_rows = _parted(columns.left), _parted(columns.right)
    rows = [row for row in zip(left_rows, right_rows, strict=True) if any(row)]
    _begin(writer, widths, _PLAIN)
    for row in rows:
        _row(writer, row, widths, _WHOLE)
    writer.out.append("</w:tbl>")
    return widths[0]


def _parted(section: Section) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return what stands above, and the line that is on one height in both columns."""
    low = tuple(para for para in paras_of(section.blocks) if para.style in _LOW)
    return tuple(block for block in section.blocks if block not in low), low


_LOW: Final = frozenset[ParaStyle]({"number", "place_date"})


def foot(writer: Writer, columns: Columns) -> None:
    """Write recipients and signature in one row, which no page parts unless it is a page long."""
    widths = writer.room / 2, writer.room / 2
    row = columns.left.blocks, columns.right.blocks
    _begin(writer, widths, _FOOT)
    _row(writer, row, widths, _WHOLE if _fits(writer, row, widths) else "")
    writer.out.append("</w:tbl>")


def table(writer: Writer, table: Table, room: float, title: str) -> None:
    """Write a table whose head is said again on every page, and whose rows no page parts."""
    shares = [column.share for column in table.columns]
    widths = [room * share / sum(shares) for share in shares]
    heads = tuple((column.head,) for column in table.columns)
    told = "; ".join(column.head.text for column in table.columns)
    _begin(
        writer,
        widths,
        f'{_GRID}<w:tblLook w:firstRow="1"/><w:tblCaption w:val="{escape(title)}"/>'
        f'<w:tblDescription w:val="{escape(told)}"/>',
    )
    _row(writer, heads, widths, f"{_WHOLE}<w:tblHeader/>", _PADDING)
    for row in table.rows:
        cells = tuple((para,) for para in row.cells)
        whole = _WHOLE if _fits(writer, cells, widths, _PADDING) else ""
        _row(writer, cells, widths, whole, _PADDING)
    writer.out.append("</w:tbl>")


_PADDING: Final = 4


def _fits(
    writer: Writer, cells: Sequence[tuple[Block, ...]], widths: Sequence[float], padding: float = 0
) -> bool:
    """Whether a row may be kept whole: one that is longer than a page would be cut off there."""
    heights = (
        height_of(writer.form, paras_of(cell), width - 2 * padding)
        for cell, width in zip(cells, widths, strict=True)
    )
    return max(heights) < _MOST


_MOST: Final = 0.6 * PAPER_MM[0] * POINTS_PER_MM


def _begin(writer: Writer, widths: Sequence[float], properties: str) -> None:
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    total = sum(map(twips, widths))
    writer.out.append(
        f'<w:tbl><w:tblPr><w:tblW w:w="{total}" w:type="dxa"/>{properties}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )


def _row(
    writer: Writer,
    cells: Sequence[tuple[Block, ...]],
    widths: Sequence[float],
    properties: str,
    padding: float = 0,
) -> None:
    out = writer.out
    # The schema wants no properties rather than empty ones.
    out.append(f"<w:tr><w:trPr>{properties}</w:trPr>" if properties else "<w:tr>")
    for blocks, width in zip(cells, widths, strict=True):
        out.append(f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/></w:tcPr>')
        writer.blocks(blocks, width - 2 * padding)
        out.append("</w:tc>" if blocks else "<w:p/></w:tc>")
    out.append("</w:tr>")


_WHOLE: Final = "<w:cantSplit/>"
_FIXED: Final = '<w:tblLayout w:type="fixed"/>'


def _margins(**sides: int) -> str:
    given = "".join(f'<w:{side} w:w="{twips(gap)}" w:type="dxa"/>' for side, gap in sides.items())
    return f"{_FIXED}<w:tblCellMar>{given}</w:tblCellMar>"


_PLAIN: Final = _margins(left=0, right=0)
_FOOT: Final = _margins(top=12, left=0, right=0)
_LINE: Final = 'w:val="single" w:sz="4" w:space="0" w:color="000000"'
_GRID: Final = (
    "<w:tblBorders>"
    + "".join(
        f"<w:{side} {_LINE}/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + f"</w:tblBorders>{_margins(top=2, left=_PADDING, bottom=2, right=_PADDING)}"
)
