"""Diễn biến: what the events of a task come to, and how it stands with them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, get_args

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban.builders import assign, draft
from giaoban.events import (
    EVENTS,
    Accepted,
    Cancelled,
    DaySet,
    Done,
    Event,
    ExtensionGranted,
    ExtensionRefused,
    ExtensionRequested,
    Happened,
    Progress,
    Reassigned,
    Reminded,
    Result,
    Returned,
    in_order,
)
from giaoban.model import Body, Citation
from giaoban.register import (
    Misfit,
    Standing,
    State,
    Task,
    Unfit,
    state_of,
    status,
    statuses,
    tasks,
)
from giaoban.timing import (
    after,
    at_session,
    before,
    before_event,
    by,
    every,
    ongoing,
    pending,
    within,
)

if TYPE_CHECKING:
    from giaoban.deadline import Deadline

SO_A, SO_B = Body("Sở A"), Body("Sở B")
REPORT = Citation("Báo cáo")


def task(due: Deadline | None) -> Task:
    """Return a task of Sở A, issued on 2 October 2023, with the id "t"."""
    notice = draft(
        "state-nd30", issued_on="2/10/2023", body=[assign("Sở A", "rà soát", due=due, id="t")]
    )
    return tasks(notice)[0]


def day(text: str) -> dt.date:
    """Return a day of 2023 written like 15/10."""
    number, month = text.split("/")
    return dt.date(2023, int(month), int(number))


def standing(of: Task, on: str, *events: Event) -> Standing:
    """Return how a task stands on a day."""
    return status(of, as_of=day(on), events=events).standing


def done(on: str, due: str | None = None) -> Done:
    """Return that it was done, of a duty that comes back a round."""
    return Done("t", on=day(on), round=None if due is None else day(due))


def granted(on: str, until: str) -> ExtensionGranted:
    """Return that it was extended."""
    return ExtensionGranted("t", on=day(on), until=day(until))


# --- how it stands ---------------------------------------------------------------------------------


def test_what_is_done_in_time_is_done() -> None:
    """Late is only what is late by both readings: `trước ngày 15` was met on the 15th."""
    due = task(before("15/10/2023"))

    assert standing(due, "14/10", done("15/10")) == "due_soon"  # it has not happened yet
    assert standing(due, "20/10", done("14/10")) == "done"
    assert standing(due, "20/10", done("15/10")) == "done"
    assert standing(due, "20/10", done("16/10")) == "done_late"


def test_what_has_no_day_is_never_late() -> None:
    """A standing duty, or one that states no time, is done when it is done."""
    assert standing(task(None), "31/12", done("30/12")) == "done"
    assert standing(task(ongoing()), "31/12", done("30/12")) == "done"


def test_an_extension_moves_the_day_and_keeps_the_old_one() -> None:
    """The original day stands beside the extended one, which has no two readings."""
    extended = status(
        task(before("15/10/2023")), as_of=day("18/10"), events=[granted("14/10", "20/10")]
    )

    assert extended.standing == "due_soon"
    assert (extended.strict.day, extended.lenient.day) == (day("20/10"), day("20/10"))
    assert (extended.original_strict.day, extended.original_lenient.day) == (
        day("14/10"),
        day("15/10"),
    )
    assert extended.is_extended
    assert extended.origin == "printed"
    assert standing(task(by("15/10/2023")), "1/11", granted("14/10", "20/10"), done("21/10")) == (
        "done_late"
    )


def test_a_day_of_one_reading_only_can_be_granted() -> None:
    """`trước ngày 15/10` and an extension to the 15th: from then on it is the one last day."""
    settled = status(
        task(before("15/10/2023")),
        as_of=day("15/10"),
        events=[granted("4/10", "15/10")],
        policy="strict",
    )

    assert (settled.standing, settled.strict.day) == ("due_soon", day("15/10"))


def test_the_office_sets_a_day_where_there_is_none() -> None:
    """The day's origin tells that no notice printed it."""
    set_one = status(
        task(None), as_of=day("1/11"), events=[DaySet("t", on=day("3/10"), until=day("31/10"))]
    )

    assert (set_one.standing, set_one.origin) == ("overdue", "set")
    assert status(task(None), as_of=day("1/11")).origin == "none"


def test_an_offices_rule_gives_a_default() -> None:
    """Thirty days for what has no time; what has one is left alone."""
    bare = status(task(None), as_of=day("2/11"), default=within(30))

    assert (bare.standing, bare.origin, bare.lenient.day) == ("overdue", "default", day("1/11"))
    assert status(task(ongoing()), as_of=day("2/11"), default=within(30)).origin == "printed"


