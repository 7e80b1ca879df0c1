"""Changing a notice by path: the wording follows, or the change is refused."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban.deadline import (
    AfterEvent,
    ByDate,
    Deadline,
    InMonth,
    Ongoing,
    Pending,
    PerRegulation,
    Recurring,
    Within,
)
from giaoban.editing import WordingConflict, change, insert, remove
from giaoban.forms import PARTY_HD36
from giaoban.lexicon import (
    assignment_sentence,
    clause_sentence,
    deadline_phrase,
    find_deadlines,
    heading_text,
    parse_number,
    preamble_paragraphs,
    recipient_text,
)
from giaoban.model import (
    AgendaItem,
    AsPrinted,
    Assignment,
    Attendance,
    Authority,
    Body,
    Citation,
    Clause,
    Decision,
    Deliverable,
    DocumentNumber,
    Footnote,
    Group,
    Involved,
    Issuer,
    Matter,
    Meeting,
    Notice,
    Person,
    Preamble,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Remark,
    Signature,
)
from giaoban.walk import PathError, get, put

if TYPE_CHECKING:
    from collections.abc import Callable

SXD, STC, SYT, UBND = Body("Sở Xây dựng"), Body("Sở Tài chính"), Body("Sở Y tế"), Body("UBND tỉnh")
AN = Person("Nguyễn Văn An", positions=("Phó Bí thư", "Phó Chủ tịch UBND tỉnh"))
BINH = Person("Trần Thị Bình", positions=("Chánh Văn phòng",))
OCTOBER, NOVEMBER = ByDate(dt.date(2023, 10, 15)), ByDate(dt.date(2023, 11, 20))


def number(code: str) -> DocumentNumber:
    """Return the number of a code."""
    parsed = parse_number(code)
    assert parsed is not None
    return parsed


STC_165 = Citation(
    "Tờ trình", number=number("165/TTr-STC"), date=dt.date(2023, 9, 21), issuer="Sở Tài chính"
)


def of(*body: AgendaItem | Clause) -> Notice:
    """Return a notice of nothing but *body*."""
    return Notice(form=PARTY_HD36, body=body)


def refused(attempt: Callable[[], object]) -> WordingConflict:
    """Return the conflict that *attempt* ends in."""
    with pytest.raises(WordingConflict) as caught:
        attempt()
    return caught.value


# --- without a text that says it -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("$.body[0].deadline", NOVEMBER),
        ("$.body[0].lead", (STC, SXD)),
        ("$.body[0].label", "a)"),
        ("$.body[0].id", "7"),
        ("$.body[0].points", (Remark("Một"),)),
        ("$.body[0]", Remark("Một")),
        ("$.body", ()),
        ("$.id", "x"),
        ("$.footnotes", (Footnote("1", text="Một"),)),
        ("$.meeting", Meeting("hội nghị")),
        ("$.preamble", Preamble(heard=(STC,))),
        ("$.number", number("5-TB/TU")),
        ("$", Notice()),
    ],
)
def test_what_no_text_says_is_simply_replaced(path: str, value: object) -> None:
    """Composed sentences follow by themselves."""
    notice = of(Assignment(lead=(SXD,), task="rà soát", deadline=OCTOBER))

    assert change(notice, path, value) == put(notice, path, value)


@pytest.mark.parametrize("path", ["body", "$.body[7]", "$.body[0].nothing", "$..body"])
def test_no_such_place_is_an_error(path: str) -> None:
    """The same as of `giaoban.walk.put`."""
    with pytest.raises(PathError):
        change(of(Remark("Một")), path, "Hai")


def test_model_refuses_what_does_not_belong() -> None:
    """The owner's own checks hold."""
    with pytest.raises(TypeError, match="Assignment"):
        change(of(Assignment(task="rà soát")), "$.body[0].lead", [SXD])


def test_wording_itself_is_simply_replaced() -> None:
    """A text is its own truth; the fields stay."""
    notice = of(Assignment(task="rà soát", deadline=OCTOBER, wording="Rà soát ngay."))
    changed = change(notice, "$.body[0].wording", "Rà soát.")

    assert changed == of(Assignment(task="rà soát", deadline=OCTOBER, wording="Rà soát."))


# --- a clause with a wording -----------------------------------------------------------------------

LEAD_IN = Assignment(lead=(SXD,), task="thu hồi trụ sở", deadline=OCTOBER)


