"""Kiểm tra: a notice held against the rules.

    report = check(notice)
    report.raise_for_errors()

`RULES` is the table; callers pass their own beside it. `check` walks the notice once, hands each
part to the rules for its class, and never raises over a notice: a rule that does is itself reported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from inspect import get_annotations
from typing import TYPE_CHECKING, Any, Final, assert_never

import attrs

from giaoban._rules.asking import ASKING
from giaoban._rules.assignments import ASSIGNMENTS
from giaoban._rules.bodies import BODIES
from giaoban._rules.checking import CHECKING, GB999, own
from giaoban._rules.citing import CITING
from giaoban._rules.doubts import DOUBTS
from giaoban._rules.duties import DUTIES
from giaoban._rules.filling import FILLING
from giaoban._rules.form import FORM
from giaoban._rules.marks import MARKS
from giaoban._rules.naming import NAMING
from giaoban._rules.numbering import NUMBERING
from giaoban._rules.page import page
from giaoban._rules.printed import PRINTED
from giaoban._rules.reading import READING
from giaoban._rules.suppressions import Ignore, Suppressions
from giaoban._rules.text import TEXT
from giaoban._rules.time import TIME
from giaoban._rules.word import WORD
from giaoban.calendars import BUILT_IN, Calendar
from giaoban.diagnostics import (
    PROFILES,
    Context,
    Finding,
    Found,
    Lang,
    OnNode,
    OnNotice,
    OnOrder,
    OnText,
    Profile,
    Report,
    Rule,
    Severity,
    Span,
    is_within,
    quoted,
)
from giaoban.facts import BUILT_IN as KNOWN
from giaoban.facts import Facts
from giaoban.model import Alias, Notice
from giaoban.orders import orders
from giaoban.walk import PathError, get, put, steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from giaoban.directory import Directory

__all__ = ["PROFILES", "RULES", "check", "explain", "mend", "rule"]

RULES: Final[tuple[Rule, ...]] = (
    *ASSIGNMENTS,
    *DUTIES,
    *TIME,
    *sorted((*FORM, *NUMBERING, *PRINTED, *CITING, *MARKS), key=lambda row: row.code),
    *sorted((*BODIES, *NAMING), key=lambda row: row.code),
    *TEXT,
    *sorted((*READING, *DOUBTS, *ASKING, *WORD, *FILLING), key=lambda row: row.code),
    *CHECKING,
)
"""The table of rules, in the order of their codes."""

Spans = Mapping[str, Span] | Iterable[tuple[str, Span]]


def check(
    notice: Notice,
    *,
    profile: Profile = "publish",
    directory: Directory | None = None,
    facts: Facts = KNOWN,
    rules: Iterable[Rule] = RULES,
    ignore: Ignore = (),
    spans: Spans = (),
    calendar: Calendar = BUILT_IN,
    findings: Iterable[Finding] = (),
) -> Report:
    """Return what the rules find in *notice*, in printed order and then by code.

    It does not raise over a notice, whatever it holds, nor over what a rule, a directory or a
    calendar does: that becomes a finding GB999.

    Args:
        profile:
            `publish` before signing, `draft` while unfinished, `register` for what was received.
        directory:
            The caller's bodies; without one, none is missed.
        facts:
            What is known of bodies, provinces, types of documents, forms and limits; start from
            `giaoban.facts.BUILT_IN`.
        rules:
            The table; add rows of your own as `rules=(*RULES, mine)`.
        ignore:
            Suppressions, each with its reason: "GB102=why", or "GB102@$.body[2]=why" for a part;
            or a mapping from "GB102" or "GB102@$.body[2]" to the reason.
        spans:
            Where each path stands in the text that was read; a finding takes the nearest.
        calendar:
            Days off.
        findings:
            What the reader of the notice found, to be ordered and suppressed with the rest.

    Raises:
        TypeError: An argument is of the wrong kind: no notice, or a lone text as *ignore*.
        ValueError: There is no such profile, or two rules share a code.
    """
    table = tuple(rules)
    _require_arguments(notice, profile, table, ignore)
    context = Context(
        notice=notice,
        profile=profile,
        orders=orders(notice),
        calendar=calendar,
        directory=directory,
        facts=facts,
    )
    suppressions = Suppressions(ignore, known={row.code for row in (*RULES, *table)})
    seen = [*findings, *_Looking(context, table).found, *suppressions.faults(profile)]
    kept, suppressed = suppressions.divide(seen)
    located = _located([*kept, *suppressions.unused(profile)], dict(spans))
    return Report(
        profile=profile,
        findings=tuple(sorted(located, key=_by_place(notice))),
        suppressed=tuple(sorted(suppressed, key=lambda each: _by_place(notice)(each.finding))),
    )


def mend(notice: Notice, report: Report) -> Notice:
    """Return *notice* with what was found mended, where that cannot change what it means.

    Decomposed letters are composed, invisible characters go, odd blanks become blanks, a number is
    padded. What a person has to decide stays, and so does what is suppressed.

    >>> from giaoban.builders import draft
    >>> given = draft("state-nd30", number="5/TB-UBND")
    >>> mend(given, check(given)).number.number
    '05'
    """
    for finding in report.findings:
        value = get(notice, finding.path) if finding.rule.fix is not None else None
        if finding.rule.fix is not None and isinstance(value, str):
            notice = put(notice, finding.path, finding.rule.fix(value))
    return notice


def _require_arguments(notice: object, profile: str, table: Sequence[Rule], ignore: object) -> None:
    if not isinstance(notice, Notice):
        raise TypeError(f"check takes a Notice; got {type(notice).__name__}")
    if profile not in PROFILES:
        raise ValueError(f"profile is one of {', '.join(PROFILES)}; got {profile!r}")
    if isinstance(ignore, str):
        raise TypeError(f"ignore takes several suppressions; write a single one as [{ignore!r}]")
    codes = [row.code for row in table]
    double = sorted({code for code in codes if codes.count(code) > 1})
    if double:
        raise ValueError(f"two rules share the code {double[0]}")


# --- looking -----------------------------------------------------------------------------------------


_Run = Callable[..., Iterable[Found]]
_Row = tuple[Rule, Severity, _Run]


class _Looking:
    """One pass of the rules over one notice."""

    def __init__(self, context: Context, table: Sequence[Rule]) -> None:
        self.context = context
        self.found: list[Finding] = []
        self.broken: set[str] = set()
        self.on_notice: list[_Row] = []
        self.on_order: list[_Row] = []
        self.on_text: list[_Row] = []
        self.on_node: dict[type, list[_Row]] = {}
        notice = context.notice
        for row in table:
            severity = row.levels.under(context.profile)
            if severity is not None and row.applies_to(notice.form, notice.issued_on):
                self._file(row, severity)
        self._look()

    def _file(self, row: Rule, severity: Severity) -> None:
        match row.check:
            case None:
                pass
            case OnNotice(run):
                self.on_notice.append((row, severity, run))
            case OnOrder(run):
                self.on_order.append((row, severity, run))
            case OnText(run):
                self.on_text.append((row, severity, run))
            case OnNode(kinds, run):
                for kind in kinds:
                    self.on_node.setdefault(kind, []).append((row, severity, run))
            case _:
                assert_never(row.check)

    def _look(self) -> None:
        context = self.context
        for row in self.on_notice:
            self._ask(row, "$", context.notice, context)
        for order in context.orders:
            for row in self.on_order:
                self._ask(row, order.path, order, context)
        printed = _Printed()
        for path, node in context.nodes:
            for row in self.on_node.get(type(node), ()):
                self._ask(row, path, node, path, context)
            for at, text in printed.texts(path, node):
                for row in self.on_text:
                    self._ask(row, at, text, at, context)

    def _ask(self, asked: _Row, path: str, *arguments: object) -> None:
        """Keep what one call of a rule finds; a rule that raises is not called again."""
        row, severity, run = asked
        if self.broken and row.code in self.broken:
            return
        # Whatever a rule does is its own fault and not the notice's, so nothing passes by.
        try:
            for each in run(*arguments):
                if not isinstance(each, Found):
                    raise TypeError(f"a rule yields Found; got {type(each).__name__}")  # noqa: TRY301
                self.found.append(Finding(row, each.path, params=each.params, severity=severity))
        except Exception as error:  # noqa: BLE001
            self.broken.add(row.code)
            said = _said(error)
            self.found.append(own(GB999, self.context.profile, path, rule=row.code, error=said))


def _said(error: Exception) -> str:
    """Return an error's class and words, whatever its `__str__` does."""
    name = type(error).__name__
    try:
        return quoted(f"{name}: {error}")
    except Exception:  # noqa: BLE001
        return name


