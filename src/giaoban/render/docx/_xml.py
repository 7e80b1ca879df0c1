"""XML: text made safe in it, and the names that every part begins with."""

from __future__ import annotations

from typing import Final

from giaoban._markup import escaped

__all__ = ["DECLARATION", "NAMES", "escape", "twips"]

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def escape(text: str) -> str:
    """Return *text* as it stands between tags or in an attribute; a parser gives it back as it was.

    What XML 1.0 forbids cannot be in it: the model refuses such characters.
    """
    text = escaped(text)
    if not text.isprintable():
        for char, reference in _BLANKS.items():
            text = text.replace(char, reference)
    return text


# A parser makes blanks of these, or of one another, where they stand as they are.
_BLANKS: Final = {"\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}


def twips(points: float) -> int:
    """Return points in the twentieths of a point that Word measures in."""
    return round(points * 20)
