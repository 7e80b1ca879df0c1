"""Trong thời hạn N …: the rows of the table for counted periods, and what they count from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban.deadline import (
    Anchor,
    Deadline,
    FromDay,
    FromEvent,
    FromIssue,
    FromReceipt,
    FromSigning,
    PeriodUnit,
    Unclear,
    Within,
)
from giaoban.lexicon._patterns import phrase
from giaoban.lexicon.deadlines._row import Row, nothing
from giaoban.lexicon.deadlines._times import DAY, read_day, said
from giaoban.lexicon.deadlines._words import NUMBER_WORDS, NUMBERS, PERIOD_UNITS

if TYPE_CHECKING:
    import datetime as dt
    import re

__all__ = ["WITHIN", "WITHIN_FROM_EVENT", "read_from_event"]

_LEAD: Final = (
    r"(?P<lead>trong (?:thời hạn|vòng|thời gian)(?: tối đa| không quá| chậm nhất)?|trong"
    r"|(?:chậm|muộn|trễ) nhất(?: là)?(?: sau| trong)?|không quá|tối đa)"
)
_UNIT: Final = r"(?P<unit>ngày làm việc|ngày|giờ|tiếng|tuần|tháng|năm)(?!\w)"
# "05 (năm) ngày", "năm ngày"
_COUNT: Final = (
    rf"(?:(?P<count>[0-9]{{1,5}}+)(?: \([^()\n]{{1,20}}+\))?|(?P<number>{NUMBER_WORDS}))"
)
# Not "trong 6 tháng đầu năm", "trong 05 năm qua", "02 tuần/lần", "trong 02 ngày 20 và 21/5",
# "trong hai năm 2025, 2026".
_PERIOD: Final = (
    rf"(?:{_LEAD} )?{_COUNT}(?: {_UNIT}|(?P<h>h)(?!\w))(?: tới)?"
    r"(?! ?/| (?:đầu|cuối|qua|gần|vừa|trước|một lần|1 lần|liên tiếp|liên tục|nghỉ|lễ|tết|thi|[0-9])(?!\w)| \(?[0-9])"
)
_DOCUMENT: Final = r"(?: (?:thông báo kết luận|thông báo|văn bản|công văn|quyết định|kết luận|kế hoạch)(?: này)?(?!\w))"
# `kể từ ngày ký / ban hành / nhận được văn bản`
_KNOWN: Final = (
    rf"ngày (?:(?P<signing>ký)(?: ban hành)?{_DOCUMENT}?|(?P<issue>ban hành|thông báo){_DOCUMENT}?"
    rf"|(?P<receipt>nhận(?: được)?){_DOCUMENT})"
)
# Without an object they end the phrase: "kể từ ngày ký hợp đồng" is an event.
_ENDS: Final = r"(?= ?(?:[.;,:)\n]|\Z)| (?:để|và|thì|các|phải)(?!\w))"
_SINCE: Final = rf",? (?:kể|tính) từ (?:{_KNOWN}(?:(?<=này)|{_ENDS})|(?=ngày [0-9]){DAY})"


def _read(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    if not said(match, "lead") and not _has_anchor(match):
        return None
    since = _anchor(match, issued)
    if since is None and _has_anchor(match):
        return Unclear(match.group())
    return _period(match, since)


def _period(match: re.Match[str], since: Anchor | None) -> Deadline | None:
    words = said(match, "unit")
    unit: PeriodUnit = next((name for name, word in PERIOD_UNITS.items() if word == words), "hours")
    count = int(match["count"] or NUMBERS[said(match, "number")])
    return Within(count, unit, since) if 1 <= count <= _MOST else None


_MOST: Final = 9999


def _has_anchor(match: re.Match[str]) -> bool:
    return any(said(match, name) for name in ("signing", "issue", "receipt", "d", "wd"))


def _anchor(match: re.Match[str], issued: dt.date | None) -> Anchor | None:
    if said(match, "signing"):
        return FromSigning()
    if said(match, "issue"):
        return FromIssue()
    if said(match, "receipt"):
        return FromReceipt()
    day = read_day(match, issued) if _has_anchor(match) else None
    return FromDay(day) if day is not None else None


_STARTS: Final = ("trong", "chậm", "muộn", "trễ", "không", "tối", "0")

WITHIN: Final[tuple[Row, ...]] = (
    # `trong (vòng|thời hạn) N ngày (kể từ ngày X)`; `trong thời hạn N ngày làm việc kể từ ngày X`;
    # `N tháng / N tuần / N năm kể từ ngày X`; without "kể từ": `trong 05 ngày`
    Row(_STARTS, phrase(rf"{_PERIOD}(?:{_SINCE})?"), _read),
    # `sau N ngày (kể từ)`: not before; "chậm nhất 05 ngày trước …": counted back
    Row(
        ("sau", "trước", "chậm", "muộn", "trễ", "trong", "ít", "tối", "0"),
        phrase(
            rf"(?:sau {_COUNT.replace('<count', '<later').replace('<number', '<laterword')} (?:ngày|giờ|tuần|tháng|năm)(?: làm việc)?(?!\w)"
            rf"|(?<!cáo\s)(?:{_LEAD} |ít nhất |tối thiểu )?{_COUNT} {_UNIT} trước(?: (?:khi|ngày [0-9/]{{1,10}}))?)"
        ),
        nothing,
        "no_deadline",
    ),
)

# `kể từ khi …`, `kể từ ngày … có kết luận`: the event goes on in words of its own. Behind "này" it
# does not: "kể từ ngày ban hành Thông báo này Sở Y báo cáo …" names an anchor, then the duty.
_OF_THIS: Final = rf"(?:ký ban hành|ký|ban hành|thông báo|nhận được|nhận){_DOCUMENT}(?<=này)"
WITHIN_FROM_EVENT: Final = phrase(
    rf"{_PERIOD},? (?:sau khi|(?:(?:kể|tính) )?từ (?:khi|(?:ngày|lúc|thời điểm)(?! [0-9]| {_OF_THIS}))) "
)


def read_from_event(match: re.Match[str], event: str) -> Deadline | None:
    """Return the period that counts from *event*; None where its count is out of bounds."""
    return _period(match, FromEvent(event))
