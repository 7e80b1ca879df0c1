"""Lời văn của thông báo: the texts around the items: subject, preamble, closing, signature lines.

Each is composed from what there is; a draft that lacks a part leaves its words out.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from giaoban._vn import capitalise_first, lower_first, upper
from giaoban.forms import STATE_ND30
from giaoban.lexicon._joining import (
    bare,
    holds,
    joined,
    led_by,
    listed,
    sentence,
    starts_with,
)
from giaoban.lexicon.citations import cite, find_citations
from giaoban.lexicon.dates import format_date
from giaoban.lexicon.numbers import find_numbers
from giaoban.lexicon.parties import in_apposition, party_in, party_list, party_name, party_text
from giaoban.lexicon.sentences import assignment_sentence
from giaoban.model import AgendaItem, Group, Person

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from giaoban.forms import Form
    from giaoban.model import (
        Attendance,
        Authority,
        Citation,
        DocumentNumber,
        Meeting,
        Notice,
        Party,
        RecipientLine,
        Recipients,
        Signature,
    )

__all__ = [
    "archive_text",
    "authority_lines",
    "basis_lines",
    "closing_mark",
    "closing_sentence",
    "heading_text",
    "meeting_text",
    "position_line",
    "preamble_paragraphs",
    "recipient_text",
    "subject_text",
]

# Words that tie a matter to the meeting on it; before anything else stands "về".
_ABOUT: Final = (
    *("về", "nghe", "bàn", "để", "với", "cho ý kiến", "triển khai", "đánh giá", "sơ kết"),
    *("thông qua", "xem xét", "rà soát", "kiểm tra", "góp ý", "giải quyết", "tháo gỡ", "công bố"),
    *(
        "tổng kết",
        "quán triệt",
        "đối thoại",
        "thảo luận",
        "lấy ý kiến",
        "làm việc",
        "giao ban",
        "của",
    ),
)
_ATTENDED: Final = ("tham dự", "cùng dự", "dự", "thành phần", "có mặt")
_BASES: Final = ("căn cứ", "theo", "xét", "thực hiện", "trên cơ sở", "tiếp theo")


# --- subject ---------------------------------------------------------------------------------------


def subject_text(notice: Notice) -> str:
    """Return the subject: the notice's own, or whose conclusions these are, at what meeting.

    A Party notice starts it in lower case, a State notice with a capital. It is empty where the
    notice names neither concluder nor meeting.
    """
    if notice.subject.strip():
        return notice.subject
    whose = _concluder(notice)
    meetings = [meeting_text(meeting) for meeting in _occasions(notice.meeting)]
    parts = (
        f"của {party_in(notice.form, whose)}" if whose is not None else "",
        f"tại {listed(meetings)}" if meetings else "",
    )
    if not any(parts):
        return ""
    subject = joined(("kết luận", *parts))
    return capitalise_first(subject) if notice.form.regime == "state" else subject


def _concluder(notice: Notice) -> Party | None:
    """Return whose conclusions these are, as far as the notice tells."""
    if notice.concluded_by is not None:
        return notice.concluded_by
    if notice.form.regime == "state" and notice.meeting is not None and notice.meeting.chair:
        return notice.meeting.chair
    return notice.issuer.body if notice.issuer is not None else None


def _occasions(meeting: Meeting | None) -> Iterator[Meeting]:
    """Yield the meeting and every further occasion, in order, however deeply they nest."""
    stack = [meeting] if meeting is not None else []
    while stack:
        here = stack.pop()
        yield here
        stack.extend(reversed(here.also))


def meeting_text(meeting: Meeting, *, dated: bool = True) -> str:
    """Return a meeting: "hội nghị lần thứ 63 (khóa XII), nhiệm kỳ 2020-2025 về … ngày …"."""
    named = joined((meeting.kind.strip(), _session(meeting)))
    if meeting.congress.strip():
        congress = led_by("khóa", meeting.congress.strip(), unless=("khoá",))
        named = f"{named} ({congress})"
    if meeting.term.strip():
        named = f"{named}, {led_by('nhiệm kỳ', meeting.term.strip())}"
    about = led_by("về", bare(meeting.subject), unless=_ABOUT)
    return joined((named, about, _days(meeting) if dated else ""))


def _session(meeting: Meeting) -> str:
    session = meeting.session.strip()
    if not _ORDINAL.match(session):
        return session
    by_number = starts_with(meeting.kind, ("phiên", "kỳ"))
    return f"{'thứ' if by_number else 'lần thứ'} {session}"


# "63" and "IV" want their word; "thứ nhất" and "bất thường" do not.
_ORDINAL: Final = re.compile(r"[0-9]|[IVXLC]+\Z")


def _days(meeting: Meeting) -> str:
    days = [format_date(day) for day in meeting.dates]
    if not days:
        return ""
    return joined(("ngày" if len(days) == 1 else "các ngày", listed(days)))


# --- preamble --------------------------------------------------------------------------------------


def basis_lines(notice: Notice) -> tuple[str, ...]:
    """Return the legal bases, a line each; none where the preamble has a wording of its own.

    Both regimes set `;` between them and a full stop at the end; Party lines start with a dash
    (36-HD/VPTW).
    """
    preamble = notice.preamble
    if preamble is None or preamble.wording:
        return ()
    dash = "- " if notice.form.regime == "party" else ""
    bases = [led_by("Căn cứ", bare(base), unless=_BASES) for base in preamble.bases if bare(base)]
    return tuple(
        f"{dash}{capitalise_first(base)}{';' if index < len(bases) else '.'}"
        for index, base in enumerate(bases, 1)
    )


def preamble_paragraphs(notice: Notice) -> tuple[str, ...]:
    """Return the paragraphs before the items: the wording, or bases, meeting and lead-in.

    The composed lead-in ends in a colon. A notice without meeting, concluder and issuer has none.
    """
    if notice.preamble is not None and notice.preamble.wording:
        return notice.preamble.wording
    meeting = " ".join(
        chain.from_iterable(_occasion(here, notice) for here in _occasions(notice.meeting))
    )
    paragraphs = [text for text in (meeting, _lead_in(notice)) if text]
    if notice.form.regime == "party":
        paragraphs = [" ".join(paragraphs)] if paragraphs else []
    return (*basis_lines(notice), *paragraphs)


def _occasion(meeting: Meeting, notice: Notice) -> Iterator[str]:
    """Yield the sentences about one meeting: when, who, where, who else, on what."""
    when, place = _days(meeting), led_by("tại", meeting.place.strip())
    what = meeting_text(meeting, dated=False)
    host = _host(notice)
    if meeting.chair is not None and notice.form.regime == "state":
        chaired = f"{party_in(notice.form, meeting.chair)} chủ trì {what}"
        yield sentence(joined((when, place, chaired), ", "))
    else:
        held = f"{host} tổ chức {what}" if host else f"{what} được tổ chức"
        yield sentence(joined((when, joined((held, place))), ", "))
        if meeting.chair is not None:
            yield sentence(f"{in_apposition(meeting.chair)} chủ trì")
    if meeting.attendance is not None:
        yield from _attendance(meeting.attendance)
    agenda = [bare(matter) for matter in meeting.agenda if bare(matter)]
    if agenda:
        numbered = (f"({number}) {matter}" for number, matter in enumerate(agenda, 1))
        yield sentence(f"nội dung gồm: {'; '.join(numbered)}")


def _host(notice: Notice) -> str:
    """Return the body that holds the meeting: the concluder, unless that is a person."""
    whose = notice.concluded_by
    if whose is not None and not isinstance(whose, Person):
        return party_text(whose)
    return party_text(notice.issuer.body) if notice.issuer is not None else ""


def _attendance(attendance: Attendance) -> Iterator[str]:
    text = bare(attendance.text)
    if text:
        yield sentence(led_by("tham dự có", text, unless=_ATTENDED))
    if attendance.parties:
        opener = "cùng dự có" if text else "tham dự có"
        yield sentence(f"{opener} {party_list(attendance.parties)}")
    present, expected = attendance.present, attendance.expected
    if present is not None:
        of = "" if expected is None else f"/{expected}"
        yield f"Có mặt: {present}{of} đại biểu."
    elif expected is not None:
        yield f"Triệu tập: {expected} đại biểu."


def _lead_in(notice: Notice) -> str:
    """Return "Sau khi nghe báo cáo của … và ý kiến thảo luận …, … thống nhất kết luận như sau:"."""
    whose = _concluder(notice)
    heard = _heard(notice)
    if whose is None and notice.meeting is None and not heard:
        return ""
    concluded = f"{_who_concludes(whose, notice)} kết luận như sau"
    reports = f"báo cáo của {listed([party_in(notice.form, party) for party in heard])}"
    debate = "ý kiến thảo luận của các đại biểu"
    debate = joined((reports if heard else "báo cáo", debate), ", " if len(heard) > 1 else " và ")
    said = f"sau khi nghe {debate}, {concluded}" if heard or notice.meeting else concluded
    return sentence(said, opens=True)


def _who_concludes(whose: Party | None, notice: Notice) -> str:
    if isinstance(whose, Person):
        # The chair has just been named with all positions.
        chair = notice.meeting.chair if notice.meeting is not None else None
        known = whose == chair and whose.name.strip() and notice.form.regime == "party"
        return f"đồng chí {whose.name.strip()}" if known else party_in(notice.form, whose)
    if whose is not None:
        return f"{party_text(whose)} thống nhất"
    return joined((notice.meeting.kind if notice.meeting is not None else "", "thống nhất"))


def _heard(notice: Notice) -> tuple[Party, ...]:
    """Return who reported: as the preamble says, else the items' presenters, each once."""
    if notice.preamble is not None and notice.preamble.heard:
        return notice.preamble.heard
    presenters = (item.presenter for item in _items(notice))
    return tuple(dict.fromkeys(presenter for presenter in presenters if presenter is not None))


