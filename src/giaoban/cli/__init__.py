"""Dòng lệnh `giaoban`: the library's services on files, for clerks, scripts and other languages.

This package alone (with `giaoban.store`) touches files, streams and the environment. `main` takes
its streams as arguments and returns the exit code: 0 done, 1 findings of severity error, 2 unusable
input. Whatever the user's input, the answer is a line that says what to do, not a traceback.
"""

from __future__ import annotations

import sys
from typing import IO, TYPE_CHECKING, NoReturn, TextIO

from giaoban.cli._arguments import language, parser_in
from giaoban.cli._run import OK, UNUSABLE, PrintedError, Run, StopError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["entry_point", "main"]


def entry_point() -> NoReturn:
    """Run the command line of this process."""
    sys.exit(main(sys.argv[1:]))


def main(
    argv: Sequence[str],
    out: TextIO | None = None,
    err: TextIO | None = None,
    stdin: IO[bytes] | None = None,
) -> int:
    """Run one command and return its exit code.

    Args:
        argv:
            The arguments, without the program's name.
        out, err, stdin:
            Streams for the answer, for findings and errors, and for the input `-`; the process's
            own unless given.
    """
    out = _any_letter(out or sys.stdout)
    err = _any_letter(err or sys.stderr)
    lang = language(argv)
    try:
        asked = parser_in(lang).parse_args(argv)
        run = Run(asked, out, err, stdin or sys.stdin.buffer)
        command: Callable[[Run], int] = asked.command
        return command(run)
    except StopError as stop:
        print(f"giaoban: {stop.message}", file=err)
        return UNUSABLE
    except PrintedError as printed:
        print(printed.text, end="", file=out)
        return OK
    except BrokenPipeError:  # the reader of our output has gone, which is its right
        return OK


def _any_letter(stream: TextIO) -> TextIO:
    r"""Return *stream* made fit for every letter.

    A file or a pipe gets UTF-8 and bare line feeds, so that what one command writes another reads
    on every system; a terminal keeps its encoding, and what that lacks is shown as `\uXXXX`.
    """
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        if stream.isatty():
            reconfigure(errors="backslashreplace")
        else:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return stream
