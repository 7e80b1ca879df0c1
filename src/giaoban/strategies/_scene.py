"""Cảnh: what the parts of one conforming notice know of each other while it is drawn."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Final, TypeVar

from hypothesis import strategies as st

from giaoban.calendars import BUILT_IN
from giaoban.model import Person
from giaoban.strategies import _pools as pools
from giaoban.strategies._due import DUES, Due
from giaoban.strategies._houses import HOUSES, House, house_of
from giaoban.strategies._world import WORLD, World, one_of_pool

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from giaoban.deadline import Deadline
    from giaoban.forms import Form
    from giaoban.model import Party

T = TypeVar("T")

# --- the day of issue ------------------------------------------------------------------------------

_YEARS: Final = (dt.date(2021, 1, 5), dt.date(2027, 12, 30))


@cache
def days_of_issue(form: Form, since: dt.date) -> SearchStrategy[dt.date]:
    """Return a strategy for days on which *form* holds: up to 2027, if it does then."""
    first = max(form.valid_from, since)
    last = form.valid_to if form.valid_to is not None else max(first, _YEARS[1])
    return st.dates(min(first, last), last)


def _working(day: dt.date, first: dt.date) -> dt.date:
    """Return *day*, or the last working day before it, but none before *first*."""
    while BUILT_IN.is_day_off(day) and day > first:
        day -= dt.timedelta(1)
    return day


# --- the scene ---


class Scene:
    """What the parts of one notice know of each other while it is being drawn."""

    def __init__(
        self,
        draw: DrawFn,
        world: World,
        form: Form,
        *,
        issued: dt.date | None = None,
        since: dt.date = _YEARS[0],
    ) -> None:
        self.draw = draw
        self.world = world
        self.form = form
        known = world.bodies is not WORLD.bodies
        self.house: House = (
            house_of(draw(world.bodies), form.regime)
            if known
            else draw(one_of_pool(HOUSES[form.regime]))
        )
        self.issued: dt.date = (
            _working(draw(days_of_issue(form, since)), form.valid_from)
            if issued is None
            else issued
        )
        self.met = self.issued - dt.timedelta(draw(st.integers(1, 7)))
        # Where in each pool the dealing begins.
        self._start = draw(st.integers(0, len(pools.TASKS) - 1))
        self._dealt: Counter[tuple[str, ...]] = Counter()

    # --- leaves ---

    def pick(self, pool: tuple[T, ...]) -> T:
        """Draw a member of a pool."""
        return self.draw(one_of_pool(pool))

    def deal(self, pool: tuple[str, ...]) -> str:
        """Return the next phrase of a pool, or a text of the world's own."""
        if self.world.texts is not None:
            return self.draw(self.world.texts)
        nth = self._dealt[pool]
        self._dealt[pool] += 1
        phrase = pool[(self._start + nth) % len(pool)]
        # Past the end of the pool its phrases come again, told apart by a number.
        turn = nth // len(pool)
        return f"{phrase} đợt {turn + 1}" if turn else phrase

    def number(self) -> int:
        """Return a number for a document, another each time."""
        self._dealt[()] += 1
        return self._start + self._dealt[()]

    def concluder(self) -> Party:
        """Draw whose conclusions they are: a person of the world, if it has persons of its own."""
        concluder = self.pick(self.house.concluders)
        if isinstance(concluder, Person) and self.world.persons is not WORLD.persons:
            return self.draw(self.world.persons)
        return concluder

    def due(self, dues: tuple[Due, ...] = DUES) -> Deadline:
        """Draw a deadline after the day of issue."""
        return self.pick(dues)(self.issued)
