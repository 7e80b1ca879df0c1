"""GB323 to GB325, GB329: a document is cited in full first, by its type's code, with one day."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from giaoban._vn import fold
from giaoban.diagnostics import MAY, Bilingual, OnNotice, Rule, Term, found, quoted
from giaoban.lexicon import format_date, format_number
from giaoban.model import AgendaItem, Assignment, Citation, Decision, Preamble, Remark

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from giaoban.diagnostics import Context, Found
    from giaoban.facts import Facts
    from giaoban.model import DocumentNumber, Notice

__all__ = ["CITING"]


def _first_is_full(_: Notice, context: Context) -> Iterator[Found]:
    """Report a document whose day or issuer is told, but not where it comes first."""
    first: dict[str, tuple[str, Citation]] = {}
    told: set[str] = set()
    for path, citation in _cited(context):
        if citation.number is None:
            continue
        key = fold(f"{citation.type} {format_number(citation.number)}")
        at, opening = first.setdefault(key, (path, citation))
        part = _added(opening, citation)
        if part is not None and key not in told:
            told.add(key)
            name = f"{opening.type} số {format_number(citation.number)}"
            yield found(at, citation=quoted(name), part=part, later=path)


def _added(opening: Citation, later: Citation) -> str | None:
    """Return what a later citation tells that the first did not, as the word of a term."""
    if later.date is not None and opening.date is None:
        return "day"
    return "issuer" if later.issuer and not opening.issuer else None


def _cited(context: Context) -> Iterator[tuple[str, Citation]]:
    """Yield the documents that the body speaks of, in printed order."""
    for path, node in context.nodes:
        match node:
            case Citation():
                yield path, node
            case _:
                for at, text in _texts(node, path):
                    yield from ((at, one.citation) for one in context.recognised.citations(text))


def _texts(node: object, path: str) -> Iterator[tuple[str, str]]:
    """Yield the texts of a part that may cite documents, with their paths."""
    match node:
        case AgendaItem(heading=text):
            yield f"{path}.heading", text
        case Assignment() | Decision() | Remark():
            yield path, node.wording
            if isinstance(node, Assignment) and not node.wording:
                yield f"{path}.task", node.task
        case Preamble(wording=lines):
            yield from ((f"{path}.wording[{nth}]", line) for nth, line in enumerate(lines))
        case _:
            pass


GB323: Final = Rule(
    code="GB323",
    slug="first-citation-is-full",
    title=Bilingual("Viện dẫn lần đầu đầy đủ", "The first citation is full"),
    message=Bilingual(
        "“{citation}” viện dẫn lần đầu không ghi {part}, sau mới ghi ở {later}",
        "“{citation}” is first cited without its {part}, which stands at {later}",
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
    terms=(
        Term("part", "day", Bilingual("ngày", "day")),
        Term("part", "issuer", Bilingual("cơ quan ban hành", "issuer")),
    ),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, phần nội dung văn bản (viện dẫn văn bản)",
    bad="theo Tờ trình số 65/TTr-SXD; … tại Tờ trình số 65/TTr-SXD ngày 27/9/2026",
    good="theo Tờ trình số 65/TTr-SXD ngày 27/9/2026; … tại Tờ trình số 65/TTr-SXD",
    check=OnNotice(_first_is_full),
)


def _code_names_type(_: Notice, context: Context) -> Iterator[Found]:
    """Report a code without the code of its type, or with that of another; each once."""
    told: set[str] = set()
    for path, citation in _cited(context):
        number = citation.number
        codes = _codes(citation.type, context.facts)
        if number is None or not codes or number.type in codes or _has_none(number):
            continue
        code = format_number(number)
        if code not in told:
            told.add(code)
            yield found(path, type=citation.type, code=quoted(code), right="/".join(sorted(codes)))


@lru_cache(maxsize=512)
def _codes(kind: str, facts: Facts) -> frozenset[str]:
    """Return the codes of a type of document, in either grammar; none where a code is no must."""
    types = [(str(row.values["name"]), str(row.values["code"])) for row in facts.of("type")]
    known = [name for name, code in types if code and fold(kind).startswith(fold(name))]
    if not known or known[0] in _WITHOUT_CODE:
        return frozenset()
    longest = max(known, key=len)
    return frozenset(code for name, code in types if name == longest)


_WITHOUT_CODE: Final = frozenset({"Công văn", "Giấy mời", "Hợp đồng", "Biên bản", "Đề án", "Dự án"})


def _has_none(number: DocumentNumber) -> bool:
    """Whether it is the National Assembly's: "202/2025/QH15" names no type."""
    return not number.type and any(each.startswith(_ASSEMBLY) for each in number.organs[:1])


_ASSEMBLY: Final = ("QH", "UBTVQH")


