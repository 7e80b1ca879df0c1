"""Đường dẫn: every part of a value with its path, and getting and replacing a part by path.

A path reads like `$.body[1].points[0].deadline`: `$` is the value itself, `.name` a field,
`[n]` the n-th member of a tuple, counted from 0.
"""

from __future__ import annotations

import re
from functools import cache
from inspect import get_annotations
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["PathError", "get", "parent", "put", "put_all", "steps", "walk"]

V = TypeVar("V", bound=attrs.AttrsInstance)
Step = str | int

_STEP = re.compile(r"\.([A-Za-z_][A-Za-z0-9_]{0,63})|\[(0|[1-9][0-9]{0,8})\]")


class PathError(LookupError):
    """There is nothing at a path, or it is no path.

    Attributes:
        path: The path as given.
        reason: Why, in English.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


def walk(value: object, path: str = "$") -> Iterator[tuple[str, Any]]:
    """Yield every attrs value in *value*, itself first, each with its path, in printed order.

    Fields come in the order of their class, so that what stands first on the page comes first.
    Plain members (texts, days, numbers) are not yielded: they are read off their owner. It keeps
    its own stack, so that depth costs no recursion.
    """
    stack: list[tuple[str, Any]] = [(path, value)]
    while stack:
        at, node = stack.pop()
        if isinstance(node, tuple):
            stack.extend((f"{at}[{i}]", node[i]) for i in reversed(range(len(node))))
            continue
        kind: Any = type(node)
        names = _nested_fields(kind)
        if names is None:
            continue
        yield at, node
        for name in reversed(names):
            member = getattr(node, name)
            if member is not None and member != ():
                stack.append((f"{at}.{name}", member))


def get(value: object, path: str) -> object:
    """Return what stands at *path* in *value*.

    Raises:
        PathError: It is no path, or nothing stands there.
    """
    here = value
    for step in steps(path):
        here = _member(here, step, path)
    return here


def put(value: V, path: str, new: object) -> V:
    """Return *value* with *new* at *path*; everything else is shared with the original.

    It knows nothing of wording: `giaoban.editing.change` is the call for a notice.

    Raises:
        PathError: It is no path, or nothing stands there.
        TypeError, ValueError: The owner does not take *new*.
    """
    done = _put(value, steps(path), new, path)
    if not isinstance(done, type(value)):
        raise PathError(path, f"only a {type(value).__name__} can stand for the whole value")
    return done


def put_all(value: V, changes: Mapping[str, object]) -> V:
    """Return *value* with each of *changes* at its path: what `put` does, in one pass.

    Of two paths one of which lies below the other, the one below counts inside the new part.

    Raises:
        PathError: One is no path, or nothing stands there.
        TypeError, ValueError: An owner does not take what is put into it.
    """
    tree = _Change()
    for path, new in changes.items():
        here = tree
        for step in steps(path):
            here = here.below.setdefault(step, _Change())
        here.path, here.new = path, new
    done = _changed(value, tree)
    if not isinstance(done, type(value)):
        raise PathError("$", f"only a {type(value).__name__} can stand for the whole value")
    return done


def parent(path: str) -> str:
    """Return the path of the nearest attrs value above *path* (`$` has none and returns `$`)."""
    cut = path.rstrip("]")
    if "." not in cut:
        return "$"
    return path[: path.rfind(".")]


def steps(path: str) -> tuple[Step, ...]:
    """Return a path's steps: field names and indices.

    Raises:
        PathError: It is no path.
    """
    found: list[Step] = []
    at = 1
    if not path.startswith("$"):
        raise PathError(path, "a path starts with '$'")
    while at < len(path):
        match = _STEP.match(path, at)
        if match is None:
            raise PathError(path, f"no step at character {at}: it takes '.name' or '[n]'")
        name, index = match.groups()
        found.append(name if name is not None else int(index))
        at = match.end()
    return tuple(found)


def _put(here: object, rest: tuple[Step, ...], new: object, path: str) -> object:
    if not rest:
        return new
    step, deeper = rest[0], rest[1:]
    member = _put(_member(here, step, path), deeper, new, path)
    if isinstance(here, tuple) and isinstance(step, int):
        return (*here[:step], member, *here[step + 1 :])
    owner: Any = here  # an attrs value: _member has just found a field in it
    return attrs.evolve(owner, **{str(step): member})


class _Change:
    """What is put at a place, and what below it."""

    __slots__ = ("below", "new", "path")

    def __init__(self) -> None:
        self.below: dict[Step, _Change] = {}
        self.new: object = None
        self.path = ""

    def any_path(self) -> str:
        """Return the path of a change here or below, to name in an error."""
        here = self
        while not here.path:
            here = next(iter(here.below.values()))
        return here.path


def _changed(here: object, change: _Change) -> object:
    if change.path:
        here = change.new
    if not change.below:
        return here
    members = {
        step: _changed(_member(here, step, below.any_path()), below)
        for step, below in change.below.items()
    }
    if isinstance(here, tuple):
        return tuple(members.get(nth, member) for nth, member in enumerate(here))
    owner: Any = here  # an attrs value: _member has just found a field in it
    return attrs.evolve(owner, **{str(step): member for step, member in members.items()})


def _member(here: object, step: Step, path: str) -> object:
    if isinstance(step, int):
        if not isinstance(here, tuple):
            raise PathError(path, f"[{step}] counts in a tuple, not in {type(here).__name__}")
        if step >= len(here):
            raise PathError(path, f"[{step}] is past the end: there are {len(here)}")
        member: object = here[step]
        return member
    kind: Any = type(here)
    names = _field_names(kind)
    if step not in names:
        known = f"it has {', '.join(names)}" if names else "it has no fields"
        raise PathError(path, f"{kind.__name__} has no field {step!r}; {known}")
    field: object = getattr(here, step)
    return field


@cache
def _field_names(cls: type[Any]) -> tuple[str, ...]:
    if not attrs.has(cls):
        return ()
    return tuple(field.name for field in attrs.fields(cls))


# Fields whose annotation can only hold plain members need not be looked at; nor need a form, whose
# facts are the regime's and not parts of the notice.
_PLAIN = re.compile(r"(?:str|int|bool|None|dt\.date|dt\.time|Form|[ |])+\Z")


@cache
def _nested_fields(cls: type[Any]) -> tuple[str, ...] | None:
    """Return the fields that may hold attrs values; None for a class that is not attrs."""
    if not attrs.has(cls):
        return None
    # As written in the class: the `type` of an attrs field is another once a codec resolved it.
    hints = get_annotations(cls)
    names = [field.name for field in attrs.fields(cls)]
    return tuple(name for name in names if not _PLAIN.match(str(hints.get(name))))
