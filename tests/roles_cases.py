"""Sentences with the parties that have a part in a task beside its lead, as a careful reader finds.

All are invented. A role is named with the parties in it as they are printed.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ROLES", "Case"]

Case = tuple[str, dict[str, list[str]]]


def _with(*names: str) -> dict[str, list[str]]:
    return {"coordinators": list(names)}


def _to(*names: str) -> dict[str, list[str]]:
    return {"reports_to": list(names)}


_COORDINATORS: Final[list[Case]] = [
    ("Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát kinh phí.", _with("Sở Tài chính")),
    ("Giao Sở Y tế chủ trì phối hợp Sở Tài chính rà soát kinh phí.", _with("Sở Tài chính")),
    ("Giao Sở Y tế chủ trì, phối hợp cùng Sở Tài chính rà soát kinh phí.", _with("Sở Tài chính")),
    ("Giao Sở Y tế chủ trì, cùng với Sở Tài chính rà soát kinh phí.", _with("Sở Tài chính")),
    ("Giao Sở Y tế phối hợp chặt chẽ với Sở Tài chính rà soát kinh phí.", _with("Sở Tài chính")),
    ("Giao Sở Y tế chủ động phối hợp với Sở Tài chính rà soát kinh phí.", _with("Sở Tài chính")),
    (
        "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, Sở Nội vụ và Bảo hiểm xã hội tỉnh rà soát kinh phí.",
        _with("Sở Tài chính", "Sở Nội vụ", "Bảo hiểm xã hội tỉnh"),
    ),
    (
        "Giao Sở Y tế chủ trì, phối hợp với các cơ quan, đơn vị liên quan rà soát kinh phí.",
        _with("các cơ quan, đơn vị liên quan"),
    ),
    (
        "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan rà soát kinh phí.",
        _with("Sở Tài chính", "các cơ quan liên quan"),
    ),
    (
        "Giao Phòng Kinh tế làm việc với Công ty Điện lực Sông Lam để thống nhất phương án.",
        _with("Công ty Điện lực Sông Lam"),
    ),
    (
        "Giao Phòng Kinh tế rà soát, làm việc với UBND xã Tân Lập về ranh giới.",
        _with("UBND xã Tân Lập"),
    ),
    (
        "Giao Phòng Đào tạo xây dựng kế hoạch, với sự tham gia của Phòng Khảo thí.",
        _with("Phòng Khảo thí"),
    ),
    (
        "Giao Phòng Đào tạo xây dựng kế hoạch với sự phối hợp của Phòng Khảo thí.",
        _with("Phòng Khảo thí"),
    ),
    ("Giao Sở Nội vụ kết hợp với Sở Tư pháp tổ chức tập huấn.", _with("Sở Tư pháp")),
    ("Giao Sở Nội vụ liên hệ với Bộ Nội vụ để được hướng dẫn.", _with("Bộ Nội vụ")),
    (
        "Giao Sở Nội vụ chủ trì, Sở Tư pháp, Sở Tài chính phối hợp thực hiện.",
        _with("Sở Tư pháp", "Sở Tài chính"),
    ),
    ("Giao Văn phòng UBND tỉnh phối hợp Sở Y tế chuẩn bị hội nghị.", _with("Sở Y tế")),
    (
        "Giao Công an tỉnh chủ trì, phối hợp với Bộ Chỉ huy Quân sự tỉnh tuần tra.",
        _with("Bộ Chỉ huy Quân sự tỉnh"),
    ),
    (
        "Giao Ban Tổ chức Huyện ủy phối hợp với Ủy ban Kiểm tra Huyện ủy thẩm định hồ sơ.",
        _with("Ủy ban Kiểm tra Huyện ủy"),
    ),
    (
        "Giao Cục Đường bộ phối hợp với UBND các xã, phường giải phóng mặt bằng.",
        _with("UBND các xã, phường"),
    ),
    ("Giao Sở Y tế tăng cường công tác phối hợp với Sở Tài chính.", {}),
    ("Giao Sở Y tế xây dựng quy chế phối hợp với Sở Tài chính.", {}),
    ("Giao Sở Y tế rà soát kinh phí.", {}),
    ("Giao Sở Y tế phối hợp nhịp nhàng, hiệu quả trong công tác.", {}),
]

_REPORTS: Final[list[Case]] = [
    ("Giao Sở Y tế rà soát, báo cáo UBND tỉnh.", _to("UBND tỉnh")),
    ("Giao Sở Y tế rà soát, báo cáo kết quả về UBND tỉnh.", _to("UBND tỉnh")),
    (
        "Giao Sở Y tế rà soát, báo cáo Chủ tịch UBND tỉnh trước ngày 20/5/2026.",
        _to("Chủ tịch UBND tỉnh"),
    ),
    ("Giao Sở Y tế rà soát, kết quả báo cáo UBND tỉnh.", _to("UBND tỉnh")),
    ("Giao Sở Y tế rà soát. Kết quả báo cáo UBND tỉnh trước ngày 20/5/2026.", _to("UBND tỉnh")),
    ("Giao Sở Y tế rà soát, báo cáo bằng văn bản về UBND tỉnh.", _to("UBND tỉnh")),
    ("Giao Sở Y tế rà soát, báo cáo UBND tỉnh kết quả thực hiện.", _to("UBND tỉnh")),
    (
        "Giao Sở Y tế rà soát, báo cáo Thường trực Tỉnh ủy, UBND tỉnh.",
        _to("Thường trực Tỉnh ủy", "UBND tỉnh"),
    ),
    (
        "Giao Sở Y tế rà soát, gửi Sở Tài chính tổng hợp.",
        {"reports_to": ["Sở Tài chính"], "collating": ["Sở Tài chính"]},
    ),
    (
        "Giao Sở Y tế rà soát, gửi kết quả về Sở Tài chính để tổng hợp.",
        {"reports_to": ["Sở Tài chính"], "collating": ["Sở Tài chính"]},
    ),
    (
        "Giao Phòng Kế hoạch gửi về Sở Tài chính (qua Phòng Ngân sách) trước ngày 20/5/2026.",
        {"reports_to": ["Sở Tài chính"], "via": ["Phòng Ngân sách"]},
    ),
    (
        "Giao Phòng Kế hoạch báo cáo UBND tỉnh (thông qua Sở Xây dựng) trước ngày 20/5/2026.",
        {"reports_to": ["UBND tỉnh"], "via": ["Sở Xây dựng"]},
    ),
    (
        "Giao Phòng Kế hoạch báo cáo UBND tỉnh thông qua Sở Xây dựng.",
        {"reports_to": ["UBND tỉnh"], "via": ["Sở Xây dựng"]},
    ),
    (
        "Giao Phòng Kế hoạch báo cáo UBND tỉnh qua Sở Xây dựng để theo dõi.",
        {"reports_to": ["UBND tỉnh"], "via": ["Sở Xây dựng"]},
    ),
    (
        "Giao các đơn vị gửi báo cáo về Vụ Kế hoạch - Tài chính trước ngày 20/5/2026.",
        _to("Vụ Kế hoạch - Tài chính"),
    ),
    ("Giao các đơn vị định kỳ hằng quý báo cáo Ban Chỉ đạo tỉnh.", _to("Ban Chỉ đạo tỉnh")),
    ("Giao các đơn vị thông báo kết quả cho Sở Nội vụ.", _to("Sở Nội vụ")),
    ("Giao các đơn vị nộp báo cáo về Phòng Hành chính.", _to("Phòng Hành chính")),
    ("Giao các đơn vị gửi văn bản góp ý về Sở Tư pháp trước ngày 20/5/2026.", _to("Sở Tư pháp")),
    ("Giao các đơn vị gửi danh sách về Phòng Tổ chức cán bộ.", _to("Phòng Tổ chức cán bộ")),
    (
        "Giao các đơn vị kịp thời phản ánh về Sở Xây dựng những khó khăn, vướng mắc.",
        _to("Sở Xây dựng"),
    ),
    (
        "Giao các đơn vị báo cáo tiến độ thực hiện cho Ban Thường vụ Huyện ủy.",
        _to("Ban Thường vụ Huyện ủy"),
    ),
    ("Giao Sở Y tế nghiên cứu Báo cáo của Sở Tài chính.", {}),
    ("Giao Sở Y tế tiếp thu ý kiến theo báo cáo Sở Tài chính.", {}),
    ("Giao Sở Y tế hoàn thiện báo cáo nghiên cứu khả thi.", {}),
    ("Giao Sở Y tế cung cấp số liệu để Sở Tài chính tổng hợp, báo cáo UBND tỉnh.", {}),
    ("Giao Sở Y tế xây dựng dự thảo báo cáo UBND tỉnh.", {}),
    (
        "Giao Sở Y tế báo cáo UBND tỉnh xem xét, quyết định.",
        {"approving": ["UBND tỉnh"]},
    ),
]

_OTHERS: Final[list[Case]] = [
    ("Giao Sở Y tế trình UBND tỉnh phê duyệt đề án.", {"approving": ["UBND tỉnh"]}),
    ("Giao Sở Y tế trình Chủ tịch UBND tỉnh ký ban hành.", {"approving": ["Chủ tịch UBND tỉnh"]}),
    (
        "Giao Sở Y tế tham mưu UBND tỉnh trình HĐND tỉnh thông qua.",
        {"advised": ["UBND tỉnh"], "approving": ["HĐND tỉnh"]},
    ),
    ("Giao Sở Y tế tham mưu cho UBND tỉnh ban hành kế hoạch.", {"advised": ["UBND tỉnh"]}),
    ("Giao Sở Y tế tham mưu, đề xuất UBND tỉnh ban hành kế hoạch.", {"advised": ["UBND tỉnh"]}),
    ("Giao Sở Y tế đề xuất UBND tỉnh phương án xử lý.", {"advised": ["UBND tỉnh"]}),
    ("Giao Sở Y tế giúp UBND tỉnh theo dõi việc thực hiện.", {"advised": ["UBND tỉnh"]}),
    ("Giao Sở Y tế xin ý kiến Thường trực Tỉnh ủy.", {"consulted": ["Thường trực Tỉnh ủy"]}),
    (
        "Giao Sở Y tế lấy ý kiến của Sở Tư pháp, Sở Nội vụ.",
        {"consulted": ["Sở Tư pháp", "Sở Nội vụ"]},
    ),
    ("Giao Sở Y tế lấy ý kiến các sở, ngành.", {"consulted": ["các sở, ngành"]}),
    ("Giao Sở Y tế tham khảo ý kiến Bộ Y tế.", {"consulted": ["Bộ Y tế"]}),
    ("Giao Sở Y tế hướng dẫn UBND các xã thực hiện.", {"guided": ["UBND các xã"]}),
    ("Giao Sở Y tế hướng dẫn, hỗ trợ UBND xã Tân Lập thực hiện.", {"guided": ["UBND xã Tân Lập"]}),
    (
        "Giao Sở Y tế chỉ đạo Trung tâm Kiểm soát bệnh tật tỉnh rà soát vắc xin.",
        {"executing": ["Trung tâm Kiểm soát bệnh tật tỉnh"]},
    ),
    (
        "Giao Sở Y tế thực hiện và chịu trách nhiệm trước UBND tỉnh về kết quả.",
        {"accountable_to": ["UBND tỉnh"]},
    ),
    (
        "Giao Sở Y tế chịu trách nhiệm toàn diện trước Chủ tịch UBND tỉnh.",
        {"accountable_to": ["Chủ tịch UBND tỉnh"]},
    ),
    (
        "Giao Sở Y tế thực hiện, chịu sự giám sát của HĐND tỉnh.",
        {"supervising": ["HĐND tỉnh"]},
    ),
    (
        "Giao Sở Y tế gửi Sở Tư pháp thẩm định trước ngày 20/5/2026.",
        {"reviewing": ["Sở Tư pháp"]},
    ),
    ("Giao Sở Y tế đôn đốc UBND các xã thực hiện.", {}),
    ("Giao Sở Y tế yêu cầu nhà thầu đẩy nhanh tiến độ.", {}),
    ("Giao Sở Y tế thực hiện theo ý kiến chỉ đạo của UBND tỉnh.", {}),
]

_MIXED: Final[list[Case]] = [
    (
        "Bộ Tài chính chủ trì, phối hợp với Bộ Tư pháp, Văn phòng Chính phủ hoàn thiện dự thảo Nghị định.",
        _with("Bộ Tư pháp", "Văn phòng Chính phủ"),
    ),
    (
        "Giao Bộ Xây dựng chủ trì, phối hợp với các bộ, ngành và địa phương liên quan rà soát quy hoạch.",
        _with("các bộ, ngành và địa phương liên quan"),
    ),
    (
        "Giao Phòng Đào tạo phối hợp với các khoa, trung tâm xây dựng thời khóa biểu.",
        _with("các khoa, trung tâm"),
    ),
    (
        "Giao Công ty Cổ phần Xây dựng Sông Lam phối hợp với đơn vị tư vấn giám sát nghiệm thu.",
        _with("đơn vị tư vấn giám sát"),
    ),
    (
        "Giao Văn phòng Đảng ủy phối hợp với Văn phòng HĐND và UBND xã chuẩn bị hội nghị.",
        _with("Văn phòng HĐND và UBND xã"),
    ),
    (
        "Giao Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp các cơ quan liên quan tuyên truyền.",
        _with("các cơ quan liên quan"),
    ),
    ("Giao Sở Nội vụ (chủ trì) phối hợp với Sở Tài chính thẩm định.", _with("Sở Tài chính")),
    ("Giao Sở Nội vụ làm đầu mối, phối hợp với Sở Tài chính thẩm định.", _with("Sở Tài chính")),
    ("Giao Sở Nội vụ phối hợp tốt với Sở Tài chính trong thẩm định.", _with("Sở Tài chính")),
    (
        "Giao Sở Nội vụ thường xuyên phối hợp với Sở Tài chính và UBND các xã, phường kiểm tra.",
        _with("Sở Tài chính", "UBND các xã, phường"),
    ),
    (
        "Giao Sở Nội vụ chủ trì, phối hợp với đồng chí Trần Thị Bình - Giám đốc Sở Tài chính thẩm định.",
        _with("Trần Thị Bình"),
    ),
    (
        "Giao UBND xã rà soát, báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 20/5/2026.",
        {"reports_to": ["UBND tỉnh"], "via": ["Sở Nội vụ"]},
    ),
    (
        "Giao UBND xã rà soát, báo cáo UBND tỉnh (qua Sở Nội vụ tổng hợp) trước ngày 20/5/2026.",
        {"reports_to": ["UBND tỉnh"], "via": ["Sở Nội vụ"]},
    ),
    (
        "Giao UBND xã rà soát, gửi báo cáo về UBND tỉnh (qua Sở Nội vụ để tổng hợp).",
        {"reports_to": ["UBND tỉnh"], "via": ["Sở Nội vụ"]},
    ),
    (
        "Giao UBND xã rà soát, gửi Sở Nội vụ trước ngày 20/5/2026 để tổng hợp.",
        {"reports_to": ["Sở Nội vụ"]},
    ),
    (
        "Giao UBND xã rà soát, gửi về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh.",
        {"reports_to": ["Sở Nội vụ"], "collating": ["Sở Nội vụ"]},
    ),
    (
        "Giao UBND xã rà soát, báo cáo về Thường trực Huyện ủy (qua Văn phòng Huyện ủy).",
        {"reports_to": ["Thường trực Huyện ủy"], "via": ["Văn phòng Huyện ủy"]},
    ),
    ("Giao UBND xã rà soát, định kỳ hằng tháng báo cáo về Sở Nội vụ.", _to("Sở Nội vụ")),
    ("Giao UBND xã rà soát và báo cáo Thủ tướng Chính phủ.", _to("Thủ tướng Chính phủ")),
    (
        "Giao UBND xã rà soát; kịp thời báo cáo, đề xuất UBND tỉnh chỉ đạo xử lý.",
        {"advised": ["UBND tỉnh"]},
    ),
    (
        "Giao UBND xã rà soát, báo cáo đồng chí Nguyễn Văn An - Phó Chủ tịch UBND tỉnh.",
        _to("Nguyễn Văn An"),
    ),
    ("Giao UBND xã rà soát, báo cáo Hiệu trưởng.", _to("Hiệu trưởng")),
    ("Giao UBND xã rà soát, báo cáo Ban Giám hiệu trước ngày 20/5/2026.", _to("Ban Giám hiệu")),
    ("Giao UBND xã rà soát, báo cáo Tổng Giám đốc.", _to("Tổng Giám đốc")),
    ("Giao UBND xã báo cáo cấp có thẩm quyền xem xét.", {"approving": ["cấp có thẩm quyền"]}),
    (
        "Giao UBND xã trình cấp có thẩm quyền phê duyệt theo quy định.",
        {"approving": ["cấp có thẩm quyền"]},
    ),
    ("Giao UBND xã trình Hội đồng nhân dân xã thông qua.", {"approving": ["Hội đồng nhân dân xã"]}),
    (
        "Giao UBND xã báo cáo, xin ý kiến Ban Thường vụ Đảng ủy.",
        {"consulted": ["Ban Thường vụ Đảng ủy"]},
    ),
    (
        "Giao UBND xã tham mưu Ban Thường vụ Huyện ủy ban hành Nghị quyết.",
        {"advised": ["Ban Thường vụ Huyện ủy"]},
    ),
    ("Giao UBND xã chỉ đạo các thôn tuyên truyền.", {"executing": ["các thôn"]}),
    (
        "Giao UBND xã chịu trách nhiệm trước Chủ tịch UBND tỉnh, trước pháp luật về số liệu.",
        {"accountable_to": ["Chủ tịch UBND tỉnh"]},
    ),
]

ROLES: Final[list[Case]] = [*_MIXED, *_COORDINATORS, *_REPORTS, *_OTHERS]
