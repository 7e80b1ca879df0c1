"""What is measured: the jobs of giaoban, each with a peer that does the same.

That a peer does the same is asserted before anything is measured.
"""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import orjson
from attrs import evolve, frozen
from underthesea import word_tokenize  # type: ignore[import-untyped]  # it ships no types
from weasyprint import HTML

from benchmarks.harness import Comparison
from benchmarks.peers import plain_rules
from benchmarks.peers.jinja_pages import JinjaPages
from benchmarks.peers.pydantic_notice import PydanticNotice
from benchmarks.peers.word_pages import DocxTpl, python_docx, words_of
from giaoban import check, from_json, read, to_data, to_json, to_markdown, to_pdf, to_text
from giaoban.register import statuses, tasks
from giaoban.render import compose, docx, html, markdown, text
from giaoban.reports import report
from giaoban.validate import RULES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from giaoban.diagnostics import Check, Found, Rule
    from giaoban.model import Notice
    from giaoban.render.layout import Layout

__all__ = ["PRINTED", "WORDING", "Job", "job", "rule_calls", "templates"]


@frozen
class Job:
    """What is measured of one notice.

    Args:
        document:
            The notice as JSON on one line.
        pages:
            What is read back, by its name: text and Markdown, as bytes.
        calls:
            How often `check` calls a rule.
    """

    comparisons: tuple[Comparison, ...]
    document: bytes
    indented: bytes
    pages: tuple[tuple[str, bytes], ...]
    calls: int


def job(notice: Notice, *, printed: bool = False) -> Job:
    """Return everything that is measured of *notice*.

    Args:
        printed:
            Whether it is printed as a PDF too, which takes as long as all the rest.

    Raises:
        AssertionError: A peer does not do the same as giaoban.
    """
    document = to_json(notice, indent=None).encode()
    pages = (("text", to_text(notice).encode()), ("Markdown", to_markdown(notice).encode()))
    return Job(
        (
            *_codec(notice, document),
            *_printing(notice),
            *_files(notice),
            *([_pdf(notice)] if printed else []),
            *_checking(notice, document),
            *(_reading(name, page) for name, page in pages),
            _following(notice, document),
        ),
        document,
        to_json(notice).encode(),
        pages,
        rule_calls(notice, RULES),
    )


# --- the codec -----------------------------------------------------------------------------------


def _codec(notice: Notice, document: bytes) -> Iterator[Comparison]:
    peer = PydanticNotice()
    model, data = peer.read(document), to_data(notice)
    assert from_json(document) == notice
    assert orjson.loads(document) == data
    yield Comparison(
        "decode",
        partial(from_json, document),
        {
            "orjson.loads": partial(orjson.loads, document),
            "pydantic, strict": partial(peer.read, document),
        },
    )
    for how, indent, option in (("one line", None, 0), ("indented", 2, orjson.OPT_INDENT_2)):
        written = to_json(notice, indent=indent)
        assert peer.write(model, indent=indent) + "\n" == written
        assert orjson.dumps(data, option=option).decode() + "\n" == written
        yield Comparison(
            f"encode, {how}",
            partial(to_json, notice, indent=indent),
            {
                "orjson.dumps": partial(orjson.dumps, data, option=option),
                "pydantic": partial(peer.write, model, indent=indent),
            },
        )


# --- printing ------------------------------------------------------------------------------------

PRINTED = (("text", text.emit), ("HTML", html.emit), ("Markdown", markdown.emit))
"""The emitters by the names of their rows."""


def _printing(notice: Notice) -> Iterator[Comparison]:
    layout = compose(notice)
    for (name, emit), theirs in zip(PRINTED, templates(layout), strict=True):
        assert theirs(layout) == emit(layout)
        peer = {"Jinja2": partial(theirs, layout)}
        yield Comparison(f"{name}, emit", partial(emit, layout), peer)
        yield Comparison(f"{name}, in all", partial(_print, emit, notice), peer)


