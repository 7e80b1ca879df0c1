"""Giá trị đối số: days and numbers as people type them, and today's day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from giaoban.lexicon import parse_date

if TYPE_CHECKING:
    from giaoban.cli._run import Run

__all__ = ["count_in", "day_in", "today"]

_DIGITS = 10  # of a number of days; no deadline is so far off


def count_in(run: Run, option: str, text: str) -> int | None:
    """Return the number in *text*; None if it is empty."""
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < _DIGITS):
        run.stop("count", option=option, text=text)
    return int(text)


def day_in(run: Run, text: str) -> dt.date:
    """Return the day that *text* writes as people or as programs do."""
    day = parse_date(text)
    if day is not None:
        return day
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        run.stop("day", text=text)


def today() -> dt.date:
    """Return today in Vietnam: seven hours ahead of UTC, with no summer time."""
    return dt.datetime.now(dt.timezone(dt.timedelta(hours=7))).date()
