"""Tại kỳ họp …, thường xuyên, theo quy định: the rows of the table for what no calendar holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban.deadline import AtSession, Deadline, Ongoing, PerRegulation
from giaoban.lexicon._patterns import one_line, phrase
from giaoban.lexicon.deadlines._row import Row, nothing
from giaoban.lexicon.deadlines._words import OCCASION

if TYPE_CHECKING:
    import datetime as dt
    import re

__all__ = ["MANNERS"]


def _at_session(match: re.Match[str], issued: dt.date | None) -> Deadline | None:
    if match["year"] and (issued is None or _month(match) < (issued.year, issued.month)):
        return None  # what was said at a session is no deadline
    return AtSession(one_line(match["session"]))


def _month(match: re.Match[str]) -> tuple[int, int]:
    return int(match["year"]), int(match["month"])


def _ongoing(_match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    return Ongoing()


def _per_regulation(match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    return PerRegulation(one_line(match.group()))


# Which session: one still to come, or a session of a council by its number.
_TO_COME: Final = (
    "(?:tiếp theo|kế tiếp|tiếp đến|gần nhất|sắp tới|tới|tuần sau|tháng sau|lần sau"
    "|(?:cuối|giữa|đầu) năm(?: (?:[0-9]{4}|nay|sau))?"
    "|tháng (?P<month>[0-9]{1,2}+)(?:/| năm )(?P<year>[0-9]{4}+))"
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

MANNERS: Final[tuple[Row, ...]] = (
    # `tại kỳ họp (thứ N) …`; "tại cuộc họp giao ban thường kỳ tiếp theo"
    Row(
        ("tại",),
        phrase(
            rf"tại (?P<session>(?:{OCCASION} (?:\w+ ){{0,8}}?{_TO_COME}"
            rf"|k[ỳì] họp (?:\w+ ){{0,8}}?{_OF_COUNCIL})(?!\w))"
        ),
        _at_session,
    ),
    # `thường xuyên`, `liên tục`; not "hỗ trợ thường xuyên hàng tháng", "chi thường xuyên"
    Row(
        ("thường",),
        phrase(r"thường xuyên,? h[ằà]ng (?:ngày|tuần|tháng|quý|năm)(?!\w)"),
        nothing,
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
