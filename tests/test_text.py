"""The page in plain text: its shape is what reading relies on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.forms import PARTY_HD36, STATE_ND30
from giaoban.render.layout import (
    Columns,
    Entry,
    Items,
    Layout,
    Para,
    ParaStyle,
    Rule,
    Run,
    Section,
    SectionName,
)
from giaoban.render.text import emit

if TYPE_CHECKING:
    from giaoban.render.layout import Block, Part


STATE_PAGE = """\
         ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          TỈNH SÔNG LAM                      Độc lập - Tự do - Hạnh phúc
              ______                         ___________________________
          Số: 05/TB-UBND                 Sông Lam, ngày 08 tháng 01 năm 2025

             HỎA TỐC


                                   THÔNG BÁO
                     Kết luận của Chủ tịch UBND tỉnh Nguyễn
                    Văn An tại cuộc họp nghe báo cáo tiến độ
                              ____________________


    Ngày 03/01/2025, Chủ tịch UBND tỉnh chủ trì cuộc họp.

    1. Giao Sở Xây dựng:

    a) Hoàn thiện hồ sơ, trình Ủy ban nhân dân tỉnh xem xét, quyết định trước
ngày 15/01/2025, và đôn đốc các đơn vị.

    Trân trọng thông báo./.


Nơi nhận:                                                KT. CHỦ TỊCH
- Như thành phần dự họp, lãnh đạo các sở,                PHÓ CHỦ TỊCH
  ban, ngành;
- Lưu: VT.


                                                        Trần Thị Bình


____________________

¹ Một chú thích.
"""

PARTY_PAGE = """\
         BAN CÁN SỰ ĐẢNG                       ĐẢNG CỘNG SẢN VIỆT NAM
                *                              ______________________
          Số 05-TB/BCSĐ


                                   THÔNG BÁO
                                     -----
