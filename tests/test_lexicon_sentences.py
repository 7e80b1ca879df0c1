"""Assignments as sentences: what a clerk would write, and nothing of it lost."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    ByDate,
    Deadline,
    FromIssue,
    InHalfYear,
    InMonth,
    InQuarter,
    InSpan,
    InWeek,
    InYear,
    Ongoing,
    Pending,
    PerRegulation,
    Recurring,
    Unclear,
    Within,
)
from giaoban.forms import STATE_ND30
from giaoban.lexicon.deadlines import deadline_phrase
from giaoban.lexicon.parties import party_text
from giaoban.lexicon.sentences import (
    DELIVERABLE_VERBS,
    ROLE_PHRASES,
    assignment_sentence,
    clause_sentence,
    deliverable_text,
)
from giaoban.model import (
    Assignment,
    Body,
    Citation,
    Clause,
    Decision,
    Deliverable,
    DeliverableKind,
    Force,
    Group,
    Involved,
    Party,
    Person,
    Remark,
    Role,
    Sharing,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

SXD, STC, SYT, VP = Body("Sở Xây dựng"), Body("Sở Tài chính"), Body("Sở Y tế"), Body("Văn phòng")
UBND, TTTU = Body("UBND tỉnh"), Body("Thường trực Tỉnh ủy")
AN = Person("Nguyễn Văn An", positions=("Phó Bí thư", "Phó Chủ tịch UBND tỉnh"))
AN_TEXT = "đồng chí Nguyễn Văn An - Phó Bí thư, Phó Chủ tịch UBND tỉnh"
OCTOBER = ByDate(dt.date(2023, 10, 15))
TASK = "hoàn thiện hồ sơ"


@pytest.mark.parametrize(
    ("assignment", "sentence"),
    [
        (Assignment(lead=(SXD,), task=TASK), "Giao Sở Xây dựng hoàn thiện hồ sơ."),
        (Assignment(lead=(SXD,), task="Rà soát quỹ đất."), "Giao Sở Xây dựng rà soát quỹ đất."),
        (Assignment(task="tập trung giải ngân"), "Tập trung giải ngân."),
        (
            Assignment(lead=(SXD,), coordinators=(STC, SYT), task=TASK),
            "Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và Sở Y tế hoàn thiện hồ sơ.",
        ),
        (
            Assignment(lead=(SXD, STC), task=TASK),
            "Giao Sở Xây dựng và Sở Tài chính hoàn thiện hồ sơ.",
        ),
        (
            Assignment(lead=(SXD, STC), sharing="joint", task=TASK),
            "Giao Sở Xây dựng và Sở Tài chính đồng chủ trì hoàn thiện hồ sơ.",
        ),
        (
            Assignment(lead=(SXD, STC), sharing="joint", coordinators=(SYT,), task=TASK),
            (
                "Giao Sở Xây dựng và Sở Tài chính đồng chủ trì, phối hợp với Sở Y tế "
                "hoàn thiện hồ sơ."
            ),
        ),
        (
            Assignment(lead=(SXD,), sharing="joint", task=TASK),
            "Giao Sở Xây dựng hoàn thiện hồ sơ.",
        ),
        (Assignment(coordinators=(STC,), task=TASK), "Phối hợp với Sở Tài chính hoàn thiện hồ sơ."),
        (
            Assignment(
                lead=(SXD,), coordinators=(STC,), task="phối hợp với Sở Tài chính bàn giao trụ sở"
            ),
            "Giao Sở Xây dựng phối hợp với Sở Tài chính bàn giao trụ sở.",
        ),
        (
            Assignment(director=(AN,), lead=(SXD,), task=TASK),
            f"Giao {AN_TEXT} chỉ đạo Sở Xây dựng hoàn thiện hồ sơ.",
        ),
        (Assignment(director=(AN,), task=TASK), f"Giao {AN_TEXT} chỉ đạo hoàn thiện hồ sơ."),
        (
            Assignment(director=(AN,), coordinators=(STC,), task=TASK),
            f"Giao {AN_TEXT} chỉ đạo, phối hợp với Sở Tài chính hoàn thiện hồ sơ.",
        ),
        (
            Assignment(
                force="đề nghị", lead=(Group("Các đồng chí Ủy viên"),), task="góp ý dự thảo"
            ),
            "Đề nghị các đồng chí Ủy viên góp ý dự thảo.",
        ),
        (
            Assignment(
                lead=(STC,),
                task="thẩm định nguồn vốn",
                condition="Trường hợp vượt thẩm quyền",
                reports_to=(UBND,),
            ),
            "Trường hợp vượt thẩm quyền, giao Sở Tài chính thẩm định nguồn vốn, báo cáo UBND tỉnh.",
        ),
        (
            Assignment(task="Báo cáo cấp trên", condition="vượt thẩm quyền,"),
            "Trường hợp vượt thẩm quyền, báo cáo cấp trên.",
        ),
        (
            Assignment(lead=(SXD,), urgency="khẩn trương", task=TASK, deadline=Ongoing()),
            "Giao Sở Xây dựng khẩn trương, thường xuyên hoàn thiện hồ sơ.",
        ),
        (
            Assignment(lead=(SXD,), urgency="khẩn trương", task="khẩn trương Rà soát"),
            "Giao Sở Xây dựng khẩn trương Rà soát.",
        ),
        (
            Assignment(
                lead=(SXD,),
                task=TASK,
                requirements=("hồ sơ đầy đủ", "Yêu cầu không chậm trễ.", " "),
            ),
            "Giao Sở Xây dựng hoàn thiện hồ sơ. Yêu cầu hồ sơ đầy đủ. Yêu cầu không chậm trễ.",
        ),
        (
            Assignment(lead=(SXD,), task=TASK, points=(Remark("Một"),), requirements=("đủ",)),
            "Giao Sở Xây dựng hoàn thiện hồ sơ. Yêu cầu đủ:",
        ),
        (
            Assignment(lead=(SXD,), task=TASK, points=(Remark("Một"),)),
            "Giao Sở Xây dựng hoàn thiện hồ sơ:",
        ),
        (Assignment(task="!"), "!"),
        (Assignment(task=".", points=(Remark("Một"),)), ":"),
    ],
)
def test_task_reads_as_a_clerk_writes_it(assignment: Assignment, sentence: str) -> None:
    """Who, with whom, under whom, what; with requirements in sentences of their own."""
    assert assignment_sentence(assignment) == sentence


@pytest.mark.parametrize(
    ("deadline", "end"),
    [
        (OCTOBER, ", hoàn thành {}."),
        (InWeek(1), ", hoàn thành {}."),
        (InMonth(2023, 11), ", hoàn thành {}."),
        (InQuarter(2024, 2), ", hoàn thành {}."),
        (InHalfYear(2024, 1), ", hoàn thành {}."),
        (InYear(2024), ", hoàn thành {}."),
        (InSpan(2021, 2025), ", hoàn thành {}."),
        (Within(5, "working_days", FromIssue()), ", hoàn thành {}."),
        (BeforeEvent("hội nghị"), ", hoàn thành {}."),
        (Recurring(1, "months"), " {}."),
        (AfterEvent("có ý kiến của UBND tỉnh."), " {}"),
        (AtSession("kỳ họp cuối năm"), " {}."),
        (PerRegulation(), " {}."),
        (Pending("phụ thuộc kết quả đo đạc"), " ({})."),
        (Unclear("sau Tết"), ", {}."),
        (Unclear("."), "{}"),
    ],
)
def test_each_form_of_deadline_joins_in_its_own_way(deadline: Deadline, end: str) -> None:
    """What is finished by a day, done as a rule, left open or put in unclear words."""
    assignment = Assignment(lead=(SXD,), task="rà soát quỹ đất", deadline=deadline)
    joined = end.format(deadline_phrase(deadline))

    assert assignment_sentence(assignment) == f"Giao Sở Xây dựng rà soát quỹ đất{joined}"


@pytest.mark.parametrize(
    ("assignment", "sentence"),
    [
        (
            Assignment(lead=(SXD,), task="hoàn thành hồ sơ", deadline=OCTOBER),
            "Giao Sở Xây dựng hoàn thành hồ sơ trước ngày 15/10/2023.",
        ),
        (
            Assignment(lead=(SXD,), task=TASK, deadline=OCTOBER, reports_to=(UBND,), via=(VP,)),
            (
                "Giao Sở Xây dựng hoàn thiện hồ sơ, hoàn thành và báo cáo UBND tỉnh "
                "(thông qua Văn phòng) trước ngày 15/10/2023."
            ),
        ),
        (
            Assignment(lead=(SXD,), task=TASK, deadline=PerRegulation(), via=(VP,)),
            "Giao Sở Xây dựng hoàn thiện hồ sơ theo quy định, báo cáo (thông qua Văn phòng).",
        ),
        (
            Assignment(
                lead=(SXD,),
                task="báo cáo UBND tỉnh kết quả trước ngày 15/10/2023 để tổng hợp",
                reports_to=(UBND,),
                deadline=OCTOBER,
            ),
            "Giao Sở Xây dựng báo cáo UBND tỉnh kết quả trước ngày 15/10/2023 để tổng hợp.",
        ),
        (
            Assignment(
                lead=(SXD,),
                task="góp ý trước ngày 15 tháng 10 năm 2023 để tổng hợp",
                deadline=OCTOBER,
            ),
            "Giao Sở Xây dựng góp ý trước ngày 15 tháng 10 năm 2023 để tổng hợp.",
        ),
        (
            Assignment(lead=(SXD,), task="thường xuyên kiểm tra", deadline=Ongoing()),
            "Giao Sở Xây dựng thường xuyên kiểm tra.",
        ),
        (
            Assignment(lead=(SXD,), task="làm sớmmai và SỚM xong", urgency="sớm"),
            "Giao Sở Xây dựng làm sớmmai và SỚM xong.",
        ),
        (
            Assignment(lead=(SXD,), task="làm sớmmai", urgency="sớm"),
            "Giao Sở Xây dựng sớm làm sớmmai.",
        ),
    ],
)
def test_deadline_and_report_are_said_once(assignment: Assignment, sentence: str) -> None:
    """They share a verb where they can, and what the task says already is not repeated."""
    assert assignment_sentence(assignment) == sentence


@pytest.mark.parametrize(
    ("deliverable", "text"),
    [
        (Deliverable("phương án"), "hoàn thành phương án"),
        (Deliverable("hoàn thành phương án."), "hoàn thành phương án"),
        (
            Deliverable("số hóa hồ sơ", measure="tối thiểu 80%", aim=True, deadline=OCTOBER),
            "phấn đấu hoàn thành số hóa hồ sơ đạt tối thiểu 80% trước ngày 15/10/2023",
        ),
        (
            Deliverable("dự thảo", kind="submission", to=(UBND,), via=(STC,)),
            "trình UBND tỉnh (thông qua Sở Tài chính) dự thảo",
        ),
        (
            Deliverable("kết quả", kind="report", deadline=Recurring(1, "weeks")),
            "báo cáo kết quả định kỳ hằng tuần",
        ),
        (
            Deliverable("báo cáo kết quả", kind="report", to=(UBND,), deadline=Ongoing()),
            "thường xuyên báo cáo kết quả, gửi UBND tỉnh",
        ),
        (
            Deliverable("quy hoạch", kind="publication", via=(STC,), deadline=Pending("chờ vốn")),
            "công bố quy hoạch (thông qua Sở Tài chính) (chưa định thời hạn, vì chờ vốn)",
        ),
        (Deliverable("!", deadline=Unclear("sớm")), "hoàn thành !, sớm"),
        (Deliverable("."), "hoàn thành ."),
    ],
)
def test_deliverable_says_what_goes_to_whom_by_when(deliverable: Deliverable, text: str) -> None:
    """The verb is that of its kind, unless its words have it already."""
    assert deliverable_text(deliverable) == text


DRAFT = Deliverable("dự thảo", deadline=ByDate(dt.date(2026, 5, 30)))
FINAL = Deliverable("dự án", deadline=ByDate(dt.date(2026, 6, 15)))


@pytest.mark.parametrize(
    ("deadline", "end"),
    [
        (None, "."),
        (ByDate(dt.date(2026, 6, 30)), "; hoàn thành toàn bộ trước ngày 30/6/2026."),
        (PerRegulation(), "; thực hiện toàn bộ theo quy định."),
        (Pending("chờ vốn"), "; toàn bộ (chưa định thời hạn, vì chờ vốn)."),
        (Unclear("sau Tết"), "; toàn bộ sau Tết."),
    ],
)
def test_deliverables_keep_their_own_deadlines(deadline: Deadline | None, end: str) -> None:
    """Each stands beside its deadline; the assignment's own is told to be that of all of it."""
    assignment = Assignment(
        lead=(SXD,), task="lập dự án", deliverables=(DRAFT, FINAL), deadline=deadline
    )

    assert assignment_sentence(assignment) == (
        "Giao Sở Xây dựng lập dự án, hoàn thành dự thảo trước ngày 30/5/2026; "
        f"hoàn thành dự án trước ngày 15/6/2026{end}"
    )


