"""Thay cụm từ: where a value stands in a text, and the text with another value in its place."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final, Literal, Protocol, assert_never

from attrs import evolve, frozen

from giaoban._vn import capitalise_first, lower_first
from giaoban.deadline import Deadline
from giaoban.forms import Form
from giaoban.lexicon import (
    STANCE_LINKS,
    STANCE_VERBS,
    cite,
    date_in_words,
    deadline_phrase,
    find_citations,
    find_dates,
    find_deadlines,
    find_numbers,
    format_date,
    format_number,
    in_apposition,
    manner_of,
    party_list,
    party_name,
    party_text,
    person_title_first,
    recognise_stance,
)
from giaoban.lexicon._joining import bare
from giaoban.model import Body, Citation, DocumentNumber, Force, Group, Party, Person, Stance

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["ForceVerb", "Setting", "StanceTaken", "Swap", "swapped"]


@frozen
class ForceVerb:
    """The verb of an order, told from any other text by its class."""

    force: Force


@frozen
class StanceTaken:
    """The phrase of a stance, told from any other text by its class."""

    stance: Stance


@frozen
class Swap:
    """A part of a notice that changes: its old value and its new one, None where there is none.

    Args:
        must:
            Whether a wording that does not hold the old value refuses the change.
    """

    old: object
    new: object
    must: bool = True


@frozen(kw_only=True)
class Setting:
    """What the texts of a notice are read by.

    Args:
        names:
            The names and positions of everybody in the notice: a body is not meant where its name
            is part of a longer one ("UBND tỉnh" in "Văn phòng UBND tỉnh").
        days:
            The days that the changed part states in its fields. Any other day of an old deadline
            must not be left standing.
    """

    form: Form
    issued: dt.date | None
    names: frozenset[str] = frozenset()
    days: frozenset[dt.date] = frozenset()


def swapped(
    text: str, swaps: Sequence[Swap], setting: Setting
) -> tuple[str, tuple[Swap, ...]] | None:
    """Return *text* with the new values for the old, and the swaps whose old value it held.

    None where an old value stands there more than once, or in a way that the new one cannot
    take, or where something of it would be left.
    """
    edits: list[tuple[int, int, str]] = []
    held = []
    for swap in swaps:
        found = _find(text, swap.old, setting)
        if found:
            held.append(swap)
            said = _say(text, found[0], swap, setting) if len(found) == 1 else None
            if said is None:
                return None
            edits.append((found[0].start, found[0].end, said))
    done = _edited(text, edits)
    if done is None or any(_leaves_day(done, swap, setting) for swap in swaps):
        return None
    return done, tuple(held)


def _edited(text: str, edits: list[tuple[int, int, str]]) -> str | None:
    """Return *text* after all *edits* at once; None where two of them overlap."""
    done, end = text, len(text)
    for start, stop, said in sorted(edits, reverse=True):
        if stop > end:
            return None
        done, end = f"{done[:start]}{said}{done[stop:]}", start
    return done


def _leaves_day(text: str, swap: Swap, setting: Setting) -> bool:
    """Whether *text* still has a day of the old deadline that no field of the new part has."""
    if not isinstance(swap.old, Deadline):
        return False
    days = {found.date for found in find_dates(deadline_phrase(swap.old))} - setting.days
    return any(_find(text, day, setting) for day in days)


# --- where a value stands --------------------------------------------------------------------------

_Style = Literal["text", "apposition", "title", "name"]
_STYLES: Final[tuple[_Style, ...]] = ("text", "apposition", "title", "name")


@frozen
class _Found:
    """Where a value stands, as it stands there, and in which style it names a party."""

    start: int
    end: int
    text: str
    style: _Style = "text"


class _Span(Protocol):
    """Anything that was found in a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...


