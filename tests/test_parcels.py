"""Phần việc, đôn đốc: the tasks parted by whom they concern, and whom to remind on a day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban.builders import assign, directed_by, draft, group, official
from giaoban.events import Cancelled, Done, Event, Progress, Reminded
from giaoban.model import Body, Group, Involved, Notice, Person
from giaoban.parcels import Parcel, Part, parcels
from giaoban.register import Task, statuses, tasks
from giaoban.reminders import Occasion, reminders
from giaoban.strategies import notices
from giaoban.timing import after, before, by, ongoing

if TYPE_CHECKING:
    from giaoban.deadline import Deadline
    from giaoban.model import Assignment

AS_OF = dt.date(2023, 10, 5)


def parted(*clauses: Assignment, **options: object) -> list[tuple[str, list[tuple[str, Part]]]]:
    """Return each addressee's name with its tasks and its part in them."""
    notice = draft("state-nd30", issued_on="2/10/2023", body=list(clauses))
    found = parcels(statuses(tasks(notice), as_of=AS_OF), **options)  # type: ignore[arg-type]  # as given
    return [
        (_name(each), [(entry.task.task, entry.part) for entry in each.entries]) for each in found
    ]


def _name(parcel: Parcel) -> str:
    return parcel.addressee.name if parcel.addressee is not None else ""


def test_everyone_gets_what_concerns_them() -> None:
    """Who leads, directs, coordinates, is reported to or has another part."""
    an = official("Nguyễn Văn An", "Phó Chủ tịch UBND tỉnh")
    assert parted(
        directed_by(an, assign("Sở A", "rà soát", coordinators=["Sở B"], reports_to="Sở C")),
        evolve(
            assign("Sở B", "thẩm định", via="Văn phòng"),
            others=(Involved(Body("Sở A"), role="consulted"),),
        ),
    ) == [
        ("Sở A", [("rà soát", "lead"), ("thẩm định", "other")]),
        ("Nguyễn Văn An", [("rà soát", "director")]),
        ("Sở B", [("rà soát", "coordinator"), ("thẩm định", "lead")]),
        ("Sở C", [("rà soát", "reported_to")]),
        ("Văn phòng", [("thẩm định", "via")]),
    ]


def test_a_list_is_opened_and_says_so() -> None:
    """Each member has the task, through the list that names it."""
    communes = group("UBND các xã", "An Hòa", "Bình Minh")
    notice = draft("state-nd30", body=[assign(communes, "rà soát")])
    found = parcels(statuses(tasks(notice), as_of=AS_OF))

    assert [(_name(each), each.entries[0].through) for each in found] == [
        ("An Hòa", communes),
        ("Bình Minh", communes),
    ]


def test_a_collective_is_opened_by_the_caller() -> None:
    """Without its members nobody can be held to it; the parcel of nobody says so."""
    loose = assign([Group("các sở, ngành")], "rà soát")

    assert parted(loose) == [("", [("rà soát", "lead")])]
    assert parted(loose, members={"Các sở, ngành": [Body("Sở A"), Body("Sở B")]}) == [
        ("Sở A", [("rà soát", "lead")]),
        ("Sở B", [("rà soát", "lead")]),
    ]


def test_what_nobody_answers_for_comes_last() -> None:
    """Who only coordinates is told, and the task is nobody's all the same."""
    assert parted(assign("", "rà soát", coordinators=["Sở B"]), assign("Sở A", "báo cáo")) == [
        ("Sở B", [("rà soát", "coordinator")]),
        ("Sở A", [("báo cáo", "lead")]),
        ("", [("rà soát", "lead")]),
    ]


def test_several_parts_in_one_task_are_one_entry() -> None:
    """The weightiest counts."""
    assert parted(assign("Sở A", "rà soát", coordinators=["sở A"], reports_to="Sở A")) == [
        ("Sở A", [("rà soát", "lead")])
    ]


def test_a_reference_outweighs_a_name() -> None:
    """Two spellings with one reference are one addressee; two references with one name are two."""
    assert [
        name
        for name, _ in parted(
            assign(Body("Sở A", ref="1"), "rà soát"),
            assign(Body("Sở Ất", ref="1"), "báo cáo"),
            assign(Body("Sở A", ref="2"), "thẩm định"),
            assign(Person("Nguyễn Văn An", ref="1"), "chỉ đạo"),
        )
    ] == ["Sở A", "Sở A"]


@given(st.lists(notices(profile="draft"), max_size=3))
def test_parcels_cover_every_task(found: list[Notice]) -> None:
    """No task is in none of them, and none is twice in one."""
    rows = statuses(tasks(*found), as_of=AS_OF)
    made = parcels(rows)

    covered = {id(entry.task) for parcel in made for entry in parcel.entries}
    assert covered == {id(task) for task, _ in rows}
    for parcel in made:
        assert len({id(entry.task) for entry in parcel.entries}) == len(parcel.entries)
    assert sum(parcel.addressee is None for parcel in made) <= 1


# --- reminders ---------------------------------------------------------------------------------------


