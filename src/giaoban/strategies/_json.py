"""Văn bản JSON: documents that `from_json` takes, written in many ways."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import attrs
from attrs import field, frozen
from hypothesis import strategies as st

from giaoban.codec import to_data
from giaoban.model import Notice
from giaoban.strategies._json_places import key_of
from giaoban.strategies._notices import notices
from giaoban.strategies._world import one_of_pool

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["JsonDocument", "json_documents"]


@frozen
class JsonDocument:
    """Văn bản JSON: a text that `from_json` takes, and the notice it gives.

    Args:
        text:
            Written in one of the ways that mean the same: with keys in another order, indented or
            on one line, letters escaped, what is empty said or not, with blanks around.
    """

    text: str
    notice: Notice = field(repr=False)


def json_documents(source: SearchStrategy[Notice] | None = None) -> SearchStrategy[JsonDocument]:
    """Văn bản JSON: texts of notices in all harmless variants; shrinks to one line as written.

    Args:
        source:
            The notices; None for sound ones.
    """
    return _documents(notices() if source is None else source)


@st.composite
def _documents(draw: DrawFn, source: SearchStrategy[Notice]) -> JsonDocument:
    notice = draw(source)
    data = to_data(notice)
    if draw(st.booleans()):
        _say_nothings(notice, data)
    if draw(st.booleans()):
        del data["schema_version"]
    data = draw(one_of_pool(_ORDERS))(data)
    return JsonDocument(draw(_TEXTS).replace("…", draw(one_of_pool(_WRITERS))(data)), notice)


def _say_nothings(value: Any, data: Any) -> None:  # noqa: ANN401  plain data
    """Write out, in the plain data of a value, the keys that were left out as empty."""
    if isinstance(value, tuple):
        for inner, written in zip(value, data, strict=True):
            _say_nothings(inner, written)
    if not attrs.has(type(value)) or not isinstance(data, dict):
        return
    for each in attrs.fields(type(value)):
        key = key_of(type(value), each.name)
        if key in data:
            _say_nothings(getattr(value, each.name), data[key])
        else:
            data[key] = [] if each.default == () else each.default


def _as_written(data: Any) -> Any:  # noqa: ANN401  plain data
    return data


def _backwards(data: Any) -> Any:  # noqa: ANN401  plain data
    if isinstance(data, list):
        return [_backwards(held) for held in data]
    if isinstance(data, dict):
        return {key: _backwards(held) for key, held in reversed(data.items())}
    return data


_ORDERS: Final[tuple[Callable[[Any], Any], ...]] = (_as_written, _backwards)


def _one_line(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _indented(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)


def _by_tabs(data: object) -> str:
    return json.dumps(data, ensure_ascii=True, indent="\t", sort_keys=True)


def _escaped(data: object) -> str:
    return json.dumps(data, ensure_ascii=True).replace("/", "\\/")


_WRITERS: Final[tuple[Callable[[object], str], ...]] = (_one_line, _indented, _by_tabs, _escaped)
_TEXTS: Final = one_of_pool(("…", "…\n", "\r\n\t …\r\n "))
