"""Exact types at run time: a value's fields hold what its annotations say, and nothing near it.

A frozen value that holds a list is neither hashable nor immutable, a ``datetime`` where a
``date`` is due is unequal to the day it falls on, and a ``True`` prints as "1". So every class
of the model calls :func:`exact` from its ``__attrs_post_init__``. The annotations are compiled
once a class, on its first value, when every name in them is defined.
"""

from __future__ import annotations

import datetime as dt
import operator
import reprlib
import sys
import types
import typing
from collections.abc import Callable, Iterable
from typing import Any, Final, Literal, NoReturn

import attrs

from giaoban._vn import forbidden

__all__ = ["exact"]


def exact(value: object) -> None:
    """Raise unless every field of *value* holds exactly what its annotation says.

    Subclasses are not taken: no ``bool`` for ``int``, no ``datetime`` for ``date``, no list and
    no named tuple for ``tuple``, no enumeration for ``str``. A ``time`` bears no time zone, a
    ``str`` no lone surrogate and no character that XML 1.0 forbids.

    Args:
        value:
            An instance of an attrs class. Its annotations are made of classes, ``None``,
            ``Literal``, ``tuple``, ``frozenset`` and unions of these, and may be recursive.

    Raises:
        TypeError: A field holds a value of another type, or an annotation is of a kind that
            is not known here.
        ValueError: A field's value is of the right type and still not one that it takes.
    """
    cls = type(value)
    plan = _PLANS.get(cls)
    if plan is None:
        plan = _PLANS[cls] = _plan(cls)
    read, checks = plan
    for held, (where, enough, check) in zip(read(value), checks, strict=True):
        if type(held) not in enough and not check.accepts(held):
            check.refuse(held, where)


@attrs.frozen
class _Check:
    """One annotation, compiled."""

    expected: str
    """What is accepted, as it follows "takes": "a str"."""
    accepts: Callable[[object], bool]
    refuse: Callable[[object, str], NoReturn]
    """Raises what is to be said about a value that was not accepted, at the place named."""
    claims: Callable[[object], bool]
    """Whether a value that was not accepted was meant for this member of a union."""
    enough: frozenset[type] = frozenset()
    """Classes of which every instance is accepted: looked up first, which spares a call."""


_Plan = tuple[
    Callable[[object], tuple[object, ...]],
    tuple[tuple[str, frozenset[type], _Check], ...],
]
"""Reads all fields at once, and what to hold each against: its place, classes and check."""

_PLANS: Final[dict[type, _Plan]] = {}


def _plan(cls: type) -> _Plan:
    names = [field.name for field in attrs.fields(cls)]
    hints = typing.get_type_hints(cls)
    scope = _Scope(vars(sys.modules[cls.__module__]))
    places = [(f"{cls.__name__}.{name}", hints[name]) for name in names]
    checks = [(place, scope.compile(hint, place)) for place, hint in places]
    return _reader(names), tuple((place, check.enough, check) for place, check in checks)


def _reader(names: list[str]) -> Callable[[object], tuple[object, ...]]:
    if not names:
        return lambda _: ()
    read = operator.attrgetter(*names)
    # Of a single name attrgetter gives the bare value.
    return read if len(names) > 1 else lambda value: (read(value),)


