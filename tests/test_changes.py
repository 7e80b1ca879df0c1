"""Thay đổi: what became of the tasks from one notice to the next."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban.builders import assign, deliver, directed_by, draft, item, official
from giaoban.changes import carry_over, change_data, change_text, diff
from giaoban.deadline import Anchor, FromDay, FromIssue, FromSigning, Within
from giaoban.model import Assignment, Notice, Remark
from giaoban.reading import read
from giaoban.register import Pair, Rebinding, Task, pairs, rebind, tasks
from giaoban.render import to_text
from giaoban.strategies import notices
from giaoban.timing import before, by, in_month, within

AN = official("Nguyễn Văn An", "Phó Chủ tịch UBND tỉnh")
AN_IN_FULL = "đồng chí Nguyễn Văn An - Phó Chủ tịch UBND tỉnh"


def of(*clauses: Assignment) -> Notice:
    """Return a draft of 2 October 2023 with one item."""
    return draft(
        "state-nd30",
        number="12/TB-UBND",
        issued_on="2/10/2023",
        body=[item("Về đất đai", *clauses)],
    )


LAND = "thu hồi diện tích đất không sử dụng của các đơn vị sự nghiệp"
STAFF = "rà soát biên chế của các đơn vị sự nghiệp công lập"


def kinds(old: Notice, new: Notice) -> list[str]:
    """Return the kinds of the changes in their order."""
    return [change.kind for change in diff(old, new)]


def test_the_same_tasks_have_not_changed() -> None:
    """Other case, blanks, another place of the tone: nothing a person has to know."""
    old = of(assign("Sở Xây dựng", "hòa giải tranh chấp đất", due=before("15/10/2023")))
    new = of(assign("Sở xây dựng", "Hoà giải  tranh chấp đất", due=before("15/10/2023")))

    assert diff(old, new) == ()


def test_days_and_owners_come_first() -> None:
    """A changed day, a changed body, a new task, a dropped one, new words, in this order."""
    old = of(
        assign("Sở Nội vụ", "báo cáo kết quả cải cách hành chính năm 2023"),
        assign("Sở Xây dựng", STAFF),
        assign("Sở Xây dựng", LAND, due=before("15/10/2023")),
        assign("Sở Y tế", "xây dựng kế hoạch tiêm chủng mở rộng cho trẻ em năm 2024"),
    )
    new = of(
        assign("Sở Xây dựng", LAND, due=before("30/10/2023")),
        assign("Sở Nội vụ", STAFF),
        assign("Sở Y tế", "xây dựng kế hoạch tiêm chủng mở rộng cho trẻ em quý I năm 2024"),
        assign("Sở Tài chính", "tham mưu dự toán ngân sách"),
    )

    assert [(change.kind, change.was, change.now) for change in diff(old, new)] == [
        ("redated", "trước ngày 15/10/2023", "trước ngày 30/10/2023"),
        ("reassigned", "Sở Xây dựng", "Sở Nội vụ"),
        ("added", "", "Giao Sở Tài chính tham mưu dự toán ngân sách."),
        ("dropped", "Giao Sở Nội vụ báo cáo kết quả cải cách hành chính năm 2023.", ""),
        (
            "reworded",
            "xây dựng kế hoạch tiêm chủng mở rộng cho trẻ em năm 2024",
            "xây dựng kế hoạch tiêm chủng mở rộng cho trẻ em quý I năm 2024",
        ),
        ("moved", "1, c)", "1, a)"),
        ("moved", "1, d)", "1, c)"),
    ]


@pytest.mark.parametrize(
    ("before_it", "after_it", "text"),
    [
        (
            assign("Sở A", LAND, due=before("15/10/2023")),
            assign("Sở A", LAND),
            f"đổi thời hạn: {LAND}: trước ngày 15/10/2023 → không nêu",
        ),
        (
            assign("Sở A", LAND, deliverables=[deliver("hồ sơ", due=by("1/10/2023"))]),
            assign("Sở A", LAND, deliverables=[deliver("hồ sơ", due=by("9/10/2023"))]),
            f"đổi thời hạn: {LAND}: chậm nhất ngày 01/10/2023 → chậm nhất ngày 09/10/2023",
        ),
        (
            assign("Sở A", LAND, coordinators=["Sở B"]),
            assign("Sở A", LAND, coordinators=["Sở B", "Sở C"]),
            f"đổi cơ quan phối hợp: {LAND}: Sở B → Sở B và Sở C",
        ),
        (
            assign("Sở A", LAND),
            assign("Sở A", LAND, director=AN),
            f"đổi người thực hiện: {LAND}: Sở A → {AN_IN_FULL}; Sở A",
        ),
        (assign("Sở A", LAND), None, f"bỏ nhiệm vụ: Giao Sở A {LAND}."),
        (None, assign("Sở A", LAND), f"thêm nhiệm vụ: Giao Sở A {LAND}."),
        (
            assign("Sở A", LAND),
            assign("Sở A", f"{LAND} trên địa bàn"),
            f"đổi nội dung: {LAND} → {LAND} trên địa bàn",
        ),
    ],
    ids=["day", "deliverable", "coordinators", "director", "dropped", "added", "reworded"],
)
def test_a_change_is_told_in_a_line(
    before_it: Assignment | None, after_it: Assignment | None, text: str
) -> None:
    """What a person reads: what changed, of which task, from what to what."""
    old, new = (of(*([] if one is None else [one])) for one in (before_it, after_it))

    assert [change_text(change) for change in diff(old, new)] == [text]


def test_a_change_is_told_in_english_too() -> None:
    """The words around the notice's own are English."""
    old, new = of(assign("Sở A", LAND, due=before("15/10/2023"))), of(assign("Sở A", LAND))

    assert [change_text(change, lang="en") for change in diff(old, new)] == [
        f"deadline changed: {LAND}: trước ngày 15/10/2023 → none stated"
    ]