# --- texts ---------------------------------------------------------------------------------------------


class _Printed:
    """Tells the printed texts from those that a wording stands for.

    The walk comes by a clause, then by what its fields hold, then by its points: what lies below a
    clause with a wording and outside its points is not printed.
    """

    def __init__(self) -> None:
        self.below: str | None = None

    def texts(self, path: str, node: object) -> Iterator[tuple[str, str]]:
        """Yield the texts of *node* that are printed, with their paths."""
        below = self.below
        if below is not None and is_within(path, below) and not is_within(path, f"{below}.points"):
            return
        kind: Any = type(node)
        single, several, worded = _text_fields(kind)
        wording = getattr(node, "wording", None) if worded else None
        self.below = path if wording else None
        own = _BESIDE_WORDING if wording else None
        for name in single:
            text = getattr(node, name)
            if text and (own is None or name in own):
                yield f"{path}.{name}", text
        for name in several:
            if own is None or name in own:
                texts = getattr(node, name)
                yield from ((f"{path}.{name}[{i}]", text) for i, text in enumerate(texts) if text)


_BESIDE_WORDING: Final = frozenset({"wording", "label", "name"})
_NEVER_PRINTED: Final = frozenset({"id", "ref"})


@cache
def _text_fields(kind: type[Any]) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """Return a class's fields that hold one text, and several; and whether one is a wording."""
    if kind is Alias:  # tells what a short form stands for, and is not printed
        return (), (), False
    # As written in the class: the `type` of an attrs field is another once a codec resolved it.
    hints = get_annotations(kind)
    types = {each.name: str(hints.get(each.name)) for each in attrs.fields(kind)}
    single = tuple(
        name
        for name, hint in types.items()
        if hint in {"str", "str | None"} and name not in _NEVER_PRINTED
    )
    several = tuple(name for name, hint in types.items() if hint == "tuple[str, ...]")
    return single, several, "wording" in types


