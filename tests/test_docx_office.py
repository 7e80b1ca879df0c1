"""The pages that LibreOffice makes of our Word files: whole, unbroken, no signature alone.

One run of LibreOffice for all files; where it is not installed the summary of the run says so.
"""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from typing import TYPE_CHECKING

import pdfplumber
import pytest
from attrs import evolve

import giaoban as gb
from giaoban._vn import words
from giaoban.model import (
    AgendaItem,
    Body,
    Issuer,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Remark,
)
from giaoban.render import to_docx, to_text
from tests.sample_notices import NOTICES, filled, party_notice, state_notice
from tests.support import leave_out, real_notices
from tests.support_examples import PARTY, STATE
from tests.test_docx_ids import ids_of, named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from giaoban.model import Notice

_CODE = "1234/QĐ-UBND-KGVX"
"""A code that stands at every place of a line."""


def _closing_late(lines: int) -> Notice:
    """Return a notice whose foot falls at another height of its page for each number of lines."""
    said = tuple(Remark("Giao Sở Tài chính tham mưu.") for _ in range(lines))
    return evolve(state_notice(), body=said, footnotes=())


def _long() -> Iterator[tuple[str, Notice]]:
    state = state_notice()
    yield "one-line", evolve(state, body=(Remark("Thống nhất."),), preamble=None, closing=None)
    items = (
        AgendaItem(label=f"{n}.", heading=f"Việc thứ {n}", body=(Remark(f"Thống nhất {n}."),))
        for n in range(1, 401)
    )
    yield "400-items", evolve(state, body=tuple(items))
    yield "unbroken", evolve(state, body=(Remark("x" * 3_000), Remark("Ô" * 300)))
    assert state.signature is not None
    name = "Nguyễn Thị Minh " * 5 + "Khai Hoàng"
    yield "long-name", evolve(state, signature=evolve(state.signature, name=name))
    body = Body("Ban Chỉ đạo xây dựng nông thôn mới và giảm nghèo bền vững vùng miền núi tỉnh")
    yield "long-issuer", evolve(party_notice(), issuer=Issuer(body, parent=Body("Tỉnh ủy")))
    padded = (Remark(f"{'y' * n} z Quyết định số {_CODE} x.") for n in range(10, 60))
    yield "codes", evolve(state, body=tuple(padded))
    many = tuple(RecipientLine(parties=(Body(f"Sở số {n}"),)) for n in range(300))
    yield (
        "recipients",
        evolve(PARTY, recipients=Recipients(groups=(RecipientGroup(lines=many),), archive="VT")),
    )


SHOWN: dict[str, Notice] = {
    **{name: notice() for name, notice in NOTICES.items()},
    "party": PARTY,
    "state": STATE,
    **dict(_long()),
    **{f"late-{lines}": _closing_late(lines) for lines in range(14, 34, 3)},
    "markup": filled(state_notice(), "<w:p/> </w:t> ]]> &amp; <!-- -- > \" '"),
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]] | None:
    """Return the text of each page of each notice, as a PDF that LibreOffice made of a Word file."""
    folder = tmp_path_factory.mktemp("office")
    made = _converted(folder, "pdf", {name: to_docx(notice) for name, notice in SHOWN.items()})
    return None if made is None else {name: _pages(file) for name, file in made.items()}


