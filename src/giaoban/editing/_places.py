"""Nơi nói đến: which texts of a notice say what one of its parts means.

A clause's fields are said by its wording, the meeting by subject, preamble and closing, a
recipient by its line. What has no such text is composed, and needs no care.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import attrs
from attrs import evolve, frozen

from giaoban._vn import upper
from giaoban.editing._swaps import ForceVerb, StanceTaken, Swap
from giaoban.lexicon import (
    authority_lines,
    clause_sentence,
    closing_sentence,
    party_text,
    position_line,
    preamble_paragraphs,
    recipient_text,
    subject_text,
)
from giaoban.model import (
    AgendaItem,
    Assignment,
    Attendance,
    Body,
    Citation,
    Decision,
    Deliverable,
    Group,
    Involved,
    Matter,
    Meeting,
    Notice,
    Party,
    Person,
    Preamble,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Remark,
    Signature,
)
from giaoban.walk import get, steps, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Place", "Speaker", "place_of", "speakers", "swaps_between"]

# Parts that other texts than their own say: of each class, the fields.
_SAID: Final[Mapping[type, frozenset[str]]] = {
    Notice: frozenset({"meeting", "concluded_by"}),
    Preamble: frozenset({"bases", "heard"}),
    AgendaItem: frozenset({"presenter", "submissions"}),
    Decision: frozenset({"stance", "objects", "reservation", "decided_by", "by_vote"}),
    Assignment: frozenset(
        {
            *("force", "director", "lead", "sharing", "coordinators", "others", "task"),
            *("deliverables", "deadline", "condition", "requirements", "urgency", "reports_to"),
            "via",
        }
    ),
    RecipientLine: frozenset({"parties", "purpose", "note"}),
    Signature: frozenset({"authority", "position"}),
}
# Parts that hold parts with texts of their own.
_INNER: Final[Mapping[type, frozenset[str]]] = {
    Notice: frozenset({"body", "closing", "preamble", "recipients", "signature"}),
    AgendaItem: frozenset({"body", "order"}),
    Decision: frozenset({"points"}),
    Assignment: frozenset({"points"}),
    Remark: frozenset({"points"}),
    Recipients: frozenset({"groups"}),
    RecipientGroup: frozenset({"lines"}),
}


@frozen
class Place:
    """The part that changes: a field of the value whose texts say it."""

    owner: str
    field: str


def place_of(notice: Notice, path: str) -> Place | None:
    """Return whose field *path* lies in; None where no text of the notice says it."""
    here: object = notice
    at = "$"
    for step in steps(path):
        if isinstance(step, int):
            at = f"{at}[{step}]"
        elif step in _SAID.get(type(here), ()):
            return Place(at, step)
        elif step in _INNER.get(type(here), ()):
            at = f"{at}.{step}"
        else:
            return None
        here = get(notice, at)
    return None


# --- what changes ----------------------------------------------------------------------------------


def swaps_between(old: Notice, new: Notice, place: Place) -> list[Swap]:
    """Return what changes in the field, in the smallest parts that a text says by themselves."""
    before, after = get(old, place.owner), get(new, place.owner)
    match before, after, place.field:
        case Assignment(), Assignment(), "force":
            return [Swap(ForceVerb(before.force), ForceVerb(after.force))]
        case Decision(), Decision(), "stance":
            return [Swap(StanceTaken(before.stance), StanceTaken(after.stance))]
        case Signature(), Signature(), _:
            return _signature_swaps(before, after, new)
        case _:
            return list(_swaps(getattr(before, place.field), getattr(after, place.field)))


def _signature_swaps(before: Signature, after: Signature, notice: Notice) -> list[Swap]:
    lines = [
        (*authority_lines(evolve(sig, wording=()), notice.form), upper(sig.position))
        for sig in (before, after)
    ]
    return list(_swaps(lines[0], lines[1]))


def _swaps(old: object, new: object) -> Iterator[Swap]:
    if old == new:
        return
    match old, new:
        case tuple(), tuple():
            yield from _tuple_swaps(old, new)
        case Matter(), Matter():
            yield Swap(old.text, new.text)
        case Involved(), Involved() if old.role == new.role:
            yield from _swaps(old.party, new.party)
        case Deliverable(), Deliverable() if (old.kind, old.aim) == (new.kind, new.aim):
            yield from _field_swaps(old, new)
        case Meeting(), Meeting():
            yield from _field_swaps(old, new)
        case Attendance(), Attendance():
            yield from _field_swaps(old, new)
        case Group(), Group() if old.name == new.name and len(old.members) == len(new.members):
            yield from _swaps(old.members, new.members)
        case ((Body() | Group() | Person()), (Body() | Group() | Person())):
            if party_text(old) != party_text(new):
                yield Swap(old, new)
        case Citation(), Citation():
            if evolve(old, subject=new.subject) != new:
                yield Swap(evolve(old, subject=""), evolve(new, subject=""))
            # Practice cites by number and day; what it is about stands in the heading.
            yield from (evolve(swap, must=False) for swap in _swaps(old.subject, new.subject))
        case bool(), bool():
            yield Swap(None, None)  # no phrase of its own says it
        case _:
            yield Swap(_or_none(old), _or_none(new))


def _or_none(value: object) -> object:
    return None if value in ("", ()) else value


def _field_swaps(old: attrs.AttrsInstance, new: attrs.AttrsInstance) -> Iterator[Swap]:
    for field in attrs.fields(type(old)):
        yield from _swaps(getattr(old, field.name), getattr(new, field.name))


def _tuple_swaps(old: tuple[object, ...], new: tuple[object, ...]) -> Iterator[Swap]:
    parties = all(isinstance(member, Party) for member in (*old, *new))
    if parties and old and new and len(old) != len(new):
        yield Swap(old, new)
        return
    for before, after in zip(old, new, strict=False):
        yield from _swaps(before, after)
    yield from (Swap(removed, None) for removed in old[len(new) :])
    yield from (Swap(None, added) for added in new[len(old) :])


# --- who says it -----------------------------------------------------------------------------------


@frozen
class Speaker:
    """A text, or several that are kept together, that may say what changes.

    Args:
        paths:
            Where its texts stand.
        must:
            Whether what changes has to stand in it: it is the wording of the very part.
        reword:
            The path and value that drop it for what is composed; None where nothing is.
        composed:
            What is printed then.
    """

    paths: tuple[str, ...]
    must: bool = False
    reword: tuple[str, object] | None = None
    composed: Callable[[Notice], str] = lambda _: ""


def speakers(notice: Notice, place: Place) -> Iterator[Speaker]:
    """Yield who says the part at *place*, if anybody does."""
    owner, at = get(notice, place.owner), place.owner
    match owner:
        case Assignment() | Decision():
            if owner.wording.strip():
                yield _clause(at, must=True)
        case AgendaItem():
            yield from _item(owner, at, place.field)
        case Preamble():
            yield from _preamble(notice)
        case RecipientLine():
            if owner.wording.strip():
                drop = (f"{at}.wording", "") if owner.parties else None
                yield Speaker((f"{at}.wording",), must=True, reword=drop, composed=_line(at))
        case Signature():
            if owner.wording:
                yield Speaker(
                    tuple(f"{at}.wording[{index}]" for index in range(len(owner.wording))),
                    must=True,
                    reword=(f"{at}.wording", ()),
                    composed=_signature,
                )
        case _:
            yield from _notice(notice)


def _clause(at: str, *, must: bool) -> Speaker:
    return Speaker(
        (f"{at}.wording",), must=must, reword=(f"{at}.wording", ""), composed=_sentence(at)
    )


def _item(item: AgendaItem, at: str, field: str) -> Iterator[Speaker]:
    if item.heading.strip():
        yield Speaker((f"{at}.heading",))
    for index, node in enumerate(item.body if field == "submissions" else ()):
        # Without objects of its own, a decision speaks of the item's submissions.
        if isinstance(node, Decision) and node.wording.strip() and not node.objects:
            yield _clause(f"{at}.body[{index}]", must=False)


def _preamble(notice: Notice) -> Iterator[Speaker]:
    if notice.preamble is not None and notice.preamble.wording:
        yield Speaker(
            tuple(f"$.preamble.wording[{i}]" for i in range(len(notice.preamble.wording))),
            must=True,
            reword=("$.preamble.wording", ()),
            composed=lambda changed: " ".join(preamble_paragraphs(changed)),
        )


def _notice(notice: Notice) -> Iterator[Speaker]:
    if notice.subject.strip():
        yield Speaker(("$.subject",), reword=("$.subject", ""), composed=subject_text)
    yield from _preamble(notice)
    closing = notice.closing or ()
    said = tuple(
        f"{path}.wording"
        for path, clause in walk(closing, "$.closing")
        if isinstance(clause, Decision | Assignment | Remark) and clause.wording.strip()
    )
    if said:
        formula = all(isinstance(clause, Remark) and not clause.points for clause in closing)
        yield Speaker(
            said,
            reword=("$.closing", None) if formula else None,
            composed=lambda changed: closing_sentence(changed) or "",
        )


# --- what is printed without it --------------------------------------------------------------------


def _sentence(at: str) -> Callable[[Notice], str]:
    def composed(notice: Notice) -> str:
        clause, above = get(notice, at), get(notice, at[: at.rindex(".")])
        about = above.submissions if isinstance(above, AgendaItem) else ()
        return (
            clause_sentence(clause, form=notice.form, submissions=about)
            if isinstance(clause, Decision | Assignment)
            else ""
        )

    return composed


def _line(at: str) -> Callable[[Notice], str]:
    def composed(notice: Notice) -> str:
        line = get(notice, at)
        return recipient_text(line) if isinstance(line, RecipientLine) else ""

    return composed


def _signature(notice: Notice) -> str:
    signature = notice.signature or Signature()
    return " ".join((*authority_lines(signature, notice.form), position_line(signature)))
