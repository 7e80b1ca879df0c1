"""Rules, findings and reports are values, and say the same in two languages."""

from __future__ import annotations

import datetime as dt
import pickle
from typing import Any

import pytest
from attrs import evolve

from giaoban._rules.reading import READING, finding
from giaoban.diagnostics import (
    FATAL,
    MUST,
    PROFILES,
    SHOULD,
    Bilingual,
    CheckError,
    Context,
    Finding,
    Found,
    Levels,
    Report,
    Rule,
    Suppressed,
    Term,
    findings_text,
    found,
    is_within,
    quoted,
)
from giaoban.forms import PARTY_HD05, PARTY_HD36, STATE_ND30, derive
from giaoban.model import Notice
from giaoban.validate import RULES

WHY = Bilingual("vì vậy", "because")


def row(code: str = "GB777", **fields: Any) -> Rule:
    """Return a rule of no importance."""
    given: dict[str, Any] = {
        "slug": "thing-is-there",
        "title": Bilingual("Có thứ ấy", "The thing is there"),
        "message": Bilingual("thiếu {thing}", "{thing} is missing"),
        "why": WHY,
        "hint": Bilingual("thêm vào", "add it"),
    }
    return Rule(code=code, **(given | fields))


def seen(
    path: str = "$", *, severity: Any = "error", code: str = "GB777", **params: str
) -> Finding:
    """Return a finding of that rule."""
    return Finding(row(code), path, params=tuple(params.items()), severity=severity)


# --- rules -------------------------------------------------------------------------------------------


def test_each_level_has_a_severity_for_each_profile() -> None:
    """Must be: an error only before signing; should be: a warning, and of little weight later."""
    assert [MUST.under(profile) for profile in PROFILES] == ["error", "warning", "warning"]
    assert [SHOULD.under(profile) for profile in PROFILES] == ["warning", "warning", "info"]
    assert {FATAL.under(profile) for profile in PROFILES} == {"error"}
    assert Levels(publish="info", draft=None, register=None).under("draft") is None


@pytest.mark.parametrize("code", ["102", "G102", "gb102", "GB12", "GB1024", "GB102 ", ""])
def test_a_code_has_letters_and_three_digits(code: str) -> None:
    """Codes of another shape are refused; an office may use letters of its own."""
    with pytest.raises(ValueError, match=r"Rule\.code is like GB102"):
        row(code)

    assert row("STC001").code == "STC001"


@pytest.mark.parametrize("slug", ["Has-lead", "has_lead", "-has", "has-", "", "has lead"])
def test_a_slug_is_words_and_hyphens(slug: str) -> None:
    """Slugs of another shape are refused."""
    with pytest.raises(ValueError, match=r"Rule\.slug is like"):
        row(slug=slug)


def test_both_messages_hold_the_same_placeholders() -> None:
    """A placeholder that one language lacks is a mistake in the row."""
    with pytest.raises(ValueError, match="GB777: the messages have different placeholders"):
        row(message=Bilingual("thiếu {thing}", "{things} are missing"))


@pytest.mark.parametrize("message", ["thiếu {}", "thiếu {0}", "thiếu {a.b}", "thiếu {a[0]}"])
def test_placeholders_are_plain_names(message: str) -> None:
    """No attribute and no position is looked up in what a notice holds."""
    with pytest.raises(ValueError, match="a placeholder is a plain name"):
        row(message=Bilingual(message, message))


@pytest.mark.parametrize(("vi", "en"), [("", "words"), ("chữ", " ")])
def test_a_sentence_is_in_both_languages(vi: str, en: str) -> None:
    """None of the two is left out."""
    with pytest.raises(ValueError, match="needs words in both languages"):
        Bilingual(vi, en)


