"""Deadlines in words: every member of the union has a phrase, and the variants in use are known."""

from __future__ import annotations

import datetime as dt
import time
import unicodedata
from typing import TYPE_CHECKING, Literal, get_args

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    Bound,
    ByDate,
    CycleUnit,
    Deadline,
    FromDay,
    FromEvent,
    FromIssue,
    FromReceipt,
    FromSigning,
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
from giaoban.lexicon import deadline_phrase, find_deadlines, parse_deadline
from tests.support import notice_params

if TYPE_CHECKING:
    from pathlib import Path

DAY = dt.date(2023, 10, 15)
FIVE = dt.time(17, 0)
MONDAY = dt.date(2023, 10, 2)
"""A day of issue."""

MONTHLY = Recurring(1, "months")
WEEKLY = Recurring(1, "weeks")
QUARTERLY = Recurring(3, "months")
YEARLY = Recurring(1, "years")


# --- to text -------------------------------------------------------------------------------------

PHRASES = [
    (ByDate(DAY), "trước ngày 15/10/2023"),
    (ByDate(dt.date(2024, 2, 5), "by"), "chậm nhất ngày 05/02/2024"),
    (ByDate(DAY, "until"), "đến hết ngày 15/10/2023"),
    (ByDate(DAY, "before", FIVE), "trước 17 giờ 00 phút ngày 15/10/2023"),
    (ByDate(DAY, "by", dt.time(8, 30)), "chậm nhất 08 giờ 30 phút ngày 15/10/2023"),
    (ByDate(DAY, "until", dt.time(8)), "đến 08 giờ 00 phút ngày 15/10/2023"),
    (InWeek(), "trong tuần này"),
    (InWeek(1), "trong tuần tới"),
    (InWeek(5), "trong tuần thứ 05 sau tuần này"),
    (InWeek(0, 4), "chậm nhất thứ Sáu tuần này"),
    (InWeek(1, 6), "chậm nhất Chủ nhật tuần tới"),
    (InMonth(2023, 11), "trong tháng 11/2023"),
    (InMonth(2024, 1), "trong tháng 01/2024"),
    (InMonth(2025, 12, first=11), "trong tháng 11, tháng 12 năm 2025"),
    (InMonth(2025, 12, first=9), "trong thời gian từ tháng 9 đến tháng 12 năm 2025"),
    (InMonth(2023, 11, part="start"), "vào đầu tháng 11/2023"),
    (InMonth(2023, 11, part="end"), "vào cuối tháng 11/2023"),
    (InMonth(2023, 11, part="first_ten"), "trong thượng tuần tháng 11/2023"),
    (InMonth(2023, 11, part="last_ten"), "trong hạ tuần tháng 11/2023"),
    (InMonth(2023, 11, before=True), "trước tháng 11/2023"),
    (InQuarter(2026, 2), "trong quý II/2026"),
    (InHalfYear(2026, 1), "trong 6 tháng đầu năm 2026"),
    (InHalfYear(2026, 2), "trong 6 tháng cuối năm 2026"),
    (InYear(2026), "trong năm 2026"),
    (InYear(2026, "middle"), "vào giữa năm 2026"),
    (InSpan(2020, 2025, "term"), "đến hết nhiệm kỳ 2020-2025"),
    (InSpan(2021, 2025), "đến hết giai đoạn 2021-2025"),
    (Within(5), "trong thời hạn 05 ngày"),
    (Within(24, "hours"), "trong thời hạn 24 giờ"),
    (
        Within(10, "working_days", FromReceipt()),
        "trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản",
    ),
    (Within(3, "months", FromIssue()), "trong thời hạn 03 tháng kể từ ngày ban hành"),
    (Within(2, "weeks", FromSigning()), "trong thời hạn 02 tuần kể từ ngày ký"),
    (Within(1, "years", FromDay(DAY)), "trong thời hạn 01 năm kể từ ngày 15/10/2023"),
    (Within(5, "days", FromEvent("có kết luận")), "trong thời hạn 05 ngày kể từ khi có kết luận"),
    (MONTHLY, "định kỳ hằng tháng"),
    (QUARTERLY, "định kỳ hằng quý"),
    (Recurring(6, "months"), "định kỳ 06 tháng một lần"),
    (Recurring(2, "weeks"), "định kỳ 02 tuần một lần"),
    (evolve(MONTHLY, day=20, bound="before"), "định kỳ trước ngày 20 hằng tháng"),
    (evolve(MONTHLY, day=5), "định kỳ chậm nhất ngày 05 hằng tháng"),
    (evolve(MONTHLY, day=5, bound="until"), "định kỳ đến hết ngày 05 hằng tháng"),
    (evolve(WEEKLY, weekday=4), "định kỳ chậm nhất thứ Sáu hằng tuần"),
    (
        evolve(WEEKLY, weekday=4, time=dt.time(16), bound="before"),
        "định kỳ trước 16 giờ 00 phút thứ Sáu hằng tuần",
    ),
    (
        evolve(QUARTERLY, day=15, month=3, bound="before"),
        "định kỳ trước ngày 15 tháng cuối quý",
    ),
    (evolve(QUARTERLY, month=1), "định kỳ chậm nhất tháng đầu quý"),
    (evolve(QUARTERLY, day=15), "định kỳ chậm nhất ngày 15 hằng quý"),
    (evolve(YEARLY, day=15, month=12), "định kỳ chậm nhất ngày 15/12 hằng năm"),
    (evolve(YEARLY, month=6, bound="before"), "định kỳ trước tháng 6 hằng năm"),
    (
        Recurring(6, "months", day=15, month=2, bound="before"),
        "định kỳ 06 tháng một lần, trước ngày 15 tháng thứ 2",
    ),
    (evolve(Recurring(1, "days"), time=FIVE), "định kỳ chậm nhất 17 giờ 00 phút hằng ngày"),
    (Recurring(2, "days", time=FIVE), "định kỳ 02 ngày một lần, chậm nhất 17 giờ 00 phút"),
    (
        evolve(WEEKLY, time=FIVE, bound="until"),
        "định kỳ hằng tuần, đến 17 giờ 00 phút ngày cuối kỳ",
    ),
    (
        evolve(MONTHLY, start=dt.date(2026, 1, 1)),
        "định kỳ hằng tháng, bắt đầu từ tháng 01/2026",
    ),
    (
        evolve(MONTHLY, start=dt.date(2026, 1, 5), anchor="cùng báo cáo khác"),
        "định kỳ hằng tháng, bắt đầu từ ngày 05/01/2026 (cùng báo cáo khác)",
    ),
    (AfterEvent("có kết luận"), "sau khi có kết luận"),
    (AfterEvent("có kết luận", "right_after"), "ngay sau khi có kết luận"),
    (AfterEvent("có yêu cầu", "when"), "khi có yêu cầu"),
    (AfterEvent("kỳ họp thứ 15"), "sau kỳ họp thứ 15"),
    (AfterEvent("Hội nghị", "right_after"), "ngay sau Hội nghị"),
    (BeforeEvent("thực hiện các bước tiếp theo"), "trước khi thực hiện các bước tiếp theo"),
    (BeforeEvent("hội nghị"), "trước hội nghị"),
    (BeforeEvent("hội nghị kết thúc"), "trước khi hội nghị kết thúc"),
    (AtSession("kỳ họp cuối năm 2025"), "tại kỳ họp cuối năm 2025"),
    (Ongoing(), "thường xuyên"),
    (PerRegulation(), "theo quy định"),
    (Pending("chờ ý kiến, chưa có vốn"), "chưa định thời hạn, vì chờ ý kiến, chưa có vốn"),
    (Unclear("trong thời gian tới"), "trong thời gian tới"),
]


