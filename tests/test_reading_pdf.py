"""PDF: its text is laid out by where the letters stand, whatever order they were drawn in."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban._vn import words
from giaoban.model import Notice
from giaoban.reading import read
from giaoban.reading.glyphs import Glyph, lay_out
from giaoban.reading.pdf import PdfText, pdf_text
from giaoban.render import to_text
from tests.support_examples import PARTY, STATE
from tests.support_pdf import LEADING, LEFT, TOP, Show, pdf, shuffled, typed

PAGE_ROWS = 52


def pages(text: str) -> list[list[Show]]:
    """Return *text* as typed pages."""
    lines = text.split("\n")
    starts = range(0, len(lines), PAGE_ROWS)
    return [typed("\n".join(lines[at : at + PAGE_ROWS])) for at in starts]


def text_of(data: bytes) -> str:
    """Return the text of a PDF that has one."""
    found = pdf_text(data)
    assert isinstance(found, PdfText)
    return found.text


# --- whole notices ---------------------------------------------------------------------------------


@pytest.mark.parametrize("notice", [PARTY, STATE], ids=["party", "state"])
@pytest.mark.parametrize("drawn", [list, shuffled], ids=["in order", "shuffled"])
def test_a_notice_is_read_from_pdf_as_from_text(notice: Notice, drawn: type[list[Show]]) -> None:
    """Two columns, two pages, letters in any order: the same notice, word by word."""
    printed = to_text(notice)
    data = pdf(*[drawn(page) for page in pages(printed)])

    assert words(text_of(data)) == words(printed)
    assert read(data).notice == read(printed).notice
    assert to_text(read(data).notice) == to_text(read(printed).notice)


def test_the_text_that_spans_count_in_is_kept() -> None:
    """The place of a part in the text of a PDF is where its words stand."""
    reading = read(pdf(typed("THÔNG BÁO\n\n1. Về trụ sở: Giao Sở Xây dựng bàn giao trụ sở.")))
    start, end = dict(reading.spans)["$.body[0].body[0]"]

    assert reading.text[start:end] == "Giao Sở Xây dựng bàn giao trụ sở."


def test_a_stamp_put_on_the_page_is_read() -> None:
    """The number may be an annotation, as the register office puts it there."""
    text = text_of(pdf(typed("\n\n\n\n\n\n\n\nTHÔNG BÁO"), stamp="Số: 05/TB-UBND"))

    assert text.split() == ["Số:", "05/TB-UBND", "THÔNG", "BÁO"]


def test_turned_pages_and_turned_words_are_read() -> None:
    """A page is read as it is shown; what stands across follows what stands upright."""
    turned = [
        Show("đứng lên", 300, 300, turns=1),
        Show("lộn ngược", 200, 20, turns=2),
        Show("đứng xuống", 20, 200, turns=3),
        Show("thẳng hàng", 20, 400),
    ]

    assert text_of(pdf(turned)).split("\n\n") == [
        "thẳng hàng",
        "đứng lên",
        "lộn ngược",
        "đứng xuống\n",
    ]
    assert text_of(pdf([Show("trang ngang", 300, 300, turns=1)], rotate=90)) == "trang ngang\n"


def test_bullets_of_word_are_signs() -> None:
    """The private letters of its symbol fonts are what one sees."""
    assert text_of(pdf([Show("\uf0b7 rà soát \uf02d", 50, 700)])) == "• rà soát -\n"


def test_pages_that_are_pictures_are_told() -> None:
    """Words on a scanned page are missing, and not in silence."""
    data = pdf(typed("THÔNG BÁO"), [], typed("Giao Sở Y."), [], pictures=[1, 2])

    assert pdf_text(data) == PdfText("THÔNG BÁO\n\f\fGiao Sở Y.\n\f", (2,))
    assert ("GB909", (("pages", "2"),)) in [(t.code, t.params) for t in read(data).findings]


# --- what has no text ------------------------------------------------------------------------------

WHOLE = pdf(typed("THÔNG BÁO kết luận"))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(pdf([], pictures=[1]), "pdf-scanned", id="scanned"),
        pytest.param(pdf([]), "pdf-scanned", id="empty page"),
        pytest.param(pdf(), "pdf-broken", id="no page"),
        pytest.param(pdf(typed("a"), encrypt=True), "pdf-locked", id="locked"),
        pytest.param(b"%PDF-1.7\n", "pdf-broken", id="begun"),
        pytest.param(WHOLE[:300], "pdf-broken", id="cut off"),
    ],
)
def test_a_pdf_without_text_says_why(data: bytes, reason: str) -> None:
    """Each is one finding that names the reason, and an empty notice."""
    reading = read(data)

    assert pdf_text(data) == reason
    assert [(t.code, t.params) for t in reading.findings] == [("GB900", (("reason", reason),))]
    assert reading.notice == Notice(closing=())


def test_without_the_extra_its_name_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line says what to install."""
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    (told,) = read(WHOLE).findings

    assert told.code == "GB900"
    for lang in ("vi", "en"):
        assert 'pip install "giaoban[pdf-read]"' in told.message(lang)


