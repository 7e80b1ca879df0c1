"""Time and memory grow with the text, whatever it repeats.

In `make test` the texts are short and the limits wide; in `make test-long` each hostile text of
400 KB may take 2.5 times what 200 KB of it take.
"""

from __future__ import annotations

import os
import time
import tracemalloc
from typing import TYPE_CHECKING, Final

import pytest

from giaoban.reading import Kind, read
from tests.support import leave_out, real_notices

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
SIZES: Final = (200_000, 400_000) if LONG else (3_000, 12_000)
# A step of two may cost 2.5; one of four as much as two such steps.
MOST: Final = 2.5 if LONG else 2.5**2
FLOOR: Final = 0.003
"""Seconds below which other things are measured than the text."""

HOSTILE: Final = (
    # orders
    *("Giao ", "giao Sở Y ", "Đề nghị Sở Y ", "Yêu cầu ", "đề nghị ", "phân công ", "chỉ đạo "),
    *("chỉ đạo Sở Y ", "chủ trì, ", "phối hợp với ", "chủ trì, phối hợp với Sở Y, ", "báo cáo "),
    *("báo cáo UBND tỉnh ", "làm việc với ", "thay mặt ", "để ", "do ", "của ", "và ", "trừ "),
    *("Trường hợp ", "theo ", "nhất trí ", "thống nhất ", "không ", "chưa ", "cơ bản "),
    # parties
    *("UBND các xã: A, ", "các xã, phường, ", "các Sở: Y, ", "Sở ", "Sở Y, ", "Bộ Tài chính; "),
    *("Sở Nội vụ, Sở Y tế, ", "đồng chí ", "đồng chí Nguyễn Văn An, ", "đ/c An - Phó Chủ tịch "),
    *("ỦY BAN NHÂN DÂN ", "Ủy ", "A ", "(sau đây viết tắt là A) ", "(gọi tắt là ", "viết tắt là "),
    # times
    *("trước ngày ", "trước ngày 5/5/2026 ", "trước ngày 5/5/2026, ", "chậm nhất ", "hằng tháng "),
    *("ngày 5 tháng 5 năm 2026 ", "trong quý I ", "trong tháng 5, ", "trong thời hạn 5 ngày "),
    *(
        "sau khi ",
        "sau khi có ý kiến ",
        "kể từ ngày ",
        "thường xuyên ",
        "theo quy định ",
        "17 giờ ",
    ),
    *(
        "từ ngày 1/1 đến ngày 2/2 ",
        "giai đoạn 2021-2025 ",
        "kỳ họp thứ 5 ",
        "lần thứ ",
        "năm 2025 ",
    ),
    # citations
    *("Tờ trình số 5/TTr-SYT ngày 5/5/2026 ", "số 5/TTr-SYT, ", "Quyết định số ", "/QĐ-UBND "),
    # labels and notes
    *("(1) ", "(1) a ", "a) ", "(i) ", "1. ", "1.1.", "1.1 ", "I. ", "V", "- ", "+ ", "• ", "1) "),
    *("quan trọng1 ", "¹", "- a\n", "a)\n", "1. Giao Sở Y\n", "a:\n- b\n", "(1) Giao Sở Y\n"),
    # marks
    *("(", "((", ")", "“", '"', "'", "...", "…", ".", "-", "–", ",", "; ", ": ", "/", "//", "0"),
    *("12/", "5/5/", "_", "|", "\\", "**", "<b>", "<br>", "x@y.z ", "10:21:11 "),
    # noise
    *("a", "ê", "ộ ", "vụ", "vụtừ", "vụtừngày", "ĐềnghịUỷban", "v ề ", "c h o ", "T H Ô N G "),
    *("e\u0301", "\u00a0", "\u200b", "\t", "   ", "a  b  ", "-\t", "5\n", "NAM\n", "a\n\n", "\f"),
    # the frame
    *(
        "THÔNG BÁO ",
        "Kết luận ",
        "Số: 5",
        "/TB-UBND ",
        "Nơi nhận: ",
        "- Như trên;\n",
        "TM. ",
        "T/M ",
    ),
    *(
        "KT. CHỦ TỊCH\n",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA\n",
        "Hà Nội, ngày ",
        "Ngày 5/5/2026, ",
        "____\n",
    ),
)


def _seconds(source: str, kind: Kind) -> float:
    start = time.process_time()
    read(source, kind=kind)
    return time.process_time() - start


def _growth(make: Callable[[int], str], kind: Kind = "text") -> float:
    """Return how much longer the large text takes than the small: the best of several tries."""
    small, large = (make(size) for size in SIZES)
    short, long = _seconds(small, kind), _seconds(large, kind)
    for _ in range(5):
        if long <= MOST * max(short, FLOOR):
            break
        short, long = min(short, _seconds(small, kind)), min(long, _seconds(large, kind))
    return long / max(short, FLOOR)


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_with_a_hostile_line(unit: str) -> None:
    """Alone, and inside the order of an item that goes on below it."""
    kind: Kind = "markdown" if unit[0] in "*<|\\" else "text"

    assert _growth(lambda size: unit * (size // len(unit)), kind) <= MOST
    assert (
        _growth(lambda size: f"1. Giao Sở Y tế {unit * (size // len(unit))}.\na) Báo cáo.\n", kind)
        <= MOST
    )


@pytest.mark.parametrize("file", real_notices(), ids=lambda file: file.name)
def test_time_grows_with_any_line_of_a_real_notice(file: Path) -> None:
    """Lines from all over it, each repeated in its place until the text is long."""
    lines = file.read_text(encoding="utf-8").splitlines()
    told = [at for at, line in enumerate(lines) if len(line.split()) > 1]

    for at in told[:: len(told) // (12 if LONG else 3)]:
        line = lines[at]

        def longer(size: int, at: int = at, line: str = line) -> str:
            again = " ".join([line] * (1 + size // (len(line) + 1)))
            return "\n".join((*lines[:at], again, *lines[at + 1 :]))

        growth = _growth(longer, "markdown" if file.suffix == ".md" else "text")
        assert growth <= MOST, line


def test_real_lines_are_taken_from_the_notices_folder() -> None:
    """Without it, the summary says that they were left out."""
    if not real_notices():
        leave_out("time over lines of real notices", "their folder is not there")


def test_memory_is_in_proportion_to_the_text() -> None:
    """Four times the text, about four times the memory at its highest."""
    item = (
        "{}. Về dự án cầu Bến Thủy\nNhất trí với đề xuất tại Tờ trình số 5/TTr-SXD ngày 2/3/2026. "
        "Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát hồ sơ, báo cáo UBND tỉnh "
        "trước ngày 15/4/2026:\na) Bàn giao mặt bằng;\nb) Bố trí vốn trong quý II/2026.\n"
    )

    def peak(size: int) -> float:
        source = "".join(item.format(1 + nth % 99) for nth in range(size // len(item)))
        tracemalloc.start()
        read(source, kind="text")
        _, highest = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return highest / len(source)

    small = 1_000_000 if LONG else 30_000
    peak(small // 10)  # what is kept for later calls is no part of it
    assert peak(4 * small) < 1.25 * peak(small)
