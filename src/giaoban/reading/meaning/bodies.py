"""Thân văn bản hiểu nghĩa: items and clauses of a structural reading made what they mean.

Clauses are joined and parted anew, and hang below the order that they detail; the words and their
order on the page stay as they were.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from giaoban.lexicon._keys import key_of
from giaoban.lexicon.addressees import Names
from giaoban.lexicon.proposers import proposer
from giaoban.model import AgendaItem, Assignment, Decision, Remark
from giaoban.reading.lines import Passage
from giaoban.reading.meaning.addressing import begins_task, read_order
from giaoban.reading.meaning.clauses import interpret
from giaoban.reading.meaning.drafts import Draft, Field, ItemDraft, NodeDraft, chained
from giaoban.reading.meaning.headings import (
    addressed,
    is_appraisal,
    presenter,
    submissions,
)
from giaoban.reading.meaning.stances import stance_of
from giaoban.reading.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from giaoban.model import Clause, Node
    from giaoban.reading.meaning.pieces import Mode, Scene

__all__ = ["Bodies", "led_in"]


class Bodies:
    """Makes drafts of nodes whose words stand in *passages*, by their paths."""

    def __init__(self, passages: Mapping[str, Passage]) -> None:
        self._passages = passages

    def nodes(self, nodes: Sequence[Node], at: str, scene: Scene) -> list[NodeDraft]:
        """Return the drafts of the nodes of a body or of points, whose path is *at*."""
        drafts: list[NodeDraft] = []
        run: list[tuple[str, Clause]] = []
        leading = scene
        for nth, node in enumerate(nodes):
            path = f"{at}[{nth}]"
            if isinstance(node, AgendaItem):
                drafts += self._run(run, scene, leads_in=True)
                run = []
                leading = led_in(drafts[-1:], leading)
                drafts.append(self._item(node, path, leading))
                continue
            if run and (not node.continues or run[-1][1].points):
                drafts += self._run(run, scene)
                run = []
            run.append((path, node))
        drafts += self._run(run, scene)
        _settle_leads_in(drafts)
        return drafts

    def lead_in(self, path: str, text: str, scene: Scene) -> list[Draft]:
        """Return the clauses of a paragraph that may lead in the items behind it."""
        words = self._passages.get(path) or Passage(text)
        *before, last = (words.part(start, end) for start, end in split_sentences(words.text))
        drafts = [Draft(Remark(said.text), said) for said in before]
        drafts += self._paragraph([last], scene, labelled=False, opens=True)
        drafts[0].origin = path
        for draft in drafts[1:]:
            draft.clause = evolve(draft.clause, continues=True)
        return drafts

    def clauses(self, clauses: Sequence[Clause], at: str, scene: Scene) -> list[Draft]:
        """Return the drafts of clauses."""
        return [draft for draft in self.nodes(clauses, at, scene) if isinstance(draft, Draft)]

    def _passage(self, path: str, text: str) -> Passage:
        known = self._passages.get(path)
        return known if known is not None and known.text == text else Passage(text)

    # --- one paragraph -----------------------------------------------------------------------------------

    def _run(
        self, run: Sequence[tuple[str, Clause]], scene: Scene, *, leads_in: bool = False
    ) -> list[Draft]:
        """Return the clauses of one paragraph, its label with the first, its points with the last.

        Args:
            leads_in:
                Whether items stand behind it.
        """
        if not run:
            return []
        if any(isinstance(clause, Assignment) or not clause.wording.strip() for _, clause in run):
            return [self._untouched(path, clause, scene) for path, clause in run]
        first, (last_path, last) = run[0][1], run[-1]
        passages = [self._passage(path, clause.wording) for path, clause in run]
        drafts = self._paragraph(
            passages, scene, labelled=first.label is not None, opens=leads_in or bool(last.points)
        )
        drafts[0].clause = evolve(drafts[0].clause, label=first.label, continues=first.continues)
        drafts[0].origin = run[0][0]
        for draft in drafts[1:]:
            draft.clause = evolve(draft.clause, continues=True)
        tail = drafts[-1]
        below = _below(tail, scene, labelled=first.label is not None)
        tail.points = self.clauses(last.points, f"{last_path}.points", below)
        _settle_director(tail)
        return drafts

    def _paragraph(
        self, passages: Sequence[Passage], scene: Scene, *, labelled: bool, opens: bool
    ) -> list[Draft]:
        whole = chained(passages)
        line = self._line(whole, scene) if opens and len(passages) == 1 else None
        if line is not None:
            return [line]
        if not labelled and scene.mode != "none":
            scene = evolve(scene, mode="free")
        sentences = _sentences(passages)
        return interpret(whole, sentences, scene, labelled=labelled, opens=opens)

    def _line(self, passage: Passage, scene: Scene) -> Draft | None:
        """Return the frame that a line is which only says to whom the points below it go."""
        told = addressed(passage.text, scene.known)
        if told is None:
            return None
        fields = [
            Field(f".lead[{nth}]", party.start, party.end) for nth, party in enumerate(told.parties)
        ]
        lead = tuple(party.party for party in told.parties)
        force = told.force if told.explicit else scene.force
        return Draft(Assignment(force=force, lead=lead, wording=passage.text), passage, fields)

    def _untouched(self, path: str, clause: Clause, scene: Scene) -> Draft:
        below = evolve(scene, mode="free")
        draft = Draft(evolve(clause, points=()), self._passage(path, clause.wording))
        draft.points = self.clauses(clause.points, f"{path}.points", below)
        return draft

    # --- items ---------------------------------------------------------------------------------------------

    def _item(self, item: AgendaItem, path: str, scene: Scene) -> ItemDraft:
        draft = ItemDraft(
            item,
            self._passage(f"{path}.heading", item.heading),
            path,
            presenter=item.presenter,
            submissions=item.submissions,
        )
        scene = evolve(scene, submitted=())
        if item.order is not None:
            draft.order = Draft(item.order, Passage(item.order.wording))
        elif item.heading.strip():
            if self._speaks(draft, scene):
                return draft
            self._address(draft, scene)
            if draft.order is None or draft.heading.text:
                _present(draft)
        draft.body = self.nodes(item.body, f"{path}.body", _in_item(draft, scene))
        if not draft.heading.text and draft.order is None:
            _lift_frame(draft)
        elif draft.order is not None:
            _settle_director(draft.order, draft.body)
        if draft.presenter is None and draft.heading.text.strip():
            _present_what_is_decided(draft)
        return draft

    def _speaks(self, draft: ItemDraft, scene: Scene) -> bool:
        """Make a heading the clauses that it is, where it decides; what follows hangs below it."""
        text, body = draft.heading.text, draft.item.body
        opens = text.rstrip().endswith(":")
        if is_appraisal(text) or not (stance_of(text) or _orders(text, scene)):
            return False
        drafts = self._paragraph([draft.heading], scene, labelled=False, opens=opens)
        for clause in drafts:
            clause.clause = evolve(clause.clause, continues=True)
        draft.heading = _NOTHING
        at, tail, rest = f"{draft.origin}.body", drafts[-1], body
        if opens and all(not isinstance(node, AgendaItem) for node in rest):
            below = _below(tail, scene, labelled=False)
            tail.points = [one for one in self.nodes(rest, at, below) if isinstance(one, Draft)]
            _settle_director(tail)
            rest = ()
        draft.body = [*drafts, *self.nodes(rest, at, scene)]
        return True

    def _address(self, draft: ItemDraft, scene: Scene) -> None:
        """Take the order out of a heading that gives one: all of it, or its tail."""
        line = self._line(draft.heading, scene)
        if line is not None:
            draft.order, draft.heading = line, _NOTHING
            return
        text = draft.heading.text
        names = Names(text, known=scene.known)
        told = read_order(names, 0, len(names.text), givers=scene.givers)
        if told is None or not told.explicit:
            return
        start = names.origin(told.start)
        cut = _tail_cut(text, start) if start else 0
        tail = draft.heading.part(start)
        frames = interpret(tail, [(0, len(tail.text))], scene, opens=True)
        clause = frames[0].clause
        if cut is None or len(frames) > 1 or not isinstance(clause, Assignment) or clause.is_task:
            return
        draft.order = frames[0]
        draft.heading = draft.heading.part(0, cut)


_NOTHING: Final = Passage("")


def _orders(heading: str, scene: Scene) -> bool:
    """Whether a heading itself says what somebody is to do: "2. Giao Sở Y tế rà soát hồ sơ"."""
    names = Names(heading, known=scene.known)
    told = read_order(names, 0, len(names.text), givers=scene.givers)
    if told is None or not told.explicit or told.force not in {"giao", "phân công"}:
        return False
    return begins_task(names, told.task) and presenter(heading) is None and heading[-1:] != ":"


def _lift_frame(draft: ItemDraft) -> None:
    """Make the frame that all of an item stands below ("5. Giao Sở Y:") the item's order."""
    frame = draft.body[0] if len(draft.body) == 1 else None
    if not isinstance(frame, Draft) or not isinstance(frame.clause, Assignment):
        return
    if (
        not frame.points
        or frame.clause.is_task
        or frame.clause.label is not None
        or not frame.clause.continues
    ):
        return
    frame.clause = evolve(frame.clause, continues=False)
    draft.order, draft.body, frame.points = frame, [*frame.points], []


