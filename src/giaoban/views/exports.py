"""Xuất nhiệm vụ: a list of tasks in the formats that other programs open, by one call each.

Each takes the day that the tasks are judged on, and what `giaoban.register.status` takes besides;
without a day it tells what the notices say, and no status.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, TypedDict, Unpack

from giaoban.register import statuses
from giaoban.views.ics import tasks_ics
from giaoban.views.sheets import tasks_grid
from giaoban.views.tables import Dialect, grid_csv, grid_html, grid_markdown
from giaoban.views.xlsx import grid_xlsx

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.calendars import Calendar
    from giaoban.deadline import Deadline
    from giaoban.due import Policy
    from giaoban.events import Event
    from giaoban.register import Status, Task
    from giaoban.views.tasks import GroupBy

__all__ = [
    "StatusOptions",
    "tasks_to_csv",
    "tasks_to_html",
    "tasks_to_ics",
    "tasks_to_markdown",
    "tasks_to_xlsx",
]

Lang = Literal["vi", "en"]


class StatusOptions(TypedDict, total=False):
    """How tasks are judged: what `giaoban.register.status` takes besides the day."""

    events: Iterable[Event]
    soon: int
    policy: Policy | None
    default: Deadline | None
    calendar: Calendar


_NO_DAY: Final = dt.date(1980, 1, 1)
"""The first day that a file can be of: what is made on no day bears it."""


def _judged(
    tasks: Iterable[Task], as_of: dt.date | None, options: StatusOptions
) -> tuple[tuple[Task, Status], ...]:
    return statuses(tasks, as_of=as_of or dt.date.min, **options)


def tasks_to_csv(
    tasks: Iterable[Task],
    *,
    as_of: dt.date | None = None,
    dialect: Dialect = "plain",
    group_by: GroupBy | None = None,
    lang: Lang = "vi",
    **options: Unpack[StatusOptions],
) -> bytes:
    """Return tasks with their status as CSV: `plain` for programs, `excel-vi` for Excel in Vietnam."""
    rows = _judged(tasks, as_of, options)
    return grid_csv(tasks_grid(rows, as_of=as_of, group_by=group_by, lang=lang), dialect)


def tasks_to_xlsx(
    tasks: Iterable[Task],
    *,
    as_of: dt.date | None = None,
    group_by: GroupBy | None = None,
    lang: Lang = "vi",
    **options: Unpack[StatusOptions],
) -> bytes:
    """Return tasks with their status as a spreadsheet.

    Raises:
        ImportError: The extra `giaoban[xlsx]` is not installed.
    """
    rows = _judged(tasks, as_of, options)
    grid = tasks_grid(rows, as_of=as_of, group_by=group_by, lang=lang)
    return grid_xlsx(grid, created=as_of or _NO_DAY)


def tasks_to_ics(
    tasks: Iterable[Task], *, as_of: dt.date | None = None, **options: Unpack[StatusOptions]
) -> str:
    """Return tasks with their status as to-dos of iCalendar."""
    return tasks_ics(_judged(tasks, as_of, options))


def tasks_to_markdown(
    tasks: Iterable[Task],
    *,
    as_of: dt.date | None = None,
    group_by: GroupBy | None = None,
    lang: Lang = "vi",
    **options: Unpack[StatusOptions],
) -> str:
    """Return tasks with their status as a table in Markdown."""
    rows = _judged(tasks, as_of, options)
    return grid_markdown(tasks_grid(rows, as_of=as_of, group_by=group_by, lang=lang))


def tasks_to_html(
    tasks: Iterable[Task],
    *,
    as_of: dt.date | None = None,
    group_by: GroupBy | None = None,
    lang: Lang = "vi",
    **options: Unpack[StatusOptions],
) -> str:
    """Return tasks with their status as a page to look at and to print."""
    rows = _judged(tasks, as_of, options)
    grid = tasks_grid(rows, as_of=as_of, group_by=group_by, lang=lang)
    return grid_html(grid, lang=lang)
