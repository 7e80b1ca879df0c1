"""Each line of a rule matters to the rule's own examples, or to a test that is named."""

from __future__ import annotations

import pytest

from tests.mutate_rules import EXPLAINED, modules, survivors
from tests.support import ROOT

TESTS = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "tests").glob("test_*.py"))


@pytest.mark.parametrize("module", modules())
def test_a_broken_rule_is_noticed(module: str) -> None:
    """Negating an `if` or changing a `return` is seen by the pairs and by `violating`."""
    found = {what for _, what in survivors(module)}
    assert found == {what for what in EXPLAINED if what.startswith(f"{module}:")}


def test_the_tests_that_are_named_exist() -> None:
    """An explanation that begins with a test's name names one that there is."""
    named = [name for why in EXPLAINED.values() for name in why.split(", ") if name[:5] == "test_"]
    assert [name for name in named if f"def {name}(" not in TESTS] == []
