"""Mã danh bạ: the parties of a notice that was read get the keys that a directory has for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban._rules.asking import asked
from giaoban._rules.inquiry import Inquiry
from giaoban.directory import Ambiguous, Match
from giaoban.lexicon import party_name
from giaoban.model import Body, Group, Person
from giaoban.walk import put_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from giaoban._rules.inquiry import Answer
    from giaoban.diagnostics import Finding, Span
    from giaoban.directory import Directory
    from giaoban.model import Notice, Party

__all__ = ["with_refs"]


def with_refs(
    notice: Notice,
    directory: Directory,
    spans: Mapping[str, Span] | Iterable[tuple[str, Span]] = (),
) -> tuple[Notice, tuple[Finding, ...]]:
    """Return *notice* with the `ref` of every party that *directory* knows, and what it does not.

    No spelling is changed, and a party that has a `ref` keeps it. What is not found, what several
    bear the name of, and what the directory fails over are GB914, GB915 and GB916, once for each
    name. That a collective ("các sở, ban, ngành") is not found is no finding. It does not raise over
    what the directory does.

    Args:
        spans:
            Where in the text the parts of the notice stand, for the findings.
    """
    places = dict(spans)
    refs: dict[str, object] = {}
    told: dict[tuple[type, str, str], Finding] = {}
    for path, party, answer in Inquiry(directory, notice).parties(Body, Person, Group):
        if isinstance(answer.found, Match) and party.ref is None:
            refs[f"{path}.ref"] = answer.found.ref
        for code, params in _told(party, answer):
            key = (type(party), party_name(party), code)
            if key not in told:
                told[key] = asked(code, path, span=_span(path, places), **params)
    return (put_all(notice, refs) if refs else notice), tuple(told.values())


def _told(party: Party, answer: Answer) -> Iterator[tuple[str, dict[str, str]]]:
    name = party_name(party)
    if isinstance(answer.found, Ambiguous):
        candidates = "; ".join(match.name for match in answer.found.candidates)
        yield "GB915", {"name": name, "candidates": candidates}
    elif answer.found is None and answer.fault is None and not isinstance(party, Group):
        yield "GB914", {"name": name}
    if answer.fault is not None:
        yield "GB916", {"name": name, "error": _said(answer.fault)}


def _said(error: Exception) -> str:
    """Return an error's class and words, whatever its `__str__` does."""
    name = type(error).__name__
    try:
        return f"{name}: {error}"
    except Exception:  # noqa: BLE001
        return name


def _span(path: str, spans: Mapping[str, Span]) -> Span | None:
    """Return where *path* stands in the text, or the nearest part around it that is known."""
    while path not in spans:
        cut = max(path.rfind("."), path.rfind("["))
        if cut < 0:
            return None
        path = path[:cut]
    return spans[path]
