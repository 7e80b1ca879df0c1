"""Vietnamese text: normal form, keys to match and sort by, words, numerals."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["forbidden"]

_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def forbidden(text: str) -> str | None:
    """Return the first character of *text* that XML 1.0 forbids, a lone surrogate too; or None."""
    found = _FORBIDDEN.search(text)
    return found.group() if found else None
