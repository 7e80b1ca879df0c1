"""Che thông tin: persons and items taken out of a notice, without a trace of their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from giaoban._vn import fold, nfc
from giaoban.extracts._notes import noted, text_fields, texts
from giaoban.lexicon._keys import key_of
from giaoban.model import AgendaItem, Assignment, Decision, Matter, Person, Remark
from giaoban.walk import PathError, get, put_all, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from giaoban.model import Clause, Node, Notice

__all__ = ["redact"]

_NODES: Final = (AgendaItem, Assignment, Decision, Remark)
_FEW: Final = 3  # a shorter text says nothing that is worth looking for elsewhere
# Between two letters of a name nothing is seen of these.
_UNSEEN: Final = "[\u00ad\u200b-\u200f\u2060\ufeff]*"
_GAP: Final = rf"[\s{_UNSEEN[1:-2]}]+"  # between two words


def redact(
    notice: Notice,
    *,
    persons: Iterable[Person | str] = (),
    items: Iterable[str] | Callable[[Node], bool] = (),
    mark: str = "[…]",
    declassified: bool = False,
) -> Notice:
    """Return *notice* without the names of *persons* and without what *items* say.

    Args:
        persons:
            Whose name gives way to *mark* in every text of the notice: wording, fields, signature,
            recipients, footnotes, keys; also the given name behind "đồng chí", "ông", "bà".
            Positions stay: they are public.
        items:
            Paths of items and clauses, or which of them: each becomes "(Có thông báo riêng)"
            under its label. What it said goes out of the other texts too, where it stands
            there word for word, and footnotes that only it called for go with it.
        mark:
            What stands in place of a name.
        declassified:
            Whether the secrecy mark goes: lifting it is for the office to decide.

    Raises:
        PathError: A path is none of an item or clause.
        ValueError: A person has no name, or *mark* is blank or holds a name that it stands for.
    """
    names = [_name(person) for person in persons]
    taken = _taken(notice, items)
    lost = [text for path in taken for text in _said(get(notice, path))]
    done = put_all(notice, {path: _put_by(get(notice, path)) for path in taken})
    done = noted(done, notice)
    pattern = _pattern(names, lost)
    if pattern is not None:
        if not mark.strip() or pattern.search(key_of(nfc(mark))):
            raise ValueError(f"a mark needs words of its own; got {mark!r}")
        done = _marked(done, pattern, mark)
    return evolve(done, secrecy=None) if declassified else done


def _name(person: Person | str) -> str:
    name = person if isinstance(person, str) else person.name
    if not fold(name):
        raise ValueError("a person to redact needs a name; got none")
    return name


# --- items -----------------------------------------------------------------------------------------


def _taken(notice: Notice, items: Iterable[str] | Callable[[Node], bool]) -> list[str]:
    """Return the paths of what goes, the outermost of those inside each other."""
    if callable(items):
        found = [p for p, node in walk(notice) if isinstance(node, _NODES) and items(node)]
        paths = [path for path in found if path.endswith("]")]  # an item's order is its heading's
    else:
        paths = list(items)
    for path in paths:
        if not path.endswith("]") or not isinstance(get(notice, path), _NODES):
            raise PathError(path, "no item or clause stands there")
    return [p for p in dict.fromkeys(paths) if not any(_is_below(p, top) for top in paths)]


def _is_below(path: str, top: str) -> bool:
    return path.startswith(f"{top}.")


def _put_by(node: object) -> Node:
    """Return what stands for an item or a clause: its label, and that a notice of its own tells."""
    if isinstance(node, AgendaItem):
        return AgendaItem(label=node.label, body=(Decision(stance="separate_notice"),))
    clause: Clause = node  # type: ignore[assignment]  # _taken has looked
    return Decision(stance="separate_notice", label=clause.label, continues=clause.continues)


def _said(top: object) -> Iterator[str]:
    """Yield the texts of what goes that would tell it elsewhere."""
    for _, node in walk(top):
        said: tuple[str, ...] = ()
        if isinstance(node, AgendaItem):
            said = (node.heading,)
        elif isinstance(node, Assignment):
            said = (node.wording, node.task, *node.requirements, node.condition)
        elif isinstance(node, Decision):
            said = (node.wording, node.reservation)
        elif isinstance(node, Remark):
            said = (node.wording,)
        elif isinstance(node, Matter):
            said = (node.text,)
        for text in said:
            bare = re.sub(r"\A(?:về việc|việc|về)\s+", "", fold(text)).strip(" .,:;")
            if len(bare.split()) >= _FEW:
                yield bare


# --- words -----------------------------------------------------------------------------------------


def _pattern(names: list[str], lost: list[str]) -> re.Pattern[str] | None:
    """Return what finds the words that go in a text's key."""
    whole = [_key(text) for text in (*names, *lost)]
    parts = [_key(name).split() for name in names]
    given = [" ".join(one[-count:]) for one in parts for count in (1, 2) if count < len(one)]
    shown = _any(whole)
    if given:
        # What stands behind a title is marked, however many blanks are between them.
        shown += rf"|(?:{_TITLES}){_GAP}(?P<given>{_any([*whole, *given])})"
    return re.compile(rf"(?<!\w)(?:{shown})(?!\w)") if shown else None


def _any(texts: Iterable[str]) -> str:
    """Return what finds any of *texts*: the longest first, of which another may be the beginning."""
    ordered = sorted(set(texts), key=lambda text: (-len(text), text))
    return "|".join(map(_spelt, ordered))


_TITLES: Final = "đồng chí|đ/c|ông|bà|anh|chị"


def _key(text: str) -> str:
    return " ".join(key_of(nfc(re.sub(_UNSEEN, "", text))).split())


def _spelt(text: str) -> str:
    words = (_UNSEEN.join(map(re.escape, word)) for word in text.split())
    return _GAP.join(words)


def _marked(notice: Notice, pattern: re.Pattern[str], mark: str) -> Notice:
    """Return *notice* with *mark* for what the pattern finds, and no key of whom it found."""
    changes: dict[str, object] = {}
    for path, node in walk(notice):
        if not any(_found(pattern, text) for text in texts(node)):
            continue
        kind: Any = type(node)
        for name in text_fields(kind):
            old = getattr(node, name)
            new = _said_with(old, pattern, mark)
            if new != old:
                changes[f"{path}.{name}"] = new
        if isinstance(node, Person) and node.ref is not None:
            changes[f"{path}.ref"] = None
    done = put_all(notice, changes) if changes else notice
    return evolve(done, aliases=tuple(a for a in done.aliases if mark not in (a.full + a.short)))


def _found(pattern: re.Pattern[str], text: str) -> bool:
    return pattern.search(key_of(nfc(text))) is not None


def _said_with(value: Any, pattern: re.Pattern[str], mark: str) -> Any:  # noqa: ANN401  a field's
    if isinstance(value, tuple):
        return tuple(_said_with(member, pattern, mark) for member in value)
    if not isinstance(value, str):
        return value
    text = nfc(value)
    groups = pattern.groupindex
    pieces, end = [], 0
    for found in pattern.finditer(key_of(text)):
        start = max(found.start(), found.start("given")) if "given" in groups else found.start()
        pieces += [text[end:start], mark]
        end = found.end()
    return "".join([*pieces, text[end:]]) if pieces else value
