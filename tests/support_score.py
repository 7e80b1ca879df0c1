"""The yardstick beside the real notices: what of them is read as a careful reader reads them.

`python -m tests.support_score` prints the tables of `docs/reading.md`; with `--write` it puts
them there.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from giaoban.cli import main as giaoban
from giaoban.strategies.noise import CHANGES, rewrapped, stripped_markdown
from tests.support import ROOT, real_notices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from types import ModuleType

__all__ = [
    "PAGE",
    "WORD",
    "Row",
    "falls",
    "figures_table",
    "inserted",
    "robustness_table",
    "score_after",
    "soffice",
    "yardstick",
]

PAGE: Final = ROOT / "docs" / "reading.md"
WORD: Final = "a Word file of LibreOffice's"
"""The name of the change that `soffice` makes."""


class Row(NamedTuple):
    """How often a figure was found, found right, and wanted."""

    found: int
    right: int
    wanted: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there is nothing to find."""
        both = self.found + self.wanted
        return 2 * self.right / both if both else 1.0

    @property
    def missed(self) -> int:
        """How many cases are not as a careful reader has them."""
        return max(self.found, self.wanted) - self.right


@cache
def yardstick() -> ModuleType | None:
    """Return `score.py` of the notices' folder, asking in this process; None if it is not there."""
    file = next((file.parent / "score.py" for file in real_notices()), None)
    if file is None or not file.exists():
        return None
    spec = importlib.util.spec_from_file_location("score", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.ask = _ask  # type: ignore[attr-defined]  # the yardstick starts a process for each
    return module


def _ask(_command: str, file: Path, verb: str) -> Any:
    out, err = io.StringIO(), io.StringIO()
    code = giaoban([verb, str(file), "--format", "json"], out, err)
    assert code in {0, 1}, f"{verb} {file.name}: {err.getvalue()}"
    return json.loads(out.getvalue())


# --- what is read after a change ---------------------------------------------------------


@cache
def score_after(name: str | None) -> tuple[dict[str, Row], str]:
    """Return the figures after the change of that name, or after none, and what was not found."""
    with TemporaryDirectory() as folder:
        return _score(_changed(name, Path(folder)))


def falls(name: str) -> dict[str, tuple[Row, Row]]:
    """Return the figures that are others after a change, each before and after it."""
    before = _unchanged(tuple(_suited(name)))
    now, _ = score_after(name)
    return {
        figure: (before[figure], now[figure]) for figure in before if now[figure] != before[figure]
    }


@cache
def _unchanged(files: tuple[Path, ...]) -> Mapping[str, Row]:
    return _score(files)[0]


def _score(files: Iterable[Path]) -> tuple[dict[str, Row], str]:
    module = yardstick()
    assert module is not None
    total, said = module.Tally(), io.StringIO()
    for file in files:
        gold = json.loads(_gold(file).read_text(encoding="utf-8"))
        with contextlib.redirect_stdout(said):
            print(file.name)  # noqa: T201  a heading for the notes that the yardstick prints
            shown, tasks = _ask("", file, "show"), _ask("", file, "tasks")
            module.score(gold, shown, tasks, total, show=True)
    return {name: Row(*row) for name, row in total.rows.items()}, said.getvalue()


def _gold(file: Path) -> Path:
    return real_notices()[0].parent / f"{file.name.split('.', 1)[0]}.gold.json"


def _suited(name: str | None) -> list[Path]:
    """Return the notices that a change suits: lines that are columns are not wrapped again."""
    notices = real_notices()
    if name is None:
        return notices
    change = CHANGES.get(name)
    if change is stripped_markdown:
        return [file for file in notices if file.suffix == ".md"]
    if change is rewrapped or "60" in name:
        return [file for file in notices if ".layout." not in file.name]
    return notices


def _changed(name: str | None, folder: Path) -> list[Path]:
    if name == WORD:
        return _as_word(_suited(name), folder)
    change: Callable[[str], str] = CHANGES[name] if name is not None else str
    made = []
    for file in _suited(name):
        made.append(folder / file.name)
        text = change(file.read_text(encoding="utf-8"))
        made[-1].write_text(text, encoding="utf-8", newline="")
    return made


# --- Word --------------------------------------------------------------------------------


def soffice() -> str | None:
    """Return the program of LibreOffice; None if it is not installed."""
    return shutil.which("soffice")


def _as_word(files: Iterable[Path], folder: Path) -> list[Path]:
    """Return a Word file of each text, a paragraph for each line, made by LibreOffice."""
    program = soffice()
    assert program is not None
    texts = []
    for file in files:
        text = file.read_text(encoding="utf-8")
        texts.append(folder / f"{file.name.removesuffix(file.suffix)}.txt")
        texts[-1].write_text(stripped_markdown(text) if file.suffix == ".md" else text, "utf-8")
    subprocess.run(
        [
            *(program, "--headless", f"-env:UserInstallation={(folder / 'office').as_uri()}"),
            *("--infilter=Text (encoded):UTF8", "--convert-to", "docx", "--outdir", str(folder)),
            *map(str, texts),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return [text.with_suffix(".docx") for text in texts]


# --- the tables --------------------------------------------------------------------------


def figures_table() -> str:
    """Return the figures of the yardstick, as Markdown."""
    rows, _ = score_after(None)
    head = "| figure | found | right | wanted | F1 |\n| --- | ---: | ---: | ---: | ---: |"
    lines = (
        f"| {name} | {row.found} | {row.right} | {row.wanted} | {row.f1:.3f} |"
        for name, row in rows.items()
    )
    return "\n".join((head, *lines))


def robustness_table() -> str:
    """Return which figures fall after each change of the texts, as Markdown."""
    head = "| after | figures that change |\n| --- | --- |"
    lines = (f"| {name} | {_said(falls(name))} |" for name in (*CHANGES, WORD))
    return "\n".join((head, *lines))


def _said(changed: Mapping[str, tuple[Row, Row]]) -> str:
    told = (f"{name} {old.f1:.3f} → {new.f1:.3f}" for name, (old, new) in changed.items())
    return ", ".join(told) or "none"


def inserted(page: str, name: str, table: str) -> str:
    """Return *page* with *table* between the marks of that name."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    before, _, rest = page.partition(begin)
    _, found, after = rest.partition(end)
    assert found, f"{begin} and {end} have to stand in the page"
    return f"{before}{begin}\n\n{table}\n\n{end}{after}"


def main(argv: list[str]) -> None:
    """Print the tables, or put them into their page."""
    tables = {"score": figures_table(), "robustness": robustness_table()}
    page = PAGE.read_text(encoding="utf-8")
    for name, table in tables.items():
        print(table, end="\n\n")  # noqa: T201  what was asked for
        page = inserted(page, name, table)
    if "--write" in argv:
        PAGE.write_text(page, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
