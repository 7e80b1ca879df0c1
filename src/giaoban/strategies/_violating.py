"""Vi phạm: for each rule, notices that break it and it alone, each beside its sound twin."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from giaoban.forms import FORMS, Form
from giaoban.strategies._break_marks import MARKS
from giaoban.strategies._break_page import PAGE
from giaoban.strategies._break_work import WORK
from giaoban.strategies._enough import forms_of, require
from giaoban.strategies._notices import form_of
from giaoban.strategies._scene import Scene
from giaoban.strategies._world import WORLD, World

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import DrawFn, SearchStrategy

    from giaoban.strategies._cases import Breaker, Case

BREAKERS: Final[Mapping[str, Breaker]] = MappingProxyType(
    dict(sorted((*WORK.items(), *PAGE.items(), *MARKS.items())))
)
"""How each rule is broken, by its code."""


def violating(
    code: str, *, form: Form | str | None = None, world: World = WORLD
) -> SearchStrategy[Case]:
    """Vi phạm: minimal pairs of a notice that breaks one rule and the same notice sound.

    The two differ in one part. Under `publish` the sound one has no finding, and the broken one has
    findings of this code and of those it implies alone. It shrinks to the plainest such pair.

    Args:
        code:
            A rule's code ("GB102").
        form:
            A form or a built-in one's name; None for all in which the rule can be broken.
        world:
            The bodies, persons, days of issue and texts there are. Persons need a name and a
            position. The broken notice of GB401, GB404, GB405 and GB407 names one body that is
            not of the world: one that is gone, unknown or misspelt is what they are about.

    Raises:
        InvalidArgument: There is no such rule or form, or the form is none in which the rule can
            be broken, or the world has too few bodies or persons for it, no day of issue or no
            room for its texts. Codes that only a reader reports, or a wrong call of `check`, are
            no rules of a notice and have no strategy.
    """
    breaker = BREAKERS.get(code)
    if breaker is None:
        raise InvalidArgument(f"no rule {code!r} to break; there are {', '.join(BREAKERS)}")
    wanted = tuple(FORMS.values()) if form is None else (form_of(form),)
    fitting = tuple(each for each in wanted if _fits(breaker, each))
    if not fitting:
        raise InvalidArgument(f"{code} cannot be broken in a notice of {wanted[0].name}")
    require(world, code, bodies=breaker.bodies, persons=breaker.persons, text=breaker.text)
    fitting = forms_of(world, fitting, code, breaker.since)
    return _cases(code, breaker, st.sampled_from(fitting), world)


def _fits(breaker: Breaker, form: Form) -> bool:
    since, last = breaker.since, form.valid_to
    return breaker.fits(form) and (since is None or last is None or since <= last)


@st.composite
def _cases(
    draw: DrawFn, code: str, breaker: Breaker, forms: SearchStrategy[Form], world: World
) -> Case:
    scene = Scene(draw, world, draw(forms), since=breaker.since)
    return breaker.draw(scene).case(code)
