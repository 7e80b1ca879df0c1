"""Bản in của thư viện: the parts of a page that `giaoban.render.text` printed, to the column.

That module says how its page looks; here the same shape is read back, so that what was printed
from a reading is read as it was. A text that does not have the shape throughout is not read here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define

from giaoban.reading.foot import starts_recipients
from giaoban.reading.header import cells, is_mark, is_motto
from giaoban.reading.lines import Line, Passage, joined
from giaoban.reading.page import HeaderLine, Page, is_drawn, is_rule, mark_digits, title_end
from giaoban.render.text import FOOT, GUTTER, HEADER, INDENT, PAGE, TITLE

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["read_printed"]

_PART_GAP: Final = 2
_NAME_GAP: Final = 4
_NO_WIDTH: Final = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")


def read_printed(lines: Sequence[Line]) -> Page | None:
    """Return the page of *lines*, or None if they are not such a page."""
    title = next((at for at, line in enumerate(lines) if _is_title(line, at)), None)
    if title is None:
        return None
    after = _part_end(lines, title)
    end = after
    if after < len(lines) and lines[after].indent == INDENT:
        end = _part_end(lines, after)
        if not all(_is_in_paragraph(line) for line in lines[after + 1 : end]):
            return None
    header = _header(lines[:title])
    if header is None:
        return None
    page = Page(header=header, paragraphs=_paragraphs(lines[after:end]))
    _read_title(page, lines[title:after])
    notes = next((at for at in range(end, len(lines)) if _is_note_rule(lines[at])), len(lines))
    _read_foot(page, lines[end:notes])
    _read_footnotes(page, lines[notes + 1 :])
    return page


def _is_title(line: Line, at: int) -> bool:
    begins = at == 0 or line.gap == _PART_GAP
    centred = line.indent == (PAGE - _width(line.text)) // 2
    return begins and centred and title_end(line.text) == len(line.text)


def _part_end(lines: Sequence[Line], start: int) -> int:
    """Return where the next part of the page begins, after two blank lines."""
    at = start + 1
    while at < len(lines) and lines[at].gap < _PART_GAP:
        at += 1
    return at


def _is_in_paragraph(line: Line) -> bool:
    return line.indent == (INDENT if line.gap else 0)


def _is_note_rule(line: Line) -> bool:
    return line.gap >= _PART_GAP and line.indent == 0 and not line.text.strip("_")


# --- title and paragraphs ----------------------------------------------------------------------------


def _read_title(page: Page, lines: Sequence[Line]) -> None:
    name, *others = _logical(_rows(lines), TITLE)
    page.type_name = _words(name)
    if others and is_rule(others[-1][0].line.text):
        page.subject_mark = others.pop()[0].line.text
    subject = [row.line for rows in others for row in rows]
    page.subject = joined(subject) if subject else None


def _paragraphs(lines: Sequence[Line]) -> list[Passage]:
    blocks: list[list[Line]] = []
    for line in lines:
        if line.gap or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    return [joined(block) for block in blocks]


def _read_footnotes(page: Page, lines: Sequence[Line]) -> None:
    for words in _paragraphs(lines):
        first = words.text.split(" ", 1)[0]
        raised = mark_digits(first)
        mark = raised[0] if raised is not None and raised[1] == len(first) else first
        page.footnotes.append((mark, words.part(len(first))))


# --- columns -----------------------------------------------------------------------------------------


@define(eq=False)
class _Row:
    """A line, or one column of it, with the row of the page it stands in."""

    at: int
    line: Line


def _rows(lines: Sequence[Line]) -> list[_Row]:
    rows: list[_Row] = []
    at = 0
    for line in lines:
        at += (line.gap + 1) if rows else 0
        rows.append(_Row(at, line))
    return rows


def _columns(
    lines: Sequence[Line], widths: tuple[int, int]
) -> tuple[list[_Row], list[_Row]] | None:
    """Return the rows of the left and of the right column; None if they do not stand side by side."""
    left: list[_Row] = []
    right: list[_Row] = []
    for row in _rows(lines):
        at = widths[0] - row.line.indent
        text = row.line.text
        if at <= -GUTTER:
            right.append(row)
        elif at >= _width(text):
            left.append(row)
        else:
            cut = _index(text, at)
            if at < 0 or text[cut : cut + GUTTER].strip():
                return None
            left.append(_Row(row.at, row.line.cut(0, cut)))
            right.append(_Row(row.at, row.line.cut(cut, len(text))))
    return left, right


def _logical(rows: Sequence[_Row], width: int) -> list[list[_Row]]:
    """Return centred rows, those that go on in the next together (see `giaoban.render.text`)."""
    found: list[list[_Row]] = []
    for row in rows:
        above = found[-1][-1] if found else None
        if above is not None and _goes_on(above, row, width):
            found[-1].append(row)
        else:
            found.append([row])
    return found


def _goes_on(above: _Row, row: _Row, width: int) -> bool:
    if row.at != above.at + 1 or is_drawn(above.line.text) or is_drawn(row.line.text):
        return False
    return _width(above.line.text) + 1 + _width(row.line.text.split(" ", 1)[0]) > width


def _header(lines: Sequence[Line]) -> list[HeaderLine] | None:
    """Return the lines of the header; None if they stand in columns, but in others than ours."""
    columns = _columns(lines, HEADER)
    if columns is not None:
        left = _column(_logical(columns[0], HEADER[0]))
        right = _column(_logical(columns[1], HEADER[1]))
    elif any(len(cells(line)) > 1 for line in lines):
        return None
    else:
        # One below the other: the right column begins with the motto.
        stacked = _logical(_rows(lines), PAGE)
        mottoes = (at for at, rows in enumerate(stacked) if is_motto(_words(rows).text))
        cut = next(mottoes, len(stacked))
        left, right = _column(stacked[:cut]), _column(stacked[cut:])
    return [*(HeaderLine(words, left=True) for words in left), *map(HeaderLine, right)]


def _column(logical: list[list[_Row]]) -> list[Passage]:
    """Return the lines of a column of the header.

    What stands below its rule is one line, the number or the day, however it is broken and moved
    down to the height of the other; marks of urgency and secrecy follow.
    """
    ruled = [at for at, rows in enumerate(logical) if is_drawn(rows[0].line.text)]
    cut = ruled[-1] + 1 if ruled else 0
    below = [rows for rows in logical[cut:] if not is_mark(_words(rows).text)]
    marks = [rows for rows in logical[cut:] if is_mark(_words(rows).text)]
    last = [row for rows in below for row in rows]
    return [_words(rows) for rows in (*logical[:cut], *([last] if last else []), *marks)]


def _words(rows: Sequence[_Row]) -> Passage:
    return joined([row.line for row in rows])


# --- foot --------------------------------------------------------------------------------------------


def _read_foot(page: Page, lines: Sequence[Line]) -> None:
    if not lines:
        return
    top = _PART_GAP - lines[0].gap
    width = FOOT[1]
    columns = _columns(lines, FOOT)
    if columns is None:
        rows, cut, width = _rows(lines), _stacked(lines), PAGE
        columns = rows[:cut], rows[cut:]
        top = rows[cut - 1].at + 2 if cut else top
    recipients: list[list[Line]] = []
    for row in columns[0]:
        if row.line.indent == 0 or not recipients:
            recipients.append([])
        recipients[-1].append(row.line)
    page.recipients = [joined(group) for group in recipients]
    _read_signature(page, _logical(columns[1], width), top)


def _stacked(lines: Sequence[Line]) -> int:
    """Return where the signature begins that stands below the recipients: after a blank line."""
    if not starts_recipients(lines[0]):
        return 0
    return next((at for at in range(1, len(lines)) if lines[at].gap), len(lines))


def _read_signature(page: Page, logical: list[list[_Row]], top: int) -> None:
    """Read the lines above the name, and the name, before which four lines are left free.

    Args:
        page:
            Where to put them.
        logical:
            The rows of each.
        top:
            The row in which the column begins.
    """
    if not logical:
        return
    above = logical[-2][-1].at + 1 if len(logical) > 1 else top
    if logical[-1][0].at - above >= _NAME_GAP:
        page.name = _words(logical.pop())
    page.signature = [_words(group) for group in logical]


def _index(text: str, columns: int) -> int:
    """Return the offset in *text* of what stands that many columns from its start."""
    if text.isascii() or not _NO_WIDTH.search(text):
        return columns
    offsets = (at for at, char in enumerate(text) if not _NO_WIDTH.match(char))
    return next((at for column, at in enumerate(offsets) if column == columns), len(text))


def _width(text: str) -> int:
    return len(text) if text.isascii() else len(text) - len(_NO_WIDTH.findall(text))
