"""Lịch việc: calendars read by the packages `icalendar` and `ical`, which are not ours."""

from __future__ import annotations

import datetime as dt
from itertools import islice
from typing import TYPE_CHECKING, Any

import icalendar
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream

from giaoban.builders import assign, directed_by, draft
from giaoban.due import due_days
from giaoban.events import Cancelled, DaySet, Done, Event, ExtensionGranted, Progress
from giaoban.register import statuses, tasks
from giaoban.strategies import notices
from giaoban.timing import before, by, every, ongoing
from giaoban.views.ics import tasks_ics

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ical.todo import Todo

    from giaoban.deadline import Recurring
    from giaoban.model import Assignment, Notice

ISSUED = dt.date(2023, 10, 2)
AS_OF = dt.date(2023, 10, 5)

HOSTILE = (
    '=HYPERLINK("http://x.example";"y")',
    "rà soát\r\nEND:VTODO\r\nBEGIN:VTODO\r\nUID:x\r\nSUMMARY:giả",
    "rà soát\nBEGIN:VALARM\nEND:VALARM",
    'a;b,c\\n\\;d:e"f',
    "a\u2028b\u2029c\x85d\te",
    "\U0001f600" * 40 + "ữ" * 60,
    "e\u0301" * 80,
    " \u00a0 lề ",
)


def notice(*clauses: Assignment) -> Notice:
    """Return a notice with these tasks."""
    return draft("state-nd30", number="12/TB-UBND", issued_on=ISSUED, body=list(clauses))


def calendar(given: Notice, events: Iterable[Event] = (), as_of: dt.date = AS_OF) -> str:
    """Return the calendar of a notice."""
    return tasks_ics(statuses(tasks(given), as_of=as_of, events=events))


def todos(text: str) -> list[Any]:
    """Return the to-dos as `icalendar` reads them; `ical` has to read as many."""
    read = icalendar.Calendar.from_ical(text)
    found: list[Any] = read.walk("VTODO")
    assert [str(each["UID"]) for each in found] == [each.uid for each in strict_todos(text)]
    return found


def strict_todos(text: str) -> list[Todo]:
    """Return the to-dos as `ical` reads them, which is strict."""
    return IcsCalendarStream.calendar_from_ics(text).todos


# --- what a to-do tells --------------------------------------------------------------------------


def test_a_task_is_a_to_do() -> None:
    """Due on its strict day; its words, what encloses them, who leads it, and the notice."""
    given = notice(
        directed_by(
            "Nguyễn Văn An", assign("Sở A", "rà soát; lập danh mục", due=before("17/10/2023"))
        )
    )
    (task,) = tasks(given)

    assert calendar(given).replace("\r\n ", "").split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//giaoban//giaoban//VI",
        "BEGIN:VTODO",
        str(todos(calendar(given))[0]["UID"].to_ical().decode()).join(("UID:", "")),
        "DTSTAMP:20231005T000000Z",
        "SUMMARY:Rà soát\\; lập danh mục",
        "DESCRIPTION:"
        + "\\n".join((*task.above, task.wording, "Sở A", "Thông báo số 12/TB-UBND"))
        .replace(";", "\\;")
        .replace(",", "\\,"),
        "DUE;VALUE=DATE:20231016",
        "STATUS:NEEDS-ACTION",
        f"X-GIAOBAN-ID;VALUE=TEXT:{task.id}",
        "END:VTODO",
        "END:VCALENDAR",
        "",
    ]


def test_the_uid_is_the_tasks_own() -> None:
    """It is the same on another day and after events, and another for another task."""
    given = notice(assign("Sở A", "a", id="a"), assign("Sở A", "b", id="b"))
    first = [str(each["UID"]) for each in todos(calendar(given))]
    later = calendar(given, [Done("a", on=AS_OF)], dt.date(2024, 1, 1))

    assert [str(each["UID"]) for each in todos(later)] == first
    assert len(set(first)) == 2
    assert all(each.endswith("@giaoban") for each in first)


@pytest.mark.parametrize(
    ("events", "told"),
    [
        ((), {"STATUS": "NEEDS-ACTION"}),
        ((Progress("a", on=AS_OF),), {"STATUS": "NEEDS-ACTION"}),
        (
            (Progress("a", on=AS_OF, percent=0),),
            {"STATUS": "NEEDS-ACTION", "PERCENT-COMPLETE": "0"},
        ),
        (
            (Progress("a", on=AS_OF, percent=40),),
            {"STATUS": "IN-PROCESS", "PERCENT-COMPLETE": "40"},
        ),
        (
            (Progress("a", on=AS_OF, percent=40), Done("a", on=AS_OF)),
            {"STATUS": "COMPLETED", "PERCENT-COMPLETE": "100", "COMPLETED": "20231005T000000Z"},
        ),
        ((Cancelled("a", on=AS_OF),), {"STATUS": "CANCELLED"}),
    ],
    ids=range(6),
)
def test_a_to_do_tells_how_its_task_stands(events: tuple[Event, ...], told: dict[str, str]) -> None:
    """Open, under way, done, dropped."""
    (found,) = todos(calendar(notice(assign("Sở A", "a", id="a", due=by("31/10/2023"))), events))

    keys = ("STATUS", "PERCENT-COMPLETE", "COMPLETED")
    values = {key: found[key].to_ical() for key in keys if key in found}
    shown = {
        key: value if isinstance(value, str) else value.decode() for key, value in values.items()
    }
    assert shown == told


