"""Phần mở đầu soạn sẵn: the meeting as an opening tells it that is worded as one is composed.

Bases, day, place, chair, what it was on, who was there, who was heard: where the fields that are
found compose just the paragraphs that were read, they are the notice's; where they compose others,
the notice stays as it is, and its opening is its wording alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, Any, Final

from attrs import define, evolve, field

from giaoban._vn import upper
from giaoban.lexicon import find_dates, preamble_paragraphs
from giaoban.lexicon.addressees import Names
from giaoban.lexicon.parties import party_in
from giaoban.model import Attendance, Meeting, Notice, Person, Preamble

if TYPE_CHECKING:

    from giaoban.model import Party

__all__ = ["with_occasion"]

_LONGEST: Final = 4000


def with_occasion(notice: Notice) -> Notice:
    """Return *notice* with what its opening tells of the meeting, and its issuer's name in full.

    A header has the issuer in capitals; the text tells how the name is written.
    """
    notice = _with_issuer(notice)
    meeting, preamble = notice.meeting, notice.preamble
    if meeting is None or preamble is None or sum(map(len, preamble.wording)) > _LONGEST:
        return notice
    told = _Opening(notice, meeting, preamble.wording).told()
    if told is None:
        return notice
    composed = evolve(told, preamble=evolve(told.preamble or preamble, wording=()))
    same = [" ".join(text.split()) for text in preamble_paragraphs(composed)]
    return told if same == list(preamble.wording) else notice


# --- the issuer's name -------------------------------------------------------------------------------

_TEXTS: Final = 400


def _with_issuer(notice: Notice) -> Notice:
    """Return *notice* with the issuer's name as the opening or the closing writes it."""
    issuer = notice.issuer
    if issuer is None or not issuer.body.name.isupper():
        return notice
    texts = [clause.wording for clause in notice.closing or ()]
    texts += notice.preamble.wording if notice.preamble is not None else ()
    for text in texts:
        said = text[:_TEXTS]
        # A letter and its capital are one character each in Vietnamese.
        at = upper(said).find(issuer.body.name)
        name = said[at : at + len(issuer.body.name)]
        if at >= 0 and upper(name) == issuer.body.name and name != issuer.body.name:
            return evolve(notice, issuer=evolve(issuer, body=evolve(issuer.body, name=name)))
    return notice


# --- the opening -------------------------------------------------------------------------------------

_BASIS: Final = re.compile(r"(?:- )?(?:Căn cứ|Theo|Xét|Thực hiện|Trên cơ sở|Tiếp theo)(?!\w)")
_LEAD_IN: Final = re.compile(
    r"Sau khi nghe báo cáo(?: của (?P<heard>.{1,1500}?))?(?: và|,) ý kiến thảo luận của các đại biểu, "
)
_DAYS: Final = re.compile(
    r"(?:Ngày|Các ngày) (?P<days>[0-9/]{6,10}(?:(?:,| và) [0-9/]{6,10}){0,9}), "
)
_ORDINAL: Final = re.compile(r" (?:lần )?thứ (?P<session>[0-9]{1,4}|[IVXLC]{1,8})(?!\w)")
_AFTER_KIND: Final = re.compile(
    r"(?: \((?:khóa|khoá) (?P<congress>[^()]{1,40})\))?"
    r"(?:, nhiệm kỳ (?P<term>[0-9]{4} ?- ?[0-9]{4}))?(?: (?P<about>.{1,800}))?"
)
_COUNT: Final = re.compile(
    r"Có mặt: (?P<present>[0-9]{1,6})(?:/(?P<expected>[0-9]{1,6}))? đại biểu"
)
_CALLED: Final = re.compile(r"Triệu tập: (?P<expected>[0-9]{1,6}) đại biểu")
_NUMBERED: Final = re.compile(r"(?:^|; )\([0-9]{1,3}\) ")
_WAS_THERE: Final = "Tham dự có "
_ALSO_THERE: Final = "Cùng dự có "
_AGENDA: Final = "Nội dung gồm: "
_COMRADE: Final = re.compile(
    r"(?:Đồng chí|Ông|Bà) (?P<name>[^,]{2,60})(?:, (?P<as>.{1,300}))? chủ trì"
)
_HELD: Final = re.compile(r"(?:.{1,200}? tổ chức )?")


