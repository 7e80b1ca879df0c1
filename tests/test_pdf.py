"""The PDF: its words, its fonts, what it says of itself, and that nothing is lost or fetched."""

from __future__ import annotations

import datetime as dt
import io
import os
import re
import subprocess
import sys
import unicodedata
import warnings
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pdfplumber
import pypdfium2
import pytest
from attrs import evolve
from hypothesis import given, settings
from pypdfium2 import raw

from giaoban import read, to_pdf
from giaoban.builders import on_behalf
from giaoban.model import AgendaItem, Assignment, Body, Issuer, Remark
from giaoban.render import compose, html, pdf, render
from giaoban.render.layout import Annex, Para, flow
from giaoban.render.pdf import NoFontError, OtherFontWarning
from giaoban.strategies import notices
from tests.sample_notices import NOTICES, filled, party_notice, state_notice
from tests.support import leave_out, notice_params

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from giaoban.model import Notice


@cache
def _able() -> bool:
    """Whether this machine prints PDFs; if not, the summary says why."""
    try:
        to_pdf(party_notice())
    except (ImportError, NoFontError) as error:
        leave_out("PDF files", str(error))
        return False
    return True


def _printed(notice: Notice, *, annex: bool = False, draft: int = 0) -> bytes:
    """Print a notice that may have letters of any script."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", OtherFontWarning)
        return to_pdf(notice, annex=annex, draft=draft)


# --- the words -------------------------------------------------------------------------------------

_NO_LETTER = re.compile(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\x02-]+")


def _letters(text: str) -> str:
    """Return *text* without blanks, hyphens and what nobody sees, composed."""
    return unicodedata.normalize("NFKC", _NO_LETTER.sub("", unicodedata.normalize("NFKC", text)))


def _pages(data: bytes) -> list[str]:
    """Return the text of each page as PDFium reads it, without its number."""
    texts: list[str] = []
    for page in pypdfium2.PdfDocument(data):
        text = page.get_textpage().get_text_bounded()
        texts.append(re.sub(r"\r?\n[0-9]+\s*\Z", "", text) if texts else text)
    return texts


def _words_of(notice: Notice, *, annex: bool = False, draft: int = 0) -> Iterator[str]:
    """Yield the words of the layout: paragraphs and rules of hyphens, then the table."""
    layout = compose(notice, annex=annex, draft=draft)
    for section in layout.sections():
        for block in flow(section.blocks):
            yield getattr(block, "text", "")
    for part in layout.parts:
        if isinstance(part, Annex):
            yield from (column.head.text for column in part.table.columns)
            yield from (para.text for row in part.table.rows for para in row.cells)


def _same_letters(notice: Notice, *, annex: bool = False, draft: int = 0) -> None:
    data = _printed(notice, annex=annex, draft=draft)
    shown = _letters("".join(_pages(data)))
    assert shown == _letters("".join(_words_of(notice, annex=annex, draft=draft)))


@pytest.mark.parametrize("annex", [False, True], ids=["page", "annex"])
@pytest.mark.parametrize("notice", NOTICES.values(), ids=NOTICES)
def test_it_shows_the_same_words(notice: Callable[[], Notice], annex: bool) -> None:  # noqa: FBT001
    """Letter by letter those of the layout, in its order, with an annex and a mark of a draft."""
    if _able():
        _same_letters(notice(), annex=annex, draft=2)


@pytest.mark.parametrize("file", notice_params())
def test_a_real_notice_keeps_its_words(file: Path) -> None:
    """What was read from a real notice is on the page."""
    if _able():
        _same_letters(read(file.read_text(encoding="utf-8")).notice)


@settings(max_examples=15, deadline=None)
@given(notices())
def test_every_notice_keeps_its_words(notice: Notice) -> None:
    """Generated notices, whatever they hold."""
    if _able():
        _same_letters(notice)


@pytest.mark.parametrize(
    "text",
    ["</style><script>x</script>", "]]> &amp; \"'", "\\( (x) <</S/URI>> endobj", "x" * 200],
    ids=["markup", "entities", "pdf", "long"],
)
def test_hostile_text_is_words(text: str) -> None:
    """Markup of HTML and of PDF in every field is printed as it stands."""
    if _able():
        _same_letters(filled(party_notice(), text))


def test_endless_words_are_all_there() -> None:
    """Of words of 1,000 letters in every field none is lost, though columns go over pages."""
    if not _able():
        return
    notice = filled(party_notice(), "x" * 1000)

    shown = _letters("".join(_pages(_printed(notice))))
    assert Counter(shown) == Counter(_letters("".join(_words_of(notice))))


def test_a_hundred_kilobytes_take_no_longer_than_they_must() -> None:
    """A field of 100 KB without a blank is a matter of seconds, for all that it is 40 pages."""
    if not _able():
        return
    notice = evolve(party_notice(), body=(Remark("y" * 100_000),))

    assert "".join(_pages(to_pdf(notice))).count("y") >= 100_000


def test_what_no_font_has_is_said() -> None:
    """An emoji comes from elsewhere, or is a box: the file is made, and a warning names it."""
    if not _able():
        return
    notice = evolve(party_notice(), body=(Remark("Xong \U0001f600."),))

    with pytest.warns(OtherFontWarning, match="lacks: '\U0001f600', printed in") as said:
        data = to_pdf(notice)
    assert data.startswith(b"%PDF-1.7")
    assert isinstance(said[0].message, OtherFontWarning)
    assert said[0].message.characters == "\U0001f600"
    assert said[0].filename == __file__


# --- fonts -----------------------------------------------------------------------------------------


def test_a_page_is_in_one_font() -> None:
    """Regular, bold and italic of one family, each in the file, page numbers too."""
    if not _able():
        return
    data = to_pdf(party_notice(), annex=True)
    with pdfplumber.open(io.BytesIO(data)) as file:
        names = {char["fontname"] for page in file.pages for char in page.chars}
    families = {re.sub(r"^\w+\+|[- ](Bold|Italic)\b", "", name) for name in names}

    assert families <= {"Times-New-Roman", "Tinos", "Liberation-Serif"}
    assert len(families) == 1
    embedded = {
        raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(item))
        for page in pypdfium2.PdfDocument(data)
        for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])
    }
    assert embedded == {1}


def test_without_a_font_there_is_no_file() -> None:
    """The error says what to install, which letters, and what they would have been printed in."""
    if not _able():
        return
    page = '<html lang="vi"><title>x</title><body style="font-family: Nothing">Đề nghị'

    with pytest.raises(NoFontError, match="fonts-croscore; 'cdeghijklop") as caught:
        raise NoFontError("cdeghijklopqrstuvwxyzab", ("Một", "Hai"))
    assert str(caught.value).endswith("'cdeghijklopqrstuvwxy' would be printed in Một, Hai")
    with pytest.raises(NoFontError) as caught:
        pdf.emit(page, fonts=("Nothing",))
    assert set(caught.value.missing) == set("Đềnghị")
    assert len(caught.value.used) >= 1


def test_a_font_that_lacks_letters_gives_way() -> None:
    """Where the first font lacks some, the page is printed in the next that has them all."""
    if not _able():
        return
    page = '<html lang="vi"><title>x</title><body style="font-family: Nothing">Đề nghị'
    data = pdf.emit(page, fonts=html.FONTS)

    with pdfplumber.open(io.BytesIO(data)) as file:
        names = {char["fontname"].partition("+")[2] for char in file.pages[0].chars}
    assert names <= {"Times-New-Roman", "Tinos", "Liberation-Serif"}


def test_the_font_of_most_letters_is_the_pages() -> None:
    """Others may only have what no notice needs: neither Vietnamese letters nor ASCII."""
    known = ("A", "B")

    assert pdf._judged({"A": "Đề nghị 12/TB"}, known) is None
    assert pdf._judged({"A": "Đề nghị", "C": " "}, known) is None
    assert pdf._judged({}, known) is None
    warned = pdf._judged({"A": "Đề nghị", "B": "漢", "□": "字"}, known)
    assert isinstance(warned, OtherFontWarning)
    assert (warned.characters, warned.used) == ("字漢", ("B", "□"))
    refused = pdf._judged({"A": "Đ nghị", "B": "ề漢"}, known)
    assert isinstance(refused, NoFontError)
    assert (refused.missing, refused.used) == ("ề", ("B",))


# --- what the file says of itself ------------------------------------------------------------------


def test_the_file_says_what_it_is() -> None:
    """Language, title, author and day; that it is tagged; and no conformance nobody checked."""
    if not _able():
        return
    notice = party_notice()
    data = to_pdf(notice)
    with pdfplumber.open(io.BytesIO(data)) as file:
        catalog, info = file.doc.catalog, file.metadata
    about = compose(notice).about

    assert catalog["Lang"] == b"vi"
    assert catalog["MarkInfo"]["Marked"]
    assert "StructTreeRoot" in catalog
    assert (info["Title"], info["Author"]) == (about.title, about.author)
    assert info["CreationDate"].startswith(f"D:{about.issued:%Y%m%d}") if about.issued else False
    assert b"pdfuaid" not in data
    assert b"pdfaid" not in data


def test_headings_are_bookmarks() -> None:
    """A reader's side bar has the title, and below it the items."""
    if not _able():
        return
    document = pypdfium2.PdfDocument(to_pdf(party_notice()))
    marks = [(mark.level, mark.get_title()) for mark in document.get_toc()]

    assert marks[0] == (0, "THÔNG BÁO")
    assert {level for level, _ in marks[1:]} == {1, 2}
    assert marks[1][1].startswith("1. Sở Tài chính báo cáo")


