"""Sentences as notices of every organ write them, with the deadlines that a careful reader finds.

All are invented. They stand in a notice issued on 12 May 2026, a Tuesday. Several deadlines are
those of one assignment, in the order: that of the whole, then those of its deliverables.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    Bound,
    ByDate,
    Deadline,
    FromDay,
    FromEvent,
    FromIssue,
    FromReceipt,
    FromSigning,
    InHalfYear,
    InMonth,
    InQuarter,
    InWeek,
    InYear,
    Ongoing,
    Pending,
    PerRegulation,
    Recurring,
    Unclear,
    Within,
)

__all__ = ["DUES", "ISSUED", "Case"]

Case = tuple[str, tuple[Deadline, ...]]

ISSUED: Final = dt.date(2026, 5, 12)


def _day(words: str, bound: Bound = "before", time: str = "") -> ByDate:
    day, month, year = (int(part) for part in words.split("/"))
    return ByDate(dt.date(year, month, day), bound, dt.time.fromisoformat(time) if time else None)


def _by(words: str, time: str = "") -> ByDate:
    return _day(words, "by", time)


def _until(words: str, time: str = "") -> ByDate:
    return _day(words, "until", time)


_MONTHLY: Final = Recurring(1, "months")
_WEEKLY: Final = Recurring(1, "weeks")
_QUARTERLY: Final = Recurring(3, "months")
_YEARLY: Final = Recurring(1, "years")
_HALF_YEARLY: Final = Recurring(6, "months")

# --- a day ---------------------------------------------------------------------------------------

_DAYS: Final[list[Case]] = [
    ("Giao Sở Tài chính rà soát, báo cáo UBND tỉnh trước ngày 31/5/2026.", (_day("31/5/2026"),)),
    ("Giao Sở Xây dựng hoàn thiện hồ sơ, trình UBND tỉnh trước 31/5/2026.", (_day("31/5/2026"),)),
    ("Giao Phòng Đào tạo hoàn thành kế hoạch tuyển sinh trước ngày 05/6.", (_day("5/6/2026"),)),
    ("Giao Phòng Kinh tế tổng hợp, báo cáo UBND xã trước 5/6 để theo dõi.", (_day("5/6/2026"),)),
    ("Giao Sở Y tế báo cáo kết quả trước ngày 31/3.", (_day("31/3/2027"),)),
    ("Giao Sở Y tế báo cáo kết quả trước ngày 12/5.", (_day("12/5/2026"),)),
    ("Giao Sở Nội vụ trình dự thảo trước ngày 15 tháng 6 năm 2026.", (_day("15/6/2026"),)),
    ("Giao Sở Nội vụ trình dự thảo trước ngày 15 tháng 6.", (_day("15/6/2026"),)),
    ("Giao Sở Nội vụ trình dự thảo trước ngày 15 tháng 6 tới.", (_day("15/6/2026"),)),
    ("Giao Cục Quản lý đường bộ báo cáo Bộ trước ngày 15-6-2026.", (_day("15/6/2026"),)),
    ("Giao Cục Quản lý đường bộ báo cáo Bộ trước ngày 15.6.2026.", (_day("15/6/2026"),)),
    ("Giao Cục Quản lý đường bộ báo cáo Bộ trước ngày 15/06/2026.", (_day("15/6/2026"),)),
    ("Giao Phòng Tổ chức cán bộ gửi danh sách chậm nhất ngày 20/5/2026.", (_by("20/5/2026"),)),
    ("Giao Phòng Tổ chức cán bộ gửi danh sách chậm nhất là ngày 20/5/2026.", (_by("20/5/2026"),)),
    ("Giao Phòng Tổ chức cán bộ gửi danh sách muộn nhất vào 20/5/2026.", (_by("20/5/2026"),)),
    ("Giao Phòng Tổ chức cán bộ gửi danh sách không muộn hơn ngày 20/5/2026.", (_by("20/5/2026"),)),
    ("Giao Phòng Tổ chức cán bộ gửi danh sách chậm nhất đến ngày 20/5/2026.", (_by("20/5/2026"),)),
    (
        "Giao Phòng Tổ chức cán bộ gửi danh sách chậm nhất trước ngày 20/5/2026.",
        (_day("20/5/2026"),),
    ),
    ("Giao Ban Quản lý dự án bàn giao mặt bằng xong trước ngày 30/6/2026.", (_day("30/6/2026"),)),
    ("Giao Ban Quản lý dự án bàn giao mặt bằng, hoàn thành ngày 30/6/2026.", (_by("30/6/2026"),)),
    ("Giao Ban Quản lý dự án bàn giao mặt bằng, xong vào ngày 30/6/2026.", (_by("30/6/2026"),)),
    (
        "Giao Ban Quản lý dự án bàn giao mặt bằng trước và trong ngày 30/6/2026.",
        (_by("30/6/2026"),),
    ),
    (
        "Giao UBND xã Tân Lập bàn giao mặt bằng cho nhà thầu đến ngày 30/6/2026.",
        (_until("30/6/2026"),),
    ),
    (
        "Giao UBND xã Tân Lập vận động hộ dân bàn giao đất đến hết ngày 30/6/2026.",
        (_until("30/6/2026"),),
    ),
    (
        "Đến ngày 30/6/2026, UBND xã Tân Lập phải bàn giao toàn bộ mặt bằng.",
        (_until("30/6/2026"),),
    ),
    ("Giao Văn phòng công bố kết quả trong ngày 12/5/2026.", (_by("12/5/2026"),)),
    ("Giao Văn phòng công bố kết quả ngay trong ngày 13/5/2026.", (_by("13/5/2026"),)),
    ("Giao Văn phòng công bố kết quả trong ngày hôm nay.", (_by("12/5/2026"),)),
    ("Giao Văn phòng gửi giấy mời trong ngày mai.", (_by("13/5/2026"),)),
    (
        "Giao Vụ Pháp chế thẩm định, thời hạn hoàn thành: trước ngày 25/5/2026.",
        (_day("25/5/2026"),),
    ),
    ("Giao Vụ Pháp chế thẩm định, thời hạn hoàn thành: 25/5/2026.", (_by("25/5/2026"),)),
    ("Giao Vụ Pháp chế thẩm định. Thời hạn: 25/5/2026.", (_by("25/5/2026"),)),
    (
        "Giao Vụ Pháp chế thẩm định. Thời gian hoàn thành: trước ngày 25/5/2026.",
        (_day("25/5/2026"),),
    ),
    ("Giao Vụ Pháp chế thẩm định. Hạn hoàn thành: ngày 25/5/2026.", (_by("25/5/2026"),)),
    ("Giao Vụ Pháp chế thẩm định (hạn cuối ngày 25/5/2026).", (_by("25/5/2026"),)),
    ("Giao Vụ Pháp chế thẩm định (hoàn thành trước 25/5/2026).", (_day("25/5/2026"),)),
    ("Giao Vụ Pháp chế thẩm định (trước ngày 25/5/2026).", (_day("25/5/2026"),)),
    (
        "Giao Vụ Pháp chế thẩm định, báo cáo Bộ trưởng trước ngày 25/5/2026 (thứ Hai).",
        (_day("25/5/2026"),),
    ),
    (
        "Giao Vụ Pháp chế thẩm định, báo cáo Bộ trưởng trước thứ Hai, ngày 25/5/2026.",
        (_day("25/5/2026"),),
    ),
    (
        "Giao Vụ Pháp chế thẩm định, báo cáo Bộ trưởng trước thứ 2 (ngày 25/5/2026).",
        (_day("25/5/2026"),),
    ),
    ("Trước ngày 20/5/2026, giao Sở Tư pháp thẩm định dự thảo Nghị quyết.", (_day("20/5/2026"),)),
    ("Trước ngày 20/5/2026, Sở Tư pháp thẩm định dự thảo Nghị quyết.", (_day("20/5/2026"),)),
    (
        "Chậm nhất ngày 20/5/2026, Sở Tư pháp có văn bản thẩm định gửi Sở Tài chính.",
        (_by("20/5/2026"),),
    ),
    ("Giao Sở Tư pháp trước ngày 20/5/2026 hoàn thành việc thẩm định.", (_day("20/5/2026"),)),
    (
        "Giao Sở Công Thương, trước ngày 20/5/2026 phải gửi báo cáo về UBND tỉnh.",
        (_day("20/5/2026"),),
    ),
    ("Phấn đấu hoàn thành giải phóng mặt bằng trước ngày 30/6/2026.", (_day("30/6/2026"),)),
    (
        "Các đơn vị gửi báo cáo về Phòng Hành chính trước ngày 20/5/2026 để tổng hợp.",
        (_day("20/5/2026"),),
    ),
    ("Hoàn thành trước ngày 30/4 năm sau.", (_day("30/4/2027"),)),
]

# --- an hour -------------------------------------------------------------------------------------

_HOURS: Final[list[Case]] = [
    ("Giao Văn phòng gửi tài liệu trước 17h00 ngày 20/5/2026.", (_day("20/5/2026", time="17:00"),)),
    ("Giao Văn phòng gửi tài liệu chậm nhất 17h00 ngày 20/5/2026.", (_by("20/5/2026", "17:00"),)),
    (
        "Giao Văn phòng gửi tài liệu chậm nhất là 17 giờ 00 phút ngày 20/5/2026.",
        (_by("20/5/2026", "17:00"),),
    ),
    (
        "Giao Văn phòng gửi tài liệu trước 16 giờ 30, ngày 20/5/2026.",
        (_day("20/5/2026", time="16:30"),),
    ),
    ("Giao Văn phòng gửi tài liệu trước 16g30 ngày 20/5.", (_day("20/5/2026", time="16:30"),)),
    (
        "Giao Văn phòng gửi tài liệu trước 10:00 ngày 20 tháng 5 năm 2026.",
        (_day("20/5/2026", time="10:00"),),
    ),
    (
        "Giao Văn phòng gửi tài liệu trước 17h ngày thứ Tư, 20/5/2026.",
        (_day("20/5/2026", time="17:00"),),
    ),
    (
        "Giao Văn phòng gửi tài liệu trước 17 giờ thứ Sáu tuần này.",
        (_day("15/5/2026", time="17:00"),),
    ),
    ("Giao Văn phòng gửi tài liệu trước 17 giờ hôm nay.", (_day("12/5/2026", time="17:00"),)),
    ("Giao Văn phòng gửi tài liệu trước 11 giờ ngày mai.", (_day("13/5/2026", time="11:00"),)),
    ("Giao Văn phòng gửi tài liệu trong sáng ngày 20/5/2026.", (_by("20/5/2026"),)),
    ("Giao Văn phòng gửi tài liệu trong buổi sáng ngày 20/5/2026.", (_by("20/5/2026"),)),
    (
        "Giao Phòng Kế hoạch gửi báo cáo trước 17h00’ ngày 20/5/2026 qua thư điện tử.",
        (_day("20/5/2026", time="17:00"),),
    ),
]

# --- weeks, months, quarters, years --------------------------------------------------------------

_PERIODS: Final[list[Case]] = [
    ("Giao Sở Tài chính báo cáo UBND tỉnh trong tuần này.", (InWeek(0),)),
    ("Giao Sở Tài chính báo cáo UBND tỉnh ngay trong tuần này.", (InWeek(0),)),
    ("Giao Sở Tài chính báo cáo UBND tỉnh trong tuần tới.", (InWeek(1),)),
    ("Giao Sở Tài chính báo cáo UBND tỉnh trước thứ Sáu tuần này.", (_day("15/5/2026"),)),
    ("Giao Sở Tài chính báo cáo UBND tỉnh vào thứ Hai tuần sau.", (InWeek(1, 0),)),
    ("Giao Sở Tài chính báo cáo UBND tỉnh vào cuối tuần này.", (InWeek(0),)),
    ("Giao Sở Tài chính hoàn thành quyết toán trong tháng 5/2026.", (InMonth(2026, 5),)),
    ("Giao Sở Tài chính hoàn thành quyết toán trong tháng 6 năm 2026.", (InMonth(2026, 6),)),
    ("Giao Sở Tài chính hoàn thành quyết toán trong tháng 6.", (InMonth(2026, 6),)),
    ("Giao Sở Tài chính hoàn thành quyết toán trong tháng 3.", (InMonth(2027, 3),)),
    ("Giao Sở Tài chính hoàn thành quyết toán ngay trong tháng 5 này.", (InMonth(2026, 5),)),
    ("Giao Sở Tài chính hoàn thành quyết toán trong tháng này.", (InMonth(2026, 5),)),
    ("Giao Sở Tài chính bàn giao phần mềm, hoàn thành tháng 6/2026.", (InMonth(2026, 6),)),
    ("Giao Sở Tài chính trình UBND tỉnh trong tháng 06-2026.", (InMonth(2026, 6),)),
    (
        "Giao Sở Tài chính trình UBND tỉnh ban hành trước tháng 7/2026.",
        (InMonth(2026, 7, before=True),),
    ),
    (
        "Giao Sở Tài chính hoàn thành quyết toán trong tháng 6, tháng 7 năm 2026.",
        (InMonth(2026, 7, first=6),),
    ),
    (
        "Giao Sở Tài chính hoàn thành quyết toán trong tháng 6 và tháng 7/2026.",
        (InMonth(2026, 7, first=6),),
    ),
    (
        "Giao Sở Tài chính hoàn thành việc bàn giao cuối tháng 6/2026.",
        (InMonth(2026, 6, part="end"),),
    ),
    ("Giao Sở Tài chính báo cáo UBND tỉnh vào cuối tháng 6/2026.", (InMonth(2026, 6, part="end"),)),
    ("Giao Sở Tài chính báo cáo UBND tỉnh đầu tháng 6/2026.", (InMonth(2026, 6, part="start"),)),
    ("Giao Sở Tài chính báo cáo UBND tỉnh giữa tháng 6/2026.", (InMonth(2026, 6, part="middle"),)),
    (
        "Giao Sở Tài chính báo cáo UBND tỉnh trước cuối tháng 6/2026.",
        (InMonth(2026, 6, part="end"),),
    ),
    (
        "Giao Sở Tài chính báo cáo UBND tỉnh trong nửa đầu tháng 6/2026.",
        (InMonth(2026, 6, part="middle"),),
    ),
    (
        "Giao Sở Tài chính trình UBND tỉnh trong thượng tuần tháng 6/2026.",
        (InMonth(2026, 6, part="first_ten"),),
    ),
    ("Giao Sở Tài chính thực hiện xong đến hết tháng 6/2026.", (InMonth(2026, 6),)),
    ("Chậm nhất trong tháng 6/2026, Sở Tài chính phải hoàn thành quyết toán.", (InMonth(2026, 6),)),
    ("Giao Sở Xây dựng hoàn thành đồ án trong Quý III/2026.", (InQuarter(2026, 3),)),
    ("Giao Sở Xây dựng hoàn thành đồ án trong quý 3 năm 2026.", (InQuarter(2026, 3),)),
    ("Giao Sở Xây dựng hoàn thành đồ án trong quý III năm 2026.", (InQuarter(2026, 3),)),
    ("Giao Sở Xây dựng hoàn thành đồ án trong quý III.", (InQuarter(2026, 3),)),
    ("Giao Sở Xây dựng hoàn thành đồ án trong quý này.", (InQuarter(2026, 2),)),
    ("Giao Sở Xây dựng hoàn thành đồ án trước quý IV/2026.", (_day("1/10/2026"),)),
    ("Giao Sở Xây dựng trình UBND tỉnh phê duyệt quý III/2026.", (InQuarter(2026, 3),)),
    ("Giao Sở Xây dựng hoàn thành đồ án cuối quý III/2026.", (InQuarter(2026, 3),)),
    ("Giao Sở Xây dựng hoàn thành trong quý II và quý III/2026.", (InQuarter(2026, 3),)),
    ("Giao Sở Xây dựng hoàn thành đồ án trong 6 tháng đầu năm.", (InHalfYear(2026, 1),)),
    ("Giao Sở Xây dựng hoàn thành đồ án trong 06 tháng cuối năm 2026.", (InHalfYear(2026, 2),)),
    ("Giao Sở Xây dựng hoàn thành đồ án trong năm 2026.", (InYear(2026),)),
    ("Giao Sở Xây dựng hoàn thành đồ án trong năm nay.", (InYear(2026),)),
    ("Giao Sở Xây dựng hoàn thành đồ án hết năm 2026.", (InYear(2026),)),
    ("Giao Sở Xây dựng hoàn thành đồ án trước năm 2027.", (_day("1/1/2027"),)),
    ("Giao Sở Xây dựng hoàn thành đồ án cuối năm 2026.", (InYear(2026, "end"),)),
    ("Giao Sở Xây dựng hoàn thành đồ án trước cuối năm 2026.", (InYear(2026, "end"),)),
]

# --- counted periods -----------------------------------------------------------------------------

_COUNTED: Final[list[Case]] = [
    (
        "Giao Sở Y tế trả lời trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản.",
        (Within(5, "working_days", FromReceipt()),),
    ),
    (
        "Giao Sở Y tế trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ.",
        (Within(5, "working_days", FromEvent("nhận được hồ sơ hợp lệ")),),
    ),
    (
        "Giao Sở Y tế báo cáo trong vòng 10 ngày kể từ ngày ban hành Thông báo này.",
        (Within(10, "days", FromIssue()),),
    ),
    (
        "Giao Sở Y tế báo cáo trong thời hạn 10 ngày, kể từ ngày ký.",
        (Within(10, "days", FromSigning()),),
    ),
    ("Giao Sở Y tế báo cáo sau 10 ngày.", ()),
    (
        "Giao Sở Y tế báo cáo chậm nhất sau 10 ngày kể từ ngày ký Thông báo này.",
        (Within(10, "days", FromSigning()),),
    ),
    ("Giao Sở Y tế báo cáo trong vòng 01 tháng.", (Within(1, "months"),)),
    ("Giao Sở Y tế báo cáo trong vòng một tháng.", (Within(1, "months"),)),
    (
        "Giao Sở Y tế báo cáo trong vòng hai tuần kể từ ngày 15/5/2026.",
        (Within(2, "weeks", FromDay(dt.date(2026, 5, 15))),),
    ),
    ("Giao Sở Y tế báo cáo trong 03 ngày làm việc.", (Within(3, "working_days"),)),
    ("Giao Sở Y tế xử lý trong 24 giờ.", (Within(24, "hours"),)),
    (
        "Giao Sở Y tế xử lý trong vòng 24h kể từ khi nhận được tin báo.",
        (Within(24, "hours", FromEvent("nhận được tin báo")),),
    ),
    (
        "Giao Sở Y tế thẩm định không quá 15 ngày kể từ ngày nhận đủ hồ sơ.",
        (Within(15, "days", FromEvent("nhận đủ hồ sơ")),),
    ),
    ("Giao Sở Y tế thẩm định, thời gian không quá 15 ngày.", (Within(15, "days"),)),
    ("Giao Sở Y tế thẩm định trong thời gian 15 ngày tới.", (Within(15, "days"),)),
    (
        "Trong thời hạn 07 ngày kể từ ngày nhận được đề nghị của chủ đầu tư, Sở Y tế có ý kiến trả lời.",
        (Within(7, "days", FromEvent("nhận được đề nghị của chủ đầu tư")),),
    ),
    (
        "Trong vòng 05 ngày làm việc sau khi nhận được báo cáo, giao Văn phòng thẩm tra.",
        (Within(5, "working_days", FromEvent("nhận được báo cáo")),),
    ),
]

# --- what comes round ----------------------------------------------------------------------------

_ROUND: Final[list[Case]] = [
    ("Giao Công an xã báo cáo UBND xã mùng 5 hằng tháng.", (Recurring(1, "months", day=5),)),
    ("Giao Công an xã báo cáo UBND xã vào ngày 05 hàng tháng.", (Recurring(1, "months", day=5),)),
    (
        "Giao Công an xã báo cáo UBND xã trước ngày 25 hằng tháng.",
        (Recurring(1, "months", day=25, bound="before"),),
    ),
    (
        "Giao Công an xã định kỳ trước ngày 25 hằng tháng báo cáo UBND xã.",
        (Recurring(1, "months", day=25, bound="before"),),
    ),
    (
        "Định kỳ vào ngày 25 hằng tháng, Công an xã báo cáo UBND xã.",
        (Recurring(1, "months", day=25),),
    ),
    (
        "Giao Công an xã báo cáo UBND xã chậm nhất ngày 25 của tháng.",
        (Recurring(1, "months", day=25),),
    ),
    (
        "Giao Công an xã báo cáo UBND xã trước ngày 25 mỗi tháng.",
        (Recurring(1, "months", day=25, bound="before"),),
    ),
    (
        "Giao các phòng báo cáo tiến độ trước 16 giờ 00 phút thứ Sáu hằng tuần.",
        (Recurring(1, "weeks", weekday=4, time=dt.time(16), bound="before"),),
    ),
    (
        "Giao các phòng báo cáo tiến độ vào chiều thứ Sáu hằng tuần.",
        (Recurring(1, "weeks", weekday=4),),
    ),
    ("Giao các phòng báo cáo tiến độ vào thứ 6 hàng tuần.", (Recurring(1, "weeks", weekday=4),)),
    (
        "Giao các phòng báo cáo tiến độ hằng tuần (trước 16h00 thứ Năm).",
        (Recurring(1, "weeks", weekday=3, time=dt.time(16), bound="before"),),
    ),
    ("Giao Ban Quản lý dự án báo cáo tiến độ 02 tuần/lần.", (Recurring(2, "weeks"),)),
    ("Giao Ban Quản lý dự án định kỳ 02 tuần một lần báo cáo tiến độ.", (Recurring(2, "weeks"),)),
    ("Giao Ban Quản lý dự án báo cáo tiến độ 1 tuần/1 lần.", (_WEEKLY,)),
    ("Giao Ban Quản lý dự án họp giao ban với nhà thầu mỗi quý một lần.", (_QUARTERLY,)),
    ("Giao Ban Quản lý dự án báo cáo tiến độ mỗi tháng 01 lần.", (_MONTHLY,)),
    ("Giao Ban Quản lý dự án báo cáo tiến độ hằng ngày.", (Recurring(1, "days"),)),
    (
        "Giao Ban Quản lý dự án báo cáo tiến độ trước 17h00 hằng ngày.",
        (Recurring(1, "days", time=dt.time(17), bound="before"),),
    ),
    ("Hằng tuần báo cáo kết quả về Ban Thường vụ Đảng ủy.", (_WEEKLY,)),
    ("Hàng quý, Ủy ban Kiểm tra báo cáo Ban Thường vụ Huyện ủy.", (_QUARTERLY,)),
    ("Giao Ủy ban Kiểm tra báo cáo Ban Thường vụ theo định kỳ hằng quý.", (_QUARTERLY,)),
    ("Giao Ủy ban Kiểm tra định kỳ 6 tháng báo cáo Ban Thường vụ.", (_HALF_YEARLY,)),
    (
        "Giao Ủy ban Kiểm tra định kỳ 6 tháng, hằng năm báo cáo Ban Thường vụ.",
        (_HALF_YEARLY, _YEARLY),
    ),
    (
        "Giao Sở Nội vụ báo cáo trước ngày 15 tháng cuối quý.",
        (Recurring(3, "months", day=15, month=3, bound="before"),),
    ),
    (
        "Giao Sở Nội vụ báo cáo trước ngày 15/12 hằng năm.",
        (Recurring(1, "years", day=15, month=12, bound="before"),),
    ),
    (
        "Giao Sở Nội vụ tổng hợp, báo cáo trước ngày 15 tháng 12 hàng năm.",
        (Recurring(1, "years", day=15, month=12, bound="before"),),
    ),
    (
        "Giao Sở Nội vụ báo cáo hằng tháng, bắt đầu thực hiện từ tháng 6/2026.",
        (Recurring(1, "months", start=dt.date(2026, 6, 1)),),
    ),
    (
        "Giao các đơn vị báo cáo trước 16 giờ hằng tuần.",
        (Recurring(1, "weeks", anchor="trước 16 giờ"),),
    ),
    (
        "Giao Sở Nội vụ thường xuyên theo dõi và định kỳ trước ngày 15 hàng tháng có báo cáo UBND tỉnh.",
        (Recurring(1, "months", day=15, bound="before"),),
    ),
    ("Giao Phòng Văn hóa - Xã hội xây dựng quy định chế độ họp định kỳ 01 quý/1 lần.", ()),
    ("Giao Sở Nội vụ hướng dẫn việc đánh giá cán bộ hằng tháng.", ()),
    ("Giao Sở Tài chính tham mưu mức hỗ trợ hằng tháng cho cộng tác viên.", ()),
    ("Giao Sở Giáo dục và Đào tạo rà soát kế hoạch kiểm tra hằng năm của các trường.", ()),
]

# --- events, sessions ----------------------------------------------------------------------------

_EVENTS: Final[list[Case]] = [
    ("Giao UBND các xã chi trả kinh phí trước Tết Nguyên đán.", (BeforeEvent("Tết Nguyên đán"),)),
    (
        "Giao UBND các xã chi trả kinh phí trước Tết Nguyên đán Bính Ngọ 2026.",
        (BeforeEvent("Tết Nguyên đán Bính Ngọ 2026"),),
    ),
    ("Giao Ban Tổ chức hoàn thiện hồ sơ nhân sự trước Đại hội.", (BeforeEvent("Đại hội"),)),
    ("Giao nhà trường sửa chữa xong phòng học trước năm học mới.", (BeforeEvent("năm học mới"),)),
    ("Giao Chi cục Thủy lợi gia cố đê kè trước mùa mưa bão.", (BeforeEvent("mùa mưa bão"),)),
    (
        "Giao Chi cục Thủy lợi gia cố đê kè trước mùa mưa bão năm 2026.",
        (BeforeEvent("mùa mưa bão năm 2026"),),
    ),
    (
        "Giao Phòng Kỹ thuật kiểm tra thiết bị trước khi đưa vào vận hành.",
        (BeforeEvent("đưa vào vận hành"),),
    ),
    ("Giao Sở Xây dựng tổ chức thực hiện sau khi được phê duyệt.", (AfterEvent("được phê duyệt"),)),
    (
        "Giao Sở Xây dựng tổ chức thực hiện ngay sau khi được phê duyệt.",
        (AfterEvent("được phê duyệt", "right_after"),),
    ),
    (
        "Sau khi HĐND tỉnh ban hành Nghị quyết, giao Sở Tài chính phân bổ kinh phí.",
        (AfterEvent("HĐND tỉnh ban hành Nghị quyết"),),
    ),
    (
        "Ngay sau khi kết thúc đợt lấy ý kiến, Sở Tư pháp tổng hợp, báo cáo UBND tỉnh.",
        (AfterEvent("kết thúc đợt lấy ý kiến", "right_after"),),
    ),
    (
        "Ngay sau hội nghị, Văn phòng ban hành kế hoạch triển khai.",
        (AfterEvent("hội nghị", "right_after"),),
    ),
    (
        "Khi có kết quả thanh tra, giao Sở Nội vụ tham mưu xử lý.",
        (AfterEvent("có kết quả thanh tra", "when"),),
    ),
    ("Giao Sở Nội vụ cung cấp hồ sơ khi có yêu cầu.", (AfterEvent("có yêu cầu", "when"),)),
    ("Giao Sở Tài chính trình HĐND tỉnh tại kỳ họp thứ 15.", (AtSession("kỳ họp thứ 15"),)),
    (
        "Giao Sở Tài chính tham mưu UBND tỉnh trình HĐND tỉnh tại kỳ họp gần nhất.",
        (AtSession("kỳ họp gần nhất"),),
    ),
    (
        "Giao Sở Tài chính tham mưu UBND tỉnh trình HĐND tỉnh tại Kỳ họp thường lệ giữa năm 2026.",
        (AtSession("Kỳ họp thường lệ giữa năm 2026"),),
    ),
    (
        "Giao Phòng Kế hoạch báo cáo tại cuộc họp giao ban tuần tới.",
        (AtSession("cuộc họp giao ban tuần tới"),),
    ),
    (
        "Giao Phòng Kế hoạch báo cáo tại phiên họp UBND tỉnh tháng 6/2026.",
        (AtSession("phiên họp UBND tỉnh tháng 6/2026"),),
    ),
    (
        "Giao Sở Xây dựng hoàn thiện hồ sơ trước kỳ họp thứ 15 HĐND tỉnh.",
        (BeforeEvent("kỳ họp thứ 15 HĐND tỉnh"),),
    ),
    (
        "Giao Sở Xây dựng trình lại đề án; chưa định thời hạn, vì chờ ý kiến Bộ Xây dựng.",
        (Pending("chờ ý kiến Bộ Xây dựng"),),
    ),
    ("Giao Sở Xây dựng chuẩn bị nội dung phục vụ Đại hội.", ()),
    ("Giao Sở Xây dựng chịu trách nhiệm trước UBND tỉnh về tiến độ thực hiện.", ()),
    ("Giao Sở Xây dựng tiếp thu ý kiến tại cuộc họp để hoàn thiện dự thảo.", ()),
]

# --- standing, per regulation, vague -------------------------------------------------------------

_STANDING: Final[list[Case]] = [
    ("Giao Thanh tra tỉnh thường xuyên kiểm tra việc thực hiện.", (Ongoing(),)),
    ("Thường xuyên, liên tục tuyên truyền đến người dân.", (Ongoing(),)),
    ("Giao Công an tỉnh chỉ đạo thường xuyên tuần tra, kiểm soát.", (Ongoing(),)),
    ("Giao Sở Tài chính bố trí kinh phí chi thường xuyên cho hội nghị.", ()),
    ("Giao Sở Tài chính cân đối nguồn chi thường xuyên năm 2026.", ()),
    (
        "Giao Sở Nội vụ trình cấp có thẩm quyền quyết định theo quy định.",
        (PerRegulation("theo quy định"),),
    ),
    (
        "Giao Sở Nội vụ trình cấp có thẩm quyền đúng thời gian quy định.",
        (PerRegulation("đúng thời gian quy định"),),
    ),
    ("Giao Sở Nội vụ hoàn thành đề án đúng tiến độ.", (PerRegulation("đúng tiến độ"),)),
    ("Giao Sở Nội vụ hoàn thành đề án bảo đảm đúng tiến độ, chất lượng.", ()),
    ("Giao Sở Nội vụ rà soát theo quy định của pháp luật.", ()),
    (
        "Giao Sở Nội vụ thực hiện theo quy định tại Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.",
        (),
    ),
    (
        "Giao Sở Nội vụ rà soát hồ sơ theo quy định, báo cáo trước ngày 20/5/2026.",
        (_day("20/5/2026"),),
    ),
    ("Giao Sở Nội vụ sớm hoàn thiện đề án.", ()),
    ("Giao Sở Nội vụ khẩn trương hoàn thiện đề án trong thời gian sớm nhất.", ()),
    ("Trong thời gian tới, Sở Nội vụ tiếp tục hoàn thiện đề án.", ()),
    ("Giao Sở Nội vụ hoàn thiện đề án trong thời gian tới.", ()),
    ("Giao Sở Nội vụ kịp thời báo cáo UBND tỉnh những khó khăn, vướng mắc.", ()),
]

# --- words of time that come to nothing ----------------------------------------------------------

_DEFECTIVE: Final[list[Case]] = [
    ("Giao Sở Y tế báo cáo trước ngày 31/02/2026.", (Unclear("trước ngày 31/02/2026"),)),
    ("Giao Sở Y tế báo cáo trước ngày 31/6.", (Unclear("trước ngày 31/6"),)),
    ("Giao Sở Y tế báo cáo trước ngày 15/13/2026.", (Unclear("trước ngày 15/13/2026"),)),
    ("Giao Sở Y tế báo cáo trước ngày …/…/2026.", (Unclear("trước ngày …/…/2026"),)),
    ("Giao Sở Y tế báo cáo trước ngày .../6/2026.", (Unclear("trước ngày .../6/2026"),)),
    (
        "Giao Sở Y tế báo cáo trước ngày     tháng 4 năm 2026.",
        (Unclear("trước ngày tháng 4 năm 2026"),),
    ),
    (
        "Giao Sở Y tế báo cáo trước ngày ... tháng ... năm 2026.",
        (Unclear("trước ngày ... tháng ... năm 2026"),),
    ),
    ("Giao Sở Y tế báo cáo trước ngày ____/6/2026.", (Unclear("trước ngày ____/6/2026"),)),
    ("Giao Sở Y tế báo cáo trước 25h00 ngày 15/6/2026.", (Unclear("trước 25h00 ngày 15/6/2026"),)),
    ("Giao Sở Y tế báo cáo trong tháng 13/2026.", (Unclear("trong tháng 13/2026"),)),
    ("Giao Sở Y tế báo cáo trong tháng …/2026.", (Unclear("trong tháng …/2026"),)),
    ("Giao Sở Y tế báo cáo trước ngày 15/6/206.", (Unclear("trước ngày 15/6/206"),)),
    ("Giao Sở Y tế báo cáo trước ngày 15/6/26.", (Unclear("trước ngày 15/6/26"),)),
    ("Giao Sở Y tế báo cáo trước ngày 15.", (Unclear("trước ngày 15"),)),
]

# --- dates that are no deadlines -----------------------------------------------------------------

_OTHERS: Final[list[Case]] = [
    ("Giao Sở Y tế thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh.", ()),
    ("Giao Sở Y tế thực hiện Chỉ thị số 05-CT/TU, ngày 10/4/2026 của Ban Thường vụ Tỉnh ủy.", ()),
    (
        "Giao Sở Y tế tiếp thu Công văn số 123/STP-VB ngày 02 tháng 5 năm 2026 của Sở Tư pháp, hoàn thiện dự thảo.",
        (),
    ),
    ("Giao Sở Y tế tổ chức lớp tập huấn từ ngày 01/6/2026 đến ngày 05/6/2026.", ()),
    ("Giao Sở Y tế tổ chức lớp tập huấn từ 01/6 - 05/6/2026.", ()),
    ("Giao Sở Y tế rà soát số liệu từ ngày 01/01/2026 đến hết ngày 30/4/2026.", ()),
    ("Giao Sở Y tế xây dựng kế hoạch giai đoạn 2026-2030.", ()),
    (
        "Giao Sở Y tế hoàn thiện Đề án phát triển y tế giai đoạn 2026 - 2030, tầm nhìn đến năm 2045.",
        (),
    ),
    ("Giao Sở Y tế báo cáo kết quả tính đến ngày 30/4/2026.", ()),
    (
        "Giao Sở Y tế thống kê số hộ nghèo đến ngày 30/4/2026, báo cáo UBND tỉnh trước ngày 20/5/2026.",
        (_day("20/5/2026"),),
    ),
    ("Giao Ban Tổ chức chuẩn bị nhân sự nhiệm kỳ 2026-2031.", ()),
    ("Giao Văn phòng chuẩn bị Hội nghị tổng kết ngày 30/6/2026.", ()),
    ("Giao Văn phòng tổ chức Hội nghị sơ kết vào ngày 30/6/2026.", ()),
    (
        "Giao Sở Y tế tham mưu kế hoạch phấn đấu đến năm 2030 đạt 95% dân số tham gia bảo hiểm y tế.",
        (),
    ),
    ("Giao Phòng Đào tạo xây dựng kế hoạch năm học 2026-2027.", ()),
    ("Giao Sở Tài chính rà soát, giải ngân kế hoạch vốn năm 2025.", ()),
    ("Giao Sở Tài chính phân bổ vốn năm 2025 kéo dài sang năm 2026.", ()),
    ("Giao Sở Tư pháp triển khai Luật Đất đai có hiệu lực từ ngày 01/7/2026.", ()),
    ("Giao Sở Tư pháp rà soát các văn bản có hiệu lực thi hành kể từ ngày 01/7/2026.", ()),
    ("Giao Sở Y tế thực hiện các nhiệm vụ 6 tháng cuối năm 2026.", ()),
    ("Giao Sở Y tế xây dựng báo cáo sơ kết 6 tháng đầu năm 2026.", ()),
    ("Giao Sở Y tế báo cáo kết quả thực hiện quý I/2026.", ()),
    ("Giao Sở Y tế thực hiện chỉ tiêu năm 2026.", ()),
    ("Giao Văn phòng chuẩn bị kỷ niệm 80 năm Quốc khánh (02/9/1945 - 02/9/2025).", ()),
    ("Giao Sở Y tế tiếp thu kết luận tại cuộc họp ngày 08/5/2026, hoàn thiện đề án.", ()),
    ("Giao Sở Y tế xử lý các hồ sơ tồn đọng trước ngày 01/7/2025.", ()),
    ("Giao Sở Xây dựng xử lý các trường hợp lấn chiếm đất trước ngày 15/10/1993.", ()),
    ("Giao Sở Y tế kiểm tra các cơ sở được cấp phép từ năm 2020 đến nay.", ()),
    ("Giao Sở Nội vụ đánh giá kết quả 05 năm thực hiện Nghị quyết.", ()),
    ("Giao Phòng Đào tạo tổ chức thi học kỳ II năm học 2025-2026.", ()),
]

# --- whose, of what ------------------------------------------------------------------------------

_WHOSE: Final[list[Case]] = [
    (
        "Giao Sở Xây dựng cung cấp hồ sơ để UBND xã Tân Lập phê duyệt phương án trong tháng 6/2026.",
        (),
    ),
    (
        "Giao Sở Xây dựng hướng dẫn kịp thời nhằm bảo đảm UBND xã Tân Lập hoàn thành việc phê duyệt trước ngày 30/6/2026.",
        (),
    ),
    (
        "Giao Sở Xây dựng báo cáo Sở Tài chính trước ngày 25/5/2026 để tổng hợp, trình UBND tỉnh.",
        (_day("25/5/2026"),),
    ),
    ("Giao Sở Xây dựng lập dự án để trình UBND tỉnh trước ngày 30/6/2026.", (_day("30/6/2026"),)),
    ("Giao Sở Xây dựng rà soát quy hoạch. Hoàn thành trước ngày 30/6/2026.", (_day("30/6/2026"),)),
    (
        "Giao Sở Xây dựng rà soát quy hoạch. Báo cáo UBND tỉnh trong tháng 6/2026.",
        (InMonth(2026, 6),),
    ),
    (
        "Giao Sở Xây dựng rà soát quy hoạch. Thời gian thực hiện: Quý III/2026.",
        (InQuarter(2026, 3),),
    ),
    (
        "Giao Sở Xây dựng rà soát quy hoạch. Thời gian thực hiện: trong tháng 6/2026.",
        (InMonth(2026, 6),),
    ),
    ("Giao Sở Xây dựng rà soát quy hoạch (xong trong tháng 6/2026).", (InMonth(2026, 6),)),
    (
        "Giao Ban Quản lý dự án hoàn thành điều chỉnh chủ trương đầu tư trước 30/5/2026 và điều chỉnh dự án đầu tư trước ngày 15/6/2026.",
        (_day("30/5/2026"), _day("15/6/2026")),
    ),
    (
        "Giao Sở Xây dựng hoàn thành đồ án trước ngày 30/6/2026, báo cáo UBND tỉnh trước ngày 05/7/2026.",
        (_day("30/6/2026"), _day("5/7/2026")),
    ),
    (
        "Giao Sở Y tế hoàn thành đợt tiêm chủng trong tháng 6/2026; hằng tuần báo cáo UBND tỉnh kết quả thực hiện.",
        (InMonth(2026, 6), _WEEKLY),
    ),
    ("Giao Sở Y tế hoàn thành, báo cáo UBND tỉnh trong tháng 6/2026.", (InMonth(2026, 6),)),
    ("Nếu có vướng mắc, Sở Y tế báo cáo UBND tỉnh trước ngày 20/5/2026.", (_day("20/5/2026"),)),
    (
        "Giao Sở Y tế triển khai mua sắm; trường hợp không lựa chọn được nhà thầu trước ngày 30/6/2026 thì báo cáo UBND tỉnh.",
        (),
    ),
    (
        "Giao Công ty Cấp nước Sông Lam hoàn thành tuyến ống trước ngày 30/6/2026, phấn đấu trước ngày 20/6/2026.",
        (_day("30/6/2026"), _day("20/6/2026")),
    ),
]

DUES: Final[list[Case]] = [
    *_DAYS,
    *_HOURS,
    *_PERIODS,
    *_COUNTED,
    *_ROUND,
    *_EVENTS,
    *_STANDING,
    *_DEFECTIVE,
    *_OTHERS,
    *_WHOSE,
]
