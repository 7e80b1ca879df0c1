"""Phiếu gửi về: what was filled in, as events; and what was not understood, cell by cell."""

from __future__ import annotations

import datetime as dt
import warnings
import zipfile
import zlib
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

from attrs import define, field, frozen

from giaoban.events import Done, Event, ExtensionRequested, Progress, Result
from giaoban.views.followup._cells import (
    Cell,
    CellProblem,
    UnfitError,
    Wanted,
    day_of,
    documents_of,
    percent_of,
)
from giaoban.views.followup._columns import OPEN, ColumnKey, key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from giaoban.model import Citation

__all__ = ["FollowUp", "FollowUpError", "followup_events"]

Lang = Literal["vi", "en"]
Unusable = Literal["no_xlsx", "old_xls", "too_big", "damaged", "no_sheet"]

_T = TypeVar("_T")

_MOST_BYTES: Final = 32 * 2**20
"""Bytes that a file may have once it is unpacked: tens of thousands of tasks."""
_MOST_MARKS: Final = 1_000_000
"""Marks of elements, of which each may take half a thousand bytes once it is read."""
_MOST_TIMES, _SMALL = 100, 2**20
"""How many times its packed size a part may be, unless it is small: sheets are some ten times."""
_CHUNK: Final = 2**20
_LAST_ROW, _LAST_COLUMN = 1_048_576, 64
_HEAD_WITHIN: Final = 50
"""Rows in which the headings are looked for."""

_WHY: Final[Mapping[Unusable, Mapping[Lang, str]]] = {
    "no_xlsx": {"vi": "không phải tệp XLSX", "en": "it is no XLSX file"},
    "old_xls": {
        "vi": "là tệp XLS cũ hoặc có mật khẩu: lưu lại dưới dạng .xlsx, không mật khẩu",
        "en": "it is an old XLS file or has a password: save it as .xlsx, without a password",
    },
    "too_big": {
        "vi": "quá lớn khi giải nén, không phải phiếu theo dõi",
        "en": "it is too big once unpacked for a follow-up sheet",
    },
    "damaged": {"vi": "tệp bị hỏng", "en": "the file is damaged"},
    "no_sheet": {
        "vi": "không có bảng của phiếu theo dõi (cột mã nhiệm vụ và các cột để điền)",
        "en": "it has no table of a follow-up sheet (the tasks' ids and the columns to fill in)",
    },
}


class FollowUpError(ValueError):
    """The file is no follow-up sheet at all.

    Args:
        reason:
            What is wrong with it.
    """

    def __init__(self, reason: Unusable) -> None:
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.sentence('vi')} / {self.sentence('en')}"

    def sentence(self, lang: Lang = "vi") -> str:
        """Return what is wrong, in one line."""
        return _WHY[self.reason][lang]


@frozen
class FollowUp:
    """Phiếu gửi về: the events that it tells, row by row, and the cells that tell none."""

    events: tuple[Event, ...]
    problems: tuple[CellProblem, ...]


def followup_events(
    data: bytes, *, received: dt.date, by: str = "", known: Iterable[str] | None = None
) -> FollowUp:
    """Return what a sheet that came back tells: every filled cell is an event, or a problem.

    A task that is told to be done was done on its day, with what else its row tells; the rest
    happened on the day the sheet came back. Rows may be in any order, dropped, or put together from
    several sheets; a row with nothing filled in tells nothing.

    Args:
        by:
            Who filled it in.
        known:
            The ids of the tasks that are followed up; a row of another one counts for nothing.
            None takes any.

    Raises:
        FollowUpError: It is no follow-up sheet, or cannot be read.
        ImportError: The extra `giaoban[xlsx]` is not installed.
    """
    taking = _Taking(received, by, None if known is None else frozenset(known))
    for row in _rows(data):
        taking.take(row)
    return FollowUp(tuple(taking.events), tuple(taking.problems))


# --- rows ----------------------------------------------------------------------------------------

_Row = dict[ColumnKey, Cell]


def _rows(data: bytes) -> Iterator[_Row]:
    if find_spec("openpyxl") is None:
        raise ImportError(
            "giaoban: bảng tính cần phần bổ sung / spreadsheets need an extra:"
            " pip install 'giaoban[xlsx]'"
        )
    _weigh(data)
    try:
        # What of a file it leaves aside, colours and the like, the library warns of.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = list(_filled_rows(data))
    except FollowUpError:
        raise
    except Exception as error:
        raise FollowUpError("damaged") from error
    yield from found


