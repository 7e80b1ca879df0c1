"""The facts that checking goes by: sourced, replaceable, and never the ground of an error."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import TYPE_CHECKING, Any, get_args

import pytest
from attrs import evolve

from giaoban.directory import KNOWN_BODIES, KnownBodies, Match
from giaoban.facts import BUILT_IN, KINDS, Certainty, Fact, Facts, Kind, Sheet, load
from giaoban.forms import FORMS, PARTY_HD05, PARTY_HD36, derive
from giaoban.lexicon.doctypes import TYPE_CODES, TYPE_NAMES
from giaoban.model import Body, Issuer, Meeting, Notice, Remark
from giaoban.validate import PROFILES, RULES, check
from tests.rule_cases import CASES, Table
from tests.support import ROOT
from tests.support_notices import OTHER, item, minimal_notice, task

if TYPE_CHECKING:
    from giaoban.diagnostics import Profile, Report, Severity

NOTHING = Facts(())
"""What somebody who knows nothing goes by."""
SWITCH = dt.date(2026, 1, 12)


def naming(body: str, **fields: Any) -> Notice:
    """Return a notice in which a body of that name helps."""
    return minimal_notice(body=(item(task(coordinators=(Body(body),))),), **fields)


def codes(notice: Notice, facts: Facts, profile: Profile = "publish") -> set[str]:
    """Return what is found, by these facts."""
    return set(check(notice, facts=facts, profile=profile).codes)


# --- the sheets ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("sheet", get_args(Sheet))
def test_every_row_says_where_it_is_from_and_how_sure_it_is(sheet: Sheet) -> None:
    """Source and certainty are words, and no key comes twice."""
    rows = load(sheet)

    assert all(row.source.strip() and row.certainty in get_args(Certainty) for row in rows)
    assert len({row.key for row in rows}) == len(rows)


@pytest.mark.parametrize("kind", KINDS)
def test_every_built_in_row_has_what_its_kind_needs(kind: Kind) -> None:
    """So a caller may copy any of them as a pattern."""
    days = {"valid_from", "valid_to"}
    needed = set(KINDS[kind]) - days

    assert BUILT_IN.of(kind)
    assert all(needed <= set(row.values) for row in BUILT_IN.of(kind))


def test_the_forms_are_those_of_the_sheet() -> None:
    """Days and regulation of a form are the same in its row and in its value."""
    rows = {
        row.key: (row.values["regulation"], row.valid_from, row.valid_to)
        for row in BUILT_IN.of("form")
    }

    assert rows == {
        name: (form.regulation, form.valid_from, form.valid_to) for name, form in FORMS.items()
    }


def test_63_provinces_became_34() -> None:
    """What ended went into its successor, and what is there was formed of what ended and itself."""
    provinces = {str(row.values["name"]): row for row in BUILT_IN.of("province")}
    there = {name: row for name, row in provinces.items() if row.valid_to is None}
    parts = {name: str(row.values["formed_from"]).split("|") for name, row in there.items()}
    units = [row.values["unit"] for row in there.values()]

    assert (len(provinces), len(there), units.count("thành phố")) == (63, 34, 6)
    assert sorted(part for several in parts.values() for part in several) == sorted(provinces)
    assert all(name in several for name, several in parts.items())
    for name, several in parts.items():
        ended = [provinces[part] for part in several if part != name]
        assert all(name in str(row.values["successor"]) for row in ended)


def test_the_decree_has_29_types_of_which_two_have_no_code() -> None:
    """Art. 7 counts 29; copies, normative types and codes out of use come on top."""
    decree = [
        row
        for row in BUILT_IN.of("type")
        if row.values["style"] == "state" and row.certainty == "law"
    ]
    copies = {"Bản sao y", "Bản trích sao", "Bản sao lục"}
    names = [row.values["name"] for row in decree if row.values["name"] not in copies]

    assert len(names) == len(set(names)) == 29
    assert [name for name in names if TYPE_CODES["state", str(name)] == ""] == [
        "Công văn",
        "Thư công",
    ]


@pytest.mark.parametrize(
    ("style", "code", "name"),
    [
        ("state", "TB", "Thông báo"),
        ("state", "QyĐ", "Quy định"),
        ("party", "TT", "Thông tri"),
        ("party", "QĐ", "Quyết định"),
    ],
)
def test_a_code_stands_for_its_type(style: str, code: str, name: str) -> None:
    """By the grammar it is in."""
    assert {key: value for key, value in TYPE_NAMES.items() if key == (style, code)} == {
        (style, code): name
    }


def test_a_code_out_of_use_is_read_and_not_written() -> None:
    """GN was the code of a memorandum before 2020; QĐi that of the Party's rules before 2026."""
    assert (TYPE_NAMES["state", "GN"], TYPE_CODES["state", "Bản ghi nhớ"]) == ("Bản ghi nhớ", "BGN")
    assert (TYPE_NAMES["party", "QĐi"], TYPE_CODES["party", "Quy định"]) == ("Quy định", "QĐ")


