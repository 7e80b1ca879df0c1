"""Days off: what the law says by itself, what a calendar is told, and what it admits not to know.

The dates were looked up in printed calendars and the Government's announcements; the sweep over
many years compares with the `holidays` package, which shares no code or table with ours.
"""

from __future__ import annotations

import datetime as dt
import pickle
import sys
from importlib.resources import files
from typing import get_args

import holidays
import pytest

from giaoban import facts
from giaoban.calendars import BUILT_IN, Calendar, VietnamCalendar, from_holidays_package


def days(*texts: str) -> frozenset[dt.date]:
    """Return the days of ISO texts."""
    return frozenset(map(dt.date.fromisoformat, texts))


def weekdays_off(calendar: Calendar, first: str, last: str) -> list[str]:
    """Return the days off from *first* to *last* that are not a Saturday or Sunday."""
    return [day.isoformat() for day in between(first, last) if calendar.is_day_off(day)]


def between(first: str, last: str) -> list[dt.date]:
    """Return the days from *first* to *last*, Saturdays and Sundays left out."""
    begin, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    every = (begin + dt.timedelta(days=step) for step in range((end - begin).days + 1))
    return [day for day in every if day.weekday() < 5]


def unknown(calendar: Calendar, first: str, last: str) -> list[str]:
    """Return the days from *first* to *last*, weekends included, that are not known."""
    begin, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    every = (begin + dt.timedelta(days=step) for step in range((end - begin).days + 1))
    return [day.isoformat() for day in every if not calendar.knows(day)]


def test_weekends_are_off_and_known() -> None:
    """Saturday 14 and Sunday 15 October 2023 are days off; the days around them are not."""
    week = [dt.date(2023, 10, day) for day in range(12, 18)]

    assert [BUILT_IN.is_day_off(day) for day in week] == [False, False, True, True, False, False]
    assert all(BUILT_IN.knows(day) for day in week)


def test_fixed_holidays_are_off() -> None:
    """In 2025 no fixed holiday falls on a weekend: 1/1, 30/4, 1/5 and 2/9 are off."""
    assert weekdays_off(BUILT_IN, "2025-01-01", "2025-12-31") == [
        "2025-01-01",
        "2025-04-30",
        "2025-05-01",
        "2025-09-02",
    ]


def test_a_holiday_on_a_weekend_gives_the_next_working_day() -> None:
    """1/1/2023 was a Sunday: Monday the 2nd was off. 1/1/2028 is a Saturday: Monday the 3rd is."""
    assert weekdays_off(BUILT_IN, "2023-01-01", "2023-01-10") == ["2023-01-02"]
    assert weekdays_off(BUILT_IN, "2028-01-01", "2028-01-10") == ["2028-01-03"]


def test_days_in_lieu_queue_behind_the_next_holiday() -> None:
    """30/4/2028 is a Sunday and 1/5 a Monday: the day in lieu is Tuesday 2/5.

    In 2022 it was a Saturday and 1/5 a Sunday: Monday 2/5 and Tuesday 3/5 were off.
    """
    assert weekdays_off(BUILT_IN, "2028-04-28", "2028-05-08") == ["2028-05-01", "2028-05-02"]
    assert weekdays_off(BUILT_IN, "2022-04-28", "2022-05-08") == ["2022-05-02", "2022-05-03"]


def test_culture_day_is_off_from_2026_on() -> None:
    """24 November is a holiday since 2026, by a resolution in force from 1 July 2026."""
    assert not BUILT_IN.is_day_off(dt.date(2025, 11, 24))
    assert BUILT_IN.is_day_off(dt.date(2026, 11, 24))
    # 24/11/2029 is a Saturday: Monday the 26th is off in its stead.
    assert weekdays_off(BUILT_IN, "2029-11-20", "2029-11-30") == ["2029-11-26"]


@pytest.mark.parametrize(
    ("year", "off", "open_days"),
    [
        # 2/9 a Saturday: 1/9 or (3/9 being a Sunday) one more day in lieu, 5/9. 4/9 either way.
        (2023, ["2023-09-04"], ["2023-09-01", "2023-09-05"]),
        # 2/9 a Monday: 3/9 is off as the day beside it or in lieu of Sunday 1/9.
        (2024, ["2024-09-02", "2024-09-03"], []),
        # 2/9 a Sunday: 3/9 and 4/9 are off in either case.
        (2029, ["2029-09-03", "2029-09-04"], []),
    ],
)
def test_the_day_beside_national_day_is_open_where_it_matters(
    year: int, off: list[str], open_days: list[str]
) -> None:
    """Only the days on which the two choices differ are unknown, and count as working days."""
    assert weekdays_off(BUILT_IN, f"{year}-08-29", f"{year}-09-08") == off
    assert unknown(BUILT_IN, f"{year}-08-29", f"{year}-09-08") == open_days


