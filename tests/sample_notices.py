"""Rich notices, built by hand from the nouns, in invented places: what printing is tested on."""

from __future__ import annotations

import datetime as dt
from inspect import get_annotations
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
from attrs import evolve

from giaoban.deadline import AfterEvent, ByDate, InMonth, Ongoing, Pending, Recurring
from giaoban.forms import PARTY_HD05, PARTY_HD36, Form
from giaoban.model import (
    AgendaItem,
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
    Remark,
    Signature,
)

if TYPE_CHECKING:
    from collections.abc import Callable

V = TypeVar("V", bound=attrs.AttrsInstance)

AN = Person("Nguyễn Văn An", positions=("Phó Bí thư Ban cán sự đảng", "Phó Chủ tịch UBND tỉnh"))
BINH = Person("Trần Thị Bình", positions=("Chủ tịch UBND tỉnh",))
TAI_CHINH, XAY_DUNG, NOI_VU = (Body(f"Sở {name}") for name in ("Tài chính", "Xây dựng", "Nội vụ"))
QUY = Body("Quỹ Phát triển đất tỉnh")

STATE_SUBMISSION = Citation(
    "Tờ trình",
    number=DocumentNumber(number="165", type="TTr", organs=("STC",)),
    date=dt.date(2023, 9, 21),
    issuer="Sở Tài chính",
)


def party_notice(form: Form = PARTY_HD36) -> Notice:
    """Return a Party notice of a giao ban: delegation to an official, points, several deadlines."""
    return Notice(
        form=form,
        issuer=Issuer(
            Body("Ban cán sự đảng UBND tỉnh"), parent=Body("Tỉnh ủy Sông Lam"), symbol="BCSĐ"
        ),
        number=DocumentNumber(number="65", type="TB", organs=("BCSĐ",), style="party"),
        place="Sông Lam",
        issued_on=dt.date(2023, 10, 2),
        subject="ý kiến của Ban cán sự đảng UBND tỉnh tại cuộc họp giao ban ngày 29/9/2023",
        concluded_by=Body("Ban cán sự đảng UBND tỉnh"),
        meeting=Meeting("cuộc họp giao ban", dates=(dt.date(2023, 9, 29),)),
        preamble=Preamble(bases=("Quy chế làm việc của Ban cán sự đảng UBND tỉnh",)),
        body=(
            AgendaItem(
                label="1.",
                heading="Sở Tài chính báo cáo việc bố trí trụ sở làm việc cho Quỹ Phát triển đất",
                presenter=TAI_CHINH,
                submissions=(STATE_SUBMISSION,),
                body=(
                    Decision(stance="agreed_on_the_whole"),
                    Assignment(
                        director=(AN,),
                        continues=True,
                        points=(
                            Assignment(
                                label="(1)",
                                lead=(XAY_DUNG,),
                                task="thu hồi phần diện tích trụ sở không sử dụng",
                                deadline=ByDate(dt.date(2023, 10, 15)),
                            ),
                            Assignment(
                                label="(2)",
                                lead=(XAY_DUNG,),
                                coordinators=(QUY,),
                                task="hoàn thiện thủ tục bàn giao, tiếp nhận trụ sở",
                                deadline=InMonth(2023, 11),
                                points=(
                                    Assignment(
                                        label="(i)",
                                        task="lập biên bản bàn giao",
                                        deadline=AfterEvent("có ý kiến của Thường trực Tỉnh ủy"),
                                    ),
                                    Remark("Kiểm kê tài sản gắn liền với trụ sở;", label="(ii)"),
                                ),
                            ),
                        ),
                    ),
                    Remark("Yêu cầu việc bàn giao đúng quy định, không để thất thoát."),
                ),
            ),
            AgendaItem(
                label="2.",
                heading="Về các nhiệm vụ khác",
                body=(
                    AgendaItem(
                        label="2.1.",
                        order=Assignment(lead=(NOI_VU,)),
                        body=(
                            Assignment(label="-", task="rà soát biên chế", deadline=Ongoing()),
                            Assignment(
                                label="-",
                                task="xây dựng đề án vị trí việc làm",
                                deadline=Pending("đang chờ hướng dẫn của Trung ương"),
                            ),
                        ),
                    ),
                    AgendaItem(
                        label="2.2.",
                        body=(
                            Remark(
                                "Thực hiện Thông báo số 60-TB/BCSĐ, ngày 05/9/2023 của Ban cán sự"
                                " đảng UBND tỉnh.",
                                continues=True,
                            ),
                        ),
                    ),
                ),
            ),
            AgendaItem(
                label="3.",
                heading="Về công tác cán bộ:",
                body=(Decision(stance="separate_notice", continues=True),),
            ),
        ),
        recipients=Recipients(
            groups=(
                RecipientGroup(
                    medium="Gửi bản giấy và điện tử",
                    lines=(
                        RecipientLine(parties=(Body("Các thành viên Ban cán sự đảng"),)),
                        RecipientLine(
                            parties=(
                                Group("Các sở", members=(Body("Tài chính"), Body("Xây dựng"))),
                                QUY,
                            ),
                            purpose="để thực hiện",
                        ),
                    ),
                ),
            ),
            archive="VT, TH, BCSĐ",
        ),
        signature=Signature(
            authority=(Authority(kind="on_behalf", of="Ban cán sự đảng"),),
            position="Ủy viên",
            name="Lê Quốc Cường",
        ),
        urgency="khẩn",
        secrecy="mật",
    )


