"""Tasks out of their notices, and how each stands on a day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from giaoban.builders import addressed_to, assign, deliver, directed_by, draft, item, official
from giaoban.deadline import FromEvent, FromReceipt, Unclear
from giaoban.model import Body, DocumentNumber, Notice
from giaoban.register import Task, status, tasks
from giaoban.timing import (
    after,
    at_session,
    before,
    by,
    every,
    in_month,
    ongoing,
    pending,
    per_regulation,
    within,
)

if TYPE_CHECKING:
    from giaoban.deadline import Deadline
    from giaoban.due import Policy
    from giaoban.model import Node

AN = official("Nguyễn Văn An")
SO_A = Body("Sở A")


def issued(*body: Node) -> Notice:
    """Return a notice of 2 October 2023, a Monday, with that body."""
    return draft("state-nd30", number="12/TB-UBND", issued_on="2/10/2023", body=body)


def due(deadline: Deadline | None) -> Task:
    """Return a task with that deadline, in a notice of 2 October 2023."""
    return tasks(issued(assign("Sở A", "rà soát", due=deadline)))[0]


# --- tasks -------------------------------------------------------------------------------------------


def test_a_task_is_an_assignment_with_what_holds_for_it() -> None:
    """Lead and coordinators are its own, director and deadline the frame's."""
    frame = directed_by(AN, assign("Sở A", "rà soát", coordinators="Sở B", id="t1"))
    timed = addressed_to("Sở C", assign("", "thẩm định"), due=before("15/10/2023"))

    assert tasks(issued(item("Về A", frame), item("Về B", timed))) == (
        Task(
            id="t1",
            notice="12/TB-UBND",
            issued=dt.date(2023, 10, 2),
            path="$.body[0].body[0].points[0]",
            item="1",
            label="a)",
            director=(AN,),
            lead=(SO_A,),
            coordinators=(Body("Sở B"),),
            reports_to=(),
            via=(),
            task="rà soát",
            wording="Sở A chủ trì, phối hợp với Sở B rà soát.",
            above=("Giao đồng chí Nguyễn Văn An chỉ đạo:",),
            deadline=None,
            other_deadlines=(),
        ),
        Task(
            id="12/TB-UBND#6a12375f1a",
            notice="12/TB-UBND",
            issued=dt.date(2023, 10, 2),
            path="$.body[1].body[0].points[0]",
            item="2",
            label="a)",
            director=(),
            lead=(Body("Sở C"),),
            coordinators=(),
            reports_to=(),
            via=(),
            task="thẩm định",
            wording="Thẩm định.",
            above=("Giao Sở C hoàn thành trước ngày 15/10/2023:",),
            deadline=before("15/10/2023"),
            other_deadlines=(),
        ),
    )


def test_the_wording_is_what_the_page_has() -> None:
    """A clause with a wording keeps it; the text of the notice holds it."""
    task = tasks(issued(assign("Sở A", "rà soát", wording="Giao Sở A rà soát ngay.")))[0]

    assert task.wording == "Giao Sở A rà soát ngay."


def test_tasks_of_several_notices_follow_each_other() -> None:
    """The first notice's come first; a blank number leaves the rest of the id."""
    blank = draft(
        "state-nd30", number=DocumentNumber(type="TB", organs=("UBND",)), body=[assign("", "x")]
    )

    assert [t.id for t in tasks(issued(assign("Sở A", "rà soát")), blank, draft("party-hd36"))] == [
        "12/TB-UBND#e5be40d7e0",
        "#217444f69b",
    ]


def test_an_id_outlives_changes_elsewhere() -> None:
    """Another item before it, another place of the tone, another case: still the same task."""
    before_it = assign("Sở B", "kiểm tra")
    plain = tasks(issued(assign("Sở A", "hòa giải")))[0]
    moved = tasks(issued(before_it, assign("SỞ A", "Hoà giải")))[1]

    assert plain.path != moved.path
    assert plain.id == moved.id
    assert plain.id != tasks(issued(assign("Sở B", "hòa giải")))[0].id
    assert plain.id != tasks(issued(assign("Sở A", "hòa giải xong")))[0].id


def test_tasks_that_are_alike_are_numbered() -> None:
    """The same words to the same body twice are two tasks."""
    first, second = tasks(issued(assign("Sở A", "rà soát"), assign("Sở A", "rà soát")))

    assert second.id == f"{first.id}-2"