def test_the_day_that_holds_is_due() -> None:
    """Extended, set by the office, or none."""
    given = notice(
        assign("Sở A", "a", id="a", due=by("31/10/2023")),
        assign("Sở A", "b", id="b"),
        assign("Sở A", "c", id="c", due=ongoing()),
    )
    events: list[Event] = [
        ExtensionGranted("a", on=AS_OF, until=dt.date(2023, 11, 30)),
        DaySet("b", on=AS_OF, until=dt.date(2023, 12, 31)),
    ]
    found = todos(calendar(given, events))

    assert [each.get("DUE") and each["DUE"].dt for each in found] == [
        dt.date(2023, 11, 30),
        dt.date(2023, 12, 31),
        None,
    ]


def test_a_task_without_words_beside_it() -> None:
    """No number, nobody who leads; a stamp that calendars know; what the caller remarks is first."""
    given = draft("state-nd30", body=[assign([], "a", id="a"), assign([], "b", id="b")])
    rows = statuses(tasks(given), as_of=dt.date.min)
    first, second = todos(tasks_ics(rows, remarks=["chủ trì"]))

    assert first["DTSTAMP"].dt == dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
    assert str(first["DESCRIPTION"]).split("\n")[0] == "chủ trì"
    assert str(second["DESCRIPTION"]) == tasks(given)[1].wording


# --- duties that come back -----------------------------------------------------------------------

CYCLES = (
    *(every(1, "days"), every(3, "days"), every(1, "weeks"), every(2, "weeks", weekday=5)),
    *(every(1, "months", day=day) for day in (1, 25, 28, 29, 30, 31)),
    *(
        every(1, "months"),
        every(3, "months"),
        every(6, "months", day=15),
        every(3, "months", day=31),
    ),
    *(every(1, "years"), every(1, "years", month=2, day=29), every(2, "years", month=12, day=15)),
    *(every(1, "weeks", start="29/2/2024"), every(1, "months", day=25, bound="before")),
)


@pytest.mark.parametrize("deadline", CYCLES, ids=range(len(CYCLES)))
def test_a_duty_that_comes_back_comes_on_its_days(deadline: Recurring) -> None:
    """Forty rounds, or those that are listed, as another package expands them."""
    given = notice(assign("Sở A", "a", due=deadline))
    text = calendar(given)
    (found,) = todos(text)
    (todo,) = strict_todos(text)
    days = due_days(deadline, issued=ISSUED, until=dt.date.max)
    wanted = [day for day in islice(days, 100) if day >= found["DTSTART"].dt][:40]

    assert found["DTSTART"].dt == statuses(tasks(given), as_of=AS_OF)[0][1].strict.day
    assert found["DURATION"].dt == dt.timedelta(days=1)
    rounds = list(islice(todo.as_rrule() or (), 40))
    assert rounds
    assert rounds == wanted[: len(rounds)]
    assert len(rounds) >= 24


def test_rounds_that_no_rule_gives_are_listed() -> None:
    """The day before the last one of each month: two dozen, one by one."""
    text = calendar(notice(assign("Sở A", "a", due=every(1, "months", day=31, bound="before"))))
    (found,) = todos(text)
    listed = [each.dt for each in found["RDATE"].dts]

    assert listed[:6] == [
        dt.date(2023, 10, 30),
        dt.date(2023, 11, 29),
        dt.date(2023, 12, 30),
        dt.date(2024, 1, 30),
        dt.date(2024, 2, 28),
        dt.date(2024, 3, 30),
    ]
    assert len(listed) == 24
    assert listed[0] == found["DTSTART"].dt


def test_a_duty_whose_rounds_are_unknown_is_due_once() -> None:
    """On the day that the office set: without a day of issue no round can be counted."""
    given = draft("state-nd30", body=[assign("Sở A", "a", id="a", due=every(1, "months"))])
    set_day = DaySet("a", on=AS_OF, until=dt.date(2023, 12, 31))
    (found,) = todos(calendar(given, [set_day]))

    assert found["DUE"].dt == dt.date(2023, 12, 31)
    assert "RRULE" not in found


# --- lines and texts -----------------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_text_is_more_than_a_text(text: str) -> None:
    """Line breaks, marks and letters of several octets: one to-do with all its letters."""
    given = notice(evolve(assign("Sở A", "x"), task=text, id=text.strip()))
    (found,) = todos(calendar(given))
    summary = str(found["SUMMARY"])

    assert summary.casefold() == " ".join(text.split()).casefold()
    assert str(found["UID"]).endswith("@giaoban")
    assert "".join(str(found["X-GIAOBAN-ID"]).split()) == "".join(text.split())
    assert found.subcomponents == []


def _lines_hold(text: str) -> None:
    raw = text.encode()
    lines = raw.split(b"\r\n")
    assert lines.pop() == b""
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # no letter is parted


@given(notices(profile="draft"), st.dates(dt.date(2000, 1, 1), dt.date(2050, 1, 1)))
@settings(deadline=None, max_examples=50)
def test_every_notice_makes_a_calendar(drawn: Notice, as_of: dt.date) -> None:
    """Whatever its texts are: lines of 75 octets at most, read by both packages, a to-do a task."""
    text = calendar(drawn, as_of=as_of)

    _lines_hold(text)
    assert len(todos(text)) == len(tasks(drawn))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\r\n\t\x85")))
@settings(deadline=None, max_examples=50)
def test_every_text_is_one_value(text: str) -> None:
    """In lines of at most 75 octets, and the same to-do for every text."""
    (task,) = tasks(notice(assign("Sở A", "x", id="x")))
    try:
        task = evolve(task, wording=text)
    except ValueError:  # a letter that no text has
        return
    made = tasks_ics(statuses([task], as_of=AS_OF))

    _lines_hold(made)
    (found,) = todos(made)
    assert "".join(str(found["DESCRIPTION"]).split()) == "".join(
        f"{text} Sở A Thông báo số 12/TB-UBND".split()
    )
