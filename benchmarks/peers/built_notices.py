"""Notices by `st.builds`: how one writes strategies for a model without further thought.

A strategy for each class, `none() | …` for what may be absent, `lists` for members, and pools of
phrases: those that giaoban's own strategies take. The notices are such as the model holds, as deep
as those of giaoban and about as large; whether any rule objects to them is nobody's care.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, TypeVar

from hypothesis import strategies as st

from giaoban import deadline as due
from giaoban import model
from giaoban.forms import FORMS
from giaoban.strategies import _pools as pools

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["built_notices"]

T = TypeVar("T")


def _of(*values: T) -> SearchStrategy[T]:
    return st.sampled_from(values)


def _maybe(strategy: SearchStrategy[T]) -> SearchStrategy[T | None]:
    return st.none() | strategy


def _some(
    strategy: SearchStrategy[T], least: int = 0, most: int = 2
) -> SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, min_size=least, max_size=most).map(tuple)


_DAYS: Final = st.dates(dt.date(2021, 1, 1), dt.date(2027, 12, 31))
_YEARS: Final = st.integers(2021, 2027)
_BODIES: Final = st.builds(model.Body, _of(*pools.BODIES))
_PERSONS: Final = st.builds(
    model.Person, _of(*pools.PERSON_NAMES), positions=_some(_of(*pools.POSITIONS), 0, 1)
)
_NUMBERS: Final = st.builds(
    model.DocumentNumber,
    number=st.integers(10, 999).map(str),
    type=_of("TB", "TTr"),
    organs=_some(_of(*pools.ORGANS), 1, 2),
)
_CITATIONS: Final = st.builds(
    model.Citation,
    _of("Tờ trình", "Công văn", "Nghị quyết"),
    number=_maybe(_NUMBERS),
    date=_maybe(_DAYS),
)
_DEADLINES: Final = st.one_of(
    st.builds(due.ByDate, _DAYS, bound=_of("before", "by", "until")),
    st.builds(due.InMonth, _YEARS, st.integers(1, 12)),
    st.builds(due.InQuarter, _YEARS, st.integers(1, 4)),
    st.builds(
        due.Within, st.integers(1, 90), _of("days", "working_days"), st.just(due.FromIssue())
    ),
    st.builds(due.Recurring, st.integers(1, 6), st.just("months"), day=st.integers(1, 28)),
    st.builds(due.AfterEvent, _of(*pools.EVENTS)),
    st.builds(due.Ongoing),
    st.builds(due.PerRegulation),
)


def _tasks(points: SearchStrategy[tuple[model.Clause, ...]]) -> SearchStrategy[model.Assignment]:
    return st.builds(
        model.Assignment,
        director=_some(_PERSONS, 0, 1),
        lead=_some(_BODIES, 1),
        coordinators=_some(_BODIES),
        task=_of(*pools.TASKS),
        deadline=_maybe(_DEADLINES),
        requirements=_some(_of(*pools.REQUIREMENTS), 0, 1),
        urgency=_of("", *pools.URGENCIES),
        reports_to=_some(_BODIES, 0, 1),
        points=points,
    )


_REMARKS: Final = st.builds(model.Remark, _of(*pools.REMARKS))
_CLAUSES: Final = st.one_of(
    st.builds(
        model.Decision,
        stance=_of("agreed", "agreed_in_principle", "not_yet_agreed"),
        objects=_some(st.builds(model.Matter, _of(*pools.MATTERS)), 0, 1),
    ),
    _tasks(_some(_REMARKS, 0, 1)),
    _REMARKS,
)
_ITEMS: Final = st.builds(
    model.AgendaItem,
    label=_of("1.", "2.", "3."),
    heading=_of(*pools.HEADINGS),
    presenter=_maybe(_BODIES),
    submissions=_some(_CITATIONS, 0, 1),
    body=_some(_CLAUSES, 1, 3),
)
_MEETINGS: Final = st.builds(
    model.Meeting,
    _of(*pools.MEETING_KINDS),
    dates=_some(_DAYS, 1),
    chair=_maybe(_PERSONS),
    subject=_of("", *pools.MEETING_MATTERS),
)
_LINES: Final = st.builds(
    model.RecipientLine, parties=_some(_BODIES, 1), purpose=_of("", *pools.PURPOSES)
)
_RECIPIENTS: Final = st.builds(
    model.Recipients,
    groups=_some(st.builds(model.RecipientGroup, lines=_some(_LINES, 1, 3)), 1),
    archive=_of(*pools.ARCHIVES),
)
_SIGNATURES: Final = st.builds(
    model.Signature,
    authority=_some(
        st.builds(model.Authority, kind=_of("on_behalf", "for_head"), of=_of(*pools.HEADS)), 0, 1
    ),
    position=_of(*pools.SIGNING_POSITIONS),
    name=_of(*pools.PERSON_NAMES),
)


def built_notices() -> SearchStrategy[model.Notice]:
    """Return a strategy for notices of one to three items."""
    return st.builds(
        model.Notice,
        form=_of(*FORMS.values()),
        issuer=st.builds(model.Issuer, _BODIES, parent=_maybe(_BODIES), symbol=_of(*pools.ORGANS)),
        number=_NUMBERS,
        place=_of(*pools.PLACES),
        issued_on=_DAYS,
        subject=_of("", *pools.MEETING_MATTERS),
        concluded_by=_BODIES | _PERSONS,
        meeting=_MEETINGS,
        preamble=_maybe(st.builds(model.Preamble, heard=_some(_BODIES))),
        body=_some(_ITEMS, 1, 3),
        closing=_some(_REMARKS, 0, 1),
        recipients=_RECIPIENTS,
        signature=_SIGNATURES,
    )
