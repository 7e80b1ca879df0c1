"""`check` never raises over a notice, orders what it finds, and sets aside what has a reason."""

from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from attrs import evolve
from hypothesis import given

from giaoban import check as public_check
from giaoban._rules.reading import finding
from giaoban.deadline import InMonth
from giaoban.diagnostics import (
    FATAL,
    MAY,
    PROFILES,
    Bilingual,
    CheckError,
    Context,
    Finding,
    Found,
    Levels,
    OnNode,
    OnNotice,
    OnOrder,
    OnText,
    Report,
    Rule,
    found,
)
from giaoban.model import (
    AgendaItem,
    Assignment,
    Body,
    Decision,
    Notice,
    Remark,
)
from giaoban.reading import read
from giaoban.render import to_text
from giaoban.strategies import notices
from giaoban.validate import RULES, check, rule
from giaoban.walk import get
from tests.rule_cases import CASES, Table
from tests.support import real_notices
from tests.support_examples import PARTY, STATE
from tests.support_notices import AGENCY, frame, item, minimal_notice, task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from giaoban.diagnostics import Profile
    from giaoban.orders import Order

LACKING = minimal_notice(body=(item(task(lead=(), deadline=None)),))
"""A notice whose one task has neither lead nor deadline."""
PLACE = "$.body[0].body[0]"


def office_rule(look: Any, code: str = "STC001", **fields: Any) -> Rule:
    """Return a rule as an office would write it."""
    text = Bilingual("sai ở {where}", "wrong at {where}")
    given: dict[str, Any] = {"slug": "office-rule", "title": text, "why": text, "hint": text}
    return Rule(code=code, message=text, check=look, **(given | {"levels": FATAL} | fields))


def summary(report: Report) -> list[tuple[str, str]]:
    """Return code and path of each finding, in the order of the report."""
    return [(each.code, each.path) for each in report.findings]


# --- the whole -----------------------------------------------------------------------------------------


def test_a_task_without_lead_and_deadline() -> None:
    """Both are missed at the task, before signing as errors."""
    report = check(LACKING)

    assert summary(report) == [("GB101", PLACE), ("GB102", PLACE)]
    assert [each.severity for each in report.findings] == ["error", "error"]
    with pytest.raises(CheckError, match="GB101 error"):
        report.raise_for_errors()


@pytest.mark.parametrize("profile", ["draft", "register"])
def test_a_draft_and_a_received_notice_are_warned_about(profile: Profile) -> None:
    """What is missing is no error there."""
    report = check(LACKING, profile=profile)

    assert report.counts == {"error": 0, "warning": 2, "info": 0}
    assert report.profile == profile


def test_an_empty_notice_is_missing_everything_and_is_no_error_as_received() -> None:
    """Number, place, day, issuer, recipients, signer, subject: errors only before signing."""
    lacks = {"GB301", "GB305", "GB306", "GB310", "GB311", "GB314"}

    assert check(Notice()).codes == lacks
    assert check(Notice()).counts["error"] == 7
    assert not check(Notice(), profile="register").has_errors


def test_the_public_name_is_this_function() -> None:
    """`giaoban.check` is `giaoban.validate.check`."""
    assert public_check is check


@pytest.mark.parametrize("notice", [PARTY, STATE], ids=["party", "state"])
def test_the_examples_are_fit_to_be_signed(notice: Notice) -> None:
    """No errors and no warnings."""
    assert check(notice).counts["error"] == 0
    assert check(notice).counts["warning"] == 0


def test_findings_come_in_printed_order_then_by_code() -> None:
    """Head before body, body before closing and signature, items in their order."""
    notice = minimal_notice(
        number=None,
        place="",
        body=tuple(
            item(task(f"làm việc {n}", lead=(), deadline=None), label=f"{n}.") for n in range(1, 12)
        ),
        closing=(task("làm chung", lead=()),),
        recipients=None,
        signature=None,
    )
    tasks = [(code, f"$.body[{n}].body[0]") for n in range(11) for code in ("GB101", "GB102")]

    assert summary(check(notice)) == [
        ("GB301", "$.number"),
        ("GB305", "$.place"),
        *tasks,
        ("GB101", "$.closing[0]"),
        ("GB310", "$.recipients"),
        ("GB311", "$.signature"),
    ]


def test_the_same_notice_gives_the_same_report() -> None:
    """Equal values, in the same order, hashable."""
    assert check(PARTY) == check(PARTY)
    assert hash(check(LACKING)) == hash(check(LACKING))


