"""The invented e-office keeps what it should and refuses what it should, over HTTP."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import pytest
from eoffice_api import BODIES, LIMIT, REFUSED, Table, make_app, pointer
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st

import giaoban as gb
from giaoban.model import Assignment, Body, Notice
from giaoban.reading import Reading
from giaoban.strategies import (
    BrokenDocument,
    Case,
    JsonDocument,
    World,
    broken_documents,
    json_documents,
    notices,
    violating,
)
from giaoban.testing import assert_directory, assert_reader, assert_round_trip, minimal
from giaoban.testing.stores import machine_for
from giaoban.validate import rule
from giaoban.walk import get, put

if TYPE_CHECKING:
    from collections.abc import Iterable

OURS: Final = World(bodies=[Body(name, ref=ref) for ref, name in BODIES.items()])
"""A world in which there are the bodies of the office's table and no others."""

CLIENT: Final = TestClient(make_app(), raise_server_exceptions=False)


class Office:
    """A client of the API, with the office's own keys behind those of the caller."""

    def __init__(self) -> None:
        self.client = TestClient(make_app(), raise_server_exceptions=False)
        self.numbers: dict[str, int] = {}

    def put(self, key: str, notice: Notice, /) -> None:
        """Send a notice, or another in its place."""
        sent = gb.to_json(notice).encode()
        if key in self.numbers:
            answer = self.client.put(f"/notices/{self.numbers[key]}", content=sent)
            assert answer.status_code == 200
        else:
            answer = self.client.post("/notices", content=sent)
            assert answer.status_code == 201
            self.numbers[key] = answer.json()["id"]

    def get(self, key: str, /) -> Notice | None:
        """Fetch a notice."""
        answer = self.client.get(f"/notices/{self.numbers.get(key, 0)}")
        return None if answer.status_code == 404 else gb.from_json(answer.content)

    def remove(self, key: str, /) -> None:
        """Have a notice removed."""
        self.client.delete(f"/notices/{self.numbers.pop(key, 0)}")

    def keys(self) -> Iterable[str]:
        """Return the keys of all that the office lists."""
        listed = set(self.client.get("/notices").json())
        return [key for key, number in self.numbers.items() if number in listed]


def sent(notice: Notice, client: TestClient = CLIENT) -> tuple[int, Any]:
    """Send a notice and return the status of the answer, and what it says."""
    answer = client.post("/notices", content=gb.to_json(notice).encode())
    return answer.status_code, answer.json()


def fetched(number: int) -> Notice:
    """Return the notice that is kept under a number."""
    return gb.from_json(CLIENT.get(f"/notices/{number}").content)


def number_of(notice: Notice) -> int:
    """Have a notice taken and return its number."""
    status, said = sent(notice)
    assert status == 201
    number = said["id"]
    assert isinstance(number, int)
    return number


# --- what is taken ------------------------------------------------------------------------------------


@given(notices(world=OURS))
def test_every_notice_of_our_bodies_is_taken_and_comes_back(notice: Notice) -> None:
    """It is taken, and is the same notice afterwards."""
    assert_round_trip(notice, number_of, fetched)


TestOffice = machine_for(Office, values=notices(world=OURS)).TestCase
# After each step all that is kept is fetched again: short runs find as much, and end.
TestOffice.settings = settings(max_examples=15, stateful_step_count=12, deadline=None)


@given(notices(world=OURS))
def test_the_board_lists_every_task_once(notice: Notice) -> None:
    """The rows are the tasks of the notice, inherited leads and days included."""
    rows = CLIENT.get(f"/notices/{number_of(notice)}/tasks").json()

    days = [gb.last_day(order.deadline, issued=notice.issued_on) for order in gb.tasks_of(notice)]
    assert [(row["task"], row["lead"], row["last_day"]) for row in rows] == [
        (order.assignment.task, [party.name for party in order.lead], day and day.isoformat())
        for order, day in zip(gb.tasks_of(notice), days, strict=True)
    ]


@given(notices(world=OURS))
def test_a_row_points_into_the_document(notice: Notice) -> None:
    """Followed as a JSON Pointer, `at` leads to the task in the JSON that was sent."""
    for row in CLIENT.get(f"/notices/{number_of(notice)}/tasks").json():
        here: Any = json.loads(gb.to_json(notice))
        for step in row["at"].split("/")[1:]:
            here = here[int(step)] if isinstance(here, list) else here[step]
        assert (here["kind"], here["task"]) == ("assignment", row["task"])


# --- what is refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize("code", REFUSED)
def test_what_breaks_a_rule_is_refused_with_our_code(code: str) -> None:
    """The broken notice is refused at the place where the rule reports it; its twin is taken."""

    @given(violating(code, world=OURS))
    def refused(case: Case) -> None:
        # GB404 brings along the directory that lacks a body.
        own = case.directory
        client = CLIENT if own is None else TestClient(make_app(own))
        status, said = sent(case.broken, client)
        codes = {code, *rule(code).implies} & REFUSED.keys()

        assert status == 422
        assert (REFUSED[code], pointer(case.finding.path)) in [
            (e["code"], e["at"]) for e in said["errors"]
        ]
        assert {error["code"] for error in said["errors"]} <= {REFUSED[each] for each in codes}
        assert sent(case.valid, client)[0] == 201

    refused()


