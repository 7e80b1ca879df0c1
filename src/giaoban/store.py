"""Kho diễn biến: events in a file of JSON lines that is only ever added to.

    append("dien-bien.jsonl", Done("65-TB/BCSĐ#1a2b3c4d5e", on=date(2023, 10, 14)))
    happened = load("dien-bien.jsonl").events

Once `append` has returned, its events are in the file and the operating system has been told to
bring them to the disk: neither the end of this process nor of another takes them away. Writers
wait for each other, on every system. A file that ends inside a line, because its writer was ended
while it wrote, is read up to there; the next event begins on a line of its own.
"""

from __future__ import annotations

import codecs
import errno
import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from giaoban.codec import CodecError, Loaded, events_from_lines, events_to_lines, from_json
from giaoban.events import Event

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Loaded", "NotEventsError", "append", "load"]


class NotEventsError(ValueError):
    """The file holds something else than events, so that none is added to it.

    Args:
        path:
            The file, as it was named.
    """

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"{self.path} does not begin with an event; nothing was written to it"


def append(path: str | os.PathLike[str], *events: Event) -> None:
    """Add events to the end of a file, all or none of them; make the file if there is none.

    They are on the disk when it returns. If it raises one of these, the file is as it was before.

    Raises:
        FileNotFoundError: The file's folder does not exist.
        IsADirectoryError, PermissionError, OSError: The file cannot be written.
        NotEventsError: It does not begin with an event.
        TypeError, CodecError: One of the events cannot be written, as `to_json` says.
    """
    lines = events_to_lines(events).encode()
    with _opened(path, os.O_RDWR | os.O_APPEND | os.O_CREAT) as file, _alone(file):
        size = os.lseek(file, 0, os.SEEK_END)
        if not _begins_with_an_event(file):
            raise NotEventsError(os.fspath(path))
        try:
            _write(file, lines if _ends_a_line(file, size) else b"\n" + lines)
            os.fsync(file)
        except BaseException:  # a full disk, Ctrl-C: half a line would be no event
            os.ftruncate(file, size)
            raise
    if not size:
        _keep_name(path)


def load(path: str | os.PathLike[str]) -> Loaded:
    """Return the events of a file in their order, and its lines that are no events.

    A byte order mark, which Windows programs write, is passed over.

    Raises:
        FileNotFoundError: There is no such file.
        IsADirectoryError, PermissionError, OSError: It cannot be read.
    """
    with _opened(path, os.O_RDONLY) as file, _alone(file, writes=False):
        return events_from_lines(_read(file).removeprefix(codecs.BOM_UTF8))


# --- bytes ---------------------------------------------------------------------------------------

_BINARY: Final[int] = getattr(os, "O_BINARY", 0)  # or Windows would write \r\n
_FOR_ALL: Final = 0o666  # less what the process's mask takes away
_HEAD: Final = 1 << 16
_BEGINNING: Final = b'{"kind":"'


@contextmanager
def _opened(path: str | os.PathLike[str], flags: int) -> Iterator[int]:
    if Path(path).is_dir():  # Windows would only say that it is not permitted
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), os.fspath(path))
    file = os.open(path, flags | _BINARY, _FOR_ALL)
    try:
        yield file
    finally:
        os.close(file)


def _write(file: int, data: bytes) -> None:
    """Write all of it; mostly that is one call, which a signal or a full disk may cut short."""
    while data:
        data = data[os.write(file, data) :]


def _read(file: int) -> bytes:
    os.lseek(file, 0, os.SEEK_SET)
    parts = []
    while part := os.read(file, 1 << 20):
        parts.append(part)
    return b"".join(parts)


def _ends_a_line(file: int, size: int) -> bool:
    if not size:
        return True
    os.lseek(file, size - 1, os.SEEK_SET)
    return os.read(file, 1) == b"\n"


def _begins_with_an_event(file: int) -> bool:
    """Whether the file's lines are events: a notice named by mistake must not suffer.

    Only the first line that is more than the stump of one is looked at, so that an append costs
    the same however long the file is; torn lines are those of this module, which writes no blanks.
    """
    os.lseek(file, 0, os.SEEK_SET)
    lines = os.read(file, _HEAD).removeprefix(codecs.BOM_UTF8).split(b"\n")
    line = next((line for line in lines if not _BEGINNING.startswith(line.strip())), _BEGINNING)
    if line.startswith(_BEGINNING):
        return True
    try:
        from_json(line, type=Event)
    except CodecError:
        return False
    return True


def _keep_name(path: str | os.PathLike[str]) -> None:
    """Have the folder on the disk name the new file; Windows does that by itself."""
    if sys.platform != "win32":
        with suppress(OSError):  # some file systems cannot be asked; the events are written
            folder = os.open(Path(path).absolute().parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


# --- one at a time -------------------------------------------------------------------------------

# Windows locks bytes, and against reading too: one far behind any event, which need not be there.
_LOCKED_BYTE: Final = (1 << 31) - 2


@contextmanager
def _alone(file: int, *, writes: bool = True) -> Iterator[None]:
    """Hold the file: nobody else writes meanwhile, nor reads if *writes*; waits for those who do.

    The system gives it free when the process ends, however that comes about.
    """
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  Windows alone has it

        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        while True:
            try:
                msvcrt.locking(file, msvcrt.LK_LOCK, 1)
            except OSError as error:  # it tries for ten seconds
                if error.errno != errno.EDEADLK:
                    raise
            else:
                break
        try:
            yield
        finally:
            os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_UNLCK, 1)
    else:
        import fcntl  # noqa: PLC0415  all others have it

        fcntl.flock(file, fcntl.LOCK_EX if writes else fcntl.LOCK_SH)
        yield  # closing the file gives it free
