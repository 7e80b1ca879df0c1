"""Events as data, as JSON, as lines and by their schema: what is written is read back."""

from __future__ import annotations

import json
import os
import pickle
import re
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from giaoban.codec import (
    CodecError,
    Loaded,
    event_schema,
    events_from_lines,
    events_to_lines,
    from_data,
    from_json,
    json_schema,
    to_data,
    to_json,
)
from giaoban.codec._format import (
    EVENT_KINDS,
    EVENT_LIMITS,
    KINDS,
    Range,
    event_classes,
    keys,
)
from giaoban.events import EVENTS, Accepted, Done, Event, Progress, Reassigned
from tests.support import ROOT
from tests.support_events import BARE, DAY, FULL, events
from tests.test_schema import REPLACEMENTS, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = ROOT / "src" / "giaoban" / "schema" / "event.schema.json"
"""The shipped schema. When it is stale: GIAOBAN_REGENERATE=1 pytest tests/test_codec_events.py."""

VALID = Draft202012Validator(event_schema())
CLASSES: tuple[type, ...] = EVENTS
EACH = [*BARE, *FULL]
IDS = [f"{name}-{type(event).__name__}" for name in ("bare", "full") for event in BARE]


# --- there and back ----------------------------------------------------------------------------------


@pytest.mark.parametrize("event", EACH, ids=IDS)
def test_every_kind_of_event_comes_back(event: Event) -> None:
    """By its own class and by the union, from data and from JSON, down to the types of its parts."""
    back = [
        from_data(to_data(event), type=Event),
        from_data(to_data(event), type=type(event)),
        from_json(to_json(event), type=Event),
        from_json(to_json(event, indent=None).encode(), type=Event),
    ]

    assert back == [event] * 4
    assert {repr(one) for one in back} == {repr(event)}


def test_the_values_are_of_every_kind_and_speak_in_every_field() -> None:
    """No kind is left out above, and the full ones leave no field at its default."""
    assert tuple(map(type, BARE)) == tuple(map(type, FULL)) == EVENTS
    assert [
        (type(event).__name__, each.name)
        for event in FULL
        for each in attrs.fields(type(event))
        if getattr(event, each.name) == each.default
    ] == []


@given(events())
def test_any_event_survives_every_way_of_keeping_it(event: Event) -> None:
    """JSON, a line and a pickle give it back, and the schema takes it."""
    assert from_json(to_json(event), type=Event) == event
    assert events_from_lines(events_to_lines([event])) == Loaded((event,))
    assert pickle.loads(pickle.dumps(event)) == event  # noqa: S301  made here
    assert VALID.is_valid(to_data(event))


def test_an_event_reads_well() -> None:
    """Its kind first, then what every event says, then its own; nothing that says nothing."""
    assert to_json(FULL[1], indent=None) == (
        '{"kind":"progress","task":"t","on":"2023-10-05","by":"Sở Xây dựng",'
        '"note":"đang lấy ý kiến","percent":40}\n'
    )
    assert to_data(BARE[3]) == {"kind": "done", "task": "t", "on": "2023-10-05"}


# --- the tables --------------------------------------------------------------------------------------


def test_every_event_has_a_kind_of_its_own() -> None:
    """The kinds are those of the union, no two the same, and none that a notice has."""
    assert tuple(EVENT_KINDS) == EVENTS
    assert len({*KINDS.values(), *EVENT_KINDS.values()}) == len(KINDS) + len(EVENT_KINDS)
    for cls in CLASSES:
        assert "kind" not in [key.name for key in keys(cls)]


def test_limits_are_those_of_the_events() -> None:
    """What the codec says about a single field, the event says too."""
    held: dict[type, Any] = {type(event): event for event in FULL}
    for (cls, name), limit in EVENT_LIMITS.items():
        wrong: tuple[Any, ...] = ("", " \n")
        if isinstance(limit, Range):
            wrong = (limit.low - 1, limit.high + 1)
            for end in (limit.low, limit.high):
                assert from_data({**to_data(held[cls]), name: end}, type=cls) == evolve(
                    held[cls], **{name: end}
                )
        for value in wrong:
            with pytest.raises(ValueError, match=name):
                evolve(held[cls], **{name: value})
    assert {cls for cls, name in EVENT_LIMITS if name == "task"} == set(EVENTS)


