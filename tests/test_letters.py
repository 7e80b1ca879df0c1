"""Thư: parcels and reminders as text of a given length, as files, and as messages."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
from io import BytesIO
from typing import TYPE_CHECKING

import html5lib
import icalendar
import openpyxl
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from giaoban.builders import assign, directed_by, draft, group, official
from giaoban.model import Body, Group, Involved
from giaoban.parcels import Parcel, parcels
from giaoban.register import statuses, tasks
from giaoban.reminders import reminders
from giaoban.strategies import notices
from giaoban.timing import before, by, ongoing, pending
from giaoban.views.letters import (
    SHORTEST,
    Letter,
    letter_grid,
    letter_html,
    letter_ics,
    letter_message,
    letter_text,
    letter_xlsx,
    parcel_letter,
    parcel_text,
    reminder_letter,
    reminder_text,
)

if TYPE_CHECKING:
    from giaoban.model import Assignment, Notice
    from giaoban.views.letters import Lang

AS_OF = dt.date(2023, 10, 17)
AN = official("Nguyễn Văn An", "Phó Chủ tịch UBND tỉnh")
COMMUNES = group("UBND các xã", "Sở A", "Bình Minh")


def notice(*clauses: Assignment) -> Notice:
    """Return a notice with these tasks."""
    return draft("state-nd30", number="12/TB-UBND", issued_on="2/10/2023", body=list(clauses))


def parted(*clauses: Assignment) -> dict[str, Parcel]:
    """Return each addressee's parcel by its name; nobody's by an empty one."""
    found = parcels(statuses(tasks(notice(*clauses)), as_of=AS_OF))
    return {"" if each.addressee is None else each.addressee.name: each for each in found}


FIVE = parted(
    directed_by(
        AN, assign("Sở A", "rà soát trụ sở", coordinators=["Sở B"], due=before("17/10/2023"))
    ),
    assign("Sở B", "thẩm định giá", coordinators=["Sở A"], due=ongoing()),
    assign(COMMUNES, "báo cáo kết quả", due=by("16/10/2023")),
    evolve(assign("Sở B", "lập danh mục"), others=(Involved(Body("Sở A"), role="approving"),)),
    assign(Group("các sở, ngành"), "tiết kiệm điện"),
)


def test_what_is_left_open_is_not_called_a_deadline_twice() -> None:
    """`chưa định thời hạn, vì …` says itself what it is about."""
    parcel = parted(assign("Sở A", "lập kế hoạch", due=pending("chờ hướng dẫn")))["Sở A"]

    assert (
        parcel_text(parcel, as_of=AS_OF)
        .splitlines()[-1]
        .startswith(
            "   Chủ trì; chờ sự kiện; chưa định thời hạn, vì chờ hướng dẫn; Thông báo số 12/TB-UBND"
        )
    )


# --- as text -------------------------------------------------------------------------------------


def test_a_parcel_tells_its_addressee_what_is_its_part() -> None:
    """Each task with the part, how it stands, its words and days, and where it is ordered."""
    assert parcel_text(FIVE["Sở A"], as_of=AS_OF) == (
        "Kính gửi: Sở A\n"
        "Tính đến hết ngày 17/10/2023: 4 nhiệm vụ\n"
        "\n"
        "1. Rà soát trụ sở\n"
        "   Chủ trì; sát hạn; thời hạn trước ngày 17/10/2023; ngày cuối 16/10/2023;"
        " Thông báo số 12/TB-UBND; mục a)\n"
        "\n"
        "2. Thẩm định giá\n"
        "   Phối hợp; thường xuyên; thời hạn thường xuyên; Thông báo số 12/TB-UBND\n"
        "\n"
        "3. Báo cáo kết quả\n"
        "   Chủ trì, theo “UBND các xã”; quá hạn; thời hạn chậm nhất ngày 16/10/2023;"
        " ngày cuối 16/10/2023; Thông báo số 12/TB-UBND\n"
        "\n"
        "4. Lập danh mục\n"
        "   Phê duyệt; không nêu thời hạn; Thông báo số 12/TB-UBND\n"
    )


def test_what_nobody_can_be_addressed_for_says_so() -> None:
    """It has a title in place of an addressee."""
    assert parcel_text(FIVE[""], as_of=AS_OF, lang="en") == (
        "Tasks that nobody can be addressed for\n"
        "As of 17/10/2023: 1 tasks\n"
        "\n"
        "1. Tiết kiệm điện\n"
        "   Nobody named; no deadline; Notice 12/TB-UBND\n"
    )


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_an_official_and_a_part_without_a_name(lang: Lang) -> None:
    """A role that only the collective has is told through it; another party's is a part."""
    letter = parcel_letter(FIVE["Nguyễn Văn An"], as_of=AS_OF, lang=lang)
    (entry,) = FIVE["Sở A"].entries[3:]
    elsewhere = Parcel(Body("Sở C"), (entry,))

    assert [entry.remark for entry in letter.entries] == [{"vi": "chỉ đạo", "en": "directs"}[lang]]
    told = parcel_letter(elsewhere, as_of=AS_OF, lang=lang).entries[0].remark
    assert told == {"vi": "tham gia", "en": "has a part"}[lang]


