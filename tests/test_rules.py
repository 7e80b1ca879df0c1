"""Each rule sees what it is for, up to its boundary, and nothing else."""

from __future__ import annotations

import datetime as dt
import os
import re
import unicodedata
from itertools import product
from pathlib import Path
from typing import Any, get_args

import pytest
from attrs import evolve

from giaoban import facts
from giaoban._rules.page import page
from giaoban.codec import from_json, to_json
from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    ByDate,
    FromDay,
    FromIssue,
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
from giaoban.diagnostics import FAMILIES, PROFILES, Lang, Profile, Report, Rule
from giaoban.directory import KNOWN_BODIES
from giaoban.forms import PARTY_HD05, PARTY_HD36, STATE_ND30, derive
from giaoban.model import (
    AgendaItem,
    Alias,
    AsPrinted,
    Assignment,
    Authority,
    Body,
    Decision,
    Deliverable,
    DocumentNumber,
    Group,
    Issuer,
    Matter,
    Meeting,
    Node,
    Notice,
    Party,
    Person,
    Preamble,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Remark,
    Signature,
)
from giaoban.validate import RULES, check, explain
from tests.rule_cases import CASES, DAY, STATE_NUMBER, Table
from tests.support import ROOT
from tests.support_notices import AGENCY, AN, OTHER, frame, item, minimal_notice, recipients, task

DATA = ROOT / "conformance" / "rules"
PAGES = ROOT / "docs" / "rules"
REGENERATE = bool(os.environ.get("GIAOBAN_REGENERATE"))
LOOKING = [rule for rule in RULES if rule.check is not None]


def directory(code: str) -> Table | None:
    """Return the directory that a case needs."""
    return Table() if code == "GB404" else None


def places(code: str, notice: Notice, **options: Any) -> list[str]:
    """Return where the rule *code* finds fault with *notice*."""
    return [finding.path for finding in check(notice, **options).select(code).findings]


def in_item(code: str, *nodes: Node, **fields: Any) -> list[str]:
    """Return where, in a notice with these nodes in its one item, relative to the item's body."""
    notice = minimal_notice(body=(item(*nodes),), **fields)
    return [path.removeprefix("$.body[0].body") for path in places(code, notice)]


def words(code: str, notice: Notice, **options: Any) -> list[dict[str, str]]:
    """Return the parameters of the findings of the rule *code*."""
    return [dict(finding.params) for finding in check(notice, **options).select(code).findings]


# --- the table ---------------------------------------------------------------------------------------


def test_the_table_is_in_order_and_its_names_are_unique() -> None:
    """Codes rise, no code and no slug comes twice."""
    codes, slugs = [rule.code for rule in RULES], [rule.slug for rule in RULES]

    assert codes == sorted(set(codes))
    assert len(set(slugs)) == len(slugs)


def test_every_rule_is_of_a_family() -> None:
    """The first digit tells the family, and no family is empty."""
    assert {rule.code[:3] for rule in RULES} == set(FAMILIES)


def test_what_is_not_looked_for_is_reading_and_checking() -> None:
    """Rows without a function are of the family GB9xx, and all of its rows are without."""
    assert {rule.code[:3] for rule in RULES if rule.check is None} == {"GB9"}
    assert not any(rule.code.startswith("GB9") for rule in LOOKING)


def test_the_first_two_rules_must_be_kept_before_signing() -> None:
    """Someone answerable, and a deadline: errors under publish, warnings otherwise."""
    for rule in RULES[:2]:
        levels = [rule.levels.under(profile) for profile in PROFILES]
        assert levels == ["error", "warning", "warning"]


