"""Values for the tests of the codec and its schema: of every class one bare and one full.

In a full value every field says something, and something else than its default.
"""

from __future__ import annotations

import datetime as dt

from attrs import evolve

from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    ByDate,
    FromDay,
    FromEvent,
    FromIssue,
    FromReceipt,
    FromSigning,
    InHalfYear,
    InMonth,
    InQuarter,
    InSpan,
    InWeek,
    InYear,
    Ongoing,
    Pending,
    PerRegulation,
    Recurring,
    Unclear,
    Within,
)
from giaoban.forms import PARTY_HD36, STATE_ND30, Page, Style, derive
from giaoban.model import (
    AgendaItem,
    Alias,
    AsPrinted,
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
    Relation,
    Remark,
    Signature,
)

DAY = dt.date(2023, 10, 15)

AGENCY = Body("Sở Xây dựng", ref="so-xd")
OFFICIAL = Person("Nguyễn Văn An", positions=("Phó Chủ tịch UBND tỉnh",), ref="nva")
COMMUNES = Group("UBND các xã", members=(Body("Thượng Lâm"), Person("Lê Quốc Cường")), ref="xa")

NUMBER = DocumentNumber(
    number="05", year=2020, type="NQ", organs=("HĐND", "VP"), style="party", suffix="nb"
)
REPORT = Citation(
    "Tờ trình",
    number=DocumentNumber(number="165", type="TTr", organs=("STC",)),
    date=dt.date(2023, 9, 21),
    issuer="Sở Tài chính",
    subject="bố trí trụ sở",
)
MATTER = Matter("Chủ trương đầu tư cầu Sông Lam")

DEADLINES = (
    ByDate(DAY),
    ByDate(DAY, bound="by", time=dt.time(16, 30)),
    InWeek(),
    InWeek(2, weekday=4),
    InMonth(2023, 11),
    InMonth(2023, 11, first=9),
    InMonth(2023, 11, part="last_ten"),
    InMonth(2023, 11, before=True),
    InQuarter(2024, 2),
    InHalfYear(2024, 1),
    InYear(2024),
    InYear(2024, part="end"),
    InSpan(2020, 2025),
    InSpan(2020, 2025, kind="term"),
    Within(15),
    Within(3, unit="working_days", since=FromIssue()),
    Within(3, since=FromSigning()),
    Within(3, since=FromReceipt()),
    Within(3, since=FromDay(DAY)),
    Within(3, since=FromEvent("có kết quả thẩm định")),
    Recurring(1, "weeks", weekday=4, time=dt.time(16, 0), bound="before"),
    Recurring(3, "months", day=20, month=3, start=DAY),
    Recurring(1, "years", month=12),
    Recurring(1, "days", anchor="trước 16 giờ"),
    AfterEvent("hồ sơ đủ"),
    AfterEvent("hồ sơ đủ", word="right_after"),
    BeforeEvent("hội nghị"),
    AtSession("kỳ họp thứ 15"),
    Ongoing(),
    PerRegulation(),
    PerRegulation("theo kế hoạch"),
    Pending("chờ ý kiến của Bộ"),
    Unclear("trong thời gian sớm nhất"),
)