def test_before_2021_national_day_was_one_day() -> None:
    """The day beside 2/9 came with the Labour Code 2019: in 2020 nothing is open there."""
    assert weekdays_off(BUILT_IN, "2020-08-25", "2020-09-10") == ["2020-09-02"]
    assert unknown(BUILT_IN, "2020-08-25", "2020-09-10") == []


def test_a_lone_working_day_may_be_swapped_for_a_saturday() -> None:
    """Friday 2/1/2026 was swapped for Saturday 10/1, Friday 2/5/2025 for Saturday 26/4.

    Untold, the calendar knows neither such a day nor the Saturdays within ten days of it.
    """
    assert unknown(BUILT_IN, "2026-01-01", "2026-01-13") == [
        "2026-01-02",
        "2026-01-03",
        "2026-01-10",
    ]
    assert unknown(BUILT_IN, "2025-12-20", "2025-12-31") == ["2025-12-27"]
    # 3/9/2026 may be the day beside 2/9, and 4/9 then stands alone before a Saturday; likewise
    # Monday 31/8 before 1/9, which was in fact swapped for Saturday 22/8.
    assert unknown(BUILT_IN, "2026-08-20", "2026-09-10") == [
        "2026-08-22",
        "2026-08-29",
        "2026-08-31",
        "2026-09-01",
        "2026-09-03",
        "2026-09-04",
        "2026-09-05",
    ]


def test_the_days_around_tet_and_gio_to_are_unknown() -> None:
    """They are fixed year by year: from 14/1 to 27/2, and from 29/3 to 3/5."""
    open_days = unknown(BUILT_IN, "2027-01-04", "2027-06-30")
    tet = [day.isoformat() for day in _run(dt.date(2027, 1, 14), dt.date(2027, 2, 27))]
    hung_kings = [day.isoformat() for day in _run(dt.date(2027, 3, 29), dt.date(2027, 5, 3))]

    assert open_days == tet + hung_kings
    assert not BUILT_IN.is_day_off(dt.date(2027, 2, 8)), "in doubt a working day"


def _run(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + dt.timedelta(days=step) for step in range((last - first).days + 1)]


def test_nothing_is_known_before_the_five_day_week() -> None:
    """State bodies have had Saturdays off since 2 October 1999."""
    assert unknown(BUILT_IN, "1999-09-29", "1999-10-04") == [
        "1999-09-29",
        "1999-09-30",
        "1999-10-01",
    ]


@pytest.mark.parametrize("day", [dt.date.min, dt.date(1, 1, 6), dt.date(9999, 12, 25), dt.date.max])
def test_the_ends_of_the_calendar_have_answers(day: dt.date) -> None:
    """The first and last days of the calendar are asked about without an error."""
    assert BUILT_IN.is_day_off(day) == (day.weekday() >= 5)
    assert BUILT_IN.knows(day) == (day.year == 9999)


TET_2023 = days("2023-01-20", "2023-01-23", "2023-01-24", "2023-01-25", "2023-01-26")
REST_2023 = days("2023-05-02", "2023-05-03", "2023-09-01")


def test_a_told_year_is_known_to_the_day() -> None:
    """2023 as announced: Tết from 20 to 26/1, Giỗ Tổ on Saturday 29/4 (so off to 3/5), 1/9."""
    told = BUILT_IN.with_year(2023, TET_2023 | REST_2023)

    assert unknown(told, "2023-01-01", "2023-12-31") == []
    assert weekdays_off(told, "2023-01-01", "2023-12-31") == [
        "2023-01-02",
        "2023-01-20",
        "2023-01-23",
        "2023-01-24",
        "2023-01-25",
        "2023-01-26",
        "2023-05-01",
        "2023-05-02",
        "2023-05-03",
        "2023-09-01",
        "2023-09-04",
    ]


def test_naming_what_the_calendar_knows_does_no_harm() -> None:
    """Fixed holidays, weekends and days in lieu of them may be told once more."""
    short = BUILT_IN.with_year(2023, TET_2023 | REST_2023)
    whole = days("2023-01-01", "2023-01-02", "2023-04-30", "2023-05-01", "2023-09-02", "2023-09-04")
    long = BUILT_IN.with_year(2023, TET_2023 | REST_2023 | whole)

    year = _run(dt.date(2023, 1, 1), dt.date(2023, 12, 31))
    assert [short.is_day_off(day) for day in year] == [long.is_day_off(day) for day in year]


