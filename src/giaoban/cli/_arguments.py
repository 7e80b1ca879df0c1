"""Đối số: what may be asked of the command line, and which command answers."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NoReturn, get_args

from giaoban.cli import _commands as commands
from giaoban.cli._checking import REPORTS, check_files
from giaoban.cli._logging import log_event, takes_event
from giaoban.cli._parcelling import SplitBy, TasksFormat
from giaoban.cli._reporting import ReportFormat, diff_notices, remind_leads, report_figures
from giaoban.cli._run import From, PrintedError, StopError
from giaoban.cli._sampling import SUFFIXES, write_samples
from giaoban.cli._words import HELP, SAY
from giaoban.diagnostics import PROFILES
from giaoban.due import Policy
from giaoban.forms import FORMS
from giaoban.reading import Revisions
from giaoban.render import FORMATS
from giaoban.reports import Basis, ReportBy
from giaoban.views import Dialect, GroupBy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from giaoban.cli._run import Run
    from giaoban.cli._words import Lang

__all__ = ["language", "parser_in"]


class _Parser(argparse.ArgumentParser):
    """A parser that raises instead of leaving the process, in the user's language."""

    lang: Lang = "vi"

    def error(self, message: str) -> NoReturn:
        raise StopError(SAY["usage"][self.lang].format(problem=message))

    def print_help(self, file: object = None) -> None:
        del file
        raise PrintedError(self.format_help())


def language(argv: Sequence[str]) -> Lang:
    """Return the language asked for, before anything else is parsed."""
    pairs = zip(argv, (*argv, "")[1:], strict=True)
    english = any(a == "--lang=en" or (a == "--lang" and b == "en") for a, b in pairs)
    return "en" if english else "vi"


def parser_in(lang: Lang) -> _Parser:
    parser = _Parser(prog="giaoban", description=HELP["about"][lang])
    parser.add_argument(
        "--version", action="store_const", const=commands.print_version, dest="command"
    )
    _Parser.lang = lang
    subparsers = parser.add_subparsers(metavar="COMMAND")
    parser.set_defaults(lang=lang, command=_no_command)

    def add(name: str, command: Callable[[Run], int]) -> _Parser:
        sub: _Parser = subparsers.add_parser(
            name, help=HELP[name][lang], description=HELP[name][lang]
        )
        sub.set_defaults(command=command)
        sub.add_argument("--lang", choices=["vi", "en"], default=lang)
        return sub

    def takes_file(sub: _Parser, count: str | None = None) -> None:
        sub.add_argument("file", metavar="FILE", nargs=count, help=HELP["file"][lang])
        takes_kind(sub)

    def takes_kind(sub: _Parser) -> None:
        sub.add_argument("--from", choices=get_args(From), dest="kind")
        sub.add_argument(
            "--revisions",
            choices=get_args(Revisions),
            default="final",
            help=HELP["revisions"][lang],
        )

    parser.add_argument("--lang", choices=["vi", "en"], default=lang)
    takes_file(add("read", commands.read_file))
    checking = add("check", check_files)
    takes_file(checking, "+")
    _takes_checks(checking, lang)
    printing = add("render", commands.print_notice)
    takes_file(printing)
    printing.add_argument("--to", choices=list(FORMATS), required=True)
    printing.add_argument("--allow-secret", action="store_true", help=HELP["allow-secret"][lang])
    printing.add_argument("--annex", action="store_true", help=HELP["annex"][lang])
    printing.add_argument("--draft", metavar="N", default="", help=HELP["draft"][lang])
    printing.add_argument("--template", metavar="FILE", help=HELP["template"][lang])
    printing.add_argument("-o", "--output", metavar="OUT")
    show = add("show", commands.show_notice)
    takes_file(show)
    show.add_argument("--format", choices=["table", "json"], default="table")
    listing = add("tasks", commands.list_tasks)
    takes_file(listing, "+")
    _takes_tasks(listing, lang)
    logging = add("log", log_event)
    takes_event(logging, lang)
    takes_kind(logging)
    for name, command, takes in (
        ("report", report_figures, _takes_report),
        ("remind", remind_leads, _takes_reminders),
    ):
        following = add(name, command)
        takes_file(following, "+")
        takes(following, lang)
    differing = add("diff", diff_notices)
    takes_kind(differing)
    _takes_two(differing, lang)
    new = add("new", commands.make_template)
    new.add_argument("--form", choices=list(FORMS), required=True)
    new.add_argument("--format", choices=["python", "json"], default="python")
    sample = add("sample", write_samples)
    _takes_samples(sample, lang)
    add("schema", commands.print_schema).add_argument(
        "of", nargs="?", choices=["notice", "event"], default="notice"
    )
    add("explain", commands.explain_rule).add_argument("code", metavar="CODE")
    return parser