def _weigh(data: bytes) -> None:
    """Refuse what is no archive, and one that would fill the memory."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise FollowUpError("old_xls")
    try:
        unfit = _unfit(data)
    except (zipfile.BadZipFile, EOFError, OSError, RuntimeError, ValueError, zlib.error):
        unfit = "no_xlsx"
    if unfit is not None:
        raise FollowUpError(unfit)


def _unfit(data: bytes) -> Unusable | None:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if "[Content_Types].xml" not in archive.namelist():
            return "no_xlsx"
        too_much = _unpacks_to_too_much(archive.infolist()) or _marks(archive) > _MOST_MARKS
        return "too_big" if too_much else None


def _unpacks_to_too_much(parts: Sequence[zipfile.ZipInfo]) -> bool:
    # No more is unpacked of a part than it declares.
    packed = any(part.file_size > max(_SMALL, _MOST_TIMES * part.compress_size) for part in parts)
    return packed or sum(part.file_size for part in parts) > _MOST_BYTES


def _marks(archive: zipfile.ZipFile) -> int:
    """Return how many marks of elements there are in all parts."""
    count = 0
    for part in archive.infolist():
        with archive.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                count += chunk.count(b"<")
    return count


def _filled_rows(data: bytes) -> Iterator[_Row]:
    openpyxl = import_module("openpyxl")
    shown, written = (
        openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=values)
        for values in (True, False)
    )
    for sheet, formulas in zip(shown.worksheets, written.worksheets, strict=True):
        rows = _cells(sheet, formulas)
        columns = _columns(rows)
        if columns:
            for row in rows:
                cells = {key: row[at] for key, at in columns.items()}
                if any(key in cells and not cells[key].is_blank for key in OPEN):
                    yield cells
            return
    raise FollowUpError("no_sheet")


def _cells(sheet: Any, formulas: Any) -> Iterator[list[Cell]]:  # noqa: ANN401  made at run time
    for each in (sheet, formulas):
        each.reset_dimensions()  # which may be declared wrongly
    limits = {"max_row": _LAST_ROW, "max_col": _LAST_COLUMN}
    both = zip(sheet.iter_rows(**limits), formulas.iter_rows(**limits), strict=True)
    letter = import_module("openpyxl.utils").get_column_letter
    for nth, (row, written) in enumerate(both, start=1):
        yield [
            _cell(nth, letter(at), cell, formula)
            for at, (cell, formula) in enumerate(zip(row, written, strict=True), start=1)
        ]


def _cell(row: int, column: str, shown: Any, written: Any) -> Cell:  # noqa: ANN401  as above
    """Return a cell, broken if it shows an error, or nothing where its formula should show something."""
    lacking = shown.value is None and written.value is not None
    value = written.value if lacking else shown.value
    return Cell(row, column, value, shown.number_format, lacking or shown.data_type == "e")


def _columns(rows: Iterator[list[Cell]]) -> dict[ColumnKey, int]:
    """Return where each column is, once the headings are found; nothing if there are none."""
    for nth, row in enumerate(rows):
        found = {key: at for at, cell in enumerate(row) if (key := key_of(cell.value)) is not None}
        if "id" in found and any(key in found for key in OPEN):
            return found
        if nth >= _HEAD_WITHIN:
            break
    return {}


# --- what they tell ------------------------------------------------------------------------------


@define
class _Taking:
    """What the rows have told so far."""

    received: dt.date
    by: str
    known: frozenset[str] | None
    events: list[Event] = field(factory=list)
    problems: list[CellProblem] = field(factory=list)
    seen: set[tuple[str, str]] = field(factory=set)

    def take(self, row: _Row) -> None:
        """Add what a row tells; of a row that is of no task only that."""
        # An id is whatever the caller made it: its blanks are part of it.
        task = row["id"].value if isinstance(row["id"].value, str) else row["id"].text
        key = (task, row["round"].text if "round" in row else "")
        if not task.strip():
            self._report(row, "id", "task")
        elif self.known is not None and task not in self.known:
            self._report(row, "id", "known_task")
        elif key in self.seen:
            self._report(row, "id", "one_row")
        else:
            self.seen.add(key)
            self.events += self._told(task, row)

    def _told(self, task: str, row: _Row) -> Iterator[Event]:
        done = self._read(row, "done_on", self._past_day)
        on, by = done or self.received, self.by
        percent = self._read(row, "percent", percent_of)
        if done is not None and percent not in {None, 100}:
            self._report(row, "percent", "all_of_it")
            percent = None
        note = self._read(row, "note", lambda cell: cell.text) or ""
        if percent is not None or note:
            yield Progress(task, on=on, by=by, percent=percent, note=note)
        for document in self._documents(row):
            yield Result(task, on=on, by=by, document=document)
        until = self._read(row, "until", day_of)
        if done is not None:
            yield Done(task, on=done, by=by, round=self._round(row))
            if until is not None:
                self._report(row, "until", "nothing")
        elif until is not None:
            yield ExtensionRequested(task, on=on, by=by, until=until)

    def _past_day(self, cell: Cell) -> dt.date:
        day = day_of(cell)
        if day > self.received:
            raise UnfitError("past_day")
        return day

    def _documents(self, row: _Row) -> list[Citation]:
        found, bad = self._read(row, "document", documents_of) or ([], [])
        for text in bad:
            self._report(row, "document", "document", text)
        return found

    def _round(self, row: _Row) -> dt.date | None:
        """Return which round of a duty that comes back a row is of, if it is locked in it."""
        cell = row.get("round")
        return None if cell is None or cell.is_blank else self._read(row, "round", day_of)

    def _read(self, row: _Row, key: ColumnKey, read: Callable[[Cell], _T]) -> _T | None:
        """Return what a cell says; None if it is blank, or wrong, which is reported."""
        cell = row.get(key)
        if cell is None or cell.is_blank:
            return None
        if cell.is_broken:
            self._report(row, key, "value")
            return None
        try:
            return read(cell)
        except UnfitError as unfit:
            self._report(row, key, unfit.wanted)
            return None

    def _report(self, row: _Row, key: ColumnKey, wanted: Wanted, found: str = "") -> None:
        cell = row[key]
        self.problems.append(
            CellProblem(
                row=cell.row,
                column=cell.column,
                key=key,
                found=found or cell.text,
                wanted=wanted,
            )
        )
