"""Mã trong tệp: the ids that a Word file bears unseen, as `giaoban.render.docx` writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.reading.source import Ids
from giaoban.render.docx import BOOKMARK, NOTICE_ID, TASK_ID

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

    from giaoban.reading.word._blocks import Place
    from giaoban.reading.word._pages import Pages

__all__ = ["ids_of"]


def ids_of(properties: Element | None, bookmarks: Mapping[str, list[Place]], pages: Pages) -> Ids:
    """Return the ids in the custom properties of a file whose bookmarks are those.

    A task whose bookmark or words are gone is none any more.
    """
    told = {} if properties is None else dict(map(_named, properties))
    tasks = []
    for name, places in bookmarks.items():
        task = told.get(f"{TASK_ID}{name.removeprefix(BOOKMARK)}", "")
        span = pages.span(places) if task else None
        if span is not None:
            tasks.append((task, span))
    return Ids(told.get(NOTICE_ID) or None, tuple(tasks))


def _named(one: Element) -> tuple[str, str]:
    """Return the name of a custom property and its text; empty where it has no words."""
    text = "".join(one.itertext())
    return one.get("name", ""), text if text.strip() else ""