@pytest.mark.parametrize(
    ("forms", "applies"),
    [
        ((), [True, True, True, True]),
        (("state",), [True, False, False, True]),
        (("party",), [False, True, True, False]),
        (("party-hd36",), [False, True, False, False]),
        (("so-y-te", "party-hd05"), [False, False, True, True]),
    ],
)
def test_a_rule_is_for_forms_by_name_or_regime(forms: tuple[str, ...], applies: list[bool]) -> None:
    """A form derived by an office is judged by the rules of its regime."""
    own = derive(STATE_ND30, "so-y-te")
    there = [STATE_ND30, PARTY_HD36, PARTY_HD05, own]

    assert [row(forms=forms).applies_to(form, None) for form in there] == applies


@pytest.mark.parametrize(
    ("first", "last", "applies"),
    [
        (None, None, [True, True, True]),
        (dt.date(2026, 5, 27), None, [False, True, True]),
        (None, dt.date(2026, 5, 27), [True, True, False]),
        (dt.date(2026, 5, 27), dt.date(2026, 5, 27), [False, True, False]),
    ],
)
def test_a_rule_holds_from_its_first_day_to_its_last(
    first: dt.date | None, last: dt.date | None, applies: list[bool]
) -> None:
    """Both days are in; while the day of issue is blank, it applies."""
    rule = row(valid_from=first, valid_to=last)
    around = [dt.date(2026, 5, day) for day in (26, 27, 28)]

    assert [rule.applies_to(STATE_ND30, day) for day in around] == applies
    assert rule.applies_to(STATE_ND30, None)


# --- findings ----------------------------------------------------------------------------------------


def test_a_message_is_made_on_request() -> None:
    """The same finding speaks Vietnamese and English."""
    one = seen(thing="chữ ký")

    assert (one.message(), one.message("en")) == ("thiếu chữ ký", "chữ ký is missing")
    assert (one.hint(), one.hint("en")) == ("thêm vào", "add it")
    assert one.code == "GB777"


def test_a_value_of_a_parameter_is_text_and_no_template() -> None:
    """Braces that a notice holds are printed; a missing value shows its placeholder."""
    assert seen(thing="{0} {thing}").message() == "thiếu {0} {thing}"
    assert seen().message("en") == "{thing} is missing"


def test_a_message_is_one_line() -> None:
    """Line breaks in what is quoted do not break a report."""
    assert seen(thing="chữ\nký\u2028và dấu").line("en") == ("GB777 error: chữ ký và dấu is missing")


def test_a_term_is_said_in_the_language_of_the_message() -> None:
    """A parameter whose value is a word for programs stays that for programs."""
    term = Term("thing", "seal", Bilingual("con dấu", "the seal"))
    one = Finding(row(terms=(term,)), params=(("thing", "seal"),), severity="info")

    assert (one.message(), one.message("en")) == ("thiếu con dấu", "the seal is missing")
    assert one.to_data()["params"] == {"thing": "seal"}


def test_a_line_shows_where_unless_it_is_the_whole_notice() -> None:
    """Code, severity, path, message."""
    lines = [
        seen("$.body[0]", thing="A").line(),
        seen(severity="warning", thing="A").line(),
        seen("$.place", severity="info", thing="A").line("en"),
    ]

    assert lines == [
        "GB777 lỗi $.body[0]: thiếu A",
        "GB777 cảnh báo: thiếu A",
        "GB777 info $.place: A is missing",
    ]


def test_a_finding_is_plain_data() -> None:
    """JSON takes it as it is; its sentence is in the language asked for."""
    one = evolve(seen("$.place", thing="A"), span=(3, 5))

    assert one.to_data("en") == {
        "code": "GB777",
        "slug": "thing-is-there",
        "severity": "error",
        "path": "$.place",
        "span": [3, 5],
        "message": "A is missing",
        "params": {"thing": "A"},
    }
    assert seen(thing="A").to_data()["span"] is None


