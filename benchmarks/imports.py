"""How long importing takes: the processor's time of fresh interpreters, less that of a bare one.

On Windows that time comes in steps of 16 ms.
"""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from benchmarks.harness import Figure, figure
from benchmarks.peers.pydantic_notice import source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["HEAVY", "compare_imports", "loaded"]

HEAVY: Final = (
    "cattrs",
    "dateutil",
    "holidays",
    "hypothesis",
    "jinja2",
    "json",
    "jsonschema",
    "lxml",
    "orjson",
    "pydantic",
)
"""What `import giaoban` alone must not load: what it needs later, extras, and peers."""

_BARE = "bare"
_OURS: Final = {
    "import": "import giaoban",
    "import, decode": "import giaoban; giaoban.from_json(document)",
}
_PEERS: Final = {
    "import": {"attrs": "import attrs", "pydantic, models": "import models"},
    "import, decode": {
        "pydantic, models": "import models; models.Notice.model_validate_json(document)"
    },
}


def compare_imports(document: bytes, rounds: int, seed: int) -> tuple[Figure, ...]:
    """Return a figure for each import of a peer; *document* is what is decoded after it."""
    with TemporaryDirectory() as folder:
        Path(folder, "models.py").write_text(source(), encoding="utf-8")
        Path(folder, "notice.json").write_bytes(document)
        taken = _measure(_programs(folder), rounds, seed)
    return tuple(
        figure(what, peer, _less_bare(taken, program), _less_bare(taken, theirs))
        for what, program in _OURS.items()
        for peer, theirs in _PEERS[what].items()
    )


def loaded() -> tuple[str, ...]:
    """Return the names of all modules that there are after `import giaoban`."""
    return tuple(_run("import sys, giaoban; print(*sys.modules)").split())


def _programs(folder: str) -> Mapping[str, str]:
    """Return the programs that are run, by the line that they are about."""
    lines = [*_OURS.values(), *(line for peers in _PEERS.values() for line in peers.values())]
    before = f"import sys, time; sys.path.insert(0, {folder!r})\n"
    before += f"document = open({str(Path(folder, 'notice.json'))!r}, 'rb').read()\n"
    after = "\nprint(time.process_time_ns())"
    return {_BARE: before + after} | {line: before + line + after for line in lines}


def _measure(programs: Mapping[str, str], rounds: int, seed: int) -> Mapping[str, Sequence[float]]:
    for program in programs.values():  # so that everything is compiled
        _run(program)
    taken: dict[str, list[float]] = {line: [] for line in programs}
    chance = random.Random(seed)  # noqa: S311  an order, not a secret
    for _ in range(rounds):
        for line in chance.sample(list(programs), len(programs)):
            taken[line].append(int(_run(programs[line])) / 1e9)
    return taken


def _less_bare(taken: Mapping[str, Sequence[float]], line: str) -> list[float]:
    pairs = zip(taken[line], taken[_BARE], strict=True)
    return [max(whole - bare, 1e-9) for whole, bare in pairs]


def _run(program: str) -> str:
    # -I: nothing of the environment, and not the folder where this is run, has a part in it.
    command = [sys.executable, "-I", "-c", program]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603
