"""The house: imports point down, and only the front door touches the world."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from tests.support import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

ROWS = (
    {"cli", "_hypothesis"},
    {"testing", "store"},
    # Services: none imports another.
    {"validate", "render", "reading", "views", "strategies", "templates", "changes"},
    {"reports", "reminders", "parcels"},
    {"register"},
    {
        *("_rules", "render.text", "render.html", "render.markdown", "render.docx", "render.pdf"),
        "render.data",
    },
    {"diagnostics", "render.compose", "codec", "extracts"},
    {"orders", "builders", "timing", "editing"},
    {"_input", "completeness", "numbering", "render.paper"},
    {"lexicon", "walk", "directory", "events", "render.layout"},
    {"model"},
    {"due"},
    {"calendars"},
    {"deadline", "forms", "facts"},
    {"_exact"},
    {"_vn", "_markup"},
)
"""Modules and packages below giaoban, the highest row first; docs/architecture.md tells why.

A module imports from rows below its own. Inside a package named here the modules import each
other freely, but of a package with a module named here every module is named.
"""

FREE = {
    "": "offers the public names, and loads them when they are asked for",
    "__main__": "is `python -m giaoban`",
    "_version": "imports nothing",
}
"""Modules of giaoban in no row, each with the reason. All but the first may be imported."""

LEVEL = {unit: len(ROWS) - index for index, row in enumerate(ROWS) for unit in row}
SPLIT = {unit.partition(".")[0] for unit in LEVEL if "." in unit}


def _modules(folder: Path) -> dict[str, Path]:
    """Return the file of every module of the package in *folder*, by its name inside it."""
    found = {}
    for file in sorted(folder.rglob("*.py")):
        parts = file.relative_to(folder).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


MODULES = _modules(ROOT / "src" / "giaoban")
SOURCES = {name: file.read_text(encoding="utf-8") for name, file in MODULES.items()}
PACKAGES = {name for name, file in MODULES.items() if file.name == "__init__.py"}


def _imported(name: str, source: str, known: Mapping[str, object]) -> Iterator[str]:
    """Yield what module *name* of giaoban imports from giaoban, anywhere in its source."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                package, _, inner = alias.name.partition(".")
                if package == "giaoban":
                    yield inner
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(name, node)
            if base is not None:
                for alias in node.names:
                    inner = f"{base}.{alias.name}".lstrip(".")
                    yield inner if inner in known else base


def _absolute(name: str, node: ast.ImportFrom) -> str | None:
    """Return the module below giaoban that a ``from`` names, or None if it is another's."""
    if node.level:
        parts = name.split(".") if name else []
        climb = node.level - (name in PACKAGES)
        parts = parts[: len(parts) - climb]
        return ".".join([*parts, *([node.module] if node.module else [])])
    package, _, inner = (node.module or "").partition(".")
    return inner if package == "giaoban" else None


def _unit(name: str) -> str | None:
    """Return the entry of ROWS that module *name* belongs to, if any: the innermost one."""
    parts = name.split(".")
    around = (".".join(parts[:n]) for n in range(len(parts), 0, -1))
    unit = next((package for package in around if package in LEVEL), None)
    return None if unit in SPLIT and unit != name else unit


def _faults(name: str, source: str, known: Mapping[str, object] = MODULES) -> list[str]:
    """Return a line for each import in *source*, as module *name*, that does not point down."""
    if name in FREE:
        return []
    unit = _unit(name)
    if unit is None:
        return [f"giaoban.{name} is in no row"]
    lines = []
    for target in sorted(set(_imported(name, source, known))):
        if target in FREE and target:
            continue
        below = _unit(target)
        if below == unit:
            continue
        if below is None or LEVEL[below] >= LEVEL[unit]:
            lines.append(f"giaoban.{name} imports giaoban.{target}".rstrip("."))
    return lines


@pytest.mark.parametrize("name", MODULES, ids=lambda name: name or "giaoban")
def test_imports_point_down(name: str) -> None:
    """Every module is in a row and imports from lower rows only, inside functions too."""
    assert _faults(name, SOURCES[name]) == []


def test_every_name_in_the_rows_is_a_module() -> None:
    """A renamed module takes its place in the table along."""
    assert sorted(unit for unit in LEVEL if unit not in MODULES) == []


# --- the test itself ---------------------------------------------------------------------

