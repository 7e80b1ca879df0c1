"""Recipients: lines told as parties with purposes and notes, the words as they are printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.lexicon import recipient_text
from giaoban.model import (
    Body,
    Group,
    Party,
    Person,
    RecipientGroup,
    RecipientLine,
    Recipients,
)
from giaoban.reading import read
from giaoban.reading.recipient_lines import recipient_line
from giaoban.render import to_text


def _post(position: str) -> Person:
    return Person("", positions=(position,))


def _group(name: str, *members: Body | Person | str) -> Group:
    told = tuple(Body(member) if isinstance(member, str) else member for member in members)
    return Group(name, members=told)


# Line, parties, purpose, note. Written before the reader saw them.
LINES: tuple[tuple[str, tuple[Party, ...], str, str], ...] = (
    # One body, and several.
    ("Sở Tài chính", (Body("Sở Tài chính"),), "", ""),
    ("Thanh tra tỉnh", (Body("Thanh tra tỉnh"),), "", ""),
    ("Cổng Thông tin điện tử tỉnh", (Body("Cổng Thông tin điện tử tỉnh"),), "", ""),
    ("Công ty Cổ phần Cảng Sông Lam", (Body("Công ty Cổ phần Cảng Sông Lam"),), "", ""),
    ("Sở Tài chính, Sở Xây dựng", (Body("Sở Tài chính"), Body("Sở Xây dựng")), "", ""),
    ("Sở Xây dựng; Sở Y tế", (Body("Sở Xây dựng"), Body("Sở Y tế")), "", ""),
    (
        "Ủy ban Kiểm tra, Ban Tuyên giáo, Ban Tổ chức, Văn phòng Tỉnh ủy",
        (Body("Ủy ban Kiểm tra"), Body("Ban Tuyên giáo"), Body("Ban Tổ chức"), Body("Văn phòng Tỉnh ủy")),
        "", "",
    ),
    (
        "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế",
        (Body("Sở Văn hóa, Thể thao và Du lịch"), Body("Sở Y tế")), "", "",
    ),
    ("Liên minh HTX, Quỹ Đầu tư phát triển", (Body("Liên minh HTX"), Body("Quỹ Đầu tư phát triển")), "", ""),
    ("Đảng ủy, UBND xã Đồng Tâm", (Body("Đảng ủy"), Body("UBND xã Đồng Tâm")), "", ""),
    ("Báo Sông Lam, Đài PT-TH tỉnh", (Body("Báo Sông Lam"), Body("Đài PT-TH tỉnh")), "", ""),
    # Purposes.
    ("Thường trực Tỉnh ủy (báo cáo)", (Body("Thường trực Tỉnh ủy"),), "báo cáo", ""),
    ("Thường trực HĐND tỉnh (b/cáo)", (Body("Thường trực HĐND tỉnh"),), "b/cáo", ""),
    ("Bộ Tài chính (để b/c)", (Body("Bộ Tài chính"),), "để b/c", ""),
    ("Các sở, ban, ngành (để thực hiện)", (Group("Các sở, ban, ngành"),), "để thực hiện", ""),
    ("Sở Nội vụ (chủ động tham mưu thực hiện)", (Body("Sở Nội vụ"),), "chủ động tham mưu thực hiện", ""),
    ("Sở Nội vụ để thực hiện", (Body("Sở Nội vụ"),), "để thực hiện", ""),
    ("Trung tâm Thông tin (đăng tải)", (Body("Trung tâm Thông tin"),), "đăng tải", ""),
    # Persons' notes.
    ("PCT UBND tỉnh (đ/c Hải)", (_post("PCT UBND tỉnh"),), "", "đ/c Hải"),
    ("Tổ công tác (phụ trách địa bàn)", (Body("Tổ công tác"),), "", "phụ trách địa bàn"),
    ("PCT UBND tỉnh (đ/c Hải) (để b/c)", (_post("PCT UBND tỉnh"),), "để b/c", "đ/c Hải"),
    ("Phòng Tổng hợp (2 bản)", (Body("Phòng Tổng hợp"),), "", "2 bản"),
    # Officials and persons.
    ("CT, PCT UBND tỉnh", (_post("CT"), _post("PCT UBND tỉnh")), "", ""),
    ("Chủ tịch, các PCT UBND tỉnh", (_post("Chủ tịch"), Group("các PCT UBND tỉnh")), "", ""),
    ("Thủ tướng, các Phó Thủ tướng (để b/c)", (_post("Thủ tướng"), Group("các Phó Thủ tướng")), "để b/c", ""),
    ("Chánh Văn phòng", (_post("Chánh Văn phòng"),), "", ""),
    (
        "Đồng chí Nguyễn Văn An - Chủ tịch UBND tỉnh",
        (Person("Nguyễn Văn An", positions=("Chủ tịch UBND tỉnh",)),), "", "",
    ),
    ("Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy", (Group("Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy"),), "", ""),
    # Collectives.
    ("Các Bộ, cơ quan ngang bộ, cơ quan thuộc CP", (Group("Các Bộ, cơ quan ngang bộ, cơ quan thuộc CP"),), "", ""),
    ("UBND các huyện, thị xã, thành phố", (Group("UBND các huyện, thị xã, thành phố"),), "", ""),
    ("UBND các xã, phường, đặc khu", (Group("UBND các xã, phường, đặc khu"),), "", ""),
    ("Các phòng, ban, đơn vị thuộc Sở", (Group("Các phòng, ban, đơn vị thuộc Sở"),), "", ""),
    # Lists under a head noun.
    ("Các Sở: TC; XD; NN&MT", (_group("Các Sở", "TC", "XD", "NN&MT"),), "", ""),
    (
        "Các Sở: Tài chính, Kế hoạch và Đầu tư, Văn hóa, Thể thao và Du lịch, Nội vụ",
        (_group("Các Sở", "Tài chính", "Kế hoạch và Đầu tư", "Văn hóa, Thể thao và Du lịch", "Nội vụ"),), "", "",
    ),
    ("Các sở, ngành: Y tế, Tư pháp", (_group("Các sở, ngành", "Y tế", "Tư pháp"),), "", ""),
    ("UBND các xã: Đồng Tâm, An Hòa, Bến Thủy", (_group("UBND các xã", "Đồng Tâm", "An Hòa", "Bến Thủy"),), "", ""),
    ("Bộ Chỉ huy: Quân sự tỉnh, Bộ đội Biên phòng tỉnh", (_group("Bộ Chỉ huy", "Quân sự tỉnh", "Bộ đội Biên phòng tỉnh"),), "", ""),
    ("Các Sở: Y tế, Tư pháp (để th/h)", (_group("Các Sở", "Y tế", "Tư pháp"),), "để th/h", ""),
    # One's own office.
    (
        "VPUB: CVP, PCVP, KTN, NC",
        (_group("VPUB", _post("CVP"), _post("PCVP"), "KTN", "NC"),), "", "",
    ),
    ("VPUB: CVP, PCVP (KGVX), HC-QT", (_group("VPUB", _post("CVP"), _post("PCVP (KGVX)"), "HC-QT"),), "", ""),
    ("Bộ phận giúp việc: LĐVP, TGV", (_group("Bộ phận giúp việc", _post("LĐVP"), "TGV"),), "", ""),
    (
        "Văn phòng: LĐVP, các phòng: KT, NC",
        (_group("Văn phòng", _post("LĐVP"), "KT", "NC"),), "", "",
    ),
    # A second set, from other organs.
    ("Chủ tịch và các PCT UBND tỉnh", (_post("Chủ tịch"), Group("các PCT UBND tỉnh")), "", ""),
    ("Thủ tướng Chính phủ (để báo cáo)", (_post("Thủ tướng Chính phủ"),), "để báo cáo", ""),
    ("Các đơn vị thuộc Bộ", (Group("Các đơn vị thuộc Bộ"),), "", ""),
    ("Đảng ủy Bộ, Công đoàn Bộ", (Body("Đảng ủy Bộ"), Body("Công đoàn Bộ")), "", ""),
    ("TT. Tỉnh ủy, TT. HĐND tỉnh (b/c)", (Body("TT. Tỉnh ủy"), Body("TT. HĐND tỉnh")), "b/c", ""),
    ("V0, V1, TH1", (Body("V0"), Body("V1"), Body("TH1")), "", ""),
    ("LĐVP, các CVNC", (_post("LĐVP"), Group("các CVNC")), "", ""),
    ("BGH (để chỉ đạo)", (Body("BGH"),), "để chỉ đạo", ""),
    ("Các khoa, phòng, trung tâm", (Group("Các khoa, phòng, trung tâm"),), "", ""),
    (
        "Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh",
        (Body("Ủy ban MTTQ Việt Nam tỉnh"), Group("các tổ chức chính trị - xã hội tỉnh")), "", "",
    ),
    ("Như mục II (thực hiện)", (), "thực hiện", ""),
    ("Ông Nguyễn Văn An (đại diện hộ dân)", (Person("Nguyễn Văn An"),), "", "đại diện hộ dân"),
    ("Công an xã, BCH QS xã", (Body("Công an xã"), Body("BCH QS xã")), "", ""),
    (
        "Các đ/c: Nguyễn Văn An, Trần Thị Bình",
        (_group("Các đ/c", Person("Nguyễn Văn An"), Person("Trần Thị Bình")),), "", "",
    ),
    (
        "Văn phòng Chính phủ; Bộ Nội vụ (để b/c)",
        (Body("Văn phòng Chính phủ"), Body("Bộ Nội vụ")), "để b/c", "",
    ),
    ("Bí thư, Phó Bí thư Đảng ủy", (_post("Bí thư"), _post("Phó Bí thư Đảng ủy")), "", ""),
    ("Các hội: Nông dân, Phụ nữ", (_group("Các hội", "Nông dân", "Phụ nữ"),), "", ""),
    # References name nobody.
    ("Như trên", (), "", ""),
    ("Như thành phần dự họp", (), "", ""),
    ("Thành phần tham dự họp", (), "", ""),
    ("Như Điều 3 (để thực hiện)", (), "để thực hiện", ""),
)  # fmt: skip


@pytest.mark.parametrize(("wording", "parties", "purpose", "note"), LINES)
def test_a_line_tells_who_and_what_for(
    wording: str, parties: tuple[Party, ...], purpose: str, note: str
) -> None:
    """Beside its words, which stay."""
    assert recipient_line(wording) == RecipientLine(
        parties=parties, purpose=purpose, note=note, wording=wording
    )


@pytest.mark.parametrize(
    "line",
    [
        RecipientLine(parties=(Body("Sở Tài chính"),)),
        RecipientLine(parties=(Body("Sở Tài chính"), Body("Sở Xây dựng")), purpose="để b/c"),
        RecipientLine(parties=(Body("Sở Văn hóa, Thể thao và Du lịch"), Body("Sở Y tế"))),
        RecipientLine(parties=(Group("Các sở, ban, ngành"),), purpose="để thực hiện"),
        RecipientLine(parties=(Body("UBND tỉnh"),), note="đ/c Hải", purpose="báo cáo"),
        RecipientLine(parties=(Group("Các Sở", members=(Body("Y tế"), Body("Tư pháp"))),)),
        RecipientLine(
            parties=(
                Group("Các đồng chí", members=(Person("Nguyễn Văn An"), Person("Trần Thị Bình"))),
            )
        ),
    ],
)
def test_what_is_composed_is_read_back(line: RecipientLine) -> None:
    """The fields of a line that composing writes are the fields that were composed."""
    read_back = recipient_line(recipient_text(line))

    assert (
        RecipientLine(parties=read_back.parties, purpose=read_back.purpose, note=read_back.note)
        == line
    )


@given(st.text(alphabet=st.sampled_from("Sở Y tế,;:()- đ/c.và các Các để b/c UBND"), max_size=60))
def test_any_line_keeps_its_words(text: str) -> None:
    """Whatever it is."""
    if text.strip():
        assert recipient_line(text).wording == text


@pytest.mark.parametrize(
    ("wording", "parties"),
    [
        (":", ()),
        ("Các sở:", ()),
        (": Sở Y tế", (Body(": Sở Y tế"),)),
        ("Các sở: ;", (Group("Các sở: ;"),)),
        (";", ()),
        ("Hội Thân hữu Văn hóa, Thể thao và Du lịch, chợ", (Body("Hội Thân hữu Văn hóa, Thể thao và Du lịch"), Body("chợ"))),
        ("chợ Văn hóa, Du lịch, bến", (Body("chợ Văn hóa, Du lịch"), Body("bến"))),
        ("Sở Y (Phòng A, Phòng B), chợ Bến", (Body("Sở Y (Phòng A, Phòng B)"), Body("chợ Bến"))),
        ("(để biết)", (Body("(để biết)"),)),
        ("Sở Y tế ()", (Body("Sở Y tế ()"),)),
        ("Hội viên các nơi: các nhóm, anh em", (Group("Hội viên các nơi", members=(Body("các nhóm"), Body("anh em"))),)),
    ],
)  # fmt: skip
def test_an_odd_line_is_what_it_can_be(wording: str, parties: tuple[Party, ...]) -> None:
    """Nothing is dropped that might be a name."""
    assert recipient_line(wording).parties == parties


def test_two_notes_or_two_purposes_are_not_one() -> None:
    """What is beyond the fields stays in the name."""
    assert recipient_line("Sở Y (a) (b)").parties == (Body("Sở Y (a)"),)
    assert recipient_line("Sở Y (để biết) (để b/c)").parties == (Body("Sở Y (để biết)"),)
    assert recipient_line("Sở Y để biết (để b/c)").purpose == "để b/c"
    assert recipient_line("Sở Y (1) (2) (để biết) (4) (5)").wording.endswith("(5)")


def test_a_line_that_is_too_long_is_kept_in_words() -> None:
    """It is a page, not a recipient."""
    line = "Sở Y, " * 400

    assert recipient_line(line) == RecipientLine(wording=line)


def test_a_long_line_is_read_in_no_time() -> None:
    """Hostile lines for every pattern."""
    for piece in ("Sở Y, ", "Các Sở: A; ", "(để b/c) ", "và ", "đ/c A - ", "( "):
        recipient_line(piece * 20_000)


PAGE = """\
THÔNG BÁO
Kết luận cuộc họp ngày 12/5/2026
-----

