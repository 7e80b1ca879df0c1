"""Việc: the items of a conforming notice: what was decided, and who is told to do what.

The functions of one table each add something to a plain value; which one does is one draw.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, Final

from attrs import evolve

from giaoban.deadline import ByDate
from giaoban.model import (
    AgendaItem,
    Assignment,
    Body,
    Citation,
    Clause,
    Decision,
    Deliverable,
    DocumentNumber,
    Group,
    Involved,
    Matter,
    Node,
    Remark,
    Role,
    Stance,
)
from giaoban.strategies import _pools as pools
from giaoban.strategies._clauses import STANCES
from giaoban.strategies._due import working_day
from giaoban.strategies._houses import symbol_of
from giaoban.strategies._scene import Scene

Fill = Callable[[Scene, dict[str, Any]], None]
"""Adds parts of a value to those that it has already."""

_REPORTED: Final[tuple[Stance, ...]] = tuple(
    stance for stance in STANCES if stance != "separate_notice"
)


def task(
    scene: Scene, *, above: Body | None = None, dated: bool = True, plain: bool = False
) -> Assignment:
    """Draw a task.

    Args:
        above:
            The lead that a frame above names; the task names none, or one of its own.
        dated:
            Whether it states a deadline of its own.
        plain:
            Whether it says nothing but who, what and when.
    """
    lead = (above if above is not None else scene.draw(scene.world.a_body),)
    parts: dict[str, Any] = {"task": scene.deal(pools.TASKS), "lead": lead}
    if dated:
        parts["deadline"] = scene.due()
    if not plain:
        scene.pick(_TASKS)(scene, parts)
    if above is not None and parts["lead"] == lead:
        del parts["lead"]
    return Assignment(**parts)


def decision(scene: Scene, *, documents: bool) -> Decision:
    """Draw a decision, on the item's documents or on a matter of its own."""
    parts: dict[str, Any] = {"stance": scene.pick(_REPORTED)}
    if not documents:
        parts["objects"] = (Matter(scene.deal(pools.MATTERS)),)
    scene.pick(_DECISIONS)(scene, parts)
    return Decision(**parts)


def submission(scene: Scene, by: Body) -> Citation:
    """Return a submission of a body from before the meeting."""
    symbol = pools.SYMBOLS.get(by.name) or symbol_of(by.name)
    number = DocumentNumber(
        number=f"{scene.number():02d}",
        type="TTr",
        organs=(symbol,),
        style="party" if scene.form.regime == "party" and "ủy" in by.name else "state",
    )
    day = scene.met - dt.timedelta(3)
    return Citation("Tờ trình", number=number, date=day, issuer=by.name)


# --- what a task may say besides whom, what and when ---------------------------------------------------


def nothing(_: Scene, __: dict[str, Any]) -> None:
    """Leave the parts as they are."""


def _coordinators(scene: Scene, parts: dict[str, Any]) -> None:
    others = dict.fromkeys((scene.draw(scene.world.a_body), scene.draw(scene.world.a_body)))
    parts["coordinators"] = tuple(body for body in others if body not in parts["lead"])


def _all_concerned(scene: Scene, parts: dict[str, Any]) -> None:
    parts["coordinators"] = (Group(scene.pick(pools.GROUPS)),)


def _director(scene: Scene, parts: dict[str, Any]) -> None:
    parts["director"] = (scene.draw(scene.world.a_person),)


def _two_leads(scene: Scene, parts: dict[str, Any]) -> None:
    other = scene.draw(scene.world.a_body)
    if other not in parts["lead"]:
        parts["lead"] = (*parts["lead"], other)


def _person_leads(scene: Scene, parts: dict[str, Any]) -> None:
    parts["lead"] = (scene.draw(scene.world.a_person),)


def _members_lead(scene: Scene, parts: dict[str, Any]) -> None:
    if not scene.knows_bodies:
        head, members = scene.pick(pools.HEAD_NOUNS)
        parts["lead"] = (Group(head, members=tuple(Body(member) for member in members)),)


def _asked(scene: Scene, parts: dict[str, Any]) -> None:
    parts["force"] = scene.pick(("đề nghị", "yêu cầu"))


_ROLES: Final[tuple[Role, ...]] = (
    *("monitoring", "reviewing", "consulted", "guided", "supervising"),
)


def _others(scene: Scene, parts: dict[str, Any]) -> None:
    party = scene.draw(scene.world.a_body)
    if party not in parts["lead"]:
        parts["others"] = (Involved(party, role=scene.pick(_ROLES)),)


def _urgency(scene: Scene, parts: dict[str, Any]) -> None:
    parts["urgency"] = scene.pick(pools.URGENCIES)


def _condition(scene: Scene, parts: dict[str, Any]) -> None:
    parts["condition"] = scene.deal(pools.CONDITIONS)


def _requirements(scene: Scene, parts: dict[str, Any]) -> None:
    parts["requirements"] = (scene.deal(pools.REQUIREMENTS),)


def _report(scene: Scene, parts: dict[str, Any]) -> None:
    parts["reports_to"] = (scene.house.above,)


def _report_via(scene: Scene, parts: dict[str, Any]) -> None:
    _report(scene, parts)
    parts["via"] = (scene.draw(scene.world.a_body),)


def _yields(scene: Scene, parts: dict[str, Any]) -> None:
    what = scene.deal(pools.DELIVERABLES)
    parts["deliverables"] = (Deliverable(what, measure=scene.pick(pools.MEASURES)),)


