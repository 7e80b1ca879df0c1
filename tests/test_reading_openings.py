"""Openings: meetings, days, places, chairs, concluders, attendance and agendas, in many wordings."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from giaoban._vn import fold
from giaoban.model import AgendaItem, Attendance, Body, Group, Meeting, Notice, Person, Remark
from giaoban.reading import read
from giaoban.reading.attendance import agenda
from giaoban.reading.concluders import concluder
from giaoban.reading.days import meeting_days
from giaoban.reading.meetings import meeting
from giaoban.reading.particulars import lines_of
from giaoban.reading.persons import person_in, plainly_addressed
from giaoban.render import to_text
from giaoban.strategies.noise import decomposed, flipped_tones, glued, misread, rewrapped, tight
from tests.openings_cases import OPENINGS, Opening

if TYPE_CHECKING:
    from collections.abc import Callable

ITEM = "1. Giao Sở Y rà soát hồ sơ."


def _page(subject: str, *preamble: str, body: str = ITEM) -> str:
    return "\n\n".join([f"THÔNG BÁO\n{subject}\n-----", *preamble, body])


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize("case", OPENINGS, ids=lambda case: case.name)
def test_an_opening_says_what_a_careful_reader_finds(case: Opening) -> None:
    """Every field at once; the words stay in the preamble as they are printed."""
    notice = read(_page(case.subject, *case.preamble)).notice
    met = notice.meeting
    seen = (
        None
        if met is None
        else Opening(
            name=case.name,
            subject=case.subject,
            preamble=notice.preamble.wording if notice.preamble is not None else (),
            kind=met.kind,
            dates=met.dates,
            place=met.place,
            chair=met.chair,
            concluded_by=notice.concluded_by,
            session=met.session,
            congress=met.congress,
            term=met.term,
            attendance=met.attendance,
            agenda=met.agenda,
        )
    )

    assert seen == (case if case.kind is not None else None)
    assert notice.concluded_by == case.concluded_by
    assert read(to_text(notice)).notice == notice


@pytest.mark.parametrize("change", [decomposed, flipped_tones, glued, misread, rewrapped, tight])
def test_noise_does_not_change_what_an_opening_says(change: Callable[[str], str]) -> None:
    """Compared without blanks and tone placement, for these may be what was changed."""
    for case in OPENINGS:
        page = _page(case.subject, *case.preamble)
        plain, noisy = read(page).notice, read(change(page)).notice
        said = [fold(repr((one.meeting, one.concluded_by))) for one in (plain, noisy)]
        assert said[0].replace(" ", "") == said[1].replace(" ", "")


# --- days --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("occasion", "days"),
    [
        ("Ngày 12/5/2026, UBND họp.", ["2026-05-12"]),
        ("Ngày 12 tháng 5 năm 2026, UBND họp.", ["2026-05-12"]),
        ("Sáng 12/5/2026, UBND họp.", ["2026-05-12"]),
        ("Vào hồi 14h00 ngày 12/5/2026, UBND họp.", ["2026-05-12"]),
        ("Lúc 8 giờ 30 phút, ngày 12/5/2026, UBND họp.", ["2026-05-12"]),
        ("Sáng 12, 13/5/2026, UBND họp.", ["2026-05-12", "2026-05-13"]),
        ("Ngày 12, 13/5/2026, UBND họp.", ["2026-05-12", "2026-05-13"]),
        ("Ngày 12 và ngày 13 tháng 5 năm 2026, UBND họp.", ["2026-05-12", "2026-05-13"]),
        ("Trong 02 ngày (12-13/5/2026), UBND họp.", ["2026-05-12", "2026-05-13"]),
        ("Từ ngày 30/4 đến ngày 02/5/2026, UBND họp.", ["2026-04-30", "2026-05-01", "2026-05-02"]),
        ("Từ ngày 29/10 – 30/10/2025, UBND họp.", ["2025-10-29", "2025-10-30"]),
        ("Ngày 12-5-2026, UBND họp.", ["2026-05-12"]),
        ("Từ ngày 01/3/2026 đến ngày 30/5/2026, UBND kiểm tra.", ["2026-03-01", "2026-05-30"]),
        ("UBND xã họp vào ngày 12/5/2026.", ["2026-05-12"]),
        ("Thực hiện Kế hoạch số 5/KH-UBND ngày 01/02/2026, ngày 12/5/2026, UBND họp.", ["2026-05-12"]),
        ("Xét Tờ trình số 15-TTr/ĐU, ngày 05/5/2026 của Đảng ủy.", []),
        ("Căn cứ Kết luận số 15-KL/TU, ngày 10/3/2026, về đất đai, ngày 12/5/2026, UBND họp.", ["2026-05-12"]),
        ("Ngày 31/02/2026, UBND họp.", []),
        ("Ngày 13, 12/5/2026, UBND họp.", ["2026-05-12"]),
        ("Ngày 12/5, UBND họp.", []),
        ("UBND họp ngày 31/02/2026 rồi họp ngày 12/5/2026.", ["2026-05-12"]),
        ("UBND họp.", []),
    ],
)  # fmt: skip
def test_the_days_of_a_meeting(occasion: str, days: list[str]) -> None:
    """In numbers or words, several, from one to another; not those of cited documents."""
    assert meeting_days("Kết luận", occasion) == tuple(map(_day, days))


def test_the_subject_tells_the_day_where_the_opening_does_not() -> None:
    """Behind the meeting's name, else anywhere."""
    assert meeting_days("Kết luận cuộc họp các ngày 12 và 13/5/2026", "UBND họp.") == (
        _day("2026-05-12"),
        _day("2026-05-13"),
    )
    assert meeting_days("Kết luận (12/5/2026)", "UBND họp.") == (_day("2026-05-12"),)


