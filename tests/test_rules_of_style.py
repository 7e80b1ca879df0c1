"""Rules on what a task says, when it is reported, how documents and bodies are named."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from giaoban.deadline import ByDate, Deadline, InMonth, Ongoing, Recurring, Within
from giaoban.model import (
    AgendaItem,
    Alias,
    Assignment,
    Body,
    Citation,
    Deliverable,
    Meeting,
    Node,
    Notice,
    Preamble,
    Remark,
)
from giaoban.validate import RULES, check, mend
from tests.rule_cases import CASES
from tests.support_notices import AGENCY, OTHER, frame, item, minimal_notice, task

if TYPE_CHECKING:
    from giaoban.diagnostics import Rule


def places(code: str, notice: Notice) -> list[str]:
    """Return where the rule *code* finds fault with *notice*; no rule fails over it."""
    report = check(notice)
    assert "GB999" not in report.codes
    return [finding.path for finding in report.select(code).findings]


def in_item(code: str, *nodes: Node) -> list[str]:
    """Return where in the one item of a notice, relative to the item's body."""
    notice = minimal_notice(body=(item(*nodes),))
    return [path.removeprefix("$.body[0].body") for path in places(code, notice)]


# --- who is first ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lead", "sharing", "vague"),
    [
        ((AGENCY, OTHER), "joint", True),
        ((AGENCY, OTHER), "each", False),
        ((AGENCY,), "joint", False),
        ((), "joint", False),
    ],
)
def test_only_several_who_answer_together_have_no_first(
    lead: tuple[Body, ...], sharing: Any, *, vague: bool
) -> None:
    """One alone is the first, and those who each do it are each the first."""
    assert bool(in_item("GB111", task(lead=lead, sharing=sharing))) is vague


# --- what is to be done ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "done"),
    [
        ("rà soát hồ sơ", True),
        ("  Rà soát hồ sơ", True),
        ("khẩn trương, quyết liệt và kịp thời chỉ đạo các xã", True),
        ("lắp đặt biển báo", True),
        ("định kỳ ngày 25 hằng tháng gửi báo cáo", True),
        ("trước ngày 15/10/2026, khẩn trương rà soát", True),
        ("trước ngày 15/10/2026, phương án", False),
        ("phương án bố trí trụ sở", False),
        ("khẩn trương", False),
        ("…", False),
        ("ngay " * 20_000, False),
    ],
)
def test_what_says_that_something_is_to_be_done(said: str, *, done: bool) -> None:
    """A verb stands first, behind adverbs; one further on belongs to what is spoken of."""
    assert in_item("GB112", task(said)) == ([] if done else ["[0].task"])


def test_a_frame_says_nothing_itself() -> None:
    """What is to be done stands in its points."""
    assert in_item("GB112", Assignment(lead=(AGENCY,), points=(task(),))) == []


@pytest.mark.parametrize(
    ("clause", "whole"),
    [
        (Remark("Trường hợp vượt thẩm quyền."), False),
        (Remark("Nếu chưa đủ hồ sơ."), False),
        (Remark("Nếu chưa đủ hồ sơ thì trả lại."), True),
        (Remark("Trường hợp chậm phải báo cáo."), True),
        (Remark("Trường hợp vượt thẩm quyền, báo cáo UBND tỉnh."), True),
        (Remark("Trường hợp vượt thẩm quyền:", points=(Remark("Báo cáo UBND tỉnh."),)), True),
        (Remark("Các trường hợp còn lại."), True),
        (Remark("Nếp sống văn minh."), True),
    ],
)
def test_a_case_says_what_is_done_in_it(clause: Remark, *, whole: bool) -> None:
    """Behind a comma, "thì", "phải" or "được", or in its points."""
    assert in_item("GB113", clause) == ([] if whole else ["[0]"])