# --- rows of the caller's ------------------------------------------------------------------------------

ENDED = {
    "key": "trung-tam-cu",
    "kind": "body",
    "name": "Trung tâm Tin học cũ",
    "successor": "Trung tâm Chuyển đổi số",
    "scope": "any",
    "valid_to": "2026-09-30",
    "source": "Quyết định của UBND tỉnh",
    "certainty": "law",
}


def test_a_row_of_the_callers_is_gone_by() -> None:
    """A body that the office knows to have ended is found, from the day after its last."""
    mine = BUILT_IN.with_rows(*json.loads(json.dumps([ENDED])))
    notice = naming("Trung tâm Tin học cũ")
    (finding,) = check(notice, facts=mine).findings

    assert dict(finding.params)["successor"] == "Trung tâm Chuyển đổi số"
    assert check(notice).findings == ()
    assert codes(evolve(notice, issued_on=dt.date(2026, 9, 30)), mine) & {"GB401"} == set()


def test_a_row_replaces_the_one_of_its_key() -> None:
    """In its place; the built-in facts stay as they are."""
    known = BUILT_IN.of("body")
    given = {**ENDED, "key": known[0].key}
    mine = BUILT_IN.with_rows(given).of("body")

    assert [row.key for row in mine] == [row.key for row in known]
    assert mine[0].values["name"] == "Trung tâm Tin học cũ"
    assert BUILT_IN.of("body") is known
    assert KnownBodies(BUILT_IN.with_rows(given)).resolve("Trung tâm Tin học cũ") == Match(
        known[0].key,
        name="Trung tâm Tin học cũ",
        valid_to=dt.date(2026, 9, 30),
        successor="Trung tâm Chuyển đổi số",
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            {"kind": "planet"},
            "kind is one of body, level, province, type, form, limit; got 'planet'",
        ),
        ({"certainty": "sure"}, "certainty is one of law, practice, unverified; got 'sure'"),
        ({"valid_to": "hôm qua"}, "Invalid isoformat string: 'hôm qua'"),
    ],
)
def test_a_row_that_is_none_is_refused(change: dict[str, str], message: str) -> None:
    """The error says what is wrong with it."""
    with pytest.raises(ValueError, match=message):
        BUILT_IN.with_rows({**ENDED, **change})


def test_a_row_without_a_source_is_refused() -> None:
    """Nothing is a fact without one; a row without a kind is none either."""
    bare = {key: value for key, value in ENDED.items() if key not in {"source", "scope"}}

    with pytest.raises(ValueError, match=r"^row 'trung-tam-cu' has no source, scope$"):
        BUILT_IN.with_rows(bare)
    with pytest.raises(ValueError, match=r"^row '\?': kind is one of .*; got None$"):
        BUILT_IN.with_rows({})


def test_rows_are_dropped_by_certainty_or_key() -> None:
    """What rests on them is not reported any more."""
    ended, merged = naming("Ban Dân tộc tỉnh"), naming("UBND tỉnh Hà Giang")

    assert (codes(ended, BUILT_IN), codes(merged, BUILT_IN)) == ({"GB401"}, {"GB405"})
    assert codes(ended, BUILT_IN.without("unverified")) == {"GB401"}
    assert codes(ended, BUILT_IN.without("ban-dan-toc-tinh")) == set()
    assert codes(merged, BUILT_IN.without("unverified")) == set()
    assert codes(naming("UBND tỉnh Bắc Kạn"), BUILT_IN.without("unverified")) == {"GB405"}
    assert BUILT_IN.without(*get_args(Certainty)) == NOTHING
    with pytest.raises(ValueError, match="'maybe' is the key of no row, and none of law, practice"):
        BUILT_IN.without("maybe")