@pytest.mark.parametrize(
    ("clause", "field", "value", "wording"),
    [
        (
            evolve(LEAD_IN, wording="Giao Sở Xây dựng thu hồi trụ sở trước ngày 15/10/2023."),
            "deadline",
            NOVEMBER,
            "Giao Sở Xây dựng thu hồi trụ sở trước ngày 20/11/2023.",
        ),
        (
            evolve(LEAD_IN, wording="Trước ngày 15 tháng 10 năm 2023, Sở Xây dựng thu hồi."),
            "deadline",
            NOVEMBER,
            "Trước ngày 20/11/2023, Sở Xây dựng thu hồi.",
        ),
        (
            evolve(LEAD_IN, wording="Thu hồi xong trước ngày 15/10/2023."),
            "deadline.date",
            dt.date(2023, 12, 5),
            "Thu hồi xong trước ngày 05/12/2023.",
        ),
        (
            evolve(LEAD_IN, wording="Thu hồi theo Quyết định số 5/QĐ-UBND ngày 15/10/2023 trước 15/10/2023."),
            "deadline",
            InMonth(2023, 11),
            "Thu hồi theo Quyết định số 5/QĐ-UBND ngày 15/10/2023 trong tháng 11/2023.",
        ),
        (
            Assignment(task="giám sát", deadline=Recurring(1, "months"), wording="Giám sát định kỳ hằng tháng."),
            "deadline",
            PerRegulation(),
            "Giám sát theo quy định.",
        ),
        (
            Assignment(task="x", deadline=PerRegulation("như đã hẹn"), wording="Làm như đã hẹn."),
            "deadline",
            AfterEvent("có ý kiến"),
            "Làm sau khi có ý kiến.",
        ),
        (
            Assignment(task="x", deadline=Pending("chờ vốn"), wording="Làm (chưa định thời hạn, vì chờ vốn)."),
            "deadline.reason",
            "chờ đất",
            "Làm (chưa định thời hạn, vì chờ đất).",
        ),
        (
            evolve(LEAD_IN, wording="Giao Sở Xây dựng hướng dẫn UBND xã."),
            "lead[0]",
            STC,
            "Giao Sở Tài chính hướng dẫn UBND xã.",
        ),
        (
            evolve(LEAD_IN, wording="Giao Sở Xây dựng làm."),
            "lead",
            (STC, SYT),
            "Giao Sở Tài chính và Sở Y tế làm.",
        ),
        (
            evolve(LEAD_IN, lead=(SXD, STC, SYT), wording="Giao Sở Xây dựng, Sở Tài chính, Sở Y tế làm."),
            "lead",
            (SXD,),
            "Giao Sở Xây dựng làm.",
        ),
        (
            evolve(LEAD_IN, lead=(SXD, STC), wording="Giao Sở Xây dựng và Sở Tài chính làm."),
            "lead",
            (STC, SXD),
            "Giao Sở Tài chính và Sở Xây dựng làm.",
        ),
        (
            evolve(LEAD_IN, lead=(Group("UBND các xã", members=(Body("An Hòa"), Body("Đồng Tâm"))),),
                   wording="UBND các xã: An Hòa, Đồng Tâm thu hồi."),
            "lead[0].members[1]",
            Body("Tân Lập"),
            "UBND các xã: An Hòa, Tân Lập thu hồi.",
        ),
        (
            evolve(LEAD_IN, lead=(Group("UBND các xã", members=(Body("An Hòa"), Body("Đồng Tâm"))),),
                   wording="Giao UBND các xã: An Hòa, Đồng Tâm thu hồi."),
            "lead",
            (Group("các sở, ngành"),),
            "Giao các sở, ngành thu hồi.",
        ),
        (
            evolve(LEAD_IN, lead=(Group("Các sở"),), wording="Yêu cầu các sở thu hồi."),
            "lead[0]",
            Group("Các xã"),
            "Yêu cầu các xã thu hồi.",
        ),
        (
            evolve(LEAD_IN, director=(AN,), wording=(
                "Giao đồng chí Nguyễn Văn An - Phó Bí thư, Phó Chủ tịch UBND tỉnh chỉ đạo.")),
            "director[0]",
            BINH,
            "Giao đồng chí Trần Thị Bình - Chánh Văn phòng chỉ đạo.",
        ),
        (
            evolve(LEAD_IN, director=(AN,), wording=(
                "Đồng chí Nguyễn Văn An, Phó Bí thư, Phó Chủ tịch UBND tỉnh chỉ đạo.")),
            "director[0].positions",
            ("Bí thư",),
            "Đồng chí Nguyễn Văn An, Bí thư chỉ đạo.",
        ),
        (
            evolve(LEAD_IN, director=(BINH,), wording="Giao Chánh Văn phòng Trần Thị Bình chỉ đạo."),
            "director",
            (SYT,),
            "Giao Sở Y tế chỉ đạo.",
        ),
        (
            evolve(LEAD_IN, director=(AN,), wording="Giao đ/c Nguyễn Văn An chỉ đạo."),
            "director[0]",
            BINH,
            "Giao đ/c Trần Thị Bình chỉ đạo.",
        ),
        (
            evolve(LEAD_IN, director=(AN,), wording="Giao Nguyễn Văn An chỉ đạo."),
            "director[0]",
            SYT,
            "Giao Sở Y tế chỉ đạo.",
        ),
        (
            evolve(LEAD_IN, director=(Person("", positions=("Phó Bí thư",)),),
                   wording="Phân công đồng chí Phó Bí thư chỉ đạo."),
            "director[0]",
            AN,
            "Phân công đồng chí Nguyễn Văn An - Phó Bí thư, Phó Chủ tịch UBND tỉnh chỉ đạo.",
        ),
        (
            evolve(LEAD_IN, wording="Giao Sở Xây dựng  thu hồi\ntrụ sở, giao lại cho xã."),
            "force",
            "đề nghị",
            "Đề nghị Sở Xây dựng  thu hồi\ntrụ sở, giao lại cho xã.",
        ),
        (
            evolve(LEAD_IN, wording="Giao Sở Xây dựng  thu hồi\ntrụ sở."),
            "task",
            "xây trụ sở;",
            "Giao Sở Xây dựng  xây trụ sở.",
        ),
        (
            evolve(LEAD_IN, requirements=("đúng luật", "công khai"), wording="Làm đúng luật, công khai."),
            "requirements[1]",
            "minh bạch",
            "Làm đúng luật, minh bạch.",
        ),
        (
            evolve(LEAD_IN, others=(Involved(UBND, role="approving"),), wording="Trình UBND tỉnh."),
            "others[0].party",
            STC,
            "Trình Sở Tài chính.",
        ),
        (
            evolve(LEAD_IN, deliverables=(Deliverable("dự thảo", deadline=OCTOBER),),
                   deadline=NOVEMBER,
                   wording="Xong dự thảo trước ngày 15/10/2023, xong hết trước ngày 20/11/2023."),
            "deliverables[0].deadline",
            ByDate(dt.date(2023, 10, 31)),
            "Xong dự thảo trước ngày 31/10/2023, xong hết trước ngày 20/11/2023.",
        ),
        (
            Decision(stance="agreed", wording="Nhất trí với đề xuất."),
            "stance",
            "not_yet_agreed",
            "Chưa nhất trí với đề xuất.",
        ),
        (
            Decision(stance="adopted", objects=(Matter("Kế hoạch"),), wording="UBND tỉnh thông qua Kế hoạch."),
            "objects[0].text",
            "Đề án",
            "UBND tỉnh thông qua Đề án.",
        ),
        (
            Decision(stance="agreed", decided_by=UBND, wording="UBND tỉnh nhất trí với đề xuất."),
            "decided_by",
            SYT,
            "Sở Y tế nhất trí với đề xuất.",
        ),
        (
            Decision(stance="agreed", objects=(STC_165,), wording=(
                "Nhất trí với đề xuất của Sở Tài chính tại Tờ trình số 165/TTr-STC ngày 21/9/2023.")),
            "objects[0].date",
            dt.date(2023, 9, 5),
            "Nhất trí với đề xuất của Sở Tài chính tại Tờ trình số 165/TTr-STC ngày 05/9/2023.",
        ),
        (
            Decision(stance="agreed", objects=(STC_165,), wording=(
                "Nhất trí với Tờ trình số 165/TTr-STC ngày 21 tháng 9 năm 2023 của Sở Tài chính.")),
            "objects[0]",
            Citation("Báo cáo", number=number("9/BC-SYT"), date=dt.date(2023, 9, 5), issuer="Sở Y tế"),
            "Nhất trí với Báo cáo số 9/BC-SYT ngày 05 tháng 9 năm 2023 của Sở Y tế.",
        ),
        (
            Decision(stance="agreed", objects=(STC_165,), wording="Nhất trí với 165/TTr-STC."),
            "objects[0].number",
            number("166/TTr-STC"),
            "Nhất trí với 166/TTr-STC.",
        ),
        (
            Decision(stance="agreed", objects=(Citation("Đề án"),), wording="Nhất trí với Đề án."),
            "objects[0]",
            evolve(STC_165, subject="về trụ sở"),
            "Nhất trí với Tờ trình số 165/TTr-STC, ngày 21/9/2023 của Sở Tài chính.",
        ),
        (
            Decision(stance="agreed", objects=(STC_165,), wording="Nhất trí với Tờ trình số 165/TTr-STC."),
            "objects[0].subject",
            "về trụ sở",
            "Nhất trí với Tờ trình số 165/TTr-STC.",
        ),
    ],
)  # fmt: skip
def test_old_phrase_is_exchanged_where_it_stands_once(
    clause: Clause, field: str, value: object, wording: str
) -> None:
    """In whichever words it is said there; the new phrase takes its place, capitals and all."""
    changed = change(of(clause), f"$.body[0].{field}", value)

    assert get(changed, "$.body[0].wording") == wording
    assert get(changed, f"$.body[0].{field}") == value