def test_a_cycle_has_no_day_that_is_later_than_the_order_above() -> None:
    """The first of many days says nothing about them all."""
    weekly = Recurring(1, "weeks", weekday=4)
    point = task(deadline=weekly)
    assert in_item("GB207", frame(point, lead=(AGENCY,), deadline=InMonth(2026, 10))) == []
    above = frame(task(deadline=InMonth(2026, 10)), lead=(AGENCY,), deadline=weekly)
    assert in_item("GB207", above) == []


# --- when it is reported -----------------------------------------------------------------------------


def report(deadline: Deadline | None) -> Deliverable:
    """Return a report with a deadline of its own."""
    return Deliverable("báo cáo kết quả", kind="report", deadline=deadline)


@pytest.mark.parametrize(
    ("work", "told", "early"),
    [
        (InMonth(2026, 12), InMonth(2026, 11), True),
        (InMonth(2026, 11), InMonth(2026, 11), False),
        (InMonth(2026, 11), InMonth(2026, 12), False),
        (InMonth(2026, 11), Ongoing(), False),
        (Ongoing(), InMonth(2026, 11), False),
        (Within(3, "months"), InMonth(2026, 11), True),
        (InMonth(2026, 11), None, False),
        (None, InMonth(2026, 11), False),
    ],
)
def test_only_days_that_can_be_compared_are(work: Any, told: Any, *, early: bool) -> None:
    """A report on the last day is in time; what has no day of its own is not compared."""
    found = in_item("GB210", task(deadline=work, deliverables=(report(told),)))
    assert found == (["[0].deliverables[0].deadline"] if early else [])


def test_the_last_of_several_results_counts() -> None:
    """What has a deadline of its own is work too."""
    parts = (
        report(InMonth(2026, 11)),
        Deliverable("số hóa hồ sơ", deadline=ByDate(dt.date(2026, 12, 1), "by")),
    )
    assert in_item("GB210", task(deadline=InMonth(2026, 10), deliverables=parts)) == [
        "[0].deliverables[0].deadline"
    ]


@pytest.mark.parametrize(
    ("days", "late"), [((2, 9, 2026), True), ((3, 9, 2026), False), (None, False)]
)
def test_thirty_days_are_in_time(days: tuple[int, int, int] | None, *, late: bool) -> None:
    """The last day of the meeting counts, and without one nothing is compared."""
    held = () if days is None else (dt.date(2026, 1, 5), dt.date(*reversed(days)))
    notice = minimal_notice(issued_on=dt.date(2026, 10, 3), meeting=Meeting("cuộc họp", dates=held))
    assert places("GB211", notice) == (["$.issued_on"] if late else [])


def test_without_a_meeting_or_a_day_nothing_is_late() -> None:
    """Missing parts are other rules' matter."""
    assert places("GB211", minimal_notice(meeting=None)) == []
    assert places("GB211", minimal_notice(issued_on=None)) == []


# --- documents ---------------------------------------------------------------------------------------

BARE = "Tờ trình số 65/TTr-SXD"
FULL = f"{BARE} ngày 27/9/2026"


@pytest.mark.parametrize(
    ("texts", "at"),
    [
        ((BARE, FULL), ["[0]"]),
        ((FULL, BARE), []),
        ((BARE, BARE), []),
        ((FULL, FULL), []),
        ((BARE, FULL, FULL), ["[0]"]),
        ((BARE, "Kế hoạch số 65/KH-SXD ngày 27/9/2026"), []),
        ((BARE.upper().replace("TTR", "TTr"), FULL), ["[0]"]),
    ],
)
def test_the_day_stands_with_the_first_citation(texts: tuple[str, ...], at: list[str]) -> None:
    """A document whose day is nowhere told is none that comes too late."""
    assert in_item("GB323", *(Remark(f"Theo {text}.") for text in texts)) == at


def test_what_the_preamble_cites_comes_first() -> None:
    """A document cited in full before the body is short in it."""
    preamble = Preamble(wording=(f"Xét {FULL};",))
    body = (item(Remark(BARE), Remark(FULL)),)
    assert places("GB323", minimal_notice(preamble=preamble, body=body)) == []


