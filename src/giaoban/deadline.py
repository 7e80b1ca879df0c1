"""Thời hạn: what a notice says about time, as small values.

A notice states its deadlines in some twenty ways; each way that means something of its own is a
class here, and `Deadline` is their union. What a deadline comes to on the calendar is computed in
one place only, `giaoban.due.due_day`.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from attrs import frozen

from giaoban._exact import exact

__all__ = [
    "AfterEvent",
    "Anchor",
    "AtSession",
    "BeforeEvent",
    "Bound",
    "ByDate",
    "CycleUnit",
    "Deadline",
    "EventWord",
    "FromDay",
    "FromEvent",
    "FromIssue",
    "FromReceipt",
    "FromSigning",
    "InHalfYear",
    "InMonth",
    "InQuarter",
    "InSpan",
    "InWeek",
    "InYear",
    "MonthPart",
    "Ongoing",
    "Pending",
    "PerRegulation",
    "PeriodUnit",
    "Recurring",
    "Unclear",
    "Within",
    "YearPart",
]

Bound = Literal["before", "by", "until"]
"""How a day bounds a deadline: `trước ngày` (exclusive), `chậm nhất` and `đến` (inclusive)."""

PeriodUnit = Literal["hours", "days", "working_days", "weeks", "months", "years"]
CycleUnit = Literal["days", "weeks", "months", "years"]
MonthPart = Literal["start", "middle", "end", "first_ten", "second_ten", "last_ten"]
"""`đầu, giữa, cuối tháng` (Civil Code art. 146) and `thượng, trung, hạ tuần`."""

YearPart = Literal["start", "middle", "end"]
EventWord = Literal["after", "right_after", "when"]
"""`sau khi`, `ngay sau khi`, `khi`."""


# --- anchors: where a counted period starts -------------------------------------------------------


@frozen
class FromIssue:
    """Kể từ ngày ban hành: the period counts from the notice's day of issue."""


@frozen
class FromSigning:
    """Kể từ ngày ký: the period counts from the day of signing (taken as the day of issue)."""


@frozen
class FromReceipt:
    """Kể từ ngày nhận được văn bản: the period counts from a day the notice cannot know."""


@frozen
class FromDay:
    """Kể từ ngày D: the period counts from a stated day; the day itself is not counted."""

    day: dt.date

    def __attrs_post_init__(self) -> None:
        exact(self)


@frozen
class FromEvent:
    """Kể từ khi …: the period counts from an event, in the notice's words."""

    event: str

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require_words(self, self.event)


Anchor = FromIssue | FromSigning | FromReceipt | FromDay | FromEvent


# --- the forms of a deadline -----------------------------------------------------------------------


@frozen
class ByDate:
    """Ngày: a day, with its bound, and an hour of that day where one is stated.

    `before` leaves out the day itself (with `time`: that moment); `by` and `until` include it.
    `time` is Vietnamese time (+07:00), in whole minutes.
    """

    date: dt.date
    bound: Bound = "before"
    time: dt.time | None = None

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require_whole_minutes(self, self.time)


@frozen
class InWeek:
    """Tuần: the week of the day of issue (0), the next (1), …, Monday to Sunday.

    `weekday` is 0 for Monday to 6 for Sunday; None means the week as a whole.
    """

    weeks: int = 0
    weekday: int | None = None

    def __attrs_post_init__(self) -> None:
        exact(self)
        _within(self, "weeks", self.weeks, 0, 53)
        if self.weekday is not None:
            _within(self, "weekday", self.weekday, 0, 6)


@frozen
class InMonth:
    """Tháng: within a month, several months in a row (`first` to `month`), or a part of one.

    `before=True` is `trước tháng M/Y`: the last day is the last of the month before.
    """

    year: int
    month: int
    first: int | None = None
    part: MonthPart | None = None
    before: bool = False

    def __attrs_post_init__(self) -> None:
        exact(self)
        _within(self, "year", self.year, 1, 9999)
        _within(self, "month", self.month, 1, 12)
        if self.first is not None and not 1 <= self.first < self.month:
            raise ValueError(f"InMonth.first comes before month {self.month}; got {self.first}")
        if (self.first is not None) + (self.part is not None) + self.before > 1:
            raise ValueError("InMonth takes one of first, part and before, not several")


@frozen
class InQuarter:
    """Quý: within a quarter (1 to 4) of a year."""

    year: int
    quarter: int

    def __attrs_post_init__(self) -> None:
        exact(self)
        _within(self, "year", self.year, 1, 9999)
        _within(self, "quarter", self.quarter, 1, 4)


@frozen
class InHalfYear:
    """Sáu tháng đầu năm (1), sáu tháng cuối năm (2)."""

    year: int
    half: int

    def __attrs_post_init__(self) -> None:
        exact(self)
        _within(self, "year", self.year, 1, 9999)
        _within(self, "half", self.half, 1, 2)


