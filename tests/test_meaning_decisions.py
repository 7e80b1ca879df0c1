"""What a sentence decides: the stance, on what, with what reservation, by whom."""

from __future__ import annotations

import pytest

from giaoban.model import Body, Citation, Decision, DocumentNumber, Group, Matter, Person, Stance
from giaoban.reading import read
from tests.reading_texts import FOOT, HEAD, decisions_in, outline_of, whom


@pytest.mark.parametrize(
    ("said", "stance"),
    [
        ("Nhất trí phương án.", "agreed"),
        ("Tán thành với phương án.", "agreed"),
        ("Cơ bản thống nhất với phương án.", "agreed_on_the_whole"),
        ("Thống nhất chủ trương đầu tư.", "agreed_in_principle"),
        ("Đồng ý về chủ trương.", "agreed_in_principle"),
        ("Chưa thống nhất chủ trương đầu tư.", "not_yet_agreed"),
        ("Chưa thống nhất phương án.", "not_yet_agreed"),
        ("Không đồng ý đề xuất của Sở Y tế.", "rejected"),
        ("Không thông qua nội dung này.", "rejected"),
        ("Chưa xem xét nội dung này.", "deferred"),
        ("Tạm dừng dự án.", "deferred"),
        ("Thông qua Kế hoạch kiểm tra.", "adopted"),
        ("Chấp thuận phương án.", "approved"),
        ("Ghi nhận, biểu dương và đánh giá cao kết quả.", "noted"),
        ("Có thông báo riêng.", "separate_notice"),
        ("Các nội dung khác về công tác cán bộ có thông báo riêng.", "separate_notice"),
        ("Phó Chủ tịch UBND tỉnh thống nhất phương án.", "agreed"),
        ("Về công tác cán bộ, Thường trực Tỉnh ủy thống nhất phương án.", "agreed"),
        ("Sau khi xem xét, Thường trực Tỉnh ủy đã thống nhất phương án.", "agreed"),
        ("Các đại biểu cùng thống nhất phương án.", "agreed"),
    ],
)
def test_a_stance_opens_its_clause(said: str, stance: Stance) -> None:
    """A negation stands before its stem; before both a topic and who decides may stand."""
    assert [decision.stance for decision in decisions_in(f"1. {said}")] == [stance]


@pytest.mark.parametrize(
    "said",
    [
        "Thống nhất cho ý kiến như sau.",
        "Nhằm thống nhất hướng xử lý, giao Sở Y tế rà soát.",
        "Giao Sở Y tế thống nhất với Sở Nội vụ về nhân sự.",
        "Sau khi có ý kiến thống nhất của Bộ Y tế, giao Sở Y tế trình.",
        "Đối với nội dung này; các bên đồng ý.",
        "Công tác y tế đạt kết quả tốt.",
        "Nội dung thứ nhất; nội dung thứ hai: thống nhất.",
        "Các bên trao đổi. đã thống nhất với nhau về số liệu; sẽ có báo cáo.",
    ],
)
def test_other_words_decide_nothing(said: str) -> None:
    """Lead-ins, purposes, conditions and what somebody is told to do are no stances."""
    assert decisions_in(f"1. {said}") == []


def test_below_an_order_a_stance_is_what_is_ordered() -> None:
    """To agree with somebody is a task there; what is told apart is not."""
    points = (
        "- Thống nhất với Sở Nội vụ về nhân sự.",
        "- Nội dung khác có thông báo riêng.",
    )

    assert whom("1. Sở Y tế:", *points) == ["Sở Y tế: về nhân sự"]
    assert [each.stance for each in decisions_in("1. Sở Y tế:", *points)] == ["separate_notice"]


# --- on what ---------------------------------------------------------------------------------------

SUBMITTED = Citation(
    "Tờ trình",
    number=DocumentNumber(number="12", type="TTr", organs=("SYT",), style="state"),
)


@pytest.mark.parametrize(
    ("said", "objects"),
    [
        ("Nhất trí phương án 1.", (Matter("phương án 1"),)),
        ("Cơ bản nhất trí với đề xuất của Sở Y tế.", (Matter("đề xuất của Sở Y tế"),)),
        ("Ghi nhận, biểu dương kết quả của Sở Y tế.", (Matter("kết quả của Sở Y tế"),)),
        ("Đồng ý.", ()),
    ],
)
def test_objects_are_what_follows_the_stance(said: str, objects: tuple[Matter, ...]) -> None:
    """A matter in its own words; nothing where nothing follows."""
    assert decisions_in(f"1. {said}")[0].objects == objects


def test_documents_are_objects() -> None:
    """Each document that the sentence cites, and none of its other words."""
    (decision,) = decisions_in("1. Nhất trí với nội dung Tờ trình số 12/TTr-SYT.")

    assert [getattr(each, "number", None) for each in decision.objects] == [SUBMITTED.number]


@pytest.mark.parametrize(
    "said",
    [
        "Nhất trí với đề xuất tại Tờ trình số 12/TTr-SYT ngày 01/3/2026.",
        "Nhất trí với các nội dung đề xuất nêu trên.",
        "Nhất trí.",
    ],
)
def test_what_was_submitted_is_not_repeated(said: str) -> None:
    """The heading has named it: the decision is about it anyway."""
    heading = "1. Về đề nghị của Sở Y tế (Tờ trình số 12/TTr-SYT ngày 01/3/2026)"

    assert [each.objects for each in decisions_in(heading, said)] == [()]


