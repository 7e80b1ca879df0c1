"""How the tests run: Hypothesis by profile, and what the summary says was read and left out."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from hypothesis import settings

from tests.support import LEFT_OUT, real_notices

if TYPE_CHECKING:
    import pytest

settings.register_profile("dev")
# The same examples on every run, so that a change is judged by what it changes; a machine
# that is busy with something else is no failure.
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("long", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many real notices were read, and which checks were left out."""
    count = len(real_notices())
    terminalreporter.write_line(
        f"real notices: {count} read from the notices folder"
        if count
        else "real notices: none found; set GIAOBAN_NOTICES to the folder that holds them"
    )
    for check, reason in LEFT_OUT.items():
        terminalreporter.write_line(f"left out: {check}: {reason}")
