"""Sản phẩm: the list of what a task has to yield, each with its own time, at the end of a sentence.

"…, hoàn thành số hóa hồ sơ đạt tối thiểu 80% trước ngày 30/6/2026; báo cáo UBND tỉnh kết quả thực
hiện chậm nhất ngày 24/7/2026; hoàn thành toàn bộ trong quý III/2026". Only a list that is worded as
one is composed is taken for one; of anything else the words are the task's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from giaoban.deadline import Deadline, Ongoing
from giaoban.lexicon import FoundDeadline, find_deadlines
from giaoban.lexicon.addressees import Names
from giaoban.lexicon.sentences import DELIVERABLE_VERBS, deliverable_text
from giaoban.model import Deliverable, Party
from giaoban.reading.meaning.addressing import begins_task
from giaoban.reading.meaning.drafts import Field

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from giaoban.lexicon.addressees import FoundParty
    from giaoban.model import DeliverableKind

__all__ = ["Yields", "read_yields"]


@frozen(kw_only=True)
class Yields:
    """What a task has to yield, and what is said of all of it behind the list.

    Args:
        start:
            Where the list begins, at the mark before it.
        deadline, reports_to, via:
            Those of the whole.
        fields:
            Where each of these stands in the text.
    """

    start: int
    deliverables: tuple[Deliverable, ...]
    deadline: Deadline | None = None
    reports_to: tuple[Party, ...] = ()
    via: tuple[Party, ...] = ()
    fields: tuple[Field, ...] = ()


_VERBS: Final = "|".join(DELIVERABLE_VERBS.values())
_OPENS: Final = rf"(?:phấn đấu )?(?:thường xuyên )?(?:{_VERBS}) "
_LIST: Final = re.compile(rf", (?={_OPENS})")
_PIECE: Final = re.compile(rf"(?P<aim>phấn đấu )?(?P<ongoing>thường xuyên )?(?P<verb>{_VERBS}) ")
_KINDS: Final[dict[str, DeliverableKind]] = {verb: kind for kind, verb in DELIVERABLE_VERBS.items()}
_WHOLE: Final = re.compile(r"(?:hoàn thành |thực hiện )?toàn bộ(?![^\W_])")
_PARTS: Final = re.compile(rf"; (?={_OPENS}|{_WHOLE.pattern})")
_REPORT: Final = re.compile(r"(?:, | và )báo cáo ")
_VIA: Final = re.compile(r" \(thông qua ")
# "trình UBND tỉnh xem xét, quyết định" says to what end, not what.
_ENDS: Final = re.compile(
    r"(?:xem xét|quyết định|phê duyệt|cho ý kiến|ban hành|thông qua|thẩm định|chấp thuận|chỉ đạo|giải quyết)(?![^\W_])"
)
_TRIES: Final = 8


def read_yields(names: Names, start: int, end: int, *, issued: dt.date | None) -> Yields | None:
    """Return the list that the words from *start* to *end* end in; None if they end in none.

    It speaks of the whole of it, or at least one of what it lists has a time or a measure of its
    own: other words that tell what a task yields are the task's.

    Args:
        end:
            Where the sentence ends, before its closing mark.
    """
    marks = [mark.end() for mark in _LIST.finditer(names.key, start, end)][:_TRIES]
    if not marks:
        return None
    dues = [
        FoundDeadline(one.start + start, one.end + start, one.text, one.deadline)
        for one in find_deadlines(names.text[start:end], issued=issued)
    ]
    for begins in marks:
        found = _Listed(names, dues).read(begins, end)
        if found is not None:
            return found
    return None


@define(eq=False)
class _Listed:
    """A list in the making, and where its fields stand."""

    names: Names
    dues: list[FoundDeadline]
    fields: list[Field] = field(factory=list)

    def read(self, start: int, end: int) -> Yields | None:
        """Return the list that goes from *start* to *end*, all of it."""
        places = list(_pieces(self.names.key, start, end))
        last = places.pop() if _WHOLE.match(self.names.key, places[-1][0], end) else None
        if not places:
            return None
        report = self._report(*(places[-1] if last is None else last))
        if last is None and report is not None:
            places[-1] = (places[-1][0], report[0])
        made = []
        for nth, (low, high) in enumerate(places):
            one = self._deliverable(nth, low, high)
            if one is None or one.what.startswith("("):  # "báo cáo Bộ (qua Cục Y)"
                return None
            made.append(one)
        if last is None and not any(one.deadline or one.measure or one.aim for one in made):
            return None
        return Yields(
            start=start - len(", "),
            deliverables=tuple(made),
            deadline=self._deadline(*last) if last is not None else None,
            reports_to=_parties(report[1]) if report is not None else (),
            via=_parties(report[2]) if report is not None else (),
            fields=tuple(self.fields),
        )

    # --- what is said of the whole ------------------------------------------------------------------

    def _deadline(self, start: int, end: int) -> Deadline | None:
        found = next((due for due in self.dues if start <= due.start < end), None)
        if found is None:
            return None
        self.fields.append(Field(".deadline", found.start, found.end))
        return found.deadline

    def _report(
        self, start: int, end: int
    ) -> tuple[int, list[FoundParty], list[FoundParty]] | None:
        """Return where a report of the whole is told of, to whom, and through whom."""
        for cue in _REPORT.finditer(self.names.key, start, end):
            to, via, after = self._addressed(cue.end(), end)
            if (to or via) and (after == end or cue.group().startswith(" và")):
                self._note("reports_to", to)
                self._note("via", via)
                return cue.start(), to, via
        return None

    def _addressed(self, at: int, end: int) -> tuple[list[FoundParty], list[FoundParty], int]:
        """Return to whom, and through whom, something goes at *at*, and where that ends."""
        to = self.names.read(at)
        if not to or to[-1].end > end:
            to = []
        after = to[-1].end if to else at - 1
        through = _VIA.match(self.names.key, after, end)
        via = self.names.read(through.end()) if through is not None else []
        if via and self.names.key.startswith(")", via[-1].end):
            return to, via, via[-1].end + 1
        return to, [], after

    def _note(self, name: str, parties: list[FoundParty]) -> None:
        self.fields += [
            Field(f".{name}[{nth}]", party.start, party.end) for nth, party in enumerate(parties)
        ]

    # --- one of the list ------------------------------------------------------------------------------

    def _deliverable(self, nth: int, start: int, end: int) -> Deliverable | None:
        """Return what the words from *start* to *end* say has to be there, in just these words."""
        names = self.names
        piece = _PIECE.match(names.key, start, end)
        if piece is None:
            return None
        at, kind = piece.end(), _KINDS[piece["verb"]]
        due = next((due for due in self.dues if start <= due.start and self._ends(due, end)), None)
        high = end if due is None else due.start
        to: list[FoundParty] = []
        via: list[FoundParty] = []
        if kind in {"submission", "report"}:
            to, via, after = self._addressed(at, high)
            at = max(at, after + 1)
        else:
            sent = names.key.rfind(", gửi ", at, high)
            if sent >= 0:
                to, via, _ = self._addressed(sent + len(", gửi "), high)
                high = sent
        what, _, measure = names.said(at, high).rstrip(" ,(").partition(" đạt ")
        if not what or ";" in what + measure or self._says_more(at, high):
            return None
        deadline = due.deadline if due is not None else Ongoing() if piece["ongoing"] else None
        made = Deliverable(
            what,
            kind=kind,
            to=_parties(to),
            via=_parties(via),
            measure=measure,
            aim=piece["aim"] is not None,
            deadline=deadline,
        )
        if deliverable_text(made) != names.said(start, end):
            return None
        if due is not None:
            self.fields.append(Field(f".deliverables[{nth}].deadline", due.start, due.end))
        self._note(f"deliverables[{nth}].to", to)
        self._note(f"deliverables[{nth}].via", via)
        return made

    def _ends(self, due: FoundDeadline, end: int) -> bool:
        return due.end == end or (due.end == end - 1 and self.names.key[due.end] == ")")

    def _says_more(self, start: int, end: int) -> bool:
        """Whether the words tell what is to be done further, or to what end."""
        key = self.names.key
        if _ENDS.match(key, start, end) or key.startswith("và ", start):
            return True
        return any(begins_task(self.names, mark.end()) for mark in _COMMA.finditer(key, start, end))


_COMMA: Final = re.compile(", ")


def _pieces(key: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the places of what semicolons part: each with a verb of its own, or the whole.

    A semicolon before anything else parts names.
    """
    at = start
    for mark in _PARTS.finditer(key, start, end):
        yield at, mark.start()
        at = mark.end()
        if _WHOLE.match(key, at):
            break
    yield at, end


def _parties(found: list[FoundParty]) -> tuple[Party, ...]:
    return tuple(party.party for party in found)
