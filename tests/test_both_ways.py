"""Both ways: reading inverts printing, for notices whose free text holds no cue.

A cue is a word that a reader goes by: a verb that orders or decides, a name, a time, a product with
its verb. What is excluded beside such texts is what a page leaves open by nature, to people too:

- whether an unlabelled clause behind an item is part of it: here it stands before the items;
- whether who directs a task that nobody is named to lead directs it or leads it;
- whether points below an unlabelled task detail it or are what it orders;
- whether "chỉ đạo Sở Y" behind an official names who does the work or who leads it;
- whether "…; Sở Z rà soát" behind a case and those with whom nobody named works goes on with them
  or begins an order to Sở Z;
- whether who collates is also reported to;
- by which verb a point orders that names nobody below a frame that does;
- whether "Đề nghị Sở Y …" below a frame that names Sở X orders Sở Y, or Sở X to ask it;
- whether the last words of a task are what it yields, where nothing has a time, a measure, an aim,
  and nothing is said of the whole;
- where the office ends and the name begins, for an office whose last word is a place's name.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_args

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    ByDate,
    FromIssue,
    InMonth,
    InQuarter,
    Ongoing,
    Pending,
    PerRegulation,
    Recurring,
    Within,
)
from giaoban.forms import FORMS, PARTY_HD05, PARTY_HD36, STATE_ND30
from giaoban.lexicon import recipient_text
from giaoban.model import (
    AgendaItem,
    Assignment,
    Body,
    Decision,
    Deliverable,
    DeliverableKind,
    Force,
    Group,
    Involved,
    Matter,
    Node,
    Notice,
    Person,
    RecipientLine,
    Remark,
    Role,
    Stance,
)
from giaoban.numbering import numbered
from giaoban.orders import orders
from giaoban.reading import read
from giaoban.render import to_text
from giaoban.strategies import _pools as pools
from giaoban.strategies import notices
from giaoban.strategies._due import DUES
from tests.support_examples import PARTY, STATE
from tests.support_meaning import meaning
from tests.support_notices import minimal_notice

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from giaoban.deadline import Deadline
    from giaoban.forms import Form
    from giaoban.model import Party

T = TypeVar("T")


def back(notice: Notice) -> Notice:
    """Return what is read from the print of a notice."""
    return read(to_text(notice)).notice


def told(notice: Notice) -> Notice:
    """Return *notice* without what its page leaves open by nature."""
    clauses = [node for node in notice.body if not isinstance(node, AgendaItem)]
    items = [node for node in notice.body if isinstance(node, AgendaItem)]
    return evolve(notice, body=tuple(_told(node, ()) for node in (*clauses, *items)))


def _told(node: Node, lead: tuple[Party, ...]) -> Node:
    """Return a node whose directors stand beside a lead, *lead* being that above it."""
    if isinstance(node, AgendaItem):
        lead = (node.order.lead if node.order is not None else ()) or lead
        return evolve(node, body=tuple(_told(inner, lead) for inner in node.body))
    if not isinstance(node, Assignment):
        return node
    if node.is_task:
        lead = node.lead or (lead if node.director else ())
        return evolve(node, lead=lead, points=node.points if node.label is not None else ())
    points = tuple(_told(point, node.lead or lead) for point in node.points)
    return evolve(
        node, points=tuple(point for point in points if not isinstance(point, AgendaItem))
    )


# --- one of each shape -------------------------------------------------------------------------------

STC, SXD, SYT = Body("Sở Tài chính"), Body("Sở Xây dựng"), Body("Sở Y tế")
UBND, VP = Body("UBND tỉnh"), Body("Văn phòng UBND tỉnh")
AN = Person("Nguyễn Văn An", positions=("Phó Chủ tịch UBND tỉnh",))
XA = Group("UBND các xã", members=(Body("Tân Lập"), Body("Mỹ Lâm"), Body("Hòa Bình")))
TASK: Final = "rà soát quỹ đất"
OCTOBER = ByDate(dt.date(2026, 12, 15))


def order(**fields: Any) -> Assignment:
    """Return a task of Sở Xây dựng, but for the *fields* told."""
    return Assignment(**{"lead": (SXD,), "task": TASK} | fields)


SHAPES: dict[str, Assignment] = {
    "plain": order(),
    "asked": order(force="đề nghị"),
    "required": order(force="yêu cầu"),
    "entrusted": order(force="phân công"),
    "person": order(lead=(AN,)),
    "members": order(lead=(XA,)),
    "collective": order(lead=(Group("các sở, ban, ngành"),)),
    "two": order(lead=(SXD, STC)),
    "joint": order(lead=(SXD, STC), sharing="joint"),
    "joint with": order(lead=(SXD, STC), sharing="joint", coordinators=(SYT,)),
    "directed": order(director=(AN,)),
    "coordinated": order(coordinators=(STC, SYT)),
    "directed and coordinated": order(director=(AN,), coordinators=(STC,), urgency="khẩn trương"),
    "urgent": order(urgency="khẩn trương"),
    "standing": order(deadline=Ongoing()),
    "urgent and standing": order(urgency="kịp thời", deadline=Ongoing(), coordinators=(STC,)),
    "by a day": order(deadline=OCTOBER),
    "by an hour": order(deadline=ByDate(dt.date(2026, 12, 15), "by", dt.time(17, 0))),
    "in a month": order(deadline=InMonth(2026, 12)),
    "in a quarter": order(deadline=InQuarter(2026, 4)),
    "within": order(deadline=Within(15, "working_days", FromIssue())),
    "periodic": order(deadline=Recurring(1, "months", day=20)),
    "after": order(deadline=AfterEvent("có kết quả thẩm tra")),
    "before": order(deadline=BeforeEvent("phương án được phê duyệt")),
    "at a session": order(deadline=AtSession("kỳ họp thường lệ giữa năm")),
    "regulated": order(deadline=PerRegulation()),
    "pending": order(deadline=Pending("chờ hướng dẫn của cấp trên")),
    "finishing": order(task="hoàn thành số hóa hồ sơ", deadline=OCTOBER),
    "reported": order(reports_to=(UBND,)),
    "reported by": order(reports_to=(UBND,), deadline=OCTOBER),
    "reported through": order(reports_to=(UBND,), via=(VP,), deadline=OCTOBER),
    "reported as a rule": order(reports_to=(UBND,), deadline=PerRegulation()),
    "on condition": order(condition="trường hợp vượt thẩm quyền"),
    "on another": order(condition="trên cơ sở kết quả thẩm tra", deadline=OCTOBER),
    "demanding": order(requirements=("số liệu phải chính xác",), deadline=OCTOBER),
    "demanding twice": order(requirements=("số liệu phải chính xác", "bảo đảm đúng đối tượng")),
    "measured": order(deliverables=(Deliverable("số hóa hồ sơ", measure="tối thiểu 80%"),)),
    "timed": order(deliverables=(Deliverable("dự thảo kế hoạch", deadline=OCTOBER),)),
    "steps": order(
        deliverables=(
            Deliverable("số hóa hồ sơ", aim=True, measure="tối thiểu 80%", deadline=OCTOBER),
            Deliverable(
                "kết quả thực hiện",
                kind="report",
                to=(UBND,),
                via=(SXD,),
                deadline=InMonth(2027, 1),
            ),
            Deliverable("danh sách hộ dân", kind="publication", to=(SYT,)),
        ),
        deadline=InMonth(2027, 3),
        reports_to=(UBND,),
    ),
    "submitted": order(
        deliverables=(
            Deliverable("dự thảo kế hoạch", kind="submission", to=(UBND,), deadline=OCTOBER),
            Deliverable("số hóa hồ sơ", deadline=Ongoing()),
        )
    ),
    "all of it pending": order(
        deliverables=(Deliverable("dự thảo kế hoạch"),),
        deadline=Pending("chờ hướng dẫn của cấp trên"),
        reports_to=(UBND,),
    ),
    "guiding": order(others=(Involved(SYT, role="guided"),), urgency="khẩn trương"),
    "checked": order(others=(Involved(SYT, role="reviewing"),), deadline=OCTOBER),
    "watched": order(others=(Involved(SYT, role="monitoring"),)),
    "approved": order(others=(Involved(UBND, role="approving"),)),
    "all": order(
        director=(AN,),
        coordinators=(STC,),
        condition="trường hợp phát sinh vướng mắc",
        urgency="khẩn trương",
        others=(Involved(SYT, role="consulted"),),
        requirements=("bảo đảm đúng đối tượng",),
        reports_to=(UBND,),
        via=(VP,),
        deadline=OCTOBER,
    ),
}


@pytest.mark.parametrize("form", [STATE_ND30, PARTY_HD36, PARTY_HD05], ids=lambda form: form.name)
@pytest.mark.parametrize("shape", SHAPES)
def test_an_order_of_each_shape_is_read_back(shape: str, form: Form) -> None:
    """Each field has what it had, and the task is without the words that other fields print."""
    item = AgendaItem(label="1.", heading="Về quỹ đất", body=(SHAPES[shape],))
    notice = minimal_notice(form, item)

    assert meaning(back(notice)) == meaning(notice)
    assert [read_order.assignment.task for read_order in orders(back(notice))] == [
        SHAPES[shape].task
    ]


FRAMES: dict[str, Assignment | AgendaItem] = {
    "addressee": Assignment(lead=(STC,)),
    "addressee by a day": Assignment(lead=(STC,), deadline=OCTOBER),
    "asked addressee": Assignment(lead=(STC,), force="đề nghị"),
    "director": Assignment(director=(AN,)),
}


@pytest.mark.parametrize("frame", FRAMES)
def test_what_stands_below_a_frame_is_read_back(frame: str) -> None:
    """A point says neither the verb nor the lead again, and means both."""
    above = FRAMES[frame]
    assert isinstance(above, Assignment)
    lead = () if above.lead else (SXD,)
    points = (
        order(lead=lead, force=above.force, label="a)"),
        order(lead=lead, force=above.force, coordinators=(SYT,), deadline=OCTOBER, label="b)"),
        order(lead=(SYT,), label="c)", condition="trường hợp vượt thẩm quyền"),
    )
    in_body = AgendaItem(label="1.", heading="Về đất", body=(evolve(above, points=points),))
    in_heading = AgendaItem(label="2.", order=above, body=points)
    notice = minimal_notice(STATE_ND30, in_body, in_heading)

    assert meaning(back(notice)) == meaning(notice)


@pytest.mark.parametrize(
    "decision",
    [
        Decision(stance="agreed", objects=(Matter("mức hỗ trợ cho mỗi hộ dân"),)),
        Decision(stance="agreed_in_principle", objects=(Matter("đầu tư trung tâm dữ liệu"),)),
        Decision(stance="adopted", objects=(Matter("dự thảo quy chế"),), by_vote=True),
        Decision(stance="agreed", reservation="cần làm rõ nguồn kinh phí"),
        Decision(stance="not_yet_agreed", reservation="tính khả thi của phương án"),
        Decision(stance="noted", objects=(Matter("kết quả bước đầu"),)),
        Decision(stance="agreed", decided_by=Body("Ban Thường vụ Tỉnh ủy")),
        Decision(stance="separate_notice"),
        Decision(stance="deferred", objects=(Matter("phương án bố trí trụ sở"),)),
    ],
    ids=str,
)
def test_a_decision_is_read_back(decision: Decision) -> None:
    """Its stance, what it is about, what it reserves, who took it and whether by vote."""
    item = AgendaItem(label="1.", heading="Về trụ sở", body=(decision, order(deadline=OCTOBER)))
    notice = minimal_notice(STATE_ND30, item)

    assert meaning(back(notice)) == meaning(notice)


@pytest.mark.parametrize("notice", [PARTY, told(STATE)], ids=["party", "state"])
def test_the_notices_of_the_examples_are_read_back(notice: Notice) -> None:
    """What a few lines of Python composed comes back, but for whom its free text names."""
    assert meaning(_stated(back(notice))) == meaning(_stated(notice))


def _stated(notice: Notice) -> Notice:
    """Return a notice without who presents, coordinates or helps by a free text's own words.

    Who is told is its words too: "Chủ tịch, các PCT UBND tỉnh" is one name there.
    """
    assert notice.recipients is not None
    groups = tuple(
        evolve(group, lines=tuple(RecipientLine(wording=recipient_text(a)) for a in group.lines))
        for group in notice.recipients.groups
    )
    recipients = evolve(notice.recipients, groups=groups)
    return evolve(notice, body=tuple(map(_own, notice.body)), recipients=recipients)


def _own(node: Node) -> Node:
    if isinstance(node, AgendaItem):
        return evolve(node, presenter=None, body=tuple(map(_own, node.body)))
    if not isinstance(node, Assignment):
        return node
    said = tuple(party for party in node.coordinators if party.name not in node.task)
    points = tuple(_own(point) for point in node.points)
    return evolve(
        node,
        coordinators=said,
        others=(),
        points=tuple(point for point in points if not isinstance(point, AgendaItem)),
    )


# --- all of them --------------------------------------------------------------------------------------

BODIES = tuple(Body(name) for name in pools.BODIES)
PERSONS = tuple(
    Person(name, positions=(pools.POSITIONS[at % 6],)) for at, name in enumerate(pools.PERSON_NAMES)
)
COLLECTIVES = (
    *(Group(name) for name in pools.GROUPS),
    *(Group(head, members=tuple(map(Body, members))) for head, members in pools.HEAD_NOUNS),
)
# Without "collating"; the first is left out beside an official.
ROLES: tuple[Role, ...] = tuple(role for role in get_args(Role) if role != "collating")
OTHERS: tuple[Party, ...] = (*PERSONS, *COLLECTIVES)
STANCES: tuple[Stance, ...] = tuple(one for one in get_args(Stance) if one != "separate_notice")
DIRECTORS: tuple[tuple[Party, ...], ...] = ((), *((person,) for person in PERSONS))
_NO_FRAME: Final = Assignment()


class _Drawn:
    """Draws the parts of one task, in which nobody has two parts."""

    def __init__(self, draw: DrawFn, issued: dt.date) -> None:
        self.draw = draw
        self.issued = issued
        self.bodies: list[Body] = []

    def some(self, most: int = 2) -> tuple[Party, ...]:
        """Draw some bodies, others than those drawn for the same task."""
        some = self.draw(st.lists(st.sampled_from(self.bodies), max_size=most, unique=True))
        self.bodies = [body for body in self.bodies if body not in some]
        return tuple(some)

    def maybe(self, pool: tuple[str, ...]) -> str:
        """Draw a phrase, or none."""
        return self.draw(st.sampled_from(("", *pool)))

    def due(self) -> Deadline | None:
        """Draw a deadline, or none."""
        make = self.draw(st.none() | st.sampled_from(DUES))
        return None if make is None else make(self.issued)

    def deliverable(self) -> Deliverable:
        """Draw what a task yields."""
        return Deliverable(
            self.draw(st.sampled_from(pools.DELIVERABLES)),
            kind=self.draw(st.sampled_from(get_args(DeliverableKind))),
            to=self.some(1),
            measure=self.maybe(pools.MEASURES),
            aim=self.draw(st.booleans()),
            deadline=self.due(),
        )

    def deliverables(self, whole: Deadline | None) -> tuple[Deliverable, ...]:
        """Draw what a task yields, so that it is told from the task."""
        count = self.draw(st.sampled_from((0, 0, 0, 1, 2)))
        listed = [self.deliverable() for _ in range(count)]
        shown = whole is not None or any(one.deadline or one.measure or one.aim for one in listed)
        if listed and not shown:
            listed[0] = evolve(listed[0], measure=pools.MEASURES[0])
        return tuple(listed)

    def task(self, above: Assignment = _NO_FRAME) -> Assignment:
        """Draw a task; below a frame that names the lead it may name none."""
        self.bodies = list(BODIES)
        inherits = bool(above.lead) and self.draw(st.booleans())
        other = self.draw(st.sampled_from(OTHERS))
        lead = () if inherits else self.some() or (other,)
        director = () if inherits else self.draw(st.sampled_from(DIRECTORS))
        force: Force = self.draw(st.sampled_from(get_args(Force)))
        role: Role = self.draw(st.sampled_from(ROLES[isinstance(other, Person) :]))
        deadline = self.due()
        reports = self.some()
        condition = self.maybe(pools.CONDITIONS)
        return Assignment(
            force=above.force if inherits else "giao" if above.lead else force,
            director=() if director == lead else director,
            lead=lead,
            sharing="joint" if len(lead) > 1 and self.draw(st.booleans()) else "each",
            coordinators=self.some(1 if inherits and condition else 2),
            others=tuple(Involved(one, role=role) for one in self.some(1)),
            task=self.draw(st.sampled_from(pools.TASKS)),
            deliverables=self.deliverables(deadline),
            deadline=deadline,
            condition=condition,
            requirements=tuple(filter(None, (self.maybe(pools.REQUIREMENTS),))),
            urgency=self.maybe(pools.URGENCIES),
            reports_to=reports,
            via=self.some(1) if reports else (),
        )

    def tasks(self, above: Assignment = _NO_FRAME) -> tuple[Assignment, ...]:
        """Draw several tasks."""
        return tuple(self.task(above) for _ in range(self.draw(st.integers(1, 3))))

    def frame(self) -> Assignment:
        """Draw a frame: whom it addresses, or who directs others below it."""
        self.bodies = list(BODIES)
        lead = self.some(1)
        force: Force = self.draw(st.sampled_from(get_args(Force)))
        if not lead:
            return Assignment(director=(self.draw(st.sampled_from(PERSONS)),), force=force)
        return Assignment(lead=lead, deadline=self.due(), force=force)

    def item(self) -> AgendaItem:
        """Draw an item of one of several shapes."""
        heading = self.draw(st.sampled_from(pools.HEADINGS))
        frame = self.frame()
        shape = self.draw(st.sampled_from(("tasks", "framed", "ordered", "decided", "told")))
        if shape == "ordered" and frame.lead:
            return AgendaItem(order=frame, body=self.tasks(frame))
        if shape == "framed":
            points = self.tasks(frame)
            return AgendaItem(heading=heading, body=(evolve(frame, points=points),))
        if shape == "decided":
            matter = Matter(self.draw(st.sampled_from(pools.MATTERS)))
            stance = self.draw(st.sampled_from(STANCES))
            decided = Decision(stance=stance, objects=(matter,), by_vote=self.draw(st.booleans()))
            return AgendaItem(heading=heading, body=(decided, *self.tasks()))
        if shape == "told":
            remark = Remark(self.draw(st.sampled_from(pools.REMARKS)))
            return AgendaItem(heading=heading, body=(remark, *self.tasks()))
        return AgendaItem(heading=heading, body=self.tasks())


@st.composite
def of_any_shape(draw: DrawFn) -> Notice:
    """Notices whose orders have every field, in every combination, in frames of every kind."""
    form = draw(st.sampled_from(tuple(FORMS.values())))
    first, last = max(form.valid_from, dt.date(2021, 1, 5)), form.valid_to or dt.date(2027, 12, 30)
    issued = draw(st.dates(first, last))
    items = tuple(_Drawn(draw, issued).item() for _ in range(draw(st.integers(1, 3))))
    if draw(st.booleans()):
        items = (AgendaItem(heading=pools.SECTIONS[0], body=items),)
    body = st.just(numbered(items, form))
    return told(draw(notices(form=form, issued_on=st.just(issued), body=body)))


@given(of_any_shape())
def test_reading_inverts_printing(notice: Notice) -> None:
    """What was printed means, once read, what it meant."""
    assert meaning(back(notice)) == meaning(notice)


@given(notices().map(told))
def test_reading_inverts_printing_what_users_generate(notice: Notice) -> None:
    """The published strategy for conforming notices draws such notices."""
    assert meaning(back(notice)) == meaning(notice)
