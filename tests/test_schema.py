"""The JSON Schema: made from the model, shipped as a file, and of one mind with the codec."""

from __future__ import annotations

import json
import os
import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from jsonschema import Draft202012Validator

from giaoban.codec import CodecError, Problem, from_data, json_schema, to_data
from giaoban.codec._format import KINDS, classes, keys
from giaoban.forms import PARTY_HD36
from giaoban.model import Notice
from tests.codec_values import IDS, NOTICE, VALUES
from tests.support import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FILE = ROOT / "src" / "giaoban" / "schema" / "notice.schema.json"
"""The shipped schema. When it is stale: GIAOBAN_REGENERATE=1 pytest tests/test_schema.py."""


def test_shipped_schema_is_the_one_of_the_code() -> None:
    """The file in the wheel says what the model says, letter for letter."""
    text = json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"
    if os.environ.get("GIAOBAN_REGENERATE"):
        FILE.write_text(text, encoding="utf-8", newline="\n")

    stale = "stale: run GIAOBAN_REGENERATE=1 pytest tests/test_schema.py, and read the difference"
    assert files("giaoban").joinpath("schema/notice.schema.json").read_text("utf-8") == text, stale


def parts(schema: Any) -> Iterator[dict[str, Any]]:
    """Yield every object inside a schema, itself first."""
    if isinstance(schema, dict):
        yield schema
    for inner in schema.values() if isinstance(schema, dict) else schema:
        if isinstance(inner, dict | list):
            yield from parts(inner)


def test_schema_is_a_valid_schema_that_needs_nothing_else() -> None:
    """Draft 2020-12; every reference leads to a definition, and every definition is reached."""
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    references = {part["$ref"] for part in parts(schema) if "$ref" in part}

    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert references == {f"#/$defs/{name}" for name in schema["$defs"]}
    assert {key for part in parts(schema) for key in part if key.startswith("$")} == {
        "$schema",
        "$id",
        "$ref",
        "$defs",
    }


def test_every_choice_of_classes_is_told_by_its_kind() -> None:
    """A choice is `oneOf` over definitions with a required, constant and different `kind`."""
    definitions = json_schema()["$defs"]
    choices = [part["oneOf"] for part in parts(json_schema()) if "oneOf" in part]
    kinds = {cls.__name__: kind for cls, kind in KINDS.items()}

    assert len(choices) == 7
    for choice in choices:
        names = [member["$ref"].removeprefix("#/$defs/") for member in choice]
        told = [definitions[name]["properties"]["kind"]["const"] for name in names]
        assert told == [kinds[name] for name in names]
        assert len(set(told)) == len(told)
        assert all("kind" in definitions[name]["required"] for name in names)


def test_every_class_is_described_in_its_own_words() -> None:
    """Titles and descriptions come from the docstrings; fields bring theirs along."""
    definitions = json_schema()["$defs"]

    assert {cls.__name__ for cls in classes()} <= set(definitions)
    assert definitions["Body"]["description"] == (
        "Cơ quan, đơn vị: an organisation, by its name as the notice prints it."
    )
    for cls in classes():
        described = definitions[cls.__name__]
        assert described["title"] == cls.__name__
        assert described["description"].endswith((".", ":"))
        assert described["additionalProperties"] is False
    assert definitions["Assignment"]["properties"]["director"]["description"] == (
        "Người chỉ đạo: officials who direct others to do it."
    )
    assert definitions["Meeting"]["properties"]["congress"]["description"].startswith('"63", "XII"')
    assert definitions["Notice"]["properties"]["issued_on"]["description"] == (
        "Day of issue; null while it is blank."
    )


def test_defaults_are_told() -> None:
    """What a missing key means is in the schema, where it means something."""
    told = {
        (cls.__name__, key.name): json_schema()["$defs"][cls.__name__]["properties"][key.name]
        for cls in classes()
        for key in keys(cls)
    }

    assert {place: schema["default"] for place, schema in told.items() if "default" in schema} == {
        ("Assignment", "force"): "giao",
        ("Assignment", "sharing"): "each",
        ("AfterEvent", "word"): "after",
        ("ByDate", "bound"): "before",
        ("Deliverable", "kind"): "completion",
        ("DocumentNumber", "style"): "state",
        ("Form", "type_code"): "TB",
        ("Form", "type_name"): "THÔNG BÁO",
        ("InSpan", "span"): "period",
        ("InWeek", "weeks"): 0,
        ("Notice", "form"): "state-nd30",
        ("PerRegulation", "basis"): "theo quy định",
        ("Recurring", "bound"): "by",
        ("Within", "unit"): "days",
    }