def _items(notice: Notice) -> Iterator[AgendaItem]:
    stack = list(reversed(notice.body))
    while stack:
        here = stack.pop()
        if isinstance(here, AgendaItem):
            yield here
            stack.extend(reversed(here.body))


# --- items -----------------------------------------------------------------------------------------


def heading_text(item: AgendaItem, form: Form) -> str:
    """Return an item's heading: who reported what, by which documents, and whom it orders.

    What the heading spells out itself, the presenter's name or a document's number, is not added
    to it. It bears no closing mark of its own, but an order in it ends in a colon.
    """
    said = _with_submissions(_with_presenter(item, form), item.submissions, form)
    if item.order is None:
        return said
    order = assignment_sentence(item.order)
    if not said:
        return order
    if said.endswith((".", ":", ";", "!", "?")):
        return f"{said} {order}"
    # What is composed starts with a verb or a condition, never with a name.
    lowered = not item.order.wording.strip() or starts_with(order, _FORCES)
    return f"{said}, {lower_first(order) if lowered else order}"


_FORCES: Final = ("giao", "yêu cầu", "đề nghị", "phân công")


def _with_presenter(item: AgendaItem, form: Form) -> str:
    heading = item.heading.strip()
    if item.presenter is None or _is_named(heading, item.presenter):
        return heading
    about = lower_first(heading) if starts_with(heading, ("về", "việc")) else heading
    presented = f"{party_in(form, item.presenter)} báo cáo, xin ý kiến"
    return capitalise_first(joined((presented, led_by("về", about))))


