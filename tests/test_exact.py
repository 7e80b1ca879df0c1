"""Exact types: what a model class takes, what it refuses, and what it says then."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Any, Literal, NamedTuple, Protocol, Union

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban._exact import exact

Urgency = Literal["khẩn", "hỏa tốc"]
# Recursive, as JSON is; only Union takes the name of what is being defined.
Tree = Union[str, None, "tuple[Tree, ...]"]
Rows = tuple[Union[int, "Cell"], ...]
Cell = str | Rows


@attrs.frozen
class Whole:
    """Fields of every kind that the model uses."""

    text: str = "ý kiến"
    count: int = 1
    flag: bool = False
    day: dt.date = dt.date(2023, 9, 29)
    hour: dt.time | None = None
    urgency: Urgency | None = None
    level: Literal[1, 2, True] = 1
    days: tuple[dt.date, ...] = ()
    pairs: tuple[tuple[str, int], ...] = ()
    kinds: frozenset[str] = frozenset()
    nested: Leaf | Branch | None = None
    tree: Tree = None
    maybe: str | tuple[str, ...] | None = None

    def __attrs_post_init__(self) -> None:
        exact(self)


@attrs.frozen
class Leaf:
    """The end of a tree, defined after the class that names it."""

    name: str

    def __attrs_post_init__(self) -> None:
        exact(self)


@attrs.frozen
class Branch:
    """A class that contains itself."""

    parts: tuple[Branch | Leaf, ...] = ()

    def __attrs_post_init__(self) -> None:
        exact(self)


@attrs.frozen
class Empty:
    """A class without fields, as "thường xuyên" is."""

    def __attrs_post_init__(self) -> None:
        exact(self)


class Word(str):
    """A str that is more than one."""

    __slots__ = ()


class Level(enum.IntEnum):
    """An int that is more than one."""

    ONE = 1


@attrs.frozen
class LeafWithMore(Leaf):
    """A subclass of a model class."""


class Pair(NamedTuple):
    """A tuple that is more than one."""

    name: str
    number: int


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"text": ""},
        {"text": "Ủy ban\tnhân dân\n\u00a0tỉnh 😀"},
        {"count": 10**30},
        {"flag": True},
        {"hour": dt.time(17, 0)},
        {"urgency": "hỏa tốc"},
        {"level": True},
        {"days": (dt.date(2023, 1, 1), dt.date(2023, 1, 2))},
        {"pairs": (("a", 1), ("b", 2))},
        {"kinds": frozenset({"a", "b"})},
        {"nested": Leaf("a")},
        {"nested": Branch((Leaf("a"), Branch((Leaf("b"),))))},
        {"tree": "a"},
        {"tree": ("a", None, (("b",), ()))},
        {"maybe": "a"},
        {"maybe": ("a", "b")},
    ],
)
def test_exact_values_are_taken(fields: dict[str, Any]) -> None:
    """And kept as they are."""
    value = Whole(**fields)

    assert {name: getattr(value, name) for name in fields} == fields


def test_classes_without_fields_are_taken() -> None:
    """There is nothing to hold against anything."""
    assert Empty() == Empty()


AWARE = dt.time(17, tzinfo=dt.UTC)

REFUSED: list[tuple[str, Any, type[Exception], str]] = [
    ("text", 5, TypeError, "Whole.text takes a str; got int 5: pass a plain str"),
    ("text", None, TypeError, "Whole.text takes a str; got None: pass a plain str"),
    ("text", b"a", TypeError, "Whole.text takes a str; got bytes b'a': pass a plain str"),
    ("text", Word("a"), TypeError, "Whole.text takes a str; got Word 'a': pass a plain str"),
    (
        "text",
        "a\x0b",
        ValueError,
        (
            "Whole.text takes text that XML can hold; got 'a\\x0b' with U+000B: "
            "take that character out or write a blank for it"
        ),
    ),
    (
        "text",
        "\ud800",
        ValueError,
        (
            "Whole.text takes text that XML can hold; got '\\ud800' with U+D800: "
            "take that character out or write a blank for it"
        ),
    ),
    ("count", "5", TypeError, "Whole.count takes an int; got str '5': pass an int"),
    ("count", 5.0, TypeError, "Whole.count takes an int; got float 5.0: pass an int"),
    (
        "count",
        True,
        TypeError,
        "Whole.count takes an int; got bool True: pass an int itself, not one of a subclass",
    ),
    (
        "count",
        Level.ONE,
        TypeError,
        "Whole.count takes an int; got <Level.ONE: 1>: pass an int itself, not one of a subclass",
    ),
    ("flag", 1, TypeError, "Whole.flag takes a bool; got int 1: pass a bool"),
    (
        "day",
        dt.datetime(2023, 9, 29, 8, 30),  # noqa: DTZ001  what a caller may pass
        TypeError,
        "Whole.day takes a date; got datetime.datetime(2023, 9, 29, 8, 30): pass its .date()",
    ),
    (
        "day",
        "2023-09-29",
        TypeError,
        "Whole.day takes a date; got str '2023-09-29': pass datetime.date(year, month, day)",
    ),
    (
        "hour",
        AWARE,
        ValueError,
        (
            "Whole.hour takes a time without a time zone; got datetime.time(17, 0, "
            "tzinfo=datetime.timezone.utc): pass it with .replace(tzinfo=None)"
        ),
    ),
    (
        "hour",
        "17h00",
        TypeError,
        (
            "Whole.hour takes a time without a time zone; got str '17h00': "
            "pass datetime.time(hour, minute)"
        ),
    ),
    (
        "urgency",
        "khan",
        ValueError,
        "Whole.urgency takes 'khẩn' or 'hỏa tốc'; got 'khan': choose from this list",
    ),
    (
        "urgency",
        Word("khẩn"),
        TypeError,
        "Whole.urgency takes 'khẩn' or 'hỏa tốc'; got Word 'khẩn': pass a str from this list",
    ),
    (
        "urgency",
        [],
        TypeError,
        "Whole.urgency takes 'khẩn' or 'hỏa tốc'; got list []: pass a str from this list",
    ),
    (
        "level",
        False,
        ValueError,
        "Whole.level takes 1, 2 or True; got False: choose from this list",
    ),
    (
        "level",
        1.0,
        TypeError,
        "Whole.level takes 1, 2 or True; got float 1.0: pass a bool or an int from this list",
    ),
    (
        "days",
        [dt.date(2023, 1, 1)],
        TypeError,
        "Whole.days takes a tuple; got list: wrap it as tuple(...)",
    ),
    (
        "days",
        dt.date(2023, 1, 1),
        TypeError,
        "Whole.days takes a tuple; got datetime.date(2023, 1, 1): write a single one as (value,)",
    ),
    ("days", None, TypeError, "Whole.days takes a tuple; got None: pass a tuple"),
    (
        "days",
        (dt.date(2023, 1, 1), "x"),
        TypeError,
        "Whole.days[1] takes a date; got str 'x': pass datetime.date(year, month, day)",
    ),
    (
        "pairs",
        (("a", 1), ("b", "2")),
        TypeError,
        "Whole.pairs[1][1] takes an int; got str '2': pass an int",
    ),
    (
        "pairs",
        (["a", 1],),
        TypeError,
        "Whole.pairs[0] takes a tuple; got list: wrap it as tuple(...)",
    ),
    (
        "pairs",
        (Pair("a", 1),),
        TypeError,
        "Whole.pairs[0] takes a tuple; got Pair: wrap it as tuple(...)",
    ),
    (
        "pairs",
        (("a", 1, 2),),
        ValueError,
        "Whole.pairs[0] takes a tuple of 2; got 3: pass (a str, an int)",
    ),
    (
        "kinds",
        {"a"},
        TypeError,
        "Whole.kinds takes a frozenset; got set: wrap it as frozenset(...)",
    ),
    (
        "kinds",
        "a",
        TypeError,
        "Whole.kinds takes a frozenset; got str 'a': pass a frozenset",
    ),
    (
        "kinds",
        frozenset({1}),
        TypeError,
        "a member of Whole.kinds takes a str; got int 1: pass a plain str",
    ),
    (
        "nested",
        LeafWithMore("a"),
        TypeError,
        (
            "Whole.nested takes a Leaf; got LeafWithMore(name='a'): "
            "pass a Leaf itself, not one of a subclass"
        ),
    ),
    (
        "nested",
        "a",
        TypeError,
        "Whole.nested takes a Leaf, a Branch or None; got str 'a': pass one of these",
    ),
    (
        "tree",
        ("a", ("b", (1,))),
        TypeError,
        "Whole.tree[1][1][0] takes a str, None or tuple[Tree, ...]; got int 1: pass one of these",
    ),
    ("tree", ["a"], TypeError, "Whole.tree takes a tuple; got list: wrap it as tuple(...)"),
    ("maybe", ("a", 1), TypeError, "Whole.maybe[1] takes a str; got int 1: pass a plain str"),
    (
        "maybe",
        "\x00",
        ValueError,
        (
            "Whole.maybe takes text that XML can hold; got '\\x00' with U+0000: "
            "take that character out or write a blank for it"
        ),
    ),
]


@pytest.mark.parametrize(("field", "value", "error", "message"), REFUSED)
def test_everything_else_is_refused_with_what_to_do(
    field: str, value: Any, error: type[Exception], message: str
) -> None:
    """The message names class and field, what is taken, what was found and the way out."""
    with pytest.raises(error) as caught:
        Whole(**{field: value})

    assert str(caught.value) == message


def test_items_of_a_value_without_a_hash_are_refused_too() -> None:
    """A list where a word is due is a wrong type, not a crash of the lookup."""
    with pytest.raises(TypeError, match="takes 1, 2 or True; got list"):
        Whole(level=[1])  # type: ignore[arg-type]  # it is refused


@pytest.mark.parametrize(
    "huge", ["x" * 10**6, ["x"] * 10**5, ("y" * 10**6,), {"k" * 10**6: "v" * 10**6}]
)
def test_huge_values_are_shown_short(huge: object) -> None:
    """An error fits a line whatever was passed."""
    with pytest.raises(TypeError) as caught:
        Whole(count=huge)  # type: ignore[arg-type]  # it is refused

    assert len(str(caught.value)) < 150


def test_a_value_whose_repr_fails_is_shown_all_the_same() -> None:
    """The error is about the field, not about the value's repr."""

    class Silent:
        def __repr__(self) -> str:
            raise RuntimeError

    with pytest.raises(TypeError, match=r"Whole\.count takes an int; got .*Silent"):
        Whole(count=Silent())  # type: ignore[arg-type]  # it is refused