# --- persons -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("đồng chí Nguyễn Văn An", Person("Nguyễn Văn An")),
        (
            "đồng chí Nguyễn Văn An - Ủy viên Ban Thường vụ, Chủ tịch UBND tỉnh",
            Person("Nguyễn Văn An", positions=("Ủy viên Ban Thường vụ", "Chủ tịch UBND tỉnh")),
        ),
        (
            "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Nguyễn Văn An",
            Person("Nguyễn Văn An", positions=("Bí thư Tỉnh ủy", "Chủ tịch HĐND tỉnh")),
        ),
        (
            "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch Trần Thị Bình",
            Person("Trần Thị Bình", positions=("Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch",)),
        ),
        (
            "Chủ tịch UBND tỉnh Sông Lam",
            Person("", positions=("Chủ tịch UBND tỉnh Sông Lam",)),
        ),
        ("Chủ tịch UBND tỉnh Hà Nam", Person("", positions=("Chủ tịch UBND tỉnh Hà Nam",))),
        (
            "Chủ tịch UBND tỉnh Hà Thị Nga",
            Person("Hà Thị Nga", positions=("Chủ tịch UBND tỉnh",)),
        ),
        (
            "Phó Chủ tịch HĐND tỉnh Sầm Thị Lan",
            Person("Sầm Thị Lan", positions=("Phó Chủ tịch HĐND tỉnh",)),
        ),
        ("Chủ tịch UBND xã Lý Nhân", Person("", positions=("Chủ tịch UBND xã Lý Nhân",))),
        (
            "Chủ tịch UBND xã Lý Thị Kim",
            Person("Lý Thị Kim", positions=("Chủ tịch UBND xã",)),
        ),
        (
            "Tổng Giám đốc Công ty Cảng Sông Lam Cao Văn Rạng",
            Person("Cao Văn Rạng", positions=("Tổng Giám đốc Công ty Cảng Sông Lam",)),
        ),
        ("đồng chí Y Thanh H'Ra", None),
        ("Phó Chủ tịch UBND tỉnh Vũ Ý", Person("Vũ Ý", positions=("Phó Chủ tịch UBND tỉnh",))),
        ("ông Lê Ô Pích", Person("Lê Ô Pích")),
        ("Bí thư Đảng ủy", Person("", positions=("Bí thư Đảng ủy",))),
        ("Giám đốc Trần", Person("", positions=("Giám đốc Trần",))),
        ("UBND tỉnh", None),
        ("", None),
    ],
)
def test_a_person_is_told_from_the_positions(text: str, person: Person | None) -> None:
    """Before or behind the name; a place's name is no person's."""
    assert person_in(text) == person


