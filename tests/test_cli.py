"""The command line: exit codes, streams, one-line errors, and no traceback whatever the input."""

from __future__ import annotations

import datetime as dt
import io
import json
import random
import runpy
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from giaoban import __version__
from giaoban.cli import _checking, main
from giaoban.codec import from_json, json_schema, to_json
from giaoban.diagnostics import Bilingual, OnNotice, found
from giaoban.lexicon import format_date
from giaoban.model import AgendaItem, Assignment, Notice
from giaoban.render import to_html, to_markdown, to_text
from giaoban.validate import RULES, explain, rule
from tests.support import ROOT
from tests.support_examples import PARTY, STATE
from tests.support_pdf import pdf, typed
from tests.support_word import changed, docx, p, r

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.diagnostics import Context, Found

PLACED = Bilingual("nơi: {place}", "place: {place}")


class Ran:
    """What one call of the command line did."""

    def __init__(self, *argv: str | Path, stdin: bytes = b"", encoding: str = "utf-8") -> None:
        raw, raw_err = io.BytesIO(), io.BytesIO()
        out = io.TextIOWrapper(raw, encoding=encoding)
        err = io.TextIOWrapper(raw_err, encoding=encoding)
        self.code = main([str(a) for a in argv], out, err, io.BytesIO(stdin))
        out.flush()
        err.flush()
        self.raw = raw.getvalue()
        self.out = self.raw.decode()
        self.err = raw_err.getvalue().decode()


def lacking() -> Notice:
    """Return the Party example with the first task's lead and deadline gone."""
    item = PARTY.body[0]
    assert isinstance(item, AgendaItem)
    frame = item.body[1]
    assert isinstance(frame, Assignment)
    first = frame.points[0]
    assert isinstance(first, Assignment)
    spoilt = evolve(first, lead=(), deadline=None)
    frame = evolve(frame, points=(spoilt, *frame.points[1:]))
    return evolve(PARTY, body=(evolve(item, body=(item.body[0], frame)), *PARTY.body[1:]))


@pytest.fixture
def party(tmp_path: Path) -> Path:
    """The Party example as a JSON file."""
    file = tmp_path / "party.json"
    file.write_bytes(to_json(PARTY).encode())
    return file


# --- what each command does --------------------------------------------------------------------------


def test_read_gives_json_and_findings_apart() -> None:
    """The notice goes to standard output, findings to standard error."""
    ran = Ran("read", "-", "--from", "text", stdin=to_text(PARTY).encode())

    assert ran.code == 0
    assert from_json(ran.out).number == PARTY.number


def test_read_says_what_it_set_aside() -> None:
    """A page number is no part of the notice, and is not passed over in silence."""
    page = to_text(PARTY).replace(
        "\n    Giao đồng chí", "\n                   2\n\n    Giao đồng chí", 1
    )
    ran = Ran("read", "-", "--from", "text", stdin=page.encode())

    assert ran.err.splitlines()[-1].endswith(": 2")
    assert "page numbers" in Ran("read", "-", "--lang", "en", stdin=page.encode()).err


def test_what_is_read_is_printed_again_through_a_pipe() -> None:
    """Read, then render from standard input, gives the words of the text."""
    read = Ran("read", "-", stdin=to_text(STATE).encode())
    again = Ran("render", "-", "--from", "json", "--to", "text", stdin=read.raw)

    assert again.code == 0
    assert again.out.split() == to_text(STATE).split()


def test_json_is_known_by_its_looks() -> None:
    """From standard input, what starts like JSON is read as JSON."""
    assert Ran("render", "-", "--to", "text", stdin=to_json(PARTY).encode()).out == to_text(PARTY)


@pytest.mark.parametrize("notice", [PARTY, STATE], ids=["party", "state"])
def test_check_passes_the_examples(notice: Notice, tmp_path: Path) -> None:
    """The two examples have no finding of severity error."""
    file = tmp_path / "notice.json"
    file.write_bytes(to_json(notice).encode())

    assert Ran("check", file).code == 0


