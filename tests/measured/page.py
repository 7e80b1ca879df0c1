"""The tables of docs/layout.md: what the rules want beside what was measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban.forms import FORMS
from tests.measured.routes import ROUTES
from tests.measured.rows import rows_for
from tests.support import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.measured.routes import Route
    from tests.measured.rows import Pages, Row, Seen

__all__ = ["PAGE", "judged", "page_with", "tables"]

PAGE: Final = ROOT / "docs" / "layout.md"
_BEGIN: Final = "<!-- measured: begin -->\n"
_END: Final = "<!-- measured: end -->\n"


def judged(row: Row, pages: Pages) -> Seen:
    """Return what a row comes to on some pages; a row that finds nothing is wrong, and says so."""
    assert row.measure is not None
    return row.measure(pages)


def tables(found: Mapping[Route, Mapping[str, Pages]]) -> str:
    """Return a table for each form, each route a column."""
    return "\n".join(line for form in FORMS for line in _table(form, found))


def _table(form: str, found: Mapping[Route, Mapping[str, Pages]]) -> Iterator[str]:
    yield from (f"### `{form}`: {FORMS[form].regulation}", "")
    yield "| ô | thành phần | quy định | Word | PDF |"
    yield "|---|---|---|---|---|"
    for row in rows_for(form):
        if row.measure is None:
            cells = [f"không đo: {row.why}"] * len(ROUTES)
        else:
            cells = [judged(row, found[route][form]).value for route in ROUTES]
        yield f"| {' | '.join([row.box, row.component, row.rule, *cells])} |"
    yield ""


def page_with(made: str) -> str:
    """Return the page with its tables in the place of those it has."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    return f"{before}{_BEGIN}\n{made}\n{_END}{after}"
