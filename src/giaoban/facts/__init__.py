"""Facts of law and practice as data, each with its source, its certainty and its days of validity.

A sheet is one JSON file beside this module, read when it is first asked for and kept. Reading
package data is the only reading below the command line. `BUILT_IN` is what checking goes by unless
told; an office adds rows, replaces them and drops them, each time with a new value for it:

    mine = BUILT_IN.with_party_switch(date(2026, 1, 12)).without("unverified")
    check(notice, facts=mine)
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final, Literal, get_args

from attrs import evolve, field, frozen

__all__ = ["BUILT_IN", "KINDS", "Certainty", "Fact", "Facts", "Kind", "Sheet", "load"]

Sheet = Literal["holidays", "bodies", "provinces", "types", "forms", "limits"]
"""The sheets that exist."""

Certainty = Literal["law", "practice", "unverified"]
"""`law`: a text says so. `practice`: what has been seen, which no text fixes. `unverified`: what is
told and was not seen, or told in several ways; no finding that rests on it is an error."""

Kind = Literal["body", "level", "province", "type", "form", "limit"]
"""What the rows are about that checking goes by."""


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


KINDS: Final[Mapping[Kind, tuple[str, ...]]] = MappingProxyType(
    {
        "body": ("name", "successor", "scope"),
        "level": ("name", "successor"),
        "province": ("name", "successor"),
        "type": ("style", "code", "name", "use"),
        "form": ("regulation", "valid_from"),
        "limit": ("days",),
    }
)
"""What a row of each kind has to say beside `key`, `kind`, `source` and `certainty`."""


@frozen(cache_hash=True, repr=False)
class Facts:
    """Dữ kiện: the rows that checking goes by; a new value for each change.

    A body has a `scope`: `province` where only "tỉnh …" or "thành phố …" may follow its name, else
    `any`; further spellings are its `aliases`, divided by `|`. A level ("huyện") is told by its word
    anywhere in the name of a body. A type has a `style` (`state` or `party`) and a `use`: `both`, or
    that its code is only to `read` or only to `write`.
    """

    rows: tuple[Fact, ...]

    def __repr__(self) -> str:
        """Say how many rows there are: hundreds of them tell nobody anything."""
        return f"<Facts of {len(self.rows)} rows>"

    def of(self, kind: Kind) -> tuple[Fact, ...]:
        """Return the rows of one kind, in their order."""
        return _of(self, kind)

    def find(self, kind: Kind, key: str) -> Fact | None:
        """Return the row of that kind and key; None if there is none."""
        return next((row for row in self.of(kind) if row.key == key), None)

    def with_rows(self, *rows: Mapping[str, str | int]) -> Facts:
        """Return the facts with more rows, written as in a sheet; a known key is replaced.

        What a JSON file holds can be passed: `with_rows(*json.loads(text))`.

        Raises:
            ValueError: A row lacks something, or has a kind, certainty or day that is none.
        """
        told = {(fact.kind, fact.key): fact for fact in map(_checked, rows)}
        kept = (told.pop((fact.kind, fact.key), fact) for fact in self.rows)
        return evolve(self, rows=(*kept, *told.values()))

    def without(self, *unwanted: str) -> Facts:
        """Return the facts without some rows: all of a certainty ("unverified"), or of a key.

        What rests on them is then not reported.

        Raises:
            ValueError: There is no such certainty, and no row of that key.
        """
        for word in unwanted:
            if word not in get_args(Certainty) and all(row.key != word for row in self.rows):
                known = ", ".join(get_args(Certainty))
                raise ValueError(f"{word!r} is the key of no row, and none of {known}")
        kept = (row for row in self.rows if not {row.key, row.certainty} & set(unwanted))
        return evolve(self, rows=tuple(kept))

    def with_party_switch(self, day: dt.date) -> Facts:
        """Return the facts by which Guidance 05-HD/VPTW holds from *day*, and 36 until the eve.

        Unless told it is 27 May 2026; one source has 12 January 2026.

        Raises:
            OverflowError: *day* is the first of all, which has no eve.
        """
        return evolve(self, rows=tuple(_switched(row, day) for row in self.rows))


def _switched(row: Fact, day: dt.date) -> Fact:
    source = f"Cơ quan áp dụng từ ngày {day:%d/%m/%Y}"
    match row.kind, row.key:
        case "form", "party-hd36":
            eve = day - dt.timedelta(days=1)
            return evolve(row, valid_to=eve, source=source, certainty="practice")
        case "form", "party-hd05":
            return evolve(row, valid_from=day, source=source, certainty="practice")
        case _:
            return row


@lru_cache(maxsize=64)
def _of(facts: Facts, kind: str) -> tuple[Fact, ...]:
    return tuple(row for row in facts.rows if row.kind == kind)


def _checked(row: Mapping[str, str | int]) -> Fact:
    """Return a caller's row as a fact.

    Raises:
        ValueError: It is not one.
    """
    name = row.get("key", "?")
    needed = next((words for kind, words in KINDS.items() if kind == row.get("kind")), None)
    if needed is None:
        raise ValueError(
            f"row {name!r}: kind is one of {', '.join(KINDS)}; got {row.get('kind')!r}"
        )
    missing = [word for word in ("key", "source", "certainty", *needed) if word not in row]
    if missing:
        raise ValueError(f"row {name!r} has no {', '.join(missing)}")
    if row["certainty"] not in get_args(Certainty):
        known = ", ".join(get_args(Certainty))
        raise ValueError(f"row {name!r}: certainty is one of {known}; got {row['certainty']!r}")
    return _fact(row)


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
    return tuple(_fact(row) for row in json.loads(text))


def _fact(row: Mapping[str, str | int]) -> Fact:
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


BUILT_IN: Final = Facts(
    (*load("bodies"), *load("provinces"), *load("types"), *load("forms"), *load("limits"))
)
"""What is known of bodies, provinces, types of documents, forms and limits."""
