"""Orders made assignments: what is the task's, and what the other fields bear out."""

from __future__ import annotations

import datetime as dt
import time
from typing import Any

import pytest
from attrs import evolve

from giaoban.deadline import (
    AfterEvent,
    ByDate,
    InMonth,
    InQuarter,
    Ongoing,
    Pending,
    PerRegulation,
    Recurring,
)
from giaoban.lexicon.sentences import task_within
from giaoban.model import AgendaItem, Assignment, Body, Deliverable, Involved, Person
from giaoban.reading import read
from giaoban.walk import get

STC, SXD, SYT = Body("Sở Tài chính"), Body("Sở Xây dựng"), Body("Sở Y tế")
UBND, VP = Body("UBND tỉnh"), Body("Văn phòng UBND tỉnh")
AN = Person("Nguyễn Văn An", positions=("Phó Chủ tịch UBND tỉnh",))
OCTOBER = ByDate(dt.date(2026, 10, 15))
NOVEMBER = ByDate(dt.date(2026, 11, 15))


def page(*paragraphs: str) -> str:
    """Return a notice with an item of these paragraphs."""
    text = "\n\n".join(paragraphs)
    return (
        "THÔNG BÁO\nKết luận tại cuộc họp ngày 01/9/2026\n\nCuộc họp kết luận như sau:\n\n"
        f"1. Về quỹ đất\n\n{text}\n"
    )


def ordered(*paragraphs: str) -> Assignment:
    """Return the first order that a reader finds in some paragraphs, without its wording."""
    item = read(page(*paragraphs)).notice.body[0]
    assert isinstance(item, AgendaItem)
    clause = item.body[0]
    assert isinstance(clause, Assignment)
    return evolve(clause, wording="")


