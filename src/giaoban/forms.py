"""Thể thức: what each regime demands of a notice's page, as data.

A form is a table of facts: what it prints by itself, in which grammar, at which size. The three
built-in ones are below; an office derives its own with `derive`. Facts come from Decree
30/2020/NĐ-CP, appendix I (State) and Guidance 36-HD/VPTW of 2018 and 05-HD/VPTW of 2026 (Party).
"""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, TypedDict, Unpack

from attrs import evolve, field, frozen

from giaoban._exact import exact

if TYPE_CHECKING:
    from collections.abc import Mapping

Regime = Literal["state", "party"]
StyleName = Literal[
    "motto",
    "slogan",
    "parent",
    "issuer",
    "number",
    "place_date",
    "type_name",
    "subject",
    "bases",
    "body",
    "authority",
    "position",
    "signer",
    "recipients_title",
    "recipients",
    "mark",
]
"""The components of a page that a regulation gives a size and weight."""


@frozen(kw_only=True)
class Page:
    """Khổ giấy, lề: A4 measures in millimetres; `line_pt` is the exact line spacing in points.

    `line_pt=None` stands for single spacing, `indent_mm` for the first line of a paragraph,
    `gap_pt` for the least gap between paragraphs.
    """

    top_mm: int
    bottom_mm: int
    left_mm: int
    right_mm: int
    indent_mm: int
    gap_pt: int
    line_pt: int | None = None

    def __attrs_post_init__(self) -> None:
        exact(self)


@frozen(kw_only=True)
class Style:
    """Kiểu chữ: size in points, weight and slant of one component."""

    name: StyleName
    size: int
    bold: bool = False
    italic: bool = False
    underline: bool = False

    def __attrs_post_init__(self) -> None:
        exact(self)


@frozen
class Form:
    """Thể thức văn bản: the facts by which a notice of one regime is printed and judged.

    Args:
        valid_from, valid_to:
            First and last day of issue for which the form holds (inclusive; None: still holds).
        motto:
            The lines at the top right: Quốc hiệu and Tiêu ngữ, or the Party's heading.
        issuer_mark:
            What stands under the issuer: a drawn `rule`, or a `star` (`*`).
        subject_mark:
            What stands under the subject: a drawn `rule`, or five `hyphens`.
        number_label:
            `Số: ` or `Số `.
        separator:
            The mark after each recipient.
        archive_label:
            `Lưu: ` or `Lưu `.
        closing_mark:
            What the print puts after the closing: `./.` or `.`.
        authority:
            The prefix for each kind of authority, in pairs; a kind that the regime lacks is absent.
        citation_comma:
            Whether a comma stands before `ngày` in a citation (Party custom).
        point_labels:
            How builders label the points of an item: `a)` or `(1)`.
    """

    name: str
    regime: Regime = field(kw_only=True)
    regulation: str = field(kw_only=True)
    valid_from: dt.date = field(kw_only=True)
    valid_to: dt.date | None = field(default=None, kw_only=True)
    motto: tuple[str, ...] = field(kw_only=True)
    issuer_mark: Literal["rule", "star"] = field(kw_only=True)
    subject_mark: Literal["rule", "hyphens"] = field(kw_only=True)
    type_name: str = field(default="THÔNG BÁO", kw_only=True)
    type_code: str = field(default="TB", kw_only=True)
    number_label: str = field(kw_only=True)
    separator: Literal[";", ","] = field(kw_only=True)
    archive_label: str = field(kw_only=True)
    closing_mark: Literal["./.", "."] = field(kw_only=True)
    authority: tuple[tuple[str, str], ...] = field(kw_only=True)
    citation_comma: bool = field(kw_only=True)
    point_labels: Literal["letters", "numbers"] = field(kw_only=True)
    page: Page = field(kw_only=True)
    styles: tuple[Style, ...] = field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)
        if not self.name.strip():
            raise ValueError("Form.name needs words; got an empty text")

    def style(self, name: StyleName) -> Style:
        """Return the style of one component.

        Raises:
            KeyError: The form gives that component no style.
        """
        for style in self.styles:
            if style.name == name:
                return style
        raise KeyError(name)

    def prefix(self, kind: str) -> str | None:
        """Return the printed prefix for a kind of authority; None if the regime has none."""
        return dict(self.authority).get(kind)


class FormChanges(TypedDict, total=False):
    """The facts that `derive` may change."""

    regime: Regime
    regulation: str
    valid_from: dt.date
    valid_to: dt.date | None
    motto: tuple[str, ...]
    issuer_mark: Literal["rule", "star"]
    subject_mark: Literal["rule", "hyphens"]
    type_name: str
    type_code: str
    number_label: str
    separator: Literal[";", ","]
    archive_label: str
    closing_mark: Literal["./.", "."]
    authority: tuple[tuple[str, str], ...]
    citation_comma: bool
    point_labels: Literal["letters", "numbers"]
    page: Page
    styles: tuple[Style, ...]


