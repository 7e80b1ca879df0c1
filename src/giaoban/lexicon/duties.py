"""Lời giao việc: the words that order, and those with which what is ordered begins.

The verbs that give an order, with their force; the verbs and adverbs with which a task begins; the
words that lead in a case, a purpose or a further sentence. The lists are of the language of
notices, not of any one notice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from giaoban.lexicon._keys import Phrases

if TYPE_CHECKING:
    from giaoban.model import Force

__all__ = [
    "ADVERBS",
    "CONNECTIVES",
    "NOT_ORDERS",
    "ORDER_VERBS",
    "PREDICATES",
    "SCOPES",
    "STATING",
    "STOPS",
]


def _listed(text: str) -> list[str]:
    return [phrase.strip() for line in text.strip().splitlines() for phrase in line.split("|")]


ORDER_VERBS: Final[Phrases[Force]] = Phrases(
    {
        "giao": "giao",
        "giao cho": "giao",
        "giao nhiệm vụ cho": "giao",
        "giao trách nhiệm cho": "giao",
        "giao quyền cho": "giao",
        "giao việc cho": "giao",
        "chỉ định": "giao",
        "yêu cầu": "yêu cầu",
        "đề nghị": "đề nghị",
        "kính đề nghị": "đề nghị",
        "trân trọng đề nghị": "đề nghị",
        "kiến nghị": "đề nghị",
        "phân công": "phân công",
        "phân công nhiệm vụ cho": "phân công",
        "phân công cho": "phân công",
        "cử": "phân công",
        "ủy quyền": "phân công",
        "ủy quyền cho": "phân công",
    }
)
"""The verbs that give an order to whoever is named behind them."""

NOT_ORDERS: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        _listed("""
giao ban|giao thông|giao dịch|giao lưu|giao tiếp|giao nộp|giao nhận|giao hàng|giao thừa|giao điểm|giao đất
giao rừng|giao thoa|giao thương|giao ước|giao kết|giao khoán|giao kế hoạch|giao dự toán|giao vốn|giao chỉ tiêu
yêu cầu của|yêu cầu về|yêu cầu nhiệm vụ|đề nghị của|kiến nghị của|phân công nhiệm vụ|phân công công việc
phân công của|cử tri|cử tuyển|đề nghị xây dựng|đề nghị quyết toán
""")
    )
)
"""What begins as an order does and is none."""

# --- with what a task begins -------------------------------------------------------------------------

ADVERBS: Final[Phrases[str]] = Phrases(
    {
        **dict.fromkeys(
            _listed("""
