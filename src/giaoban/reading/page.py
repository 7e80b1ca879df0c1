"""Trang: the parts of a page, whichever way they were found.

`giaoban.reading.printed` finds them in the library's own plain text, whose shape is known to the
column; `giaoban.reading.found` in any other text, by what usually stands where.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from attrs import define, field

from giaoban._vn import fold
from giaoban.reading.lines import Line, Passage

__all__ = ["HeaderLine", "Page", "bare", "is_drawn", "is_rule", "mark_digits", "title_end"]


@define(eq=False)
class HeaderLine:
    """A line of the header, and whether it is known to stand in the issuer's column."""

    words: Passage
    left: bool = False


@define(eq=False)
class Page:
    """The parts of a page, each as whole lines or paragraphs.

    Args:
        header:
            Lines above the title, in order.
        subject_mark:
            What stands under the subject; empty if nothing does.
        paragraphs:
            Preamble, body and closing.
        recipients:
            The lines from "Nơi nhận:" on, dashes included; empty where there are none.
        signature, name:
            The lines above the signer's name, and the name.
        after:
            Paragraphs below the signature, or elsewhere where nothing is expected.
        footnotes:
            Each with its mark, in digits.
        unread:
            Page numbers, running heads, stamps of electronic signatures.
    """

    header: list[HeaderLine] = field(factory=list)
    type_name: Passage | None = None
    subject: Passage | None = None
    subject_mark: str = ""
    paragraphs: list[Passage] = field(factory=list)
    recipients: list[Passage] = field(factory=list)
    signature: list[Passage] = field(factory=list)
    name: Passage | None = None
    after: list[Passage] = field(factory=list)
    footnotes: list[tuple[str, Passage]] = field(factory=list)
    unread: list[Line] = field(factory=list)


# --- the title ---------------------------------------------------------------------------------------

_TITLE: Final = re.compile(r"(?:THÔNG BÁO|T ?H ?Ô ?N ?G ? ?B ?Á ?O)(?=\s|$)")
# What may stand beside it as the name of the type; anything else begins the subject.
_NAMED: Final = frozenset({"", "kết luận", "ý kiến kết luận", "kết luận cuộc họp", "nội bộ"})
_TITLE_SCREEN: Final = 400


def title_end(text: str) -> int | None:
    """Return where the name of the document's type ends in a line that begins a title; or None."""
    if len(text) > _TITLE_SCREEN:
        return None
    if fold(text) == "thông báo":
        return len(text)
    found = _TITLE.match(text)
    if found is None:
        return None
    rest = text[found.end() :].strip()
    if fold(rest) in _NAMED:
        return len(text)
    return found.end() if _is_subject(rest) else None


_SUBJECT_START: Final = re.compile(
    r"(?:Ý KIẾN|KẾT LUẬN|VỀ|NỘI DUNG|V/V|V/v|Về|Kết luận|Ý kiến)(?!\w)"
)


def _is_subject(text: str) -> bool:
    return bool(_SUBJECT_START.match(text))


# --- small things ------------------------------------------------------------------------------------

_RULE: Final = re.compile(r"[-_–—―=*~.]{1,200}(?: [-_–—―=*~.]{1,200}){0,20}")
_SUPERSCRIPTS: Final = re.compile("[⁰¹²³⁴-⁹]{1,3}")


_DRAWN: Final = re.compile(r"\*|[-_*]{3,}")


def is_drawn(text: str) -> bool:
    """Whether a line is what the library's own page draws: a star, hyphens, an underscored rule."""
    return _DRAWN.fullmatch(text) is not None


def bare(words: Passage) -> Passage:
    """Return *words* without drawn rules at their ends."""
    while is_drawn(last := words.text.rsplit(" ", 1)[-1]):
        words = words.part(0, len(words.text) - len(last))
    while is_drawn(first := words.text.split(" ", 1)[0]):
        words = words.part(len(first))
    return words


def is_rule(text: str) -> bool:
    """Whether a line is a drawn rule, or a star or hyphens between parts of a page."""
    return _RULE.fullmatch(text) is not None


def mark_digits(text: str) -> tuple[str, int] | None:
    """Return the mark with which a footnote begins, in digits, and its length; or None."""
    found = _SUPERSCRIPTS.match(text)
    if found is None:
        return None
    return "".join(str(unicodedata.digit(char)) for char in found.group()), found.end()
