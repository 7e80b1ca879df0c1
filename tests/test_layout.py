"""The tree between a notice and its formats."""

from __future__ import annotations

from attrs import evolve

from giaoban.forms import PARTY_HD36, STATE_ND30, Style
from giaoban.render.layout import (
    Close,
    Columns,
    Entry,
    Items,
    Layout,
    Open,
    Para,
    Rule,
    Run,
    Section,
    flow,
    style_of,
)

FIRST, SECOND, THIRD = (Para((Run(word),)) for word in ("một", "hai", "ba"))


def test_text_of_a_paragraph_is_its_runs() -> None:
    """Runs follow each other without a blank of the paragraph's own."""
    para = Para((Run("1.", "label"), Run(" Giao "), Run("Sở Y", "party"), Run(".")))

    assert para.text == "1. Giao Sở Y."


def test_flow_goes_through_lists_in_printed_order() -> None:
    """Paragraphs come in order, between the starts and ends of the lists around them."""
    entry = Entry("point", 1, "$.body[0]", (SECOND,))
    items = Items((entry,))

    events = list(flow((FIRST, items, Rule("part"), THIRD)))

    assert events == [
        FIRST,
        Open(items),
        Open(entry),
        SECOND,
        Close(entry),
        Close(items),
        Rule("part"),
        THIRD,
    ]


def test_flow_takes_any_depth() -> None:
    """A tree of 20,000 levels is walked without recursion."""
    block: Para | Items = FIRST
    for _ in range(20_000):
        block = Items((Entry("point", 1, "$", (block,)),))

    events = list(flow((block,)))

    assert len(events) == 80_001
    assert events[40_000] is FIRST
    # Taken apart from the outside: Python frees such a chain in one deep call otherwise.
    while isinstance(block, Items):
        block = block.entries[0].blocks[0]  # type: ignore[assignment]  # only lists are in it


def test_sections_come_in_printed_order() -> None:
    """Of two columns, the left one comes first."""
    left, right = Section("header_left", ()), Section("header_right", ())
    body = Section("body", (FIRST,))

    layout = Layout(STATE_ND30, (Columns(left, right), body))

    assert list(layout.sections()) == [left, right, body]


def test_components_without_a_size_of_their_own_follow_another() -> None:
    """A second motto line in a Party form is as its heading, an item's heading is its body in bold."""
    assert style_of(PARTY_HD36, "slogan") == Style(name="motto", size=15, bold=True)
    assert style_of(STATE_ND30, "slogan") == Style(name="slogan", size=13, bold=True)
    assert style_of(STATE_ND30, "heading") == Style(name="body", size=14, bold=True)
    assert style_of(STATE_ND30, "medium") == Style(name="recipients", size=11, italic=True)
    assert style_of(STATE_ND30, "column") == Style(name="number", size=13, bold=True)
    assert style_of(STATE_ND30, "footnote") == Style(name="recipients", size=11)


def test_a_form_without_styles_prints_in_one_size() -> None:
    """A derived form may leave sizes out."""
    assert style_of(evolve(STATE_ND30, styles=()), "mark") == Style(name="body", size=14)
