"""Thế giới: what every strategy below another takes its leaves from.

What a world is too small for is refused where it is defined, as far as its size can be known: of
a table of values, of `sampled_from` and `just`, and for days of `dates`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import Factory, field, fields, frozen
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
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


def fitting(pool: tuple[str, ...], most: int | None) -> tuple[str, ...]:
    """Return the phrases of *pool* that have at most so many characters; None for all of them."""
    return pool if most is None else tuple(phrase for phrase in pool if len(phrase) <= most)


def _cut(text: str, most: int) -> str:
    """Return the beginning of a text that says something, so that it still does."""
    kept = text[:most]
    return kept if kept.strip() else text.strip()[:most]


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

_BODIES: Final = tuple(Body(name) for name in pools.BODIES)
_PERSONS: Final = tuple(
    Person(name, positions=(pools.POSITIONS[i % len(pools.POSITIONS)],))
    for i, name in enumerate(pools.PERSON_NAMES)
)
_DAYS: Final = st.dates(dt.date(2019, 1, 1), dt.date(2027, 12, 31))


@frozen(kw_only=True, eq=False, repr=False)
class World:
    """Thế giới: where nested strategies take their leaves from; given once, it reaches all of them.

        notices(world=World(bodies=MY_BODIES, persons=MY_PERSONS, max_text=200))

    Args:
        bodies, persons:
            The parties there are, as a table of values or as a strategy; None for invented ones of
            an invented province. Where they are given, no other is drawn, of any field.
        issued:
            The days of issue there are, as a table or as a strategy; None for any on which the
            form holds. Other days follow from them.
        texts:
            For every free text, with one letter or more that is not a blank. None takes phrases
            that fit the field: tasks that begin with a verb, headings that begin with "Về".
        max_text:
            How many characters a free text has at most; None for as many as it likes. Phrases that
            are longer are not drawn, and texts of the world's own are cut.
        days:
            For every day but the day of issue of a conforming notice, and what follows from it.
        blanks:
            Whether a text that needs no words may be nothing but blanks.

    Raises:
        InvalidArgument: A table is empty or holds something else, or *max_text* is below 1 or
            shorter than every built-in name.
    """

    bodies: SearchStrategy[Body] | Sequence[Body] | None = None
    persons: SearchStrategy[Person] | Sequence[Person] | None = None
    issued: SearchStrategy[dt.date] | Sequence[dt.date] | None = None
    texts: SearchStrategy[str] | None = None
    max_text: int | None = None
    days: SearchStrategy[dt.date] = _DAYS
    blanks: bool = False

    # What the strategies draw from.
    a_body: SearchStrategy[Body] = field(
        init=False, default=Factory(lambda self: self._bodies(), takes_self=True)
    )
    a_person: SearchStrategy[Person] = field(
        init=False, default=Factory(lambda self: self._persons(), takes_self=True)
    )
    an_issue: SearchStrategy[dt.date] | None = field(
        init=False, default=Factory(lambda self: self._issues(), takes_self=True)
    )
    a_text: SearchStrategy[str] | None = field(
        init=False, default=Factory(lambda self: self._texts(), takes_self=True)
    )

    def __repr__(self) -> str:
        """Name what differs from the default: pools of hundreds of values tell nobody anything."""
        own = [
            each.name
            for each in fields(World)
            if each.init and getattr(self, each.name) is not each.default
        ]
        return f"World({', '.join(f'{name}=…' for name in own)})"

    def words(self, pool: tuple[str, ...]) -> SearchStrategy[str]:
        """Return a strategy for a text that needs words: of the world's own, or of *pool*.

        Raises:
            InvalidArgument: No phrase of the pool is short enough.
        """
        return one_of_pool(self.phrases(pool)) if self.a_text is None else self.a_text

    def text(self, pool: tuple[str, ...]) -> SearchStrategy[str]:
        """Return a strategy for a text that may say nothing."""
        return self.words(pool) | one_of_pool(pools.BLANKS) if self.blanks else self.words(pool)

    def phrases(self, pool: tuple[str, ...]) -> tuple[str, ...]:
        """Return the phrases of *pool* that are short enough.

        Raises:
            InvalidArgument: There is none.
        """
        if self.max_text is not None and self.max_text < 1:
            raise InvalidArgument(f"World.max_text is 1 or more; got {self.max_text!r}")
        kept = fitting(pool, self.max_text)
        if not kept:
            shortest = min(pool, key=len)
            raise InvalidArgument(
                f"World.max_text={self.max_text} leaves no phrase to draw: the shortest is "
                f"{shortest!r}; make it {len(shortest)} or more, or give your own"
            )
        return kept

    def _bodies(self) -> SearchStrategy[Body]:
        given = _members("bodies", self.bodies, Body)
        return self._some_bodies() if given is None else given

    def _persons(self) -> SearchStrategy[Person]:
        given = _members("persons", self.persons, Person)
        return self._some_persons() if given is None else given

    def _issues(self) -> SearchStrategy[dt.date] | None:
        return _members("issued", self.issued, dt.date)

    def _texts(self) -> SearchStrategy[str] | None:
        return self.texts if self.texts is None else _at_most(self.texts, self.max_text)

    def _some_bodies(self) -> SearchStrategy[Body]:
        names = set(self.phrases(pools.BODIES))
        return one_of_pool(tuple(body for body in _BODIES if body.name in names))

    def _some_persons(self) -> SearchStrategy[Person]:
        # Where no position is short enough a name alone has to do.
        names = set(self.phrases(pools.PERSON_NAMES))
        held = set(fitting(pools.POSITIONS, self.max_text))
        return one_of_pool(
            tuple(
                person if held.issuperset(person.positions) else Person(person.name)
                for person in _PERSONS
                if person.name in names
            )
        )


def _members(
    name: str, given: SearchStrategy[T] | Sequence[T] | None, kind: type[T]
) -> SearchStrategy[T] | None:
    """Return what a caller gives as a strategy.

    Raises:
        InvalidArgument: It is a table that holds nothing, or something else; or it is no table.
    """
    if given is None or isinstance(given, SearchStrategy):
        return given
    if not isinstance(given, Sequence):
        raise InvalidArgument(
            f"World.{name} takes a strategy or a sequence of {kind.__name__}; got {given!r}"
        )
    if not given:
        raise InvalidArgument(f"World.{name} is empty: give at least one {kind.__name__}")
    for member in given:
        if not isinstance(member, kind):
            raise InvalidArgument(f"World.{name} holds values of {kind.__name__}; got {member!r}")
    return one_of_pool(tuple(given))


def known(
    given: SearchStrategy[T] | Sequence[T] | None, *, exactly: bool = False
) -> tuple[T, ...] | None:
    """Return the values that a table or a `sampled_from` has; None if nobody can know.

    Args:
        exactly:
            Whether they have to be those drawn. What is mapped or filtered draws others, but as
            many of them at most.
    """
    if given is None:
        return None
    if not isinstance(given, SearchStrategy):
        return tuple(given)
    elements = getattr(given, "elements", None)
    changed = exactly and bool(getattr(given, "_transformations", ("unknown",)))
    return tuple(elements) if isinstance(elements, Sequence) and not changed else None


def _at_most(texts: SearchStrategy[str], most: int | None) -> SearchStrategy[str]:
    return texts if most is None else texts.map(partial(_cut, most=most))


WORLD: Final = World()
"""Invented bodies and persons, and phrases that fit their fields."""


@frozen(kw_only=True, eq=False, repr=False)
class _WideWorld(World):
    """Everything that the model takes, where the caller gives nothing."""

    def _some_bodies(self) -> SearchStrategy[Body]:
        wide = _at_most(_WIDE, self.max_text)
        names = _at_most(one_of_pool(pools.BODIES) | _WIDE, self.max_text)
        return st.builds(Body, names, ref=st.none() | wide)

    def _some_persons(self) -> SearchStrategy[Person]:
        wide = _at_most(_WIDE, self.max_text)
        built = st.builds(
            Person,
            _at_most(one_of_pool(pools.PERSON_NAMES) | _WIDE, self.max_text),
            positions=tuples_of(_at_most(one_of_pool(pools.POSITIONS) | _WIDE, self.max_text)),
            ref=st.none() | wide,
        )
        return built if self.max_text is not None else one_of_pool(_PERSONS) | built


def wider(world: World) -> World:
    """Return *world* with hostile texts and all days where it has none of its own."""
    return _WideWorld(
        bodies=world.bodies,
        persons=world.persons,
        issued=world.issued,
        texts=_WIDE if world.texts is None else world.texts,
        max_text=world.max_text,
        days=st.dates() if world.days is WORLD.days else world.days,
        blanks=world.texts is None or world.blanks,
    )
