"""Builders take kind input, give exact values, and insist on what a notice must have."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest

from giaoban.builders import (
    IncompleteNoticeError,
    NoticeOptions,
    addressed_to,
    adopted,
    agency,
    agreed,
    agreed_in_principle,
    agreed_on_the_whole,
    as_head,
    assign,
    by_order,
    decided,
    deliver,
    directed_by,
    document,
    draft,
    for_head,
    group,
    item,
    meeting,
    missing,
    not_yet_agreed,
    noted,
    notice,
    official,
    on_behalf,
    rejected,
    run_in,
    section,
    sent_by,
    separate_notice,
    submission,
    to,
)
from giaoban.forms import PARTY_HD36
from giaoban.model import (
    AgendaItem,
    Alias,
    Assignment,
    Attendance,
    Authority,
    Body,
    Citation,
    Decision,
    Deliverable,
    DocumentNumber,
    Footnote,
    Group,
    Involved,
    Issuer,
    Matter,
    Meeting,
    Notice,
    Person,
    Preamble,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Remark,
    Signature,
)
from giaoban.timing import before

SO_A = Body("Sở A")
PARTS = NoticeOptions(
    issuer=agency("UBND tỉnh Sông Lam"),
    number="12/TB-UBND",
    place="Sông Lam",
    issued_on="15/10/2023",
    meeting=meeting("cuộc họp", "12/10/2023"),
    body=["Thống nhất một số nội dung."],
    recipients=["Sở A"],
    archive="VT",
    signature=as_head("Chủ tịch", "Nguyễn Văn An"),
)


# --- parties and documents -------------------------------------------------------------------------


def test_texts_are_tidied_and_become_nfc() -> None:
    """Blanks and line breaks become one blank, decomposed letters are composed."""
    typed = unicodedata.normalize("NFD", "  Ủy ban\n nhân dân  tỉnh ")

    assert agency(typed).body == Body("Ủy ban nhân dân tỉnh")


def test_parties() -> None:
    """Officials, issuers and groups take names as texts."""
    assert official("Trần Thị Bình", "Phó Chủ tịch", ref="7") == Person(
        "Trần Thị Bình", positions=("Phó Chủ tịch",), ref="7"
    )
    assert agency("VP", under="Tỉnh ủy", symbol="VPTU") == Issuer(
        Body("VP"), parent=Body("Tỉnh ủy"), symbol="VPTU"
    )
    assert group("UBND các xã", "A", Body("B")) == Group(
        "UBND các xã", members=(Body("A"), Body("B"))
    )


def test_a_document_tells_its_type_by_its_number() -> None:
    """The type code names the type, in the grammar of the number."""
    number = DocumentNumber(number="707", type="TB", organs=("TU",), style="party")

    assert document("707-TB/TU", "13/10/2022", by="Ban Thường vụ", about="đất") == Citation(
        "Thông báo",
        number=number,
        date=dt.date(2022, 10, 13),
        issuer="Ban Thường vụ",
        subject="đất",
    )
    assert document("16-TT/TW").type == "Thông tri"
    assert submission("65/TTr-KHCN").type == "Tờ trình"
    assert document(number, kind="Kết luận").type == "Kết luận"


def test_a_document_without_a_type_code_wants_its_type() -> None:
    """An official letter's number does not say what it is."""
    with pytest.raises(ValueError, match="name it: kind='Công văn'"):
        document("4643/UBND-KGVX")

    assert document("4643/UBND-KGVX", kind="Công văn").type == "Công văn"


def test_no_number_is_refused() -> None:
    """The error shows both grammars."""
    with pytest.raises(ValueError, match="'65/TB-UBND' or '65-TB/TU'"):
        submission("không số")


# --- clauses ---------------------------------------------------------------------------------------


