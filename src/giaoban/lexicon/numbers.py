"""Số, ký hiệu: a document's number between its printed code and its parts.

    state   number "/" [ year "/" ] [ type "-" ] organ { "-" organ }      65/TTr-KHCN, 05/BNV-VP
    law     number "/" year "/" organ                                     72/2025/QH15
    party   number "-" type "/" organ { "-" organ } [ "/" suffix ]        707-TB/TU

What stands right after the number decides: a slash is the State's grammar, a hyphen the Party's.
In the State's, the first group is the type if it is the code of one (`giaoban.lexicon.TYPE_NAMES`);
otherwise the document is an official letter or a law, which print no type. Output is exact, input
is kind about blanks, kinds of dash and the case of the type's code.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, assert_never

from attrs import frozen

from giaoban.lexicon._patterns import BREAK
from giaoban.lexicon.doctypes import TYPE_NAMES, type_code
from giaoban.model import DocumentNumber

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FoundNumber", "find_numbers", "format_number", "pad_number", "parse_number"]


@frozen
class FoundNumber:
    """Số, ký hiệu trong văn bản: where a number stands, as it stands there, and what it says."""

    start: int
    end: int
    text: str
    number: DocumentNumber


# --- to text -------------------------------------------------------------------------------------


def format_number(number: DocumentNumber, *, blank: str = "     ") -> str:
    """Return the printed code, exactly as the grammar has it.

    >>> format_number(DocumentNumber(number="707", type="TB", organs=("TU",), style="party"))
    '707-TB/TU'

    `parse_number` gives the same value back, but for what the grammars have no place for:

    - a Party number's year is not printed, and its suffix without an organ reads as the organ;
    - a State type that is no known code reads as the first organ, and a known code in the first
      organ of a number without type reads as the type (`12/CT-VP` is a directive);
    - codes written in another case than the table's, groups without a letter where the first
      is due, numbers that are no digits.

    Args:
        blank:
            What stands for a number that is still blank.
    """
    running = number.number or blank
    organs = "-".join(number.organs)
    match number.style:
        case "state":
            year = "" if number.year is None else f"{number.year:04d}"
            symbol = "-".join(part for part in (number.type, organs) if part)
            return "/".join([running, *(p for p in (year, symbol, number.suffix) if p)])
        case "party":
            groups = "/".join(part for part in (organs, number.suffix) if part)
            return f"{running}-{number.type}" + (groups and f"/{groups}")
        case _:
            assert_never(number.style)


def pad_number(number: str) -> str:
    """Return *number* with a zero before a single digit (Decree 30/2020/NĐ-CP: `Số: 05`).

    >>> [pad_number(number) for number in ("5", "5a", "12", "05", "")]
    ['05', '05a', '12', '05', '']
    """
    return f"0{number}" if _SINGLE.fullmatch(number) else number


# --- from text -----------------------------------------------------------------------------------

# number = digit+ , [ "." , digit+ ] , [ letter ]
_RUNNING: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?[^\W\d_]?")
_SINGLE: Final = re.compile(r"[0-9](?:\.[0-9]+)?[^\W\d_]?")
# group = (LETTER | digit | "&" | "Đ")+
_GROUP: Final = re.compile(r"(?:[^\W_]|&)+")
_YEAR: Final = re.compile(r"[0-9]{4}")
_SEPARATOR: Final = re.compile(r"([/-])")
# draft = "" or spaces or "…" in place of the number
_BLANK_NUMBER: Final = " .…_"
_LABEL: Final = re.compile(r"số(?!\w)[^\S\n]{0,80}:?", re.IGNORECASE)
_DASHES: Final = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))


def parse_number(text: str) -> DocumentNumber | None:
    """Return what one printed code says, or None if *text* is none.

    >>> parse_number("16/2020/NQ-HĐND")
    DocumentNumber(number='16', year=2020, type='NQ', organs=('HĐND',), style='state', suffix='')

    A label (`Số:`) may stand before it, blanks around its separators. A blank, dots or nothing in
    place of the number is the empty number of a draft.
    """
    code = text.strip()
    label = _LABEL.match(code)
    pieces = _SEPARATOR.split((code[label.end() :] if label else code).translate(_DASHES))
    running, *rest = (piece.strip() for piece in pieces)
    if not running.strip(_BLANK_NUMBER):
        running = ""
    elif not _RUNNING.fullmatch(running):
        return None
    if not rest:
        return None
    segments = [segment.split("-") for segment in "".join(rest[1:]).split("/")]
    return _state(running, segments) if rest[0] == "/" else _party(running, segments)


def _state(running: str, segments: list[list[str]]) -> DocumentNumber | None:
    year = None
    if len(segments) > 1 and len(segments[0]) == 1 and _YEAR.fullmatch(segments[0][0]):
        year = int(segments.pop(0)[0])
    (first, *more), *tail = segments
    known = type_code(first, "state")
    organs = tuple(more if known else [first, *more])
    suffix = _suffix(tail)
    if suffix is None or not _are_groups([first, *more]):
        return None
    return DocumentNumber(number=running, year=year, type=known, organs=organs, suffix=suffix)


def _party(running: str, segments: list[list[str]]) -> DocumentNumber | None:
    named, *after = segments
    organs, tail = (after[0], after[1:]) if after else ([], [])
    suffix = _suffix(tail)
    if suffix is None or len(named) > 1 or not _are_groups([*(n for n in named if n), *organs]):
        return None
    known = type_code(named[0], "party") or named[0]
    return DocumentNumber(
        number=running, type=known, organs=tuple(organs), style="party", suffix=suffix
    )


def _suffix(tail: list[list[str]]) -> str | None:
    """Return what stands after the organs, empty if nothing does; None if it is no suffix."""
    if not tail:
        return ""
    whole = len(tail) == 1 and len(tail[0]) == 1 and _GROUP.fullmatch(tail[0][0])
    return tail[0][0] if whole else None


def _are_groups(groups: list[str]) -> bool:
    """Whether these are groups of a symbol, the first with a letter: `11/2023` is a month."""
    return (
        all(_GROUP.fullmatch(group) for group in groups)
        and bool(groups)
        and any(character.isalpha() for character in groups[0])
    )


# --- in running text -----------------------------------------------------------------------------

# A group as symbols are written: it starts with a capital, and what may follow are letters
# without tones, so that "65/TTr-KHCN" ends where the next word begins, and words are no groups.
_CAPITAL: Final = "A-ZĐÂĂÊÔƠƯ"
_CODE: Final = rf"[{_CAPITAL}][{_CAPITAL}a-zđ0-9&]{{0,24}}+(?!\w)"
# Where lines were joined, a blank stands for the break: "6138/UBND- KGVX".
_GOES_ON: Final = rf"(?:{BREAK}|[ ])"
_ORGANS: Final = rf"{_CODE}(?:-{_GOES_ON}{_CODE}){{0,5}}"
_NEAR: Final = r"[^\S\n]{0,2}+"
_FOUND: Final = re.compile(
    # Not inside a date, a fraction or a longer code; right after "số" it may be glued on.
    rf"(?:(?<![\w/.-])|(?<=[Ss]ố))[0-9]{{1,6}}+(?:\.[0-9]{{1,4}}+)?[a-zđ]?{_NEAR}"
    rf"(?:/{_NEAR}{BREAK}(?:[0-9]{{4}}/{BREAK})?{_ORGANS}"
    rf"|[-–]{_NEAR}{BREAK}[{_CAPITAL}][{_CAPITAL}a-zđ]{{0,7}}+/{_GOES_ON}{_ORGANS})(?:/nb(?!\w))?"
    # A code that goes on in letters of no code is glued to a word, and where it ends is not known.
    r"(?![-/]\w)"
)
# "Tờ trình số      /TTr-SXD": the number of a draft is only told from the word before it.
_FOUND_BLANK: Final = re.compile(
    rf"(?<!\w)[Ss]ố:?[\s.…_]{{0,40}}+(?P<code>/{_CODE}-{_ORGANS}|-{_CODE}/{_ORGANS})"
)
# Beside the first separator, or before any.
_INNER_BLANK: Final = re.compile(r"[^\S\n](?=[/–-])|(?<=[0-9][/–-])[^\S\n]")
_LEAST_CAPITALS: Final = 2


def find_numbers(text: str) -> tuple[FoundNumber, ...]:
    """Return the document numbers in running text, from left to right.

    A code may be broken over a line after a hyphen or a slash; `text` of what is found is as it
    stands. Dates (`27/9/2023`), fractions (`22/22 xã`) and rates (`triệu đồng/hộ`) are no numbers.
    A number left blank is found behind the word "số" only, from its separator on.

    >>> [found.text for found in find_numbers("theo Tờ trình số 65/TTr-KHCN ngày 27/9/2023")]
    ['65/TTr-KHCN']
    """
    return tuple(_found(text))


def _found(text: str) -> Iterator[FoundNumber]:
    spans = [match.span() for match in _FOUND.finditer(text)]
    spans += [match.span("code") for match in _FOUND_BLANK.finditer(text)]
    for start, end in sorted(spans):
        printed = text[start:end]
        number = parse_number(printed)
        if number is not None and _is_symbol(number, printed):
            yield FoundNumber(start, end, printed, number)


def _is_symbol(number: DocumentNumber, printed: str) -> bool:
    """Whether this can be nothing else: it has capitals enough, and the marks of a symbol.

    With a blank beside its first separator, only a known type makes it one ("11 /TB-UBND").
    """
    groups = [group for group in (number.type, *number.organs) if group]
    if sum(character.isupper() for character in "".join(groups)) < _LEAST_CAPITALS:
        return False
    known = (number.style, number.type) in TYPE_NAMES
    if _INNER_BLANK.search(printed.split("\n", maxsplit=1)[0]):
        return known
    # "Km 5/QL1A": one group alone with digits, and no year before it, names a road or a plot.
    alone = len(groups) == 1 and number.year is None and not known
    return not (alone and any(character.isdigit() for character in groups[0]))
