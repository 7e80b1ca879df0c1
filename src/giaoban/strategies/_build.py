"""Lắp ghép: one composite that builds any class of the model from strategies for its fields.

Drawing is what a strategy costs. So which optional fields a value has is one draw from a table of
shapes, not a coin for each field; and a field that the shape leaves out costs nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import DrawFn, SearchStrategy

T = TypeVar("T", bound=attrs.AttrsInstance)
Part = SearchStrategy[object]
Parts = Mapping[str, Part]

_MANY: Final = 5


def built(
    cls: type[T], given: Parts, needed: Parts | None = None, optional: Parts | None = None
) -> SearchStrategy[T]:
    """Return a strategy for values of *cls*, which shrinks to the needed fields alone.

    Args:
        given:
            The caller's own, by name of field; they take the place of the others.
        needed:
            What every value has, in the order of drawing.
        optional:
            What some have, in the order of shrinking away.

    Raises:
        InvalidArgument: *given* names no field of the class, or holds no strategy.
    """
    check(cls, given)
    always = {**(needed or {}), **given}
    sometimes = {name: part for name, part in (optional or {}).items() if name not in always}
    return _built(cls, always, sometimes)


def check(cls: type[attrs.AttrsInstance], given: Parts) -> None:
    """Refuse what is no field of *cls* and what is no strategy.

    Raises:
        InvalidArgument: It is one of these.
    """
    names = [field.name for field in attrs.fields(cls)]
    for name, part in given.items():
        if name not in names:
            raise InvalidArgument(
                f"{cls.__name__} has no field {name!r}; it has {', '.join(names)}"
            )
        if not isinstance(part, SearchStrategy):
            raise InvalidArgument(
                f"{cls.__name__}.{name} takes a strategy; got {part!r}: write just({part!r})"
            )


@st.composite
def _built(draw: DrawFn, cls: type[T], always: Parts, sometimes: Parts) -> T:
    parts = {name: draw(part) for name, part in always.items()}
    for name in chosen(draw, tuple(sometimes)):
        parts[name] = draw(sometimes[name])
    return cls(**parts)


def chosen(draw: DrawFn, names: tuple[str, ...]) -> tuple[str, ...]:
    """Draw which of some optional fields a value has; shrinks to none."""
    if not names:
        return ()
    shapes = _shapes(names)
    if len(names) <= _MANY:
        return draw(shapes)
    # Two shapes of a class of many fields bring fields together that no one shape has.
    return tuple(dict.fromkeys((*draw(shapes), *draw(shapes))))


@cache
def _shapes(names: tuple[str, ...]) -> SearchStrategy[tuple[str, ...]]:
    """Return the sets of optional fields: none, each one, some neighbours, all."""
    count = len(names)
    single = [(name,) for name in names]
    pairs = [(names[i], names[(i + 1) % count]) for i in range(count)]
    three = [(names[i], names[(i + 2) % count], names[(i + 5) % count]) for i in range(count)]
    shapes = ((), *single, *pairs, *three, names)
    return st.sampled_from(tuple(dict.fromkeys(tuple(dict.fromkeys(shape)) for shape in shapes)))