@pytest.mark.parametrize(
    ("clause", "field", "value"),
    [
        (evolve(LEAD_IN, wording="Giao Sở Xây dựng thu hồi."), "deadline", NOVEMBER),
        (evolve(LEAD_IN, deadline=None, wording="Giao Sở Xây dựng thu hồi."), "deadline", NOVEMBER),
        (evolve(LEAD_IN, wording="Thu hồi trước ngày 15/10/2023."), "deadline", None),
        (evolve(LEAD_IN, wording="Thu hồi trước ngày 15/10/2023."), "deadline", Ongoing()),
        (
            evolve(LEAD_IN, wording="Trước ngày 15/10/2023 và trước ngày 15 tháng 10 năm 2023."),
            "deadline",
            NOVEMBER,
        ),
        (
            evolve(LEAD_IN, wording="Trước ngày 15/10/2023; đến ngày 15/10/2023 phải xong."),
            "deadline",
            NOVEMBER,
        ),
        (evolve(LEAD_IN, wording="Sở Xây dựng và Thanh tra Sở Xây dựng làm."), "lead[0]", STC),
        (evolve(LEAD_IN, wording="Giao Sở Xây dựng làm."), "lead", ()),
        (evolve(LEAD_IN, wording="Giao Sở Xây dựng làm."), "coordinators", (STC,)),
        (
            evolve(LEAD_IN, lead=(SXD, STC), wording="Sở Xây dựng và Sở Tài chính; Sở Tài chính."),
            "lead",
            (SXD,),
        ),
        (evolve(LEAD_IN, lead=(UBND,), director=(AN,), wording="Phó Chủ tịch UBND tỉnh."),
         "lead[0]", STC),
        (
            evolve(LEAD_IN, director=(AN,), wording="Nguyễn Văn An (nay là Phó Bí thư) chỉ đạo."),
            "director[0]",
            BINH,
        ),
        (evolve(LEAD_IN, director=(AN,), wording="Giao đ/c Nguyễn Văn An."), "director[0]", SYT),
        (
            evolve(LEAD_IN, director=(AN,), wording="Nguyễn Văn An và Nguyễn Văn An chỉ đạo."),
            "director[0]",
            BINH,
        ),
        (evolve(LEAD_IN, wording="Sở Xây dựng được giao thu hồi."), "force", "đề nghị"),
        (evolve(LEAD_IN, wording="Giao Sở Xây dựng làm."), "sharing", "joint"),
        (evolve(LEAD_IN, wording="Giao Sở Xây dựng làm."), "requirements", ("đúng luật",)),
        (
            evolve(LEAD_IN, requirements=("đúng luật",), wording="Làm đúng luật."),
            "requirements",
            (),
        ),
        (
            evolve(LEAD_IN, deliverables=(Deliverable("dự thảo"),), wording="Làm dự thảo."),
            "deliverables[0].kind",
            "report",
        ),
        (
            evolve(LEAD_IN, others=(Involved(UBND, role="approving"),), wording="Trình UBND tỉnh."),
            "others[0].role",
            "consulted",
        ),
        (
            evolve(
                LEAD_IN,
                others=(Involved(UBND, role="approving"), Involved(UBND, role="consulted")),
                wording="Xin ý kiến, trình UBND tỉnh.",
            ),
            "others",
            (Involved(STC, role="approving"), Involved(SYT, role="consulted")),
        ),
        (evolve(LEAD_IN, lead=(SXD, STC), wording="Các sở thu hồi."), "lead", (SXD,)),
        (evolve(LEAD_IN, urgency="sớm", wording="Làm sớm."), "urgency", "."),
        (Decision(stance="agreed", wording="Đồng ý với đề xuất."), "stance", "rejected"),
        (Decision(stance="agreed", wording="Nhất trí với đề xuất."), "stance", "noted"),
        (Decision(stance="agreed", wording="Đề xuất được chấp nhận."), "stance", "rejected"),
        (Decision(stance="agreed", wording="Nhất trí với đề xuất."), "by_vote", True),
        (Decision(stance="agreed", wording="Nhất trí với đề xuất."), "objects", (STC_165,)),
        (
            Decision(stance="agreed", objects=(STC_165,), wording="Nhất trí với 165/TTr-STC."),
            "objects[0].date",
            dt.date(2023, 9, 5),
        ),
        (
            Decision(stance="agreed", objects=(STC_165,), wording="Tờ trình số 165/TTr-STC."),
            "objects[0].number",
            None,
        ),
        (
            Decision(
                stance="agreed",
                objects=(STC_165,),
                wording="Nhất trí với Tờ trình số 165/TTr-STC ngày 21/9/2023.",
            ),
            "objects[0].date",
            None,
        ),
        (
            Decision(
                stance="agreed",
                objects=(evolve(STC_165, date=None, issuer=""),),
                wording="Nhất trí với Tờ trình số 165/TTr-STC.",
            ),
            "objects[0].issuer",
            "Sở Tài chính",
        ),
        (
            Decision(stance="agreed", objects=(STC_165,), wording="Tờ trình số 165/TTr-STC."),
            "objects",
            (),
        ),
    ],
)  # fmt: skip
def test_change_is_refused_where_the_wording_would_not_follow(
    clause: Clause, field: str, value: object
) -> None:
    """Nothing there, there twice, something of the old left, or a phrase that would not fit."""
    notice = of(clause)
    path = f"$.body[0].{field}"
    conflict = refused(lambda: change(notice, path, value))

    assert (conflict.path, conflict.at) == (path, "$.body[0].wording")
    assert conflict.field == field.partition("[")[0].partition(".")[0]
    assert conflict.composable
    assert "reword=True" in str(conflict)
    reworded = change(notice, path, value, reword=True)
    assert reworded == put(put(notice, path, value), "$.body[0].wording", "")


