"""Trình bày: the one place where a notice becomes words and shape.

The words are the lexicon's; here they are put in their places on the page of the notice's form.
What a form prints by itself (heading, separators, archive line) gives way, line by line, to what
`Notice.as_printed` says that a notice that was read has. Blanks of any kind in a field are printed
as one blank, since a page has no other; nothing else is changed, dropped or added.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final, assert_never

from attrs import define, evolve, field, frozen

from giaoban._vn import capitalise_first, upper
from giaoban.deadline import ByDate
from giaoban.lexicon import (
    archive_text,
    assignment_sentence,
    authority_lines,
    basis_lines,
    clause_sentence,
    closing_sentence,
    deadline_phrase,
    draft_mark,
    find_deadlines,
    format_number,
    heading_text,
    party_name,
    place_and_date,
    position_line,
    preamble_paragraphs,
    recipient_text,
    subject_text,
)
from giaoban.model import AgendaItem, AsPrinted, Assignment, Citation, Decision, Node, Remark
from giaoban.orders import orders
from giaoban.render.compose._about import about
from giaoban.render.compose._annex import annex as _annex
from giaoban.render.compose._runs import Span, clean, runs_of
from giaoban.render.layout import (
    Annex,
    Block,
    Columns,
    Entry,
    EntryKind,
    Items,
    Layout,
    Para,
    ParaStyle,
    Part,
    Rule,
    Run,
    Section,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from giaoban.deadline import Deadline
    from giaoban.forms import Form
    from giaoban.model import Clause, Notice, Recipients, Signature
    from giaoban.orders import Order

__all__ = ["compose", "spoken"]


def compose(notice: Notice, *, annex: bool = False, draft: int = 0) -> Layout:
    """Return the page of *notice*.

    Args:
        annex:
            Whether the tasks follow as a table on pages of their own (Phụ lục).
        draft:
            Which draft it is, from 1 on, and bears the mark of ("Dự thảo lần 2"); 0 is none.

    Raises:
        ValueError: *draft* is negative.
    """
    printed = notice.as_printed or AsPrinted()
    body = _Body(notice)
    parts: tuple[Part, ...] = (
        Columns(
            Section("header_left", tuple(_header_left(notice, printed))),
            Section("header_right", tuple(_header_right(notice, printed))),
        ),
        Section("marks", tuple(_marks(notice, draft))),
        Section("title", tuple(_title(notice, printed))),
        Section("preamble", tuple(_preamble(notice))),
        Section("body", _tree(body.pieces(notice.body, "$.body"))),
        Section("closing", _closing(notice, printed, body)),
        Columns(
            Section("recipients", tuple(_recipients(notice, printed))),
            Section("signature", tuple(_signature(notice))),
        ),
        Section("footnotes", tuple(_footnotes(notice))),
        *((_annex(notice),) if annex else ()),
    )
    shown = tuple(part for part in parts if _has_blocks(part))
    return Layout(notice.form, shown, about(notice, body.orders.values()))


def _has_blocks(part: Part) -> bool:
    match part:
        case Columns():
            return bool(part.left.blocks or part.right.blocks)
        case Annex():
            return True
        case Section():
            return bool(part.blocks)
        case _:
            assert_never(part)


def _line(text: str, style: ParaStyle, path: str) -> Iterator[Para]:
    """Yield the line; none where there are no words."""
    words = clean(text)
    if words:
        yield Para((Run(words, path=path),), style, path)


# --- around the body -------------------------------------------------------------------------------


def _header_left(notice: Notice, printed: AsPrinted) -> Iterator[Block]:
    issuer, number = notice.issuer, notice.number
    parent = issuer.parent if issuer is not None else None
    if printed.issuer:
        for i, line in enumerate(printed.issuer):
            above = parent is not None and i < len(printed.issuer) - 1
            yield from _line(line, "parent" if above else "issuer", "$.issuer")
    elif issuer is not None:
        if parent is not None:
            yield from _line(upper(parent.name), "parent", "$.issuer.parent")
        yield from _line(upper(issuer.body.name), "issuer", "$.issuer.body")
    if issuer is not None or printed.issuer:
        yield Rule("star", "*") if notice.form.issuer_mark == "star" else Rule("part")
    if printed.number.strip():
        yield from _form_line(printed.number, "number", "$.number")
    elif number is not None:
        line = notice.form.number_label + format_number(number)
        yield from _form_line(line, "number", "$.number")


def _header_right(notice: Notice, printed: AsPrinted) -> Iterator[Block]:
    motto = printed.motto or notice.form.motto
    for i, line in enumerate(motto):
        yield from _line(line, "slogan" if i else "motto", "$.form")
    if motto:
        yield Rule("full")
    if printed.place_date.strip():
        yield from _form_line(printed.place_date, "place_date", "$.issued_on")
    elif notice.place.strip() or notice.issued_on is not None or notice.number is not None:
        line = place_and_date(notice.place, notice.issued_on)
        yield from _form_line(line, "place_date", "$.issued_on")


def _form_line(text: str, style: ParaStyle, path: str) -> Iterator[Para]:
    """Yield a line with all its blanks: they are where a clerk fills in the number and the day."""
    line = "".join(" " if char.isspace() else char for char in text).strip()
    yield Para((Run(line, path=path),), style, path)


def _marks(notice: Notice, draft: int) -> Iterator[Block]:
    yield from _line(upper(notice.secrecy or ""), "mark", "$.secrecy")
    yield from _line(upper(notice.urgency or ""), "mark", "$.urgency")
    yield from _line(draft_mark(draft), "draft", "$")


def _title(notice: Notice, printed: AsPrinted) -> Iterator[Block]:
    type_name = clean(printed.type_name) or notice.form.type_name
    yield from _line(type_name, "type_name", "$.form")
    yield from _line(subject_text(notice), "subject", "$.subject")
    mark = clean(printed.subject_mark)
    if mark.strip("_"):
        yield Rule("hyphens", mark)
    elif mark or notice.form.subject_mark == "rule":
        yield Rule("part")
    else:
        yield Rule("hyphens", "-----")


def _preamble(notice: Notice) -> Iterator[Block]:
    written = notice.preamble is not None and bool(notice.preamble.wording)
    bases = len(basis_lines(notice))
    for i, paragraph in enumerate(preamble_paragraphs(notice)):
        text = clean(paragraph)
        path = f"$.preamble.wording[{i}]" if written else "$.preamble"
        if text:
            basis = i < bases or text.startswith("Căn cứ ")
            yield Para(runs_of(text, path), "bases" if basis else "body", path)


def _closing(notice: Notice, printed: AsPrinted, body: _Body) -> tuple[Block, ...]:
    """Return the closing; its end is the mark as printed, or after a composed clause the form's."""
    mark = clean(printed.closing_mark)
    if notice.closing is None:
        text = clean(closing_sentence(notice) or "")
        runs = list(runs_of(text, "$.closing")) if text else []
        pieces: list[_Piece] = [_Draft("body", "$.closing", runs)] if runs else []
    else:
        pieces = body.pieces(notice.closing, "$.closing")
    drafts = [piece for piece in pieces if isinstance(piece, _Draft)]
    if drafts:
        last = drafts[-1]
        _end_with(last, mark or ("" if last.verbatim else notice.form.closing_mark))
    return _tree(pieces)