def test_every_path_of_the_pairs_leads_to_something() -> None:
    """A path that a finding names is a path of the notice."""
    for case in CASES.values():
        for each in check(case.bad, directory=Table()).findings:
            get(case.bad, each.path)


# --- arguments -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", [None, "notice", {"form": "state-nd30"}, LACKING.body[0]])
def test_what_is_no_notice_is_refused(wrong: Any) -> None:
    """That is the program's mistake, not the document's."""
    with pytest.raises(TypeError, match=r"^check takes a Notice; got"):
        check(wrong)


def test_an_unknown_profile_is_refused() -> None:
    """The error lists those there are."""
    with pytest.raises(
        ValueError, match=r"^profile is one of publish, draft, register; got 'strict'$"
    ):
        check(LACKING, profile="strict")  # type: ignore[arg-type]  # on purpose


def test_two_rules_of_one_code_are_refused() -> None:
    """Which of them would a suppression mean?"""
    with pytest.raises(ValueError, match="two rules share the code GB101"):
        check(LACKING, rules=(*RULES, RULES[0]))


@pytest.mark.parametrize("ignore", ["GB102=why", [102], [None]])
def test_suppressions_are_several_texts(ignore: Any) -> None:
    """A lone text would be taken letter by letter."""
    with pytest.raises(TypeError, match="suppression"):
        check(LACKING, ignore=ignore)


# --- rules of one's own ----------------------------------------------------------------------------------


def test_a_rule_may_look_at_the_notice_its_parts_orders_and_texts() -> None:
    """Each is called for what it is for, with its path."""
    seen: list[tuple[str, str]] = []

    def on_notice(notice: Notice, context: Context) -> Iterator[Found]:
        seen.append(("notice", "$"))
        yield found("$.place", where=notice.place + context.profile)

    def on_node(node: Body, path: str, _: Context) -> list[Found]:
        seen.append((node.name, path))
        return []

    def on_order(order: Order, _: Context) -> tuple[Found, ...]:
        seen.append(("order", order.path))
        return ()

    def on_text(text: str, path: str, _: Context) -> list[Found]:
        if "rà soát" in text:
            seen.append((text, path))
        return []

    looks: list[Any] = [
        OnNotice(on_notice),
        OnNode((Body,), on_node),
        OnOrder(on_order),
        OnText(on_text),
    ]
    rules = [office_rule(look, f"STC00{n}") for n, look in enumerate(looks)]
    notice = minimal_notice(body=(item(frame(task(lead=()), lead=(AGENCY,))),), recipients=None)
    report = check(notice, profile="draft", rules=rules)

    assert report.findings[0].message("en") == "wrong at Sông Lamdraft"
    assert seen == [
        ("notice", "$"),
        ("order", PLACE),
        ("order", f"{PLACE}.points[0]"),
        ("UBND tỉnh Sông Lam", "$.issuer.body"),
        ("UBND tỉnh Sông Lam", "$.concluded_by"),
        ("Sở Xây dựng", f"{PLACE}.lead[0]"),
        ("rà soát hồ sơ", f"{PLACE}.points[0].task"),
    ]


def test_a_rule_may_look_at_several_kinds_of_parts() -> None:
    """Once for each part of any of them."""
    paths: list[str] = []

    def look(_: Decision | Remark, path: str, __: Context) -> Iterable[Found]:
        paths.append(path)
        return ()

    nodes = (Decision(stance="noted"), task(), Remark("a"))
    check(minimal_notice(body=nodes), rules=[office_rule(OnNode((Decision, Remark), look))])

    assert paths == ["$.body[0]", "$.body[2]"]


def test_a_rule_that_is_silent_or_not_for_the_notice_is_not_called() -> None:
    """By profile, form and day of issue."""

    def look(_: Notice, __: Context) -> Iterator[Found]:
        yield found("$", where="đây")

    silent = Levels(publish=None, draft="info", register="info")
    quiet = [
        office_rule(OnNotice(look), "STC001", levels=silent),
        office_rule(OnNotice(look), "STC002", forms=("party",)),
        office_rule(OnNotice(look), "STC003", valid_to=dt.date(2026, 10, 1)),
        office_rule(None, "STC004"),
    ]
    loud = [office_rule(OnNotice(look), "STC005", forms=("state",), levels=MAY)]

    assert summary(check(minimal_notice(), rules=quiet + loud)) == [("STC005", "$")]
    assert check(minimal_notice(), rules=()) == Report()


class Hostile(Exception):  # noqa: N818  a name that says what it is
    """An error that cannot even say what it is."""

    def __str__(self) -> str:
        raise RuntimeError("no words")


