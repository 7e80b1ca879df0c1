"""Người: persons by name and by position."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban.lexicon._body_words import HEADS, SURNAMES
from giaoban.lexicon.addressees._ends import end_of_name
from giaoban.lexicon.addressees._view import MOST_MEMBERS, TOKEN
from giaoban.model import Person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.lexicon.addressees._view import View

__all__ = ["each_person", "end_of_position", "full_name", "is_post", "of_body", "person_at"]


_NEXT_PERSON: Final = re.compile(r"[,;] (?:và )?(?:đồng chí |đ/c )?| và (?:đồng chí )?")
_TO_POSITION: Final = re.compile(r",? - |, ")
_MORE_POSITIONS: Final = re.compile(r", (?:kiêm )?")
_STANDING: Final = re.compile(r" (?:thường trực|phụ trách|chuyên trách)(?![^\W_])")
_PLACES: Final = re.compile(r" (?:tỉnh|thành phố|huyện|quận|xã|phường|uỷ|phủ|nước) ")
_FEWEST: Final = 2
_MOST_NAMES: Final = 5
_LONG_NAME: Final = 3
_MIDDLE_NAMES: Final = frozenset("văn thị hữu đức thanh minh ngọc".split())
_STRONG: Final = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô đinh trịnh trương".split()
)


def person_at(view: View, at: int) -> tuple[int, Person] | None:
    """Return the end and the person of "Nguyễn Văn An - Phó Bí thư, Chủ tịch" at *at*."""
    if is_post(view, at):
        end = end_of_position(view, at)
        named = full_name(view, end + 1) if view.key[end : end + 1] == " " else None
        if named is not None:
            return named, Person(view.said(end + 1, named), positions=(view.said(at, end),))
        return end, Person("", positions=(view.said(at, end),))
    name_end = full_name(view, at, any_name=True)
    if name_end is None:
        return None
    name, positions, end = view.said(at, name_end), [], name_end
    mark = _TO_POSITION.match(view.key, end)
    while mark is not None and is_post(view, mark.end()):
        last = end_of_position(view, mark.end())
        positions.append(view.said(mark.end(), last))
        end = last
        mark = _MORE_POSITIONS.match(view.key, end)
    return end, Person(name, positions=tuple(positions))


def is_post(view: View, at: int) -> bool:
    head = HEADS.at(view.key, at)
    return head is not None and head[1] == "post"


def end_of_position(view: View, at: int) -> int:
    """Return where a position ends, its body with it: "Phó Chủ tịch Thường trực UBND tỉnh"."""
    head = HEADS.at(view.key, at)
    end = at if head is None else head[0]
    extra = _STANDING.match(view.key, end)
    return of_body(view, end if extra is None else extra.end())


def of_body(view: View, end: int) -> int:
    """Return where the body ends that an office belongs to; *end* where none follows."""
    if view.key[end : end + 1] != " ":
        return end
    head = HEADS.at(view.key, end + 1)
    if head is not None and head[1] in {"body", "whole"}:
        return _until_person(view, end + 1, head[0])
    if head is not None and head[1] == "post":
        return end_of_position(view, end + 1)
    return _until_person(view, end, end) if view.is_capital_name(end) else end


def _until_person(view: View, start: int, end: int) -> int:
    """Return where a body's name ends, before a person's name where one follows it."""
    name_end = end_of_name(view, end, mode="one")[0]
    for place in _PLACES.finditer(view.key, start, name_end):
        person = full_name(view, place.end())
        if person is not None and person >= name_end and _is_person(view, place.end(), person):
            return place.end() - 1
    return name_end


def _is_person(view: View, start: int, end: int) -> bool:
    words = view.key[start:end].split()
    if words[0] not in SURNAMES:
        return False
    before = view.key[:start].rstrip().rsplit(" ", 1)[-1]
    if before == "tỉnh" and words[0] in _STRONG:
        return len(words) > 1
    count = len(words)
    if before in {"xã", "phường", "huyện", "quận", "phố"}:
        return count >= _LONG_NAME and words[1] in _MIDDLE_NAMES
    return count >= (_LONG_NAME if before == "tỉnh" else _FEWEST)


def full_name(view: View, at: int, *, any_name: bool = False) -> int | None:
    """Return where a person's name ends that begins at *at*; None if none does."""
    end, count = at, 0
    while count < _MOST_NAMES:
        word = TOKEN.match(view.text, end + (1 if count else 0))
        if word is None or (count and view.text[end : end + 1] != " "):
            break
        syllable = word.group()
        if not syllable[:1].isupper() or (syllable.isupper() and len(syllable) > 1):
            break
        end, count = word.end(), count + 1
    if count < _FEWEST:
        return None
    first = view.key[at:end].split()[0]
    return end if any_name or first in SURNAMES else None


def each_person(view: View, at: int) -> Iterator[tuple[int, Person]]:
    for _ in range(MOST_MEMBERS):
        person = person_at(view, at)
        if person is None:
            return
        yield person
        mark = _NEXT_PERSON.match(view.key, person[0])
        if mark is None:
            return
        at = mark.end()
