"""Chữ quanh trang: the words that a print adds to a notice when asked: a draft's mark, an annex."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban._vn import capitalise_first
from giaoban.lexicon.citations import cite
from giaoban.model import Citation

if TYPE_CHECKING:
    from giaoban.model import Notice

__all__ = [
    "ANNEX_COLUMNS",
    "ANNEX_NAME",
    "ANNEX_TITLE",
    "annex_source",
    "draft_mark",
    "own_citation",
]

ANNEX_NAME: Final = "Phụ lục"
ANNEX_TITLE: Final = "DANH MỤC NHIỆM VỤ"
ANNEX_COLUMNS: Final = ("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời hạn")


def draft_mark(version: int) -> str:
    """Return what a draft bears: "Dự thảo lần 2"; an empty text for version 0, which is none.

    Raises:
        ValueError: *version* is negative.
    """
    if version < 0:
        raise ValueError(f"a draft's version counts from 1, and 0 is no draft; got {version}")
    return f"Dự thảo lần {version}" if version else ""


def annex_source(notice: Notice) -> str:
    """Return the line below an annex' title: "(Kèm theo Thông báo số 65-TB/TU, ngày … của …)"."""
    return f"(Kèm theo {own_citation(notice)})"


def own_citation(notice: Notice) -> str:
    """Return how others cite the notice, as far as it has number, day and issuer already."""
    blank = notice.number is None or not notice.number.number
    itself = Citation(
        capitalise_first(notice.form.type_name.strip().lower()) or "Văn bản",
        number=None if blank else notice.number,
        date=notice.issued_on,
        issuer=notice.issuer.body.name if notice.issuer is not None else "",
    )
    return cite(itself, notice.form)
