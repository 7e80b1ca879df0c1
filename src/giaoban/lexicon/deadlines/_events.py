"""Sau khi …, trước khi …, vì …: the phrases that go on in the notice's own words.

As a whole text such a phrase ends where the text does. In running text it ends with its clause.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from attrs import frozen

from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    Deadline,
    EventWord,
    Pending,
    PerRegulation,
    Unclear,
)
from giaoban.lexicon._patterns import phrase
from giaoban.lexicon.deadlines._phrase import is_occasion
from giaoban.lexicon.deadlines._within import WITHIN_FROM_EVENT, read_from_event
from giaoban.lexicon.deadlines._words import NAMED_OCCASION

__all__ = ["OPENINGS", "Opening", "clause_end"]


@frozen
class Opening:
    """What opens a phrase, and what the words after it make it.

    Args:
        make:
            Takes the match of the opening and the words; None where they make no such phrase.
        found:
            Whether it counts in running text; as a whole text it always does.
        commas:
            Whether the words go on over every comma.
    """

    starts: tuple[str, ...]
    pattern: re.Pattern[str]
    make: Callable[[re.Match[str], str], Deadline | None]
    found: bool = True
    commas: bool = False


def _after(word: EventWord) -> Callable[[re.Match[str], str], Deadline | None]:
    return lambda _, event: AfterEvent(event, word)


def _after_occasion(match: re.Match[str], event: str) -> Deadline | None:
    if not is_occasion(event):
        return None
    at_once = match.group()[0].casefold() == "n"
    return AfterEvent(event, "right_after" if at_once else "after")


def _before_occasion(_match: re.Match[str], event: str) -> Deadline | None:
    return BeforeEvent(event) if is_occasion(event) else None


_SO_LONG_BEFORE: Final = phrase(
    r"(?:(?:chậm|muộn|trễ|ít) nhất|tối thiểu|trước)(?: là| vào)? [0-9]{1,3}(?: \([^\W\d_]{1,8}\))?"
    rf" (?:ngày(?: làm việc)?|tuần|tháng|giờ) trước (?:khi )?"
    rf"(?=(?:ngày )?(?:{NAMED_OCCASION}|[0-9]|khai mạc|diễn ra|tổ chức|họp))"
)


def _unknown_day(match: re.Match[str], event: str) -> Deadline | None:
    return Unclear(f"{match.group()}{event}")


OPENINGS: Final = (
    # `ngay sau khi …`, `sau khi có (văn bản) …`, `sau khi hoàn thiện …`; what has been heard or
    # discussed introduces the conclusions
    Opening(("ngay",), phrase(r"ngay (?:sau )?khi "), _after("right_after")),
    Opening(
        ("sau",),
        phrase(
            r"sau khi (?!(?:được )?(?:nghe|xem xét|thảo luận|trao đổi|bàn bạc|nghiên cứu)(?!\w))"
        ),
        _after("after"),
    ),
    Opening(("sau",), phrase(r"sau khi "), _after("after"), found=False),
    # not "trước, trong và sau Tết"
    Opening(
        ("sau", "ngay"), phrase(rf"(?:ngay )?(?<!và\s)sau (?={NAMED_OCCASION})"), _after_occasion
    ),
    # `khi có yêu cầu`; in running text most "khi" only describe a case
    Opening(
        ("khi",),
        phrase(
            r"(?<!sau\s)(?<!trước\s)(?<!trong\s)(?<!đến\s)(?<!mỗi\s)(?<!đôi\s)(?<!từ\s)"
            r"khi (?=(?:có|được|nhận được) )"
        ),
        _after("when"),
    ),
    Opening(("khi",), phrase(r"khi "), _after("when"), found=False),
    # "trước khi thực hiện các bước tiếp theo"; `trước kỳ họp …`, "để tổng hợp trước hội nghị"
    Opening(("trước",), phrase(r"trước khi "), lambda _, event: BeforeEvent(event)),
    Opening(("trước",), phrase(rf"(?<!nhiệm\s)trước (?={NAMED_OCCASION})"), _before_occasion),
    # `chậm nhất 03 ngày trước kỳ họp …`: so long before what has no day itself
    Opening(("chậm", "muộn", "trễ", "ít", "tối", "trước"), _SO_LONG_BEFORE, _unknown_day),
    # `tại kỳ họp …`
    Opening(("tại",), phrase(r"tại "), lambda _, session: AtSession(session), found=False),
    # `kể từ ngày … có kết luận`: anchor kind EVENT
    Opening(
        ("trong", "chậm", "muộn", "trễ", "không", "tối", "0"), WITHIN_FROM_EVENT, read_from_event
    ),
    # The deadline is left open, for a stated reason.
    Opening(
        ("chưa",),
        phrase(r"chưa (?:xác )?định (?:được )?(?:rõ )?thời (?:hạn|gian),? (?:vì|do|bởi|lý do:?) "),
        lambda _, reason: Pending(reason),
        commas=True,
    ),
    # `theo quy định`, `theo tiến độ cam kết`: any basis, but not "theo dõi"
    Opening(
        ("theo", "đúng", "bảo", "đảm"),
        phrase(r"(?:theo (?!dõi(?!\w))|đúng |bảo đảm |đảm bảo )"),
        lambda opening, basis: PerRegulation(opening.group() + basis),
        found=False,
    ),
)

_LONGEST_CLAUSE: Final = 300
# A full stop, a semicolon, a colon, a parenthesis, an empty line, the next labelled point; a
# purpose ("để tổng hợp …") and every comma, which `clause_end` looks at again.
_CLAUSE_ENDS: Final = re.compile(
    r"[.…!?](?=[\s\"”)]|\Z)|[;:()]|\n[^\S\n]{0,80}(?=\n|[-+*•]|\(?[0-9a-zđ]{1,3}[.)]\s)"
    r"|\s(?=(?:để|nhằm|thì)\s)|,(?=\s)",
    re.IGNORECASE,
)
_SENTENCE_STARTS: Final = re.compile(r"(?:\A|[.:;)\n+*•-])\s{0,40}\Z")


def clause_end(text: str, opened: int, start: int, *, commas: bool) -> int | None:
    """Return where the words from *start* on end; None if they go on for too long.

    A comma ends them where the phrase, which *opened* before, begins its sentence, and before a
    word in lower case; before a capital a list of names goes on.
    """
    limit = start + _LONGEST_CLAUSE
    leads = _SENTENCE_STARTS.search(text, max(0, opened - 48), opened) is not None
    for end in _CLAUSE_ENDS.finditer(text, start, min(len(text), limit)):
        goes_on = (
            end.group() == "," and (commas or not leads) and (commas or _capital_after(text, end))
        )
        if not goes_on:
            return end.start()
    return len(text.rstrip()) if len(text) <= limit else None


def _capital_after(text: str, end: re.Match[str]) -> bool:
    return text[end.end() : end.end() + 80].lstrip()[:1].isupper()
