"""What a notice means: the notice without what its page says twice or not at all.

Two notices with one meaning order the same things of the same parties by the same days, and print
the same page. The second half of the law of reading is told by it:
`meaning(read(to_text(n)).notice) == meaning(n)`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, assert_never

import attrs
from attrs import evolve

from giaoban._vn import capitalise_first, lower_first, upper
from giaoban.lexicon import (
    authority_lines,
    clause_sentence,
    heading_text,
    position_line,
    recipient_text,
)
from giaoban.lexicon._joining import COLLECTIVE, bare, starts_with
from giaoban.lexicon.parties import party_list
from giaoban.model import (
    AgendaItem,
    AsPrinted,
    Assignment,
    Body,
    Clause,
    Decision,
    Group,
    Matter,
    Meeting,
    Node,
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
from giaoban.orders import orders
from giaoban.render import to_text
from giaoban.render.compose import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from giaoban.model import Citation, Deliverable, Issuer
    from giaoban.orders import Order

__all__ = ["meaning"]


def meaning(notice: Notice) -> Notice:
    """Return *notice* without what its page says twice or not at all.

    Dropped, where the page is the same without it:

    - every wording that the fields bear out: of the subject, the preamble, the closing, a line of
      recipients, the lines above the signer, a clause. A clause's wording is borne out where its
      fields, in the frame they stand in, compose just the sentence that is printed;
    - what the form prints as it was printed (`as_printed`), the fields of the meeting and of the
      preamble, and the concluder, each alone, where its words stand elsewhere.

    Dropped or made one in any case, since no page shows it:

    - keys and notes of the caller's: `id`, `ref`, `extra`, `aliases`, `relations`, the issuer's
      `symbol`; `sharing` where there are not several leads;
    - capitals of what is printed in capitals (issuer, authority, position) and of what a sentence
      may begin with (task, condition, a collective's common noun), or a line of recipients;
    - whether a party without members is a body or a collective; where one of a person's positions
      ends and the next begins;
    - a heading's own words apart from the presenter and the submissions that it prints;
    - the word "về" before a meeting's matter and "chủ trương" before what was agreed to in
      principle, which are printed once whether the text has them or not; who was there, as a text
      or as parties.
    """
    return _Meaning(notice).notice()


def _clean(text: str) -> str:
    return " ".join(text.split())


class _Meaning:
    def __init__(self, notice: Notice) -> None:
        self.whole = _unsaid(notice)
        self.orders: dict[str, Order] = {order.path: order for order in orders(self.whole)}

    def notice(self) -> Notice:
        whole = self.whole
        return evolve(
            whole,
            id=None,
            issuer=_issuer(whole.issuer),
            concluded_by=_party(whole.concluded_by) if whole.concluded_by is not None else None,
            meeting=_meeting(whole.meeting),
            body=self._nodes(whole.body, "$.body", ()),
            closing=self._closing(),
            recipients=_recipients(whole.recipients),
            signature=self._signature(),
            aliases=(),
            relations=(),
            extra=(),
        )

    def _closing(self) -> tuple[Clause, ...] | None:
        if self.whole.closing is None:
            return None
        closing = self._nodes(self.whole.closing, "$.closing", ())
        return tuple(node for node in closing if not isinstance(node, AgendaItem))

    def _signature(self) -> Signature | None:
        signature = self.whole.signature
        if signature is None:
            return None
        raised = evolve(
            signature,
            authority=tuple(evolve(one, of=upper(one.of)) for one in signature.authority),
            position=upper(signature.position),
            wording=(),
        )
        form = self.whole.form
        lines = (*authority_lines(raised, form), position_line(raised))
        printed = (*authority_lines(signature, form), position_line(signature))
        same = [x for x in lines if x] == [x for x in printed if x]
        return raised if same else evolve(raised, wording=signature.wording)

    def _nodes(
        self, nodes: tuple[Node, ...], at: str, submitted: tuple[Citation, ...]
    ) -> tuple[Node, ...]:
        return tuple(self._node(node, f"{at}[{nth}]", submitted) for nth, node in enumerate(nodes))

    def _node(self, node: Node, path: str, submitted: tuple[Citation, ...]) -> Node:
        match node:
            case AgendaItem():
                return self._item(node, path, submitted)
            case Assignment():
                return evolve(
                    self._assignment(node, path),
                    points=self._points(node, path, submitted),
                )
            case Decision():
                composed = clause_sentence(
                    evolve(node, wording=""), form=self.whole.form, submissions=submitted
                )
                borne = _clean(composed) == _clean(node.wording)
                return evolve(
                    node,
                    objects=tuple(map(_object, node.objects)),
                    decided_by=_party(node.decided_by) if node.decided_by else None,
                    wording="" if borne else node.wording,
                    points=self._points(node, path, submitted),
                )
            case Remark():
                return evolve(node, points=self._points(node, path, submitted))
            case _:
                assert_never(node)

    def _points(
        self, node: Clause, path: str, submitted: tuple[Citation, ...]
    ) -> tuple[Clause, ...]:
        points = self._nodes(node.points, f"{path}.points", submitted)
        return tuple(point for point in points if not isinstance(point, AgendaItem))

    def _item(self, item: AgendaItem, path: str, submitted: tuple[Citation, ...]) -> AgendaItem:
        rest = evolve(item, order=None, label=item.label or "-")
        order = self._assignment(item.order, f"{path}.order") if item.order is not None else None
        return evolve(
            item,
            heading=_clean(heading_text(rest, self.whole.form)),
            presenter=_party(item.presenter) if item.presenter is not None else None,
            order=order,
            body=self._nodes(item.body, f"{path}.body", item.submissions or submitted),
        )

    def _assignment(self, node: Assignment, path: str) -> Assignment:
        order = self.orders[path]
        above = self.orders[order.enclosing[-1]].assignment if order.enclosing else None
        unsaid = evolve(order, assignment=evolve(node, wording=""))
        borne = spoken(unsaid, above) == _clean(node.wording)
        return evolve(
            node,
            id=None,
            director=_parties(node.director),
            lead=_parties(node.lead),
            sharing=node.sharing if len(node.lead) > 1 else "each",
            coordinators=_parties(node.coordinators),
            others=tuple(evolve(one, party=_party(one.party)) for one in node.others),
            task=lower_first(bare(node.task)),
            condition=lower_first(bare(node.condition)),
            deliverables=tuple(map(_deliverable, node.deliverables)),
            reports_to=_parties(node.reports_to),
            via=_parties(node.via),
            wording="" if borne else node.wording,
        )


def _object(one: Citation | Matter) -> Citation | Matter:
    # "thống nhất chủ trương đầu tư": whether the last word is the stance's or the matter's.
    return Matter(one.text.removeprefix("chủ trương ")) if isinstance(one, Matter) else one


def _deliverable(one: Deliverable) -> Deliverable:
    return evolve(one, to=_parties(one.to), via=_parties(one.via))


def _parties(parties: tuple[Party, ...]) -> tuple[Party, ...]:
    return tuple(map(_party, parties))


def _party(party: Party) -> Party:
    match party:
        case Body():
            return Body(_common(party.name))
        case Person():
            return Person(party.name, positions=_one(party.positions))
        case Group(members=()):
            return Body(_common(party.name))
        case Group():
            members = tuple(evolve(one, ref=None) for one in party.members)
            return Group(_common(party.name), members=members)
        case _:
            assert_never(party)


def _common(name: str) -> str:
    """Return a name as it stands inside a sentence."""
    return lower_first(name) if starts_with(name, COLLECTIVE) else name


def _one(positions: tuple[str, ...]) -> tuple[str, ...]:
    """Return positions as one: no page shows where one ends and the next begins."""
    return (", ".join(positions),) if positions else ()


def _issuer(issuer: Issuer | None) -> Issuer | None:
    if issuer is None:
        return None
    return evolve(
        issuer,
        body=Body(upper(issuer.body.name)),
        parent=Body(upper(issuer.parent.name)) if issuer.parent is not None else None,
        symbol="",
    )


def _recipients(recipients: Recipients | None) -> Recipients | None:
    if recipients is None:
        return None
    return evolve(recipients, groups=tuple(map(_group, recipients.groups)))


def _group(group: RecipientGroup) -> RecipientGroup:
    return evolve(group, lines=tuple(map(_recipient, group.lines)))


def _recipient(line: RecipientLine) -> RecipientLine:
    if not line.parties:
        return line
    unsaid = evolve(line, wording="")
    borne = _clean(recipient_text(unsaid)) == _clean(line.wording)
    first, *others = _parties(line.parties)
    if not isinstance(first, Person):
        first = evolve(first, name=capitalise_first(first.name))  # as every line is printed
    return evolve(line, parties=(first, *others), wording="" if borne else line.wording)


# --- what no page shows ----------------------------------------------------------------------------


def _unsaid(notice: Notice) -> Notice:
    """Return the notice without the words and fields of its frame that change nothing on its page."""
    page = to_text(notice)
    for change in _changes():
        try:
            lean = change(notice)
        except ValueError:
            continue
        if lean != notice and to_text(lean) == page:
            notice = lean
    return notice


def _changes() -> Iterator[Callable[[Notice], Notice]]:
    yield lambda notice: evolve(notice, as_printed=None)
    for printed in attrs.fields(AsPrinted):
        yield partial(_without, "as_printed", printed.name, printed.default)
    yield lambda notice: evolve(notice, preamble=_wordless(notice.preamble))
    yield lambda notice: evolve(notice, subject="")
    yield lambda notice: evolve(notice, closing=None)
    yield partial(_without, "preamble", "heard", ())
    yield partial(_without, "preamble", "bases", ())
    yield lambda notice: evolve(notice, preamble=None)
    yield lambda notice: evolve(notice, concluded_by=None)
    yield lambda notice: evolve(notice, meeting=None)
    for told in attrs.fields(Meeting):
        if told.name != "kind":
            yield partial(_without, "meeting", told.name, told.default)


def _without(name: str, inner: str, default: object, notice: Notice) -> Notice:
    owner = getattr(notice, name)
    return notice if owner is None else evolve(notice, **{name: evolve(owner, **{inner: default})})


def _wordless(preamble: Preamble | None) -> Preamble | None:
    return None if preamble is None else evolve(preamble, wording=())


def _meeting(meeting: Meeting | None) -> Meeting | None:
    if meeting is None:
        return None
    attendance = meeting.attendance
    if attendance is not None and not attendance.text:
        attendance = evolve(attendance, text=party_list(attendance.parties), parties=())
    elif attendance is not None:
        attendance = evolve(attendance, parties=_parties(attendance.parties))
    return evolve(
        meeting,
        chair=_party(meeting.chair) if meeting.chair is not None else None,
        subject=meeting.subject.removeprefix("về "),
        attendance=attendance,
    )
