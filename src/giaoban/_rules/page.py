"""Trang quy tắc: a rule as a page to read, in Markdown; `giaoban explain` and the manual print it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from giaoban.diagnostics import PROFILES, SEVERITIES, Bilingual
from giaoban.lexicon import format_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from giaoban.diagnostics import Lang, Profile, Rule

__all__ = ["page"]


def page(row: Rule, lang: Lang) -> str:
    """Return the page of a rule in one language."""
    said = {name: text.text(lang) for name, text in _PAGE.items()}
    parts = [
        f"# {row.code}: {row.title.text(lang)}",
        f"`{row.slug}`",
        row.why.text(lang),
        f"## {said['message']}",
        f"> {row.message.text(lang)}",
        f"## {said['do']}",
        row.hint.text(lang),
        *((said["fix"],) if row.fix is not None else ()),
        f"## {said['level']}",
        "\n".join(_level_lines(row, lang)),
        *_example(said["bad"], row.bad),
        *_example(said["good"], row.good),
        f"## {said['basis']}",
        row.clause or said["practice"],
        *_reach(row, lang),
    ]
    return "\n\n".join(parts) + "\n"


_PAGE: Final[Mapping[str, Bilingual]] = MappingProxyType(
    {
        "message": Bilingual("Câu báo", "What is reported"),
        "do": Bilingual("Cách sửa", "What to do"),
        "fix": Bilingual(
            "`giaoban check --fix` tự sửa được trong tệp JSON.",
            "`giaoban check --fix` mends it in a JSON file.",
        ),
        "level": Bilingual("Mức độ", "Severity"),
        "bad": Bilingual("Chưa đạt", "Bad"),
        "good": Bilingual("Đạt", "Good"),
        "basis": Bilingual("Căn cứ", "Basis"),
        "practice": Bilingual(
            "Thực hành tốt, không có điều khoản riêng.", "Good practice; no clause."
        ),
        "silent": Bilingual("không áp dụng", "silent"),
        "forms": Bilingual("Thể thức: {}.", "Forms: {}."),
        "days": Bilingual("Ngày ban hành: {} – {}.", "Days of issue: {} – {}."),
        "implies": Bilingual("Có thể kèm theo: {}.", "May come along: {}."),
    }
)
_PROFILE_SAID: Final[Mapping[Profile, Bilingual]] = MappingProxyType(
    {
        "publish": Bilingual("trước khi ký", "before signing"),
        "draft": Bilingual("đang soạn", "a draft"),
        "register": Bilingual("văn bản đến", "as received"),
    }
)


def _level_lines(row: Rule, lang: Lang) -> Iterator[str]:
    for profile in PROFILES:
        severity = row.levels.under(profile)
        words = SEVERITIES[severity] if severity is not None else _PAGE["silent"]
        yield f"- `{profile}` ({_PROFILE_SAID[profile].text(lang)}): {words.text(lang)}"


def _example(title: str, text: str) -> tuple[str, ...]:
    return (f"## {title}", f"```text\n{text}\n```") if text else ()


def _reach(row: Rule, lang: Lang) -> Iterator[str]:
    """Yield for which notices the rule is, and what it brings along, where that is restricted."""
    if row.forms:
        yield _PAGE["forms"].text(lang).format(", ".join(row.forms))
    if (row.valid_from, row.valid_to) != (None, None):
        first, last = (format_date(day) if day else "…" for day in (row.valid_from, row.valid_to))
        yield _PAGE["days"].text(lang).format(first, last)
    if row.implies:
        yield _PAGE["implies"].text(lang).format(", ".join(row.implies))
