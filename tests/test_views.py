"""What is shown to people and programs: the notice at a glance, and its tasks."""

from __future__ import annotations

import datetime as dt

import pytest

from giaoban.builders import (
    addressed_to,
    agency,
    agreed,
    agreed_on_the_whole,
    as_head,
    assign,
    by_order,
    decided,
    deliver,
    draft,
    item,
    meeting,
    official,
)
from giaoban.calendars import BUILT_IN
from giaoban.deadline import (
    Deadline,
    FromDay,
    FromEvent,
    FromIssue,
    FromReceipt,
    FromSigning,
    InSpan,
    InWeek,
    Recurring,
    Unclear,
    Within,
)
from giaoban.model import Body, Group, Remark
from giaoban.register import Status, Task, status, tasks
from giaoban.timing import (
    after,
    at_session,
    before,
    before_event,
    by,
    every,
    in_half_year,
    in_month,
    in_quarter,
    in_year,
    ongoing,
    pending,
    per_regulation,
)
from giaoban.views import GroupBy, glance, glance_table, grouped, task_data, tasks_table
from tests.support_examples import STATE

AS_OF = dt.date(2023, 10, 2)


def shown(deadline: Deadline | None, **more: object) -> dict[str, object]:
    """Return the data of a task with that deadline, in a notice of 2 October 2023."""
    task = assign("Sở A", "rà soát", due=deadline, **more)  # type: ignore[arg-type]  # any option
    notice = draft("state-nd30", issued_on="2/10/2023", body=[task])
    out = tasks(notice)[0]
    return task_data(out, status(out, as_of=AS_OF), calendar=BUILT_IN)


@pytest.mark.parametrize(
    ("deadline", "kind", "fields"),
    [
        pytest.param(
            before("15/10/2023"), "date", {"date": "2023-10-15", "bound": "before"}, id="before"
        ),
        pytest.param(
            by("15/10/2023", "17h00"),
            "date",
            {"date": "2023-10-15", "bound": "by", "time": "17:00"},
            id="by-hour",
        ),
        pytest.param(InWeek(1, 4), "week", {"weeks": 1, "weekday": 4}, id="week"),
        pytest.param(in_month("11/2023"), "month", {"year": 2023, "month": 11}, id="month"),
        pytest.param(in_quarter("4/2023"), "quarter", {"year": 2023, "quarter": 4}, id="quarter"),
        pytest.param(in_half_year(2, 2023), "half_year", {"year": 2023, "half": 2}, id="half"),
        pytest.param(in_year(2023), "year", {"year": 2023}, id="year"),
        pytest.param(
            InSpan(2021, 2025), "span", {"first_year": 2021, "last_year": 2025}, id="span"
        ),
        pytest.param(
            Within(5, "days"), "within", {"count": 5, "unit": "days", "from": None}, id="within"
        ),
        pytest.param(
            every(3, "months"),
            "recurring",
            {"every": {"months": 3}, "anchor": None},
            id="quarterly",
        ),
        pytest.param(
            Recurring(1, "weeks", anchor="trước 16 giờ"),
            "recurring",
            {"every": {"weeks": 1}, "anchor": "trước 16 giờ"},
            id="defective",
        ),
        pytest.param(after("có kết quả"), "after_event", {"event": "có kết quả"}, id="after"),
        pytest.param(before_event("hội nghị"), "before_event", {"event": "hội nghị"}, id="event"),
        pytest.param(
            at_session("kỳ họp cuối năm"),
            "at_session",
            {"session": "kỳ họp cuối năm"},
            id="session",
        ),
        pytest.param(ongoing(), "ongoing", {}, id="ongoing"),
        pytest.param(per_regulation(), "per_regulation", {"basis": "theo quy định"}, id="rule"),
        pytest.param(pending("chờ vốn"), "pending", {"reason": "chờ vốn"}, id="pending"),
        pytest.param(Unclear("sớm nhất"), "unclear", {}, id="unclear"),
    ],
)
def test_each_kind_of_deadline_has_its_promised_fields(
    deadline: Deadline, kind: str, fields: dict[str, object]
) -> None:
    """Kind, printed text, the fields of the kind, and the days it comes to."""
    data = shown(deadline)["deadline"]

    assert isinstance(data, dict)
    assert data["kind"] == kind
    assert data["text"]
    rest = {k: v for k, v in data.items() if k not in {"kind", "text"}}
    days = {k: rest.pop(k) for k in ("last_day", "last_day_lenient", "certain")}
    assert rest == fields
    assert isinstance(days["certain"], bool)