def _raises(error: BaseException) -> Any:
    def look(*_: object) -> Iterator[Found]:
        yield found("$.place", where="trước khi hỏng")
        raise error

    return look


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (KeyError("x"), "KeyError: 'x'"),
        (RecursionError("quá sâu"), "RecursionError: quá sâu"),
        (ValueError("a\nb" * 100), "ValueError: a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba…"),
        (Hostile(), "Hostile"),
    ],
)
def test_a_rule_that_raises_is_reported(error: Exception, said: str) -> None:
    """What it found before stays; the others are not disturbed."""
    broken = office_rule(OnNotice(_raises(error)))
    report = check(LACKING, rules=(broken, *RULES))

    assert summary(report) == [
        ("GB999", "$"),
        ("STC001", "$.place"),
        ("GB101", PLACE),
        ("GB102", PLACE),
    ]
    assert dict(report.findings[0].params) == {"rule": "STC001", "error": said}
    assert report.findings[0].severity == "error"


@pytest.mark.parametrize("kind", [OnOrder, OnText, lambda look: OnNode((Assignment,), look)])
def test_a_rule_that_raises_is_not_called_again(kind: Any) -> None:
    """A hundred parts give one finding about the rule, where it broke first."""
    calls: list[str] = []

    def look(*arguments: Any) -> Iterator[Found]:
        calls.append("x")
        raise ZeroDivisionError(len(arguments))

    nodes = tuple(task(f"làm việc {n}") for n in range(100))
    report = check(minimal_notice(body=nodes), rules=[office_rule(kind(look))])

    assert ([each.code for each in report.findings], len(calls)) == (["GB999"], 1)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (None, "TypeError: 'NoneType' object is not iterable"),
        (3, "TypeError: 'int' object is not iterable"),
        (["$.place"], "TypeError: a rule yields Found; got str"),
        ([Finding(RULES[0], severity="info")], "TypeError: a rule yields Found; got Finding"),
    ],
)
def test_a_rule_that_answers_something_else_is_reported(answer: Any, said: str) -> None:
    """It is broken as well as one that raises."""
    report = check(minimal_notice(), rules=[office_rule(OnNotice(lambda *_: answer))])

    assert dict(report.findings[0].params)["error"] == said


def test_what_a_directory_or_calendar_raises_is_reported() -> None:
    """The rule that asked is named; the rest of the check goes on."""

    class Down:
        def resolve(self, name: str, /, **_: Any) -> Any:
            raise ConnectionError(name)

        def is_day_off(self, day: dt.date, /) -> bool:
            raise OverflowError(day)

        knows = is_day_off

    report = check(CASES["GB202"].bad, directory=Down(), calendar=Down())

    assert report.codes == {"GB999"}
    asked = {dict(each.params)["rule"] for each in report.findings}
    assert asked == {"GB202", "GB404"}


def test_leaving_the_program_is_not_caught() -> None:
    """Ctrl-C ends a long check."""
    with pytest.raises(KeyboardInterrupt):
        check(minimal_notice(), rules=[office_rule(OnNotice(_raises(KeyboardInterrupt())))])


def test_a_path_that_leads_nowhere_is_sorted_too() -> None:
    """By the last part that exists; what is no path comes first."""
    paths = [
        "$.signature",
        "no path",
        "$.body[1].x",
        "$.body[0].nothing",
        "$.place.x",
        "$.form.name",
    ]
    look = OnNotice(lambda *_: [found(path) for path in paths])
    report = check(minimal_notice(), rules=[office_rule(look)])

    assert [each.path for each in report.findings] == [
        "no path",
        "$.form.name",
        "$.place.x",
        "$.body[1].x",
        "$.body[0].nothing",
        "$.signature",
    ]


# --- suppression -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "place", ["GB102", "GB102@$", f"GB102@{PLACE}", "GB102@$.body[0]", " GB102 @ $.body "]
)
def test_a_finding_is_set_aside_with_a_reason(place: str) -> None:
    """Everywhere, or in a part of the notice; the reason is kept beside it."""
    report = check(LACKING, ignore=[f"{place}= do Văn phòng = đôn đốc "])

    assert summary(report) == [("GB101", PLACE)]
    (suppressed,) = report.suppressed
    assert (suppressed.finding.code, suppressed.reason) == ("GB102", "do Văn phòng = đôn đốc")
    by_mapping = check(LACKING, ignore={place: "do Văn phòng = đôn đốc"})
    assert by_mapping == report


