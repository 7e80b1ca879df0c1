"""Stances: the sentence of a decision, and the stance that a sentence takes."""

from __future__ import annotations

import datetime as dt
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.forms import PARTY_HD36, STATE_ND30
from giaoban.lexicon.numbers import parse_number
from giaoban.lexicon.stances import (
    STANCE_LINKS,
    STANCE_PHRASES,
    STANCE_VERBS,
    FoundStance,
    decision_sentence,
    recognise_stance,
)
from giaoban.model import Body, Citation, Decision, Matter, Person, Remark, Stance


def cited(kind: str, code: str, issuer: str = "", subject: str = "") -> Citation:
    """Return a document of 21 September 2023."""
    return Citation(
        kind,
        number=parse_number(code),
        date=dt.date(2023, 9, 21),
        issuer=issuer,
        subject=subject,
    )


STC = cited("Tờ trình", "165/TTr-STC", "Sở Tài chính", "về việc bố trí trụ sở")
STC_2 = cited("Tờ trình", "170/TTr-STC", "Sở Tài chính")
SYT = cited("Báo cáo", "12/BC-SYT", "Sở Y tế")
PLAN = cited("Kế hoạch", "12/KH-UBND", "UBND tỉnh")
SCHEME = Matter("nội dung cơ bản của Đồ án quy hoạch")
STC_SHORT = "Tờ trình số 165/TTr-STC ngày 21/9/2023"


@pytest.mark.parametrize(
    ("decision", "sentence"),
    [
        (Decision(stance="agreed"), f"Nhất trí với đề xuất của Sở Tài chính tại {STC_SHORT}."),
        (
            Decision(stance="agreed_on_the_whole", reservation="cần làm rõ nguồn vốn"),
            (
                f"Cơ bản nhất trí với đề xuất của Sở Tài chính tại {STC_SHORT}. "
                "Tuy nhiên, cần làm rõ nguồn vốn."
            ),
        ),
        (
            Decision(stance="agreed_in_principle"),
            f"Thống nhất chủ trương theo đề xuất của Sở Tài chính tại {STC_SHORT}.",
        ),
        (
            Decision(stance="agreed_in_principle", objects=(Matter("đầu tư cầu Bến Thủy"),)),
            "Thống nhất chủ trương đầu tư cầu Bến Thủy.",
        ),
        (
            Decision(stance="agreed_in_principle", objects=(Matter("chủ trương đầu tư cầu"),)),
            "Thống nhất chủ trương đầu tư cầu.",
        ),
        (Decision(stance="agreed", objects=(SCHEME,)), f"Nhất trí với {SCHEME.text}."),
        (
            Decision(stance="agreed", objects=(Matter("về việc bổ nhiệm lại."),)),
            "Nhất trí về việc bổ nhiệm lại.",
        ),
        (Decision(stance="agreed", objects=(Matter("."),)), "Nhất trí."),
        (
            Decision(stance="agreed", objects=(PLAN,)),
            "Nhất trí với nội dung Kế hoạch số 12/KH-UBND ngày 21/9/2023 của UBND tỉnh.",
        ),
        (
            Decision(stance="adopted", objects=(PLAN,)),
            "Thông qua Kế hoạch số 12/KH-UBND ngày 21/9/2023 của UBND tỉnh.",
        ),
        (
            Decision(stance="agreed", objects=(STC, STC_2, SYT)),
            (
                f"Nhất trí với đề xuất của Sở Tài chính tại {STC_SHORT} về việc bố trí trụ sở và "
                "Tờ trình số 170/TTr-STC ngày 21/9/2023; đề xuất của Sở Y tế tại "
                "Báo cáo số 12/BC-SYT ngày 21/9/2023."
            ),
        ),
        (
            Decision(stance="agreed", objects=(Citation("Tờ trình"), Matter("phương án 1, 2"))),
            "Nhất trí với nội dung Tờ trình; phương án 1, 2.",
        ),
        (
            Decision(stance="agreed", by_vote=True, objects=(Matter("nhân sự"),)),
            "Biểu quyết nhất trí với nhân sự.",
        ),
        (
            Decision(
                stance="agreed_on_the_whole",
                decided_by=Body("Thường trực Đảng ủy"),
                by_vote=True,
                objects=(Matter("nhân sự"),),
            ),
            "Thường trực Đảng ủy biểu quyết cơ bản nhất trí với nhân sự.",
        ),
        (Decision(stance="separate_notice"), "Có thông báo riêng."),
        (
            Decision(stance="separate_notice", objects=(Matter("công tác cán bộ"),)),
            "Có thông báo riêng về công tác cán bộ.",
        ),
        (
            Decision(stance="deferred", objects=(Matter("hồ sơ"),), reservation="bổ sung số liệu"),
            "Chưa xem xét hồ sơ, trong đó lưu ý bổ sung số liệu.",
        ),
        (
            Decision(stance="agreed", objects=(SCHEME,), reservation="Trong đó lưu ý môi trường"),
            f"Nhất trí với {SCHEME.text}, trong đó lưu ý môi trường.",
        ),
        (
            Decision(stance="noted", objects=(SCHEME,), reservation="tuy nhiên tiến độ còn chậm."),
            f"Ghi nhận {SCHEME.text}. Tuy nhiên tiến độ còn chậm.",
        ),
        (Decision(stance="rejected", objects=(SCHEME,), wording="Không đồng ý!"), "Không đồng ý!"),
        (
            Decision(stance="agreed", objects=(SCHEME,), points=(Remark("Một"),)),
            f"Nhất trí với {SCHEME.text}:",
        ),
        (
            Decision(stance="agreed", objects=(SCHEME,), points=(Remark("Một"),), reservation="rà"),
            f"Nhất trí với {SCHEME.text}. Tuy nhiên, rà:",
        ),
    ],
)
def test_decision_reads_as_a_clerk_writes_it(decision: Decision, sentence: str) -> None:
    """Stance, who proposed it in which document, reservation; by default the submissions."""
    assert decision_sentence(decision, submissions=(STC,), form=STATE_ND30) == sentence


