"""Phát hiện: what a check or a reading has to say: rules as data, findings, reports.

A `Rule` is a row of facts with a function that looks; a `Finding` is what it saw, where; its
sentence is made on request, in Vietnamese or English. A `Report` is all findings on one notice.
"""

from __future__ import annotations

import datetime as dt
import re
import string
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar, get_args

import attrs
from attrs import field, frozen

from giaoban._exact import exact
from giaoban.calendars import BUILT_IN, Calendar
from giaoban.directory import Directory
from giaoban.facts import BUILT_IN as KNOWN
from giaoban.facts import Facts, Kind
from giaoban.lexicon.recognised import Recognised
from giaoban.model import Notice
from giaoban.orders import Order
from giaoban.walk import walk

if TYPE_CHECKING:
    from giaoban.forms import Form

__all__ = [
    "FAMILIES",
    "FATAL",
    "MAY",
    "MUST",
    "PROFILES",
    "SEVERITIES",
    "SHOULD",
    "Bilingual",
    "Check",
    "CheckError",
    "Context",
    "Finding",
    "Found",
    "Lang",
    "Levels",
    "OnNode",
    "OnNotice",
    "OnOrder",
    "OnText",
    "Profile",
    "Report",
    "Rule",
    "Severity",
    "Span",
    "Suppressed",
    "Term",
    "findings_text",
    "found",
    "is_within",
    "quoted",
]

Lang = Literal["vi", "en"]
Severity = Literal["error", "warning", "info"]
Profile = Literal["publish", "draft", "register"]
"""`publish`: my notice before signing. `draft`: unfinished. `register`: received as issued."""

PROFILES: Final[tuple[Profile, ...]] = get_args(Profile)
Span = tuple[int, int]
"""Where in a text that was read: first character, and the one after the last."""

# --- words -----------------------------------------------------------------------------------------


@frozen
class Bilingual:
    """Câu hai thứ tiếng: a sentence or template in Vietnamese and English."""

    vi: str
    en: str

    def __attrs_post_init__(self) -> None:
        exact(self)
        if not (self.vi.strip() and self.en.strip()):
            raise ValueError("Bilingual needs words in both languages")

    def text(self, lang: Lang) -> str:
        """Return the words in one language."""
        return self.vi if lang == "vi" else self.en


@frozen
class Term:
    """Thuật ngữ: how a message says the value of a parameter that is a word for programs."""

    name: str
    value: str
    said: Bilingual

    def __attrs_post_init__(self) -> None:
        exact(self)


@frozen(kw_only=True)
class Levels:
    """Mức độ: the severity of a rule under each profile; None where it is silent."""

    publish: Severity | None
    draft: Severity | None
    register: Severity | None

    def __attrs_post_init__(self) -> None:
        exact(self)

    def under(self, profile: Profile) -> Severity | None:
        """Return the severity under one profile."""
        return {"publish": self.publish, "draft": self.draft, "register": self.register}[profile]


FATAL: Final = Levels(publish="error", draft="error", register="error")
"""What makes a notice unusable for any purpose."""
MUST: Final = Levels(publish="error", draft="warning", register="warning")
"""What must not be signed so."""
SHOULD: Final = Levels(publish="warning", draft="warning", register="info")
"""What a careful office would change."""
MAY: Final = Levels(publish="info", draft="info", register="info")
"""What is worth a second look."""


FAMILIES: Final[Mapping[str, Bilingual]] = MappingProxyType(
    {
        "GB1": Bilingual("Nhiệm vụ", "Assignments"),
        "GB2": Bilingual("Thời gian", "Time"),
        "GB3": Bilingual("Thể thức", "Form"),
        "GB4": Bilingual("Cơ quan và người", "Bodies and persons"),
        "GB5": Bilingual("Chữ viết", "Text"),
        "GB9": Bilingual("Đọc và kiểm tra", "Reading and checking"),
    }
)
"""What the codes that start so are about."""


