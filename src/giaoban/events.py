"""Diễn biến: what happened to a task since its notice, as values that are only ever added.

A status is never stored: it follows from the notice and from these. An event names its task by the
task's id and the day it happened; what the office enters twice, or too late, stays on record, and
`giaoban.register.state_of` says what each comes to.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, get_args

from attrs import field, frozen

from giaoban._exact import exact
from giaoban.model import Citation, Party

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "EVENTS",
    "PERCENT",
    "Accepted",
    "Cancelled",
    "DaySet",
    "Done",
    "Event",
    "ExtensionGranted",
    "ExtensionRefused",
    "ExtensionRequested",
    "Happened",
    "Progress",
    "Reassigned",
    "Reminded",
    "Result",
    "Returned",
    "in_order",
]

PERCENT: Final = 100
"""What `Progress.percent` goes up to, inclusive."""


@frozen(kw_only=True)
class _Event:
    """What every event says.

    Args:
        task:
            The id of the task.
        on:
            The day it happened, in Vietnam.
        by:
            Who says so.
        note:
            Whatever else is to be kept.
    """

    task: str = field(kw_only=False)
    on: dt.date
    by: str = ""
    note: str = ""

    def __attrs_post_init__(self) -> None:
        exact(self)
        if not self.task.strip():
            raise ValueError(
                f"{type(self).__name__}.task needs the id of a task; got an empty text"
            )


@frozen(kw_only=True)
class Accepted(_Event):
    """Nhận việc: who has to do it says that it is known."""


@frozen(kw_only=True)
class Progress(_Event):
    """Tiến độ: how far it is; `percent` is None where only the note tells."""

    percent: int | None = None

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.percent is not None and not 0 <= self.percent <= PERCENT:
            raise ValueError(f"Progress.percent is 0 to 100; got {self.percent}")


@frozen(kw_only=True)
class Result(_Event):
    """Kết quả: a document was handed in; whether the task is done with it, `Done` says."""

    document: Citation


@frozen(kw_only=True)
class Done(_Event):
    """Hoàn thành: it is done; of a duty that comes back, the round that fell due on `round`.

    Args:
        round:
            None is the earliest round that is not done yet.
    """

    round: dt.date | None = None


@frozen(kw_only=True)
class ExtensionRequested(_Event):
    """Xin gia hạn: `until` is the last day that is asked for, inclusive."""

    until: dt.date | None = None


@frozen(kw_only=True)
class ExtensionGranted(_Event):
    """Gia hạn: the task is to be done by `until`, inclusive."""

    until: dt.date


@frozen(kw_only=True)
class ExtensionRefused(_Event):
    """Không gia hạn: the day stays as it was."""


@frozen(kw_only=True)
class Reassigned(_Event):
    """Giao lại: others lead it from now on."""

    lead: tuple[Party, ...]

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if not self.lead:
            raise ValueError("Reassigned.lead needs someone; got nobody")


@frozen(kw_only=True)
class Returned(_Event):
    """Trả lại: what was handed in does not do; the task is open again."""


@frozen(kw_only=True)
class Cancelled(_Event):
    """Thôi thực hiện: the task is dropped."""


@frozen(kw_only=True)
class DaySet(_Event):
    """Ấn định thời hạn: the office gives a task without a day its last day, inclusive."""

    until: dt.date


@frozen(kw_only=True)
class Happened(_Event):
    """Sự kiện xảy ra: what the deadline waits for, or counts from, came on the day `on`."""


@frozen(kw_only=True)
class Reminded(_Event):
    """Đôn đốc: who has to do it was reminded."""


Event = (
    Accepted
    | Progress
    | Result
    | Done
    | ExtensionRequested
    | ExtensionGranted
    | ExtensionRefused
    | Reassigned
    | Returned
    | Cancelled
    | DaySet
    | Happened
    | Reminded
)
"""Whatever can happen to a task."""

EVENTS: Final[tuple[type[Event], ...]] = get_args(Event)
"""The classes of events."""


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return events by their days; those of one day as they came."""
    return tuple(sorted(events, key=_day))


def _day(event: Event) -> dt.date:
    return event.on
