"""Sentences as organs of many kinds write them, and to whom a careful reader finds them addressed."""

from __future__ import annotations

ADDRESSED: tuple[tuple[str, list[list[str]]], ...] = (
    (
        "Các kiến nghị khác giao các Bộ, cơ quan liên quan theo chức năng, nhiệm vụ xem xét, giải quyết.",
        [["các Bộ, cơ quan liên quan"]],
    ),
    (
        "Nội dung về biên chế giáo viên giao Sở Nội vụ tham mưu trong tháng 4/2026.",
        [["Sở Nội vụ"]],
    ),
    (
        "Giao Bộ Công Thương chủ trì, phối hợp với các bộ, cơ quan liên quan khẩn trương hoàn thiện hồ sơ.",
        [["Bộ Công Thương"]],
    ),
    (
        "Bộ trưởng các Bộ: Tài chính, Xây dựng, Công Thương trực tiếp chỉ đạo giải ngân.",
        [["Bộ trưởng các Bộ: Tài chính, Xây dựng, Công Thương"]],
    ),
    (
        "Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch UBND các tỉnh, thành phố trực thuộc Trung ương tập trung chỉ đạo thực hiện.",
        [
            [
                "Các Bộ trưởng",
                "Thủ trưởng cơ quan ngang bộ",
                "Chủ tịch UBND các tỉnh, thành phố trực thuộc Trung ương",
            ]
        ],
    ),
    (
        "Về việc điều chỉnh quy hoạch, yêu cầu Sở Xây dựng rà soát, tham mưu trước ngày 15/4/2026.",
        [["Sở Xây dựng"]],
    ),
    (
        "Liên quan đến đề xuất của nhà đầu tư, giao Sở Tài chính làm việc với nhà đầu tư để thống nhất phương án.",
        [["Sở Tài chính"]],
    ),
    (
        "Trên cơ sở kết quả rà soát, Sở Nội vụ tổng hợp, tham mưu UBND tỉnh báo cáo Bộ Nội vụ.",
        [["Sở Nội vụ"]],
    ),
    (
        "Giao UBND huyện Thanh Hòa khẩn trương thu hồi đất; Sở Nông nghiệp và Môi trường hướng dẫn thủ tục; Sở Tài chính bố trí vốn.",
        [["UBND huyện Thanh Hòa"], ["Sở Nông nghiệp và Môi trường"], ["Sở Tài chính"]],
    ),
    (
        "Đề nghị Đoàn đại biểu Quốc hội tỉnh kiến nghị với Quốc hội.",
        [["Đoàn đại biểu Quốc hội tỉnh"]],
    ),
    (
        "Đề nghị đồng chí Bí thư Đảng ủy xã Bến Sơn quan tâm chỉ đạo công tác giải phóng mặt bằng.",
        [["Bí thư Đảng ủy xã Bến Sơn"]],
    ),
    (
        "Giao Trưởng phòng Tổ chức - Hành chính tham mưu Quyết định khen thưởng.",
        [["Trưởng phòng Tổ chức - Hành chính"]],
    ),
    (
        "Giao cho Ban Quản lý dự án đầu tư xây dựng huyện làm chủ đầu tư.",
        [["Ban Quản lý dự án đầu tư xây dựng huyện"]],
    ),
    ("Nhà đầu tư cam kết hoàn thành dự án trong quý IV/2026.", [["Nhà đầu tư"]]),
    (
        "Các cơ quan, đơn vị, địa phương nghiêm túc triển khai; định kỳ báo cáo UBND tỉnh.",
        [["Các cơ quan, đơn vị, địa phương"]],
    ),
    (
        "Yêu cầu người đứng đầu các cơ quan, đơn vị chịu trách nhiệm toàn diện trước Chủ tịch UBND tỉnh.",
        [["người đứng đầu các cơ quan, đơn vị"]],
    ),
    ("Hội đồng quản lý Quỹ xem xét, quyết định việc cho vay.", [["Hội đồng quản lý Quỹ"]]),
    (
        "Ngân hàng Nhà nước Chi nhánh khu vực 8 chỉ đạo các tổ chức tín dụng tháo gỡ khó khăn.",
        [["Ngân hàng Nhà nước Chi nhánh khu vực 8"]],
    ),
    (
        "Kho bạc Nhà nước khu vực X thanh toán kịp thời khi có khối lượng.",
        [["Kho bạc Nhà nước khu vực X"]],
    ),
    ("Thanh tra tỉnh chủ trì thanh tra việc sử dụng kinh phí.", [["Thanh tra tỉnh"]]),
    (
        "Báo và Phát thanh, Truyền hình Sông Lam tăng thời lượng tuyên truyền.",
        [["Báo và Phát thanh, Truyền hình Sông Lam"]],
    ),
    ("Trường Chính trị tỉnh mở 02 lớp bồi dưỡng.", [["Trường Chính trị tỉnh"]]),
    (
        "Hiệu trưởng các trường tiểu học, trung học cơ sở công khai các khoản thu.",
        [["Hiệu trưởng các trường tiểu học, trung học cơ sở"]],
    ),
    ("Trạm Y tế xã tổ chức tiêm phòng đợt 2.", [["Trạm Y tế xã"]]),
    ("Chi bộ các thôn tuyên truyền, vận động đảng viên gương mẫu.", [["Chi bộ các thôn"]]),
    (
        "Bí thư chi bộ, Trưởng thôn Hòa An vận động các hộ dân hiến đất.",
        [["Bí thư chi bộ", "Trưởng thôn Hòa An"]],
    ),
    ("Công chức Tư pháp - Hộ tịch rà soát hồ sơ tồn.", [["Công chức Tư pháp - Hộ tịch"]]),
    (
        "Bộ Chỉ huy Bộ đội Biên phòng tỉnh, Hải quan cửa khẩu tăng cường kiểm soát.",
        [["Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "Hải quan cửa khẩu"]],
    ),
    ("Sở Y tế đã trình UBND tỉnh 03 tờ trình.", []),
    ("Việc sắp xếp các đơn vị sự nghiệp được thực hiện theo đúng lộ trình.", []),
    ("Các đơn vị đã báo cáo đầy đủ; tuy nhiên còn chậm.", []),
    ("Công tác phối hợp giữa các sở, ngành có lúc chưa chặt chẽ.", []),
    ("Phó Chủ tịch UBND tỉnh ghi nhận nỗ lực của Sở Y tế.", []),
    (
        "Thời gian tới, các sở, ngành tập trung thực hiện tốt nhiệm vụ được giao.",
        [["các sở, ngành"]],
    ),
    (
        "Từ nay đến hết năm 2026, Sở Tài chính không bổ sung dự toán ngoài kế hoạch.",
        [["Sở Tài chính"]],
    ),
    ("Trước ngày 10/4/2026, Sở Nội vụ gửi danh sách về Văn phòng UBND tỉnh.", [["Sở Nội vụ"]]),
    ("Không để xảy ra thất thoát, lãng phí trong quá trình thực hiện.", [[]]),
    ("Văn phòng UBND tỉnh có trách nhiệm theo dõi, đôn đốc.", [["Văn phòng UBND tỉnh"]]),
    ("Giao đồng chí Chánh Văn phòng UBND tỉnh theo dõi, đôn đốc.", [["Chánh Văn phòng UBND tỉnh"]]),
    (
        "UBND các xã Thanh Lâm, Thanh Sơn và phường An Hòa bố trí quỹ đất.",
        [["UBND các xã Thanh Lâm, Thanh Sơn và phường An Hòa"]],
    ),
    (
        "Giao Phòng Kinh tế phối hợp các phòng: Văn hóa - Xã hội, Văn phòng HĐND và UBND xã lập kế hoạch.",
        [["Phòng Kinh tế"]],
    ),
    ("Thống nhất giao Sở Y tế làm chủ đầu tư dự án.", [["Sở Y tế"]]),
    ("Đồng ý cho Công ty Trường Phát gia hạn thời gian thực hiện đến ngày 30/6/2026.", []),
    ("Tổ công tác 1478 họp hằng tuần để tháo gỡ vướng mắc.", [["Tổ công tác 1478"]]),
    (
        "Viện Kiểm sát nhân dân khu vực 3 kiểm sát chặt chẽ việc thụ lý.",
        [["Viện Kiểm sát nhân dân khu vực 3"]],
    ),
    ("Liên đoàn Lao động tỉnh chăm lo đời sống đoàn viên.", [["Liên đoàn Lao động tỉnh"]]),
    ("Tập đoàn Sông Lam ứng kinh phí để chi trả bồi thường.", [["Tập đoàn Sông Lam"]]),
    (
        "Đối với Dự án cầu Bến Sơn: Ban Quản lý dự án đẩy nhanh tiến độ thi công.",
        [["Ban Quản lý dự án"]],
    ),
    ("Các sở, ngành, địa phương đã có nhiều cố gắng trong triển khai thực hiện.", []),
    ("Tiến độ giải phóng mặt bằng chậm so với yêu cầu.", []),
    ("Đến nay, 12/15 xã hoàn thành phê duyệt phương án.", []),
    ("Ban Thường vụ Tỉnh ủy nhấn mạnh vai trò của người đứng đầu.", []),
    ("Công ty Trường Phát trúng thầu gói thầu số 5.", []),
    ("Sở Y tế là cơ quan thường trực.", []),
    ("Kinh phí thực hiện từ nguồn ngân sách tỉnh.", []),
    ("Thời gian tổ chức: 02 ngày, từ ngày 15/4/2026.", []),
    ("Hội nghị diễn ra tại Trung tâm Hội nghị tỉnh.", []),
    ("Nguyên nhân chủ yếu do công tác phối hợp giữa Sở Xây dựng và UBND xã chưa tốt.", []),
    ("Thống nhất thành lập Tổ công tác do Phó Chủ tịch UBND tỉnh làm Tổ trưởng.", []),
    ("Cơ bản nhất trí với báo cáo của Sở Nội vụ và ý kiến của các sở, ngành dự họp.", []),
    (
        "Yêu cầu các chủ đầu tư rà soát từng dự án, cam kết giải ngân 100% kế hoạch vốn.",
        [["các chủ đầu tư"]],
    ),
    (
        "Sở Giáo dục và Đào tạo, UBND các xã, phường chuẩn bị các điều kiện cho năm học mới.",
        [["Sở Giáo dục và Đào tạo", "UBND các xã, phường"]],
    ),
    (
        "Giao Công an tỉnh phối hợp với Sở Xây dựng, UBND thành phố kiểm tra, xử lý xe quá tải; báo cáo UBND tỉnh trước ngày 20 hằng tháng.",
        [["Công an tỉnh"]],
    ),
    (
        "Trong tháng 4/2026, Sở Nông nghiệp và Môi trường trình phê duyệt giá đất.",
        [["Sở Nông nghiệp và Môi trường"]],
    ),
    (
        "Giao Văn phòng HĐND và UBND xã tham mưu lịch tiếp công dân.",
        [["Văn phòng HĐND và UBND xã"]],
    ),
    (
        "Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy định hướng cơ quan báo chí tuyên truyền.",
        [["Ban Tuyên giáo và Dân vận Tỉnh ủy"]],
    ),
    (
        "Ban Quản lý Khu kinh tế Bãi Dài chủ động làm việc với các nhà đầu tư hạ tầng.",
        [["Ban Quản lý Khu kinh tế Bãi Dài"]],
    ),
    (
        "Giao Liên danh Trường Phát - Đại Nam lập biện pháp thi công.",
        [["Liên danh Trường Phát - Đại Nam"]],
    ),
    (
        "Căn cứ Nghị quyết số 57-NQ/TW, Sở Khoa học và Công nghệ tham mưu Kế hoạch hành động.",
        [["Sở Khoa học và Công nghệ"]],
    ),
    ("Sau khi được phê duyệt, chủ đầu tư khẩn trương tổ chức lựa chọn nhà thầu.", [["chủ đầu tư"]]),
    (
        "Nếu nhà thầu không đáp ứng tiến độ, Ban Quản lý dự án chấm dứt hợp đồng.",
        [["Ban Quản lý dự án"]],
    ),
    (
        "Phòng Nội vụ huyện tham mưu, trình Chủ tịch UBND huyện khen thưởng.",
        [["Phòng Nội vụ huyện"]],
    ),
    (
        "Giao ông Nguyễn Văn An, Phó Chủ tịch UBND xã theo dõi, chỉ đạo thực hiện.",
        [["Nguyễn Văn An"]],
    ),
    (
        "Đồng chí Trần Thị Bình chủ trì, cùng Phòng Tài chính - Kế hoạch lập dự toán.",
        [["Trần Thị Bình"]],
    ),
    ("Giao Tổ giúp việc Ban Chỉ đạo tổng hợp, báo cáo.", [["Tổ giúp việc Ban Chỉ đạo"]]),
    (
        "Các cơ quan báo chí trên địa bàn tỉnh đưa tin kịp thời.",
        [["Các cơ quan báo chí trên địa bàn tỉnh"]],
    ),
    (
        "Yêu cầu Giám đốc các Sở: Xây dựng, Tài chính kiểm điểm trách nhiệm.",
        [["Giám đốc các Sở: Xây dựng, Tài chính"]],
    ),
    ("Đảng ủy các xã, phường lãnh đạo công tác giải phóng mặt bằng.", [["Đảng ủy các xã, phường"]]),
    (
        "Giao Chi cục Thủy lợi (Sở Nông nghiệp và Môi trường) kiểm tra hồ chứa.",
        [["Chi cục Thủy lợi"]],
    ),
    ("Phòng GD&ĐT phối hợp với các nhà trường tổ chức thi.", [["Phòng GD&ĐT"]]),
    ("BQL các dự án ĐTXD tỉnh khẩn trương bàn giao hồ sơ.", [["BQL các dự án ĐTXD tỉnh"]]),
    (
        "VNPT Hồng Sơn, Viettel Hồng Sơn bảo đảm hạ tầng viễn thông.",
        [["VNPT Hồng Sơn", "Viettel Hồng Sơn"]],
    ),
    ("Thủ trưởng đơn vị chịu trách nhiệm nếu để chậm tiến độ.", [["Thủ trưởng đơn vị"]]),
    ("Cơ quan điều tra khẩn trương kết thúc điều tra vụ án.", [["Cơ quan điều tra"]]),
    (
        "Tòa án nhân dân khu vực 1 đưa vụ án ra xét xử trong tháng 5/2026.",
        [["Tòa án nhân dân khu vực 1"]],
    ),
    (
        "Đơn vị tư vấn hoàn thiện hồ sơ thiết kế, gửi Ban Quản lý dự án trước ngày 15/4/2026.",
        [["Đơn vị tư vấn"]],
    ),
)
"""Each sentence with the leads of every order in it, none for what only states or decides."""