def test_deliverable_in_the_task_is_not_repeated() -> None:
    """A reader keeps the task's words whole; the deliverable found in them is already said."""
    task = "lập quy hoạch, hoàn thành dự thảo trước ngày 30/5/2026"

    assert assignment_sentence(Assignment(task=task, deliverables=(DRAFT,))) == (
        "Lập quy hoạch, hoàn thành dự thảo trước ngày 30/5/2026."
    )


@pytest.mark.parametrize(
    ("role", "sentence"),
    [
        ("executing", "Giao Sở Y tế chỉ đạo Sở Tài chính và Văn phòng lập dự án."),
        ("guided", "Giao Sở Y tế hướng dẫn Sở Tài chính và Văn phòng lập dự án."),
        (
            "advised",
            "Giao Sở Y tế lập dự án, tham mưu Sở Tài chính và Văn phòng xem xét, quyết định.",
        ),
        ("approving", "Giao Sở Y tế lập dự án, trình Sở Tài chính và Văn phòng phê duyệt."),
        ("consulted", "Giao Sở Y tế lập dự án, xin ý kiến Sở Tài chính và Văn phòng."),
        ("reviewing", "Giao Sở Y tế lập dự án, gửi Sở Tài chính và Văn phòng thẩm định."),
        (
            "supervising",
            "Giao Sở Y tế lập dự án, chịu sự giám sát của Sở Tài chính và Văn phòng.",
        ),
        (
            "monitoring",
            "Giao Sở Y tế lập dự án, chịu sự theo dõi, đôn đốc của Sở Tài chính và Văn phòng.",
        ),
        ("collating", "Giao Sở Y tế lập dự án, gửi Sở Tài chính và Văn phòng tổng hợp."),
        (
            "accountable_to",
            (
                "Giao Sở Y tế lập dự án, chịu trách nhiệm trước Sở Tài chính và Văn phòng "
                "về kết quả thực hiện."
            ),
        ),
    ],
)
def test_each_role_has_its_phrase(role: Role, sentence: str) -> None:
    """Who does the work stands before the task, the others after it."""
    others = (Involved(STC, role=role), Involved(VP, role=role))

    assert assignment_sentence(Assignment(lead=(SYT,), task="lập dự án", others=others)) == sentence


