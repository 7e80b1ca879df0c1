"""Tên theo việc: what a body is for, in its name: "Ban Chỉ đạo phòng, chống thiên tai tỉnh"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban.lexicon._body_words import HEADS, PURPOSEFUL, TAILS, THINGS, VERB_NAMES
from giaoban.lexicon.addressees._view import TOKEN
from giaoban.lexicon.duties import STOPS

if TYPE_CHECKING:
    from giaoban.lexicon.addressees._view import View

__all__ = ["end_of_matter", "end_of_purpose"]

_VERBS: Final = 5
_WORDS: Final = 16
_AND: Final = re.compile(r", | và ")
# Two verbs that make one; any other verb behind a verb is the sentence's.
_TWO: Final = re.compile(
    r"(?:đầu tư (?:xây dựng|phát triển)|triển khai thực hiện|tổ chức thực hiện|hỗ trợ (?:phát triển|đầu tư)"
    r"|xúc tiến đầu tư|phát triển và đầu tư|tuyên truyền vận động|quản lý bảo vệ|quản lý khai thác)(?![^\W_])"
)
_INSIDE: Final = frozenset("và cho ở về của với trên trong tại theo".split())
_SEVERAL: Final = re.compile(r"(?:các|những)(?![^\W_])")
_CARRIES_OUT: Final = ("thực hiện", "triển khai", "điều phối", "phòng, chống", "phòng chống")


def end_of_purpose(view: View, start: int, end: int) -> int | None:
    """Return where the purpose ends that follows the kind of a body; None if a task follows.

    It is one where, behind its verbs and what they do it to, the sentence's own verb stands.
    """
    kind = PURPOSEFUL.at(view.key, start)
    if kind is None or kind[0] < end or not view.is_blank(end) or view.is_capital(end + 1):
        return None
    if view.key.startswith(_PROGRAMMES, end) and view.key.startswith(_MANAGING, start):
        return _objects(view, end, several=True)
    if _OFFICE.match(view.key, start) and _ANY_OFFICES.match(view.key, end + 1):
        return None
    if not view.key.startswith(_COMMITTEES, start) and not view.key.startswith(_NAMING, end + 1):
        return None  # "Văn phòng rà soát số tiền …"
    verbs = _verbs(view, end + 1)
    if verbs is None:
        return None
    joined = " và " in view.key[end:verbs]  # "bồi thường, hỗ trợ và tái định cư"
    objects = _objects(view, verbs, several=_does_carry_out(view, end + 1))
    if objects is not None or not joined:
        return objects
    council = view.key.startswith("hội đồng", start) and view.is_predicate(verbs + 1)
    return verbs if council or _is_closed(view, verbs) else None


# "Văn phòng rà soát …": every office does these, none is named for them.
_OFFICE: Final = re.compile(r"(?:văn )?phòng ")
_ANY_OFFICES: Final = re.compile(
    r"(?:rà soát|kiểm tra|giám sát|thực hiện|triển khai|chuẩn bị|tổ chức|chỉ đạo|soạn thảo|hỗ trợ|phục vụ|tư vấn)(?![^\W_])"
)
# Committees are named for anything they do, offices for what they are there for.
_COMMITTEES: Final = (
    "ban ",
    "bql",
    "hội đồng",
    "tổ",
    "tiểu ban",
    "đoàn",
    "uỷ ban",
    "quỹ",
    "bộ phận",
)
_NAMING: Final = (
    *("hỗ trợ", "phát triển", "xúc tiến", "đăng ký", "dịch vụ", "điều phối", "ứng phó", "phòng"),
    *("kiểm soát", "bảo vệ", "bảo tồn", "ứng dụng", "tư vấn", "khuyến nông", "giúp việc"),
    *("huấn luyện", "điều hành", "quản lý", "chuyển đổi", "đào tạo", "thi hành", "đầu tư"),
)
_PROGRAMMES: Final = (" các chương trình", " các dự án", " các công trình", " các đề án")
_MANAGING: Final = ("ban chỉ đạo", "ban quản lý", "ban điều hành", "ban qlda", "bql")


def end_of_matter(view: View, start: int, end: int) -> int | None:
    """Return where "về …" ends that a name goes on with: "Ban Chỉ đạo tỉnh về chuyển đổi số"."""
    if not view.key.startswith(" về ", end) or PURPOSEFUL.at(view.key, start) is None:
        return None
    if view.key.startswith(_STANDING, start):
        return None
    at = end + 4
    if _REPORTED.match(view.key, at):
        return None
    verbs = _verbs(view, at) if not view.is_capital(at) else None
    return _objects(view, end + 3 if verbs is None else verbs, several=True)


# "chịu trách nhiệm trước Ban Tổ chức Tỉnh ủy về kết quả thực hiện"
_REPORTED: Final = re.compile(r"(?:kết quả|tình hình|tiến độ|nội dung|việc)(?![^\W_])")
# "làm việc với Trung tâm Chính trị xã về kế hoạch …": these are named without what they are about.
_STANDING: Final = ("trung tâm ", "phòng ", "văn phòng ", "sở ", "quỹ ")


def _verbs(view: View, at: int) -> int | None:
    """Return where the verbs end, which commas and "và" may join; None without any."""
    end: int | None = None
    for _ in range(_VERBS):
        two = _TWO.match(view.key, at)
        verb = VERB_NAMES.at(view.key, at)
        if two is None and verb is None:
            break
        end = max(0 if two is None else two.end(), 0 if verb is None else verb[0])
        mark = _AND.match(view.key, end)
        if mark is None:
            break
        at = mark.end()
    return end


def _does_carry_out(view: View, at: int) -> bool:
    return view.key.startswith(_CARRIES_OUT, at)


def _objects(view: View, end: int, *, several: bool) -> int | None:
    """Return where the words end to which the sentence's verb follows; None if none does."""
    count = 0
    for _ in range(_WORDS):
        more = _and_more(view, end, several=several)
        if more is not None:
            end, count = more, count + 1
            continue
        if not view.is_blank(end):
            return end if count and _is_closed(view, end) else None
        at = end + 1
        if view.is_predicate(at):
            return end if count else None
        if count and (view.key.startswith(_STATED, at) or (several and _ends_matter(view, end))):
            return end
        last = view.word_end(at)
        if last is None or not _may_be_object(view, at, last, first=not count, several=several):
            return None
        end, count = last, count + 1
    return None


