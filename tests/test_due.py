"""What a deadline comes to: every row of the counting rules, worked out by hand, and properties.

Weekdays used below, from a printed calendar: 15/10/2023 is a Sunday, 22/12/2023 a Friday,
5/1/2026 a Monday, 1/3/2026 a Sunday, 4/5/2026 and 2/11/2026 Mondays.
"""

from __future__ import annotations

import calendar as months
import datetime as dt
from itertools import islice
from typing import TYPE_CHECKING, get_args

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from giaoban import deadline as deadline_module
from giaoban.calendars import VietnamCalendar, from_holidays_package
from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    Bound,
    ByDate,
    CycleUnit,
    Deadline,
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
    MonthPart,
    Ongoing,
    Pending,
    PeriodUnit,
    PerRegulation,
    Recurring,
    Unclear,
    Within,
    YearPart,
)
from giaoban.due import (
    Because,
    DueDay,
    Policy,
    both_days,
    due_day,
    due_days,
    explain,
    last_day,
    last_working_day,
    occurrences,
)
from tests.support import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ISSUED = dt.date(2026, 5, 4)


def day(text: str) -> dt.date:
    """Return the day written as "15/10/2023"."""
    number, month, year = map(int, text.split("/"))
    return dt.date(year, month, number)


def sure(text: str, *because: Because) -> DueDay:
    """Return a certain DueDay."""
    return DueDay(day(text), certain=True, because=because)


def unsure(text: str, *because: Because) -> DueDay:
    """Return a DueDay in doubt."""
    return DueDay(day(text), certain=False, because=because)


def untold(*because: Because) -> DueDay:
    """Return a DueDay without a day that could have one."""
    return DueDay(None, certain=False, because=because)


# --- stated days (the counting rules 6.2, and the phrase table 6.3) ------------------------------


@pytest.mark.parametrize(
    ("deadline", "strict", "lenient"),
    [
        pytest.param(
            ByDate(day("15/10/2023")),
            sure("14/10/2023", "day_before"),
            sure("15/10/2023", "day_itself"),
            id="trước ngày 15/10/2023: Saturday the 14th, and no rolling",
        ),
        pytest.param(
            ByDate(day("22/12/2023")),
            sure("21/12/2023", "day_before"),
            sure("22/12/2023", "day_itself"),
            id="trước ngày 22 tháng 12 năm 2023",
        ),
        pytest.param(
            ByDate(day("1/3/2024")),
            sure("29/2/2024", "day_before"),
            sure("1/3/2024", "day_itself"),
            id="trước ngày 01/3/2024, a leap year",
        ),
        pytest.param(
            ByDate(day("15/10/2023"), "before", dt.time(17)),
            sure("15/10/2023", "hour_of_day"),
            sure("15/10/2023", "hour_of_day"),
            id="trước 17h00 ngày D: the moment is left out, the day is not",
        ),
        pytest.param(
            ByDate(day("15/10/2023"), "before", dt.time(0)),
            sure("14/10/2023", "midnight"),
            sure("14/10/2023", "midnight"),
            id="trước 0 giờ ngày D: nothing of D is left",
        ),
        pytest.param(
            ByDate(day("15/10/2023"), "by", dt.time(0)),
            sure("14/10/2023", "midnight"),
            sure("14/10/2023", "midnight"),
            id="chậm nhất 0 giờ ngày D is 24 giờ of the day before",
        ),
        pytest.param(
            ByDate(day("15/10/2023"), "by"),
            sure("15/10/2023", "stated"),
            sure("15/10/2023", "stated"),
            id="chậm nhất ngày 15/10/2023",
        ),
        pytest.param(
            ByDate(day("30/5/2026"), "until"),
            sure("30/5/2026", "stated"),
            sure("30/5/2026", "stated"),
            id="đến ngày 30/5/2026, a Saturday",
        ),
        pytest.param(
            ByDate(dt.date.min),
            untold("day_before", "out_of_calendar"),
            DueDay(dt.date.min, certain=True, because=("day_itself",)),
            id="before the first day there is",
        ),
    ],
)
def test_a_day_with_its_bound(deadline: Deadline, strict: DueDay, lenient: DueDay) -> None:
    """`trước ngày D` is D - 1 or D; `chậm nhất` and `đến` are D; none of them rolls."""
    assert both_days(deadline, issued=ISSUED) == (strict, lenient)
    assert both_days(deadline, issued=None) == (strict, lenient), "in a draft too"


@pytest.mark.parametrize(
    ("deadline", "due"),
    [
        pytest.param(InMonth(2023, 11), sure("30/11/2023", "end_of_period"), id="tháng 11/2023"),
        pytest.param(InMonth(2024, 2), sure("29/2/2024", "end_of_period"), id="tháng 2/2024"),
        pytest.param(
            InMonth(2025, 12, first=11),
            sure("31/12/2025", "end_of_period"),
            id="tháng 11, tháng 12 năm 2025",
        ),
        pytest.param(
            InMonth(2026, 3, before=True),
            sure("28/2/2026", "before_period"),
            id="trước tháng 3/2026",
        ),
        pytest.param(
            InMonth(2026, 1, before=True),
            sure("31/12/2025", "before_period"),
            id="trước tháng 01/2026",
        ),
        pytest.param(
            InMonth(1, 1, before=True),
            untold("before_period", "out_of_calendar"),
            id="before the first month there is",
        ),
        pytest.param(
            InMonth(2026, 2, part="start"), sure("1/2/2026", "point_of_period"), id="đầu tháng"
        ),
        pytest.param(
            InMonth(2026, 2, part="middle"), sure("15/2/2026", "point_of_period"), id="giữa tháng"
        ),
        pytest.param(
            InMonth(2026, 2, part="end"), sure("28/2/2026", "point_of_period"), id="cuối tháng"
        ),
        pytest.param(
            InMonth(2026, 2, part="first_ten"),
            sure("10/2/2026", "end_of_period"),
            id="thượng tuần",
        ),
        pytest.param(
            InMonth(2026, 2, part="second_ten"),
            sure("20/2/2026", "end_of_period"),
            id="trung tuần",
        ),
        pytest.param(
            InMonth(2026, 2, part="last_ten"), sure("28/2/2026", "end_of_period"), id="hạ tuần"
        ),
        pytest.param(InQuarter(2026, 1), sure("31/3/2026", "end_of_period"), id="quý I"),
        pytest.param(InQuarter(2026, 2), sure("30/6/2026", "end_of_period"), id="quý II"),
        pytest.param(InQuarter(2026, 3), sure("30/9/2026", "end_of_period"), id="quý III"),
        pytest.param(InQuarter(2026, 4), sure("31/12/2026", "end_of_period"), id="quý IV"),
        pytest.param(InHalfYear(2026, 1), sure("30/6/2026", "end_of_period"), id="6 tháng đầu năm"),
        pytest.param(
            InHalfYear(2026, 2), sure("31/12/2026", "end_of_period"), id="6 tháng cuối năm"
        ),
        pytest.param(InYear(2024), sure("31/12/2024", "end_of_period"), id="trong năm 2024"),
        pytest.param(InYear(2026, "start"), sure("1/1/2026", "point_of_period"), id="đầu năm"),
        pytest.param(InYear(2026, "middle"), sure("30/6/2026", "point_of_period"), id="giữa năm"),
        pytest.param(InYear(2026, "end"), sure("31/12/2026", "point_of_period"), id="cuối năm"),
        pytest.param(
            InSpan(2020, 2025, "term"), unsure("31/12/2025", "term_end"), id="nhiệm kỳ 2020-2025"
        ),
        pytest.param(
            InSpan(2021, 2025), sure("31/12/2025", "end_of_period"), id="giai đoạn 2021-2025"
        ),
    ],
)
def test_a_period_ends_on_its_last_day(deadline: Deadline, due: DueDay) -> None:
    """Months, quarters, halves, years and their parts: the same under both policies."""
    assert both_days(deadline, issued=ISSUED) == (due, due)
    assert both_days(deadline, issued=None) == (due, due), "in a draft too"


