"""A world: it reaches every part, and one too small is refused where it is defined."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from giaoban import strategies
from giaoban.deadline import ByDate
from giaoban.forms import FORMS, PARTY_HD36, derive
from giaoban.model import AsPrinted, Body, Notice, Person
from giaoban.orders import tasks_of
from giaoban.strategies import Case, World, notices, texts, violating
from giaoban.strategies import _pools as pools
from giaoban.strategies._violating import BREAKERS
from giaoban.validate import check
from giaoban.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE = (
    Body("Phòng Kinh tế", ref="KT"),
    Body("Phòng Văn hóa", ref="VH"),
    Body("Trạm Y tế", ref="YT"),
)
STAFF = (
    Person("Lê Thị Mai", positions=("Trưởng phòng",)),
    Person("Hồ Văn Tư", positions=("Phó Trưởng phòng",)),
)
OURS = World(bodies=TABLE, persons=STAFF)
LEAST = 49
"""How many characters the shortest of the longest phrases has that every sound notice may say."""
DAYS = (dt.date(2024, 6, 3), dt.date(2025, 9, 10))


def bodies_of(notice: Notice) -> set[Body]:
    """Return every body of a notice, wherever it stands."""
    return {part for _, part in walk(notice) if isinstance(part, Body)}


def persons_of(notice: Notice) -> set[Person]:
    """Return every person of a notice."""
    return {part for _, part in walk(notice) if isinstance(part, Person)}


# --- bodies and persons ------------------------------------------------------------------------------


@pytest.mark.parametrize("profile", ["publish", "draft"])
@pytest.mark.parametrize("form", FORMS)
def test_no_notice_names_anybody_else(form: str, profile: strategies.Profile) -> None:
    """Issuer, who was heard, recipients, members of groups: all are in the caller's tables."""

    @settings(max_examples=30)
    @given(notices(world=OURS, form=form, profile=profile))
    def holds(notice: Notice) -> None:
        assert bodies_of(notice) <= set(TABLE)
        assert persons_of(notice) <= set(STAFF)

    holds()


@pytest.mark.parametrize("code", BREAKERS)
def test_no_case_names_anybody_else(code: str) -> None:
    """A sound twin keeps to the tables; a broken one too, but where a stranger is what is wrong."""
    strangers = 1 if BREAKERS[code].foreign else 0

    @settings(max_examples=15)
    @given(violating(code, world=OURS))
    def holds(case: Case) -> None:
        assert bodies_of(case.valid) <= set(TABLE)
        assert len(bodies_of(case.broken) - set(TABLE)) == strangers
        assert {each.name for each in persons_of(case.valid)} <= {each.name for each in STAFF}
        assert {each.name for each in persons_of(case.broken)} <= {
            *(each.name for each in STAFF),
            "",
        }
        found = check(case.broken, directory=case.directory)
        assert not check(case.valid, directory=case.directory).findings
        assert case.finding.is_among(found.findings)

    holds()


def test_the_rules_about_strangers_are_named() -> None:
    """As the page on testing tells them."""
    assert [code for code, breaker in BREAKERS.items() if breaker.foreign] == [
        *("GB401", "GB404", "GB405", "GB407"),
    ]


@pytest.mark.parametrize("code", BREAKERS)
def test_a_rule_is_broken_in_the_smallest_world_it_declares(code: str) -> None:
    """So many bodies and persons are enough, and it finds what it finds in any other."""
    breaker = BREAKERS[code]
    world = World(bodies=TABLE[: breaker.bodies], persons=STAFF[: breaker.persons])

    @settings(max_examples=5)
    @given(violating(code, world=world))
    def holds(case: Case) -> None:
        assert not check(case.valid, directory=case.directory).findings
        assert case.finding.is_among(check(case.broken, directory=case.directory).findings)

    holds()


@pytest.mark.parametrize(
    "bodies",
    [
        pytest.param(TABLE[:1], id="table"),
        pytest.param(st.just(TABLE[0]), id="just"),
        pytest.param(st.sampled_from(TABLE[:1]), id="sampled"),
        pytest.param(st.sampled_from([TABLE[0], TABLE[0]]), id="twice the same"),
        pytest.param(
            st.sampled_from([{"name": "Phòng Kinh tế"}]).map(lambda row: Body(**row)), id="mapped"
        ),
    ],
)
def test_a_world_of_one_body_is_too_small_for_joint_leads(bodies: Any) -> None:
    """Where the strategy is defined, with what is missing."""
    world = World(bodies=bodies)

    with pytest.raises(
        InvalidArgument, match=r"GB111 needs 2 bodies of different names; .* has 1: give 1 more"
    ):
        violating("GB111", world=world)
    notices(world=world)
    violating("GB101", world=world)


def test_what_nobody_can_count_is_taken() -> None:
    """A strategy that is no table may have any number of values."""
    case = find(violating("GB111", world=World(bodies=st.builds(Body, texts()))), lambda _: True)

    assert case.finding.code == "GB111"