def test_conflict_lists_the_words_that_would_go() -> None:
    """What the composed sentence does not say."""
    clause = evolve(LEAD_IN, wording="Giao Sở Xây dựng khẩn trương thu hồi trụ sở đúng luật.")
    conflict = refused(lambda: change(of(clause), "$.body[0].deadline", NOVEMBER))

    assert conflict.words == ("khẩn", "trương", "đúng", "luật")
    assert conflict.args == ("$.body[0].deadline", "deadline", conflict.words)
    assert str(conflict) == (
        "$.body[0].deadline: the text at $.body[0].wording does not hold the old deadline exactly "
        "once in words that the new one can take the place of; pass reword=True to compose it from "
        "the fields; these words would go: khẩn trương đúng luật"
    )


def test_decision_is_composed_with_the_submissions_of_its_item() -> None:
    """The words that would go are judged by what would be printed."""
    decision = Decision(stance="agreed", wording="Đồng ý với đề xuất của Sở Tài chính.")
    item = AgendaItem(heading="Trụ sở", submissions=(STC_165,), body=(decision,))
    conflict = refused(lambda: change(of(item), "$.body[0].body[0].stance", "rejected"))

    assert conflict.words == ("Đồng", "ý")


def test_point_is_changed_in_its_own_wording() -> None:
    """A clause answers for its own fields, not the one above it."""
    point = evolve(LEAD_IN, wording="Sở Xây dựng thu hồi trước ngày 15/10/2023.")
    frame = Assignment(director=(AN,), wording="Giao đồng chí A chỉ đạo:", points=(point,))
    changed = change(of(AgendaItem(order=frame)), "$.body[0].order.points[0].deadline", NOVEMBER)

    assert changed == of(
        AgendaItem(
            order=evolve(
                frame,
                points=(
                    evolve(
                        point,
                        deadline=NOVEMBER,
                        wording="Sở Xây dựng thu hồi trước ngày 20/11/2023.",
                    ),
                ),
            )
        )
    )


