"""Parties in running text: where a name ends, what is one and what is two, who is a member."""

from __future__ import annotations

import re
import time
import unicodedata
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.lexicon import _body_words, duties
from giaoban.lexicon._keys import Phrases
from giaoban.lexicon.addressees import FoundParty, Names
from giaoban.model import Body, Group, Party, Person
from tests.addressees_cases import NAMES, Row, group, person

if TYPE_CHECKING:
    from collections.abc import Callable

_MARK: Final = re.compile(r"[\[\]{}<>]")


def _marked(row: Row) -> tuple[str, int, int, list[Party]]:
    """Return a row's sentence without its marks, where its parties begin and end, and which."""
    marked, stated = row
    sentence, places, opened = "", [], []
    at = 0
    for mark in _MARK.finditer(marked):
        sentence += marked[at : mark.start()]
        at = mark.end()
        if mark.group() in "[{<":
            opened.append((len(sentence), mark.group()))
        else:
            places.append((*opened.pop(), len(sentence)))
    sentence += marked[at:]
    printed: list[Party] = [
        Body(sentence[start:end]) if kind == "[" else Group(sentence[start:end])
        for start, kind, end in places
    ]
    return sentence, places[0][0], places[-1][2], list(stated) or printed


def _read(sentence: str, start: int) -> tuple[list[Party], int]:
    names = Names(sentence)
    found = names.read(names.place(start))
    return [one.party for one in found], names.origin(found[-1].end) if found else start


@pytest.mark.parametrize("row", NAMES, ids=[_MARK.sub("", row[0])[:60] for row in NAMES])
def test_a_careful_reader_finds_these_parties(row: Row) -> None:
    """In the middle of a sentence: where the list begins and ends, and each party of it."""
    sentence, start, end, parties = _marked(row)

    assert (parties, end) == _read(sentence, start)


_TASKS: Final = [
    " rà soát hồ sơ trình UBND tỉnh phê duyệt",
    " khẩn trương hoàn thiện dự thảo báo cáo",
    " chủ trì, phối hợp với Sở Tài chính thẩm định",
    " xây dựng kế hoạch tổ chức thực hiện",
    " theo chức năng, nhiệm vụ được giao triển khai thực hiện",
    " căn cứ ý kiến kết luận, tổ chức thực hiện",
    " đầu tư trang thiết bị phục vụ công tác",
    " phát triển thêm hội viên",
    " thông tin kịp thời đến người dân",
    " trong tháng 7/2026 hoàn thành việc bàn giao",
    " chậm nhất đến ngày 30/6 giải ngân xong",
    " không để xảy ra ách tắc",
    " cần quyết liệt hơn nữa",
    " đã ban hành Quyết định số 12/QĐ-UBND",
    " về việc bố trí vốn",
    " để xem xét, quyết định",
    ": rà soát lại quy trình",
    "; giao ban định kỳ",
    ", đồng thời báo cáo cấp trên",
    ".",
]


def test_whatever_follows_a_name_ends_where_it_ends() -> None:
    """Of each party before each task: all but the names that only a verb behind them closes."""
    wrong, asked = [], 0
    for row in NAMES[::3]:
        sentence, start, end, parties = _marked(row)
        for task in _TASKS:
            asked += 1
            if (parties, end - start + 5) != _read("giao " + sentence[start:end] + task, 5):
                wrong.append(sentence[start:end] + task)

    assert len(wrong) < asked * 0.05, wrong


# --- however it is written ---------------------------------------------------------------------------


def _flipped(text: str) -> str:
    pairs = (
        "òa oà",
        "óa oá",
        "ỏa oả",
        "õa oã",
        "ọa oạ",
        "ủy uỷ",
        "Ủy Uỷ",
        "úy uý",
        "ùy uỳ",
        "ụy uỵ",
    )
    for pair in pairs:
        old, new = pair.split(" ")
        text = re.sub(rf"(?<![Qq]){old}(?![^\W_])", new, text)
    return text


