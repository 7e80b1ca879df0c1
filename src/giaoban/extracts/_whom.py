"""Cho ai: whether a party of a notice is the addressee of an extract, or takes it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from giaoban._vn import fold
from giaoban.directory import Ambiguous
from giaoban.lexicon.short_names import head_names, long_name
from giaoban.model import Group, Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from giaoban.directory import Directory
    from giaoban.model import Body, Notice, Party

__all__ = ["Addressee"]


class Addressee:
    """The addressee, with every name and key by which the notice may speak of it."""

    def __init__(
        self,
        notice: Notice,
        for_: Party | str,
        directory: Directory | None,
        also: Iterable[str],
    ) -> None:
        self._directory = directory
        self._day = notice.issued_on
        self._full = {fold(alias.short): alias.full for alias in notice.aliases}
        self._names: set[str] = set()
        self._refs: set[str] = set()
        for name in (for_, *also) if isinstance(for_, str) else also:
            if not name.strip():
                raise ValueError("an extract is for somebody; got an empty name")
            self._names |= self._keys(name)
        if not isinstance(for_, str):
            self._take(for_)
        else:
            self._refs |= self._match(for_)
        self._known: dict[Party, bool] = {}

    def _take(self, party: Party) -> None:
        if isinstance(party, Group):
            self._names |= self._keys(party.name)
            for member in party.members:
                self._take(_with_head(member, party))
        else:
            for name in _called(party):
                self._names |= self._keys(name)
        if party.ref is not None:
            self._refs.add(party.ref)
        else:
            self._refs = self._refs.union(*(self._match(name) for name in _called(party)))

    def is_meant(self, party: Party) -> bool:
        """Whether *party* is the addressee, or a collective that it belongs to."""
        known = self._known.get(party)
        if known is None:
            known = self._known[party] = any(self._is(one) for one in _each(party))
        return known

    def any_of(self, parties: Iterable[Party]) -> bool:
        """Whether one of *parties* is meant."""
        return any(self.is_meant(party) for party in parties)

    def _is(self, party: Party) -> bool:
        if party.ref is not None and self._refs:
            if party.ref in self._refs:
                return True
            if not isinstance(party, Group):
                return False  # another of the same name
        names = list(_called(party))
        if any(not self._names.isdisjoint(self._keys(name)) for name in names):
            return True
        return any(not self._refs.isdisjoint(self._found(name)) for name in names)

    def _keys(self, name: str) -> set[str]:
        """Return the keys of *name*: as it stands, and with its short forms written out."""
        full = self._full.get(fold(name), name)
        return {fold(name), fold(full), fold(long_name(full))} - {""}

    def _match(self, name: str) -> set[str]:
        """Return the directory's key of *name*; none of a name that several bear."""
        found = self._found(name)
        return found if len(found) == 1 else set()

    def _found(self, name: str) -> set[str]:
        """Return the directory's keys of all that *name* may mean."""
        if self._directory is None:
            return set()
        found = self._directory.resolve(name, on=self._day)
        if isinstance(found, Ambiguous):
            return {candidate.ref for candidate in found.candidates}
        return {found.ref} if found is not None else set()


def _called(party: Party) -> Iterator[str]:
    """Yield what a party is called: its name, and what an official holds."""
    if party.name.strip():
        yield party.name
    if isinstance(party, Person):
        yield from (position for position in party.positions if position.strip())


def _each(party: Party) -> Iterator[Party]:
    """Yield a party and, of a collective, each member, its head noun before it where one fits."""
    yield party
    if isinstance(party, Group):
        for member in party.members:
            yield member
            yield _with_head(member, party)


def _with_head(member: Body | Person, group: Group) -> Body | Person:
    """Return "Sở Tài chính" for the member "Tài chính" of "các Sở"."""
    heads = head_names(group.name)
    if len(heads) != 1 or not member.name.strip() or isinstance(member, Person):
        return member
    if fold(member.name).startswith(fold(heads[0])):
        return member
    return evolve(member, name=f"{heads[0]} {member.name}")
