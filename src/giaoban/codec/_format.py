"""What the JSON format says beyond the model's annotations: kinds, keys, limits, versions.

The converter and the schema both read these tables, so they cannot disagree.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, Final

import attrs
from attrs import frozen

from giaoban import deadline, events, forms, model

__all__ = [
    "DEPTH",
    "DIGITS",
    "EVENT_KINDS",
    "EVENT_LIMITS",
    "EVENT_VERSION",
    "KINDS",
    "SCHEMA_VERSION",
    "TAGS",
    "Count",
    "Key",
    "Limit",
    "NamedForm",
    "Part",
    "Range",
    "Words",
    "classes",
    "event_classes",
    "keys",
    "known",
    "upgrade",
]

DEPTH: Final = 200
"""How many arrays and objects may stand inside each other; a clause takes two."""

DIGITS: Final = 100
"""How many digits an integer may have: longer ones cost more to read than they can mean."""

# --- kinds: the "kind" of each class that is a member of a union -------------------------------------

KINDS: Final[Mapping[type, str]] = types.MappingProxyType(
    {
        model.Body: "body",
        model.Person: "person",
        model.Group: "group",
        model.AgendaItem: "item",
        model.Decision: "decision",
        model.Assignment: "assignment",
        model.Remark: "remark",
        model.Citation: "citation",
        model.Matter: "matter",
        deadline.ByDate: "date",
        deadline.InWeek: "week",
        deadline.InMonth: "month",
        deadline.InQuarter: "quarter",
        deadline.InHalfYear: "half_year",
        deadline.InYear: "year",
        deadline.InSpan: "span",
        deadline.Within: "within",
        deadline.Recurring: "recurring",
        deadline.AfterEvent: "after_event",
        deadline.BeforeEvent: "before_event",
        deadline.AtSession: "at_session",
        deadline.Ongoing: "ongoing",
        deadline.PerRegulation: "per_regulation",
        deadline.Pending: "pending",
        deadline.Unclear: "unclear",
        deadline.FromIssue: "issue",
        deadline.FromSigning: "signing",
        deadline.FromReceipt: "receipt",
        deadline.FromDay: "day",
        deadline.FromEvent: "event",
    }
)
"""Every class here bears its kind wherever it stands, so one schema describes it."""

EVENT_KINDS: Final[Mapping[type[events.Event], str]] = types.MappingProxyType(
    {
        events.Accepted: "accepted",
        events.Progress: "progress",
        events.Result: "result",
        events.Done: "done",
        events.ExtensionRequested: "extension_requested",
        events.ExtensionGranted: "extension_granted",
        events.ExtensionRefused: "extension_refused",
        events.Reassigned: "reassigned",
        events.Returned: "returned",
        events.Cancelled: "cancelled",
        events.DaySet: "day_set",
        events.Happened: "happened",
        events.Reminded: "reminded",
    }
)
"""The kind of each event; no notice holds one."""

TAGS: Final[Mapping[type, str]] = types.MappingProxyType({**KINDS, **EVENT_KINDS})
"""The kind of whatever bears one."""

_RENAMED: Final[Mapping[tuple[type, str], str]] = {
    # `kind` is taken by the tag.
    (deadline.InSpan, "kind"): "span",
}

# --- limits: what a single field takes less than its type --------------------------------------------


@frozen
class Words:
    """A text with something in it besides blanks; perhaps an empty one."""

    empty: bool = False


@frozen
class Part:
    """A part of a document number: no blank, no `/`, no `-`; perhaps empty."""

    empty: bool


@frozen
class Range:
    """An integer between two others, both included."""

    low: int
    high: int


@frozen
class Count:
    """An integer that is not negative."""


@frozen
class NamedForm:
    """A form, or the name of a built-in one in its place."""


Limit = Words | Part | Range | Count | NamedForm

_YEAR: Final = Range(1, 9999)
_WEEKDAY: Final = Range(0, 6)

LIMITS: Final[Mapping[tuple[type, str], Limit]] = types.MappingProxyType(
    {
        (model.Body, "name"): Words(),
        (model.Group, "name"): Words(),
        (model.DocumentNumber, "number"): Part(empty=True),
        (model.DocumentNumber, "type"): Part(empty=True),
        (model.DocumentNumber, "organs"): Part(empty=False),
        (model.DocumentNumber, "suffix"): Part(empty=True),
        (model.Citation, "type"): Words(),
        (model.Matter, "text"): Words(),
        (model.Deliverable, "what"): Words(),
        (model.Decision, "label"): Words(),
        (model.Assignment, "id"): Words(),
        (model.Assignment, "label"): Words(),
        (model.Remark, "wording"): Words(),
        (model.Remark, "label"): Words(),
        (model.AgendaItem, "label"): Words(),
        (model.Attendance, "present"): Count(),
        (model.Attendance, "expected"): Count(),
        (model.Meeting, "kind"): Words(),
        (model.Authority, "of"): Words(),
        (model.Footnote, "mark"): Words(),
        (model.Alias, "short"): Words(),
        (model.Notice, "form"): NamedForm(),
        (forms.Form, "name"): Words(),
        (deadline.FromEvent, "event"): Words(),
        (deadline.InWeek, "weeks"): Range(0, 53),
        (deadline.InWeek, "weekday"): _WEEKDAY,
        (deadline.InMonth, "year"): _YEAR,
        (deadline.InMonth, "month"): Range(1, 12),
        (deadline.InMonth, "first"): Range(1, 11),
        (deadline.InQuarter, "year"): _YEAR,
        (deadline.InQuarter, "quarter"): Range(1, 4),
        (deadline.InHalfYear, "year"): _YEAR,
        (deadline.InHalfYear, "half"): Range(1, 2),
        (deadline.InYear, "year"): _YEAR,
        (deadline.InSpan, "first_year"): _YEAR,
        (deadline.InSpan, "last_year"): _YEAR,
        (deadline.Within, "count"): Range(1, 9999),
        (deadline.Recurring, "count"): Range(1, 999),
        (deadline.Recurring, "weekday"): _WEEKDAY,
        (deadline.Recurring, "day"): Range(1, 31),
        (deadline.Recurring, "month"): Range(1, 999),
        (deadline.Recurring, "anchor"): Words(empty=True),
        (deadline.AfterEvent, "event"): Words(),
        (deadline.BeforeEvent, "event"): Words(),
        (deadline.AtSession, "session"): Words(),
        (deadline.PerRegulation, "basis"): Words(),
        (deadline.Pending, "reason"): Words(),
        (deadline.Unclear, "text"): Words(),
    }
)
"""The model's invariants on single fields: here they get a path of their own and a schema."""

