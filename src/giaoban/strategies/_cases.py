"""Trường hợp vi phạm: what a broken notice is handed over as, and what the ways to break share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from giaoban.directory import Directory, Match, PartyKind
from giaoban.forms import Form
from giaoban.model import AgendaItem, Assignment, Body, Clause, Notice, Remark
from giaoban.strategies import _pools as pools
from giaoban.strategies._conforming import body_of, notice_of
from giaoban.strategies._scene import Scene
from giaoban.strategies._work import task
from giaoban.walk import put, walk

if TYPE_CHECKING:
    from collections.abc import Iterable


@frozen(kw_only=True)
class Case:
    """Trường hợp vi phạm: a notice that breaks one rule, beside its sound twin.

    Args:
        code:
            The rule that is broken.
        broken:
            A notice with findings of that code and of those it implies, and no others.
        valid:
            The same notice without any finding.
        path:
            The one part in which the two differ.
        at:
            Where the finding is reported.
        directory:
            What `check` has to be given for the rule to look at all; None for nothing.
    """

    code: str
    broken: Notice
    valid: Notice
    path: str
    at: str
    directory: Directory | None = field(default=None, repr=False)


@frozen
class Names:
    """Danh bạ theo tên: a directory of bodies known by their exact names."""

    known: frozenset[str]

    def resolve(
        self, name: str, /, *, on: dt.date | None = None, kind: PartyKind | None = None
    ) -> Match | None:
        """Return the body of exactly that name."""
        del on  # it knows them for all time
        return Match(name, name=name) if kind != "person" and name in self.known else None


def names_of(notice: Notice) -> Names:
    """Return a directory of the bodies of a notice."""
    return Names(frozenset(node.name for _, node in walk(notice) if isinstance(node, Body)))


@frozen
class Broken:
    """A way a notice was broken: what stands where, and where that is reported."""

    valid: Notice
    path: str
    new: object
    at: str
    directory: Directory | None = None

    def case(self, code: str) -> Case:
        """Return the pair."""
        return Case(
            code=code,
            broken=put(self.valid, self.path, self.new),
            valid=self.valid,
            path=self.path,
            at=self.at,
            directory=self.directory,
        )


def _always(form: Form) -> bool:
    del form
    return True


@frozen
class Breaker:
    """How a rule is broken: draws a sound notice and what breaks it.

    Args:
        fits:
            Whether the rule can be broken in a notice of a form.
        since:
            The first day of issue on which it can be.
    """

    draw: Callable[[Scene], Broken]
    fits: Callable[[Form], bool] = _always
    since: dt.date = dt.date(2021, 1, 5)


# --- notices with something in a known place ---------------------------------------------------------

FIRST: Final = "$.body[0]"
CLAUSE: Final = f"{FIRST}.body[0]"
"""The path of the first clause that `holding` is given."""


def holding(scene: Scene, *clauses: Clause, **parts: object) -> Notice:
    """Draw a notice whose first item begins with *clauses*."""
    more: tuple[Clause, ...] = tuple(task(scene) for _ in range(scene.pick((0, 1))))
    item = AgendaItem(heading=scene.deal(pools.HEADINGS), body=(*clauses, *more))
    return with_item(scene, item, **parts)


def with_item(scene: Scene, item: AgendaItem, **parts: object) -> Notice:
    """Draw a notice whose first item is *item*."""
    return notice_of(scene, {"body": body_of(scene, item), **parts})


def plain(scene: Scene) -> Assignment:
    """Draw a task of one body with a deadline, and nothing more."""
    return task(scene, plain=True)


def broken_clause(
    scene: Scene, clause: Clause, name: str, new: object, *, at: str | None = None
) -> Broken:
    """Draw a notice with *clause* first, broken by another value for one of its fields.

    Args:
        at:
            Where in the clause it is reported: at the field unless told.
    """
    where = f".{name}" if at is None else at
    return Broken(holding(scene, clause), f"{CLAUSE}.{name}", new, f"{CLAUSE}{where}")


def broken_notice(scene: Scene, path: str, new: object, at: str | None = None) -> Broken:
    """Draw a notice, broken by another value at *path*."""
    return Broken(notice_of(scene, {}), path, new, path if at is None else at)


def labelled(scene: Scene, labels: Iterable[str]) -> tuple[Remark, ...]:
    """Return points with labels of the caller's."""
    return tuple(Remark(scene.deal(pools.MATTERS), label=label) for label in labels)