def test_a_moved_task_is_only_moved() -> None:
    """An item before it changes its number, and nothing that has to be done."""
    task = assign("Sở A", LAND)
    old = notice_of(item("Về đất đai", task))
    new = notice_of(item("Về việc khác", Remark("Ghi nhận.")), item("Về đất đai", task))

    assert [(change.kind, change.was, change.now) for change in diff(old, new)] == [
        ("moved", "1", "2")
    ]


def notice_of(*items: object) -> Notice:
    """Return a draft with these items."""
    return draft("state-nd30", body=list(items))  # type: ignore[arg-type]  # items, as given


def test_what_inherits_changes_with_what_it_inherits() -> None:
    """Another director over two points is two tasks with another director."""
    points = (assign("Sở A", LAND), assign("Sở B", STAFF))
    old, new = of(directed_by(AN, *points)), of(directed_by("Trần Thị Bình", *points))

    assert kinds(old, new) == ["reassigned", "reassigned"]


def test_what_may_be_another_task_is_doubtful() -> None:
    """Half of the words are left: a person should look, and is told so."""
    old = of(assign("Sở A", "lập hồ sơ thu hồi đất dự án cầu Lam Giang"))
    new = of(assign("Sở A", "lập hồ sơ thu hồi đất dự án đường ven sông"))
    (change,) = diff(old, new)

    assert change.doubtful
    assert change_text(change).endswith("(cần xác nhận là cùng một nhiệm vụ)")
    assert change_text(change, lang="en").endswith("(to be confirmed: is it the same task?)")


def test_changes_are_data() -> None:
    """Each side with what leads back to it; the side that is not there is null."""
    new = of(assign("Sở A", LAND, id="t7"))

    assert [change_data(change) for change in diff(of(), new)] == [
        {
            "change": "added",
            "old": None,
            "new": {
                "id": "t7",
                "notice": "12/TB-UBND",
                "path": "$.body[0].body[0]",
                "item": "1",
                "label": None,
                "wording": f"Giao Sở A {LAND}.",
            },
            "was": "",
            "now": f"Giao Sở A {LAND}.",
            "doubtful": False,
        }
    ]


# --- which is which ----------------------------------------------------------------------------------


def named(*clauses: Assignment) -> tuple[Task, ...]:
    """Return the tasks of a draft."""
    return tasks(of(*clauses))


