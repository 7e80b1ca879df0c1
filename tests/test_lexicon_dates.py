"""Days and months: how they are printed, and what is read as one."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from dateutil.parser import parse as parse_by_dateutil
from hypothesis import given
from hypothesis import strategies as st

from giaoban.lexicon import (
    FoundDate,
    date_in_words,
    find_dates,
    format_date,
    format_month,
    parse_date,
    parse_month,
    place_and_date,
)


@pytest.mark.parametrize(
    ("day", "printed"),
    [
        (dt.date(2023, 10, 15), "15/10/2023"),
        (dt.date(2020, 3, 5), "05/3/2020"),
        (dt.date(2024, 1, 31), "31/01/2024"),
        (dt.date(2024, 2, 9), "09/02/2024"),
        (dt.date(987, 12, 1), "01/12/0987"),
    ],
)
def test_days_are_printed_with_the_zeros_of_the_rule(day: dt.date, printed: str) -> None:
    """Days below 10 and months 1 and 2 get a zero, the other months none."""
    assert format_date(day) == printed


@pytest.mark.parametrize(
    ("day", "printed"),
    [
        (dt.date(2020, 1, 5), "ngày 05 tháng 01 năm 2020"),
        (dt.date(2019, 6, 29), "ngày 29 tháng 6 năm 2019"),
        (dt.date(2023, 10, 2), "ngày 02 tháng 10 năm 2023"),
    ],
)
def test_days_in_words_follow_the_decree(day: dt.date, printed: str) -> None:
    """The decree's own examples."""
    assert date_in_words(day) == printed


@pytest.mark.parametrize(
    ("place", "day", "line"),
    [
        ("Sông Lam", dt.date(2023, 10, 2), "Sông Lam, ngày 02 tháng 10 năm 2023"),
        ("Sông Lam", None, "Sông Lam, ngày      tháng      năm     "),
        ("", dt.date(2023, 10, 2), "ngày 02 tháng 10 năm 2023"),
    ],
)
def test_the_line_of_place_and_date_leaves_room(place: str, day: dt.date | None, line: str) -> None:
    """A draft has blanks to write into; without a place there is no comma."""
    assert place_and_date(place, day) == line


def test_a_month_is_padded_like_a_day() -> None:
    """Months 1 and 2 only."""
    printed = [format_month(2024, month) for month in (1, 2, 3, 12)]

    assert printed == ["01/2024", "02/2024", "3/2024", "12/2024"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15/10/2023", dt.date(2023, 10, 15)),
        ("5.3.2020", dt.date(2020, 3, 5)),
        ("05/03/2020", dt.date(2020, 3, 5)),
        ("15-10-2023", dt.date(2023, 10, 15)),
        (" 15 / 10 / 2023 ", dt.date(2023, 10, 15)),
        ("ngày 15/10/2023", dt.date(2023, 10, 15)),
        ("ngày 15 tháng 10 năm 2023", dt.date(2023, 10, 15)),
        ("Ngày\u00a015 tháng 10\n năm 2023", dt.date(2023, 10, 15)),
        ("15 tháng 10/2023", dt.date(2023, 10, 15)),
        ("29/02/2024", dt.date(2024, 2, 29)),
    ],
)
def test_every_form_of_a_day_is_read(text: str, day: dt.date) -> None:
    """Any padding, three separators, and words."""
    assert parse_date(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "31/02/2024",
        "29/02/2023",
        "00/10/2023",
        "15/13/2023",
        "15/10/0000",
        "15/10",
        "15/10/23",
        "15/10-2023",
        "15/10/20231",
        "2023",
        "tháng 10 năm 2023",
        "ngày 15",
        "15/10/2023.",
    ],
)
def test_what_the_calendar_does_not_have_is_no_day(text: str) -> None:
    """Impossible days, missing years and other text."""
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("11/2023", (2023, 11)),
        ("tháng 11/2023", (2023, 11)),
        ("Tháng 11 năm 2023", (2023, 11)),
        ("01.2024", (2024, 1)),
        ("2-2024", (2024, 2)),
        ("13/2023", None),
        ("0/2023", None),
        ("11/0000", None),
        ("11", None),
        ("15/11/2023", None),
    ],
)
def test_months_are_read(text: str, month: tuple[int, int] | None) -> None:
    """Year and month, in that order, or nothing."""
    assert parse_month(text) == month


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("ngày 27/9/2023 và 05/10/2023.", ["27/9/2023", "05/10/2023"]),
        ("Ngày 22 tháng 12 năm 2023,", ["Ngày 22 tháng 12 năm 2023"]),
        ("từ 22 tháng 12 năm 2023", ["22 tháng 12 năm 2023"]),
        ("ngày 27/\n  9/2023", ["27/\n  9/2023"]),
        ("ngày 27 tháng\n3 năm 2021", ["ngày 27 tháng\n3 năm 2021"]),
        ("66.25/2026/NQ-CP, 16/2020/HĐND, 1/2/2020/NQ-HĐND", []),
        ("ngày 31/02/2024, ngày 31 tháng 02 năm 2024", []),
        ("trước 15/10, 22/22 xã, 15/10/23, 15/10/20233", []),
        ("1.15/10/2023 và x15/10/2023", []),
        ("Quyết định ngày 15/ 5/2026, gửi ngày 15 / 5 / 2026", ["15/ 5/2026", "15 / 5 / 2026"]),
    ],
)
def test_days_are_found_in_running_text(text: str, days: list[str]) -> None:
    """Days as they stand; no part of a code, nothing without a year."""
    found = find_dates(text)

    assert [one.text for one in found] == days
    assert [text[one.start : one.end] for one in found] == days


def test_a_found_day_says_where_it_stands() -> None:
    """Place, words and day together."""
    assert find_dates("họp 29/9/2023.") == (FoundDate(4, 13, "29/9/2023", dt.date(2023, 9, 29)),)


@given(st.dates())
def test_a_printed_day_reads_back(day: dt.date) -> None:
    """In numbers and in words, alone and among words."""
    assert parse_date(format_date(day)) == day
    assert parse_date(date_in_words(day)) == day
    assert [
        found.date for found in find_dates(f"từ {format_date(day)}, {date_in_words(day)}.")
    ] == [
        day,
        day,
    ]


@given(st.dates(min_value=dt.date(1900, 1, 1)))
def test_another_parser_agrees(day: dt.date) -> None:
    """What is printed in numbers is day, month, year to dateutil too."""
    assert parse_by_dateutil(format_date(day), dayfirst=True).date() == day


@given(st.integers(1, 9999), st.integers(1, 12))
def test_a_printed_month_reads_back(year: int, month: int) -> None:
    """Every month of the calendar."""
    assert parse_month(format_month(year, month)) == (year, month)


@given(st.text())
def test_any_text_is_a_day_or_none(text: str) -> None:
    """Nothing raises."""
    parse_month(text)
    day = parse_date(text)

    assert day is None or parse_date(format_date(day)) == day


@pytest.mark.parametrize(
    "line", ["1/", "1 tháng ", "ngày ", "ngày 1 tháng 1 ", "1/1/", "1.1-", " "]
)
def test_a_hostile_line_takes_linear_time(line: str) -> None:
    """Twice the text takes about twice the time."""
    assert _seconds(line * 20_000) < 4 * _seconds(line * 10_000) + 0.02


def _seconds(text: str) -> float:
    return min(_once(text) for _ in range(3))


def _once(text: str) -> float:
    started = time.perf_counter()
    find_dates(text)
    parse_date(text)
    return time.perf_counter() - started
