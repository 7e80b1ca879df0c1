"""Cuộc họp: what meeting a notice concludes, when and where it was held, who chaired it.

Only what the usual sentences say for certain; the rest stays in their wording.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import from_roman, nfc, upper
from giaoban.lexicon._keys import key_of
from giaoban.model import Group, Meeting
from giaoban.reading.days import meeting_days
from giaoban.reading.persons import (
    ADDRESS,
    begins_title,
    person_in,
    plainly_addressed,
    set_apart,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.model import Party, Person

__all__ = ["meeting"]

_HEAD: Final = 3000

# --- kinds -------------------------------------------------------------------------------------------

_OCCASION: Final = (
    r"(?:cuộc họp|buổi họp|hội nghị|phiên họp|buổi) giao ban|(?:phiên|cuộc|buổi) họp|hội nghị|kỳ họp"
    r"|phiên (?:giải trình|chất vấn|làm việc|thảo luận)|hội thảo|tọa đàm|toạ đàm|giao ban|hội ý"
    r"|(?:buổi|cuộc|chuyến|đợt) (?:làm việc|tiếp công dân|tiếp xúc|tiếp|đối thoại|gặp mặt|kiểm tra|giám sát"
    r"|khảo sát|thị sát|hội ý|tọa đàm|toạ đàm|trao đổi|thăm|công tác|đi kiểm tra|họp)"
)
# Occasions told by a verb, and what they are called.
_VERBS: Final = {
    "họp giao ban": "cuộc họp giao ban",
    "họp phiên": "phiên họp",
    "phiên": "phiên họp",
    "họp": "cuộc họp",
    "làm việc với": "buổi làm việc",
    "kiểm tra": "kiểm tra",
    "khảo sát": "khảo sát",
    "thị sát": "thị sát",
    "giám sát": "giám sát",
    "tiếp công dân": "tiếp công dân",
}
_KIND: Final = re.compile(rf"(?:các )?(?P<named>{_OCCASION})(?!\w)")
# In a subject the meeting is where something was concluded, or what was.
_IN_SUBJECT: Final = re.compile(
    rf"(?:\A|(?:(?<!\w)(?:tại|trong|ở|qua|khi|sau khi|kết luận|nội dung|kết quả|chỉ đạo|ý kiến)|\() ?)"
    rf"(?:các |đi |đợt )?(?:(?P<named>{_OCCASION})|(?P<verb>họp giao ban|họp|làm việc với|kiểm tra|khảo sát"
    r"|thị sát|tiếp công dân))(?!\w)"
)
_IN_TEXT: Final = re.compile(
    r"(?<!\w)(?:(?<!việc )(?<!chuẩn bị )(?<!kế hoạch )(?<!công tác )(?<!chức )(?:chủ trì|chủ tọa|chủ toạ|tổ chức"
    r"|tiến hành|triệu tập|điều hành|dự|tại|khai mạc|diễn ra|có|họp|đã|và|trong)) (?:một |các |hai |đi )?"
    rf"(?:(?P<named>{_OCCASION})|(?P<verb>họp giao ban|họp phiên|phiên|họp|làm việc với|kiểm tra|khảo sát|thị sát"
    r"|giám sát|tiếp công dân))(?!\w)"
    r"|(?<=[^\W\d_] )(?:(?P<met>họp giao ban|họp phiên|họp(?! báo| dân)|hội ý|làm việc với)(?!\w))"
)
_UNMET: Final = re.compile(
    r"(?:sau khi (?:xem xét|nghiên cứu)|xét|trên cơ sở|theo đề nghị|căn cứ|qua xem xét)(?!\w)"
)


def meeting(subject: str, preamble: Sequence[str]) -> Meeting | None:
    """Return the meeting that the subject or else the preamble names, or None."""
    subject = set_apart(nfc(subject)[:_HEAD])
    text = plainly_addressed(set_apart(nfc("\n".join(preamble)[:_HEAD])))
    key = key_of(text)
    named = _IN_SUBJECT.search(key_of(subject))
    told = _IN_TEXT.search(key)
    kind = _kind(subject, text, named, told)
    if not kind:
        return None
    where = _end_of_sentence(key, told.end() if told is not None else 0)
    occasion = text[:where]
    frame = f"{key_of(subject)}\n{key_of(occasion)}"
    congress, term = _CONGRESS.search(frame), _TERM.search(frame)
    return Meeting(
        kind,
        dates=meeting_days(subject, occasion),
        place=_place(occasion),
        chair=_chair(text),
        subject=_about(subject, named.end() if named is not None else None),
        also=_also(subject, kind),
        session=_session(frame),
        congress=upper(congress[1]) if congress else "",
        term=re.sub(r"\s", "", term[1]) if term else "",
    )


def _kind(subject: str, text: str, named: re.Match[str] | None, told: re.Match[str] | None) -> str:
    for found in (named, told):
        if found is not None:
            return found["named"] or _verbal(found)
    key = key_of(text)
    if _UNMET.match(key):
        return ""
    weak = _KIND.search(key_of(subject)) or _KIND.search(key)
    return weak["named"] if weak is not None else ""


_INSPECTIONS: Final = ("kiểm tra", "khảo sát", "thị sát", "thăm", "đi kiểm tra")
_AND_WORKED: Final = re.compile(r"(?:,|;| và)(?: có| đã| chủ trì)?(?: buổi)? làm việc (?=với )")


def _also(subject: str, kind: str) -> tuple[Meeting, ...]:
    """Return the working session that followed an inspection: "kiểm tra …, làm việc với …"."""
    worked = _AND_WORKED.search(key_of(subject)) if kind.endswith(_INSPECTIONS) else None
    if worked is None:
        return ()
    return (Meeting("buổi làm việc", subject=_LAST_DAYS.sub("", subject[worked.end() :]).strip()),)


def _verbal(found: re.Match[str]) -> str:
    verb = found["verb"] or found.groupdict().get("met") or ""
    return _VERBS.get(verb, f"buổi {verb}")


def _end_of_sentence(key: str, at: int) -> int:
    found = _STOP.search(key, at)
    return len(key) if found is None else found.start() + 1


_STOP: Final = re.compile(r"(?<!\btp)\.(?=\s)|\n")

# --- session, congress, term ---------------------------------------------------------------------------

_DIGITS: Final = "một hai ba bốn năm sáu bảy tám chín mười".split()
_SPOKEN: Final = {"nhất": 1, "nhì": 2, "tư": 4, "mốt": 1, "lăm": 5, "bẩy": 7} | {
    word: number for number, word in enumerate(_DIGITS, 1)
}
_NUMBER_WORD: Final = "|".join(_SPOKEN)
_SESSION: Final = re.compile(
    r"(?:hội nghị|phiên họp|phiên|kỳ họp|cuộc họp|họp|đại hội)(?P<of>[^,;.:()\n]{0,100}?) "
    rf"(?:lần (?:thứ )?(?P<many>\d{{1,3}}|[ivxl]{{1,6}}|(?:{_NUMBER_WORD})(?: mươi)?(?: (?:{_NUMBER_WORD}))?)"
    rf"|thứ (?P<nth>\d{{1,3}}|[ivxl]{{1,6}}|(?:{_NUMBER_WORD})(?: mươi)?(?: (?:{_NUMBER_WORD}))?))(?!\w)"
)
_CONGRESS: Final = re.compile(r"kho(?:á|a) ([ivxl]{1,7}|\d{1,2})(?!\w)")
_TERM: Final = re.compile(r"nhiệm kỳ (\d{4} ?- ?\d{4})")


def _session(frame: str) -> str:
    """Return which of its kind a meeting was: "lần thứ 63", "Phiên họp thứ ba"."""
    for found in _SESSION.finditer(frame):
        if found["nth"] and (
            found["of"].endswith("tuần") or (found["of"] and not _is_figure(found["nth"]))
        ):
            continue  # "giao ban tuần thứ 30"; a day of the week ("giao ban thứ hai")
        return _number(found["many"] or found["nth"])
    return ""


def _is_figure(word: str) -> bool:
    return word.isdecimal() or word == "nhất"


def _number(words: str) -> str:
    if words.isdecimal():
        return words
    if words.split(" ", maxsplit=1)[0] not in _SPOKEN:
        return upper(words) if from_roman(words) else words
    total = 0
    for word in words.split(" "):
        total = total * _TEN if word == "mươi" else total + _SPOKEN[word]
    return str(total)


_TEN: Final = 10

# --- what it was about -----------------------------------------------------------------------------------

_MORE: Final = re.compile(
    r"(?: (?:lần )?(?:thứ )?(?:\d{1,3}|[ivxl]{1,6}|nhất)(?!\w))?(?:,? \(?kho[áa] \w{1,8}\)?)?"
    r"(?:,? nhiệm kỳ \d{4} ?- ?\d{4})?"
)
_SUBJECTS: Final = (
    "về", "nghe", "bàn", "để", "với", "cho ý kiến", "triển khai", "đánh giá", "sơ kết", "tổng kết", "thông qua",
    "xem xét", "rà soát", "góp ý", "giải quyết", "tháo gỡ", "quán triệt", "đối thoại", "thảo luận", "lấy ý kiến",
)  # fmt: skip
_LAST_DAYS: Final = re.compile(r",? (?:vào )?(?:các )?ngày \d[\d/., và-]{0,80}\Z")


def _about(subject: str, at: int | None) -> str:
    """Return what the meeting was about, where the subject says so right behind its name."""
    if at is None:
        return ""
    key = key_of(subject)
    more = _MORE.match(key, at)
    start = more.end() if more is not None else at
    rest = subject[start:].strip(" )")
    if not key_of(rest).startswith(tuple(f"{word} " for word in _SUBJECTS)):
        return ""
    rest = _AND_WORKED.split(_LAST_DAYS.sub("", rest.removeprefix("về ")), maxsplit=1)[0]
    return rest.strip(" .,;:")


# --- place -----------------------------------------------------------------------------------------------

_AT: Final = re.compile(r"(?<!\w)tại (?=[^\W\d_])")
_NO_PLACE: Final = re.compile(
    rf"(?:{_OCCASION}|tờ trình|báo cáo|văn bản|công văn|thông báo|kế hoạch|quyết định|nghị quyết|kết luận|phiên|kỳ"
    r"|buổi|cuộc|điều|khoản|mục|phụ lục|đó|đây|chương trình|đề án|dự thảo|chỉ thị|nghị định|đơn|hội nghị|các)(?!\w)"
)
_PLACE_END: Final = re.compile(
    r"[.;:\n(]|, | (?:đã|để|nghe|do|dưới|với|nhằm|về|dự(?! án)|có|chủ trì|tổ chức|diễn ra|(?<!hòng )họp|theo|bằng|trong|cùng|tiến hành"
    r"|thảo luận|xem xét|cho|sau|gồm)(?!\w)| và (?![A-ZÀ-Ỹ])"
)
_PLACE_MORE: Final = re.compile(
    r"(?:trụ sở|toà nhà|tầng|số \d|đường|khu|xã|phường|tỉnh|thành phố|huyện|thị xã|hội trường|nhà|hà nội|trung tâm"
    r"|phòng họp|văn phòng|tp)(?!\w)"
)
# A room is in somebody's house.
_ROOM: Final = re.compile(r"(?:phòng|hội trường|tầng)(?!\w)")
_HOUSE: Final = re.compile(
    r"(?:trường|học viện|viện|bệnh viện|ubnd|sở|bộ|công ty|tỉnh uỷ|huyện uỷ|đảng uỷ|cục|chi cục)(?!\w)"
)
_LONGEST_PLACE: Final = 120


def _place(occasion: str) -> str:
    """Return where a meeting was held; empty where the sentences about it do not say."""
    key = key_of(occasion)
    for at in _AT.finditer(key):
        if _NO_PLACE.match(key, at.end()):
            continue
        end = _place_end(occasion, at.end())
        room = _ROOM.match(key, at.end()) is not None
        while key.startswith(", ", end) and (
            _PLACE_MORE.match(key, end + 2) or (room and _HOUSE.match(key, end + 2))
        ):
            further = _place_end(occasion, end + 2)
            if key[further : further + 1] not in {",", ".", ""}:
                break
            end = further
        if 0 < end - at.end() <= _LONGEST_PLACE:
            return occasion[at.end() : end].strip()
    return ""


def _place_end(text: str, at: int) -> int:
    found = _PLACE_END.search(text, at)
    return len(text) if found is None else found.start()


# --- chair -----------------------------------------------------------------------------------------------

_CHAIRS: Final = re.compile(
    r"(?P<both> đồng)?(?P<verb> (?:đã )?(?:làm )?(?:(?:chủ trì|chủ tọa|chủ toạ)(?!\w)(?! ?,? phối hợp)"
    r"(?! (?:soạn thảo|tham mưu|thực hiện|thẩm định|xây dựng|xử lý|giải quyết|triển khai|rà soát|liên kết|đề tài|đề án|dự án)(?!\w))"
    r"|điều hành (?=(?:phiên|cuộc|buổi|hội nghị|kỳ)(?!\w))))"
)
_UNDER: Final = re.compile(
    r"(?:\A|(?<=[.;\n] )|(?<=\n)|(?<=- ))(?:chủ trì|chủ tọa|chủ toạ)(?: (?:cuộc|buổi|phiên|hội nghị|họp|làm việc|kỳ|kiểm tra)){0,3}(?: ?: ?| (?:là|có|gồm) )"
    r"|dưới sự (?:chủ trì|chủ tọa|chủ toạ|điều hành)(?:,? (?:và )?(?:chủ trì|chỉ đạo|điều hành))? của "
)
_BY: Final = re.compile(r"(?<!\w)do ")
_START: Final = re.compile(r"(?:[;:\n]|(?<!\btp)\.) ?")
_UNDER_END: Final = re.compile(
    r"[.;:\n(]| (?:để|nghe|về|cùng|với|đã|tham dự|kết luận|nhằm|tại|bàn|xem xét)(?!\w)|,? và (?=[a-zà-ỹ])"
)
# What somebody does before presiding: "đã kiểm tra hiện trường và chủ trì …".
_DOES_MORE: Final = re.compile(
    r",? (?:đã|đi|đến|tới|cùng|được|trực tiếp|kiểm tra|khảo sát|dự(?! án)|tham dự|thay mặt)(?!\w)"
)
_LONGEST: Final = 400
_AND: Final = re.compile(r",? (?:và|cùng)(?: với)? (?=(?:[Đđ]ồng chí|[Đđ]/c|[ÔôBb][nàg]{1,2}) )")


def _chair(text: str) -> Party | None:
    """Return who chaired the meeting: an official, or two of them."""
    key = key_of(text)
    under = _UNDER.search(key)
    if under is not None:
        end = _UNDER_END.search(text, under.end())
        said = text[under.end() : end.start() if end is not None else len(text)]
        return _chairs(_leading(said[:_LONGEST]))
    for verb in _CHAIRS.finditer(key):
        chair = _before(text, verb)
        if chair is not None:
            return chair
    return None


# Who leads a piece of work presides over nothing.
_LEADS_WORK: Final = re.compile(
    r"(?<!\w)(?:cơ quan|đơn vị|được giao|phân công|chủ đầu tư|bộ phận)\Z"
)


def _before(text: str, verb: re.Match[str]) -> Party | None:
    """Return who stands before the verb, in its sentence."""
    low = max(0, verb.start() - _LONGEST)
    *_, start = [low, *(mark.end() for mark in _START.finditer(text, low, verb.start()))]
    said = text[start : verb.start()].rstrip(" ,")
    if _LEADS_WORK.search(key_of(said)):
        return None
    *_, by = [0, *(found.end() for found in _BY.finditer(key_of(said)))]
    said = said[by:]
    if verb["both"]:
        return _chairs(said)
    *_, comrade = [None, *(found.start() for found in ADDRESS.finditer(said))]
    if comrade is not None:
        return person_in(_DOES_MORE.split(said[comrade:], maxsplit=1)[0])
    parts = said.split(", ")
    first = next((at for at, part in enumerate(parts) if begins_title(part)), None)
    if first is None:
        return None
    return person_in(_DOES_MORE.split(", ".join(parts[first:]), maxsplit=1)[0])


def _leading(text: str) -> str:
    """Return *text* up to the comma behind which something else than a position begins."""
    parts = text.split(", ")
    end = next((at for at, part in enumerate(parts) if at and not begins_title(part)), len(parts))
    return ", ".join(parts[:end])


def _chairs(text: str) -> Party | None:
    """Return the person of *text*, or all of those whom "và" joins in it."""
    first = ADDRESS.search(text)
    said = text[first.start() :] if first is not None else text
    persons = [person_in(part) for part in _AND.split(said)]
    several = [person for person in persons if person is not None]
    if len(several) < len(persons) or not several:
        return several[0] if several else None
    return several[0] if len(several) == 1 else Group("các đồng chí", members=_members(several))


def _members(persons: list[Person]) -> tuple[Person, ...]:
    return tuple(persons)
