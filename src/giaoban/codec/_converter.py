"""Plain data to the model and back: a cattrs converter made strict, built on first use.

cattrs writes the functions that take an object's keys one by one and gather what is wrong with
them; the hooks here say what each annotation takes. None of them coerces anything.
"""

# ruff: noqa: ANN401  hooks take whatever the data hold

from __future__ import annotations

import datetime as dt
import re
import types
import typing
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any, Final, Literal, assert_never

from cattrs import ClassValidationError, Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from giaoban._vn import forbidden
from giaoban.codec._format import (
    DEPTH,
    DIGITS,
    SCHEMA_VERSION,
    TAGS,
    Count,
    Limit,
    NamedForm,
    Part,
    Range,
    Words,
    keys,
    known,
    upgrade,
)
from giaoban.codec._problems import Found, Refused, reason, shown, step
from giaoban.forms import FORMS, Form
from giaoban.model import Notice

__all__ = ["RepeatedKeys", "converter"]

_Structure = Callable[[Any, Any], Any]
_Unstructure = Callable[[Any], Any]
_Inner = Mapping[type, _Structure]
"""How the objects of each class are taken once it is known which class it is."""


class RepeatedKeys(dict[str, Any]):
    """An object whose text says a key more than once; `repeated` names those keys."""

    repeated: tuple[str, ...] = ()


@cache
def converter() -> Converter:
    """Return the converter for every class of the model, of events, and for unions of these."""
    made = Converter()
    inner = {cls: _fields(cls, made) for cls in known()}
    for leaf, structure in _LEAVES.items():
        made.register_structure_hook(leaf, structure)
    for leaf, unstructure in _PLAIN_LEAVES.items():
        made.register_unstructure_hook(leaf, unstructure)
    made.register_structure_hook_factory(_is_literal, _one_of)
    made.register_structure_hook_factory(_is_tuple, _array)
    made.register_structure_hook_factory(_is_union, partial(_union, inner))
    made.register_unstructure_hook_factory(_is_literal, lambda _: _same)
    made.register_unstructure_hook_factory(_is_tuple, _plain_array)
    made.register_unstructure_hook_factory(_is_union, _plain_union)
    for cls in known():
        made.register_structure_hook(cls, _whole(cls, inner))
        made.register_unstructure_hook(cls, _plain_object(cls, made))
    return made


# --- objects -------------------------------------------------------------------------------------


def _whole(cls: type, inner: _Inner) -> _Structure:
    """Return the hook for a class where no union says which class it is."""
    if cls is Notice:
        return _versioned(inner[cls])
    return _tagged((cls,), inner) if cls in TAGS else inner[cls]


def _fields(cls: type, made: Converter) -> _Structure:
    """Return what takes an object's keys and makes an instance of *cls* of them."""
    allowed = dict.fromkeys([*_tag(cls), *(key.name for key in keys(cls))])

    @cache
    def take() -> Callable[[Mapping[str, Any], type], Any]:
        overrides: dict[str, Any] = {
            key.field: override(rename=key.name, struct_hook=_hook(key.hint, key.limit, made))
            for key in keys(cls)
        }
        return make_dict_structure_fn(cls, made, _cattrs_detailed_validation=True, **overrides)

    def structure(data: Any, _: Any) -> Any:
        if not isinstance(data, dict):
            raise Refused.one("not_object", found=shown(data))
        try:
            value = take()(data, cls)
        except ClassValidationError as error:
            raise _refused(cls, data, allowed, error) from None
        if type(data) is RepeatedKeys or not data.keys() <= allowed.keys():
            raise _refused(cls, data, allowed)
        return value

    return structure


def _refused(
    cls: type,
    data: dict[Any, Any],
    allowed: dict[str, None],
    error: ClassValidationError | None = None,
) -> Refused:
    """Return all that is wrong with one object: its keys and their values, else the whole."""
    found = Found()
    if isinstance(data, RepeatedKeys):
        for key in data.repeated:
            found.absorb(step(key), Refused.one("repeated_key"))
    of_fields, of_the_whole = ([], []) if error is None else error.group_exceptions()
    names, known = {key.field: key.name for key in keys(cls)}, tuple(allowed)
    for wrong, note in of_fields:
        found.absorb(f".{names[note.name]}", _of_a_field(wrong))
    for key in data:
        if key not in allowed:
            found.absorb(step(key), Refused.one("unknown_key", known=known, found=shown(key)))
    # With a key misspelt, the whole lacks something: that would be the same problem again.
    for broken in () if found else of_the_whole:
        found.absorb("", _of_the_whole(broken))
    return found.refused()


def _of_a_field(wrong: Exception) -> Refused:
    match wrong:
        case Refused():
            return wrong
        case KeyError():  # no hook raises one: the object has no such key
            return Refused.one("missing_key")
        case RecursionError():
            return Refused.one("too_deep", limit=str(DEPTH))
        case _:
            raise wrong


def _of_the_whole(broken: Exception) -> Refused:
    if isinstance(broken, ValueError | TypeError):
        return Refused.one("invariant", reason=reason(broken))
    raise broken