def test_roles_stand_in_the_order_of_the_notice() -> None:
    """Each role once, where its first party stands; one that the task names is not repeated."""
    assignment = Assignment(
        lead=(SYT,),
        coordinators=(VP,),
        task="lập dự án, xin ý kiến UBND tỉnh",
        others=(
            Involved(TTTU, role="approving"),
            Involved(SXD, role="executing"),
            Involved(UBND, role="consulted"),
            Involved(STC, role="reviewing"),
        ),
        deadline=OCTOBER,
    )

    assert assignment_sentence(assignment) == (
        "Giao Sở Y tế chủ trì, phối hợp với Văn phòng, chỉ đạo Sở Xây dựng lập dự án, "
        "xin ý kiến UBND tỉnh, trình Thường trực Tỉnh ủy phê duyệt, gửi Sở Tài chính thẩm định, "
        "hoàn thành trước ngày 15/10/2023."
    )


def test_who_executes_under_a_director_is_told_from_a_lead() -> None:
    """Behind an official who directs, a body reads as the lead; who executes stands after."""
    others = (Involved(SXD, role="executing"), Involved(STC, role="guided"))

    assert assignment_sentence(Assignment(director=(AN,), task="lập dự án", others=others)) == (
        f"Giao {AN_TEXT} chỉ đạo, hướng dẫn Sở Tài chính lập dự án, do Sở Xây dựng thực hiện."
    )


