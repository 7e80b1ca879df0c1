"""For each rule a notice that breaks it and nothing else, and the same notice mended.

The files in `conformance/rules` are written from here (GIAOBAN_REGENERATE=1).
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import Any

from attrs import evolve, frozen

from giaoban.deadline import (
    ByDate,
    Deadline,
    FromIssue,
    InMonth,
    InQuarter,
    Recurring,
    Unclear,
    Within,
)
from giaoban.directory import Ambiguous, Match, PartyKind
from giaoban.forms import PARTY_HD05, PARTY_HD36
from giaoban.model import (
    AgendaItem,
    AsPrinted,
    Assignment,
    Authority,
    Body,
    Decision,
    Deliverable,
    DocumentNumber,
    Issuer,
    Meeting,
    Node,
    Notice,
    Person,
    Recipients,
    Remark,
    Signature,
)
from tests.support_notices import AGENCY, AN, OTHER, frame, item, minimal_notice, recipients, task


@frozen
class Case:
    """A pair of notices, and where the first is found fault with."""

    bad: Notice
    good: Notice
    path: str


class Table:
    """A directory of an office that knows two departments, one of them gone."""

    def resolve(
        self, name: str, /, *, on: dt.date | None = None, kind: PartyKind | None = None
    ) -> Match | Ambiguous | None:
        """Return what the office knows by that name."""
        del on, kind
        if name == "Phòng Kinh tế":
            return Ambiguous(
                (Match("a", name="Phòng Kinh tế A"), Match("b", name="Phòng Kinh tế B"))
            )
        known = {
            "Sở Xây dựng": Match("xd", name="Sở Xây dựng"),
            "Sở Tài chính": Match("tc", name="Sở Tài chính"),
            "Sở Giao thông": Match("gt", name="Sở Giao thông", valid_to=dt.date(2026, 10, 1)),
            "UBND tỉnh Sông Lam": Match("ub", name="UBND tỉnh Sông Lam"),
        }
        return known.get(name)


def _body(*bad: Node, good: tuple[Node, ...], path: str) -> Case:
    """Return a case of two bodies below the same item."""
    broken, mended = (item(*nodes) for nodes in (bad, good))
    return Case(minimal_notice(body=(broken,)), minimal_notice(body=(mended,)), path)


def _task(path: str, bad: Assignment, good: Assignment) -> Case:
    return _body(bad, good=(good,), path=f"$.body[0].body[0]{path}")


def _notice(path: str, bad: Notice, good: Notice | None = None) -> Case:
    return Case(bad, good or minimal_notice(), path)


def _printed(path: str, bad: AsPrinted, good: AsPrinted) -> Case:
    return Case(
        minimal_notice(as_printed=bad), minimal_notice(as_printed=good), f"$.as_printed{path}"
    )


def _text(bad: str, good: str) -> Case:
    return _body(Remark(bad), good=(Remark(good),), path="$.body[0].body[0].wording")


def _labels(*labels: str) -> tuple[Node, ...]:
    return tuple(Remark("Đánh giá chung", label=label) for label in labels)


def _report(deadline: Deadline) -> Deliverable:
    return Deliverable("báo cáo kết quả", kind="report", deadline=deadline)


def _signed(**fields: Any) -> Notice:
    signature = minimal_notice().signature
    assert signature is not None
    return minimal_notice(signature=evolve(signature, **fields))


def _numbered(number: DocumentNumber) -> Notice:
    return minimal_notice(number=number)


PORTAL = Body("Cổng thông tin điện tử tỉnh")
STATE_NUMBER = DocumentNumber(number="05", type="TB", organs=("UBND",))
DAY = dt.date(2026, 10, 15)
"""A Thursday, thirteen days after the day of issue."""

CASES: dict[str, Case] = {
    "GB101": _task("", task(lead=()), task()),
    "GB102": _task("", task(deadline=None), task()),
    "GB103": _task(
        ".lead",
        task(lead=(Body("Các cơ quan, đơn vị liên quan"),)),
        task(lead=(AGENCY,), coordinators=(Body("các cơ quan, đơn vị liên quan"),)),
    ),
    "GB104": _task(
        ".coordinators[1]",
        task(coordinators=(OTHER, AGENCY)),
        task(coordinators=(OTHER,)),
    ),
    "GB105": _task(
        ".director[0]",
        frame(task(), director=(Person("", positions=("Phó Chủ tịch Thường trực UBND tỉnh",)),)),
        frame(task(), director=(AN,)),
    ),
    "GB106": _task("", frame(director=(AN,)), frame(task(), director=(AN,))),
    "GB107": _task(
        ".deadline",
        task(wording="Giao Sở Xây dựng rà soát hồ sơ trong tháng 10/2026."),
        task(wording="Giao Sở Xây dựng rà soát hồ sơ trong tháng 11/2026."),
    ),
    "GB108": _body(
        task(label="a)"),
        task("rà soát hồ sơ.", label="b)"),
        good=(task(label="a)"), task("trình phương án", label="b)")),
        path="$.body[0].body[1]",
    ),
    "GB109": _body(
        task(id="nv-01", label="a)"),
        task("trình phương án", id="nv-01", label="b)"),
        good=(task(id="nv-01", label="a)"), task("trình phương án", id="nv-02", label="b)")),
        path="$.body[0].body[1].id",
    ),
    "GB110": _notice(
        "$.body[0].body[0].lead[0]",
        minimal_notice(recipients=recipients(OTHER)),
    ),
    "GB111": _task(
        ".lead",
        task(lead=(AGENCY, OTHER), sharing="joint"),
        task(lead=(AGENCY,), coordinators=(OTHER,)),
    ),
    "GB112": _task(".task", task("phương án bố trí trụ sở"), task("rà soát phương án")),
    "GB113": _body(
        Remark("Trường hợp phát sinh vướng mắc."),
        good=(Remark("Trường hợp phát sinh vướng mắc, báo cáo UBND tỉnh."),),
        path="$.body[0].body[0]",
    ),
    "GB201": _task(
        ".deadline",
        task(deadline=ByDate(dt.date(2025, 10, 15), "by")),
        task(deadline=ByDate(DAY, "by")),
    ),
    "GB202": _task(
        ".deadline",
        task(deadline=ByDate(dt.date(2026, 10, 18))),
        task(deadline=ByDate(dt.date(2026, 10, 17))),
    ),
    "GB203": _task(
        ".deadline", task(deadline=Within(10)), task(deadline=Within(10, since=FromIssue()))
    ),
    "GB204": _notice(
        "$.issued_on",
        minimal_notice(meeting=Meeting("cuộc họp giao ban", dates=(dt.date(2026, 10, 29),))),
        minimal_notice(meeting=Meeting("cuộc họp giao ban", dates=(dt.date(2026, 10, 2),))),
    ),
    "GB205": _task(
        ".deadline", task(deadline=InMonth(2062, 11)), task(deadline=InMonth(2031, 12))
    ),
    "GB206": _task(
        ".deadline",
        task(deadline=ByDate(dt.date(2026, 10, 3))),
        task(deadline=ByDate(dt.date(2026, 10, 5), "by")),
    ),
    "GB207": _task(
        ".points[0].deadline",
        frame(task(deadline=InQuarter(2026, 4)), lead=(AGENCY,), deadline=InMonth(2026, 11)),
        frame(task(deadline=InMonth(2026, 11)), lead=(AGENCY,), deadline=InQuarter(2026, 4)),
    ),
    "GB208": _task(
        ".deadline",
        task(deadline=Recurring(1, "weeks", anchor="trước 16 giờ")),
        task(deadline=Recurring(1, "weeks", weekday=4, time=dt.time(16), bound="before")),
    ),
    "GB209": _task(".deadline", task(deadline=Unclear("trong thời gian tới")), task()),
    "GB210": _task(
        ".deliverables[0].deadline",
        task(deadline=InMonth(2026, 12), deliverables=(_report(InMonth(2026, 11)),)),
        task(deadline=InMonth(2026, 11), deliverables=(_report(InMonth(2026, 12)),)),
    ),
    "GB211": _notice(
        "$.issued_on",
        minimal_notice(meeting=Meeting("cuộc họp giao ban", dates=(dt.date(2026, 9, 1),))),
        minimal_notice(meeting=Meeting("cuộc họp giao ban", dates=(dt.date(2026, 9, 2),))),
    ),
    "GB212": _text(
        "Hội nghị ngày 31/9/2026 đã nêu rõ",
        "Hội nghị ngày 30/9/2026 đã nêu rõ",
    ),
    "GB301": _notice("$.number", _numbered(DocumentNumber(type="TB", organs=("UBND",)))),
    "GB302": _notice(
        "$.number",
        minimal_notice(PARTY_HD36, number=STATE_NUMBER),
        minimal_notice(PARTY_HD36, number=evolve(STATE_NUMBER, style="party")),
    ),
    "GB303": _notice(
        "$.number.number", _numbered(evolve(STATE_NUMBER, number="5")), _numbered(STATE_NUMBER)
    ),
    "GB304": _notice("$.number.type", _numbered(evolve(STATE_NUMBER, type="KL"))),
    "GB305": _notice("$.issued_on", minimal_notice(issued_on=None)),
    "GB306": _notice("$.issuer", minimal_notice(issuer=None)),
    "GB307": _notice(
        "$.form",
        minimal_notice(PARTY_HD36, issued_on=dt.date(2026, 5, 27)),
        minimal_notice(PARTY_HD05, issued_on=dt.date(2026, 5, 27)),
    ),
    "GB308": _body(
        *_labels("(1)", "(2)", "(4)"),
        good=_labels("(1)", "(2)", "(3)"),
        path="$.body[0].body[2].label",
    ),
    "GB309": _body(
        *_labels("a)", "b)", "c)", "d)", "e)"),
        good=_labels("a)", "b)", "c)", "d)", "đ)"),
        path="$.body[0].body[4].label",
    ),
    "GB310": _notice("$.recipients", minimal_notice(recipients=Recipients(archive="VT"))),
    "GB311": _notice("$.signature", _signed(name="")),
    "GB312": _notice(
        "$.signature.authority[0]",
        minimal_notice(
            PARTY_HD36,
            signature=Signature(
                authority=(Authority(kind="delegated", of="Ban Thường vụ"),),
                position="Chánh Văn phòng",
                name="Trần Thị Bình",
            ),
        ),
        minimal_notice(PARTY_HD36),
    ),
    "GB313": _printed(
        ".motto",
        AsPrinted(motto=("ĐẢNG CỘNG SẢN VIỆT NAM",)),
        AsPrinted(motto=("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")),
    ),
    "GB314": _notice(
        "$.subject",
        minimal_notice(concluded_by=None, meeting=None, issuer=None, subject=""),
    ),
    "GB315": _printed(
        ".place_date",
        AsPrinted(place_date="Sông Lam, ngày 03 tháng 10 năm 2026"),
        AsPrinted(place_date="Sông Lam, ngày 02 tháng 10 năm 2026"),
    ),
    "GB316": _notice(
        "$.recipients.archive", minimal_notice(recipients=recipients(AGENCY, OTHER, archive=""))
    ),
    "GB317": _notice("$.number.organs", _numbered(evolve(STATE_NUMBER, organs=()))),
    "GB318": Case(
        minimal_notice(body=(item(task()), AgendaItem(label="2."))),
        minimal_notice(
            body=(
                item(task()),
                item(Decision(stance="separate_notice"), label="2.", heading="Về cán bộ"),
            )
        ),
        "$.body[1]",
    ),
    "GB319": Case(
        minimal_notice(body=(item(task(), label="1.1."),)),
        minimal_notice(body=(item(item(task(), label="1.1.")),)),
        "$.body[0].label",
    ),
    "GB320": _printed(
        ".separators[0]",
        AsPrinted(separators=(",", ",", ".")),
        AsPrinted(separators=(";", ";", ".")),
    ),
    "GB321": _printed(
        ".closing_mark", AsPrinted(closing_mark="."), AsPrinted(closing_mark="./.")
    ),
    "GB322": _printed(
        ".archive", AsPrinted(archive="- Lưu VT, TH"), AsPrinted(archive="- Lưu: VT, TH")
    ),
    "GB323": _body(
        Remark("Theo Tờ trình số 65/TTr-SXD."),
        Remark("Tờ trình số 65/TTr-SXD ngày 27/9/2026 chưa đủ số liệu."),
        good=(
            Remark("Theo Tờ trình số 65/TTr-SXD ngày 27/9/2026."),
            Remark("Tờ trình số 65/TTr-SXD chưa đủ số liệu."),
        ),
        path="$.body[0].body[0]",
    ),
    "GB324": _body(
        Remark("Nghị quyết số 16/2020/HĐND còn hiệu lực."),
        good=(Remark("Nghị quyết số 16/2020/NQ-HĐND còn hiệu lực."),),
        path="$.body[0].body[0]",
    ),
    "GB325": _body(
        Remark("Theo Tờ trình số 65/TTr-SXD ngày 27/9/2026."),
        Remark("Tờ trình số 65/TTr-SXD ngày 28/9/2026 chưa đủ số liệu."),
        good=(
            Remark("Theo Tờ trình số 65/TTr-SXD ngày 27/9/2026."),
            Remark("Tờ trình số 65/TTr-SXD chưa đủ số liệu."),
        ),
        path="$.body[0].body[1]",
    ),
    "GB326": _printed(
        ".place_date",
        AsPrinted(place_date="Sông Lam, ngày 2 tháng 10 năm 2026"),
        AsPrinted(place_date="Sông Lam, ngày 02 tháng 10 năm 2026"),
    ),
    "GB327": _notice(
        "$.recipients.groups[0].lines[2]",
        minimal_notice(secrecy="mật", recipients=recipients(AGENCY, OTHER, PORTAL)),
        minimal_notice(recipients=recipients(AGENCY, OTHER, PORTAL)),
    ),
    "GB328": _text("HỎA TỐC HẸN GIỜ", "Hỏa tốc xử lý hồ sơ"),
    "GB329": _body(
        Remark("Theo Tờ trình số 65/TTr-SXD ngày 27/9/2026."),
        Remark("Tờ trình số 65/TTr-SXD ngày 27/9/2026 chưa đủ số liệu."),
        good=(
            Remark("Theo Tờ trình số 65/TTr-SXD ngày 27/9/2026."),
            Remark("Tờ trình số 65/TTr-SXD chưa đủ số liệu."),
        ),
        path="$.body[0].body[1]",
    ),
    "GB401": _task(
        ".coordinators[0]",
        task(coordinators=(Body("Sở Giao thông vận tải tỉnh Sông Lam"),)),
        task(coordinators=(OTHER,)),
    ),
    "GB402": _notice(
        "$.signature.name", _signed(name="TS. Trần Thị Bình"), _signed(name="Trần Thị Bình")
    ),
    "GB403": _task(
        ".director[0]",
        frame(task(), director=(Person("Nguyễn Văn An"),)),
        frame(task(), director=(AN,)),
    ),
    "GB404": _task(
        ".coordinators[0]",
        task(coordinators=(Body("Sở Xây dưng"),)),
        task(coordinators=(OTHER,)),
    ),
    "GB405": _notice(
        "$.issuer.body",
        minimal_notice(issuer=Issuer(Body("UBND tỉnh Hà Giang"))),
        minimal_notice(issuer=Issuer(Body("UBND tỉnh Tuyên Quang"))),
    ),
    "GB406": _notice("$.signature.position", _signed(position="")),
    "GB407": _task(
        ".coordinators[1]",
        task(coordinators=(Body("Sở Văn hóa"), Body("Sở Văn hoá"))),
        task(coordinators=(Body("Sở Văn hóa"), Body("Sở Y tế"))),
    ),
    "GB408": _text("Quỹ TDTM đã cấp đủ vốn", "Quỹ Tín dụng Thương mại (TDTM) đã cấp đủ vốn"),
    "GB409": _notice(
        "$.signature.position",
        _signed(authority=(), position="Phó Chủ tịch"),
        _signed(
            authority=(Authority(kind="for_head", of="Chủ tịch"),), position="Phó Chủ tịch"
        ),
    ),
    "GB501": _text(unicodedata.normalize("NFD", "Đánh giá chung"), "Đánh giá chung"),
    "GB502": _text("Đánh giá\u200b chung", "Đánh giá chung"),
    "GB503": _text("**Đánh giá** chung", "Đánh giá chung"),
    "GB504": _text("các cơ quan có sở sở hạ tầng", "các cơ quan có cơ sở hạ tầng"),
    "GB505": _text("Tờ trình (ngày 27/9/2026", "Tờ trình (ngày 27/9/2026)"),
    "GB506": _text("Uû ban nh©n d©n tØnh", "Ủy ban nhân dân tỉnh"),
    "GB507": _text("nhiệm vụtừngày thành lập", "nhiệm vụ từ ngày thành lập"),
}  # fmt: skip
"""Every rule that looks, with its pair."""
