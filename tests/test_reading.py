"""Reading: texts of several shapes, and the notice that is in each."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from giaoban.forms import PARTY_HD05, PARTY_HD36, STATE_ND30
from giaoban.model import (
    AgendaItem,
    AsPrinted,
    Authority,
    Body,
    Decision,
    DocumentNumber,
    Footnote,
    Issuer,
    Meeting,
    Notice,
    Person,
    Preamble,
    RecipientGroup,
    Recipients,
    Remark,
    Signature,
)
from giaoban.reading import Kind, outlined, read
from giaoban.reading.recipient_lines import recipient_line
from giaoban.render import to_text
from tests.support import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.model import Node

DATA = ROOT / "tests" / "data" / "reading"


def _source(name: str) -> str:
    return (DATA / name).read_text(encoding="utf-8")


def _notice(name: str) -> Notice:
    return outlined(_source(name)).notice


def _sketch(nodes: Iterable[Node]) -> list[object]:
    """Return each node as its label and words, a "+" before those that go on, and what is below."""
    drawn: list[object] = []
    for node in nodes:
        if isinstance(node, AgendaItem):
            drawn.append([f"{node.label or '?'} {node.heading}".rstrip(), *_sketch(node.body)])
        else:
            words = f"{'+' if node.continues else ''}{node.label or ''} {node.wording}".strip()
            drawn.append([words, *_sketch(node.points)] if node.points else words)
    return drawn


def _sketched(text: str, kind: Kind = "text") -> list[object]:
    return _sketch(outlined(text, kind=kind).notice.body)


# --- a whole page ------------------------------------------------------------------------


SMALL = """\
TỈNH ỦY SÔNG LAM
BAN CÁN SỰ ĐẢNG UBND TỈNH
*
Số 65-TB/BCSĐ

ĐẢNG CỘNG SẢN VIỆT NAM
Sông Lam, ngày 02 tháng 10 năm 2023

THÔNG BÁO
kết luận của Ban cán sự đảng UBND tỉnh tại cuộc họp giao ban
-----

Ngày 29/9/2023, Ban cán sự đảng họp giao ban và thống nhất kết luận như sau:

1. Về công tác cán bộ: Có thông báo riêng.

Trên đây là kết luận của Ban cán sự đảng./.

Nơi nhận:
- Thường trực Tỉnh ủy (để báo cáo),
- Sở Nội vụ,
- Lưu VT, BCSĐ.

T/M BAN CÁN SỰ ĐẢNG
PHÓ BÍ THƯ