# --- the sentence that composing writes ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "assignment"),
    [
        (
            "Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát quỹ đất, báo cáo UBND tỉnh.",
            Assignment(
                lead=(SXD,), coordinators=(STC,), task="rà soát quỹ đất", reports_to=(UBND,)
            ),
        ),
        # The deadline is worded in another way: the task keeps it, and loses the coordination.
        (
            "Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát quỹ đất xong trước ngày 15/10/2026.",
            Assignment(
                lead=(SXD,),
                coordinators=(STC,),
                task="rà soát quỹ đất xong trước ngày 15/10/2026",
                deadline=OCTOBER,
            ),
        ),
        # Nobody composes these words: the task is what stands behind the addressee.
        (
            "Giao Sở Xây dựng phối hợp chặt chẽ với Sở Tài chính rà soát quỹ đất; xong trước 15/10/2026.",
            Assignment(
                lead=(SXD,),
                coordinators=(STC,),
                task="phối hợp chặt chẽ với Sở Tài chính rà soát quỹ đất; xong trước 15/10/2026",
                deadline=OCTOBER,
            ),
        ),
        # The mark that ends the sentence does not count.
        (
            "Giao Sở Xây dựng khẩn trương rà soát quỹ đất, hoàn thành trong tháng 11/2026;",
            Assignment(
                lead=(SXD,),
                urgency="khẩn trương",
                task="rà soát quỹ đất",
                deadline=InMonth(2026, 11),
            ),
        ),
        # A scope behind the addressee is no part of the task, and composing has no word for it.
        (
            "Giao Sở Xây dựng theo chức năng, nhiệm vụ được giao rà soát quỹ đất.",
            Assignment(lead=(SXD,), task="rà soát quỹ đất"),
        ),
        # "thường xuyên và …" does not leave a task that begins with "và".
        (
            "Giao Sở Xây dựng thường xuyên và chủ động rà soát quỹ đất.",
            Assignment(
                lead=(SXD,), task="thường xuyên và chủ động rà soát quỹ đất", deadline=Ongoing()
            ),
        ),
        (
            "Giao Sở Xây dựng và Sở Y tế đồng chủ trì thường xuyên rà soát quỹ đất.",
            Assignment(
                lead=(SXD, SYT), sharing="joint", task="rà soát quỹ đất", deadline=Ongoing()
            ),
        ),
        (
            "Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính, hướng dẫn Sở Y tế khẩn trương rà soát quỹ đất.",
            Assignment(
                lead=(SXD,),
                coordinators=(STC,),
                others=(Involved(SYT, role="guided"),),
                urgency="khẩn trương",
                task="rà soát quỹ đất",
            ),
        ),
        (
            "Giao Sở Xây dựng rà soát quỹ đất theo quy định, báo cáo UBND tỉnh. Yêu cầu số liệu phải đủ.",
            Assignment(
                lead=(SXD,),
                task="rà soát quỹ đất",
                deadline=PerRegulation(),
                reports_to=(UBND,),
                requirements=("số liệu phải đủ",),
            ),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_task_is_without_what_the_other_fields_bear_out(
    sentence: str, assignment: Assignment
) -> None:
    """Where the fields compose the sentence; else it keeps what they would not print so."""
    assert ordered(sentence) == assignment


@pytest.mark.parametrize(
    ("sentence", "fields"),
    [
        (
            "Trường hợp vượt thẩm quyền, yêu cầu rà soát quỹ đất.",
            {"force": "yêu cầu", "condition": "Trường hợp vượt thẩm quyền"},
        ),
        (
            "Trường hợp vượt thẩm quyền, rà soát quỹ đất.",
            {"condition": "Trường hợp vượt thẩm quyền"},
        ),
        ("Yêu cầu rà soát quỹ đất.", {"force": "yêu cầu"}),
        ("Rà soát quỹ đất.", {}),
    ],
)
def test_an_order_to_nobody_begins_behind_its_case(sentence: str, fields: dict[str, Any]) -> None:
    """Below a frame that names the lead, a point has its own case and verb."""
    frame = ordered("Giao Sở Xây dựng:", f"a) {sentence}", "b) Lập danh mục dự án.")
    point = frame.points[0]

    assert isinstance(point, Assignment)
    wanted = Assignment(task="rà soát quỹ đất", label="a)", **fields)
    assert evolve(point, wording="") == wanted


def test_a_case_without_an_order_stays_in_the_task() -> None:
    """Behind none of its commas is a verb."""
    frame = ordered(
        "Giao Sở Xây dựng:", "a) Trường hợp thiếu đất, thiếu vốn, thiếu người.", "b) Lập danh mục."
    )

    assert frame.lead == (SXD,)
    assert isinstance(frame.points[0], Assignment)
    assert frame.points[0].task == "trường hợp thiếu đất, thiếu vốn, thiếu người"


# --- what it yields ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("listed", "fields"),
    [
        (
            (
                ", hoàn thành số hóa hồ sơ đạt tối thiểu 80% trước ngày 15/10/2026; báo cáo UBND tỉnh"
                " (thông qua Sở Y tế) kết quả thực hiện trước ngày 15/11/2026; hoàn thành toàn bộ và"
                " báo cáo UBND tỉnh trong quý I/2027."
            ),
            {
                "deliverables": (
                    Deliverable("số hóa hồ sơ", measure="tối thiểu 80%", deadline=OCTOBER),
                    Deliverable(
                        "kết quả thực hiện",
                        kind="report",
                        to=(UBND,),
                        via=(SYT,),
                        deadline=NOVEMBER,
                    ),
                ),
                "deadline": InQuarter(2027, 1),
                "reports_to": (UBND,),
            },
        ),
        (
            (
                ", phấn đấu công bố danh sách hộ dân, gửi Sở Y tế; toàn bộ (chưa định thời hạn, vì chờ"
                " vốn), báo cáo UBND tỉnh."
            ),
            {
                "deliverables": (
                    Deliverable("danh sách hộ dân", kind="publication", to=(SYT,), aim=True),
                ),
                "deadline": Pending("chờ vốn"),
                "reports_to": (UBND,),
            },
        ),
        (
            ", hoàn thành dự thảo trước ngày 15/10/2026, báo cáo (thông qua Sở Y tế).",
            {"deliverables": (Deliverable("dự thảo", deadline=OCTOBER),), "via": (SYT,)},
        ),
        # A time before the list is the task's, and none of the list's.
        (
            " trước ngày 15/10/2026, hoàn thành số hóa hồ sơ đạt tối thiểu 80%.",
            {"deadline": OCTOBER},
        ),
        (
            ", hoàn thành số hóa hồ sơ đạt tối thiểu 80%; thực hiện toàn bộ theo lộ trình.",
            {
                "deliverables": (Deliverable("số hóa hồ sơ", measure="tối thiểu 80%"),),
                "deadline": PerRegulation("theo lộ trình"),
            },
        ),
        (", hoàn thành số hóa hồ sơ; hoàn thành toàn bộ.", {}),
        (", trình và báo cáo UBND tỉnh.", {}),
        (
            ", báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 15/10/2026.",
            {"deadline": OCTOBER, "via": (SYT,)},
        ),
        (
            ", hoàn thành hồ sơ, báo cáo định kỳ, đạt tối thiểu 80%.",
            {},
        ),
        (", hoàn thành số hóa hồ sơ đạt tối thiểu 80%; còn lại chuyển Sở Y tế.", {}),
        # What says to what end, what is done further, or nothing of its own, is the task's.
        (", trình UBND tỉnh xem xét trước ngày 15/10/2026.", {"deadline": OCTOBER}),
        (", hoàn thành hồ sơ, bàn giao nhà thầu trước ngày 15/10/2026.", {"deadline": OCTOBER}),
        (", hoàn thành hồ sơ; công khai danh mục.", {}),
        (", hoàn thành hồ sơ; công bố danh mục.", {}),
        (", hoàn thành toàn bộ trước ngày 15/10/2026.", {"deadline": OCTOBER}),
        (", công bố danh sách, gửi nhiều nơi, trước ngày 15/10/2026.", {"deadline": OCTOBER}),
    ],
)
def test_what_a_task_yields_is_told_from_the_task(listed: str, fields: dict[str, Any]) -> None:
    """A list that is worded as composed, with a time, measure or aim, or with the whole."""
    found = ordered(f"Giao Sở Xây dựng rà soát quỹ đất{listed}")

    got = {name: getattr(found, name) for name in ("deliverables", "deadline", "reports_to", "via")}
    none: dict[str, Any] = {"deliverables": (), "deadline": None, "reports_to": (), "via": ()}
    if "deliverables" in fields:
        assert found.task == "rà soát quỹ đất"
    else:
        got.pop("reports_to")
        none.pop("reports_to")
    assert got == none | fields


def test_a_standing_duty_may_have_products() -> None:
    """Its adverb stands before the verb."""
    found = ordered(
        "Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thường xuyên rà soát quỹ đất,"
        " hoàn thành danh mục đạt ít nhất 25 hồ sơ."
    )

    assert found == Assignment(
        lead=(SXD,),
        coordinators=(STC,),
        task="rà soát quỹ đất",
        deadline=Ongoing(),
        deliverables=(Deliverable("danh mục", measure="ít nhất 25 hồ sơ"),),
    )


def test_parts_with_times_of_their_own_are_told_by_the_words_beside_them() -> None:
    """Where nobody composes the list: the words between two times, else those behind."""
    found = ordered(
        "Giao Sở Xây dựng rà soát quỹ đất trước ngày 15/10/2026; và trình phương án trước ngày"
        " 15/11/2026. Trước ngày 15/12/2026 công bố danh mục."
    )

    assert found.deadline is None
    assert [(one.what, one.kind, one.deadline) for one in found.deliverables] == [
        ("rà soát quỹ đất", "completion", OCTOBER),
        ("trình phương án", "submission", NOVEMBER),
        ("công bố danh mục", "publication", ByDate(dt.date(2026, 12, 15))),
    ]


def test_a_report_with_a_time_of_its_own_is_a_part_of_the_whole() -> None:
    """The deadline of the whole is that of the work."""
    found = ordered(
        "Giao Sở Xây dựng hoàn thành rà soát quỹ đất trước ngày 15/11/2026; báo cáo UBND tỉnh định"
        " kỳ hằng tháng."
    )

    assert found.deadline == NOVEMBER
    assert [(one.kind, one.to, one.deadline) for one in found.deliverables] == [
        ("report", (UBND,), Recurring(1, "months"))
    ]


# --- frames, requirements, cases -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "frame"),
    [
        ("Giao Sở Xây dựng hoàn thành trước ngày 15/10/2026:", {"deadline": OCTOBER}),
        (
            "Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thực hiện các nội dung sau:",
            {"coordinators": (STC,)},
        ),
        ("Giao Sở Xây dựng thực hiện theo quy định:", {"deadline": PerRegulation()}),
    ],
)
def test_a_frame_may_say_with_whom_and_by_when(line: str, frame: dict[str, Any]) -> None:
    """It orders nothing itself."""
    found = ordered(line, "a) Rà soát quỹ đất.", "b) Lập danh mục dự án.")

    assert evolve(found, points=()) == Assignment(lead=(SXD,), **frame)


