"""GB2xx: the days of a notice agree with each other and with the calendar."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from giaoban.deadline import (
    ByDate,
    InHalfYear,
    InMonth,
    InQuarter,
    InSpan,
    InWeek,
    InYear,
    Recurring,
    Unclear,
    Within,
)
from giaoban.diagnostics import (
    MAY,
    MUST,
    Bilingual,
    OnNode,
    OnNotice,
    OnText,
    Rule,
    Term,
    found,
    quoted,
)
from giaoban.due import both_days, last_day, last_working_day
from giaoban.lexicon import deadline_phrase, format_date
from giaoban.model import Assignment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.deadline import Deadline
    from giaoban.diagnostics import Context, Found
    from giaoban.model import Meeting, Notice

__all__ = ["TIME"]

_Dated = ByDate | InWeek | InMonth | InQuarter | InHalfYear | InYear | InSpan | Within
# `Recurring` has a next day whatever the day of issue is.
_DATED: Final = (ByDate, InWeek, InMonth, InQuarter, InHalfYear, InYear, InSpan, Within)


def _deadline_ahead(deadline: _Dated, path: str, context: Context) -> Iterator[Found]:
    issued, met = context.notice.issued_on, _met(context.notice.meeting)
    # Not yet issued: what was decided at a meeting is due after it.
    floor, of = (issued, "issue") if issued is not None else (met, "meeting")
    if floor is None:
        return
    # The lenient day: what is met under one reading is not accused.
    day = last_day(deadline, issued=issued, policy="lenient", calendar=context.calendar)
    if day is not None and day < floor:
        phrase = quoted(deadline_phrase(deadline))
        yield found(path, deadline=phrase, day=format_date(day), of=of, start=format_date(floor))


def _met(meeting: Meeting | None) -> dt.date | None:
    return max(meeting.dates, default=None) if meeting is not None else None


GB201: Final = Rule(
    code="GB201",
    slug="deadline-is-ahead",
    title=Bilingual("Thời hạn sau ngày ban hành", "A deadline lies ahead"),
    message=Bilingual(
        "thời hạn “{deadline}” hết ngày {day}, trước {of} {start}",
        "the deadline “{deadline}” ends on {day}, before {of} {start}",
    ),
    why=Bilingual(
        "Nhận được thông báo thì đã chậm: thường là gõ nhầm năm hay chép từ thông báo cũ.",
        "It is late on arrival: mostly a wrong year, or copied from an older notice.",
    ),
    hint=Bilingual(
        "Kiểm tra lại ngày, tháng, năm của thời hạn và của thông báo.",
        "Check the day, month and year of the deadline and of the notice.",
    ),
    levels=MUST,
    terms=(
        Term("of", "issue", Bilingual("ngày ban hành", "the day of issue")),
        Term("of", "meeting", Bilingual("ngày họp", "the day of the meeting")),
    ),
    bad="Ngày 02/10/2026 ban hành; “xong trước ngày 15/10/2025”.",
    good="Ngày 02/10/2026 ban hành; “xong trước ngày 15/10/2026”.",
    check=OnNode(_DATED, _deadline_ahead),
)


def _ends_on_working_day(deadline: ByDate, path: str, context: Context) -> Iterator[Found]:
    issued, calendar = context.notice.issued_on, context.calendar
    day = last_day(deadline, issued=issued, calendar=calendar)
    if day is None or not calendar.is_day_off(day):
        return
    working = last_working_day(deadline, issued=issued, calendar=calendar).day
    phrase = quoted(deadline_phrase(deadline))
    yield found(
        path,
        deadline=phrase,
        day=format_date(day),
        working=format_date(working) if working is not None else "…",
    )


GB202: Final = Rule(
    code="GB202",
    slug="deadline-is-a-working-day",
    title=Bilingual("Thời hạn hết vào ngày làm việc", "A deadline ends on a working day"),
    message=Bilingual(
        "“{deadline}” hết vào ngày nghỉ {day}; ngày làm việc cuối cùng là {working}",
        "“{deadline}” ends on {day}, a day off; the last working day is {working}",
    ),
    why=Bilingual(
        "Ngày ấn định không dời sang ngày làm việc sau, nên thực tế phải xong sớm hơn.",
        "A stated day does not roll forward, so in fact it has to be done earlier.",
    ),
    hint=Bilingual(
        "Chọn một ngày làm việc, hoặc giữ nguyên nếu đã tính tới.",
        "Choose a working day, or leave it if that is what is meant.",
    ),
    levels=MAY,
    clause="Bộ luật Dân sự 2015, Điều 148 khoản 5 (chỉ dời thời hạn tính bằng khoảng thời gian)",
    bad="trước ngày 15/10/2023 (hết thứ Bảy 14/10/2023)",
    good="trước ngày 14/10/2023 (hết thứ Sáu 13/10/2023)",
    check=OnNode((ByDate,), _ends_on_working_day),
)


def _period_has_anchor(deadline: Within, path: str, _: Context) -> Iterator[Found]:
    if deadline.since is None:
        yield found(path, deadline=quoted(deadline_phrase(deadline)))


GB203: Final = Rule(
    code="GB203",
    slug="period-has-an-anchor",
    title=Bilingual("Khoảng thời gian có mốc tính", "A period says from when it counts"),
    message=Bilingual(
        "“{deadline}” không nêu tính từ ngày nào",
        "“{deadline}” does not say from which day it counts",
    ),
    why=Bilingual(
        "Ngày ký, ngày ban hành và ngày nhận được văn bản có thể cách nhau nhiều ngày.",
        "The days of signing, issue and receipt may lie many days apart.",
    ),
    hint=Bilingual(
        "Thêm “kể từ ngày ban hành Thông báo này” hoặc mốc khác.",
        "Add “kể từ ngày ban hành Thông báo này” or another anchor.",
    ),
    clause="Bộ luật Dân sự 2015, Điều 147",
    bad="trong thời hạn 10 ngày",
    good="trong thời hạn 10 ngày kể từ ngày ban hành",
    check=OnNode((Within,), _period_has_anchor),
)


def _issued_after_meeting(notice: Notice, _: Context) -> Iterator[Found]:
    issued = notice.issued_on
    if issued is None or notice.meeting is None:
        return
    last = max((day for held in _occasions(notice.meeting) for day in held.dates), default=issued)
    if last > issued:
        yield found("$.issued_on", issued=format_date(issued), held=format_date(last))


def _occasions(meeting: Meeting) -> Iterator[Meeting]:
    stack = [meeting]
    while stack:
        here = stack.pop()
        yield here
        stack.extend(here.also)


GB204: Final = Rule(
    code="GB204",
    slug="notice-follows-its-meeting",
    title=Bilingual("Ban hành sau cuộc họp", "A notice follows its meeting"),
    message=Bilingual(
        "ban hành ngày {issued}, trước cuộc họp ngày {held}",
        "issued on {issued}, before the meeting of {held}",
    ),
    why=Bilingual(
        "Không thể thông báo kết luận của cuộc họp chưa diễn ra.",
        "A meeting that has not been held has no conclusions.",
    ),
    hint=Bilingual(
        "Kiểm tra lại ngày họp và ngày ban hành.", "Check the day of the meeting and of issue."
    ),
    levels=MUST,
    bad="Ngày 02/10/2026; “tại cuộc họp giao ban ngày 29/10/2026”",
    good="Ngày 02/10/2026; “tại cuộc họp giao ban ngày 29/9/2026”",
    check=OnNotice(_issued_after_meeting),
)

_Near = ByDate | InMonth | InQuarter | InHalfYear
_YEARS: Final = 5


def _deadline_is_near(deadline: _Near, path: str, context: Context) -> Iterator[Found]:
    issued = context.notice.issued_on
    day = last_day(deadline, issued=issued, calendar=context.calendar)
    if issued is not None and day is not None and day.year - issued.year > _YEARS:
        phrase = quoted(deadline_phrase(deadline))
        yield found(path, deadline=phrase, years=str(day.year - issued.year))


GB205: Final = Rule(
    code="GB205",
    slug="deadline-is-in-sight",
    title=Bilingual("Thời hạn không quá xa", "A deadline is in sight"),
    message=Bilingual(
        "thời hạn “{deadline}” cách ngày ban hành {years} năm",
        "the deadline “{deadline}” lies {years} years after the day of issue",
    ),
    why=Bilingual(
        "Một ngày, tháng hay quý cách hơn năm năm thường là gõ nhầm năm.",
        "A day, month or quarter more than five years off is mostly a wrong year.",
    ),
    hint=Bilingual(
        "Kiểm tra lại năm; mục tiêu dài hạn thì ghi “giai đoạn …” hay “đến năm …”.",
        "Check the year; write a long-term aim as a period or a year.",
    ),
    bad="trong tháng 11/2062",
    good="trong tháng 11/2026",
    check=OnNode((ByDate, InMonth, InQuarter, InHalfYear), _deadline_is_near),
)


def _leaves_time(deadline: ByDate, path: str, context: Context) -> Iterator[Found]:
    issued = context.notice.issued_on
    strict, lenient = both_days(deadline, issued=issued, calendar=context.calendar)
    if issued is None or strict.day is None or lenient.day is None:
        return
    if strict.day <= issued <= lenient.day and strict.day != lenient.day:
        yield found(
            path,
            deadline=quoted(deadline_phrase(deadline)),
            issued=format_date(issued),
            strict=format_date(strict.day),
        )


GB206: Final = Rule(
    code="GB206",
    slug="both-readings-leave-time",
    title=Bilingual("“Trước ngày” còn đủ thời gian", "Both readings of “trước ngày” leave time"),
    message=Bilingual(
        "“{deadline}” hiểu chặt thì hết ngày {strict}, mà thông báo ban hành ngày {issued}",
        "“{deadline}”, read strictly, ends on {strict}, and the notice is issued on {issued}",
    ),
    why=Bilingual(
        "“Trước ngày D” có nơi hiểu là hết ngày hôm trước, có nơi hiểu là trong ngày D.",
        "Some offices take “trước ngày D” to end on the day before, some on D itself.",
    ),
    hint=Bilingual(
        "Ghi “chậm nhất ngày …”, hoặc lùi thời hạn.",
        "Write “chậm nhất ngày …”, or put the day later.",
    ),
    bad="Ngày 02/10/2026 ban hành; “trước ngày 03/10/2026”.",
    good="Ngày 02/10/2026 ban hành; “chậm nhất ngày 05/10/2026”.",
    check=OnNode((ByDate,), _leaves_time),
)


def _within_what_is_above(_: Notice, context: Context) -> Iterator[Found]:
    by_path = {order.path: order for order in context.orders}
    for order in context.orders:
        own = order.assignment.deadline
        above = by_path[order.enclosing[-1]].deadline if order.enclosing else None
        if own is None or above is None:
            continue
        mine, theirs = _fixed_day(own, context), _fixed_day(above, context)
        if mine and theirs and mine > theirs:
            yield found(
                f"{order.path}.deadline",
                deadline=quoted(deadline_phrase(own)),
                above=quoted(deadline_phrase(above)),
            )


def _fixed_day(deadline: Deadline, context: Context) -> dt.date | None:
    # The first of many days says nothing about what is above or below it.
    if isinstance(deadline, Recurring):
        return None
    return last_day(deadline, issued=context.notice.issued_on, calendar=context.calendar)


GB207: Final = Rule(
    code="GB207",
    slug="point-is-due-within-its-order",
    title=Bilingual("Điểm không chậm hơn câu giao việc", "A point is due within its order"),
    message=Bilingual(
        "“{deadline}” muộn hơn thời hạn “{above}” của câu giao việc phía trên",
        "“{deadline}” is later than “{above}”, the deadline of the order above it",
    ),
    why=Bilingual(
        "Thời hạn chung và thời hạn riêng trái nhau thì không biết theo thời hạn nào.",
        "Where the common and the own deadline disagree, nobody knows which holds.",
    ),
    hint=Bilingual("Sửa một trong hai thời hạn.", "Correct one of the two deadlines."),
    bad="Giao Sở Xây dựng, xong trước ngày 15/10/2026: a) … trong tháng 11/2026",
    good="Giao Sở Xây dựng, xong trong tháng 11/2026: a) … trước ngày 15/10/2026",
    check=OnNotice(_within_what_is_above),
)


def _cycle_has_anchor(deadline: Recurring, path: str, _: Context) -> Iterator[Found]:
    if deadline.anchor:
        yield found(path, anchor=quoted(deadline.anchor))
    elif deadline == Recurring(deadline.count, deadline.unit) and not _ends_as_calendars_do(
        deadline
    ):
        yield found(path, anchor=quoted(deadline_phrase(deadline)))


def _ends_as_calendars_do(cycle: Recurring) -> bool:
    """Whether a cycle ends where the calendar's own does: each week, month, quarter, year."""
    return cycle.count == 1 or (cycle.count, cycle.unit) == (3, "months")