1. Giao Sở Y tế rà soát hồ sơ.

Nơi nhận:
- Thường trực Tỉnh ủy (để b/c);
- Các Sở: Tài chính, Xây dựng,
Y tế, Tư pháp;
Gửi bản điện tử:
- PCT UBND tỉnh (đ/c Hải);
- Như thành phần dự họp;
- {archive}
"""


def test_a_page_of_recipients_is_told_and_prints_as_it_was() -> None:
    """Wrapped lines are one, media head groups, and the print does not change."""
    notice = read(PAGE.format(archive="Lưu: VT, KTTHh5.")).notice

    sectors = "Các Sở: Tài chính, Xây dựng, Y tế, Tư pháp"
    assert notice.recipients == Recipients(
        groups=(
            RecipientGroup(
                lines=(
                    RecipientLine(
                        parties=(Body("Thường trực Tỉnh ủy"),),
                        purpose="để b/c",
                        wording="Thường trực Tỉnh ủy (để b/c)",
                    ),
                    RecipientLine(
                        parties=(_group("Các Sở", "Tài chính", "Xây dựng", "Y tế", "Tư pháp"),),
                        wording=sectors,
                    ),
                ),
            ),
            RecipientGroup(
                medium="Gửi bản điện tử",
                lines=(
                    RecipientLine(
                        parties=(_post("PCT UBND tỉnh"),),
                        note="đ/c Hải",
                        wording="PCT UBND tỉnh (đ/c Hải)",
                    ),
                    RecipientLine(wording="Như thành phần dự họp"),
                ),
            ),
        ),
        archive="VT, KTTHh5",
    )
    assert f"- {sectors};" in " ".join(to_text(notice).split())
    assert read(to_text(notice)).notice == notice


@pytest.mark.parametrize(
    ("line", "files"),
    [
        ("Lưu: VT, KTTHh5.", "VT, KTTHh5"),
        ("Lưu: VT, XDCT(Sơn).", "VT, XDCT(Sơn)"),
        ("Lưu: VT, KSTT(3).VTA", "VT, KSTT(3).VTA"),
        ("Lưu VPĐU.", "VPĐU"),
        ("Lưu VT, TH, BCSĐ.", "VT, TH, BCSĐ"),
        ("Lưu Văn phòng Tỉnh ủy.", "Văn phòng Tỉnh ủy"),
        ("Lưu:VT,TH.", "VT,TH"),
        ("LƯU: VT.", "VT"),
        ("Lưu : VT, P.TH (02b).", "VT, P.TH (02b)"),
        ("Lưu tại Văn phòng.", "tại Văn phòng"),
    ],
)
def test_the_archive_line_in_all_its_forms(line: str, files: str) -> None:
    """What is filed, and a print that is the same."""
    notice = read(PAGE.format(archive=line)).notice

    assert notice.recipients is not None
    assert notice.recipients.archive == files
    assert read(to_text(notice)).notice == notice
    assert line.rstrip(".").split()[-1] in to_text(notice)


def test_media_may_bear_a_dash() -> None:
    """Their words tell them; any other line that ends in a colon heads recipients."""
    page = PAGE.format(archive="Bản giấy:\n- Các sở:\n+ Sở Tài chính;\n- Lưu: VT.")
    notice = read(page).notice

    assert notice.recipients is not None
    assert [group.medium for group in notice.recipients.groups] == [
        "",
        "Gửi bản điện tử",
        "Bản giấy",
    ]
    assert notice.recipients.groups[-1].lines == (
        RecipientLine(wording="Các sở:"),
        RecipientLine(parties=(Body("Sở Tài chính"),), wording="Sở Tài chính"),
    )
    assert read(to_text(notice)).notice == notice


def test_a_page_may_lack_recipients_or_an_archive_line() -> None:
    """Then there are none."""
    assert read("THÔNG BÁO\nKết luận\n-----\n\n1. Giao Sở Y.").notice.recipients is None
    kept = read(PAGE.format(archive="Sở Y tế.")).notice.recipients
    assert kept is not None
    assert kept.archive == ""
    assert kept.groups[-1].lines[-1].parties == (Body("Sở Y tế"),)


def test_a_keeper_of_archives_is_a_recipient() -> None:
    """What begins with "Lưu trữ" is a body's business and not the archive line."""
    notice = read(PAGE.format(archive="Lưu trữ lịch sử tỉnh;\n- Lưu: VT.")).notice

    assert notice.recipients is not None
    assert notice.recipients.archive == "VT"
    assert notice.recipients.groups[-1].lines[-1].parties == (Body("Lưu trữ lịch sử tỉnh"),)
