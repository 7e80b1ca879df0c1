"""Danh sách nhiệm vụ: tasks as plain data, and as a table for a terminal of 80 columns."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Literal, assert_never

from giaoban._vn import fold
from giaoban.deadline import (
    AfterEvent,
    Anchor,
    AtSession,
    BeforeEvent,
    ByDate,
    CycleUnit,
    FromDay,
    FromEvent,
    FromIssue,
    FromReceipt,
    FromSigning,
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
from giaoban.due import both_days
from giaoban.lexicon import deadline_phrase, find_deadlines, format_date, party_name, party_text
from giaoban.model import Group, Person

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from giaoban.calendars import Calendar
    from giaoban.deadline import Deadline
    from giaoban.model import Party
    from giaoban.register import Standing, Status, Task

    Row = tuple[Task, Status]

__all__ = ["STANDINGS", "GroupBy", "grouped", "printed_deadline", "task_data", "tasks_table"]

Lang = Literal["vi", "en"]
GroupBy = Literal["lead", "status", "item"]
WIDTH = 80


def task_data(task: Task, status: Status, *, calendar: Calendar) -> dict[str, object]:
    """Return a task and its status as plain data for JSON, strings as printed in the notice.

    The keys, and the kinds of deadline with their fields, are promised: `giaoban tasks` prints
    them. A date is that of the deadline; `last_day` is the last day on which it is met, under the
    strict policy and under the lenient one.
    """
    return {
        "id": task.id,
        "notice": task.notice,
        "path": task.path,
        "item": task.item,
        "label": task.label,
        "director": ", ".join(_names(task.director, task)) or None,
        "lead": _names(task.lead, task),
        "coordinators": _names(task.coordinators, task),
        "reports_to": _names(task.reports_to, task),
        "via": _names(task.via, task),
        "task": task.task,
        "wording": task.wording,
        "deadline": _deadline(task.deadline, task, calendar),
        "other_deadlines": [_deadline(other, task, calendar) for other in task.other_deadlines],
        "status": status.standing,
    }


def _names(parties: Sequence[Party], task: Task) -> list[str]:
    return [_name(party, task) for party in parties]


def _name(party: Party, task: Task) -> str:
    if isinstance(party, Person):
        return party_name(party)
    if isinstance(party, Group) and party.members:
        return _listed(party, task)
    return party_text(party)


def _listed(group: Group, task: Task) -> str:
    """Return a collective with its members as the page lists them, else with commas.

    What a task inherits is named in the words of an assignment above it.
    """
    head = group.name.strip().rstrip(":").rstrip()
    members = [party_name(member) for member in group.members]
    between = r"(?:[,;] (?:và )?| và )".join(map(re.escape, members))
    pattern = re.compile(rf"{re.escape(head)}:? {between}(?!\w)")
    printed = (pattern.search(text) for text in _texts(task))
    shown = next((found.group() for found in printed if found is not None), None)
    return shown or f"{head}: {', '.join(members)}"


def _texts(task: Task) -> tuple[str, ...]:
    """Return where a task's fields are said: its own words, then those of what encloses it."""
    return (task.wording, *reversed(task.above))


# --- deadlines -----------------------------------------------------------------------------------


def _deadline(
    deadline: Deadline | None, task: Task, calendar: Calendar
) -> dict[str, object] | None:
    if deadline is None:
        return None
    strict, lenient = both_days(deadline, issued=task.issued, calendar=calendar)
    fields = _fields(deadline)
    kind = fields.pop("kind")
    return {
        "kind": kind,
        "text": printed_deadline(deadline, task),
        **fields,
        "last_day": _iso(strict.day),
        "last_day_lenient": _iso(lenient.day),
        "certain": strict.certain and lenient.certain,
    }


def printed_deadline(deadline: Deadline, task: Task) -> str:
    """Return the words of the notice that state the deadline, else those it would be said in."""
    for text in _texts(task):
        for found in find_deadlines(text, issued=task.issued):
            if found.deadline == deadline:
                return found.text
    return deadline_phrase(deadline)


