"""Điểm: how well a reader finds what notices order, field by field."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from giaoban._vn import fold
from giaoban.lexicon import deadline_phrase, party_name
from giaoban.model import AgendaItem, Decision, Notice
from giaoban.orders import tasks_of
from giaoban.walk import walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from giaoban.model import Party
    from giaoban.orders import Order

__all__ = ["Expected", "FieldScore", "Score", "score"]


@frozen
class Expected:
    """Bài đọc: a text, and the notice that a careful reader finds in it."""

    text: str
    notice: Notice = field(repr=False)


@frozen
class FieldScore:
    """Điểm một trường: of one field, how much was found, right and wanted over all cases.

    Args:
        smallest:
            The case with the shortest text in which the field was not read as expected; None where
            there is none.
    """

    name: str
    found: int = field(kw_only=True)
    right: int = field(kw_only=True)
    wanted: int = field(kw_only=True)
    smallest: Expected | None = field(kw_only=True, default=None, repr=False)

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what was wanted that was found; 1 where nothing was wanted."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two; 1 where nothing was found nor wanted."""
        both = self.found + self.wanted
        return 2 * self.right / both if both else 1.0


@frozen
class Score:
    """Kết quả chấm: the score of each field, in the order of their table."""

    fields: tuple[FieldScore, ...]

    def __getitem__(self, name: str) -> FieldScore:
        """Return the score of one field.

        Raises:
            KeyError: There is no such field.
        """
        for one in self.fields:
            if one.name == name:
                return one
        raise KeyError(name)

    def to_text(self) -> str:
        """Return a table: name, found, right, wanted, precision, recall, F1."""
        rows = [
            f"{'':14}{'found':>7}{'right':>7}{'wanted':>8}{'precision':>11}{'recall':>8}{'F1':>7}"
        ]
        rows += [
            f"{one.name:14}{one.found:7}{one.right:7}{one.wanted:8}"
            f"{one.precision:11.3f}{one.recall:8.3f}{one.f1:7.3f}"
            for one in self.fields
        ]
        return "".join(f"{row}\n" for row in rows)


def score(read: Callable[[str], Notice], cases: Iterable[Expected]) -> Score:
    """Chấm bộ đọc: hold what *read* finds in each text against the notice expected.

    A task is known by its words, whatever they begin with; of the tasks of both, each field is
    compared by its values, spelled either way. Items are compared by their stances.

    Args:
        read:
            Returns the notice in a text: `lambda text: giaoban.read(text).notice`, or yours.
    """
    tally = {name: [0, 0, 0] for name in FIELDS}
    failed: dict[str, Expected] = {}
    for case in cases:
        for name, (found, wanted) in _compared(read(case.text), case.notice).items():
            right = sum((found & wanted).values())
            for nth, count in enumerate((found.total(), right, wanted.total())):
                tally[name][nth] += count
            if found != wanted and len(case.text) < len(failed.get(name, case).text) + (
                name not in failed
            ):
                failed[name] = case
    return Score(
        tuple(
            FieldScore(name, found=found, right=right, wanted=wanted, smallest=failed.get(name))
            for name, (found, right, wanted) in tally.items()
        )
    )


Values = Counter[tuple[object, ...]]
"""The values of a field in one notice, each with the task that it belongs to."""


def _compared(found: Notice, wanted: Notice) -> Mapping[str, tuple[Values, Values]]:
    ours, theirs = _tasks(found), _tasks(wanted)
    names = _matched(list(ours), list(theirs))
    pairs = {
        name: (_values(ours, read, names), _values(theirs, read, {}))
        for name, read in _READ.items()
    }
    pairs["stance"] = (_stances(found), _stances(wanted))
    return pairs


def _tasks(notice: Notice) -> dict[tuple[str, int], Order]:
    """Return the tasks of a notice by their words, and by how often these came before."""
    seen: Counter[str] = Counter()
    tasks = {}
    for order in tasks_of(notice):
        words = fold(order.assignment.task)
        tasks[words, seen[words]] = order
        seen[words] += 1
    return tasks


def _matched(
    found: list[tuple[str, int]], wanted: list[tuple[str, int]]
) -> dict[tuple[str, int], tuple[str, int]]:
    """Return which task that was found is which that was wanted: one of the same or longer words."""
    left = [key for key in wanted if key not in set(found)]
    names = {}
    for key in found:
        if key in wanted:
            continue
        fit = next((one for one in left if one[0] in key[0] or key[0] in one[0]), None)
        if fit is not None:
            left.remove(fit)
            names[key] = fit
    return names


def _values(
    tasks: Mapping[tuple[str, int], Order],
    read: Callable[[Order], Iterator[object]],
    names: Mapping[tuple[str, int], tuple[str, int]],
) -> Values:
    return Counter(
        (names.get(key, key), value) for key, order in tasks.items() for value in read(order)
    )


def _named(parties: Iterable[Party]) -> Iterator[object]:
    return (fold(party_name(party)) for party in parties)


def _due(order: Order) -> Iterator[object]:
    if order.deadline is not None:
        yield fold(deadline_phrase(order.deadline))


def _is_there(_: Order) -> Iterator[object]:
    yield True


_READ: Final[Mapping[str, Callable[[Order], Iterator[object]]]] = {
    "task": _is_there,
    "director": lambda order: _named(order.director),
    "lead": lambda order: _named(order.lead),
    "coordinators": lambda order: _named(order.coordinators),
    "reports_to": lambda order: _named(order.assignment.reports_to),
    "deadline": _due,
}
FIELDS: Final = (*_READ, "stance")
"""The fields that are compared."""


def _stances(notice: Notice) -> Values:
    """Return the stances of each item, by its label; without one, by its heading."""
    values: Values = Counter()
    where: tuple[object, ...] = ("",)
    for _, node in walk(notice.body, "$.body"):
        if isinstance(node, AgendaItem):
            where = (node.label or fold(node.heading),)
        elif isinstance(node, Decision):
            values[(*where, node.stance)] += 1
    return values
