"""The strategies: every public type, valid by construction, replaceable, and refusing nonsense."""

from __future__ import annotations

import datetime as dt
import importlib
import unicodedata
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from giaoban import deadline as deadline_module
from giaoban import model as model_module
from giaoban import strategies
from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    ByDate,
    FromDay,
    FromEvent,
    FromIssue,
    FromReceipt,
    FromSigning,
    InHalfYear,
    InMonth,
    InQuarter,
    InSpan,
    InWeek,
    InYear,
    Ongoing,
    Pending,
    PerRegulation,
    Recurring,
    Unclear,
    Within,
)
from giaoban.directory import Match
from giaoban.forms import FORMS, PARTY_HD36, STATE_ND30, Form, derive
from giaoban.model import (
    AgendaItem,
    Alias,
    AsPrinted,
    Assignment,
    Attendance,
    Authority,
    Body,
    Citation,
    Decision,
    Deliverable,
    DocumentNumber,
    Footnote,
    Group,
    Involved,
    Issuer,
    Matter,
    Meeting,
    Notice,
    Person,
    Preamble,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Relation,
    Remark,
    Signature,
)
from giaoban.orders import tasks_of
from giaoban.strategies import Case, ExpectedFinding, World, notices, texts, violating
from giaoban.strategies._violating import BREAKERS
from giaoban.validate import RULES
from giaoban.walk import walk

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from hypothesis.strategies import SearchStrategy

SMALLEST: dict[str, object] = {
    "after_events": AfterEvent("hoàn thiện danh mục"),
    "agenda_items": AgendaItem(heading="Về việc bố trí trụ sở làm việc"),
    "aliases": Alias("BQL", full="Ban Quản lý các khu công nghiệp"),
    "anchors": FromIssue(),
    "as_printed": AsPrinted(),
    "assignments": Assignment(task="rà soát quỹ nhà, đất dôi dư trên địa bàn"),
    "at_sessions": AtSession("kỳ họp thường lệ giữa năm"),
    "attendances": Attendance(),
    "authorities": Authority(kind="on_behalf", of="Chủ tịch"),
    "before_events": BeforeEvent("hoàn thiện danh mục"),
    "bodies": Body("Sở Tài chính"),
    "by_dates": ByDate(dt.date(2019, 1, 1)),
    "citations": Citation("Tờ trình"),
    "clauses": Remark("Kết quả đạt được là tích cực, tuy nhiên tiến độ còn chậm so với yêu cầu."),
    "deadlines": Ongoing(),
    "decisions": Decision(stance="agreed"),
    "deliverables": Deliverable("số hóa hồ sơ"),
    "document_numbers": DocumentNumber(number="05", type="TTr"),
    "footnotes": Footnote("1", text="Số liệu tính đến cuối kỳ báo cáo."),
    "forms": STATE_ND30,
    "frames": Assignment(),
    "from_days": FromDay(dt.date(2019, 1, 1)),
    "from_events": FromEvent("hoàn thiện danh mục"),
    "groups": Group("các sở, ban, ngành"),
    "in_half_years": InHalfYear(2019, 1),
    "in_months": InMonth(2019, 1),
    "in_quarters": InQuarter(2019, 1),
    "in_spans": InSpan(2019, 2019),
    "in_weeks": InWeek(),
    "in_years": InYear(2019),
    "involved": Involved(Body("Sở Tài chính"), role="executing"),
    "issuers": Issuer(Body("Sở Tài chính")),
    "matters": Matter("phương án bố trí trụ sở"),
    "meetings": Meeting("cuộc họp"),
    "nodes": Remark("Kết quả đạt được là tích cực, tuy nhiên tiến độ còn chậm so với yêu cầu."),
    "officials": Person("", positions=("Phó Chủ tịch UBND tỉnh",)),
    "ongoings": Ongoing(),
    "parties": Body("Sở Tài chính"),
    "pendings": Pending("phụ thuộc kết quả đo đạc bổ sung"),
    "per_regulations": PerRegulation("theo quy định"),
    "persons": Person("Nguyễn Văn An", positions=("Phó Chủ tịch UBND tỉnh",)),
    "preambles": Preamble(),
    "recipient_groups": RecipientGroup(medium="Gửi bản giấy và điện tử"),
    "recipient_lines": RecipientLine(wording="các sở, ban, ngành"),
    "recipients": Recipients(),
    "recurrings": Recurring(1, "days"),
    "relations": Relation("replaces", to=Citation("Tờ trình")),
    "remarks": Remark("Kết quả đạt được là tích cực, tuy nhiên tiến độ còn chậm so với yêu cầu."),
    "signatures": Signature(),
    "texts": "rà soát quỹ nhà, đất dôi dư trên địa bàn",
    "unclears": Unclear("trong thời gian tới"),
    "withins": Within(1, "days"),
}
"""What each strategy shrinks to; `notices` and `violating` have tests of their own."""