# --- frames ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("frame", "sentence"),
    [
        (Assignment(director=(AN,)), f"Giao {AN_TEXT} chỉ đạo:"),
        (Assignment(lead=(SXD,)), "Giao Sở Xây dựng:"),
        (Assignment(force="yêu cầu"), "Yêu cầu:"),
        (Assignment(), "Giao:"),
        (
            Assignment(lead=(SXD,), coordinators=(STC,), deadline=OCTOBER),
            (
                "Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính "
                "hoàn thành trước ngày 15/10/2023:"
            ),
        ),
        (
            Assignment(lead=(SXD,), deadline=PerRegulation(), reports_to=(UBND,)),
            "Giao Sở Xây dựng thực hiện theo quy định, báo cáo UBND tỉnh:",
        ),
        (
            Assignment(lead=(SXD,), urgency="khẩn trương", deadline=OCTOBER),
            "Giao Sở Xây dựng khẩn trương thực hiện, hoàn thành trước ngày 15/10/2023:",
        ),
        (
            Assignment(lead=(SXD,), others=(Involved(UBND, role="approving"),), deadline=OCTOBER),
            "Giao Sở Xây dựng trình UBND tỉnh phê duyệt, hoàn thành trước ngày 15/10/2023:",
        ),
        (
            Assignment(lead=(SXD,), requirements=("đúng tiến độ", "công khai")),
            "Giao Sở Xây dựng, yêu cầu đúng tiến độ, yêu cầu công khai:",
        ),
        (
            Assignment(lead=(SXD,), deliverables=(DRAFT,), deadline=Ongoing()),
            "Giao Sở Xây dựng thường xuyên thực hiện, hoàn thành dự thảo trước ngày 30/5/2026:",
        ),
        (Assignment(deadline=OCTOBER), "Hoàn thành trước ngày 15/10/2023:"),
    ],
)
def test_frame_opens_its_points_with_a_colon(frame: Assignment, sentence: str) -> None:
    """Without a task it addresses somebody for the points below it."""
    assert assignment_sentence(frame) == sentence


