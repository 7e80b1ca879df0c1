"""Chuỗi nhiệm vụ: one task through the notices that repeat it, change it or end it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field, frozen

from giaoban._vn import fold
from giaoban.lexicon import find_citations, format_number, party_text
from giaoban.register._matching import pairs
from giaoban.register._tasks import Task, tasks

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from giaoban.events import Event
    from giaoban.model import Citation, Notice

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
    and is like one of its tasks. A notice that replaces or ends an earlier one ends what it does
    not state again.
    """
    chains = _Chains()
    for notice in sorted(notices, key=_day):
        chains.add(notice)
    return tuple(Thread(tuple(chain.tasks), chain.ended_by) for chain in chains.all)


def current_tasks(*notices: Notice) -> tuple[Task, ...]:
    """Return the tasks of several notices as each was stated last: none twice, none that was ended.

    Each knows the day of the first notice that stated it, from which on its events count.
    """
    return tuple(_followed(thread) for thread in threads(*notices) if not thread.ended_by)


def _followed(thread: Thread) -> Task:
    first, current = thread.tasks[0], thread.current
    return current if first is current else evolve(current, first_issued=first.issued)


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
        self.by_key: dict[object, dict[_Chain, None]] = {}
        self.by_notice: dict[str, dict[dt.date | None, list[_Chain]]] = {}

    def add(self, notice: Notice) -> None:
        found = tasks(notice)
        linked: dict[int, _Chain] = {}
        # The same words twice in one notice are two tasks: no chain goes on in two of them.
        taken: set[_Chain] = set()
        for key in (_by_id, _says):
            for task in found:
                if id(task) in linked:
                    continue
                if (chain := self._same(key(task), task, taken)) is not None:
                    linked[id(task)] = chain
                    taken.add(chain)
        linked |= self._alike([task for task in found if id(task) not in linked], taken)
        ended = [chain for cited in _ended(notice) for chain in self._of(cited)]
        for task in found:
            self._state(linked.get(id(task)) or self._new(), task)
        code = format_number(notice.number) if notice.number is not None else ""
        going_on = set(linked.values())
        for chain in ended:
            if chain not in going_on:
                chain.ended_by = code

    def _same(self, key: object, task: Task, taken: set[_Chain]) -> _Chain | None:
        # A notice that is given twice, or drafts without number, do not go on from each other.
        return next(
            (
                chain
                for chain in self.by_key.get(key, ())
                if chain not in taken and _notice(chain.tasks[-1]) != _notice(task)
            ),
            None,
        )

    def _alike(self, left: list[Task], taken: set[_Chain]) -> dict[int, _Chain]:
        """Return the chains of tasks that cite the notice which they go on from."""
        citing: dict[_Cited, list[Task]] = {}
        for task in left:
            for cited in _cited(task):
                citing.setdefault(cited, []).append(task)
        linked: dict[int, _Chain] = {}
        for cited, later in citing.items():
            open_ones = [task for task in later if id(task) not in linked]
            before = {id(chain.tasks[-1]): chain for chain in self._of(cited) if chain not in taken}
            for pair in pairs([chain.tasks[-1] for chain in before.values()], open_ones):
                old, new = pair.old, pair.new
                if old is not None and new is not None and _led(old) == _led(new):
                    linked[id(new)] = before[id(old)]
                    taken.add(before[id(old)])
        return linked

    def _of(self, cited: _Cited) -> list[_Chain]:
        """Return the chains of the notice that is cited: numbers begin anew every year.

        Without a day it is the last notice of that number.
        """
        number, day = cited
        notices = self.by_notice.get(number, {})
        if day is None:
            return list(notices.values())[-1] if notices else []
        return [*notices.get(day, ()), *notices.get(None, ())]

    def _new(self) -> _Chain:
        chain = _Chain()
        self.all.append(chain)
        return chain

    def _state(self, chain: _Chain, task: Task) -> None:
        chain.tasks.append(task)
        chain.ended_by = ""  # what was ended, and is stated again, goes on
        for key in (_by_id(task), _says(task)):
            self.by_key.setdefault(key, {})[chain] = None
        self.by_notice.setdefault(task.notice, {}).setdefault(task.issued, []).append(chain)


_Cited = tuple[str, "dt.date | None"]
"""The number of a notice, and its day where it is told."""


def _notice(task: Task) -> tuple[str, dt.date | None]:
    return task.notice, task.issued


def _by_id(task: Task) -> str:
    return task.id


def _says(task: Task) -> tuple[str, frozenset[str]]:
    return fold(task.task), _led(task)


def _led(task: Task) -> frozenset[str]:
    return frozenset(fold(party_text(party)) for party in task.lead)


def _cited(task: Task) -> list[_Cited]:
    return _numbered(each.citation for each in find_citations(task.wording))


_ENDING: Final = frozenset({"replaces", "ends"})


def _ended(notice: Notice) -> list[_Cited]:
    return _numbered(each.to for each in notice.relations if each.kind in _ENDING)


def _numbered(citations: Iterable[Citation]) -> list[_Cited]:
    return [
        (format_number(cited.number), cited.date) for cited in citations if cited.number is not None
    ]