@pytest.mark.parametrize(
    ("since", "said"),
    [
        (FromIssue(), "issue"),
        (FromSigning(), "signing"),
        (FromReceipt(), "receipt"),
        (FromDay(dt.date(2023, 10, 5)), "2023-10-05"),
        (FromEvent("có kết luận"), "có kết luận"),
    ],
    ids=["issue", "signing", "receipt", "day", "event"],
)
def test_each_anchor_is_said(since: object, said: str) -> None:
    """A word for what the notice fixes, a day or the event's words."""
    data = shown(Within(5, "days", since))["deadline"]  # type: ignore[arg-type]  # anchors all

    assert isinstance(data, dict)
    assert data["from"] == said


def test_the_days_of_before_are_both_given() -> None:
    """The strict day is the 14th, the lenient one the 15th, and both are certain."""
    data = shown(before("15/10/2023"))["deadline"]

    assert data == {
        "kind": "date",
        "text": "trước ngày 15/10/2023",
        "date": "2023-10-15",
        "bound": "before",
        "last_day": "2023-10-14",
        "last_day_lenient": "2023-10-15",
        "certain": True,
    }


def test_an_anchored_round_is_said_in_words() -> None:
    """The anchor is what says when in each round."""
    data = shown(every(1, "weeks", weekday=4))["deadline"]

    assert isinstance(data, dict)
    assert "thứ Sáu" in str(data["anchor"])


def test_the_text_is_as_the_notice_prints_it() -> None:
    """A wording's own words are given, not those that would be composed."""
    data = shown(by("15/10/2023"), wording="Giao Sở A rà soát, muộn nhất ngày 15/10/2023.")[
        "deadline"
    ]

    assert isinstance(data, dict)
    assert "muộn nhất" in str(data["text"])


def test_a_task_as_data() -> None:
    """Every promised key is there, in order, persons by bare name."""
    task = assign(
        "Sở A",
        "rà soát",
        id="t1",
        director=official("Nguyễn Văn An", "Phó Chủ tịch"),
        coordinators=["Sở B", official("Lê Quốc Cường", "Giám đốc")],
        deliverables=[
            deliver("báo cáo", kind="report", to="UBND tỉnh", via="VP", due=by("1/11/2023"))
        ],
    )
    out = tasks(draft("state-nd30", number="12/TB-UBND", issued_on=AS_OF, body=[task]))[0]
    data = task_data(out, status(out, as_of=AS_OF), calendar=BUILT_IN)

    assert list(data) == [
        *("id", "notice", "path", "item", "label", "director", "lead", "coordinators"),
        *("reports_to", "via", "task", "wording", "deadline", "other_deadlines", "status"),
    ]
    assert (data["id"], data["notice"], data["director"]) == ("t1", "12/TB-UBND", "Nguyễn Văn An")
    assert data["coordinators"] == ["Sở B", "Lê Quốc Cường"]
    assert (data["reports_to"], data["via"]) == (["UBND tỉnh"], ["VP"])
    assert data["status"] == "open"


def test_what_is_not_there_is_null() -> None:
    """Without director, deadline and item the data say null, and lists are empty."""
    data = shown(None)

    assert (data["director"], data["deadline"], data["item"]) == (None, None, None)
    assert (data["other_deadlines"], data["status"]) == ([], "no_deadline")


def test_a_table_of_tasks_fits_80_columns_in_both_languages() -> None:
    """The day comes first, then each task with status, last day, lead and task."""
    rows = [(task, status(task, as_of=dt.date(2026, 4, 9))) for task in tasks(STATE)]
    vi = tasks_table(rows, as_of=dt.date(2026, 4, 9))
    en = tasks_table(rows, as_of=dt.date(2026, 4, 9), lang="en")

    assert vi.startswith("Tính đến hết ngày 09/4/2026: 10 nhiệm vụ\n")
    assert "[sắp đến hạn]  09/4/2026  112/TB-UBND 1 a)" in vi
    assert en.startswith("As of 09/4/2026: 10 tasks\n")
    assert "directed by Võ Trường Giang" in en
    assert max(len(line) for line in vi.splitlines() + en.splitlines()) <= 80