def test_a_task_is_there_whole_or_not_at_all() -> None:
    """What does not fit is left out under its number, and counted."""
    whole = parcel_text(FIVE["Sở A"], as_of=AS_OF)
    short = parcel_text(FIVE["Sở A"], as_of=AS_OF, longest=len(whole) - 60)

    assert parcel_text(FIVE["Sở A"], as_of=AS_OF, longest=len(whole)) == whole
    assert "3. Báo cáo kết quả" not in short
    assert "4. Lập danh mục" in short
    assert short.endswith("\n\n… và 1 nhiệm vụ khác\n")


def test_where_nothing_fits_the_number_of_tasks_is_told() -> None:
    """Whom it is for goes last but the number."""
    assert parcel_text(FIVE["Sở A"], as_of=AS_OF, longest=60) == (
        "Kính gửi: Sở A\nTính đến hết ngày 17/10/2023: 4 nhiệm vụ\n"
    )
    named = Parcel(Body("Sở " + "x" * 500), FIVE["Sở A"].entries)
    assert (
        parcel_text(named, as_of=AS_OF, longest=60) == "Tính đến hết ngày 17/10/2023: 4 nhiệm vụ\n"
    )
    with pytest.raises(ValueError, match="60 characters at least; got longest=59"):
        parcel_text(named, as_of=AS_OF, longest=59)


@given(notices(profile="draft"), st.integers(SHORTEST, 3000))
@settings(deadline=None, max_examples=50)
def test_no_text_is_longer_than_asked_and_every_task_is_counted(
    drawn: Notice, longest: int
) -> None:
    """The tasks that are shown and the number of those that are not are all there are."""
    for parcel in parcels(statuses(tasks(drawn), as_of=AS_OF)):
        text = parcel_text(parcel, as_of=AS_OF, longest=longest)
        shown = sum(1 for line in text.split("\n") if line[:1].isdigit() and ". " in line)
        _, _, left = text.partition("\n… và ")

        assert len(text) <= longest
        assert text.endswith("\n")
        if shown:
            more = int(left.split(" ", 1)[0]) if left else 0
            assert shown + more == len(parcel.entries)
        assert f": {len(parcel.entries)} nhiệm vụ\n" in text


def test_a_text_has_no_lines_but_its_own() -> None:
    """Line breaks in a task, a name or a group make no new line."""
    many = Group("UBND\r\ncác xã", members=(Body("Xã\nA"),))
    order = evolve(assign(many, "rà soát"), task="rà soát\n\n9. giả mạo")
    text = parcel_text(parted(order)["Xã\nA"], as_of=AS_OF)

    assert text.split("\n")[0] == "Kính gửi: Xã A"
    assert "1. Rà soát 9. giả mạo\n   Chủ trì, theo “UBND các xã”" in text


# --- reminders -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "said"),
    [
        ("9/10", ["Còn 7 ngày; sắp đến hạn"]),
        ("16/10", ["Đến hạn; thời hạn"]),
        ("18/10", ["Quá hạn 1 ngày; thời hạn"]),
        ("15/11", ["Quá hạn 29 ngày; thời hạn", "44 ngày chưa có thông tin; không nêu thời hạn"]),
    ],
)
def test_a_reminder_says_why_now(on: str, said: list[str]) -> None:
    """Days left, the day itself, days late, days of silence."""
    number, month = on.split("/")
    day = dt.date(2023, int(month), int(number))
    orders = [assign("Sở A", "rà soát", due=before("17/10/2023")), assign("Sở A", "báo cáo")]
    found = reminders(statuses(tasks(notice(*orders)), as_of=day), on=day)
    text = reminder_text(found, on=day, addressee=Body("Sở A"))

    assert text.startswith(f"Kính gửi: Sở A\nTính đến hết ngày {number:0>2}/{month}/2023: ")
    lines = [line.strip() for line in text.splitlines() if line.startswith("   ")]
    assert [line[: len(want)] for line, want in zip(lines, said, strict=True)] == said


def test_reminders_without_an_addressee_have_a_title() -> None:
    """A list for the office itself."""
    letter = reminder_letter((), on=AS_OF)

    assert letter_text(letter) == (
        "Đôn đốc thực hiện nhiệm vụ\nTính đến hết ngày 17/10/2023: 0 nhiệm vụ\n"
    )
    assert reminder_letter((), on=AS_OF, addressee=Body("Sở A")).title == (
        "Đôn đốc Sở A thực hiện nhiệm vụ"
    )


# --- as files ------------------------------------------------------------------------------------


