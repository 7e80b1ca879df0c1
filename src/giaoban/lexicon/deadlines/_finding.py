"""From words to deadlines: a whole text, and every phrase in running text."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import frozen

from giaoban._vn import xml_safe
from giaoban.deadline import Deadline, Unclear
from giaoban.lexicon._glue import told_apart
from giaoban.lexicon._patterns import one_line, phrase
from giaoban.lexicon.citations import find_citations
from giaoban.lexicon.deadlines._context import closes_delivery, is_done_before
from giaoban.lexicon.deadlines._days import DAYS
from giaoban.lexicon.deadlines._events import OPENINGS, Opening, clause_end
from giaoban.lexicon.deadlines._manners import MANNERS
from giaoban.lexicon.deadlines._periods import PERIODS
from giaoban.lexicon.deadlines._recurring import RECURRING, read_with_note
from giaoban.lexicon.deadlines._row import Row
from giaoban.lexicon.deadlines._within import WITHIN

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

__all__ = ["FoundDeadline", "find_deadlines", "parse_deadline"]


@frozen
class FoundDeadline:
    """Thời hạn trong văn bản: where a phrase stands, as it stands there, and what it states."""

    start: int
    end: int
    text: str
    deadline: Deadline


_TABLE: Final = (*DAYS, *PERIODS, *MANNERS, *RECURRING, *WITHIN)


# --- a whole text --------------------------------------------------------------------------------


def parse_deadline(text: str, *, issued: dt.date | None = None) -> Deadline | None:
    """Return the deadline that *text* as a whole states; None if it does not speak of time.

    >>> parse_deadline("trong tháng 11/2023")
    InMonth(year=2023, month=11, first=None, part=None, before=False)
    >>> parse_deadline("Sở Xây dựng")

    It takes back every phrase that `deadline_phrase` writes, and the variants in use; a verb of
    completion may stand before ("hoàn thành trước ngày …"). What speaks of time and states
    none of the known deadlines is `Unclear`, and so is what the calendar does not have.

    Args:
        text:
            In NFC. Blanks at its ends do not count.
        issued:
            Day of issue, from which a missing year, `tháng này` and `trước thứ Sáu tuần này` are
            told: a missing year makes the first such day on or after it. Without it they are
            `Unclear`.
    """
    # A value holds no character that XML forbids, and this raises on no text.
    whole = xml_safe(text)[0].strip()
    done = _DONE.match(whole)
    words = whole[done.end() :] if done is not None else whole
    if not words:
        return None
    words = _spelled(words)
    known = _from_table(words, issued) or read_with_note(words) or _from_opening(words)
    if known is None or isinstance(known, Unclear):
        return Unclear(whole) if known or _SPEAKS_OF_TIME.search(whole) else None
    return known


_DONE: Final = phrase(r"(?:phải )?(?:hoàn thành|hoàn thiện|thực hiện|kết thúc|xong)(?: xong)? ")
_SPEAKS_OF_TIME: Final = phrase(
    r"(?<!\w)(?:ngày|tháng|năm|quý|tuần|giờ|tết|nhiệm kỳ|giai đoạn|thời gian|thời hạn|thời điểm|kỳ hạn|hạn"
    r"|tiến độ|định kỳ|định kì|kỳ họp|hằng|trước|sau|khi|trong khi|lúc|hôm nay|ngay|[0-9]{1,2}/[0-9]{1,4})(?!\w)"
)


def _from_table(words: str, issued: dt.date | None) -> Deadline | None:
    for row in _TABLE:
        match = row.pattern.fullmatch(words)
        deadline = row.read(match, issued) if match is not None else None
        if deadline is not None:
            return deadline
    return None


def _from_opening(words: str) -> Deadline | None:
    for opening in OPENINGS:
        match = opening.pattern.match(words)
        deadline = (
            opening.make(match, words[match.end() :])
            if match and match.end() < len(words)
            else None
        )
        if deadline is not None:
            return deadline
    return None


# Keys hit in the wrong order, and the South's spelling; as long as what they stand for.
_MISSPELLED: Final = re.compile(r"(?<![^\W_])(?:(t)ru(?=ớc)|(q)(?:úy|uí))", re.IGNORECASE)


def _spelled(text: str) -> str:
    """Return *text*, as long as before, with "trước" and "quý" as they are spelled."""
    return _MISSPELLED.sub(lambda found: f"{found[1]}rư" if found[1] else f"{found[2]}uý", text)


# --- in running text -----------------------------------------------------------------------------


def find_deadlines(text: str, *, issued: dt.date | None = None) -> tuple[FoundDeadline, ...]:
    """Return the phrases in running text that state a deadline, from left to right.

    They do not overlap; of several that begin at one place the longest is taken. Left out are the
    days of citations, and days, months, quarters and years that nothing bounds ("cuộc họp ngày
    29/9/2023", "giai đoạn 2026 - 2030") unless a verb of completion stands right before them, or
    they close a clause that delivers something ("báo cáo UBND tỉnh vào đầu tháng 6/2026").
    Whether a phrase found is *the* deadline of its sentence is for the reader to say: "thường
    xuyên" and "trong năm 2025" may qualify something else.

    >>> found = find_deadlines("Giao Sở Xây dựng hoàn thành trước ngày 15/10/2023 để tổng hợp.")
    >>> [(one.text, one.deadline.bound) for one in found]
    [('trước ngày 15/10/2023', 'before')]

    Args:
        issued:
            As in `parse_deadline`.
    """
    return _all_found(text, issued)


# What an order says is asked for its times when it is read, and when it is composed again.
@lru_cache(maxsize=16)
def _all_found(text: str, issued: dt.date | None) -> tuple[FoundDeadline, ...]:
    apart = told_apart(text)
    if apart is None:
        return tuple(_found(text, issued))
    return tuple(
        FoundDeadline(start, end, text[start:end], one.deadline)
        for one in _found(apart.seen, issued)
        for start, end in [(apart.origin(one.start), apart.origin(one.end))]
    )


def _found(text: str, issued: dt.date | None) -> Iterator[FoundDeadline]:
    printed, text = text, _spelled(xml_safe(text)[0])  # as long as before
    cited = find_citations(text)
    starts = [citation.start for citation in cited]
    free = 0
    for cue in _CUE.finditer(text):
        start = cue.start()
        at = bisect_right(starts, start) - 1
        if start < free or (at >= 0 and start < cited[at].end):
            continue
        end, deadline = _longest(text, start, cue.group().casefold(), issued)
        free = max(free, end)
        if isinstance(deadline, Unclear):
            deadline = Unclear(xml_safe(printed[start:end])[0])
        if deadline is not None:
            yield FoundDeadline(start, end, printed[start:end], deadline)


def _longest(
    text: str, start: int, word: str, issued: dt.date | None
) -> tuple[int, Deadline | None]:
    """Return the end of the longest phrase at *start* and what it states.

    The end is *start* where there is none; what states no deadline has an end all the same.
    """
    best: tuple[int, Deadline | None] = (start, None)
    key = "0" if word[0].isdigit() else word
    for end, deadline in (
        *_ends_of_rows(text, start, _ROWS_BY_WORD.get(key, ()), issued),
        *_ends_of_openings(text, start, _OPENINGS_BY_WORD.get(key, ())),
    ):
        if end > best[0]:
            best = (end, deadline)
    return best


def _ends_of_rows(
    text: str, start: int, rows: Iterable[Row], issued: dt.date | None
) -> Iterator[tuple[int, Deadline | None]]:
    for row in rows:
        match = row.pattern.match(text, start)
        if match is None or not _counts_there(row, text, start, match.end()):
            continue
        deadline = row.read(match, issued)
        if deadline is not None or row.scope == "no_deadline":
            yield match.end(), deadline


def _ends_of_openings(
    text: str, start: int, openings: Iterable[Opening]
) -> Iterator[tuple[int, Deadline | None]]:
    for opening in openings:
        match = opening.pattern.match(text, start)
        end = clause_end(text, start, match.end(), commas=opening.commas) if match else None
        words = one_line(text[match.end() : end]).strip() if match and end is not None else ""
        deadline = opening.make(match, words) if match and words else None
        if end is not None and deadline is not None:
            yield end, deadline


def _counts_there(row: Row, text: str, start: int, end: int) -> bool:
    match row.scope:
        case "after_done":
            return is_done_before(text, start)
        case "closing":
            return is_done_before(text, start) or closes_delivery(text, start, end)
        case _:
            return True


_Way = TypeVar("_Way", bound=Row | Opening)


def _by_word(ways: Iterable[_Way]) -> dict[str, tuple[_Way, ...]]:
    table: dict[str, tuple[_Way, ...]] = {}
    for way in ways:
        for word in way.starts:
            table[word] = (*table.get(word, ()), way)
    return table


_ROWS_BY_WORD: Final = _by_word(row for row in _TABLE if row.scope != "whole")
_OPENINGS_BY_WORD: Final = _by_word(opening for opening in OPENINGS if opening.found)

# The first words of all phrases; "0" stands for a number.
_WORDS: Final = "|".join(sorted({*_ROWS_BY_WORD, *_OPENINGS_BY_WORD} - {"0"}))
_CUE: Final = re.compile(
    rf"(?<!\w)(?:{_WORDS})(?!\w)|(?<![\w/.,-])[0-9]{{1,5}}(?=\s)", re.IGNORECASE
)
