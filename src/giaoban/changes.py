"""Thay đổi: what became of the tasks between two notices, by meaning and not by line.

    for change in diff(old, new):
        print(change_text(change))

A task is found again by what it says, wherever it stands now. What concerns people most comes
first: changed days, changed owners, what is new, what is gone; then words and places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, assert_never, get_args

from attrs import evolve, frozen

from giaoban._vn import fold
from giaoban.deadline import FromDay, FromIssue, FromSigning, Within
from giaoban.lexicon import deadline_phrase, format_date, party_list
from giaoban.model import AgendaItem, Assignment
from giaoban.register import Task, pairs, tasks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from giaoban.deadline import Deadline
    from giaoban.model import Notice

__all__ = ["Change", "ChangeKind", "carry_over", "change_data", "change_text", "diff"]

Lang = Literal["vi", "en"]
ChangeKind = Literal["redated", "reassigned", "supported", "added", "dropped", "reworded", "moved"]
"""What changed: a deadline, who leads or directs, who coordinates, the task itself, its words, its
place. A task may have changed in several ways, each a change of its own."""


@frozen(kw_only=True)
class Change:
    """Thay đổi: one way in which one task changed.

    Args:
        old, new:
            The task before and after; None where it is new, or gone.
        was, now:
            What changed, as a notice says it; empty where nothing was or is said.
        doubtful:
            Whether a person should confirm that old and new are the same task.
    """

    kind: ChangeKind
    old: Task | None
    new: Task | None
    was: str
    now: str
    doubtful: bool = False


def diff(old: Notice, new: Notice) -> tuple[Change, ...]:
    """Return what changed in the tasks from one notice to the other; nothing for the same tasks.

    Of a notice that was read, give `reading.notice`.
    """
    changes = [
        change
        for pair in pairs(tasks(old), tasks(new))
        for change in _changes(pair.old, pair.new, doubtful=pair.doubtful)
    ]
    return tuple(sorted(changes, key=lambda change: _FIRST.index(change.kind)))


_FIRST: Final[tuple[ChangeKind, ...]] = get_args(ChangeKind)


def _changes(old: Task | None, new: Task | None, *, doubtful: bool) -> Iterator[Change]:
    if old is None or new is None:
        was, now = (task.wording if task is not None else "" for task in (old, new))
        yield Change(kind="added" if old is None else "dropped", old=old, new=new, was=was, now=now)
        return
    said: tuple[tuple[ChangeKind, str, str], ...] = (
        ("redated", _deadlines(old), _deadlines(new)),
        ("reassigned", _owners(old), _owners(new)),
        ("supported", party_list(old.coordinators), party_list(new.coordinators)),
        ("reworded", old.task, new.task),
        ("moved", _place(old), _place(new)),
    )
    for kind, was, now in said:
        if _said_otherwise(kind, was, now):
            yield Change(kind=kind, old=old, new=new, was=was, now=now, doubtful=doubtful)


def _said_otherwise(kind: ChangeKind, was: str, now: str) -> bool:
    # Case, blanks and the place of a tone say nothing else. Another tone does: Phú Mỹ is not
    # Phù Mỹ, nor is "dừng" what "dùng" is.
    return was != now if kind == "moved" else fold(was) != fold(now)


def _deadlines(task: Task) -> str:
    stated: list[Deadline] = [] if task.deadline is None else [task.deadline]
    return "; ".join(deadline_phrase(each) for each in (*stated, *task.other_deadlines))


def _owners(task: Task) -> str:
    return "; ".join(part for part in (party_list(task.director), party_list(task.lead)) if part)


def _place(task: Task) -> str:
    return ", ".join(part for part in (task.item, task.label) if part)


# --- for people and machines -----------------------------------------------------------------------

_CALLED: Final[Mapping[ChangeKind, Mapping[Lang, str]]] = {
    "redated": {"vi": "đổi thời hạn", "en": "deadline changed"},
    "reassigned": {"vi": "đổi người thực hiện", "en": "given to others"},
    "supported": {"vi": "đổi cơ quan phối hợp", "en": "coordinators changed"},
    "added": {"vi": "thêm nhiệm vụ", "en": "task added"},
    "dropped": {"vi": "bỏ nhiệm vụ", "en": "task dropped"},
    "reworded": {"vi": "đổi nội dung", "en": "reworded"},
    "moved": {"vi": "đổi vị trí", "en": "moved"},
}
_NOTHING: Final[Mapping[Lang, str]] = {"vi": "không nêu", "en": "none stated"}
_DOUBT: Final[Mapping[Lang, str]] = {
    "vi": " (cần xác nhận là cùng một nhiệm vụ)",
    "en": " (to be confirmed: is it the same task?)",
}


def change_text(change: Change, *, lang: Lang = "vi") -> str:
    """Return a change as a line for people: "đổi thời hạn: rà soát …: trước ngày … → …"."""
    called, doubt = _CALLED[change.kind][lang], _DOUBT[lang] if change.doubtful else ""
    match change.kind:
        case "added":
            return f"{called}: {change.now}{doubt}"
        case "dropped":
            return f"{called}: {change.was}{doubt}"
        case "redated" | "reassigned" | "supported" | "moved" | "reworded":
            before, after = (text or _NOTHING[lang] for text in (change.was, change.now))
            what = "" if change.kind == "reworded" or change.old is None else change.old.task
            about = f"{what}: " if what else ""
            return f"{called}: {about}{before} → {after}{doubt}"
        case _:
            assert_never(change.kind)


def change_data(change: Change) -> dict[str, object]:
    """Return a change as plain data for JSON."""
    return {
        "change": change.kind,
        "old": _task_data(change.old),
        "new": _task_data(change.new),
        "was": change.was,
        "now": change.now,
        "doubtful": change.doubtful,
    }


def _task_data(task: Task | None) -> dict[str, object] | None:
    if task is None:
        return None
    return {
        "id": task.id,
        "notice": task.notice,
        "path": task.path,
        "item": task.item,
        "label": task.label,
        "wording": task.wording,
    }


# --- to the next notice ------------------------------------------------------------------------------


def carry_over(
    left: Iterable[Task], *, heading: str = "Các nhiệm vụ chuyển tiếp từ các thông báo trước"
) -> AgendaItem:
    """Return an item of the next notice with tasks that earlier ones left open, in their order.

    Each keeps its id, lead, coordinators, director and deadline, and says which notice it is from;
    a period that counts from that notice's issue goes on counting from its day. A deadline that has
    passed, or was extended, is for the author to replace.

    >>> from giaoban.builders import assign, draft
    >>> from giaoban.register import tasks
    >>> before = draft("state-nd30", number="12/TB-UBND", body=[assign("Sở A", "rà soát")])
    >>> carry_over(tasks(before)).body[0].task
    'tiếp tục rà soát (Thông báo số 12/TB-UBND)'
    """
    return AgendaItem(heading=heading, body=tuple(_carried(task) for task in left))


def _carried(task: Task) -> Assignment:
    again = fold(task.task).startswith("tiếp tục")
    source = f"Thông báo số {task.notice}" if task.notice else ""
    if source and task.issued is not None:
        source += f" ngày {format_date(task.issued)}"
    words = task.task if again else f"tiếp tục {task.task}"
    return Assignment(
        id=task.id,
        director=task.director,
        lead=task.lead,
        sharing=task.sharing,
        coordinators=task.coordinators,
        task=f"{words} ({source})" if source else words,
        deadline=_counted_as_before(task),
    )


def _counted_as_before(task: Task) -> Deadline | None:
    """Return a task's deadline so that it comes to the same day in a notice of another day."""
    deadline, issued = task.deadline, task.issued
    if issued is None or not isinstance(deadline, Within):
        return deadline
    if isinstance(deadline.since, FromIssue | FromSigning | None):
        return evolve(deadline, since=FromDay(issued))
    return deadline
