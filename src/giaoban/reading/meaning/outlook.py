"""Bối cảnh: what the rest of a notice tells about its clauses: who gives orders, which names are whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban.lexicon import find_dates
from giaoban.lexicon._keys import Phrases, key_of
from giaoban.lexicon.addressees import Names
from giaoban.model import AgendaItem, Person
from giaoban.reading.meaning.headings import whole_name

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from giaoban.model import Node, Notice, Party

__all__ = ["concluder", "givers", "meeting_day", "whole_names"]

_CONCLUDES: Final = re.compile(
    r"(?<![^\W_])(?:(?:đã )?(?:thảo luận|xem xét)(?:,| và)? )?(?:đã )?(?:thống nhất|nhất trí|kết luận|yêu cầu|chỉ đạo|quyết nghị|có ý kiến)(?![^\W_])"
)
_LEAD_IN: Final = 400
_BREAK: Final = re.compile(r"[;,] |[.] ")


def concluder(notice: Notice) -> Party | None:
    """Return whose conclusions these are: as the subject says, else as the lead-in does."""
    if notice.concluded_by is not None:
        return notice.concluded_by
    return _in_lead_in(notice)


def _in_lead_in(notice: Notice) -> Party | None:
    paragraphs = notice.preamble.wording if notice.preamble is not None else ()
    if not paragraphs:
        return None
    text = paragraphs[-1][-_LEAD_IN:]
    names = Names(text)
    for mark in reversed(list(_BREAK.finditer(names.key))):
        found = names.one(mark.end())
        if found is not None and found.named and _CONCLUDES.match(names.key, found.stop + 1):
            return found.party
    return None


def givers(notice: Notice) -> Phrases[None]:
    """Return the names of those who give orders in this notice."""
    named = [*_spellings(concluder(notice)), *_spellings(_in_lead_in(notice))]
    if notice.issuer is not None and not _is_office(notice):
        named += _spellings(notice.issuer.body)
    if notice.meeting is not None:
        named += _spellings(notice.meeting.chair)
    return Phrases(dict.fromkeys(name for name in named if _WORDS.match(name)))


def _is_office(notice: Notice) -> bool:
    """Whether an office issues another's conclusions, by which it is told to act itself."""
    issuer, whose = notice.issuer, concluder(notice)
    if issuer is None or whose is None:
        return False
    return key_of(issuer.body.name).startswith("văn phòng") and whose != issuer.body


_WORDS: Final = re.compile(r"[^\W_]")
_SHORT: Final = (("ủy ban nhân dân", "ubnd"), ("hội đồng nhân dân", "hđnd"))


def _spellings(party: Party | None) -> list[str]:
    if party is None:
        return []
    if isinstance(party, Person):
        plain = [f"{position} {party.name}".strip() for position in party.positions]
        return [
            *party.positions,
            *plain,
            *([f"đồng chí {party.name}", party.name] if party.name else []),
        ]
    name = party.name.lower()
    # A heading may be set in capitals: "ỦY BAN NHÂN DÂN TỈNH SÔNG LAM" is "UBND tỉnh" below.
    shorts = [name.replace(key_of(full), short).replace(full, short) for full, short in _SHORT]
    kinds = [_KIND.match(key_of(spelling)) for spelling in (name, *shorts)]
    return [name, *shorts, *(kind.group() for kind in kinds if kind is not None)]


_KIND: Final = re.compile(
    r"(?:ubnd|uỷ ban nhân dân|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)"
)


def whole_names(notice: Notice) -> Phrases[None]:
    """Return the names that headings show to be whole, and those that the notice abbreviates."""
    found = [name for name in map(whole_name, _headings(notice.body)) if name]
    found += [alias.full for alias in notice.aliases if Names(alias.full).one(0) is not None]
    return Phrases(dict.fromkeys(name for name in found if _WORDS.match(name)))


def _headings(body: tuple[Node, ...]) -> Iterator[str]:
    stack: list[Node] = list(body)
    while stack:
        node = stack.pop()
        if isinstance(node, AgendaItem):
            yield node.heading
            stack.extend(node.body)
        else:
            if node.points:
                yield node.wording
            stack.extend(node.points)


# --- the meeting -----------------------------------------------------------------------------------------

_TIME: Final = re.compile(r"thời gian(?: họp| tổ chức)?(?![^\W_])")


def meeting_day(notice: Notice) -> dt.date | None:
    """Return the day that an item on the time of the meeting states."""
    for node in notice.body:
        if not isinstance(node, AgendaItem) or not _TIME.match(key_of(node.heading)):
            continue
        for clause in node.body:
            if isinstance(clause, AgendaItem):
                continue
            dates = find_dates(clause.wording)
            if dates:
                return dates[0].date
    return None