@pytest.mark.parametrize(
    ("sentences", "task", "requirements"),
    [
        ("Yêu cầu không để lãng phí.", "rà soát quỹ đất", ("không để lãng phí",)),
        ("Số liệu phải chính xác.", "rà soát quỹ đất", ("Số liệu phải chính xác",)),
        ("Quỹ đất của tỉnh còn nhiều.", "rà soát quỹ đất. Quỹ đất của tỉnh còn nhiều", ()),
        (
            "Hồ sơ phải nộp trước ngày 15/10/2026.",
            "rà soát quỹ đất. Hồ sơ phải nộp trước ngày 15/10/2026",
            (),
        ),
    ],
)
def test_what_is_required_is_told_from_what_goes_on(
    sentences: str, task: str, requirements: tuple[str, ...]
) -> None:
    """By its verb, "yêu cầu", or by what must be; a sentence with a deadline is the task's."""
    found = ordered(f"Giao Sở Xây dựng rà soát quỹ đất. {sentences}")

    assert (found.task, found.requirements) == (task, requirements)


def test_a_case_that_a_later_clause_tells_limits_it_alone() -> None:
    """Who is reported to only then is nobody's report in any case."""
    found = ordered(
        "Giao Sở Xây dựng rà soát quỹ đất; trường hợp vượt thẩm quyền, báo cáo UBND tỉnh; lập danh mục"
        " gửi Sở Y tế trước ngày 15/10/2026."
    )

    assert found.reports_to == (SYT,)
    assert found.deadline == OCTOBER