@pytest.mark.parametrize(("deadline", "words"), PHRASES)
def test_each_deadline_has_its_phrase(deadline: Deadline, words: str) -> None:
    """The phrase is what a notice would say, and reads back as the same value."""
    assert deadline_phrase(deadline) == words
    assert parse_deadline(words) == deadline


def test_the_phrases_cover_the_union() -> None:
    """Every member of the union stands in the table."""
    assert {type(deadline) for deadline, _ in PHRASES} == set(get_args(Deadline))


def test_a_bound_without_an_anchor_is_not_printed() -> None:
    """There is nothing that it could bound."""
    assert deadline_phrase(evolve(MONTHLY, bound="before")) == "định kỳ hằng tháng"


# --- a whole text --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        # trước ngày D/M/Y …
        ("Trước ngày 08/02/2025", ByDate(dt.date(2025, 2, 8))),
        ("trước ngày 22 tháng 12 năm 2023", ByDate(dt.date(2023, 12, 22))),
        ("trước 30/11/2024", ByDate(dt.date(2024, 11, 30))),
        ("trước ngày 15.10.2023", ByDate(DAY)),
        ("trước\n  ngày\u00a015-10-2023 ", ByDate(DAY)),
        ("xong trước ngày 15/10/2023", ByDate(DAY)),
        ("hoàn thành xong trước ngày 15/10/2023", ByDate(DAY)),
        ("chậm nhất trước ngày 15/10/2023", ByDate(DAY)),
        ("trước Chủ nhật, ngày 15/10/2023", ByDate(DAY)),
        # trước HHhMM (giờ) ngày D
        ("trước 17h00 ngày 15/10/2023", ByDate(DAY, "before", FIVE)),
        ("trước 17g00, ngày 15/10/2023", ByDate(DAY, "before", FIVE)),
        ("trước 17h00’ ngày 15/10/2023", ByDate(DAY, "before", FIVE)),
        ("trước 17 giờ ngày 15/10/2023", ByDate(DAY, "before", FIVE)),
        ("trước 17 giờ 15/10/2023", ByDate(DAY, "before", FIVE)),
        ("trước 17:00 ngày 15/10/2023", ByDate(DAY, "before", FIVE)),
        ("trước 24 giờ 00 ngày 15/10/2023", ByDate(DAY, "by")),
        ("đến 24h ngày 15/10/2023", ByDate(DAY, "until")),
        # chậm nhất, muộn nhất, không quá, không muộn hơn, đến hết, hạn, trong ngày
        ("chậm nhất là ngày 15/10/2023", ByDate(DAY, "by")),
        ("chậm nhất vào ngày 15/10/2023", ByDate(DAY, "by")),
        ("muộn nhất 15/10/2023", ByDate(DAY, "by")),
        ("không quá ngày 15/10/2023", ByDate(DAY, "by")),
        ("không muộn hơn ngày 15/10/2023", ByDate(DAY, "by")),
        ("đến ngày 15/10/2023", ByDate(DAY, "until")),
        ("đến 15/10/2023", ByDate(DAY, "until")),
        ("cho đến hết ngày 15/10/2023", ByDate(DAY, "until")),
        ("hạn cuối là ngày 15/10/2023", ByDate(DAY, "by")),
        ("thời hạn: đến hết ngày 15/10/2023", ByDate(DAY, "by")),
        ("trong ngày 15/10/2023", ByDate(DAY, "by")),
        ("trước và trong ngày 15/10/2023", ByDate(DAY, "by")),
        ("trong và trước ngày 15/10/2023", ByDate(DAY, "by")),
        ("hoàn thành ngày 15/10/2023", ByDate(DAY, "by")),
        ("hoàn thành vào ngày 15/10/2023", ByDate(DAY, "by")),
        # tháng
        ("hoàn thành trong tháng 11/2023", InMonth(2023, 11)),
        ("trong tháng 5 năm 2026", InMonth(2026, 5)),
        ("tháng 10/2023", InMonth(2023, 10)),
        ("đến hết tháng 11/2023", InMonth(2023, 11)),
        ("trước tháng 11 năm 2023", InMonth(2023, 11, before=True)),
        ("trong tháng 11, 12/2025", InMonth(2025, 12, first=11)),
        ("trong các tháng 10, 11 và 12 năm 2025", InMonth(2025, 12, first=10)),
        ("trong tháng 9-11/2025", InMonth(2025, 11, first=9)),
        ("từ tháng 9 đến hết tháng 12 năm 2025", InMonth(2025, 12, first=9)),
        ("đầu tháng 11/2023", InMonth(2023, 11, part="start")),
        ("giữa tháng 11 năm 2023", InMonth(2023, 11, part="middle")),
        ("đến cuối tháng 11/2023", InMonth(2023, 11, part="end")),
        ("trung tuần tháng 11/2023", InMonth(2023, 11, part="second_ten")),
        # quý, năm
        ("trong Quý II/2026", InQuarter(2026, 2)),
        ("quý 3 năm 2026", InQuarter(2026, 3)),
        ("đến hết quý IV/2026", InQuarter(2026, 4)),
        ("06 tháng đầu năm 2026", InHalfYear(2026, 1)),
        ("sáu tháng cuối năm 2026", InHalfYear(2026, 2)),
        ("năm 2024", InYear(2024)),
        ("đến hết năm 2024", InYear(2024)),
        ("cuối năm 2026", InYear(2026, "end")),
        ("đến đầu năm 2026", InYear(2026, "start")),
        ("trong nhiệm kỳ 2020 - 2025", InSpan(2020, 2025, "term")),
        ("giai đoạn 2021–2025", InSpan(2021, 2025)),
        # tuần
        ("tuần này", InWeek()),
        ("trong tuần sau", InWeek(1)),
        ("thứ Sáu tuần này", InWeek(0, 4)),
        ("vào thứ 6 của tuần tới", InWeek(1, 4)),
        ("trong ngày thứ hai tuần sau", InWeek(1, 0)),
        # trong (vòng|thời hạn) N …
        ("trong vòng 05 ngày", Within(5)),
        ("trong 05 ngày", Within(5)),
        ("không quá 05 (năm) ngày làm việc", Within(5, "working_days")),
        ("chậm nhất sau 05 ngày kể từ ngày ký", Within(5, "days", FromSigning())),
        ("05 ngày kể từ ngày ký ban hành", Within(5, "days", FromSigning())),
        ("05 ngày, kể từ ngày ban hành Thông báo này", Within(5, "days", FromIssue())),
        ("3 tháng tính từ ngày 15 tháng 10 năm 2023", Within(3, "months", FromDay(DAY))),
        ("02 năm kể từ ngày nhận Công văn", Within(2, "years", FromReceipt())),
        ("trong 5 ngày kể từ ngày có kết luận", Within(5, "days", FromEvent("có kết luận"))),
        ("trong 5 ngày kể từ ngày ký hợp đồng", Within(5, "days", FromEvent("ký hợp đồng"))),
        ("trong 5 ngày kể từ thời điểm bàn giao", Within(5, "days", FromEvent("bàn giao"))),
        # định kỳ
        ("Định kỳ 6 tháng", Recurring(6, "months")),
        ("6 tháng một lần", Recurring(6, "months")),
        ("6 tháng/lần", Recurring(6, "months")),
        ("định kỳ 02 tuần/lần", Recurring(2, "weeks")),
        ("định kỳ 01 quý/1 lần", QUARTERLY),
        ("cứ 02 quý một lần", Recurring(6, "months")),
        ("hàng tháng", MONTHLY),
        ("Hằng tuần", WEEKLY),
        ("định kì hằng quý", QUARTERLY),
        ("mỗi năm một lần", YEARLY),
        ("định kỳ mỗi 02 năm", Recurring(2, "years")),
        ("trước ngày 20 hằng tháng", evolve(MONTHLY, day=20, bound="before")),
        ("định kỳ trước ngày 15 hàng tháng", evolve(MONTHLY, day=15, bound="before")),
        ("chậm nhất vào ngày 05 hằng tháng", evolve(MONTHLY, day=5)),
        ("chậm nhất trước ngày 05 hằng tháng", evolve(MONTHLY, day=5, bound="before")),
        ("ngày 25 hằng tháng", evolve(MONTHLY, day=25)),
        ("mùng 5 hằng tháng", evolve(MONTHLY, day=5)),
        ("trước ngày 5 của tháng sau", evolve(MONTHLY, day=5, bound="before")),
        ("chậm nhất vào ngày cuối cùng của tháng", evolve(MONTHLY, day=31)),
        ("ba tháng một lần", QUARTERLY),
        (
            "trước 9h sáng thứ Hai hằng tuần",
            evolve(WEEKLY, weekday=0, time=dt.time(9), bound="before"),
        ),
        ("trước ngày 15 tháng cuối quý", evolve(QUARTERLY, day=15, month=3, bound="before")),
        (
            "trước ngày 15 của tháng cuối mỗi quý",
            evolve(QUARTERLY, day=15, month=3, bound="before"),
        ),
        ("ngày 15 tháng giữa quý", evolve(QUARTERLY, day=15, month=2)),
        ("trong tháng đầu quý", evolve(QUARTERLY, month=1)),
        ("trước ngày 15 tháng 12 hằng năm", evolve(YEARLY, day=15, month=12, bound="before")),
        ("trước ngày 15 tháng cuối hằng năm", evolve(YEARLY, day=15, month=12, bound="before")),
        ("thứ Sáu hằng tuần", evolve(WEEKLY, weekday=4)),
        ("vào ngày thứ sáu hàng tuần", evolve(WEEKLY, weekday=4)),
        (
            "Định kỳ hằng tuần (trước 16 giờ ngày thứ sáu)",
            evolve(WEEKLY, weekday=4, time=dt.time(16), bound="before"),
        ),
        ("hằng tuần, trước thứ Sáu", evolve(WEEKLY, weekday=4, bound="before")),
        (
            "định kỳ hằng tháng, bắt đầu thực hiện từ tháng 01/2026",
            evolve(MONTHLY, start=dt.date(2026, 1, 1)),
        ),
        (
            "hằng tháng bắt đầu kể từ ngày 05 tháng 01 năm 2026",
            evolve(MONTHLY, start=dt.date(2026, 1, 5)),
        ),
        # The anchor is defective: its words are kept.
        ("Trước 16 giờ hằng tuần", evolve(WEEKLY, anchor="Trước 16 giờ")),
        ("trước ngày 15 hằng tuần", evolve(WEEKLY, anchor="trước ngày 15")),
        ("trước ngày 15/12 hằng tháng", evolve(MONTHLY, anchor="trước ngày 15/12")),
        ("trước ngày 15 tháng giữa hằng năm", evolve(YEARLY, anchor="trước ngày 15 tháng giữa")),
        ("trước ngày 32 hằng tháng", evolve(MONTHLY, anchor="trước ngày 32")),
        ("định kỳ hằng tháng (trước ngày lễ)", evolve(MONTHLY, anchor="trước ngày lễ")),
        ("định kỳ hằng tháng (trước 25 giờ)", evolve(MONTHLY, anchor="trước 25 giờ")),
        (
            "định kỳ ngày 5 hằng tháng (trước thứ Sáu)",
            evolve(MONTHLY, day=5, anchor="trước thứ Sáu"),
        ),
        # events, sessions, standing, regulations
        ("ngay khi có kết luận", AfterEvent("có kết luận", "right_after")),
        ("Sau khi nghe báo cáo", AfterEvent("nghe báo cáo")),
        ("ngay sau kỳ họp", AfterEvent("kỳ họp", "right_after")),
        ("trước Tết Nguyên đán", BeforeEvent("Tết Nguyên đán")),
        ("trước các kỳ họp", BeforeEvent("các kỳ họp")),
        ("tại cuộc họp tuần sau", AtSession("cuộc họp tuần sau")),
        ("thường xuyên, liên tục", Ongoing()),
        ("liên tục", Ongoing()),
        ("đúng thời gian quy định", PerRegulation("đúng thời gian quy định")),
        ("theo tiến độ cam kết", PerRegulation("theo tiến độ cam kết")),
        ("theo kế hoạch", PerRegulation("theo kế hoạch")),
        ("theo Luật Đầu tư công", PerRegulation("theo Luật Đầu tư công")),
        ("bảo đảm tiến độ chung", PerRegulation("bảo đảm tiến độ chung")),
        ("chưa xác định được thời gian do chưa có vốn", Pending("chưa có vốn")),
    ],
)
def test_the_variants_in_use_are_known(text: str, deadline: Deadline) -> None:
    """Every row of the phrase tables, as notices write it."""
    assert parse_deadline(text) == deadline


