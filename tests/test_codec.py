"""The codec: what is written is read back, and nothing else is taken."""

from __future__ import annotations

import datetime as dt
import json
import os
import pickle
import re
import subprocess
import sys
from string import Formatter
from typing import TYPE_CHECKING, Any, get_args

import attrs
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban import deadline, forms, model
from giaoban.codec import (
    SCHEMA_VERSION,
    Code,
    CodecError,
    Problem,
    from_data,
    from_json,
    to_data,
    to_json,
)
from giaoban.codec import _converter as converter_module
from giaoban.codec._format import DEPTH, KINDS, LIMITS, Range, classes, keys, upgrade
from giaoban.codec._problems import _REASONS, _SENTENCES
from giaoban.deadline import ByDate, Deadline, InMonth, InSpan, Ongoing, Recurring
from giaoban.events import Reassigned
from giaoban.forms import PARTY_HD36, STATE_ND30, Form
from giaoban.model import (
    AgendaItem,
    Assignment,
    Attendance,
    Body,
    Clause,
    Decision,
    DocumentNumber,
    Issuer,
    Notice,
    Person,
    RecipientLine,
    Remark,
)
from tests.codec_values import DAY, DEADLINES, IDS, NOTICE, OWN_FORM, TASK, VALUES
from tests.support import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MODULES = (model, deadline, forms)


def problems(read: Callable[[], object]) -> list[tuple[str, str]]:
    """Return path and code of each problem that *read* raises."""
    with pytest.raises(CodecError) as caught:
        read()
    assert caught.value.more == 0
    return [(problem.path, problem.code) for problem in caught.value.problems]


def numbered(cases: tuple[tuple[object, str, str], ...]) -> list[str]:
    """Return an id for each case: its number, and the code that it expects."""
    return [f"{number}-{code}" for number, (_, _, code) in enumerate(cases)]


# --- law 1: what is written is read back -------------------------------------------------------------


@pytest.mark.parametrize("value", VALUES, ids=IDS)
def test_every_value_comes_back(value: object) -> None:
    """Plain data and JSON give the same value again, down to the types of its parts."""
    from_plain = from_data(to_data(value), type=type(value))
    from_text = from_json(to_json(value), type=type(value))
    from_line = from_json(to_json(value, indent=None).encode(), type=type(value))

    assert [value, value, value] == [from_plain, from_text, from_line]
    # Equality alone would let an enumeration pass for its text.
    assert {repr(value)} == {repr(from_plain), repr(from_text), repr(from_line)}


def test_values_are_of_every_class_and_speak_in_every_field() -> None:
    """The values above leave no class out, and no field at its default."""
    public = {
        cls
        for module in MODULES
        for cls in vars(module).values()
        if isinstance(cls, type) and attrs.has(cls)
    }
    silent = {
        f"{cls.__name__}.{field.name}"
        for cls in public
        for field in attrs.fields(cls)
        if all(
            getattr(value, field.name) == field.default for value in VALUES if type(value) is cls
        )
    }

    assert public == set(classes()) == {type(value) for value in VALUES}
    assert silent == set()


def test_the_same_value_gives_the_same_text() -> None:
    """Neither a copy through pickle nor a reading changes a letter of the text."""
    text = to_json(NOTICE)

    assert text == to_json(pickle.loads(pickle.dumps(NOTICE)))  # noqa: S301  made here
    assert text == to_json(from_json(text))


