"""GB91x: what a reader has to say about the meaning of what it read.

These rows have no function: the reader makes the findings itself, by `doubt`.
"""

from __future__ import annotations

from typing import Final

from giaoban.diagnostics import MAY, SHOULD, Bilingual, Finding, Rule, Span

__all__ = ["DOUBTS", "doubt"]

GB910: Final = Rule(
    code="GB910",
    slug="addressee-is-read",
    title=Bilingual("Đọc được giao cho ai", "The addressee is read"),
    message=Bilingual(
        "chưa chắc tên “{name}” dừng ở đây", "it is not certain that the name “{name}” ends here"
    ),
    why=Bilingual(
        "Tên đọc thừa hoặc thiếu một chữ là tên của cơ quan khác.",
        "A name with a word too many or too few is another body's.",
    ),
    hint=Bilingual(
        "Đối chiếu tên cơ quan với bản gốc; nếu sai thì sửa trong thông báo đã đọc.",
        "Compare the name with the original, and correct it in the notice that was read.",
    ),
    levels=MAY,
    bad="Giao Vinasolam cung ứng xăng dầu.",
    good="Giao Sở Công Thương cung ứng xăng dầu.",
)

GB911: Final = Rule(
    code="GB911",
    slug="deadline-is-read",
    title=Bilingual("Đọc được thời hạn", "The deadline is read"),
    message=Bilingual(
        "“{words}” nói về thời hạn nhưng không ra ngày nào",
        "“{words}” speaks of time and yields no deadline",
    ),
    why=Bilingual(
        "Thời hạn ghi sai hoặc thiếu năm thì không đôn đốc được.",
        "A deadline that is wrong or lacks its year cannot be followed up.",
    ),
    hint=Bilingual(
        "Hỏi lại cơ quan ban hành, rồi ghi thời hạn đúng vào thông báo đã đọc.",
        "Ask the issuing body, and set the right deadline in the notice that was read.",
    ),
    levels=SHOULD,
    bad="Hoàn thành trước ngày 31/02/2026.",
    good="Hoàn thành trước ngày 28/02/2026.",
)

DOUBTS: Final = (GB910, GB911)
"""The rows, in the order of their codes."""

_BY_CODE: Final = {rule.code: rule for rule in DOUBTS}


def doubt(code: str, path: str, *, span: Span | None = None, **params: str) -> Finding:
    """Return a reader's finding about a field.

    Args:
        params:
            Values for the placeholders of its message: `name` (GB910), `words` (GB911).

    Raises:
        KeyError: There is no such code.
    """
    rule = _BY_CODE[code]
    severity = rule.levels.register or "info"
    return Finding(rule, path, params=tuple(params.items()), severity=severity, span=span)
