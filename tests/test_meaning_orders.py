"""Whom an order names: by a verb that orders, as a subject, above it, or nowhere."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING

import pytest

from giaoban.calendars import BUILT_IN
from giaoban.lexicon import party_name
from giaoban.model import (
    AgendaItem,
    Assignment,
    Body,
    Decision,
    Group,
    Notice,
    Person,
    Preamble,
    Remark,
)
from giaoban.orders import orders
from giaoban.reading import read
from giaoban.reading.meaning import understand
from giaoban.register import status
from giaoban.render import to_text
from giaoban.views import task_data
from tests.orders_cases import ADDRESSED
from tests.reading_texts import FOOT, HEAD, LEAD_IN, notice_of, outline_of, tasks_in, whom

if TYPE_CHECKING:
    from collections.abc import Callable

# --- one sentence ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Giao Sở Y tế rà soát hồ sơ.", "Sở Y tế: soát hồ sơ"),
        ("Sở Y tế rà soát hồ sơ.", "Sở Y tế: soát hồ sơ"),
        ("Đề nghị Công ty Trường Phát bàn giao hồ sơ.", "Công ty Trường Phát: giao hồ sơ"),
        ("Phân công Sở Y tế rà soát hồ sơ.", "Sở Y tế: soát hồ sơ"),
        ("Tuy nhiên, giao Sở Y tế rà soát hồ sơ.", "Sở Y tế: soát hồ sơ"),
        ("Thường trực Tỉnh ủy giao Sở Y tế rà soát hồ sơ.", "Sở Y tế: soát hồ sơ"),
        ("Phó Chủ tịch UBND tỉnh kết luận và giao Sở Y tế rà soát.", "Sở Y tế: tế rà soát"),
        ("Trường hợp vượt thẩm quyền, giao Sở Y tế tham mưu.", "Sở Y tế: tế tham mưu"),
        ("Căn cứ kết quả, các sở liên quan rà soát hồ sơ.", "các sở liên quan: soát hồ sơ"),
        ("Trong quá trình thực hiện, Sở Y tế báo cáo ngay.", "Sở Y tế: báo cáo ngay"),
        ("Nhiệm vụ sửa trụ sở giao Sở Y tế chủ trì.", "Sở Y tế: tế chủ trì"),
        ("Sở Y tế theo chức năng, nhiệm vụ rà soát hồ sơ.", "Sở Y tế: soát hồ sơ"),
        ("Sở Y tế: rà soát hồ sơ.", "Sở Y tế: soát hồ sơ"),
        ("Giao VCCI rà soát hồ sơ.", "VCCI: soát hồ sơ"),
        ("Giao bộ phận kế toán kiểm kê tài sản.", "bộ phận kế toán: kê tài sản"),
        ("Giao phòng chuyên môn tham mưu.", "phòng chuyên môn: môn tham mưu"),
        ("Giao Ban Tổ chức Tỉnh ủy rà soát.", "Ban Tổ chức Tỉnh ủy: ủy rà soát"),
        ("UBND xã, phường rà soát hồ sơ.", "UBND xã, phường: soát hồ sơ"),
        ("Sở Y tế chắt chiu nguồn vốn.", "Sở Y tế: chiu nguồn vốn"),
        ("Đối với dự án: Sở Y tế rà soát hồ sơ.", "Sở Y tế: soát hồ sơ"),
        ("Đối với dự thảo: tổ chức hội nghị phản biện.", "?: nghị phản biện"),
        ("UBND tỉnh chỉ đạo các sở rà soát.", "UBND tỉnh: sở rà soát"),
        ("Tiếp tục chỉ đạo các đơn vị rà soát hồ sơ.", "các đơn vị: soát hồ sơ"),
        ("Tiếp tục rà soát hồ sơ.", "?: soát hồ sơ"),
        ("Tiếp tục chỉ đạo quyết liệt.", "?: đạo quyết liệt"),
        ("Tiếp tục chỉ đạo Sở Y tế.", "?: Sở Y tế"),
        ("Sở Y tế cùng Sở Tài chính rà soát hồ sơ.", "Sở Y tế, Sở Tài chính: soát hồ sơ"),
        ("Sở Y tế chủ trì, phối hợp với Sở Nội vụ lập đề án.", "Sở Y tế + Sở Nội vụ: lập đề án"),
    ],
)
def test_an_order_is_told_by_its_verb_or_its_subject(said: str, expected: str) -> None:
    """Behind a case, a purpose, a giver or a connective it is the same order."""
    assert whom(f"1. {said}") == [expected]


@pytest.mark.parametrize(("said", "leads"), ADDRESSED, ids=[said[:50] for said, _ in ADDRESSED])
def test_sentences_of_many_organs_are_addressed_as_a_reader_finds(
    said: str, leads: list[list[str]]
) -> None:
    """Whom each order in a sentence names, as printed."""
    found = [
        task_data(task, status(task, as_of=AS_OF), calendar=BUILT_IN)["lead"]
        for task in tasks_in(f"1. {said}")
    ]

    assert found == leads


AS_OF = dt.date(2026, 1, 1)


@pytest.mark.parametrize(
    "said",
    [
        "UBND tỉnh đã ban hành Kế hoạch.",
        "Phó Chủ tịch UBND tỉnh đánh giá kết quả.",
        "Kết quả cho thấy công tác lãnh đạo có nhiều tiến bộ.",
        "Giao ban hằng tuần tại trụ sở UBND tỉnh.",
        "Yêu cầu phương án phù hợp với thực tế.",
        "Giải ngân vốn còn thấp.",
        "Sở Y tế gặp nhiều khó khăn.",
        "Sở Y tế chắt chiu nguồn vốn đã lâu.",
        "Sở Y tế nhiều việc.",
        "Sở Y tế kết quả tốt.",
        "Sở Y tế ngành y.",
        "Một số đơn vị rà soát chậm.",
        "Sở Y tế.",
        "Nội dung này đã được giao trong Kế hoạch.",
        "Nhiệm vụ này được giao cho ai thì người đó làm.",
        "Nhiệm vụ này giao Sở Y tế.",
        "Giao Sở Y tế; Sở Nội vụ.",
        "Yêu cầu hiệu trưởng, kế toán.",
    ],
)
def test_what_states_orders_nobody(said: str) -> None:
    """What was done or found, and whoever gives the orders here, makes no task."""
    assert whom(f"1. {said}") == []


def test_a_long_preface_is_not_searched_for_ever() -> None:
    """Behind many commas no addressee is looked for."""
    said = "Về " + "việc này, " * 60 + "Sở Y tế rà soát hồ sơ."

    assert whom(f"1. {said}") == []


def test_force_is_the_verbs_or_that_of_the_frame_above() -> None:
    """Points below "Đề nghị Sở Y:" are requests."""
    notice = notice_of(
        "1. Đề nghị Sở Y tế:",
        "a) Rà soát hồ sơ.",
        "b) Giao Sở Nội vụ kiểm tra.",
        "2. Yêu cầu Sở Nội vụ rà soát.",
        "3. Phân công Sở Y tế rà soát.",
    )

    assert [order.assignment.force for order in orders(notice) if order.is_task] == [
        "đề nghị",
        "giao",
        "yêu cầu",
        "phân công",
    ]


# --- officials ---------------------------------------------------------------------------------------


def test_an_official_directs_the_bodies_that_are_named_behind() -> None:
    """“Giao đồng chí A chỉ đạo Sở Y …”: A directs, Sở Y leads."""
    said = "1. Giao đồng chí Nguyễn Văn An - Giám đốc Sở Y tế chỉ đạo Văn phòng Sở rà soát hồ sơ."

    assert whom(said) == ["Nguyễn Văn An > Văn phòng Sở: soát hồ sơ"]


def test_an_official_directs_the_points_that_name_bodies() -> None:
    """Each point has a lead of its own below one director."""
    assert whom(
        "1. Giao đồng chí Nguyễn Văn An, Giám đốc Sở Y tế chỉ đạo:",
        "(1) Sở Y tế rà soát hồ sơ;",
        "(2) Công an tỉnh kiểm tra hồ sơ.",
    ) == ["Nguyễn Văn An > Sở Y tế: soát hồ sơ", "Nguyễn Văn An > Công an tỉnh: tra hồ sơ"]


def test_an_official_leads_what_no_body_is_named_for() -> None:
    """“Giao đồng chí A chỉ đạo: a) Rà soát …”: A answers for it."""
    assert whom(
        "1. Giao đồng chí Nguyễn Văn An, Giám đốc Sở Y tế chỉ đạo:",
        "a) Rà soát hồ sơ;",
        "b) Kiểm tra hồ sơ.",
    ) == ["Nguyễn Văn An: soát hồ sơ", "Nguyễn Văn An: tra hồ sơ"]


def test_an_official_who_directs_a_matter_leads_it() -> None:
    """No body is told to act: the official is."""
    said = "1. Giao đồng chí Nguyễn Văn An, Giám đốc Sở Y tế chỉ đạo công tác tuyển dụng."

    assert whom(said) == ["Nguyễn Văn An: tác tuyển dụng"]


def test_several_officials_direct_together() -> None:
    """A head noun with its members is one director."""
    (task,) = tasks_in(
        "1. Giao các đồng chí: Nguyễn Văn An, Lê Quốc Cường chỉ đạo Sở Y tế rà soát hồ sơ."
    )

    assert task.director == (
        Group("các đồng chí", members=(Person("Nguyễn Văn An"), Person("Lê Quốc Cường"))),
    )
    assert task.lead == (Body("Sở Y tế"),)


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (["1.1. Sở Nội vụ", "a) Rà soát."], ["Nguyễn Văn An > Sở Nội vụ: Rà soát"]),
        (["1.1. Việc khác", "a) Rà soát."], ["Nguyễn Văn An: Rà soát"]),
        (["1.1. Việc khác", "a) Sở Y tế rà soát."], ["Nguyễn Văn An > Sở Y tế: tế rà soát"]),
    ],
)
def test_items_below_an_official_may_name_bodies(below: list[str], expected: list[str]) -> None:
    """In a heading, or in a point; where none does, the official leads."""
    said = "1. Giao đồng chí Nguyễn Văn An, Giám đốc Sở Y tế chỉ đạo:"

    assert whom(said, *below) == expected


# --- several orders in a paragraph --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "Sở Y tế rà soát hồ sơ; Sở Nội vụ kiểm tra nhân sự.",
            ["Sở Y tế: soát hồ sơ", "Sở Nội vụ: tra nhân sự"],
        ),
        (
            "Sở Y tế rà soát hồ sơ. Đồng thời, giao Sở Nội vụ kiểm tra.",
            ["Sở Y tế: soát hồ sơ", "Sở Nội vụ: vụ kiểm tra"],
        ),
        ("Sở Y tế rà soát hồ sơ; lập danh mục.", ["Sở Y tế: lập danh mục"]),
        ("Sở Y tế rà soát hồ sơ; UBND tỉnh xem xét, quyết định.", ["Sở Y tế: xét, quyết định"]),
        ("Giao Sở Y tế lập hồ sơ; đề nghị Bộ Y tế hỗ trợ.", ["Sở Y tế: tế hỗ trợ"]),
        ("Giao Sở Y tế lập hồ sơ (mẫu; giao Sở Nội vụ in).", ["Sở Y tế: Nội vụ in)"]),
        ("Sở Y tế rà soát hồ sơ. Hoàn thành trong tháng 4/2026.", ["Sở Y tế: trong tháng 4/2026"]),
        ("Sở Y tế rà soát hồ sơ. Yêu cầu bảo đảm chất lượng.", ["Sở Y tế: đảm chất lượng"]),
    ],
)
def test_a_paragraph_is_cut_where_another_is_told_to_act(said: str, expected: list[str]) -> None:
    """What goes on with a duty, also by those above, stays with it."""
    assert whom(f"1. {said}") == expected


def test_a_paragraph_of_many_semicolons_is_one_order() -> None:
    """After sixty marks no other addressee is looked for."""
    said = "1. Sở Y tế rà soát " + "hồ sơ; " * 70 + "giao Sở Nội vụ kiểm tra."

    assert len(whom(said)) == 1


def test_what_is_required_belongs_to_the_order_before() -> None:
    """“Yêu cầu …” and “… phải …” behind a duty are its requirements."""
    notice = notice_of("1. Sở Y tế lập đề án. Yêu cầu đề án khả thi. Số liệu phải chính xác.")
    (order,) = orders(notice)

    assert order.assignment.requirements == ("đề án khả thi", "Số liệu phải chính xác")


# --- above: headings, frames, lead-ins -------------------------------------------------------------------


def test_a_heading_addresses_the_points_below_it() -> None:
    """A point may name another; to tell others is what its lead is told to do."""
    assert whom(
        "1. Sở Y tế:",
        "- Rà soát hồ sơ.",
        "- Giao Sở Nội vụ kiểm tra hồ sơ.",
        "- Cử cán bộ tham gia Tổ.",
        "- Yêu cầu các bệnh viện báo cáo.",
        "- Danh mục vật tư cần thiết.",
        "- Các bệnh viện đã hoàn thành.",
    ) == [
        "Sở Y tế: soát hồ sơ",
        "Sở Nội vụ: tra hồ sơ",
        "Sở Y tế: tham gia Tổ",
        "Sở Y tế: viện báo cáo",
        "Sở Y tế: tư cần thiết",
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Sở Y tế",
        "Trách nhiệm của Sở Y tế",
        "Đối với Sở Y tế:",
        "Giao Sở Y tế thực hiện các nội dung sau:",
        "Về công tác dược, giao Sở Y tế:",
        "Về công tác dược - giao Sở Y tế:",
    ],
)
def test_a_heading_addresses_in_many_words(heading: str) -> None:
    """Its addressee may stand alone, behind "trách nhiệm của", or at its end."""
    assert whom(f"1. {heading}", "a) Rà soát hồ sơ.") == ["Sở Y tế: soát hồ sơ"]


def test_a_whole_heading_is_a_name_where_its_words_say_so() -> None:
    """The name of a body goes on over a comma where the heading is nothing but its name."""
    assert whom(
        "1. Nhiệm vụ của Ban Công nghệ, chuyển đổi số và quản lý rủi ro",
        "- Rà soát hồ sơ.",
        "2. Ban Chỉ đạo xóa nhà tạm, nhà dột nát huyện Thanh Hòa",
        "- Rà soát danh sách.",
    ) == [
        "Ban Công nghệ, chuyển đổi số và quản lý rủi ro: soát hồ sơ",
        "Ban Chỉ đạo xóa nhà tạm, nhà dột nát huyện Thanh Hòa: soát danh sách",
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Về công tác dược, Giao Sở Y tế:",
        "Về công tác dược, giao Sở Y tế; giao Sở Nội vụ:",
        "Về công tác dược (giao Sở Y tế):",
        "Về " + "công tác dược, " * 30 + "giao Sở Y tế:",
    ],
)
def test_a_heading_that_cannot_be_parted_stays_whole(heading: str) -> None:
    """Its words would not be printed as they stand; the points have no addressee then."""
    assert whom(f"**1. {heading}**", "a) Rà soát hồ sơ.") == ["?: soát hồ sơ"]


@pytest.mark.parametrize(
    "heading",
    [
        "Nhiệm vụ của Sở Y tế, Sở Nội vụ và những ai khác có liên quan",
        "Ban Chỉ đạo xóa nhà tạm " + "của các huyện miền núi và vùng cao " * 5,
        "Ban Chỉ đạo [mới] xóa nhà tạm",
    ],
)
def test_other_headings_are_no_names(heading: str) -> None:
    """Several bodies, too many words, other marks: nobody is taken for the whole heading."""
    assert whom(f"1. {heading}", "- Rà soát hồ sơ.")[0] != f"{heading.strip()}: soát hồ sơ"


def test_a_topic_with_its_order_is_a_statement() -> None:
    """Where the topic is a sentence of its own, the order is the next one."""
    assert outline_of("1. Về công tác dược. Giao Sở Y tế thực hiện:", "- Rà soát hồ sơ.") == [
        "* 1.",
        "  . Về công tác",
        "  : Giao Sở Y",
        "    ! - Rà soát hồ",
    ]


def test_details_of_a_task_are_no_tasks() -> None:
    """Below a labelled task, or "cụ thể:", only what is to be done by a time of its own is one."""
    assert whom(
        "1. Sở Y tế:",
        "a) Rà soát hồ sơ về:",
        "- Lập danh mục thuốc;",
        "- Bổ sung danh mục vật tư, trình trước ngày 15/4/2026.",
        "2. Giao Sở Nội vụ rà soát hồ sơ, cụ thể:",
        "a) Hồ sơ năm 2025;",
        "b) Bổ sung hồ sơ thiếu.",
    ) == [
        "Sở Y tế: hồ sơ về:",
        "Sở Y tế: trước ngày 15/4/2026",
        "Sở Nội vụ: sơ, cụ thể:",
        "Sở Nội vụ: hồ sơ thiếu",
    ]


def test_an_appraisal_orders_only_those_it_names() -> None:
    """“Đánh giá chung” tells what was found, and may end in an order."""
    assert outline_of(
        "1. Đánh giá chung",
        "Tăng cường kiểm tra là việc làm tốt. Rà soát hồ sơ kịp thời.",
        "Giao Sở Y tế rút kinh nghiệm.",
    ) == ["* 1. Đánh giá chung", "  . Tăng cường kiểm", "  ! Giao Sở Y"]


def test_a_sentence_leads_in_the_items_behind_it() -> None:
    """Items without addressee are for whom it names; others override it."""
    assert whom(
        "Thời gian qua, công tác y tế đã có chuyển biến.",
        "Phó Chủ tịch UBND tỉnh giao Sở Y tế, phối hợp với Sở Nội vụ thực hiện các nội dung sau:",
        "1. Rà soát hồ sơ.",
        "2. Giao Sở Tài chính kiểm tra dự toán.",
        lead_in="Phó Chủ tịch UBND tỉnh có ý kiến như sau:",
    ) == ["Sở Y tế + Sở Nội vụ: soát hồ sơ", "Sở Tài chính: tra dự toán"]


def test_an_official_leads_in_the_items_behind() -> None:
    """Whoever directs is above the items too."""
    assert whom(
        "Giao đồng chí Nguyễn Văn An, Giám đốc Sở Y tế chỉ đạo:",
        "1. Sở Y tế rà soát hồ sơ.",
        lead_in="Phó Chủ tịch UBND tỉnh có ý kiến như sau:",
    ) == ["Nguyễn Văn An > Sở Y tế: soát hồ sơ"]


def test_only_a_frame_leads_in() -> None:
    """Behind a task items are nobody's; behind another frame they are another's."""
    assert whom(
        "Giao Sở Y tế rà soát.",
        "1. Kiểm tra hồ sơ.",
        lead_in="Phó Chủ tịch UBND tỉnh có ý kiến như sau:",
    ) == ["Sở Y tế: tế rà soát", "?: tra hồ sơ"]

    said = (
        Remark("Giao đồng chí Nguyễn Văn An, Giám đốc Sở Y tế chỉ đạo:"),
        AgendaItem(label="1.", body=(Remark("Lập danh mục."),)),
        Remark("Giao Sở Nội vụ thực hiện các nội dung sau:"),
        AgendaItem(label="2.", body=(Remark("Trình đề án."),)),
    )
    done = understand(Notice(form=notice_of("1. Rà soát.").form, body=said)).notice

    assert [[party_name(party) for party in order.lead] for order in orders(done)] == [
        ["Nguyễn Văn An"],
        ["Nguyễn Văn An"],
        ["Sở Nội vụ"],
        ["Sở Nội vụ"],
    ]


LEADING = "Sau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh giao Sở Y tế thực hiện các nội dung sau:"


def test_a_preamble_leads_in_the_items_behind_it() -> None:
    """Its last paragraph is an order then, on the page it stays where it was."""
    source = HEAD + LEADING + "\n\n1. Rà soát hồ sơ.\n\n2. Lập danh mục." + FOOT
    reading = read(source)

    notice = reading.notice
    assert whom("1. Rà soát hồ sơ.", lead_in=LEADING) == ["Sở Y tế: soát hồ sơ"]
    assert notice.preamble is not None
    assert len(notice.preamble.wording) == 1
    (frame, *_) = notice.body
    assert isinstance(frame, Assignment)
    assert (frame.wording, frame.condition, frame.task) == (LEADING, "", "")
    span = dict(reading.spans)["$.body[0]"]
    assert source[span[0] : span[1]] == LEADING
    assert "$.preamble.wording[1]" not in dict(reading.spans)
    printed = " ".join(to_text(notice).split())
    assert printed.index("chủ trì cuộc họp") < printed.index(LEADING) < printed.index("1. Rà soát")
    assert read(to_text(notice)).notice == notice


def test_a_preamble_of_one_paragraph_leads_in_too() -> None:
    """No preamble is composed in its place."""
    meeting = "Ngày 02/3/2026, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp. Sau khi thảo luận, "
    said = f"{meeting}Phó Chủ tịch UBND tỉnh giao Sở Y tế thực hiện các nội dung sau:"
    notice = understand(
        Notice(
            form=notice_of("1. Rà soát.").form,
            preamble=Preamble(wording=(said,)),
            body=notice_of("1. Rà soát hồ sơ.").body,
        )
    ).notice

    assert notice.preamble == Preamble(wording=("",))
    assert [type(node).__name__ for node in notice.body[:2]] == ["Remark", "Assignment"]


@pytest.mark.parametrize(
    "lead_in", [LEAD_IN, "Phó Chủ tịch UBND tỉnh giao Sở Y tế rà soát hồ sơ, kết luận như sau:"]
)
def test_a_preamble_that_orders_nothing_below_stays(lead_in: str) -> None:
    """Neither a usual lead-in nor one with a task of its own is above the items."""
    notice = notice_of("1. Kiểm tra hồ sơ.", lead_in=lead_in)

    assert notice.preamble is not None
    assert notice.preamble.wording[-1] == lead_in
    assert orders(notice)[0].lead == ()


# --- givers, closing, known clauses ------------------------------------------------------------------------


def test_the_office_that_issues_anothers_conclusions_is_told_to_act() -> None:
    """Văn phòng gives no orders there."""
    text = HEAD.replace("ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM", "VĂN PHÒNG UBND TỈNH SÔNG LAM")
    said = "\n\n1. Văn phòng UBND tỉnh Sông Lam theo dõi, đôn đốc."
    notice = read(text + LEAD_IN + said + FOOT).notice

    assert [order.lead for order in orders(notice)] == [(Body("Văn phòng UBND tỉnh Sông Lam"),)]


def test_an_issuer_without_a_concluder_gives_orders() -> None:
    """Nobody else does: as a subject it states."""
    known = notice_of("1. Rà soát.")
    said = Remark("UBND tỉnh Sông Lam đánh giá kết quả.")
    done = understand(Notice(form=known.form, issuer=known.issuer, body=(said,))).notice

    assert done.body == (said,)


def test_a_closing_orders_only_by_a_verb() -> None:
    """“Thông báo để … thực hiện” is none."""
    assert whom(
        "1. Rà soát hồ sơ.", closing="Căn cứ kết luận này, yêu cầu Sở Y tế báo cáo kết quả."
    ) == ["?: soát hồ sơ", "Sở Y tế: cáo kết quả"]
    assert whom(
        "1. Rà soát hồ sơ.", closing="Văn phòng UBND tỉnh thông báo để các sở biết, thực hiện./."
    ) == ["?: soát hồ sơ"]


def test_clauses_with_meaning_are_left_as_they_are() -> None:
    """Only sentences are interpreted, below an assignment as elsewhere."""
    form = notice_of("1. Rà soát.").form
    known = Assignment(lead=(Body("Sở Y tế"),), points=(Remark("Rà soát hồ sơ."),))
    done = understand(Notice(form=form, body=(known, Decision(stance="agreed"))))

    frame, blank = done.notice.body
    assert isinstance(frame, Assignment)
    assert frame.lead == (Body("Sở Y tế"),)
    assert isinstance(frame.points[0], Assignment)
    assert blank == Decision(stance="agreed")
    assert done.spans == {}


def test_an_order_that_an_item_has_governs_its_clauses() -> None:
    """Only sentences are interpreted: a heading's own order stays, and is above them."""
    form = notice_of("1. Rà soát.").form
    item = AgendaItem(
        label="1.", order=Assignment(lead=(Body("Sở Y tế"),)), body=(Remark("Rà soát hồ sơ."),)
    )
    done = understand(Notice(form=form, body=(item,))).notice

    assert [(order.is_task, order.lead) for order in orders(done)] == [
        (False, (Body("Sở Y tế"),)),
        (True, (Body("Sở Y tế"),)),
    ]


