"""Printing whatever a test prints, secret or not: what is secret is invented.

Its texts have characters of every script, which a PDF may print in another font: no matter here.
"""

from __future__ import annotations

import warnings
from functools import partial
from typing import TYPE_CHECKING

from giaoban.render import render, to_html, to_markdown
from giaoban.render.pdf import OtherFontWarning

if TYPE_CHECKING:
    from giaoban.model import Notice
    from giaoban.render import Format

__all__ = ["print_any", "print_html", "print_markdown"]

print_html = partial(to_html, allow_secret=True)
print_markdown = partial(to_markdown, allow_secret=True)


def print_any(notice: Notice, to: Format) -> str | bytes:
    """Return the notice in any format."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", OtherFontWarning)
        return render(notice, to, allow_secret=True)
