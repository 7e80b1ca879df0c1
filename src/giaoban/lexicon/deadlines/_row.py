"""One row of the table of phrases: its first words, its pattern, what a match says, where it counts."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Literal

from attrs import frozen

from giaoban.deadline import Deadline

__all__ = ["Read", "Row", "Scope", "nothing"]

Scope = Literal["anywhere", "after_done", "closing", "whole", "no_deadline"]
"""Where a row's phrase counts: anywhere in running text; only right after a verb of completion
("hoàn thành", "xong") or the label of a deadline ("Thời hạn hoàn thành:"); there, and at the end of
a clause that delivers something; only as a whole text; or nowhere, and hides what stands in it."""

Read = Callable[[re.Match[str], dt.date | None], Deadline | None]


@frozen
class Row:
    """One way of stating a deadline: its first words, its pattern, what a match says.

    `read` takes the day of issue too; it returns None where the match is none after all.
    """

    starts: tuple[str, ...]
    pattern: re.Pattern[str]
    read: Read
    scope: Scope = "anywhere"


def nothing(_match: re.Match[str], _issued: dt.date | None) -> Deadline | None:
    """Stand for what is no deadline."""
    return None