@pytest.mark.parametrize(
    ("assignment", "directed", "led", "sentence"),
    [
        (Assignment(lead=(SXD,), task=TASK), True, False, "Sở Xây dựng hoàn thiện hồ sơ."),
        (Assignment(task=TASK), True, True, "Hoàn thiện hồ sơ."),
        (
            Assignment(task=TASK, coordinators=(STC,)),
            True,
            True,
            "Chủ trì, phối hợp với Sở Tài chính hoàn thiện hồ sơ.",
        ),
        (
            Assignment(lead=(SXD,), task=TASK, force="đề nghị"),
            True,
            False,
            "Sở Xây dựng hoàn thiện hồ sơ.",
        ),
        (
            Assignment(lead=(SXD,), task=TASK, force="đề nghị"),
            False,
            True,
            "Đề nghị Sở Xây dựng hoàn thiện hồ sơ.",
        ),
        (
            Assignment(director=(AN,), task=TASK),
            True,
            False,
            f"{AN_TEXT[0].upper()}{AN_TEXT[1:]} chỉ đạo hoàn thiện hồ sơ.",
        ),
        (Assignment(lead=(SXD,)), True, False, "Sở Xây dựng:"),
        (Assignment(), True, True, "Giao:"),
    ],
)
def test_point_does_not_repeat_what_its_frame_says(
    assignment: Assignment, sentence: str, *, directed: bool, led: bool
) -> None:
    """Under a director it starts with the lead, under a lead with the task."""
    assert assignment_sentence(assignment, directed=directed, led=led) == sentence


# --- any clause ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clause", "sentence"),
    [
        (Remark("Ghi chú"), "Ghi chú"),
        (Assignment(wording="Giao Sở B", lead=(SXD,)), "Giao Sở B"),
        (Assignment(lead=(SXD,), task=TASK), "Giao Sở Xây dựng hoàn thiện hồ sơ."),
        (Decision(stance="agreed"), "Nhất trí với nội dung Tờ trình."),
    ],
)
def test_clause_is_its_wording_or_its_fields(clause: Clause, sentence: str) -> None:
    """A wording is printed as it stands; without one the sentence is composed."""
    cited = (Citation("Tờ trình"),)

    assert clause_sentence(clause, form=STATE_ND30, submissions=cited) == sentence


def test_the_tables_cover_their_words() -> None:
    """A new role or kind of deliverable needs its phrase."""
    assert set(ROLE_PHRASES) == set(get_args(Role))
    assert set(DELIVERABLE_VERBS) == set(get_args(DeliverableKind))
    assert all(phrase.count("{}") == 1 for phrase in ROLE_PHRASES.values())


# --- everything that the model can hold ------------------------------------------------------------

VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạốồổỗộựAĐỦỶ0189 .,;:()-/%\n\"'"


def texts(alphabet: str = VIETNAMESE) -> st.SearchStrategy[str]:
    """Return texts; also ones that sentences begin or end with."""
    said = st.sampled_from(("theo quy định.", "Trường hợp cần", "hoàn thành", "về việc", "v.v."))
    return st.text(alphabet, max_size=12) | said


def words_needed(alphabet: str = VIETNAMESE) -> st.SearchStrategy[str]:
    """Return texts that hold something."""
    return texts(alphabet).filter(lambda text: bool(text.strip()))


