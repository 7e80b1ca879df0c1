"""Phát hiện cho người và cho máy: reports as text with the words underlined, SARIF, annotations.

SARIF 2.1.0 is what code scanners exchange; annotations are lines that GitHub Actions shows at the
file and line that they name.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from giaoban._version import __version__
from giaoban.diagnostics import Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from giaoban.diagnostics import Finding, Lang, Rule, Severity

__all__ = ["Checked", "github_annotations", "sarif", "underlined"]


@frozen
class Checked:
    """Tệp đã kiểm tra: a file, what was found in it, and its text.

    Args:
        file:
            Its name, as messages are to say it.
        source:
            The text that the spans of the findings count in; empty where there is none, as for
            JSON.
    """

    file: str
    report: Report = field(repr=False)
    source: str = field(default="", repr=False, kw_only=True)


# --- places in a text ----------------------------------------------------------------------------------

_LINE_END: Final = re.compile(r"\r\n|[\n\r\u2028\u2029]")


@frozen
class _Place:
    """Where a span stands: its line, counted from 1, and its columns in it, counted from 0."""

    line: int
    first: int
    last: int
    text: str


class _Lines:
    """The lines of a text."""

    def __init__(self, source: str) -> None:
        self._source = source
        ends = list(_LINE_END.finditer(source))
        self._starts = [0, *(end.end() for end in ends)]
        self._ends = [*(end.start() for end in ends), len(source)]

    def place(self, finding: Finding) -> _Place | None:
        """Return where a finding stands, as far as its first line goes; None if nowhere."""
        if finding.span is None or finding.span[0] >= len(self._source):
            return None
        start, end = finding.span
        nth = bisect_right(self._starts, start) - 1
        low, high = self._starts[nth], self._ends[nth]
        text = self._source[low:high]
        return _Place(nth + 1, min(start, high) - low, max(start, min(end, high)) - low, text)


# --- for people ----------------------------------------------------------------------------------------

_WIDTH: Final = 80
_BEFORE: Final = 24


def underlined(checked: Checked, lang: Lang = "vi") -> str:
    """Return the findings a line each, each with the words that it is about underlined.

    Where the text is not known, the line alone is given. Lines are cut to 80 columns.
    """
    lines = _Lines(checked.source)
    return "".join(
        f"{checked.file}: {finding.line(lang)}\n{_excerpt(lines.place(finding))}"
        for finding in checked.report.findings
    )


def _excerpt(place: _Place | None) -> str:
    if place is None or place.first >= place.last:
        return ""
    margin = f"{place.line:>5} | "
    room = _WIDTH - len(margin)
    low = max(0, place.first - _BEFORE) if place.last > room else 0
    shown = "".join(" " if char == "\t" else char for char in place.text[low : low + room]).rstrip()
    before = shown[: place.first - low]
    words = shown[place.first - low : place.last - low]
    return f"{margin}{shown}\n{' ' * 5} | {' ' * _width(before)}{'^' * max(1, _width(words))}\n"


def _width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


# --- GitHub --------------------------------------------------------------------------------------------

_COMMANDS: Final[Mapping[Severity, str]] = {
    "error": "error",
    "warning": "warning",
    "info": "notice",
}


def github_annotations(checked: Iterable[Checked], lang: Lang = "vi") -> str:
    """Return the findings as workflow commands of GitHub Actions, a line each."""
    return "".join(_annotation(one, lang) for one in checked)


def _annotation(checked: Checked, lang: Lang) -> str:
    lines = _Lines(checked.source)
    return "".join(
        f"::{_COMMANDS[finding.severity]} {_properties(checked, finding, lines)}"
        f"::{_escaped(finding.message(lang))}\n"
        for finding in checked.report.findings
    )


def _properties(checked: Checked, finding: Finding, lines: _Lines) -> str:
    place = lines.place(finding)
    named = {"file": checked.file}
    if place is not None:
        named |= {"line": str(place.line), "col": str(place.first + 1)}
    named["title"] = f"{finding.code} {finding.path}"
    return ",".join(f"{name}={_escaped(value, of=':,')}" for name, value in named.items())


def _escaped(text: str, *, of: str = "") -> str:
    """Return *text* with what ends a line or a property written as GitHub reads it."""
    for char in f"%\r\n{of}":
        text = text.replace(char, f"%{ord(char):02X}")
    return text


# --- SARIF ---------------------------------------------------------------------------------------------

_LEVELS: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def sarif(checked: Sequence[Checked], lang: Lang = "vi") -> dict[str, object]:
    """Return the findings as a SARIF 2.1.0 log, as plain data for JSON.

    Suppressed findings are results with their reason. Columns and offsets count characters.
    """
    rules = _rules(checked)
    results = [
        result for one in checked for result in _results(one, lang, {r.code: i for i, r in rules})
    ]
    driver = {
        "name": "giaoban",
        "semanticVersion": __version__,
        "rules": [_descriptor(rule, lang) for _, rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rules(checked: Sequence[Checked]) -> list[tuple[int, Rule]]:
    """Return the rules that something was found by, in the order of their codes, with their place."""
    found = {
        finding.code: finding.rule
        for one in checked
        for finding in (*one.report.findings, *(each.finding for each in one.report.suppressed))
    }
    return list(enumerate(found[code] for code in sorted(found)))


def _descriptor(rule: Rule, lang: Lang) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": rule.slug,
        "shortDescription": {"text": rule.title.text(lang)},
        "fullDescription": {"text": rule.why.text(lang)},
        "help": {"text": rule.hint.text(lang)},
    }


def _results(checked: Checked, lang: Lang, at: Mapping[str, int]) -> Iterator[dict[str, object]]:
    lines = _Lines(checked.source)
    reasons = [(finding, "") for finding in checked.report.findings]
    reasons += [(each.finding, each.reason) for each in checked.report.suppressed]
    for finding, reason in reasons:
        result: dict[str, object] = {
            "ruleId": finding.code,
            "ruleIndex": at[finding.code],
            "level": _LEVELS[finding.severity],
            "message": {"text": finding.message(lang)},
            "locations": [_location(checked.file, finding, lines.place(finding))],
        }
        if reason:
            result["suppressions"] = [{"kind": "external", "justification": reason}]
        yield result


def _location(file: str, finding: Finding, place: _Place | None) -> dict[str, object]:
    physical: dict[str, object] = {"artifactLocation": {"uri": _uri(file)}}
    if place is not None and finding.span is not None:
        start, end = finding.span
        physical["region"] = {
            "startLine": place.line,
            "startColumn": place.first + 1,
            "endColumn": place.last + 1,
            "charOffset": start,
            "charLength": end - start,
        }
    return {
        "physicalLocation": physical,
        "logicalLocations": [{"fullyQualifiedName": finding.path}],
    }


def _uri(file: str) -> str:
    """Return a file's name as a relative reference: what is no plain letter is escaped."""
    plain = file.replace("\\", "/")
    return "".join(
        char if char.isascii() and (char.isalnum() or char in "-._~/") else _percent(char)
        for char in plain
    )


def _percent(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "surrogateescape"))
