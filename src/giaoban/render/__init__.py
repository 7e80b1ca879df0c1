"""In thông báo: a notice printed, in every format by name or by function."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal

from giaoban.render import html, markdown, text
from giaoban.render.compose import compose

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from giaoban.model import Notice

__all__ = ["FORMATS", "Format", "compose", "render", "to_html", "to_markdown", "to_text"]

Format = Literal["text", "html", "markdown", "json"]
"""The names of the formats."""


def to_text(notice: Notice) -> str:
    """Return the official page in plain text, 80 columns wide; `giaoban.render.text` says how."""
    return text.emit(compose(notice))


def to_html(notice: Notice) -> str:
    """Return one self-contained HTML page, in print the page of the notice's form."""
    return html.emit(compose(notice))


def to_markdown(notice: Notice) -> str:
    """Return the page as CommonMark, its labels as they are printed."""
    return markdown.emit(compose(notice))


def _to_json(notice: Notice) -> str:
    # Only JSON needs the codec, and with it cattrs.
    from giaoban.codec import to_json  # noqa: PLC0415

    return to_json(notice)


FORMATS: Final[Mapping[Format, Callable[[Notice], str]]] = MappingProxyType(
    {"text": to_text, "html": to_html, "markdown": to_markdown, "json": _to_json}
)
"""What prints a notice in each format."""


def render(notice: Notice, to: Format) -> str:
    """Return *notice* in the format named *to*.

    Raises:
        ValueError: There is no such format.
    """
    if to not in FORMATS:
        raise ValueError(f"no format {to!r}; the formats are {', '.join(FORMATS)}")
    return FORMATS[to](notice)
