"""Điểm nối với Hypothesis: `st.from_type(Notice)` works once both are installed.

Hypothesis calls `register` when it is imported (entry point `hypothesis`). It names the types
alone; the strategies are loaded when one of them is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from giaoban import deadline, forms, model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hypothesis.strategies import SearchStrategy

__all__ = ["register"]

_TYPES: Final[Mapping[type[Any], str]] = MappingProxyType(
    {
        deadline.AfterEvent: "after_events",
        deadline.AtSession: "at_sessions",
        deadline.BeforeEvent: "before_events",
        deadline.ByDate: "by_dates",
        deadline.FromDay: "from_days",
        deadline.FromEvent: "from_events",
        deadline.InHalfYear: "in_half_years",
        deadline.InMonth: "in_months",
        deadline.InQuarter: "in_quarters",
        deadline.InSpan: "in_spans",
        deadline.InWeek: "in_weeks",
        deadline.InYear: "in_years",
        deadline.Ongoing: "ongoings",
        deadline.Pending: "pendings",
        deadline.PerRegulation: "per_regulations",
        deadline.Recurring: "recurrings",
        deadline.Unclear: "unclears",
        deadline.Within: "withins",
        forms.Form: "forms",
        model.AgendaItem: "agenda_items",
        model.Alias: "aliases",
        model.AsPrinted: "as_printed",
        model.Assignment: "assignments",
        model.Attendance: "attendances",
        model.Authority: "authorities",
        model.Body: "bodies",
        model.Citation: "citations",
        model.Decision: "decisions",
        model.Deliverable: "deliverables",
        model.DocumentNumber: "document_numbers",
        model.Footnote: "footnotes",
        model.Group: "groups",
        model.Involved: "involved",
        model.Issuer: "issuers",
        model.Matter: "matters",
        model.Meeting: "meetings",
        model.Notice: "notices",
        model.Person: "persons",
        model.Preamble: "preambles",
        model.RecipientGroup: "recipient_groups",
        model.RecipientLine: "recipient_lines",
        model.Recipients: "recipients",
        model.Relation: "relations",
        model.Remark: "remarks",
        model.Signature: "signatures",
    }
)
"""The types that a strategy is known for, and what it is called in `giaoban.strategies`."""


def register() -> None:
    """Tell Hypothesis how values of the model's types are drawn."""
    for kind, name in _TYPES.items():
        st.register_type_strategy(kind, _from(name))


def _from(name: str) -> Callable[[type[Any]], SearchStrategy[Any]]:
    def strategy(_: type[Any]) -> SearchStrategy[Any]:
        drawn: SearchStrategy[Any] = getattr(import_module("giaoban.strategies"), name)()
        return drawn

    return strategy
