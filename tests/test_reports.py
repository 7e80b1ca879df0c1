"""Báo cáo tình hình thực hiện: every figure counted by hand, and every grouping adding up."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from attrs import asdict, evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban.builders import assign, directed_by, draft
from giaoban.events import Cancelled, Done, Event, ExtensionGranted, Reassigned
from giaoban.model import Assignment, Body, Notice
from giaoban.register import Task, statuses, tasks
from giaoban.reports import Basis, Matrix, Period, Ratio, ReportBy, report
from giaoban.strategies import notices
from giaoban.timing import after, before, by, ongoing

if TYPE_CHECKING:
    from giaoban.deadline import Deadline


def day(text: str) -> dt.date:
    """Return a day of 2023 written like 15/10."""
    number, month = text.split("/")
    return dt.date(2023, int(month), int(number))


def given_to(who: str, name: str, due: Deadline | None = None) -> Assignment:
    """Return a task with its name as id."""
    return assign(who, f"rà soát {name}", due=due, id=name)


NOTICE = draft(
    "state-nd30",
    number="12/TB-UBND",
    issued_on="2/10/2023",
    body=[
        given_to("Sở A", "a1", before("15/10/2023")),
        given_to("Sở A", "a2", by("20/10/2023")),
        given_to("Sở A", "a3"),
        given_to("Sở A", "a4", by("31/12/2023")),
        given_to("Sở B", "b1", by("20/10/2023")),
        given_to("Sở B", "b2", ongoing()),
        given_to("Sở B", "b3", after("có ý kiến")),
        given_to("Sở B", "b4", by("20/10/2023")),
        directed_by("Nguyễn Văn An", given_to("Sở B", "b5", by("20/10/2023"))),
    ],
)
EVENTS: tuple[Event, ...] = (
    Done("a1", on=day("15/10")),
    Done("a2", on=day("21/10")),
    Done("a3", on=day("21/10")),
    Cancelled("b4", on=day("5/10")),
    ExtensionGranted("b5", on=day("19/10"), until=day("30/11")),
    Reassigned("b1", on=day("6/10"), lead=(Body("Sở A"),)),
)
ROWS = statuses(tasks(NOTICE), as_of=day("1/11"), events=EVENTS)


def test_the_matrix_is_counted() -> None:
    """By hand: what is done, what is open, in time, late and without a day."""
    found = report(ROWS, as_of=day("1/11"))

    assert found.total == Matrix(
        done_in_time=1,  # a1, on the day between the two readings
        done_late=1,  # a2
        done_undated=1,  # a3
        open_in_time=2,  # a4, b5 by its extended day
        open_late=1,  # b1
        open_undated=2,  # b2, b3
        cancelled=1,  # b4
    )
    assert (found.total.done, found.total.open, found.total.total, found.total.due) == (3, 5, 8, 3)


def test_every_ratio_says_what_it_is_over() -> None:
    """3 of 8 done, 2 of 3 due, 1 of 2 in time, 1 of 3 late; none of nothing."""
    ratios = report(ROWS, as_of=day("1/11")).total.ratios

    assert ratios == (
        Ratio("done_of_all", 3, 8),
        Ratio("done_of_due", 2, 3),
        Ratio("in_time_of_done", 1, 2),
        Ratio("late_of_due", 1, 3),
    )
    assert ratios[1].value == Fraction(2, 3)
    assert [ratio.value for ratio in Matrix().ratios] == [None] * 4


@pytest.mark.parametrize(
    ("by_what", "groups"),
    [
        (
            "lead",
            {
                "Sở A": Matrix(
                    done_in_time=1, done_late=1, done_undated=1, open_in_time=1, open_late=1
                ),
                "Sở B": Matrix(open_in_time=1, open_undated=2, cancelled=1),
            },
        ),
        ("director", {"": 8, "Nguyễn Văn An": 1}),
        ("notice", {"12/TB-UBND": 9}),
    ],
)
def test_groups_are_counted(by_what: ReportBy, groups: dict[str, Matrix | int]) -> None:
    """By who leads now, who directs, and the notice."""
    found = dict(report(ROWS, as_of=day("1/11"), by=by_what).groups)

    assert {
        name: matrix if isinstance(groups[name], Matrix) else matrix.total + matrix.cancelled
        for name, matrix in found.items()
    } == groups


@pytest.mark.parametrize(
    ("basis", "period", "total"),
    [
        ("assigned", Period.months(2023, 10), 9),
        ("assigned", Period.months(2023, 11), 0),
        ("due", Period.months(2023, 10), 4),  # a1, a2, b1, b4
        ("due", Period.months(2023, 11), 1),  # b5
        ("done", Period(day("15/10"), day("20/10")), 1),
        ("done", Period.months(2023, 10), 3),
    ],
)
def test_a_period_has_its_tasks(basis: Basis, period: Period, total: int) -> None:
    """Assigned in it, due in it or done in it."""
    matrix = report(ROWS, as_of=day("1/11"), period=period, basis=basis).total

    assert matrix.total + matrix.cancelled == total


def test_figures_of_two_days_are_not_mixed() -> None:
    """A report is of one day."""
    with pytest.raises(ValueError, match="a1 was judged on 2023-11-01; the report is of 2023"):
        report(ROWS, as_of=day("2/11"))


def test_the_digest_tells_other_inputs() -> None:
    """The same rows give the same mark; another day done, or a dropped task, another one."""
    first, again = (report(ROWS, as_of=day("1/11")).digest for _ in range(2))
    fewer = report(ROWS[1:], as_of=day("1/11")).digest
    changed = statuses(
        tasks(NOTICE), as_of=day("1/11"), events=[Done("a1", on=day("14/10")), *EVENTS[1:]]
    )

    assert first == again
    assert len({first, fewer, report(changed, as_of=day("1/11")).digest}) == 3


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.months(2023, 12), "2023-12-01", "2023-12-31"),
        (Period.months(2024, 2), "2024-02-01", "2024-02-29"),
        (Period.months(2023, 10, 3), "2023-10-01", "2023-12-31"),
        (Period.months(2023, 7, 6), "2023-07-01", "2023-12-31"),
        (Period.cut_months(2024, 3), "2024-02-15", "2024-03-14"),
        (Period.cut_months(2024, 1, 3), "2023-12-15", "2024-03-14"),
        (Period.cut_months(2024, 1, 12), "2023-12-15", "2024-12-14"),
    ],
    ids=str,
)
def test_periods_begin_and_end(period: Period, first: str, last: str) -> None:
    """Months, quarters and halves, whole or cut on the 14th; both ends are in."""
    assert period == Period(dt.date.fromisoformat(first), dt.date.fromisoformat(last))
    assert period.first in period
    assert period.last in period
    assert None not in period


def test_a_period_does_not_end_before_it_begins() -> None:
    """The error shows both days."""
    with pytest.raises(ValueError, match="a period ends after it begins; got 2023-10-02 to"):
        Period(day("2/10"), day("1/10"))


DAYS = st.dates(dt.date(2019, 1, 1), dt.date(2027, 12, 31))


@given(st.lists(notices(profile="draft"), max_size=3), DAYS, st.data())
def test_groups_add_up_to_the_whole(
    found: list[Notice], as_of: dt.date, data: st.DataObject
) -> None:
    """For every notice and every event: each task is in one cell of one group."""
    all_tasks: tuple[Task, ...] = tasks(*found)
    ids = sorted({task.id for task in all_tasks}) or ["none"]
    events = data.draw(st.lists(st.builds(Done, st.sampled_from(ids), on=DAYS), max_size=5))
    rows = statuses(all_tasks, as_of=as_of, events=events)

    for by_what in ("lead", "director", "notice"):
        made = report(rows, as_of=as_of, by=by_what)
        sums: dict[str, int] = dict.fromkeys(asdict(Matrix()), 0)
        for _, matrix in made.groups:
            for name, count in asdict(matrix).items():
                sums[name] += count
        assert Matrix(**sums) == made.total
        assert made.total.total + made.total.cancelled == len(all_tasks)


def test_bodies_that_differ_in_their_tones_have_rows_of_their_own() -> None:
    """Phú Mỹ is not Phù Mỹ; case and the place of a tone make no other body."""
    leads = ("UBND xã Phú Hòa", "UBND xã Phù Hòa", "UBND Xã Phú Hoà")
    notice = draft("state-nd30", body=[assign(lead, "rà soát") for lead in leads])
    rows = statuses(tasks(notice), as_of=day("1/11"))

    found = report(rows, as_of=day("1/11")).groups

    assert [(name, matrix.total) for name, matrix in found] == [
        ("UBND xã Phú Hòa", 2),
        ("UBND xã Phù Hòa", 1),
    ]


def test_what_is_due_at_the_turn_of_a_month_is_due_when_it_would_be_late() -> None:
    """`trước ngày 1/11` is late from 2 November on: it is counted in November, and in no other month."""
    notice = draft(
        "state-nd30", issued_on="2/10/2023", body=[given_to("Sở A", "a", before("1/11/2023"))]
    )
    rows = statuses(tasks(notice), as_of=day("1/12"))
    months = (Period.months(2023, month) for month in (10, 11, 12))

    counts = [
        report(rows, as_of=day("1/12"), period=month, basis="due").total.total for month in months
    ]

    assert counts == [0, 1, 0]


def test_the_digest_tells_each_thing_that_figures_are_drawn_from() -> None:
    """Its words, what stands above it, its day of issue, who leads it, and each of its two days."""
    (row,) = statuses(
        tasks(
            draft(
                "state-nd30",
                issued_on="2/10/2023",
                body=[given_to("Sở A", "a", before("1/11/2023"))],
            )
        ),
        as_of=day("5/10"),
    )
    task, status = row
    led_by_another = evolve(status, state=evolve(status.state, lead=(Body("Sở B"),)))
    rows = (
        row,
        (evolve(task, wording="Giao Sở A đo đạc."), status),
        (evolve(task, above=("Giao Sở A:",)), status),
        (evolve(task, issued=day("3/10")), status),
        (task, led_by_another),
        (task, evolve(status, strict=status.lenient)),
        (task, evolve(status, lenient=status.strict)),
    )

    marks = {report([each], as_of=day("5/10"), by="notice").digest for each in rows}

    assert len(marks) == len(rows)


def test_notices_of_one_number_are_told_apart_by_their_day() -> None:
    """Numbers begin anew every year; a number that is there once stands alone."""
    rows = statuses(
        tasks(
            *(
                draft("state-nd30", number=number, issued_on=issued, body=[given_to("Sở A", name)])
                for number, issued, name in (
                    ("12/TB-UBND", "2/10/2022", "a"),
                    ("12/TB-UBND", "3/10/2023", "b"),
                    ("15/TB-UBND", "2/11/2023", "c"),
                )
            )
        ),
        as_of=day("1/12"),
    )

    found = report(rows, as_of=day("1/12"), by="notice").groups

    assert [(name, matrix.total) for name, matrix in found] == [
        ("12/TB-UBND ngày 02/10/2022", 1),
        ("12/TB-UBND ngày 03/10/2023", 1),
        ("15/TB-UBND", 1),
    ]