def test_implied_codes_are_rules() -> None:
    """A code that another brings along is in the table, and not the other itself."""
    codes = {rule.code for rule in RULES}

    assert all(codes.issuperset(rule.implies) for rule in RULES)
    assert not any(rule.code in rule.implies for rule in RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_row_is_complete(rule: Rule) -> None:
    """Titles without a full stop, sentences with one, an example of each, no clause half told."""
    for lang in get_args(Lang):
        assert not rule.title.text(lang).endswith(".")
        assert not rule.message.text(lang).endswith(".")
        assert rule.why.text(lang).endswith(".")
        assert rule.hint.text(lang).endswith(".")
    assert rule.bad
    assert rule.good
    assert rule.bad != rule.good
    assert not rule.clause.endswith(".")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_english_is_english(rule: Rule) -> None:
    """Outside quotation marks English sentences hold no Vietnamese letters."""
    for sentence in (rule.title.en, rule.message.en, rule.why.en, rule.hint.en):
        plain = re.sub("“[^”]*”", "", sentence)
        strange = re.findall(r"[à-ỹđ]\w*", plain)
        assert [word for word in strange if word not in {"đ", "ă", "â"}] == []


# --- one pair each -----------------------------------------------------------------------------------


def test_every_rule_that_looks_has_a_pair() -> None:
    """A new rule comes with a notice that breaks it and the same one mended."""
    assert list(CASES) == [rule.code for rule in LOOKING]


@pytest.mark.parametrize("code", CASES)
def test_the_bad_notice_breaks_its_rule_alone(code: str) -> None:
    """Its codes are the rule's own and those it implies, at the place where the fault is."""
    rule = next(rule for rule in RULES if rule.code == code)
    report = check(CASES[code].bad, directory=directory(code))

    assert code in report.codes <= {code, *rule.implies}
    assert [finding.path for finding in report.select(code).findings] == [CASES[code].path]


@pytest.mark.parametrize("code", CASES)
def test_the_good_notice_has_no_finding(code: str) -> None:
    """Nothing at all, before signing."""
    assert check(CASES[code].good, directory=directory(code)) == Report()


@pytest.mark.parametrize("code", CASES)
def test_messages_have_a_value_for_every_placeholder(code: str) -> None:
    """In both languages, on one line, and not too long for a terminal's two lines."""
    for finding in check(CASES[code].bad, directory=directory(code)).findings:
        for message in (finding.message("vi"), finding.message("en")):
            assert "{" not in message
            assert "\n" not in message
            assert len(message) < 200
        assert finding.message("vi") != finding.message("en") or code == "GB404"


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("code", CASES)
def test_severity_is_the_profiles(code: str, profile: Profile) -> None:
    """The same fault weighs what the table says."""
    rule = next(rule for rule in RULES if rule.code == code)
    report = check(CASES[code].bad, profile=profile, directory=directory(code))

    found = {finding.severity for finding in report.select(code).findings}
    assert found == {rule.levels.under(profile)} - {None}


@pytest.mark.parametrize("form", [STATE_ND30, PARTY_HD36, PARTY_HD05], ids=lambda form: form.name)
@pytest.mark.parametrize("profile", PROFILES)
def test_the_smallest_notice_has_no_finding(form: Any, profile: Profile) -> None:
    """What a good notice must have is little, and the same for each form."""
    assert check(minimal_notice(form), profile=profile) == Report(profile=profile)


@pytest.mark.parametrize("which", ["bad", "good"])
@pytest.mark.parametrize("code", CASES)
def test_the_files_of_examples_are_these_notices(code: str, which: str) -> None:
    """As JSON, for other languages too. When stale: GIAOBAN_REGENERATE=1, and read the diff."""
    notice = getattr(CASES[code], which)
    file = DATA / code / f"{which}.json"
    if REGENERATE:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(to_json(notice).encode())

    assert file.read_bytes() == to_json(notice).encode()
    assert from_json(file.read_bytes()) == notice


def test_no_file_of_an_example_is_left_over() -> None:
    """A rule that is gone takes its files along."""
    there = {file.relative_to(DATA).as_posix() for file in DATA.rglob("*") if file.is_file()}

    assert there == {f"{code}/{which}.json" for code in CASES for which in ("bad", "good")}


# --- GB1xx: assignments ------------------------------------------------------------------------------


def test_a_lead_may_be_inherited() -> None:
    """From the frame, from the item's heading, through an item between."""
    bare = task(lead=())
    heading = Assignment(lead=(AGENCY,))

    assert in_item("GB101", frame(bare, lead=(AGENCY,))) == []
    assert in_item("GB101", frame(frame(bare), lead=(AGENCY,))) == []
    deep = item(item(bare, label="1.1."), order=heading)
    assert places("GB101", minimal_notice(body=(deep,))) == []


def test_a_director_alone_leaves_open_who_does_it() -> None:
    """The frame names who directs; the point still has to name who leads."""
    assert in_item("GB101", frame(task(lead=()), director=(AN,))) == ["[0].points[0]"]


def test_a_frame_needs_nobody() -> None:
    """Only what orders something itself is a task."""
    assert in_item("GB101", frame(task())) == []


def test_orders_in_the_closing_are_assignments_too() -> None:
    """The closing formula of the Party may order something."""
    notice = minimal_notice(closing=(task("triển khai thực hiện", lead=(), deadline=None),))

    assert places("GB101", notice) == ["$.closing[0]"]
    assert places("GB102", notice) == ["$.closing[0]"]


ANY_DEADLINE = [
    ByDate(DAY),
    InWeek(1),
    InMonth(2026, 11),
    InQuarter(2026, 4),
    InHalfYear(2027, 1),
    InYear(2026),
    InSpan(2026, 2030),
    Within(5, since=FromIssue()),
    Recurring(1, "months"),
    AfterEvent("có ý kiến"),
    BeforeEvent("hội nghị"),
    AtSession("kỳ họp thứ 15"),
    Ongoing(),
    PerRegulation(),
    Pending("chờ hướng dẫn"),
    Unclear("sớm"),
]


@pytest.mark.parametrize("deadline", ANY_DEADLINE, ids=lambda deadline: type(deadline).__name__)
def test_any_deadline_will_do(deadline: Any) -> None:
    """Standing, per regulation, after an event, pending with its reason: only none does not."""
    assert in_item("GB102", task(deadline=deadline)) == []


def test_a_deadline_may_be_inherited_or_stated_with_a_deliverable() -> None:
    """From a frame above, or with what the task has to bring."""
    bare = task(deadline=None)
    brings = task(
        deadline=None,
        deliverables=(Deliverable("phương án"), Deliverable("hồ sơ", deadline=InMonth(2026, 11))),
    )

    assert in_item("GB102", frame(bare, deadline=Ongoing())) == []
    assert in_item("GB102", brings) == []
    assert in_item("GB102", task(deadline=None, deliverables=(Deliverable("hồ sơ"),))) == ["[0]"]
    said = task(
        deliverables=(Deliverable("hồ sơ"),), wording="Sở Xây dựng làm, trong tháng 11/2026."
    )
    assert in_item("GB107", said) == []


def test_a_deadline_below_does_not_count_for_what_is_above() -> None:
    """A task is not due because one of its points is."""
    above = task(deadline=None, points=(task("trình phương án"),))

    assert in_item("GB102", above) == ["[0]"]


@pytest.mark.parametrize(
    ("name", "generic"),
    [
        ("các cơ quan liên quan", True),
        ("Các sở, ban, ngành có liên quan", True),
        ("Cơ quan chức năng", True),
        ("các đơn vị hữu quan", True),
        ("cơ quan, đơn vị, địa phương liên quan", True),
        ("các sở, ban, ngành", False),
        ("Sở Xây dựng và các cơ quan liên quan", False),
        ("UBND các xã liên quan", False),
        ("Phòng chức năng của Sở Xây dựng", False),
        ("chức năng", True),
        ("Sở Xây dựng", False),
    ],
)
def test_what_is_a_generic_lead(name: str, *, generic: bool) -> None:
    """A name that says "whoever is concerned" and nothing else; an open class is none."""
    assert in_item("GB103", task(lead=(Body(name),))) == (["[0].lead"] if generic else [])


def test_a_generic_lead_beside_a_named_one_is_none() -> None:
    """One named body answers; a person and a group with members are named."""
    generic = Body("các cơ quan liên quan")
    named: list[tuple[Party, ...]] = [
        (AGENCY, generic),
        (Person("Nguyễn Văn An"),),
        (Group("các cơ quan liên quan", members=(AGENCY,)),),
    ]

    assert [in_item("GB103", task(lead=lead)) for lead in named] == [[], [], []]
    assert in_item("GB103", frame(task(lead=()), lead=(generic,))) == ["[0].lead"]


def test_the_lead_among_its_coordinators_is_known_by_name_or_key() -> None:
    """Whatever the tone placement, and by the caller's key; also where the lead is inherited."""
    same = [
        (Body("Sở Văn hóa"), Body("sở văn hoá")),
        (Body("Sở VH", ref="vh"), Body("Sở Văn hóa", ref="vh")),
        (Person("Nguyễn Văn An"), Person("Nguyễn Văn An", positions=("Giám đốc",))),
    ]

    for lead, coordinator in same:
        stated = task(lead=(lead,), coordinators=(coordinator,))
        assert in_item("GB104", stated) == ["[0].coordinators[0]"]
    inherited = frame(task(lead=(), coordinators=(OTHER, AGENCY)), lead=(AGENCY,))
    assert in_item("GB104", inherited) == ["[0].points[0].coordinators[1]"]
    assert in_item("GB104", task(coordinators=(Body("Sở Văn hóa", ref="vh"),))) == []


def test_bodies_and_positions_that_direct_are_pointed_out() -> None:
    """A named person is none of them; each other director is shown."""
    directors = (AN, Body("Ban cán sự"), Person("", positions=("Phó Bí thư",)))

    found = in_item("GB105", frame(task(), director=directors))
    assert found == ["[0].director[1]", "[0].director[2]"]


def test_an_order_in_a_heading_governs_the_items_body() -> None:
    """Without body and points it orders nothing; with either it does."""
    order = Assignment(lead=(AGENCY,))
    empty = item(order=order)
    full = item(task(lead=()), order=order)
    pointed = item(order=evolve(order, points=(task(lead=()),)))

    assert places("GB106", minimal_notice(body=(empty,))) == ["$.body[0].order"]
    assert places("GB106", minimal_notice(body=(full,))) == []
    assert places("GB106", minimal_notice(body=(pointed,))) == []


def test_an_empty_order_is_called_by_its_words_or_its_addressees() -> None:
    """The message quotes the wording, else whom it addresses, three at most."""
    worded = minimal_notice(body=(item(Assignment(wording="Giao Sở Y khẩn trương.")),))
    many = minimal_notice(
        body=(item(Assignment(force="đề nghị", director=(AN,), lead=(AGENCY, OTHER, AGENCY))),)
    )

    assert words("GB106", worded) == [{"order": "Giao Sở Y khẩn trương."}]
    assert words("GB106", many) == [{"order": "Đề nghị Nguyễn Văn An, Sở Xây dựng, Sở Tài chính"}]


def test_a_wording_has_to_name_whom_its_fields_name() -> None:
    """Director, lead and coordinators, each where it is missing."""
    order = task(
        director=(AN,),
        coordinators=(OTHER, Body("Sở Nội vụ")),
        wording="Giao sở xây dựng phối hợp với Sở Tài chính rà soát hồ sơ trong tháng 11/2026.",
    )

    assert in_item("GB107", order) == ["[0].coordinators[1]", "[0].director[0]"][::-1]


def test_a_wording_may_use_a_short_form_that_the_notice_defines() -> None:
    """An alias stands for the full name; without it the name is missing."""
    order = task(
        lead=(Body("Trung tâm Xúc tiến Đầu tư"),),
        wording="Giao Trung tâm rà soát hồ sơ trong tháng 11/2026.",
    )
    alias = Alias("Trung tâm", full="trung tâm xúc tiến đầu tư")

    assert in_item("GB107", order) == ["[0].lead[0]"]
    assert in_item("GB107", order, aliases=(alias,)) == []


def test_each_member_of_a_group_has_to_be_in_the_wording() -> None:
    """And its head noun; an official by position is known by it."""
    group = Group("UBND các xã:", members=(Body("Đồng Tâm"), Body("An Hòa")))
    position = Person("", positions=("Chánh Văn phòng",))
    said = "UBND các xã Đồng Tâm, Chánh Văn phòng rà soát hồ sơ trong tháng 11/2026"

    notice = minimal_notice(body=(item(task(lead=(group, position), wording=said)),))
    assert words("GB107", notice) == [{"field": "lead", "words": "An Hòa"}]


@pytest.mark.parametrize(
    ("deadline", "said"),
    [
        (ByDate(DAY), "trước ngày 15/10/2026"),
        (ByDate(DAY), "trước ngày 15 tháng 10 năm 2026"),
        (ByDate(DAY), "trước ngày 15/10"),
        (InMonth(2026, 11), "trong tháng 11 năm 2026"),
        (Ongoing(), "thường xuyên"),
        (Unclear("trong thời gian tới"), "trong thời gian tới"),
        (Pending("chờ hướng dẫn"), "chưa định thời hạn, vì chờ hướng dẫn"),
    ],
)
def test_a_wording_may_state_its_deadline_in_other_words(deadline: Any, said: str) -> None:
    """What the lexicon reads back to the same deadline bears it out."""
    order = task(deadline=deadline, wording=f"Giao Sở Xây dựng rà soát hồ sơ, {said}.")

    assert in_item("GB107", order) == []


def test_an_old_day_beside_a_new_field_is_an_error() -> None:
    """Also with a deliverable; each missing deadline in its own words."""
    order = task(
        deadline=ByDate(DAY),
        deliverables=(Deliverable("phương án", deadline=InMonth(2026, 12)),),
        wording="Giao Sở Xây dựng rà soát trước ngày 16/10/2026, trình phương án.",
    )
    report = check(minimal_notice(body=(item(order),))).select("GB107")

    assert [(f.path[18:], dict(f.params)["words"]) for f in report.findings] == [
        ("deliverables[0].deadline", "trong tháng 12/2026"),
        ("deadline", "trước ngày 15/10/2026"),
    ]
    assert report.has_errors


def test_decomposed_wording_still_bears_out_its_fields() -> None:
    """Spelling is another rule's business."""
    said = "Giao Sở Xây dựng rà soát hồ sơ trong tháng 11 năm 2026."
    order = task(wording=unicodedata.normalize("NFD", said))

    assert in_item("GB107", order) == []


def test_without_wording_the_fields_are_the_words() -> None:
    """What is composed says what the fields say."""
    assert in_item("GB107", task()) == []
    assert in_item("GB107", task(wording="  ")) == []


def test_a_task_is_the_same_by_its_substance() -> None:
    """Task, condition, deliverables and effective leads; another deadline does not make it new."""
    first = task()
    same = [
        task("Rà soát  hồ sơ;"),
        task(deadline=Ongoing()),
        frame(task(lead=()), lead=(AGENCY,)),
    ]
    other = [
        task("rà soát quy hoạch"),
        task(lead=(OTHER,)),
        task(condition="Trường hợp vượt thẩm quyền"),
        task(deliverables=(Deliverable("phương án"),)),
        task(points=(Remark("nội dung khác"),)),
        frame(Remark("ghi chú"), lead=(AGENCY,)),
    ]

    assert [len(in_item("GB108", first, each)) for each in same] == [1, 1, 1]
    assert [len(in_item("GB108", first, each)) for each in other] == [0] * 6


def test_a_task_stated_three_times_is_found_twice() -> None:
    """Each later one points at the first."""
    notice = minimal_notice(body=(item(task(), task(), task()),))

    assert words("GB108", notice) == [
        {"task": "rà soát hồ sơ", "first": "$.body[0].body[0]"},
        {"task": "rà soát hồ sơ", "first": "$.body[0].body[0]"},
    ]


def test_a_key_is_unique_among_frames_and_tasks() -> None:
    """The frame's and the point's keys are of one set; no key is no key."""
    assert in_item("GB109", frame(task(id="a"), id="a")) == ["[0].points[0].id"]
    assert in_item("GB109", task(), task("trình phương án")) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (RecipientLine(parties=(AGENCY,)), True),
        (RecipientLine(parties=(OTHER, AGENCY), purpose="để th/h"), True),
        (RecipientLine(parties=(Group("Lãnh đạo", members=(AGENCY,)),)), True),
        (RecipientLine(wording="Sở Tài chính, Sở Xây dựng (để th/h)"), True),
        (RecipientLine(wording="sở xây dựng"), True),
        (RecipientLine(parties=(Group("Các sở, ban, ngành"),)), True),
        (RecipientLine(wording="Như thành phần dự họp"), True),
        (RecipientLine(wording="Thành phần tham dự họp"), True),
        (RecipientLine(parties=(OTHER,)), False),
        (RecipientLine(wording="Sở Xây dựng thành phố"), False),
    ],
)
def test_who_is_told(line: RecipientLine, *, told: bool) -> None:
    """By name alone, among others, as a member, or as one of a class that nobody can list."""
    notice = minimal_notice(
        recipients=Recipients(groups=(RecipientGroup(lines=(line,)),), archive="VT")
    )

    assert places("GB110", notice) == ([] if told else ["$.body[0].body[0].lead[0]"])


