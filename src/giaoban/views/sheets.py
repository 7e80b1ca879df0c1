"""Bảng nhiệm vụ, bảng báo cáo: tasks and figures as grids, for every format that sheets go out in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal

from giaoban._vn import capitalise_first
from giaoban.lexicon import format_date, party_list
from giaoban.views.grids import Cell, Grid, GridColumn
from giaoban.views.tasks import STANDINGS, GroupBy, grouped, printed_deadline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence
    from fractions import Fraction

    from giaoban.register import Status, Task
    from giaoban.reports import Basis, Matrix, Report, ReportBy

    Row = tuple[Task, Status]

__all__ = ["report_grid", "tasks_grid"]

Lang = Literal["vi", "en"]

_Column = tuple[str, int, Mapping[Lang, str]]
_COLUMNS: Final[tuple[_Column, ...]] = (
    ("id", 13, {"vi": "Mã nhiệm vụ", "en": "Task"}),
    ("notice", 13, {"vi": "Thông báo", "en": "Notice"}),
    ("place", 7, {"vi": "Mục", "en": "Item"}),
    ("task", 36, {"vi": "Nhiệm vụ", "en": "What is to be done"}),
    ("director", 14, {"vi": "Chỉ đạo", "en": "Directed by"}),
    ("lead", 16, {"vi": "Chủ trì", "en": "Lead"}),
    ("coordinators", 16, {"vi": "Phối hợp", "en": "Coordinators"}),
    ("deadline", 15, {"vi": "Thời hạn", "en": "Deadline"}),
    ("last_day", 11, {"vi": "Ngày cuối", "en": "Last day"}),
    ("last_day_lenient", 11, {"vi": "Ngày cuối (rộng)", "en": "Last day (lenient)"}),
    ("original_day", 11, {"vi": "Ngày cuối ban đầu", "en": "Original last day"}),
    ("status", 12, {"vi": "Tình trạng", "en": "Status"}),
    ("done_on", 11, {"vi": "Ngày hoàn thành", "en": "Done on"}),
)
_OF_A_DAY: Final = frozenset({"original_day", "status", "done_on"})
_TITLE: Final[Mapping[Lang, str]] = {"vi": "DANH MỤC NHIỆM VỤ", "en": "TASKS"}
_AS_OF: Final[Mapping[Lang, str]] = {
    "vi": "Số liệu tính đến hết ngày {day}",
    "en": "As of the end of {day}",
}


def tasks_grid(
    rows: Sequence[Row],
    *,
    as_of: dt.date | None,
    group_by: GroupBy | None = None,
    lang: Lang = "vi",
) -> Grid:
    """Return tasks with their status as a grid, one row a task.

    The last days are those that hold: set by the office or extended, where it did so; then the
    original one stands beside them.

    Args:
        as_of:
            The day that the status is of; None leaves out what only a day can tell.
    """
    groups = grouped(rows, group_by, lang=lang) if group_by else (("", tuple(rows)),)
    shown = [column for column in _COLUMNS if as_of is not None or column[0] not in _OF_A_DAY]
    return Grid(
        title=_TITLE[lang],
        notes=() if as_of is None else (_AS_OF[lang].format(day=format_date(as_of)),),
        columns=tuple(
            GridColumn(key, heading=heading[lang], width=width) for key, width, heading in shown
        ),
        groups=tuple(
            (name, tuple(_task_row(task, status, lang, shown) for task, status in group))
            for name, group in groups
        ),
    )


def _task_row(task: Task, status: Status, lang: Lang, shown: Iterable[_Column]) -> tuple[Cell, ...]:
    cells: dict[str, Cell] = {
        "id": task.id,
        "notice": task.notice,
        "place": " ".join(part for part in (task.item, task.label) if part),
        "task": capitalise_first(task.task),
        "director": party_list(task.director),
        "lead": party_list(status.state.lead),
        "coordinators": party_list(task.coordinators),
        "deadline": "" if task.deadline is None else printed_deadline(task.deadline, task),
        "last_day": status.strict.day,
        "last_day_lenient": status.lenient.day,
        "original_day": status.original_lenient.day if status.is_extended else None,
        "status": STANDINGS[status.standing][lang],
        "done_on": status.state.done_on,
    }
    return tuple(cells[key] for key, _, _ in shown)


# --- reports -------------------------------------------------------------------------------------

_CELLS: Final[tuple[tuple[str, Mapping[Lang, str]], ...]] = (
    ("total", {"vi": "Tổng số", "en": "All"}),
    ("done_in_time", {"vi": "Đã hoàn thành trong hạn", "en": "Done in time"}),
    ("done_late", {"vi": "Đã hoàn thành quá hạn", "en": "Done late"}),
    ("done_undated", {"vi": "Đã hoàn thành, không thời hạn", "en": "Done, undated"}),
    ("open_in_time", {"vi": "Chưa hoàn thành trong hạn", "en": "Open in time"}),
    ("open_late", {"vi": "Chưa hoàn thành quá hạn", "en": "Open and late"}),
    ("open_undated", {"vi": "Chưa hoàn thành, không thời hạn", "en": "Open, undated"}),
    ("cancelled", {"vi": "Thôi thực hiện (ngoài tổng số)", "en": "Cancelled (not in all)"}),
)
_RATIOS: Final[Mapping[str, Mapping[Lang, str]]] = {
    "done_of_all": {
        "vi": "Hoàn thành trên tổng số nhiệm vụ",
        "en": "Done of all tasks",
    },
    "done_of_due": {
        "vi": "Hoàn thành trên số nhiệm vụ đến hạn",
        "en": "Done of the tasks that were due",
    },
    "in_time_of_done": {
        "vi": "Đúng hạn trên số nhiệm vụ có thời hạn đã hoàn thành",
        "en": "In time of the dated tasks that are done",
    },
    "late_of_due": {
        "vi": "Quá hạn chưa hoàn thành trên số nhiệm vụ đến hạn",
        "en": "Open and late of the tasks that were due",
    },
}
_REPORT: Final[Mapping[Lang, str]] = {
    "vi": "BÁO CÁO TÌNH HÌNH THỰC HIỆN NHIỆM VỤ",
    "en": "HOW THE TASKS STAND",
}
_BASES: Final[Mapping[Basis, Mapping[Lang, str]]] = {
    "assigned": {
        "vi": "Nhiệm vụ giao từ {first} đến {last}",
        "en": "Tasks given from {first} to {last}",
    },
    "due": {
        "vi": "Nhiệm vụ đến hạn từ {first} đến {last}",
        "en": "Tasks due from {first} to {last}",
    },
    "done": {
        "vi": "Nhiệm vụ hoàn thành từ {first} đến {last}",
        "en": "Tasks done from {first} to {last}",
    },
}
_GROUPS: Final[Mapping[ReportBy, Mapping[Lang, str]]] = {
    "lead": {"vi": "Chủ trì", "en": "Lead"},
    "director": {"vi": "Chỉ đạo", "en": "Directed by"},
    "notice": {"vi": "Thông báo", "en": "Notice"},
}
_NOBODY: Final[Mapping[ReportBy, Mapping[Lang, str]]] = {
    "lead": {"vi": "(chưa rõ ai)", "en": "(nobody named)"},
    "director": {"vi": "(không nêu)", "en": "(nobody named)"},
    "notice": {"vi": "(chưa có số)", "en": "(without number)"},
}
_SUM: Final[Mapping[Lang, str]] = {"vi": "Tổng cộng", "en": "Sum"}
_DIGEST: Final[Mapping[Lang, str]] = {"vi": "Mã số liệu: {digest}", "en": "Drawn from: {digest}"}
_NO_RATIO: Final[Mapping[Lang, str]] = {"vi": "không tính được", "en": "none"}


def report_grid(report: Report, *, lang: Lang = "vi") -> Grid:
    """Return a report as a grid: a row for each group, then their sum; the ratios in the notes.

    Every ratio says what it is over, and shows both figures.
    """
    groups = tuple(
        _report_row(name or _NOBODY[report.by][lang], matrix) for name, matrix in report.groups
    )
    return Grid(
        title=_REPORT[lang],
        notes=tuple(_report_notes(report, lang)),
        columns=(
            GridColumn("group", heading=_GROUPS[report.by][lang], width=30),
            *(GridColumn(key, heading=heading[lang], width=12) for key, heading in _CELLS),
        ),
        groups=(("", (*groups, _report_row(_SUM[lang], report.total))),),
    )


def _report_row(name: str, matrix: Matrix) -> tuple[Cell, ...]:
    return (name, *(getattr(matrix, key) for key, _ in _CELLS))


def _report_notes(report: Report, lang: Lang) -> Iterable[str]:
    yield _AS_OF[lang].format(day=format_date(report.as_of))
    if report.period is not None:
        yield _BASES[report.basis][lang].format(
            first=format_date(report.period.first), last=format_date(report.period.last)
        )
    for ratio in report.total.ratios:
        value = _percent(ratio.value, lang)
        yield f"{_RATIOS[ratio.name][lang]}: {ratio.part}/{ratio.whole} ({value})"
    yield _DIGEST[lang].format(digest=report.digest)


def _percent(value: Fraction | None, lang: Lang) -> str:
    """Return a share in percent with two decimals, halves away from zero, as offices round."""
    if value is None:
        return _NO_RATIO[lang]
    hundredths = (value * 20000 + 1) // 2
    comma = "," if lang == "vi" else "."
    return f"{hundredths // 100}{comma}{hundredths % 100:02d}%"