_KNOWN = dict.fromkeys(["", "cli", "model", "_vn", "walk", "lexicon", "lexicon.parties"])
_KNOWN |= dict.fromkeys(["render", "render.layout", "render.html", "render.text", "_version"])


@pytest.mark.parametrize(
    ("name", "source", "faults"),
    [
        ("model", "from giaoban._vn import nfc", []),
        ("model", "from giaoban import _vn\nimport giaoban._vn", []),
        ("model", "import attrs, json\nfrom giaobanx import cli", []),
        ("model", "from giaoban.walk import walk", ["giaoban.model imports giaoban.walk"]),
        ("model", "import giaoban.walk", ["giaoban.model imports giaoban.walk"]),
        ("model", "from giaoban import walk", ["giaoban.model imports giaoban.walk"]),
        ("model", "from .walk import nodes", ["giaoban.model imports giaoban.walk"]),
        ("model", "from . import walk", ["giaoban.model imports giaoban.walk"]),
        ("model", "def f():\n    import giaoban.cli", ["giaoban.model imports giaoban.cli"]),
        ("model", "import giaoban", ["giaoban.model imports giaoban"]),
        ("model", "from giaoban import Notice", ["giaoban.model imports giaoban"]),
        ("model", "from giaoban._version import __version__", []),
        ("walk", "from giaoban.lexicon import parties", ["giaoban.walk imports giaoban.lexicon.parties"]),
        ("lexicon.parties", "from giaoban.lexicon import dates\nfrom . import dates", []),
        ("lexicon.parties", "from ..model import Body", []),
        ("lexicon.parties", "from ..cli import main", ["giaoban.lexicon.parties imports giaoban.cli"]),
        ("render.html", "from giaoban.render import layout", []),
        ("render.html", "from giaoban.render import text", ["giaoban.render.html imports giaoban.render.text"]),
        ("render.html", "from giaoban.render import render", ["giaoban.render.html imports giaoban.render"]),
        ("render.odt", "", ["giaoban.render.odt is in no row"]),
        ("helpers", "", ["giaoban.helpers is in no row"]),
        ("", "from giaoban.cli import main", []),
    ],
)  # fmt: skip
def test_what_counts_as_pointing_down(name: str, source: str, faults: list[str]) -> None:
    """An upward or sideways import is caught in every way of writing it."""
    assert _faults(name, source, _KNOWN) == faults


# --- no clock, files, randomness or network below the command line -----------------------

WORLD = {
    "asyncio", "getpass", "http", "io", "locale", "multiprocessing", "os", "pathlib", "platform",
    "random", "secrets", "shutil", "socket", "subprocess", "tempfile", "threading", "time",
    "urllib", "uuid",
}  # fmt: skip
IN_MEMORY = {"BytesIO", "StringIO"}
"""What `io` has that is a value like any other."""
FUNCTIONS = {"open", "input", "print"}
METHODS = {"now", "today", "utcnow"}
OUTSIDE = {"cli", "store", "__main__"}


def _world(source: str) -> list[str]:
    """Return what *source* uses of files, streams, environment, clock, chance and network."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names} & WORLD
        elif isinstance(node, ast.ImportFrom) and not node.level:
            if node.module != "io" or {alias.name for alias in node.names} - IN_MEMORY:
                found |= {(node.module or "").partition(".")[0]} & WORLD
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            found |= {node.func.id} & FUNCTIONS
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            found |= {node.func.attr} & METHODS
    return sorted(found)


@pytest.mark.parametrize(
    "name",
    [name for name in MODULES if name.partition(".")[0] not in OUTSIDE],
    ids=lambda name: name or "giaoban",
)
def test_only_the_command_line_touches_the_world(name: str) -> None:
    """The same value gives the same answer on every machine, at any time."""
    assert _world(SOURCES[name]) == []


def test_what_counts_as_touching_the_world() -> None:
    """Modules and calls are both seen, inside functions too."""
    source = "import os.path\nfrom time import time\ndef f():\n    open('a')\n    dt.date.today()"

    assert _world(source) == ["open", "os", "time", "today"]
    assert _world("from io import BytesIO") == []
    assert _world("from io import BytesIO, FileIO") == _world("import io") == ["io"]
    assert _world("import datetime, re\nfrom importlib import resources\nself.open(a)") == []