"""


def _para(text: str, style: ParaStyle = "body") -> Para:
    return Para((Run(text),), style)


def _page(*parts: Part) -> str:
    return emit(Layout(STATE_ND30, parts))


def _section(name: SectionName, *blocks: Block) -> Section:
    return Section(name, blocks)


def _header(left: tuple[Block, ...], right: tuple[Block, ...]) -> Columns:
    return Columns(Section("header_left", left), Section("header_right", right))


def test_a_state_page_has_its_parts_in_their_places() -> None:
    """Header and foot are two columns, the title is centred, paragraphs are indented."""
    page = _page(
        _header(
            (
                _para("ỦY BAN NHÂN DÂN", "parent"),
                _para("TỈNH SÔNG LAM", "issuer"),
                Rule("part"),
                _para("Số: 05/TB-UBND", "number"),
            ),
            (
                _para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "motto"),
                _para("Độc lập - Tự do - Hạnh phúc", "slogan"),
                Rule("full"),
                _para("Sông Lam, ngày 08 tháng 01 năm 2025", "place_date"),
            ),
        ),
        _section("marks", _para("HỎA TỐC", "mark")),
        _section(
            "title",
            _para("THÔNG BÁO", "type_name"),
            _para(
                "Kết luận của Chủ tịch UBND tỉnh Nguyễn Văn An tại cuộc họp nghe báo cáo tiến độ",
                "subject",
            ),
            Rule("part"),
        ),
        _section("preamble", _para("Ngày 03/01/2025, Chủ tịch UBND tỉnh chủ trì cuộc họp.")),
        _section(
            "body",
            Items(
                (
                    Entry(
                        "item",
                        1,
                        "$.body[0]",
                        (
                            Para((Run("1.", "label"), Run(" Giao Sở Xây dựng:")), "heading"),
                            Items(
                                (
                                    Entry(
                                        "point",
                                        1,
                                        "$.body[0].body[0]",
                                        (
                                            _para(
                                                "a) Hoàn thiện hồ sơ, trình Ủy ban nhân dân tỉnh xem"
                                                " xét, quyết định trước ngày 15/01/2025, và đôn đốc"
                                                " các đơn vị."
                                            ),
                                        ),
                                    ),
                                )
                            ),
                        ),
                    ),
                )
            ),
        ),
        _section("closing", _para("Trân trọng thông báo./.")),
        Columns(
            _section(
                "recipients",
                _para("Nơi nhận:", "recipients_title"),
                _para("- Như thành phần dự họp, lãnh đạo các sở, ban, ngành;", "recipients"),
                _para("- Lưu: VT.", "recipients"),
            ),
            _section(
                "signature",
                _para("KT. CHỦ TỊCH", "authority"),
                _para("PHÓ CHỦ TỊCH", "position"),
                _para("Trần Thị Bình", "signer"),
            ),
        ),
        _section("footnotes", Rule("part"), _para("¹ Một chú thích.", "footnote")),
    )

    assert page == STATE_PAGE


def test_a_party_page_has_a_star_and_hyphens() -> None:
    """Marks with a text are printed as they are."""
    page = emit(
        Layout(
            PARTY_HD36,
            (
                _header(
                    (
                        _para("BAN CÁN SỰ ĐẢNG", "issuer"),
                        Rule("star", "*"),
                        _para("Số 05-TB/BCSĐ", "number"),
                    ),
                    (_para("ĐẢNG CỘNG SẢN VIỆT NAM", "motto"), Rule("full")),
                ),
                _section("title", _para("THÔNG BÁO", "type_name"), Rule("hyphens", "-----")),
            ),
        )
    )

    assert page == PARTY_PAGE


def test_lines_that_could_be_taken_for_one_stand_apart() -> None:
    """A wrapped name fills its line; where two lines would look so, a blank line parts them."""
    wrapped = _page(
        _header((_para("BAN CHỈ ĐẠO PHÒNG CHỐNG THIÊN TAI TỈNH SÔNG LAM", "issuer"),), ())
    )
    apart = _page(
        _header(
            (
                _para("BAN CHỈ ĐẠO PHÒNG CHỐNG", "parent"),
                _para("THƯỜNG-TRỰC", "issuer"),
            ),
            (),
        )
    )

    assert wrapped == ("BAN CHỈ ĐẠO PHÒNG CHỐNG THIÊN TAI\n          TỈNH SÔNG LAM\n")
    assert apart == "     BAN CHỈ ĐẠO PHÒNG CHỐNG\n\n           THƯỜNG-TRỰC\n"


def test_number_and_day_stand_on_one_line() -> None:
    """The shorter column waits for the longer one; the blanks that a clerk fills in are kept."""
    page = _page(
        _header(
            (_para("SỞ XÂY DỰNG", "issuer"), _para("Số:      /TB-SXD", "number")),
            (
                _para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "motto"),
                Rule("full"),
                _para("Sông Lam, ngày      tháng 4 năm      ", "place_date"),
            ),
        )
    )

    assert page == (
        "           SỞ XÂY DỰNG                   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "                                         __________________________________\n"
        "         Số:      /TB-SXD                  Sông Lam, ngày      tháng 4 năm\n"
    )


def test_columns_with_a_word_too_wide_follow_each_other() -> None:
    """A word is never broken, and the lines of two columns never touch."""
    long = "x" * 40
    page = _page(
        Columns(
            _section(
                "recipients", _para("Nơi nhận:", "recipients_title"), _para("- A;", "recipients")
            ),
            _section("signature", _para(long, "position"), _para("B", "signer")),
        )
    )

    assert page == (f"Nơi nhận:\n- A;\n\n{' ' * 20}{long}\n\n\n\n\n{' ' * 39}B\n")


def test_one_empty_column_leaves_the_other_in_its_place() -> None:
    """A notice without recipients is still signed on the right."""
    page = _page(
        Columns(Section("recipients", ()), _section("signature", _para("CHỦ TỊCH", "position")))
    )

    assert page == f"{' ' * 46}{' ' * 13}CHỦ TỊCH\n"


def test_words_wider_than_the_page_stay_whole() -> None:
    """Neither a long word nor a document code is broken, not even at a blank inside the code."""
    code = "số " + "1" * 74 + "/TB-UBND"
    page = _page(
        _section(
            "body",
            _para("y" * 100 + " z"),
            Para((Run("Theo "), Run(code, whole=True), Run(" đã dẫn."))),
            _para(""),
        )
    )

    assert page == f"    {'y' * 100}\nz\n\n    Theo\n{code}\nđã dẫn.\n"


def test_marks_over_letters_take_no_column() -> None:
    """A decomposed letter is as wide as a composed one."""
    decomposed = "e\u0302\u0323 " * 41
    page = _page(_section("footnotes", _para(decomposed, "footnote")))

    first, second = page.splitlines()
    assert (first.count("e"), second.count("e")) == (40, 1)


def test_rules_have_a_place_in_every_section() -> None:
    """A rule with nothing above it, among paragraphs or among recipients is drawn all the same."""
    page = _page(
        _section("title", Rule("part"), Rule("part", "* * *")),
        _section("body", _para("a"), Rule("part"), Rule("star", "***")),
        Columns(_section("recipients", Rule("part")), Section("signature", ())),
    )

    assert page == (
        f"{' ' * 35}__________\n{' ' * 37}* * *\n\n\n    a\n\n{'_' * 20}\n\n***\n\n\n{'_' * 20}\n"
    )


def test_parts_without_words_leave_no_trace() -> None:
    """Nothing is printed of an empty section, and an empty page is a line feed."""
    assert _page(_section("body"), _section("closing", _para("a"))) == "    a\n"
    assert _page() == "\n"


def test_a_section_of_two_columns_may_stand_alone() -> None:
    """Each keeps the shape that it has beside the other, as wide as the page."""
    page = _page(
        _section("recipients", _para("- A;", "recipients")),
        _section("signature", _para("CHỦ TỊCH", "position")),
    )

    assert page == f"- A;\n\n\n{' ' * 36}CHỦ TỊCH\n"


def test_a_word_too_wide_on_the_left_parts_the_columns_too() -> None:
    """What just fits stands side by side; one letter more, with its dash, does not."""

    def foot(name: str) -> str:
        return _page(
            Columns(
                _section("recipients", _para(f"- {name}", "recipients")),
                _section("signature", _para("CHỦ TỊCH", "position")),
            )
        )

    fits, wide = "x" * 41, "x" * 42

    assert foot(fits) == f"- {fits}{' ' * 3}{' ' * 13}CHỦ TỊCH\n"
    assert foot(wide) == f"- {wide}\n\n{' ' * 36}CHỦ TỊCH\n"
