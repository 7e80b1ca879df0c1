"""A State notice of an official's conclusions, Decree 30; places and people are invented."""

from giaoban.builders import (
    addressed_to,
    agency,
    agreed_in_principle,
    assign,
    by_order,
    deliver,
    document,
    group,
    item,
    meeting,
    notice,
    official,
    sent_by,
    separate_notice,
    to,
)
from giaoban.deadline import FromIssue
from giaoban.timing import (
    at_session, before, by, every, in_month, in_quarter, ongoing, per_regulation, until, within,
)

STC, SNV, SXD, SKHCN = "Sở Tài chính", "Sở Nội vụ", "Sở Xây dựng", "Sở Khoa học và Công nghệ"
VP, UBND = "Văn phòng UBND tỉnh", "UBND tỉnh"
CAC_XA = group("UBND các xã", "Hòa Bình", "Tân Lập", "Mỹ Lâm")

binh = official("Trần Thị Bình", "Phó Chủ tịch UBND tỉnh")
giang = official("Võ Trường Giang", "Chánh Văn phòng UBND tỉnh")

thong_bao = notice(
    "state-nd30",
    issuer=agency("Ủy ban nhân dân tỉnh Sông Lam", symbol="UBND"),
    number="112/TB-UBND", place="Sông Lam", issued_on="5/3/2026",
    concluded_by=binh,
    meeting=meeting("cuộc họp", "3/3/2026", chair=binh, place="trụ sở UBND tỉnh",
                    subject="nghe báo cáo tiến độ các dự án hạ tầng số",
                    attendance="lãnh đạo các sở Tài chính, Nội vụ, Xây dựng"),
    body=[
        item(
            "Về chủ trương đầu tư Trung tâm dữ liệu tỉnh",
            document("41/TTr-SKHCN", "26/2/2026", by=SKHCN),
            agreed_in_principle("đầu tư Trung tâm dữ liệu tỉnh theo hình thức thuê dịch vụ"),
            assign(SKHCN, "hoàn thiện hồ sơ, trình UBND tỉnh xem xét, quyết định",
                   coordinators=[STC, VP, "các cơ quan liên quan"], due=before("10/4/2026")),
            assign(STC, "thẩm định nguồn vốn", due=within(15, "working_days", since=FromIssue()),
                   condition="Trường hợp vượt thẩm quyền",
                   reports_to=UBND, via=VP),
        ),
        item(
            "Về tiến độ số hóa hồ sơ đất đai",
            assign(CAC_XA, "hoàn thành số hóa hồ sơ địa chính", urgency="khẩn trương",
                   deliverables=[
                       deliver("số hóa hồ sơ", measure="tối thiểu 80%", due=until("30/6/2026")),
                       deliver("kết quả thực hiện", kind="report", to=UBND, via=SXD,
                               due=by("24/7/2026")),
                   ],
                   requirements="dữ liệu phải chính xác, thống nhất, dùng chung được ngay"),
            assign(SXD, "hướng dẫn kỹ thuật cho các xã", coordinators=[SKHCN], due=ongoing()),
        ),
        item("Về nhân sự Ban Quản lý dự án", separate_notice()),
        item(
            "",
            assign("", "rà soát biên chế công nghệ thông tin", due=in_quarter("II/2026")),
            assign("", "xây dựng quy chế phối hợp", coordinators=VP, due=in_month("5/2026")),
            assign("", "báo cáo kết quả chuyển đổi số", due=every(3, "months", day=25)),
            order=addressed_to(SNV),
        ),
        assign(VP, "chuẩn bị nội dung trình HĐND tỉnh", director=giang,
               due=at_session("kỳ họp thường lệ giữa năm 2026")),
        assign("Thủ trưởng các sở, ban, ngành", "chỉ đạo thực hiện nghiêm Thông báo này",
               force="yêu cầu", due=per_regulation()),
        assign("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "giám sát việc thực hiện", force="đề nghị",
               due=ongoing()),
    ],
    recipients=[
        sent_by("Gửi bản điện tử", to("Chủ tịch, các PCT UBND tỉnh", purpose="để b/c"),
                group("Các sở", "Tài chính", "Nội vụ", "Xây dựng", "Khoa học và Công nghệ"),
                to("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", purpose="để phối hợp")),
        sent_by("Gửi bản giấy", to(CAC_XA, purpose="để th/h"), to("VPUB", note="CVP, PCVP"),
                "Thủ trưởng các sở, ban, ngành"),
    ],
    archive="VT, KT2",
    signature=by_order("Chủ tịch", deputy_of="Chánh Văn phòng", position="Phó Chánh Văn phòng",
                       name="Đỗ Minh Khôi"),
)