def test_unprinted_keys_touch_no_wording() -> None:
    """A `ref` is the caller's; nothing that is printed changes."""
    clause = evolve(LEAD_IN, wording="Giao cơ quan ấy thu hồi.")
    changed = change(of(clause), "$.body[0].lead[0].ref", "H01")

    assert changed == put(of(clause), "$.body[0].lead[0].ref", "H01")


# --- free texts ------------------------------------------------------------------------------------


def test_old_deadline_goes_out_of_the_task_too() -> None:
    """A reader keeps the task's words whole, dates and all."""
    said = "thu hồi trụ sở trước ngày 15/10/2023 để bàn giao"
    clause = evolve(LEAD_IN, task=said, wording=f"Giao Sở Xây dựng {said}.")
    changed = change(of(clause), "$.body[0].deadline", NOVEMBER)

    assert changed == of(
        evolve(
            clause,
            deadline=NOVEMBER,
            task="thu hồi trụ sở trước ngày 20/11/2023 để bàn giao",
            wording="Giao Sở Xây dựng thu hồi trụ sở trước ngày 20/11/2023 để bàn giao.",
        )
    )


@pytest.mark.parametrize("reword", [False, True])
def test_old_deadline_must_not_stay_in_a_free_text(*, reword: bool) -> None:
    """Where it cannot be exchanged there, composing the sentence would not help."""
    clause = evolve(LEAD_IN, requirements=("Trước ngày 15/10/2023 và trước ngày 15/10/2023",))
    conflict = refused(lambda: change(of(clause), "$.body[0].deadline", NOVEMBER, reword=reword))

    assert (conflict.at, conflict.composable) == ("$.body[0].requirements[0]", False)
    assert str(conflict).endswith("; change that text first")


def test_deadline_that_another_field_states_stays_in_the_text() -> None:
    """The day in the words is the deliverable's as well."""
    clause = evolve(
        LEAD_IN,
        task="nộp dự thảo trước ngày 15/10/2023",
        deliverables=(Deliverable("dự thảo", deadline=OCTOBER),),
    )
    changed = change(of(clause), "$.body[0].deadline", NOVEMBER)

    assert changed == put(of(clause), "$.body[0].deadline", NOVEMBER)


def test_party_is_exchanged_in_the_task_as_the_wording_has_it() -> None:
    """A task kept word for word names whom the wording names."""
    said = "phối hợp với Sở Y tế lập dự án"
    clause = Assignment(lead=(SXD,), coordinators=(SYT,), task=said, wording=f"Sở Xây dựng {said}.")
    changed = change(of(clause), "$.body[0].coordinators[0]", STC)

    assert changed == of(
        evolve(
            clause,
            coordinators=(STC,),
            task="phối hợp với Sở Tài chính lập dự án",
            wording="Sở Xây dựng phối hợp với Sở Tài chính lập dự án.",
        )
    )


def test_free_texts_of_a_decision_follow_its_wording() -> None:
    """The reservation and the matters that the wording has word for word."""
    decision = Decision(
        stance="agreed",
        decided_by=UBND,
        objects=(Matter("phương án của UBND tỉnh"), STC_165),
        reservation="lưu ý môi trường",
        wording="Nhất trí với phương án của UBND tỉnh, lưu ý môi trường.",
    )
    changed = change(of(decision), "$.body[0].decided_by", SYT)

    assert get(changed, "$.body[0].objects[0].text") == "phương án của Sở Y tế"
    assert get(changed, "$.body[0].wording") == (
        "Nhất trí với phương án của Sở Y tế, lưu ý môi trường."
    )


# --- items -----------------------------------------------------------------------------------------

HEADED = AgendaItem(
    heading=(
        "Sở Tài chính báo cáo về trụ sở (Tờ trình số 165/TTr-STC ngày 21/9/2023 của Sở Tài chính)"
    ),
    presenter=STC,
    submissions=(STC_165,),
    body=(
        Decision(stance="agreed", wording="Nhất trí với Tờ trình số 165/TTr-STC ngày 21/9/2023."),
        Decision(stance="agreed", objects=(Matter("A"),), wording="Nhất trí với 165/TTr-STC."),
        Decision(stance="agreed"),
        Remark("Theo Tờ trình số 165/TTr-STC."),
    ),
)


def test_heading_follows_presenter_and_submission() -> None:
    """The issuer inside the citation is not the presenter."""
    changed = change(of(HEADED), "$.body[0].submissions[0].number", number("170/TTr-STC"))

    assert get(changed, "$.body[0].heading") == HEADED.heading.replace("165", "170")
    assert get(changed, "$.body[0].body[0].wording") == (
        "Nhất trí với Tờ trình số 170/TTr-STC ngày 21/9/2023."
    )
    # One with objects of its own speaks of something else, and a remark has no fields.
    assert get(changed, "$.body[0].body") == (get(changed, "$.body[0].body[0]"), *HEADED.body[1:])


def test_presenter_is_exchanged_in_the_heading() -> None:
    """Or printed before it, where the heading does not name one."""
    item = evolve(HEADED, heading="Sở Tài chính báo cáo về trụ sở")
    changed = change(of(item), "$.body[0].presenter", SYT)
    plain = change(of(evolve(HEADED, heading="Về trụ sở")), "$.body[0].presenter", SYT)

    assert get(changed, "$.body[0].heading") == "Sở Y tế báo cáo về trụ sở"
    headed = get(plain, "$.body[0]")
    assert isinstance(headed, AgendaItem)
    assert heading_text(headed, PARTY_HD36).startswith("Sở Y tế báo cáo, xin ý kiến về trụ sở")


