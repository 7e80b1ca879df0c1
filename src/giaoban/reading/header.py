"""Phần đầu: issuer, motto, number, place and day, each told by its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from giaoban._vn import search_key, upper
from giaoban.model import Secrecy, Urgency
from giaoban.reading.lines import Line, Passage
from giaoban.reading.page import HeaderLine, bare, is_rule, title_end

if TYPE_CHECKING:
    from collections.abc import Sequence


__all__ = [
    "Header",
    "cells",
    "is_known",
    "is_mark",
    "is_motto",
    "motto_key",
    "read_header",
    "split_place_date",
]


@define(eq=False)
class Header:
    """What stands above the title, each line where it belongs; `others` belong nowhere."""

    issuer: list[Passage] = field(factory=list)
    motto: list[Passage] = field(factory=list)
    number: Passage | None = None
    place_date: Passage | None = None
    urgency: Urgency | None = None
    secrecy: Secrecy | None = None
    others: list[Passage] = field(factory=list)


# Compared by their letters alone: converters drop and add blanks, and scans misread marks.
_MOTTO: Final = ("conghoaxahoichunghiavietnam", "doclaptudohanhphuc", "dangcongsanvietnam")
# A line of the heading that a narrow column broke goes on in the next: "… VIỆT" / "NAM".
_MOTTO_START: Final = 10
_NUMBER: Final = re.compile(
    r"Số ?:?\s{0,40}[\d.…_]{0,12}[a-zđ]?\s{0,40}[/-]\s{0,3}[^\W\d_][\w/&-]{0,40}(?!\S)"
)
_NUMBER_START: Final = re.compile(r"Số ?:? ?[\d.…_]{0,9}\Z")
_NUMBER_REST: Final = re.compile(r"[/-] ?[^\W\d_][\w/&-]{1,40}\Z")
_PLACE_DATE: Final = re.compile(
    r"(?<!\S)(?:(?P<place>[^\s,]+(?: [^\s,]+){0,7})(?:,\s{0,9}|\s{1,9}))?"
    r"(?P<day>ngày[\s\d.…_]{0,20}tháng[\s\d.…_]{0,20}năm[\s\d.…_]{0,20})\Z",
    re.IGNORECASE,
)
_NO_LETTER: Final = re.compile(r"[\W\d_]+")
_APART: Final = re.compile(r"\s{3,}")
_LONGEST: Final = 300
_WIDEST: Final = 80
_URGENCIES: Final[dict[str, Urgency]] = {
    "KHẨN": "khẩn",
    "THƯỢNG KHẨN": "thượng khẩn",
    "HỎA TỐC": "hỏa tốc",
}
_SECRECIES: Final[dict[str, Secrecy]] = {
    "MẬT": "mật",
    "TỐI MẬT": "tối mật",
    "TUYỆT MẬT": "tuyệt mật",
}
# How the name of a body begins, where it is not in capitals.
_BODY: Final = re.compile(
    r"(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Ban|Bộ|Sở|Văn phòng|Cục)\b"
)


def is_motto(text: str) -> bool:
    """Whether a line is one of the motto's or the Party's heading, or the beginning of one."""
    key = motto_key(text)
    return len(key) >= _MOTTO_START and _starts_motto(key)


def motto_key(text: str) -> str:
    """Return the letters of a line that may be one of the heading's, without their marks."""
    return _NO_LETTER.sub("", search_key(text)) if len(text) <= _LONGEST else ""


def _goes_on_in(motto: Sequence[Passage], text: str) -> bool:
    """Whether a line is the rest of the one of the heading that the line above it begins."""
    begun = motto_key(motto[-1].text) if motto else ""
    return bool(begun) and begun not in _MOTTO and _starts_motto(begun + motto_key(text))


def _starts_motto(key: str) -> bool:
    return any(line.startswith(key) for line in _MOTTO)


def is_known(text: str) -> bool:
    """Whether a line can only be a header's: the motto, the number, the place and day."""
    if len(text) > _LONGEST:
        return False
    short = " ".join(text.split())
    return bool(is_motto(short) or _NUMBER.match(short) or _PLACE_DATE.match(short))


def is_mark(text: str) -> bool:
    """Whether a line is a mark of urgency or secrecy."""
    return text in _URGENCIES or text in _SECRECIES


def split_place_date(text: str) -> tuple[str, str]:
    """Return the place and the words of the day of a line that states them."""
    found = _PLACE_DATE.match(text)
    return (found["place"] or "", found["day"]) if found else ("", "")


# --- columns of a line -----------------------------------------------------------------------------


def cells(line: Line) -> list[Line]:
    """Return the columns of a line, which three blanks or more set apart.

    The blanks of a number or a day that is not filled in yet set nothing apart.
    """
    text = line.text
    if len(text) > _LONGEST:
        return [line]
    day = _PLACE_DATE.search(text)
    end = day.start() if day else len(text)
    found = []
    number = _NUMBER.match(text, 0, end)
    at = number.end() if number and not text[number.end() : number.end() + 1].strip() else 0
    if at:
        found.append(line.cut(0, at))
    for gap in _APART.finditer(text, at, end):
        found.append(line.cut(at, gap.start()))
        at = gap.end()
    found.append(line.cut(at, end))
    found.append(line.cut(end, len(text)))
    return [cell for cell in found if cell.text]


# --- fields ----------------------------------------------------------------------------------------


def read_header(lines: Sequence[HeaderLine]) -> Header:
    """Return the lines of a header, sorted."""
    header = Header()
    pending: Passage | None = None
    for line in lines:
        words = bare(line.words) if len(line.words.text) <= _LONGEST else line.words
        text = words.text
        if is_rule(text) or not text:
            continue
        if pending is not None and _NUMBER_REST.match(text):
            header.number, pending = pending.followed_by(words), None
        elif header.number is None and pending is None and _NUMBER_START.match(text):
            pending = words
        elif not _take(header, words, left=line.left):
            header.others.append(words)
    if pending is not None:
        header.others.insert(0, pending)
    return header


def _take(header: Header, words: Passage, *, left: bool) -> bool:
    """Put a line where it belongs; whether it belongs anywhere."""
    text = words.text
    if len(text) > _LONGEST:
        return False
    if title_end(text) is not None:
        return False
    if is_motto(text) or _goes_on_in(header.motto, text):
        header.motto.append(words)
        return True
    if _NUMBER.fullmatch(text):
        header.number, taken = header.number or words, header.number is None
    elif len(text) <= _WIDEST and _PLACE_DATE.match(text):
        header.place_date, taken = header.place_date or words, header.place_date is None
    elif text in _URGENCIES:
        header.urgency, taken = header.urgency or _URGENCIES[text], header.urgency is None
    elif text in _SECRECIES:
        header.secrecy, taken = header.secrecy or _SECRECIES[text], header.secrecy is None
    else:
        taken = left or _is_name(text)
        if taken:
            header.issuer.append(words)
    return taken


def _is_name(text: str) -> bool:
    return (upper(text) == text and text.casefold() != text) or _BODY.match(text) is not None
