"""Bảng ra tệp: a grid as CSV, as Markdown, as a page of HTML.

Whatever a cell's text is, it stays one cell and does nothing: a text that a spreadsheet would take
for a formula gets an apostrophe before it, which spreadsheets do not show once it is a text.
"""

from __future__ import annotations

import csv
import datetime as dt
from io import StringIO
from typing import TYPE_CHECKING, Final, Literal, assert_never

from giaoban._markup import escaped
from giaoban.lexicon import format_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.views.grids import Cell, Grid

__all__ = ["Dialect", "grid_csv", "grid_html", "grid_markdown", "safe_text", "shown"]

Dialect = Literal["plain", "excel-vi"]
"""`plain`: UTF-8, commas, days as 2023-10-15, headings for machines. `excel-vi`: what Excel opens
with two clicks where Windows is Vietnamese: a byte order mark, semicolons, days as 15/10/2023,
headings for people."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "|", "%")


def safe_text(text: str) -> str:
    """Return *text* so that no spreadsheet takes it for a formula; blanks before it do not hide one.

    A lone sign is none.
    """
    bare = text.lstrip()
    return f"'{text}" if bare.startswith(_FORMULA) and len(bare) > 1 else text


def shown(cell: Cell) -> str:
    """Return what a person reads in a cell."""
    match cell:
        case None:
            return ""
        case dt.date():
            return format_date(cell)
        case str():
            return " ".join(cell.split())
        case int():
            return str(cell)
        case _:
            assert_never(cell)


# --- CSV -----------------------------------------------------------------------------------------


def grid_csv(grid: Grid, dialect: Dialect = "plain") -> bytes:
    """Return a grid as CSV, one line a row, groups in a first column if there are several.

    Lines end in CR LF (RFC 4180); line breaks inside a cell are blanks.
    """
    out = StringIO(newline="")
    excel = dialect == "excel-vi"
    writer = csv.writer(out, delimiter=";" if excel else ",", lineterminator="\r\n")
    grouped = len(grid.groups) > 1 or any(name for name, _ in grid.groups)
    heads = [column.heading if excel else column.key for column in grid.columns]
    writer.writerow([*([_GROUP[dialect]] if grouped else []), *heads])
    for name, rows in grid.groups:
        for row in rows:
            first = [safe_text(name)] if grouped else []
            writer.writerow([*first, *(_csv_cell(cell, dialect) for cell in row)])
    return out.getvalue().encode("utf-8-sig" if excel else "utf-8")


_GROUP: Final[dict[Dialect, str]] = {"plain": "group", "excel-vi": "Nhóm"}


def _csv_cell(cell: Cell, dialect: Dialect) -> str:
    if isinstance(cell, dt.date):
        return format_date(cell) if dialect == "excel-vi" else cell.isoformat()
    return safe_text(shown(cell))


# --- Markdown ------------------------------------------------------------------------------------

_MARKUP: Final = str.maketrans({char: f"\\{char}" for char in "\\`*_[]<>#~|&"})


def grid_markdown(grid: Grid) -> str:
    """Return a grid as Markdown with a table as GitHub writes it, a heading before each group."""
    return "\n".join([f"# {_escaped(grid.title)}", "", *_notes(grid), *_markdown_groups(grid)])


def _notes(grid: Grid) -> Iterator[str]:
    for note in grid.notes:
        yield _escaped(note)
        yield ""


def _markdown_groups(grid: Grid) -> Iterator[str]:
    for name, rows in grid.groups:
        if name:
            yield from (f"## {_escaped(name)} ({len(rows)})", "")
        yield _line([column.heading for column in grid.columns])
        yield "|" + "---|" * len(grid.columns)
        yield from (_line([shown(cell) for cell in row]) for row in rows)
        yield ""


def _line(cells: list[str]) -> str:
    return "|" + "".join(f" {_escaped(cell)} |" for cell in cells)


def _escaped(text: str) -> str:
    return " ".join(text.split()).translate(_MARKUP)


# --- HTML ----------------------------------------------------------------------------------------


def grid_html(grid: Grid, *, lang: Literal["vi", "en"] = "vi") -> str:
    """Return a grid as one self-contained page, in print A4 landscape with its head on every page."""
    title = escaped(grid.title)
    return (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n<title>{title}</title>\n'
        f"<style>\n{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        + "".join(f"<p>{escaped(note)}</p>\n" for note in grid.notes)
        + "".join(_html_groups(grid))
        + "</main>\n</body>\n</html>\n"
    )


def _html_groups(grid: Grid) -> Iterator[str]:
    for name, rows in grid.groups:
        # What scrolls sideways can be reached with the keyboard, and says what it is.
        label = escaped(name or grid.title)
        heading = f"<h2>{escaped(name)} ({len(rows)})</h2>\n" if name else ""
        yield f'{heading}<div class="sheet" role="region" tabindex="0" aria-label="{label}">\n<table>\n'
        heads = "".join(f'<th scope="col">{escaped(c.heading)}</th>' for c in grid.columns)
        yield f"<thead>\n<tr>{heads}</tr>\n</thead>\n<tbody>\n"
        for row in rows:
            cells = "".join(f"<td>{_html_cell(cell)}</td>" for cell in row)
            yield f"<tr>{cells}</tr>\n"
        yield "</tbody>\n</table>\n</div>\n"


def _html_cell(cell: Cell) -> str:
    if isinstance(cell, dt.date):
        return f'<time datetime="{cell.isoformat()}">{format_date(cell)}</time>'
    return escaped(shown(cell))


_STYLE: Final = """\
:root { color-scheme: light dark; --paper: #fff; --ink: #000; --line: #767676; --head: #ececea; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1c1c1a; --ink: #e9e7e2; --line: #8a8a86; --head: #2b2b28; }
}
@page { size: A4 landscape; margin: 15mm; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.4 "Times New Roman", Tinos, "Liberation Serif", serif; }
main { padding: 1rem; }
h1 { font-size: 1.25rem; text-align: center; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
p { margin: .25rem 0; }
.sheet { overflow-x: auto; margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: start;
  vertical-align: top; overflow-wrap: break-word; }
th { background: var(--head); }
tr { break-inside: avoid; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; }
  body { font-size: 10pt; }
  main { padding: 0; }
  .sheet { overflow: visible; }
}
"""