EVENT_LIMITS: Final[Mapping[tuple[type, str], Limit]] = types.MappingProxyType(
    {
        **{(cls, "task"): Words() for cls in events.EVENTS},
        (events.Progress, "percent"): Range(0, events.PERCENT),
    }
)
"""The same of events."""

_ALL_LIMITS: Final[Mapping[tuple[type, str], Limit]] = {**LIMITS, **EVENT_LIMITS}

# --- keys: what the objects of a class hold ----------------------------------------------------------


@frozen
class Key:
    """A field of a class as a key of its JSON object.

    Args:
        hint:
            The field's annotation, resolved.
        default:
            `attrs.NOTHING` where the key is required.
    """

    field: str
    name: str
    hint: Any
    default: object
    limit: Limit | None

    @property
    def required(self) -> bool:
        """Whether the object must have the key."""
        return self.default is attrs.NOTHING

    @property
    def silence(self) -> object:
        """What the key's value is, as plain data, when it says nothing: then it is left out.

        That is a default of null, an empty text, an empty array or false; any other default says
        something, the key is always written, and this is equal to no plain data.
        """
        for nothing, plain in _SILENT:
            # 0 equals False and says something.
            if type(self.default) is type(nothing) and self.default == nothing:
                return plain
        return attrs.NOTHING


_SILENT: Final[tuple[tuple[object, object], ...]] = (
    (None, None),
    (False, False),
    ("", ""),
    ((), []),
)


@cache
def keys(cls: type) -> tuple[Key, ...]:
    """Return the keys of a class's objects beside its kind, in declared order."""
    hints = typing.get_type_hints(cls)
    return tuple(
        Key(
            field.name,
            _RENAMED.get((cls, field.name), field.name),
            hints[field.name],
            field.default,
            _ALL_LIMITS.get((cls, field.name)),
        )
        for field in attrs.fields(cls)
    )


@cache
def classes() -> tuple[type, ...]:
    """Return every class of the model, from the notice down, in the order they are met."""
    return _met_from(model.Notice)


@cache
def event_classes() -> tuple[type, ...]:
    """Return every class of events, and those of the model that they hold."""
    return _met_from(*events.EVENTS)


@cache
def known() -> tuple[type, ...]:
    """Return every class that has plain data, once."""
    return tuple(dict.fromkeys((*classes(), *event_classes())))


def _met_from(*roots: type) -> tuple[type, ...]:
    met: dict[type, None] = {}
    waiting: list[type] = [*roots]
    while waiting:
        cls = waiting.pop(0)
        if cls not in met:
            met[cls] = None
            waiting += [inner for key in keys(cls) for inner in _classes_in(key.hint)]
    return tuple(met)


def _classes_in(hint: Any) -> Iterator[type]:  # noqa: ANN401  an annotation
    if isinstance(hint, type) and attrs.has(hint):
        yield hint
    for inner in typing.get_args(hint):
        yield from _classes_in(inner)


# --- versions ------------------------------------------------------------------------------------

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]

UPGRADES: Final[tuple[Upgrade, ...]] = ()
"""The first turns a notice of version 1 into one of version 2, and so on; none is needed yet."""

SCHEMA_VERSION: Final = 1 + len(UPGRADES)
"""The version of the format that is written."""

EVENT_VERSION: Final = 1
"""The version of the format of events. A line does not bear it: kinds and keys are only added."""


def upgrade(
    notice: dict[str, Any], version: int, upgrades: tuple[Upgrade, ...] = UPGRADES
) -> dict[str, Any]:
    """Return the plain data of a notice of an old version as it would be written today."""
    for newer in upgrades[version - 1 :]:
        notice = newer(notice)
    return notice
