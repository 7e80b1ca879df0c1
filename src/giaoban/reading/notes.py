"""Chú thích: footnotes at the foot of pages, told from the text above and below them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from giaoban.reading.lines import Line
from giaoban.reading.page import is_rule, mark_digits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


__all__ = ["Notes", "split_footnotes"]


@define(eq=False)
class Notes:
    """Footnotes found, each with its mark in digits and its lines; and the lines that are none."""

    found: list[tuple[str, list[Line]]] = field(factory=list)
    rest: list[Line] = field(factory=list)


_START: Final = re.compile(r"(?P<n>\d{1,2}) (?=[^\W\d_“\"(])")
_GLUED: Final = re.compile(r"[^\W\d_][”\")]?(\d{1,2})(?=[\s,.;:)]|\Z)")
_LONGEST: Final = 10


def split_footnotes(body: Sequence[Line], after: Sequence[Line]) -> tuple[list[Line], Notes]:
    """Return the lines of *body* without the footnotes in it, and those of both.

    A note begins with its mark, which is raised, or else stands glued to a word of the text; and it
    ends a page, below a rule or a blank line.
    """
    marks = {mark for line in body for mark in _GLUED.findall(line.text)}
    notes = Notes()
    kept: list[Line] = []
    at = 0
    while at < len(body):
        end = _page_end(body, at) if _may_begin(body, at) else at
        if end > at and _mark(body[at], marks) is not None:
            _add(notes, body[at:end], marks)
            if kept and is_rule(kept[-1].text):
                kept.pop()
            at = end
        else:
            kept.append(body[at])
            at += 1
    for start, end in _blocks(after):
        if _mark(after[start], marks) is None:
            notes.rest.extend(line for line in after[start:end] if not is_rule(line.text))
        else:
            _add(notes, after[start:end], marks)
    return kept, notes


def _may_begin(lines: Sequence[Line], at: int) -> bool:
    return at > 0 and (lines[at].gap > 0 or is_rule(lines[at - 1].text))


def _page_end(lines: Sequence[Line], start: int) -> int:
    """Return where the page ends that goes on at *start*; *start* if that is too far away."""
    for at in range(start + 1, min(len(lines), start + _LONGEST + 1)):
        if lines[at].page:
            return at
    return start


def _blocks(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    start = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or lines[at].gap or is_rule(lines[at - 1].text):
            yield start, at
            start = at


def _mark(line: Line, marks: set[str]) -> tuple[str, int] | None:
    raised = mark_digits(line.text)
    if raised is not None and line.text[raised[1] : raised[1] + 1] == " ":
        return raised
    found = _START.match(line.text)
    return (found["n"], found.end()) if found is not None and found["n"] in marks else None


def _add(notes: Notes, lines: Sequence[Line], marks: set[str]) -> None:
    for line in lines:
        mark = _mark(line, marks)
        if mark is None:
            notes.found[-1][1].append(line)
        else:
            notes.found.append((mark[0], [line.cut(mark[1], len(line.text))]))
