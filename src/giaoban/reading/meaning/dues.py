"""Thời hạn của việc: which of the times that a text speaks of are deadlines of its task.

The lexicon finds every phrase of time. Here those are left out that speak of something else: the
period under review, a plan's horizon, a case, a purpose that another party pursues.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, assert_never

from attrs import frozen

from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    ByDate,
    EventWord,
    InHalfYear,
    InMonth,
    InQuarter,
    InSpan,
    InWeek,
    InYear,
    Ongoing,
    Pending,
    PerRegulation,
    Recurring,
    Unclear,
    Within,
)
from giaoban.lexicon import FoundDeadline, find_deadlines
from giaoban.lexicon.duties import ADVERBS, PREDICATES

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from giaoban.lexicon.addressees import Names

__all__ = ["Due", "read_dues"]


@frozen
class Due:
    """A deadline that counts, with its place; `report` where it is that of reporting."""

    found: FoundDeadline
    report: bool = False


def read_dues(
    names: Names,
    start: int,
    end: int,
    *,
    task: int,
    main: Sequence[tuple[int, int]],
    issued: dt.date | None,
) -> list[Due]:
    """Return the deadlines of the task whose words go from *start* to *end*, in printed order.

    Args:
        task:
            Where the task begins; what is before is a case or a purpose.
        main:
            The places, in their order, that say what is to be done in any case.
    """
    reader = _Reader(names, start, end, task, main, issued)
    known = [
        one
        for found in find_deadlines(names.text[start:end], issued=issued)
        for one in [
            FoundDeadline(found.start + start, found.end + start, found.text, found.deadline)
        ]
        if reader.counts(one)
    ]
    firm = [one for one in known if not isinstance(one.deadline, (PerRegulation, Ongoing))]
    if firm:
        return [Due(one, reader.is_report(one)) for one in firm]
    return [Due(one) for one in known[-1:]]


_REACH: Final = 300
"""How far before a time the words are looked for that tell what it is of."""
_MARK: Final = re.compile(r"[.;:](?= |$)")


class _Reader:
    """The words of one task, asked of each time in them whether it is a deadline of the task."""

    def __init__(
        self,
        names: Names,
        start: int,
        end: int,
        task: int,
        main: Sequence[tuple[int, int]],
        issued: dt.date | None,
    ) -> None:
        self.names, self.key = names, names.key
        self.start, self.end, self.task = start, end, task
        self.main = main
        self.lows = [low for low, _ in main]
        self.issued = issued

    def counts(self, one: FoundDeadline) -> bool:
        """Whether a time is a deadline of the task."""
        match one.deadline:
            case ByDate() | InWeek() | InMonth() | InQuarter() | InHalfYear():
                return self._in_reach(one) and not self._is_period(one) and not self._is_past(one)
            case Within() | Unclear():
                return self._in_reach(one) and not self._is_period(one)
            case InYear() | InSpan():
                return self._inside(one) and self._finishes(one)
            case Recurring():
                return self._opens_before_task(one) or (self._inside(one) and self._recurs(one))
            case AfterEvent(word=word):
                return self._opens_before_task(one) or (
                    self._inside(one) and self._is_event(one, word)
                )
            case BeforeEvent() | AtSession():
                return self._opens_before_task(one) or (
                    self._inside(one) and not self._names_a_thing(one)
                )
            case Pending():
                return True
            case Ongoing():
                return self._inside(one) and self._is_manner(one)
            case PerRegulation():
                return self._inside(one) and self._ends(one) and _is_regulated(one)
            case _:
                assert_never(one.deadline)

    # --- where it stands -------------------------------------------------------------------------

    def _inside(self, one: FoundDeadline) -> bool:
        """Whether it stands where the task says what is to be done in any case."""
        nth = bisect_right(self.lows, one.start) - 1
        return one.start >= self.task and nth >= 0 and one.start < self.main[nth][1]

    def _in_reach(self, one: FoundDeadline) -> bool:
        if one.start < self.task:
            # Before the task only what opens the sentence is its own: "Trước ngày …, giao Sở Y …".
            return self._opens(one)
        return self._inside(one) and not self._is_anothers(one)

    def _opens(self, one: FoundDeadline) -> bool:
        """Whether the words begin with the time."""
        return _OPENING.fullmatch(self.key, self.start, one.start) is not None

    def _opens_before_task(self, one: FoundDeadline) -> bool:
        return one.end <= self.task and self._opens(one)

    def _ends(self, one: FoundDeadline) -> bool:
        """Whether nothing follows."""
        return _ENDING.fullmatch(self.key, one.end, self.end) is not None

    def _closes(self, one: FoundDeadline) -> bool:
        """Whether a mark follows."""
        return _CLOSING.match(self.key, one.end, self.end) is not None

    def _clause(self, one: FoundDeadline, *, floor: int) -> int:
        """Return where the clause begins that the time stands in, as far as one looks back."""
        low = max(floor, one.start - _REACH)
        marks = [mark.end() for mark in _MARK.finditer(self.key, low, one.start)]
        return marks[-1] if marks else low

    # --- days, months, periods -------------------------------------------------------------------

    def _is_period(self, one: FoundDeadline) -> bool:
        """Whether a day only ends a period that is spoken of: "từ ngày … đến ngày …"."""
        low = max(self.start, one.start - _NEAR)
        ends = one.text[:1] in {"đ", "Đ", "t", "T"} and _COUNTED.search(self.key, low, one.start)
        until = self.key.startswith(("đến", "tới"), one.start)
        spoken_of = until and _UNTIL.search(self.key, low, one.start) is not None
        return bool(spoken_of or (ends and _IN_FORCE.search(self.key, low, one.start)))

    def _is_past(self, one: FoundDeadline) -> bool:
        return False

    def _is_anothers(self, one: FoundDeadline) -> bool:
        return False