@pytest.mark.parametrize("reword", [False, True])
def test_heading_that_would_not_follow_is_to_be_changed_first(*, reword: bool) -> None:
    """A heading has no fields to be composed from."""
    item = AgendaItem(heading="Sở Y tế báo cáo; Sở Y tế đề xuất", presenter=SYT)
    conflict = refused(lambda: change(of(item), "$.body[0].presenter", STC, reword=reword))

    assert (conflict.at, conflict.composable, conflict.words) == ("$.body[0].heading", False, ())


def test_item_without_heading_has_nothing_to_follow() -> None:
    """Its submissions are printed from the fields."""
    item = AgendaItem(label="1.", submissions=(STC_165,))

    assert change(of(item), "$.body[0].submissions", ()) == of(AgendaItem(label="1."))


def test_decision_on_the_submissions_is_composed_on_request() -> None:
    """Its wording cites the document twice, so it goes."""
    decision = Decision(stance="agreed", wording="165/TTr-STC và 165/TTr-STC.")
    item = AgendaItem(submissions=(STC_165,), body=(decision,))
    path, value = "$.body[0].submissions[0].number", number("170/TTr-STC")

    assert refused(lambda: change(of(item), path, value)).composable
    changed = change(of(item), path, value, reword=True)
    assert get(changed, "$.body[0].body[0].wording") == ""


# --- meeting, preamble, closing --------------------------------------------------------------------

DAY, OTHER_DAY = dt.date(2023, 9, 29), dt.date(2023, 10, 6)
READ = Notice(
    form=PARTY_HD36,
    concluded_by=Body("Ban Thường vụ"),
    subject="Ý kiến của Ban Thường vụ (tại cuộc họp ngày 29 tháng 9 năm 2023)",
    meeting=Meeting("cuộc họp", dates=(DAY,), attendance=Attendance(present=9)),
    preamble=Preamble(
        wording=("Ngày 29/9/2023, Ban Thường vụ họp (9 đồng chí).", "Ban Thường vụ kết luận:"),
        heard=(STC,),
    ),
    closing=(
        Assignment(
            wording="Giao Văn phòng theo dõi.",
            points=(Remark("Trên đây là ý kiến tại cuộc họp ngày 29/9/2023"),),
        ),
    ),
)


def test_day_of_the_meeting_changes_wherever_it_is_said() -> None:
    """In subject, preamble and closing, each in its own style."""
    changed = change(READ, "$.meeting.dates[0]", OTHER_DAY)

    assert changed.subject == "Ý kiến của Ban Thường vụ (tại cuộc họp ngày 06 tháng 10 năm 2023)"
    assert preamble_paragraphs(changed)[0] == "Ngày 06/10/2023, Ban Thường vụ họp (9 đồng chí)."
    assert get(changed, "$.closing[0].points[0].wording") == (
        "Trên đây là ý kiến tại cuộc họp ngày 06/10/2023"
    )


def test_day_in_words_keeps_its_place_in_the_sentence() -> None:
    """A capital at the start stays, and a day in words without `ngày` gets none."""
    preamble = Preamble(wording=("Ngày 29 tháng 9 năm 2023, họp.", "Sáng 29 tháng 9 năm 2023."))
    notice = evolve(READ, preamble=preamble, closing=(), subject="")
    changed = change(notice, "$.meeting.dates[0]", OTHER_DAY)

    assert preamble_paragraphs(changed) == (
        "Ngày 06 tháng 10 năm 2023, họp.",
        "Sáng 06 tháng 10 năm 2023.",
    )


def test_counts_and_concluder_change_in_the_preamble() -> None:
    """Whatever of the meeting the preamble states."""
    changed = change(READ, "$.meeting.attendance.present", 11)
    concluded = change(READ, "$.concluded_by", Body("Thường trực"))

    assert preamble_paragraphs(changed)[0] == "Ngày 29/9/2023, Ban Thường vụ họp (11 đồng chí)."
    assert preamble_paragraphs(concluded)[1] == "Thường trực kết luận:"


def test_preamble_that_does_not_say_it_refuses_the_change() -> None:
    """The heard body is not in its words; composed, it would be."""
    conflict = refused(lambda: change(READ, "$.preamble.heard[0]", SYT))
    reworded = change(READ, "$.preamble.heard[0]", SYT, reword=True)

    assert conflict.at == "$.preamble.wording[0]"
    assert conflict.words == ("đồng", "chí")
    assert reworded.preamble == Preamble(heard=(SYT,))


def test_meeting_that_is_removed_must_not_stay_in_the_subject() -> None:
    """Its day is still there; composed, the subject speaks of the concluder alone."""
    notice = evolve(READ, preamble=None, closing=None)

    assert refused(lambda: change(notice, "$.meeting.dates", ())).at == "$.subject"
    changed = change(notice, "$.meeting.dates", (), reword=True)
    assert changed == put(put(notice, "$.meeting.dates", ()), "$.subject", "")


