"""Once giaoban and Hypothesis are installed, a type alone says how its values are drawn."""

from __future__ import annotations

import inspect
import subprocess
import sys
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban import deadline, model, strategies
from giaoban._hypothesis import _TYPES, register
from giaoban.model import Notice
from giaoban.strategies import samples
from giaoban.validate import check

if TYPE_CHECKING:
    from types import ModuleType

register()  # a checkout whose entry points are older than this module needs it


@given(st.from_type(Notice))
def test_a_type_is_enough(notice: Notice) -> None:
    """Its values are those of the strategy of that name: notices that no rule objects to."""
    assert not check(notice).has_errors


@pytest.mark.parametrize("module", [model, deadline], ids=["model", "deadline"])
def test_every_type_with_fields_is_named(module: ModuleType) -> None:
    """A class without fields needs no strategy: there is one value of it."""
    types = {
        kind
        for kind in vars(module).values()
        if inspect.isclass(kind) and attrs.has(kind) and kind.__module__ == module.__name__
    }
    assert {kind for kind in types if attrs.fields(kind)} <= set(_TYPES)


@pytest.mark.parametrize(
    ("kind", "name"), [pytest.param(kind, name, id=name) for kind, name in _TYPES.items()]
)
def test_each_is_drawn_by_a_public_strategy(kind: type[object], name: str) -> None:
    """And what is drawn is of the type."""
    assert name in strategies.__all__

    assert all(isinstance(value, kind) for value in samples(st.from_type(kind), 3))


def test_registering_again_changes_nothing() -> None:
    """A second call, by hand or by another copy of Hypothesis, does no harm."""
    register()
    assert st.from_type(Notice) is not None


_FOREIGN = """
import sys
from hypothesis import find, strategies as st
assert "giaoban.strategies" not in sys.modules, "loaded before it is asked for"
from giaoban.model import Remark
print(type(find(st.from_type(Remark), lambda _: True)).__name__)
"""


def test_installing_is_enough() -> None:
    """A program that imports Hypothesis alone finds the strategies, and pays for none it does not use."""
    done = subprocess.run(
        [sys.executable, "-c", _FOREIGN], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "Remark\n"