def _iso(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def _fields(deadline: Deadline) -> dict[str, object]:
    match deadline:
        case ByDate(date=day, bound=bound, time=time):
            bound_of_two = "before" if bound == "before" else "by"
            at = {} if time is None else {"time": time.isoformat("minutes")}
            return {"kind": "date", "date": day.isoformat(), "bound": bound_of_two, **at}
        case InWeek(weeks=weeks, weekday=weekday):
            return {"kind": "week", "weeks": weeks, "weekday": weekday}
        case InMonth(year=year, month=month):
            return {"kind": "month", "year": year, "month": month}
        case InQuarter(year=year, quarter=quarter):
            return {"kind": "quarter", "year": year, "quarter": quarter}
        case InHalfYear(year=year, half=half):
            return {"kind": "half_year", "year": year, "half": half}
        case InYear(year=year):
            return {"kind": "year", "year": year}
        case InSpan(first_year=first, last_year=last):
            return {"kind": "span", "first_year": first, "last_year": last}
        case Within(count=count, unit=unit, since=since):
            return {"kind": "within", "count": count, "unit": unit, "from": _anchor(since)}
        case Recurring():
            return {
                "kind": "recurring",
                "every": _every(deadline),
                "anchor": _round(deadline),
            }
        case AfterEvent(event=event):
            return {"kind": "after_event", "event": event}
        case BeforeEvent(event=event):
            return {"kind": "before_event", "event": event}
        case AtSession(session=session):
            return {"kind": "at_session", "session": session}
        case Ongoing():
            return {"kind": "ongoing"}
        case PerRegulation(basis=basis):
            return {"kind": "per_regulation", "basis": basis}
        case Pending(reason=reason):
            return {"kind": "pending", "reason": reason}
        case Unclear():
            return {"kind": "unclear"}
        case _:
            assert_never(deadline)


def _every(deadline: Recurring) -> dict[CycleUnit, int]:
    return {deadline.unit: deadline.count}


def _round(deadline: Recurring) -> str | None:
    """Return the words that say when in each round; None where nothing does."""
    stated = (deadline.weekday, deadline.day, deadline.month, deadline.time)
    if deadline.anchor or all(part is None for part in stated):
        return deadline.anchor or None
    return deadline_phrase(deadline)


def _anchor(anchor: Anchor | None) -> str | None:
    match anchor:
        case None:
            return None
        case FromIssue():
            return "issue"
        case FromSigning():
            return "signing"
        case FromReceipt():
            return "receipt"
        case FromDay(day=day):
            return day.isoformat()
        case FromEvent(event=event):
            return event
        case _:
            assert_never(anchor)


# --- a table for people ----------------------------------------------------------------------------

STANDINGS: Mapping[Standing, Mapping[Lang, str]] = {
    "no_deadline": {"vi": "không nêu thời hạn", "en": "no deadline"},
    "standing": {"vi": "thường xuyên", "en": "standing"},
    "waiting": {"vi": "chờ sự kiện", "en": "waiting"},
    "unclear": {"vi": "chưa rõ hạn", "en": "unclear"},
    "open": {"vi": "trong hạn", "en": "open"},
    "due_soon": {"vi": "sắp đến hạn", "en": "due soon"},
    "at_limit": {"vi": "sát hạn", "en": "at the limit"},
    "overdue": {"vi": "quá hạn", "en": "overdue"},
    "done": {"vi": "đã hoàn thành", "en": "done"},
    "done_late": {"vi": "hoàn thành quá hạn", "en": "done late"},
    "cancelled": {"vi": "thôi thực hiện", "en": "cancelled"},
}
"""How each standing is called."""

_SAY: Mapping[str, Mapping[Lang, str]] = {
    "as-of": {
        "vi": "Tính đến hết ngày {day}: {count} nhiệm vụ",
        "en": "As of {day}: {count} tasks",
    },
    "group": {"vi": "== {name} ({count})", "en": "== {name} ({count})"},
    "nobody": {"vi": "(chưa rõ ai)", "en": "(nobody named)"},
    "none": {"vi": "(ngoài các mục)", "en": "(outside items)"},
    "directed": {"vi": "chỉ đạo: {name}", "en": "directed by {name}"},
}


def tasks_table(
    rows: Sequence[Row],
    *,
    as_of: dt.date,
    group_by: GroupBy | None = None,
    lang: Lang = "vi",
) -> str:
    """Return tasks with their status as lines of at most 80 columns, the day they are judged first.

    Each task has a line with its status, its last day and where it stands, then who leads it, then
    what is to be done. Groups have a line with their name and number of tasks.
    """
    lines = [_SAY["as-of"][lang].format(day=format_date(as_of), count=len(rows))]
    for name, group in grouped(rows, group_by, lang=lang) if group_by else (("", rows),):
        if group_by:
            head = _SAY["group"][lang].format(name=name, count=len(group))
            lines += ["", *_wrapped(head, "")]
        for task, status in group:
            lines += ["", *_block(task, status, lang)]
    return "\n".join(lines) + "\n"


def grouped(
    rows: Iterable[Row], by: GroupBy, *, lang: Lang = "vi"
) -> tuple[tuple[str, tuple[Row, ...]], ...]:
    """Return tasks in groups, each with its name; every task is in exactly one.

    Leads and items come in the order in which the notices first have them, a task with two leads
    under both their names together; statuses come the most urgent first.
    """
    groups: dict[str, list[Row]] = {}
    names: dict[str, str] = {}
    for task, status in rows:
        name = _group_name(task, status, by, lang)
        key = fold(name)
        names.setdefault(key, name)
        groups.setdefault(key, []).append((task, status))
    found = [(names[key], tuple(group)) for key, group in groups.items()]
    if by == "status":
        found.sort(key=lambda each: _URGENCY.index(each[1][0][1].standing))
    return tuple(found)


_URGENCY: tuple[Standing, ...] = (
    "overdue",
    "at_limit",
    "due_soon",
    "open",
    "waiting",
    "unclear",
    "standing",
    "no_deadline",
    "done_late",
    "done",
    "cancelled",
)


def _group_name(task: Task, status: Status, by: GroupBy, lang: Lang) -> str:
    match by:
        case "lead":
            return "; ".join(_names(status.state.lead, task)) or _SAY["nobody"][lang]
        case "status":
            return STANDINGS[status.standing][lang]
        case "item":
            return " ".join(part for part in (task.notice, task.item) if part) or _SAY["none"][lang]
        case _:
            assert_never(by)


def _block(task: Task, status: Status, lang: Lang) -> list[str]:
    day = status.strict.day
    where = " ".join(part for part in (task.notice, task.item, task.label) if part)
    first = [f"[{STANDINGS[status.standing][lang]}]", format_date(day) if day else "", where]
    lead = "; ".join(_names(status.state.lead, task)) or _SAY["nobody"][lang]
    directed = ", ".join(_names(task.director, task))
    if directed:
        lead += f" ({_SAY['directed'][lang].format(name=directed)})"
    return [
        *_wrapped("  ".join(part for part in first if part), ""),
        *_wrapped(lead, "  "),
        *_wrapped(task.task, "    "),
    ]


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
