"""Vietnamese text: keys, order, words, numerals, over hand-made cases and any string."""

from __future__ import annotations

import itertools
import time
import unicodedata
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban import _vn

if TYPE_CHECKING:
    from collections.abc import Callable

ANY_TEXT = st.text(st.characters())
"""Every code point, lone surrogates included."""

VIETNAMESE = st.text(
    "aăâbcdđeêghiklmnoôơpqrstuưvxyAĐÔƯ àáảãạằắẳẵặềếểễệòóỏõọùúủũụỳýỷỹỵ\u0300\u0301\u0309\u0303\u0323"
    "\u0302\u0306\u031b*_#`|\\<>/-.,;:()1234567890²³%&\u00a0\u200b\u00ad–“”\ufeff\nÐðƉsupbr"
)
"""What notices and their converters put together, in any order."""

SYLLABLES = st.lists(
    st.sampled_from(["hòa", "hoà", "Tỉnh", "ủy", "uỷ", "quý", "Đắk", "Lê", "an", "Ấn", "ăn", "2"])
).map(" ".join)


# --- normal form and keys ----------------------------------------------------------------


def test_decomposed_letters_are_composed() -> None:
    """NFD of "ệ" and "ự", in the order of marks that Unicode gives them, becomes one letter."""
    assert _vn.nfc("e\u0323\u0302 u\u031b\u0323") == "ệ ự"


@given(ANY_TEXT | VIETNAMESE)
def test_nfc_is_the_standard_form(text: str) -> None:
    """Asking first changes nothing about the result."""
    assert _vn.nfc(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hòa", "hoà"),
        ("hóa", "hoá"),
        ("TỎA", "TOẢ"),
        ("xõa", "xoã"),
        ("họa", "hoạ"),
        ("khỏe", "khoẻ"),
        ("xòe", "xoè"),
        ("thùy", "thuỳ"),
        ("Ủy", "Uỷ"),
        ("lũy", "luỹ"),
        ("túy", "tuý"),
        ("lụy", "luỵ"),
    ],
)
def test_both_places_of_a_tone_fold_to_one_key(old: str, new: str) -> None:
    """The decree itself prints HÒA and HOÀ."""
    assert _vn.fold(old) == _vn.fold(new) == new.casefold()


@pytest.mark.parametrize("word", ["quý", "quỹ", "hoàn", "huỳnh", "ngoài", "xoáy", "của", "mía"])
def test_syllables_with_one_place_for_the_tone_stay(word: str) -> None:
    """After q, before a closing letter and in other pairs of vowels there is no choice."""
    assert _vn.fold(word) == word


def test_tones_and_vowels_stay_apart_in_the_key() -> None:
    """Six tones, and the letters a, ă, â: different words have different keys."""
    spellings = ["ma", "mà", "mả", "mã", "má", "mạ", "mă", "mâ", "hoa", "hoà", "hoá", "đa", "da"]

    assert len({_vn.fold(word) for word in spellings}) == len(spellings)


def test_fold_makes_one_of_dashes_blanks_and_invisible_characters() -> None:
    """As in names that went through Word, PDF and the web."""
    text = "\ufeffSở  LĐ\u00a0– TB&XH\u200b,\n Phó\u00ad Bí thư — Chủ tịch "

    assert _vn.fold(text) == "sở lđ - tb&xh, phó bí thư - chủ tịch"


@pytest.mark.parametrize("odd", ["Ðồng", "ðồng", "Ɖồng", "ɖồng", "ĐỒNG"])
def test_look_alikes_of_d_with_stroke_fold_to_it(odd: str) -> None:
    """Eth and the African letter stand for Đ in old conversions."""
    assert _vn.fold(odd) == "đồng"


def test_search_key_has_no_marks_at_all() -> None:
    """A person types without tones and finds the name."""
    assert _vn.search_key("Nguyễn Đình Thi, ƯỚC LƯỢNG Hòa") == "nguyen dinh thi, uoc luong hoa"


