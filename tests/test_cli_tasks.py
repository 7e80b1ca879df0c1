"""`giaoban tasks` in every format, as one answer, as a file for each addressee, on a terminal."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from io import BytesIO
from typing import TYPE_CHECKING, Any

import html5lib
import icalendar
import openpyxl
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from giaoban import to_json
from giaoban.builders import assign, directed_by, draft, group, official
from giaoban.cli import _parcelling as parcelling
from giaoban.cli import main
from giaoban.cli._parcelling import SUFFIXES, file_names
from giaoban.codec import events_to_lines
from giaoban.events import Cancelled, Done
from giaoban.model import Group
from giaoban.parcels import parcels
from giaoban.register import statuses, tasks
from giaoban.strategies import notices
from giaoban.timing import before, by
from tests.support_examples import PARTY
from tests.test_cli import Ran, Terminal
from tests.test_reports import day

if TYPE_CHECKING:
    from pathlib import Path

    from giaoban.model import Notice

NOTICE = draft(
    "state-nd30",
    number="12/TB-UBND",
    issued_on="2/10/2023",
    body=[
        assign("Sở A", "rà soát", coordinators=["Sở B"], due=before("17/10/2023"), id="a"),
        assign("Sở A", "=HYPERLINK(1)", due=by("31/12/2023"), id="b"),
        assign(group("UBND các xã", "Sở A", "An/Hòa"), "báo cáo", due=by("31/10/2023"), id="c"),
        directed_by(official("Nguyễn Văn An", "Chủ tịch"), assign([], "chỉ đạo chung", id="d")),
        assign(Group("các sở, ngành"), "tiết kiệm", id="e"),
    ],
)
ASKED = ("--as-of", "17/10/2023")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the notice as a file."""
    made = tmp_path / "thong-bao.json"
    made.write_text(to_json(NOTICE), encoding="utf-8")
    return made


def raw_of(*argv: str | Path) -> bytes:
    """Return what a command answers, which is no text always."""
    raw = io.BytesIO()
    out, err = io.TextIOWrapper(raw, encoding="utf-8"), io.StringIO()
    assert (main([str(each) for each in argv], out, err), err.getvalue()) == (0, "")
    out.flush()
    return raw.getvalue()


def ids_in(raw: bytes, form: str) -> list[str]:
    """Return the ids of the tasks in an answer, as a parser that is not ours reads them."""
    match form:
        case "json":
            return [task["id"] for task in json.loads(raw)]
        case "csv":
            return [row["id"] for row in csv.DictReader(io.StringIO(raw.decode(), newline=""))]
        case "html":
            page = html5lib.parse(raw.decode(), namespaceHTMLElements=False)
            return [str(row[0].text) for row in page.iterfind(".//tbody/tr")]
        case "md":
            rows = [line for line in raw.decode().splitlines() if line.startswith("| ")]
            return [row.split("|")[1].strip() for row in rows[1:]]
        case "ics":
            found = icalendar.Calendar.from_ical(raw).walk("VTODO")
            return [str(each["X-GIAOBAN-ID"]) for each in found]
        case _:
            sheet = openpyxl.load_workbook(BytesIO(raw)).active
            assert sheet is not None
            return [str(row[0]) for row in sheet.iter_rows(min_row=5, values_only=True)]


@pytest.mark.parametrize("form", ["json", "csv", "html", "md", "ics", "xlsx"])
def test_every_format_has_every_task(form: str, file: Path, tmp_path: Path) -> None:
    """To standard output, and the same to a file."""
    printed = raw_of("tasks", file, *ASKED, "--format", form)
    out = tmp_path / "out"
    written = Ran("tasks", file, *ASKED, "--format", form, "-o", out)

    assert (written.code, written.raw, written.err) == (0, b"", "")
    assert out.read_bytes() == printed
    assert ids_in(printed, form) == ["a", "b", "c", "d", "e"]


def test_the_csv_for_excel_opens_with_two_clicks(file: Path) -> None:
    """A byte order mark, semicolons, CR LF; no formula."""
    raw = Ran("tasks", file, *ASKED, "--format", "csv", "--dialect", "excel-vi").raw

    assert raw.startswith("\ufeffMã nhiệm vụ;".encode())
    assert raw.count(b"\r\n") == 6
    assert b";'=HYPERLINK(1);" in raw