# --- places ----------------------------------------------------------------------------------------------


def _located(findings: Iterable[Finding], spans: Mapping[str, Span]) -> Iterator[Finding]:
    for finding in findings:
        span = _span(finding.path, spans) if finding.span is None and spans else None
        yield finding if span is None else attrs.evolve(finding, span=span)


def _span(path: str, spans: Mapping[str, Span]) -> Span | None:
    """Return where *path* stands in the text, or the nearest part around it that is known."""
    while path not in spans:
        if path == "$":
            return None
        cut = max(path.rfind("."), path.rfind("["))
        path = path[:cut] if cut > 0 else "$"
    return spans[path]


def _by_place(notice: Notice) -> Callable[[Finding], tuple[tuple[int, ...], str, str]]:
    def key(finding: Finding) -> tuple[tuple[int, ...], str, str]:
        return _place(notice, finding.path), finding.code, finding.path

    return key


def _place(notice: Notice, path: str) -> tuple[int, ...]:
    """Return the key that sorts paths as their parts follow each other in the notice.

    A path that leads nowhere comes where its last part that exists is.
    """
    try:
        way = steps(path)
    except PathError:
        return ()
    key: list[int] = []
    here: Any = notice
    for step in way:
        if isinstance(step, int):
            if not isinstance(here, tuple) or step >= len(here):
                break
            key.append(step)
            here = here[step]
        else:
            kind: Any = type(here)
            names = _names(kind)
            if step not in names:
                break
            key.append(names.index(step))
            here = getattr(here, step)
    return tuple(key)


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(each.name for each in attrs.fields(kind)) if attrs.has(kind) else ()


# --- pages -----------------------------------------------------------------------------------------------


def rule(code: str, rules: Iterable[Rule] = RULES) -> Rule:
    """Return the rule of that code or slug, of the built-in ones unless told.

    Raises:
        ValueError: There is none.
    """
    table = tuple(rules)
    for row in table:
        if code in {row.code, row.slug}:
            return row
    raise ValueError(f"no rule {code!r}; the codes are {', '.join(row.code for row in table)}")


def explain(code: str, lang: Lang = "vi", *, rules: Iterable[Rule] = RULES) -> str:
    """Return the page of a rule, in Markdown.

    Raises:
        ValueError: There is no such rule.
    """
    return page(rule(code, rules), lang)
