"""Thuộc tính tài liệu: what a file says of its notice besides the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.lexicon import format_number, subject_text
from giaoban.render.compose._runs import clean
from giaoban.render.layout import About

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.model import Notice
    from giaoban.orders import Order

__all__ = ["about"]


def about(notice: Notice, orders: Iterable[Order]) -> About:
    """Return what is said of *notice*."""
    number = notice.number
    code = format_number(number) if number is not None and number.number else ""
    named = (notice.form.type_name.lower(), code, subject_text(notice))
    title = " ".join(part for part in map(clean, named) if part)
    return About(
        title=title[:1].upper() + title[1:],
        author=clean(notice.issuer.body.name) if notice.issuer is not None else "",
        issued=notice.issued_on,
        id=notice.id,
        tasks=tuple(
            (order.path, order.assignment.id) for order in orders if order.assignment.id is not None
        ),
    )
