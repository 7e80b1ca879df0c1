"""Phiếu theo dõi: a sheet is sent round, filled in, and comes back as events."""

from __future__ import annotations

import contextlib
import datetime as dt
import random
import shutil
import subprocess
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from giaoban.builders import assign, draft, group
from giaoban.events import Cancelled, Done, Event, ExtensionRequested, Progress, Result
from giaoban.model import Body, Citation, DocumentNumber
from giaoban.register import state_of, statuses, tasks
from giaoban.strategies import notices
from giaoban.timing import before, every
from giaoban.views.followup import (
    CellProblem,
    FollowUp,
    FollowUpError,
    followup_events,
    followup_sheet,
)
from giaoban.views.followup import _back as back
from tests.support import leave_out

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from giaoban.model import Notice

AS_OF = dt.date(2023, 10, 17)
RECEIVED = dt.date(2023, 10, 25)
HOSTILE = '=HYPERLINK("http://x.example";"y")'

NOTICE = draft(
    "state-nd30",
    number="12/TB-UBND",
    issued_on="2/10/2023",
    body=[
        assign("Sở A", "rà soát", due=before("17/10/2023"), id="a"),
        assign("Sở B", "báo cáo giải ngân", due=every(1, "months", day=25), id="b"),
        assign("Sở B", HOSTILE, id="c"),
        assign("Sở A", "thẩm định", id="d"),
        assign(group("UBND các xã", "An Hòa", "Sở A"), "tuyên truyền", id="e"),
    ],
)
ROWS = statuses(tasks(NOTICE), as_of=AS_OF)
SHEET = followup_sheet(ROWS, as_of=AS_OF)


def book(data: bytes) -> Any:
    """Return a workbook as openpyxl reads it."""
    return openpyxl.load_workbook(BytesIO(data))


def saved(made: Any) -> bytes:
    """Return a workbook as a file."""
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def filled(cells: Mapping[str, object], data: bytes = SHEET) -> bytes:
    """Return the sheet with these cells filled in; a pair is a value with its format."""
    made = book(data)
    for at, value in cells.items():
        cell = made.active[at]
        if isinstance(value, tuple):
            cell.value, cell.number_format = value
        else:
            cell.value = value
    return saved(made)


def came_back(cells: Mapping[str, object], **options: Any) -> FollowUp:
    """Return what the sheet tells once these cells are filled in."""
    return followup_events(filled(cells), received=RECEIVED, **options)


def report(number: str, day: dt.date | None = None) -> Citation:
    """Return a report of the finance department."""
    return Citation(
        "Báo cáo", number=DocumentNumber(number=number, type="BC", organs=("STC",)), date=day
    )


# --- sent ----------------------------------------------------------------------------------------


def test_a_sheet_has_a_row_for_each_open_task() -> None:
    """Whom it is for and the day above; the hidden id and round; then what the notice says."""
    sheet = book(SHEET).active
    rows = list(sheet.iter_rows(min_row=5, values_only=True))

    assert [sheet["C1"].value, sheet["C2"].value] == [
        "PHIẾU THEO DÕI NHIỆM VỤ",
        "Số liệu tính đến hết ngày 17/10/2023",
    ]
    assert rows[0] == (
        *("Mã nhiệm vụ", "Kỳ đến hạn", "Thông báo", "Mục", "Nhiệm vụ", "Chủ trì", "Thời hạn"),
        *("Ngày cuối", "Tiến độ (%)", "Ngày hoàn thành", "Số văn bản kết quả"),
        *("Xin gia hạn đến ngày", "Ghi chú"),
    )
    nothing = (None,) * 5
    assert rows[1] == (
        *("a", None, "12/TB-UBND", None, "Rà soát", "Sở A", "trước ngày 17/10/2023"),
        *(dt.datetime(2023, 10, 16), *nothing),  # noqa: DTZ001  as spreadsheets keep days
    )
    assert rows[2][:2] == ("b", dt.datetime(2023, 10, 25))  # noqa: DTZ001  as above
    assert rows[3][4] == HOSTILE
    assert [row[0] for row in rows[1:]] == ["a", "b", "c", "d", "e"]