def test_every_stance_has_its_function() -> None:
    """The function's name is the stance."""
    assert [
        one.stance
        for one in (
            agreed(),
            agreed_in_principle(),
            agreed_on_the_whole(),
            adopted(),
            not_yet_agreed(),
            rejected(),
            noted(),
            separate_notice(),
            decided("deferred"),
        )
    ] == [
        "agreed",
        "agreed_in_principle",
        "agreed_on_the_whole",
        "adopted",
        "not_yet_agreed",
        "rejected",
        "noted",
        "separate_notice",
        "deferred",
    ]


def test_a_decision_says_more() -> None:
    """Objects, reservation, who decided, by vote, points and wording are kept."""
    built = agreed(
        "phương án 1",
        submission("1/TTr-SA"),
        reservation="cần rà soát",
        decided_by="Thường trực",
        by_vote=True,
        points=["một"],
        wording="Nhất trí.",
    )

    assert built == Decision(
        stance="agreed",
        objects=(Matter("phương án 1"), submission("1/TTr-SA")),
        reservation="cần rà soát",
        decided_by=Body("Thường trực"),
        by_vote=True,
        points=(Remark("một"),),
        wording="Nhất trí.",
    )


def test_an_assignment_says_more() -> None:
    """Every field of an assignment can be given plainly."""
    due = before("15/10/2023")
    report = deliver("báo cáo", to="UBND tỉnh", via="VP", kind="report", due=due, measure="80%")

    built = assign(
        ["Sở A", official("An")],
        "rà soát",
        due=due,
        id="t1",
        force="đề nghị",
        director=official("Bình"),
        sharing="joint",
        coordinators="Sở B",
        others=[("approving", "UBND tỉnh")],
        deliverables=[report],
        condition="Trường hợp vướng mắc",
        requirements="bảo đảm chất lượng",
        urgency="khẩn trương",
        reports_to="UBND tỉnh",
        via="VP",
        points=["một"],
        wording="Giao Sở A rà soát.",
    )

    assert report == Deliverable(
        "báo cáo",
        to=(Body("UBND tỉnh"),),
        via=(Body("VP"),),
        kind="report",
        deadline=due,
        measure="80%",
    )
    assert built == Assignment(
        id="t1",
        force="đề nghị",
        director=(Person("Bình"),),
        lead=(SO_A, Person("An")),
        sharing="joint",
        coordinators=(Body("Sở B"),),
        others=(Involved(Body("UBND tỉnh"), role="approving"),),
        task="rà soát",
        deliverables=(report,),
        deadline=due,
        condition="Trường hợp vướng mắc",
        requirements=("bảo đảm chất lượng",),
        urgency="khẩn trương",
        reports_to=(Body("UBND tỉnh"),),
        via=(Body("VP"),),
        points=(Remark("một"),),
        wording="Giao Sở A rà soát.",
    )


def test_a_task_needs_words() -> None:
    """An empty task is refused, and the error names the way to a frame."""
    with pytest.raises(ValueError, match="use directed_by or addressed_to"):
        assign("Sở A", " ")


def test_frames() -> None:
    """A director's frame and an addressee's frame hold their points; an empty lead is nobody."""
    task = assign("", "rà soát", requirements=["một", "hai"])

    assert task.lead == ()
    assert task.requirements == ("một", "hai")
    assert directed_by("Bình", task, urgency="ngay") == Assignment(
        director=(Body("Bình"),), points=(task,), urgency="ngay"
    )
    assert addressed_to("Sở A", "một", due=before("15/10/2023")) == Assignment(
        lead=(SO_A,), points=(Remark("một"),), deadline=before("15/10/2023")
    )


def test_an_item_tells_submissions_from_its_body() -> None:
    """Citations are submissions, texts remarks, the rest stands in order."""
    paper = submission("1/TTr-SA")

    assert item("Về A", paper, agreed(), "Đoạn văn.", presenter="Sở A") == AgendaItem(
        heading="Về A",
        presenter=SO_A,
        submissions=(paper,),
        body=(agreed(), Remark("Đoạn văn.")),
    )
    assert item("", order=addressed_to("Sở A")).order == Assignment(lead=(SO_A,))


