"""The peer of the codec: pydantic models equal to the classes of giaoban.

They are derived: same names, same fields with the same types and defaults, unions told apart by
`kind`, strict, closed to unknown keys, integers within the same bounds. They are derived as the
source of a module, so that importing them can be timed without importing giaoban.

What giaoban checks besides is left out, in favour of the peer: keys that stand twice, letters that
XML forbids, texts without words, invariants over several fields.
"""

from __future__ import annotations

import datetime as dt
import sys
import types
import typing
from typing import TYPE_CHECKING, Literal

import attrs
from pydantic import BaseModel

from giaoban.codec import json_schema
from giaoban.forms import FORMS, Form
from giaoban.model import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["PydanticNotice", "source"]

_HEAD = '''\
"""Pydantic models equal to the classes of giaoban."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class Base(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)
'''
_BOUNDS = {"minimum": "ge", "maximum": "le"}


class PydanticNotice:
    """Reads and writes notices as the user of pydantic does."""

    def __init__(self) -> None:
        module = types.ModuleType("giaoban_in_pydantic")
        # Names in annotations are looked up in the module of that name.
        sys.modules[module.__name__] = module
        exec(source(), vars(module))  # noqa: S102  written by this very file
        model = module.Notice
        assert issubclass(model, BaseModel)
        self._model: type[BaseModel] = model

    def read(self, document: bytes) -> BaseModel:
        """Return the model of a JSON document."""
        return self._model.model_validate_json(document)

    def write(self, model: BaseModel, *, indent: int | None = None) -> str:
        """Return the JSON of a model that was read, with the keys that it had."""
        return model.model_dump_json(indent=indent, exclude_unset=True)


def source() -> str:
    """Return a module of models, one for each class that a notice is made of."""
    schema = json_schema()["$defs"]
    classes = list(_classes())
    models = [_model(cls, schema[cls.__name__]["properties"]) for cls in classes]
    rebuilt = [f"{cls.__name__}.model_rebuild()" for cls in classes]
    return "\n\n".join([_HEAD, *models, "\n".join(rebuilt), ""])


def _classes() -> Iterator[type]:
    """Yield every attrs class that a notice is made of, from the notice down."""
    met: set[type] = set()
    waiting: list[object] = [Notice]
    while waiting:
        hint = waiting.pop(0)
        if not (isinstance(hint, type) and attrs.has(hint)):
            waiting.extend(typing.get_args(hint))
        elif hint not in met:
            met.add(hint)
            yield hint
            waiting.extend(typing.get_type_hints(hint).values())


def _model(cls: type, properties: Mapping[str, Mapping[str, object]]) -> str:
    """Return the source of one model; *properties* are those of its JSON Schema."""
    hints = typing.get_type_hints(cls)
    # Keys stand in the order of the fields, behind what the JSON has besides: kind or version.
    tags = len(properties) - len(attrs.fields(cls))
    keys = list(properties)
    lines = [f"class {cls.__name__}(Base):", *(_tag(key, properties[key]) for key in keys[:tags])]
    for field, key in zip(attrs.fields(cls), keys[tags:], strict=True):
        hint = _bounded(_annotation(hints[field.name]), properties[key])
        default = "" if field.default is attrs.NOTHING else f" = {_plain(field.default)!r}"
        lines.append(f"{key}: {hint}{default}")
    return "\n    ".join(lines) if len(lines) > 1 else f"{lines[0]}\n    pass"


def _tag(key: str, facts: Mapping[str, object]) -> str:
    default = f" = {facts['default']!r}" if "default" in facts else ""
    return f"{key}: Literal[{facts['const']!r}]{default}"


def _plain(default: object) -> object:
    return default.name if isinstance(default, Form) else default


def _annotation(hint: object) -> str:
    """Return the source of a field's annotation."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is Literal:
        return f"Literal[{', '.join(map(repr, args))}]"
    if origin is tuple:
        return f"tuple[{', '.join('...' if arg is ... else _annotation(arg) for arg in args)}]"
    if args:
        return _union(args)
    if hint is Form:
        return f"Literal[{', '.join(map(repr, FORMS))}] | Form"
    if isinstance(hint, typing.ForwardRef):
        return hint.__forward_arg__
    assert isinstance(hint, type)
    return f"dt.{hint.__name__}" if hint in {dt.date, dt.time} else hint.__name__


def _union(members: tuple[object, ...]) -> str:
    named = [_annotation(member) for member in members if member is not types.NoneType]
    union = " | ".join(named)
    if len(named) > 1:
        union = f'Annotated[{union}, Field(discriminator="kind")]'
    return f"{union} | None" if types.NoneType in members else union


def _bounded(annotation: str, facts: Mapping[str, object]) -> str:
    """Return the annotation with the bounds of an integer as its JSON Schema has them."""
    choices = facts.get("anyOf")
    stated = choices[0] if isinstance(choices, list) else facts
    bounds = [f"{_BOUNDS[name]}={bound}" for name, bound in stated.items() if name in _BOUNDS]
    if not bounds:
        return annotation
    return f"Annotated[{annotation}, Field({', '.join(bounds)})]"