@pytest.mark.parametrize(
    ("deadline", "issued", "due"),
    [
        # 6/5/2026 is a Wednesday: its week runs to Sunday 10/5, the next to Sunday 17/5.
        pytest.param(InWeek(0), "6/5/2026", unsure("10/5/2026", "whole_week"), id="tuần này"),
        pytest.param(InWeek(1), "6/5/2026", unsure("17/5/2026", "whole_week"), id="tuần tới"),
        pytest.param(
            InWeek(0, weekday=4), "6/5/2026", sure("8/5/2026", "weekday_of_week"), id="thứ Sáu này"
        ),
        pytest.param(
            InWeek(1, weekday=0), "6/5/2026", sure("11/5/2026", "weekday_of_week"), id="thứ Hai tới"
        ),
        pytest.param(
            InWeek(0, weekday=2), "6/5/2026", sure("6/5/2026", "weekday_of_week"), id="today"
        ),
        pytest.param(
            InWeek(0, weekday=1),
            "6/5/2026",
            unsure("5/5/2026", "weekday_of_week", "before_issue"),
            id="thứ Ba tuần này, said on Wednesday",
        ),
        pytest.param(
            InWeek(1),
            "31/12/9999",
            untold("whole_week", "out_of_calendar"),
            id="beyond the last week there is",
        ),
    ],
)
def test_a_week_counts_from_the_week_of_issue(deadline: Deadline, issued: str, due: DueDay) -> None:
    """Weeks run from Monday to Sunday; a whole week is in doubt, for many read Friday."""
    assert both_days(deadline, issued=day(issued)) == (due, due)


@pytest.mark.parametrize(
    ("deadline", "because"),
    [
        (InWeek(0), ("whole_week", "issue_day_unknown")),
        (InWeek(0, weekday=4), ("weekday_of_week", "issue_day_unknown")),
        (Within(5, "days", FromIssue()), ("issue_day_unknown",)),
        (Within(5, "days", FromSigning()), ("issue_day_unknown",)),
        (Within(5, "days"), ("anchor_assumed", "issue_day_unknown")),
        (
            Recurring(1, "months"),
            ("next_occurrence", "end_of_period", "issue_day_unknown"),
        ),
    ],
)
def test_a_draft_has_no_day_for_what_counts_from_issue(
    deadline: Deadline, because: tuple[Because, ...]
) -> None:
    """Without a day of issue the day is not told, and the reason says what is missing."""
    assert due_day(deadline, issued=None) == DueDay(None, certain=False, because=because)


# --- counted periods (the counting rules 6.1) ------------------------------------------------------


NOTHING_OPEN = VietnamCalendar(known_years=frozenset(range(2023, 2028)))
"""Weekends and fixed holidays, and the assurance that there is nothing else."""


@pytest.mark.parametrize(
    ("period", "issued", "due"),
    [
        # Issued Monday 4/5; the first day is not counted, so day 1 is 5/5 and day 10 is 14/5.
        pytest.param(
            Within(10, "days", FromIssue()),
            "4/5/2026",
            sure("14/5/2026", "first_day_not_counted"),
            id="10 ngày kể từ ngày ban hành: Thursday",
        ),
        # Day 5 is Saturday 9/5; Monday 11/5 is the next working day.
        pytest.param(
            Within(5, "days", FromSigning()),
            "4/5/2026",
            sure("11/5/2026", "first_day_not_counted", "rolled_over_day_off"),
            id="5 ngày kể từ ngày ký: Saturday, so Monday",
        ),
        # From Friday 20/11/2026 day 4 is Tuesday 24/11, Culture Day; Wednesday follows.
        pytest.param(
            Within(4, "days", FromIssue()),
            "20/11/2026",
            sure("25/11/2026", "first_day_not_counted", "rolled_over_day_off"),
            id="4 ngày: a holiday, so the day after",
        ),
        # 30/4/2028 is a Sunday: 29/4 to 2/5 are off, Saturday to Tuesday. 2028 is not told here.
        pytest.param(
            Within(5, "days", FromDay(day("24/4/2028"))),
            "1/1/2026",
            unsure("3/5/2028", "first_day_not_counted", "holidays_unknown", "rolled_over_day_off"),
            id="5 ngày kể từ 24/4/2028: over a chain of days off, near an unknown Giỗ Tổ",
        ),
        pytest.param(
            Within(5, "days"),
            "4/5/2026",
            unsure("11/5/2026", "anchor_assumed", "first_day_not_counted", "rolled_over_day_off"),
            id="trong 05 ngày, no anchor",
        ),
        # The week's corresponding day: a Monday, two weeks on.
        pytest.param(
            Within(2, "weeks", FromIssue()),
            "4/5/2026",
            sure("18/5/2026", "corresponding_day"),
            id="2 tuần",
        ),
        pytest.param(
            Within(1, "months", FromIssue()),
            "4/5/2026",
            sure("4/6/2026", "corresponding_day"),
            id="01 tháng: Thursday 4/6",
        ),
        # 30/11 and a month: 30/12/2026, a Wednesday. 30/1 and a month: February has no 30th.
        pytest.param(
            Within(1, "months", FromIssue()),
            "30/11/2026",
            sure("30/12/2026", "corresponding_day"),
            id="01 tháng from the 30th",
        ),
        pytest.param(
            Within(1, "months", FromIssue()),
            "30/1/2023",
            sure("28/2/2023", "month_end"),
            id="01 tháng from 30/1: Tuesday 28/2",
        ),
        # 31/5 and 3 months is 31/8/2026, a Monday; 31/5 and 1 month is Tuesday 30/6.
        pytest.param(
            Within(1, "months", FromDay(day("31/5/2026"))),
            "4/5/2026",
            sure("30/6/2026", "month_end"),
            id="01 tháng from 31/5",
        ),
        # 29/2/2024 and a year: 28/2/2025, a Friday.
        pytest.param(
            Within(1, "years", FromIssue()),
            "29/2/2024",
            sure("28/2/2025", "month_end"),
            id="01 năm from 29 February",
        ),
        # 4/5/2024 and two years is Monday 4/5/2026; 2/5/2024 and two years is a Saturday.
        pytest.param(
            Within(2, "years", FromIssue()),
            "4/5/2024",
            sure("4/5/2026", "corresponding_day"),
            id="02 năm",
        ),
        pytest.param(
            Within(2, "years", FromIssue()),
            "2/5/2024",
            sure("4/5/2026", "corresponding_day", "rolled_over_day_off"),
            id="02 năm to a Saturday",
        ),
        # Tuesday 5/5 is the first working day, Monday 11/5 the fifth.
        pytest.param(
            Within(5, "working_days", FromIssue()),
            "4/5/2026",
            sure("11/5/2026", "working_days_counted"),
            id="5 ngày làm việc",
        ),
        # From Thursday 19/11: 20 (Fri), 23 (Mon), 25 (Wed), for 24/11 is off.
        pytest.param(
            Within(3, "working_days", FromIssue()),
            "19/11/2026",
            sure("25/11/2026", "working_days_counted"),
            id="3 ngày làm việc around a holiday",
        ),
        # From a Sunday the first working day is Monday.
        pytest.param(
            Within(1, "working_days", FromDay(day("10/5/2026"))),
            "4/5/2026",
            sure("11/5/2026", "working_days_counted"),
            id="1 ngày làm việc from a Sunday",
        ),
        # Hours run on over the weekend: 48 hours from some moment of Friday 8/5 end on Sunday.
        pytest.param(
            Within(48, "hours", FromIssue()),
            "8/5/2026",
            sure("10/5/2026", "hours_counted"),
            id="48 giờ",
        ),
    ],
)
def test_a_counted_period(period: Within, issued: str, due: DueDay) -> None:
    """Civil Code art. 147-148, with a calendar in which nothing is open; policies agree."""
    found = both_days(period, issued=day(issued), calendar=NOTHING_OPEN)

    assert found == (due, due)


