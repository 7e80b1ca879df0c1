"""`giaoban check` by an office's own facts: rows of a file, the Party's day, what is left out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from giaoban.builders import assign, draft
from giaoban.codec import to_json
from tests.test_cli import Ran

if TYPE_CHECKING:
    from pathlib import Path

    from giaoban.model import Notice

ENDED = {
    "kind": "body",
    "key": "tt-tin-hoc",
    "name": "Trung tâm Tin học",
    "scope": "any",
    "successor": "Trung tâm Chuyển đổi số",
    "valid_to": "2026-06-30",
    "source": "Quyết định của UBND tỉnh",
    "certainty": "unverified",
}
FORMER = draft(
    "state-nd30", issued_on="2/10/2026", body=[assign("Trung tâm Tin học", "rà soát hồ sơ")]
)
EARLY = draft("party-hd05", issued_on="2/2/2026")


def found(path: Path, notice: Notice, *options: str | Path) -> set[str]:
    """Return the codes that `check` finds in a file that holds *notice*."""
    file = path / "notice.json"
    file.write_text(to_json(notice), encoding="utf-8")
    ran = Ran("check", file, "--format", "json", *options)
    assert ran.err == ""
    (report,) = json.loads(ran.out)
    return {finding["code"] for finding in report["findings"]}


def rows(path: Path, *values: object) -> Path:
    """Return a file of rows."""
    file = path / "facts.json"
    file.write_text(json.dumps(values), encoding="utf-8")
    return file


def test_rows_of_a_file_are_gone_by(tmp_path: Path) -> None:
    """A body that the office knows to be gone is reported."""
    facts = rows(tmp_path, ENDED)

    assert "GB401" not in found(tmp_path, FORMER)
    assert "GB401" in found(tmp_path, FORMER, "--facts", facts)


def test_several_files_add_up(tmp_path: Path) -> None:
    """A later file replaces a row of the same key."""
    first, second = rows(tmp_path, ENDED), tmp_path / "more.json"
    second.write_text(json.dumps([{**ENDED, "valid_to": "2026-12-31"}]), encoding="utf-8")

    assert "GB401" not in found(tmp_path, FORMER, "--facts", first, "--facts", second)
    assert "GB401" in found(tmp_path, FORMER, "--facts", second, "--facts", first)


def test_what_is_not_verified_is_left_out_of_files_too(tmp_path: Path) -> None:
    """`--without` comes last; a key does as well as a certainty."""
    facts = rows(tmp_path, ENDED)

    for word in ("unverified", "tt-tin-hoc"):
        assert "GB401" not in found(tmp_path, FORMER, "--facts", facts, "--without", word)


def test_the_party_switches_on_the_day_that_is_told(tmp_path: Path) -> None:
    """Under Guidance 05 from 12 January 2026, February has it; unless told it begins in May."""
    assert "GB307" in found(tmp_path, EARLY)
    assert "GB307" not in found(tmp_path, EARLY, "--party-switch", "12/1/2026")
    assert "GB307" in found(tmp_path, EARLY, "--party-switch", "2026-02-03")


def test_fixing_goes_by_the_same_facts(tmp_path: Path) -> None:
    """`--fix` checks with them, so that a suppression of what rests on them is used."""
    facts = rows(tmp_path, ENDED)
    ignore = ("--ignore", "GB401=nhắc lại việc cũ")

    assert "GB992" in found(tmp_path, FORMER, "--fix", *ignore)
    assert not {"GB401", "GB992"} & found(tmp_path, FORMER, "--fix", "--facts", facts, *ignore)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("{}", "an array of objects that hold strings and numbers is needed"),
        ("[1]", "an array of objects that hold strings and numbers is needed"),
        ('[{"key": []}]', "an array of objects that hold strings and numbers is needed"),
        ("[{}]", "row '?': kind is one of body, level, province, type, form, limit; got None"),
        ("[", "Expecting value: line 1 column 2 (char 1)"),
        (
            json.dumps([{**ENDED, "valid_to": "30/6/2026"}]),
            "Invalid isoformat string: '30/6/2026'",
        ),
    ],
)
def test_what_is_no_file_of_rows_is_said(tmp_path: Path, content: str, why: str) -> None:
    """In one line, with exit code 2."""
    file = tmp_path / "facts.json"
    file.write_text(content, encoding="utf-8")

    ran = Ran("check", "-", "--facts", file, "--lang", "en")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"giaoban: {file} holds no rows of facts: {why}\n"


def test_rows_nested_without_end_are_no_rows(tmp_path: Path) -> None:
    """What Python cannot parse for depth ends like any other file that is none."""
    file = tmp_path / "facts.json"
    file.write_text("[" * 100_000, encoding="utf-8")

    ran = Ran("check", "-", "--facts", file)

    assert ran.code == 2
    assert ran.err.startswith(f"giaoban: {file} không phải tệp dữ kiện: ")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--facts", "none.json"), "no such file none.json: check its name and folder"),
        (
            ("--party-switch", "soon"),
            "no such day 'soon': write it like 15/10/2023 or 2023-10-15",
        ),
        (
            ("--party-switch", "0001-01-01"),
            "no such day '0001-01-01': write it like 15/10/2023 or 2023-10-15",
        ),
        (
            ("--without", "maybe"),
            "no facts 'maybe' to leave out: name the key of a row, or law, practice, unverified",
        ),
    ],
)
def test_facts_that_are_none_are_said(options: tuple[str, str], message: str) -> None:
    """A file that is not there, a day that is none, a key of no row."""
    ran = Ran("check", "-", "--lang", "en", *options)

    assert (ran.code, ran.out, ran.err) == (2, "", f"giaoban: {message}\n")