def test_deep_errors_name_the_innermost_class() -> None:
    """A tree is checked where it is built: each node its own fields."""
    with pytest.raises(TypeError, match=r"^Leaf\.name takes a str; got int 5"):
        Branch((Leaf(5),))  # type: ignore[arg-type]  # it is refused


def test_what_evolve_makes_is_checked() -> None:
    """Changing a value is making a new one."""
    with pytest.raises(TypeError, match=r"^Whole\.days takes a tuple; got list"):
        attrs.evolve(Whole(), days=[])  # type: ignore[arg-type]  # it is refused


@attrs.frozen
class Table:
    """Two aliases, each in the other."""

    rows: Rows

    def __attrs_post_init__(self) -> None:
        exact(self)


def test_aliases_may_name_each_other() -> None:
    """Looked up when they are met, however deep."""
    rows = (1, "a", (2, ("b", ("c", ()))))

    assert Table(rows).rows == rows
    with pytest.raises(TypeError, match=r"^Table\.rows\[0\]\[0\]\[0\] takes a str; got Word 'a'"):
        Table((((Word("a"),),),))


class Shape(Protocol):
    """An annotation that no exact type can bear out."""


@attrs.frozen
class Loose:
    """A class whose annotation nobody can check."""

    values: list[str] | None = None

    def __attrs_post_init__(self) -> None:
        exact(self)