def _recipients(notice: Notice, printed: AsPrinted) -> Iterator[Block]:
    recipients = notice.recipients
    if recipients is None and not (printed.recipients_title or printed.archive):
        return
    title = printed.recipients_title or "Nơi nhận:"
    yield from _line(title, "recipients_title", "$.recipients")
    lines = list(_recipient_lines(recipients, notice.form, printed))
    count = sum(style == "recipients" for style, _, _ in lines)
    nth = 0
    for style, text, path in lines:
        if style == "medium":
            yield from _line(text, style, path)
            continue
        own = "." if nth == count - 1 else notice.form.separator
        end = clean(printed.separators[nth]) if nth < len(printed.separators) else own
        nth += 1
        words = f" {text}{'' if text.endswith(end) else end}"
        yield Para((Run("-", "label", path), Run(words, path=path)), "recipients", path)


def _recipient_lines(
    recipients: Recipients | None, form: Form, printed: AsPrinted
) -> Iterator[tuple[ParaStyle, str, str]]:
    """Yield the lines below the title with their style and path, without dash and closing mark."""
    archive = ""
    if recipients is not None:
        for i, group in enumerate(recipients.groups):
            at = f"$.recipients.groups[{i}]"
            medium = clean(group.medium)
            if medium:
                yield "medium", medium if medium.endswith(":") else f"{medium}:", at
            for j, line in enumerate(group.lines):
                yield "recipients", clean(recipient_text(line)), f"{at}.lines[{j}]"
        archive = clean(archive_text(recipients, form))
    last = clean(printed.archive).removeprefix("- ") or archive
    if last:
        yield "recipients", last, "$.recipients.archive"


