"""Lời về diễn biến: an event, and why one does not count, in a sentence for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from giaoban.events import (
    Accepted,
    Cancelled,
    DaySet,
    Done,
    Event,
    ExtensionGranted,
    ExtensionRefused,
    ExtensionRequested,
    Happened,
    Progress,
    Reassigned,
    Reminded,
    Result,
    Returned,
)
from giaoban.lexicon import format_date

if TYPE_CHECKING:
    from collections.abc import Mapping

    from giaoban.register._state import Misfit, Unfit

__all__ = ["event_text", "misfit_text"]

Lang = Literal["vi", "en"]


def event_text(event: Event, lang: Lang = "vi") -> str:
    """Return what happened to which task, and on what day, in one line."""
    name, task = NAMES[type(event)][lang], " ".join(event.task.split())
    return _SAY["event"][lang].format(name=name, day=format_date(event.on), task=task)


def misfit_text(misfit: Misfit, lang: Lang = "vi") -> str:
    """Return which event does not count, and why, in one line."""
    event = event_text(misfit.event, lang)
    return _SAY["misfit"][lang].format(event=event, reason=REASONS[misfit.reason][lang])


_SAY: Final[Mapping[str, Mapping[Lang, str]]] = {
    "event": {
        "vi": "“{name}” ngày {day} của nhiệm vụ {task}",
        "en": "“{name}” on {day}, task {task}",
    },
    "misfit": {"vi": "{event} không khớp: {reason}", "en": "{event} does not fit: {reason}"},
}

NAMES: Final[Mapping[type[Event], Mapping[Lang, str]]] = {
    Accepted: {"vi": "nhận việc", "en": "accepted"},
    Progress: {"vi": "tiến độ", "en": "progress"},
    Result: {"vi": "kết quả", "en": "result"},
    Done: {"vi": "hoàn thành", "en": "done"},
    ExtensionRequested: {"vi": "xin gia hạn", "en": "extension requested"},
    ExtensionGranted: {"vi": "gia hạn", "en": "extension granted"},
    ExtensionRefused: {"vi": "không gia hạn", "en": "extension refused"},
    Reassigned: {"vi": "giao lại", "en": "reassigned"},
    Returned: {"vi": "trả lại", "en": "returned"},
    Cancelled: {"vi": "thôi thực hiện", "en": "cancelled"},
    DaySet: {"vi": "ấn định thời hạn", "en": "day set"},
    Happened: {"vi": "sự kiện xảy ra", "en": "happened"},
    Reminded: {"vi": "đôn đốc", "en": "reminded"},
}
"""How each event is called."""

REASONS: Final[Mapping[Unfit, Mapping[Lang, str]]] = {
    "before_notice": {
        "vi": "trước ngày ban hành thông báo",
        "en": "it is before the notice was issued",
    },
    "cancelled": {
        "vi": "nhiệm vụ đã thôi thực hiện",
        "en": "the task is cancelled",
    },
    "already_done": {
        "vi": "nhiệm vụ, hoặc kỳ này của nó, đã hoàn thành",
        "en": "the task, or this round of it, is done already",
    },
    "nothing_handed_in": {
        "vi": "chưa có kết quả nào được nộp để trả lại",
        "en": "nothing was handed in that could be returned",
    },
    "no_day": {
        "vi": "nhiệm vụ chưa có ngày đến hạn nào để gia hạn",
        "en": "the task has no day that could be extended",
    },
    "comes_back": {
        "vi": "nhiệm vụ định kỳ: mỗi kỳ có ngày riêng, không gia hạn",
        "en": "the duty comes back: each round has its own day, which is not extended",
    },
    "not_later": {
        "vi": "hạn mới không muộn hơn hạn đang có",
        "en": "the new day is not later than the one there is",
    },
    "no_request": {
        "vi": "không có đề nghị gia hạn nào đang chờ",
        "en": "no request for an extension is open",
    },
    "day_known": {
        "vi": "nhiệm vụ đã có ngày đến hạn",
        "en": "the task has a day already",
    },
    "nothing_awaited": {
        "vi": "thời hạn của nhiệm vụ không chờ sự kiện nào",
        "en": "the task's deadline waits for nothing",
    },
    "no_such_round": {
        "vi": "nhiệm vụ không có kỳ nào đến hạn ngày ấy",
        "en": "no round of the task falls due on that day",
    },
}
"""Why an event does not fit."""