def test_hours_from_an_unknown_moment_lie_between_two_days() -> None:
    """36 hours from 8:00 on Monday end on Tuesday, from 20:00 on Wednesday."""
    strict, lenient = both_days(Within(36, "hours", FromIssue()), issued=ISSUED)

    assert strict == unsure("5/5/2026", "hours_counted", "hour_unknown")
    assert lenient == unsure("6/5/2026", "hours_counted", "hour_unknown")


@pytest.mark.parametrize(
    ("anchor", "because"),
    [(FromReceipt(), "anchor_unknown"), (FromEvent("có kết luận"), "event_unknown")],
)
def test_a_period_from_an_unknown_day_has_no_day(
    anchor: FromReceipt | FromEvent, because: Because
) -> None:
    """The day of receipt and events are recorded elsewhere; the notice cannot know them."""
    assert due_day(Within(5, "days", anchor), issued=ISSUED) == untold(because)


@pytest.mark.parametrize(
    ("unit", "because"),
    [
        ("hours", ("hours_counted", "hour_unknown")),
        ("days", ("first_day_not_counted",)),
        ("weeks", ("corresponding_day",)),
        ("months", ("corresponding_day",)),
        ("years", ("corresponding_day",)),
    ],
)
def test_a_period_beyond_the_calendar_has_no_day(
    unit: PeriodUnit, because: tuple[Because, ...]
) -> None:
    """The year 10000 is no error, it is no day."""
    found = due_day(Within(1000, unit, FromIssue()), issued=dt.date(9999, 12, 30))

    assert found == untold(*because, "out_of_calendar")


def test_a_last_day_off_at_the_end_of_the_calendar_has_no_day() -> None:
    """With every day off, neither the next nor the n-th working day is ever found."""
    at_the_end = dt.date(9999, 12, 30)
    days, working = Within(1, "days", FromIssue()), Within(1, "working_days", FromIssue())

    assert due_day(days, issued=at_the_end, calendar=_AlwaysOff()) == untold(
        "first_day_not_counted", "rolled_over_day_off", "out_of_calendar"
    )
    assert due_day(working, issued=at_the_end, calendar=_AlwaysOff()) == untold(
        "working_days_counted", "out_of_calendar"
    )


@frozen
class _AlwaysOff:
    """A calendar without working days."""

    def is_day_off(self, _day: dt.date, /) -> bool:
        return True

    def knows(self, _day: dt.date, /) -> bool:
        return True


# --- what the calendar does not know ---------------------------------------------------------------

TET_2027 = [dt.date(2027, 2, number) for number in range(4, 11)]
"""Thursday 4 to Wednesday 10 February 2027, as it may be announced."""


def test_an_untold_tet_in_a_count_of_working_days_is_a_doubt() -> None:
    """From Tuesday 2/2/2027, five working days: 3/2, then 11, 12, 15 and 16/2 after Tết.

    Untold, the count runs through the holidays to 9/2 and says that it is not certain.
    """
    five = Within(5, "working_days", FromIssue())
    issued = day("2/2/2027")
    told = VietnamCalendar().with_year(2027, TET_2027)

    assert due_day(five, issued=issued) == unsure(
        "9/2/2027", "working_days_counted", "holidays_unknown"
    )
    assert due_day(five, issued=issued, calendar=told) == sure("16/2/2027", "working_days_counted")


def test_an_untold_tet_matters_to_other_periods_only_at_their_end() -> None:
    """60 days from Monday 4/1/2027 run through Tết to Friday 5/3, which no holiday can move."""
    sixty = Within(60, "days", FromIssue())
    thirty = Within(30, "days", FromIssue())

    assert due_day(sixty, issued=day("4/1/2027")) == sure("5/3/2027", "first_day_not_counted")
    assert due_day(thirty, issued=day("4/1/2027")) == unsure(
        "3/2/2027", "first_day_not_counted", "holidays_unknown"
    )


def test_a_count_of_working_days_that_ran_through_an_untold_tet_stays_in_doubt() -> None:
    """40 working days from Monday 4/1/2027 end on Monday 1/3 if none was off, and none is sure.

    Four were left in that week, then seven weeks of five make 39 on Friday 26/2.
    """
    forty = Within(40, "working_days", FromIssue())

    assert due_day(forty, issued=day("4/1/2027")) == unsure(
        "1/3/2027", "working_days_counted", "holidays_unknown"
    )


def test_a_doubt_after_the_last_day_is_no_doubt() -> None:
    """Three working days from Friday 8/1/2027 end on Wednesday 13/1, the day before the window."""
    three = Within(3, "working_days", FromIssue())

    assert due_day(three, issued=day("8/1/2027")) == sure("13/1/2027", "working_days_counted")


def test_rolling_onto_an_unknown_day_is_a_doubt() -> None:
    """Sunday 4/1/2026 is known to be off; rolling over Saturday 3/1 meets a doubt on the way.

    3/1/2026 could have been worked in exchange for Friday 2/1 (in fact 10/1 was).
    """
    two = Within(2, "days", FromDay(day("1/1/2026")))

    assert due_day(two, issued=None) == unsure(
        "5/1/2026", "first_day_not_counted", "holidays_unknown", "rolled_over_day_off"
    )


def test_the_day_rolled_onto_may_be_the_unknown_one() -> None:
    """Sunday 30/12/2029 is off; Monday 31/12, alone before Tuesday 1/1, may be swapped."""
    two = Within(2, "days", FromDay(day("28/12/2029")))

    assert due_day(two, issued=None) == unsure(
        "31/12/2029", "first_day_not_counted", "holidays_unknown", "rolled_over_day_off"
    )


TOLD = from_holidays_package(range(2013, 2027))