GB324: Final = Rule(
    code="GB324",
    slug="cited-code-names-its-type",
    title=Bilingual("Ký hiệu viện dẫn khớp tên loại", "A cited code names its type"),
    message=Bilingual(
        "{type} số “{code}”: ký hiệu không có mã {right} của tên loại ấy",
        "“{code}”, cited as {type}, lacks {right}, the code of that type",
    ),
    why=Bilingual(
        "Ký hiệu thiếu hoặc khác mã tên loại thì không tìm được văn bản, hoặc tìm nhầm văn bản khác.",
        "By a code that lacks its type, or names another, the document is not found.",
    ),
    hint=Bilingual(
        "Kiểm tra lại tên loại và số, ký hiệu ở văn bản gốc.",
        "Look up type and code in the document itself.",
    ),
    levels=MAY,
    facts=("type",),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 3, và Phụ lục III (chữ viết tắt tên loại)",
    bad="Nghị quyết số 16/2020/HĐND; Kế hoạch số 109/QĐ-UBND",
    good="Nghị quyết số 16/2020/NQ-HĐND; Kế hoạch số 109/KH-UBND",
    check=OnNotice(_code_names_type),
)


def _one_day(_: Notice, context: Context) -> Iterator[Found]:
    """Report a document that bears another day of the same year than where it came before."""
    first: dict[tuple[str, int], dt.date] = {}
    told: set[tuple[str, int]] = set()
    for path, citation in _cited(context):
        number, day = citation.number, citation.date
        if number is None or not number.number or day is None:
            continue
        name = f"{citation.type} số {format_number(number)}"
        key = fold(name), day.year
        before = first.setdefault(key, day)
        if day != before and key not in told:
            told.add(key)
            days = format_date(day), format_date(before)
            yield found(path, citation=quoted(name), day=days[0], before=days[1])


GB325: Final = Rule(
    code="GB325",
    slug="document-has-one-day",
    title=Bilingual("Một văn bản một ngày", "A document has one day"),
    message=Bilingual(
        "“{citation}” ghi ngày {day}, ở trên ghi ngày {before}",
        "“{citation}” is cited with the day {day}, and before with {before}",
    ),
    why=Bilingual(
        "Trong một năm một số, ký hiệu chỉ cấp một lần; hai ngày thì một ngày sai.",
        "In one year a code is given once; of two days one is wrong.",
    ),
    hint=Bilingual("Xem lại ngày ở văn bản gốc.", "Look up the day in the document itself."),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 3, 4",
    bad="Tờ trình số 65/TTr-SXD ngày 27/9/2026; … Tờ trình số 65/TTr-SXD ngày 28/9/2026",
    good="Tờ trình số 65/TTr-SXD ngày 27/9/2026; … Tờ trình số 65/TTr-SXD",
    check=OnNotice(_one_day),
)


def _later_are_short(_: Notice, context: Context) -> Iterator[Found]:
    """Report a sentence that tells the day of a document again."""
    full: set[tuple[str, dt.date]] = set()
    told: set[str] = set()
    # What is a part of its own was put there by a program, and repeats the sentence beside it.
    parts = {path for path, node in context.nodes if isinstance(node, Citation)}
    for path, citation in _cited(context):
        if citation.number is None or citation.date is None:
            continue
        name = f"{citation.type} số {format_number(citation.number)}"
        key = fold(name)
        if path not in parts and (key, citation.date) in full and key not in told:
            told.add(key)
            yield found(path, citation=quoted(name))
        full.add((key, citation.date))


GB329: Final = Rule(
    code="GB329",
    slug="later-citations-are-short",
    title=Bilingual("Viện dẫn lần sau ngắn gọn", "Later citations are short"),
    message=Bilingual(
        "“{citation}” đã viện dẫn đầy đủ ở trên, ở đây lại ghi ngày",
        "“{citation}” was cited in full before, and its day is told again",
    ),
    why=Bilingual(
        "Lần sau chỉ ghi tên loại và số, ký hiệu: ngày ghi nhiều chỗ thì có chỗ quên sửa.",
        "Later citations have type and number only: a day in many places is forgotten in one.",
    ),
    hint=Bilingual("Bỏ ngày và cơ quan ban hành ở đây.", "Drop day and issuer here."),
    levels=MAY,
    # The Party's guidance says nothing of it, and its notices do otherwise.
    forms=("state",),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, phần nội dung văn bản (viện dẫn văn bản)",
    bad="Tờ trình số 65/TTr-SXD ngày 27/9/2026; … Tờ trình số 65/TTr-SXD ngày 27/9/2026",
    good="Tờ trình số 65/TTr-SXD ngày 27/9/2026; … Tờ trình số 65/TTr-SXD",
    check=OnNotice(_later_are_short),
)

CITING: Final = (GB323, GB324, GB325, GB329)
"""The rows, in the order of their codes."""