def test_clauses_run_into_one_paragraph() -> None:
    """The first stands, the others go on in its paragraph without a label."""
    first, second = run_in(agreed(), Remark("Tuy nhiên.", label="-"))

    assert not first.continues
    assert second == Remark("Tuy nhiên.", continues=True)


# --- the frame ---------------------------------------------------------------------------------------


def test_a_meeting_says_more() -> None:
    """Every field of a meeting can be given plainly."""
    visit = meeting("kiểm tra")

    assert meeting(
        "hội nghị",
        "12/10/2023",
        dt.date(2023, 10, 13),
        place="trụ sở",
        chair="Chủ tịch",
        subject="cho ý kiến",
        session="63",
        congress="XII",
        term="2020-2025",
        attendance="các sở",
        agenda=["một", "hai"],
        also=[visit],
    ) == Meeting(
        "hội nghị",
        dates=(dt.date(2023, 10, 12), dt.date(2023, 10, 13)),
        place="trụ sở",
        chair=Body("Chủ tịch"),
        subject="cho ý kiến",
        session="63",
        congress="XII",
        term="2020-2025",
        attendance=Attendance(text="các sở"),
        agenda=("một", "hai"),
        also=(visit,),
    )
    count = Attendance(present=9, expected=9)
    assert meeting("họp", attendance=count).attendance == count


@pytest.mark.parametrize(
    ("signature", "chain"),
    [
        pytest.param(
            on_behalf("UBND tỉnh", deputy_of="Chủ tịch", position="Phó Chủ tịch", name="An"),
            (("on_behalf", "UBND tỉnh"), ("for_head", "Chủ tịch")),
            id="TM-KT",
        ),
        pytest.param(
            by_order("Chủ tịch", position="Phó Chủ tịch", name="An"),
            (("by_order", "Chủ tịch"),),
            id="TL",
        ),
        pytest.param(
            for_head("Chủ tịch", position="Phó Chủ tịch", name="An"),
            (("for_head", "Chủ tịch"),),
            id="KT",
        ),
        pytest.param(as_head("Phó Chủ tịch", "An"), (), id="head"),
    ],
)
def test_signatures_chain_their_authority(
    signature: Signature, chain: tuple[tuple[str, str], ...]
) -> None:
    """The chain stands from the top down, above position and name."""
    assert tuple((line.kind, line.of) for line in signature.authority) == chain
    assert all(isinstance(line, Authority) for line in signature.authority)
    assert (signature.position, signature.name) == ("Phó Chủ tịch", "An")


def test_recipients_keep_their_groups_and_order() -> None:
    """Lines outside a group come first, in one group without a medium."""
    built = draft(
        "state-nd30",
        recipients=[
            sent_by("Gửi bản giấy", "Sở A"),
            to("Sở B", "Sở C", purpose="để b/c", note="đ/c Hải"),
            group("Các sở"),
        ],
        archive="VT",
    )

    assert built.recipients == Recipients(
        groups=(
            RecipientGroup(
                lines=(
                    RecipientLine(
                        parties=(Body("Sở B"), Body("Sở C")), purpose="để b/c", note="đ/c Hải"
                    ),
                    RecipientLine(parties=(Group("Các sở"),)),
                )
            ),
            RecipientGroup(medium="Gửi bản giấy", lines=(RecipientLine(parties=(SO_A,)),)),
        ),
        archive="VT",
    )


