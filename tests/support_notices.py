"""The smallest notices without any finding, one for each form, built from the model alone."""

from __future__ import annotations

import datetime as dt
from typing import Any

from attrs import evolve

from giaoban.deadline import InMonth
from giaoban.forms import PARTY_HD05, PARTY_HD36, STATE_ND30, Form
from giaoban.model import (
    AgendaItem,
    Assignment,
    Authority,
    Body,
    DocumentNumber,
    Issuer,
    Meeting,
    Notice,
    Person,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Signature,
)

AGENCY = Body("Sở Xây dựng")
OTHER = Body("Sở Tài chính")
AN = Person("Nguyễn Văn An", positions=("Phó Chủ tịch UBND tỉnh",))

ISSUED = {
    STATE_ND30: dt.date(2026, 10, 2),
    PARTY_HD36: dt.date(2023, 10, 2),
    PARTY_HD05: dt.date(2026, 10, 2),
}
"""A day of issue on which each form holds; all three are Fridays or Mondays."""


def task(text: str = "rà soát hồ sơ", **fields: Any) -> Assignment:
    """Return a task with a lead and a deadline in a year in which every form's notice may lie."""
    given: dict[str, Any] = {"lead": (AGENCY,), "deadline": InMonth(2026, 11)} | fields
    return Assignment(task=text, **given)


def frame(*points: Any, **fields: Any) -> Assignment:
    """Return a frame above some points."""
    return Assignment(points=points, **fields)


def item(
    *body: Any, label: str | None = "1.", heading: str = "Về hồ sơ", **fields: Any
) -> AgendaItem:
    """Return an item."""
    return AgendaItem(label=label, heading=heading, body=body, **fields)


def recipients(*parties: Body, archive: str = "VT, TH") -> Recipients:
    """Return recipients, a line each."""
    lines = tuple(RecipientLine(parties=(party,)) for party in parties)
    return Recipients(groups=(RecipientGroup(lines=lines),), archive=archive)


def minimal_notice(form: Form = STATE_ND30, *body: Any, **fields: Any) -> Notice:
    """Return a notice with what a good one must have, and no more; *fields* replace its own."""
    state = form.regime == "state"
    issued = fields.get("issued_on") or ISSUED.get(form, dt.date(2026, 10, 2))
    organ = Body("UBND tỉnh Sông Lam" if state else "Ban Thường vụ Tỉnh ủy Sông Lam")
    authority = Authority(kind="by_order", of="Chủ tịch" if state else "Ban Thường vụ")
    number = DocumentNumber(
        number="65", type="TB", organs=("UBND" if state else "TU",), style=form.regime
    )
    notice = Notice(
        form=form,
        issuer=Issuer(organ),
        number=number,
        place="Sông Lam",
        issued_on=issued,
        concluded_by=organ,
        meeting=Meeting("cuộc họp giao ban", dates=(issued - dt.timedelta(3),)),
        body=body or (item(task()),),
        recipients=recipients(AGENCY, OTHER),
        signature=Signature(
            authority=(authority,), position="Chánh Văn phòng", name="Trần Thị Bình"
        ),
    )
    return evolve(notice, **fields)
