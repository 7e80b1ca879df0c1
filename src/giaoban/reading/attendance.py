"""Thành phần dự họp, nội dung: who attended a meeting, and the matters that the preamble lists.

Attendance is a sentence of the preamble, a section of the body, or a footnote; its words stay where
they are printed.
"""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Final

from attrs import evolve

from giaoban.lexicon import party_list
from giaoban.lexicon._keys import key_of
from giaoban.model import AgendaItem, Attendance
from giaoban.reading.listed import parties_in
from giaoban.reading.particulars import lines_of, with_particulars
from giaoban.reading.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from giaoban.model import Meeting, Node, Notice, Party

__all__ = ["agenda", "with_attendance"]


def with_attendance(notice: Notice) -> Notice:
    """Return *notice* with what its words say of its meeting beside the usual sentences.

    Who attended, the matters, and the day, place and chair that labelled lines tell.
    """
    if notice.meeting is None:
        return notice
    paragraphs = notice.preamble.wording if notice.preamble is not None else ()
    said = _in_preamble(paragraphs)
    attended = _in_sections(notice.body) or _in_footnotes(notice) or said
    meeting = _told(notice.meeting, attended, agenda(paragraphs))
    return evolve(notice, meeting=with_particulars(meeting, notice))


def _told(meeting: Meeting, attended: Attendance | None, matters: tuple[str, ...]) -> Meeting:
    return evolve(
        meeting,
        attendance=meeting.attendance or attended,
        agenda=meeting.agenda or matters,
    )


# --- sentences ---------------------------------------------------------------------------------------

_OF_WHAT: Final = (
    r"(?: (?:cuộc |buổi |phiên |kỳ )?(?:họp|hội nghị|làm việc|kiểm tra|giao ban|tiếp công dân|hội thảo)"
    r"(?: (?:này|trực tiếp|giao ban)[^,;.:]{0,60}?)?)?(?: tại [^,;.:]{1,60}?)?"
)
_CUE: Final = re.compile(
    rf"(?:(?:cùng )?(?:tham dự|tham gia|dự|đi)(?: với đoàn| cùng đoàn)?{_OF_WHAT},? (?:còn )?(?:có|gồm)(?: có)?"
    rf"|(?:về )?thành phần(?: (?:tham dự|tham gia|dự họp|dự|mời|gồm))?{_OF_WHAT}(?: của [^,.:;]{{1,80}}?)?(?:,? (?:gồm|có)(?: có)?|(?= ?:))"
    r"|(?:với|có) sự (?:tham dự|tham gia|có mặt) của|có mặt(?: (?:tại|dự)[^,;.:]{0,40})?|(?:số )?đại biểu (?:có mặt|dự họp)"
    r")(?P<mark> ?:)?(?!\w)"
)
_COUNT: Final = re.compile(
    r"(?P<present>\d{1,4}) ?/ ?(?P<expected>\d{1,4})(?: (?:đồng chí|đại biểu|thành viên|uỷ viên|người|đ/c)"
    r"[^,;.:()\d]{0,60})?"
)
_SUPERSCRIPT: Final = re.compile("[⁰¹²³⁴-⁹]{1,3}")


# A full stop behind a short number ends no sentence for certain ("tuần 23. Dự họp có …").
_NEAR: Final = 160
_INNER: Final = re.compile(r"[;.] ")


def _in_preamble(paragraphs: Sequence[str]) -> Attendance | None:
    """Return the attendance that the preamble lists, or tells in sentences one after the other."""
    for at, text in enumerate(paragraphs):
        heading = text.rsplit(". ", 1)[-1]
        if text.endswith(":") and _CUE.match(key_of(heading)):
            lines = [line.lstrip(_DASHES) for line in takewhile(_POINT.match, paragraphs[at + 1 :])]
            if lines:
                return _listed(heading, lines[:_MOST_LINES])
    told = [sentence for text in paragraphs for sentence in _sentences(text)]
    return _attended(told) if told else None


_DASHES: Final = "-–—+* "
_POINT: Final = re.compile(r"[-–—+*] ?\S")


def _sentences(text: str) -> Iterator[str]:
    for start, end in split_sentences(text):
        said = text[start:end]
        for at in (0, *(mark.end() for mark in _INNER.finditer(said))):
            if _CUE.match(key_of(said[at : at + _NEAR])) and not said.endswith(":"):
                yield said[at:].rstrip(" .;")
                break


def _attended(sentences: Sequence[str]) -> Attendance:
    """Return what sentences say: their parties where they are all that is said, else their words."""
    text = ". ".join(sentences)
    count = _COUNT.search(key_of(text))
    present, expected = (int(count[1]), int(count[2])) if count is not None else (None, None)
    cue = _CUE.match(key_of(text))
    rest = text[cue.end() :].strip(" :") if cue is not None else text
    if count is not None and _COUNT.fullmatch(key_of(rest)):
        return Attendance(present=present, expected=expected)
    parties = parties_in(rest) if len(sentences) == 1 else ()
    if parties and text == f"Tham dự có {party_list(parties)}":
        return Attendance(parties=parties)
    return Attendance(text=text, present=present, expected=expected)


