"""Các cách nhìn: a notice at a glance and its tasks, for people and for programs."""

from giaoban.views.glance import glance, glance_table
from giaoban.views.tasks import task_data, tasks_table

__all__ = ["glance", "glance_table", "task_data", "tasks_table"]
