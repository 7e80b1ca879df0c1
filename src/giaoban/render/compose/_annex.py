"""Phụ lục nhiệm vụ: the tasks of a notice as a table on pages of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from giaoban.deadline import ByDate
from giaoban.lexicon import (
    ANNEX_COLUMNS,
    ANNEX_NAME,
    ANNEX_TITLE,
    annex_source,
    deadline_phrase,
    deliverable_text,
    party_list,
)
from giaoban.orders import deadlines_of, tasks_of
from giaoban.render.compose._runs import clean, runs_of
from giaoban.render.layout import Annex, Column, Para, Role, Row, Run, Section, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from giaoban.deadline import Deadline
    from giaoban.model import Notice, Party
    from giaoban.orders import Order
    from giaoban.render.layout import ParaStyle

__all__ = ["annex"]

_SHARES: Final = (5, 29, 17, 17, 15, 17)
"""Percent of the width for each column."""


def annex(notice: Notice) -> Annex:
    """Return the annex of *notice*: a row for every task, in printed order, with what it inherits."""
    heads = (Para((Run(name),), "column") for name in ANNEX_COLUMNS)
    columns = tuple(Column(head, share=share) for head, share in zip(heads, _SHARES, strict=True))
    rows = tuple(_row(nth, order) for nth, order in enumerate(tasks_of(notice), start=1))
    lines: tuple[tuple[ParaStyle, str], ...] = (
        ("annex_name", ANNEX_NAME),
        ("annex_title", ANNEX_TITLE),
        ("annex_source", clean(annex_source(notice))),
    )
    title = (Para(runs_of(text, "$"), style) for style, text in lines)
    return Annex(Section("annex", tuple(title)), Table(columns, rows), landscape=True)


def _row(nth: int, order: Order) -> Row:
    assignment, path = order.assignment, order.path
    cells: tuple[tuple[Run, ...], ...] = (
        (Run(str(nth), path=path),),
        runs_of(clean(assignment.task), path),
        _parties(order.lead, path),
        _parties(order.coordinators, path),
        runs_of(_deliverables(order), path),
        tuple(_deadlines(order)),
    )
    return Row(tuple(Para(runs, "cell", path) for runs in cells), path)


def _parties(parties: Iterable[Party], path: str) -> tuple[Run, ...]:
    names = clean(party_list(parties))
    return (Run(names, "party", path),) if names else ()


def _deliverables(order: Order) -> str:
    timeless = (evolve(part, deadline=None) for part in order.assignment.deliverables)
    return clean("; ".join(deliverable_text(part) for part in timeless))


def _deadlines(order: Order) -> Iterator[Run]:
    """Yield the deadline that counts, then the others."""
    counting, others = deadlines_of(order)
    for nth, deadline in enumerate(others if counting is None else (counting, *others)):
        if nth:
            yield Run("; ", path=order.path)
        yield Run(clean(deadline_phrase(deadline)), _DUE, order.path, _day(deadline))


_DUE: Final[Role] = "deadline"


def _day(deadline: Deadline) -> str:
    return deadline.date.isoformat() if isinstance(deadline, ByDate) else ""
