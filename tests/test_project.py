"""The project as people get it: its commands, its text files, and its wheel on its own."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from email.parser import Parser
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement

from giaoban._version import __version__
from tests.support import ROOT, leave_out

if TYPE_CHECKING:
    from collections.abc import Iterator

RUN_TIME = {"attrs", "cattrs", "python-dateutil"}


def _read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


# --- commands and papers -----------------------------------------------------------------


def _targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", _read("Makefile"), re.MULTILINE))


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_every_make_command_on_a_page_is_a_target(page: str) -> None:
    """What a page tells people to type exists."""
    told = set(re.findall(r"\bmake ([a-z-]+)", _read(page)))

    assert told - _targets() == set()
    assert {"demo", "test"} <= told


def test_the_build_runs_the_command_of_the_readme() -> None:
    """What is checked for a change is what a person checks, and nothing else."""
    commands = [line for line in _read(".ci/run").splitlines() if not line.startswith("#")]

    assert commands == ['cd "$(dirname "$0")/.." && exec make test']


def test_the_changelog_has_a_place_for_the_next_change() -> None:
    """The first section is what is not yet released."""
    sections = re.findall(r"^## \[(.+?)\]", _read("CHANGELOG.md"), re.MULTILINE)

    assert sections[0] == "Unreleased"


def test_the_version_is_written_once() -> None:
    """The installed package is of the version that the source says."""
    assert metadata.version("giaoban") == __version__


# --- text files --------------------------------------------------------------------------

MACHINE_PATH = re.compile(r"(?:^|[^A-Za-z.])/(?:work|root|home|farm|tmp|Users)/", re.MULTILINE)
# The brackets keep the patterns from finding themselves.
UNFINISHED = re.compile(r"\bTOD[O]\b|FIXM[E]|NotImplementedErro[r]")
UNTESTED = re.compile(r"pytest\.mark\.(?:skip|xfail)|pytest\.skip\(|suppress_healt[h]")


def _text_files() -> Iterator[tuple[str, str]]:
    """Yield name and text of every file in the project's history, or of none outside of git."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        leave_out("the words of all files", "this copy is no git checkout, or git is missing")
        return
    listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    for name in filter(None, listed.stdout.decode().split("\0")):
        file = ROOT / name
        if file.is_file():  # one that was just removed is still listed
            yield name, file.read_bytes().decode("utf-8", errors="replace")


@pytest.mark.parametrize(
    ("pattern", "folders"),
    [
        pytest.param(MACHINE_PATH, ("",), id="path of a machine"),
        pytest.param(UNFINISHED, ("src/", "tests/", "examples/", "benchmarks/"), id="unfinished"),
        pytest.param(UNTESTED, ("tests/",), id="check switched off"),
    ],
)
def test_no_file_holds(pattern: re.Pattern[str], folders: tuple[str, ...]) -> None:
    """Nothing that only its author's machine understands, and nothing put off."""
    found = [
        f"{name}: {match.group().strip()}"
        for name, text in _text_files()
        if name.startswith(folders)
        for match in pattern.finditer(text)
    ]

    assert found == []


def test_paths_of_machines_are_recognised() -> None:
    """A path at the start of a line or behind a blank or a quotation mark; not within a URL."""
    folder = "home"

    assert MACHINE_PATH.search(f"see /{folder}/an/x.py")
    assert MACHINE_PATH.search(f"x\n/{folder}/an")
    assert not MACHINE_PATH.search(f"https://example.org/{folder}/an")
    assert not MACHINE_PATH.search(f"../{folder}/an")


# --- the wheel ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel, with the build tools that are here and no network."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out)]
    subprocess.run([*command, str(ROOT)], check=True, capture_output=True)
    (built,) = out.glob("*.whl")
    return built


def _needed(names: set[str]) -> set[str]:
    """Return *names* and the names of all that they need at run time, as installed here."""
    needed, new = set[str](), set(names)
    while new:
        name = new.pop()
        needed.add(name)
        for line in metadata.requires(name) or ():
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                new |= {requirement.name} - needed
    return needed


@pytest.fixture(scope="module")
def alone(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel where nothing else is but its run-time dependencies.

    These are copied from this environment, which needs no network and takes no time.
    """
    folder = tmp_path_factory.mktemp("alone")
    venv.create(folder, symlinks=True)
    python = folder / "bin" / "python"
    site = sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)})
    for name in _needed(RUN_TIME):
        for file in metadata.files(name) or ():
            if ".." not in file.parts and "__pycache__" not in file.parts:
                target = Path(site, file)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file.locate(), target)
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-qq"]
    subprocess.run([*pip, "--no-index", "--no-deps", str(wheel)], check=True, capture_output=True)
    return python


def _run(*command: str | Path) -> str:
    """Return what a command prints, run away from the checkout."""
    done = subprocess.run(
        command, cwd=Path(command[0]).parent, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    """Data files and py.typed too; no tests, no leftovers."""
    source = ROOT / "src"
    wanted = {
        file.relative_to(source).as_posix()
        for file in (source / "giaoban").rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }

    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}

    assert held == wanted
    assert "giaoban/py.typed" in held


def test_the_wheel_says_what_it_needs(wheel: Path) -> None:
    """Three run-time dependencies; all else is an extra."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        fields = Parser().parsestr(archive.read(name).decode())
    requirements = [Requirement(line) for line in fields.get_all("Requires-Dist", [])]

    assert {each.name for each in requirements if each.marker is None} == RUN_TIME
    assert all("extra" in str(each.marker) for each in requirements if each.marker is not None)
    assert (fields["Requires-Python"], fields["License-Expression"]) == (">=3.11", "MIT")
    assert set(fields.get_all("Provides-Extra", [])) >= {"hypothesis"}


def test_every_module_imports_with_run_time_dependencies_alone(alone: Path) -> None:
    """All but those that are an extra's own, from the wheel and not from the checkout."""
    code = """
import importlib, pkgutil, sys, giaoban
names = [m.name for m in pkgutil.walk_packages(giaoban.__path__, "giaoban.")]
for name in names:
    if not name.endswith(("__main__", "strategies", "_hypothesis", "stores", "fixtures")):
        importlib.import_module(name)
print(len(names), giaoban.__file__.startswith(sys.prefix))
"""
    count, installed = _run(alone, "-I", "-W", "error", "-c", code).split()

    assert int(count) > 10
    assert installed == "True"


@pytest.mark.parametrize("module", ["giaoban.strategies", "giaoban.testing.stores"])
def test_a_missing_extra_is_named(alone: Path, module: str) -> None:
    """One line says what to install."""
    done = subprocess.run(
        [alone, "-I", "-c", f"import {module}"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "giaoban[hypothesis]" in done.stderr.splitlines()[-1]


def test_both_commands_start(alone: Path) -> None:
    """``giaoban`` and ``python -m giaoban`` are one program."""
    by_script = _run(alone.parent / "giaoban", "--version")
    by_module = _run(alone, "-I", "-m", "giaoban", "--version")

    assert by_script == by_module
    assert __version__ in by_script
