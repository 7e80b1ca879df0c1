"""Bản bất kỳ: the parts of a page in a text of any origin, found by what usually stands where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban.reading.foot import is_signature_line, read_foot, starts_recipients
from giaoban.reading.header import cells, is_known
from giaoban.reading.labels import mark_of
from giaoban.reading.lines import Line, joined, single_blanks
from giaoban.reading.noise import set_aside
from giaoban.reading.notes import split_footnotes
from giaoban.reading.page import HeaderLine, Page, bare, is_rule, title_end
from giaoban.reading.paragraphs import LEAD_IN_CUE, paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["read_found"]


def read_found(lines: Sequence[Line]) -> Page:
    """Return the page of *lines*; every line is in it somewhere."""
    kept, unread = set_aside([single_blanks(line) for line in lines])
    page = Page(unread=unread)
    title = _title(kept)
    start = _header_end(kept) if title is None else title
    page.header = [line for row in kept[:start] for line in _header_lines(row)]
    if title is not None:
        start = _read_title(page, kept, title)
    rest = kept[start:]
    foot, signed = _foot(rest)
    after = read_foot(page, rest[foot:], rest[signed:foot])
    body, notes = split_footnotes(rest[:signed], after)
    page.footnotes = [(mark, joined(block)) for mark, block in notes.found]
    page.paragraphs = [joined(block) for block in paragraphs(body)]
    page.after = [joined(block) for block in paragraphs(notes.rest)]
    return page


# --- title and header --------------------------------------------------------------------------------

_TITLE_WITHIN: Final = 60
_HEADER_WITHIN: Final = 15


def _title(lines: Sequence[Line]) -> int | None:
    within = enumerate(lines[:_TITLE_WITHIN])
    return next((at for at, line in within if title_end(line.text) is not None), None)


def _header_end(lines: Sequence[Line]) -> int:
    """Return where the header of a text without a title ends: after its last certain line."""
    known = [
        at
        for at, line in enumerate(lines[:_HEADER_WITHIN])
        if any(is_known(cell.text) for cell in cells(line))
    ]
    return known[-1] + 1 if known else 0


def _header_lines(row: Line) -> list[HeaderLine]:
    columns = cells(row)
    side_by_side = len(columns) > 1
    return [
        HeaderLine(joined([cell]), left=side_by_side and at == 0) for at, cell in enumerate(columns)
    ]


# --- subject -----------------------------------------------------------------------------------------

_SUBJECT_LINES: Final = 12
_SUBJECT_LENGTH: Final = 1200
_MARK: Final = re.compile(r"[-_*]{3,80}")
_SENTENCE_END: Final = (".", ":", ";")


def _read_title(page: Page, lines: Sequence[Line], title: int) -> int:
    """Read the type's name, the subject and the mark below it; return where the rest begins."""
    line = lines[title]
    cut = title_end(line.text) or 0
    page.type_name = joined([line.cut(0, cut)])
    beside = line.cut(cut, len(line.text))
    mark = _mark_below(lines, title + 1)
    end = _subject_end(lines, title + 1, beside=bool(beside.text)) if mark is None else mark
    subject = bare(joined([*([beside] if beside.text else []), *lines[title + 1 : end]]))
    if mark is None and subject.text.endswith(_SENTENCE_END) and not beside.text:
        return title + 1
    page.subject = subject if subject.text else None
    if mark is None:
        return end
    page.subject_mark = lines[mark].text
    return mark + 1


def _mark_below(lines: Sequence[Line], start: int) -> int | None:
    """Return where the mark stands that ends the subject, if one does before the text begins."""
    length = 0
    for at, line in enumerate(lines[start : start + _SUBJECT_LINES], start):
        if _MARK.fullmatch(line.text):
            return at
        length += len(line.text)
        if length > _SUBJECT_LENGTH or is_rule(line.text) or _begins_text(line):
            return None
    return None


def _subject_end(lines: Sequence[Line], start: int, *, beside: bool) -> int:
    at, length = start, 0
    while at < min(len(lines), start + _SUBJECT_LINES):
        line = lines[at]
        length += len(line.text)
        if _begins_text(line) or is_rule(line.text) or length > _SUBJECT_LENGTH:
            break
        if line.gap and (beside or at > start) and not _goes_on(line):
            break
        at += 1
    return at


def _goes_on(line: Line) -> bool:
    """Whether a line below a blank one goes on in the subject: "tại cuộc họp …", "(khóa …)"."""
    first = line.text.lstrip('(“"')[:1]
    return first.islower() and not line.text.endswith(_SENTENCE_END)


def _begins_text(line: Line) -> bool:
    return bool(
        LEAD_IN_CUE.match(line.text) or mark_of(line.text) is not None or starts_recipients(line)
    )


# --- foot --------------------------------------------------------------------------------------------

_SIGNATURE_LINES: Final = 12
_SIGNATURE_WIDTH: Final = 80


def _foot(lines: Sequence[Line]) -> tuple[int, int]:
    """Return where the recipients begin, and where a signature above them does.

    Without recipients both are where the signature begins, or the end.
    """
    found = next((at for at in range(len(lines) - 1, -1, -1) if starts_recipients(lines[at])), None)
    end = len(lines) if found is None else found
    signed = _signature_above(lines, end)
    if found is None:
        return signed, signed
    return found, signed


def _signature_above(lines: Sequence[Line], end: int) -> int:
    """Return where a signature begins that reaches to *end*; *end* if there is none."""
    first = end
    for at in range(end - 1, max(-1, end - _SIGNATURE_LINES - 1), -1):
        if len(lines[at].text) > _SIGNATURE_WIDTH:
            break
        if is_signature_line(lines[at].text):
            first = at
    return first