@pytest.mark.parametrize("key", [_vn.fold, _vn.search_key])
@given(text=ANY_TEXT | VIETNAMESE)
def test_keys_are_stable(key: Callable[[str], str], text: str) -> None:
    """A key is its own key, composed, and without blanks at its ends."""
    once = key(text)

    assert key(once) == once
    assert _vn.nfc(once) == once
    assert once.split() == once.split(" ") or not once


def test_a_mark_between_two_blanks_leaves_one() -> None:
    """Found by test_keys_are_stable: without the mark, the two blanks were one too many."""
    assert _vn.search_key("0\r\u0300") == "0"


@given(VIETNAMESE)
def test_keys_do_not_depend_on_the_normal_form(text: str) -> None:
    """Files of one agency come in NFC and in NFD."""
    composed, split = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))

    assert _vn.fold(composed) == _vn.fold(split)
    assert _vn.search_key(composed) == _vn.search_key(split)


@given(st.text("abcdeghiklmnopqrstuvxy ABCDEG-.,"))
def test_text_without_marks_is_its_own_search_key_but_for_case(text: str) -> None:
    """ASCII letters pass through."""
    assert _vn.search_key(text) == " ".join(text.lower().split())


# --- words -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\u00a0 ", []),
        ("Thống nhất chủ trương.", ["Thống", "nhất", "chủ", "trương"]),
        ("**THÔNG BÁO**\n### _ý kiến_ `nháp`", ["THÔNG", "BÁO", "ý", "kiến", "nháp"]),
        ("diện tích 341m<sup>2</sup>,", ["diện", "tích", "341m2"]),
        ("diện tích 341m²,", ["diện", "tích", "341m2"]),
        ("Nơi nhận:<br>- Như trên;<BR/>- Lưu: VT.", "Nơi nhận Như trên Lưu VT".split()),
        ("| a | b |\n|---|---|\n|c|d|", ["a", "b", "c", "d"]),
        ("- (1) a) + • Giao", ["1", "a", "Giao"]),
        ("số 65-TB/BCSĐ ngày 02/10/2023./.", ["số", "65-TB/BCSĐ", "ngày", "02/10/2023"]),
        ("“Ủy ban”\u00a0(UBND)…", ["Ủy", "ban", "UBND"]),
        ("e\u0323\u0302 – ệ", ["ệ", "ệ"]),
        ("nhi\u00adệm\u200b vụ", ["nhiệm", "vụ"]),
        ("a\\*b \\- 5\\.", ["ab", "5"]),
        ("100%; TB & XH", ["100%", "TB", "&", "XH"]),
        ("1 < 2 và <span lang=vi>x", ["1", "2", "và", "span", "lang=vi>x"]),
        ("tr\x00ống\x0bkhông \ud800", ["tr", "ống", "không"]),
    ],
)
def test_words_of(text: str, expected: list[str]) -> None:
    """Markup and outer punctuation go, what a person reads stays, in order."""
    assert _vn.words(text) == expected


@given(ANY_TEXT | VIETNAMESE)
def test_words_are_composed_and_hold_no_blank_and_no_mark(text: str) -> None:
    """Whatever the text, each word can be looked for in another format."""
    for word in _vn.words(text):
        assert word == _vn.nfc(word)
        assert word.split() == [word]
        assert not set(word) & set("*_#`|\\\u200b\u00ad²")


@given(ANY_TEXT | VIETNAMESE)
def test_no_letter_or_digit_outside_tags_is_lost(text: str) -> None:
    """Counted by another road: character by character, with no tag in the text."""
    plain = text.replace("<", " ")
    kept = [char for char in unicodedata.normalize("NFKD", plain) if char.isalnum()]
    seen = [
        char for char in unicodedata.normalize("NFKD", "".join(_vn.words(plain))) if char.isalnum()
    ]

    assert seen == kept


@given(ANY_TEXT | VIETNAMESE)
def test_words_of_words_are_the_same(text: str) -> None:
    """Printing words with blanks between them and taking them again changes nothing."""
    once = _vn.words(text.replace("<", ""))

    assert _vn.words(" ".join(once)) == once


