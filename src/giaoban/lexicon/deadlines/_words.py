"""The words for days of the week, units, parts of months and the like, once for both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from giaoban.deadline import CycleUnit, MonthPart, PeriodUnit, YearPart

# Decree 30/2020/NĐ-CP, appendix II: capital on the number word.
WEEKDAYS: Final = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")

PERIOD_UNITS: Final[dict[PeriodUnit, str]] = {
    "hours": "giờ",
    "days": "ngày",
    "working_days": "ngày làm việc",
    "weeks": "tuần",
    "months": "tháng",
    "years": "năm",
}
CYCLE_UNITS: Final[dict[CycleUnit, str]] = {
    "days": "ngày",
    "weeks": "tuần",
    "months": "tháng",
    "years": "năm",
}

# Civil Code art. 146, and thượng, trung, hạ tuần.
MONTH_PARTS: Final[dict[MonthPart, str]] = {
    "start": "đầu",
    "middle": "giữa",
    "end": "cuối",
    "first_ten": "thượng tuần",
    "second_ten": "trung tuần",
    "last_ten": "hạ tuần",
}
YEAR_PARTS: Final[dict[YearPart, str]] = {"start": "đầu", "middle": "giữa", "end": "cuối"}

QUARTERS: Final = ("I", "II", "III", "IV")
MONTHS_OF_A_QUARTER: Final = ("đầu", "giữa", "cuối")
QUARTER: Final = 3
"""Months in a quarter: `hằng quý` is every three months."""

# What an undated occasion is called; "trước hội nghị" needs no "khi".
OCCASION: Final = (
    "(?:hội nghị|hội thảo|hội đàm|kỳ họp|kì họp|phiên họp|phiên giải trình|cuộc họp|buổi họp|buổi làm việc"
    "|giao ban|đại hội|lễ|tết|năm học|mùa mưa|mùa bão|mùa khô)"
)
NAMED_OCCASION: Final = rf"(?:các )?{OCCASION}(?!\w)"
# With one of these it is a clause: "trước khi hội nghị kết thúc".
HAPPENS: Final = "(?:kết thúc|bắt đầu|khai mạc|bế mạc|diễn ra|được|thông qua|xem xét|có|đã)"
