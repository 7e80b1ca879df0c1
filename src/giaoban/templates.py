"""Bản khởi đầu: what `giaoban new` gives to somebody who starts from nothing.

A script in Python that runs as it stands, or a bare draft in JSON to be filled in.
"""

from __future__ import annotations

from typing import Literal

from giaoban.builders import agency, assign, draft, item, meeting
from giaoban.builders import to as line_to
from giaoban.codec import to_json
from giaoban.forms import Form
from giaoban.forms import form as form_named
from giaoban.model import Notice, Signature

__all__ = ["template"]

_SCRIPT = '''\
"""Thông báo kết luận: sửa các phần trong ngoặc kép rồi chạy lại."""

import giaoban as gb
from giaoban.builders import agency, agreed, assign, item, meeting, notice, {signing}, submission, to
from giaoban.timing import before

thong_bao = notice(
    "{form}",
    issuer=agency({issuer}),
    number="{number}",
    place="Sông Lam",
    issued_on="{issued}",
    meeting=meeting("cuộc họp giao ban", "{met}"),
    concluded_by="{concluder}",
    body=[
        item(
            "Sở Tài chính báo cáo, xin ý kiến về việc bố trí trụ sở làm việc",
            submission("165/TTr-STC", "{submitted}", by="Sở Tài chính"),
            agreed(),
            assign("Sở Xây dựng", "hoàn thiện thủ tục bàn giao trụ sở", due=before("{due}")),
        ),
    ],
    recipients=[to("Sở Tài chính"), to("Sở Xây dựng", purpose="{purpose}")],
    archive="{archive}",
    signature={signature},
)

print(gb.to_text(thong_bao))
for finding in gb.check(thong_bao).findings:
    print(finding.message())
'''

_STATE = {
    "issuer": '"Ủy ban nhân dân tỉnh Sông Lam", symbol="UBND"',
    "number": "12/TB-UBND",
    "concluder": "Chủ tịch UBND tỉnh",
    "purpose": "để th/h",
    "archive": "VT, TH",
    "signing": "by_order",
    "signature": 'by_order("Chủ tịch", position="Chánh Văn phòng", name="Nguyễn Văn An")',
}
_PARTY = {
    "issuer": '"Ban cán sự đảng UBND tỉnh", under="Tỉnh ủy Sông Lam", symbol="BCSĐ"',
    "number": "12-TB/BCSĐ",
    "concluder": "Ban cán sự đảng UBND tỉnh",
    "purpose": "để thực hiện",
    "archive": "VT, BCSĐ",
    "signing": "on_behalf",
    "signature": 'on_behalf("Ban cán sự đảng", position="Bí thư", name="Nguyễn Văn An")',
}
# Ban cán sự đảng was gone when HD05 came: its successor signs.
_PARTY_NOW = _PARTY | {
    "issuer": '"Đảng ủy UBND tỉnh", under="Đảng bộ tỉnh Sông Lam", symbol="ĐU"',
    "number": "12-TB/ĐU",
    "concluder": "Ban Thường vụ Đảng ủy UBND tỉnh",
    "archive": "Văn phòng Đảng ủy",
    "signature": 'on_behalf("Ban Thường vụ", position="Bí thư", name="Nguyễn Văn An")',
}


def template(form: Form | str, *, to: Literal["python", "json"] = "python") -> str:
    """Return a starting point for a notice of *form*.

    Args:
        to:
            "python" gives a short script that composes, prints and checks a notice; "json" a bare
            draft whose blanks are to be filled in.

    Raises:
        ValueError: There is no such form.
    """
    regime = form_named(form)
    return to_json(_bare(regime)) if to == "json" else _SCRIPT.format(**_facts(regime))


def _facts(form: Form) -> dict[str, str]:
    """Return what the script says for *form*, on days for which the form holds."""
    if form.regime == "state":
        facts = _STATE
    else:
        facts = _PARTY if form.valid_to is not None else _PARTY_NOW
    year = form.valid_from.year + 1
    days = {
        "issued": f"15/10/{year}",
        "met": f"12/10/{year}",
        "submitted": f"05/10/{year}",
        "due": f"30/11/{year}",
    }
    return {"form": form.name, **facts, **days}


def _bare(form: Form) -> Notice:
    return draft(
        form,
        issuer=agency("(cơ quan ban hành)"),
        subject="(trích yếu)",
        meeting=meeting("(cuộc họp)"),
        body=[item("(nội dung 1)", assign("(cơ quan chủ trì)", "(nhiệm vụ)"))],
        recipients=[line_to("(nơi nhận)")],
        archive="VT",
        signature=Signature(position="(chức vụ)"),
    )
