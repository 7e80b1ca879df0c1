"""The nouns: immutable, exact, hashable, picklable, and honest about what they refuse."""

from __future__ import annotations

import datetime as dt
import pickle
from typing import TYPE_CHECKING

import attrs
import pytest

from giaoban import model
from giaoban.deadline import ByDate
from giaoban.model import (
    AgendaItem,
    Assignment,
    Attendance,
    Authority,
    Body,
    Citation,
    Decision,
    DocumentNumber,
    Group,
    Issuer,
    Meeting,
    Notice,
    Person,
    RecipientGroup,
    RecipientLine,
    Remark,
)

if TYPE_CHECKING:
    from collections.abc import Callable

CLASSES = [
    value
    for value in vars(model).values()
    if isinstance(value, type) and attrs.has(value) and value.__module__ == model.__name__
]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_noun_is_a_plain_frozen_value(cls: type) -> None:
    """No noun has a dict, a converter, an alias, a private or a computed field."""
    assert attrs.has(cls)
    assert "__slots__" in vars(cls)
    assert cls.__doc__
    for field in attrs.fields(cls):
        assert field.converter is None, field
        assert field.alias == field.name, field
        assert field.init, field
        assert not field.name.startswith("_"), field


@pytest.fixture
def rich() -> Notice:
    """A notice with something of most kinds in it."""
    task = Assignment(
        lead=(Body("Sở Xây dựng", ref="SXD"),),
        coordinators=(Group("UBND các xã", members=(Body("Tân Lập"),)),),
        task="hoàn thiện thủ tục",
        deadline=ByDate(dt.date(2023, 10, 15)),
        label="(1)",
    )
    frame = Assignment(director=(Person("Nguyễn Văn An"),), points=(task,))
    item = AgendaItem(label="1.", heading="Về trụ sở", body=(Decision(stance="agreed"), frame))
    return Notice(
        issuer=Issuer(Body("UBND tỉnh")), body=(item, Remark("Hết.")), extra=(("k", "v"),)
    )


def test_a_notice_is_hashable_and_equal_by_value(rich: Notice) -> None:
    """Equal notices hash alike and are one member of a set."""
    again = attrs.evolve(rich)

    assert again is not rich
    assert {rich, again} == {rich}


def test_a_notice_survives_pickling(rich: Notice) -> None:
    """What is pickled comes back equal."""
    assert pickle.loads(pickle.dumps(rich)) == rich  # noqa: S301 - our own bytes


def test_nothing_in_a_notice_can_be_set(rich: Notice) -> None:
    """Assigning to a field is refused."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        rich.place = "Sông Lam"  # type: ignore[misc] # that it is refused is the point


def test_a_task_is_no_frame() -> None:
    """An assignment with a task is a task; blanks are no task."""
    assert Assignment(task="rà soát").is_task
    assert not Assignment(lead=(Body("Sở Tài chính"),)).is_task
    assert not Assignment(task="  ").is_task


@pytest.mark.parametrize(
    ("build", "says"),
    [
        (lambda: Body(" "), "Body.name needs words"),
        (lambda: Person("", positions=(" ",)), "Person needs a name or a position"),
        (lambda: Group(""), "Group.name needs words"),
        (lambda: DocumentNumber(number="65"), "DocumentNumber needs a type or an organ"),
        (lambda: DocumentNumber(type="TB", organs=("",)), "holds no empty group"),
        (lambda: DocumentNumber(type="TB", organs=("U-B",)), "hold no blank, '/' or '-'"),
        (lambda: DocumentNumber(number="6 5", type="TB"), "parts hold no blank"),
        (lambda: Citation(""), "Citation.type needs words"),
        (lambda: Remark(" \n"), "Remark.wording needs words"),
        (lambda: Remark("x", label=""), "Remark.label needs words, or None"),
        (lambda: Decision(stance="agreed", label=" "), "Decision.label needs words, or None"),
        (lambda: Assignment(id=""), "Assignment.id needs words"),
        (AgendaItem, "AgendaItem needs a label, a heading, an order or a body"),
        (lambda: AgendaItem(order=Assignment(task="x")), "AgendaItem.order is a frame"),
        (lambda: Attendance(present=-1), "Attendance counts people; got -1"),
        (lambda: Meeting(""), "Meeting.kind needs words"),
        (RecipientLine, "RecipientLine needs parties or a wording"),
        (RecipientGroup, "RecipientGroup needs a medium or lines"),
        (lambda: Authority(kind="by_order", of=""), "Authority.of needs words"),
        (lambda: Body("a\x00b"), "Body.name"),
        (lambda: Group("\ud800"), "Group.name"),
    ],
)
def test_what_cannot_be_meant_is_refused(build: Callable[[], object], says: str) -> None:
    """Each invariant is refused in words that name the field."""
    with pytest.raises(ValueError, match=says.replace("(", r"\(")):
        build()


@pytest.mark.parametrize(
    ("build", "says"),
    [
        (lambda: Notice(body=[]), "Notice.body"),  # type: ignore[arg-type] # a list
        (lambda: Body(7), "Body.name"),  # type: ignore[arg-type] # a number
        (lambda: Notice(issued_on=dt.datetime(2023, 10, 2)), "Notice.issued_on"),  # noqa: DTZ001
        (lambda: Meeting("họp", dates=("x",)), "Meeting.dates"),  # type: ignore[arg-type]
        (lambda: AgendaItem(label="1.", body=(Body("UBND"),)), "AgendaItem.body"),  # type: ignore[arg-type]
        (lambda: Attendance(present=True), "Attendance.present"),
    ],
)
def test_types_are_exact(build: Callable[[], object], says: str) -> None:
    """A list, a datetime, a bool or a foreign value is refused, naming the field."""
    with pytest.raises(TypeError, match=says):
        build()