def _is_named(heading: str, party: Party) -> bool:
    """Whether *heading* names *party*; a group with members also in another way of listing them."""
    if holds(heading, party_name(party)):
        return True
    if not isinstance(party, Group) or not party.members:
        return False
    names = (party.name, *(party_name(member) for member in party.members))
    return all(holds(heading, name) for name in names)


def _with_submissions(heading: str, submissions: Sequence[Citation], form: Form) -> str:
    numbers: set[DocumentNumber | None] = {found.number for found in find_numbers(heading)}
    numbers |= {found.citation.number for found in find_citations(heading)}  # glued ones too
    missing = [
        cited
        for submission in submissions
        if submission.number not in numbers and not holds(heading, cited := cite(submission, form))
    ]
    if not missing:
        return heading
    if not heading:
        return "; ".join(missing)
    body = heading.rstrip(".:;")
    return f"{body.rstrip()} ({'; '.join(missing)}){heading[len(body) :]}"


# --- closing ---------------------------------------------------------------------------------------


def closing_mark(notice: Notice) -> str:
    """Return what ends the notice: as it was printed, or as its form wants it."""
    printed = notice.as_printed.closing_mark if notice.as_printed is not None else ""
    return printed or notice.form.closing_mark


def closing_sentence(notice: Notice) -> str | None:
    """Return the form's closing formula with its mark; None where the notice has its own or none.

    The State's tells whom it concerns; the Party's names what was notified.
    """
    if notice.closing is not None:
        return None
    mark = closing_mark(notice)
    told = "thông báo để các cơ quan, đơn vị liên quan biết, triển khai thực hiện"
    if notice.form.regime == "state":
        who = party_text(notice.issuer.body) if notice.issuer is not None else ""
        return f"{capitalise_first(joined((who, told)))}{mark}"
    subject = lower_first(bare(subject_text(notice)))
    closing = f"trên đây là Thông báo {subject}" if subject else told
    return f"{capitalise_first(closing)}{mark}"


# --- recipients and signature ----------------------------------------------------------------------


def recipient_text(line: RecipientLine) -> str:
    """Return a line of recipients without dash and closing mark: "Sở A, Sở B (để b/c)"."""
    if line.wording.strip():
        return line.wording
    parties = [party_text(party) for party in line.parties]
    apart = "; " if any("," in party for party in parties) else ", "
    notes = (_in_parentheses(text) for text in (line.note, line.purpose))
    return capitalise_first(joined((apart.join(parties), *notes)))


def _in_parentheses(text: str) -> str:
    text = text.strip()
    return text if not text or (text[0], text[-1]) == ("(", ")") else f"({text})"


def archive_text(recipients: Recipients, form: Form) -> str:
    """Return the archive line without dash and closing mark; empty where there is none."""
    archive = recipients.archive.strip()
    if not archive or starts_with(archive, ("lưu", "lưu:")):
        return archive
    return f"{form.archive_label}{archive}"


def authority_lines(signature: Signature, form: Form) -> tuple[str, ...]:
    """Return the lines above the position, in capitals: "TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG".

    With a wording, that is all that stands above the name, and `position_line` is empty. A kind of
    authority that the regime lacks takes the State's prefix, for a rule to find.
    """
    if signature.wording:
        return signature.wording
    return tuple(_authority_line(authority, form) for authority in signature.authority)


def _authority_line(authority: Authority, form: Form) -> str:
    prefix = form.prefix(authority.kind) or STATE_ND30.prefix(authority.kind) or ""
    return f"{prefix}{upper(authority.of.strip())}"


def position_line(signature: Signature) -> str:
    """Return the signer's position in capitals; empty without one, or beside a wording."""
    return "" if signature.wording else upper(signature.position.strip())