@attrs.frozen
class _Scope:
    """Compiles the annotations of one class, in the names of its module."""

    names: dict[str, Any]
    recursive: dict[str, _Check] = attrs.field(factory=dict)

    def compile(self, hint: Any, place: str) -> _Check:  # noqa: ANN401  an annotation
        origin, args = typing.get_origin(hint), typing.get_args(hint)
        if origin is typing.Union or origin is types.UnionType:
            return _any_of([self.compile(arg, place) for arg in args])
        if origin is Literal:
            return _words(args)
        if origin is tuple and args[-1:] == (...,):
            return _each_of(tuple, self.compile(args[0], place))
        if origin is tuple:
            return _fixed([self.compile(arg, place) for arg in args])
        if origin is frozenset:
            return _each_of(frozenset, self.compile(args[0], place))
        if isinstance(hint, typing.ForwardRef):
            return self._later(hint, place)
        if hint is str:
            return _TEXT
        if hint is dt.time:
            return _TIME
        if isinstance(hint, type) and not getattr(hint, "_is_protocol", False):
            return _class(hint)
        raise TypeError(f"{place}: the annotation {hint!r} is of a kind that exact() cannot check")

    def _later(self, hint: typing.ForwardRef, place: str) -> _Check:
        """Return a check for a name inside its own definition, looked up when it is met."""
        name = hint.__forward_arg__

        def known() -> _Check:
            if name not in self.recursive:
                holder = types.SimpleNamespace(__annotations__={"hint": name})
                found = typing.get_type_hints(holder, self.names)["hint"]
                self.recursive[name] = self.compile(found, place)
            return self.recursive[name]

        return _Check(
            expected=name,
            accepts=lambda value: known().accepts(value),
            refuse=lambda value, where: known().refuse(value, where),
            claims=lambda value: known().claims(value),
        )


# --- one function for each kind of annotation -------------------------------------------


def _is_text(value: object) -> bool:
    # Whatever is forbidden is not printable, and isprintable() is twice as fast.
    return type(value) is str and (value.isprintable() or forbidden(value) is None)


def _refuse_text(value: object, where: str) -> NoReturn:
    found = forbidden(value) if type(value) is str else None
    if found is None:
        _wrong_type(where, "a str", value, "pass a plain str")
    raise ValueError(
        f"{where} takes text that XML can hold; got {_shown(value)} with U+{ord(found):04X}: "
        "take that character out or write a blank for it"
    )


_TEXT: Final = _Check("a str", _is_text, _refuse_text, lambda value: isinstance(value, str))


def _is_naive_time(value: object) -> bool:
    return type(value) is dt.time and value.tzinfo is None


def _refuse_time(value: object, where: str) -> NoReturn:
    expected = "a time without a time zone"
    if type(value) is not dt.time:
        _wrong_type(where, expected, value, _ADVICE[dt.time])
    raise ValueError(
        f"{where} takes {expected}; got {_shown(value)}: pass it with .replace(tzinfo=None)"
    )


_TIME: Final = _Check(
    "a time", _is_naive_time, _refuse_time, lambda value: isinstance(value, dt.time)
)

_ADVICE: Final[dict[type, str]] = {
    dt.date: "pass datetime.date(year, month, day)",
    dt.time: "pass datetime.time(hour, minute)",
}


def _class(cls: type) -> _Check:
    """Return a check that takes the instances of *cls* itself, not those of a subclass."""
    name = "None" if cls is types.NoneType else cls.__name__
    expected = name if cls is types.NoneType else _with_article(name)

    def refuse(value: object, where: str) -> NoReturn:
        advice = _ADVICE.get(cls, f"pass {expected}")
        if isinstance(value, dt.datetime) and cls is dt.date:
            advice = "pass its .date()"
        elif isinstance(value, cls):
            advice = f"pass {expected} itself, not one of a subclass"
        _wrong_type(where, expected, value, advice)

    return _Check(
        expected=expected,
        accepts=lambda value: type(value) is cls,
        refuse=refuse,
        claims=lambda value: isinstance(value, cls),
        enough=frozenset({cls}),
    )


def _words(words: tuple[object, ...]) -> _Check:
    """Return a check that takes the members of a Literal, of their own types: 1 is not True."""
    exactly = frozenset((type(word), word) for word in words)
    classes = frozenset(type(word) for word in words)
    expected = _or([repr(word) for word in words])

    def accepts(value: object) -> bool:
        return type(value) in classes and (type(value), value) in exactly

    def refuse(value: object, where: str) -> NoReturn:
        if type(value) not in classes:
            kind = _or(sorted(_with_article(cls.__name__) for cls in classes))
            _wrong_type(where, expected, value, f"pass {kind} from this list")
        raise ValueError(f"{where} takes {expected}; got {_shown(value)}: choose from this list")

    return _Check(expected, accepts, refuse, lambda value: isinstance(value, tuple(classes)))


