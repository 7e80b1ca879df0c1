"""Nhiệm vụ: the pieces of one order made an assignment with its fields."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import islice
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from giaoban.deadline import AfterEvent, Deadline, Ongoing, Unclear
from giaoban.lexicon import find_deadlines
from giaoban.lexicon._keys import key_of
from giaoban.lexicon.duties import ADVERBS, ORDER_VERBS, PREDICATES
from giaoban.lexicon.sentences import task_within
from giaoban.model import Assignment, Deliverable
from giaoban.reading.meaning.addressing import Told, begins_task
from giaoban.reading.meaning.drafts import Doubt, Draft, Field
from giaoban.reading.meaning.dues import Due, read_dues
from giaoban.reading.meaning.roles import Parts, coordination, read_parts
from giaoban.reading.meaning.yields import read_yields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.lexicon.addressees import FoundParty, Names
    from giaoban.model import DeliverableKind, Party, Sharing
    from giaoban.reading.lines import Passage
    from giaoban.reading.meaning.pieces import Piece, Scene
    from giaoban.reading.meaning.yields import Yields

__all__ = ["assign"]


def assign(
    names: Names, passage: Passage, group: Sequence[Piece], scene: Scene, *, opens: bool
) -> Draft:
    """Return the assignment that the pieces of *group* are together.

    Args:
        passage:
            The whole paragraph.
        opens:
            Whether points stand below it.
    """
    return _Order(names, passage, group, scene, opens=opens).draft()


# "trường hợp vượt thẩm quyền, …": what follows is to be done in that case only.
_CASE: Final = re.compile(r"(?:trong )?trường hợp(?![^\W_])|nếu(?![^\W_])")
_CASE_WITHIN: Final = re.compile(r"(?:[;,] |(?<=[.] ))(?:trong )?(?:trường hợp (?!hộ)|nếu )")
_CONDITION: Final = re.compile(
    r"(?:trong )?trường hợp|nếu|khi|trên cơ sở|căn cứ|sau khi|ngay sau khi|tuỳ"
)
_LEADING_IN: Final = frozenset(
    """