def test_findings_are_lines_with_the_file_before_them() -> None:
    """None gives an empty text, so that a good notice prints nothing."""
    two = [seen(thing="A"), seen("$.place", thing="B")]

    assert findings_text(two, lang="en", file="a.json") == (
        "a.json: GB777 error: A is missing\na.json: GB777 error $.place: B is missing\n"
    )
    assert findings_text(two[:1]) == "GB777 lỗi: thiếu A\n"
    assert findings_text([]) == ""


def test_findings_are_hashable_and_travel() -> None:
    """Equal by value, and the same after pickling, its rule with it."""
    one = seen(thing="A")

    assert one == seen(thing="A")
    assert len({one, seen(thing="A"), seen(thing="B")}) == 2
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301  our own bytes
    assert pickle.loads(pickle.dumps(Report(findings=(one,)))).findings == (one,)  # noqa: S301


@pytest.mark.parametrize("wrong", [{"severity": "fatal"}, {"params": [("a", "b")]}, {"span": (1,)}])
def test_a_finding_takes_exact_types(wrong: dict[str, Any]) -> None:
    """What is no finding is refused where it is made."""
    with pytest.raises((TypeError, ValueError)):
        Finding(row(), "$", **({"severity": "error"} | wrong))


def test_found_keeps_its_parameters_in_order() -> None:
    """What a rule yields is a place with words."""
    assert found("$.body[0]", b="1", a="2") == Found("$.body[0]", (("b", "1"), ("a", "2")))
    with pytest.raises(TypeError):
        found("$", count=1)  # type: ignore[arg-type]  # a rule's mistake


# --- quoting -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("  rà soát\n\thồ sơ ", "rà soát hồ sơ"),
        ("a" * 60, "a" * 60),
        ("a" * 61, "a" * 59 + "…"),
        ("a" * 10_000_000, "a" * 59 + "…"),
        ("a" + " " * 300 + "b", "a…"),
        ("từ " * 40, "từ " * 19 + "từ…"),
        ("hồ\u200b sơ\u202e\ue000", "hồ sơ"),
    ],
)
def test_quoting_is_short_and_all_to_be_seen(text: str, shown: str) -> None:
    """On one line, 60 characters at most, nothing that turns a screen around."""
    assert quoted(text) == shown


# --- reports -----------------------------------------------------------------------------------------

MIXED = Report(
    profile="draft",
    findings=(
        seen("$.body[1]", code="GB101", thing="A"),
        seen("$.body[1].task", code="GB102", severity="warning", thing="B"),
        seen("$.body[10]", code="GB201", severity="info", thing="C"),
        seen("$.place", code="GB305", thing="D"),
    ),
    suppressed=(Suppressed(seen("$.number", thing="E"), "đã biết"),),
)


def test_a_report_counts_by_severity() -> None:
    """Those suppressed are not counted; each severity is there, if with nought."""
    assert MIXED.counts == {"error": 2, "warning": 1, "info": 1}
    assert Report().counts == {"error": 0, "warning": 0, "info": 0}
    assert (MIXED.has_errors, Report().has_errors) == (True, False)
    assert MIXED.codes == {"GB101", "GB102", "GB201", "GB305"}


@pytest.mark.parametrize(
    ("chosen", "codes"),
    [
        ({}, ["GB101", "GB102", "GB201", "GB305"]),
        ({"code": "GB1"}, ["GB101", "GB102"]),
        ({"code": "GB102"}, ["GB102"]),
        ({"severity": "error"}, ["GB101", "GB305"]),
        ({"path": "$.body[1]"}, ["GB101", "GB102"]),
        ({"path": "$.body[10]", "severity": "error"}, []),
    ],
)
def test_findings_are_selected(chosen: dict[str, Any], codes: list[str]) -> None:
    """By how the code starts, by severity, by the part of the notice."""
    report = MIXED.select(**chosen)

    assert [each.code for each in report.findings] == codes
    assert (report.profile, report.suppressed) == (MIXED.profile, MIXED.suppressed)


