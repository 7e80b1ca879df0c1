"""Thời gian, địa điểm, chủ trì: what labelled lines say of a meeting ("Địa điểm: Hội trường B")."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from attrs import evolve

from giaoban._vn import nfc
from giaoban.lexicon._keys import key_of
from giaoban.model import AgendaItem
from giaoban.reading.days import meeting_days
from giaoban.reading.persons import person_in, plainly_addressed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from giaoban.model import Meeting, Node, Notice

__all__ = ["lines_of", "with_particulars"]

_LABELLED: Final = re.compile(
    r"(?:(?P<when>thời gian)|(?P<where>địa điểm)|(?P<chair>(?:người |đồng chí )?(?:chủ trì|chủ tọa|chủ toạ)))"
    r"(?: (?:cuộc |buổi |phiên )?(?:họp|hội nghị|làm việc|tổ chức|diễn ra|kiểm tra|bắt đầu)){0,2} ?: ?"
)
_MOST_LINES: Final = 40
_LONGEST: Final = 400


def with_particulars(meeting: Meeting, notice: Notice) -> Meeting:
    """Return *meeting* with day, place and chair where labelled lines of *notice* tell them."""
    preamble = notice.preamble.wording if notice.preamble is not None else ()
    for line in (*preamble, *islice(_frame_of(notice.body), _MOST_LINES)):
        text = nfc(line[:_LONGEST]).lstrip(_DASHES)
        found = _LABELLED.match(key_of(text))
        if found is not None:
            meeting = _told(meeting, str(found.lastgroup), text[found.end() :].strip(" .;"))
    return meeting


# With what the parts begin that stand before what was concluded: elsewhere such lines are about
# something else ("Lễ hội: Địa điểm: …").
_FRAME: Final = re.compile(
    r"(?:thời gian|địa điểm|thành phần|chủ trì|chủ tọa|chủ toạ|người chủ trì|tham dự|dự họp|đại biểu)(?!\w)"
)


def _frame_of(body: Sequence[Node]) -> Iterator[str]:
    """Yield the lines of the parts that a body begins with and that tell of the meeting."""
    for node in body:
        first = next(lines_of((node,)), "").lstrip(_DASHES)
        if _FRAME.match(key_of(first[:_LONGEST])) is None:
            return
        yield from lines_of((node,))


_DASHES: Final = "-+*–—• "


def _told(meeting: Meeting, label: str, value: str) -> Meeting:
    """Return *meeting* with one thing more, if it was not known."""
    match label:
        case "when":
            return evolve(meeting, dates=meeting.dates or meeting_days("", value))
        case "where":
            return evolve(meeting, place=meeting.place or value)
        case _:
            return evolve(
                meeting,
                chair=meeting.chair
                or person_in(plainly_addressed(value.split(";", maxsplit=1)[0])),
            )


def lines_of(nodes: Sequence[Node]) -> Iterator[str]:
    """Yield the words of items and clauses, a heading with the paragraph that runs on from it."""
    stack = list(reversed(nodes))
    while stack:
        node = stack.pop()
        if isinstance(node, AgendaItem):
            below = list(node.body)
            first = below[0] if below else None
            if first is not None and not isinstance(first, AgendaItem) and first.continues:
                yield f"{node.heading} {first.wording}".strip()
                below = [*first.points, *below[1:]]
            elif node.heading:
                yield node.heading
            stack.extend(reversed(below))
        else:
            yield node.wording
            stack.extend(reversed(node.points))