def _as_printed(party: Party, change: Callable[[str], str]) -> Party:
    match party:
        case Body():
            return Body(change(party.name))
        case Person():
            return Person(change(party.name), positions=tuple(map(change, party.positions)))
        case Group():
            members = tuple(_as_printed(member, change) for member in party.members)
            kept = tuple(member for member in members if not isinstance(member, Group))
            return Group(change(party.name), members=kept)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(_flipped, id="the new placement of tones"),
        pytest.param(lambda text: text.replace("Ủy", "Uỷ"), id="mixed placement"),
        pytest.param(lambda text: text.replace(" - ", " – "), id="dashes"),
        pytest.param(lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"), id="no-break spaces"),
        pytest.param(lambda text: text.replace(" và ", "\nvà "), id="wrapped lines"),
    ],
)
def test_the_spelling_changes_nothing_but_the_words_as_printed(
    change: Callable[[str], str],
) -> None:
    """Tones, dashes and blanks of other kinds: the same parties, each in its own wording."""
    odd = []
    for row in NAMES:
        sentence, start, _, parties = _marked(row)
        found, _ = _read(change(sentence), len(change(sentence[:start])))
        if found != [_as_printed(party, change) for party in parties]:
            odd.append(change(sentence))

    assert odd == []


def test_decomposed_text_is_the_same_once_composed() -> None:
    """The reader composes what enters; the names are then those of composed text."""
    sentence = "Giao Sở Nông nghiệp và Môi trường rà soát"
    composed = unicodedata.normalize("NFC", unicodedata.normalize("NFD", sentence))

    assert [Body("Sở Nông nghiệp và Môi trường")] == _read(composed, 5)[0]


@pytest.mark.parametrize(
    ("sentence", "printed"),
    [
        ("ĐềnghịSởTàichính rà soát", "SởTàichính"),
        ("SởTài chính rà soát", "SởTài chính"),
        ("giaoUBNDtỉnh xem xét", "UBNDtỉnh"),
        ("giao S ở  T à i  c h í n h rà soát", "S ở  T à i  c h í n h"),
        ("giao S ở T à i c h í n h rà soát", "S ở T à i c h í n h"),
        ("giao Trungtâm Xúctiến Đầutư tỉnh rà soát", "Trungtâm Xúctiến Đầutư tỉnh"),
    ],
)
def test_glued_and_spaced_names_keep_their_wording(sentence: str, printed: str) -> None:
    """What a converter ran together or spelled apart is read through, and kept as it is."""
    start = sentence.index(printed)

    assert ([Body(printed)], start + len(printed)) == _read(sentence, start)


def test_a_found_party_can_be_told_as_printed() -> None:
    """`printed` moves the places of a party from the text as it is matched to the text itself."""
    names = Names("ĐềnghịSởTàichính (cơquan) rà soát")
    found = names.one(names.place(6))

    assert found is not None
    printed = names.printed(found)
    assert (printed.start, printed.end, printed.stop) == (6, 16, 25)
    assert names.said(found.start, found.end) == "SởTàichính"


# --- who is nobody -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "giao ban tuần này",
        "ban hành kế hoạch",
        "Ban hành kế hoạch",
        "bộ tiêu chí đánh giá",
        "Bộ luật Dân sự",
        "sở hữu trí tuệ",
        "phòng, chống dịch bệnh",
        "Phòng cháy, chữa cháy",
        "hội nghị tổng kết",
        "Hội nghị tổng kết",
        "tổ chức hội nghị",
        "Tổ chức hội nghị",
        "các nội dung sau",
        "các khu đất trống",
        "các cơ sở dữ liệu",
        "các",
        "các ",
        "những khó khăn",
        "báo cáo kết quả",
        "xã hội hóa",
        "Xã hội số",
        "tỉnh lộ 5",
        "bản đồ quy hoạch",
        "ca trực",
        "trường hợp cần thiết",
        "kế hoạch vốn",
        "đồng chí",
        "các đồng chí",
        "các đồng chí: rà soát",
        "Giám đốc các nước",
        "Sở rà soát",
        "P rà soát",
        "đồng chí: ",
        "ông ấy",
        "TS ở đâu",
        "sở",
        "",
        "  ",
        "-",
    ],
)
def test_what_only_begins_like_a_name_is_nobody(words: str) -> None:
    """Words that begin as names of bodies do, alone or in another word."""
    assert Names(words).read(0) == []


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("VCCI tổng hợp kiến nghị", 4),
        ("VCCI, các hội khẩn trương", 4),
        ("Nguyễn Văn An - Trưởng thôn chuẩn bị", 27),
    ],
)
def test_behind_an_order_capitals_name_somebody(sentence: str, end: int) -> None:
    """A body that begins with no word of bodies, a person whose position follows."""
    found = Names(sentence).capitalised(0)

    assert found is not None
    assert end == found.end