def test_a_body_that_is_not_told_is_shown_once() -> None:
    """Where it first gets work; persons, collectives and generic names are let be."""
    leads: tuple[Party, ...] = (
        AN,
        Group("các doanh nghiệp"),
        Body("các cơ quan liên quan"),
        Body("Sở Nội vụ"),
    )

    assert in_item("GB110", task(lead=leads), task("trình", lead=leads)) == ["[0].lead[3]"]
    assert in_item("GB110", task(lead=leads), recipients=None) == []


# --- GB2xx: time -------------------------------------------------------------------------------------

ISSUED = dt.date(2026, 10, 2)


@pytest.mark.parametrize(
    ("deadline", "late"),
    [
        (ByDate(ISSUED, "by"), False),
        (ByDate(ISSUED - dt.timedelta(1), "by"), True),
        (ByDate(ISSUED, "before"), False),
        (ByDate(ISSUED - dt.timedelta(1), "before"), True),
        (InWeek(0), False),
        (InWeek(0, weekday=3), True),
        (InMonth(2026, 10), False),
        (InMonth(2026, 9), True),
        (InQuarter(2026, 3), True),
        (InHalfYear(2026, 1), True),
        (InYear(2025), True),
        (InYear(2026), False),
        (InSpan(2021, 2025), True),
        (Within(5, since=FromDay(dt.date(2026, 9, 1))), True),
        (Within(5, since=FromIssue()), False),
        (Recurring(1, "weeks", weekday=0), False),
    ],
)
def test_what_is_late_on_the_day_of_issue(deadline: Any, *, late: bool) -> None:
    """The last day under the lenient reading is before the day of issue, which itself is in time."""
    found = in_item("GB201", task(deadline=deadline))

    assert found == (["[0].deadline"] if late else [])


def test_a_late_deliverable_is_found_where_it_is() -> None:
    """Not only the task's own deadline counts."""
    brings = task(deliverables=(Deliverable("hồ sơ", deadline=InMonth(2026, 9)),))

    assert in_item("GB201", brings) == ["[0].deliverables[0].deadline"]


@pytest.mark.parametrize("code", ["GB204", "GB205", "GB206", "GB307", "GB401", "GB405"])
def test_without_a_day_of_issue_nothing_is_compared_with_it(code: str) -> None:
    """A draft whose day is blank is judged for that alone."""
    assert places(code, evolve(CASES[code].bad, issued_on=None)) == []


@pytest.mark.parametrize(
    ("deadline", "off"),
    [
        (ByDate(dt.date(2026, 10, 17), "before"), False),
        (ByDate(dt.date(2026, 10, 18), "before"), True),
        (ByDate(dt.date(2026, 10, 17), "by"), True),
        (ByDate(dt.date(2026, 10, 19), "by"), False),
        (ByDate(dt.date(2027, 1, 1), "until"), True),
        (ByDate(dt.date(2026, 10, 18), "before", dt.time(17)), True),
        (InMonth(2026, 10), False),
    ],
)
def test_which_last_days_are_off(deadline: Any, *, off: bool) -> None:
    """Saturday 17/10/2026, Sunday, New Year; 31/10/2026 is a Saturday too and no stated day."""
    assert in_item("GB202", task(deadline=deadline)) == (["[0].deadline"] if off else [])


def test_the_callers_calendar_decides_which_days_are_off() -> None:
    """An office that works on Saturdays has another calendar."""

    class NoDaysOff:
        def is_day_off(self, day: dt.date, /) -> bool:
            return day.year == 1

        def knows(self, day: dt.date, /) -> bool:
            return day.year > 0

    assert places("GB202", CASES["GB202"].bad, calendar=NoDaysOff()) == []
    first = minimal_notice(body=(item(task(deadline=ByDate(dt.date(1, 1, 1), "by"))),))
    assert words("GB202", first, calendar=NoDaysOff())[0]["working"] == "…"


def test_a_day_outside_the_calendar_is_not_compared() -> None:
    """`trước ngày 01/01/0001` has no last day."""
    first = task(deadline=ByDate(dt.date(1, 1, 1)))

    assert [in_item(code, first) for code in ("GB202", "GB205", "GB206", "GB207")] == [[]] * 4