def test_text_does_not_depend_on_the_process() -> None:
    """Another hash seed and an ASCII terminal give the same bytes."""
    script = (
        "from giaoban.codec import *; from tests.codec_values import NOTICE; import sys, json;"
        "sys.stdout.buffer.write((to_json(NOTICE) + json.dumps(json_schema())).encode())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "ascii"},
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(runs) == 1


def test_a_notice_reads_well() -> None:
    """Version, form and kinds stand first; what says nothing is left out; letters stay letters."""
    notice = Notice(
        issuer=Issuer(Body("UBND tỉnh Sông Lam")),
        body=(
            AgendaItem(
                label="1.",
                body=(
                    Decision(stance="agreed"),
                    Assignment(lead=(Body("Sở A"),), task="làm", deadline=ByDate(DAY)),
                ),
            ),
        ),
        extra=(("a", "1"), ("a", "2")),
    )

    assert (
        to_json(notice)
        == """{
  "schema_version": 1,
  "form": "state-nd30",
  "issuer": {
    "body": {
      "kind": "body",
      "name": "UBND tỉnh Sông Lam"
    }
  },
  "body": [
    {
      "kind": "item",
      "label": "1.",
      "body": [
        {
          "kind": "decision",
          "stance": "agreed"
        },
        {
          "kind": "assignment",
          "force": "giao",
          "lead": [
            {
              "kind": "body",
              "name": "Sở A"
            }
          ],
          "sharing": "each",
          "task": "làm",
          "deadline": {
            "kind": "date",
            "date": "2023-10-15",
            "bound": "before"
          }
        }
      ]
    }
  ],
  "extra": [
    [
      "a",
      "1"
    ],
    [
      "a",
      "2"
    ]
  ]
}
"""
    )


def test_one_line_has_no_blanks_of_its_own() -> None:
    """Without indent the text is one line, for a log or a column of a table."""
    assert (
        to_json(Body("Sở A", ref="a"), indent=None) == '{"kind":"body","name":"Sở A","ref":"a"}\n'
    )


@pytest.mark.parametrize("value", VALUES, ids=IDS)
def test_keys_stand_in_declared_order(value: Any) -> None:
    """The tag comes first, then the fields as the class declares them."""
    cls = type(value)
    tag = ["schema_version"] if cls is Notice else ["kind"] if cls in KINDS else []
    declared = [*tag, *(field.name for field in attrs.fields(cls))]
    if cls is InSpan:
        declared = ["kind", "first_year", "last_year", "span"]
    written = list(to_data(value))

    assert written == [name for name in declared if name in written]


def test_a_default_that_says_something_is_written() -> None:
    """A reader in another language need not know the defaults: only emptiness is left out."""
    assert to_data(ByDate(DAY)) == {"kind": "date", "date": "2023-10-15", "bound": "before"}
    assert to_data(deadline.InWeek()) == {"kind": "week", "weeks": 0}
    assert to_data(Remark("Ghi chú.")) == {"kind": "remark", "wording": "Ghi chú."}
    assert to_data(Notice(closing=())) == {
        "schema_version": 1,
        "form": "state-nd30",
        "closing": [],
    }


def test_only_a_form_of_ones_own_is_written_out() -> None:
    """A built-in form goes by its name, in the notice; everything else is an object."""
    changed = evolve(STATE_ND30, separator=",")

    assert to_data(Notice(form=PARTY_HD36))["form"] == "party-hd36"
    assert to_data(Notice(form=OWN_FORM))["form"]["name"] == "van-phong-a"
    assert to_data(Notice(form=changed))["form"]["name"] == "state-nd30"
    assert to_data(PARTY_HD36)["name"] == "party-hd36"


def test_text_is_kept_letter_for_letter() -> None:
    """Decomposed letters, blanks and marks of another script are nobody's to change here."""
    texts = ("Nguye\u0302\u0303n", " hai  dấu cách ", "\u200b\ufeff", "dòng\r\nhai\ttab", "𝒜😀")

    notice = Notice(body=(Remark("x", points=tuple(Remark(f"x{text}") for text in texts)),))

    assert from_json(to_json(notice)) == notice
    assert from_json(json.dumps(to_data(notice))) == notice


def test_explicit_nulls_and_empties_are_taken() -> None:
    """A document may say what it could leave out."""
    data: dict[str, object] = {
        "issued_on": None,
        "place": "",
        "body": [],
        "closing": None,
        "number": None,
    }

    assert from_data(data) == Notice()


def test_plain_data_are_the_callers_own() -> None:
    """Changing what came out changes nothing of what comes out next, and reading changes nothing."""
    first = to_data(NOTICE)
    first["body"].clear()
    first["form"] = ""
    second = to_data(NOTICE)
    before = json.dumps(second)
    from_data(second)

    assert from_data(second) == NOTICE
    assert json.dumps(second) == before


# --- kinds ---------------------------------------------------------------------------------------


def unions(hint: Any) -> Iterator[tuple[type, ...]]:
    """Yield the classes of every union of classes inside an annotation."""
    members = tuple(arg for arg in get_args(hint) if isinstance(arg, type) and attrs.has(arg))
    if len(members) > 1:
        yield members
    for arg in get_args(hint):
        yield from unions(arg)


def test_every_member_of_a_union_has_a_kind_of_its_own() -> None:
    """Exactly the members of unions bear a kind, and no two of them the same."""
    members = {
        cls for owner in classes() for key in keys(owner) for u in unions(key.hint) for cls in u
    }

    assert set(KINDS) == members
    assert len(set(KINDS.values())) == len(KINDS)


def test_no_key_collides_with_the_tag() -> None:
    """A class with a kind has no other key of that name."""
    for cls in KINDS:
        names = [key.name for key in keys(cls)]
        assert "kind" not in names
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: f"{limit[0].__name__}.{limit[1]}")
def test_limits_are_those_of_the_model(limit: tuple[type, str]) -> None:
    """What the codec says about a single field, the model says too: no more, no less."""
    cls, name = limit
    rule = LIMITS[limit]
    value: Any = next(value for value in VALUES if type(value) is cls)
    if isinstance(rule, Range):
        outside: tuple[Any, ...] = (rule.low - 1, rule.high + 1)
    else:
        outside = {
            "Words": (" \n",),
            "Part": ("a b", "a/b", "a-b"),
            "Count": (-1,),
            "NamedForm": (),
        }[type(rule).__name__]
    for wrong in outside:
        wrong = (wrong,) if name == "organs" else wrong  # noqa: PLW2901  its type
        with pytest.raises(ValueError, match=r"."):
            evolve(value, **{name: wrong})


def test_the_ends_of_every_range_are_taken() -> None:
    """Both ends of a range are inside it, in the model and in JSON."""
    ends = [
        from_data({"kind": "month", "year": 1, "month": 12, "first": 11}, type=InMonth),
        from_data({"kind": "month", "year": 9999, "month": 1}, type=InMonth),
        from_data({"kind": "within", "count": 9999}, type=Deadline),
        from_data(
            {"kind": "recurring", "count": 999, "unit": "months", "month": 999}, type=Deadline
        ),
        from_data({"kind": "week", "weeks": 53, "weekday": 6}, type=Deadline),
    ]

    assert ends == [
        InMonth(1, 12, first=11),
        InMonth(9999, 1),
        deadline.Within(9999),
        Recurring(999, "months", month=999),
        deadline.InWeek(53, weekday=6),
    ]


