"""`giaoban log` puts events down; `giaoban tasks --events` counts them."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

import pytest

from giaoban import store
from giaoban.builders import assign, draft
from giaoban.codec import EVENT_KINDS, event_schema, events_to_lines, to_json
from giaoban.events import (
    Accepted,
    Cancelled,
    DaySet,
    Done,
    Event,
    ExtensionGranted,
    ExtensionRequested,
    Progress,
    Reassigned,
    Result,
)
from giaoban.model import Body, Citation, DocumentNumber
from giaoban.store import Loaded, load
from giaoban.timing import by, every
from tests.support_events import FULL
from tests.support_examples import PARTY
from tests.test_cli import Ran

if TYPE_CHECKING:
    from pathlib import Path

DAY = dt.date(2023, 10, 5)
ON = ("--on", "5/10/2023")

NOTICE = draft(
    "state-nd30",
    number="12/TB-UBND",
    issued_on="2/10/2023",
    body=[
        assign("Sở A", "rà soát", due=by("15/10/2023"), id="a"),
        assign("Sở B", "báo cáo", due=every(1, "months", day=25), id="b"),
        assign("Sở C", "theo dõi", due=None, id="c"),
    ],
)


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    """The notice as a JSON file."""
    file = tmp_path / "thong-bao.json"
    file.write_bytes(to_json(NOTICE).encode())
    return file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the events are kept."""
    return tmp_path / "dien-bien.jsonl"


# --- what is put down --------------------------------------------------------------------------------

REPORT = Citation(
    "Báo cáo", number=DocumentNumber(number="12", type="BC", organs=("STC",)), date=DAY
)

LOGGED: tuple[tuple[tuple[str, ...], Event], ...] = (
    (("accepted",), Accepted("t", on=DAY)),
    (("accepted", "--by", " Sở  A ", "--note", "đã\nnhận"),
     Accepted("t", on=DAY, by="Sở A", note="đã\nnhận")),
    (("progress", "--percent", "40"), Progress("t", on=DAY, percent=40)),
    (("progress", "--percent", "100%"), Progress("t", on=DAY, percent=100)),
    (("progress",), Progress("t", on=DAY)),
    (("result", "--document", "Báo cáo số 12/BC-STC ngày 5/10/2023"),
     Result("t", on=DAY, document=REPORT)),
    (("done", "--round", "25/10/2023"), Done("t", on=DAY, round=dt.date(2023, 10, 25))),
    (("extension_requested",), ExtensionRequested("t", on=DAY)),
    (("extension_granted", "--until", "2023-10-31"),
     ExtensionGranted("t", on=DAY, until=dt.date(2023, 10, 31))),
    (("day_set", "--until", "31/10/2023"), DaySet("t", on=DAY, until=dt.date(2023, 10, 31))),
    (("reassigned", "--lead", "Sở A", "--lead", "Nguye\u0302n B"),
     Reassigned("t", on=DAY, lead=(Body("Sở A"), Body("Nguyên B")))),
)  # fmt: skip


@pytest.mark.parametrize(("argv", "event"), LOGGED, ids=range(len(LOGGED)))
def test_an_event_is_put_down(argv: tuple[str, ...], event: Event, file: Path) -> None:
    """One line more in the file, and a sentence that says which."""
    ran = Ran("log", "t", *argv, *ON, "--events", file)

    assert (ran.code, ran.err) == (0, "")
    assert load(file) == Loaded((event,))
    assert ran.out.startswith(f"đã ghi vào {file}: “")
    assert ran.out.endswith("ngày 05/10/2023 của nhiệm vụ t\n")


def test_every_kind_of_event_is_put_down(file: Path) -> None:
    """By the name that its JSON has, with what it cannot do without."""
    more = {
        "result": ("--document", "Báo cáo số 12/BC-STC"),
        "extension_granted": ("--until", "31/10/2023"),
        "day_set": ("--until", "31/10/2023"),
        "reassigned": ("--lead", "Sở A"),
    }
    for kind in EVENT_KINDS.values():
        assert Ran("log", "t", kind, *more.get(kind, ()), *ON, "--events", file).code == 0

    assert [type(event) for event in load(file).events] == list(EVENT_KINDS)