def test_closing_of_remarks_is_composed_on_request() -> None:
    """One that orders something cannot be, and has to be changed first."""
    twice = (Remark("Ngày 29/9/2023 và ngày 29/9/2023."), Remark("Hết"))
    notice = evolve(READ, subject="", preamble=None, closing=twice)
    ordering = evolve(notice, closing=(Assignment(wording=twice[0].wording),))

    conflict = refused(lambda: change(notice, "$.meeting.dates[0]", OTHER_DAY))
    assert conflict.words == ("Ngày", "29/9/2023", "29/9/2023", "và", "Hết")
    assert change(notice, "$.meeting.dates[0]", OTHER_DAY, reword=True).closing is None
    assert not refused(
        lambda: change(ordering, "$.meeting.dates[0]", OTHER_DAY, reword=True)
    ).composable


# --- recipients and signature ----------------------------------------------------------------------


def test_recipient_line_follows_or_is_composed() -> None:
    """By its parties, purpose and note."""
    line = RecipientLine(parties=(STC, SYT), purpose="để b/c", wording="Sở Tài chính (để b/c)")
    notice = Notice(recipients=Recipients(groups=(RecipientGroup(lines=(line,)),)))
    at = "$.recipients.groups[0].lines[0]"

    assert get(change(notice, f"{at}.purpose", "để biết"), f"{at}.wording") == (
        "Sở Tài chính (để biết)"
    )
    conflict = refused(lambda: change(notice, f"{at}.parties[1]", UBND))
    assert conflict.words == ()
    reworded = get(change(notice, f"{at}.parties[1]", UBND, reword=True), at)
    assert isinstance(reworded, RecipientLine)
    assert recipient_text(reworded) == "Sở Tài chính, UBND tỉnh (để b/c)"


def test_recipient_line_of_words_alone_cannot_be_composed() -> None:
    """Without parties there is nothing to print in its stead."""
    line = RecipientLine(wording="Như trên", purpose="để biết")
    notice = Notice(recipients=Recipients(groups=(RecipientGroup(lines=(line,)),)))
    path = "$.recipients.groups[0].lines[0].purpose"

    assert not refused(lambda: change(notice, path, "để b/c", reword=True)).composable
    plain = put(notice, "$.recipients.groups[0].lines[0]", RecipientLine(parties=(STC,)))
    assert change(plain, path, "để b/c") == put(plain, path, "để b/c")


def test_signature_lines_follow_in_capitals() -> None:
    """The chain of authority and the position; the name stands outside the wording."""
    signature = Signature(
        authority=(Authority(kind="on_behalf", of="Ban Thường vụ"),),
        position="Bí thư",
        name="Trần Thị Bình",
        wording=("T/M BAN THƯỜNG VỤ", "BÍ THƯ"),
    )
    notice = Notice(form=PARTY_HD36, signature=signature)

    changed = change(notice, "$.signature.position", "Phó Bí thư")
    assert get(changed, "$.signature.wording") == ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ")
    changed = change(notice, "$.signature.authority[0].kind", "by_order")
    assert get(changed, "$.signature.wording") == ("T/L BAN THƯỜNG VỤ", "BÍ THƯ")
    assert change(notice, "$.signature.name", "Đỗ Minh Khôi").signature == evolve(
        signature, name="Đỗ Minh Khôi"
    )
    conflict = refused(lambda: change(notice, "$.signature.authority", ()))
    assert conflict.words == ("T/M", "BAN", "THƯỜNG", "VỤ")
    plain = put(notice, "$.signature.wording", ())
    assert change(plain, "$.signature.position", "") == put(plain, "$.signature.position", "")


# --- what the form prints by itself ----------------------------------------------------------------

PRINTED = AsPrinted(
    motto=("ĐẢNG CỘNG SẢN VIỆT NAM",),
    issuer=("TỈNH ỦY SÔNG LAM",),
    number="Số  65-TB/TU",
    place_date="Sông Lam, ngày 02 tháng 10 năm 2023",
    archive="Lưu VT.",
    separators=(",", "."),
)
SEEN = Notice(
    form=PARTY_HD36,
    issuer=Issuer(Body("Tỉnh ủy Sông Lam"), symbol="TU"),
    number=number("65-TB/TU"),
    place="Sông Lam",
    issued_on=dt.date(2023, 10, 2),
    recipients=Recipients(
        groups=(RecipientGroup(lines=(RecipientLine(parties=(STC,)),)),), archive="VT"
    ),
    as_printed=PRINTED,
)


@pytest.mark.parametrize(
    ("path", "value", "printed"),
    [
        ("$.number", number("66-TB/TU"), evolve(PRINTED, number="Số  66-TB/TU")),
        ("$.number", None, evolve(PRINTED, number="")),
        (
            "$.issued_on",
            dt.date(2023, 10, 5),
            evolve(PRINTED, place_date="Sông Lam, ngày 05 tháng 10 năm 2023"),
        ),
        ("$.issued_on", None, evolve(PRINTED, place_date="")),
        (
            "$.place",
            "Lam Thành",
            evolve(PRINTED, place_date="Lam Thành, ngày 02 tháng 10 năm 2023"),
        ),
        ("$.issuer.body", Body("Tỉnh ủy Lam Sơn"), evolve(PRINTED, issuer=())),
        ("$.issuer.parent", Body("Trung ương"), evolve(PRINTED, issuer=())),
        ("$.issuer", None, evolve(PRINTED, issuer=())),
        ("$.issuer.symbol", "TUSL", PRINTED),
        ("$.recipients.archive", "VP", evolve(PRINTED, archive="")),
        ("$.recipients", None, evolve(PRINTED, archive="", separators=())),
        (
            "$.recipients.groups[0].lines",
            (RecipientLine(parties=(STC,)), RecipientLine(parties=(SYT,))),
            evolve(PRINTED, separators=()),
        ),
        ("$.recipients.groups[0].medium", "Gửi điện tử", PRINTED),
        ("$.form", evolve(PARTY_HD36, name="của cơ quan"), None),
        ("$.as_printed.number", "Số 1", evolve(PRINTED, number="Số 1")),
        ("$.subject", "về nhân sự", PRINTED),
    ],
)
def test_what_was_seen_in_print_is_brought_up_to_date(
    path: str, value: object, printed: AsPrinted | None
) -> None:
    """What does not show there any more is left to the form."""
    changed = change(SEEN, path, value)

    assert changed == evolve(put(SEEN, path, value), as_printed=printed)


