"""Thế giới: what every strategy below another takes its leaves from."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import evolve, fields, frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from giaoban.model import Body, Person
from giaoban.strategies import _pools as pools

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T")


def one_of_pool(pool: tuple[T, ...]) -> SearchStrategy[T]:
    """Return a strategy for the members of a pool: one draw, which shrinks to the first."""
    members: SearchStrategy[T] = _sampled(pool)
    return members


@cache
def _sampled(pool: tuple[Any, ...]) -> SearchStrategy[Any]:
    return st.sampled_from(pool)


def tuples_of(
    members: SearchStrategy[T], *, min_size: int = 0, max_size: int = 2
) -> SearchStrategy[tuple[T, ...]]:
    """Return a strategy for tuples of a few members; shrinks to the shortest."""
    return st.lists(members, min_size=min_size, max_size=max_size).map(_as_tuple)


def _as_tuple(members: Iterable[T]) -> tuple[T, ...]:
    return tuple(members)


# --- texts -----------------------------------------------------------------------------------------


def texts(*, wide: bool = False) -> SearchStrategy[str]:
    """Văn bản: texts of one letter or more that is not a blank.

    Args:
        wide:
            Without it, phrases of notices; shrinks to "rà soát quỹ nhà, đất dôi dư trên địa bàn".
            With it, everything that the model takes, hostile on purpose: decomposed letters, both
            places of the tone, blanks of every kind, characters that are not seen, right to left,
            markup, formulas, quotation marks, line breaks, and every phrase that a reader of
            notices goes by; shrinks to "a".
    """
    return _WIDE if wide else one_of_pool(pools.TASKS)


def _spoken(text: str) -> str:
    """Return *text* so that it says something: blanks alone are no words."""
    return text if text.strip() else f"a{text}"


def _nested(pair: tuple[str, str]) -> str:
    """Return a phrase with another text in the midst of it, as fields come from real systems."""
    phrase, inside = pair
    head, blank, tail = phrase.partition(" ")
    return f"{head}{blank}{inside}{blank}{tail}"


_WIDE: Final = st.one_of(
    st.text(pools.ALPHABET, min_size=1, max_size=16).map(_spoken),
    one_of_pool(pools.HOSTILE),
    st.tuples(one_of_pool(pools.TASKS), one_of_pool(pools.HOSTILE)).map(_nested),
)

# --- the world -------------------------------------------------------------------------------------

_BODIES: Final = one_of_pool(tuple(Body(name) for name in pools.BODIES))
_PERSONS: Final = one_of_pool(
    tuple(
        Person(name, positions=(pools.POSITIONS[i % len(pools.POSITIONS)],))
        for i, name in enumerate(pools.PERSON_NAMES)
    )
)
_DAYS: Final = st.dates(dt.date(2019, 1, 1), dt.date(2027, 12, 31))


@frozen(kw_only=True, eq=False, repr=False)
class World:
    """Thế giới: where nested strategies take their leaves from; given once, it reaches all of them.

        notices(world=World(bodies=st.sampled_from(MY_BODIES)))

    Args:
        bodies, persons:
            The parties there are; by default invented ones of an invented province.
        texts:
            For every free text, with one letter or more that is not a blank. None takes phrases
            that fit the field: tasks that begin with a verb, headings that begin with "Về".
        days:
            For every day but the day of issue of a conforming notice, and what follows from it.
        blanks:
            Whether a text that needs no words may be nothing but blanks.
    """

    bodies: SearchStrategy[Body] = _BODIES
    persons: SearchStrategy[Person] = _PERSONS
    texts: SearchStrategy[str] | None = None
    days: SearchStrategy[dt.date] = _DAYS
    blanks: bool = False

    def __repr__(self) -> str:
        """Name what differs from the default: pools of hundreds of values tell nobody anything."""
        own = [
            field.name for field in fields(World) if getattr(self, field.name) is not field.default
        ]
        return f"World({', '.join(f'{name}=…' for name in own)})"

    def words(self, pool: tuple[str, ...]) -> SearchStrategy[str]:
        """Return a strategy for a text that needs words: of the world's own, or of *pool*."""
        return one_of_pool(pool) if self.texts is None else self.texts

    def text(self, pool: tuple[str, ...]) -> SearchStrategy[str]:
        """Return a strategy for a text that may say nothing."""
        return self.words(pool) | one_of_pool(pools.BLANKS) if self.blanks else self.words(pool)


WORLD: Final = World()
"""Invented bodies and persons, and phrases that fit their fields."""

_WIDE_NAMES: Final = one_of_pool(pools.BODIES) | _WIDE

WIDE_WORLD: Final = World(
    bodies=st.builds(Body, _WIDE_NAMES, ref=st.none() | _WIDE),
    persons=_PERSONS
    | st.builds(
        Person,
        one_of_pool(pools.PERSON_NAMES) | _WIDE,
        positions=tuples_of(one_of_pool(pools.POSITIONS) | _WIDE),
        ref=st.none() | _WIDE,
    ),
    texts=_WIDE,
    days=st.dates(),
    blanks=True,
)
"""Everything that the model takes."""


def wider(world: World) -> World:
    """Return *world* with hostile texts and all days where it has none of its own."""
    return evolve(
        WIDE_WORLD,
        bodies=WIDE_WORLD.bodies if world.bodies is WORLD.bodies else world.bodies,
        persons=WIDE_WORLD.persons if world.persons is WORLD.persons else world.persons,
        texts=WIDE_WORLD.texts if world.texts is None else world.texts,
        days=WIDE_WORLD.days if world.days is WORLD.days else world.days,
        blanks=world.texts is None or world.blanks,
    )