def test_a_case_in_a_sentence_of_its_own_limits_it_alone() -> None:
    """So does one behind a full stop."""
    found = ordered(
        "Giao Sở Xây dựng rà soát quỹ đất. Trường hợp vượt thẩm quyền phải báo cáo UBND tỉnh."
    )

    assert found.reports_to == ()


def test_a_time_before_the_order_is_no_case() -> None:
    """The deadline says it."""
    found = ordered("Sau khi có kết quả thẩm tra, giao Sở Xây dựng rà soát quỹ đất.")

    assert found.condition == ""
    assert found.deadline == AfterEvent("có kết quả thẩm tra")


def test_words_before_an_order_that_tell_no_case_are_none() -> None:
    """A purpose is not the case in which a duty arises."""
    found = ordered("Để bảo đảm tiến độ, giao Sở Xây dựng rà soát quỹ đất.")

    assert (found.condition, found.task) == ("", "rà soát quỹ đất")


def test_the_first_adverb_of_urgency_counts() -> None:
    """Other adverbs may stand before it; none behind the verb does."""
    assert (
        ordered("Giao Sở Xây dựng tiếp tục khẩn trương rà soát quỹ đất.").urgency == "khẩn trương"
    )
    assert ordered("Giao Sở Xây dựng rà soát khẩn trương quỹ đất.").urgency == ""
    beside = "hướng dẫn Sở Y tế, chỉ đạo Sở Tài chính"
    assert ordered(f"Giao Sở Xây dựng {beside} kịp thời rà soát quỹ đất.").urgency == "kịp thời"
    many = " ".join(["tiếp tục"] * 7)
    assert ordered(f"Giao Sở Xây dựng {many} khẩn trương rà soát quỹ đất.").urgency == ""


