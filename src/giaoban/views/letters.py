"""Thư: the tasks of one addressee, or what it is to be reminded of, ready to be sent.

    letter = parcel_letter(parcel, as_of=date(2023, 10, 17))
    letter_text(letter, longest=1000)
    letter_message(letter, to="stc@songlam.example", attach=("xlsx", "ics"))

A letter is written as text of a given length, as a page, a spreadsheet, a calendar or a message.
Nothing here is sent, and nothing bears the time it was made: whoever sends it adds that.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from email.message import EmailMessage
from typing import TYPE_CHECKING, Final, Literal, assert_never

from attrs import evolve, frozen

from giaoban._exact import exact
from giaoban._vn import capitalise_first, fold, upper
from giaoban.deadline import Pending
from giaoban.lexicon import format_date, party_name, party_text
from giaoban.model import Party
from giaoban.register import Status, Task
from giaoban.views.grids import Grid, GridColumn
from giaoban.views.ics import tasks_ics
from giaoban.views.sheets import tasks_grid
from giaoban.views.tables import grid_html, shown
from giaoban.views.tasks import STANDINGS, printed_deadline
from giaoban.views.xlsx import grid_xlsx

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from giaoban.model import Role
    from giaoban.parcels import Entry, Parcel, Part
    from giaoban.reminders import Occasion, Reminder

__all__ = [
    "LONGEST_TEXT",
    "SHORTEST",
    "Letter",
    "LetterEntry",
    "letter_grid",
    "letter_html",
    "letter_ics",
    "letter_message",
    "letter_text",
    "letter_xlsx",
    "parcel_letter",
    "parcel_text",
    "reminder_letter",
    "reminder_text",
]

Lang = Literal["vi", "en"]
Attached = Literal["xlsx", "ics"]

LONGEST_TEXT: Final = 2000
"""Characters of a letter as text, unless told otherwise: what messengers take at once."""
SHORTEST: Final = 60
"""Characters in which a letter can at least say how many tasks it is about."""


@frozen
class LetterEntry:
    """Việc trong thư: a task, and what makes it the addressee's: its part, or why now."""

    task: Task
    status: Status
    remark: str

    def __attrs_post_init__(self) -> None:
        exact(self)


@frozen(kw_only=True)
class Letter:
    """Thư: to whom, about what, as of which day, and the tasks.

    Args:
        addressee:
            None where nobody can be addressed.
        title:
            What it is about, in one line.
        remarks:
            What the remarks of the entries tell, as a heading.
    """

    addressee: Party | None
    title: str
    remarks: str
    as_of: dt.date
    entries: tuple[LetterEntry, ...]
    lang: Lang = "vi"

    def __attrs_post_init__(self) -> None:
        exact(self)

    @property
    def rows(self) -> tuple[tuple[Task, Status], ...]:
        """The tasks with their status."""
        return tuple((entry.task, entry.status) for entry in self.entries)


# --- what is said --------------------------------------------------------------------------------

_SAY: Final[Mapping[str, Mapping[Lang, str]]] = {
    "parcel": {"vi": "Nhiệm vụ của {name}", "en": "Tasks of {name}"},
    "nobodys": {
        "vi": "Nhiệm vụ chưa rõ ai thực hiện",
        "en": "Tasks that nobody can be addressed for",
    },
    "reminder": {"vi": "Đôn đốc thực hiện nhiệm vụ", "en": "Tasks to be reminded of"},
    "reminder-of": {
        "vi": "Đôn đốc {name} thực hiện nhiệm vụ",
        "en": "Tasks to remind {name} of",
    },
    "to": {"vi": "Kính gửi: {name}", "en": "To: {name}"},
    "count": {
        "vi": "Tính đến hết ngày {day}: {count} nhiệm vụ",
        "en": "As of {day}: {count} tasks",
    },
    "more": {"vi": "… và {count} nhiệm vụ khác", "en": "… and {count} other tasks"},
    "notice": {"vi": "Thông báo số {number}", "en": "Notice {number}"},
    "place": {"vi": "mục {place}", "en": "item {place}"},
    "deadline": {"vi": "thời hạn {words}", "en": "due {words}"},
    "last_day": {"vi": "ngày cuối {day}", "en": "last day {day}"},
    "part": {"vi": "Vai trò", "en": "Part"},
    "occasion": {"vi": "Đôn đốc", "en": "Why now"},
    "nobody": {"vi": "chưa rõ ai thực hiện", "en": "nobody named"},
    "through": {"vi": "{part}, theo “{group}”", "en": "{part}, as one of “{group}”"},
}

