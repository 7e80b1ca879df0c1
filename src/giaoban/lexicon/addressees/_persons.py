"""Người: persons by name and by position."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban.lexicon._body_words import HEADS, JOBS, SURNAMES, VERB_NAMES
from giaoban.lexicon.addressees._ends import end_of_name
from giaoban.lexicon.addressees._relatives import clause_end
from giaoban.lexicon.addressees._view import MOST_MEMBERS, TITLES, TOKEN
from giaoban.model import Person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.lexicon.addressees._view import View

__all__ = ["each_person", "end_of_position", "full_name", "is_post", "of_body", "person_at"]

_NEXT_PERSON: Final = re.compile(
    r"[,;] (?:và )?(?:đồng chí |đ/c |ông |bà )?| và (?:đồng chí |đ/c |ông |bà )?"
)
_TO_POSITION: Final = re.compile(r",? ?- ?|, ")
_MORE_POSITIONS: Final = re.compile(r", (?:kiêm )?| kiêm ")
_MOST_POSITIONS: Final = 12


def person_at(view: View, at: int) -> tuple[int, Person] | None:
    """Return the end and the person of "Nguyễn Văn An - Phó Bí thư, Chủ tịch" at *at*.

    A degree or a rank before the name is none of it.
    """
    titled = TITLES.match(view.key, at)
    at = at if titled is None else titled.end()
    if is_post(view, at):
        return _by_post(view, at)
    end = full_name(view, at, any_name=True) or _given_name(view, at)
    if end is None:
        return None
    name = view.said(at, end)
    positions: list[str] = []
    mark = _TO_POSITION.match(view.key, end)
    while mark is not None and len(positions) < _MOST_POSITIONS:
        last = _end_of_office(view, mark.end())
        if last is None:
            break
        positions.append(view.said(mark.end(), last))
        end = last
        mark = _MORE_POSITIONS.match(view.key, end)
    return end, Person(name, positions=tuple(positions))


def _by_post(view: View, at: int) -> tuple[int, Person]:
    end = end_of_position(view, at)
    positions, last = [view.said(at, end)], end
    while len(positions) < _MOST_POSITIONS:
        named = full_name(view, last + 1) if view.is_blank(last) else None
        if named is not None:
            return named, Person(view.said(last + 1, named), positions=tuple(positions))
        mark = _MORE_POSITIONS.match(view.key, last)
        if mark is None or not is_post(view, mark.end()):
            break
        # "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Nguyễn Văn An" is one person, if named.
        last = end_of_position(view, mark.end())
        positions.append(view.said(mark.end(), last))
    return end, Person("", positions=(positions[0],))


def each_person(view: View, at: int) -> Iterator[tuple[int, Person]]:
    """Yield the persons of a list, each with the end."""
    for _ in range(MOST_MEMBERS):
        person = person_at(view, at)
        if person is None:
            return
        yield person
        mark = _NEXT_PERSON.match(view.key, person[0])
        if mark is None:
            return
        at = mark.end()


# --- positions ---------------------------------------------------------------------------------------


def is_post(view: View, at: int) -> bool:
    """Whether a position begins at *at*."""
    head = HEADS.at(view.key, at)
    return head is not None and head[1] == "post"


def _end_of_office(view: View, at: int) -> int | None:
    """Return the end of a position or a job at *at*; None if neither is told there."""
    if is_post(view, at):
        return end_of_position(view, at)
    job = JOBS.at(view.key, at)
    return None if job is None else end_of_name(view, job[0], mode="one")[0]


def end_of_position(view: View, at: int) -> int:
    """Return where a position ends, its body with it: "Phó Chủ tịch Thường trực UBND tỉnh"."""
    end = at
    for _ in range(_POSTS_IN_A_ROW):
        head = HEADS.at(view.key, at)
        end = end if head is None else head[0]
        extra = _STANDING.match(view.key, end)
        end = end if extra is None else extra.end()
        if not view.is_blank(end) or not is_post(view, end + 1):
            break
        at = end + 1  # "Trưởng ban, Phó Chủ tịch", "Phó Trưởng đoàn Trưởng phòng"
    return _charged(view, of_body(view, end))


_POSTS_IN_A_ROW: Final = 3
_STANDING: Final = re.compile(
    r" (?:thường trực|phụ trách (?:chuyên môn|kỹ thuật|kinh tế|nội chính|văn xã|tài chính)|phụ trách|chuyên trách)"
    r"(?![^\W_])(?! (?:khối|lĩnh vực|mảng|công tác|địa bàn))"
)
_CHARGED: Final = re.compile(
    r" (?:được phân công )?phụ trách (?=khối|lĩnh vực|mảng|công tác|địa bàn)"
)


_WORK: Final = re.compile(r"công tác ")


def _charged(view: View, end: int) -> int:
    """Return where a position ends with what it is in charge of, if the sentence goes on."""
    charge = _CHARGED.match(view.key, end)
    if charge is None:
        return end
    work = _WORK.match(view.key, charge.end())
    verb = VERB_NAMES.at(view.key, work.end()) if work is not None else None
    last = clause_end(view, charge.end() - 1 if verb is None else verb[0])
    return last if view.is_blank(last) and view.is_predicate(last + 1) else end


def of_body(view: View, end: int) -> int:
    """Return where the body ends that an office belongs to; *end* where none follows."""
    if not view.is_blank(end) or full_name(view, end + 1) is not None:
        return end
    head = HEADS.at(view.key, end + 1)
    if head is not None and head[1] in {"body", "whole"}:
        return _until_person(view, end + 1, head[0])
    return _until_person(view, end, end) if view.is_capital_name(end) else end


def _until_person(view: View, start: int, end: int) -> int:
    """Return where a body's name ends, before a person's name where one follows it."""
    name_end = end_of_name(view, end, mode="one")[0]
    at = end
    while view.is_blank(at) and at < name_end:
        at += 1
        last = full_name(view, at)
        if last is not None and last >= name_end and _is_person(view, start, at, last):
            return at - 1
        word = TOKEN.match(view.key, at)
        at = name_end if word is None else word.end()
    return name_end


# --- names -------------------------------------------------------------------------------------------


def _is_person(view: View, body: int, start: int, end: int) -> bool:
    """Whether a surname within a body's name begins a person's: "xã An Hòa Nguyễn Văn An"."""
    if view.key.startswith(_NEVER, start):
        return False
    words = view.key[start:end].split(" ")
    first = view.key.rfind(" ", 0, start - 1) + 1
    before = view.key[first : start - 1]
    if before in _NAMED_AFTER or view.key.startswith(_SCHOOLS, body):
        # Schools, streets and villages bear names of persons.
        own = (
            view.is_capital(first)
            and view.key[first - 2 : first - 1] != " "
            and before not in _LEVELS
        )
        return own and len(words) >= _LONG_NAME and words[0] in _STRONG
    if before in {"xã", "phường", "huyện", "quận", "phố", "trấn", "thôn", "bản", "ấp"}:
        return len(words) >= _LONG_NAME and words[1] in _MIDDLE_NAMES
    if view.is_capital(first) and before not in _ENDINGS:
        return words[0] in _STRONG and len(words) >= _FEWEST
    return len(words) >= (_FEWEST if words[0] in _STRONG or before != "tỉnh" else _LONG_NAME)


_NEVER: Final = ("hồ chí minh",)
_SCHOOLS: Final = ("trường ", "học viện", "bệnh viện", "quỹ ")
_LEVELS: Final = frozenset("thcs thpt tiểu học th mầm non".split())
_NAMED_AFTER: Final = frozenset({"thcs", "thpt", "đường"})
_ENDINGS: Final = frozenset({"uỷ", "phủ"})
_FEWEST: Final = 2
_MOST_NAMES: Final = 5
_LONG_NAME: Final = 3
_MIDDLE_NAMES: Final = frozenset("văn thị hữu đức thanh minh ngọc đình quang xuân quốc".split())
_STRONG: Final = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô đinh trịnh trương".split()
)


def full_name(view: View, at: int, *, any_name: bool = False) -> int | None:
    """Return where a person's name ends that begins at *at*; None if none does."""
    end, count = at, 0
    while count < _MOST_NAMES:
        word = TOKEN.match(view.text, end + (1 if count else 0))
        if word is None or (count and not view.is_blank(end)):
            break
        syllable = word.group()
        if not syllable[:1].isupper() or (syllable.isupper() and len(syllable) > 1):
            break
        end, count = word.end(), count + 1
    if count < _FEWEST:
        return None
    first = view.key[at:end].split(" ")[0]
    return end if any_name or first in SURNAMES else None


def _given_name(view: View, at: int) -> int | None:
    """Return the end of one name by itself ("đồng chí Bình"), before a verb or a mark."""
    word = TOKEN.match(view.text, at)
    if word is None or not word.group().istitle() or HEADS.at(view.key, at) is not None:
        return None
    end = word.end()
    dash = _TO_POSITION.match(view.key, end)
    alone = (
        view.key[end : end + 1] in _CLOSING
        or view.predicate_within(end, 1) is not None
        or (dash is not None and is_post(view, dash.end()))
    )
    return end if alone else None


_CLOSING: Final = frozenset({",", ":", ";", ".", ""})