@given(
    st.dates(dt.date(2013, 1, 1), dt.date(2026, 6, 30)),
    st.integers(1, 90),
    st.sampled_from(get_args(PeriodUnit)),
)
def test_what_is_certain_untold_is_so_when_told(
    anchor: dt.date, count: int, unit: PeriodUnit
) -> None:
    """A certain day of the untold calendar is the day by the holidays as they really were."""
    period = Within(count if "day" in unit else count % 5 + 1, unit, FromDay(anchor))
    untold_day = due_day(period, issued=None)
    told_day = due_day(period, issued=None, calendar=TOLD)

    if untold_day.certain and untold_day.day and untold_day.day.year < 2027:
        assert untold_day == told_day


# --- duties that come back -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("recurring", "issued", "strict", "lenient"),
    [
        # Issued Monday 4/5/2026 throughout, unless said otherwise.
        pytest.param(
            Recurring(1, "weeks", weekday=4),
            "4/5/2026",
            ["8/5/2026", "15/5/2026", "22/5/2026"],
            None,
            id="thứ Sáu hằng tuần",
        ),
        pytest.param(
            Recurring(1, "weeks", weekday=0),
            "4/5/2026",
            ["4/5/2026", "11/5/2026"],
            None,
            id="thứ Hai hằng tuần, issued on a Monday",
        ),
        pytest.param(
            Recurring(1, "weeks", weekday=4, time=dt.time(16), bound="before"),
            "4/5/2026",
            ["8/5/2026", "15/5/2026"],
            None,
            id="hằng tuần (trước 16 giờ ngày thứ sáu)",
        ),
        pytest.param(
            Recurring(1, "weeks", weekday=4, time=dt.time(0), bound="before"),
            "4/5/2026",
            ["7/5/2026", "14/5/2026"],
            None,
            id="trước 0 giờ thứ Sáu",
        ),
        pytest.param(
            Recurring(1, "weeks", weekday=4, bound="before"),
            "4/5/2026",
            ["7/5/2026", "14/5/2026"],
            ["8/5/2026", "15/5/2026"],
            id="trước thứ Sáu hằng tuần",
        ),
        pytest.param(
            Recurring(1, "weeks"), "4/5/2026", ["10/5/2026", "17/5/2026"], None, id="hằng tuần"
        ),
        # The first two weeks from Tuesday 5/5 end on Monday 18/5.
        pytest.param(
            Recurring(2, "weeks"), "4/5/2026", ["18/5/2026", "1/6/2026"], None, id="02 tuần/lần"
        ),
        pytest.param(
            Recurring(2, "weeks", weekday=4),
            "4/5/2026",
            ["15/5/2026", "29/5/2026"],
            None,
            id="thứ Sáu, 02 tuần/lần: the last Friday of each two weeks",
        ),
        pytest.param(
            Recurring(2, "weeks", start=day("5/1/2026")),
            "1/12/2025",
            ["18/1/2026", "1/2/2026"],
            None,
            id="02 tuần/lần, bắt đầu từ 05/01/2026: the start is counted",
        ),
        pytest.param(
            Recurring(2, "weeks", start=day("5/1/2026")),
            "4/5/2026",
            ["10/5/2026", "24/5/2026"],
            None,
            id="the same, once begun: 18/1 and every 14 days",
        ),
        pytest.param(
            Recurring(1, "days"), "4/5/2026", ["4/5/2026", "5/5/2026"], None, id="hằng ngày"
        ),
        pytest.param(
            Recurring(10, "days"), "4/5/2026", ["14/5/2026", "24/5/2026"], None, id="10 ngày/lần"
        ),
        pytest.param(
            Recurring(1, "months"),
            "4/5/2026",
            ["31/5/2026", "30/6/2026", "31/7/2026"],
            None,
            id="hằng tháng",
        ),
        pytest.param(
            Recurring(1, "months", day=31),
            "4/1/2026",
            ["31/1/2026", "28/2/2026", "31/3/2026", "30/4/2026"],
            None,
            id="ngày 31 hằng tháng",
        ),
        pytest.param(
            Recurring(1, "months", day=30),
            "4/1/2024",
            ["30/1/2024", "29/2/2024", "30/3/2024"],
            None,
            id="ngày 30 hằng tháng",
        ),
        pytest.param(
            Recurring(1, "months", day=5),
            "4/5/2026",
            ["5/5/2026", "5/6/2026"],
            None,
            id="chậm nhất vào ngày 05 hằng tháng",
        ),
        pytest.param(
            Recurring(1, "months", day=20, bound="before"),
            "4/5/2026",
            ["19/5/2026", "19/6/2026"],
            ["20/5/2026", "20/6/2026"],
            id="trước ngày 20 hằng tháng",
        ),
        # On the 20th, the 19th has passed: the duty begins with the next month in both readings.
        pytest.param(
            Recurring(1, "months", day=20, bound="before"),
            "20/5/2026",
            ["19/6/2026", "19/7/2026"],
            ["20/6/2026", "20/7/2026"],
            id="trước ngày 20 hằng tháng, issued on a 20th",
        ),
        pytest.param(
            Recurring(1, "months", day=1, bound="before"),
            "4/5/2026",
            ["31/5/2026", "30/6/2026"],
            ["1/6/2026", "1/7/2026"],
            id="trước ngày 01 hằng tháng: the last day of the month before",
        ),
        pytest.param(
            Recurring(3, "months"),
            "4/5/2026",
            ["30/6/2026", "30/9/2026", "31/12/2026", "31/3/2027"],
            None,
            id="hằng quý",
        ),
        pytest.param(
            Recurring(3, "months", month=3, day=15, bound="before"),
            "4/5/2026",
            ["14/6/2026", "14/9/2026", "14/12/2026", "14/3/2027"],
            ["15/6/2026", "15/9/2026", "15/12/2026", "15/3/2027"],
            id="trước ngày 15 tháng cuối quý",
        ),
        pytest.param(
            Recurring(3, "months", month=1, day=5),
            "4/5/2026",
            ["5/7/2026", "5/10/2026", "5/1/2027"],
            None,
            id="ngày 05 tháng đầu quý",
        ),
        pytest.param(
            Recurring(6, "months"), "4/5/2026", ["30/6/2026", "31/12/2026"], None, id="6 tháng"
        ),
        pytest.param(
            Recurring(6, "months", month=6, day=15),
            "20/6/2026",
            ["15/12/2026", "15/6/2027"],
            None,
            id="ngày 15 tháng 6 và tháng 12",
        ),
        # Five months divide no year: they begin with the month of issue, May to September.
        pytest.param(
            Recurring(5, "months"), "4/5/2026", ["30/9/2026", "28/2/2027"], None, id="5 tháng"
        ),
        # Issued on the last of the month, they begin with the next one: June to October.
        pytest.param(
            Recurring(5, "months"), "31/5/2026", ["31/10/2026", "31/3/2027"], None, id="from 31/5"
        ),
        pytest.param(
            Recurring(24, "months"), "4/5/2026", ["30/4/2028", "30/4/2030"], None, id="24 tháng"
        ),
        pytest.param(
            Recurring(1, "years"), "4/5/2026", ["31/12/2026", "31/12/2027"], None, id="hằng năm"
        ),
        pytest.param(
            Recurring(1, "years", month=2, day=29),
            "4/5/2026",
            ["28/2/2027", "29/2/2028"],
            None,
            id="ngày 29 tháng 2 hằng năm",
        ),
        pytest.param(
            Recurring(1, "years", day=15, bound="before"),
            "4/5/2026",
            ["14/12/2026", "14/12/2027"],
            ["15/12/2026", "15/12/2027"],
            id="trước ngày 15 of the year's last month",
        ),
        pytest.param(
            Recurring(1, "years", month=6, bound="before"),
            "4/5/2026",
            ["31/5/2026", "31/5/2027"],
            None,
            id="trước tháng 6 hằng năm",
        ),
        pytest.param(
            Recurring(2, "years"), "4/5/2026", ["31/12/2027", "31/12/2029"], None, id="02 năm/lần"
        ),
        pytest.param(
            Recurring(2, "years", start=day("1/1/2027"), month=3),
            "4/5/2026",
            ["31/3/2028", "31/3/2030"],
            None,
            id="02 năm/lần from 2027",
        ),
        pytest.param(
            Recurring(1, "months", start=day("1/1/2026")),
            "20/11/2025",
            ["31/1/2026", "28/2/2026"],
            None,
            id="hằng tháng, bắt đầu từ tháng 01/2026",
        ),
    ],
)
def test_a_duty_comes_back(
    recurring: Recurring, issued: str, strict: list[str], lenient: list[str] | None
) -> None:
    """The first due days under each policy; `None` where the two agree."""
    until = day("31/12/2035")
    by_strict = due_days(recurring, issued=day(issued), until=until)
    by_lenient = due_days(recurring, issued=day(issued), until=until, policy="lenient")

    assert list(islice(by_strict, len(strict))) == list(map(day, strict))
    expected = strict if lenient is None else lenient
    assert list(islice(by_lenient, len(expected))) == list(map(day, expected))