@pytest.mark.parametrize(
    ("days", "also", "early"),
    [
        ((), (), False),
        ((dt.date(2026, 10, 2),), (), False),
        ((dt.date(2026, 10, 3),), (), True),
        ((dt.date(2026, 9, 1), dt.date(2026, 10, 3)), (), True),
        ((dt.date(2026, 9, 1),), (dt.date(2026, 10, 3),), True),
        ((dt.date(2026, 9, 1),), (dt.date(2026, 9, 3),), False),
    ],
)
def test_the_last_day_of_all_meetings_counts(
    days: tuple[dt.date, ...], also: tuple[dt.date, ...], *, early: bool
) -> None:
    """Issued on the day itself is in order; a further occasion is looked at too."""
    further = (Meeting("buổi làm việc", dates=also),) if also else ()
    notice = minimal_notice(meeting=Meeting("hội nghị", dates=days, also=further))

    assert places("GB204", notice) == (["$.issued_on"] if early else [])
    assert places("GB204", evolve(notice, meeting=None)) == []


@pytest.mark.parametrize(
    ("deadline", "far"),
    [
        (ByDate(dt.date(2031, 12, 31), "by"), False),
        (ByDate(dt.date(2032, 1, 1), "by"), True),
        (InMonth(2031, 12), False),
        (InMonth(2032, 1), True),
        (InQuarter(2032, 1), True),
        (InHalfYear(2032, 1), True),
        (InYear(2035), False),
        (InSpan(2026, 2050), False),
    ],
)
def test_how_far_a_deadline_may_be(deadline: Any, *, far: bool) -> None:
    """Five years; a year or a span of years may well be a long-term aim."""
    assert in_item("GB205", task(deadline=deadline)) == (["[0].deadline"] if far else [])


@pytest.mark.parametrize(
    ("deadline", "tight"),
    [
        (ByDate(dt.date(2026, 10, 1)), False),
        (ByDate(dt.date(2026, 10, 2)), True),
        (ByDate(dt.date(2026, 10, 3)), True),
        (ByDate(dt.date(2026, 10, 4)), False),
        (ByDate(dt.date(2026, 10, 2), "by"), False),
        (ByDate(dt.date(2026, 10, 2), "before", dt.time(17)), False),
    ],
)
def test_when_the_two_readings_differ_in_effect(deadline: Any, *, tight: bool) -> None:
    """The strict day is not after the day of issue, the lenient one not before it."""
    assert in_item("GB206", task(deadline=deadline)) == (["[0].deadline"] if tight else [])


@pytest.mark.parametrize(
    ("own", "above", "later"),
    [
        (InMonth(2026, 11), InMonth(2026, 11), False),
        (InMonth(2026, 12), InMonth(2026, 11), True),
        (ByDate(dt.date(2026, 12, 1), "by"), InMonth(2026, 11), True),
        (ByDate(dt.date(2026, 12, 1), "before"), InMonth(2026, 11), False),
        (InMonth(2026, 12), Ongoing(), False),
        (Ongoing(), InMonth(2026, 11), False),
        (Recurring(1, "years"), InMonth(2026, 11), False),
        (InMonth(2026, 12), Recurring(1, "months"), False),
        (None, InMonth(2026, 11), False),
        (InMonth(2026, 12), None, False),
    ],
)
def test_which_point_is_later_than_its_order(own: Any, above: Any, *, later: bool) -> None:
    """Both by their last day; what comes back and what has no day is not compared."""
    found = in_item("GB207", frame(task(deadline=own), deadline=above))

    assert found == (["[0].points[0].deadline"] if later else [])


def test_the_order_above_may_be_far_above() -> None:
    """The nearest that states a deadline counts: here the outermost."""
    deep = frame(frame(task(deadline=InMonth(2026, 12))), deadline=InMonth(2026, 11))

    assert in_item("GB207", deep) == ["[0].points[0].points[0].deadline"]


# --- GB3xx: form -------------------------------------------------------------------------------------


def test_no_number_at_all_is_a_missing_number() -> None:
    """None and a blank are the same fault, and the other rules on the number are silent."""
    report = check(minimal_notice(number=None))

    assert [finding.code for finding in report.findings] == ["GB301"]


def test_the_grammar_is_that_of_the_regime() -> None:
    """Also the State's form with a Party number; the message shows the right one."""
    party = evolve(STATE_NUMBER, style="party")

    assert words("GB302", minimal_notice(number=party)) == [
        {"number": "05-TB/UBND", "right": "05/TB-UBND"}
    ]
    assert words("GB302", minimal_notice(PARTY_HD05, number=party)) == []


@pytest.mark.parametrize(
    ("number", "right"),
    [
        ("5", "05"),
        ("05", None),
        ("5a", "05a"),
        ("005", "05"),
        ("065", "65"),
        ("10", None),
        ("66.25", None),
        ("0", None),
        ("", None),
    ],
)
def test_how_a_number_is_padded(number: str, right: str | None) -> None:
    """One zero before a single digit, none before more."""
    notice = minimal_notice(number=evolve(STATE_NUMBER, number=number))

    found = [each["right"] for each in words("GB303", notice)]
    assert found == ([] if right is None else [right])


def test_the_code_is_the_forms() -> None:
    """An office whose form has another code of its own keeps it."""
    own = derive(STATE_ND30, "ket-luan", type_name="KẾT LUẬN", type_code="KL")
    number = evolve(STATE_NUMBER, type="KL")

    assert places("GB304", minimal_notice(own, number=number)) == []
    assert places("GB304", minimal_notice(number=evolve(number, type=""))) == ["$.number.type"]


def test_place_and_day_are_each_missed() -> None:
    """Two findings, each naming its part in the language of the message."""
    findings = check(minimal_notice(place=" ", issued_on=None)).select("GB305").findings

    assert [(f.path, f.message("en")) for f in findings] == [
        ("$.place", "the notice has no place"),
        ("$.issued_on", "the notice has no day of issue"),
    ]
    assert findings[0].message() == "thông báo chưa có địa danh"


@pytest.mark.parametrize(
    ("form", "issued", "holds"),
    [
        (STATE_ND30, dt.date(2020, 3, 4), False),
        (STATE_ND30, dt.date(2020, 3, 5), True),
        (PARTY_HD36, dt.date(2018, 4, 2), False),
        (PARTY_HD36, dt.date(2026, 5, 26), True),
        (PARTY_HD36, dt.date(2026, 5, 27), False),
        (PARTY_HD05, dt.date(2026, 5, 26), False),
        (PARTY_HD05, dt.date(2099, 1, 1), True),
    ],
)
def test_on_which_days_a_form_holds(form: Any, issued: dt.date, *, holds: bool) -> None:
    """First and last day are in. The day on which one guidance follows another is uncertain."""
    assert places("GB307", minimal_notice(form, issued_on=issued)) == ([] if holds else ["$.form"])


def test_an_office_that_knows_the_day_better_derives_a_form() -> None:
    """The uncertain day is a fact of the form, and can be changed."""
    own = derive(PARTY_HD36, "hd36-2026", valid_to=dt.date(2026, 1, 11))

    assert places("GB307", minimal_notice(own, issued_on=dt.date(2026, 1, 12))) == ["$.form"]


def remarks(*labels: str | None) -> tuple[Node, ...]:
    """Return remarks with these labels."""
    return tuple(Remark("Đánh giá chung", label=label) for label in labels)


@pytest.mark.parametrize(
    ("labels", "due"),
    [
        (["1.", "2.", "3."], {}),
        (["1.", "2.", "2."], {2: "3."}),
        (["1.", "2.", "4.", "5."], {2: "3."}),
        (["1.", "3.", "2."], {1: "2.", 2: "4."}),
        (["5."], {0: "1."}),
        (["I.", "II.", "IV."], {2: "III."}),
        (["I-", "II-"], {}),
        (["V."], {0: "I."}),
        (["(1)", "(2)", "(4)"], {2: "(3)"}),
        (["(i)", "(ii)", "(iii)"], {}),
        (["(i)", "(iii)"], {1: "(ii)"}),
        (["ii)"], {0: "i)"}),
        (["i)", "iiii)"], {1: "ii)"}),
        (["-", "-", "+", "*"], {}),
        (["1.", None, "2."], {}),
        (["1.", "(1)", "(2)", "2."], {}),
        (["Phần I", "Phần I"], {}),
        (["2023."], {}),
        (["1/", "2/", "3)"], {2: "1)"}),
        (["I.", "1.", "II."], {}),
        (["I.", "A."], {1: "II."}),
        # Digits to Unicode and no decimal numbers: reading one as a number broke the rule.
        (["①", "²)", "٣."], {}),
    ],
)
def test_how_numbers_count(labels: list[str | None], due: dict[int, str]) -> None:
    """Series by their mark, from 1; gaps, doubles and steps back; the label that is due."""
    notice = minimal_notice(body=(item(*remarks(*labels)),))
    found = {
        int(finding.path.split("body[")[-1].split("]")[0]): dict(finding.params)["right"]
        for finding in check(notice).select("GB308").findings
    }

    assert found == due


