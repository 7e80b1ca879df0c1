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
    (
        "Giao Sở Y tế gửi tài liệu chậm nhất 03 ngày trước phiên họp Ban Thường vụ.",
        (Unclear("chậm nhất 03 ngày trước phiên họp Ban Thường vụ"),),
    ),
    (
        "Giao Sở Y tế gửi tài liệu tối thiểu 10 ngày trước khi khai mạc kỳ họp thứ 12.",
        (Unclear("tối thiểu 10 ngày trước khi khai mạc kỳ họp thứ 12"),),
    ),
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

# --- of every organ --------------------------------------------------------------------------------

_MIXED: Final[list[Case]] = [
    (
        "Giao Vụ Tổ chức cán bộ hoàn thiện Đề án, trình Bộ trưởng xem xét trong tuần thứ ba của tháng 5/2026.",
        (),
    ),
    (
        "Bộ Tài chính khẩn trương trình Chính phủ dự thảo Nghị định trước ngày 20 tháng 5 năm 2026.",
        (_day("20/5/2026"),),
    ),
    (
        "Bộ Tài chính chủ trì, phối hợp với Bộ Tư pháp hoàn thiện dự thảo Nghị định, trình Chính phủ trong tháng 5 năm 2026.",
        (InMonth(2026, 5),),
    ),
    (
        "Giao Văn phòng Chính phủ theo dõi, đôn đốc, báo cáo Thủ tướng Chính phủ trước ngày 25 hằng tháng.",
        (Recurring(1, "months", day=25, bound="before"),),
    ),
    ("Giao Ban Chỉ đạo cấp xã tổ chức họp giao ban định kỳ 01 tuần/lần.", (_WEEKLY,)),
    ("Giao các đơn vị báo cáo tiến độ hằng tuần về Ban Quản lý dự án.", (_WEEKLY,)),
    ("Giao các đơn vị duy trì chế độ báo cáo hằng tuần.", (_WEEKLY,)),
    (
        "Giao Đảng ủy xã kiểm điểm, rút kinh nghiệm; báo cáo Ban Thường vụ Huyện ủy chậm nhất ngày 31/5/2026.",
        (_by("31/5/2026"),),
    ),
    ("Giao UBND xã hoàn thành việc sắp xếp trước 01/7/2026.", (_day("1/7/2026"),)),
    (
        "Giao UBND xã hoàn thành việc sắp xếp trước ngày 01 tháng 7 năm 2026; sơ kết, đánh giá vào cuối năm.",
        (_day("1/7/2026"), InYear(2026, "end")),
    ),
    ("Giao Sở Tài chính chuẩn bị nội dung trình kỳ họp HĐND tỉnh giữa năm 2026.", ()),
    (
        "Giao Sở Tài chính chuẩn bị nội dung trình HĐND tỉnh tại kỳ họp chuyên đề tháng 6/2026.",
        (AtSession("kỳ họp chuyên đề tháng 6/2026"),),
    ),
    (
        "Giao Sở Tài chính báo cáo Ban Thường vụ Tỉnh ủy tại cuộc họp gần nhất.",
        (AtSession("cuộc họp gần nhất"),),
    ),
    (
        "Giao Phòng Quản trị hoàn thành sửa chữa ký túc xá trước khi sinh viên nhập học.",
        (BeforeEvent("sinh viên nhập học"),),
    ),
    (
        "Giao Phòng Quản trị hoàn thành sửa chữa ký túc xá trước ngày khai giảng.",
        (BeforeEvent("ngày khai giảng"),),
    ),
    ("Giao Công an xã bảo đảm an ninh trước, trong và sau Tết Nguyên đán.", ()),
    ("Giao Công an xã bảo đảm an ninh trật tự trước, trong và sau Đại hội.", ()),
    ("Giao UBND xã tổ chức đối thoại với các hộ dân ngay trong tuần này.", (InWeek(0),)),
    ("Giao UBND xã chi trả tiền hỗ trợ cho các hộ dân xong trong tháng 5.", (InMonth(2026, 5),)),
    ("Giao Sở Nội vụ chủ trì tham mưu, hoàn thành trước 30/5.", (_day("30/5/2026"),)),
    ("Giao Sở Nội vụ gửi báo cáo trước 30/5, đồng thời công khai kết quả.", (_day("30/5/2026"),)),
    ("Giao Sở Nội vụ gửi báo cáo trước 16h30' ngày 30/5.", (_day("30/5/2026", time="16:30"),)),
    (
        "Giao Sở Nội vụ gửi báo cáo trước 16 giờ 30 phút chiều ngày 30/5.",
        (_day("30/5/2026", time="16:30"),),
    ),
    (
        "Giao Sở Nội vụ gửi báo cáo trước 4 giờ chiều ngày 30/5/2026.",
        (_day("30/5/2026", time="16:00"),),
    ),
    ("Giao Sở Nội vụ gửi báo cáo trước thứ Sáu.", (Unclear("trước thứ Sáu"),)),
    ("Giao Sở Nội vụ gửi báo cáo trước thứ Sáu (15/5/2026).", (_day("15/5/2026"),)),
    ("Giao Sở Nội vụ gửi báo cáo chậm nhất vào thứ Sáu, ngày 15/5.", (_by("15/5/2026"),)),
    (
        "Giao Sở Nội vụ gửi báo cáo chậm nhất ngày 15/5/2026 (thứ Sáu) để kịp tổng hợp.",
        (_by("15/5/2026"),),
    ),
    (
        "Giao Sở Nội vụ hoàn thành trong Quý II, chậm nhất ngày 15/7/2026.",
        (InQuarter(2026, 2), _by("15/7/2026")),
    ),
    ("Giao Sở Nội vụ trình Đề án trong quý II/2026.", (InQuarter(2026, 2),)),
    ("Giao Sở Nội vụ trình Đề án vào quý III/2026.", (InQuarter(2026, 3),)),
    ("Giao Sở Nội vụ trình Đề án vào tháng 7.", (InMonth(2026, 7),)),
    ("Giao Sở Nội vụ tổ chức Hội nghị tổng kết vào tháng 12/2026.", ()),
    ("Giao Sở Nội vụ hoàn thành trong 02 tháng 6 và 7/2026.", ()),
    (
        "Giao Sở Nội vụ xây dựng đề án, thời gian hoàn thành trong tháng 7/2026.",
        (InMonth(2026, 7),),
    ),
    ("Giao Sở Nội vụ xây dựng đề án; thời gian hoàn thành: tháng 7/2026.", (InMonth(2026, 7),)),
    ("Giao Sở Nội vụ xây dựng đề án (thời hạn: tháng 7/2026).", (InMonth(2026, 7),)),
    ("Giao Sở Nội vụ xây dựng đề án (thời hạn hoàn thành 30/7/2026).", (_by("30/7/2026"),)),
    ("Giao Sở Nội vụ xây dựng đề án, hoàn thành vào tháng 7/2026.", (InMonth(2026, 7),)),
    ("Giao Sở Nội vụ xây dựng đề án, hoàn thành chậm nhất tháng 7/2026.", (InMonth(2026, 7),)),
    ("Giao Sở Nội vụ tham mưu trước 15 ngày so với ngày tổ chức hội nghị.", ()),
    (
        "Giao Văn phòng gửi tài liệu cho đại biểu chậm nhất 03 ngày trước ngày họp.",
        (Unclear("chậm nhất 03 ngày trước ngày họp"),),
    ),
    ("Giao Văn phòng gửi tài liệu cho đại biểu trước ngày họp ít nhất 03 ngày.", ()),
    (
        "Giao Sở Tư pháp thẩm định trong thời hạn 7 ngày kể từ ngày nhận được hồ sơ của Sở Y tế.",
        (Within(7, "days", FromEvent("nhận được hồ sơ của Sở Y tế")),),
    ),
    (
        "Giao Sở Tư pháp thẩm định trong 07 ngày kể từ ngày có Thông báo này.",
        (Within(7, "days", FromEvent("có Thông báo này")),),
    ),
    ("Giao Sở Tư pháp thẩm định trong vòng 7 - 10 ngày.", ()),
    (
        "Giao Sở Tư pháp cập nhật trong vòng 1 tuần kể từ ngày họp.",
        (Within(1, "weeks", FromEvent("họp")),),
    ),
    ("Giao Sở Tư pháp, sau 05 ngày làm việc kể từ ngày ban hành Thông báo, báo cáo kết quả.", ()),
    ("Giao nhà thầu thi công hoàn thành trong vòng 45 ngày, bảo đảm chất lượng.", (Within(45),)),
    (
        "Giao Ban QLDA đẩy nhanh tiến độ, phấn đấu thông xe kỹ thuật trước ngày 02/9/2026.",
        (_day("2/9/2026"),),
    ),
    ("Giao Ban QLDA phấn đấu giải ngân đạt 100% kế hoạch vốn năm 2026.", ()),
    ("Giao Ban QLDA giải ngân đạt 60% kế hoạch vốn đến ngày 30/6/2026.", (_until("30/6/2026"),)),
    ("Giao Ban QLDA giải ngân hết kế hoạch vốn trước ngày 31/12/2026.", (_day("31/12/2026"),)),
    ("Giao Ban QLDA giải ngân vốn kéo dài đến ngày 31/12/2026.", ()),
    ("Giao Ban QLDA điều chỉnh thời gian thực hiện dự án đến năm 2027.", ()),
    ("Giao Ban QLDA tham mưu gia hạn hợp đồng đến ngày 31/12/2026.", ()),
    (
        "Giao Ban QLDA khởi công gói thầu số 3 trong tháng 6/2026, hoàn thành trong năm 2027.",
        (InMonth(2026, 6), InYear(2027)),
    ),
    ("Giao Thanh tra huyện thanh tra việc sử dụng ngân sách các năm 2023, 2024, 2025.", ()),
    ("Giao Thanh tra huyện thanh tra việc sử dụng ngân sách từ năm 2023 đến hết năm 2025.", ()),
    ("Giao Thanh tra huyện thanh tra việc sử dụng ngân sách thời kỳ 2023-2025.", ()),
    (
        "Giao Sở Y tế triển khai Kế hoạch số 12/KH-UBND ngày 05/01/2026; hoàn thành trước ngày 30/6/2026.",
        (_day("30/6/2026"),),
    ),
    (
        "Giao Sở Y tế thực hiện nghiêm Thông báo số 12/TB-UBND ngày 05/5/2026 và báo cáo trước ngày 30/5/2026.",
        (_day("30/5/2026"),),
    ),
    ("Giao Sở Y tế tham mưu tổ chức Lễ kỷ niệm ngày Thầy thuốc Việt Nam 27/2.", ()),
    ("Giao Sở Y tế chuẩn bị đón đoàn công tác ngày 20/5/2026.", ()),
    ("Giao Sở Y tế tổ chức lễ phát động vào lúc 08 giờ 00 ngày 20/5/2026.", ()),
    ("Giao Sở Y tế chuẩn bị nội dung làm việc với đoàn kiểm tra vào sáng ngày 20/5/2026.", ()),
    ("Giao Sở Giáo dục và Đào tạo tổ chức kỳ thi tốt nghiệp năm 2026 an toàn, nghiêm túc.", ()),
    ("Giao Sở Giáo dục và Đào tạo chuẩn bị cho năm học mới 2026-2027.", ()),
    ("Giao Sở Giáo dục và Đào tạo công bố điểm thi trước ngày 15 tháng 7.", (_day("15/7/2026"),)),
    (
        "Giao Phòng Nội vụ hoàn thành bầu cử trước ngày 23/5/2026 theo đúng quy định của Luật Bầu cử.",
        (_day("23/5/2026"),),
    ),
    ("Giao Phòng Nội vụ công khai kết quả đúng thời hạn.", (PerRegulation("đúng thời hạn"),)),
    (
        "Giao Phòng Nội vụ chi trả kịp thời, đầy đủ theo quy định.",
        (PerRegulation("theo quy định"),),
    ),
    (
        "Giao Phòng Nội vụ báo cáo định kỳ và đột xuất khi có yêu cầu.",
        (AfterEvent("có yêu cầu", "when"),),
    ),
    ("Giao Phòng Nội vụ báo cáo theo quy định.", (PerRegulation("theo quy định"),)),
    (
        "Giao Phòng Nội vụ báo cáo ngay sau khi hoàn thành.",
        (AfterEvent("hoàn thành", "right_after"),),
    ),
    (
        "Giao Phòng Nội vụ báo cáo ngay khi phát hiện vi phạm.",
        (AfterEvent("phát hiện vi phạm", "right_after"),),
    ),
    (
        "Định kỳ hằng tháng, trước ngày 25, Phòng Nội vụ báo cáo UBND xã.",
        (Recurring(1, "months", day=25, bound="before"),),
    ),
    (
        "Hằng tháng (trước ngày 25), Phòng Nội vụ báo cáo UBND xã.",
        (Recurring(1, "months", day=25, bound="before"),),
    ),
    ("Giao Phòng Nội vụ báo cáo vào ngày cuối tháng.", (Recurring(1, "months", day=31),)),
    (
        "Giao Phòng Nội vụ báo cáo trước ngày 20 của tháng cuối quý.",
        (Recurring(3, "months", day=20, month=3, bound="before"),),
    ),
    (
        "Giao Phòng Nội vụ báo cáo quý trước ngày 20 tháng cuối quý, báo cáo năm trước ngày 20/11.",
        (Recurring(3, "months", day=20, month=3, bound="before"), _day("20/11/2026")),
    ),
    (
        "Giao Phòng Nội vụ báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 hằng năm.",
        (_day("15/6/2026"), Recurring(1, "years", day=15, month=12, bound="before")),
    ),
    ("Giao Phòng Nội vụ báo cáo hai tuần một lần.", (Recurring(2, "weeks"),)),
    ("Giao Phòng Nội vụ tổ chức sơ kết hằng quý, tổng kết hằng năm.", (_QUARTERLY, _YEARLY)),
    ("Giao Phòng Nội vụ xây dựng kế hoạch công tác hằng tháng, hằng quý.", ()),
    ("Giao Phòng Nội vụ lập danh sách người được hưởng trợ cấp hằng tháng.", ()),
    (
        "Giao Phòng Nội vụ khẩn trương trả lời công dân trước 30/5/2026 và báo cáo UBND xã.",
        (_day("30/5/2026"),),
    ),
    (
        "Giao Phòng Nội vụ hoàn thành trước ngày 30/5/2026; UBND xã sẽ kiểm tra vào ngày 05/6/2026.",
        (_day("30/5/2026"),),
    ),
    ("Giao Phòng Nội vụ rà soát danh sách cán bộ nghỉ hưu trước tuổi.", ()),
    ("Giao Phòng Nội vụ thực hiện xong trước giờ khai mạc.", ()),
    ("Giao Phòng Nội vụ chịu trách nhiệm trước pháp luật về số liệu báo cáo.", ()),
    ("Giao Phòng Nội vụ thu hồi tạm ứng quá hạn trước ngày 30/6/2026.", (_day("30/6/2026"),)),
    (
        "Giao Phòng Nội vụ giải quyết dứt điểm các kiến nghị trước tháng 10/2026, không để kéo dài.",
        (InMonth(2026, 10, before=True),),
    ),
    ("Giao Phòng Nội vụ xử lý dứt điểm trong năm 2026.", (InYear(2026),)),
    ("Giao Phòng Nội vụ thực hiện trong năm 2026.", (InYear(2026),)),
    ("Giao Phòng Nội vụ tổ chức thực hiện nhiệm vụ trong năm 2026.", ()),
    (
        "Giao Phòng Nội vụ trình trong thời gian sớm nhất, trước ngày 18/5/2026.",
        (_day("18/5/2026"),),
    ),
    ("Giao Phòng Nội vụ trình ngay trong tháng 5/2026.", (InMonth(2026, 5),)),
    ("Giao Phòng Nội vụ hoàn thành trong nửa cuối tháng 5/2026.", (InMonth(2026, 5, part="end"),)),
    ("Giao Phòng Nội vụ hoàn thành đầu quý III/2026.", (InMonth(2026, 7),)),
    ("Giao Phòng Nội vụ hoàn thành trước ngày 15 tháng sau.", (_day("15/6/2026"),)),
    ("Giao Phòng Nội vụ hoàn thành trước mùng 10/6/2026.", (_day("10/6/2026"),)),
]

