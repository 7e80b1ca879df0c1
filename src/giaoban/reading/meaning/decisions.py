"""Ý kiến kết luận: what a sentence decides, on what, and with what reservation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from giaoban._vn import fold
from giaoban.forms import PARTY_HD36, STATE_ND30
from giaoban.lexicon import FoundStance, find_citations
from giaoban.lexicon.addressees import Names
from giaoban.lexicon.stances import decision_sentence
from giaoban.model import Body, Decision, Matter, Person, Remark
from giaoban.reading.meaning.drafts import Draft, Field

if TYPE_CHECKING:
    from giaoban.model import Citation, Party
    from giaoban.reading.lines import Passage
    from giaoban.reading.meaning.pieces import Piece, Scene

__all__ = ["decide"]

# "ghi nhận, biểu dương và đánh giá cao": several words for one stance.
_MORE: Final = re.compile(
    r"(?:,? (?:và )?(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|cảm ơn|thống nhất|đồng ý))+"
)
_LINK: Final = re.compile(r"(?: với| về| theo)? ")
_RESERVES: Final = re.compile(
    r"[.;,] (?=(?:tuy nhiên|song|nhưng|trong đó lưu ý|với điều kiện|trong đó)(?![^\W_]))"
)
_THE_SAME: Final = re.compile(
    r"(?:(?:các )?(?:nội dung|đề xuất|đề nghị|kiến nghị|báo cáo)(?: của| tại| trong| theo)? ?)*"
    r"(?:các )?(?:tờ trình|báo cáo|công văn|văn bản)?(?: (?:nêu trên|trên|này|nói trên))?"
)


def decide(
    names: Names, part: Passage, piece: Piece, scene: Scene, *, found: FoundStance, last: int
) -> Draft:
    """Return the decision that the words of *part* take, which begin with *piece*.

    Args:
        found:
            The stance that the piece takes, by places in it.
        last:
            Where those words end in *names*.
    """
    start, end = piece.start + found.start, piece.start + found.end
    reserve = _RESERVES.search(names.key, end, last)
    stop = last if reserve is None else reserve.start()
    reservation = "" if reserve is None else _bare(names.said(reserve.end(), last))
    first = names.origin(piece.start)
    decision = Decision(
        stance=found.stance,
        objects=_objects(names, end, stop, scene.submitted),
        reservation=reservation,
        decided_by=_decided_by(found, scene.concluder),
        by_vote=found.by_vote,
        wording=part.text,
    )
    decision = _composed(decision, found, scene) or decision
    place = Field(".stance", names.origin(start) - first, names.origin(end) - first)
    return Draft(decision, part, [place])


def _composed(decision: Decision, found: FoundStance, scene: Scene) -> Decision | None:
    """Return the decision whose fields compose just its wording; None where none do.

    Who takes it is named then, and the reservation is without the words that lead it in.
    """
    reservation = _LEADS_IN.sub("", decision.reservation)
    for taker in dict.fromkeys((decision.decided_by, _taker(found))):
        plain = evolve(decision, decided_by=taker, reservation=reservation, wording="")
        for form in (STATE_ND30, PARTY_HD36):
            for opens in ((), (_POINT,)):
                said = decision_sentence(
                    evolve(plain, points=opens), submissions=scene.submitted, form=form
                )
                if " ".join(said.split()) == decision.wording:
                    return evolve(plain, wording=decision.wording)
    return None


_LEADS_IN: Final = re.compile(r"(?:tuy nhiên,|trong đó lưu ý) ", re.IGNORECASE)
_POINT: Final = Remark("…")


def _objects(
    names: Names, start: int, stop: int, submitted: tuple[Citation, ...]
) -> tuple[Citation | Matter, ...]:
    """Return what was decided on, as far as it is not what was submitted."""
    cited = tuple(found.citation for found in find_citations(names.text[start:stop]))
    if cited:
        numbers = {citation.number for citation in submitted}
        return () if all(citation.number in numbers for citation in cited) else cited
    more = _MORE.match(names.key, start, stop)
    start = start if more is None else more.end()
    link = _LINK.match(names.key, start, stop)
    start = start if link is None else link.end()
    matter = _bare(names.said(start, stop))
    if not matter or (submitted and _THE_SAME.fullmatch(names.key[start:stop].rstrip(" .;,:"))):
        return ()
    return (Matter(matter),)


def _bare(text: str) -> str:
    return text.strip().rstrip(" .;,:/")


def _decided_by(found: FoundStance, concluder: Party | None) -> Party | None:
    party = _taker(found)
    if party is None:
        return None
    return None if concluder is not None and _is_same(party, concluder) else party


def _taker(found: FoundStance) -> Party | None:
    """Return who takes the stance, as far as the sentence names them."""
    if not found.decided_by:
        return None
    named = Names(found.decided_by).one(0)
    return named.party if named is not None else Body(found.decided_by)


def _is_same(party: Party, concluder: Party) -> bool:
    if isinstance(party, Person) and isinstance(concluder, Person):
        if party.name and concluder.name:
            return fold(party.name) == fold(concluder.name)
        positions = {fold(position) for position in concluder.positions}
        return any(fold(position) in positions for position in party.positions)
    return fold(party.name) == fold(concluder.name)
