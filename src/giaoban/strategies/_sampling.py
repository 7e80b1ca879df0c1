"""Mẫu thử: values of a strategy as a plain list, the same for the same seed and version."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

T = TypeVar("T")


def samples(strategy: SearchStrategy[T], count: int, *, seed: int = 0) -> tuple[T, ...]:
    """Return *count* values of *strategy*, for tests that are written in other languages.

    They are the same for the same seed and the same versions of giaoban and Hypothesis; fewer,
    where the strategy has fewer.
    """
    drawn: list[T] = []

    @seeded(seed)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=False,
        phases=(Phase.generate,),
        # Values are drawn here and nothing is tested: how long it takes is the caller's to see.
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(value: T) -> None:
        drawn.append(value)

    collect()
    return tuple(drawn[:count])
