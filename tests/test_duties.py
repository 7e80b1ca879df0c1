"""Words that order and words with which a task begins: tables that agree with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from giaoban.lexicon.duties import (
    ADVERBS,
    CONNECTIVES,
    NOT_ORDERS,
    ORDER_VERBS,
    PREDICATES,
    SCOPES,
    STATING,
)

if TYPE_CHECKING:
    from giaoban.lexicon._keys import Phrases


@pytest.mark.parametrize(
    ("words", "force"),
    [
        ("giao sở y tế", "giao"),
        ("giao nhiệm vụ cho sở y tế", "giao"),
        ("kính đề nghị sở y tế", "đề nghị"),
        ("yêu cầu sở y tế", "yêu cầu"),
        ("cử đồng chí bình", "phân công"),
        ("uỷ quyền cho giám đốc", "phân công"),
    ],
)
def test_a_verb_orders_with_its_force(words: str, force: str) -> None:
    """The whole verb is taken, and with whose words it is ordered is known."""
    found = ORDER_VERBS.at(words, 0)

    assert found is not None
    assert force == found[1]


@pytest.mark.parametrize(
    "words", ["giao ban tuần", "giao thông vận tải", "cử tri phản ánh", "yêu cầu của dự án"]
)
def test_what_only_begins_like_an_order_is_known(words: str) -> None:
    """It is longer than the verb that it begins with."""
    verb, other = ORDER_VERBS.at(words, 0), NOT_ORDERS.at(words, 0)

    assert verb is not None
    assert other is not None
    assert other[0] > verb[0]


@pytest.mark.parametrize("table", [ADVERBS, CONNECTIVES, PREDICATES, SCOPES, STATING, ORDER_VERBS])
def test_no_table_holds_blanks_or_marks_at_its_edges(table: Phrases[object]) -> None:
    """A phrase is words; what stands around it in the list is none of it."""
    assert [phrase for phrase in table.phrases() if phrase != phrase.strip(" ,;|")] == []


def test_urgency_is_told_from_manner() -> None:
    """What presses, what goes on, and what only says how."""
    told = {
        word: found[1]
        for word in ("khẩn trương", "thường xuyên", "chủ động")
        if (found := ADVERBS.at(word, 0))
    }

    assert told == {"khẩn trương": "urgent", "thường xuyên": "ongoing", "chủ động": ""}
