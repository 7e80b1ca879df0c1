"""Phụ lục nhiệm vụ: the tasks of a notice as a table, the same in every format."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

import html5lib
import pytest
from attrs import evolve
from hypothesis import given
from markdown_it import MarkdownIt

from giaoban._vn import words
from giaoban.builders import assign, deliver, item
from giaoban.builders import draft as draft_of
from giaoban.forms import FORMS, Form
from giaoban.lexicon import draft_mark
from giaoban.orders import tasks_of
from giaoban.render import compose, to_text
from giaoban.render.layout import Annex, Para, Run
from giaoban.strategies import notices
from giaoban.timing import before, in_month
from tests.sample_notices import filled, party_notice, state_notice
from tests.support_printing import print_html, print_markdown

if TYPE_CHECKING:
    from collections.abc import Callable

    from giaoban.model import Notice

Grid = list[list[list[str]]]
"""The words of every cell, row by row, the heads first."""


def _composed(value: Notice) -> Grid:
    annex = compose(value, annex=True).parts[-1]
    assert isinstance(annex, Annex)
    rows = [tuple(column.head for column in annex.table.columns)]
    rows += [row.cells for row in annex.table.rows]
    return [[words(cell.text) for cell in row] for row in rows]


def _in_text(page: str) -> Grid:
    """Read the grid by the columns of its rules, whatever stands in the cells."""
    rule = page.rstrip().rpartition("\n")[2]
    lines = page[page.index(f"\n{rule}\n") + 1 :].rstrip("\n").split("\n")
    edges = [at for at, char in enumerate(lines[0]) if char == "+"]
    grid: Grid = []
    cells: list[str] = []
    for line in lines:
        if line == lines[0]:
            grid.append([words(cell) for cell in cells])
            cells = [""] * (len(edges) - 1)
        else:
            for nth, (start, end) in enumerate(pairwise(edges)):
                cells[nth] += f" {_columns(line, start + 1, end)}"
    return grid[1:]


def _columns(line: str, start: int, end: int) -> str:
    """Return what is drawn in some columns: marks over a letter and unseen characters take none."""
    shown, column = [], 0
    for char in line:
        column += unicodedata.category(char) not in {"Mn", "Me", "Cf"}
        if start < column <= end:
            shown.append(char)
    return "".join(shown)


def _in_markdown(page: str) -> Grid:
    grid: Grid = []
    for token in MarkdownIt("commonmark").enable("table").parse(page):
        if token.type == "tr_open":
            grid.append([])
        if token.type == "inline" and grid and token.level > 3:
            text = "".join(child.content for child in token.children or ())
            grid[-1].append(words(text))
    return grid


def _in_html(page: str) -> Grid:
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    return [[words("".join(cell.itertext())) for cell in row] for row in tree.iter("tr")]


READERS: dict[str, tuple[Callable[..., str], Callable[[str], Grid]]] = {
    "text": (to_text, _in_text),
    "markdown": (print_markdown, _in_markdown),
    "html": (print_html, _in_html),
}


def _orders() -> Notice:
    return draft_of(
        "party-hd36",
        issuer="Ban cán sự đảng UBND tỉnh",
        number="65-TB/BCSĐ",
        place="Sông Lam",
        issued_on="2/10/2023",
        subject="ý kiến của Ban cán sự đảng UBND tỉnh",
        body=[
            item(
                "Về trụ sở",
                assign(
                    "Sở Xây dựng",
                    "thu hồi trụ sở dôi dư",
                    coordinators=["Sở Tài chính", "Sở Nội vụ"],
                    due=before("15/10/2023"),
                    deliverables=[
                        deliver("kết quả", to="UBND tỉnh", kind="report", due=in_month("11/2023"))
                    ],
                ),
                assign("Sở Nội vụ", "rà soát biên chế", due=in_month("12/2023")),
            )
        ],
    )


def test_an_annex_lists_every_task() -> None:
    """Number, task, lead, coordinators, deliverable and all deadlines, the task's own first."""
    annex = compose(_orders(), annex=True).parts[-1]

    assert isinstance(annex, Annex)
    assert annex.landscape
    assert [block.text for block in annex.heading.blocks if isinstance(block, Para)] == [
        "Phụ lục",
        "DANH MỤC NHIỆM VỤ",
        "(Kèm theo Thông báo số 65-TB/BCSĐ, ngày 02/10/2023 của Ban cán sự đảng UBND tỉnh)",
    ]
    assert [[cell.text for cell in row.cells] for row in annex.table.rows] == [
        [
            "1",
            "thu hồi trụ sở dôi dư",
            "Sở Xây dựng",
            "Sở Tài chính và Sở Nội vụ",
            "báo cáo UBND tỉnh kết quả",
            "trước ngày 15/10/2023; trong tháng 11/2023",
        ],
        ["2", "rà soát biên chế", "Sở Nội vụ", "", "", "trong tháng 12/2023"],
    ]
    assert annex.table.rows[0].cells[-1].runs[0] == Run(
        "trước ngày 15/10/2023", "deadline", "$.body[0].body[0]", "2023-10-15"
    )


def test_an_annex_names_no_number_that_is_not_there_yet() -> None:
    """A draft's annex leaves out what the clerk fills in by hand."""
    page = to_text(evolve(_orders(), number=None, issued_on=None), annex=True)

    assert "(Kèm theo Thông báo của Ban cán sự đảng UBND tỉnh)" in page


@pytest.mark.parametrize("to", READERS)
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_every_format_shows_the_table(form: Form, to: str) -> None:
    """A foreign parser finds the same words in the same cells."""
    printer, read_back = READERS[to]
    value = party_notice(form)

    assert read_back(printer(value, annex=True)) == _composed(value)
    assert len(_composed(value)) == len(tasks_of(value)) + 1


@pytest.mark.parametrize(
    "text", ["a|b", "| a | b |", "`a|b`", "a\\|b", "+--+", "x" * 90, "\u202eb"]
)
@pytest.mark.parametrize("to", READERS)
def test_hostile_cells_stay_in_their_columns(to: str, text: str) -> None:
    """Whatever a field holds, it ends no cell and begins no row."""
    printer, read_back = READERS[to]
    value = filled(state_notice(), text)

    assert read_back(printer(value, annex=True)) == _composed(value)


@given(notices(profile="draft"))
def test_every_task_has_its_row(value: Notice) -> None:
    """Drafts too: as many rows as tasks, the same in every format."""
    composed = _composed(value)

    assert len(composed) == len(tasks_of(value)) + 1
    for printer, read_back in READERS.values():
        assert read_back(printer(value, annex=True)) == composed


def test_a_page_without_annex_has_none() -> None:
    """Unless asked, nothing is added to the page."""
    assert to_text(_orders(), annex=True).startswith(to_text(_orders()))
    assert "Phụ lục" not in to_text(_orders())


def test_a_draft_bears_its_mark() -> None:
    """It stands below the marks of secrecy and urgency; no version, no mark."""
    page = to_text(_orders(), draft=2)

    assert page.index("Số 65-TB/BCSĐ") < page.index("Dự thảo lần 2") < page.index("THÔNG BÁO")
    assert "Dự thảo" not in to_text(_orders())
    assert draft_mark(0) == ""


def test_a_draft_counts_from_one() -> None:
    """A negative version is the caller's mistake."""
    with pytest.raises(ValueError, match="counts from 1, and 0 is no draft; got -1"):
        print_html(_orders(), draft=-1)