def test_what_the_notice_says_is_locked() -> None:
    """Without a password; the id is hidden; what may be filled in takes numbers and days."""
    sheet = book(SHEET).active
    locks = [cell.protection.locked for cell in sheet[6]]
    taken = {
        str(each.sqref): (each.type, each.operator)
        for each in sheet.data_validations.dataValidation
    }

    assert locks == [True] * 8 + [False] * 5
    assert (sheet.protection.sheet, sheet.protection.password) == (True, None)
    assert [sheet.column_dimensions[letter].hidden for letter in "ABC"] == [True, True, False]
    assert taken == {
        "I6:I10": ("decimal", None),  # None is "between"
        "J6:J10": ("date", None),
        "L6:L10": ("date", None),
    }
    assert sheet.freeze_panes == "A6"
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_what_is_done_or_cancelled_is_not_asked_for() -> None:
    """A sheet without any row is one still."""
    closed: list[Event] = [Done("a", on=AS_OF), Cancelled("b", on=AS_OF), Done("c", on=AS_OF)]
    sheet = book(followup_sheet(statuses(tasks(NOTICE), as_of=AS_OF, events=closed), as_of=AS_OF))

    assert [row[0] for row in sheet.active.iter_rows(min_row=6, values_only=True)] == ["d", "e"]
    assert followup_events(followup_sheet([], as_of=AS_OF), received=RECEIVED) == FollowUp((), ())


def test_a_sheet_for_one_addressee() -> None:
    """What it leads, as one of a list too; by its name, or by its reference where both have one."""
    sheet = book(followup_sheet(ROWS, as_of=AS_OF, for_=Body("sở a"), lang="en")).active
    other = draft("state-nd30", body=[assign(Body("Sở A", ref="1"), "rà soát", id="x")])
    rows = statuses(tasks(other), as_of=AS_OF)

    assert [row[0] for row in sheet.iter_rows(min_row=6, values_only=True)] == ["a", "d", "e"]
    assert [sheet["C1"].value, sheet["C2"].value] == ["FOLLOW-UP SHEET", "To: sở a"]
    for ref, count in (("1", 6), ("2", 5), (None, 6)):
        made = book(followup_sheet(rows, as_of=AS_OF, for_=Body("Sở A", ref=ref)))
        assert made.active.max_row == count


# --- come back -----------------------------------------------------------------------------------


def test_every_filled_cell_is_an_event() -> None:
    """What was done was done on its day, with what else its row tells; the rest as it came back."""
    told = came_back(
        {
            "I6": 80,
            "L6": dt.date(2023, 11, 5),
            "M6": "chờ ý kiến\nSở B",
            "I7": 100,
            "J7": dt.date(2023, 10, 24),
            "K7": "12/BC-STC",
            "M8": "đang làm",
        },
        by="Sở A",
        known=["a", "b", "c"],
    )

    assert told == FollowUp(
        (
            Progress("a", on=RECEIVED, by="Sở A", percent=80, note="chờ ý kiến Sở B"),
            ExtensionRequested("a", on=RECEIVED, by="Sở A", until=dt.date(2023, 11, 5)),
            Progress("b", on=dt.date(2023, 10, 24), by="Sở A", percent=100),
            Result("b", on=dt.date(2023, 10, 24), by="Sở A", document=report("12")),
            Done("b", on=dt.date(2023, 10, 24), by="Sở A", round=dt.date(2023, 10, 25)),
            Progress("c", on=RECEIVED, by="Sở A", note="đang làm"),
        ),
        (),
    )


def test_what_comes_back_fits() -> None:
    """Every event of a sheet that was filled in sensibly counts, the round that was done too."""
    told = came_back(
        {"I6": 80, "L6": dt.date(2023, 11, 5), "I7": 100, "J7": "24/10/2023", "K7": "1/BC-STC"}
    )

    for task in tasks(NOTICE):
        assert state_of(task, told.events).misfits == ()
    assert state_of(tasks(NOTICE)[1], told.events).rounds_done == (
        (dt.date(2023, 10, 25), dt.date(2023, 10, 24)),
    )


@pytest.mark.parametrize(
    ("value", "percent"),
    [
        (0, 0),
        (33.9, 33),
        (("80", "@"), 80),
        ((0.29, "0%"), 29),
        ((1, "0.00%"), 100),
        ("80 %", 80),
        ("66,5%", 66),
    ],
)
def test_progress_is_told_in_many_ways(value: object, percent: int) -> None:
    """As a number, as a share in percent, as a text; parts of a percent are left out."""
    assert came_back({"I6": value}).events == (Progress("a", on=RECEIVED, percent=percent),)


