"""The texts around the items: subject, preamble, headings, closing, recipients, signature."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, get_args

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban.forms import FORMS, PARTY_HD36, STATE_ND30, Form, derive
from giaoban.lexicon.dates import format_date
from giaoban.lexicon.notice import (
    archive_text,
    authority_lines,
    basis_lines,
    closing_mark,
    closing_sentence,
    heading_text,
    meeting_text,
    position_line,
    preamble_paragraphs,
    recipient_text,
    subject_text,
)
from giaoban.lexicon.numbers import parse_number
from giaoban.model import (
    AgendaItem,
    AsPrinted,
    Assignment,
    Attendance,
    Authority,
    AuthorityKind,
    Body,
    Citation,
    Group,
    Issuer,
    Meeting,
    Notice,
    Party,
    Person,
    Preamble,
    RecipientLine,
    Recipients,
    Remark,
    Signature,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

BCS, UBND, STC, SXD = (
    Body("Ban cán sự đảng UBND tỉnh"),
    Body("UBND tỉnh"),
    Body("Sở Tài chính"),
    Body("Sở Xây dựng"),
)
AN = Person("Nguyễn Văn An", positions=("Bí thư Tỉnh ủy", "Trưởng Đoàn đại biểu Quốc hội"))
BINH = Person("Trần Thị Bình", positions=("Phó Chủ tịch UBND tỉnh",))
DAY = dt.date(2023, 9, 29)
MEETING = Meeting("cuộc họp giao ban", dates=(DAY,))
SUBMISSION = Citation(
    "Tờ trình",
    number=parse_number("165/TTr-STC"),
    date=dt.date(2023, 9, 21),
    issuer="Sở Tài chính",
)
PARTY = Notice(form=PARTY_HD36, issuer=Issuer(BCS), concluded_by=BCS, meeting=MEETING)
STATE = Notice(
    issuer=Issuer(UBND), concluded_by=BINH, meeting=Meeting("cuộc họp", dates=(DAY,), chair=BINH)
)


# --- subject ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("notice", "subject"),
    [
        (
            PARTY,
            "kết luận của Ban cán sự đảng UBND tỉnh tại cuộc họp giao ban ngày 29/9/2023",
        ),
        (
            STATE,
            "Kết luận của Phó Chủ tịch UBND tỉnh Trần Thị Bình tại cuộc họp ngày 29/9/2023",
        ),
        (evolve(PARTY, subject="về nhân sự"), "về nhân sự"),
        (
            evolve(STATE, concluded_by=None),
            "Kết luận của Phó Chủ tịch UBND tỉnh Trần Thị Bình tại cuộc họp ngày 29/9/2023",
        ),
        (
            evolve(PARTY, concluded_by=None, meeting=evolve(MEETING, chair=AN)),
            "kết luận của Ban cán sự đảng UBND tỉnh tại cuộc họp giao ban ngày 29/9/2023",
        ),
        (
            Notice(form=PARTY_HD36, meeting=MEETING),
            "kết luận tại cuộc họp giao ban ngày 29/9/2023",
        ),
        (Notice(form=PARTY_HD36, concluded_by=UBND), "kết luận của UBND tỉnh"),
        (Notice(), ""),
        (
            evolve(
                PARTY,
                meeting=evolve(MEETING, also=(Meeting("hội nghị", dates=(dt.date(2023, 10, 2),)),)),
            ),
            (
                "kết luận của Ban cán sự đảng UBND tỉnh tại cuộc họp giao ban ngày 29/9/2023 "
                "và hội nghị ngày 02/10/2023"
            ),
        ),
    ],
)
def test_subject_tells_whose_conclusions_at_what_meeting(notice: Notice, subject: str) -> None:
    """The Party starts it in lower case, the State with a capital; a draft says what it can."""
    assert subject_text(notice) == subject


@pytest.mark.parametrize(
    ("meeting", "text"),
    [
        (
            Meeting("hội nghị", session="63", congress="XII", term="2020-2025"),
            "hội nghị lần thứ 63 (khóa XII), nhiệm kỳ 2020-2025",
        ),
        (
            Meeting("phiên họp", session="thứ nhất", congress="khoá XV"),
            "phiên họp thứ nhất (khoá XV)",
        ),
        (Meeting("kỳ họp", session="12"), "kỳ họp thứ 12"),
        (Meeting("kỳ họp", session="bất thường"), "kỳ họp bất thường"),
        (Meeting("hội nghị", session="IV"), "hội nghị lần thứ IV"),
        (Meeting("cuộc họp", subject="tiến độ giải ngân."), "cuộc họp về tiến độ giải ngân"),
        (Meeting("cuộc họp", subject="nghe báo cáo tiến độ"), "cuộc họp nghe báo cáo tiến độ"),
        (
            Meeting("hội nghị", dates=(DAY, dt.date(2023, 9, 30), dt.date(2023, 10, 1))),
            "hội nghị các ngày 29/9/2023, 30/9/2023 và 01/10/2023",
        ),
    ],
)
def test_meeting_is_named_with_session_matter_and_days(meeting: Meeting, text: str) -> None:
    """Sessions are counted in the way of their kind of meeting."""
    assert meeting_text(meeting) == text


# --- preamble --------------------------------------------------------------------------------------


def test_party_preamble_is_one_paragraph() -> None:
    """The body meets, an official chairs, and who reported is heard: by default the presenters."""
    notice = evolve(
        PARTY,
        meeting=evolve(
            MEETING,
            chair=AN,
            place="trụ sở Tỉnh ủy",
            attendance=Attendance(parties=(STC, SXD), present=9, expected=12),
            agenda=("Trụ sở;", " ", "Nhân sự"),
        ),
        body=(
            Remark("Đoạn văn"),
            AgendaItem(
                heading="Một",
                presenter=STC,
                body=(AgendaItem(heading="Hai", presenter=SXD), AgendaItem(heading="Ba")),
            ),
            AgendaItem(heading="Bốn", presenter=STC),
        ),
    )

    assert preamble_paragraphs(notice) == (
        (
            "Ngày 29/9/2023, Ban cán sự đảng UBND tỉnh tổ chức cuộc họp giao ban tại trụ sở Tỉnh ủy. "
            "Đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy, Trưởng Đoàn đại biểu Quốc hội chủ trì. "
            "Tham dự có Sở Tài chính và Sở Xây dựng. Có mặt: 9/12 đại biểu. "
            "Nội dung gồm: (1) Trụ sở; (2) Nhân sự. "
            "Sau khi nghe báo cáo của Sở Tài chính và Sở Xây dựng, ý kiến thảo luận của các đại biểu, "
            "Ban cán sự đảng UBND tỉnh thống nhất kết luận như sau:"
        ),
    )


def test_state_preamble_names_the_official_and_parts_its_paragraphs() -> None:
    """The official who chairs also concludes; the lead-in is a paragraph of its own."""
    notice = evolve(
        STATE,
        meeting=Meeting(
            "cuộc họp",
            dates=(DAY,),
            chair=BINH,
            place="trụ sở UBND tỉnh",
            attendance=Attendance(text="S"),
        ),
        preamble=Preamble(
            heard=(STC,), bases=("Luật Đất đai;", ".", "Xét đề nghị của Sở Tài chính")
        ),
    )

    assert preamble_paragraphs(notice) == (
        "Căn cứ Luật Đất đai;",
        "Xét đề nghị của Sở Tài chính.",
        (
            "Ngày 29/9/2023, tại trụ sở UBND tỉnh, Phó Chủ tịch UBND tỉnh Trần Thị Bình chủ trì "
            "cuộc họp. Tham dự có S."
        ),
        (
            "Sau khi nghe báo cáo của Sở Tài chính và ý kiến thảo luận của các đại biểu, "
            "Phó Chủ tịch UBND tỉnh Trần Thị Bình kết luận như sau:"
        ),
    )  # fmt: skip


def test_preamble_as_printed_stands_alone() -> None:
    """Its paragraphs are kept, and bases and meeting are not printed a second time."""
    preamble = Preamble(wording=("Một", "Hai"), bases=("Luật Đất đai",))

    assert preamble_paragraphs(evolve(PARTY, preamble=preamble)) == ("Một", "Hai")
    assert basis_lines(evolve(PARTY, preamble=preamble)) == ()


def test_party_bases_start_with_a_dash() -> None:
    """36-HD/VPTW: each basis a line with a dash, a semicolon between them."""
    notice = evolve(PARTY, preamble=Preamble(bases=("căn cứ Điều lệ", "Thực hiện Kế hoạch 5")))

    assert basis_lines(notice) == ("- Căn cứ Điều lệ;", "- Thực hiện Kế hoạch 5.")


@pytest.mark.parametrize(
    ("notice", "paragraphs"),
    [
        (Notice(), ()),
        (Notice(form=PARTY_HD36), ()),
        (Notice(issuer=Issuer(UBND)), ("UBND tỉnh thống nhất kết luận như sau:",)),
        (
            Notice(form=PARTY_HD36, meeting=Meeting("hội nghị", place="tại Lam Thành")),
            (
                (
                    "Hội nghị được tổ chức tại Lam Thành. Sau khi nghe báo cáo và ý kiến thảo luận của các đại "
                    "biểu, hội nghị thống nhất kết luận như sau:"
                ),
            ),
        ),
        (
            Notice(form=PARTY_HD36, preamble=Preamble(heard=(STC,))),
            (
                (
                    "Sau khi nghe báo cáo của Sở Tài chính và ý kiến thảo luận của các đại biểu, "
                    "thống nhất kết luận như sau:"
                ),
            ),
        ),
        (
            Notice(form=PARTY_HD36, concluded_by=AN, meeting=Meeting("buổi làm việc", chair=AN)),
            (
                (
                    "Buổi làm việc được tổ chức. Đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy, Trưởng Đoàn "
                    "đại biểu Quốc hội chủ trì. Sau khi nghe báo cáo và ý kiến thảo luận của các đại biểu, đồng "
                    "chí Nguyễn Văn An kết luận như sau:"
                ),
            ),
        ),
        (
            Notice(form=PARTY_HD36, concluded_by=AN, issuer=Issuer(BCS)),
            (
                (
                    "Đồng chí Nguyễn Văn An - Bí thư Tỉnh ủy, Trưởng Đoàn đại biểu Quốc hội "
                    "kết luận như sau:"
                ),
            ),
        ),
        (
            Notice(concluded_by=UBND, meeting=Meeting("hội nghị", dates=(DAY,))),
            (
                "Ngày 29/9/2023, UBND tỉnh tổ chức hội nghị.",
                (
                    "Sau khi nghe báo cáo và ý kiến thảo luận của các đại biểu, UBND tỉnh thống nhất "
                    "kết luận như sau:"
                ),
            ),
        ),
        (
            evolve(PARTY, meeting=evolve(MEETING, also=(Meeting("hội nghị", chair=STC),))),
            (
                (
                    "Ngày 29/9/2023, Ban cán sự đảng UBND tỉnh tổ chức cuộc họp giao ban. Ban cán sự "
                    "đảng UBND tỉnh tổ chức hội nghị. Sở Tài chính chủ trì. Sau khi nghe báo cáo và ý kiến thảo "
                    "luận của các đại biểu, Ban cán sự đảng UBND tỉnh thống nhất kết luận như sau:"
                ),
            ),
        ),
    ],
)
def test_preamble_says_what_a_draft_knows(notice: Notice, paragraphs: tuple[str, ...]) -> None:
    """Without date, host, chair or concluder the rest is said without them."""
    assert preamble_paragraphs(notice) == paragraphs


@pytest.mark.parametrize(
    ("attendance", "sentences"),
    [
        (Attendance(), ""),
        (Attendance(text="Tham dự có các sở."), "Tham dự có các sở. "),
        (Attendance(text="các sở", parties=(UBND,)), "Tham dự có các sở. Cùng dự có UBND tỉnh. "),
        (Attendance(present=9), "Có mặt: 9 đại biểu. "),
        (Attendance(expected=12), "Triệu tập: 12 đại biểu. "),
        (Attendance(present=0, expected=12), "Có mặt: 0/12 đại biểu. "),
    ],
)
def test_attendance_is_told_in_words_and_counts(attendance: Attendance, sentences: str) -> None:
    """Whatever of it is known is said."""
    notice = evolve(PARTY, meeting=evolve(MEETING, attendance=attendance))
    (paragraph,) = preamble_paragraphs(notice)

    assert paragraph.partition("giao ban. ")[2].partition("Sau khi")[0] == sentences


# --- headings --------------------------------------------------------------------------------------

CITED = "Tờ trình số 165/TTr-STC ngày 21/9/2023 của Sở Tài chính"


@pytest.mark.parametrize(
    ("item", "heading"),
    [
        (AgendaItem(heading=" Về nhân sự "), "Về nhân sự"),
        (AgendaItem(heading="Về trụ sở", submissions=(SUBMISSION,)), f"Về trụ sở ({CITED})"),
        (AgendaItem(heading="Về trụ sở:", submissions=(SUBMISSION,)), f"Về trụ sở ({CITED}):"),
        (AgendaItem(submissions=(SUBMISSION,)), CITED),
        (
            AgendaItem(heading="Tờ trình 165/TTr-STC về trụ sở", submissions=(SUBMISSION,)),
            "Tờ trình 165/TTr-STC về trụ sở",
        ),
        (
            AgendaItem(heading="Trụ sở", submissions=(Citation("Đề án"), SUBMISSION)),
            f"Trụ sở (Đề án; {CITED})",
        ),
        (
            AgendaItem(heading="Thông qua Đề án", submissions=(Citation("Đề án"),)),
            "Thông qua Đề án",
        ),
        (
            AgendaItem(heading="Về trụ sở", presenter=STC),
            "Sở Tài chính báo cáo, xin ý kiến về trụ sở",
        ),
        (
            AgendaItem(heading="việc bố trí trụ sở", presenter=BINH),
            "Phó Chủ tịch UBND tỉnh Trần Thị Bình báo cáo, xin ý kiến về việc bố trí trụ sở",
        ),
        (
            AgendaItem(heading="Đề án trụ sở", presenter=Group("các sở")),
            "Các sở báo cáo, xin ý kiến về Đề án trụ sở",
        ),
        (AgendaItem(label="1.", presenter=STC), "Sở Tài chính báo cáo, xin ý kiến"),
        (
            AgendaItem(heading="Sở Tài chính báo cáo về trụ sở", presenter=STC),
            "Sở Tài chính báo cáo về trụ sở",
        ),
        (AgendaItem(order=Assignment(lead=(STC,))), "Giao Sở Tài chính:"),
        (
            AgendaItem(heading="Về Kế hoạch", order=Assignment(lead=(STC,))),
            "Về Kế hoạch, giao Sở Tài chính:",
        ),
        (
            AgendaItem(heading="Về Kế hoạch.", order=Assignment(lead=(STC,))),
            "Về Kế hoạch. Giao Sở Tài chính:",
        ),
        (
            AgendaItem(heading="Về Kế hoạch", order=Assignment(wording="Giao Sở X:")),
            "Về Kế hoạch, giao Sở X:",
        ),
        (
            AgendaItem(heading="Về Kế hoạch", order=Assignment(wording="Sở X:")),
            "Về Kế hoạch, Sở X:",
        ),
    ],
)
def test_heading_names_presenter_documents_and_addressee(item: AgendaItem, heading: str) -> None:
    """What the heading spells out itself is not added to it."""
    assert heading_text(item, STATE_ND30) == heading


def test_party_heading_says_comrade() -> None:
    """The Party names a person who reports as `đồng chí`, and cites with its comma."""
    item = AgendaItem(heading="Về trụ sở", presenter=BINH, submissions=(SUBMISSION,))

    assert heading_text(item, PARTY_HD36) == (
        "Đồng chí Trần Thị Bình - Phó Chủ tịch UBND tỉnh báo cáo, xin ý kiến về trụ sở "
        "(Tờ trình số 165/TTr-STC, ngày 21/9/2023 của Sở Tài chính)"
    )


# --- closing ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("notice", "closing"),
    [
        (
            PARTY,
            (
                "Trên đây là Thông báo kết luận của Ban cán sự đảng UBND tỉnh tại cuộc họp "
                "giao ban ngày 29/9/2023."
            ),
        ),
        (
            evolve(PARTY, subject="Ý kiến của Ban cán sự đảng."),
            "Trên đây là Thông báo ý kiến của Ban cán sự đảng.",
        ),
        (
            Notice(form=PARTY_HD36),
            "Thông báo để các cơ quan, đơn vị liên quan biết, triển khai thực hiện.",
        ),
        (
            STATE,
            ("UBND tỉnh thông báo để các cơ quan, đơn vị liên quan biết, triển khai thực hiện./."),
        ),
        (Notice(), "Thông báo để các cơ quan, đơn vị liên quan biết, triển khai thực hiện./."),
        (evolve(STATE, closing=()), None),
        (evolve(STATE, closing=(Remark("Hết."),)), None),
        (
            Notice(as_printed=AsPrinted(closing_mark=".")),
            "Thông báo để các cơ quan, đơn vị liên quan biết, triển khai thực hiện.",
        ),
        (
            Notice(as_printed=AsPrinted()),
            "Thông báo để các cơ quan, đơn vị liên quan biết, triển khai thực hiện./.",
        ),
    ],
)
def test_closing_is_the_formula_of_the_regime(notice: Notice, closing: str | None) -> None:
    """Unless the notice has one of its own, or none."""
    assert closing_sentence(notice) == closing


def test_closing_mark_is_the_one_printed_or_the_forms() -> None:
    """A notice that was read keeps its mark."""
    assert closing_mark(PARTY) == "."
    assert closing_mark(STATE) == "./."
    assert closing_mark(Notice(as_printed=AsPrinted(closing_mark=".//."))) == ".//."


# --- recipients and signature ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (RecipientLine(wording="Như trên"), "Như trên"),
        (RecipientLine(parties=(STC, SXD), purpose="để b/c"), "Sở Tài chính, Sở Xây dựng (để b/c)"),
        (
            RecipientLine(parties=(Group("các sở", members=(Body("A"), Body("B"), Body("C"))), UBND)),
            "Các sở: A, B và C; UBND tỉnh",
        ),
        (RecipientLine(parties=(Body("Sở A, B"),)), "Sở A, B"),
        (
            RecipientLine(parties=(Body("PCT UBND tỉnh"),), note="đ/c Hải", purpose="(để biết)"),
            "PCT UBND tỉnh (đ/c Hải) (để biết)",
        ),
    ],
)  # fmt: skip
def test_recipient_line_tells_whom_for_what(line: RecipientLine, text: str) -> None:
    """Without dash and closing mark, which are the form's."""
    assert recipient_text(line) == text


