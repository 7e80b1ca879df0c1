"""Người: who a text calls by name and position, as preambles and subjects do.

"đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy", "Phó Chủ tịch UBND tỉnh Trần Thị Bình", "Chủ tịch UBND
tỉnh". What stands between two places is taken as a whole; where it ends is for the caller to know.
"""

from __future__ import annotations

import re
from typing import Final

from giaoban.lexicon._body_words import SURNAMES
from giaoban.lexicon._glue import told_apart
from giaoban.model import Person

__all__ = [
    "ADDRESS",
    "begins_title",
    "person_in",
    "person_in_capitals",
    "plainly_addressed",
    "set_apart",
]

_CAPITAL: Final = r"(?=[^\W\d_])(?![a-zà-öø-ÿăđĩũơưạ-ỹ])"
ADDRESS: Final = re.compile(
    rf"(?<!\w)(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à|[Tt]hầy(?: giáo)?|[Cc]ô giáo|cô) {_CAPITAL}"
)
"""What stands before a name or an official's position."""

_DEGREES: Final = re.compile(
    r"(?<!\w)(?:(?:GS|PGS|TSKH|TS|ThS|BSCK|BS|CKII|CKI|CK2|CK1|KTS|KS|CN|LS|NGND|NGƯT|TTND|TTƯT)"
    r"(?:\. ?|(?= ))|(?:Thượng|Đại|Trung|Thiếu) (?:tướng|tá|úy)|Luật sư|Giáo sư|Tiến sĩ|Thạc sĩ)"
    rf"(?:[ ,]*(?:(?:GS|PGS|TSKH|TS|ThS|BS|CKII|CKI|KS|NGND|NGƯT)(?:\. ?|(?= ))|Tiến sĩ))* ?{_CAPITAL}"
)
_TITLE: Final = re.compile(
    r"(?:[Kk]iêm )?(?:Phó |Quyền |Q\. ?|Thứ |Nguyên )?(?:Tổng |Chi )?(?:Chủ tịch|Chủ nhiệm|Chủ tọa|Chủ toạ"
    r"|Thủ tướng|Bộ trưởng|[Tt]rưởng|Bí thư|Giám đốc|(?<=Tổng )Thanh tra|(?<=Tổng )Biên tập|Chánh|[ỦủUu][ỷyYỶ] viên"
    r"|[Cc]ục trưởng|[Vv]ụ trưởng|Viện trưởng|Hiệu trưởng|Thống đốc|Tư lệnh|Chính ủy|Chính uỷ|Chỉ huy"
    r"|Thủ trưởng|Lãnh đạo|Thư [kK]ý|Thành viên|Đại biểu|Tổ trưởng|Đội trưởng|Kế toán trưởng"
    r"|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) [uủ][yỷ] viên|PCT|CT)(?!\w)"
)
_BETWEEN: Final = re.compile(r", | - | – |; ")
_MOST_NAMES: Final = 5
_USUAL: Final = (4, 3, 2)
_STRONG: Final = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô đinh trịnh trương".split()
)


def begins_title(text: str) -> bool:
    """Whether *text* begins with the position of an official."""
    return _TITLE.match(text) is not None


def set_apart(text: str) -> str:
    """Return *text* with syllables apart that were run together ("chủtrì"), to be looked through."""
    apart = told_apart(text)
    return text if apart is None else apart.seen


def plainly_addressed(text: str) -> str:
    """Return *text* with "đồng chí" for degrees and ranks before a name.

    Their full stops end no sentence, and what follows them is a person.
    """
    return _DEGREES.sub(_address, text)


def _address(found: re.Match[str]) -> str:
    before = found.string[max(0, found.start() - _NEAR) : found.start()]
    return "đồng chí " if _OPENS.search(before) else ""


_NEAR: Final = 12
_OPENS: Final = re.compile(r"(?:\A|[,.;:\n–-] ?|(?:\A|(?<=\W))(?:[Dd]o|và|của) )\Z")


def person_in(text: str) -> Person | None:
    """Return the person of *text*; an official by position alone; None if it is neither.

    A comma parts positions only before another position: "Bộ trưởng Bộ Văn hóa, Thể thao và Du
    lịch" is one.
    """
    words = ADDRESS.sub("", text.strip(" ,.;:-–"), count=1).strip(" ,-–")
    parts = _parts(words)
    for at, part in enumerate(parts):
        title, name = _split_name(part)
        if name:
            positions = (*parts[:at], title, *parts[at + 1 :])
            return Person(name, positions=tuple(one for one in positions if one))
    if parts and begins_title(words):
        return Person("", positions=tuple(parts))
    return None