def test_check_reports_a_missing_lead_and_deadline(tmp_path: Path) -> None:
    """GB101 and GB102 are printed with their paths, and the exit code is 1."""
    file = tmp_path / "bad.json"
    file.write_bytes(to_json(lacking()).encode())
    ran = Ran("check", file)

    assert ran.code == 1
    for code in ("GB101", "GB102"):
        line = next(line for line in ran.out.splitlines() if code in line)
        assert "$.body[0].body[1].points[0]" in line


def test_check_gives_json(tmp_path: Path) -> None:
    """One report a file, each finding with code, path, severity and message."""
    file = tmp_path / "bad.json"
    file.write_bytes(to_json(lacking()).encode())
    reports = json.loads(Ran("check", file, "--format", "json", "--lang", "en").out)

    assert [(r["file"], r["profile"]) for r in reports] == [(str(file), "publish")]
    found = {f["code"]: f for f in reports[0]["findings"]}
    assert found["GB102"]["path"] == "$.body[0].body[1].points[0]"
    assert found["GB102"]["severity"] == "error"
    assert "deadline" in found["GB102"]["message"]


def test_check_underlines_the_words_of_a_text(tmp_path: Path) -> None:
    """Below each finding stands its line, numbered, and marks below the words."""
    file = tmp_path / "a.txt"
    file.write_text("THÔNG BÁO\n\n1. Về hồ sơ\n- Giao Sở Y rà soát hồ sơ.\n", encoding="utf-8")
    lines = Ran("check", file, "--profile", "register").out.splitlines()

    at = next(nth for nth, line in enumerate(lines) if "GB102" in line)
    assert lines[at + 1 : at + 3] == [
        "    4 | - Giao Sở Y rà soát hồ sơ.",
        "      |   " + "^" * len("Giao Sở Y rà soát hồ sơ."),
    ]


def test_check_gives_sarif_and_annotations(tmp_path: Path) -> None:
    """One log or list over all files; unusable ones are told on standard error alone."""
    file = tmp_path / "bad.json"
    file.write_bytes(to_json(lacking()).encode())
    asked = ("check", file, tmp_path / "none.json", "--lang", "en", "--format")

    log = Ran(*asked, "sarif")
    assert log.code == 2
    (run,) = json.loads(log.out)["runs"]
    assert {"GB101", "GB102"} <= {result["ruleId"] for result in run["results"]}
    annotations = Ran(*asked, "github").out.splitlines()
    assert len(annotations) == len(run["results"])
    assert all(line.startswith("::") for line in annotations)


def spoilt() -> Notice:
    """Return the example with a loose mark, a blank that is not seen and a number without its 0."""
    number = PARTY.number
    assert number is not None
    return evolve(
        PARTY,
        number=evolve(number, number="7"),
        place=unicodedata.normalize("NFD", PARTY.place),
        subject="kết luận\u00a0của cuộc\u200b họp **ngày**",
    )


def test_fix_mends_what_cannot_change_the_meaning(tmp_path: Path) -> None:
    """The file is rewritten, what was mended is told, and what is left is checked again."""
    file = tmp_path / "a.json"
    file.write_bytes(to_json(spoilt()).encode())
    ran = Ran("check", file, "--fix", "--lang", "en")

    mended = from_json(file.read_bytes())
    assert mended.number is not None
    assert (mended.number.number, mended.place) == ("07", PARTY.place)
    assert mended.subject == "kết luận của cuộc họp **ngày**"
    assert f"{file}: 3 mended" in ran.err
    assert [line.split()[1] for line in ran.err.splitlines()[1:]] == ["GB303", "GB501", "GB502"]
    assert "GB503" in ran.out
    assert not {"GB303", "GB501", "GB502"} & set(ran.out.split())
    assert list(tmp_path.iterdir()) == [file]


