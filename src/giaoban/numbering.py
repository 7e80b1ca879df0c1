"""Đánh số: the labels of items and points, as each regime counts them.

Items count 1., 2., …, sub-items 8.1., 8.2., sections I., II.; points count by the form: `a)` in
State notices (Decree 30/2020/NĐ-CP, appendix I), `(1)` and below it `(i)` in the Party's habit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from giaoban._vn import LETTERS, roman
from giaoban.model import AgendaItem, Assignment

if TYPE_CHECKING:
    from collections.abc import Callable

    from giaoban.forms import Form
    from giaoban.model import Clause, Node

__all__ = ["SECTION", "letter_label", "numbered"]

SECTION = "I."
"""The label by which a top-level item says that it is a section and is to be counted in Roman."""


def numbered(body: tuple[Node, ...], form: Form) -> tuple[Node, ...]:
    """Return *body* with a label for every item and point that has none.

    A label that is there stays. The points of a clause are always labelled. Among the clauses of
    one item, orders are when there are two or more of them, or when the item's heading already
    names the addressee; decisions and remarks there stay plain paragraphs, and so does what
    `continues` another clause.
    """
    return _number_items(body, form, "", label_orders=False)


def letter_label(index: int) -> str:
    """Return the label of the point at *index* (from 0): a), b), c), d), đ), e) and on.

    Past the alphabet it goes on with aa), ab), ….
    """
    turns, rest = divmod(index, len(LETTERS))
    before = letter_label(turns - 1).rstrip(")") if turns else ""
    return f"{before}{LETTERS[rest]})"


def _number_items(
    body: tuple[Node, ...], form: Form, above: str, *, label_orders: bool
) -> tuple[Node, ...]:
    done: list[Node] = []
    items = sections = orders = 0
    for node in body:
        if isinstance(node, AgendaItem):
            section = node.label == SECTION and not above
            sections, items = sections + section, items + (not section)
            label = f"{roman(sections)}." if section else node.label or f"{above}{items}."
            done.append(_number_item(evolve(node, label=label), form, "" if section else label))
        elif label_orders and isinstance(node, Assignment) and not node.continues:
            done.append(_number_point(node, form, 0, orders))
            orders += 1
        else:
            done.append(evolve(node, points=_number_points(node.points, form, 0)))
    return tuple(done)


def _number_item(item: AgendaItem, form: Form, above: str) -> AgendaItem:
    orders = sum(isinstance(node, Assignment) and not node.continues for node in item.body)
    label_orders = orders > (0 if item.order is not None else 1)
    return evolve(item, body=_number_items(item.body, form, above, label_orders=label_orders))


def _number_points(points: tuple[Clause, ...], form: Form, level: int) -> tuple[Clause, ...]:
    done: list[Clause] = []
    counted = 0
    for point in points:
        done.append(_number_point(point, form, level, counted))
        counted += not point.continues
    return tuple(done)


def _number_point(point: Clause, form: Form, level: int, index: int) -> Clause:
    points = _number_points(point.points, form, level + 1)
    counts = _COUNTS[form.point_labels]
    label = point.label or counts[min(level, len(counts) - 1)](index)
    return evolve(point, label=None if point.continues else label, points=points)


def _dash(index: int) -> str:
    del index  # every dash is the same
    return "-"


def _plus(index: int) -> str:
    del index
    return "+"


_COUNTS: dict[str, tuple[Callable[[int], str], ...]] = {
    "letters": (letter_label, _dash, _plus),
    "numbers": (
        lambda index: f"({index + 1})",
        lambda index: f"({roman(index + 1).lower()})",
        _dash,
        _plus,
    ),
}
