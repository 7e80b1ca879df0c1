"""What a component looks like on paper, and how wide words are, against numbers known elsewhere."""

from __future__ import annotations

from typing import get_args

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban.forms import FORMS, PARTY_HD36, STATE_ND30, Form, Style
from giaoban.render.layout import Para, ParaStyle, Run, style_of
from giaoban.render.paper import (
    Shape,
    balanced,
    box_width,
    height_of,
    looks,
    number_size,
    right_column,
    room_of,
    rule_width,
    shape_of,
    text_width,
    widest,
    wrapped,
)

MM = 72 / 25.4
FIRST = "BAN CÁN SỰ ĐẢNG ỦY BAN NHÂN"
NAME = f"{FIRST} DÂN TỈNH"
BOLD = Style(name="issuer", size=14, bold=True)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("component", get_args(ParaStyle))
def test_every_component_has_a_shape(form: Form, component: ParaStyle) -> None:
    """No component is without a shape, and none but running text is set flush on both sides."""
    shape = shape_of(form, component)

    assert looks(form)[component] == (style_of(form, component), shape)
    flush = component in {"body", "bases", "heading", "footnote"}
    assert (shape.align == "justify") is flush


def test_the_body_is_as_the_regulations_say() -> None:
    """Party: 10 mm, 6 points, exactly 18 points; State: the same in single spacing."""
    body = Shape(align="justify", first_mm=10, after=6, line=18)

    assert shape_of(PARTY_HD36, "body") == body
    assert shape_of(STATE_ND30, "body") == evolve(body, line=None)
    assert shape_of(PARTY_HD36, "heading") == evolve(body, keeps=True)


def test_a_signature_has_room() -> None:
    """Four blank lines of 14 points stand between position and name."""
    assert shape_of(PARTY_HD36, "signer").before == pytest.approx(4 * 16.1)


@pytest.mark.parametrize(
    ("text", "face", "units"),
    [
        ("m", "", 1593),
        ("Ệ", "", 1251),
        ("ệ", "bold", 909),
        ("ự", "italic", 1117),
        ("Đ", "bold italic", 1479),
        ("e\u0323\u0302", "", 909),
        ("界", "", 1024),
        ("", "", 0),
    ],
)
def test_words_are_as_wide_as_in_times(text: str, face: str, units: int) -> None:
    """Advance widths as Times New Roman has them; marks have none, what is unknown half an em."""
    width = text_width(text, 14, bold="bold" in face, italic="italic" in face)

    assert width == pytest.approx(14 * units / 2048)


def test_the_motto_takes_one_line() -> None:
    """Measured by a word processor: 88.3 mm at 12 points bold; so is the column that holds it."""
    motto, slogan = STATE_ND30.motto
    paras = (Para((Run(motto),), "motto"), Para((Run(slogan),), "slogan"))

    assert widest(STATE_ND30, paras[:1], 400) / MM == pytest.approx(88.3, abs=0.1)
    assert right_column(STATE_ND30, paras, room_of(STATE_ND30)) > 250


def test_columns_keep_within_bounds() -> None:
    """A column is no narrower than 45 percent of the page, and no wider than 66."""
    room = room_of(PARTY_HD36)

    assert room == pytest.approx(165 * MM)
    assert room_of(PARTY_HD36, landscape=True) == pytest.approx(252 * MM)
    assert right_column(PARTY_HD36, (), room) == pytest.approx(0.45 * room)
    assert right_column(PARTY_HD36, (Para((Run("W" * 99),)),), room) == pytest.approx(0.66 * room)


def test_rules_and_boxes_follow_the_line() -> None:
    """A rule is as long as its line or 40 percent of it; a box is 20, 30 or 40 mm, or what it needs."""
    assert [rule_width(kind, 100) for kind in ("full", "part")] == [100, 40]
    assert [round(box_width(text) / MM) for text in (40, 60, 95, 200)] == [20, 30, 40, 73]
    assert widest(PARTY_HD36, (), 100) == 0
    assert widest(PARTY_HD36, (Para((Run("W" * 99),)),), 100) == 100
    assert widest(PARTY_HD36, (Para((Run(NAME),), "issuer"),), 250) == text_width(
        FIRST, 14, bold=True
    )
    assert [number_size(form) for form in (STATE_ND30, PARTY_HD36)] == [13, 14]


def test_a_long_cell_is_known_to_be_long() -> None:
    """A line of 14 points is 18 points apart in a Party notice; a word of 99 W needs three lines."""
    para = Para((Run("W" * 99),))

    assert height_of(PARTY_HD36, (para,), 700) == 3 * 18 + 6
    assert height_of(STATE_ND30, (para, para), 700) == pytest.approx(2 * (3 * 16.1 + 6))


def test_an_issuer_wraps_at_blanks() -> None:
    """Greedy lines leave a short last one; balanced lines are of like length."""
    assert wrapped(NAME, BOLD, 250) == (FIRST, "DÂN TỈNH")
    room = balanced(NAME, BOLD, 250)
    assert wrapped(NAME, BOLD, room) == ("BAN CÁN SỰ ĐẢNG ỦY", "BAN NHÂN DÂN TỈNH")
    assert balanced("TỈNH ỦY", BOLD, 250) == 250
    assert wrapped("", BOLD, 250) == ()


@given(
    text=st.text(st.sampled_from("AĐỆ iự\u0301界 "), max_size=40),
    room=st.floats(min_value=20, max_value=500),
)
def test_lines_keep_every_word(text: str, room: float) -> None:
    """Whatever the room, lines hold the words in order, and only a lone word is wider than it."""
    lines = wrapped(text, BOLD, room)

    assert " ".join(lines).split() == text.split()
    for line in lines:
        assert " " not in line or text_width(line, 14, bold=True) <= room + 1e-6
    assert len(wrapped(text, BOLD, balanced(text, BOLD, room))) == len(lines)
