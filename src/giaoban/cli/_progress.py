"""Tiến trình: how far long work is, told on a terminal only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from giaoban.cli._run import Run

__all__ = ["each_done"]

_MANY: Final = 10
_WIDTH: Final = 30

_In = TypeVar("_In")
_Out = TypeVar("_Out")


def each_done(run: Run, items: Sequence[_In], work: Callable[[_In], _Out]) -> Iterator[_Out]:
    """Yield what *work* makes of each item; of many, a bar on standard error tells how far it is.

    The bar is gone before anything else is told there.
    """
    if len(items) < _MANY or not run.err.isatty():
        yield from map(work, items)
        return
    told = -1
    try:
        for nth, item in enumerate(items):
            filled = _WIDTH * nth // len(items)
            if filled != told:
                bar = "#" * filled + "." * (_WIDTH - filled)
                print(f"\r[{bar}] {nth}/{len(items)}", end="", file=run.err, flush=True)
                told = filled
            yield work(item)
    finally:
        print("\r" + " " * (_WIDTH + 2 * len(str(len(items))) + 4) + "\r", end="", file=run.err)