@pytest.mark.parametrize(
    "text",
    [
        "trước ngày 31/02/2024",
        "trước 25 giờ ngày 15/10/2023",
        "trước ngày 15/10/23",
        "trước ngày 15",
        "trước tháng 13/2023",
        "trong tháng 13/2023",
        "trong tháng 11/23",
        "trong tháng 10, 12 năm 2025",
        "trong tháng 12 đến tháng 10 năm 2025",
        "trong năm 0000",
        "trong năm 2024 và những năm tiếp theo",
        "giai đoạn 2025-2021",
        "trong tuần thứ 60 sau tuần này",
        "thứ Sáu tuần thứ 60 sau tuần này",
        "trong 00 ngày",
        "trong 10000 ngày",
        "trong 00 ngày kể từ khi bàn giao",
        "trong 5 ngày kể từ ngày 31/02/2024",
        "sau 05 ngày kể từ ngày ký",
        "sau 05 ngày",
        "chậm nhất 05 ngày trước ngày 15/10/2023",
        "05 ngày",
        "định kỳ 00 tháng",
        "hằng tháng, bắt đầu từ tháng 13/2026",
        "hằng tháng, bắt đầu từ ngày 31/02/2026",
        "trước 25 giờ hằng ngày",
        "trước hằng tháng",
        "trước ngày 15 hằng quý II/2026",
        "ngày 15 quý",
        "mỗi tháng",
        "6 tháng",
        "định kỳ hằng tháng ()",
        "định kỳ hằng tháng (a) b",
        "sau hội thảo được tổ chức",
        "từ ngày 29/10 đến ngày 30/10/2025",
        "thường xuyên hàng tháng",
        "trong thời gian tới",
        "chưa định thời hạn",
        "đúng",
        "trước ngày 15/10/2023 để tổng hợp",
        # told only with a day of issue
        "trước ngày 15/10",
        "trước 15/10",
        "trước ngày 15 tháng 10 năm nay",
        "trong tháng này",
        "trước thứ Sáu tuần này",
        "trong quý III",
        "6 tháng đầu năm",
        "cuối năm nay",
    ],
)
def test_what_states_no_deadline_is_kept_as_it_stands(text: str) -> None:
    """Words about time that come to nothing are unclear, not lost and not guessed."""
    expected = None if text == "đúng" else Unclear(text)

    assert parse_deadline(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", "  ", "Sở Xây dựng", "kịp thời", "khẩn trương", "theo dõi", "hoàn thành ", "65/TTr-STC"],
)
def test_what_does_not_speak_of_time_is_no_deadline(text: str) -> None:
    """Urgency is none, nor is an empty text."""
    assert parse_deadline(text) is None


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("trước ngày 15/10", ByDate(DAY)),
        ("trước ngày 02/10", ByDate(MONDAY)),
        ("trước ngày 01/10", ByDate(dt.date(2024, 10, 1))),
        ("trước ngày 29 tháng 02", ByDate(dt.date(2024, 2, 29))),
        ("trước ngày 30/02", Unclear("trước ngày 30/02")),
        ("trước ngày 15 tháng 9 năm nay", ByDate(dt.date(2023, 9, 15))),
        ("trước ngày 15 tháng 9 năm sau", ByDate(dt.date(2024, 9, 15))),
        ("trong tháng 10", InMonth(2023, 10)),
        ("trong tháng 9", InMonth(2024, 9)),
        ("trong tháng 9 năm nay", InMonth(2023, 9)),
        ("trước tháng 10", InMonth(2024, 10, before=True)),
        ("trước tháng 11", InMonth(2023, 11, before=True)),
        ("đầu tháng 10", InMonth(2024, 10, part="start")),
        ("hạ tuần tháng 10", InMonth(2023, 10, part="last_ten")),
        ("trong tháng này", InMonth(2023, 10)),
        ("đến hết tháng sau", InMonth(2023, 11)),
        ("vào cuối tháng này", InMonth(2023, 10, part="end")),
        ("trong tháng 11, tháng 12", InMonth(2023, 12, first=11)),
        ("trong quý III", InQuarter(2024, 3)),
        ("trong quý IV năm tới", InQuarter(2024, 4)),
        ("trong quý này", InQuarter(2023, 4)),
        ("trong quý sau", InQuarter(2024, 1)),
        ("trước quý IV", ByDate(dt.date(2024, 10, 1))),
        ("trước năm 2024", ByDate(dt.date(2024, 1, 1))),
        ("giữa quý IV", InMonth(2023, 11)),
        ("trong ngày hôm nay", ByDate(MONDAY, "by")),
        ("trong ngày mai", ByDate(dt.date(2023, 10, 3), "by")),
        ("trước ngày 15 tháng này", ByDate(DAY)),
        ("trước ngày 15 tháng sau", ByDate(dt.date(2023, 11, 15))),
        ("trước ngày 15/9 năm sau", ByDate(dt.date(2024, 9, 15))),
        ("trước 5 giờ chiều ngày 15/10", ByDate(DAY, "before", FIVE)),
        ("đầu tuần tới", InWeek(1, 0)),
        ("trong nửa đầu tháng 10", InMonth(2023, 10, part="middle")),
        ("6 tháng đầu năm", InHalfYear(2024, 1)),
        ("trong 6 tháng cuối năm nay", InHalfYear(2023, 2)),
        ("trong năm nay", InYear(2023)),
        ("cuối năm", InYear(2023, "end")),
        ("đầu năm", InYear(2024, "start")),
        ("giữa năm sau", InYear(2024, "middle")),
        ("trước thứ Sáu tuần này", ByDate(dt.date(2023, 10, 6))),
        ("trước 16 giờ thứ Sáu tuần sau", ByDate(dt.date(2023, 10, 13), "before", dt.time(16))),
        ("chậm nhất 16h thứ Sáu tuần này", ByDate(dt.date(2023, 10, 6), "by", dt.time(16))),
        ("trong 5 ngày kể từ ngày 15/10", Within(5, "days", FromDay(DAY))),
    ],
)
def test_the_day_of_issue_gives_what_is_missing(text: str, deadline: Deadline) -> None:
    """A missing year makes the first such day, month, quarter that has not passed."""
    assert parse_deadline(text, issued=MONDAY) == deadline


