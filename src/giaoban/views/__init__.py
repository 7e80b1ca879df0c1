"""Các cách nhìn: a notice at a glance, its tasks, what was found in it, for people and programs."""

from giaoban.views.exports import (
    tasks_to_csv,
    tasks_to_html,
    tasks_to_ics,
    tasks_to_markdown,
    tasks_to_xlsx,
)
from giaoban.views.findings import Checked, github_annotations, sarif, underlined
from giaoban.views.glance import glance, glance_table
from giaoban.views.grids import Cell, Grid, GridColumn
from giaoban.views.sheets import report_grid, tasks_grid
from giaoban.views.tables import Dialect, grid_csv, grid_html, grid_markdown
from giaoban.views.tasks import GroupBy, grouped, task_data, tasks_table
from giaoban.views.xlsx import grid_xlsx

__all__ = [
    "Cell",
    "Checked",
    "Dialect",
    "Grid",
    "GridColumn",
    "GroupBy",
    "github_annotations",
    "glance",
    "glance_table",
    "grid_csv",
    "grid_html",
    "grid_markdown",
    "grid_xlsx",
    "grouped",
    "report_grid",
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
