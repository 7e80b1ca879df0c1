"""The store: what was acknowledged is there, whoever else writes and however a writer ends."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from giaoban.codec import CodecError, events_to_lines, to_json
from giaoban.events import Accepted, Done, Progress
from giaoban.store import Loaded, NotEventsError, append, load
from tests import support_msvcrt
from tests.support import ROOT
from tests.support_events import BARE, DAY, FULL
from tests.support_examples import PARTY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from giaoban.events import Event

    Writer = subprocess.Popen[str]
    Start = Callable[[str, str, int, int], Writer]


@pytest.fixture(params=["here", "windows"])
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The locks of this system, and those of Windows made of this one's."""
    name: str = request.param
    if name == "windows":
        monkeypatch.setitem(sys.modules, "msvcrt", support_msvcrt.module())
        monkeypatch.setattr(sys, "platform", "win32")
    return name


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the events are kept."""
    return tmp_path / "dien-bien.jsonl"


# --- there and back ----------------------------------------------------------------------------------


def test_what_is_added_is_read_again(file: Path, system: str) -> None:
    """One by one or several at once, in their order; the file is plain JSON lines."""
    for event in BARE[:3]:
        append(file, event)
    append(str(file), *FULL)

    assert load(file) == Loaded((*BARE[:3], *FULL)), system
    assert file.read_bytes() == events_to_lines((*BARE[:3], *FULL)).encode()


def test_nothing_to_add_makes_an_empty_file(file: Path) -> None:
    """And changes none that there is."""
    append(file)
    append(file)

    assert file.read_bytes() == b""
    assert load(file) == Loaded(())


def test_a_byte_order_mark_and_windows_line_ends_are_read(file: Path) -> None:
    """What an editor of Windows saved is added to like any other."""
    text = events_to_lines(BARE[:2]).replace("\n", "\r\n")
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())
    append(file, BARE[2])

    assert load(file) == Loaded(BARE[:3])


def test_a_last_line_without_its_end_is_ended(file: Path) -> None:
    """Who writes by hand may forget it."""
    file.write_bytes(events_to_lines(BARE[:2]).rstrip("\n").encode())
    append(file, BARE[2])

    assert file.read_bytes() == events_to_lines(BARE[:3]).encode()


def test_an_event_that_cannot_be_written_makes_no_file(file: Path) -> None:
    """It is refused before anything is opened."""
    wrong: Any = "done"
    with pytest.raises(TypeError, match="to_data takes a value of the model"):
        append(file, BARE[0], wrong)

    assert not file.exists()


# --- damage ------------------------------------------------------------------------------------------


def test_a_damaged_last_line_is_told_and_the_next_event_is_on_its_own(file: Path) -> None:
    """However much of the line is there: nothing before it is lost, nor anything after it."""
    before, torn = events_to_lines(FULL[:2]).encode(), events_to_lines(FULL[2:3]).encode()
    for cut in range(1, len(torn) - 1):
        file.write_bytes(before + torn[:cut])
        read = load(file)
        assert read.events == FULL[:2]
        assert [(bad.line, bad.torn) for bad in read.problems] == [(3, True)]

        append(file, BARE[0])
        read = load(file)
        assert read.events == (*FULL[:2], BARE[0])
        assert [(bad.line, bad.torn) for bad in read.problems] == [(3, False)]


def test_a_file_that_is_torn_at_its_start_is_added_to(file: Path) -> None:
    """A writer may be ended at its first event."""
    line = events_to_lines(BARE[:1]).encode()
    for cut in range(1, len(line) - 1):
        file.write_bytes(line[:cut])
        append(file, BARE[1])
        append(file, BARE[2])

        assert load(file).events == BARE[1:3]
        assert [bad.line for bad in load(file).problems] == [1]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(to_json(PARTY), id="a notice"),
        pytest.param(to_json(PARTY, indent=None), id="a notice in one line"),
        pytest.param("[]\n", id="an array"),
        pytest.param("Kính gửi: các sở\n", id="a text"),
        pytest.param('\ufeff\n{\n"kind":"done"\n}\n', id="an event over several lines"),
    ],
)
def test_a_file_of_something_else_is_left_alone(text: str, file: Path) -> None:
    """A notice that was named by mistake does not suffer."""
    file.write_text(text, encoding="utf-8")
    with pytest.raises(NotEventsError) as caught:
        append(file, BARE[0])

    assert str(caught.value) == (f"{file} does not begin with an event; nothing was written to it")
    assert caught.value.path == str(file)
    assert file.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n \r\n", id="blank lines"),
        pytest.param('{"task": "t", "kind": "done", "on": "2023-10-05"}\n', id="written by hand"),
    ],
)
def test_a_file_by_another_hand_is_added_to(text: str, file: Path) -> None:
    """Blanks and the order of keys are anyone's choice."""
    file.write_text(text, encoding="utf-8", newline="")
    append(file, BARE[0])

    assert load(file).problems == ()
    assert load(file).events[-1] == BARE[0]


