"""Soạn thảo: functions that compose conforming notices from plain arguments.

Input is kind: names as texts, days as `date` or "15/10/2023", months as "11/2023", any iterable
where the model wants a tuple; blanks are tidied and text becomes NFC. Output is exact: values of
`giaoban.model`, numbered as the form counts. `notice` insists on a complete notice; `draft` builds
what there is, and `missing` says what is not.

    notice("party-hd36", …, body=[item("Sở A báo cáo …", submission("1/TTr-SA", …), agreed(), …)])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, Unpack

from attrs import evolve

from giaoban._input import (
    DateLike,
    PartiesLike,
    PartyLike,
    exact_day,
    exact_number,
    exact_parties,
    exact_party,
    exact_text,
    exact_texts,
)
from giaoban.completeness import Missing, missing
from giaoban.forms import Form
from giaoban.forms import form as form_named
from giaoban.lexicon import TYPE_NAMES
from giaoban.model import (
    AgendaItem,
    Alias,
    Assignment,
    Attendance,
    Authority,
    AuthorityKind,
    Body,
    Citation,
    Clause,
    Decision,
    Deliverable,
    DeliverableKind,
    DocumentNumber,
    Footnote,
    Force,
    Group,
    Involved,
    Issuer,
    Matter,
    Meeting,
    Node,
    Notice,
    Person,
    Preamble,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Relation,
    Remark,
    Role,
    Secrecy,
    Sharing,
    Signature,
    Stance,
    Urgency,
)
from giaoban.numbering import SECTION, numbered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.deadline import Deadline

__all__ = [
    "DateLike",
    "DecisionOptions",
    "IncompleteNoticeError",
    "LineLike",
    "MeetingOptions",
    "Missing",
    "NoticeOptions",
    "OrderOptions",
    "Part",
    "PartiesLike",
    "PartyLike",
    "addressed_to",
    "adopted",
    "agency",
    "agreed",
    "agreed_in_principle",
    "agreed_on_the_whole",
    "as_head",
    "assign",
    "by_order",
    "decided",
    "deliver",
    "directed_by",
    "document",
    "draft",
    "for_head",
    "group",
    "item",
    "meeting",
    "missing",
    "not_yet_agreed",
    "noted",
    "notice",
    "official",
    "on_behalf",
    "rejected",
    "run_in",
    "section",
    "sent_by",
    "separate_notice",
    "submission",
    "to",
]

Part = Citation | Node | str
"""What an item or a notice's body is made of; a text is a remark."""

LineLike = RecipientLine | PartyLike
"""A line of recipients, or the one party it names."""


# --- parties -------------------------------------------------------------------------------------


def official(name: str, *positions: str, ref: str | None = None) -> Person:
    """Đồng chí: return a person with their positions; an empty name leaves the position alone."""
    return Person(exact_text(name), positions=exact_texts(positions), ref=ref)


def agency(name: str, *, under: str = "", symbol: str = "", ref: str | None = None) -> Issuer:
    """Cơ quan ban hành: return an issuer, with the body above it and the symbol it signs with."""
    above = Body(exact_text(under)) if under else None
    return Issuer(Body(exact_text(name), ref=ref), parent=above, symbol=exact_text(symbol))


def group(name: str, *members: str | Body | Person, ref: str | None = None) -> Group:
    """Nhóm: return a collective ("các sở, ngành"), or a head noun with members ("UBND các xã")."""
    inside = tuple(Body(exact_text(m)) if isinstance(m, str) else m for m in members)
    return Group(exact_text(name), members=inside, ref=ref)


# --- documents -----------------------------------------------------------------------------------