def test_groups_are_in_every_sheet(file: Path) -> None:
    """A column in CSV, headings in Markdown."""
    rows = Ran("tasks", file, *ASKED, "--format", "csv", "--group-by", "status").out.splitlines()

    assert [row.split(",")[0] for row in rows] == [
        "group",
        "sát hạn",
        "trong hạn",
        "trong hạn",
        "không nêu thời hạn",
        "không nêu thời hạn",
    ]
    text = Ran("tasks", file, *ASKED, "--format", "md", "--group-by", "status", "--lang", "en").out
    assert "\n## at the limit (1)\n" in text


def test_a_spreadsheet_needs_its_extra(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line says what to install."""

    def missing(*_: object, **__: object) -> None:
        raise ImportError

    monkeypatch.setattr(parcelling, "grid_xlsx", missing)
    ran = Ran("tasks", file, "--format", "xlsx")

    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "giaoban[xlsx]" in ran.err


# --- a file for each addressee -------------------------------------------------------------------


def test_each_who_answers_for_a_task_gets_a_file(file: Path, tmp_path: Path) -> None:
    """With all that concerns it, its part in each; what nobody answers for is in a file too."""
    folder = tmp_path / "phần việc"
    ran = Ran("tasks", file, *ASKED, "--split-by", "lead", "-o", folder, "--format", "json")
    found = {made.name: json.loads(made.read_bytes()) for made in folder.iterdir()}

    assert (ran.code, ran.out) == (0, f"đã ghi 4 tệp vào {folder}\n")
    parts = {
        name: [(task["id"], task["part"], task["through"]) for task in told]
        for name, told in found.items()
    }
    communes = "UBND các xã: Sở A và An/Hòa"
    assert parts == {
        "Sở A.json": [("a", "lead", None), ("b", "lead", None), ("c", "lead", communes)],
        "An-Hòa.json": [("c", "lead", communes)],
        "Nguyễn Văn An.json": [("d", "director", None)],
        "(chưa rõ ai thực hiện).json": [("e", "lead", None)],
    }


def test_every_addressee_gets_a_file(file: Path, tmp_path: Path) -> None:
    """Who only coordinates too."""
    ran = Ran(
        "tasks", file, *ASKED, "--split-by", "addressee", "-o", tmp_path / "x", "--lang", "en"
    )

    assert ran.code == 0
    assert sorted(made.name for made in (tmp_path / "x").iterdir()) == [
        "(nobody named).txt",
        "An-Hòa.txt",
        "Nguyễn Văn An.txt",
        "Sở A.txt",
        "Sở B.txt",
    ]
    assert (tmp_path / "x" / "Sở B.txt").read_text(encoding="utf-8") == (
        "To: Sở B\nAs of 17/10/2023: 1 tasks\n\n1. Rà soát\n   Coordinates; at the limit;"
        " due trước ngày 17/10/2023; last day 16/10/2023; Notice 12/TB-UBND\n"
    )


@pytest.mark.parametrize("form", ["html", "md", "csv", "xlsx", "ics"])
def test_a_file_for_each_in_every_format(form: str, file: Path, tmp_path: Path) -> None:
    """The part is in each."""
    Ran("tasks", file, *ASKED, "--split-by", "lead", "-o", tmp_path / form, "--format", form)
    raw = (tmp_path / form / f"Sở A.{form}").read_bytes()
    sheet = openpyxl.load_workbook(BytesIO(raw)).active if form == "xlsx" else None
    text = raw.decode() if sheet is None else str([row[0].value for row in sheet.iter_rows()])

    part = "DESCRIPTION:chủ trì" if form == "ics" else "chủ trì"
    assert text.replace("\r\n ", "").count(part) == 3


@given(notices(profile="draft"))
@settings(deadline=None, max_examples=50)
def test_every_task_is_in_the_file_of_someone_who_answers_for_it(drawn: Notice) -> None:
    """Or in the one of what nobody answers for; whoever only helps gets no file."""
    rows = statuses(tasks(drawn), as_of=day("1/11"))
    found = [each for each in parcels(rows) if any(parcelling._answering(each))]
    kept = {id(entry.task) for parcel in found for entry in parcel.entries}

    assert kept == {id(task) for task, _ in rows}
    assert all({"lead", "director"} & {entry.part for entry in each.entries} for each in found)


@pytest.mark.parametrize("out", [None, "-"])
def test_files_need_a_folder(out: str | None, file: Path) -> None:
    """One line says so."""
    ran = Ran("tasks", file, "--split-by", "lead", *([] if out is None else ["-o", out]))

    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "-o" in ran.err


def test_a_folder_that_cannot_be_made_is_one_line(file: Path) -> None:
    """It is a file, or no name at all."""
    for out in (str(file), "x\0y"):
        ran = Ran("tasks", file, "--split-by", "lead", "-o", out)
        assert (ran.code, ran.err.count("\n")) == (2, 1)


# --- names of files ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "file_name"),
    [
        ("Sở A", "Sở A.txt"),
        ("So\u031b\u0309 A", "Sở A.txt"),
        ('a<b>c:d"e/f\\g|h?i*j', "a-b-c-d-e-f-g-h-i-j.txt"),
        ("x\r\ny\tz", "x-y-z.txt"),
        ("Sở\u202etxt.A\u202c\ufeff", "Sở-txt.A-.txt"),
        ("../../etc/passwd", "-..-etc-passwd.txt"),
        ("Sở A. . ", "Sở A.txt"),
        ("..", "-.txt"),
        ("", "-.txt"),
        ("con", "_con.txt"),
        ("CON.tay", "_CON.tay.txt"),
        ("com¹", "_com¹.txt"),
        ("CONIN$", "_CONIN$.txt"),
        ("Công an", "Công an.txt"),
        ("x" * 200, "x" * 96 + ".txt"),
        ("\U0001f600" * 200, "\U0001f600" * 59 + ".txt"),
    ],
    ids=range(16),
)
def test_a_name_is_safe_on_every_system(name: str, file_name: str) -> None:
    """What Windows refuses, drops or takes for a device is changed; it is NFC and not too long."""
    assert file_names([name], ".txt") == [file_name]


def test_names_are_told_apart_whatever_their_case() -> None:
    """On systems that do not tell capitals from small letters too."""
    assert file_names(["Sở A", "SỞ A", "sở a", "x" * 120, "x" * 130], ".md") == [
        "Sở A.md",
        "SỞ A (2).md",
        "sở a (3).md",
        "x" * 97 + ".md",
        "x" * 93 + " (2).md",
    ]


@given(st.lists(st.text(max_size=120), max_size=6), st.sampled_from(sorted(SUFFIXES.values())))
def test_names_are_safe_whatever_they_are(names: list[str], suffix: str) -> None:
    """As many as were asked for, all different, none too long, none with what Windows refuses."""
    made = file_names([name.encode(errors="ignore").decode() for name in names], suffix)

    assert len({name.casefold() for name in made}) == len(names)
    for name in made:
        stem = name.removesuffix(suffix)
        assert len(name) <= 100
        assert len(name.encode()) <= 240
        assert not set('<>:"/\\|?*') & set(name)
        assert not any(unicodedata.category(char) == "Cc" and char < "\x80" for char in name)
        assert stem.rstrip(" .") == stem
        assert stem.split(".")[0].upper() not in {"CON", "NUL", "PRN", "AUX", "COM1", "LPT9", ""}


# --- on a terminal -------------------------------------------------------------------------------


def on_terminal(*argv: object) -> tuple[int, str, str]:
    """Run a command with terminals for its answer and errors."""
    raw, raw_err = io.BytesIO(), io.BytesIO()
    out, err = Terminal(raw, encoding="utf-8"), Terminal(raw_err, encoding="utf-8")
    code = main([str(each) for each in argv], out, err, io.BytesIO())
    out.flush()
    err.flush()
    return code, raw.getvalue().decode(), raw_err.getvalue().decode()


def test_the_table_has_colours_on_a_terminal_only(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not where NO_COLOR is set, nor on a dumb terminal, nor in a file."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    asked = ("tasks", file, "--as-of", "18/10/2023")
    plain = Ran(*asked).out
    _, bright, _ = on_terminal(*asked)

    assert "\x1b" not in plain
    assert bright == plain.replace("[quá hạn]", "\x1b[31m[quá hạn]\x1b[0m")
    assert bright != plain
    on_terminal(*asked, "-o", tmp_path / "x.txt")
    assert (tmp_path / "x.txt").read_text(encoding="utf-8") == plain
    monkeypatch.setenv("TERM", "dumb")
    assert on_terminal(*asked)[1] == plain
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    assert on_terminal(*asked)[1] == plain


def test_a_spreadsheet_is_not_printed_on_a_terminal(file: Path) -> None:
    """It would be noise; CSV and calendars are text."""
    code, out, err = on_terminal("tasks", file, "--format", "xlsx")

    assert (code, out, err.count("\n")) == (2, "", 1)
    assert on_terminal("tasks", file, "--format", "csv")[0] == 0
    assert on_terminal("tasks", file, "--format", "ics")[0] == 0


def test_long_work_tells_how_far_it_is(file: Path) -> None:
    """On a terminal, of many files; it is gone before anything else is told there."""
    bar = "\r[" + "." * 30 + "] 0/10"
    gone = "\r" + " " * 38 + "\r"
    code, _, err = on_terminal("tasks", *[file] * 10, "--as-of", "1/11/2023")

    assert code == 0
    assert err.startswith(bar)
    assert err.endswith(gone)
    assert err.count("\r[") == 10
    assert max(map(len, err.split("\r"))) <= 38
    assert "\r" not in on_terminal("tasks", *[file] * 9)[2]
    assert Ran("tasks", *[file] * 10).err == ""
    code, _, err = on_terminal("tasks", *[file] * 9, "missing.json")
    assert code == 2
    assert err.partition(gone)[2].startswith("giaoban: ")


def test_checking_many_files_tells_how_far_it_is(file: Path) -> None:
    """Then what is wrong with each; not where files are mended, which is told at once."""
    code, _, err = on_terminal("check", *[file] * 10, "missing.json", "--profile", "draft")

    assert code == 2
    assert err.startswith("\r[" + "." * 30 + "] 0/11")
    assert err.split("\r")[-1].startswith("giaoban: ")
    assert "\r" not in on_terminal("check", *[file] * 10, "--fix", "--profile", "draft")[2]
    assert "\r" not in Ran("check", *[file] * 10, "--profile", "draft").err


def test_a_bar_grows_a_step_at_a_time(file: Path) -> None:
    """Of a hundred files it is drawn thirty times."""
    err = on_terminal("tasks", *[file] * 100, "--as-of", "1/11/2023")[2]

    assert err.count("\r[") == 30


def test_events_count_in_every_format(file: Path, tmp_path: Path) -> None:
    """What is done is done in the sheet too."""
    kept = tmp_path / "dien-bien.jsonl"
    kept.write_text(events_to_lines([Done("a", on=day("16/10"))]), encoding="utf-8")
    rows: Any = csv.DictReader(
        io.StringIO(Ran("tasks", file, *ASKED, "--events", kept, "--format", "csv").out)
    )

    assert [(row["id"], row["done_on"]) for row in rows][:2] == [("a", "2023-10-16"), ("b", "")]


@pytest.mark.parametrize("to", ["csv", "md", "html", "xlsx", "ics"])
def test_the_tasks_of_a_secret_notice_do_not_travel(tmp_path: Path, to: str) -> None:
    """Unless told; looked at on the spot, or handed to the next program, they are."""
    secret = tmp_path / "mat.json"
    secret.write_text(to_json(evolve(PARTY, secrecy="mật")), encoding="utf-8")
    asked = ("tasks", secret, "--as-of", "17/10/2023", "-o", tmp_path / "out")

    refused = Ran(*asked, "--format", to)
    assert (refused.code, "“mật”" in refused.err) == (2, True)
    assert not (tmp_path / "out").exists()
    assert Ran(*asked, "--format", to, "--allow-secret").code == 0
    assert Ran(*asked, "--format", "json").code == 0
    assert Ran(*asked, "--split-by", "lead").code == 2


def test_what_is_done_or_dropped_no_longer_falls_due(file: Path, tmp_path: Path) -> None:
    """`--due-within` is for what is still to be done, however near its day is."""
    events = tmp_path / "dien-bien.jsonl"
    told = (Done("a", on=day("10/10")), Cancelled("c", on=day("10/10")))
    events.write_text(events_to_lines(told), encoding="utf-8")
    asked = ("tasks", file, *ASKED, "--due-within", "90", "--format", "json")

    before_that = [task["id"] for task in json.loads(Ran(*asked).out)]
    after_that = [task["id"] for task in json.loads(Ran(*asked, "--events", events).out)]

    assert (before_that, after_that) == (["a", "b", "c"], ["b"])