@pytest.mark.parametrize(
    "value",
    ["5/10/2023", "05-10-2023", "ngày 5 tháng 10 năm 2023", "2023-10-05", dt.date(2023, 10, 5)],
)
def test_a_day_is_told_in_many_ways(value: object) -> None:
    """As a day of the spreadsheet, or as a text in either form."""
    assert came_back({"J6": value}).events == (Done("a", on=dt.date(2023, 10, 5)),)


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("12/BC-STC", [report("12")]),
        ("Báo cáo số 12/BC-STC ngày 5/10/2023", [report("12", dt.date(2023, 10, 5))]),
        ("12/BC-STC ngày 5/10/2023", [report("12", dt.date(2023, 10, 5))]),
        ("12/BC-STC; 13/BC-STC\n14/BC-STC ; ", [report("12"), report("13"), report("14")]),
        ("12/BC-STC, 13/BC-STC ngày 5/10/2023", [report("12"), report("13")]),
        (
            "7/STC-NS",
            [Citation("Công văn", number=DocumentNumber(number="7", organs=("STC", "NS")))],
        ),
    ],
)
def test_results_are_told_by_their_numbers(text: str, documents: list[Citation]) -> None:
    """With or without type and day, one or several."""
    told = came_back({"K6": text})

    assert told.events == tuple(Result("a", on=RECEIVED, document=each) for each in documents)
    assert told.problems == ()


@pytest.mark.parametrize(
    ("cell", "value", "found", "wanted"),
    [
        ("I6", "chín mươi", "chín mươi", "percent"),
        ("I6", 101, "101", "percent"),
        ("I6", -1, "-1", "percent"),
        ("I6", 0.5, "0.5", "percent"),
        ("I6", True, "True", "percent"),
        ("I6", "٣", "٣", "percent"),
        ("I6", dt.date(2023, 10, 5), "05/10/2023", "percent"),
        ("J6", "31/2/2023", "31/2/2023", "day"),
        ("J6", "hôm qua", "hôm qua", "day"),
        ("J6", (45000, "0"), "45000", "day"),
        ("J6", 5, "05/01/1900", "day"),
        ("J6", "5/10/2203", "5/10/2203", "day"),
        ("J6", dt.date(2023, 10, 26), "26/10/2023", "past_day"),
        ("K6", "đã gửi", "đã gửi", "document"),
        ("K6", 12, "12", "document"),
        ("L6", "cuối năm", "cuối năm", "day"),
        ("M6", "=A1", "=A1", "value"),
        ("M6", "#N/A", "#N/A", "value"),
    ],
)
def test_a_bad_cell_is_told_by_row_and_column(
    cell: str, value: object, found: str, wanted: str
) -> None:
    """What was found and what is wanted; the rest of the row counts."""
    other = "I6" if cell != "I6" else "L6"
    good = 10 if other == "I6" else dt.date(2023, 11, 5)
    told = came_back({cell: value, other: good})
    keys = dict(zip("IJKLM", ("percent", "done_on", "document", "until", "note"), strict=True))

    assert [
        (each.row, each.column, each.key, each.found, each.wanted) for each in told.problems
    ] == [(6, cell[0], keys[cell[0]], found, wanted)]
    assert len(told.events) == 1


def test_a_problem_is_said_in_a_line() -> None:
    """In Vietnamese and English; what is too long is shortened."""
    problem = CellProblem(row=7, column="J", key="done_on", found="x" * 70, wanted="day")

    assert problem.sentence() == (
        f"Dòng 7, cột J (Ngày hoàn thành): thấy “{'x' * 60}…”, cần một ngày, như 15/10/2023"
    )
    assert problem.sentence("en") == (
        f"Row 7, column J (Done on): found “{'x' * 60}…”, wanted a day, like 15/10/2023"
    )


def test_of_several_documents_only_the_bad_one_is_told() -> None:
    """The others count."""
    told = came_back({"K6": "12/BC-STC; đã gửi; 13/BC-STC"})

    assert [event.document for event in told.events if isinstance(event, Result)] == [
        report("12"),
        report("13"),
    ]
    assert [problem.found for problem in told.problems] == ["đã gửi"]


def test_what_contradicts_the_day_it_was_done_is_told() -> None:
    """Half done and done is one too many; more time for what is done too."""
    told = came_back({"I6": 50, "J6": "20/10/2023", "L6": "5/11/2023"})

    assert told.events == (Done("a", on=dt.date(2023, 10, 20)),)
    assert [(each.column, each.wanted) for each in told.problems] == [
        ("I", "all_of_it"),
        ("L", "nothing"),
    ]


