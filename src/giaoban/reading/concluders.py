"""Người kết luận: whose conclusions these are, by the subject or by the sentence that leads in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import nfc
from giaoban.lexicon._keys import key_of
from giaoban.lexicon.addressees import Names
from giaoban.model import Body, Person
from giaoban.reading.persons import (
    ADDRESS,
    begins_title,
    person_in,
    person_in_capitals,
    plainly_addressed,
    set_apart,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.model import Party

__all__ = ["concluder"]

_OF: Final = re.compile(
    r"(?:thông báo )?(?:về )?(?:(?:ý kiến|kết luận|chỉ đạo|kết quả)(?:,| và)? ?){1,4} ?của (?P<who>.{3,300}?)"
    r"(?= tại | về | đối với | sau khi | trong | khi | ngày \d| qua | trên cơ sở |, tại | ?\(|\Z)",
    re.IGNORECASE,
)
_CONCLUDES: Final = re.compile(
    r",? (?:đã )?(?:(?:thảo luận|xem xét|cho ý kiến)(?:,| và)? )?(?:đã )?(?:cùng )?"
    r"(?:thống nhất|nhất trí|kết luận|yêu cầu|chỉ đạo|quyết nghị|có ý kiến|cho ý kiến)(?!\w)"
)
_BREAK: Final = re.compile(r"\A|[.;] |, ")
_HEAD: Final = 2000
_LEAD_IN: Final = 400
_MOST_PARTIES: Final = 3


def concluder(subject: str, preamble: Sequence[str] = ()) -> Party | None:
    """Return whose conclusions these are; None where neither subject nor lead-in says."""
    return _by_subject(set_apart(nfc(subject)[:_HEAD]), preamble) or _by_lead_in(preamble)


def _by_subject(subject: str, preamble: Sequence[str]) -> Party | None:
    found = _OF.match(subject)
    if found is None:
        return None
    who = found["who"].strip(" ,.;:")
    if who.isupper():
        # A subject in capitals hides how a name is written; the preamble may tell.
        who = _as_written(who, preamble)
        if who.isupper():
            return person_in_capitals(who) or Body(who)
    who = plainly_addressed(who)
    if ADDRESS.match(who) or begins_title(who):
        return person_in(who)
    return Body(who) if who else None


def _as_written(who: str, preamble: Sequence[str]) -> str:
    """Return a name in capitals as the preamble writes it; as it is if the preamble does not."""
    text = nfc("\n".join(preamble)[:_HEAD])
    at = key_of(text).find(key_of(who))
    return who if at < 0 else text[at : at + len(who)]


def _by_lead_in(preamble: Sequence[str]) -> Party | None:
    """Return who concludes in the sentence before the colon: the first named right before the verb."""
    if not preamble or not preamble[-1].endswith(":"):
        return None
    text = plainly_addressed(nfc(preamble[-1][-_LEAD_IN:]))
    names = Names(text)
    key = key_of(names.text)
    last = max(key.rfind(". "), key.rfind("; "), 0)
    for mark in _BREAK.finditer(key, last):
        party = _named(names, key, mark.end())
        if party is not None:
            return party
    return None


def _named(names: Names, key: str, at: int) -> Party | None:
    """Return the party that begins at *at* and is followed by what it concludes."""
    found = names.read(at)[:_MOST_PARTIES]
    if not found or not found[0].named or not _CONCLUDES.match(key, found[-1].stop):
        return None
    if len(found) > 1:
        return Body(names.said(at, found[-1].end))
    party = found[0].party
    if isinstance(party, Person) or begins_title(names.said(at, found[0].end)):
        return person_in(names.said(at, found[0].end))
    return party
