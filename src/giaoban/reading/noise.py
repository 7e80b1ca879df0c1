"""Chữ ngoài nội dung: page numbers, running heads, stamps of electronic signatures.

They are set aside, and nothing else is: a line that only looks like one of them stays.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from attrs import evolve

from giaoban._vn import fold
from giaoban.reading.page import title_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.reading.lines import Line

__all__ = ["set_aside"]


def set_aside(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Return the lines that are content, and those that are not.

    A line that follows a page number begins a page, and no blank line counts before it.
    """
    lines = _with_note_marks(lines)
    stamps = _stamps(lines)
    numbers = _page_numbers(lines, stamps)
    heads = _running_heads(lines, numbers)
    kept: list[Line] = []
    turned = False
    for at, line in enumerate(lines):
        if at in numbers or at in heads:
            turned = True
        elif at not in stamps:
            if turned or line.page:
                line.gap, line.page, turned = 0, bool(kept), False
            kept.append(line)
    out = stamps | numbers | heads
    return kept, [line for at, line in enumerate(lines) if at in out]


# --- marks of footnotes ------------------------------------------------------------------------------

_NOTE_RULE: Final = re.compile(r"[_-]{5,200}")
_NOTE_MARK: Final = re.compile(r"\d{1,2}")
_NEAR: Final = 3


def _with_note_marks(lines: Sequence[Line]) -> list[Line]:
    """Return *lines* with the number of a footnote, where it stands alone, set before its text.

    So it stands below the rule in what `pdftotext` gives; it is no page number.
    """
    found: list[Line] = []
    margin: int | None = None
    mark: Line | None = None
    for line, following in zip_longest(lines, lines[1:]):
        if mark is not None:
            found.append(evolve(mark, text=f"{mark.text} {line.text}", end=line.end))
            mark = None
            continue
        if line.gap:
            margin = None
        elif found and _is_note_rule(found[-1]):
            margin = found[-1].indent
        alone = margin is not None and abs(line.indent - margin) <= _NEAR
        if (
            alone
            and _NOTE_MARK.fullmatch(line.text)
            and following is not None
            and not following.gap
        ):
            mark = line
        else:
            found.append(line)
    return found


def _is_note_rule(line: Line) -> bool:
    return _NOTE_RULE.fullmatch(line.text) is not None


# --- stamps ------------------------------------------------------------------------------------------

_TIME: Final = re.compile(
    r"(?:(?:Thời gian|Ngày|Giờ)? ?ký ?:? ?)?\d{1,2}[./-]\d{1,2}[./-]\d{4},? ?\d{1,2}:\d{2}:\d{2}"
    r"(?: ?[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_ZONE: Final = re.compile(r"[+-]\d{2}:?\d{2}")
_SIGNED: Final = re.compile(
    r"(?:Ký bởi|Người ký|Ký số bởi|Được ký|Cơ quan|Tổ chức|Đơn vị|E-?mail|Thời gian ký) ?:"
    r"|(?:Chữ ký số|Signature|Digitally signed|Signed by)\b|[\w.+-]{1,60}@[\w.-]{1,60}$",
    re.IGNORECASE,
)
_TEXT: Final = re.compile(
    r"[:;]|[.…]\Z|(?<!\w)(?:giao|đề nghị|yêu cầu|phân công|chủ trì|phối hợp|nhất trí|thống nhất|về)(?!\w)",
    re.IGNORECASE,
)
_STAMP_LINES: Final = 6
_STAMP_WIDTH: Final = 60


def _stamps(lines: Sequence[Line]) -> set[int]:
    """Return the lines of stamps: a time with seconds, and what belongs to it above."""
    found: set[int] = set()
    for at, line in enumerate(lines):
        if len(line.text) > _STAMP_WIDTH or not _TIME.fullmatch(" ".join(line.text.split())):
            continue
        found.add(at)
        found.update(_above(lines, at))
        if at + 1 < len(lines) and _ZONE.fullmatch(lines[at + 1].text):
            found.add(at + 1)
    return found


def _above(lines: Sequence[Line], at: int) -> range:
    """Return the lines of the stamp above its time.

    They are all of the block that begins the document; elsewhere those that say who signed.
    """
    start = at
    while start and not lines[start].gap and at - start < _STAMP_LINES:
        if len(lines[start - 1].text) > _STAMP_WIDTH or title_end(lines[start - 1].text):
            break
        start -= 1
    if start == 0 and not any(_says_more(line.text) for line in lines[:at]):
        return range(at)
    while start < at and not _SIGNED.match(lines[start].text):
        start += 1
    signed = all(_SIGNED.match(lines[above].text) for above in range(start, at))
    return range(start, at) if signed else range(at, at)


def _says_more(text: str) -> bool:
    """Whether a line is more than a name or what a stamp says: it orders, or leads something in."""
    return not _SIGNED.match(text) and _TEXT.search(text) is not None


# --- page numbers ------------------------------------------------------------------------------------

_PAGE: Final = re.compile(
    r"(?:Trang |Page )?(?P<n>\d{1,4})(?: ?/ ?\d{1,4})?|[-–—] ?(?P<dashed>\d{1,4}) ?[-–—]",
    re.IGNORECASE,
)
_FIRST: Final = frozenset({1, 2})
_LOST_PAGES: Final = 3
_FEW_ROWS: Final = 3
_NEAR_ROWS: Final = 6
_PAGE_WIDTH: Final = 16


def _page_numbers(lines: Sequence[Line], stamps: set[int]) -> set[int]:
    """Return the lines that number pages: alone, counting from 1 or 2; not the rows of a table."""
    found: dict[int, int] = {}
    for at, line in enumerate(lines):
        match = _PAGE.fullmatch(line.text) if len(line.text) <= _PAGE_WIDTH else None
        if match is not None and at not in stamps:
            found[at] = int(match["n"] or match["dashed"])
    numbers: set[int] = set()
    most = 0
    bare = {at: number for at, number in found.items() if lines[at].text.isdecimal()}
    for at in sorted(found.keys() - _rows(bare)):
        if found[at] in _FIRST or (most and found[at] <= most + _LOST_PAGES):
            numbers.add(at)
            most = max(most, found[at])
    return numbers


def _rows(numbers: dict[int, int]) -> set[int]:
    """Return the lines that number the rows of a table: three or more, close to each other."""
    rows: set[int] = set()
    run: list[int] = []
    for at, number in numbers.items():
        if run and not (at - run[-1] <= _NEAR_ROWS and number == numbers[run[-1]] + 1):
            run = []
        run.append(at)
        if len(run) >= _FEW_ROWS:
            rows.update(run[-_FEW_ROWS:])
    return rows


# --- running heads -----------------------------------------------------------------------------------

_OFTEN: Final = 3
_HEAD_WIDTH: Final = 80


def _running_heads(lines: Sequence[Line], numbers: set[int]) -> set[int]:
    """Return the lines beside a page number that stand there on several pages."""
    places: dict[str, list[int]] = {}
    for at in sorted({beside for number in numbers for beside in (number - 1, number + 1)}):
        if 0 <= at < len(lines) and at not in numbers and len(lines[at].text) <= _HEAD_WIDTH:
            places.setdefault(fold(lines[at].text), []).append(at)
    return {at for found in places.values() if len(found) >= _OFTEN for at in found}
