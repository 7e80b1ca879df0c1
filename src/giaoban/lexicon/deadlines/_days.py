"""Trước ngày D, chậm nhất ngày D …: the rows of the table for days, whole and defective.

Each pattern stands under the row of the phrase table that it implements; `D` is a day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban.deadline import Bound, ByDate, Deadline, Unclear
from giaoban.lexicon._patterns import phrase
from giaoban.lexicon.deadlines._row import Read, Row, nothing
from giaoban.lexicon.deadlines._times import DAY, HOUR, WEEKDAY, read_day, read_time, said
from giaoban.lexicon.deadlines._words import LABEL, LATEST

if TYPE_CHECKING:
    import datetime as dt
    import re

__all__ = ["DAYS"]


# --- what a match says ---------------------------------------------------------------------------


def _by_date(bound: Bound) -> Read:
    def read(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
        if match["month"] and not match["named"] and not _closes(match):
            return None  # "trước 15/10 xã"
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


def _closes(match: re.Match[str]) -> bool:
    return match.group()[-1] == ")" or _CLOSE.match(match.string, match.end()) is not None


_CLOSE: Final = phrase(r" ?(?:[.;,)]|\Z)| (?:để|nhằm|theo|phải|và)(?!\w)")


def _is_end_of_day(match: re.Match[str]) -> bool:
    """Whether the hour is 24:00, so that the day itself still counts."""
    return said(match, "H") == "24" and not int(match["M"] or match["colon"] or 0)


def _unclear(match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    return Unclear(match.group())


# --- the rows ------------------------------------------------------------------------------------

# The weekday may be named beside the day: "trước thứ Sáu, ngày 15/12/2023".
_ON: Final = r"(?:(?:ngày )?(?:thứ \w{1,4}|chủ nhật),? )?"
_END: Final = r"(?: hết| cuối)?(?: giờ (?:hành chính|làm việc)(?: của)?)?"
_OF_DAY: Final = r"(?=(?:ngày|hôm nay|mùng|mồng)(?![^\W0-9]))"
_BEFORE: Final = rf"(?:(?:{LATEST}|đến|cho đến) )?trước"
_WITHIN: Final = r"(?:không (?:để )?(?:(?:chậm |muộn |trễ )?quá|muộn hơn|chậm hơn|trễ hơn)|trước và trong|trong và trước|(?:ngay )?trong(?: giờ (?:hành chính|làm việc))?)"

# What a form leaves open: "trước ngày …/…/2026", "trước ngày     tháng 4 năm 2026".
_GAP: Final = r"(?:\.{2,30}+|…{1,30}+\.{0,9}+|_{1,30}+|-{2,30}+)"
_BLANK_DAY: Final = (
    rf"ngày(?: ?{_GAP}| [0-9]{{1,2}}+)? ?"
    rf"(?:[/.-] ?(?:{_GAP}|[0-9]{{1,2}}+)?(?: ?[/.-] ?(?:{_GAP}|(?:20)?{_GAP}|[0-9]{{1,5}}+)?)?(?<![.-])"
    rf"|tháng(?: ?{_GAP}| [0-9]{{1,2}}+)?(?:,? ?năm(?: ?(?:20)?{_GAP}| [0-9]{{1,5}}+)?)?)(?![\w/])"
)

# What a scan makes of a day: "trước ngày 05/5/2O26", "trước ngày l5/5".
_MISREAD_DAY: Final = r"ngày (?=[0-9/.-]{0,9}[OoIl])[0-9OoIl]{1,2}+[/.-][0-9OoIl]{1,2}+(?:[/.-][0-9OoIl]{4}+)?(?![\w/])"

DAYS: Final[tuple[Row, ...]] = (
    # `trước ngày D`, `xong trước ngày`; `trước HHhMM (giờ) ngày D`; `trước dd/mm/yyyy`
    Row(
        ("trước", "chậm", "muộn", "trễ", "đến", "cho"),
        phrase(rf"{_BEFORE} {HOUR}{_ON}{DAY}"),
        _by_date("before"),
    ),
    # "trước thứ Hai (ngày 25/5/2026)"
    Row(
        ("trước", "chậm", "muộn", "trễ"),
        phrase(rf"{_BEFORE} {HOUR}(?:ngày )?{WEEKDAY} \({DAY}\)"),
        _by_date("before"),
    ),
    # `chậm nhất (là) ngày D`, `muộn nhất ngày D`
    Row(
        ("chậm", "muộn", "trễ"),
        phrase(rf"{LATEST}(?: vào| trong| đến)?{_END} {HOUR}{_ON}{DAY}"),
        _by_date("by"),
    ),
    # "trước khi hết giờ làm việc ngày D": that day still counts
    Row(
        ("trước",),
        phrase(
            rf"trước (?:khi )?(?:hết|kết thúc) (?:giờ|thời gian|ngày) (?:hành chính|làm việc)(?: của)? {HOUR}{_ON}{DAY}"
        ),
        _by_date("by"),
    ),
    # `không quá ngày D`, `không muộn hơn`, `trong ngày D`; `trước và trong ngày D`, `trong và trước`
    Row(
        ("không", "trước", "trong", "ngay"),
        phrase(rf"{_WITHIN} {HOUR}{_ON}{_OF_DAY}{DAY}"),
        _by_date("by"),
    ),
    # `hạn … ngày D`; "Thời gian hoàn thành: 25/5/2026"
    Row(
        ("hạn", "thời", "tiến"),
        phrase(rf"{LABEL}(?: vào| đến)?{_END} {HOUR}{_ON}{DAY}"),
        _by_date("by"),
    ),
    # `đến (hết) ngày D`; `đến (ngày) dd/mm/yyyy` as a milestone
    # not "nhiệm vụ trong thời gian đến", which a sentence "Ngày …" may follow
    Row(
        ("đến", "cho"),
        phrase(rf"(?:cho )?(?<!gian\s)đến{_END} {HOUR}{_ON}{DAY}"),
        _by_date("until"),
    ),
    # `ngày D` after `hoàn thành (vào)`: fixed, inclusive
    Row(
        ("vào", "ngày"),
        phrase(rf"(?:vào {HOUR}{_ON})?(?=ngày ){DAY}"),
        _by_date("by"),
        "after_done",
    ),
    # "từ ngày 01/7 đến ngày 30/7/2026", "tính đến ngày 30/9/2023": event dates, reported periods
    Row(
        ("từ", "tính", "kể"),
        phrase(
            r"(?:(?:tính |kể )?từ (?:[0-9]{1,2}+(?: ?(?:giờ|h|g)(?: ?[0-9]{2}+)?(?: phút)?|:[0-9]{2}+),? )?"
            r"(?:ngày )?[0-9]{1,2}+(?:/[0-9]{1,4}+){0,2}+ ?(?:đến|tới|[–-])(?: hết)? "
            r"(?:[0-9]{1,2}+(?: ?(?:giờ|h|g)(?: ?[0-9]{2}+)?(?: phút)?|:[0-9]{2}+),? )?"
            r"|tính đến(?: hết)? |(?:tính |kể )từ )"
            r"(?:ngày )?[0-9]{1,2}+[/.-][0-9]{1,2}+(?:[/.-][0-9]{4}+)?"
        ),
        nothing,
        "no_deadline",
    ),
    # What the calendar cannot be asked: a form left open, a year of two digits, no month, a slip.
    Row(
        ("trước", "chậm", "muộn", "trễ", "không", "trong", "đến", "cho", "hạn", "thời", "tiến"),
        phrase(
            rf"(?:{_BEFORE}|{LATEST}(?: vào| trong| đến)?{_END}|{_WITHIN}|{LABEL}|(?:cho )?(?<!gian\s)đến{_END}) "
            rf"{HOUR}(?:{_MISREAD_DAY}|{_BLANK_DAY})"
        ),
        _unclear,
    ),
    Row(
        ("trước", "trong", "đến"),
        phrase(
            rf"(?:trước|trong|đến(?: hết)?) (?:tháng|quý) ?{_GAP}(?: ?/ ?(?:[0-9]{{4}}+|(?:20)?{_GAP})"
            rf"|,? ?năm(?: [0-9]{{4}}+| ?(?:20)?{_GAP}))(?![\w/])"
        ),
        _unclear,
    ),
    Row(
        ("trước", "chậm", "muộn", "trễ"),
        phrase(
            rf"(?:{_BEFORE}|{LATEST}(?: vào)?) ngày [0-9]{{1,2}}+(?= ?(?:[.;,)](?![0-9])|\Z)| (?:để|nhằm)(?!\w))"
        ),
        _unclear,
    ),
    # "trước thứ Sáu", of no week
    Row(
        ("trước", "chậm", "muộn", "trễ"),
        phrase(
            rf"(?:{_BEFORE}|{LATEST}(?: vào)?) {HOUR}(?:ngày )?{WEEKDAY}(?= ?(?:[.;)]|\Z)| (?:để|nhằm)(?!\w))"
        ),
        _unclear,
    ),
)
