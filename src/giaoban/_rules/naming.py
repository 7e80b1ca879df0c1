"""GB407: a notice spells the name of a body in one way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import fold, nfc
from giaoban.diagnostics import MAY, Bilingual, OnNotice, Rule, found, quoted
from giaoban.model import Body
from giaoban.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.diagnostics import Context, Found
    from giaoban.model import Notice

__all__ = ["NAMING"]

_JOINT: Final = re.compile(r"\s*[-–—,]\s*|\s+")


def _one_spelling(notice: Notice, _: Context) -> Iterator[Found]:
    """Report a name that was spelled otherwise before: by tones, hyphens, blanks or capitals."""
    first: dict[str, tuple[str, str]] = {}
    told: set[str] = set()
    for path, node in walk(notice):
        if not isinstance(node, Body):
            continue
        name = " ".join(nfc(node.name).split())
        # How a name begins depends on where it stands: "các …", "Các …".
        bare = name[:1].lower() + name[1:]
        at, spelled = first.setdefault(_JOINT.sub(" ", fold(name)), (path, bare))
        if bare != spelled and bare not in told:
            told.add(bare)
            yield found(path, name=quoted(name), first=at)


GB407: Final = Rule(
    code="GB407",
    slug="body-is-spelled-one-way",
    title=Bilingual("Tên cơ quan viết một kiểu", "A body is spelled one way"),
    message=Bilingual(
        "“{name}” viết khác với tên cùng cơ quan ở {first}",
        "“{name}” is spelled otherwise than the same name at {first}",
    ),
    why=Bilingual(
        "Hai cách viết một tên làm danh sách nhiệm vụ có hai cơ quan.",
        "Two spellings make two bodies of one in every list of tasks.",
    ),
    hint=Bilingual(
        "Viết thống nhất: dấu thanh, gạch nối, chữ hoa.",
        "Use one spelling: place of the tones, hyphens, capitals.",
    ),
    levels=MAY,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa tên cơ quan, tổ chức)",
    bad="Sở Văn hóa và Thể thao …; Sở Văn hoá và Thể thao",
    good="Sở Văn hóa và Thể thao …; Sở Văn hóa và Thể thao",
    check=OnNotice(_one_spelling),
)

NAMING: Final = (GB407,)
"""The rows, in the order of their codes."""
