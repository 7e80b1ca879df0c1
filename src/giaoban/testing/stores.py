"""Kho lưu: a machine that finds out whether a store of anyone's keeps notices.

    from giaoban.testing.stores import machine_for

    TestMyStore = machine_for(MyStore).TestCase

It puts notices away, gets them back, replaces and removes them in any order, beside a plain dict
that does the same, and shrinks what goes wrong to the fewest steps. It needs the extra
`giaoban[hypothesis]`.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

if find_spec("hypothesis") is None:
    raise ImportError("giaoban.testing.stores needs Hypothesis: pip install 'giaoban[hypothesis]'")

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from giaoban.strategies import notices
from giaoban.testing._laws import difference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hypothesis.strategies import SearchStrategy

    from giaoban.model import Notice

__all__ = ["NoticeStore", "machine_for"]


class NoticeStore(Protocol):
    """Kho lưu thông báo: what keeps notices by a key."""

    def put(self, key: str, notice: Notice, /) -> None:
        """Keep *notice* under *key*, in the place of what was there."""

    def get(self, key: str, /) -> Notice | None:
        """Return what is kept under *key*; None if nothing is."""

    def remove(self, key: str, /) -> None:
        """Forget what is kept under *key*, if anything is."""

    def keys(self) -> Iterable[str]:
        """Return the keys under which something is kept, in any order."""


def machine_for(
    make: Callable[[], NoticeStore],
    *,
    values: SearchStrategy[Notice] | None = None,
    keys: SearchStrategy[str] | None = None,
) -> type[RuleBasedStateMachine]:
    """Return a state machine over stores; its `TestCase` is a test for unittest and pytest.

    Args:
        make:
            Makes an empty store, one for each run.
        values:
            The notices to keep; those that no rule objects to unless told.
        keys:
            The keys to keep them under.
    """
    drawn = notices() if values is None else values
    named = st.sampled_from(("1", "65/TB-UBND", "thông báo", "")) if keys is None else keys

    class Machine(RuleBasedStateMachine):
        """The store beside a dict that does the same."""

        put_away: Bundle[str] = Bundle("put_away")

        def __init__(self) -> None:
            super().__init__()
            self.store = make()
            self.expected: dict[str, Notice] = {}

        @rule(target=put_away, key=named, notice=drawn)
        def put(self, key: str, notice: Notice) -> str:
            self.store.put(key, notice)
            self.expected[key] = notice
            return key

        @rule(key=put_away)
        def remove(self, key: str) -> None:
            self.store.remove(key)
            self.expected.pop(key, None)

        @rule(key=named)
        def get(self, key: str) -> None:
            self._compare(key)

        @invariant()
        def keeps_what_was_put(self) -> None:
            kept, wanted = sorted(self.store.keys()), sorted(self.expected)
            if kept != wanted:
                raise AssertionError(f"the store has the keys {kept} and should have {wanted}")
            for key in self.expected:
                self._compare(key)

        def _compare(self, key: str) -> None:
            kept, wanted = self.store.get(key), self.expected.get(key)
            where = difference(wanted, kept)
            if where is not None:
                path, was, now = where
                raise AssertionError(f"under {key!r}, {path} was {was!r} and is {now!r}")

    return Machine
