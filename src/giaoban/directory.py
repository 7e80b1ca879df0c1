"""Danh bạ: how a table of bodies and persons is asked about a name.

A notice names a body in its own words; an office knows it by a key. A `Directory` goes from one to
the other. It is always an argument, never global: reading, checking and building take one. Callers
put their database behind it; the built-in one knows the bodies of which the facts tell a day.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, Protocol

from attrs import field, frozen

from giaoban._exact import exact
from giaoban._vn import fold
from giaoban.facts import BUILT_IN, Facts

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["KNOWN_BODIES", "Ambiguous", "Directory", "KnownBodies", "Match", "PartyKind"]

PartyKind = Literal["body", "person"]


@frozen
class Match:
    """Kết quả tra cứu: the one body or person that a name means.

    Args:
        ref:
            The directory's key for it.
        name:
            Its name in full.
        valid_from, valid_to:
            First and last day on which it is there, both inclusive; None leaves it open.
        successor:
            Who took over after the last day, in words; empty if nobody did or it is not known.
    """

    ref: str
    name: str = field(kw_only=True)
    valid_from: dt.date | None = field(default=None, kw_only=True)
    valid_to: dt.date | None = field(default=None, kw_only=True)
    successor: str = field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)

    def ended_before(self, day: dt.date) -> bool:
        """Whether its last day is before *day*."""
        return self.valid_to is not None and self.valid_to < day


@frozen
class Ambiguous:
    """Tên chưa rõ: several bodies or persons that a name may mean."""

    candidates: tuple[Match, ...]

    def __attrs_post_init__(self) -> None:
        exact(self)


class Directory(Protocol):
    """Danh bạ: resolves a name as a notice prints it.

    An implementer returns the same for the same arguments, takes any text, compares as it sees
    fit (`KnownBodies` folds case, tones and blanks), and does not raise: a name it does
    not know is None. A body that existed once is a `Match` with its days, whatever *on* is: the
    caller judges.

    It is asked for each spelling once: for what the notice says that a short form stands for, for
    the name as printed, with the common short forms written out ("Sở TN&MT"), and with UBND, HĐND
    and MTTQ written short; for a member of "các Sở: Tài chính" with the head noun before it. The
    first `Match` counts.
    """

    def resolve(
        self, name: str, /, *, on: dt.date | None = None, kind: PartyKind | None = None
    ) -> Match | Ambiguous | None:
        """Return what *name* means.

        Args:
            on:
                The day on which the name was used, to choose between bodies of one name.
            kind:
                What is looked for; None for either.
        """
        ...


# --- the built-in facts --------------------------------------------------------------------------------


@frozen
class KnownBodies:
    """Cơ quan đã biết: the bodies whose days the facts tell, the built-in ones unless told.

    A name is known with what follows it: "Sở Giao thông vận tải tỉnh Sông Lam". Nothing can be
    told from a name that it does not know; of the built-in facts it knows bodies of before 2025.
    """

    facts: Facts = BUILT_IN

    def resolve(
        self, name: str, /, *, on: dt.date | None = None, kind: PartyKind | None = None
    ) -> Match | None:
        """Return the body that *name* starts with; None if it is none of those known."""
        del on  # none of them shares its name
        key = fold(name)
        if kind == "person":
            return None
        rows = ((known, row) for known, row in _bodies(self.facts).items() if key.startswith(known))
        for known, (match, suffixes) in rows:
            rest = key[len(known) :]
            if not rest or (rest[0] in " ," and rest[1:].startswith(suffixes)):
                return match
        return None


KNOWN_BODIES: Final = KnownBodies()
"""The built-in directory."""

# What may stand after the name of a provincial department: another word makes it another body
# ("Ban Dân tộc HĐND tỉnh").
_PROVINCE: Final = (fold("tỉnh"), fold("thành phố"))
_ANY: Final = ("",)


@lru_cache(maxsize=8)
def _bodies(facts: Facts) -> Mapping[str, tuple[Match, tuple[str, ...]]]:
    """Return each body by every spelling of its name, with what may stand after it."""
    found = {}
    for fact in facts.of("body"):
        match = Match(
            fact.key,
            name=str(fact.values["name"]),
            valid_from=fact.valid_from,
            valid_to=fact.valid_to,
            successor=str(fact.values["successor"]),
        )
        suffixes = _PROVINCE if fact.values["scope"] == "province" else _ANY
        spellings = (match.name, *str(fact.values.get("aliases", match.name)).split("|"))
        found.update({fold(spelling): (match, suffixes) for spelling in spellings})
    return found
