"""The parts of the reader, each by itself: markup, sentences, labels, headings, paragraphs."""

from __future__ import annotations

import pytest

from giaoban.model import AgendaItem, Footnote, Notice, Remark
from giaoban.reading import outlined, read
from giaoban.reading.headings import parts_of
from giaoban.reading.intake import open_source
from giaoban.reading.labels import mark_of, settled
from giaoban.reading.lines import Passage, split_lines
from giaoban.reading.markup import plain_lines
from giaoban.reading.noise import set_aside
from giaoban.reading.paragraphs import paragraphs
from giaoban.reading.printed import read_printed
from giaoban.reading.sentences import split_sentences
from giaoban.reading.signature import mixed_case
from giaoban.reading.source import Source
from giaoban.render import to_text

# --- markup ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("không có gì", ["không có gì"]),
        ("## **8.1. Quán triệt** ##", ["8.1. Quán triệt"]),
        ("> > trích", ["trích"]),
        ("**đậm** *nghiêng* ***cả hai***", ["đậm nghiêng cả hai"]),
        ("_nghiêng_ và __đậm__, (_x_)", ["nghiêng và đậm, (x)"]),
        ("tên_tệp_có_gạch Số ____/TB", ["tên_tệp_có_gạch Số ____/TB"]),
        ("* mục", ["* mục"]),
        ("2 * 3", ["2 * 3"]),
        ("* * *", ["* * *"]),
        (r"1\. \- \*nguyên\* \|", ["1. - *nguyên* |"]),
        (r"đường\dẫn", [r"đường\dẫn"]),
        ("341m<sup>2</sup> và <u>gạch</u> <b>x</b>", ["341m² và gạch x"]),
        ("x<sup>a</sup>", ["xa"]),
        ("một<br>hai<BR/>ba</p>", ["một", "hai", "ba", ""]),
        ("| a | **b** |", ["", " a ", " b ", ""]),
        ("|---|:--:|", [""]),
        ("a | b", ["a | b"]),
        ("a < b > c", ["a < b > c"]),
    ],
)
def test_markup_goes_and_words_stay(line: str, plain: list[str]) -> None:
    """Emphasis, headings, quotations, tables, tags; a backslash keeps what follows it."""
    assert plain_lines(line) == plain


# --- sentences ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sentences",
    [
        ["Nhất trí với đề xuất.", "Giao Sở Y rà soát."],
        [
            "Hoàn thành trước ngày 15/10/2023.",
            "Đồng thời báo cáo.",
            "“Làm ngay!”",
            "Xong?",
            "Vâng.",
        ],
        ["Đạt 100%.", "Tiếp tục."],
        ["Làm trong năm 2024.", "Giao Sở Y."],
        ["Theo điểm a khoản 2 Điều 5 của Luật.", "Giao Sở Y."],
        ["Về công tác điều hành.", "Giao Sở Y."],
        ["Tại TP. Lam Thành và Q. Nam."],
        ["Ông A. Nguyễn dự."],
        ["Kế hoạch số 1. Mở rộng."],
        ["Theo Phần II. Mục tiêu chung."],
        ["Còn tồn đọng,... Trên cơ sở đó."],
        ["Các xã, v.v. Tập trung."],
        ["Đạt kết quả cao nhất. kế hoạch vốn."],
        ["Giao Sở Y (theo Tờ trình. Xem kỹ) rà soát."],
        ["Chủ đề “Kỷ cương. Sáng tạo” được duyệt."],
        ['Phương châm "Nói. Làm" là đúng.'],
        [f"Mở ngoặc (không đóng {'dài ' * 160}hết.", "Câu sau."],
        [""],
    ],
)
def test_a_paragraph_is_split_where_a_sentence_ends_for_certain(sentences: list[str]) -> None:
    """Not after abbreviations, initials and bare numbers, nor inside brackets and quotations."""
    text = " ".join(sentences)

    assert [text[start:end] for start, end in split_sentences(text)] == sentences