def test_a_notice_is_built_whole() -> None:
    """All parts are taken, numbered and exact."""
    parts: NoticeOptions = {
        **PARTS,
        "id": "n1",
        "number": "65-TB/BCSĐ",
        "concluded_by": "Ban cán sự đảng",
        "subject": "kết luận",
        "preamble": "Ngày 12/10/2023, họp.",
        "body": [section("Đánh giá", item("Về A")), "Hết."],
        "closing": "Trên đây là Thông báo.",
        "urgency": "khẩn",
        "secrecy": "mật",
        "footnotes": ["một", "hai"],
        "aliases": [("BCĐ", "Ban Chỉ đạo")],
        "extra": [("k", "v")],
    }
    built = notice("party-hd36", **parts)

    assert built == Notice(
        form=PARTY_HD36,
        id="n1",
        issuer=Issuer(Body("UBND tỉnh Sông Lam")),
        number=DocumentNumber(number="65", type="TB", organs=("BCSĐ",), style="party"),
        place="Sông Lam",
        issued_on=dt.date(2023, 10, 15),
        subject="kết luận",
        concluded_by=Body("Ban cán sự đảng"),
        meeting=Meeting("cuộc họp", dates=(dt.date(2023, 10, 12),)),
        preamble=Preamble(wording=("Ngày 12/10/2023, họp.",)),
        body=(
            AgendaItem(
                label="I.", heading="Đánh giá", body=(AgendaItem(label="1.", heading="Về A"),)
            ),
            Remark("Hết."),
        ),
        closing=(Remark("Trên đây là Thông báo."),),
        recipients=Recipients(
            groups=(RecipientGroup(lines=(RecipientLine(parties=(SO_A,)),)),), archive="VT"
        ),
        signature=Signature(position="Chủ tịch", name="Nguyễn Văn An"),
        urgency="khẩn",
        secrecy="mật",
        footnotes=(Footnote("1", text="một"), Footnote("2", text="hai")),
        aliases=(Alias("BCĐ", full="Ban Chỉ đạo"),),
        extra=(("k", "v"),),
    )


def test_preamble_and_closing_take_one_or_several() -> None:
    """A list of paragraphs, a value, or nothing."""
    whole = Preamble(bases=("Căn cứ A",))

    assert draft("state-nd30", preamble=["một", "hai"]).preamble == Preamble(wording=("một", "hai"))
    assert draft("state-nd30", preamble=whole).preamble == whole
    assert draft("state-nd30", closing=[]).closing == ()
    assert draft("state-nd30", closing=["một", agreed()]).closing == (Remark("một"), agreed())
    assert draft("state-nd30", closing=agreed()).closing == (agreed(),)


def test_a_citation_does_not_stand_in_a_notices_body() -> None:
    """It belongs to an item, and the error says so."""
    with pytest.raises(TypeError, match="belongs to an item"):
        draft("state-nd30", body=[submission("1/TTr-SA")])  # type: ignore[list-item]  # the error


def test_an_incomplete_notice_says_all_that_it_lacks() -> None:
    """A draft of nothing lacks nine parts; the error names each and the way out."""
    empty = draft("state-nd30")

    assert [lack.path for lack in missing(empty)] == [
        "$.issuer",
        "$.number",
        "$.place",
        "$.issued_on",
        "$.subject",
        "$.body",
        "$.recipients",
        "$.recipients.archive",
        "$.signature",
    ]
    assert missing(empty)[0].vi == "cơ quan ban hành"
    with pytest.raises(
        IncompleteNoticeError, match=r"lacks: the issuer, the number, .*draft"
    ) as info:
        notice("state-nd30")
    assert info.value.missing == missing(empty)


def test_a_complete_notice_lacks_nothing() -> None:
    """With every part given there is nothing to say."""
    assert missing(notice("state-nd30", **PARTS)) == ()


def test_a_blank_number_is_missing() -> None:
    """A symbol without its running number is a draft's."""
    number = DocumentNumber(type="TB", organs=("UBND",))
    parts: NoticeOptions = {**PARTS, "number": number}
    blank = draft("state-nd30", **parts)

    assert [lack.path for lack in missing(blank)] == ["$.number"]
