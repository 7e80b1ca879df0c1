"""A due day in a sentence, Vietnamese or English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from giaoban.due._value import Because, DueDay

_Lang = Literal["vi", "en"]


def explain(due: DueDay, lang: Literal["vi", "en"] = "vi") -> str:
    """Return one sentence: the day, whether it is certain, and its reasons in order.

    Raises:
        ValueError: `lang` is neither of the two.
    """
    if lang not in _HEADS:
        raise ValueError(f"lang is 'vi' or 'en'; got {lang!r}")
    reasons = "; ".join(REASONS[reason][lang] for reason in due.because)
    return f"{_head(due, lang)}: {reasons}."


def _head(due: DueDay, lang: _Lang) -> str:
    dated, none, untold, doubt = _HEADS[lang]
    if due.day is None:
        return none if due.certain else untold
    return dated.format(_shown(due.day)) + ("" if due.certain else doubt)


def _shown(day: dt.date) -> str:
    # By hand: what strftime makes of a year before 1000 differs between systems.
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


_HEADS: Final[Mapping[_Lang, tuple[str, str, str, str]]] = {
    "vi": ("Hạn chót {}", "Không có hạn chót", "Chưa xác định được hạn chót", " (chưa chắc chắn)"),
    "en": ("Last day {}", "No last day", "The last day cannot be told", " (not certain)"),
}

REASONS: Final[Mapping[Because, Mapping[_Lang, str]]] = {
    "stated": {
        "vi": "ngày nêu trong thông báo, kể cả ngày đó",
        "en": "the stated day, itself included",
    },
    "day_before": {
        "vi": "“trước ngày” không kể chính ngày đó",
        "en": '"before" leaves out the day itself',
    },
    "day_itself": {
        "vi": "“trước ngày” được hiểu rộng, kể cả chính ngày đó",
        "en": '"before" is read to include the day itself',
    },
    "hour_of_day": {
        "vi": "thời hạn kết thúc vào giờ đã nêu của ngày đó",
        "en": "the deadline ends at the stated hour of that day",
    },
    "midnight": {
        "vi": "0 giờ là lúc kết thúc ngày hôm trước",
        "en": "0:00 is the end of the day before",
    },
    "end_of_period": {
        "vi": "ngày cuối cùng của khoảng thời gian đã nêu",
        "en": "the last day of the stated period",
    },
    "before_period": {
        "vi": "ngày cuối cùng trước khoảng thời gian đã nêu",
        "en": "the last day before the stated period",
    },
    "point_of_period": {
        "vi": "mốc đầu, giữa hoặc cuối của tháng hoặc năm (Điều 146 Bộ luật Dân sự)",
        "en": "the start, middle or end of a month or year (Civil Code art. 146)",
    },
    "weekday_of_week": {
        "vi": "ngày trong tuần, tính theo tuần ban hành thông báo",
        "en": "the weekday, reckoned from the week of issue",
    },
    "whole_week": {
        "vi": "tuần tính đến hết Chủ nhật, nhiều nơi tính đến thứ Sáu",
        "en": "a week runs to its Sunday, though many read Friday",
    },
    "before_issue": {
        "vi": "ngày này trước ngày ban hành thông báo",
        "en": "the day lies before the day of issue",
    },
    "term_end": {
        "vi": "hết năm cuối nhiệm kỳ, trừ khi đại hội ấn định ngày khác",
        "en": "the end of the term's last year, unless its congress sets another day",
    },
    "first_day_not_counted": {
        "vi": "ngày đầu tiên không được tính (Điều 147 Bộ luật Dân sự)",
        "en": "the first day is not counted (Civil Code art. 147)",
    },
    "corresponding_day": {
        "vi": "ngày tương ứng của tuần, tháng hoặc năm cuối cùng (Điều 148 Bộ luật Dân sự)",
        "en": "the corresponding day of the last week, month or year (Civil Code art. 148)",
    },
    "month_end": {
        "vi": "tháng cuối cùng không có ngày tương ứng nên lấy ngày cuối tháng (Điều 148)",
        "en": "the last month has no corresponding day, so its last day counts (art. 148)",
    },
    "working_days_counted": {
        "vi": "chỉ tính ngày làm việc, từ ngày kế tiếp",
        "en": "only working days count, from the next day on",
    },
    "hours_counted": {
        "vi": "tính liên tục theo giờ, kể cả ngày nghỉ",
        "en": "hours run on, over days off too",
    },
    "hour_unknown": {
        "vi": "không rõ giờ bắt đầu",
        "en": "the hour at which they begin is not known",
    },
    "rolled_over_day_off": {
        "vi": "ngày cuối là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo (Điều 148)",
        "en": "the last day is a day off, so the next working day counts (art. 148)",
    },
    "holidays_unknown": {
        "vi": "lịch chưa có ngày nghỉ lễ hoặc hoán đổi ngày làm việc có thể liên quan",
        "en": "the calendar was not told of holidays or swapped days that may matter here",
    },
    "anchor_assumed": {
        "vi": "không nêu mốc bắt đầu nên tính từ ngày ban hành",
        "en": "no starting point is stated, so the day of issue is taken",
    },
    "anchor_unknown": {
        "vi": "chưa biết ngày nhận được văn bản",
        "en": "the day of receipt is not known",
    },
    "issue_day_unknown": {
        "vi": "chưa có ngày ban hành",
        "en": "there is no day of issue yet",
    },
    "next_occurrence": {
        "vi": "kỳ hạn đầu tiên của nhiệm vụ định kỳ",
        "en": "the first due day of a recurring duty",
    },
    "occurrence": {
        "vi": "một kỳ hạn của nhiệm vụ định kỳ",
        "en": "one due day of a recurring duty",
    },
    "cycle_assumed": {
        "vi": "thông báo không nêu chu kỳ bắt đầu từ khi nào",
        "en": "the notice does not say when a cycle begins",
    },
    "anchor_unclear": {
        "vi": "mốc trong chu kỳ không nêu đủ",
        "en": "the anchor inside the cycle is stated incompletely",
    },
    "none_stated": {
        "vi": "thông báo không nêu thời hạn",
        "en": "the notice states no deadline",
    },
    "standing": {
        "vi": "nhiệm vụ thường xuyên",
        "en": "a standing duty",
    },
    "event_unknown": {
        "vi": "phụ thuộc một sự kiện chưa có ngày",
        "en": "it depends on an event without a date",
    },
    "set_elsewhere": {
        "vi": "thời hạn do quy định hoặc kế hoạch khác ấn định",
        "en": "a regulation or plan sets it",
    },
    "left_open": {
        "vi": "chưa định thời hạn, có nêu lý do",
        "en": "it is left open, for a stated reason",
    },
    "unclear": {
        "vi": "lời văn không cho biết thời hạn",
        "en": "the words yield no deadline",
    },
    "out_of_calendar": {
        "vi": "ngày nằm ngoài các năm 1 đến 9999",
        "en": "the day lies outside the years 1 to 9999",
    },
    "rolled_back_to_working_day": {
        "vi": "lùi về ngày làm việc liền trước",
        "en": "moved back to the working day before",
    },
}
