"""Draw the pages of every form, and the page on a screen, into docs/img."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pypdfium2
from PIL.Image import Dither, Quantize
from PIL.Image import open as open_image

from giaoban.forms import FORMS
from giaoban.render import to_docx
from tests.measured.notices import measured_notice
from tests.measured.routes import lacking, office_pdfs
from tests.support import ROOT
from tests.support_printing import print_html

if TYPE_CHECKING:
    from PIL.Image import Image

FOLDER: Final = ROOT / "docs" / "img"
_SCALE: Final = 110 / 72
_SCREENS: Final = ((390, 844), (1280, 900))
_COLOURS: Final = 64
_BY_FREQUENCY: Final = Quantize.FASTOCTREE
_NO_DITHER: Final = Dither.NONE


def main() -> None:
    """Draw them all."""
    if lacking("word"):
        sys.exit(f"cannot draw: {lacking('word')}")
    FOLDER.mkdir(exist_ok=True)
    notices = {form: measured_notice(form) for form in FORMS}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = {form: to_docx(notice, annex=True) for form, notice in notices.items()}
        for form, pdf in office_pdfs(folder, files).items():
            _draw(form, "word", pdf)
        for form, notice in notices.items():
            page = folder / f"{form}.html"
            page.write_text(print_html(notice, annex=True), encoding="utf-8")
            _chromium(folder, page, f"--print-to-pdf={folder / 'printed.pdf'}")
            _draw(form, "html", (folder / "printed.pdf").read_bytes())
            for width, height in _SCREENS:
                shot = folder / "shot.png"
                _chromium(folder, page, f"--screenshot={shot}", f"--window-size={width},{height}")
                _save(open_image(shot), f"{form}-screen-{width}")


def _draw(form: str, route: str, pdf: bytes) -> None:
    """Draw page 1, the page with the signature, and the first of the annex."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in document]
    annex = next(nth for nth, text in enumerate(texts) if "DANH MỤC NHIỆM VỤ" in text)
    for nth, what in ((0, "first"), (annex - 1, "last"), (annex, "annex")):
        _save(document[nth].render(scale=_SCALE).to_pil(), f"{form}-{route}-{what}")


def _save(image: Image, name: str) -> None:
    # A page has few colours; so many make a tenth of the file.
    drawn = image.convert("RGB").quantize(_COLOURS, method=_BY_FREQUENCY, dither=_NO_DITHER)
    drawn.save(FOLDER / f"{name}.png", optimize=True)


def _chromium(folder: Path, page: Path, *options: str) -> None:
    command = (
        *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"),
        *("--disable-background-networking", f"--user-data-dir={folder / 'profile'}"),
        *("--hide-scrollbars", *options, page.as_uri()),
    )
    subprocess.run(command, check=True, capture_output=True, timeout=120)


if __name__ == "__main__":
    main()
