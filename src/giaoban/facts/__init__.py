"""Facts of law and practice as data, each with its source and its days of validity.

A sheet is one JSON file beside this module, read when it is first asked for and kept. Reading
package data is the only reading below the command line.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal, get_args

from attrs import field, frozen

__all__ = ["Certainty", "Fact", "Sheet", "load"]

Sheet = Literal["holidays", "bodies", "provinces"]
"""The sheets that exist."""

Certainty = Literal["law", "practice"]
"""`law`: a text says so. `practice`: what has been seen, which no text fixes."""


@frozen
class Fact:
    """One row of a sheet.

    Args:
        key:
            Stable name inside its sheet.
        kind:
            What sort of row it is; it decides which `values` there are.
        source:
            The text that says so, in Vietnamese.
        valid_from, valid_to:
            First and last day on which the fact holds, both inclusive; None leaves it open.
        values:
            All that the row holds besides.
    """

    key: str
    kind: str = field(kw_only=True)
    source: str = field(kw_only=True)
    certainty: Certainty = field(kw_only=True)
    valid_from: dt.date | None = field(kw_only=True)
    valid_to: dt.date | None = field(kw_only=True)
    values: Mapping[str, str | int] = field(kw_only=True, hash=False)

    def holds_on(self, day: dt.date) -> bool:
        """Whether the fact is in force on *day*."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)

    def number(self, name: str) -> int:
        """Return the value *name*, a whole number.

        Raises:
            KeyError: The row has no such value.
            TypeError: It is not a number.
        """
        value = self.values[name]
        if not isinstance(value, int):
            raise TypeError(f"{self.key}.{name} is not a number; got {value!r}")
        return value


def load(sheet: Sheet) -> tuple[Fact, ...]:
    """Return the rows of *sheet* in the order of its file.

    Raises:
        ValueError: There is no such sheet.
    """
    if sheet not in get_args(Sheet):
        known = ", ".join(get_args(Sheet))
        raise ValueError(f"no sheet of facts is called {sheet!r}; there are: {known}")
    return _load(sheet)


# Typed by the function above: what is cached takes any argument in the checker's eyes.
@cache
def _load(sheet: Sheet) -> tuple[Fact, ...]:
    text = files(__package__).joinpath(f"{sheet}.json").read_text(encoding="utf-8")
    return tuple(_fact(dict(row)) for row in json.loads(text))


def _fact(row: dict[str, str | int]) -> Fact:
    # A row without its source or certainty is a KeyError here: nothing is a fact without them.
    certainty = next(word for word in get_args(Certainty) if word == row["certainty"])
    known = {"key", "kind", "source", "certainty", "valid_from", "valid_to"}
    return Fact(
        str(row["key"]),
        kind=str(row["kind"]),
        source=str(row["source"]),
        certainty=certainty,
        valid_from=_day(row.get("valid_from")),
        valid_to=_day(row.get("valid_to")),
        values=MappingProxyType({name: row[name] for name in row.keys() - known}),
    )


def _day(text: str | int | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(str(text))