def test_degrees_and_ranks_address_a_person() -> None:
    """They are no part of the name, and their full stops end no sentence."""
    assert plainly_addressed("Ngày 1/2, PGS.TS. Hồ Thanh Phương chủ trì") == (
        "Ngày 1/2, đồng chí Hồ Thanh Phương chủ trì"
    )
    assert plainly_addressed("do TS Hà Văn Ánh chủ trì") == "do đồng chí Hà Văn Ánh chủ trì"
    assert plainly_addressed("Hiệu trưởng GS.TS. Hà Văn Ánh") == "Hiệu trưởng Hà Văn Ánh"
    assert plainly_addressed("Luật TS và các CN") == "Luật TS và các CN"


# --- meetings ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preamble", "chair"),
    [
        (
            "Ngày 12/5/2026, UBND họp dưới sự chủ trì của Chủ tịch UBND tỉnh Lê Quốc Cường, các thành viên dự đủ.",
            Person("Lê Quốc Cường", positions=("Chủ tịch UBND tỉnh",)),
        ),
        (
            "Ngày 12/5/2026, UBND họp dưới sự chủ trì, điều hành của ông Lê Quốc Cường",
            Person("Lê Quốc Cường"),
        ),
        ("Ngày 12/5/2026, giao Sở Y chủ trì, phối hợp với Sở Z tổ chức cuộc họp.", None),
        (
            "Ngày 12/5/2026, UBND họp. Sau khi nghe ông Lê Quốc Cường, Giám đốc Sở Y, cơ quan chủ trì, báo cáo.",
            None,
        ),
        ("Ngày 12/5/2026, UBND họp nghe ông Lê Quốc Cường chủ trì thẩm định dự án báo cáo.", None),
        ("Ngày 12/5/2026, hai bên đồng chủ trì cuộc họp.", None),
        (
            "Ngày 12/5/2026, đồng chí Lê Quốc Cường đồng chủ trì cuộc họp.",
            Person("Lê Quốc Cường"),
        ),
        (
            "Ngày 12/5/2026, đồng chí Lê Quốc Cường và bà con đồng chủ trì cuộc họp.",
            Person("Lê Quốc Cường"),
        ),
    ],
)
def test_who_chairs(preamble: str, chair: object) -> None:
    """Under whom, by whom, or before the verb; nobody where none is named."""
    met = meeting("Kết luận cuộc họp", [preamble])

    assert met is not None
    assert met.chair == chair


@pytest.mark.parametrize(
    ("subject", "session"),
    [
        ("Kết luận Hội nghị lần thứ hai mươi mốt", "21"),
        ("Kết luận Hội nghị lần thứ mười lăm", "15"),
        ("Kết luận Hội nghị lần thứ mười", "10"),
        ("Kết luận phiên họp thứ ba", "3"),
        ("Kết luận phiên họp thứ IV", "IV"),
        ("Kết luận Hội nghị lần 5", "5"),
        ("Kết luận cuộc họp giao ban tuần thứ 30", ""),
        ("Kết luận cuộc họp giao ban đầu tuần thứ hai", ""),
        ("Kết luận Hội nghị, cuộc thi lần thứ 3", ""),
    ],
)
def test_which_of_its_kind_a_meeting_is(subject: str, session: str) -> None:
    """In figures, Roman numerals or words; weeks and weekdays are none."""
    met = meeting(subject, [])

    assert met is not None
    assert met.session == session


@pytest.mark.parametrize(
    ("subject", "about"),
    [
        ("Kết luận cuộc họp về đất đai", "đất đai"),
        ("Kết luận tại cuộc họp nghe báo cáo về đất đai", "nghe báo cáo về đất đai"),
        ("Kết luận tại buổi làm việc với Công ty A ngày 12/5/2026", "với Công ty A"),
        ("Kết luận Hội nghị lần thứ 5 (khóa XII), nhiệm kỳ 2020-2025 về đất đai", "đất đai"),
        ("Kết luận Hội nghị Tỉnh ủy lần thứ 5", ""),
        ("Kết luận (tại cuộc họp giao ban ngày 12/5/2026)", ""),
        ("Kết luận của UBND", ""),
    ],
)
def test_what_a_meeting_was_about(subject: str, about: str) -> None:
    """What stands in the subject right behind its name, without the day."""
    met = meeting(subject, ["Ngày 12/5/2026, UBND họp."])

    assert met is not None
    assert met.subject == about