@define(eq=False)
class _Opening:
    """An opening that is taken apart in the order in which one is composed."""

    notice: Notice
    meeting: Meeting
    paragraphs: Sequence[str]
    there: dict[str, Any] = field(factory=dict)

    def told(self) -> Notice | None:
        """Return the notice with the fields that the opening tells; None if it is another's."""
        bases = list(takewhile(_BASIS.match, self.paragraphs))
        text = " ".join(self.paragraphs[len(bases) :])
        lead_in = _LEAD_IN.search(text)
        if lead_in is None:
            return None
        first, *others = text[: lead_in.start()].strip().removesuffix(".").split(". ")
        meeting = self._held(first)
        if meeting is None or not all(self._says(sentence) for sentence in others):
            return None
        if self.there:
            chair = self.there.pop("chair", meeting.chair)
            agenda = self.there.pop("agenda", ())
            attendance = Attendance(**self.there) if self.there else None
            meeting = evolve(meeting, chair=chair, agenda=agenda, attendance=attendance)
        heard = _listed(lead_in["heard"] or "")
        preamble = Preamble(
            bases=tuple(base.removeprefix("- ").rstrip(";.") for base in bases),
            heard=heard,
            wording=tuple(self.paragraphs),
        )
        return evolve(self.notice, meeting=meeting, preamble=preamble)

    def _held(self, sentence: str) -> Meeting | None:
        """Return the meeting as the first sentence tells when, where, by whom and on what."""
        days = _DAYS.match(sentence)
        rest = sentence[days.end() :] if days is not None else sentence
        dates = tuple(found.date for found in find_dates(days["days"])) if days is not None else ()
        chair = self.meeting.chair
        before, chaired, what = rest.partition(
            f"{party_in(self.notice.form, chair)} chủ trì " if chair is not None else " chủ trì "
        )
        if chaired and self.notice.form.regime == "state":
            place = before.removesuffix(", ").removeprefix("tại ")
            return self._on(what, place, dates)
        held = _HELD.match(rest)
        what = rest[held.end() :] if held is not None else rest
        what = what.removesuffix(" được tổ chức")
        before, at, place = what.rpartition(" tại ")
        return self._on(before if at else what, place if at else "", dates)

    def _on(self, what: str, place: str, dates: tuple[Any, ...]) -> Meeting | None:
        kind = self.meeting.kind
        if not what.lower().startswith(kind.lower()):
            return None
        rest = what[len(kind) :]
        ordinal = _ORDINAL.match(rest)
        session = ordinal["session"] if ordinal is not None else ""
        rest = rest[ordinal.end() :] if ordinal is not None else rest
        found = _AFTER_KIND.fullmatch(rest)
        if found is None:
            return None
        return evolve(
            self.meeting,
            dates=dates,
            place=place,
            session=session,
            congress=found["congress"] or "",
            term=found["term"] or "",
            subject=(found["about"] or "").removeprefix("về "),
        )

    def _says(self, sentence: str) -> bool:
        """Keep what one of the further sentences tells; whether it tells anything."""
        there = self.there
        if sentence.startswith(_WAS_THERE):
            there["text"] = sentence.removeprefix(_WAS_THERE)
        elif sentence.startswith(_ALSO_THERE):
            there["parties"] = _listed(sentence.removeprefix(_ALSO_THERE))
        elif sentence.startswith(_AGENDA):
            listed = sentence.removeprefix(_AGENDA)
            there["agenda"] = tuple(_NUMBERED.split(listed)[1:])
        elif (count := _COUNT.fullmatch(sentence)) is not None:
            expected = count["expected"]
            there["present"] = int(count["present"])
            there["expected"] = None if expected is None else int(expected)
        elif (called := _CALLED.fullmatch(sentence)) is not None:
            there["expected"] = int(called["expected"])
        elif (chaired := _COMRADE.fullmatch(sentence)) is not None:
            positions = (chaired["as"],) if chaired["as"] else ()
            there["chair"] = Person(chaired["name"], positions=positions)
        else:
            return False
        return True


def _listed(text: str) -> tuple[Party, ...]:
    """Return the parties that a text is a list of; none if it is more."""
    names = Names(text)
    found = names.read(0) if text else []
    return tuple(one.party for one in found) if found and found[-1].end == len(text) else ()
