"""Mã nhiệm vụ: the ids that a file bore given to the notice and the assignments that were read."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from attrs import evolve

from giaoban.model import Assignment
from giaoban.walk import get, put_all

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.diagnostics import Span
    from giaoban.model import Notice
    from giaoban.reading.source import Ids

__all__ = ["with_ids"]


def with_ids(notice: Notice, ids: Ids, spans: Iterable[tuple[str, Span]]) -> Notice:
    """Return *notice* with its id, and those of the assignments whose words the file marked.

    Words that became something else than an assignment, in the file or for the reader, lose theirs.
    Where the words of two were made one assignment, it has the id of the first.
    """
    if ids.tasks:
        notice = put_all(notice, _identified(notice, ids, spans))
    return notice if ids.notice is None else evolve(notice, id=ids.notice)


def _identified(
    notice: Notice, ids: Ids, spans: Iterable[tuple[str, Span]]
) -> dict[str, Assignment]:
    """Return the assignments that have an id, by their paths."""
    found: list[tuple[Span, str, Assignment]] = []
    for path, span in spans:
        node = get(notice, path)
        if isinstance(node, Assignment):
            found.append((span, path, node))
    found.sort(key=lambda one: one[0])
    ends = [span[1] for span, _, _ in found]
    changed: dict[str, Assignment] = {}
    for task, (start, end) in ids.tasks:
        # A mark may begin before the words, at the label; the first words in it are meant.
        nth = bisect_right(ends, start)
        if nth < len(found) and found[nth][0][0] < end:
            _, path, assignment = found[nth]
            changed.setdefault(path, evolve(assignment, id=task))
    return changed
