"""Two thousand notices in one pass: tasks, statuses, report; four times as many take four times as long."""

from __future__ import annotations

import datetime as dt
import time

from attrs import evolve

from giaoban.deadline import Recurring
from giaoban.events import Done, Event
from giaoban.model import DocumentNumber, Notice
from giaoban.register import statuses, tasks, threads
from giaoban.reports import Report, report
from tests.support_examples import PARTY

AS_OF = dt.date(2026, 12, 31)


def notices(count: int) -> list[Notice]:
    """Return so many notices, each with its own number."""
    return [
        evolve(
            PARTY,
            number=DocumentNumber(number=f"{nth}", type="TB", organs=("BCSĐ",), style="party"),
        )
        for nth in range(1, count + 1)
    ]


def followed(found: list[Notice]) -> Report:
    """Return the report over the notices, every third task done."""
    all_tasks = tasks(*found)
    events: list[Event] = [Done(task.id, on=dt.date(2023, 10, 9)) for task in all_tasks[::3]]
    return report(statuses(all_tasks, as_of=AS_OF, events=events), as_of=AS_OF)


def seconds(count: int) -> float:
    """Return how long so many notices take, in seconds of the processor."""
    found = notices(count)
    begin = time.process_time()
    followed(found)
    return time.process_time() - begin


def test_two_thousand_notices_are_one_pass() -> None:
    """Every task of every notice is counted; eight times the notices take no more than 16 times."""
    small = min(seconds(250) for _ in range(2))
    found = notices(2000)
    begin = time.process_time()
    made = followed(found)
    large = time.process_time() - begin

    all_tasks = tasks(*found)
    assert made.total.total == len(all_tasks) == 2000 * len(tasks(PARTY))
    # Of a duty that comes back one round is done, and the next is open.
    assert made.total.done == sum(
        not isinstance(task.deadline, Recurring) for task in all_tasks[::3]
    )
    assert large < 16 * small


def test_threads_grow_with_the_notices() -> None:
    """A hundred notices that repeat each other are as many threads as one has tasks."""
    repeated = [
        evolve(notice, issued_on=dt.date(2023, 10, 2) + dt.timedelta(days=nth))
        for nth, notice in enumerate(notices(100))
    ]

    found = threads(*repeated)
    assert len(found) == len(tasks(PARTY))
    assert {len(thread.tasks) for thread in found} == {100}