def test_number_that_was_not_seen_is_printed_by_the_form() -> None:
    """A place that the print did not show stays empty."""
    notice = evolve(SEEN, as_printed=evolve(PRINTED, number="", place_date="không rõ"))
    changed = change(change(notice, "$.number", number("66-TB/TU")), "$.place", "Lam Thành")

    assert changed.as_printed == evolve(PRINTED, number="", place_date="")


# --- rows ------------------------------------------------------------------------------------------


def test_members_are_inserted_and_removed_by_path() -> None:
    """At the end, too; a wording follows as by `change`."""
    notice = of(Remark("Một"), evolve(LEAD_IN, wording="Giao Sở Xây dựng thu hồi."))

    assert insert(notice, "$.body[2]", Remark("Ba")).body == (*notice.body, Remark("Ba"))
    assert insert(notice, "$.body[0]", Remark("Không")).body == (Remark("Không"), *notice.body)
    assert remove(notice, "$.body[0]").body == notice.body[1:]
    led = insert(notice, "$.body[1].lead[1]", STC)
    assert get(led, "$.body[1].wording") == "Giao Sở Xây dựng và Sở Tài chính thu hồi."
    assert remove(led, "$.body[1].lead[1]") == notice
    assert refused(lambda: remove(notice, "$.body[1].lead[0]")).field == "lead"
    assert get(remove(notice, "$.body[1].lead[0]", reword=True), "$.body[1].lead") == ()


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("$.body[3]", "past the end"),
        ("$", "no place in a row"),
        ("$.body", "no place in a row"),
        ("$.subject[0]", "counts in a tuple"),
        ("$.nothing[0]", "no field"),
    ],
)
def test_insertion_needs_a_place_in_a_row(path: str, reason: str) -> None:
    """Anything else is no path to insert at."""
    with pytest.raises(PathError, match=reason):
        insert(of(Remark("Một"), Remark("Hai")), path, Remark("Ba"))


def test_removal_needs_something_there() -> None:
    """Past the end there is nothing to remove."""
    with pytest.raises(PathError, match="past the end"):
        remove(of(Remark("Một")), "$.body[1]")


# --- the promise -----------------------------------------------------------------------------------

DAYS = st.dates(dt.date(2020, 1, 1), dt.date(2030, 12, 31))
DATED: st.SearchStrategy[Deadline] = st.one_of(
    st.builds(ByDate, DAYS, bound=st.sampled_from(("before", "by", "until"))),
    st.builds(InMonth, st.integers(2020, 2030), st.integers(1, 12)),
    st.builds(Within, st.integers(1, 90)),
)
PIECES = st.sampled_from(
    ("Giao Sở Xây dựng thu hồi trụ sở", "để tổng hợp", ", hoàn thành", "(", ")", ";", "và", ".")
)


@st.composite
def worded(draw: st.DrawFn) -> Assignment:
    """Return an assignment whose wording and task may state its deadline, once or more often."""
    deadline = draw(DATED)
    phrases = [deadline_phrase(deadline)]
    if isinstance(deadline, ByDate):
        day = deadline.date
        phrases.append(f"trước ngày {day.day} tháng {day.month} năm {day.year}")
    pieces = PIECES | st.sampled_from(phrases)
    wording = " ".join(draw(st.lists(pieces, max_size=6)))
    task = " ".join(draw(st.lists(pieces, max_size=3)))
    return Assignment(lead=(SXD,), task=task, deadline=deadline, wording=wording)


@given(assignment=worded(), new=DATED | st.none(), reword=st.booleans())
def test_an_old_deadline_never_prints_beside_a_new_field(
    assignment: Assignment, new: Deadline | None, *, reword: bool
) -> None:
    """Either the change is refused, or no printed sentence states the old deadline any more."""
    old = assignment.deadline
    assert old is not None
    try:
        changed = change(of(assignment), "$.body[0].deadline", new, reword=reword).body[0]
    except WordingConflict:
        return
    assert isinstance(changed, Assignment)
    assert changed.deadline == new
    printed = assignment_sentence(changed)
    if new != old:
        assert deadline_phrase(old) not in printed
        assert all(found.deadline != old for found in find_deadlines(printed))
    assert not reword or new == old or not changed.wording


@given(assignment=worded(), new=DATED)
def test_changing_there_and_back_changes_nothing(assignment: Assignment, new: Deadline) -> None:
    """Where a change is not refused, it can be undone, but for the style of the phrase."""
    old = assignment.deadline
    try:
        there = change(of(assignment), "$.body[0].deadline", new)
        back = change(there, "$.body[0].deadline", old).body[0]
    except WordingConflict:
        return
    assert isinstance(back, Assignment)
    assert back.deadline == old
    assert len(find_deadlines(clause_sentence(back, form=PARTY_HD36))) == len(
        find_deadlines(clause_sentence(assignment, form=PARTY_HD36))
    )
