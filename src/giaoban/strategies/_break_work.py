"""Cách vi phạm GB1xx, GB2xx: how the rules on tasks and on time are broken."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import evolve

from giaoban.deadline import (
    ByDate,
    FromIssue,
    InMonth,
    InQuarter,
    Recurring,
    Unclear,
    Within,
)
from giaoban.lexicon import assignment_sentence, recipient_text
from giaoban.model import (
    AgendaItem,
    Assignment,
    Body,
    Deliverable,
    Group,
    Notice,
    Person,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Remark,
)
from giaoban.strategies import _pools as pools
from giaoban.strategies._cases import (
    CLAUSE,
    FIRST,
    Breaker,
    Broken,
    broken_clause,
    broken_notice,
    holding,
    plain,
    with_item,
)
from giaoban.strategies._due import DAYS, month_after, working_day
from giaoban.strategies._work import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from giaoban.deadline import Deadline
    from giaoban.strategies._scene import Scene

# --- GB1xx: who, what, and in whose words ----------------------------------------------------------


def _nobody_answerable(scene: Scene) -> Broken:
    given = evolve(task(scene), director=())
    return broken_clause(scene, given, "lead", (), at="")


def _no_deadline(scene: Scene) -> Broken:
    given = evolve(task(scene), deliverables=())
    return broken_clause(scene, given, "deadline", None, at="")


_GENERIC: Final = (
    "các cơ quan, đơn vị liên quan",
    "các sở, ngành liên quan",
    "các cơ quan chức năng",
)


def _generic_lead(scene: Scene) -> Broken:
    name = scene.pick(_GENERIC)
    # A collective is no body of anybody's table.
    group = Group(name)
    lead = group if scene.knows_bodies else scene.pick((group, Body(name)))
    return broken_clause(scene, plain(scene), "lead", (lead,))


def _lead_coordinates(scene: Scene) -> Broken:
    given = plain(scene)
    return broken_clause(scene, given, "coordinators", given.lead, at=".coordinators[0]")


def _directed(scene: Scene) -> Assignment:
    return Assignment(director=(scene.draw(scene.world.a_person),), points=(plain(scene),))


def _nameless_director(scene: Scene) -> Broken:
    official = (
        Person("", positions=(scene.pick(pools.POSITIONS),))
        if scene.world.persons is None
        else evolve(scene.draw(scene.world.a_person), name="")
    )
    director = scene.pick((official, scene.draw(scene.world.a_body)))
    return broken_clause(scene, _directed(scene), "director", (director,), at=".director[0]")


def _empty_frame(scene: Scene) -> Broken:
    if scene.pick((True, False)):
        return broken_clause(scene, _directed(scene), "points", (), at="")
    lead = scene.draw(scene.world.a_body)
    item = AgendaItem(order=Assignment(lead=(lead,)), body=(task(scene, above=lead, plain=True),))
    return Broken(with_item(scene, item), f"{FIRST}.body", (), f"{FIRST}.order")


def _other_wording(scene: Scene) -> Broken:
    given = evolve(plain(scene), deadline=scene.due(DAYS))
    days = [ByDate(working_day(scene.issued, many), "by") for many in (10, 11)]
    other = next(day for day in days if day != given.deadline)
    worded = evolve(given, wording=assignment_sentence(given))
    said = assignment_sentence(evolve(given, deadline=other))
    return broken_clause(scene, worded, "wording", said, at=".deadline")


def _task_twice(scene: Scene) -> Broken:
    first, second = plain(scene), plain(scene)
    valid = holding(scene, first, evolve(second, lead=first.lead))
    closed = f"{first.task}."
    again = scene.pick((first.task, closed)) if scene.fits(closed) else first.task
    return Broken(valid, f"{_SECOND}.task", again, _SECOND)


_SECOND: Final = f"{FIRST}.body[1]"


def _id_twice(scene: Scene) -> Broken:
    first, second = (evolve(plain(scene), id=f"NV-{scene.number()}") for _ in range(2))
    return Broken(holding(scene, first, second), f"{_SECOND}.id", first.id, f"{_SECOND}.id")


def _lead_untold(scene: Scene) -> Broken:
    given = plain(scene)
    valid = holding(scene, given)
    names = {party.name for party in given.lead}
    untold = Recipients(
        groups=(RecipientGroup(lines=_without(valid, names) or (_somebody(scene),)),),
        archive=scene.house.archive,
    )
    return Broken(valid, "$.recipients", untold, f"{CLAUSE}.lead[0]")


def _without(notice: Notice, names: set[str]) -> tuple[RecipientLine, ...]:
    """Return the recipients' lines but those of some bodies and of collectives, which may be any."""
    groups = notice.recipients.groups if notice.recipients is not None else ()
    return tuple(
        line
        for group in groups
        for line in group.lines
        if not any(party.name in names for party in line.parties)
        and not recipient_text(line).lower().startswith("các ")
    )


def _somebody(scene: Scene) -> RecipientLine:
    return RecipientLine(parties=(scene.draw(scene.world.a_person),))


def _all_answer_together(scene: Scene) -> Broken:
    several = evolve(plain(scene), lead=scene.two_bodies())
    return broken_clause(scene, several, "sharing", "joint", at=".lead")


_SUBJECTS: Final = ("phương án, kinh phí", "nguồn vốn sự nghiệp", "nội dung này")


