"""Thời hạn: one strategy for each form of a deadline, and one for all of them.

Each shrinks to its first value: the first day of the world's days, the first month, one day.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, get_args

from hypothesis import strategies as st

from giaoban.deadline import (
    AfterEvent,
    Anchor,
    AtSession,
    BeforeEvent,
    Bound,
    ByDate,
    CycleUnit,
    Deadline,
    EventWord,
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
from giaoban.strategies import _pools as pools
from giaoban.strategies._build import Part, Parts, built, chosen
from giaoban.strategies._world import WORLD, World, one_of_pool

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import DrawFn, SearchStrategy

BOUNDS: Final[tuple[Bound, ...]] = get_args(Bound)
_MONTH_PARTS: Final[tuple[MonthPart, ...]] = get_args(MonthPart)
_YEAR_PARTS: Final[tuple[YearPart, ...]] = get_args(YearPart)
_PERIOD_UNITS: Final[tuple[PeriodUnit, ...]] = ("days", *get_args(PeriodUnit))
_CYCLE_UNITS: Final[tuple[CycleUnit, ...]] = get_args(CycleUnit)
_EVENT_WORDS: Final[tuple[EventWord, ...]] = get_args(EventWord)

_WEEKDAYS: Final = st.integers(0, 6)
_DAYS_OF_MONTH: Final = st.integers(1, 31)
_MONTHS: Final = st.integers(1, 12)
_SPANS: Final = tuple((last, first) for last in range(2, 13) for first in range(1, last))
_MONTHS_SAID: Final = one_of_pool(
    (
        *((month, None, None, False) for month in range(1, 13)),
        *((month, None, part, False) for part in _MONTH_PARTS for month in range(1, 13)),
        *((month, None, None, True) for month in range(1, 13)),
        *((last, first, None, False) for last, first in _SPANS),
    )
)
"""Month, first month, part, before: the ways of saying a month."""


def _clock(minute: int) -> dt.time:
    return dt.time(*divmod(minute, 60))


_TIMES: Final = one_of_pool((dt.time(17, 0), dt.time(16, 30), dt.time(0, 0))) | st.integers(
    0, 1439
).map(_clock)


def _years(world: World) -> SearchStrategy[int]:
    return world.days.map(_year)


def _year(day: dt.date) -> int:
    return day.year


# --- a day, and the stretches of a calendar --------------------------------------------------------


def by_dates(*, world: World = WORLD, **fields: Part) -> SearchStrategy[ByDate]:
    """Trước ngày, chậm nhất ngày, đến ngày …, with an hour or without."""
    optional: dict[str, Part] = {"bound": one_of_pool(BOUNDS), "time": _TIMES}
    return built(ByDate, fields, {"date": world.days}, optional)


def in_weeks(**fields: Part) -> SearchStrategy[InWeek]:
    """Tuần này, tuần tới, thứ Sáu tuần sau …."""
    return built(InWeek, fields, {"weeks": st.integers(0, 53)}, {"weekday": _WEEKDAYS})


def in_months(*, world: World = WORLD, **fields: Part) -> SearchStrategy[InMonth]:
    """Trong tháng …, trước tháng …, cuối tháng …, trong các tháng …."""
    if fields:
        return built(InMonth, fields, {"year": _years(world), "month": _MONTHS})
    return _in_months(_years(world))


@st.composite
def _in_months(draw: DrawFn, years: SearchStrategy[int]) -> InMonth:
    month, first, part, before = draw(_MONTHS_SAID)
    return InMonth(draw(years), month, first=first, part=part, before=before)


def in_quarters(*, world: World = WORLD, **fields: Part) -> SearchStrategy[InQuarter]:
    """Trong quý …."""
    return built(InQuarter, fields, {"year": _years(world), "quarter": st.integers(1, 4)})


def in_half_years(*, world: World = WORLD, **fields: Part) -> SearchStrategy[InHalfYear]:
    """Sáu tháng đầu năm, sáu tháng cuối năm …."""
    return built(InHalfYear, fields, {"year": _years(world), "half": st.integers(1, 2)})


def in_years(*, world: World = WORLD, **fields: Part) -> SearchStrategy[InYear]:
    """Trong năm …, đầu năm, giữa năm, cuối năm …."""
    return built(InYear, fields, {"year": _years(world)}, {"part": one_of_pool(_YEAR_PARTS)})


def in_spans(*, world: World = WORLD, **fields: Part) -> SearchStrategy[InSpan]:
    """Giai đoạn 2026-2030, nhiệm kỳ 2025-2030."""
    if fields:
        # A year that was given leaves the other one the end of time on its side.
        first = st.just(1) if "last_year" in fields else _years(world)
        return built(InSpan, fields, {"first_year": first, "last_year": st.just(9999)})
    return _in_spans(_years(world))


@st.composite
def _in_spans(draw: DrawFn, years: SearchStrategy[int]) -> InSpan:
    first = draw(years)
    last = min(first + draw(st.integers(0, 10)), 9999)
    return InSpan(first, last, kind=draw(one_of_pool(("period", "term"))))


# --- counted and recurring --------------------------------------------------------------------------


def from_days(*, world: World = WORLD, **fields: Part) -> SearchStrategy[FromDay]:
    """Kể từ ngày …."""
    return built(FromDay, fields, {"day": world.days})


def from_events(*, world: World = WORLD, **fields: Part) -> SearchStrategy[FromEvent]:
    """Kể từ khi …."""
    return built(FromEvent, fields, {"event": world.words(pools.EVENTS)})


def anchors(*, world: World = WORLD) -> SearchStrategy[Anchor]:
    """Mốc: where a counted period starts; shrinks to the day of issue."""
    fixed = one_of_pool((FromIssue(), FromSigning(), FromReceipt()))
    return st.one_of(fixed, from_days(world=world), from_events(world=world))


def withins(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Within]:
    """Trong thời hạn N ngày, ngày làm việc, tuần, tháng … kể từ …."""
    counts = st.integers(1, 90) | st.integers(1, 9999) if world.blanks else st.integers(1, 90)
    needed: dict[str, Part] = {"count": counts, "unit": one_of_pool(_PERIOD_UNITS)}
    return built(Within, fields, needed, {"since": anchors(world=world)})


def recurrings(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Recurring]:
    """Định kỳ hằng tuần, hằng tháng, 6 tháng một lần …, with what is stated of each cycle."""
    optional: dict[str, Part] = {
        "bound": one_of_pool(BOUNDS),
        "time": _TIMES,
        "start": world.days,
        "anchor": world.words(pools.CYCLE_ANCHORS),
    }
    counts = one_of_pool((1, 2, 3, 6)) | st.integers(1, 999)
    if fields:
        needed: dict[str, Part] = {"count": counts, "unit": one_of_pool(_CYCLE_UNITS)}
        return built(Recurring, fields, needed, optional)
    in_month: dict[str, Part] = {"day": _DAYS_OF_MONTH, "month": _MONTHS}
    by_unit: dict[CycleUnit, Parts] = {
        "days": optional,
        "weeks": {"weekday": _WEEKDAYS, **optional},
        "months": {**in_month, **optional},
        "years": {**in_month, **optional},
    }
    return _recurrings(counts, by_unit)


@st.composite
def _recurrings(
    draw: DrawFn, counts: SearchStrategy[int], by_unit: Mapping[CycleUnit, Parts]
) -> Recurring:
    count, unit = draw(counts), draw(one_of_pool(_CYCLE_UNITS))
    parts: dict[str, Any] = {}
    for name in chosen(draw, tuple(by_unit[unit])):
        counted = name == "month" and unit == "months"
        parts[name] = draw(st.integers(1, count) if counted else by_unit[unit][name])
    return Recurring(count, unit, **parts)


# --- in words ----------------------------------------------------------------------------------------


def after_events(*, world: World = WORLD, **fields: Part) -> SearchStrategy[AfterEvent]:
    """Sau khi …, ngay sau khi …, khi …."""
    needed: dict[str, Part] = {"event": world.words(pools.EVENTS)}
    return built(AfterEvent, fields, needed, {"word": one_of_pool(_EVENT_WORDS)})


def before_events(*, world: World = WORLD, **fields: Part) -> SearchStrategy[BeforeEvent]:
    """Trước khi …."""
    return built(BeforeEvent, fields, {"event": world.words(pools.EVENTS)})


def at_sessions(*, world: World = WORLD, **fields: Part) -> SearchStrategy[AtSession]:
    """Tại kỳ họp …."""
    return built(AtSession, fields, {"session": world.words(pools.SESSIONS)})


def ongoings() -> SearchStrategy[Ongoing]:
    """Thường xuyên."""
    return st.just(Ongoing())


def per_regulations(*, world: World = WORLD, **fields: Part) -> SearchStrategy[PerRegulation]:
    """Theo quy định, theo tiến độ cam kết …."""
    return built(PerRegulation, fields, {"basis": world.words(pools.RULES)})


def pendings(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Pending]:
    """Chưa định thời hạn, vì …."""
    return built(Pending, fields, {"reason": world.words(pools.REASONS)})


def unclears(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Unclear]:
    """Thời hạn không rõ: words that speak of time and yield no deadline."""
    return built(Unclear, fields, {"text": world.words(pools.UNCLEAR)})


def deadlines(*, world: World = WORLD) -> SearchStrategy[Deadline]:
    """Thời hạn: every form that a deadline takes; shrinks to `Ongoing()`."""
    return st.one_of(
        by_dates(world=world),
        in_months(world=world),
        in_quarters(world=world),
        in_half_years(world=world),
        in_years(world=world),
        in_weeks(),
        in_spans(world=world),
        withins(world=world),
        recurrings(world=world),
        after_events(world=world),
        before_events(world=world),
        at_sessions(world=world),
        ongoings(),
        per_regulations(world=world),
        pendings(world=world),
        unclears(world=world),
    )


__all__ = [
    "after_events",
    "anchors",
    "at_sessions",
    "before_events",
    "by_dates",
    "deadlines",
    "from_days",
    "from_events",
    "in_half_years",
    "in_months",
    "in_quarters",
    "in_spans",
    "in_weeks",
    "in_years",
    "ongoings",
    "pendings",
    "per_regulations",
    "recurrings",
    "unclears",
    "withins",
]
