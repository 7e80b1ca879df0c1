"""Thời hạn của việc: which of the times that a text speaks of are deadlines of its task.

The lexicon finds every phrase of time. Here those are left out that speak of something else: the
period under review, a plan's horizon, a case, a purpose that another party pursues.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, assert_never

from attrs import frozen

from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    ByDate,
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
            The places that say what is to be done in any case.
    """
    text = names.text[start:end]
    found = [
        FoundDeadline(one.start + start, one.end + start, one.text, one.deadline)
        for one in find_deadlines(text, issued=issued)
    ]
    known = [one for one in found if _counts(names, one, start, end, task=task, main=main)]
    firm = [one for one in known if not isinstance(one.deadline, (PerRegulation, Ongoing))]
    if firm:
        return [Due(one, _is_report(names.key, start, one)) for one in firm]
    return [Due(one) for one in known[-1:]]


def _counts(
    names: Names,
    one: FoundDeadline,
    start: int,
    end: int,
    *,
    task: int,
    main: Sequence[tuple[int, int]],
) -> bool:
    inside = any(low <= one.start < high for low, high in main)
    key = names.key
    match one.deadline:
        case ByDate() | InWeek() | InMonth() | InQuarter() | InHalfYear() | Within() | Unclear():
            return _is_in_reach(names, one, start, task, inside=inside) and not _is_period(key, one)
        case InYear() | InSpan():
            return inside and one.start >= task and _finishes(key, one, start, end)
        case Recurring():
            if _opens(key, one, start) and one.end <= task:
                return True
            return inside and one.start >= task and _recurs(key, one, start, end)
        case AfterEvent(word=word):
            return _is_event(names, one, start, end, task=task, word=word, inside=inside)
        case BeforeEvent() | AtSession():
            return inside and one.start >= task and not _names_a_thing(key, one)
        case Pending():
            return True
        case Ongoing():
            return inside and _is_manner(names, one, task)
        case PerRegulation():
            return inside and _closes(key, one, end) and _is_regulated(one)
        case _:
            assert_never(one.deadline)


# --- days, months, periods -----------------------------------------------------------------------------

_COUNTED: Final = re.compile(
    r"(?:tính|số liệu|thống kê|lũy kế|cập nhật|kể từ ngày [0-9/]{3,10}|từ ngày [0-9/]{3,10}|từ [0-9/]{3,10}|từ tháng [0-9/]{1,7}"
    r"|ban hành|có hiệu lực|giai đoạn|khởi công|nhiệm kỳ)(?: (?:đến|tới))? ?$"
)
_PURPOSE: Final = re.compile(
    r"(?<![^\W_])(?:để|nhằm|cho)(?: (?:kịp thời|đảm bảo|bảo đảm|phục vụ|làm cơ sở|thời gian|tiến độ|cho)){0,4} "
)
_MARK: Final = re.compile(r"[.;:]")


def _is_in_reach(names: Names, one: FoundDeadline, start: int, task: int, *, inside: bool) -> bool:
    if one.start < task:
        # Before the task only what opens the sentence is its own: "Trước ngày …, giao Sở Y …".
        return _opens(names.key, one, start)
    return inside and not _is_anothers(names, one, task)


def _opens(key: str, one: FoundDeadline, start: int) -> bool:
    """Whether the words begin with the time."""
    return not key[start : one.start].strip(' "“(-–')


def _is_period(key: str, one: FoundDeadline) -> bool:
    """Whether a day only ends a period that is spoken of: "từ ngày … đến ngày …"."""
    return _COUNTED.search(key, max(0, one.start - 40), one.start) is not None


def _is_anothers(names: Names, one: FoundDeadline, task: int) -> bool:
    """Whether a purpose clause with a subject of its own stands between the task and the time."""
    low = max(task, one.start - 300)
    marks = [mark.end() for mark in _MARK.finditer(names.key, low, one.start)]
    since = marks[-1] if marks else low
    for purpose in _PURPOSE.finditer(names.key, since, one.start):
        actor = names.one(purpose.end())
        if actor is None or actor.stop > one.start:
            continue
        doing = actor.stop + 1
        if PREDICATES.at(names.key, doing) or ADVERBS.at(names.key, doing):
            return True
    return False


# --- years, cycles, events -----------------------------------------------------------------------------

_FINISH: Final = re.compile(
    r"(?<![^\W_])(?:hoàn thành|hoàn thiện|hoàn tất|xong|kết thúc|ban hành|trình|phê duyệt|đưa vào|khởi công|khánh thành"
    r"|nghiệm thu|thông qua|giải ngân)(?![^\W_])"
)
_CLOSES: Final = re.compile(r"[ )”\"]*(?:[.;:,…/]|$)")
_REPORTS: Final = re.compile(
    r"(?<![^\W_])(?:báo cáo|gửi|có báo cáo|tổng hợp|họp|giao ban|đánh giá|kiểm tra|rà soát|cập nhật|thông tin|công bố"
    r"|sơ kết|theo dõi|tổ chức|thực hiện|kiểm điểm|rút kinh nghiệm|đôn đốc|làm việc|công khai|nhắc nhở|đối chiếu|nộp)(?![^\W_])"
)
_RULES: Final = re.compile(r"(?:quy định|chế độ|quy chế|lịch)(?: [^\W_]{1,9}){0,5} $")


_AIMS: Final = re.compile(
    r",? (?:phải |cơ bản )?(?:hoàn thành|giải ngân|đạt|xong|kết thúc)(?![^\W_])"
)