@pytest.mark.parametrize(
    ("deadline", "strict", "lenient"),
    [
        pytest.param(within(5, since="nhận được báo cáo"), "15/11", "15/11", id="within"),
        pytest.param(before_event("kỳ họp"), "9/11", "10/11", id="before"),
        pytest.param(at_session("kỳ họp thứ 12"), "10/11", "10/11", id="session"),
        pytest.param(after("có ý kiến"), None, None, id="after"),
        pytest.param(pending("chờ hướng dẫn"), None, None, id="pending"),
    ],
)
def test_what_is_waited_for_comes(
    deadline: Deadline, strict: str | None, lenient: str | None
) -> None:
    """On 10 November: what counts from it has a day; what comes after it states none."""
    waits = task(deadline)
    came = status(waits, as_of=day("10/11"), events=[Happened("t", on=day("10/11"))])

    assert status(waits, as_of=day("10/11")).standing == "waiting"
    assert came.strict.day == (None if strict is None else day(strict))
    assert came.lenient.day == (None if lenient is None else day(lenient))
    assert came.standing == (
        "no_deadline" if strict is None else "due_soon" if strict == lenient else "at_limit"
    )


def test_a_cancelled_task_is_no_longer_late() -> None:
    """It stands cancelled, whatever its day."""
    assert standing(task(by("15/10/2023")), "1/12", Cancelled("t", on=day("3/10"))) == "cancelled"


def test_a_returned_task_is_open_again() -> None:
    """What was done late or not at all is judged anew."""
    due = task(by("15/10/2023"))
    back = (done("10/10"), Returned("t", on=day("12/10")))

    assert standing(due, "13/10", *back) == "due_soon"
    assert standing(due, "16/10", *back) == "overdue"
    assert standing(due, "16/10", *back, done("15/10")) == "done"


def test_rounds_are_done_one_by_one() -> None:
    """With a record, an earlier round that is not done counts; without one, the next does."""
    monthly = task(every(1, "months", day=25))

    assert standing(monthly, "26/11") == "open"
    assert standing(monthly, "26/11", done("20/10")) == "overdue"  # November's
    assert standing(monthly, "26/11", done("20/10"), done("25/11")) == "open"
    assert standing(monthly, "26/11", done("20/11", due="25/11")) == "overdue"  # October's
    state = state_of(monthly, [done("20/11", due="25/11"), done("21/11")])
    assert state.rounds_done == ((day("25/10"), day("21/11")), (day("25/11"), day("20/11")))
    assert state.done_on is None


def test_after_the_last_round_of_the_calendar_there_is_none() -> None:
    """In December 9999 one round is left; then the first one stands, and nothing raises."""
    last = evolve(task(every(1, "months", day=25)), issued=dt.date(9999, 12, 1))
    twice = [Done("t", on=dt.date(9999, 12, 20)), Done("t", on=dt.date(9999, 12, 21))]
    found = status(last, as_of=dt.date(9999, 12, 31), events=twice)

    assert found.lenient.day == dt.date(9999, 12, 25)
    assert [misfit.reason for misfit in found.state.misfits] == ["no_such_round"]


def test_a_round_needs_a_day_to_count_from() -> None:
    """In a draft no round can be done, and the duty has no day."""
    draft_of = evolve(task(every(1, "months", day=25)), issued=None)
    found = status(draft_of, as_of=day("1/11"), events=[done("20/10")])

    assert (found.lenient.day, found.standing) == (None, "unclear")
    assert [misfit.reason for misfit in found.state.misfits] == ["no_such_round"]


def test_rounds_are_gone_through_once() -> None:
    """Of a daily duty with ten years of records, each round counts, in line with their number."""
    daily = task(every(1, "days"))
    first = day("5/10")
    days = [first + dt.timedelta(days=nth) for nth in range(3650)]
    found = state_of(daily, [Done("t", on=each) for each in days])

    assert len(found.rounds_done) == 3650
    assert found.misfits == ()


def test_a_day_that_is_set_is_the_only_one_of_a_duty_without_rounds() -> None:
    """In a draft the office sets a day; the task is done once, and has no rounds."""
    draft_of = evolve(task(every(1, "months", day=25)), issued=None)
    set_to = DaySet("t", on=day("3/10"), until=day("30/10"))
    found = status(draft_of, as_of=day("1/11"), events=[set_to, done("20/10")])
    of_round = state_of(draft_of, [set_to, done("20/10", due="25/10")])

    assert (found.standing, found.lenient.day) == ("done", day("30/10"))
    assert [misfit.reason for misfit in of_round.misfits] == ["no_such_round"]


# --- what it comes to --------------------------------------------------------------------------------