def test_the_same_notice_gives_the_same_bytes() -> None:
    """In this process and in another, with another seed of its hashes."""
    if not _able():
        return
    program = (
        "import sys; from giaoban import to_pdf; from tests.sample_notices import party_notice;"
        "sys.stdout.buffer.write(to_pdf(party_notice(), annex=True))"
    )
    again = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "7"},
    )

    assert again.stdout == to_pdf(party_notice(), annex=True)
    assert render(party_notice(), to="pdf", annex=True) == again.stdout


def test_a_notice_without_a_day_names_none() -> None:
    """No clock is asked in its place."""
    if not _able():
        return
    with pdfplumber.open(io.BytesIO(to_pdf(evolve(party_notice(), issued_on=None)))) as file:
        assert "CreationDate" not in file.metadata


# --- the pages -------------------------------------------------------------------------------------


@pytest.mark.parametrize("lines", range(18, 34))
def test_the_signature_is_never_alone(lines: int) -> None:
    """However many lines stand above it, some words of the notice share its page."""
    if not _able():
        return
    body = tuple(Remark(f"Dòng thứ {n} của thông báo.") for n in range(lines))
    pages = _pages(to_pdf(evolve(state_notice(), body=body, footnotes=())))

    last = next(page for page in pages if "TL. CHỦ TỊCH" in page)
    assert "Phạm Minh Đức" in last
    assert "Nơi nhận" in last
    assert "Ủy ban nhân dân tỉnh Sông Lam thông báo" in last