def _signature(notice: Notice) -> Iterator[Block]:
    signature = notice.signature
    if signature is None:
        return
    yield from _lines_above_name(signature, notice.form)
    yield from _line(signature.name, "signer", "$.signature.name")


def _lines_above_name(signature: Signature, form: Form) -> Iterator[Block]:
    if signature.wording:
        last = len(signature.wording) - 1
        for i, line in enumerate(signature.wording):
            style: ParaStyle = "position" if i == last else "authority"
            yield from _line(line, style, f"$.signature.wording[{i}]")
        return
    for i, line in enumerate(authority_lines(signature, form)):
        yield from _line(line, "authority", f"$.signature.authority[{i}]")
    yield from _line(position_line(signature), "position", "$.signature.position")


_SUPERSCRIPTS: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def _footnotes(notice: Notice) -> Iterator[Block]:
    if notice.footnotes:
        yield Rule("part")
    for i, note in enumerate(notice.footnotes):
        path = f"$.footnotes[{i}]"
        mark = clean(note.mark).translate(_SUPERSCRIPTS)
        text = clean(note.text)
        runs = runs_of(f" {text}", path) if text else ()
        yield Para((Run(mark, "label", path), *runs), "footnote", path)


# --- items and clauses -----------------------------------------------------------------------------


@define
class _Draft:
    """A paragraph that clauses may still go on in."""

    style: ParaStyle
    path: str
    runs: list[Run] = field(factory=list)
    verbatim: bool = False
    """Whether its last words are a wording, which is printed as it stands."""


@frozen
class _Start:
    """The start of an entry among the pieces."""

    kind: EntryKind
    level: int
    path: str


@frozen
class _End:
    """The end of the entry that was started last."""


_Piece = _Draft | _Start | _End
_END: Final = _End()


