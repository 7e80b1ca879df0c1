"""Document numbers: both grammars, from text and to text, and in running text."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.lexicon import (
    TYPE_CODES,
    TYPE_NAMES,
    find_numbers,
    format_number,
    pad_number,
    parse_number,
    type_code,
)
from giaoban.model import DocumentNumber, NumberStyle
from tests.support import notice_params

if TYPE_CHECKING:
    from pathlib import Path

CODES = [
    # The examples of the grammar, each with its parts worked out by hand.
    ("65/TTr-KHCN", DocumentNumber(number="65", type="TTr", organs=("KHCN",))),
    ("165/TTr-STC", DocumentNumber(number="165", type="TTr", organs=("STC",))),
    ("203/TTr-SKHĐT", DocumentNumber(number="203", type="TTr", organs=("SKHĐT",))),
    ("597/TTr-TNMT", DocumentNumber(number="597", type="TTr", organs=("TNMT",))),
    ("267/TTr-SNV", DocumentNumber(number="267", type="TTr", organs=("SNV",))),
    ("3323/TTr-CAT-QLHC", DocumentNumber(number="3323", type="TTr", organs=("CAT", "QLHC"))),
    ("149/NQ-CP", DocumentNumber(number="149", type="NQ", organs=("CP",))),
    ("66.25/2026/NQ-CP", DocumentNumber(number="66.25", year=2026, type="NQ", organs=("CP",))),
    ("16/2020/NQ-HĐND", DocumentNumber(number="16", year=2020, type="NQ", organs=("HĐND",))),
    ("16/2020/HĐND", DocumentNumber(number="16", year=2020, organs=("HĐND",))),
    ("05/BNV-VP", DocumentNumber(number="05", organs=("BNV", "VP"))),
    ("12/UBND-VX", DocumentNumber(number="12", organs=("UBND", "VX"))),
    ("12a/QĐ-UBND", DocumentNumber(number="12a", type="QĐ", organs=("UBND",))),
    ("29/QyĐ-UBND", DocumentNumber(number="29", type="QyĐ", organs=("UBND",))),
    ("21/TB-TN&MT", DocumentNumber(number="21", type="TB", organs=("TN&MT",))),
    ("72/2025/QH15", DocumentNumber(number="72", year=2025, organs=("QH15",))),
    ("14/2022/UBTVQH15", DocumentNumber(number="14", year=2022, organs=("UBTVQH15",))),
    (
        "707-TB/TU",
        DocumentNumber(number="707", type="TB", organs=("TU",), style="party"),
    ),
    (
        "719-CV/BCSD",
        DocumentNumber(number="719", type="CV", organs=("BCSD",), style="party"),
    ),
    ("23-CT/TW", DocumentNumber(number="23", type="CT", organs=("TW",), style="party")),
    (
        "05-QC/BTCTU-BDVTU",
        DocumentNumber(number="05", type="QC", organs=("BTCTU", "BDVTU"), style="party"),
    ),
    (
        "24-BS/UBKTTU",
        DocumentNumber(number="24", type="BS", organs=("UBKTTU",), style="party"),
    ),
    ("08-QĐi/TW", DocumentNumber(number="08", type="QĐi", organs=("TW",), style="party")),
    (
        "5053-CV/VPTW/nb",
        DocumentNumber(number="5053", type="CV", organs=("VPTW",), style="party", suffix="nb"),
    ),
    ("     /TB-UBND", DocumentNumber(type="TB", organs=("UBND",))),
    ("     -TB/ĐU", DocumentNumber(type="TB", organs=("ĐU",), style="party")),
]


@pytest.mark.parametrize(("code", "number"), CODES)
def test_a_code_is_read_into_its_parts(code: str, number: DocumentNumber) -> None:
    """Every example of the grammar parses into the parts that it names."""
    assert parse_number(code) == number


@pytest.mark.parametrize(("code", "number"), CODES)
def test_parts_are_printed_as_their_code(code: str, number: DocumentNumber) -> None:
    """Every example of the grammar is printed from its parts."""
    assert format_number(number) == code


UBND = DocumentNumber(number="11", type="TB", organs=("UBND",))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("11 /TB-UBND", UBND),
        ("11 / TB - UBND", UBND),
        ("\u00a011\u00a0/\u00a0TB-UBND ", UBND),
        ("Số: 11/TB-UBND", UBND),
        ("số 11/TB-UBND", UBND),
        ("Số:11/TB–UBND", UBND),
        ("11/tb-UBND", UBND),
        ("11/TTR-UBND", DocumentNumber(number="11", type="TTr", organs=("UBND",))),
        ("11/QD-UBND", DocumentNumber(number="11", type="QĐ", organs=("UBND",))),
        ("11-ttr / TU", DocumentNumber(number="11", type="TTr", organs=("TU",), style="party")),
        ("11-XY/TU", DocumentNumber(number="11", type="XY", organs=("TU",), style="party")),
        ("11-TB", DocumentNumber(number="11", type="TB", style="party")),
        ("11/TB", DocumentNumber(number="11", type="TB")),
        ("11/TB/nb", DocumentNumber(number="11", type="TB", suffix="nb")),
        ("11-/TU", DocumentNumber(number="11", organs=("TU",), style="party")),
        ("Số:          /TB-UBND", DocumentNumber(type="TB", organs=("UBND",))),
        ("…/TB-UBND", DocumentNumber(type="TB", organs=("UBND",))),
        ("...../TB-UBND", DocumentNumber(type="TB", organs=("UBND",))),
        ("/TB-UBND", DocumentNumber(type="TB", organs=("UBND",))),
        ("Số -TB/ĐU", DocumentNumber(type="TB", organs=("ĐU",), style="party")),
    ],
)
def test_input_is_kind(text: str, number: DocumentNumber) -> None:
    """Labels, blanks, dashes of other kinds, the case of a type's code and blanks for the number."""
    assert parse_number(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "65",
        "Số: ",
        "65/",
        "65-",
        "65-/",
        "/",
        "27/9/2023",
        "11/2023",
        "22/22",
        "60 triệu đồng/hộ",
        "65/TTr-",
        "65/TTr--KHCN",
        "65/TTr-KHCN/nb/nb",
        "65/TTr-KHCN/n-b",
        "65-TB/TU/nb/nb",
        "65-TB-TU/TW",
        "65/TTr-K HCN",
        "abc/TTr-KHCN",
        "65a1/TTr-KHCN",
        "1.2.3/TTr-KHCN",
        "Số65/TTr_KHCN",
    ],
)
def test_other_text_is_no_number(text: str) -> None:
    """Dates, fractions, rates and broken codes are none."""
    assert parse_number(text) is None