# --- what is refused: each kind of defect, with its path -----------------------------------------------


def body(**changes: Any) -> dict[str, Any]:
    """Return a notice of one remark, with some keys changed."""
    return {"body": [{"kind": "remark", "wording": "x"} | changes]}


def due(**deadline: Any) -> dict[str, Any]:
    """Return a notice of one assignment with that deadline."""
    return {"body": [{"kind": "assignment", "task": "làm", "deadline": deadline}]}


REFUSED: tuple[tuple[object, str, str], ...] = (
    # A type that is near the right one.
    ({"place": 1}, "$.place", "not_text"),
    ({"place": None}, "$.place", "not_text"),
    ({"place": ["Sông Lam"]}, "$.place", "not_text"),
    (due(kind="year", year="2023"), "$.body[0].deadline.year", "not_integer"),
    (due(kind="year", year=2023.0), "$.body[0].deadline.year", "not_integer"),
    (due(kind="year", year=True), "$.body[0].deadline.year", "not_integer"),
    (due(kind="year", year=None), "$.body[0].deadline.year", "not_integer"),
    (body(continues=1), "$.body[0].continues", "not_boolean"),
    (body(continues="true"), "$.body[0].continues", "not_boolean"),
    (body(continues=None), "$.body[0].continues", "not_boolean"),
    ({"body": "abc"}, "$.body", "not_array"),
    ({"body": {}}, "$.body", "not_array"),
    ({"body": None}, "$.body", "not_array"),
    ({"body": ()}, "$.body", "not_array"),
    ({"body": ["x"]}, "$.body[0]", "not_object"),
    ({"body": [[]]}, "$.body[0]", "not_object"),
    ({"issuer": "UBND"}, "$.issuer", "not_object"),
    ({"issuer": {"body": "UBND"}}, "$.issuer.body", "not_object"),
    ([], "$", "not_object"),
    ("{}", "$", "not_object"),
    (None, "$", "not_object"),
    # Days and times.
    ({"issued_on": "20230203"}, "$.issued_on", "not_date"),
    ({"issued_on": "2023-W05-1"}, "$.issued_on", "not_date"),
    ({"issued_on": "2023-02-03T00:00:00"}, "$.issued_on", "not_date"),
    ({"issued_on": "2023-02-03\n"}, "$.issued_on", "not_date"),
    ({"issued_on": "２０２３-02-03"}, "$.issued_on", "not_date"),
    ({"issued_on": "03/02/2023"}, "$.issued_on", "not_date"),
    ({"issued_on": dt.date(2023, 2, 3)}, "$.issued_on", "not_date"),
    ({"issued_on": "2023-02-30"}, "$.issued_on", "no_such_day"),
    ({"issued_on": "0000-01-01"}, "$.issued_on", "no_such_day"),
    (due(kind="date", date="2023-02-03", time="9:30"), "$.body[0].deadline.time", "not_time"),
    (due(kind="date", date="2023-02-03", time="09:30:00"), "$.body[0].deadline.time", "not_time"),
    (due(kind="date", date="2023-02-03", time="24:00"), "$.body[0].deadline.time", "not_time"),
    (due(kind="date", date="2023-02-03", time="09:30Z"), "$.body[0].deadline.time", "not_time"),
    (due(kind="date", date="2023-02-03", time=9), "$.body[0].deadline.time", "not_time"),
    # Words, kinds, keys.
    ({"urgency": "hoả tốc"}, "$.urgency", "unknown_word"),
    ({"urgency": ["khẩn"]}, "$.urgency", "unknown_word"),
    (
        due(kind="date", date="2023-02-03", bound="after"),
        "$.body[0].deadline.bound",
        "unknown_word",
    ),
    ({"form": "state"}, "$.form", "unknown_form"),
    ({"form": None}, "$.form", "unknown_form"),
    ({"body": [{"wording": "x"}]}, "$.body[0].kind", "missing_kind"),
    ({"body": [{"kind": "remak", "wording": "x"}]}, "$.body[0].kind", "unknown_kind"),
    ({"body": [{"kind": ["remark"], "wording": "x"}]}, "$.body[0].kind", "unknown_kind"),
    ({"body": [{"kind": "body", "name": "x"}]}, "$.body[0].kind", "unknown_kind"),
    ({"issuer": {"body": {"name": "x"}}}, "$.issuer.body.kind", "missing_kind"),
    ({"issuer": {"body": {"kind": "person", "name": "x"}}}, "$.issuer.body.kind", "unknown_kind"),
    (due(kind="by_date"), "$.body[0].deadline.kind", "unknown_kind"),
    ({"isuer": None}, "$.isuer", "unknown_key"),
    (body(words="x"), "$.body[0].words", "unknown_key"),
    (due(kind="ongoing", year=2023), "$.body[0].deadline.year", "unknown_key"),
    ({"kind": "notice"}, "$.kind", "unknown_key"),
    ({1: "x"}, "$[1]", "unknown_key"),
    ({"a b": "x"}, '$["a b"]', "unknown_key"),
    ({"issuer": {}}, "$.issuer.body", "missing_key"),
    (due(kind="year"), "$.body[0].deadline.year", "missing_key"),
    # Single fields that take less than their type.
    (body(wording=" "), "$.body[0].wording", "no_words"),
    (body(label=""), "$.body[0].label", "no_words"),
    (due(kind="pending", reason=""), "$.body[0].deadline.reason", "no_words"),
    (
        due(kind="recurring", count=1, unit="days", anchor=" "),
        "$.body[0].deadline.anchor",
        "no_words",
    ),
    ({"number": {"type": "T B"}}, "$.number.type", "not_a_part"),
    ({"number": {"organs": ["A", ""]}}, "$.number.organs[1]", "not_a_part"),
    (due(kind="month", year=2023, month=13), "$.body[0].deadline.month", "out_of_range"),
    ({"number": {"type": "TB", "year": 10**100}}, "$.number.year", "integer_too_long"),
    (
        {"meeting": {"kind": "họp", "attendance": {"present": -1}}},
        "$.meeting.attendance.present",
        "negative",
    ),
    (body(wording="a\x01"), "$.body[0].wording", "forbidden_character"),
    (body(wording="a\ud800"), "$.body[0].wording", "forbidden_character"),
    ({"extra": [["a"]]}, "$.extra[0]", "not_pair"),
    ({"extra": [["a", "b", "c"]]}, "$.extra[0]", "not_pair"),
    ({"extra": [["a", 1]]}, "$.extra[0][1]", "not_text"),
    ({"extra": ["ab"]}, "$.extra[0]", "not_array"),
    ({"extra": {"a": "b"}}, "$.extra", "not_array"),
    # Versions.
    ({"schema_version": SCHEMA_VERSION + 1}, "$.schema_version", "newer_version"),
    ({"schema_version": 0}, "$.schema_version", "out_of_range"),
    ({"schema_version": "1"}, "$.schema_version", "not_integer"),
    ({"schema_version": True}, "$.schema_version", "not_integer"),
    ({"schema_version": 1.0}, "$.schema_version", "not_integer"),
    ({"schema_version": None}, "$.schema_version", "not_integer"),
)


