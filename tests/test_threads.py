"""Chuỗi nhiệm vụ, tách nhiệm vụ: one task through several notices, and one list of owners."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban.builders import addressed_to, assign, document, draft, group, item
from giaoban.changes import carry_over
from giaoban.events import Done, ExtensionGranted
from giaoban.model import Assignment, Body, Group, Notice, Relation
from giaoban.register import (
    Task,
    Thread,
    current_tasks,
    of_current,
    split,
    state_of,
    tasks,
    threads,
)
from giaoban.strategies import notices
from giaoban.timing import before

if TYPE_CHECKING:
    from giaoban.model import AgendaItem

    Part = AgendaItem | Assignment

LAND = "thu hồi diện tích đất không sử dụng của các đơn vị sự nghiệp"
STAFF = "rà soát biên chế của các đơn vị sự nghiệp công lập"


def issued(number: str, day: str, *parts: Part) -> Notice:
    """Return a notice of that number and day."""
    return draft("state-nd30", number=f"{number}/TB-UBND", issued_on=day, body=list(parts))


OCTOBER = issued("12", "2/10/2023", assign("Sở A", LAND), assign("Sở B", STAFF))


def test_a_repeated_task_is_one_thread() -> None:
    """The same words to the same body in the next notice: one task, stated twice."""
    again = issued("15", "2/11/2023", assign("Sở A", LAND, due=before("30/11/2023")))
    (first, second), (third,) = tasks(OCTOBER), tasks(again)

    found = threads(again, OCTOBER)  # in whichever order they are given

    assert found == (Thread((first, third)), Thread((second,)))
    assert found[0].current == third


def test_a_carried_task_is_one_thread() -> None:
    """What a builder carries over keeps its id, and so its thread."""
    following = issued("15", "2/11/2023", carry_over(tasks(OCTOBER)))

    assert [len(thread.tasks) for thread in threads(OCTOBER, following)] == [2, 2]


def test_a_reworded_task_that_cites_its_notice_is_one_thread() -> None:
    """The citation says where to look; without it, like words are not enough."""
    reworded = assign("Sở A", f"tiếp tục {LAND} theo Thông báo số 12/TB-UBND")
    bare = assign("Sở A", f"tiếp tục {LAND} trong năm nay")

    assert len(threads(OCTOBER, issued("15", "2/11/2023", reworded))) == 2
    assert len(threads(OCTOBER, issued("15", "2/11/2023", bare))) == 3
    other = assign("Sở A", "tổ chức hội nghị theo Thông báo số 12/TB-UBND")
    assert len(threads(OCTOBER, issued("15", "2/11/2023", other))) == 3


def test_what_was_recorded_goes_with_the_task() -> None:
    """An event of the earlier notice's task is one of the later's; others stay as they are."""
    again = issued("15", "2/11/2023", assign("Sở A", LAND))
    (first, second), (third,) = tasks(OCTOBER), tasks(again)
    day = dt.date(2023, 11, 5)
    recorded = [Done(first.id, on=day), Done(second.id, on=day), Done("x", on=day)]

    assert of_current(recorded, OCTOBER, again) == (
        Done(third.id, on=day),
        Done(second.id, on=day),
        Done("x", on=day),
    )


def test_an_extension_goes_on_when_a_task_is_stated_again() -> None:
    """What was granted before it holds, unless the deadline is later now; what was done does not."""
    first = issued("12", "2/10/2023", assign("Sở A", LAND, due=before("15/10/2023"), id="t"))
    again = issued("15", "2/11/2023", assign("Sở A", LAND, due=before("15/10/2023"), id="t"))
    later = issued("15", "2/11/2023", assign("Sở A", LAND, due=before("15/12/2023"), id="t"))
    granted = ExtensionGranted("t", on=dt.date(2023, 10, 14), until=dt.date(2023, 11, 30))
    done = Done("t", on=dt.date(2023, 10, 20))
    (repeated,), (moved,) = current_tasks(first, again), current_tasks(first, later)

    assert state_of(repeated, [granted]).extended_until == dt.date(2023, 11, 30)
    assert state_of(moved, [granted]).extended_until is None
    assert state_of(repeated, [done]).done_on is None
    assert state_of(repeated, [done]).misfits[0].reason == "before_notice"
    assert state_of(tasks(again)[0], [granted]).misfits[0].reason == "before_notice"


def test_twice_in_one_notice_is_two_tasks() -> None:
    """Only notices after each other repeat a task."""
    twice = issued("12", "2/10/2023", assign("Sở A", LAND), assign("Sở A", LAND))

    assert len(threads(twice)) == 2


def test_a_notice_that_replaces_another_ends_what_it_leaves_out() -> None:
    """What it states again goes on."""
    replacing = evolve(
        issued("15", "2/11/2023", assign("Sở A", LAND)),
        relations=(Relation("replaces", to=document("12/TB-UBND")),),
    )

    land, staff = threads(OCTOBER, replacing)
    assert current_tasks(OCTOBER, replacing) == (
        evolve(land.current, first_issued=dt.date(2023, 10, 2)),
    )
    assert (land.ended_by, len(land.tasks)) == ("", 2)
    assert (staff.ended_by, len(staff.tasks)) == ("15/TB-UBND", 1)
    following = evolve(replacing, relations=(Relation("follows", to=document("12/TB-UBND")),))
    assert [thread.ended_by for thread in threads(OCTOBER, following)] == ["", ""]


def test_what_was_ended_and_is_stated_again_goes_on() -> None:
    """A third notice takes up what the second left out: it is a task again, and not lost."""
    replacing = evolve(
        issued("15", "2/11/2023", assign("Sở A", LAND)),
        relations=(Relation("replaces", to=document("12/TB-UBND")),),
    )
    again = issued("18", "4/12/2023", assign("Sở B", STAFF))

    found = current_tasks(OCTOBER, replacing, again)

    assert [(task.notice, task.task) for task in found] == [
        ("15/TB-UBND", LAND),
        ("18/TB-UBND", STAFF),
    ]


def test_a_number_of_another_year_is_another_notice() -> None:
    """Numbers begin anew every year: only the notice of the day that is cited ends."""
    year_before = issued("12", "3/10/2022", assign("Sở C", "việc năm trước"))
    replacing = evolve(
        issued("15", "2/11/2023", assign("Sở A", LAND)),
        relations=(Relation("replaces", to=document("12/TB-UBND", "2/10/2023")),),
    )
    undated = evolve(replacing, relations=(Relation("ends", to=document("12/TB-UBND")),))

    for ending in (replacing, undated):
        assert [task.task for task in current_tasks(year_before, OCTOBER, ending)] == [
            "việc năm trước",
            LAND,
        ]
    strange = evolve(replacing, relations=(Relation("ends", to=document("99/TB-UBND")),))
    assert len(current_tasks(year_before, OCTOBER, strange)) == 3


def test_one_task_stated_again_twice_is_two() -> None:
    """Only one of them goes on with the earlier one; none is lost."""
    once = issued("12", "2/10/2023", assign("Sở A", LAND))
    twice = issued("15", "2/11/2023", assign("Sở A", LAND), assign("Sở A", LAND))
    both = issued("18", "4/12/2023", assign("Sở A", LAND), assign("Sở A", LAND))

    assert [len(thread.tasks) for thread in threads(once, twice)] == [2, 1]
    assert [len(thread.tasks) for thread in threads(once, twice, both)] == [3, 2]


def test_no_task_goes_on_with_what_another_one_does() -> None:
    """Of two that cite the earlier notice, or one that cites and one that repeats, one goes on."""
    once = issued("12", "2/10/2023", assign("Sở A", LAND))
    cites = assign("Sở A", f"tiếp tục {LAND} theo Thông báo số 12/TB-UBND")
    cites_more = assign(
        "Sở A", f"tiếp tục {LAND} theo Thông báo số 12/TB-UBND và Thông báo số 13/TB-UBND"
    )

    for parts in ((assign("Sở A", LAND), cites), (cites, cites_more)):
        found = threads(once, issued("15", "2/11/2023", *parts))
        assert [len(thread.tasks) for thread in found] == [2, 1]


def test_a_notice_of_the_same_number_in_another_year_goes_on() -> None:
    """The same words under the same number have the same id: it is one task, stated twice."""
    first = issued("12", "2/10/2023", assign("Sở A", LAND))
    again = issued("12", "2/10/2024", assign("Sở A", LAND))

    assert [len(thread.tasks) for thread in threads(first, again)] == [2]
    assert len(current_tasks(first, first)) == 2  # the caller gave it twice


def test_drafts_come_last() -> None:
    """A notice that is not issued yet goes on from those that are."""
    blank = draft("state-nd30", body=[assign("Sở A", LAND)])

    assert threads(blank, OCTOBER)[0].tasks == (tasks(OCTOBER)[0], tasks(blank)[0])


@given(st.lists(notices(profile="draft"), max_size=4))
def test_every_task_is_in_one_thread(found: list[Notice]) -> None:
    """However notices follow each other, none is lost and none is counted twice."""
    chained = [task for thread in threads(*found) for task in thread.tasks]

    assert sorted(map(repr, chained)) == sorted(map(repr, tasks(*found)))


# --- lists of owners ---------------------------------------------------------------------------------


def only(*parts: Part) -> Task:
    """Return the one task of a notice."""
    (task,) = tasks(issued("12", "2/10/2023", *parts))
    return task


COMMUNES = group("UBND các xã", "An Hòa", "Bình Minh", "Cẩm Sơn")


def test_a_list_is_split_on_request() -> None:
    """Each member has the task, by itself, and says which task it was split from."""
    task = only(assign([COMMUNES, "Sở A"], LAND, id="t"))
    parts = split(task)

    assert [(part.lead, part.part_of) for part in parts] == [
        ((Body("An Hòa"),), "t"),
        ((Body("Bình Minh"),), "t"),
        ((Body("Cẩm Sơn"),), "t"),
        ((Body("Sở A"),), "t"),
    ]
    assert len({part.id for part in parts}) == 4
    assert all(part.id.startswith("t/") for part in parts)
    assert [evolve(part, id="t", lead=task.lead, part_of=None) for part in parts] == [task] * 4


def test_an_id_of_a_part_outlives_another_order() -> None:
    """It is made of the lead's name."""
    turned = split(only(assign(["Sở B", "Sở A"], LAND, id="t")))

    assert {part.id for part in turned} == {
        part.id for part in split(only(assign(["Sở A", "Sở B"], LAND, id="t")))
    }


