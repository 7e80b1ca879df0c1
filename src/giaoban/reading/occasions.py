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
from giaoban.lexicon import find_dates, preamble_paragraphs, subject_text
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
    notice = _of_subject(_with_issuer(notice))
    meeting, preamble = notice.meeting, notice.preamble
    if meeting is None or preamble is None or sum(map(len, preamble.wording)) > _LONGEST:
        return notice
    told = _Opening(notice, meeting, preamble.wording).told()
    if told is None:
        return notice
    composed = evolve(told, preamble=evolve(told.preamble or preamble, wording=()))
    same = [" ".join(text.split()) for text in preamble_paragraphs(composed)]
    return told if same == list(preamble.wording) else notice


def _of_subject(notice: Notice) -> Notice:
    """Return *notice* with what its subject tells of the meeting, if it tells it as composed."""
    meeting = notice.meeting
    if meeting is None:
        return notice
    _, at, what = notice.subject.partition(" tại ")
    days = _ON.search(what) if at else None
    told = _on(meeting, what[: days.start()] if days is not None else what)
    if told is None:
        return notice
    dates = tuple(found.date for found in find_dates(days["days"])) if days is not None else ()
    whole = evolve(notice, meeting=evolve(told, dates=dates or meeting.dates))
    return whole if subject_text(evolve(whole, subject="")) == notice.subject else notice


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
_LIST: Final = r"(?P<days>[0-9/]{6,10}(?:(?:,| và) [0-9/]{6,10}){0,9})"
_DAYS: Final = re.compile(rf"(?:Ngày|Các ngày) {_LIST}, ")
_ON: Final = re.compile(rf" (?:các )?ngày {_LIST}\Z")
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
_HELD: Final = re.compile(r"\A.{1,200}? tổ chức ")


@define(eq=False)
class _Opening:
    """An opening that is taken apart in the order in which one is composed."""

    notice: Notice
    meeting: Meeting
    paragraphs: Sequence[str]
    there: dict[str, Any] = field(factory=dict)

    def told(self) -> Notice | None:
        """Return the notice with the fields that the opening may tell; None for any other."""
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
            told = _on(self.meeting, what)
            return None if told is None else evolve(told, dates=dates or told.dates, place=place)
        what = _HELD.sub("", rest, count=1).removesuffix(" được tổ chức")
        before, at, place = what.rpartition(" tại ")
        told = _on(self.meeting, before if at else what)
        return (
            None
            if told is None
            else evolve(told, dates=dates or told.dates, place=place if at else "")
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


def _on(meeting: Meeting, what: str) -> Meeting | None:
    """Return *meeting* with what is said behind its kind; None if that is of another kind."""
    kind = meeting.kind
    if not what.lower().startswith(kind.lower()):
        return None
    rest = what[len(kind) :]
    ordinal = _ORDINAL.match(rest)
    session = ordinal["session"] if ordinal is not None else ""
    found = _AFTER_KIND.fullmatch(rest, ordinal.end() if ordinal is not None else 0)
    if found is None:
        return None
    return evolve(
        meeting,
        session=session or meeting.session,
        congress=found["congress"] or meeting.congress,
        term=found["term"] or meeting.term,
        subject=(found["about"] or meeting.subject).removeprefix("về "),
    )


def _listed(text: str) -> tuple[Party, ...]:
    """Return the parties that a text is a list of; none if it is more."""
    names = Names(text)
    found = names.read(0) if text else []
    return tuple(one.party for one in found) if found and found[-1].end == len(text) else ()