DELIVERABLE = Deliverable(
    "phương án sử dụng trụ sở",
    kind="report",
    to=(Body("UBND tỉnh"),),
    via=(OFFICIAL,),
    measure="tối thiểu 80%",
    aim=True,
    deadline=InMonth(2023, 11),
)
TASK = Assignment(
    id="t-1",
    force="đề nghị",
    director=(OFFICIAL,),
    lead=(AGENCY, COMMUNES),
    sharing="joint",
    coordinators=(Body("Sở Tài chính"),),
    others=(Involved(Body("Thanh tra tỉnh"), role="supervising"),),
    task="thu hồi diện tích không sử dụng",
    deliverables=(DELIVERABLE,),
    deadline=ByDate(DAY),
    condition="Trường hợp vượt thẩm quyền",
    requirements=("đúng quy định",),
    urgency="khẩn trương",
    reports_to=(Body("UBND tỉnh"),),
    via=(Body("Sở Nội vụ"),),
    label="a)",
    wording="Đề nghị Sở Xây dựng “thu hồi” <diện tích> & báo cáo.",
    points=(Remark("Nội dung cụ thể:"),),
    continues=True,
)
DECISION = Decision(
    stance="agreed_in_principle",
    objects=(REPORT, MATTER),
    reservation="sau khi bổ sung hồ sơ",
    decided_by=COMMUNES,
    by_vote=True,
    label="(1)",
    wording="Thống nhất chủ trương.",
    points=(TASK, Remark("Ghi chú.")),
    continues=True,
)
REMARK = Remark("Đánh giá chung.\nDòng hai.", label="-", points=(DECISION,), continues=True)
ITEM = AgendaItem(
    label="8.1.",
    heading="Về bố trí trụ sở",
    presenter=AGENCY,
    submissions=(REPORT,),
    order=Assignment(director=(OFFICIAL,), label="5."),
    body=(REMARK, AgendaItem(label="a."), DECISION, TASK),
)
ATTENDANCE = Attendance(
    text="Dự họp có các đồng chí.", parties=(OFFICIAL, COMMUNES), present=12, expected=15
)
MEETING = Meeting(
    "hội nghị",
    dates=(dt.date(2023, 9, 29), dt.date(2023, 9, 30)),
    place="Sông Lam",
    chair=OFFICIAL,
    subject="giao ban tháng 9",
    session="63",
    congress="XII",
    term="2020-2025",
    attendance=ATTENDANCE,
    agenda=("Trụ sở", "Cán bộ"),
    also=(Meeting("cuộc họp"),),
)
LINE = RecipientLine(
    parties=(AGENCY,), purpose="để b/c", note="qua mạng", wording="Như trên (để t/h)"
)
GROUP = RecipientGroup(medium="Gửi bản giấy", lines=(LINE,))
RECIPIENTS = Recipients(groups=(GROUP,), archive="VT, TH")
AUTHORITY = Authority(kind="by_order", of="Chủ tịch")
SIGNATURE = Signature(
    authority=(AUTHORITY,),
    position="Chánh Văn phòng",
    name="Trần Thị Bình",
    wording=("TL. CHỦ TỊCH",),
)
AS_PRINTED = AsPrinted(
    motto=("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",),
    issuer=("UBND TỈNH",),
    number="Số: 05/TB-UBND",
    place_date="Sông Lam, ngày 02 tháng 10 năm 2023",
    type_name="THÔNG BÁO",
    subject_mark="-----",
    closing_mark="./.",
    recipients_title="Nơi nhận:",
    archive="- Lưu: VT.",
    separators=(";", "."),
)
OWN_FORM = derive("party-hd36", "van-phong-a", valid_to=None, type_name="KẾT LUẬN", type_code="KL")
NOTICE = Notice(
    form=PARTY_HD36,
    id="n-1",
    issuer=Issuer(AGENCY, parent=Body("UBND tỉnh Sông Lam"), symbol="SXD"),
    number=NUMBER,
    place="Sông Lam",
    issued_on=dt.date(2023, 10, 2),
    subject="ý kiến kết luận",
    concluded_by=OFFICIAL,
    meeting=MEETING,
    preamble=Preamble(bases=("Căn cứ Luật",), heard=(AGENCY,), wording=("Ngày 29/9/2023, …",)),
    body=(ITEM, *(Assignment(task="làm", deadline=deadline) for deadline in DEADLINES)),
    closing=(Remark("Thông báo để biết, thực hiện."),),
    recipients=RECIPIENTS,
    signature=SIGNATURE,
    urgency="hỏa tốc",
    secrecy="mật",
    footnotes=(Footnote("1", text="Chú thích"),),
    aliases=(Alias("UBND", full="Ủy ban nhân dân"),),
    relations=(Relation("replaces", to=REPORT, note="toàn bộ"),),
    as_printed=AS_PRINTED,
    extra=(("khóa", "1"), ("khóa", "2"), ("", "")),
)

VALUES: tuple[object, ...] = (
    *DEADLINES,
    FromIssue(),
    FromSigning(),
    FromReceipt(),
    FromDay(DAY),
    FromEvent("có kết quả thẩm định"),
    Body("Sở Xây dựng"),
    AGENCY,
    Person("", positions=("Phó Bí thư",)),
    OFFICIAL,
    Group("các sở, ban, ngành"),
    COMMUNES,
    Involved(AGENCY, role="executing"),
    DocumentNumber(type="TB"),
    DocumentNumber(organs=("CAT",)),
    NUMBER,
    Citation("Luật"),
    REPORT,
    MATTER,
    Relation("ends", to=REPORT),
    Relation("replaces", to=REPORT, note="toàn bộ"),
    Deliverable("báo cáo"),
    DELIVERABLE,
    Decision(stance="agreed"),
    DECISION,
    Assignment(),
    TASK,
    Remark("Ghi chú."),
    REMARK,
    AgendaItem(heading="Nội dung"),
    AgendaItem(order=Assignment(lead=(AGENCY,))),
    AgendaItem(submissions=(REPORT,)),
    ITEM,
    Attendance(),
    ATTENDANCE,
    Meeting("cuộc họp"),
    MEETING,
    Preamble(),
    Preamble(bases=("Căn cứ Luật",), heard=(AGENCY,), wording=("Ngày 29/9/2023, …",)),
    Issuer(AGENCY),
    Issuer(AGENCY, parent=Body("UBND tỉnh Sông Lam"), symbol="SXD"),
    RecipientLine(wording="Như trên"),
    LINE,
    RecipientGroup(medium="Gửi bản giấy"),
    GROUP,
    Recipients(),
    RECIPIENTS,
    AUTHORITY,
    Signature(),
    SIGNATURE,
    Footnote("1", text=""),
    Footnote("1", text="Chú thích"),
    Alias("UBND", full="Ủy ban nhân dân"),
    AsPrinted(),
    AS_PRINTED,
    Page(top_mm=20, bottom_mm=20, left_mm=30, right_mm=15, indent_mm=10, gap_pt=6),
    Page(top_mm=1, bottom_mm=2, left_mm=3, right_mm=4, indent_mm=5, gap_pt=6, line_pt=18),
    Style(name="body", size=14),
    Style(name="body", size=14, bold=True, italic=True, underline=True),
    STATE_ND30,
    PARTY_HD36,
    OWN_FORM,
    Notice(),
    Notice(form=OWN_FORM, closing=()),
    # The same name as a built-in form, and not the same form.
    Notice(form=evolve(STATE_ND30, separator=",")),
    NOTICE,
)

IDS = [f"{type(value).__name__}-{number}" for number, value in enumerate(VALUES)]
"""A name for each value, for `parametrize`."""
