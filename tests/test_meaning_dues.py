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


# --- by places -----------------------------------------------------------------------------------


def _dues(text: str, *, task: int = 0, main: tuple[tuple[int, int], ...] = ()) -> list[Due]:
    places = main or ((task, len(text)),)
    return read_dues(Names(text), 0, len(text), task=task, main=places, issued=ISSUED)


def _words(dues: list[Due]) -> list[str]:
    return [due.found.text for due in dues]


def test_a_time_in_a_case_is_no_deadline() -> None:
    """Only the places that hold in any case are read for deadlines."""
    text = "rà soát; trường hợp chậm trước ngày 20/5/2026; báo cáo trước ngày 30/5/2026"

    dues = _dues(text, main=((0, 8), (46, len(text))))

    assert _words(dues) == ["trước ngày 30/5/2026"]


@pytest.mark.parametrize(
    "before",
    [
        "Trước ngày 20/5/2026",
        "Hằng tháng",
        "Sau khi có kết luận",
        "Khi có kết luận",
        "Trước Đại hội",
        "Tại kỳ họp thứ 15",
    ],
)
def test_a_time_that_opens_the_sentence_is_the_tasks(before: str) -> None:
    """Before the addressee only the first words of the sentence are a deadline."""
    opened, later = (
        f"{before}, giao Sở Y tế rà soát.",
        f"Việc này {before.lower()}, Sở Y tế rà soát.",
    )

    assert _words(_dues(opened, task=opened.index("rà soát"))) == [before]
    assert _dues(later, task=later.index("rà soát")) == []


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("rà soát, báo cáo UBND tỉnh trước ngày 20/5/2026", True),
        ("hoàn thành, báo cáo UBND tỉnh trước ngày 20/5/2026", False),
        ("hoàn thiện báo cáo nghiên cứu khả thi trước ngày 20/5/2026", False),
        ("định kỳ hằng tháng báo cáo UBND tỉnh", True),
        ("hoàn thành, báo cáo UBND tỉnh hằng tháng", True),
        ("giao ban hằng tuần", False),
    ],
)
def test_a_time_of_reporting_is_told_from_one_of_doing(text: str, report: bool) -> None:  # noqa: FBT001
    """A report by a day is not the work by that day."""
    assert [due.report for due in _dues(text)] == [report]


def test_a_day_outweighs_a_manner() -> None:
    """Beside a day, "thường xuyên" and "theo quy định" are no deadlines; alone, the last is."""
    assert _words(_dues("thường xuyên rà soát, báo cáo trước ngày 20/5/2026 theo quy định")) == [
        "trước ngày 20/5/2026"
    ]
    assert _words(_dues("thường xuyên rà soát theo quy định")) == ["theo quy định"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("chỉ đạo và thường xuyên kiểm tra", ["thường xuyên"]),
        ("chủ động, kịp thời, thường xuyên kiểm tra", ["thường xuyên"]),
        ("khẩn trương rà soát, thường xuyên kiểm tra", []),
        ("rà soát việc thường xuyên kiểm tra", []),
        ("phấn đấu đến hết năm 2026 hoàn thành các chỉ tiêu", ["đến hết năm 2026"]),
        ("phấn đấu đến hết năm 2026 cả tỉnh có 20 xã", []),
        ("hoàn thành trong năm 2026 các chỉ tiêu", []),
        ("hoàn thành mục tiêu giảm nghèo trong năm 2026", []),
        ("gửi tài liệu trước hội nghị", []),
        ("gửi tài liệu, hoàn thành trước hội nghị", ["trước hội nghị"]),
        ("cung cấp hồ sơ khi được yêu cầu", ["khi được yêu cầu"]),
        ("cung cấp hồ sơ khi có biến động", []),
        ("rà soát sau khi có kết luận các hồ sơ", ["sau khi có kết luận các hồ sơ"]),
        ("rà soát sau khi có kết luận để tổng hợp", []),
        ("cứ 6 tháng một lần tổ chức đối thoại", ["cứ 6 tháng một lần"]),
        ("nộp báo cáo (định kỳ hằng quý)", ["định kỳ hằng quý"]),
        ("chi trả hằng tháng cho 20 hộ", []),
        ("báo cáo trước ngày 31/12/2025", ["trước ngày 31/12/2025"]),
        ("báo cáo trước ngày 31/12/2024", []),
        ("rà soát hồ sơ trong tháng 3/2026", []),
        ("rà soát hồ sơ trong quý I/2026", []),
        ("để UBND xã biết, báo cáo trước ngày 20/5/2026", ["trước ngày 20/5/2026"]),
        ("cung cấp số liệu để UBND xã kịp thời chi trả trước ngày 20/5/2026", []),
        ("bố trí kinh phí cho UBND xã trước ngày 20/5/2026", ["trước ngày 20/5/2026"]),
    ],
)
def test_the_words_around_tell_whether_a_time_is_a_deadline(text: str, words: list[str]) -> None:
    """Manner of the verb, end of a plan, a thing of that time, a case, a party's purpose."""
    assert _words(_dues(text)) == words


def test_without_a_day_of_issue_no_day_is_past() -> None:
    """A notice without its day is still followed up."""
    text = "rà soát hồ sơ trước ngày 20/5/2020"
    (due,) = read_dues(Names(text), 0, len(text), task=0, main=[(0, len(text))], issued=None)

    assert isinstance(due.found.deadline, ByDate)


# --- time ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "trước ngày ",
        "trước ngày 15",
        "trước ngày 15/6 ",
        "trước ngày …",
        "trước ngày .",
        "ngày … tháng … ",
        "báo cáo trước ngày 20/5/2026, ",
        "trong tháng 1, ",
        "quý I, ",
        "hoàn thành trong năm 2026, ",
        "báo cáo đầu tháng 6 ",
        "tại kỳ họp cuối ",
        "để UBND xã rà soát trước ngày 20/5/2026 ",
        "định kỳ ",
        "báo cáo hằng tháng ",
        "thường xuyên ",
        "theo quy định ",
        "sau khi có kết luận, ",
        "trong một ",
        "1",
        "1/",
        ".",
        " ",
    ],
)
def test_a_hostile_line_takes_linear_time(line: str) -> None:
    """Twice the text takes at most two and a half times the time, the machine's moods apart."""
    assert any(_seconds(line * 1_600) < 2.5 * _seconds(line * 800) for _ in range(6))


def _seconds(text: str) -> float:
    names = Names(text)
    places = [(at, min(at + 90, len(text))) for at in range(0, len(text), 100)]
    started = time.perf_counter()
    read_dues(names, 0, len(text), task=0, main=places, issued=ISSUED)
    return time.perf_counter() - started
