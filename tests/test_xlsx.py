"""Bảng tính: spreadsheets opened by openpyxl and by LibreOffice, which are not ours."""

from __future__ import annotations

import csv
import datetime as dt
import shutil
import subprocess
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from giaoban._vn import forbidden
from giaoban.reports import report
from giaoban.views import xlsx
from giaoban.views.grids import Cell, Grid, GridColumn
from giaoban.views.sheets import report_grid, tasks_grid
from giaoban.views.xlsx import LONGEST, grid_xlsx
from tests.support import leave_out
from tests.test_reports import ROWS, day

if TYPE_CHECKING:
    from pathlib import Path

CREATED = dt.date(2023, 11, 1)
COLUMNS = (
    GridColumn("task", heading="Nhiệm vụ", width=40),
    GridColumn("last_day", heading="Ngày cuối", width=12),
    GridColumn("count", heading="Số", width=8),
)
HOSTILE = (
    '=HYPERLINK("http://x.example","y")',
    "+1+1",
    "-2",
    "@SUM(A1)",
    "{=A1}",
    "http://x.example",
    "mailto:x@y.example",
    "internal:Sheet1!A1",
    "0012",
    "1/2",
    "TRUE",
    "#N/A",
    "dòng 1\ndòng 2",
    "_x0041_",
    "<b>&amp;\"'",
)


def grid(*rows: tuple[Cell, ...]) -> Grid:
    """Return a grid of one group without a name."""
    return Grid(title="DANH MỤC", notes=("Ghi chú",), columns=COLUMNS, groups=(("", rows),))


def opened(data: bytes) -> Any:
    """Return the one worksheet of a spreadsheet."""
    (sheet,) = openpyxl.load_workbook(BytesIO(data)).worksheets
    return sheet


def rows_of(data: bytes) -> list[tuple[object, ...]]:
    """Return the rows below the head, which is the fourth."""
    return list(opened(data).iter_rows(min_row=5, values_only=True))


def test_a_sheet_has_its_title_and_notes_then_a_table() -> None:
    """Texts are texts, numbers numbers, days days, and an empty cell is empty."""
    sheet = opened(
        grid_xlsx(grid(("rà soát", dt.date(2023, 10, 5), 3), ("", None, 0)), created=CREATED)
    )

    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["DANH MỤC", None, None],
        ["Ghi chú", None, None],
        [None, None, None],
        ["Nhiệm vụ", "Ngày cuối", "Số"],
        ["rà soát", dt.datetime(2023, 10, 5), 3],  # noqa: DTZ001  as spreadsheets keep days
        [None, None, 0],
    ]
    assert [cell.is_date for cell in sheet[5]] == [False, True, False]
    assert sheet["B5"].number_format == "dd/mm/yyyy"


def test_a_sheet_can_be_worked_with_and_printed() -> None:
    """The head is frozen, filtered and printed on every page; A4 landscape, one page wide."""
    sheet = opened(grid_xlsx(grid(("a", None, 1), ("b", None, 2)), created=CREATED))

    assert sheet.freeze_panes == "A5"
    assert sheet.auto_filter.ref == "A4:C6"
    assert sheet.print_title_rows == "$4:$4"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert [sheet.column_dimensions[letter].width for letter in "ABC"] == pytest.approx(
        [40, 12, 8], abs=1
    )


def test_groups_are_a_column() -> None:
    """Named groups say their name in every row."""
    two = Grid(
        title="x",
        columns=COLUMNS,
        groups=(("Sở A", (("a", None, 1),)), ("Sở B", (("b", None, 2),))),
    )

    assert [
        row[:2]
        for row in opened(grid_xlsx(two, created=CREATED)).iter_rows(min_row=3, values_only=True)
    ] == [
        ("Nhóm", "Nhiệm vụ"),
        ("Sở A", "a"),
        ("Sở B", "b"),
    ]


def test_a_grid_without_rows_is_a_sheet() -> None:
    """With its head."""
    assert rows_of(grid_xlsx(grid(), created=CREATED)) == []


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_text_is_nothing_but_a_text(text: str) -> None:
    """No formula, no link, no number; wherever it stands."""
    everywhere = Grid(
        title=text,
        notes=(text,),
        columns=(GridColumn("x", heading=text, width=20),),
        groups=((text, ((text,),)), ("", ())),
    )
    data = grid_xlsx(everywhere, created=CREATED)
    sheet = opened(data)
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]

    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value for cell in cells if cell.value != "Nhóm"] == [text] * 5
    assert not any(cell.hyperlink for cell in cells)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert b"<f" not in archive.read("xl/worksheets/sheet1.xml")
        assert not [name for name in archive.namelist() if "rels" in name and "sheet1" in name]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("x" * LONGEST, "x" * LONGEST, id="all"),
        pytest.param("x" * 100_000, "x" * 32727 + " … (+67273 ký tự)", id="letters"),
        pytest.param("\U0001f600" * 20_000, "\U0001f600" * 16363 + " … (+3637 ký tự)", id="pairs"),
    ],
)
def test_a_text_too_long_for_a_cell_says_what_is_missing(text: str, left: str) -> None:
    """Cut where a spreadsheet can hold it, as it counts."""
    assert rows_of(grid_xlsx(grid((text, None, 0)), created=CREATED))[0][0] == left