def test_the_type_of_a_cited_document_is_of_the_facts() -> None:
    """An office that allows another code for a type is not told off for it."""
    notice = minimal_notice(body=(item(Remark("Theo Kế hoạch số 10/QĐ-UBND."), task()),))
    row = {
        "key": "ke-hoach-qd",
        "kind": "type",
        "style": "state",
        "code": "QĐ",
        "name": "Kế hoạch",
        "use": "read",
        "source": "Quy chế của cơ quan",
        "certainty": "practice",
    }

    assert codes(notice, BUILT_IN) == {"GB324"}
    assert codes(notice, BUILT_IN.with_rows(row)) == set()


def test_the_days_until_a_notice_are_of_the_facts() -> None:
    """No text fixes them: another number may be given, or none."""
    limit = BUILT_IN.find("limit", "notice-after-meeting")
    assert limit is not None
    late = minimal_notice(meeting=Meeting("cuộc họp giao ban", dates=(dt.date(2026, 9, 1),)))
    row = {"key": limit.key, "kind": "limit", "source": "Quy chế", "certainty": "practice"}

    assert (limit.number("days"), codes(late, BUILT_IN)) == (30, {"GB211"})
    assert codes(late, BUILT_IN.with_rows({**row, "days": 31})) == set()
    assert codes(late, BUILT_IN.without("unverified")) == set()


# --- the day on which the Party's forms change -----------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "issued", "early", "late"),
    [
        ("party-hd36", dt.date(2026, 1, 11), True, True),
        ("party-hd36", dt.date(2026, 1, 12), False, True),
        ("party-hd36", dt.date(2026, 5, 26), False, True),
        ("party-hd36", dt.date(2026, 5, 27), False, False),
        ("party-hd05", dt.date(2026, 1, 11), False, False),
        ("party-hd05", dt.date(2026, 1, 12), True, False),
        ("party-hd05", dt.date(2026, 5, 26), True, False),
        ("party-hd05", dt.date(2026, 5, 27), True, True),
    ],
)
def test_the_day_of_guidance_05_is_set_in_one_call(
    form: str, issued: dt.date, *, early: bool, late: bool
) -> None:
    """With 12 January 2026, and with the 27 May that is meant unless told."""
    notice = minimal_notice(FORMS[form], issued_on=issued)

    assert ("GB307" not in codes(notice, BUILT_IN.with_party_switch(SWITCH))) is early
    assert ("GB307" not in codes(notice, BUILT_IN)) is late


def test_setting_the_day_leaves_the_rest() -> None:
    """Two rows change, which are then the office's own: dropping what is unverified keeps them."""
    mine = BUILT_IN.with_party_switch(SWITCH)
    changed = [row for row, was in zip(mine.rows, BUILT_IN.rows, strict=True) if row != was]

    assert [(row.key, row.valid_from, row.valid_to, row.certainty) for row in changed] == [
        ("party-hd36", PARTY_HD36.valid_from, dt.date(2026, 1, 11), "practice"),
        ("party-hd05", SWITCH, None, "practice"),
    ]
    assert mine.without("unverified").find("form", "party-hd05") == changed[1]
    assert BUILT_IN.with_party_switch(PARTY_HD05.valid_from).rows != BUILT_IN.rows
    with pytest.raises(OverflowError):
        BUILT_IN.with_party_switch(dt.date.min)


def test_a_form_of_an_office_has_its_own_days() -> None:
    """A fact of its name comes first; a built-in form that no fact tells of is not judged."""
    own = derive("party-hd36", "tinh-uy", valid_to=dt.date(2026, 9, 30))
    row: dict[str, str | int] = {
        "key": "tinh-uy",
        "kind": "form",
        "regulation": "Quy định riêng",
        "valid_from": "2026-01-01",
        "source": "Quy định riêng",
        "certainty": "practice",
    }

    theirs = minimal_notice(own, issued_on=dt.date(2026, 10, 2))
    built_in = evolve(theirs, form=PARTY_HD36)

    assert "GB307" in codes(theirs, NOTHING)
    assert "GB307" not in codes(theirs, BUILT_IN.with_rows(row))
    assert "GB307" not in codes(built_in, NOTHING)
    assert "GB307" in codes(built_in, BUILT_IN)


# --- never an error -----------------------------------------------------------------------------------------


