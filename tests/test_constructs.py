"""What real notices do and a naive model cannot hold: each is built as a value and printed.

The tests are numbered and named after the survey of real notices that the model was made from; all
words are invented. Prints are compared with runs of blanks and line breaks made one blank.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from giaoban.builders import (
    addressed_to,
    agency,
    agreed,
    agreed_on_the_whole,
    as_head,
    assign,
    by_order,
    decided,
    deliver,
    directed_by,
    document,
    draft,
    group,
    item,
    meeting,
    official,
    on_behalf,
    run_in,
    sent_by,
    separate_notice,
    submission,
    to,
)
from giaoban.deadline import ByDate, Recurring, Unclear
from giaoban.model import (
    AgendaItem,
    Alias,
    Assignment,
    Attendance,
    Body,
    Decision,
    DocumentNumber,
    Notice,
    Preamble,
    Relation,
    Remark,
    Signature,
)
from giaoban.orders import orders, tasks_of
from giaoban.render import to_text
from giaoban.timing import (
    after,
    at_session,
    before,
    before_event,
    by,
    every,
    in_month,
    in_quarter,
    in_year,
    per_regulation,
    until,
)

if TYPE_CHECKING:
    from giaoban.model import Node

STC, SXD, SNV, UBND, VP = "Sở Tài chính", "Sở Xây dựng", "Sở Nội vụ", "UBND tỉnh", "Văn phòng UBND"
AN = official("Nguyễn Văn An", "Phó Chủ tịch UBND tỉnh")


def printed(notice: Notice) -> str:
    """Return the text of a notice with single blanks."""
    return " ".join(to_text(notice).split())


def shown(*body: Node) -> str:
    """Return the text of a State draft with that body."""
    return printed(draft("state-nd30", body=body))


def in_order(text: str, *phrases: str) -> bool:
    """Whether the phrases stand in the text one after the other."""
    at = 0
    for phrase in phrases:
        at = text.find(phrase, at)
        if at < 0:
            return False
        at += len(phrase)
    return True


# --- parties -----------------------------------------------------------------------------------------


def test_01_lead_partners_and_recipient() -> None:
    """One order names who leads, whom they work with, and to whom the result goes."""
    task = assign(
        STC,
        "rà soát, tham mưu phương án",
        coordinators=[SXD, group("các cơ quan, đơn vị liên quan")],
        reports_to=UBND,
    )

    assert in_order(
        shown(task),
        f"Giao {STC} chủ trì, phối hợp với {SXD}",
        "liên quan",
        "rà soát",
        f"báo cáo {UBND}",
    )


def test_02_routing() -> None:
    """A report goes to one body through another."""
    text = shown(assign("UBND huyện", "rà soát", reports_to=UBND, via=SXD))

    assert f"báo cáo {UBND} (thông qua {SXD})" in text


def test_03_several_recipients_of_the_result() -> None:
    """A result is reported to several bodies, in order."""
    text = shown(assign("UBND huyện", "rà soát", reports_to=[UBND, "Chủ tịch UBND tỉnh", SNV]))

    assert in_order(text, "báo cáo", UBND, "Chủ tịch UBND tỉnh", SNV)


def test_04_relay_chain() -> None:
    """A deliverable goes to one body by a day, and its purpose is another step."""
    goal = deliver("kết quả", kind="report", to=SNV, due=before("30/11/2024"))
    text = shown(
        assign("UBND huyện", "rà soát để Sở Nội vụ tổng hợp, tiếp tục báo cáo", deliverables=[goal])
    )

    assert in_order(text, "để Sở Nội vụ tổng hợp", SNV, "trước ngày 30/11/2024")


def test_05_delegation_to_an_official_who_directs_several_agencies() -> None:
    """The official directs a group of tasks; each agency leads its own."""
    notice = draft(
        "party-hd36", body=[directed_by(AN, assign(STC, "rà soát"), assign(SXD, "thẩm định"))]
    )

    assert [(o.director, [p.name for p in o.lead]) for o in tasks_of(notice)] == [
        ((AN,), [STC]),
        ((AN,), [SXD]),
    ]
    assert in_order(
        printed(notice),
        "Giao đồng chí Nguyễn Văn An - Phó Chủ tịch UBND tỉnh chỉ đạo:",
        f"(1) {STC} rà soát",
        f"(2) {SXD} thẩm định",
    )


def test_05b_an_official_directs_one_body_in_the_same_sentence() -> None:
    """Director, doer and the one who signs stand in one sentence."""
    task = assign(SNV, "tham mưu Chủ tịch UBND tỉnh ban hành Quyết định bổ nhiệm", director=AN)

    assert in_order(shown(task), "Giao đồng chí Nguyễn Văn An", f"chỉ đạo {SNV} tham mưu")


def test_06_a_body_directs_unnamed_bodies() -> None:
    """The director is known, the doer is not."""
    task = assign("", "tiếp thu ý kiến góp ý để hoàn thiện", director=Body("Ban cán sự đảng"))

    assert "Giao Ban cán sự đảng chỉ đạo tiếp thu ý kiến" in shown(task)
    assert tasks_of(draft("state-nd30", body=[task]))[0].lead == ()


def test_07_an_official_by_role_with_two_strands() -> None:
    """An official without a name is told two things, as two points."""
    by_role = official("", "Phó Bí thư Thường trực")
    frame = addressed_to(
        by_role,
        assign("", "trực tiếp chỉ đạo công tác nhân sự"),
        assign("Ban Xây dựng Đảng", "tham mưu văn bản", director=by_role),
        force="phân công",
    )

    assert in_order(
        shown(frame), "Phân công đồng chí Phó Bí thư Thường trực", "công tác nhân sự", "tham mưu"
    )


def test_08_joint_owners() -> None:
    """Two bodies answer together; they are one order, not two."""
    task = assign([STC, SXD], "chịu trách nhiệm theo chức năng, nhiệm vụ", sharing="joint")

    assert len(tasks_of(draft("state-nd30", body=[task]))) == 1
    assert in_order(shown(task), STC, SXD, "theo chức năng")


def test_09_split_responsibility_in_one_sentence() -> None:
    """Each body's duty is an order of its own, in one paragraph."""
    first, second = run_in(assign(STC, "xác định nội dung"), assign(SXD, "thẩm định"))
    text = to_text(draft("state-nd30", body=[first, second]))

    assert any(STC in block and SXD in block for block in text.split("\n\n"))


