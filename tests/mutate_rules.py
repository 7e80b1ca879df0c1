"""Break the rules on purpose: which broken line do the rules' own examples not notice?

    python -m tests.mutate_rules [MODULE…]

In each module of `_rules` each `if` is negated and each `return` emptied (a truth negated, an empty
answer filled), one at a time. Against it
stand the pair of notices of each of the module's rules and 25 notices that break it, nothing else.
What survives is printed with its line.
"""

from __future__ import annotations

import ast
import copy
import sys
import types
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from giaoban.diagnostics import Rule
from giaoban.strategies import samples, violating
from giaoban.strategies._violating import BREAKERS
from giaoban.validate import RULES, check
from tests.rule_cases import CASES, Table
from tests.support import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from giaoban.directory import Directory
    from giaoban.model import Notice

EXPLAINED: Final[Mapping[str, str]] = MappingProxyType(
    {
        # What the pairs do not reach is a boundary with a test of its own, named here.
        "assignments: return changed: return fold(deadline_phrase(deadline)) in fold(wording)": (
            "test_a_wording_may_state_its_deadline_in_other_words"
        ),
        'assignments: return changed: return Term("field", value, Bilingual(vi, en))': (
            "test_messages_have_a_value_for_every_placeholder"
        ),
        "assignments: if negated: if deliverable.deadline is not None:": (
            "test_an_old_day_beside_a_new_field_is_an_error"
        ),
        'bodies: return changed: return "ended" if on is not None and match.ended_before(on) else None': (
            "test_a_directory_says_what_it_does_not_know"
        ),
        'bodies: return changed: return "ambiguous"': "test_a_directory_says_what_it_does_not_know",
        "bodies: if negated: chair = notice.meeting.chair if notice.meeting is not None else None": (
            "test_who_concludes_and_presides_needs_a_position_too"
        ),
        "citing: return changed: return not number.type and any(each.startswith(_ASSEMBLY) for each in number.organs[:1])": (
            "test_a_code_names_the_type_that_it_is_cited_as"
        ),
        "citing: return changed: return frozenset()": "any answer that holds the empty code will do",
        "duties: return changed: return any(_begins_with_verb(key, _behind_adverbs(key, _over_gap(key, end))) for end in times)": (
            "test_what_says_that_something_is_to_be_done"
        ),
        "duties: return changed: return False": "test_what_says_that_something_is_to_be_done",
        "duties: if negated: return gap.end() if gap is not None else at": (
            "test_what_says_that_something_is_to_be_done"
        ),
        "form: if negated: if prefix is not None and prefix.group() not in known:": (
            "test_which_authority_a_form_knows"
        ),
        "text: return changed: return _ODD.sub(_instead, text)": (
            "test_what_is_mended_is_no_longer_found"
        ),
        'text: return changed: return _PLAIN.get(char, "" if unseen else char)': (
            "test_a_letter_that_nobody_can_tell_stays"
        ),
        'text: if negated: return _PLAIN.get(char, "" if unseen else char)': (
            "test_a_letter_that_nobody_can_tell_stays"
        ),
        "text: return changed: return False": "test_which_words_are_doubled",
        "text: return changed: return True": "test_which_words_are_doubled",
        "text: if negated: if names.is_capital(again) or names.one(again) is not None:": (
            "test_which_words_are_doubled"
        ),
        "text: return changed: return any(names.text[start:end] in said for start in starts)": (
            "test_a_name_that_only_the_notice_knows_ends_there_too"
        ),
        "text: if negated: apart = told_apart(word.lower() if capitals else word)": (
            "test_which_words_ran_together"
        ),
        "time: return changed: return None": (
            "test_a_cycle_has_no_day_that_is_later_than_the_order_above, "
            "test_only_days_that_can_be_compared_are"
        ),
        "assignments: if negated: if not decision.wording.strip():": (
            "test_a_decisions_wording_names_its_document"
        ),
        "assignments: if negated: if isinstance(each, Citation) and each.number is not None and each.number not in cited:": (
            "test_a_decisions_wording_names_its_document"
        ),
        "assignments: if negated: if fold(code) not in said:": (
            "test_a_decisions_wording_names_its_document"
        ),
        "bodies: return changed: return next((fact for word, fact in _levels(facts) if word.search(key) is not None), None)": (
            "test_a_body_of_a_level_that_ended"
        ),
        "bodies: if negated: level = _level(body.name, context.facts) if match is None else None": (
            "test_a_body_of_a_level_that_ended"
        ),
        "printed: if negated: number = parse_number(nfc(printed.number)) if printed.number.strip() else None": (
            "test_how_the_number_is_printed"
        ),
        "time: return changed: return max(meeting.dates, default=None) if meeting is not None else None": (
            "test_before_the_notice_is_issued_its_meeting_counts"
        ),
        "time: if negated: return max(meeting.dates, default=None) if meeting is not None else None": (
            "test_before_the_notice_is_issued_its_meeting_counts"
        ),
        'time: return changed: return cycle.count == 1 or (cycle.count, cycle.unit) == (3, "months")': (
            "test_a_cycle_of_ones_own_needs_an_anchor"
        ),
        'citing: return changed: return "issuer" if later.issuer and not opening.issuer else None': (
            "test_what_comes_first_is_the_whole"
        ),
        "bodies: if negated: if sign is not None and fold(line)[sign.end() :].startswith(_COLLECTIVE):": (
            "test_for_whom_one_signs"
        ),
    }
)
"""The survivors, each with the test that notices it, or why nothing could."""

