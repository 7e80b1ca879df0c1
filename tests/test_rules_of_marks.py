"""Rules on days that do not exist, marks, what is printed, who signs, and levels that are gone."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from attrs import evolve

from giaoban.deadline import ByDate, InMonth, Recurring
from giaoban.forms import PARTY_HD36, STATE_ND30, Form
from giaoban.model import (
    AsPrinted,
    Authority,
    Body,
    Citation,
    Decision,
    DocumentNumber,
    Matter,
    Meeting,
    Notice,
    Remark,
    Signature,
)
from giaoban.validate import check
from tests.rule_cases import CASES
from tests.support_notices import item, minimal_notice, task


def places(code: str, notice: Notice) -> list[str]:
    """Return where the rule *code* finds fault with *notice*; no rule fails over it."""
    report = check(notice)
    assert "GB999" not in report.codes
    return [finding.path for finding in report.select(code).findings]


def said(code: str, *texts: str) -> list[str]:
    """Return the places among some remarks, by their number."""
    notice = minimal_notice(body=(item(*map(Remark, texts)),))
    return [path.removeprefix("$.body[0].body") for path in places(code, notice)]


# --- days ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Hội nghị ngày 31/9/2026 đã nêu", True),
        ("Hội nghị ngày 30/9/2026 đã nêu", False),
        ("Ngày 31/9/2026, Hội nghị đã nêu", True),
        ("Hội nghị ngày 29 tháng 02 năm 2026 đã nêu", True),
        ("Hội nghị ngày 29 tháng 02 năm 2028 đã nêu", False),
        ("Hội nghị ngày 15/13/2026 đã nêu", True),
        ("Hội nghị ngày 00/10/2026 đã nêu", True),
        ("Hội nghị ngày 31/9/20261 đã nêu", False),
        ("Công văn 31/9/2026 đã nêu", False),
    ],
)
def test_which_days_exist(text: str, *, wrong: bool) -> None:
    """A calendar has them or not; what is not called a day may be a code."""
    assert said("GB212", text) == (["[0].wording"] if wrong else [])


def test_before_the_notice_is_issued_its_meeting_counts() -> None:
    """What was decided at a meeting is due after it; without any day nothing is compared."""
    met = Meeting("cuộc họp giao ban", dates=(dt.date(2026, 9, 20), dt.date(2026, 9, 21)))
    late = ByDate(dt.date(2026, 9, 20), "by")
    draft = minimal_notice(body=(item(task(deadline=late)),), meeting=met, issued_on=None)
    (finding,) = check(draft).select("GB201").findings

    assert finding.message("en") == (
        "the deadline “chậm nhất ngày 20/9/2026” ends on 20/9/2026, "
        "before the day of the meeting 21/9/2026"
    )
    assert places("GB201", evolve(draft, meeting=None)) == []
    assert places("GB201", evolve(draft, meeting=Meeting("cuộc họp"))) == []


@pytest.mark.parametrize(
    ("cycle", "open_"),
    [
        (Recurring(6, "months"), True),
        (Recurring(2, "weeks"), True),
        (Recurring(3, "months"), False),
        (Recurring(1, "months"), False),
        (Recurring(1, "years"), False),
        (Recurring(3, "years"), True),
        (Recurring(6, "months", day=20), False),
        # A cycle of one month takes no month 2: one of two months is not held against it.
        (Recurring(2, "months", month=2), False),
        (Recurring(6, "months", start=dt.date(2026, 1, 1)), False),
    ],
)
def test_a_cycle_of_ones_own_needs_an_anchor(cycle: Recurring, *, open_: bool) -> None:
    """The calendar ends its weeks, months, quarters and years; no half-year by itself."""
    notice = minimal_notice(body=(item(task(deadline=cycle)),))

    assert places("GB208", notice) == (["$.body[0].body[0].deadline"] if open_ else [])


@pytest.mark.parametrize(
    ("first", "second", "differ"),
    [
        ("ngày 27/9/2026", "ngày 28/9/2026", True),
        ("ngày 27/9/2026", "ngày 27/9/2026", False),
        ("ngày 27/9/2025", "ngày 28/9/2026", False),
        ("ngày 27/9/2026", "", False),
    ],
)
def test_a_code_has_one_day_in_a_year(first: str, second: str, *, differ: bool) -> None:
    """Series begin anew each year; it is told once."""
    code = "Tờ trình số 65/TTr-SXD"
    texts = [f"Theo {code} {first}.", f"Theo {code} {second}.", f"Xem {code} {second}."]

    assert said("GB325", *texts) == (["[1]"] if differ else [])


# --- what is printed ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "wrong"),
    [
        ("Số: 65/TB-UBND", False),
        ("Số: 65 /TB-UBND", False),
        ("Số 65/TB-UBND", True),
        ("65/TB-UBND", True),
        ("Số: 65/TB - UBND", True),
        ("Số: 66/TB-UBND", False),
        ("Số:   /TB-UBND", False),
        ("", False),
    ],
)
def test_how_the_number_is_printed(number: str, *, wrong: bool) -> None:
    """With the form's label and no blanks, but where it was stamped; another number is GB315's."""
    notice = minimal_notice(as_printed=AsPrinted(number=number))

    assert places("GB326", notice) == (["$.as_printed.number"] if wrong else [])


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("Sông Lam, ngày 02 tháng 10 năm 2026", False),
        ("Sông Lam, ngày 2 tháng 10 năm 2026", True),
        ("Sông Lam ngày 02 tháng 10 năm 2026", True),
        ("Sông Lam, ngày 02/10/2026", True),
        ("Sông Lam, ngày 03 tháng 10 năm 2026", False),
        ("Sông Lam, ngày      tháng 10 năm 2026", False),
    ],
)
def test_how_place_and_day_are_printed(line: str, *, wrong: bool) -> None:
    """In words, padded, with a comma; another day is GB315's."""
    notice = minimal_notice(as_printed=AsPrinted(place_date=line))

    assert places("GB326", notice) == (["$.as_printed.place_date"] if wrong else [])
    assert places("GB326", evolve(notice, issued_on=None)) == []