_MORE: Final[list[Case]] = [
    (
        "Giao Vụ Khoa giáo - Văn xã theo dõi, tổng hợp, định kỳ báo cáo Phó Thủ tướng Chính phủ vào ngày 20 hằng tháng.",
        (Recurring(1, "months", day=20),),
    ),
    (
        "Bộ Xây dựng khẩn trương hoàn thiện hồ sơ dự án, báo cáo Thủ tướng Chính phủ kết quả thực hiện trong quý II năm 2026.",
        (InQuarter(2026, 2),),
    ),
    (
        "Bộ Nông nghiệp và Môi trường hướng dẫn các địa phương thực hiện, hoàn thành chậm nhất trong tháng 6 năm 2026.",
        (InMonth(2026, 6),),
    ),
    (
        "Các bộ, cơ quan, địa phương gửi báo cáo về Bộ Tài chính trước ngày 25 tháng 5 năm 2026 để tổng hợp, báo cáo Thủ tướng Chính phủ trước ngày 30 tháng 5 năm 2026.",
        (_day("25/5/2026"),),
    ),
    (
        "Giao Trưởng phòng Đào tạo rà soát chương trình, trình Hiệu trưởng trước ngày 15/6/2026.",
        (_day("15/6/2026"),),
    ),
    (
        "Các khoa nộp đề cương chi tiết học phần về Phòng Đào tạo hạn cuối 17h00 ngày 30/5/2026.",
        (_by("30/5/2026", "17:00"),),
    ),
    ("Các khoa nhập điểm học kỳ II năm học 2025-2026 trước ngày 30/6/2026.", (_day("30/6/2026"),)),
    (
        "Giao Trạm Y tế xã tổ chức chiến dịch tiêm chủng từ ngày 20/5 đến ngày 30/5/2026, báo cáo kết quả trước ngày 05/6/2026.",
        (_day("5/6/2026"),),
    ),
    (
        "Giao Trung tâm Phục vụ hành chính công xã niêm yết công khai ngay sau khi Thông báo này được ban hành.",
        (AfterEvent("Thông báo này được ban hành", "right_after"),),
    ),
    ("Giao Phòng Kinh tế tham mưu UBND xã ban hành kế hoạch trong tuần sau.", (InWeek(1),)),
    (
        "Giao Ban Xây dựng Đảng tham mưu kế hoạch kiểm tra, giám sát năm 2026, trình Ban Thường vụ trước ngày 20/5.",
        (_day("20/5/2026"),),
    ),
    ("Giao Ủy ban MTTQ Việt Nam xã tổ chức Ngày hội Đại đoàn kết toàn dân tộc (18/11).", ()),
    (
        "Đề nghị Thường trực HĐND tỉnh xem xét, cho ý kiến trước ngày 20/5/2026.",
        (_day("20/5/2026"),),
    ),
    ("Đề nghị Bộ Y tế sớm có văn bản hướng dẫn, trước ngày 20/5/2026.", (_day("20/5/2026"),)),
    (
        "Đề nghị các đồng chí Ủy viên Ban Thường vụ gửi ý kiến góp ý về Văn phòng trước 17h ngày 14/5/2026.",
        (_day("14/5/2026", time="17:00"),),
    ),
    (
        "Phân công đồng chí Nguyễn Văn An theo dõi, đôn đốc, báo cáo Ban Thường vụ hằng tháng.",
        (_MONTHLY,),
    ),
    (
        "Giao Giám đốc Công ty hoàn thành quyết toán công trình trong vòng 60 ngày kể từ ngày nghiệm thu.",
        (Within(60, "days", FromEvent("nghiệm thu")),),
    ),
    (
        "Giao Phòng Kỹ thuật xử lý sự cố trong vòng 02 giờ kể từ khi nhận được thông tin.",
        (Within(2, "hours", FromEvent("nhận được thông tin")),),
    ),
    (
        "Giao Phòng Kinh doanh báo cáo doanh thu trước 9h sáng thứ Hai hằng tuần.",
        (Recurring(1, "weeks", weekday=0, time=dt.time(9), bound="before"),),
    ),
    (
        "Giao Phòng Kinh doanh báo cáo doanh thu trước ngày 05 của tháng kế tiếp.",
        (Recurring(1, "months", day=5, bound="before"),),
    ),
    (
        "Giao Ban QLDA ĐTXD tỉnh bàn giao mặt bằng đoạn Km0 - Km5 chậm nhất ngày 31/5/2026, phần còn lại trước 30/6/2026.",
        (_by("31/5/2026"), _day("30/6/2026")),
    ),
    (
        "Giao Sở Nông nghiệp và Môi trường hoàn thành đo đạc trước ngày 15/6, lập hồ sơ trước ngày 30/6, trình phê duyệt trước ngày 15/7/2026.",
        (_day("15/6/2026"), _day("30/6/2026"), _day("15/7/2026")),
    ),
    (
        "Giao Sở Công Thương kiểm tra các cửa hàng xăng dầu; xử lý vi phạm; báo cáo kết quả về UBND tỉnh trước ngày 10/6/2026.",
        (_day("10/6/2026"),),
    ),
    ("Giao Sở Công Thương tổ chức Hội chợ Xuân năm 2027.", ()),
    (
        "Giao Sở Công Thương thực hiện Chương trình hành động số 15-CTr/TU ngày 12/3/2026 bảo đảm đúng tiến độ đề ra.",
        (),
    ),
    ("Giao Sở Tài chính bố trí vốn trong kế hoạch đầu tư công trung hạn giai đoạn 2026-2030.", ()),
    (
        "Giao Sở Tài chính tham mưu phân bổ dự toán ngân sách năm 2027 trước ngày 10/12/2026.",
        (_day("10/12/2026"),),
    ),
    (
        "Giao Sở Tài chính tham mưu quyết toán ngân sách năm 2025, trình HĐND tỉnh tại kỳ họp giữa năm 2026.",
        (AtSession("kỳ họp giữa năm 2026"),),
    ),
    (
        "Giao Sở Tư pháp thẩm định dự thảo Nghị quyết xong trước ngày 18/5/2026 để kịp trình kỳ họp thứ 15.",
        (_day("18/5/2026"),),
    ),
    ("Giao UBND các xã kiểm kê tài sản tại thời điểm 0 giờ ngày 01/01/2026.", ()),
    ("Giao UBND các xã kiểm kê tài sản, chốt số liệu đến 24h00 ngày 30/6/2026.", ()),
    (
        "Giao UBND các xã thực hiện xong việc chi trả trước ngày 27/7 (Ngày Thương binh - Liệt sĩ).",
        (_day("27/7/2026"),),
    ),
    (
        "Giao UBND các xã chuẩn bị kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026).",
        (),
    ),
    (
        "Giao UBND các xã hoàn thành chi trả lương hưu tháng 6 trước ngày 05/6/2026.",
        (_day("5/6/2026"),),
    ),
    ("Giao UBND các xã báo cáo kết quả quý II trước ngày 15/6/2026.", (_day("15/6/2026"),)),
    ("Giao UBND các xã tổng hợp kết quả thực hiện 5 tháng đầu năm, nhiệm vụ tháng 6 năm 2026.", ()),
    ("Giao UBND các xã hoàn thành chỉ tiêu giảm nghèo năm 2026.", ()),
    ("Giao UBND các xã hoàn thành chỉ tiêu giảm nghèo trong năm 2026.", (InYear(2026),)),
    (
        "Giao UBND các xã xóa nhà tạm, nhà dột nát, hoàn thành trước 31/8/2026, chào mừng Quốc khánh 02/9.",
        (_day("31/8/2026"),),
    ),
    (
        "Giao UBND các xã xóa nhà tạm, nhà dột nát, hoàn thành trước dịp Quốc khánh 02/9/2026.",
        (BeforeEvent("dịp Quốc khánh 02/9/2026"),),
    ),
    (
        "Giao UBND các xã xóa nhà tạm, hoàn thành trước khi bước vào mùa mưa.",
        (BeforeEvent("bước vào mùa mưa"),),
    ),
    (
        "Giao Đảng ủy các xã tổ chức đại hội chi bộ, hoàn thành trước tháng 12 năm 2026.",
        (InMonth(2026, 12, before=True),),
    ),
    (
        "Giao Đảng ủy các xã lãnh đạo tổ chức đại hội chi bộ trong tháng 10, 11 năm 2026.",
        (InMonth(2026, 11, first=10),),
    ),
    (
        "Giao Công an tỉnh mở đợt cao điểm tấn công trấn áp tội phạm từ nay đến ngày 30/6/2026.",
        (_until("30/6/2026"),),
    ),
    ("Giao Công an tỉnh điều tra, xử lý vụ tai nạn xảy ra ngày 10/5/2026.", ()),
    (
        "Giao Công an tỉnh điều tra, xử lý vụ tai nạn xảy ra ngày 10/5/2026, báo cáo kết quả trước ngày 30/5/2026.",
        (_day("30/5/2026"),),
    ),
    (
        "Giao Sở Ngoại vụ chuẩn bị đón Đoàn đại biểu tỉnh Lào thăm, làm việc từ ngày 20 đến 22/5/2026.",
        (),
    ),
    (
        "Giao Sở Ngoại vụ trình UBND tỉnh kế hoạch đón đoàn trước ngày 16/5/2026; đoàn dự kiến đến tỉnh ngày 20/5/2026.",
        (_day("16/5/2026"),),
    ),
    ("Giao Sở Xây dựng kiểm tra hiện trường vào ngày 15/5/2026, báo cáo UBND tỉnh.", ()),
    (
        "Giao Sở Xây dựng tổ chức cuộc họp với các đơn vị liên quan trước ngày 15/5/2026.",
        (_day("15/5/2026"),),
    ),
    ("Giao Sở Xây dựng hằng tháng tổng hợp tiến độ, báo cáo Chủ tịch UBND tỉnh.", (_MONTHLY,)),
    (
        "Giao Sở Xây dựng tổng hợp tiến độ, báo cáo Chủ tịch UBND tỉnh vào thứ Sáu hằng tuần (bắt đầu từ ngày 15/5/2026).",
        (Recurring(1, "weeks", weekday=4),),
    ),
    ("Giao Sở Xây dựng cứ 15 ngày một lần báo cáo tiến độ.", (Recurring(15, "days"),)),
    (
        "Giao Sở Xây dựng báo cáo tiến độ ngày 15 và ngày 30 hằng tháng.",
        (Recurring(1, "months", day=30),),
    ),
    ("Giao Sở Xây dựng báo cáo tiến độ theo tuần.", ()),
    (
        "Giao Sở Xây dựng trình UBND tỉnh trong quý 2/2026; hoàn thành toàn bộ trong năm 2026.",
        (InQuarter(2026, 2), InYear(2026)),
    ),
    (
        "Giao Sở Xây dựng tham mưu văn bản gửi Bộ Xây dựng trong ngày 13/5/2026.",
        (_by("13/5/2026"),),
    ),
    (
        "Giao Sở Xây dựng, ngay sau khi có ý kiến của Bộ, hoàn thiện hồ sơ.",
        (AfterEvent("có ý kiến của Bộ", "right_after"),),
    ),
    (
        "Căn cứ kết quả kiểm tra, Sở Xây dựng báo cáo UBND tỉnh trước 20/5/2026.",
        (_day("20/5/2026"),),
    ),
    ("Giao Sở Xây dựng thu hồi giấy phép được cấp trước ngày 01/01/2025.", ()),
    ("Giao Sở Xây dựng hoàn thành trước 30/4/2026.", (_day("30/4/2026"),)),
    (
        "Giao Sở Xây dựng báo cáo hàng ngày trước 16h.",
        (Recurring(1, "days", time=dt.time(16), bound="before"),),
    ),
    ("Giao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Thông báo này.", ()),
    (
        "Giao Văn phòng UBND tỉnh thường xuyên theo dõi, đôn đốc, báo cáo Chủ tịch UBND tỉnh.",
        (Ongoing(),),
    ),
    ("Giao Sở Y tế tổng hợp; thời hạn báo cáo: ngày 25/5/2026.", (_by("25/5/2026"),)),
    ("Giao Sở Y tế tổng hợp; xong trong ngày 25/5.", (_by("25/5/2026"),)),
    ("Giao Sở Y tế tổng hợp trong hai ngày 25, 26/5/2026.", ()),
    ("Giao Sở Y tế trình trước 15/5; đây là nhiệm vụ trọng tâm.", (_day("15/5/2026"),)),
    ("Giao Sở Y tế trình trước ngày 15/ 5/ 2026.", (_day("15/5/2026"),)),
    ("Giao Sở Y tế trình trước ngày 15/5/2026./.", (_day("15/5/2026"),)),
    ("Giao Sở Y tế trình trước ngày 15 / 5.", (_day("15/5/2026"),)),
]