def test_the_part_is_a_column_of_the_grid() -> None:
    """The first, before what every list of tasks has."""
    grid = letter_grid(parcel_letter(FIVE["Sở A"], as_of=AS_OF))

    assert grid.title == "NHIỆM VỤ CỦA SỞ A"
    assert [column.heading for column in grid.columns[:3]] == [
        "Vai trò",
        "Mã nhiệm vụ",
        "Thông báo",
    ]
    assert [row[0] for row in grid.rows] == [
        "chủ trì",
        "phối hợp",
        "chủ trì, theo “UBND các xã”",
        "phê duyệt",
    ]
    assert [row[4] for row in grid.rows] == [
        "Rà soát trụ sở",
        "Thẩm định giá",
        "Báo cáo kết quả",
        "Lập danh mục",
    ]


def test_every_file_of_a_letter_has_its_parts() -> None:
    """The page, the spreadsheet and the calendar, read by parsers that are not ours."""
    letter = parcel_letter(FIVE["Sở A"], as_of=AS_OF)
    parts = [entry.remark for entry in letter.entries]
    page = html5lib.parse(letter_html(letter), namespaceHTMLElements=False)
    sheet = openpyxl.load_workbook(BytesIO(letter_xlsx(letter))).active
    assert sheet is not None
    calendar = icalendar.Calendar.from_ical(letter_ics(letter))

    assert [row[0].text for row in page.iterfind(".//tbody/tr")] == parts
    assert [row[0] for row in sheet.iter_rows(min_row=5, values_only=True)] == parts
    told = [str(each["DESCRIPTION"]).split("\n")[0] for each in calendar.walk("VTODO")]
    assert told == parts


# --- as a message --------------------------------------------------------------------------------


def sent(letter: Letter, **more: object) -> email.message.EmailMessage:
    """Return a message as it is read after it was sent."""
    message = letter_message(letter, to="Sở A <a@songlam.example>", **more)  # type: ignore[arg-type]  # as given
    read = email.message_from_bytes(message.as_bytes(), policy=email.policy.default)
    assert isinstance(read, email.message.EmailMessage)
    return read


def test_a_message_is_text_a_page_and_files() -> None:
    """The text and the page are alternatives; the files hang on both."""
    letter = parcel_letter(FIVE["Sở A"], as_of=AS_OF)
    message = sent(letter, sender="vp@songlam.example", attach=("xlsx", "ics"))
    text, page = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert page is not None

    assert message["Subject"] == "Nhiệm vụ của Sở A"
    assert message["From"] == "vp@songlam.example"
    assert text.get_content() == letter_text(letter)
    assert page.get_content() == letter_html(letter)
    assert [each.get_filename() for each in message.iter_attachments()] == [
        "nhiem-vu.xlsx",
        "nhiem-vu.ics",
    ]
    sheet, calendar = message.iter_attachments()
    assert sheet.get_content() == letter_xlsx(letter)
    assert calendar.get_payload(decode=True) == letter_ics(letter).encode()


def test_a_message_says_no_time_and_nothing_at_random() -> None:
    """The same letter is the same bytes, with neither a date nor an id."""
    letter = parcel_letter(FIVE["Sở A"], as_of=AS_OF)
    two = [letter_message(letter, to=["a@x.example", "b@x.example"], attach=["ics"]) for _ in "ab"]

    assert two[0].as_bytes() == two[1].as_bytes()
    assert sorted(two[0].keys()) == ["Content-Type", "MIME-Version", "Subject", "To"]
    assert two[0]["To"] == "a@x.example, b@x.example"


@pytest.mark.parametrize("name", ["Sở A\r\nBcc: x@y.example", "Sở A\nX: y", "Sở\u2028A\x85B: c"])
def test_no_name_adds_a_header(name: str) -> None:
    """A line break in a name is a blank in the subject."""
    message = sent(parcel_letter(Parcel(Body(name), ()), as_of=AS_OF))

    assert sorted(message.keys()) == ["Content-Type", "MIME-Version", "Subject", "To"]
    assert message["Subject"] == "Nhiệm vụ của " + " ".join(name.split())


def test_an_address_with_a_line_break_is_refused() -> None:
    """What the caller's program gets wrong is said at once."""
    letter = reminder_letter((), on=AS_OF)

    with pytest.raises(ValueError, match="Header"):
        letter_message(letter, to="a@x.example\r\nBcc: b@y.example")
    with pytest.raises(ValueError, match="Header"):
        letter_message(letter, to="a@x.example", sender="a@x.example\nBcc: b@y.example")


@given(notices(profile="draft"))
@settings(deadline=None, max_examples=50)
def test_every_notice_can_be_sent(drawn: Notice) -> None:
    """Whatever its texts hold, the message has its own heads and its own text."""
    for parcel in parcels(statuses(tasks(drawn), as_of=AS_OF))[:3]:
        letter = parcel_letter(parcel, as_of=AS_OF)
        message = sent(letter)
        body = message.get_body(("plain",))
        assert body is not None

        assert sorted(message.keys()) == ["Content-Type", "MIME-Version", "Subject", "To"]
        assert body.get_content() == letter_text(letter, longest=100_000)