@pytest.mark.parametrize(
    ("archive", "form", "text"),
    [
        ("VT, TH", STATE_ND30, "Lưu: VT, TH"),
        (" Văn phòng Tỉnh ủy", PARTY_HD36, "Lưu Văn phòng Tỉnh ủy"),
        ("Lưu: VT", PARTY_HD36, "Lưu: VT"),
        ("", STATE_ND30, ""),
    ],
)
def test_archive_line_has_the_label_of_the_form(archive: str, form: Form, text: str) -> None:
    """`Lưu:` in State notices, `Lưu` in the Party's."""
    assert archive_text(Recipients(archive=archive), form) == text


CHAIN = (
    Authority(kind="by_order", of="Chủ tịch"),
    Authority(kind="for_head", of="Chánh Văn phòng"),
)


@pytest.mark.parametrize(
    ("form", "authority", "lines"),
    [
        (STATE_ND30, CHAIN, ("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG")),
        (PARTY_HD36, CHAIN, ("T/L CHỦ TỊCH", "K/T CHÁNH VĂN PHÒNG")),
        (PARTY_HD36, (Authority(kind="delegated", of="Bí thư"),), ("TUQ. BÍ THƯ",)),
        (derive(PARTY_HD36, "cơ quan", authority=()), CHAIN[:1], ("TL. CHỦ TỊCH",)),
    ],
)
def test_authority_is_printed_in_capitals_with_its_prefix(
    form: Form, authority: tuple[Authority, ...], lines: tuple[str, ...]
) -> None:
    """The form gives the prefix; a kind that its regime lacks is printed as the State's."""
    assert authority_lines(Signature(authority=authority), form) == lines