def test_due_days_end_with_the_last_that_is_asked_for() -> None:
    """`until` is inclusive."""
    monthly = Recurring(1, "months")

    found = due_days(monthly, issued=day("4/5/2026"), until=day("31/7/2026"))
    assert list(found) == [day("31/5/2026"), day("30/6/2026"), day("31/7/2026")]
    found = due_days(monthly, issued=day("4/5/2026"), until=day("30/7/2026"))
    assert list(found) == [day("31/5/2026"), day("30/6/2026")]


def test_a_draft_has_due_days_only_from_a_start() -> None:
    """Nothing says when a duty without a start begins, until the notice is issued."""
    started = Recurring(1, "months", start=day("1/1/2026"))

    assert list(due_days(Recurring(1, "months"), issued=None, until=day("31/12/2026"))) == []
    found = list(due_days(started, issued=None, until=day("28/2/2026")))
    assert found == [day("31/1/2026"), day("28/2/2026")]


def test_each_occurrence_in_a_window_is_a_due_day_of_its_own() -> None:
    """`trước ngày 15 tháng cuối quý`, issued in 2023, over the year 2026: four days, each sure."""
    quarterly = Recurring(3, "months", month=3, day=15, bound="before")
    issued, first, last = day("2/10/2023"), day("1/1/2026"), day("31/12/2026")

    strict = occurrences(quarterly, issued=issued, first=first, last=last)
    assert list(strict) == [
        sure("14/3/2026", "occurrence", "day_before"),
        sure("14/6/2026", "occurrence", "day_before"),
        sure("14/9/2026", "occurrence", "day_before"),
        sure("14/12/2026", "occurrence", "day_before"),
    ]
    lenient = occurrences(quarterly, issued=issued, first=first, last=last, policy="lenient")
    assert [due.day for due in lenient] == [
        day("15/3/2026"),
        day("15/6/2026"),
        day("15/9/2026"),
        day("15/12/2026"),
    ]


def test_a_window_is_inclusive_at_both_ends() -> None:
    """Month ends from 31/1 to 30/4/2024: with the day before or after, one more or less."""
    monthly = Recurring(1, "months")

    def between(first: str, last: str) -> list[dt.date | None]:
        window = occurrences(monthly, issued=day("2/1/2024"), first=day(first), last=day(last))
        return [due.day for due in window]

    ends = [day("31/1/2024"), day("29/2/2024"), day("31/3/2024"), day("30/4/2024")]
    assert between("31/1/2024", "30/4/2024") == ends
    assert between("1/2/2024", "29/4/2024") == ends[1:-1]
    assert between("30/4/2024", "31/1/2024") == []


def test_a_due_day_at_the_edge_may_lie_in_the_window_under_one_policy_only() -> None:
    """`trước ngày 20 hằng tháng` from 20/5 on: the strict day of May, the 19th, is outside."""
    monthly = Recurring(1, "months", day=20, bound="before")
    issued, first, last = day("5/1/2026"), day("20/5/2026"), day("31/5/2026")

    strict = occurrences(monthly, issued=issued, first=first, last=last)
    lenient = occurrences(monthly, issued=issued, first=first, last=last, policy="lenient")
    assert (list(strict), list(lenient)) == ([], [sure("20/5/2026", "occurrence", "day_itself")])


def test_an_occurrence_is_as_doubtful_as_its_duty() -> None:
    """Every two weeks from nowhere: each day counts from the day after issue, which is assumed."""
    fortnightly = Recurring(2, "weeks")

    found = occurrences(
        fortnightly, issued=day("4/5/2026"), first=day("1/6/2026"), last=day("30/6/2026")
    )
    assert list(found) == [
        unsure("1/6/2026", "occurrence", "end_of_period", "cycle_assumed"),
        unsure("15/6/2026", "occurrence", "end_of_period", "cycle_assumed"),
        unsure("29/6/2026", "occurrence", "end_of_period", "cycle_assumed"),
    ]


def test_a_window_of_a_duty_without_a_beginning_is_empty() -> None:
    """A draft has no day of issue: nothing falls due yet."""
    monthly = Recurring(1, "months")

    found = occurrences(monthly, issued=None, first=day("1/1/2026"), last=day("31/12/2026"))
    assert list(found) == []


@pytest.mark.parametrize(
    ("recurring", "due"),
    [
        (
            Recurring(1, "weeks", weekday=4),
            sure("8/5/2026", "next_occurrence", "stated"),
        ),
        (
            Recurring(1, "weeks", weekday=4, time=dt.time(16), bound="before"),
            sure("8/5/2026", "next_occurrence", "hour_of_day"),
        ),
        (
            Recurring(1, "weeks", time=dt.time(16), bound="before", anchor="trước 16 giờ"),
            unsure("10/5/2026", "next_occurrence", "end_of_period", "anchor_unclear", "whole_week"),
        ),
        (
            Recurring(2, "weeks"),
            unsure("18/5/2026", "next_occurrence", "end_of_period", "cycle_assumed"),
        ),
        (Recurring(1, "days"), sure("4/5/2026", "next_occurrence", "end_of_period")),
        (Recurring(3, "months"), sure("30/6/2026", "next_occurrence", "end_of_period")),
        (
            Recurring(6, "months"),
            unsure("30/6/2026", "next_occurrence", "end_of_period", "cycle_assumed"),
        ),
        (
            Recurring(6, "months", month=6),
            sure("30/6/2026", "next_occurrence", "end_of_period"),
        ),
        (Recurring(12, "months"), sure("31/12/2026", "next_occurrence", "end_of_period")),
        (
            Recurring(24, "months", month=24),
            unsure("30/4/2028", "next_occurrence", "end_of_period", "cycle_assumed"),
        ),
        (Recurring(1, "years"), sure("31/12/2026", "next_occurrence", "end_of_period")),
        (
            Recurring(2, "years"),
            unsure("31/12/2027", "next_occurrence", "end_of_period", "cycle_assumed"),
        ),
        (
            Recurring(1, "years", month=6, bound="before"),
            sure("31/5/2026", "next_occurrence", "before_period"),
        ),
        (
            Recurring(1, "months", day=20, bound="before"),
            sure("19/5/2026", "next_occurrence", "day_before"),
        ),
    ],
)
def test_the_first_due_day_and_how_sure_it_is(recurring: Recurring, due: DueDay) -> None:
    """A cycle that nothing places in time, and a defective anchor, are doubts."""
    assert due_day(recurring, issued=ISSUED) == due