@pytest.mark.parametrize("stance", get_args(Stance))
def test_decision_about_nothing_is_the_stance_alone(stance: Stance) -> None:
    """A decision without objects and submissions is still a sentence."""
    said = decision_sentence(Decision(stance=stance), form=PARTY_HD36)

    assert said.lower() == f"{STANCE_VERBS[stance]}."


def test_party_notice_cites_and_names_in_its_own_way() -> None:
    """The comma before the day and `đồng chí` are the Party's; the State puts the title first."""
    head = Person("Lê Quốc Cường", positions=("Bí thư Tỉnh ủy",))
    decision = Decision(stance="agreed", decided_by=head)

    assert decision_sentence(decision, submissions=(SYT,), form=PARTY_HD36) == (
        "Đồng chí Lê Quốc Cường - Bí thư Tỉnh ủy nhất trí với đề xuất của Sở Y tế tại "
        "Báo cáo số 12/BC-SYT, ngày 21/9/2023."
    )
    assert decision_sentence(decision, form=STATE_ND30) == "Bí thư Tỉnh ủy Lê Quốc Cường nhất trí."


# --- recognising -----------------------------------------------------------------------------------


def test_stance_phrases_are_distinct_and_longest_first() -> None:
    """A longer phrase is tried before the one it holds, so that negation wins over its stem."""
    phrases = [phrase for phrase, _ in STANCE_PHRASES]

    assert sorted(phrases, key=len, reverse=True) == sorted(phrases, key=phrases.index)
    assert len(set(phrases)) == len(phrases)
    assert {stance for _, stance in STANCE_PHRASES} == {*get_args(Stance), None}
    assert set(STANCE_LINKS) == set(STANCE_VERBS) == set(get_args(Stance))


@pytest.mark.parametrize(("phrase", "stance"), STANCE_PHRASES)
def test_every_phrase_is_recognised_at_the_start_of_a_clause(
    phrase: str, stance: Stance | None
) -> None:
    """The table is what the recogniser knows; lead-ins and calls for unity take no stance."""
    found = recognise_stance(f"Về nội dung thứ nhất: {phrase} với báo cáo.")

    assert (found.stance if found else None) == stance


@pytest.mark.parametrize("stance", get_args(Stance))
@pytest.mark.parametrize("by_vote", [False, True])
@pytest.mark.parametrize("decided_by", [None, Body("Ban Thường vụ Đảng ủy"), Body("UBND tỉnh")])
def test_recognition_inverts_composition(
    stance: Stance, decided_by: Body | None, *, by_vote: bool
) -> None:
    """A composed sentence gives its stance, the vote and the body back."""
    decision = Decision(stance=stance, by_vote=by_vote, decided_by=decided_by)
    found = recognise_stance(decision_sentence(decision, submissions=(STC,), form=STATE_ND30))

    assert found is not None
    named = decided_by.name if decided_by else ""
    assert (found.stance, found.by_vote, found.decided_by) == (stance, by_vote, named)


