"""`giaoban report`, `remind`, `diff`: the figures, whom to remind of what, and what changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from giaoban.calendars import BUILT_IN
from giaoban.changes import change_data, change_text, diff
from giaoban.cli._given import day_in, today
from giaoban.cli._logging import events_in, tell_unused
from giaoban.cli._parcelling import answerable, sheet_as
from giaoban.cli._progress import each_done
from giaoban.cli._run import FOUND, OK, as_json, notice_in
from giaoban.cli._words import SAY
from giaoban.lexicon import format_date, party_name
from giaoban.parcels import parcels
from giaoban.register import current_tasks, of_current, statuses
from giaoban.reminders import reminders
from giaoban.reports import Period, report
from giaoban.views import report_grid, task_data
from giaoban.views.figures import report_data, report_table
from giaoban.views.letters import reminder_text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    from giaoban.cli._run import Run
    from giaoban.model import Notice, Party
    from giaoban.register import Status, Task
    from giaoban.reminders import Reminder

__all__ = ["diff_notices", "judged_in", "remind_leads", "report_figures"]

ReportFormat = Literal["table", "json", "md", "html", "csv", "xlsx"]


def judged_in(run: Run) -> tuple[dt.date, tuple[tuple[Task, Status], ...]]:
    """Return the day that is asked about, and the tasks of all files as they stand on it."""
    as_of = day_in(run, run.asked.as_of) if run.asked.as_of else today()
    notices = list(each_done(run, run.asked.file, lambda file: notice_in(run, file)[0]))
    _refuse_secret(run, notices)
    happened = events_in(run, run.asked.events) if run.asked.events else ()
    policy = getattr(run.asked, "policy", None)
    happened = of_current(happened, *notices)
    judged = statuses(current_tasks(*notices), as_of=as_of, events=happened, policy=policy)
    tell_unused(run, happened, judged)
    return as_of, judged


_STAY: Final = frozenset({"table", "json", "text"})
"""What is looked at, or goes to the next program; the other formats are made to travel."""


def _refuse_secret(run: Run, notices: Iterable[Notice]) -> None:
    to = "letter" if getattr(run.asked, "split_by", None) else run.asked.format
    if to in _STAY or run.asked.allow_secret:
        return
    for notice in notices:
        if notice.secrecy is not None:
            run.stop("secret", secrecy=notice.secrecy, to=to)


# --- figures -------------------------------------------------------------------------------------


def report_figures(run: Run) -> int:
    period = _period(run, run.asked.period) if run.asked.period else None
    as_of, judged = judged_in(run)
    made = report(judged, as_of=as_of, by=run.asked.by, period=period, basis=run.asked.basis)
    to: ReportFormat = run.asked.format
    if to == "table":
        run.answer(report_table(made, lang=run.lang))
    elif to == "json":
        run.answer(as_json(report_data(made)))
    else:
        run.answer(sheet_as(run, report_grid(made, lang=run.lang), to, created=as_of))
    return OK


_PERIOD: Final = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<month>0[1-9]|1[0-2])|Q(?P<quarter>[1-4])|H(?P<half>[12])))?",
    re.ASCII | re.IGNORECASE,
)
_QUARTER, _HALF, _YEAR = 3, 6, 12


def _period(run: Run, text: str) -> Period:
    """Return the period that is named: 2026-10, 2026-Q3, 2026-H1, 2026."""
    found = _PERIOD.fullmatch(text.strip())
    if found is None or not int(found["year"]):
        run.stop("period", text=text)
    year = int(found["year"])
    try:
        if found["month"]:
            return Period.months(year, int(found["month"]))
        if found["quarter"]:
            return Period.months(year, int(found["quarter"]) * _QUARTER - 2, _QUARTER)
        if found["half"]:
            return Period.months(year, int(found["half"]) * _HALF - 5, _HALF)
        return Period.months(year, 1, _YEAR)
    except ValueError:  # whose end is beyond the last year that there is
        run.stop("period", text=text)


# --- reminders -----------------------------------------------------------------------------------


def remind_leads(run: Run) -> int:
    """Tell whom to remind of what, one addressee after the other."""
    as_of, judged = judged_in(run)
    raised = {id(each.task): each for each in reminders(judged, on=as_of)}
    rows = [row for row in judged if id(row[0]) in raised]
    parted = list(_parted(rows, raised))
    if run.asked.format == "json":
        run.answer(as_json([_told(to, each) for to, own in parted for each in own]))
        return OK
    texts = [
        reminder_text(own, on=as_of, addressee=to, longest=10**9, lang=run.lang)
        for to, own in parted
    ]
    nothing = SAY["no-reminders"][run.lang].format(day=format_date(as_of))
    run.answer("\n".join(texts) or nothing)
    return OK


def _parted(
    rows: list[tuple[Task, Status]], raised: Mapping[int, Reminder]
) -> Iterator[tuple[Party | None, list[Reminder]]]:
    for parcel in parcels(rows):
        own = [raised[id(entry.task)] for entry in answerable(parcel)]
        if own:
            yield parcel.addressee, own


def _told(to: Party | None, reminder: Reminder) -> dict[str, object]:
    return {
        "addressee": None if to is None else party_name(to),
        "occasion": reminder.occasion,
        "days": reminder.days,
        "task": task_data(reminder.task, reminder.status, calendar=BUILT_IN),
    }


# --- what changed --------------------------------------------------------------------------------


def diff_notices(run: Run) -> int:
    """Tell what changed in the tasks from one notice to the other; exit 1 if anything did."""
    old, new = (notice_in(run, file)[0] for file in (run.asked.old, run.asked.new))
    changes = diff(old, new)
    if run.asked.format == "json":
        run.out.write(as_json([change_data(change) for change in changes]))
    else:
        lines = [change_text(change, lang=run.lang) for change in changes]
        run.out.write("".join(f"{line}\n" for line in lines) or SAY["no-change"][run.lang])
    return FOUND if changes else OK