chịu trách nhiệm có thực hiện hoàn thành triển khai tập trung chỉ đạo tổ chức các một số những nội dung nhiệm vụ công việc giải
pháp trọng tâm cụ thể sau đây như chủ yếu tốt khẩn trương nghiêm túc kịp thời trong đó lưu ý gồm bao thời gian tới đến cần
phải quan yêu cầu dưới việc và lãnh đạo quyết liệt trì đồng bộ hiệu quả cùng nhau theo chú trọng với ngay tiếp tục
""".split()
)
_MODAL: Final = re.compile(
    r"(?<![^\W_])(?:phải|cần|không được|không để|tuyệt đối|bảo đảm|đảm bảo|tránh)(?![^\W_])"
)
_MODAL_WITHIN: Final = 90
_BEFORE_ADVERB: Final = re.compile(
    r"(?:(?:(?:lãnh đạo, )?chỉ đạo|(?:đồng )?chủ trì|có trách nhiệm|chịu trách nhiệm|và),? ){1,2}"
)
_ADVERBS: Final = 6
# "…, chỉ đạo Sở Y, hướng dẫn UBND các xã khẩn trương …"
_DOER: Final = re.compile(r"(?:chủ trì, )?(?:chỉ đạo|hướng dẫn) ")
_DOERS: Final = 2
_JOINT: Final = re.compile(r"đồng chủ trì,? ")
_LEADS: Final = re.compile(r"(?:(?:đồng )?chủ trì|chỉ đạo)?,? ?")
_NO_WORDS: Final = " \t.,;:-–—/"


@define(eq=False)
class _Made:
    """An assignment as it can be read, with the places of its fields and what is doubtful in it."""

    assignment: Assignment
    fields: list[Field] = field(factory=list)
    doubts: list[Doubt] = field(factory=list)


class _Order:
    """An assignment in the making: the pieces that tell it, and what was found in them."""

    def __init__(
        self, names: Names, passage: Passage, group: Sequence[Piece], scene: Scene, *, opens: bool
    ) -> None:
        told = group[0].told
        self.names = names
        self.group = group
        self.scene = scene
        self.start, self.end = group[0].start, group[-1].end
        self.told = told or Told(force=scene.force, start=self.start, task=self.start)
        if not self.told.parties:
            self.told = self._to_nobody(self.told)
        self.part = passage.part(names.origin(self.start), names.origin(self.end))
        self.main = self._main()
        self.doing = self._behind_coordination()
        self.frame = self._is_frame(opens=opens)

    def draft(self) -> Draft:
        """Return the draft of the assignment.

        Where the sentence is just the one that the fields compose, the task is without the words
        that the other fields bear out; else it is all that is said behind the addressee.
        """
        made = self._as_said()
        if not self.frame:
            made = self._as_listed() or made
            made.assignment = self._barest(made.assignment) or made.assignment
        clause = evolve(made.assignment, wording=self.part.text)
        return Draft(clause, self.part, made.fields, made.doubts)

    def _field(self, path: str, start: int, end: int) -> Field:
        first = self.names.origin(self.start)
        return Field(path, self.names.origin(start) - first, self.names.origin(end) - first)

    # --- the words and the fields ----------------------------------------------------------------------

    def _as_said(self) -> _Made:
        """Return the assignment whose task is what is said behind the addressee."""
        parts = read_parts(self.names, self.told.task, self.end, main=self.main)
        made = self._addressed(parts)
        deadline, deliverables = self._time(parts, made)
        task, requirements = self._task()
        made.assignment = evolve(
            made.assignment,
            task=task,
            deliverables=deliverables,
            deadline=deadline,
            condition=self._condition(deadline),
            requirements=requirements,
        )
        return made

    def _as_listed(self) -> _Made | None:
        """Return the assignment whose sentence ends in a list of what it yields, if it does so."""
        end = self.group[0].end
        while end > self.told.task and self.names.key[end - 1] in _NO_WORDS:
            end -= 1
        found = read_yields(self.names, self.told.task, end, issued=self.scene.issued)
        if found is None or self._loses_a_time(found):
            return None
        main = [(low, min(high, found.start)) for low, high in self.main if low < found.start]
        made = self._addressed(read_parts(self.names, self.told.task, found.start, main=main))
        made.fields += [self._field(one.path, one.start, one.end) for one in found.fields]
        deadline = found.deadline
        if deadline is None:
            deadline = self._standing(made, found.start)
        made.assignment = evolve(
            made.assignment,
            deliverables=found.deliverables,
            deadline=deadline,
            condition=self._condition(deadline),
            requirements=self._task()[1],
            reports_to=found.reports_to,
            via=found.via,
        )
        bare = self._barest(made.assignment)
        apart = bare is not None and self.names.said(found.start, end) not in bare.task
        return made if apart else None

    def _loses_a_time(self, found: Yields) -> bool:
        """Whether the words before the list, or in it, state a deadline that the list does not."""
        kept = {found.deadline, *(each.deadline for each in found.deliverables)}
        return any(
            due.found.deadline not in kept
            for due in self._dues()
            if not isinstance(due.found.deadline, Ongoing)
        )

    def _barest(self, assignment: Assignment) -> Assignment | None:
        """Return the assignment with its barest task; None if the fields compose other words."""
        led = self.scene.led and not assignment.lead
        given = (self.scene.led or self.scene.directed) and not self.told.explicit
        task = task_within(assignment, self.part.text, directed=given, led=led)
        if task is None or _GOES_ON.match(task) or key_of(task) not in key_of(self._task()[0]):
            return None
        return evolve(assignment, task=task)

    # --- who -------------------------------------------------------------------------------------------

    def _addressed(self, parts: Parts) -> _Made:
        """Return the assignment as far as it tells who has a part in it, and how urgent it is."""
        told = self.told
        named = {party.party for party in told.parties}
        made = _Made(
            Assignment(
                force=told.force,
                director=tuple(party.party for party in told.director),
                lead=tuple(party.party for party in told.lead),
                sharing=self._sharing(),
                coordinators=tuple(party for party in parts.coordinators if party not in named),
                others=tuple(parts.others),
                reports_to=tuple(parts.reports_to),
                via=tuple(parts.via),
            )
        )
        self._note(made, "director", told.director)
        self._note(made, "lead", told.lead)
        made.fields += [self._field(one.path, one.start, one.end) for one in parts.fields]
        place = self._urgency()
        if place is not None:
            made.fields.append(self._field(".urgency", *place))
            made.assignment = evolve(made.assignment, urgency=self.names.said(*place).lower())
        return made

    def _note(self, made: _Made, name: str, parties: Sequence[FoundParty]) -> None:
        for nth, party in enumerate(parties):
            path = f".{name}[{nth}]"
            place = self._field(path, party.start, party.end)
            made.fields.append(place)
            if not party.certain:
                words = self.names.said(party.start, party.end)
                made.doubts.append(Doubt("GB910", path, place.start, place.end, (("name", words),)))

    def _sharing(self) -> Sharing:
        together = self.names.key.startswith("đồng chủ trì", self.told.task)
        return "joint" if together and len(self.told.lead) > 1 else "each"

    def _to_nobody(self, told: Told) -> Told:
        """Return *told*, which names nobody, from behind its case and the verb that orders."""
        key, end = self.names.key, self.group[0].end
        if _CONDITION.match(key, told.start) is not None:
            for mark in islice(_COMMA.finditer(key, told.start, end), _COMMAS):
                verb = ORDER_VERBS.at(key, mark.end())
                if verb is not None or _acts(self.names, mark.end()):
                    told = evolve(told, start=mark.end(), task=mark.end())
                    break
        verb = ORDER_VERBS.at(key, told.start)
        if verb is None or not _acts(self.names, verb[0] + 1):
            return told
        return evolve(told, force=verb[1], task=verb[0] + 1, explicit=True)

    def _main(self) -> list[tuple[int, int]]:
        """Return the places that say what is to be done in any case."""
        key, places = self.names.key, []
        for nth, piece in enumerate(self.group):
            start = piece.start if nth else self.told.task
            if nth and _CASE.match(key, piece.start):
                continue
            case = _CASE_WITHIN.search(key, start, piece.end)
            places.append((start, case.start() if case is not None else piece.end))
            closed = key.find("; ", case.end(), piece.end) if case is not None else -1
            if closed >= 0:
                places.append((closed, piece.end))
        return places

    # --- what is to be done ----------------------------------------------------------------------------

    def _is_frame(self, *, opens: bool) -> bool:
        """Whether it only leads in what the points below it order, with whom and by when."""
        key, task = self.names.key, self.told.task
        rest = key[task : self.end]
        if not rest.strip(" .;:"):
            return True
        if not (opens and rest.endswith(":")):
            return False
        told = [(low, high) for low, high, _ in coordination(self.names, task, self.end)]
        told += [(due.found.start, due.found.end) for due in self._dues()]
        at, said = task, []
        for low, high in sorted(told):
            said.append(key[at:low])
            at = max(at, high)
        said.append(key[at : self.end])
        return all(word in _LEADING_IN for word in re.findall(r"[^\W_]+", " ".join(said)))

    def _task(self) -> tuple[str, tuple[str, ...]]:
        """Return what is to be done, and what is required of it; nothing for a frame."""
        if self.frame:
            return "", ()
        words, required = [self.names.said(self.told.task, self.group[0].end)], []
        for piece in self.group[1:]:
            said = self.names.said(piece.start, piece.end)
            if self._requires(piece):
                required.append(_bare(_REQUIRES.sub("", said)))
            else:
                words.append(said)
        task = _bare(" ".join(words)) or _bare(self.part.text) or self.part.text
        return task, tuple(one for one in required if one)

    def _requires(self, piece: Piece) -> bool:
        if piece.kind == "more":
            return True
        limit = min(piece.end, piece.start + _MODAL_WITHIN)
        modal = _MODAL.search(self.names.key, piece.start, limit)
        if piece.kind != "said" or modal is None:
            return False
        said = self.names.text[piece.start : piece.end]
        return not find_deadlines(said, issued=self.scene.issued)

    def _condition(self, deadline: Deadline | None) -> str:
        """Return the case in which the duty arises; empty where the deadline says it."""
        before = self.names.said(self.start, self.told.start).strip(" ,;:")
        if not _CONDITION.match(key_of(before)):
            return ""
        timed = isinstance(deadline, AfterEvent) and deadline.event in before
        return "" if timed else before

    def _urgency(self) -> tuple[int, int] | None:
        """Return the place of the first adverb of urgency before the verb of the task."""
        key, at = self.names.key, self.doing
        for _ in range(_ADVERBS):
            lead = _BEFORE_ADVERB.match(key, at)
            at = lead.end() if lead is not None else at
            found = ADVERBS.at(key, at)
            if found is None:
                return None
            if found[1] == "urgent":
                return at, found[0]
            at = _over_marks(key, found[0])
        return None

    def _behind_coordination(self) -> int:
        """Return where the task goes on behind those with whom it is done and who do it."""
        key, at = self.names.key, self.told.task
        first = next(coordination(self.names, at, self.end), None)
        begins = first is not None and _LEADS.fullmatch(key, at, first[0])
        joint = _JOINT.match(key, at)
        at = joint.end() if joint is not None else at
        at = _over_marks(key, first[1]) if first is not None and begins else at
        for _ in range(_DOERS):
            beside = _DOER.match(key, at)
            who = self.names.read(beside.end()) if beside is not None else []
            if not who:
                break
            at = _over_marks(key, who[-1].stop)
        return at

    # --- by when ---------------------------------------------------------------------------------------

    def _time(self, parts: Parts, made: _Made) -> tuple[Deadline | None, tuple[Deliverable, ...]]:
        """Return the deadline of the whole, and the parts of it that have times of their own."""
        dues = self._dues()
        done = [due for due in dues if not due.report]
        if len(dues) <= 1 or self.frame:
            whole = (done or dues)[-1:]
            apart: list[Due] = []
        elif len(done) == 1:
            whole, apart = done, [due for due in dues if due.report]
        else:
            whole, apart = [], dues
        for due in whole:
            self._note_due(made, ".deadline", due)
        between = self._between(dues) if apart else {}
        deliverables = []
        for nth, due in enumerate(apart):
            self._note_due(made, f".deliverables[{nth}].deadline", due)
            deliverables.append(self._deliverable(due, between[due.found.start], parts))
        return whole[0].found.deadline if whole else None, tuple(deliverables)

    def _standing(self, made: _Made, end: int) -> Deadline | None:
        """Return the standing duty that the words before *end* tell of: "thường xuyên …"."""
        for due in self._dues(end):
            if isinstance(due.found.deadline, Ongoing):
                self._note_due(made, ".deadline", due)
                return due.found.deadline
        return None

    def _dues(self, end: int | None = None) -> list[Due]:
        return read_dues(
            self.names,
            self.start,
            self.end if end is None else end,
            task=self.doing,
            main=self.main,
            issued=self.scene.issued,
        )

    def _note_due(self, made: _Made, path: str, due: Due) -> None:
        place = self._field(path, due.found.start, due.found.end)
        made.fields.append(place)
        if isinstance(due.found.deadline, Unclear):
            words = (("words", due.found.text),)
            made.doubts.append(Doubt("GB911", path, place.start, place.end, words))

    def _deliverable(self, due: Due, between: tuple[int, int], parts: Parts) -> Deliverable:
        low, high = between
        before = _bare(_JOINING.sub("", self.names.said(low, due.found.start)))
        behind = _bare(_JOINING.sub("", self.names.said(due.found.end, high)))
        what = before or behind or due.found.text
        kind = _kind_of(what) if not due.report else "report"
        to: tuple[Party, ...] = tuple(parts.reports_to) if due.report else ()
        return Deliverable(what, kind=kind, to=to, deadline=due.found.deadline)

    def _between(self, dues: Sequence[Due]) -> dict[int, tuple[int, int]]:
        """Return, by where each time stands, where the words begin and end that may go with it.

        They lie between the times and the clauses before and behind it.
        """
        clauses = list(_CLAUSES.finditer(self.names.key, self.told.task, self.end))
        ends = sorted([*(due.found.end for due in dues), *(mark.end() for mark in clauses)])
        starts = sorted([*(due.found.start for due in dues), *(mark.start() for mark in clauses)])
        found = {}
        for due in dues:
            before = bisect_right(ends, due.found.start)
            behind = bisect_left(starts, due.found.end)
            low = max(self.told.task, ends[before - 1]) if before else self.told.task
            found[due.found.start] = (low, starts[behind] if behind < len(starts) else self.end)
        return found


_REQUIRES: Final = re.compile(r"\AYêu cầu ", re.IGNORECASE)
_CLAUSES: Final = re.compile(r"[.;](?= )")
_GOES_ON: Final = re.compile(r"(?:và|rồi|để)(?![^\W_])")
_COMMA: Final = re.compile(", ")
_COMMAS: Final = 8
_JOINING: Final = re.compile(
    r"\A[\s,]*(?:(?:và|đồng thời|phải|cần)(?![^\W_])[\s,]*)*", re.IGNORECASE
)
_KINDS: Final[tuple[tuple[DeliverableKind, str], ...]] = (
    ("submission", "trình"),
    ("report", "báo cáo"),
    ("publication", "công bố"),
)


def _acts(names: Names, at: int) -> bool:
    """Whether a verb of doing stands at *at*, though it may be one that states elsewhere."""
    return PREDICATES.at(names.key, at) is not None or begins_task(names, at)


def _over_marks(key: str, at: int) -> int:
    while key[at : at + 1] in {" ", ","}:
        at += 1
    return at


def _kind_of(what: str) -> DeliverableKind:
    key = key_of(what)
    return next((kind for kind, verb in _KINDS if key.startswith(verb)), "completion")


def _bare(text: str) -> str:
    return text.strip().rstrip(_NO_WORDS).strip()
