"""Paths: every part is found at its path, and put back there."""

from __future__ import annotations

import attrs
import pytest

from giaoban.forms import PARTY_HD36
from giaoban.model import AgendaItem, Assignment, Body, Notice, Remark
from giaoban.walk import PathError, get, parent, put, steps, walk
from tests.support_examples import PARTY, STATE

NOTICE = Notice(
    body=(
        AgendaItem(
            label="1.",
            heading="Về A",
            order=Assignment(lead=(Body("Sở A"),)),
            body=(Assignment(task="rà soát", points=(Remark("một"), Remark("hai"))),),
        ),
        Remark("Hết."),
    ),
    extra=(("k", "v"),),
)


def test_walk_gives_every_value_in_printed_order() -> None:
    """The notice first, then its parts from the top of the page down; a form is no part."""
    assert [(path, type(node).__name__) for path, node in walk(NOTICE)] == [
        ("$", "Notice"),
        ("$.body[0]", "AgendaItem"),
        ("$.body[0].order", "Assignment"),
        ("$.body[0].order.lead[0]", "Body"),
        ("$.body[0].body[0]", "Assignment"),
        ("$.body[0].body[0].points[0]", "Remark"),
        ("$.body[0].body[0].points[1]", "Remark"),
        ("$.body[1]", "Remark"),
    ]


@pytest.mark.parametrize("notice", [PARTY, STATE], ids=["party", "state"])
def test_every_part_is_got_and_put_at_its_path(notice: Notice) -> None:
    """What walk yields stands at its path; putting it there changes nothing."""
    for path, node in walk(notice):
        assert get(notice, path) is node
        assert put(notice, path, node) == notice


def test_put_replaces_one_part_and_shares_the_rest() -> None:
    """The new value differs at the path alone; what is beside it is the same object."""
    changed = put(NOTICE, "$.body[0].body[0].points[1].wording", "ba")

    assert get(changed, "$.body[0].body[0].points[1]") == Remark("ba")
    assert get(changed, "$.body[1]") is get(NOTICE, "$.body[1]")
    assert get(NOTICE, "$.body[0].body[0].points[1]") == Remark("hai")


def test_plain_members_and_tuples_are_got_too() -> None:
    """A text, a form or a tuple has a path although walk does not yield it."""
    assert get(NOTICE, "$.body[0].heading") == "Về A"
    assert get(NOTICE, "$.extra[0][1]") == "v"
    assert get(put(NOTICE, "$.form", PARTY_HD36), "$.form.name") == "party-hd36"
    assert get(NOTICE, "$") is NOTICE


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("body", "a path starts with '$'"),
        ("$body", "no step at character 1"),
        ("$.body[x]", "no step at character 6"),
        ("$.body[01]", "no step at character 6"),
        ("$.body[9]", "[9] is past the end: there are 2"),
        ("$.place[0]", "[0] counts in a tuple, not in str"),
        ("$.colour", "Notice has no field 'colour'; it has form, id"),
        ("$.place.name", "str has no field 'name'; it has no fields"),
    ],
)
def test_a_path_that_leads_nowhere_says_why(path: str, reason: str) -> None:
    """The error has the path and the reason, and says what there is."""
    with pytest.raises(PathError) as info:
        get(NOTICE, path)

    assert info.value.path == path
    assert info.value.reason.startswith(reason)
    assert str(info.value).startswith(f"{path}: {reason}")


def test_the_whole_is_replaced_by_its_like_only() -> None:
    """At `$` another notice can stand, nothing else."""
    assert put(NOTICE, "$", attrs.evolve(NOTICE, place="Sông Lam")).place == "Sông Lam"
    with pytest.raises(PathError, match="only a Notice can stand for the whole value"):
        put(NOTICE, "$", Remark("x"))


def test_the_owner_judges_what_is_put() -> None:
    """The model's invariants hold for a part that is put."""
    with pytest.raises(TypeError, match=r"Remark\.wording"):
        put(NOTICE, "$.body[1].wording", 7)


def test_steps_and_parents() -> None:
    """A path is taken apart, and the part above it is found."""
    assert steps("$.body[1].points[0].deadline") == ("body", 1, "points", 0, "deadline")
    assert parent("$.body[1].points[0].deadline") == "$.body[1].points[0]"
    assert parent("$.body[1].points[0]") == "$.body[1]"
    assert parent("$.place") == "$"
    assert parent("$") == "$"


def test_depth_costs_no_recursion() -> None:
    """A body nested a few hundred levels deep is walked to its end."""
    node: Remark = Remark("đáy")
    for _ in range(300):
        node = Remark("x", points=(node,))

    *_, (path, last) = walk(Notice(body=(node,)))
    assert last == Remark("đáy")
    assert path.count("points") == 300
