"""What is measured of the strategies: what a part of a notice costs, and how far one shrinks."""

from __future__ import annotations

import random
import statistics
from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import frozen
from hypothesis import Phase, find, given, seed, settings

from benchmarks.harness import CLOCK, Comparison
from benchmarks.peers.built_notices import built_notices
from giaoban.deadline import ByDate
from giaoban.orders import tasks_of
from giaoban.strategies import notices
from giaoban.walk import walk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import SearchStrategy

    from benchmarks.harness import Clock
    from giaoban.model import Notice

__all__ = ["SEEDS", "Shrunk", "drawing", "is_hurried", "shrink", "size"]

SEEDS: Final = tuple(range(1, 10))
"""Of the runs that shrink; the first four draw the notices that are timed."""
_EXAMPLES: Final = 25
_HURRIED: Final = 15


def size(notice: Notice) -> int:
    """Return of how many parts a notice is: all that `walk` yields, itself among them."""
    return sum(1 for _ in walk(notice))


# --- drawing -------------------------------------------------------------------------------------


def drawing() -> Comparison:
    """Return the drawing of notices, by giaoban's strategy and by plain `st.builds`, a part."""
    ours, theirs = notices(), built_notices()
    return Comparison(
        "draw, a part",
        partial(_drawn, ours),
        {"st.builds": partial(_drawn, theirs)},
        units={"": sum(map(size, _drawn(ours))), "st.builds": sum(map(size, _drawn(theirs)))},
    )


def _drawn(strategy: SearchStrategy[Notice]) -> list[Notice]:
    """Return notices of a strategy, the same ones each time."""
    drawn: list[Notice] = []
    for nth in SEEDS[:4]:

        @seed(nth)
        @settings(max_examples=_EXAMPLES, phases=(Phase.generate,), database=None, deadline=None)
        @given(strategy)
        def take(notice: Notice) -> None:
            drawn.append(notice)

        take()
    return drawn


# --- shrinking -----------------------------------------------------------------------------------


@frozen
class Shrunk:
    """How long each run took from the start until nothing shrank, and the parts that were left."""

    seconds: tuple[float, ...]
    sizes: tuple[int, ...]

    @property
    def median_seconds(self) -> float:
        """The time of the run in the middle."""
        return statistics.median(self.seconds)

    @property
    def median_size(self) -> float:
        """The parts left by the run in the middle."""
        return statistics.median(self.sizes)


def is_hurried(notice: Notice) -> bool:
    """Whether several are to do a task together in less than 15 days: what shall not be."""
    issued = notice.issued_on
    return issued is not None and any(
        isinstance(task.deadline, ByDate)
        and (task.deadline.date - issued).days < _HURRIED
        and bool(task.assignment.coordinators)
        for task in tasks_of(notice)
    )


def shrink(seeds: Sequence[int], clock: Clock = CLOCK) -> Shrunk:
    """Find a hurried notice and shrink it, once for each of the seeds."""
    seconds, sizes = [], []
    for nth in seeds:
        begin = clock()
        least = find(
            notices(),
            is_hurried,
            settings=settings(max_examples=5000, database=None, deadline=None),
            random=random.Random(nth),  # noqa: S311  an order, not a secret
        )
        seconds.append((clock() - begin) / 1e9)
        sizes.append(size(least))
    return Shrunk(tuple(seconds), tuple(sizes))
