"""JSON documents, valid and broken: what was expected of each is what `from_json` reports."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from giaoban import codec
from giaoban.codec import CodecError, from_json, to_data, to_json
from giaoban.model import Notice, Remark
from giaoban.strategies import (
    BrokenDocument,
    Damage,
    ExpectedProblem,
    JsonDocument,
    broken_documents,
    json_documents,
    notices,
)
from giaoban.strategies._json_places import places_in

ANY = notices(profile="draft")


@given(json_documents() | json_documents(ANY))
def test_a_document_is_taken_in_every_variant(document: JsonDocument) -> None:
    """As text and as bytes, it gives the notice that was written."""
    assert from_json(document.text) == document.notice
    assert from_json(document.text.encode()) == document.notice


@pytest.mark.parametrize(
    "holds",
    [
        pytest.param(lambda text: "\n" in text.strip(), id="indented"),
        pytest.param(lambda text: "\n" not in text.strip(), id="one line"),
        pytest.param(lambda text: "\\u1" in text, id="escaped letters"),
        pytest.param(lambda text: "\\/" in text, id="escaped stroke"),
        pytest.param(lambda text: '"points":[]' in text, id="empties said"),
        pytest.param(lambda text: "null" in text, id="nulls said"),
        pytest.param(lambda text: "schema_version" not in text, id="no version"),
        pytest.param(lambda text: text.find('"body"') < text.find('"form"'), id="other order"),
        pytest.param(lambda text: text[:1].isspace(), id="blanks around"),
    ],
)
def test_each_variant_is_written(holds: Any) -> None:
    """Within the examples of one test."""
    many = settings(max_examples=500)

    assert holds(find(json_documents(), lambda one: holds(one.text), settings=many).text)


def test_the_plainest_document_is_one_line() -> None:
    """As `to_json` writes it."""
    document = find(json_documents(ANY), lambda _: True)

    assert document == JsonDocument(to_json(Notice(), indent=None).rstrip(), Notice())


@pytest.mark.parametrize("damage", get_args(Damage))
@pytest.mark.parametrize("source", [None, ANY], ids=["sound", "any"])
def test_a_broken_document_is_refused_as_expected(damage: Damage, source: Any) -> None:
    """For each way: what is reported is what was expected, at that place, and nothing more."""

    @settings(max_examples=25)
    @given(broken_documents(damage, source=source))
    def holds(document: BrokenDocument) -> None:
        assert document.damage == damage
        for text in (document.text, document.text.encode()):
            with pytest.raises(CodecError) as refused:
                from_json(text)
            assert document.problems == tuple(
                ExpectedProblem(one.path, one.code) for one in refused.value.problems
            )

    holds()


def test_every_way_is_drawn() -> None:
    """Without a name all of them are."""
    drawn: set[Damage] = set()

    @settings(max_examples=600, derandomize=True)
    @given(broken_documents(source=st.just(Notice())))
    def collect(document: BrokenDocument) -> None:
        drawn.add(document.damage)

    collect()
    assert drawn == set(get_args(Damage))


def test_an_unknown_way_is_refused() -> None:
    """Where the strategy is defined, with the ways there are."""
    with pytest.raises(InvalidArgument, match="no damage 'burnt'; there are missing-key, unknown"):
        broken_documents("burnt")  # type: ignore[arg-type]  # what a caller gets wrong


def test_the_ways_reach_what_the_codec_can_report() -> None:
    """All words for problems but those of bytes, of ranges and of a whole that cannot be."""
    reported: set[str] = set()

    @settings(max_examples=600, derandomize=True)
    @given(broken_documents(source=st.just(Notice())))
    def collect(document: BrokenDocument) -> None:
        reported.update(problem.code for problem in document.problems)

    collect()
    assert set(get_args(codec.Code)) - reported >= {"not_utf8", "invariant"}
    assert reported >= {
        *("missing_key", "unknown_key", "repeated_key", "missing_kind", "unknown_kind"),
        *("unknown_word", "unknown_form", "not_text", "not_integer", "not_boolean", "not_array"),
        *("not_object", "not_date", "no_such_day", "not_time", "no_words", "forbidden_character"),
        *("newer_version", "out_of_range", "too_deep", "byte_order_mark", "ends_early"),
        *("goes_on", "not_json"),
    }


def test_the_members_of_an_array_that_may_be_null_are_what_they_are() -> None:
    """A closing may be null or an array of clauses; a clause in it is an object."""
    notice = Notice(closing=(Remark("Thông báo để biết."),))
    places = {place.path: place.takes for place in places_in(notice, to_data(notice))}

    assert (places["$.closing"], places["$.closing[0]"]) == ("array", "object")
    assert places["$.closing[0].wording"] == "text"
