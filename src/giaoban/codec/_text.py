"""JSON text to plain data, with all that the standard reader lets pass."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, Final

from giaoban.codec._converter import RepeatedKeys
from giaoban.codec._format import DEPTH, DIGITS
from giaoban.codec._problems import Refused, shown

__all__ = ["parse"]


def parse(document: str | bytes) -> Any:  # noqa: ANN401  plain data
    """Return the plain data that a JSON text writes; an object that repeats a key says so.

    Raises:
        TypeError: The document is neither.
        Refused: The bytes are not UTF-8, or the text is not JSON.
    """
    if not isinstance(document, str | bytes):
        raise TypeError(f"JSON is read from a str or bytes; got {type(document).__name__}")
    text = document if isinstance(document, str) else _decoded(document)
    if text.startswith("\ufeff"):
        raise Refused.one("byte_order_mark")
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise _not_json(text, error) from None
    except RecursionError:
        raise Refused.one("too_deep", limit=str(DEPTH)) from None


def _decoded(document: bytes) -> str:
    try:
        return document.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused.one("not_utf8", byte=str(error.start + 1)) from None


def _not_json(text: str, error: json.JSONDecodeError) -> Refused:
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        end = json.JSONDecodeError("", text, len(text))
        return Refused.one("ends_early", line=str(end.lineno), column=str(end.colno))
    return Refused.one(
        "goes_on" if error.msg == "Extra data" else "not_json",
        line=str(error.lineno),
        column=str(error.colno),
        found=shown(text[error.pos : error.pos + _CONTEXT]),
    )


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    # The standard reader keeps the last and says nothing: a date or a name would be lost unseen.
    times = Counter(key for key, _ in pairs)
    marked = RepeatedKeys(made)
    marked.repeated = tuple(key for key, count in times.items() if count > 1)
    return marked


def _integer(digits: str) -> int:
    # A part of a very long integer is refused as the whole would be, and is quick to read.
    return int(digits[: DIGITS + len("-1")])


_CONTEXT: Final = 20
_DECODER: Final = json.JSONDecoder(object_pairs_hook=_object, parse_int=_integer)
