"""Phần việc của từng nơi: the tasks of one notice or many, parted by whom they concern.

Every addressee gets its tasks with its part in each. What was opened from a list ("UBND các xã: A,
B và C") says so. What nobody can be held to, because only "các cơ quan liên quan" has to do it or
nobody is named, is a parcel of its own: together the parcels cover every task.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, assert_never, get_args

from attrs import define, field, frozen

from giaoban._vn import fold
from giaoban.model import Group, Party
from giaoban.register import Status, Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


__all__ = ["Entry", "Parcel", "Part", "parcels"]

Part = Literal["lead", "director", "coordinator", "other", "reported_to", "via"]
"""What an addressee has to do with a task, the weightiest first."""

_PARTS: Final[tuple[Part, ...]] = get_args(Part)


@frozen
class Entry:
    """Việc trong phần: a task with the addressee's part in it.

    Args:
        through:
            The list or collective that the addressee was opened from; None if it is named itself.
    """

    task: Task
    status: Status
    part: Part = field(kw_only=True)
    through: Group | None = field(default=None, kw_only=True)


@frozen
class Parcel:
    """Phần việc: all tasks of one addressee; None of those that nobody can be addressed for."""

    addressee: Party | None
    entries: tuple[Entry, ...]


def parcels(
    rows: Iterable[tuple[Task, Status]], *, members: Mapping[str, Iterable[Party]] | None = None
) -> tuple[Parcel, ...]:
    """Return a parcel for each addressee in the order in which they first come; the last is nobody's.

    An addressee with several parts in a task has its weightiest. The same reference, or without
    one the same name, is the same addressee.

    Args:
        members:
            Whom a collective stands for, by its name: {"các sở, ngành": [Body("Sở A"), …]}. A
            collective that is neither listed in the notice nor here cannot be addressed.
    """
    known = {fold(name): tuple(found) for name, found in (members or {}).items()}
    filled: dict[tuple[str, str], _Filling] = {}
    nobodys: list[Entry] = []
    for task, status in rows:
        answerable = False
        for addressee, part, through in _addressed(task, status, known):
            answerable = answerable or part in {"lead", "director"}
            filling = filled.setdefault(_key(addressee), _Filling(addressee))
            filling.add(Entry(task, status, part=part, through=through))
        if not answerable:
            nobodys.append(Entry(task, status, part="lead"))
    found = [Parcel(each.addressee, tuple(each.entries)) for each in filled.values()]
    return (*found, *([Parcel(None, tuple(nobodys))] if nobodys else []))


@define
class _Filling:
    addressee: Party
    entries: list[Entry] = field(factory=list)

    def add(self, entry: Entry) -> None:
        """Add an entry, unless the addressee has a weightier part in the same task already."""
        # Parts come by their weight, and the entries of one task follow each other.
        if not self.entries or self.entries[-1].task is not entry.task:
            self.entries.append(entry)


def _addressed(
    task: Task, status: Status, known: Mapping[str, tuple[Party, ...]]
) -> Iterator[tuple[Party, Part, Group | None]]:
    for part in _PARTS:
        for party in _parties(task, status, part):
            if not isinstance(party, Group):
                yield party, part, None
                continue
            for member in party.members or known.get(fold(party.name), ()):
                yield member, part, party


def _parties(task: Task, status: Status, part: Part) -> tuple[Party, ...]:
    match part:
        case "lead":
            return status.state.lead
        case "director":
            return task.director
        case "coordinator":
            return task.coordinators
        case "other":
            return tuple(involved.party for involved in task.others)
        case "reported_to":
            return task.reports_to
        case "via":
            return task.via
        case _:
            assert_never(part)


def _key(party: Party) -> tuple[str, str]:
    return ("ref", party.ref) if party.ref else ("name", fold(party.name))
