"""Syllables that a converter ran together or spelled apart: told where there is one reading."""

from __future__ import annotations

import re
import time
import unicodedata
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.lexicon import _body_words, duties
from giaoban.lexicon._glue import told_apart
from giaoban.lexicon._keys import Phrases


def _seen(text: str) -> str:
    apart = told_apart(text)
    return text if apart is None else apart.seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("ĐềnghịSởTàichính rà soát", "Đề nghị Sở Tài chính rà soát"),
        ("nhiệm vụtừngày", "nhiệm vụ từ ngày"),
        ("ĐềnghịUỷban", "Đề nghị Uỷ ban"),
        ("Vềcơ cấu", "Về cơ cấu"),
        ("giaoUBNDtỉnh", "giao UBND tỉnh"),
        ("trìnhHĐND", "trình HĐND"),
        ("chủtrì, phốihợp", "chủ trì, phối hợp"),
        ("báocáo trướcngày 15", "báo cáo trước ngày 15"),
        ("về d ự t h ả o", "về dự thảo"),
        ("vềd ự t h ả o", "về dự thảo"),
        ("v ề  c h o  vay", "về cho vay"),
        ("S ở  T à i  c h í n h rà soát", "Sở Tài chính rà soát"),
        ("S ở T à i c h í n h rà soát", "Sở Tài chính rà soát"),
        ("y ê u  c ầ u", "yêu cầu"),
        ("T H Ô N G  B Á O", "THÔNG BÁO"),
    ],
)
def test_syllables_are_told_apart_and_joined(text: str, seen: str) -> None:
    """A letter that lost its blank, a capital inside, letters each by itself."""
    assert seen == _seen(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Sở Tài chính nghiêng về khoa học và công nghệ, khuỷu tay, giờ giấc",
        "Ngân hàng VietinBank, MobiFone, VNeID, iPhone, McDonald",
        "online, covid, internet",
        "Krông Ana, Đắk Lắk, Kon Plông, Pleiku, Plei Kần, Đắklắk",
        "TPHCM, TNHHMTV, KHUBND, QĐ-UBND, TTr-SNN, NN&PTNT, ThS",
        "CỘNGHÒA XÃHỘI",
        "điểm a b c",
        "A B C D",
        "a o e",
        "x t q h",
        "t h x q ở",
        "điểm a, b, c",
        "ở " * 30,
        "b a " * 40,
        "đềnghị" * 8,
    ],
)
def test_what_is_whole_or_unclear_stays(text: str) -> None:
    """Syllables, names of other tongues, codes, enumerations, and what makes no syllables."""
    assert told_apart(text) is None


def test_places_are_told_both_ways() -> None:
    """Each letter that is seen is told where it is printed, and back."""
    text = "S ở  T à i giaoUBND"
    apart = told_apart(text)

    assert apart is not None
    assert apart.seen == "Sở Tài giao UBND"
    letters = [at for at, letter in enumerate(apart.seen) if letter != " "]
    assert [apart.seen[at] for at in letters] == [text[apart.origin(at)] for at in letters]
    assert letters == [apart.place(apart.origin(at)) for at in letters]
    assert (len(text), len(apart.seen)) == (apart.origin(len(apart.seen)), apart.place(len(text)))


def _phrases() -> list[str]:
    tables = [*vars(_body_words).values(), *vars(duties).values()]
    found = {phrase for table in tables if isinstance(table, Phrases) for phrase in table.phrases()}
    return sorted(
        phrase for phrase in found if re.fullmatch(r"[^\W\d_]{1,7}(?: [^\W\d_]{1,7}){1,4}", phrase)
    )


def test_no_phrase_of_the_lexicon_is_read_wrongly() -> None:
    """Run together or spelled apart, each is read as it is or left; nearly all are read."""
    wrong, left, phrases = [], 0, _phrases()
    for phrase in phrases:
        for text in (phrase.replace(" ", ""), " ".join(phrase).replace("   ", "  ")):
            seen = _seen(text)
            left += seen == text
            wrong += [] if seen in {phrase, text} else [(phrase, seen)]

    assert wrong == []
    assert left < len(phrases) * 0.15


_SYLLABLES: Final = sorted({word for phrase in _phrases() for word in phrase.split(" ")})
_NOISE: Final = st.lists(
    st.tuples(
        st.sampled_from(_SYLLABLES)
        | st.sampled_from([word.capitalize() for word in _SYLLABLES])
        | st.sampled_from(["UBND", "t", "h", "ở", "12", ",", "VietinBank"]),
        st.sampled_from(["", "", " ", " ", "  ", "   ", "\n", ". "]),
    ),
    max_size=30,
).map(lambda parts: "".join(word + blank for word, blank in parts))


@given(_NOISE | st.text(max_size=60))
def test_only_blanks_differ_and_a_second_look_sees_the_same(text: str) -> None:
    """No letter is lost or moved, places lie in the text in their order, and all is told at once."""
    text = unicodedata.normalize("NFC", text)
    apart = told_apart(text)
    if apart is None:
        return

    assert apart.seen.replace(" ", "") == text.replace(" ", "")
    assert told_apart(apart.seen) is None
    origins = [apart.origin(at) for at in range(len(apart.seen) + 1)]
    assert origins == sorted(origins)
    assert (origins[0], origins[-1]) == (0, len(text))
    places = [apart.place(at) for at in range(len(text) + 1)]
    assert places == sorted(places)


def _seconds(text: str) -> float:
    start = time.perf_counter()
    told_apart(text)
    return time.perf_counter() - start


@pytest.mark.parametrize(
    "hostile", ["ĐềnghịSở ", "ở ", "t h ", "aăâ", "ềị", "aB", "đềnghịsởtài" * 3 + " ", "  "]
)
def test_time_is_in_proportion_to_the_text(hostile: str) -> None:
    """Twice the text takes about twice the time."""
    _seconds(hostile)  # tables that are made once
    least = min(_seconds(hostile * 2_000) for _ in range(3))

    assert min(_seconds(hostile * 8_000) for _ in range(2)) < 4 * 2.5 * least + 0.05
