"""Danh bạ: how a caller's own table of bodies and persons is asked about a name.

A notice names a body in its own words; an office knows it by a key. A `Directory` goes from one to
the other. It is always an argument, never global: reading, checking and building take one.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal, Protocol

from attrs import field, frozen

from giaoban._exact import exact

__all__ = ["Ambiguous", "Directory", "Match", "PartyKind"]

PartyKind = Literal["body", "person"]


@frozen
class Match:
    """Kết quả tra cứu: the one body or person that a name means.

    Args:
        ref:
            The caller's key for it.
        name:
            Its name in full.
        valid_from, valid_to:
            First and last day on which it is there, both inclusive; None leaves it open.
    """

    ref: str
    name: str = field(kw_only=True)
    valid_from: dt.date | None = field(default=None, kw_only=True)
    valid_to: dt.date | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)


@frozen
class Ambiguous:
    """Tên chưa rõ: several bodies or persons that a name may mean."""

    candidates: tuple[Match, ...]

    def __attrs_post_init__(self) -> None:
        exact(self)


class Directory(Protocol):
    """Danh bạ: resolves a name as a notice prints it.

    An implementer returns the same for the same arguments, takes any text, compares as it sees
    fit (`giaoban.search_key` folds spellings), and does not raise: a name it does not know is
    None. A body that existed once is a `Match` with its days of validity, whatever *on* is; the
    caller judges.
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
