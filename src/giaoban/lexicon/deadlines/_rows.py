"""The table of phrases that end by themselves: one row for each way of stating a deadline.

Each pattern stands under the row of the phrase table that it implements. `M`, `Q`, `Y` are month,
quarter, year; `D` is a day.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Final, Literal

from attrs import frozen

from giaoban.deadline import (
    AtSession,
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
    Ongoing,
    PerRegulation,
    Unclear,
    YearPart,
)
from giaoban.lexicon._patterns import one_line, phrase
from giaoban.lexicon.deadlines._times import (
    DAY,
    TIME,
    WEEKDAY,
    YEAR,
    in_some_year,
    read_day,
    read_time,
    read_weekday,
    said,
)
from giaoban.lexicon.deadlines._words import MONTH_PARTS, OCCASION, YEAR_PARTS

__all__ = ["ROWS", "Row"]

Scope = Literal["anywhere", "after_done", "whole", "no_deadline"]
"""Where a row's phrase counts: anywhere in running text; only right after a verb of completion
("hoàn thành", "xong"); only as a whole text; or nowhere, and hides what stands in it."""

Read = Callable[[re.Match[str], dt.date | None], Deadline | None]


@frozen
class Row:
    """One way of stating a deadline: its first words, its pattern, what a match says.

    `read` takes the day of issue too; it returns None where the match is none after all.
    """

    starts: tuple[str, ...]
    pattern: re.Pattern[str]
    read: Read
    scope: Scope = "anywhere"


# --- what a match says ---------------------------------------------------------------------------


def _by_date(bound: Bound) -> Read:
    def read(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
        if not (match["named"] or match["y"] or match["wy"]):
            return None
        day = read_day(match, issued)
        if day is None:
            return Unclear(match.group())
        if _is_end_of_day(match):
            return ByDate(day, "by" if bound == "before" else bound)
        try:
            return ByDate(day, bound, read_time(match))
        except ValueError:
            return Unclear(match.group())

    return read


def _is_end_of_day(match: re.Match[str]) -> bool:
    """Whether the hour is 24:00, so that the day itself still counts."""
    return said(match, "H") == "24" and not int(match["M"] or match["colon"] or 0)


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
    return Unclear(match.group()) if weeks is None else InWeek(weeks)


_MOST_WEEKS: Final = 53


def _weeks(match: re.Match[str]) -> int | None:
    """Return how many weeks after this one; None for more than a deadline holds."""
    nth = said(match, "nth")
    weeks = int(nth) if nth else int(said(match, "week") != "này")
    return weeks if weeks <= _MOST_WEEKS else None


_LAST_DAY: Final[dict[MonthPart | None, int]] = {
    "start": 1,
    "middle": 15,
    "first_ten": 10,
    "second_ten": 20,
}
"""Of the parts of a month that do not last to its end."""


def _in_month(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    month, part = int(match["month"]), _part_of_month(match)
    end = (month, _LAST_DAY.get(part, 31))
    return in_some_year(match, issued, lambda year: InMonth(year, month, part=part), end)


def _part_of_month(match: re.Match[str]) -> MonthPart | None:
    words = said(match, "part")
    return next((part for part, word in MONTH_PARTS.items() if word == words), None)


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


_QUARTERS: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def _in_quarter(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    quarter = _QUARTERS[said(match, "quarter")]
    return in_some_year(match, issued, lambda year: InQuarter(year, quarter), (3 * quarter, 31))


def _in_half_year(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    half = 1 if said(match, "half") == "đầu" else 2
    return in_some_year(match, issued, lambda year: InHalfYear(year, half), (6 * half, 31))


_END_OF_PART: Final[dict[YearPart | None, tuple[int, int]]] = {"start": (1, 1), "middle": (6, 30)}


def _in_year(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    words = said(match, "part")
    part = next((part for part, word in YEAR_PARTS.items() if word == words), None)
    end = _END_OF_PART.get(part, (12, 31))
    return in_some_year(match, issued, lambda year: InYear(year, part), end)


def _in_span(match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    kind: Literal["term", "period"] = "period" if said(match, "kind") == "giai đoạn" else "term"
    try:
        return InSpan(int(match["first"]), int(match["last"]), kind)
    except ValueError:
        return Unclear(match.group())


def _at_session(match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    return AtSession(one_line(match["session"]))


def _ongoing(_match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    return Ongoing()


def _per_regulation(match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    return PerRegulation(one_line(match.group()))


def _nothing(_match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    """Stand for what is no deadline."""
    return None


# --- the table -----------------------------------------------------------------------------------

_LATEST: Final = "(?:chậm|muộn|trễ) nhất(?: là)?"
_HOUR: Final = rf"(?:{TIME},? )?"
# The weekday may be named beside the day: "trước thứ Sáu, ngày 15/12/2023".
_ON: Final = r"(?:(?:ngày )?(?:thứ \w{1,4}|chủ nhật),? )?"
_WEEK: Final = r"tuần (?:(?P<week>này|tới|sau)|thứ (?P<nth>[0-9]{1,2}+) sau tuần này)(?!\w)"
_MONTH: Final = rf"tháng (?P<month>[0-9]{{1,2}}+){YEAR}"
_THIS_MONTH: Final = r"tháng (?P<which>này|tới|sau)(?!\w)"
_PART: Final = "(?P<part>đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần)"
_LISTED: Final = r"(?P<months>[0-9]{1,2}+(?:(?:, ?| và |, và )(?:tháng )?[0-9]{1,2}+){1,5})"
_RANGE: Final = (
    r"(?P<months>[0-9]{1,2}+(?P<range> (?:đến|tới)(?: hết)? (?:tháng )?| ?[–-] ?)[0-9]{1,2}+)"
)
_QUARTER: Final = rf"quý (?P<quarter>iv|i{{1,3}}|[1-4])(?!\w){YEAR}"
_HALF: Final = (
    r"(?:0?6|sáu) tháng (?P<half>đầu|cuối) năm(?:(?: |/)(?P<y>[0-9]{4}+)(?![\w/]|[.-]\w)"
    r"|(?P<yw> (?:nay|này|sau|tới)(?!\w))|(?!\w| ?/? ?[0-9]))"
)
_PART_OF_YEAR: Final = (
    r"(?P<part>đầu|giữa|cuối) năm(?:(?: |/)(?P<y>[0-9]{4}+)(?![\w/]|[.-]\w)"
    r"|(?P<yw> (?:nay|này|sau|tới)(?!\w))|(?!\w| ?/? ?[0-9]))"
)
# "trong năm 2024 và những năm tiếp theo", "năm 2024 - 2025" are horizons.
_YEAR: Final = (
    r"năm (?:(?P<y>[0-9]{4}+)(?![\w/]| ?[–-] ?[0-9]| và (?:những|các))"
    r"|(?P<yw>(?:nay|này|sau|tới)(?!\w)))"
)
_SPAN: Final = (
    r"(?P<kind>nhiệm kỳ|nhiệm kì|giai đoạn) (?P<first>[0-9]{4}+) ?[–-] ?(?P<last>[0-9]{4}+)(?!\w)"
)
# Which session: one still to come, or a session of a council by its number.
_TO_COME: Final = (
    "(?:tiếp theo|kế tiếp|tiếp đến|gần nhất|sắp tới|tới"
    "|(?:cuối|giữa|đầu) năm(?: (?:[0-9]{4}|nay|sau))?)"
)
_OF_COUNCIL: Final = (
    "(?:thứ [0-9]{1,2}|chuyên đề|thường lệ(?: (?:giữa|cuối) năm(?: [0-9]{4})?)?"
    "|tháng [0-9]{1,2}/[0-9]{4})"
)
_REGULATED: Final = (
    r"theo (?:đúng )?(?:quy định(?: hiện hành)?+|kế hoạch(?: (?:đã )?(?:đề ra|được duyệt|phê duyệt))?+"
    r"|(?:tiến độ|lộ trình|thời gian)(?: (?:đã )?(?:cam kết|đề ra|quy định|được duyệt))?+"
    r"|lịch(?: (?:đã )?bố trí)?+)"
    r"|đúng (?:thời gian|thời hạn|tiến độ|hạn)(?: (?:quy định|cam kết|đề ra))?+"
    r"|(?:bảo đảm|đảm bảo) (?:đúng )?(?:thời gian|thời hạn|tiến độ)"
    r"(?: theo)?(?: (?:quy định|cam kết|đề ra))"
)

ROWS: Final[tuple[Row, ...]] = (
    # `trước ngày D`, `xong trước ngày`; `trước HHhMM (giờ) ngày D`; `trước dd/mm/yyyy`
    Row(
        ("trước", "chậm", "muộn", "trễ", "đến"),
        phrase(rf"(?:{_LATEST} |đến )?trước {_HOUR}{_ON}{DAY}"),
        _by_date("before"),
    ),
    # `chậm nhất (là) ngày D`, `muộn nhất ngày D`
    Row(
        ("chậm", "muộn", "trễ"),
        phrase(rf"{_LATEST}(?: vào| trong| đến)?(?: hết)? {_HOUR}{_ON}{DAY}"),
        _by_date("by"),
    ),
    # `không quá ngày D`, `không muộn hơn`, `trong ngày D`; `trước và trong ngày D`, `trong và trước`
    Row(
        ("không", "trước", "trong"),
        phrase(
            r"(?:không (?:quá|muộn hơn|chậm hơn|trễ hơn)|trước và trong|trong và trước|trong) "
            rf"{_HOUR}{_ON}(?=ngày ){DAY}"
        ),
        _by_date("by"),
    ),
    # `hạn … ngày D`
    Row(
        ("hạn", "thời"),
        phrase(
            r"(?:thời )?hạn(?: cuối cùng| cuối| chót)?:?(?: là)?(?: vào| đến)?(?: hết)? "
            rf"{_HOUR}{_ON}(?=ngày ){DAY}"
        ),
        _by_date("by"),
    ),
    # `đến (hết) ngày D`; `đến (ngày) dd/mm/yyyy` as a milestone
    # not "nhiệm vụ trong thời gian đến", which a sentence "Ngày …" may follow
    Row(
        ("đến", "cho"),
        phrase(rf"(?:cho )?(?<!gian\s)đến(?: hết)? {_HOUR}{_ON}{DAY}"),
        _by_date("until"),
    ),
    # `ngày D` after `hoàn thành (vào)`: fixed, inclusive
    Row(
        ("vào", "ngày"),
        phrase(rf"(?:vào {_HOUR}{_ON})?(?=ngày ){DAY}"),
        _by_date("by"),
        "after_done",
    ),
    # "từ ngày 01/7 đến ngày 30/7/2026", "tính đến ngày 30/9/2023": event dates, reported periods
    Row(
        ("từ", "tính", "kể"),
        phrase(
            r"(?:(?:tính |kể )?từ (?:ngày )?[0-9]{1,2}+(?:/[0-9]{1,4}+){0,2}+"
            r" ?(?:đến|tới|[–-])(?: hết)? |tính đến(?: hết)? |(?:tính |kể )từ )"
            r"(?:ngày )?[0-9]{1,2}+[/.-][0-9]{1,2}+(?:[/.-][0-9]{4}+)?"
        ),
        _nothing,
        "no_deadline",
    ),
    # `tuần này`, `tuần tới`, `tuần sau`
    Row(("trong", "đến"), phrase(rf"(?:trong|đến hết) {_WEEK}"), _in_week),
    Row(("vào", "tuần"), phrase(rf"(?:vào )?{_WEEK}"), _in_week, "after_done"),
    # `thứ Sáu tuần này`
    Row(
        ("trước",),
        phrase(rf"trước {_HOUR}(?:ngày )?{WEEKDAY}(?: của)? {_WEEK}"),
        _weekday("before"),
    ),
    Row(
        ("chậm", "muộn", "trễ", "trong", "vào", "không", "đến"),
        phrase(
            rf"(?:{_LATEST}(?: vào)?|trong|vào|không quá|đến(?: hết)?) {_HOUR}(?:ngày )?{WEEKDAY}"
            rf"(?: của)? {_WEEK}"
        ),
        _weekday("by"),
    ),
    Row(
        ("thứ", "chủ"),
        phrase(rf"{WEEKDAY}(?: của)? {_WEEK}"),
        _weekday("by"),
        "after_done",
    ),
    # `(hoàn thành) trong tháng M/Y`
    Row(("trong", "đến"), phrase(rf"(?:trong|đến hết) {_MONTH}"), _in_month),
    # `tháng M/Y` as time of an event: deadline only with a completion verb
    Row(("vào", "tháng"), phrase(rf"(?:vào )?{_MONTH}"), _in_month, "after_done"),
    Row(("trong", "đến"), phrase(rf"(?:trong|đến hết) {_THIS_MONTH}"), _this_month),
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
    Row(
        ("vào", "trong", "đến"),
        phrase(rf"(?:vào|trong|đến(?: hết)?) {_PART} {_MONTH}"),
        _in_month,
    ),
    Row(
        ("đầu", "giữa", "cuối", "thượng", "trung", "hạ"),
        phrase(rf"{_PART} {_MONTH}"),
        _in_month,
        "after_done",
    ),
    Row(
        ("vào", "trong", "đến"),
        phrase(rf"(?:vào|trong|đến(?: hết)?) {_PART} {_THIS_MONTH}"),
        _this_month,
    ),
    # `trong quý III/Y`; Roman or Arabic numerals
    Row(("trong", "đến"), phrase(rf"(?:trong|đến hết) {_QUARTER}"), _in_quarter),
    Row(("vào", "quý"), phrase(rf"(?:vào )?{_QUARTER}"), _in_quarter, "after_done"),
    # `6 tháng đầu năm` / `6 tháng cuối năm`
    Row(("trong", "đến"), phrase(rf"(?:trong|đến hết) {_HALF}"), _in_half_year),
    Row(("0", "sáu"), phrase(_HALF), _in_half_year, "after_done"),
    # `trong năm Y`, `năm 2024`
    Row(("trong", "đến"), phrase(rf"(?:trong|đến hết) {_YEAR}"), _in_year),
    Row(("vào", "năm"), phrase(rf"(?:vào )?{_YEAR}"), _in_year, "after_done"),
    # `đầu / giữa / cuối năm`
    Row(
        ("vào", "trong", "đến"),
        phrase(rf"(?:vào|trong|đến(?: hết)?) {_PART_OF_YEAR}"),
        _in_year,
    ),
    Row(("đầu", "giữa", "cuối"), phrase(_PART_OF_YEAR), _in_year, "after_done"),
    # `trong nhiệm kỳ 2020-2025`, `giai đoạn 2021-2025`: deadline only with a completion verb
    Row(("đến",), phrase(rf"đến hết {_SPAN}"), _in_span),
    Row(("trong", "nhiệm", "giai"), phrase(rf"(?:trong )?{_SPAN}"), _in_span, "after_done"),
    # `tại kỳ họp (thứ N) …`; "tại cuộc họp giao ban thường kỳ tiếp theo"
    Row(
        ("tại",),
        phrase(
            rf"tại (?P<session>(?:k[ỳì] họp (?:\w+ ){{0,8}}?{_OF_COUNCIL}"
            rf"|{OCCASION} (?:\w+ ){{0,8}}?{_TO_COME})(?!\w))"
        ),
        _at_session,
    ),
    # `thường xuyên`, `liên tục`; not "hỗ trợ thường xuyên hàng tháng", "chi thường xuyên"
    Row(
        ("thường",),
        phrase(r"thường xuyên,? h[ằà]ng (?:ngày|tuần|tháng|quý|năm)(?!\w)"),
        _nothing,
        "no_deadline",
    ),
    Row(
        ("thường",),
        phrase(
            r"(?<!chi\s)(?<!trợ\s)(?<!phí\s)(?<!vốn\s)(?<!không\s)thường xuyên(?:,? liên tục)?(?!\w)"
        ),
        _ongoing,
    ),
    Row(("liên",), phrase(r"liên tục(?:,? thường xuyên)?"), _ongoing, "whole"),
    # `theo quy định`, `đúng thời gian quy định`, `theo tiến độ cam kết`; "theo quy định tại Nghị
    # định số …", "theo Kế hoạch số …" name a source, not a time
    Row(
        ("theo", "đúng", "bảo", "đảm"),
        phrase(rf"(?:{_REGULATED})(?!\w)(?! (?:tại|của|về|số|vốn)(?!\w))"),
        _per_regulation,
    ),
)