def test_fix_leaves_what_is_suppressed_and_what_is_sound(tmp_path: Path) -> None:
    """A file with nothing to mend is not written."""
    file = tmp_path / "a.json"
    file.write_bytes(to_json(evolve(PARTY, place=spoilt().place)).encode())
    before = file.stat().st_mtime_ns
    ran = Ran("check", file, "--fix", "--ignore", "GB501=chữ của hệ thống cũ")

    assert (ran.code, ran.err) == (0, "")
    assert file.stat().st_mtime_ns == before


@pytest.mark.parametrize("name", ["a.txt", "-"])
def test_fix_is_for_json_files(tmp_path: Path, name: str) -> None:
    """A text, or what comes through a pipe, is not rewritten."""
    (tmp_path / "a.txt").write_text(to_text(PARTY), encoding="utf-8")
    file = name if name == "-" else str(tmp_path / name)
    given = ("--from", "json") if name == "-" else ()
    ran = Ran("check", file, *given, "--fix", "--lang", "en", stdin=to_json(PARTY).encode())

    assert ran.code == 2
    assert "--fix mends JSON files" in ran.err


def test_a_file_that_cannot_be_replaced_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told in one line, and no other file is left behind."""
    file = tmp_path / "a.json"
    given = to_json(spoilt()).encode()
    file.write_bytes(given)

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)
    ran = Ran("check", file, "--fix")

    assert ran.code == 2
    assert file.read_bytes() == given
    assert list(tmp_path.iterdir()) == [file]


def test_what_the_reader_found_is_suppressed_like_the_rest(tmp_path: Path) -> None:
    """One report over reading and rules, in the order of the page, with places in the text."""
    file = tmp_path / "a.txt"
    file.write_text("THÔNG BÁO\n\n1. Về cơ quan có sở sở hạ tầng.\n", encoding="utf-8")
    asked = ("check", file, "--profile", "register", "--format", "json")
    plain, quiet = Ran(*asked), Ran(*asked, "--ignore", "GB902=không họp")

    codes = [
        [each["code"] for each in json.loads(ran.out)[0]["findings"]] for ran in (plain, quiet)
    ]
    assert "GB902" in codes[0]
    assert codes[1] == [code for code in codes[0] if code != "GB902"]
    places = [each["span"] for each in json.loads(plain.out)[0]["findings"]]
    assert any(place is not None for place in places)


def test_a_draft_may_lack_what_is_published(tmp_path: Path) -> None:
    """Under the profile draft what is missing is no error."""
    file = tmp_path / "bad.json"
    file.write_bytes(to_json(lacking()).encode())

    assert Ran("check", file, "--profile", "draft").code == 0


def test_a_suppressed_finding_is_not_an_error(tmp_path: Path) -> None:
    """With a reason a code is ignored, everywhere or at a path."""
    file = tmp_path / "bad.json"
    file.write_bytes(to_json(lacking()).encode())
    where = "GB101@$.body[0].body[1].points[0]=chưa rõ"

    assert Ran("check", file, "--ignore", where, "--ignore", "GB102=chưa rõ").code == 0


def test_a_suppression_needs_its_reason(party: Path) -> None:
    """Without a reason it is refused, with the form to write."""
    ran = Ran("check", party, "--ignore", "GB102")

    assert ran.code == 2
    assert "--ignore 'GB102=" in ran.err


def test_an_unusable_file_does_not_hide_the_others(tmp_path: Path) -> None:
    """All files are checked; unusable input outranks findings."""
    file = tmp_path / "bad.json"
    file.write_bytes(to_json(lacking()).encode())
    ran = Ran("check", tmp_path / "none.json", file)

    assert ran.code == 2
    assert "GB102" in ran.out
    assert "none.json" in ran.err


@pytest.mark.parametrize(
    ("to", "printed"),
    [("text", to_text), ("html", to_html), ("markdown", to_markdown), ("json", to_json)],
)
def test_render_gives_each_format(party: Path, to: str, printed: object) -> None:
    """What the command prints is what the function returns."""
    assert callable(printed)
    assert Ran("render", party, "--to", to).out == printed(PARTY)


def test_render_writes_a_file(party: Path, tmp_path: Path) -> None:
    """With -o the document goes to a file, in UTF-8 with bare line feeds."""
    target = tmp_path / "out.html"
    ran = Ran("render", party, "--to", "html", "-o", target)

    assert (ran.code, ran.out) == (0, "")
    assert target.read_bytes() == to_html(PARTY).encode()


def test_render_says_when_it_cannot_write(party: Path, tmp_path: Path) -> None:
    """A folder that is not there is one line."""
    ran = Ran("render", party, "--to", "html", "-o", tmp_path / "none" / "out.html")

    assert ran.code == 2
    assert ran.err.startswith("giaoban: không ghi được")


def test_show_gives_a_table_of_80_columns(party: Path) -> None:
    """Who, what meeting, each item with its stance, who signs, who is told."""
    ran = Ran("show", party)

    assert ran.code == 0
    for words in ("65-TB/BCSĐ", "29/9/2023", "[nhất trí]", "[chưa nhất trí]", "Phạm Thị Dung"):
        assert words in ran.out
    assert max(len(line) for line in ran.out.splitlines()) <= 80


def test_show_gives_the_promised_json(party: Path) -> None:
    """Keys and stance names are those that are promised."""
    shown = json.loads(Ran("show", party, "--format", "json").out)

    assert list(shown) == ["notice", "items"]
    assert shown["notice"]["issued"] == "2023-10-02"
    assert shown["notice"]["meeting"]["date"] == "2023-09-29"
    assert shown["notice"]["signature"]["authority"] == "T/M"
    assert [(i["number"], i["stance"]) for i in shown["items"]] == [
        ("1", "agreed"),
        ("2", "agreed_in_principle"),
        ("3", "not_yet_agreed"),
        ("4", "separate_notice"),
        ("5", None),
    ]
    assert shown["items"][0]["citations"] == ["165/TTr-STC"]


def test_tasks_lists_who_must_do_what_by_when(party: Path) -> None:
    """As of a day, which is printed, each task with its status, last day and lead."""
    ran = Ran("tasks", party, "--as-of", "17/10/2023")

    assert ran.code == 0
    assert ran.out.startswith("Tính đến hết ngày 17/10/2023: 8 nhiệm vụ\n")
    assert "[sát hạn]  16/10/2023  65-TB/BCSĐ 1 (1)\n  Sở Xây dựng" in ran.out


def test_tasks_gives_one_array_over_all_files(party: Path) -> None:
    """Each element has the promised keys; the day may be in ISO form."""
    ran = Ran("tasks", party, party, "--format", "json", "--as-of", "2023-10-18")
    found = json.loads(ran.out)

    assert len(found) == 16
    assert found[0]["lead"] == ["Sở Xây dựng"]
    assert found[0]["director"] == "Nguyễn Văn An"
    assert found[0]["deadline"]["last_day"] == "2023-10-16"
    assert found[0]["status"] == "overdue"


def test_tasks_of_one_lead(party: Path) -> None:
    """A part of the name is enough, marks and capitals aside."""
    found = json.loads(Ran("tasks", party, "--lead", "so tai chinh", "--format", "json").out)

    assert [task["label"] for task in found] == ["(3)"]


def test_tasks_are_judged_as_of_today_in_vietnam(party: Path) -> None:
    """Without a day, today's is taken and printed."""
    before = dt.datetime.now(dt.timezone(dt.timedelta(hours=7))).date()
    line = Ran("tasks", party).out.splitlines()[0]
    after = dt.datetime.now(dt.timezone(dt.timedelta(hours=7))).date()

    assert any(format_date(day) in line for day in (before, after))