CLASSES = {
    cls
    for module in (model_module, deadline_module)
    for cls in vars(module).values()
    if isinstance(cls, type) and attrs.has(cls) and cls.__module__ == module.__name__
}


def _strategy(name: str) -> SearchStrategy[Any]:
    found: SearchStrategy[Any] = getattr(strategies, name)()
    return found


def test_every_public_name_is_in_the_table() -> None:
    """No strategy is without a documented smallest value."""
    functions = {name for name in strategies.__all__ if name[0].islower()}

    others = {"broken_documents", "json_documents", "notice_texts", "notices", "samples"}
    assert set(SMALLEST) == functions - {*others, "violating"}


def test_every_public_type_has_a_strategy() -> None:
    """The classes of the model, those of the deadlines and the form."""
    built = {type(value) for value in SMALLEST.values()}
    by_others = {FromSigning, FromReceipt, Notice}

    assert built - {str} == CLASSES - by_others | {Form}


@pytest.mark.parametrize("name", SMALLEST)
def test_a_strategy_shrinks_to_its_plainest_value(name: str) -> None:
    """Whatever fails, fails on the plainest value that does."""
    assert find(_strategy(name), lambda _: True) == SMALLEST[name]


@pytest.mark.parametrize("name", SMALLEST)
def test_a_wide_world_reaches_every_strategy(name: str) -> None:
    """Hostile texts are taken wherever the model takes a text."""
    function: Callable[..., SearchStrategy[object]] = getattr(strategies, name)
    bare = {"in_weeks", "ongoings", "texts"}
    wide = World(texts=texts(wide=True), days=st.dates(), blanks=True)
    strategy = function() if name in bare else function(world=wide)

    @settings(max_examples=20)
    @given(strategy)
    def holds(value: object) -> None:
        hash(value)

    holds()


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Hypothesis one line says what to install."""
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)

    with pytest.raises(ImportError, match=r"pip install 'giaoban\[hypothesis\]'"):
        importlib.reload(strategies)


# --- replacing parts --------------------------------------------------------------------------------

WITH_FIELDS = sorted(
    set(SMALLEST) - {"texts", "parties", "deadlines", "anchors", "clauses", "nodes", "ongoings"}
)


@pytest.mark.parametrize("name", WITH_FIELDS)
def test_every_field_can_be_given(name: str) -> None:
    """A field that the caller gives has the caller's value, whatever the rest is."""
    function: Callable[..., SearchStrategy[object]] = getattr(strategies, name)
    smallest = SMALLEST[name]
    values = _fields(smallest).items()

    @settings(max_examples=5)
    @given(function(**{field: st.just(value) for field, value in values}))
    def holds(value: object) -> None:
        assert value == smallest

    holds()


@pytest.mark.parametrize("name", WITH_FIELDS)
def test_what_is_left_out_is_drawn(name: str) -> None:
    """One field given leaves the others to the strategy, within what the class takes."""
    function: Callable[..., SearchStrategy[object]] = getattr(strategies, name)
    for field, expected in _fields(SMALLEST[name]).items():
        if expected or expected == 0:
            _has(function(**{field: st.just(expected)}), field, expected)


def _fields(value: Any) -> dict[str, object]:
    return {field.name: getattr(value, field.name) for field in attrs.fields(type(value))}


def _has(strategy: SearchStrategy[object], field: str, expected: object) -> None:
    @settings(max_examples=5)
    @given(strategy)
    def holds(value: object) -> None:
        assert getattr(value, field) == expected

    holds()


def test_a_field_that_does_not_exist_is_refused() -> None:
    """At once, where the strategy is defined, and with the names there are."""
    with pytest.raises(InvalidArgument, match="Remark has no field 'words'; it has wording, label"):
        strategies.remarks(words=st.just("a"))
    with pytest.raises(InvalidArgument, match="Notice has no field 'bodies'"):
        notices(bodies=st.just(()))


def test_a_field_takes_a_strategy() -> None:
    """A bare value is refused where the strategy is defined, with the way to write it."""
    with pytest.raises(InvalidArgument, match=r"Remark.wording takes a strategy; got 'a'.*just"):
        strategies.remarks(wording="a")  # type: ignore[arg-type]  # what a caller gets wrong
    with pytest.raises(InvalidArgument, match="Form has no field 'colour'"):
        strategies.forms(colour=st.just("red"))


# --- notices ----------------------------------------------------------------------------------------


def test_a_draft_shrinks_to_nothing() -> None:
    """The smallest draft is an empty notice."""
    assert find(notices(profile="draft"), lambda _: True) == Notice()


