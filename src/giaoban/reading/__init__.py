"""Đọc: a text of any origin made a notice, without losing a word.

`read` takes text or Markdown and gives the notice that is in it as far as it can be told: the frame
(header, title, recipients, signature) in its fields, the body as items and clauses: who must do what
by when, what was decided, and all else as remarks, every sentence in its own words.
"""

from __future__ import annotations

from attrs import evolve, field, frozen

from giaoban.diagnostics import Finding, Span
from giaoban.model import Notice
from giaoban.reading.assemble import assemble
from giaoban.reading.found import read_found
from giaoban.reading.lines import Passage, split_lines
from giaoban.reading.meaning import understand
from giaoban.reading.page import Page
from giaoban.reading.printed import read_printed
from giaoban.reading.source import Kind, Source, open_source

__all__ = ["Kind", "Reading", "read"]


@frozen
class Reading:
    """Kết quả đọc: a notice as it was read, and what has to be known about the reading.

    Args:
        findings:
            What the reader has to say, codes GB900 to GB999; GB900 is an input that it cannot use.
        spans:
            (path, (start, end)) pairs: where in the text each part of the notice stands, counted
            in characters of the text (of bytes: once decoded), the end not included.
        unread:
            Lines that are no part of the notice: page numbers, running heads, stamps of
            electronic signatures.
    """

    notice: Notice
    findings: tuple[Finding, ...] = field(default=(), kw_only=True)
    spans: tuple[tuple[str, Span], ...] = field(default=(), kw_only=True)
    unread: tuple[str, ...] = field(default=(), kw_only=True)


def read(source: str | bytes, *, kind: Kind | None = None) -> Reading:
    """Return the notice that is in *source*; it never raises on what *source* holds.

    Every word of the source is in the notice's print or in `unread`. What is not understood is a
    `Remark` in its place.

    Args:
        source:
            Text, or bytes in UTF-8 (UTF-16 and UTF-32 with a byte order mark).
        kind:
            None finds out whether there is Markdown in it.
    """
    found, words = _outlined(source, kind)
    done = understand(found.notice, words)
    spans = {
        path: span for path, span in found.spans if not path.startswith(("$.body", "$.closing"))
    }
    told = (evolve(one, path=done.moved.get(one.path, one.path)) for one in found.findings)
    return evolve(
        found,
        notice=done.notice,
        findings=(*told, *done.findings),
        spans=tuple((spans | done.spans).items()),
    )


def outlined(source: str | bytes, *, kind: Kind | None = None) -> Reading:
    """Return the notice that is in *source* as an outline: its clauses are sentences without fields.

    It is what `read` finds the meaning of.
    """
    return _outlined(source, kind)[0]


def _outlined(source: str | bytes, kind: Kind | None) -> tuple[Reading, dict[str, Passage]]:
    """Return the outline, and the words of its parts by their paths."""
    opened = open_source(source, kind)
    if any(told.code == "GB900" for told in opened.findings):
        return Reading(assemble(Page()).notice, findings=opened.findings), {}
    page = _page(opened)
    done = assemble(page)
    reading = Reading(
        done.notice,
        findings=(*opened.findings, *done.findings),
        spans=tuple(done.spans.items()),
        unread=tuple(" ".join(line.text.split()) for line in page.unread),
    )
    return reading, done.words


def _page(source: Source) -> Page:
    lines = split_lines(source)
    printed = read_printed(lines) if source.kind == "text" else None
    return printed if printed is not None else read_found(lines)
