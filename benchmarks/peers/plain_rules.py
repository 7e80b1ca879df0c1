"""22 plain rules over the classes of giaoban, checked about as fast as Python can.

What a rule costs at least: each is a predicate over one part of a notice. A plan, made once from
the annotations, says which rules a class has and which of its fields lead to parts that have some.
There is one stack, and there are no messages, severities, forms or days of validity; where a part
fails is told by its path as a linked list, which nobody writes out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any, Final, get_args, get_type_hints

import attrs

from giaoban import deadline as due
from giaoban import model
from giaoban.walk import walk

__all__ = ["RULES", "check", "rule_calls"]

Holds = Callable[[Any, model.Notice], bool]
Path = tuple[Any, str, int | None] | None
Failed = tuple[str, Path]

_CODE: Final = re.compile(r"[0-9A-Za-zĐƯ&]{1,12}")
_LABEL: Final = re.compile(r"\((?:\d{1,2}|[ivx]+)\)|[a-zđ]\)|\d{1,2}\.|-")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\ufeff]")


def _composed(text: str) -> bool:
    return unicodedata.is_normalized("NFC", text)


def _seen(text: str) -> bool:
    return _CONTROL.search(text) is None


def _counted(body: tuple[model.Node, ...]) -> bool:
    labels = [node.label for node in body]
    return labels == [f"{nth}." for nth in range(1, len(labels) + 1)]


def _after(day: Any, issued: Any) -> bool:  # noqa: ANN401  days of which either may be missing
    return day is None or issued is None or day <= issued


RULES: Final[tuple[tuple[type, str, Holds], ...]] = (
    (model.Notice, "place", lambda one, _: bool(one.place.strip())),
    (model.Notice, "issued", lambda one, _: all(d <= one.issued_on for d in one.meeting.dates)),
    (model.Notice, "counted", lambda one, _: _counted(one.body)),
    (model.Notice, "archived", lambda one, _: bool(one.recipients.archive)),
    (model.Notice, "signed", lambda one, _: one.signature is not None),
    (model.AgendaItem, "filled", lambda one, _: bool(one.body or one.order)),
    (model.AgendaItem, "headed", lambda one, _: bool(one.heading)),
    (model.AgendaItem, "composed", lambda one, _: _composed(one.heading)),
    (model.Remark, "composed", lambda one, _: bool(one.wording) and _composed(one.wording)),
    (model.Assignment, "led", lambda one, _: bool(one.lead or one.director)),
    (model.Assignment, "due", lambda one, _: one.deadline is not None or bool(one.points)),
    (model.Assignment, "label", lambda one, _: one.label is None or bool(_LABEL.match(one.label))),
    (model.Assignment, "composed", lambda one, _: _composed(one.task)),
    (model.Assignment, "seen", lambda one, _: _seen(one.task)),
    (model.Assignment, "once", lambda one, _: len({p.name for p in one.lead}) == len(one.lead)),
    (model.Assignment, "apart", lambda one, _: not set(one.lead).intersection(one.coordinators)),
    (due.ByDate, "ahead", lambda one, notice: one.date >= notice.issued_on),
    (due.InMonth, "ahead", lambda one, notice: (one.year, one.month) >= _month(notice)),
    (due.InQuarter, "quarter", lambda one, _: 1 <= one.quarter <= 4),
    (due.Within, "counts", lambda one, _: one.count > 0),
    (model.Citation, "earlier", lambda one, notice: _after(one.date, notice.issued_on)),
    (model.DocumentNumber, "code", lambda one, _: all(_CODE.match(each) for each in one.organs)),
)
"""The class that a rule is for, its name, and whether a part of the class holds."""


def _month(notice: model.Notice) -> tuple[int, int]:
    assert notice.issued_on is not None
    return notice.issued_on.year, notice.issued_on.month


_Plan = dict[type, tuple[tuple[tuple[str, Holds], ...], tuple[str, ...]]]


def check(notice: model.Notice) -> list[Failed]:
    """Return the name of each rule that a part fails, and the part's path."""
    plan, failed = _plan(), []
    stack: list[tuple[Any, Path]] = [(notice, None)]
    while stack:
        node, path = stack.pop()
        known = plan.get(node.__class__)
        if known is None:
            continue
        rules, names = known
        for name, holds in rules:
            if not holds(node, notice):
                failed.append((name, path))
        for name in names:
            below = getattr(node, name)
            if below.__class__ is tuple:
                for nth, one in enumerate(below):
                    stack.append((one, (path, name, nth)))
            elif below is not None:
                stack.append((below, (path, name, None)))
    return failed


def rule_calls(notice: model.Notice) -> int:
    """Return how many rules `check` calls for a notice."""
    plan = _plan()
    return sum(len(plan[type(node)][0]) for _, node in walk(notice) if type(node) in plan)


@cache
def _plan() -> _Plan:
    """Return for each class its rules, and its fields that may hold a part with rules."""
    below = {kind: _below(kind) for kind in _classes()}
    useful = {kind for kind, _, _ in RULES}
    while (
        more := {k for k, fields in below.items() if useful & set().union(*fields.values())}
        - useful
    ):
        useful |= more
    return {
        kind: (
            tuple((name, holds) for owner, name, holds in RULES if owner is kind),
            tuple(name for name, kinds in below[kind].items() if kinds & useful),
        )
        for kind in useful
    }


def _classes() -> set[type[Any]]:
    found = {each for module in (model, due) for each in vars(module).values() if attrs.has(each)}
    return {each for each in found if each.__module__ in {model.__name__, due.__name__}}


def _below(kind: type[Any]) -> dict[str, set[type[Any]]]:
    hints = get_type_hints(kind, {**vars(due), **vars(model)})
    return {field.name: set(_named(hints[field.name])) for field in attrs.fields(kind)}


def _named(hint: Any) -> set[type[Any]]:  # noqa: ANN401  an annotation
    inner = [_named(each) for each in get_args(hint)]
    return {hint} if attrs.has(hint) else set().union(*inner)