def test_headings_tasks_preambles_and_submissions_count() -> None:
    """Citations are compared in printed order, wherever they stand."""
    notice = minimal_notice(
        body=(
            item(task(f"rà soát theo {BARE}"), heading=f"Về {BARE}"),
            item(Remark(f"Theo {FULL}."), label="2."),
        )
    )
    assert places("GB323", notice) == ["$.body[0].heading"]
    nameless = (Citation("Báo cáo"), Citation("Báo cáo", date=dt.date(2026, 9, 27)))
    assert places("GB323", minimal_notice(body=(item(task(), submissions=nameless),))) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Nghị quyết số 16/2020/HĐND", "16/2020/HĐND"),
        ("Kế hoạch số 1109/QĐ-UBND", "1109/QĐ-UBND"),
        ("Kế hoạch số 1109/KH-UBND", None),
        ("Công văn số 4643/UBND-KGVX", None),
        ("Công văn số 12-CV/TU", None),
        ("Văn bản số 12/STC-QLNS", None),
        ("Nghị quyết số 202/2025/QH15", None),
        ("Luật số 31/2024/QH15", None),
        ("Thông báo kết luận số 12-TB/TU", None),
        ("Thông báo kết luận số 12-KL/TU", "12-KL/TU"),
        ("Kết luận số 184/KL-TTr", None),
        ("Thông tri số 3-TT/TU", None),
        ("Thông tư số 01/2018/TT-VPCP", None),
        ("Quy định số 22-QĐ/TW", None),
        ("Quy định số 5-QĐi/TU", None),
        ("Báo cáo thẩm tra số 03-BC/BXDĐ", None),
        ("Nghị quyết số 16/2020/HĐND và Nghị quyết số 16/2020/HĐND", "16/2020/HĐND"),
    ],
)
def test_a_code_names_the_type_that_it_is_cited_as(text: str, code: str | None) -> None:
    """Letters and the National Assembly's documents have no code of their type."""
    found = check(minimal_notice(body=(item(Remark(f"Theo {text}.")),))).select("GB324").findings
    assert [dict(one.params)["code"] for one in found] == ([] if code is None else [code])


# --- bodies ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "other"),
    [
        ("Sở Văn hóa", "Sở Văn hoá", True),
        ("Sở Văn hóa", "sở Văn hóa", False),
        ("Sở Lao động - Xã hội", "Sở Lao động Xã hội", True),
        ("Sở Lao động - Xã hội", "Sở Lao động-Xã hội", True),
        ("Sở Lao động - Xã hội", "Sở Lao động – Xã hội", False),
        ("Sở Văn hóa", "Sở Văn Hóa", True),
        ("Sở Văn hóa", "Sở  Văn hóa ", False),
        ("Sở Văn hóa", "Sở Y tế", False),
        ("Sở TN&MT", "Sở TNMT", True),
        ("Sở TN&MT", "Sở Tài nguyên và Môi trường", False),
        ("UBND tỉnh", "Ủy ban nhân dân tỉnh", False),
    ],
)
def test_what_is_another_spelling(first: str, second: str, *, other: bool) -> None:
    """The capital that begins a name may depend on where it stands; blanks do not count.

    In full and in short a name is the same; in short there is one way.
    """
    given = task(coordinators=(Body(first), Body(second), Body(second)))
    assert in_item("GB407", given) == (["[0].coordinators[1]"] if other else [])


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Quỹ TDTM đã cấp đủ vốn", "TDTM"),
        ("Quỹ Tín dụng Thương mại (TDTM) cấp vốn; TDTM báo cáo", None),
        ("TDTM (Quỹ Tín dụng Thương mại) cấp vốn", None),
        ("Quỹ Tín dụng (gọi tắt là “TDTM”) cấp vốn", None),
        ("UBND xã, Sở TN&MT, Sở LĐ-TB&XH và KH&CN", None),
        ("theo Văn bản số 12/UBND-KGVX và 13/UBND- KGVX", None),
        ("Phần XIV", None),
        ("KẾT QUẢ CÔNG TÁC TDTM", None),
        ("Công ty TNHH MTV XYZT Sông Lam", None),
        ("Quỹ TDTM, TDTM", "TDTM"),
    ],
)
def test_which_short_forms_nobody_explains(text: str, short: str | None) -> None:
    """Common ones, codes of documents, names of companies and headings in capitals are none."""
    found = check(minimal_notice(body=(item(Remark(text)),))).select("GB408").findings
    assert [dict(one.params)["short"] for one in found] == ([] if short is None else [short])