def test_ids_follow_a_reworded_task() -> None:
    """The old id with the new one; what is sure and what a person should confirm; what is left."""
    old = named(
        assign("Sở A", LAND), assign("Sở B", STAFF), assign("Sở C", "báo cáo kết quả thực hiện")
    )
    new = named(
        assign("Sở D", "tổ chức hội nghị"),
        assign("Sở B", STAFF),
        assign("Sở A", f"{LAND} trên địa bàn tỉnh"),
    )

    assert rebind(old, new) == Rebinding(
        ids=((old[1].id, new[1].id), (old[0].id, new[2].id)),
        doubtful=(),
        added=(new[0].id,),
        gone=(old[2].id,),
    )


def test_the_same_words_to_several_bodies_are_doubtful() -> None:
    """Who of them became whom, words cannot tell; to one body there is no doubt."""
    old = named(assign("Sở A", LAND), assign("Sở B", LAND))

    swapped = pairs(old, named(assign("Sở C", LAND), assign("Sở B", LAND)))
    assert [pair.doubtful for pair in swapped] == [False, False]
    assert [pair.doubtful for pair in pairs(old, named(assign("Sở C", LAND)))] == [True, False]


def test_two_candidates_make_a_doubt() -> None:
    """Two old tasks are alike: the likelier one is taken, and said to be doubtful."""
    old = named(assign("Sở A", f"{LAND} đợt một"), assign("Sở A", f"{LAND} đợt hai"))
    (pair, gone) = pairs(old, named(assign("Sở A", f"{LAND} đợt ba")))

    assert pair.doubtful
    assert gone == Pair(old[1], None)


def test_few_common_words_make_no_pair() -> None:
    """Two tasks that begin alike and go on otherwise are two tasks."""
    old = named(assign("Sở A", "lập hồ sơ thu hồi đất"))
    new = named(assign("Sở A", "lập hồ sơ xét tặng danh hiệu nghệ nhân ưu tú năm 2024"))

    assert pairs(old, new) == (Pair(None, new[0]), Pair(old[0], None))


def test_an_id_of_the_callers_own_outweighs_words() -> None:
    """What the caller says is the same task is the same task."""
    old = named(assign("Sở A", LAND, id="t1"), assign("Sở A", STAFF, id="t2"))
    new = named(assign("Sở A", STAFF, id="t1"), assign("Sở A", LAND, id="t2"))

    assert pairs(old, new) == (Pair(old[0], new[0]), Pair(old[1], new[1]))


@given(notices(profile="draft"), notices(profile="draft"))
def test_every_task_is_in_one_pair(old: Notice, new: Notice) -> None:
    """Of both notices none is lost, none is counted twice, and none changes into itself."""
    before_it, after_it = tasks(old), tasks(new)
    found = pairs(before_it, after_it)

    assert [pair.new for pair in found if pair.new is not None] == list(after_it)
    olds = [pair.old for pair in found if pair.old is not None]
    assert sorted(olds, key=before_it.index) == list(before_it)
    assert diff(old, old) == ()
    assert all(isinstance(change_text(change), str) for change in diff(old, new))


@given(st.permutations(range(12)))
def test_order_is_no_change(order: list[int]) -> None:
    """However the tasks are shuffled, each finds itself."""
    clauses = [assign(f"Sở {n}", f"{LAND} số {n}") for n in range(12)]

    assert set(kinds(of(*clauses), of(*(clauses[n] for n in order)))) <= {"moved"}


def test_many_tasks_are_matched_in_line_with_their_number() -> None:
    """Two thousand tasks of two notices, every one of them reworded, are each found."""
    old = named(*(assign("Sở A", f"{LAND} của đơn vị số {n}") for n in range(1000)))
    new = named(*(assign("Sở A", f"{LAND} tại đơn vị số {n} năm nay") for n in range(1000)))

    assert len(pairs(old, new)) >= 1000


# --- to the next notice --------------------------------------------------------------------------------