@pytest.mark.parametrize(
    ("path", "whole", "within"),
    [
        ("$", "$", True),
        ("$.body", "$", True),
        ("$.body[1]", "$.body[1]", True),
        ("$.body[1].task", "$.body[1]", True),
        ("$.body[1][0]", "$.body[1]", True),
        ("$.body[10]", "$.body[1]", False),
        ("$.bodyguard", "$.body", False),
        ("$.body", "$.body[1]", False),
    ],
)
def test_a_part_is_within_the_whole(path: str, whole: str, *, within: bool) -> None:
    """Whole steps count, not letters."""
    assert is_within(path, whole) is within


def test_a_report_is_text_and_data() -> None:
    """Both in the language asked for; what was set aside stands apart, with its reason."""
    report = Report(
        profile="register",
        findings=(seen(thing="A"),),
        suppressed=(Suppressed(seen("$.number", thing="E"), "đã biết"),),
    )
    data = report.to_data("en")

    assert report.to_text() == "GB777 lỗi: thiếu A\n"
    assert report.to_text("en") == "GB777 error: A is missing\n"
    assert data == {
        "profile": "register",
        "counts": {"error": 1, "warning": 0, "info": 0},
        "findings": [seen(thing="A").to_data("en")],
        "suppressed": [{**seen("$.number", thing="E").to_data("en"), "reason": "đã biết"}],
    }


def test_errors_are_raised_on_request() -> None:
    """The error holds the report and tells the first findings; without errors nothing happens."""
    warning = Report(findings=(seen(severity="warning", thing="A"),))
    warning.raise_for_errors()

    with pytest.raises(CheckError) as raised:
        MIXED.raise_for_errors()
    assert raised.value.report is MIXED
    assert str(raised.value) == (
        "GB101 error $.body[1]: A is missing\nGB305 error $.place: D is missing"
    )


def test_the_error_tells_five_findings_and_counts_the_rest() -> None:
    """A notice with a hundred errors gives a short message; the report has them all."""
    report = Report(findings=tuple(seen(thing=str(n)) for n in range(7)))
    lines = str(CheckError(report)).splitlines()

    assert lines[4:] == ["GB777 error: 4 is missing", "and 2 more"]
    exactly = evolve(report, findings=report.findings[:5])
    assert len(str(CheckError(exactly)).splitlines()) == 5


# --- what the reader says ----------------------------------------------------------------------------


def test_the_reader_makes_its_findings_by_code() -> None:
    """With the severity of a notice that was received, and numbers as texts."""
    one = finding("GB903", "$", span=(0, 4), count=2)

    assert (one.code, one.severity, one.span) == ("GB903", "warning", (0, 4))
    assert one.params == (("count", "2"),)
    assert one.message("en").startswith("2 characters that no document can hold")
    with pytest.raises(KeyError):
        finding("GB102")


def test_an_unusable_input_is_an_error_that_says_what_to_do() -> None:
    """Each reason in both languages, on one line."""
    rule = READING[0]
    reasons = [term.value for term in rule.terms]

    assert {"empty", "undecodable", "zip", "doc", "locked", "pdf-extra", "pdf-scanned"} < {*reasons}
    assert len(reasons) == len(set(reasons))
    for reason in reasons:
        one = finding("GB900", reason=reason)
        assert one.severity == "error"
        assert reason not in {one.message(), one.message("en")}
        assert one.message("en").startswith("cannot be read: it ")


def test_every_row_of_the_reader_has_a_severity() -> None:
    """A text that is read has been received, and no row is silent on it."""
    assert all(rule.levels.register is not None for rule in READING)


def test_the_context_starts_empty() -> None:
    """A rule can be tried on its own."""
    context = Context(notice=Notice())

    assert (context.profile, context.orders, context.directory) == ("publish", (), None)


def test_a_rule_is_shown_by_its_names() -> None:
    """A table of them is the default of functions, and stands in their help."""
    (found,) = (row for row in RULES if row.code == "GB102")

    assert repr(found) == "<GB102 assignment-has-deadline>"