# --- what a rule says, and how it looks ----------------------------------------------------------


@frozen
class Found:
    """Chỗ thấy: a place where a rule does not hold, with the words for its message."""

    path: str
    params: tuple[tuple[str, str], ...] = ()

    def __attrs_post_init__(self) -> None:
        exact(self)


def found(path: str, **params: str) -> Found:
    """Return what a rule function yields: the place, and a value for each placeholder."""
    return Found(path, tuple(params.items()))


@frozen(kw_only=True)
class Context:
    """Bối cảnh: what a rule may look at beside the part it is called with.

    Args:
        orders:
            Every assignment of the notice with what it inherits, in printed order.
        directory:
            The caller's bodies and persons; None where there are none to compare with.
        facts:
            What is known of bodies, provinces, types of documents, forms and limits.
        nodes:
            Every part of the notice with its path, as `walk` yields them: walked once for all.
        recognised:
            What the lexicon finds in a wording, found once for all.
    """

    notice: Notice
    profile: Profile = "publish"
    orders: tuple[Order, ...] = ()
    calendar: Calendar = BUILT_IN
    directory: Directory | None = None
    facts: Facts = KNOWN
    nodes: tuple[tuple[str, Any], ...] = field(
        default=attrs.Factory(lambda self: tuple(walk(self.notice)), takes_self=True),
        eq=False,
        repr=False,
    )
    recognised: Recognised = field(factory=Recognised, eq=False, repr=False)


N = TypeVar("N")


@frozen
class OnNotice:
    """Looks at the notice as a whole."""

    run: Callable[[Notice, Context], Iterable[Found]]


@frozen
class OnOrder:
    """Looks at each assignment, with what it inherits."""

    run: Callable[[Order, Context], Iterable[Found]]


@frozen
class OnNode(Generic[N]):
    """Looks at each part of some classes, with its path."""

    kinds: tuple[type[N], ...]
    run: Callable[[N, str, Context], Iterable[Found]]


@frozen
class OnText:
    """Looks at each text that is printed, with its path; never at an empty one."""

    run: Callable[[str, str, Context], Iterable[Found]]


Check = OnNotice | OnOrder | OnNode[Any] | OnText
"""How a rule looks at a notice. What it yields must depend on its arguments alone."""

_CODE: Final = re.compile(r"[A-Z]{2,8}[0-9]{3}\Z")
_SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")


@frozen(kw_only=True, repr=False)
class Rule:
    """Quy tắc: what a notice is held against, as data.

    Args:
        code, slug:
            Stable names: `GB102`, `assignment-has-deadline`.
        title:
            What holds where the rule is kept.
        message:
            What is wrong where it is not, with `{named}` placeholders, the same in both languages.
        why, hint:
            Why it matters, and what to do.
        clause:
            Where the regulation says so, in Vietnamese; empty for what is only good practice.
        forms:
            Names or regimes of the forms it is for ("party-hd05", "state"); empty for all.
        valid_from, valid_to:
            First and last day of issue for which it holds, both inclusive.
        implies:
            Codes that a breach of this rule may bring along.
        facts:
            The kinds of facts that it goes by: some are unverified, so it is never an error.
        terms:
            How the message says parameters whose value is a word for programs.
        bad, good:
            A short example as printed of each.
        check:
            None for what is not found by looking at the notice: the reader or `check` itself
            reports it.
        fix:
            Mends the text at the finding's path, where that cannot change what it means; None
            where a person has to decide.

    Raises:
        ValueError: A code or slug of another shape, messages with different placeholders, or an
            error that goes by facts.
    """

    code: str
    slug: str
    title: Bilingual
    message: Bilingual
    why: Bilingual
    hint: Bilingual
    levels: Levels = SHOULD
    clause: str = ""
    forms: tuple[str, ...] = ()
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    implies: tuple[str, ...] = ()
    facts: tuple[Kind, ...] = ()
    terms: tuple[Term, ...] = ()
    bad: str = ""
    good: str = ""
    check: Check | None = field(default=None, repr=False)
    fix: Callable[[str], str] | None = field(default=None, repr=False)

    def __repr__(self) -> str:
        """Name the rule: a table of rules is the default of functions, and stands in their help."""
        return f"<{self.code} {self.slug}>"

    def __attrs_post_init__(self) -> None:
        if not _CODE.match(self.code):
            raise ValueError(f"Rule.code is like GB102: capitals and 3 digits; got {self.code!r}")
        if not _SLUG.match(self.slug):
            raise ValueError(f"Rule.slug is like assignment-has-deadline; got {self.slug!r}")
        if _placeholders(self.message.vi) != _placeholders(self.message.en):
            raise ValueError(f"{self.code}: the messages have different placeholders")
        if self.facts and "error" in {self.levels.under(profile) for profile in PROFILES}:
            raise ValueError(f"{self.code}: what goes by facts is a warning at most")

    def applies_to(self, form: Form, issued: dt.date | None) -> bool:
        """Whether the rule is for notices of *form* issued on that day (None: not yet known)."""
        if self.forms and form.name not in self.forms and form.regime not in self.forms:
            return False
        if issued is None:
            return True
        begun = self.valid_from is None or self.valid_from <= issued
        return begun and (self.valid_to is None or issued <= self.valid_to)