Trần Thị Bình
"""


def test_every_part_of_a_page_comes_into_its_field() -> None:
    """A short Party notice, read as one whole value."""
    assert (
        Notice(
            form=PARTY_HD36,
            issuer=Issuer(Body("BAN CÁN SỰ ĐẢNG UBND TỈNH"), parent=Body("TỈNH ỦY SÔNG LAM")),
            number=DocumentNumber(number="65", type="TB", organs=("BCSĐ",), style="party"),
            place="Sông Lam",
            issued_on=dt.date(2023, 10, 2),
            subject="kết luận của Ban cán sự đảng UBND tỉnh tại cuộc họp giao ban",
            concluded_by=Body("Ban cán sự đảng UBND tỉnh"),
            meeting=Meeting("cuộc họp giao ban", dates=(dt.date(2023, 9, 29),)),
            preamble=Preamble(
                wording=(
                    "Ngày 29/9/2023, Ban cán sự đảng họp giao ban và thống nhất kết luận như sau:",
                )
            ),
            body=(
                AgendaItem(
                    label="1.",
                    heading="Về công tác cán bộ:",
                    body=(
                        Decision(
                            stance="separate_notice", wording="Có thông báo riêng.", continues=True
                        ),
                    ),
                ),
            ),
            closing=(Remark("Trên đây là kết luận của Ban cán sự đảng./."),),
            recipients=Recipients(
                groups=(
                    RecipientGroup(
                        lines=(
                            recipient_line("Thường trực Tỉnh ủy (để báo cáo)"),
                            recipient_line("Sở Nội vụ"),
                        )
                    ),
                ),
                archive="VT, BCSĐ",
            ),
            signature=Signature(
                authority=(Authority(kind="on_behalf", of="Ban cán sự đảng"),),
                position="Phó Bí thư",
                name="Trần Thị Bình",
                wording=("T/M BAN CÁN SỰ ĐẢNG", "PHÓ BÍ THƯ"),
            ),
            as_printed=AsPrinted(closing_mark="./."),
        )
        == read(SMALL).notice
    )


def test_a_page_without_oddities_gives_no_findings() -> None:
    """What is usual is read in silence."""
    assert read(SMALL).findings == ()


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(SMALL.encode(), id="utf-8"),
        pytest.param(SMALL.encode("utf-8-sig"), id="byte order mark"),
        pytest.param(SMALL.replace("\n", "\r\n"), id="Windows lines"),
        pytest.param("\ufeff" + SMALL, id="mark in the text"),
        pytest.param(SMALL.replace("ế", "e\u0302\u0301").replace("ả", "a\u0309"), id="decomposed"),
        pytest.param(SMALL.replace("báo cáo", "báo\u00a0cáo"), id="no-break blank"),
        pytest.param(SMALL.replace("Thường", "Thư\u00adờng"), id="soft hyphen"),
        pytest.param(SMALL.replace("1. Về", "1.   Về"), id="several blanks"),
    ],
)
def test_how_a_text_is_stored_changes_nothing(changed: str | bytes) -> None:
    """Encodings, line ends, normal forms and invisible characters are made one."""
    assert read(SMALL).notice == read(changed).notice


@pytest.mark.parametrize("codec", ["utf-16", "utf-32"])
def test_other_unicode_encodings_are_read_and_reported(codec: str) -> None:
    """A byte order mark tells them."""
    reading = read(SMALL.encode(codec))

    assert read(SMALL).notice == reading.notice
    assert [("GB904", (("encoding", codec.upper()),))] == [
        (told.code, told.params) for told in reading.findings
    ]


# --- input that cannot be used -----------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(" \n\t\u200b ", "empty", id="blanks"),
        pytest.param("----- ...", "empty", id="no words"),
        pytest.param(b"\xff\xd0\x80abc", "undecodable", id="no UTF-8"),
        pytest.param(b"\xff\xfea", "undecodable", id="half a UTF-16 character"),
        pytest.param(b"PK\x05\x06", "zip", id="empty zip"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole", id="ole"),
        pytest.param(b"{\\rtf1\\ansi", "rtf", id="rtf"),
    ],
)
def test_unusable_input_is_one_finding_and_an_empty_notice(
    source: str | bytes, reason: str
) -> None:
    """Nothing is raised; the finding names the reason."""
    reading = read(source)

    assert [("GB900", (("reason", reason),))] == [
        (told.code, told.params) for told in reading.findings
    ]
    assert Notice(closing=()) == reading.notice


def test_forbidden_characters_become_blanks_and_are_counted() -> None:
    """NUL and lone surrogates stand in no document; page breaks do, and are none of them."""
    reading = outlined("Giao\x00Sở\ud800 Y\f rà soát.")

    assert (Remark("Giao Sở Y rà soát."),) == reading.notice.body
    assert ("GB903", (("count", "2"),)) in [(told.code, told.params) for told in reading.findings]


def test_old_font_encodings_are_reported() -> None:
    """TCVN3 text looks like Latin letters with signs between them."""
    findings = read("Uû ban nh©n d©n tØnh S«ng Lam th«ng b¸o kÕt luËn").findings

    assert "GB905" in [told.code for told in findings]


# --- what is reported --------------------------------------------------------------------


def test_a_text_that_is_no_notice_is_read_and_reported() -> None:
    """Title, meeting, form and conclusions are missed one by one."""
    codes = [told.code for told in read("1. Ủng hộ đồng bào vùng lũ.").findings]

    assert codes == ["GB901", "GB902", "GB907", "GB908"]


def test_labels_out_of_order_are_reported_where_they_stand() -> None:
    """A repeated number, a gap, and a label glued to its word; nothing is changed."""
    reading = read(
        "THÔNG BÁO\n\n1. A\n\n1. B\n\n4. C\n\na) d;\n\nc) e;\n\n5.Giao Sở Y", kind="text"
    )

    assert [(t.path, dict(t.params)["label"]) for t in reading.findings if t.code == "GB906"] == [
        ("$.body[1]", "1."),
        ("$.body[2]", "4."),
        ("$.body[3]", "5.Giao"),
        ("$.body[2].body[1]", "c)"),
    ]
    assert _sketch(reading.notice.body) == [
        ["1. A"],
        ["1. B"],
        ["4. C", "a) d;", "c) e;"],
        ["? 5.Giao Sở Y"],
    ]


def test_letters_with_and_without_their_bar_are_in_order() -> None:
    """Both "c) d) e)" and "c) d) đ) e)" count right."""
    lists = ("a) x b) x c) x d) x e) x", "a) x b) x c) x d) x đ) x e) x")
    for text in lists:
        paragraphs = text.replace(" x ", " x\n\n")

        assert "GB906" not in [told.code for told in read(paragraphs).findings]


def test_findings_on_labels_are_bounded() -> None:
    """A hostile text does not make a finding of each line."""
    findings = read("5. a\n\n" * 500).findings

    assert sum(told.code == "GB906" for told in findings) == 50


# --- shapes of sources -------------------------------------------------------------------


def test_markdown_tables_are_read_cell_by_cell() -> None:
    """Header and foot side by side in a table, with line breaks and emphasis."""
    notice = _notice("table.md")

    assert (PARTY_HD05, "Sông Lam", dt.date(2026, 6, 5)) == (
        notice.form,
        notice.place,
        notice.issued_on,
    )
    assert Issuer(Body("ĐẢNG ỦY"), parent=Body("ĐẢNG BỘ XÃ BẾN THỦY")) == notice.issuer
    assert notice.subject == ("kết luận của Thường trực Đảng ủy tại cuộc họp giao ban tuần thứ 22")
    assert (
        notice.signature and notice.signature.wording,
        notice.signature and notice.signature.name,
    ) == (("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"), "Trần Thị Bình")
    assert (
        Recipients(
            groups=(
                RecipientGroup(
                    lines=(
                        recipient_line("Thường trực Tỉnh ủy (để báo cáo)"),
                        recipient_line("Các chi bộ trực thuộc"),
                    )
                ),
            ),
            archive="Văn phòng Đảng ủy",
        )
        == notice.recipients
    )


def test_markdown_marks_go_and_words_stay() -> None:
    """Headings at any level, escapes, emphasis and raised digits."""
    assert _sketch(_notice("table.md").body) == [
        [
            "I. Đánh giá chung",
            "Các chi bộ đã chủ động, tích cực trong chỉ đạo phát triển kinh tế - xã hội.",
        ],
        [
            "II. Nhiệm vụ thời gian tới",
            [
                "1. Văn phòng Đảng ủy:",
                "- Tham mưu chương trình làm việc tháng 7/2026;",
                [
                    "- Chuẩn bị tài liệu cho hội nghị Ban Chấp hành, cụ thể:",
                    "+ Báo cáo sơ kết 6 tháng đầu năm;",
                    "+ Dự thảo nghị quyết chuyên đề về đất đai diện tích 1.200m².",
                ],
            ],
            ["2. UBND xã"],
            [
                "1.",
                "+ là số thứ tự của bản cũ, nay bỏ.",
                "+ Giao UBND xã rà soát toàn bộ quỹ đất công.",
            ],
        ],
    ]


def test_columns_and_indents_of_a_pdf_are_read() -> None:
    """Five levels, first lines indented, blanks for number and day, a page turned in a sentence."""
    notice = _notice("layout.txt")

    assert (
        DocumentNumber(type="TB", organs=("VP",)),
        "Sông Lam",
        None,
        "Sông Lam, ngày tháng 5 năm 2026",
    ) == (
        notice.number,
        notice.place,
        notice.issued_on,
        notice.as_printed and notice.as_printed.place_date,
    )
    assert _sketch(notice.body) == [
        [
            "I. ĐÁNH GIÁ CHUNG",
            [
                "1. Kết quả đạt được",
                "Các chủ đầu tư đã tích cực triển khai; khối lượng đạt 62% kế hoạch.",
            ],
            [
                "2. Tồn tại, hạn chế",
                "- Công tác bồi thường còn chậm, nhất là tại xã Tân Lập và phường Lam Thành;",
                (
                    "- Một số hồ sơ chưa được giải quyết "
                    "(theo Công văn số 50- TTr/SXD ngày 02/4/2026)."
                ),
            ],
        ],
        [
            "II. NHIỆM VỤ",
            [
                "1.",
                [
                    "+ Giao Sở Xây dựng:",
                    "a) Rà soát toàn bộ các gói thầu, báo cáo UBND tỉnh trước ngày 20/5/2026.",
                    [
                        "b) Phối hợp với UBND xã Tân Lập:",
                        [
                            "- Vận động các hộ dân bàn giao mặt bằng;",
                            "+ Hộ đã nhận tiền: bàn giao trước ngày 15/5/2026.",
                            "+ Hộ chưa nhận tiền: tiếp tục vận động, đối thoại.",
                        ],
                        "- Niêm yết công khai phương án.",
                    ],
                    "c) Kiểm tra việc sử dụng vật liệu.",
                    "đ) Báo cáo kết quả hằng tuần.",
                ],
            ],
            [
                "2.",
                [
                    "+ UBND xã Tân Lập chịu trách nhiệm:",
                    "a) Tổ chức kiểm đếm xong trong tháng 5/2026.",
                    "+ Quá trình thực hiện phải công khai, minh bạch.",
                    "b) Chi trả tiền bồi thường.",
                ],
                "Trường hợp vượt thẩm quyền, kịp thời báo cáo UBND tỉnh.",
            ],
        ],
    ]


def test_stamps_and_page_numbers_are_set_aside() -> None:
    """And footnotes at the foot of the page are not."""
    reading = read(_source("layout.txt"))

    assert reading.unread == (
        "Người ký: ỦY BAN NHÂN DÂN TỈNH",
        "Email: vanthu@songlam.example",
        "Thời gian ký: 07.5.2026 09:12:44",
        "+07:00",
        "2",
    )
    assert (
        Footnote("1", text="Dự án Trung tâm dữ liệu tỉnh; dự án Kho lưu trữ số."),
        Footnote("2", text="Sở Xây dựng, Sở Tài chính, UBND xã Tân Lập."),
    ) == reading.notice.footnotes


def test_signature_beside_and_above_the_recipients_are_read() -> None:
    """In columns, and where the right column was extracted first."""
    assert (
        Signature(
            authority=(Authority(kind="for_head", of="Chánh Văn phòng"),),
            position="Phó Chánh Văn phòng",
            name="Phạm Thị Dung",
            wording=("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        )
        == _notice("layout.txt").signature
    )
    assert (
        Signature(
            authority=(Authority(kind="on_behalf", of="Ban Thường vụ"),),
            position="Bí thư",
            name="Nguyễn Văn An",
            wording=("T/M BAN THƯỜNG VỤ", "BÍ THƯ"),
        )
        == _notice("reflow.txt").signature
    )


def test_lines_without_blank_ones_between_are_joined_by_their_shape() -> None:
    """An agenda in the preamble, sub-items under another number, stars above dashes."""
    notice = _notice("reflow.txt")

    assert (
        Preamble(
            wording=(
                "Ngày 22/8/2025, Ban Thường vụ Đảng uỷ xã họp, xem xét các nội dung sau:",
                "(1) Tờ trình số 98-TTr/BXDĐ, ngày 18/8/2025 của Ban Xây dựng Đảng;",
                "(2) Báo cáo của Uỷ ban nhân dân xã về thu ngân sách;",
                "(3) Công tác cán bộ.",
                (
                    "Sau khi thảo luận, Ban Thường vụ Đảng uỷ thống nhất kết luận một số nội dung "
                    "như sau:"
                ),
            )
        )
        == notice.preamble
    )
    assert _sketch(notice.body) == [
        [
            "1. Về Tờ trình của Ban Xây dựng Đảng:",
            (
                "+ Ban Thường vụ Đảng uỷ cơ bản nhất trí với nội dung trình; giao Ban Xây dựng Đảng "
                "hoàn thiện trước ngày 30/8/2025."
            ),
        ],
        [
            "2. Về thu ngân sách",
            ["1.1.", "+ Ghi nhận kết quả đạt được."],
            [
                "1.2.",
                [
                    "+ Giao Uỷ ban nhân dân xã chỉ đạo:",
                    [
                        "* Về thuế:",
                        "- Rà soát hộ kinh doanh;",
                        "- Tăng cường tuyên truyền, vận động",
                    ],
                    ["* Về phí, lệ phí:", "- Công khai mức thu"],
                ],
            ],
        ],
        ["3. Về công tác cán bộ:", "+ Có thông báo riêng."],
    ]


def test_every_kind_of_label_is_read_as_printed() -> None:
    """Old ("I-", "1-", "1/"), glued, ambiguous and misleading ones."""
    assert _sketch(_notice("numbers.txt").body) == [
        [
            "I- VỀ NGÂN SÁCH",
            ["1-", "+ Giao Phòng Tài chính rà soát."],
            ["2-", "+ Giao các xã báo cáo."],
        ],
        [
            "II- VỀ ĐẤT ĐAI",
            [
                "1/",
                "+ Giao Phòng Nông nghiệp kiểm tra.",
                "A. không phải là đề mục của phần này.",
            ],
            [
                "?",
                "1.Giao Công an huyện phối hợp.",
                "a)Tuần tra ban đêm;",
                "b) Báo cáo kết quả.",
                "h) Điểm tám.",
                "i) Điểm chín.",
                ["k) Điểm mười.", "(i) Một.", "(ii) Hai.", "(v) Năm."],
            ],
        ],
        [
            "Phần II KẾT LUẬN CHUNG",
            "15.10.2024 là ngày họp sau; 2.500 hộ dân được mời.",
            "1.5 triệu đồng mỗi hộ.",
            ["5. Về nhân sự:", "+ Có thông báo riêng."],
            ["5. Về tài sản"],
        ],
    ]


def test_what_stands_below_the_signature_is_kept_in_the_body() -> None:
    """An annex is content; the stamp between it and the name is not."""
    reading = read(_source("stamp.txt"))

    assert _sketch(reading.notice.body) == [
        ["1.", "+ Giao Trạm Y tế xã tiêm chủng.", "PHỤ LỤC", "Danh sách các hộ"],
        ["1. Nguyễn Văn An"],
    ]
    assert reading.unread == (
        "Ký bởi: Ủy ban nhân dân xã",
        "Cơ quan: UBND xã Tân Lập",
        "01/02/2026 10:00:01",
    )
    assert (
        Signature(
            authority=(
                Authority(kind="on_behalf", of="Ủy ban nhân dân"),
                Authority(kind="for_head", of="Chủ tịch"),
            ),
            position="Phó Chủ tịch",
            name="Lê Quốc Cường",
            wording=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(Đã ký)"),
        )
        == reading.notice.signature
    )


# --- outline -----------------------------------------------------------------------------


def test_points_hang_on_the_clause_that_leads_them_in() -> None:
    """Otherwise they stand in the item; a paragraph between two points belongs to the first."""
    assert _sketched(
        "1. Việc thứ nhất\n\nNhất trí. Giao Sở Y chỉ đạo:\n\n(1) Làm A, cụ thể:\n\n(i) x;\n\n"
        "(ii) y.\n\n(2) Làm B.\n\n2. Việc thứ hai\n\nNhất trí.\n\n(1) Làm C.\n\nLàm thêm D.\n\n"
        "(2) Làm E.\n\nLàm F."
    ) == [
        [
            "1. Việc thứ nhất",
            "Nhất trí.",
            ["+ Giao Sở Y chỉ đạo:", ["(1) Làm A, cụ thể:", "(i) x;", "(ii) y."], "(2) Làm B."],
        ],
        ["2. Việc thứ hai", "Nhất trí.", ["(1) Làm C.", "Làm thêm D."], "(2) Làm E.", "Làm F."],
    ]


def test_a_paragraph_between_bullets_belongs_to_the_one_above() -> None:
    """But only if the next label is the next bullet; a list begun in between ends it."""
    assert _sketched("- A.\n\nThêm.\n\n- B.\n\nHết.\n\na) C.\n\n- D.") == [
        ["- A.", "Thêm."],
        "- B.",
        "Hết.",
        ["a) C.", "- D."],
    ]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Nhất trí với đề xuất.", "agreed"),
        ("Thường trực Đảng ủy cơ bản nhất trí với đề xuất.", "agreed_on_the_whole"),
        ("Thống nhất biểu quyết thông qua Nghị quyết.", "adopted"),
        ("Kết quả thảo luận: nhất trí với đề xuất.", None),
        ("Giao Sở Y thống nhất số liệu.", None),
    ],
)
def test_a_clause_decides_if_it_begins_with_a_stance(text: str, stance: str | None) -> None:
    """At most the name of who takes it stands before it; inside a clause it is none."""
    (clause,) = read(text).notice.body

    assert (clause.stance if isinstance(clause, Decision) else None) == stance


def test_a_label_within_a_wrapped_sentence_begins_nothing() -> None:
    """A line that starts with "(ii)" is no point where no "(i)" was."""
    line = "Kết quả năm qua gồm nhiều mặt, trong đó (i) kinh tế tăng trưởng khá;\n"

    assert _sketched(
        f"{line}(ii) văn hóa có tiến bộ, đời sống người dân được nâng lên;\n"
        "(iii) an ninh được giữ vững."
    ) == [
        (
            "Kết quả năm qua gồm nhiều mặt, trong đó (i) kinh tế tăng trưởng khá; (ii) văn hóa có "
            "tiến bộ, đời sống người dân được nâng lên; (iii) an ninh được giữ vững."
        )
    ]


def test_nesting_has_a_bottom() -> None:
    """Thousands of levels of numbers stay text, and are all there."""
    deep = "\n\n".join(f"{'1.' * depth} Mục" for depth in range(1, 3000, 500))

    assert read(deep).notice.body


# --- header ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        (["ỦY BAN NHÂN DÂN", "TỈNH SÔNG LAM"], Issuer(Body("ỦY BAN NHÂN DÂN TỈNH SÔNG LAM"))),
        (
            ["UBND TỈNH SÔNG LAM", "SỞ KHOA HỌC", "VÀ CÔNG NGHỆ"],
            Issuer(Body("SỞ KHOA HỌC VÀ CÔNG NGHỆ"), parent=Body("UBND TỈNH SÔNG LAM")),
        ),
        (
            ["TỈNH ỦY SÔNG LAM", "BAN CÁN SỰ ĐẢNG", "ỦY BAN NHÂN DÂN TỈNH"],
            Issuer(Body("BAN CÁN SỰ ĐẢNG ỦY BAN NHÂN DÂN TỈNH"), parent=Body("TỈNH ỦY SÔNG LAM")),
        ),
        (["Ủy ban nhân dân xã Tân Lập"], Issuer(Body("Ủy ban nhân dân xã Tân Lập"))),
    ],
)
def test_lines_of_the_issuer_are_joined_to_names(lines: list[str], issuer: Issuer) -> None:
    """The last name is the issuer's, what is above it that of the body over it."""
    page = "\n".join([*lines, "THÔNG BÁO", "Kết luận cuộc họp"])

    assert issuer == read(page).notice.issuer


