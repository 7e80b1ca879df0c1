"""Kind input: what builders take (texts, `date` or "15/10/2023", one or several) made exact."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from giaoban._vn import nfc
from giaoban.lexicon import parse_date, parse_number
from giaoban.model import Body, DocumentNumber, Group, Party, Person

PartyLike = Party | str
PartiesLike = PartyLike | Iterable[PartyLike]
DateLike = dt.date | str


def exact_text(value: str) -> str:
    """Return *value* in NFC with runs of blanks and line breaks made one blank."""
    return " ".join(nfc(value).split())


def exact_texts(values: Iterable[str]) -> tuple[str, ...]:
    """Return every text made exact."""
    return tuple(exact_text(value) for value in values)


def exact_day(value: DateLike) -> dt.date:
    """Return a day given as a `date` or as written.

    Raises:
        TypeError: It is a `datetime`.
        ValueError: There is no such day.
    """
    if isinstance(value, dt.datetime):
        raise TypeError(f"a day takes a date, not a datetime; got {value!r}: use .date()")
    if isinstance(value, dt.date):
        return value
    day = parse_date(exact_text(value))
    if day is None:
        raise ValueError(f"no such day: {value!r}; write it like '15/10/2023'")
    return day


def exact_number(value: str | DocumentNumber) -> DocumentNumber:
    """Return a document number given as such or as written.

    Raises:
        ValueError: The text is no document number.
    """
    if isinstance(value, DocumentNumber):
        return value
    number = parse_number(exact_text(value))
    if number is None:
        raise ValueError(f"no document number: {value!r}; write it like '65/TB-UBND' or '65-TB/TU'")
    return number


def exact_party(value: PartyLike) -> Party:
    """Return a party; a text is a body of that name."""
    return Body(exact_text(value)) if isinstance(value, str) else value


def exact_parties(values: PartiesLike) -> tuple[Party, ...]:
    """Return one party or several as a tuple; an empty text is nobody."""
    if isinstance(values, str) and not values.strip():
        return ()
    if isinstance(values, str | Body | Person | Group):
        return (exact_party(values),)
    return tuple(exact_party(value) for value in values)