GB208: Final = Rule(
    code="GB208",
    slug="cycle-has-a-whole-anchor",
    title=Bilingual("Mốc của kỳ báo cáo đầy đủ", "A cycle's anchor is whole"),
    message=Bilingual(
        "“{anchor}” không cho biết mỗi kỳ hết vào ngày nào",
        "“{anchor}” does not tell on which day each cycle ends",
    ),
    why=Bilingual(
        "“Trước 16 giờ hằng tuần” không nói thứ mấy; “định kỳ 6 tháng” không nói tính từ đâu.",
        "“Trước 16 giờ hằng tuần” does not say on which weekday, “định kỳ 6 tháng” not from when.",
    ),
    hint=Bilingual(
        "Nêu thứ trong tuần, hoặc ngày trong tháng.",
        "State the weekday, or the day of the month.",
    ),
    bad="trước 16 giờ hằng tuần",
    good="trước 16 giờ thứ Sáu hằng tuần",
    check=OnNode((Recurring,), _cycle_has_anchor),
)


def _deadline_is_clear(deadline: Unclear, path: str, _: Context) -> Iterator[Found]:
    yield found(path, deadline=quoted(deadline.text))


GB209: Final = Rule(
    code="GB209",
    slug="deadline-is-clear",
    title=Bilingual("Thời hạn rõ ràng", "A deadline can be told"),
    message=Bilingual(
        "“{deadline}” không cho biết khi nào hết hạn", "“{deadline}” does not tell when it ends"
    ),
    why=Bilingual(
        "“Trong thời gian tới”, “sớm” không theo dõi được.",
        "“Soon” and “in the coming time” cannot be followed up.",
    ),
    hint=Bilingual(
        "Nêu ngày, tháng; nếu chưa định được thì ghi “chưa định thời hạn, vì …”.",
        "State a day or month; if it is still open, say so with the reason.",
    ),
    bad="hoàn thành trong thời gian tới",
    good="hoàn thành trong tháng 11/2026",
    check=OnNode((Unclear,), _deadline_is_clear),
)


