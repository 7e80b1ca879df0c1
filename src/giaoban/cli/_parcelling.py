"""`giaoban tasks` in every format, as one answer or as a file for each addressee."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, assert_never

from giaoban._vn import nfc
from giaoban.calendars import BUILT_IN
from giaoban.cli._run import as_json
from giaoban.cli._words import SAY
from giaoban.lexicon import party_name, party_text
from giaoban.parcels import parcels
from giaoban.views import (
    grid_csv,
    grid_html,
    grid_markdown,
    grouped,
    task_data,
    tasks_grid,
    tasks_table,
)
from giaoban.views.ics import tasks_ics
from giaoban.views.letters import (
    letter_grid,
    letter_html,
    letter_ics,
    letter_text,
    parcel_letter,
)
from giaoban.views.tasks import STANDINGS
from giaoban.views.xlsx import grid_xlsx

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from giaoban.cli._run import Run
    from giaoban.model import Party
    from giaoban.parcels import Entry, Parcel
    from giaoban.register import Standing, Status, Task
    from giaoban.views import Dialect, Grid, GroupBy

    Row = tuple[Task, Status]

__all__ = [
    "SUFFIXES",
    "SplitBy",
    "TasksFormat",
    "answerable",
    "coloured",
    "file_names",
    "sheet_as",
    "tasks_as",
    "write_parcels",
]

TasksFormat = Literal["table", "json", "md", "html", "csv", "xlsx", "ics"]
SplitBy = Literal["lead", "addressee"]
"""Who gets a file: whoever answers for a task, or whoever has any part in one."""

SUFFIXES: Final[Mapping[TasksFormat, str]] = {
    "table": ".txt",
    "json": ".json",
    "md": ".md",
    "html": ".html",
    "csv": ".csv",
    "xlsx": ".xlsx",
    "ics": ".ics",
}
"""What a file of each format is called."""


def tasks_as(run: Run, rows: Sequence[Row], *, as_of: dt.date, by: GroupBy | None) -> str | bytes:
    """Return the list of tasks in the format that is asked for."""
    to: TasksFormat = run.asked.format
    match to:
        case "table":
            return coloured(run, tasks_table(rows, as_of=as_of, group_by=by, lang=run.lang))
        case "json":
            ordered = [row for _, group in grouped(rows, by) for row in group] if by else rows
            return as_json([task_data(*row, calendar=BUILT_IN) for row in ordered])
        case "ics":
            return tasks_ics(rows)
        case "md" | "html" | "csv" | "xlsx":
            grid = tasks_grid(rows, as_of=as_of, group_by=by, lang=run.lang)
            return sheet_as(run, grid, to, created=as_of)
        case _:
            assert_never(to)


def sheet_as(
    run: Run, grid: Grid, to: Literal["md", "html", "csv", "xlsx"], *, created: dt.date
) -> str | bytes:
    """Return a grid in the format that is asked for."""
    match to:
        case "md":
            return grid_markdown(grid)
        case "html":
            return grid_html(grid, lang=run.lang)
        case "csv":
            dialect: Dialect = run.asked.dialect
            return grid_csv(grid, dialect).decode()
        case "xlsx":
            try:
                return grid_xlsx(grid, created=created)
            except ImportError:
                run.stop("extra", name="xlsx")
        case _:
            assert_never(to)


# --- a file for each addressee -------------------------------------------------------------------


def write_parcels(run: Run, rows: Sequence[Row], *, as_of: dt.date) -> None:
    """Write a file for each addressee into the folder of `-o`, and tell how many there are."""
    if run.asked.output in {None, "-"}:
        run.stop("no-folder")
    folder = Path(run.asked.output)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError):  # or a NUL in the name
        run.stop("no-write", path=repr(run.asked.output))
    by: SplitBy = run.asked.split_by
    found = [each for each in parcels(rows) if by == "addressee" or any(_answering(each))]
    names = [_called(each.addressee, run) for each in found]
    to: TasksFormat = run.asked.format
    for parcel, name in zip(found, file_names(names, SUFFIXES[to]), strict=True):
        told = _parcel_as(run, parcel, to, as_of)
        run.write(str(folder / name), told if isinstance(told, bytes) else told.encode())
    run.out.write(SAY["parted"][run.lang].format(path=run.asked.output, count=len(found)))


def answerable(parcel: Parcel) -> Iterator[Entry]:
    """Yield what an addressee answers for: what it leads; what it directs, if nobody else does."""
    for entry in parcel.entries:
        if entry.part == "lead" or (entry.part == "director" and not entry.status.state.lead):
            yield entry


def _answering(parcel: Parcel) -> Iterator[bool]:
    # Every task is in a file of someone who leads or directs it, or in nobody's.
    return (entry.part in {"lead", "director"} for entry in parcel.entries)


def _called(addressee: Party | None, run: Run) -> str:
    return SAY["nobody"][run.lang] if addressee is None else party_name(addressee)


def _parcel_as(run: Run, parcel: Parcel, to: TasksFormat, as_of: dt.date) -> str | bytes:
    letter = parcel_letter(parcel, as_of=as_of, lang=run.lang)
    match to:
        case "table":
            return letter_text(letter, longest=_UNLIMITED)
        case "json":
            return as_json([_entry_data(entry) for entry in parcel.entries])
        case "ics":
            return letter_ics(letter)
        case "html":
            return letter_html(letter)
        case "md" | "csv":
            return sheet_as(run, letter_grid(letter), to, created=as_of)
        case "xlsx":
            return sheet_as(run, letter_grid(letter), to, created=as_of)
        case _:
            assert_never(to)


_UNLIMITED: Final = 10**9


def _entry_data(entry: Entry) -> dict[str, object]:
    through = None if entry.through is None else party_text(entry.through)
    return {
        **task_data(entry.task, entry.status, calendar=BUILT_IN),
        "part": entry.part,
        "through": through,
    }


# --- names of files ------------------------------------------------------------------------------

_LONGEST: Final = 100
_MOST_BYTES: Final = 240
# With the marks that turn the direction of a text: a name is to be what it seems.
_REFUSED: Final = re.compile(
    r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+'
)
_DEVICES: Final = re.compile(
    r"(?:con|prn|aux|nul|con(?:in|out)\$|(?:com|lpt)[0-9¹²³])(?:\.|$)", re.IGNORECASE
)


def file_names(names: Iterable[str], suffix: str) -> list[str]:
    """Return names for files that every system takes, no two of them the same to any of them.

    At most 100 characters and 240 bytes with the suffix, in NFC; what Windows takes for a device,
    refuses, or leaves away at the end, is changed.
    """
    taken: set[str] = set()
    made: list[str] = []
    for name in names:
        count, file = 1, _file_name(name, suffix)
        while file.casefold() in taken:
            count += 1
            file = _file_name(name, f" ({count}){suffix}")
        taken.add(file.casefold())
        made.append(file)
    return made


def _file_name(name: str, end: str) -> str:
    safe = " ".join(_REFUSED.sub("-", nfc(name)).split())
    safe = safe[: _LONGEST - len(end)]
    safe = safe.encode()[: _MOST_BYTES - len(end.encode())].decode(errors="ignore")
    safe = safe.strip(" .") or "-"
    return f"_{safe}"[: _LONGEST - len(end)] + end if _DEVICES.match(safe) else safe + end


# --- colours -------------------------------------------------------------------------------------

_COLOURS: Final[Mapping[Standing, str]] = {
    "overdue": "31",
    "at_limit": "33",
    "due_soon": "33",
    "done": "32",
    "done_late": "32",
}


def coloured(run: Run, table: str) -> str:
    """Return the table of tasks with what is late, near and done in colours, on a terminal only.

    Nothing is coloured where NO_COLOR is set (https://no-color.org) or the terminal is a dumb one.
    """
    to_file = run.asked.output not in {None, "-"}
    if to_file or not run.out.isatty() or os.environ.get("NO_COLOR") or _is_dumb():
        return table
    for standing, colour in _COLOURS.items():
        word = re.escape(f"[{STANDINGS[standing][run.lang]}]")
        table = re.sub(rf"(?m)^{word}", f"\x1b[{colour}m\\g<0>\x1b[0m", table)
    return table


def _is_dumb() -> bool:
    return os.environ.get("TERM") == "dumb"
