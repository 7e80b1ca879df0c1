"""Ai được giao: whether a sentence gives an order, by what verb, to whom, and where its task begins.

An order is told by a verb that gives one before a party ("giao Sở Y …"), by a party that opens
the sentence before a verb of doing ("Sở Y rà soát …"), or, without any addressee, by such a verb
alone ("Tiếp tục rà soát …"). A sentence that states what was done or found is none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import evolve, frozen

from giaoban.lexicon._body_words import COLLECTIVE_NOUNS, HEADS, THINGS
from giaoban.lexicon._keys import Phrases
from giaoban.lexicon.addressees import FoundParty
from giaoban.lexicon.duties import (
    ADVERBS,
    CONNECTIVES,
    NOT_ORDERS,
    ORDER_VERBS,
    PREDICATES,
    SCOPES,
    STATING,
    STOPS,
)
from giaoban.model import Body, Force, Group, Person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.lexicon.addressees import Names

__all__ = ["Told", "Trust", "begins_task", "opens_order", "read_order", "skip_connective"]


Trust: TypeAlias = Literal["verbs", "names", "all"]
"""Who opens a sentence is to act: before a known verb; also if named, before any word that does not
tell something of them; or whoever it is."""


@frozen(kw_only=True)
class Told:
    """An order as a sentence gives it, by offsets in its text.

    Args:
        start:
            Where its verb or its addressee stands; what is before is a case, a purpose, a giver.
        task:
            Where what is to be done begins.
        explicit:
            Whether a verb gives the order.
    """

    force: Force = "giao"
    start: int
    task: int
    director: tuple[FoundParty, ...] = ()
    lead: tuple[FoundParty, ...] = ()
    executing: tuple[FoundParty, ...] = ()
    explicit: bool = False

    @property
    def parties(self) -> tuple[FoundParty, ...]:
        """Whom the order names, director first."""
        return (*self.director, *self.lead)


def skip_connective(names: Names, at: int) -> int:
    """Return where a sentence begins behind "Tuy nhiên,", "Đồng thời" and the like."""
    for _ in range(_CONNECTIVES):
        found = CONNECTIVES.at(names.key, at)
        if found is None:
            return at
        at = _over_blank(names.key, found[0], ",:")
    return at


_CONNECTIVES: Final = 3


def _over_blank(key: str, at: int, marks: str) -> int:
    while at < len(key) and (key[at] == " " or key[at] in marks):
        at += 1
    return at


def begins_task(names: Names, at: int) -> bool:
    """Whether a verb of doing, or an adverb of one, stands at *at*, and none that states."""
    verb = PREDICATES.at(names.key, at) or ADVERBS.at(names.key, at)
    if verb is None or _NO_VERB.match(names.key, at) is not None:
        return False
    stating = STATING.at(names.key, at)
    return stating is None or stating[0] < verb[0]


_NO_VERB: Final = re.compile(
    r"(?:giao (?:ban|thông|dịch|thừa|điểm|thoa|thương|ước)|cử (?:tri|tuyển)|thu nhập|chi nhánh|tổ chức đảng|thay mặt)(?![^\W_])"
)


# --- verbs that order --------------------------------------------------------------------------------


def opens_order(names: Names, at: int) -> tuple[int, Force] | None:
    """Return the end and force of a verb that gives an order at *at*; None for any other word."""
    verb = ORDER_VERBS.at(names.key, at)
    if verb is None:
        return None
    other = NOT_ORDERS.at(names.key, at)
    if other is not None and other[0] >= verb[0]:
        # "Giao ban" is a meeting, "Giao Ban Tổ chức …" an order to a body.
        named = other[0] > verb[0] and names.text[verb[0] + 1 : verb[0] + 2].isupper()
        return verb if named else None
    return verb


def _explicit(names: Names, at: int, end: int) -> Told | None:
    verb = opens_order(names, at)
    if verb is None or verb[0] >= end or names.key[verb[0]] != " ":
        return None
    who = names.read(verb[0] + 1)
    if not who:
        named = names.capitalised(verb[0] + 1) or _in_small_letters(names, verb[0] + 1)
        if named is None:
            return None
        who = [named]
    if who[-1].end > end:
        return None
    told = _addressed(names, who, end, Told(force=verb[1], start=at, task=end, explicit=True))
    return None if _is_content(names, told, end) else told


def _in_small_letters(names: Names, at: int) -> FoundParty | None:
    """Return whom an order names in small letters only: "giao bộ phận kế toán kiểm kê"."""
    head = HEADS.at(names.key, at)
    if head is None or head[1] not in {"body", "noun", "post"}:
        return None
    doing = names.predicate_within(head[0], _SMALL_WORDS)
    if doing is None:
        return None
    end = doing - 1
    return FoundParty(at, end, end, Body(names.said(at, end)), named=False, certain=False)


_SMALL_WORDS: Final = 5


def _is_content(names: Names, told: Told, end: int) -> bool:
    """Whether "yêu cầu", "đề nghị" asks for a state of things, not somebody to act."""
    if told.force not in {"yêu cầu", "đề nghị"} or told.task >= end:
        return False
    at = told.task
    modal = _MODAL_THING.match(names.key, at)
    return modal is not None and not any(party.named for party in told.parties)


_MODAL_THING: Final = re.compile(r"(?:phù hợp|đúng|đảm bảo tính|không tăng|có tính)(?![^\W_])")


# --- the addressee, and what stands between it and the task --------------------------------------------


def _addressed(names: Names, who: list[FoundParty], end: int, told: Told) -> Told:
    """Return *told* with its parties in their roles and the place where its task begins."""
    at = _past_scope(names, who[-1].stop, end)
    directing = _DIRECTS.match(names.key, at, end)
    if directing is None or not all(_is_person(party) for party in who):
        return evolve(told, lead=tuple(who), task=at)
    after = directing.end()
    if names.key[after:end].strip(" .;") in {"", ":"}:
        return evolve(told, director=tuple(who), task=after)
    doers = names.read(after + 1) if names.key[after : after + 1] == " " else []
    if doers and doers[-1].end < end:
        doing = _past_scope(names, doers[-1].stop, end)
        acts = PREDICATES.at(names.key, doing) is not None or begins_task(names, doing)
        if acts or names.key[doing : doing + 1] == ":":
            return evolve(told, director=tuple(who), lead=tuple(doers), task=doing)
    return evolve(told, lead=tuple(who), task=at)


_DIRECTS: Final = re.compile(
    r"(?:trực tiếp |tập trung |tiếp tục )?(?:lãnh đạo, )?chỉ đạo(?![^\W_])"
)


def _is_person(found: FoundParty) -> bool:
    party = found.party
    if isinstance(party, Group):
        return party.name.casefold().startswith(("các đồng chí", "các đ/c")) and bool(party.members)
    return isinstance(party, Person)


def _past_scope(names: Names, at: int, end: int) -> int:
    """Return where the task begins behind "theo chức năng, nhiệm vụ" and marks."""
    at = _over_blank(names.key, at, ",")
    for _ in range(_SCOPES):
        scope = SCOPES.at(names.key, at)
        if scope is None:
            break
        at = _over_blank(names.key, scope[0], ",")
    return min(at, end)


_SCOPES: Final = 3


# --- a whole sentence ----------------------------------------------------------------------------------


def read_order(
    names: Names,
    start: int,
    end: int,
    *,
    givers: Phrases[None] | None = None,
    trust: Trust = "verbs",
) -> Told | None:
    """Return the order that the words from *start* to *end* give to somebody; None if they do not.

    Args:
        givers:
            The names of those who give orders here: as subjects they are no addressees.
        trust:
            When whoever opens the words is taken for an addressee.
    """
    at = skip_connective(names, _past_quote(names.key, start))
    told = _explicit(names, at, end) or _given_by(names, at, end)
    if told is not None:
        return told
    told = _subject(names, at, end, givers, trust=trust)
    if told is not None:
        return told
    return _of_a_thing(names, at, end) or _behind_preface(names, at, end, givers)


_THING: Final = re.compile(
    r"(?:các |những |riêng )?(?:nhiệm vụ|nội dung|việc|vấn đề|công việc|phần việc|đề xuất|kiến nghị|hạng mục|dự án)(?![^\W_])"
)
_GIVEN: Final = re.compile(r"(?<=[ ”\"])giao (?=[^\W_])")
_THING_LENGTH: Final = 260


def _of_a_thing(names: Names, at: int, end: int) -> Told | None:
    """Return the order by which a thing is given to somebody: "Nhiệm vụ … giao Sở Y chủ trì"."""
    if _THING.match(names.key, at) is None:
        return None
    for verb in _GIVEN.finditer(names.key, at, min(end, at + _THING_LENGTH)):
        told = _explicit(names, verb.start(), end)
        if told is not None and told.lead and told.lead[0].named and told.task < end:
            return told if begins_task(names, told.task) else None
    return None


def _past_quote(key: str, at: int) -> int:
    return _over_blank(key, at, "\"“('‘*-–+•")


def _given_by(names: Names, at: int, end: int) -> Told | None:
    """Return the order behind its giver: "Ban Thường vụ Tỉnh ủy giao Ban Tổ chức …"."""
    giver = names.one(at)
    if giver is None or giver.stop >= end:
        return None
    verb = _GIVES.match(names.key, giver.stop, end)
    return None if verb is None else _explicit(names, verb.end(), end)


_GIVES: Final = re.compile(
    r",? (?:(?:đã|cũng|thống nhất|nhất trí|đồng ý|quyết định|kết luận|chỉ đạo|có ý kiến|phát biểu|nhấn mạnh|và),? ){0,4}"
)


def _subject(
    names: Names, at: int, end: int, givers: Phrases[None] | None, *, trust: Trust
) -> Told | None:
    """Return the order to the party that opens the words: "Sở Y tế rà soát …"."""
    who = names.read(at) if _SOME.match(names.key, at) is None else []
    if not who or who[-1].end > end:
        return None
    told = _addressed(names, who, end, Told(start=at, task=end))
    rest = names.key[told.task : end].strip(" .;")
    if rest in {"", ":"}:
        return told if rest == ":" else None
    if names.key[told.task] == ":":
        doing = told.task + 2
        return evolve(told, task=doing) if begins_task(names, doing) else None
    giver = givers.at(names.key, at) if givers is not None else None
    # "Văn phòng" gives orders, "Văn phòng UBND tỉnh" is another.
    whole = giver is not None and HEADS.at(names.key, giver[0] + 1) is None
    if whole and trust != "all" and not _IMPERATIVE_ONLY.match(names.key, told.task):
        return None
    if begins_task(names, told.task):
        return told
    # "(1) Sở Y xác định …" below an order is what Sở Y is to do.
    acts = PREDICATES.at(names.key, told.task) is not None
    states = not acts and STATING.at(names.key, told.task) is not None
    if states or not _is_word(names.key, told.task):
        return None
    clear = trust == "all" or (trust == "names" and _is_clear(names, who, told.task, end))
    return told if clear else None


# "đã", "đang": what follows is told, not ordered.
_TOLD: Final = re.compile(
    r"(?<![^\W_])(?:đã|đang|vẫn|còn|chưa|được|bị|là|có|nhiều|ít|rất|khá)(?![^\W_])"
)
_EARLY: Final = 70


def _is_clear(names: Names, who: Sequence[FoundParty], at: int, end: int) -> bool:
    """Whether bodies by name open a sentence that tells nothing of them: they are to act."""
    if not all(party.named and party.certain for party in who) or names.text[at].isupper():
        return False
    if THINGS.at(names.key, at) is not None or HEADS.at(names.key, at) is not None:
        return False
    word = names.key[at:end].partition(" ")[0].strip(".,;:")
    early = min(end, at + _EARLY)
    return word not in STOPS and _TOLD.search(names.key, at, early) is None


# "Một số đơn vị …" tells what was found.
_SOME: Final = re.compile(r"(?:một số|một vài|nhiều|đa số|phần lớn|còn) ")
_IMPERATIVE_ONLY: Final = re.compile(r"(?:chỉ đạo|lãnh đạo|chịu trách nhiệm|chủ trì)(?![^\W_])")


def _is_word(key: str, at: int) -> bool:
    return key[at : at + 1].isalpha()


# --- behind a case, a purpose, a topic -------------------------------------------------------------------

_PREFACES: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        """
trên cơ sở|căn cứ|để|nhằm|sau khi|ngay sau khi|khi|trong quá trình|trường hợp|trong trường hợp|nếu|về|đối với|liên quan
liên quan đến|theo|qua|trong thời gian|từ nay|thực hiện|tại|với|do|vì|trong|riêng|trước khi|trước ngày|định kỳ|hằng|hàng
từ|tiếp theo|xét|ngoài|bên cạnh|cùng với|đến|chậm nhất|thời gian tới|hiện nay|vừa qua|tiếp tục thực hiện|trước mắt|tùy|trên đây|nay|trân trọng
""".replace("\n", "|")
        .strip("|")
        .split("|")
    )
)
"""With what a clause begins that stands before an order."""

_BREAK: Final = re.compile(
    r"(?:(?:[,;:]| [-–]) (?:(?:đồng thời|nên|do đó|do vậy|vì vậy|theo đó|thì|và|tuy nhiên),? )?| thì )"
)
_PREFACE_LENGTH: Final = 700
_CANDIDATES: Final = 24
_IN_PROGRESS: Final = re.compile(
    r"trong (?:quá trình|thời gian)(?: tổ chức| triển khai| chỉ đạo| tới| đến)*(?:,? thực hiện)?,? "
)


# "Các kiến nghị khác giao các bộ …": what is given to somebody stands before the verb.
_TOPIC: Final = re.compile(
    r"(?:(?:đối với |về )?(?:các |những |toàn bộ )?(?:nội dung|kiến nghị|đề nghị|đề xuất|vấn đề|nhiệm vụ|công việc|phần việc|việc)"
    r"(?: (?!(?:được|đã|sẽ|bàn|để|chuyển|phân|tạm|do|mà|và|khi) )[^\W\d_]+){0,8}? )(?=giao )"
)


def _behind_preface(names: Names, at: int, end: int, givers: Phrases[None] | None) -> Told | None:
    opening, verb = _PREFACES.at(names.key, at), PREDICATES.at(names.key, at)
    opens = opening is not None and (verb is None or verb[0] <= opening[0])
    progress = _IN_PROGRESS.match(names.key, at, end)
    if progress is not None:
        told = _explicit(names, progress.end(), end) or _subject(
            names, progress.end(), end, givers, trust="verbs"
        )
        if told is not None:
            return told
    topic = _TOPIC.match(names.key, at, end)
    if topic is not None:
        told = _explicit(names, topic.end(), end)
        if told is not None:
            return told
    limit = min(end, at + _PREFACE_LENGTH)
    for nth, mark in enumerate(_BREAK.finditer(names.key, at, limit)):
        if nth >= _CANDIDATES:
            break
        place = mark.end()
        told = _explicit(names, place, end) or _given_by(names, place, end)
        if told is None and opens and not _goes_on(names, mark.start(), place):
            told = _subject(names, place, end, givers, trust="verbs")
        if told is not None and (opens or told.force in {"giao", "yêu cầu", "phân công"}):
            return told
    return None


def _goes_on(names: Names, mark: int, at: int) -> bool:
    """Whether a list of kinds goes on at *at*: "các cơ quan, đơn vị liên quan"."""
    head = HEADS.at(names.key, at)
    if head is None or head[1] != "noun" or names.text[at].isupper():
        return False
    words = [found.start() for found in _LAST_WORDS.finditer(names.key, max(0, mark - 30), mark)]
    nouns = (COLLECTIVE_NOUNS.at(names.key, start) for start in words[-3:])
    return any(noun is not None and noun[0] == mark for noun in nouns)


_LAST_WORDS: Final = re.compile(r"(?<![^\W_])[^\W_]")
