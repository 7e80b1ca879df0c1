"""Measure the pages of every form, and with --write put the tables into docs/layout.md."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from giaoban.forms import FORMS
from tests.measured.page import PAGE, page_with, tables
from tests.measured.routes import ROUTES, lacking, measured


def main() -> None:
    """Print the tables, or write them."""
    for route in ROUTES:
        if lacking(route):
            sys.exit(f"cannot measure {route}: {lacking(route)}")
    with tempfile.TemporaryDirectory() as folder:
        found = {route: measured(tuple(FORMS), route, Path(folder)) for route in ROUTES}
    made = tables(found)
    if "--write" in sys.argv:
        PAGE.write_text(page_with(made), encoding="utf-8", newline="\n")
    else:
        sys.stdout.write(made)


if __name__ == "__main__":
    main()