@pytest.mark.parametrize(("data", "path", "code"), REFUSED, ids=numbered(REFUSED))
def test_what_is_not_exactly_right_is_refused(data: object, path: str, code: str) -> None:
    """One defect, one problem, at its place; nothing is coerced."""
    assert problems(lambda: from_data(data)) == [(path, code)]


NOT_JSON: tuple[tuple[str | bytes, str, str], ...] = (
    (b'{"place": "\xff"}', "$", "not_utf8"),
    ("{}".encode("utf-16"), "$", "not_utf8"),
    (b"\xef\xbb\xbf{}", "$", "byte_order_mark"),
    ("\ufeff{}", "$", "byte_order_mark"),
    ("", "$", "ends_early"),
    (" \n", "$", "ends_early"),
    ('{"place": "Sông', "$", "ends_early"),
    ('{"place": ', "$", "ends_early"),
    ("{}{}", "$", "goes_on"),
    ("{} x", "$", "goes_on"),
    ("{'place': 1}", "$", "not_json"),
    ('{"place": "a\x00"}', "$", "not_json"),
    ('{"place": "x",}', "$", "not_json"),
    ('{"place": NaN}', "$.place", "not_text"),
    ('{"place": -Infinity}', "$.place", "not_text"),
    (f'{{"number": {{"type": "TB", "year": {"9" * 5000}}}}}', "$.number.year", "integer_too_long"),
    (f'{{"number": {{"type": "TB", "year": -{"9" * 5000}}}}}', "$.number.year", "integer_too_long"),
    ('{"number": {"type": "TB", "year": 1e400}}', "$.number.year", "not_integer"),
    ('{"place": "a", "place": "a"}', "$.place", "repeated_key"),
    ('{"a b": 1, "a b": 1}', '$["a b"]', "repeated_key"),
    ('{"place": "\\ud800"}', "$.place", "forbidden_character"),
    ('{"\\ud800": 1}', '$["\\ud800"]', "unknown_key"),
    ("[" * 10_000 + "]" * 10_000, "$", "too_deep"),
    ("[" * 10_000, "$", "too_deep"),
    ('{"body":' * 10_000 + "1" + "}" * 10_000, "$", "too_deep"),
    ('{"body":' + "[" * 300 + "]" * 300 + "}", "$", "too_deep"),
)


@pytest.mark.parametrize(("text", "path", "code"), NOT_JSON, ids=numbered(NOT_JSON))
def test_what_a_lenient_reader_lets_pass_is_refused(
    text: str | bytes, path: str, code: str
) -> None:
    """Broken bytes and text, and all that the standard reader takes without a word."""
    with pytest.raises(CodecError) as caught:
        from_json(text)

    first = caught.value.problems[0]
    assert (first.path, first.code) == (path, code)


def test_a_repeated_key_is_reported_beside_what_it_holds() -> None:
    """The place of a repeated key is exact at every depth, and the rest is judged all the same."""
    text = """{"body": [
        {"kind": "remark", "wording": "a", "wording": "b"},
        {"kind": "remark", "kind": "remark", "wording": 1}
    ], "x": {"a": 1, "a": 2}}"""

    assert problems(lambda: from_json(text)) == [
        ("$.body[0].wording", "repeated_key"),
        ("$.body[1].kind", "repeated_key"),
        ("$.body[1].wording", "not_text"),
        ("$.x", "unknown_key"),
    ]