class _Body:
    """Writes items and clauses: what it must know of a notice besides the node at hand."""

    def __init__(self, notice: Notice) -> None:
        self.form = notice.form
        self.issued = notice.issued_on
        self.orders: dict[str, Order] = {order.path: order for order in orders(notice)}

    def pieces(self, nodes: tuple[Node, ...], at: str) -> list[_Piece]:
        """Return the paragraphs of *nodes*, between the starts and ends of their entries."""
        pieces: list[_Piece] = []
        last: _Draft | None = None  # the paragraph printed last, which a clause may go on in
        # An own stack: items and points nest as deeply as a hostile document likes.
        stack: list[_Todo | _End] = [*_below(nodes, at, _Place())]
        while stack:
            todo = stack.pop()
            if isinstance(todo, _End):
                pieces.append(todo)
                continue
            draft = self._draft(todo.node, todo.path, todo.place)
            goes_on = last is not None and _continues(todo.node)
            start, below = _inside(todo, goes_on=goes_on)
            if start is not None:
                pieces.append(start)
                stack.append(_END)
            stack.extend(below)
            if not draft.runs:
                continue
            if last is not None and goes_on:
                _go_on(last, draft)
            else:
                pieces.append(draft)
                last = draft
        return pieces

    def _draft(self, node: Node, path: str, place: _Place) -> _Draft:
        """Return the node's own paragraph, its label before it."""
        draft = _Draft("body", path)
        if node.label is not None:
            draft.runs.append(Run(clean(node.label), "label", path))
        if isinstance(node, AgendaItem):
            self._heading(draft, node, path)
        else:
            _append(draft, self._clause(node, path, place))
            draft.verbatim = bool(node.wording.strip())
        return draft

    def _heading(self, draft: _Draft, item: AgendaItem, path: str) -> None:
        whole = clean(heading_text(item, self.form))
        if not whole:
            return
        draft.style = "heading"
        if item.order is None:
            _append(draft, runs_of(whole, path, "heading"))
            return
        # The order's words come after the heading's own, and bear the order's path.
        # An item of nothing but an order would be none without it: a label stands in.
        rest = evolve(item, order=None, label=item.label or "-")
        own = clean(heading_text(rest, self.form))
        begin = len(own)
        order = whole[begin:]
        _append(
            draft,
            (
                *runs_of(whole[:begin], path, "heading"),
                *runs_of(order, f"{path}.order", "heading", self._spans(item.order, order)),
            ),
        )

    def _clause(self, clause: Clause, path: str, place: _Place) -> tuple[Run, ...]:
        match clause:
            case Assignment():
                return self._assignment(clause, path)
            case Decision() | Remark():
                sentence = clause_sentence(clause, form=self.form, submissions=place.submissions)
                return runs_of(clean(sentence), path)
            case _:
                assert_never(clause)

    def _assignment(self, assignment: Assignment, path: str) -> tuple[Run, ...]:
        order = self.orders[path]
        above = self.orders[order.enclosing[-1]].assignment if order.enclosing else None
        sentence = spoken(order, above)
        return runs_of(sentence, path, "plain", self._spans(assignment, sentence))

    def _spans(self, assignment: Assignment, sentence: str) -> list[Span]:
        return [
            *self._deadline_spans(assignment, sentence),
            *_party_spans(assignment, sentence),
        ]

    def _deadline_spans(self, assignment: Assignment, sentence: str) -> Iterator[Span]:
        stated = [assignment.deadline, *(part.deadline for part in assignment.deliverables)]
        for deadline in stated:
            found = deadline and self._find(deadline, sentence)
            if deadline is not None and found:
                value = deadline.date.isoformat() if isinstance(deadline, ByDate) else ""
                yield Span(found[0], found[1], "deadline", value)

    def _find(self, deadline: Deadline, sentence: str) -> tuple[int, int] | None:
        """Return where *sentence* states the deadline, in the lexicon's words or in its own."""
        phrase = clean(deadline_phrase(deadline))
        for words in (phrase, capitalise_first(phrase)):
            at = sentence.find(words)
            if at >= 0:
                return at, at + len(words)
        for found in find_deadlines(sentence, issued=self.issued):
            if found.deadline == deadline:
                return found.start, found.end
        return None


@frozen
class _Place:
    """Where a node stands: how deep among items and points, and what was submitted to it."""

    items: int = 1
    points: int = 1
    submissions: tuple[Citation, ...] = ()

    def in_item(self, item: AgendaItem) -> _Place:
        return _Place(self.items + 1, 1, item.submissions or self.submissions)

    def in_point(self) -> _Place:
        return _Place(self.items, self.points + 1, self.submissions)


@frozen
class _Todo:
    """A node that is still to be written."""

    node: Node
    path: str
    place: _Place


def _continues(node: Node) -> bool:
    return not isinstance(node, AgendaItem) and node.continues


def _inside(todo: _Todo, *, goes_on: bool) -> tuple[_Start | None, list[_Todo]]:
    """Return the entry that a node starts, if it does, and what is to be written inside it."""
    node, path, place = todo.node, todo.path, todo.place
    if isinstance(node, AgendaItem):
        start = _Start("item", place.items, path)
        return start, _below(node.body, f"{path}.body", place.in_item(node))
    if node.label is None or goes_on:
        return None, _below(node.points, f"{path}.points", place)
    start = _Start("point", place.points, path)
    return start, _below(node.points, f"{path}.points", place.in_point())


