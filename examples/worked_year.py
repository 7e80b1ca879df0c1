"""A year of one body: three notices, what happened to their tasks, and the reports of three days.

Places and people are invented. Run it: it prints the report of each day.
"""

import datetime as dt

from giaoban.builders import (
    agency, assign, by_order, group, item, meeting, notice, official, submission, to,
)
from giaoban.events import (
    Accepted, Cancelled, DaySet, Done, ExtensionGranted, ExtensionRequested, Happened, Progress,
    Reassigned, Result, Returned,
)
from giaoban.model import AgendaItem, Body, Notice
from giaoban.register import current_tasks, statuses
from giaoban.reports import Report, report
from giaoban.timing import before, by, every, in_month, in_quarter, ongoing, pending, within
from giaoban.views import grid_markdown, report_grid

STC, SXD, SNV, SYT = "Sở Tài chính", "Sở Xây dựng", "Sở Nội vụ", "Sở Y tế"
SKHCN, VP = "Sở Khoa học và Công nghệ", "Văn phòng UBND tỉnh"
CAC_XA = group("UBND các xã", "Hòa Bình", "Tân Lập", "Mỹ Lâm")
binh = official("Trần Thị Bình", "Chủ tịch UBND tỉnh")


def giao_ban(number: str, issued: str, held: str, *items: AgendaItem) -> Notice:
    """Return the notice of one giao ban of the province's People's Committee."""
    return notice(
        "state-nd30",
        issuer=agency("Ủy ban nhân dân tỉnh Sông Lam", symbol="UBND"),
        number=f"{number}/TB-UBND", place="Sông Lam", issued_on=issued, concluded_by=binh,
        meeting=meeting("cuộc họp giao ban", held, chair=binh, place="trụ sở UBND tỉnh"),
        body=items,
        recipients=[to(STC, SXD, SNV, SYT, SKHCN, purpose="để thực hiện"), to(CAC_XA), to(VP)],
        archive="VT, TH",
        signature=by_order("Chủ tịch", position="Chánh Văn phòng", name="Đỗ Minh Khôi"),
    )


january = giao_ban(
    "05", "12/1/2026", "9/1/2026",
    item("Về vốn đầu tư công và quy hoạch",
         assign(STC, "trình phương án phân bổ vốn", due=before("12/2/2026"), id="1-1"),
         assign(SXD, "hoàn thiện hồ sơ quy hoạch phân khu", due=by("31/3/2026"), id="1-2")),
    item("Về tổ chức và chuyển đổi số",
         assign(SNV, "báo cáo tình hình biên chế", due=every(3, "months", day=25), id="1-3"),
         assign(SKHCN, "xây dựng kế hoạch dữ liệu dùng chung",
                due=pending("chờ hướng dẫn của Bộ Khoa học và Công nghệ"), id="1-4"),
         assign(VP, "theo dõi, đôn đốc việc thực hiện", due=ongoing(), id="1-5")),
)
may = giao_ban(
    "61", "11/5/2026", "8/5/2026",
    item("Về giải phóng mặt bằng",
         assign(SXD, "bàn giao mặt bằng cầu Lam Giang", due=in_month("6/2026"), id="2-1"),
         assign(CAC_XA, "rà soát hồ sơ bồi thường", due=by("15/7/2026"), id="2-2")),
    item("Về y tế, tổ chức và chuyển đổi số",
         assign(SYT, "ban hành quy trình khám sức khỏe định kỳ",
                due=within(15, "working_days", since="nhận được hướng dẫn của Bộ Y tế"), id="2-3"),
         assign(SNV, "tổng hợp nhu cầu tuyển dụng", due=by("30/9/2026"), id="2-4"),
         assign(SKHCN, "vận hành kho dữ liệu dùng chung", due=by("31/8/2026"), id="2-5")),
)
september = giao_ban(
    "128", "14/9/2026", "11/9/2026",
    item("Về các việc chuyển tiếp",
         assign(SKHCN, "tiếp tục vận hành kho dữ liệu dùng chung theo Thông báo số 61/TB-UBND",
                due=before("31/10/2026"), id="2-5")),
    item("Về quyết toán và y tế",
         assign(STC, "báo cáo quyết toán vốn đầu tư", due=in_quarter("IV/2026"), id="3-1"),
         assign(SYT, "tổng kết chiến dịch tiêm chủng", due=before("1/12/2026"), id="3-2")),
)
NOTICES = (january, may, september)


def day(text: str) -> dt.date:
    """Return a day of 2026 written like 15/10."""
    number, month = text.split("/")
    return dt.date(2026, int(month), int(number))


EVENTS = (
    Accepted("1-1", on=day("13/1"), by=STC),
    Done("1-1", on=day("12/2")),
    ExtensionRequested("1-2", on=day("20/3"), until=day("15/5"), note="chờ ý kiến thẩm định"),
    ExtensionGranted("1-2", on=day("25/3"), until=day("30/4"), by=VP),
    Done("1-2", on=day("5/5")),
    Done("1-3", on=day("24/3")),
    Done("1-3", on=day("26/6")),
    Done("1-3", on=day("2/10")),
    Done("1-3", on=day("24/12")),
    DaySet("1-4", on=day("2/2"), until=day("30/6"), by=VP),
    Result("1-4", on=day("15/6"), document=submission("88/TTr-SKHCN", "15/6/2026", by=SKHCN)),
    Done("1-4", on=day("20/6")),
    Progress("2-1", on=day("25/6"), percent=70),
    Reassigned("2-1", on=day("10/8"), lead=(Body(STC),), by=VP),
    Done("2-1", on=day("20/8")),
    Done("2-2", on=day("8/7")),
    Returned("2-2", on=day("9/7"), note="thiếu hồ sơ xã Mỹ Lâm"),
    Done("2-2", on=day("10/7")),
    Happened("2-3", on=day("1/6"), note="Công văn số 40/BYT-KCB"),
    Done("2-3", on=day("23/6")),
    Cancelled("2-4", on=day("1/9"), by=VP),
    Done("2-5", on=day("30/10")),
    Done("3-2", on=day("30/11")),
)


def report_of(as_of: dt.date) -> Report:
    """Return the report of a day, over the notices issued by then; a repeated task counts once."""
    issued = [one for one in NOTICES if one.issued_on is not None and one.issued_on <= as_of]
    return report(statuses(current_tasks(*issued), as_of=as_of, events=EVENTS), as_of=as_of)


if __name__ == "__main__":
    for report_day in (day("30/6"), day("30/9"), day("31/12")):
        print(grid_markdown(report_grid(report_of(report_day))))