def _report_follows_work(task: Assignment, path: str, context: Context) -> Iterator[Found]:
    """Report a day for reporting that comes before the work is to be done."""
    if not task.deliverables:
        return
    done = [task.deadline, *(one.deadline for one in task.deliverables if one.kind == "completion")]
    days = [(day, due) for due in done if due is not None and (day := _day(due, context))]
    if not days:
        return
    last, work = max(days, key=lambda each: each[0])
    for nth, one in enumerate(task.deliverables):
        day = _day(one.deadline, context) if one.kind == "report" and one.deadline else None
        if one.deadline is not None and day is not None and day < last:
            yield found(
                f"{path}.deliverables[{nth}].deadline",
                deadline=quoted(deadline_phrase(one.deadline)),
                work=quoted(deadline_phrase(work)),
            )


def _day(deadline: Deadline, context: Context) -> dt.date | None:
    """Return the last day of a deadline that has one of its own; None for any other."""
    if not isinstance(deadline, _DATED):
        return None
    return last_day(deadline, issued=context.notice.issued_on, calendar=context.calendar)


GB210: Final = Rule(
    code="GB210",
    slug="report-follows-its-work",
    title=Bilingual("Báo cáo sau khi xong việc", "A report follows its work"),
    message=Bilingual(
        "phải báo cáo “{deadline}” trong khi việc đến hạn “{work}”",
        "the report is due “{deadline}”, before the work, which is due “{work}”",
    ),
    why=Bilingual(
        "Báo cáo kết quả trước khi xong việc thì không có kết quả để báo cáo.",
        "What is reported before the work is done has no result.",
    ),
    hint=Bilingual(
        "Sửa một trong hai thời hạn, hoặc nói rõ là báo cáo tiến độ.",
        "Correct one of the two deadlines, or say that it is a report of progress.",
    ),
    levels=MAY,
    bad="hoàn thành trước ngày 30/11/2026, báo cáo kết quả trước ngày 15/11/2026",
    good="hoàn thành trước ngày 15/11/2026, báo cáo kết quả trước ngày 30/11/2026",
    check=OnNode((Assignment,), _report_follows_work),
)


