"""Items: who presented the matter, by which documents; short forms, the meeting, places."""

from __future__ import annotations

import datetime as dt

import pytest

from giaoban.lexicon import format_number
from giaoban.lexicon.proposers import proposer
from giaoban.model import Alias, Assignment, Body, Notice, Person, Remark
from giaoban.reading import read
from giaoban.reading.meaning import understand
from giaoban.views import glance
from tests.reading_texts import FOOT, HEAD, LEAD_IN, first_item, notice_of, whom

# --- presenter ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "presenter"),
    [
        ("Sở Y tế báo cáo, xin ý kiến về phương án", "Sở Y tế"),
        ("Sở Y tế trình bày dự thảo Nghị quyết", "Sở Y tế"),
        ("Về đề nghị của Sở Y tế tại Tờ trình số 12/TTr-SYT", "Sở Y tế"),
        ("Đối với kiến nghị của Sở Y tế về biên chế", "Sở Y tế"),
        ("Báo cáo, đề xuất của Sở Y tế về phương án", "Sở Y tế"),
        ("Về đề xuất mở ngành Điện tử của Khoa Điện", "Khoa Điện"),
        ("Về đề xuất mở lớp của các khoa", None),
        ("Về đề xuất mở lớp của Khoa Điện đã nêu", None),
        ("Về đề xuất mở lớp mới", None),
        ("Về kiến nghị của các địa phương", None),
        ("Về phương án y tế", None),
        ("Tờ trình số 12/TTr-SYT ngày 02/3/2026 của Sở Y tế về phương án", "Sở Y tế"),
        ("Về Tờ trình số 12/TTr-SYT ngày 02/3/2026 của Sở Y tế", "Sở Y tế"),
        ("Tờ trình số 12/TTr-SYT về phương án của Sở Y tế", None),
        ("Về phương án nêu tại Tờ trình số 12/TTr-SYT của Sở Y tế", None),
    ],
)
def test_a_heading_says_who_presented_it(heading: str, presenter: str | None) -> None:
    """Whoever reports or asks; collectives present nothing."""
    item = first_item(notice_of(f"1. {heading}", "Công tác y tế đạt kết quả tốt."))

    assert item.presenter == (None if presenter is None else Body(presenter))


def _presenters(notice: Notice) -> list[object]:
    items = glance(notice)["items"]
    assert isinstance(items, list)
    return [item["presenter"] for item in items]


def test_a_decision_says_whose_proposal_it_is_about() -> None:
    """With a heading the item has its presenter, without one it is seen at a glance alone."""
    notice = notice_of(
        "1. Về phương án y tế",
        "Nhất trí với đề xuất của Sở Y tế.",
        "2. Cơ bản thống nhất với báo cáo của Sở Nội vụ và ý kiến dự họp.",
        "3. Nhất trí với phương án của Sở Tài chính.",
        "4. Sở Tài chính rà soát dự toán.",
        "5. Nhất trí với đề xuất của các đơn vị.",
        "6. Đối với kiến nghị của Sở Nội vụ về biên chế: giao Sở Y tế rà soát.",
    )

    assert first_item(notice).presenter == Body("Sở Y tế")
    assert _presenters(notice) == ["Sở Y tế", "Sở Nội vụ", None, None, None, "Sở Nội vụ"]


def test_the_place_of_a_presenter_is_kept() -> None:
    """In the heading, or in the decision that names it."""
    for heading in ("Sở Y tế báo cáo phương án", "Về phương án"):
        source = f"{HEAD}{LEAD_IN}\n\n1. {heading}\n\nNhất trí với đề xuất của Sở Y tế.{FOOT}"
        span = dict(read(source).spans)["$.body[0].presenter"]

        assert source[span[0] : span[1]] == "Sở Y tế"


def test_a_proposer_is_named_behind_what_is_proposed() -> None:
    """Nobody else is one."""
    found = proposer("với các đề xuất của Sở Y tế và Sở Nội vụ")

    assert found is not None
    assert found.party == Body("Sở Y tế")
    assert proposer("phương án của Sở Y tế") is None
    assert proposer("đề xuất của ngành y tế") is None


# --- submissions ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "numbers"),
    [
        ("Về phương án (Tờ trình số 12/TTr-SYT ngày 01/3/2026 của Sở Y tế)", ["12/TTr-SYT"]),
        ("Về phương án tại Báo cáo số 15/BC-SYT ngày 01/3/2026", ["15/BC-SYT"]),
        ("Về việc thực hiện Kế hoạch số 20/KH-UBND ngày 01/3/2026", []),
        ("Về phương án theo Nghị định số 30/2020/NĐ-CP", []),
    ],
)
def test_a_heading_cites_what_was_submitted(heading: str, numbers: list[str]) -> None:
    """A proposal is submitted; what is carried out is not."""
    item = first_item(notice_of(f"1. {heading}", "Công tác y tế đạt kết quả tốt."))

    cited = [each.number for each in item.submissions]
    assert [format_number(number) for number in cited if number is not None] == numbers