@pytest.mark.parametrize(
    ("labels", "due"),
    [
        (["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)"], {}),
        (["a)", "b)", "c)", "d)", "e)"], {4: "đ)"}),
        (["a)", "b)", "c)", "d)", "đ)", "e)", "f)"], {6: "g)"}),
        (["a)", "b)", "b)"], {2: "c)"}),
        (["b)"], {0: "a)"}),
        (["A.", "B.", "D."], {2: "C."}),
        (["c)"], {0: "a)"}),
        (["a)", "w)", "b)"], {1: "b)", 2: "c)"}),
        (["a)", "aa)"], {1: "b)"}),
    ],
)
def test_how_letters_count(labels: list[str | None], due: dict[int, str]) -> None:
    """In the Vietnamese order, with đ and without f, j, w and z."""
    notice = minimal_notice(body=(item(*remarks(*labels)),))
    found = {
        int(finding.path.split("body[")[-1].split("]")[0]): dict(finding.params)["right"]
        for finding in check(notice).select("GB309").findings
    }

    assert found == due


def test_letters_go_on_behind_the_alphabet() -> None:
    """After y) come aa), ab); this is how builders label."""
    alphabet = "a b c d đ e g h i k l m n o p q r s t u v x y aa ab ac".split()
    labels = [f"{letters})" for letters in alphabet]

    assert in_item("GB309", *remarks(*labels)) == []
    assert in_item("GB309", *remarks(*labels[:-2], "ad)")) == ["[24].label"]


def test_labels_are_counted_at_every_level() -> None:
    """Items, sub-items, clauses of an item, points of every kind of clause."""
    twice = remarks("(1)", "(1)")
    deep = minimal_notice(
        body=(
            item(task(), label="1."),
            item(
                item(Decision(stance="noted", points=twice), label="2.1."),  # type: ignore[arg-type]
                item(Remark("x", points=twice), label="2.3."),  # type: ignore[arg-type]
                label="2.",
                heading="Về A",
            ),
            item(frame(*twice), label="2.", heading="Về B"),
        )
    )

    assert places("GB308", deep) == [
        "$.body[1].body[0].body[0].points[1].label",
        "$.body[1].body[1].label",
        "$.body[1].body[1].body[0].points[1].label",
        "$.body[2].label",
        "$.body[2].body[0].points[1].label",
    ]


def test_the_largest_roman_number_ends_the_count() -> None:
    """Nobody counts so far; it must not break."""
    assert in_item("GB308", *remarks("MMMCMXCIX.", "I.")) == ["[0].label", "[1].label"]


@pytest.mark.parametrize(
    ("parent", "child", "stray"),
    [
        ("8.", "8.1.", False),
        ("8.", "8.1", False),
        ("8", "8.1.", False),
        ("8.1.", "8.1.2.", False),
        ("8.", "9.1.", True),
        ("8.", "8.1.2.", True),
        ("VIII.", "8.1.", False),
        ("VIII.", "7.1.", True),
        ("-", "8.1.", True),
        (None, "8.1.", True),
        ("8.", "(1)", False),
    ],
)
def test_below_which_number_a_sub_number_stands(
    parent: str | None, child: str, *, stray: bool
) -> None:
    """Its first groups are its parent's number, which may be Roman."""
    notice = minimal_notice(body=(item(item(task(), label=child), label=parent),))

    assert ("$.body[0].body[0].label" in places("GB319", notice)) is stray


def test_points_may_be_numbered_below_their_clause_too() -> None:
    """A clause labelled 3. has the points 3.1. and 3.2."""
    clause = Remark(
        "Nội dung:", label="3.", points=tuple(Remark("x", label=f"3.{n}.") for n in (1, 2))
    )

    assert in_item("GB319", clause) == []


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        (None, True),
        (Recipients(archive="VT"), True),
        (Recipients(groups=(RecipientGroup(medium="Gửi bản giấy"),), archive="VT"), True),
        (recipients(AGENCY), False),
    ],
)
def test_what_counts_as_recipients(given: Recipients | None, *, missing: bool) -> None:
    """A line; a heading for lines that are not there is none."""
    assert places("GB310", minimal_notice(recipients=given)) == (
        ["$.recipients"] if missing else []
    )


def test_no_signature_is_a_missing_signer() -> None:
    """And nothing else is said about it."""
    assert check(minimal_notice(signature=None)).codes == {"GB311"}


@pytest.mark.parametrize(
    ("form", "line", "known"),
    [
        (STATE_ND30, "TL. CHỦ TỊCH", True),
        (STATE_ND30, "TL.CHỦ TỊCH", True),
        (STATE_ND30, "TUQ. CHỦ TỊCH", True),
        (STATE_ND30, "T/L CHỦ TỊCH", False),
        (STATE_ND30, "K/T CHỦ TỊCH", False),
        (STATE_ND30, "TL CHỦ TỊCH", False),
        (STATE_ND30, "TLĐLĐ TỈNH", True),
        (STATE_ND30, "CHÁNH VĂN PHÒNG", True),
        (PARTY_HD36, "T/L BAN THƯỜNG VỤ", True),
        (PARTY_HD36, "TL. BAN THƯỜNG VỤ", False),
        (PARTY_HD36, "T/UQ BAN THƯỜNG VỤ", False),
        (PARTY_HD36, "T/U BAN THƯỜNG VỤ", False),
        (PARTY_HD36, "Q. CHÁNH VĂN PHÒNG", True),
    ],
)
def test_which_authority_a_form_knows(form: Any, line: str, *, known: bool) -> None:
    """By the prefix of the lines as printed; other lines are titles."""
    signature = Signature(wording=(line, "CHÁNH VĂN PHÒNG"), name="Trần Thị Bình")
    found = places("GB312", minimal_notice(form, signature=signature))

    assert found == ([] if known else ["$.signature.wording[0]"])


def test_with_a_wording_the_chain_is_not_printed() -> None:
    """So it cannot be wrong on the page."""
    chain = (Authority(kind="delegated", of="Ban Thường vụ"),)
    signature = Signature(authority=chain, wording=("T/L BAN THƯỜNG VỤ",), name="Trần Thị Bình")

    assert places("GB312", minimal_notice(PARTY_HD36, signature=signature)) == []


@pytest.mark.parametrize(
    "fields", [{"subject": "Về việc A"}, {"meeting": None}, {"concluded_by": None}]
)
def test_a_subject_is_given_or_composed(fields: dict[str, Any]) -> None:
    """Either of concluder and meeting will do."""
    assert places("GB314", minimal_notice(**fields)) == []


def printed(code: str, form: Any = STATE_ND30, **fields: Any) -> list[str]:
    """Return where a notice that was printed so is found fault with."""
    return [
        path.removeprefix("$.as_printed.")
        for path in places(code, minimal_notice(form, as_printed=AsPrinted(**fields)))
    ]


def test_a_heading_is_compared_as_it_is_read() -> None:
    """Tone placement and blanks do not matter; each part on its own; what was not seen is not judged."""
    assert printed("GB313", type_name="Thông  báo") == []
    assert printed("GB313", type_name="KẾT LUẬN") == ["type_name"]
    assert printed("GB313", motto=("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",)) == ["motto"]
    assert printed("GB313", PARTY_HD36, motto=("ĐẢNG CỘNG SẢN VIỆT NAM",)) == []
    assert printed("GB313") == []


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"number": "Số: 65/TB-UBND"}, []),
        ({"number": "Số: 66/TB-UBND"}, ["number"]),
        ({"number": "Số:      /TB-UBND"}, ["number"]),
        ({"number": "không rõ"}, []),
        ({"place_date": "Sông Lam, ngày 02 tháng 10 năm 2026"}, []),
        ({"place_date": "Sông Lam, ngày      tháng      năm 2026"}, []),
        ({"place_date": "SÔNG LAM, ngày 02/10/2026"}, []),
        ({"place_date": "Đồng Tâm, ngày 02 tháng 10 năm 2026"}, ["place_date"]),
        ({"place_date": "Đồng Tâm, ngày 03 tháng 10 năm 2026"}, ["place_date", "place_date"]),
    ],
)
def test_what_was_printed_agrees_with_the_fields(fields: dict[str, str], found: list[str]) -> None:
    """A number or day that was changed after reading must not print as it was."""
    assert printed("GB315", **fields) == found


