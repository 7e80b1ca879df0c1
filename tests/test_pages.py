"""Each row of the regulations' component tables, measured on the printed page.

`make test-pages` measures every form; otherwise one is measured.
"""

from __future__ import annotations

import os
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from giaoban.forms import FORMS
from tests.measured.page import PAGE, judged
from tests.measured.routes import ROUTES, lacking, measured
from tests.measured.rows import rows_for
from tests.support import leave_out

if TYPE_CHECKING:
    from tests.measured.routes import Route
    from tests.measured.rows import Pages

MEASURED = tuple(FORMS) if os.environ.get("GIAOBAN_PAGES") == "all" else ("state-nd30",)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> object:
    """Return what gives the pages of every measured form by a route, printed once."""

    @cache
    def pages(route: Route) -> dict[str, Pages]:
        return measured(MEASURED, route, tmp_path_factory.mktemp(route))

    return pages


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("form", MEASURED)
def test_every_row_is_as_the_rule_wants_it(printed: object, form: str, route: Route) -> None:
    """Size, weight, slant, case, place, rules, margins, spacing: within 0.5 pt and 1 mm."""
    if lacking(route):
        leave_out(f"pages of {form} by {route}", lacking(route))
        return
    assert callable(printed)
    pages = printed(route)[form]
    wrong = {
        f"{row.box} {row.component} ({row.rule})": seen.value
        for row in rows_for(form)
        if row.measure is not None and not (seen := judged(row, pages)).right
    }

    assert wrong == {}


@pytest.mark.parametrize("form", FORMS)
def test_no_row_is_unmeasured_in_silence(form: str) -> None:
    """What cannot be measured says why; and the page has every row."""
    text = PAGE.read_text(encoding="utf-8")
    table = re.split("^#", text.partition(f"### `{form}`")[2], maxsplit=1, flags=re.MULTILINE)[0]
    cells = re.findall(r"^\| ([^|]+) \| ([^|]+) \|", table, re.MULTILINE)

    assert [row for row in rows_for(form) if (row.measure is None) != bool(row.why)] == []
    assert cells[1:] == [(row.box, row.component) for row in rows_for(form)]