@pytest.mark.parametrize("fails", ["write", "fsync"])
def test_a_full_disk_leaves_the_file_as_it_was(
    fails: str, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a line is taken back, and what is missing is said."""
    append(file, BARE[0])
    before = file.read_bytes()
    written: list[bytes] = []

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "no space")

    def half(number: int, data: bytes) -> int:
        if written:
            full()
        written.append(data[:10])
        return real(number, data[:10])

    real = os.write
    monkeypatch.setattr(os, fails, half if fails == "write" else full)
    with pytest.raises(OSError, match="no space"):
        append(file, BARE[1])

    assert file.read_bytes() == before


def test_a_write_that_is_cut_short_goes_on(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system may write less than it was given, and says so."""
    real = os.write
    monkeypatch.setattr(os, "write", lambda number, data: real(number, data[:7]))
    append(file, *FULL)

    assert load(file) == Loaded(FULL)


def test_a_folder_that_cannot_be_asked_is_no_error(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some file systems know no such thing; the events are in the file."""
    real, asked = os.fsync, list[int]()

    def no_folders(number: int) -> None:
        asked.append(number)
        if len(asked) > 1:
            raise OSError(errno.EINVAL, "no folders here")
        real(number)

    monkeypatch.setattr(os, "fsync", no_folders)
    append(file, BARE[0])

    assert len(asked) == 2
    assert load(file) == Loaded(BARE[:1])


# --- what cannot be opened ---------------------------------------------------------------------------

EACH: tuple[Callable[[Path], object], ...] = (load, lambda path: append(path, BARE[0]))


@pytest.mark.parametrize("use", EACH, ids=["load", "append"])
def test_a_directory_is_no_file(use: Callable[[Path], object], tmp_path: Path) -> None:
    """It is called one on every system."""
    with pytest.raises(IsADirectoryError) as caught:
        use(tmp_path)

    assert caught.value.filename == str(tmp_path)


def test_a_missing_file_is_an_error_to_read_and_none_to_add_to(file: Path) -> None:
    """A name that was mistyped must not count as "nothing happened"; its folder must be there."""
    with pytest.raises(FileNotFoundError) as caught:
        load(file)
    assert caught.value.filename == str(file)

    with pytest.raises(FileNotFoundError):
        append(file / "x" / "y", BARE[0])
    append(file, BARE[0])
    assert load(file) == Loaded(BARE[:1])


@pytest.mark.parametrize("use", EACH, ids=["load", "append"])
def test_a_file_without_permission_is_an_error(
    use: Callable[[Path], object], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's own, with the name of the file."""

    def refuse(path: object, *_: object) -> int:
        raise PermissionError(errno.EACCES, "no", str(path))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(PermissionError) as caught:
        use(file)

    assert caught.value.filename == str(file)


# --- several at once, and ended ones -----------------------------------------------------------------

WRITER = """
import datetime as dt, sys
from giaoban.events import Progress
from giaoban.store import append
from tests import support_msvcrt
name, system, count, words = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
if system == "windows":
    support_msvcrt.pretend()
for number in range(count):
    event = Progress(f"t-{name}-{number}", on=dt.date(2023, 10, 5), note="đang làm " * words)
    append(sys.argv[5], event)
    print(event.task, flush=True)
"""


@pytest.fixture
def writer(file: Path) -> Iterator[Start]:
    """Starts processes that add events and print the task of each that was acknowledged."""
    started: list[Writer] = []

    def start(name: str, system: str, count: int, words: int) -> Writer:
        argv = [sys.executable, "-c", WRITER, name, system, str(count), str(words), str(file)]
        started.append(subprocess.Popen(argv, cwd=ROOT, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield start
    for process in started:
        with process:
            process.kill()


def test_threads_of_one_process_lose_nothing(file: Path) -> None:
    """They wait for each other as processes do."""
    happened = [Accepted(f"t-{number}", on=DAY, note="x" * 3000) for number in range(80)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda event: append(file, event), happened))
    read = load(file)

    assert read.problems == ()
    assert sorted(read.events, key=lambda event: int(event.task[2:])) == happened


@pytest.mark.parametrize("on", ["here", "windows"])
def test_writers_at_once_lose_nothing(on: str, file: Path, writer: Start) -> None:
    """Four processes of 50 events each: all are there, each once, each process's in its order."""
    writers = [writer(str(name), on, 50, 20) for name in range(4)]
    told = [each.communicate(timeout=120)[0].split() for each in writers]
    read = load(file)
    kept = [event.task for event in read.events]

    assert [each.returncode for each in writers] == [0] * 4
    assert read.problems == ()
    assert len(kept) == len(set(kept)) == 200
    assert told == [[task for task in kept if task.startswith(f"t-{name}-")] for name in range(4)]


def test_what_was_acknowledged_is_there_when_the_writer_is_killed(
    file: Path, writer: Start
) -> None:
    """Again and again on one file, with long lines: at most the last line of each run is torn."""
    acknowledged: list[str] = []
    for run in range(6):
        process = writer(str(run), "here", 100_000, 20_000 * (run % 2) + 1)
        assert process.stdout is not None
        acknowledged += [process.stdout.readline().strip() for _ in range(3 + 2 * run)]
        process.kill()
        acknowledged += process.communicate()[0].split()

        read = load(file)
        kept = [event.task for event in read.events]
        # What was written and not yet told may be there too; nothing is there twice.
        assert [task for task in kept if task in set(acknowledged)] == acknowledged
        assert len(kept) <= len(acknowledged) + run + 1
        assert len(read.problems) <= run + 1
    append(file, BARE[0])

    assert load(file).events[-1] == BARE[0]


def test_a_reader_waits_for_a_writer(file: Path, system: str, writer: Start) -> None:
    """No half line is ever read while another writes."""
    process = writer("0", system, 40, 5_000)
    seen: list[int] = []
    while process.poll() is None:
        if file.exists():
            read = load(file)
            assert read.problems == ()
            seen.append(len(read.events))
    process.communicate()

    assert process.returncode == 0
    assert seen == sorted(seen)
    assert len(load(file).events) == 40


def test_windows_is_asked_again_until_the_file_is_free(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It gives up after ten seconds, which is not enough where many write; other errors are told."""
    answers = [errno.EDEADLK, errno.EDEADLK, 0]
    asked: list[tuple[int, int]] = []

    def locking(number: int, mode: int, _: int) -> None:
        asked.append((mode, os.lseek(number, 0, os.SEEK_CUR)))
        answer = answers.pop(0) if mode == support_msvcrt.LK_LOCK else 0
        if answer:
            raise OSError(answer, "no")

    msvcrt = support_msvcrt.module()
    msvcrt.__dict__["locking"] = locking
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    monkeypatch.setattr(sys, "platform", "win32")
    append(file, BARE[0])

    byte = (1 << 31) - 2
    assert asked == [(1, byte)] * 3 + [(0, byte)]
    answers.append(errno.EACCES)
    with pytest.raises(OSError, match="no"):
        load(file)


# --- laws of a store ---------------------------------------------------------------------------------


def test_an_event_that_nests_too_deep_is_no_event() -> None:
    """Every error of the codec is one of the store's too, and names what is wrong."""
    wrong = Progress("t", on=DAY, percent=1)
    object.__setattr__(wrong, "percent", 10**200)
    with pytest.raises(CodecError, match="100 digits"):
        append("never-made.jsonl", wrong)


def test_events_of_several_tasks_are_kept_together(file: Path) -> None:
    """Who reads them takes those of a task."""
    happened: tuple[Event, ...] = (Accepted("a", on=DAY), Done("b", on=DAY), Done("a", on=DAY))
    append(file, *happened)

    assert [event for event in load(file).events if event.task == "a"] == [
        happened[0],
        happened[2],
    ]
