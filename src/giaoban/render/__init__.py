"""In thông báo: a notice printed, in every format by name or by function.

Every format takes the same two choices: `annex` lets the tasks follow as a table on pages of their
own (Phụ lục), `draft` prints the mark of that draft ("Dự thảo lần 2"; 0 is none).

HTML and Markdown are made to travel: of a notice that bears a secrecy mark they are printed only
with `allow_secret=True`. The other formats are the office's own pages, and the value itself.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, Protocol, overload

from giaoban.extracts import refuse_secret
from giaoban.render import html, markdown, text
from giaoban.render.compose import compose

if TYPE_CHECKING:
    from collections.abc import Mapping

    from giaoban.diagnostics import Finding
    from giaoban.model import Notice
    from giaoban.render.data import Data

__all__ = [
    "FORMATS",
    "PUBLIC",
    "BinaryFormat",
    "Format",
    "Printer",
    "TextFormat",
    "check_template",
    "compose",
    "render",
    "template_data",
    "to_docx",
    "to_html",
    "to_markdown",
    "to_pdf",
    "to_text",
]

TextFormat = Literal["text", "html", "markdown", "json"]
"""The names of the formats that are text."""
BinaryFormat = Literal["docx", "pdf"]
"""The names of the formats that are bytes."""
Format = TextFormat | BinaryFormat
"""The names of the formats."""


class Printer(Protocol):
    """What prints a notice in one format."""

    def __call__(self, notice: Notice, *, annex: bool = False, draft: int = 0) -> str | bytes:
        """Return the notice in the format, as the module says."""
        ...


def to_text(notice: Notice, *, annex: bool = False, draft: int = 0) -> str:
    """Return the official page in plain text, 80 columns wide; `giaoban.render.text` says how."""
    return text.emit(compose(notice, annex=annex, draft=draft))


def to_html(
    notice: Notice, *, annex: bool = False, draft: int = 0, allow_secret: bool = False
) -> str:
    """Return one self-contained HTML page, in print the page of the notice's form.

    Raises:
        giaoban.extracts.SecretNotice: It bears a secrecy mark, and *allow_secret* is false.
    """
    refuse_secret(notice, "html", allow_secret=allow_secret)
    return _html(notice, annex=annex, draft=draft)


def _html(notice: Notice, *, annex: bool = False, draft: int = 0) -> str:
    return html.emit(compose(notice, annex=annex, draft=draft))


def to_markdown(
    notice: Notice, *, annex: bool = False, draft: int = 0, allow_secret: bool = False
) -> str:
    """Return the page as CommonMark, its labels as they are printed.

    Raises:
        giaoban.extracts.SecretNotice: It bears a secrecy mark, and *allow_secret* is false.
    """
    refuse_secret(notice, "markdown", allow_secret=allow_secret)
    return _markdown(notice, annex=annex, draft=draft)


def _markdown(notice: Notice, *, annex: bool = False, draft: int = 0) -> str:
    return markdown.emit(compose(notice, annex=annex, draft=draft))


def to_docx(
    notice: Notice, *, annex: bool = False, draft: int = 0, template: bytes | None = None
) -> bytes:
    """Return the page as a Word file in named styles; `giaoban.render.docx` says what it bears.

    Args:
        template:
            The office's own Word file, whose styles, margins, header and footer it takes:
            docs/templates.md tells how to make one, `check_template` whether it is fit.

    Raises:
        giaoban.render.docx.template.TemplateError: The template cannot be used.
    """
    # Only a Word file needs what writes one, and only with a template what fills it.
    from giaoban.render import docx  # noqa: PLC0415

    layout = compose(notice, annex=annex, draft=draft)
    if template is None:
        return docx.emit(layout)
    from giaoban.render.docx.template import fill  # noqa: PLC0415

    return fill(layout, template)


def check_template(template: bytes) -> tuple[Finding, ...]:
    """Return what may not be meant so in an office's Word file that `to_docx` is to fill: GB918.

    Raises:
        giaoban.render.docx.template.TemplateError: It cannot be used.
    """
    # Only a template needs what looks at it.
    from giaoban._rules.filling import doubt  # noqa: PLC0415
    from giaoban.render.docx.template import doubts  # noqa: PLC0415

    return tuple(doubt(one.kind, one.words) for one in doubts(template))


def template_data(notice: Notice, *, draft: int = 0) -> Data:
    """Return the page as strings, for an office that fills templates of its own (docxtpl, Jinja).

    `giaoban.render.data` lists the keys.
    """
    # Only templates of others need it.
    from giaoban.render import data  # noqa: PLC0415

    return data.emit(compose(notice, annex=True, draft=draft))


def to_pdf(notice: Notice, *, annex: bool = False, draft: int = 0) -> bytes:
    """Return the HTML page printed as a PDF (extra `pdf`); `giaoban.render.pdf` says how.

    Raises:
        ImportError: The extra is not installed, or the system lacks Pango, which it needs.
        giaoban.render.pdf.NoFontError: Neither Times New Roman nor a font of its widths is
            installed with every Vietnamese letter.
    """
    # Only a PDF needs what prints one.
    from giaoban.render import pdf  # noqa: PLC0415

    layout = compose(notice, annex=annex, draft=draft)
    return pdf.emit(html.emit(layout), fonts=html.FONTS, issued=layout.about.issued)


def _to_json(notice: Notice, *, annex: bool = False, draft: int = 0) -> str:
    del annex, draft  # JSON is the value itself and no page
    # Only JSON needs the codec, and with it cattrs.
    from giaoban.codec import to_json  # noqa: PLC0415

    return to_json(notice)


FORMATS: Final[Mapping[Format, Printer]] = MappingProxyType(
    {
        "text": to_text,
        "html": _html,
        "markdown": _markdown,
        "docx": to_docx,
        "pdf": to_pdf,
        "json": _to_json,
    }
)
"""What prints a notice in each format; it does not look whether the notice is secret."""

PUBLIC: Final[frozenset[Format]] = frozenset({"html", "markdown"})
"""The formats that are made to travel."""


@overload
def render(
    notice: Notice, to: TextFormat, *, annex: bool = ..., draft: int = ..., allow_secret: bool = ...
) -> str: ...
@overload
def render(
    notice: Notice,
    to: BinaryFormat,
    *,
    annex: bool = ...,
    draft: int = ...,
    allow_secret: bool = ...,
) -> bytes: ...
@overload
def render(
    notice: Notice, to: Format, *, annex: bool = ..., draft: int = ..., allow_secret: bool = ...
) -> str | bytes: ...
def render(
    notice: Notice,
    to: Format,
    *,
    annex: bool = False,
    draft: int = 0,
    allow_secret: bool = False,
) -> str | bytes:
    """Return *notice* in the format named *to*: text, or the bytes of a file.

    Raises:
        ValueError: There is no such format, or *draft* is negative.
        giaoban.extracts.SecretNotice: The notice bears a secrecy mark, the format is made to
            travel, and *allow_secret* is false.
    """
    if to not in FORMATS:
        raise ValueError(f"no format {to!r}; the formats are {', '.join(FORMATS)}")
    if to in PUBLIC:
        refuse_secret(notice, to, allow_secret=allow_secret)
    return FORMATS[to](notice, annex=annex, draft=draft)