# --- what is refused ---------------------------------------------------------------------------------

REFUSED: tuple[tuple[object, str, str], ...] = (
    ([], "$", "not_object"),
    ({"task": "t", "on": "2023-10-05"}, "$.kind", "missing_kind"),
    ({"kind": "finished", "task": "t", "on": "2023-10-05"}, "$.kind", "unknown_kind"),
    ({"kind": "remark", "wording": "x"}, "$.kind", "unknown_kind"),
    ({"kind": "done", "on": "2023-10-05"}, "$.task", "missing_key"),
    ({"kind": "done", "task": " ", "on": "2023-10-05"}, "$.task", "no_words"),
    ({"kind": "done", "task": "t"}, "$.on", "missing_key"),
    ({"kind": "done", "task": "t", "on": "5/10/2023"}, "$.on", "not_date"),
    ({"kind": "done", "task": "t", "on": "2023-10-05", "percent": 1}, "$.percent", "unknown_key"),
    ({"kind": "done", "task": "t", "on": "2023-10-05", "by": None}, "$.by", "not_text"),
    ({"kind": "progress", "task": "t", "on": "2023-10-05", "percent": 101}, "$.percent",
     "out_of_range"),
    ({"kind": "progress", "task": "t", "on": "2023-10-05", "percent": True}, "$.percent",
     "not_integer"),
    ({"kind": "result", "task": "t", "on": "2023-10-05"}, "$.document", "missing_key"),
    ({"kind": "result", "task": "t", "on": "2023-10-05", "document": {"kind": "matter"}},
     "$.document.kind", "unknown_kind"),
    ({"kind": "day_set", "task": "t", "on": "2023-10-05", "until": None}, "$.until", "not_date"),
    ({"kind": "reassigned", "task": "t", "on": "2023-10-05", "lead": []}, "$", "invariant"),
    ({"kind": "reassigned", "task": "t", "on": "2023-10-05", "lead": [{"kind": "body"}]},
     "$.lead[0].name", "missing_key"),
)  # fmt: skip


@pytest.mark.parametrize(("data", "path", "code"), REFUSED, ids=range(len(REFUSED)))
def test_what_is_no_event_is_refused(data: object, path: str, code: str) -> None:
    """One problem with its path; the schema has something against it too."""
    with pytest.raises(CodecError) as caught:
        from_data(data, type=Event)

    assert [(each.path, each.code) for each in caught.value.problems] == [(path, code)]
    assert not VALID.is_valid(data)


def test_a_kind_that_was_meant_is_told() -> None:
    """A slip in the kind names the one that is like it, in both languages."""
    with pytest.raises(CodecError) as caught:
        from_data({"kind": "extension_grant"}, type=Event)

    assert 'did you mean "extension_granted"?' in str(caught.value)
    assert 'có phải ý là "extension_granted"?' in caught.value.sentence("vi")


def test_an_event_is_asked_for_as_such() -> None:
    """A notice holds none, and an event is no clause."""
    with pytest.raises(CodecError):
        from_data(to_data(BARE[0]))
    with pytest.raises(CodecError):
        from_data(to_data(BARE[0]), type=Progress)
    with pytest.raises(TypeError, match="type takes a class of the model"):
        from_data(to_data(BARE[0]), type=Event | int)


# --- the schema --------------------------------------------------------------------------------------


def test_shipped_schema_is_the_one_of_the_code() -> None:
    """The file in the wheel says what the events say, letter for letter."""
    text = json.dumps(event_schema(), ensure_ascii=False, indent=2) + "\n"
    if os.environ.get("GIAOBAN_REGENERATE"):
        FILE.write_text(text, encoding="utf-8", newline="\n")

    stale = "stale: run GIAOBAN_REGENERATE=1 pytest tests/test_codec_events.py"
    assert files("giaoban").joinpath("schema/event.schema.json").read_text("utf-8") == text, stale