def parties() -> st.SearchStrategy[Party]:
    """Return parties of each kind."""
    bodies = st.builds(Body, words_needed())
    people = st.builds(
        Person, words_needed(), positions=st.lists(texts(), max_size=2).map(tuple)
    ) | st.builds(Person, st.just(""), positions=st.tuples(words_needed()))
    members = st.lists(bodies | people, max_size=2).map(tuple)
    return bodies | people | st.builds(Group, words_needed(), members=members)


def several(parts: st.SearchStrategy[Party]) -> st.SearchStrategy[tuple[Party, ...]]:
    """Return up to three of *parts*."""
    return st.lists(parts, max_size=3).map(tuple)


DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))


def deadlines() -> st.SearchStrategy[Deadline]:
    """Return deadlines that join a sentence in each of the five ways."""
    return st.one_of(
        st.builds(ByDate, DAYS),
        st.builds(InMonth, st.integers(1, 9999), st.integers(1, 12)),
        st.builds(AfterEvent, words_needed()),
        st.builds(PerRegulation, words_needed()),
        st.builds(Pending, words_needed()),
        st.builds(Unclear, words_needed()),
        st.just(Ongoing()),
        st.just(Recurring(1, "months")),
    )


def deliverables() -> st.SearchStrategy[Deliverable]:
    """Return deliverables."""
    return st.builds(
        Deliverable,
        words_needed(),
        kind=st.sampled_from(get_args(DeliverableKind)),
        to=several(parties()),
        via=several(parties()),
        measure=texts(),
        aim=st.booleans(),
        deadline=st.none() | deadlines(),
    )


def assignments() -> st.SearchStrategy[Assignment]:
    """Return assignments, tasks and frames, in every combination that the model permits."""
    return st.builds(
        Assignment,
        force=st.sampled_from(get_args(Force)),
        director=several(parties()),
        lead=several(parties()),
        sharing=st.sampled_from(get_args(Sharing)),
        coordinators=several(parties()),
        others=st.lists(
            st.builds(Involved, parties(), role=st.sampled_from(get_args(Role))), max_size=3
        ).map(tuple),
        task=texts(),
        deliverables=st.lists(deliverables(), max_size=2).map(tuple),
        deadline=st.none() | deadlines(),
        condition=texts(),
        requirements=st.lists(texts(), max_size=2).map(tuple),
        urgency=texts(),
        reports_to=several(parties()),
        via=several(parties()),
        points=st.sampled_from(((), (Remark("Một"),))),
    )


def stated(assignment: Assignment) -> Iterator[str]:
    """Yield whatever the fields of *assignment* say."""
    yield from (assignment.task, assignment.condition, assignment.urgency)
    yield from assignment.requirements
    involved = (other.party for other in assignment.others)
    for party in (*assignment.director, *assignment.lead, *assignment.coordinators, *involved):
        yield party_text(party)
    yield from map(party_text, (*assignment.reports_to, *assignment.via))
    if assignment.deadline is not None:
        yield deadline_phrase(assignment.deadline)
    for deliverable in assignment.deliverables:
        yield from (deliverable.what, deliverable.measure)
        yield from map(party_text, (*deliverable.to, *deliverable.via))
        if deliverable.deadline is not None:
            yield deadline_phrase(deliverable.deadline)


def said(text: str) -> set[str]:
    """Return the words of *text* without regard to case."""
    return set(re.findall(r"\w+", text.casefold()))


@given(assignment=assignments(), directed=st.booleans(), led=st.booleans())
def test_nothing_that_a_field_says_is_dropped(
    assignment: Assignment, *, directed: bool, led: bool
) -> None:
    """Every word of every field is in the sentence, which is one line's worth and ends."""
    sentence = assignment_sentence(assignment, directed=directed, led=led)

    for text in stated(assignment):
        assert said(text) <= said(sentence)
    assert sentence.strip()
    opens = bool(assignment.points) or not assignment.is_task
    assert sentence.endswith(":" if opens else tuple(".!?…:\"'”’)]»"))


XML = st.characters(
    codec="utf-8", exclude_characters="".join(map(chr, range(9))) + "\x0b\x0c\ufffe\uffff"
).filter(lambda character: character >= " " or character in "\t\n\r")


@given(st.text(XML, max_size=20), st.text(XML, max_size=20), st.text(XML, max_size=20))
def test_any_text_is_taken(task: str, condition: str, urgency: str) -> None:
    """Whatever is in a field, a sentence comes of it."""
    assignment = Assignment(
        task=task, condition=condition, urgency=urgency, requirements=(task, condition)
    )

    assert assignment_sentence(assignment).strip()