def test_all_problems_are_told_at_once() -> None:
    """Defects at every level of one document come in one error, in the order of the model."""
    data = {
        "form": "nd30",
        "body": [
            {"kind": "remark", "wording": "x"},
            {
                "kind": "item",
                "body": [
                    {
                        "kind": "assignment",
                        "lead": [{"kind": "body", "name": "A"}, {"kind": "body", "name": ""}],
                        "deadline": {"kind": "month", "year": 0, "month": 13, "first": "9"},
                        "due": None,
                    },
                    {"kind": "decision"},
                ],
            },
        ],
        "footnotes": [{"mark": ""}],
    }

    assert problems(lambda: from_data(data)) == [
        ("$.form", "unknown_form"),
        ("$.body[1].body[0].lead[1].name", "no_words"),
        ("$.body[1].body[0].deadline.year", "out_of_range"),
        ("$.body[1].body[0].deadline.month", "out_of_range"),
        ("$.body[1].body[0].deadline.first", "not_integer"),
        ("$.body[1].body[0].due", "unknown_key"),
        ("$.body[1].body[1].stance", "missing_key"),
        ("$.footnotes[0].mark", "no_words"),
        ("$.footnotes[0].text", "missing_key"),
    ]


def places(data: Any, path: str = "$") -> Iterator[tuple[str, Any, Any]]:
    """Yield every place in plain data: its path, its container and its key there."""
    steps: Any = data.items() if isinstance(data, dict) else enumerate(data)
    for key, held in steps:
        at = f"{path}.{key}" if isinstance(data, dict) else f"{path}[{key}]"
        yield at, data, key
        if isinstance(held, dict | list):
            yield from places(held, at)


def test_every_place_of_a_document_is_named_by_its_own_path() -> None:
    """A half number at any place of a full notice is one problem with the path of that place."""
    data = to_data(NOTICE)
    found = []
    expected = []
    for path, container, key in list(places(data)):
        kept = container[key]
        container[key] = 0.5
        found.append([path for path, _ in problems(lambda: from_data(data))])
        expected.append([path])
        container[key] = kept

    assert found == expected
    assert len(found) > 400


@pytest.mark.parametrize("cls", classes(), ids=lambda cls: cls.__name__)
def test_every_class_refuses_unknown_keys(cls: type) -> None:
    """Nothing that a document says is passed over, whichever the class."""
    value = next(value for value in VALUES if type(value) is cls)
    data = to_data(value) | {"x": 1}

    assert problems(lambda: from_data(data, type=cls)) == [("$.x", "unknown_key")]


# --- what the model says against a whole value ---------------------------------------------------------

INVARIANTS: tuple[tuple[dict[str, Any], type, str], ...] = (
    ({"kind": "person", "name": " "}, Person, "Person cần có tên hoặc chức vụ"),
    ({"number": "05"}, DocumentNumber, "DocumentNumber cần có ký hiệu"),
    ({"kind": "item"}, AgendaItem, "AgendaItem cần có số thứ tự"),
    (
        {"kind": "item", "order": {"kind": "assignment", "task": "làm"}},
        AgendaItem,
        "AgendaItem.order là khung",
    ),
    ({}, RecipientLine, "RecipientLine cần có nơi nhận"),
    ({}, model.RecipientGroup, "RecipientGroup cần có hình thức gửi"),
    (
        {"kind": "month", "year": 2023, "month": 9, "first": 9},
        InMonth,
        "InMonth.first đứng trước tháng 9; ở đây là 9",
    ),
    (
        {"kind": "month", "year": 2023, "month": 9, "first": 7, "part": "end"},
        InMonth,
        "InMonth chỉ nhận một trong",
    ),
    (
        {"kind": "span", "first_year": 2025, "last_year": 2020},
        InSpan,
        "InSpan.last_year nằm trong khoảng từ 2025 đến 9999; ở đây là 2020",
    ),
    (
        {"kind": "recurring", "count": 1, "unit": "months", "weekday": 1},
        Recurring,
        "Recurring.weekday đi với weeks, không đi với months",
    ),
    (
        {"kind": "recurring", "count": 3, "unit": "months", "month": 4},
        Recurring,
        "Recurring.month nằm trong khoảng từ 1 đến 3; ở đây là 4",
    ),
    (
        {"kind": "recurring", "count": 1, "unit": "days", "day": 1},
        Recurring,
        "Recurring.day và month đi với months hoặc years, không đi với days",
    ),
    (
        {"kind": "reassigned", "task": "t", "on": "2023-10-05", "lead": []},
        Reassigned,
        "Reassigned.lead cần có ít nhất một chủ thể; ở đây không có ai",
    ),
)


@pytest.mark.parametrize(("data", "cls", "vietnamese"), INVARIANTS, ids=range(len(INVARIANTS)))
def test_what_the_model_refuses_as_a_whole_is_a_problem_too(
    data: dict[str, Any], cls: type, vietnamese: str
) -> None:
    """An invariant over several fields has the path of its value, and both languages."""
    with pytest.raises(CodecError) as caught:
        from_data(data, type=cls)
    (problem,) = caught.value.problems

    assert (problem.path, problem.code) == ("$", "invariant")
    assert problem.message("vi").startswith(f"không thể có: {vietnamese}")
    assert cls.__name__ in problem.message("en")


