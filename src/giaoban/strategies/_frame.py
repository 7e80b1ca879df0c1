"""Phần chung: strategies for the meeting and for what stands around the body of a notice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, get_args

from attrs import evolve
from hypothesis import strategies as st

from giaoban.forms import FORMS, Form, Page, Style, StyleName
from giaoban.model import (
    Alias,
    AsPrinted,
    Attendance,
    Authority,
    AuthorityKind,
    Footnote,
    Issuer,
    Meeting,
    Preamble,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Signature,
)
from giaoban.strategies import _pools as pools
from giaoban.strategies._build import Part, Parts, built, check, chosen
from giaoban.strategies._parties import parties
from giaoban.strategies._world import WORLD, World, one_of_pool, tuples_of

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

AUTHORITY_KINDS: Final[tuple[AuthorityKind, ...]] = get_args(AuthorityKind)
_STYLE_NAMES: Final[tuple[StyleName, ...]] = get_args(StyleName)

# --- the meeting -------------------------------------------------------------------------------------


def attendances(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Attendance]:
    """Thành phần dự họp: as a sentence, as parties, with counts."""
    counts = st.integers(0, 99)
    optional: dict[str, Part] = {
        "text": world.text(pools.ATTENDANCE),
        "parties": tuples_of(parties(world=world), min_size=1),
        "present": counts,
        "expected": counts,
    }
    return built(Attendance, fields, {}, optional)


def meetings(*, depth: int = 1, world: World = WORLD, **fields: Part) -> SearchStrategy[Meeting]:
    """Cuộc họp: the occasion and, `depth` deep, further ones; shrinks to "cuộc họp"."""
    optional: dict[str, Part] = {
        "dates": tuples_of(world.days, min_size=1),
        "subject": world.text(pools.MEETING_MATTERS),
        "chair": parties(world=world),
        "place": world.text(pools.PLACES),
        "session": world.text(("63", "thứ nhất")),
        "congress": world.text(("XII",)),
        "term": world.text(("2025-2030",)),
        "attendance": attendances(world=world),
        "agenda": tuples_of(world.text(pools.MATTERS), min_size=1, max_size=3),
    }
    if depth > 0:
        optional["also"] = tuples_of(meetings(depth=depth - 1, world=world), min_size=1)
    return built(Meeting, fields, {"kind": world.words(pools.MEETING_KINDS)}, optional)


def preambles(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Preamble]:
    """Phần mở đầu: legal bases, who was heard, or paragraphs as they are printed."""
    optional: dict[str, Part] = {
        "bases": tuples_of(world.text(pools.BASES), min_size=1),
        "heard": tuples_of(parties(world=world), min_size=1),
        "wording": tuples_of(world.text(pools.PREAMBLES), min_size=1),
    }
    return built(Preamble, fields, {}, optional)


# --- issuer, recipients, signature --------------------------------------------------------------------


def issuers(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Issuer]:
    """Cơ quan ban hành: with the body above it and its symbol, or without."""
    optional: dict[str, Part] = {"parent": world.a_body, "symbol": world.text(pools.ORGANS)}
    return built(Issuer, fields, {"body": world.a_body}, optional)


def recipient_lines(*, world: World = WORLD, **fields: Part) -> SearchStrategy[RecipientLine]:
    """Dòng nơi nhận: parties with purpose and note, or a line as it is printed, as the plainest is."""
    named: dict[str, Part] = {"parties": tuples_of(parties(world=world), min_size=1)}
    optional: dict[str, Part] = {
        "purpose": world.text(pools.PURPOSES),
        "note": world.text(pools.NOTES),
        "wording": world.text(pools.GROUPS),
    }
    printed: dict[str, Part] = {"wording": world.words(pools.GROUPS)}
    return built(RecipientLine, fields, named, optional) | built(
        RecipientLine, fields, printed, named
    )


def recipient_groups(*, world: World = WORLD, **fields: Part) -> SearchStrategy[RecipientGroup]:
    """Nhóm nơi nhận: lines under a medium or under none; shrinks to a medium alone."""
    lines: dict[str, Part] = {
        "lines": tuples_of(recipient_lines(world=world), min_size=1, max_size=3)
    }
    medium: dict[str, Part] = {"medium": world.words(pools.MEDIA)}
    return built(RecipientGroup, fields, lines, medium) | built(RecipientGroup, fields, medium)


def recipients(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Recipients]:
    """Nơi nhận: groups of lines, and the archive line."""
    optional: dict[str, Part] = {
        "groups": tuples_of(recipient_groups(world=world), min_size=1),
        "archive": world.text(pools.ARCHIVES),
    }
    return built(Recipients, fields, {}, optional)


def authorities(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Authority]:
    """Quyền hạn ký: TM., KT., TL., TUQ., Q. of somebody; shrinks to `TM.` of Chủ tịch."""
    needed: dict[str, Part] = {"kind": one_of_pool(AUTHORITY_KINDS), "of": world.words(pools.HEADS)}
    return built(Authority, fields, needed)


def signatures(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Signature]:
    """Ký: any chain of authority, position and name, or lines as they are printed."""
    optional: dict[str, Part] = {
        "name": world.text(pools.PERSON_NAMES),
        "position": world.text(pools.SIGNING_POSITIONS),
        "authority": tuples_of(authorities(world=world), min_size=1),
        "wording": tuples_of(world.text(pools.SIGNING_POSITIONS), min_size=1),
    }
    return built(Signature, fields, {}, optional)


# --- notes and what was printed ----------------------------------------------------------------------


def footnotes(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Footnote]:
    """Chú thích: a mark and a text, which may be empty."""
    needed: dict[str, Part] = {
        "mark": world.words(pools.MARKS),
        "text": world.text(pools.FOOTNOTES),
    }
    return built(Footnote, fields, needed)


def aliases(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Alias]:
    """Tên viết tắt: a short form and what it stands for."""
    needed: dict[str, Part] = {
        "short": world.words(tuple(short for short, _ in pools.ALIASES)),
        "full": world.text(tuple(full for _, full in pools.ALIASES)),
    }
    return built(Alias, fields, needed)


def as_printed(*, world: World = WORLD, **fields: Part) -> SearchStrategy[AsPrinted]:
    """Nguyên văn phần thể thức: what a form prints by itself, as a notice that was read has it."""
    lines = tuples_of(world.text(("TỈNH ỦY SÔNG LAM", "VĂN PHÒNG")), min_size=1)
    optional: dict[str, Part] = {
        "motto": lines,
        "issuer": lines,
        "number": world.text(("Số:      /TB-UBND", "Số 65-TB/TU")),
        "place_date": world.text(("Sông Lam, ngày     tháng    năm 2026",)),
        "type_name": world.text(("THÔNG BÁO",)),
        "subject_mark": world.text(("-----", "______")),
        "closing_mark": world.text(("./.", ".//.", ".")),
        "recipients_title": world.text(("Nơi nhận:", "Nơi nhận")),
        "archive": world.text(("Lưu: VT, TH", "Lưu VT")),
        "separators": tuples_of(world.text((";", ",", ".", "")), min_size=1, max_size=4),
    }
    return built(AsPrinted, fields, {}, optional)


# --- forms -------------------------------------------------------------------------------------------

_PAGES: Final = st.builds(
    Page,
    top_mm=st.integers(10, 40),
    bottom_mm=st.integers(10, 40),
    left_mm=st.integers(10, 40),
    right_mm=st.integers(10, 40),
    indent_mm=st.integers(0, 20),
    gap_pt=st.integers(0, 12),
    line_pt=st.none() | st.integers(12, 30),
)
_STYLES: Final = st.builds(
    Style,
    name=one_of_pool(_STYLE_NAMES),
    size=st.integers(8, 20),
    bold=st.booleans(),
    italic=st.booleans(),
    underline=st.booleans(),
)


def forms(*, derived: bool = False, world: World = WORLD, **fields: Part) -> SearchStrategy[Form]:
    """Thể thức: the built-in forms; shrinks to `state-nd30`.

    Args:
        derived:
            Whether forms of an office's own are among them, with any of their facts changed.
    """
    if not derived and not fields:
        return _BUILT_IN
    check(Form, fields)
    given = {"name": world.words(("thể thức riêng",)).map(_own_name), **fields}
    changes = {name: part for name, part in _changes(world).items() if name not in given}
    return (_BUILT_IN | _derived(given, changes)) if not fields else _derived(given, changes)


_BUILT_IN: Final = one_of_pool(tuple(FORMS.values()))


def _own_name(name: str) -> str:
    return f"{name} (riêng)" if name in FORMS else name


@st.composite
def _derived(draw: DrawFn, given: Parts, changes: Parts) -> Form:
    base = draw(_BUILT_IN)
    facts: dict[str, Any] = {name: draw(part) for name, part in given.items()}
    facts |= {name: draw(changes[name]) for name in chosen(draw, tuple(changes))}
    derived: Form = evolve(base, **facts)
    return derived


def _changes(world: World) -> dict[str, Part]:
    label = world.text(("Số: ", "Lưu: "))
    return {
        "separator": one_of_pool((",", ";")),
        "motto": tuples_of(world.text(("MỘT DÒNG", "HAI DÒNG"))),
        "number_label": label,
        "archive_label": label,
        "type_name": world.text(("THÔNG BÁO KẾT LUẬN",)),
        "type_code": world.text(("TBKL",)),
        "issuer_mark": one_of_pool(("star", "rule")),
        "subject_mark": one_of_pool(("hyphens", "rule")),
        "closing_mark": one_of_pool((".", "./.")),
        "citation_comma": st.booleans(),
        "point_labels": one_of_pool(("numbers", "letters")),
        "regime": one_of_pool(("party", "state")),
        "regulation": world.text(("Quy chế làm việc",)),
        "authority": one_of_pool(((), (("on_behalf", "THAY MẶT "),))),
        "valid_from": world.days,
        "valid_to": st.none() | world.days,
        "page": _PAGES,
        "styles": tuples_of(_STYLES),
    }