@pytest.mark.parametrize(
    ("subject", "preamble", "kind"),
    [
        ("Về việc tham dự Hội nghị xúc tiến đầu tư", "Theo Giấy mời số 5.", "hội nghị"),
        ("Kết luận của UBND", "Ngày 12/5/2026, UBND có cuộc làm việc với Sở Y.", "cuộc làm việc"),
        ("Kết luận của UBND", "Đoàn đã khảo sát thực địa.", "khảo sát"),
        ("Kết luận của UBND", "UBND họp báo thường kỳ.", None),
        ("Kết luận của UBND", "Xét kế hoạch tổ chức Hội nghị của Sở Y:", None),
        ("Kết luận của UBND", "Sở Y trình Hội nghị.", "hội nghị"),
        ("Kết luận về đất đai", "", None),
    ],
)
def test_of_what_kind_a_meeting_is(subject: str, preamble: str, kind: str | None) -> None:
    """By the subject, by a verb that holds one, or by its bare name where there must be one."""
    met = meeting(subject, [preamble])

    assert (None if met is None else met.kind) == kind


@pytest.mark.parametrize(
    ("preamble", "place"),
    [
        ("Ngày 12/5/2026, tại Hội trường tầng 3, Trụ sở UBND tỉnh, UBND họp.", "Hội trường tầng 3, Trụ sở UBND tỉnh"),
        ("Ngày 12/5/2026, tại Hà Nội, xã An Hòa họp về đất đai.", "Hà Nội"),
        ("Ngày 12/5/2026, UBND họp tại Nhà văn hóa thôn Bắc", "Nhà văn hóa thôn Bắc"),
        ("Ngày 12/5/2026, tại cuộc họp, UBND thống nhất.", ""),
        ("Ngày 12/5/2026, UBND họp tại Trung tâm Hội nghị và Triển lãm tỉnh để nghe báo cáo.", "Trung tâm Hội nghị và Triển lãm tỉnh"),
        (f"Ngày 12/5/2026, UBND họp tại {'Nhà ' * 40}A.", ""),
    ],
)  # fmt: skip
def test_where_a_meeting_was_held(preamble: str, place: str) -> None:
    """Up to the verb or the comma behind which something else than a place begins."""
    met = meeting("Kết luận cuộc họp", [preamble])

    assert met is not None
    assert met.place == place


# --- concluders --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("subject", "lead_in", "whose"),
    [
        ("Kết luận, chỉ đạo của UBND tỉnh tại cuộc họp", "", Body("UBND tỉnh")),
        ("Kết luận của ... tại cuộc họp", "", None),
        ("Kết luận cuộc họp", "Sau khi nghe báo cáo, UBND xã thống nhất kết luận:", Body("UBND xã")),
        ("Kết luận cuộc họp", "Sau khi nghe báo cáo, Hội nghị kết luận:", None),
        ("Kết luận cuộc họp", "UBND xã kết luận.", None),
        ("Kết luận cuộc họp", "Sau khi nghe Sở Y, các đại biểu thống nhất:", None),
        (
            "KẾT LUẬN CỦA CHỦ TỊCH UBND XÃ TRẦN THỊ BÌNH TẠI CUỘC HỌP",
            "Chủ tịch UBND xã Trần Thị Bình kết luận:",
            Person("Trần Thị Bình", positions=("Chủ tịch UBND xã",)),
        ),
        (
            "KẾT LUẬN CỦA CHỦ TỊCH UBND XÃ TRẦN THỊ BÌNH TẠI CUỘC HỌP",
            "",
            Person("TRẦN THỊ BÌNH", positions=("CHỦ TỊCH UBND XÃ",)),
        ),
        ("KẾT LUẬN CỦA ĐỒNG CHÍ TRẦN THỊ BÌNH TẠI CUỘC HỌP", "", Person("TRẦN THỊ BÌNH")),
        ("KẾT LUẬN CỦA BÍ THƯ ĐẢNG ỦY TẠI CUỘC HỌP", "", Person("", positions=("BÍ THƯ ĐẢNG ỦY",))),
        ("KẾT LUẬN CỦA ĐẢNG ỦY TẠI CUỘC HỌP", "", Body("ĐẢNG ỦY")),
        ("KẾT LUẬN CỦA ĐẢNG ỦY TẠI CUỘC HỌP", "Đảng ủy họp và kết luận:", Body("Đảng ủy")),
        (
            "Kết luận cuộc họp",
            "Giám đốc Sở Y Trần Thị Bình kết luận:",
            Person("Trần Thị Bình", positions=("Giám đốc Sở Y",)),
        ),
    ],
)  # fmt: skip
def test_whose_conclusions_they_are(subject: str, lead_in: str, whose: object) -> None:
    """The subject comes first, then whoever is named right before the verb that leads in."""
    assert concluder(subject, [lead_in] if lead_in else []) == whose