def test_every_sentence_of_the_model_has_its_vietnamese() -> None:
    """Each row of the table is used by an example above."""
    said = []
    for data, cls, _ in INVARIANTS:
        with pytest.raises(CodecError) as caught:
            from_data(data, type=cls)
        said.append(dict(caught.value.problems[0].facts)["reason"])

    assert [r.pattern for r, _ in _REASONS if not any(r.fullmatch(text) for text in said)] == []
    assert [text for text in said if not any(r.fullmatch(text) for r, _ in _REASONS)] == []


def test_a_sentence_without_a_translation_is_told_as_it_is() -> None:
    """A reason that the table does not know is better than none."""
    problem = Problem("$", "invariant", (("reason", "so it is"),))

    assert problem.message("vi") == "không thể có: so it is"


def test_a_misspelt_key_is_not_told_a_second_time_as_a_lack() -> None:
    """Where a key is unknown, what the whole lacks for want of it is not reported as well."""
    data = {"kind": "item", "heding": "Về trụ sở"}

    assert problems(lambda: from_data(data, type=AgendaItem)) == [("$.heding", "unknown_key")]


@pytest.mark.parametrize("fault", [KeyError("x"), ZeroDivisionError("x"), AttributeError("x")])
def test_a_fault_of_the_program_is_not_taken_for_the_documents(
    fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What no document can cause comes out as it is, from a field and from a whole."""

    def broken(*_: object) -> object:
        raise fault

    monkeypatch.setattr(Body, "__attrs_post_init__", broken)
    with pytest.raises(type(fault)):
        from_data({"kind": "body", "name": "x"}, type=Body)
    monkeypatch.undo()
    if not isinstance(fault, KeyError):
        monkeypatch.setattr(converter_module, "forbidden", broken)
        with pytest.raises(type(fault)):
            from_data({"place": "\n"})


# --- the error itself ----------------------------------------------------------------------------


def test_an_error_reads_one_problem_a_line() -> None:
    """In English as text, in Vietnamese on request, with a guess at what was meant."""
    with pytest.raises(CodecError) as caught:
        from_data({"isuer": {}, "body": [{"kind": "remrk"}], "urgency": "khan"})

    assert str(caught.value) == (
        '$.body[0].kind: tells what the object is: one of "item", "decision", "assignment", '
        '"remark"; got "remrk"; did you mean "remark"?\n'
        '$.urgency: takes one of "khẩn", "thượng khẩn", "hỏa tốc"; got "khan"; '
        'did you mean "khẩn"?\n'
        '$.isuer: is no key that is known here; did you mean "issuer"?'
    )
    assert caught.value.sentence("vi") == (
        '$.body[0].kind: cho biết đối tượng là gì: một trong "item", "decision", "assignment", '
        '"remark"; ở đây là "remrk"; có phải ý là "remark"?\n'
        '$.urgency: nhận một trong "khẩn", "thượng khẩn", "hỏa tốc"; ở đây là "khan"; '
        'có phải ý là "khẩn"?\n'
        '$.isuer: là khóa không có ở đây; có phải ý là "issuer"?'
    )


def test_an_error_is_a_value_error_with_its_facts() -> None:
    """Facts are positional attributes, and survive pickling between processes."""
    with pytest.raises(ValueError, match="place") as caught:
        from_data({"place": 1})
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  made here

    assert again.args == ((Problem("$.place", "not_text", (("found", "1"),)),), 0)
    assert (again.problems, again.more) == again.args


def test_an_error_is_bounded_whatever_the_document() -> None:
    """A hundred problems are kept, the rest counted; no value, key or path is long in it."""
    data = {
        "body": [{"kind": "k" * 10_000, "a" * 10_000: "b" * 10_000}] * 5_000,
        "place": 10**5_000,
        "k" * 10_000: 1,
    }
    data |= {f"key{i}" + "x" * 1_000: 1 for i in range(5_000)}
    with pytest.raises(CodecError) as caught:
        from_data(data)
    error = caught.value

    assert (len(error.problems), error.more) == (100, 5_000 + 5_001 + 1 - 100)
    assert len(str(error)) < 25_000
    assert str(error).endswith("\n… and 9902 more problems")
    assert error.sentence("vi").endswith("\n… và 9902 lỗi khác")


def test_problems_beyond_the_hundredth_are_counted_at_every_level() -> None:
    """The count is exact where one place has more than a hundred, and several have some."""
    one: dict[str, Any] = {"kind": "remark", "wording": "x", "points": [0] * 150}
    with pytest.raises(CodecError) as caught:
        from_data({"body": [one, one, 0]})
    paths = [problem.path for problem in caught.value.problems]

    assert paths == [f"$.body[0].points[{i}]" for i in range(100)]
    assert caught.value.more == 50 + 150 + 1


def test_values_are_shown_as_json() -> None:
    """A message says what was found in the reader's own notation, cut short."""
    shown = {
        "null": None,
        "true": True,
        "false": False,
        "412": 412,
        f"-1{'0' * 38}…": -(10**50),
        f"0x{10**5_000:x}"[:40] + "…": 10**5_000,
        "0.5": 0.5,
        "NaN": float("nan"),
        "Infinity": float("inf"),
        "-Infinity": float("-inf"),
        "{}": {},
        "{…}": {"a": 1},
        "[]": [],
        "[…]": [1],
        "<tuple>": ("a",),
        "<date>": dt.date(2023, 1, 1),
        "<bytes>": b"x",
    }
    found = []
    for value in shown.values():
        with pytest.raises(CodecError) as caught:
            from_data({"place": value})
        found.append(dict(caught.value.problems[0].facts)["found"])

    assert found == list(shown)


def test_a_shown_text_prints_on_any_terminal_that_knows_its_letters() -> None:
    """Quotes, line ends, lone surrogates and direction marks are escaped, letters are not."""
    with pytest.raises(CodecError) as caught:
        from_data({"urgency": 'Ế"\\\n\ud800\u202e'})

    assert dict(caught.value.problems[0].facts)["found"] == '"Ế\\"\\\\\\u000a\\ud800\\u202e"'
    assert str(caught.value).encode("utf-8")


def test_every_code_has_both_sentences_and_an_example() -> None:
    """Each kind of problem speaks both languages, of the same facts, and is met above."""
    met = {code for _, _, code in REFUSED} | {code for _, _, code in NOT_JSON} | {"invariant"}

    assert set(_SENTENCES) == set(get_args(Code)) == met
    for sentences in _SENTENCES.values():
        facts = {
            lang: sorted(name for _, name, _, _ in Formatter().parse(text) if name)
            for lang, text in sentences.items()
        }
        assert list(facts) == ["en", "vi"]
        assert facts["en"] == facts["vi"]


@pytest.mark.parametrize("text", [text for text, _, _ in NOT_JSON], ids=numbered(NOT_JSON))
def test_every_message_can_be_written(text: str | bytes) -> None:
    """No placeholder is left open, in either language."""
    with pytest.raises(CodecError) as caught:
        from_json(text)
    both = caught.value.sentence("en") + caught.value.sentence("vi")

    assert not re.search(r"\{[a-z]+\}", both)


def test_a_syntax_error_says_where() -> None:
    """Line and column are those of an editor, counted from 1."""
    with pytest.raises(CodecError) as caught:
        from_json('{\n  "place": Sông\n}')
    with pytest.raises(CodecError) as cut:
        from_json('{\n  "place": "Sông')

    assert (
        str(caught.value) == '$: is not JSON: line 2, column 12 cannot be read, at "Sông\\u000a}"'
    )
    assert cut.value.problems == (Problem("$", "ends_early", (("line", "2"), ("column", "17"))),)


# --- depth and size ------------------------------------------------------------------------------


def nested(levels: int) -> Remark:
    """Return a remark inside a remark, and so on, so many in all."""
    value = Remark("x")
    for _ in range(levels - 1):
        value = Remark("x", points=(value,))
    return value


def test_depth_is_limited_alike_both_ways() -> None:
    """What is written can be read, and what could not be read is not written."""
    deepest = Notice(body=(nested(99),))
    too_deep = Notice(body=(Remark("x"), nested(100), Remark("x")))

    assert DEPTH == 200
    assert from_json(to_json(deepest)) == deepest
    assert problems(lambda: to_data(too_deep)) == [("$", "too_deep")]
    assert problems(lambda: to_json(too_deep)) == [("$", "too_deep")]
    assert problems(lambda: to_data(Notice(body=(nested(2_000),)))) == [("$", "too_deep")]


def test_data_inside_themselves_are_too_deep() -> None:
    """A list that holds itself ends in an error, not in a hang; so does one with many ways down."""
    circle: list[Any] = []
    circle.append(circle)
    many: list[Any] = []
    for _ in range(300):
        many = [many, many]

    assert problems(lambda: from_data({"body": circle})) == [("$", "too_deep")]
    assert problems(lambda: from_data({"body": many})) == [("$", "too_deep")]


def test_a_caller_near_the_limit_of_recursion_gets_the_same_error() -> None:
    """Where the program itself is nested deep, reading still fails with a CodecError."""
    data = to_data(Notice(body=(nested(90),)))
    value = from_data(data)

    def below(levels: int, call: Callable[[], object]) -> object:
        return call() if levels == 0 else below(levels - 1, call)

    used = len(list(frames()))
    for spare in (15, 60, 100, 140, 200):
        levels = sys.getrecursionlimit() - used - spare
        with pytest.raises(CodecError, match="too deep"):
            below(levels, lambda: from_data(data))
        with pytest.raises(CodecError, match="too deep"):
            below(levels, lambda: to_data(value))


def frames() -> Iterator[object]:
    """Yield the frames above this one."""
    frame = sys._getframe()
    while frame is not None:
        yield frame
        frame = frame.f_back  # type: ignore[assignment]  # None ends it


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        " " * 1_000_000,
        '"' + "x" * 1_000_000,
        '"' + "\\" * 1_000_000,
        "1" * 1_000_000,
        "0." + "1" * 1_000_000,
        '{"body":[' + "1," * 200_000 + "1]}",
        '{"' + '":1,"'.join(map(str, range(100_000))) + '":1}',
        "{" + '"place":"",' * 100_000 + '"place":""}',
        '{"place":"' + "\\ud800" * 100_000 + '"}',
    ],
    ids=range(10),
)
def test_a_large_broken_document_is_refused_in_short(text: str) -> None:
    """A megabyte of nonsense takes a moment and gives a short error."""
    with pytest.raises(CodecError) as caught:
        from_json(text)

    assert len(str(caught.value)) < 10_000


