"""Đủ dùng: whether a world has what a notice needs, told where the strategy is defined."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis.errors import InvalidArgument

from giaoban.model import Body, Person
from giaoban.strategies import _pools as pools
from giaoban.strategies._scene import issuable
from giaoban.strategies._world import World, known

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from hypothesis.strategies import SearchStrategy

    from giaoban.forms import Form

_DEALT: Final = (
    *(pools.TASKS, pools.HEADINGS, pools.SEPARATE, pools.SECTIONS, pools.MATTERS),
    *(pools.RESERVATIONS, pools.REMARKS, pools.CONDITIONS, pools.REQUIREMENTS),
    *(pools.DELIVERABLES, pools.MEETING_MATTERS, pools.ATTENDANCE, pools.PREAMBLES),
    *(pools.CLOSINGS, pools.FOOTNOTES),
)
"""The pools that a sound notice has its texts from, unless the world has texts of its own."""

_FIXED: Final = (pools.NOTED, *pools.BASES, *pools.POINTS, *pools.GROUPS)
"""What it says in these words in every world."""


def require(world: World, what: str, *, bodies: int = 1, persons: int = 1, text: int = 0) -> None:
    """Refuse a world that is too small, as far as its size can be known.

    Args:
        what:
            What is to be drawn: "a sound notice", "GB111".
        bodies, persons:
            How many of different names there have to be.
        text:
            How many characters the longest text of its own has.

    Raises:
        InvalidArgument: The world has fewer, a person without name or position, or only room for
            shorter texts.
    """
    _count("bodies", world.bodies, bodies, what)
    _count("persons", world.persons, persons, what)
    for person in known(world.persons, exactly=True) or ():
        if not (person.name and person.positions):
            raise InvalidArgument(
                f"{what} needs persons with a name and a position; World.persons has {person!r}"
            )
    pools_of_texts = _DEALT if world.texts is None else ()
    least = max(text, *map(len, _FIXED), *(len(min(pool, key=len)) for pool in pools_of_texts))
    if world.max_text is not None and world.max_text < least:
        raise InvalidArgument(
            f"{what} has texts of {least} characters; World.max_text is {world.max_text}: "
            f"make it {least} or more"
        )


def _count(
    name: str,
    given: SearchStrategy[Body] | SearchStrategy[Person] | Sequence[Body] | Sequence[Person] | None,
    least: int,
    what: str,
) -> None:
    members: tuple[object, ...] | None = known(given)
    if members is None:
        return
    names = [member.name for member in members if isinstance(member, Body | Person)]
    # Of what is mapped to bodies nothing but the number is known.
    count = len(set(names)) if names else len(members)
    if count < least:
        raise InvalidArgument(
            f"{what} needs {least} {name} of different names; World.{name} has {count}: "
            f"give {least - count} more"
        )


def forms_of(
    world: World, forms: tuple[Form, ...], what: str, since: dt.date | None = None
) -> tuple[Form, ...]:
    """Return those of *forms* that hold on a day of issue of a world.

    Raises:
        InvalidArgument: There is none.
    """
    holding = tuple(form for form in forms if issuable(world, form, since) is not None)
    if not holding:
        names = ", ".join(form.name for form in forms)
        from_day = "" if since is None else f" from {since.isoformat()} on"
        raise InvalidArgument(
            f"{what} needs a day of issue on which {names} holds{from_day}; World.issued has none: "
            "give one"
        )
    return holding