# --- labels ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "label", "style"),
    [
        ("I. Mục", "I.", "I"),
        ("I- Mục", "I-", "I"),
        ("I - MỤC", "I -", "I"),
        ("XL. Mục", None, None),
        ("IC. Mục", None, None),
        ("1. Mục", "1.", "1"),
        ("1/ Mục", "1/", "1"),
        ("1.", "1.", "1"),
        ("2024. Mục", None, None),
        ("8.1. Mục", "8.1.", "1.1"),
        ("8.1 Mục", "8.1", "1.1"),
        ("8.1) mục", "8.1)", "1.1"),
        ("8.1- Mục", "8.1-", "1.1"),
        ("8.1-8.2 đã nêu", None, None),
        ("8.1 mục", None, None),
        ("1.2.3. Mục", "1.2.3.", "1.1.1"),
        ("5.3.2020 họp", None, None),
        ("2.000 đồng", None, None),
        ("Phần thứ nhất MỤC", "Phần thứ nhất", "Phần"),
        ("Phần II. MỤC", "Phần II.", "Phần"),
        ("Phần lớn các xã", None, None),
        ("Kính gửi", None, None),
        ("a) điểm", "a)", "a)"),
        ("đ) điểm", "đ)", "a)"),
        ("f) điểm", "f)", "a)"),
        ("a. Điểm", "a.", "a."),
        ("a. điểm", "a.", "a."),
        ("1) điểm", "1)", "1)"),
        ("(1) điểm", "(1)", "(1)"),
        ("(a) điểm", "(a)", "(a)"),
        ("(ii) điểm", "(ii)", "(i)"),
        ("(iiii) điểm", None, None),
        ("(iii)", None, None),
        ("(abc) điểm", None, None),
        ("- điểm", "-", "-"),
        ("– điểm", "–", "-"),
        ("-điểm", "-", "-"),
        ("• điểm", "•", "-"),
        ("--- điểm", None, None),
        ("- ", None, None),
        ("+ điểm", "+", "+"),
        ("+84 912", None, None),
        ("* điểm", "*", "*"),
        ("*điểm", None, None),
        ("1.Mục", "", "1"),
        ("a)điểm", "", "a)"),
        ("", None, None),
    ],
)
def test_a_label_is_known_by_its_shape(text: str, label: str | None, style: str | None) -> None:
    """An empty label is one that is glued to the first word."""
    mark = mark_of(text)

    assert (mark and mark.label, mark and mark.style) == (label, style)


@pytest.mark.parametrize(
    ("labels", "styles"),
    [
        ("h) i) k)", ["a)", "a)", "a)"]),
        ("i) ii) iii)", ["i)", "i)", "i)"]),
        ("i) k)", ["a)", "a)"]),
        ("(i)", ["(i)"]),
        ("(iv) (v) (vi)", ["(i)", "(i)", "(i)"]),
        ("u) v) x)", ["a)", "a)", "a)"]),
        ("v)", ["a)"]),
        ("a) b) i)", ["a)", "a)", "i)"]),
        ("A. B. C. H.", ["A", "A", "A", None]),
        ("A.", [None]),
        ("a. b. d.", ["a.", "a.", "a."]),
        ("c.", [None]),
    ],
)
def test_neighbours_decide_what_a_label_counts(labels: str, styles: list[str | None]) -> None:
    """Letters that are Roman numerals too; letters with a dot, which may be initials."""
    marks = settled([mark_of(f"{label} Xong") for label in labels.split()])

    assert [mark and mark.style for mark in marks] == styles


def test_capitals_count_above_the_numbers_below_them() -> None:
    """An item between two capitals does not end their list."""
    marks = settled([mark_of(f"{label} Xong") for label in ("A.", "I.", "1.", "B.")])

    assert [mark and mark.style for mark in marks] == ["A", "I", "1", "A"]