def test_integers_are_limited_alike_both_ways() -> None:
    """A hundred digits are written and read back; one more is refused both ways."""
    longest = Attendance(present=10**100 - 1)
    too_long = Attendance(present=10**100)

    assert from_json(to_json(longest), type=Attendance) == longest
    assert [code for _, code in problems(lambda: to_data(too_long))] == ["integer_too_long"]
    data = {"present": 10**100}
    assert problems(lambda: from_data(data, type=Attendance)) == [("$.present", "integer_too_long")]


# --- what is asked for -----------------------------------------------------------------------------


def test_a_union_may_be_asked_for() -> None:
    """A deadline alone, or any clause: what a database field holds."""
    assert [from_data(to_data(value), type=Deadline) for value in DEADLINES] == list(DEADLINES)
    assert from_json(to_json(TASK), type=Clause) == TASK
    assert problems(lambda: from_data(to_data(TASK), type=Deadline)) == [("$.kind", "unknown_kind")]


@pytest.mark.parametrize("wanted", [int, dict, "Notice", None, Body | None, int | str, object])
def test_only_the_models_classes_may_be_asked_for(wanted: Any) -> None:
    """Asking for anything else is the caller's mistake, told at once."""
    with pytest.raises(TypeError, match="type takes a class of the model"):
        from_data({}, type=wanted)


