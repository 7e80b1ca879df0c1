"""GB308, GB309, GB319: labels count without gaps, doubles and strangers.

A label is a mark around a count: `1.`, `(2)`, `c)`, `IV.`, `8.1.`. Labels of one level that bear
the same mark are one series; others (`-`, `+`, `Phần I`) are not counted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, assert_never

from attrs import frozen

from giaoban._vn import LETTERS, from_roman, roman
from giaoban.diagnostics import Bilingual, OnNode, Rule, found, quoted
from giaoban.model import AgendaItem, Assignment, Decision, Notice, Remark
from giaoban.numbering import letter_label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.diagnostics import Context, Found
    from giaoban.model import Node

__all__ = ["NUMBERING"]

_Owner = Notice | AgendaItem | Decision | Assignment | Remark
_BODIED: Final = (Notice, AgendaItem)
_OWNERS: Final = (Notice, AgendaItem, Decision, Assignment, Remark)
_Counting = Literal["digits", "roman", "letters"]


@frozen
class _Label:
    """A label taken apart: mark, count, mark; `above` are the first groups of a dotted number."""

    path: str
    printed: str
    before: str
    above: str
    count: str
    after: str


_SHAPE: Final = re.compile(
    r"(\(?)((?:[0-9]{1,3}\.){0,6})([0-9]{1,3}|[ivxlcm]{1,15}|[IVXLCM]{1,15}|[^\W\d_]{1,2})([.)/-]?)\Z"
)
_MOST_ROMAN: Final = 3999


def _labels(owner: _Owner, path: str) -> Iterator[_Label]:
    """Yield the labels of what stands directly below *owner*, in printed order."""
    name, below = _below(owner)
    for i, node in enumerate(below):
        shape = _SHAPE.match(node.label.strip()) if node.label else None
        if node.label is not None and shape is not None:
            yield _Label(f"{path}.{name}[{i}].label", node.label, *shape.groups())


def _below(owner: _Owner) -> tuple[str, tuple[Node, ...]]:
    return ("body", owner.body) if isinstance(owner, _BODIED) else ("points", owner.points)


# --- series ------------------------------------------------------------------------------------------


def _series(owner: _Owner, path: str) -> Iterator[tuple[_Counting, list[_Label]]]:
    """Yield the labels that count together, with how they count."""
    if not _below(owner)[1]:
        return
    runs: dict[tuple[str | bool, ...], list[_Label]] = {}
    for label in _labels(owner, path):
        shape = (label.count.isdecimal(), label.count.isupper())
        runs.setdefault((label.before, label.above, label.after, *shape), []).append(label)
    for run in runs.values():
        yield _counting(run[0].count), run


def _counting(first: str) -> _Counting:
    """Return how a series counts, told by its first label: "i" starts Roman, "a" letters."""
    if first.isdecimal():
        return "digits"
    value = from_roman(first)
    # "V." is more likely a section than a letter, a small "c" the letter.
    if value is not None and (value == 1 or first.isupper() or len(first) > 1):
        return "roman"
    return "letters"


def _breaks(run: list[_Label], counting: _Counting) -> Iterator[Found]:
    """Yield each label that is not the one after the label before it."""
    expected = 1
    for label in run:
        value = _value(label.count, counting)
        if value != expected:
            right = _written(expected, counting, upper=label.count.isupper())
            whole = f"{label.before}{label.above}{right}{label.after}"
            yield found(label.path, label=quoted(label.printed), right=whole)
        expected = (value or expected) + 1


def _value(count: str, counting: _Counting) -> int | None:
    match counting:
        case "digits":
            return int(count)
        case "roman":
            return from_roman(count)
        case "letters":
            places = [LETTERS.find(letter) + 1 for letter in count.lower()]
            # After "y)" comes "aa)": as a number in base 23 without a zero.
            return places[0] if len(places) == 1 else places[0] * len(LETTERS) + places[-1]
        case _:
            assert_never(counting)


def _written(value: int, counting: _Counting, *, upper: bool) -> str:
    match counting:
        case "digits":
            return str(value)
        case "roman":
            written = roman(min(value, _MOST_ROMAN)).lower()
        case "letters":
            written = letter_label(value - 1).rstrip(")")
        case _:
            assert_never(counting)
    return written.upper() if upper else written


def _numbers_in_order(owner: _Owner, path: str, _: Context) -> Iterator[Found]:
    for counting, run in _series(owner, path):
        if counting != "letters":
            yield from _breaks(run, counting)


def _letters_in_order(owner: _Owner, path: str, _: Context) -> Iterator[Found]:
    for counting, run in _series(owner, path):
        if counting == "letters":
            yield from _breaks(run, counting)


GB308: Final = Rule(
    code="GB308",
    slug="numbers-follow-each-other",
    title=Bilingual("Đánh số liên tục", "Numbers follow each other"),
    message=Bilingual(
        "đánh số “{label}”, lẽ ra là “{right}”", "numbered “{label}” where “{right}” is due"
    ),
    why=Bilingual(
        "Nhảy số hay trùng số thì không biết có mất mục nào, và dẫn mục nào.",
        "With a gap or a double nobody can tell what is missing, or which one is meant.",
    ),
    hint=Bilingual(
        "Đánh số lại; các hàm trong builders tự đánh số khi không ghi nhãn.",
        "Number again; the builders do so where no label is given.",
    ),
    bad="1. …\n2. …\n4. …",
    good="1. …\n2. …\n3. …",
    check=OnNode(_OWNERS, _numbers_in_order),
)

GB309: Final = Rule(
    code="GB309",
    slug="letters-follow-the-alphabet",
    title=Bilingual("Điểm theo bảng chữ cái tiếng Việt", "Points follow the Vietnamese alphabet"),
    message=Bilingual(
        "điểm “{label}”, lẽ ra là “{right}”", "the point “{label}” where “{right}” is due"
    ),
    why=Bilingual(
        "Thứ tự điểm là a, b, c, d, đ, e, g, h, i, k …: có đ, không có ă, â, f, j, w, z.",
        "The order is a, b, c, d, đ, e, g, h, i, k …: with đ, without ă, â, f, j, w and z.",
    ),
    hint=Bilingual(
        "Đánh lại các điểm; các hàm trong builders tự đánh khi không ghi nhãn.",
        "Label the points again; the builders do so where no label is given.",
    ),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I (điểm a, b, c, d, đ, e, g …)",
    bad="a) … b) … c) … d) … e) …",
    good="a) … b) … c) … d) … đ) …",
    check=OnNode(_OWNERS, _letters_in_order),
)


# --- children and parents ------------------------------------------------------------------------------


def _children_below_parent(owner: _Owner, path: str, _: Context) -> Iterator[Found]:
    if not _below(owner)[1]:
        return
    number = None if isinstance(owner, Notice) else (owner.label or "").strip(" .()/-")
    section = from_roman(number) if number else None
    for label in _labels(owner, path):
        claimed = label.above.rstrip(".")
        if claimed and claimed not in {number, str(section)}:
            yield found(label.path, label=quoted(label.printed), parent=claimed)


GB319: Final = Rule(
    code="GB319",
    slug="sub-number-is-below-its-number",
    title=Bilingual("Mục con đứng dưới mục cha", "A sub-number stands below its number"),
    message=Bilingual(
        "“{label}” không đứng dưới mục “{parent}”",
        "“{label}” does not stand below an item “{parent}”",
    ),
    why=Bilingual(
        "“8.1” nói rằng nó thuộc mục 8; đứng chỗ khác thì dẫn sai.",
        "“8.1” says that it belongs to item 8; elsewhere it is cited wrongly.",
    ),
    hint=Bilingual(
        "Đánh số lại mục con, hoặc đưa nó về mục cha.",
        "Number it again, or move it below its item.",
    ),
    bad="1.1. …\n1.2. … (không có mục 1)",
    good="1. …\n1.1. …\n1.2. …",
    check=OnNode(_OWNERS, _children_below_parent),
)

NUMBERING: Final = (GB308, GB309, GB319)
"""The rows on labels, in the order of their codes."""
