"""How time is taken: ratios within one run, in interleaved rounds, with medians.

In every round each comparison is measured once, in an order that a seeded shuffle decides: the
work of giaoban and that of its peers directly after each other, again in shuffled order. A ratio
is of two times of the same round, so that a machine that slows down slows both; the figure is the
median over all rounds, with the quartiles beside it.
"""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Comparison", "Effort", "Figure", "compare", "figure"]

Work = Callable[[], object]
Clock = Callable[[], int]
"""Nanoseconds since some moment."""


@frozen
class Comparison:
    """One thing that giaoban does, and the same done by its peers, each by its name.

    Args:
        units:
            How many things a work does, by the name of its peer and "" for giaoban's, where times
            are of one of them; a work that is not among them does one.
    """

    what: str
    ours: Work
    peers: Mapping[str, Work]
    units: Mapping[str, int] = field(factory=dict, kw_only=True)


@frozen
class Figure:
    """How long giaoban takes beside one peer: 2.0 is twice as long.

    Args:
        low, high:
            The first and the third quartile of the ratios of all rounds.
        seconds:
            The median time of giaoban's work.
    """

    what: str
    against: str
    ratio: float = field(kw_only=True)
    low: float = field(kw_only=True)
    high: float = field(kw_only=True)
    seconds: float = field(kw_only=True)


@frozen
class Effort:
    """How thoroughly is measured: so many rounds, in each so many seconds of every work."""

    rounds: int = 31
    seconds: float = 0.02
    seed: int = 2023


def _best_clock() -> Clock:
    """Return the processor's clock where it is fine enough: other programs do not disturb it."""
    fine = time.get_clock_info("process_time").resolution <= 1e-6
    return time.process_time_ns if fine else time.perf_counter_ns


CLOCK: Final = _best_clock()


def compare(
    comparisons: Sequence[Comparison], effort: Effort, clock: Clock = CLOCK
) -> tuple[Figure, ...]:
    """Measure the comparisons; return a figure for each peer, in the order given."""
    calls = {
        (i, name): _calls(work, effort.seconds, clock)
        for i, comparison in enumerate(comparisons)
        for name, work in _works(comparison)
    }
    taken: dict[tuple[int, str], list[float]] = {key: [] for key in calls}
    chance = random.Random(effort.seed)  # noqa: S311  an order, not a secret
    # What exists by now is no garbage; the work shall not pay for looking at it.
    gc.collect()
    gc.freeze()
    for _ in range(effort.rounds):
        for i in chance.sample(range(len(comparisons)), len(comparisons)):
            works = list(_works(comparisons[i]))
            for name, work in chance.sample(works, len(works)):
                units = comparisons[i].units.get(name, 1)
                taken[i, name].append(_seconds(work, calls[i, name], clock) / units)
    gc.unfreeze()
    return tuple(
        figure(comparison.what, peer, taken[i, _OURS], taken[i, peer])
        for i, comparison in enumerate(comparisons)
        for peer in comparison.peers
    )


def figure(what: str, against: str, ours: Sequence[float], theirs: Sequence[float]) -> Figure:
    """Return the figure for times taken in the same rounds."""
    ratios = [one / other for one, other in zip(ours, theirs, strict=True)]
    # A single round, as tests make it, is its own median and quartiles.
    several = ratios if len(ratios) > 1 else ratios * 2
    low, ratio, high = statistics.quantiles(several, n=4, method="inclusive")
    seconds = statistics.median(ours)
    return Figure(what, against, ratio=ratio, low=low, high=high, seconds=seconds)


_OURS: Final = ""


def _works(comparison: Comparison) -> Iterator[tuple[str, Work]]:
    yield _OURS, comparison.ours
    yield from comparison.peers.items()


def _calls(work: Work, seconds: float, clock: Clock) -> int:
    """Return how often *work* is to be done to take so long; this warms it up."""
    work()
    once = max(_seconds(work, 3, clock), 1e-9)
    return max(1, round(seconds / once))


def _seconds(work: Work, calls: int, clock: Clock) -> float:
    begin = clock()
    for _ in range(calls):
        work()
    return (clock() - begin) / calls / 1e9
