"""Blanks that no line may end at: which they are, and that nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban._vn import words
from giaoban.lexicon import find_numbers, tie

TIED = {
    "ngày 29 tháng 9 năm 2023": "ngày~29 tháng~9 năm~2023",
    "Số 65-TB/BCSĐ, số 7": "Số~65-TB/BCSĐ, số~7",
    "điểm a khoản 2 Điều 103 Mục 5 Chương XII": "điểm~a khoản~2 Điều~103 Mục~5 Chương~XII",
    "quý II/2026, Quý 3, tuần thứ 9": "quý~II/2026, Quý~3, tuần thứ~9",
    "THÁNG 9, Phụ lục I": "THÁNG~9, Phụ lục~I",
    "Giao đồng chí Nguyễn Văn An, ông Đỗ Bình": "Giao đồng chí~Nguyễn Văn An, ông~Đỗ Bình",
    "Q. GIÁM ĐỐC; Nguyễn V. A. Ánh": "Q.~GIÁM ĐỐC; Nguyễn V.~A.~Ánh",
}
LEFT = (
    "ngày mai, số lượng, năm nay",
    "các đồng chí lãnh đạo, ông bà",
    "đến nay. Giao Sở Y",
    "hôm nay 29, xsố 65",
    "quý IX2, điểm ab, điểm A1",
    "ngày  29, ngày\t29",
    "12 / KL - TB",
    "a. giao, a. Giao, A. giao",
)


@pytest.mark.parametrize("plain", TIED)
def test_a_number_stays_with_what_it_counts(plain: str) -> None:
    """So do a name and its title, and initials."""
    assert tie(plain) == TIED[plain].replace("~", "\u00a0")


@pytest.mark.parametrize("text", LEFT)
def test_other_blanks_stay(text: str) -> None:
    """Where no number, letter or name follows, a line may end."""
    assert tie(text) == text


_PIECES = st.sampled_from(
    [*"0123 ./-&ab", "ngày", "số", "Điều", "TB", "điểm", " ", "đồng chí", "É"]
)


@given(st.text() | st.lists(_PIECES, max_size=30).map("".join))
def test_only_blanks_change_and_none_in_a_code(text: str) -> None:
    """Length, words and codes stay, and tying twice changes nothing."""
    tied = tie(text)

    assert tied.replace("\u00a0", " ") == text.replace("\u00a0", " ")
    assert words(tied) == words(text)
    for found in find_numbers(text):
        assert tied[found.start : found.end] == found.text
    assert tie(tied) == tied


@pytest.mark.parametrize(
    "text", ["ngày " * 40_000, "A. " * 60_000, "phụ lục" * 30_000, "I" * 200_000]
)
def test_long_text_takes_no_longer_than_it_must(text: str) -> None:
    """Hostile text of 200 KB is tied at once."""
    assert len(tie(text)) == len(text)
