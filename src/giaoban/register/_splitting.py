"""Tách nhiệm vụ: one task for each of those to whom a list gives it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from attrs import evolve

from giaoban._vn import fold
from giaoban.lexicon import party_text
from giaoban.model import Group

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.model import Party
    from giaoban.register._tasks import Task

__all__ = ["split"]


def split(task: Task) -> tuple[Task, ...]:
    """Return a task of its own for each of several leads, members of a named list each by itself.

    "UBND các xã: A, B và C" is three; leads that answer jointly, and a list without names, stay
    one. Each part's `part_of` is the id of the task, and its own id is that with a mark of the
    lead: it outlives another order of the list.
    """
    owners = tuple(_owners(task))
    if task.sharing == "joint" or len(owners) < 2:  # noqa: PLR2004  one owner is no list
        return (task,)
    return tuple(
        evolve(task, id=f"{task.id}/{_mark(owner)}", lead=(owner,), part_of=task.id)
        for owner in dict.fromkeys(owners)
    )


def _owners(task: Task) -> Iterator[Party]:
    for party in task.lead:
        if isinstance(party, Group) and party.members:
            yield from party.members
        else:
            yield party


def _mark(owner: Party) -> str:
    return hashlib.blake2s(fold(party_text(owner)).encode(), digest_size=3).hexdigest()
