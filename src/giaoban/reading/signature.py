"""Ký: the chain of authority and the position, told from the lines above the signer's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import capitalise_first
from giaoban.model import Authority, AuthorityKind, Signature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.reading.lines import Passage

__all__ = ["read_signature"]

_PREFIX: Final = re.compile(
    r"(?:(?:(?P<on_behalf>T/M|TM)|(?P<for_head>K/T|KT)|(?P<by_order>T/L|TL)"
    r"|(?P<delegated>T/UQ|TUQ|T/U))(?: ?\. ?| )|(?P<acting>Q) ?\. ?)(?=[^\W\d_])"
)
_KINDS: Final[dict[str, AuthorityKind]] = {
    "on_behalf": "on_behalf",
    "for_head": "for_head",
    "by_order": "by_order",
    "delegated": "delegated",
    "acting": "acting",
}

# Words that keep capitals inside a position or a body's name.
_NAMED: Final = {
    name.lower(): name
    for name in (
        *("Phó Chánh Văn phòng", "Chánh Văn phòng", "Văn phòng", "Phó Chủ tịch", "Chủ tịch"),
        *("Phó Bí thư", "Bí thư", "Ủy viên", "Uỷ viên", "Bộ trưởng", "Thứ trưởng", "Chủ nhiệm"),
        *("Phó Giám đốc", "Giám đốc", "Tổng Giám đốc", "Ban Thường vụ", "Ban cán sự đảng"),
        *("Ban Chấp hành", "Ban Chỉ đạo", "Ban", "Sở", "Bộ", "Ủy ban nhân dân", "Uỷ ban nhân dân"),
        *("Hội đồng nhân dân", "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Huyện ủy"),
        *("Huyện uỷ", "Đảng ủy", "Đảng uỷ", "Đảng đoàn", "Thường trực", "Chi bộ", "UBND", "HĐND"),
        *("Ủy ban Kiểm tra", "Uỷ ban Kiểm tra", "Thủ tướng", "Chính phủ"),
    )
}
_NAME: Final = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(_NAMED, key=len, reverse=True))})(?!\w)")


def read_signature(lines: Sequence[Passage], name: Passage | None) -> Signature | None:
    """Return the signature of the lines above the name, and the name; None where there is neither."""
    if not lines and name is None:
        return None
    authority: list[Authority] = []
    position = ""
    for words in lines:
        found = _PREFIX.match(words.text)
        if found is not None and not position:
            kind = _KINDS[found.lastgroup or ""]
            authority.append(Authority(kind=kind, of=mixed_case(words.text[found.end() :])))
        elif not position:
            position = mixed_case(words.text)
    return Signature(
        authority=tuple(authority),
        position=position,
        name=name.text if name is not None else "",
        wording=tuple(words.text for words in lines),
    )


def mixed_case(text: str) -> str:
    """Return a position or body in the capitals of running text: "Phó Chánh Văn phòng".

    Proper names in it cannot be told and lose their capitals; `wording` has them.
    """
    if not text.isupper():
        return text
    return capitalise_first(_NAME.sub(lambda found: _NAMED[found.group()], text.lower()))