@pytest.mark.parametrize(
    ("policy", "standing"), [(None, "at_limit"), ("strict", "overdue"), ("lenient", "due_soon")]
)
def test_tasks_are_judged_by_one_policy_or_both(
    party: Path, policy: str | None, standing: str
) -> None:
    """On the 17th, "trước ngày 17/10" is past, not past, or at the limit."""
    chosen = [] if policy is None else ["--policy", policy]
    asked = ("tasks", party, "--as-of", "17/10/2023", "--format", "json")

    assert json.loads(Ran(*asked, *chosen).out)[0]["status"] == standing


def test_tasks_that_fall_due_within_some_days(party: Path) -> None:
    """Those at the limit are among them; what is overdue, far off or without a day is not."""
    asked = ("tasks", party, "--as-of", "17/10/2023", "--format", "json", "--due-within")
    labels = [[task["label"] for task in json.loads(Ran(*asked, n).out)] for n in ("0", "45")]

    assert labels == [["(1)"], ["(1)", "(2)", "(2)"]]
    late = ("tasks", party, "--as-of", "18/10/2023", "--format", "json", "--due-within", "0")
    assert json.loads(Ran(*late).out) == []


@pytest.mark.parametrize("text", ["-1", "ba", "1.5", "٣", "9" * 20])
def test_a_number_of_days_is_one(party: Path, text: str) -> None:
    """Anything else is one line that says what is wanted."""
    ran = Ran("tasks", party, f"--due-within={text}")

    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "--due-within" in ran.err