def test_patterns_are_read_alike_everywhere() -> None:
    """No pattern uses what ECMA-262, RE2, PCRE and Python do not share."""
    patterns = {part["pattern"] for part in parts(json_schema()) if "pattern" in part}

    assert len(patterns) >= 5
    for pattern in patterns:
        re.compile(pattern)
        # Look-around, back references, Unicode escapes, classes that differ in their digits.
        assert not re.search(r"\(\?[^:]|\\[0-9dwbBDWuUpP]", pattern)


# --- of one mind with the codec ------------------------------------------------------------------------


@cache
def validator(name: str) -> Draft202012Validator:
    """Return the validator of one definition."""
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": json_schema()["$defs"]})


@pytest.mark.parametrize("value", VALUES, ids=IDS)
def test_what_the_codec_writes_is_valid(value: object) -> None:
    """Every value of the model has the shape that the schema promises."""
    assert list(validator(type(value).__name__).iter_errors(to_data(value))) == []


def test_the_whole_schema_takes_a_notice() -> None:
    """The root stands for a notice."""
    assert Draft202012Validator(json_schema()).is_valid(to_data(NOTICE))
    assert not Draft202012Validator(json_schema()).is_valid(to_data(NOTICE) | {"x": 1})


BEYOND = {
    "a whole number with a point (2.0 is an integer to a schema)",
    "a day of a month that has it, in a year that does not (29 February)",
    "an integer of more than 100 digits",
    "a lone surrogate, U+FFFE or U+FFFF in a text",
    "InMonth.first after its month",
    "InSpan.last_year before its first",
    "Recurring.month beyond its count",
}
"""What the schema cannot say, each met by a document below: keys of one object compared with one
another, a calendar, and what not every dialect of patterns can name.

Repeated keys and the depth of nesting are beyond it too: a validator does not see the one, and the
other is a limit of this program.
"""

_INVARIANTS = {
    "InMonth.first comes before": "InMonth.first after its month",
    "InSpan.last_year lies between": "InSpan.last_year before its first",
    "Recurring.month lies between": "Recurring.month beyond its count",
}


def beyond(problem: Problem) -> str | None:
    """Return which of the things that a schema cannot say this problem is; None if it can."""
    facts = dict(problem.facts)
    match problem.code:
        case "not_integer" if re.fullmatch(r"-?[0-9]+\.0", facts["found"]):
            return "a whole number with a point (2.0 is an integer to a schema)"
        case "no_such_day" if facts["found"].endswith('02-29"'):
            return "a day of a month that has it, in a year that does not (29 February)"
        case "integer_too_long":
            return "an integer of more than 100 digits"
        case "forbidden_character" if facts["character"] in {"U+D800", "U+FFFE", "U+FFFF"}:
            return "a lone surrogate, U+FFFE or U+FFFF in a text"
        case "invariant":
            starts = (
                kind for text, kind in _INVARIANTS.items() if facts["reason"].startswith(text)
            )
            return next(starts, None)
        case _:
            return None


REPLACEMENTS: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 4, 13, 999, 2.0, 0.5, 10**101),
    *("", " ", "\u3000", "x", "a b", "a/b", "x\n", "\x01", "\ud800", "\ufffe", "\U0001f600"),
    *("2023-02-28", "2023-02-29", "2023-02-30", "2023-13-01", "0000-01-01", "20230228"),
    *("2023-02-28\n", "2023-02-28T00:00:00", "16:00", "16:00:00", "24:00", "16:00\n", "9:30"),
    *("state-nd30", "giao", "months", "years", "end", "remark"),
    *([], [""], ["x"], [1], [None], [[]], [["a", "b"]], [["a"]], [["a", "b", "c"]], [[1, "b"]]),
    *({}, {"kind": "body"}, {"kind": "body", "name": "x"}, {"kind": "nothing"}, {"name": "x"}),
    *([{"kind": "remark", "wording": "x"}], [{"kind": "body", "name": "x"}], [{"kind": []}]),
    {"kind": "assignment", "task": "x"},
    {"kind": "ongoing"},
    {"kind": "ongoing", "x": 1},
    {"type": "TB"},
)


