"""Lời về diễn biến: an event and why it does not count, for people in both languages."""

from __future__ import annotations

import datetime as dt
from typing import get_args

import pytest

from giaoban.events import EVENTS, Done, ExtensionGranted
from giaoban.register import Misfit, Unfit, event_text, misfit_text
from giaoban.register._words import NAMES, REASONS
from tests.support_events import BARE

DAY = dt.date(2023, 10, 5)


def test_every_event_and_every_reason_has_words_of_its_own() -> None:
    """The tables are those of the events and of the reasons, no two rows alike."""
    assert tuple(NAMES) == EVENTS
    assert tuple(REASONS) == get_args(Unfit)
    for table in (NAMES.values(), REASONS.values()):
        for lang in ("vi", "en"):
            words = [row[lang] for row in table]
            assert len(set(words)) == len(words)
            assert all(word == word.strip(" .") for word in words)


def test_an_event_that_does_not_fit_is_told_in_one_line() -> None:
    """What it is, its day, its task, and the reason."""
    misfit = Misfit(ExtensionGranted("65-TB/BCSĐ#1a", on=DAY, until=DAY), "not_later")

    assert misfit_text(misfit) == (
        "“gia hạn” ngày 05/10/2023 của nhiệm vụ 65-TB/BCSĐ#1a không khớp: "
        "hạn mới không muộn hơn hạn đang có"
    )
    assert misfit_text(misfit, "en") == (
        "“extension granted” on 05/10/2023, task 65-TB/BCSĐ#1a does not fit: "
        "the new day is not later than the one there is"
    )


@pytest.mark.parametrize("event", BARE, ids=lambda event: type(event).__name__)
def test_every_event_is_told(event: object) -> None:
    """In both languages, whatever the id of its task."""
    assert isinstance(event, EVENTS)
    assert event_text(event) != event_text(event, "en")
    assert "\n" not in event_text(Done("a\nb", on=DAY))