_PARTS: Final[Mapping[Part, Mapping[Lang, str]]] = {
    "lead": {"vi": "chủ trì", "en": "leads"},
    "director": {"vi": "chỉ đạo", "en": "directs"},
    "coordinator": {"vi": "phối hợp", "en": "coordinates"},
    "other": {"vi": "tham gia", "en": "has a part"},
    "reported_to": {"vi": "nhận báo cáo", "en": "is reported to"},
    "via": {"vi": "đầu mối nhận báo cáo", "en": "passes the report on"},
}
_ROLES: Final[Mapping[Role, Mapping[Lang, str]]] = {
    "executing": {"vi": "thực hiện", "en": "carries it out"},
    "guided": {"vi": "được hướng dẫn", "en": "is guided"},
    "advised": {"vi": "được tham mưu", "en": "is advised"},
    "approving": {"vi": "phê duyệt", "en": "approves"},
    "consulted": {"vi": "cho ý kiến", "en": "is consulted"},
    "reviewing": {"vi": "thẩm định", "en": "reviews"},
    "supervising": {"vi": "giám sát", "en": "supervises"},
    "monitoring": {"vi": "theo dõi, đôn đốc", "en": "monitors"},
    "collating": {"vi": "tổng hợp", "en": "collates"},
    "accountable_to": {"vi": "nơi phải chịu trách nhiệm trước", "en": "is accounted to"},
}
_OCCASIONS: Final[Mapping[Occasion, Mapping[Lang, str]]] = {
    "before": {"vi": "còn {days} ngày", "en": "{days} days left"},
    "on_the_day": {"vi": "đến hạn", "en": "due now"},
    "after": {"vi": "quá hạn {days} ngày", "en": "{days} days late"},
    "silence": {"vi": "{days} ngày chưa có thông tin", "en": "{days} days without a word"},
}


def _said(key: str, lang: Lang, **facts: object) -> str:
    return _SAY[key][lang].format(**facts)


def parcel_letter(parcel: Parcel, *, as_of: dt.date, lang: Lang = "vi") -> Letter:
    """Return a parcel as a letter; each task tells the addressee's part in it."""
    to = parcel.addressee
    title = _said("nobodys", lang) if to is None else _said("parcel", lang, name=_one_line(to))
    return Letter(
        addressee=to,
        title=title,
        remarks=_said("part", lang),
        as_of=as_of,
        entries=tuple(
            LetterEntry(entry.task, entry.status, _part(entry, to, lang))
            for entry in parcel.entries
        ),
        lang=lang,
    )


def _part(entry: Entry, to: Party | None, lang: Lang) -> str:
    if to is None:
        return _said("nobody", lang)
    part = _PARTS[entry.part][lang]
    if entry.part == "other":
        named = (other.role for other in entry.task.others if other.party in {to, entry.through})
        part = next((_ROLES[role][lang] for role in named), part)
    if entry.through is None:
        return part
    return _said("through", lang, part=part, group=shown(entry.through.name))


def reminder_letter(
    reminders: Iterable[Reminder],
    *,
    on: dt.date,
    addressee: Party | None = None,
    lang: Lang = "vi",
) -> Letter:
    """Return reminders as a letter; each task tells why it is raised on that day."""
    name = "" if addressee is None else _one_line(addressee)
    return Letter(
        addressee=addressee,
        title=_said("reminder-of", lang, name=name) if name else _said("reminder", lang),
        remarks=_said("occasion", lang),
        as_of=on,
        entries=tuple(
            LetterEntry(
                each.task, each.status, _OCCASIONS[each.occasion][lang].format(days=each.days)
            )
            for each in reminders
        ),
        lang=lang,
    )


def _one_line(party: Party) -> str:
    """Return whom a letter is for, in one line: a name with a line break would be two."""
    return shown(party_name(party))


# --- as text -------------------------------------------------------------------------------------


def parcel_text(
    parcel: Parcel, *, as_of: dt.date, longest: int = LONGEST_TEXT, lang: Lang = "vi"
) -> str:
    """Return a parcel as text of at most *longest* characters, as `letter_text` does."""
    return letter_text(parcel_letter(parcel, as_of=as_of, lang=lang), longest=longest)


def reminder_text(
    reminders: Iterable[Reminder],
    *,
    on: dt.date,
    addressee: Party | None = None,
    longest: int = LONGEST_TEXT,
    lang: Lang = "vi",
) -> str:
    """Return reminders as text of at most *longest* characters, as `letter_text` does."""
    letter = reminder_letter(reminders, on=on, addressee=addressee, lang=lang)
    return letter_text(letter, longest=longest)


def letter_text(letter: Letter, *, longest: int = LONGEST_TEXT) -> str:
    """Return a letter as text of at most *longest* characters; it ends with a line feed.

    A task is there whole or not at all, under its number in the letter; how many are not, the last
    line says. Where not even whom it is for can be said, only their number is.

    Raises:
        ValueError: *longest* is less than `SHORTEST`.
    """
    if longest < SHORTEST:
        raise ValueError(f"a letter takes {SHORTEST} characters at least; got longest={longest}")
    lang, count = letter.lang, len(letter.entries)
    counted = _said("count", lang, day=format_date(letter.as_of), count=count) + "\n"
    to = letter.addressee
    first = letter.title if to is None else _said("to", lang, name=shown(party_text(to)))
    head = f"{first}\n{counted}"
    if len(head) > longest:
        return counted
    blocks = [_block(nth, entry, lang) for nth, entry in enumerate(letter.entries, start=1)]
    return _fitted(head, blocks, lambda left: f"\n{_said('more', lang, count=left)}\n", longest)


