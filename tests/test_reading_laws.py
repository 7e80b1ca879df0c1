"""Laws of reading: it never raises, loses no word, and reading its print changes nothing."""

from __future__ import annotations

import time
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from giaoban._vn import words
from giaoban.model import Notice
from giaoban.reading import Kind, Reading, read
from giaoban.reading.header import is_known
from giaoban.render import to_text
from giaoban.strategies import notices
from tests.support import ROOT
from tests.support_printing import print_markdown

FIXTURES = sorted((ROOT / "tests" / "data" / "reading").iterdir())

# What notices are made of, and what has broken a reader before.
TOKENS = (
    *("THÔNG BÁO", "Nơi nhận:", "TL. CHỦ TỊCH", "T/M BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"),
    *("1. ", "2. ", "I. ", "II. ", "a) ", "b) ", "(1) ", "(i) ", "(ii) ", "- ", "+ ", "* "),
    *("8.1. ", "1.1 ", "Phần I ", "A. ", "B. ", "1.Giao", "h) ", "i) ", "k) ", "e. ", "a. ", "b. "),
    *(
        "Giao Sở Tài chính chủ trì",
        "Nhất trí với đề xuất",
        "về việc",
        "Kết luận của",
        "Về đất: Giao",
    ),
    *(
        "kết luận như sau:",
        "Ngày 29/9/2023,",
        "Sau khi nghe báo cáo",
        "Trên đây là Thông báo",
        "./.",
    ),
    *(
        ".",
        ";",
        ":",
        ",",
        "…",
        "(",
        ")",
        "“",
        "”",
        '"',
        "|",
        "\\",
        "#",
        "**",
        "_",
        "<br>",
        "<sup>2</sup>",
    ),
    *(
        "\n",
        "\n",
        "\n\n",
        "\n\n\n",
        "  \n",
        "\r\n",
        "\f",
        "\t",
        "    ",
        "   ",
        "          ",
        " ",
        " ",
    ),
    *("Số: 11/TB-UBND", "Số -TB/TU", "Số: 565", "/TB-UBND", "Sông Lam, ngày 02 tháng 10 năm 2023"),
    *("ngày      tháng      năm", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM"),
    *("Độc lập - Tự do - Hạnh phúc", "ỦY BAN NHÂN DÂN", "TỈNH SÔNG LAM", "*", "-----", "_____"),
    *(
        "Nguyễn Văn An",
        "- Lưu: VT, TH.",
        "Lưu VT",
        "- Sở Tài chính;",
        "Gửi bản giấy:",
        "KHẨN",
        "MẬT",
    ),
    *(
        "1",
        "2",
        "3",
        "09.01.2025 10:21:11 +07:00",
        "quan trọng1",
        "1 Thông báo số 5",
        "¹ chú thích",
    ),
    *(
        "abc",
        "Xyz",
        "\u200b",
        "\u00a0",
        "e\u0301",
        "50-",
        "TTr/BXDĐ",
        "năm 2024.",
        "v.v.",
        "x" * 90,
    ),
)
MADE_OF_TOKENS = st.lists(st.sampled_from(TOKENS), max_size=40).map("".join)


def _lost(source: str, reading: Reading) -> Counter[str]:
    """Return the words of *source* that are neither printed nor set aside."""
    kept = Counter(words(to_text(reading.notice)))
    aside = Counter(word for line in reading.unread for word in words(line))
    return Counter(words(source)) - kept - aside


def _fixed_words(notice: Notice) -> Counter[str]:
    """Return the words that the form prints by itself."""
    own = (*notice.form.motto, notice.form.type_name, "ngày tháng năm")
    return Counter(word for line in own for word in words(line))


# --- any text ----------------------------------------------------------------------------


@given(st.text() | MADE_OF_TOKENS, st.sampled_from(("text", "markdown")))
@example("Số: 11/TB-UBND(ii)", "text")  # a number with something glued to it is cut nowhere
@example("3ngày      tháng      năm", "text")  # nor is a day
@example("ngày      tháng      năm", "text")  # printed though there is no number
@example("<sup>2</sup>3", "markdown")  # a raised digit glued to a word begins no footnote
@example("THÔNG BÁO   Số -TB/TU" + "x" * 30, "text")  # a title in a column is not the issuer
@example("Số: 1/TB-A\fSố -TB/TU", "text")  # a second number is text
@example("Số: 7\nĐộc lập - Tự do - Hạnh phúc", "text")  # so is one without its symbol
@example("* MẬT\nSố -TB/TU", "text")  # a mark beside a star is a mark
def test_no_word_of_any_text_is_lost(source: str, kind: Kind) -> None:
    """Each is printed or set aside; the print adds only what its form does."""
    reading = read(source, kind=kind)

    assert _lost(source, reading) == Counter()
    added = Counter(words(to_text(reading.notice))) - Counter(words(source))
    assert added - _fixed_words(reading.notice) == Counter()


@given(st.text() | MADE_OF_TOKENS, st.sampled_from(("text", "markdown")))
@example("T/M BAN THƯỜNG VỤ " + "Y" * 60, "text")  # as wide as a paragraph is indented
@example("Nơi nhận:\nx\n" + "x" * 90 + "\nCHỦ TỊCH", "text")  # columns one below the other
@example("X " + "X" * 90 + "\nĐộc lập - Tự do - Hạnh phúc", "text")
@example("1. Giao\n\nTL. " + "CHỦTỊCH" * 7, "text")  # a signature alone, too wide for its column
@example("Số: 1/TB-A\nThành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026", "text")  # a broken day
def test_reading_a_print_changes_nothing(source: str, kind: Kind) -> None:
    """The notice that is read from the print of a reading is the same."""
    notice = read(source, kind=kind).notice

    assert read(to_text(notice), kind="text").notice == notice


@given(st.binary())
def test_any_bytes_are_read(source: bytes) -> None:
    """Whatever they are, a notice comes back."""
    assert isinstance(read(source).notice, Notice)


@given(MADE_OF_TOKENS)
@example("Về đất: Giao  \n09.01.2025 10:21:11 +07:00")  # above a stamp, and no part of it
def test_only_what_is_no_content_is_set_aside(source: str) -> None:
    """Page numbers, times of signatures: never a line with words of its own."""
    for line in read(source, kind="text").unread:
        assert not any(is_known(line) or word in line for word in ("Giao", "Sở", "Lưu", "abc"))


@given(st.text() | MADE_OF_TOKENS)
@example("0\t0  NGÀY      THÁNGNĂM")  # a tab for many blanks
@example("0\xa0:. A  0")  # blanks of two kinds, and two for one
def test_places_lie_in_the_text_and_hold_its_words(source: str) -> None:
    """A span is within the source, and a clause's begins and ends with the clause's words."""
    reading = read(source, kind="text")

    for path, (start, end) in reading.spans:
        assert 0 <= start < end <= len(source), path
        assert source[start:end].strip() == source[start:end] or "\n" in source[start:end]


# --- composed notices --------------------------------------------------------------------


@given(notices(profile="draft"))
def test_no_word_of_a_print_is_lost(notice: Notice) -> None:
    """Whatever the model can hold, its print is read without loss, and reads back the same."""
    printed = to_text(notice)
    reading = read(printed, kind="text")

    assert _lost(printed, reading) == Counter()
    assert read(to_text(reading.notice), kind="text").notice == reading.notice


@given(notices())
def test_a_conforming_notice_prints_the_same_page_again(notice: Notice) -> None:
    """Number, day, form and signer are back in their fields, from text and from Markdown."""
    printed = to_text(notice)
    back = read(printed).notice

    assert to_text(back) == printed
    assert read(print_markdown(notice)).notice == back
    for name in ("form", "number", "place", "issued_on"):
        assert getattr(back, name) == getattr(notice, name), name


# --- the fixtures ------------------------------------------------------------------------


@pytest.mark.parametrize("file", FIXTURES, ids=lambda file: file.name)
def test_the_laws_hold_over_every_fixture(file: object) -> None:
    """No word lost, nothing changed by printing as text or as Markdown."""
    source = file.read_text(encoding="utf-8")  # type: ignore[attr-defined]  # a Path, untyped in ids
    reading = read(source)

    assert _lost(source, reading) == Counter()
    assert read(to_text(reading.notice)).notice == reading.notice
    assert read(print_markdown(reading.notice)).notice == reading.notice


# --- time --------------------------------------------------------------------------------

HOSTILE = (
    *(
        "a",
        "ê",
        "(",
        "“",
        ". ",
        "A. ",
        "1.",
        "1. a\n",
        "- a\n",
        "(i) ",
        "* a\n",
        "2\n",
        "\f",
        "|a|\n",
    ),
    *(
        "<",
        "<br>a",
        "**a ",
        "\\",
        "Số ",
        "ngày ",
        "Nơi nhận:\n",
        "THÔNG BÁO\n",
        "T/M A\n",
        "KHẨN\n",
    ),
    *("đồng chí A chủ trì ", "thông báo để ", "thống nhất ", "a:\n- b\n", "a1 ", "_____\n1\na\n"),
)


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_with_the_length_of_a_hostile_text(unit: str) -> None:
    """Eight times as much takes no more than some eight times as long."""

    def seconds(size: int) -> float:
        source = unit * (size // len(unit))
        best = 9e9
        for _ in range(2):
            start = time.process_time()
            read(source, kind="markdown" if unit[0] in "*<|\\" else "text")
            best = min(best, time.process_time() - start)
        return best

    assert seconds(64_000) < 24 * max(seconds(8_000), 0.001)


def test_a_megabyte_of_one_letter_is_read() -> None:
    """No hang, and all of it is there."""
    reading = read("ả" * 1_000_000)

    assert _lost("ả" * 1_000_000, reading) == Counter()
