"""The notices that are measured: one as long as a real one, and a small one; all invented.

`giao_ban` has the size of a real notice of a province's weekly meeting: eight items, the last with
two sub-items, 22 assignments. Its sentences are composed from the fields; none is a wording.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.builders import (
    agency,
    agreed,
    agreed_on_the_whole,
    assign,
    by_order,
    directed_by,
    group,
    item,
    meeting,
    not_yet_agreed,
    notice,
    official,
    on_behalf,
    submission,
    to,
)
from giaoban.deadline import FromIssue
from giaoban.timing import (
    after,
    before,
    before_event,
    by,
    every,
    in_month,
    in_quarter,
    in_year,
    ongoing,
    pending,
    per_regulation,
    within,
)

if TYPE_CHECKING:
    from giaoban.model import AgendaItem, Notice

_STC = "Sở Tài chính"
_SXD = "Sở Xây dựng"
_SKHCN = "Sở Khoa học và Công nghệ"
_STNMT = "Sở Tài nguyên và Môi trường"
_SNV = "Sở Nội vụ"
_CAT = "Công an tỉnh"
_VAN_PHONG = "Văn phòng UBND tỉnh"
_QUY = "Quỹ Phát triển đất tỉnh"
_TO = "Bộ phận giúp việc Ban cán sự đảng UBND tỉnh"
_BAN = "Ban cán sự đảng UBND tỉnh"
_LAM_THANH = "UBND thành phố Lam Thành"
_XUAN_LAM = "UBND huyện Xuân Lam"
_THUONG_TRUC = "Thường trực Tỉnh ủy"

_AN = official(
    "Nguyễn Văn An",
    "Phó Bí thư Ban cán sự đảng UBND tỉnh",
    "Phó Chủ tịch Thường trực UBND tỉnh",
)
_BINH = official(
    "Trần Thị Bình", "Ủy viên Ban cán sự đảng UBND tỉnh", "Giám đốc Sở Nội vụ tỉnh Sông Lam"
)
_CUONG = official("Lê Quốc Cường", "Ủy viên Ban cán sự đảng UBND tỉnh", "Phó Chủ tịch UBND tỉnh")
_DUNG = official("Phạm Thị Dung", "Ủy viên Ban cán sự đảng UBND tỉnh", "Chánh Văn phòng UBND tỉnh")


def giao_ban() -> Notice:
    """Return the notice of a weekly meeting, as long as a real one."""
    return notice(
        "party-hd36",
        issuer=agency(_BAN, under="Tỉnh ủy Sông Lam", symbol="BCSĐ"),
        number="65-TB/BCSĐ",
        place="Sông Lam",
        issued_on="2/10/2023",
        concluded_by=_BAN,
        meeting=meeting("cuộc họp giao ban", "29/9/2023"),
        body=[
            _science(),
            _offices(),
            _land(),
            _township(),
            _poverty(),
            _police(),
            _personnel(),
            _coming_tasks(),
        ],
        recipients=[
            to(_THUONG_TRUC, "Đảng đoàn HĐND tỉnh", purpose="để báo cáo"),
            "Các đồng chí Ủy viên Ban cán sự đảng UBND tỉnh",
            group(
                "Các sở",
                "Tài chính",
                "Xây dựng",
                "Khoa học và Công nghệ",
                "Tài nguyên và Môi trường",
                "Nội vụ",
                "Văn hóa, Thể thao và Du lịch",
            ),
            _CAT,
            to("Liên minh Hợp tác xã tỉnh", _QUY),
            to(_XUAN_LAM, _LAM_THANH),
            to(_VAN_PHONG, _TO, purpose="chủ động tham mưu thực hiện"),
        ],
        archive="VT, TH, BCSĐ",
        signature=on_behalf("Ban cán sự đảng", position="Ủy viên", name="Phạm Thị Dung"),
    )


def small() -> Notice:
    """Return a notice of one item with one assignment."""
    return notice(
        "state-nd30",
        issuer=agency("Ủy ban nhân dân tỉnh Sông Lam", symbol="UBND"),
        number="12/TB-UBND",
        place="Sông Lam",
        issued_on="16/10/2023",
        concluded_by="Chủ tịch UBND tỉnh",
        meeting=meeting("cuộc họp", "12/10/2023"),
        body=[
            item(
                "Sở Tài chính báo cáo việc bố trí trụ sở làm việc",
                submission("165/TTr-STC", "05/10/2023", by=_STC),
                agreed(),
                assign(_SXD, "hoàn thiện thủ tục bàn giao trụ sở", due=before("30/11/2023")),
            ),
        ],
        recipients=[to(_STC, _SXD, purpose="để th/h")],
        archive="VT, TH",
        signature=by_order("Chủ tịch", position="Chánh Văn phòng", name="Phạm Thị Dung"),
    )


# --- the items of the long one -------------------------------------------------------------------

_RELEVANT = (
    "Các nhiệm vụ cần bám sát hơn vào thực tiễn, đường lối, chủ trương, định hướng "
    "phát triển của tỉnh và các tiềm năng, thế mạnh của địa phương để tham mưu, đề "
    "xuất có hiệu quả các nhiệm vụ, đề tài khoa học;"
)
_CHAINS = (
    "Nghiên cứu thêm về chuỗi giá trị sản phẩm nông nghiệp chủ lực, kinh tế tuần "
    "hoàn, kinh tế số và có định hướng cụ thể; quan tâm giải pháp hệ sinh thái công "
    "nghiệp của tỉnh, giải pháp thương mại hóa các sản phẩm đặc trưng, phát triển "
    "du lịch nông thôn dựa trên tiềm năng văn hóa từ các cơ chế đã được HĐND tỉnh "
    "ban hành; việc ứng dụng trí tuệ nhân tạo vào công tác quản lý, xây dựng trợ lý "
    "ảo cho đội ngũ cán bộ, công chức trên địa bàn tỉnh;"
)
_CULTURE = (
    "Xem xét bổ sung thêm lĩnh vực văn hóa đối với nhiệm vụ nghiên cứu hệ thống "
    "giếng cổ tại khu vực huyện Xuân Lam."
)


def _science() -> AgendaItem:
    return item(
        "Sở Khoa học và Công nghệ báo cáo, xin ý kiến cho chủ trương đối với danh mục nhiệm vụ "
        "khoa học và công nghệ cấp tỉnh thực hiện năm 2024",
        submission("72/TTr-SKHCN", "27/9/2023", by=_SKHCN),
        agreed_on_the_whole(),
        directed_by(
            _AN,
            assign(
                _SKHCN,
                "nghiên cứu tiếp thu các ý kiến tham gia của các đại biểu tại hội nghị; rà soát, "
                "đánh giá, điều chỉnh, bổ sung một số nhiệm vụ cho phù hợp với khả năng cân đối "
                "ngân sách của địa phương",
                coordinators=["Sở Văn hóa, Thể thao và Du lịch"],
                due=before("14/10/2023"),
                points=[_RELEVANT, _CHAINS, _CULTURE],
            ),
            assign(
                _SKHCN,
                "tham mưu văn bản để Ban cán sự đảng UBND tỉnh báo cáo, xin ý kiến Thường trực "
                "Tỉnh ủy về danh mục nhiệm vụ nêu trên",
                coordinators=[_TO],
                due=after("hoàn thiện các nội dung trên"),
            ),
            assign(
                _TO,
                "chủ động tham mưu cho lãnh đạo UBND tỉnh phụ trách lĩnh vực chỉ đạo triển khai "
                "thực hiện",
                due=after("có văn bản thông báo ý kiến của Thường trực Tỉnh ủy"),
            ),
        ),
    )


def _offices() -> AgendaItem:
    return item(
        "Sở Tài chính báo cáo, xin ý kiến về việc giải quyết trụ sở làm việc theo đề nghị của Quỹ "
        "Phát triển đất tỉnh",
        submission("165/TTr-STC", "21/9/2023", by=_STC),
        agreed(),
        directed_by(
            _CUONG,
            assign(
                _SXD,
                "tham mưu cấp có thẩm quyền thực hiện thu hồi phần diện tích trụ sở làm việc đã "
                "giao cho Trung tâm hỗ trợ phát triển hợp tác xã thuộc Liên minh Hợp tác xã tỉnh "
                "do không sử dụng; đồng thời đề xuất bố trí trụ sở làm việc cho Quỹ Phát triển đất "
                "tỉnh khoảng 340 m² tại tòa nhà liên cơ quan các đơn vị sự nghiệp của tỉnh",
                due=before("14/10/2023"),
            ),
            assign(
                _SXD,
                "hoàn thiện hồ sơ, thủ tục thực hiện bàn giao, tiếp nhận trụ sở làm việc theo quy "
                "định hiện hành của pháp luật về quản lý, sử dụng tài sản công",
                coordinators=[_QUY, _LAM_THANH],
                due=in_month("11/2023"),
            ),
            assign(
                _STC,
                "hướng dẫn Quỹ Phát triển đất tỉnh hoàn thiện hồ sơ, thủ tục trình cấp có thẩm "
                "quyền thẩm định, phê duyệt phương án sắp xếp lại trụ sở làm việc cũ của Quỹ tại "
                "số 01 đường Bến Thủy, phường Hưng Phúc, thành phố Lam Thành",
                due=in_quarter("IV/2023"),
            ),
        ),
    )


def _land() -> AgendaItem:
    return item(
        "Sở Tài nguyên và Môi trường báo cáo, xin ý kiến về việc điều chỉnh, bổ sung danh mục các "
        "dự án cần thu hồi đất, các dự án chuyển mục đích sử dụng đất thuộc thẩm quyền chấp thuận "
        "của HĐND tỉnh năm 2023 trên địa bàn tỉnh Sông Lam",
        submission("597/TTr-STNMT", "25/9/2023", by=_STNMT),
        agreed(),
        directed_by(
            _CUONG,
            assign(
                _STNMT,
                "tiếp thu ý kiến tham gia của các đại biểu, tham mưu văn bản đề nghị Đảng đoàn "
                "HĐND tỉnh thẩm tra nội dung dự thảo Nghị quyết; báo cáo, xin ý kiến Thường trực "
                "Tỉnh ủy, Ban Thường vụ Tỉnh ủy",
                coordinators=[_TO],
                due=per_regulation(),
            ),
            assign(
                _TO,
                "chủ động tham mưu cho lãnh đạo UBND tỉnh phụ trách lĩnh vực chỉ đạo thu hồi đất, "
                "chuyển mục đích sử dụng đất theo danh mục được thông qua",
                due=after("có văn bản thông báo ý kiến của Ban Thường vụ Tỉnh ủy"),
            ),
        ),
    )


def _township() -> AgendaItem:
    return item(
        "Sở Xây dựng báo cáo, xin ý kiến về chủ trương đầu tư dự án Khu đô thị nghỉ dưỡng Bến Thủy "
        "2, huyện Xuân Lam",
        submission("203/TTr-SXD", "19/9/2023", by=_SXD),
        not_yet_agreed(),
        assign(
            _SXD,
            "tổ chức làm việc với UBND huyện Xuân Lam và các đơn vị liên quan, xem xét, làm rõ các "
            "yêu cầu về xây thô đối với dự án bảo đảm điểm nhấn cảnh quan kiến trúc",
            reports_to=_BAN,
            due=pending("phụ thuộc kết quả đo đạc bổ sung"),
        ),
    )


def _poverty() -> AgendaItem:
    return item(
        "Sở Tài chính báo cáo, xin ý kiến về việc phân bổ nguồn vốn đầu tư phát triển giai đoạn "
        "2021-2025, phân bổ chi tiết kế hoạch vốn đầu tư phát triển năm 2023 Chương trình mục tiêu "
        "quốc gia giảm nghèo bền vững (đợt 5)",
        submission("209/TTr-STC", "28/9/2023", by=_STC),
        agreed(),
        directed_by(
            _AN,
            assign(
                _STC,
                "hoàn thiện hồ sơ để báo cáo, xin ý kiến Thường trực Tỉnh ủy; tham mưu UBND tỉnh "
                "báo cáo, xin ý kiến Thường trực HĐND tỉnh",
                coordinators=[_TO],
                due=by("10/10/2023"),
            ),
            assign(
                _TO,
                "chủ động tham mưu cho lãnh đạo UBND tỉnh phụ trách lĩnh vực chỉ đạo phân bổ, giải "
                "ngân nguồn vốn được giao",
                due=after("có văn bản thông báo ý kiến của Thường trực Tỉnh ủy"),
            ),
            assign(
                _SNV,
                "chỉ đạo Trung tâm Dịch vụ việc làm tỉnh đẩy nhanh tiến độ hoàn thành các thủ tục "
                "để giải ngân toàn bộ kế hoạch vốn được giao",
                urgency="khẩn trương",
                requirements="chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả giải ngân kế "
                "hoạch vốn được giao",
                due=in_year(2023),
            ),
        ),
    )


def _police() -> AgendaItem:
    return item(
        "Công an tỉnh báo cáo, xin ý kiến đề nghị xây dựng Nghị quyết của HĐND tỉnh về mức hỗ trợ "
        "thường xuyên hằng tháng cho người được phân công trực tiếp giúp đỡ người được giáo dục "
        "tại xã, phường, thị trấn trên địa bàn tỉnh Sông Lam",
        submission("3323/TTr-CAT", "22/9/2023", by=_CAT),
        agreed_on_the_whole(),
        assign(
            _CAT,
            "tiếp thu ý kiến tham gia của các đại biểu tại hội nghị, rà soát các chính sách hỗ trợ "
            "khác để bảo đảm sự cân đối, công bằng; hoàn thiện hồ sơ trình UBND tỉnh thông qua đề "
            "nghị xây dựng Nghị quyết của HĐND tỉnh về mức hỗ trợ thường xuyên hằng tháng cho "
            "người được phân công trực tiếp giúp đỡ người được giáo dục tại xã, phường, thị trấn "
            "trên địa bàn tỉnh Sông Lam",
            due=within(15, "working_days", since=FromIssue()),
        ),
    )


def _personnel() -> AgendaItem:
    return item(
        "Sở Nội vụ báo cáo, xin ý kiến đề nghị bổ nhiệm lại chức danh Kế toán trưởng Sở Y tế",
        submission("267/TTr-SNV", "28/9/2023", by=_SNV),
        agreed(),
        assign(
            _SNV,
            "tham mưu Chủ tịch UBND tỉnh ban hành Quyết định bổ nhiệm Kế toán trưởng Sở Y tế",
            director=_BINH,
            due=per_regulation(),
        ),
        assign(
            _VAN_PHONG,
            "tham mưu văn bản yêu cầu Sở Y tế nghiêm túc rút kinh nghiệm, kiểm điểm trách nhiệm tổ "
            "chức, cá nhân có liên quan trong việc theo dõi, rà soát hồ sơ cán bộ",
            director=_DUNG,
            due=before("20/10/2023"),
        ),
        assign(
            _VAN_PHONG,
            "tham mưu Chủ tịch UBND tỉnh có văn bản yêu cầu các cơ quan, đơn vị thuộc UBND tỉnh "
            "chủ động rà soát, theo dõi, bảo đảm đúng quy định của pháp luật về bổ nhiệm lại đối "
            "với các chức vụ, chức danh thuộc thẩm quyền của Chủ tịch UBND tỉnh",
            director=_DUNG,
            due=in_month("10/2023"),
        ),
    )


def _coming_tasks() -> AgendaItem:
    members = "Các đồng chí Ủy viên Ban cán sự đảng UBND tỉnh"
    return item(
        "Ban cán sự đảng UBND tỉnh quán triệt các văn bản chỉ đạo của cấp trên; triển khai các "
        "nhiệm vụ thời gian tới",
        item(
            "Quán triệt văn bản chỉ đạo của cấp trên",
            "Nghị quyết số 149/NQ-CP ngày 21/9/2023 của Chính phủ ban hành chương trình hành động "
            "về tăng cường bảo đảm trật tự, an toàn giao thông trong tình hình mới.",
            assign(
                members,
                "nghiên cứu, phục vụ công tác chỉ đạo, điều hành đối với lĩnh vực được phân công "
                "phụ trách",
                due=ongoing(),
            ),
            assign(
                _VAN_PHONG,
                "ban hành văn bản chỉ đạo thực hiện các nội dung có liên quan",
                director=_DUNG,
                due=before("31/10/2023"),
            ),
        ),
        item(
            "Triển khai các nhiệm vụ thời gian tới",
            assign(
                members,
                "chỉ đạo triển khai thực hiện các nội dung kết luận tại hội nghị giao ban của "
                "Thường trực Tỉnh ủy; đẩy mạnh các nhiệm vụ phát triển kinh tế - xã hội năm 2023",
                due=ongoing(),
            ),
            assign(
                _CAT,
                "làm tốt công tác chuẩn bị diễn tập khu vực phòng thủ tỉnh đối với các nội dung "
                "thuộc thẩm quyền, trách nhiệm được phân công phụ trách",
                due=before_event("hội nghị giao ban tháng 11/2023"),
            ),
            assign(
                _VAN_PHONG,
                "sớm chuẩn bị nội dung trình UBND tỉnh, kỳ họp chuyên đề HĐND tỉnh và Ban Thường "
                "vụ Tỉnh ủy tháng 10/2023",
                requirements="bảo đảm chất lượng, tiến độ các nội dung trình",
                due=by("13/10/2023"),
            ),
            assign(
                _VAN_PHONG,
                "theo dõi, đôn đốc, tổng hợp kết quả thực hiện Thông báo này",
                director=_DUNG,
                reports_to=_BAN,
                due=every(1, "months"),
            ),
        ),
    )