FOLDER: Final = ROOT / "src" / "giaoban" / "_rules"
DRAWN: Final = 25


class Trial(NamedTuple):
    """A notice, and where a rule finds fault with it."""

    notice: Notice
    directory: Directory | None
    found: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def survivors(name: str) -> Iterator[tuple[int, str]]:
    """Yield the mutants of a module that no example notices: the line, and how it was broken."""
    source = (FOLDER / f"{name}.py").read_text(encoding="utf-8")
    tree = ast.parse(source)
    rules = [row for row in _rules(_load(name, tree)) if row.check and row.code in BREAKERS]
    if not rules:
        return
    trials = {row.code: _trials(row) for row in rules}
    for mutant, line, what in _mutants(tree):
        try:
            changed = {row.code: row for row in _rules(_load(name, mutant))}
        except Exception:  # noqa: BLE001, S112  # it does not even load
            continue
        if all(_same(changed[row.code], trials[row.code]) for row in rules):
            text = source.splitlines()[line - 1].strip()
            yield line, f"{name}: {what}: {text}"


def _load(name: str, tree: ast.Module) -> types.ModuleType:
    module = types.ModuleType(f"giaoban._rules.{name}")
    # Called as no file can be: what measures coverage would look for its source.
    code = compile(tree, f"<{name} broken>", "exec")
    exec(code, module.__dict__)  # noqa: S102  # the tool's purpose
    return module


def _rules(module: types.ModuleType) -> list[Rule]:
    return [each for each in vars(module).values() if isinstance(each, Rule)]


def _trials(row: Rule) -> list[Trial]:
    pair, table = CASES[row.code], Table() if row.code == "GB404" else None
    given: list[tuple[Notice, Directory | None]] = [(pair.bad, table), (pair.good, table)]
    for case in samples(violating(row.code), DRAWN):
        given += [(case.broken, case.directory), (case.valid, case.directory)]
    return [Trial(notice, where, _found(row, notice, where)) for notice, where in given]


def _found(row: Rule, notice: Notice, directory: Directory | None) -> Any:
    rules = (*(each for each in RULES if each.code == "GB999"), row)
    report = check(notice, rules=rules, directory=directory)
    return tuple((each.code + each.path, each.params) for each in report.findings)


def _same(row: Rule, trials: list[Trial]) -> bool:
    return all(_found(row, one.notice, one.directory) == one.found for one in trials)


def _mutants(tree: ast.Module) -> Iterator[tuple[ast.Module, int, str]]:
    """Yield the tree with one line broken, the line, and how it was broken."""
    places = [
        nth
        for nth, node in enumerate(ast.walk(tree))
        if isinstance(node, ast.If | ast.IfExp | ast.Return)
        and not (isinstance(node, ast.Return) and node.value is None)
        and not _is_typing(node)
    ]
    for place in places:
        mutant = copy.deepcopy(tree)
        node = next(each for nth, each in enumerate(ast.walk(mutant)) if nth == place)
        if isinstance(node, ast.Return):
            node.value, what = _other(node.value), "return changed"
        else:
            assert isinstance(node, ast.If | ast.IfExp)
            node.test, what = ast.UnaryOp(ast.Not(), node.test), "if negated"
        yield ast.fix_missing_locations(mutant), getattr(node, "lineno", 0), what


def _other(value: ast.expr | None) -> ast.expr:
    """Return what stands for another answer: the other truth, or none at all."""
    if isinstance(value, ast.Constant) and isinstance(value.value, bool):
        return ast.Constant(not value.value)
    return ast.Constant("?" if isinstance(value, ast.Constant) and not value.value else None)


def _is_typing(node: ast.AST) -> bool:
    test = getattr(node, "test", None)
    return isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"


def modules() -> list[str]:
    """Return the names of the modules of rules."""
    return sorted(file.stem for file in FOLDER.glob("*.py") if file.stem != "__init__")


def main(names: list[str]) -> None:
    """Print the survivors of some modules, of all unless told."""
    for name in names or modules():
        for line, what in survivors(name):
            sys.stdout.write(f"{name}.py:{line}: {what}: {EXPLAINED.get(what, 'UNEXPLAINED')}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