def test_10_collective_addressees() -> None:
    """A collective is an open class and prints as it is named, with its qualification."""
    name = "các sở, ngành, UBND các xã, phường được giao kế hoạch vốn"

    assert f"Giao {name} rà soát" in shown(assign(group(name), "rà soát"))


def test_11_a_list_under_a_head_noun() -> None:
    """A head noun with a list behind it is one party with members."""
    communes = group("UBND các xã", "Tân Lập", "Mỹ Lâm", "Hòa Bình")
    order = tasks_of(draft("state-nd30", body=[assign(communes, "rà soát")]))[0]

    assert order.lead == (communes,)
    assert in_order(shown(order.assignment), "UBND các xã: Tân Lập, Mỹ Lâm", "Hòa Bình")


def test_12_an_addressee_outside_the_state() -> None:
    """An investor is requested, not ordered: the verb's force is data."""
    task = assign("Công ty TNHH Bến Thủy", "hoàn thiện hồ sơ", force="đề nghị")

    assert "Đề nghị Công ty TNHH Bến Thủy hoàn thiện hồ sơ" in shown(task)


def test_13_an_addressee_in_someone_elses_section() -> None:
    """The section's addressee is a default that a point overrides."""
    part = item(
        "", assign("", "cử cán bộ tham gia"), assign(SNV, "chủ trì tổng hợp"),
        order=addressed_to("các sở, ban, ngành"),
    )  # fmt: skip
    leads = [[p.name for p in o.lead] for o in tasks_of(draft("state-nd30", body=[part]))]

    assert leads == [["các sở, ban, ngành"], [SNV]]
    assert in_order(shown(part), "Giao các sở, ban, ngành:", "a) Cử cán bộ", f"b) Giao {SNV}")