def test_a_task_of_nobody_says_so() -> None:
    """A task without a lead is not passed over."""
    task = tasks(draft("state-nd30", body=[assign("", "rà soát")]))[0]

    assert "(chưa rõ ai)" in tasks_table([(task, status(task, as_of=AS_OF))], as_of=AS_OF)


def grouping_rows() -> list[tuple[Task, Status]]:
    """Return tasks of two leads, four standings and two items, as of 15 October 2023."""
    notice = draft(
        "state-nd30",
        number="12/TB-UBND",
        issued_on=AS_OF,
        body=[
            item("Về A", assign("Sở A", "rà soát", due=ongoing()), assign("sở a", "đo đạc")),
            item("Về B", assign("Sở B", "bàn giao", due=before("15/10/2023"))),
            assign(["Sở A", "Sở B"], "báo cáo", due=by("1/10/2023")),
            assign("", "theo dõi", due=by("1/10/2023")),
        ],
    )
    return [(task, status(task, as_of=dt.date(2023, 10, 15))) for task in tasks(notice)]


@pytest.mark.parametrize(
    ("by_what", "groups"),
    [
        ("lead", {"Sở A": [0, 1], "Sở B": [2], "Sở A; Sở B": [3], "(chưa rõ ai)": [4]}),
        (
            "status",
            {"quá hạn": [3, 4], "sát hạn": [2], "thường xuyên": [0], "không nêu thời hạn": [1]},
        ),
        ("item", {"12/TB-UBND 1": [0, 1], "12/TB-UBND 2": [2], "12/TB-UBND": [3, 4]}),
    ],
)
def test_groups_part_the_tasks(by_what: GroupBy, groups: dict[str, list[int]]) -> None:
    """Every task is in one group; leads are told apart as one reads them, the urgent come first."""
    rows = grouping_rows()

    assert grouped(rows, by_what) == tuple(
        (name, tuple(rows[at] for at in places)) for name, places in groups.items()
    )


def test_bodies_that_differ_in_their_tones_are_groups_of_their_own() -> None:
    """Phú Mỹ is not Phù Mỹ."""
    leads = ("UBND xã Phú Mỹ", "UBND xã Phù Mỹ")
    notice = draft("state-nd30", body=[assign(lead, "rà soát") for lead in leads])
    rows = [(task, status(task, as_of=dt.date(2023, 10, 5))) for task in tasks(notice)]

    assert [name for name, _ in grouped(rows, "lead")] == list(leads)


def test_a_task_outside_items_of_a_blank_notice_has_a_group() -> None:
    """There is no number to call it by."""
    task = tasks(draft("state-nd30", body=[assign("Sở A", "rà soát")]))[0]
    rows = [(task, status(task, as_of=AS_OF))]

    assert grouped(rows, "item", lang="en") == (("(outside items)", tuple(rows)),)


def test_a_grouped_table_names_each_group_with_its_count() -> None:
    """The lines of the groups stand between those of the tasks, within 80 columns."""
    table = tasks_table(grouping_rows(), as_of=dt.date(2023, 10, 15), group_by="lead")

    assert [line for line in table.splitlines() if line.startswith("==")] == [
        "== Sở A (2)",
        "== Sở B (1)",
        "== Sở A; Sở B (1)",
        "== (chưa rõ ai) (1)",
    ]
    assert max(len(line) for line in table.splitlines()) <= 80


def test_of_several_deadlines_each_is_said_in_its_own_words() -> None:
    """What stands before it in the clause is not taken for it."""
    wording = "Giao Sở A rà soát trước 1/10/2023, muộn nhất ngày 15/10/2023 xong."
    data = shown(by("15/10/2023"), wording=wording)["deadline"]

    assert isinstance(data, dict)
    assert "15/10/2023" in str(data["text"])
    assert "1/10/2023, " not in str(data["text"])