def test_the_last_day_of_a_period_still_is_in_it() -> None:
    """On 30 June, the middle of the year is that day and not a year away."""
    found = parse_deadline("giữa năm", issued=dt.date(2023, 6, 30))

    assert found == InYear(2023, "middle")


@pytest.mark.parametrize(
    "text",
    [
        "trước ngày 15/10 năm sau",
        "trong tháng 9",
        "trước thứ Sáu tuần sau",
        "trong tháng sau",
        "trong quý sau",
        "trong ngày mai",
        "trước ngày 15 tháng sau",
    ],
)
def test_the_calendar_ends(text: str) -> None:
    """What would lie beyond the year 9999 is unclear."""
    assert parse_deadline(text, issued=dt.date(9999, 12, 31)) == Unclear(text)


# --- the round trip ------------------------------------------------------------------------------


def _holds(text: str) -> bool:
    return text == text.strip() != ""


_ANY = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufffe\uffff")
_WORDS = (
    st.text(_ANY, min_size=1, max_size=20)
    .map(lambda text: unicodedata.normalize("NFC", text).strip())
    .filter(_holds)
)
_CLOCK = st.builds(dt.time, st.integers(0, 23), st.integers(0, 59))
_MAYBE_CLOCK = st.one_of(st.none(), _CLOCK)
_YEARS = st.integers(1, 9999)
_BOUNDS: st.SearchStrategy[Bound] = st.sampled_from(("before", "by", "until"))
_KINDS: st.SearchStrategy[Literal["term", "period"]] = st.sampled_from(("term", "period"))
_BOUND_WORDS = ("trước", "chậm", "muộn", "trễ", "không", "vào", "trong", "đến")
_OPENERS = st.sampled_from(["theo quy định", "theo", "đúng", "bảo đảm", "đảm bảo"])
_NOUNS = st.sampled_from(["hội nghị", "kỳ họp thứ 15", "Đại hội", "hội nghị kết thúc", "khi"])
_EVENTS = st.one_of(_WORDS, _NOUNS, st.builds("{} {}".format, _NOUNS, _WORDS))