def test_a_short_form_may_be_defined_by_the_notice_or_stand_in_heading_and_task() -> None:
    """Every text of the body counts, and an alias explains all of them."""
    body = (item(task("rà soát TDTM"), task(wording="Giao ABXD rà soát."), heading="Về QTKD"),)
    assert places("GB408", minimal_notice(body=body)) == [
        "$.body[0].heading",
        "$.body[0].body[0].task",
        "$.body[0].body[1].wording",
    ]
    aliases = tuple(Alias(short, full="Quỹ") for short in ("TDTM", "QTKD", "ABXD"))
    assert places("GB408", minimal_notice(body=body, aliases=aliases)) == []


# --- words -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "glued"),
    [
        ("nhiệm vụtừngày thành lập", "vụtừngày"),
        ("ĐềnghịUỷ ban", "ĐềnghịUỷ"),
        ("nhiệm vụ từ ngày thành lập", None),
        ("hội nghị trực tuyến", None),
        ("HĐND, UBND, BCSĐ, VHTTDL, KTXH", None),
        ("BAN CÁNSỰ ĐẢNG", "CÁNSỰ"),
        ("HỘI NGHỊ", None),
    ],
)
def test_which_words_ran_together(text: str, glued: str | None) -> None:
    """The first is shown, with how it may fall apart."""
    (node,) = (item(Remark(text)),)
    found = check(minimal_notice(body=(node,))).select("GB507").findings
    assert [dict(one.params)["word"] for one in found] == ([] if glued is None else [glued])


# --- what can be mended ------------------------------------------------------------------------------


@pytest.mark.parametrize("row", [row for row in RULES if row.fix is not None], ids=lambda r: r.code)
def test_what_is_mended_is_no_longer_found(row: Rule) -> None:
    """The bad example of the rule, mended, is as sound as its good one."""
    bad = CASES[row.code].bad
    mended = mend(bad, check(bad))
    assert mended != bad
    assert check(mended).select(row.code).findings == ()
    assert mend(mended, check(mended)) == mended


@pytest.mark.parametrize(
    ("odd", "plain"),
    [
        ("a\u00a0b", "a b"),
        ("a\u3000b", "a b"),
        ("a\u2028b", "a b"),
        ("a\u200bb", "ab"),
        ("a\u00adb", "ab"),
        ("Ðường ðất", "Đường đất"),
        ("a\uf0b7b", "a\uf0b7b"),
        ("a\ufffdb", "a\ufffdb"),
    ],
)
def test_a_letter_that_nobody_can_tell_stays(odd: str, plain: str) -> None:
    """Signs of private fonts and lost letters are a person's to decide."""
    notice = minimal_notice(body=(item(Remark(odd)),))
    (node,) = mend(notice, check(notice)).body
    assert isinstance(node, AgendaItem)
    assert node.body == (Remark(plain),)


def test_what_is_set_aside_is_not_mended() -> None:
    """A suppression is the office's word."""
    notice = minimal_notice(place="Sông Lam".replace("ô", "o\u0302"))
    assert mend(notice, check(notice, ignore=["GB501=chữ của hệ thống cũ"])) == notice
