"""GB914-GB916: what a reader has to say about the directory that it asked.

These rows have no function: the reader makes the findings itself, by `asked`.
"""

from __future__ import annotations

from typing import Final

from giaoban.diagnostics import MAY, SHOULD, Bilingual, Finding, Levels, Rule, Span, quoted

__all__ = ["ASKING", "asked"]

_WARN: Final = Levels(publish="warning", draft="warning", register="warning")

GB914: Final = Rule(
    code="GB914",
    slug="name-is-in-the-directory",
    title=Bilingual("Tên có trong danh bạ", "The name is in the directory"),
    message=Bilingual("danh bạ không có “{name}”", "the directory does not know “{name}”"),
    why=Bilingual(
        "Hệ thống chỉ giao việc được cho cơ quan, người mà nó biết.",
        "A system can give tasks only to bodies and persons that it knows.",
    ),
    hint=Bilingual(
        "Bổ sung danh bạ, hoặc ghi mã của cơ quan, người ấy vào thông báo đã đọc.",
        "Add it to the directory, or set its key in the notice that was read.",
    ),
    levels=MAY,
    bad="Giao Sở Xây dưng rà soát hồ sơ.",
    good="Giao Sở Xây dựng rà soát hồ sơ.",
)

GB915: Final = Rule(
    code="GB915",
    slug="name-is-one-in-the-directory",
    title=Bilingual("Tên chỉ một cơ quan, một người", "The name is one body's or person's"),
    message=Bilingual(
        "danh bạ có nhiều cơ quan hoặc người tên “{name}”: {candidates}",
        "the directory has several bodies or persons of the name “{name}”: {candidates}",
    ),
    why=Bilingual(
        "Chọn hộ một trong số đó là có thể giao việc nhầm chỗ.",
        "To choose one of them may give the task to the wrong one.",
    ),
    hint=Bilingual(
        "Xem văn bản nói về ai, rồi ghi mã vào thông báo đã đọc.",
        "See whom the text means, and set the key in the notice that was read.",
    ),
    levels=SHOULD,
    bad="Giao Phòng Kinh tế (danh bạ có ở hai xã)",
    good="Giao Phòng Kinh tế xã Đồng Tâm",
)

GB916: Final = Rule(
    code="GB916",
    slug="directory-answers",
    title=Bilingual("Danh bạ trả lời được", "The directory answers"),
    message=Bilingual(
        "tra danh bạ về “{name}” bị lỗi: {error}",
        "asking the directory about “{name}” failed: {error}",
    ),
    why=Bilingual(
        "Không tra được thì chưa biết cơ quan, người ấy có trong danh bạ hay không.",
        "Without an answer it is not known whether the directory has the body or person.",
    ),
    hint=Bilingual(
        "Sửa danh bạ hoặc kết nối đến nó, rồi đọc lại.",
        "Mend the directory or the way to it, and read again.",
    ),
    levels=_WARN,
    bad="ConnectionError khi tra “Sở Xây dựng”",
    good="danh bạ trả lời: có, có nhiều, hoặc không có",
)

ASKING: Final = (GB914, GB915, GB916)
"""The rows, in the order of their codes."""

_BY_CODE: Final = {rule.code: rule for rule in ASKING}


def asked(code: str, path: str, *, span: Span | None = None, **params: str) -> Finding:
    """Return a reader's finding about a name that it asked a directory for.

    Args:
        params:
            Values for the placeholders of its message: `name`, `candidates` (GB915), `error`
            (GB916).

    Raises:
        KeyError: There is no such code.
    """
    rule = _BY_CODE[code]
    severity = rule.levels.register or "info"
    said = tuple((name, quoted(value)) for name, value in params.items())
    return Finding(rule, path, params=said, severity=severity, span=span)