def _finishes(key: str, one: FoundDeadline, start: int, end: int) -> bool:
    """Whether something is to be finished in that year, which is not that of a plan."""
    marks = [mark.end() for mark in _MARK.finditer(key, start, one.start)]
    since = marks[-1] if marks else start
    if key.startswith(("đến cuối", "đến hết", "đến giữa"), one.start):
        return _AIMS.match(key, one.end, end) is not None
    if not _CLOSES.match(key, one.end, end):
        return False
    return (
        _FINISH.search(key, since, one.start) is not None
        and "mục tiêu" not in key[since : one.start]
    )


def _recurs(key: str, one: FoundDeadline, start: int, end: int) -> bool:
    """Whether a cycle is that of the duty: it begins its clause, or a verb of reporting follows."""
    if _RULES.search(key, max(start, one.start - 60), one.start):
        return False
    lead = key[max(start, one.start - 2) : one.start].strip()
    periodic = key.startswith(("định kỳ", "cứ"), one.start)
    opens = lead in {"", ",", ";", ".", ":", "("} or periodic
    verb = _REPORTS.match(key, one.end + 1, end) or _REPORTS.search(
        key, one.end, min(end, one.end + 24)
    )
    before = _REPORTS.search(key, max(start, one.start - _BEFORE), one.start)
    if before is not None and before.end() + 1 >= one.start:
        return True  # "báo cáo hằng tháng", "giao ban hằng tuần"
    if opens and (verb is not None or (periodic and before is not None)):
        return True
    return (before is not None or periodic) and _CLOSES.match(key, one.end, end) is not None


_BEFORE: Final = 32


def _is_event(
    names: Names,
    one: FoundDeadline,
    start: int,
    end: int,
    *,
    task: int,
    word: str,
    inside: bool,
) -> bool:
    key = names.key
    if _opens(key, one, start) and one.end <= task:
        return True
    if not inside or one.start < task:
        return False
    if word == "when":
        return key.startswith(("khi có yêu cầu", "khi được yêu cầu"), one.start)
    return _CLOSES.match(key, one.end, end) is not None or _begins_clause(key, one.start)


def _begins_clause(key: str, at: int) -> bool:
    return key[max(0, at - 2) : at].strip() in {",", ";", "."}


_THING: Final = re.compile(r"(?:báo cáo|tài liệu|nội dung|phát biểu|ý kiến|thảo luận) $")


def _names_a_thing(key: str, one: FoundDeadline) -> bool:
    """Whether the words belong to a thing: "báo cáo tại kỳ họp", "phát biểu tại hội nghị"."""
    return _THING.search(key, max(0, one.start - 12), one.start) is not None and isinstance(
        one.deadline, BeforeEvent
    )


# --- standing, per regulation ------------------------------------------------------------------------------

_BEFORE_MANNER: Final = re.compile(
    r"(?:(?:lãnh đạo, )?chỉ đạo|chủ trì|phối hợp|phải|cần|và|,|chịu trách nhiệm)[, ]*$"
)


def _is_manner(names: Names, one: FoundDeadline, task: int) -> bool:
    """Whether "thường xuyên" says how the task as a whole is done: it stands before its verb."""
    key = names.key
    at = task
    for _ in range(6):
        if at >= one.start:
            break
        step = ADVERBS.at(key, at)
        led = _LEADS.match(key, at)
        if step is not None:
            at = step[0]
        elif led is not None:
            at = led.end()
        else:
            break
        while key[at : at + 1] in {" ", ","}:
            at += 1
        if key.startswith("và ", at):
            at += 3
    return at == one.start


_LEADS: Final = re.compile(
    r"(?:(?:lãnh đạo, )?chỉ đạo|chủ trì|có trách nhiệm|chịu trách nhiệm|cần|phải)(?![^\W_])"
)


def _closes(key: str, one: FoundDeadline, end: int) -> bool:
    return not key[one.end : end].strip(' .;:,”")…/')


_TIMED: Final = re.compile(
    r"theo (?:đúng )?quy định(?: hiện hành)?$|.*(?:thời gian|thời hạn|tiến độ|lộ trình|hạn)"
)


def _is_regulated(one: FoundDeadline) -> bool:
    words = " ".join(one.text.lower().split())
    return _TIMED.match(words) is not None and not words.startswith(("bảo đảm", "đảm bảo"))


# --- of what ---------------------------------------------------------------------------------------------

_REPORTING: Final = re.compile(
    r"(?<![^\W_])báo cáo(?! (?:nghiên cứu|đánh giá tác động|kinh tế))(?![^\W_])"
)
_DOING: Final = re.compile(
    r"(?<![^\W_])(?:hoàn thành|hoàn thiện|trình|xong|ban hành|triển khai|thực hiện|tổ chức|bàn giao|phê duyệt|giải ngân)(?![^\W_])"
)


def _is_report(key: str, start: int, one: FoundDeadline) -> bool:
    """Whether the time is that of a report alone, told by the words of its clause."""
    marks = [mark.end() for mark in _MARK.finditer(key, max(start, one.start - 300), one.start)]
    since = marks[-1] if marks else max(start, one.start - 300)
    after = key[one.end : one.end + 30]
    said = key[since : one.start]
    if isinstance(one.deadline, Recurring):
        return "báo cáo" in after or _REPORTING.search(said) is not None
    return _REPORTING.search(said) is not None and _DOING.search(said) is None