def test_rows_are_known_by_their_ids() -> None:
    """Sorted, added, repeated or of another task: each is told, and no other row is taken for it."""
    cells = {
        "A6": "d",
        "I6": 10,
        "A9": "a",
        "I9": 20,  # sorted
        "A7": "?",
        "I7": 30,  # unknown
        "A8": None,
        "I8": 40,  # without id
        "A11": "d",
        "I11": 50,  # repeated
        "A12": "e",
        "M12": " \n ",  # nothing filled in
    }
    told = came_back(cells, known=["a", "d", "e"])

    assert told.events == (
        Progress("d", on=RECEIVED, percent=10),
        Progress("a", on=RECEIVED, percent=20),
    )
    assert [
        (each.row, each.column, each.key, each.found, each.wanted) for each in told.problems
    ] == [
        (7, "A", "id", "?", "known_task"),
        (8, "A", "id", "", "task"),
        (11, "A", "id", "d", "one_row"),
    ]


def test_columns_are_known_by_their_headings() -> None:
    """In either language, and where some are missing."""
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "khác"
    second = made.create_sheet("phiếu")
    second.append(["NOTE", "Progress (%)", 7, "TASK ID", "Done on"])
    second.append(["xong", 50, None, "a", None])
    second.append([None, None, None, "b", dt.date(2023, 10, 20)])

    assert followup_events(saved(made), received=RECEIVED) == FollowUp(
        (
            Progress("a", on=RECEIVED, percent=50, note="xong"),
            Done("b", on=dt.date(2023, 10, 20)),
        ),
        (),
    )


def test_ids_and_notes_may_be_numbers() -> None:
    """As a program that makes numbers of whatever looks like one leaves them."""
    told = came_back({"A6": 12.0, "M6": 12.0})

    assert told.events == (Progress("12", on=RECEIVED, note="12"),)


def test_a_round_that_is_no_day_is_told() -> None:
    """The hidden column was written over."""
    told = came_back({"B7": "tháng 10", "J7": "20/10/2023"})

    assert told.events == (Done("b", on=dt.date(2023, 10, 20)),)
    assert [(each.column, each.wanted) for each in told.problems] == [("B", "day")]


# --- foreign and hostile files -------------------------------------------------------------------


def archive(parts: Mapping[str, bytes]) -> bytes:
    """Return an archive of these parts."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return out.getvalue()


def with_part(name: str, change: bytes) -> bytes:
    """Return the sheet with one part replaced."""
    with zipfile.ZipFile(BytesIO(SHEET)) as read:
        parts = {each: read.read(each) for each in read.namelist()}
    return archive({**parts, name: change})


def many_rows() -> bytes:
    """Return the sheet with text after the headings, but no headings in reach."""
    made = openpyxl.Workbook()
    assert made.active is not None
    for _ in range(60):
        made.active.append(["x"])
    made.active.append(["Task id", "Note"])
    return saved(made)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", "no_xlsx", id="empty"),
        pytest.param(b"Giao So A", "no_xlsx", id="text"),
        pytest.param(archive({"x": b""}), "no_xlsx", id="archive"),
        pytest.param(SHEET[:2000], "no_xlsx", id="half"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old_xls", id="xls"),
        pytest.param(archive({"[Content_Types].xml": b"<"}), "damaged", id="no-parts"),
        pytest.param(with_part("xl/worksheets/sheet1.xml", b"<a"), "damaged", id="bad-xml"),
        pytest.param(
            with_part(
                "xl/worksheets/sheet1.xml",
                b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
                + b"".join(
                    b'<!ENTITY a%d "%s">' % (n, b"&a%s;" % (str(n - 1).encode() if n else b"") * 10)
                    for n in range(12)
                )
                + b"]><worksheet>&a11;</worksheet>",
            ),
            "damaged",
            id="entities",
        ),
        pytest.param(saved(openpyxl.Workbook()), "no_sheet", id="blank"),
        pytest.param(many_rows(), "no_sheet", id="far-down"),
    ],
)
def test_a_file_that_is_no_sheet_is_one_clear_error(data: bytes, reason: str) -> None:
    """Whatever is wrong with it."""
    with pytest.raises(FollowUpError) as caught:
        followup_events(data, received=RECEIVED)

    assert caught.value.reason == reason
    assert str(caught.value) == f"{caught.value.sentence()} / {caught.value.sentence('en')}"


def noise(size: int) -> bytes:
    """Return so many bytes that do not pack well."""
    return random.Random(1).randbytes(size)  # noqa: S311  noise, no secret


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(b"\0" * (2 * 2**20), id="packed-small"),
        pytest.param((noise(2**16) + b"x" * 2**20) * 32, id="large"),
        pytest.param((noise(2**16) + b"<c/>" * 2**17) * 9, id="elements"),
    ],
)
def test_an_archive_that_would_fill_the_memory_is_refused(part: bytes) -> None:
    """One that is packed as no sheet is, that is too large, or that has too many elements."""
    bomb = with_part("xl/media/x.bin", part)

    assert len(bomb) < 2**23
    with pytest.raises(FollowUpError, match="too big"):
        followup_events(bomb, received=RECEIVED)


def test_a_part_that_cannot_be_unpacked_is_no_sheet() -> None:
    """It is damaged within, has a password, or needs a newer program."""
    place = SHEET.index(b"xl/worksheets/sheet1.xml") + 30
    damaged = SHEET[:place] + noise(200) + SHEET[place + 200 :]
    locked = bytearray(SHEET)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(mark) + offset] |= 1

    for data in (damaged, bytes(locked)):
        with pytest.raises(FollowUpError, match="no XLSX"):
            followup_events(data, received=RECEIVED)


@pytest.mark.parametrize("seed", [*range(20), 37, 233])
def test_noise_in_a_file_is_read_or_refused(seed: int) -> None:
    """Whatever bytes are changed; two of these seeds once moved a part before the file's start."""
    noisy = random.Random(seed)  # noqa: S311  noise, no secret
    data = bytearray(filled({"I6": 80, "J7": "20/10/2023"}))
    for _ in range(noisy.randint(1, 20)):
        data[noisy.randrange(len(data))] = noisy.randrange(256)

    with contextlib.suppress(FollowUpError):
        told = followup_events(bytes(data), received=RECEIVED)
        assert len(told.events) + len(told.problems) <= 2


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """For both ways."""
    monkeypatch.setattr(back, "find_spec", lambda _: None)

    with pytest.raises(ImportError, match=r"giaoban\[xlsx\]"):
        followup_events(SHEET, received=RECEIVED)


