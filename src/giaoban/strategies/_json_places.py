"""Chỗ trong văn bản JSON: what each place of a document takes, as the annotations of the model say."""

from __future__ import annotations

import datetime as dt
import types
import typing
from functools import cache
from typing import Any, Final, Literal, get_args

import attrs
from attrs import evolve, frozen

from giaoban.deadline import InSpan
from giaoban.model import Notice

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["Place", "key_of", "places_in"]


@frozen
class Place:
    """Where something stands in a document, and what the model takes there.

    Args:
        steps:
            The keys and indices that lead there.
        hint:
            The annotation.
        needed:
            Whether it is a key that must be there.
        owner:
            The class whose field it is, or is in.
        keys:
            What the object that stands there says; none for anything else.
        tagged:
            Whether an object stands there that tells its kind.
    """

    steps: tuple[str | int, ...]
    hint: Any
    needed: bool
    owner: type
    keys: tuple[str, ...] = ()
    tagged: bool = False

    @property
    def path(self) -> str:
        """The place as a JSON path."""
        return _path(self.steps)

    @property
    def null(self) -> bool:
        """Whether null is taken."""
        return types.NoneType in get_args(self.hint)

    @property
    def takes(self) -> str:
        """What kind of thing is taken: text, integer, boolean, date, time, word, array, object."""
        members = get_args(self.hint) if typing.get_origin(self.hint) in _UNIONS else (self.hint,)
        first, *others = (member for member in members if member is not types.NoneType)
        if others:
            return "object"
        found = _ORIGINS.get(typing.get_origin(first)) or _LEAVES.get(first)
        return "object" if found is None else found


_LEAVES: Final[Mapping[object, str]] = {
    str: "text",
    int: "integer",
    bool: "boolean",
    dt.date: "date",
    dt.time: "time",
}
_ORIGINS: Final[Mapping[object, str]] = {Literal: "word", tuple: "array"}
_UNIONS: Final = {types.UnionType, typing.Union}


def _path(steps: tuple[str | int, ...]) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)


def key_of(cls: type, name: str) -> str:
    """Return the key of a field: its name, but where the tag has taken it."""
    return "span" if cls is InSpan and name == "kind" else name


def _names(value: object) -> tuple[str, ...]:
    cls = type(value)
    return tuple(each.name for each in attrs.fields(cls)) if attrs.has(cls) else ()


_hints: Final[Callable[[type], dict[str, Any]]] = cache(typing.get_type_hints)
"""The annotations of a class, resolved."""


def places_in(
    value: Any,  # noqa: ANN401  of the model
    data: Any,  # noqa: ANN401  plain data
    steps: tuple[str | int, ...] = (),
) -> Iterator[Place]:
    """Yield every place below a value that its document says something at."""
    for each in attrs.fields(type(value)):
        key, held = key_of(type(value), each.name), getattr(value, each.name)
        # The name of a built-in form stands for all of it.
        if key not in data or (isinstance(value, Notice) and key == "form"):
            continue
        hint = _hints(type(value))[each.name]
        place = Place((*steps, key), hint, each.default is attrs.NOTHING, type(value))
        yield from _within(place, held, data[key])


def _within(
    place: Place,
    held: Any,  # noqa: ANN401  of the model
    data: Any,  # noqa: ANN401  plain data
) -> Iterator[Place]:
    """Yield a place and those in the value that it holds."""
    # A meeting, an authority and some others have a field of that name, which is no tag.
    own = any(key_of(type(held), name) == "kind" for name in _names(held))
    keys = tuple(data) if isinstance(data, dict) else ()
    yield evolve(place, keys=keys, tagged="kind" in keys and not own)
    if isinstance(held, tuple):
        item = _item(place.hint)
        for nth, each in enumerate(held):
            inner = evolve(place, steps=(*place.steps, nth), hint=item, needed=False)
            yield from _within(inner, each, data[nth])
    elif attrs.has(type(held)):
        yield from places_in(held, data, place.steps)


def _item(hint: Any) -> Any:  # noqa: ANN401  annotations
    """Return what the members of an array are, whether or not null may stand in its place."""
    if typing.get_origin(hint) in _UNIONS:
        (hint,) = (member for member in get_args(hint) if member is not types.NoneType)
    item, *_ = get_args(hint)
    return item