@given(st.binary(max_size=300))
def test_random_bytes_after_the_beginning_never_raise(noise: bytes) -> None:
    """Whatever follows, there is a text or a reason."""
    assert pdf_text(b"%PDF-1.7\n" + noise)


@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), max_size=30))
def test_a_spoilt_file_never_raises(faults: list[tuple[int, int]]) -> None:
    """Any bytes may be others."""
    spoilt = bytearray(WHOLE)
    for at, byte in faults:
        spoilt[at] = byte

    assert pdf_text(bytes(spoilt))


def test_places_beyond_all_measure_are_passed_over() -> None:
    """A letter that stands nowhere is seen by nobody."""
    assert text_of(pdf([Show("gần", 50, 700), Show("xa", 1e39, 700)])).split()[0] == "gần"


# --- laying out ------------------------------------------------------------------------------------


def glyphs(text: str, x: float = 0, base: float = 0, size: float = 10) -> list[Glyph]:
    """Return letters half as wide as high; blanks are left out, as many programs do."""
    wide = size / 2
    return [
        Glyph(char, left=x + wide * at, right=x + wide * (at + 1), base=base, size=size)
        for at, char in enumerate(text)
        if char != " "
    ]


def test_nothing_is_an_empty_text() -> None:
    """A page without letters, or with blanks only, has no lines."""
    assert lay_out([]) == ""
    assert lay_out([Glyph(" ", left=0, right=5, base=0, size=10)]) == ""


def test_columns_are_three_blanks_apart_and_words_are_one() -> None:
    """A gap is that of a column when it is wide, and wider than those of its line."""
    header = [*glyphs("SÔNG LAM"), *glyphs("CỘNG HÒA", 55)]
    apart = [
        Glyph(char, left=at * 25, right=at * 25 + 5, base=0, size=10)
        for at, char in enumerate("abcdef")
    ]

    assert lay_out(header).split("   ") == ["SÔNG LAM", "  CỘNG HÒA\n"]
    assert lay_out(apart) == "a b c d e f\n"


def test_a_column_alone_keeps_its_indent() -> None:
    """Where only the right column has a line, it stands below the one above it."""
    lines = lay_out(
        [*glyphs("Nơi nhận:"), *glyphs("TL. CHỦ TỊCH", 200), *glyphs("Lê An", 200, -14)]
    ).splitlines()

    assert lines[0].index("TL.") == len(lines[1]) - len("Lê An")


def test_marks_drawn_after_their_letter_belong_to_it() -> None:
    """Decomposed letters are words all the same."""
    mark = Glyph("\u0323", left=4, right=4, base=0, size=10)

    assert lay_out([*glyphs("o"), mark, *glyphs("c", 5)]) == "o\u0323c\n"
    assert lay_out([mark]) == "\u0323\n"


