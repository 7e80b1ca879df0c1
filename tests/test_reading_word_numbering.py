"""Word's own numbering: the labels that a person sees stand in the text."""

from __future__ import annotations

import pytest

from giaoban.reading.word import open_word
from tests.support_word import docx, numbering, p


def labels(numbers: str, *levels: tuple[int, int] | None, styles: str = "") -> list[str]:
    """Return the lines of paragraphs "x" at those levels of those lists."""
    found = open_word(
        docx(*(p("x", level=one) for one in levels), numbering=numbers, styles=styles)
    )
    assert found.findings == ()
    return [line for line in found.text.split("\n") if line]


def item(counting: str, text: str, extra: str = "") -> str:
    """Return the XML of a level."""
    return f'<w:start w:val="1"/><w:numFmt w:val="{counting}"/><w:lvlText w:val="{text}"/>{extra}'


@pytest.mark.parametrize(
    ("counting", "shown"),
    [
        ("decimal", ["1", "2", "3", "4", "5"]),
        ("decimalZero", ["01", "02", "03", "04", "05"]),
        ("lowerLetter", ["a", "b", "c", "d", "e"]),
        ("upperLetter", ["A", "B", "C", "D", "E"]),
        ("lowerRoman", ["i", "ii", "iii", "iv", "v"]),
        ("upperRoman", ["I", "II", "III", "IV", "V"]),
        ("ordinalText", ["1", "2", "3", "4", "5"]),
        ("none", ["", "", "", "", ""]),
    ],
)
def test_how_a_list_counts(counting: str, shown: list[str]) -> None:
    """Word's letters are those of the Latin alphabet: there is no đ."""
    assert [f"{one}) x" for one in shown] == labels(
        numbering(f"{counting} %1)"), *[(1, 0) for _ in range(5)]
    )


def test_letters_go_on_with_double_ones() -> None:
    """After z come aa and bb."""
    start = '<w:start w:val="25"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/>'

    assert labels(numbering(start), *[(1, 0)] * 4) == ["y. x", "z. x", "aa. x", "bb. x"]


def test_letters_end_somewhere() -> None:
    """As Word's do: beyond them stand digits, and no label is longer than any that is meant."""
    start = '<w:start w:val="{}"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="{}"/>'

    assert [f"{'Z' * 30}. x", "781. x"] == labels(
        numbering(start.format(780, "%1.")), *[(1, 0)] * 2
    )
    assert [f"{'Z' * 100} x"] == labels(numbering(start.format(780, "%1" * 9)), (1, 0))


@pytest.mark.parametrize("counting", ["lowerLetter", "upperRoman"])
def test_what_letters_cannot_count_is_in_digits(counting: str) -> None:
    """A list may begin at 0; without a start it does."""
    level = f'<w:numFmt w:val="{counting}"/><w:lvlText w:val="%1."/>'

    assert labels(numbering(level), (1, 0))[0] == "0. x"


def test_levels_count_below_each_other() -> None:
    """A deeper level begins anew below each label of a higher one."""
    assert labels(
        numbering("upperRoman %1.", "decimal %2.", "decimal %2.%3."),
        *[(1, level) for level in (0, 1, 2, 2, 1, 2, 0, 1)],
    ) == [
        "I. x",
        "1. x",
        "1.1. x",
        "1.2. x",
        "2. x",
        "2.1. x",
        "II. x",
        "1. x",
    ]


def test_a_level_that_was_skipped_counts_as_begun() -> None:
    """Its first number stands in the label of the one below it."""
    assert labels(numbering("decimal %1.", "decimal %1.%2."), (1, 1), (1, 1), (1, 0)) == [
        "1.1. x",
        "1.2. x",
        "2. x",
    ]


def test_legal_numbers_are_arabic() -> None:
    """Article I, and below it 1.1."""
    legal = item("decimal", "%1.%2", "<w:isLgl/>")
    not_legal = item("decimal", "%1.%2", '<w:isLgl w:val="0"/>')

    assert labels(numbering("upperRoman %1.", legal), (1, 0), (1, 1)) == ["I. x", "1.1 x"]
    assert labels(numbering("upperRoman %1.", not_legal), (1, 0), (1, 1)) == ["I. x", "I.1 x"]


@pytest.mark.parametrize(
    ("restart", "last"),
    [("", "1"), ('<w:lvlRestart w:val="0"/>', "2"), ('<w:lvlRestart w:val="1"/>', "1")],
)
def test_where_a_level_begins_anew(restart: str, last: str) -> None:
    """After any higher level, after none, or after those before a named one."""
    levels = numbering("decimal %1.", item("decimal", "%2)", restart))

    assert ["1. x", "1) x", "2. x", f"{last}) x"] == labels(levels, (1, 0), (1, 1), (1, 0), (1, 1))


def test_a_level_goes_on_below_one_that_does_not_count_for_it() -> None:
    """It begins anew after the first level, and not after the second."""
    third = item("decimal", "%3)", '<w:lvlRestart w:val="1"/>')
    levels = numbering("decimal %1.", "decimal %1.%2.", third)

    assert labels(levels, *[(1, level) for level in (0, 1, 2, 1, 2, 0, 2)]) == [
        "1. x",
        "1.1. x",
        "1) x",
        "1.2. x",
        "2) x",
        "2. x",
        "1) x",
    ]