@given(notices(world=OURS), st.text("abcđêô ", min_size=1).filter(str.strip))
def test_a_body_without_an_account_is_refused_where_it_stands(notice: Notice, name: str) -> None:
    """A lead that the table does not know is EO-041 at that lead."""
    task = gb.tasks_of(notice)[0]
    unknown = f"Chi cục {name.strip()}"
    lead = f"{task.path}.lead"
    assert isinstance(get(notice, task.path), Assignment)

    status, said = sent(put(notice, lead, (Body(unknown),)))

    assert status == 422
    assert ("EO-041", pointer(f"{lead}[0]")) in [(e["code"], e["at"]) for e in said["errors"]]


def test_an_error_is_said_in_vietnamese() -> None:
    """A code of the office, a JSON Pointer and a sentence for people."""
    status, said = sent(put(minimal("state-nd30"), "$.number", None))

    assert (status, said) == (
        422,
        {"errors": [{"code": "EO-031", "at": "/number", "message": "thông báo chưa có số"}]},
    )


def test_what_is_not_refused_is_remarked_upon() -> None:
    """A finding that the office has no code for comes with the number of what was taken."""
    status, said = sent(put(minimal("state-nd30"), "$.recipients.archive", ""))

    assert status == 201
    assert [remark["code"] for remark in said["remarks"]] == ["GB316"]


# --- what is broken -----------------------------------------------------------------------------------


@given(notices(world=OURS), st.data())
def test_a_document_that_breaks_off_is_refused(notice: Notice, data: st.DataObject) -> None:
    """No end of a document, cut anywhere, gets through, and none brings the office down."""
    whole = gb.to_json(notice, indent=None).strip().encode()
    part = whole[: data.draw(st.integers(0, len(whole) - 1))]

    answer = CLIENT.post("/notices", content=part)

    assert answer.status_code == 422
    assert {error["code"] for error in answer.json()["errors"]} == {"EO-001"}


@given(json_documents(notices(world=OURS)))
def test_a_notice_is_taken_however_it_is_written(document: JsonDocument) -> None:
    """Order of keys, blanks and escapes are the sender's; what is kept is the notice."""
    answer = CLIENT.post("/notices", content=document.text.encode())

    assert answer.status_code == 201
    assert fetched(answer.json()["id"]) == document.notice


@given(broken_documents(source=notices(world=OURS)))
def test_a_broken_document_is_refused_with_every_place(document: BrokenDocument) -> None:
    """Each problem is told once, in the office's code, as a JSON Pointer."""
    answer = CLIENT.post("/notices", content=document.text.encode())

    assert answer.status_code == 422
    assert sorted((error["code"], error["at"]) for error in answer.json()["errors"]) == sorted(
        ("EO-001", pointer(problem.path)) for problem in document.problems
    )


JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(["body"]), inner),
)


@given(st.binary() | JSON.map(lambda value: json.dumps(value).encode("utf-8", "surrogatepass")))
def test_nothing_at_all_brings_the_office_down(content: bytes) -> None:
    """Bytes and JSON of any kind are refused or taken, with an answer that is JSON."""
    for path in ("/notices", "/readings"):
        answer = CLIENT.post(path, content=content)
        assert answer.status_code in {200, 422}
        assert isinstance(answer.json(), dict)


def test_what_is_too_large_is_not_looked_at() -> None:
    """A request beyond the limit is refused as such by either door."""
    for path in ("/notices", "/readings"):
        answer = CLIENT.post(path, content=b" " * (LIMIT + 1))
        assert (answer.status_code, answer.json()["errors"][0]["code"]) == (413, "EO-005")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/notices/999999999"),
        ("PUT", "/notices/999999999"),
        ("DELETE", "/notices/999999999"),
        ("GET", "/notices/999999999/tasks"),
    ],
    ids=["fetch", "replace", "remove", "tasks"],
)
def test_what_is_not_there_is_not_found(method: str, path: str) -> None:
    """Each door says EO-004 of a number that nothing is kept under."""
    answer = CLIENT.request(method, path)

    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (404, "EO-004")


# --- reading, and the table ------------------------------------------------------------------------------


def read_there(text: str) -> Reading:
    """Have a text read by the office."""
    said = CLIENT.post("/readings", content=text.encode()).json()
    return Reading(notice=gb.from_data(said["notice"]), unread=tuple(said["unread"]))


@given(notices(world=OURS))
def test_reading_loses_no_word_on_the_way(notice: Notice) -> None:
    """The office's door to the reader keeps the law of readers."""
    assert_reader(gb.to_text(notice), read_there)


@given(st.lists(st.text() | st.sampled_from(tuple(BODIES.values())).map(str.upper)))
def test_the_table_is_a_directory(names: list[str]) -> None:
    """It answers any text, knows its bodies however they are written, and no persons."""
    table = Table(BODIES)

    assert_directory(table, names)
    assert all(table.resolve(name.upper()) for name in BODIES.values())
    assert table.resolve(BODIES["H01"], kind="person") is None
