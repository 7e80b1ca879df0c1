"""Hạn chót: what a deadline comes to on the calendar. The only place where it becomes a date."""

from giaoban.due._day import both_days, due_day, last_day, last_working_day
from giaoban.due._explain import explain
from giaoban.due._recurring import due_days, occurrences
from giaoban.due._value import Because, DueDay, Policy

__all__ = [
    "Because",
    "DueDay",
    "Policy",
    "both_days",
    "due_day",
    "due_days",
    "explain",
    "last_day",
    "last_working_day",
    "occurrences",
]