def _tag(cls: type) -> dict[str, Any]:
    """Return what stands first in a class's objects: the kind, or the notice's version."""
    if cls is Notice:
        return {"schema_version": SCHEMA_VERSION}
    return {"kind": TAGS[cls]} if cls in TAGS else {}


def _versioned(structure: _Structure) -> _Structure:
    """Return the hook for a notice of any known version; one without a version is of this one."""

    def current(data: Any, hint: Any) -> Any:
        if not isinstance(data, dict) or "schema_version" not in data:
            return structure(data, hint)
        # Nothing else is judged where the version is wrong: what would it be held against?
        return structure(upgrade(data, _version(data["schema_version"])), hint)

    return current


def _version(data: Any) -> int:
    at, newest = ".schema_version", SCHEMA_VERSION
    if type(data) is int and data > newest:
        raise Refused.one("newer_version", at, found=shown(data), newest=str(newest))
    try:
        return _within(Range(1, newest), data, None)
    except Refused as refused:
        raise refused.below(at) from None


# --- unions --------------------------------------------------------------------------------------


def _is_union(hint: Any) -> bool:
    return typing.get_origin(hint) in {types.UnionType, typing.Union}


def _union(inner: _Inner, hint: Any, made: Converter) -> _Structure:
    members = _members(hint)
    hook = _tagged(members, inner) if len(members) > 1 else made.get_structure_hook(members[0])
    return _or_null(hook) if types.NoneType in typing.get_args(hint) else hook


def _members(hint: Any) -> tuple[Any, ...]:
    return tuple(member for member in typing.get_args(hint) if member is not types.NoneType)


def _or_null(hook: _Structure) -> _Structure:
    return lambda data, hint: None if data is None else hook(data, hint)


def _tagged(members: tuple[type, ...], inner: _Inner) -> _Structure:
    """Return the hook that takes an object of whichever class its kind tells."""
    by_kind = {TAGS[member]: inner[member] for member in members}

    def structure(data: Any, hint: Any) -> Any:
        if not isinstance(data, dict):
            raise Refused.one("not_object", found=shown(data))
        kind = data.get("kind")
        take = by_kind.get(kind) if type(kind) is str else None
        if take is None:
            raise _wrong_kind(data, by_kind)
        return take(data, hint)

    return structure


def _wrong_kind(data: dict[Any, Any], known: Mapping[str, object]) -> Refused:
    if "kind" not in data:
        return Refused.one("missing_kind", ".kind", tuple(known))
    return Refused.one("unknown_kind", ".kind", tuple(known), found=shown(data["kind"]))


# --- arrays --------------------------------------------------------------------------------------


def _is_tuple(hint: Any) -> bool:
    return typing.get_origin(hint) is tuple


def _array(hint: Any, made: Converter) -> _Structure:
    first, second = typing.get_args(hint)
    each = _each(made.get_structure_hook(first))
    return each if second is ... else _two_of(each)


