"""Vị trí của thời hạn: where a bare month, quarter or year counts as a deadline, told by its clause."""

from __future__ import annotations

import re
from typing import Final

from giaoban.lexicon._patterns import phrase
from giaoban.lexicon.deadlines._words import LABEL, OCCASION

__all__ = ["closes_delivery", "is_done_before"]

_NEAR: Final = 64
_DONE: Final = phrase(
    r"(?<!\w)(?:hoàn thành|hoàn tất|kết thúc|xong|khởi công|khánh thành|bàn giao"
    rf"|(?<!được\s)(?<!đã\s)(?:phê duyệt|ban hành|thông qua)|{LABEL}) \Z"
)


def is_done_before(text: str, start: int) -> bool:
    """Whether a verb of completion, or the label of a deadline, stands right before *start*."""
    return _DONE.search(text, max(0, start - _NEAR), start) is not None


_CLAUSE: Final = 200
_MARKS: Final = re.compile(r"[.;:!?](?=\s)")
_CLOSE: Final = phrase(r" ?[)”\"]{0,2} ?(?:[.;,…]|\Z)| (?:để|nhằm)(?!\w)")
_DELIVERS: Final = phrase(
    r"(?<!\w)(?:hoàn thành|hoàn tất|hoàn thiện|kết thúc|xong|trình|báo cáo|gửi|nộp|ban hành|phê duyệt|bàn giao"
    r"|khởi công|khánh thành|thông qua|nghiệm thu|công bố|đưa vào)(?!\w)"
)
# "phiên họp cuối năm 2026", "báo cáo cuối năm", "kế hoạch đầu năm" are things of that time.
_OF_A_THING: Final = phrase(
    r"(?<!\w)(?:họp|phiên|hội nghị|hội thảo|kỳ|kì|giao ban|kế hoạch|báo cáo|chương trình|nhiệm vụ|chỉ tiêu"
    r"|tình hình|kết quả|số liệu|đợt|vụ|lịch|chỉ số|lương|ngân sách|dự toán|quyết toán|công tác|tổng kết|sơ kết"
    r"|từ|so với|của|trước|những|các|ngày|tháng|là|như|so|và|vốn|thi|kiểm tra|đánh giá|học)(?: vào)? \Z"
)
_OF_A_MEETING: Final = phrase(rf"(?<!\w){OCCASION}(?: \w{{1,9}}){{0,4}} \Z")


def closes_delivery(text: str, start: int, end: int) -> bool:
    """Whether the words from *start* to *end* close a clause in which something is delivered."""
    if _CLOSE.match(text, end) is None:
        return False
    low = max(0, start - _CLAUSE)
    marks = [mark.end() for mark in _MARKS.finditer(text, low, start)]
    since = marks[-1] if marks else low
    low = max(since, start - _NEAR)
    if _OF_A_THING.search(text, low, start) or _OF_A_MEETING.search(text, low, start):
        return False
    return _DELIVERS.search(text, since, start) is not None
