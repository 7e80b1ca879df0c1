"""Văn bản thuần: the official page in plain text, 80 columns wide.

The page is regular, so that whoever reads it back can rely on this shape:

* Parts follow each other from the top: the header, the title, the paragraphs (preamble, body and
  closing), the foot, the footnotes. **Two blank lines** stand between parts; a part that has
  nothing is left out. The text ends with one line feed, and no line ends with a blank.
* The **header** is two columns, the left one in columns 1-34, the right one in columns 38-80, every
  line centred in its own. Marks of secrecy and urgency follow after a blank line, centred as in
  the left column.
* The **title** is centred on the page, in at most 64 columns: the type of document, the subject in
  lines of about one length, and what stands under it.
* A **paragraph** begins with four blanks, and its further lines begin at the margin. One blank
  line stands between paragraphs. A further line that begins like a label ("a)", "-", "(1)") opens
  no point: no blank line is before it.
* The **foot** is two columns, the recipients in columns 1-43, the signature in columns 47-80,
  centred. A line of the recipients begins at the margin ("- " before each recipient) and its
  further lines with two blanks. Four blank lines stand before the signer's name.
* The **footnotes** begin at the margin, below a drawn rule, a blank line after each.
* The **annex** is centred like the title down to its table. The table is a grid of "|", "+" and
  "-": every row between two rules, every cell in lines of its own column, which is wider than its
  share of the page where a word is.
* Two columns are set one after the other instead, with a blank line between, where a single word
  is wider than its column; then each is as wide as the page.
* Rules are drawn with underscores alone. Lines break at blanks only, and never inside a document
  code; a word wider than its line stays whole.

Of two lines in a centred block that is not the subject, the second *may* go on in the first only
if its first word would not have fitted at the end of that one. Where two lines that do not belong
together would look so, a blank line stands between them.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Final, assert_never

from giaoban.render.layout import Annex, Close, Columns, Open, Para, Rule, Section, flow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from giaoban.render.layout import Layout, Part, Table

__all__ = ["FOOT", "GUTTER", "HEADER", "INDENT", "PAGE", "TITLE", "emit"]

PAGE: Final = 80
"""Columns of the page."""
GUTTER: Final = 3
"""Blanks between two columns, at least."""
HEADER: Final = (34, 43)
"""Widths of the header's columns."""
FOOT: Final = (43, 34)
"""Widths of the columns of recipients and signature."""
TITLE: Final = 64
"""Columns of the title's lines, at most."""
INDENT: Final = 4
"""Blanks before the first line of a paragraph."""

