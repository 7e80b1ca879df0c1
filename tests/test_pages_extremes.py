"""Pages that no office writes every day: nothing overlaps, nothing is lost, no signature is alone."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from giaoban.model import AgendaItem, Assignment, Body, Issuer, Remark
from giaoban.render import compose, to_docx, to_pdf
from giaoban.render.layout import Para, flow
from tests.measured.routes import ROUTES, lacking, office_pdfs
from tests.measured.sheets import sheets_of
from tests.sample_notices import party_notice, state_notice
from tests.support import leave_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from giaoban.model import Notice
    from tests.measured.routes import Route
    from tests.measured.sheets import Sheet

SIGNER = " ".join(["Nguyễn Phúc Bảo Trân Thiên Hương Quỳnh Anh"] * 3)[:90].strip()
OFFICE = (
    "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông, thủy lợi, hạ tầng kỹ thuật đô"
    " thị và khu công nghiệp trọng điểm tỉnh Sông Lam"
)


def _signed(notice: Notice, name: str) -> Notice:
    assert notice.signature is not None
    return evolve(notice, signature=evolve(notice.signature, name=name))


def _items(count: int) -> tuple[AgendaItem, ...]:
    return tuple(
        AgendaItem(
            label=f"{nth}.",
            heading=f"Về nội dung thứ {nth}",
            body=(Assignment(lead=(Body("Sở Nội vụ"),), task=f"rà soát phần {nth}"),),
        )
        for nth in range(1, count + 1)
    )


PARTY, STATE = party_notice(), state_notice()
NOTICES: dict[str, Notice] = {
    "one-line": evolve(STATE, body=(Remark("Họp lại."),), footnotes=(), preamble=None),
    "400-items": evolve(PARTY, body=_items(400)),
    "long-word": evolve(PARTY, body=(Remark("x" * 3000), *PARTY.body)),
    "long-name": _signed(PARTY, SIGNER),
    "long-issuer": evolve(STATE, issuer=Issuer(Body(OFFICE), parent=Body(OFFICE)), footnotes=()),
}


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> object:
    """Return what gives all the notices printed by a route."""

    @cache
    def pages(route: Route) -> dict[str, tuple[Sheet, ...]]:
        if route == "word":
            files = {name: to_docx(notice) for name, notice in NOTICES.items()}
            made = office_pdfs(tmp_path_factory.mktemp("word"), files)
        else:
            made = {name: to_pdf(notice) for name, notice in NOTICES.items()}
        return {name: sheets_of(pdf) for name, pdf in made.items()}

    return pages


def _pages_of(printed: object, name: str, route: Route) -> tuple[Sheet, ...] | None:
    if lacking(route):
        leave_out(f"extreme pages by {route}", lacking(route))
        return None
    assert callable(printed)
    pages: Callable[[Route], dict[str, tuple[Sheet, ...]]] = printed
    return pages(route)[name]


BOTH = pytest.mark.parametrize("route", ROUTES)
ALL = pytest.mark.parametrize("name", NOTICES)


@BOTH
@ALL
def test_no_letter_is_lost(printed: object, name: str, route: Route) -> None:
    """Every letter of the layout is on the pages, page numbers and blanks aside."""
    sheets = _pages_of(printed, name, route)
    if sheets is None:
        return
    layout = compose(NOTICES[name])
    blocks = (event for section in layout.sections() for event in flow(section.blocks))
    wanted = Counter(_letters("".join(b.text for b in blocks if isinstance(b, Para))))
    shown = Counter(_letters("".join(line.text for sheet in sheets for line in sheet.lines)))
    for number in range(2, len(sheets) + 1):
        shown.subtract(str(number))

    assert +(wanted - shown) == Counter()


def _letters(text: str) -> str:
    plain = unicodedata.normalize("NFC", text)
    return "".join(char for char in plain if char.isalnum())


@BOTH
@ALL
def test_no_lines_overlap_and_none_leaves_the_page(
    printed: object, name: str, route: Route
) -> None:
    """Two lines that share columns are apart by most of their size; all stand on the sheet."""
    for sheet in _pages_of(printed, name, route) or ():
        assert all(line.left >= 0 and line.right <= sheet.width for line in sheet.lines)
        for one, other in combinations(sheet.lines, 2):
            beside = one.right <= other.left or other.right <= one.left
            apart = abs(one.baseline - other.baseline)
            assert beside or apart > 0.6 * min(one.size, other.size) / 72 * 25.4, (one, other)


@BOTH
@ALL
def test_no_signature_is_alone(printed: object, name: str, route: Route) -> None:
    """Above the foot there is some of the body, or the head, on the same page."""
    sheets = _pages_of(printed, name, route)
    if sheets is None:
        return
    (last,) = (s for s in sheets if any(line.text.startswith("Nơi nhận") for line in s.lines))
    foot = last.line("Nơi nhận").baseline - 2
    above = [line for line in last.lines if line.baseline < foot and not line.text.isdigit()]

    assert above != []


def test_the_extremes_are_extreme() -> None:
    """As long as the rules of the house ask for."""
    assert len(SIGNER) >= 88
    assert sum(1 for _ in NOTICES["400-items"].body) == 400
