"""The two example notices are short, complete, rich, and without a finding."""

from __future__ import annotations

import runpy
import subprocess
import sys

import pytest

from giaoban import check
from giaoban.builders import missing
from giaoban.deadline import Pending
from giaoban.model import Decision, Group, Notice, Person
from giaoban.orders import orders, tasks_of
from giaoban.walk import walk
from tests.support import ROOT
from tests.support_examples import PARTY, STATE

BOTH = pytest.mark.parametrize("notice", [PARTY, STATE], ids=["party", "state"])


@pytest.mark.parametrize("name", ["party_giao_ban", "state_conclusion"])
def test_an_example_is_under_90_readable_lines(name: str) -> None:
    """Short enough to be read as a page, and no line is too long to read."""
    lines = (ROOT / "examples" / f"{name}.py").read_text(encoding="utf-8").splitlines()

    assert len(lines) < 90
    assert max(map(len, lines)) <= 100


@BOTH
def test_an_example_is_complete_and_without_a_finding(notice: Notice) -> None:
    """No part is missing, and no rule has anything to say under `publish`."""
    assert missing(notice) == ()
    assert [finding.line("en") for finding in check(notice).findings] == []


@BOTH
def test_an_example_is_as_rich_as_a_real_notice(notice: Notice) -> None:
    """It states several kinds of deadline, several stances, a separate notice and groups."""
    tasks = tasks_of(notice)
    nodes = [node for _, node in walk(notice)]
    stances = {node.stance for node in nodes if isinstance(node, Decision)}

    assert len(tasks) >= 8
    assert len({type(order.deadline) for order in tasks}) >= 5
    assert "separate_notice" in stances
    assert len(stances) >= 2
    assert any(isinstance(node, Group) for node in nodes)
    assert any(order.assignment.requirements for order in tasks)


def test_the_party_example_delegates_and_leaves_a_deadline_pending() -> None:
    """An official directs several agencies, a task has sub-points, a deadline waits for a reason."""
    directed = [order for order in orders(PARTY) if order.director and order.lead]
    first = [o for o in directed if o.enclosing == ("$.body[0].body[1]",)]

    assert all(isinstance(order.director[0], Person) for order in directed)
    assert len({order.lead for order in first}) >= 2
    assert any(order.assignment.points for order in tasks_of(PARTY))
    assert any(isinstance(order.deadline, Pending) for order in tasks_of(PARTY))


def test_the_demo_shows_the_main_job() -> None:
    """It prints the notice, its findings, the files it wrote, and what was read back."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", ROOT / "examples" / "demo.py"],
        capture_output=True,
        check=True,
        cwd=ROOT,
        encoding="utf-8",
    )

    for words in (
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "(0 findings)",
        "GB101",
        "GB102",
        "build/demo/party.html",
        "form party-hd36, number 65-TB/BCSĐ",
        "signed by Phạm Thị Dung",
        "2023-10-16",
    ):
        assert words in done.stdout


def test_the_examples_run_as_scripts() -> None:
    """Each defines a notice and does nothing else."""
    for name in ("party_giao_ban", "state_conclusion"):
        assert isinstance(
            runpy.run_path(str(ROOT / "examples" / f"{name}.py"))["thong_bao"], Notice
        )
