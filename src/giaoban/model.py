"""Thông báo kết luận: the nouns of a notice, as immutable values.

Every class is frozen, slotted, hashable and compares by value; collections are tuples, in printed
order, and are taken exactly: a list is refused. An empty text means that the notice does not state
the thing. Where a class holds a `wording`, that wording is printed and the other fields are what it
means; without one, the sentence is composed from the fields.

The model permits what real notices do (blank numbers, missing deadlines, drafts). What a good
notice must have is asked for by `giaoban.builders` and judged by `giaoban.validate`.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from attrs import field, frozen

from giaoban._exact import exact
from giaoban.deadline import Deadline
from giaoban.forms import STATE_ND30, Form

# --- words ---------------------------------------------------------------------------------------

NumberStyle = Literal["state", "party"]
"""The two grammars of a document number: `65/TB-UBND` and `65-TB/TU`."""

Stance = Literal[
    "agreed",
    "agreed_in_principle",
    "agreed_on_the_whole",
    "adopted",
    "approved",
    "not_yet_agreed",
    "rejected",
    "deferred",
    "noted",
    "separate_notice",
]
"""Ý kiến: what the meeting decided on a matter."""

Force = Literal["giao", "yêu cầu", "đề nghị", "phân công"]
"""The verb that gives an order, and with it its force: `đề nghị` goes outside the hierarchy."""

Sharing = Literal["each", "joint"]
"""Whether several leads answer each for the whole task, or together."""

Role = Literal[
    "executing",
    "advised",
    "approving",
    "consulted",
    "reviewing",
    "supervising",
    "monitoring",
    "guided",
    "collating",
    "accountable_to",
]
"""The roles of domain vocabulary beside lead and coordinator (chỉ đạo …, tham mưu …, trình …)."""

DeliverableKind = Literal["completion", "submission", "report", "publication"]
AuthorityKind = Literal["on_behalf", "for_head", "by_order", "delegated", "acting"]
"""`TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` (Party: `T/M`, `K/T`, `T/L`)."""

Urgency = Literal["khẩn", "thượng khẩn", "hỏa tốc"]
Secrecy = Literal["mật", "tối mật", "tuyệt mật"]
RelationKind = Literal["replaces", "amends", "ends", "follows", "corrects"]


# --- parties -------------------------------------------------------------------------------------


@frozen
class Body:
    """Cơ quan, đơn vị: an organisation, by its name as the notice prints it.

    `ref` is the caller's own key for it: kept everywhere, never printed.
    """

    name: str
    ref: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require(self, "name", self.name)


@frozen
class Person:
    """Đồng chí: a person by name with positions, or an official by position alone (empty name)."""

    name: str
    positions: tuple[str, ...] = field(default=(), kw_only=True)
    ref: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)
        if not self.name.strip() and not any(p.strip() for p in self.positions):
            raise ValueError("Person needs a name or a position; got neither")


@frozen
class Group:
    """Các cơ quan …: a collective named as a whole, or a head noun with its members.

    "các sở, ban, ngành" is a name alone; "UBND các xã: A, B" is a name with two members, each of
    whom the group's duty binds.
    """

    name: str
    members: tuple[Body | Person, ...] = field(default=(), kw_only=True)
    ref: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require(self, "name", self.name)


Party = Body | Person | Group
"""Chủ thể: whom a notice speaks of."""


@frozen
class Involved:
    """Vai trò khác: a party with a part in a task beside leading or coordinating it."""

    party: Party
    role: Role = field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)


# --- documents -----------------------------------------------------------------------------------


@frozen(kw_only=True)
class DocumentNumber:
    """Số, ký hiệu: a document's number and symbol, in the State's or the Party's grammar.

    Args:
        number:
            The running number as printed ("05", "66.25", "12a"); empty while it is blank.
        year:
            The year group of normative documents (`16/2020/NQ-HĐND`).
        type:
            Type code ("TB"); empty for a State official letter and for laws.
        organs:
            The groups after it ("UBND"; "CAT", "QLHC").
        suffix:
            What a Party network copy adds ("nb").

    `giaoban.lexicon.parse_number` and `format_number` go between this and the printed code.
    """

    number: str = ""
    year: int | None = None
    type: str = ""
    organs: tuple[str, ...] = ()
    style: NumberStyle = "state"
    suffix: str = ""

    def __attrs_post_init__(self) -> None:
        exact(self)
        parts = (self.number, self.type, self.suffix, *self.organs)
        if any(character.isspace() or character in "/-" for part in parts for character in part):
            raise ValueError(f"DocumentNumber parts hold no blank, '/' or '-'; got {parts!r}")
        if not all(self.organs):
            raise ValueError("DocumentNumber.organs holds no empty group")
        if not self.type and not self.organs:
            raise ValueError("DocumentNumber needs a type or an organ; got neither")


@frozen
class Citation:
    """Văn bản dẫn: another document the notice speaks of; printed in full once, later in short."""

    type: str
    number: DocumentNumber | None = field(default=None, kw_only=True)
    date: dt.date | None = field(default=None, kw_only=True)
    issuer: str = field(default="", kw_only=True)
    subject: str = field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require(self, "type", self.type)


@frozen
class Matter:
    """Nội dung: a matter without a document of its own that a decision is about."""

    text: str

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require(self, "text", self.text)


@frozen
class Relation:
    """Quan hệ văn bản: what this notice does to another document (replaces it, ends it, …)."""

    kind: RelationKind
    to: Citation = field(kw_only=True)
    note: str = field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)


# --- clauses -------------------------------------------------------------------------------------


@frozen
class Deliverable:
    """Sản phẩm: what has to be there, to whom it goes and through whom, with a deadline of its own.

    `measure` is a target ("tối thiểu 80%"); `aim=True` marks a soft one (`phấn đấu`).
    """

    what: str
    kind: DeliverableKind = field(default="completion", kw_only=True)
    to: tuple[Party, ...] = field(default=(), kw_only=True)
    via: tuple[Party, ...] = field(default=(), kw_only=True)
    measure: str = field(default="", kw_only=True)
    aim: bool = field(default=False, kw_only=True)
    deadline: Deadline | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require(self, "what", self.what)


@frozen(kw_only=True)
class Decision:
    """Ý kiến kết luận: a stance on one or several objects (by default the item's submissions).

    `decided_by` names who took it where that is not the notice's concluder; `by_vote` that it was
    voted on (`biểu quyết`).
    """

    stance: Stance
    objects: tuple[Citation | Matter, ...] = ()
    reservation: str = ""
    decided_by: Party | None = None
    by_vote: bool = False
    label: str | None = None
    wording: str = ""
    points: tuple[Clause, ...] = ()
    continues: bool = False

    def __attrs_post_init__(self) -> None:
        exact(self)
        _check_label(self, self.label)


@frozen(kw_only=True)
class Assignment:
    """Nhiệm vụ: an order to somebody. With a `task` it is a task; without one, a frame.

    A frame ("Giao đồng chí A chỉ đạo:") stands above the points it governs. A point inherits from
    the nearest enclosing assignment that states it: the lead together with its coordinators; the
    director and the deadline each on its own (`giaoban.orders`).

    Args:
        id:
            The caller's key for the task; never printed.
        director:
            Người chỉ đạo: officials who direct others to do it.
        lead:
            Chủ trì: who answers for it; several `each` for all of it, or `joint`.
        coordinators:
            Phối hợp, in printed order.
        reports_to, via:
            To whom the result is reported, and through whom.
        condition:
            The case in which the duty arises ("Trường hợp vượt thẩm quyền").
        urgency:
            An adverb ("khẩn trương"); it is not a deadline.
        deadline:
            None where the notice states none.
    """

    id: str | None = None
    force: Force = "giao"
    director: tuple[Party, ...] = ()
    lead: tuple[Party, ...] = ()
    sharing: Sharing = "each"
    coordinators: tuple[Party, ...] = ()
    others: tuple[Involved, ...] = ()
    task: str = ""
    deliverables: tuple[Deliverable, ...] = ()
    deadline: Deadline | None = None
    condition: str = ""
    requirements: tuple[str, ...] = ()
    urgency: str = ""
    reports_to: tuple[Party, ...] = ()
    via: tuple[Party, ...] = ()
    label: str | None = None
    wording: str = ""
    points: tuple[Clause, ...] = ()
    continues: bool = False

    def __attrs_post_init__(self) -> None:
        exact(self)
        _check_label(self, self.label)
        if self.id is not None:
            _require(self, "id", self.id)

    @property
    def is_task(self) -> bool:
        """Whether this orders something itself; otherwise it is a frame for its points."""
        return bool(self.task.strip())


@frozen
class Remark:
    """Đoạn văn khác: words that neither decide nor order (appraisal, explanation, unread text)."""

    wording: str
    label: str | None = field(default=None, kw_only=True)
    points: tuple[Clause, ...] = field(default=(), kw_only=True)
    continues: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require(self, "wording", self.wording)
        _check_label(self, self.label)


Clause = Decision | Assignment | Remark
"""Đoạn, điểm: what stands in a body: a decision, an assignment or a remark."""


@frozen(kw_only=True)
class AgendaItem:
    """Phần, mục nội dung: a numbered part of the notice, with items and clauses in printed order.

    Args:
        label:
            As printed: "I.", "1.", "8.1."; None where none is printed.
        presenter:
            Who reported the matter.
        submissions:
            The documents it was submitted by. One whose number the heading spells out is not
            printed a second time.
        order:
            A frame in the heading ("5. Giao Sở Y:") that governs every clause of the item.
    """

    label: str | None = None
    heading: str = ""
    presenter: Party | None = None
    submissions: tuple[Citation, ...] = ()
    order: Assignment | None = None
    body: tuple[AgendaItem | Clause, ...] = ()

    def __attrs_post_init__(self) -> None:
        exact(self)
        _check_label(self, self.label)
        if not (self.label or self.heading.strip() or self.order or self.body or self.submissions):
            raise ValueError("AgendaItem needs a label, a heading, an order or a body; got none")
        if self.order is not None and self.order.is_task:
            raise ValueError(
                "AgendaItem.order is a frame and takes no task; put the task into the body"
            )


Node = AgendaItem | Clause


# --- the meeting ---------------------------------------------------------------------------------


@frozen(kw_only=True)
class Attendance:
    """Thành phần dự họp: who was there, as a sentence (`text`) or as parties with a count."""

    text: str = ""
    parties: tuple[Party, ...] = ()
    present: int | None = None
    expected: int | None = None

    def __attrs_post_init__(self) -> None:
        exact(self)
        for count in (self.present, self.expected):
            if count is not None and count < 0:
                raise ValueError(f"Attendance counts people; got {count}")


@frozen
class Meeting:
    """Cuộc họp: the occasion on which the conclusions were reached.

    Args:
        kind:
            "cuộc họp giao ban", "hội nghị", "phiên họp", "buổi làm việc", …
        dates:
            Its days, in order; empty where the notice gives none.
        session, congress, term:
            "63", "XII" and "2020-2025" in "Hội nghị lần thứ 63 (khóa XII), nhiệm kỳ 2020-2025".
        agenda:
            The matters listed in the preamble.
        also:
            Further occasions that the same notice concludes.
    """

    kind: str
    dates: tuple[dt.date, ...] = field(default=(), kw_only=True)
    place: str = field(default="", kw_only=True)
    chair: Party | None = field(default=None, kw_only=True)
    subject: str = field(default="", kw_only=True)
    session: str = field(default="", kw_only=True)
    congress: str = field(default="", kw_only=True)
    term: str = field(default="", kw_only=True)
    attendance: Attendance | None = field(default=None, kw_only=True)
    agenda: tuple[str, ...] = field(default=(), kw_only=True)
    also: tuple[Meeting, ...] = field(default=(), kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require(self, "kind", self.kind)


@frozen(kw_only=True)
class Preamble:
    """Phần mở đầu: what stands before the items.

    `wording` holds its paragraphs as printed; without it they are composed from the meeting, the
    legal bases (`căn cứ`) and who was heard (by default the items' presenters).
    """

    bases: tuple[str, ...] = ()
    heard: tuple[Party, ...] = ()
    wording: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        exact(self)


# --- frame of the notice ---------------------------------------------------------------------------


@frozen
class Issuer:
    """Cơ quan ban hành: the issuing body, the one above it, and the symbol it signs with."""

    body: Body
    parent: Body | None = field(default=None, kw_only=True)
    symbol: str = field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)


@frozen(kw_only=True)
class RecipientLine:
    """Dòng nơi nhận: one line of recipients, with its purpose ("để b/c") and its persons' note.

    With `wording` (without dash and closing mark), that is printed.
    """

    parties: tuple[Party, ...] = ()
    purpose: str = ""
    note: str = ""
    wording: str = ""

    def __attrs_post_init__(self) -> None:
        exact(self)
        if not self.parties and not self.wording.strip():
            raise ValueError("RecipientLine needs parties or a wording; got neither")


@frozen(kw_only=True)
class RecipientGroup:
    """Nhóm nơi nhận: lines under one delivery medium ("Gửi bản giấy và điện tử")."""

    medium: str = ""
    lines: tuple[RecipientLine, ...] = ()

    def __attrs_post_init__(self) -> None:
        exact(self)
        if not self.medium.strip() and not self.lines:
            raise ValueError("RecipientGroup needs a medium or lines; got neither")


@frozen(kw_only=True)
class Recipients:
    """Nơi nhận: the groups of recipients, and what stands after `Lưu` ("VT, TH")."""

    groups: tuple[RecipientGroup, ...] = ()
    archive: str = ""

    def __attrs_post_init__(self) -> None:
        exact(self)


@frozen(kw_only=True)
class Authority:
    """Quyền hạn ký: one line of the chain above the signer's position: `TL.` of `Chủ tịch`."""

    kind: AuthorityKind
    of: str

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require(self, "of", self.of)


@frozen(kw_only=True)
class Signature:
    """Ký: the chain of authority from the top, the signer's position, the signer.

    Positions are kept in mixed case and printed in capitals. `wording` holds the lines above the
    name as printed, where they were read.
    """

    authority: tuple[Authority, ...] = ()
    position: str = ""
    name: str = ""
    wording: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        exact(self)


@frozen
class Footnote:
    """Chú thích: a note; its mark stands in the text as a superscript ("quan trọng¹" for "1")."""

    mark: str
    text: str = field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require(self, "mark", self.mark)


@frozen
class Alias:
    """Tên viết tắt: a short form that the notice defines (`sau đây viết tắt là …`); not printed."""

    short: str
    full: str = field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)
        _require(self, "short", self.short)


@frozen(kw_only=True)
class AsPrinted:
    """Nguyên văn phần thể thức: what a form prints by itself, as a notice that was read has it.

    An empty value means that it was not seen, and the form's own is printed.

    Args:
        separators:
            The closing mark of each line of recipients, archive line included.
        closing_mark:
            What ends the closing ("./.").
    """

    motto: tuple[str, ...] = ()
    issuer: tuple[str, ...] = ()
    number: str = ""
    place_date: str = ""
    type_name: str = ""
    subject_mark: str = ""
    closing_mark: str = ""
    recipients_title: str = ""
    archive: str = ""
    separators: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        exact(self)


@frozen(kw_only=True)
class Notice:
    """Thông báo: what a meeting concluded, who must do what, by when, and who is told.

    Args:
        id:
            The caller's key; never printed.
        number:
            None where there is no number at all; with an empty `number.number`, a draft's blank.
        issued_on:
            Day of issue; None while it is blank.
        subject:
            Trích yếu; empty to compose it from the concluder and the meeting.
        concluded_by:
            Whose conclusions these are: need not be the issuer, the chair or the signer.
        preamble:
            None composes it; `Preamble(wording=…)` is printed as it stands.
        closing:
            None composes the form's formula; empty prints none.
        as_printed:
            Only in a notice that was read.
        extra:
            The caller's own (key, value) pairs: kept, never printed.
    """

    form: Form = STATE_ND30
    id: str | None = None
    issuer: Issuer | None = None
    number: DocumentNumber | None = None
    place: str = ""
    issued_on: dt.date | None = None
    subject: str = ""
    concluded_by: Party | None = None
    meeting: Meeting | None = None
    preamble: Preamble | None = None
    body: tuple[AgendaItem | Clause, ...] = ()
    closing: tuple[Clause, ...] | None = None
    recipients: Recipients | None = None
    signature: Signature | None = None
    urgency: Urgency | None = None
    secrecy: Secrecy | None = None
    footnotes: tuple[Footnote, ...] = ()
    aliases: tuple[Alias, ...] = ()
    relations: tuple[Relation, ...] = ()
    as_printed: AsPrinted | None = None
    extra: tuple[tuple[str, str], ...] = ()

    def __attrs_post_init__(self) -> None:
        exact(self)


def _require(owner: object, name: str, text: str) -> None:
    if not text.strip():
        raise ValueError(f"{type(owner).__name__}.{name} needs words; got an empty text")


def _check_label(owner: object, label: str | None) -> None:
    if label is None:
        return
    if not label.strip():
        raise ValueError(f"{type(owner).__name__}.label needs words, or None for no label")