def document(
    number: str | DocumentNumber,
    issued: DateLike | None = None,
    *,
    by: str = "",
    kind: str = "",
    about: str = "",
) -> Citation:
    """Văn bản dẫn: return a citation; its type is read off the number unless *kind* names it.

    Raises:
        ValueError: The number or the day is none, or the type cannot be told from the number.
    """
    parsed = exact_number(number)
    named = exact_text(kind) or TYPE_NAMES.get((parsed.style, parsed.type), "")
    if not named:
        raise ValueError(f"the type cannot be told from {number!r}; name it: kind='Công văn'")
    day = exact_day(issued) if issued is not None else None
    return Citation(
        named, number=parsed, date=day, issuer=exact_text(by), subject=exact_text(about)
    )


def submission(
    number: str | DocumentNumber, issued: DateLike | None = None, *, by: str = "", about: str = ""
) -> Citation:
    """Tờ trình: return the document by which a matter was submitted."""
    return document(number, issued, by=by, kind="Tờ trình", about=about)


# --- decisions -----------------------------------------------------------------------------------


class DecisionOptions(TypedDict, total=False):
    """What every stance may say besides itself."""

    reservation: str
    decided_by: PartyLike
    by_vote: bool
    points: Iterable[Clause | str]
    wording: str


def decided(
    stance: Stance, *objects: Citation | str, **options: Unpack[DecisionOptions]
) -> Decision:
    """Ý kiến: return a decision; without *objects* it is about the item's submissions."""
    by = options.get("decided_by")
    return Decision(
        stance=stance,
        objects=tuple(Matter(exact_text(o)) if isinstance(o, str) else o for o in objects),
        reservation=exact_text(options.get("reservation", "")),
        decided_by=None if by is None else exact_party(by),
        by_vote=options.get("by_vote", False),
        points=_clauses(options.get("points", ())),
        wording=exact_text(options.get("wording", "")),
    )


def agreed(*objects: Citation | str, **options: Unpack[DecisionOptions]) -> Decision:
    """Nhất trí."""
    return decided("agreed", *objects, **options)


def agreed_in_principle(*objects: Citation | str, **options: Unpack[DecisionOptions]) -> Decision:
    """Thống nhất chủ trương."""
    return decided("agreed_in_principle", *objects, **options)


def agreed_on_the_whole(*objects: Citation | str, **options: Unpack[DecisionOptions]) -> Decision:
    """Cơ bản nhất trí."""
    return decided("agreed_on_the_whole", *objects, **options)


def adopted(*objects: Citation | str, **options: Unpack[DecisionOptions]) -> Decision:
    """Thông qua."""
    return decided("adopted", *objects, **options)


def not_yet_agreed(*objects: Citation | str, **options: Unpack[DecisionOptions]) -> Decision:
    """Chưa nhất trí."""
    return decided("not_yet_agreed", *objects, **options)


def rejected(*objects: Citation | str, **options: Unpack[DecisionOptions]) -> Decision:
    """Không nhất trí."""
    return decided("rejected", *objects, **options)


def noted(*objects: Citation | str, **options: Unpack[DecisionOptions]) -> Decision:
    """Ghi nhận."""
    return decided("noted", *objects, **options)


def separate_notice() -> Decision:
    """Có thông báo riêng: the matter is withheld for a notice of its own."""
    return decided("separate_notice")


# --- assignments ---------------------------------------------------------------------------------


class OrderOptions(TypedDict, total=False):
    """What an assignment may say besides whom it addresses, its task and its deadline."""

    id: str
    force: Force
    sharing: Sharing
    coordinators: PartiesLike
    others: Iterable[tuple[Role, PartyLike]]
    deliverables: Iterable[Deliverable]
    condition: str
    requirements: str | Iterable[str]
    urgency: str
    reports_to: PartiesLike
    via: PartiesLike
    wording: str


