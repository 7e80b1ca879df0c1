"""The table of hand-worked cases in tests/data/due, row by row, and the calendars behind it.

The days were counted in a printed calendar; the days off come from the announcements listed with
their sources in announced.md, and not from the `holidays` package or this library.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import get_args

import holidays
import pytest
from attrs import frozen

from giaoban import deadline as deadline_module
from giaoban.calendars import BUILT_IN, Calendar, VietnamCalendar, from_holidays_package
from giaoban.deadline import Deadline, FromIssue, PeriodUnit, Within
from giaoban.due import Policy, due_day
from tests.support import ROOT

DATA = ROOT / "tests" / "data" / "due"
YEARS = range(2023, 2028)
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def rows(name: str, columns: int) -> list[tuple[str, ...]]:
    """Return the cells of the tables of a page in tests/data/due, heads left out."""
    page = (DATA / name).read_text(encoding="utf-8")
    lines = [line for line in page.splitlines() if line.startswith("|")]
    cells = [tuple(cell.strip() for cell in line[1:-1].split("|")) for line in lines]
    assert {len(row) for row in cells} == {columns}
    return [row for row in cells if row[0] not in {"Phrase", "Day", "---"}]


# --- the calendars of the table ------------------------------------------------------------------


@frozen
class NoDaysOff:
    """A calendar of a user's own that counts without rolling."""

    def is_day_off(self, _day: dt.date, /) -> bool:
        """No day is off."""
        return False

    def knows(self, _day: dt.date, /) -> bool:
        """It is sure of that."""
        return True


def announced() -> VietnamCalendar:
    """Return the calendar that was told 2023 to 2026 by announced.md."""
    told = BUILT_IN
    days = [(dt.date.fromisoformat(row[0]), row[2]) for row in rows("announced.md", 5)]
    for year in range(2023, 2027):
        told = told.with_year(
            year,
            [day for day, what in days if day.year == year and what == "off"],
            [day for day, what in days if day.year == year and what == "worked"],
        )
    return told


def told_2027() -> VietnamCalendar:
    """Return the announced calendar, told what an office may assume of 2027."""
    tet = [dt.date(2027, 2, day) for day in (4, 5, 8, 9, 10)]
    return announced().with_year(2027, [*tet, dt.date(2027, 4, 16), dt.date(2027, 9, 3)])


@cache
def calendar_called(name: str) -> Calendar:
    """Return the calendar that the table calls so."""
    calendars: dict[str, Calendar] = {
        "built-in": BUILT_IN,
        "announced": announced(),
        "told-2027": told_2027(),
        "holidays": from_holidays_package(YEARS),
        "none": NoDaysOff(),
    }
    return calendars[name]


# --- the cases -----------------------------------------------------------------------------------


@frozen(kw_only=True)
class Case:
    """One row of cases.md."""

    phrase: str
    deadline: Deadline | None
    issued: dt.date
    calendar: str
    policy: Policy
    day: dt.date | None
    certain: bool
    by_hand: str


def cases() -> list[Case]:
    """Return the rows of cases.md."""
    return [_case(row) for row in rows("cases.md", 8)]


def _case(row: tuple[str, ...]) -> Case:
    phrase, code, issued, calendar, policy, day, certain, by_hand = row
    names = {**vars(deadline_module), "date": dt.date, "time": dt.time}
    return Case(
        phrase=phrase,
        deadline=eval(code.strip("`"), names),  # noqa: S307  our own page
        issued=dt.date.fromisoformat(issued),
        calendar=calendar,
        policy=next(word for word in get_args(Policy) if word == policy),
        day=dt.date.fromisoformat(day) if day else None,
        certain={"yes": True, "no": False}[certain],
        by_hand=by_hand,
    )


CASES = cases()


def _name(case: Case) -> str:
    return f"{case.phrase}; {case.issued}; {case.calendar}; {case.policy}"


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_a_deadline_comes_to_the_day_counted_by_hand(case: Case) -> None:
    """Day and certainty are those of the row."""
    due = due_day(
        case.deadline,
        issued=case.issued,
        policy=case.policy,
        calendar=calendar_called(case.calendar),
    )

    assert (due.day, due.certain) == (case.day, case.certain), case.by_hand


def test_the_table_is_wide_enough() -> None:
    """It spans the five years, their Tết in every calendar, and says how each day was found."""
    assert len(CASES) >= 60
    assert len({_name(case) for case in CASES}) == len(CASES), "each row once"
    assert {case.day.year for case in CASES if case.day} >= set(YEARS)
    assert {case.calendar for case in CASES} == {
        "built-in",
        "announced",
        "told-2027",
        "holidays",
        "none",
    }
    assert all(case.phrase and case.by_hand for case in CASES)


# --- the calendars compared ----------------------------------------------------------------------


