"""Bảng ra tệp: tasks and reports as sheets, read back by parsers that are not ours."""

from __future__ import annotations

import csv
import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from giaoban._vn import forbidden
from giaoban.reports import Matrix, Period, Report, report
from giaoban.views.grids import Cell, Grid, GridColumn
from giaoban.views.sheets import report_grid, tasks_grid
from giaoban.views.tables import grid_csv, grid_html, grid_markdown, safe_text, shown
from tests.test_reports import ROWS, day

if TYPE_CHECKING:
    from giaoban.views.tables import Dialect

COLUMNS = (
    GridColumn("task", heading="Nhiệm vụ", width=40),
    GridColumn("last_day", heading="Ngày cuối", width=12),
    GridColumn("count", heading="Số", width=8),
)


def grid(*rows: tuple[Cell, ...]) -> Grid:
    """Return a grid of one group without a name."""
    return Grid(title="DANH MỤC", notes=("Ghi chú",), columns=COLUMNS, groups=(("", rows),))


def read_csv(data: bytes, dialect: Dialect) -> list[list[str]]:
    """Read CSV with the standard library, as the encoding of the dialect has it."""
    text = data.decode("utf-8-sig" if dialect == "excel-vi" else "utf-8")
    return list(
        csv.reader(text.splitlines(keepends=True), delimiter=";" if dialect == "excel-vi" else ",")
    )


# --- CSV -----------------------------------------------------------------------------------------


def test_plain_csv_is_for_programs() -> None:
    """UTF-8 without a mark, commas, keys as heads, days as ISO writes them, CR LF at line ends."""
    data = grid_csv(grid(("rà soát, báo cáo", dt.date(2023, 10, 5), 3), ("x", None, 0)))

    assert data == ('task,last_day,count\r\n"rà soát, báo cáo",2023-10-05,3\r\nx,,0\r\n').encode()


def test_excel_csv_opens_with_two_clicks() -> None:
    """A byte order mark, semicolons, headings for people, days as they are written in Vietnam."""
    data = grid_csv(grid(("rà soát; báo cáo", dt.date(2023, 10, 5), 3)), "excel-vi")

    assert data == ('\ufeffNhiệm vụ;Ngày cuối;Số\r\n"rà soát; báo cáo";05/10/2023;3\r\n').encode()


def test_groups_are_a_column() -> None:
    """Named groups say their name in every row."""
    two = Grid(
        title="x",
        columns=COLUMNS,
        groups=(("Sở A", (("a", None, 1),)), ("Sở B", (("b", None, 2),))),
    )

    assert read_csv(grid_csv(two), "plain") == [
        ["group", "task", "last_day", "count"],
        ["Sở A", "a", "", "1"],
        ["Sở B", "b", "", "2"],
    ]
    assert read_csv(grid_csv(two, "excel-vi"), "excel-vi")[0][0] == "Nhóm"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ('=HYPERLINK("http://a.vn")', '\'=HYPERLINK("http://a.vn")'),
        ("+84 912", "'+84 912"),
        ("-1+1", "'-1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        (" =1", "' =1"),
        ("-", "-"),
        ("rà soát =1", "rà soát =1"),
        ("", ""),
    ],
)
def test_a_formula_is_a_text(text: str, safe: str) -> None:
    """An apostrophe before it; a lone dash (a label) is none."""
    assert safe_text(text) == safe


_ANY = st.text(
    st.characters(codec="utf-8").filter(lambda char: forbidden(char) is None)
    | st.sampled_from("=+-@;,\"'|\\`*_<>&[]#\r\n\t "),
    max_size=20,
)


@given(st.lists(st.tuples(_ANY, st.none() | st.dates(), st.integers(0, 99)), max_size=4))
def test_whatever_a_cell_holds_it_stays_a_cell(rows: list[tuple[Cell, ...]]) -> None:
    """In CSV of both dialects, Markdown and HTML: as many rows and cells, and their words."""
    made = grid(*rows)
    words = [[shown(cell).split() for cell in row] for row in rows]

    dialects: tuple[Dialect, ...] = ("plain", "excel-vi")
    for dialect in dialects:
        cells = read_csv(grid_csv(made, dialect), dialect)[1:]
        assert [[cell.removeprefix("'").split() for cell in row][::2] for row in cells] == [
            [" ".join(one).removeprefix("'").split() for one in row][::2] for row in words
        ]
        assert not [cell for row in cells for cell in row if cell[:1] in set("=+@") and cell[1:]]
    assert [[cell.split() for cell in row] for row in markdown_rows(grid_markdown(made))] == words
    assert [[cell.split() for cell in row] for row in html_rows(grid_html(made))] == words


def markdown_rows(text: str) -> list[list[str]]:
    """Return the cells of the body of a Markdown table."""
    found: list[list[str]] = []
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    body = [token.type for token in tokens].index("tbody_open") if rows_in(tokens) else len(tokens)
    for token in tokens[body:]:
        if token.type == "tr_open":
            found.append([])
        if token.type == "inline":
            found[-1].append("".join(child.content for child in token.children or ()))
    return found


def rows_in(tokens: object) -> bool:
    """Whether a table has a body: without rows the parser gives it none."""
    assert isinstance(tokens, list)
    return any(token.type == "tbody_open" for token in tokens)


def html_rows(page: str) -> list[list[str]]:
    """Return the cells of the body of every table of a page."""
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    return [
        ["".join(cell.itertext()) for cell in row]
        for row in tree.iter("tr")
        if row[:1] and row[0].tag == "td"
    ]


# --- pages ---------------------------------------------------------------------------------------


