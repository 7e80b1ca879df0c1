"""Xuất nhiệm vụ: one call for each format says what the grid says."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from typing import TYPE_CHECKING

import icalendar
import openpyxl
import pytest

from giaoban.register import statuses, tasks
from giaoban.timing import by
from giaoban.views import (
    grid_csv,
    grid_html,
    grid_markdown,
    tasks_grid,
    tasks_to_csv,
    tasks_to_html,
    tasks_to_ics,
    tasks_to_markdown,
    tasks_to_xlsx,
)
from tests.test_reports import EVENTS, NOTICE, ROWS, day

if TYPE_CHECKING:
    from giaoban.views import GroupBy

TASKS = tasks(NOTICE)
AS_OF = day("1/11")


@pytest.mark.parametrize("group_by", [None, "lead"])
def test_each_format_is_the_grid_in_it(group_by: GroupBy | None) -> None:
    """As of a day, with what happened until then, in groups or without."""
    grid = tasks_grid(ROWS, as_of=AS_OF, group_by=group_by)

    made = tasks_to_csv(TASKS, as_of=AS_OF, events=EVENTS, group_by=group_by)
    assert made == grid_csv(grid)
    excel = tasks_to_csv(TASKS, as_of=AS_OF, events=EVENTS, group_by=group_by, dialect="excel-vi")
    assert excel == grid_csv(grid, "excel-vi")
    page = tasks_to_html(TASKS, as_of=AS_OF, events=EVENTS, group_by=group_by)
    assert page == grid_html(grid)
    text = tasks_to_markdown(TASKS, as_of=AS_OF, events=EVENTS, group_by=group_by)
    assert text == grid_markdown(grid)


def test_the_sheet_and_the_calendar_are_of_the_day() -> None:
    """What was done is done there."""
    book = openpyxl.load_workbook(BytesIO(tasks_to_xlsx(TASKS, as_of=AS_OF, events=EVENTS)))
    calendar = icalendar.Calendar.from_ical(tasks_to_ics(TASKS, as_of=AS_OF, events=EVENTS))
    assert book.active is not None

    done = [row[12] for row in book.active.iter_rows(min_row=5, values_only=True)]
    assert [found is not None for found in done] == [True, True, True] + [False] * 6
    assert book.properties.created == dt.datetime(2023, 11, 1)  # noqa: DTZ001  as openpyxl reads it
    standings = [str(each["STATUS"]) for each in calendar.walk("VTODO")]
    assert standings.count("COMPLETED") == 3
    assert standings.count("CANCELLED") == 1


def test_without_a_day_only_the_notice_speaks() -> None:
    """No status; the file is of the first day that there is."""
    book = openpyxl.load_workbook(BytesIO(tasks_to_xlsx(TASKS)))
    assert book.active is not None
    heads = next(book.active.iter_rows(min_row=3, max_row=3, values_only=True))
    grid = tasks_grid(statuses(TASKS, as_of=dt.date.min), as_of=None)

    assert list(heads) == [column.heading for column in grid.columns]
    assert "Tình trạng" not in heads
    assert book.properties.created == dt.datetime(1980, 1, 1)  # noqa: DTZ001  as above
    assert tasks_to_csv(TASKS) == grid_csv(grid)
    assert tasks_to_markdown(TASKS) == grid_markdown(grid)
    assert tasks_to_html(TASKS) == grid_html(grid)
    assert tasks_to_ics(TASKS).count("STATUS:NEEDS-ACTION") == 9


def test_what_judges_a_task_judges_it_in_every_format() -> None:
    """One policy, another notion of soon, a day for what has none; in English."""
    asked = tasks_to_markdown(
        TASKS[:3], as_of=day("15/10"), policy="strict", soon=1, default=by("31/12/2023"), lang="en"
    )

    assert [row.split("|")[-3].strip() for row in asked.splitlines() if "TB-UBND" in row] == [
        "overdue",
        "open",
        "open",
    ]
