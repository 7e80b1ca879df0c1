"""The laws as functions: sound code passes, and each kind of fault is named where it is."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from bs4 import BeautifulSoup
from hypothesis import given

from giaoban import from_json, read, to_html, to_json, to_text
from giaoban.deadline import ByDate
from giaoban.directory import KNOWN_BODIES, Ambiguous, Match
from giaoban.forms import FORMS
from giaoban.model import AgendaItem, Assignment, Body, Decision, Notice, Remark
from giaoban.strategies import notices
from giaoban.testing import (
    Expected,
    assert_directory,
    assert_reader,
    assert_renderer,
    assert_round_trip,
    difference,
    full,
    minimal,
    score,
)
from giaoban.validate import check
from giaoban.walk import put, walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from giaoban.reading import Reading

# --- samples -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [minimal, full])
@pytest.mark.parametrize("form", FORMS)
def test_samples_are_sound(make: Callable[[str], Notice], form: str) -> None:
    """No rule has anything to say about them, in any form, and they are of that form."""
    notice = make(form)
    assert check(notice).findings == ()
    assert notice.form == FORMS[form]


@pytest.mark.parametrize("form", FORMS)
def test_full_has_every_kind_of_part(form: str) -> None:
    """Decisions, frames, orders of items, deliverables, conditions: whatever code may stumble over."""
    kinds = {type(node).__name__ for _, node in walk(full(form))}
    assert {"Decision", "Assignment", "Deliverable", "Group", "Person", "Citation"} <= kinds
    assert {"ByDate", "Within", "InMonth", "Recurring", "Pending"} <= kinds


def test_an_unknown_form_is_refused() -> None:
    """As everywhere, with the names that there are."""
    with pytest.raises(ValueError, match="no form 'x'; the built-in ones are state-nd30"):
        minimal("x")


# --- round trips -------------------------------------------------------------------------------------


@given(notices())
def test_what_keeps_notices_passes(notice: Notice) -> None:
    """Our own JSON, as a store would use it."""
    assert_round_trip(notice, to_json, from_json)


@pytest.mark.parametrize(
    ("path", "new", "said"),
    [
        ("$.place", "Đà Lạt", r"^\$\.place was 'Sông Lam' and came back as 'Đà Lạt'$"),
        ("$.body", (), r"^\$\.body was \(AgendaItem"),
        ("$.body[0].body[0].deadline", None, r"^\$\.body\[0\]\.body\[0\]\.deadline was Ongoing"),
        ("$.signature.name", "B", r"^\$\.signature\.name was 'Trần Thị Bình' and came back as 'B'"),
    ],
)
def test_what_changes_a_notice_is_told_where(path: str, new: object, said: str) -> None:
    """The first difference in printed order, with what stands there before and after."""
    with pytest.raises(AssertionError, match=said):
        assert_round_trip(minimal(), lambda notice: put(notice, path, new), lambda kept: kept)


def test_equal_values_do_not_differ() -> None:
    """Whatever their kind."""
    assert difference(full(), full()) is None
    assert difference((1, "a"), (1, "a")) is None
    assert difference((1, "a"), (1, "b")) == ("$[1]", "a", "b")
    assert difference(1, "1") == ("$", 1, "1")


# --- renderers ---------------------------------------------------------------------------------------


def seen(page: str) -> str:
    """Return the text of an HTML page."""
    return BeautifulSoup(page, "html.parser").get_text(" ")


@pytest.mark.parametrize("form", FORMS)
def test_what_shows_every_word_passes(form: str) -> None:
    """Our own formats; a page may show more."""
    assert_renderer(full(form), to_text)
    assert_renderer(full(form), lambda notice: f"<nav>In trang</nav>{to_html(notice)}", seen)


def test_worded_clauses_are_compared_by_their_words() -> None:
    """A notice that was read has its sentences as they were."""
    assert_renderer(read(to_text(full())).notice, to_text)


def test_a_page_that_lacks_words_is_named() -> None:
    """The words are listed, the first eight of them, with how many are missing."""
    with pytest.raises(AssertionError, match=r"^the page lacks: dôi$"):
        assert_renderer(full(), lambda notice: to_text(notice).replace("dôi", ""))
    with pytest.raises(AssertionError, match=r"^the page lacks: .*\(x[0-9]+\).* and [0-9]+ more$"):
        assert_renderer(full(), lambda _: "")


def test_a_page_in_another_order_is_named() -> None:
    """Items that change places are found although every word is there."""

    def upside_down(notice: Notice) -> str:
        return to_text(evolve(notice, body=tuple(reversed(notice.body))))

    with pytest.raises(AssertionError, match=r"of \$\.body\[\d\].* does not follow"):
        assert_renderer(full(), upside_down)


# --- readers -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMS)
def test_what_loses_nothing_passes(form: str) -> None:
    """Our own reader."""
    assert_reader(to_text(full(form)), read)


def test_a_reader_that_loses_words_is_named() -> None:
    """The lost words are listed."""

    def hasty(text: str) -> Reading:
        return read(text.replace("dôi dư", ""))

    with pytest.raises(AssertionError, match=r"^the reading lost: dôi, dư$"):
        assert_reader(to_text(full()), hasty)


def test_a_reader_that_changes_its_mind_is_named() -> None:
    """What it printed reads as another notice."""
    calls: list[str] = []

    def moody(text: str) -> Reading:
        calls.append(text)
        reading = read(text)
        return reading if len(calls) == 1 else evolve(reading, notice=minimal())

    with pytest.raises(AssertionError, match=r"^read again from its print, \$\..* and was"):
        assert_reader(to_text(full()), moody)


# --- directories -------------------------------------------------------------------------------------

NAMES = ("Sở Giao thông vận tải", "Sở", "", "a\u0301" * 200)


class Wayward:
    """A directory that answers as it is told to."""

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)

    def resolve(self, name: str, /, *, on: object = None, kind: object = None) -> object:
        """Return the next answer."""
        del name, on, kind
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def test_the_built_in_directory_passes() -> None:
    """On any day, for any text."""
    assert_directory(KNOWN_BODIES, NAMES)
    assert_directory(KNOWN_BODIES, NAMES, on=dt.date(2026, 6, 2))


ONE, TWO = Match("1", name="Sở Y"), Match("2", name="Sở Z")


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ((KeyError("x"),), r"^resolve\('Sở'\) raises KeyError\('x'\)$"),
        (("1", "1"), r"^resolve\('Sở'\) gives '1': no Match, Ambiguous or None$"),
        ((ONE, TWO), r"^resolve\('Sở'\) gives Match\('1'.*, then Match\('2'|ref='1'"),
        ((None, ONE), r"^resolve\('Sở'\) gives None, then "),
    ],
)
def test_a_directory_that_breaks_the_protocol_is_named(
    answers: tuple[object, ...], said: str
) -> None:
    """It raises, answers with something else, or not the same twice."""
    with pytest.raises(AssertionError, match=said):
        assert_directory(Wayward(*answers), ["Sở"])  # type: ignore[arg-type]  # a foreign answer on purpose


def test_ambiguous_is_an_answer() -> None:
    """So is nothing."""
    assert_directory(Wayward(Ambiguous((ONE, TWO)), Ambiguous((ONE, TWO)), None, None), ["a", "b"])  # type: ignore[arg-type]  # answers as they come


# --- scores ------------------------------------------------------------------------------------------


def cases() -> list[Expected]:
    """Return the samples of each form as they print."""
    return [Expected(to_text(make(form)), make(form)) for form in FORMS for make in (minimal, full)]


def test_our_own_reader_scores_full() -> None:
    """Every field of every sample, and no case that failed."""
    result = score(lambda text: read(text).notice, cases())
    assert [(one.name, one.f1, one.smallest) for one in result.fields] == [
        (name, 1.0, None)
        for name in (
            *("task", "director", "lead", "coordinators", "reports_to", "deadline", "stance"),
        )
    ]


def test_each_fault_counts_for_its_field_alone() -> None:
    """Wrong leads and deadlines and a stance that was overlooked; the shortest text is shown."""

    def careless(text: str) -> Notice:
        notice = read(text).notice
        for path, node in walk(notice):
            if isinstance(node, Assignment) and node.deadline is not None and node.is_task:
                notice = put(notice, f"{path}.deadline", ByDate(dt.date(2026, 1, 1)))
            if isinstance(node, Body) and ".lead[" in path and ".members" not in path:
                notice = put(notice, f"{path}.name", "Sở Khác")
            if isinstance(node, Decision) and node.stance == "agreed":
                notice = put(notice, path, Remark(node.wording))
        return notice

    given = cases()
    result = score(careless, given)
    assert result["task"].f1 == result["director"].f1 == result["coordinators"].f1 == 1.0
    assert (result["deadline"].right, result["deadline"].recall) == (0, 0.0)
    assert 0 < result["lead"].precision < 1
    assert result["stance"].precision == 1.0
    assert 0 < result["stance"].recall < 1
    assert result["deadline"].smallest == min(given, key=lambda case: len(case.text))


def test_a_task_is_known_by_its_words() -> None:
    """One that begins a word later is the same; one that is overlooked is wanted; one too many is found."""
    expected = minimal()
    item = expected.body[0]
    assert isinstance(item, AgendaItem)
    (task,) = item.body
    assert isinstance(task, Assignment)
    case = Expected("a", expected)

    def with_tasks(*tasks: Assignment) -> Notice:
        return evolve(expected, body=(evolve(item, body=tasks),))

    longer = evolve(task, task=f"khẩn trương {task.task}")
    assert score(lambda _: with_tasks(longer), [case])["lead"].f1 == 1.0
    twice = score(lambda _: with_tasks(task, task), [case])["task"]
    assert (twice.found, twice.right, twice.wanted, twice.recall) == (2, 1, 1, 1.0)
    other = evolve(task, task="lập dự toán")
    missed = score(lambda _: with_tasks(other), [case])["task"]
    assert (missed.found, missed.right, missed.wanted, missed.f1) == (1, 0, 1, 0.0)
    nothing = score(lambda _: with_tasks(), [case])["task"]
    assert (nothing.precision, nothing.recall, nothing.smallest) == (1.0, 0.0, case)


def test_without_cases_nothing_is_wrong() -> None:
    """No task found and none wanted is a full score, in a table that a terminal holds."""
    result = score(lambda text: read(text).notice, [])
    assert {one.f1 for one in result.fields} == {1.0}
    table = result.to_text().splitlines()
    assert table[1] == "task                0      0       0      1.000   1.000  1.000"
    assert max(map(len, table)) <= 80
    with pytest.raises(KeyError, match="urgency"):
        result["urgency"]


def test_items_without_labels_are_known_by_their_headings() -> None:
    """Their stances are compared all the same."""
    body = (AgendaItem(heading="Về hồ sơ", body=(Decision(stance="agreed"),)),)
    notice = evolve(minimal(), body=body)
    assert score(lambda _: notice, [Expected("a", notice)])["stance"].f1 == 1.0
    other = put(notice, "$.body[0].body[0].stance", "rejected")
    assert score(lambda _: other, [Expected("a", notice)])["stance"].f1 == 0.0
