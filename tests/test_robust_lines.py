"""Texts that hands and converters set in their own way give the notice that the usual page gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.deadline import Unclear
from giaoban.forms import PARTY_HD36, STATE_ND30
from giaoban.lexicon._joining import holds
from giaoban.model import AgendaItem, Assignment, Notice
from giaoban.reading import read
from giaoban.reading.lines import single_blanks, split_lines
from giaoban.reading.source import Source
from giaoban.render import to_text
from giaoban.strategies.noise import (
    Change,
    decomposed,
    flipped_tones,
    numbered_pages,
    spaced,
    tight,
)
from tests.sample_notices import party_notice, state_notice

# --- whole notices -----------------------------------------------------------------------


@pytest.mark.parametrize("change", [decomposed, flipped_tones, numbered_pages, tight, spaced])
@pytest.mark.parametrize("notice", [state_notice(), party_notice()], ids=["state", "party"])
def test_a_changed_print_keeps_its_frame_and_items(change: Change, notice: Notice) -> None:
    """Number, day, form and the labels of the items are those of the print."""
    printed = to_text(notice)
    whole, changed = read(printed).notice, read(change(printed)).notice

    assert (changed.number, changed.issued_on, changed.form) == (
        whole.number,
        whole.issued_on,
        whole.form,
    )
    assert [getattr(node, "label", None) for node in changed.body] == [
        getattr(node, "label", None) for node in whole.body
    ]


# --- blanks ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Giao  Sở  Y  tế", "Giao Sở Y tế"),
        ("-\tSở Y tế", "- Sở Y tế"),
        ("1.      Về đất", "1. Về đất"),
        ("(2)   Giao", "(2) Giao"),
        ("1.2.   Giao", "1.2. Giao"),
        ("- Như trên;   TL. CHỦ TỊCH", "- Như trên;   TL. CHỦ TỊCH"),
        ("SỞ Y TẾ      CỘNG HÒA", "SỞ Y TẾ      CỘNG HÒA"),
    ],
)
def test_two_blanks_and_those_behind_a_label_are_one(raw: str, text: str) -> None:
    """Three or more may set columns apart and stay; the line takes as much room as before."""
    (line,) = split_lines(Source(raw, "text"))
    seen = single_blanks(line)

    assert seen.text == text
    assert seen.right == line.right
    assert (seen.start, seen.end) == (0, len(raw))


# --- lines -------------------------------------------------------------------------------


def test_a_text_that_was_wrapped_twice_keeps_its_sentences_together() -> None:
    """Where lines stop early inside sentences, a short line that ends one ends no paragraph."""
    ragged = """\
1. Sở Xây dựng rà soát toàn bộ hồ sơ của dự án và
những vướng mắc
đã phát sinh trong năm qua, báo cáo UBND tỉnh xem
xét, chỉ đạo
kịp thời.
Trường hợp vượt thẩm quyền thì đề xuất cấp trên.
2. Có thông báo riêng.
"""
    first, second = read(ragged, kind="text").notice.body

    assert isinstance(first, AgendaItem)
    assert all(getattr(clause, "continues", False) for clause in first.body)
    assert isinstance(second, AgendaItem)


def test_a_text_that_nobody_wrapped_has_a_paragraph_in_each_line() -> None:
    """A heading without a full stop does not run into the line below it."""
    long = "Nhất trí với đề xuất của Sở Xây dựng" + " về việc bố trí vốn cho dự án" * 8
    text = f"1. Sở Xây dựng báo cáo{' về dự án cầu Bến Thủy' * 8}\n{long}.\nvà cầu Vạn.\n- Giao Sở Y tế báo cáo.\n"
    (item,) = read(text, kind="text").notice.body

    assert isinstance(item, AgendaItem)
    assert item.heading == f"Sở Xây dựng báo cáo{' về dự án cầu Bến Thủy' * 8}"
    assert [getattr(clause, "label", "") for clause in item.body] == [None, "-"]


def test_a_short_heading_stands_alone_among_indented_lines() -> None:
    """Its label is indented, and the text below begins at the margin."""
    text = """\
        I. Đánh giá chung
UBND tỉnh ghi nhận kết quả mà các cơ quan, đơn vị đã đạt được trong năm
2025 và đề nghị tiếp tục phát huy.
        II. Nhiệm vụ
Giao Sở Y tế báo cáo kết quả thực hiện trước ngày 5/5/2026 để tổng hợp,
trình UBND tỉnh.
"""
    items = read(text, kind="text").notice.body

    assert [getattr(item, "heading", "") for item in items] == ["Đánh giá chung", "Nhiệm vụ"]


# --- the heading -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "form"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\nĐộc lập – Tự do – Hạnh\nphúc", STATE_ND30),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", STATE_ND30),
        ("CỘNG HOÀ XÃ HỘI CHÙ NGHĨA VIỆT NAM\nĐộc lập- Tự do- Hạnh phúc", STATE_ND30),
        ("ĐẢNG CỘNG SẢN VIỆT\nNAM", PARTY_HD36),
        ("ĐẢNG CỘNG SẢN VIỆT NAM", PARTY_HD36),
    ],
)
def test_a_heading_that_was_broken_or_misread_is_one(heading: str, form: object) -> None:
    """It tells the form, none of its lines is the issuer's, and it is printed as it was."""
    text = f"ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM\n{heading}\nSông Lam, ngày 05 tháng 3 năm 2023\nTHÔNG BÁO\n1. Giao Sở Y tế.\n"
    notice = read(text, kind="text").notice

    assert notice.form == form
    printed = notice.as_printed.motto if notice.as_printed is not None else ()
    assert printed in {(), tuple(heading.split("\n"))}
    assert read(to_text(notice)).notice == notice
    assert "NAM" not in str(notice.issuer)


# --- phrases in a long text --------------------------------------------------------------


@given(
    st.lists(st.sampled_from("ăn cơm nhà ăn-cơm ăn. (nhà) _nhà ĂN , .".split()), max_size=8),
    st.lists(st.sampled_from("ăn cơm nhà ăn-cơm ăn. (nhà) _nhà , . n".split()), max_size=3),
)
def test_a_phrase_is_found_in_a_long_text_as_in_a_short_one(
    text: list[str], phrase: list[str]
) -> None:
    """Whole words only, whatever the text is long by."""
    said, sought = " ".join(text), " ".join(phrase)

    assert holds(said, sought) == holds(f"{said} {'x ' * 2_500}", sought)


# --- slips of a scan ---------------------------------------------------------------------


@pytest.mark.parametrize("day", ["05/5/2O26", "l5/5/2026", "3O/4", "05.5.2O26"])
def test_a_deadline_with_a_slip_of_a_scan_is_reported(day: str) -> None:
    """It is a deadline whose day is not known; its words stay as they are."""
    reading = read(f"1. Giao Sở Y tế rà soát trước ngày {day}.", kind="text")
    (item,) = reading.notice.body

    assert isinstance(item, AgendaItem)
    (order,) = item.body
    assert isinstance(order, Assignment)
    assert order.deadline == Unclear(f"trước ngày {day}")
    assert [told.code for told in reading.findings if told.code == "GB911"] == ["GB911"]


def test_a_word_among_digits_is_no_slip() -> None:
    """Neither is a code with letters in it."""
    (item,) = read("1. Giao Sở Y tế rà soát đến ngày lễ 2/9, lô O1/2O.", kind="text").notice.body

    assert isinstance(item, AgendaItem)
    assert getattr(item.body[0], "deadline", None) is None
