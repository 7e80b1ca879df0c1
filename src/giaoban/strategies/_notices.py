"""Thông báo: the strategy for whole notices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from giaoban.forms import FORMS, Form
from giaoban.forms import form as form_named
from giaoban.model import Notice
from giaoban.strategies._build import Part, check
from giaoban.strategies._conforming import conforming
from giaoban.strategies._drafts import drafts
from giaoban.strategies._enough import forms_of, require
from giaoban.strategies._world import WORLD, World, one_of_pool, wider

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

Profile = Literal["publish", "draft"]
"""`publish`: fit to be signed. `draft`: whatever the model holds."""


def notices(
    *,
    form: Form | str | None = None,
    profile: Profile = "publish",
    world: World = WORLD,
    **fields: Part,
) -> SearchStrategy[Notice]:
    """Thông báo: whole notices.

    Under `publish` they are such as no rule objects to: issued after their meeting while their
    form holds, every task with a lead and a deadline after the day of issue, everyone with work
    among the recipients, numbered as the form counts. It shrinks to a notice of one task and
    nothing that a notice can lack, no meeting either, issued in January 2021.

    Under `draft` they are of every shape that the model holds, of derived forms too, with parts
    missing, labels in disorder, wordings beside fields, hostile texts and days of any year. It
    shrinks to a notice with nothing in it.

    Args:
        form:
            A form or a built-in one's name; None for all of them.
        world:
            The bodies, persons, days of issue and texts there are.
        fields:
            Strategies for fields of `Notice`, drawn first and taken as they are: whether they keep
            the rules is then the caller's to see to. The rest is made to fit them, deadlines to
            `issued_on`, recipients to `body`.

    Raises:
        InvalidArgument: There is no such profile, form or field, or a field is no strategy; or the
            world is too small for a sound notice.
    """
    check(Notice, fields)
    if profile not in get_args(Profile):
        raise InvalidArgument(f"no profile {profile!r}; there are {', '.join(get_args(Profile))}")
    if profile == "draft":
        chosen = {} if form is None else {"form": st.just(form_of(form))}
        return drafts(wider(world), {**fields, **chosen})
    wanted = tuple(FORMS.values()) if form is None else (form_of(form),)
    require(world, "a sound notice")
    if "issued_on" not in fields:
        wanted = forms_of(world, wanted, "a sound notice")
    return conforming(world, {"form": one_of_pool(wanted), **fields})


def form_of(form: Form | str) -> Form:
    """Return a form or the built-in one of a name.

    Raises:
        InvalidArgument: There is no such form.
    """
    try:
        return form_named(form)
    except ValueError as error:
        raise InvalidArgument(str(error)) from None
