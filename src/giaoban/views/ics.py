"""Lịch việc: tasks as to-dos of iCalendar (RFC 5545), for calendars on desks and telephones.

A to-do is due on the strict day, so that it reminds early; a duty that comes back has a rule where
one gives its very days, else its next days one by one. The UID is made of the task's id: importing
a later file changes the to-dos that are there.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING, Final, assert_never

from dateutil.rrule import rrulestr

from giaoban._vn import capitalise_first
from giaoban.deadline import Recurring
from giaoban.due import due_days
from giaoban.lexicon import party_list
from giaoban.views.tables import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from giaoban.register import Status, Task

__all__ = ["tasks_ics"]

_OCTETS: Final = 75
_CHECKED: Final = 40
"""Rounds that a rule is held against before it is believed."""
_IN_EVERY_MONTH: Final = 28
_ROUNDS: Final = 24
"""Rounds that are listed where no rule gives them."""
_NEVER: Final = dt.date(1970, 1, 1)


def tasks_ics(rows: Iterable[tuple[Task, Status]], *, remarks: Iterable[str] = ()) -> str:
    """Return a calendar with a to-do for every task; lines end in CR LF and have 75 octets at most.

    Args:
        remarks:
            What each description begins with, in the order of *rows*.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//giaoban//giaoban//VI"]
    for (task, status), remark in zip(rows, chain(remarks, repeat("")), strict=False):
        lines += ["BEGIN:VTODO", *_todo(task, status, remark), "END:VTODO"]
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _todo(task: Task, status: Status, remark: str) -> Iterator[str]:
    stamp = max(status.as_of, _NEVER)
    yield f"UID:{hashlib.blake2s(task.id.encode(), digest_size=10).hexdigest()}@giaoban"
    yield f"DTSTAMP:{_day(stamp)}T000000Z"
    yield f"SUMMARY:{_text(capitalise_first(shown(task.task)))}"
    yield f"DESCRIPTION:{_text(_told(task, status, remark))}"
    if status.strict.day is not None:
        yield from _due(task, status.strict.day)
    yield from _standing(status)
    yield f"X-GIAOBAN-ID;VALUE=TEXT:{_text(task.id)}"


def _told(task: Task, status: Status, remark: str) -> str:
    lead = party_list(status.state.lead)
    source = f"Thông báo số {task.notice}" if task.notice else ""
    return "\n".join(part for part in (remark, *task.above, task.wording, lead, source) if part)


def _due(task: Task, day: dt.date) -> Iterator[str]:
    rule = _rounds(task.deadline, task.issued, day) if isinstance(task.deadline, Recurring) else ""
    if not rule:
        yield f"DUE;VALUE=DATE:{_day(day)}"
        return
    # A to-do that comes back begins on its day and is due when that day ends.
    yield f"DTSTART;VALUE=DATE:{_day(day)}"
    yield "DURATION:P1D"
    yield rule


def _standing(status: Status) -> Iterator[str]:
    state = status.state
    if state.percent is not None and state.done_on is None:
        yield f"PERCENT-COMPLETE:{state.percent}"
    if state.done_on is not None:
        yield "PERCENT-COMPLETE:100"
        yield f"COMPLETED:{_day(state.done_on)}T000000Z"
    match status.standing:
        case "done" | "done_late":
            yield "STATUS:COMPLETED"
        case "cancelled":
            yield "STATUS:CANCELLED"
        case _:
            yield "STATUS:IN-PROCESS" if state.percent else "STATUS:NEEDS-ACTION"


# --- rounds --------------------------------------------------------------------------------------


def _rounds(deadline: Recurring, issued: dt.date | None, first: dt.date) -> str:
    """Return a rule that gives the very days from *first* on, or else the days themselves."""
    after = (day for day in due_days(deadline, issued=issued, until=dt.date.max) if day >= first)
    days = tuple(islice(after, _CHECKED))
    if not days:
        return ""
    begin = dt.datetime.combine(first, dt.time())
    for rule in _rules(deadline, first):
        given = islice(rrulestr(rule, dtstart=begin), len(days))
        if tuple(moment.date() for moment in given) == days:
            return f"RRULE:{rule}"
    return f"RDATE;VALUE=DATE:{','.join(_day(day) for day in days[:_ROUNDS])}"


def _rules(deadline: Recurring, first: dt.date) -> tuple[str, ...]:
    """Return the rules that may give the days: by days, by weeks, by the day of the month."""
    count = deadline.count
    match deadline.unit:
        case "days":
            return (f"FREQ=DAILY;INTERVAL={count}",)
        case "weeks":
            return (f"FREQ=WEEKLY;INTERVAL={count}",)
        case "months" | "years":
            months = count * 12 if deadline.unit == "years" else count
            return tuple(
                f"FREQ=MONTHLY;INTERVAL={months};BYMONTHDAY={','.join(map(str, days))};BYSETPOS=-1"
                for days in _month_days(deadline, first)
            )
        case _:
            assert_never(deadline.unit)


def _month_days(deadline: Recurring, first: dt.date) -> Iterator[Sequence[int]]:
    yield [first.day]
    yield [-1]
    # Of day 31 and those it stands in for, the last that the month has.
    if deadline.day is not None and deadline.day > _IN_EVERY_MONTH:
        yield range(_IN_EVERY_MONTH, deadline.day + 1)


# --- lines ---------------------------------------------------------------------------------------


def _day(day: dt.date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


_ESCAPED: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,"})
_BREAKS: Final = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")


def _text(text: str) -> str:
    """Return a value of type TEXT: what would end it or the line is escaped."""
    return _CONTROL.sub(" ", _BREAKS.sub(r"\\n", text.translate(_ESCAPED)))


def _folded(line: str) -> Iterator[str]:
    """Yield a line in pieces of 75 octets at most, no letter parted, a blank before the later ones."""
    piece, used = "", 0
    for char in line:
        size = len(char.encode())
        if used + size > _OCTETS:
            yield piece
            piece, used = " ", 1
        piece += char
        used += size
    yield piece