def _present(draft: ItemDraft) -> None:
    """Take who presented the matter, and by which documents, out of a heading."""
    heading = draft.heading.text
    who, documents = presenter(heading), submissions(heading)
    if who is not None:
        draft.fields.append(Field(".presenter", who.start, who.end))
        draft.presenter = who.party
    draft.fields += [
        Field(f".submissions[{nth}]", one.start, one.end) for nth, one in enumerate(documents)
    ]
    draft.submissions = tuple(one.citation for one in documents) or draft.submissions


def _present_what_is_decided(draft: ItemDraft) -> None:
    """Take who presented the matter out of the first decision: "Nhất trí với đề xuất của Sở Y".

    An item without a heading takes none: with a presenter it would print one.
    """
    decided = next((one for one in draft.body if isinstance(one, Draft)), None)
    if decided is None or not isinstance(decided.clause, Decision):
        return
    stance = next((one.end for one in decided.fields if one.path == ".stance"), 0)
    who = proposer(decided.passage.text, stance)
    if who is not None:
        draft.presenter, draft.presented = who.party, decided.passage.part(who.start, who.end)


_TITLE: Final = re.compile(r"(?<![^\W_])(?:gs|pgs|ts|ths|bs|ks)\.\Z", re.IGNORECASE)


def _sentences(passages: Sequence[Passage]) -> list[tuple[int, int]]:
    """Return the places of the sentences that *passages* are, one behind the other.

    Behind a person's title ("PGS.TS.") the sentence goes on.
    """
    found: list[tuple[int, int]] = []
    at = 0
    for nth, passage in enumerate(passages):
        end = at + len(passage.text)
        goes_on = nth > 0 and _TITLE.search(passages[nth - 1].text) is not None
        start = found.pop()[0] if goes_on else at
        found.append((start, end))
        at = end + 1
    return found