def test_what_has_no_field_cannot_disagree() -> None:
    """A reader may have kept words that it could not read."""
    seen = AsPrinted(number="Số: 65/TB-UBND", place_date="Sông Lam, ngày 02 tháng 10 năm 2026")
    notice = minimal_notice(number=None, place="", issued_on=None, as_printed=seen)

    assert places("GB315", notice) == []


@pytest.mark.parametrize(
    ("form", "marks", "at"),
    [
        (STATE_ND30, (";", ";", "."), None),
        (STATE_ND30, (";", "", "."), 1),
        (STATE_ND30, (";", ";", ";"), 2),
        (STATE_ND30, (",", ",", ","), 0),
        (STATE_ND30, (".",), None),
        (PARTY_HD36, (",", ",", "."), None),
        (PARTY_HD36, (";", "."), 0),
        (PARTY_HD05, (";", "."), None),
        (PARTY_HD05, (",", "."), 0),
    ],
)
def test_how_recipients_are_separated(form: Any, marks: tuple[str, ...], at: int | None) -> None:
    """A comma under Guidance 36, a semicolon else, a full stop last; the first fault is shown."""
    found = printed("GB320", form, separators=marks)

    assert found == ([] if at is None else [f"separators[{at}]"])


def test_a_missing_mark_is_said_in_words() -> None:
    """An empty pair of quotation marks would tell nobody anything."""
    notice = minimal_notice(as_printed=AsPrinted(separators=("", ".")))
    (finding,) = check(notice).select("GB320").findings

    assert finding.message() == "cuối dòng nơi nhận là chỗ trống; thể thức ghi “;”"
    assert finding.message("en") == "a recipient ends in no mark; the form has “;”"


def test_closing_mark_and_archive_label_are_habits() -> None:
    """The form's own pass; the other regime's are for information."""
    assert printed("GB321", closing_mark=" ./. ") == []
    assert printed("GB321", PARTY_HD36, closing_mark="./.") == ["closing_mark"]
    assert printed("GB322", PARTY_HD36, archive="Lưu Văn phòng Tỉnh ủy") == []
    assert printed("GB322", PARTY_HD36, archive="- LƯU: Văn phòng") == ["archive"]
    assert {finding.severity for finding in check(CASES["GB322"].bad).findings} == {"info"}


def test_an_archive_line_may_be_known_as_printed_only() -> None:
    """A reader keeps the line as it stands."""
    notice = minimal_notice(
        recipients=recipients(AGENCY, OTHER, archive=""),
        as_printed=AsPrinted(archive="- Lưu: VT, TH"),
    )

    assert places("GB316", notice) == []
    assert places("GB316", evolve(notice, recipients=None)) == []


def test_a_number_without_organ_is_shown_as_it_prints() -> None:
    """Party numbers too."""
    notice = minimal_notice(
        PARTY_HD36, number=DocumentNumber(number="65", type="TB", style="party")
    )

    assert words("GB317", notice) == [{"number": "65-TB"}]


def test_what_an_item_may_say() -> None:
    """A heading, an order, a body, a submission or a presenter; a label alone says nothing."""
    says = [
        AgendaItem(label="2.", heading="Về A"),
        AgendaItem(label="2.", presenter=AGENCY),
        AgendaItem(label="2.", body=(task(),)),
        AgendaItem(label="2.", order=Assignment(lead=(AGENCY,))),
    ]

    assert [places("GB318", minimal_notice(body=(item(task()), each))) for each in says] == [[]] * 4
    assert words("GB318", minimal_notice(body=(AgendaItem(label="3."),))) == [{"label": "3."}]


# --- GB4xx: bodies and persons -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "successor"),
    [
        ("Sở Kế hoạch và Đầu tư", "Sở Tài chính"),
        ("Sở KH&ĐT", "Sở Tài chính"),
        ("sở giao thông vận tải tỉnh Sông Lam", "Sở Xây dựng"),
        ("Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"),
        ("Sở LĐ – TB&XH", "Sở Nội vụ"),
        ("UBND huyện Đồng Tâm", "UBND cấp xã, UBND tỉnh"),
        ("Ban cán sự đảng UBND tỉnh Sông Lam", "Đảng ủy UBND tỉnh"),
        ("Huyện uỷ Đồng Tâm", "Đảng ủy cấp xã, Tỉnh ủy"),
        ("Sở Tài chính", None),
        ("Sở Nông nghiệp và Môi trường", None),
        ("Sở Giao thông vận tảii", None),
        ("Ban Dân tộc HĐND tỉnh", None),
        ("UBND xã Đồng Tâm", None),
        ("Đảng ủy UBND tỉnh", None),
    ],
)
def test_which_bodies_are_gone(name: str, successor: str | None) -> None:
    """By any spelling, with the province behind it; another body that starts alike is not one."""
    notice = minimal_notice(body=(item(task(coordinators=(Body(name),))),))
    found = [each["successor"] for each in words("GB401", notice)]

    assert found == ([] if successor is None else [successor])


def test_a_body_is_there_until_its_last_day() -> None:
    """Issued on that day it still is; a collective and a member are looked at too."""
    body = Body("Sở Giao thông vận tải")
    last = minimal_notice(body=(item(task(coordinators=(body,))),), issued_on=dt.date(2025, 2, 28))
    next_day = evolve(last, issued_on=dt.date(2025, 3, 1))
    group = Group("UBND các huyện", members=(Body("UBND huyện Đồng Tâm"),))

    assert (places("GB401", last), len(places("GB401", next_day))) == ([], 1)
    assert in_item("GB401", task(coordinators=(group,))) == [
        "[0].coordinators[0]",
        "[0].coordinators[0].members[0]",
    ]


def test_the_built_in_directory_knows_bodies_only() -> None:
    """A person of that name is another matter, and what it does not know is None."""
    match = KNOWN_BODIES.resolve("Sở GTVT", on=dt.date(2020, 1, 1), kind="body")

    assert match is not None
    assert (match.ref, match.name) == ("so-giao-thong-van-tai", "Sở Giao thông vận tải")
    assert KNOWN_BODIES.resolve("Sở GTVT", kind="person") is None
    assert KNOWN_BODIES.resolve("Sở Xây dựng") is None
    assert KNOWN_BODIES.resolve("") is None


def test_facts_that_no_text_fixes_make_no_error() -> None:
    """What the reorganisation of 2025 did is known from practice in part; a warning at most."""
    for code in ("GB401", "GB405", "GB307"):
        rule = next(rule for rule in RULES if rule.code == code)
        assert "error" not in {rule.levels.under(profile) for profile in PROFILES}
    ended = [fact for fact in facts.load("provinces") if fact.valid_to is not None]
    assert {fact.valid_to for fact in ended} == {dt.date(2025, 6, 30)}
    assert (len(ended), len(facts.load("provinces"))) == (63 - 34, 63)
    assert all(fact.valid_to is not None for fact in facts.load("bodies"))


