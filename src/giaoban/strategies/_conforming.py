"""Thông báo đúng: notices that nothing can be said against, whole scenes drawn together.

A day of issue, an issuer and a meeting come first; everything else follows from them: deadlines
fall after the day of issue, everyone who is given work is among the recipients, documents are
numbered as their issuer numbers them, labels count as the form counts. Phrases are dealt from
their pools in turn, so that no two tasks are the same.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve
from hypothesis import strategies as st

from giaoban.lexicon.notice import meeting_text
from giaoban.model import (
    AgendaItem,
    Alias,
    Attendance,
    Citation,
    DocumentNumber,
    Footnote,
    Meeting,
    Node,
    Notice,
    Party,
    Preamble,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Relation,
    Remark,
    Signature,
)
from giaoban.numbering import SECTION, numbered
from giaoban.orders import orders
from giaoban.strategies import _pools as pools
from giaoban.strategies._scene import Scene
from giaoban.strategies._work import ITEMS, WITH_TASKS, Fill, Item, nothing, standing_alone, task
from giaoban.strategies._world import World, one_of_pool

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn, SearchStrategy

    from giaoban.strategies._build import Parts


@st.composite
def conforming(draw: DrawFn, world: World, given: Parts) -> Notice:
    """Draw a notice without a finding; shrinks to one task and what no notice lacks.

    What the caller gives is drawn first and taken as it is; the rest is made to fit it.
    """
    parts: dict[str, Any] = {name: draw(part) for name, part in given.items()}
    scene = Scene(draw, world, parts["form"], issued=parts.get("issued_on"))
    return notice_of(scene, parts, terse=True)


def notice_of(scene: Scene, parts: dict[str, Any], *, terse: bool = False) -> Notice:
    """Draw the rest of a notice that has some *parts* already, to fit them.

    Args:
        terse:
            Whether it may tell no meeting, and have its first task outside items and a line for
            all as its recipients; then that is what it shrinks to.
    """
    whole: dict[str, Any] = {**_frame(scene, _TERSE_EXTRAS if terse else _EXTRAS), **parts}
    if "body" not in parts:
        whole["body"] = body_of(scene, terse=terse)
    notice = Notice(**whole)
    if "recipients" in parts:
        return notice
    return evolve(notice, recipients=_recipients(scene, notice, terse=terse))


def body_of(
    scene: Scene, first: AgendaItem | None = None, *, terse: bool = False
) -> tuple[Node, ...]:
    """Draw a numbered body, whose first item is *first* or one with a task."""
    openings: tuple[Item, ...] = (standing_alone, *WITH_TASKS) if terse else WITH_TASKS
    nodes: tuple[Node, ...] = (
        first if first is not None else scene.pick(openings)(scene),
        *(item(scene) for item in scene.draw(_MORE)),
    )
    # Where the first item is told by its path, it stands in no section.
    shape = scene.pick(_SHAPES if first is None else _SHAPES[:-1])
    if shape == "order":
        nodes = (*nodes, task(scene))
    elif shape == "sections":
        nodes = tuple(
            AgendaItem(label=SECTION, heading=scene.deal(pools.SECTIONS), body=(node,))
            for node in nodes
        )
    return numbered(nodes, scene.form)


_MORE: Final = st.lists(one_of_pool(ITEMS), max_size=2)
_SHAPES: Final = ("items", "items", "order", "sections")


def _frame(scene: Scene, extras: SearchStrategy[tuple[Fill, ...]]) -> dict[str, Any]:
    house = scene.house
    authority, position = scene.pick(house.signing)
    parts: dict[str, Any] = {
        "form": scene.form,
        "issuer": house.issuer,
        "number": DocumentNumber(
            number=f"{scene.number():02d}",
            type=scene.form.type_code,
            organs=house.organs,
            style="party" if scene.form.regime == "party" else "state",
        ),
        "place": house.place,
        "issued_on": scene.issued,
        "concluded_by": scene.concluder(),
        "meeting": _meeting(scene),
        "signature": Signature(
            authority=authority,
            position=position,
            name=scene.draw(scene.world.a_person).name,
        ),
    }
    for extra in scene.draw(extras):
        extra(scene, parts)
    return parts


def _meeting(scene: Scene) -> Meeting:
    parts: dict[str, Any] = {"dates": (scene.met,)}
    scene.pick(_MEETINGS)(scene, parts)
    return Meeting(scene.pick(pools.MEETING_KINDS), **parts)


def _recipients(scene: Scene, notice: Notice, *, terse: bool) -> Recipients:
    """Return recipients among whom is everyone that the notice gives work."""
    media = _TERSE_MEDIA if terse else _MEDIA
    told: dict[Party, None] = {scene.house.above: None}
    for order in orders(notice):
        given = order.assignment
        others = (involved.party for involved in given.others)
        told.update(dict.fromkeys((*given.director, *given.lead, *given.coordinators, *others)))
    lines = tuple(RecipientLine(parties=(party,)) for party in told)
    return Recipients(groups=scene.pick(media)(lines), archive=scene.house.archive)


# --- around the body -------------------------------------------------------------------------------------


def _about(scene: Scene, parts: dict[str, Any]) -> None:
    parts["subject"] = scene.deal(pools.MEETING_MATTERS)


def _numbered(scene: Scene, parts: dict[str, Any]) -> None:
    parts["session"] = str(scene.number())
    if scene.form.regime == "party":
        parts |= {"congress": "XX", "term": "2020-2025"}


def _attended(scene: Scene, parts: dict[str, Any]) -> None:
    parts["attendance"] = Attendance(text=scene.deal(pools.ATTENDANCE))


def _chaired(scene: Scene, parts: dict[str, Any]) -> None:
    parts |= {"chair": scene.draw(scene.world.a_person), "place": "trụ sở cơ quan"}


def _two_days(scene: Scene, parts: dict[str, Any]) -> None:
    parts["dates"] = (scene.met - dt.timedelta(1), scene.met)


_MEETINGS: Final[tuple[Fill, ...]] = (
    *(nothing, _about, _chaired, _numbered, _attended, _two_days),
)


def _subject(scene: Scene, parts: dict[str, Any]) -> None:
    opening = "Kết luận" if scene.form.regime == "state" else "kết luận"
    subject = f"{opening} tại {meeting_text(parts['meeting'])}"
    if scene.fits(subject):
        parts["subject"] = subject


def _preamble(scene: Scene, parts: dict[str, Any]) -> None:
    parts["preamble"] = Preamble(wording=(scene.deal(pools.PREAMBLES),))


def _bases(scene: Scene, parts: dict[str, Any]) -> None:
    parts["preamble"] = Preamble(bases=pools.BASES, heard=(scene.draw(scene.world.a_body),))


def _closing(scene: Scene, parts: dict[str, Any]) -> None:
    parts["closing"] = (Remark(scene.deal(pools.CLOSINGS)),)


def _urgent(scene: Scene, parts: dict[str, Any]) -> None:
    parts["urgency"] = scene.pick(("khẩn", "thượng khẩn", "hỏa tốc"))


def _secret(scene: Scene, parts: dict[str, Any]) -> None:
    parts["secrecy"] = scene.pick(("mật", "tối mật", "tuyệt mật"))


def _keys(scene: Scene, parts: dict[str, Any]) -> None:
    parts |= {"id": f"TB-{scene.number()}", "extra": pools.EXTRA}


def _abbreviated(scene: Scene, parts: dict[str, Any]) -> None:
    short, full = scene.pick(pools.ALIASES)
    parts["aliases"] = (Alias(short, full=full),)


def _related(scene: Scene, parts: dict[str, Any]) -> None:
    former = evolve(parts["number"], number=f"{scene.number() + 1:02d}")
    to = Citation("Thông báo", number=former, date=scene.met - dt.timedelta(30))
    parts["relations"] = (Relation("follows", to=to),)


def _noted(scene: Scene, parts: dict[str, Any]) -> None:
    parts["preamble"] = Preamble(wording=(pools.NOTED,))
    parts["footnotes"] = (Footnote("1", text=scene.deal(pools.FOOTNOTES)),)


def _no_meeting(scene: Scene, parts: dict[str, Any]) -> None:
    opening = "Kết luận" if scene.form.regime == "state" else "kết luận"
    subject = f"{opening} về {scene.deal(pools.MEETING_MATTERS)} năm {scene.issued.year}"
    # Without its meeting a notice has nothing else to say what it is about.
    if scene.fits(subject):
        parts["subject"] = subject
        del parts["meeting"], parts["concluded_by"]


_MANY: Final[tuple[tuple[Fill, ...], ...]] = (
    (),
    *((extra,) for extra in (_subject, _preamble, _bases, _closing, _noted)),
    *((extra,) for extra in (_urgent, _secret, _keys, _abbreviated, _related)),
    (_subject, _bases, _closing, _urgent, _keys),
    (_closing, _noted, _secret, _related),
)
_EXTRAS: Final = one_of_pool(_MANY)
_TERSE_EXTRAS: Final = one_of_pool(((_no_meeting,), *_MANY))

_Lines = tuple[RecipientLine, ...]


def _together(lines: _Lines) -> tuple[RecipientGroup, ...]:
    return (RecipientGroup(lines=lines),)


def _with_purpose(lines: _Lines) -> tuple[RecipientGroup, ...]:
    first, *others = lines
    return (RecipientGroup(lines=(evolve(first, purpose="để báo cáo"), *others)),)


def _by_medium(lines: _Lines) -> tuple[RecipientGroup, ...]:
    first, *others = lines
    paper = RecipientGroup(medium=pools.MEDIA[0], lines=(first,))
    if not others:
        return (paper,)
    return (paper, RecipientGroup(medium=pools.MEDIA[1], lines=tuple(others)))


_MEDIA: Final[tuple[Callable[[_Lines], tuple[RecipientGroup, ...]], ...]] = (
    *(_together, _with_purpose, _by_medium),
)


def _to_all(_: _Lines) -> tuple[RecipientGroup, ...]:
    return (RecipientGroup(lines=(RecipientLine(wording=pools.AS_ABOVE),)),)


_TERSE_MEDIA: Final = (_to_all, *_MEDIA)