def templates(layout: Layout) -> tuple[Callable[[Layout], str], ...]:
    """Return the templates that print as the emitters do, in their order."""
    _, _, rest = html.emit(layout).partition("<style>\n")
    peer = JinjaPages(rest.partition("</style>")[0])
    return (peer.text, peer.html, peer.markdown)


def _print(emit: Callable[[Layout], str], notice: Notice) -> str:
    return emit(compose(notice))


def _files(notice: Notice) -> Iterator[Comparison]:
    """Yield Word and PDF: files that are made of the layout, and whole from the notice."""
    layout = compose(notice)
    filled = DocxTpl()
    assert words_of(docx.emit(layout)) == words_of(python_docx(layout))
    assert words_of(docx.emit(layout)) == words_of(filled.page(layout))
    yield Comparison(
        "Word, emit",
        partial(docx.emit, layout),
        {
            "python-docx": partial(python_docx, layout),
            "docxtpl": partial(filled.page, layout),
        },
    )


def _pdf(notice: Notice) -> Comparison:
    """Return the row of PDF, which WeasyPrint makes of either page: what is ours is the fonts' look."""
    _, theirs, _ = templates(compose(notice))
    return Comparison(
        "PDF, in all",
        partial(to_pdf, notice),
        {"Jinja2, WeasyPrint": lambda: HTML(string=theirs(compose(notice))).write_pdf()},
    )


# --- reading and checking --------------------------------------------------------------------------


def _reading(name: str, page: bytes) -> Comparison:
    document = to_json(read(page).notice, indent=None).encode()
    return Comparison(
        f"read {name}",
        partial(read, page),
        {
            "orjson.loads": partial(orjson.loads, document),
            "underthesea": partial(word_tokenize, page.decode()),
        },
    )


def _following(notice: Notice, document: bytes) -> Comparison:
    return Comparison(
        "tasks, statuses, report",
        partial(_follow, notice),
        {"decoding it": partial(from_json, document)},
    )


def _follow(notice: Notice) -> object:
    day = dt.date(2026, 12, 31)
    return report(statuses(tasks(notice), as_of=day), as_of=day)


WORDING: Final = frozenset(
    {"GB107", "GB112", "GB113", "GB315", "GB323", "GB324", "GB408", "GB504", "GB507"}
)
"""The codes of the rules that look for words in sentences, which costs what the sentences cost."""
_PLAIN: Final = tuple(rule for rule in RULES if rule.code not in WORDING)
_WORDED: Final = tuple(rule for rule in RULES if rule.code in WORDING)


def _checking(notice: Notice, document: bytes) -> Iterator[Comparison]:
    assert plain_rules.check(notice) == []
    decoding = partial(from_json, document)
    peer = "22 predicates"
    yield Comparison("check, all rules", partial(check, notice), {"decoding it": decoding})
    yield Comparison(
        "check, wording", partial(check, notice, rules=_WORDED), {"decoding it": decoding}
    )
    yield Comparison(
        "check, a plain call",
        partial(check, notice, rules=_PLAIN),
        {peer: partial(plain_rules.check, notice)},
        units={"": rule_calls(notice, _PLAIN), peer: plain_rules.rule_calls(notice)},
    )


def rule_calls(notice: Notice, rules: Sequence[Rule]) -> int:
    """Return how often checking *notice* against *rules* calls the function of one."""
    calls = 0

    def counting(look: Check) -> Check:
        def run(*args: Any) -> Iterable[Found]:  # noqa: ANN401  each kind of check has its own
            nonlocal calls
            calls += 1
            return look.run(*args)

        return evolve(look, run=run)  # type: ignore[arg-type]  # no argument suits a whole union

    counted = tuple(evolve(rule, check=rule.check and counting(rule.check)) for rule in rules)
    assert check(notice, rules=counted).to_data() == check(notice, rules=rules).to_data()
    return calls