@st.composite
def recurring(draw: st.DrawFn) -> Recurring:
    """Draw a recurring deadline with an anchor that its fields cannot hold, or with none."""
    unit: CycleUnit = draw(st.sampled_from(("days", "weeks", "months", "years")))
    count = draw(st.one_of(st.integers(1, 3), st.integers(1, 999)))
    in_months = unit in {"months", "years"}
    cycle = Recurring(
        count,
        unit,
        weekday=draw(st.one_of(st.none(), st.integers(0, 6))) if unit == "weeks" else None,
        day=draw(st.one_of(st.none(), st.integers(1, 31))) if in_months else None,
        month=draw(st.one_of(st.none(), st.integers(1, 12 if unit == "years" else count)))
        if in_months
        else None,
        time=draw(_MAYBE_CLOCK),
        start=draw(st.one_of(st.none(), st.dates())),
        anchor=draw(st.one_of(st.just(""), _WORDS)),
    )
    assume(not cycle.anchor.casefold().startswith(_BOUND_WORDS))
    if (cycle.weekday, cycle.day, cycle.month, cycle.time) == (None, None, None, None):
        return cycle
    return evolve(cycle, bound=draw(_BOUNDS))


@st.composite
def months(draw: st.DrawFn) -> InMonth:
    """Draw a month with at most one of its three refinements."""
    month = InMonth(draw(_YEARS), draw(st.integers(1, 12)))
    match draw(st.sampled_from(("plain", "first", "part", "before"))):
        case "first" if month.month > 1:
            return evolve(month, first=draw(st.integers(1, month.month - 1)))
        case "part":
            parts = ("start", "middle", "end", "first_ten", "second_ten", "last_ten")
            return evolve(month, part=draw(st.sampled_from(parts)))
        case "before":
            return evolve(month, before=True)
        case _:
            return month