def test_bullets_are_what_is_seen() -> None:
    """Symbol fonts have their characters in places of their own."""

    def bullet(char: str, font: str) -> str:
        return item("bullet", char, f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>')

    levels = numbering(
        bullet("\uf0b7", "Symbol"),
        bullet("o", "Courier New"),
        bullet("\uf0a7", "Wingdings"),
        bullet("-", "Times New Roman"),
        item("bullet", "+"),
        bullet("\uf0b7", "Times New Roman"),
    )

    assert labels(levels, *[(1, level) for level in range(6)]) == [
        "• x",
        "◦ x",
        "▪ x",
        "- x",
        "+ x",
        "• x",
    ]


def test_what_stands_behind_a_label() -> None:
    """A tab, a blank, or nothing: here it is a blank. A hidden label is none."""
    levels = numbering(
        item("decimal", "%1.", '<w:suff w:val="nothing"/>'),
        item("decimal", "%2.", '<w:suff w:val="space"/>'),
        item("decimal", "%3.", "<w:rPr><w:vanish/></w:rPr>"),
        item("decimal", "%4.", '<w:rPr><w:vanish w:val="0"/></w:rPr>'),
    )

    assert labels(levels, *[(1, level) for level in range(4)]) == ["1. x", "1. x", "x", "1. x"]


LISTS = (
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/>'
    '<w:lvlText w:val="%1/"/></w:lvl></w:lvlOverride></w:num>'
    '<w:num w:numId="5"><w:abstractNumId w:val="99"/></w:num>'
)


def test_lists_of_one_kind_count_on_unless_they_say_otherwise() -> None:
    """A list may begin at a number of its own, or look otherwise, or not be there at all."""
    levels = numbering("decimal %1.", lists=LISTS)

    assert labels(levels, (1, 0), (2, 0), (3, 0), (1, 0), (3, 0), (4, 0), (1, 0)) == [
        "1. x",
        "2. x",
        "5. x",
        "6. x",
        "7. x",
        "H/ x",
        "9. x",
    ]
    assert labels(levels, (0, 0), (5, 0), (77, 0), (1, 8)) == ["x", "x", "x", "x"]


def test_an_empty_paragraph_of_a_list_is_numbered_too() -> None:
    """So Word shows it; without a list it is a blank line."""
    found = open_word(
        docx(p(level=(1, 0)), p("x", level=(1, 0)), numbering=numbering("decimal %1."))
    )

    assert found.text == "1. \n\n2. x\n"


def test_numbers_beyond_sense_are_taken_for_the_first() -> None:
    """What is no number, and a label that is longer than any."""
    odd = '<w:start w:val="-3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%7."/>'
    long = item("decimal", "%1" + "." * 5000)

    assert labels(numbering(odd), (1, 0)) == ["0.. x"]
    assert [f"1{'.' * 98} x"] == labels(numbering(long), (1, 0))


# --- styles ------------------------------------------------------------------------------------------


def style(key: str, inner: str) -> str:
    """Return a paragraph style."""
    return f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{key}"/>{inner}</w:style>'


STYLES = (
    style("Muc", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    + style("Khoan", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    + style("KhoanCon", '<w:basedOn w:val="Khoan"/>')
    + style("Diem", '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr><w:basedOn w:val="Muc"/>')
    + style(
        "KhongSo", '<w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'
    )
)


def test_a_style_may_number_its_paragraphs() -> None:
    """The level is the one that names the style, or the one that it names; 0 turns it off."""
    levels = numbering(
        item("upperRoman", "%1.", '<w:pStyle w:val="Muc"/>'),
        item("decimal", "%2.", '<w:pStyle w:val="Khoan"/>'),
        item("lowerLetter", "%3)"),
    )
    third = '<w:numPr><w:ilvl w:val="2"/></w:numPr>'
    own = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    found = open_word(
        docx(
            p("một", style="Muc"),
            p("hai", style="Khoan"),
            p("ba", style="KhoanCon"),
            p("bốn", style="Diem"),
            p("năm", style="Muc", properties=third),
            p("sáu", style="KhongSo"),
            p("bảy", properties=own),
            p("tám", style="Diem", properties=own),
            styles=STYLES,
            numbering=levels,
        )
    )

    assert found.text.split("\n\n") == [
        "I. một",
        "1. hai",
        "2. ba",
        "3. bốn",
        "a) năm",
        "sáu",
        "II. bảy",
        "1. tám\n",
    ]


def test_a_list_may_be_that_of_a_style() -> None:
    """The kind of list that the paragraphs name has no levels, only the name of a style."""
    kinds = (
        numbering("decimal %1.", lists="")
        + '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Danh"/></w:abstractNum>'
        + '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Khong"/></w:abstractNum>'
        + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        + '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
        + '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>'
    )
    named = (
        '<w:style w:type="numbering" w:styleId="Danh"><w:pPr><w:numPr><w:numId w:val="1"/>'
        "</w:numPr></w:pPr></w:style>"
    )

    assert labels(kinds, (1, 0), (2, 0), (3, 0), styles=named) == ["1. x", "2. x", "x"]