def state_notice() -> Notice:
    """Return a State notice of conclusions: sections, orders in headings, a footnote, a draft's day."""
    return Notice(
        issuer=Issuer(Body("Ủy ban nhân dân tỉnh Sông Lam"), symbol="UBND"),
        number=DocumentNumber(type="TB", organs=("UBND",)),
        place="Sông Lam",
        concluded_by=BINH,
        meeting=Meeting(
            "cuộc họp",
            dates=(dt.date(2025, 1, 3),),
            chair=BINH,
            subject="tiến độ các dự án đầu tư công năm 2025",
            attendance=Attendance(parties=(TAI_CHINH, XAY_DUNG), present=9, expected=10),
        ),
        preamble=Preamble(
            bases=(
                "Luật Tổ chức chính quyền địa phương",
                "Nghị quyết số 25/NQ-HĐND ngày 10/12/2024 của Hội đồng nhân dân tỉnh",
            ),
            heard=(TAI_CHINH, XAY_DUNG),
        ),
        body=(
            Remark("Chủ tịch UBND tỉnh ghi nhận kết quả quan trọng¹ mà các đơn vị đã đạt được."),
            AgendaItem(
                label="I.",
                heading="VỀ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG",
                body=(
                    AgendaItem(
                        label="1.",
                        order=Assignment(
                            lead=(TAI_CHINH,),
                            coordinators=(XAY_DUNG, Group("các cơ quan liên quan")),
                            deadline=ByDate(dt.date(2025, 1, 31), bound="by"),
                        ),
                        body=(
                            Assignment(
                                label="a)",
                                task="tham mưu phân bổ chi tiết kế hoạch vốn",
                                deliverables=(
                                    Deliverable(
                                        "phương án phân bổ",
                                        kind="submission",
                                        to=(Body("UBND tỉnh"),),
                                        deadline=ByDate(dt.date(2025, 1, 20)),
                                    ),
                                ),
                                others=(Involved(Body("Kho bạc Nhà nước"), role="guided"),),
                            ),
                            Assignment(
                                label="b)",
                                force="đề nghị",
                                lead=(Body("Công ty Đường sắt Sông Lam"),),
                                task="bàn giao mặt bằng",
                                deadline=ByDate(dt.date(2025, 3, 5), time=dt.time(17)),
                            ),
                        ),
                    ),
                    AgendaItem(
                        label="2.",
                        heading="Về dự án cầu Lam Giang",
                        body=(
                            Decision(
                                stance="agreed_in_principle",
                                objects=(Matter("điều chỉnh quy mô dự án"),),
                                continues=True,
                            ),
                            Assignment(
                                lead=(XAY_DUNG,),
                                task="chủ trì thẩm định",
                                deadline=Recurring(1, "months", day=15),
                                continues=True,
                            ),
                            Assignment(
                                wording=(
                                    "Sở Xây dựng hoàn thành thẩm định trước ngày 22 tháng 5 năm"
                                    " 2025 theo Công văn số 719/UBND-KTN ngày 02/01/2025."
                                ),
                                lead=(XAY_DUNG,),
                                task="hoàn thành thẩm định",
                                deadline=ByDate(dt.date(2025, 5, 22)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        recipients=Recipients(
            groups=(
                RecipientGroup(
                    lines=(
                        RecipientLine(parties=(Body("Chủ tịch, các PCT UBND tỉnh"),)),
                        RecipientLine(wording="VPUB: CVP, PCVP, KTN, NC"),
                    )
                ),
            ),
            archive="VT, KTTH(Sơn)",
        ),
        signature=Signature(
            authority=(
                Authority(kind="by_order", of="Chủ tịch"),
                Authority(kind="for_head", of="Chánh Văn phòng"),
            ),
            position="Phó Chánh Văn phòng",
            name="Phạm Minh Đức",
        ),
        footnotes=(Footnote("1", text="Theo Báo cáo số 12/BC-STC ngày 02/01/2025."),),
    )


def read_notice() -> Notice:
    """Return a notice as a reader keeps one: wordings, and everything as it was printed."""
    return evolve(
        state_notice(),
        number=DocumentNumber(number="11", type="TB", organs=("UBND",)),
        issued_on=dt.date(2025, 1, 8),
        subject="KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH",
        preamble=Preamble(wording=("Căn cứ Quy chế làm việc;", "Ngày 03/01/2025, UBND tỉnh họp.")),
        closing=(
            Remark("Nay, thông báo để các cơ quan biết,"),
            Remark("thực hiện.", continues=True),
        ),
        signature=Signature(
            wording=("TL.CHỦ TỊCH", "KT.CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
            name="Phạm Minh Đức",
        ),
        as_printed=AsPrinted(
            motto=("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc"),
            issuer=("UỶ BAN NHÂN DÂN", "TỈNH SÔNG LAM"),
            number="Số: 11 /TB-UBND",
            place_date="Sông Lam, ngày 08 tháng 01 năm 2025",
            type_name="THÔNG BÁO KẾT LUẬN",
            subject_mark="-------",
            closing_mark=".//.",
            recipients_title="NƠI NHẬN:",
            archive="Lưu VT",
            separators=(",", "", "."),
        ),
    )


NOTICES: dict[str, Callable[[], Notice]] = {
    "party-hd36": party_notice,
    "party-hd05": lambda: party_notice(PARTY_HD05),
    "state-nd30": state_notice,
    "as-read": read_notice,
    "empty": Notice,
}


def filled(value: V, text: str) -> V:
    """Return *value* with *text* in every free text that it has, however deep."""
    # As written in the class: the `type` of an attrs field is another once a codec resolved it.
    hints = get_annotations(type(value))
    names = [field.name for field in attrs.fields(type(value))]
    return type(value)(**{name: _filled(value, name, str(hints[name]), text) for name in names})


def _filled(owner: object, name: str, hint: str, text: str) -> Any:
    held = getattr(owner, name)
    if isinstance(owner, DocumentNumber) or isinstance(held, Form):
        return held
    if hint in {"str", "str | None"}:
        return text if held else held
    if isinstance(held, tuple):
        texts = hint.startswith("tuple[str")
        return tuple(text if texts else _member(member, text) for member in held)
    return _member(held, text)


def _member(member: Any, text: str) -> Any:
    return filled(member, text) if attrs.has(type(member)) else member
