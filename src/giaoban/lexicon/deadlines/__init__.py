"""Thời hạn bằng lời: each way of stating a deadline, with its composer and its recogniser."""

from giaoban.lexicon.deadlines._finding import FoundDeadline, find_deadlines, parse_deadline
from giaoban.lexicon.deadlines._phrase import deadline_phrase

__all__ = ["FoundDeadline", "deadline_phrase", "find_deadlines", "parse_deadline"]
