"""The machine for stores, and the fixtures: sound code passes, faults are shrunk to a few steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from giaoban import check, from_json, to_json
from giaoban.testing import full, minimal
from giaoban.testing.fixtures import full_notice, minimal_notice, notice_form
from giaoban.testing.stores import machine_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.forms import Form
    from giaoban.model import Notice

__all__ = ["full_notice", "minimal_notice", "notice_form"]

FEW = settings(max_examples=15, stateful_step_count=8)


class InJson:
    """A store that keeps notices as JSON."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def put(self, key: str, notice: Notice, /) -> None:
        """Keep a notice."""
        self.kept[key] = to_json(notice)

    def get(self, key: str, /) -> Notice | None:
        """Return a notice."""
        return from_json(self.kept[key]) if key in self.kept else None

    def remove(self, key: str, /) -> None:
        """Forget a notice."""
        self.kept.pop(key, None)

    def keys(self) -> Iterable[str]:
        """Return the keys."""
        return self.kept


def test_a_sound_store_passes() -> None:
    """Whatever is put, replaced and removed."""
    run_state_machine_as_test(machine_for(InJson), settings=FEW)


class Forgetful(InJson):
    """A store that loses who signed."""

    def put(self, key: str, notice: Notice, /) -> None:
        """Keep part of a notice."""
        super().put(key, evolve(notice, signature=None))


class Clinging(InJson):
    """A store that forgets nothing."""

    def remove(self, key: str, /) -> None:
        """Keep it all the same."""


class First(InJson):
    """A store that keeps what came first."""

    def put(self, key: str, notice: Notice, /) -> None:
        """Keep a notice, unless there is one."""
        self.kept.setdefault(key, to_json(notice))


@pytest.mark.parametrize(
    ("store", "said"),
    [
        (Forgetful, r"^under '.*', \$\.signature was Signature\(.* and is None\n"),
        (Clinging, r"^the store has the keys \['.*'\] and should have \[\]\n"),
        (First, r"^under '.*', \$.* was .* and is "),
    ],
)
def test_what_a_store_does_wrong_is_found(store: type[InJson], said: str) -> None:
    """It is told where the notice that came back differs."""
    with pytest.raises(AssertionError, match=said):
        run_state_machine_as_test(machine_for(store), settings=settings(FEW, max_examples=60))


def test_a_machine_is_a_test_case() -> None:
    """As unittest and pytest collect it."""
    assert machine_for(InJson).TestCase.__name__.endswith("TestCase")


def test_fixtures_are_of_each_form(
    notice_form: Form,
    minimal_notice: Notice,
    full_notice: Notice,
) -> None:
    """One form at a time, and no rule objects to them."""
    assert (minimal_notice, full_notice) == (minimal(notice_form), full(notice_form))
    assert check(full_notice).findings == ()
