"""Mẫu câu: how phrases of running text become patterns that take linear time."""

from __future__ import annotations

import re
from typing import Final

# Blanks of any kind with one line break among them at most: a phrase may be wrapped by the page
# and indented on the next line; it does not go on over an empty line. The group is atomic and
# its length bounded, so that no pattern backtracks over blanks.
BLANK: Final = r"(?>[^\S\n]{1,120}(?:\n[^\S\n]{0,120})?|\n[^\S\n]{0,120})"

# After the hyphen or slash of a code the line may break: "6138/UBND-⏎KGVX".
BREAK: Final = r"(?>\r?\n[^\S\n]{0,120})?+"


def phrase(pattern: str) -> re.Pattern[str]:
    """Return a pattern in which each blank stands for blanks as a page has them; case is free."""
    return re.compile(pattern.replace(" ", BLANK), re.IGNORECASE)


def one_line(text: str) -> str:
    """Return *text*; if the page wrapped it, with one blank for each break and its indents."""
    return " ".join(text.split()) if "\n" in text else text
