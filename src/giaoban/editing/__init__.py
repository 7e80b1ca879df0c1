"""Sửa thông báo: changing a deep part of an immutable notice by its path.

    change(notice, "$.body[0].points[1].deadline", ByDate(date(2023, 10, 20)))

A clause may hold a wording beside its fields, and then the wording is printed. So a change of a
field goes into the wording too: the old phrase is exchanged where it stands exactly once, and
otherwise the change is refused. An old date never prints beside a new field.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from giaoban._vn import words
from giaoban.deadline import Deadline
from giaoban.editing._places import Place, Speaker, place_of, speakers, swaps_between
from giaoban.editing._swaps import Setting, Swap, swapped
from giaoban.lexicon import deadline_phrase, find_dates
from giaoban.lexicon._joining import holds
from giaoban.model import (
    Assignment,
    Body,
    Decision,
    Group,
    Issuer,
    Matter,
    Notice,
    Person,
    Recipients,
)
from giaoban.walk import PathError, get, put, steps, walk

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

__all__ = ["WordingConflict", "change", "insert", "remove"]


class WordingConflict(ValueError):  # noqa: N818  it names what happened, and reads so in except
    """A change is refused: a wording says what changes, and the phrase cannot be exchanged in it.

    Attributes:
        path: The path of the change.
        field: The field that changes ("deadline").
        words: The words that would go if the sentence were composed from the fields.
        at: The text that stands in the way.
        composable: Whether `reword=True` composes it; otherwise that text has to be changed first.
    """

    def __init__(
        self,
        path: str,
        field: str,
        words: tuple[str, ...],
        at: str = "",
        *,
        composable: bool = True,
    ) -> None:
        super().__init__(path, field, words)
        self.path = path
        self.field = field
        self.words = words
        self.at = at
        self.composable = composable

    def __str__(self) -> str:
        refused = (
            f"{self.path}: the text at {self.at} does not hold the old {self.field} exactly once in "
            "words that the new one can take the place of"
        )
        if not self.composable:
            return f"{refused}; change that text first"
        gone = f"; these words would go: {' '.join(self.words)}" if self.words else ""
        return f"{refused}; pass reword=True to compose it from the fields{gone}"


def change(notice: Notice, path: str, value: object, *, reword: bool = False) -> Notice:
    """Return *notice* with *value* at *path*, its wordings true to it.

    Where a text of the notice says the part that changes (a clause's wording, the subject, the
    preamble, a heading, the closing, a line of recipients or signature), the old phrase is
    exchanged for the new one. What a form prints by itself and a reader kept `as_printed`
    (number, place and date, issuer) is brought up to date or left to the form. A text itself
    (`….wording`, `….heading`) is simply replaced.

    Args:
        reword:
            Drop the wording of the part that changes and compose it from the fields.

    Raises:
        PathError: It is no path, or nothing stands there.
        TypeError, ValueError: The owner does not take *value*.
        WordingConflict: A wording does not hold the old value exactly once, or holds it in words
            that the new value cannot take the place of.
    """
    changed = put(notice, path, value)
    place = place_of(notice, path)
    if place is None:
        return _reprinted(notice, changed)
    job = _Job(path, place, swaps_between(notice, changed, place), _setting(notice, changed, place))
    if not job.swaps:
        return changed
    for speaker in speakers(notice, place):
        changed = _said(changed, speaker, job, reword=reword)
    return _free(changed, _wording(notice, place), job)


def insert(notice: Notice, path: str, value: object, *, reword: bool = False) -> Notice:
    """Return *notice* with *value* put in at *path*, before what stands there.

    "$.body[2]" of a body of two appends. Wordings are treated as by `change`, and the same is
    raised.
    """
    row, index = _place_in_row(notice, path)
    if index > len(row):
        raise PathError(path, f"[{index}] is past the end: there are {len(row)}")
    return change(
        notice, path[: path.rindex("[")], (*row[:index], value, *row[index:]), reword=reword
    )


def remove(notice: Notice, path: str, *, reword: bool = False) -> Notice:
    """Return *notice* without the member of a tuple at *path*.

    Wordings are treated as by `change`, and the same is raised.
    """
    get(notice, path)
    row, index = _place_in_row(notice, path)
    return change(
        notice, path[: path.rindex("[")], (*row[:index], *row[index + 1 :]), reword=reword
    )


def _place_in_row(notice: Notice, path: str) -> tuple[tuple[object, ...], int]:
    *_, last = steps(path) or ("",)
    if not isinstance(last, int):
        raise PathError(path, "it ends in no '[n]', so it is no place in a row")
    row = get(notice, path[: path.rindex("[")])
    if not isinstance(row, tuple):
        raise PathError(path, f"[{last}] counts in a tuple, not in {type(row).__name__}")
    return row, last


# --- texts that say it -----------------------------------------------------------------------------


@frozen
class _Job:
    """A change under way: where, what, and what its texts are read by."""

    path: str
    place: Place
    swaps: list[Swap]
    setting: Setting


def _setting(notice: Notice, changed: Notice, place: Place) -> Setting:
    names: set[str] = set()
    for _, node in walk(notice):
        if isinstance(node, Body | Group | Person):
            names.add(node.name)
        if isinstance(node, Person):
            names.update(node.positions)
    return Setting(
        form=notice.form,
        issued=notice.issued_on,
        names=frozenset(names),
        days=frozenset(_days(get(changed, place.owner))),
    )


def _days(owner: object) -> Iterator[dt.date]:
    """Yield the days that a clause states in its fields."""
    for deadline in _stated(owner):
        yield from (found.date for found in find_dates(deadline_phrase(deadline)))


def _stated(owner: object) -> Iterator[Deadline]:
    """Yield the deadlines that a clause states in its fields."""
    if isinstance(owner, Assignment):
        yield from (d for _, d in walk(evolve(owner, points=())) if isinstance(d, Deadline))


def _said(notice: Notice, speaker: Speaker, job: _Job, *, reword: bool) -> Notice:
    """Return *notice* with the change made in the texts of one speaker, or with them composed."""
    done = None if reword and speaker.must else _exchanged(notice, speaker, job)
    if done is not None:
        return done
    if speaker.reword is None:
        raise WordingConflict(job.path, job.place.field, (), speaker.paths[0], composable=False)
    composed = put(notice, *speaker.reword)
    if reword:
        return composed
    before = " ".join(str(get(notice, path)) for path in speaker.paths)
    gone = Counter(words(before)) - Counter(words(speaker.composed(composed)))
    raise WordingConflict(job.path, job.place.field, tuple(gone.elements()), speaker.paths[0])


def _exchanged(notice: Notice, speaker: Speaker, job: _Job) -> Notice | None:
    held: list[Swap] = []
    for path in speaker.paths:
        result = swapped(str(get(notice, path)), job.swaps, job.setting)
        if result is None:
            return None
        notice = put(notice, path, result[0])
        held.extend(result[1])
    if speaker.must and any(swap.must and swap not in held for swap in job.swaps):
        return None
    return notice


# --- texts that a sentence is composed of ----------------------------------------------------------


def _wording(notice: Notice, place: Place) -> str:
    owner = get(notice, place.owner)
    return owner.wording if isinstance(owner, Assignment | Decision) else ""


def _free(notice: Notice, wording: str, job: _Job) -> Notice:
    """Return *notice* with the old value out of the clause's free texts too.

    An old deadline must not be left in the task's words, whether or not there is a wording.
    Anything else is exchanged in a text that the *wording* has word for word, as a reader keeps it.
    """
    at = job.place.owner
    owner = get(notice, at)
    for path in _free_texts(owner, at):
        text = str(get(notice, path))
        kept = holds(wording, text) and not path.startswith(f"{at}.{job.place.field}")
        swaps = [swap for swap in job.swaps if kept or _is_past(swap.old, owner)]
        result = swapped(text, swaps, job.setting)
        if result is None:
            raise WordingConflict(job.path, job.place.field, (), path, composable=False)
        notice = put(notice, path, result[0])
    return notice


def _is_past(deadline: object, owner: object) -> bool:
    """Whether it is a deadline, and no field of the changed clause states it any more."""
    return isinstance(deadline, Deadline) and all(node != deadline for node in _stated(owner))


def _free_texts(owner: object, at: str) -> Iterator[str]:
    if isinstance(owner, Assignment):
        yield from (f"{at}.{name}" for name in ("task", "condition", "urgency"))
        yield from (f"{at}.requirements[{index}]" for index in range(len(owner.requirements)))
        for index in range(len(owner.deliverables)):
            yield from (f"{at}.deliverables[{index}].{name}" for name in ("what", "measure"))
    if isinstance(owner, Decision):
        yield f"{at}.reservation"
        for index, thing in enumerate(owner.objects):
            if isinstance(thing, Matter):
                yield f"{at}.objects[{index}].text"


# --- what a form prints by itself ------------------------------------------------------------------


def _reprinted(notice: Notice, changed: Notice) -> Notice:
    """Return *changed* without what was seen in print and no longer holds; the form prints it."""
    printed = changed.as_printed
    if printed is None or printed != notice.as_printed:
        return changed
    if changed.form != notice.form:
        return evolve(changed, as_printed=None)
    setting = Setting(form=notice.form, issued=None)
    number = Swap(notice.number, changed.number)
    place, day = Swap(notice.place, changed.place), Swap(notice.issued_on, changed.issued_on)
    same_issuer = _issuer_names(changed.issuer) == _issuer_names(notice.issuer)
    here, there = notice.recipients or Recipients(), changed.recipients or Recipients()
    as_many = _lines(here) == _lines(there)
    return evolve(
        changed,
        as_printed=evolve(
            printed,
            number=_anew(printed.number, [number], setting),
            place_date=_anew(printed.place_date, [place, day], setting),
            issuer=printed.issuer if same_issuer else (),
            archive=printed.archive if here.archive == there.archive else "",
            separators=printed.separators if as_many else (),
        ),
    )


def _anew(text: str, swaps: Sequence[Swap], setting: Setting) -> str:
    """Return what was printed with what has changed in it; empty where that does not show."""
    changed = [swap for swap in swaps if swap.old != swap.new]
    result = swapped(text, changed, setting)
    return result[0] if result is not None and len(result[1]) == len(changed) else ""


def _issuer_names(issuer: Issuer | None) -> tuple[str, ...]:
    bodies = (issuer.parent, issuer.body) if issuer is not None else ()
    return tuple(body.name for body in bodies if body is not None)


def _lines(recipients: Recipients) -> int:
    return sum(len(group.lines) for group in recipients.groups)
