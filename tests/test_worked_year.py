"""The worked year: every figure of its three reports, counted by hand from the notices and events."""

from __future__ import annotations

import runpy
import subprocess
import sys
from typing import Any

import pytest

from giaoban import check
from giaoban.register import state_of, statuses, tasks, threads
from giaoban.reports import Matrix, Ratio
from tests.support import ROOT

FILE = ROOT / "examples" / "worked_year.py"
YEAR: dict[str, Any] = runpy.run_path(str(FILE))
day = YEAR["day"]

# Each task on each day, by hand. DIT, DL: done in time, late; OIT, OL, OU: open in time, late,
# undated; X: cancelled.
#            30/6   30/9   31/12
BY_HAND = {
    "1-1": ("DIT", "DIT", "DIT"),  # 12/2, met by the lenient reading of `trước ngày 12/2`
    "1-2": ("DL", "DL", "DL"),  # 5/5, extended to 30/4
    "1-3": ("OIT", "OL", "OIT"),  # rounds of 25/3, 25/6; 25/9 not done on 30/9; then 25/12 done
    "1-4": ("DIT", "DIT", "DIT"),  # 20/6, set to 30/6
    "1-5": ("OU", "OU", "OU"),  # thường xuyên
    "2-1": ("OIT", "DL", "DL"),  # tháng 6: 30/6 is in time; done 20/8
    "2-2": ("OIT", "DIT", "DIT"),  # done 8/7, returned, done 10/7, by 15/7
    "2-3": ("DL", "DL", "DL"),  # 15 working days from 1/6 (Monday) end on Monday 22/6; done 23/6
    "2-4": ("OIT", "X", "X"),  # dropped on 1/9
    "2-5": ("OIT", "OIT", "DIT"),  # by 31/8, then stated again: before 31/10; done 30/10
    "3-1": (None, "OIT", "OIT"),  # quý IV: 31/12 is in time
    "3-2": (None, "OIT", "DIT"),  # 30/11, before 1/12
}
DAYS = ("30/6", "30/9", "31/12")
CELLS = {
    "done": "DIT",
    "done_late": "DL",
    "open": "OIT",
    "due_soon": "OIT",
    "at_limit": "OIT",
    "overdue": "OL",
    "standing": "OU",
    "cancelled": "X",
}


@pytest.mark.parametrize(("nth", "on"), list(enumerate(DAYS)), ids=DAYS)
def test_every_task_stands_as_counted_by_hand(nth: int, on: str) -> None:
    """One by one, on each of the three days."""
    issued = [notice for notice in YEAR["NOTICES"] if notice.issued_on <= day(on)]
    current = [thread.current for thread in threads(*issued)]
    found = statuses(current, as_of=day(on), events=YEAR["EVENTS"])

    assert {task.id: CELLS[status.standing] for task, status in found} == {
        name: cells[nth] for name, cells in BY_HAND.items() if cells[nth] is not None
    }


@pytest.mark.parametrize(
    ("on", "total", "ratios"),
    [
        (
            "30/6",
            Matrix(done_in_time=2, done_late=2, open_in_time=5, open_undated=1),
            "4/10 4/4 2/4 0/4",
        ),
        (
            "30/9",
            Matrix(
                done_in_time=3,
                done_late=3,
                open_in_time=3,
                open_late=1,
                open_undated=1,
                cancelled=1,
            ),
            "6/11 6/7 3/6 1/7",
        ),
        (
            "31/12",
            Matrix(done_in_time=5, done_late=3, open_in_time=2, open_undated=1, cancelled=1),
            "8/11 8/8 5/8 0/8",
        ),
    ],
    ids=DAYS,
)
def test_a_report_is_as_counted_by_hand(on: str, total: Matrix, ratios: str) -> None:
    """The matrix, and the ratios over what they say."""
    found = YEAR["report_of"](day(on))

    assert found.total == total
    assert [f"{ratio.part}/{ratio.whole}" for ratio in found.total.ratios] == ratios.split()
    assert all(isinstance(ratio, Ratio) for ratio in found.total.ratios)


def test_the_bodies_at_the_end_of_the_year_are_as_counted_by_hand() -> None:
    """What was given to others counts for them."""
    assert dict(YEAR["report_of"](day("31/12")).groups) == {
        "Sở Tài chính": Matrix(done_in_time=1, done_late=1, open_in_time=1),  # 1-1, 2-1, 3-1
        "Sở Xây dựng": Matrix(done_late=1),  # 1-2
        "Sở Nội vụ": Matrix(open_in_time=1, cancelled=1),  # 1-3, 2-4
        "Sở Khoa học và Công nghệ": Matrix(done_in_time=2),  # 1-4, 2-5
        "Văn phòng UBND tỉnh": Matrix(open_undated=1),  # 1-5
        "UBND các xã: Hòa Bình, Tân Lập và Mỹ Lâm": Matrix(done_in_time=1),  # 2-2
        "Sở Y tế": Matrix(done_late=1, done_in_time=1),  # 2-3, 3-2
    }


def test_every_event_of_the_year_fits() -> None:
    """None of them is a misfit for the task as its last notice states it by then."""
    for notice in YEAR["NOTICES"]:
        for task in tasks(notice):
            own = [event for event in YEAR["EVENTS"] if event.task == task.id]
            assert state_of(task, own).misfits == ()


def test_the_notices_are_complete_and_sound() -> None:
    """No rule has anything to say of them."""
    for notice in YEAR["NOTICES"]:
        assert [finding.line("en") for finding in check(notice).findings] == []


def test_the_example_prints_its_reports() -> None:
    """Run as a script it prints three tables."""
    ran = subprocess.run([sys.executable, str(FILE)], capture_output=True, check=True)

    assert ran.stdout.decode().count("Tổng cộng") == 3
