"""Báo cáo tình hình thực hiện: how many tasks are done and not done, in time, late, without a day.

The matrix that offices hand in has two rows and three columns: done and not done, by within the
deadline, past it, without one. Quyết định 42/2014/QĐ-TTg (as amended by 23/2018/QĐ-TTg) has tasks
of the Government and the Prime Minister followed up; reports drawn from it count so, and its
third column is what offices' own software adds. No text was found that fixes whether an extension
granted keeps a task in time, or which tasks the ratios are over: here an extended day counts, and
every ratio says what it is over.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, Final, Literal, assert_never

from attrs import field, frozen

from giaoban._exact import exact
from giaoban._vn import fold
from giaoban.lexicon import format_date, party_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.register import Status, Task

    Row = tuple[Task, Status]

__all__ = ["Basis", "Matrix", "Period", "Ratio", "Report", "ReportBy", "report"]

Basis = Literal["assigned", "due", "done"]
"""Which tasks a period has: those of notices issued in it, those due in it, those done in it."""

ReportBy = Literal["lead", "director", "notice"]
"""What a report has a row for: who leads, who directs, the notice."""

_DECEMBER: Final = 12
_CUT: Final = 14


@frozen
class Period:
    """Kỳ báo cáo: from the first to the last day, both inclusive."""

    first: dt.date
    last: dt.date

    def __attrs_post_init__(self) -> None:
        exact(self)
        if self.last < self.first:
            raise ValueError(f"a period ends after it begins; got {self.first} to {self.last}")

    def __contains__(self, day: dt.date | None) -> bool:
        """Whether a day is in the period; None is in none."""
        return day is not None and self.first <= day <= self.last

    @classmethod
    def months(cls, year: int, month: int, count: int = 1) -> Period:
        """Return *count* months from the first day of a month on: 3 a quarter, 6 half a year."""
        end = (month + count - 1) % _DECEMBER + 1
        return cls(
            dt.date(year, month, 1),
            dt.date(year + (month + count - 1) // _DECEMBER, end, 1) - dt.timedelta(days=1),
        )

    @classmethod
    def cut_months(cls, year: int, month: int, count: int = 1) -> Period:
        """Return the same by the cut-off of periodic reports: from the 15th to the 14th.

        A month is reported from the 15th of the month before to its own 14th (practice under
        Nghị định 09/2019/NĐ-CP; the office chooses).
        """
        whole = cls.months(year, month, count)
        before = whole.first - dt.timedelta(days=1)
        return cls(before.replace(day=_CUT + 1), whole.last.replace(day=_CUT))


@frozen
class Ratio:
    """Tỷ lệ: so many of so many; `name` says of what."""

    name: Literal["done_of_all", "done_of_due", "in_time_of_done", "late_of_due"]
    part: int
    whole: int

    @property
    def value(self) -> Fraction | None:
        """The ratio; None where there is nothing that it could be over."""
        return Fraction(self.part, self.whole) if self.whole else None


@frozen(kw_only=True)
class Matrix:
    """Ma trận: tasks done and open, each in time, late and undated; and those cancelled beside it.

    Undated is what states no day, stands for good, waits for an event or is unclear.
    """

    done_in_time: int = 0
    done_late: int = 0
    done_undated: int = 0
    open_in_time: int = 0
    open_late: int = 0
    open_undated: int = 0
    cancelled: int = 0

    @property
    def done(self) -> int:
        """The first row's sum."""
        return self.done_in_time + self.done_late + self.done_undated

    @property
    def open(self) -> int:
        """The second row's sum."""
        return self.open_in_time + self.open_late + self.open_undated

    @property
    def total(self) -> int:
        """All but the cancelled ones."""
        return self.done + self.open

    @property
    def due(self) -> int:
        """Those whose time has come: done with a day, or open past it."""
        return self.done_in_time + self.done_late + self.open_late

    @property
    def ratios(self) -> tuple[Ratio, ...]:
        """The ratios that reports state, each over what its name says."""
        return (
            Ratio("done_of_all", self.done, self.total),
            Ratio("done_of_due", self.done_in_time + self.done_late, self.due),
            Ratio("in_time_of_done", self.done_in_time, self.done_in_time + self.done_late),
            Ratio("late_of_due", self.open_late, self.due),
        )