def assign(
    lead: PartiesLike,
    task: str,
    *,
    due: Deadline | None = None,
    director: PartiesLike = (),
    points: Iterable[Clause | str] = (),
    **options: Unpack[OrderOptions],
) -> Assignment:
    """Giao nhiệm vụ: return a task for *lead*, with its deadline and whatever else it says.

    Args:
        lead:
            One party or several; empty to inherit the lead from the frame around it.
        task:
            What is to be done, beginning with its verb and without a closing mark.
        due:
            None states no deadline: then one is inherited, or a rule reports that there is none.

    Raises:
        ValueError: The task is empty.
    """
    if not exact_text(task):
        raise ValueError("a task needs words; for a frame use directed_by or addressed_to")
    words = exact_text(task)
    return _assignment(lead, words, due, options, director=director, points=points)


def directed_by(
    director: PartiesLike, *points: Clause | str, **options: Unpack[OrderOptions]
) -> Assignment:
    """Giao đồng chí … chỉ đạo: return a frame over the tasks that others do under a director."""
    return _assignment((), "", None, options, director=director, points=points)


def addressed_to(
    lead: PartiesLike,
    *points: Clause | str,
    due: Deadline | None = None,
    **options: Unpack[OrderOptions],
) -> Assignment:
    """Giao …: return a frame whose points are the tasks of one addressee.

    Without points it serves as an item's `order`: "5. Giao Sở Y:".
    """
    return _assignment(lead, "", due, options, points=points)


def deliver(
    what: str,
    *,
    to: PartiesLike = (),
    via: PartiesLike = (),
    due: Deadline | None = None,
    kind: DeliverableKind = "completion",
    measure: str = "",
    aim: bool = False,
) -> Deliverable:
    """Sản phẩm: return what a task has to yield, with a deadline of its own."""
    return Deliverable(
        exact_text(what),
        kind=kind,
        to=exact_parties(to),
        via=exact_parties(via),
        measure=exact_text(measure),
        aim=aim,
        deadline=due,
    )


def _assignment(
    lead: PartiesLike,
    task: str,
    due: Deadline | None,
    options: OrderOptions,
    *,
    director: PartiesLike = (),
    points: Iterable[Clause | str] = (),
) -> Assignment:
    requirements = options.get("requirements", ())
    return Assignment(
        id=options.get("id"),
        force=options.get("force", "giao"),
        director=exact_parties(director),
        lead=exact_parties(lead),
        sharing=options.get("sharing", "each"),
        coordinators=exact_parties(options.get("coordinators", ())),
        others=tuple(Involved(exact_party(p), role=role) for role, p in options.get("others", ())),
        task=task,
        deliverables=tuple(options.get("deliverables", ())),
        deadline=due,
        condition=exact_text(options.get("condition", "")),
        requirements=exact_texts([requirements] if isinstance(requirements, str) else requirements),
        urgency=exact_text(options.get("urgency", "")),
        reports_to=exact_parties(options.get("reports_to", ())),
        via=exact_parties(options.get("via", ())),
        points=_clauses(points),
        wording=exact_text(options.get("wording", "")),
    )


# --- items ---------------------------------------------------------------------------------------


def item(
    heading: str,
    *parts: Part,
    presenter: PartyLike | None = None,
    order: Assignment | None = None,
) -> AgendaItem:
    """Mục nội dung: return an item; citations among its parts are the submissions it is about."""
    return AgendaItem(
        heading=exact_text(heading),
        presenter=None if presenter is None else exact_party(presenter),
        submissions=tuple(part for part in parts if isinstance(part, Citation)),
        order=order,
        body=_nodes(part for part in parts if not isinstance(part, Citation)),
    )


def section(heading: str, *parts: Part) -> AgendaItem:
    """Phần: return a part of the notice that is counted in Roman numerals: I., II., …."""
    return evolve(item(heading, *parts), label=SECTION)


def run_in(first: Clause, *others: Clause) -> tuple[Clause, ...]:
    """Viết liền: return the clauses as one paragraph, each going on where the one before ends."""
    return (first, *(evolve(clause, continues=True, label=None) for clause in others))


# --- the meeting and the frame ---------------------------------------------------------------------


