"""`giaoban sample`: files for tests in other languages, and what is to be found in each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from giaoban import check, from_json, read, tasks
from giaoban.cli import _sampling
from giaoban.forms import STATE_ND30
from giaoban.model import Notice
from giaoban.strategies import notices, samples
from tests.test_cli import Ran

if TYPE_CHECKING:
    from pathlib import Path


def expected(folder: Path) -> Any:
    """Return what the folder's list tells."""
    return json.loads((folder / "expected.json").read_bytes())


def test_each_file_is_a_sound_notice_whose_tasks_are_told(tmp_path: Path) -> None:
    """The list names the files in order, and the tasks are those of the notice."""
    ran = Ran("sample", "-n", "3", "--seed", "7", "--form", "state-nd30", "-o", tmp_path / "new")
    assert (ran.code, ran.out, ran.err) == (0, "", "")

    told = expected(tmp_path / "new")
    assert (told["seed"], [case["file"] for case in told["cases"]]) == (
        7,
        ["0001.json", "0002.json", "0003.json"],
    )
    for case in told["cases"]:
        notice = from_json((tmp_path / "new" / case["file"]).read_bytes())
        assert notice.form == STATE_ND30
        assert not check(notice).findings
        assert case["findings"] == []
        assert [task["path"] for task in case["tasks"]] == [task.path for task in tasks(notice)]
    assert len(list((tmp_path / "new").iterdir())) == 4


def test_the_same_seed_gives_the_same_files(tmp_path: Path) -> None:
    """And another gives others."""
    for name, seed in (("a", "7"), ("b", "7"), ("c", "8")):
        Ran("sample", "-n", "4", "--seed", seed, "-o", tmp_path / name)
    first, again, other = (
        {file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in "abc"
    )
    assert first == again
    assert {k: v for k, v in first.items() if k != "expected.json"} != other


def test_a_rule_is_broken_beside_its_sound_twin(tmp_path: Path) -> None:
    """The findings are told of the broken one, the other has none."""
    assert Ran("sample", "--violating", "gb102", "-n", "2", "-o", tmp_path).code == 0
    cases = expected(tmp_path)["cases"]
    assert [case["file"] for case in cases] == ["0001-broken.json", "0002-broken.json"]
    for case in cases:
        broken = from_json((tmp_path / case["file"]).read_bytes())
        valid = from_json((tmp_path / case["valid"]).read_bytes())
        assert case["code"] == "GB102"
        found = [(one.code, one.path, one.severity) for one in check(broken).findings]
        assert [(f["code"], f["path"], f["severity"]) for f in case["findings"]] == found
        assert ("GB102", case["path"].removesuffix(".deadline"), "error") in found
        assert not check(valid).findings


@pytest.mark.parametrize(
    ("to", "suffix"), [("text", ".txt"), ("markdown", ".md"), ("html", ".html")]
)
def test_files_are_of_the_format_asked_for(tmp_path: Path, to: str, suffix: str) -> None:
    """A parser in another language gets texts to read, and the tasks that are in them."""
    Ran("sample", "-n", "2", "--to", to, "-o", tmp_path)
    for case in expected(tmp_path)["cases"]:
        assert case["file"].endswith(suffix)
        text = (tmp_path / case["file"]).read_text(encoding="utf-8")
        if to == "text":
            assert len(tasks(read(text).notice)) == len(case["tasks"])


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--violating", "GB900"), "no notice (form: …) can break GB900"),
        (
            ("--violating", "GB406", "--form", "party-hd36"),
            "no notice (form: party-hd36) can break GB406",
        ),
        (("--violating", "GB000"), "no rule GB000; the codes are GB101"),
        (("-n", "0"), "wrong arguments"),
        (("-n", "x"), "wrong arguments"),
    ],
)
def test_what_cannot_be_made_is_told_in_a_line(
    tmp_path: Path, asked: tuple[str, ...], said: str
) -> None:
    """Exit code 2, and no file."""
    ran = Ran("sample", *asked, "-o", tmp_path / "new", "--lang", "en")
    assert ran.code == 2
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """As where a file has its name."""
    file = tmp_path / "a"
    file.write_bytes(b"")
    ran = Ran("sample", "-o", file, "--lang", "en")
    assert (ran.code, ran.err) == (
        2,
        f"giaoban: cannot write {file}: check the folder and its permissions\n",
    )


def test_without_the_extra_a_line_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command line itself works without it."""

    def missing(name: str, *_: object) -> object:
        raise ImportError(f"{name} needs Hypothesis: pip install 'giaoban[hypothesis]'")

    monkeypatch.setattr(_sampling, "import_module", missing)
    ran = Ran("sample", "-o", tmp_path, "--lang", "en")
    assert ran.code == 2
    assert "needs an extra: pip install 'giaoban[hypothesis]'" in ran.err


def test_samples_are_values_like_any_other() -> None:
    """In Python the same is a call; a strategy of few values gives those few."""
    drawn = samples(notices(), 3, seed=1)
    assert len(drawn) == 3
    assert all(isinstance(one, Notice) for one in drawn)
    assert drawn == samples(notices(), 3, seed=1)