khẩn trương|kịp thời|sớm|ngay|quyết liệt|nghiêm túc|nghiêm|tích cực|chủ động|tiếp tục|tập trung|đẩy nhanh tiến độ
nhanh chóng|trước mắt|ưu tiên|trực tiếp|cần|phải|cần phải|cần sớm|có trách nhiệm|hết sức|đặc biệt|nhất là
mạnh dạn|kiên quyết|cương quyết|tuyệt đối|nêu cao|thật sự|thực sự|cùng nhau|đồng thời|song song|đồng bộ
cụ thể|chặt chẽ|kỹ|kỹ lưỡng|khẩn cấp|gấp|quyết tâm|cùng|cũng|phải khẩn trương|bằng mọi biện pháp|tự
"""),
            "",
        ),
        **dict.fromkeys(
            _listed("khẩn trương|kịp thời|sớm|ngay|nhanh chóng|quyết liệt|khẩn cấp|gấp"),
            "urgent",
        ),
        "thường xuyên": "ongoing",
        "thường xuyên, liên tục": "ongoing",
        "liên tục": "ongoing",
        "định kỳ": "",
        "hằng tuần": "",
        "hàng tuần": "",
        "hằng tháng": "",
        "hàng tháng": "",
        "hằng quý": "",
        "hàng quý": "",
        "hằng năm": "",
        "hàng năm": "",
    }
)
"""What stands before the verb of a task: urgency, standing duty, manner."""

PREDICATES: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        _listed("""
kiểm sát việc|kiểm sát chặt chẽ|tăng thời lượng|tăng cường|ứng kinh phí|ứng vốn
định hướng|đóng điện|ứng trực|nắm chắc|soát lỗi|phân phối|phân tán|phân lô|dự trù|dự phòng|bình ổn|tập kết|cải tiến|chuẩn hóa|ươm tạo
tạm ứng|ứng trước|xóa|xóa bỏ|gỡ bỏ|tháo dỡ|thu gom|thu dọn|nạo vét|khơi thông|gia cố|lắp đặt|đấu nối|truy thu|khởi tố|xét xử|thụ lý
tống đạt|giám định|tuyển sinh|giảng dạy|kiểm định|thanh lý|gia hạn|chuyển giao|tiêm phòng|khoanh vùng|khử khuẩn|cách ly|điều trị
cấp cứu|thu hoạch|gieo trồng|tái đàn|di chuyển|sơ tán|thăm hỏi|trao tặng|biệt phái|tinh giản|triệu tập|trưng tập|kiểm dịch|tịch thu
tiêu hủy|hoàn trả|trích lập|làm sạch|tái cấu trúc|siết chặt|thắt chặt|có mặt|túc trực|chốt trực|lập lại|làm lại|chấm điểm
xếp loại|phân hạng|bình xét|suy tôn|xây mới|tăng tốc|bù đắp|rút ngắn|kéo dài|mở lớp|mở rộng|bảo hành|kiểm thử|chạy thử
đồng bộ hóa|chốt số liệu|gắn biển|cắm biển|trả|hồi đáp|đề cử|giới thiệu nhân sự|lấy phiếu|bỏ phiếu
chủ trì|đồng chủ trì|phối hợp|cùng với|cùng phối hợp|kết hợp|làm đầu mối|làm việc|làm rõ|làm tốt|làm cơ sở|làm
bám nắm|gỡ|gỡ vướng|khơi|tổng kiểm tra|hậu kiểm|ngầm hóa|phủ sóng|cắt|kéo|dựng|xây|bồi hoàn|san lấp|đắp|khoan|bơm|tưới|gieo|cấy
chăm bón|phun|tiêm|khám|khám chữa bệnh|chữa trị|dạy|chấm|viết|soạn|biên tập|biên dịch|trao|vinh danh|bình chọn|miễn nhiệm|kỷ luật|cách chức|điều chuyển
luân phiên|đàm phán|thương thảo|chứng minh|ghi chép|quét|đăng|thuyết phục|thỏa thuận|hiệp thương|kê biên|phong tỏa|truy tố|bắt giữ|tạm giữ|trinh sát
truy quét|triệt phá|trấn áp|canh gác|diễn tập|huấn luyện|động viên|cảnh báo|quan trắc|khoanh định|giải tỏa|cứu hộ|cứu nạn|trợ giúp|quyên góp|ủng hộ
miễn|khoanh nợ|xóa nợ|tất toán|chào hàng|đình chỉ|tạm đình chỉ|khởi động|khánh thành|tái canh|chế biến|trưng bày|triển lãm|biểu diễn|tập luyện|thi đấu
cổ vũ|tiễn|giải thể|chia tách|đổi tên|liệt kê|so sánh|sửa|bỏ|giữ|giữ nguyên|siết|phân chia|chọn|tham khảo|học tập|thí điểm|xếp hạng
công nhận|chứng nhận|kiểm chứng|mô phỏng|niêm phong|chiếu sáng|cắm|dán|phát quang|quét dọn|sát khuẩn|ngăn|chặn|đẩy lùi|ngừng|hoãn|lùi|rút
truyền đạt|dành|đảm nhận|đảm nhiệm|sao gửi|tăng ca|tăng tốc|tăng thời lượng|số hoá|tái định canh|chịu sự
chịu trách nhiệm|phụ trách|có trách nhiệm|có nhiệm vụ|có văn bản|có kế hoạch|có giải pháp|có biện pháp|có phương án
có ý kiến|có báo cáo|được giao chủ trì|được giao nhiệm vụ|được giao
rà soát|rà|soát xét|nghiên cứu|tham mưu|đề xuất|kiến nghị|báo cáo|trình|trình bày|xin ý kiến|lấy ý kiến|góp ý
cho ý kiến|thẩm định|thẩm tra|xem xét|xác minh|xác định|xác nhận|phân tích|đánh giá|đối chiếu|khảo sát|điều tra
thống kê|tổng hợp|tổng kết|sơ kết|tiếp thu|giải trình|bổ sung|sửa đổi|chỉnh sửa|chỉnh lý|điều chỉnh|cập nhật
hoàn thiện|hoàn thành|hoàn chỉnh|hoàn tất|kết thúc|xây dựng|biên soạn|soạn thảo|dự thảo|lập|thiết lập|thành lập
kiện toàn|củng cố|sắp xếp|tinh gọn|bố trí|cân đối|phân bổ|phân kỳ|giải ngân|thanh toán|thanh quyết toán|quyết toán
cấp phát|cấp|thu|chi|nộp|trả|thu hồi|thu hút|kêu gọi|huy động|vận động|tuyên truyền|phổ biến|quán triệt|tập huấn
bồi dưỡng|đào tạo|hướng dẫn|hỗ trợ|giúp|giúp đỡ|tạo điều kiện|tư vấn|phục vụ|chăm lo|chăm sóc|quan tâm|thăm
chỉ đạo|lãnh đạo|điều hành|điều phối|quản lý|vận hành|khai thác|sử dụng|bảo vệ|bảo trì|bảo dưỡng|sửa chữa
nâng cấp|cải tạo|cải thiện|cải cách|đổi mới|nâng cao|tăng cường|đẩy mạnh|đẩy nhanh|thúc đẩy|phát huy|duy trì
giữ vững|giữ gìn|mở rộng|nhân rộng|khuyến khích|khơi dậy|tạo|tạo lập|tổ chức|triển khai|thực hiện|thi hành
thực thi|áp dụng|ứng dụng|chuyển đổi|số hóa|kết nối|liên thông|chia sẻ|tích hợp|cung cấp|gửi|chuyển|bàn giao
tiếp nhận|nhận|đăng ký|đăng tải|niêm yết|công bố|công khai|thông báo|thông tin|thông qua|ban hành|phê duyệt
quyết định|ký|ký kết|ký ban hành|ủy quyền|phân công|phân cấp|phân định|giao|giao nhiệm vụ
kiểm tra|kiểm soát|kiểm sát|kiểm kê|kiểm đếm|kiểm điểm|thanh tra|giám sát|theo dõi|đôn đốc|nhắc nhở|chấn chỉnh|khắc phục
xử lý|xử phạt|giải quyết|tháo gỡ|rút kinh nghiệm|phòng ngừa|phòng, chống|phòng chống|ngăn chặn|đấu tranh|răn đe
bảo đảm|đảm bảo|tiết kiệm|tuân thủ|chấp hành|cam kết|phấn đấu|nỗ lực|cố gắng|nêu gương|gương mẫu|nâng|giảm|hạn chế|tránh
giải phóng mặt bằng|giải phóng|bồi thường|đền bù|di dời|tái định cư|khởi công|thi công|nghiệm thu|đưa vào
lắp đặt|lắp|lựa chọn|đấu thầu|đấu giá|mua sắm|đầu tư|cho thuê|thuê|định giá|xác lập|lưu ý|chú trọng|coi trọng|chú ý
chuẩn bị|tham gia|tham dự|dự|mời|họp|trao đổi|liên hệ|thống nhất|bàn|thảo luận|đối thoại|tiếp|tiếp xúc
tính toán|tính|dự báo|dự kiến|nắm|nắm bắt|nắm tình hình|nhận diện|tìm|tìm kiếm|tìm hiểu|lắng nghe
loại bỏ|cắt giảm|bãi bỏ|dừng|tạm dừng|chấm dứt|không để|không được|không|hủy bỏ|thay thế|thay đổi|đính chính
thể chế hóa|cụ thể hóa|cụ thể hoá|đa dạng hóa|lồng ghép|gắn|bám sát|căn cứ|dựa|kế thừa|vận dụng|mô tả
phát triển|phát động|phát hiện|phát hành|phát sóng|trồng|nuôi|sản xuất|kinh doanh|tiêu thụ|xuất khẩu|nhập khẩu
nhập|lưu trữ|lưu giữ|lưu|bảo quản|bảo tồn|tôn tạo|trùng tu|khôi phục|phục hồi|ổn định|đón|đón tiếp|trang trí
ra quân|ra soát|ra|đặt|treo|dọn|vệ sinh|trực|ứng trực|túc trực|cảnh giới|tuần tra|bố phòng|sẵn sàng|ứng phó|cứu trợ
hòa giải|hoà giải|giáo dục|cưỡng chế|vận chuyển|phân luồng|phân loại|phân tích|phân công|tách|ghép|sáp nhập|hợp nhất
đưa|đem|đề ra|đặt ra|đề cao|đề xuất|đề nghị|yêu cầu|quy định|quy hoạch|khoanh vùng|cắm mốc|đo đạc|đo|vẽ|in
làm thủ tục|làm chủ|trả lời|phản hồi|phản ánh|phản biện|giới thiệu|quảng bá|xúc tiến|hợp tác|kỷ niệm|tri ân
tôn vinh|khen thưởng|đề bạt|bổ nhiệm|bầu|bầu cử|tuyển dụng|tuyển|điều động|luân chuyển|chi trả|trợ cấp|cho vay
cho phép|thể hiện|rút ngắn|rút gọn|lắp đặt|lắp|xét|xét duyệt|duyệt|rà quét|đóng|mở|khai|kê khai|hạch toán|kiểm toán|tự kiểm tra|khoán|bán|mua|tặng
""")
    )
)
"""The verbs with which a task begins."""

STATING: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        _listed("""
trúng thầu|trúng|giành|nhận được|xếp thứ|xếp hạng|dẫn đầu|đứng đầu
hiện|hiện nay|hiện tại|cho biết|phát biểu|nêu|tuy|cùng dự|dự họp|vắng mặt|có mặt tại cuộc họp
đã|đang|sẽ|vừa|mới|còn|vẫn|có|là|không có|chưa có|chưa|được|bị|gồm|bao gồm|thuộc|cho thấy|nhận thấy|thấy
xác định|nhận định|ghi nhận|biểu dương|đánh giá cao|hoan nghênh|cảm ơn|chúc mừng|nhất trí|thống nhất|cơ bản
về cơ bản|đồng ý|tán thành|thông qua|chấp thuận|kết luận|cho rằng|khẳng định|nhấn mạnh|quyết định|biểu quyết
thông báo để|thông báo kết luận|thông báo ý kiến|thông báo đến|thông báo tới|thông báo nội dung
có ý nghĩa|có vai trò|có những|có nhiều|có một số|đạt|đạt được|gặp|chậm|thiếu|luôn|đều|trình bày|trở thành|chiếm|tăng|giảm|diễn ra|nên|vốn
""")
    )
)
"""The verbs of a sentence that states: what was done, found or decided, not what is to be done."""

SCOPES: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        [
            *_listed("""