@frozen(kw_only=True)
class Report:
    """Báo cáo: the matrix over all, and one for each group; the groups add up to the whole.

    Args:
        as_of:
            The day up to whose end the figures count ("số liệu tính đến hết ngày …").
        period, basis:
            Which tasks are counted; None counts all that were given.
        groups:
            The name of each group with its matrix, in the order in which they first come.
        digest:
            A mark of the tasks and of how they stood: two reports of the same mark were drawn from
            the same.
    """

    as_of: dt.date
    period: Period | None
    basis: Basis
    by: ReportBy
    total: Matrix
    groups: tuple[tuple[str, Matrix], ...]
    digest: str = field(repr=False)


def report(
    rows: Iterable[Row],
    *,
    as_of: dt.date,
    by: ReportBy = "lead",
    period: Period | None = None,
    basis: Basis = "assigned",
) -> Report:
    """Return the figures over tasks with their status, as `giaoban.register.statuses` gives them.

    A task with several leads is in the group of all of them together, so that each counts once.

    Raises:
        ValueError: A status is of another day than *as_of*.
    """
    counted = [row for row in rows if _is_in(row, period, basis)]
    for task, status in counted:
        if status.as_of != as_of:
            raise ValueError(f"{task.id} was judged on {status.as_of}; the report is of {as_of}")
    groups: dict[_Key, list[Row]] = {}
    names: dict[_Key, str] = {}
    for row in counted:
        name = _group(row, by)
        # Numbers begin anew every year: a notice is told by its number and its day.
        key = fold(name), row[0].issued if by == "notice" else None
        names.setdefault(key, name)
        groups.setdefault(key, []).append(row)
    alike = Counter(name for name, _ in groups)
    return Report(
        as_of=as_of,
        period=period,
        basis=basis,
        by=by,
        total=_matrix(counted),
        groups=tuple(
            (_told_apart(names[key], key, alike), _matrix(group)) for key, group in groups.items()
        ),
        digest=_digest(counted),
    )


_Key = tuple[str, "dt.date | None"]


def _told_apart(name: str, key: _Key, alike: Counter[str]) -> str:
    """Return a group's name, with the notice's day where another one has the same number."""
    folded, day = key
    return name if alike[folded] == 1 or day is None else f"{name} ngày {format_date(day)}".strip()


def _is_in(row: Row, period: Period | None, basis: Basis) -> bool:
    task, status = row
    if period is None:
        return True
    match basis:
        case "assigned":
            return task.issued in period
        case "due":
            return status.lenient.day in period
        case "done":
            return status.state.done_on in period
        case _:
            assert_never(basis)


def _group(row: Row, by: ReportBy) -> str:
    task, status = row
    match by:
        case "lead":
            return party_list(status.state.lead)
        case "director":
            return party_list(task.director)
        case "notice":
            return task.notice
        case _:
            assert_never(by)


def _matrix(rows: Iterable[Row]) -> Matrix:
    counts: dict[str, int] = {}
    for _, status in rows:
        cell = _cell(status)
        counts[cell] = counts.get(cell, 0) + 1
    return Matrix(**counts)


def _cell(status: Status) -> str:
    match status.standing:
        case "done":
            return "done_undated" if status.lenient.day is None else "done_in_time"
        case "done_late":
            return "done_late"
        case "open" | "due_soon" | "at_limit":
            return "open_in_time"
        case "overdue":
            return "open_late"
        case "no_deadline" | "standing" | "waiting" | "unclear":
            return "open_undated"
        case "cancelled":
            return "cancelled"
        case _:
            assert_never(status.standing)


def _digest(rows: Iterable[Row]) -> str:
    mark = hashlib.blake2s(digest_size=8)
    for task, status in rows:
        state = status.state
        told = (
            task.id,
            task.wording,
            *task.above,
            str(task.issued),
            party_list(state.lead),
            status.standing,
            str(status.strict.day),
            str(status.lenient.day),
            str(state.done_on),
        )
        mark.update("\x1f".join(told).encode() + b"\x1e")
    return mark.hexdigest()
