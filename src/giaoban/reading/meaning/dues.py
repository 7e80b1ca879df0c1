"""Thời hạn của việc: which of the times that a text speaks of are deadlines of its task.

The lexicon finds every phrase of time. Here those are left out that speak of something else: the
period under review, a plan's horizon, a case, a purpose that another party pursues.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, assert_never

from attrs import frozen

from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    ByDate,
    Deadline,
    EventWord,
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
            The places, in their order, that say what is to be done in any case.
    """
    reader = _Reader(names, (start, end), task=task, main=main, issued=issued)
    known = [
        one
        for found in find_deadlines(names.text[start:end], issued=issued)
        for one in [
            FoundDeadline(found.start + start, found.end + start, found.text, found.deadline)
        ]
        if reader.counts(one)
    ]
    firm = [one for one in known if not isinstance(one.deadline, (PerRegulation, Ongoing))]
    if firm:
        return [Due(one, reader.is_report(one)) for one in firm]
    return [Due(one) for one in known[-1:]]


_REACH: Final = 300
"""How far before a time the words are looked for that tell what it is of."""
_MARK: Final = re.compile(r"[.;:](?= |$)")


class _Reader:
    """The words of one task, asked of each time in them whether it is a deadline of the task."""

    def __init__(
        self,
        names: Names,
        place: tuple[int, int],
        *,
        task: int,
        main: Sequence[tuple[int, int]],
        issued: dt.date | None,
    ) -> None:
        self.names, self.key = names, names.key
        self.start, self.end = place
        self.task = task
        self.main = main
        self.lows = [low for low, _ in main]
        self.issued = issued
        self.ends: set[int] = set()

    def counts(self, one: FoundDeadline) -> bool:
        """Whether a time is a deadline of the task; asked of each in printed order."""
        self.ends.add(one.end)
        match one.deadline:
            case ByDate() | InWeek() | InMonth() | InQuarter() | InHalfYear():
                return self._in_reach(one) and not self._is_period(one) and not self._is_past(one)
            case Within() | Unclear():
                return self._in_reach(one) and not self._is_period(one)
            case InYear() | InSpan():
                return self._opens_a_finish(one) or (self._inside(one) and self._finishes(one))
            case Recurring():
                return self._opens_before_task(one) or (self._inside(one) and self._recurs(one))
            case AfterEvent(word=word):
                return self._opens_before_task(one) or (
                    self._inside(one) and self._is_event(one, word)
                )
            case BeforeEvent() | AtSession():
                return self._opens_before_task(one) or (
                    self._inside(one)
                    and not self._names_a_thing(one)
                    and not self._is_anothers(one)
                )
            case Pending():
                return True
            case Ongoing():
                return self._inside(one) and self._is_manner(one)
            case PerRegulation():
                return self._inside(one) and self._ends_task(one) and _is_regulated(one)
            case _:
                assert_never(one.deadline)

    # --- where it stands -------------------------------------------------------------------------

    def _inside(self, one: FoundDeadline) -> bool:
        """Whether it stands where the task says what is to be done in any case."""
        nth = bisect_right(self.lows, one.start) - 1
        return one.start >= self.task and nth >= 0 and one.start < self.main[nth][1]

    def _in_reach(self, one: FoundDeadline) -> bool:
        if one.start < self.task:
            # Before the task only what opens the sentence is its own: "Trước ngày …, giao Sở Y …".
            return self._opens(one)
        return self._inside(one) and not self._is_anothers(one)

    def _opens(self, one: FoundDeadline) -> bool:
        """Whether the words begin with the time."""
        return _OPENING.fullmatch(self.key, self.start, one.start) is not None

    def _opens_before_task(self, one: FoundDeadline) -> bool:
        return one.end <= self.task and self._opens(one)

    def _ends(self, one: FoundDeadline) -> bool:
        """Whether nothing follows."""
        return _ENDING.fullmatch(self.key, one.end, self.end) is not None

    def _ends_task(self, one: FoundDeadline) -> bool:
        """Whether nothing follows but to whom it is reported, and what is required of it."""
        return self._ends(one) or _AND_THEN.match(self.key, one.end, self.end) is not None

    def _closes(self, one: FoundDeadline) -> bool:
        """Whether a mark follows."""
        return _CLOSING.match(self.key, one.end, self.end) is not None

    def _clause(self, one: FoundDeadline, *, floor: int) -> int:
        """Return where the clause begins that the time stands in, as far as one looks back."""
        low = max(floor, one.start - _REACH)
        marks = [mark.end() for mark in _MARK.finditer(self.key, low, one.start)]
        return marks[-1] if marks else low

    def _follows(self, one: FoundDeadline, words: re.Pattern[str]) -> bool:
        """Whether its clause has *words* before it."""
        since = self._clause(one, floor=self.start)
        return words.search(self.key, since, one.start) is not None

    # --- days, months, periods -------------------------------------------------------------------

    def _is_period(self, one: FoundDeadline) -> bool:
        """Whether a day only bounds what is spoken of: "số liệu đến ngày …", "có hiệu lực trước …"."""
        low = max(self.start, one.start - _NEAR)
        until = self.key.startswith(("đến", "tới", "cho đến"), one.start)
        if isinstance(one.deadline, Within):
            return self._follows(one, _RULED)
        bounds = _COUNTED if until else _IN_FORCE
        return bounds.search(self.key, low, one.start) is not None

    def _is_past(self, one: FoundDeadline) -> bool:
        """Whether a day before that of issue only tells of which things: "tồn đọng trước ngày …"."""
        last = _last_day(one.deadline)
        if self.issued is None or last is None or last >= self.issued:
            return False
        if self.key.startswith("đến", one.start) or (self.issued - last).days > _A_YEAR:
            return True
        return not self._follows(one, _DELIVERS) or self._follows(one, _BLAMED)

    def _is_anothers(self, one: FoundDeadline) -> bool:
        """Whether a purpose of somebody else's stands between the task and the time.

        It has a subject of its own, or it begins behind another time: "gửi Sở Y trước ngày D để
        tổng hợp, báo cáo UBND tỉnh trước ngày E".
        """
        for purpose in _PURPOSE.finditer(self.key, self._clause(one, floor=self.task), one.start):
            if purpose.start() - 1 in self.ends and purpose.group().startswith("để"):
                return True
            actor = self.names.one(purpose.end())
            if actor is None or actor.stop > one.start:
                continue
            doing = actor.stop + 1
            if PREDICATES.at(self.key, doing) or ADVERBS.at(self.key, doing):
                return True
        return False

    # --- years, cycles, events -------------------------------------------------------------------

    def _finishes(self, one: FoundDeadline) -> bool:
        """Whether something is to be finished in that year, which is not that of a plan."""
        horizon = self.key.startswith(("đến cuối", "đến hết", "đến giữa"), one.start)
        if horizon and _AIMS.match(self.key, one.end, self.end):
            return True
        if not self._closes(one):
            return False
        since = self._clause(one, floor=self.start)
        if _CARRIED_OUT.search(self.key, max(since, one.start - _NEAR), one.start):
            return True
        partly = isinstance(one.deadline, InYear) and one.deadline.part is not None
        done = _FINISH.search(self.key, since, one.start) is not None or (
            partly and _REPORTS.search(self.key, since, one.start) is not None
        )
        return done and "mục tiêu" not in self.key[since : one.start]

    def _opens_a_finish(self, one: FoundDeadline) -> bool:
        """Whether the sentence begins with a year in which its task finishes something."""
        if not self._opens_before_task(one) or not self.key.startswith("trong", one.start):
            return False
        return _FINISH.search(self.key, self.task, min(self.end, self.task + _NEAR)) is not None

    def _recurs(self, one: FoundDeadline) -> bool:
        """Whether a cycle is that of the duty: it begins its clause, or a verb of reporting follows."""
        key, start = self.key, one.start
        closes = self._closes(one)
        if closes and _is_dated(one):
            return True  # "sinh hoạt vào ngày 03 hằng tháng"
        if _ROUTINE.search(key, max(self.start, start - _FAR), start):
            return False
        if " lần" in one.text and (closes or self._follows(one, _REPORTS)):
            return True  # "đối thoại 01 lần/năm", "giao ban mỗi tháng 1 lần vào tuần cuối"
        before = self._reported_before(one)
        if before == start - 1:
            return True  # "báo cáo hằng tháng", "giao ban hằng tuần"
        periodic = key.startswith(("định kỳ", "cứ", "theo định kỳ"), start)
        opens = periodic or _begins_clause(key, start) or start in {self.start, self.task}
        if before >= 0 and _WHERETO.match(key, one.end, self.end):
            return True  # "báo cáo tiến độ hằng tuần về …"
        follows = _REPORTS.search(key, one.end, min(self.end, one.end + _SOON)) is not None
        if opens and (follows or (periodic and before >= 0)):
            return True
        return (before >= 0 or periodic) and closes

    def _reported_before(self, one: FoundDeadline) -> int:
        """Return the end of the last verb of reporting shortly before; -1 without one."""
        low = max(self.start, one.start - _BEFORE)
        return max(
            (
                verb.end()
                for verb in _REPORTS.finditer(self.key, low, one.start)
                if not _NOMINAL.search(self.key, max(self.start, verb.start() - 12), verb.start())
            ),
            default=-1,
        )

    def _is_event(self, one: FoundDeadline, word: EventWord) -> bool:
        if word == "when":
            return self.key.startswith(("khi có yêu cầu", "khi được yêu cầu"), one.start)
        return self._closes(one) or _begins_clause(self.key, one.start)

    def _names_a_thing(self, one: FoundDeadline) -> bool:
        """Whether the words belong to a thing: "tài liệu trước hội nghị"."""
        if not isinstance(one.deadline, BeforeEvent):
            return False
        return _THING.search(self.key, max(self.start, one.start - 12), one.start) is not None

    # --- standing --------------------------------------------------------------------------------

    def _is_manner(self, one: FoundDeadline) -> bool:
        """Whether "thường xuyên" says how the task as a whole is done: it stands before its verb."""
        at = self.task
        for _ in range(_MANNERS):
            led = _LEADS.match(self.key, at)
            step = ADVERBS.at(self.key, at)
            if at >= one.start or (led is None and step is None):
                break
            at = led.end() if led is not None else step[0] if step is not None else at
            while self.key[at : at + 1] in {" ", ","}:
                at += 1
            if self.key.startswith("và ", at):
                at += 3
        return at == one.start

    # --- of what ---------------------------------------------------------------------------------

    def is_report(self, one: FoundDeadline) -> bool:
        """Whether the time is that of a report alone, told by the words of its clause."""
        since = self._clause(one, floor=self.start)
        reports = _REPORTING.search(self.key, since, one.start) is not None
        if isinstance(one.deadline, Recurring):
            return reports or "báo cáo" in self.key[one.end : min(self.end, one.end + _NEAR)]
        return reports and _DOING.search(self.key, since, one.start) is None


