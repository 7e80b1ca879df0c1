"""Sinh thông báo: Hypothesis strategies for notices and all their parts.

    from hypothesis import given
    from giaoban.strategies import notices

    @given(notices())
    def test_my_archive_keeps_notices(notice): ...

There is one strategy for each public type of the model and for each form of a deadline. Each takes
the fields of its class by name, as strategies (`assignments(task=just("rà soát"))`), and what all
the parts below it are made of as a `World`. Values are valid by construction: nothing is filtered,
but days of issue of a strategy that tells no bounds.

`notices()` are notices that no rule objects to; `notices(profile="draft")` are of every shape that
the model holds; `violating(code)` gives a notice that breaks one rule, beside its sound twin.

It needs the extra `giaoban[hypothesis]`.
"""

from __future__ import annotations

from importlib.util import find_spec

if find_spec("hypothesis") is None:
    raise ImportError("giaoban.strategies needs Hypothesis: pip install 'giaoban[hypothesis]'")

from giaoban.strategies._cases import Case, ExpectedFinding
from giaoban.strategies._clauses import (
    agenda_items,
    assignments,
    clauses,
    decisions,
    deliverables,
    frames,
    nodes,
    remarks,
)
from giaoban.strategies._deadlines import (
    after_events,
    anchors,
    at_sessions,
    before_events,
    by_dates,
    deadlines,
    from_days,
    from_events,
    in_half_years,
    in_months,
    in_quarters,
    in_spans,
    in_weeks,
    in_years,
    ongoings,
    pendings,
    per_regulations,
    recurrings,
    unclears,
    withins,
)
from giaoban.strategies._documents import citations, document_numbers, matters, relations
from giaoban.strategies._frame import (
    aliases,
    as_printed,
    attendances,
    authorities,
    footnotes,
    forms,
    issuers,
    meetings,
    preambles,
    recipient_groups,
    recipient_lines,
    recipients,
    signatures,
)
from giaoban.strategies._json import JsonDocument, json_documents
from giaoban.strategies._json_broken import (
    BrokenDocument,
    Damage,
    ExpectedProblem,
    broken_documents,
)
from giaoban.strategies._notices import Profile, notices
from giaoban.strategies._parties import bodies, groups, involved, officials, parties, persons
from giaoban.strategies._sampling import samples
from giaoban.strategies._texts import NoticeText, notice_texts
from giaoban.strategies._violating import violating
from giaoban.strategies._world import World, texts

__all__ = [
    "BrokenDocument",
    "Case",
    "Damage",
    "ExpectedFinding",
    "ExpectedProblem",
    "JsonDocument",
    "NoticeText",
    "Profile",
    "World",
    "after_events",
    "agenda_items",
    "aliases",
    "anchors",
    "as_printed",
    "assignments",
    "at_sessions",
    "attendances",
    "authorities",
    "before_events",
    "bodies",
    "broken_documents",
    "by_dates",
    "citations",
    "clauses",
    "deadlines",
    "decisions",
    "deliverables",
    "document_numbers",
    "footnotes",
    "forms",
    "frames",
    "from_days",
    "from_events",
    "groups",
    "in_half_years",
    "in_months",
    "in_quarters",
    "in_spans",
    "in_weeks",
    "in_years",
    "involved",
    "issuers",
    "json_documents",
    "matters",
    "meetings",
    "nodes",
    "notice_texts",
    "notices",
    "officials",
    "ongoings",
    "parties",
    "pendings",
    "per_regulations",
    "persons",
    "preambles",
    "recipient_groups",
    "recipient_lines",
    "recipients",
    "recurrings",
    "relations",
    "remarks",
    "samples",
    "signatures",
    "texts",
    "unclears",
    "violating",
    "withins",
]
