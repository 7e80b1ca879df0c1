"""The real notices against what a careful reader found in them, as they are and after changes.

Notices and yardstick are read where they are (see `tests.support.real_notices`).
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from giaoban.strategies.noise import BOUND, CHANGES
from tests.support import leave_out, real_notices
from tests.support_score import (
    PAGE,
    WORD,
    Row,
    falls,
    figures_table,
    inserted,
    robustness_table,
    score_after,
    soffice,
    yardstick,
)

LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
_ABSENT = "the folder with the real notices and score.py is not there"
_NO_OFFICE = "LibreOffice (soffice) is not installed"


def test_every_figure_is_at_least_095(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The yardstick passes with `--min 0.95`; where it does not, its notes say what is missed."""
    module = yardstick()
    if module is None:
        leave_out("the score of the real notices", _ABSENT)
        return
    monkeypatch.setattr(sys, "argv", ["score.py", "--min", "0.95", "--show"])

    code = module.main()

    assert code == 0, capsys.readouterr().out


def test_the_command_scores_the_same() -> None:
    """In the long run also as a user would start it: a process for every question."""
    if yardstick() is None or not LONG:
        leave_out("the score by the command", "only in make test-long, beside the real notices")
        return
    script = real_notices()[0].parent / "score.py"
    command = f"{sys.executable} -m giaoban"

    done = subprocess.run(
        [sys.executable, str(script), "--giaoban", command, "--min", "0.95", "--show"],
        check=False,
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", [*CHANGES, WORD])
def test_a_change_of_the_texts_lowers_no_figure(name: str) -> None:
    """None falls by more than 0.05 or one case; slips of a scan may cost more, but not all."""
    if yardstick() is None:
        leave_out("the score after changes", _ABSENT)
        return
    if name == WORD and soffice() is None:
        leave_out(f"the score after {WORD}", _NO_OFFICE)
        return
    most = 0.05 if name in {*BOUND, WORD} else 0.15

    low = {
        figure: (before, now)
        for figure, (before, now) in falls(name).items()
        if before.f1 - now.f1 > most and now.missed - before.missed > 1
    }

    assert not low, score_after(name)[1]


def test_the_page_has_the_tables_of_this_reader() -> None:
    """`python -m tests.support_score --write` puts them there."""
    if yardstick() is None or soffice() is None:
        leave_out("whether docs/reading.md is up to date", f"{_ABSENT}, or {_NO_OFFICE}")
        return
    page = PAGE.read_text(encoding="utf-8")

    assert inserted(page, "score", figures_table()) == page
    assert inserted(page, "robustness", robustness_table()) == page


def test_f1_is_one_where_there_is_nothing_to_find() -> None:
    """Otherwise it is the harmonic mean of precision and recall."""
    assert Row(0, 0, 0).f1 == 1.0
    assert Row(3, 2, 5).f1 == pytest.approx(2 / (1 / (2 / 3) + 1 / (2 / 5)))
    assert Row(3, 2, 5).missed == 3