# --- attendance and agenda ---------------------------------------------------------------------------

OPEN = "Ngày 12/5/2026, UBND tỉnh tổ chức cuộc họp."


def _attended(*preamble: str, body: str = ITEM) -> Attendance | None:
    met = read(_page("Kết luận cuộc họp", *preamble, body=body)).notice.meeting
    assert met is not None
    return met.attendance


def test_parties_are_fields_where_they_compose_the_sentence() -> None:
    """Any other sentence is kept in its words."""
    plain = f"{OPEN} Tham dự có Sở Tài chính, Sở Xây dựng và Sở Tư pháp. UBND kết luận như sau:"
    other = f"{OPEN} Cùng dự có Sở Tài chính và đại diện các sở. UBND kết luận như sau:"

    bodies = (Body("Sở Tài chính"), Body("Sở Xây dựng"), Body("Sở Tư pháp"))
    assert _attended(plain) == Attendance(parties=bodies)
    assert _attended(other) == Attendance(text="Cùng dự có Sở Tài chính và đại diện các sở")


def test_several_sentences_are_one_text() -> None:
    """With the count that stands in them."""
    text = "Tham dự có 12/15 thành viên UBND tỉnh. Cùng dự có lãnh đạo Sở Y"

    assert _attended(f"{OPEN} {text}.", "UBND kết luận như sau:") == Attendance(
        text=text, present=12, expected=15
    )


def test_a_list_below_a_sentence_is_the_attendance() -> None:
    """Each line a party, in the preamble as it is printed; a body of the name leads nothing in."""
    lines = (
        f"{OPEN} Thành phần tham dự của Ban Chỉ đạo gồm:",
        "- Đồng chí Nguyễn Văn An, Bí thư Đảng ủy;",
        "- Sở Xây dựng.",
        "UBND kết luận như sau:",
    )
    notice = read(_page("Kết luận cuộc họp", *lines)).notice

    assert notice.preamble is not None
    assert notice.preamble.wording == lines
    assert notice.meeting is not None
    assert notice.meeting.attendance == Attendance(
        parties=(Person("Nguyễn Văn An", positions=("Bí thư Đảng ủy",)), Body("Sở Xây dựng"))
    )
    assert read(to_text(notice)).notice == notice
    assert _attended(lines[0], "Sở Y dự.", lines[-1]) is None


def test_a_visit_may_end_in_a_working_session() -> None:
    """Both are occasions of the notice."""
    met = meeting("Kết luận sau khi kiểm tra cầu An Hòa, làm việc với nhà thầu ngày 12/5/2026", [])

    assert met is not None
    assert (met.kind, met.also) == (
        "kiểm tra",
        (Meeting("buổi làm việc", subject="với nhà thầu"),),
    )
    alone = meeting("Kết luận cuộc họp về đất đai và làm việc với Sở Y", [])
    assert alone is not None
    assert alone.also == ()


def test_no_sentence_is_no_attendance() -> None:
    """Nor is one without a meeting."""
    assert _attended(f"{OPEN} UBND kết luận như sau:") is None
    alone = read(_page("Kết luận về đất đai", "Tham dự có Sở Y.", "UBND kết luận như sau:")).notice
    assert alone.meeting is None


def test_a_section_lists_who_attended() -> None:
    """Each line a party; the count stands in the heading or on a line."""
    section = (
        "I. THÀNH PHẦN THAM DỰ\n\n- Có mặt: 09/09 đồng chí;\n\n"
        "- Đồng chí Nguyễn Văn An, Bí thư Đảng ủy;\n\n- Sở Xây dựng, Sở Tài chính.\n\nII. KẾT LUẬN\n\n"
    )

    assert _attended(f"{OPEN} UBND kết luận như sau:", body=section + ITEM) == Attendance(
        parties=(
            Person("Nguyễn Văn An", positions=("Bí thư Đảng ủy",)),
            Body("Sở Xây dựng"),
            Body("Sở Tài chính"),
        ),
        present=9,
        expected=9,
    )