def every_day() -> list[dt.date]:
    """Return the days of the five years."""
    first, last = dt.date(YEARS[0], 1, 1), dt.date(YEARS[-1], 12, 31)
    return [first + dt.timedelta(days=step) for step in range((last - first).days + 1)]


def package_is_off(day: dt.date) -> bool:
    """Whether `holidays` has *day* off: its own answer, with nothing of ours added."""
    return not _package().is_working_day(day)


@cache
def _package() -> holidays.HolidayBase:
    return holidays.country_holidays("VN", years=YEARS)


def word(*, off: bool) -> str:
    """Return the table's word for a day."""
    return "off" if off else "working"


def test_the_built_in_calendar_differs_from_holidays_where_the_page_says() -> None:
    """The days of differences.md and no others, over the five years."""
    differing = [
        (
            day.isoformat(),
            WEEKDAYS[day.weekday()],
            word(off=BUILT_IN.is_day_off(day)),
            word(off=package_is_off(day)),
        )
        for day in every_day()
        if BUILT_IN.is_day_off(day) != package_is_off(day)
    ]

    assert differing == [row[:4] for row in rows("differences.md", 5)]
    assert all(row[4] for row in rows("differences.md", 5)), "each is explained"


def test_where_they_differ_the_built_in_calendar_does_not_know() -> None:
    """It never contradicts the package on a day of which it is sure."""
    differing = [dt.date.fromisoformat(row[0]) for row in rows("differences.md", 5)]

    assert [day for day in differing if BUILT_IN.knows(day)] == []


def test_holidays_differs_from_what_was_announced_by_one_swap() -> None:
    """Over 2023 to 2026 it missed Friday 2/1/2026, worked on Saturday 10/1; we add that one."""
    told, ours = announced(), from_holidays_package(range(2023, 2027))
    decided = [day for day in every_day() if day.year < 2027]

    missed = [str(day) for day in decided if told.is_day_off(day) != package_is_off(day)]
    assert missed == ["2026-01-02", "2026-01-10"]
    assert [day for day in decided if told.is_day_off(day) != ours.is_day_off(day)] == []


def test_what_is_certain_untold_is_what_was_announced() -> None:
    """From every day of four years, over each unit: no certain day is another one when told."""
    told = announced()
    periods: list[tuple[PeriodUnit, int]] = [
        *(("days", count) for count in (1, 5, 10, 15, 30, 45)),
        *(("working_days", count) for count in (1, 3, 5, 10, 20)),
        *(("weeks", count) for count in (1, 2)),
        *(("months", count) for count in (1, 3, 6)),
    ]
    asked = [
        (Within(count, unit, FromIssue()), day)
        for day in every_day()
        if day.year < 2027
        for unit, count in periods
    ]

    untold = [due_day(period, issued=day) for period, day in asked]
    sure = [n for n, due in enumerate(untold) if due.certain and due.day and due.day.year < 2027]
    again = [due_day(asked[n][0], issued=asked[n][1], calendar=told) for n in sure]
    assert [untold[n] for n in sure] == again
    assert len(sure) > len(asked) // 2


def test_the_announced_days_fall_on_the_weekdays_of_the_page() -> None:
    """A slip of a digit in announced.md would move a day to another weekday."""
    days = [(dt.date.fromisoformat(row[0]), row[1]) for row in rows("announced.md", 5)]

    assert [WEEKDAYS[day.weekday()] for day, _ in days] == [weekday for _, weekday in days]
    assert all(row[3] and row[4] for row in rows("announced.md", 5)), "each has its source"


def test_the_page_tells_the_announced_days() -> None:
    """The table of years in docs/deadlines.md has the days of announced.md and no others."""
    page = (ROOT / "docs" / "deadlines.md").read_text(encoding="utf-8")
    lines = [line for line in page.splitlines() if line.startswith("| 202")]
    shown = [day for line in lines for day in _days_of_year(line)]

    listed = {(row[0], row[2]) for row in rows("announced.md", 5)}
    assert {(day.isoformat(), what) for day, what in shown} == listed


def _days_of_year(line: str) -> list[tuple[dt.date, str]]:
    """Return the days off and worked in a line "| 2024 | 8/2 to 14/2 | … | 29/4 for 4/5 |"."""
    head, tet, hung_kings, beside, swaps = (cell.strip() for cell in line[1:-1].split("|"))

    def days(text: str) -> list[dt.date]:
        pairs = [map(int, found) for found in re.findall(r"(\d+)/(\d+)", text)]
        return [dt.date(int(head), month, day) for day, month in pairs]

    first, last = days(tet)
    span = (first + dt.timedelta(days=step) for step in range((last - first).days + 1))
    off = [day for day in span if day.weekday() < 5]
    off += days(hung_kings.partition("in lieu")[0]) + days(beside)
    swapped = days(swaps)
    off += swapped[::2]
    return [(day, "off") for day in off] + [(day, "worked") for day in swapped[1::2]]