def test_a_known_code_in_first_place_is_the_type() -> None:
    """An organ that is spelled like a type reads as the type: the code says no more."""
    printed = format_number(DocumentNumber(number="12", organs=("CT", "VP")))

    assert printed == "12/CT-VP"
    assert parse_number(printed) == DocumentNumber(number="12", type="CT", organs=("VP",))


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        (
            DocumentNumber(number="5", year=2020, type="TB", organs=("TU",), style="party"),
            "5-TB/TU",
        ),
        (DocumentNumber(number="5", type="TB", suffix="nb", style="party"), "5-TB/nb"),
        (DocumentNumber(number="5", type="XYZ", organs=("A",)), "5/XYZ-A"),
    ],
)
def test_what_the_grammar_has_no_place_for_is_printed_all_the_same(
    number: DocumentNumber, printed: str
) -> None:
    """A value that its code cannot give back still has a code."""
    assert format_number(number) == printed


def test_the_blank_is_the_callers_choice() -> None:
    """A page may want more room, a table less."""
    assert format_number(DocumentNumber(type="TB", organs=("UBND",)), blank="…") == "…/TB-UBND"


@pytest.mark.parametrize(
    ("number", "padded"),
    [("5", "05"), ("05", "05"), ("65", "65"), ("5a", "05a"), ("", ""), ("x", "x"), ("10", "10")],
)
def test_a_single_digit_is_padded(number: str, padded: str) -> None:
    """Numbers below 10 get a zero, others stay."""
    assert pad_number(number) == padded