def test_a_saturday_worked_in_exchange_is_a_working_day() -> None:
    """Monday 29/4/2024 was off, and Saturday 4/5/2024 worked for it."""
    told = BUILT_IN.with_year(2024, days("2024-04-29"), days("2024-05-04"))

    assert told == VietnamCalendar(
        extra_days_off=days("2024-04-29"),
        extra_working_days=days("2024-05-04"),
        known_years=frozenset({2024}),
    )
    assert told.is_day_off(dt.date(2024, 4, 29))
    assert not told.is_day_off(dt.date(2024, 5, 4))


def test_a_told_day_is_known_without_its_year() -> None:
    """Naming a few days makes those certain, and leaves the rest of the year as it was."""
    told = VietnamCalendar(extra_days_off=days("2027-02-08"), extra_working_days=days("2027-02-13"))

    assert [told.knows(day) for day in sorted(days("2027-02-08", "2027-02-13"))] == [True, True]
    assert not told.knows(dt.date(2027, 2, 9))
    assert told.is_day_off(dt.date(2027, 2, 8))
    assert not told.is_day_off(dt.date(2027, 2, 13))


def test_years_are_told_one_after_the_other() -> None:
    """Each call adds a year and keeps what was told before; the first calendar is unchanged."""
    told = BUILT_IN.with_year(2023, TET_2023).with_year(2024, days("2024-04-29"))

    assert told.known_years == frozenset({2023, 2024})
    assert told.extra_days_off == TET_2023 | days("2024-04-29")
    assert VietnamCalendar() == BUILT_IN
    assert pickle.loads(pickle.dumps(told)) == told  # noqa: S301  our own bytes


def test_a_day_told_otherwise_later_is_corrected() -> None:
    """A package foretold 3/9/2027 beside 2/9; the decision has 1/9, and a Saturday for 3/9."""
    foretold = BUILT_IN.with_year(2027, days("2027-09-03"), days("2027-08-28"))
    decided = foretold.with_year(2027, days("2027-09-01", "2027-08-28"), days("2027-09-03"))

    assert decided == VietnamCalendar(
        extra_days_off=days("2027-09-01", "2027-08-28"),
        extra_working_days=days("2027-09-03"),
        known_years=frozenset({2027}),
    )
    with pytest.raises(ValueError, match=r"^a day is either off or worked; got both for"):
        foretold.with_year(2027, days("2027-09-01"), days("2027-09-01"))


def test_a_day_of_another_year_is_refused() -> None:
    """A slip of the year would make a working day of a holiday without a word."""
    with pytest.raises(ValueError, match=r"^the days of 2027 lie in that year; got 2026-02-06$"):
        BUILT_IN.with_year(2027, days("2027-02-05", "2026-02-06"))


def test_a_day_both_off_and_worked_is_refused() -> None:
    """A contradiction is an error of the caller."""
    with pytest.raises(
        ValueError, match=r"^a day is either off or worked; got both for 2024-05-04$"
    ):
        VietnamCalendar(extra_days_off=days("2024-05-04"), extra_working_days=days("2024-05-04"))


def test_a_list_of_days_is_refused() -> None:
    """The calendar is a value: it takes frozensets and nothing near them."""
    with pytest.raises(TypeError):
        VietnamCalendar(known_years=[2024])  # type: ignore[arg-type]  # a list on purpose


def test_what_is_known_agrees_with_the_holidays_package() -> None:
    """Over 2000 to 2027, every day of which the untold calendar is sure is as the package has it."""
    theirs = holidays.country_holidays("VN", years=range(1999, 2029))
    known = [day for day in _run(dt.date(2000, 1, 1), dt.date(2027, 12, 31)) if BUILT_IN.knows(day)]
    off = {day for day in known if day.weekday() >= 5 or day in theirs} - theirs.weekend_workdays

    assert {day for day in known if BUILT_IN.is_day_off(day)} == off
    assert len(known) > 7000


def test_the_package_tells_whole_years() -> None:
    """Told by the package, 2024 is known; its swapped days are there, its neighbours are not."""
    told = from_holidays_package([2024])

    assert told.known_years == frozenset({2024})
    assert {day.year for day in told.extra_days_off | told.extra_working_days} == {2024}
    assert weekdays_off(told, "2024-01-01", "2024-12-31") == [
        "2024-01-01",
        "2024-02-08",
        "2024-02-09",
        "2024-02-12",
        "2024-02-13",
        "2024-02-14",
        "2024-04-18",
        "2024-04-29",
        "2024-04-30",
        "2024-05-01",
        "2024-09-02",
        "2024-09-03",
    ]
    assert told.extra_working_days == days("2024-05-04")


def test_a_saturday_worked_for_a_day_of_the_year_before_is_told() -> None:
    """Saturday 5/1/2019 was worked for Monday 31/12/2018."""
    assert from_holidays_package([2019]).extra_working_days == days("2019-01-05", "2019-05-04")