def _below(nodes: tuple[Node, ...], at: str, place: _Place) -> list[_Todo]:
    """Return what is to be written of *nodes*, the first of them last, as a stack takes it."""
    return [_Todo(node, f"{at}[{i}]", place) for i, node in enumerate(nodes)][::-1]


def _append(draft: _Draft, runs: tuple[Run, ...]) -> None:
    """Add *runs* to the paragraph, after a blank where it has words."""
    if draft.runs and runs:
        draft.runs.append(Run(" ", path=draft.runs[-1].path))
    draft.runs.extend(runs)


def _go_on(draft: _Draft, more: _Draft) -> None:
    """Let a clause go on in the paragraph of the one before; a heading ends in a colon then."""
    last = draft.runs[-1]
    if draft.style == "heading" and not last.text.endswith(_ENDS):
        draft.runs[-1] = evolve(last, text=f"{last.text}:")
    _append(draft, tuple(more.runs))
    draft.style = "body"
    draft.verbatim = more.verbatim


_ENDS: Final = (".", ":", ";", ",", "!", "?", "…")


def _end_with(draft: _Draft, mark: str) -> None:
    """Let the paragraph end with *mark* in place of the closing mark that it has, if any."""
    if not mark:
        return
    last = draft.runs.pop()
    bare = last.text
    for known in _CLOSING_MARKS:
        if bare.endswith(known):
            bare = bare.removesuffix(known)
            break
    if bare:
        draft.runs.append(evolve(last, text=bare))
    draft.runs.append(Run(mark, path=last.path))


_CLOSING_MARKS: Final = ("./.", ".//.", ".")


def _tree(pieces: Iterable[_Piece]) -> tuple[Block, ...]:
    """Return the blocks that the pieces spell out: entries with what is in them, in lists."""
    open_entries: list[_Start] = []
    levels: list[list[Para | Entry]] = [[]]
    for piece in pieces:
        match piece:
            case _Draft():
                levels[-1].append(Para(tuple(piece.runs), piece.style, piece.path))
            case _Start():
                open_entries.append(piece)
                levels.append([])
            case _End():
                start, blocks = open_entries.pop(), _listed(levels.pop())
                levels[-1].append(Entry(start.kind, start.level, start.path, blocks))
            case _:
                assert_never(piece)
    return _listed(levels[0])


def _listed(nodes: list[Para | Entry]) -> tuple[Block, ...]:
    """Return *nodes* with the entries of one kind that follow each other made one list."""
    blocks: list[Block] = []
    for kind, group in groupby(nodes, lambda node: node.kind if isinstance(node, Entry) else None):
        members = tuple(group)
        if kind is None:
            blocks.extend(node for node in members if isinstance(node, Para))
        else:
            blocks.append(Items(tuple(node for node in members if isinstance(node, Entry))))
    return tuple(blocks)


# --- sentences ---------------------------------------------------------------------------------------


def spoken(order: Order, above: Assignment | None) -> str:
    """Return the sentence of an assignment as the page has it, on one line.

    Args:
        above:
            The nearest assignment that encloses it: under a frame the verb is not said again, and
            an inherited lead is not named again.
    """
    sentence = assignment_sentence(
        order.assignment,
        directed=above is not None and _says_the_verb_for(above, order.assignment),
        led=not order.assignment.lead and order.lead_from is not None,
    )
    return clean(sentence)


def _says_the_verb_for(above: Assignment, below: Assignment) -> bool:
    """Whether a frame's verb serves a point: not if its force, director or addressee is another."""
    own_addressee = bool(above.lead and below.lead) and above.lead != below.lead
    return above.force == below.force and not below.director and not own_addressee


def _party_spans(assignment: Assignment, sentence: str) -> Iterator[Span]:
    for party in (*assignment.director, *assignment.lead):
        name = clean(party_name(party))
        at = sentence.find(name)
        if name and at >= 0:
            yield Span(at, at + len(name), "party")
