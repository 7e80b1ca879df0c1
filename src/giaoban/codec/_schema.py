"""The JSON Schemas of a notice and of an event, made from the model's annotations, docstrings and limits.

Draft 2020-12, with `$defs` and no remote reference, so that it works offline and inside an
OpenAPI 3.1 description. Patterns keep to what ECMA-262, RE2, PCRE and Python read alike.
"""

# ruff: noqa: ANN401  what is looked at here are annotations

from __future__ import annotations

import datetime as dt
import inspect
import re
import types
import typing
from typing import TYPE_CHECKING, Any, Final, Literal, assert_never

import attrs

from giaoban.codec._format import (
    EVENT_VERSION,
    SCHEMA_VERSION,
    TAGS,
    Count,
    Key,
    Limit,
    NamedForm,
    Part,
    Range,
    Words,
    classes,
    event_classes,
    keys,
)
from giaoban.deadline import Anchor, Deadline, InMonth, Recurring
from giaoban.events import Event, Reassigned
from giaoban.forms import FORMS, Form
from giaoban.model import (
    AgendaItem,
    Clause,
    DocumentNumber,
    Node,
    Notice,
    Party,
    Person,
    RecipientGroup,
    RecipientLine,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["event_schema", "json_schema"]

Schema = dict[str, Any]


def json_schema() -> Schema:
    """Return the JSON Schema (draft 2020-12) of a notice as new plain data.

    Each class of the model has its definition under `$defs`, and so has each named union
    (`Party`, `Clause`, `Deadline`, …). What a schema cannot say (a day that there is, a term that
    ends before it starts) only `from_json` tells.
    """
    return _schema("notice", SCHEMA_VERSION, _summary(Notice), "Notice", classes())


def event_schema() -> Schema:
    """Return the JSON Schema (draft 2020-12) of one event as new plain data.

    It is for one line of a file of events, or one value in a database.
    """
    about = "Diễn biến: what happened to a task since its notice."
    return _schema("event", EVENT_VERSION, about, "Event", event_classes())


def _schema(title: str, version: int, about: str, root: str, reached: tuple[type, ...]) -> Schema:
    """Return the schema of what *root* names, with the definitions of the classes it reaches."""
    definitions = {
        name: _one_of(union)
        for name, union in _UNIONS.items()
        if set(typing.get_args(union)) <= set(reached)
    }
    definitions |= {cls.__name__: _object(cls) for cls in reached}
    leaves = _leaves()
    used = {*_references(list(definitions.values()))} & leaves.keys()
    used |= {*_references([leaves[name] for name in used])}
    definitions |= {name: leaves[name] for name in used}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:giaoban:{title}:{version}",
        "title": f"giaoban {title}",
        "description": about,
        "$ref": _to(root),
        "$defs": dict(sorted(definitions.items())),
    }


def _references(schema: Any) -> Iterator[str]:
    """Yield the name of every definition that a schema refers to."""
    if isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
        yield schema["$ref"].removeprefix(_to(""))
    for inner in schema.values() if isinstance(schema, dict) else schema:
        if isinstance(inner, dict | list):
            yield from _references(inner)


_UNIONS: Final[Mapping[str, Any]] = {
    "Party": Party,
    "Clause": Clause,
    "Node": Node,
    "Deadline": Deadline,
    "Anchor": Anchor,
    "Event": Event,
}
"""The unions that have a name in the model."""


def _to(name: str) -> str:
    return f"#/$defs/{name}"


# --- objects -------------------------------------------------------------------------------------


def _object(cls: type) -> Schema:
    told = _told(cls)
    properties = _tag(cls)
    required = ["kind"] if cls in TAGS else []
    for key in keys(cls):
        properties[key.name] = _property(key, told.get(key.field))
        required += [key.name] if key.required else []
    schema: Schema = {"title": cls.__name__, "description": _summary(cls), "type": "object"}
    schema["properties"] = properties
    if required:
        schema["required"] = required
    return schema | {"additionalProperties": False} | _BEYOND_FIELDS.get(cls, {})


