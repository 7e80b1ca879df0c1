"""Tên trong tệp: where a Word file bears the ids of its notice and assignments, unseen."""

from __future__ import annotations

from typing import Final

__all__ = ["BOOKMARK", "NOTICE_ID", "TASK_ID"]

NOTICE_ID: Final = "giaoban.notice"
"""The custom property with the notice's id."""
BOOKMARK: Final = "_giaoban_"
"""What the bookmark of an assignment is called, with its number after it.

Word does not list bookmarks that begin with "_".
"""
TASK_ID: Final = "giaoban.task."
"""What the custom property with an assignment's id is called, with the same number after it."""