@pytest.mark.parametrize(
    ("text", "stance", "decided_by"),
    [
        ("Thống nhất với báo cáo.", "agreed", ""),
        ("- Đồng  ý\nvới phương án", "agreed", ""),
        ("Về công tác cán bộ: Có thông báo riêng.", "separate_notice", ""),
        ("Đã nghe báo cáo. Chưa thống nhất với phương án 2.", "not_yet_agreed", ""),
        ("Đồng ý nội dung cơ bản của Đồ án", "agreed_on_the_whole", ""),
        ("Thống nhất cho chủ trương", "agreed_in_principle", ""),
        ("Thường trực Đảng uỷ cơ bản nhất trí với nhân sự", "agreed_on_the_whole", "Thường trực Đảng uỷ"),
        (
            "Về kế hoạch năm 2024, Chủ tịch UBND tỉnh không đồng ý với phương án.",
            "rejected",
            "Chủ tịch UBND tỉnh",
        ),
        ("Ban cán sự đảng UBND tỉnh đã thảo luận và nhất trí", "agreed", "Ban cán sự đảng UBND tỉnh"),
        ("Bộ Chỉ huy Quân sự thống nhất phương án", "agreed", "Bộ Chỉ huy Quân sự"),
        (
            "Đồng chí Trần Thị Bình, Bí thư Tỉnh ủy đồng ý với đề xuất",
            "agreed",
            "Đồng chí Trần Thị Bình, Bí thư Tỉnh ủy",
        ),
        ("Hội nghị thống nhất kết luận như sau: Nhất trí với đề xuất.", "agreed", ""),
    ],
)  # fmt: skip
def test_stance_is_recognised_where_a_clause_takes_it(
    text: str, stance: Stance, decided_by: str
) -> None:
    """At the start of a clause, with at most a topic and the name of the body before it."""
    found = recognise_stance(text)

    assert found is not None
    assert (found.stance, found.decided_by) == (stance, decided_by)
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Giao Sở Tài chính rà soát, thống nhất số liệu.",
        "Sau khi có ý kiến thống nhất của Thường trực Tỉnh ủy",
        "Sau khi thảo luận, thống nhất phương án",
        "Về việc thống nhất phương án",
        "nhằm thống nhất hướng xử lý",
        "Ban Thường vụ có ý kiến thống nhất",
        "Sở Tài chính kiểm tra, thống nhất số liệu",
        "Sở Tài chính; thống nhất số liệu",
        "Tạo sự thống nhất trong nhận thức",
        "Ban Chỉ đạo tạo sự thống nhất",
        "Hội đồng sự thống nhất",
        "báo cáo UBND tỉnh (thông qua Sở Xây dựng)",
        "Ban Thường vụ thống nhất kết luận:",
        "Thông qua việc kiểm tra, chấn chỉnh sai phạm",
        "Nhất tríth là một từ khác",
        "Tiếp tục " + "rà soát " * 60 + "nhất trí",
    ],
)
def test_words_that_decide_nothing_are_no_stance(text: str) -> None:
    """Unity asked for, conditions, routes and lead-ins are not decisions."""
    assert recognise_stance(text) is None


def test_votes_are_recognised() -> None:
    """Both orders of the words that say so are known."""
    assert recognise_stance("Hội nghị thống nhất biểu quyết bằng phiếu.") == FoundStance(
        9, 30, "thống nhất biểu quyết", "agreed", by_vote=True, decided_by="Hội nghị"
    )
    found = recognise_stance("Biểu quyết bằng phiếu, thông qua danh sách")
    assert found is not None
    assert (found.stance, found.by_vote) == ("adopted", True)


@given(st.text(alphabet="nhấttrí thống:. ,BanUBND\n", max_size=300) | st.text())
def test_any_text_is_looked_through(text: str) -> None:
    """The recogniser takes any text, and what it finds is where it says."""
    found = recognise_stance(text)

    assert found is None or text[found.start : found.end] == found.text
