"""Các cách nhìn: a notice at a glance, its tasks, what was found in it, for people and programs."""

from giaoban.views.findings import Checked, github_annotations, sarif, underlined
from giaoban.views.glance import glance, glance_table
from giaoban.views.tasks import GroupBy, grouped, task_data, tasks_table

__all__ = [
    "Checked",
    "GroupBy",
    "github_annotations",
    "glance",
    "glance_table",
    "grouped",
    "sarif",
    "task_data",
    "tasks_table",
    "underlined",
]
