"""From a deadline to its phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from giaoban.deadline import (
    AfterEvent,
    Anchor,
    AtSession,
    BeforeEvent,
    Bound,
    ByDate,
    Deadline,
    EventWord,
    FromDay,
    FromEvent,
    FromIssue,
    FromReceipt,
    FromSigning,
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
from giaoban.lexicon._patterns import phrase
from giaoban.lexicon.dates import format_date, format_month, padded_month
from giaoban.lexicon.deadlines._words import (
    CYCLE_UNITS,
    HAPPENS,
    MONTH_PARTS,
    MONTHS_OF_A_QUARTER,
    NAMED_OCCASION,
    PERIOD_UNITS,
    QUARTER,
    QUARTERS,
    WEEKDAYS,
    YEAR_PARTS,
)

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["deadline_phrase", "is_occasion"]


def deadline_phrase(deadline: Deadline) -> str:
    """Return the words in which a notice states *deadline*, to stand inside a sentence.

    >>> import datetime as dt
    >>> deadline_phrase(ByDate(dt.date(2023, 10, 15)))
    'trước ngày 15/10/2023'
    >>> deadline_phrase(Within(5, "working_days", FromReceipt()))
    'trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản'

    `parse_deadline` gives the same value back, if its own texts are such as a phrase can hold: in
    NFC and without blanks at their ends. Not given back are

    - `Unclear` that speaks of no time, or that reads as another deadline;
    - `PerRegulation` whose basis does not begin with "theo", "đúng", "bảo đảm" or "đảm bảo";
    - `Recurring.anchor` that says what the other fields can hold ("trước thứ Sáu"), and the bound
      of a `Recurring` with no anchor to bound.
    """
    match deadline:
        case ByDate():
            return _by_date(deadline)
        case InWeek():
            return _in_week(deadline)
        case InMonth():
            return _in_month(deadline)
        case InQuarter():
            return f"trong quý {QUARTERS[deadline.quarter - 1]}/{deadline.year:04d}"
        case InHalfYear():
            part = "đầu" if deadline.half == 1 else "cuối"
            return f"trong 6 tháng {part} năm {deadline.year:04d}"
        case InYear():
            return _in_year(deadline)
        case InSpan():
            name = "nhiệm kỳ" if deadline.kind == "term" else "giai đoạn"
            return f"đến hết {name} {deadline.first_year:04d}-{deadline.last_year:04d}"
        case Within():
            return _within(deadline)
        case Recurring():
            return _recurring(deadline)
        case AfterEvent():
            return _after(deadline)
        case BeforeEvent(event):
            return f"trước {event}" if is_occasion(event) else f"trước khi {event}"
        case AtSession(session):
            return f"tại {session}"
        case Ongoing():
            return "thường xuyên"
        case PerRegulation(basis):
            return basis
        case Pending(reason):
            return f"chưa định thời hạn, vì {reason}"
        case Unclear(text):
            return text
        case _:
            assert_never(deadline)


# --- one function for each form of several parts -------------------------------------------------

_DAY_BOUND: Final[dict[Bound, str]] = {"before": "trước", "by": "chậm nhất", "until": "đến hết"}
_HOUR_BOUND: Final[dict[Bound, str]] = {"before": "trước", "by": "chậm nhất", "until": "đến"}


def _by_date(deadline: ByDate) -> str:
    return f"{_bound(deadline.bound, deadline.time)} ngày {format_date(deadline.date)}"


def _bound(bound: Bound, time: dt.time | None) -> str:
    return _DAY_BOUND[bound] if time is None else f"{_HOUR_BOUND[bound]} {_clock(time)}"


def _clock(time: dt.time) -> str:
    return f"{time.hour:02d} giờ {time.minute:02d} phút"


def _in_week(deadline: InWeek) -> str:
    match deadline.weeks:
        case 0:
            week = "tuần này"
        case 1:
            week = "tuần tới"
        case weeks:
            week = f"tuần thứ {weeks:02d} sau tuần này"
    if deadline.weekday is None:
        return f"trong {week}"
    return f"chậm nhất {WEEKDAYS[deadline.weekday]} {week}"


def _in_month(deadline: InMonth) -> str:
    month = f"tháng {format_month(deadline.year, deadline.month)}"
    if deadline.before:
        return f"trước {month}"
    if deadline.part is not None:
        lead = "trong" if deadline.part.endswith("ten") else "vào"
        return f"{lead} {MONTH_PARTS[deadline.part]} {month}"
    if deadline.first is None:
        return f"trong {month}"
    first, last = padded_month(deadline.first), padded_month(deadline.month)
    if deadline.first == deadline.month - 1:
        return f"trong tháng {first}, tháng {last} năm {deadline.year:04d}"
    return f"trong thời gian từ tháng {first} đến tháng {last} năm {deadline.year:04d}"


def _in_year(deadline: InYear) -> str:
    if deadline.part is None:
        return f"trong năm {deadline.year:04d}"
    return f"vào {YEAR_PARTS[deadline.part]} năm {deadline.year:04d}"


def _within(deadline: Within) -> str:
    period = f"trong thời hạn {deadline.count:02d} {PERIOD_UNITS[deadline.unit]}"
    return period if deadline.since is None else f"{period} {_since(deadline.since)}"


def _since(anchor: Anchor) -> str:
    match anchor:
        case FromIssue():
            return "kể từ ngày ban hành"
        case FromSigning():
            return "kể từ ngày ký"
        case FromReceipt():
            return "kể từ ngày nhận được văn bản"
        case FromDay(day):
            return f"kể từ ngày {format_date(day)}"
        case FromEvent(event):
            return f"kể từ khi {event}"
        case _:
            assert_never(anchor)


_AFTER: Final[dict[EventWord, str]] = {
    "after": "sau",
    "right_after": "ngay sau",
    "when": "khi",
}


def _after(deadline: AfterEvent) -> str:
    word = _AFTER[deadline.word]
    if deadline.word != "when" and not is_occasion(deadline.event):
        word = f"{word} khi"
    return f"{word} {deadline.event}"


_OCCASION: Final = phrase(NAMED_OCCASION)
_HAPPENS: Final = phrase(rf"(?<!\w){HAPPENS}(?!\w)")


def is_occasion(event: str) -> bool:
    """Whether *event* names a meeting or season, so that "trước", "sau" go without "khi"."""
    return _OCCASION.match(event) is not None and _HAPPENS.search(event) is None


# --- recurring -----------------------------------------------------------------------------------


def _recurring(deadline: Recurring) -> str:
    start = f", bắt đầu từ {_start(deadline.start)}" if deadline.start is not None else ""
    anchor = f" ({deadline.anchor})" if deadline.anchor else ""
    return f"định kỳ {_cycle_with_point(deadline)}{start}{anchor}"


def _cycle_with_point(deadline: Recurring) -> str:
    cycle, point = _cycle(deadline), _point(deadline)
    if not point and deadline.time is None:
        return cycle
    bound = _bound(deadline.bound, deadline.time)
    if deadline.count == QUARTER and deadline.unit == "months" and deadline.month is not None:
        return f"{bound} {point} quý"
    if cycle.startswith("hằng") and (point or deadline.unit == "days"):
        return " ".join(part for part in (bound, point, cycle) if part)
    # An hour without its day means the last day of each cycle.
    last = "" if deadline.unit == "days" else " ngày cuối kỳ"
    return f"{cycle}, {bound}{f' {point}' if point else last}"


def _cycle(deadline: Recurring) -> str:
    if deadline.unit == "months" and deadline.count == QUARTER:
        return "hằng quý"
    unit = CYCLE_UNITS[deadline.unit]
    return f"hằng {unit}" if deadline.count == 1 else f"{deadline.count:02d} {unit} một lần"


def _point(deadline: Recurring) -> str:
    """Return the day or month inside each cycle; empty where none is stated."""
    if deadline.weekday is not None:
        return WEEKDAYS[deadline.weekday]
    day = "" if deadline.day is None else f"ngày {deadline.day:02d}"
    if deadline.month is None:
        return day
    if deadline.unit == "years":
        month = padded_month(deadline.month)
        return f"{day}/{month}" if day else f"tháng {month}"
    quarterly = deadline.count == QUARTER
    which = MONTHS_OF_A_QUARTER[deadline.month - 1] if quarterly else f"thứ {deadline.month}"
    return f"{day} tháng {which}".strip()


def _start(day: dt.date) -> str:
    if day.day == 1:
        return f"tháng {format_month(day.year, day.month)}"
    return f"ngày {format_date(day)}"
