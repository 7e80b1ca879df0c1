"""Phần cuối: recipients and signature of a text of any origin, one below the other or side by side."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import fold, upper
from giaoban.reading.lines import Line, joined
from giaoban.reading.page import bare, is_rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.reading.page import Page

__all__ = ["DASHES", "is_signature_line", "read_foot", "starts_recipients"]

DASHES: Final = "-–—•+*"
_TITLE: Final = re.compile(
    r"\s{0,9}nơi\s{0,9}nhận\s{0,3}:?(?:\s{1,9}(?=[-–])|\s{0,9}\Z)", re.IGNORECASE
)
_APART: Final = re.compile(r"\s{3,}")
_LONGEST: Final = 400
_FAR_RIGHT: Final = 25
_CLOSED: Final = (";", ",", ".", ":")


def starts_recipients(line: Line) -> bool:
    """Whether a line begins the recipients: "Nơi nhận:", alone or beside a signature."""
    return _TITLE.match(_APART.split(line.text[:_LONGEST], maxsplit=1)[0]) is not None


_AUTHORITY: Final = re.compile(
    r"(?:(?P<sure>(?:T/M|K/T|T/L|T/UQ|T/U)(?: ?\. ?| )|(?:TM|KT|TL|TUQ|Q) ?\. ?)|(?:TM|KT|TL|TUQ) )"
    r"(?=[^\W\d_])"
)
_POSITION: Final = re.compile(
    r"(?:phó |quyền |thứ |ủy viên|uỷ viên|chánh |trưởng |bộ trưởng|chủ tịch|chủ nhiệm|giám đốc|bí thư"
    r"|tổng |viện trưởng|cục trưởng|chi cục|hiệu trưởng|thủ tướng|chỉ huy|tư lệnh|người đứng đầu)"
)
# A line that is centred on the whole page keeps clear of where paragraphs begin.
_SIGNATURE_WIDTH: Final = 70


def is_signature_line(text: str) -> bool:
    """Whether a line stands above a signer's name: an authority, or a position in capitals."""
    if len(text) > _SIGNATURE_WIDTH or text.endswith(_CLOSED):
        return False
    authority = _AUTHORITY.match(text)
    if authority is not None and authority["sure"]:
        return True
    if upper(text) != text:
        return False
    return authority is not None or _POSITION.match(fold(text)) is not None


def read_foot(page: Page, lines: Sequence[Line], before: Sequence[Line] = ()) -> list[Line]:
    """Read recipients and signature into *page*; return the lines that belong to neither.

    Args:
        page:
            Where to put them.
        lines:
            What begins with the recipients, or with the signature where there are none.
        before:
            The signature, where it stands above the recipients.
    """
    left, right = _columns(lines)
    recipients, below = _recipients(left)
    page.recipients = [joined(group) for group in recipients]
    others: list[Line] = []
    if before or right:
        right, others = [*before, *right], below
        below = right
    above, name, after = _signature(below)
    signed = [bare(joined([line])) for line in above]
    page.signature = [words for words in signed if words.text]
    page.name = joined([name]) if name is not None else None
    return [*after, *others]


# --- columns -----------------------------------------------------------------------------------------


def _columns(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Return the lines of the recipients' column and of the signature's, which may be empty."""
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        gap = _APART.search(line.text) if len(line.text) <= _LONGEST else None
        beside = gap is not None and _TITLE.match(line.text, 0, gap.start()) is not None
        if line.indent >= _FAR_RIGHT:
            right.append(line)
        elif gap is not None and beside and line.text[gap.end()] in DASHES:
            left.append(line.cut(0, gap.start()))
            left.append(line.cut(gap.end(), len(line.text)))
        elif gap is not None and (beside or line.indent + gap.end() >= _FAR_RIGHT):
            left.append(line.cut(0, gap.start()))
            right.append(line.cut(gap.end(), len(line.text)))
        else:
            left.append(line)
    return left, right


# --- recipients --------------------------------------------------------------------------------------


def _recipients(lines: Sequence[Line]) -> tuple[list[list[Line]], list[Line]]:
    """Return the lines of each recipient, the title first, and the lines below them all."""
    groups: list[list[Line]] = []
    if not lines or not starts_recipients(lines[0]):
        return [], list(lines)
    lines = _without_title(lines)
    filed = False
    for at, line in enumerate(lines):
        begins = not groups or line.text[:1] in DASHES or _is_medium(groups, line)
        if groups and not begins:
            if _ends(groups, line, filed=filed):
                return groups, list(lines[at:])
            begins = len(groups) == 1
        elif filed and line.text[:1] not in DASHES:
            return groups, list(lines[at:])
        if begins:
            groups.append([line])
        else:
            groups[-1].append(line)
        filed = filed or _is_archive(groups[-1][0].text)
    return groups, []


def _without_title(lines: Sequence[Line]) -> list[Line]:
    """Return *lines* with a recipient that stands beside the title made a line of its own."""
    first = lines[0]
    found = _TITLE.match(first.text)
    if found is None or found.end() == len(first.text):
        return list(lines)
    return [first.cut(0, found.end()), first.cut(found.end(), len(first.text)), *lines[1:]]


def _is_medium(groups: Sequence[list[Line]], line: Line) -> bool:
    """Whether a line heads the recipients below it: "Gửi bản giấy:"."""
    above = groups[-1][-1]
    return line.text.endswith(":") and (
        len(groups) == 1 or line.gap > 0 or above.text.endswith(_CLOSED)
    )


def _is_archive(text: str) -> bool:
    return fold(text.lstrip(DASHES)).startswith(("lưu:", "lưu ", "lưu :"))


def _ends(groups: Sequence[list[Line]], line: Line, *, filed: bool) -> bool:
    """Whether a line without a dash stands below the recipients, and goes on in none of them."""
    above = groups[-1][-1].text
    if is_signature_line(line.text):
        return True
    if filed:
        return line.gap > 0 or above.endswith(".")
    return line.gap > 0 and len(groups) > 1 and not above.endswith((",", ":"))


# --- signature ---------------------------------------------------------------------------------------

_NAME: Final = re.compile(r"[^\W\d_][\w'’]*\.?(?:[ ][^\W\d_][\w'’]*\.?){1,6}")
_MOST_LINES: Final = 9
_WIDE_GAP: Final = 2


def _signature(lines: Sequence[Line]) -> tuple[list[Line], Line | None, list[Line]]:
    """Return the lines above the name, the name, and the lines that belong to neither."""
    above: list[Line] = []
    for at, line in enumerate(lines):
        if is_rule(line.text):
            continue
        if at >= _MOST_LINES or len(line.text) > _SIGNATURE_WIDTH:
            return above, None, list(lines[at:])
        if _is_name(line.text) or _is_last_name(lines, at, above):
            return above, line, list(lines[at + 1 :])
        above.append(line)
    return above, None, []


def _is_last_name(lines: Sequence[Line], at: int, above: Sequence[Line]) -> bool:
    """Whether the last line is a name by the place it stands in: far below the others."""
    line = lines[at]
    return (
        bool(above)
        and at + 1 == len(lines)
        and line.gap >= _WIDE_GAP
        and not is_signature_line(line.text)
    )


def _is_name(text: str) -> bool:
    """Whether a line is a person's name: capitalised words, not capitals throughout."""
    if not _NAME.fullmatch(text) or upper(text) == text:
        return False
    return all(word[:1].isupper() for word in text.split()) and not _POSITION.match(fold(text))
