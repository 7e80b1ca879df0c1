"""Chuỗi nhiệm vụ: one task through the notices that repeat it, change it or end it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field, frozen

from giaoban._vn import fold, search_key
from giaoban.lexicon import find_citations, format_number, party_text
from giaoban.register._matching import pairs
from giaoban.register._tasks import Task, tasks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.events import Event
    from giaoban.model import Notice

__all__ = ["Thread", "current_tasks", "of_current", "threads"]


@frozen
class Thread:
    """Chuỗi nhiệm vụ: a task as one notice after another states it, the oldest first.

    Args:
        ended_by:
            The number of the notice that ended it without stating it again; empty while it goes on.
    """

    tasks: tuple[Task, ...]
    ended_by: str = ""

    @property
    def current(self) -> Task:
        """The task as it was stated last."""
        return self.tasks[-1]


def threads(*notices: Notice) -> tuple[Thread, ...]:
    """Return the tasks of several notices, those that are one task linked and not counted twice.

    Notices count by their days of issue. A later task is an earlier one if it has its id, if it
    says the same to the same bodies, or if it cites the earlier notice, is given to the same bodies
    and is like one of its tasks. A notice that replaces or ends an earlier one ends what it does not state again.
    """
    chains = _Chains()
    for notice in sorted(notices, key=_day):
        chains.add(notice)
    return tuple(Thread(tuple(chain.tasks), chain.ended_by) for chain in chains.all)


def current_tasks(*notices: Notice) -> tuple[Task, ...]:
    """Return the tasks of several notices as each was stated last: none twice, none that was ended."""
    return tuple(thread.current for thread in threads(*notices) if not thread.ended_by)


def of_current(events: Iterable[Event], *notices: Notice) -> tuple[Event, ...]:
    """Return the events with the ids that `current_tasks` of the same notices has.

    What was recorded of a task as an earlier notice states it, is of the task as it is stated now.
    """
    chains = threads(*notices)
    ids = {task.id: chain.current.id for chain in chains for task in chain.tasks}
    return tuple(
        evolve(event, task=ids[event.task])
        if ids.get(event.task, event.task) != event.task
        else event
        for event in events
    )


def _day(notice: Notice) -> tuple[bool, str]:
    # Drafts come last: they are not issued yet.
    return notice.issued_on is None, str(notice.issued_on)


@define(eq=False)
class _Chain:
    tasks: list[Task] = field(factory=list)
    ended_by: str = ""


class _Chains:
    """The chains so far, found by id, by what they say, and by the notice that states them."""

    def __init__(self) -> None:
        self.all: list[_Chain] = []
        self.by_key: dict[object, _Chain] = {}
        self.by_notice: dict[str, list[_Chain]] = {}

    def add(self, notice: Notice) -> None:
        found = tasks(notice)
        linked = {id(task): chain for task in found if (chain := self._same(task)) is not None}
        linked |= self._alike([task for task in found if id(task) not in linked])
        ended = [chain for number in _ended(notice) for chain in self.by_notice.get(number, ())]
        for task in found:
            self._state(linked.get(id(task)) or self._new(), task)
        code = format_number(notice.number) if notice.number is not None else ""
        for chain in ended:
            if chain.tasks[-1] not in found:
                chain.ended_by = code

    def _same(self, task: Task) -> _Chain | None:
        chain = self.by_key.get(task.id) or self.by_key.get(_says(task))
        # The same words twice in one notice are two tasks.
        return chain if chain is not None and chain.tasks[-1].notice != task.notice else None

    def _alike(self, left: list[Task]) -> dict[int, _Chain]:
        """Return the chains of tasks that cite the notice which they go on from."""
        citing: dict[str, list[Task]] = {}
        for task in left:
            for number in _cited(task):
                citing.setdefault(number, []).append(task)
        linked: dict[int, _Chain] = {}
        for number, later in citing.items():
            before = {id(chain.tasks[-1]): chain for chain in self.by_notice.get(number, ())}
            for pair in pairs([chain.tasks[-1] for chain in before.values()], later):
                old, new = pair.old, pair.new
                if old is not None and new is not None and _led(old) == _led(new):
                    linked.setdefault(id(new), before[id(old)])
        return linked

    def _new(self) -> _Chain:
        chain = _Chain()
        self.all.append(chain)
        return chain

    def _state(self, chain: _Chain, task: Task) -> None:
        chain.tasks.append(task)
        self.by_key[task.id] = self.by_key[_says(task)] = chain
        self.by_notice.setdefault(task.notice, []).append(chain)


def _says(task: Task) -> tuple[str, frozenset[str]]:
    return search_key(task.task), _led(task)


def _led(task: Task) -> frozenset[str]:
    return frozenset(fold(party_text(party)) for party in task.lead)


def _cited(task: Task) -> list[str]:
    found = find_citations(task.wording)
    numbers = (each.citation.number for each in found)
    return [format_number(number) for number in numbers if number is not None]


_ENDING: Final = frozenset({"replaces", "ends"})


def _ended(notice: Notice) -> list[str]:
    numbers = (each.to.number for each in notice.relations if each.kind in _ENDING)
    return [format_number(number) for number in numbers if number is not None]