def _placeholders(template: str) -> set[str]:
    names = {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}
    strange = [name for name in names if not name.isidentifier()]
    if strange:
        raise ValueError(f"a placeholder is a plain name; got {strange[0]!r}")
    return names


# --- findings --------------------------------------------------------------------------------------

SEVERITIES: Final[Mapping[Severity, Bilingual]] = MappingProxyType(
    {
        "error": Bilingual("lỗi", "error"),
        "warning": Bilingual("cảnh báo", "warning"),
        "info": Bilingual("lưu ý", "info"),
    }
)
"""How each severity is called, the gravest first."""


class _Values(dict[str, str]):
    """Values for a template; a placeholder without a value stays as it is written."""

    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"


@frozen
class Finding:
    """Phát hiện: one thing that a rule found, and where.

    Args:
        path:
            Where in the notice: `$.body[0].points[1]`.
        params:
            (name, value) pairs for the message, for programs too.
        span:
            Where in the text, if the notice was read from one.
    """

    rule: Rule
    path: str = "$"
    params: tuple[tuple[str, str], ...] = field(default=(), kw_only=True)
    severity: Severity = field(kw_only=True)
    span: Span | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        exact(self)

    @property
    def code(self) -> str:
        """The rule's code."""
        return self.rule.code

    def message(self, lang: Lang = "vi") -> str:
        """Return what is wrong, as one line in Vietnamese or English."""
        terms = {(term.name, term.value): term.said.text(lang) for term in self.rule.terms}
        values = _Values((name, terms.get((name, value), value)) for name, value in self.params)
        return " ".join(self.rule.message.text(lang).format_map(values).split())

    def hint(self, lang: Lang = "vi") -> str:
        """Return what to do about it."""
        return self.rule.hint.text(lang)

    def line(self, lang: Lang = "vi") -> str:
        """Return the finding as a line: code, severity, path, message."""
        where = "" if self.path == "$" else f" {self.path}"
        return f"{self.code} {SEVERITIES[self.severity].text(lang)}{where}: {self.message(lang)}"

    def to_data(self, lang: Lang = "vi") -> dict[str, object]:
        """Return the finding as plain data for JSON, with its sentence in one language."""
        return {
            "code": self.code,
            "slug": self.rule.slug,
            "severity": self.severity,
            "path": self.path,
            "span": None if self.span is None else list(self.span),
            "message": self.message(lang),
            "params": dict(self.params),
        }