@given(ANY_TEXT | VIETNAMESE)
def test_words_do_not_depend_on_what_xml_can_hold(text: str) -> None:
    """A reader writes blanks for forbidden characters and has lost no word by it."""
    assert _vn.words(_vn.xml_safe(text)[0]) == _vn.words(text)


@given(SYLLABLES, st.sampled_from([" ", "\n", "\u00a0", "  ", " **", "<br>", "_ "]))
def test_words_do_not_depend_on_how_lines_are_wrapped(text: str, blank: str) -> None:
    """A line break, a no-break blank or an emphasis is as good as a blank."""
    assert _vn.words(text.replace(" ", blank)) == text.split()


@pytest.mark.parametrize("hostile", ["<", "<b", "</b>", "*", "|", "òa", "\ud800", "<br", "(", "²"])
@pytest.mark.parametrize(
    "function", [_vn.words, _vn.fold, _vn.search_key, _vn.sort_key, _vn.xml_safe, _vn.nfc]
)
def test_hostile_text_takes_time_in_proportion(
    function: Callable[[str], object], hostile: str
) -> None:
    """A megabyte of one thing is done in seconds; backtracking would take hours."""
    started = time.perf_counter()
    function(hostile * (1_000_000 // len(hostile)))

    assert time.perf_counter() - started < 20


# --- what XML can hold -------------------------------------------------------------------


def _expat_takes(char: str) -> bool:
    try:
        ET.fromstring(f"<a>&#{ord(char)};</a>")  # noqa: S314  our own text
    except ET.ParseError:
        return False
    return True


def test_forbidden_characters_are_those_that_an_xml_parser_refuses() -> None:
    """Held against expat, one character at a time, over the first plane and some beyond."""
    tried = [chr(code) for code in itertools.chain(range(0x10000), (0x10000, 0x1FFFE, 0x10FFFF))]

    ours = [char for char in tried if _vn.forbidden(char) is not None]
    theirs = [char for char in tried if not _expat_takes(char)]

    assert ours == theirs


def test_the_first_forbidden_character_is_named() -> None:
    """A message shows what to look for."""
    assert _vn.forbidden("ý kiến\x0b\ud800") == "\x0b"
    assert _vn.forbidden("ý kiến\t\r\n\u00a0😀") is None


def test_forbidden_characters_become_blanks_and_are_counted() -> None:
    """Lengths stay, so positions in the text do too."""
    assert _vn.xml_safe("a\x00b\ud800\udfff\uffffc") == ("a b   c", 4)


@given(ANY_TEXT)
def test_safe_text_holds_nothing_forbidden(text: str) -> None:
    """And text without any is returned as it is."""
    safe, count = _vn.xml_safe(text)

    assert _vn.forbidden(safe) is None
    assert len(safe) == len(text)
    assert (safe == text) == (count == 0)


# --- capitals ----------------------------------------------------------------------------


def test_upper_knows_every_vietnamese_letter() -> None:
    """Letter by letter, as a keyboard has them."""
    small = (
        "aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵ"
    )
    capital = (
        "AÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬBCDĐEÉÈẺẼẸÊẾỀỂỄỆGHIÍÌỈĨỊKLMNOÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢPQRSTUÚÙỦŨỤƯỨỪỬỮỰVXYÝỲỶỸỴ"
    )

    assert _vn.upper(small) == capital


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("ủy ban", "Ủy ban"),
        ("đồng ý", "Đồng ý"),
        ("“ý kiến”", "“Ý kiến”"),
        ("(1) giao", "(1) giao"),
        ("…", "…"),
        ("UBND", "UBND"),
    ],
)
def test_first_letter_is_raised(text: str, expected: str) -> None:
    """The first letter of a sentence, behind its quotation mark too."""
    assert _vn.capitalise_first(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("Giao Sở Xây dựng", "giao Sở Xây dựng"),
        ("Ủy ban", "ủy ban"),
        ("Ở tỉnh", "ở tỉnh"),
        ("Ý", "ý"),
        ("UBND tỉnh", "UBND tỉnh"),
        ("ĐBQH", "ĐBQH"),
        ("H'Mông", "H'Mông"),
        ("“Giao”", "“giao”"),
        ("05 ngày", "05 ngày"),
        ("…", "…"),
    ],
)
def test_first_letter_is_lowered_except_in_abbreviations(text: str, expected: str) -> None:
    """A sentence goes on with "giao" for "Giao", but with "UBND" as it is."""
    assert _vn.lower_first(text) == expected


