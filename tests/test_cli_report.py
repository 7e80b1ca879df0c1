"""`giaoban report`, `remind`, `diff`: figures, reminders and changes on the command line."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from giaoban import to_json
from giaoban.builders import assign, directed_by, draft, group
from giaoban.codec import events_to_lines
from giaoban.events import Done, Event, Reminded
from giaoban.reports import Period, report
from giaoban.timing import before, by
from giaoban.views.figures import report_data, report_table
from tests.test_cli import Ran
from tests.test_cli_tasks import raw_of
from tests.test_reports import EVENTS, NOTICE, ROWS, day

if TYPE_CHECKING:
    from pathlib import Path

AS_OF = ("--as-of", "1/11/2023")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the notice of the reports as a file."""
    made = tmp_path / "thong-bao.json"
    made.write_text(to_json(NOTICE), encoding="utf-8")
    return made


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Return the events of the reports as a file."""
    made = tmp_path / "dien-bien.jsonl"
    made.write_text(events_to_lines(EVENTS), encoding="utf-8")
    return made


# --- figures -------------------------------------------------------------------------------------


def test_the_figures_fit_a_terminal(file: Path, kept: Path) -> None:
    """The day, every ratio with what it is over, a line for each lead, and their sum."""
    ran = Ran("report", file, "--events", kept, *AS_OF)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "BÁO CÁO TÌNH HÌNH THỰC HIỆN NHIỆM VỤ\n"
        "Số liệu tính đến hết ngày 01/11/2023\n"
        "Hoàn thành trên tổng số nhiệm vụ: 3/8 (37,50%)\n"
        "Hoàn thành trên số nhiệm vụ đến hạn: 2/3 (66,67%)\n"
        "Đúng hạn trên số nhiệm vụ có thời hạn đã hoàn thành: 1/2 (50,00%)\n"
        "Quá hạn chưa hoàn thành trên số nhiệm vụ đến hạn: 1/3 (33,33%)\n"
        f"Mã số liệu: {report(ROWS, as_of=day('1/11')).digest}\n"
        "\n"
        "Chủ trì                           Tổng     Đã hoàn thành   Chưa hoàn thành  Thôi\n"
        "                                    số trong   quá không trong   quá không  thực\n"
        "                                         hạn   hạn   hạn   hạn   hạn   hạn  hiện\n"
        f"{'-' * 80}\n"
        "Sở A                                 5     1     1     1     1     1     0     0\n"
        "Sở B                                 3     0     0     0     1     0     2     1\n"
        f"{'-' * 80}\n"
        "Tổng cộng                            8     1     1     1     2     1     2     1\n"
    )


def test_the_figures_in_english_of_a_period(file: Path, kept: Path) -> None:
    """The period is told; a row for each notice."""
    asked = ("--events", kept, *AS_OF, "--by", "notice", "--basis", "due", "--period", "2023-q4")
    ran = Ran("report", file, *asked, "--lang", "en")

    assert "\nTasks due from 01/10/2023 to 31/12/2023\n" in ran.out
    assert "\n".join(ran.out.splitlines()[9:]) == (
        "Notice                             All              Done              Open  Can-\n"
        "                                          in  late   un-    in  late   un-  cel-\n"
        "                                        time       dated  time       dated   led\n"
        f"{'-' * 80}\n"
        "12/TB-UBND                           5     1     1     0     2     1     0     1\n"
        f"{'-' * 80}\n"
        "Sum                                  5     1     1     0     2     1     0     1"
    )


def test_a_long_name_goes_on_below_its_figures() -> None:
    """No line is longer than 80 columns."""
    name = "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Sông Lam " + "x" * 70
    made = report(ROWS, as_of=day("1/11"))
    text = report_table(evolve(made, groups=((name, made.total),)))

    assert max(map(len, text.splitlines())) == 80
    assert (
        "\nVăn phòng Đoàn đại biểu Quốc hội     8     1     1     1     2     1     2     1\n"
        in text
    )
    assert "\nvà Hội đồng nhân dân tỉnh Sông\nLam x" in text


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2023-10", "1/10", "31/10"),
        ("2023-Q1", "1/1", "31/3"),
        ("2023-Q4", "1/10", "31/12"),
        ("2023-H1", "1/1", "30/6"),
        ("2023-h2", "1/7", "31/12"),
        ("2023", "1/1", "31/12"),
    ],
)
def test_a_period_is_a_month_a_quarter_a_half_or_a_year(
    text: str, first: str, last: str, file: Path
) -> None:
    """From its first to its last day."""
    told = json.loads(Ran("report", file, *AS_OF, "--period", text, "--format", "json").out)

    assert told["period"] == {"first": day(first).isoformat(), "last": day(last).isoformat()}


@pytest.mark.parametrize("text", ["2023-13", "2023-Q5", "10/2023", "0000", "9999", "٢٠٢٣"])
def test_what_is_no_period_is_one_line(text: str, file: Path) -> None:
    """It shows how one is written."""
    ran = Ran("report", file, "--period", text)

    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "2026-Q3" in ran.err


def test_the_figures_as_data(file: Path, kept: Path) -> None:
    """Every figure, and what each ratio is of."""
    told = json.loads(Ran("report", file, "--events", kept, *AS_OF, "--format", "json").out)

    assert told == report_data(report(ROWS, as_of=day("1/11")))
    assert told["period"] is None
    assert told["total"] == {
        "total": 8,
        "done_in_time": 1,
        "done_late": 1,
        "done_undated": 1,
        "open_in_time": 2,
        "open_late": 1,
        "open_undated": 2,
        "cancelled": 1,
    }
    assert [(group["name"], group["total"]) for group in told["groups"]] == [
        ("Sở A", 5),
        ("Sở B", 3),
    ]
    assert told["ratios"]["done_of_due"] == {"part": 2, "whole": 3}
    months = report_data(report(ROWS, as_of=day("1/11"), period=Period.months(2023, 10)))
    assert months["period"] == {"first": "2023-10-01", "last": "2023-10-31"}


def test_the_figures_in_every_format(file: Path, tmp_path: Path) -> None:
    """The same rows in each."""
    asked = ("report", file, *AS_OF, "--by", "director")
    rows = list(csv.reader(io.StringIO(Ran(*asked, "--format", "csv").out)))

    assert [row[:2] for row in rows] == [
        ["group", "total"],
        ["(không nêu)", "8"],
        ["Nguyễn Văn An", "1"],
        ["Tổng cộng", "9"],
    ]
    assert "| Tổng cộng | 9 |" in Ran(*asked, "--format", "md").out
    assert "<td>Tổng cộng</td><td>9</td>" in Ran(*asked, "--format", "html").out
    assert raw_of(*asked, "--format", "xlsx").startswith(b"PK")
    Ran(*asked, "-o", tmp_path / "bao-cao.txt")
    assert "Tổng cộng" in (tmp_path / "bao-cao.txt").read_text(encoding="utf-8")


# --- reminders -----------------------------------------------------------------------------------


REMINDED = draft(
    "state-nd30",
    number="12/TB-UBND",
    issued_on="2/10/2023",
    body=[
        assign(
            ["Sở A", "Sở B"], "rà soát", coordinators=["Sở C"], due=before("17/10/2023"), id="a"
        ),
        directed_by("Nguyễn Văn An", assign("Sở A", "thẩm định", due=by("17/10/2023"), id="b")),
        directed_by("Nguyễn Văn An", assign([], "chỉ đạo", due=by("17/10/2023"), id="c")),
        assign(group("các sở"), "tiết kiệm", due=by("17/10/2023"), id="d"),
        assign("Sở B", "báo cáo", due=by("17/10/2023"), id="e"),
        assign("Sở B", "tổng kết", due=by("17/10/2023"), id="f"),
    ],
)


@pytest.fixture
def reminded(tmp_path: Path) -> tuple[str | Path, ...]:
    """Return the command over a notice whose last tasks were reminded of, or are done."""
    file, kept = tmp_path / "thong-bao.json", tmp_path / "dien-bien.jsonl"
    file.write_text(to_json(REMINDED), encoding="utf-8")
    events: list[Event] = [Reminded("e", on=day("17/10")), Done("f", on=day("10/10"))]
    kept.write_text(events_to_lines(events), encoding="utf-8")
    return ("remind", file, "--events", kept, "--as-of", "17/10/2023")


def test_each_is_reminded_of_what_it_answers_for(reminded: tuple[str | Path, ...]) -> None:
    """Who leads; who directs, where nobody leads; what was reminded of or is done is left out."""
    ran = Ran(*reminded)

    assert (ran.code, ran.err) == (0, "")
    assert [block.split("\n")[:4:3] for block in ran.out.split("Kính gửi: ")[1:]] == [
        ["Sở A", "1. Rà soát"],
        ["Sở B", "1. Rà soát"],
        ["Nguyễn Văn An", "1. Chỉ đạo"],
    ]
    assert ran.out.endswith(
        "\nĐôn đốc thực hiện nhiệm vụ\nTính đến hết ngày 17/10/2023: 1 nhiệm vụ\n\n"
        "1. Tiết kiệm\n   Đến hạn; thời hạn chậm nhất ngày 17/10/2023;"
        " ngày cuối 17/10/2023; Thông báo số 12/TB-UBND\n"
    )


def test_reminders_as_data(reminded: tuple[str | Path, ...]) -> None:
    """One for each addressee and task."""
    told = json.loads(Ran(*reminded, "--format", "json").out)

    assert [
        (each["addressee"], each["occasion"], each["days"], each["task"]["id"]) for each in told
    ] == [
        ("Sở A", "on_the_day", 0, "a"),
        ("Sở A", "on_the_day", 0, "b"),
        ("Sở B", "on_the_day", 0, "a"),
        ("Nguyễn Văn An", "on_the_day", 0, "c"),
        (None, "on_the_day", 0, "d"),
    ]


def test_where_nobody_is_to_be_reminded_it_says_so(file: Path) -> None:
    """In a line."""
    ran = Ran("remind", file, "--as-of", "3/10/2023")

    assert (ran.code, ran.out) == (0, "Ngày 03/10/2023 không có nhiệm vụ nào cần đôn đốc.\n")


# --- what changed --------------------------------------------------------------------------------


def test_what_changed_is_told_and_is_the_exit_code(file: Path, tmp_path: Path) -> None:
    """0 the same, 1 different, 2 unusable."""
    later = tmp_path / "sau.json"
    first = NOTICE.body[0]
    changed = evolve(NOTICE, body=(evolve(first, deadline=by("31/10/2023")), *NOTICE.body[1:]))  # type: ignore[arg-type]  # of an assignment
    later.write_text(to_json(changed), encoding="utf-8")
    same, other = Ran("diff", file, file), Ran("diff", file, later)

    assert (same.code, same.out) == (0, "Các nhiệm vụ không thay đổi.\n")
    assert (other.code, other.out) == (
        1,
        "đổi thời hạn: rà soát a1: trước ngày 15/10/2023 → chậm nhất ngày 31/10/2023\n",
    )
    told = json.loads(Ran("diff", file, later, "--format", "json").out)
    assert [(each["change"], each["new"]["id"]) for each in told] == [("redated", "a1")]
    assert json.loads(Ran("diff", file, file, "--format", "json").out) == []
    assert Ran("diff", file, tmp_path / "missing.json").code == 2
    assert Ran("diff", file).code == 2


@pytest.mark.parametrize("command", ["report", "remind", "diff", "tasks"])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_command_explains_itself(command: str, lang: str) -> None:
    """In both languages."""
    ran = Ran(command, "--help", "--lang", lang)

    assert ran.code == 0
    assert f"giaoban {command}" in ran.out
