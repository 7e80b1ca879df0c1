"""Mảnh câu: a paragraph's sentences, cut where somebody else is told to act, each told what it is.

The unit of an assignment is the sentence in which somebody is newly told to act, with the sentences
of the paragraph that go on with it. A sentence itself is cut only at a semicolon behind which
another addressee is told to act, and where an order follows a decision.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final, Literal

from attrs import evolve, field, frozen

from giaoban.deadline import ByDate, InMonth, InQuarter, Recurring, Within
from giaoban.lexicon import FoundStance, find_deadlines
from giaoban.lexicon._keys import Phrases, key_of
from giaoban.lexicon.duties import PREDICATES
from giaoban.model import Citation, Force, Party
from giaoban.reading.meaning.addressing import (
    Told,
    Trust,
    begins_task,
    opens_order,
    read_order,
    skip_connective,
)
from giaoban.reading.meaning.stances import stance_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from giaoban.lexicon.addressees import FoundParty, Names

__all__ = ["Mode", "Piece", "Scene", "grouped", "is_task_here"]

Mode = Literal["free", "orders", "details", "none"]
"""How points and paragraphs are taken: on their own; as what an order above them orders; as details
of the task above them; as appraisal, in which only an order to somebody named is one."""

_NOBODY: Final[Phrases[None]] = Phrases({})


@frozen(kw_only=True)
class Scene:
    """Where a paragraph stands, as far as its meaning depends on that.

    Args:
        led, directed:
            Whether an order above names who leads, who directs.
        force:
            That of the order above, which is that of what it orders.
        givers:
            The names of those who give orders in this notice: as subjects they are no addressees.
        known:
            Names that other places of the notice show to be whole.
        submitted:
            The submissions of the item it stands in.
        explicit:
            Whether only a verb that orders gives an order here.
    """

    mode: Mode = "free"
    led: bool = False
    directed: bool = False
    force: Force = "giao"
    givers: Phrases[None] = field(default=_NOBODY)
    known: Phrases[None] = field(default=_NOBODY)
    concluder: Party | None = None
    submitted: tuple[Citation, ...] = ()
    issued: dt.date | None = None
    explicit: bool = False


Kind = Literal["decision", "order", "duty", "more", "said"]
"""A decision; an order to somebody; a duty without addressee; what is required; anything else."""


@frozen(kw_only=True)
class Piece:
    """A part of a paragraph, and what it is."""

    start: int
    end: int
    kind: Kind
    told: Told | None = None
    stance: FoundStance | None = None


def grouped(
    names: Names, sentences: Sequence[tuple[int, int]], scene: Scene, *, labelled: bool
) -> list[list[Piece]]:
    """Return the pieces of a paragraph, those that are one clause together.

    Args:
        sentences:
            The places of its sentences.
        labelled:
            Whether it is a labelled point.
    """
    pieces = [
        piece
        for start, end in sentences
        for piece in _pieces(names, start, end, scene, labelled=labelled)
    ]
    if labelled and scene.mode == "orders" and _is_ordered(names, pieces[0]):
        pieces[0] = evolve(pieces[0], kind="duty")
    groups: list[list[Piece]] = []
    for piece in pieces:
        if groups and _joins(names, groups[-1][0], piece):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups


_RESERVES: Final = ("tuy nhiên", "song ", "trong đó", "với điều kiện")


def _joins(names: Names, head: Piece, piece: Piece) -> bool:
    """Whether a piece goes on with what a clause ordered, or is a decision's reservation."""
    if head.stance is not None and head.stance.stance != "noted":
        told = piece.kind == "order"
        return not told and names.key.startswith(_RESERVES, piece.start)
    return head.kind in {"order", "duty"} and piece.kind in {"more", "said", "duty"}


_STATED: Final = re.compile(r"(?<![^\W_])(?:đã|đang|vẫn|còn)(?![^\W_])")
_EARLY: Final = 70


def _is_ordered(names: Names, piece: Piece) -> bool:
    """Whether a labelled point below an order is one of the things that it orders."""
    if piece.kind in {"order", "duty", "decision"}:
        return False
    # "Xác định ranh giới:" orders, "Nội dung gồm:" does not.
    if names.key.endswith(":", 0, piece.end) and PREDICATES.at(names.key, piece.start) is None:
        return False
    return _STATED.search(names.key, piece.start, min(piece.end, piece.start + _EARLY)) is None


# --- what a piece is -------------------------------------------------------------------------------------