def test_14_an_addressee_in_the_tail_of_a_heading() -> None:
    """Topic and addressee stand in one line and govern the points."""
    part = item("Về dự thảo Kế hoạch", assign("", "hoàn thiện"), order=addressed_to(STC))

    assert in_order(shown(part), f"1. Về dự thảo Kế hoạch, giao {STC}:", "a) Hoàn thiện")


def test_15_no_assignee() -> None:
    """An order to nobody is possible, and says so by an empty lead."""
    task = assign("", "chủ động rà soát, xây dựng các phương án")

    assert tasks_of(draft("party-hd36", body=[task]))[0].lead == ()
    assert "hủ động rà soát" in shown(task)


def test_16_the_conclusions_own_follow_up() -> None:
    """A task outside the items, and one in the closing, belong to no item."""
    follow = assign(VP, "theo dõi, đôn đốc việc thực hiện Thông báo này")
    close = assign("các cơ quan liên quan", "triển khai thực hiện", force="đề nghị")
    notice = draft("state-nd30", body=[item("Về A", agreed()), follow], closing=[close])

    assert [(o.item, o.path) for o in tasks_of(notice)] == [
        (None, "$.body[1]"),
        (None, "$.closing[0]"),
    ]
    assert in_order(printed(notice), "theo dõi, đôn đốc", "Đề nghị các cơ quan liên quan")


# --- time ----------------------------------------------------------------------------------------------


def test_17_several_deadlines_in_one_assignment() -> None:
    """Each deliverable has its own day."""
    task = assign(
        SXD,
        "hoàn thành các thủ tục",
        deliverables=[
            deliver("điều chỉnh chủ trương đầu tư", due=before("30/5/2026")),
            deliver("điều chỉnh dự án", due=before("15/6/2026")),
        ],
    )

    assert in_order(
        shown(task), "chủ trương đầu tư", "trước ngày 30/5/2026", "dự án", "trước ngày 15/6/2026"
    )


def test_18_do_by_one_day_and_report_by_another() -> None:
    """A duty has a day, its report a rhythm."""
    report = deliver(
        "kết quả", kind="report", to=UBND, due=every(1, "months", day=15, bound="before")
    )
    task = assign(SXD, "hoàn thành bàn giao", due=in_month("4/2026"), deliverables=[report])

    assert in_order(shown(task), "kết quả", "ngày 15 hằng tháng")
    assert "trong tháng 4/2026" in shown(task)


def test_19_recurring_with_an_anchor() -> None:
    """Weekly with weekday and hour, monthly with a day, with a start; a defective anchor is kept."""
    weekly = shown(
        assign(SXD, "báo cáo", due=every(1, "weeks", weekday=4, at="16h00", bound="before"))
    )
    monthly = shown(assign(SXD, "báo cáo", due=every(1, "months", day=5, start="01/01/2026")))
    broken = shown(assign(SXD, "báo cáo", due=Recurring(1, "weeks", anchor="trước 16 giờ")))

    assert "thứ Sáu hằng tuần" in weekly
    assert "16" in weekly
    assert "ngày 05 hằng tháng" in monthly
    assert "2026" in monthly
    assert "trước 16 giờ" in broken


def test_20_recurrence_that_is_content() -> None:
    """A rhythm inside the task is words of the task, and no deadline."""
    order = tasks_of(
        draft("state-nd30", body=[assign(SXD, "quy định chế độ họp định kỳ 01 quý/1 lần")])
    )[0]

    assert order.deadline is None
    assert "định kỳ 01 quý/1 lần" in shown(order.assignment)