def _resting_on(row: Fact) -> Notice:
    """Return a notice of which something is found only because of *row*."""
    after = None if row.valid_to is None else row.valid_to + dt.timedelta(days=1)
    match row.kind:
        case "body":
            return naming(str(row.values["name"]), issued_on=after)
        case "province":
            issuer = Issuer(Body(f"UBND tỉnh {row.values['name']}"))
            return minimal_notice(issuer=issuer, issued_on=after)
        case "form":
            first = PARTY_HD05.valid_from
            day = after or first - dt.timedelta(days=1)
            return minimal_notice(FORMS[row.key], issued_on=day)
        case "type":
            name = row.values["name"]
            return minimal_notice(body=(item(Remark(f"Theo {name} số 10-TB/TU."), task()),))
        case _:
            met = Meeting("cuộc họp giao ban", dates=(dt.date(2026, 1, 5),))
            return minimal_notice(meeting=met)


UNVERIFIED = [
    row
    for row in BUILT_IN.rows
    # Of a province that is there nothing is found.
    if row.certainty == "unverified" and (row.kind != "province" or row.valid_to is not None)
]


@pytest.mark.parametrize("row", UNVERIFIED, ids=lambda row: f"{row.kind}-{row.key}")
def test_what_rests_on_an_unverified_fact_is_never_an_error(row: Fact) -> None:
    """In no profile; and without the row it is not found."""
    notice = _resting_on(row)
    resting = {rule.code for rule in RULES if row.kind in rule.facts}

    for profile in PROFILES:
        found = check(notice, profile=profile).findings
        assert {each.severity for each in found if each.code in resting} <= {"warning", "info"}
    # Of a type there may be several rows, one of which is enough.
    if row.kind != "type":
        assert resting & codes(notice, BUILT_IN)
        assert not resting & codes(notice, BUILT_IN.without(row.key))


def _seen(code: str, facts: Facts) -> Report:
    return check(CASES[code].bad, facts=facts, directory=Table() if code == "GB404" else None)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.check], ids=lambda rule: rule.code)
def test_a_rule_says_what_facts_it_goes_by(rule: object) -> None:
    """Who knows nothing finds what the rules without facts find, and none of the others."""
    code = getattr(rule, "code", "")
    by_facts = {each.code for each in RULES if each.facts}
    with_facts, without = _seen(code, BUILT_IN).findings, _seen(code, NOTHING).findings

    assert without == tuple(each for each in with_facts if each.code not in by_facts)


def test_the_page_tells_how_grave_what_is_not_verified_is() -> None:
    """Each rule in the table of `docs/checking.md` is at most what it says there: no error."""
    page = (ROOT / "docs" / "checking.md").read_text(encoding="utf-8")
    table = page.partition("| Not verified |")[2].partition("\n\n")[0]
    told = dict(re.findall(r"(GB[0-9]{3}) (error|warning|info)", table))
    order: dict[Severity | None, int] = {None: 0, "info": 1, "warning": 2, "error": 3}
    gravest = {
        rule.code: max((rule.levels.under(each) for each in PROFILES), key=order.__getitem__)
        for rule in RULES
        if rule.code in told
    }

    assert told == gravest
    assert "error" not in told.values()
    assert {rule.code for rule in RULES if rule.facts} <= set(told)


def test_the_rules_that_go_by_facts_are_known() -> None:
    """Each kind of fact has its rule."""
    table = {rule.code: rule.facts for rule in RULES if rule.facts}

    assert table == {
        "GB211": ("limit",),
        "GB307": ("form",),
        "GB324": ("type",),
        "GB401": ("body", "level"),
        "GB405": ("province",),
    }
    assert {kind for kinds in table.values() for kind in kinds} == set(KINDS)


def test_a_rule_that_goes_by_facts_cannot_be_an_error() -> None:
    """The table itself refuses one."""
    rule = next(rule for rule in RULES if rule.code == "GB301")

    with pytest.raises(ValueError, match=r"^GB301: what goes by facts is a warning at most$"):
        evolve(rule, facts=("form",))


def test_the_built_in_directory_is_the_built_in_facts() -> None:
    """Made of them, and of others where they are given."""
    assert KnownBodies(BUILT_IN) == KNOWN_BODIES
    assert KnownBodies(NOTHING).resolve("Sở GTVT") is None
    assert KNOWN_BODIES.resolve(OTHER.name) is None


def test_facts_do_not_fill_the_help() -> None:
    """They are defaults of functions: there they say how many rows they have."""
    assert repr(BUILT_IN) == f"<Facts of {len(BUILT_IN.rows)} rows>"
