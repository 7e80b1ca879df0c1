"""Các cách nhìn: a notice at a glance, its tasks, letters and sheets, what was found in it."""

from giaoban.views.exports import (
    tasks_to_csv,
    tasks_to_html,
    tasks_to_ics,
    tasks_to_markdown,
    tasks_to_xlsx,
)
from giaoban.views.figures import report_data, report_table
from giaoban.views.findings import Checked, github_annotations, sarif, underlined
from giaoban.views.followup import (
    CellProblem,
    FollowUp,
    FollowUpError,
    followup_events,
    followup_sheet,
)
from giaoban.views.glance import glance, glance_table
from giaoban.views.grids import Cell, Grid, GridColumn
from giaoban.views.letters import (
    Letter,
    LetterEntry,
    letter_grid,
    letter_html,
    letter_ics,
    letter_message,
    letter_text,
    letter_xlsx,
    parcel_letter,
    parcel_text,
    reminder_letter,
    reminder_text,
)
from giaoban.views.sheets import report_grid, tasks_grid
from giaoban.views.tables import Dialect, grid_csv, grid_html, grid_markdown
from giaoban.views.tasks import GroupBy, grouped, task_data, tasks_table
from giaoban.views.xlsx import grid_xlsx

__all__ = [
    "Cell",
    "CellProblem",
    "Checked",
    "Dialect",
    "FollowUp",
    "FollowUpError",
    "Grid",
    "GridColumn",
    "GroupBy",
    "Letter",
    "LetterEntry",
    "followup_events",
    "followup_sheet",
    "github_annotations",
    "glance",
    "glance_table",
    "grid_csv",
    "grid_html",
    "grid_markdown",
    "grid_xlsx",
    "grouped",
    "letter_grid",
    "letter_html",
    "letter_ics",
    "letter_message",
    "letter_text",
    "letter_xlsx",
    "parcel_letter",
    "parcel_text",
    "reminder_letter",
    "reminder_text",
    "report_data",
    "report_grid",
    "report_table",
    "sarif",
    "task_data",
    "tasks_grid",
    "tasks_table",
    "tasks_to_csv",
    "tasks_to_html",
    "tasks_to_ics",
    "tasks_to_markdown",
    "tasks_to_xlsx",
    "underlined",
]