def test_schema_is_a_valid_schema_that_needs_nothing_else() -> None:
    """Draft 2020-12; every reference leads to a definition, and every definition is reached."""
    schema = event_schema()
    Draft202012Validator.check_schema(schema)
    references = {part["$ref"] for part in parts(schema) if "$ref" in part}

    assert references == {f"#/$defs/{name}" for name in schema["$defs"]}
    assert schema["$id"] == "urn:giaoban:event:1"
    assert {cls.__name__ for cls in event_classes()} < set(schema["$defs"])
    assert [each["$ref"].rpartition("/")[2] for each in schema["$defs"]["Event"]["oneOf"]] == [
        cls.__name__ for cls in EVENTS
    ]


def test_both_schemas_say_the_same_of_what_both_hold() -> None:
    """A body is a body in a notice and in an event."""
    ours, notices = event_schema()["$defs"], json_schema()["$defs"]

    both = ours.keys() & notices.keys()
    assert both == ours.keys() - {"Event"} - {cls.__name__ for cls in EVENTS}
    assert {name: ours[name] for name in both} == {name: notices[name] for name in both}


def test_every_key_of_an_event_is_described() -> None:
    """What every event says is told at each of them, what a few say at those."""
    done = event_schema()["$defs"]["Done"]

    assert done["properties"]["on"]["description"] == "The day it happened, in Vietnam."
    assert done["properties"]["round"]["description"] == (
        "null is the earliest round that is not done yet."
    )
    assert done["required"] == ["kind", "task", "on"]