def _no_verb(scene: Scene) -> Broken:
    return broken_clause(scene, plain(scene), "task", scene.pick(_SUBJECTS))


_CASES: Final = ("phát sinh vướng mắc", "vượt thẩm quyền")


def _no_consequence(scene: Scene) -> Broken:
    case = f"{scene.pick(('Trường hợp', 'Nếu'))} {scene.pick(_CASES)}"
    given = Remark(f"{case} thì báo cáo cấp trên.")
    return broken_clause(scene, given, "wording", f"{case}.", at="")


# --- GB2xx: days ------------------------------------------------------------------------------------


def _deadline(scene: Scene, broken: Deadline, valid: Deadline | None = None) -> Broken:
    """Draw a notice with a task whose deadline is broken."""
    due = valid if valid is not None else scene.due()
    return broken_clause(scene, evolve(plain(scene), deadline=due), "deadline", broken)


def _in_the_past(scene: Scene) -> Broken:
    months = scene.pick((-12, -18, -30))
    year, month = month_after(scene.issued, months)
    past: tuple[Deadline, ...] = (
        ByDate(working_day(scene.issued, months), "by"),
        InMonth(year, month),
        InQuarter(year - 1, (month + 2) // 3),
    )
    return _deadline(scene, scene.pick(past))


def _on_a_day_off(scene: Scene) -> Broken:
    day = working_day(scene.issued, scene.pick((2, 3, 5)))
    sunday = day + dt.timedelta(6 - day.weekday())
    return _deadline(scene, ByDate(sunday, "by"), ByDate(day, "by"))


def _without_anchor(scene: Scene) -> Broken:
    count = scene.pick((10, 5, 30))
    given = evolve(plain(scene), deadline=Within(count, "days", FromIssue()))
    return broken_clause(scene, given, "deadline.since", None, at=".deadline")


def _met_later(scene: Scene) -> Broken:
    later = scene.issued + dt.timedelta(scene.pick((1, 7, 30)))
    valid = holding(scene, plain(scene))
    return Broken(valid, "$.meeting.dates", (later,), "$.issued_on")


def _far_away(scene: Scene) -> Broken:
    months = 12 * scene.pick((7, 10, 39))
    far: tuple[Deadline, ...] = (
        ByDate(working_day(scene.issued, months)),
        InMonth(*month_after(scene.issued, months)),
        InQuarter(scene.issued.year + months // 12, 2),
    )
    return _deadline(scene, scene.pick(far))


def _hardly_any_time(scene: Scene) -> Broken:
    # Strictly read, the last day is the day of issue itself.
    return _deadline(scene, ByDate(scene.issued + dt.timedelta(1)), scene.due(DAYS))


def _later_than_above(scene: Scene) -> Broken:
    point = evolve(plain(scene), deadline=ByDate(working_day(scene.issued, 1)))
    above = ByDate(working_day(scene.issued, 2))
    frame = Assignment(lead=point.lead, deadline=above, points=(evolve(point, lead=()),))
    later = ByDate(working_day(scene.issued, scene.pick((5, 8))))
    return broken_clause(scene, frame, "points[0].deadline", later)


def _half_an_anchor(scene: Scene) -> Broken:
    whole = Recurring(1, "weeks", weekday=4, time=dt.time(16), bound="before")
    return _deadline(scene, Recurring(1, "weeks", anchor=scene.pick(pools.CYCLE_ANCHORS)), whole)


def _unclear(scene: Scene) -> Broken:
    return _deadline(scene, Unclear(scene.pick(pools.UNCLEAR)))


def _reported_too_soon(scene: Scene) -> Broken:
    sooner, work, later = (ByDate(working_day(scene.issued, n)) for n in (1, 5, 8))
    report = Deliverable(scene.deal(pools.DELIVERABLES), kind="report", deadline=later)
    given = evolve(plain(scene), deadline=work, deliverables=(report,))
    return broken_clause(scene, given, "deliverables[0].deadline", sooner)


def _issued_late(scene: Scene) -> Broken:
    met = scene.issued - dt.timedelta(scene.pick((31, 45, 400)))
    return broken_notice(scene, "$.meeting.dates", (met,), "$.issued_on")


WORK: Final[Mapping[str, Breaker]] = {
    "GB101": Breaker(_nobody_answerable),
    "GB102": Breaker(_no_deadline),
    "GB103": Breaker(_generic_lead),
    "GB104": Breaker(_lead_coordinates),
    "GB105": Breaker(_nameless_director),
    "GB106": Breaker(_empty_frame),
    "GB107": Breaker(_other_wording, text=140),
    "GB108": Breaker(_task_twice),
    "GB109": Breaker(_id_twice),
    "GB110": Breaker(_lead_untold),
    "GB111": Breaker(_all_answer_together, bodies=2),
    "GB112": Breaker(_no_verb),
    "GB113": Breaker(_no_consequence, text=52),
    "GB201": Breaker(_in_the_past),
    "GB202": Breaker(_on_a_day_off),
    "GB203": Breaker(_without_anchor),
    "GB204": Breaker(_met_later),
    "GB205": Breaker(_far_away),
    "GB206": Breaker(_hardly_any_time),
    "GB207": Breaker(_later_than_above),
    "GB208": Breaker(_half_an_anchor),
    "GB209": Breaker(_unclear),
    "GB210": Breaker(_reported_too_soon),
    "GB211": Breaker(_issued_late),
}
"""How the rules on tasks and on time are broken, by code."""
