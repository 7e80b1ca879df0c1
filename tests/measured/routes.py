"""From a notice to pages: Word files through LibreOffice, and our own PDF."""

from __future__ import annotations

import os
import shutil
import subprocess
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, Literal, get_args

from giaoban.render import to_docx, to_pdf
from tests.measured.notices import measured_notice
from tests.measured.rows import Pages
from tests.measured.sheets import sheets_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.measured.sheets import Sheet

__all__ = ["ROUTES", "Route", "lacking", "measured", "office_pdfs"]

Route = Literal["word", "pdf"]
ROUTES: Final[tuple[Route, ...]] = get_args(Route)

# Debian's LibreOffice prints Times New Roman with Liberation Serif, an older one of which lacks 90
# Vietnamese letters and borrows them elsewhere. Tinos has them all, in the same widths.
_FONTS: Final = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont><pattern>
    <patelt name="family"><string>Liberation Serif</string></patelt>
  </pattern></rejectfont></selectfont>
  <match target="pattern">
    <test name="family"><string>Times New Roman</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit>
  </match>
</fontconfig>
"""


def lacking(route: Route) -> str:
    """Return what a machine lacks for a route; nothing where it can be gone."""
    if shutil.which("fc-list") is None or "Tinos" not in _families():
        return "no font with Times New Roman's widths and every Vietnamese letter (fonts-croscore)"
    if route == "word":
        return "" if shutil.which("soffice") else "soffice is not installed"
    return "" if find_spec("weasyprint") else "weasyprint is not installed"


def _families() -> str:
    asked = subprocess.run(["fc-list", ":", "family"], capture_output=True, check=True)  # noqa: S607  from the path
    return asked.stdout.decode()


def office_pdfs(folder: Path, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return Word files as PDF, all printed by one run of LibreOffice."""
    for name, data in files.items():
        (folder / f"{name}.docx").write_bytes(data)
    fonts = folder / "fonts.conf"
    fonts.write_text(_FONTS, encoding="utf-8")
    command = (
        *("soffice", "--headless", f"-env:UserInstallation={(folder / 'office').as_uri()}"),
        *("--convert-to", "pdf", "--outdir", str(folder)),
        *(str(folder / f"{name}.docx") for name in files),
    )
    run = subprocess.run(
        command,
        capture_output=True,
        check=False,
        timeout=300,
        env={**os.environ, "FONTCONFIG_FILE": str(fonts)},
    )
    assert run.returncode == 0, run.stderr.decode()
    return {name: (folder / f"{name}.pdf").read_bytes() for name in files}


def measured(forms: tuple[str, ...], route: Route, folder: Path) -> dict[str, Pages]:
    """Return the pages of the measured notice of each form by one route."""
    if route == "word":
        files = {form: to_docx(measured_notice(form), annex=True, draft=2) for form in forms}
        printed = office_pdfs(folder, files)
    else:
        printed = {form: to_pdf(measured_notice(form), annex=True, draft=2) for form in forms}
    return {form: _parted(sheets_of(pdf)) for form, pdf in printed.items()}


def _parted(sheets: tuple[Sheet, ...]) -> Pages:
    """Part the annex, which begins a page, from the notice before it."""
    first = next(
        nth
        for nth, sheet in enumerate(sheets)
        if any(line.text.startswith("Phụ lục") for line in sheet.lines)
    )
    return Pages(sheets[:first], sheets[first:])