@pytest.mark.parametrize(
    ("line", "number", "printed"),
    [
        ("Số: 05/TB-UBND", DocumentNumber(number="05", type="TB", organs=("UBND",)), ""),
        (
            "Số: 5 /TB-UBND",
            DocumentNumber(number="5", type="TB", organs=("UBND",)),
            "Số: 5 /TB-UBND",
        ),
        ("Số:        /TB-UBND", DocumentNumber(type="TB", organs=("UBND",)), ""),
        ("Số: 565\n\n/TB-UBND", DocumentNumber(number="565", type="TB", organs=("UBND",)), None),
        ("Số: 1..2/TB-UBND", None, "Số: 1..2/TB-UBND"),
    ],
)
def test_the_number_is_a_value_and_kept_where_the_form_prints_another(
    line: str, number: DocumentNumber | None, printed: str | None
) -> None:
    """A number that cannot be told is kept as printed."""
    notice = read(f"{line}\nTHÔNG BÁO\nKết luận cuộc họp").notice
    kept = notice.as_printed.number if notice.as_printed is not None else ""

    assert number == notice.number
    assert printed in {kept, None}


def test_marks_of_urgency_and_secrecy_are_fields() -> None:
    """A second one, and one in another spelling, are text."""
    notice = read("MẬT\nHỎA TỐC\nKHẨN\nHOẢ TỐC\nTHÔNG BÁO\nKết luận cuộc họp").notice

    assert (notice.secrecy, notice.urgency) == ("mật", "hỏa tốc")
    assert tuple(node.wording for node in notice.body if isinstance(node, Remark)) == ("KHẨN",)
    assert Issuer(Body("HOẢ TỐC")) == notice.issuer


