"""Đối chiếu: which task of one list is which of another, by what they say and not by where.

Two tasks are the same if they have the same id; else if they say the same, first to the same body,
then to another one; else if enough of their words are the same. What is not as plain is doubtful,
and a person should look.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from attrs import frozen

from giaoban._vn import fold, search_key
from giaoban.lexicon import party_text
from giaoban.register._tasks import Task

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

__all__ = ["Pair", "Rebinding", "pairs", "rebind"]

_ENOUGH: Final = 0.5
"""The share of common words from which two tasks may be one."""
_PLAIN: Final = 0.75
"""The share from which they are one without a doubt, if no other task comes near."""
_NEAR: Final = 0.1
_COMMON: Final = 40
"""A word of more tasks than this tells none of them."""


@frozen
class Pair:
    """Cặp nhiệm vụ: a task before and after; `old` is None if it is new, `new` if it is gone."""

    old: Task | None
    new: Task | None
    doubtful: bool = False


@frozen
class Rebinding:
    """Gắn lại: what became of the ids of a reworded notice.

    Args:
        ids:
            The id that each task had, with the one it has; where nothing changed, the same twice.
        doubtful:
            The pairs among these that a person should confirm.
        added, gone:
            The ids of tasks that are only in the new, and only in the old.
    """

    ids: tuple[tuple[str, str], ...]
    doubtful: tuple[tuple[str, str], ...]
    added: tuple[str, ...]
    gone: tuple[str, ...]


def rebind(old: Iterable[Task], new: Iterable[Task]) -> Rebinding:
    """Return which id became which, after a notice was reworded or numbered anew.

    What is recorded under an old id is recorded under the new one then:
    `{was: now for was, now in rebind(old, new).ids}`.
    """
    found = pairs(tuple(old), tuple(new))
    both = [
        (pair.old.id, pair.new.id, pair.doubtful)
        for pair in found
        if pair.old is not None and pair.new is not None
    ]
    return Rebinding(
        ids=tuple((was, now) for was, now, _ in both),
        doubtful=tuple((was, now) for was, now, doubtful in both if doubtful),
        added=tuple(pair.new.id for pair in found if pair.old is None and pair.new is not None),
        gone=tuple(pair.old.id for pair in found if pair.new is None and pair.old is not None),
    )


def pairs(old: Sequence[Task], new: Sequence[Task]) -> tuple[Pair, ...]:
    """Return every task of both lists once: the new ones in their order, then those that are gone."""
    matching = _Matching(old, new)
    matching.match_equal(_by_id)
    matching.match_equal(_by_words_and_lead)
    matching.match_given_to_others()
    matching.match_alike()
    after = [
        Pair(matching.partner_of(i), task, doubtful=i in matching.doubtful)
        for i, task in enumerate(new)
    ]
    return (*after, *(Pair(old[i], None) for i in sorted(matching.old_left)))


class _Matching:
    """What is still unmatched of both lists, by position, and what is matched."""

    def __init__(self, old: Sequence[Task], new: Sequence[Task]) -> None:
        self.old, self.new = old, new
        self.old_left = dict.fromkeys(range(len(old)))
        self.new_left = dict.fromkeys(range(len(new)))
        self.partner: dict[int, int] = {}
        self.doubtful: set[int] = set()

    def partner_of(self, nth: int) -> Task | None:
        return self.old[self.partner[nth]] if nth in self.partner else None

    def match_equal(self, key: Callable[[Task], Hashable]) -> None:
        """Match tasks with the same key, those of one key in their order."""
        waiting: defaultdict[Hashable, list[int]] = defaultdict(list)
        for i in reversed(self.old_left):
            waiting[key(self.old[i])].append(i)
        for j in tuple(self.new_left):
            same = waiting.get(key(self.new[j]))
            if same:
                self._match(same.pop(), j)

    def match_given_to_others(self) -> None:
        """Match what says the same to another body; doubtful where several tasks say so."""
        before, after = (
            Counter(_by_words(task) for task in tasks)
            for tasks in (
                (self.old[i] for i in self.old_left),
                (self.new[j] for j in self.new_left),
            )
        )
        left = set(self.new_left)
        self.match_equal(_by_words)
        for j in left.difference(self.new_left):
            words = _by_words(self.new[j])
            if before[words] > 1 or after[words] > 1:
                self.doubtful.add(j)

    def match_alike(self) -> None:
        """Match what has enough words in common, the likest first."""
        near = sorted(self._near(), key=lambda found: (-found[0], found[2], found[1]))
        best: dict[int, float] = {}
        for likeness, i, j in near:
            if i in self.old_left and j in self.new_left:
                self._match(i, j)
                best[j] = likeness
                if likeness < _PLAIN:
                    self.doubtful.add(j)
        for likeness, i, j in near:
            if j in best and self.partner[j] != i and best[j] - likeness < _NEAR:
                self.doubtful.add(j)

    def _near(self) -> Iterator[tuple[float, int, int]]:
        words = {i: _words(self.old[i]) for i in self.old_left}
        holding: defaultdict[str, list[int]] = defaultdict(list)
        for i, held in words.items():
            for word in held:
                holding[word].append(i)
        for j in self.new_left:
            own = _words(self.new[j])
            shared = Counter(
                i for word in own if len(holding[word]) <= _COMMON for i in holding[word]
            )
            for i in shared:
                likeness = 2 * len(own & words[i]) / (len(own) + len(words[i]))
                if likeness >= _ENOUGH:
                    yield likeness, i, j

    def _match(self, i: int, j: int) -> None:
        self.partner[j] = i
        del self.old_left[i], self.new_left[j]


def _by_id(task: Task) -> str:
    return task.id


def _by_words_and_lead(task: Task) -> tuple[str, frozenset[str]]:
    return search_key(task.task), frozenset(fold(party_text(party)) for party in task.lead)


def _by_words(task: Task) -> str:
    return search_key(task.task)


def _words(task: Task) -> frozenset[str]:
    """Return its syllables by twos: single ones ("thực", "hiện") are in every task."""
    syllables = search_key(task.task).split()
    return frozenset(
        f"{one} {two}" for one, two in zip(syllables, [*syllables[1:], ""], strict=True)
    )