def test_position_follows_in_capitals() -> None:
    """A signature as it was printed has all its lines in one place."""
    signature = Signature(position="Phó Chánh Văn phòng", name="Đỗ Minh Khôi", authority=CHAIN)
    printed = evolve(signature, wording=("T/M BAN THƯỜNG VỤ", "BÍ THƯ"))

    assert position_line(signature) == "PHÓ CHÁNH VĂN PHÒNG"
    assert position_line(printed) == position_line(Signature()) == ""
    assert authority_lines(printed, STATE_ND30) == ("T/M BAN THƯỜNG VỤ", "BÍ THƯ")


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("kind", get_args(AuthorityKind))
def test_every_kind_of_authority_has_a_prefix_to_print(form: Form, kind: AuthorityKind) -> None:
    """No line of the chain is lost in any regime."""
    (line,) = authority_lines(Signature(authority=(Authority(kind=kind, of="x"),)), form)

    assert re.fullmatch(r"\S+ X", line)


# --- everything that the model can hold ------------------------------------------------------------

TEXT = st.text("aăâđêôơưáàảãạ01 .,;:()-\n", max_size=10) | st.sampled_from(("về việc", "Tham dự"))
FULL = TEXT.filter(lambda text: bool(text.strip()))
PARTIES: st.SearchStrategy[Party] = st.one_of(
    st.builds(Body, FULL),
    st.builds(Person, FULL, positions=st.lists(FULL, max_size=2).map(tuple)),
    st.builds(Group, FULL, members=st.lists(st.builds(Body, FULL), max_size=2).map(tuple)),
)
SEVERAL = st.lists(PARTIES, max_size=3).map(tuple)
DAYS = st.lists(st.dates(), max_size=2).map(tuple)
ATTENDANCE = st.builds(
    Attendance,
    text=TEXT,
    parties=SEVERAL,
    present=st.none() | st.integers(0, 99),
    expected=st.none() | st.integers(0, 99),
)


