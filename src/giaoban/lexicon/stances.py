"""Ý kiến kết luận: the sentence of a decision, and the stance that a sentence takes.

The words are those of the vocabulary of notices: each stance has one phrase that is written and
several that are recognised.
"""

from __future__ import annotations

import re
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from giaoban._vn import capitalise_first, lower_first
from giaoban.lexicon._glue import told_apart
from giaoban.lexicon._joining import bare, ended, joined, led_by, listed, sentence, starts_with
from giaoban.lexicon.citations import cite
from giaoban.lexicon.parties import party_in
from giaoban.model import Citation, Decision, Matter, Stance

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from giaoban.forms import Form

__all__ = [
    "STANCE_LINKS",
    "STANCE_PHRASES",
    "STANCE_VERBS",
    "FoundStance",
    "decision_sentence",
    "recognise_stance",
]

# --- the words -------------------------------------------------------------------------------------

STANCE_VERBS: Final[Mapping[Stance, str]] = MappingProxyType(
    {
        "agreed": "nhất trí",
        "agreed_in_principle": "thống nhất chủ trương",
        "agreed_on_the_whole": "cơ bản nhất trí",
        "adopted": "thông qua",
        "approved": "phê duyệt",
        "not_yet_agreed": "chưa nhất trí",
        "rejected": "không nhất trí",
        "deferred": "chưa xem xét",
        "noted": "ghi nhận",
        "separate_notice": "có thông báo riêng",
    }
)
"""The phrase by which each stance is written."""

STANCE_LINKS: Final[Mapping[Stance, str]] = MappingProxyType(
    {
        "agreed": "với",
        "agreed_in_principle": "theo",
        "agreed_on_the_whole": "với",
        "adopted": "",
        "approved": "",
        "not_yet_agreed": "với",
        "rejected": "với",
        "deferred": "",
        "noted": "",
        "separate_notice": "về",
    }
)
"""What stands between each phrase and what it is about ("thống nhất chủ trương theo Tờ trình …")."""

_LINKED: Final = ("với", "về", "theo")
_GOES_ON: Final = ("trong đó", "với điều kiện", "nhưng", "đồng thời")
_POSITIVE: Final = frozenset(
    {"agreed", "agreed_in_principle", "agreed_on_the_whole", "adopted", "approved"}
)
# By these somebody proposes; by any other document one does not, it has its own content.
_PROPOSALS: Final = frozenset({"Tờ trình", "Công văn", "Báo cáo", "Phiếu trình", "Văn bản"})

_AGREE: Final = ("nhất trí", "thống nhất", "đồng ý", "tán thành")
_ACTS: Final = (*_AGREE, "thông qua", "phê duyệt", "chấp thuận")
_RECOGNISED: Final[Mapping[Stance | None, tuple[str, ...]]] = MappingProxyType(
    {
        "agreed": (*_AGREE, "thống nhất biểu quyết"),
        "agreed_in_principle": tuple(
            f"{verb} {tail}"
            for verb in _AGREE
            for tail in (
                "chủ trương",
                "về chủ trương",
                "cho chủ trương",
                "về mặt chủ trương",
                "về nguyên tắc",
                "nguyên tắc",
            )
        ),
        "agreed_on_the_whole": tuple(
            phrase
            for verb in _AGREE
            for phrase in (
                f"cơ bản {verb}",
                f"về cơ bản {verb}",
                f"{verb} cơ bản",
                f"{verb} về cơ bản",
                f"{verb} nội dung cơ bản",
                f"{verb} với nội dung cơ bản",
                f"{verb} về nội dung cơ bản",
            )
        ),
        "adopted": ("thông qua", *(f"{verb} thông qua" for verb in _AGREE)),
        "approved": (
            "phê duyệt",
            "chấp thuận",
            *(f"{verb} {act}" for verb in _AGREE for act in ("phê duyệt", "chấp thuận")),
        ),
        "not_yet_agreed": tuple(f"chưa {verb}" for verb in _ACTS),
        "rejected": tuple(f"không {verb}" for verb in _ACTS),
        # A bare "dừng …" orders somebody to stop: it is a task.
        "deferred": ("chưa xem xét", "tạm dừng", "tạm hoãn", "lùi", "hoãn"),
        "noted": ("ghi nhận", "biểu dương", "đánh giá cao"),
        "separate_notice": ("có thông báo riêng", "sẽ có thông báo riêng", "thông báo riêng"),
        # Lead-ins of the whole notice, calls for unity, and "thông qua" in the sense of "by means
        # of" take no stance.
        None: (
            "thống nhất kết luận",
            "thống nhất cho ý kiến",
            "thống nhất đánh giá",
            "thống nhất nhận thức",
            "thống nhất quan điểm",
            "thống nhất một số nội dung",
            "thống nhất với nhau",
            "thông qua việc",
            "thông qua đó",
            "thông qua công tác",
            "thông qua hoạt động",
        ),
    }
)