def _find(text: str, value: object, setting: Setting) -> list[_Found]:
    match value:
        case str():
            return _literal(text, value)
        case int():
            # A number inside a date, a fraction or a code counts nobody.
            return [
                found
                for found in _literal(text, str(value))
                if not _PARTED.match(text, max(0, found.start - 2))
                and not _PARTS.match(text, found.end)
            ]
        case dt.date():
            cited = find_citations(text)
            days = (day for day in find_dates(text) if day.date == value)
            return [_found(day) for day in days if not _lies_in(day, cited)]
        case ForceVerb(force):
            # "Giao Sở Giao thông …": only the first word of the sentence orders.
            return [found for found in _literal(text, force) if not text[: found.start].strip()]
        case StanceTaken(stance):
            return _find_stance(text, stance)
        case DocumentNumber():
            return [_found(number) for number in find_numbers(text) if number.number == value]
        case Citation():
            return _find_citation(text, value, setting)
        case Person():
            return _find_person(text, value, setting)
        case Body():
            return _named(text, value.name, setting)
        case Group():
            inside = ", ".join(map(party_text, value.members))
            plain = f"{value.name.strip().rstrip(':')}: {inside}"
            return _first_of((party_text(value), plain), text, setting)
        case tuple():
            parties = [party for party in value if isinstance(party, Party)]
            plain = ", ".join(map(party_text, parties))
            return _first_of((party_list(parties), plain), text, setting)
        case _ if isinstance(value, Deadline):
            return _find_deadline(text, value, setting)
        case _:
            return []


_PARTED: Final = re.compile(r"[0-9][./,-][0-9]")
_PARTS: Final = re.compile(r"[./,-][0-9]")


def _found(span: _Span) -> _Found:
    return _Found(span.start, span.end, span.text)


def _literal(text: str, words: str) -> list[_Found]:
    """Return where *words* stand whole, with either case of their first letter."""
    tokens = bare(words).split()
    if not tokens:
        return []
    first = tokens[0][0]
    either = "|".join(re.escape(letter) for letter in {first, first.upper(), first.lower()})
    rest = [re.escape(token) for token in (tokens[0][1:], *tokens[1:])]
    pattern = f"(?:{either})" + r"\s+".join(rest)
    return [
        _Found(found.start(), found.end(), found.group())
        for found in re.finditer(pattern, text)
        if not (_cuts_a_word(text, found.start()) or _cuts_a_word(text, found.end()))
    ]


def _cuts_a_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _named(text: str, name: str, setting: Setting) -> list[_Found]:
    """Return where a name stands by itself, not as part of a longer name."""
    own = name.strip()
    longer = (other for other in setting.names if own in other and own != other)
    inside = [span for other in longer for span in _literal(text, other)]
    return [found for found in _literal(text, own) if not _lies_in(found, inside)]


def _lies_in(found: _Span, spans: Iterable[_Span]) -> bool:
    return any(span.start <= found.start and found.end <= span.end for span in spans)


def _first_of(alternatives: Iterable[str], text: str, setting: Setting) -> list[_Found]:
    """Return where the first of several ways of writing a thing stands."""
    for words in alternatives:
        found = _named(text, words, setting)
        if found:
            return found
    return []


def _find_person(text: str, person: Person, setting: Setting) -> list[_Found]:
    """Return where a person is named, each time with as much around the name as belongs to it."""
    named = [
        evolve(found, style=style)
        for style in _STYLES
        for found in _named(text, _in_style(person, style), setting)
    ]
    places = {(found.start, found.end): found for found in reversed(named)}.values()
    return [
        found
        for found in places
        if not _lies_in(found, [other for other in places if other is not found])
    ]


def _in_style(party: Party, style: _Style) -> str:
    match style:
        case "text":
            return party_text(party)
        case "apposition":
            return in_apposition(party)
        case "title":
            return person_title_first(party) if isinstance(party, Person) else party_text(party)
        case "name":
            return party_name(party)
        case _:
            assert_never(style)


def _find_deadline(text: str, deadline: Deadline, setting: Setting) -> list[_Found]:
    """Return where a deadline is stated, in whichever words, and its own phrase besides."""
    stated = find_deadlines(text, issued=setting.issued)
    same = [_found(found) for found in stated if found.deadline == deadline]
    phrases = _literal(text, deadline_phrase(deadline))
    return same + [found for found in phrases if not _lies_in(found, stated)]


def _find_citation(text: str, citation: Citation, setting: Setting) -> list[_Found]:
    """Return where a document is cited: with all that is said of it, or by its number alone."""
    if citation.number is None:
        return _literal(text, cite(evolve(citation, subject=""), setting.form))
    cited = [
        _found(found) for found in find_citations(text) if found.citation.number == citation.number
    ]
    numbers = _find(text, citation.number, setting)
    return cited + [found for found in numbers if not _lies_in(found, cited)]


def _find_stance(text: str, stance: Stance) -> list[_Found]:
    """Return where a stance is taken, if in the very words that another's can take the place of."""
    found = recognise_stance(text)
    if found is None or " ".join(found.text.lower().split()) != STANCE_VERBS[stance]:
        return []
    return [_found(found)]