def _each_of(container: type[tuple[Any, ...] | frozenset[Any]], item: _Check) -> _Check:
    """Return a check for a container of any length whose members all pass *item*."""
    enough, accepts_item = item.enough, item.accepts

    def accepts(value: object) -> bool:
        if type(value) is not container:
            return False
        for held in value:  # noqa: SIM110  all() of a generator is slower than the checks
            if type(held) not in enough and not accepts_item(held):
                return False
        return True

    def refuse(value: object, where: str) -> NoReturn:
        if type(value) is not container:
            _not_a_container(where, container, value, single=item.accepts(value))
        index, wrong = next((i, held) for i, held in enumerate(value) if not accepts_item(held))
        item.refuse(wrong, f"{where}[{index}]" if container is tuple else f"a member of {where}")

    return _Check(_with_article(container.__name__), accepts, refuse, _is_collection)


def _fixed(items: list[_Check]) -> _Check:
    """Return a check for a tuple of one length, each place with a check of its own."""

    def accepts(value: object) -> bool:
        if type(value) is not tuple or len(value) != len(items):
            return False
        return all(item.accepts(held) for item, held in zip(items, value, strict=True))

    def refuse(value: object, where: str) -> NoReturn:
        if type(value) is not tuple:
            _not_a_container(where, tuple, value, single=False)
        if len(value) != len(items):
            listed = ", ".join(item.expected for item in items)
            raise ValueError(
                f"{where} takes a tuple of {len(items)}; got {len(value)}: pass ({listed})"
            )
        pairs = enumerate(zip(items, value, strict=True))
        index, item, wrong = next((i, c, held) for i, (c, held) in pairs if not c.accepts(held))
        item.refuse(wrong, f"{where}[{index}]")

    return _Check("a tuple", accepts, refuse, _is_collection)


def _any_of(members: list[_Check]) -> _Check:
    """Return a check that takes what one of *members* takes."""
    enough = frozenset[type]().union(*(member.enough for member in members))
    rest = tuple(member.accepts for member in members if not member.enough)
    expected = _or([member.expected for member in members])

    def accepts(value: object) -> bool:
        if type(value) in enough:
            return True
        for accepts_member in rest:  # noqa: SIM110  any() of a generator is slower than the checks
            if accepts_member(value):
                return True
        return False

    def refuse(value: object, where: str) -> NoReturn:
        meant = [member for member in members if member.enough != {types.NoneType}]
        for member in meant:
            if len(meant) == 1 or member.claims(value):
                member.refuse(value, where)
        _wrong_type(where, expected, value, "pass one of these")

    def claims(value: object) -> bool:
        return any(member.claims(value) for member in members)

    return _Check(expected, accepts, refuse, claims, enough)


# --- what is said ----------------------------------------------------------------------


def _wrong_type(where: str, expected: str, value: object, advice: str) -> NoReturn:
    name, shown = type(value).__name__, _shown(value)
    found = shown if value is None or name in shown else f"{name} {shown}"
    raise TypeError(f"{where} takes {expected}; got {found}: {advice}")


def _not_a_container(where: str, container: type, value: object, *, single: bool) -> NoReturn:
    name = container.__name__
    if single and container is tuple:
        _wrong_type(where, "a tuple", value, "write a single one as (value,)")
    if not _is_collection(value):
        _wrong_type(where, _with_article(name), value, f"pass {_with_article(name)}")
    raise TypeError(
        f"{where} takes {_with_article(name)}; got {type(value).__name__}: wrap it as {name}(...)"
    )


def _is_collection(value: object) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, str | bytes)


def _with_article(noun: str) -> str:
    return f"an {noun}" if noun[:1] in "AEIOUaeiou" else f"a {noun}"


def _or(alternatives: list[str]) -> str:
    *first, last = alternatives
    return f"{', '.join(first)} or {last}" if first else last


def _shown(value: object) -> str:
    """Return the repr of *value* in 60 characters at most; it costs no more for a huge value."""
    text = _REPR.repr(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


_SHOWN: Final = 60
_REPR: Final = reprlib.Repr()
_REPR.maxstring = _REPR.maxother = _SHOWN
