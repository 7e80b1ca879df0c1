"""Lỗi của tệp mẫu: why a file cannot be a template, in words that say what to do."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Reason", "TemplateError"]

Reason = Literal[
    "not-word", "doc", "locked", "macros", "strict", "signed", "missing", "broken", "declares", "swollen"
]  # fmt: skip


class TemplateError(ValueError):
    """The office's file cannot be used as a template.

    Args:
        reason:
            Why, as a word for programs.
        part:
            Which part of the file it is about; empty where it is the file as a whole.
    """

    def __init__(self, reason: Reason, part: str = "") -> None:
        super().__init__(reason, part)
        self.reason = reason
        self.part = part

    def __str__(self) -> str:
        """Return the sentence, in Vietnamese and English."""
        return f"{self.sentence('vi')} / {self.sentence('en')}"

    def sentence(self, lang: Literal["vi", "en"] = "vi") -> str:
        """Return what is wrong and what to do, as one line."""
        vietnamese, english = _SAID[self.reason]
        where = f" ({self.part})" if self.part else ""
        said = f"tệp mẫu {vietnamese}" if lang == "vi" else f"the template {english}"
        return said.format(where=where)


_SAID: Final[Mapping[Reason, tuple[str, str]]] = MappingProxyType(
    {
        "not-word": (
            "không phải tệp Word (.docx, .dotx); hãy mở bằng Word và lưu dưới dạng .docx",
            "is no Word file (.docx, .dotx); open it in Word and save it as .docx",
        ),
        "doc": (
            "là tệp Word kiểu cũ (.doc, .dot); hãy mở bằng Word và lưu dưới dạng .docx",
            "is an old Word file (.doc, .dot); open it in Word and save it as .docx",
        ),
        "locked": (
            "có mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại",
            "has a password; open it in Word, take the password off and save it again",
        ),
        "macros": (
            "có macro (.docm, .dotm); hãy mở bằng Word và lưu dưới dạng .docx",
            "has macros (.docm, .dotm); open it in Word and save it as .docx",
        ),
        "strict": (
            "là tệp “Strict Open XML”; hãy mở bằng Word và lưu dưới dạng Word Document (.docx)",
            "is a “Strict Open XML” file; open it in Word and save it as Word Document (.docx)",
        ),
        "signed": (
            "đã ký số, điền vào thì chữ ký mất giá trị; hãy bỏ chữ ký rồi lưu lại",
            "is signed, which filling it would break; remove the signature and save it again",
        ),
        "missing": (
            "thiếu một phần{where}; hãy mở bằng Word, sửa lỗi (Open and Repair) rồi lưu lại",
            "lacks a part{where}; open it in Word (Open and Repair) and save it again",
        ),
        "broken": (
            "bị hỏng{where}; hãy mở bằng Word, sửa lỗi (Open and Repair) rồi lưu lại",
            "is damaged{where}; open it in Word (Open and Repair) and save it again",
        ),
        "declares": (
            "có khai báo DTD, điều không tệp Word nào cần{where}; hãy lưu lại bằng Word",
            "has a document type declaration, which no Word file needs{where}; save it again in Word",
        ),
        "swollen": (
            "giải nén ra lớn quá mức; hãy kiểm tra nguồn gốc của tệp",
            "unpacks to far too much; check where it came from",
        ),
    }
)