# --- marks -------------------------------------------------------------------------------------------------


def test_a_secret_goes_to_nobody_who_publishes() -> None:
    """The same recipients are right without the mark, and so is a mark without recipients."""
    secret = CASES["GB327"].bad

    assert places("GB327", secret) == ["$.recipients.groups[0].lines[2]"]
    assert places("GB327", evolve(secret, recipients=None)) == []
    assert places("GB327", minimal_notice(secrecy="mật")) == []


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("HỎA TỐC HẸN GIỜ", True),
        ("Hoả tốc", True),
        ("MẬT", True),
        ("Khẩn trương thực hiện", False),
        ("Thượng khẩn.", True),
    ],
)
def test_what_is_a_mark(text: str, *, mark: bool) -> None:
    """The words alone, in any spelling; in a sentence they are words."""
    assert said("GB328", text) == (["[0].wording"] if mark else [])


# --- who signs -----------------------------------------------------------------------------------------------


def _signed(form: Form, **fields: Any) -> Notice:
    return minimal_notice(form, signature=Signature(name="Trần Thị Bình", **fields))


def _of(kind: Any, of: str) -> tuple[Authority, ...]:
    return (Authority(kind=kind, of=of),)


@pytest.mark.parametrize(
    ("signature", "where"),
    [
        ({"position": "Phó Chủ tịch"}, ".position"),
        ({"position": "Quyền Giám đốc"}, ".position"),
        ({"position": "Chủ tịch"}, None),
        ({"position": "Phó Chủ tịch", "authority": _of("for_head", "Chủ tịch")}, None),
        ({"position": "Phó Chủ tịch", "authority": _of("on_behalf", "Ủy ban nhân dân")}, None),
        (
            {"position": "Phó Chủ tịch", "authority": _of("for_head", "Ủy ban nhân dân")},
            ".authority[0]",
        ),
        (
            {"position": "Phó Bí thư", "authority": _of("for_head", "Ban Thường vụ")},
            ".authority[0]",
        ),
        ({"position": "Phó Chủ tịch", "wording": ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")}, None),
        ({"wording": ("PHÓ CHỦ TỊCH",)}, ".wording[0]"),
        ({"wording": ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")}, None),
        ({"wording": ("KT. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH")}, ".wording[0]"),
        ({"wording": ("K/T BAN THƯỜNG VỤ", "PHÓ BÍ THƯ")}, ".wording[0]"),
    ],
)
def test_for_whom_one_signs(signature: dict[str, Any], where: str | None) -> None:
    """A deputy signs for the head; of a collective there is no deputy."""
    found = places("GB409", _signed(STATE_ND30, **signature))

    assert found == ([] if where is None else [f"$.signature{where}"])


@pytest.mark.parametrize(
    ("form", "name", "bare"),
    [
        (PARTY_HD36, "Đại tá Trần Văn Bình", False),
        (STATE_ND30, "Đại tá Trần Văn Bình", True),
        (STATE_ND30, "Luật sư Trần Văn Bình", False),
        (STATE_ND30, "Thầy thuốc ưu tú Trần Văn Bình", False),
        (STATE_ND30, "TTND. Trần Văn Bình", False),
        (STATE_ND30, "DS Trần Văn Bình", False),
        (PARTY_HD36, "Đại Văn Bình", True),
    ],
)
def test_what_stands_before_a_signers_name(form: Form, name: str, *, bare: bool) -> None:
    """Titles nowhere, ranks not in the Party."""
    notice = minimal_notice(form)
    assert notice.signature is not None
    signed = evolve(notice, signature=evolve(notice.signature, name=name))

    assert places("GB402", signed) == ([] if bare else ["$.signature.name"])


# --- levels that are gone --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "gone"),
    [
        ("Trung tâm Y tế huyện Đồng Tâm", True),
        ("Phòng Tài chính - Kế hoạch huyện", True),
        ("các huyện, thị xã", True),
        ("UBND thị trấn Đồng Tâm", True),
        ("UBND xã Đồng Tâm", False),
        ("Ban Huyền Thoại", False),
    ],
)
def test_a_body_of_a_level_that_ended(name: str, *, gone: bool) -> None:
    """Districts and their towns ended with 30 June 2025."""
    notice = minimal_notice(body=(item(task(coordinators=(Body(name),))),))
    before = evolve(notice, issued_on=dt.date(2025, 6, 30))

    assert places("GB401", notice) == (["$.body[0].body[0].coordinators[0]"] if gone else [])
    assert places("GB401", before) == []


# --- decisions ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wording", "missing"),
    [
        ("Nhất trí với Tờ trình số 65/TTr-SXD.", False),
        ("Nhất trí với Tờ trình số 66/TTr-SXD.", True),
        ("Nhất trí với tờ trình.", True),
        ("Nhất trí với 65/TTr-SXD.", False),
        ("", False),
    ],
)
def test_a_decisions_wording_names_its_document(wording: str, *, missing: bool) -> None:
    """By the code; a matter and a document without a code are told in words."""
    number = DocumentNumber(number="65", type="TTr", organs=("SXD",))
    objects = (Citation("Tờ trình", number=number), Citation("Tờ trình"), Matter("chủ trương"))
    decision = Decision(stance="agreed", objects=objects, wording=wording)
    notice = minimal_notice(body=(item(decision, task(deadline=InMonth(2026, 11))),))

    assert places("GB107", notice) == (["$.body[0].body[0].objects[0]"] if missing else [])


# --- citing again -------------------------------------------------------------------------------------------------

CODE = "Tờ trình số 65/TTr-SXD"
FULL = f"{CODE} ngày 27/9/2026 của Sở Xây dựng"


@pytest.mark.parametrize(
    ("first", "second", "part"),
    [
        (CODE, f"{CODE} ngày 27/9/2026", "day"),
        (f"{CODE} ngày 27/9/2026", FULL, "issuer"),
        (FULL, CODE, None),
        (CODE, CODE, None),
    ],
)
def test_what_comes_first_is_the_whole(first: str, second: str, part: str | None) -> None:
    """Neither day nor issuer comes to light later; nothing is asked of what nowhere tells it."""
    notice = minimal_notice(body=(item(Remark(f"Theo {first}."), Remark(f"{second} nêu rõ.")),))
    findings = check(notice).select("GB323").findings

    assert [dict(each.params)["part"] for each in findings] == ([] if part is None else [part])


@pytest.mark.parametrize(
    ("second", "where"),
    [
        (FULL, ["[1]"]),
        (f"{CODE} ngày 27/9/2026", ["[1]"]),
        (CODE, []),
        # Another day is GB325's; the third sentence tells it again.
        (f"{CODE} ngày 28/9/2026", ["[2]"]),
    ],
)
def test_later_citations_need_no_day(second: str, where: list[str]) -> None:
    """It is found once, where the day first comes again."""
    assert said("GB329", f"Theo {FULL}.", f"{second} nêu rõ.", f"Xem {second}.") == where


def test_what_an_item_is_about_is_no_second_citation() -> None:
    """A submission stands beside the heading that names it; of the Party nothing is asked."""
    number = DocumentNumber(number="65", type="TTr", organs=("SXD",))
    submitted = Citation("Tờ trình", number=number, date=dt.date(2026, 9, 27))
    told = item(Remark("Đủ hồ sơ"), task(), heading=f"Về {FULL}", submissions=(submitted,))
    twice = item(Remark(f"Theo {FULL}."), Remark(f"{FULL} nêu rõ."), task())

    assert places("GB329", minimal_notice(body=(told,))) == []
    assert places("GB329", minimal_notice(PARTY_HD36, body=(twice,))) == []
