"""Reports as people and other programs read them: underlined text, annotations, SARIF."""

from __future__ import annotations

import json
from typing import Any

import pytest
from attrs import evolve

from giaoban import read
from giaoban._version import __version__
from giaoban.diagnostics import Report
from giaoban.validate import check, rule
from giaoban.views import Checked, github_annotations, sarif, underlined
from tests.support_notices import item, minimal_notice, task

SOURCE = "1. Về hồ sơ\n\ta) Giao Sở Xây dựng rà soát hồ sơ.\n"


def checked(source: str = SOURCE, name: str = "thông báo.txt", **options: Any) -> Checked:
    """Return what GB102 finds in a text that is read."""
    reading = read(source)
    report = check(reading.notice, spans=reading.spans, **options).select("GB102")
    return Checked(name, report, source=source)


def unplaced() -> Checked:
    """Return what is found in a notice that was not read from a text."""
    notice = minimal_notice(body=(item(task(deadline=None)),))
    return Checked("a.json", check(notice))


# --- for people --------------------------------------------------------------------------------------


def test_the_words_are_underlined_below_their_line() -> None:
    """The line is numbered, tabs are one column wide, and the marks stand under the words."""
    assert underlined(checked(), "en").splitlines()[1:] == [
        "    2 |  a) Giao Sở Xây dựng rà soát hồ sơ.",
        "      |     " + "^" * len("Giao Sở Xây dựng rà soát hồ sơ."),
    ]


def test_the_sentence_is_in_the_language_asked_for() -> None:
    """Vietnamese unless told."""
    assert underlined(checked()).startswith("thông báo.txt: GB102 lỗi $.body[0].body[0]")
    assert underlined(checked(), "en").startswith("thông báo.txt: GB102 error $.body[0].body[0]")


def test_without_a_text_the_line_stands_alone() -> None:
    """As for a notice in JSON, or where only the text is not at hand."""
    assert underlined(unplaced(), "en").count("\n") == 1
    assert underlined(evolve(checked(), source="")).count("\n") == 1


def test_long_lines_are_cut_around_the_words() -> None:
    """No line of an excerpt is longer than a terminal is wide."""
    source = f"1. {'Đã nghe báo cáo. ' * 20}Giao Sở Xây dựng rà soát hồ sơ.\n"
    lines = underlined(checked(source), "en").splitlines()
    assert all(len(line) <= 80 for line in lines[1:])
    assert "Giao Sở Xây dựng" in lines[1]
    assert lines[1].index("Giao") == lines[2].index("^")


def test_loose_marks_take_no_column() -> None:
    """Marks stand under decomposed and wide letters too."""
    source = "Ho\u0323p 漢字 xong"
    (found,) = unplaced().report.findings
    at = source.index("xong")
    report = Report(findings=(evolve(found, span=(at, at + 4)),))
    excerpt = underlined(Checked("a", report, source=source), "en").splitlines()
    assert excerpt[2] == "      | " + " " * len("Họp 漢漢字字 ") + "^^^^"


def test_a_span_outside_the_text_is_not_underlined() -> None:
    """A text that is not the one that was read does no harm."""
    short = evolve(checked(), source="1.")
    assert underlined(short).count("\n") == 1


# --- GitHub ------------------------------------------------------------------------------------------


def test_an_annotation_names_file_line_and_column() -> None:
    """Lines and columns count from 1."""
    (line,) = github_annotations([checked()], "en").splitlines()
    assert line.startswith(
        "::error file=thông báo.txt,line=2,col=5,title=GB102 $.body[0].body[0]::the task"
    )


@pytest.mark.parametrize(
    ("profile", "command"), [("publish", "error"), ("register", "warning"), ("draft", "warning")]
)
def test_severities_have_commands(profile: Any, command: str) -> None:
    """What is only worth a look is a notice."""
    assert github_annotations([checked(profile=profile)]).startswith(f"::{command} ")
    worth = Report(findings=(evolve(unplaced().report.findings[0], severity="info"),))
    assert github_annotations([Checked("a", worth)]).startswith("::notice file=a,title=")


def test_nothing_in_a_name_or_message_ends_the_command() -> None:
    """Line ends, colons and commas are escaped, and the percent sign with which they are."""
    hostile = evolve(unplaced(), file="a:b,c%\r\n::error::x")
    line = github_annotations([hostile])
    assert line.count("\n") == 1
    assert line.startswith("::error file=a%3Ab%2Cc%25%0D%0A%3A%3Aerror%3A%3Ax,title=GB102 ")


# --- SARIF -------------------------------------------------------------------------------------------


def test_a_log_holds_rules_and_results() -> None:
    """The whole of it, for one finding in a text."""
    row = rule("GB102")
    one = checked()
    (found,) = one.report.findings
    assert found.span is not None
    start, end = found.span
    assert sarif([one], "en") == {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
        "sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "giaoban",
                        "semanticVersion": __version__,
                        "rules": [
                            {
                                "id": "GB102",
                                "name": "assignment-has-deadline",
                                "shortDescription": {"text": row.title.en},
                                "fullDescription": {"text": row.why.en},
                                "help": {"text": row.hint.en},
                            }
                        ],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    {
                        "ruleId": "GB102",
                        "ruleIndex": 0,
                        "level": "error",
                        "message": {"text": found.message("en")},
                        "locations": [
                            {
                                "physicalLocation": {
                                    "artifactLocation": {"uri": "th%C3%B4ng%20b%C3%A1o.txt"},
                                    "region": {
                                        "startLine": 2,
                                        "startColumn": 5,
                                        "endColumn": 5 + end - start,
                                        "charOffset": start,
                                        "charLength": end - start,
                                    },
                                },
                                "logicalLocations": [{"fullyQualifiedName": "$.body[0].body[0]"}],
                            }
                        ],
                    }
                ],
            }
        ],
    }


def test_suppressed_findings_are_results_with_their_reason() -> None:
    """So that what was set aside can be seen."""
    notice = minimal_notice(body=(item(task(deadline=None)),))
    report = check(notice, ignore=["GB102=chờ quyết định"])
    log: Any = sarif([Checked("a.json", report)])
    (result,) = log["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "external", "justification": "chờ quyết định"}]
    assert "region" not in result["locations"][0]["physicalLocation"]


def test_a_log_is_plain_data() -> None:
    """Names of files on Windows become references, and what is no text is escaped byte by byte."""
    log: Any = sarif([evolve(unplaced(), file="b\\c d#\udcff.json")])
    json.dumps(log).encode()
    (result,) = log["runs"][0]["results"]
    where = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert where == {"uri": "b/c%20d%23%FF.json"}


def test_no_file_makes_an_empty_log() -> None:
    """A scanner gets a log of a run without results."""
    log: Any = sarif([])
    assert log["runs"][0]["results"] == []