_SIGNATURE_LINES: Final = 4
_HANGING: Final = 2
_RULE_ALONE: Final = 20
# Drawn over the letter before them, or not at all: they take no column.
_NO_WIDTH: Final = re.compile(
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
# Stands for a blank that no line breaks at; the model holds no such character.
_HARD_BLANK: Final = "\0"


def emit(layout: Layout) -> str:
    """Return the page of *layout* in plain text."""
    page: list[str] = []
    before: Part | None = None
    for part in layout.parts:
        lines = _part(part)
        if not lines:
            continue
        if before is not None:
            page.extend([""] if _goes_on(before, part) else ["", ""])
        page.extend(lines)
        before = part
    return "\n".join(page).replace(_HARD_BLANK, " ") + "\n"


def _goes_on(before: Part, part: Part) -> bool:
    """Whether *part* belongs to the same part of the page as the one *before* it."""
    if not isinstance(part, Section):
        return False
    if part.name == "marks":
        return isinstance(before, Columns)
    return (
        part.name in {"body", "closing"}
        and isinstance(before, Section)
        and before.name in {"preamble", "body"}
    )


def _part(part: Part) -> list[str]:
    match part:
        case Columns():
            widths = FOOT if part.left.name == "recipients" else HEADER
            return _columns(part, *widths)
        case Annex():
            return [*_section(part.heading), "", *_grid(part.table)]
        case Section():
            return _section(part)
        case _:
            assert_never(part)


def _section(part: Section) -> list[str]:
    match part.name:
        case "title" | "annex":
            return _centred(part, TITLE, PAGE)
        case "marks":
            return _centred(part, HEADER[0], HEADER[0])
        case "preamble" | "body" | "closing":
            return _paragraphs(part, INDENT)
        case "footnotes":
            return _paragraphs(part, 0)
        case "header_left" | "header_right" | "recipients" | "signature":
            return _column(part, PAGE)
        case _:
            assert_never(part.name)


def _printed(section: Section) -> Iterator[Para | Rule]:
    """Yield what has lines of its own. Lists have none: labels alone say what is below what."""
    for event in flow(section.blocks):
        match event:
            case Para() | Rule():
                yield event
            case Open() | Close():
                pass
            case _:
                assert_never(event)


# --- columns ---------------------------------------------------------------------------------------


def _columns(columns: Columns, left_width: int, right_width: int) -> list[str]:
    if _widest(columns.left) > left_width or _widest(columns.right) > right_width:
        left, right = _column(columns.left, PAGE), _column(columns.right, PAGE)
        return [*left, *([""] if left and right else []), *right]
    left, right = _column(columns.left, left_width), _column(columns.right, right_width)
    if columns.left.name == "header_left":
        left, right = _level(left, columns.left, right, columns.right)
    height = max(len(left), len(right))
    left += [""] * (height - len(left))
    right += [""] * (height - len(right))
    at = left_width + GUTTER
    return [
        f"{one}{' ' * (at - _width(one))}{two}" if two else one
        for one, two in zip(left, right, strict=True)
    ]


def _column(section: Section, width: int) -> list[str]:
    if section.name == "recipients":
        return _recipients(section, width)
    return _centred(section, width, width)


def _level(
    left: list[str], left_section: Section, right: list[str], right_section: Section
) -> tuple[list[str], list[str]]:
    """Bring the last lines of both columns, the number and the day, to one height."""
    if not (_ends_with(left_section, "number") and _ends_with(right_section, "place_date")):
        return left, right
    missing = len(right) - len(left)
    return _lower(left, missing), _lower(right, -missing)


def _lower(lines: list[str], by: int) -> list[str]:
    return [*lines[:-1], *[""] * by, lines[-1]]


def _ends_with(section: Section, style: str) -> bool:
    last = section.blocks[-1] if section.blocks else None
    return isinstance(last, Para) and last.style == style


def _recipients(section: Section, width: int) -> list[str]:
    lines: list[str] = []
    for block in _printed(section):
        if isinstance(block, Para):
            wrapped = _wrap(_breakable(block), width, 0, _HANGING)
            lines.extend(wrapped[:1])
            lines.extend(" " * _HANGING + line for line in wrapped[1:])
        else:
            lines.append(block.text or "_" * _RULE_ALONE)
    return lines


# --- centred blocks --------------------------------------------------------------------------------


def _centred(section: Section, width: int, within: int) -> list[str]:
    """Return the lines of *section*, at most *width* wide, each centred in *within* columns."""
    lines: list[str] = []
    for block in _printed(section):
        if isinstance(block, Para):
            _stack(lines, block, width)
        else:
            lines.append(block.text or "_" * _length(block, lines))
    return [" " * max(0, (within - _width(line)) // 2) + line if line else line for line in lines]


def _stack(lines: list[str], para: Para, width: int) -> None:
    """Add the lines of *para*, so that it cannot be taken for more of the line before it."""
    text = _breakable(para)
    if _is_blank_form(para, width):
        wrapped = [text.rstrip()]
    elif para.style == "subject":
        wrapped = _balanced(text, width)
    else:
        wrapped = _wrap(text, width, 0, 0)
    if para.style == "signer":
        lines.extend([""] * _SIGNATURE_LINES)
    elif lines and wrapped and _looks_continued(lines[-1], wrapped[0], width):
        lines.append("")
    lines.extend(wrapped)


def _is_blank_form(para: Para, width: int) -> bool:
    # The blanks in "Số:      /TB-UBND" are where a clerk writes; they are kept if they fit.
    return para.style in {"number", "place_date"} and _width(para.text.rstrip()) <= width


def _looks_continued(line: str, following: str, width: int) -> bool:
    if not line.strip("_*- "):
        return False
    return _width(line) + 1 + _width(following.split(" ", 1)[0]) > width


def _length(rule: Rule, lines: list[str]) -> int:
    above = _width(lines[-1]) if lines else _RULE_ALONE
    return above if rule.kind == "full" else max(3, above // 2)


# --- paragraphs ------------------------------------------------------------------------------------


def _paragraphs(section: Section, indent: int) -> list[str]:
    lines: list[str] = []
    for block in _printed(section):
        if isinstance(block, Para):
            _apart(lines, _wrap(_breakable(block), PAGE, indent, 0), " " * indent)
        else:
            _apart(lines, [block.text or "_" * _RULE_ALONE], "")
    return lines


def _apart(lines: list[str], paragraph: list[str], indent: str) -> None:
    """Add the lines of a paragraph below a blank line, its first one indented."""
    if not paragraph:
        return
    if lines:
        lines.append("")
    lines.append(indent + paragraph[0])
    lines.extend(paragraph[1:])


# --- tables ----------------------------------------------------------------------------------------


def _grid(table: Table) -> list[str]:
    heads = tuple(column.head for column in table.columns)
    rows = [heads, *(row.cells for row in table.rows)]
    # Beside its share a column has "| " and a blank, and the last one's right edge.
    inner = PAGE - 3 * len(table.columns) - 1
    widths = [
        max(inner * column.share // 100, *(_widest_word(row[at]) for row in rows))
        for at, column in enumerate(table.columns)
    ]
    rule = "+".join(["", *("-" * (width + 2) for width in widths), ""])
    lines = [rule]
    for row in rows:
        lines.extend(_grid_row(row, widths))
        lines.append(rule)
    return lines


def _grid_row(cells: tuple[Para, ...], widths: list[int]) -> Iterator[str]:
    wrapped = [
        _wrap(_breakable(cell), width, 0, 0) for cell, width in zip(cells, widths, strict=True)
    ]
    for line in zip_longest(*wrapped, fillvalue=""):
        padded = (
            f" {text}{' ' * (width - _width(text))} "
            for text, width in zip(line, widths, strict=True)
        )
        yield "|".join(["", *padded, ""])


def _widest_word(para: Para) -> int:
    return max((_width(word) for word in _breakable(para).split()), default=0)


# --- words and their width -------------------------------------------------------------------------


def _breakable(para: Para) -> str:
    """Return the text of *para* with a blank wherever a line may break, and nowhere else."""
    return "".join(
        run.text.replace(" ", _HARD_BLANK) if run.whole else run.text for run in para.runs
    )


def _wrap(text: str, width: int, first: int, further: int) -> list[str]:
    """Break *text* at blanks into lines of *width*; *first*, *further*: columns taken by indents."""
    measure: Callable[[str], int] = _width if _NO_WIDTH.search(text) else len
    lines: list[str] = []
    line: list[str] = []
    used = first
    for word in text.split():
        size = measure(word)
        if line and used + size > width:
            lines.append(" ".join(line))
            line, used = [], further
        line.append(word)
        used += size + 1
    if line:
        lines.append(" ".join(line))
    return lines


def _balanced(text: str, width: int) -> list[str]:
    """Break *text* into as few lines as `_wrap` does, the longest of them as short as can be."""
    fewest = _wrap(text, width, 0, 0)
    low, high = 1, width
    while low < high:
        middle = (low + high) // 2
        if len(_wrap(text, middle, 0, 0)) > len(fewest):
            low = middle + 1
        else:
            high = middle
    return _wrap(text, high, 0, 0)


def _width(text: str) -> int:
    return len(text) if text.isascii() else len(text) - len(_NO_WIDTH.findall(text))


def _widest(section: Section) -> int:
    """Return the width of the widest word of *section*, hanging indent included."""
    paragraphs = (block for block in _printed(section) if isinstance(block, Para))
    indent = _HANGING if section.name == "recipients" else 0
    return max((_widest_word(para) + indent for para in paragraphs), default=0)