def test_a_start_without_a_day_of_issue_is_a_doubt() -> None:
    """The notice may yet be issued after its start."""
    started = Recurring(1, "months", start=day("1/1/2026"))

    assert due_day(started, issued=None) == unsure(
        "31/1/2026", "next_occurrence", "end_of_period", "issue_day_unknown"
    )


@pytest.mark.parametrize("issued", [dt.date.max, dt.date(9999, 12, 30)])
@pytest.mark.parametrize(
    "recurring",
    [
        Recurring(10, "days"),
        Recurring(2, "weeks"),
        Recurring(5, "months"),
        Recurring(2, "years"),
        Recurring(1, "months", day=30, bound="before"),
    ],
)
def test_no_due_day_is_left_at_the_end_of_the_calendar(
    recurring: Recurring, issued: dt.date
) -> None:
    """In the last days of the year 9999 the next due day is no error, it is none."""
    found = due_day(recurring, issued=issued)

    assert (found.day, found.because[-1]) == (None, "out_of_calendar")
    assert list(due_days(recurring, issued=issued, until=dt.date.max)) == []


# --- no day --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("deadline", "due"),
    [
        (None, DueDay(None, certain=True, because=("none_stated",))),
        (Ongoing(), DueDay(None, certain=True, because=("standing",))),
        (Pending("chờ hướng dẫn"), DueDay(None, certain=True, because=("left_open",))),
        (AfterEvent("có ý kiến"), untold("event_unknown")),
        (BeforeEvent("hội nghị"), untold("event_unknown")),
        (AtSession("kỳ họp thứ 12"), untold("event_unknown")),
        (PerRegulation(), untold("set_elsewhere")),
        (Unclear("trong thời gian tới"), untold("unclear")),
    ],
)
def test_what_has_no_day(deadline: Deadline | None, due: DueDay) -> None:
    """No day is certain where the notice sets none; else someone or something sets it later."""
    assert both_days(deadline, issued=ISSUED) == (due, due)
    assert last_day(deadline, issued=ISSUED) is None
    assert last_working_day(deadline, issued=ISSUED) == due


# --- the last working day --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("deadline", "due"),
    [
        pytest.param(
            ByDate(day("15/10/2023")),
            sure("13/10/2023", "day_before", "rolled_back_to_working_day"),
            id="before Sunday 15/10/2023: Saturday, so Friday 13/10",
        ),
        pytest.param(
            ByDate(day("22/12/2023")),
            sure("21/12/2023", "day_before"),
            id="a Thursday stays",
        ),
        # 31/1/2026 is a Saturday; Friday 30/1 is within the possible Tết.
        pytest.param(
            InMonth(2026, 1),
            unsure("30/1/2026", "end_of_period", "holidays_unknown", "rolled_back_to_working_day"),
            id="around an unknown Tết",
        ),
        pytest.param(
            Within(5, "working_days", FromIssue()),
            unsure("3/2/2027", "working_days_counted", "holidays_unknown"),
            id="a doubt is named once",
        ),
        pytest.param(
            ByDate(dt.date.min, "by"),
            DueDay(
                dt.date.min,
                certain=False,
                because=("stated", "holidays_unknown"),
            ),
            id="Monday 1/1/1",
        ),
    ],
)
def test_the_last_working_day_rolls_backward(deadline: Deadline, due: DueDay) -> None:
    """Offered for planning; the deadline itself does not move."""
    assert last_working_day(deadline, issued=day("27/1/2027")) == due


def test_there_may_be_no_working_day_left() -> None:
    """Rolling back past the first day there is ends without a day."""
    found = last_working_day(ByDate(dt.date.min, "by"), issued=None, calendar=_AlwaysOff())

    assert found == untold("stated", "rolled_back_to_working_day", "out_of_calendar")


# --- arguments -----------------------------------------------------------------------------------


def test_last_day_is_the_day_of_due_day() -> None:
    """Under either policy."""
    deadline = ByDate(day("15/10/2023"))

    assert last_day(deadline, issued=None) == day("14/10/2023")
    assert last_day(deadline, issued=None, policy="lenient") == day("15/10/2023")


@pytest.mark.parametrize("call", [due_day, last_day, last_working_day])
def test_a_foreign_policy_is_refused(call: Callable[..., object]) -> None:
    """A misspelt policy would otherwise read as the other one."""
    with pytest.raises(ValueError, match=r"^policy is 'strict' or 'lenient'; got 'Strict'$"):
        call(Ongoing(), issued=ISSUED, policy="Strict")


def test_a_moment_of_issue_is_refused() -> None:
    """A datetime would come out as the due day, unequal to any date."""
    moment = dt.datetime(2026, 5, 4, 8, 0)  # noqa: DTZ001  naive on purpose

    with pytest.raises(TypeError, match=r"^issued takes a datetime.date; got datetime.datetime"):
        due_day(Within(5), issued=moment)
    with pytest.raises(TypeError, match=r"^until takes a datetime.date; got datetime.datetime"):
        due_days(Recurring(1, "days"), issued=ISSUED, until=moment)
    with pytest.raises(TypeError, match=r"^first takes a datetime.date; got datetime.datetime"):
        occurrences(Recurring(1, "days"), issued=ISSUED, first=moment, last=ISSUED)


# --- in words ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("due", "vi", "en"),
    [
        (
            sure("14/10/2023", "day_before"),
            "Hạn chót 14/10/2023: “trước ngày” không kể chính ngày đó.",
            'Last day 14/10/2023: "before" leaves out the day itself.',
        ),
        (
            unsure("3/2/2027", "first_day_not_counted", "holidays_unknown"),
            "Hạn chót 03/02/2027 (chưa chắc chắn): ngày đầu tiên không được tính (Điều 147 Bộ luật Dân sự); lịch chưa có ngày nghỉ lễ hoặc hoán đổi ngày làm việc có thể liên quan.",
            "Last day 03/02/2027 (not certain): the first day is not counted (Civil Code art. 147); the calendar was not told of holidays or swapped days that may matter here.",
        ),
        (
            DueDay(None, certain=True, because=("standing",)),
            "Không có hạn chót: nhiệm vụ thường xuyên.",
            "No last day: a standing duty.",
        ),
        (
            untold("event_unknown"),
            "Chưa xác định được hạn chót: phụ thuộc một sự kiện chưa có ngày.",
            "The last day cannot be told: it depends on an event without a date.",
        ),
    ],
)
def test_a_due_day_is_explained_in_both_languages(due: DueDay, vi: str, en: str) -> None:
    """One sentence: the day, whether it is certain, the reasons in order."""
    assert explain(due) == vi
    assert explain(due, "en") == en