# --- headings ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "opens", "heading"),
    [
        ("Về công tác cán bộ: Có thông báo riêng.", False, "Về công tác cán bộ:"),
        ("Về 02 Chương trình: Nông thôn; Giảm nghèo: Giao Sở Y.", False,
         "Về 02 Chương trình: Nông thôn; Giảm nghèo:"),
        ("Về các xã: A, B, C.", False, "Về các xã:"),
        ("Về việc: A: B: C: D: E", False, "Về việc:"),
        ("Về đất: giao Sở Y.", False, ""),
        ("Về đất. Giao các Sở: Y, Z.", False, ""),
        ("Giao Sở Y: Rà soát.", False, ""),
        ("Các Sở: Tài chính, Nội vụ phối hợp", True, "Các Sở: Tài chính, Nội vụ phối hợp"),
        ("Sở Y báo cáo về thuốc", True, "Sở Y báo cáo về thuốc"),
        ("Nhất trí bổ nhiệm", False, ""),
        ("Danh sách", False, "Danh sách"),
        ("Thành phần:", True, "Thành phần:"),
        ("Quán triệt văn bản chỉ đạo của cấp trên:", True,
         "Quán triệt văn bản chỉ đạo của cấp trên:"),
        ("Giao Sở Y:", True, ""),
        ("Sở Y chịu trách nhiệm:", True, ""),
        ("Ban cán sự đảng chỉ đạo:", True, ""),
        ("Đối với các nội dung còn lại liên quan:", True,
         "Đối với các nội dung còn lại liên quan:"),
        (f"Danh sách {'rất ' * 30}dài:", True, ""),
        ("Rà soát;", True, ""),
        ("", True, ""),
    ],
)  # fmt: skip
def test_a_heading_names_and_does_not_order(text: str, opens: bool, heading: str) -> None:  # noqa: FBT001  a parameter of the table
    """On a line of its own, or before a colon; a sentence is none."""
    found, sentences = parts_of(Passage(text), opens=opens)

    assert (found.text if found is not None else "") == heading
    assert " ".join([heading, *(part.text for part in sentences)]).strip() == text


# --- paragraphs --------------------------------------------------------------------------


def _paragraphs(text: str) -> list[str]:
    lines = split_lines(open_source(text, "text"))
    return [" ".join(line.text for line in block) for block in paragraphs(lines)]


def test_a_line_that_stops_early_ends_a_paragraph() -> None:
    """A heading without a full stop, the last line of a paragraph; not a line that is full."""
    full = "Tập trung triển khai các nhiệm vụ trọng tâm đã được giao trong năm, bảo đảm"

    assert _paragraphs(
        f"I. Đánh giá chung\n{full}\nđúng tiến độ.\nTuy nhiên, còn chậm.\n{full} Đề\nNghị xã."
    ) == [
        "I. Đánh giá chung",
        f"{full} đúng tiến độ.",
        "Tuy nhiên, còn chậm.",
        f"{full} Đề Nghị xã.",
    ]


def test_a_label_begins_a_paragraph_only_where_one_may_end() -> None:
    """A dash at the start of a line may belong to a name; the next letter of a list never does."""
    full = "Tham dự cuộc họp có lãnh đạo các cơ quan, đơn vị, Ban Kinh tế, Ban Văn hóa"

    assert _paragraphs(f"a) {full}\n- Xã hội và các ban khác của tỉnh\nb) {full}\nc) Xong") == [
        f"a) {full} - Xã hội và các ban khác của tỉnh",
        f"b) {full}",
        "c) Xong",
    ]


def test_a_page_that_turns_ends_no_paragraph() -> None:
    """A form feed with blank lines around it stands in the middle of a sentence."""
    assert _paragraphs("Giao Sở Y rà soát toàn bộ các cơ sở\n\f\nkhám chữa bệnh.\n\nHết.") == [
        "Giao Sở Y rà soát toàn bộ các cơ sở khám chữa bệnh.",
        "Hết.",
    ]


