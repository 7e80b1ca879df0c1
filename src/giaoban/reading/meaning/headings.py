"""Đề mục: whom a heading addresses, who presented its matter, by which documents."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from giaoban.lexicon import FoundCitation, find_citations
from giaoban.lexicon._body_words import VERB_NAMES
from giaoban.lexicon._keys import Phrases, key_of
from giaoban.lexicon.addressees import FoundParty, Names
from giaoban.model import Body, Force
from giaoban.reading.meaning.addressing import opens_order

__all__ = ["Addressed", "addressed", "is_appraisal", "presenter", "submissions", "whole_name"]


@frozen(kw_only=True)
class Addressed:
    """A heading, or a label's own line, that only says to whom what is below it goes."""

    parties: tuple[FoundParty, ...]
    force: Force = "giao"
    explicit: bool = False


_LEAD: Final = re.compile(
    r"(?:đối với|về phía|trách nhiệm của|nhiệm vụ của|riêng|về trách nhiệm của) "
)
_TAIL: Final = re.compile(
    r",? ?(?:(?:có |chịu )?trách nhiệm|thực hiện|triển khai(?: thực hiện)?|chủ trì(?:,? thực hiện)?|tập trung thực hiện"
    r"|tổ chức thực hiện|khẩn trương thực hiện)?(?: (?:một số |các |những )?(?:nội dung|nhiệm vụ|công việc)(?: trọng tâm| cụ thể)?)?"
    r"(?: sau(?: đây)?| như sau)?[ .:;]*\Z"
)
_LONGEST: Final = 400


def addressed(text: str, known: Phrases[None] | None = None) -> Addressed | None:
    """Return whom a line addresses that says nothing else; None where it says more."""
    if len(text) > _LONGEST:
        return None
    names = Names(text, known=known)
    lead = _LEAD.match(names.key)
    at = lead.end() if lead is not None else 0
    force: Force = "giao"
    verb = opens_order(names, at)
    if verb is not None and names.key[verb[0] : verb[0] + 1] == " ":
        at, force = verb[0] + 1, verb[1]
    who = names.read(at)
    if not who or _TAIL.match(names.key, who[-1].stop) is None:
        return None
    return Addressed(parties=tuple(map(names.printed, who)), force=force, explicit=verb is not None)


def whole_name(text: str) -> str | None:
    """Return the name that a whole heading is: "Ban Chỉ đạo xóa nhà tạm, nhà dột nát huyện X".

    None where the heading is more than a name, or a name that is told without that.
    """
    line = text.strip().rstrip(" :.;")
    whose = _LEAD.match(key_of(line))
    line = line if whose is None else line[whose.end() :]
    names = Names(line)
    found = names.one(0)
    if found is None or found.stop == len(line) or not isinstance(found.party, Body):
        return None
    if (
        len(line) > _NAME
        or not line[:1].isupper()
        or names.key[found.end : found.end + 1] not in {" ", ","}
    ):
        return None
    if any(mark in line for mark in ":;.()"):
        return None
    if whose is not None and names.one(found.end + 2) is None:
        return line
    purpose = VERB_NAMES.at(names.key, found.end + 1)
    if purpose is None:
        return None
    return None if _REPORTS.search(names.key, found.end) else line


_NAME: Final = 160

# --- appraisal -----------------------------------------------------------------------------------------

_APPRAISAL: Final = re.compile(
    r"(?:(?:về )?đánh giá|kết quả|ưu điểm|thuận lợi|khó khăn|tồn tại|hạn chế|những tồn tại|những hạn chế|những kết quả|nguyên nhân"
    r"|bài học|tình hình|nhận định|bối cảnh|mục tiêu|quan điểm|mục đích|chỉ tiêu|phương châm|thành phần|thời gian|địa điểm"
    r"|nội dung cuộc họp|nội dung hội nghị|về tình hình|về kết quả|một số kết quả|một số tồn tại|một số hạn chế|về ưu điểm"
    r"|về tồn tại|về hạn chế|về mục tiêu|về quan điểm|kinh phí|cơ sở pháp lý|căn cứ pháp lý|ghi nhận|biểu dương)(?![^\W_])"
)