def _issued_in_time(notice: Notice, context: Context) -> Iterator[Found]:
    """Report a notice that comes more days after the last of its meeting than the facts allow."""
    issued, meeting = notice.issued_on, notice.meeting
    limit = context.facts.find("limit", "notice-after-meeting")
    if limit is None or issued is None or meeting is None or not meeting.dates:
        return
    met = max(meeting.dates)
    days = (issued - met).days
    if days > limit.number("days"):
        yield found("$.issued_on", days=str(days), met=format_date(met))


GB211: Final = Rule(
    code="GB211",
    slug="notice-is-issued-in-time",
    title=Bilingual("Ban hành kịp thời sau cuộc họp", "A notice is issued in time"),
    message=Bilingual(
        "ban hành sau cuộc họp ngày {met} đến {days} ngày",
        "it is issued {days} days after the meeting of {met}",
    ),
    why=Bilingual(
        "Quá lâu sau cuộc họp thì việc đã giao miệng không ai theo dõi; cũng có thể gõ nhầm ngày.",
        "So long after the meeting nobody follows what was ordered there; or a day is mistyped.",
    ),
    hint=Bilingual(
        "Kiểm tra ngày họp và ngày ban hành.", "Check the day of the meeting and of issue."
    ),
    levels=MAY,
    facts=("limit",),
    bad="Họp ngày 02/7/2026; ban hành ngày 02/10/2026.",
    good="Họp ngày 29/9/2026; ban hành ngày 02/10/2026.",
    check=OnNotice(_issued_in_time),
)