def test_a_second_number_or_day_is_text() -> None:
    """What has no field left goes into the body."""
    notice = read(
        "Số: 1/TB-A\nSố: 2/TB-A\nSông Lam, ngày 01 tháng 02 năm 2026\n"
        "Tân Lập, ngày 02 tháng 02 năm 2026\nSố: 7\nTHÔNG BÁO\nKết luận cuộc họp"
    ).notice

    assert _sketch(notice.body) == [
        "Số: 2/TB-A",
        "Tân Lập, ngày 02 tháng 02 năm 2026",
        "Số: 7",
    ]


def test_a_header_without_a_title_is_read_to_its_last_certain_line() -> None:
    """The motto may be broken over two lines."""
    notice = read(
        "UBND XÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "1. Giao Công an xã."
    ).notice

    assert (
        AsPrinted(
            motto=("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
            issuer=("UBND XÃ TÂN LẬP",),
        )
        == notice.as_printed
    )
    assert _sketch(notice.body) == [["1.", "+ Giao Công an xã."]]


def test_a_page_without_a_subject_prints_none() -> None:
    """Issuer and meeting, of which one would be composed, stay in their words."""
    notice = read(
        "UBND XÃ TÂN LẬP\nTHÔNG BÁO\n\nNgày 01/02/2026, xã họp và kết luận như sau:"
    ).notice

    assert (notice.subject, notice.issuer, notice.meeting) == ("", None, None)
    assert notice.as_printed == AsPrinted(issuer=("UBND XÃ TÂN LẬP",))


@pytest.mark.parametrize(
    ("line", "type_name", "subject"),
    [
        ("THÔNG BÁO KẾT LUẬN CỦA CHỦ TỊCH", "", "KẾT LUẬN CỦA CHỦ TỊCH"),
        ("THÔNG BÁO KẾT LUẬN", "THÔNG BÁO KẾT LUẬN", "tại cuộc họp"),
        ("T H Ô N G  B Á O", "T H Ô N G B Á O", "tại cuộc họp"),
        ("Thông báo", "Thông báo", "tại cuộc họp"),
    ],
)
def test_a_title_may_hold_more_than_its_name(line: str, type_name: str, subject: str) -> None:
    """The subject may begin beside it, or the name be another."""
    notice = read(f"{line}\n\ntại cuộc họp\n\nNgày 01/02/2026, xã họp.").notice
    kept = notice.as_printed.type_name if notice.as_printed is not None else ""

    assert (type_name, True) == (kept, notice.subject.startswith(subject))


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("THÔNG BÁO\n\nMột câu trọn vẹn.\n\nCâu khác.", ""),
        (
            "THÔNG BÁO\nKết luận\ncuộc họp\n\n(lần 2)\n\nNgày 1/2/2026, họp.",
            "Kết luận cuộc họp (lần 2)",
        ),
        ("THÔNG BÁO\n1. Giao Sở Y", ""),
        ("THÔNG BÁO\nKết luận\n\n_____\n\nNội dung", "Kết luận"),
        ("THÔNG BÁO\n" + "Kết luận rất dài dòng. " * 80, ""),
    ],
)
def test_the_subject_ends_before_the_text(text: str, subject: str) -> None:
    """At its mark, a blank line, a label or how a preamble begins; a sentence is none."""
    assert subject == read(text).notice.subject


