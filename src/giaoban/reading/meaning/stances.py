"""Ý kiến: what a sentence decides, on what, and with what reservation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import fold
from giaoban.lexicon import FoundStance, find_citations, recognise_stance
from giaoban.lexicon.addressees import Names
from giaoban.model import Body, Decision, Matter, Person
from giaoban.reading.meaning.drafts import Draft, Field

if TYPE_CHECKING:
    from giaoban.model import Citation, Party
    from giaoban.reading.lines import Passage

__all__ = ["decide", "stance_of"]

_WITHIN: Final = 400
_TOPICS: Final = (
    *(
        "về ",
        "đối với ",
        "liên quan ",
        "riêng ",
        "căn cứ ",
        "trên cơ sở ",
        "qua ",
        "sau khi ",
        "tại ",
        "thay mặt ",
    ),
)


def stance_of(text: str) -> FoundStance | None:
    """Return the stance that a sentence takes at its start; None if it takes none.

    Before it may stand who takes it, and a topic ("Về …, Ban Thường vụ thống nhất …").
    """
    window = text[:_WITHIN]
    found = recognise_stance(window)
    if found is None:
        return None
    before = text[: found.start].strip(' "“(-–*')
    if not before or before == found.decided_by:
        return found
    lead = (
        before[: len(before) - len(found.decided_by)]
        if before.endswith(found.decided_by)
        else before
    )
    if ". " in lead or ";" in lead:
        return None
    known = found.decided_by or not lead.strip(" ,")
    return found if (known and fold(before).startswith(_TOPICS)) or _DONE.fullmatch(lead) else None


_DONE: Final = re.compile(
    r"[^.;:]{1,160}(?:đã|cũng|và|xem xét|thảo luận|cùng|hoàn toàn)[ ,]*", re.IGNORECASE
)
_LINK: Final = re.compile(
    r" ?(?:với|về|theo)?(?: (?:nội dung|các nội dung|đề xuất|đề nghị|kiến nghị|báo cáo|dự thảo)){0,2} ",
    re.IGNORECASE,
)
# "ghi nhận, biểu dương và đánh giá cao": several words for one stance.
_MORE_VERBS: Final = re.compile(
    r"(?:,? (?:và )?(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|cảm ơn|thống nhất|đồng ý))+",
    re.IGNORECASE,
)
_LINKS: Final = re.compile(r"(?: với| về| theo)? ")
_RESERVES: Final = re.compile(
    r"[.;,] (?=(?:tuy nhiên|song|nhưng|trong đó lưu ý|với điều kiện|trong đó)(?![^\W_]))",
    re.IGNORECASE,
)


def decide(
    passage: Passage,
    found: FoundStance,
    *,
    submitted: tuple[Citation, ...] = (),
    concluder: Party | None = None,
) -> Draft:
    """Return the decision that the words of *passage* take.

    Args:
        submitted:
            The item's submissions, which a decision is about where it names nothing else.
        concluder:
            Whose conclusions these are.
    """
    text = passage.text
    reserve = _RESERVES.search(text, found.end)
    stop = len(text) if reserve is None else reserve.start()
    reservation = "" if reserve is None else text[reserve.end() :].strip().rstrip(" .;,:")
    fields = [Field(".stance", found.start, found.end)]
    decision = Decision(
        stance=found.stance,
        objects=_objects(text, found.end, stop, submitted),
        reservation=reservation,
        decided_by=_decided_by(found, concluder),
        by_vote=found.by_vote,
        wording=text,
    )
    return Draft(decision, passage, fields)


def _objects(
    text: str, start: int, stop: int, submitted: tuple[Citation, ...]
) -> tuple[Citation | Matter, ...]:
    said = text[start:stop]
    cited = tuple(found.citation for found in find_citations(said))
    if cited:
        numbers = {citation.number for citation in submitted}
        return () if all(citation.number in numbers for citation in cited) else cited
    more = _MORE_VERBS.match(said)
    said = said[more.end() if more is not None else 0 :]
    link = _LINKS.match(said)
    matter = said[link.end() if link is not None else 0 :].strip().rstrip(" .;,:")
    if not matter or (submitted and _THE_SAME.fullmatch(matter.lower())):
        return ()
    return (Matter(matter),)


_THE_SAME: Final = re.compile(
    r"(?:(?:các )?(?:nội dung|đề xuất|đề nghị|kiến nghị|báo cáo)(?: của| tại| trong| theo)? ?)*(?:các )?(?:tờ trình|báo cáo|công văn|văn bản)?"
    r"(?: (?:nêu trên|trên|này|nói trên))?"
)


def _decided_by(found: FoundStance, concluder: Party | None) -> Party | None:
    if not found.decided_by:
        return None
    named = Names(found.decided_by).one(0)
    party: Party = named.party if named is not None else Body(found.decided_by)
    return None if concluder is not None and _same(party, concluder) else party


def _same(party: Party, concluder: Party) -> bool:
    if isinstance(party, Person) and isinstance(concluder, Person):
        if party.name and concluder.name:
            return fold(party.name) == fold(concluder.name)
        return bool(set(map(fold, party.positions)) & set(map(fold, concluder.positions)))
    return fold(party.name) == fold(concluder.name)