def _each(item: _Structure) -> _Structure:
    """Return the hook for an array of any length; it goes on after a member that is refused."""

    def structure(data: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(data, list):
            raise Refused.one("not_array", found=shown(data))
        taken: list[Any] = []
        found: Found | None = None
        for index, value in enumerate(data):
            try:
                taken.append(item(value, None))
            except Refused as refused:
                found = found or Found()
                found.absorb(f"[{index}]", refused)
        if found:
            raise found.refused()
        return tuple(taken)

    return structure


def _two_of(each: _Structure) -> _Structure:
    def structure(data: Any, hint: Any) -> tuple[Any, ...]:
        if isinstance(data, list) and len(data) != 2:  # noqa: PLR2004  it is a pair
            raise Refused.one("not_pair", length=str(len(data)))
        pair: tuple[Any, ...] = each(data, hint)
        return pair

    return structure


# --- leaves --------------------------------------------------------------------------------------


def _text(data: Any, _: Any) -> str:
    if type(data) is not str:
        raise Refused.one("not_text", found=shown(data))
    # Whatever is forbidden is not printable, and isprintable() is twice as fast.
    if not data.isprintable() and (character := forbidden(data)) is not None:
        raise Refused.one(
            "forbidden_character", found=shown(data), character=f"U+{ord(character):04X}"
        )
    return data


def _boolean(data: Any, _: Any) -> bool:
    if type(data) is not bool:
        raise Refused.one("not_boolean", found=shown(data))
    return data


def _integer(data: Any, _: Any) -> int:
    if type(data) is not int:
        raise Refused.one("not_integer", found=shown(data))
    if abs(data) >= _TOO_LONG:
        raise Refused.one("integer_too_long", found=shown(data), limit=str(DIGITS))
    return data


def _date(data: Any, _: Any) -> dt.date:
    # date.fromisoformat() alone takes "20230203" and "2023-W05-5" as well.
    if type(data) is not str or not _DAY.fullmatch(data):
        raise Refused.one("not_date", found=shown(data))
    try:
        return dt.date.fromisoformat(data)
    except ValueError:
        raise Refused.one("no_such_day", found=shown(data)) from None


def _time(data: Any, _: Any) -> dt.time:
    if type(data) is not str or not _HOUR.fullmatch(data):
        raise Refused.one("not_time", found=shown(data))
    return dt.time.fromisoformat(data)


_TOO_LONG: Final = 10**DIGITS
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_HOUR: Final = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


def _is_literal(hint: Any) -> bool:
    return typing.get_origin(hint) is Literal


def _one_of(hint: Any) -> _Structure:
    known = typing.get_args(hint)

    def structure(data: Any, _: Any) -> Any:
        if type(data) is not str or data not in known:
            raise Refused.one("unknown_word", known=known, found=shown(data))
        return data

    return structure


# --- what a field takes less than its type ----------------------------------------------------------


def _hook(hint: Any, limit: Limit | None, made: Converter) -> _Structure:
    """Return the hook for a field: its annotation's own, or a narrower one."""
    if limit is None:
        hook: _Structure = made.get_structure_hook(hint)
        return hook
    if _is_union(hint):
        (member,) = _members(hint)
        return _or_null(_hook(member, limit, made))
    if _is_tuple(hint):
        return _each(_hook(typing.get_args(hint)[0], limit, made))
    match limit:
        case Words():
            return partial(_with_words, limit)
        case Part():
            return partial(_part, limit)
        case Range():
            return partial(_within, limit)
        case Count():
            return _count
        case NamedForm():
            return partial(_form, made.get_structure_hook(Form))
        case _:
            assert_never(limit)


def _with_words(limit: Words, data: Any, hint: Any) -> str:
    text = _text(data, hint)
    if not text.strip() and (text or not limit.empty):
        raise Refused.one("no_words", found=shown(text))
    return text


def _part(limit: Part, data: Any, hint: Any) -> str:
    text = _text(data, hint)
    if (not text and not limit.empty) or any(c.isspace() or c in "/-" for c in text):
        raise Refused.one("not_a_part", found=shown(text))
    return text


def _within(limit: Range, data: Any, hint: Any) -> int:
    integer = _integer(data, hint)
    if not limit.low <= integer <= limit.high:
        low, high = str(limit.low), str(limit.high)
        raise Refused.one("out_of_range", low=low, high=high, found=shown(data))
    return integer


def _count(data: Any, hint: Any) -> int:
    integer = _integer(data, hint)
    if integer < 0:
        raise Refused.one("negative", found=shown(data))
    return integer


def _form(structure: _Structure, data: Any, hint: Any) -> Form:
    """Take a form written out, or the name of a built-in one."""
    if isinstance(data, dict):
        form: Form = structure(data, hint)
        return form
    if type(data) is not str or data not in FORMS:
        raise Refused.one("unknown_form", known=tuple(FORMS), found=shown(data))
    return FORMS[data]


_LEAVES: Final[Mapping[type, _Structure]] = {
    str: _text,
    bool: _boolean,
    int: _integer,
    dt.date: _date,
    dt.time: _time,
}


# --- the model to plain data -------------------------------------------------------------------------


def _plain_object(cls: type, made: Converter) -> _Unstructure:
    tag = _tag(cls)
    # What a key holds when it says nothing, as plain data; equal to nothing where it always speaks.
    silent = {key.name: key.silence for key in keys(cls)}

    @cache
    def plain() -> Callable[[Any], dict[str, Any]]:
        overrides: dict[str, Any] = {
            key.field: override(
                rename=key.name,
                unstruct_hook=_plain_form(made) if key.limit == NamedForm() else None,
            )
            for key in keys(cls)
        }
        return make_dict_unstructure_fn(cls, made, **overrides)

    def unstructure(value: Any) -> dict[str, Any]:
        # cattrs would leave keys out as well, but puts those that it might behind the others.
        spoken = {key: held for key, held in plain()(value).items() if held != silent[key]}
        return {**tag, **spoken}

    return unstructure


def _plain_form(made: Converter) -> _Unstructure:
    whole = made.get_unstructure_hook(Form)
    return lambda form: form.name if FORMS.get(form.name) == form else whole(form)


def _plain_union(hint: Any, made: Converter) -> _Unstructure:
    by_class = {
        _class_of(member): made.get_unstructure_hook(member) for member in typing.get_args(hint)
    }
    if all(hook is _same for hook in by_class.values()):
        return _same
    return lambda value: by_class[type(value)](value)


def _class_of(hint: Any) -> Any:
    """Return the class of the values that an annotation describes."""
    origin = typing.get_origin(hint)
    return str if origin is Literal else origin or hint


def _plain_array(hint: Any, made: Converter) -> _Unstructure:
    item = made.get_unstructure_hook(typing.get_args(hint)[0])
    return list if item is _same else lambda value: [item(held) for held in value]


def _plain_time(value: dt.time) -> str:
    # The model takes whole minutes only.
    return value.isoformat("minutes")


def _same(value: Any) -> Any:
    return value


_PLAIN_LEAVES: Final[Mapping[type, _Unstructure]] = {
    str: _same,
    bool: _same,
    types.NoneType: _same,
    int: partial(_integer, _=None),
    dt.date: dt.date.isoformat,
    dt.time: _plain_time,
}
