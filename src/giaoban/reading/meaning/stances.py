"""Ý kiến: whether a sentence takes a stance: at its start, behind a topic or who takes it."""

from __future__ import annotations

import re
from typing import Final

from giaoban._vn import fold
from giaoban.lexicon import FoundStance, recognise_stance

__all__ = ["stance_of"]

_WITHIN: Final = 400
_TOPICS: Final = (
    *("về ", "đối với ", "liên quan ", "riêng ", "căn cứ ", "trên cơ sở ", "qua ", "sau khi "),
    *("tại ", "thay mặt ", "với ", "xét "),
)


def stance_of(text: str) -> FoundStance | None:
    """Return the stance that a sentence takes at its start; None if it takes none.

    Before it may stand who takes it, and a topic ("Về …, Ban Thường vụ thống nhất …").
    """
    window = text[:_WITHIN]
    found = recognise_stance(window) or _withheld(window)
    if found is None:
        return None
    if found.stance == "separate_notice":
        return found
    before = text[: found.start].strip(' "“(-–*')
    if not before or before == found.decided_by:
        return found
    lead = (
        before[: len(before) - len(found.decided_by)]
        if before.endswith(found.decided_by)
        else before
    )
    if ". " in lead or ";" in lead:
        return None
    known = found.decided_by or lead.endswith((":", ","))
    return found if (known and fold(before).startswith(_TOPICS)) or _DONE.fullmatch(lead) else None


_WITHHELD: Final = re.compile(
    r"[^.;:]{2,200} (?P<words>(?:thì |sẽ )?(?:có|được) thông báo(?: bằng văn bản)? riêng)(?![^\W_])[ .;/]*\Z",
    re.IGNORECASE,
)


def _withheld(text: str) -> FoundStance | None:
    """Return that a matter is told of apart: "Các nội dung khác có thông báo riêng."."""
    found = _WITHHELD.match(text)
    if found is None:
        return None
    start, end = found.span("words")
    return FoundStance(start, end, text[start:end], "separate_notice")


_DONE: Final = re.compile(
    r"[^.;:]{1,160}(?:đã|cũng|và|xem xét|thảo luận|cùng|hoàn toàn)[ ,]*", re.IGNORECASE
)
