"""Cuộc họp: what meeting a notice concludes, who chaired it, whose conclusions these are.

Only what the usual sentences say for certain; the rest stays in their wording.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import fold, from_roman, upper
from giaoban.lexicon import find_dates
from giaoban.model import Body, Meeting, Person

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from giaoban.model import Party

__all__ = ["concluder", "meeting"]

_KIND: Final = re.compile(
    r"(?P<named>(?:cuộc họp|hội nghị|phiên họp) giao ban|giao ban|hội nghị|phiên họp|cuộc họp"
    r"|buổi làm việc|buổi kiểm tra|buổi họp|buổi tiếp|kỳ họp)(?!\w)"
    r"|(?:chủ trì|tổ chức|tiến hành) họp(?!\w)"
)
_ORDINALS: Final = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_SESSION: Final = re.compile(
    rf"(?<!tuần )(?:lần )?thứ (\d{{1,3}}|[ivxl]{{1,6}}|{'|'.join(_ORDINALS)})(?!\w)"
)
_CONGRESS: Final = re.compile(r"kho(?:á|a) ([ivxl]{1,7}|\d{1,2})(?!\w)")
_TERM: Final = re.compile(r"nhiệm kỳ (\d{4} ?- ?\d{4})")
_NEAR: Final = 120
_HEAD: Final = 2000


def meeting(subject: str, preamble: Sequence[str]) -> Meeting | None:
    """Return the meeting that the subject or else the preamble names, or None."""
    text = "\n".join(preamble)[:_HEAD]
    about = fold(f"{subject}\n{text}")
    found = _KIND.search(about)
    if found is None:
        return None
    session = _SESSION.search(about, found.end(), found.end() + _NEAR)
    congress, term = _CONGRESS.search(about), _TERM.search(about)
    return Meeting(
        found["named"] or "cuộc họp",
        dates=_days(subject, text),
        chair=_chair(text),
        session=_number(session[1]) if session else "",
        congress=upper(congress[1]) if congress else "",
        term=term[1].replace(" ", "") if term else "",
    )


def _number(word: str) -> str:
    if word in _ORDINALS:
        return str(_ORDINALS.index(word) + 1)
    return word if word.isdecimal() else upper(word) if from_roman(word) else word


_DAY_FIRST: Final = re.compile(
    r"(?:sáng|chiều|tối|trong|vào)?,? ?(?:các |hai )?ngày ?\d", re.IGNORECASE
)
_DAYS_WITHIN: Final = 160


def _days(subject: str, text: str) -> tuple[dt.date, ...]:
    """Return the days before the first comma of a text that begins with them, or the subject's."""
    if _DAY_FIRST.match(text):
        head = text[:_DAYS_WITHIN].split(", ", 1)[0]
        return tuple(dict.fromkeys(found.date for found in find_dates(head)))
    return tuple(found.date for found in find_dates(subject)[:1])


# --- persons -----------------------------------------------------------------------------------------

_CHAIRED: Final = re.compile(r"[^.;:\n]{3,400}? (?:đã )?chủ trì(?!\w)")
_COMRADE: Final = re.compile(r"(?:[Đđ]ồng chí|Đ/c|đ/c) ")
_TITLE: Final = re.compile(
    r"(?:Phó |Quyền |Thứ |Nguyên )?(?:Chủ tịch|Chủ nhiệm|Thủ tướng|Bộ trưởng|trưởng|Trưởng|Bí thư"
    r"|Giám đốc|Tổng|Chánh|Ủy viên|Uỷ viên|Cục trưởng|Viện trưởng|Hiệu trưởng)(?!\w)"
)
_MOST_NAMES: Final = 5


def _chair(text: str) -> Person | None:
    found = _CHAIRED.search(text)
    if found is None:
        return None
    said = found.group().removesuffix(" chủ trì").removesuffix(" đã")
    *_, comrade = [0, *(found.end() for found in _COMRADE.finditer(said))]
    if comrade:
        return _person(said[comrade:])
    parts = said.split(", ")
    first = next((at for at, part in enumerate(parts) if _TITLE.match(part)), None)
    return None if first is None else _person(", ".join(parts[first:]))


def _person(text: str) -> Person | None:
    """Return the person of "Nguyễn Văn An - Phó Bí thư, Chủ tịch" or "Chủ tịch Nguyễn Văn An"."""
    parts = [part.strip() for part in re.split(r", | - | – ", text)]
    for at, part in enumerate(parts):
        title, name = _split_name(part)
        if name:
            positions = [", ".join([*parts[:at], title]).strip(", "), *parts[at + 1 :]]
            return Person(name, positions=tuple(position for position in positions if position))
    return None


def _split_name(text: str) -> tuple[str, str]:
    """Return the title and the name in a text that ends with a name; an empty name if it does not.

    The name is the run of capitalised words at the end, capitals throughout left out ("UBND").
    """
    words = text.split(" ")
    start = len(words)
    while start and words[start - 1][:1].isupper() and not words[start - 1].isupper():
        start -= 1
    name = words[start:]
    if not 1 < len(name) <= _MOST_NAMES or not all(word.isalpha() for word in name):
        return text, ""
    if _TITLE.match(" ".join(name)):
        return text, ""
    return " ".join(words[:start]), " ".join(name)


# --- whose conclusions -------------------------------------------------------------------------------

_OF: Final = re.compile(
    r"(?:thông báo )?(?:ý kiến )?(?:kết luận|ý kiến)(?:,? chỉ đạo)? của (?P<who>.{3,300}?)"
    r"(?= tại | về | đối với | ?\(|\Z)",
    re.IGNORECASE,
)


def concluder(subject: str) -> Party | None:
    """Return whose conclusions the subject says these are, or None."""
    found = _OF.match(subject[:_HEAD])
    if found is None:
        return None
    who = found["who"].strip(" ,.;:")
    comrade = _COMRADE.match(who)
    if comrade is not None or _TITLE.match(who):
        return _person(who[comrade.end() if comrade else 0 :])
    return Body(who) if who else None
