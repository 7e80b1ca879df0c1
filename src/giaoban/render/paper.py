"""Trên giấy: how a component stands on a sheet of A4, and how wide words are in Times New Roman.

What an emitter needs to draw a page where it cannot ask a browser: the shape of each paragraph as
the regulations give it, the length of the rules that they measure by the line above, and where a
line of that width ends. Lengths are in points (72 to the inch), but for those named `_mm`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal, assert_never, get_args

from attrs import frozen

from giaoban.forms import Style
from giaoban.render.layout import ParaStyle, style_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from giaoban.forms import Form
    from giaoban.render.layout import Para, RuleKind

__all__ = [
    "NUMBER_EDGE_MM",
    "PAPER_MM",
    "POINTS_PER_MM",
    "Align",
    "Looks",
    "Shape",
    "balanced",
    "box_width",
    "height_of",
    "looks",
    "number_size",
    "right_column",
    "room_of",
    "rule_width",
    "shape_of",
    "text_width",
    "widest",
    "wrapped",
]

PAPER_MM: Final = (210, 297)
"""Width and height of A4."""
POINTS_PER_MM: Final = 72 / 25.4
NUMBER_EDGE_MM: Final = 10
"""From the top edge of the paper to the page number, which so stands in the top margin."""

Align = Literal["left", "center", "justify"]


@frozen(kw_only=True)
class Shape:
    """Dáng đoạn: how a paragraph stands.

    Args:
        first_mm:
            How far the first line begins from the margin.
        hanging_mm:
            How far the other lines do.
        before, after:
            The gaps above and below, in points.
        line:
            The exact distance of lines in points; None is single spacing.
        keeps:
            Whether no page may end between it and the paragraph that follows.
    """

    align: Align = "center"
    first_mm: float = 0
    hanging_mm: float = 0
    before: float = 0
    after: float = 0
    line: int | None = None
    keeps: bool = False


Looks = Mapping[ParaStyle, tuple[Style, Shape]]
"""The size and weight, and the shape of every component."""


def shape_of(form: Form, component: ParaStyle) -> Shape:
    """Return how a component stands in *form*.

    Decree 30/2020/NĐ-CP, appendix I, section II; Guidance 36-HD/VPTW, the table of components.
    """
    page, size = form.page, style_of(form, component).size
    match component:
        case "body" | "bases" | "heading":
            return Shape(
                align="justify",
                first_mm=page.indent_mm,
                after=page.gap_pt,
                line=page.line_pt,
                keeps=component == "heading",
            )
        case "recipients_title" | "medium":
            return Shape(align="left", keeps=True)
        case "recipients":
            return Shape(align="left", hanging_mm=text_width("- ", size) / POINTS_PER_MM)
        case "footnote":
            return Shape(align="justify")
        case "cell":
            return Shape(align="left")
        case "mark" | "draft":
            return Shape(before=_GAP, after=_GAP)
        case "type_name" | "annex_name":
            return Shape(before=_TITLE_GAP, keeps=True)
        case "authority" | "position":
            return Shape(keeps=True)
        case "signer":
            return Shape(before=_SIGNING_LINES * _SINGLE * size)
        case "number" | "place_date":
            return Shape(before=_GAP)
        case "annex_source":
            return Shape(after=_GAP)
        case "motto" | "slogan" | "parent" | "issuer" | "subject" | "annex_title" | "column":
            return Shape()
        case _:
            assert_never(component)


@lru_cache(maxsize=16)
def looks(form: Form) -> Looks:
    """Return the size and weight and the shape of every component in *form*."""
    return {name: (style_of(form, name), shape_of(form, name)) for name in get_args(ParaStyle)}


_GAP: Final = 6
_TITLE_GAP: Final = 18
_SIGNING_LINES: Final = 4
"""Between a position and a name there is room for a signature: four blank lines (Party)."""
_SINGLE: Final = 1.15
"""Single spacing of Times New Roman, as a multiple of the size."""


def number_size(form: Form) -> int:
    """Return the size of page numbers: 14 (Party), 13 to 14 (State); that of the document's own."""
    return style_of(form, "number").size


# --- lengths that follow from words ----------------------------------------------------------------


def room_of(form: Form, *, landscape: bool = False) -> float:
    """Return how wide the text of a page is, between its margins."""
    page = form.page
    return (PAPER_MM[landscape] - page.left_mm - page.right_mm) * POINTS_PER_MM