def test_21_precision_of_month_quarter_and_year() -> None:
    """A period is kept with its precision, and prints so."""
    printed_dues = [
        shown(assign(SXD, "hoàn thành", due=due))
        for due in (
            in_month("4/2026"),
            in_quarter("II/2026"),
            in_month("12/2025", since=11),
            in_year(2026),
        )
    ]

    assert "trong tháng 4/2026" in printed_dues[0]
    assert "quý II/2026" in printed_dues[1]
    assert in_order(printed_dues[2], "tháng 11", "tháng 12", "2025")
    assert "trong năm 2026" in printed_dues[3]


def test_22_inclusive_or_not() -> None:
    """Each bound prints its own words."""
    texts = [
        shown(assign(SXD, "hoàn thành", due=bound("30/5/2026"))) for bound in (before, until, by)
    ]

    assert "trước ngày 30/5/2026" in texts[0]
    assert "đến hết ngày 30/5/2026" in texts[1]
    assert "chậm nhất ngày 30/5/2026" in texts[2]


def test_23_a_milestone_with_a_measure() -> None:
    """A target has a value, and may be a soft one."""
    goal = deliver("giải ngân", measure="tối thiểu 80%", aim=True, due=until("30/6/2026"))
    text = shown(assign(SXD, "đẩy nhanh tiến độ", deliverables=[goal]))

    assert in_order(text, "phấn đấu", "giải ngân", "tối thiểu 80%")
    assert "đến hết ngày 30/6/2026" in text


def test_24_a_deadline_through_an_event() -> None:
    """After, before and at an event that has no date."""
    assert "sau khi có ý kiến của Thường trực Tỉnh ủy" in shown(
        assign(SXD, "triển khai", due=after("có ý kiến của Thường trực Tỉnh ủy"))
    )
    assert "trước hội nghị" in shown(assign(SXD, "tổng hợp", due=before_event("hội nghị")))
    assert "tại kỳ họp cuối năm" in shown(assign(SXD, "trình", due=at_session("kỳ họp cuối năm")))


def test_25_conditional_duties() -> None:
    """Two alternatives, each under its condition, with a common deadline above."""
    frame = addressed_to(
        "Công ty Bến Thủy",
        assign("", "đề xuất kế hoạch", condition="Trường hợp đảm bảo điều kiện"),
        assign("", "đề xuất hướng xử lý", condition="Trường hợp không đảm bảo điều kiện"),
        due=before("8/2/2025"),
    )
    notice = draft("state-nd30", body=[frame])

    assert [o.deadline for o in tasks_of(notice)] == [before("8/2/2025")] * 2
    assert in_order(
        printed(notice), "Trường hợp đảm bảo", "kế hoạch", "Trường hợp không đảm bảo", "xử lý"
    )
    assert "trước ngày 08/02/2025" in printed(notice) or "trước ngày 08/2/2025" in printed(notice)


def test_26_escalation() -> None:
    """What exceeds one's powers goes upwards: a standing conditional duty."""
    task = assign(
        "UBND huyện", "báo cáo UBND tỉnh xem xét", condition="Trường hợp vượt thẩm quyền",
        due=per_regulation(),
    )  # fmt: skip

    assert in_order(shown(task), "Trường hợp vượt thẩm quyền", "UBND huyện", "theo quy định")


def test_27_a_date_of_another_party_is_no_deadline() -> None:
    """The day in a purpose clause stays words of the task."""
    task = assign(STC, "bố trí vốn để UBND phường 2 phê duyệt trong tháng 4/2026")

    assert tasks_of(draft("state-nd30", body=[task]))[0].deadline is None
    assert "để UBND phường 2 phê duyệt trong tháng 4/2026" in shown(task)


def test_28_dates_that_are_not_deadlines() -> None:
    """Event dates, periods and horizons are words of a decision or a remark."""
    body = (
        agreed("tổ chức Đại hội từ ngày 29/10/2025 đến ngày 30/10/2025"),
        Remark("Tình hình từ ngày 01/7/2025 đến nay có chuyển biến."),
    )

    assert orders(draft("party-hd36", body=body)) == ()
    assert in_order(shown(*body), "từ ngày 29/10/2025 đến ngày 30/10/2025", "từ ngày 01/7/2025")