def test_what_lies_elsewhere_is_not_set_aside() -> None:
    """`$.body[1]` is not `$.body[10]`, and another code is another matter."""
    notice = minimal_notice(
        body=tuple(item(task(f"làm việc {n}", deadline=None), label=f"{n}.") for n in range(1, 12))
    )
    report = check(notice, ignore=["GB102@$.body[1]=đã rõ"])

    assert len(report.select("GB102").findings) == 10
    assert [each.finding.path for each in report.suppressed] == ["$.body[1].body[0]"]


@pytest.mark.parametrize(
    "text", ["GB102", "GB102=", "GB102= ", "=lý do", "GB102@=lý do", "GB102@body[0]=lý do", ""]
)
def test_a_suppression_without_reason_or_place_sets_nothing_aside(text: str) -> None:
    """It is an error itself, in every profile, and shows what was written."""
    for profile in PROFILES:
        report = check(LACKING, ignore=[text], profile=profile)
        first = report.findings[0]

        assert summary(report) == [("GB990", "$"), ("GB101", PLACE), ("GB102", PLACE)]
        assert (first.severity, report.suppressed) == ("error", ())
        assert dict(first.params) == {"text": text.partition("=")[0]}


def test_an_unknown_code_is_reported() -> None:
    """A mistyped suppression hides nothing; a code of one's own table is known."""
    mine = office_rule(OnNotice(lambda *_: [found("$")]))
    report = check(minimal_notice(), ignore=["GB120=đã rõ"])

    assert [each.line("en") for each in report.findings] == [
        "GB991 warning: there is no rule GB120 to suppress"
    ]
    assert check(minimal_notice(), rules=[mine], ignore=["STC001=đã rõ"]).findings == ()


def test_a_suppression_that_is_not_needed_is_reported() -> None:
    """Of a rule that is kept, that is not in the table, that is of the reader."""
    ignore = ["GB102=a", "GB101@$.body[7]=b", "GB905=c"]
    report = check(minimal_notice(), ignore=ignore, rules=RULES[:3])

    assert [each.message("en") for each in report.findings] == [
        "“GB102” no longer suppresses anything",
        "“GB101@$.body[7]” no longer suppresses anything",
        "“GB905” no longer suppresses anything",
    ]
    assert {each.code for each in report.findings} == {"GB992"}


def test_two_suppressions_may_cover_one_finding() -> None:
    """The first gives the reason, and both are used."""
    report = check(LACKING, ignore=["GB102=một", f"GB102@{PLACE}=hai", "GB101=ba"])

    assert report.findings == ()
    assert [each.reason for each in report.suppressed] == ["ba", "một"]


def test_the_order_of_a_set_does_not_show() -> None:
    """Sets of texts come in another order in every process."""
    texts = [f"GB102@$.body[{n}]=x" for n in range(20)]
    report = check(minimal_notice(), ignore=set(texts))

    assert [dict(each.params)["text"] for each in report.findings] == sorted(
        text.removesuffix("=x") for text in texts
    )


def test_a_broken_rule_can_be_set_aside() -> None:
    """Until it is mended."""
    broken = office_rule(OnNotice(_raises(ValueError("x"))))
    report = check(minimal_notice(), rules=[broken], ignore={"GB999": "chờ sửa", "STC001": "a"})

    assert report.findings == ()
    assert [each.finding.code for each in report.suppressed] == ["GB999", "STC001"]


# --- what was read -----------------------------------------------------------------------------------------


def test_the_readers_findings_join_the_report() -> None:
    """In order with the rest, and suppressed like the rest."""
    told = (finding("GB902"), finding("GB906", "$.body[0]", label="i)"))
    report = check(LACKING, findings=told)

    assert [each.code for each in report.findings] == ["GB902", "GB906", "GB101", "GB102"]
    assert check(LACKING, findings=told, ignore=["GB902=không họp"]).codes == {
        "GB906",
        "GB101",
        "GB102",
    }


@pytest.mark.parametrize(
    ("spans", "span"),
    [
        ({}, None),
        ({"$.place": (0, 3)}, None),
        ({"$": (0, 99)}, (0, 99)),
        ({"$": (0, 99), "$.body[0]": (10, 50)}, (10, 50)),
        ({PLACE: (20, 30), "$.body[0]": (10, 50)}, (20, 30)),
        ([("$.body", (5, 60))], (5, 60)),
    ],
)
def test_a_finding_takes_the_nearest_place_in_the_text(spans: Any, span: Any) -> None:
    """That of its own part, or of the part around it."""
    assert {each.span for each in check(LACKING, spans=spans).findings} == {span}


