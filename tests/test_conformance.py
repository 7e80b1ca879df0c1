"""The conformance cases, run as a program in any language would: by their files alone."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from giaoban.codec import CodecError, from_json
from giaoban.strategies._cases import Names
from giaoban.validate import RULES, check
from tests.support import ROOT

if TYPE_CHECKING:
    from giaoban.model import Notice

FOLDER = ROOT / "conformance"


def listed(name: str) -> list[Any]:
    """Return the rows of a list of cases."""
    rows = json.loads((FOLDER / name).read_bytes())
    assert isinstance(rows, list)
    return rows


def rewrite() -> None:
    """Write the list of rules from the pairs of files (GIAOBAN_REGENERATE=1), to be read again."""
    known = {case["code"]: case for case in listed("rules.json")}
    rows = []
    for row in (row for row in RULES if row.check):
        case = {"code": row.code}
        case |= {which: f"rules/{row.code}/{which}.json" for which in ("bad", "good")}
        names = known.get(row.code, {}).get("directory")
        bad = from_json((FOLDER / case["bad"]).read_bytes())
        rows.append(
            {**case, "findings": told(bad, names), **({"directory": names} if names else {})}
        )
    text = json.dumps(rows, ensure_ascii=False, indent=2)
    (FOLDER / "rules.json").write_text(f"{text}\n", encoding="utf-8")


def told(notice: Notice, names: list[str] | None) -> list[dict[str, str]]:
    """Return what is found in a notice, as the list tells it."""
    report = check(notice, directory=Names(frozenset(names)) if names else None)
    return [{"code": f.code, "path": f.path, "severity": f.severity} for f in report.findings]


if os.environ.get("GIAOBAN_REGENERATE"):
    rewrite()
INVALID = listed("json/invalid.json")
BROKEN = listed("rules.json")


@pytest.mark.parametrize("case", INVALID, ids=lambda case: case["file"])
def test_every_problem_of_an_invalid_document_is_reported(case: Any) -> None:
    """Where and of which kind, all at once."""
    with pytest.raises(CodecError) as refused:
        from_json((FOLDER / case["file"]).read_bytes())
    problems = [{"path": one.path, "code": one.code} for one in refused.value.problems]
    assert problems == case["problems"]


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case["code"])
def test_a_broken_notice_has_these_findings_and_its_twin_none(case: Any) -> None:
    """Under the profile for what is to be signed."""
    bad, good = (from_json((FOLDER / case[which]).read_bytes()) for which in ("bad", "good"))
    names = case.get("directory")
    assert told(bad, names) == case["findings"]
    assert case["code"] in {one["code"] for one in case["findings"]}
    assert told(good, names) == []


def test_every_file_is_a_case_and_every_rule_has_one() -> None:
    """Nothing lies about that no list names."""
    invalid = {file.relative_to(FOLDER).as_posix() for file in (FOLDER / "json/invalid").iterdir()}
    assert invalid == {case["file"] for case in INVALID}
    pairs = {file.relative_to(FOLDER).as_posix() for file in (FOLDER / "rules").rglob("*.json")}
    assert pairs == {case[which] for case in BROKEN for which in ("bad", "good")}
    assert [case["code"] for case in BROKEN] == [row.code for row in RULES if row.check]
    texts = {file.name.partition(".")[0] for file in (FOLDER / "texts").iterdir()}
    for name in texts:
        assert (FOLDER / "texts" / f"{name}.txt").is_file()
        assert (FOLDER / "texts" / f"{name}.gold.json").is_file()
