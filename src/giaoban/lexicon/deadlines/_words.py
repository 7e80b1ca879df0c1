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

LATEST: Final = "(?:chậm|muộn|trễ) nhất(?: là)?"
# "Thời hạn hoàn thành:", "Thời gian thực hiện:"; a bare "Thời gian:" is that of an event.
LABEL: Final = (
    r"(?:(?<!gia\s)(?<!quá\s)(?<!có\s)(?<!hết\s)(?:thời )?hạn|(?:thời gian|tiến độ)"
    r"(?= (?:hoàn thành|thực hiện|báo cáo|trình|gửi|nộp)))"
    r"(?: (?:hoàn thành|thực hiện|báo cáo|trình|gửi|nộp|cuối cùng|cuối|chót|và|yêu cầu)){0,4}:?(?: là)?"
)

# What an undated occasion is called; "trước hội nghị" needs no "khi".
OCCASION: Final = (
    "(?:hội nghị|hội thảo|hội đàm|kỳ họp|kì họp|phiên họp|phiên giải trình|cuộc họp|buổi họp|buổi làm việc"
    "|giao ban|đại hội|lễ|tết|năm học|học kỳ|khai giảng|kỳ thi|mùa mưa|mùa bão|mùa khô|mùa lũ|mùa vụ"
    "|bầu cử|cuộc bầu cử|kỳ nghỉ|dịp (?:tết|lễ|khai giảng|đại hội|nghỉ|quốc khánh|kỷ niệm)|thềm (?:năm học|đại hội|kỳ họp|tết)"
    "|ngày (?:khai giảng|khai mạc|khai trương|bế mạc|bầu cử|hội|lễ|đại hội|tổ chức|diễn ra|quốc khánh|thành lập))"
)
NAMED_OCCASION: Final = rf"(?:các )?{OCCASION}(?!\w)"
# With one of these it is a clause: "trước khi hội nghị kết thúc"; not "trước ngày khai mạc".
HAPPENS: Final = (
    r"(?:kết thúc|bắt đầu|(?<!ngày\s)(?:khai mạc|bế mạc|diễn ra)|được|thông qua|xem xét|có|đã)"
)

# "trong vòng một tháng", "hai tuần một lần"
NUMBERS: Final[dict[str, int]] = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
    "mười lăm": 15,
    "hai mươi": 20,
    "ba mươi": 30,
}
NUMBER_WORDS: Final = "|".join(sorted(NUMBERS, key=len, reverse=True))