_SAID_DAY: Final = re.compile(
    r"[Nn]gày ([0-9]{1,2})(?:/([0-9]{1,2})/| tháng ([0-9]{1,2}) năm )([0-9]{4})(?![0-9/])"
)


def _day_exists(text: str, path: str, _: Context) -> Iterator[Found]:
    """Report a day that no calendar has."""
    if "gày " not in text:
        return
    for said in _SAID_DAY.finditer(text):
        day, month, year = int(said[1]), int(said[2] or said[3]), int(said[4])
        try:
            dt.date(year, month, day)
        except ValueError:
            yield found(path, day=quoted(said.group()))


GB212: Final = Rule(
    code="GB212",
    slug="day-exists",
    title=Bilingual("Ngày có trong lịch", "A day exists"),
    message=Bilingual("“{day}” không có trong lịch", "“{day}” is in no calendar"),
    why=Bilingual(
        "Ngày không có thật thì không ai biết hạn là ngày nào, văn bản nào được dẫn.",
        "By a day that does not exist nobody knows what is due, or which document is meant.",
    ),
    hint=Bilingual("Kiểm tra lại ngày và tháng.", "Check the day and the month."),
    bad="báo cáo trước ngày 31/9/2026",
    good="báo cáo trước ngày 30/9/2026",
    check=OnText(_day_exists),
)

TIME: Final = (
    GB201,
    GB202,
    GB203,
    GB204,
    GB205,
    GB206,
    GB207,
    GB208,
    GB209,
    GB210,
    GB211,
    GB212,
)
"""The rows, in the order of their codes."""