_ANCHORS = st.one_of(
    st.none(),
    st.builds(FromIssue),
    st.builds(FromSigning),
    st.builds(FromReceipt),
    st.builds(FromDay, st.dates()),
    st.builds(FromEvent, _WORDS),
)
_PERIOD_UNITS = st.sampled_from(("hours", "days", "working_days", "weeks", "months", "years"))
_WITH_ANY_WORDS = st.one_of(
    st.builds(AfterEvent, _EVENTS, st.sampled_from(("after", "right_after", "when"))),
    st.builds(BeforeEvent, _EVENTS),
    st.builds(AtSession, _EVENTS),
    st.builds(PerRegulation, st.one_of(_OPENERS, st.builds("{} {}".format, _OPENERS, _WORDS))),
    st.builds(Pending, _WORDS),
    st.builds(Within, st.integers(1, 9999), _PERIOD_UNITS, _ANCHORS),
    recurring(),
)
_WITHOUT_WORDS = st.one_of(
    st.builds(ByDate, st.dates(), _BOUNDS, _MAYBE_CLOCK),
    st.builds(InWeek, st.integers(0, 53), st.one_of(st.none(), st.integers(0, 6))),
    months(),
    st.builds(InQuarter, _YEARS, st.integers(1, 4)),
    st.builds(InHalfYear, _YEARS, st.integers(1, 2)),
    st.builds(InYear, _YEARS, st.sampled_from((None, "start", "middle", "end"))),
    st.builds(lambda a, b, kind: InSpan(min(a, b), max(a, b), kind), _YEARS, _YEARS, _KINDS),
    st.builds(Ongoing),
)


@given(st.one_of(_WITH_ANY_WORDS, _WITHOUT_WORDS))
def test_every_deadline_reads_back_from_its_phrase(deadline: Deadline) -> None:
    """The recogniser inverts the composer, with and without a day of issue."""
    assume(not (isinstance(deadline, PerRegulation) and _names_nothing(deadline)))
    words = deadline_phrase(deadline)

    assert parse_deadline(words) == deadline
    assert parse_deadline(f" {words}\n", issued=MONDAY) == deadline


def _names_nothing(deadline: PerRegulation) -> bool:
    """Whether the basis is its first word alone, or "theo dõi", which is another word."""
    basis = deadline.basis.casefold()
    return basis in {"theo", "đúng", "bảo đảm", "đảm bảo"} or basis.startswith("theo dõi")