@pytest.mark.parametrize(
    ("given_day", "kept"),
    [
        (dt.date(1900, 3, 1), dt.datetime(1900, 3, 1)),  # noqa: DTZ001  as spreadsheets keep days
        (dt.date(1900, 2, 28), "1900-02-28"),
        (dt.date(1, 1, 1), "0001-01-01"),
        (dt.date(9999, 12, 31), dt.datetime(9999, 12, 31)),  # noqa: DTZ001  as above
    ],
)
def test_a_day_that_spreadsheets_do_not_know_is_a_text(given_day: dt.date, kept: object) -> None:
    """Those before March 1900, when Excel has a day that never was."""
    assert rows_of(grid_xlsx(grid(("x", given_day, 0)), created=CREATED))[0][1] == kept


def test_the_same_grid_is_the_same_file() -> None:
    """It says the day that it is given, and nothing else that changes."""
    one, two = (grid_xlsx(grid(("x", None, 0)), created=CREATED) for _ in "ab")
    made = openpyxl.load_workbook(BytesIO(one)).properties

    assert one == two
    assert made.title == "DANH MỤC"
    assert made.created == dt.datetime(2023, 11, 1)  # noqa: DTZ001  as openpyxl reads it


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """One line says what to install."""
    monkeypatch.setattr(xlsx, "find_spec", lambda _: None)

    with pytest.raises(ImportError, match=r"giaoban\[xlsx\]"):
        grid_xlsx(grid(), created=CREATED)


_TEXTS = st.text(max_size=30).filter(lambda text: forbidden(text) is None)


@given(
    st.lists(st.tuples(_TEXTS, st.dates() | st.none(), st.integers(-(10**9), 10**9)), max_size=5)
)
@settings(deadline=None)
def test_every_cell_comes_back(rows: list[tuple[str, dt.date | None, int]]) -> None:
    """Whatever the texts are, none is a formula and none is lost."""
    sheet = opened(grid_xlsx(grid(*rows), created=CREATED))
    cells = [cell for row in sheet.iter_rows() for cell in row]

    assert not [cell for cell in cells if cell.data_type in "fe"]
    told = [row[0] or "" for row in sheet.iter_rows(min_row=5, values_only=True)]
    # A carriage return is kept as the spreadsheet writes it.
    assert [text.replace("_x000D_", "\r") for text in told] == [text for text, _, _ in rows]
    assert [row[2].value for row in sheet.iter_rows(min_row=5)] == [count for _, _, count in rows]


# --- by LibreOffice ------------------------------------------------------------------------------


def words_by_libreoffice(folder: Path, sheets: dict[str, bytes]) -> dict[str, list[list[str]]]:
    """Return the cells that LibreOffice shows of each sheet; none where it is not installed."""
    program = shutil.which("soffice")
    if program is None:
        leave_out("spreadsheets opened by LibreOffice", "soffice is not installed")
        return {}
    for name, data in sheets.items():
        (folder / f"{name}.xlsx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    to = (
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76",
        "--outdir",
        str(folder / "csv"),
    )
    files = [str(folder / f"{name}.xlsx") for name in sheets]
    command = [program, "--headless", profile, *to, *files]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    found = {}
    for name in sheets:
        with (folder / "csv" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            found[name] = [row for row in csv.reader(file) if any(row)]
    return found


def test_libreoffice_shows_what_the_grid_says(tmp_path: Path) -> None:
    """Every cell of the tasks and of the report, days as they are written, no formula worked out."""
    listed = tasks_grid(ROWS, as_of=day("1/11"))
    told = report_grid(report(ROWS, as_of=day("1/11")))
    hostile = grid(*((text, dt.date(2023, 10, 5), 0) for text in HOSTILE))
    grids = {"tasks": listed, "report": told, "hostile": hostile}
    made = {name: grid_xlsx(each, created=CREATED) for name, each in grids.items()}

    for name, rows in words_by_libreoffice(tmp_path, made).items():
        each = grids[name]
        assert rows[len(each.notes) + 1] == [column.heading for column in each.columns]
        assert rows[len(each.notes) + 2 :] == [[_shown(cell) for cell in row] for row in each.rows]


def _shown(cell: Cell) -> str:
    if cell is None:
        return ""
    return f"{cell:%d/%m/%Y}" if isinstance(cell, dt.date) else str(cell)