# --- sections and footnotes --------------------------------------------------------------------------

_SECTION: Final = re.compile(
    r"(?:(?:về )?thành phần(?: (?:tham dự|tham gia|dự họp|dự|cuộc họp|hội nghị|họp|mời))*(?!\w)|(?:đại biểu )?(?:tham dự|dự họp|có mặt))"
    r"(?P<rest>.*)"
)
_MOST_LINES: Final = 200


def _in_sections(body: Sequence[Node]) -> Attendance | None:
    """Return the attendance that a section of the body lists, a party or several on a line."""
    for node in body:
        if not isinstance(node, AgendaItem):
            continue
        found = _SECTION.match(key_of(node.heading))
        if found is None or (found["rest"].strip(" :") and not _COUNT.search(found["rest"])):
            continue
        lines = list(islice(lines_of(node.body), _MOST_LINES))
        if lines:
            return _listed(node.heading, lines)
    return None


def _listed(heading: str, lines: Sequence[str]) -> Attendance:
    count = next((found for found in map(_COUNT.search, (heading, *lines)) if found), None)
    present, expected = (int(count[1]), int(count[2])) if count is not None else (None, None)
    named = [line.strip(" .;,:-") for line in lines if not _PRESIDES.match(key_of(line))]
    named = [line[_role_end(line) :] for line in named if line]
    people = [line for line in named if not _COUNT.search(line)]
    parties: list[Party] = []
    for line in people:
        found = parties_in(line)
        if not found:
            return Attendance(text="; ".join(named), present=present, expected=expected)
        parties.extend(found)
    return Attendance(parties=tuple(parties), present=present, expected=expected)


_PRESIDES: Final = re.compile(r"(?:người |đồng chí )?(?:chủ trì|chủ tọa|chủ toạ)[^:]{0,40}:")
_ROLE: Final = re.compile(
    r"(?:(?:cùng )?(?:tham dự|dự họp|dự)|thành phần|đại biểu|khách mời|thư ký)[^:,;]{0,40}: ?"
)


def _role_end(line: str) -> int:
    """Return where those begin whom a line names, behind what they were there as."""
    found = _ROLE.match(key_of(line[:_NEAR]))
    return 0 if found is None else found.end()


def _in_footnotes(notice: Notice) -> Attendance | None:
    """Return the attendance that a footnote tells: by its own words, or where its mark stands."""
    paragraphs = notice.preamble.wording if notice.preamble is not None else ()
    marked = {mark for text in paragraphs for mark in _marks(text)}
    for note in notice.footnotes:
        if _CUE.match(key_of(note.text)) or note.mark in marked:
            return _attended([note.text.strip(" .;")])
    return None


def _marks(text: str) -> Iterator[str]:
    """Yield the marks of footnotes behind words on who attended."""
    for found in _SUPERSCRIPT.finditer(text):
        before = key_of(text[max(0, found.start() - _NEAR) : found.start()])
        if _ATTENDING.search(before):
            yield "".join(str(_DIGITS.index(char)) for char in found.group())


_DIGITS: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_ATTENDING: Final = re.compile(r"(?:tham dự|dự họp|thành phần|tham gia|cùng dự)[^.;]*\Z")


# --- agenda ------------------------------------------------------------------------------------------

_NTH: Final = re.compile(r"\((\d{1,2})\) ?")
_LISTS: Final = re.compile(
    r"(?:nội dung|vấn đề|về việc|về|nghe|bàn|xem xét|cho ý kiến|thảo luận|gồm|sau|báo cáo|thông qua)[^.]{0,80}\Z"
)
_BACK: Final = 160
_MATTER_ENDS: Final = re.compile(
    r"[.] (?=[^\W\d_a-zà-ỹ])|\.?\Z|\n"
    r"|[;,.] (?=[^;,.]{0,160}(?:thống nhất|kết luận|có ý kiến|cho ý kiến|chỉ đạo|yêu cầu|sau khi)(?!\w))"
)


def agenda(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """Return the matters that the preamble numbers: "(1) …; (2) …"; none for fewer than two."""
    text = "\n".join(paragraphs)
    starts: list[re.Match[str]] = []
    for found in _NTH.finditer(text):
        if int(found[1]) == len(starts) + 1:
            starts.append(found)
    if len(starts) < _FEWEST:
        return ()
    first = starts[0].start()
    if not _LISTS.search(key_of(text[max(0, first - _BACK) : first])):
        return ()
    ends = [start.start() for start in starts[1:]]
    last = _MATTER_ENDS.search(text, starts[-1].end())
    ends.append(last.start() if last is not None else len(text))
    matters = (text[at.end() : end].strip(" ;,.\n") for at, end in zip(starts, ends, strict=True))
    return tuple(" ".join(re.sub(r"[;,]? và\Z", "", matter).split()) for matter in matters)


_FEWEST: Final = 2
