"""JSON lines: one event a line, and what is wrong with a line that holds none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from giaoban.codec._problems import Problem
from giaoban.events import Event

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from giaoban.codec._problems import CodecError, Lang

__all__ = ["BadLine", "Loaded", "bad_line", "numbered"]


@frozen
class BadLine:
    """Dòng hỏng: a line that is no event, and why.

    Args:
        line:
            Its number; the first line is 1.
        problems, more:
            As in the `CodecError` that the line alone would raise.
        torn:
            Whether the text ends inside it. So does a file whose writer was ended while it wrote,
            and what it was writing was not acknowledged.
    """

    line: int
    problems: tuple[Problem, ...]
    more: int = 0
    torn: bool = False

    def sentence(self, lang: Lang = "en") -> str:
        """Return its number and what is wrong, in one line."""
        told = [f"{problem.path}: {problem.message(lang)}" for problem in self.problems]
        told += [_SAY["more"][lang].format(more=self.more)] if self.more else []
        head = _SAY["torn" if self.torn else "line"][lang].format(line=self.line)
        return f"{head}: {'; '.join(told)}"


@frozen
class Loaded:
    """Diễn biến đọc được: the events of the good lines in their order, and the other lines."""

    events: tuple[Event, ...]
    problems: tuple[BadLine, ...] = ()


_SAY: Final[Mapping[str, Mapping[Lang, str]]] = {
    "line": {"vi": "dòng {line}", "en": "line {line}"},
    "torn": {
        "vi": "dòng {line} (dòng cuối, còn dở dang)",
        "en": "line {line} (the last one, not complete)",
    },
    "more": {"vi": "… và {more} lỗi khác", "en": "… and {more} more problems"},
}


def numbered(document: str | bytes) -> Iterator[tuple[int, str | bytes, bool]]:
    """Yield every line that is not blank, with its number and whether the text ends inside it.

    Only a line feed ends a line: U+2028 and its like are letters of a text.
    """
    lines: tuple[str | bytes, ...] = (
        (*document.split("\n"),) if isinstance(document, str) else (*document.split(b"\n"),)
    )
    for number, line in enumerate(lines, start=1):
        if not _is_blank(line):
            yield number, line, number == len(lines)


def _is_blank(line: str | bytes) -> bool:
    return not (line.strip(" \t\r") if isinstance(line, str) else line.strip(b" \t\r"))


def bad_line(number: int, error: CodecError, *, torn: bool) -> BadLine:
    """Return what is wrong with a line; a place in it is told by its number in the whole text."""
    return BadLine(
        number,
        tuple(
            evolve(
                problem,
                facts=tuple(
                    (name, str(number) if name == "line" else fact) for name, fact in problem.facts
                ),
            )
            for problem in error.problems
        ),
        error.more,
        torn=torn,
    )