def test_persons_need_a_name_and_a_position() -> None:
    """A rule asks for both, so that no notice with such a person were sound."""
    for person in (Person("Lê Thị Mai"), Person("", positions=("Trưởng phòng",))):
        with pytest.raises(
            InvalidArgument, match=r"needs persons with a name and a position.*Pers"
        ):
            notices(world=World(persons=[person]))
        notices(world=World(persons=[person]), profile="draft")


@pytest.mark.parametrize("name", ["bodies", "persons", "issued"])
def test_a_table_holds_what_it_is_for(name: str) -> None:
    """An empty one, one of other values and what is no table are refused at once."""
    for wrong, said in (
        ([], f"World.{name} is empty: give at least one"),
        ([1], f"World.{name} holds values of .*; got 1"),
        (7, f"World.{name} takes a strategy or a sequence of .*; got 7"),
    ):
        with pytest.raises(InvalidArgument, match=said):
            World(**{name: wrong})  # type: ignore[arg-type]  # what a caller gets wrong


@pytest.mark.parametrize("bodies", [TABLE, list(TABLE), st.sampled_from(TABLE)])
def test_a_table_and_a_strategy_draw_the_same(bodies: Any) -> None:
    """Each shrinks to its first value."""
    world = World(bodies=bodies)

    assert find(strategies.bodies(world=world), lambda _: True) == TABLE[0]
    assert find(strategies.bodies(world=world), lambda body: body != TABLE[0]) in TABLE


# Each name ends in the words that some task of the phrases begins with, and is of another kind.
VERBS = tuple(
    map(
        Body,
        ("Sở Xây dựng", "Ban Tổ chức", "Chi cục Thống kê", "Ủy ban Kiểm tra", "Hiệp hội Số hóa"),
    )
)


@given(notices(world=World(bodies=VERBS)), violating("GB504", world=World(bodies=VERBS)))
def test_a_name_may_end_as_its_task_begins(notice: Notice, case: Case) -> None:
    """In "Sở Xây dựng xây dựng phương án" no word is doubled, nor does that hide one that is."""
    assert check(notice).findings == ()
    assert check(case.valid).findings == ()
    assert {finding.code for finding in check(case.broken).findings} == {"GB504"}


# --- days of issue -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("issued", "days"),
    [
        pytest.param(DAYS, DAYS, id="table"),
        pytest.param(st.sampled_from(DAYS), DAYS, id="sampled"),
        pytest.param(
            st.sampled_from([0, 464]).map(lambda n: DAYS[0] + dt.timedelta(n)), DAYS, id="mapped"
        ),
        pytest.param(st.just(DAYS[0]), DAYS[:1], id="just"),
        pytest.param(st.dates(DAYS[0], DAYS[0]), DAYS[:1], id="dates"),
    ],
)
def test_every_notice_is_issued_on_a_day_of_the_world(
    issued: Any, days: tuple[dt.date, ...]
) -> None:
    """Sound notices and the pairs of a rule, while their form holds; and drafts where they tell one."""
    world = World(issued=issued)

    @settings(max_examples=20)
    @given(
        notices(world=world), violating("GB201", world=world), notices(world=world, profile="draft")
    )
    def holds(sound: Notice, case: Case, draft: Notice) -> None:
        for notice in (sound, case.valid):
            assert notice.issued_on in days
            assert check(notice).findings == ()
            for order in tasks_of(notice):
                if isinstance(order.deadline, ByDate):
                    assert order.deadline.date > notice.issued_on
        assert draft.issued_on in {None, *days}

    holds()


@given(notices(world=World(issued=st.dates(dt.date(2018, 1, 1), dt.date(2060, 1, 1)))))
def test_a_notice_of_any_day_is_sound(notice: Notice) -> None:
    """Before the years that are drawn by default, and after."""
    assert check(notice).findings == ()


@pytest.mark.parametrize("code", BREAKERS)
def test_a_rule_is_broken_on_the_days_of_the_world(code: str) -> None:
    """Whatever follows from the day of issue stays right."""

    @settings(max_examples=5)
    @given(violating(code, world=World(issued=[dt.date(2026, 3, 2)])))
    def holds(case: Case) -> None:
        assert case.valid.issued_on == dt.date(2026, 3, 2)
        assert check(case.valid, directory=case.directory).findings == ()
        assert case.finding.is_among(check(case.broken, directory=case.directory).findings)

    holds()


def test_a_form_that_holds_on_no_day_is_refused() -> None:
    """Where the strategy is defined; without a form, only those that hold are drawn."""
    early = World(issued=[dt.date(2019, 5, 6)])

    with pytest.raises(InvalidArgument, match="needs a day of issue on which state-nd30 holds; "):
        notices(form="state-nd30", world=early)
    with pytest.raises(InvalidArgument, match="GB102 needs a day of issue on which state-nd30"):
        violating("GB102", form="state-nd30", world=early)
    assert find(notices(world=early), lambda _: True).form == PARTY_HD36
    # Whoever gives the day itself is taken at their word.
    given_day = notices(form="state-nd30", world=early, issued_on=st.just(DAYS[0]))
    assert find(given_day, lambda _: True).issued_on == DAYS[0]