def _converted(folder: Path, to: str, files: dict[str, bytes]) -> dict[str, Path] | None:
    """Return the files that LibreOffice makes of Word files; None where it is not installed."""
    program = shutil.which("soffice")
    if program is None:
        leave_out(f"Word files opened by LibreOffice ({to})", "soffice is not installed")
        return None
    for name, data in files.items():
        (folder / f"{name}.docx").write_bytes(data)
    subprocess.run(
        [
            *(program, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"),
            *("--convert-to", to, "--outdir", str(folder / "made")),
            *(str(folder / f"{name}.docx") for name in files),
        ],
        check=True,
        capture_output=True,
        timeout=500,
    )
    return {name: folder / "made" / f"{name}.{to}" for name in files}


def _pages(file: Path) -> list[str]:
    with pdfplumber.open(file) as document:
        return [page.extract_text() for page in document.pages]


def _letters(text: str) -> list[str]:
    """Return the letters and digits of a text in the order of their spelling.

    Blanks and hyphens fall otherwise where lines end, and columns are read across.
    """
    return sorted(char for char in unicodedata.normalize("NFC", text) if char.isalnum())


@pytest.mark.parametrize("name", SHOWN)
def test_no_letter_is_lost(pages: dict[str, list[str]] | None, name: str) -> None:
    """All that the page says in plain text stands on the pages, and their numbers besides."""
    if pages is None:
        return
    shown = pages[name]
    numbers = [str(nth) for nth in range(2, len(shown) + 1)]

    assert [page.split("\n")[0] for page in shown[1:]] == numbers
    assert _letters("".join(shown)) == _letters(to_text(SHOWN[name]) + "".join(numbers))
    assert words(shown[0])[0] != "1"


@pytest.mark.parametrize("name", [name for name in SHOWN if SHOWN[name].signature is not None])
def test_no_signature_is_alone(pages: dict[str, list[str]] | None, name: str) -> None:
    """Above the signature stands some of the text, and its name is on the page of its position."""
    notice = SHOWN[name]
    if pages is None or notice.signature is None or name in {"recipients", "markup"}:
        return
    signer = notice.signature.name
    above, _, below = pages[name][-1].casefold().partition("nơi nhận")

    assert len(words(above)) > 5
    assert set(words(signer.casefold())) <= set(words(below))


def test_no_code_is_broken(pages: dict[str, list[str]] | None) -> None:
    """Wherever it falls, a document's number stays on one line."""
    if pages is None:
        return
    lines = "\n".join(pages["codes"]).replace("\u2011", "-").split("\n")

    assert sum(_CODE in line for line in lines) == 50


def test_the_motto_stands_on_one_line(pages: dict[str, list[str]] | None) -> None:
    """Quốc hiệu is never parted, whoever issues the notice."""
    if pages is None:
        return
    for name in ("state", "one-line", "long-name"):
        assert any(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in line for line in pages[name][0].split("\n")
        )


def test_ids_outlive_another_program(tmp_path: Path) -> None:
    """A file that LibreOffice opened and saved still finds its tasks."""
    files = {name: to_docx(named(notice)) for name, notice in (("p", PARTY), ("s", STATE))}
    made = _converted(tmp_path, "docx", files)
    if made is None:
        return
    for name, notice in (("p", PARTY), ("s", STATE)):
        read = gb.read(made[name].read_bytes()).notice
        assert read.id == named(notice).id
        assert ids_of(read) == ids_of(named(notice))


def test_the_text_that_libreoffice_exports_has_the_words(tmp_path: Path) -> None:
    """Of the examples and of every real notice: each word as often as on our own page.

    The cells of a row follow each other there, and Word's hyphen that ends no line is another sign.
    """
    if shutil.which("soffice") is None:
        leave_out("the text of Word files as LibreOffice exports it", "soffice is not installed")
        return
    real = {file.stem: gb.read(file.read_bytes()).notice for file in real_notices()}
    notices = {"party": PARTY, "state": STATE, **real}
    for name, notice in notices.items():
        (tmp_path / f"{name}.docx").write_bytes(to_docx(notice))
    subprocess.run(
        [
            *("soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"),
            *("--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path)),
            *(str(tmp_path / f"{name}.docx") for name in notices),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )

    for name, notice in notices.items():
        exported = (tmp_path / f"{name}.txt").read_text(encoding="utf-8-sig")
        text = exported.replace("\u2011", "-").replace("\u00a0", " ")
        assert _sorted_words(text) == _sorted_words(to_text(notice)), name


def _sorted_words(text: str) -> list[str]:
    """Return the words of a page in the order of their spelling, drawn rules aside."""
    return sorted(word for word in words(text) if word.strip("_"))
