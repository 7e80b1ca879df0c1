"""The benchmarks: each row runs, its peers do the same, and the table is sound."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import orjson
import pytest
from attrs import evolve
from pydantic import ValidationError

from benchmarks import __main__ as command
from benchmarks import sample
from benchmarks.drawing import SEEDS, Shrunk, drawing, shrink
from benchmarks.harness import Comparison, Effort, Figure, compare, figure
from benchmarks.imports import HEAVY, compare_imports, loaded
from benchmarks.peers import plain_rules
from benchmarks.peers.pydantic_notice import PydanticNotice, source
from benchmarks.report import BEGIN, END, Measured, Subject, inserted, report
from benchmarks.rows import PRINTED, WORDING, Job, job, templates
from giaoban import Notice, check, json_schema, to_data, to_json, to_text
from giaoban.lexicon import FoundCitation, find_citations, recognised
from giaoban.model import AgendaItem
from giaoban.orders import orders
from giaoban.render import compose
from giaoban.validate import RULES
from tests.support import ROOT

if TYPE_CHECKING:
    from pathlib import Path

ONCE = Effort(rounds=1, seconds=0.0)
NOTICES = {"long": sample.giao_ban(), "small": sample.small()}


@pytest.fixture(scope="module", params=NOTICES)
def notice(request: pytest.FixtureRequest) -> Notice:
    """Return each of the notices that are measured."""
    return NOTICES[request.param]


@pytest.fixture(scope="module")
def small_job() -> Job:
    """Return what is measured of the small notice."""
    return job(sample.small())


# --- what is measured ------------------------------------------------------------------------------


def test_the_long_notice_is_as_long_as_it_says() -> None:
    """Eight items, the last with two sub-items, 22 tasks, some 14 kB of text."""
    long = sample.giao_ban()
    items = [node for node in long.body if isinstance(node, AgendaItem)]
    below = [node for node in items[-1].body if isinstance(node, AgendaItem)]

    assert (len(items), len(below)) == (8, 2)
    assert sum(order.assignment.is_task for order in orders(long)) == 22
    assert 13_000 < len(to_text(long).encode()) < 16_000


def test_what_is_measured_is_a_good_notice(notice: Notice) -> None:
    """Checking it finds no error, and its sentences are composed."""
    assert check(notice).findings == ()
    assert {order.assignment.wording for order in orders(notice)} == {""}


def test_every_row_runs(notice: Notice) -> None:
    """Each job runs with its peers, and takes some time."""
    figures = compare(job(notice).comparisons, ONCE)

    assert [(each.what, each.against) for each in figures] == [
        ("decode", "orjson.loads"),
        ("decode", "pydantic, strict"),
        ("encode, one line", "orjson.dumps"),
        ("encode, one line", "pydantic"),
        ("encode, indented", "orjson.dumps"),
        ("encode, indented", "pydantic"),
        ("text, emit", "Jinja2"),
        ("text, in all", "Jinja2"),
        ("HTML, emit", "Jinja2"),
        ("HTML, in all", "Jinja2"),
        ("Markdown, emit", "Jinja2"),
        ("Markdown, in all", "Jinja2"),
        ("Word, emit", "python-docx"),
        ("Word, emit", "docxtpl"),
        ("check, all rules", "decoding it"),
        ("check, wording", "decoding it"),
        ("check, a plain call", "22 predicates"),
        ("read text", "orjson.loads"),
        ("read text", "underthesea"),
        ("read Markdown", "orjson.loads"),
        ("read Markdown", "underthesea"),
        ("tasks, statuses, report", "decoding it"),
    ]
    assert all(each.ratio > 0 and each.seconds > 0 for each in figures)


def test_the_rules_that_read_sentences_are_rules() -> None:
    """Each of the codes that are measured apart stands in the table."""
    assert {rule.code for rule in RULES} >= WORDING


def test_a_wording_is_recognised_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many rules ask for the documents that a sentence cites."""
    asked: list[str] = []

    def counting(text: str) -> tuple[FoundCitation, ...]:
        asked.append(text)
        return find_citations(text)

    monkeypatch.setattr(recognised, "find_citations", counting)
    check(sample.giao_ban())

    assert len(asked) == len(set(asked)) > 30


def test_calls_of_rules_are_counted(small_job: Job) -> None:
    """At least one for each rule that looks at the notice as a whole or at its one task."""
    assert small_job.calls >= len([rule for rule in RULES if rule.check is not None]) / 2


# --- the strategies --------------------------------------------------------------------------------


