"""Dòng lệnh `giaoban`: the library's services on files, for clerks, scripts and other languages.

This module alone (with `giaoban.store`) touches files, streams and the environment. `main` takes
its streams as arguments and returns the exit code: 0 done, 1 findings of severity error, 2 unusable
input. Whatever the user's input, the answer is a line that says what to do, not a traceback.
"""

from __future__ import annotations

import argparse
import codecs
import datetime as dt
import json
import sys
from importlib.metadata import entry_points
from pathlib import Path
from typing import IO, TYPE_CHECKING, Literal, NoReturn, TextIO, cast, get_args

from attrs import frozen

from giaoban._version import __version__
from giaoban._vn import search_key
from giaoban.calendars import BUILT_IN
from giaoban.codec import CodecError, from_json, json_schema, to_json
from giaoban.diagnostics import PROFILES, Rule, findings_text
from giaoban.due import Policy
from giaoban.forms import FORMS
from giaoban.lexicon import parse_date, party_text
from giaoban.reading import Revisions, read
from giaoban.register import status, tasks
from giaoban.render import FORMATS, Format, render
from giaoban.templates import template
from giaoban.validate import RULES, check, explain, mend
from giaoban.views import (
    Checked,
    GroupBy,
    github_annotations,
    glance,
    glance_table,
    grouped,
    sarif,
    task_data,
    tasks_table,
    underlined,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from giaoban.model import Notice
    from giaoban.reading import Reading
    from giaoban.register import Status

__all__ = ["entry_point", "main"]

Lang = Literal["vi", "en"]
From = Literal["json", "text", "markdown", "docx", "pdf"]

OK, FOUND, UNUSABLE = 0, 1, 2
# Word files and PDF are known by how they begin, whatever they are called.
_KINDS: Mapping[str, From] = {".json": "json", ".txt": "text", ".md": "markdown"}

_SAY: Mapping[str, Mapping[Lang, str]] = {
    "no-file": {
        "vi": "không có tệp {path}: kiểm tra lại tên và thư mục",
        "en": "no such file {path}: check its name and folder",
    },
    "directory": {
        "vi": "{path} là thư mục: nêu tên một tệp trong đó",
        "en": "{path} is a directory: name a file in it",
    },
    "denied": {
        "vi": "không mở được {path}: kiểm tra quyền truy cập tệp",
        "en": "cannot open {path}: check the file's permissions",
    },
    "no-write": {
        "vi": "không ghi được {path}: kiểm tra thư mục và quyền ghi",
        "en": "cannot write {path}: check the folder and its permissions",
    },
    "fix-json": {
        "vi": "--fix chỉ sửa tệp JSON, không sửa {path}: đọc thành JSON trước (giaoban read)",
        "en": "--fix mends JSON files, not {path}: read it to JSON first (giaoban read)",
    },
    "rules": {
        "vi": "không nạp được quy tắc {name}: {why}",
        "en": "cannot load the rules of {name}: {why}",
    },
    "mended": {"vi": "{path}: đã sửa {count} chỗ", "en": "{path}: {count} mended"},
    "json": {
        "vi": "{path} không phải thông báo JSON hợp lệ:",
        "en": "{path} is no valid JSON notice:",
    },
    "unread": {
        "vi": "không thuộc thông báo (số trang, đầu trang, dấu ký số): {lines}",
        "en": "no part of the notice (page numbers, running heads, signature stamps): {lines}",
    },
    "usage": {
        "vi": "tham số chưa đúng: {problem}; xem `giaoban --help`",
        "en": "wrong arguments: {problem}; see `giaoban --help`",
    },
    "ignore": {
        "vi": "--ignore cần lý do: --ignore 'GB102=lý do' hoặc 'GB102@$.body[0]=lý do'; nhận {text!r}",
        "en": "--ignore needs a reason: --ignore 'GB102=why' or 'GB102@$.body[0]=why'; got {text!r}",
    },
    "day": {
        "vi": "không có ngày {text!r}: viết như 15/10/2023 hoặc 2023-10-15",
        "en": "no such day {text!r}: write it like 15/10/2023 or 2023-10-15",
    },
    "count": {
        "vi": "--due-within là số ngày, từ 0 trở lên; nhận {text!r}",
        "en": "--due-within is a number of days, 0 or more; got {text!r}",
    },
    "no-code": {
        "vi": "không có quy tắc {code}; các mã: {codes}",
        "en": "no rule {code}; the codes are {codes}",
    },
}


class _StopError(Exception):
    """Ends a command with exit code 2 and one line on stderr (or several, for JSON problems)."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@frozen
class _Run:
    """One call of the command line: what was asked, and where to answer."""

    asked: argparse.Namespace
    out: TextIO
    err: TextIO
    stdin: IO[bytes]

    @property
    def lang(self) -> Lang:
        return cast("Lang", self.asked.lang)

    def stop(self, key: str, **facts: str) -> NoReturn:
        raise _StopError(_SAY[key][self.lang].format(**facts))

    def write(self, path: str, data: bytes) -> None:
        """Write a file."""
        try:
            Path(path).write_bytes(data)
        except OSError:
            self.stop("no-write", path=path)

    def rewrite(self, path: str, data: bytes) -> None:
        """Put *data* in the place of what a file holds: all of it, or nothing is changed."""
        fresh = f"{path}.tmp"
        self.write(fresh, data)
        try:
            Path(fresh).replace(path)
        except OSError:
            Path(fresh).unlink()
            self.stop("no-write", path=path)


def entry_point() -> NoReturn:
    """Run the command line of this process."""
    sys.exit(main(sys.argv[1:]))


def main(
    argv: Sequence[str],
    out: TextIO | None = None,
    err: TextIO | None = None,
    stdin: IO[bytes] | None = None,
) -> int:
    """Run one command and return its exit code.

    Args:
        argv:
            The arguments, without the program's name.
        out, err, stdin:
            Streams for the answer, for findings and errors, and for the input `-`; the process's
            own unless given.
    """
    out = _any_letter(out or sys.stdout)
    err = _any_letter(err or sys.stderr)
    lang = _lang(argv)
    try:
        asked = _parser(lang).parse_args(argv)
        run = _Run(asked, out, err, stdin or sys.stdin.buffer)
        command: Callable[[_Run], int] = asked.command
        return command(run)
    except _StopError as stop:
        print(f"giaoban: {stop.message}", file=err)
        return UNUSABLE
    except _PrintedError as printed:
        print(printed.text, end="", file=out)
        return OK
    except BrokenPipeError:  # the reader of our output has gone, which is its right
        return OK


def _any_letter(stream: TextIO) -> TextIO:
    r"""Return *stream* made fit for every letter.

    A file or a pipe gets UTF-8 and bare line feeds, so that what one command writes another reads
    on every system; a terminal keeps its encoding, and what that lacks is shown as `\uXXXX`.
    """
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        if stream.isatty():
            reconfigure(errors="backslashreplace")
        else:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return stream


# --- arguments -----------------------------------------------------------------------------------


class _PrintedError(Exception):
    """Help or version was asked for: this text is the answer."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class _Parser(argparse.ArgumentParser):
    """A parser that raises instead of leaving the process, in the user's language."""

    lang: Lang = "vi"

    def error(self, message: str) -> NoReturn:
        raise _StopError(_SAY["usage"][self.lang].format(problem=message))

    def print_help(self, file: object = None) -> None:
        del file
        raise _PrintedError(self.format_help())


def _lang(argv: Sequence[str]) -> Lang:
    """Return the language asked for, before anything else is parsed."""
    pairs = zip(argv, (*argv, "")[1:], strict=True)
    english = any(a == "--lang=en" or (a == "--lang" and b == "en") for a, b in pairs)
    return "en" if english else "vi"


_HELP: Mapping[str, Mapping[Lang, str]] = {
    "read": {
        "vi": "đọc một thông báo và in ra dạng JSON",
        "en": "read a notice and print it as JSON",
    },
    "check": {"vi": "kiểm tra thông báo", "en": "check notices"},
    "render": {"vi": "in thông báo theo thể thức", "en": "print a notice in its form"},
    "show": {"vi": "tóm lược một thông báo", "en": "show a notice at a glance"},
    "tasks": {"vi": "liệt kê nhiệm vụ và thời hạn", "en": "list tasks and when they are due"},
    "new": {"vi": "tạo bản khởi đầu", "en": "make a starting point"},
    "schema": {"vi": "in JSON Schema", "en": "print the JSON Schema"},
    "explain": {"vi": "giải thích một quy tắc", "en": "explain a rule"},
    "about": {
        "vi": "Soạn, kiểm tra, in và đọc thông báo kết luận.",
        "en": "Compose, check, print and read notices of meeting conclusions.",
    },
    "file": {
        "vi": "tệp Word, PDF, văn bản, Markdown hoặc JSON; - là đầu vào chuẩn",
        "en": "a Word, PDF, text, Markdown or JSON file; - is standard input",
    },
    "revisions": {
        "vi": "sửa đổi chưa chấp nhận trong tệp Word: đọc bản sau, bản trước khi sửa, hay không đọc",
        "en": "pending changes in a Word file: read it as changed, as it was, or not at all",
    },
    "fix": {
        "vi": "sửa trong tệp JSON những gì không đổi nghĩa, rồi kiểm tra lại",
        "en": "mend in a JSON file what cannot change its meaning, and check again",
    },
    "policy": {
        "vi": "“trước ngày D” hết hạn vào D-1 (strict) hay D (lenient); mặc định: nhắc theo D-1, "
        "coi là quá hạn sau D",
        "en": "whether “trước ngày D” ends on D-1 (strict) or D (lenient); by default reminded by "
        "D-1, overdue after D",
    },
    "due-within": {
        "vi": "chỉ những việc còn hạn, đến hạn trong vòng ngần ấy ngày",
        "en": "only what is not overdue and falls due within so many days",
    },
}


def _parser(lang: Lang) -> _Parser:
    parser = _Parser(prog="giaoban", description=_HELP["about"][lang])
    parser.add_argument("--version", action="store_const", const=_version, dest="command")
    _Parser.lang = lang
    subparsers = parser.add_subparsers(metavar="COMMAND")
    parser.set_defaults(lang=lang, command=_no_command)

    def add(name: str, command: Callable[[_Run], int]) -> _Parser:
        sub: _Parser = subparsers.add_parser(
            name, help=_HELP[name][lang], description=_HELP[name][lang]
        )
        sub.set_defaults(command=command)
        sub.add_argument("--lang", choices=["vi", "en"], default=lang)
        return sub

    def takes_file(sub: _Parser, count: str | None = None) -> None:
        sub.add_argument("file", metavar="FILE", nargs=count, help=_HELP["file"][lang])
        sub.add_argument("--from", choices=get_args(From), dest="kind")
        sub.add_argument(
            "--revisions",
            choices=get_args(Revisions),
            default="final",
            help=_HELP["revisions"][lang],
        )

    parser.add_argument("--lang", choices=["vi", "en"], default=lang)
    takes_file(add("read", _read))
    checking = add("check", _check)
    takes_file(checking, "+")
    checking.add_argument("--profile", choices=PROFILES, default="publish")
    checking.add_argument("--ignore", metavar="CODE[@PATH]=REASON", action="append", default=[])
    checking.add_argument("--format", choices=list(_REPORTS), default="text")
    checking.add_argument("--fix", action="store_true", help=_HELP["fix"][lang])
    printing = add("render", _render)
    takes_file(printing)
    printing.add_argument("--to", choices=list(FORMATS), required=True)
    printing.add_argument("-o", "--output", metavar="OUT")
    show = add("show", _show)
    takes_file(show)
    show.add_argument("--format", choices=["table", "json"], default="table")
    listing = add("tasks", _tasks)
    takes_file(listing, "+")
    listing.add_argument("--as-of", metavar="DAY", default="")
    listing.add_argument("--policy", choices=get_args(Policy), help=_HELP["policy"][lang])
    listing.add_argument("--lead", metavar="NAME", default="")
    listing.add_argument("--due-within", metavar="DAYS", default="", help=_HELP["due-within"][lang])
    listing.add_argument("--group-by", choices=get_args(GroupBy))
    listing.add_argument("--format", choices=["table", "json"], default="table")
    new = add("new", _new)
    new.add_argument("--form", choices=list(FORMS), required=True)
    new.add_argument("--format", choices=["python", "json"], default="python")
    add("schema", _schema)
    add("explain", _explain).add_argument("code", metavar="CODE")
    return parser


# --- commands ------------------------------------------------------------------------------------


def _read(run: _Run) -> int:
    notice, reading = _notice(run, run.asked.file)
    run.out.write(to_json(notice))
    if reading is not None:
        run.err.write(findings_text(reading.findings, lang=run.lang))
        if reading.unread:
            run.err.write(_SAY["unread"][run.lang].format(lines=" | ".join(reading.unread)) + "\n")
    return OK


def _check(run: _Run) -> int:
    for text in run.asked.ignore:
        if not text.partition("=")[2].strip():
            run.stop("ignore", text=text)
    worst = OK
    checked: list[Checked] = []
    for file in run.asked.file:
        try:
            checked.append(_checked(run, file))
        except _StopError as stop:  # the other files are still checked
            print(f"giaoban: {stop.message}", file=run.err)
            worst = UNUSABLE
    run.out.write(_REPORTS[run.asked.format](checked, run.lang))
    return max(worst, FOUND if any(one.report.has_errors for one in checked) else OK)


def _checked(run: _Run, file: str) -> Checked:
    notice, reading = _notice(run, file)
    if run.asked.fix:
        if reading is not None or file == "-":
            run.stop("fix-json", path=file)
        notice = _mended(run, file, notice)
    report = check(
        notice,
        profile=run.asked.profile,
        rules=_rules(run),
        ignore=run.asked.ignore,
        findings=reading.findings if reading is not None else (),
        spans=reading.spans if reading is not None else (),
    )
    return Checked(file, report, source=reading.text if reading is not None else "")


def _rules(run: _Run) -> tuple[Rule, ...]:
    """Return the table, with the rows that installed packages add as `giaoban.rules`."""
    rules = {row.code: row for row in RULES}
    for point in entry_points(group="giaoban.rules"):
        try:
            for row in point.load():
                if rules.setdefault(row.code, row) is not row or not isinstance(row, Rule):
                    raise ValueError(f"{row.code} is there twice, or is no Rule")  # noqa: TRY301
        except Exception as error:  # noqa: BLE001  # other people's code is told of in one line
            run.stop("rules", name=point.value, why=f"{type(error).__name__}: {error}")
    return tuple(rules.values())


def _mended(run: _Run, file: str, notice: Notice) -> Notice:
    """Return the notice of a JSON file mended, as the file now holds it."""
    report = check(notice, profile=run.asked.profile, rules=_rules(run), ignore=run.asked.ignore)
    mended = mend(notice, report)
    if mended == notice:
        return notice
    run.rewrite(file, to_json(mended).encode())
    done = [finding for finding in report.findings if finding.rule.fix is not None]
    print(_SAY["mended"][run.lang].format(path=file, count=len(done)), file=run.err)
    run.err.write(findings_text(done, lang=run.lang, file=file))
    return mended


def _in_words(checked: Sequence[Checked], lang: Lang) -> str:
    return "".join(underlined(one, lang) for one in checked)


def _as_json(checked: Sequence[Checked], lang: Lang) -> str:
    return _json(
        [
            {
                "file": one.file,
                "profile": one.report.profile,
                "findings": [finding.to_data(lang=lang) for finding in one.report.findings],
            }
            for one in checked
        ]
    )


def _as_sarif(checked: Sequence[Checked], lang: Lang) -> str:
    return _json(sarif(checked, lang))


_REPORTS: Mapping[str, Callable[[Sequence[Checked], Lang], str]] = {
    "text": _in_words,
    "json": _as_json,
    "sarif": _as_sarif,
    "github": github_annotations,
}


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _render(run: _Run) -> int:
    notice, _ = _notice(run, run.asked.file)
    to: Format = run.asked.to
    printed = render(notice, to=to)
    if run.asked.output in {None, "-"}:
        run.out.write(printed)
        return OK
    run.write(run.asked.output, printed.encode())
    return OK


def _show(run: _Run) -> int:
    notice, _ = _notice(run, run.asked.file)
    if run.asked.format == "json":
        run.out.write(_json(glance(notice)))
    else:
        run.out.write(glance_table(notice, lang=run.lang))
    return OK


def _tasks(run: _Run) -> int:
    as_of = _day(run, run.asked.as_of) if run.asked.as_of else _today()
    within = _count(run, run.asked.due_within)
    notices = [_notice(run, file)[0] for file in run.asked.file]
    wanted = search_key(run.asked.lead)
    by: GroupBy | None = run.asked.group_by
    rows = [
        (task, state)
        for task in tasks(*notices)
        if any(wanted in search_key(party_text(party)) for party in task.lead) or not wanted
        if _is_due(state := status(task, as_of=as_of, policy=run.asked.policy), within)
    ]
    if run.asked.format == "json":
        ordered = [row for _, group in grouped(rows, by) for row in group] if by else rows
        data = [task_data(task, state, calendar=BUILT_IN) for task, state in ordered]
        run.out.write(_json(data))
    else:
        run.out.write(tasks_table(rows, as_of=as_of, group_by=by, lang=run.lang))
    return OK


_DIGITS = 10  # of a number of days; no deadline is so far off


def _count(run: _Run, text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < _DIGITS):
        run.stop("count", text=text)
    return int(text)


def _is_due(state: Status, within: int | None) -> bool:
    """Whether a task falls due in so many days from the day it is judged on; None asks nothing."""
    if within is None:
        return True
    day = state.strict.day
    return day is not None and state.standing != "overdue" and (day - state.as_of).days <= within


def _day(run: _Run, text: str) -> dt.date:
    day = parse_date(text)
    if day is not None:
        return day
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        run.stop("day", text=text)


def _today() -> dt.date:
    """Return today in Vietnam: seven hours ahead of UTC, with no summer time."""
    return dt.datetime.now(dt.timezone(dt.timedelta(hours=7))).date()


def _new(run: _Run) -> int:
    run.out.write(template(run.asked.form, to=run.asked.format))
    return OK


def _schema(run: _Run) -> int:
    run.out.write(_json(json_schema()))
    return OK


def _explain(run: _Run) -> int:
    code, rules = run.asked.code.upper(), _rules(run)
    known = [row.code for row in rules]
    if code not in known:
        run.stop("no-code", code=run.asked.code, codes=", ".join(known))
    run.out.write(explain(code, lang=run.lang, rules=rules))
    return OK


def _version(run: _Run) -> int:
    run.out.write(f"giaoban {__version__}\n")
    return OK


def _no_command(run: _Run) -> int:
    raise _PrintedError(_parser(run.lang).format_help())


# --- input ---------------------------------------------------------------------------------------


def _notice(run: _Run, file: str) -> tuple[Notice, Reading | None]:
    """Return the notice in *file*, and how it was read unless it is JSON."""
    source = _bytes(run, file).removeprefix(codecs.BOM_UTF8)  # Windows programs write one
    kind: From | None = run.asked.kind or _KINDS.get(Path(file).suffix.lower())
    if kind is None and _looks_like_json(source):
        kind = "json"
    if kind == "json":
        try:
            return from_json(source), None
        except CodecError as error:
            gap = " " if len(error.problems) == 1 else "\n"
            head = _SAY["json"][run.lang].format(path=file)
            raise _StopError(f"{head}{gap}{error.sentence(run.lang)}") from None
    reading = read(source, kind=kind, revisions=run.asked.revisions)
    for finding in reading.findings:
        if finding.code == "GB900":
            raise _StopError(f"{file}: {finding.message(run.lang)}")
    return reading.notice, reading


def _looks_like_json(source: bytes) -> bool:
    start = source[:1024].lstrip()
    return start.startswith((b"{", b"[")) and not start.startswith(b"{\\rtf")


def _bytes(run: _Run, file: str) -> bytes:
    if file == "-":
        return run.stdin.read()
    try:
        return Path(file).read_bytes()
    except FileNotFoundError:
        run.stop("no-file", path=file)
    except IsADirectoryError:
        run.stop("directory", path=file)
    except OSError:
        # Windows refuses to open a directory as it refuses a file without permission.
        run.stop("directory" if Path(file).is_dir() else "denied", path=file)
    except ValueError:  # a NUL in the name
        run.stop("no-file", path=repr(file))
