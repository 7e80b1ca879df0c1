"""What the lexicon finds in a wording is found once for all who ask."""

from __future__ import annotations

import datetime as dt

from giaoban.lexicon import find_citations, find_deadlines
from giaoban.lexicon.recognised import Recognised

TEXT = "Theo Tờ trình số 65/TTr-SXD ngày 27/9/2026, báo cáo trong 10 ngày."
ISSUED = dt.date(2026, 10, 2)


def test_an_answer_is_the_lexicons_own_and_is_kept() -> None:
    """Asked again, the same tuple comes back; of another day of issue the deadlines are others'."""
    recognised = Recognised()
    citations = recognised.citations(TEXT)
    deadlines = recognised.deadlines(TEXT, issued=ISSUED)

    assert citations == find_citations(TEXT)
    assert deadlines == find_deadlines(TEXT, issued=ISSUED)
    assert recognised.citations(TEXT) is citations
    assert recognised.deadlines(TEXT, issued=ISSUED) is deadlines
    assert recognised.deadlines(TEXT) is not deadlines