STANCE_PHRASES: Final[tuple[tuple[str, Stance | None], ...]] = tuple(
    sorted(
        ((phrase, stance) for stance, phrases in _RECOGNISED.items() for phrase in phrases),
        key=lambda row: (-len(row[0]), row[0]),
    )
)
"""What is recognised, longest first, each with its stance; None for words that take none."""


# --- writing ---------------------------------------------------------------------------------------


def decision_sentence(
    decision: Decision, *, submissions: Sequence[Citation] = (), form: Form
) -> str:
    """Return the sentence of a decision: its wording, or one composed from its fields.

    Args:
        submissions:
            What the decision is about where it names no objects of its own.
        form:
            Whose way of citing and of naming persons holds.
    """
    if decision.wording.strip():
        return decision.wording
    words = STANCE_VERBS[decision.stance]
    if decision.by_vote:
        words = f"biểu quyết {words}"
    if decision.decided_by is not None:
        words = joined((party_in(form, decision.decided_by), words))
    said = capitalise_first(_with_objects(words, decision, submissions, form))
    return _with_reservation(said, decision)


def _with_objects(
    words: str, decision: Decision, submissions: Sequence[Citation], form: Form
) -> str:
    objects = decision.objects or _default_objects(decision.stance, submissions)
    if not objects:
        return words
    link = STANCE_LINKS[decision.stance]
    phrases = _phrases(objects, form, plain=link != "với")
    # Where several documents of one body form a list already, semicolons part it from the rest.
    named = listed(phrases, apart=len(phrases) < len(objects))
    if decision.stance == "agreed_in_principle":
        link = "" if isinstance(objects[0], Matter) else link
        if starts_with(named, ("chủ trương",)):
            words = words.removesuffix(" chủ trương")
    return joined((words, led_by(link, named, unless=_LINKED)))


def _default_objects(stance: Stance, submissions: Sequence[Citation]) -> tuple[Citation, ...]:
    # The heading has just named them with their subjects; a separate notice speaks of no document.
    if stance == "separate_notice":
        return ()
    return tuple(evolve(submission, subject="") for submission in submissions)


def _phrases(objects: Sequence[Citation | Matter], form: Form, *, plain: bool) -> list[str]:
    """Return how each object is named; submissions of one body in a row are named together."""
    phrases = []
    for proposer, group in groupby(objects, key=_proposer):
        if proposer:
            cited = [cite(evolve(c, issuer=""), form) for c in group if isinstance(c, Citation)]
            phrases.append(f"đề xuất của {proposer} tại {listed(cited)}")
            continue
        for thing in group:
            if isinstance(thing, Matter):
                phrases.append(bare(thing.text))
            else:
                phrases.append(joined(("" if plain else "nội dung", cite(thing, form))))
    return [phrase for phrase in phrases if phrase]


def _proposer(thing: Citation | Matter) -> str:
    proposes = isinstance(thing, Citation) and thing.type in _PROPOSALS
    return thing.issuer.strip() if proposes and isinstance(thing, Citation) else ""


def _with_reservation(said: str, decision: Decision) -> str:
    opens = bool(decision.points)
    reservation = decision.reservation.strip()
    if not bare(reservation):
        return ended(said, opens=opens)
    if starts_with(reservation, _GOES_ON):
        return ended(f"{bare(said)}, {lower_first(reservation)}", opens=opens)
    if starts_with(reservation, ("tuy nhiên", "song")):
        return f"{ended(said)} {sentence(reservation, opens=opens)}"
    if decision.stance in _POSITIVE:
        return f"{ended(said)} Tuy nhiên, {ended(reservation, opens=opens)}"
    return ended(f"{bare(said)}, trong đó lưu ý {reservation}", opens=opens)


# --- recognising -----------------------------------------------------------------------------------


@frozen
class FoundStance:
    """Ý kiến trong văn bản: where a text takes a stance, and which.

    Args:
        start, end:
            The phrase in the text; `text` is that part of it.
        by_vote:
            Whether it says that it was voted on.
        decided_by:
            The body that the clause names before the phrase, as printed; empty without one.
    """

    start: int
    end: int
    text: str
    stance: Stance
    by_vote: bool = False
    decided_by: str = ""


def recognise_stance(text: str) -> FoundStance | None:
    """Return the first stance that *text*, in NFC, takes; None if it takes none.

    Only a phrase at the start of a clause counts, with at most the name of the body before it:
    "sau khi có ý kiến thống nhất" and "nhằm thống nhất hướng xử lý" decide nothing.
    """
    apart = told_apart(text)
    if apart is not None:
        seen = recognise_stance(apart.seen)
        if seen is None:
            return None
        start, end = apart.origin(seen.start), apart.origin(seen.end)
        return evolve(seen, start=start, end=end, text=text[start:end])
    for found in _PHRASE.finditer(text):
        stance = _STANCE_OF[" ".join(found["phrase"].lower().split())]
        subject = _subject_before(text, found.start())
        if stance is None or subject is None or _is_by_means(text, found.start()):
            continue
        voted = found["vote"] is not None or "biểu quyết" in found["phrase"].lower()
        start, end = found.span()
        return FoundStance(start, end, text[start:end], stance, voted, subject)
    return None