def test_the_day_is_todays_in_vietnam(file: Path) -> None:
    """Unless it is told."""
    vietnam = dt.timezone(dt.timedelta(hours=7))
    before = dt.datetime.now(vietnam).date()
    Ran("log", "t", "accepted", "--events", file)
    after = dt.datetime.now(vietnam).date()

    assert before <= load(file).events[0].on <= after


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Báo cáo số 12/BC-STC", ""),
        ("Báo cáo số 12/BC-STC ngày 5/10/2023 của Sở Tài chính về giải ngân.", "về giải ngân"),
        ("Báo cáo số 12/BC-STC, thực hiện Thông báo số 65/TB-UBND", ""),
        ("Báo cáo số 12/BC-STC thực hiện Thông báo số 65/TB-UBND",
         "thực hiện Thông báo số 65/TB-UBND"),
    ],
    ids=range(4),
)  # fmt: skip
def test_no_word_of_a_document_is_lost(text: str, subject: str, file: Path) -> None:
    """What stands behind it is what it is about; a list of documents is several results."""
    ran = Ran("log", "t", "result", "--document", text, *ON, "--events", file)
    if "," in text:
        assert (ran.code, file.exists()) == (2, False)
    else:
        (event,) = load(file).events
        assert isinstance(event, Result)
        assert event.document.subject == subject


# --- what is not -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("t", "finished"), "finished"),
        (("t", "done", "--percent", "4"), "done không đi với --percent"),
        (("t", "done", "--lead", "Sở A"), "done không đi với --lead"),
        (("t", "result"), "result cần --document"),
        (("t", "day_set"), "day_set cần --until"),
        (("t", "reassigned"), "reassigned cần --lead"),
        (("t", "reassigned", "--lead", " "), "diễn biến chưa đúng: Body.name"),
        (("t", "progress", "--percent", "101"), "từ 0 đến 100"),
        (("t", "progress", "--percent", "%"), "từ 0 đến 100"),
        (("t", "progress", "--percent", "ba"), "--percent"),
        (("t", "result", "--document", "Báo cáo"), "Báo cáo số 12/BC-STC"),
        (("t", "result", "--document", "theo Báo cáo số 12/BC-STC"), "Báo cáo số 12/BC-STC"),
        (("t", "day_set", "--until", "31/2/2023"), "31/2/2023"),
        (("t", "done", "--on", "mai"), "mai"),
        ((" ", "done"), "diễn biến chưa đúng: Done.task"),
        (("t", "done", "--note", "a\x01b"), "diễn biến chưa đúng: Done.note"),
    ],
    ids=range(16),
)
def test_what_is_no_event_is_one_line_and_writes_nothing(
    argv: tuple[str, ...], says: str, file: Path
) -> None:
    """It says what is wanted, and the file is not made."""
    ran = Ran("log", *argv, "--events", file)

    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert says in ran.err
    assert not file.exists()


def test_a_file_must_be_named() -> None:
    """There is no file of events that goes without saying."""
    ran = Ran("log", "t", "done")

    assert ran.code == 2
    assert "--events" in ran.err