def _fitted(head: str, blocks: Sequence[str], more: Callable[[int], str], longest: int) -> str:
    if len(head) + sum(map(len, blocks)) <= longest:
        return head + "".join(blocks)
    room = longest - len(head) - len(more(len(blocks)))
    kept: list[str] = []
    for block in blocks:
        if len(block) <= room:
            kept.append(block)
            room -= len(block)
    # Where no task is shown, the head says how many there are.
    return head + "".join(kept) + more(len(blocks) - len(kept)) if kept else head


def _block(nth: int, entry: LetterEntry, lang: Lang) -> str:
    task, status = entry.task, entry.status
    facts = [_remarked(entry.remark, STANDINGS[status.standing][lang])]
    if task.deadline is not None:
        words = shown(printed_deadline(task.deadline, task))
        # "chưa định thời hạn, vì …" says itself what it is about.
        pending = isinstance(task.deadline, Pending)
        facts.append(words if pending else _said("deadline", lang, words=words))
    if status.strict.day is not None:
        facts.append(_said("last_day", lang, day=format_date(status.strict.day)))
    if task.notice:
        facts.append(_said("notice", lang, number=shown(task.notice)))
    place = shown(" ".join(part for part in (task.item, task.label) if part))
    if place:
        facts.append(_said("place", lang, place=place))
    return f"\n{nth}. {capitalise_first(shown(task.task))}\n   {'; '.join(facts)}\n"


# --- as files ------------------------------------------------------------------------------------


def _remarked(remark: str, standing: str) -> str:
    """Return why a task is told and how it stands; once where the one says the other."""
    told = fold(remark)
    same = fold(standing) in told or told in fold(standing)
    return capitalise_first(remark if same else f"{remark}; {standing}")


def letter_grid(letter: Letter) -> Grid:
    """Return a letter as a grid: the list of tasks, the addressee's part or the occasion first."""
    grid = tasks_grid(letter.rows, as_of=letter.as_of, lang=letter.lang)
    remark = GridColumn("remark", heading=letter.remarks, width=16)
    ((name, rows),) = grid.groups
    told = tuple((entry.remark, *row) for entry, row in zip(letter.entries, rows, strict=True))
    return evolve(
        grid,
        title=upper(letter.title),
        columns=(remark, *grid.columns),
        groups=((name, told),),
    )


def letter_html(letter: Letter) -> str:
    """Return a letter as a page to look at and to print."""
    return grid_html(letter_grid(letter), lang=letter.lang)


def letter_xlsx(letter: Letter) -> bytes:
    """Return a letter as a spreadsheet.

    Raises:
        ImportError: The extra `giaoban[xlsx]` is not installed.
    """
    return grid_xlsx(letter_grid(letter), created=letter.as_of)


def letter_ics(letter: Letter) -> str:
    """Return a letter as to-dos of iCalendar; each begins with the addressee's part or the occasion."""
    return tasks_ics(letter.rows, remarks=[entry.remark for entry in letter.entries])


def letter_message(
    letter: Letter,
    *,
    to: str | Iterable[str],
    sender: str = "",
    attach: Iterable[Attached] = (),
    longest: int = 100_000,
) -> EmailMessage:
    """Return a letter as a message: as text, as a page, and with the files that are asked for.

    It has neither a date nor an id; whoever sends it adds them. The same letter gives the same
    bytes.

    Args:
        to, sender:
            Addresses as they are to stand in the head ("Sở Tài chính <stc@songlam.example>").

    Raises:
        ValueError: An address holds a line break.
        ImportError: A spreadsheet is to be attached, and the extra `giaoban[xlsx]` is missing.
    """
    message = EmailMessage()
    message["Subject"] = letter.title
    message["To"] = to if isinstance(to, str) else ", ".join(to)
    if sender:
        message["From"] = sender
    text, page = letter_text(letter, longest=longest), letter_html(letter)
    message.set_content(text)
    message.add_alternative(page, subtype="html")
    for kind in dict.fromkeys(attach):
        _attach(message, letter, kind)
    mark = hashlib.blake2s((text + page).encode(), digest_size=12).hexdigest()
    for nth, part in enumerate(message.walk()):
        if part.is_multipart():  # whose boundary would be chosen at random
            part.set_boundary(f"=_{nth}_{mark}")
    return message


def _attach(message: EmailMessage, letter: Letter, kind: Attached) -> None:
    match kind:
        case "xlsx":
            message.add_attachment(
                letter_xlsx(letter),
                maintype="application",
                subtype="vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                filename="nhiem-vu.xlsx",
            )
        case "ics":
            message.add_attachment(
                letter_ics(letter).encode(),
                maintype="text",
                subtype="calendar",
                params={"charset": "utf-8"},
                filename="nhiem-vu.ics",
            )
        case _:
            assert_never(kind)
