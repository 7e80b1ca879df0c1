"""Đọc: a file or text of any origin made a notice, without losing a word.

`read` takes text, Markdown, a Word file or a PDF and gives the notice that is in it as far as it can
be told: the frame (header, title, recipients, signature) in its fields, the body as items and
clauses: who must do what by when, what was decided, and all else as remarks, every sentence in its
own words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from giaoban.diagnostics import Finding, Span
from giaoban.model import Notice
from giaoban.reading.assemble import assemble
from giaoban.reading.found import read_found
from giaoban.reading.ids import with_ids
from giaoban.reading.intake import Kind, Revisions, open_source
from giaoban.reading.lines import Passage, split_lines
from giaoban.reading.meaning import understand
from giaoban.reading.meaning.places import frame_spans
from giaoban.reading.page import Page
from giaoban.reading.printed import read_printed
from giaoban.reading.refs import with_refs

if TYPE_CHECKING:
    from giaoban.directory import Directory
    from giaoban.reading.source import Source

__all__ = ["Kind", "Reading", "Revisions", "read"]


@frozen
class Reading:
    """Kết quả đọc: a notice as it was read, and what has to be known about the reading.

    Args:
        findings:
            What the reader has to say, codes GB900 to GB999; GB900 is an input that it cannot use.
        spans:
            (path, (start, end)) pairs: where in `text` each part of the notice stands, counted in
            characters, the end not included.
        unread:
            Lines that are no part of the notice: page numbers, running heads, stamps of
            electronic signatures.
        text:
            The text that was read: as it was given, else what was in the bytes, the Word file or
            the PDF. A form feed is a paragraph separator in it, for no document can hold one.
    """

    notice: Notice
    findings: tuple[Finding, ...] = field(default=(), kw_only=True)
    spans: tuple[tuple[str, Span], ...] = field(default=(), kw_only=True)
    unread: tuple[str, ...] = field(default=(), kw_only=True)
    text: str = field(default="", kw_only=True, repr=False)


def read(
    source: str | bytes,
    *,
    kind: Kind | None = None,
    revisions: Revisions = "final",
    directory: Directory | None = None,
) -> Reading:
    """Return the notice that is in *source*; it never raises on what *source* holds.

    Every word of the source is in the notice's print or in `unread`. What is not understood is a
    `Remark` in its place. What cannot be read at all (an old Word file, a scanned PDF, …) is one
    finding, GB900, that says what to do.

    Args:
        source:
            Text, or the bytes of a file: text in UTF-8 (UTF-16 and UTF-32 with a byte order mark),
            a Word file (.docx), or a PDF (with the extra `pdf-read`).
        kind:
            None finds out what it is. Word files and PDF are known by how they begin.
        revisions:
            What to read of a Word file with tracked changes: `final` as if all were accepted,
            `original` as if all were rejected, and each a finding; `refuse` reads no such file.
        directory:
            Gives the parties of the notice their `ref`; what it does not know, knows several of, or
            fails over is a finding. No spelling is changed.

    Raises:
        TypeError: *source* is neither text nor bytes.
        ValueError: There is no such *kind* or *revisions*.
    """
    opened = open_source(source, kind, revisions)
    found, words = _outlined(opened)
    done = understand(found.notice, words)
    spans = {
        path: span
        for path, span in found.spans
        if not path.startswith(("$.body", "$.closing")) and path not in done.moved
    }
    spans |= done.spans
    spans |= frame_spans(done.notice, words, spans)
    told = (evolve(one, path=done.moved.get(one.path, one.path)) for one in found.findings)
    notice = with_ids(done.notice, opened.ids, spans.items())
    asked: tuple[Finding, ...] = ()
    if directory is not None:
        notice, asked = with_refs(notice, directory, spans)
    return evolve(
        found,
        notice=notice,
        findings=(*told, *done.findings, *asked),
        spans=tuple(spans.items()),
    )


def outlined(source: str | bytes, *, kind: Kind | None = None) -> Reading:
    """Return the notice that is in *source* as an outline: its clauses are sentences without fields.

    It is what `read` finds the meaning of.
    """
    return _outlined(open_source(source, kind))[0]


def _outlined(opened: Source) -> tuple[Reading, dict[str, Passage]]:
    """Return the outline, and the words of its parts by their paths."""
    if any(told.code == "GB900" for told in opened.findings):
        return Reading(assemble(Page()).notice, findings=opened.findings), {}
    page = _page(opened)
    done = assemble(page)
    reading = Reading(
        done.notice,
        findings=(*opened.findings, *done.findings),
        spans=tuple(done.spans.items()),
        unread=(*opened.unread, *(" ".join(line.text.split()) for line in page.unread)),
        text=opened.text,
    )
    return reading, done.words


def _page(source: Source) -> Page:
    lines = split_lines(source)
    printed = read_printed(lines) if source.kind == "text" else None
    return printed if printed is not None else read_found(lines)