def test_where_nothing_can_be_written_is_one_line(
    tmp_path: Path, notice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder, a folder that there is not, a notice, a name that no file has, a full disk."""
    asked = ("log", "a", "done", *ON, "--events")
    before = notice.read_bytes()

    def refuse(*_: object) -> None:
        raise PermissionError

    wrong = [
        Ran(*asked, tmp_path),
        Ran(*asked, tmp_path / "x" / "y"),
        Ran(*asked, notice),
        Ran(*asked, "a\0b"),
    ]
    monkeypatch.setattr("giaoban.cli._logging.append", refuse)
    wrong.append(Ran(*asked, tmp_path / "z"))

    assert [(ran.code, ran.out, ran.err.count("\n")) for ran in wrong] == [(2, "", 1)] * 5
    for ran, says in zip(wrong, ("thư mục", "ghi được", "không phải tệp diễn biến", "ghi được",
                                 "ghi được"), strict=True):  # fmt: skip
        assert says in ran.err
    assert notice.read_bytes() == before


# --- held against the notices ------------------------------------------------------------------------


def test_an_event_that_fits_is_put_down(notice: Path, file: Path) -> None:
    """What was put down before it counts; the file need not be there yet."""
    asked = (*ON, "--events", file, "--notice", notice)

    assert Ran("log", "a", "extension_requested", *asked).code == 0
    assert Ran("log", "a", "extension_granted", "--until", "20/10/2023", *asked).code == 0
    assert len(load(file).events) == 2


@pytest.mark.parametrize(
    ("before", "argv", "reason"),
    [
        ((), ("a", "done", "--on", "1/10/2023"), "trước ngày ban hành"),
        ((Done("a", on=DAY),), ("a", "done"), "đã hoàn thành"),
        ((Cancelled("a", on=DAY),), ("a", "progress"), "đã thôi thực hiện"),
        ((Done("c", on=DAY),), ("a", "returned"), "chưa có kết quả"),
        ((), ("a", "extension_granted", "--until", "15/10/2023"), "không muộn hơn"),
        ((), ("c", "extension_granted", "--until", "15/10/2023"), "chưa có ngày đến hạn"),
        ((), ("b", "done", "--round", "24/10/2023"), "không có kỳ nào"),
    ],
    ids=range(7),
)
def test_an_event_that_does_not_fit_is_not(
    before: tuple[Event, ...], argv: tuple[str, ...], reason: str, notice: Path, file: Path
) -> None:
    """One line with the reason, exit code 2, and the file is as it was."""
    store.append(file, *before)
    asked = ("log", *argv, *(() if "--on" in argv else ("--on", "6/10/2023")), "--events", file)
    ran = Ran(*asked, "--notice", notice)

    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert reason in ran.err
    assert load(file) == Loaded(before)
    assert "does not fit" in Ran(*asked, "--notice", notice, "--lang", "en").err
    assert Ran(*asked).err == ""  # without the notices nothing is known against it


def test_a_task_that_no_notice_has_is_told_with_those_that_are_like_it(
    notice: Path, tmp_path: Path, file: Path
) -> None:
    """A slip in a long id; or the first ones, where none is like it."""
    party = tmp_path / "party.json"
    party.write_bytes(to_json(PARTY).encode())
    told = json.loads(Ran("tasks", party, "--format", "json").out)
    slip = told[0]["id"][:-1]
    near = Ran("log", slip, "done", "--events", file, "--notice", notice, party)
    far = Ran("log", "x", "done", "--events", file, "--notice", notice, party, "--lang", "en")

    assert (near.code, far.code, file.exists()) == (2, 2, False)
    assert told[0]["id"] in near.err
    assert far.err.strip() == "giaoban: the notices have no task 'x'; ids of tasks: a, b, c, …"


def test_what_it_makes_of_later_events_is_told(notice: Path, file: Path) -> None:
    """An event of an earlier day may be put down late; what no longer fits then is named."""
    store.append(
        file,
        Cancelled("c", on=dt.date(2023, 10, 4)),
        Done("a", on=dt.date(2023, 10, 1)),
        Done("a", on=dt.date(2023, 10, 7)),
    )
    ran = Ran("log", "a", "cancelled", "--on", "6/10/2023", "--events", file, "--notice", notice)

    assert ran.code == 0
    assert ran.err == (
        "giaoban: “hoàn thành” ngày 07/10/2023 của nhiệm vụ a không khớp: "
        "nhiệm vụ đã thôi thực hiện\n"
    )


def test_a_notice_of_another_kind_is_read_too(tmp_path: Path, file: Path) -> None:
    """Text with --from, as everywhere."""
    text = tmp_path / "thong-bao"
    text.write_text("Giao Sở A rà soát.\n", encoding="utf-8")
    ran = Ran("log", "x", "done", "--events", file, "--notice", text, "--from", "text")

    assert "không có nhiệm vụ" in ran.err


# --- counted -----------------------------------------------------------------------------------------


def standings(*argv: str | Path) -> dict[str, str]:
    """Return how each task stands on 20 October 2023."""
    ran = Ran("tasks", *argv, "--as-of", "20/10/2023", "--format", "json")
    assert ran.code == 0
    return {task["id"]: task["status"] for task in json.loads(ran.out)}


def test_tasks_stand_as_their_events_say(notice: Path, file: Path) -> None:
    """Done, late, extended, given a day; without events as the notice alone says."""
    store.append(
        file,
        ExtensionGranted("a", on=DAY, until=dt.date(2023, 10, 31)),
        DaySet("c", on=DAY, until=dt.date(2023, 10, 10)),
        Done("c", on=dt.date(2023, 10, 12)),
    )

    assert standings(notice) == {"a": "overdue", "b": "due_soon", "c": "no_deadline"}
    assert standings(notice, "--events", file) == {"a": "open", "b": "due_soon", "c": "done_late"}


def test_a_task_that_was_given_to_others_is_theirs(notice: Path, file: Path) -> None:
    """`--lead` asks who leads it now."""
    store.append(file, Reassigned("a", on=DAY, lead=(Body("Sở D"),)))

    assert list(standings(notice, "--events", file, "--lead", "sở d")) == ["a"]
    assert list(standings(notice, "--events", file, "--lead", "sở a")) == []


def test_what_does_not_count_is_told(notice: Path, file: Path) -> None:
    """Bad lines by their numbers, events of no task by their ids, and what does not fit."""
    text = events_to_lines(
        [Done("a", on=DAY), Done("a", on=DAY), *(Done(f"x{n % 4}", on=DAY) for n in range(5))]
    )
    file.write_text(f"{text}done\n{text[:20]}", encoding="utf-8")
    ran = Ran("tasks", notice, "--as-of", "20/10/2023", "--events", file)

    assert ran.code == 0
    assert "[đã hoàn thành]" in ran.out
    bad, torn, strangers, unfit = ran.err.splitlines()
    assert bad.startswith(f"giaoban: {file}: dòng 8: $: không phải JSON")
    assert torn.startswith(f"giaoban: {file}: dòng 9 (dòng cuối, còn dở dang): $: ")
    assert strangers == (
        f"giaoban: {file}: 5 diễn biến của nhiệm vụ không có trong các thông báo: x0, x1, x2, …"
    )
    assert unfit == (
        f"giaoban: {file}: “hoàn thành” ngày 05/10/2023 của nhiệm vụ a không khớp: "
        "nhiệm vụ, hoặc kỳ này của nó, đã hoàn thành"
    )


def test_events_that_cannot_be_read_are_one_line(
    notice: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that there is not, a folder, a name that no file has, one without permission."""

    def refuse(_: object) -> None:
        raise PermissionError

    wrong = [Ran("tasks", notice, "--events", name) for name in (tmp_path / "x", tmp_path, "a\0b")]
    monkeypatch.setattr("giaoban.cli._logging.load", refuse)
    wrong.append(Ran("tasks", notice, "--events", tmp_path / "x"))

    assert [(ran.code, ran.out, ran.err.count("\n")) for ran in wrong] == [(2, "", 1)] * 4
    for ran, says in zip(wrong, ("không có tệp", "là thư mục", "không có tệp", "không mở được"),
                         strict=True):  # fmt: skip
        assert says in ran.err


# --- the schema --------------------------------------------------------------------------------------


def test_the_schema_of_an_event_is_printed() -> None:
    """Beside that of a notice, which needs no name."""
    assert json.loads(Ran("schema", "event").out) == event_schema()
    assert Ran("schema", "notice").out == Ran("schema").out


def test_help_names_every_kind_of_event() -> None:
    """What may be typed is shown."""
    shown = Ran("log", "--help").out

    assert all(kind in shown for kind in EVENT_KINDS.values())
    assert all(f"--{name}" in shown for name in ("on", "until", "percent", "document", "round"))


def test_events_written_in_python_are_those_of_the_command_line(file: Path) -> None:
    """One format: what `append` wrote `log` adds to."""
    store.append(file, *FULL)
    Ran("log", "t", "accepted", *ON, "--events", file)

    assert load(file).events == (*FULL, Accepted("t", on=DAY))