@frozen
class InYear:
    """Năm: within a year, or at its start (1/1), middle (30/6) or end (31/12), Civil Code art. 146."""

    year: int
    part: YearPart | None = None

    def __attrs_post_init__(self) -> None:
        exact(self)
        _within(self, "year", self.year, 1, 9999)


@frozen
class InSpan:
    """Nhiệm kỳ, giai đoạn: by the end of a term or a period of years, both years inclusive."""

    first_year: int
    last_year: int
    kind: Literal["term", "period"] = "period"

    def __attrs_post_init__(self) -> None:
        exact(self)
        _within(self, "first_year", self.first_year, 1, 9999)
        _within(self, "last_year", self.last_year, self.first_year, 9999)


@frozen
class Within:
    """Trong thời hạn N …: a counted period; its first day is not counted (Civil Code art. 147).

    `since=None` means that the notice names no anchor.
    """

    count: int
    unit: PeriodUnit = "days"
    since: Anchor | None = None

    def __attrs_post_init__(self) -> None:
        exact(self)
        _within(self, "count", self.count, 1, 9999)


@frozen
class Recurring:
    """Định kỳ: every `count` units, with the anchor inside each cycle where one is stated.

    Args:
        weekday:
            0 for Monday to 6 for Sunday; only with weeks.
        day:
            Day of the month, 1 to 31 (in a shorter month its last day); with months and years.
        month:
            Month inside the cycle: 1 to `count` with months (`tháng cuối quý` is 3 of 3),
            1 to 12 with years. The last one unless told.
        time:
            Hour of that day, Vietnamese time, in whole minutes.
        bound:
            `before` leaves out the anchor day, `by` and `until` include it.
        start:
            First day on which the duty holds (`bắt đầu thực hiện từ …`).
        anchor:
            The anchor in the notice's own words where it is defective ("trước 16 giờ", no weekday).
    """

    count: int
    unit: CycleUnit
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    time: dt.time | None = None
    bound: Bound = "by"
    start: dt.date | None = None
    anchor: str = ""

    def __attrs_post_init__(self) -> None:
        exact(self)
        _within(self, "count", self.count, 1, 999)
        _require_whole_minutes(self, self.time)
        if self.anchor:
            _require_words(self, self.anchor)
        self._check_anchor()

    def _check_anchor(self) -> None:
        if self.weekday is not None:
            _within(self, "weekday", self.weekday, 0, 6)
            if self.unit != "weeks":
                raise ValueError(f"Recurring.weekday goes with weeks, not with {self.unit}")
        if self.day is not None:
            _within(self, "day", self.day, 1, 31)
        if self.month is not None:
            _within(self, "month", self.month, 1, 12 if self.unit == "years" else self.count)
        if (self.day, self.month) != (None, None) and self.unit not in {"months", "years"}:
            raise ValueError(f"Recurring.day and month go with months or years, not {self.unit}")


@frozen
class AfterEvent:
    """Sau khi …: after something happens that has no date yet, in the notice's words."""

    event: str
    word: EventWord = "after"

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require_words(self, self.event)


@frozen
class BeforeEvent:
    """Trước khi …, trước hội nghị …: before something that has no date yet."""

    event: str

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require_words(self, self.event)


@frozen
class AtSession:
    """Tại kỳ họp …: at a session or meeting, named but not dated."""

    session: str

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require_words(self, self.session)


@frozen
class Ongoing:
    """Thường xuyên: standing, without an end."""


@frozen
class PerRegulation:
    """Theo quy định: when a regulation, plan or schedule says; `basis` in the notice's words."""

    basis: str = "theo quy định"

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require_words(self, self.basis)


@frozen
class Pending:
    """Chưa định thời hạn, vì …: the deadline is left open, for a stated reason."""

    reason: str

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require_words(self, self.reason)


@frozen
class Unclear:
    """Thời hạn không rõ: words that speak of time and yield no deadline, kept as they stand."""

    text: str

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require_words(self, self.text)


Deadline = (
    ByDate
    | InWeek
    | InMonth
    | InQuarter
    | InHalfYear
    | InYear
    | InSpan
    | Within
    | Recurring
    | AfterEvent
    | BeforeEvent
    | AtSession
    | Ongoing
    | PerRegulation
    | Pending
    | Unclear
)
"""Thời hạn. A deadline that the notice does not state is `None`, not a member."""


def _within(owner: object, name: str, value: int, low: int, high: int) -> None:
    if not low <= value <= high:
        where = f"{type(owner).__name__}.{name}"
        raise ValueError(f"{where} lies between {low} and {high}; got {value}")


def _require_words(owner: object, text: str) -> None:
    if not text.strip():
        raise ValueError(f"{type(owner).__name__} needs words; got an empty text")


def _require_whole_minutes(owner: object, time: dt.time | None) -> None:
    # No notice prints seconds; taken here, they would be lost in print and reading.
    if time is not None and (time.second, time.microsecond) != (0, 0):
        raise ValueError(f"{type(owner).__name__}.time takes whole minutes; got {time}")