# --- types ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("style", "code", "name"),
    [
        ("state", "TT", "Thông tư"),
        ("party", "TT", "Thông tri"),
        ("state", "QyĐ", "Quy định"),
        ("party", "QĐi", "Quy định"),
        ("party", "CV", "Công văn"),
    ],
)
def test_a_code_names_its_type(style: NumberStyle, code: str, name: str) -> None:
    """One code may stand for two types, by the regime."""
    assert TYPE_NAMES[style, code] == name


def test_every_type_with_a_code_is_found_by_it() -> None:
    """The two tables agree, but for the codes that are understood and no longer written."""
    back = {(style, name): code for (style, code), name in TYPE_NAMES.items()}
    silent = {key for key, code in TYPE_CODES.items() if not code}

    assert set(TYPE_CODES) - silent <= set(back)
    assert TYPE_CODES["party", "Quy định"] == "QĐ"
    assert TYPE_CODES["state", "Công văn"] == ""


@pytest.mark.parametrize(
    ("text", "style", "code"),
    [("TTR", "state", "TTr"), ("qđ", "party", "QĐ"), ("ND", "state", "NĐ"), ("UBND", "state", "")],
)
def test_a_type_code_is_known_in_any_case(text: str, style: NumberStyle, code: str) -> None:
    """Input does not care for case, nor for the bar of đ where no other type is meant."""
    assert type_code(text, style) == code


# --- round trips ---------------------------------------------------------------------------------

_LETTER = st.characters(categories=["Lu", "Ll", "Lo"])
_GROUP = st.text(st.one_of(_LETTER, st.sampled_from("0123456789&Đđ")), min_size=1, max_size=6)
_LETTERED = _GROUP.filter(lambda group: any(character.isalpha() for character in group))
_RUNNING = st.one_of(
    st.just(""),
    st.from_regex(r"[0-9]{1,6}(\.[0-9]{1,3})?", fullmatch=True),
    st.builds("{}{}".format, st.integers(0, 999), _LETTER),
)


@st.composite
def printable_numbers(draw: st.DrawFn) -> DocumentNumber:
    """Draw a number that its grammar has a code for."""
    style: NumberStyle = draw(st.sampled_from(("state", "party")))
    codes = [code for kind, code in TYPE_NAMES if kind == style]
    suffix = draw(st.one_of(st.just(""), _GROUP))
    if style == "state":
        kind = draw(st.sampled_from(["", *codes]))
        first = _LETTERED.filter(lambda group: not type_code(group, "state"))
        organs = (draw(first), *draw(st.lists(_GROUP, max_size=2))) if not kind else draw(_ORGANS)
        year = draw(st.one_of(st.none(), st.integers(1, 9999)))
        return DocumentNumber(
            number=draw(_RUNNING), year=year, type=kind, organs=organs, suffix=suffix
        )
    own = _LETTERED.filter(lambda group: type_code(group, "party") in {"", group})
    kind = draw(st.one_of(st.just(""), st.sampled_from(codes), own))
    organs = draw(_ORGANS)
    if not kind:
        organs = (draw(_LETTERED), *organs)
    return DocumentNumber(
        number=draw(_RUNNING),
        type=kind,
        organs=organs,
        style="party",
        suffix=suffix if organs else "",
    )


_ORGANS = st.lists(_GROUP, max_size=3).map(tuple)


@given(printable_numbers())
def test_what_is_printed_reads_back_as_itself(number: DocumentNumber) -> None:
    """Every number that a grammar has a code for survives its code."""
    assert parse_number(format_number(number)) == number


@given(st.text())
def test_any_text_is_a_number_or_none(text: str) -> None:
    """Nothing raises, and what is read has one code for good."""
    number = parse_number(text)

    if number is not None and number.year is None:
        assert parse_number(format_number(number)) == number


