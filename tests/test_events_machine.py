"""A machine over events: whatever is put down in whatever order, the state is that of a plain model.

The model reads the plain data of the events, knows the days of its six tasks by heart, and shares
nothing with the register but the words of the reasons and standings.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from giaoban.builders import assign, draft
from giaoban.codec import events_to_lines, to_data
from giaoban.register import Standing, State, Task, state_of, status, statuses, tasks
from giaoban.store import append, load
from giaoban.timing import after, at_session, before, by, every, ongoing
from tests.support_events import events

if TYPE_CHECKING:
    from giaoban.events import Event

TASKS = tasks(
    draft(
        "state-nd30",
        issued_on="2/10/2023",
        body=[
            assign("Sở A", "rà soát", due=None, id="none"),
            assign("Sở A", "theo dõi", due=ongoing(), id="ongoing"),
            assign("Sở A", "bàn giao", due=by("15/10/2023"), id="by"),
            assign("Sở A", "báo cáo", due=before("15/10/2023"), id="before"),
            assign("Sở A", "trình", due=at_session("kỳ họp thứ 12"), id="session"),
            assign("Sở A", "triển khai", due=after("có ý kiến"), id="after"),
            assign("Sở A", "tổng hợp", due=every(1, "months", day=25), id="monthly"),
        ],
    )
)

# --- the model ---------------------------------------------------------------------------------------

ISSUED = "2023-10-02"
DUE = {
    "by": ("2023-10-15", "2023-10-15"),
    "before": ("2023-10-14", "2023-10-15"),
    "monthly": ("2023-10-25", "2023-10-25"),
}
"""The strict and the lenient day that the notice prints, as the texts of JSON: they sort as days."""
AWAITS = {"session", "after"}
ROUNDS = [f"{month // 12}-{month % 12 + 1:02}-25" for month in range(2023 * 12 + 9, 2040 * 12)]


def folded(task: str, happened: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what is known of a task after its events, the earliest day first."""
    known: dict[str, Any] = {
        "lead": [{"kind": "body", "name": "Sở A"}],
        "results": [],
        "rounds": {},
        "reminded": [],
        "misfits": [],
    }
    mine = [event for event in happened if event["task"] == task]
    for event in sorted(mine, key=lambda event: str(event["on"])):
        reason = refused(task, known, event)
        if reason:
            known["misfits"].append((event, reason))
        else:
            take(task, known, event)
            known["last"] = event["on"]
    return known


def last_day(task: str, known: dict[str, Any]) -> str | None:
    """Return until when the task is in time."""
    came = known.get("came") if task == "session" else None
    printed = DUE[task][1] if task in DUE else None
    day: str | None = known.get("extended") or known.get("set") or came or printed
    return day


def refused(task: str, known: dict[str, Any], event: dict[str, Any]) -> str | None:
    """Return why an event does not count."""
    kind, day = event["kind"], last_day(task, known)
    if event["on"] < ISSUED:
        return "before_notice"
    if "cancelled" in known:
        return "cancelled"
    if "done" in known and kind not in {"result", "returned"}:
        return "already_done"
    if kind == "done":
        return refused_round(task, known, event)
    # "Trước ngày" has two readings: a day that one of them allows can be granted.
    settles = task == "before" and not known.get("extended") and event.get("until") == day
    wrong = {
        "returned": [("nothing_handed_in", not ("done" in known or known["results"]))],
        "extension_requested": [("comes_back", task == "monthly"), ("no_day", day is None)],
        "extension_granted": [
            ("comes_back", task == "monthly"),
            ("no_day", day is None),
            ("not_later", day is not None and event.get("until", "") <= day and not settles),
        ],
        "extension_refused": [("no_request", "asked" not in known)],
        "day_set": [("day_known", day is not None)],
        "happened": [("nothing_awaited", task not in AWAITS)],
    }
    return next((reason for reason, holds in wrong.get(kind, []) if holds), None)