_STATED: Final = ("đã ", "đang ", "sẽ ")


def _ends_matter(view: View, end: int) -> bool:
    word = TOKEN.match(view.key, end + 1)
    return word is not None and word.group() in STOPS and word.group() not in _INSIDE


def _and_more(view: View, end: int, *, several: bool) -> int | None:
    """Return the end of another verb, or, of a list of matters, another one; None without."""
    mark = _AND.match(view.key, end)
    if mark is None or (mark.group() == ", " and not several):
        return None
    verbs = _verbs(view, mark.end())
    tail = TAILS.at(view.key, mark.end()) if several and verbs is None else None
    return verbs if tail is None else tail[0]


def _is_closed(view: View, end: int) -> bool:
    """Whether the name has ended at a mark: before another party, or what is ordered in points."""
    return view.key.startswith(":", end) or (
        view.key.startswith((", ", "; "), end) and view.opens(end + 2)
    )


def _may_be_object(view: View, at: int, end: int, *, first: bool, several: bool) -> bool:
    word = view.key[at:end]
    if view.is_capital(at):
        return HEADS.at(view.key, at) is None or not first
    if _SEVERAL.match(view.key, at):
        return several
    if word in STOPS and word not in _INSIDE:
        return False
    return not first or several or THINGS.at(view.key, at) is None