def meetings(also: st.SearchStrategy[tuple[Meeting, ...]]) -> st.SearchStrategy[Meeting]:
    """Return meetings with every field drawn."""
    return st.builds(
        Meeting,
        FULL,
        dates=DAYS,
        place=TEXT,
        chair=st.none() | PARTIES,
        subject=TEXT,
        session=TEXT | st.just("63"),
        congress=TEXT,
        term=TEXT,
        attendance=st.none() | ATTENDANCE,
        agenda=st.lists(TEXT, max_size=2).map(tuple),
        also=also,
    )


MEETINGS = meetings(st.lists(meetings(st.just(())), max_size=2).map(tuple))
NOTICES = st.builds(
    Notice,
    form=st.sampled_from(tuple(FORMS.values())),
    issuer=st.none() | st.builds(Issuer, st.builds(Body, FULL)),
    concluded_by=st.none() | PARTIES,
    subject=TEXT,
    meeting=st.none() | MEETINGS,
    preamble=st.none() | st.builds(Preamble, bases=st.lists(TEXT, max_size=2).map(tuple), heard=SEVERAL),
)  # fmt: skip


def stated(notice: Notice) -> Iterator[str]:
    """Yield what the fields say that only the preamble prints."""
    for meeting in (notice.meeting, *(notice.meeting.also if notice.meeting else ())):
        if meeting is not None:
            yield from (meeting.kind, meeting.place, meeting.subject, meeting.session)
            yield from (meeting.congress, meeting.term, *meeting.agenda)
            yield from map(format_date, meeting.dates)
            yield from named(meeting.chair)
            if meeting.attendance is not None:
                yield meeting.attendance.text
                for party in meeting.attendance.parties:
                    yield from named(party)
                yield from map(str, filter(None, (meeting.attendance.present,)))
                yield from map(str, filter(None, (meeting.attendance.expected,)))
    yield from named(notice.concluded_by)
    if notice.preamble is not None:
        yield from notice.preamble.bases
        for party in notice.preamble.heard:
            yield from named(party)


def named(party: Party | None) -> Iterator[str]:
    """Yield the names and positions of a party."""
    if party is not None:
        yield party.name
        yield from getattr(party, "positions", ())
        yield from (member.name for member in getattr(party, "members", ()))


def said(text: str) -> set[str]:
    """Return the words of *text* without regard to case."""
    return set(re.findall(r"\w+", text.casefold()))


@given(NOTICES)
def test_nothing_about_the_meeting_is_dropped(notice: Notice) -> None:
    """Every word of meeting, attendance, bases and concluder is in the preamble; none is None."""
    preamble = " ".join(preamble_paragraphs(notice))
    printed = " ".join((preamble, subject_text(notice), closing_sentence(notice) or ""))

    for text in stated(notice):
        assert said(text) <= said(preamble)
    assert "none" not in said(printed)


def test_occasions_nest_as_deeply_as_they_like() -> None:
    """A hostile document's meetings cost no recursion."""
    meeting = Meeting("cuộc họp")
    for _ in range(2000):
        meeting = Meeting("cuộc họp", also=(meeting,))

    (paragraph,) = preamble_paragraphs(Notice(form=PARTY_HD36, meeting=meeting))

    assert paragraph.count("uộc họp được tổ chức.") == 2001