def test_a_notice_shrinks_to_one_task() -> None:
    """The smallest conforming notice has one task, and all that a notice needs."""
    smallest = find(notices(), lambda _: True)

    assert [order.assignment for order in tasks_of(smallest)] == [
        Assignment(
            lead=(Body("Sở Tài chính"),),
            task="rà soát quỹ nhà, đất dôi dư trên địa bàn",
            deadline=ByDate(dt.date(2021, 3, 9)),
        )
    ]
    assert smallest.number == DocumentNumber(number="01", type="TB", organs=("UBND",))
    assert smallest.issued_on == dt.date(2021, 1, 5)


def test_an_unknown_profile_or_form_is_refused() -> None:
    """Where the strategy is defined."""
    with pytest.raises(InvalidArgument, match="no profile 'register'; there are publish, draft"):
        notices(profile="register")  # type: ignore[arg-type]  # what a caller gets wrong
    with pytest.raises(InvalidArgument, match="no form 'hd36'"):
        notices(form="hd36")


OWN = derive("party-hd36", "tỉnh ủy", separator=";")


@pytest.mark.parametrize("profile", ["publish", "draft"])
@pytest.mark.parametrize("form", [*FORMS, OWN], ids=lambda form: getattr(form, "name", form))
def test_a_form_can_be_chosen(form: str | Form, profile: strategies.Profile) -> None:
    """By name or as a value, an office's own too."""
    expected = form if isinstance(form, Form) else FORMS[form]

    @settings(max_examples=10)
    @given(notices(form=form, profile=profile))
    def holds(notice: Notice) -> None:
        assert notice.form == expected

    holds()


@given(notices(form=PARTY_HD36))
def test_a_form_holds_on_the_day_of_issue(notice: Notice) -> None:
    """A notice is issued while its form holds, and after its meeting where it tells one."""
    assert notice.issued_on is not None
    assert notice.form.valid_from <= notice.issued_on
    assert notice.form.valid_to is None or notice.issued_on <= notice.form.valid_to
    assert all(day < notice.issued_on for day in (notice.meeting or Meeting("họp")).dates)


@given(notices(issued_on=st.just(dt.date(2024, 6, 3)), place=st.just("An Hòa")))
def test_given_fields_are_taken_as_they_are(notice: Notice) -> None:
    """The rest is made to fit them: deadlines fall after the day of issue."""
    assert (notice.issued_on, notice.place) == (dt.date(2024, 6, 3), "An Hòa")
    for order in tasks_of(notice):
        if isinstance(order.deadline, ByDate):
            assert order.deadline.date > dt.date(2024, 6, 3)


@given(notices(body=st.just((Remark("Hết."),)), recipients=st.none()))
def test_body_and_recipients_can_be_given(notice: Notice) -> None:
    """Then nothing is added to them."""
    assert (notice.body, notice.recipients) == ((Remark("Hết."),), None)


KNOWN = (Body("Phòng Kinh tế", ref="KT"), Body("Phòng Văn hóa", ref="VH"))
ONE = Person("Lê Thị Mai", positions=("Trưởng phòng",))
SMALL = World(bodies=st.sampled_from(KNOWN), persons=st.just(ONE), texts=st.just("làm"))


@given(notices(world=SMALL))
def test_a_world_reaches_every_part(notice: Notice) -> None:
    """All bodies and persons are the caller's, wherever they stand."""
    parts = [node for _, node in walk(notice)]

    assert {part for part in parts if isinstance(part, Body)} <= set(KNOWN)
    assert {part for part in parts if isinstance(part, Person)} <= {ONE}
    assert {order.assignment.task for order in tasks_of(notice)} <= {"làm"}


@given(notices(world=World(persons=st.just(ONE)), form="state-nd30"))
def test_a_world_of_persons_alone_concludes_too(notice: Notice) -> None:
    """An official of the invented province does not conclude where the persons are the caller's."""
    assert notice.concluded_by in {None, ONE}


@given(notices(world=SMALL, profile="draft"))
def test_a_draft_keeps_to_its_world(notice: Notice) -> None:
    """Hostile texts stand only where the caller gives none."""
    parts = [node for _, node in walk(notice)]

    assert {part.name for part in parts if isinstance(part, Body)} <= {b.name for b in KNOWN}
    assert {part.wording for part in parts if isinstance(part, Remark)} <= {"làm"}


