"""Văn bản để đọc: texts of notices as offices print them, with what a reader should find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen
from hypothesis import strategies as st

from giaoban.model import Notice
from giaoban.register import Task, tasks
from giaoban.render.compose import compose
from giaoban.render.text import emit
from giaoban.strategies._notices import notices
from giaoban.strategies._world import WORLD, World

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

    from giaoban.forms import Form
    from giaoban.strategies.noise import Change


@frozen
class NoticeText:
    """Văn bản: a text to read, and the answer expected.

    Args:
        text:
            The notice as it is printed, with the noise that was drawn.
        notice:
            What was printed.
        tasks:
            Who must do what by when, as the notice says it.
        noise:
            The names of the changes that were made, the first one first.
    """

    text: str
    notice: Notice = field(repr=False)
    tasks: tuple[Task, ...] = field(repr=False)
    noise: tuple[str, ...] = ()


def notice_texts(
    *,
    form: Form | str | None = None,
    world: World = WORLD,
    noise: Sequence[Change] = (),
) -> SearchStrategy[NoticeText]:
    """Văn bản để đọc: texts of notices that no rule objects to, for tests of a reader.

    They shrink to the plainest notice without noise.

    Args:
        form:
            A form or a built-in one's name; None for all of them.
        world:
            The bodies, persons and texts there are.
        noise:
            Changes that may be made to a text, in this order: those of `giaoban.strategies.noise`,
            or any function from a text to a text.

    Raises:
        InvalidArgument: There is no such form.
    """
    return _texts(notices(form=form, world=world), tuple(noise))


@st.composite
def _texts(draw: DrawFn, sources: SearchStrategy[Notice], noise: tuple[Change, ...]) -> NoticeText:
    notice = draw(sources)
    text = emit(compose(notice))
    made = [change for change in noise if draw(st.booleans())]
    for change in made:
        text = change(text)
    names = tuple(getattr(change, "__name__", repr(change)) for change in made)
    return NoticeText(text, notice, tasks(notice), names)