# --- in running text -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Tờ trình số 65/TTr-KHCN ngày 27/9/2023", ["65/TTr-KHCN"]),
        ("Nghị quyết 76/NQ-CP, Nghị quyết 57-NQ/TW.", ["76/NQ-CP", "57-NQ/TW"]),
        ("Công văn số 6138/UBND-\n   KGVX ngày 13/11/2024", ["6138/UBND-\n   KGVX"]),
        ("Tờ trình số 50-\r\nTTr/BXDĐ của Ban", ["50-\r\nTTr/BXDĐ"]),
        ("Số: 11 /TB-UBND", ["11 /TB-UBND"]),
        ("số 98 -TTr/BXDĐ", ["98 -TTr/BXDĐ"]),
        ("số65/TTr-KHCN", ["65/TTr-KHCN"]),
        (
            "số 06/TTr-TTHĐND, 07/TTr-TTHĐND,08/TTr-X.",
            ["06/TTr-TTHĐND", "07/TTr-TTHĐND", "08/TTr-X"],
        ),
        ("Luật số 72/2025/QH15", ["72/2025/QH15"]),
        ("Nghị quyết số 16/2020/HĐND và", ["16/2020/HĐND"]),
        ("5053-CV/VPTW/nb", ["5053-CV/VPTW/nb"]),
        ("Nghị quyết số 66.25/2026/NQ-CP", ["66.25/2026/NQ-CP"]),
        ("Tờ trình số      /TTr-SXD ngày      /10/2023", ["/TTr-SXD"]),
        ("Số:         -TB/ĐU", ["-TB/ĐU"]),
        ("ngày 27/9/2023, 15-10-2023", []),
        ("22/22 xã, 60 triệu đồng/hộ, 05 ngày/lần, 24/7", []),
        ("nhiệm kỳ 2020-2025, giai đoạn 2021-2025/2026", []),
        ("Km 5/QL1A, lô 3/A, 12/Sao", []),
        ("12 /SXD-QL theo", []),
        ("65/TTr-KHCNngày, 65/TTr-KHCN-abc", []),
        ("1234567/TTr-KHCN", []),
        ("1.2.65/TTr-KHCN", []),
    ],
)
def test_numbers_are_found_in_running_text(text: str, codes: list[str]) -> None:
    """Codes are found as they stand, over line breaks too; dates and fractions are not."""
    found = find_numbers(text)

    assert [one.text for one in found] == codes
    assert [text[one.start : one.end] for one in found] == codes
    assert all(
        parse_number(one.text.replace("\r", "").replace("\n", "")) == one.number for one in found
    )


@pytest.mark.parametrize(("code", "number"), CODES[:-2])
def test_every_example_is_found(code: str, number: DocumentNumber) -> None:
    """What the grammar's examples print is found among words and read alike."""
    text = f"theo văn bản số {code} của cơ quan"
    (found,) = find_numbers(text)

    assert (found.text, found.number) == (code, number)


@pytest.mark.parametrize("file", notice_params())
def test_every_code_of_a_real_notice_reads_back(file: Path) -> None:
    """What is found in real notices is printed as it stands there, but for breaks and blanks."""
    text = file.read_text(encoding="utf-8")

    for found in find_numbers(text):
        assert format_number(found.number) == "".join(found.text.split())


@pytest.mark.parametrize(
    "line", ["1/", "1 ", "65/TTr-", "65-TB/", "số   ", "số …", "A-B-", "1.1/1"]
)
def test_a_hostile_line_takes_linear_time(line: str) -> None:
    """Twice the text takes about twice the time: no pattern backtracks over what it has read."""
    assert _seconds(line * 20_000) < 4 * _seconds(line * 10_000) + 0.02


def _seconds(text: str) -> float:
    return min(_once(text) for _ in range(3))


def _once(text: str) -> float:
    started = time.perf_counter()
    find_numbers(text)
    return time.perf_counter() - started