@attrs.frozen
class Shaped:
    """The same with a protocol."""

    shape: Shape | None = None

    def __attrs_post_init__(self) -> None:
        exact(self)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (Loose, r"Loose\.values: the annotation list\[str\] is of a kind that exact\(\) cannot"),
        (Shaped, r"Shaped\.shape: the annotation .*Shape.* is of a kind that exact\(\) cannot"),
    ],
)
def test_annotations_that_cannot_be_checked_are_reported(
    make: type[Loose | Shaped], message: str
) -> None:
    """At the first value of the class, so its author sees it, not its user."""
    with pytest.raises(TypeError, match=message):
        make()


# --- held against an oracle: isinstance and a list of what is excepted --------------------

_LEAVES: list[Any] = [None, True, False, 0, 1, 1.5, "a", "khẩn", b"a", Word("a"), Level.ONE]
_LEAVES += [dt.date(2023, 1, 1), dt.datetime(2023, 1, 1), dt.time(8), AWARE]  # noqa: DTZ001
_LEAVES += [Leaf("a"), LeafWithMore("a"), Branch(), Empty(), "\ud800", (), [], frozenset()]


@attrs.frozen
class Texts:
    """One field that takes a few things."""

    held: tuple[str | int | dt.date | Leaf, ...]

    def __attrs_post_init__(self) -> None:
        exact(self)


@given(st.lists(st.sampled_from(_LEAVES), max_size=4))
def test_a_tuple_is_taken_exactly_if_each_member_is(members: list[Any]) -> None:
    """The classes of the members decide, by name, and text must be writable as XML."""
    names = {"str", "int", "date", "Leaf"}
    good = all(type(member).__name__ in names and member != "\ud800" for member in members)

    try:
        taken = Texts(tuple(members)).held == tuple(members)
    except (TypeError, ValueError):
        taken = False

    assert taken == good


def _make(**fields: Any) -> Whole | str:
    """Return the value, or what is said against it."""
    try:
        return Whole(**fields)
    except (TypeError, ValueError) as error:
        return str(error)


@pytest.mark.parametrize("field", attrs.fields_dict(Whole))
def test_what_is_taken_is_unchanged_and_what_is_refused_says_where(field: str) -> None:
    """No value of any kind is converted, and none raises anything unexpected."""
    for value in _LEAVES:
        made = _make(**{field: value})

        assert f"Whole.{field}" in made if isinstance(made, str) else getattr(made, field) is value
