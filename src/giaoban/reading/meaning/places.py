"""Vị trí: where the texts of a clause's fields stand in its sentence, those of the frame in theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.lexicon._keys import key_of
from giaoban.model import Assignment, Decision, Matter
from giaoban.reading.meaning.drafts import Field, span_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from giaoban.diagnostics import Span
    from giaoban.model import Clause, Notice, Party
    from giaoban.reading.lines import Passage

__all__ = ["frame_spans", "text_fields"]


def text_fields(clause: Clause) -> Iterator[Field]:
    """Yield where the fields of *clause* that are texts stand in its wording.

    What is put together from several sentences stands in all of them.
    """
    key = key_of(clause.wording)
    for row in _rows(clause):
        yield from _in_a_row(key, row)


def _rows(clause: Clause) -> Iterator[Iterable[tuple[str, str]]]:
    """Yield the texts by their paths, those together that follow each other."""
    if isinstance(clause, Assignment):
        yield [(".condition", clause.condition)]
        yield [(".task", clause.task)]
        yield [(f".requirements[{n}]", text) for n, text in enumerate(clause.requirements)]
        yield [
            (f".deliverables[{n}].what", each.what) for n, each in enumerate(clause.deliverables)
        ]
    elif isinstance(clause, Decision):
        matters = enumerate(clause.objects)
        yield [(f".objects[{n}].text", it.text) for n, it in matters if isinstance(it, Matter)]
        yield [(".reservation", clause.reservation)]


def _in_a_row(key: str, row: Iterable[tuple[str, str]]) -> Iterator[Field]:
    at = 0
    for path, text in row:
        if not text:
            continue
        start = key.find(key_of(text), at) if at >= 0 else -1
        if start < 0:
            at = -1  # and no more is looked for: the row costs one pass
            yield Field(path, 0, len(key))
        else:
            at = start + len(text)
            yield Field(path, start, at)


# --- around the body ---------------------------------------------------------------------------------------


def frame_spans(
    notice: Notice, passages: Mapping[str, Passage], spans: Mapping[str, Span]
) -> dict[str, Span]:
    """Return where the fields of meeting, concluder, place and signature stand in the source.

    What the preamble does not say in these words has no place of its own.
    """
    found = {}
    if notice.place and "$.issued_on" in spans:
        found["$.place"] = spans["$.issued_on"]
    signed = [span for path, span in spans.items() if path.startswith("$.signature")]
    if signed:
        found["$.signature"] = (min(low for low, _ in signed), max(high for _, high in signed))
    lines = [
        (words, key_of(words.text))
        for path, words in passages.items()
        if path.startswith("$.preamble")
    ]
    for path, text in _frame_texts(notice):
        for words, key in lines:
            at = key.find(key_of(text))
            place = span_of(words, at, at + len(text)) if at >= 0 else None
            if place is not None:
                found[path] = place
                break
    return found


def _frame_texts(notice: Notice) -> Iterator[tuple[str, str]]:
    for path, party in (("$.concluded_by", notice.concluded_by), *_presiding(notice)):
        text = "" if party is None else party.name or " ".join(getattr(party, "positions", ())[:1])
        if text:
            yield path, text
    meeting = notice.meeting
    if meeting is not None:
        for name in ("kind", "place", "subject", "session", "congress", "term"):
            text = getattr(meeting, name)
            if text:
                yield f"$.meeting.{name}", text


def _presiding(notice: Notice) -> Iterator[tuple[str, Party | None]]:
    if notice.meeting is not None:
        yield "$.meeting.chair", notice.meeting.chair
