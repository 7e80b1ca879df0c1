"""Nơi nhận: the lines of recipients, told from their media and from the archive line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from giaoban._vn import fold
from giaoban.diagnostics import Span
from giaoban.model import RecipientGroup, RecipientLine, Recipients
from giaoban.reading.foot import DASHES
from giaoban.reading.recipient_lines import recipient_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.forms import Form
    from giaoban.reading.lines import Passage

__all__ = ["ReadRecipients", "read_recipients"]

_TITLE: Final = "Nơi nhận:"
_ARCHIVE: Final = re.compile(
    r"Lưu(?: ?: ?| (?!trữ|học|ký|vực))(?P<files>\S.{0,400})", re.IGNORECASE
)
_MARKS: Final = " ;,."


@define(eq=False)
class ReadRecipients:
    """Recipients that were read, and what of them the form would print in another way.

    Args:
        title, archive, separators:
            As in `AsPrinted`.
        spans:
            The place of each part, by its path.
    """

    value: Recipients | None = None
    title: str = ""
    archive: str = ""
    separators: tuple[str, ...] = ()
    spans: dict[str, Span] = field(factory=dict)

    def differing(self, form: Form) -> ReadRecipients:
        """Return the same without what *form* prints by itself."""
        own = [*[form.separator] * (len(self.separators) - 1), "."]
        label = form.archive_label
        files = self.value.archive if self.value is not None else ""
        composed = f"{label}{files}" if not fold(files).startswith("lưu") else ""
        return ReadRecipients(
            self.value,
            title="" if self.title == _TITLE else self.title,
            archive="" if self.archive == composed else self.archive,
            separators=() if list(self.separators) == own else self.separators,
            spans=self.spans,
        )


def read_recipients(lines: Sequence[Passage]) -> ReadRecipients:
    """Return the recipients that *lines* name; the first of them is the title."""
    found = ReadRecipients()
    if not lines:
        return found
    found.title = lines[0].text
    groups: list[tuple[str, list[RecipientLine]]] = []
    marks: list[str] = []
    # The line that is printed last is the one that was last, should there be several.
    *_, filed = [0, *(at for at, words in enumerate(lines) if at and _archive(words.text))]
    for at, words in enumerate(lines):
        text, mark = _without_marks(words.text)
        if at in {0, filed} or not text:
            continue
        if _is_medium(words.text):
            groups.append((text.strip(" :"), []))
            path = f"$.recipients.groups[{len(groups) - 1}]"
        else:
            if not groups:
                groups.append(("", []))
            groups[-1][1].append(recipient_line(text))
            marks.append(mark)
            path = f"$.recipients.groups[{len(groups) - 1}].lines[{len(groups[-1][1]) - 1}]"
        found.spans[path] = words.span()
    files = _archive(lines[filed].text) if filed else ""
    if filed:
        found.archive, mark = _without_marks(lines[filed].text)
        marks.append(mark)
        found.spans["$.recipients.archive"] = lines[filed].span()
    found.separators = tuple(marks)
    found.value = Recipients(
        groups=tuple(RecipientGroup(medium=medium, lines=tuple(group)) for medium, group in groups),
        archive=files,
    )
    return found


def _archive(text: str) -> str:
    """Return what a line says to be filed: "VT, TH" of "- Lưu: VT, TH."; empty for another line."""
    found = _ARCHIVE.fullmatch(_without_marks(text)[0])
    return found["files"] if found is not None else ""


def _without_marks(text: str) -> tuple[str, str]:
    """Return a line without dash and closing mark, and the mark."""
    bare = text[1:].strip() if text[:1] in DASHES else text
    words = bare.rstrip(_MARKS)
    return words, "".join(bare[len(words) :].split())


def _is_medium(text: str) -> bool:
    """Whether a line heads the recipients below it: "Gửi bản giấy:"; with a dash by its words."""
    if not text.endswith(":") or not text.strip(" :"):
        return False
    return text[:1] not in DASHES or _MEDIUM.match(fold(text[1:])) is not None


_MEDIUM: Final = re.compile(
    r"(?:gửi|nhận|phát hành) (?:bằng |qua |theo )?(?:bản|văn bản|điện tử|giấy|trục|phần mềm|hệ thống|email|thư)(?!\w)"
    r"|(?:bản|văn bản) (?:giấy|điện tử)(?!\w)"
)