def derive(base: Form | str, name: str, **changes: Unpack[FormChanges]) -> Form:
    """Return a form of an office's own: *base* under another *name* with some facts changed.

    Raises:
        ValueError: *base* is not a built-in name, or *name* is one.
    """
    if name in FORMS:
        raise ValueError(f"{name!r} is a built-in form; give the derived form a name of its own")
    return evolve(form(base), name=name, **changes)


def form(name: Form | str) -> Form:
    """Return the built-in form of that name; a `Form` is returned as it is.

    Raises:
        ValueError: There is no such form.
    """
    if isinstance(name, Form):
        return name
    if name not in FORMS:
        raise ValueError(f"no form {name!r}; the built-in ones are {', '.join(FORMS)}")
    return FORMS[name]


# Appendix I of Decree 30/2020/NĐ-CP, sections I and II; sizes are the coherent set of its
# illustration (12, 13, 13 with a body of 14).
STATE_ND30 = Form(
    "state-nd30",
    regime="state",
    regulation="Nghị định 30/2020/NĐ-CP, Phụ lục I",
    valid_from=dt.date(2020, 3, 5),
    motto=("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
    issuer_mark="rule",
    subject_mark="rule",
    number_label="Số: ",
    separator=";",
    archive_label="Lưu: ",
    closing_mark="./.",
    authority=(
        ("on_behalf", "TM. "),
        ("for_head", "KT. "),
        ("by_order", "TL. "),
        ("delegated", "TUQ. "),
        ("acting", "Q. "),
    ),
    citation_comma=False,
    point_labels="letters",
    page=Page(top_mm=20, bottom_mm=20, left_mm=30, right_mm=15, indent_mm=10, gap_pt=6),
    styles=(
        Style(name="motto", size=12, bold=True),
        Style(name="slogan", size=13, bold=True),
        Style(name="parent", size=12),
        Style(name="issuer", size=12, bold=True),
        Style(name="number", size=13),
        Style(name="place_date", size=13, italic=True),
        Style(name="type_name", size=14, bold=True),
        Style(name="subject", size=14, bold=True),
        Style(name="bases", size=14, italic=True),
        Style(name="body", size=14),
        Style(name="authority", size=14, bold=True),
        Style(name="position", size=14, bold=True),
        Style(name="signer", size=14, bold=True),
        Style(name="recipients_title", size=12, bold=True, italic=True),
        Style(name="recipients", size=11),
        Style(name="mark", size=13, bold=True),
    ),
)

# The table of Guidance 36-HD/VPTW of 3 April 2018.
PARTY_HD36 = Form(
    "party-hd36",
    regime="party",
    regulation="Hướng dẫn 36-HD/VPTW",
    valid_from=dt.date(2018, 4, 3),
    valid_to=dt.date(2026, 5, 26),
    motto=("ĐẢNG CỘNG SẢN VIỆT NAM",),
    issuer_mark="star",
    subject_mark="hyphens",
    number_label="Số ",
    separator=",",
    archive_label="Lưu ",
    closing_mark=".",
    authority=(
        ("on_behalf", "T/M "),
        ("for_head", "K/T "),
        ("by_order", "T/L "),
        ("acting", "Q. "),
    ),
    citation_comma=True,
    point_labels="numbers",
    page=Page(top_mm=20, bottom_mm=20, left_mm=30, right_mm=15, indent_mm=10, gap_pt=6, line_pt=18),
    styles=(
        Style(name="motto", size=15, bold=True),
        Style(name="parent", size=14),
        Style(name="issuer", size=14, bold=True),
        Style(name="number", size=14),
        Style(name="place_date", size=14, italic=True),
        Style(name="type_name", size=16, bold=True),
        Style(name="subject", size=14, bold=True),
        Style(name="bases", size=14),
        Style(name="body", size=14),
        Style(name="authority", size=14, bold=True),
        Style(name="position", size=14),
        Style(name="signer", size=14, bold=True),
        Style(name="recipients_title", size=14, underline=True),
        Style(name="recipients", size=12),
        Style(name="mark", size=14, bold=True),
    ),
)

# Guidance 05-HD/VPTW is known from summaries alone; its day (27 May 2026) is the better attested
# of two. What differs from 36-HD/VPTW here: the semicolon between recipients.
PARTY_HD05 = evolve(
    PARTY_HD36,
    name="party-hd05",
    regulation="Hướng dẫn 05-HD/VPTW",
    valid_from=dt.date(2026, 5, 27),
    valid_to=None,
    separator=";",
)

FORMS: Mapping[str, Form] = MappingProxyType(
    {built_in.name: built_in for built_in in (STATE_ND30, PARTY_HD36, PARTY_HD05)}
)
"""The built-in forms by name."""