@pytest.mark.parametrize("issued", [DAYS[:1], st.dates(max_value=dt.date(2025, 6, 30))])
def test_a_rule_that_came_later_is_refused(issued: Any) -> None:
    """Bodies that are gone since July 2025 are no fault of a notice from before."""
    with pytest.raises(
        InvalidArgument, match=r"GB401 needs .* from 2025-07-01 on; World.issued has"
    ):
        violating("GB401", world=World(issued=issued))


def test_a_form_of_a_past_without_days_is_refused() -> None:
    """An opaque strategy is left to the caller, but not a table."""
    opaque = World(issued=st.integers(0, 2).map(lambda n: DAYS[0] + dt.timedelta(n)))
    former = derive("party-hd36", "cũ", valid_to=dt.date(2024, 6, 4))

    assert find(notices(form=former, world=opaque), lambda _: True).issued_on == DAYS[0]


# --- short texts -------------------------------------------------------------------------------------


def texts_in(value: object) -> Iterator[str]:
    """Return every text of a value but the names of forms and words of choice."""
    for _, node in walk(value):
        for field in attrs.fields(type(node)):
            held = getattr(node, field.name)
            for each in held if isinstance(held, tuple) else (held,):
                if isinstance(each, str):
                    yield each


@pytest.mark.parametrize("form", FORMS)
def test_no_text_is_longer(form: str) -> None:
    """Of sound notices, names and composed subjects included, at the least that is taken."""

    @given(notices(form=form, world=World(max_text=LEAST)))
    def holds(notice: Notice) -> None:
        assert max(map(len, texts_in(notice))) <= LEAST
        assert check(notice).findings == ()

    holds()


@given(notices(world=World(max_text=30), profile="draft"))
def test_a_draft_has_short_texts(notice: Notice) -> None:
    """Hostile texts are cut, and say something still."""
    printed = attrs.evolve(notice, form=FORMS["state-nd30"], as_printed=AsPrinted())
    assert all(len(text) <= 30 for text in texts_in(printed))


@pytest.mark.parametrize("code", BREAKERS)
def test_a_rule_is_broken_by_texts_as_short_as_it_declares(code: str) -> None:
    """Of the built-in bodies; with less room it is refused where it is defined."""
    least = max(LEAST, BREAKERS[code].text)

    @settings(max_examples=15)
    @given(violating(code, world=World(max_text=least)))
    def holds(case: Case) -> None:
        assert max(map(len, (*texts_in(case.valid), *texts_in(case.broken)))) <= least
        assert check(case.valid, directory=case.directory).findings == ()
        assert case.finding.is_among(check(case.broken, directory=case.directory).findings)

    holds()
    with pytest.raises(
        InvalidArgument, match=rf"{code} has texts of {least} characters; .*: make it {least}"
    ):
        violating(code, world=World(max_text=least - 1))


def test_phrases_that_fit_are_kept() -> None:
    """The others are not drawn; without any the strategy is refused where it is defined."""
    short, long = World(max_text=40), pools.REMARKS[0]

    assert find(strategies.remarks(world=short), lambda _: True).wording == pools.REMARKS[1]
    assert find(strategies.remarks(world=World(max_text=len(long))), lambda _: True).wording == long
    with pytest.raises(InvalidArgument, match=r"max_text=9 leaves no phrase.*make it 35 or more"):
        strategies.remarks(world=World(max_text=9))
    with pytest.raises(InvalidArgument, match="a sound notice has texts of 49 characters"):
        notices(world=World(max_text=LEAST - 1))


def test_texts_of_the_world_are_cut() -> None:
    """Where they go on too long, and so that they still say something."""
    world = World(texts=st.just("  \n" * 3 + "rà soát quỹ"), max_text=9)

    assert find(strategies.remarks(world=world), lambda _: True).wording == "rà soát q"
    assert find(strategies.persons(world=World(max_text=10)), lambda _: True).positions == ()
    with pytest.raises(InvalidArgument, match=r"World.max_text is 1 or more; got 0"):
        World(max_text=0)


@given(notices(world=World(texts=st.just("làm việc" * 20), max_text=38)))
def test_texts_of_the_world_need_less_room(notice: Notice) -> None:
    """The phrases that are left out are not asked for."""
    assert max(map(len, texts_in(notice))) <= 38


def test_a_task_that_comes_again_is_told_apart() -> None:
    """Where few phrases fit they come round sooner; a number keeps them different."""

    @settings(max_examples=60)
    @given(notices(world=World(bodies=TABLE[:1], max_text=49)))
    def holds(notice: Notice) -> None:
        tasks = [order.assignment.task for order in tasks_of(notice)]
        assert len(tasks) == len(set(tasks))

    holds()
