"""The parties with a part in a task: with whom it is done, to whom it is reported, who else."""

from __future__ import annotations

import time

import pytest

import giaoban
from giaoban.lexicon import party_name
from giaoban.lexicon.addressees import Names
from giaoban.model import Assignment, Party
from giaoban.reading.meaning.drafts import Field
from giaoban.reading.meaning.roles import Parts, coordination, read_parts
from giaoban.walk import walk
from tests.roles_cases import ROLES

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


def _roles(parts: Assignment | Parts) -> dict[str, list[str]]:
    lists: list[tuple[str, Party]] = [
        *(("coordinators", party) for party in parts.coordinators),
        *(("reports_to", party) for party in parts.reports_to),
        *(("via", party) for party in parts.via),
        *((involved.role, involved.party) for involved in parts.others),
    ]
    found: dict[str, list[str]] = {}
    for role, party in lists:
        found.setdefault(role, []).append(party_name(party))
    return found


@pytest.mark.parametrize(("sentence", "roles"), ROLES)
def test_a_sentence_has_the_parties_that_a_reader_finds(
    sentence: str, roles: dict[str, list[str]]
) -> None:
    """Every way of naming a role gives that role, and nouns of the same words give none."""
    reading = giaoban.read(_NOTICE.format(sentence), kind="text")
    found = [each for _, each in walk(reading.notice) if isinstance(each, Assignment)]

    assert [_roles(each) for each in found] == [roles]


def _parts(text: str, *main: tuple[int, int]) -> Parts:
    names = Names(text)
    return read_parts(names, 0, len(text), main=main or [(0, len(text))])


def test_each_party_is_named_with_its_place() -> None:
    """A field stands where the name is first printed; the same party again is no second one."""
    text = "phối hợp với Sở Y tế rà soát; làm việc với Sở Y tế, báo cáo UBND tỉnh, trình HĐND tỉnh, trình HĐND tỉnh"
    parts = _parts(text)

    assert _roles(parts) == {
        "coordinators": ["Sở Y tế"],
        "reports_to": ["UBND tỉnh"],
        "approving": ["HĐND tỉnh"],
    }
    places = {one.path: text[one.start : one.end] for one in parts.fields}
    assert places == {
        ".coordinators[0]": "Sở Y tế",
        ".reports_to[0]": "UBND tỉnh",
        ".others[0].party": "HĐND tỉnh",
    }
    assert parts.fields[0] == Field(".coordinators[0]", 13, 20)


def test_a_case_gives_no_coordinator() -> None:
    """Only the places that hold in any case are read for partners and reports."""
    text = "rà soát hồ sơ; trường hợp vướng mắc, phối hợp với Sở Y tế, báo cáo UBND tỉnh"

    assert _roles(_parts(text, (0, 13))) == {}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("cùng với Sở Y tế rà soát", {"coordinators": ["Sở Y tế"]}),
        ("chủ trì, Sở Y tế tham gia", {"coordinators": ["Sở Y tế"]}),
        ("chủ trì, Sở Y tế rà soát", {}),
        ("phối hợp với ai đó", {}),
        ("báo cáo ai đó, qua ai đó", {}),
        ("rà soát (thông qua Sở Y tế), báo cáo ai đó", {"via": ["Sở Y tế"]}),
        ("rà soát (thông qua ai đó), qua Sở Y tế", {}),
        ("báo cáo UBND tỉnh qua loa", {"reports_to": ["UBND tỉnh"]}),
        ("báo cáo UBND tỉnh thông qua đề án", {"approving": ["UBND tỉnh"]}),
        ("để kịp thời báo cáo UBND tỉnh", {}),
        ("gửi kết quả rà soát mới nhất về Sở Y tế", {"reports_to": ["Sở Y tế"]}),
        ("gửi kết quả rà soát mới nhất về nhà", {}),
        ("theo báo cáo kết quả rà soát mới nhất của đơn vị về Sở Y tế", {}),
        ("để báo cáo toàn bộ kết quả rà soát mới nhất về Sở Y tế", {}),
        (
            "báo cáo UBND tỉnh (qua Phòng Kiểm tra nội bộ)",
            {"reports_to": ["UBND tỉnh"], "via": ["Phòng Kiểm tra nội bộ"]},
        ),
        (
            "báo cáo UBND tỉnh (qua Sở Nội vụ rà soát lại)",
            {"reports_to": ["UBND tỉnh"], "via": ["Sở Nội vụ"]},
        ),
        (
            "báo cáo UBND tỉnh (qua Sở Nội vụ để tổng hợp)",
            {"reports_to": ["UBND tỉnh"], "via": ["Sở Nội vụ"]},
        ),
        ("cung cấp số liệu để tổng hợp. Báo cáo UBND tỉnh", {"reports_to": ["UBND tỉnh"]}),
        (
            "gửi Sở Y tế thẩm định, gửi Sở Nội vụ theo dõi",
            {"reports_to": ["Sở Nội vụ"], "reviewing": ["Sở Y tế"], "collating": ["Sở Nội vụ"]},
        ),
    ],
)
def test_words_without_a_party_give_no_role(text: str, roles: dict[str, list[str]]) -> None:
    """A cue counts only where somebody is named behind it."""
    assert _roles(_parts(text)) == roles


def test_a_name_that_goes_over_the_end_is_not_read() -> None:
    """What stands behind the words asked for belongs to another task."""
    text = "cùng Sở Y tế; phối hợp với Sở Y tế; báo cáo Sở Y tế; chủ trì, Sở Y tế phối hợp"
    names = Names(text)

    for end in range(len(text)):
        parts = read_parts(names, 0, end, main=[(0, end)])
        assert all(one.end <= end for one in parts.fields)
        assert all(high <= end for _, high, _ in coordination(names, 0, end))


@pytest.mark.parametrize(
    "line",
    [
        "phối hợp với ",
        "phối hợp chặt chẽ, kịp thời, ",
        "phối hợp với Sở Y tế, ",
        "cùng Sở Y tế ",
        "chủ trì, Sở Y tế, ",
        "báo cáo ",
        "báo cáo UBND tỉnh, ",
        "báo cáo kết quả thực hiện bằng văn bản hằng ",
        "để báo cáo UBND tỉnh ",
        "gửi Sở Y tế (qua Sở Nội vụ ",
        "(thông qua Sở Y tế ",
        "hướng dẫn, hỗ trợ, ",
        "trình UBND tỉnh ",
        "; ",
        " ",
    ],
)
def test_a_hostile_line_takes_linear_time(line: str) -> None:
    """Twice the text takes at most two and a half times the time, the machine's moods apart."""
    assert any(_seconds(line * 1_600) < 2.5 * _seconds(line * 800) for _ in range(6))


def test_many_parties_take_linear_time() -> None:
    """So do as many different parties."""
    few, many = (
        " ".join(f"phối hợp với Phòng Số {nth}; trình Ban Số {nth}." for nth in range(count))
        for count in (400, 800)
    )

    assert any(_seconds(many) < 2.5 * _seconds(few) for _ in range(6))


def _seconds(text: str) -> float:
    names = Names(text)
    started = time.perf_counter()
    read_parts(names, 0, len(text), main=[(0, len(text))])
    return time.perf_counter() - started