@pytest.mark.parametrize(
    "sentence", ["vcci tổng hợp", "Sở Y tế rà soát", "Nghị định 30 của", "", "Nguyễn Văn An"]
)
def test_capitals_of_other_things_name_nobody(sentence: str) -> None:
    """Small words, what `one` reads, and what no verb follows."""
    assert Names(sentence).capitalised(0) is None


def test_a_known_name_is_taken_as_it_stands() -> None:
    """What a heading shows to be whole ends where it ends."""
    known: Phrases[None] = Phrases({"Quỹ vì ngày mai tươi sáng": None})
    names = Names("giao Sở Y tế và Quỹ vì ngày mai tươi sáng rà soát", known=known)

    assert [Body("Sở Y tế"), Body("Quỹ vì ngày mai tươi sáng")] == [
        found.party for found in names.read(5)
    ]
    assert names.opens(16)


def test_notes_and_appositions_are_passed_over() -> None:
    """The text goes on behind "(…)" and "là cơ quan thường trực"; the name does not hold them."""
    note = Names("Sở Y tế (Chi cục Dân số) rà soát").one(0)
    standing = Names("Sở Y tế, cơ quan thường trực Ban Chỉ đạo, rà soát").one(0)

    assert note == FoundParty(0, 7, 24, Body("Sở Y tế"))
    assert standing == FoundParty(0, 7, 41, Body("Sở Y tế"))


@pytest.mark.parametrize(
    ("words", "named", "certain"),
    [
        ("Sở Y tế rà soát", True, True),
        ("các cơ quan liên quan rà soát", False, True),
        ("chủ đầu tư rà soát", False, True),
        ("Ban Chỉ đạo phòng chống mưa bão tỉnh rà soát", True, False),
        ("Sở Tài chính, Nội vụ rà soát", True, True),
    ],
)
def test_it_is_told_whether_a_name_is_ones_own_and_its_end_certain(
    words: str,
    *,
    named: bool,
    certain: bool,
) -> None:
    """A collective is nobody's own name; where a purpose ends is a matter of reading."""
    found = Names(words).one(0)

    assert found is not None
    assert (named, certain) == (found.named, found.certain)


def test_lists_of_one_head_hold_their_members() -> None:
    """A head noun, with or without a colon, over names with "và" and commas inside."""
    sentence = (
        "các Sở: Tài chính, Văn hóa, Thể thao và Du lịch, Khoa học và Công nghệ và Y tế rà soát"
    )

    assert [
        group(
            "các Sở", "Tài chính", "Văn hóa, Thể thao và Du lịch", "Khoa học và Công nghệ", "Y tế"
        )
    ] == _read(sentence, 0)[0]


