"""Phần bắt buộc: what every form demands of a notice, and what a draft still lacks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from giaoban.model import Notice

__all__ = ["Missing", "missing"]


@frozen
class Missing:
    """Phần còn thiếu: a part that a notice of its form must have and does not."""

    path: str
    vi: str
    en: str


def missing(notice: Notice) -> tuple[Missing, ...]:
    """Return the parts that every form demands and *notice* lacks, in printed order."""
    signed = notice.signature is not None and notice.signature.name.strip()
    told = notice.recipients is not None and notice.recipients.groups
    kept = notice.recipients is not None and notice.recipients.archive
    spoken = notice.subject or notice.meeting or notice.concluded_by
    demanded: tuple[tuple[str, str, str, object], ...] = (
        ("$.issuer", "cơ quan ban hành", "the issuer", notice.issuer),
        ("$.number", "số, ký hiệu", "the number", notice.number and notice.number.number),
        ("$.place", "địa danh", "the place", notice.place),
        ("$.issued_on", "ngày ban hành", "the day of issue", notice.issued_on),
        ("$.subject", "trích yếu", "the subject, or a meeting to compose it from", spoken),
        ("$.body", "nội dung", "the body", notice.body),
        ("$.recipients", "nơi nhận", "the recipients", told),
        ("$.recipients.archive", "dòng lưu", "the archive line", kept),
        ("$.signature", "người ký", "the signature", signed),
    )
    return tuple(Missing(path, vi, en) for path, vi, en, there in demanded if not there)
