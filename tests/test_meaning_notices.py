"""Notices of many organs: what is read in each is what a careful reader found before.

The notices in `conformance/texts` are invented, one for each kind of organ and style. Beside each
stands what a person found in it, in the flat form in which the real notices are described (see
`conformance/README.md`); it was written before the reader had seen the text.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from giaoban._vn import fold
from giaoban.calendars import BUILT_IN
from giaoban.reading import read
from giaoban.register import status, tasks
from giaoban.views import glance, task_data
from tests.support import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Data = dict[str, Any]

FOLDER = ROOT / "conformance" / "texts"
NOTICES = sorted(FOLDER.glob("*.txt"))
AS_OF = dt.date(2026, 1, 1)


@pytest.mark.parametrize("file", NOTICES, ids=[file.stem for file in NOTICES])
def test_a_notice_says_what_a_careful_reader_finds(file: Path) -> None:
    """Items with presenter, stance and citations; orders with whom, with whom and by when."""
    gold: Data = json.loads(file.with_suffix(".gold.json").read_text(encoding="utf-8"))
    notice = read(file.read_bytes()).notice
    shown = glance(notice)
    seen = [task_data(task, status(task, as_of=AS_OF), calendar=BUILT_IN) for task in tasks(notice)]

    told = [
        *_frame_differs(gold["notice"], shown["notice"]),
        *_items_differ(gold["items"], list(_flat(shown["items"]))),
        *_orders_differ(gold["assignments"], seen),
    ]
    assert told == [], "\n".join([f"{file.name}: read otherwise than a careful reader:", *told])


def test_every_notice_has_its_gold() -> None:
    """No notice is left unread, and there are as many kinds of organs as were meant."""
    golds = {file.name.removesuffix(".gold.json") for file in FOLDER.glob("*.gold.json")}

    assert golds == {file.stem for file in NOTICES}
    assert len(NOTICES) >= 12


# --- differences ------------------------------------------------------------------------------------


def _frame_differs(want: Any, have: Any) -> Iterator[str]:
    """Yield what is read otherwise in the parts of the frame that the gold names."""
    for name, value in want.items():
        seen = have.get(name) if isinstance(have, dict) else None
        if isinstance(value, dict):
            yield from (f"{name}.{line}" for line in _frame_differs(value, seen))
        elif _key(seen) != _key(value) and not (name == "form" and str(seen).startswith(value)):
            yield f"{name}: {seen!r} for {value!r}"


def _items_differ(want: list[Data], have: list[Data]) -> Iterator[str]:
    numbers = [str(item["number"]) for item in have]
    if numbers != [item["number"] for item in want]:
        yield f"items: {numbers} for {[item['number'] for item in want]}"
        return
    for gold, seen in zip(want, have, strict=True):
        for name in ("presenter", "stance", "citations"):
            if not gold.get(f"{name}_is_arguable") and _keys(seen[name]) != _keys(gold[name]):
                yield f"item {gold['number']}, {name}: {seen[name]!r} for {gold[name]!r}"


def _orders_differ(want: list[Data], have: list[Data]) -> Iterator[str]:
    """Yield what differs in the orders, which are compared one by one in printed order."""
    left = list(have)
    for gold in want:
        start = _key(gold["text_starts"])
        seen = next((task for task in left if _begins(task, start)), None)
        if seen is not None:
            left.remove(seen)
        if gold.get("is_arguable"):
            continue
        where = f"item {gold['item']} {gold['label'] or ''} “{gold['text_starts']}”"
        if seen is None:
            yield f"{where}: not found"
            continue
        for name in ("item", "label", "director", "lead", "with", "deadline", "reports_to", "via"):
            if name in gold and not gold.get(f"{name}_is_arguable"):
                value = seen["coordinators" if name == "with" else name]
                if not _is_same(name, gold[name], value):
                    yield f"{where}, {name}: {value!r} for {gold[name]!r}"
    yield from (f"ordered by nobody: item {t['item']} “{t['task'][:60]}”" for t in left)


def _begins(task: Data, start: str) -> bool:
    """Whether the words of a task begin so; those that are its other fields may be parted off."""
    return _key(task["task"]).startswith(start) or start in _key(task["wording"])


def _is_same(name: str, want: Any, have: Any) -> bool:
    if name != "deadline":
        return _keys(have) == _keys(want)
    if want is None or have is None:
        return want is have
    return all(
        _key(have.get(part)) == _key(value) if part == "event" else have.get(part) == value
        for part, value in want.items()
    )


def _flat(items: Any) -> Iterator[Data]:
    for item in items:
        yield item
        yield from _flat(item["items"])


def _keys(values: Iterable[object] | str | None) -> list[str]:
    return [_key(values)] if isinstance(values, str) else [_key(one) for one in values or ()]


def _key(text: object) -> str:
    """Return a text without what readers may differ in: case, marks, how somebody is addressed."""
    bare = re.sub(r"(?<!\w)(?:đồng chí|đ/c)(?!\w)", "", fold(str(text or "")))
    return re.sub(r"[\W_]+", "", bare)