def test_a_section_that_is_no_list_of_parties_is_kept_in_words() -> None:
    """Nothing is guessed; items below it count as lines."""
    section = "I. THÀNH PHẦN: 03/03\n\n1. Nhóm khách mời\n\n- anh em công nhân nhà máy;\n\nII. KẾT LUẬN\n\n"

    assert _attended(f"{OPEN} UBND kết luận như sau:", body=section + ITEM) == Attendance(
        text="Nhóm khách mời; anh em công nhân nhà máy", present=3, expected=3
    )


def test_other_sections_are_no_attendance() -> None:
    """What is on the composition of something else, or holds nothing."""
    other = "I. THÀNH PHẦN HỒ SƠ\n\n- Sở Y.\n\nII. THÀNH PHẦN DỰ HỌP\n\nIII. KẾT LUẬN\n\n"

    assert _attended(f"{OPEN} UBND kết luận như sau:", body=other + ITEM) is None


def test_a_footnote_tells_who_attended() -> None:
    """By its own words, or because its mark stands behind words on attendance."""
    marked = f"{OPEN[:-1]} với sự tham dự của lãnh đạo các sở¹. UBND kết luận như sau:"
    foot = f"{ITEM}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình\n\n¹ Sở Tài chính; Sở Xây dựng."
    said = foot.replace("¹ Sở", "¹ Tham dự có: Sở")

    assert _attended(marked, body=foot) == Attendance(text="Sở Tài chính; Sở Xây dựng")
    assert _attended(f"{OPEN} UBND kết luận như sau:", body=said) == Attendance(
        text="Tham dự có: Sở Tài chính; Sở Xây dựng"
    )
    other = f"{OPEN} Vốn đầu tư¹ đã bố trí. UBND kết luận như sau:"
    assert _attended(other, body=foot) is None


SECTIONS = """\
I. THỜI GIAN, ĐỊA ĐIỂM

- Thời gian: 14h00 ngày 12/5/2026.

- Địa điểm: Hội trường UBND xã An Hòa.

II. THÀNH PHẦN THAM DỰ

1. Chủ trì: Đồng chí Nguyễn Văn An - Chủ tịch UBND xã.

2. Tham dự: Sở Xây dựng; Sở Y tế.

III. NỘI DUNG KẾT LUẬN

1. Lễ hội xã; chủ trì: bà Trần Thị Bình.

2. Địa điểm: Sân vận động.
"""


def test_labelled_sections_tell_of_the_meeting() -> None:
    """Those that the body begins with; what comes later is about something else."""
    met = read(_page("Kết luận cuộc họp giao ban", body=SECTIONS)).notice.meeting

    assert met == Meeting(
        "cuộc họp giao ban",
        dates=(_day("2026-05-12"),),
        place="Hội trường UBND xã An Hòa",
        chair=Person("Nguyễn Văn An", positions=("Chủ tịch UBND xã",)),
        attendance=Attendance(parties=(Body("Sở Xây dựng"), Body("Sở Y tế"))),
    )
    later = SECTIONS.partition("III.")[2]
    assert read(_page("Kết luận cuộc họp", body=f"I.{later}")).notice.meeting == Meeting("cuộc họp")


def test_the_lines_of_items_and_points() -> None:
    """A heading with what runs on from it; an item without one has none."""
    run = Remark("tại Hội trường", continues=True, points=(Remark("tầng 3"),))
    items = (
        AgendaItem(label="1.", body=(AgendaItem(label="1.1.", heading="Địa điểm:", body=(run,)),)),
        AgendaItem(label="2.", heading="Khác"),
    )

    assert list(lines_of(items)) == ["Địa điểm: tại Hội trường", "tầng 3", "Khác"]


def test_labelled_lines_of_a_preamble_tell_of_the_meeting() -> None:
    """What a sentence has told already stays."""
    lines = (
        "Ngày 12/5/2026, tại Hà Nội, UBND phường họp.",
        "- Thời gian: Ngày 13/5/2026.",
        "- Địa điểm: Hội trường.",
        "Người chủ trì: Bà Lý Thị Kim, Phó Chủ tịch UBND phường; thư ký: ông A.",
        "UBND phường kết luận như sau:",
    )
    met = read(_page("Kết luận cuộc họp", *lines)).notice.meeting

    assert met == Meeting(
        "cuộc họp",
        dates=(_day("2026-05-12"),),
        place="Hà Nội",
        chair=Person("Lý Thị Kim", positions=("Phó Chủ tịch UBND phường",)),
    )


