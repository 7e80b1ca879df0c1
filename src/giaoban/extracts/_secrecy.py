"""Độ mật: a notice that bears a secrecy mark does not travel unless it is told to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from giaoban.model import Notice, Secrecy

__all__ = ["SecretNotice", "refuse_secret"]


class SecretNotice(ValueError):  # noqa: N818  it names what was met, and reads so in except
    """A notice bears a secrecy mark, and what was asked for would let its words travel.

    Attributes:
        secrecy: The mark ("mật").
        what: What was asked for ("html").
    """

    def __init__(self, secrecy: Secrecy, what: str) -> None:
        super().__init__(secrecy, what)
        self.secrecy = secrecy
        self.what = what

    def message(self, lang: Literal["vi", "en"] = "vi") -> str:
        """Return the error in Vietnamese or in English."""
        if lang == "vi":
            return (
                f"thông báo có độ mật “{self.secrecy}” nên không tạo {self.what}; "
                "nếu được phép, dùng allow_secret=True"
            )
        return (
            f"the notice bears the secrecy mark “{self.secrecy}”, so no {self.what} is made of it; "
            "pass allow_secret=True if that is permitted"
        )

    def __str__(self) -> str:
        return f"{self.message('vi')} / {self.message('en')}"


def refuse_secret(notice: Notice, what: str, *, allow_secret: bool = False) -> None:
    """Return if *notice* may be made into *what* ("html"): it has no secrecy mark, or it is told.

    Raises:
        SecretNotice: It bears a secrecy mark and *allow_secret* is false.
    """
    if notice.secrecy is not None and not allow_secret:
        raise SecretNotice(notice.secrecy, what)