def test_what_is_left_open_goes_into_the_next_notice() -> None:
    """One call, and the next notice says what goes on, from which notice, under the same ids."""
    left = tasks(
        of(
            directed_by(AN, assign("Sở A", LAND, coordinators=["Sở B"], due=in_month("11/2023"))),
            assign("Sở C", "tiếp tục rà soát"),
        )
    )
    following = notice_of(carry_over(left, heading="Việc còn lại"))

    assert [task.id for task in tasks(following)] == [task.id for task in left]
    assert [task.task for task in tasks(following)] == [
        f"tiếp tục {LAND} (Thông báo số 12/TB-UBND ngày 02/10/2023)",
        "tiếp tục rà soát (Thông báo số 12/TB-UBND ngày 02/10/2023)",
    ]
    (first, second) = tasks(following)
    assert (first.director, first.deadline) == ((AN,), in_month("11/2023"))
    assert first.coordinators == left[0].coordinators
    assert second.lead == left[1].lead


def test_a_task_of_no_number_is_carried_without_one() -> None:
    """A draft's tasks name no notice."""
    left = [evolve(task, notice="", issued=None) for task in tasks(of(assign("Sở A", LAND)))]

    assert [task.task for task in tasks(notice_of(carry_over(left)))] == [f"tiếp tục {LAND}"]


def test_notices_that_were_read_are_compared() -> None:
    """From the printed page as from the values."""
    old, new = (of(assign("Sở A", LAND, due=before(day))) for day in ("15/10/2023", "30/10/2023"))
    seen = diff(read(to_text(old)).notice, read(to_text(new)).notice)

    assert [(change.kind, change.now) for change in seen] == [("redated", "trước ngày 30/10/2023")]


def test_a_change_is_a_value() -> None:
    """Equal changes are equal and hashable."""
    first, second = (diff(of(), of(assign("Sở A", LAND))) for _ in range(2))

    assert first == second
    assert {*first, *second} == set(first)


def test_a_task_of_another_tone_is_reworded() -> None:
    """To stop is not to use: the same task is found, and what it says now is told."""
    old = of(assign("Sở A", "dừng hệ thống cũ từ năm 2024"))
    new = of(assign("Sở A", "dùng hệ thống cũ từ năm 2024"))

    assert kinds(old, new) == ["reworded"]


def test_a_body_of_another_tone_is_another_body() -> None:
    """Phú Mỹ is not Phù Mỹ: who has to do it has changed, or who helps."""
    old = of(assign("UBND xã Phú Mỹ", STAFF, coordinators=["UBND xã Tân An"]))
    new = of(assign("UBND xã Phù Mỹ", STAFF, coordinators=["UBND xã Tấn An"]))

    assert [(change.kind, change.was, change.now) for change in diff(old, new)] == [
        ("reassigned", "UBND xã Phú Mỹ", "UBND xã Phù Mỹ"),
        ("supported", "UBND xã Tân An", "UBND xã Tấn An"),
    ]


@pytest.mark.parametrize(
    "since", [None, FromIssue(), FromSigning()], ids=["none", "issue", "signing"]
)
def test_a_carried_period_comes_to_the_same_day(since: Anchor | None) -> None:
    """Ten days from the notice of 2 October end on the 12th, whatever notice says so now."""
    old = draft(
        "state-nd30",
        number="12/TB-UBND",
        issued_on="2/10/2023",
        body=[assign("Sở A", LAND, due=within(10, since=since))],
    )

    (carried,) = carry_over(tasks(old)).body

    assert isinstance(carried, Assignment)
    assert carried.deadline == Within(10, "days", since=FromDay(dt.date(2023, 10, 2)))


def test_a_carried_deadline_else_is_as_it_was() -> None:
    """What counts from its own day or event does; a draft has no day to count from."""
    after = within(5, since="có ý kiến")
    left = tasks(
        of(assign("Sở A", LAND, due=after), assign("Sở B", STAFF, due=before("15/10/2023")))
    )
    blank = tasks(draft("state-nd30", body=[assign("Sở A", LAND, due=within(10))]))

    carried = carry_over((*left, *blank)).body

    assert [each.deadline for each in carried if isinstance(each, Assignment)] == [
        after,
        before("15/10/2023"),
        within(10),
    ]


def test_leads_that_answer_jointly_still_do_once_carried() -> None:
    """Who answers for how much does not change with the notice."""
    left = tasks(of(evolve(assign(["Sở A", "Sở B"], LAND), sharing="joint")))

    (carried,) = carry_over(left).body

    assert isinstance(carried, Assignment)
    assert carried.sharing == "joint"
