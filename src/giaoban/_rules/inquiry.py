"""Tra danh bạ: the parties of a notice as a directory knows them.

Reading gives parties their `ref` by it, and a rule says which bodies are not known: so the two
agree. A name is asked for as it is printed, by the name that the notice gives a short form, and with
the common short forms written out; a member of a list behind its head noun ("các Sở: Tài chính").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from attrs import field, frozen

from giaoban._vn import fold
from giaoban.directory import Ambiguous, Match
from giaoban.lexicon.short_names import head_names, long_name, short_name
from giaoban.model import Body, Group, Person
from giaoban.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from giaoban.directory import Directory, PartyKind
    from giaoban.model import Notice, Party

__all__ = ["Answer", "Inquiry"]


@frozen
class Answer:
    """Trả lời của danh bạ: what a directory says about a name, and what it raised over it.

    Args:
        fault:
            What it raised for one of the name's spellings, or that it answered something that is
            no answer; None where all went well.
    """

    found: Match | Ambiguous | None
    fault: Exception | None = field(default=None, kw_only=True)


_NOTHING: Final = Answer(None)


class Inquiry:
    """Asks a directory about the parties of one notice, about each spelling of a name once.

    Whatever the directory raises is kept in the answer.
    """

    def __init__(self, directory: Directory, notice: Notice) -> None:
        self._directory = directory
        self._notice = notice
        self._full = {fold(alias.short): alias.full for alias in reversed(notice.aliases)}
        self._asked: dict[tuple[str, PartyKind | None], Answer] = {}
        self._answers: dict[tuple[str, PartyKind | None, str], Answer] = {}

    def parties(self, *kinds: type[Party]) -> Iterator[tuple[str, Party, Answer]]:
        """Yield every party of *kinds* in the notice with its path and what is known about it."""
        heads: dict[str, str] = {}
        for path, node in walk(self._notice):
            if isinstance(node, Group):
                heads.update((f"{path}.members[{i}]", node.name) for i in range(len(node.members)))
            if isinstance(node, kinds):
                yield path, node, self.about(node, heads.get(path, ""))

    def about(self, party: Party, head: str = "") -> Answer:
        """Return what is known about *party*, a member of a list behind *head* where there is one."""
        name, kind = _asked_for(party)
        known = self._answers.get((name, kind, head))
        if known is None:
            known = self._answers[name, kind, head] = self._about(name, kind, head)
        return known

    def _about(self, name: str, kind: PartyKind | None, head: str) -> Answer:
        """Ask by the head nouns that may stand before the name, and by the name alone."""
        heads = head_names(head) if head else ()
        answers = [self._by_spellings(f"{before} {name}", kind) for before in heads]
        best = _together(answers)
        if isinstance(best.found, Match | Ambiguous):
            return best
        return _first([best, self._by_spellings(name, kind)])

    def _by_spellings(self, name: str, kind: PartyKind | None) -> Answer:
        answers = []
        for spelling in self._spellings(name):
            answers.append(self._ask(spelling, kind))
            if isinstance(answers[-1].found, Match):
                break
        return _first(answers)

    def _spellings(self, name: str) -> Iterator[str]:
        """Yield the names to ask for, the likeliest first: what a notice defines comes before all."""
        full = self._full.get(fold(name), name)
        yield from dict.fromkeys((full, name, long_name(full), long_name(name), short_name(full)))

    def _ask(self, name: str, kind: PartyKind | None) -> Answer:
        known = self._asked.get((name, kind))
        if known is None:
            known = self._asked[name, kind] = self._answer(name, kind)
        return known

    def _answer(self, name: str, kind: PartyKind | None) -> Answer:
        # The directory is the caller's own code: whatever it does must not end a reading.
        try:
            found: object = self._directory.resolve(name, on=self._notice.issued_on, kind=kind)
        except Exception as error:  # noqa: BLE001
            return Answer(None, fault=error)
        if found is None or isinstance(found, Match | Ambiguous):
            return Answer(found)
        return Answer(None, fault=TypeError(f"a directory answered {type(found).__name__}"))


def _asked_for(party: Party) -> tuple[str, PartyKind | None]:
    match party:
        case Body():
            return party.name, "body"
        case Person():
            named = party.name if party.name.strip() else party.positions[0]
            return named, "person"
        case Group():
            return party.name, None
        case _:
            assert_never(party)


def _together(answers: Iterable[Answer]) -> Answer:
    """Return one answer to questions for different things: the match, if there is just one."""
    first = _NOTHING
    matches: dict[str, Match] = {}
    for answer in answers:
        first = _first([first, answer])
        if isinstance(answer.found, Match):
            matches[answer.found.ref] = answer.found
    if len(matches) > 1:
        return Answer(Ambiguous(tuple(matches.values())), fault=first.fault)
    return first


def _first(answers: Iterable[Answer]) -> Answer:
    """Return one answer to questions for one thing: a match, else several, else nothing."""
    best, fault = _NOTHING, None
    for answer in answers:
        fault = fault or answer.fault
        better = isinstance(answer.found, Match) and not isinstance(best.found, Match)
        if better or best.found is None:
            best = answer
    return Answer(best.found, fault=fault)