def test_a_raised_mark_joins_its_word_and_column() -> None:
    """The mark of a footnote is no line of its own; nor is a column that stands a little lower."""
    raised = glyphs("1", 20, 4, 6)

    assert lay_out([*glyphs("ngày"), *raised, *glyphs("sau", 28)]) == "ngày1 sau\n"
    assert lay_out([*glyphs("trái"), *glyphs("phải", 100, -3)]).split() == ["trái", "phải"]
    assert lay_out([*glyphs("trái", 0, 0), *glyphs("phải", 100, -3)]).count("\n") == 1


def test_a_mark_may_stand_before_its_word() -> None:
    """Or between two words, touching both, or neither."""
    words = [*glyphs("ngày", 3), *glyphs("sau", 26)]

    assert lay_out([*words, *glyphs("1", 0, 4, 6)]) == "1ngày sau\n"
    assert lay_out([*words, *glyphs("1", 23, 4, 6)]) == "ngày1sau\n"
    assert lay_out([*glyphs("ngày"), *glyphs("1", 22, 4, 6), *glyphs("sau", 27)]) == "ngày 1 sau\n"


def test_many_small_letters_beside_a_large_one_end() -> None:
    """Each of them stands at a height of its own, and there are as many as one likes."""
    small = [
        Glyph("a", left=100.0 + at, right=100.4 + at, base=-at / 1000, size=0.001)
        for at in range(20_000)
    ]

    assert "".join(lay_out([*glyphs("Đ", size=100), *small]).split()) == "Đ" + "a" * len(small)


def test_lines_that_would_cover_each_other_stay_apart() -> None:
    """Small lines beside large ones are not mixed up."""
    assert lay_out([*glyphs("trên"), *glyphs("dưới", 0, -4)]) == "trên\ndưới\n"
    assert lay_out([*glyphs("trên", 4), *glyphs("dưới", 0, -4)]).split() == ["trên", "dưới"]


def test_spaced_out_letters_are_one_word() -> None:
    """In a line whose letters are all apart, only more than that parts words."""
    places = [0, 7, 14, 21, 28, 39, 46, 53]
    spaced = [
        Glyph(char, left=x, right=x + 5, base=0, size=10)
        for char, x in zip("THÔNGBÁO", places, strict=True)
    ]

    assert lay_out(spaced) == "THÔNG BÁO\n"


def test_an_empty_line_stands_for_the_height_of_one() -> None:
    """A wide step is an empty line, a very wide one some; a little more than usual is none."""
    bases = [0.0, -14, -28, -42, -62, -90, -104, -300]
    page = [glyph for at, base in enumerate(bases) for glyph in glyphs(f"d{at}", 0, base)]
    lines = lay_out(page).split("\n")

    assert lines == ["d0", "d1", "d2", "d3", "d4", "", "d5", "d6", "", "", "", "", "d7", ""]


def test_letters_without_width_have_a_column_too() -> None:
    """A font may not say how wide its letters are."""
    flat = [Glyph(char, left=x, right=x, base=0, size=10) for char, x in (("a", 0), ("b", 9))]

    assert lay_out(flat).split() == ["a", "b"]


LETTERS = st.builds(
    Glyph,
    st.sampled_from("aộ đ \u0323-"),
    left=st.floats(-1e6, 1e6),
    right=st.floats(-1e6, 1e6),
    base=st.floats(-1e6, 1e6),
    size=st.floats(1e-3, 1e3),
)


@given(st.lists(LETTERS, max_size=30))
def test_no_letter_is_lost_and_no_line_is_endless(page: list[Glyph]) -> None:
    """Whatever the places, the letters come out, and no more blanks than a page has."""
    text = lay_out(page)

    drawn = "".join(glyph.char for glyph in page if glyph.char != " ")
    marked = "\u0323" in drawn
    assert marked or sorted("".join(text.split())) == sorted(drawn)
    assert all(len(line) < 600 for line in text.split("\n"))


def test_rows_follow_each_other_down_the_page() -> None:
    """The places that the tests draw at are those of a typewriter."""
    shows = typed("một\nhai\n  ba")

    assert [(show.x, show.y) for show in shows] == [
        (LEFT, TOP),
        (LEFT, TOP - LEADING),
        (LEFT + 10, TOP - 2 * LEADING),
    ]
    assert all(above.y > below.y for above, below in pairwise(shows))