def _takes_checks(checking: _Parser, lang: Lang) -> None:
    """Add what says how strictly a notice is judged, and how that is told."""
    checking.add_argument("--profile", choices=PROFILES, default="publish")
    checking.add_argument("--ignore", metavar="CODE[@PATH]=REASON", action="append", default=[])
    checking.add_argument("--format", choices=list(REPORTS), default="text")
    _takes_facts(checking, lang)
    checking.add_argument("--fix", action="store_true", help=HELP["fix"][lang])


def _takes_samples(sample: _Parser, lang: Lang) -> None:
    """Add what says which samples are drawn, and where they go."""
    sample.add_argument("--violating", metavar="CODE", help=HELP["violating"][lang])
    sample.add_argument("--form", choices=list(FORMS))
    sample.add_argument("-n", "--count", type=_count, default=10, metavar="N")
    sample.add_argument("--seed", type=int, default=0, metavar="N", help=HELP["seed"][lang])
    sample.add_argument("--to", choices=list(SUFFIXES), default="json")
    sample.add_argument("-o", "--output", required=True, metavar="DIR")


def _takes_facts(checking: _Parser, lang: Lang) -> None:
    """Add what says which facts are gone by."""
    checking.add_argument(
        "--facts", metavar="ROWS", action="append", default=[], help=HELP["facts"][lang]
    )
    checking.add_argument(
        "--party-switch", metavar="DAY", default="", help=HELP["party-switch"][lang]
    )
    checking.add_argument(
        "--without", metavar="WORD", action="append", default=[], help=HELP["without"][lang]
    )


def _takes_tasks(listing: _Parser, lang: Lang) -> None:
    """Add what says which tasks are listed, as of which day and how."""
    _takes_day(listing, lang)
    listing.add_argument("--policy", choices=get_args(Policy), help=HELP["policy"][lang])
    listing.add_argument("--lead", metavar="NAME", default="")
    listing.add_argument("--due-within", metavar="DAYS", default="", help=HELP["due-within"][lang])
    listing.add_argument("--group-by", choices=get_args(GroupBy))
    listing.add_argument("--format", choices=get_args(TasksFormat), default="table")
    listing.add_argument("--split-by", choices=get_args(SplitBy), help=HELP["split-by"][lang])
    _takes_output(listing, HELP["output-parted"][lang], lang)


def _takes_report(reporting: _Parser, lang: Lang) -> None:
    """Add what says which figures are counted, and how."""
    _takes_day(reporting, lang)
    reporting.add_argument(
        "--by", choices=get_args(ReportBy), default="lead", help=HELP["report-by"][lang]
    )
    reporting.add_argument("--period", metavar="PERIOD", default="", help=HELP["period"][lang])
    reporting.add_argument(
        "--basis", choices=get_args(Basis), default="assigned", help=HELP["basis"][lang]
    )
    reporting.add_argument("--format", choices=get_args(ReportFormat), default="table")
    _takes_output(reporting, HELP["output"][lang], lang)


def _takes_reminders(reminding: _Parser, lang: Lang) -> None:
    """Add which day it is, and how they are told."""
    _takes_day(reminding, lang)
    reminding.add_argument("--format", choices=["text", "json"], default="text")
    reminding.add_argument("-o", "--output", metavar="OUT", help=HELP["output"][lang])


def _takes_two(differing: _Parser, lang: Lang) -> None:
    """Add the two notices that are compared."""
    for which in ("old", "new"):
        differing.add_argument(which, metavar=which.upper(), help=HELP["file"][lang])
    differing.add_argument("--format", choices=["text", "json"], default="text")


def _takes_day(parser: _Parser, lang: Lang) -> None:
    """Add the day that counts, and what happened until then."""
    parser.add_argument("--as-of", metavar="DAY", default="", help=HELP["as-of"][lang])
    parser.add_argument("--events", metavar="F", help=HELP["events"][lang])
    parser.add_argument("--allow-secret", action="store_true", help=HELP["allow-secret"][lang])


def _takes_output(parser: _Parser, where: str, lang: Lang) -> None:
    """Add where the answer goes, and which CSV it is."""
    parser.add_argument(
        "--dialect", choices=get_args(Dialect), default="plain", help=HELP["dialect"][lang]
    )
    parser.add_argument("-o", "--output", metavar="OUT", help=where)


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise ValueError(text)
    return count


def _no_command(run: Run) -> int:
    raise PrintedError(parser_in(run.lang).format_help())
