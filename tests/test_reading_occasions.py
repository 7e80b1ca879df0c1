"""The opening that composing writes: its fields are the notice's; of any other it is a wording."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from attrs import evolve

from giaoban.forms import PARTY_HD36, STATE_ND30
from giaoban.model import Attendance, Body, Issuer, Meeting, Notice, Person, Preamble
from giaoban.reading.occasions import with_occasion
from tests.support_meaning import meaning
from tests.support_notices import minimal_notice
from tests.test_both_ways import back

MET = dt.date(2023, 9, 29)
AN = Person("Nguyễn Văn An", positions=("Phó Chủ tịch UBND tỉnh",))
STC, SYT = Body("Sở Tài chính"), Body("Sở Y tế")


def met(**fields: Any) -> Meeting:
    """Return a meeting of 29/9/2023."""
    return Meeting("hội nghị", **{"dates": (MET,)} | fields)


MEETINGS: dict[str, Meeting] = {
    "plain": met(),
    "two days": met(dates=(dt.date(2023, 9, 28), MET)),
    "matter": met(subject="tình hình thực hiện nhiệm vụ"),
    "verb": met(subject="nghe báo cáo tiến độ các dự án"),
    "numbered": met(session="63", congress="XII", term="2020-2025", subject="công tác cán bộ"),
    "place": met(place="trụ sở cơ quan"),
    "chair": met(chair=AN),
    "chair and place": met(chair=AN, place="trụ sở cơ quan", subject="giải ngân vốn đầu tư"),
    "there": met(attendance=Attendance(text="lãnh đạo các sở, ban, ngành")),
    "parties": met(attendance=Attendance(text="lãnh đạo các sở", parties=(STC, SYT))),
    "counted": met(attendance=Attendance(present=12, expected=15)),
    "present": met(attendance=Attendance(present=12)),
    "called": met(attendance=Attendance(expected=15)),
    "agenda": met(agenda=("phương án bố trí trụ sở", "mức hỗ trợ cho mỗi hộ dân")),
    "all": met(
        chair=AN,
        subject="công tác cán bộ",
        agenda=("phương án bố trí trụ sở",),
        attendance=Attendance(text="lãnh đạo các sở", present=12),
    ),
}


@pytest.mark.parametrize("form", [STATE_ND30, PARTY_HD36], ids=lambda form: form.name)
@pytest.mark.parametrize("name", MEETINGS)
def test_a_composed_opening_gives_its_meeting_back(name: str, form: Any) -> None:
    """Days, place, chair, matter, who was there, what was on the agenda."""
    notice = minimal_notice(form, meeting=MEETINGS[name])

    assert meaning(back(notice)) == meaning(notice)


@pytest.mark.parametrize(
    "fields",
    [
        {"preamble": Preamble(bases=("Căn cứ quy chế làm việc", "Căn cứ chương trình công tác"))},
        {"preamble": Preamble(heard=(STC, SYT))},
        {"preamble": Preamble(heard=(Body("Sở Văn hóa, Thể thao và Du lịch"),))},
        {"preamble": Preamble(wording=("Tại hội nghị, chủ tọa kết luận như sau:",))},
        {"subject": "Kết luận tại hội nghị ngày 29/9/2023"},
        {"subject": "Kết luận quý III"},
        {"concluded_by": AN, "subject": "Kết luận tại hội nghị ngày 29/9/2023"},
        {"concluded_by": None},
    ],
    ids=str,
)
def test_bases_and_who_concludes_are_given_back(fields: dict[str, Any]) -> None:
    """Beside a subject or an opening of other words too."""
    notice = minimal_notice(STATE_ND30, meeting=met(), **fields)

    assert meaning(back(notice)) == meaning(notice)


def known(*wording: str, **fields: Any) -> Notice:
    """Return a notice as an outline has it, with an opening of these paragraphs."""
    notice = Notice(
        issuer=Issuer(Body("ỦY BAN NHÂN DÂN TỈNH SÔNG LAM")),
        meeting=Meeting("cuộc họp", dates=(MET,)),
        preamble=Preamble(wording=wording),
    )
    return evolve(notice, **fields)


@pytest.mark.parametrize(
    "notice",
    [
        known("Ngày 29/9/2023, cuộc họp bàn nhiều việc. Các ý kiến thống nhất:"),
        known("Cuộc họp kết luận như sau:", meeting=None),
        known("Cuộc họp kết luận như sau:", preamble=None),
        known("x" * 5000),
        known("Ngày 29/9/2023, UBND tỉnh tổ chức hội nghị. Sau khi nghe báo cáo và ý kiến thảo luận của các đại biểu, UBND tỉnh thống nhất kết luận như sau:"),
        known("Ngày 29/9/2023, UBND tỉnh tổ chức cuộc họp. Trời mưa to. Sau khi nghe báo cáo và ý kiến thảo luận của các đại biểu, UBND tỉnh thống nhất kết luận như sau:"),
        known("Ngày 29/9/2023, UBND tỉnh tổ chức cuộc họp. Sau khi nghe báo cáo và ý kiến thảo luận của các đại biểu, mọi người ra về."),
        known("Ngày 29/9/2023, UBND tỉnh tổ chức cuộc họp: bàn về đất. Sau khi nghe báo cáo của nhiều người và ý kiến thảo luận của các đại biểu, UBND tỉnh thống nhất kết luận như sau:"),
        known("Sáng nay, ông A chủ trì hội nghị. Sau khi nghe báo cáo và ý kiến thảo luận của các đại biểu, ông kết luận như sau:"),
        known("Cuộc họp kết luận như sau:", subject="Kết luận tại hội thảo ngày 29/9/2023"),
        known("Cuộc họp kết luận như sau:", issuer=None),
    ],
    ids=lambda notice: f"{notice.preamble}"[:60] + notice.subject + str(notice.meeting is None) + str(notice.issuer is None) + str(hash(notice))[:6],
)  # fmt: skip
def test_an_opening_of_other_words_changes_nothing(notice: Notice) -> None:
    """What its fields would compose is not what was read."""
    assert with_occasion(notice) == notice


def test_the_text_tells_how_the_issuer_is_written() -> None:
    """A header has its name in capitals."""
    notice = known("Tại Sông Lam, Ủy ban nhân dân tỉnh Sông Lam họp và kết luận như sau:")

    found = with_occasion(notice)

    assert found == evolve(notice, issuer=Issuer(Body("Ủy ban nhân dân tỉnh Sông Lam")))