def test_a_decided_swap_that_the_package_missed_is_told() -> None:
    """Friday 2/1/2026 was off and Saturday 10/1 worked for it; of 2025 nothing is told besides."""
    told = from_holidays_package([2026])

    assert days("2026-01-02", "2026-08-31") <= told.extra_days_off
    assert told.extra_working_days == days("2026-01-10", "2026-08-22")


@pytest.mark.parametrize("year", [1999, 2101])
def test_a_year_that_the_package_cannot_tell_is_refused(year: int) -> None:
    """Past its last year the package has no holidays; before 2000 Saturdays were worked."""
    assert holidays.country_holidays("VN").end_year == 2100

    with pytest.raises(
        ValueError, match=rf"^the package 'holidays' tells the years 2000 to 2100; got {year}$"
    ):
        from_holidays_package([2026, year])


def test_no_year_at_all_is_the_calendar_that_was_told_nothing() -> None:
    """Asked for no year, the package tells none."""
    assert from_holidays_package([]) == BUILT_IN


def test_without_the_package_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """One line says what to install."""
    monkeypatch.setitem(sys.modules, "holidays", None)

    with pytest.raises(ImportError) as caught:
        from_holidays_package([2026])

    assert str(caught.value) == (
        "from_holidays_package needs the package 'holidays': pip install 'giaoban[calendar]'"
    )


# --- the facts behind it -----------------------------------------------------------------------


def test_every_fact_of_holidays_has_a_source_and_a_first_day() -> None:
    """No row stands without the text that says so and the day from which it holds."""
    rows = facts.load("holidays")

    assert all(row.source and row.valid_from for row in rows)
    assert len({row.key for row in rows}) == len(rows)


def test_a_fact_is_read_whole() -> None:
    """The row of Culture Day, as the file has it."""
    (row,) = (row for row in facts.load("holidays") if row.key == "culture-day")

    assert row == facts.Fact(
        "culture-day",
        kind="fixed",
        source="Nghị quyết 28/2026/QH16, có hiệu lực từ ngày 01/7/2026",
        certainty="law",
        valid_from=dt.date(2026, 7, 1),
        valid_to=None,
        values={"name": "Ngày Văn hóa Việt Nam", "month": 11, "day": 24},
    )
    assert row.number("day") == 24
    with pytest.raises(TypeError, match=r"^culture-day.name is not a number; got 'Ngày Văn hóa"):
        row.number("name")


def test_a_decided_swap_is_a_working_day_for_a_saturday() -> None:
    """Each row swaps a day from Monday to Friday for a Saturday at most ten days away."""
    swaps = [row.values for row in facts.load("holidays") if row.kind == "swap"]
    pairs = [(str(swap["off"]), str(swap["worked"])) for swap in swaps]

    assert pairs == [
        ("2024-04-29", "2024-05-04"),
        ("2025-05-02", "2025-04-26"),
        ("2026-01-02", "2026-01-10"),
        ("2026-08-31", "2026-08-22"),
    ]
    for off, worked in pairs:
        day, saturday = dt.date.fromisoformat(off), dt.date.fromisoformat(worked)
        assert (day.weekday() < 5, saturday.weekday()) == (True, 5)
        assert abs(day - saturday) <= dt.timedelta(days=10)


@pytest.mark.parametrize(
    ("first", "last", "holds"),
    [
        (None, None, [True, True, True]),
        (dt.date(2026, 7, 1), None, [False, True, True]),
        (None, dt.date(2026, 7, 1), [True, True, False]),
        (dt.date(2026, 7, 1), dt.date(2026, 7, 1), [False, True, False]),
    ],
)
def test_days_of_validity_are_inclusive(
    first: dt.date | None, last: dt.date | None, holds: list[bool]
) -> None:
    """A fact holds on its first and on its last day."""
    fact = facts.Fact(
        "x", kind="x", source="x", certainty="law", valid_from=first, valid_to=last, values={}
    )

    around = [dt.date(2026, 6, 30), dt.date(2026, 7, 1), dt.date(2026, 7, 2)]
    assert [fact.holds_on(day) for day in around] == holds


def test_the_sheets_are_the_files() -> None:
    """Each sheet that can be asked for is a file, and each file can be asked for."""
    there = {
        file.name.removesuffix(".json")
        for file in files("giaoban.facts").iterdir()
        if file.name.endswith(".json")
    }

    assert there == set(get_args(facts.Sheet))
    assert facts.load("holidays") is facts.load("holidays"), "read once"


def test_an_unknown_sheet_is_refused() -> None:
    """The error lists what there is."""
    with pytest.raises(
        ValueError,
        match=r"^no sheet of facts is called 'moons'; there are: holidays, bodies, provinces, types, forms, limits$",
    ):
        facts.load("moons")  # type: ignore[arg-type]  # a foreign name on purpose
