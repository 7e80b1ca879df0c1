"""Thể thức: which form a page was made by, told by what only one regime prints."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import fold
from giaoban.forms import PARTY_HD05, PARTY_HD36, STATE_ND30
from giaoban.lexicon import find_dates
from giaoban.reading.header import motto_key

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from giaoban.forms import Form

__all__ = ["guess_form"]

_PARTY_HEADING: Final = "dangcongsan"
_PARTY_AUTHORITY: Final = re.compile(r"(?:T/M|K/T|T/L)(?!\w)")
_STATE_AUTHORITY: Final = re.compile(r"(?:TM|KT|TL|TUQ)(?: ?\.| )")
_PARTY_NUMBER: Final = re.compile(r"Số ?:? ?[\d.…_]{0,9}[a-zđ]? ?-")
_STATE_NUMBER: Final = re.compile(r"Số ?:? ?[\d.…_]{0,9}[a-zđ]? ?/")
_PARTY_BODY: Final = re.compile(
    r"(?<!\w)(?:tỉnh uỷ|thành uỷ|huyện uỷ|đảng uỷ|ban thường vụ|ban cán sự đảng|đảng đoàn|bí thư"
    r"|ban chấp hành|cấp uỷ|chi bộ)(?!\w)"
)
_STATE_BODY: Final = re.compile(
    r"(?<!\w)(?:ubnd|uỷ ban nhân dân|chủ tịch|thủ tướng|bộ trưởng|giám đốc|chính phủ)(?!\w)"
)
_NEAR: Final = 2000


def guess_form(
    *,
    motto: Sequence[str],
    number: str,
    signature: Sequence[str],
    separators: Sequence[str],
    issued_on: dt.date | None,
    text: str,
) -> tuple[Form, bool]:
    """Return the form that a page was made by, and whether that is certain.

    The heading decides; without one the number, the signature's prefixes, and last the bodies that
    the subject and the first paragraph name.
    """
    party, certain = _is_party(motto, number, signature, text)
    if not party:
        return STATE_ND30, certain
    return _party_form(issued_on, separators, text), certain


def _is_party(
    motto: Sequence[str], number: str, signature: Sequence[str], text: str
) -> tuple[bool, bool]:
    if motto:
        return any(motto_key(line).startswith(_PARTY_HEADING) for line in motto), True
    if _PARTY_NUMBER.match(number) or _STATE_NUMBER.match(number):
        return _PARTY_NUMBER.match(number) is not None, True
    for line in signature:
        if _PARTY_AUTHORITY.match(line) or _STATE_AUTHORITY.match(line):
            return _PARTY_AUTHORITY.match(line) is not None, True
    about = fold(text[:_NEAR])
    party, state = len(_PARTY_BODY.findall(about)), len(_STATE_BODY.findall(about))
    return party > state, False


def _party_form(issued_on: dt.date | None, separators: Sequence[str], text: str) -> Form:
    """Return the guidance in force on the day of issue, else on the first day the text names.

    Without any day it is told by what stands between recipients.
    """
    days = [issued_on] if issued_on is not None else [d.date for d in find_dates(text[:_NEAR])]
    if days:
        return PARTY_HD05 if days[0] >= PARTY_HD05.valid_from else PARTY_HD36
    semicolons = sum(mark == PARTY_HD05.separator for mark in separators)
    return PARTY_HD05 if semicolons * 2 > len(separators) else PARTY_HD36