@given(ANY_TEXT)
def test_raising_and_lowering_touch_one_letter(text: str) -> None:
    """Everything but case is as it was."""
    assert _vn.capitalise_first(text).casefold() == text.casefold()
    assert _vn.lower_first(text).lower() == text.lower()


# --- order -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "in_order",
    [
        "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".split(),
        ["ba", "bà", "bả", "bã", "bá", "bạ", "băng", "bâng", "be"],
        ["da", "đa", "đà"],
        ["Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Cà Mau", "Cần Thơ"],
        ["Đà Nẵng", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai", "Hà Nam", "Hà Nội"],
        ["ban", "Ban", "ban a", "Ban B", "bàn"],
        ["ba cá", "bà ba"],
        ["(a", "-", "1", "10", "2", "a", "жук"],
    ],
)
def test_vietnamese_order(in_order: list[str]) -> None:
    """As a dictionary has it; code points would put Đ and Ư behind z."""
    backwards = in_order[::-1]

    assert sorted(backwards, key=_vn.sort_key) == in_order


@given(VIETNAMESE | ANY_TEXT, VIETNAMESE | ANY_TEXT)
def test_equal_keys_are_equal_text(first: str, second: str) -> None:
    """So the order of a list does not depend on the order in which it came."""
    same = _vn.nfc(first) == _vn.nfc(second)

    assert (_vn.sort_key(first) == _vn.sort_key(second)) == same


# --- labels ------------------------------------------------------------------------------


def test_letters_of_lists_are_the_alphabet_without_its_marked_vowels() -> None:
    """No ă, â, ê, ô, ơ, ư, but đ; and no f, j, w, z, which are not Vietnamese."""
    alphabet = "aăâbcdđeêghiklmnoôơpqrstuưvxy"

    assert "".join(letter for letter in alphabet if letter not in "ăâêôơư") == _vn.LETTERS


def _roman_by_places(number: int) -> str:
    """Write each decimal place by a table of its ten spellings."""
    places = [
        ["", *"I II III IV V VI VII VIII IX".split()],
        ["", *"X XX XXX XL L LX LXX LXXX XC".split()],
        ["", *"C CC CCC CD D DC DCC DCCC CM".split()],
        ["", "M", "MM", "MMM"],
    ]
    digits = [int(digit) for digit in reversed(str(number))]
    return "".join(reversed([row[d] for row, d in zip(places, digits, strict=False)]))


def test_every_roman_number_is_written_and_read() -> None:
    """All of them, held against a table by decimal places; small letters read the same."""
    numbers = range(1, 4000)

    assert [_vn.roman(n) for n in numbers] == [_roman_by_places(n) for n in numbers]
    assert [_vn.from_roman(_vn.roman(n)) for n in numbers] == list(numbers)
    assert [_vn.from_roman(_vn.roman(n).lower()) for n in numbers] == list(numbers)


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_numbers_without_a_roman_spelling_are_refused(number: int) -> None:
    """The notation has no zero and stops below four thousand."""
    with pytest.raises(ValueError, match=f"1 to 3999; got {number}"):
        _vn.roman(number)


@pytest.mark.parametrize(
    "text", ["", "IIII", "IC", "VX", "iI", "ı", "Ⅳ", "a", "I.", "M" * 4, "I" * 99]
)
def test_other_text_is_no_roman_number(text: str) -> None:
    """Mixed case, look-alikes and unusual spellings are words, not numbers."""
    assert _vn.from_roman(text) is None


@given(ANY_TEXT)
def test_reading_a_roman_number_never_raises(text: str) -> None:
    """And what is read is written the same, but for case."""
    number = _vn.from_roman(text)

    assert number is None or _vn.roman(number) == text.upper()