def test_a_list_inside_a_list_is_not_looked_for() -> None:
    """Members that are collectives themselves leave the whole a collective by its name."""
    sentence = "các đơn vị: " * 30 + "Sở Y tế rà soát"

    assert [Group("các đơn vị")] == _read(sentence, 0)[0]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Phòng Kinh tế, Hạ tầng, Đô thị rà soát", "Phòng Kinh tế"),
        ("Phòng Kinh tế, Hạ tầng và Chủ tịch xã rà soát", "Phòng Kinh tế"),
        ("Phòng Kinh tế, Công an xã và Đoàn xã rà soát", "Phòng Kinh tế"),
        ("Phòng Kinh tế, rà soát và báo cáo", "Phòng Kinh tế"),
        ("Phòng Kinh tế, đất đai và rà soát", "Phòng Kinh tế"),
        ("Ban Chỉ đạo về kế hoạch vốn", "Ban Chỉ đạo"),
        ("Ban Chỉ đạo về việc này", "Ban Chỉ đạo"),
        ("Ban Chỉ đạo tỉnh về thăm cơ sở", "Ban Chỉ đạo tỉnh"),
        ("Trung tâm Y tế hỗ trợ đã hoàn thành", "Trung tâm Y tế"),
        ("Trung tâm Y tế hỗ trợ các xã", "Trung tâm Y tế"),
        ("Trung tâm Y tế phụ trách khâu tiếp nhận", "Trung tâm Y tế"),
        ("Ban Chỉ đạo kiểm tra", "Ban Chỉ đạo"),
        ("Trung tâm Chính trị xã về chuyển đổi số rà soát", "Trung tâm Chính trị xã"),
        ("Ban Chỉ đạo phát triển sẽ họp", "Ban Chỉ đạo"),
        ("UBND xã An Hòa kết quả này", "UBND xã An Hòa"),
        ("các đơn vị chậm nhất ngày 5 báo cáo", "các đơn vị"),
        ("Ban Chỉ đạo về chuyển đổi số trước ngày 5 báo cáo", "Ban Chỉ đạo về chuyển đổi số"),
        ("Ban Chỉ đạo phát triển kinh tế tập thể đã họp", "Ban Chỉ đạo phát triển kinh tế tập thể"),
        (
            "Hội đồng bồi thường, hỗ trợ và tái định cư chi trả",
            "Hội đồng bồi thường, hỗ trợ và tái định cư",
        ),
        ("Ban Chỉ đạo kiểm tra và giám sát cơ sở", "Ban Chỉ đạo"),
        ("Sở Y tế.", "Sở Y tế"),
        ("Sở Y tế 02 nội dung", "Sở Y tế"),
        ("Sở Y tế số 12/KH-SYT", "Sở Y tế"),
        ("các đơn vị được", "các đơn vị"),
        ("các đơn vị được được", "các đơn vị"),
        ("các xã phụ trách", "các xã"),
        ("các xã phụ trách rà soát", "các xã"),
        ("các đơn vị, các nội dung khác", "các đơn vị"),
        ("các đơn vị, báo cáo kết quả", "các đơn vị"),
        ("Chủ tịch UBND xã, Nghị quyết này", "Chủ tịch UBND xã"),
    ],
)
def test_a_name_ends_before_what_is_not_its_own(words: str, name: str) -> None:
    """Before a verb, another party, what is reported and what is counted."""
    found = Names(words).one(0)

    assert found is not None
    assert name == words[: found.end]


@pytest.mark.parametrize(
    ("piece", "head", "most"),
    [
        ("Y tế, ", "các Sở: ", 150),
        ("Sở Y tế, ", "các đơn vị: ", 150),
        ("Nguyễn Văn An, ", "các đồng chí: ", 150),
    ],
)
def test_a_list_beyond_measure_is_read_as_far_as_it_goes(piece: str, head: str, most: int) -> None:
    """No more than so many members are read of one list, so that time stays in proportion."""
    found = Names(head + piece * 200).one(0)

    assert found is not None
    assert isinstance(found.party, Group)
    assert most == len(found.party.members)


@pytest.mark.parametrize(
    "words",
    [
        "Sở Y tế, " * 60,
        "Sở " + "Y " * 90,
        "các Sở: " + "Y " * 90 + ", Nội vụ",
        "Liên danh " + "Công ty An Phát, " * 12,
        "đồng chí Nguyễn Văn An, " + "Phó Bí thư, " * 20,
        "Phó Bí thư, " * 20,
        "UBND xã" + ", xã" * 12,
        "Ban Chỉ đạo phòng, chống " + "và hỗ trợ " * 12,
        "Ban Chỉ đạo phòng, chống " + "lụt " * 30,
        "Ban Chỉ đạo về " + "lụt " * 30,
        "các xã được giao " + "lụt " * 30,
        "các xã " + "có được " * 30,
        "Phòng Kinh tế, Hạ tầng" + " Y" * 12 + " và Đô thị",
        "Phòng Kinh tế, đất đai" + " ruộng" * 12 + " và Đô thị",
    ],
)
def test_words_beyond_measure_are_read_as_far_as_they_go(words: str) -> None:
    """Each walk over words has an end; what is read lies in the text."""
    found = Names(words).read(0)

    assert found
    assert found[-1].stop <= len(words)