def _is_by_means(text: str, at: int) -> bool:
    """Whether it says through whom: "báo cáo UBND tỉnh (thông qua Sở Y …)"."""
    return text.startswith("(thông qua", max(0, at - 1))


_STANCE_OF: Final[Mapping[str, Stance | None]] = MappingProxyType(dict(STANCE_PHRASES))
_BLANKS: Final = r"\s{1,9}"
# Few words begin one; to look at those alone takes a third of the time.
_FIRST: Final = "|".join(sorted({phrase.split(" ")[0] for phrase, _ in STANCE_PHRASES} | {"đã"}))
_PHRASE: Final = re.compile(
    rf"(?<!\w)(?=(?:{_FIRST})(?!\w))(?P<vote>(?:thống{_BLANKS}nhất{_BLANKS})?biểu{_BLANKS}quyết"
    rf"(?:{_BLANKS}bằng{_BLANKS}phiếu)?,?{_BLANKS})?(?:đã{_BLANKS})?"
    rf"(?P<phrase>{'|'.join(phrase.replace(' ', _BLANKS) for phrase, _ in STANCE_PHRASES)})(?!\w)",
    re.IGNORECASE,
)

# No name of a body is longer; the bound keeps the work on a text without full stops linear.
_REACH: Final = 240
_CLAUSE_START: Final = re.compile(r"[:\n]|[.!?](?=\s)")
_NO_WORDS: Final = " \t\r\n\u00a0-–—+*\"“'’)("
# "Về công tác cán bộ, Ban Thường vụ thống nhất …": what may come before the body's name.
_TOPIC: Final = re.compile(
    r"(?:Về|Đối với|Sau khi|Căn cứ|Trên cơ sở|Qua|Tại|Với|Ngày)\b", re.IGNORECASE
)
_HEAD_NOUN: Final = re.compile(
    r"Thường (?:trực|vụ)|Ban|Đảng|(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ)|Chi bộ|BTV|BCH|BCSĐ|UBND"
    r"|HĐND|Ủy ban|Uỷ ban|Hội (?:đồng|nghị)|Cuộc họp|Phiên họp|Tập thể|Lãnh đạo|Chính phủ|Thủ tướng"
    r"|Quốc hội|Bộ|Sở|Cục|Chủ tịch|Phó|Bí thư|Giám đốc|Tổng|Chánh|Văn phòng|Tổ|Trưởng|Thứ trưởng"
    r"|(?:[Cc]ác )?(?:[Đđ]ồng chí|[Đđ]ại biểu)|Đ/c|100%"
)
_PERSON: Final = re.compile(r"[Đđ]ồng chí|Đ/c")
# Case matters: "Ban Chỉ đạo" is a name, "Sở chỉ đạo" a sentence. A noun ("sự thống nhất") is no
# stance either, while "Ban cán sự" and "Bộ Chỉ huy Quân sự" end in the same syllable.
_NOT_IN_A_NAME: Final = re.compile(
    r"(?<!\w)(?:giao|yêu cầu|đề nghị|thực hiện|triển khai|tham mưu|báo cáo|trình|phối hợp|chỉ đạo"
    r"|ý kiến|khi|nếu|để|nhằm|sớm|cần|phải|có|được|tiếp tục|đề xuất|nghiên cứu|rà soát|chủ trì"
    r"|tổ chức|hướng dẫn|việc|không|chưa|sẽ|kiểm tra|trao đổi|đảm bảo|bảo đảm|tạo|xây dựng"
    r"|hoàn thiện|làm|lấy|cho|theo|(?<!cán )(?<!uân )(?<!ân )sự\Z)(?!\w)"
)
_BEFORE_THE_PHRASE: Final = re.compile(
    r"(?:[ ,]{1,3}(?:đã|cũng|và|xem xét|thảo luận|cùng|hoàn toàn))+\Z"
)


def _subject_before(text: str, at: int) -> str | None:
    """Return the body named between the start of the clause and *at*.

    Empty where the phrase opens the clause; None where other words precede it.
    """
    window = text[max(0, at - _REACH) : at]
    starts = [found.end() for found in _CLAUSE_START.finditer(window)]
    if not starts and at > _REACH:
        return None
    before = window[starts[-1] if starts else 0 :].strip(_NO_WORDS)
    if not before:
        return ""
    if _TOPIC.match(before):
        _, comma, before = before.rpartition(", ")
        if not comma:
            return None
    subject = _BEFORE_THE_PHRASE.sub("", f" {before}").strip()
    return subject if _is_name(subject) else None


def _is_name(text: str) -> bool:
    # A comma is a chain of verbs ("kiểm tra, thống nhất số liệu"), but for a person's positions.
    if ";" in text or ("," in text and not _PERSON.match(text)):
        return False
    return bool(_HEAD_NOUN.match(text)) and not _NOT_IN_A_NAME.search(text)