_NEAR: Final = 40
_A_YEAR: Final = 366
_MANNERS: Final = 6

_OPENING: Final = re.compile(r'[ "“(\-–]{0,9}')
_ENDING: Final = re.compile(r'[ .;:,”")…/]{0,9}')
_CLOSING: Final = re.compile(r"[ )”\"]{0,9}(?:[.;:,…/(]|$)")

_COUNTED: Final = re.compile(
    r"(?:tính|số liệu|thống kê|luỹ kế|lũy kế|cập nhật|hiện trạng|có giá trị|thời hạn|gia hạn|kéo dài|hết hạn|(?:gia hạn|kéo dài|thời gian thực hiện)(?: [^\W_]{1,9}){1,4}|ban hành"
    r"|có hiệu lực|giai đoạn|khởi công|nhiệm kỳ|[0-9]{1,2}/[0-9/]{1,8}|từ tháng [0-9/]{1,7}|hộ nghèo)(?: là)?(?: ?[-–])? $"
)
_IN_FORCE: Final = re.compile(
    r"(?<![^\W_])(?:hiệu lực(?: thi hành)?|phát sinh|tồn đọng|xảy ra|lấn chiếm(?: đất(?: đai)?)?|nhiệm kỳ|được cấp|đã cấp|(?:đã|được) ban hành|nhập học) $"
)
_RULED: Final = re.compile(r"(?<![^\W_])quy định về (?:thời hạn|thời gian)(?: [^\W_]{1,9}){0,6} $")
_PURPOSE: Final = re.compile(
    r"(?<![^\W_])(?:để|nhằm|cho)(?: (?:kịp thời|đảm bảo|bảo đảm|phục vụ|làm cơ sở|thời gian|tiến độ|cho)){0,4} "
)
_FINISH: Final = re.compile(
    r"(?<![^\W_])(?:hoàn thành|hoàn thiện|hoàn tất|xong|kết thúc|ban hành|trình|phê duyệt|đưa vào|khởi công|khánh thành"
    r"|nghiệm thu|thông qua|giải ngân)(?![^\W_])"
)
_DELIVERS: Final = re.compile(
    r"(?<![^\W_])(?:hoàn thành|hoàn thiện|hoàn tất|xong|trình|báo cáo|gửi|nộp|ban hành|bàn giao)(?![^\W_])"
)
_BLAMED: Final = re.compile(r"(?<![^\W_])(?:so với|cam kết|nguyên nhân|chậm tiến độ)(?![^\W_])")
_AIMS: Final = re.compile(
    r",? (?:phải |cơ bản )?(?:hoàn thành|giải ngân|đạt|xong|kết thúc)(?![^\W_])"
)
_REPORTS: Final = re.compile(
    r"(?<![^\W_])(?:báo cáo|gửi|có báo cáo|tổng hợp|họp|giao ban|đánh giá|kiểm tra|rà soát|cập nhật|thông tin|công bố"
    r"|sơ kết|theo dõi|tổ chức|thực hiện|kiểm điểm|rút kinh nghiệm|đôn đốc|làm việc|công khai|nhắc nhở|đối chiếu|nộp)(?![^\W_])"
)
_AND_THEN: Final = re.compile(r"(?:, báo cáo|[.] yêu cầu) ")
_FAR: Final = 60
_BEFORE: Final = 32
_SOON: Final = 24
# "quy định chế độ họp hằng tháng": what comes round is what is ruled, not the duty.
_ROUTINE: Final = re.compile(
    r"(?<![^\W_])(?:quy định|(?<!duy trì )(?<!thực hiện )(?<!thực hiện tốt )(?<!thực hiện nghiêm )chế độ|(?<!du )lịch|mức|phụ cấp|kế hoạch)(?: [^\W_]{1,9}){0,5} $"
)
_WHERETO: Final = re.compile(r" (?:về|cho|với|lên|tới|gửi)(?![^\W_])")
_CARRIED_OUT: Final = re.compile(
    r"(?<!tổ chức )(?:thực hiện|dứt điểm|triển khai|giải quyết|xử lý|bàn giao)(?: xong)?,? $"
)
_NOMINAL: Final = re.compile(
    r"(?:việc|công tác|kế hoạch|(?<!duy trì )(?<!thực hiện )(?<!thực hiện tốt )(?<!thực hiện nghiêm )chế độ|nội dung|kết quả|quy trình) $"
)
_THING: Final = re.compile(r"(?:báo cáo|tài liệu|nội dung|phát biểu|ý kiến|thảo luận) $")
_LEADS: Final = re.compile(
    r"(?:(?:lãnh đạo, )?chỉ đạo|chủ trì|có trách nhiệm|chịu trách nhiệm|cần|phải)(?![^\W_])"
)
_TIMED: Final = re.compile(
    r"theo (?:đúng )?quy định(?: hiện hành)?$|(?:theo|đúng) .{0,20}(?:thời gian|thời hạn|tiến độ|lộ trình|hạn)"
    r"|(?:theo|đúng) (?:thời gian|thời hạn|tiến độ|lộ trình|hạn)"
)
_REPORTING: Final = re.compile(
    r"(?<![^\W_])báo cáo(?! (?:nghiên cứu|đánh giá tác động|kinh tế))(?![^\W_])"
)
_DOING: Final = re.compile(
    r"(?<![^\W_])(?:hoàn thành|hoàn thiện|trình|xong|ban hành|triển khai|thực hiện|tổ chức|bàn giao|phê duyệt|giải ngân)(?![^\W_])"
)


def _begins_clause(key: str, at: int) -> bool:
    return key[max(0, at - 2) : at].strip() in {",", ";", ".", ":", "("}


def _is_dated(one: FoundDeadline) -> bool:
    """Whether a cycle says on which day."""
    cycle = one.deadline
    return isinstance(cycle, Recurring) and (cycle.day, cycle.weekday, cycle.anchor) != (
        None,
        None,
        "",
    )


def _is_regulated(one: FoundDeadline) -> bool:
    words = " ".join(one.text.lower().split())
    return _TIMED.match(words) is not None


def _last_day(deadline: Deadline) -> dt.date | None:
    """Return the last day that a day, month or quarter written with its year leaves; else None."""
    match deadline:
        case ByDate(date=day):
            return day
        case InMonth(year=year, month=month):
            return dt.date(year, month, 28)
        case InQuarter(year=year, quarter=quarter):
            return dt.date(year, 3 * quarter, 28)
        case _:
            return None