def mutations(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield data with one key taken away, added, or holding something else."""
    yield data | {"x": None}
    yield data | {"kind": "nothing"}
    for key, held in data.items():
        yield {name: value for name, value in data.items() if name != key}
        for other in REPLACEMENTS:
            yield data | {key: other}
        if isinstance(held, list) and held:
            yield data | {key: [*held, None]}
            yield data | {key: [*held, 0]}


def judged(data: object, cls: type) -> tuple[tuple[Problem, ...], bool]:
    """Return what the codec has against the data, and whether the schema takes them."""
    try:
        from_data(data, type=cls)
        problems: tuple[Problem, ...] = ()
    except CodecError as error:
        problems = error.problems
    return problems, validator(cls.__name__).is_valid(data)


@pytest.mark.parametrize("cls", classes(), ids=lambda cls: cls.__name__)
def test_codec_and_schema_agree_on_broken_documents(cls: type) -> None:
    """For every class and key, both take a document or both refuse it, `BEYOND` apart."""
    disagreements = []
    count = 0
    for value in VALUES:
        if type(value) is cls:
            for data in mutations(with_every_key(value)):
                problems, valid = judged(data, cls)
                count += 1
                said = all(beyond(problem) for problem in problems) if valid else bool(problems)
                disagreements += [] if said else [(data, problems)]

    assert disagreements == []
    assert count >= 2


def with_every_key(value: Any) -> dict[str, Any]:
    """Return the value's plain data, with null where a key that may hold it is left out.

    What a notice holds is short here: its classes are judged on their own.
    """
    if isinstance(value, Notice):
        value = evolve(value, form=PARTY_HD36, body=value.body[1:2], meeting=None)
    cls: type = type(value)
    nulls = [key.name for key in keys(cls) if key.default is None]
    return dict.fromkeys(nulls) | to_data(value)


def test_what_is_beyond_the_schema_is_listed_exactly() -> None:
    """Each thing listed is refused by the codec and taken by the schema, and nothing is idle."""
    cases: tuple[tuple[str, dict[str, Any]], ...] = (
        ("InYear", {"kind": "year", "year": 2023.0}),
        ("FromDay", {"kind": "day", "day": "2023-02-29"}),
        ("Page", to_data(NOTICE.form.page) | {"top_mm": 10**100}),
        ("Matter", {"kind": "matter", "text": "x\ud800"}),
        ("Matter", {"kind": "matter", "text": "x\uffff"}),
        ("InMonth", {"kind": "month", "year": 2023, "month": 9, "first": 9}),
        ("InSpan", {"kind": "span", "first_year": 2025, "last_year": 2020}),
        ("Recurring", {"kind": "recurring", "count": 3, "unit": "months", "month": 4}),
    )
    named = {cls.__name__: cls for cls in classes()}
    met = set()
    for name, data in cases:
        problems, valid = judged(data, named[name])
        assert valid
        met |= {beyond(problem) for problem in problems}

    assert met == BEYOND


def test_a_whole_notice_is_judged_alike() -> None:
    """One defect deep inside a full notice is seen by both."""
    whole = Draft202012Validator(json_schema())
    for change in DEFECTS:
        data = to_data(NOTICE)
        change(data)
        with pytest.raises(CodecError):
            from_data(data)
        assert not whole.is_valid(data)


DEFECTS: tuple[Callable[[dict[str, Any]], object], ...] = (
    lambda data: data.update(schema_version=2),
    lambda data: data.update(schema_version=None),
    lambda data: data["body"][0].pop("kind"),
    lambda data: data["body"][0]["order"].update(task="làm"),
    lambda data: data["body"][0]["order"].update(kind="remark"),
    lambda data: data["body"][0]["body"][0]["points"][0].update(stance="agred"),
    lambda data: data["body"][0]["body"][0]["points"][0]["points"][0].update(lead=[{}]),
    lambda data: data["body"][1]["deadline"].update(date="2023-02-30"),
    lambda data: data["body"][1]["deadline"].update(kind="month"),
    lambda data: data["extra"][0].append("x"),
    lambda data: data["number"]["organs"].append(""),
    lambda data: data["meeting"]["also"][0].update(kind=" "),
)