def test_a_long_line_above_the_title_is_text() -> None:
    """No component of a header is as long."""
    long = "DÒNG " * 100

    assert _sketched(f"{long}\nTHÔNG BÁO\nKết luận cuộc họp") == [long.strip()]


def test_letters_with_loose_marks_take_the_columns_they_are_printed_in() -> None:
    """A mark that composes with no letter stands over it, and moves no column."""
    notice = Notice(
        issuer=Issuer(Body("UBND XÃ Q\u0301Q\u0301Q\u0301Q\u0301Q\u0301")),
        subject="Kết luận",
        closing=(),
    )

    assert read(to_text(notice)).notice.issuer == notice.issuer


# --- form --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "form", "certain"),
    [
        ("Số 1-TB/TU\nTHÔNG BÁO\nKết luận", PARTY_HD36, True),
        ("Số: 1/TB-UBND\nTHÔNG BÁO\nKết luận", STATE_ND30, True),
        ("THÔNG BÁO\nKết luận\n\nT/L BAN THƯỜNG VỤ\nNguyễn Văn An", PARTY_HD36, True),
        ("THÔNG BÁO\nKết luận\n\nTL CHỦ TỊCH\nNguyễn Văn An", STATE_ND30, True),
        ("THÔNG BÁO\nkết luận của Ban Thường vụ Tỉnh uỷ", PARTY_HD36, False),
        ("THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh", STATE_ND30, False),
        (
            "Số 1-TB/TU\nSông Lam, ngày 27 tháng 5 năm 2026\nTHÔNG BÁO\nKết luận",
            PARTY_HD05,
            True,
        ),
        ("Số 1-TB/TU\nTHÔNG BÁO\nKết luận\n\nNơi nhận:\n- A;\n- B;\n- C.", PARTY_HD05, True),
    ],
)
def test_the_form_is_told_by_what_one_regime_prints(
    page: str, form: object, *, certain: bool
) -> None:
    """Number, signature and separators, the day of issue; else by the bodies named, with doubt."""
    reading = read(page)

    assert form == reading.notice.form
    assert certain == ("GB907" not in [told.code for told in reading.findings])