@given(notices(profile="draft"), st.integers(0, 100))
@settings(deadline=None, max_examples=50)
def test_what_is_filled_in_comes_back_for_every_notice(drawn: Notice, percent: int) -> None:
    """Whatever the texts are, each row tells the progress of its own task."""
    rows = statuses(tasks(drawn), as_of=AS_OF)[:5]
    ids = list(dict.fromkeys(task.id for task, _ in rows))
    if len(ids) < len(rows):  # the same id twice is told; here each row is to count
        return
    made = followup_sheet(rows, as_of=AS_OF)
    cells = {f"I{6 + nth}": (percent + nth) % 101 for nth in range(len(rows))}
    told = followup_events(filled(cells, made), received=RECEIVED)

    assert told.problems == ()
    assert told.events == tuple(
        Progress(each, on=RECEIVED, percent=(percent + nth) % 101) for nth, each in enumerate(ids)
    )


# --- by LibreOffice ------------------------------------------------------------------------------


def converted(folder: Path, file: Path, to: str) -> Path | None:
    """Return what LibreOffice makes of a file; None where it is not installed."""
    program = shutil.which("soffice")
    if program is None:
        leave_out("the follow-up sheet filled in LibreOffice", "soffice is not installed")
        return None
    made = folder / to
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, "--headless", profile, "--convert-to", to, "--outdir", str(made), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return made / f"{file.stem}.{to}"


def test_a_sheet_comes_back_from_libreoffice(tmp_path: Path) -> None:
    """Filled in, saved in its own format and as XLSX again, it tells the same."""
    cells = {
        "I6": 80,
        "L6": dt.date(2023, 11, 5),
        "M6": "chờ ý kiến Sở B",
        "I7": (1, "0%"),
        "J7": dt.date(2023, 10, 24),
        "K7": "12/BC-STC",
        "I8": "chín mươi",
        "J8": "5/10/2023",
        "M8": HOSTILE.replace("=", ""),
    }
    file = tmp_path / "phieu.xlsx"
    file.write_bytes(filled(cells))
    own = converted(tmp_path, file, "ods")
    again = own and converted(tmp_path, own, "xlsx")

    if again is not None:
        told = followup_events(again.read_bytes(), received=RECEIVED)
        assert told == followup_events(file.read_bytes(), received=RECEIVED)
        assert [problem.column for problem in told.problems] == ["I"]
        assert len(told.events) == 7
