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

    from giaoban.diagnostics import Finding


@frozen
class ExpectedFinding:
    """Phát hiện mong đợi: what a check is to find; not in what words, which may change.

    Args:
        code:
            The rule that is broken.
        path:
            Where that is reported.
    """

    code: str
    path: str

    def is_among(self, findings: Iterable[Finding]) -> bool:
        """Whether one of *findings* has this code and this path."""
        return any((found.code, found.path) == (self.code, self.path) for found in findings)


@frozen(kw_only=True)
class Case:
    """Trường hợp vi phạm: a notice that breaks one rule, beside its sound twin.

    Args:
        broken:
            A notice with findings of one code and of those it implies, and no others.
        valid:
            The same notice without any finding.
        path:
            The one part in which the two differ.
        finding:
            What `check` finds in the broken one: the code, and where it is reported.
        directory:
            What `check` has to be given for the rule to look at all; None for nothing.
    """

    broken: Notice
    valid: Notice
    path: str
    finding: ExpectedFinding
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
            broken=put(self.valid, self.path, self.new),
            valid=self.valid,
            path=self.path,
            finding=ExpectedFinding(code, self.at),
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
            The first day of issue on which it can be; None for any on which the form holds.
        bodies, persons:
            How many of different names there have to be.
        text:
            How many characters the sentences have that it is broken by; 0 for no more than what
            every notice has.
        foreign:
            Whether the broken notice names a body that cannot be of the caller's: one that is
            gone, unknown or misspelt is what the rule is about.
    """

    draw: Callable[[Scene], Broken]
    fits: Callable[[Form], bool] = _always
    since: dt.date | None = None
    bodies: int = field(default=1, kw_only=True)
    persons: int = field(default=1, kw_only=True)
    text: int = field(default=0, kw_only=True)
    foreign: bool = field(default=False, kw_only=True)


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
