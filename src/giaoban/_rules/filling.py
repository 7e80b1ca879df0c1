"""GB918: what printing into an office's own Word file has to say about that file.

The row has no function: `giaoban.render.check_template` makes the findings, by `doubt`.
"""

from __future__ import annotations

from typing import Final

from giaoban.diagnostics import Bilingual, Finding, Levels, Rule, Term, quoted

__all__ = ["FILLING", "doubt"]

_WARN: Final = Levels(publish="warning", draft="warning", register="warning")


def _kind(value: str, vi: str, en: str) -> Term:
    return Term("kind", value, Bilingual(vi, en))


GB918: Final = Rule(
    code="GB918",
    slug="template-has-its-place",
    title=Bilingual("Tệp mẫu có chỗ cho văn bản", "A template has a place for the page"),
    message=Bilingual("tệp mẫu: {kind}{words}", "the template: {kind}{words}"),
    why=Bilingual(
        "Văn bản in vào sai chỗ, sai khổ giấy thì phải sửa tay trước khi ký.",
        "A page in the wrong place or on the wrong paper has to be mended by hand before signing.",
    ),
    hint=Bilingual(
        "Sửa tệp mẫu trong Word một lần, theo docs/templates.md.",
        "Mend the template in Word once, as docs/templates.md tells.",
    ),
    levels=_WARN,
    terms=(
        _kind(
            "no-bookmark",
            "không có dấu trang “giaoban”; văn bản được đặt sau đoạn cuối",
            "it has no bookmark “giaoban”; the page was put below the last paragraph",
        ),
        _kind(
            "bookmark-inside",
            "dấu trang “giaoban” nằm trong bảng, khung hay ô điền; văn bản được đặt ngay sau đó",
            "the bookmark “giaoban” stands in a table, frame or control; the page was put below it",
        ),
        _kind(
            "bookmark-words",
            "dấu trang “giaoban” bao quanh chữ, chữ ấy vẫn còn trên trang: ",
            "the bookmark “giaoban” is round words, which stay on the page: ",
        ),
        _kind(
            "changes",
            "còn sửa đổi chưa chấp nhận (thẻ Review)",
            "changes are pending in it (tab Review)",
        ),
        _kind(
            "no-page-number",
            "đầu trang và chân trang không có số trang",
            "neither header nor footer has a page number",
        ),
        _kind("not-a4", "khổ giấy không phải A4", "the paper is not A4"),
    ),
    bad="[Kính gửi: …] (không có dấu trang nào)",
    good="[dấu trang: giaoban]",
)

FILLING: Final = (GB918,)


def doubt(kind: str, words: str = "") -> Finding:
    """Return the finding about a template; *kind* is one of the terms of GB918.

    Args:
        words:
            Those that stay where they may not be meant to.
    """
    said = f"“{quoted(words)}”" if words else ""
    params = (("kind", kind), ("words", said), ("text", words))
    return Finding(GB918, "$", params=params, severity="warning")