def test_29_a_year_that_is_missing() -> None:
    """With a context the year is known and the words stay; without one they are kept unclear."""
    known = Assignment(
        lead=(Body(SXD),),
        task="báo cáo",
        deadline=ByDate(dt.date(2026, 5, 30)),
        wording="Giao Sở Xây dựng báo cáo trước 30/5.",
    )
    unclear = assign(SXD, "báo cáo", due=Unclear("trước 30/5"))

    assert "báo cáo trước 30/5." in shown(known)
    assert "trước 30/5" in shown(unclear)


def test_30_a_deadline_in_its_own_sentence_covers_a_group() -> None:
    """The deadline stands on the frame, and every point below inherits it."""
    frame = addressed_to(
        SXD, assign("", "rà soát"), assign("", "thẩm định"), due=in_month("4/2026")
    )
    notice = draft("state-nd30", body=[frame])

    assert [o.deadline_from for o in tasks_of(notice)] == ["$.body[0]", "$.body[0]"]
    assert "trong tháng 4/2026" in printed(notice)


# --- decisions and items -----------------------------------------------------------------------------


def test_31_one_stance_on_several_objects() -> None:
    """One stance takes several submissions and a matter."""
    stance = agreed(submission("92/TTr-SXD"), submission("93/TTr-STC"), "danh mục dự án")

    assert in_order(shown(stance), "Nhất trí", "92/TTr-SXD", "93/TTr-STC", "danh mục dự án")


def test_32_two_stances_in_one_item() -> None:
    """An item may hold two decisions, one by vote, and its sub-items their own."""
    part = item(
        "Về nhân sự",
        agreed("danh sách giới thiệu"),
        agreed("phương án điều động", by_vote=True),
        item("Về Ban Tổ chức", decided("not_yet_agreed", "phương án 2")),
    )
    text = shown(part)

    assert in_order(text, "danh sách giới thiệu", "phương án điều động", "1.1.", "Chưa nhất trí")
    assert "biểu quyết" in text.lower()


def test_33_a_stance_with_reservations() -> None:
    """What is agreed on the whole is followed by what is not yet well."""
    text = shown(agreed_on_the_whole("đề xuất", reservation="cần làm rõ nguồn vốn"))

    assert in_order(text, "Cơ bản nhất trí", "đề xuất", "cần làm rõ nguồn vốn")


def test_34_an_item_without_stance_or_without_tasks() -> None:
    """Both are optional."""
    text = shown(item("Về A", assign(SXD, "rà soát")), item("Về B", agreed("phương án")))

    assert in_order(text, "1. Về A", "rà soát", "2. Về B", "Nhất trí")


def test_35_an_item_withheld() -> None:
    """The item has neither: a notice of its own is announced."""
    text = shown(item("Về công tác cán bộ", separate_notice()))

    assert in_order(text, "1. Về công tác cán bộ", "Có thông báo riêng.")


def test_36_an_item_of_appraisal() -> None:
    """Praise is a remark, whatever verbs it holds."""
    part = item("Đánh giá chung", "Các sở đã hoàn thành nhiệm vụ được giao.")

    assert orders(draft("state-nd30", body=[part])) == ()
    assert "Các sở đã hoàn thành nhiệm vụ được giao." in shown(part)


def test_37_forms_of_a_heading() -> None:
    """On its own line, run in with the stance, or the whole item one sentence."""
    own = item("Về đất đai", agreed("phương án"))
    run = AgendaItem(
        heading="Về đất đai:",
        body=(Decision(stance="agreed", wording="Nhất trí.", continues=True),),
    )
    whole = AgendaItem(body=(Remark("Nhất trí với nội dung Công văn.", continues=True),))
    text = to_text(draft("state-nd30", body=[own, run, whole]))
    blocks = [" ".join(block.split()) for block in text.split("\n\n")]

    assert "1. Về đất đai" in blocks
    assert "2. Về đất đai: Nhất trí." in blocks
    assert "3. Nhất trí với nội dung Công văn." in blocks