# --- short forms -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "alias"),
    [
        (
            "Ban Quản lý dự án 18 (sau đây gọi tắt là Ban QLDA 18) báo cáo.",
            Alias("Ban QLDA 18", full="Ban Quản lý dự án 18"),
        ),
        (
            "Trung tâm Xúc tiến Đầu tư tỉnh (sau đây viết tắt là Trung tâm) báo cáo.",
            Alias("Trung tâm", full="Trung tâm Xúc tiến Đầu tư tỉnh"),
        ),
        (
            "Công ty Cổ phần Trường Phát (TPC) báo cáo.",
            Alias("TPC", full="Công ty Cổ phần Trường Phát"),
        ),
        (
            "Sở Y tế tỉnh Sông Lam (gọi tắt là Cơ quan chủ trì) báo cáo.",
            Alias("Cơ quan chủ trì", full="Sở Y tế tỉnh Sông Lam"),
        ),
        ("Phương án sửa chữa (viết tắt là PA) được trình.", None),
        ("Sở Y tế (cũ) báo cáo.", None),
        ("Dự thảo lần hai (DT) được trình.", None),
        ("Sở Y tế báo cáo; phương án này (gọi tắt là Phương án) tốt.", None),
    ],
)
def test_a_notice_defines_short_forms(said: str, alias: Alias | None) -> None:
    """A name before brackets that shorten it; other brackets define nothing."""
    found = notice_of(f"1. {said}").aliases

    assert found == (() if alias is None else (alias,))


def test_a_short_form_is_defined_once() -> None:
    """The first definition counts, wherever it stands."""
    notice = notice_of(
        "1. Công ty Trường Phát (TP) báo cáo.",
        "a) Công ty Tân Phú (TP) rà soát.",
        lead_in="Sau khi nghe Công ty Trường Phát (TP) báo cáo, Phó Chủ tịch UBND tỉnh kết luận:",
    )

    assert notice.aliases == (Alias("TP", full="Công ty Trường Phát"),)


def test_what_is_abbreviated_is_a_whole_name() -> None:
    """Its full form ends where the definition says."""
    assert whom(
        "1. Ban Điều phối vùng dược liệu quý (sau đây viết tắt là Ban Điều phối) báo cáo kết quả.",
        "2. Giao Ban Điều phối vùng dược liệu quý rà soát.",
    )[1:] == ["Ban Điều phối vùng dược liệu quý: quý rà soát"]


# --- the meeting --------------------------------------------------------------------------------------------

HALL = HEAD.replace("Ngày 02/3/2026, Phó Chủ tịch UBND tỉnh Trần Thị Bình chủ trì", "Đã tổ chức")


def test_an_item_states_the_time_of_the_meeting() -> None:
    """Where the preamble does not."""
    body = (
        "1. Phương án: tốt.\n\n2. Thời gian họp\n\n2.1. Buổi sáng ngày 03/3/2026.\n\n"
        "3. Thời gian tổ chức\n\nHội trường lớn.\n\nNgày 04/3/2026, tại trụ sở."
    )
    notice = read(f"{HALL}{LEAD_IN}\n\n{body}{FOOT}").notice

    assert notice.meeting is not None
    assert notice.meeting.dates == (dt.date(2026, 3, 4),)


def test_a_meeting_may_have_no_day() -> None:
    """No day is made up."""
    notice = read(f"{HALL}{LEAD_IN}\n\n1. Rà soát hồ sơ.{FOOT}").notice

    assert notice.meeting is not None
    assert notice.meeting.dates == ()


@pytest.mark.parametrize(
    ("who", "chair"),
    [
        (
            "Phó Giám đốc Sở Lê Quốc Cường",
            Person("Lê Quốc Cường", positions=("Phó Giám đốc Sở",)),
        ),
        ("tập thể lãnh đạo", None),
    ],
)
def test_a_meeting_is_chaired_by_whom_it_is_led(who: str, chair: Person | None) -> None:
    """“Cuộc họp … do … chủ trì”."""
    told = HALL.replace("cuộc họp về đầu tư công.\n\n", f"cuộc họp do {who} chủ trì.\n\n")
    notice = read(f"{told}{LEAD_IN.replace('Trần Thị Bình ', '')}\n\n1. Rà soát.{FOOT}").notice

    assert notice.meeting is not None
    assert notice.meeting.chair == chair


def test_a_notice_without_a_meeting_has_none() -> None:
    """Its clauses are understood all the same."""
    form = notice_of("1. Rà soát.").form
    done = understand(Notice(form=form, body=(Remark("Giao Sở Y tế rà soát hồ sơ."),)))

    assert done.notice.meeting is None
    assert isinstance(done.notice.body[0], Assignment)


def test_a_meeting_is_told_through_glued_syllables() -> None:
    """Its day and its chair are read where the page runs words together."""
    glued = HEAD.replace("Trần Thị Bình chủ trì cuộc họp", "Trần Thị Bình chủ trìcuộc họp")
    notice = read(f"{glued}{LEAD_IN}\n\n1. Rà soát hồ sơ.{FOOT}").notice

    assert notice.meeting is not None
    assert notice.meeting.dates == (dt.date(2026, 3, 2),)


def test_no_office_issues_its_own_chiefs_conclusions_as_anothers() -> None:
    """A notice that says neither who issues it nor who concludes has its orders."""
    assert whom("1. Văn phòng Sở theo dõi.", lead_in="Cuộc họp có các nội dung sau:") == [
        "Văn phòng Sở: Sở theo dõi"
    ]
