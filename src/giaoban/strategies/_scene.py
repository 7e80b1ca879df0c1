"""Cảnh: what the parts of one conforming notice know of each other while it is drawn."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from functools import cache, partial
from typing import TYPE_CHECKING, Final, TypeVar

from hypothesis import strategies as st

from giaoban.calendars import BUILT_IN
from giaoban.model import Person
from giaoban.strategies import _pools as pools
from giaoban.strategies._due import DUES, Due
from giaoban.strategies._houses import HOUSES, House, house_of
from giaoban.strategies._world import World, fitting, known, one_of_pool

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from giaoban.deadline import Deadline
    from giaoban.forms import Form
    from giaoban.model import Body, Party

T = TypeVar("T")

# --- the day of issue ------------------------------------------------------------------------------

_YEARS: Final = (dt.date(2021, 1, 5), dt.date(2027, 12, 30))


@cache
def days_of_issue(form: Form, since: dt.date) -> SearchStrategy[dt.date]:
    """Return a strategy for days on which *form* holds: up to 2027, if it does then."""
    first = max(form.valid_from, since)
    last = form.valid_to if form.valid_to is not None else max(first, _YEARS[1])
    return st.dates(min(first, last), last)


@cache
def issuable(world: World, form: Form, since: dt.date | None) -> SearchStrategy[dt.date] | None:
    """Return a strategy for days of issue of a world on which *form* holds; None for no day.

    Args:
        since:
            No day is before this one.
    """
    if world.an_issue is None:
        return days_of_issue(form, since if since is not None else _YEARS[0]).map(
            partial(_working, first=form.valid_from)
        )
    first = max(form.valid_from, since if since is not None else form.valid_from)
    last = form.valid_to if form.valid_to is not None else _LAST
    table = known(world.issued, exactly=True)
    if table is not None:
        days = tuple(day for day in table if first <= day <= last)
        return one_of_pool(days) if days else None
    bounds = _bounds(world.an_issue)
    if bounds is None:
        # Of a strategy that nobody can look into, days that do not fit have to be left out.
        return world.an_issue.filter(lambda day: first <= day <= last)
    first, last = max(first, bounds[0]), min(last, bounds[1])
    return st.dates(first, last) if first <= last else None


_LAST: Final = dt.date(9900, 12, 31)
"""Deadlines come after the day of issue, some by decades, and have to be days too."""


def _bounds(days: SearchStrategy[dt.date]) -> tuple[dt.date, dt.date] | None:
    """Return the first and the last day of `dates`; None of any other strategy."""
    inner = getattr(days, "wrapped_strategy", None)
    first, last = getattr(inner, "min_value", None), getattr(inner, "max_value", None)
    return (first, last) if type(first) is dt.date and type(last) is dt.date else None


def _working(day: dt.date, first: dt.date) -> dt.date:
    """Return *day*, or the last working day before it, but none before *first*."""
    while BUILT_IN.is_day_off(day) and day > first:
        day -= dt.timedelta(1)
    return day


# --- the scene ---


def _name(body: Body) -> str:
    return body.name


class Scene:
    """What the parts of one notice know of each other while it is being drawn."""

    def __init__(
        self,
        draw: DrawFn,
        world: World,
        form: Form,
        *,
        issued: dt.date | None = None,
        since: dt.date | None = None,
    ) -> None:
        self.draw = draw
        self.world = world
        self.form = form
        self.knows_bodies = world.bodies is not None
        self.house: House = (
            house_of(draw(world.a_body), form.regime)
            if self.knows_bodies
            else draw(one_of_pool(HOUSES[form.regime]))
        )
        self.issued: dt.date = self._day(since) if issued is None else issued
        self.met = self.issued - dt.timedelta(draw(st.integers(1, 7)))
        # Where in each pool the dealing begins.
        self._start = draw(st.integers(0, len(pools.TASKS) - 1))
        self._dealt: Counter[tuple[str, ...]] = Counter()

    def _day(self, since: dt.date | None) -> dt.date:
        # Where there is no such day the strategy was refused when it was defined.
        days = issuable(self.world, self.form, since)
        return self.draw(days if days is not None else st.nothing())

    # --- leaves ---

    def pick(self, pool: tuple[T, ...]) -> T:
        """Draw a member of a pool."""
        return self.draw(one_of_pool(pool))

    def deal(self, pool: tuple[str, ...]) -> str:
        """Return the next phrase of a pool, or a text of the world's own."""
        if self.world.a_text is not None:
            return self.draw(self.world.a_text)
        nth = self._dealt[pool]
        self._dealt[pool] += 1
        most = self.world.max_text
        phrases = fitting(pool, most)
        phrase = phrases[(self._start + nth) % len(phrases)]
        # Past the end of the pool its phrases come again, told apart by a number.
        turn = nth // len(phrases)
        if not turn:
            return phrase
        numbered = f"{phrase} đợt {turn + 1}"
        if most is None or len(numbered) <= most:
            return numbered
        return f"{min(phrases, key=len)} đợt số {nth + 1}"

    def fits(self, text: str) -> bool:
        """Whether a text is as short as the world's texts have to be."""
        return self.world.max_text is None or len(text) <= self.world.max_text

    def two_bodies(self) -> tuple[Body, Body]:
        """Draw two bodies of different names."""
        bodies = st.lists(self.world.a_body, min_size=2, max_size=2, unique_by=_name)
        first, second = self.draw(bodies)
        return first, second

    def number(self) -> int:
        """Return a number for a document, another each time."""
        self._dealt[()] += 1
        return self._start + self._dealt[()]

    def concluder(self) -> Party:
        """Draw whose conclusions they are: a person of the world, if it has persons of its own."""
        concluder = self.pick(self.house.concluders)
        if isinstance(concluder, Person) and self.world.persons is not None:
            return self.draw(self.world.a_person)
        return concluder

    def due(self, dues: tuple[Due, ...] = DUES) -> Deadline:
        """Draw a deadline after the day of issue."""
        return self.pick(dues)(self.issued)