def refused_round(task: str, known: dict[str, Any], event: dict[str, Any]) -> str | None:
    """Return why a round is not done with this."""
    if task != "monthly":
        return "no_such_round" if "round" in event else None
    if event.get("round") in known["rounds"]:
        return "already_done"
    return "no_such_round" if event.get("round", ROUNDS[0]) not in ROUNDS else None


def take(task: str, known: dict[str, Any], event: dict[str, Any]) -> None:
    """Put into *known* what an event says."""
    kind, on = event["kind"], event["on"]
    if kind == "accepted":
        known.setdefault("accepted", on)
    elif kind == "progress" and "percent" in event:
        known["percent"] = event["percent"]
    elif kind == "result":
        known["results"].append(event["document"])
    elif kind == "done" and task == "monthly":
        first = next(day for day in ROUNDS if day not in known["rounds"])
        known["rounds"][event.get("round", first)] = on
    elif kind == "done":
        known["done"] = on
    elif kind == "extension_requested":
        known["asked"] = event.get("until")
    elif kind in {"extension_granted", "extension_refused"}:
        known.pop("asked", None)
        known["extended"] = event.get("until", known.get("extended"))
    elif kind == "reassigned":
        known["lead"] = event["lead"]
    elif kind == "returned":
        known.pop("done", None)
        known["results"] = []
    elif kind in {"cancelled", "day_set", "happened"}:
        name = {"cancelled": "cancelled", "day_set": "set", "happened": "came"}[kind]
        known[name] = event.get("until", on)
    elif kind == "reminded":
        known["reminded"].append(on)


def standing(task: str, known: dict[str, Any], today: str) -> str:
    """Return how a task stands at the end of a day, by what is known on it."""
    strict, lenient = both_days(task, known, today)
    if "cancelled" in known:
        return "cancelled"
    if "done" in known:
        return "done_late" if lenient and known["done"] > lenient else "done"
    if strict is None or lenient is None:
        if task == "after" and "came" in known:
            return "no_deadline"
        return {"none": "no_deadline", "ongoing": "standing"}.get(task, "waiting")
    if today > lenient:
        return "overdue"
    if today > strict:
        return "at_limit"
    left = dt.date.fromisoformat(strict) - dt.date.fromisoformat(today)
    return "due_soon" if left.days <= 7 else "open"


def both_days(task: str, known: dict[str, Any], today: str) -> tuple[str | None, str | None]:
    """Return the strict and the lenient day as they stand."""
    if task == "monthly":
        left = [day for day in ROUNDS if day not in known["rounds"]]
        day = left[0] if known["rounds"] else next(day for day in left if day >= today)
        return day, day
    day_now = last_day(task, known)
    moved = known.get("extended") or known.get("set")
    return (DUE[task][0], day_now) if task in DUE and not moved else (day_now, day_now)


def plain(state: State) -> dict[str, Any]:
    """Return a state of the register as the model would have it."""
    found: dict[str, Any] = {
        "lead": [to_data(party) for party in state.lead],
        "results": [to_data(document) for document in state.results],
        "rounds": {str(due): str(on) for due, on in state.rounds_done},
        "reminded": [str(day) for day in state.reminded_on],
        "misfits": [(to_data(misfit.event), misfit.reason) for misfit in state.misfits],
        "percent": state.percent,
    }
    days = {
        "accepted": state.accepted_on,
        "done": state.done_on,
        "cancelled": state.cancelled_on,
        "set": state.set_until,
        "extended": state.extended_until,
        "came": state.happened_on,
        "last": state.last_on,
    }
    found |= {name: str(day) for name, day in days.items() if day is not None}
    if state.asked:
        found["asked"] = str(state.asked_until) if state.asked_until else None
    return found


def spoken(known: dict[str, Any]) -> dict[str, Any]:
    """Return a state of the model with what is unknown said in one way."""
    left_out = {name for name, held in known.items() if held is None and name != "asked"}
    return {"percent": None} | {name: known[name] for name in known if name not in left_out}


# --- the machine -------------------------------------------------------------------------------------

