"""A Party notice of a weekly meeting (giao ban), form HD36; places and people are invented."""

from giaoban.builders import (
    agency,
    agreed,
    agreed_on_the_whole,
    assign,
    directed_by,
    group,
    item,
    meeting,
    not_yet_agreed,
    notice,
    official,
    on_behalf,
    separate_notice,
    submission,
    to,
)
from giaoban.timing import after, before, every, in_month, ongoing, pending, per_regulation

STC, SXD, SKHCN = "Sở Tài chính", "Sở Xây dựng", "Sở Khoa học và Công nghệ"
QUY, TO_GIUP_VIEC = "Quỹ Phát triển đất tỉnh", "Tổ giúp việc Ban cán sự đảng"

an = official("Nguyễn Văn An", "Phó Bí thư Ban cán sự đảng", "Phó Chủ tịch Thường trực UBND tỉnh")
cuong = official("Lê Quốc Cường", "Ủy viên Ban cán sự đảng", "Phó Chủ tịch UBND tỉnh")
dung = official("Phạm Thị Dung", "Ủy viên Ban cán sự đảng", "Chánh Văn phòng UBND tỉnh")

thong_bao = notice(
    "party-hd36",
    issuer=agency("Ban cán sự đảng UBND tỉnh", under="Tỉnh ủy Sông Lam", symbol="BCSĐ"),
    number="65-TB/BCSĐ", place="Sông Lam", issued_on="2/10/2023",
    concluded_by="Ban cán sự đảng UBND tỉnh",
    meeting=meeting("cuộc họp giao ban", "29/9/2023"),
    body=[
        item(
            "Sở Tài chính báo cáo, xin ý kiến về việc bố trí trụ sở cho Quỹ Phát triển đất tỉnh",
            submission("165/TTr-STC", "21/9/2023", by=STC),
            agreed(),
            directed_by(
                an,
                assign(SXD, "thu hồi phần diện tích trụ sở không còn sử dụng tại Khu liên cơ quan",
                       due=before("17/10/2023")),
                assign(SXD, "hoàn thiện hồ sơ, thủ tục bàn giao, tiếp nhận trụ sở",
                       coordinators=[QUY, "UBND thành phố Lam Thành"], due=in_month("11/2023")),
                assign(STC, "rà soát quỹ nhà, đất dôi dư trên địa bàn tỉnh", urgency="khẩn trương",
                       reports_to="UBND tỉnh", due=before("20/12/2023", "17h00"),
                       points=["Trụ sở cũ của các đơn vị đã sáp nhập;",
                               "Nhà, đất đang cho thuê sai quy định."]),
            ),
        ),
        item(
            "Sở Khoa học và Công nghệ báo cáo về danh mục nhiệm vụ khoa học năm 2024",
            submission("72/TTr-SKHCN", "25/9/2023", by=SKHCN),
            agreed_on_the_whole(),
            assign(SKHCN, "tiếp thu ý kiến tại hội nghị, hoàn thiện danh mục",
                   requirements="các nhiệm vụ bám sát thực tiễn của tỉnh, không trùng lặp",
                   director=cuong, due=per_regulation()),
            assign(TO_GIUP_VIEC, "tham mưu văn bản xin ý kiến Thường trực Tỉnh ủy",
                   due=after("hoàn thiện danh mục")),
        ),
        item(
            "Sở Xây dựng báo cáo chủ trương đầu tư Khu đô thị Bến Thủy 2",
            submission("203/TTr-SXD", "19/9/2023", by=SXD),
            not_yet_agreed(),
            assign(SXD, "làm việc với UBND thành phố Lam Thành để làm rõ phương án tái định cư",
                   due=pending("phụ thuộc kết quả đo đạc bổ sung")),
        ),
        item("Về công tác cán bộ", separate_notice()),
        item(
            "Triển khai các nhiệm vụ thời gian tới",
            assign("Các đồng chí Ủy viên Ban cán sự đảng",
                   "chỉ đạo đẩy nhanh tiến độ giải ngân vốn đầu tư công", due=ongoing()),
            assign("Văn phòng UBND tỉnh", "theo dõi, đôn đốc việc thực hiện Thông báo này",
                   director=dung, reports_to="Ban cán sự đảng UBND tỉnh", due=every(1, "months")),
        ),
    ],
    recipients=[
        to("Thường trực Tỉnh ủy", purpose="để báo cáo"),
        "Các đồng chí Ủy viên Ban cán sự đảng",
        group("Các sở", "Tài chính", "Xây dựng", "Khoa học và Công nghệ"),
        to("Văn phòng UBND tỉnh", TO_GIUP_VIEC, purpose="chủ động tham mưu thực hiện"),
        QUY, "UBND thành phố Lam Thành",
    ],
    archive="VT, TH, BCSĐ",
    signature=on_behalf("Ban cán sự đảng", position="Ủy viên", name="Phạm Thị Dung"),
)