@pytest.mark.parametrize("value", [None, "x", {}, [], (), 1, Notice, dt.date(2023, 1, 1)])
def test_only_the_models_values_are_written(value: object) -> None:
    """Writing anything else is the caller's mistake, told at once."""
    with pytest.raises(TypeError, match="to_data takes a value of the model"):
        to_json(value)


@pytest.mark.parametrize("document", [None, 1, {}, bytearray(b"{}")])
def test_json_is_read_from_text_or_bytes(document: Any) -> None:
    """Reading anything else is the caller's mistake, told at once."""
    with pytest.raises(TypeError, match="a str or bytes"):
        from_json(document)


# --- versions ------------------------------------------------------------------------------------


def test_a_document_without_a_version_is_of_this_one() -> None:
    """A document written by hand need not bear a version; one that does may say this one."""
    assert from_data({}) == from_data({"schema_version": SCHEMA_VERSION}) == Notice()
    assert to_data(Notice())["schema_version"] == SCHEMA_VERSION == 1


def test_an_old_document_goes_through_every_upgrade_after_its_version() -> None:
    """A document of version 2 of 4 takes the second and third step, in order."""

    def step(number: int) -> Callable[[dict[str, Any]], dict[str, Any]]:
        return lambda data: data | {"steps": [*data.get("steps", []), number]}

    steps = (step(1), step(2), step(3))

    assert [upgrade({}, version, steps) for version in (1, 2, 4)] == [
        {"steps": [1, 2, 3]},
        {"steps": [2, 3]},
        {},
    ]


def test_a_newer_version_is_the_only_problem_told() -> None:
    """Nobody can say what else is wrong in a format that is not known yet."""
    with pytest.raises(CodecError) as caught:
        from_data({"schema_version": 7, "novelty": []})

    assert str(caught.value) == (
        "$.schema_version: is version 7, newer than this program knows (1); update giaoban"
    )


# --- any input -----------------------------------------------------------------------------------

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from([*KINDS.values(), "agreed", "giao", "2023-10-15", "16:30", "state-nd30"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["kind", *(key.name for cls in classes() for key in keys(cls))]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=6,
)


@given(st.text() | st.binary())
def test_any_text_is_read_or_refused(document: str | bytes) -> None:
    """No text and no bytes raise anything but a CodecError."""
    try:
        from_json(document)
    except CodecError as error:
        assert error.problems  # noqa: PT017  whether it raises depends on the document


@given(st.data())
def test_any_data_in_any_place_are_read_as_written_or_refused(data: st.DataObject) -> None:
    """A full notice with anything anywhere is refused, or is a notice that comes back."""
    plain = to_data(NOTICE)
    spots = list(places(plain))
    _, container, key = spots[data.draw(st.integers(0, len(spots) - 1))]
    container[key] = data.draw(PLAIN)
    try:
        notice = from_data(plain)
    except CodecError as error:
        assert error.problems  # noqa: PT017  whether it raises depends on the data
    else:
        assert from_data(to_data(notice)) == notice


# --- the module ----------------------------------------------------------------------------------


def test_importing_giaoban_does_not_load_the_codec() -> None:
    """The public face loads cattrs only when something is written or read."""
    script = (
        "import sys, giaoban; assert not {'cattrs', 'giaoban.codec'} & set(sys.modules);"
        "giaoban.to_json(giaoban.Notice()); assert 'cattrs' in sys.modules"
    )

    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)


def test_forms_written_out_are_checked_like_everything_else() -> None:
    """A form of one's own is as strict inside as the notice around it."""
    data = to_data(Notice(form=OWN_FORM))
    data["form"]["page"]["top_mm"] = "20"
    data["form"]["styles"][0]["name"] = "moto"
    del data["form"]["motto"]

    assert problems(lambda: from_data(data)) == [
        ("$.form.motto", "missing_key"),
        ("$.form.page.top_mm", "not_integer"),
        ("$.form.styles[0].name", "unknown_word"),
    ]
    assert from_data(to_data(OWN_FORM), type=Form) == OWN_FORM
    assert from_data(to_data(Ongoing()), type=Ongoing) == Ongoing()


def test_documentation_lists_every_kind() -> None:
    """The table of kinds in docs/json.md names each with its class."""
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    listed = re.findall(r"`([a-z_]+)` \| `([A-Za-z]+)`", page)

    assert sorted(listed) == sorted((kind, cls.__name__) for cls, kind in KINDS.items())
