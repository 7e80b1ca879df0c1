"""Ngày nghỉ, ngày làm việc: which days are off, and which of them a calendar can know.

Tết, Giỗ Tổ, the day beside 2 September and swapped working days are fixed year by year by
decision. The built-in calendar does not guess them: it says which days it does not know, and
`giaoban.due` turns that into `certain=False` where such a day matters.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, Protocol, Self

from attrs import evolve, frozen

from giaoban import facts
from giaoban._exact import exact

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["BUILT_IN", "Calendar", "VietnamCalendar", "from_holidays_package"]

_SATURDAY: Final = 5
_FIRST_PACKAGE_YEAR: Final = 2000
"""The first year all of whose Saturdays were off; of such years only, holidays tell the rest."""
_DAY: Final = dt.timedelta(days=1)


class Calendar(Protocol):
    """Lịch làm việc: what a counted period needs to know of a day.

    An implementer answers for every `date` from year 1 to 9999, without raising, always the
    same for the same day, and has working days: a count looks for the next one until it finds
    it. One that knows everything returns True from `knows`.
    """

    def is_day_off(self, day: dt.date, /) -> bool:
        """Whether *day* is a weekend day, a public holiday or a day off in lieu of one."""
        ...

    def knows(self, day: dt.date, /) -> bool:
        """Whether `is_day_off` is sure of *day*.

        False where the calendar was not told what the answer depends on; `is_day_off` then
        still gives its best answer.
        """
        ...


@frozen(kw_only=True)
class VietnamCalendar:
    """Lịch làm việc của cơ quan nhà nước Việt Nam: weekends, fixed holidays, and what it is told.

    It knows Saturdays and Sundays and the holidays on fixed days, with a day off in lieu of one
    that falls on a weekend. Unless told, it does not know the days around Tết (14/1 to 27/2) and
    Giỗ Tổ (29/3 to 3/5), which of 1/9 and 3/9 is off, and whether a lone working day between
    days off is swapped for a Saturday; nor anything before the five-day week (2/10/1999).

    Args:
        extra_days_off:
            Further days off: Tết, Giỗ Tổ, the day beside 2/9, the days in lieu of these, and
            working days swapped away.
        extra_working_days:
            Saturdays worked in exchange, and holidays that are not kept.
        known_years:
            Years of which all such days were given: the calendar is sure of every day in them.

    Raises:
        ValueError: A day is given both as off and as working.
    """

    extra_days_off: frozenset[dt.date] = frozenset()
    extra_working_days: frozenset[dt.date] = frozenset()
    known_years: frozenset[int] = frozenset()

    def __attrs_post_init__(self) -> None:
        exact(self)
        both = sorted(self.extra_days_off & self.extra_working_days)
        if both:
            raise ValueError(f"a day is either off or worked; got both for {both[0]}")

    def is_day_off(self, day: dt.date, /) -> bool:
        """Whether *day* is off, as far as the calendar knows; a day in doubt is a working day."""
        if day in self.extra_working_days:
            return False
        return day in self.extra_days_off or _is_surely_off(day)

    def knows(self, day: dt.date, /) -> bool:
        """Whether the calendar is sure of *day*: it was told, or nothing is left open there."""
        told = day in self.extra_days_off or day in self.extra_working_days
        return told or day.year in self.known_years or not _is_open(day)

    def with_year(
        self, year: int, days_off: Iterable[dt.date], working_days: Iterable[dt.date] = ()
    ) -> Self:
        """Return the calendar, told all there is to tell of one more year.

        What it was told before stays, but for a day that is told otherwise now: so a decision
        corrects what a package had foretold.

        Args:
            year:
                The year that the calendar then knows.
            days_off:
                Its days off that are neither weekend nor fixed holiday; naming those as well
                does no harm.
            working_days:
                Its Saturdays worked in exchange.

        Raises:
            ValueError: A day lies in another year, or is given both as off and as working.
        """
        off, worked = frozenset(days_off), frozenset(working_days)
        astray = sorted(day for day in off | worked if day.year != year)
        if astray:
            raise ValueError(f"the days of {year} lie in that year; got {astray[0]}")
        return evolve(
            self,
            extra_days_off=(self.extra_days_off - worked) | off,
            extra_working_days=(self.extra_working_days - off) | worked,
            known_years=self.known_years | {year},
        )


BUILT_IN: Final = VietnamCalendar()
"""The calendar that was told nothing."""


def from_holidays_package(years: Iterable[int]) -> VietnamCalendar:
    """Return a calendar that was told *years* by the `holidays` package (extra `calendar`).

    Swapped working days that were decided and that the package may have missed are added. It
    foretells years for which no decision has been published yet: name only years whose days
    you accept, and correct them by `VietnamCalendar.with_year` once the decision is there.

    Raises:
        ImportError: The package is not installed.
        ValueError: A year that the package knows nothing of, or one before 2000, when Saturdays
            were still worked for part of it.
    """
    wanted = frozenset(years)
    try:
        import holidays  # noqa: PLC0415  an extra, asked for only here
    except ImportError as error:
        raise ImportError(
            "from_holidays_package needs the package 'holidays': pip install 'giaoban[calendar]'"
        ) from error
    # Outside its years the package has no holidays at all, and says so to nobody.
    last = holidays.country_holidays("VN").end_year
    astray = sorted(year for year in wanted if not _FIRST_PACKAGE_YEAR <= year <= last)
    if astray:
        bounds = f"{_FIRST_PACKAGE_YEAR} to {last}"
        raise ValueError(f"the package 'holidays' tells the years {bounds}; got {astray[0]}")
    found = holidays.country_holidays("VN", years=wanted)
    # Among them are days of other years, worked for one of these or the other way round.
    off = {*found, *_swapped("off")}
    worked = {*found.weekend_workdays, *_swapped("worked")}
    return VietnamCalendar(
        extra_days_off=frozenset(day for day in off if day.year in wanted),
        extra_working_days=frozenset(day for day in worked if day.year in wanted),
        known_years=wanted,
    )


def _swapped(side: Literal["off", "worked"]) -> list[dt.date]:
    """Return the days on one side of the swaps that were decided, of any year."""
    return [dt.date.fromisoformat(str(swap.values[side])) for swap in _facts("swap")]


# --- what the law says by itself -------------------------------------------------------------------


def _is_surely_off(day: dt.date) -> bool:
    return day.weekday() >= _SATURDAY or day in _readings(day.year)[0]


def _may_be_off(day: dt.date) -> bool:
    return day.weekday() >= _SATURDAY or day in _readings(day.year)[1]


def _is_open(day: dt.date) -> bool:
    """Whether the law by itself leaves open if *day* is off."""
    (five_day_week,) = _facts("weekend")
    if not five_day_week.holds_on(day) or _in_window(day):
        return True
    return _is_surely_off(day) != _may_be_off(day) or _may_be_swapped(day)


def _in_window(day: dt.date) -> bool:
    return any(
        (window.number("month"), window.number("day"))
        <= (day.month, day.day)
        <= (window.number("last_month"), window.number("last_day"))
        for window in _facts("window")
        if window.holds_on(day)
    )


def _may_be_swapped(day: dt.date) -> bool:
    """Whether *day* is a lone working day between days off, or a Saturday near such a day."""
    if day.weekday() != _SATURDAY:
        return _is_bridge(day)
    (bridge,) = _facts("bridge")
    near, last = bridge.number("days"), dt.date.max.toordinal()
    around = range(day.toordinal() - near, min(day.toordinal() + near, last) + 1)
    return any(_is_bridge(dt.date.fromordinal(at)) for at in around)


def _is_bridge(day: dt.date) -> bool:
    if _is_surely_off(day) or day == dt.date.max:
        return False
    return _may_be_off(day - _DAY) and _may_be_off(day + _DAY)


@cache
def _readings(year: int) -> tuple[frozenset[dt.date], frozenset[dt.date]]:
    """Return the holidays of *year* that are off in every reading, and in some reading."""
    fixed = frozenset(_days_of("fixed", year))
    beside = [day + step for day in _days_of("beside", year) for step in (-_DAY, _DAY)]
    readings = [_with_days_in_lieu(fixed | {day}) for day in beside]
    readings = readings or [_with_days_in_lieu(fixed)]
    return frozenset.intersection(*readings), frozenset.union(*readings)


def _days_of(kind: str, year: int) -> list[dt.date]:
    """Return the days of *year* that the facts of a kind name, where in force on that day."""
    named = [
        (fact, dt.date(year, fact.number("month"), fact.number("day"))) for fact in _facts(kind)
    ]
    return [day for fact, day in named if fact.holds_on(day)]


def _with_days_in_lieu(holidays: frozenset[dt.date]) -> frozenset[dt.date]:
    # Labour Code 2019 art. 111(3): a holiday on a weekly day off gives the next working day off.
    taken = set(holidays)
    for holiday in sorted(holidays):
        if holiday.weekday() >= _SATURDAY:
            instead = holiday
            while instead.weekday() >= _SATURDAY or instead in taken:
                instead += _DAY
            taken.add(instead)
    return frozenset(taken)


@cache
def _facts(kind: str) -> tuple[facts.Fact, ...]:
    return tuple(fact for fact in facts.load("holidays") if fact.kind == kind)
