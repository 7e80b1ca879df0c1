"""Vai trò: with whom a task is done, to whom it is reported, and who else has a part in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from giaoban.lexicon.duties import PREDICATES
from giaoban.model import Body, Involved, Party
from giaoban.reading.meaning.drafts import Field

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from giaoban.lexicon.addressees import FoundParty, Names
    from giaoban.model import Role

__all__ = ["Parts", "coordination", "read_parts"]


@define(eq=False)
class Parts:
    """The parties with a part in a task beside its lead, and where each is named."""

    coordinators: list[Party] = field(factory=list)
    reports_to: list[Party] = field(factory=list)
    via: list[Party] = field(factory=list)
    others: list[Involved] = field(factory=list)
    fields: list[Field] = field(factory=list)
    _seen: set[tuple[str, Party]] = field(factory=set)

    def add(self, name: str, found: FoundParty) -> None:
        """Add a party to the list of that name, once."""
        listed: list[Party] = getattr(self, name)
        if (name, found.party) not in self._seen:
            self._seen.add((name, found.party))
            self.fields.append(Field(f".{name}[{len(listed)}]", found.start, found.end))
            listed.append(found.party)

    def involve(self, role: Role, found: FoundParty) -> None:
        """Add a party in one of the other roles, once."""
        involved = Involved(found.party, role=role)
        if (role, found.party) not in self._seen:
            self._seen.add((role, found.party))
            self.fields.append(Field(f".others[{len(self.others)}].party", found.start, found.end))
            self.others.append(involved)


_NOT: Final = "[^\\W_]"
_MANNERS: Final = (
    "chặt chẽ|tốt|kịp thời|thường xuyên|hiệu quả|có hiệu quả|đồng bộ|nhịp nhàng|tích cực|chủ động|trực tiếp|ngay|nghiêm túc"
    "|thực hiện|tổ chức|triển khai"
)
_WITH: Final = re.compile(
    rf"(?<!{_NOT})(?:phối hợp(?:,? (?:và )?(?:{_MANNERS})){{0,4}}(?: cùng với| với| cùng)?"
    rf"|với sự (?:tham gia|phối hợp|hỗ trợ)(?:,? (?:phối hợp|tham gia|hỗ trợ))? của|làm việc với|cùng với|(?<=chủ trì, )cùng|(?<=chủ trì )cùng|kết hợp với|liên hệ với) (?={_NOT})"
)
# "công tác phối hợp", "cơ quan phối hợp" are nouns.
_NOUN_BEFORE: Final = re.compile(
    r"(?:công tác|sự|việc|cơ chế|quy chế|quan hệ|hiệu quả|tinh thần|đơn vị|cơ quan|cuộc|buổi|lịch|mối) $"
)
_OPENS_WITH: Final = re.compile(rf"cùng (?:với )?(?={_NOT})")
_BESIDE: Final = re.compile(rf"(?<!{_NOT})chủ trì(?:,| và|;) ?(?={_NOT})")
_THEY_JOIN: Final = re.compile(r",? (?:cùng )?(?:phối hợp|tham gia)(?![^\W_])")


def coordination(names: Names, start: int, end: int) -> Iterator[tuple[int, int, list[FoundParty]]]:
    """Yield each phrase by which a task is done with others: its place, and the others."""
    opening = _OPENS_WITH.match(names.key, start, end)
    beside = names.read(opening.end()) if opening is not None else []
    if beside and beside[-1].end <= end:
        yield start, beside[-1].stop, beside
    for cue in _WITH.finditer(names.key, start, end):
        if _NOUN_BEFORE.search(names.key, max(start, cue.start() - 16), cue.start()):
            continue
        found = names.read(cue.end())
        if found and found[-1].end <= end:
            yield cue.start(), found[-1].stop, found
    for cue in _BESIDE.finditer(names.key, start, end):
        found = names.read(cue.end())
        join = _THEY_JOIN.match(names.key, found[-1].stop, end) if found else None
        if found and join is not None:
            yield cue.start(), join.end(), found


# --- the other roles -----------------------------------------------------------------------------------

_REPORT: Final = re.compile(
    rf"(?<!{_NOT})(?:kết quả )?(?:báo cáo(?: lại| riêng)?|gửi(?: lại| về| báo cáo| văn bản)?|thông báo|phản ánh(?= (?:về|tới|đến|cho|với) )"
    rf"|nộp(?= (?:về|cho) ))(?: bằng văn bản)?(?:,? (?:kết quả|tiến độ|tình hình)(?: (?:thực hiện|triển khai|triển khai thực hiện))?)?"
    rf"(?:,? (?:bằng văn bản|đột xuất|định kỳ|hằng|hàng)[^.;:]{{0,60}}?(?= (?:về|cho|lên) ))?"
    rf"(?: (?:với|cho|về|lên|tới|đến))? (?={_NOT})"
)
# "báo cáo kết quả giải quyết về Sở Y tế": what is reported stands before to whom.
_REPORT_OF: Final = re.compile(
    rf"(?<!{_NOT})(?:báo cáo|gửi) (?:[^\W_]+ ){{1,12}}?(?:về|lên|tới|đến|cho) (?={_NOT})"
)
_VIA: Final = re.compile(rf"(?<!{_NOT})\(?(?:thông qua|qua) (?={_NOT})")
_NOUN_REPORT: Final = re.compile(
    r"(?:theo|nghe|tại|của|các|những|một|bản|trong|với|dự thảo|xây dựng|hoàn thiện|nội dung|chế độ|thẩm tra|đề|văn bản) $"
)
_DECIDES: Final = re.compile(
    r",? (?:để )?(?:xem xét|quyết định|phê duyệt|cho ý kiến|cho phép|chỉ đạo|ban hành|thông qua|thẩm định|chấp thuận"
    r"|giải quyết|bố trí|ký|kiến nghị|đề nghị|thẩm tra|hướng dẫn|tổng hợp)(?![^\W_])"
)
_REVIEWS: Final = re.compile(r",? (?:để )?(?:thẩm định|thẩm tra|rà soát|cho ý kiến)(?![^\W_])")
_COLLATES: Final = re.compile(r",? (?:để )?(?:tổng hợp|theo dõi)(?![^\W_])")
_PHRASES: Final[dict[Role, str]] = {
    "consulted": "xin ý kiến(?: của| chỉ đạo của)?|lấy ý kiến(?: của)?|tham vấn|tham khảo ý kiến(?: của)?",
    "guided": "hướng dẫn(?:,? (?:và )?(?:hỗ trợ|đôn đốc|kiểm tra|giúp đỡ|chỉ đạo)){0,3}",
    "advised": "(?:tham mưu|đề xuất|tham mưu, đề xuất|đề xuất, tham mưu|giúp)(?: cho| giúp| với)?",
    "approving": "trình",
    "accountable_to": "chịu trách nhiệm (?:toàn diện |hoàn toàn )?trước",
    "executing": "(?<!ban )(?<!lãnh đạo, )chỉ đạo",
    "supervising": "chịu sự (?:kiểm tra, )?giám sát của",
    "monitoring": "chịu sự theo dõi(?:, đôn đốc)? của",
}
_CUES: Final = {
    role: re.compile(rf"(?<!{_NOT})(?:{words}) (?={_NOT})") for role, words in _PHRASES.items()
}


def read_parts(names: Names, start: int, end: int, *, main: Sequence[tuple[int, int]]) -> Parts:
    """Return the parties with a part in the task between *start* and *end*.

    Args:
        main:
            The places of the text that say what is to be done in any case.
    """
    parts = Parts()
    for low, high in main:
        for _, _, found in coordination(names, low, high):
            for party in found:
                parts.add("coordinators", party)
    for low, high in main:
        _read_reports(names, low, high, parts)
    for role, cue in _CUES.items():
        for found_cue in cue.finditer(names.key, start, end):
            for party in _behind(names, found_cue.end(), end):
                parts.involve(role, party)
    return parts


def _behind(names: Names, at: int, end: int) -> list[FoundParty]:
    found = names.read(at)
    return found if found and found[-1].end <= end else []


def _read_reports(names: Names, start: int, end: int, parts: Parts) -> None:
    for cue in _REPORT.finditer(names.key, start, end):
        if _NOUN_REPORT.search(names.key, max(start, cue.start() - 14), cue.start()):
            continue
        if _in_purpose(names.key, start, cue.start()):
            continue
        found = _behind(names, cue.end(), end)
        if not found:
            continue
        role = _role_behind(names, found[-1], end)
        if role is not None:
            for party in found:
                parts.involve(role, party)
        if role == "approving":
            _read_via(names, found[-1].end, end, parts)
        if role in {"reviewing", "approving"}:
            continue
        for party in found:
            parts.add("reports_to", party)
        _read_via(names, found[-1].end, end, parts)
    if not parts.reports_to:
        _read_reports_of(names, start, end, parts)
    if not parts.via:
        _read_loose_via(names, start, end, parts)


def _read_reports_of(names: Names, start: int, end: int, parts: Parts) -> None:
    for cue in _REPORT_OF.finditer(names.key, start, end):
        if _NOUN_REPORT.search(names.key, max(start, cue.start() - 14), cue.start()):
            continue
        if _in_purpose(names.key, start, cue.start()):
            continue
        found = [party for party in _behind(names, cue.end(), end) if party.named]
        for party in found:
            parts.add("reports_to", party)
        if found:
            _read_via(names, found[-1].end, end, parts)


def _role_behind(names: Names, last: FoundParty, end: int) -> Role | None:
    """Return what those have to do with it to whom it is sent, told by the words behind them."""
    if _COLLATES.match(names.key, last.stop, end):
        return "collating"
    if _REVIEWS.match(names.key, last.stop, end):
        return "reviewing"
    through = _VIA.match(names.key, last.stop + 1, end)
    if through is not None and _behind(names, through.end(), end):
        return None  # "báo cáo UBND tỉnh thông qua Sở Xây dựng"
    return "approving" if _DECIDES.match(names.key, last.stop, end) else None


def _read_via(names: Names, at: int, end: int, parts: Parts) -> None:
    through = _VIA.match(names.key, at + 1, end) if at < end else None
    if through is not None:
        for party in _inside(names, _behind(names, through.end(), end)):
            parts.add("via", party)


def _inside(names: Names, found: list[FoundParty]) -> list[FoundParty]:
    """Return *found* with the last name whole: in "(qua Phòng Kiểm tra nội bộ)" it ends there."""
    rest = _TO_BRACKET.match(names.key, found[-1].end) if found else None
    if rest is None or not isinstance(found[-1].party, Body):
        return found
    if PREDICATES.at(names.key, rest.start() + 1) is not None:
        return found  # "(qua Sở Nội vụ rà soát lại)"
    last, end = found[-1], rest.end()
    whole = Body(names.said(last.start, end))
    return [*found[:-1], evolve(last, end=end, stop=end, party=whole)]


_TO_BRACKET: Final = re.compile(r"(?: (?!(?:để|nhằm|trước|theo|khi)(?![^\W_]))[^\W_]+){1,4}(?=\))")


def _read_loose_via(names: Names, start: int, end: int, parts: Parts) -> None:
    for through in _VIA.finditer(names.key, start, end):
        if through.group().startswith("(thông qua"):
            for party in _behind(names, through.end(), end):
                parts.add("via", party)


_PURPOSE: Final = re.compile(r"(?<![^\W_])(?:để|nhằm)(?![^\W_])")
_CLAUSE: Final = re.compile(r"[.;:]")


def _in_purpose(key: str, start: int, at: int) -> bool:
    """Whether a purpose clause has begun before *at* in the same clause."""
    low = max(start, at - 200)
    marks = [found.end() for found in _CLAUSE.finditer(key, low, at)]
    return _PURPOSE.search(key, marks[-1] if marks else low, at) is not None
