"""GB912, GB913, GB917: what a reader has to say about a Word file that is not finished.

These rows have no function: the reader makes the findings itself, by `remark`.
"""

from __future__ import annotations

from typing import Final

from giaoban.diagnostics import MAY, Bilingual, Finding, Levels, Rule, Span, Term, quoted

__all__ = ["WORD", "remark"]

_WARN: Final = Levels(publish="warning", draft="warning", register="warning")

_NOBODY: Final = Term("author", "", Bilingual("không rõ ai", "nobody named"))
_NEVER: Final = Term("date", "", Bilingual("không rõ ngày", "no date"))
_NOTHING: Final = Term("words", "", Bilingual("(không có chữ)", "(no words)"))

GB912: Final = Rule(
    code="GB912",
    slug="changes-are-settled",
    title=Bilingual("Không còn sửa đổi treo", "No change is pending"),
    message=Bilingual(
        "{kind}, chưa chấp nhận: “{words}” ({author}, {date})",
        "{kind}, not yet accepted: “{words}” ({author}, {date})",
    ),
    why=Bilingual(
        "Câu giao việc, thời hạn còn đang sửa thì chưa phải là nội dung của thông báo.",
        "An order or a deadline that is still being changed is not yet what the notice says.",
    ),
    hint=Bilingual(
        "Chấp nhận hoặc từ chối thay đổi trong Word (thẻ Review), lưu lại rồi đọc lại.",
        "Accept or reject the change in Word (tab Review), save the file and read it again.",
    ),
    levels=_WARN,
    terms=(
        Term("kind", "inserted", Bilingual("đoạn chèn thêm", "inserted")),
        Term("kind", "deleted", Bilingual("đoạn xóa đi", "deleted")),
        Term("kind", "moved_here", Bilingual("đoạn chuyển đến đây", "moved here")),
        Term("kind", "moved_away", Bilingual("đoạn chuyển đi nơi khác", "moved away")),
        _NOBODY,
        _NEVER,
        _NOTHING,
    ),
    bad="hoàn thành trước ngày [xóa: 15/10/2026] [chèn: 30/11/2026]",
    good="hoàn thành trước ngày 30/11/2026",
)

GB913: Final = Rule(
    code="GB913",
    slug="comments-are-settled",
    title=Bilingual("Không còn ý kiến bên lề", "No comment is left"),
    message=Bilingual(
        "ý kiến bên lề: “{words}” ({author}, {date})", "a comment: “{words}” ({author}, {date})"
    ),
    why=Bilingual(
        "Ý kiến bên lề của lãnh đạo không nằm trong nội dung; bỏ qua là bỏ sót chỉ đạo.",
        "A leader's comment is no part of the text; passed over, a direction is missed.",
    ),
    hint=Bilingual(
        "Xử lý ý kiến rồi xóa nó trong Word (thẻ Review).",
        "Settle the comment, then delete it in Word (tab Review).",
    ),
    levels=MAY,
    terms=(_NOBODY, _NEVER, _NOTHING),
    bad="Giao Sở Xây dựng [bên lề: thêm Sở Tài chính phối hợp]",
    good="Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính",
)

GB917: Final = Rule(
    code="GB917",
    slug="words-are-shown",
    title=Bilingual("Không có chữ ẩn", "No words are hidden"),
    message=Bilingual(
        "chữ bị ẩn trong Word đã được đọc như chữ thường: “{words}”",
        "words that Word hides were read like any others: “{words}”",
    ),
    why=Bilingual(
        "Chữ ẩn không hiện khi in, nhưng vẫn nằm trong tệp gửi đi.",
        "Hidden words are not printed, and still go out with the file.",
    ),
    hint=Bilingual(
        "Xóa chữ ẩn, hoặc bỏ thuộc tính Hidden, trong Word.",
        "Delete the hidden words in Word, or take the attribute Hidden off them.",
    ),
    levels=_WARN,
    terms=(_NOTHING,),
    bad="Giao Sở Y tế [ẩn: và Sở Tài chính] báo cáo.",
    good="Giao Sở Y tế báo cáo.",
)

WORD: Final = (GB912, GB913, GB917)
"""The rows, in the order of their codes."""

_OTHERS: Final = {"comment": GB913, "hidden": GB917}


def remark(
    kind: str, words: str, *, author: str = "", date: str = "", span: Span | None = None
) -> Finding:
    """Return a reader's finding about a part of a Word file.

    Args:
        kind:
            "inserted", "deleted", "moved_here", "moved_away"; "comment"; "hidden".
        words:
            Whose message quotes their beginning; they are whole in the parameter `text`.
        author, date:
            As the file says; empty where it does not.
    """
    rule = _OTHERS.get(kind, GB912)
    params = {"kind": kind, "author": quoted(author), "date": date, "words": quoted(words)}
    if kind == "hidden":
        params = {"words": quoted(words)}
    params["text"] = words
    severity = rule.levels.register or "info"
    return Finding(rule, "$", params=tuple(params.items()), severity=severity, span=span)