@pytest.mark.parametrize(
    ("name", "province"),
    [
        ("UBND tỉnh Hà Giang", "Hà Giang"),
        ("Tỉnh uỷ Bắc Kạn", "Bắc Kạn"),
        ("Sở Tài chính tỉnh Bà Rịa – Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("UBND tỉnh Hà Giang A", "Hà Giang"),
        ("UBND tỉnh Tuyên Quang", None),
        ("UBND tỉnh Long Annn", None),
        ("UBND phường Bắc Giang", None),
        ("UBND xã Hòa Bình", None),
    ],
)
def test_which_provinces_are_gone(name: str, province: str | None) -> None:
    """Only behind "tỉnh": communes may bear the name of an old province."""
    notice = minimal_notice(body=(item(task(coordinators=(Body(name),))),))
    found = [each["province"] for each in words("GB405", notice)]

    assert found == ([] if province is None else [province])


def test_a_province_is_there_until_its_last_day() -> None:
    """30/6/2025 is the last."""
    issuer = Issuer(Body("UBND tỉnh Hà Giang"))
    last = minimal_notice(issuer=issuer, issued_on=dt.date(2025, 6, 30))

    assert places("GB405", last) == []
    assert places("GB405", evolve(last, issued_on=dt.date(2025, 7, 1))) == ["$.issuer.body"]


@pytest.mark.parametrize(
    ("name", "titled"),
    [
        ("TS. Nguyễn Văn An", True),
        ("TS Nguyễn Văn An", True),
        ("PGS.TS Nguyễn Văn An", True),
        ("PGS.TS. Nguyễn Văn An", True),
        ("GS, TS Nguyễn Văn An", True),
        ("ThS.Nguyễn Văn An", True),
        ("BSCKII. Nguyễn Văn An", True),
        ("Tiến sĩ Nguyễn Văn An", True),
        ("Tiến sỹ Nguyễn Văn An", True),
        ("Phó Giáo sư, Tiến sĩ Nguyễn Văn An", True),
        ("NSƯT. Nguyễn Văn An", True),
        ("Kỹ sư Nguyễn Văn An", True),
        ("Nguyễn Văn An", False),
        ("Tsering An", False),
        ("Bs", False),
        ("K' Sự", False),
        ("", False),
    ],
)
def test_what_is_a_degree_before_a_name(name: str, *, titled: bool) -> None:
    """Short and long, with stop or blank; names that start alike are names."""
    signature = Signature(position="Chánh Văn phòng", name=name)
    person = Person(name, positions=("Giám đốc",))

    found = places("GB402", minimal_notice(signature=signature))
    assert found == (["$.signature.name"] if titled else [])
    assert in_item("GB402", task(lead=(person,))) == (["[0].lead[0].name"] if titled else [])


def test_a_position_once_is_enough() -> None:
    """Where a leader is named with a position anywhere, the name alone will do elsewhere."""
    chair = Person("Nguyễn Văn An", positions=("Chủ tịch",))
    meeting = Meeting("hội nghị", dates=(dt.date(2023, 9, 29),), chair=chair)
    bare = frame(task(), director=(Person("nguyễn văn an"),))

    assert in_item("GB403", bare, meeting=meeting) == []
    assert in_item("GB403", bare, evolve(bare, points=(task("trình"),))) == ["[0].director[0]"]


def test_who_concludes_and_presides_needs_a_position_too() -> None:
    """Bodies do not; nor does a position without a name."""
    who = Person("Lê Quốc Cường")
    meeting = Meeting("hội nghị", chair=Person("Nguyễn Văn An"))
    notice = minimal_notice(concluded_by=who, meeting=meeting)

    assert places("GB403", notice) == ["$.concluded_by", "$.meeting.chair"]
    assert places("GB403", minimal_notice(meeting=None)) == []
    nameless = Person("", positions=("Chủ tịch",))
    assert places("GB403", minimal_notice(concluded_by=nameless)) == []


def test_a_directory_says_what_it_does_not_know() -> None:
    """Unknown, of several, gone by its own days; each name is asked about once."""
    asked: list[str] = []

    class Asked(Table):
        def resolve(self, name: str, /, **more: Any) -> Any:
            asked.append(name)
            return super().resolve(name, **more)

    strange = (Body("Sở Giao thông"), Body("Phòng Kinh tế"), Body("Sở Lạ"), Body("Sở Lạ"))
    notice = minimal_notice(body=(item(task(coordinators=strange)),))
    report = check(notice, directory=Asked()).select("GB404")

    assert [dict(finding.params)["answer"] for finding in report.findings] == [
        "ended",
        "ambiguous",
        "unknown",
    ]
    assert [finding.path[-1:] for finding in report.findings] == ["]"] * 3
    assert len(asked) == len(set(asked))
    assert report.findings[0].message("en") == (
        "“Sở Giao thông”: by the directory it had ended before the day of issue"
    )


def test_a_directory_cannot_say_what_has_ended_before_a_blank_day() -> None:
    """Without a day of issue a body that was there once passes."""
    notice = minimal_notice(
        body=(item(task(coordinators=(Body("Sở Giao thông"),))),), issued_on=None
    )

    assert places("GB404", notice, directory=Table()) == []
    issued = evolve(notice, issued_on=dt.date(2026, 10, 1))
    assert places("GB404", issued, directory=Table()) == []


def test_a_party_signer_may_have_no_position() -> None:
    """Members of a committee sign by name; a wording holds the position, if there is one."""
    bare = Signature(name="Trần Thị Bình")
    worded = evolve(bare, wording=("CHÁNH VĂN PHÒNG",))

    assert places("GB406", minimal_notice(PARTY_HD36, signature=bare)) == []
    assert places("GB406", minimal_notice(signature=worded)) == []


# --- GB5xx: text -------------------------------------------------------------------------------------


def in_text(code: str, text: str) -> list[dict[str, str]]:
    """Return the findings' parameters on a remark of that text."""
    return words(code, minimal_notice(body=(item(Remark(text)),)))


def test_loose_marks_are_found_in_every_printed_text() -> None:
    """Also in names and headings; what is never printed is the caller's business."""
    loose = unicodedata.normalize("NFD", "hồ sơ")
    notice = minimal_notice(
        body=(item(task(loose, id=loose, lead=(Body("Sở Xây dựng", ref=loose),)), heading=loose),),
        preamble=Preamble(bases=("Luật", loose)),
        aliases=(Alias(loose, full="Hồ sơ"),),
        extra=(("ghi chú", loose),),
        id=loose,
    )

    assert places("GB501", notice) == [
        "$.preamble.bases[1]",
        "$.body[0].heading",
        "$.body[0].body[0].task",
    ]


def test_fields_that_a_wording_stands_for_are_not_printed() -> None:
    """So their text is not judged; the points below the wording are printed, and are."""
    order = task(
        "sở sở",
        deadline=AfterEvent("sở sở"),
        coordinators=(Body("sở sở"),),
        wording="Giao Sở Xây dựng (sở sở) sau khi sở sở rà soát:",
        points=(Remark("và sở sở"),),
    )
    preamble = Preamble(bases=("của của",), wording=("của của ai",))
    signature = Signature(position="của của", wording=("CHÁNH VĂN PHÒNG",), name="của của")
    decision = Decision(stance="agreed", objects=(Matter("của của"),), wording="Nhất trí.")
    notice = minimal_notice(
        body=(item(order, decision, task("của của")),), preamble=preamble, signature=signature
    )

    assert places("GB504", notice) == [
        "$.preamble.wording[0]",
        "$.body[0].body[0].wording",
        "$.body[0].body[0].points[0].wording",
        "$.body[0].body[2].task",
        "$.signature.name",
    ]


@pytest.mark.parametrize(
    ("text", "char"),
    [
        ("Sở\u00a0Xây dựng", "U+00A0"),
        ("Sở\u200bXây dựng", "U+200B"),
        ("Sở\u00ad Xây dựng", "U+00AD"),
        ("\ufeffSở", "U+FEFF"),
        ("\uf0b7 Sở", "U+F0B7"),
        ("S\ufffd Xây", "U+FFFD"),
        ("Ðồng Tâm", "U+00D0"),
        ("\u202eSở", "U+202E"),
        ("Sở\u2028Xây", "U+2028"),
        ("Sở Xây dựng – “A” … 20 m², 5°C, 50 %, • ./.", None),
        ("dòng\nhai\tcột", None),
    ],
)
def test_which_characters_are_odd(text: str, char: str | None) -> None:
    """Invisible, of private fonts, lost, or look-alikes of đ; the first is shown."""
    found = [each["char"] for each in in_text("GB502", text)]

    assert found == ([] if char is None else [char])


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("**Sở** Xây dựng", "**"),
        ("__Sở__ Xây dựng", "__"),
        ("## 8. Về A", "##"),
        ("`Sở`", "`"),
        ("341m<sup>2</sup>", "<sup>"),
        ("Sở<br/>Xây dựng", "<br/>"),
        ('<td class="a">Sở', '<td class="a">'),
        ("Sở&nbsp;Xây dựng", "&nbsp;"),
        ("Sở KH&ĐT, 2 * 3, a_b, ____ , C# và #1, 5 < 6 > 4", None),
        ("<người ký>", None),
        ("*", None),
    ],
)
def test_what_is_left_of_markup(text: str, mark: str | None) -> None:
    """Marks of Markdown and HTML; ampersands, stars, blanks to fill in and comparisons are text."""
    assert [each["mark"] for each in in_text("GB503", text)] == ([] if mark is None else [mark])