def test_what_is_no_path_takes_the_place_of_the_whole() -> None:
    """A rule may say what it likes; its finding is somewhere in the text."""
    paths = ("no path", ".x", "[0]", "")
    look = OnNotice(lambda *_: [found(path) for path in paths])
    report = check(minimal_notice(), rules=[office_rule(look)], spans={"$": (0, 9)})

    assert [each.span for each in report.findings] == [(0, 9)] * 4


def test_a_place_that_the_reader_gave_stays() -> None:
    """It knows better."""
    told = finding("GB906", "$.body[0]", span=(1, 2), label="i)")
    report = check(minimal_notice(), findings=(told,), spans={"$": (0, 99)})

    assert [each.span for each in report.findings] == [(1, 2)]


def test_what_was_read_is_checked_with_its_places() -> None:
    """The spans of a reading go in as they are, and cut the right words out of the text."""
    text = to_text(CASES["GB504"].bad)
    reading = read(text)
    report = check(reading.notice, spans=reading.spans, findings=reading.findings)

    (double,) = report.select("GB504").findings
    assert double.span is not None
    assert "sở sở" in text[slice(*double.span)]


def test_real_notices_are_no_errors_as_received() -> None:
    """Lacking dates, numbers and heads warns; no rule breaks; N02's doubled word is found."""
    doubled = []
    for file in real_notices():
        reading = read(file.read_bytes())
        report = check(
            reading.notice, profile="register", findings=reading.findings, spans=reading.spans
        )
        assert report.counts["error"] == 0, f"{file.name}: {report.to_text('en')}"
        doubled += [dict(each.params)["words"] for each in report.select("GB504").findings]

    assert doubled == (["sở sở"] if real_notices() else [])


# --- laws --------------------------------------------------------------------------------------------------


@given(notices(profile="draft"))
def test_check_never_raises(notice: Notice) -> None:
    """Whatever the model can hold; no rule breaks, and every path is one of the notice."""
    for profile in PROFILES:
        report = check(notice, profile=profile, directory=Table())

        assert "GB999" not in report.codes
        for each in report.findings:
            assert "\n" not in each.line("vi") + each.line("en")
            get(notice, each.path)


@given(notices())
def test_what_the_strategy_gives_is_fit_to_be_signed(notice: Notice) -> None:
    """`notices()` has no finding of severity error before signing."""
    assert [each.line() for each in check(notice).findings if each.severity == "error"] == []


@given(notices(profile="draft"))
def test_as_received_only_what_is_unusable_is_an_error(notice: Notice) -> None:
    """Missing deadline, lead, header or number warn; a key used twice is the one error."""
    errors = check(notice, profile="register").select(severity="error")

    assert errors.codes <= {"GB109"}


def deep(depth: int) -> Notice:
    """Return a notice whose points nest so deeply."""
    here: Assignment | AgendaItem = task("làm việc")
    for n in range(depth):
        here = frame(here, lead=(AGENCY,)) if n < depth // 2 else item(here)
    return minimal_notice(body=(here,))


def test_depth_does_not_break_a_check() -> None:
    """Two thousand levels, where a recursion would end at one."""
    report = check(deep(2000))

    assert "GB999" not in report.codes


def test_work_grows_with_length() -> None:
    """Four times the notice calls about four times as many functions, and not sixteen times."""

    def long(count: int) -> Notice:
        nodes = tuple(
            task(f"làm việc {n}", label="-", lead=(Body(f"Sở {n}"),), deadline=InMonth(2026, 11))
            for n in range(count)
        )
        return minimal_notice(body=(item(*nodes),))

    check(long(1))  # what is made once a process
    assert _calls(long(800)) < 4.1 * _calls(long(200))


def _calls(notice: Notice) -> int:
    """Return how many functions a check calls: a clock would ask how busy the machine is."""
    counted = 0

    def count(_: object, event: str, __: object) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        check(notice)
    finally:
        sys.setprofile(None)
    return counted


# --- the table -----------------------------------------------------------------------------------------------


def test_rules_are_found_by_code_and_slug() -> None:
    """An unknown one is refused."""
    assert rule("GB102") is RULES[1]
    assert rule("assignment-has-deadline") is RULES[1]
    with pytest.raises(ValueError, match="no rule 'gb102'"):
        rule("gb102")


def test_rules_are_immutable_values() -> None:
    """A changed copy is a new rule; the table stays."""
    mine = evolve(RULES[1], code="STC102", levels=MAY)

    assert mine.check is RULES[1].check
    assert summary(check(LACKING, rules=[mine])) == [("STC102", PLACE)]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        RULES[1].code = "GB000"  # type: ignore[misc]  # on purpose