# Few days, so that events meet: before the notice, on due days and between, in the next year.
DAYS = st.sampled_from(
    [
        dt.date.fromisoformat(day)
        for day in (
            "2023-10-01",
            "2023-10-02",
            "2023-10-05",
            "2023-10-14",
            "2023-10-15",
            "2023-10-16",
            "2023-10-25",
            "2023-10-26",
            "2023-11-25",
            "2024-02-29",
        )
    ]
)
IDS = [*(task.id for task in TASKS), "none of these"]
HAPPENING = {
    each: st.lists(events(st.sampled_from([each] * len(IDS) + IDS), DAYS), min_size=1, max_size=6)
    for each in IDS
}
"""Mostly events of one task, so that they meet each other."""


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.id)
@settings(max_examples=300)
@given(data=st.data())
def test_any_events_come_to_what_the_model_says(task: Task, data: st.DataObject) -> None:
    """Of one task, many at once: its state, and how it stands on a day."""
    happened = data.draw(st.lists(events(st.just(task.id), DAYS, texts=st.just("")), max_size=12))
    today = data.draw(DAYS)
    told = [to_data(event) for event in happened]
    so_far = [event for event in told if event["on"] <= str(today)]

    assert plain(state_of(task, happened)) == spoken(folded(task.id, told))
    assert status(task, as_of=today, events=happened).standing == (
        standing(task.id, folded(task.id, so_far), str(today))
    )


class EventsKept(RuleBasedStateMachine):
    """A file of events beside a list of their plain data."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.file = Path(self.folder.name) / "dien-bien.jsonl"
        self.happened: list[dict[str, Any]] = []
        self.damaged = 0

    def teardown(self) -> None:
        """Leave nothing behind."""
        self.folder.cleanup()

    @initialize(mostly=st.sampled_from(IDS))
    def begin(self, mostly: str) -> None:
        """An empty file is a file."""
        self.happening = HAPPENING[mostly]
        append(self.file)

    @rule(data=st.data())
    def put_down(self, data: st.DataObject) -> None:
        """One or several at once, of any days in any order."""
        happened = data.draw(self.happening)
        append(self.file, *happened)
        self.happened += [to_data(event) for event in happened]

    @rule(event=events(st.sampled_from(IDS), DAYS), share=st.floats(0, 1))
    def be_killed(self, event: Event, share: float) -> None:
        """A writer ends inside a line: what it wrote of it stays in the file."""
        line = events_to_lines([event]).encode()
        held = self.file.read_bytes()
        start = b"" if held.endswith(b"\n") or not held else b"\n"
        stump = line[: 1 + int(share * (len(line) - 3))]
        self.file.write_bytes(held + start + stump)
        self.damaged += 1

    @rule(today=DAYS)
    def judge(self, today: dt.date) -> None:
        """Each task stands in exactly one way, the one that the model says."""
        judged = statuses(TASKS, as_of=today, events=load(self.file).events)
        so_far = [event for event in self.happened if event["on"] <= str(today)]

        assert [task for task, _ in judged] == list(TASKS)
        assert {task.id: found.standing for task, found in judged} == {
            task.id: standing(task.id, folded(task.id, so_far), str(today)) for task in TASKS
        }
        counts = Counter(found.standing for _, found in judged)
        assert sum(counts[each] for each in get_args(Standing)) == len(TASKS)

    @invariant()
    def nothing_is_lost(self) -> None:
        """The file has the events in their order, and tells of each stump."""
        loaded = load(self.file)

        assert [to_data(event) for event in loaded.events] == self.happened
        assert len(loaded.problems) == self.damaged

    @invariant()
    def the_state_is_that_of_the_model(self) -> None:
        """For each task, down to what did not fit and why."""
        kept = load(self.file).events
        for task in TASKS:
            assert plain(state_of(task, kept)) == spoken(folded(task.id, self.happened))


TestEventsKept = EventsKept.TestCase
TestEventsKept.settings = settings(max_examples=60, stateful_step_count=12)
