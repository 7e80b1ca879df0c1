"""Cụm từ trên trang: a sentence as runs, each of one thing: what is cited, due, addressed, a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from giaoban.lexicon import find_citations, find_numbers, format_number
from giaoban.render.layout import Role, Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from giaoban.model import Citation

__all__ = ["Span", "clean", "runs_of"]


@frozen
class Span:
    """A part of a sentence that is a run of its own."""

    start: int
    end: int
    role: Role
    value: str = ""


def clean(text: str) -> str:
    """Return *text* with one blank for blanks of any kind, since a page has no other."""
    return " ".join(text.split())


def runs_of(
    text: str, path: str, role: Role = "plain", spans: Iterable[Span] = ()
) -> tuple[Run, ...]:
    """Return *text* as runs: *spans*, the documents it cites, and what is between them."""
    runs: list[Run] = []
    at = 0
    cited = (
        Span(found.start, found.end, "citation", _code(found.citation))
        for found in find_citations(text)
    )
    for span in sorted((*spans, *cited), key=lambda span: (span.start, -span.end)):
        if span.start < at:
            continue  # it overlaps one that begins before it
        runs.extend(_with_codes(text[at : span.start], role, path, ""))
        runs.extend(_with_codes(text[span.start : span.end], span.role, path, span.value))
        at = span.end
    runs.extend(_with_codes(text[at:], role, path, ""))
    return tuple(runs)


def _with_codes(text: str, role: Role, path: str, value: str) -> Iterator[Run]:
    """Yield *text* with each document code in it a run of its own, which no line break parts."""
    at = 0
    # Asking first spares most texts the search: no code is without one of these marks.
    for found in find_numbers(text) if "/" in text or "-" in text else ():
        if found.start > at:
            yield Run(text[at : found.start], role, path, value)
        yield Run(text[found.start : found.end], role, path, value, whole=True)
        at = found.end
    if at < len(text):
        yield Run(text[at:], role, path, value)


def _code(citation: Citation) -> str:
    return format_number(citation.number) if citation.number is not None else ""
