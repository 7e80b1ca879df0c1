"""What is measured: a notice of each form with every component, long enough for several pages."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import evolve

from giaoban.deadline import ByDate
from giaoban.forms import FORMS, STATE_ND30
from giaoban.model import (
    Assignment,
    Authority,
    Body,
    DocumentNumber,
    Issuer,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Remark,
    Signature,
)
from tests.sample_notices import party_notice, state_notice

if TYPE_CHECKING:
    from giaoban.model import Node, Notice

__all__ = ["measured_notice"]


def measured_notice(form: str) -> Notice:
    """Return the notice that is measured of a built-in form."""
    if form == STATE_ND30.name:
        return _state()
    party = party_notice(FORMS[form])
    return evolve(party, body=(*party.body, *_more()))


def _state() -> Notice:
    state = state_notice()
    return evolve(
        state,
        issuer=Issuer(
            Body("Sở Tài chính"), parent=Body("Ủy ban nhân dân tỉnh Sông Lam"), symbol="STC"
        ),
        number=DocumentNumber(number="05", type="TB", organs=("STC",)),
        issued_on=dt.date(2025, 1, 6),
        body=(*state.body, *_more()),
        recipients=Recipients(
            groups=(RecipientGroup(lines=(RecipientLine(parties=(Body("Ban Giám đốc"),)),)),),
            archive="VT, KTTH",
        ),
        signature=Signature(
            authority=(Authority(kind="for_head", of="Giám đốc"),),
            position="Phó Giám đốc",
            name="Phạm Minh Đức",
        ),
        urgency="khẩn",
        secrecy="mật",
        footnotes=(),
    )


def _more() -> tuple[Node, ...]:
    sentence = "các cơ quan, đơn vị tiếp tục rà soát, báo cáo kết quả thực hiện theo quy định; "
    remarks = (Remark(f"Đoạn {nth}: {sentence * 4}hết.") for nth in range(1, 21))
    tasks = (
        Assignment(
            lead=(Body("Sở Nội vụ"),),
            task=f"rà soát biên chế đợt {nth}",
            deadline=ByDate(dt.date(2025, 11, 1) + dt.timedelta(days=nth)),
        )
        for nth in range(1, 26)
    )
    return (*remarks, *tasks)
