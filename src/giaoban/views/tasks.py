"""Danh sách nhiệm vụ: tasks as plain data, and as a table for a terminal of 80 columns."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Literal, assert_never

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
    from collections.abc import Mapping, Sequence

    from giaoban.calendars import Calendar
    from giaoban.deadline import Deadline
    from giaoban.model import Party
    from giaoban.register import Standing, Status, Task

__all__ = ["STANDINGS", "task_data", "tasks_table"]

Lang = Literal["vi", "en"]
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
    return [_name(party, task.wording) for party in parties]


def _name(party: Party, wording: str) -> str:
    if isinstance(party, Person):
        return party_name(party)
    if isinstance(party, Group) and party.members:
        return _listed(party, wording)
    return party_text(party)


def _listed(group: Group, wording: str) -> str:
    """Return a collective with its members as the task's words list them, else with commas."""
    head = group.name.strip().rstrip(":").rstrip()
    members = [party_name(member) for member in group.members]
    between = r"(?:[,;] (?:và )?| và )".join(map(re.escape, members))
    printed = re.search(rf"{re.escape(head)}:? {between}(?!\w)", wording)
    return printed.group() if printed is not None else f"{head}: {', '.join(members)}"


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
        "text": _as_printed(deadline, task),
        **fields,
        "last_day": _iso(strict.day),
        "last_day_lenient": _iso(lenient.day),
        "certain": strict.certain and lenient.certain,
    }


def _as_printed(deadline: Deadline, task: Task) -> str:
    """Return the words of the notice that state the deadline, else those it would be said in."""
    for found in find_deadlines(task.wording, issued=task.issued):
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
}
"""How each standing is called."""

_SAY: Mapping[str, Mapping[Lang, str]] = {
    "as-of": {
        "vi": "Tính đến hết ngày {day}: {count} nhiệm vụ",
        "en": "As of {day}: {count} tasks",
    },
    "nobody": {"vi": "(chưa rõ ai)", "en": "(nobody named)"},
    "directed": {"vi": "chỉ đạo: {name}", "en": "directed by {name}"},
}


def tasks_table(rows: Sequence[tuple[Task, Status]], *, as_of: dt.date, lang: Lang = "vi") -> str:
    """Return tasks with their status as lines of at most 80 columns, the day they are judged first.

    Each task has a line with its status, its last day and where it stands, then who leads it, then
    what is to be done.
    """
    head = _SAY["as-of"][lang].format(day=format_date(as_of), count=len(rows))
    blocks = [_block(task, status, lang) for task, status in rows]
    return "\n".join([head, *(line for block in blocks for line in ("", *block))]) + "\n"


def _block(task: Task, status: Status, lang: Lang) -> list[str]:
    day = status.strict.day
    where = " ".join(part for part in (task.notice, task.item, task.label) if part)
    first = [f"[{STANDINGS[status.standing][lang]}]", format_date(day) if day else "", where]
    lead = "; ".join(_names(task.lead, task)) or _SAY["nobody"][lang]
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
