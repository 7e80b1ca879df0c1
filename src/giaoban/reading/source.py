"""Nguồn: the text of a source, as the reader takes it whatever it came out of."""

from __future__ import annotations

from typing import Final, Literal

from attrs import field, frozen

from giaoban.diagnostics import Finding

__all__ = ["PAGE_BREAK", "Layout", "Source"]

PAGE_BREAK: Final = "\u2029"
"""What stands in a source's text for a form feed, which XML forbids; it ends a line."""

Layout = Literal["text", "markdown"]
"""How the text of a source is written, whatever it came out of."""


@frozen
class Source:
    """A text to read; where the source could not be used it is empty, and a finding says why.

    Args:
        unread:
            Lines that stood beside the text: heads and feet of pages that Word repeats.
    """

    text: str
    kind: Layout
    findings: tuple[Finding, ...] = field(default=(), kw_only=True)
    unread: tuple[str, ...] = field(default=(), kw_only=True)