phụ trách lĩnh vực|phụ trách khối
theo chức năng, nhiệm vụ được giao|theo chức năng nhiệm vụ được giao|theo chức năng, nhiệm vụ|theo chức năng nhiệm vụ
theo chức năng, nhiệm vụ, quyền hạn|theo chức năng|theo nhiệm vụ được giao|theo lĩnh vực phụ trách
theo lĩnh vực được phân công|theo lĩnh vực, địa bàn phụ trách|theo lĩnh vực, địa bàn được phân công
theo thẩm quyền|theo phân công|theo nhiệm vụ được phân công|theo chức năng quản lý nhà nước
căn cứ chức năng, nhiệm vụ được giao|căn cứ chức năng, nhiệm vụ|căn cứ nhiệm vụ được giao|căn cứ tình hình thực tế
trên cơ sở chức năng, nhiệm vụ được giao|trên cơ sở chức năng, nhiệm vụ|trong phạm vi chức năng, nhiệm vụ được giao
trong phạm vi chức năng, nhiệm vụ|trong phạm vi quản lý|trong phạm vi nhiệm vụ, quyền hạn được giao
tùy theo chức năng, nhiệm vụ|với chức năng, nhiệm vụ được giao|với vai trò là cơ quan thường trực
với vai trò cơ quan thường trực|với trách nhiệm được giao|trong thời gian tới|trong thời gian đến
theo thẩm quyền được giao|theo chức trách, nhiệm vụ được giao|theo chức trách, nhiệm vụ|theo địa bàn phụ trách
theo địa bàn quản lý|tại địa phương|từ nay đến cuối năm|ngay sau cuộc họp|ngay sau hội nghị
"""),
        ]
    )
)
"""What qualifies an addressee and stands between it and the task."""

CONNECTIVES: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        _listed("""
tuy nhiên|đồng thời|ngoài ra|bên cạnh đó|cùng với đó|vì vậy|do vậy|do đó|vì thế|theo đó|từ đó|trên cơ sở đó
qua đó|mặt khác|trước mắt|riêng|cụ thể|trong đó|song|bên cạnh|tiếp đó|sau đó|cuối cùng|về lâu dài|trường hợp cần thiết
nay|nội dung này|việc này|vấn đề này|về nội dung này|về việc này|về vấn đề này|đối với nội dung này|để làm tốt việc này
""")
    )
)
"""What joins a sentence to the one before it."""

STOPS: Final[frozenset[str]] = frozenset(
    """
kiêm xin có là đã đang sẽ được bị phải cần để nhằm theo về với và tại trong từ đến khi thì mà do bởi cùng nếu trước sau
cho vào ra trên dưới như không chưa này đó cũng vẫn còn nên hoặc hay gồm bằng qua tới lên xuống rồi đều rất
bao sao tuy song vì nhưng giữa ngoài đối thông chậm
""".split()
)
"""Small words at which the name of a body has ended."""
