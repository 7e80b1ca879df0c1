"""`--facts`, `--party-switch`, `--without`: the facts that one call of `giaoban check` goes by."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from giaoban.cli._given import day_in
from giaoban.cli._run import bytes_in
from giaoban.facts import BUILT_IN

if TYPE_CHECKING:
    from giaoban.cli._run import Run
    from giaoban.facts import Facts

__all__ = ["facts_of"]


def facts_of(run: Run) -> Facts:
    """Return the built-in facts with the rows of files, the Party's day, and without what is told.

    In this order, so that `--without unverified` drops such rows of the files too.
    """
    facts = BUILT_IN
    for path in run.asked.facts:
        facts = _with_file(run, facts, path)
    if run.asked.party_switch:
        facts = _switched(run, facts, run.asked.party_switch)
    for word in run.asked.without:
        facts = _without(run, facts, word)
    return facts


def _with_file(run: Run, facts: Facts, path: str) -> Facts:
    try:
        rows = json.loads(bytes_in(run, path))
        if not isinstance(rows, list) or not all(map(_is_row, rows)):
            raise TypeError("an array of objects that hold strings and numbers is needed")  # noqa: TRY301
        return facts.with_rows(*rows)
    except (ValueError, TypeError, RecursionError) as error:
        run.stop("facts", path=path, why=str(error))


def _is_row(row: object) -> bool:
    return isinstance(row, dict) and all(isinstance(value, str | int) for value in row.values())


def _switched(run: Run, facts: Facts, text: str) -> Facts:
    day = day_in(run, text)
    try:
        return facts.with_party_switch(day)
    except OverflowError:  # the first day of all has no eve
        run.stop("day", text=text)


def _without(run: Run, facts: Facts, word: str) -> Facts:
    try:
        return facts.without(word)
    except ValueError:
        run.stop("without", word=word)