def test_groups_order_the_array_and_part_the_table(party: Path) -> None:
    """The array stays one; the table has a line for each group."""
    asked = ("tasks", party, "--as-of", "18/10/2023")
    plain = json.loads(Ran(*asked, "--format", "json").out)
    by_lead = json.loads(Ran(*asked, "--format", "json", "--group-by", "lead").out)
    by_status = json.loads(Ran(*asked, "--format", "json", "--group-by", "status").out)
    leads = list(dict.fromkeys(tuple(task["lead"]) for task in plain))

    assert by_lead == [task for lead in leads for task in plain if tuple(task["lead"]) == lead]
    assert sorted(task["id"] for task in by_status) == sorted(task["id"] for task in plain)
    assert by_status[0]["status"] == "overdue"
    assert "\n== Sở Xây dựng (3)\n" in Ran(*asked, "--group-by", "lead").out
    assert "\n== 65-TB/BCSĐ 1 (3)\n" in Ran(*asked, "--group-by", "item").out


def test_a_day_that_does_not_exist_is_one_line(party: Path) -> None:
    """The error shows both forms that are taken."""
    ran = Ran("tasks", party, "--as-of", "31/2/2023")

    assert ran.code == 2
    assert "15/10/2023" in ran.err
    assert "2023-10-15" in ran.err


@pytest.mark.parametrize("form", ["state-nd30", "party-hd36", "party-hd05"])
def test_new_gives_a_script_that_runs(form: str, tmp_path: Path) -> None:
    """The script composes a notice that has no error, and prints it."""
    script = tmp_path / "new.py"
    script.write_bytes(Ran("new", "--form", form).raw)
    done = subprocess.run(
        [sys.executable, "-X", "utf8", script], capture_output=True, check=True, encoding="utf-8"
    )

    assert "THÔNG BÁO" in done.stdout
    assert "GB" not in done.stdout


def test_new_gives_a_bare_draft(tmp_path: Path) -> None:
    """The JSON draft can be read, printed and checked."""
    file = tmp_path / "new.json"
    file.write_bytes(Ran("new", "--form", "party-hd05", "--format", "json").raw)

    assert Ran("render", file, "--to", "text").code == 0
    assert Ran("check", file).code == 1


def test_schema_and_explain_and_version() -> None:
    """The schema is the library's, a rule's page is the library's, the version is told."""
    assert json.loads(Ran("schema").out) == json_schema()
    assert Ran("explain", "gb102").out == explain("GB102", lang="vi")
    assert Ran("explain", "GB102", "--lang", "en").out == explain("GB102", lang="en")
    assert Ran("--version").out == f"giaoban {__version__}\n"