# --- meeting -----------------------------------------------------------------------------


def _met(subject: str, preamble: str = "") -> Notice:
    return read(f"THÔNG BÁO\n{subject}\n-----\n\n{preamble}\n\n1. Giao Sở Y.").notice


def test_session_congress_term_and_chair_are_read() -> None:
    """A Party conference with its chair among his positions."""
    notice = _met(
        "nội dung Hội nghị Ban Thường vụ lần thứ 63 (khóa XII), nhiệm kỳ 2020-2025",
        "Ngày 19 tháng 12 năm 2023, Ban Thường vụ họp. Đồng chí Lê Quốc Cường, Bí thư Tỉnh ủy "
        "chủ trì. Ban Thường vụ thống nhất kết luận:",
    )

    assert (
        Meeting(
            "hội nghị",
            dates=(dt.date(2023, 12, 19),),
            chair=Person("Lê Quốc Cường", positions=("Bí thư Tỉnh ủy",)),
            session="63",
            congress="XII",
            term="2020-2025",
        )
        == notice.meeting
    )


@pytest.mark.parametrize(
    ("preamble", "chair"),
    [
        (
            "Ngày 1/2/2026, Phó Chủ tịch UBND tỉnh Trần Thị Bình chủ trì họp nghe báo cáo:",
            Person("Trần Thị Bình", positions=("Phó Chủ tịch UBND tỉnh",)),
        ),
        (
            "Ngày 1/2/2026, Chủ tịch UBND tỉnh, Trưởng ban Nguyễn Văn An đã chủ trì phiên họp:",
            Person("Nguyễn Văn An", positions=("Chủ tịch UBND tỉnh", "Trưởng ban")),
        ),
        ("Ngày 1/2/2026, tại trụ sở, UBND tỉnh chủ trì cuộc họp:", None),
        (
            "Ngày 1/2/2026, Chủ tịch UBND tỉnh chủ trì cuộc họp:",
            Person("", positions=("Chủ tịch UBND tỉnh",)),
        ),
        (
            "Ngày 1/2/2026, đồng chí Chủ tịch Tỉnh chủ trì cuộc họp:",
            Person("", positions=("Chủ tịch Tỉnh",)),
        ),
        (
            "Ngày 1/2/2026, đồng chí Tổng Thư Ký chủ trì cuộc họp:",
            Person("", positions=("Tổng Thư Ký",)),
        ),
    ],
)
def test_the_chair_is_an_official_by_name_or_position(preamble: str, chair: Person | None) -> None:
    """A body that presides is none."""
    meeting = _met("Kết luận", preamble).meeting

    assert meeting is not None
    assert chair == meeting.chair


