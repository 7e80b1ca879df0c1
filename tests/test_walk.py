"""Paths: every part is found at its path, and put back there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.forms import PARTY_HD36, Form
from giaoban.model import AgendaItem, Assignment, Body, Group, Notice, Remark
from giaoban.strategies import notices
from giaoban.walk import PathError, get, parent, put, put_all, steps, walk
from tests.support_examples import PARTY, STATE

if TYPE_CHECKING:
    from collections.abc import Iterator

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
        ("", "a path starts with '$'"),
        ("$.", "no step at character 1"),
        ("$.body[]", "no step at character 6"),
        ("$.body[-1]", "no step at character 6"),
        ("$.body[0", "no step at character 6"),
        ("$.body [0]", "no step at character 6"),
        ("$.body[0]x", "no step at character 9"),
        ("$['body']", "no step at character 1"),
        ("$.body[٣]", "no step at character 6"),
        ("$.thân", "no step at character 4"),
        ("$.urgency[0]", "[0] counts in a tuple, not in NoneType"),
        ("$.body.x", "tuple has no field 'x'; it has no fields"),
        ("$.number.__class__", "NoneType has no field '__class__'"),
        ("$.body[0].order.is_task", "Assignment has no field 'is_task'"),
    ],
)
def test_a_path_that_leads_nowhere_says_why(path: str, reason: str) -> None:
    """The error has the path and the reason, and says what there is."""
    with pytest.raises(PathError) as info:
        get(NOTICE, path)

    assert info.value.path == path
    assert info.value.reason.startswith(reason)
    assert str(info.value).startswith(f"{path}: {reason}")
    with pytest.raises(PathError, match=re.escape(reason)):
        put(NOTICE, path, None)


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


def _everything(value: Any, path: str = "$") -> Iterator[tuple[str, object]]:
    """Yield what a walk has to come by: every field of every value but the form's, by recursion."""
    if isinstance(value, tuple):
        for i, each in enumerate(value):
            yield from _everything(each, f"{path}[{i}]")
    elif attrs.has(type(value)) and not isinstance(value, Form):
        yield path, value
        for field in attrs.fields(type(value)):
            yield from _everything(getattr(value, field.name), f"{path}.{field.name}")


@given(notices(profile="draft"))
def test_no_part_is_missed(notice: Notice) -> None:
    """Whatever the annotations of a class say, all that it holds is walked, in the order of fields."""
    walked, expected = list(walk(notice)), list(_everything(notice))

    assert [path for path, _ in walked] == [path for path, _ in expected]
    assert all(mine is theirs for (_, mine), (_, theirs) in zip(walked, expected, strict=True))


@given(notices(profile="draft"))
def test_every_field_has_a_path(notice: Notice) -> None:
    """Plain members and members of tuples are got by path too."""
    for path, node in walk(notice):
        kind: Any = type(node)
        for field in attrs.fields(kind):
            at, member = f"{path}.{field.name}", getattr(node, field.name)
            assert get(notice, at) is member
            if isinstance(member, tuple):
                assert [get(notice, f"{at}[{i}]") for i in range(len(member))] == list(member)


@given(notices(profile="draft"), st.data())
def test_several_changes_at_once_are_the_same_one_after_the_other(
    notice: Notice, data: st.DataObject
) -> None:
    """Texts of several parts, wherever they stand."""
    texts = [f"{path}.name" for path, node in walk(notice) if isinstance(node, Body | Group)]
    chosen = data.draw(st.lists(st.sampled_from(texts), unique=True)) if texts else []
    changes = {path: f"Sở {nth}" for nth, path in enumerate(chosen)}

    one_by_one = notice
    for path, new in changes.items():
        one_by_one = put(one_by_one, path, new)
    assert put_all(notice, changes) == one_by_one


def test_a_change_below_another_counts_inside_the_new_part() -> None:
    """Whichever of the two is named first."""
    notice = Notice(body=(Remark("a", points=(Remark("b"),)), Remark("c")))
    new = Remark("x", points=(Remark("y"),))
    changes: dict[str, object] = {"$.body[0].points[0].wording": "z", "$.body[0]": new}

    assert put_all(notice, changes).body == (Remark("x", points=(Remark("z"),)), Remark("c"))
    assert put_all(notice, {"$": Notice(place="Sông Lam"), "$.place": "An Hòa"}) == Notice(
        place="An Hòa"
    )


def test_a_change_of_nothing_is_refused_by_its_path() -> None:
    """Where nothing stands, and where another kind of value would stand for the whole."""
    for path in ("$.nothing", "$.body[0].nothing", "$.body[3]", "body"):
        with pytest.raises(PathError) as caught:
            put_all(Notice(body=(Remark("a"),)), {"$.place": "An Hòa", path: "x"})
        assert caught.value.path == path
    with pytest.raises(PathError, match="only a Notice"):
        put_all(Notice(), {"$": Body("Sở A")})
    with pytest.raises(TypeError):
        put_all(Notice(), {"$.body": []})


def test_a_part_is_walked_below_the_path_that_it_is_given() -> None:
    """What is found in it is named as part of the whole; plain members are no parts."""
    parts = (Body("Sở A"), "x", None, Body("Sở B"))

    assert [path for path, _ in walk(parts, "$.p")] == ["$.p[0]", "$.p[3]"]
    assert [list(walk(plain)) for plain in ("x", 5, None, ())] == [[]] * 4


def test_a_hostile_path_is_refused_in_no_time() -> None:
    """A hundred thousand steps, a name and a number longer than any there is."""
    refused = []
    for path in (
        "$" + ".body[0]" * 100_000,
        "$." + "a" * 100_000,
        "$.body[" + "1" * 100_000 + "]",
    ):
        try:
            get(NOTICE, path)
        except PathError as error:  # pytest would print all of it
            refused.append(error.path)
    assert [len(path) for path in refused] == [800_001, 100_002, 100_008]