def test_offices_of_one_person_are_kept_in_order() -> None:
    """Positions are parted at commas and "kiêm"."""
    sentence = "đồng chí Nguyễn Văn An - Phó Bí thư, Chủ tịch UBND xã kiêm Trưởng ban chỉ đạo chung"

    assert [person("Nguyễn Văn An", "Phó Bí thư", "Chủ tịch UBND xã", "Trưởng ban")] == _read(
        sentence, 0
    )[0]


# --- whatever it is ----------------------------------------------------------------------------------


def _own_words() -> list[str]:
    tables = [*vars(_body_words).values(), *vars(duties).values()]
    phrases = [
        phrase for table in tables if isinstance(table, Phrases) for phrase in table.phrases()
    ]
    return sorted({*phrases, *(phrase.capitalize() for phrase in phrases)})


_MARKS: Final = [
    ", ",
    "; ",
    ": ",
    " và ",
    " - ",
    " của ",
    " các ",
    ". ",
    "\n",
    " (",
    ") ",
    "  ",
    "",
]
_PIECES: Final = st.sampled_from(_own_words()) | st.sampled_from(
    [
        "UBND",
        "Nguyễn",
        "An",
        "Đồng Tâm",
        "02",
        "3",
        "TS.",
        "TP.",
        "P.",
        "KH&ĐT",
        "VH,TT&DL",
        "ở",
        "t h ẩ m",
    ]
)
_SENTENCES: Final = st.lists(
    st.tuples(_PIECES, st.sampled_from([" ", " ", " ", *_MARKS])), max_size=24
).map(lambda parts: "".join(word + mark for word, mark in parts))


def _said_of(party: Party) -> list[str]:
    match party:
        case Body():
            return [party.name]
        case Person():
            return [party.name, *party.positions]
        case Group():
            return [party.name, *(word for member in party.members for word in _said_of(member))]


def _holds(text: str) -> None:
    """Assert of every place of *text* that what is read there lies there, in its words."""
    names = Names(text)
    for at in range(len(names.text) + 1):
        found = names.read(at)
        bare = names.capitalised(at)
        for one in found if bare is None else [*found, bare]:
            assert at <= one.start <= one.end <= one.stop <= len(names.text)
            printed = names.said(one.start, one.end)
            assert printed in text
            assert all(word in printed for word in _said_of(one.party))


@given(_SENTENCES)
def test_parties_lie_in_the_text_and_hold_its_words(text: str) -> None:
    """Over the lexicon's own words: nothing is raised, and no word is another than printed."""
    _holds(unicodedata.normalize("NFC", text))


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    """Over any text: nothing is raised, and no word is another than printed."""
    _holds(unicodedata.normalize("NFC", text))


@given(_SENTENCES)
def test_one_party_follows_the_other(text: str) -> None:
    """The parties of a list do not overlap and stand in the order of the text."""
    names = Names(unicodedata.normalize("NFC", text))
    places = [place for one in names.read(0) for place in (one.start, one.stop)]

    assert sorted(places) == places


_HOSTILE: Final = [
    "Sở Y tế, ",
    "các sở, ",
    "các đơn vị: ",
    "của UBND xã ",
    "Phó Chủ tịch ",
    "Ban Chỉ đạo phòng, chống ",
    "TS. ",
    "Nguyễn ",
    "xã An Hòa Nguyễn ",
    "được giao ",
    "Ban Chỉ đạo về ",
    "đồng chí An - ",
    "và ",
    "ở ",
    "t h ",
    "ĐềnghịSở",
    "a",
    " ",
    "Cơ quan chủ trì, ",
    "(",
]


def _seconds(text: str) -> float:
    start = time.perf_counter()
    names = Names(text)
    for word in re.finditer(r"[^\W_]+", names.text):
        names.read(word.start())
        names.capitalised(word.start())
    return time.perf_counter() - start


@pytest.mark.parametrize("hostile", _HOSTILE)
def test_time_is_in_proportion_to_the_text(hostile: str) -> None:
    """Twice the text takes about twice the time, asked at every word of it."""
    short, long = hostile * 60, hostile * 240

    _seconds(short)  # tables that are made once
    least = min(_seconds(short) for _ in range(3))
    assert min(_seconds(long) for _ in range(2)) < 4 * 2.5 * least + 0.05