class Package:
    """An installed package's entry point."""

    value = "van_phong.rules:RULES"

    def __init__(self, rules: object) -> None:
        self.rules = rules

    def load(self) -> object:
        """Return what it names."""
        if isinstance(self.rules, Exception):
            raise self.rules
        return self.rules


def installed(monkeypatch: pytest.MonkeyPatch, rules: object) -> None:
    """Let a package be installed that has rules of its own."""
    monkeypatch.setattr(
        _checking, "entry_points", lambda *, group: [Package(rules)] * (group != "")
    )


def test_rules_of_installed_packages_are_checked_and_explained(
    monkeypatch: pytest.MonkeyPatch, party: Path
) -> None:
    """An office adds rows; `check` finds by them, and `explain` tells of them."""

    def never(notice: Notice, _: Context) -> Iterator[Found]:
        yield found("$.place", place=notice.place)

    mine = evolve(
        rule("GB305"), code="STC001", slug="no-place", message=PLACED, check=OnNotice(never)
    )
    installed(monkeypatch, [mine])

    assert "STC001" in Ran("check", party).out
    assert Ran("explain", "stc001").out == explain("STC001", rules=[mine])
    assert Ran("check", party, "--ignore", "STC001=đã biết").out == ""


@pytest.mark.parametrize(
    "rules", [[rule("GB101")], ["GB101"], 5, ImportError("no module")], ids=lambda r: str(r)[:12]
)
def test_rules_that_cannot_be_used_are_named(
    monkeypatch: pytest.MonkeyPatch, party: Path, rules: object
) -> None:
    """Twice the same code, what is no rule, and code that fails: one line, exit 2."""
    installed(monkeypatch, [evolve(rules[0], hint=PLACED)] if rules == [rule("GB101")] else rules)
    ran = Ran("check", party, "--lang", "en")

    assert ran.code == 2
    assert ran.err.startswith("giaoban: cannot load the rules of van_phong.rules:RULES: ")
    assert ran.err.count("\n") == 1


def test_explain_names_the_codes_there_are() -> None:
    """An unknown code is one line with the known ones."""
    ran = Ran("explain", "GB000")

    assert ran.code == 2
    assert RULES[0].code in ran.err


def test_help_is_an_answer_and_speaks_both_languages() -> None:
    """Help goes to standard output with exit code 0, in Vietnamese unless told."""
    assert "thông báo" in Ran().out
    assert "notices" in Ran("--lang", "en").out
    assert "kiểm tra" in Ran("check", "--help").out
    assert Ran("check", "--help", "--lang=en").code == 0


# --- Word files and PDF --------------------------------------------------------------------------------

CHANGED = docx(
    p(r("THÔNG BÁO")),
    p(
        r("Giao Sở Y rà soát "),
        changed("del", r("trước ngày 1/4/2026")),
        changed("ins", r("trước ngày 15/4/2026")),
        r("."),
    ),
)


@pytest.mark.parametrize("name", ["thong-bao.docx", "THONG-BAO.DOCX", "thong-bao", "-"])
def test_a_word_file_is_known_by_its_content(name: str, tmp_path: Path) -> None:
    """Whatever it is called, and through a pipe too; its pending changes are told."""
    file = tmp_path / name
    file.write_bytes(CHANGED)
    ran = Ran("read", "-" if name == "-" else file, stdin=CHANGED)

    assert ran.code == 0
    assert "trước ngày 15/4/2026" in ran.out
    assert "1/4/2026" in ran.err


@pytest.mark.parametrize("command", ["read", "check", "show", "tasks", "render"])
def test_every_command_takes_the_wanted_revision(command: str, tmp_path: Path) -> None:
    """As changed, as it was, or not at all."""
    file = tmp_path / "thong-bao.docx"
    file.write_bytes(CHANGED)
    more = ["--to", "text"] if command == "render" else []
    was, now, no = (
        Ran(command, file, *more, "--revisions", each) for each in ("original", "final", "refuse")
    )

    assert {was.code, now.code} <= {0, 1}
    assert (no.code, no.out, no.err.count("\n")) == (2, "", 1)
    assert "thong-bao.docx" in no.err
    if command in {"read", "render"}:
        assert "15/4/2026" in now.out
        assert "15/4/2026" not in was.out