def test_a_state_gathers_what_is_known() -> None:
    """Every kind of event leaves its trace."""
    events = (
        Accepted("t", on=day("3/10"), by="Sở A"),
        Accepted("t", on=day("4/10")),
        Progress("t", on=day("5/10"), percent=40),
        Progress("t", on=day("6/10"), note="đang lấy ý kiến"),
        Reminded("t", on=day("7/10")),
        Result("t", on=day("8/10"), document=REPORT),
        ExtensionRequested("t", on=day("9/10"), until=day("30/10")),
        ExtensionRefused("t", on=day("10/10")),
        ExtensionRequested("t", on=day("11/10")),
        granted("12/10", "25/10"),
        Reassigned("t", on=day("13/10"), lead=(SO_B,)),
        ExtensionRequested("t", on=day("14/10"), until=day("31/10")),
    )

    assert state_of(task(by("15/10/2023")), events) == State(
        lead=(SO_B,),
        accepted_on=day("3/10"),
        percent=40,
        results=(REPORT,),
        extended_until=day("25/10"),
        asked=True,
        asked_until=day("31/10"),
        reminded_on=(day("7/10"),),
        last_on=day("14/10"),
    )


def test_events_count_by_their_days() -> None:
    """However they come in; and none that is after the day asked for, or another task's."""
    late_first: list[Event] = [
        done("14/10"),
        Returned("t", on=day("12/10")),
        Done("u", on=day("3/10")),
    ]

    assert in_order(late_first)[0] == late_first[2]
    state = state_of(task(by("15/10/2023")), late_first)
    assert (state.done_on, [misfit.reason for misfit in state.misfits]) == (
        day("14/10"),
        ["nothing_handed_in"],
    )
    assert state_of(task(None), late_first, as_of=day("11/10")) == State(lead=(SO_A,))


@pytest.mark.parametrize(
    ("deadline", "before_it", "event", "reason"),
    [
        (None, [], done("1/10"), "before_notice"),
        (None, [Cancelled("t", on=day("3/10"))], done("4/10"), "cancelled"),
        (None, [done("3/10")], done("4/10"), "already_done"),
        (None, [], Returned("t", on=day("4/10")), "nothing_handed_in"),
        (None, [], ExtensionRequested("t", on=day("4/10")), "no_day"),
        (None, [], granted("4/10", "5/10"), "no_day"),
        (every(1, "months", day=25), [], granted("4/10", "30/10"), "comes_back"),
        (every(1, "months", day=25), [], ExtensionRequested("t", on=day("4/10")), "comes_back"),
        (before("15/10/2023"), [], granted("4/10", "14/10"), "not_later"),
        (before("15/10/2023"), [granted("3/10", "15/10")], granted("4/10", "15/10"), "not_later"),
        (by("15/10/2023"), [granted("4/10", "20/10")], granted("5/10", "20/10"), "not_later"),
        (by("15/10/2023"), [], ExtensionRefused("t", on=day("4/10")), "no_request"),
        (by("15/10/2023"), [], DaySet("t", on=day("4/10"), until=day("9/10")), "day_known"),
        (by("15/10/2023"), [], Happened("t", on=day("4/10")), "nothing_awaited"),
        (within(5), [], Happened("t", on=day("4/10")), "nothing_awaited"),
        (by("15/10/2023"), [], done("4/10", due="15/10"), "no_such_round"),
        (every(1, "months", day=25), [], done("4/10", due="24/10"), "no_such_round"),
        (every(1, "months", day=25), [done("4/10")], done("5/10", due="25/10"), "already_done"),
    ],
    ids=str,
)
def test_what_does_not_fit_changes_nothing(
    deadline: Deadline | None, before_it: list[Event], event: Event, reason: Unfit
) -> None:
    """It is kept with its reason; the state is that of the others."""
    alone = state_of(task(deadline), before_it)

    assert state_of(task(deadline), [*before_it, event]) == evolve(
        alone, misfits=(Misfit(event, reason),)
    )


def test_a_document_may_come_after_the_end() -> None:
    """The number of the report is often known last; and it can still be returned."""
    handed: tuple[Event, ...] = (done("3/10"), Result("t", on=day("5/10"), document=REPORT))
    state = state_of(task(None), handed)

    assert (state.done_on, state.results, state.misfits) == (day("3/10"), (REPORT,), ())
    back = state_of(task(None), (*handed, Returned("t", on=day("6/10"))))
    assert (back.done_on, back.results) == (None, ())


# --- values ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Done(" ", on=day("3/10")), "Done.task needs the id of a task"),
        (lambda: Progress("t", on=day("3/10"), percent=101), "percent is 0 to 100; got 101"),
        (lambda: Reassigned("t", on=day("3/10"), lead=()), "lead needs someone; got nobody"),
    ],
    ids=["task", "percent", "lead"],
)
def test_an_event_that_says_nothing_is_refused(make: object, message: str) -> None:
    """The error names the field and what it takes."""
    assert callable(make)
    with pytest.raises(ValueError, match=message):
        make()