# --- with what reservation, by whom --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "reservation"),
    [
        ("Nhất trí phương án. Tuy nhiên, cần làm rõ vốn.", "Tuy nhiên, cần làm rõ vốn"),
        ("Đồng ý, với điều kiện đủ vốn.", "với điều kiện đủ vốn"),
        ("Nhất trí phương án, trong đó lưu ý nguồn vốn.", "trong đó lưu ý nguồn vốn"),
        ("Nhất trí phương án. Đây là việc quan trọng.", ""),
    ],
)
def test_a_reservation_goes_with_its_decision(said: str, reservation: str) -> None:
    """In the same sentence or in the next; any other sentence is a remark."""
    (decision,) = decisions_in(f"1. {said}")

    assert decision.reservation == reservation


def test_an_order_behind_a_decision_is_no_reservation() -> None:
    """“Tuy nhiên, giao …” orders; behind a comma and inside the sentence too."""
    for said in (
        "Nhất trí phương án. Tuy nhiên, giao Sở Y tế hoàn thiện.",
        "Nhất trí phương án, giao Sở Y tế hoàn thiện.",
        "Nhất trí giao Sở Y tế hoàn thiện.",
        "Không đồng ý. Sở Y tế hoàn thiện.",
    ):
        assert [line.split()[0] for line in outline_of(f"1. {said}")] == ["*", "=", "!"]


def test_two_stances_are_two_decisions() -> None:
    """In one sentence a semicolon parts them."""
    found = decisions_in(
        "1. Thống nhất danh sách; không đồng ý đưa ra 01 trường hợp; hồ sơ lưu tại Sở Nội vụ."
    )

    assert [(each.stance, each.objects) for each in found] == [
        ("agreed", (Matter("danh sách"),)),
        ("rejected", (Matter("đưa ra 01 trường hợp; hồ sơ lưu tại Sở Nội vụ"),)),
    ]


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Thường trực Tỉnh ủy", Body("Thường trực Tỉnh ủy")),
        ("Các đại biểu", Group("Các đại biểu")),
        ("Phó Chủ tịch UBND tỉnh", None),
        ("Đồng chí Trần Thị Bình", None),
        ("Phó Chủ tịch UBND tỉnh Trần Thị Bình", None),
        (
            "Phó Chủ tịch UBND tỉnh Lê Quốc Cường",
            Person("Lê Quốc Cường", positions=("Phó Chủ tịch UBND tỉnh",)),
        ),
        ("Bí thư Tỉnh ủy", Person("", positions=("Bí thư Tỉnh ủy",))),
    ],
)
def test_who_decides_is_told_where_it_is_not_the_concluder(
    who: str, expected: Body | Group | Person | None
) -> None:
    """The notice's own concluder needs no mention, by name or by position."""
    (decision,) = decisions_in(f"1. {who} đồng ý phương án.")

    assert decision.decided_by == expected


def test_a_body_concludes_its_own_notice() -> None:
    """As the lead-in says it, in whatever case."""
    lead_in = "Sau khi thảo luận, Thường trực Tỉnh ủy thống nhất kết luận như sau:"
    text = HEAD.replace("Kết luận của Phó Chủ tịch UBND tỉnh Trần Thị Bình tại", "Về")
    notice = read(f"{text}{lead_in}\n\nThường trực Tỉnh ủy đồng ý phương án.{FOOT}").notice

    (decision,) = notice.body
    assert isinstance(decision, Decision)
    assert decision.decided_by is None


def test_a_vote_is_told() -> None:
    """“Biểu quyết thống nhất thông qua” adopts by vote."""
    (decision,) = decisions_in("1. Hội nghị biểu quyết thống nhất thông qua Quy chế.")

    assert (decision.stance, decision.by_vote) == ("adopted", True)


@pytest.mark.parametrize(
    ("paragraphs", "outline"),
    [
        (
            ("I. THỐNG NHẤT PHƯƠNG ÁN", "1. Bố trí nguồn vốn."),
            ["* I.", "  = THỐNG NHẤT PHƯƠNG", "  * 1.", "    ! Bố trí nguồn"],
        ),
        (
            ("**1. Thống nhất phương án, giao các sở:**", "- Bố trí vốn."),
            ["* 1.", "  = Thống nhất phương", "  : giao các sở:", "    ! - Bố trí vốn."],
        ),
        (
            ("1. Thống nhất các nội dung sau:", "Phương án một.", "a) Phương án hai."),
            ["* 1.", "  = Thống nhất các", "    . Phương án một.", "    . a) Phương án hai."],
        ),
        (
            ("**1. Về công tác dược, giao Sở Y tế rà soát**", "Công tác tốt."),
            ["* 1.", "  ! Về công tác", "  . Công tác tốt."],
        ),
    ],
)
def test_a_heading_that_decides_or_orders_is_a_clause(
    paragraphs: tuple[str, ...], outline: list[str]
) -> None:
    """What it leads in hangs below its last clause; items stand behind it."""
    assert outline_of(*paragraphs) == outline


def test_points_of_a_decision_are_what_was_decided() -> None:
    """They are tasks only where the decision leads them in as such."""
    assert outline_of(
        "1. Thống nhất chương trình như sau:",
        "- Khai mạc lúc 8 giờ;",
        "- Trình bày báo cáo.",
        "2. Nhất trí phương án, trong đó lưu ý:",
        "- Bổ sung nguồn vốn.",
    ) == [
        "* 1.",
        "  = Thống nhất chương",
        "    . - Khai mạc lúc",
        "    . - Trình bày báo",
        "* 2.",
        "  = Nhất trí phương",
        "    ! - Bổ sung nguồn",
    ]
