"""Văn bản dẫn: the documents a notice speaks of, between their printed form and `Citation`.

    Nhà nước    <type> số <number> ngày <day> của <issuer> <subject>
    Đảng        <type> số <number>, ngày <day> của <issuer> <subject>

A document is cited in full once and later by type and number alone (Decree 30/2020/NĐ-CP,
appendix I).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from giaoban._vn import capitalise_first, fold, xml_safe
from giaoban.lexicon._glue import told_apart
from giaoban.lexicon._issuers import issuer_end
from giaoban.lexicon._patterns import phrase
from giaoban.lexicon.dates import DATE, date_of, format_date
from giaoban.lexicon.doctypes import TYPE_CODES, TYPE_NAMES
from giaoban.lexicon.numbers import FoundNumber, find_numbers, format_number
from giaoban.model import Citation

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from giaoban.forms import Form

__all__ = ["FoundCitation", "cite", "find_citations"]


@frozen
class FoundCitation:
    """Văn bản dẫn trong văn bản: where a citation stands, as it stands there, what it cites."""

    start: int
    end: int
    text: str
    citation: Citation


# --- to text -------------------------------------------------------------------------------------


def cite(citation: Citation, form: Form, *, short: bool = False) -> str:
    """Return the citation as *form* prints it: the form alone decides on the comma before `ngày`.

    It prints what the citation holds and adds no word: a subject stands as it is ("về …", "ban
    hành …"). With *short*, type and number only; what has no number keeps all but its subject.
    """
    head = citation.type
    if citation.number is not None:
        head += f" số {format_number(citation.number)}"
        if short:
            return head
    day = ""
    if citation.date is not None:
        comma = "," if form.citation_comma and citation.number is not None else ""
        day = f"{comma} ngày {format_date(citation.date)}"
    issuer = f" của {citation.issuer}" if citation.issuer.strip() else ""
    subject = f" {citation.subject}" if citation.subject.strip() and not short else ""
    return f"{head}{day}{issuer}{subject}"


# --- in running text -----------------------------------------------------------------------------


def _names() -> dict[str, str]:
    listed = {*TYPE_NAMES.values(), *(name for _, name in TYPE_CODES), "Văn bản"}
    return {fold(name): name for name in listed}


_NAMES: Final = _names()


def _alternatives(names: Iterable[str]) -> str:
    """Return the names as alternatives, longest first, with either placement of the tone."""
    ordered = "|".join(sorted(names, key=len, reverse=True))
    return ordered.replace("ủy", "(?:ủy|uỷ)").replace("thỏa", "(?:thỏa|thoả)")


# "báo cáo thẩm tra số 03-BC/BXDĐ", "Thông báo kết luận số …": what may part type and number.
_QUALIFIER: Final = (
    "thẩm tra|thẩm định|kiểm tra|giám sát|kết luận|giải trình|tổng hợp|tổng kết|sơ kết|bổ sung"
    "|chuyên đề|liên ngành|khẩn|hỏa tốc|mật"
)
_NUMBER_WORD: Final = r"(?: số:?[\s.…_]{0,60}+| )"
_TYPE_BEFORE: Final = phrase(
    rf"(?<!\w)(?P<type>{_alternatives(_NAMES.values())})(?P<more>(?: (?:{_QUALIFIER})){{0,2}})"
    rf"{_NUMBER_WORD}\Z"
)
# "Luật Đất đai số 31/2024/QH15": a law's name stands before its number.
_LAW_BEFORE: Final = phrase(
    rf"(?<!\w)(?P<type>(?:Bộ luật|Luật|Pháp lệnh)(?: [^\s.,;:()]{{1,12}}){{1,10}}?){_NUMBER_WORD}\Z"
)
# "Công văn số A ngày …; số B ngày … và số C": one type word serves several numbers.
_TYPE_SHARED: Final = phrase(r"(?:[,;] ?|[,;]? và )(?P<word>số:?[\s.…_]{0,60}+)?")
# "Nghị quyết số A và Nghị quyết số B ngày …": one date serves both.
_JOINED: Final = phrase(r"[,;] ?|[,;]? và ")
_DAY_AFTER: Final = phrase(rf",? ngày {DATE}")
_ISSUER_AFTER: Final = phrase(r",? của ")
_BLANKS: Final = re.compile(r"\s+")
_WINDOW: Final = 120


def find_citations(text: str) -> tuple[FoundCitation, ...]:
    """Return the documents cited by type and number in running text, from left to right.

    Each goes from its type word (or from "số" where it shares the type word of the one before)
    over its number, day and issuer. Documents of one type and organ that are joined by "và" or a
    comma share the day and issuer that stand after the last of them.

    >>> found = find_citations("tại Tờ trình số 65/TTr-KHCN ngày 27/9/2023 của Sở Xây dựng.")
    >>> found[0].citation.issuer, found[0].citation.date
    ('Sở Xây dựng', datetime.date(2023, 9, 27))
    """
    return _cited(text)


# A sentence is looked at for its documents, and again for what its times are no part of.
@lru_cache(maxsize=16)
def _cited(text: str) -> tuple[FoundCitation, ...]:
    apart = told_apart(text)
    if apart is not None:
        return tuple(
            FoundCitation(start, end, text[start:end], one.citation)
            for one in _cited(apart.seen)
            for start, end in [(apart.origin(one.start), apart.origin(one.end))]
        )
    found: list[FoundCitation] = []
    safe = xml_safe(text)[0]  # as long as before; a value takes nothing else
    for number in find_numbers(safe):
        citation = _citation(safe, number, found[-1] if found else None)
        if citation is not None:
            found.append(citation)
    shared = _with_shared_ends(safe, found)
    return tuple(evolve(one, text=text[one.start : one.end]) for one in shared)


def _citation(text: str, number: FoundNumber, before: FoundCitation | None) -> FoundCitation | None:
    """Return the citation that *number* belongs to; None where no type word leads to it."""
    since = max(number.start - _WINDOW, before.end if before is not None else 0)
    window = text[since : number.start]
    head = _TYPE_BEFORE.search(window)
    if head is not None:
        kind = _NAMES[fold(head["type"])] + _one_line(head["more"])
        return _whole(text, since + head.start(), number, kind)
    law = _LAW_BEFORE.search(window) if _is_law(number) else None
    if law is not None:
        kind = capitalise_first(_one_line(law["type"]))
        return _whole(text, since + law.start(), number, kind)
    shared = _TYPE_SHARED.fullmatch(window)
    if shared is not None and before is not None:
        start = number.start if shared["word"] is None else since + shared.start("word")
        return _whole(text, start, number, before.citation.type)
    return None


def _is_law(number: FoundNumber) -> bool:
    organs = number.number.organs
    return bool(organs) and organs[0].startswith(("QH", "UBTVQH"))


def _whole(text: str, start: int, number: FoundNumber, kind: str) -> FoundCitation:
    """Return the citation from its *start* on, with the day and issuer behind its number."""
    end, day = _day_after(text, number.end)
    issuer = ""
    lead = _ISSUER_AFTER.match(text, end)
    if lead is not None:
        issuer_ends = issuer_end(text, lead.end())
        issuer = _one_line(text[lead.end() : issuer_ends])
        end = issuer_ends if issuer else end
    if issuer and day is None:
        end, day = _day_after(text, end)
    citation = Citation(kind, number=number.number, date=day, issuer=issuer)
    return FoundCitation(start, end, text[start:end], citation)


def _one_line(text: str) -> str:
    """Return *text* with each run of blanks and line breaks made one blank; ends stay."""
    return _BLANKS.sub(" ", text)


def _day_after(text: str, end: int) -> tuple[int, dt.date | None]:
    match = _DAY_AFTER.match(text, end)
    day = date_of(match) if match is not None else None
    return (match.end(), day) if match is not None and day is not None else (end, None)


def _with_shared_ends(text: str, found: list[FoundCitation]) -> list[FoundCitation]:
    """Return *found* with the day and issuer that several share given to each of them."""
    for index in range(len(found) - 2, -1, -1):
        this, after = found[index], found[index + 1]
        if _JOINED.fullmatch(text, this.end, after.start):
            found[index] = evolve(this, citation=_shared(this.citation, after.citation))
    return found


def _shared(this: Citation, after: Citation) -> Citation:
    """Return *this* with what *after* states for both: documents of one type and organ."""
    if this.issuer or (this.type, _organs(this)) != (after.type, _organs(after)):
        return this
    return evolve(this, date=this.date or after.date, issuer=after.issuer)


def _organs(citation: Citation) -> tuple[str, ...]:
    return citation.number.organs if citation.number is not None else ()
