"""Định kỳ: the rows of the table for what comes round every week, month, quarter, …."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from attrs import evolve, frozen

from giaoban.deadline import Bound, CycleUnit, Deadline, Recurring, Unclear
from giaoban.lexicon._patterns import one_line, phrase
from giaoban.lexicon.dates import DATE, date_of
from giaoban.lexicon.deadlines._row import Row
from giaoban.lexicon.deadlines._times import HOUR, TIME, WEEKDAY, read_time, read_weekday, said
from giaoban.lexicon.deadlines._words import CYCLE_UNITS, NUMBER_WORDS, NUMBERS, QUARTER

__all__ = ["RECURRING", "read_with_note"]

# --- patterns ------------------------------------------------------------------------------------

_BOUND: Final = (
    r"(?P<bound>trước(?: và trong)?|(?:chậm|muộn|trễ) nhất(?: là)?(?: vào| trước| đến)?|không quá"
    r"|vào|trong|đến(?: hết)?)"
)
_MONTH: Final = (
    r"tháng (?:(?P<{0}word>đầu|giữa|cuối|thứ [0-9]{{1,3}}+)|(?P<{0}number>[0-9]{{1,2}}+))"
)
_POINT: Final = (
    rf"(?:(?:ngày )?{WEEKDAY}|(?P<last>ngày cuối kỳ)"
    rf"|(?:ngày (?:(?:mùng|mồng) )?|(?:mùng|mồng) )(?P<day>[0-9]{{1,2}}+)(?:/(?P<slash>[0-9]{{1,2}}+)|(?: của)? {_MONTH.format('day_')})?"
    rf"(?![\w/])|{_MONTH.format('')}(?![\w/]))"
)
# A bound with an hour or a point; a bound alone begins something else ("hằng tháng trước khi …").
_POINTED: Final = rf"{_BOUND}(?: {TIME}(?: (?P<half>sáng|trưa|chiều|tối)(?!\w))?)?(?:,? (?P<point>{_POINT}))?(?(H)|(?(point)|(?!)))"
# "bắt đầu thực hiện từ tháng 01/2026"
_START: Final = (
    rf"(?:,? bắt đầu(?: thực hiện| áp dụng)?(?: kể)? từ (?:ngày {DATE}"
    r"|tháng (?P<start_month>[0-9]{1,2}+)(?: ?/ ?| năm )(?P<start_year>[0-9]{4}+)(?!\w)))?"
)
# Both spellings, hằng and hàng; but not "ngân hàng năm 2023", "khách hàng tháng 5".
_EVERY: Final = (
    r"(?:hằng|(?<!ngân\s)(?<!khách\s)(?<!cửa\s)(?<!đơn\s)(?<!mặt\s)(?<!nhà\s)(?<!bán\s)(?<!mua\s)hàng"
    r"|(?P<each>mỗi)) (?P<every>ngày|tuần|tháng|quý|năm)(?!\w)(?P<once> (?:một|0?1) lần)?"
)
# "trước ngày 15 tháng cuối quý"; a quarter with its number is one quarter only.
# "ngày 25 của tháng", "trước ngày 05 của tháng sau"
_OF_MONTH: Final = r"(?P<of_month>của tháng(?: (?:sau|kế tiếp|tiếp theo|liền kề|sau liền kề))?(?! ?[0-9]| (?:này|tới))(?!\w))"
_OF_QUARTER: Final = (
    r"(?P<of_quarter>(?:của )?(?:(?:hằng|hàng|mỗi) )?quý(?! ?[ivx0-9]| (?:này|sau|tới))(?!\w))"
)
_NUMBERED: Final = (
    rf"(?:(?P<count>[0-9]{{1,3}}+)|(?P<count_word>{NUMBER_WORDS})) "
    r"(?P<unit>ngày|tuần|tháng|quý|năm)(?!\w)(?! (?:đầu|cuối) năm)"
    r"(?P<times> ?/ ?(?:0?1 |một )?lần(?!\w)| (?:một|0?1) lần(?!\w))?"
)
_LEAD: Final = r"(?P<lead>định kỳ(?: cứ| mỗi)?|định kì|cứ|mỗi),? "

# `trước ngày 20 hằng tháng`, `chậm nhất ngày 25 hằng tháng`, `thứ Sáu hằng tuần`,
# `hằng tháng / hằng quý / hằng năm / hằng tuần`
_POINT_FIRST: Final = (
    rf"(?:{_LEAD})?(?P<anchor>(?:{_BOUND} )?{HOUR}(?:{_POINT} )?)"
    rf"(?:{_EVERY}|{_OF_QUARTER}|{_OF_MONTH})"
)
# `định kỳ 6 tháng`, `6 tháng một lần`, "định kỳ 02 tuần/lần", "định kỳ hằng tuần, trước thứ Sáu"
_CYCLE_FIRST: Final = rf"(?:{_LEAD})?(?:{_NUMBERED}|{_EVERY})(?:,? (?P<anchor>{_POINTED}))?"
_ANCHOR: Final = phrase(_POINTED)
# "Định kỳ hằng tuần (trước 16 giờ ngày thứ sáu)"
_NOTE: Final = r" \((?P<note>[^()\n]{1,100}+)\)"

_STARTS: Final = """
định cứ mỗi hằng hàng trước chậm muộn trễ không vào trong đến ngày mùng mồng thứ chủ tháng 0 một hai ba bốn năm sáu
""".split()


# --- what a match says ---------------------------------------------------------------------------


@frozen
class _Anchor:
    """What was said about the point inside each cycle; `words` where it was anything."""

    words: str = ""
    bound: Bound = "by"
    time: dt.time | None = None
    weekday: int | None = None
    day: int | None = None
    month: int | str | None = None
    last: bool = False


def _read(match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    cycle, anchor = _cycle(match), _anchor(match, match["anchor"] or "")
    if cycle is None or anchor is None:
        return None
    try:
        start = _start(match)
    except ValueError:
        return Unclear(match.group())
    return _combined(Recurring(*cycle, start=start), anchor)


def _cycle(match: re.Match[str]) -> tuple[int, CycleUnit] | None:
    """Return count and unit; None where the words name no cycle after all."""
    if said(match, "of_quarter"):
        return (QUARTER, "months") if said(match, "word") or said(match, "day_word") else None
    if said(match, "of_month"):
        return (1, "months") if said(match, "day") and not said(match, "day_word") else None
    lead = said(match, "lead")
    if said(match, "every"):
        # "mỗi tháng" alone counts rather than orders, but where it opens a sentence.
        weak = said(match, "each") and not (lead or said(match, "once") or said(match, "anchor"))
        return None if weak and not _opens(match) else _counted(1, said(match, "every"))
    if not (lead or said(match, "times")):
        return None
    return _counted(int(match["count"] or NUMBERS[said(match, "count_word")]), said(match, "unit"))


def _opens(match: re.Match[str]) -> bool:
    if match.start() == 0:
        return match.end() < len(match.string)
    return _OPENING.search(match.string, max(0, match.start() - 8), match.start()) is not None


_OPENING: Final = re.compile(r"[.;]\s{1,4}\Z")


def _counted(count: int, unit: str) -> tuple[int, CycleUnit] | None:
    cycle = _units(count, unit)
    return cycle if 1 <= cycle[0] <= _MOST else None


def _units(count: int, unit: str) -> tuple[int, CycleUnit]:
    if unit == "quý":
        count, unit = count * QUARTER, "tháng"
    return count, next(name for name, word in CYCLE_UNITS.items() if word == unit)


_MOST: Final = 999


def _start(match: re.Match[str]) -> dt.date | None:
    """Return the first day on which the duty holds; None where it is not stated.

    Raises:
        ValueError: The calendar has no such day.
    """
    if said(match, "start_month"):
        return dt.date(int(match["start_year"]), int(match["start_month"]), 1)
    if not (said(match, "d") or said(match, "wd")):
        return None
    day = date_of(match)
    if day is None:
        raise ValueError("no such day")
    return day


def _anchor(match: re.Match[str], words: str) -> _Anchor | None:
    """Return what the groups of a bound, an hour and a point hold; None if there is no such hour.

    A bound with nothing to bound is none either ("trước hằng tháng").
    """
    if not words:
        return _Anchor()
    month = said(match, "day_word") or said(match, "word")
    number = said(match, "day_number") or said(match, "slash") or said(match, "number")
    try:
        anchor = _Anchor(
            one_line(words.strip().rstrip(",")),
            _bound(said(match, "bound")),
            read_time(match),
            read_weekday(match),
            int(match["day"]) if said(match, "day") else None,
            int(number) if number else month or None,
            bool(said(match, "last")),
        )
    except ValueError:
        return None
    return None if evolve(anchor, words="", bound="by") == _Anchor() else anchor


def _bound(words: str) -> Bound:
    if words.endswith("trước"):
        return "before"
    return "until" if words.startswith("đến") else "by"


def _combined(cycle: Recurring, anchor: _Anchor) -> Recurring:
    """Return *cycle* with *anchor* in its fields, or in its words where the fields cannot hold it.

    An hour without a day ("Trước 16 giờ hằng tuần") is such an anchor, but for daily duties.
    """
    if not anchor.words:
        return cycle
    dayless = (anchor.weekday, anchor.day, anchor.month, anchor.last) == (None, None, None, False)
    if not dayless or cycle.unit == "days":
        try:
            return evolve(
                cycle,
                weekday=anchor.weekday,
                day=anchor.day,
                month=_month(anchor.month, cycle),
                time=anchor.time,
                bound=anchor.bound,
            )
        except ValueError:
            pass
    return evolve(cycle, anchor=anchor.words)


def _month(month: int | str | None, cycle: Recurring) -> int | None:
    """Return the month inside the cycle.

    Raises:
        ValueError: A cycle of that kind has no such month.
    """
    if month is None:
        return None
    if isinstance(month, int):
        if cycle.unit != "years":
            raise ValueError(f"a cycle of {cycle.unit} has no month by number of the year")
        return month
    if month.startswith("thứ"):
        return int(month.split()[-1])
    months = 12 if cycle.unit == "years" else cycle.count
    places = {"đầu": 1, "cuối": months, "giữa": (months + 1) / 2}
    if places[month] != int(places[month]):
        raise ValueError(f"a cycle of {months} months has no middle one")
    return int(places[month])


# --- with the anchor in parentheses --------------------------------------------------------------


def _read_with_note(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    cycle = _read(match, issued)
    note = one_line(match["note"].strip())
    if not isinstance(cycle, Recurring) or not _NOTE_STARTS.match(note):
        return None
    return _noted(cycle, note)


_NOTE_STARTS: Final = phrase(rf"{_BOUND} ")


_OF_CYCLE: Final = phrase(r" (?:của )?(?:(?:hằng|hàng|mỗi) )?(?:quý|tháng|tuần|năm)\Z")


def _noted(cycle: Recurring, note: str) -> Recurring:
    found = _ANCHOR.fullmatch(note) or _ANCHOR.fullmatch(_OF_CYCLE.sub("", note))
    anchor = _anchor(found, note) if found is not None else None
    # A cycle with an anchor of its own keeps the note for what it is: words.
    if anchor is None or cycle != Recurring(cycle.count, cycle.unit, start=cycle.start):
        return evolve(cycle, anchor=note)
    return _combined(cycle, anchor)


def read_with_note(text: str) -> Recurring | None:
    """Return what a whole text says that ends in any note in parentheses; None if it is none."""
    head, opened, note = text.partition(" (")
    if not opened or not note.endswith(")") or not note[:-1].strip():
        return None
    for row in RECURRING[:2]:
        match = row.pattern.fullmatch(head)
        cycle = _read(match, None) if match is not None else None
        if isinstance(cycle, Recurring) and not cycle.anchor:
            return _noted(cycle, note[:-1])
    return None


def _read_last_day(match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    return Recurring(1, "months", day=31, bound=_bound(said(match, "bound")))


def _read_once(match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    return Recurring(*_units(1, said(match, "every")))


def _read_twice(match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    day, month, other_day, other_month = (
        int(match[name]) for name in ("day", "first", "other_day", "second")
    )
    bound = _bound(said(match, "bound"))
    if day != other_day or other_month - month != _HALF_YEAR:
        return Recurring(1, "years", anchor=one_line(match["anchor"]))
    try:
        return Recurring(_HALF_YEAR, "months", day=day, month=month, bound=bound)
    except ValueError:
        return Unclear(match.group())


_HALF_YEAR: Final = 6
# "trước ngày 15/6 và ngày 15/12 hằng năm"
_TWICE: Final = (
    rf"(?P<anchor>(?:{_BOUND} )?(?:ngày )?(?P<day>[0-9]{{1,2}}+)(?:/| tháng )(?P<first>[0-9]{{1,2}}+)"
    rf"(?:,? và|,) (?:trước )?(?:ngày )?(?P<other_day>[0-9]{{1,2}}+)(?:/| tháng )(?P<second>[0-9]{{1,2}}+))"
    r" (?:hằng|hàng) năm(?!\w)"
)
# "01 lần/tháng", "một lần mỗi quý"
_ONCE: Final = r"(?:0?1|một) lần ?(?:/|mỗi) ?(?P<every>ngày|tuần|tháng|quý|năm)(?!\w)"
# "chậm nhất vào ngày cuối tháng", "ngày cuối cùng của tháng"
_LAST_DAY: Final = (
    rf"(?:{_BOUND} )?ngày (?:làm việc )?cuối(?: cùng)? (?:của )?(?:(?:hằng|hàng|mỗi) )?tháng"
    r"(?! ?[0-9]| (?:này|sau|tới)(?!\w))(?!\w)"
)

RECURRING: Final[tuple[Row, ...]] = (
    *(
        Row(tuple(_STARTS), phrase(f"{pattern}{_START}{note}"), read)
        for note, read in (("", _read), (_NOTE, _read_with_note))
        for pattern in (_POINT_FIRST, _CYCLE_FIRST)
    ),
    Row(tuple(_STARTS), phrase(_LAST_DAY), _read_last_day),
    Row(("0", "một"), phrase(_ONCE), _read_once),
    Row(tuple(_STARTS), phrase(_TWICE), _read_twice),
)
