"""Các luật: what holds of every notice, asserted of a caller's own functions."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from giaoban._vn import fold, words
from giaoban.directory import Ambiguous, Directory, Match
from giaoban.model import AgendaItem, Assignment, Decision, Notice, Remark
from giaoban.render import to_text
from giaoban.walk import walk

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator

    from giaoban.reading import Reading

T = TypeVar("T")

__all__ = [
    "assert_directory",
    "assert_reader",
    "assert_renderer",
    "assert_round_trip",
    "difference",
]


def assert_round_trip(
    notice: Notice, dump: Callable[[Notice], T], load: Callable[[T], Notice]
) -> None:
    """Luật khứ hồi: what was kept comes back equal (law 1).

    Args:
        dump, load:
            Put a notice away and get it back: a store's, a table's, an API's two ends.

    Raises:
        AssertionError: What came back is another notice; it says where the two differ first.
    """
    back = load(dump(notice))
    where = difference(notice, back)
    if where is not None:
        path, was, now = where
        raise AssertionError(f"{path} was {was!r} and came back as {now!r}")


def difference(one: object, other: object, path: str = "$") -> tuple[str, object, object] | None:
    """Return where two values differ first, in printed order, with what stands there in each.

    >>> from giaoban.model import Body
    >>> difference(Body("Sở Y"), Body("Sở Z"))
    ('$.name', 'Sở Y', 'Sở Z')
    """
    stack: list[tuple[str, object, object]] = [(path, one, other)]
    while stack:
        at, was, now = stack.pop()
        kind: type[Any] = type(was)
        if kind is not type(now):
            return at, was, now
        if isinstance(was, tuple) and isinstance(now, tuple):
            if len(was) != len(now):
                return at, was, now
            pairs = zip(was, now, strict=True)
            stack += reversed([(f"{at}[{n}]", a, b) for n, (a, b) in enumerate(pairs)])
        elif attrs.has(kind):
            names = [field.name for field in attrs.fields(kind)]
            stack += [(f"{at}.{n}", getattr(was, n), getattr(now, n)) for n in reversed(names)]
        elif was != now:
            return at, was, now
    return None


def assert_renderer(
    notice: Notice, render: Callable[[Notice], T], text_of: Callable[[T], str] = str
) -> None:
    """Luật in: a page shows every word of the notice, and those of the body in their order (law 2).

    A page may show more (a menu, a date of printing); it may break lines anywhere but in a word.

    Args:
        render:
            Makes the page.
        text_of:
            The text that a person sees on it: of HTML, say, `lambda page: soup(page).get_text(" ")`.

    Raises:
        AssertionError: A word is missing, or stands before one that it should follow.
    """
    shown = words(text_of(render(notice)))
    missing = Counter(words(to_text(notice))) - Counter(shown)
    if missing:
        raise AssertionError(f"the page lacks: {_listed(missing)}")
    # A sentence begins with a capital where its field does not.
    rest = map(fold, shown)
    for path, word in _body_words(notice):
        if fold(word) not in rest:
            raise AssertionError(f"{word!r} of {path} does not follow what stands before it")


def _body_words(notice: Notice) -> Iterator[tuple[str, str]]:
    """Yield the words of headings and wordings in printed order."""
    for path, node in walk(notice.body, "$.body"):
        match node:
            case AgendaItem(heading=text):
                yield from ((f"{path}.heading", word) for word in words(text))
            case Assignment(wording="", task=text):
                yield from ((f"{path}.task", word) for word in words(text))
            case Assignment() | Decision() | Remark():
                yield from ((f"{path}.wording", word) for word in words(node.wording))
            case _:
                pass


def _listed(missing: Counter[str], most: int = 8) -> str:
    told = [f"{word} (x{count})" if count > 1 else word for word, count in missing.items()]
    return ", ".join(told[:most]) + (f" and {len(told) - most} more" if len(told) > most else "")


def assert_reader(text: str, read: Callable[[str], Reading]) -> None:
    """Luật đọc: reading loses no word, and printing what was read changes nothing (law 3).

    Raises:
        AssertionError: A word of the text is neither in the notice's print nor in `unread`, or the
            print reads as another notice.
    """
    reading = read(text)
    printed = to_text(reading.notice)
    held = Counter(words(printed))
    held.update(word for line in reading.unread for word in words(line))
    lost = Counter(words(text)) - held
    if lost:
        raise AssertionError(f"the reading lost: {_listed(lost)}")
    where = difference(reading.notice, read(printed).notice)
    if where is not None:
        path, was, now = where
        raise AssertionError(f"read again from its print, {path} is {now!r} and was {was!r}")


def assert_directory(
    directory: Directory, names: Iterable[str], *, on: dt.date | None = None
) -> None:
    """Luật danh bạ: a directory answers any text, in one of three ways, always the same.

    Raises:
        AssertionError: It raises, answers otherwise than the protocol says, or changes its mind.
    """
    for name in names:
        try:
            answer = directory.resolve(name, on=on, kind="body")
            again = directory.resolve(name, on=on, kind="body")
        except Exception as error:
            raise AssertionError(f"resolve({name!r}) raises {error!r}") from error
        if not (answer is None or isinstance(answer, Match | Ambiguous)):
            raise AssertionError(f"resolve({name!r}) gives {answer!r}: no Match, Ambiguous or None")
        if answer != again:
            raise AssertionError(f"resolve({name!r}) gives {answer!r}, then {again!r}")