@given(_WORDS)
def test_unclear_words_stay_unclear_or_say_something(text: str) -> None:
    """Unclear that speaks of time reads back, unless its words state another deadline."""
    words = f"{text} vào lúc khác"
    found = parse_deadline(deadline_phrase(Unclear(words)))

    assert found == Unclear(words) or (found is not None and not isinstance(found, Unclear))


@given(st.text(), st.one_of(st.none(), st.dates()))
def test_any_text_is_a_deadline_or_none(text: str, issued: dt.date | None) -> None:
    """Nothing raises, whatever stands around the words."""
    for words in (text, f"trước {text}", f"trong {text} ngày", f"{text} hằng tháng ({text})"):
        parse_deadline(words, issued=issued)
        find_deadlines(words, issued=issued)


# --- in running text -----------------------------------------------------------------------------

_EVENT_WORDS = st.sampled_from(
    ["có văn bản thông báo ý kiến của Tỉnh ủy", "hoàn thiện các nội dung trên", "được phê duyệt"]
)
_FOUND = st.one_of(
    _WITHOUT_WORDS,
    st.builds(AfterEvent, _EVENT_WORDS, st.sampled_from(("after", "right_after"))),
    st.builds(BeforeEvent, _EVENT_WORDS),
    st.builds(BeforeEvent, st.sampled_from(["hội nghị", "kỳ họp thứ 15"])),
    st.builds(AtSession, st.sampled_from(["kỳ họp cuối năm 2025", "cuộc họp giao ban tiếp theo"])),
    st.builds(PerRegulation, st.sampled_from(["theo quy định", "theo tiến độ cam kết"])),
    st.builds(Pending, st.just("chờ ý kiến, chưa có vốn")),
    st.builds(Within, st.integers(1, 9999), _PERIOD_UNITS, st.one_of(st.none(), _ANCHORS)).filter(
        lambda period: not isinstance(period.since, FromEvent)
    ),
    st.builds(Within, st.integers(1, 9999), _PERIOD_UNITS, st.builds(FromEvent, _EVENT_WORDS)),
    recurring().map(lambda cycle: evolve(cycle, anchor="")),
)


@given(_FOUND, st.sampled_from([".", ";", " để tổng hợp chung.", ")", "", "\n\nGiao Sở Y:"]))
def test_a_phrase_is_found_in_its_sentence(deadline: Deadline, behind: str) -> None:
    """What is composed is found where it stands, whole and as what it was."""
    words = deadline_phrase(deadline)
    text = f"Giao Sở Xây dựng rà soát hồ sơ, hoàn thành {words}{behind}"

    assert [(found.text, found.deadline) for found in find_deadlines(text)] == [(words, deadline)]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("báo cáo UBND tỉnh trước\n  30/11/2024 để tổng hợp", ["trước\n  30/11/2024"]),
        (
            "(trước ngày 15/10/2023), trong tháng 11/2023;",
            ["trước ngày 15/10/2023", "trong tháng 11/2023"],
        ),
        ("hoàn thành ngày 15/10/2023", ["ngày 15/10/2023"]),
        ("xong vào ngày 15/10/2023", ["vào ngày 15/10/2023"]),
        ("hoàn thành quý II/2026, hoàn thành năm 2026", ["quý II/2026", "năm 2026"]),
        ("đến ngày 30/6/2026 hoàn thành tối thiểu 80%", ["đến ngày 30/6/2026"]),
        (
            "Định kỳ hằng tuần (trước 16 giờ ngày thứ sáu) báo cáo",
            ["Định kỳ hằng tuần (trước 16 giờ ngày thứ sáu)"],
        ),
        ("định kỳ hằng tuần (qua thư điện tử)", ["định kỳ hằng tuần"]),
        ("hằng tháng trước khi họp, gửi Sở Y", ["hằng tháng", "trước khi họp"]),
        ("báo cáo hàng tháng về, ngân hàng năm 2023, khách hàng tháng 5", ["hàng tháng"]),
        ("Sau khi VCCI công bố, Trung tâm tham mưu", ["Sau khi VCCI công bố"]),
        (
            "1. Sau khi Hội đồng thẩm định, Sở Y tế trình; làm sau khi có ý kiến của Thường\ntrực Tỉnh ủy, Ban Thường vụ, báo cáo",
            [
                "Sau khi Hội đồng thẩm định",
                "sau khi có ý kiến của Thường\ntrực Tỉnh ủy, Ban Thường vụ",
            ],
        ),
        ("khi có yêu cầu; trong khi có yêu cầu; mỗi khi có mưa", ["khi có yêu cầu"]),
        ("để tổng hợp trước hội nghị.", ["trước hội nghị"]),
        ("thông qua tại kỳ họp thường lệ cuối năm 2025 để", ["tại kỳ họp thường lệ cuối năm 2025"]),
        ("trong 5 ngày kể từ ngày ký hợp đồng, Sở", ["trong 5 ngày kể từ ngày ký hợp đồng"]),
        (
            "trong 5 ngày kể từ ngày ban hành Thông báo này Sở Y báo cáo",
            ["trong 5 ngày kể từ ngày ban hành Thông báo này"],
        ),
        ("trong 5 ngày kể từ ngày ký, Sở", ["trong 5 ngày kể từ ngày ký"]),
        (
            "thường xuyên kiểm tra; Thường xuyên, liên tục",
            ["thường xuyên", "Thường xuyên, liên tục"],
        ),
        ("đảm bảo tiến độ theo cam kết", ["đảm bảo tiến độ theo cam kết"]),
        ("trước ngày 15/10", ["trước ngày 15/10"]),
        ("trước ngày 31/02/2024", ["trước ngày 31/02/2024"]),
    ],
)
def test_phrases_are_found_with_exact_ends(text: str, phrases: list[str]) -> None:
    """Each phrase is found as it stands, with nothing before or behind it."""
    found = find_deadlines(text)

    assert [one.text for one in found] == phrases
    assert [text[one.start : one.end] for one in found] == phrases