def _tag(cls: type) -> Schema:
    if cls is Notice:
        return {
            "schema_version": {
                "type": "integer",
                "const": SCHEMA_VERSION,
                "default": SCHEMA_VERSION,
                "description": "The version of this format; this one where it is left out.",
            }
        }
    return {"kind": {"type": "string", "const": TAGS[cls]}} if cls in TAGS else {}


def _property(key: Key, told: str | None) -> Schema:
    schema = _of(key.hint, key.limit)
    if told is not None:
        schema["description"] = told
    if not key.required and key.silence is attrs.NOTHING:
        default = key.default
        schema["default"] = default.name if isinstance(default, Form) else default
    return schema


# --- annotations ---------------------------------------------------------------------------------


def _of(hint: Any, limit: Limit | None = None) -> Schema:
    """Return the schema of an annotation, narrowed by a limit."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in {types.UnionType, typing.Union}:
        return _union(args, limit)
    if origin is tuple and args[-1] is ...:
        return {"type": "array", "items": _of(args[0], limit)}
    if origin is tuple:
        return {
            "type": "array",
            "prefixItems": [_of(arg) for arg in args],
            "items": False,
            "minItems": len(args),
        }
    if origin is Literal:
        return {"type": "string", "enum": list(args)}
    return _limited(hint, limit)


def _union(args: tuple[Any, ...], limit: Limit | None) -> Schema:
    members = tuple(arg for arg in args if arg is not types.NoneType)
    schema = _of(members[0], limit) if len(members) == 1 else _named(members)
    return {"anyOf": [schema, {"type": "null"}]} if types.NoneType in args else schema


def _named(members: tuple[type, ...]) -> Schema:
    """Return the union as a reference where the model gives it a name."""
    for name, union in _UNIONS.items():
        if typing.get_args(union) == members:
            return {"$ref": _to(name)}
    return _one_of(members)


def _one_of(union: Any) -> Schema:
    """Return the choice between classes; exactly one has the kind that an object tells."""
    members = union if isinstance(union, tuple) else typing.get_args(union)
    return {"oneOf": [{"$ref": _to(member.__name__)} for member in members]}


def _limited(hint: Any, limit: Limit | None) -> Schema:
    match limit:
        case None:
            return dict(_PLAIN[hint]) if hint in _PLAIN else {"$ref": _to(hint.__name__)}
        case Words(empty=empty):
            words = {"$ref": _to("Words")}
            return {"anyOf": [{"const": ""}, words]} if empty else words
        case Part(empty=empty):
            return {"$ref": _to("Part")} | ({} if empty else {"minLength": 1})
        case Range(low, high):
            return {"type": "integer", "minimum": low, "maximum": high}
        case Count():
            return {"type": "integer", "minimum": 0}
        case NamedForm():
            names = {"type": "string", "enum": list(FORMS)}
            return {"anyOf": [names, {"$ref": _to("Form")}]}
        case _:
            assert_never(limit)


_PLAIN: Final[Mapping[Any, Schema]] = {
    str: {"$ref": _to("Text")},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    dt.date: {"$ref": _to("Date")},
    dt.time: {"$ref": _to("Time")},
}

_YEAR: Final = "(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"
_MONTH_DAY: Final = (
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|[12][0-9]))"
)


def _leaves() -> Schema:
    """Return the definitions of texts, days and times.

    What must not be in a text is said by `not`, as `^…$` lets a line end pass in some dialects;
    for the same reason a day has a length. Lone surrogates and U+FFFE, U+FFFF are left to the
    codec: not every dialect can name them.
    """
    return {
        "Text": {
            "title": "Text",
            "description": "A text without the control characters that XML forbids.",
            "type": "string",
            "not": {"pattern": r"[\x00-\x08\x0b\x0c\x0e-\x1f]"},
        },
        "Words": {
            "title": "Words",
            "description": "A text with something in it besides blanks.",
            "$ref": _to("Text"),
            "pattern": r"\S",
        },
        "Part": {
            "title": "Part",
            "description": "A part of a document number: without a blank, '/' or '-'.",
            "allOf": [{"$ref": _to("Text")}, {"not": {"pattern": r"[\s/-]"}}],
        },
        "Date": {
            "title": "Date",
            "description": "A day of the calendar, year-month-day.",
            "type": "string",
            "format": "date",
            "pattern": f"^{_YEAR}-{_MONTH_DAY}$",
            "minLength": 10,
            "maxLength": 10,
        },
        "Time": {
            "title": "Time",
            "description": "A time of day in Vietnam (+07:00), hours and minutes.",
            "type": "string",
            "pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$",
            "minLength": 5,
            "maxLength": 5,
        },
    }


# --- invariants over several fields ------------------------------------------------------------------


def _stated(**values: Schema) -> Schema:
    """Return the schema of an object that has all of these keys, with such values."""
    return {"type": "object", "required": list(values), "properties": values}


_SOMETHING: Final[Schema] = {"type": "string", "pattern": r"\S"}
_SOME: Final[Schema] = {"type": "array", "minItems": 1}
_TEXT: Final[Schema] = {"type": "string"}
_NUMBER: Final[Schema] = {"type": "integer"}
_YES: Final[Schema] = {"const": True}

_BEYOND_FIELDS: Final[Mapping[type, Schema]] = {
    Person: {
        "anyOf": [
            _stated(name=_SOMETHING),
            _stated(positions={"type": "array", "contains": _SOMETHING}),
        ]
    },
    DocumentNumber: {
        "anyOf": [_stated(type={"type": "string", "minLength": 1}), _stated(organs=_SOME)]
    },
    AgendaItem: {
        "anyOf": [
            _stated(label=_TEXT),
            _stated(heading=_SOMETHING),
            _stated(order={"type": "object"}),
            _stated(body=_SOME),
            _stated(submissions=_SOME),
        ],
        # An order is a frame: the task stands in the body.
        "not": _stated(order=_stated(task=_SOMETHING)),
    },
    RecipientLine: {"anyOf": [_stated(parties=_SOME), _stated(wording=_SOMETHING)]},
    Reassigned: {"allOf": [_stated(lead=_SOME)]},
    RecipientGroup: {"anyOf": [_stated(medium=_SOMETHING), _stated(lines=_SOME)]},
    InMonth: {
        "not": {
            "anyOf": [
                _stated(first=_NUMBER, part=_TEXT),
                _stated(first=_NUMBER, before=_YES),
                _stated(part=_TEXT, before=_YES),
            ]
        }
    },
    Recurring: {
        "allOf": [
            {
                "if": _stated(weekday=_NUMBER),
                "then": {"properties": {"unit": {"const": "weeks"}}},
            },
            {
                "if": {"anyOf": [_stated(day=_NUMBER), _stated(month=_NUMBER)]},
                "then": {"properties": {"unit": {"enum": ["months", "years"]}}},
            },
            {
                "if": _stated(unit={"const": "years"}),
                "then": {"properties": {"month": {"maximum": 12}}},
            },
        ]
    },
}
"""The model's invariants on whole values, as far as a schema can say them."""


# --- docstrings ----------------------------------------------------------------------------------


def _summary(cls: type) -> str:
    """Return the first paragraph of a class's docstring, in one line."""
    return _one_line(_doc(cls).partition("\n\n")[0])


def _told(cls: type) -> dict[str, str]:
    """Return what the docstring's `Args:` section tells of each field, an inherited one's too."""
    told: dict[str, str] = {}
    for owner in reversed([owner for owner in cls.__mro__ if attrs.has(owner)]):
        _, _, section = _doc(owner).partition("Args:\n")
        for names, text in _ARGUMENT.findall(section):
            told |= dict.fromkeys(names.split(", "), _one_line(text))
    return told


_ARGUMENT: Final = re.compile(r"^    ([a-z_]+(?:, [a-z_]+)*):\n((?:        .*\n?)+)", re.MULTILINE)


def _doc(cls: type) -> str:
    return inspect.cleandoc(cls.__doc__ or "")


def _one_line(text: str) -> str:
    """Return a docstring's words in one line, in the words of JSON."""
    return re.sub(r"\bNone\b", "null", " ".join(text.split()))
