"""Each way of stating a deadline takes kind input and gives an exact value."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    ByDate,
    FromDay,
    FromEvent,
    FromIssue,
    InHalfYear,
    InMonth,
    InQuarter,
    InYear,
    Ongoing,
    Pending,
    PerRegulation,
    Recurring,
    Within,
)
from giaoban.timing import (
    after,
    at_session,
    before,
    before_event,
    by,
    every,
    in_half_year,
    in_month,
    in_quarter,
    in_year,
    ongoing,
    pending,
    per_regulation,
    until,
    within,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from giaoban.deadline import Deadline

DAY = dt.date(2023, 10, 15)


@pytest.mark.parametrize(
    ("built", "meant"),
    [
        pytest.param(before("15/10/2023"), ByDate(DAY, "before"), id="before-text"),
        pytest.param(before(DAY), ByDate(DAY, "before"), id="before-date"),
        pytest.param(by("ngày 15 tháng 10 năm 2023"), ByDate(DAY, "by"), id="by-words"),
        pytest.param(until("15-10-2023"), ByDate(DAY, "until"), id="until"),
        pytest.param(
            before("15/10/2023", "17h00"), ByDate(DAY, "before", dt.time(17)), id="hour-h"
        ),
        pytest.param(by(DAY, "16 giờ"), ByDate(DAY, "by", dt.time(16)), id="hour-gio"),
        pytest.param(by(DAY, "8 giờ 30 phút"), ByDate(DAY, "by", dt.time(8, 30)), id="hour-phut"),
        pytest.param(by(DAY, dt.time(9, 5)), ByDate(DAY, "by", dt.time(9, 5)), id="hour-time"),
        pytest.param(in_month("11/2023"), InMonth(2023, 11), id="month"),
        pytest.param(in_month("12/2025", since=11), InMonth(2025, 12, 11), id="months"),
        pytest.param(in_month("11/2023", part="end"), InMonth(2023, 11, part="end"), id="part"),
        pytest.param(in_quarter("II/2026"), InQuarter(2026, 2), id="quarter-roman"),
        pytest.param(in_quarter("quý 4/2026"), InQuarter(2026, 4), id="quarter-arabic"),
        pytest.param(in_half_year(1, 2026), InHalfYear(2026, 1), id="half-year"),
        pytest.param(in_year(2026), InYear(2026), id="year"),
        pytest.param(in_year(2026, part="middle"), InYear(2026, "middle"), id="year-part"),
        pytest.param(within(5), Within(5, "days"), id="within"),
        pytest.param(
            within(15, "working_days", since=FromIssue()),
            Within(15, "working_days", FromIssue()),
            id="within-anchor",
        ),
        pytest.param(
            within(1, "months", since="15/10/2023"),
            Within(1, "months", FromDay(DAY)),
            id="within-day",
        ),
        pytest.param(
            within(2, "weeks", since="có kết luận số 5"),
            Within(2, "weeks", FromEvent("có kết luận số 5")),
            id="within-event",
        ),
        pytest.param(
            every(1, "weeks", weekday=4, at="16:00", bound="before", start="01/01/2026"),
            Recurring(1, "weeks", 4, time=dt.time(16), bound="before", start=dt.date(2026, 1, 1)),
            id="weekly",
        ),
        pytest.param(every(3, "months", day=25), Recurring(3, "months", day=25), id="quarterly"),
        pytest.param(after("có  kết quả "), AfterEvent("có kết quả"), id="after"),
        pytest.param(after("có yêu cầu", word="when"), AfterEvent("có yêu cầu", "when"), id="when"),
        pytest.param(before_event("hội nghị"), BeforeEvent("hội nghị"), id="before-event"),
        pytest.param(at_session("kỳ họp cuối năm"), AtSession("kỳ họp cuối năm"), id="session"),
        pytest.param(ongoing(), Ongoing(), id="ongoing"),
        pytest.param(per_regulation(), PerRegulation("theo quy định"), id="regulation"),
        pytest.param(pending("chờ đo đạc"), Pending("chờ đo đạc"), id="pending"),
    ],
)
def test_what_is_built_is_what_is_meant(built: Deadline, meant: Deadline) -> None:
    """Days, hours, months, quarters and anchors are taken as people write them."""
    assert built == meant


@pytest.mark.parametrize(
    ("build", "says"),
    [
        pytest.param(lambda: before("31/2/2023"), "no such day: '31/2/2023'", id="day"),
        pytest.param(lambda: before(DAY, "25h00"), "no such hour: '25h00'", id="hour"),
        pytest.param(lambda: before(DAY, "17h60"), "no such hour: '17h60'", id="minute"),
        pytest.param(lambda: before(DAY, "chiều"), "no such hour: 'chiều'", id="no-hour"),
        pytest.param(lambda: in_month("13/2023"), "no such month: '13/2023'", id="month"),
        pytest.param(lambda: in_quarter("V/2023"), "no such quarter: 'V/2023'", id="quarter"),
        pytest.param(lambda: in_quarter("II"), "no such quarter: 'II'", id="no-year"),
        pytest.param(lambda: within(5, since="31/2/2023"), "no such day", id="anchor"),
        pytest.param(lambda: within(5, since="ngày 31/2/2023"), "no such day", id="anchor-word"),
    ],
)
def test_what_does_not_exist_is_refused(build: Callable[[], object], says: str) -> None:
    """A day, hour, month or quarter that does not exist is an error that shows the form."""
    with pytest.raises(ValueError, match=says):
        build()


def test_a_datetime_is_no_day() -> None:
    """A datetime is refused, and the error says what to call."""
    with pytest.raises(TypeError, match=r"use \.date\(\)"):
        before(dt.datetime(2023, 10, 15))  # noqa: DTZ001 - its zone is beside the point