def person_in_capitals(text: str) -> Person | None:
    """Return the official of a text in capitals ("CHỦ TỊCH TRẦN THỊ BÌNH"); None if it is none.

    Only a family name tells the name from the position there.
    """
    said = _ADDRESS_IN_CAPITALS.sub("", text)
    if _TITLE_IN_CAPITALS.match(said) is None:
        return Person(said) if said != text else None
    words = said.split(" ")
    count = _suffix_length(words)
    at = len(words) - count
    name, position = " ".join(words[at:]), " ".join(words[:at]).strip(" ,-–")
    return Person(name, positions=(position,) if position else ())


_ADDRESS_IN_CAPITALS: Final = re.compile(r"\A(?:ĐỒNG CHÍ|Đ/C|ÔNG|BÀ) ")
_TITLE_IN_CAPITALS: Final = re.compile(_TITLE.pattern, re.IGNORECASE)


def _parts(text: str) -> list[str]:
    """Return a text parted at commas and dashes before positions and behind names."""
    parts: list[str] = []
    for piece, mark in _pieces(text):
        joins = bool(parts) and not begins_title(piece) and not _split_name(parts[-1])[1]
        if joins:
            parts[-1] += mark + piece
        else:
            parts.append(piece)
    return [part.strip(" ,-–") for part in parts]


def _pieces(text: str) -> list[tuple[str, str]]:
    """Return the pieces between marks, each with the mark before it."""
    found: list[tuple[str, str]] = []
    start, mark = 0, ""
    for between in _BETWEEN.finditer(text):
        found.append((text[start : between.start()], mark))
        start, mark = between.end(), between.group()
    found.append((text[start:], mark))
    return found


def _split_name(text: str) -> tuple[str, str]:
    """Return the position and the name in a text that ends with a name; no name if it does not.

    The name is the run of capitalised words at the end, capitals throughout left out ("UBND"); in
    a longer run it begins with a family name ("Cảng Sông Lam Cao Văn Rạng").
    """
    words = text.split(" ")
    start = len(words)
    while start and _may_be_name(words[start - 1]):
        start -= 1
    run = words[start:]
    if not all(word.isalpha() for word in run):
        return text, ""
    count = _name_length(run, words[start - 1] if start else "")
    at = len(words) - count
    return (" ".join(words[:at]), " ".join(words[at:])) if count else (text, "")


def _may_be_name(word: str) -> bool:
    return word[:1].isupper() and (len(word) == 1 or not word.isupper())


def _name_length(run: list[str], before: str) -> int:
    """Return how many words at the end of a run of capitalised words are a person's name.

    Args:
        before:
            The word before the run; behind "tỉnh" or "xã" stands a place first.
    """
    if len(run) <= 1:
        return 0
    if not before and len(run) <= _MOST_NAMES and not begins_title(" ".join(run)):
        return len(run)
    titled = begins_title(" ".join(run))
    if len(run) <= _MOST_NAMES and not titled and _is_name(run, before):
        return len(run)
    return _suffix_length(run)


def _suffix_length(words: list[str]) -> int:
    """Return how many words at the end are a name that begins with a family name, if any are."""
    for names in (_STRONG, SURNAMES):
        for count in _USUAL:
            if count < len(words) and words[-count].lower() in names:
                return count
    return 0


def _is_name(run: list[str], before: str) -> bool:
    """Whether a whole run is a person's name, rather than the place that *before* names."""
    first = run[0].lower()
    if len(run) >= _LONG and run[1].lower() in _SURE:
        return True
    if first not in SURNAMES:
        return False
    if before.lower() == "tỉnh":
        return first in _STRONG or len(run) >= _LONG
    if before.lower() in _PLACES:
        return len(run) >= _LONG and (first in _STRONG or run[1].lower() in _MIDDLE)
    return True


_LONG: Final = 3
_PLACES: Final = frozenset("xã phường huyện quận phố trấn khu thôn bản".split())
_SURE: Final = frozenset({"văn", "thị"})
"""Second names that hardly any place bears, whatever the family name."""
_MIDDLE: Final = frozenset("văn thị hữu đức thanh minh ngọc quốc xuân".split())
