"""What several tests share: the repository's places, the real notices, what was left out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
"""The checkout."""

LEFT_OUT: dict[str, str] = {}
"""Checks that this machine could not make, each with the reason; the summary prints them."""


def real_notices() -> list[Path]:
    """Return the files of the real notices, in the order of their names.

    They are looked for in the folder that GIAOBAN_NOTICES names, else beside the checkout.
    Their text never goes into the project: without the folder the list is empty, and tests
    over it make no check, which the summary of the run says.
    """
    named = os.environ.get("GIAOBAN_NOTICES")
    folder = Path(named) if named else ROOT.parent / "shared" / "notices"
    if not folder.is_dir():
        return []
    return sorted(
        file
        for file in folder.iterdir()
        if file.suffix in {".md", ".txt"} and not file.name.startswith("README")
    )


def notice_params() -> list[object]:
    """Return the real notices for ``parametrize``, each named by its file.

    Example:
        ``@pytest.mark.parametrize("file", notice_params())``
    """
    return [pytest.param(file, id=file.name) for file in real_notices()]


def leave_out(check: str, reason: str) -> None:
    """Have the summary say that *check* was not made, and why."""
    LEFT_OUT[check] = reason