@pytest.mark.parametrize(
    "text",
    [
        "Tờ trình số 65/TTr-KHCN ngày 27/9/2023 của Sở Khoa học và Công nghệ",
        "cuộc họp giao ban ngày 29/9/2023 tại Sông Lam",
        "Từ ngày 29/10 – 30/10/2025, từ ngày 29/10/2025 đến ngày 30/10/2025",
        "tính đến ngày 30/9/2023, kể từ ngày 01/7/2023",
        "giai đoạn 2026 - 2030, trong giai đoạn 2026-2030, đến năm 2035, quý II/2026, năm 2026",
        "trong năm 2024 và những năm tiếp theo",
        "Sau khi nghe báo cáo, sau khi được nghe ý kiến, Ban Thường vụ kết luận",
        "chịu trách nhiệm trước hội nghị, trước UBND tỉnh, trước hết, trước mắt",
        "ý kiến tại hội nghị, tại cuộc họp ngày 29/9/2023",
        "mức hỗ trợ thường xuyên hàng tháng, chi thường xuyên, hỗ trợ thường xuyên",
        "theo quy định tại Nghị định số 12/2020/NĐ-CP, theo quy định của pháp luật, theo Kế hoạch số 5/KH-UBND",
        "theo dõi, đôn đốc; đúng quy định",
        "trong 05 năm qua, sau 05 ngày, chậm nhất 05 ngày trước ngày 15/10/2023",
        "Luật Ngân sách trong năm 2025 số 31/2024/QH15",
        "nhiệm vụ trong thời gian đến\nNgày 03/01/2025",
        "22/22 xã, 60 triệu đồng/hộ, 6 tháng đầu năm 2026",
        "ngày 15/10/2023",
        "trước 15/10 xã",
        "khẩn trương, kịp thời, sớm",
        f"sau khi {'a ' * 200}",
    ],
)
def test_dates_that_are_no_deadlines_are_left_out(text: str) -> None:
    """Days of documents, of events and of reports, horizons, adjectives and sources."""
    assert find_deadlines(text) == ()


def test_a_session_to_come_is_found_and_one_past_is_not() -> None:
    """What was said in September is no deadline in October."""
    text = "nêu tại phiên họp tháng 9/2023, báo cáo tại phiên họp tháng 11/2023"

    assert find_deadlines(text) == ()
    assert [found.text for found in find_deadlines(text, issued=MONDAY)] == [
        "tại phiên họp tháng 11/2023"
    ]


def test_each_month_counts_where_it_opens_a_sentence() -> None:
    """Inside a sentence "mỗi tháng" measures; at its head it says when."""
    text = "Mỗi tháng họp 02 lần, chi 5 triệu đồng mỗi tháng. Mỗi quý báo cáo."

    assert [found.text for found in find_deadlines(text)] == ["Mỗi tháng", "Mỗi quý"]


def test_a_phrase_is_found_through_syllables_run_together() -> None:
    """What a converter glued is told apart, and the phrase is given as printed."""
    (found,) = find_deadlines("thực hiện nhiệm vụtrước ngày 15/10/2023.")

    assert (found.text, found.deadline) == ("trước ngày 15/10/2023", ByDate(DAY))


def test_the_day_of_issue_completes_what_is_found() -> None:
    """A year that the sentence leaves out is the next one."""
    (found,) = find_deadlines("gửi trước ngày 15/10 để tổng hợp", issued=MONDAY)

    assert found.deadline == ByDate(DAY)


@given(st.text())
def test_what_is_found_stands_apart_and_in_order(text: str) -> None:
    """Spans do not overlap, and are what they say."""
    whole = f"{text} trước ngày 15/10/2023 {text} hằng tháng {text}"
    ends = 0
    for found in find_deadlines(whole):
        assert ends <= found.start < found.end
        assert whole[found.start : found.end] == found.text
        ends = found.end


@pytest.mark.parametrize("file", notice_params())
def test_what_is_found_in_a_real_notice_is_what_it_says(file: Path) -> None:
    """A phrase that is found in running text says the same on its own."""
    for found in find_deadlines(file.read_text(encoding="utf-8"), issued=MONDAY):
        assert parse_deadline(" ".join(found.text.split()), issued=MONDAY) == found.deadline


@pytest.mark.parametrize(
    "line",
    [
        "trước ",
        "trước 1",
        "ngày 15 tháng ",
        "sau khi ",
        "sau khi a, B ",
        "định kỳ ",
        "hằng tháng, trước ",
        "định kỳ hằng tuần (a",
        "trong 5 ngày ",
        "trong 5 ngày kể từ khi a ",
        "trong tháng 1, ",
        "tại hội nghị a b c d e f g h ",
        "chưa định thời hạn, vì a, ",
        "từ ngày 1/1 đến ",
        "17 giờ ",
        "1 ",
        "(",
        " ",
        "\n",
    ],
)
def test_a_hostile_line_takes_linear_time(line: str) -> None:
    """Twice the text takes at most two and a half times the time, the machine's moods apart."""
    assert any(_seconds(line * 3_000) < 2.5 * _seconds(line * 1_500) for _ in range(6))


def _seconds(text: str) -> float:
    started = time.perf_counter()
    find_deadlines(text)
    parse_deadline(text)
    return time.perf_counter() - started
