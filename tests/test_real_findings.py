"""What the rules find in real notices, as the page `docs/rules/real-notices.md` tells it.

Written from the notices where they are (GIAOBAN_REGENERATE=1); every row of it was read beside its
notice by a person, and is true.
"""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING, Final

import pytest

from giaoban import check, read
from tests.support import ROOT, notice_params

if TYPE_CHECKING:
    from pathlib import Path

    from giaoban.diagnostics import Finding

PAGE: Final = ROOT / "docs" / "rules" / "real-notices.md"
QUOTED: Final = {"GB324": "code", "GB408": "short", "GB504": "words", "GB507": "word"}
"""Rules that are about a word, and the parameter that is the word."""


def findings(file: Path) -> tuple[Finding, ...]:
    """Return what is found in a notice that was received."""
    reading = read(file.read_bytes())
    return check(reading.notice, profile="register", spans=reading.spans).findings


def row(file: Path) -> str:
    """Return the line of the page for a notice: codes, how often, and the words at fault."""
    found = findings(file)
    words: dict[str, list[str]] = {}
    for one in found:
        if one.code in QUOTED:
            words.setdefault(one.code, []).append(dict(one.params)[QUOTED[one.code]])
    told = [
        f"{code} × {count}"
        + (f" ({', '.join(dict.fromkeys(words[code]))})" if code in words else "")
        for code, count in sorted(Counter(one.code for one in found).items())
    ]
    return f"| {file.name.removesuffix(file.suffix)} | {', '.join(told) or 'nothing'} |"


@pytest.mark.parametrize("file", notice_params())
def test_the_page_tells_what_is_found(file: Path) -> None:
    """A rule that finds more or less than the page says changes the page, to be read again."""
    line = row(file)
    page = PAGE.read_text(encoding="utf-8")
    if os.environ.get("GIAOBAN_REGENERATE"):
        name = line.split("|")[1]
        kept = [each for each in page.splitlines() if not each.startswith(f"|{name}|")]
        at = kept.index("| --- | --- |") + 1
        rows = sorted([line, *(each for each in kept[at:] if each.startswith("| "))])
        rest = [each for each in kept[at:] if not each.startswith("| ")]
        page = "\n".join([*kept[:at], *rows, *rest]) + "\n"
        PAGE.write_text(page, encoding="utf-8")
    assert line in page.splitlines()


@pytest.mark.parametrize("file", notice_params())
def test_what_was_received_is_no_error_for_lacking_something(file: Path) -> None:
    """A notice as issued may lack days, leads and a header; that warns."""
    assert [one.line("en") for one in findings(file) if one.severity == "error"] == []