def test_38_an_agenda_in_the_preamble() -> None:
    """The matters of the meeting are listed before the items."""
    notice = draft(
        "party-hd36",
        issuer=agency("Ban Thường vụ"),
        meeting=meeting("hội nghị", "18/11/2025", agenda=["công tác cán bộ", "quy hoạch"]),
        body=[item("Về công tác cán bộ", agreed()), item("Về quy hoạch", agreed())],
    )

    assert in_order(printed(notice), "công tác cán bộ", "quy hoạch", "1. Về công tác cán bộ")


def test_39_a_decisions_content_as_a_list() -> None:
    """The points of a decision are no tasks."""
    stance = agreed("ban hành các nghị quyết", points=["về đất đai;", "về đầu tư."])

    assert orders(draft("party-hd36", body=[stance])) == ()
    assert in_order(shown(stance), "các nghị quyết", "a) về đất đai;", "b) về đầu tư.")


def test_40_a_constraint_after_an_assignment() -> None:
    """A requirement belongs to the order before it."""
    text = shown(
        assign(STC, "hoàn thiện định mức", requirements="định mức phù hợp, không tăng quá cao")
    )

    assert in_order(text, "hoàn thiện định mức", "Yêu cầu định mức phù hợp")


def test_41_accountability_is_no_task() -> None:
    """Whom somebody answers to is a role."""
    task = assign(SNV, "giải ngân vốn", others=[("accountable_to", "Chủ tịch UBND tỉnh")])

    assert "chịu trách nhiệm trước Chủ tịch UBND tỉnh" in shown(task)


def test_42_a_duty_that_ends_another() -> None:
    """The order to stop is words, what it ends is a relation to another notice."""
    ended = document("112/TB-UBND", "5/3/2024", by=UBND)
    notice = draft(
        "state-nd30",
        body=[assign(SNV, "không thực hiện báo cáo tuần", due=per_regulation())],
        relations=[Relation("ends", to=ended, note="báo cáo tuần")],
    )

    assert notice.relations[0].to.number == DocumentNumber(
        number="112", type="TB", organs=("UBND",)
    )
    assert "không thực hiện báo cáo tuần" in printed(notice)


def test_43_figures_inside_a_task() -> None:
    """Quantities are words of the task, not numbering and not codes."""
    text = shown(assign(SXD, "hỗ trợ 60 triệu đồng/hộ, giải quyết 114 hồ sơ, 22/22 xã"))

    assert "60 triệu đồng/hộ, giải quyết 114 hồ sơ, 22/22 xã" in text


# --- the document ------------------------------------------------------------------------------------


def test_44_concluder_issuer_and_signer_differ() -> None:
    """Each is a field of its own."""
    notice = draft(
        "state-nd30",
        issuer=agency("Ủy ban nhân dân tỉnh Sông Lam"),
        concluded_by=official("Trần Thị Bình", "Phó Chủ tịch UBND tỉnh"),
        meeting=meeting("cuộc họp", "3/3/2026"),
        body=["Hết."],
        signature=by_order(
            "Chủ tịch",
            deputy_of="Chánh Văn phòng",
            position="Phó Chánh Văn phòng",
            name="Đỗ Minh Khôi",
        ),
    )
    text = printed(notice)

    assert "Kết luận của Phó Chủ tịch UBND tỉnh Trần Thị Bình" in text
    for line in ("ỦY BAN NHÂN DÂN TỈNH SÔNG LAM", "TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG"):
        assert line in text
    assert "Đỗ Minh Khôi" in text