def test_what_is_inherited_is_said_as_the_page_says_it() -> None:
    """A group and a deadline that a frame names are in the frame's words."""
    xa = Group("UBND các xã", members=(Body("An Hòa"), Body("Đồng Tâm"), Body("Mỹ Lâm")))
    frame = addressed_to(
        xa,
        assign("", "rà soát"),
        due=before("15/10/2023"),
        wording="Giao UBND các xã: An Hòa, Đồng Tâm, Mỹ Lâm hoàn thành trước 15/10/2023:",
    )
    task = tasks(draft("state-nd30", issued_on=AS_OF, body=[frame]))[0]
    data = task_data(task, status(task, as_of=AS_OF), calendar=BUILT_IN)

    assert data["lead"] == ["UBND các xã: An Hòa, Đồng Tâm, Mỹ Lâm"]
    assert isinstance(data["deadline"], dict)
    assert data["deadline"]["text"] == "trước 15/10/2023"


# --- at a glance ---------------------------------------------------------------------------------------


def test_a_bare_draft_at_a_glance() -> None:
    """What is not stated is null or empty, and the table says blank."""
    empty = glance(draft("party-hd05"))
    notice = empty["notice"]

    assert isinstance(notice, dict)
    assert [k for k, v in notice.items() if v] == ["form"]
    assert notice["recipients"] == notice["filed_at"] == []
    assert empty["items"] == []
    assert "(trống)" in glance_table(draft("party-hd05"))
    assert "(blank)" in glance_table(draft("party-hd05"), lang="en")


def test_a_chain_of_authority_is_a_list() -> None:
    """One authority is a text, several are a list, none is null."""
    chain = draft("state-nd30", signature=by_order("Chủ tịch", deputy_of="Chánh Văn phòng"))
    head = draft("state-nd30", signature=as_head("Chủ tịch", "An"))

    signature = glance(chain)["notice"]["signature"]  # type: ignore[index]  # a dict
    assert signature["authority"] == ["TL.", "KT."]
    assert signature["on_behalf_of"] == ["CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]
    assert signature["signer"] is None
    assert glance(head)["notice"]["signature"]["authority"] is None  # type: ignore[index]  # a dict


def test_sessions_are_numbers_where_they_are() -> None:
    """Session 63 is a number; a session in words stays words."""
    numbered = draft("party-hd36", meeting=meeting("hội nghị", session="63", congress="XII"))
    worded = draft("party-hd36", meeting=meeting("hội nghị", session="thứ nhất"))

    assert glance(numbered)["notice"]["meeting"]["session"] == 63  # type: ignore[index]  # a dict
    assert glance(worded)["notice"]["meeting"]["session"] == "thứ nhất"  # type: ignore[index]  # a dict


def test_items_are_nested_with_stance_and_codes() -> None:
    """Stances have their promised names; an item's codes are those in its own words."""
    notice = draft(
        "state-nd30",
        issuer=agency("UBND tỉnh"),
        body=[
            item(
                "Về A",
                agreed_on_the_whole(),
                Remark("Theo Quyết định số 12/QĐ-UBND và Thông báo số 7/TB-UBND."),
                item("Về A1", decided("deferred"), "Theo Kế hoạch số 9/KH-UBND."),
                item("Về A2", agreed(), presenter="Sở B"),
            ),
            Remark("Hết."),
        ],
    )
    items = glance(notice)["items"]

    assert isinstance(items, list)
    first = items[0]
    assert (first["number"], first["stance"]) == ("1", "agreed_in_principle")
    assert first["citations"] == ["12/QĐ-UBND", "7/TB-UBND"]
    assert [(i["number"], i["stance"], i["presenter"]) for i in first["items"]] == [
        ("1.1", "not_yet_agreed", None),
        ("1.2", "agreed", "Sở B"),
    ]
    assert first["items"][0]["citations"] == ["9/KH-UBND"]


def test_the_table_shows_items_under_items() -> None:
    """Sub-items are indented, each with its stance in words."""
    notice = draft("state-nd30", body=[item("Về A", item("Về A1", agreed()))])

    assert "1. Về A\n  1.1. Về A1 [nhất trí]\n" in glance_table(notice)
    assert "  1.1. Về A1 [agreed]\n" in glance_table(notice, lang="en")


def test_an_item_without_label_or_heading_has_a_line() -> None:
    """Without a heading its first clause tells what it is about."""
    notice = draft("state-nd30", body=[item("", "Đẩy nhanh tiến độ."), item("", item("Về B"))])

    assert "\n1. Đẩy nhanh tiến độ.\n2.\n  2.1. Về B\n" in glance_table(notice)
