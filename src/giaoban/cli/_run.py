"""Một lần gọi: what was asked of the command line, where it answers, and what it is given."""

from __future__ import annotations

import argparse
import codecs
import json
from pathlib import Path
from typing import IO, TYPE_CHECKING, Literal, NoReturn, TextIO, cast

from attrs import frozen

from giaoban.cli._words import SAY
from giaoban.codec import CodecError, from_json
from giaoban.reading import read

if TYPE_CHECKING:
    from collections.abc import Mapping

    from giaoban.cli._words import Lang
    from giaoban.model import Notice
    from giaoban.reading import Reading

__all__ = [
    "FOUND",
    "OK",
    "UNUSABLE",
    "From",
    "PrintedError",
    "Run",
    "StopError",
    "as_json",
    "bytes_in",
    "notice_in",
]

From = Literal["json", "text", "markdown", "docx", "pdf"]

OK, FOUND, UNUSABLE = 0, 1, 2
# Word files and PDF are known by how they begin, whatever they are called.
_KINDS: Mapping[str, From] = {".json": "json", ".txt": "text", ".md": "markdown"}


class StopError(Exception):
    """Ends a command with exit code 2 and one line on stderr (or several, for JSON problems)."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class PrintedError(Exception):
    """Help or version was asked for: this text is the answer."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


@frozen
class Run:
    """One call of the command line: what was asked, and where to answer."""

    asked: argparse.Namespace
    out: TextIO
    err: TextIO
    stdin: IO[bytes]

    @property
    def lang(self) -> Lang:
        return cast("Lang", self.asked.lang)

    def stop(self, key: str, **facts: str) -> NoReturn:
        raise StopError(SAY[key][self.lang].format(**facts))

    def answer(self, printed: str | bytes) -> None:
        """Write what was asked for: to the file of `-o`, else to standard output.

        Bytes on a terminal would be noise that can change how it behaves; they are refused.
        """
        if self.asked.output not in {None, "-"}:
            self.write(
                self.asked.output, printed if isinstance(printed, bytes) else printed.encode()
            )
        elif isinstance(printed, str):
            self.out.write(printed)
        else:
            stream: IO[bytes] | None = getattr(self.out, "buffer", None)
            if stream is None or self.out.isatty():
                self.stop("terminal")
            self.out.flush()
            stream.write(printed)
            stream.flush()

    def write(self, path: str, data: bytes) -> None:
        """Write a file."""
        try:
            Path(path).write_bytes(data)
        except OSError:
            self.stop("no-write", path=path)

    def rewrite(self, path: str, data: bytes) -> None:
        """Put *data* in the place of what a file holds: all of it, or nothing is changed."""
        fresh = f"{path}.tmp"
        self.write(fresh, data)
        try:
            Path(fresh).replace(path)
        except OSError:
            Path(fresh).unlink()
            self.stop("no-write", path=path)


def as_json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


# --- input ---------------------------------------------------------------------------------------


def notice_in(run: Run, file: str) -> tuple[Notice, Reading | None]:
    """Return the notice in *file*, and how it was read unless it is JSON."""
    source = bytes_in(run, file).removeprefix(codecs.BOM_UTF8)  # Windows programs write one
    kind: From | None = run.asked.kind or _KINDS.get(Path(file).suffix.lower())
    if kind is None and _looks_like_json(source):
        kind = "json"
    if kind == "json":
        try:
            return from_json(source), None
        except CodecError as error:
            gap = " " if len(error.problems) == 1 else "\n"
            head = SAY["json"][run.lang].format(path=file)
            raise StopError(f"{head}{gap}{error.sentence(run.lang)}") from None
    reading = read(source, kind=kind, revisions=run.asked.revisions)
    for finding in reading.findings:
        if finding.code == "GB900":
            raise StopError(f"{file}: {finding.message(run.lang)}")
    return reading.notice, reading


def _looks_like_json(source: bytes) -> bool:
    start = source[:1024].lstrip()
    return start.startswith((b"{", b"[")) and not start.startswith(b"{\\rtf")


def bytes_in(run: Run, file: str) -> bytes:
    """Return what a file holds, or standard input for "-"."""
    if file == "-":
        return run.stdin.read()
    try:
        return Path(file).read_bytes()
    except FileNotFoundError:
        run.stop("no-file", path=file)
    except IsADirectoryError:
        run.stop("directory", path=file)
    except OSError:
        # Windows refuses to open a directory as it refuses a file without permission.
        run.stop("directory" if Path(file).is_dir() else "denied", path=file)
    except ValueError:  # a NUL in the name
        run.stop("no-file", path=repr(file))
