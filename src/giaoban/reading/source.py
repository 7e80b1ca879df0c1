"""Nguồn: the text of a source, as the reader takes it whatever it came out of."""

from __future__ import annotations

from typing import Final, Literal

from attrs import field, frozen

from giaoban.diagnostics import Finding, Span

__all__ = ["NO_IDS", "PAGE_BREAK", "Ids", "Layout", "Source"]

PAGE_BREAK: Final = "\u2029"
"""What stands in a source's text for a form feed, which XML forbids; it ends a line."""

Layout = Literal["text", "markdown"]
"""How the text of a source is written, whatever it came out of."""


@frozen
class Ids:
    """The id of a notice, and those of assignments with the part of the text that each is of."""

    notice: str | None = None
    tasks: tuple[tuple[str, Span], ...] = ()


NO_IDS: Final = Ids()


@frozen
class Source:
    """A text to read; where the source could not be used it is empty, and a finding says why.

    Args:
        unread:
            Lines that stood beside the text: heads and feet of pages that Word repeats.
        ids:
            The ids of the notice and its assignments, which a Word file may bear unseen.
    """

    text: str
    kind: Layout
    findings: tuple[Finding, ...] = field(default=(), kw_only=True)
    unread: tuple[str, ...] = field(default=(), kw_only=True)
    ids: Ids = field(default=NO_IDS, kw_only=True)