@pytest.mark.parametrize("reason", get_args(Because))
def test_every_reason_has_words_of_its_own(reason: Because) -> None:
    """No two reasons read alike, in either language."""
    texts = {
        lang: [
            explain(DueDay(None, certain=True, because=(why,)), lang) for why in get_args(Because)
        ]
        for lang in ("vi", "en")
    }

    assert all(len(set(sentences)) == len(sentences) for sentences in texts.values())
    assert explain(DueDay(None, certain=True, because=(reason,))) in texts["vi"]


def test_a_third_language_is_refused() -> None:
    """Vietnamese and English are what there is."""
    with pytest.raises(ValueError, match=r"^lang is 'vi' or 'en'; got 'fr'$"):
        explain(sure("14/10/2023", "stated"), "fr")  # type: ignore[arg-type]  # on purpose


def test_a_due_day_takes_known_reasons_only() -> None:
    """A reason is one of the stable words, a day a plain date."""
    with pytest.raises(ValueError, match=r"^DueDay.because\[0\] takes "):
        DueDay(None, certain=True, because=("whim",))  # type: ignore[arg-type]  # on purpose


# --- the page ------------------------------------------------------------------------------------


def _rows() -> list[tuple[str, ...]]:
    """Return the cells of the table of forms in docs/deadlines.md."""
    page = (ROOT / "docs" / "deadlines.md").read_text(encoding="utf-8")
    lines = [line for line in page.splitlines() if line.startswith("|") and "`" in line]
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines]


def _value(code: str) -> Deadline | None:
    names = {**vars(deadline_module), "date": dt.date, "time": dt.time}
    return eval(code.strip("`"), names)  # type: ignore[no-any-return]  # noqa: S307  our own page


@pytest.mark.parametrize(("phrase", "code", "strict", "lenient", "certain"), _rows())
def test_the_page_tells_the_days(
    phrase: str, code: str, strict: str, lenient: str, certain: str
) -> None:
    """Each row of the table in docs/deadlines.md is what comes out."""
    by_strict, by_lenient = both_days(_value(code), issued=ISSUED)

    assert phrase
    assert [str(by_strict.day or ""), str(by_lenient.day or "")] == [strict, lenient]
    assert {by_strict.certain, by_lenient.certain} == {certain == "yes"}


def test_the_page_has_every_form() -> None:
    """Every class of the union has a row, and so has the lack of a deadline."""
    shown = {type(_value(code)) for _, code, *_ in _rows()}

    assert shown == {*get_args(Deadline), type(None)}


# --- properties over everything ------------------------------------------------------------------

DATES = st.dates()
WORDS = st.sampled_from(["có ý kiến", "hội nghị", "kỳ họp cuối năm"])
TIMES = st.none() | st.builds(dt.time, st.integers(0, 23), st.integers(0, 59))
BOUNDS = st.sampled_from(get_args(Bound))
YEARS = st.integers(1, 9999)
ANCHORS = st.one_of(
    st.none(),
    st.builds(FromIssue),
    st.builds(FromSigning),
    st.builds(FromReceipt),
    st.builds(FromDay, DATES),
    st.builds(FromEvent, WORDS),
)


@st.composite
def in_month(draw: st.DrawFn) -> InMonth:
    """Months with at most one of first, part and before."""
    year, month = draw(YEARS), draw(st.integers(1, 12))
    shape = draw(st.sampled_from(["whole", "first", "part", "before"]))
    if shape == "first" and month > 1:
        return InMonth(year, month, first=draw(st.integers(1, month - 1)))
    part = draw(st.sampled_from(get_args(MonthPart))) if shape == "part" else None
    return InMonth(year, month, part=part, before=shape == "before")


@st.composite
def recurring(draw: st.DrawFn) -> Recurring:
    """Every combination that `Recurring` takes, short cycles more often."""
    unit = draw(st.sampled_from(get_args(CycleUnit)))
    count = draw(st.integers(1, 13) | st.integers(1, 999))
    in_months = unit in {"months", "years"}
    months_in_cycle = st.integers(1, 12 if unit == "years" else count)
    return Recurring(
        count,
        unit,
        weekday=draw(st.none() | st.integers(0, 6)) if unit == "weeks" else None,
        day=draw(st.none() | st.integers(1, 31)) if in_months else None,
        month=draw(st.none() | months_in_cycle) if in_months else None,
        time=draw(TIMES),
        bound=draw(BOUNDS),
        start=draw(st.none() | DATES),
        anchor=draw(st.sampled_from(["", "trước 16 giờ"])),
    )


@st.composite
def in_span(draw: st.DrawFn) -> InSpan:
    """Two years in order."""
    first, last = sorted([draw(YEARS), draw(YEARS)])
    return InSpan(first, last, draw(st.sampled_from(["term", "period"])))


DEADLINES: st.SearchStrategy[Deadline | None] = st.one_of(
    st.none(),
    st.builds(ByDate, DATES, BOUNDS, TIMES),
    st.builds(InWeek, st.integers(0, 53), st.none() | st.integers(0, 6)),
    in_month(),
    st.builds(InQuarter, YEARS, st.integers(1, 4)),
    st.builds(InHalfYear, YEARS, st.integers(1, 2)),
    st.builds(InYear, YEARS, st.none() | st.sampled_from(get_args(YearPart))),
    in_span(),
    st.builds(Within, st.integers(1, 9999), st.sampled_from(get_args(PeriodUnit)), ANCHORS),
    recurring(),
    st.builds(AfterEvent, WORDS),
    st.builds(BeforeEvent, WORDS),
    st.builds(AtSession, WORDS),
    st.builds(Ongoing),
    st.builds(PerRegulation),
    st.builds(Pending, WORDS),
    st.builds(Unclear, WORDS),
)
ISSUE_DAYS = st.none() | DATES | st.sampled_from([dt.date.min, dt.date.max])


@given(DEADLINES, ISSUE_DAYS)
def test_every_deadline_has_an_answer(deadline: Deadline | None, issued: dt.date | None) -> None:
    """It never raises, always says why, and the strict day is not after the lenient one."""
    strict, lenient = both_days(deadline, issued=issued)

    assert strict.because
    assert lenient.because
    assert last_day(deadline, issued=issued) == strict.day
    assert last_day(deadline, issued=issued, policy="lenient") == lenient.day
    if strict.day and lenient.day:
        assert strict.day <= lenient.day
    assert explain(strict).endswith(".")
    assert explain(lenient, "en").endswith(".")


@given(DEADLINES, ISSUE_DAYS, st.sampled_from(get_args(Policy)))
def test_the_last_working_day_is_the_nearest_before(
    deadline: Deadline | None, issued: dt.date | None, policy: Policy
) -> None:
    """It is a working day with only days off between it and the last day."""
    plain = VietnamCalendar()
    last = last_day(deadline, issued=issued, policy=policy)
    found = last_working_day(deadline, issued=issued, policy=policy).day

    if last is None or found is None:
        assert found is None
    else:
        assert not plain.is_day_off(found)
        between = range(found.toordinal() + 1, last.toordinal() + 1)
        assert all(plain.is_day_off(dt.date.fromordinal(at)) for at in between)