def mutations(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield data with one key taken away, added, or holding something else."""
    yield data | {"x": None}
    for key in data:
        yield {name: value for name, value in data.items() if name != key}
        for other in REPLACEMENTS:
            yield data | {key: other}


# What a schema cannot say, as in the schema of a notice; 2.0 is an integer to it.
_BEYOND = ("not_integer", "no_such_day", "forbidden_character", "integer_too_long")


@pytest.mark.parametrize("event", FULL, ids=lambda event: type(event).__name__)
def test_codec_and_schema_agree_on_broken_events(event: Event) -> None:
    """What the codec refuses the schema refuses, and the other way round."""
    for data in mutations(to_data(event)):
        try:
            from_data(data, type=Event)
            codes = []
        except CodecError as error:
            codes = [problem.code for problem in error.problems]
        if VALID.is_valid(data):
            assert [code for code in codes if code not in _BEYOND] == [], data
        else:
            assert codes, data


# --- lines -------------------------------------------------------------------------------------------


@given(st.lists(events(), max_size=6))
def test_lines_hold_any_events_in_their_order(happened: list[Event]) -> None:
    """As text, as bytes and with Windows line ends; each has one line, whatever its texts hold."""
    text = events_to_lines(happened)

    assert text.count("\n") == len(happened)
    for document in (text, text.encode(), text.replace("\n", "\r\n").encode()):
        assert events_from_lines(document) == Loaded(tuple(happened))


def test_a_bad_line_spoils_no_other() -> None:
    """Each is told with its number; blank lines are none, and count."""
    good = events_to_lines(BARE[:2]).encode().split(b"\n")
    document = b"\n".join(
        [good[0], b"", b"\xff", b" \t\r", b'{"kind":"done","task":"t"}', b"done", good[1], b"[]\r"]
    )
    read = events_from_lines(document)

    assert read.events == BARE[:2]
    assert [
        (bad.line, [(problem.path, problem.code) for problem in bad.problems], bad.torn)
        for bad in read.problems
    ] == [
        (3, [("$", "not_utf8")], False),
        (5, [("$.on", "missing_key")], False),
        (6, [("$", "not_json")], False),
        (8, [("$", "not_object")], True),
    ]


def test_a_last_line_without_its_end_counts_if_it_is_whole() -> None:
    """Who writes by hand may forget it."""
    assert events_from_lines(events_to_lines(BARE[:2]).rstrip("\n")) == Loaded(BARE[:2])


def test_wherever_a_file_is_cut_only_its_last_line_is_lost() -> None:
    """At every byte: the events before are there, and what is left of one is told as torn."""
    whole = events_to_lines(FULL[:3]).encode()
    ends = [0, *(place + 1 for place, byte in enumerate(whole) if byte == ord("\n"))]
    for cut in range(len(whole) + 1):
        read = events_from_lines(whole[:cut])
        # Whole is an event too whose line end alone is missing.
        kept = max(nth for nth, end in enumerate(ends) if end - (nth > 0) <= cut)
        is_torn = cut not in ends and cut + 1 not in ends

        assert read.events == FULL[:kept]
        assert [(bad.line, bad.torn) for bad in read.problems] == [(kept + 1, True)] * is_torn


def test_a_bad_line_is_told_in_one_sentence() -> None:
    """Its number in the file, all that is wrong with it, in both languages."""
    text = '\n{"kind":"done","task":"","on":"x"}\n{"kind":"do'
    bad, torn = events_from_lines(text).problems

    assert bad.sentence() == (
        'line 2: $.task: needs words; got ""; $.on: takes a day written "YYYY-MM-DD"; got "x"'
    )
    assert bad.sentence("vi").startswith('dòng 2: $.task: cần có chữ; ở đây là ""; $.on: ')
    assert torn.sentence() == (
        "line 3 (the last one, not complete): "
        "$: is not complete: the JSON ends early, at line 3, column 12"
    )
    assert torn.sentence("vi").startswith("dòng 3 (dòng cuối, còn dở dang): $: ")


def test_what_is_wrong_with_a_line_is_bounded() -> None:
    """More than a hundred problems are counted."""
    parties = [{"kind": "body"}] * 105
    data = {"kind": "reassigned", "task": "t", "on": "2023-10-05", "lead": parties}
    (bad,) = events_from_lines(json.dumps(data)).problems

    assert (len(bad.problems), bad.more) == (100, 5)
    assert bad.sentence().endswith("… and 5 more problems")
    assert bad.sentence("vi").endswith("… và 5 lỗi khác")


@pytest.mark.parametrize("document", [None, 1, bytearray(b""), ["{}"]], ids=repr)
def test_lines_are_read_from_text_or_bytes(document: Any) -> None:
    """Anything else is the caller's mistake, told at once."""
    with pytest.raises(TypeError, match="a str or bytes"):
        events_from_lines(document)


def test_only_events_and_values_of_the_model_are_written() -> None:
    """Another object among the events is the caller's mistake."""
    broken: Any = [Accepted("t", on=DAY), "done"]
    with pytest.raises(TypeError, match="to_data takes a value of the model"):
        events_to_lines(broken)


@given(st.one_of(st.text(), st.binary()))
def test_any_text_is_read(document: str | bytes) -> None:
    """Nothing raises; every line that is not blank is an event or a problem."""
    read = events_from_lines(document)
    text = document if isinstance(document, str) else document.decode("latin-1")

    assert len(read.events) + len(read.problems) == sum(
        bool(line.strip(" \t\r")) for line in text.split("\n")
    )
    assert all(bad.sentence("vi") for bad in read.problems)


def test_classes_of_an_event_are_those_it_holds() -> None:
    """No clause and no deadline is among them."""
    assert Reassigned in event_classes()
    assert Done in event_classes()
    assert {cls.__name__ for cls in event_classes() if cls not in EVENTS} == {
        "Citation", "DocumentNumber", "Body", "Person", "Group",
    }  # fmt: skip


def test_documentation_lists_every_kind() -> None:
    """The table in docs/events.md names each with its class, and in which key it differs."""
    page = (ROOT / "docs" / "events.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z_]+)` \| `([A-Za-z]+)` \|[^|]+\|([^|]*)\|", page, re.MULTILINE)

    assert {(kind, name) for kind, name, _ in rows} == {
        (kind, cls.__name__) for cls, kind in EVENT_KINDS.items()
    }
    own = {
        name: set(re.findall(r"`(percent|document|round|until|lead)`", beside))
        for _, name, beside in rows
    }
    common = {"task", "on", "by", "note"}
    assert own == {cls.__name__: {key.name for key in keys(cls)} - common for cls in CLASSES}
