"""Openings of invented notices, from all kinds of organs, and what a careful reader finds in each.

They were written before the reader saw them; five expectations were mended afterwards, where the
reader was right. Names and places are invented.
"""

from __future__ import annotations

import datetime as dt

from attrs import field, frozen

from giaoban.model import Attendance, Body, Group, Party, Person

__all__ = ["OPENINGS", "Opening"]


def _p(name: str, *positions: str) -> Person:
    return Person(name, positions=positions)


def _days(*days: str) -> tuple[dt.date, ...]:
    return tuple(dt.date.fromisoformat(day) for day in days)


@frozen(kw_only=True)
class Opening:
    """A subject and a preamble, and what they say; `kind` None where there was no meeting."""

    name: str
    subject: str
    preamble: tuple[str, ...]
    kind: str | None
    dates: tuple[dt.date, ...] = ()
    place: str = ""
    chair: Party | None = None
    concluded_by: Party | None = None
    session: str = ""
    congress: str = ""
    term: str = ""
    attendance: Attendance | None = None
    agenda: tuple[str, ...] = field(default=())


OPENINGS = (
    # --- the Government and its Office -----------------------------------------------------------
    Opening(
        name="vpcp-thu-tuong",
        subject="Kết luận của Thủ tướng Chính phủ Nguyễn Văn An tại cuộc họp về công tác phòng, chống bão số 5",
        preamble=(
            (
                "Ngày 12 tháng 8 năm 2026, tại Trụ sở Chính phủ, Thủ tướng Chính phủ Nguyễn Văn An đã chủ trì cuộc họp "
                "về công tác phòng, chống bão số 5. Tham dự cuộc họp có Phó Thủ tướng Chính phủ Trần Thị Bình và đại diện "
                "lãnh đạo các Bộ, cơ quan liên quan. Sau khi nghe báo cáo và ý kiến phát biểu của các đại biểu, Thủ tướng "
                "Chính phủ kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-08-12"),
        place="Trụ sở Chính phủ",
        chair=_p("Nguyễn Văn An", "Thủ tướng Chính phủ"),
        concluded_by=_p("Nguyễn Văn An", "Thủ tướng Chính phủ"),
        attendance=Attendance(
            text="Tham dự cuộc họp có Phó Thủ tướng Chính phủ Trần Thị Bình và đại diện lãnh đạo các Bộ, cơ quan liên quan"
        ),
    ),
    Opening(
        name="vpcp-pho-thu-tuong-phien-hop",
        subject="Kết luận của Phó Thủ tướng Lê Quốc Cường - Trưởng Ban Chỉ đạo tại Phiên họp thứ ba Ban Chỉ đạo quốc gia về chuyển đổi số",
        preamble=(
            (
                "Sáng ngày 05 tháng 3 năm 2026, tại Văn phòng Chính phủ, đồng chí Lê Quốc Cường, Ủy viên Trung ương Đảng, "
                "Phó Thủ tướng Chính phủ, Trưởng Ban Chỉ đạo quốc gia về chuyển đổi số đã chủ trì Phiên họp thứ ba của Ban "
                "Chỉ đạo. Sau khi nghe báo cáo của Bộ Khoa học và Công nghệ, ý kiến của các thành viên Ban Chỉ đạo, Phó Thủ "
                "tướng Lê Quốc Cường kết luận như sau:"
            ),
        ),
        kind="phiên họp",
        session="3",
        dates=_days("2026-03-05"),
        place="Văn phòng Chính phủ",
        chair=_p(
            "Lê Quốc Cường",
            "Ủy viên Trung ương Đảng",
            "Phó Thủ tướng Chính phủ",
            "Trưởng Ban Chỉ đạo quốc gia về chuyển đổi số",
        ),
        concluded_by=_p("Lê Quốc Cường", "Phó Thủ tướng", "Trưởng Ban Chỉ đạo"),
    ),
    Opening(
        name="vpcp-lam-viec-dia-phuong",
        subject="Kết luận của Thủ tướng Chính phủ tại buổi làm việc với lãnh đạo tỉnh Sông Lam",
        preamble=(
            (
                "Ngày 20 tháng 6 năm 2026, tại tỉnh Sông Lam, Thủ tướng Chính phủ Nguyễn Văn An đã làm việc với Ban Thường "
                "vụ Tỉnh ủy Sông Lam về tình hình phát triển kinh tế - xã hội. Cùng dự có lãnh đạo các Bộ: Tài chính, Xây "
                "dựng, Công Thương. Thủ tướng Chính phủ đã kết luận:"
            ),
        ),
        kind="buổi làm việc",
        dates=_days("2026-06-20"),
        place="tỉnh Sông Lam",
        concluded_by=_p("", "Thủ tướng Chính phủ"),
        attendance=Attendance(text="Cùng dự có lãnh đạo các Bộ: Tài chính, Xây dựng, Công Thương"),
    ),
    Opening(
        name="vpcp-thuong-truc-chinh-phu",
        subject="Kết luận cuộc họp Thường trực Chính phủ về dự thảo Nghị định sửa đổi quy định về đất đai",
        preamble=(
            (
                "Ngày 02 tháng 7 năm 2026, tại Trụ sở Chính phủ, Thường trực Chính phủ họp về dự thảo Nghị định sửa đổi quy "
                "định về đất đai. Sau khi nghe báo cáo của Bộ Nông nghiệp và Môi trường, ý kiến của các đại biểu dự họp, "
                "Thường trực Chính phủ kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-07-02"),
        place="Trụ sở Chính phủ",
        concluded_by=Body("Thường trực Chính phủ"),
    ),
    Opening(
        name="vpcp-truc-tuyen",
        subject="Kết luận của Thủ tướng Chính phủ tại Hội nghị trực tuyến toàn quốc về giải ngân vốn đầu tư công",
        preamble=(
            (
                "Ngày 14/9/2026, Thủ tướng Chính phủ Nguyễn Văn An chủ trì Hội nghị trực tuyến toàn quốc về giải ngân vốn "
                "đầu tư công. Dự Hội nghị tại điểm cầu Trụ sở Chính phủ có các Phó Thủ tướng, các Bộ trưởng. Thủ tướng Chính "
                "phủ có ý kiến kết luận như sau:"
            ),
        ),
        kind="hội nghị",
        dates=_days("2026-09-14"),
        chair=_p("Nguyễn Văn An", "Thủ tướng Chính phủ"),
        concluded_by=_p("", "Thủ tướng Chính phủ"),
        attendance=Attendance(
            text="Dự Hội nghị tại điểm cầu Trụ sở Chính phủ có các Phó Thủ tướng, các Bộ trưởng"
        ),
    ),
    # --- ministries ------------------------------------------------------------------------------
    Opening(
        name="bo-truong-giao-ban-thang",
        subject="Kết luận của Bộ trưởng Phạm Minh Đức tại cuộc họp giao ban công tác tháng 5 năm 2026",
        preamble=(
            (
                "Ngày 04/5/2026, tại trụ sở Bộ, Bộ trưởng Phạm Minh Đức chủ trì cuộc họp giao ban công tác tháng 5 năm 2026. "
                "Tham dự họp có các đồng chí Thứ trưởng, lãnh đạo các đơn vị thuộc Bộ. Sau khi nghe Chánh Văn phòng Bộ báo cáo, "
                "Bộ trưởng kết luận như sau:"
            ),
        ),
        kind="cuộc họp giao ban",
        dates=_days("2026-05-04"),
        place="trụ sở Bộ",
        chair=_p("Phạm Minh Đức", "Bộ trưởng"),
        concluded_by=_p("Phạm Minh Đức", "Bộ trưởng"),
        attendance=Attendance(
            text="Tham dự họp có các đồng chí Thứ trưởng, lãnh đạo các đơn vị thuộc Bộ"
        ),
    ),
    Opening(
        name="thu-truong-uy-quyen",
        subject="Kết luận của Thứ trưởng Vũ Thị Hạnh tại buổi làm việc với Tổng công ty Đường sắt Sông Lam",
        preamble=(
            (
                "Ngày 17 tháng 4 năm 2026, được sự ủy quyền của Bộ trưởng Phạm Minh Đức, Thứ trưởng Vũ Thị Hạnh đã chủ trì "
                "buổi làm việc với Tổng công ty Đường sắt Sông Lam về tiến độ các dự án. Thứ trưởng Vũ Thị Hạnh kết luận:"
            ),
        ),
        kind="buổi làm việc",
        dates=_days("2026-04-17"),
        chair=_p("Vũ Thị Hạnh", "Thứ trưởng"),
        concluded_by=_p("Vũ Thị Hạnh", "Thứ trưởng"),
    ),
    Opening(
        name="cuc-truong",
        subject="Kết luận của Cục trưởng Đặng Quang Huy tại Hội nghị sơ kết 6 tháng đầu năm 2026",
        preamble=(
            (
                "Chiều 08/7/2026, Cục trưởng Đặng Quang Huy chủ trì Hội nghị sơ kết 6 tháng đầu năm 2026 của Cục. Sau khi "
                "nghe báo cáo, Cục trưởng kết luận và giao nhiệm vụ như sau:"
            ),
        ),
        kind="hội nghị",
        dates=_days("2026-07-08"),
        chair=_p("Đặng Quang Huy", "Cục trưởng"),
        concluded_by=_p("Đặng Quang Huy", "Cục trưởng"),
    ),
    # --- provinces -------------------------------------------------------------------------------
    Opening(
        name="ubnd-tinh-pct",
        subject="Kết luận của Phó Chủ tịch UBND tỉnh Trần Thị Bình tại cuộc họp nghe báo cáo tiến độ giải phóng mặt bằng",
        preamble=(
            (
                "Ngày 12/5/2026, tại Phòng họp số 2, Trụ sở UBND tỉnh, Phó Chủ tịch UBND tỉnh Trần Thị Bình chủ trì cuộc họp "
                "nghe báo cáo tiến độ giải phóng mặt bằng. Thành phần tham dự gồm: Lãnh đạo các Sở: Tài chính, Xây dựng; UBND "
                "các xã: Đồng Tâm, An Hòa. Trên cơ sở ý kiến các đơn vị, Phó Chủ tịch UBND tỉnh Trần Thị Bình kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-05-12"),
        place="Phòng họp số 2, Trụ sở UBND tỉnh",
        chair=_p("Trần Thị Bình", "Phó Chủ tịch UBND tỉnh"),
        concluded_by=_p("Trần Thị Bình", "Phó Chủ tịch UBND tỉnh"),
        attendance=Attendance(
            text="Thành phần tham dự gồm: Lãnh đạo các Sở: Tài chính, Xây dựng; UBND các xã: Đồng Tâm, An Hòa"
        ),
    ),
    Opening(
        name="ubnd-tinh-hai-ngay",
        subject="Kết luận của Chủ tịch UBND tỉnh Lê Quốc Cường tại Phiên họp thường kỳ UBND tỉnh tháng 5 năm 2026",
        preamble=(
            (
                "Trong 02 ngày 12 và 13/5/2026, UBND tỉnh tổ chức Phiên họp thường kỳ tháng 5 năm 2026 dưới sự chủ trì của đồng "
                "chí Lê Quốc Cường, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh. Chủ tịch UBND tỉnh kết luận như sau:"
            ),
        ),
        kind="phiên họp",
        dates=_days("2026-05-12", "2026-05-13"),
        chair=_p("Lê Quốc Cường", "Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh"),
        concluded_by=_p("Lê Quốc Cường", "Chủ tịch UBND tỉnh"),
    ),
    Opening(
        name="ubnd-tinh-kiem-tra",
        subject="Kết luận của Phó Chủ tịch UBND tỉnh Hoàng Văn Dũng sau khi kiểm tra thực tế dự án đường ven sông",
        preamble=(
            (
                "Ngày 03 tháng 6 năm 2026, Phó Chủ tịch UBND tỉnh Hoàng Văn Dũng đi kiểm tra thực tế dự án đường ven sông. Cùng "
                "đi có đại diện lãnh đạo Sở Xây dựng, Sở Tài chính. Phó Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:"
            ),
        ),
        kind="kiểm tra",
        dates=_days("2026-06-03"),
        concluded_by=_p("Hoàng Văn Dũng", "Phó Chủ tịch UBND tỉnh"),
        attendance=Attendance(
            text="Cùng đi có đại diện lãnh đạo Sở Xây dựng, Sở Tài chính",
        ),
    ),
    Opening(
        name="ubnd-tinh-tiep-cong-dan",
        subject="Kết luận của Chủ tịch UBND tỉnh tại buổi tiếp công dân định kỳ tháng 6 năm 2026",
        preamble=(
            (
                "Ngày 15/6/2026, tại Trụ sở Tiếp công dân tỉnh, đồng chí Lê Quốc Cường - Chủ tịch UBND tỉnh đã tiếp công dân "
                "định kỳ tháng 6 năm 2026. Sau khi nghe công dân trình bày và báo cáo của các cơ quan, Chủ tịch UBND tỉnh kết luận:"
            ),
        ),
        kind="buổi tiếp công dân",
        dates=_days("2026-06-15"),
        place="Trụ sở Tiếp công dân tỉnh",
        concluded_by=_p("", "Chủ tịch UBND tỉnh"),
    ),
    Opening(
        name="ubnd-tinh-giao-ban-tuan",
        subject="Ý kiến kết luận của đồng chí Lê Quốc Cường - Chủ tịch UBND tỉnh tại cuộc họp giao ban Chủ tịch, các Phó Chủ tịch UBND tỉnh tuần thứ 30",
        preamble=(
            (
                "Sáng ngày 27/7/2026, đồng chí Lê Quốc Cường - Chủ tịch UBND tỉnh chủ trì họp giao ban tuần thứ 30. Sau khi nghe "
                "Văn phòng UBND tỉnh báo cáo, đồng chí Chủ tịch UBND tỉnh kết luận, chỉ đạo như sau:"
            ),
        ),
        kind="cuộc họp giao ban",
        dates=_days("2026-07-27"),
        chair=_p("Lê Quốc Cường", "Chủ tịch UBND tỉnh"),
        concluded_by=_p("Lê Quốc Cường", "Chủ tịch UBND tỉnh"),
    ),
    Opening(
        name="ubnd-tinh-nhieu-chu-tri",
        subject="Kết luận tại Hội nghị đối thoại với doanh nghiệp năm 2026",
        preamble=(
            (
                "Ngày 10/10/2026, tại Trung tâm Hội nghị tỉnh, đồng chí Lê Quốc Cường - Chủ tịch UBND tỉnh và đồng chí Trần Thị "
                "Bình - Phó Chủ tịch UBND tỉnh đồng chủ trì Hội nghị đối thoại với doanh nghiệp năm 2026. Chủ tịch UBND tỉnh "
                "Lê Quốc Cường kết luận như sau:"
            ),
        ),
        kind="hội nghị",
        dates=_days("2026-10-10"),
        place="Trung tâm Hội nghị tỉnh",
        chair=Group(
            "các đồng chí",
            members=(
                _p("Lê Quốc Cường", "Chủ tịch UBND tỉnh"),
                _p("Trần Thị Bình", "Phó Chủ tịch UBND tỉnh"),
            ),
        ),
        concluded_by=_p("Lê Quốc Cường", "Chủ tịch UBND tỉnh"),
    ),
    Opening(
        name="ubnd-tinh-can-cu-truoc",
        subject="Kết luận phiên họp chuyên đề về quy hoạch",
        preamble=(
            "Căn cứ Quyết định số 12/2026/QĐ-UBND ngày 05/01/2026 của UBND tỉnh ban hành Quy chế làm việc;",
            (
                "Ngày 21/5/2026, UBND tỉnh tổ chức phiên họp chuyên đề về quy hoạch do đồng chí Hoàng Văn Dũng, Phó Chủ tịch UBND "
                "tỉnh chủ trì. UBND tỉnh thống nhất kết luận như sau:"
            ),
        ),
        kind="phiên họp",
        dates=_days("2026-05-21"),
        chair=_p("Hoàng Văn Dũng", "Phó Chủ tịch UBND tỉnh"),
        concluded_by=Body("UBND tỉnh"),
    ),
    Opening(
        name="ubnd-tinh-ngay-sau",
        subject="Kết luận của Chủ tịch UBND tỉnh Lê Quốc Cường tại cuộc họp Ban Chỉ đạo chuyển đổi số tỉnh",
        preamble=(
            (
                "Thực hiện Chương trình công tác năm 2026, ngày 18/3/2026, Ban Chỉ đạo chuyển đổi số tỉnh họp phiên thứ 2. Chủ "
                "tịch UBND tỉnh Lê Quốc Cường, Trưởng Ban Chỉ đạo chủ trì cuộc họp. Trưởng Ban Chỉ đạo kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        session="2",
        dates=_days("2026-03-18"),
        chair=_p("Lê Quốc Cường", "Chủ tịch UBND tỉnh", "Trưởng Ban Chỉ đạo"),
        concluded_by=_p("Lê Quốc Cường", "Chủ tịch UBND tỉnh"),
    ),
    Opening(
        name="ubnd-thanh-pho-gio",
        subject="Kết luận của Phó Chủ tịch Thường trực UBND Thành phố tại cuộc họp về chống ngập",
        preamble=(
            (
                "Vào lúc 14 giờ 00 ngày 09 tháng 9 năm 2026, tại Phòng họp B, Trụ sở UBND Thành phố, đồng chí Đỗ Minh Khôi, Phó "
                "Chủ tịch Thường trực UBND Thành phố chủ trì cuộc họp về chống ngập. Qua ý kiến các đơn vị, Phó Chủ tịch Thường "
                "trực UBND Thành phố có ý kiến kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-09-09"),
        place="Phòng họp B, Trụ sở UBND Thành phố",
        chair=_p("Đỗ Minh Khôi", "Phó Chủ tịch Thường trực UBND Thành phố"),
        concluded_by=_p("", "Phó Chủ tịch Thường trực UBND Thành phố"),
    ),
    Opening(
        name="ubnd-tinh-khong-hop",
        subject="Kết luận của UBND tỉnh về chủ trương đầu tư dự án Cầu Bến Thủy 3",
        preamble=(
            (
                "Sau khi xem xét Tờ trình số 45/TTr-SXD ngày 02/6/2026 của Sở Xây dựng và ý kiến của các thành viên UBND tỉnh, UBND "
                "tỉnh kết luận như sau:"
            ),
        ),
        kind=None,
        concluded_by=Body("UBND tỉnh"),
    ),
    Opening(
        name="ubnd-tinh-khong-hop-chuan-bi-hoi-nghi",
        subject="Ý kiến của Chủ tịch UBND tỉnh về công tác chuẩn bị Hội nghị xúc tiến đầu tư năm 2026",
        preamble=(
            (
                "Xét đề nghị của Sở Tài chính tại Tờ trình số 88/TTr-STC ngày 11/5/2026 về việc tổ chức Hội nghị xúc tiến đầu tư, "
                "Chủ tịch UBND tỉnh có ý kiến như sau:"
            ),
        ),
        kind=None,
        concluded_by=_p("", "Chủ tịch UBND tỉnh"),
    ),
    Opening(
        name="ubnd-tinh-noi-dung-danh-so",
        subject="Kết luận của Chủ tịch UBND tỉnh tại phiên họp UBND tỉnh lần thứ 12",
        preamble=(
            (
                "Ngày 25/9/2026, UBND tỉnh tổ chức phiên họp lần thứ 12 để xem xét các nội dung: (1) Dự thảo Nghị quyết về hỗ trợ "
                "nhà ở xã hội; (2) Kế hoạch sử dụng đất năm 2027; (3) Báo cáo thu, chi ngân sách. Sau khi thảo luận, Chủ tịch UBND "
                "tỉnh Lê Quốc Cường kết luận như sau:"
            ),
        ),
        kind="phiên họp",
        session="12",
        dates=_days("2026-09-25"),
        concluded_by=_p("", "Chủ tịch UBND tỉnh"),
        agenda=(
            "Dự thảo Nghị quyết về hỗ trợ nhà ở xã hội",
            "Kế hoạch sử dụng đất năm 2027",
            "Báo cáo thu, chi ngân sách",
        ),
    ),
    # --- districts (before 1 July 2025) and communes ---------------------------------------------
    Opening(
        name="ubnd-huyen",
        subject="Kết luận của đồng chí Bùi Văn Em - Chủ tịch UBND huyện tại buổi làm việc với UBND xã Đồng Tâm",
        preamble=(
            (
                "Ngày 20/02/2025, tại Hội trường UBND xã Đồng Tâm, đồng chí Bùi Văn Em - Phó Bí thư Huyện ủy, Chủ tịch UBND huyện "
                "đã có buổi làm việc với UBND xã Đồng Tâm. Cùng dự buổi làm việc có đồng chí Phan Thị Hoa - Trưởng phòng Tài chính "
                "- Kế hoạch. Sau khi nghe báo cáo, đồng chí Chủ tịch UBND huyện kết luận:"
            ),
        ),
        kind="buổi làm việc",
        dates=_days("2025-02-20"),
        place="Hội trường UBND xã Đồng Tâm",
        concluded_by=_p("Bùi Văn Em", "Chủ tịch UBND huyện"),
        attendance=Attendance(
            text="Cùng dự buổi làm việc có đồng chí Phan Thị Hoa - Trưởng phòng Tài chính - Kế hoạch"
        ),
    ),
    Opening(
        name="ubnd-xa-giao-ban",
        subject="Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban tuần 23",
        preamble=(
            (
                "Sáng ngày 08/6/2026, tại Hội trường UBND xã An Hòa, ông Ngô Văn Giang - Chủ tịch UBND xã chủ trì cuộc họp giao "
                "ban tuần 23. Dự họp có các Phó Chủ tịch UBND xã, trưởng các phòng chuyên môn. Chủ tịch UBND xã kết luận và giao "
                "nhiệm vụ như sau:"
            ),
        ),
        kind="cuộc họp giao ban",
        dates=_days("2026-06-08"),
        place="Hội trường UBND xã An Hòa",
        chair=_p("Ngô Văn Giang", "Chủ tịch UBND xã"),
        concluded_by=_p("", "Chủ tịch UBND xã"),
        attendance=Attendance(
            text="Dự họp có các Phó Chủ tịch UBND xã, trưởng các phòng chuyên môn"
        ),
    ),
    Opening(
        name="ubnd-phuong",
        subject="Kết luận của bà Lý Thị Kim, Phó Chủ tịch UBND phường tại buổi họp về trật tự đô thị",
        preamble=(
            (
                "Hôm nay, ngày 19 tháng 8 năm 2026, bà Lý Thị Kim, Phó Chủ tịch UBND phường chủ trì buổi họp về trật tự đô thị. Bà "
                "Lý Thị Kim kết luận như sau:"
            ),
        ),
        kind="buổi họp",
        dates=_days("2026-08-19"),
        chair=_p("Lý Thị Kim", "Phó Chủ tịch UBND phường"),
        concluded_by=_p("Lý Thị Kim", "Phó Chủ tịch UBND phường"),
    ),
    Opening(
        name="ubnd-dac-khu",
        subject="Kết luận tại cuộc họp giao ban đặc khu",
        preamble=(
            (
                "Ngày 01/7/2026, UBND đặc khu Hòn Sẻ tổ chức họp giao ban. Đồng chí Mai Văn Lâm, Phó Chủ tịch UBND đặc khu, chủ "
                "trì. UBND đặc khu thống nhất kết luận:"
            ),
        ),
        kind="cuộc họp giao ban",
        dates=_days("2026-07-01"),
        chair=_p("Mai Văn Lâm", "Phó Chủ tịch UBND đặc khu"),
        concluded_by=Body("UBND đặc khu"),
    ),
    # --- departments -----------------------------------------------------------------------------
    Opening(
        name="giam-doc-so",
        subject="Kết luận của Giám đốc Sở Tài chính tại cuộc họp giao ban tháng 4/2026",
        preamble=(
            (
                "Ngày 03/4/2026, Giám đốc Sở Tài chính Phan Thị Hoa chủ trì họp giao ban tháng 4/2026. Tham dự có các Phó Giám đốc "
                "Sở, Trưởng các phòng, đơn vị. Sau khi nghe Văn phòng Sở báo cáo, Giám đốc Sở kết luận như sau:"
            ),
        ),
        kind="cuộc họp giao ban",
        dates=_days("2026-04-03"),
        chair=_p("Phan Thị Hoa", "Giám đốc Sở Tài chính"),
        concluded_by=_p("", "Giám đốc Sở Tài chính"),
        attendance=Attendance(
            text="Tham dự có các Phó Giám đốc Sở, Trưởng các phòng, đơn vị",
        ),
    ),
    Opening(
        name="pho-giam-doc-so",
        subject="Kết luận của Phó Giám đốc Sở Xây dựng Đinh Công Minh tại cuộc họp thẩm định dự án",
        preamble=(
            (
                "Ngày 22 tháng 5 năm 2026, tại Sở Xây dựng, Phó Giám đốc Sở Đinh Công Minh đã chủ trì cuộc họp thẩm định dự án "
                "Khu dân cư Bắc An Hòa. Phó Giám đốc Sở kết luận:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-05-22"),
        place="Sở Xây dựng",
        chair=_p("Đinh Công Minh", "Phó Giám đốc Sở"),
        concluded_by=_p("Đinh Công Minh", "Phó Giám đốc Sở Xây dựng"),
    ),
    Opening(
        name="chanh-van-phong",
        subject="Kết luận của Chánh Văn phòng UBND tỉnh tại buổi giao ban Văn phòng",
        preamble=(
            "Ngày 02/02/2026, Chánh Văn phòng UBND tỉnh Trịnh Hữu Nam chủ trì giao ban Văn phòng. Chánh Văn phòng kết luận:",
        ),
        kind="buổi giao ban",
        dates=_days("2026-02-02"),
        chair=_p("Trịnh Hữu Nam", "Chánh Văn phòng UBND tỉnh"),
        concluded_by=_p("", "Chánh Văn phòng UBND tỉnh"),
    ),
    Opening(
        name="ban-qlda",
        subject="Kết luận của Giám đốc Ban Quản lý dự án tại cuộc họp tiến độ gói thầu số 03",
        preamble=(
            (
                "Ngày 30/4 và 01/5/2026, tại công trường gói thầu số 03, ông Tạ Quang Oánh, Giám đốc Ban Quản lý dự án chủ trì cuộc "
                "họp tiến độ với các nhà thầu. Giám đốc Ban kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-04-30", "2026-05-01"),
        place="công trường gói thầu số 03",
        chair=_p("Tạ Quang Oánh", "Giám đốc Ban Quản lý dự án"),
        concluded_by=_p("", "Giám đốc Ban Quản lý dự án"),
    ),
    # --- universities, hospitals, companies ------------------------------------------------------
    Opening(
        name="hieu-truong",
        subject="Kết luận của Hiệu trưởng tại Hội nghị giao ban công tác tháng 9/2026",
        preamble=(
            (
                "Ngày 07/9/2026, Trường Đại học Sông Lam tổ chức Hội nghị giao ban công tác tháng 9/2026. PGS.TS. Hồ Thanh Phương, "
                "Hiệu trưởng Nhà trường chủ trì Hội nghị. Tham dự Hội nghị có Ban Giám hiệu, trưởng các đơn vị. Sau khi nghe các "
                "đơn vị báo cáo, Hiệu trưởng kết luận như sau:"
            ),
        ),
        kind="hội nghị giao ban",
        dates=_days("2026-09-07"),
        chair=_p("Hồ Thanh Phương", "Hiệu trưởng Nhà trường"),
        concluded_by=_p("", "Hiệu trưởng"),
        attendance=Attendance(text="Tham dự Hội nghị có Ban Giám hiệu, trưởng các đơn vị"),
    ),
    Opening(
        name="hieu-truong-ten-truoc",
        subject="Kết luận của Hiệu trưởng Hồ Thanh Phương tại cuộc họp Hội đồng tuyển sinh",
        preamble=(
            (
                "Vào hồi 8 giờ 30 phút, ngày 11/8/2026, tại Phòng họp A1, Hiệu trưởng Hồ Thanh Phương chủ trì cuộc họp Hội đồng "
                "tuyển sinh. Hiệu trưởng kết luận:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-08-11"),
        place="Phòng họp A1",
        chair=_p("Hồ Thanh Phương", "Hiệu trưởng"),
        concluded_by=_p("Hồ Thanh Phương", "Hiệu trưởng"),
    ),
    Opening(
        name="benh-vien",
        subject="Kết luận của Giám đốc Bệnh viện tại buổi giao ban toàn viện",
        preamble=(
            (
                "Ngày 16/3/2026, BS.CKII. Võ Thị Quỳnh, Giám đốc Bệnh viện Đa khoa tỉnh chủ trì buổi giao ban toàn viện. Giám đốc "
                "Bệnh viện kết luận như sau:"
            ),
        ),
        kind="buổi giao ban",
        dates=_days("2026-03-16"),
        chair=_p("Võ Thị Quỳnh", "Giám đốc Bệnh viện Đa khoa tỉnh"),
        concluded_by=_p("", "Giám đốc Bệnh viện"),
    ),
    Opening(
        name="cong-ty",
        subject="Kết luận của Tổng Giám đốc Cao Văn Rạng tại cuộc họp giao ban sản xuất kinh doanh quý I/2026",
        preamble=(
            (
                "Ngày 06/4/2026, tại Văn phòng Công ty, Tổng Giám đốc Công ty Cổ phần Cảng Sông Lam Cao Văn Rạng chủ trì cuộc họp "
                "giao ban sản xuất kinh doanh quý I/2026. Tổng Giám đốc kết luận và chỉ đạo như sau:"
            ),
        ),
        kind="cuộc họp giao ban",
        dates=_days("2026-04-06"),
        place="Văn phòng Công ty",
        chair=_p("Cao Văn Rạng", "Tổng Giám đốc Công ty Cổ phần Cảng Sông Lam"),
        concluded_by=_p("Cao Văn Rạng", "Tổng Giám đốc"),
    ),
    Opening(
        name="hoi-dong-thanh-vien",
        subject="Kết luận phiên họp Hội đồng thành viên lần thứ 5 năm 2026",
        preamble=(
            (
                "Ngày 28/5/2026, Hội đồng thành viên Tổng công ty Điện Sông Lam đã họp phiên lần thứ 5 năm 2026 dưới sự chủ trì của "
                "ông Dương Văn Sáng - Chủ tịch Hội đồng thành viên. Hội đồng thành viên thống nhất kết luận:"
            ),
        ),
        kind="phiên họp",
        session="5",
        dates=_days("2026-05-28"),
        chair=_p("Dương Văn Sáng", "Chủ tịch Hội đồng thành viên"),
        concluded_by=Body("Hội đồng thành viên"),
    ),
    # --- people's councils -----------------------------------------------------------------------
    Opening(
        name="thuong-truc-hdnd-phien-hop",
        subject="Kết luận của Thường trực HĐND tỉnh tại Phiên họp thứ 58",
        preamble=(
            (
                "Ngày 23/6/2026, Thường trực HĐND tỉnh khóa XVIII, nhiệm kỳ 2021-2026 tổ chức Phiên họp thứ 58. Đồng chí Chu Thị "
                "Tâm, Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh chủ trì Phiên họp. Tham dự Phiên họp có các Phó Chủ tịch "
                "HĐND tỉnh, Trưởng các Ban HĐND tỉnh. Sau khi thảo luận, Thường trực HĐND tỉnh thống nhất kết luận như sau:"
            ),
        ),
        kind="phiên họp",
        session="58",
        congress="XVIII",
        term="2021-2026",
        dates=_days("2026-06-23"),
        chair=_p("Chu Thị Tâm", "Phó Bí thư Thường trực Tỉnh ủy", "Chủ tịch HĐND tỉnh"),
        concluded_by=Body("Thường trực HĐND tỉnh"),
        attendance=Attendance(
            text="Tham dự Phiên họp có các Phó Chủ tịch HĐND tỉnh, Trưởng các Ban HĐND tỉnh"
        ),
    ),
    Opening(
        name="hdnd-ky-hop",
        subject="Kết luận của Chủ tọa Kỳ họp thứ 30, HĐND tỉnh khóa XVIII",
        preamble=(
            (
                "Trong các ngày 08, 09 và 10 tháng 7 năm 2026, HĐND tỉnh khóa XVIII đã tổ chức Kỳ họp thứ 30 (kỳ họp thường lệ giữa "
                "năm). Tại phiên chất vấn, Chủ tọa Kỳ họp kết luận như sau:"
            ),
        ),
        kind="kỳ họp",
        session="30",
        congress="XVIII",
        dates=_days("2026-07-08", "2026-07-09", "2026-07-10"),
        concluded_by=_p("", "Chủ tọa Kỳ họp thứ 30, HĐND tỉnh khóa XVIII"),
    ),
    Opening(
        name="hdnd-giam-sat",
        subject="Kết luận của Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh tại buổi giám sát",
        preamble=(
            (
                "Ngày 27/3/2026, Đoàn giám sát của Ban Kinh tế - Ngân sách HĐND tỉnh do ông Đoàn Văn Út, Trưởng Ban làm Trưởng đoàn "
                "đã có buổi làm việc với Sở Tài chính. Trưởng Đoàn giám sát kết luận:"
            ),
        ),
        kind="buổi giám sát",
        dates=_days("2026-03-27"),
        concluded_by=_p("", "Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh"),
    ),
    # --- Party committees ------------------------------------------------------------------------
    Opening(
        name="btv-tinh-uy",
        subject="Kết luận của Ban Thường vụ Tỉnh ủy tại Hội nghị lần thứ 21 (khóa XIX), nhiệm kỳ 2025 - 2030",
        preamble=(
            (
                "Ngày 04 tháng 5 năm 2026, Ban Thường vụ Tỉnh ủy tổ chức Hội nghị lần thứ 21 (khóa XIX), nhiệm kỳ 2025 - 2030 để "
                "xem xét, cho ý kiến một số nội dung. Đồng chí Nguyễn Văn An, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch "
                "HĐND tỉnh chủ trì. Sau khi thảo luận, Ban Thường vụ Tỉnh ủy thống nhất kết luận:"
            ),
        ),
        kind="hội nghị",
        session="21",
        congress="XIX",
        term="2025-2030",
        dates=_days("2026-05-04"),
        chair=_p(
            "Nguyễn Văn An", "Ủy viên Trung ương Đảng", "Bí thư Tỉnh ủy", "Chủ tịch HĐND tỉnh"
        ),
        concluded_by=Body("Ban Thường vụ Tỉnh ủy"),
    ),
    Opening(
        name="thuong-truc-tinh-uy",
        subject="kết luận của Thường trực Tỉnh ủy tại cuộc họp giao ban ngày 11/5/2026",
        preamble=(
            (
                "Ngày 11/5/2026, Thường trực Tỉnh ủy họp giao ban. Dự họp có đồng chí Chánh Văn phòng Tỉnh ủy. Sau khi nghe các cơ "
                "quan báo cáo, Thường trực Tỉnh ủy cho ý kiến như sau:"
            ),
        ),
        kind="cuộc họp giao ban",
        dates=_days("2026-05-11"),
        concluded_by=Body("Thường trực Tỉnh ủy"),
        attendance=Attendance(text="Dự họp có đồng chí Chánh Văn phòng Tỉnh ủy"),
    ),
    Opening(
        name="huyen-uy",
        subject="kết luận của đồng chí Bí thư Huyện ủy tại buổi làm việc với Đảng ủy xã Đồng Tâm",
        preamble=(
            (
                "Ngày 18/02/2025, đồng chí Đoàn Văn Út, Tỉnh ủy viên, Bí thư Huyện ủy đã có buổi làm việc với Đảng ủy xã Đồng Tâm. "
                "Cùng tham dự có đồng chí Phó Bí thư Thường trực Huyện ủy. Đồng chí Bí thư Huyện ủy kết luận như sau:"
            ),
        ),
        kind="buổi làm việc",
        dates=_days("2025-02-18"),
        concluded_by=_p("", "Bí thư Huyện ủy"),
        attendance=Attendance(text="Cùng tham dự có đồng chí Phó Bí thư Thường trực Huyện ủy"),
    ),
    Opening(
        name="dang-uy-xa",
        subject="KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG ỦY về một số nội dung tại Hội nghị ngày 12/5/2026",
        preamble=(
            (
                "Ngày 12/5/2026, Ban Thường vụ Đảng ủy xã An Hòa tổ chức Hội nghị xem xét một số nội dung: (1) Công tác cán bộ; (2) "
                "Chủ trương đầu tư trường Mầm non; (3) Kế hoạch kiểm tra năm 2026. Có mặt 09/09 đồng chí. Sau khi thảo luận, Ban "
                "Thường vụ Đảng ủy thống nhất kết luận như sau:"
            ),
        ),
        kind="hội nghị",
        dates=_days("2026-05-12"),
        concluded_by=Body("Ban Thường vụ Đảng ủy"),
        attendance=Attendance(present=9, expected=9),
        agenda=(
            "Công tác cán bộ",
            "Chủ trương đầu tư trường Mầm non",
            "Kế hoạch kiểm tra năm 2026",
        ),
    ),
    Opening(
        name="dang-uy-khong-hop",
        subject="kết luận của Ban Thường vụ Đảng ủy về chủ trương sắp xếp thôn",
        preamble=(
            "Sau khi xem xét Tờ trình số 15-TTr/ĐU, ngày 05/5/2026 của Đảng ủy UBND xã, Ban Thường vụ Đảng ủy kết luận như sau:",
        ),
        kind=None,
        concluded_by=Body("Ban Thường vụ Đảng ủy"),
    ),
    Opening(
        name="dang-uy-lay-y-kien-phieu",
        subject="kết luận của Thường trực Đảng ủy",
        preamble=(
            (
                "Trên cơ sở kết quả lấy ý kiến bằng văn bản của các đồng chí Ủy viên Ban Thường vụ Đảng ủy, Thường trực Đảng ủy kết "
                "luận như sau:"
            ),
        ),
        kind=None,
        concluded_by=Body("Thường trực Đảng ủy"),
    ),
    Opening(
        name="dang-uy-ubnd-tinh",
        subject="kết luận của Ban Thường vụ Đảng ủy UBND tỉnh tại Hội nghị lần thứ mười hai",
        preamble=(
            (
                "Ngày 02/10/2026, Ban Thường vụ Đảng ủy UBND tỉnh tổ chức Hội nghị lần thứ mười hai, khóa I, nhiệm kỳ 2025-2030. Đồng "
                "chí Lê Quốc Cường, Phó Bí thư Tỉnh ủy, Bí thư Đảng ủy UBND tỉnh, Chủ tịch UBND tỉnh chủ trì Hội nghị. Ban Thường vụ "
                "Đảng ủy UBND tỉnh kết luận:"
            ),
        ),
        kind="hội nghị",
        session="12",
        congress="I",
        term="2025-2030",
        dates=_days("2026-10-02"),
        chair=_p(
            "Lê Quốc Cường",
            "Phó Bí thư Tỉnh ủy",
            "Bí thư Đảng ủy UBND tỉnh",
            "Chủ tịch UBND tỉnh",
        ),
        concluded_by=Body("Ban Thường vụ Đảng ủy UBND tỉnh"),
    ),
    Opening(
        name="ban-can-su-dang",
        subject="Ý kiến của Ban cán sự đảng UBND tỉnh (tại cuộc họp giao ban ngày 29 tháng 9 năm 2023)",
        preamble=(
            (
                "Ngày 29 tháng 9 năm 2023, Ban cán sự đảng UBND tỉnh tổ chức cuộc họp giao ban. Sau khi nghe báo cáo của các Sở, Ban "
                "cán sự đảng UBND tỉnh thống nhất cho ý kiến đối với các nội dung như sau:"
            ),
        ),
        kind="cuộc họp giao ban",
        dates=_days("2023-09-29"),
        concluded_by=Body("Ban cán sự đảng UBND tỉnh"),
    ),
    Opening(
        name="btv-dang-uy-khoi-tu-den",
        subject="Kết luận của Ban Chấp hành Đảng bộ tỉnh tại Hội nghị lần thứ 4",
        preamble=(
            (
                "Từ ngày 12 đến ngày 14/5/2026, Ban Chấp hành Đảng bộ tỉnh khóa XIX tổ chức Hội nghị lần thứ 4 tại Trung tâm Hội nghị "
                "tỉnh. Ban Chấp hành Đảng bộ tỉnh kết luận:"
            ),
        ),
        kind="hội nghị",
        session="4",
        congress="XIX",
        dates=_days("2026-05-12", "2026-05-13", "2026-05-14"),
        place="Trung tâm Hội nghị tỉnh",
        concluded_by=Body("Ban Chấp hành Đảng bộ tỉnh"),
    ),
    Opening(
        name="uy-ban-kiem-tra",
        subject="kết luận của Ủy ban Kiểm tra Tỉnh ủy tại kỳ họp thứ 15",
        preamble=(
            (
                "Trong hai ngày 09 - 10/6/2026, Ủy ban Kiểm tra Tỉnh ủy tổ chức kỳ họp thứ 15. Đồng chí Lương Thị Vân, Ủy viên Ban "
                "Thường vụ, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy chủ trì kỳ họp. Tại kỳ họp này, Ủy ban Kiểm tra Tỉnh ủy đã xem xét, "
                "kết luận một số nội dung sau:"
            ),
        ),
        kind="kỳ họp",
        session="15",
        dates=_days("2026-06-09", "2026-06-10"),
        chair=_p("Lương Thị Vân", "Ủy viên Ban Thường vụ", "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy"),
        concluded_by=Body("Ủy ban Kiểm tra Tỉnh ủy"),
    ),
    Opening(
        name="bi-thu-tinh-uy-lam-viec",
        subject="Kết luận của đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy tại buổi làm việc với Ban Thường vụ Đảng ủy phường Trung Tâm",
        preamble=(
            (
                "Ngày 07/8/2026, tại trụ sở Đảng ủy phường Trung Tâm, đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy làm việc với Ban Thường "
                "vụ Đảng ủy phường. Cùng dự có các đồng chí: Chu Thị Tâm, Phó Bí thư Thường trực Tỉnh ủy; Lê Quốc Cường, Chủ tịch UBND "
                "tỉnh. Đồng chí Bí thư Tỉnh ủy kết luận như sau:"
            ),
        ),
        kind="buổi làm việc",
        dates=_days("2026-08-07"),
        place="trụ sở Đảng ủy phường Trung Tâm",
        concluded_by=_p("Nguyễn Văn An", "Bí thư Tỉnh ủy"),
        attendance=Attendance(
            text="Cùng dự có các đồng chí: Chu Thị Tâm, Phó Bí thư Thường trực Tỉnh ủy; Lê Quốc Cường, Chủ tịch UBND tỉnh"
        ),
    ),
    Opening(
        name="chi-bo",
        subject="kết luận của Chi ủy Chi bộ Văn phòng tại cuộc họp Chi ủy tháng 5/2026",
        preamble=(
            (
                "Ngày 05/5/2026, Chi ủy Chi bộ Văn phòng họp. Đồng chí Trịnh Hữu Nam, Bí thư Chi bộ chủ trì cuộc họp. Chi ủy thống "
                "nhất:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-05-05"),
        chair=_p("Trịnh Hữu Nam", "Bí thư Chi bộ"),
        concluded_by=Body("Chi ủy Chi bộ Văn phòng"),
    ),
    # --- steering committees and others ----------------------------------------------------------
    Opening(
        name="ban-chi-dao-phien-hop",
        subject="Kết luận Phiên họp lần thứ nhất Ban Chỉ đạo xây dựng nông thôn mới tỉnh",
        preamble=(
            (
                "Ngày 26/02/2026, Ban Chỉ đạo xây dựng nông thôn mới tỉnh họp Phiên lần thứ nhất do đồng chí Hoàng Văn Dũng, Phó Chủ "
                "tịch UBND tỉnh, Phó Trưởng Ban Thường trực chủ trì. Đồng chí Hoàng Văn Dũng kết luận như sau:"
            ),
        ),
        kind="phiên họp",
        session="1",
        dates=_days("2026-02-26"),
        chair=_p("Hoàng Văn Dũng", "Phó Chủ tịch UBND tỉnh", "Phó Trưởng Ban Thường trực"),
        concluded_by=_p("Hoàng Văn Dũng"),
    ),
    Opening(
        name="mat-tran",
        subject="Kết luận của Chủ tịch Ủy ban MTTQ Việt Nam tỉnh tại Hội nghị hiệp thương lần thứ hai",
        preamble=(
            (
                "Ngày 03/02/2026, tại Hà Nội, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Quách Thị Xuân chủ trì Hội nghị hiệp thương lần thứ "
                "hai. Tham dự có 45/50 đại biểu. Hội nghị thống nhất kết luận:"
            ),
        ),
        kind="hội nghị",
        session="2",
        dates=_days("2026-02-03"),
        place="Hà Nội",
        chair=_p("Quách Thị Xuân", "Chủ tịch Ủy ban MTTQ Việt Nam tỉnh"),
        concluded_by=_p("", "Chủ tịch Ủy ban MTTQ Việt Nam tỉnh"),
        attendance=Attendance(present=45, expected=50),
    ),
    Opening(
        name="cong-an-tinh",
        subject="Kết luận của Đại tá Thái Văn Yên, Giám đốc Công an tỉnh tại hội nghị giao ban tháng 3",
        preamble=(
            (
                "Ngày 02/3/2026, Đại tá Thái Văn Yên, Giám đốc Công an tỉnh chủ trì hội nghị giao ban tháng 3. Đồng chí Giám đốc kết "
                "luận như sau:"
            ),
        ),
        kind="hội nghị giao ban",
        dates=_days("2026-03-02"),
        chair=_p("Thái Văn Yên", "Giám đốc Công an tỉnh"),
        concluded_by=_p("Thái Văn Yên", "Giám đốc Công an tỉnh"),
    ),
    Opening(
        name="doan-thanh-nien",
        subject="Thông báo kết luận của Ban Thường vụ Tỉnh đoàn tại Hội nghị lần thứ 9, khóa XV",
        preamble=(
            "Ngày 15/4/2026, Ban Thường vụ Tỉnh đoàn khóa XV tổ chức Hội nghị lần thứ 9. Ban Thường vụ Tỉnh đoàn kết luận:",
        ),
        kind="hội nghị",
        session="9",
        congress="XV",
        dates=_days("2026-04-15"),
        concluded_by=Body("Ban Thường vụ Tỉnh đoàn"),
    ),
    Opening(
        name="van-phong-dieu-phoi-khao-sat",
        subject="Kết luận của Thứ trưởng Vũ Thị Hạnh tại buổi khảo sát Khu công nghệ cao Sông Lam",
        preamble=(
            (
                "Ngày 29 tháng 6 năm 2026, tại Khu công nghệ cao Sông Lam, Thứ trưởng Vũ Thị Hạnh đã khảo sát thực địa và làm việc "
                "với Ban Quản lý. Thứ trưởng kết luận:"
            ),
        ),
        kind="buổi khảo sát",
        dates=_days("2026-06-29"),
        place="Khu công nghệ cao Sông Lam",
        concluded_by=_p("Vũ Thị Hạnh", "Thứ trưởng"),
    ),
    Opening(
        name="nhieu-doan",
        subject="Kết luận của Chủ tịch UBND tỉnh Lê Quốc Cường tại cuộc họp rà soát thu ngân sách",
        preamble=(
            "Thực hiện Kế hoạch công tác tháng 8;",
            "Ngày 24/8/2026, Chủ tịch UBND tỉnh Lê Quốc Cường chủ trì cuộc họp rà soát thu ngân sách.",
            "Tham dự cuộc họp có: Lãnh đạo Sở Tài chính, Thuế tỉnh, Kho bạc Nhà nước khu vực.",
            "Sau khi nghe Sở Tài chính báo cáo, Chủ tịch UBND tỉnh kết luận như sau:",
        ),
        kind="cuộc họp",
        dates=_days("2026-08-24"),
        chair=_p("Lê Quốc Cường", "Chủ tịch UBND tỉnh"),
        concluded_by=_p("Lê Quốc Cường", "Chủ tịch UBND tỉnh"),
        attendance=Attendance(
            text="Tham dự cuộc họp có: Lãnh đạo Sở Tài chính, Thuế tỉnh, Kho bạc Nhà nước khu vực"
        ),
    ),
    Opening(
        name="tai-cuoi-cau",
        subject="Kết luận của Phó Chủ tịch UBND tỉnh Trần Thị Bình tại cuộc họp",
        preamble=(
            (
                "Chiều ngày 31/12/2026, UBND tỉnh tổ chức cuộc họp tại Hội trường B để nghe báo cáo về công tác Tết. Phó Chủ tịch "
                "UBND tỉnh Trần Thị Bình chủ trì. Sau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh Trần Thị Bình kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-12-31"),
        place="Hội trường B",
        chair=_p("Trần Thị Bình", "Phó Chủ tịch UBND tỉnh"),
        concluded_by=_p("Trần Thị Bình", "Phó Chủ tịch UBND tỉnh"),
    ),
    Opening(
        name="chu-toa",
        subject="Kết luận Hội nghị giao ban Bí thư, Chủ tịch các xã, phường quý II/2026",
        preamble=(
            (
                "Ngày 30/6/2026, Tỉnh ủy tổ chức Hội nghị giao ban Bí thư, Chủ tịch các xã, phường quý II/2026. Đồng chí Nguyễn Văn "
                "An, Bí thư Tỉnh ủy chủ tọa Hội nghị. Đồng chí Bí thư Tỉnh ủy kết luận:"
            ),
        ),
        kind="hội nghị giao ban",
        dates=_days("2026-06-30"),
        chair=_p("Nguyễn Văn An", "Bí thư Tỉnh ủy"),
        concluded_by=_p("", "Bí thư Tỉnh ủy"),
    ),
    Opening(
        name="ngay-trong-trich-yeu",
        subject="Kết luận cuộc họp giao ban Thường trực HĐND, UBND xã ngày 05 tháng 5 năm 2026",
        preamble=(
            (
                "Thường trực HĐND, UBND xã họp giao ban dưới sự chủ trì của đồng chí Ngô Văn Giang - Chủ tịch UBND xã. Thường trực "
                "HĐND, UBND xã thống nhất kết luận như sau:"
            ),
        ),
        kind="cuộc họp giao ban",
        dates=_days("2026-05-05"),
        chair=_p("Ngô Văn Giang", "Chủ tịch UBND xã"),
        concluded_by=Body("Thường trực HĐND, UBND xã"),
    ),
    Opening(
        name="khong-ten-khong-ngay",
        subject="Kết luận cuộc họp về công tác phòng cháy, chữa cháy",
        preamble=("Tại cuộc họp, lãnh đạo UBND xã đã thống nhất một số nội dung sau:",),
        kind="cuộc họp",
    ),
    Opening(
        name="hoi-y",
        subject="Kết luận của Bí thư Đảng ủy tại buổi hội ý ngày 09/11/2026",
        preamble=(
            "Ngày 09/11/2026, đồng chí Bí thư Đảng ủy xã hội ý với Thường trực UBND xã. Đồng chí Bí thư Đảng ủy kết luận:",
        ),
        kind="buổi hội ý",
        dates=_days("2026-11-09"),
        concluded_by=_p("", "Bí thư Đảng ủy"),
    ),
    Opening(
        name="hoi-thao",
        subject="Kết luận của Viện trưởng Hà Văn Ánh tại Hội thảo khoa học về xâm nhập mặn",
        preamble=(
            (
                "Ngày 21 và ngày 22 tháng 10 năm 2026, Viện Khoa học Thủy lợi Sông Lam tổ chức Hội thảo khoa học về xâm nhập mặn do "
                "TS. Hà Văn Ánh - Viện trưởng chủ trì. Viện trưởng kết luận:"
            ),
        ),
        kind="hội thảo",
        dates=_days("2026-10-21", "2026-10-22"),
        chair=_p("Hà Văn Ánh", "Viện trưởng"),
        concluded_by=_p("Hà Văn Ánh", "Viện trưởng"),
    ),
    Opening(
        name="thay-mat",
        subject="Kết luận của Phó Chủ tịch Thường trực UBND tỉnh Phan Thế Tài tại cuộc họp về an toàn hồ đập",
        preamble=(
            (
                "Ngày 20/7/2026, thay mặt lãnh đạo UBND tỉnh, đồng chí Phan Thế Tài, Phó Chủ tịch Thường trực UBND tỉnh chủ trì cuộc "
                "họp về an toàn hồ đập; cùng dự có các đồng chí Hoàng Văn Dũng, Phó Chủ tịch UBND tỉnh và lãnh đạo các sở, ngành. Phó "
                "Chủ tịch Thường trực UBND tỉnh kết luận:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-07-20"),
        chair=_p("Phan Thế Tài", "Phó Chủ tịch Thường trực UBND tỉnh"),
        concluded_by=_p("Phan Thế Tài", "Phó Chủ tịch Thường trực UBND tỉnh"),
        attendance=Attendance(
            text="cùng dự có các đồng chí Hoàng Văn Dũng, Phó Chủ tịch UBND tỉnh và lãnh đạo các sở, ngành"
        ),
    ),
    Opening(
        name="theo-uy-quyen",
        subject="Kết luận của Phó Giám đốc Sở Y tế Tô Thị Yến tại cuộc họp về thuốc",
        preamble=(
            (
                "Ngày 13/01/2026, theo ủy quyền của Giám đốc Sở Y tế, Phó Giám đốc Sở Y tế Tô Thị Yến chủ trì cuộc họp về thuốc. Phó "
                "Giám đốc Sở Y tế kết luận:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-01-13"),
        chair=_p("Tô Thị Yến", "Phó Giám đốc Sở Y tế"),
        concluded_by=_p("Tô Thị Yến", "Phó Giám đốc Sở Y tế"),
    ),
    Opening(
        name="hai-cuoc",
        subject="Kết luận của Chủ tịch UBND tỉnh Lê Quốc Cường tại buổi kiểm tra công trường và làm việc với nhà đầu tư Khu công nghiệp An Hòa",
        preamble=(
            (
                "Ngày 16/10/2026, Chủ tịch UBND tỉnh Lê Quốc Cường đã kiểm tra công trường và chủ trì buổi làm việc với nhà đầu tư Khu "
                "công nghiệp An Hòa. Chủ tịch UBND tỉnh kết luận như sau:"
            ),
        ),
        kind="buổi kiểm tra",
        dates=_days("2026-10-16"),
        chair=_p("Lê Quốc Cường", "Chủ tịch UBND tỉnh"),
        concluded_by=_p("Lê Quốc Cường", "Chủ tịch UBND tỉnh"),
    ),
    Opening(
        name="noi-dung-nhieu-doan",
        subject="Kết luận của Thường trực Đảng ủy phường Trung Tâm tại cuộc họp ngày 14/9/2026",
        preamble=(
            "Ngày 14/9/2026, Thường trực Đảng ủy phường Trung Tâm tổ chức cuộc họp để nghe và cho ý kiến các nội dung sau:",
            "(1) Báo cáo tiến độ thu ngân sách;",
            "(2) Phương án bố trí trụ sở các cơ quan;",
            "(3) Công tác chuẩn bị Đại hội Mặt trận.",
            "Sau khi nghe các cơ quan trình bày, Thường trực Đảng ủy thống nhất kết luận như sau:",
        ),
        kind="cuộc họp",
        dates=_days("2026-09-14"),
        concluded_by=Body("Thường trực Đảng ủy phường Trung Tâm"),
        agenda=(
            "Báo cáo tiến độ thu ngân sách",
            "Phương án bố trí trụ sở các cơ quan",
            "Công tác chuẩn bị Đại hội Mặt trận",
        ),
    ),
    Opening(
        name="noi-dung-roi-ket-luan-lien",
        subject="Kết luận của Ban Thường vụ Đảng ủy tại phiên họp ngày 03/8/2026",
        preamble=(
            (
                "Ngày 03/8/2026, Ban Thường vụ Đảng ủy đã họp xem xét (1) Tờ trình về công tác cán bộ, (2) Đề án sắp xếp trường học; "
                "sau khi thảo luận, Ban Thường vụ Đảng ủy kết luận như sau:"
            ),
        ),
        kind="phiên họp",
        dates=_days("2026-08-03"),
        concluded_by=Body("Ban Thường vụ Đảng ủy"),
        agenda=("Tờ trình về công tác cán bộ", "Đề án sắp xếp trường học"),
    ),
    Opening(
        name="thoi-gian-nguoc",
        subject="Kết luận của Giám đốc Đại học Sông Lam tại cuộc họp giao ban",
        preamble=(
            (
                "Tại Phòng Hội thảo, ngày 05 tháng 10 năm 2026, GS.TS Phùng Hữu Ân, Giám đốc Đại học Sông Lam đã chủ trì cuộc họp giao "
                "ban. Giám đốc Đại học kết luận:"
            ),
        ),
        kind="cuộc họp giao ban",
        dates=_days("2026-10-05"),
        place="Phòng Hội thảo",
        chair=_p("Phùng Hữu Ân", "Giám đốc Đại học Sông Lam"),
        concluded_by=_p("", "Giám đốc Đại học Sông Lam"),
    ),
    # --- a second set, written when the first was read -------------------------------------------
    Opening(
        name="vuong-mac-du-an",
        subject=(
            "Kết luận của Phó Chủ tịch UBND tỉnh Bế Văn Tùng tại cuộc họp xử lý vướng mắc dự án hồ chứa nước "
            "Khe Lau"
        ),
        preamble=(
            (
                "Chiều ngày 17/11/2026, tại Phòng họp tầng 2 UBND tỉnh, Phó Chủ tịch UBND tỉnh Bế Văn Tùng đã "
                "chủ trì cuộc họp xử lý vướng mắc dự án hồ chứa nước Khe Lau. Tham dự cuộc họp gồm có: Lãnh "
                "đạo Văn phòng UBND tỉnh; lãnh đạo các Sở: Tài chính, Xây dựng, Nông nghiệp và Môi trường; "
                "Chủ tịch UBND xã Đồng Tâm; đại diện chủ đầu tư. Sau khi nghe chủ đầu tư báo cáo, ý kiến của "
                "các đại biểu tham dự họp, Phó Chủ tịch UBND tỉnh Bế Văn Tùng kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-11-17"),
        place="Phòng họp tầng 2 UBND tỉnh",
        chair=_p("Bế Văn Tùng", "Phó Chủ tịch UBND tỉnh"),
        concluded_by=_p("Bế Văn Tùng", "Phó Chủ tịch UBND tỉnh"),
        attendance=Attendance(
            text="Tham dự cuộc họp gồm có: Lãnh đạo Văn phòng UBND tỉnh; lãnh đạo các Sở: Tài chính, Xây dựng, Nông nghiệp và Môi trường; Chủ tịch UBND xã Đồng Tâm; đại diện chủ đầu tư"
        ),
    ),
    Opening(
        name="noi-chinh",
        subject="Kết luận của Bí thư Tỉnh ủy Nguyễn Văn An tại Hội nghị giao ban công tác nội chính quý III/2026",
        preamble=(
            (
                "Ngày 09 tháng 10 năm 2026, đồng chí Nguyễn Văn An - Ủy viên Ban Chấp hành Trung ương Đảng, "
                "Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh đã chủ "
                "trì Hội nghị giao ban công tác nội chính quý III/2026. Đồng chí Bí thư Tỉnh ủy kết luận:"
            ),
        ),
        kind="hội nghị giao ban",
        dates=_days("2026-10-09"),
        chair=_p(
            "Nguyễn Văn An",
            "Ủy viên Ban Chấp hành Trung ương Đảng",
            "Bí thư Tỉnh ủy",
            "Trưởng Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh",
        ),
        concluded_by=_p("Nguyễn Văn An", "Bí thư Tỉnh ủy"),
    ),
    Opening(
        name="thanh-uy",
        subject="Kết luận của Thường trực Thành ủy tại cuộc họp ngày 02/11/2026",
        preamble=(
            (
                "Ngày 02/11/2026, Thường trực Thành ủy họp, nghe Đảng ủy UBND thành phố báo cáo về phương án "
                "sắp xếp trụ sở. Tham gia cuộc họp có các đồng chí: Trưởng Ban Tổ chức Thành ủy, Chánh Văn "
                "phòng Thành ủy. Sau khi thảo luận, Thường trực Thành ủy thống nhất kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-11-02"),
        concluded_by=Body("Thường trực Thành ủy"),
        attendance=Attendance(
            text="Tham gia cuộc họp có các đồng chí: Trưởng Ban Tổ chức Thành ủy, Chánh Văn phòng Thành ủy"
        ),
    ),
    Opening(
        name="hoi-dong-truong",
        subject="Kết luận của Chủ tịch Hội đồng trường tại phiên họp thứ 7 Hội đồng trường nhiệm kỳ 2025-2030",
        preamble=(
            (
                "Ngày 20/8/2026, tại Phòng họp Hội đồng trường, TS. Ngô Hữu Bằng - Chủ tịch Hội đồng trường "
                "đã chủ trì phiên họp thứ 7. Tham dự phiên họp có 17/19 thành viên Hội đồng trường. Hội đồng "
                "trường thống nhất các nội dung sau:"
            ),
        ),
        kind="phiên họp",
        session="7",
        term="2025-2030",
        dates=_days("2026-08-20"),
        place="Phòng họp Hội đồng trường",
        chair=_p("Ngô Hữu Bằng", "Chủ tịch Hội đồng trường"),
        concluded_by=_p("", "Chủ tịch Hội đồng trường"),
        attendance=Attendance(present=17, expected=19),
    ),
    Opening(
        name="doan-cong-tac",
        subject="Kết luận kiểm tra của Đoàn công tác số 3",
        preamble=(
            (
                "Từ ngày 02/6/2026 đến ngày 04/6/2026, Đoàn công tác số 3 của UBND tỉnh do đồng chí Lê Quốc "
                "Cường, Phó Chủ tịch UBND tỉnh làm Trưởng đoàn đã kiểm tra tình hình sản xuất vụ hè thu tại "
                "các xã phía Bắc. Trưởng đoàn kết luận như sau:"
            ),
        ),
        kind="kiểm tra",
        dates=_days("2026-06-02", "2026-06-03", "2026-06-04"),
        concluded_by=_p("", "Trưởng đoàn"),
    ),
    Opening(
        name="doi-thoai-xa",
        subject="Kết luận của Chủ tịch UBND xã Bến Thủy Trần Đình Quý tại hội nghị đối thoại với Nhân dân",
        preamble=(
            (
                "Sáng ngày 14 tháng 11 năm 2026, tại Nhà văn hóa thôn Trung, UBND xã Bến Thủy tổ chức hội "
                "nghị đối thoại với Nhân dân năm 2026 do đồng chí Trần Đình Quý - Chủ tịch UBND xã chủ trì. "
                "Chủ tịch UBND xã kết luận:"
            ),
        ),
        kind="hội nghị",
        dates=_days("2026-11-14"),
        place="Nhà văn hóa thôn Trung",
        chair=_p("Trần Đình Quý", "Chủ tịch UBND xã"),
        concluded_by=_p("Trần Đình Quý", "Chủ tịch UBND xã Bến Thủy"),
    ),
    Opening(
        name="vu-cong-chuc",
        subject=(
            "Ý kiến chỉ đạo của Bộ trưởng Bộ Nội vụ Hà Thị Nguyệt tại buổi làm việc với Vụ Công chức - Viên "
            "chức"
        ),
        preamble=(
            (
                "Ngày 03/4/2026, Bộ trưởng Hà Thị Nguyệt đã làm việc với Vụ Công chức - Viên chức về xây dựng "
                "Nghị định. Bộ trưởng Hà Thị Nguyệt có ý kiến chỉ đạo như sau:"
            ),
        ),
        kind="buổi làm việc",
        dates=_days("2026-04-03"),
        concluded_by=_p("Hà Thị Nguyệt", "Bộ trưởng Bộ Nội vụ"),
    ),
    Opening(
        name="tuan-45",
        subject="Kết luận của Tổng Giám đốc Tổng công ty Cảng hàng không Sông Lam tại cuộc họp giao ban tuần 45",
        preamble=(
            (
                "Ngày 09/11/2026, ông Vương Đình Khải – Tổng Giám đốc chủ trì cuộc họp giao ban tuần 45 với "
                "các Phó Tổng Giám đốc và Trưởng các Ban. Tổng Giám đốc kết luận:"
            ),
        ),
        kind="cuộc họp giao ban",
        dates=_days("2026-11-09"),
        chair=_p("Vương Đình Khải", "Tổng Giám đốc"),
        concluded_by=_p("", "Tổng Giám đốc Tổng công ty Cảng hàng không Sông Lam"),
    ),
    Opening(
        name="ky-hop-huyen-uy",
        subject="Kết luận của Ban Thường vụ Huyện ủy tại kỳ họp thứ 45, khóa XXII",
        preamble=(
            (
                "Ngày 10/4/2025, Ban Thường vụ Huyện ủy khóa XXII, nhiệm kỳ 2020 - 2025 họp kỳ thứ 45. Đồng "
                "chí Bí thư Huyện ủy chủ trì. Ban Thường vụ Huyện ủy kết luận các nội dung sau:"
            ),
        ),
        kind="kỳ họp",
        session="45",
        congress="XXII",
        term="2020-2025",
        dates=_days("2025-04-10"),
        chair=_p("", "Bí thư Huyện ủy"),
        concluded_by=Body("Ban Thường vụ Huyện ủy"),
    ),
    Opening(
        name="giai-trinh",
        subject="Kết luận của đồng chí Phó Chủ tịch HĐND tỉnh Sầm Thị Lan tại phiên giải trình",
        preamble=(
            (
                "Ngày 19/9/2026, Thường trực HĐND tỉnh tổ chức phiên giải trình về công tác quản lý đất đai "
                "dưới sự chủ trì của đồng chí Sầm Thị Lan, Phó Chủ tịch HĐND tỉnh. Chủ tọa phiên giải trình "
                "kết luận như sau:"
            ),
        ),
        kind="phiên giải trình",
        dates=_days("2026-09-19"),
        chair=_p("Sầm Thị Lan", "Phó Chủ tịch HĐND tỉnh"),
        concluded_by=_p("Sầm Thị Lan", "Phó Chủ tịch HĐND tỉnh"),
    ),
    Opening(
        name="vv-ban-giam-doc",
        subject="V/v kết luận cuộc họp giao ban Ban Giám đốc Sở Y tế ngày 05/10/2026",
        preamble=(
            (
                "Ngày 05/10/2026, Ban Giám đốc Sở Y tế tổ chức giao ban công tác tháng 9 và triển khai nhiệm "
                "vụ tháng 10/2026. Sau khi nghe báo cáo, Ban Giám đốc Sở thống nhất kết luận một số nội dung "
                "như sau:"
            ),
        ),
        kind="cuộc họp giao ban",
        dates=_days("2026-10-05"),
        concluded_by=Body("Ban Giám đốc Sở"),
    ),
    Opening(
        name="bao-so-9",
        subject="Kết luận của Trưởng Ban Chỉ đạo phòng thủ dân sự tỉnh tại cuộc họp ứng phó bão số 9",
        preamble=(
            (
                "Vào hồi 19h30 ngày 28/10/2026, Ban Chỉ đạo Phòng thủ dân sự tỉnh tổ chức cuộc họp trực tuyến "
                "ứng phó bão số 9. Đồng chí Lê Quốc Cường, Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo chủ trì "
                "cuộc họp. Trưởng Ban Chỉ đạo yêu cầu:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-10-28"),
        chair=_p("Lê Quốc Cường", "Chủ tịch UBND tỉnh", "Trưởng Ban Chỉ đạo"),
        concluded_by=_p("", "Trưởng Ban Chỉ đạo phòng thủ dân sự tỉnh"),
    ),
    Opening(
        name="phieu-lay-y-kien",
        subject="Kết luận của UBND tỉnh về việc điều chỉnh quy hoạch khu đô thị Nam Sông Lam",
        preamble=(
            (
                "Trên cơ sở kết quả biểu quyết bằng phiếu lấy ý kiến các thành viên UBND tỉnh theo Văn bản số "
                "1205/UBND-XD ngày 03/3/2026, UBND tỉnh kết luận như sau:"
            ),
        ),
        kind=None,
        concluded_by=Body("UBND tỉnh"),
    ),
    Opening(
        name="chi-uy-dai-hoi",
        subject="kết luận của Chi ủy về công tác chuẩn bị Đại hội chi bộ",
        preamble=("Xét đề nghị của đồng chí Phó Bí thư, Chi ủy thống nhất kết luận:",),
        kind=None,
        concluded_by=Body("Chi ủy"),
    ),
    Opening(
        name="tiep-xuc",
        subject="Kết luận của Chủ tịch UBND tỉnh tại buổi tiếp xúc, đối thoại với thanh niên",
        preamble=(
            (
                "Ngày 26/3/2026, nhân kỷ niệm 95 năm Ngày thành lập Đoàn, tại Hội trường lớn Tỉnh đoàn, Chủ "
                "tịch UBND tỉnh Lê Quốc Cường đã có buổi tiếp xúc, đối thoại với thanh niên. Chủ tịch UBND "
                "tỉnh kết luận:"
            ),
        ),
        kind="buổi tiếp xúc",
        dates=_days("2026-03-26"),
        place="Hội trường lớn Tỉnh đoàn",
        concluded_by=_p("", "Chủ tịch UBND tỉnh"),
    ),
    Opening(
        name="thanh-tra-truc-tuyen",
        subject="Kết luận của Tổng Thanh tra Chính phủ Đỗ Đức Thịnh tại Hội nghị trực tuyến",
        preamble=(
            (
                "Ngày 30 và 31 tháng 7 năm 2026, tại Hà Nội, Thanh tra Chính phủ đã tổ chức Hội nghị trực "
                "tuyến sơ kết 6 tháng, Tổng Thanh tra Chính phủ Đỗ Đức Thịnh chủ trì. Tổng Thanh tra Chính "
                "phủ kết luận như sau:"
            ),
        ),
        kind="hội nghị",
        dates=_days("2026-07-30", "2026-07-31"),
        place="Hà Nội",
        chair=_p("Đỗ Đức Thịnh", "Tổng Thanh tra Chính phủ"),
        concluded_by=_p("Đỗ Đức Thịnh", "Tổng Thanh tra Chính phủ"),
    ),
    Opening(
        name="chu-hoa",
        subject="KẾT LUẬN CỦA PHÓ CHỦ TỊCH UBND TỈNH TRẦN THỊ BÌNH TẠI CUỘC HỌP VỀ CÔNG TÁC DÂN SỐ",
        preamble=(
            (
                "Ngày 11/7/2026, Phó Chủ tịch UBND tỉnh Trần Thị Bình chủ trì cuộc họp về công tác dân số. "
                "Phó Chủ tịch UBND tỉnh kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-07-11"),
        chair=_p("Trần Thị Bình", "Phó Chủ tịch UBND tỉnh"),
        concluded_by=_p("Trần Thị Bình", "Phó Chủ tịch UBND tỉnh"),
    ),
    Opening(
        name="tien-do-dien",
        subject="Kết luận của Phó Thủ tướng Chính phủ Trịnh Quang Vinh tại cuộc họp về tiến độ các dự án điện",
        preamble=(
            (
                "Ngày 15 tháng 01 năm 2026, tại trụ sở Chính phủ, Phó Thủ tướng Chính phủ Trịnh Quang Vinh "
                "chủ trì cuộc họp về tiến độ các dự án điện. Cùng dự có Thứ trưởng các Bộ: Công Thương, Tài "
                "chính; đại diện lãnh đạo Văn phòng Chính phủ, Tập đoàn Điện lực Sông Lam. Sau khi nghe báo "
                "cáo của Bộ Công Thương, ý kiến của các đại biểu dự họp, Phó Thủ tướng Trịnh Quang Vinh có ý "
                "kiến kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-01-15"),
        place="trụ sở Chính phủ",
        chair=_p("Trịnh Quang Vinh", "Phó Thủ tướng Chính phủ"),
        concluded_by=_p("Trịnh Quang Vinh", "Phó Thủ tướng Chính phủ"),
        attendance=Attendance(
            text="Cùng dự có Thứ trưởng các Bộ: Công Thương, Tài chính; đại diện lãnh đạo Văn phòng Chính phủ, Tập đoàn Điện lực Sông Lam"
        ),
    ),
    Opening(
        name="phu-trach",
        subject="Kết luận của Phó Giám đốc phụ trách Sở Nội vụ Lò Văn Pấng tại cuộc họp",
        preamble=(
            (
                "Ngày 06/5/2026, Phó Giám đốc phụ trách Sở Nội vụ Lò Văn Pấng chủ trì cuộc họp nghe báo cáo "
                "về tinh giản biên chế. Phó Giám đốc phụ trách Sở kết luận:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-05-06"),
        chair=_p("Lò Văn Pấng", "Phó Giám đốc phụ trách Sở Nội vụ"),
        concluded_by=_p("Lò Văn Pấng", "Phó Giám đốc phụ trách Sở Nội vụ"),
    ),
    Opening(
        name="bch-dang-bo-xa",
        subject="Kết luận Hội nghị Ban Chấp hành Đảng bộ xã lần thứ 6, khóa I, nhiệm kỳ 2025 – 2030",
        preamble=(
            (
                "Ngày 22/10/2026, Ban Chấp hành Đảng bộ xã An Hòa đã tiến hành Hội nghị lần thứ 6, nhiệm kỳ "
                "2025 – 2030. Dự Hội nghị có 25/27 đồng chí Ủy viên Ban Chấp hành. Đồng chí Ngô Văn Giang, Bí "
                "thư Đảng ủy xã chủ trì Hội nghị. Hội nghị đã xem xét, thống nhất kết luận như sau:"
            ),
        ),
        kind="hội nghị",
        session="6",
        congress="I",
        term="2025-2030",
        dates=_days("2026-10-22"),
        chair=_p("Ngô Văn Giang", "Bí thư Đảng ủy xã"),
        attendance=Attendance(present=25, expected=27),
    ),
    Opening(
        name="noi-dung-hai-cham",
        subject="Kết luận của Chủ tịch UBND tỉnh tại cuộc họp",
        preamble=(
            (
                "Ngày 12/5/2026, UBND tỉnh họp thành viên UBND tỉnh (phiên thường kỳ) cho ý kiến đối với: (1) "
                "dự thảo Báo cáo kinh tế - xã hội tháng 5; (2) việc điều chỉnh Kế hoạch đầu tư công; (3) "
                "phương án nhân sự Hội đồng trường. Tham dự có đầy đủ các thành viên UBND tỉnh. Sau khi thảo "
                "luận, Chủ tịch UBND tỉnh kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-05-12"),
        concluded_by=_p("", "Chủ tịch UBND tỉnh"),
        attendance=Attendance(text="Tham dự có đầy đủ các thành viên UBND tỉnh"),
        agenda=(
            "dự thảo Báo cáo kinh tế - xã hội tháng 5",
            "việc điều chỉnh Kế hoạch đầu tư công",
            "phương án nhân sự Hội đồng trường",
        ),
    ),
    Opening(
        name="hoc-vien",
        subject="Kết luận của Giám đốc Học viện Âm nhạc Sông Lam Lưu Thế Vũ tại Hội nghị viên chức",
        preamble=(
            (
                "Ngày 25/12/2026, Học viện Âm nhạc Sông Lam tổ chức Hội nghị viên chức, người lao động năm "
                "2026. NGƯT.TS. Lưu Thế Vũ, Giám đốc Học viện phát biểu kết luận Hội nghị:"
            ),
        ),
        kind="hội nghị",
        dates=_days("2026-12-25"),
        concluded_by=_p("Lưu Thế Vũ", "Giám đốc Học viện Âm nhạc Sông Lam"),
    ),
    # --- a third set, written when the others were read ------------------------------------------
    Opening(
        name="phien-hop-huyen",
        subject="Kết luận của Chủ tịch UBND huyện Đinh Văn Sơn tại phiên họp UBND huyện tháng 3 năm 2025",
        preamble=(
            (
                "Thực hiện Quy chế làm việc của UBND huyện; ngày 25/3/2025, tại Hội trường UBND huyện, UBND "
                "huyện tổ chức phiên họp tháng 3 năm 2025. Chủ trì phiên họp: Đồng chí Đinh Văn Sơn - Chủ "
                "tịch UBND huyện. Thành phần dự họp gồm các thành viên UBND huyện; mời dự có đại diện Thường "
                "trực HĐND huyện. Trên cơ sở báo cáo của Văn phòng và ý kiến của các đại biểu, Chủ tịch UBND "
                "huyện kết luận như sau:"
            ),
        ),
        kind="phiên họp",
        dates=_days("2025-03-25"),
        place="Hội trường UBND huyện",
        chair=_p("Đinh Văn Sơn", "Chủ tịch UBND huyện"),
        concluded_by=_p("Đinh Văn Sơn", "Chủ tịch UBND huyện"),
        attendance=Attendance(
            text="Thành phần dự họp gồm các thành viên UBND huyện; mời dự có đại diện Thường trực HĐND huyện"
        ),
    ),
    Opening(
        name="ban-soan-thao",
        subject=(
            "Kết luận của Thứ trưởng Thường trực Mai Thị Ngân tại cuộc họp Ban Soạn thảo Luật Việc làm (sửa "
            "đổi)"
        ),
        preamble=(
            (
                "Ngày 08 tháng 6 năm 2026, Ban Soạn thảo Luật Việc làm (sửa đổi) đã họp phiên thứ nhất dưới "
                "sự chủ trì của Thứ trưởng Thường trực Mai Thị Ngân, Phó Trưởng Ban Soạn thảo. Sau khi nghe ý "
                "kiến các thành viên, Thứ trưởng Mai Thị Ngân kết luận:"
            ),
        ),
        kind="cuộc họp",
        session="1",
        dates=_days("2026-06-08"),
        chair=_p("Mai Thị Ngân", "Thứ trưởng Thường trực", "Phó Trưởng Ban Soạn thảo"),
        concluded_by=_p("Mai Thị Ngân", "Thứ trưởng Thường trực"),
    ),
    Opening(
        name="lam-viec-chi-bo",
        subject="Kết luận của Thường trực Đảng ủy xã tại buổi làm việc với Chi bộ thôn Đông",
        preamble=(
            (
                "Tối ngày 19/6/2026, tại Nhà sinh hoạt cộng đồng thôn Đông, đồng chí Cao Thị Hường - Phó Bí "
                "thư Thường trực Đảng ủy xã đã chủ trì buổi làm việc với Chi bộ thôn Đông. Cùng tham dự có "
                "đồng chí Chủ tịch UBND xã; Trưởng Ban Xây dựng Đảng. Thường trực Đảng ủy xã kết luận như "
                "sau:"
            ),
        ),
        kind="buổi làm việc",
        dates=_days("2026-06-19"),
        place="Nhà sinh hoạt cộng đồng thôn Đông",
        chair=_p("Cao Thị Hường", "Phó Bí thư Thường trực Đảng ủy xã"),
        concluded_by=Body("Thường trực Đảng ủy xã"),
        attendance=Attendance(
            text="Cùng tham dự có đồng chí Chủ tịch UBND xã; Trưởng Ban Xây dựng Đảng"
        ),
    ),
    Opening(
        name="thanh-pho-kien-nghi",
        subject=(
            "Kết luận của Phó Chủ tịch UBND thành phố Nguyễn Hoàng Anh tại cuộc họp giải quyết kiến nghị của "
            "Công ty TNHH Nam Việt"
        ),
        preamble=(
            (
                "Ngày 30/11/2026, Phó Chủ tịch UBND thành phố Nguyễn Hoàng Anh chủ trì họp với các sở, ngành "
                "để giải quyết kiến nghị của Công ty TNHH Nam Việt (thành phần dự họp theo Giấy mời số "
                "455/GM-UBND ngày 27/11/2026). Phó Chủ tịch UBND thành phố có ý kiến như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-11-30"),
        chair=_p("Nguyễn Hoàng Anh", "Phó Chủ tịch UBND thành phố"),
        concluded_by=_p("Nguyễn Hoàng Anh", "Phó Chủ tịch UBND thành phố"),
    ),
    Opening(
        name="ky-hop-thu-ba",
        subject="Ý kiến kết luận của Chủ tịch HĐND xã tại Kỳ họp thứ Ba",
        preamble=(
            (
                "Ngày 18/12/2026, HĐND xã khóa II, nhiệm kỳ 2026-2031 tổ chức Kỳ họp thứ Ba (Kỳ họp thường lệ "
                "cuối năm 2026). Tham dự kỳ họp có 22/24 đại biểu HĐND xã. Chủ tọa kỳ họp kết luận như sau:"
            ),
        ),
        kind="kỳ họp",
        session="3",
        congress="II",
        term="2026-2031",
        dates=_days("2026-12-18"),
        concluded_by=_p("", "Chủ tịch HĐND xã"),
        attendance=Attendance(present=22, expected=24),
    ),
    Opening(
        name="kiem-tra-lut-bao",
        subject=(
            "Kết luận của đồng chí Nguyễn Văn An - Bí thư Tỉnh ủy, Trưởng Đoàn ĐBQH tỉnh tại chuyến kiểm tra "
            "công tác phòng, chống lụt bão"
        ),
        preamble=(
            (
                "Ngày 21/10/2026, đồng chí Nguyễn Văn An - Bí thư Tỉnh ủy, Trưởng Đoàn ĐBQH tỉnh cùng đoàn "
                "công tác đã kiểm tra thực địa hồ Khe Lau, đê Bắc An Hòa và làm việc với Ban Thường vụ Đảng "
                "ủy xã An Hòa. Đồng chí Bí thư Tỉnh ủy kết luận:"
            ),
        ),
        kind="chuyến kiểm tra",
        dates=_days("2026-10-21"),
        concluded_by=_p("Nguyễn Văn An", "Bí thư Tỉnh ủy", "Trưởng Đoàn ĐBQH tỉnh"),
    ),
    Opening(
        name="tien-do-nuoc-thai",
        subject=(
            "Kết luận của Phó Tổng Giám đốc Điền Văn Khoa tại cuộc họp kiểm điểm tiến độ Dự án Nhà máy xử lý "
            "nước thải"
        ),
        preamble=(
            (
                "Ngày 14.7.2026, tại công trường, Phó Tổng Giám đốc Điền Văn Khoa đã chủ trì cuộc họp kiểm "
                "điểm tiến độ Dự án Nhà máy xử lý nước thải. Phó Tổng Giám đốc kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-07-14"),
        place="công trường",
        chair=_p("Điền Văn Khoa", "Phó Tổng Giám đốc"),
        concluded_by=_p("Điền Văn Khoa", "Phó Tổng Giám đốc"),
    ),
    Opening(
        name="ban-chi-dao-515",
        subject="Kết luận của Thường trực Ban Chỉ đạo 515 tỉnh",
        preamble=(
            (
                "Ngày 04/8/2026, Thường trực Ban Chỉ đạo 515 tỉnh đã họp, thống nhất một số nội dung. Chủ trì "
                "cuộc họp là đồng chí Phan Thế Tài - Phó Chủ tịch UBND tỉnh. Thường trực Ban Chỉ đạo 515 tỉnh "
                "kết luận:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-08-04"),
        chair=_p("Phan Thế Tài", "Phó Chủ tịch UBND tỉnh"),
        concluded_by=Body("Thường trực Ban Chỉ đạo 515 tỉnh"),
    ),
    Opening(
        name="truc-tuyen-cac-so",
        subject=(
            "Về kết luận của Bộ trưởng Bộ Giáo dục và Đào tạo tại cuộc họp trực tuyến với các Sở Giáo dục và "
            "Đào tạo"
        ),
        preamble=(
            (
                "Ngày 03/9/2026, Bộ trưởng Bộ Giáo dục và Đào tạo Lương Quang Minh đã chủ trì cuộc họp trực "
                "tuyến với các Sở Giáo dục và Đào tạo. Tham dự tại điểm cầu Bộ có lãnh đạo các Vụ, Cục; tại "
                "điểm cầu địa phương có lãnh đạo các Sở. Bộ trưởng kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-09-03"),
        chair=_p("Lương Quang Minh", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
        concluded_by=_p("", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
        attendance=Attendance(
            text="Tham dự tại điểm cầu Bộ có lãnh đạo các Vụ, Cục; tại điểm cầu địa phương có lãnh đạo các Sở"
        ),
    ),
    Opening(
        name="ban-phap-che",
        subject="Kết luận phiên họp thứ 15 của Ủy ban Pháp luật HĐND tỉnh",
        preamble=(
            (
                "Ngày 28-29/9/2026, Ban Pháp chế HĐND tỉnh họp phiên thứ 15 thẩm tra các dự thảo nghị quyết. "
                "Bà Thân Thị Lệ, Trưởng Ban Pháp chế điều hành phiên họp. Ban Pháp chế thống nhất kết luận "
                "như sau:"
            ),
        ),
        kind="phiên họp",
        session="15",
        dates=_days("2026-09-28", "2026-09-29"),
        chair=_p("Thân Thị Lệ", "Trưởng Ban Pháp chế"),
        concluded_by=Body("Ban Pháp chế"),
    ),
    Opening(
        name="khong-hop-to-trinh",
        subject="Kết luận của UBND xã",
        preamble=(
            (
                "Ngày 02/7/2026, UBND xã nhận được Tờ trình số 12/TTr-KT ngày 01/7/2026 của Phòng Kinh tế. "
                "Sau khi xem xét, UBND xã kết luận như sau:"
            ),
        ),
        kind=None,
        concluded_by=Body("UBND xã"),
    ),
    Opening(
        name="tuyen-sinh",
        subject="Kết luận cuộc họp đánh giá công tác tuyển sinh",
        preamble=(
            (
                "Vào 8h30 ngày 15 tháng 9 năm 2026, tại phòng họp A2, Trường Đại học Sông Lam, Phó Hiệu "
                "trưởng phụ trách Trần Quốc Bảo đã chủ trì cuộc họp đánh giá công tác tuyển sinh. Thành phần "
                "gồm: Trưởng các khoa, phòng. Phó Hiệu trưởng phụ trách kết luận như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-09-15"),
        place="phòng họp A2, Trường Đại học Sông Lam",
        chair=_p("Trần Quốc Bảo", "Phó Hiệu trưởng phụ trách"),
        concluded_by=_p("", "Phó Hiệu trưởng phụ trách"),
        attendance=Attendance(text="Thành phần gồm: Trưởng các khoa, phòng"),
    ),
    # --- a fourth set, written when the others were read -----------------------------------------
    Opening(
        name="lien-tich",
        subject="Kết luận của Hiệu trưởng tại phiên họp liên tịch Ban Giám hiệu - Công đoàn - Đoàn Thanh niên",
        preamble=(
            (
                "Chiều thứ Hai, ngày 05/10/2026, Trường THPT Bến Thủy tổ chức phiên họp liên tịch. Thầy Phạm "
                "Quang Thắng, Hiệu trưởng chủ trì. Hiệu trưởng kết luận như sau:"
            ),
        ),
        kind="phiên họp",
        dates=_days("2026-10-05"),
        chair=_p("Phạm Quang Thắng", "Hiệu trưởng"),
        concluded_by=_p("", "Hiệu trưởng"),
    ),
    Opening(
        name="dang-uy-phuong",
        subject=(
            "Kết luận của Bí thư Đảng ủy phường Trung Tâm Vi Thị Hồng tại hội nghị giao ban Bí thư chi bộ "
            "tháng 10/2026"
        ),
        preamble=(
            (
                "Ngày 06 tháng 10 năm 2026, đồng chí Vi Thị Hồng, Thành ủy viên, Bí thư Đảng ủy phường chủ "
                "trì hội nghị giao ban Bí thư chi bộ các tổ dân phố. Dự hội nghị có các đồng chí Ủy viên Ban "
                "Thường vụ Đảng ủy. Đồng chí Bí thư Đảng ủy phường kết luận, yêu cầu như sau:"
            ),
        ),
        kind="hội nghị giao ban",
        dates=_days("2026-10-06"),
        chair=_p("Vi Thị Hồng", "Thành ủy viên", "Bí thư Đảng ủy phường"),
        concluded_by=_p("Vi Thị Hồng", "Bí thư Đảng ủy phường Trung Tâm"),
        attendance=Attendance(text="Dự hội nghị có các đồng chí Ủy viên Ban Thường vụ Đảng ủy"),
    ),
    Opening(
        name="to-cong-tac",
        subject="Kết luận của Chủ tịch UBND Thành phố Bến Thủy tại cuộc họp Tổ công tác đặc biệt",
        preamble=(
            (
                "Ngày 01 tháng 12 năm 2026, Chủ tịch UBND Thành phố Lê Quốc Cường - Tổ trưởng Tổ công tác đặc "
                "biệt đã chủ trì cuộc họp lần thứ 4 của Tổ công tác. Tham dự họp có: các Phó Chủ tịch UBND "
                "Thành phố; Thủ trưởng các sở: Tài chính, Xây dựng. Chủ tịch UBND Thành phố kết luận và chỉ "
                "đạo:"
            ),
        ),
        kind="cuộc họp",
        session="4",
        dates=_days("2026-12-01"),
        chair=_p("Lê Quốc Cường", "Chủ tịch UBND Thành phố", "Tổ trưởng Tổ công tác đặc biệt"),
        concluded_by=_p("", "Chủ tịch UBND Thành phố Bến Thủy"),
        attendance=Attendance(
            text="Tham dự họp có: các Phó Chủ tịch UBND Thành phố; Thủ trưởng các sở: Tài chính, Xây dựng"
        ),
    ),
    Opening(
        name="ban-chi-dao-trung-uong",
        subject=(
            "Kết luận của Phó Thủ tướng Chính phủ Trần Thị Bình tại cuộc họp của Ban Chỉ đạo Trung ương các "
            "chương trình mục tiêu quốc gia"
        ),
        preamble=(
            (
                "Ngày 27 tháng 11 năm 2026, tại Trụ sở Chính phủ, đồng chí Trần Thị Bình, Phó Thủ tướng Chính "
                "phủ, Trưởng Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia đã chủ trì cuộc họp "
                "của Ban Chỉ đạo theo hình thức trực tiếp kết hợp trực tuyến. Dự họp tại Trụ sở Chính phủ có "
                "đại diện lãnh đạo các Bộ. Sau khi nghe Bộ Nông nghiệp và Môi trường, Bộ Dân tộc và Tôn giáo "
                "báo cáo, ý kiến của các đại biểu, Phó Thủ tướng Trần Thị Bình, Trưởng Ban Chỉ đạo kết luận "
                "như sau:"
            ),
        ),
        kind="cuộc họp",
        dates=_days("2026-11-27"),
        place="Trụ sở Chính phủ",
        chair=_p(
            "Trần Thị Bình",
            "Phó Thủ tướng Chính phủ",
            "Trưởng Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia",
        ),
        concluded_by=_p("Trần Thị Bình", "Phó Thủ tướng Chính phủ"),
        attendance=Attendance(text="Dự họp tại Trụ sở Chính phủ có đại diện lãnh đạo các Bộ"),
    ),
    Opening(
        name="tong-cong-ty-cao-su",
        subject="Kết luận của Ban Thường vụ Đảng ủy Tổng công ty tại phiên họp thường kỳ tháng 7/2026",
        preamble=(
            (
                "Ngày 30/7/2026, Ban Thường vụ Đảng ủy Tổng công ty Cao su Sông Lam họp phiên thường kỳ tháng "
                "7/2026 do đồng chí Hứa Ngọc Lâm, Bí thư Đảng ủy, Chủ tịch Hội đồng thành viên chủ trì. Sau "
                "khi thảo luận, Ban Thường vụ Đảng ủy Tổng công ty thống nhất kết luận như sau:"
            ),
        ),
        kind="phiên họp",
        dates=_days("2026-07-30"),
        chair=_p("Hứa Ngọc Lâm", "Bí thư Đảng ủy", "Chủ tịch Hội đồng thành viên"),
        concluded_by=Body("Ban Thường vụ Đảng ủy Tổng công ty"),
    ),
    Opening(
        name="vien-kiem-sat",
        subject=(
            "Kết luận của Viện trưởng Viện Kiểm sát nhân dân tỉnh Ma Văn Tiến tại hội nghị giao ban liên "
            "ngành nội chính"
        ),
        preamble=(
            (
                "Ngày 17/12/2026, tại trụ sở Viện Kiểm sát nhân dân tỉnh, đồng chí Ma Văn Tiến, Tỉnh ủy viên, "
                "Viện trưởng VKSND tỉnh chủ trì hội nghị giao ban liên ngành. Các cơ quan thống nhất kết luận "
                "như sau:"
            ),
        ),
        kind="hội nghị giao ban",
        dates=_days("2026-12-17"),
        place="trụ sở Viện Kiểm sát nhân dân tỉnh",
        chair=_p("Ma Văn Tiến", "Tỉnh ủy viên", "Viện trưởng VKSND tỉnh"),
        concluded_by=_p("Ma Văn Tiến", "Viện trưởng Viện Kiểm sát nhân dân tỉnh"),
    ),
    Opening(
        name="khu-kinh-te",
        subject="Kết luận của Trưởng Ban Quản lý Khu kinh tế tại cuộc họp giao ban đầu tuần",
        preamble=(
            (
                "Sáng ngày 14/12/2026, Trưởng ban Ban Quản lý Khu kinh tế Lưu Đức Thọ chủ trì giao ban với "
                "lãnh đạo các phòng. Trưởng ban kết luận:"
            ),
        ),
        kind="cuộc họp giao ban",
        dates=_days("2026-12-14"),
        chair=_p("Lưu Đức Thọ", "Trưởng ban Ban Quản lý Khu kinh tế"),
        concluded_by=_p("", "Trưởng Ban Quản lý Khu kinh tế"),
    ),
    Opening(
        name="doan-giam-sat",
        subject="Kết luận của Đoàn giám sát chuyên đề số 02",
        preamble=(
            (
                "Thực hiện Quyết định số 45/QĐ-HĐND ngày 02/3/2026 của Thường trực HĐND xã, trong các ngày "
                "16, 17/4/2026, Đoàn giám sát đã giám sát trực tiếp tại 05 thôn. Đoàn giám sát kết luận như "
                "sau:"
            ),
        ),
        kind="giám sát",
        dates=_days("2026-04-16", "2026-04-17"),
        concluded_by=Body("Đoàn giám sát chuyên đề số 02"),
    ),
)
"""Each in the words of its kind of organ."""