def _tail_cut(text: str, at: int) -> int | None:
    """Return where a heading ends before its order, if it is printed before it as it stands.

    A heading that ends in a mark is followed by its order; any other is parted from it by a comma,
    behind which an order begins small.
    """
    before = text[:at].rstrip()
    if before.endswith((".", ":", ";", "!", "?", " -", " –")) and text[len(before) : at] == " ":
        return len(before)
    if before.endswith(",") and text[len(before) : at] == " " and text[at].islower():
        return len(before) - 1
    return None


def led_in(drafts: Sequence[NodeDraft], scene: Scene) -> Scene:
    """Return the scene of the items behind *drafts*: as the last one says, if it leads them in."""
    last = drafts[0] if drafts else None
    if not isinstance(last, Draft) or last.points:
        return scene
    clause = last.clause
    if not isinstance(clause, Assignment) or clause.is_task:
        return scene
    led, directed = bool(clause.lead) or scene.led, bool(clause.director) or scene.directed
    return evolve(scene, led=led, directed=directed, force=clause.force)


# --- what is below ---------------------------------------------------------------------------------------

_ORDERS_TAIL: Final = re.compile(
    r"(?:sau|sau đây|lưu ý|trong đó|nhiệm vụ|nội dung|công việc|(?<!làm )việc|giải pháp|trọng tâm|các yêu cầu|như sau|tập trung)"
    r"(?: cụ thể| trọng tâm| chủ yếu)? ?:\Z"
)
_DETAILS_TAIL: Final = re.compile(r"(?:cụ thể|gồm|bao gồm|như|đó là|là) ?:\Z")
_RESERVES: Final = re.compile(r"(?:lưu ý|yêu cầu|giao|đề nghị|trong đó|đồng thời)[^.;]{0,80}:\Z")