# --- properties against independent counts ---------------------------------------------------------


@frozen
class _Listed:
    """A calendar of Sundays and listed days, which knows everything else."""

    off: frozenset[dt.date]

    def is_day_off(self, day: dt.date, /) -> bool:
        return day.weekday() == 6 or day in self.off

    def knows(self, _day: dt.date, /) -> bool:
        return True


NEAR = st.dates(dt.date(2024, 1, 1), dt.date(2027, 12, 31))
LISTED = st.builds(_Listed, st.frozensets(st.dates(dt.date(2026, 1, 1), dt.date(2026, 3, 31))))


def following(first: dt.date) -> Iterator[dt.date]:
    """Yield the days after *first*, without end."""
    while True:
        first += dt.timedelta(days=1)
        yield first


@given(st.dates(dt.date(2026, 1, 1), dt.date(2026, 3, 31)), st.integers(1, 40), LISTED)
def test_working_days_are_those_that_are_not_off(
    anchor: dt.date, count: int, listed: _Listed
) -> None:
    """The n-th of all working days after the anchor, filtered and counted."""
    worked = (day for day in following(anchor) if not listed.is_day_off(day))

    found = last_day(Within(count, "working_days", FromDay(anchor)), issued=None, calendar=listed)
    assert found == next(islice(worked, count - 1, None))


@given(
    st.dates(dt.date(2025, 10, 1), dt.date(2026, 3, 31)),
    st.integers(1, 100),
    st.sampled_from(["days", "weeks", "months", "years"]),
    LISTED,
)
def test_a_period_ends_on_its_nominal_day_or_the_next_working_day(
    anchor: dt.date, count: int, unit: PeriodUnit, listed: _Listed
) -> None:
    """The nominal day by counting days, or by month numbers without any date library."""
    if unit in {"days", "weeks"}:
        steps = count * (7 if unit == "weeks" else 1)
        nominal = next(islice(following(anchor), steps - 1, None))
    else:
        index = anchor.year * 12 + anchor.month - 1 + count * (12 if unit == "years" else 1)
        year, month = index // 12, index % 12 + 1
        nominal = dt.date(year, month, min(anchor.day, months.monthrange(year, month)[1]))

    expected = nominal
    while listed.is_day_off(expected):
        expected += dt.timedelta(days=1)

    found = last_day(Within(count, unit, FromDay(anchor)), issued=None, calendar=listed)
    assert found == expected


@given(NEAR, st.integers(1, 200), st.integers(0, 24 * 60 - 1))
def test_hours_end_between_the_strict_and_the_lenient_day(
    anchor: dt.date, count: int, minute: int
) -> None:
    """Whatever the moment of issue was, the period ends on one of the days between the two."""
    moment = dt.datetime.combine(anchor, dt.time()) + dt.timedelta(minutes=minute)
    end = (moment + dt.timedelta(hours=count)).date()

    strict, lenient = both_days(Within(count, "hours", FromDay(anchor)), issued=None)
    assert strict.day is not None
    assert lenient.day is not None
    assert strict.day <= end <= lenient.day
    assert strict.certain == lenient.certain == (strict.day == lenient.day)


HORIZON = 5 * 366


@given(
    recurring(),
    NEAR,
    st.integers(-800, 800) | st.none(),
    st.sampled_from(get_args(Policy)),
    st.integers(-800, HORIZON),
)
def test_due_days_are_those_found_by_looking_at_every_day(
    shape: Recurring, issued: dt.date, apart: int | None, policy: Policy, into: int
) -> None:
    """Over five years: go through the days one by one and ask of each if it is an anchor.

    What falls due in a window is what of this lies in it, wherever the window opens.
    """
    start = None if apart is None else issued + dt.timedelta(days=apart)
    duty = Recurring(
        shape.count,
        shape.unit,
        weekday=shape.weekday,
        day=shape.day,
        month=shape.month,
        time=shape.time,
        bound=shape.bound,
        start=start,
    )
    until = issued + dt.timedelta(days=HORIZON)

    found = list(due_days(duty, issued=issued, until=until, policy=policy))
    expected = list(_by_looking(duty, issued, until, policy))
    assert found == expected
    first = issued + dt.timedelta(days=into)
    window = occurrences(duty, issued=issued, first=first, last=until, policy=policy)
    assert [due.day for due in window] == [day for day in expected if day >= first]


def _by_looking(
    duty: Recurring, issued: dt.date, until: dt.date, policy: Policy
) -> Iterator[dt.date]:
    """Yield the due days, by a question to each day instead of a rule for the next."""
    origin = duty.start or issued + dt.timedelta(days=1)
    floor = max(duty.start or issued, issued)
    strict, lenient = _moved(duty)
    for step in range(-1, (until - floor).days + 3):
        anchor = floor + dt.timedelta(days=step)
        if not _is_anchor(duty, anchor, origin) or anchor + strict < floor:
            continue
        due = anchor + (strict if policy == "strict" else lenient)
        if due <= until:
            yield due


def _moved(duty: Recurring) -> tuple[dt.timedelta, dt.timedelta]:
    none, back = dt.timedelta(), dt.timedelta(days=-1)
    if duty.bound == "before" and duty.month and not duty.day:
        return back, back
    if duty.day is None and duty.weekday is None:
        return none, none
    if duty.time is not None:
        return (back, back) if duty.time == dt.time() else (none, none)
    return (back, none) if duty.bound == "before" else (none, none)


def _is_anchor(duty: Recurring, day: dt.date, origin: dt.date) -> bool:
    since = (day - origin).days
    if duty.unit == "days":
        return duty.count == 1 or (since >= 0 and since % duty.count == duty.count - 1)
    if duty.unit == "weeks" and duty.count == 1:
        return day.weekday() == (6 if duty.weekday is None else duty.weekday)
    if duty.unit == "weeks":
        left = 7 * duty.count - 1 - since % (7 * duty.count)
        last_week = since >= 0 and left < 7
        return last_week and (left == 0 if duty.weekday is None else day.weekday() == duty.weekday)
    return _is_day_of_month(duty, day) and _is_month_of_cycle(duty, day, origin)


def _is_day_of_month(duty: Recurring, day: dt.date) -> bool:
    last = months.monthrange(day.year, day.month)[1]
    if duty.day is not None:
        return day.day == min(duty.day, last)
    return day.day == (1 if duty.bound == "before" and duty.month else last)


def _is_month_of_cycle(duty: Recurring, day: dt.date, origin: dt.date) -> bool:
    if duty.unit == "years":
        year_of_cycle = (day.year - origin.year) % duty.count + 1
        in_time = duty.count == 1 or day.year >= origin.year
        return in_time and day.month == (duty.month or 12) and year_of_cycle == duty.count
    wanted = (duty.month or duty.count) - 1
    if 12 % duty.count == 0:
        return (day.month - 1) % duty.count == wanted
    since = (day.year - origin.year) * 12 + day.month - origin.month
    return since >= 0 and since % duty.count == wanted
