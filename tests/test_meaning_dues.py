"""Which of the times that a sentence speaks of are deadlines of what it orders."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

import giaoban
from giaoban.deadline import ByDate, Unclear
from giaoban.lexicon.addressees import Names
from giaoban.model import Assignment
from giaoban.reading.meaning.dues import Due, read_dues
from giaoban.walk import walk
from tests.dues_cases import DUES, ISSUED

if TYPE_CHECKING:
    from giaoban.deadline import Deadline
    from giaoban.reading import Reading

_NOTICE = """UBND TỈNH SÔNG LAM
Số: 45/TB-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Sông Lam, ngày 12 tháng 5 năm 2026

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban ngày 08/5/2026

Ngày 08/5/2026, Chủ tịch UBND tỉnh chủ trì cuộc họp giao ban. Sau khi nghe báo cáo, Chủ tịch \
UBND tỉnh kết luận như sau:

1. {}
"""


def _read(sentence: str) -> Reading:
    return giaoban.read(_NOTICE.format(sentence), kind="text")


def _assignments(reading: Reading) -> list[Assignment]:
    return [each for _, each in walk(reading.notice) if isinstance(each, Assignment) and each.task]


def _deadlines(assignment: Assignment) -> tuple[Deadline, ...]:
    times = (assignment.deadline, *(each.deadline for each in assignment.deliverables))
    return tuple(each for each in times if each is not None)


@pytest.mark.parametrize(("sentence", "deadlines"), DUES)
def test_a_sentence_has_the_deadlines_that_a_reader_finds(
    sentence: str, deadlines: tuple[Deadline, ...]
) -> None:
    """Every form in use is one deadline, and every other time is none."""
    (assignment,) = _assignments(_read(sentence))

    assert _deadlines(assignment) == deadlines


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (sentence, found.text)
        for sentence, found in ((case, each[0]) for case, each in DUES if each)
        if isinstance(found, Unclear)
    ],
)
def test_words_of_time_that_come_to_nothing_are_reported(sentence: str, words: str) -> None:
    """What stands there is kept, and a finding says that it yields no day."""
    reading = _read(sentence)
    (finding,) = [each for each in reading.findings if each.rule.code == "GB911"]

    assert finding.params == (("words", words),)