def _below(draft: Draft, scene: Scene, *, labelled: bool) -> Scene:
    """Return the scene of the points below a clause."""
    clause = draft.clause
    key = key_of(clause.wording[-120:])
    if isinstance(clause, Assignment):
        led = bool(clause.lead) or scene.led
        directed = bool(clause.director) or scene.directed
        details = clause.is_task and (labelled or bool(_DETAILS_TAIL.search(key)))
        if _ORDERS_TAIL.search(key):
            details = False
        mode: Mode = "details" if details else "orders"
        if clause.is_task and not labelled:
            # "…, cụ thể:" is followed by what it is about as often as by what is to be done.
            mode = "free" if _DETAILS_TAIL.search(key) else "orders"
        return evolve(scene, mode=mode, led=led, directed=directed, force=clause.force)
    if isinstance(clause, Decision):
        return evolve(scene, mode="free" if _RESERVES.search(key) else "none")
    if is_appraisal(clause.wording):
        return evolve(scene, mode="none")
    return scene


def _in_item(draft: ItemDraft, scene: Scene) -> Scene:
    order = draft.order.clause if draft.order is not None else None
    submitted = draft.submissions
    if isinstance(order, Assignment):
        return evolve(
            scene,
            mode="orders",
            led=bool(order.lead) or scene.led,
            directed=bool(order.director) or scene.directed,
            force=order.force,
            submitted=submitted,
        )
    mode = "none" if is_appraisal(draft.heading.text) else scene.mode
    return evolve(scene, mode=mode, submitted=submitted)


def _settle_director(draft: Draft, below: Sequence[NodeDraft] | None = None) -> None:
    """Let an official lead who directs a task itself: where no point below names a body."""
    clause = draft.clause
    nodes = draft.points if below is None else below
    if not isinstance(clause, Assignment) or clause.is_task or not clause.director or clause.lead:
        return
    if not nodes or any(_names_lead(node) for node in nodes):
        return
    draft.clause = evolve(clause, director=(), lead=clause.director)
    draft.fields = [
        Field(one.path.replace(".director", ".lead"), one.start, one.end) for one in draft.fields
    ]


def _settle_leads_in(drafts: Sequence[NodeDraft]) -> None:
    """Let officials lead where no item behind a frame that leads them in names a body."""
    frame: Draft | None = None
    below: list[NodeDraft] = []
    for draft in drafts:
        if isinstance(draft, ItemDraft):
            below.append(draft)
        elif not draft.points and isinstance(draft.clause, Assignment) and not draft.clause.is_task:
            if frame is not None:
                _settle_director(frame, below)
            frame, below = draft, []
    if frame is not None:
        _settle_director(frame, below)


def _names_lead(node: NodeDraft) -> bool:
    if isinstance(node, ItemDraft):
        order = node.order.clause if node.order is not None else None
        own = isinstance(order, Assignment) and bool(order.lead)
        return own or any(_names_lead(inner) for inner in node.body)
    own = isinstance(node.clause, Assignment) and bool(node.clause.lead)
    return own or any(_names_lead(point) for point in node.points)