def test_a_moment_is_no_day() -> None:
    """A datetime is unequal to its day, and would be sorted wrongly."""
    with pytest.raises(TypeError, match="on"):
        Accepted("t", on=dt.datetime(2023, 10, 3, tzinfo=dt.UTC))


def test_every_kind_is_an_event() -> None:
    """The table of classes is the union."""
    assert get_args(Event) == EVENTS
    assert len(set(EVENTS)) == 13


# --- any events at all -------------------------------------------------------------------------------

DAYS = st.dates(dt.date(2023, 9, 25), dt.date(2024, 2, 1))
HAPPENINGS: st.SearchStrategy[Event] = st.one_of(
    st.builds(Done, st.just("t"), on=DAYS, round=st.none() | DAYS),
    st.builds(ExtensionRequested, st.just("t"), on=DAYS, until=st.none() | DAYS),
    st.builds(ExtensionGranted, st.just("t"), on=DAYS, until=DAYS),
    st.builds(DaySet, st.just("t"), on=DAYS, until=DAYS),
    st.builds(Progress, st.just("t"), on=DAYS, percent=st.none() | st.integers(0, 100)),
    st.builds(Result, st.just("t"), on=DAYS, document=st.just(REPORT)),
    *(
        st.builds(cls, st.just("t"), on=DAYS)
        for cls in (Accepted, ExtensionRefused, Returned, Cancelled, Happened, Reminded)
    ),
)
DEADLINES = st.sampled_from(
    [
        None,
        before("15/10/2023"),
        within(5),
        within(5, since="có ý kiến"),
        every(1, "months", day=25),
        ongoing(),
    ]
)


@given(DEADLINES, st.lists(HAPPENINGS, max_size=8), DAYS)
def test_every_event_counts_or_is_a_misfit(
    deadline: Deadline | None, events: list[Event], as_of: dt.date
) -> None:
    """Nothing raises, days may come in any order, and without the misfits all else is the same."""
    of = task(deadline)
    events = [evolve(event) for event in events]  # equal ones are told apart
    found = status(of, as_of=as_of, events=events)
    unfit = {id(misfit.event) for misfit in found.state.misfits}

    assert found == status(of, as_of=as_of, events=in_order(events))
    left = [event for event in in_order(events) if event.on <= as_of and id(event) not in unfit]
    again = status(of, as_of=as_of, events=left)
    assert evolve(again, state=evolve(again.state, misfits=found.state.misfits)) == found


@given(st.lists(HAPPENINGS, max_size=8), DAYS)
def test_many_are_judged_as_one(events: list[Event], as_of: dt.date) -> None:
    """`statuses` gives each task what `status` gives it."""
    both = (task(None), evolve(task(by("15/10/2023")), id="u"))
    mixed = [*events, *(evolve(event, task="u") for event in events[:3])]

    assert statuses(both, as_of=as_of, events=mixed) == tuple(
        (each, status(each, as_of=as_of, events=mixed)) for each in both
    )


def test_what_happens_on_the_day_of_issue_counts() -> None:
    """A task may be known of, and done, on the day of its notice."""
    found = state_of(task(by("15/10/2023")), [done("2/10")])

    assert (found.done_on, found.misfits) == (day("2/10"), ())


@pytest.mark.parametrize(
    "event",
    [
        Reassigned("t", on=day("12/10"), lead=(SO_B,)),
        granted("12/10", "30/10"),
        Accepted("t", on=day("12/10")),
        Reminded("t", on=day("12/10")),
        Cancelled("t", on=day("12/10")),
    ],
    ids=lambda event: type(event).__name__,
)
def test_nothing_but_papers_comes_after_the_end(event: Event) -> None:
    """Who led it when it was done stays who led it; only a paper, or its return, fits."""
    found = state_of(task(by("15/10/2023")), [done("10/10"), event])

    assert [misfit.reason for misfit in found.misfits] == ["already_done"]
    assert found.lead == (SO_A,)


def test_a_granted_extension_answers_the_request() -> None:
    """No request is open then, and there is none to be refused."""
    asked = ExtensionRequested("t", on=day("5/10"), until=day("30/10"))
    refused = ExtensionRefused("t", on=day("7/10"))
    found = state_of(task(by("15/10/2023")), [asked, granted("6/10", "20/10"), refused])

    assert (found.asked, found.asked_until) == (False, None)
    assert [misfit.reason for misfit in found.misfits] == ["no_request"]