class MeetingOptions(TypedDict, total=False):
    """What a notice may say of its meeting besides kind and days."""

    place: str
    chair: PartyLike
    subject: str
    session: str
    congress: str
    term: str
    attendance: str | Attendance
    agenda: Iterable[str]
    also: Iterable[Meeting]


def meeting(kind: str, *dates: DateLike, **options: Unpack[MeetingOptions]) -> Meeting:
    """Cuộc họp: return the occasion, by its kind ("cuộc họp giao ban") and its days."""
    chair = options.get("chair")
    attendance = options.get("attendance")
    if isinstance(attendance, str):
        attendance = Attendance(text=exact_text(attendance))
    return Meeting(
        exact_text(kind),
        dates=tuple(exact_day(day) for day in dates),
        place=exact_text(options.get("place", "")),
        chair=None if chair is None else exact_party(chair),
        subject=exact_text(options.get("subject", "")),
        session=exact_text(options.get("session", "")),
        congress=exact_text(options.get("congress", "")),
        term=exact_text(options.get("term", "")),
        attendance=attendance,
        agenda=exact_texts(options.get("agenda", ())),
        also=tuple(options.get("also", ())),
    )


def to(*parties: PartyLike, purpose: str = "", note: str = "") -> RecipientLine:
    """Nơi nhận: return one line of recipients, with its purpose ("để b/c") and note."""
    return RecipientLine(
        parties=exact_parties(parties), purpose=exact_text(purpose), note=exact_text(note)
    )


def sent_by(medium: str, *lines: LineLike) -> RecipientGroup:
    """Nhóm nơi nhận: return lines under a delivery medium ("Gửi bản giấy và điện tử")."""
    return RecipientGroup(medium=exact_text(medium), lines=tuple(_line(line) for line in lines))


def on_behalf(of: str, *, position: str = "", name: str = "", deputy_of: str = "") -> Signature:
    """TM., T/M: return a signature for a collective; *deputy_of* adds a `KT.` line."""
    return _signature([("on_behalf", of), ("for_head", deputy_of)], position, name)


def by_order(of: str, *, position: str = "", name: str = "", deputy_of: str = "") -> Signature:
    """TL., T/L: return a signature by order of a head; *deputy_of* adds a `KT.` line."""
    return _signature([("by_order", of), ("for_head", deputy_of)], position, name)


def for_head(of: str, *, position: str = "", name: str = "") -> Signature:
    """KT., K/T: return a deputy's signature for the head."""
    return _signature([("for_head", of)], position, name)


def as_head(position: str, name: str) -> Signature:
    """Return the signature of a head in their own name."""
    return _signature([], position, name)


# --- the notice ----------------------------------------------------------------------------------


class NoticeOptions(TypedDict, total=False):
    """The parts of a notice, in their kind form."""

    id: str
    issuer: Issuer | str
    number: str | DocumentNumber
    place: str
    issued_on: DateLike
    subject: str
    concluded_by: PartyLike
    meeting: Meeting
    preamble: str | Iterable[str] | Preamble
    body: Iterable[Node | str]
    closing: str | Clause | Iterable[Clause | str]
    recipients: Iterable[LineLike | RecipientGroup]
    archive: str
    signature: Signature
    urgency: Urgency
    secrecy: Secrecy
    footnotes: Iterable[str]
    aliases: Iterable[tuple[str, str]]
    relations: Iterable[Relation]
    extra: Iterable[tuple[str, str]]


class IncompleteNoticeError(ValueError):
    """A notice lacks parts that its form demands.

    Attributes:
        missing: What it lacks.
    """

    def __init__(self, missing: tuple[Missing, ...]) -> None:
        super().__init__(missing)
        self.missing = missing

    def __str__(self) -> str:
        lacks = ", ".join(part.en for part in self.missing)
        return f"the notice lacks: {lacks}; add it, or build a draft with draft(…)"