def test_a_failing_property_shrinks_to_a_dozen_parts() -> None:
    """The task, who does it with whom and by when, and what no notice lacks."""
    shrunk = shrink(SEEDS[:1])

    assert shrunk.median_size <= 12
    assert shrunk.median_seconds > 0


def test_drawing_is_measured_by_the_part() -> None:
    """Of both strategies, whose notices are of about the same size."""
    units = drawing().units
    ours, theirs = units[""], units["st.builds"]

    assert 0.5 < ours / theirs < 2


def test_times_are_of_one_unit() -> None:
    """A work that does ten things in 100 ns takes 10 ns for one."""
    now = 0

    def work() -> None:
        nonlocal now
        now += 100

    one = Comparison("a", work, {"b": work}, units={"": 10})
    [found] = compare([one], Effort(rounds=1, seconds=0.0), lambda: now)

    assert found == Figure("a", "b", ratio=0.1, low=0.1, high=0.1, seconds=1e-8)


# --- the peers -------------------------------------------------------------------------------------


def test_pydantic_has_a_model_for_every_object_of_the_format() -> None:
    """The models are derived from the classes; the schema says which objects there are."""
    objects = {name for name, shape in json_schema()["$defs"].items() if "properties" in shape}

    assert set(re.findall(r"^class (\w+)\(Base\)", source(), re.MULTILINE)) == objects


def test_pydantic_reads_and_writes_the_same(notice: Notice) -> None:
    """What giaoban writes comes back letter by letter."""
    peer = PydanticNotice()
    document = to_json(notice, indent=None)

    assert peer.write(peer.read(document.encode())) + "\n" == document


@pytest.mark.parametrize(
    ("key", "wrong"),
    [
        ("unknown", 1),
        ("place", 5),
        ("issued_on", "20231016"),
        ("concluded_by", {"kind": "nobody", "name": "A"}),
        ("concluded_by", {"name": "A"}),
        ("body", {}),
        ("schema_version", 2),
    ],
)
def test_pydantic_is_as_strict(key: str, wrong: object) -> None:
    """It coerces nothing, knows the kinds, and takes no other key."""
    document = orjson.dumps(to_data(sample.small()) | {key: wrong})

    with pytest.raises(ValidationError):
        PydanticNotice().read(document)


def test_predicates_tell_where_a_part_fails() -> None:
    """The peer of the rules finds nothing in what is measured, and something where it is."""
    small = sample.small()
    [item] = small.body
    assert isinstance(item, AgendaItem)
    broken = evolve(small, place=" ", body=(evolve(item, heading=""),))

    assert plain_rules.check(small) == []
    assert plain_rules.check(broken) == [("place", None), ("headed", (None, "body", 0))]


def test_jinja_writes_the_same_pages(notice: Notice) -> None:
    """Text, HTML and Markdown, letter by letter."""
    layout = compose(notice)

    for (_, emit), theirs in zip(PRINTED, templates(layout), strict=True):
        assert theirs(layout) == emit(layout)


# --- how it is measured ------------------------------------------------------------------------------


