"""GB323: a document is cited in full where it comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban._vn import fold
from giaoban.diagnostics import MAY, Bilingual, OnNotice, Rule, found, quoted
from giaoban.lexicon import find_citations, format_number
from giaoban.model import AgendaItem, Assignment, Citation, Decision, Preamble, Remark
from giaoban.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.diagnostics import Context, Found
    from giaoban.model import Notice

__all__ = ["CITING"]


def _first_is_full(notice: Notice, _: Context) -> Iterator[Found]:
    """Report a document whose day is told, but not where it comes first."""
    first: dict[str, tuple[str, Citation]] = {}
    told: set[str] = set()
    for path, citation in _cited(notice):
        if citation.number is None:
            continue
        key = fold(f"{citation.type} {format_number(citation.number)}")
        at, opening = first.setdefault(key, (path, citation))
        if citation.date is not None and opening.date is None and key not in told:
            told.add(key)
            name = f"{opening.type} số {format_number(citation.number)}"
            yield found(at, citation=quoted(name), later=path)


def _cited(notice: Notice) -> Iterator[tuple[str, Citation]]:
    """Yield the documents that the body speaks of, in printed order."""
    for path, node in walk(notice):
        match node:
            case Citation():
                yield path, node
            case AgendaItem(heading=text):
                yield from _in_text(text, f"{path}.heading")
            case Assignment() | Decision() | Remark():
                yield from _in_text(node.wording, path)
                if isinstance(node, Assignment) and not node.wording:
                    yield from _in_text(node.task, f"{path}.task")
            case Preamble(wording=lines):
                for nth, line in enumerate(lines):
                    yield from _in_text(line, f"{path}.wording[{nth}]")
            case _:
                pass


def _in_text(text: str, path: str) -> Iterator[tuple[str, Citation]]:
    yield from ((path, one.citation) for one in find_citations(text))


GB323: Final = Rule(
    code="GB323",
    slug="first-citation-is-full",
    title=Bilingual("Viện dẫn lần đầu đầy đủ", "The first citation is full"),
    message=Bilingual(
        "“{citation}” viện dẫn lần đầu không ghi ngày; ngày ghi ở {later}",
        "“{citation}” is first cited without its day, which stands at {later}",
    ),
    why=Bilingual(
        "Lần đầu viện dẫn phải ghi đủ tên loại, số, ký hiệu, ngày và cơ quan ban hành; các lần sau "
        "chỉ cần tên loại và số, ký hiệu.",
        "The first citation has type, number, day and issuer; later ones have type and number.",
    ),
    hint=Bilingual(
        "Chuyển ngày và cơ quan ban hành lên lần viện dẫn đầu tiên.",
        "Move the day and the issuer to the first citation.",
    ),
    levels=MAY,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, phần nội dung văn bản (viện dẫn văn bản)",
    bad="theo Tờ trình số 65/TTr-SXD; … tại Tờ trình số 65/TTr-SXD ngày 27/9/2026",
    good="theo Tờ trình số 65/TTr-SXD ngày 27/9/2026; … tại Tờ trình số 65/TTr-SXD",
    check=OnNotice(_first_is_full),
)

CITING: Final = (GB323,)
"""The rows, in the order of their codes."""