def test_the_annex_is_on_pages_of_its_own() -> None:
    """Turned, numbered anew, the heads of its columns on each."""
    if not _able():
        return
    task = Assignment(task="rà soát, báo cáo kết quả thực hiện", lead=(Body("Sở Xây dựng"),))
    notice = evolve(party_notice(), body=(task,) * 60)
    document = pypdfium2.PdfDocument(to_pdf(notice, annex=True))
    turned = [page for page in document if page.get_width() > page.get_height()]
    texts = [page.get_textpage().get_text_bounded().split() for page in turned]

    assert len(turned) >= 2
    assert turned[0].get_size() == pytest.approx((841.89, 595.28), abs=0.1)
    assert [" ".join(words).count("TT Nhiệm vụ Chủ trì") for words in texts] == [1] * len(texts)
    assert [words[-1] for words in texts[1:]] == [str(n) for n in range(2, len(texts) + 1)]
    assert document[0].get_size() == pytest.approx((595.28, 841.89), abs=0.1)


@pytest.mark.parametrize("form", ["state-nd30", "party-hd36"])
def test_long_names_stay_on_the_page(form: str) -> None:
    """An issuer of four lines, a signer of 90 letters, a word of 3,000: all within the margins."""
    if not _able():
        return
    name = "Ban Chỉ đạo thực hiện các chương trình mục tiêu quốc gia và phát triển vùng " * 2
    notice = evolve(
        NOTICES[form](),
        issuer=Issuer(Body(name.strip()), parent=Body(name.strip())),
        signature=on_behalf("Ban cán sự đảng", position="Ủy viên", name="Nguyễn " * 13),
        body=(AgendaItem(label="1.", heading="w" * 3000, body=(Remark("y" * 3000),)),),
    )

    with pdfplumber.open(io.BytesIO(to_pdf(notice, annex=True))) as file:
        for page in file.pages:
            assert min(char["x0"] for char in page.chars) > 84
            assert max(char["x1"] for char in page.chars) < page.width - 42
            words = page.extract_words()
            assert max(word["bottom"] for word in words) < page.height - 50
    _same_letters(notice)