_LONG: Final[list[Case]] = [
    (
        "Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính và UBND các xã rà soát, thống kê toàn bộ diện tích lúa bị thiệt hại do đợt mưa lớn từ ngày 03/5/2026 đến ngày 06/5/2026, đề xuất mức hỗ trợ theo Nghị định số 09/2025/NĐ-CP ngày 10/01/2025 của Chính phủ, báo cáo UBND tỉnh trước ngày 25/5/2026.",
        (_day("25/5/2026"),),
    ),
    (
        "Giao Sở Xây dựng tham mưu UBND tỉnh ban hành Quyết định thay thế Quyết định số 15/2023/QĐ-UBND ngày 20/6/2023, bảo đảm có hiệu lực từ ngày 01/7/2026; hoàn thành trong tháng 6/2026.",
        (InMonth(2026, 6),),
    ),
    (
        "Đối với 12 dự án chậm tiến độ, giao Ban Quản lý dự án rà soát, cam kết tiến độ từng dự án, báo cáo UBND tỉnh trước ngày 20/5/2026 để xem xét, quyết định.",
        (_day("20/5/2026"),),
    ),
    (
        "Giao Sở Y tế tiếp tục triển khai Đề án giai đoạn 2021-2025, định hướng đến năm 2030; tổng kết Đề án trong quý III/2026.",
        (InQuarter(2026, 3),),
    ),
    (
        "Giao Công an tỉnh tiếp tục duy trì chốt kiểm soát 24/24 giờ đến hết ngày 15/6/2026.",
        (_until("15/6/2026"),),
    ),
    (
        "Giao UBND phường Tân An vận động 05 hộ còn lại nhận tiền bồi thường; trường hợp các hộ không chấp hành, tổ chức cưỡng chế trước ngày 30/6/2026 theo quy định.",
        (),
    ),
    (
        "Giao UBND phường Tân An kiểm đếm xong trước ngày 20/5/2026, niêm yết phương án trước ngày 31/5/2026, chi trả tiền trong tháng 6/2026.",
        (_day("20/5/2026"), _day("31/5/2026"), InMonth(2026, 6)),
    ),
    (
        "Đồng ý chủ trương tổ chức Lễ kỷ niệm vào ngày 19/8/2026. Giao Sở Văn hóa, Thể thao và Du lịch xây dựng kế hoạch, trình UBND tỉnh trước ngày 15/6/2026.",
        (_day("15/6/2026"),),
    ),
    (
        "Giao Thanh tra tỉnh thanh tra đột xuất việc quản lý đất đai giai đoạn từ ngày 01/7/2024 đến 31/12/2025; kết thúc thanh tra, báo cáo Chủ tịch UBND tỉnh chậm nhất ngày 30/9/2026.",
        (_by("30/9/2026"),),
    ),
    ("Giao Cục Thuế tỉnh phấn đấu thu ngân sách năm 2026 đạt 12.000 tỷ đồng.", ()),
    (
        "Giao Cục Thuế tỉnh quyết liệt thu hồi nợ đọng, phấn đấu đến 31/12/2026 tỷ lệ nợ dưới 5%.",
        (_until("31/12/2026"),),
    ),
    (
        "Giao Kho bạc Nhà nước tỉnh kiểm soát thanh toán trong vòng 01 ngày làm việc kể từ khi chủ đầu tư gửi đủ hồ sơ.",
        (Within(1, "working_days", FromEvent("chủ đầu tư gửi đủ hồ sơ")),),
    ),
    (
        "Giao chủ đầu tư hoàn trả mặt đường trước khi nghiệm thu công trình.",
        (BeforeEvent("nghiệm thu công trình"),),
    ),
    (
        "Giao nhà thầu huy động tối thiểu 03 mũi thi công, bảo đảm thông tuyến vào cuối tháng 8/2026.",
        (InMonth(2026, 8, part="end"),),
    ),
    ("Giao nhà thầu tổ chức thi công 3 ca, 4 kíp, xuyên lễ, xuyên Tết.", ()),
    (
        "Giao Ban Tổ chức Tỉnh ủy tham mưu kiện toàn nhân sự ngay sau Kỳ họp thứ nhất HĐND tỉnh.",
        (AfterEvent("Kỳ họp thứ nhất HĐND tỉnh", "right_after"),),
    ),
    (
        "Giao Ban Tổ chức Tỉnh ủy tham mưu quy hoạch cán bộ nhiệm kỳ 2030-2035, hoàn thành trong năm 2026.",
        (InYear(2026),),
    ),
    (
        "Giao Văn phòng Tỉnh ủy gửi Thông báo này đến các cơ quan liên quan trong ngày 13/5/2026; theo dõi, đôn đốc việc thực hiện.",
        (_by("13/5/2026"),),
    ),
    (
        "Các sở, ban, ngành gửi kế hoạch triển khai về Sở Nội vụ trước ngày 20/5; hằng quý (trước ngày 20 tháng cuối quý) báo cáo kết quả thực hiện.",
        (_day("20/5/2026"), Recurring(3, "months", day=20, month=3, bound="before")),
    ),
    ("Giao Sở Khoa học và Công nghệ vận hành chính thức hệ thống từ ngày 01/7/2026.", ()),
    ("Giao Sở Khoa học và Công nghệ nâng cấp phần mềm để đưa vào vận hành từ ngày 01/7/2026.", ()),
    (
        "Giao Sở Khoa học và Công nghệ đưa hệ thống vào vận hành chính thức trước ngày 01/7/2026.",
        (_day("1/7/2026"),),
    ),
    (
        "Giao Sở Khoa học và Công nghệ thực hiện theo lộ trình tại Kế hoạch số 22/KH-UBND ngày 15/01/2026.",
        (),
    ),
    (
        "Giao Trường Đại học Sông Lam hoàn thành kiểm định chất lượng 02 chương trình đào tạo trong năm học 2026-2027.",
        (),
    ),
    (
        "Giao Viện Nghiên cứu nghiệm thu đề tài cấp cơ sở trước 15/12/2026 và nộp sản phẩm trước 31/12/2026.",
        (_day("15/12/2026"), _day("31/12/2026")),
    ),
    (
        "Giao Phòng Tài vụ thanh toán tiền giảng vượt giờ năm học 2025-2026 cho giảng viên trong tháng 7/2026.",
        (InMonth(2026, 7),),
    ),
    (
        "Giao Khoa Điện rà soát, xử lý sinh viên nợ học phí học kỳ I năm học 2025-2026 trước ngày thi học kỳ II.",
        (),
    ),
    (
        "Giao Đoàn Thanh niên tổ chức Chiến dịch Mùa hè tình nguyện (từ tháng 6 đến tháng 8/2026).",
        (),
    ),
    (
        "Giao Đoàn Thanh niên báo cáo kế hoạch Chiến dịch trước 20/5, tổng kết trước 31/8.",
        (_day("20/5/2026"), _day("31/8/2026")),
    ),
    (
        "Giao Tổ công tác số 2 làm việc với từng chủ đầu tư trong tháng 5/2026, hằng tuần báo cáo Chủ tịch UBND tỉnh.",
        (InMonth(2026, 5), _WEEKLY),
    ),
    (
        "Giao Tổ công tác họp định kỳ vào chiều thứ Năm hằng tuần để kiểm điểm tiến độ.",
        (Recurring(1, "weeks", weekday=3),),
    ),
    ("Giao Tổng công ty Điện lực bảo đảm cung ứng điện mùa khô năm 2026.", ()),
    (
        "Giao Tổng công ty Điện lực hoàn thành đường dây 110 kV, đóng điện trong tháng 7/2026, chậm nhất ngày 15/8/2026.",
        (InMonth(2026, 7), _by("15/8/2026")),
    ),
    ("Giao Chi cục Kiểm lâm tuần tra, kiểm soát trong suốt mùa khô.", ()),
    ("Giao Chi cục Kiểm lâm trồng bù rừng trong vụ Xuân năm 2027.", ()),
    ("Giao Chi cục Thủy lợi tích nước hồ chứa trước ngày kết thúc mùa mưa.", ()),
    ("Giao Đài Phát thanh và Truyền hình tỉnh phát sóng chuyên mục 02 số/tháng.", ()),
    ("Giao Đài Phát thanh và Truyền hình tỉnh đưa tin thường xuyên về Đại hội.", ()),
    (
        "Giao Bộ Chỉ huy Quân sự tỉnh hoàn thành công tác tuyển quân năm 2027 đúng thời gian quy định.",
        (PerRegulation("đúng thời gian quy định"),),
    ),
    ("Giao Hội Nông dân xã rà soát hội viên hằng năm.", (_YEARLY,)),
    (
        "Giao Sở Dân tộc và Tôn giáo phối hợp với Sở Tài chính phân bổ vốn Chương trình, hoàn thành trước ngày 31 tháng 5.",
        (_day("31/5/2026"),),
    ),
    (
        "Giao Sở Dân tộc và Tôn giáo khẩn trương phân bổ chi tiết 100% vốn, thời hạn chậm nhất 31/5/2026.",
        (_by("31/5/2026"),),
    ),
    (
        "Giao Sở Dân tộc và Tôn giáo báo cáo kết quả về Bộ (trước ngày 10/6) và UBND tỉnh (trước ngày 05/6).",
        (_day("10/6/2026"), _day("5/6/2026")),
    ),
    (
        "Yêu cầu các chủ đầu tư trước ngày 05 hằng tháng báo cáo tiến độ giải ngân về Sở Tài chính.",
        (Recurring(1, "months", day=5, bound="before"),),
    ),
    (
        "Yêu cầu Giám đốc các sở trực tiếp chỉ đạo, hoàn thành nhiệm vụ được giao trong tháng 5/2026; chịu trách nhiệm trước UBND tỉnh nếu để chậm trễ.",
        (InMonth(2026, 5),),
    ),
    ("Hoàn thành việc phê duyệt phương án trong tháng 6/2026.", (InMonth(2026, 6),)),
    ("Tập trung hoàn thành các chỉ tiêu, nhiệm vụ năm 2026.", ()),
    (
        "Triển khai lấy ý kiến Nhân dân từ ngày 15/5/2026 đến hết ngày 30/5/2026, tổng hợp báo cáo trước ngày 02/6/2026.",
        (_day("2/6/2026"),),
    ),
]

