"""Dòng nơi nhận: whom a line of recipients names, what for, and which persons a note names.

The wording of the line stays; its fields say what it means. Where a line is what composing the
fields writes, they are the fields that it was composed of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import fold
from giaoban.lexicon._body_words import COMMA_IN_NAMES
from giaoban.lexicon._keys import key_of
from giaoban.model import Body, Group, Person, RecipientLine
from giaoban.reading.listed import parties_in
from giaoban.reading.persons import begins_title

if TYPE_CHECKING:
    from giaoban.model import Party

__all__ = ["recipient_line"]

_LONGEST: Final = 2000
"""Characters of a line that names parties; a longer one is kept in its words alone."""

_PURPOSE: Final = re.compile(
    r"(?:để|báo cáo|b/c|b/cáo|bc|thay b/c|thay báo cáo|biết|thực hiện|th/h|t/h|triển khai|phối hợp|p/h|chủ động"
    r"|tham mưu|đăng tải|đưa tin|theo dõi|chỉ đạo|đôn đốc|giám sát|tuyên truyền|công khai|niêm yết|trình)(?!\w)"
)
_IN_THE_OPEN: Final = re.compile(
    r",? (?P<purpose>để (?:b/c|báo cáo|biết|th/h|thực hiện|p/h|phối hợp|chỉ đạo|theo dõi|triển khai)[^()]{0,60})\Z"
)
_REFERENCE: Final = re.compile(r"(?:như|(?:các )?thành phần|các thành phần)(?!\w)")
_EACH: Final = re.compile(r"(?:các|toàn thể|những|tất cả|mọi|một số)(?!\w)")
_POSTS: Final = re.compile(
    r"(?:P?CT|P?CVP|LĐVP|LĐ|P?GĐ|P?TGĐ|BTCN|PCN|TTgCP|PTTgCP|PTTg|BT|PBT|TBT|CTN|CTQH)(?![\w&])"
)
_MARK: Final = re.compile(r"[;,] ?(?:và )?| và (?=các )")
_INNER_HEAD: Final = re.compile(r"(?:\A|(?<=[,;]) ?)[^,;:]{1,40}: ?")
_SEMICOLON: Final = re.compile(r"; ?")
_MOST_NOTES: Final = 2
_LONGEST_HEAD: Final = 80


def recipient_line(wording: str) -> RecipientLine:
    """Return a line of recipients, without dash and closing mark, with what it means."""
    if len(wording) > _LONGEST:
        return RecipientLine(wording=wording)
    named, purpose, note = _without_notes(" ".join(wording.split()))
    # "Các sở:" heads the lines below it, which name the parties themselves.
    nobody = named.endswith(":") or _REFERENCE.match(fold(named)) is not None
    parties = () if nobody else _parties(named)
    return RecipientLine(parties=parties, purpose=purpose, note=note, wording=wording)


def _without_notes(text: str) -> tuple[str, str, str]:
    """Return a line without what stands in parentheses at its end: the purpose, and a note."""
    purpose, note = "", ""
    for _ in range(_MOST_NOTES):
        opened = text.rfind("(") if text.endswith(")") else -1
        said = text[opened + 1 : -1].strip()
        if opened <= 0 or not said or ")" in said:
            break
        serves = _PURPOSE.match(fold(said)) is not None
        if serves and not purpose:
            purpose = said
        elif not serves and not note and _is_whole(text[:opened]):
            note = said
        else:
            break
        text = text[:opened].rstrip(" ,")
    found = _IN_THE_OPEN.search(text)
    if found is not None and not purpose and found.start():
        text, purpose = text[: found.start()], found["purpose"]
    return text, purpose, note


def _is_whole(text: str) -> bool:
    """Whether a note at the end is about the whole line, rather than the last of a list."""
    return ":" not in text


def _parties(text: str) -> tuple[Party, ...]:
    """Return the parties that a line names, in order."""
    listed = _listed(text)
    if listed:
        return listed
    head, colon, rest = text.partition(":")
    if (
        colon
        and head.strip()
        and _INNER_HEAD.sub("", rest).strip(" ;,:")
        and len(head) <= _LONGEST_HEAD
    ):
        # "LĐVP, các phòng: KT, NC": a list in a list of one's own office.
        members = tuple(_member(piece) for piece in _pieces(_INNER_HEAD.sub(" ", rest).strip()))
        return (Group(head.strip(), members=members),)
    if _is_collective(text):
        return (Group(text),)
    return tuple(party for piece in _pieces(text) for party in _listed(piece) or (_party(piece),))


def _listed(text: str) -> tuple[Party, ...]:
    """Return the parties that a text is a list of; "Thủ tướng" is an official here too."""
    return tuple(
        _party(party.name) if isinstance(party, Body) else party for party in parties_in(text)
    )


def _pieces(text: str) -> list[str]:
    """Return the parts of a list; a comma stands inside "Văn hóa, Thể thao và Du lịch"."""
    if ";" in text:
        return [piece.strip() for piece in _SEMICOLON.split(text) if piece.strip()]
    key = key_of(text)
    pieces: list[str] = []
    start = 0
    for mark in _MARK.finditer(key):
        if _is_inside(key, mark.start(), mark.end()):
            continue
        pieces.append(text[start : mark.start()].strip())
        start = mark.end()
    pieces.append(text[start:].strip())
    return [piece for piece in pieces if piece]


def _is_inside(key: str, start: int, end: int) -> bool:
    """Whether a comma stands inside a name or inside parentheses."""
    if COMMA_IN_NAMES.at(key, end) is not None:
        return True
    return key.rfind("(", 0, start) > key.rfind(")", 0, start)


def _is_collective(text: str) -> bool:
    """Whether a text is one collective with commas in its name: "các Bộ, cơ quan ngang bộ"."""
    return _EACH.match(fold(text)) is not None and not any(
        piece[:1].isupper() for piece in _pieces(text)[1:]
    )


def _member(text: str) -> Body | Person:
    party = _party(text)
    return Body(text) if isinstance(party, Group) else party


def _party(text: str) -> Party:
    if begins_title(text) or _POSTS.match(text):
        return Person("", positions=(text,))
    return Group(text) if _EACH.match(fold(text)) else Body(text)
