"""Events of every kind and with every field, for tests of what writes, keeps and folds them."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

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
from giaoban.model import Body, Citation, DocumentNumber, Group, Person

DAY = dt.date(2023, 10, 5)
LATER = dt.date(2023, 10, 31)
REPORT = Citation(
    "Báo cáo",
    number=DocumentNumber(number="12", type="BC", organs=("STC",)),
    date=DAY,
    issuer="Sở Tài chính",
    subject="về giải ngân",
)
PARTIES = (
    Body("Sở Xây dựng", ref="so-xd"),
    Person("Nguyễn Văn An", positions=("Phó Giám đốc",)),
    Group("UBND các xã", members=(Body("Đồng Tâm"), Person("Lê Quốc Cường"))),
)

BARE: tuple[Event, ...] = (
    Accepted("t", on=DAY),
    Progress("t", on=DAY),
    Result("t", on=DAY, document=Citation("Báo cáo")),
    Done("t", on=DAY),
    ExtensionRequested("t", on=DAY),
    ExtensionGranted("t", on=DAY, until=LATER),
    ExtensionRefused("t", on=DAY),
    Reassigned("t", on=DAY, lead=PARTIES[:1]),
    Returned("t", on=DAY),
    Cancelled("t", on=DAY),
    DaySet("t", on=DAY, until=LATER),
    Happened("t", on=DAY),
    Reminded("t", on=DAY),
)
"""One of every kind that says no more than it must."""

FULL: tuple[Event, ...] = (
    Accepted("t", on=DAY, by="Sở Xây dựng", note="đã nhận"),
    Progress("t", on=DAY, by="Sở Xây dựng", note="đang lấy ý kiến", percent=40),
    Result("t", on=DAY, by="Sở Tài chính", note="bản giấy", document=REPORT),
    Done("t", on=DAY, by="Sở Xây dựng", note="đợt tháng 10", round=LATER),
    ExtensionRequested("t", on=DAY, by="Sở Xây dựng", note="vướng mặt bằng", until=LATER),
    ExtensionGranted("t", on=DAY, by="Chủ tịch", note="lần 1", until=LATER),
    ExtensionRefused("t", on=DAY, by="Chủ tịch", note="giữ nguyên hạn"),
    Reassigned("t", on=DAY, by="Chủ tịch", note="đổi đầu mối", lead=PARTIES),
    Returned("t", on=DAY, by="Văn phòng", note="thiếu phụ lục"),
    Cancelled("t", on=DAY, by="Chủ tịch", note="không còn phù hợp"),
    DaySet("t", on=DAY, by="Văn phòng", note="theo chỉ đạo", until=LATER),
    Happened("t", on=DAY, by="Văn phòng", note="đã khai mạc"),
    Reminded("t", on=DAY, by="Văn phòng", note="công văn"),
)
"""One of every kind that speaks in every field."""

# What an event may hold is wide: any letter that XML takes, line ends and quotes among them.
_LETTERS = st.characters(
    exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff", include_characters="\n\t\r"
)
_TEXTS = st.text(_LETTERS, max_size=20)
_WORDS = _TEXTS.filter(str.strip)
_BODIES = st.builds(Body, _WORDS, ref=_TEXTS)
_PERSONS = st.builds(Person, _WORDS, positions=st.lists(_TEXTS, max_size=2).map(tuple))
_GROUPS = st.builds(
    Group, _WORDS, members=st.lists(st.one_of(_BODIES, _PERSONS), max_size=2).map(tuple)
)
_NUMBERS = st.builds(
    DocumentNumber,
    number=st.sampled_from(("", "12", "05")),
    year=st.none() | st.integers(1945, 2100),
    type=st.sampled_from(("BC", "TTr")),
    organs=st.lists(st.sampled_from(("UBND", "STC", "VP")), max_size=2).map(tuple),
    style=st.sampled_from(("state", "party")),
)
_CITATIONS = st.builds(
    Citation,
    _WORDS,
    number=st.none() | _NUMBERS,
    date=st.none() | st.dates(),
    issuer=_TEXTS,
    subject=_TEXTS,
)


def events(
    tasks: st.SearchStrategy[str] = _WORDS,
    days: st.SearchStrategy[dt.date] | None = None,
    *,
    texts: st.SearchStrategy[str] = _TEXTS,
) -> st.SearchStrategy[Event]:
    """Return events of every kind, of these tasks on these days; of any on any unless told.

    *texts* are who says so and what is noted.
    """
    drawn = st.dates() if days is None else days
    parties = st.one_of(_BODIES, _PERSONS, _GROUPS)

    def of(cls: type[Event], **more: st.SearchStrategy[object]) -> st.SearchStrategy[Event]:
        return st.builds(cls, tasks, on=drawn, by=texts, note=texts, **more)

    return st.one_of(
        of(Progress, percent=st.none() | st.integers(0, 100)),
        of(Result, document=_CITATIONS),
        of(Done, round=st.none() | drawn),
        of(ExtensionRequested, until=st.none() | drawn),
        of(ExtensionGranted, until=drawn),
        of(DaySet, until=drawn),
        of(Reassigned, lead=st.lists(parties, min_size=1, max_size=3).map(tuple)),
        *(of(cls) for cls in (Accepted, ExtensionRefused, Returned, Cancelled, Happened, Reminded)),
    )