def notice(form: Form | str, **parts: Unpack[NoticeOptions]) -> Notice:
    """Thông báo: return a complete notice of *form*, its items and points numbered.

    Raises:
        IncompleteNoticeError: A part that the form demands is missing; it lists all of them.
        ValueError: A day, number or form is none.
    """
    built = draft(form, **parts)
    lacking = missing(built)
    if lacking:
        raise IncompleteNoticeError(lacking)
    return built


def draft(form: Form | str, **parts: Unpack[NoticeOptions]) -> Notice:
    """Dự thảo: return a notice of whatever parts there are; `missing` tells what it lacks.

    Raises:
        ValueError: A day, number or form is none.
    """
    regime = form_named(form)
    issuer = parts.get("issuer")
    issued = parts.get("issued_on")
    number = parts.get("number")
    concluder = parts.get("concluded_by")
    return Notice(
        form=regime,
        id=parts.get("id"),
        issuer=agency(issuer) if isinstance(issuer, str) else issuer,
        number=None if number is None else exact_number(number),
        place=exact_text(parts.get("place", "")),
        issued_on=None if issued is None else exact_day(issued),
        subject=exact_text(parts.get("subject", "")),
        concluded_by=None if concluder is None else exact_party(concluder),
        meeting=parts.get("meeting"),
        preamble=_preamble(parts.get("preamble")),
        body=numbered(_nodes(parts.get("body", ())), regime),
        closing=_closing(parts.get("closing")),
        recipients=_recipients(parts.get("recipients", ()), parts.get("archive", "")),
        signature=parts.get("signature"),
        urgency=parts.get("urgency"),
        secrecy=parts.get("secrecy"),
        footnotes=tuple(
            Footnote(str(i), text=text)
            for i, text in enumerate(exact_texts(parts.get("footnotes", ())), 1)
        ),
        aliases=tuple(
            Alias(exact_text(short), full=exact_text(full))
            for short, full in parts.get("aliases", ())
        ),
        relations=tuple(parts.get("relations", ())),
        extra=tuple(parts.get("extra", ())),
    )


# --- parts made exact ----------------------------------------------------------------------------


def _clauses(values: Iterable[Clause | str]) -> tuple[Clause, ...]:
    return tuple(Remark(exact_text(value)) if isinstance(value, str) else value for value in values)


def _nodes(values: Iterable[Part]) -> tuple[Node, ...]:
    nodes: list[Node] = []
    for value in values:
        if isinstance(value, Citation):
            raise TypeError("a citation belongs to an item, not to the body of the notice")
        nodes.append(Remark(exact_text(value)) if isinstance(value, str) else value)
    return tuple(nodes)


def _preamble(value: str | Iterable[str] | Preamble | None) -> Preamble | None:
    if value is None or isinstance(value, Preamble):
        return value
    return Preamble(wording=exact_texts([value] if isinstance(value, str) else value))


def _closing(value: str | Clause | Iterable[Clause | str] | None) -> tuple[Clause, ...] | None:
    if value is None:
        return None
    if isinstance(value, str | Decision | Assignment | Remark):
        return _clauses([value])
    return _clauses(value)


def _line(value: LineLike) -> RecipientLine:
    return value if isinstance(value, RecipientLine) else to(value)


def _recipients(values: Iterable[LineLike | RecipientGroup], archive: str) -> Recipients | None:
    """Return the groups; lines outside a group come first, in one without a medium."""
    lines: list[RecipientLine] = []
    groups: list[RecipientGroup] = []
    for value in values:
        if isinstance(value, RecipientGroup):
            groups.append(value)
        else:
            lines.append(_line(value))
    if lines:
        groups.insert(0, RecipientGroup(lines=tuple(lines)))
    if not groups and not archive:
        return None
    return Recipients(groups=tuple(groups), archive=exact_text(archive))


def _signature(chain: list[tuple[AuthorityKind, str]], position: str, name: str) -> Signature:
    authority = tuple(Authority(kind=kind, of=exact_text(of)) for kind, of in chain if of)
    return Signature(authority=authority, position=exact_text(position), name=exact_text(name))