@pytest.mark.parametrize(
    ("text", "doubled"),
    [
        ("ý kiến của của UBND", ["của của"]),
        ("theo theo quy định, và và", ["theo theo", "và và"]),
        ("khu vực có sở sở hạ tầng", ["sở sở"]),
        ("cơ sở sở tại", []),
        ("trụ sở sở", []),
        ("quyền sở sở hữu", []),
        ("Giám đốc sở Sở Xây dựng", []),
        ("hội đồng đồng ý", []),
        ("chương trình trình UBND tỉnh", []),
        ("theo quy định định kỳ", []),
        ("kế hoạch năm năm", []),
        ("luôn luôn, dần dần", []),
        ("thực hiện thực hiện kế hoạch", ["thực hiện thực hiện"]),
        ("Ủy ban ủy ban tỉnh", ["Ủy ban ủy ban"]),
        ("Giao Sở Xây dựng xây dựng phương án", []),
        ("Xây dựng xây dựng phương án", ["Xây dựng xây dựng"]),
        ("Giao Sở Xây dựng Xây dựng phương án", ["Xây dựng Xây dựng"]),
        ("Giao Ban Tổ chức tổ chức tổ chức hội nghị", ["tổ chức tổ chức"]),
        ("Giao Sở Xây dựng kiểm tra kiểm tra hồ sơ", ["kiểm tra kiểm tra"]),
        ("Giao Ban Quản lý dự án đầu tư xây dựng xây dựng phương án", []),
        ("ĐềnghịSở Xây dựng xây dựng phương án", []),
        ("ha ha ha ha", []),
        ("của  của", []),
        ("đã của, của ai", []),
        ("của\nsở", []),
        ("10 10", []),
        ("và và, của của, và và", ["và và", "của của"]),
    ],
)
def test_which_words_are_doubled(text: str, doubled: list[str]) -> None:
    """Function words and pairs of syllables; syllables that recombine stand twice by right."""
    assert [each["words"] for each in in_text("GB504", text)] == doubled


def test_a_name_that_only_the_notice_knows_ends_there_too() -> None:
    """Where a body of the notice is called "Ánh Dương xây dựng", that is somebody's name."""
    said = Remark("Giao Ánh Dương xây dựng xây dựng phương án")
    known = task("xây dựng phương án", lead=(Body("Ánh Dương xây dựng"),))

    assert words("GB504", minimal_notice(body=(item(said, known),))) == []
    assert [each["words"] for each in in_text("GB504", said.wording)] == ["xây dựng xây dựng"]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("(a) [b] {c} “d” «e» (“f”)", None),
        ("a) một; b) hai; 1) ba; đ) bốn", None),
        ("(điểm a)", None),
        ("(gồm a) một và b) hai)", None),
        ("08h00’ và 5'", None),
        ('"A" và "B"', None),
        ("(ngày 27/9", "("),
        ("ngày 27/9)", ")"),
        ("“Sở Xây dựng", "“"),
        ("Sở Xây dựng”", "”"),
        ("((A)", "("),
        ("(Sở Nội vụ))", ")"),
        ("(A (điểm b)", "("),
        ("“A” (“B", "“"),
        ("(A “B”", "("),
        ('"A', '"'),
        ("Phụ lục)", ")"),
    ],
)
def test_which_brackets_and_quotes_pair(text: str, mark: str | None) -> None:
    """Each kind in its order; labels inside a sentence have one bracket by right."""
    assert [each["mark"] for each in in_text("GB505", text)] == ([] if mark is None else [mark])


def test_the_place_of_a_stray_mark_is_shown() -> None:
    """Twenty characters on either side."""
    text = "x" * 50 + " (ngày 27/9/2026 " + "y" * 50

    assert in_text("GB505", text) == [{"mark": "(", "near": "x" * 19 + " (ngày 27/9/2026 yyyy"}]


@pytest.mark.parametrize(
    ("text", "legacy"),
    [
        ("Uû ban nh©n d©n tØnh", True),
        ("Céng hoµ x· héi", True),
        ("Bản quyền © 2026, 3µm, 5·4, a·b", False),
        ("Ủy ban nhân dân", False),
    ],
)
def test_which_letters_are_of_an_old_font(text: str, *, legacy: bool) -> None:
    """Two of them inside words; one alone is a mark of its own."""
    assert bool(in_text("GB506", text)) is legacy


@pytest.mark.parametrize(
    "text",
    [
        "(" * 100_000,
        ")" * 100_000,
        "sở " * 50_000,
        "của " * 50_000,
        "a b " * 50_000,
        "Giao Sở Xây dựng xây dựng " * 5_000,
        " ".join(f"{word} x {word} x" for word in map("".join, product("abcdefgh", repeat=4))),
        "<b" * 50_000,
        "*" * 100_000,
        "a) " * 30_000,
        "\u200b" * 100_000,
        "©a" * 50_000,
        "TS. " * 30_000,
    ],
    ids=lambda text: text[:4],
)
def test_hostile_text_takes_no_time(text: str) -> None:
    """A hundred thousand characters of one kind are checked in a moment, with few findings."""
    notice = minimal_notice(
        body=(item(Remark(text), task(text, lead=(Body(text),))),),
        signature=Signature(name=text, position="A"),
    )
    report = check(notice)

    assert not report.select("GB999").findings


# --- pages -------------------------------------------------------------------------------------------


def manual_page(rule: Rule) -> str:
    """Return a rule's page in the manual: Vietnamese, then English."""
    return f"{explain(rule.code, 'vi')}\n---\n\n{explain(rule.code, 'en')}"


def index() -> str:
    """Return the page that lists all rules by family."""
    lines = [
        "# Which rules are there?",
        "",
        "Each rule has a code, a severity for each profile, and a page; `giaoban explain CODE` prints it.",
        "This list is made from the code.",
    ]
    for start, family in FAMILIES.items():
        lines += ["", f"## {start}xx: {family.vi} · {family.en}", ""]
        lines += [
            "| Code | Rule | Quy tắc | publish | draft | register |",
            "|---|---|---|---|---|---|",
        ]
        for rule in RULES:
            if rule.code.startswith(start):
                levels = " | ".join(rule.levels.under(profile) or "–" for profile in PROFILES)
                lines.append(
                    f"| [{rule.code}]({rule.code}.md) `{rule.slug}` "
                    f"| {rule.title.en} | {rule.title.vi} | {levels} |"
                )
    return "\n".join(lines) + "\n"


PAGES_WANTED = {"index.md": index()} | {f"{rule.code}.md": manual_page(rule) for rule in RULES}


@pytest.mark.parametrize("name", PAGES_WANTED)
def test_the_pages_are_those_of_the_code(name: str) -> None:
    """A stale page fails. GIAOBAN_REGENERATE=1 writes them anew; read the difference."""
    file = PAGES / name
    if REGENERATE:
        PAGES.mkdir(parents=True, exist_ok=True)
        file.write_text(PAGES_WANTED[name], encoding="utf-8")

    assert file.read_text(encoding="utf-8") == PAGES_WANTED[name]


def test_no_page_is_left_over() -> None:
    """A rule that is gone takes its page along."""
    others = {"real-notices.md"}  # tests/test_real_findings.py
    assert {Path(file).name for file in PAGES.glob("*")} == set(PAGES_WANTED) | others


def test_a_page_explains_in_one_language() -> None:
    """Why, what is reported, what to do, how grave, bad and good, and on what basis."""
    shown = explain("GB102", "en")

    assert shown.startswith("# GB102: An assignment has a deadline\n\n`assignment-has-deadline`\n")
    headings = [line for line in shown.splitlines() if line.startswith("## ")]
    assert headings == [
        "## What is reported",
        "## What to do",
        "## Severity",
        "## Bad",
        "## Good",
        "## Basis",
    ]
    assert "- `publish` (before signing): error\n" in shown
    assert "Good practice; no clause." in shown


def test_a_page_says_for_which_notices_a_rule_is() -> None:
    """Forms, days and what comes along, where there is something to say."""
    assert "Forms: state." in explain("GB406", "en")
    assert "Có thể kèm theo: GB306." in explain("GB314")
    assert "Forms" not in explain("GB101", "en")
    dated = evolve(RULES[0], valid_to=dt.date(2026, 5, 26))
    assert page(dated, "en").endswith("Days of issue: … – 26/5/2026.\n")


def test_a_rule_is_explained_by_code_or_slug() -> None:
    """An unknown one is refused with the codes there are."""
    assert explain("assignment-has-deadline") == explain("GB102", "vi")
    with pytest.raises(ValueError, match=r"no rule 'GB000'; the codes are GB101, GB102"):
        explain("GB000")