def test_the_days_of_a_meeting_come_from_its_first_words_or_the_subject() -> None:
    """Several days in a row; else the one in the subject."""
    several = _met("Kết luận cuộc họp", "Trong các ngày 1/2/2026 và 2/2/2026, UBND họp:").meeting
    one = _met("Kết luận phiên họp thứ nhất ngày 05/6/2026").meeting

    assert several is not None
    assert (dt.date(2026, 2, 1), dt.date(2026, 2, 2)) == several.dates
    assert Meeting("phiên họp", dates=(dt.date(2026, 6, 5),), session="1") == one


@pytest.mark.parametrize(
    ("subject", "whose"),
    [
        (
            "Kết luận của Chủ tịch Nguyễn Văn An tại cuộc họp",
            Person("Nguyễn Văn An", positions=("Chủ tịch",)),
        ),
        (
            "Ý kiến của đồng chí Lê Quốc Cường - Phó Bí thư về đất",
            Person("Lê Quốc Cường", positions=("Phó Bí thư",)),
        ),
        ("kết luận của Thường trực Đảng ủy tại cuộc họp", Body("Thường trực Đảng ủy")),
        (
            "Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp",
            Person("", positions=("Phó Chủ tịch UBND tỉnh",)),
        ),
        ("Về việc nghỉ lễ", None),
    ],
)
def test_whose_conclusions_they_are(subject: str, whose: object) -> None:
    """A person with positions, or a body; None where the subject does not say."""
    assert whose == _met(subject).concluded_by


# --- foot --------------------------------------------------------------------------------