def test_a_name_that_was_guessed_is_told() -> None:
    """So is a time that says nothing certain."""
    reading = read(page("Giao VNCERT rà soát quỹ đất trước ngày 31/02/2026."))

    told = {one.code: one.path for one in reading.findings}
    assert told["GB910"] == "$.body[0].body[0].lead[0]"
    assert told["GB911"] == "$.body[0].body[0].deadline"


def test_an_order_of_nothing_is_a_frame() -> None:
    """With or without points below it."""
    assert ordered("Giao Sở Xây dựng.") == Assignment(lead=(SXD,))


def test_a_time_that_the_list_states_too_stays_with_both() -> None:
    """The task's words keep it; the product has it."""
    found = ordered(
        "Giao Sở Xây dựng rà soát quỹ đất trước ngày 15/10/2026, hoàn thành số hóa hồ sơ trước ngày"
        " 15/10/2026."
    )

    assert found.task == "rà soát quỹ đất trước ngày 15/10/2026"
    assert found.deliverables == (Deliverable("số hóa hồ sơ", deadline=OCTOBER),)


def test_fields_stand_where_they_are_said() -> None:
    """A list's too."""
    source = page(
        "Giao Sở Xây dựng rà soát quỹ đất, hoàn thành số hóa hồ sơ trước ngày 15/10/2026; báo cáo"
        " UBND tỉnh kết quả thực hiện trước ngày 15/11/2026."
    )
    reading = read(source)
    said = {
        path.removeprefix("$.body[0].body[0]."): source[start:end].replace("\n", " ")
        for path, (start, end) in reading.spans
        if path.startswith("$.body[0].body[0].")
    }

    assert said == {
        "lead[0]": "Sở Xây dựng",
        "task": "rà soát quỹ đất",
        "deliverables[0].what": "số hóa hồ sơ",
        "deliverables[0].deadline": "trước ngày 15/10/2026",
        "deliverables[1].what": "kết quả thực hiện",
        "deliverables[1].to[0]": "UBND tỉnh",
        "deliverables[1].deadline": "trước ngày 15/11/2026",
    }
    assert get(reading.notice, "$.body[0].body[0].deliverables[1].to[0]") == UBND


# --- the inverse itself ------------------------------------------------------------------------------------


def test_no_task_is_found_in_a_sentence_of_other_words() -> None:
    """Neither in one that leaves no words for it."""
    assert task_within(Assignment(lead=(SXD,)), "Sở Xây dựng cần rà soát.") is None
    assert task_within(Assignment(lead=(SXD,)), "Giao Sở Xây dựng.") is None


def test_an_own_task_and_wording_do_not_count() -> None:
    """They are what is looked for."""
    known = Assignment(lead=(SXD,), task="khác", wording="Lời khác.")

    assert task_within(known, "Giao Sở Xây dựng rà soát.") == "rà soát"


def test_time_grows_with_the_number_of_deadlines() -> None:
    """Eight times as many take some eight times as long, not sixty-four."""

    def seconds(count: int) -> float:
        parts = "; ".join(f"lập hồ sơ số {n} trước ngày 15/10/2026" for n in range(count))
        source = page(f"Giao Sở Xây dựng rà soát quỹ đất trước ngày 14/10/2026; {parts}.")
        start = time.perf_counter()
        read(source)
        return time.perf_counter() - start

    assert min(seconds(400), seconds(400)) < 20 * max(min(seconds(50), seconds(50)), 0.01)
