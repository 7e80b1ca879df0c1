"""Các cột của phiếu: what each is called, on the way out and on the way back."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, get_args

from giaoban._vn import search_key

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FIRST_DAY", "HEADINGS", "LAST_DAY", "OPEN", "WIDTHS", "ColumnKey", "key_of"]

Lang = Literal["vi", "en"]

ColumnKey = Literal[
    "id",
    "round",
    "notice",
    "place",
    "task",
    "lead",
    "deadline",
    "last_day",
    "percent",
    "done_on",
    "document",
    "until",
    "note",
]
"""The columns in their order: two hidden ones, those that are locked, those to be filled in."""

FIRST_DAY, LAST_DAY = dt.date(2000, 1, 1), dt.date(2099, 12, 31)
"""From when to when a day that is filled in may be."""

OPEN: Final = ("percent", "done_on", "document", "until", "note")
"""The columns to be filled in."""

HEADINGS: Final[Mapping[ColumnKey, Mapping[Lang, str]]] = {
    "id": {"vi": "Mã nhiệm vụ", "en": "Task id"},
    "round": {"vi": "Kỳ đến hạn", "en": "Round due on"},
    "notice": {"vi": "Thông báo", "en": "Notice"},
    "place": {"vi": "Mục", "en": "Item"},
    "task": {"vi": "Nhiệm vụ", "en": "What is to be done"},
    "lead": {"vi": "Chủ trì", "en": "Lead"},
    "deadline": {"vi": "Thời hạn", "en": "Deadline"},
    "last_day": {"vi": "Ngày cuối", "en": "Last day"},
    "percent": {"vi": "Tiến độ (%)", "en": "Progress (%)"},
    "done_on": {"vi": "Ngày hoàn thành", "en": "Done on"},
    "document": {"vi": "Số văn bản kết quả", "en": "Number of the result"},
    "until": {"vi": "Xin gia hạn đến ngày", "en": "Extension asked until"},
    "note": {"vi": "Ghi chú", "en": "Note"},
}
WIDTHS: Final[Mapping[ColumnKey, int]] = {
    "id": 13,
    "round": 11,
    "notice": 13,
    "place": 7,
    "task": 36,
    "lead": 16,
    "deadline": 15,
    "last_day": 11,
    "percent": 9,
    "done_on": 12,
    "document": 18,
    "until": 12,
    "note": 20,
}

_KEYS: Final[Mapping[str, ColumnKey]] = {
    search_key(HEADINGS[key][lang]): key for key in get_args(ColumnKey) for lang in get_args(Lang)
}


def key_of(heading: object) -> ColumnKey | None:
    """Return which column a heading is of, whatever its language, marks and capitals."""
    return _KEYS.get(search_key(heading)) if isinstance(heading, str) else None