def findings_text(
    findings: Iterable[Finding], *, lang: Lang = "vi", file: str | None = None
) -> str:
    """Return findings a line each, with the file's name in front; an empty text for none."""
    before = "" if file is None else f"{file}: "
    return "".join(f"{before}{finding.line(lang)}\n" for finding in findings)


_QUOTED: Final = 60
_UNSEEN: Final = ("Cf", "Co", "Cn")


def quoted(text: str) -> str:
    """Return *text* as a message quotes it: on one line, at most 60 characters, all to be seen.

    >>> quoted("rà soát  hồ sơ")
    'rà soát hồ sơ'
    """
    # Cut first: a hostile text may be as long as it likes, and turn its reader's screen around.
    seen = (char for char in text[: 4 * _QUOTED] if unicodedata.category(char) not in _UNSEEN)
    line = " ".join("".join(seen).split())
    if len(line) <= _QUOTED and len(text) <= 4 * _QUOTED:
        return line
    return f"{line[: _QUOTED - 1].rstrip()}…"


# --- reports -----------------------------------------------------------------------------------------


@frozen
class Suppressed:
    """Phát hiện được bỏ qua: a finding that the caller set aside, and why."""

    finding: Finding
    reason: str

    def __attrs_post_init__(self) -> None:
        exact(self)


@frozen(kw_only=True)
class Report:
    """Kết quả kiểm tra: the findings on one notice, in printed order and then by code."""

    profile: Profile = "publish"
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()

    def __attrs_post_init__(self) -> None:
        exact(self)

    @property
    def has_errors(self) -> bool:
        """Whether a finding is of severity error."""
        return any(finding.severity == "error" for finding in self.findings)

    @property
    def counts(self) -> dict[Severity, int]:
        """How many findings there are of each severity."""
        severities = [finding.severity for finding in self.findings]
        return {severity: severities.count(severity) for severity in get_args(Severity)}

    @property
    def codes(self) -> frozenset[str]:
        """The codes found."""
        return frozenset(finding.code for finding in self.findings)

    def select(
        self, code: str = "", *, severity: Severity | None = None, path: str = "$"
    ) -> Report:
        """Return the report with some of its findings only.

        Args:
            code:
                A code, or how it starts ("GB1").
            path:
                The part of the notice that they are in.
        """
        kept = tuple(
            finding
            for finding in self.findings
            if finding.code.startswith(code)
            and severity in {None, finding.severity}
            and is_within(finding.path, path)
        )
        return attrs.evolve(self, findings=kept)

    def raise_for_errors(self) -> None:
        """Do nothing for a report without errors.

        Raises:
            CheckError: There are findings of severity error.
        """
        if self.has_errors:
            raise CheckError(self)

    def to_text(self, lang: Lang = "vi") -> str:
        """Return the findings a line each; an empty text for none."""
        return findings_text(self.findings, lang=lang)

    def to_data(self, lang: Lang = "vi") -> dict[str, object]:
        """Return the report as plain data for JSON, sentences in one language."""
        return {
            "profile": self.profile,
            "counts": dict(self.counts),
            "findings": [finding.to_data(lang) for finding in self.findings],
            "suppressed": [
                {**each.finding.to_data(lang), "reason": each.reason} for each in self.suppressed
            ],
        }


def is_within(path: str, whole: str) -> bool:
    """Whether *path* is *whole* or a part of it.

    >>> is_within("$.body[1].task", "$.body[1]"), is_within("$.body[10]", "$.body[1]")
    (True, False)
    """
    return path.startswith(whole) and path[len(whole) : len(whole) + 1] in {"", ".", "["}


_TOLD: Final = 5


class CheckError(ValueError):
    """A notice has findings of severity error.

    Attributes:
        report: The whole report.
    """

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report

    def __str__(self) -> str:
        errors = self.report.select(severity="error").findings
        lines = [finding.line("en") for finding in errors[:_TOLD]]
        if len(errors) > _TOLD:
            lines.append(f"and {len(errors) - _TOLD} more")
        return "\n".join(lines)