def test_tasks_are_read_from_pdf(tmp_path: Path) -> None:
    """A PDF of two columns has the tasks that its text has."""
    file, text = tmp_path / "thong-bao.pdf", tmp_path / "thong-bao.txt"
    file.write_bytes(pdf(typed(to_text(PARTY))))
    text.write_text(to_text(PARTY), encoding="utf-8")
    asked = ("--as-of", "17/10/2023", "--format", "json")

    assert Ran("tasks", file, *asked).out == Ran("tasks", text, *asked).out
    assert Ran("tasks", "-", "--from", "pdf", *asked, stdin=file.read_bytes()).code == 0


def test_rtf_is_not_taken_for_json() -> None:
    """Both begin with a brace."""
    ran = Ran("read", "-", stdin=b"{\\rtf1\\ansi Giao}")

    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "RTF" in ran.err
    assert Ran("read", "-", "--from", "docx", stdin=b"Giao").code == 2


# --- bad input -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        pytest.param(["fly"], "fly", id="command"),
        pytest.param(["render", "x.json"], "--to", id="missing-to"),
        pytest.param(["render", "x.json", "--to", "wordperfect"], "wordperfect", id="format"),
        pytest.param(["check"], "FILE", id="no-file"),
        pytest.param(["new", "--form", "nd30"], "nd30", id="form"),
    ],
)
def test_wrong_arguments_are_one_line(argv: list[str], says: str) -> None:
    """What was wrong is named, and where to look."""
    ran = Ran(*argv)

    assert ran.code == 2
    assert says in ran.err
    assert "giaoban --help" in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        pytest.param("empty.json", b"", "JSON", id="empty-json"),
        pytest.param("empty.txt", b"", "", id="empty-text"),
        pytest.param("array.json", b"[]", "$", id="array"),
        pytest.param("broken.json", b'{"form": ', "JSON", id="truncated"),
        pytest.param("twice.json", b'{"place": "a", "place": "b"}', "place", id="duplicate"),
        pytest.param("latin.json", b'{"place": "\xe1"}', "UTF-8", id="json-encoding"),
        pytest.param("latin.txt", b"Th\xf4ng b\xe1o\xff", "UTF-8", id="text-encoding"),
        pytest.param("notice.docx", b"PK\x03\x04\x14\x00\x06\x00", "", id="zip"),
        pytest.param("notice.pdf", b"%PDF-1.7\n%\xe2\xe3", "PDF", id="pdf"),
        pytest.param("notice.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "", id="ole"),
        pytest.param("deep.json", b"[" * 10_000, "$", id="deep"),
        pytest.param("nan.json", b'{"place": NaN}', "NaN", id="nan"),
    ],
)
def test_unusable_input_is_said_without_a_traceback(
    name: str, content: bytes, says: str, tmp_path: Path
) -> None:
    """Each kind of unusable file ends with exit code 2 and a line that names the file."""
    file = tmp_path / name
    file.write_bytes(content)
    for lang in ("vi", "en"):
        ran = Ran("render", file, "--to", "text", "--lang", lang)

        assert ran.code == 2
        assert ran.out == ""
        assert name in ran.err
        assert says in ran.err
        assert "Traceback" not in ran.err
        assert len(ran.err.splitlines()) == 1


def test_a_missing_file_and_a_directory_are_told_apart(tmp_path: Path) -> None:
    """Each is one line that says what to do."""
    missing = Ran("read", tmp_path / "none.txt")
    folder = Ran("read", tmp_path)
    strange = Ran("read", "a\0b")

    assert [ran.code for ran in (missing, folder, strange)] == [2, 2, 2]
    assert "không có tệp" in missing.err
    assert "là thư mục" in folder.err
    assert "không có tệp" in strange.err