def test_groups_of_recipients_and_odd_marks_are_kept() -> None:
    """Media, lines without a dash or a mark, a line after the archive line."""
    notice = read(
        "1. Giao Sở Y.\n\nNơi nhận: - Như trên;\n\nGửi bản giấy:\n- Sở A;;\n- Sở B,\nSở C\n"
        "- Lưu: VT;\n- Đăng công báo.\n- ;"
    ).notice

    assert (
        Recipients(
            groups=(
                RecipientGroup(lines=(recipient_line("Như trên"),)),
                RecipientGroup(
                    medium="Gửi bản giấy",
                    lines=(
                        recipient_line("Sở A"),
                        recipient_line("Sở B, Sở C"),
                        recipient_line("Đăng công báo"),
                    ),
                ),
            ),
            archive="VT",
        )
        == notice.recipients
    )
    assert notice.as_printed == AsPrinted(separators=(";", ";;", "", ".", ";"))


def test_the_foot_may_be_set_in_any_way() -> None:
    """A recipient far beside the title, a rule above the signer, a heading after the archive."""
    notice = read(
        "1. Giao Sở Y.\n\nNơi nhận:    - Sở A;\n- Lưu: VT.\nGửi kèm:\n_____\nNguyễn Văn An"
    ).notice

    assert notice.recipients == Recipients(
        groups=(RecipientGroup(lines=(recipient_line("Sở A"),)),), archive="VT"
    )
    assert notice.signature == Signature(
        position="Gửi kèm:", name="Nguyễn Văn An", wording=("Gửi kèm:",)
    )


def test_recipients_without_dashes_and_without_a_title_mark_are_read() -> None:
    """The first line below the title needs no dash; another title is kept."""
    notice = read("1. Giao Sở Y.\n\nNƠI NHẬN\nSở A;\n\nNguyễn Văn An").notice

    assert Recipients(groups=(RecipientGroup(lines=(recipient_line("Sở A"),)),)) == (
        notice.recipients
    )
    assert Signature(name="Nguyễn Văn An") == notice.signature
    assert notice.as_printed == AsPrinted(recipients_title="NƠI NHẬN", separators=(";",))


def test_an_archive_line_in_other_words_is_kept() -> None:
    """The word in capitals, and an archive that itself begins with it."""
    for line in ("LƯU: VT", "Lưu: Lưu trữ"):
        notice = read(f"1. Giao Sở Y.\n\nNơi nhận:\n- Sở A;\n- {line}.").notice

        assert notice.as_printed == AsPrinted(archive=line)


def test_of_two_archive_lines_the_last_is_the_archive() -> None:
    """It is the one that is printed last, and so is read again as the same."""
    notice = read("1. Giao Sở Y.\n\nNơi nhận:\n- Lưu: VT;\n- Lưu: TH.").notice

    assert notice.recipients == Recipients(
        groups=(RecipientGroup(lines=(recipient_line("Lưu: VT"),)),), archive="TH"
    )


def test_a_long_text_below_the_recipients_is_no_signature() -> None:
    """It goes into the body; so does what follows nine lines."""
    long = "Đoạn văn dài không thể là chữ ký của bất kỳ ai trong cơ quan này, vì quá dài."
    lines = "\n".join(f"DÒNG {n}" for n in "ABCDEFGHIKL")

    assert [["1.", "+ Giao Sở Y.", long]] == _sketched(
        f"1. Giao Sở Y.\n\nNơi nhận:\n- Sở A.\n\n{long}"
    )
    assert _sketched(f"1. Giao Sở Y.\n\nNơi nhận:\n- Sở A;\n- Lưu: VT.\n{lines}") == [
        ["1.", "+ Giao Sở Y.", "DÒNG K", "DÒNG L"]
    ]


def test_a_name_in_capitals_is_told_by_the_room_above_it() -> None:
    """And a line with a mark of closing is no position."""
    signature = read("1. Giao Sở Y.\n\nGIÁM ĐỐC\n\n\n\nNGUYỄN VĂN AN").notice.signature

    assert Signature(position="Giám đốc", name="NGUYỄN VĂN AN", wording=("GIÁM ĐỐC",)) == signature
    assert read("1. Giao Sở Y:\nGIÁM ĐỐC;\nCHỦ TỊCH.").notice.signature is None


@pytest.mark.parametrize(
    ("line", "authority"),
    [
        ("TM. UBND XÃ", Authority(kind="on_behalf", of="UBND xã")),
        ("T/L BAN THƯỜNG VỤ", Authority(kind="by_order", of="Ban Thường vụ")),
        ("TL.CHỦ TỊCH", Authority(kind="by_order", of="Chủ tịch")),
        ("KT GIÁM ĐỐC", Authority(kind="for_head", of="Giám đốc")),
        ("K/T Chánh Văn phòng", Authority(kind="for_head", of="Chánh Văn phòng")),
        ("TUQ. CHỦ TỊCH", Authority(kind="delegated", of="Chủ tịch")),
        ("Q. GIÁM ĐỐC", Authority(kind="acting", of="Giám đốc")),
    ],
)
def test_each_prefix_of_authority_is_read(line: str, authority: Authority) -> None:
    """State and Party spellings, with and without their dots and blanks."""
    signature = read(f"1. Giao Sở Y.\n\n{line}\nNguyễn Văn An").notice.signature

    assert Signature(authority=(authority,), name="Nguyễn Văn An", wording=(line,)) == signature
