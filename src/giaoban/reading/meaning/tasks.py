"""Nhiệm vụ: the pieces of one order made an assignment with its fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban.deadline import AfterEvent, Deadline, Unclear
from giaoban.lexicon import find_deadlines
from giaoban.lexicon._keys import key_of
from giaoban.lexicon.duties import ADVERBS
from giaoban.model import Assignment, Deliverable
from giaoban.reading.meaning.addressing import Told
from giaoban.reading.meaning.drafts import Doubt, Draft, Field
from giaoban.reading.meaning.dues import Due, read_dues
from giaoban.reading.meaning.roles import Parts, coordination, read_parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.lexicon.addressees import FoundParty, Names
    from giaoban.model import DeliverableKind, Party
    from giaoban.reading.lines import Passage
    from giaoban.reading.meaning.pieces import Piece, Scene

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
chịu trách nhiệm có thực hiện triển khai tập trung chỉ đạo tổ chức các một số những nội dung nhiệm vụ công việc giải
pháp trọng tâm cụ thể sau đây như chủ yếu tốt khẩn trương nghiêm túc kịp thời trong đó lưu ý gồm bao thời gian tới đến cần
phải quan yêu cầu dưới việc và lãnh đạo quyết liệt trì đồng bộ hiệu quả cùng nhau theo chú trọng với ngay tiếp tục
""".split()
)
_MODAL: Final = re.compile(
    r"(?<![^\W_])(?:phải|cần|không được|không để|tuyệt đối|bảo đảm|đảm bảo|tránh)(?![^\W_])"
)
_MODAL_WITHIN: Final = 90
_BEFORE_ADVERB: Final = re.compile(
    r"(?:(?:(?:lãnh đạo, )?chỉ đạo|chủ trì|có trách nhiệm|chịu trách nhiệm|và),? ){1,2}"
)
_ADVERBS: Final = 6
_NO_WORDS: Final = " \t.,;:-–—/"


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
        self.part = passage.part(names.origin(self.start), names.origin(self.end))
        self.main = self._main()
        self.frame = self._is_frame(opens=opens)
        self.fields: list[Field] = []
        self.doubts: list[Doubt] = []

    def draft(self) -> Draft:
        """Return the draft of the assignment."""
        told = self.told
        self._note("director", told.director)
        self._note("lead", told.lead)
        parts = read_parts(self.names, told.task, self.end, main=self.main)
        self.fields += [self._field(one.path, one.start, one.end) for one in parts.fields]
        deadline, deliverables = self._time(parts)
        task, requirements = self._task()
        named = {party.party for party in told.parties}
        assignment = Assignment(
            force=told.force,
            director=tuple(party.party for party in told.director),
            lead=tuple(party.party for party in told.lead),
            coordinators=tuple(party for party in parts.coordinators if party not in named),
            others=tuple(parts.others),
            task=task,
            deliverables=deliverables,
            deadline=deadline,
            condition=self._condition(deadline),
            requirements=requirements,
            urgency=self._urgency(),
            reports_to=tuple(parts.reports_to),
            via=tuple(parts.via),
            wording=self.part.text,
        )
        return Draft(assignment, self.part, self.fields, self.doubts)

    def _field(self, path: str, start: int, end: int) -> Field:
        first = self.names.origin(self.start)
        return Field(path, self.names.origin(start) - first, self.names.origin(end) - first)

    def _note(self, name: str, parties: Sequence[FoundParty]) -> None:
        for nth, party in enumerate(parties):
            path = f".{name}[{nth}]"
            place = self._field(path, party.start, party.end)
            self.fields.append(place)
            if not party.certain:
                words = self.names.said(party.start, party.end)
                self.doubts.append(Doubt("GB910", path, place.start, place.end, (("name", words),)))

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
        """Whether it only leads in what the points below it order."""
        key, task = self.names.key, self.told.task
        rest = key[task : self.end]
        if not rest.strip(" .;:"):
            return True
        if not (opens and rest.endswith(":")):
            return False
        for low, high, _ in coordination(self.names, task, self.end):
            rest = f"{key[task:low]} {key[high : self.end]}"
            break
        return all(word in _LEADING_IN for word in re.findall(r"[^\W_]+", rest))

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

    def _urgency(self) -> str:
        """Return the first adverb of urgency before the verb of the task."""
        key, at = self.names.key, self.told.task
        for _ in range(_ADVERBS):
            lead = _BEFORE_ADVERB.match(key, at)
            at = lead.end() if lead is not None else at
            found = ADVERBS.at(key, at)
            if found is None:
                return ""
            if found[1] == "urgent":
                self.fields.append(self._field(".urgency", at, found[0]))
                return self.names.said(at, found[0]).lower()
            at = found[0]
            while key[at : at + 1] in {" ", ","}:
                at += 1
        return ""

    # --- by when ---------------------------------------------------------------------------------------

    def _time(self, parts: Parts) -> tuple[Deadline | None, tuple[Deliverable, ...]]:
        """Return the deadline of the whole, and the parts of it that have times of their own."""
        dues = read_dues(
            self.names,
            self.start,
            self.end,
            task=self.told.task,
            main=self.main,
            issued=self.scene.issued,
        )
        done = [due for due in dues if not due.report]
        if len(dues) <= 1 or self.frame:
            whole = (done or dues)[-1:]
            apart: list[Due] = []
        elif len(done) == 1:
            whole, apart = done, [due for due in dues if due.report]
        else:
            whole, apart = [], dues
        for due in whole:
            self._note_due(".deadline", due)
        made = []
        for nth, due in enumerate(apart):
            self._note_due(f".deliverables[{nth}].deadline", due)
            made.append(self._deliverable(due, dues, parts))
        return whole[0].found.deadline if whole else None, tuple(made)

    def _note_due(self, path: str, due: Due) -> None:
        place = self._field(path, due.found.start, due.found.end)
        self.fields.append(place)
        if isinstance(due.found.deadline, Unclear):
            words = (("words", due.found.text),)
            self.doubts.append(Doubt("GB911", path, place.start, place.end, words))

    def _deliverable(self, due: Due, dues: Sequence[Due], parts: Parts) -> Deliverable:
        what = self._what(due, dues)
        kind = _kind_of(what) if not due.report else "report"
        to: tuple[Party, ...] = tuple(parts.reports_to) if due.report else ()
        return Deliverable(what, kind=kind, to=to, deadline=due.found.deadline)

    def _what(self, due: Due, dues: Sequence[Due]) -> str:
        """Return the words of what has to be there by a time: those before it, else behind it."""
        key = self.names.key
        ends = [other.found.end for other in dues if other.found.end <= due.found.start]
        ends += [mark.end() for mark in _CLAUSES.finditer(key, self.told.task, due.found.start)]
        starts = [other.found.start for other in dues if other.found.start >= due.found.end]
        starts += [mark.start() for mark in _CLAUSES.finditer(key, due.found.end, self.end)]
        low, high = max([self.told.task, *ends]), min([self.end, *starts])
        before = _bare(_JOINING.sub("", self.names.said(low, due.found.start)))
        behind = _bare(_JOINING.sub("", self.names.said(due.found.end, high)))
        return before or behind or due.found.text


_REQUIRES: Final = re.compile(r"\AYêu cầu ", re.IGNORECASE)
_CLAUSES: Final = re.compile(r"[.;](?= )")
_JOINING: Final = re.compile(
    r"\A[\s,]*(?:(?:và|đồng thời|phải|cần)(?![^\W_])[\s,]*)*", re.IGNORECASE
)
_KINDS: Final[tuple[tuple[DeliverableKind, str], ...]] = (
    ("submission", "trình"),
    ("report", "báo cáo"),
    ("publication", "công bố"),
)


def _kind_of(what: str) -> DeliverableKind:
    key = key_of(what)
    return next((kind for kind, verb in _KINDS if key.startswith(verb)), "completion")


def _bare(text: str) -> str:
    return text.strip().rstrip(_NO_WORDS).strip()