def _piece(names: Names, start: int, end: int, scene: Scene, *, labelled: bool) -> Piece:
    ordered = scene.mode == "orders" and (scene.led or scene.directed)
    stance = stance_of(names.text[start:end])
    if stance is not None and ordered and stance.stance != "separate_notice":
        stance = None  # "Thống nhất với Sở Tài chính …" is what somebody is told to do
    first = skip_connective(names, start)
    if stance is None or opens_order(names, first) is not None:
        told = read_order(
            names, start, end, givers=scene.givers, trust=_trust(start, scene, labelled)
        )
        if told is not None and told.explicit and labelled and _is_theirs(names, told, scene):
            told = Told(force=scene.force, start=first, task=first)
            return Piece(start=start, end=end, kind="duty", told=told)
        if told is not None and _counts(told, scene):
            told = told if told.explicit else evolve(told, force=scene.force)
            return Piece(start=start, end=end, kind="order", told=told)
    if stance is not None:
        return Piece(start=start, end=end, kind="decision", stance=stance)
    if names.key.startswith("yêu cầu", first):
        return Piece(start=start, end=end, kind="more")
    topic = _TOPIC.match(names.key, first, end)
    if topic is not None and begins_task(names, topic.end()):
        told = Told(force=scene.force, start=first, task=topic.end())
        return Piece(start=start, end=end, kind="duty", told=told)
    if begins_task(names, first) and _FALLS_SHORT.match(names.key, first, end) is None:
        told = _unaddressed(names, first, end, scene)
        return Piece(start=start, end=end, kind="duty", told=told)
    return Piece(start=start, end=end, kind="said")


def _trust(start: int, scene: Scene, labelled: bool) -> Trust:  # noqa: FBT001
    """Return whom to take for an addressee: below an order anybody, at a paragraph's start a name."""
    if labelled and scene.mode == "orders":
        return "all"
    return "names" if start == 0 and scene.mode == "free" else "verbs"


# "Đối với dự thảo Nghị quyết: tổ chức hội nghị phản biện".
_TOPIC: Final = re.compile(r"(?:về|đối với|riêng|liên quan đến) [^.;:]{2,300}: ")


def _counts(told: Told, scene: Scene) -> bool:
    """Whether an order is one here: in an appraisal only one to somebody by name is."""
    if told.explicit:
        return True
    named = scene.mode != "none" or any(party.named for party in told.parties)
    return named and not scene.explicit


# "Giải ngân vốn còn thấp": what a verb names is the subject of what is found.
_FALLS_SHORT: Final = re.compile(
    r"[^,.;:]{3,80} (?:còn|vẫn|mới|ước|chỉ) (?:thấp|chậm|hạn chế|nhiều|ít|yếu|lúng túng|khó khăn|đạt|chưa|bất cập|vướng)(?![^\W_])"
)


def _is_theirs(names: Names, told: Told, scene: Scene) -> bool:
    """Whether to tell others is what a point orders its own lead: "Cử cán bộ …", "Yêu cầu …"."""
    opens = not names.key[: told.start].strip(' "“-–+')
    return scene.mode == "orders" and scene.led and opens and told.force != "giao"


_DIRECT: Final = re.compile(r"(?:tiếp tục |tập trung |trực tiếp )?(?:lãnh đạo, )?chỉ đạo ")


def _unaddressed(names: Names, at: int, end: int, scene: Scene) -> Told:
    """Return a duty without addressee; one to direct somebody is theirs, if nobody leads above."""
    told = Told(force=scene.force, start=at, task=at)
    directs = _DIRECT.match(names.key, at, end)
    if directs is None or scene.led:
        return told
    doers = names.read(directs.end())
    if not doers or doers[-1].end >= end:
        return told
    doing = doers[-1].stop + 1
    return evolve(told, lead=tuple(doers), task=doing) if begins_task(names, doing) else told


# --- cuts ------------------------------------------------------------------------------------------------

_INNER: Final = re.compile(r"[;,] (?:(?:đồng thời|tuy nhiên|và|ngoài ra),? )?")
_MOST_CUTS: Final = 60


def _pieces(names: Names, start: int, end: int, scene: Scene, *, labelled: bool) -> Iterator[Piece]:
    """Yield the parts of a sentence: itself, or what is before and behind each cut."""
    at = start
    while True:
        piece = _piece(names, at, end, scene, labelled=labelled)
        cut = _cut(names, piece, scene)
        if cut is None:
            yield piece
            return
        yield _piece(names, at, cut, scene, labelled=labelled)
        at = cut + 1


