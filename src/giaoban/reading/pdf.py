"""PDF: its text, laid out by where the letters stand (extra `pdf-read`).

The letters come from PDFium, the engine of a browser (package `pypdfium2`): it is quick, used to
hostile files, comes without further packages, and says where each letter stands. Libraries that
give text in the order in which it was drawn were tried and not taken: what LibreOffice prints in
Vietnamese came out as "Ủ ỈY BAN NHÂN DÂN T NH". What is made of the places is `glyphs`' affair.
"""

from __future__ import annotations

import ctypes
import math
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import frozen

from giaoban.reading.glyphs import Glyph, lay_out

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PdfReason", "PdfText", "pdf_text"]

PdfReason = Literal["pdf-extra", "pdf-locked", "pdf-broken", "pdf-scanned"]
"""Why a PDF has no text for us; each is a reason of GB900, which says what to do."""


@frozen
class PdfText:
    """The text of a PDF.

    Args:
        text:
            Its pages, a form feed between them.
        pictures:
            Numbers of the pages, from 1, that are pictures without a letter: somebody scanned them.
    """

    text: str
    pictures: tuple[int, ...] = ()


def pdf_text(data: bytes) -> PdfText | PdfReason:
    """Return the text of a PDF, or why there is none."""
    try:
        import pypdfium2  # noqa: PLC0415 - an extra, loaded when a PDF is read
    except ImportError:
        return "pdf-extra"
    try:
        with pypdfium2.PdfDocument(data) as document:
            pages = [_page(document, at) for at in range(len(document))]
    except pypdfium2.PdfiumError as error:
        locked = error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD
        return "pdf-locked" if locked else "pdf-broken"
    text = "\f".join(text for text, _ in pages)
    if not text.strip():
        return "pdf-scanned" if pages else "pdf-broken"
    pictures = tuple(at for at, (words, picture) in enumerate(pages, 1) if picture and not words)
    return PdfText(text, pictures)


def _page(document: Any, at: int) -> tuple[str, bool]:  # noqa: ANN401 - the extra has no types
    """Return the text of a page, and whether there is a picture on it."""
    from pypdfium2 import raw  # noqa: PLC0415 - see above

    page = document[at]
    if raw.FPDFPage_GetAnnotCount(page):
        # The number and the day may be stamped on the page afterwards: made part of it.
        raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
        page = document[at]
    turned: dict[int, list[Glyph]] = {}
    for quarter, glyph in _glyphs(page, raw):
        turned.setdefault(quarter, []).append(glyph)
    upright_first = sorted(turned, key=lambda quarter: (quarter != 0, quarter))
    text = "\n".join(lay_out(turned[quarter]) for quarter in upright_first)
    picture = any(True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))
    return text, picture


_QUARTER: Final = math.pi / 2
_SYMBOLS: Final = {
    # The bullets of Word, in the fonts Symbol and Wingdings: no letters, but seen as such.
    "\uf02d": "-",
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0d8": "➢",
    "\uf0fc": "✓",
}
_HYPHENS: Final = {"\x02", "\ufffe"}
"""What PDFium makes of a hyphen at the end of a line."""


def _glyphs(page: Any, raw: Any) -> Iterator[tuple[int, Glyph]]:  # noqa: ANN401 - see above
    """Yield the letters of a page, each with the quarter turns it is seen turned by."""
    letters = page.get_textpage()
    rotation = page.get_rotation() // 90
    x, y = ctypes.c_double(), ctypes.c_double()
    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    for at in range(letters.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(letters, at))
        if raw.FPDFText_IsGenerated(letters, at) == 1 or char in "\0\r\n":
            continue
        raw.FPDFText_GetCharOrigin(letters, at, x, y)
        raw.FPDFText_GetLooseCharBox(letters, at, box)
        raw.FPDFText_GetMatrix(letters, at, matrix)
        size = raw.FPDFText_GetFontSize(letters, at) * math.hypot(matrix.b, matrix.d)
        turns = round(math.atan2(matrix.b, matrix.a) / _QUARTER) % 4
        left, right, base = _seen(turns, box, x.value, y.value)
        char = "-" if char in _HYPHENS else _SYMBOLS.get(char, char)
        if math.isfinite(
            left + right + base + size
        ):  # else a broken file says so, and none sees it
            glyph = Glyph(char, left=left, right=right, base=base, size=abs(size) or 1.0)
            yield (turns - rotation) % 4, glyph


def _seen(turns: int, box: Any, x: float, y: float) -> tuple[float, float, float]:  # noqa: ANN401
    """Return left, right and base of a letter as one sees it who turns the head along."""
    match turns:
        case 0:
            return box.left, box.right, y
        case 1:
            return box.bottom, box.top, -x
        case 2:
            return -box.right, -box.left, -y
        case _:
            return -box.top, -box.bottom, x