_ROUGH: Final[list[Case]] = [
    ("Giao Sở Y tế báo cáo UBND tỉnh trước ngày30/5/2026.", (_day("30/5/2026"),)),
    ("Giao Sở Y tế báo cáo UBND tỉnh truớc ngày 30/5/2026.", (_day("30/5/2026"),)),
    ("Giao Sở Y tế báo cáo UBND tỉnh TRƯỚC NGÀY 30/5/2026.", (_day("30/5/2026"),)),
    ("Giao Sở Y tế hoàn thành trong Quí III/2026.", (InQuarter(2026, 3),)),
    ("Giao Sở Y tế hoàn thành trong qúy III/2026.", (InQuarter(2026, 3),)),
    ("Giao Sở Y tế hoàn thành trong tháng6/2026.", (InMonth(2026, 6),)),
    ("Giao Sở Y tế hoàn thành trong tháng 6/ 2026.", (InMonth(2026, 6),)),
    ("Giao Sở Y tế báo cáo trước ngày 30 tháng 5năm 2026.", (_day("30/5/2026"),)),
    (
        "Giao Sở Y tế báo cáo trước 10h00 thứ Sáu (15/5) về UBND tỉnh.",
        (_day("15/5/2026", time="10:00"),),
    ),
    (
        "Giao Sở Y tế gửi báo cáo về UBND tỉnh trước 10h00, thứ Sáu, ngày 15/5/2026.",
        (_day("15/5/2026", time="10:00"),),
    ),
    ("Giao Sở Y tế báo cáo UBND tỉnh - hạn: 15/5/2026.", (_by("15/5/2026"),)),
    ("Giao Sở Y tế báo cáo UBND tỉnh, hạn chót là ngày 15/5/2026.", (_by("15/5/2026"),)),
    ("Giao Sở Y tế báo cáo UBND tỉnh, thời gian gửi trước ngày 15/5/2026.", (_day("15/5/2026"),)),
    (
        "Giao Sở Y tế báo cáo UBND tỉnh trước ngày 15/5/2026, trừ trường hợp bất khả kháng.",
        (_day("15/5/2026"),),
    ),
    ("Giao Sở Y tế rà soát, chậm nhất đến 15/5/2026 phải có báo cáo.", (_by("15/5/2026"),)),
    ("Giao Sở Y tế rà soát, đến 15/5/2026 phải xong.", (_until("15/5/2026"),)),
    ("Giao Sở Y tế, thời hạn trước ngày 15/5/2026, hoàn thành việc rà soát.", (_day("15/5/2026"),)),
    ("Giao Sở Y tế rà soát ngay và báo cáo trong hôm nay.", (_by("12/5/2026"),)),
    ("Giao Sở Y tế báo cáo chậm nhất cuối giờ chiều ngày 14/5/2026.", (_by("14/5/2026"),)),
    ("Giao Sở Y tế báo cáo trước khi hết giờ làm việc ngày 14/5/2026.", (_by("14/5/2026"),)),
    ("Giao Sở Y tế báo cáo trong giờ hành chính ngày 14/5/2026.", (_by("14/5/2026"),)),
    (
        "Giao Sở Y tế báo cáo trong tháng 5, chậm nhất ngày 28/5/2026.",
        (InMonth(2026, 5), _by("28/5/2026")),
    ),
    ("Giao Sở Y tế báo cáo vào kỳ họp giao ban tháng 6/2026.", ()),
    ("Giao Sở Y tế báo cáo tại kỳ giao ban tháng sau.", ()),
    ("Giao Sở Y tế báo cáo tại giao ban tuần sau.", (AtSession("giao ban tuần sau"),)),
    ("Giao Sở Y tế báo cáo tại phiên họp thường kỳ tháng 6 của UBND tỉnh.", ()),
    (
        "Giao Sở Y tế báo cáo tại phiên họp thường kỳ tháng 6/2026 của UBND tỉnh.",
        (AtSession("phiên họp thường kỳ tháng 6/2026"),),
    ),
    ("Giao Sở Y tế tham mưu UBND tỉnh trình kỳ họp gần nhất của HĐND tỉnh.", ()),
    ("Giao Sở Y tế tham mưu nội dung phục vụ kỳ họp thứ 15.", ()),
    ("Giao Sở Y tế hoàn thiện hồ sơ ngay sau cuộc họp.", (AfterEvent("cuộc họp", "right_after"),)),
    (
        "Giao Sở Y tế hoàn thiện hồ sơ, trình lại sau khi có ý kiến của Bộ Y tế.",
        (AfterEvent("có ý kiến của Bộ Y tế"),),
    ),
    (
        "Giao Sở Y tế công bố dịch sau khi có đủ điều kiện theo quy định.",
        (AfterEvent("có đủ điều kiện theo quy định"),),
    ),
    (
        "Giao Sở Y tế triển khai ngay sau khi HĐND tỉnh thông qua Nghị quyết, bảo đảm hiệu quả.",
        (AfterEvent("HĐND tỉnh thông qua Nghị quyết", "right_after"),),
    ),
    ("Giao Sở Y tế quản lý tốt người nghiện sau cai.", ()),
    ("Giao Sở Y tế theo dõi sức khỏe trẻ em sau tiêm chủng.", ()),
    ("Giao Sở Y tế quản lý tài sản công sau sắp xếp đơn vị hành chính.", ()),
    ("Giao Sở Y tế hoàn thành 15/20 chỉ tiêu.", ()),
    ("Giao Sở Y tế bảo đảm 100% trạm y tế xã có bác sĩ vào năm 2027.", ()),
    ("Giao Sở Y tế phấn đấu hoàn thành 100% chỉ tiêu vào cuối năm 2026.", (InYear(2026, "end"),)),
    ("Giao Sở Y tế chuẩn bị thuốc, vật tư cho 6 tháng cuối năm 2026.", ()),
    ("Giao Sở Y tế mua sắm trang thiết bị năm 2026 xong trong quý III.", (InQuarter(2026, 3),)),
    (
        "Giao Sở Y tế đấu thầu thuốc cho giai đoạn từ ngày 01/7/2026 đến hết ngày 30/6/2028 xong trước ngày 20/6/2026.",
        (_day("20/6/2026"),),
    ),
    (
        "Giao Sở Y tế tổ chức họp Hội đồng trong tuần này, trình kết quả vào đầu tuần tới.",
        (InWeek(0), InWeek(1, 0)),
    ),
    ("Giao Sở Y tế cử cán bộ trực 24/24h trong các ngày từ 30/4 đến 03/5.", ()),
    ("Giao Sở Y tế nộp phạt trong thời hạn quy định.", ()),
    (
        "Giao Sở Y tế báo cáo tháng trước ngày 20, báo cáo quý trước ngày 20 tháng cuối quý.",
        (Unclear("trước ngày 20"), Recurring(3, "months", day=20, month=3, bound="before")),
    ),
    (
        "Giao Sở Y tế báo cáo trước ngày 20 hằng tháng, bắt đầu từ tháng 6/2026.",
        (Recurring(1, "months", day=20, bound="before", start=dt.date(2026, 6, 1)),),
    ),
    ("Giao Sở Y tế báo cáo tuần vào thứ Năm, báo cáo tháng vào ngày 20.", ()),
    ("Giao Sở Y tế báo cáo 01 lần/tháng.", (_MONTHLY,)),
    ("Giao Sở Y tế báo cáo mỗi tuần một lần vào thứ Sáu.", (Recurring(1, "weeks", weekday=4),)),
    ("Giao Sở Y tế báo cáo hằng tuần, hằng tháng.", (_WEEKLY, _MONTHLY)),
    ("Giao Sở Y tế báo cáo định kỳ theo quy định.", (PerRegulation("theo quy định"),)),
    ("Giao Sở Y tế báo cáo định kỳ hằng năm hoặc đột xuất theo yêu cầu.", (_YEARLY,)),
]

