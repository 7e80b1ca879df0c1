"""Tuần, tháng, quý, năm: the rows of the table for periods of the calendar.

Each pattern stands under the row of the phrase table that it implements. `M`, `Q`, `Y` are month,
quarter, year.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, Literal

from giaoban.deadline import (
    Bound,
    ByDate,
    Deadline,
    InHalfYear,
    InMonth,
    InQuarter,
    InSpan,
    InWeek,
    InYear,
    MonthPart,
    Unclear,
    YearPart,
)
from giaoban.lexicon._patterns import phrase
from giaoban.lexicon.deadlines._row import Read, Row, nothing
from giaoban.lexicon.deadlines._times import (
    HOUR,
    WEEKDAY,
    YEAR,
    in_some_year,
    read_time,
    read_weekday,
    said,
)
from giaoban.lexicon.deadlines._words import LATEST, MONTH_PARTS, YEAR_PARTS

__all__ = ["PERIODS"]

# --- weeks ---------------------------------------------------------------------------------------


def _weekday(bound: Bound) -> Read:
    def read(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
        week, weekday = _weeks(match), read_weekday(match)
        if week is None or weekday is None:
            return Unclear(match.group())
        if bound != "before" and not said(match, "H"):
            return InWeek(week, weekday)
        try:
            return ByDate(_weekday_of(issued, week, weekday), bound, read_time(match))
        except (OverflowError, ValueError):
            return Unclear(match.group())

    return read


def _weekday_of(issued: dt.date | None, weeks: int, weekday: int) -> dt.date:
    """Return that day of the week of *issued*, or of a later one.

    Raises:
        ValueError: *issued* is None.
        OverflowError: The day lies beyond the calendar.
    """
    if issued is None:
        raise ValueError("no day of issue to count from")
    return issued + dt.timedelta(days=7 * weeks + weekday - issued.weekday())


def _in_week(match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    weeks = _weeks(match)
    if weeks is None:
        return Unclear(match.group())
    return InWeek(weeks, _WEEK_PARTS.get(said(match, "part")))


_WEEK_PARTS: Final = {"đầu": 0, "giữa": 2}
_MOST_WEEKS: Final = 53


def _weeks(match: re.Match[str]) -> int | None:
    """Return how many weeks after this one; None for more than a deadline holds."""
    nth = said(match, "nth")
    weeks = int(nth) if nth else int(said(match, "week") != "này")
    return weeks if weeks <= _MOST_WEEKS else None


# --- months --------------------------------------------------------------------------------------

_LAST_DAY: Final[dict[MonthPart | None, int]] = {
    "start": 1,
    "middle": 15,
    "first_ten": 10,
    "second_ten": 20,
}
"""Of the parts of a month that do not last to its end."""
_HALVES: Final[dict[str, MonthPart]] = {"nửa đầu": "middle", "nửa cuối": "end"}


def _in_month(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    month, part = int(match["month"]), _part_of_month(match)
    end = (month, _LAST_DAY.get(part, 31))
    return in_some_year(match, issued, lambda year: InMonth(year, month, part=part), end)


def _part_of_month(match: re.Match[str]) -> MonthPart | None:
    words = said(match, "part")
    named = next((part for part, word in MONTH_PARTS.items() if word == words), None)
    return named or _HALVES.get(words)


def _before_month(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    month = int(match["month"])
    end = (month - 1, 31)
    return in_some_year(match, issued, lambda year: InMonth(year, month, before=True), end)


def _this_month(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    if issued is None:
        return Unclear(match.group())
    later, month = divmod(issued.month - 1 + (said(match, "which") != "này"), 12)
    try:
        return InMonth(issued.year + later, month + 1, part=_part_of_month(match))
    except ValueError:
        return Unclear(match.group())


def _several_months(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    months = [int(number) for number in re.findall("[0-9]+", match["months"])]
    first, last = months[0], months[-1]
    if months != list(range(first, last + 1)) and not said(match, "range"):
        return Unclear(match.group())
    return in_some_year(match, issued, lambda year: InMonth(year, last, first=first), (last, 31))


# --- quarters, half-years ------------------------------------------------------------------------

_QUARTERS: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def _in_quarter(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    quarter = _QUARTERS[said(match, "quarter")]
    month = _MONTHS_BEFORE.get(said(match, "part"), 0) + 3 * quarter
    if month < 3 * quarter:
        return in_some_year(match, issued, lambda year: InMonth(year, month), (month, 31))
    return in_some_year(match, issued, lambda year: InQuarter(year, quarter), (month, 31))


_MONTHS_BEFORE: Final = {"đầu": -2, "giữa": -1}
"""Of the parts of a quarter, how long before its last month."""


def _this_quarter(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    if issued is None:
        return Unclear(match.group())
    later, quarter = divmod((issued.month - 1) // 3 + (said(match, "which") != "này"), 4)
    try:
        return InQuarter(issued.year + later, quarter + 1)
    except ValueError:
        return Unclear(match.group())


def _before_quarter(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    month = 3 * _QUARTERS[said(match, "quarter")] - 2
    return in_some_year(
        match, issued, lambda year: ByDate(dt.date(year, month, 1)), (month - 1, 31)
    )


def _in_half_year(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    half = 1 if said(match, "half") == "đầu" else 2
    return in_some_year(match, issued, lambda year: InHalfYear(year, half), (6 * half, 31))


# --- years ---------------------------------------------------------------------------------------

_END_OF_PART: Final[dict[YearPart | None, tuple[int, int]]] = {"start": (1, 1), "middle": (6, 30)}


def _in_year(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    words = said(match, "part")
    part = next((part for part, word in YEAR_PARTS.items() if word == words), None)
    end = _END_OF_PART.get(part, (12, 31))
    return in_some_year(match, issued, lambda year: InYear(year, part), end)


def _before_year(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    return in_some_year(match, issued, lambda year: ByDate(dt.date(year, 1, 1)), (12, 31))


def _in_span(match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    kind: Literal["term", "period"] = "period" if said(match, "kind") == "giai đoạn" else "term"
    try:
        return InSpan(int(match["first"]), int(match["last"]), kind)
    except ValueError:
        return Unclear(match.group())


# --- the rows ------------------------------------------------------------------------------------

_IN: Final = rf"(?:(?:{LATEST} |ngay )?(?:trong|đến hết|hết)|{LATEST}(?: vào)?|không (?:quá|muộn hơn|chậm hơn))"
_IN_STARTS: Final = ("không", "trong", "ngay", "đến", "hết", "chậm", "muộn", "trễ")
_AT: Final = rf"(?:(?:{LATEST} )?(?:vào|trong|đến(?: hết)?|trước)|{LATEST})"
_AT_STARTS: Final = ("vào", "trong", "đến", "trước", "chậm", "muộn", "trễ")
_WEEK: Final = r"tuần (?:(?P<week>này|tới|sau)|thứ (?P<nth>[0-9]{1,2}+) sau tuần này)(?!\w)"
_MONTH: Final = rf"tháng ?(?P<month>[0-9]{{1,2}}+){YEAR}"
_THIS_MONTH: Final = r"tháng (?:[0-9]{1,2}+ (?=này))?(?P<which>này|tới|sau)(?!\w)"
_PART: Final = "(?P<part>đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần|nửa đầu|nửa cuối)(?: của)?"
_PART_STARTS: Final = ("đầu", "giữa", "cuối", "thượng", "trung", "hạ", "nửa")
_LISTED: Final = r"(?P<months>[0-9]{1,2}+(?:(?:, ?| và |, và )(?:tháng )?[0-9]{1,2}+){1,5})"
_RANGE: Final = (
    r"(?P<months>[0-9]{1,2}+(?P<range> (?:đến|tới)(?: hết)? (?:tháng )?| ?[–-] ?)[0-9]{1,2}+)"
)
_NUMBER: Final = r"(?P<quarter>iv|i{1,3}|[1-4])(?!\w)"
_QUARTER: Final = rf"quý {_NUMBER}{YEAR}"
_THIS_QUARTER: Final = r"quý (?P<which>này|tới|sau)(?!\w)"
_PART_OF_QUARTER: Final = rf"(?P<part>đầu|giữa|cuối) {_QUARTER}"
_LAST_OF_QUARTERS: Final = (
    r"quý (?:iv|i{1,3}|[1-4])(?:(?:(?:, | ?- ?| và | đến )(?:quý )?)(?:iv|i{1,3}|[1-4])(?!\w)){0,2}"
    rf"(?:, | ?- ?| và | đến )(?:quý )?{_NUMBER}{YEAR}"
)
_HALF: Final = (
    r"(?:0?6|sáu) tháng (?P<half>đầu|cuối) năm(?:(?: |/)(?P<y>[0-9]{4}+)(?![\w/]|[.-]\w)"
    r"|(?P<yw> (?:nay|này|sau|tới)(?!\w))|(?!\w| ?/? ?[0-9]))"
)
_PART_OF_YEAR: Final = (
    r"(?P<part>đầu|giữa|cuối) năm(?:(?: |/)(?P<y>[0-9]{4}+)(?![\w/]|[.-]\w)"
    r"|(?P<yw> (?:nay|này|sau|tới)(?!\w))|(?! học|\w| ?/? ?[0-9]))"
)
# "trong năm 2024 và những năm tiếp theo", "năm 2024 - 2025" are horizons.
_YEAR: Final = (
    r"năm (?:(?P<y>[0-9]{4}+)(?![\w/]| ?[–-] ?[0-9]| và (?:những|các))"
    r"|(?P<yw>(?:nay|này|sau|tới)(?!\w)))"
)
_SPAN: Final = (
    r"(?P<kind>nhiệm kỳ|nhiệm kì|giai đoạn) (?P<first>[0-9]{4}+) ?[–-] ?(?P<last>[0-9]{4}+)(?!\w)"
)

_WEEKS: Final = (
    # `tuần này`, `tuần tới`, `tuần sau`
    Row(_IN_STARTS, phrase(rf"{_IN} {_WEEK}"), _in_week),
    Row(_AT_STARTS, phrase(rf"{_AT} (?P<part>đầu|giữa|cuối) {_WEEK}"), _in_week),
    Row(("đầu", "giữa", "cuối"), phrase(rf"(?P<part>đầu|giữa|cuối) {_WEEK}"), _in_week, "closing"),
    Row(("vào", "tuần"), phrase(rf"(?:vào )?{_WEEK}"), _in_week, "closing"),
    # `thứ Sáu tuần này`
    Row(
        ("trước",),
        phrase(rf"trước {HOUR}(?:ngày )?{WEEKDAY}(?: của)? {_WEEK}"),
        _weekday("before"),
    ),
    Row(
        ("chậm", "muộn", "trễ", "trong", "vào", "không", "đến"),
        phrase(
            rf"(?:{LATEST}(?: vào)?|trong|vào|không quá|đến(?: hết)?) {HOUR}(?:ngày )?{WEEKDAY}"
            rf"(?: của)? {_WEEK}"
        ),
        _weekday("by"),
    ),
    Row(
        ("thứ", "chủ"),
        phrase(rf"{WEEKDAY}(?: của)? {_WEEK}"),
        _weekday("by"),
        "closing",
    ),
)

_MONTHS: Final = (
    # "từ tháng 6 đến tháng 8/2026", "từ quý II đến quý IV/2026", "từ năm 2020 đến năm 2025"
    Row(
        ("từ",),
        phrase(
            r"từ (?:(?:đầu |giữa |cuối )?tháng [0-9]{1,2}+|quý (?:iv|i{1,3}|[1-4])|năm [0-9]{4}+)"
            r"(?:(?:/| năm )[0-9]{4}+)? ?(?:đến|tới|[–-])(?: hết| đầu| giữa| cuối)? ?"
            r"(?:(?:tháng )?[0-9]{1,2}+(?!\w)|(?:quý )?(?:iv|i{1,3}|[1-4])(?!\w)|(?:năm )?[0-9]{4}+|nay)"
            r"(?:(?:/| năm )[0-9]{4}+)?"
        ),
        nothing,
        "no_deadline",
    ),
    # `(hoàn thành) trong tháng M/Y`
    Row(_IN_STARTS, phrase(rf"{_IN} {_MONTH}"), _in_month),
    # `tháng M/Y` as time of an event: deadline only with a completion verb
    Row(("vào",), phrase(rf"vào {_MONTH}"), _in_month, "closing"),
    Row(("tháng",), phrase(_MONTH), _in_month, "after_done"),
    Row(_IN_STARTS, phrase(rf"{_IN} {_THIS_MONTH}"), _this_month),
    # `trước tháng M/Y`
    Row(("trước",), phrase(rf"trước {_MONTH}"), _before_month),
    # "trong tháng 11, tháng 12 năm 2025"
    Row(("trong",), phrase(rf"trong (?:các )?tháng {_LISTED}{YEAR}"), _several_months),
    Row(
        ("trong",),
        phrase(rf"trong (?:(?:khoảng )?(?:thời gian )?từ |các )?tháng {_RANGE}{YEAR}"),
        _several_months,
    ),
    Row(("từ",), phrase(rf"từ tháng {_RANGE}{YEAR}"), _several_months, "whole"),
    # `đầu / giữa / cuối tháng M`; `thượng, trung, hạ tuần`
    Row(_AT_STARTS, phrase(rf"{_AT} {_PART} {_MONTH}"), _in_month),
    Row(_PART_STARTS, phrase(rf"{_PART} {_MONTH}"), _in_month, "closing"),
    Row(_AT_STARTS, phrase(rf"{_AT} {_PART} {_THIS_MONTH}"), _this_month),
    Row(_PART_STARTS, phrase(rf"{_PART} {_THIS_MONTH}"), _this_month, "closing"),
)

_QUARTERS_AND_YEARS: Final = (
    # `trong quý III/Y`; Roman or Arabic numerals
    Row(_IN_STARTS, phrase(rf"{_IN} {_QUARTER}"), _in_quarter),
    Row(_IN_STARTS, phrase(rf"{_IN} {_LAST_OF_QUARTERS}"), _in_quarter),
    Row(_IN_STARTS, phrase(rf"{_IN} {_THIS_QUARTER}"), _this_quarter),
    Row(("vào",), phrase(rf"vào {_QUARTER}"), _in_quarter, "closing"),
    Row(("quý",), phrase(_QUARTER), _in_quarter, "after_done"),
    Row(("trước",), phrase(rf"trước {_QUARTER}"), _before_quarter),
    Row(_AT_STARTS, phrase(rf"{_AT} {_PART_OF_QUARTER}"), _in_quarter),
    Row(("đầu", "giữa", "cuối"), phrase(_PART_OF_QUARTER), _in_quarter, "closing"),
    # `6 tháng đầu năm` / `6 tháng cuối năm`
    Row(_IN_STARTS, phrase(rf"{_IN} {_HALF}"), _in_half_year),
    Row(("0", "sáu"), phrase(_HALF), _in_half_year, "after_done"),
    # `trong năm Y`, `năm 2024`
    Row(_IN_STARTS, phrase(rf"{_IN} {_YEAR}"), _in_year),
    Row(("vào", "năm"), phrase(rf"(?:vào )?{_YEAR}"), _in_year, "after_done"),
    Row(("trước",), phrase(rf"trước {_YEAR}"), _before_year),
    # `đầu / giữa / cuối năm`
    Row(_AT_STARTS, phrase(rf"{_AT} {_PART_OF_YEAR}"), _in_year),
    Row(("đầu", "giữa", "cuối"), phrase(_PART_OF_YEAR), _in_year, "closing"),
    # `trong nhiệm kỳ 2020-2025`, `giai đoạn 2021-2025`: deadline only with a completion verb
    Row(("đến",), phrase(rf"đến hết {_SPAN}"), _in_span),
    Row(("trong", "nhiệm", "giai"), phrase(rf"(?:trong )?{_SPAN}"), _in_span, "after_done"),
)

PERIODS: Final[tuple[Row, ...]] = (*_WEEKS, *_MONTHS, *_QUARTERS_AND_YEARS)
"""The rows for weeks, months, quarters, half-years, years and spans of years."""