def height_of(form: Form, paras: Iterable[Para], room: float) -> float:
    """Return about how high *paras* are in a column of that width; rather more than less."""
    height = 0.0
    for para in paras:
        style, shape = style_of(form, para.style), shape_of(form, para.style)
        lines = 1 + int(_RAGGED * _width(para.text, style) / room)
        height += lines * (shape.line or _SINGLE * style.size) + shape.before + shape.after
    return height


_RAGGED: Final = 1.15
"""How much longer lines would be if they did not end at blanks."""


def right_column(form: Form, paras: Iterable[Para], room: float) -> float:
    """Return how much of *room* the right column of a header takes, so that no line in it wraps.

    It takes no less than 45 and no more than 66 percent.
    """
    needed = max((_width(para.text, style_of(form, para.style)) for para in paras), default=0)
    least, most = _RIGHT
    return min(max(needed + _AIR, least * room), most * room)


_RIGHT: Final = (0.45, 0.66)
_AIR: Final = 8


def widest(form: Form, paras: Iterable[Para], room: float) -> float:
    """Return how wide the widest line of *paras* is where they have *room*, and no wider than it."""
    lines = (
        _width(line, style)
        for para in paras
        for style in (style_of(form, para.style),)
        for line in wrapped(para.text, style, room)
    )
    return min(room, max(lines, default=0))


def rule_width(kind: RuleKind, above: float) -> float:
    """Return the length of a drawn rule below a line of that width: all of it, or a part.

    The part is between a third and a half (Decree 30/2020/NĐ-CP, appendix I, II.1, II.2, II.5).
    """
    return above if kind == "full" else above * _PART


_PART: Final = 0.4


def box_width(text: float) -> float:
    """Return the width of the box round a stamp: 20, 30 or 40 mm, or more where the words need it.

    Decree 30/2020/NĐ-CP, appendix I, II.10b.
    """
    sides = (side * POINTS_PER_MM for side in (20, 30, 40))
    return next((side for side in sides if text + _AIR <= side), text + _AIR)


def wrapped(text: str, style: Style, room: float) -> tuple[str, ...]:
    """Return the lines that *text* has in *room*; a word that is wider than it is a line."""
    words = text.split()
    starts = [*_starts([_width(word, style) for word in words], _width(" ", style), room)]
    return tuple(" ".join(words[one:end]) for one, end in pairwise([*starts, len(words)]))


def balanced(text: str, style: Style, room: float) -> float:
    """Return the least width in which *text* has no more lines than in *room*: lines of like length."""
    if _width(text, style) <= room:
        return room
    widths, blank = [_width(word, style) for word in text.split()], _width(" ", style)
    lines = sum(1 for _ in _starts(widths, blank, room))
    low, high = min(room, max(room / lines, *widths)), room
    while high - low > 1:
        middle = (low + high) / 2
        if sum(1 for _ in _starts(widths, blank, middle)) > lines:
            low = middle
        else:
            high = middle
    return high


def _starts(widths: Sequence[float], blank: float, room: float) -> Iterator[int]:
    """Yield which words begin a line, the words being that wide."""
    left = -1.0
    for nth, width in enumerate(widths):
        if nth and width + blank <= left:
            left -= width + blank
        else:
            left = room - width
            yield nth


def _width(text: str, style: Style) -> float:
    return text_width(text, style.size, bold=style.bold, italic=style.italic)