MAIN = deliver("hồ sơ", due=before("15/10/2023"))
LATER = deliver("dự án", due=before("20/10/2023"))
REPORT = deliver("kết quả", kind="report", to="UBND tỉnh", via="Văn phòng", due=by("1/11/2023"))


@pytest.mark.parametrize(
    ("own", "parts", "deadline", "others"),
    [
        pytest.param(in_month("11/2023"), [MAIN], in_month("11/2023"), [MAIN], id="own"),
        pytest.param(None, [MAIN, LATER, REPORT], LATER, [MAIN, REPORT], id="last-main"),
        pytest.param(None, [REPORT], REPORT, [], id="report"),
        pytest.param(None, [deliver("hồ sơ")], None, [], id="none"),
    ],
)
def test_the_deadline_that_counts(
    own: Deadline | None, parts: list[object], deadline: object, others: list[object]
) -> None:
    """Its own, else the last main deliverable's, else the report's; the rest are kept in order."""
    task = tasks(issued(assign("Sở A", "rà soát", due=own, deliverables=parts)))[0]  # type: ignore[arg-type]  # deliverables all

    assert task.deadline == getattr(deadline, "deadline", deadline)
    assert task.other_deadlines == tuple(getattr(other, "deadline", None) for other in others)


def test_a_deliverables_deadline_counts_before_an_inherited_one() -> None:
    """What the assignment itself states in any way is nearer than its frame."""
    frame = addressed_to("Sở A", assign("", "lập", deliverables=[MAIN]), due=by("1/12/2023"))

    assert tasks(issued(frame))[0].deadline == before("15/10/2023")


def test_a_reports_way_is_the_tasks() -> None:
    """To whom a deliverable is reported, and through whom, is where the task reports."""
    task = tasks(issued(assign("Sở A", "rà soát", deliverables=[MAIN, REPORT, REPORT])))[0]

    assert (task.reports_to, task.via) == ((Body("UBND tỉnh"),), (Body("Văn phòng"),))


# --- how a task stands -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("deadline", "standing"),
    [
        pytest.param(None, "no_deadline", id="none"),
        pytest.param(ongoing(), "standing", id="ongoing"),
        pytest.param(per_regulation(), "standing", id="regulation"),
        pytest.param(after("có kết quả"), "waiting", id="after"),
        pytest.param(at_session("kỳ họp cuối năm"), "waiting", id="session"),
        pytest.param(within(5, since=FromEvent("có kết luận")), "waiting", id="anchor-event"),
        pytest.param(within(5, since=FromReceipt()), "waiting", id="anchor-receipt"),
        pytest.param(pending("chờ vốn"), "waiting", id="pending"),
        pytest.param(Unclear("trước 16 giờ"), "unclear", id="unclear"),
    ],
)
def test_without_a_day_the_reason_tells(deadline: Deadline | None, standing: str) -> None:
    """Each deadline without a day has a standing of its own, on any day."""
    for day in (dt.date(2023, 10, 2), dt.date(2030, 1, 1)):
        assert status(due(deadline), as_of=day).standing == standing


@pytest.mark.parametrize(
    ("day", "standing"),
    [
        (dt.date(2023, 10, 6), "open"),  # 8 days before the 14th
        (dt.date(2023, 10, 7), "due_soon"),  # 7 days
        (dt.date(2023, 10, 14), "due_soon"),  # the strict day itself
        (dt.date(2023, 10, 15), "at_limit"),  # `trước ngày 15`: too late strictly, not leniently
        (dt.date(2023, 10, 16), "overdue"),
    ],
)
def test_remind_early_and_accuse_late(day: dt.date, standing: str) -> None:
    """It is due by the strict day, and overdue only when both readings say so."""
    assert status(due(before("15/10/2023")), as_of=day).standing == standing


def test_an_inclusive_day_has_no_limit_between() -> None:
    """`chậm nhất ngày 15` is met on the 15th and overdue on the 16th."""
    task = due(by("15/10/2023"))

    assert status(task, as_of=dt.date(2023, 10, 15)).standing == "due_soon"
    assert status(task, as_of=dt.date(2023, 10, 16)).standing == "overdue"


