"""Thể thức phần đầu: issuer, number, place and day as values, and what of them is kept as printed."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from giaoban._vn import fold, upper
from giaoban.diagnostics import Span
from giaoban.lexicon import format_number, parse_date, parse_number, place_and_date
from giaoban.model import AsPrinted, Body, DocumentNumber, Issuer
from giaoban.reading.header import split_place_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.forms import Form
    from giaoban.reading.header import Header
    from giaoban.reading.lines import Passage

__all__ = ["Head", "read_head"]


@define(eq=False)
class Head:
    """The values of a header, and their places in the source by path."""

    issuer: Issuer | None = None
    number: DocumentNumber | None = None
    place: str = ""
    issued_on: dt.date | None = None
    spans: dict[str, Span] = field(factory=dict)

    def printed(self, header: Header, form: Form) -> AsPrinted:
        """Return what the header has other than *form* prints it."""
        motto = tuple(words.text for words in header.motto)
        lines = tuple(words.text for words in header.issuer)
        number = header.number.text if header.number is not None else ""
        day = header.place_date.text if header.place_date is not None else ""
        own_day = ""
        if self.place or self.issued_on is not None or self.number is not None:
            own_day = _single(place_and_date(self.place, self.issued_on))
        return AsPrinted(
            motto=() if motto == form.motto else motto,
            issuer=() if lines == self._issuer_lines() else lines,
            number="" if number == self._number_line(form) else number,
            place_date="" if day == own_day else day,
        )

    def _issuer_lines(self) -> tuple[str, ...]:
        if self.issuer is None:
            return ()
        parent = self.issuer.parent
        above = (upper(parent.name),) if parent is not None else ()
        return (*above, upper(self.issuer.body.name))

    def _number_line(self, form: Form) -> str:
        if self.number is None:
            return ""
        return _single(form.number_label + format_number(self.number))


def _single(text: str) -> str:
    return " ".join(text.split())


def read_head(header: Header) -> Head:
    """Return the values of *header*."""
    head = Head(issuer=_issuer(header.issuer))
    if header.number is not None:
        head.number = parse_number(header.number.text)
    if header.place_date is not None:
        place, day = split_place_date(header.place_date.text)
        head.place, head.issued_on = place, parse_date(day.strip())
    places = (
        ("$.issuer", header.issuer[0] if header.issuer else None),
        ("$.number", header.number),
        ("$.issued_on", header.place_date),
    )
    for path, words in places:
        if words is not None:
            head.spans[path] = words.span()
    return head


# --- issuer ------------------------------------------------------------------------------------------

# A line that begins so goes on in the name of the line above: "ỦY BAN NHÂN DÂN" / "TỈNH SÔNG LAM".
_GOES_ON: Final = re.compile(
    r"(?:tỉnh|huyện|thành phố|quận|thị xã|thị trấn|xã|phường|đặc khu|và|của|thuộc)(?! uỷ)(?!\w)"
)
_DANGLING: Final = re.compile(r"(?:[,-]|(?<!\w)(?:và|của|ban|sở|bộ|phòng))\Z")
# Bodies whose name says of what body they are: "BAN CÁN SỰ ĐẢNG" / "ỦY BAN NHÂN DÂN TỈNH".
_OF_A_BODY: Final = frozenset({"ban cán sự đảng", "đảng đoàn", "đảng uỷ", "ban chỉ đạo"})
_SUCH_A_BODY: Final = re.compile(r"(?:uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd)(?!\w)")


def _issuer(lines: Sequence[Passage]) -> Issuer | None:
    """Return the issuer of the lines above the number: the last name is the body's."""
    names: list[str] = []
    for words in lines:
        if names and _is_one_name(fold(names[-1]), fold(words.text)):
            names[-1] = f"{names[-1]} {words.text}"
        else:
            names.append(words.text)
    if not names:
        return None
    above = " ".join(names[:-1])
    return Issuer(Body(names[-1]), parent=Body(above) if above else None)


def _is_one_name(above: str, line: str) -> bool:
    if _GOES_ON.match(line) or _DANGLING.search(above):
        return True
    return above in _OF_A_BODY and _SUCH_A_BODY.match(line) is not None