def test_several_problems_of_a_json_notice_are_all_listed(tmp_path: Path) -> None:
    """Each has a line with its path."""
    file = tmp_path / "bad.json"
    file.write_bytes(b'{"place": 7, "issued_on": "20231002", "colour": "red"}')
    ran = Ran("check", file)

    assert ran.code == 2
    for path in ("$.place", "$.issued_on", "colour"):
        assert path in ran.err


@pytest.mark.parametrize("encoding", ["cp1258", "cp437", "ascii"])
def test_no_encoding_of_a_stream_is_the_end(encoding: str, party: Path) -> None:
    """A pipe gets UTF-8 whatever its encoding said."""
    for command in (["read"], ["check"], ["show"], ["render", "--to", "text"]):
        ran = Ran(*command, party, encoding=encoding)
        assert ran.code == 0


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.mark.parametrize("encoding", ["cp1258", "cp437", "ascii"])
def test_a_terminal_keeps_its_encoding(encoding: str, party: Path) -> None:
    """What a terminal cannot show is shown by its number, and nothing is raised."""
    shown = io.BytesIO()
    out = Terminal(shown, encoding=encoding)

    assert main(["show", str(party)], out, io.StringIO()) == 0
    out.flush()
    assert rb"\u1" in shown.getvalue()
    assert out.encoding == encoding


def test_windows_line_ends_and_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    """Text and JSON as Windows programs write them are read like any other."""
    text, data = tmp_path / "notice.txt", tmp_path / "notice.json"
    text.write_bytes(b"\xef\xbb\xbf" + to_text(PARTY).replace("\n", "\r\n").encode())
    data.write_bytes(b"\xef\xbb\xbf" + to_json(PARTY).replace("\n", "\r\n").encode())

    assert Ran("render", text, "--to", "text").out.split() == to_text(PARTY).split()
    assert Ran("render", data, "--to", "text").out == to_text(PARTY)


@pytest.mark.parametrize("seed", range(5))
def test_random_bytes_are_no_traceback(seed: int, tmp_path: Path) -> None:
    """A hundred random bytes are unusable or read; either way there is an answer."""
    file = tmp_path / "noise.txt"
    file.write_bytes(random.Random(seed).randbytes(100))  # noqa: S311 - noise, no secret

    assert Ran("read", file).code in {0, 2}


@pytest.mark.parametrize("letter", ["a", "1", " ", "\n", "-", "*", "Đ"])
def test_a_megabyte_of_one_character_ends(letter: str, tmp_path: Path) -> None:
    """It is read in linear time."""
    file = tmp_path / "long.txt"
    file.write_text(letter * 1_000_000, encoding="utf-8", newline="")

    assert Ran("read", file).code in {0, 2}


def test_a_reader_that_goes_away_is_no_error(party: Path) -> None:
    """`giaoban show … | head` ends quietly."""

    class Gone(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError(text)

    assert main(["show", str(party)], Gone(), io.StringIO()) == 0


def test_a_file_that_may_not_be_opened_is_one_line(
    party: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without permission the answer says so; Windows says the same of a folder."""

    def refuse(path: Path) -> bytes:
        raise PermissionError(path)

    monkeypatch.setattr("giaoban.cli._run.Path.read_bytes", refuse)

    assert "không mở được" in Ran("read", party).err
    assert "là thư mục" in Ran("read", party.parent).err


def test_the_module_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`python -m giaoban` is the command line, in this process and in one of its own."""
    monkeypatch.setattr(sys, "argv", ["giaoban", "--version"])
    with pytest.raises(SystemExit) as left:
        runpy.run_module("giaoban", run_name="__main__")
    assert left.value.code == 0
    assert capsys.readouterr().out == f"giaoban {__version__}\n"

    # In a process of its own.
    done = subprocess.run(
        [sys.executable, "-m", "giaoban", "--version"], capture_output=True, check=True, cwd=ROOT
    )

    assert done.stdout.decode() == f"giaoban {__version__}\n"