def test_what_is_led_jointly_stays_one() -> None:
    """Several owners of one task, of its own or of the order that names them."""
    joint = only(assign(["Sở A", "Sở B"], LAND, sharing="joint"))
    under = only(
        item("Về đất đai", addressed_to(["Sở A", "Sở B"], assign("", LAND), sharing="joint"))
    )

    assert (split(joint), split(under)) == ((joint,), (under,))
    assert under.sharing == "joint"


def test_one_owner_or_nobody_is_no_list() -> None:
    """A collective without names is one owner; a task of nobody stays as it is."""
    for lead in ([], ["Sở A"], [Group("các sở, ngành")]):
        task = only(assign(lead, LAND))
        assert split(task) == (task,)


def test_a_body_named_twice_has_one_task() -> None:
    """It need not do it twice."""
    parts = split(only(Assignment(lead=(Body("Sở A"), Body("Sở A"), Body("Sở B")), task=LAND)))

    assert [part.lead[0].name for part in parts] == ["Sở A", "Sở B"]


def test_owners_that_differ_in_their_tones_have_ids_of_their_own() -> None:
    """Phú Mỹ is not Phù Mỹ: what is recorded of one is not recorded of the other."""
    parts = split(only(assign(group("UBND các xã", "Phú Mỹ", "Phù Mỹ"), LAND, id="t")))

    assert len({part.id for part in parts}) == 2


def test_the_same_words_to_a_body_of_another_tone_are_another_task() -> None:
    """Phù Mỹ does not go on with what Phú Mỹ was given."""
    first = issued("12", "2/10/2023", assign("UBND xã Phú Mỹ", LAND))
    again = issued("15", "2/11/2023", assign("UBND xã Phù Mỹ", LAND))

    assert len(threads(first, again)) == 2
