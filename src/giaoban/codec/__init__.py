"""JSON and plain data: a notice or an event written out, and read back strictly.

`to_json` and `from_json` go between a notice and its JSON text; `to_data` and `from_data` between
any value of the model and plain dicts, lists, texts, integers and booleans. Reading coerces
nothing, and reports everything that is wrong, each problem with its path, in one `CodecError`.
Text is kept as it is, letter for letter. `events_to_lines` and `events_from_lines` do the same for
many events, one a line; there one bad line does not keep the others from being read.

An object says what it is by its `kind` where the model has a choice. A key is left out when it
holds nothing: null, an empty text, an empty array or false.
"""

from __future__ import annotations

import json
import types
import typing
from typing import Any, TypeVar, overload

from giaoban.codec._converter import converter
from giaoban.codec._format import DEPTH, EVENT_KINDS, SCHEMA_VERSION, TAGS, known
from giaoban.codec._lines import BadLine, Loaded, bad_line, numbered
from giaoban.codec._problems import Code, CodecError, Lang, Problem, Refused
from giaoban.codec._schema import event_schema, json_schema
from giaoban.codec._text import parse
from giaoban.events import Event
from giaoban.model import Notice

if typing.TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "EVENT_KINDS",
    "SCHEMA_VERSION",
    "BadLine",
    "Code",
    "CodecError",
    "Lang",
    "Loaded",
    "Problem",
    "event_schema",
    "events_from_lines",
    "events_to_lines",
    "from_data",
    "from_json",
    "json_schema",
    "to_data",
    "to_json",
]

T = TypeVar("T")


def to_data(value: object) -> dict[str, Any]:
    """Return a value of the model as plain data that JSON can hold, in declared order of keys.

    The tag `kind` stands first, and `schema_version` first of all in a notice. The dicts and
    lists are new: changing them changes nothing else.

    Raises:
        TypeError: *value* is not of a class of the model.
        CodecError: It nests deeper than 200 arrays and objects, or holds an integer of more than
            100 digits: `from_data` would refuse it.
    """
    if type(value) not in known():
        raise TypeError(f"to_data takes a value of the model; got {type(value).__name__}")
    try:
        data: dict[str, Any] = converter().unstructure(value)
        _check_depth(data)
    except Refused as refused:
        raise refused.at_root() from None
    except RecursionError:
        raise _too_deep().at_root() from None
    return data


@overload
def from_data(data: object) -> Notice: ...
@overload
def from_data(data: object, *, type: type[T]) -> T: ...
@overload
def from_data(data: object, *, type: types.UnionType) -> object: ...
def from_data(data: object, *, type: Any = Notice) -> object:  # noqa: A002  as a keyword it reads well
    """Return the value that plain data describes.

    Args:
        data:
            What `to_data` gives, or a JSON reader: dicts, lists, texts, integers, booleans, None.
        type:
            The class it describes, or a union of classes that bear a kind (`Deadline`).

    Raises:
        TypeError: *type* is neither.
        CodecError: The data do not describe a value of *type*; every problem is listed.
    """
    _check_type(type)
    try:
        _check_depth(data)
        return converter().structure(data, type)
    except Refused as refused:
        raise refused.at_root() from None
    except RecursionError:
        raise _too_deep().at_root() from None


def to_json(value: object, *, indent: int | None = 2) -> str:
    """Return a value of the model as JSON text, Vietnamese letters as they are, with a line end.

    The same value gives the same text everywhere.

    Args:
        value:
            A notice, or any other value that `to_data` takes.
        indent:
            Blanks for each level; None writes one line without blanks.

    Raises:
        TypeError, CodecError: As `to_data` does.
    """
    separators = (",", ":") if indent is None else (",", ": ")
    data = to_data(value)
    return json.dumps(data, ensure_ascii=False, indent=indent, separators=separators) + "\n"


@overload
def from_json(document: str | bytes) -> Notice: ...
@overload
def from_json(document: str | bytes, *, type: type[T]) -> T: ...
@overload
def from_json(document: str | bytes, *, type: types.UnionType) -> object: ...
def from_json(document: str | bytes, *, type: Any = Notice) -> object:  # noqa: A002  see from_data
    """Return the value that a JSON text describes: a notice, unless *type* says otherwise.

    Bytes are UTF-8, without a byte order mark. Beside what `from_data` refuses, a key that stands
    twice in an object, `NaN` and whatever follows the value are refused.

    Raises:
        TypeError: *document* or *type* is of another kind.
        CodecError: The text is not JSON, or does not describe such a value; every problem is
            listed.
    """
    try:
        data = parse(document)
    except Refused as refused:
        raise refused.at_root() from None
    return from_data(data, type=type)


# --- events, one a line --------------------------------------------------------------------------


def events_to_lines(events: Iterable[Event]) -> str:
    """Return events as JSON lines: each in one line with its line end, in their order.

    Raises:
        TypeError, CodecError: As `to_data` does.
    """
    return "".join(to_json(event, indent=None) for event in events)


def events_from_lines(document: str | bytes) -> Loaded:
    """Return the events of JSON lines, and every line that is none, each with its number.

    Blank lines are passed over. Bytes are UTF-8; one line that is not spoils no other.

    Raises:
        TypeError: *document* is of another kind.
    """
    if not isinstance(document, str | bytes):
        raise TypeError(f"lines are read from a str or bytes; got {type(document).__name__}")
    events: list[Event] = []
    problems: list[BadLine] = []
    for number, line, torn in numbered(document):
        try:
            events.append(typing.cast("Event", from_json(line, type=Event)))
        except CodecError as error:
            problems.append(bad_line(number, error, torn=torn))
    return Loaded(tuple(events), tuple(problems))


def _check_type(hint: object) -> None:
    members = typing.get_args(hint) if isinstance(hint, types.UnionType) else ()
    if hint not in known() and not (members and all(member in TAGS for member in members)):
        raise TypeError(
            f"type takes a class of the model, or a union of classes with a kind; got {hint!r}"
        )


def _check_depth(data: object) -> None:
    """Raise if arrays and objects stand too deep inside each other, or inside themselves."""
    level = {id(data): data}
    for _ in range(DEPTH):
        # By identity, so that data in which one object stands in many places stay linear.
        level = {
            id(held): held
            for outer in level.values()
            if isinstance(outer, (dict, list))
            for held in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(held, (dict, list))
        }
        if not level:
            return
    raise _too_deep()


def _too_deep() -> Refused:
    return Refused.one("too_deep", limit=str(DEPTH))
