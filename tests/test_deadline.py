"""The forms of a deadline: what each of them takes, and what it refuses."""

from __future__ import annotations

import datetime as dt
import pickle
from typing import TYPE_CHECKING, get_args

import pytest

from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    ByDate,
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
    Ongoing,
    Pending,
    PerRegulation,
    Recurring,
    Unclear,
    Within,
)

if TYPE_CHECKING:
    from collections.abc import Callable

ONE_OF_EACH: tuple[Deadline, ...] = (
    ByDate(dt.date(2023, 10, 15), "before", dt.time(17, 0)),
    InWeek(1, weekday=4),
    InMonth(2025, 12, first=11),
    InQuarter(2026, 2),
    InHalfYear(2026, 1),
    InYear(2025, "middle"),
    InSpan(2020, 2025, "term"),
    Within(5, "working_days", FromReceipt()),
    Recurring(1, "weeks", weekday=4, time=dt.time(16, 0), bound="before"),
    AfterEvent("có ý kiến của Thường trực Tỉnh ủy", "after"),
    BeforeEvent("hội nghị"),
    AtSession("kỳ họp cuối năm 2025"),
    Ongoing(),
    PerRegulation(),
    Pending("chờ hướng dẫn"),
    Unclear("trong thời gian tới"),
)


def test_there_is_an_example_of_every_form() -> None:
    """The examples of this page cover the union, each member once."""
    assert get_args(Deadline) == tuple(type(form) for form in ONE_OF_EACH)


@pytest.mark.parametrize("form", ONE_OF_EACH, ids=lambda form: type(form).__name__)
def test_a_deadline_is_a_plain_value(form: Deadline) -> None:
    """Every form is hashable, survives pickling, and takes no further attribute."""
    assert pickle.loads(pickle.dumps(form)) == form  # noqa: S301  our own bytes
    assert len({form, pickle.loads(pickle.dumps(form))}) == 1  # noqa: S301  the same
    assert not hasattr(form, "__dict__")


@pytest.mark.parametrize(
    "anchor",
    [FromIssue(), FromSigning(), FromReceipt(), FromDay(dt.date(2026, 1, 5)), FromEvent("ký")],
    ids=lambda anchor: type(anchor).__name__,
)
def test_a_period_counts_from_any_anchor(
    anchor: FromIssue | FromSigning | FromReceipt | FromDay | FromEvent,
) -> None:
    """Each kind of anchor is held as it is, and so is their absence."""
    assert Within(30, "days", anchor).since is anchor
    assert Within(30, "days").since is None


def test_what_a_notice_leaves_out_stays_out() -> None:
    """A week without a weekday and a cycle without an anchor hold nothing in their place."""
    assert InWeek(1).weekday is None
    recurring = Recurring(6, "months")
    assert (recurring.day, recurring.month, recurring.time, recurring.start) == (None,) * 4


REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "ByDate seconds": (
        lambda: ByDate(dt.date(2026, 5, 4), time=dt.time(17, 0, 30)),
        "ByDate.time takes whole minutes; got 17:00:30",
    ),
    "InWeek far": (lambda: InWeek(54), "InWeek.weeks lies between 0 and 53; got 54"),
    "InWeek weekday": (
        lambda: InWeek(0, weekday=7),
        "InWeek.weekday lies between 0 and 6; got 7",
    ),
    "InMonth year": (lambda: InMonth(0, 1), "InMonth.year lies between 1 and 9999; got 0"),
    "InMonth month": (lambda: InMonth(2026, 13), "InMonth.month lies between 1 and 12; got 13"),
    "InMonth first": (
        lambda: InMonth(2026, 11, first=11),
        "InMonth.first comes before month 11; got 11",
    ),
    "InMonth first in January": (
        lambda: InMonth(2026, 1, first=1),
        "InMonth.first comes before month 1; got 1",
    ),
    "InMonth first and part": (
        lambda: InMonth(2026, 12, first=11, part="end"),
        "InMonth takes one of first, part and before, not several",
    ),
    "InMonth part and before": (
        lambda: InMonth(2026, 12, part="end", before=True),
        "InMonth takes one of first, part and before, not several",
    ),
    "InQuarter year": (
        lambda: InQuarter(10000, 1),
        "InQuarter.year lies between 1 and 9999; got 10000",
    ),
    "InQuarter": (lambda: InQuarter(2026, 5), "InQuarter.quarter lies between 1 and 4; got 5"),
    "InHalfYear year": (
        lambda: InHalfYear(0, 1),
        "InHalfYear.year lies between 1 and 9999; got 0",
    ),
    "InHalfYear": (lambda: InHalfYear(2026, 3), "InHalfYear.half lies between 1 and 2; got 3"),
    "InYear": (lambda: InYear(0), "InYear.year lies between 1 and 9999; got 0"),
    "InSpan first": (lambda: InSpan(0, 5), "InSpan.first_year lies between 1 and 9999; got 0"),
    "InSpan backward": (
        lambda: InSpan(2025, 2020),
        "InSpan.last_year lies between 2025 and 9999; got 2020",
    ),
    "Within nothing": (lambda: Within(0), "Within.count lies between 1 and 9999; got 0"),
    "Recurring never": (
        lambda: Recurring(0, "days"),
        "Recurring.count lies between 1 and 999; got 0",
    ),
    "Recurring weekday": (
        lambda: Recurring(1, "weeks", weekday=-1),
        "Recurring.weekday lies between 0 and 6; got -1",
    ),
    "Recurring weekday of months": (
        lambda: Recurring(1, "months", weekday=4),
        "Recurring.weekday goes with weeks, not with months",
    ),
    "Recurring day": (
        lambda: Recurring(1, "months", day=32),
        "Recurring.day lies between 1 and 31; got 32",
    ),
    "Recurring day of weeks": (
        lambda: Recurring(1, "weeks", day=5),
        "Recurring.day and month go with months or years, not weeks",
    ),
    "Recurring month of quarter": (
        lambda: Recurring(3, "months", month=4),
        "Recurring.month lies between 1 and 3; got 4",
    ),
    "Recurring month of year": (
        lambda: Recurring(2, "years", month=13),
        "Recurring.month lies between 1 and 12; got 13",
    ),
    "Recurring month of days": (
        lambda: Recurring(2, "days", month=1),
        "Recurring.day and month go with months or years, not days",
    ),
    "Recurring seconds": (
        lambda: Recurring(1, "days", time=dt.time(8, 0, 0, 1)),
        "Recurring.time takes whole minutes; got 08:00:00.000001",
    ),
    "Recurring blank anchor": (
        lambda: Recurring(1, "weeks", anchor=" "),
        "Recurring needs words; got an empty text",
    ),
    "FromEvent": (lambda: FromEvent(" "), "FromEvent needs words; got an empty text"),
    "AfterEvent": (lambda: AfterEvent(""), "AfterEvent needs words; got an empty text"),
    "BeforeEvent": (lambda: BeforeEvent("\t"), "BeforeEvent needs words; got an empty text"),
    "AtSession": (lambda: AtSession(""), "AtSession needs words; got an empty text"),
    "PerRegulation": (lambda: PerRegulation(""), "PerRegulation needs words; got an empty text"),
    "Pending": (lambda: Pending(""), "Pending needs words; got an empty text"),
    "Unclear": (lambda: Unclear(" \n"), "Unclear needs words; got an empty text"),
}


@pytest.mark.parametrize(("make", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_a_value_out_of_bounds_is_refused(make: Callable[[], object], sentence: str) -> None:
    """Each invariant has a sentence that says what is taken and what was found."""
    with pytest.raises(ValueError) as caught:  # noqa: PT011  the whole sentence is compared
        make()

    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    "make",
    [
        lambda: ByDate(dt.datetime(2026, 5, 4, 17, 0)),  # noqa: DTZ001  naive on purpose
        lambda: FromDay(dt.datetime(2026, 5, 4, 17, 0)),  # noqa: DTZ001  naive on purpose
        lambda: InYear(True),  # noqa: FBT003  a bool on purpose
    ],
    ids=["a moment for a date", "a moment for an anchor", "a bool for a year"],
)
def test_a_near_type_is_refused(make: Callable[[], object]) -> None:
    """A datetime is no date and a bool no year, though Python would let them pass."""
    with pytest.raises(TypeError):
        make()
