"""What comes out: a day, whether it is certain, and why."""

from __future__ import annotations

import datetime as dt
from typing import Final, Literal, get_args

from attrs import field, frozen

from giaoban._exact import exact

Policy = Literal["strict", "lenient"]
"""`strict`: `trước ngày D` leaves D out. `lenient`: it is met on D too, as many offices have it."""

Because = Literal[
    # a day, or a period, that is stated
    "stated",
    "day_before",
    "day_itself",
    "hour_of_day",
    "midnight",
    "end_of_period",
    "before_period",
    "point_of_period",
    "weekday_of_week",
    "whole_week",
    "before_issue",
    "term_end",
    # a period that is counted
    "first_day_not_counted",
    "corresponding_day",
    "month_end",
    "working_days_counted",
    "hours_counted",
    "hour_unknown",
    "rolled_over_day_off",
    "holidays_unknown",
    "anchor_assumed",
    "anchor_unknown",
    "issue_day_unknown",
    # a duty that comes back
    "next_occurrence",
    "occurrence",
    "cycle_assumed",
    "anchor_unclear",
    # no day
    "none_stated",
    "standing",
    "event_unknown",
    "set_elsewhere",
    "left_open",
    "unclear",
    "out_of_calendar",
    # last_working_day
    "rolled_back_to_working_day",
]
"""Stable words for the reasons; `explain` turns them into a sentence."""

_DOUBTS: Final[frozenset[Because]] = frozenset(
    {
        "whole_week",
        "before_issue",
        "term_end",
        "hour_unknown",
        "holidays_unknown",
        "anchor_assumed",
        "anchor_unknown",
        "issue_day_unknown",
        "cycle_assumed",
        "anchor_unclear",
        "event_unknown",
        "set_elsewhere",
        "unclear",
        "out_of_calendar",
    }
)
"""Each of these alone makes the day uncertain."""


@frozen
class DueDay:
    """Hạn chót: the last day on which a deadline is met, up to 24:00 Vietnamese time.

    Args:
        day:
            None if there is no such day, or none can be told.
        certain:
            False when something that is not known here (an event, the day of issue, a Tết) or
            that the notice leaves open could make it another day.
        because:
            Why, in the order of the reasoning.
    """

    day: dt.date | None
    certain: bool = field(kw_only=True)
    because: tuple[Because, ...] = field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)


def due(day: dt.date | None, *because: Because) -> DueDay:
    """Return a DueDay that is certain unless one of its reasons is a doubt."""
    return DueDay(day, certain=_DOUBTS.isdisjoint(because), because=because)


def shifted(day: dt.date, days: int) -> dt.date | None:
    """Return the day so many days later (or earlier), None outside the years 1 to 9999."""
    return on_ordinal(day.toordinal() + days)


def on_ordinal(ordinal: int) -> dt.date | None:
    """Return the day of a proleptic ordinal, None outside the years 1 to 9999."""
    inside = dt.date.min.toordinal() <= ordinal <= dt.date.max.toordinal()
    return dt.date.fromordinal(ordinal) if inside else None


def due_or_out(day: dt.date | None, *because: Because) -> DueDay:
    """Return a DueDay for a computed day; None here means that it fell outside the calendar."""
    return due(None, *because, "out_of_calendar") if day is None else due(day, *because)


def require_arguments(policy: Policy, **days: dt.date | None) -> None:
    """Refuse what would come out as a wrong day without a word: a foreign policy, a datetime."""
    if policy not in get_args(Policy):
        raise ValueError(f"policy is 'strict' or 'lenient'; got {policy!r}")
    for name, day in days.items():
        if day is not None and type(day) is not dt.date:
            raise TypeError(f"{name} takes a datetime.date; got {day!r}")
