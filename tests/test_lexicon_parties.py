"""Parties: how a notice writes bodies, officials and collectives, alone and in a row."""

from __future__ import annotations

import pytest

from giaoban.forms import PARTY_HD36, STATE_ND30
from giaoban.lexicon.parties import (
    in_apposition,
    party_in,
    party_list,
    party_name,
    party_text,
    person_title_first,
)
from giaoban.model import Body, Group, Party, Person

AN = Person("Nguyễn Văn An", positions=("Phó Bí thư Tỉnh ủy", "Phó Chủ tịch UBND tỉnh"))
BINH = Person("Trần Thị Bình", positions=("Giám đốc Sở Y tế",))
CHAIR = Person("", positions=("Phó Bí thư Thường trực",))
NAMELESS_TITLE = Person("Lê Quốc Cường", positions=(" ", ""))


@pytest.mark.parametrize(
    ("party", "text"),
    [
        (Body("Sở Xây dựng"), "Sở Xây dựng"),
        (Body("  Sở Xây dựng "), "Sở Xây dựng"),
        (AN, "đồng chí Nguyễn Văn An - Phó Bí thư Tỉnh ủy, Phó Chủ tịch UBND tỉnh"),
        (CHAIR, "đồng chí Phó Bí thư Thường trực"),
        (NAMELESS_TITLE, "đồng chí Lê Quốc Cường"),
        (Person("Đồng chí Mai"), "Đồng chí Mai"),
        (Person("ông Trần Văn Dũng"), "ông Trần Văn Dũng"),
        (Group("các sở, ban, ngành"), "các sở, ban, ngành"),
        (
            Group("UBND các xã", members=(Body("Đồng Tâm"), Body("An Hòa"), Body("Tân Lập"))),
            "UBND các xã: Đồng Tâm, An Hòa và Tân Lập",
        ),
        (Group("UBND các xã:", members=(Body("Đồng Tâm"),)), "UBND các xã: Đồng Tâm"),
        (
            Group("các đồng chí", members=(AN, BINH)),
            (
                "các đồng chí: Nguyễn Văn An - Phó Bí thư Tỉnh ủy, Phó Chủ tịch UBND tỉnh; "
                "Trần Thị Bình - Giám đốc Sở Y tế"
            ),
        ),
        (
            Group("Tổ công tác", members=(BINH, Body("Sở Tài chính"))),
            "Tổ công tác: đồng chí Trần Thị Bình - Giám đốc Sở Y tế và Sở Tài chính",
        ),
    ],
)
def test_party_is_written_as_a_sentence_names_it(party: Party, text: str) -> None:
    """A body by its name, a person as `đồng chí` with positions, a head noun with its members."""
    assert party_text(party) == text


@pytest.mark.parametrize(
    ("party", "name"),
    [
        (Body(" Sở Y tế"), "Sở Y tế"),
        (AN, "Nguyễn Văn An"),
        (CHAIR, "Phó Bí thư Thường trực"),
        (Group("các sở"), "các sở"),
        (Group("các đồng chí", members=(AN, BINH)), "các đồng chí: Nguyễn Văn An và Trần Thị Bình"),
    ],
)
def test_bare_name_leaves_address_and_positions_out(party: Party, name: str) -> None:
    """What a task list shows: a head noun keeps its members, for alone it names nobody."""
    assert party_name(party) == name


@pytest.mark.parametrize(
    ("parties", "text"),
    [
        ((), ""),
        ((Body("Sở Y tế"),), "Sở Y tế"),
        ((Body("Sở Y tế"), Body("Sở Xây dựng")), "Sở Y tế và Sở Xây dựng"),
        (
            (Body("Sở Y tế"), Body("Sở Xây dựng"), Body("Công an tỉnh")),
            "Sở Y tế, Sở Xây dựng và Công an tỉnh",
        ),
        (
            (Body("Sở Y tế"), Body("Sở Văn hóa, Thể thao và Du lịch"), Body("Công an tỉnh")),
            "Sở Y tế; Sở Văn hóa, Thể thao và Du lịch; Công an tỉnh",
        ),
        ((Body("Sở Văn hóa, Thể thao và Du lịch"),), "Sở Văn hóa, Thể thao và Du lịch"),
        (
            (Body("Sở Khoa học và Công nghệ"), Body("Sở Y tế"), Body("Sở Nội vụ")),
            "Sở Khoa học và Công nghệ, Sở Y tế, Sở Nội vụ",
        ),
        (
            (Body("Sở Khoa học và Công nghệ"), Body("các cơ quan, đơn vị liên quan")),
            "Sở Khoa học và Công nghệ và các cơ quan, đơn vị liên quan",
        ),
        (
            (Body("Sở Y tế"), Group("Các sở", members=(Body("Tài chính"), Body("Nội vụ")))),
            "Sở Y tế; các sở: Tài chính và Nội vụ",
        ),
        ((Body("Các cơ quan liên quan"),), "các cơ quan liên quan"),
        ((Body("Thủ trưởng các sở"),), "Thủ trưởng các sở"),
    ],
)
def test_parties_in_a_row_can_be_told_apart(parties: tuple[Party, ...], text: str) -> None:
    """Semicolons part them where one of them holds a comma; collectives lose a capital."""
    assert party_list(parties) == text


@pytest.mark.parametrize(
    ("person", "text"),
    [
        (BINH, "Giám đốc Sở Y tế Trần Thị Bình"),
        (AN, "Phó Bí thư Tỉnh ủy, Phó Chủ tịch UBND tỉnh Nguyễn Văn An"),
        (CHAIR, "Phó Bí thư Thường trực"),
        (NAMELESS_TITLE, "Lê Quốc Cường"),
    ],
)
def test_state_notices_put_the_title_first(person: Person, text: str) -> None:
    """A State notice writes the position before the name; the Party's says `đồng chí`."""
    assert person_title_first(person) == party_in(STATE_ND30, person) == text
    assert party_in(PARTY_HD36, person) == party_text(person)


def test_bodies_are_named_alike_in_both_regimes() -> None:
    """Only persons are named by regime."""
    body = Body("Sở Y tế")

    assert party_in(STATE_ND30, body) == party_in(PARTY_HD36, body) == "Sở Y tế"


def test_positions_stand_between_commas_in_apposition() -> None:
    """The chair of a meeting is named with commas instead of a dash."""
    assert in_apposition(AN) == "đồng chí Nguyễn Văn An, Phó Bí thư Tỉnh ủy, Phó Chủ tịch UBND tỉnh"
    assert in_apposition(Body("UBND tỉnh")) == "UBND tỉnh"