def _cut(names: Names, piece: Piece, scene: Scene) -> int | None:
    """Return where a piece is cut, before the blank; None where nobody else is told to act."""
    decided = piece.stance is not None
    since = piece.told.task if piece.told is not None else piece.start
    if piece.stance is not None:
        since = piece.start + piece.stance.end
        if opens_order(names, since + 1) is not None and _tells(names, since + 1, piece, scene):
            return since
    listed = _with_whom(names, since, piece.end)
    for nth, mark in enumerate(_INNER.finditer(names.key, since, piece.end)):
        comma = mark.group()[0] == ","
        if nth >= _MOST_CUTS:
            return None
        if (comma and not decided) or _is_enclosed(names.key, piece.start, mark.start()):
            continue
        if mark.start() < listed:
            continue
        if decided and not comma and _decides(names.text, mark.end(), piece.end):
            return mark.start() + 1
        if _tells(names, mark.end(), piece, scene, comma=comma):
            return mark.start() + 1
    return None


_WITH: Final = re.compile(
    r"(?:(?:trường hợp|trên cơ sở|nếu|khi|sau khi|căn cứ) [^,;.]{1,160}, )?(?:(?:đồng )?chủ trì,? )?phối hợp với "
)


def _with_whom(names: Names, start: int, end: int) -> int:
    """Return where the names end of those with whom a task is done that begins with them.

    A semicolon in their list parts them, not one order from another.
    """
    begins = _WITH.match(names.key, start, end)
    who = names.read(begins.end()) if begins is not None else []
    return who[-1].end if who else start


def _decides(text: str, at: int, end: int) -> bool:
    """Whether another stance is taken at *at*: "…; không đồng ý việc …"."""
    found = stance_of(text[at : min(end, at + _STANCE_WITHIN)])
    return found is not None and (found.start == 0 or bool(found.decided_by))


_STANCE_WITHIN: Final = 400
_REACH: Final = 600


def _is_enclosed(key: str, start: int, at: int) -> bool:
    """Whether a bracket or quotation is open at *at*."""
    said = key[max(start, at - _REACH) : at]
    return said.count("(") > said.count(")") or said.count("“") > said.count("”")


def _tells(names: Names, at: int, piece: Piece, scene: Scene, *, comma: bool = False) -> bool:
    """Whether at *at* somebody is newly told to act."""
    verb = opens_order(names, at)
    if verb is None:
        return not comma and _tells_subject(names, at, piece, scene)
    before = piece.told.force if piece.told is not None else None
    if verb[1] == "đề nghị" and before not in {None, "đề nghị"}:
        return False  # whoever was told to act is to ask for it
    told = read_order(names, at, piece.end, givers=scene.givers)
    return told is not None and told.explicit and told.start == at


def _tells_subject(names: Names, at: int, piece: Piece, scene: Scene) -> bool:
    if piece.kind not in {"decision", "order", "said"}:
        return False
    who = names.read(at)
    if not who or any(_is_above(party, scene) for party in who):
        return False
    told = read_order(names, at, piece.end, givers=scene.givers)
    return told is not None and told.start == at and bool(told.parties)


_ABOVE: Final = re.compile(
    r"(?:(?:thường trực|ban thường vụ|ban chấp hành) )?(?:tỉnh|thành|huyện|quận|thị) uỷ(?![^\W_])"
    r"|(?:thường trực )?(?:hđnd|hội đồng nhân dân)|(?:ubnd|uỷ ban nhân dân) (?:tỉnh|thành phố)\Z"
    r"|chính phủ|thủ tướng|quốc hội|bộ chính trị|ban bí thư|trung ương|cấp (?:có )?thẩm quyền"
    r"|chủ tịch (?:ubnd|uỷ ban nhân dân) (?:tỉnh|thành phố)\Z"
)


def _is_above(found: FoundParty, scene: Scene) -> bool:
    """Whether a party stands above those who are told to act, or gives the orders itself."""
    key = key_of(found.party.name or " ".join(getattr(found.party, "positions", ())))
    return _ABOVE.match(key) is not None or scene.givers.at(key, 0) is not None


# --- in its place ----------------------------------------------------------------------------------------

_FIRM: Final = (ByDate, InMonth, InQuarter, Within, Recurring)


def is_task_here(names: Names, head: Piece, last: Piece, scene: Scene) -> bool:
    """Whether what begins with *head* is an assignment where it stands.

    A duty without an addressee is none in an appraisal; as a detail of a task it is one only with
    a time of its own.
    """
    if head.kind == "order":
        return True
    if head.kind != "duty" or scene.mode == "none":
        return False
    if scene.mode != "details":
        return True
    dues = find_deadlines(names.text[head.start : last.end], issued=scene.issued)
    return any(isinstance(due.deadline, _FIRM) for due in dues)