def test_45_several_meetings_and_blank_days() -> None:
    """A notice may conclude several occasions; any day may be missing."""
    notice = draft(
        "state-nd30",
        issuer=agency(UBND),
        place="Sông Lam",
        meeting=meeting(
            "kiểm tra dự án",
            "3/3/2026",
            "4/3/2026",
            also=[meeting("làm việc với Công ty Bến Thủy")],
        ),
        body=["Hết."],
    )
    text = printed(notice)

    assert in_order(text, "kiểm tra dự án", "làm việc với Công ty Bến Thủy")
    assert "03/3/2026" in text
    assert in_order(text, "Sông Lam, ngày", "tháng", "năm")


def test_46_attendance_and_footnotes() -> None:
    """Attendance is a sentence or a count; a footnote's mark stands in the text."""
    counted = Attendance(parties=(Body("Ban Thường vụ"),), present=9, expected=9)
    notice = draft(
        "party-hd36",
        issuer=agency("Đảng ủy xã"),
        meeting=meeting("hội nghị", "3/3/2023", attendance=counted),
        body=["Nội dung quan trọng¹."],
        footnotes=["Có mặt 09/09 đồng chí."],
    )
    text = printed(notice)

    assert in_order(text, "Nội dung quan trọng¹.", "Có mặt 09/09 đồng chí.")
    assert "9/9" in text.replace("09/09", "9/9", 1) or "09/09" in text


def test_47_blank_numbers_and_both_symbols() -> None:
    """A draft's number is blank; an office signs with its own symbol."""
    state = draft("state-nd30", number=DocumentNumber(type="TB", organs=("VP",)), body=["x"])
    party = draft(
        "party-hd36", number=DocumentNumber(type="TB", organs=("ĐU",), style="party"), body=["x"]
    )

    assert in_order(printed(state), "Số:", "/TB-VP")
    assert in_order(printed(party), "Số", "-TB/ĐU")


def test_48_recipients_with_purpose_note_and_list() -> None:
    """Lines have purposes and notes, lists and media; the archive line stands apart."""
    notice = draft(
        "state-nd30",
        body=["x"],
        recipients=[
            sent_by(
                "Gửi bản giấy và điện tử",
                to("Thường trực Tỉnh ủy", purpose="để b/c"),
                to("PCT UBND tỉnh", note="đ/c Hải"),
                group("Các sở", "Tài chính", "Xây dựng"),
            )
        ],
        archive="VT, KT2",
    )
    text = printed(notice)

    for line in (
        "Gửi bản giấy và điện tử:",
        "- Thường trực Tỉnh ủy (để b/c);",
        "- PCT UBND tỉnh (đ/c Hải);",
        "- Lưu: VT, KT2.",
    ):
        assert line in text
    assert in_order(text, "- Các sở: Tài chính", "Xây dựng;")


def test_49_definitions() -> None:
    """A short form and what it stands for are kept beside the words that define it."""
    words = "Ban Chỉ đạo xây dựng nông thôn mới (sau đây viết tắt là Ban Chỉ đạo)"
    notice = draft(
        "state-nd30",
        preamble=Preamble(wording=(f"Ngày 3/3/2026, {words} họp.",)),
        body=["x"],
        aliases=[("Ban Chỉ đạo", "Ban Chỉ đạo xây dựng nông thôn mới")],
    )

    assert notice.aliases == (Alias("Ban Chỉ đạo", full="Ban Chỉ đạo xây dựng nông thôn mới"),)
    assert words in printed(notice)


def test_50_residue_of_an_older_notice() -> None:
    """A closing that names a stranger is kept as it is printed, for a rule to judge."""
    notice = draft(
        "party-hd36",
        body=["x"],
        closing="Thông báo để Tập đoàn Bến Thủy biết, thực hiện.",
        signature=on_behalf("Ban Thường vụ", position="Bí thư", name="Trần Thị Bình"),
    )

    assert "Thông báo để Tập đoàn Bến Thủy biết, thực hiện." in printed(notice)
    assert notice.signature != as_head("Bí thư", "Trần Thị Bình")
    assert isinstance(notice.signature, Signature)
