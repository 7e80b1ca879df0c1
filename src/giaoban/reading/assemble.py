"""Lắp ráp: the parts of a page made a notice, with the place of each in the source.

`Notice.as_printed` keeps what differs from what the form prints by itself. So a page that lacks its
heading is the same notice as its print, which has one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from giaoban._rules.reading import finding
from giaoban._vn import fold
from giaoban.diagnostics import Finding, Span
from giaoban.model import AsPrinted, Footnote, Notice, Preamble
from giaoban.reading.attendance import with_attendance
from giaoban.reading.concluders import concluder
from giaoban.reading.header import read_header
from giaoban.reading.heads import read_head
from giaoban.reading.lines import Passage
from giaoban.reading.meetings import meeting
from giaoban.reading.opening import split_text
from giaoban.reading.outline import outline
from giaoban.reading.recipients import read_recipients
from giaoban.reading.regime import guess_form
from giaoban.reading.signature import read_signature
from giaoban.reading.tree import Tree

if TYPE_CHECKING:
    from giaoban.forms import Form
    from giaoban.reading.opening import Text
    from giaoban.reading.page import Page

__all__ = ["Assembled", "assemble"]


@define(eq=False)
class Assembled:
    """A notice, what is to be said about how it was read, and where its parts stand.

    `words` are those of its items, headings and clauses, by their paths.
    """

    notice: Notice
    findings: list[Finding] = field(factory=list)
    spans: dict[str, Span] = field(factory=dict)
    words: dict[str, Passage] = field(factory=dict)


def assemble(page: Page) -> Assembled:
    """Return the notice of *page*."""
    header = read_header(page.header)
    head = read_head(header)
    text = split_text(header.others, page.paragraphs, page.after)
    recipients = read_recipients(page.recipients)
    subject = page.subject.text if page.subject is not None else ""
    form, certain = guess_form(
        motto=[words.text for words in header.motto],
        number=header.number.text if header.number is not None else "",
        signature=[words.text for words in page.signature],
        separators=recipients.separators,
        issued_on=head.issued_on,
        text=_beginning(subject, text),
    )
    recipients = recipients.differing(form)
    met = meeting(subject, [words.text for words in text.preamble])
    if not subject:
        # A notice without a subject prints one composed of these; their words stand elsewhere.
        head.issuer, met = None, None
    tree = Tree()
    notice = Notice(
        form=form,
        issuer=head.issuer,
        number=head.number,
        place=head.place,
        issued_on=head.issued_on,
        subject=subject,
        concluded_by=concluder(subject, [words.text for words in text.preamble])
        if subject
        else None,
        meeting=met,
        body=tree.body(outline(text.body), "$.body"),
        closing=tree.closing(text.closing),
        recipients=recipients.value,
        signature=read_signature(page.signature, page.name),
        urgency=header.urgency,
        secrecy=header.secrecy,
        footnotes=tuple(Footnote(mark, text=words.text) for mark, words in page.footnotes),
        as_printed=evolve(
            head.printed(header, form),
            type_name=_type_name(page, form),
            subject_mark=_subject_mark(page, form),
            closing_mark=_closing_mark(text, form),
            recipients_title=recipients.title,
            archive=recipients.archive,
            separators=recipients.separators,
        ),
    )
    tree.spans |= head.spans | recipients.spans
    _place(tree, page, text)
    told = [*_findings(page, notice, text, certain=certain), *tree.findings]
    return Assembled(with_attendance(_with_preamble(notice, text)), told, tree.spans, tree.words)


def _beginning(subject: str, text: Text) -> str:
    """Return the words by which a form can be guessed: the subject and the first paragraphs."""
    said = [words.text[:_SCREEN] for words in (*text.preamble, *text.body)[:_FIRST]]
    return "\n".join([subject, *said])


_SCREEN: Final = 2000
_FIRST: Final = 8


def _with_preamble(notice: Notice, text: Text) -> Notice:
    """Return *notice* with its preamble; where it has none, one that prints nothing if it must."""
    wording = tuple(words.text for words in text.preamble)
    if not wording and (notice.issuer or notice.concluded_by or notice.meeting):
        wording = ("",)
    preamble = Preamble(wording=wording) if wording else None
    printed = notice.as_printed if notice.as_printed != AsPrinted() else None
    return evolve(notice, preamble=preamble, as_printed=printed)


# --- as printed --------------------------------------------------------------------------------------


def _type_name(page: Page, form: Form) -> str:
    seen = page.type_name.text if page.type_name is not None else ""
    return "" if seen == form.type_name else seen


def _subject_mark(page: Page, form: Form) -> str:
    """Return the mark below the subject; a drawn rule is one underscore, however long it is."""
    seen = page.subject_mark if page.subject_mark.strip("_") else page.subject_mark[:1]
    return "" if seen == {"rule": "_", "hyphens": "-----"}[form.subject_mark] else seen


def _closing_mark(text: Text, form: Form) -> str:
    if text.closing is None:
        return ""
    seen = next((mark for mark in _CLOSING_MARKS if text.closing.text.endswith(mark)), "")
    return "" if seen == form.closing_mark else seen


_CLOSING_MARKS: Final = ("./.", ".//.", ".")


# --- places and findings -----------------------------------------------------------------------------


def _place(tree: Tree, page: Page, text: Text) -> None:
    tree.place("$.subject", page.subject)
    for i, words in enumerate(text.preamble):
        tree.place(f"$.preamble.wording[{i}]", words)
        tree.words[f"$.preamble.wording[{i}]"] = words
    for i, words in enumerate(page.signature):
        tree.place(f"$.signature.wording[{i}]", words)
    tree.place("$.signature.name", page.name)
    for i, (_, words) in enumerate(page.footnotes):
        tree.place(f"$.footnotes[{i}]", words)


def _findings(page: Page, notice: Notice, text: Text, *, certain: bool) -> list[Finding]:
    told: list[Finding] = []
    if page.type_name is None:
        told.append(finding("GB901"))
    if notice.meeting is None and meeting("", [words.text for words in text.preamble]) is None:
        told.append(finding("GB902"))
    if not certain:
        told.append(finding("GB907", form=notice.form.name))
    if not _concludes(notice.subject, [words.text for words in text.preamble]):
        told.append(finding("GB908"))
    return told


_CONCLUDES: Final = re.compile(r"(?<!\w)(?:kết luận|ý kiến|thống nhất|nội dung|cho ý kiến)(?!\w)")
_LEAD_IN: Final = 300


def _concludes(subject: str, preamble: list[str]) -> bool:
    """Whether the subject or the lead-in says that something was concluded."""
    lead_in = preamble[-1][-_LEAD_IN:] if preamble else ""
    return any(_CONCLUDES.search(fold(said)) for said in (subject, lead_in))