# --- what stands there instead ---------------------------------------------------------------------


def _say(text: str, found: _Found, swap: Swap, setting: Setting) -> str | None:
    """Return what stands in the place of *found*; None where the new value cannot stand there."""
    match swap.old, swap.new:
        case str(old), str(new):
            return _cased(found, bare(old), bare(new)) or None
        case int(), int(count):
            return str(count)
        case dt.date(), dt.date() as day:
            return _say_day(found, day)
        case ForceVerb(verb), ForceVerb(other):
            return _cased(found, verb, other)
        case StanceTaken(old_stance), StanceTaken(stance):
            fits = STANCE_LINKS[old_stance] == STANCE_LINKS[stance]
            return _cased(found, STANCE_VERBS[old_stance], STANCE_VERBS[stance]) if fits else None
        case DocumentNumber(), DocumentNumber() as number:
            return format_number(number)
        case Citation() as cited, Citation() as citation:
            return _say_citation(found, cited, citation, setting)
        case tuple() as parties, tuple() as others:
            rest = f"{text[: found.start]} {text[found.end :]}"
            left = (party for party in parties if party not in others)
            if not others or any(_find(rest, party, setting) for party in left):
                return None
            return _cased(found, party_list(parties), party_list(others))
        case (Body() | Group() | Person()) as party, (Body() | Group() | Person()) as instead:
            return _say_party(text, found, party, instead)
        case before, after if isinstance(before, Deadline) and isinstance(after, Deadline):
            fits = {manner_of(before), manner_of(after)} <= {"finish", "plain"}
            fits = fits or manner_of(before) == manner_of(after)
            return _cased(found, deadline_phrase(before), deadline_phrase(after)) if fits else None
        case _:
            return None


def _cased(found: _Found, old: str, new: str) -> str:
    """Return *new* with its first letter raised or lowered as *found* has that of *old*."""
    if found.text[:1].isupper() and not old[:1].isupper():
        return capitalise_first(new)
    if found.text[:1].islower() and old[:1].isupper():
        return lower_first(new)
    return new


def _say_day(found: _Found, day: dt.date) -> str:
    if "tháng" not in found.text.lower():
        return format_date(day)
    said = date_in_words(day)
    return said.removeprefix("ngày ") if found.text[:1].isdigit() else _cased(found, "ngày", said)


def _say_citation(found: _Found, old: Citation, new: Citation, setting: Setting) -> str | None:
    """Return a citation as short or as full as it stands there."""
    if old.number is None:
        return cite(evolve(new, subject=""), setting.form)
    if new.number is None:
        return None
    code = format_number(new.number)
    numbers = _find(found.text, old.number, setting)
    edits = [(number.start, number.end, code) for number in numbers]
    if evolve(old, number=new.number, subject=new.subject) != new:
        more = _edits_of_citation(found.text, old, new)
        if more is None or not find_citations(found.text):
            return None
        edits += more
    return _edited(found.text, edits)


def _edits_of_citation(
    text: str, old: Citation, new: Citation
) -> list[tuple[int, int, str]] | None:
    """Return the edits of type, day and issuer; None where one of them cannot be made."""
    edits: list[tuple[int, int, str]] = []
    if old.date != new.date:
        days = [_found(day) for day in find_dates(text) if day.date == old.date]
        if old.date is None or (days and new.date is None):
            return None
        edits += [(day.start, day.end, _say_day(day, new.date)) for day in days if new.date]
    for before, after in ((old.type, new.type), (old.issuer, new.issuer)):
        if before != after:
            places = _literal(text, before)
            if not bare(before) or (places and not bare(after)):
                return None
            edits += [(place.start, place.end, _cased(place, before, after)) for place in places]
    return edits


def _say_party(text: str, found: _Found, old: Party, new: Party) -> str | None:
    """Return a party in the style in which the old one stands there."""
    if found.style == "name" and isinstance(old, Person):
        kept = new.positions if isinstance(new, Person) else ()
        if any(_literal(text, position) for position in old.positions if position not in kept):
            return None
        if not isinstance(new, Person) and _ADDRESS.search(text[: found.start]):
            return None
    return _cased(found, _in_style(old, found.style), _in_style(new, found.style))


_ADDRESS: Final = re.compile(r"(?:đồng chí|đ/c|ông|bà)\s+\Z", re.IGNORECASE)