def test_a_page_is_read_by_people() -> None:
    """Title, notes, groups with their number, heads for every table, days as elements of time."""
    made = Grid(
        title="NHIỆM VỤ <1>",
        notes=("Số liệu & ngày",),
        columns=COLUMNS,
        groups=(("Sở A", (("a", dt.date(2023, 10, 5), 1),)),),
    )
    tree = html5lib.parse(grid_html(made), namespaceHTMLElements=False)
    shown_body = tree.find("body")
    assert shown_body is not None
    body = "".join(shown_body.itertext())

    assert tree.get("lang") == "vi"
    assert [title.text for title in tree.iter("title")] == ["NHIỆM VỤ <1>"]
    assert "Số liệu & ngày" in body
    assert "Sở A (1)" in body
    assert [head.get("scope") for head in tree.iter("th")] == ["col"] * 3
    assert [time.get("datetime") for time in tree.iter("time")] == ["2023-10-05"]
    assert "## Sở A (1)" in grid_markdown(made)
    assert "# NHIỆM VỤ \\<1\\>" in grid_markdown(made)


def test_a_row_has_a_cell_for_each_column() -> None:
    """The error names the group."""
    with pytest.raises(ValueError, match="a row of Sở A has 1 cells for 3 columns"):
        Grid(title="x", columns=COLUMNS, groups=(("Sở A", (("a",),)),))


# --- tasks and reports -----------------------------------------------------------------------------


def test_a_task_is_a_row() -> None:
    """What the notice says, whose it is now, the days that hold, how it stands."""
    made = tasks_grid(ROWS, as_of=day("1/11"))
    by_id = {row[0]: row for row in made.rows}

    assert [column.heading for column in made.columns] == [
        "Mã nhiệm vụ",
        "Thông báo",
        "Mục",
        "Nhiệm vụ",
        "Chỉ đạo",
        "Chủ trì",
        "Phối hợp",
        "Thời hạn",
        "Ngày cuối",
        "Ngày cuối (rộng)",
        "Ngày cuối ban đầu",
        "Tình trạng",
        "Ngày hoàn thành",
    ]
    assert by_id["a1"][3:] == (
        "Rà soát a1",
        "",
        "Sở A",
        "",
        "trước ngày 15/10/2023",
        day("14/10"),
        day("15/10"),
        None,
        "đã hoàn thành",
        day("15/10"),
    )
    assert by_id["b5"][4:6] == ("Nguyễn Văn An", "Sở B")
    assert by_id["b5"][8:11] == (day("30/11"), day("30/11"), day("20/10"))
    assert by_id["b1"][5] == "Sở A"  # given to others since
    assert made.notes == ("Số liệu tính đến hết ngày 01/11/2023",)


def test_tasks_are_grouped() -> None:
    """By who leads now; every row is in one group."""
    made = tasks_grid(ROWS, as_of=day("1/11"), group_by="lead", lang="en")

    assert [(name, len(rows)) for name, rows in made.groups] == [("Sở A", 5), ("Sở B", 4)]
    assert made.title == "TASKS"


def test_a_report_is_a_table_with_its_sum() -> None:
    """The groups, then all; above it the day, the period, and what every ratio is over."""
    made = report_grid(
        report(ROWS, as_of=day("1/11"), period=Period.months(2023, 10), basis="assigned")
    )

    assert made.rows == (
        ("Sở A", 5, 1, 1, 1, 1, 1, 0, 0),
        ("Sở B", 3, 0, 0, 0, 1, 0, 2, 1),
        ("Tổng cộng", 8, 1, 1, 1, 2, 1, 2, 1),
    )
    assert made.notes[:-1] == (
        "Số liệu tính đến hết ngày 01/11/2023",
        "Nhiệm vụ giao từ 01/10/2023 đến 31/10/2023",
        "Hoàn thành trên tổng số nhiệm vụ: 3/8 (37,50%)",
        "Hoàn thành trên số nhiệm vụ đến hạn: 2/3 (66,67%)",
        "Đúng hạn trên số nhiệm vụ có thời hạn đã hoàn thành: 1/2 (50,00%)",
        "Quá hạn chưa hoàn thành trên số nhiệm vụ đến hạn: 1/3 (33,33%)",
    )
    assert made.notes[-1].startswith("Mã số liệu: ")


def test_a_report_of_nothing_has_no_ratio() -> None:
    """It says so, and does not divide by nothing; who is not named is called so."""
    empty = report_grid(report((), as_of=day("1/11")), lang="en")
    nobody = Report(
        as_of=day("1/11"),
        period=None,
        basis="assigned",
        by="notice",
        total=Matrix(open_late=1),
        groups=(("", Matrix(open_late=1)),),
        digest="0",
    )

    assert empty.rows == (("Sum", 0, 0, 0, 0, 0, 0, 0, 0),)
    assert empty.notes[1] == "Done of all tasks: 0/0 (none)"
    assert report_grid(nobody).rows[0][0] == "(chưa có số)"
    assert report_grid(nobody, lang="en").notes[4] == (
        "Open and late of the tasks that were due: 1/1 (100.00%)"
    )


def test_a_share_is_rounded_as_offices_round() -> None:
    """Half of a hundredth goes up."""
    eighth = Matrix(done_in_time=1, open_late=15)
    made = report_grid(
        Report(
            as_of=day("1/11"),
            period=None,
            basis="done",
            by="lead",
            total=eighth,
            groups=(),
            digest="0",
        )
    )

    assert Fraction(1, 16) * 100 == Fraction(25, 4)
    assert "1/16 (6,25%)" in made.notes[1]
