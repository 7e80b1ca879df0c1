"""GB327, GB328: marks of secrecy and urgency stand in their place, and are lived up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban._vn import fold
from giaoban.diagnostics import Bilingual, OnNotice, OnText, Rule, found, quoted
from giaoban.lexicon import recipient_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.diagnostics import Context, Found
    from giaoban.model import Notice

__all__ = ["MARKS"]

_OPEN: Final = tuple(
    fold(words)
    for words in (
        "cổng thông tin", "trang thông tin", "website", "công báo", "báo chí", "thông tấn",
        "đài phát thanh", "truyền hình", "đăng tải", "niêm yết",
    )
)  # fmt: skip


def _secret_stays_secret(notice: Notice, _: Context) -> Iterator[Found]:
    if notice.secrecy is None or notice.recipients is None:
        return
    for g, group in enumerate(notice.recipients.groups):
        for i, line in enumerate(group.lines):
            said = recipient_text(line)
            if any(words in fold(said) for words in _OPEN):
                path = f"$.recipients.groups[{g}].lines[{i}]"
                yield found(path, mark=notice.secrecy, line=quoted(said))


GB327: Final = Rule(
    code="GB327",
    slug="secret-notice-is-not-made-public",
    title=Bilingual("Thông báo mật không đăng công khai", "A secret notice is not made public"),
    message=Bilingual(
        "thông báo có độ “{mark}” mà gửi “{line}”",
        "the notice is marked “{mark}” and goes to “{line}”",
    ),
    why=Bilingual(
        "Bí mật nhà nước không đưa lên báo chí, cổng thông tin, công báo.",
        "State secrets go to no press, portal or gazette.",
    ),
    hint=Bilingual(
        "Bỏ nơi nhận ấy, hoặc bỏ dấu mật nếu đóng nhầm.",
        "Drop the recipient, or the mark if it was set by mistake.",
    ),
    clause="Luật Bảo vệ bí mật nhà nước 117/2025/QH15; Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 10a",
    bad="MẬT … Nơi nhận: - Cổng thông tin điện tử tỉnh;",
    good="MẬT … Nơi nhận: - Sở Xây dựng;",
    check=OnNotice(_secret_stays_secret),
)

_MARKS: Final = frozenset(
    fold(mark)
    for mark in (
        "Mật", "Tối mật", "Tuyệt mật", "Khẩn", "Thượng khẩn", "Hỏa tốc", "Hỏa tốc hẹn giờ",
        "Thượng mật", "Thường khẩn",
    )
)  # fmt: skip


_LONGEST: Final = 40
"""More characters than any mark has, with signs around it: no sentence is looked at for nothing."""


def _mark_in_its_place(text: str, path: str, _: Context) -> Iterator[Found]:
    if len(text) <= _LONGEST and fold(text).strip(" .:*") in _MARKS:
        yield found(path, mark=quoted(text))


GB328: Final = Rule(
    code="GB328",
    slug="mark-stands-in-its-place",
    title=Bilingual("Dấu mật, khẩn đúng chỗ, đúng mức", "A mark stands in its place"),
    message=Bilingual(
        "“{mark}” in như một câu, không phải dấu chỉ mức độ mật, khẩn của thể thức",
        "“{mark}” is printed as a sentence, and is no mark of secrecy or urgency of the form",
    ),
    why=Bilingual(
        "Mức khẩn là khẩn, thượng khẩn, hỏa tốc; mức mật là mật, tối mật, tuyệt mật: dấu khác, "
        "hoặc dấu đặt trong nội dung, thì văn thư không nhận ra.",
        "There are three marks of urgency and three of secrecy: others, and marks within the text, "
        "are not seen by the registry.",
    ),
    hint=Bilingual(
        "Đặt urgency, secrecy của thông báo và bỏ dòng ấy.",
        "Set the notice's urgency or secrecy, and drop the line.",
    ),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 10a, 10b",
    bad="HỎA TỐC HẸN GIỜ",
    good="HỎA TỐC",
    check=OnText(_mark_in_its_place),
)

MARKS: Final = (GB327, GB328)
"""The rows, in the order of their codes."""
