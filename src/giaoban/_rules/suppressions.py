"""Bỏ qua có lý do: the findings that a caller sets aside, and whether that was asked for well."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from attrs import frozen

from giaoban._rules.checking import GB990, GB991, GB992, own
from giaoban.diagnostics import Suppressed, is_within, quoted
from giaoban.walk import PathError, steps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.diagnostics import Finding, Profile

__all__ = ["Ignore", "Suppressions"]

Ignore = Iterable[str] | Mapping[str, str]
"""Texts like "GB102=why" and "GB102@$.body[2]=why", or a mapping from the place to the reason."""


@frozen
class _Suppression:
    text: str
    code: str
    path: str
    reason: str

    def covers(self, finding: Finding) -> bool:
        return finding.code == self.code and is_within(finding.path, self.path)


class Suppressions:
    """What the caller wants set aside, and whether it was asked for well."""

    def __init__(self, ignore: Ignore, known: set[str]) -> None:
        pairs = ignore.items() if isinstance(ignore, Mapping) else map(_pair, ignore)
        # The order of a set of texts differs from run to run.
        asked = sorted(pairs) if isinstance(ignore, AbstractSet) else list(pairs)
        self.known = known
        self.good: list[_Suppression] = []
        self.bad: list[str] = []
        self.used: set[_Suppression] = set()
        for place, reason in asked:
            suppression = _suppression(place, reason)
            if suppression is None:
                self.bad.append(place)
            else:
                self.good.append(suppression)

    def faults(self, profile: Profile) -> Iterator[Finding]:
        """Yield what is wrong with the suppressions as they are written."""
        for text in self.bad:
            yield own(GB990, profile, text=quoted(text))
        for each in self.good:
            if each.code not in self.known:
                yield own(GB991, profile, rule=quoted(each.code))

    def divide(self, seen: Iterable[Finding]) -> tuple[list[Finding], list[Suppressed]]:
        """Return the findings that stay, and those set aside."""
        by_code: dict[str, list[_Suppression]] = {}
        for each in self.good:
            by_code.setdefault(each.code, []).append(each)
        kept, suppressed = [], []
        for finding in seen:
            cover = [each for each in by_code.get(finding.code, ()) if each.covers(finding)]
            self.used.update(cover)
            if cover:
                suppressed.append(Suppressed(finding, cover[0].reason))
            else:
                kept.append(finding)
        return kept, suppressed

    def unused(self, profile: Profile) -> Iterator[Finding]:
        """Yield the suppressions that set nothing aside."""
        for each in self.good:
            if each.code in self.known and each not in self.used:
                yield own(GB992, profile, text=quoted(each.text))


def _pair(text: object) -> tuple[str, str]:
    if not isinstance(text, str):
        raise TypeError(f"a suppression is a text like 'GB102=why'; got {text!r}")
    place, _, reason = text.partition("=")
    return place, reason


def _suppression(place: str, reason: str) -> _Suppression | None:
    code, at, path = place.strip().partition("@")
    path = path.strip() if at else "$"
    try:
        steps(path)
    except PathError:
        return None
    if not (code.strip() and reason.strip()):
        return None
    return _Suppression(place.strip(), code.strip(), path, reason.strip())