def test_four_hundred_items_are_printed() -> None:
    """A very long notice is a matter of seconds."""
    if not _able():
        return
    body = tuple(
        AgendaItem(label=f"{n}.", heading=f"Việc thứ {n}", body=(Remark("Giao Sở Xây dựng. " * 9),))
        for n in range(400)
    )
    pages = _pages(to_pdf(evolve(party_notice(), body=body)))

    assert len(pages) > 30
    assert "399. Việc thứ 399" in "".join(pages)


# --- what is not there -----------------------------------------------------------------------------


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """One line says what to install."""
    monkeypatch.setitem(sys.modules, "weasyprint", None)

    with pytest.raises(ImportError, match=r"^giaoban: .* pip install 'giaoban\[pdf\]'$"):
        to_pdf(party_notice())


class _NoPango:
    """Finds what WeasyPrint is on a system without Pango: an error of the loader."""

    def find_spec(self, name: str, *_: object) -> None:
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """So is Pango, which no pip installs."""
    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    monkeypatch.setattr(sys, "meta_path", [_NoPango(), *sys.meta_path])

    with pytest.raises(ImportError, match=r"^giaoban: .* the system's Pango: apt-get install"):
        to_pdf(party_notice())


def test_nothing_is_fetched(caplog: pytest.LogCaptureFixture) -> None:
    """Pictures and style sheets are refused, wherever they are: on the net, in files, in the page."""
    if not _able():
        return
    page = (
        '<html lang="vi"><title>x</title><link rel="stylesheet" href="http://127.0.0.1:9/a.css">'
        '<img src="file:///etc/hostname" alt=""><img src="data:image/png;base64,AA" alt="">'
        '<p style="font-family: Tinos, Times New Roman">A'
    )

    with caplog.at_level("ERROR", logger="weasyprint"):
        pdf.emit(page, fonts=html.FONTS, issued=dt.date(2026, 3, 5))
    assert caplog.text.count("URI uses disallowed protocol: ") == 3


def test_paragraphs_of_the_layout_are_what_is_compared() -> None:
    """The comparison is no tautology: it holds every paragraph, and a lost letter shows."""
    layout = compose(party_notice())
    paras = [
        block
        for part in layout.sections()
        for block in flow(part.blocks)
        if isinstance(block, Para)
    ]
    letters = _letters("".join(_words_of(party_notice())))

    assert all(_letters(para.text) in letters for para in paras)
    assert _letters("a - b") == "ab" != _letters("a c")