def is_appraisal(heading: str) -> bool:
    """Whether what stands under a heading tells how things are or should be, and orders nothing."""
    return _APPRAISAL.match(key_of(heading.lstrip(' "“*'))) is not None


# --- who presented it ------------------------------------------------------------------------------------

_REPORTS: Final = re.compile(
    r",? (?:báo cáo|trình(?! độ)|xin ý kiến|đề nghị|đề xuất|kiến nghị|trình bày|giải trình|tham mưu|thông qua|lấy ý kiến)(?![^\W_])"
)
_REPORT_OF: Final = re.compile(
    r"(?:báo cáo|đề nghị|đề xuất|kiến nghị|tờ trình|giải trình|phương án|dự thảo)(?:,? (?:và )?(?:báo cáo|đề xuất|kiến nghị|đề nghị|giải trình)){0,3}"
    r"(?: của| do) "
)
_OPENING: Final = re.compile(
    r"(?:về |đối với |nghe |việc |nội dung |xem xét |cho ý kiến (?:về |đối với )?|theo ){1,3}"
)
_WITHIN: Final = 300


def presenter(heading: str) -> FoundParty | None:
    """Return who reported or asked, as a heading says it; None where it does not."""
    names = Names(heading[:_WITHIN])
    opening = _OPENING.match(names.key)
    start = opening.end() if opening is not None else 0
    first = names.one(start)
    if first is not None and _REPORTS.match(names.key, first.stop):
        return names.printed(first)
    of = _REPORT_OF.match(names.key, start)
    owner = names.one(of.end()) if of is not None else _asking(names, start)
    owner = owner or _submitting(heading, names, start)
    return names.printed(owner) if owner is not None and owner.named else None


def _submitting(heading: str, names: Names, start: int) -> FoundParty | None:
    """Return whose document a heading begins with: "Tờ trình số …, ngày … của Sở Y về …"."""
    for one in submissions(heading[:_WITHIN]):
        if one.start == names.origin(start) and one.citation.issuer:
            whose = list(_WHOSE.finditer(names.key, start, names.place(one.end)))
            return names.one(whose[0].end()) if whose else None
    return None


_ASKED: Final = re.compile(r"(?:đề nghị|đề xuất|kiến nghị) ")
_WHOSE: Final = re.compile(r"(?<![^\W_])của (?=[^\W_])")
_ASKED_END: Final = re.compile(r"[:;,.(]|\Z| (?:về|tại|theo)(?![^\W_])")


def _asking(names: Names, start: int) -> FoundParty | None:
    """Return who asks for something: "đề xuất mở ngành … của Khoa Điện"."""
    asked = _ASKED.match(names.key, start)
    if asked is None:
        return None
    close = names.key.find(":", asked.end())
    for whose in _WHOSE.finditer(names.key, asked.end(), close if close >= 0 else _WITHIN):
        owner = names.one(whose.end())
        if owner is not None and owner.named and _ASKED_END.match(names.key, owner.stop):
            return owner
    return None


_PROPOSALS: Final = frozenset(
    {
        "Tờ trình",
        "Công văn",
        "Báo cáo",
        "Phiếu trình",
        "Văn bản",
        "Đề án",
        "Kế hoạch",
        "Phương án",
        "Dự án",
    }
)
_CITED: Final = re.compile(r"(?:\(|tại|theo|và|;|,|kèm theo|kèm) ?(?:các )?$")


def submissions(heading: str) -> tuple[FoundCitation, ...]:
    """Return the documents by which a matter was submitted: proposals that the heading cites."""
    found = find_citations(heading)
    return tuple(
        one for one in found if one.citation.type.split(" ")[0:2] and _is_proposal(heading, one)
    )


def _is_proposal(heading: str, found: FoundCitation) -> bool:
    before = key_of(heading[max(0, found.start - 12) : found.start])
    kind = next((name for name in _PROPOSALS if found.citation.type.startswith(name)), None)
    if kind in {"Tờ trình", "Phiếu trình"}:
        return True
    return kind is not None and _CITED.search(before) is not None