def test_in_an_indented_text_only_indents_begin_paragraphs() -> None:
    """But for a label at the margin below a line that has ended early."""
    assert _paragraphs(
        "     Một câu dài của đoạn thứ nhất, xuống dòng ở đây\nGiao Sở Y. Rồi tiếp tục cho đến hết.\n"
        "     Đoạn hai.\n- Gạch đầu dòng\nở lề."
    ) == [
        "Một câu dài của đoạn thứ nhất, xuống dòng ở đây Giao Sở Y. Rồi tiếp tục cho đến hết.",
        "Đoạn hai.",
        "- Gạch đầu dòng ở lề.",
    ]


# --- what is set aside -------------------------------------------------------------------


def _pages(*heads: str) -> str:
    """Return pages of eight lines, each with its head above them."""
    lines = "abcdefgh"
    return "\n".join(
        f"{head}\n" + "\n".join(f"{line}{page}" for line in lines)
        for page, head in enumerate(heads)
    )


def _aside(text: str) -> list[str]:
    return [line.text for line in set_aside(split_lines(Source(text, "text")))[1]]


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("a\n2\nb\n\n- 3 -\nc\nTrang 4/5\nd", ["2", "- 3 -", "Trang 4/5"]),
        (_pages("2", "4", "4", "3", "9"), ["2", "4", "4", "3"]),
        ("Họ tên\n1\nAn\n2\nBình\n3\nCường\n4\nDung", []),
        ("a\n7\nb", []),
        ("a\n2\nb\n9\nc", ["2"]),
        (
            _pages("Sổ tay\n1", "Sổ tay\n2", "Sổ tay\n3"),
            ["Sổ tay", "1", "Sổ tay", "2", "Sổ tay", "3"],
        ),
        ("Sở Y\n01/02/2026 10:00:01", ["Sở Y", "01/02/2026 10:00:01"]),
        ("THÔNG BÁO\nKý bởi: A\n01/02/2026 10:00:01", ["Ký bởi: A", "01/02/2026 10:00:01"]),
        ("Nguyễn Văn An\nThêm\n\nx\n01/02/2026 10:00:01", ["01/02/2026 10:00:01"]),
        (f"{'dài ' * 20}\n01/02/2026 10:00:01", ["01/02/2026 10:00:01"]),
        (
            "Ký bởi: A\nx\n01/02/2026 10:00:01\n\nb".replace("Ký", "y\n\nKý"),
            ["01/02/2026 10:00:01"],
        ),
        ("họp lúc 01/02/2026 10:00:01", []),
    ],
)
def test_page_numbers_heads_and_stamps_are_set_aside(text: str, aside: list[str]) -> None:
    """Numbers that count the pages, heads that come back, times of signing with who signed."""
    assert _aside(text) == aside


# --- footnotes ---------------------------------------------------------------------------


def test_a_note_without_a_rule_is_told_by_the_mark_in_the_text() -> None:
    """It ends the page below a blank line, goes on in its next line, and leaves the text whole."""
    notice = read(
        "1. Giao Sở Y kiểm tra1 các cơ sở\n\n1 Theo Kế hoạch số 5\ncủa tỉnh.\n\n2\n\nkhám bệnh.",
        kind="text",
    ).notice

    assert notice.footnotes == (Footnote("1", text="Theo Kế hoạch số 5 của tỉnh."),)
    assert to_text(notice).count("Giao Sở Y kiểm tra1 các cơ sở khám bệnh.") == 1


def test_notes_below_the_signature_are_notes() -> None:
    """Also where only a rule parts them from the name."""
    notice = read(
        "1. Giao Sở Y kiểm tra1.\n\nGIÁM ĐỐC\nNguyễn Văn An\n_____\n¹ Theo kế hoạch.", kind="text"
    ).notice

    assert notice.footnotes == (Footnote("1", text="Theo kế hoạch."),)