def test_a_ratio_is_of_times_of_one_round() -> None:
    """On a machine that gets slower with every round, one is still three times the other."""
    now = calls = 0

    def taking(nanoseconds: int) -> None:
        nonlocal now, calls
        now += nanoseconds * (1 + calls // 2)  # the two works of a round at one pace
        calls += 1

    comparison = Comparison("a", lambda: taking(300), {"b": lambda: taking(100)})
    (found,) = compare([comparison], Effort(rounds=9, seconds=0.0), lambda: now)

    assert (found.ratio, found.low, found.high) == (3.0, 3.0, 3.0)


def test_figures_are_medians_and_quartiles() -> None:
    """Of the ratios, not of the times: a slow round slows both."""
    found = figure("a", "b", [2.0, 30.0, 4.0, 5.0, 6.0], [1.0, 10.0, 1.0, 1.0, 1.0])

    assert found == Figure("a", "b", ratio=4.0, low=3.0, high=5.0, seconds=5.0)


def test_each_work_is_done_as_often_as_fills_its_time() -> None:
    """A work of 100 ns for a microsecond: ten times a round, after four to warm up."""
    now = calls = 0

    def work() -> None:
        nonlocal now, calls
        now += 100
        calls += 1

    compare([Comparison("a", work, {})], Effort(rounds=3, seconds=1e-6), lambda: now)

    assert calls == 4 + 3 * 10


# --- importing ---------------------------------------------------------------------------------------


def test_importing_loads_nothing_heavy() -> None:
    """Neither what is needed later nor an extra nor a peer."""
    assert set(loaded()) & set(HEAVY) == set()
    assert "giaoban.model" in loaded()


def test_imports_are_compared(small_job: Job) -> None:
    """With attrs, and with pydantic and its models, which decode the document too."""
    figures = compare_imports(small_job.document, 1, seed=1)

    assert [(each.what, each.against) for each in figures] == [
        ("import", "attrs"),
        ("import", "pydantic, models"),
        ("import, decode", "pydantic, models"),
    ]


# --- the table ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def measured(small_job: Job) -> Measured:
    """Return measurements of the small notice."""
    figures = compare(small_job.comparisons, ONCE)
    imports = (Figure("import", "attrs", ratio=2.0, low=1.9, high=2.1, seconds=0.04),)
    return Measured(
        effort=ONCE,
        subjects=(Subject("A small notice", job=small_job, figures=figures),),
        drawing=(Figure("draw, a part", "st.builds", ratio=0.3, low=0.2, high=0.4, seconds=2e-5),),
        shrunk=Shrunk((0.5, 1.5, 1.0), (12, 11, 13)),
        imports=imports,
        heavy=("cattrs", "json"),
        loaded=("json", "giaoban"),
    )


def test_the_report_fits_a_terminal(measured: Measured) -> None:
    """No row of a table is wider than 80 columns."""
    rows = [line for line in report(measured).splitlines() if line.startswith("|")]

    assert max(map(len, rows)) <= 80
    assert rows[-3:] == [
        "|        | against | ratio | quartiles |    time |",
        "| ------ | ------- | ----: | --------: | ------: |",
        "| import | attrs   |  2.00 | 1.90-2.10 | 40.0 ms |",
    ]


def test_the_report_says_how_far_a_notice_shrank(measured: Measured) -> None:
    """The runs in the middle, and the worst."""
    assert (
        "Found and shrunk in 1.00 s to 12 parts: medians over 3 seeds; at most 1.50 s and 13 parts."
        in report(measured).splitlines()
    )


def test_the_report_says_what_was_loaded(measured: Measured) -> None:
    """Heavy modules that are there are not passed over."""
    assert report(measured).endswith("Not loaded by `import giaoban`: cattrs.\nLoaded by it: json.")


def test_a_report_takes_the_place_of_the_one_before() -> None:
    """What stands outside the marks stays."""
    page = f"before\n{BEGIN}\nold\n{END}\nafter\n"

    assert inserted(page, "new") == f"before\n{BEGIN}\n\nnew\n\n{END}\nafter\n"
    assert inserted(inserted(page, "new"), "new") == inserted(page, "new")


def test_a_page_without_marks_is_refused() -> None:
    """Rather than written over."""
    with pytest.raises(ValueError, match="each once"):
        inserted("a page", "new")


def test_the_command_prints_and_writes(
    measured: Measured,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Printing is all it does unless it is told to write."""
    page = tmp_path / "performance.md"
    page.write_text(f"{BEGIN}\n{END}\n", encoding="utf-8")
    monkeypatch.setattr(command, "PAGE", page)
    monkeypatch.setattr(command, "measure", lambda _: measured)

    command.main(["--rounds", "1"])
    assert capsys.readouterr().out == report(measured) + "\n"
    assert page.read_text(encoding="utf-8") == f"{BEGIN}\n{END}\n"

    command.main(["--write"])
    assert page.read_text(encoding="utf-8") == inserted(f"{BEGIN}\n{END}\n", report(measured))


def test_the_command_profiles_a_row(capsys: pytest.CaptureFixture[str]) -> None:
    """The functions of that row are listed, and nothing is measured."""
    command.main(["--profile", "text, emit"])

    assert "text.py" in capsys.readouterr().out


def test_the_page_has_every_row(measured: Measured) -> None:
    """The table in the documentation is of the rows that are measured now."""
    page = (ROOT / "docs" / "performance.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| (\S.*?) +\|", page.partition(BEGIN)[2].partition(END)[0], re.MULTILINE)
    rows = list(dict.fromkeys(each.what for each in measured.subjects[0].figures))
    known = {*rows, "PDF, in all"}
    after_word = rows.index("Word, emit") + 1

    # Only the short notice is printed as a PDF.
    printed = [*rows[:after_word], "PDF, in all", *rows[after_word:]]
    assert [row for row in told if row in known] == rows + printed
