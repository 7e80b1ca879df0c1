"""Mẫu: two sound notices of each form to begin with, the smallest and one with every kind of part."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from giaoban.builders import (
    addressed_to,
    agency,
    agreed,
    agreed_in_principle,
    assign,
    by_order,
    deliver,
    directed_by,
    group,
    item,
    meeting,
    notice,
    official,
    separate_notice,
    submission,
    to,
)
from giaoban.forms import form as form_named
from giaoban.timing import before, by, every, in_month, ongoing, pending, within

if TYPE_CHECKING:
    from collections.abc import Mapping

    from giaoban.forms import Form, Regime
    from giaoban.model import Notice

__all__ = ["full", "minimal"]

_ISSUED: Final = dt.date(2026, 6, 2)
_EARLIER: Final = dt.date(2026, 3, 3)
"""A day on which a form held that has ended since."""
_BODIES: Final[Mapping[Regime, tuple[str, str, str, str]]] = {
    "state": ("UBND tỉnh Sông Lam", "TB-UBND", "Chủ tịch", "UBND tỉnh"),
    "party": ("Đảng ủy xã Tân Lập", "TB/ĐU", "Ban Thường vụ", "Tỉnh ủy"),
}


def minimal(form: Form | str = "state-nd30") -> Notice:
    """Return the smallest notice of a form that no rule objects to.

    Raises:
        ValueError: There is no form of that name.
    """
    given = form_named(form)
    issuer, symbol, head, _ = _BODIES[given.regime]
    issued = _issued(given)
    return notice(
        given,
        issuer=agency(issuer),
        number=_number(given, "12", symbol),
        place="Sông Lam",
        issued_on=issued,
        concluded_by=issuer,
        meeting=meeting("cuộc họp giao ban", issued - dt.timedelta(1)),
        body=[item("Về hồ sơ", assign("Sở Xây dựng", "rà soát hồ sơ", due=ongoing()))],
        recipients=["Sở Xây dựng"],
        archive="VT",
        signature=by_order(head, position="Chánh Văn phòng", name="Trần Thị Bình"),
    )


def full(form: Form | str = "state-nd30") -> Notice:
    """Return a notice of a form with every kind of part, that no rule objects to.

    Raises:
        ValueError: There is no form of that name.
    """
    given = form_named(form)
    issuer, symbol, head, above = _BODIES[given.regime]
    issued = _issued(given)
    an = official("Nguyễn Văn An", "Phó Chủ tịch UBND tỉnh")
    finance, building, home = "Sở Tài chính", "Sở Xây dựng", "Sở Nội vụ"
    communes = group("UBND các xã", "Tân Lập", "Mỹ Lâm")

    def due(days: int) -> dt.date:
        return issued + dt.timedelta(days)

    return notice(
        given,
        issuer=agency(issuer),
        number=_number(given, "65", symbol),
        place="Sông Lam",
        issued_on=issued,
        concluded_by=issuer,
        meeting=meeting(
            "cuộc họp giao ban",
            issued - dt.timedelta(3),
            chair=an,
            subject="tình hình thực hiện nhiệm vụ",
            attendance="lãnh đạo các sở, ban, ngành",
        ),
        body=[
            item(
                f"{finance} báo cáo phương án bố trí trụ sở",
                submission("165/TTr-STC", issued - dt.timedelta(8), by=finance),
                agreed(),
                directed_by(
                    an,
                    assign(building, "thu hồi diện tích dôi dư", due=before(due(14))),
                    assign(
                        building,
                        "hoàn thiện thủ tục bàn giao",
                        coordinators=[finance],
                        due=by(due(28)),
                    ),
                ),
            ),
            item(
                "Về số hóa hồ sơ",
                agreed_in_principle("chủ trương thuê dịch vụ công nghệ thông tin"),
                assign(
                    communes,
                    "số hóa hồ sơ địa chính",
                    urgency="khẩn trương",
                    deliverables=[deliver("danh mục hồ sơ", due=by(due(21)))],
                    requirements="số liệu phải chính xác",
                    due=by(due(42)),
                ),
                assign(
                    finance,
                    "thẩm định nguồn vốn",
                    condition="Trường hợp phát sinh vướng mắc",
                    reports_to=above,
                    due=within(15, "working_days", since=issued),
                ),
            ),
            item(
                "",
                assign("", "rà soát biên chế", due=in_month(f"{due(90):%m/%Y}")),
                assign("", "báo cáo kết quả", due=every(3, "months", day=25)),
                assign("", "đề xuất nhân sự", due=pending("chờ hướng dẫn của cấp trên")),
                order=addressed_to(home),
            ),
            item("Về công tác cán bộ", separate_notice()),
        ],
        recipients=[
            to("Thường trực Tỉnh ủy", purpose="để b/c"),
            finance,
            building,
            home,
            communes,
        ],
        archive="VT, TH",
        signature=by_order(head, position="Chánh Văn phòng", name="Trần Thị Bình"),
    )


def _issued(form: Form) -> dt.date:
    return _ISSUED if form.valid_to is None or form.valid_to >= _ISSUED else _EARLIER


def _number(form: Form, number: str, symbol: str) -> str:
    return f"{number}{'-' if form.regime == 'party' else '/'}{symbol}"