def _steps(scene: Scene, parts: dict[str, Any]) -> None:
    steps = tuple(
        Deliverable(scene.deal(pools.DELIVERABLES), deadline=ByDate(working_day(scene.issued, n)))
        for n in (1, 3)
    )
    # Below a frame with a deadline that one holds, and may be earlier than these.
    if "deadline" in parts:
        parts |= {"deliverables": steps, "deadline": ByDate(working_day(scene.issued, 5))}


def _points(scene: Scene, parts: dict[str, Any]) -> None:
    del scene
    parts["points"] = tuple(Remark(point) for point in pools.POINTS[-2:])


def _id(scene: Scene, parts: dict[str, Any]) -> None:
    parts["id"] = f"NV-{scene.number()}"


def _much(scene: Scene, parts: dict[str, Any]) -> None:
    for fill in (_coordinators, _director, _urgency, _report, _requirements):
        fill(scene, parts)


_TASKS: Final[tuple[Fill, ...]] = (
    *(nothing, _coordinators, _all_concerned, _director, _urgency, _report, _report_via),
    *(_condition, _requirements, _yields, _steps, _points, _two_leads),
    *(_person_leads, _members_lead, _asked, _others, _id, _much),
)

# --- what a decision may say ---------------------------------------------------------------------------


def _reservation(scene: Scene, parts: dict[str, Any]) -> None:
    parts["reservation"] = scene.deal(pools.RESERVATIONS)


def _voted(scene: Scene, parts: dict[str, Any]) -> None:
    del scene
    parts["by_vote"] = True


def _decided_by(scene: Scene, parts: dict[str, Any]) -> None:
    parts["decided_by"] = scene.concluder()


_DECISIONS: Final[tuple[Fill, ...]] = (nothing, nothing, _reservation, _voted, _decided_by)

# --- items -----------------------------------------------------------------------------------------------

Item = Callable[[Scene], Node]
"""Draws an item."""


def _clauses(scene: Scene, above: Body | None = None) -> tuple[Clause, ...]:
    return tuple(task(scene, above=above) for _ in range(scene.pick((1, 2, 3))))


def _decided(scene: Scene) -> AgendaItem:
    """Return an item that was reported on and decided, with what follows from it."""
    by = scene.draw(scene.world.a_body)
    submitted = scene.pick((True, False))
    return AgendaItem(
        heading=scene.deal(pools.HEADINGS),
        presenter=by if submitted else None,
        submissions=(submission(scene, by),) if submitted else (),
        body=(decision(scene, documents=submitted), *_clauses(scene)),
    )


def _assigned(scene: Scene) -> AgendaItem:
    """Return an item with tasks alone."""
    return AgendaItem(heading=scene.deal(pools.HEADINGS), body=_clauses(scene))


def standing_alone(scene: Scene) -> Node:
    """Return a task that stands in no item; an item of tasks where there are several.

    It draws what an item of tasks draws, so that one shrinks to the other.
    """
    item = _assigned(scene)
    return item.body[0] if len(item.body) == 1 else item


def _addressed(scene: Scene) -> AgendaItem:
    """Return an item whose heading names the addressee of all that is in it."""
    above = scene.draw(scene.world.a_body)
    return AgendaItem(order=Assignment(lead=(above,)), body=_clauses(scene, above))


def _directed(scene: Scene) -> AgendaItem:
    """Return an item with tasks that others do under a director."""
    frame = Assignment(
        director=(scene.draw(scene.world.a_person),),
        points=tuple(task(scene, plain=True) for _ in range(scene.pick((1, 2, 3)))),
    )
    return AgendaItem(heading=scene.deal(pools.HEADINGS), body=(frame,))


def _framed(scene: Scene) -> AgendaItem:
    """Return an item with the tasks of one addressee, by one deadline."""
    above = scene.draw(scene.world.a_body)
    frame = Assignment(
        lead=(above,),
        deadline=scene.due(),
        points=tuple(task(scene, above=above, dated=False) for _ in range(scene.pick((2, 3)))),
    )
    return AgendaItem(heading=scene.deal(pools.HEADINGS), body=(frame,))


def _divided(scene: Scene) -> AgendaItem:
    """Return an item with items below it."""
    return AgendaItem(
        heading=scene.deal(pools.HEADINGS),
        body=tuple(_assigned(scene) for _ in range(scene.pick((2, 3)))),
    )


def _withheld(scene: Scene) -> AgendaItem:
    return AgendaItem(
        heading=scene.deal(pools.SEPARATE), body=(Decision(stance="separate_notice"),)
    )


def _appraised(scene: Scene) -> AgendaItem:
    return AgendaItem(heading=scene.deal(pools.HEADINGS), body=(Remark(scene.deal(pools.REMARKS)),))


def _run_in(scene: Scene) -> AgendaItem:
    """Return an item whose decision and task stand in one paragraph."""
    goes_on = evolve(task(scene, plain=True), continues=True)
    return AgendaItem(
        heading=scene.deal(pools.HEADINGS), body=(decision(scene, documents=False), goes_on)
    )


WITH_TASKS: Final[tuple[Item, ...]] = (
    *(_assigned, _decided, _addressed, _directed, _framed, _divided, _run_in),
)
"""Items with a task in them."""

ITEMS: Final[tuple[Item, ...]] = (*WITH_TASKS, _withheld, _appraised)