# --- time ------------------------------------------------------------------------------------------------

ORDER = (
    "giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát, báo cáo UBND tỉnh trước ngày 1/4/2026"
)


@pytest.mark.parametrize(
    "paragraph",
    [
        pytest.param(lambda n: f"1. {ORDER}; " * n, id="orders in one sentence"),
        pytest.param(lambda n: f"1. {ORDER.capitalize()}. " * n, id="sentences"),
        pytest.param(lambda n: "1. Giao Sở Y tế rà soát " + "(; giao Sở A, " * 9 * n, id="open"),
        pytest.param(lambda n: "1. Nhất trí " + "hồ sơ, tài liệu, " * 8 * n, id="commas"),
        pytest.param(lambda n: "1. Về " + "việc này, " * 12 * n, id="prefaces"),
        pytest.param(lambda n: "1. Về đề nghị " + "của " * 25 * n, id="proposers"),
        pytest.param(lambda n: "1. " + "Thống nhất; " * 9 * n, id="stances"),
        pytest.param(lambda n: "1. Giao Sở Y tế " + "báo cáo kết quả " * 6 * n, id="reports"),
        pytest.param(lambda n: "1. Sở Y tế:\n" + "- Rà soát hồ sơ.\n" * 3 * n, id="points"),
        pytest.param(lambda n: "1. Sở Y tế:\n" + "a) Rà soát:\n- Lập:\n+ Gửi.\n" * n, id="nesting"),
        pytest.param(
            lambda n: "Giao Sở Y tế thực hiện các nội dung sau:\n\n1. Lập hồ sơ.\n\n" * n,
            id="lead-ins",
        ),
    ],
)
def test_twice_the_text_takes_twice_the_time(paragraph: Callable[[int], str]) -> None:
    """No rule looks at the whole text again for each of its parts."""
    read(HEAD + LEAD_IN + "\n\n" + paragraph(20) + FOOT)
    once, twice = (
        min(_seconds(HEAD + LEAD_IN + "\n\n" + paragraph(n) + FOOT) for _ in range(2))
        for n in (150, 300)
    )

    assert twice < 3 * once + 0.1


def _seconds(source: str) -> float:
    start = time.process_time()
    read(source)
    return time.process_time() - start