@pytest.mark.parametrize(
    ("module", "strategy", "examples"),
    [
        pytest.param(model_module, notices(profile="draft"), 800, id="drafts"),
        pytest.param(deadline_module, strategies.deadlines(), 1200, id="deadlines"),
    ],
)
def test_every_class_and_field_is_drawn(
    module: ModuleType, strategy: SearchStrategy[object], examples: int
) -> None:
    """No class is missing, nor is any field always at its default."""
    seen: set[tuple[type, str]] = set()

    @settings(max_examples=examples, database=None, derandomize=True, deadline=None)
    @given(strategy)
    def look(value: object) -> None:
        for _, node in walk(value):
            for field in attrs.fields(type(node)):
                if getattr(node, field.name) != field.default:
                    seen.add((type(node), field.name))

    look()
    classes = {cls for cls in CLASSES if cls.__module__ == module.__name__}
    wanted = {(cls, field.name) for cls in classes for field in attrs.fields(cls)}

    assert wanted - seen == set()


# --- broken notices -------------------------------------------------------------------------------------

WITH_A_FUNCTION = [rule.code for rule in RULES if rule.check is not None]


def test_every_rule_can_be_broken() -> None:
    """The table of ways to break rules has exactly the rules with a function, in their order."""
    assert list(BREAKERS) == WITH_A_FUNCTION


def test_an_unknown_code_is_refused() -> None:
    """Where the strategy is defined, with the codes there are; the reader's codes are none."""
    for code in ("GB100", "GB901", "assignment-has-deadline", ""):
        with pytest.raises(InvalidArgument, match="to break; there are GB101, GB102"):
            violating(code)


def test_a_form_without_the_rule_is_refused() -> None:
    """A Party signer needs no position, so that no Party notice breaks GB406."""
    with pytest.raises(InvalidArgument, match="GB406 cannot be broken in a notice of party-hd36"):
        violating("GB406", form="party-hd36")
    with pytest.raises(InvalidArgument, match="GB401 cannot be broken in a notice of alt"):
        violating("GB401", form=derive("party-hd36", "alt", valid_to=dt.date(2024, 1, 1)))
    with pytest.raises(InvalidArgument, match="no form 'hd36'"):
        violating("GB101", form="hd36")


def test_the_plainest_case_is_one_task_without_a_deadline() -> None:
    """A case shrinks to the plainest notice that breaks the rule, and says where."""
    case = find(violating("GB102"), lambda _: True)

    (broken,), (valid,) = tasks_of(case.broken), tasks_of(case.valid)
    assert case.finding == ExpectedFinding("GB102", broken.path)
    assert case.path == f"{broken.path}.deadline"
    assert (broken.deadline, valid.deadline) == (None, ByDate(dt.date(2021, 3, 9)))
    assert attrs.evolve(valid.assignment, deadline=None) == broken.assignment


@given(violating("GB102", form=OWN, world=SMALL))
def test_a_case_keeps_to_form_and_world(case: Case) -> None:
    """Both notices of a case are of the caller's form and bodies."""
    for notice in (case.broken, case.valid):
        bodies = {part for _, part in walk(notice) if isinstance(part, Body)}
        assert notice.form == OWN
        assert bodies <= set(KNOWN)


def test_a_directory_of_names_knows_bodies_alone() -> None:
    """The directory that comes with a case knows exact names, and no persons."""
    case = find(violating("GB404"), lambda _: True)
    known = next(part.name for _, part in walk(case.valid) if isinstance(part, Body))

    assert case.directory is not None
    assert case.directory.resolve(known) == Match(known, name=known)
    assert case.directory.resolve(known, kind="person") is None
    assert case.directory.resolve("Sở Y") is None


# --- texts and world ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "holds",
    [
        pytest.param(lambda text: text != unicodedata.normalize("NFC", text), id="decomposed"),
        pytest.param(lambda text: "\u00a0" in text, id="no-break space"),
        pytest.param(lambda text: "\u200b" in text, id="zero width"),
        pytest.param(lambda text: "\u202e" in text, id="right to left"),
        pytest.param(lambda text: "<script>" in text, id="markup"),
        pytest.param(lambda text: text.startswith("="), id="formula"),
        pytest.param(lambda text: "\n" in text, id="line break"),
        pytest.param(lambda text: '"' in text, id="quotation mark"),
        pytest.param(lambda text: "hoà" in text, id="new tone placement"),
        pytest.param(lambda text: "trước ngày" in text, id="cue word"),
        pytest.param(lambda text: ord(max(text)) > 0xFFFF, id="beyond 16 bits"),
    ],
)
def test_wide_texts_are_hostile(holds: Callable[[str], bool]) -> None:
    """Each kind of trouble is found within the examples of one test."""
    assert find(texts(wide=True), holds, settings=settings(max_examples=2000))


@given(texts(wide=True) | texts())
def test_texts_say_something(text: str) -> None:
    """No text is blank, so that all may stand where words are needed."""
    assert text.strip()


def test_a_world_shows_what_is_its_own() -> None:
    """Pools of hundreds of values are not printed with every failure."""
    assert repr(World()) == "World()"
    assert repr(SMALL) == "World(bodies=…, persons=…, texts=…)"