_LAST: Final[list[Case]] = [
    (
        "Giao Cục Hàng hải và Đường thủy Việt Nam hoàn thành thủ tục công bố bến cảng trong vòng 30 ngày tới, báo cáo Bộ trước ngày 20/6/2026.",
        (Within(30), _day("20/6/2026")),
    ),
    (
        "Giao Vụ Hợp tác quốc tế chuẩn bị nội dung Phiên họp Ủy ban liên Chính phủ lần thứ 15, dự kiến tổ chức vào tháng 9/2026.",
        (),
    ),
    ("Giao Vụ Hợp tác quốc tế trình Bộ trưởng ký Thỏa thuận trong chuyến thăm tháng 7/2026.", ()),
    (
        "Giao Ban Quản lý các khu công nghiệp đôn đốc nhà đầu tư hoàn thành hạ tầng giai đoạn 1 trước tháng 9 năm 2026.",
        (InMonth(2026, 9, before=True),),
    ),
    (
        "Giao Ban Quản lý các khu công nghiệp hoàn thành giai đoạn 2 dự án trong năm 2027.",
        (InYear(2027),),
    ),
    (
        "Giao Hạt Kiểm lâm xử lý dứt điểm các vụ vi phạm tồn đọng từ năm 2024 trước ngày 30/6/2026.",
        (_day("30/6/2026"),),
    ),
    (
        "Giao Đội Quản lý trật tự tháo dỡ công trình vi phạm chậm nhất 10 ngày kể từ ngày ban hành quyết định cưỡng chế.",
        (Within(10, "days", FromEvent("ban hành quyết định cưỡng chế")),),
    ),
    ("Giao Tổ chức công đoàn tổ chức đối thoại với người lao động ít nhất 01 lần/năm.", (_YEARLY,)),
    (
        "Giao HĐQT Công ty phê duyệt phương án tái cơ cấu trong tháng 6/2026 và hoàn thành thoái vốn trong quý IV/2026.",
        (InMonth(2026, 6), InQuarter(2026, 4)),
    ),
    (
        "Giao Kế toán trưởng quyết toán thuế năm 2025 xong trước ngày 31/5/2026.",
        (_day("31/5/2026"),),
    ),
    (
        "Giao Văn phòng HĐND tỉnh gửi tài liệu kỳ họp đến đại biểu chậm nhất 05 ngày làm việc trước ngày khai mạc kỳ họp.",
        (Unclear("chậm nhất 05 ngày làm việc trước ngày khai mạc kỳ họp"),),
    ),
    (
        "Giao Văn phòng HĐND tỉnh tham mưu Kế hoạch giám sát chuyên đề 6 tháng cuối năm 2026 trước ngày 30/6/2026.",
        (_day("30/6/2026"),),
    ),
    (
        "Giao Ban Kinh tế - Ngân sách thẩm tra các dự thảo nghị quyết, hoàn thành trước ngày 01/7/2026 (trước khai mạc kỳ họp 07 ngày).",
        (_day("1/7/2026"),),
    ),
    (
        "Giao Thường trực Đảng ủy chỉ đạo tổ chức sinh hoạt chi bộ thường kỳ vào ngày 03 hằng tháng.",
        (Recurring(1, "months", day=3),),
    ),
    ("Giao các chi bộ tổng kết công tác năm trước ngày 15/12.", (_day("15/12/2026"),)),
    ("Giao các đồng chí Ủy viên dự sinh hoạt chi bộ định kỳ.", ()),
    (
        "Giao Ủy ban Kiểm tra hoàn thành kết luận kiểm tra trong tháng 5; công bố kết luận trước ngày 05/6.",
        (InMonth(2026, 5), _day("5/6/2026")),
    ),
    (
        "Giao đồng chí Lê Quốc Cường theo dõi, đôn đốc, báo cáo kết quả tại phiên họp giao ban tuần tới.",
        (AtSession("phiên họp giao ban tuần tới"),),
    ),
    (
        "Giao UBND thị trấn Tân Lập sửa chữa đường hư hỏng xong trong tháng 5, bảo đảm giao thông trước mùa mưa.",
        (InMonth(2026, 5), BeforeEvent("mùa mưa")),
    ),
    (
        "Giao UBND thị trấn rà soát người có công, trình công nhận trước ngày 27/7 hằng năm.",
        (Recurring(1, "years", day=27, month=7, bound="before"),),
    ),
    (
        "Giao UBND thị trấn xây dựng Nhà văn hóa, khởi công trong quý III, hoàn thành quý II/2027.",
        (InQuarter(2026, 3), InQuarter(2027, 2)),
    ),
    ("Giao UBND thị trấn ứng dụng chữ ký số trong 100% văn bản đi từ ngày 01/6/2026.", ()),
    ("Giao UBND thị trấn chấm dứt tình trạng lấn chiếm vỉa hè từ tháng 6/2026.", ()),
    (
        "Giao UBND thị trấn chấm dứt tình trạng lấn chiếm vỉa hè trước ngày 01/6/2026.",
        (_day("1/6/2026"),),
    ),
    (
        "Giao UBND thị trấn tiếp tục thực hiện các kết luận tại Thông báo số 30/TB-UBND ngày 20/3/2026, hoàn thành các nội dung còn lại trong tháng 5/2026.",
        (InMonth(2026, 5),),
    ),
    (
        "Giao Sở Tài chính tổng hợp nhu cầu kinh phí gửi Bộ Tài chính trước ngày 20/5/2026; cân đối ngân sách năm 2026 để thực hiện.",
        (_day("20/5/2026"),),
    ),
    (
        "Giao Sở Tài chính trình phương án phân bổ trước ngày 20/5/2026 để UBND tỉnh trình HĐND tỉnh tại kỳ họp tháng 7/2026.",
        (_day("20/5/2026"),),
    ),
    ("Giao Sở Tài chính nghiên cứu chính sách hỗ trợ áp dụng từ năm học 2026-2027.", ()),
    ("Giao Sở Tài chính theo dõi giá cả thị trường thường xuyên.", ()),
    ("Giao Sở Tài chính bảo đảm kinh phí hoạt động thường xuyên của các đơn vị.", ()),
    ("Giao Sở Tài chính kiểm tra thường xuyên, đột xuất các đơn vị.", ()),
    (
        "Các đơn vị thường xuyên cập nhật dữ liệu lên hệ thống trước ngày 25 hằng tháng.",
        (Recurring(1, "months", day=25, bound="before"),),
    ),
    ("Thời gian tới, giao Sở Tài chính tiếp tục rà soát.", ()),
    (
        "Trong tháng 5/2026, giao Sở Tài chính tiếp tục rà soát, hoàn thiện dự thảo.",
        (InMonth(2026, 5),),
    ),
    ("Trong quý II/2026, Sở Tài chính hoàn thiện dự thảo.", (InQuarter(2026, 2),)),
    ("Trong năm 2026, Sở Tài chính hoàn thành việc số hóa hồ sơ.", (InYear(2026),)),
    ("Từ nay đến cuối năm 2026, Sở Tài chính tập trung giải ngân.", ()),
    (
        "Đến hết quý II/2026, các chủ đầu tư phải giải ngân trên 50% kế hoạch vốn.",
        (InQuarter(2026, 2),),
    ),
    (
        "Giao Sở Giáo dục và Đào tạo xây dựng kế hoạch tuyển sinh lớp 10 năm học 2026-2027, công bố trước ngày 31/5/2026 theo quy định.",
        (_day("31/5/2026"),),
    ),
]