def test_how_soon_is_soon_is_the_callers() -> None:
    """With `soon=0` only the last day itself is soon."""
    task = due(by("15/10/2023"))

    assert status(task, as_of=dt.date(2023, 10, 14), soon=0).standing == "open"
    assert status(task, as_of=dt.date(2023, 10, 15), soon=0).standing == "due_soon"


def test_a_duty_that_comes_back_is_judged_by_its_next_round() -> None:
    """On 26 December the next monthly day is 25 January; no round is called late unseen."""
    task = due(every(1, "months", day=25))
    later = status(task, as_of=dt.date(2023, 12, 26))

    assert status(task, as_of=dt.date(2023, 10, 20)).strict.day == dt.date(2023, 10, 25)
    assert later.strict.day == dt.date(2024, 1, 25)
    assert later.standing == "open"


@pytest.mark.parametrize(
    ("day", "standing", "strict", "lenient"),
    [
        ("2023-10-25", "at_limit", "2023-10-24", "2023-10-25"),
        ("2023-10-26", "open", "2023-11-24", "2023-11-25"),
        ("2023-12-24", "due_soon", "2023-12-24", "2023-12-25"),
        ("2023-12-25", "at_limit", "2023-12-24", "2023-12-25"),
        ("2023-12-26", "open", "2024-01-24", "2024-01-25"),
    ],
)
def test_a_round_before_a_day_is_at_the_limit_on_it(
    day: str, standing: str, strict: str, lenient: str
) -> None:
    """`trước ngày 25 hằng tháng`: on the 25th the round is still this one, and the same in any month."""
    found = status(
        due(every(1, "months", day=25, bound="before")), as_of=dt.date.fromisoformat(day)
    )

    assert (found.standing, str(found.strict.day), str(found.lenient.day)) == (
        standing,
        strict,
        lenient,
    )


@pytest.mark.parametrize(
    ("policy", "day", "next_day"),
    [
        ("strict", "2023-10-25", "2023-11-24"),
        ("strict", "2023-12-24", "2023-12-24"),
        ("strict", "2023-12-25", "2024-01-24"),
        ("lenient", "2023-12-25", "2023-12-25"),
        ("lenient", "2023-12-26", "2024-01-25"),
    ],
)
def test_under_one_policy_the_next_round_is_by_its_days(
    policy: Policy, day: str, next_day: str
) -> None:
    """No round is called late unseen, not the first one either."""
    found = status(
        due(every(1, "months", day=25, bound="before")),
        as_of=dt.date.fromisoformat(day),
        policy=policy,
    )

    assert found.standing in {"due_soon", "open"}
    assert (str(found.strict.day), str(found.lenient.day)) == (next_day, next_day)


def test_at_the_end_of_the_calendar_there_is_no_next_round() -> None:
    """On the last days of the year 9999 the first round stands, and nothing is raised."""
    late = status(due(every(1, "months", day=25)), as_of=dt.date(9999, 12, 31))

    assert late.strict.day == dt.date(2023, 10, 25)


def test_without_a_day_of_issue_what_counts_from_it_is_unclear() -> None:
    """A draft's period has no anchor yet."""
    notice = draft("state-nd30", body=[assign("Sở A", "rà soát", due=within(5))])

    assert status(tasks(notice)[0], as_of=dt.date(2023, 10, 2)).standing == "unclear"


@pytest.mark.parametrize(
    ("policy", "standings"),
    [
        (None, ["due_soon", "at_limit", "overdue"]),
        ("strict", ["due_soon", "overdue", "overdue"]),
        ("lenient", ["due_soon", "due_soon", "overdue"]),
    ],
)
def test_under_one_policy_nothing_is_at_the_limit(
    policy: Policy | None, standings: list[str]
) -> None:
    """The days around "trước ngày 15/10", by each reading and by both."""
    task = due(before("15/10/2023"))
    days = [dt.date(2023, 10, day) for day in (14, 15, 16)]

    assert [status(task, as_of=day, policy=policy).standing for day in days] == standings


def test_a_policy_that_is_none_is_refused() -> None:
    """A misspelt policy must not come out as a wrong status."""
    with pytest.raises(ValueError, match="policy is None, 'strict' or 'lenient'"):
        status(due(None), as_of=dt.date(2023, 10, 2), policy="mild")  # type: ignore[arg-type]  # wrong