@pytest.mark.parametrize(
    ("preamble", "matters"),
    [
        ("UBND họp về các nội dung: (1) Đất đai; (2) Đầu tư và (3) Y tế.", ("Đất đai", "Đầu tư", "Y tế")),
        ("UBND họp bàn (1) đất đai, (2) đầu tư, UBND thống nhất kết luận:", ("đất đai", "đầu tư")),
        ("UBND họp bàn (1) đất đai", ()),
        ("Sở Y (1) và Sở Z (2) cùng dự.", ()),
        ("UBND họp bàn (2) đất đai, (3) đầu tư.", ()),
    ],
)  # fmt: skip
def test_the_matters_that_a_preamble_numbers(preamble: str, matters: tuple[str, ...]) -> None:
    """From (1) on, behind words that announce them; the last ends before what was concluded."""
    assert agenda([preamble]) == matters


def test_matters_listed_below_the_opening_are_of_the_preamble() -> None:
    """If the sentence that leads in follows them; otherwise they are the body."""
    lists = "Ngày 12/5/2026, UBND họp cho ý kiến các nội dung sau:"
    matters = ("(1) Đất đai;", "(2) Đầu tư.")
    concluded = "Sau khi thảo luận, UBND kết luận như sau:"

    def wording(*paragraphs: str) -> tuple[str, ...]:
        preamble = read(_page("Kết luận cuộc họp", *paragraphs)).notice.preamble
        assert preamble is not None
        return preamble.wording

    assert wording(lists, *matters, concluded) == (lists, *matters, concluded)
    assert wording(lists, *matters) == (lists,)
    assert wording(lists, "Đất đai là việc lớn.", concluded) == (lists,)
    assert wording(lists, "(1) Đất đai;", "(2) Đầu tư.", "Hết.") == (lists,)
    assert wording(lists, "1. Giao Sở Y.", concluded) == (lists,)
    page = _page("Kết luận cuộc họp", lists, *matters, body="(3) Y tế.")
    assert read(page).notice.preamble is not None
    settled = "Ngày 12/5/2026, UBND họp, thống nhất và cho ý kiến các nội dung sau:"
    assert wording(settled, *matters, concluded) == (settled,)


def test_a_closing_may_stand_below_the_signature() -> None:
    """It is the closing all the same."""
    closing = "Trên đây là kết luận của UBND tỉnh, các cơ quan thực hiện./."
    foot = "Nơi nhận:\n- Sở Y;\n- Lưu: VT.\n\nTM. UBND TỈNH\nCHỦ TỊCH\n\nTrần Thị Bình"
    notice = read(_page("Kết luận cuộc họp", OPEN, body=f"{ITEM}\n\n{foot}\n\n{closing}")).notice

    assert [clause.wording for clause in notice.closing or ()] == [closing]


def test_a_subject_may_begin_with_its_short_word() -> None:
    """A subject's "V/v" is no Roman numeral."""
    subject = "V/v kết luận cuộc họp giao ban ngày 05/10/2026"
    notice = read(_page(subject, f"{OPEN} UBND kết luận như sau:")).notice

    assert notice.subject == subject
    assert notice.meeting is not None
    assert notice.meeting.kind == "cuộc họp giao ban"


def test_a_notice_of_long_lines_is_read_in_no_time() -> None:
    """Hostile openings for every pattern."""
    for word in (
        "ngày 12, ",
        "đồng chí An ",
        "(1) a ",
        "tại Nhà, ",
        "tham dự có ",
        "chủ trì ",
        "12/5, ",
        "lần thứ ",
    ):
        read(_page("Kết luận cuộc họp " + word * 3000, "Ngày 12/5/2026, " + word * 20_000))


def test_a_meeting_of_a_group_prints_as_it_was() -> None:
    """Two chairs are one group, and the page stays."""
    notice: Notice = read(
        _page(
            "Kết luận Hội nghị",
            "Ngày 12/5/2026, đồng chí Lê Quốc Cường - Chủ tịch và bà Trần Thị Bình, Phó Chủ tịch đồng chủ trì Hội nghị.",
        )
    ).notice

    assert notice.meeting is not None
    assert notice.meeting.chair == Group(
        "các đồng chí",
        members=(
            Person("Lê Quốc Cường", positions=("Chủ tịch",)),
            Person("Trần Thị Bình", positions=("Phó Chủ tịch",)),
        ),
    )
    assert read(to_text(notice)).notice == notice