def day(text: str) -> dt.date:
    """Return a day of 2023 written like 15/10."""
    number, month = text.split("/")
    return dt.date(2023, int(month), int(number))


def reminded(
    due: Deadline | None, on: str, *events: Event, silence: int | None = 30
) -> list[tuple[Occasion, int]]:
    """Return what one task is reminded of on a day, with the days."""
    notice = draft(
        "state-nd30", issued_on="2/10/2023", body=[assign("Sở A", "rà soát", due=due, id="t")]
    )
    rows = statuses(tasks(notice), as_of=day(on), events=events)
    return [(each.occasion, each.days) for each in reminders(rows, on=day(on), silence=silence)]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("6/10", []),  # 8 days before the 14th
        ("7/10", [("before", 7)]),
        ("8/10", [("before", 6)]),  # the step of 7 days has come, and nobody was reminded
        ("11/10", [("before", 3)]),
        ("14/10", [("on_the_day", 0)]),
        ("15/10", [("on_the_day", 0)]),  # too late by one reading only
        ("16/10", [("after", 1)]),
        ("22/10", [("after", 7)]),
    ],
)
def test_steps_come_before_and_after_the_day(on: str, expected: list[tuple[str, int]]) -> None:
    """`trước ngày 15`: early by the strict day, late by the lenient one."""
    assert reminded(before("15/10/2023"), on) == expected


def test_who_was_reminded_is_not_reminded_again() -> None:
    """Not until the next step comes."""
    told = Reminded("t", on=day("7/10"))

    assert reminded(by("14/10/2023"), "10/10", told) == []
    assert reminded(by("14/10/2023"), "11/10", told) == [("before", 3)]


@pytest.mark.parametrize("event", [Done("t", on=day("3/10")), Cancelled("t", on=day("3/10"))])
def test_what_is_over_is_left_alone(event: Event) -> None:
    """Done or cancelled: nobody is reminded of it."""
    assert reminded(by("14/10/2023"), "15/10", event) == []


def test_what_has_no_day_is_raised_after_silence() -> None:
    """Thirty days after the notice, or after the last word; what stands for good never is."""
    heard = Progress("t", on=day("20/10"), percent=10)

    assert reminded(None, "31/10") == []
    assert reminded(None, "1/11") == [("silence", 30)]
    assert reminded(after("có ý kiến"), "1/11") == [("silence", 30)]
    assert reminded(None, "1/11", heard) == []
    assert reminded(None, "19/11", heard) == [("silence", 30)]
    assert reminded(ongoing(), "31/12") == []
    assert reminded(None, "31/12", silence=None) == []


def test_a_draft_without_a_day_raises_nothing() -> None:
    """Nothing can be counted from a day of issue that is not there."""
    notice = draft("state-nd30", body=[assign("Sở A", "rà soát")])

    assert reminders(statuses(tasks(notice), as_of=day("31/12")), on=day("31/12")) == ()


def test_a_step_before_the_notice_never_came() -> None:
    """Given two days before its day, a task is not reminded of at once for the step of seven."""
    assert reminded(by("4/10/2023"), "2/10") == []
    assert reminded(by("4/10/2023"), "4/10") == [("on_the_day", 0)]


@given(st.lists(notices(profile="draft"), max_size=2), st.dates(dt.date(2019, 1, 1)))
def test_nobody_is_reminded_twice_on_a_day(found: list[Notice], on: dt.date) -> None:
    """Once recorded, the same day reminds of nothing more."""
    mine: tuple[Task, ...] = tuple(
        evolve(task, id=f"t{nth}") for nth, task in enumerate(tasks(*found))
    )
    first = reminders(statuses(mine, as_of=on), on=on)
    told = [Reminded(each.task.id, on=on) for each in first]

    assert all(each.days >= 0 for each in first)
    again = reminders(statuses(mine, as_of=on, events=told), on=on)
    assert [each.task.id for each in again] == [
        each.task.id for each in first if each.task.issued is not None and on < each.task.issued
    ]


def test_bodies_that_differ_in_their_tones_are_two() -> None:
    """Phú Mỹ is not Phù Mỹ, listed or named; another place of the tone is the same body."""
    found = parted(
        assign("UBND xã Phú Hòa", "rà soát"),
        assign("UBND xã Phù Hòa", "báo cáo"),
        assign("ubnd xã Phú Hoà", "tổng hợp"),
    )

    assert found == [
        ("UBND xã Phú Hòa", [("rà soát", "lead"), ("tổng hợp", "lead")]),
        ("UBND xã Phù Hòa", [("báo cáo", "lead")]),
    ]


def test_a_reminder_on_the_day_is_by_the_strict_one() -> None:
    """Reminded three days before, one is reminded again on the 14th, and not again on the 15th."""
    due = before("15/10/2023")

    assert reminded(due, "13/10", Reminded("t", on=day("11/10"))) == []
    assert reminded(due, "14/10", Reminded("t", on=day("11/10"))) == [("on_the_day", 0)]
    assert reminded(due, "15/10", Reminded("t", on=day("14/10"))) == []