_TRAPS: Final[list[Case]] = [
    (
        "Giao Sở Công Thương khẩn trương tham mưu, trình UBND tỉnh ban hành Kế hoạch trước ngày 18/5/2026; trên cơ sở đó, các sở, ngành xây dựng kế hoạch chi tiết.",
        (_day("18/5/2026"),),
    ),
    (
        "Giao Sở Công Thương hoàn thành hồ sơ trước ngày 25/5 để UBND tỉnh làm việc với Bộ Công Thương ngày 28/5/2026.",
        (_day("25/5/2026"),),
    ),
    (
        "Giao Sở Công Thương rà soát 15 cụm công nghiệp theo Quyết định 123/QĐ-TTg ngày 10/02/2026, trong đó ưu tiên 05 cụm đầu tư năm 2026-2027.",
        (),
    ),
    (
        "Giao Sở Công Thương trả lời kiến nghị của doanh nghiệp trong 5 ngày làm việc.",
        (Within(5, "working_days"),),
    ),
    (
        "Giao Sở Công Thương trả lời kiến nghị trong thời hạn không quá 05 ngày làm việc, kể từ ngày nhận được kiến nghị.",
        (Within(5, "working_days", FromEvent("nhận được kiến nghị")),),
    ),
    (
        "Giao Sở Công Thương tổ chức giao ban với các doanh nghiệp mỗi tháng 1 lần vào tuần cuối tháng.",
        (_MONTHLY,),
    ),
    (
        "Giao Sở Công Thương kiểm tra, nghiệm thu công trình hoàn thành trước ngày 30/6/2026.",
        (_day("30/6/2026"),),
    ),
    (
        "Giao Sở Công Thương nghiên cứu, đề xuất, báo cáo Thường trực Tỉnh ủy trước ngày 20/5/2026 (qua Văn phòng Tỉnh ủy).",
        (_day("20/5/2026"),),
    ),
    (
        "Giao Sở Công Thương và Sở Tài chính, trong tháng 5/2026, tham mưu tháo gỡ vướng mắc.",
        (InMonth(2026, 5),),
    ),
    ("Giao Sở Công Thương tiếp tục thực hiện đến khi hoàn thành dự án.", ()),
    ("Giao Sở Công Thương thực hiện cho đến khi có chỉ đạo mới.", ()),
    ("Giao Sở Công Thương rà soát, không để chậm quá ngày 20/5/2026.", (_by("20/5/2026"),)),
    ("Giao Sở Công Thương trình lại đề án, không chậm hơn ngày 20/5/2026.", (_by("20/5/2026"),)),
    ("Giao Sở Công Thương hoàn thành không muộn hơn quý III/2026.", (InQuarter(2026, 3),)),
    ("Giao Sở Công Thương hoàn thành sớm hơn 30 ngày so với kế hoạch.", ()),
    (
        "Giao Sở Công Thương hoàn thành vượt tiến độ, về đích trước ngày 19/12/2026.",
        (_day("19/12/2026"),),
    ),
    ("Giao Sở Công Thương tổ chức khánh thành dự án chào mừng ngày 19/8.", ()),
    ("Giao Sở Công Thương khánh thành dự án đúng dịp 19/8/2026.", ()),
    (
        "Giao Sở Công Thương lập danh mục dự án khởi công, khánh thành dịp 19/8/2026, gửi Bộ trước ngày 10/6/2026.",
        (_day("10/6/2026"),),
    ),
    (
        "Giao Sở Công Thương làm rõ nguyên nhân chậm tiến độ so với cam kết hoàn thành trước ngày 31/3/2026.",
        (),
    ),
    (
        "Giao Sở Công Thương tham mưu sửa đổi quy định về thời hạn giải quyết hồ sơ trong 15 ngày.",
        (),
    ),
    ("Giao Sở Công Thương rút ngắn thời gian giải quyết thủ tục từ 15 ngày xuống còn 07 ngày.", ()),
    ("Giao Sở Công Thương giảm 30% thời gian giải quyết hồ sơ trong năm 2026.", ()),
    (
        "Giao Sở Công Thương công bố công khai trong thời hạn 15 ngày kể từ ngày Thông báo này có hiệu lực.",
        (Within(15, "days", FromEvent("Thông báo này có hiệu lực")),),
    ),
    ("Giao Sở Công Thương thực hiện trong 02 năm 2026, 2027.", ()),
    ("Giao Sở Công Thương thực hiện chương trình trong 02 năm (2026-2027).", ()),
    ("Giao Sở Công Thương trực đường dây nóng trong 03 ngày nghỉ lễ.", ()),
    ("Giao Sở Công Thương báo cáo kết quả hoạt động trong 05 năm gần đây.", ()),
    (
        "Giao Sở Công Thương báo cáo nhanh hằng ngày trước 16 giờ 30 phút.",
        (Recurring(1, "days", time=dt.time(16, 30), bound="before"),),
    ),
    (
        "Giao Sở Công Thương báo cáo định kỳ trước 15h00 thứ Năm hằng tuần về Văn phòng UBND tỉnh.",
        (Recurring(1, "weeks", weekday=3, time=dt.time(15), bound="before"),),
    ),
    (
        "Giao Sở Công Thương báo cáo Bộ trước ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm.",
        (Recurring(6, "months", day=15, month=6, bound="before"),),
    ),
    ("Giao Sở Công Thương chủ động báo cáo khi phát sinh vướng mắc.", ()),
    ("Giao Sở Công Thương báo cáo ngay UBND tỉnh khi có tình huống phát sinh.", ()),
    ("Giao Sở Công Thương, khi có quyết định của Thủ tướng Chính phủ, khẩn trương triển khai.", ()),
    ("Giao Sở Công Thương tổng kết, đánh giá sau 01 năm thực hiện.", ()),
    ("Giao Sở Công Thương sơ kết sau 6 tháng thực hiện.", ()),
    ("Giao Sở Công Thương tham mưu tổ chức tổng kết vào quý IV/2026.", ()),
    (
        "Các sở, ban, ngành báo cáo kết quả thực hiện Nghị quyết về Sở Nội vụ trước ngày 15/6 và ngày 15/11 hằng năm.",
        (Recurring(1, "years", anchor="trước ngày 15/6 và ngày 15/11"),),
    ),
    (
        "Giao Sở Công Thương báo cáo trước ngày 32/6 và 32/12 hằng năm.",
        (Unclear("trước ngày 32/6 và 32/12 hằng năm"),),
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
    *_MIXED,
    *_MORE,
    *_LONG,
    *_ROUGH,
    *_LAST,
    *_TRAPS,
]
