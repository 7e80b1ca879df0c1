"""Texts: every kind of trouble is drawn when asked for, and none when not."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from giaoban.forms import STATE_ND30
from giaoban.strategies import World, notices, texts
from giaoban.strategies import _pools as pools
from giaoban.strategies._scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn

    from giaoban.model import Notice

DRAWN: set[str] = set()


@pytest.fixture(scope="module", name="drawn")
def _drawn() -> set[str]:
    @settings(max_examples=4000, derandomize=True, database=None, deadline=None)
    @given(texts(wide=True))
    def collect(text: str) -> None:
        DRAWN.add(text)

    collect()
    return DRAWN


def test_every_hostile_phrase_is_drawn(drawn: set[str]) -> None:
    """Each cue word that a reader goes by, each mark of other formats, each odd letter."""
    assert {text for text in pools.HOSTILE if not any(text in one for one in drawn)} == set()


@pytest.mark.parametrize(
    "holds",
    [
        pytest.param(lambda text: unicodedata.normalize("NFC", text) != text, id="decomposed"),
        pytest.param(lambda text: "hòa" in text, id="tone on the first vowel"),
        pytest.param(lambda text: "hoà" in text, id="tone on the second vowel"),
        *(
            pytest.param(lambda text, mark=mark: mark in text, id=f"U+{ord(mark):04X}")
            for mark in "\u00a0\u200b\u200d\ufeff\u00ad\u202e\u2028\n"
        ),
        pytest.param(lambda text: "עברית" in text, id="right to left"),
        pytest.param(lambda text: "<script>" in text, id="markup"),
        *(
            pytest.param(lambda text, mark=mark: text.startswith(mark), id=f"formula {mark}")
            for mark in "=+-@\t"
        ),
    ],
)
def test_every_kind_of_trouble_is_drawn(drawn: set[str], holds: Callable[[str], bool]) -> None:
    """Within the examples of one test."""
    assert any(map(holds, drawn))


@given(notices())
def test_nothing_hostile_is_drawn_unasked(notice: Notice) -> None:
    """Sound notices are composed, and hold no character that is not seen."""
    page = str(notice)

    assert unicodedata.normalize("NFC", page) == page
    assert not set(page) & set("\u00a0\u200b\u200d\ufeff\u00ad\u202e<>`")


@st.composite
def dealt(draw: DrawFn, pool: tuple[str, ...], times: int) -> list[str]:
    """Return what a scene with little room deals from a pool."""
    scene = Scene(draw, World(max_text=49), STATE_ND30)
    return [scene.deal(pool) for _ in range(times)]


@pytest.mark.parametrize("pool", [pools.TASKS, pools.REMARKS, pools.CLOSINGS])
def test_short_phrases_come_again_told_apart(pool: tuple[str, ...]) -> None:
    """However often one is asked for, and however few are short enough."""

    @settings(max_examples=10)
    @given(dealt(pool, 4 * len(pool)))
    def holds(phrases: list[str]) -> None:
        assert len(set(phrases)) == len(phrases)

    holds()


@settings(max_examples=10)
@given(dealt(pools.TASKS, 200))
def test_tasks_keep_within_the_length(phrases: list[str]) -> None:
    """With the number that tells them apart too."""
    assert max(map(len, phrases)) <= 49