def text_width(text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """Return how wide *text* is in Times New Roman, in points.

    A mark that combines has no width; a character that the table lacks counts for half an em.
    """
    return sum(map(_WIDTHS[bold + 2 * italic].__getitem__, text)) * size / _EM


class _Widths(dict[str, int]):
    """The advance widths of one face by character, and of all that the table lacks."""

    def __missing__(self, char: str) -> int:
        return 0 if unicodedata.category(char) in _NO_WIDTH else _EM // 2


_NO_WIDTH: Final = frozenset({"Mn", "Me", "Cf"})
_EM: Final = 2048

# Advance widths of Times New Roman in units of 1/2048 em (regular, bold, italic, bold italic), of the
# characters before them. They are those of any font made to the same widths.
_ADVANCES: Final[Mapping[str, tuple[int, int, int, int]]] = {
    "'": (369, 569, 438, 569),
    "|¦": (410, 451, 563, 451),
    "′": (448, 576, 448, 576),
    " ,.\xa0": (512, 512, 512, 512),
    "ª": (565, 614, 565, 545),
    "/\\ilìíîïĩỉị": (569, 569, 569, 569),
    "jt": (569, 682, 569, 569),
    ":;": (569, 682, 682, 682),
    "²³¹⁰⁴⁵⁶⁷⁸⁹": (614, 614, 614, 614),
    "º": (635, 676, 635, 614),
    "f": (682, 682, 569, 682),
    "()-`¨´¸‐‑‘’‚‹›": (682, 682, 682, 682),
    "!": (682, 682, 682, 797),
    "[]": (682, 682, 797, 682),
    "¡": (682, 682, 797, 797),
    "·": (682, 683, 512, 512),
    "IÌÍÎÏĨỈỊ": (682, 797, 682, 797),
    "r": (682, 909, 797, 797),
    "•": (717, 717, 717, 717),
    "s": (797, 797, 797, 797),
    "J": (797, 1024, 909, 1024),
    "°": (819, 819, 819, 819),
    '"': (836, 1137, 860, 1137),
    "″": (853, 1131, 853, 1131),
    "z": (909, 909, 797, 797),
    "ceçèéêëẹẻẽếềểễệ": (909, 909, 909, 909),
    "?a¿àáâãäåăạảấầẩẫậắằẳẵặ": (909, 1024, 1024, 1024),
    "“”„": (909, 1024, 1139, 1024),
    "¶": (928, 1106, 1071, 1024),
    "^": (961, 1190, 864, 1167),
    "{}": (983, 807, 819, 713),
    "vyýÿỳỵỷỹ": (1024, 1024, 909, 909),
    "x": (1024, 1024, 909, 1024),
    "#$*0123456789_go¢£¤¥§«¯»ðòóôõöøọỏốồổỗộ‒–†‡€": (1024, 1024, 1024, 1024),
    "k": (1024, 1139, 909, 1024),
    "bdpqßþđ": (1024, 1139, 1024, 1024),
    "hnuñùúûüũụủ": (1024, 1139, 1024, 1139),
    "ơớờởỡợ": (1083, 1134, 1093, 1099),
    "~": (1108, 1065, 1108, 1167),
    "ưứừửữự": (1110, 1229, 1117, 1227),
    "±÷≈≤≥": (1124, 1124, 1124, 1124),
    "S": (1139, 1139, 1024, 1139),
    "PÞ": (1139, 1251, 1251, 1251),
    "F": (1139, 1251, 1251, 1366),
    "+<=>×": (1155, 1167, 1382, 1167),
    "¬−": (1155, 1167, 1382, 1241),
    "µ": (1180, 1180, 1180, 1180),
    "LTZ": (1251, 1366, 1139, 1251),
    "EÈÉÊËẸẺẼẾỀỂỄỆ": (1251, 1366, 1251, 1366),
    "B": (1366, 1366, 1251, 1366),
    "R": (1366, 1479, 1251, 1366),
    "CÇ": (1366, 1479, 1366, 1366),
    "æ": (1366, 1479, 1366, 1479),
    "YÝỲỴỶỸ": (1479, 1479, 1139, 1251),
    "AVXÀÁÂÃÄÅĂẠẢẤẦẨẪẬẮẰẲẴẶ": (1479, 1479, 1251, 1366),
    "w": (1479, 1479, 1366, 1366),
    "NÑ": (1479, 1479, 1366, 1479),
    "DUÐÙÚÛÜĐŨỤỦ": (1479, 1479, 1479, 1479),
    "K": (1479, 1593, 1366, 1366),
    "GOQÒÓÔÕÖØƠỌỎỐỒỔỖỘỚỜỞỠỢ": (1479, 1593, 1479, 1479),
    "H": (1479, 1593, 1479, 1593),
    "¼½¾": (1536, 1536, 1536, 1536),
    "©®": (1556, 1530, 1556, 1530),
    "ƯỨỪỬỮỰ": (1589, 1630, 1544, 1587),
    "m": (1593, 1706, 1479, 1593),
    "&": (1593, 1706, 1593, 1593),
    "%": (1706, 2048, 1706, 1706),
    "M": (1821, 1933, 1706, 1821),
    "Æ": (1821, 2048, 1821, 1933),
    "@": (1886, 1905, 1884, 1704),
    "W": (1933, 2048, 1706, 1821),
    "№": (1954, 2058, 1931, 1874),
    "™": (2007, 2048, 2007, 2048),
    "—…": (2048, 2048, 1821, 2048),
    "―‰": (2048, 2048, 2048, 2048),
}

_WIDTHS: Final = tuple(
    _Widths({char: advances[face] for chars, advances in _ADVANCES.items() for char in chars})
    for face in range(4)
)