def test_a_printed_note_keeps_its_mark() -> None:
    """A star, and a note that is nothing but its mark."""
    notice = Notice(footnotes=(Footnote("*", text="Dự thảo."), Footnote("2", text="")))

    assert read(to_text(notice)).notice.footnotes == notice.footnotes


# --- the library's own page --------------------------------------------------------------


def test_a_page_with_a_line_moved_is_read_as_any_other() -> None:
    """The library's own page is known by every line of it; a doubtful one is not read as such."""
    page = to_text(Notice(body=(Remark("Một câu. " * 30),), closing=()))
    moved = page.replace("\ncâu", "\n câu")

    assert read_printed(split_lines(Source(page, "text"))) is not None
    assert moved != page
    assert read_printed(split_lines(Source(moved, "text"))) is None
    assert read(moved).notice == read(page).notice


def test_a_title_without_a_mark_is_the_end_of_a_page() -> None:
    """What is missing below it is missed by nobody."""
    page = read_printed(split_lines(Source(" " * 35 + "THÔNG BÁO", "text")))

    assert page is not None
    assert (page.subject, page.subject_mark, page.paragraphs) == (None, "", [])


def test_what_closes_a_notice_may_stand_below_the_signature() -> None:
    """It is printed at the end of the body, where it belongs."""
    notice = read("1. Giao Sở Y.\n\nGIÁM ĐỐC\nNguyễn Văn An\n\nTrên đây là thông báo này.").notice

    assert notice.closing == (Remark("Trên đây là thông báo này."),)


def test_an_annex_below_the_signature_comes_before_the_closing() -> None:
    """So it is printed, for the closing is the last paragraph of a page."""
    notice = read(
        "1. Giao Sở Y.\n\nTrên đây là thông báo này.\n\nGIÁM ĐỐC\nNguyễn Văn An\n\nPHỤ LỤC"
    ).notice

    assert notice.closing == (Remark("Trên đây là thông báo này."),)
    assert isinstance(notice.body[0], AgendaItem)
    assert notice.body[0].body[-1] == Remark("PHỤ LỤC")


# --- places ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("Giao **Sở Y** giao giao đất.", id="emphasis"),
        pytest.param("Giao 34m<sup>2</sup> đất, 2 nhà.", id="raised digits"),
        pytest.param("Giao Sở\u00a0Y  rà   soát.", id="blanks"),
        pytest.param("Giao ủy ban rà soát.".replace("ủ", "u\u0309"), id="decomposed"),
    ],
)
def test_a_place_is_exact_where_marks_were_taken_out(said: str) -> None:
    """The second of three sentences on a line of Markdown."""
    source = f"1. **Nhất** trí ý giao. {said} Hết *rồi* Giao."
    places = dict(outlined(source, kind="markdown").spans)
    start, end = places["$.body[0].body[1]"]

    assert source[start:end] == said


def test_the_cells_of_a_table_have_places_of_their_own() -> None:
    """Each of the lines that `<br>` cuts is found where it stands, though words come back."""
    source = "| Giao Sở Y<br>Giao Sở Y | Giao Sở Y |"

    assert outlined(source, kind="markdown").spans == (
        ("$.body[0]", (2, 11)),
        ("$.body[1]", (15, 24)),
        ("$.body[2]", (27, 36)),
    )


# --- signature ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("PHÓ CHÁNH VĂN PHÒNG", "Phó Chánh Văn phòng"),
        ("ỦY BAN NHÂN DÂN TỈNH", "Ủy ban nhân dân tỉnh"),
        ("UBND HUYỆN", "UBND huyện"),
        ("TRƯỞNG BAN", "Trưởng Ban"),
        ("Chánh Văn phòng", "Chánh Văn phòng"),
    ],
)
def test_positions_are_written_as_in_running_text(printed: str, written: str) -> None:
    """Capitals of names inside them come back; what is not in capitals stays."""
    assert mixed_case(printed) == written
