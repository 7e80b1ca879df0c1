"""Kho từ: the words that the strategies choose from; places and people are invented.

Everything shrinks to the first of its pool, so the plainest stands first. The phrases speak of no
day, no body and no document: what a reader or a rule would take for one stands in a field of its
own.
"""

from __future__ import annotations

import unicodedata
from itertools import product
from typing import Final

# --- bodies ----------------------------------------------------------------------------------------

BODIES: Final = (
    "Sở Tài chính",
    "Sở Xây dựng",
    "Sở Nội vụ",
    "Sở Y tế",
    "Sở Tư pháp",
    "Sở Công Thương",
    "Sở Khoa học và Công nghệ",
    "Sở Giáo dục và Đào tạo",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Thanh tra tỉnh",
    "Công an tỉnh",
    "Bộ Chỉ huy Quân sự tỉnh",
    "Văn phòng UBND tỉnh",
    "UBND xã Tân Lập",
    "UBND xã Mỹ Lâm",
    "UBND phường Bến Thủy",
    "Ban Quản lý các khu công nghiệp",
    "Quỹ Phát triển đất tỉnh",
    "Trung tâm Phục vụ hành chính công tỉnh",
    "Ban Tổ chức Tỉnh ủy",
    "Ủy ban Kiểm tra Tỉnh ủy",
    "Văn phòng Tỉnh ủy",
    "Đảng ủy xã Tân Lập",
)

SYMBOLS: Final = {
    "Sở Tài chính": "STC",
    "Sở Xây dựng": "SXD",
    "Sở Nội vụ": "SNV",
    "Sở Y tế": "SYT",
    "Sở Tư pháp": "STP",
    "Sở Công Thương": "SCT",
    "Sở Khoa học và Công nghệ": "SKHCN",
    "Sở Giáo dục và Đào tạo": "SGDĐT",
    "Sở Văn hóa, Thể thao và Du lịch": "SVHTTDL",
    "Thanh tra tỉnh": "TTT",
    "Công an tỉnh": "CAT",
    "Bộ Chỉ huy Quân sự tỉnh": "BCH",
    "Văn phòng UBND tỉnh": "VP",
    "UBND xã Tân Lập": "UBND",
    "UBND xã Mỹ Lâm": "UBND",
    "UBND phường Bến Thủy": "UBND",
    "Ban Quản lý các khu công nghiệp": "BQL",
    "Quỹ Phát triển đất tỉnh": "QPTĐ",
    "Trung tâm Phục vụ hành chính công tỉnh": "TTPVHCC",
    "Ban Tổ chức Tỉnh ủy": "BTCTU",
    "Ủy ban Kiểm tra Tỉnh ủy": "UBKTTU",
    "Văn phòng Tỉnh ủy": "VPTU",
    "Đảng ủy xã Tân Lập": "ĐU",
}
"""The symbol that each body signs its documents with."""

GROUPS: Final = (
    "các sở, ban, ngành",
    "các cơ quan, đơn vị liên quan",
    "UBND các xã, phường",
    "các đồng chí ủy viên",
    "thủ trưởng các sở, ngành",
)
"""Collectives named as a whole."""

HEAD_NOUNS: Final = (
    ("Các sở", ("Tài chính", "Xây dựng", "Nội vụ")),
    ("UBND các xã", ("Tân Lập", "Mỹ Lâm", "Hòa Bình")),
    ("Đảng ủy các xã", ("Đồng Tâm", "An Hòa")),
)
"""Head nouns, each with its members."""

REFS: Final = ("CQ-1", "CQ-2", "urn:giaoban:cq:3", "00-17")

# --- persons ---------------------------------------------------------------------------------------

SURNAMES: Final = "Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Ngô Dương Lý".split()
GIVEN_NAMES: Final = (
    *("Văn An", "Thị Bình", "Quốc Cường", "Thị Dung", "Minh Đức", "Thúy Hạnh", "Ngọc Khánh"),
    *("Thị Lan", "Hữu Nam", "Thu Phương", "Xuân Quang", "Hồng Sơn", "Anh Tuấn", "Ý"),
)
PERSON_NAMES: Final = tuple(
    f"{surname} {given}" for given, surname in product(GIVEN_NAMES, SURNAMES)
)

POSITIONS: Final = (
    "Phó Chủ tịch UBND tỉnh",
    "Phó Bí thư Thường trực Tỉnh ủy",
    "Giám đốc Sở Tài chính",
    "Chánh Văn phòng UBND tỉnh",
    "Ủy viên Ban Thường vụ Tỉnh ủy",
    "Trưởng Ban Tổ chức Tỉnh ủy",
    "Bí thư Đảng ủy xã Tân Lập",
)

# --- what is done ----------------------------------------------------------------------------------

TASKS: Final = (
    "rà soát quỹ nhà, đất dôi dư trên địa bàn",
    "hoàn thiện hồ sơ bàn giao trụ sở",
    "xây dựng phương án sắp xếp cơ sở nhà, đất",
    "lập danh mục dự án kêu gọi đầu tư",
    "tổ chức lớp bồi dưỡng nghiệp vụ văn thư",
    "số hóa hồ sơ địa chính",
    "kiểm tra công tác phòng cháy, chữa cháy tại các chợ",
    "khắc phục tồn tại trong quản lý vật liệu xây dựng",
    "đẩy nhanh tiến độ giải phóng mặt bằng",
    "chuẩn bị nội dung hội nghị chuyên đề",
    "hướng dẫn lập dự toán kinh phí",
    "nâng cấp hệ thống một cửa điện tử",
    "thống kê số hộ cần hỗ trợ nhà ở",
    "sửa chữa tuyến đường vào khu tái định cư",
    "mở đợt cao điểm tuần tra ban đêm",
    "bố trí cán bộ trực tại bộ phận một cửa",
    "củng cố tổ công nghệ số cộng đồng",
    "tuyên truyền về phân loại rác tại nguồn",
    "bổ sung trang thiết bị cho trạm y tế",
    "lắp đặt biển báo tại các điểm giao cắt",
    "làm rõ nguyên nhân chậm giải ngân",
    "xác định ranh giới khu đất công",
    "cập nhật quy trình giải quyết hồ sơ",
    "biên soạn tài liệu giáo dục địa phương",
    "trồng cây dọc các tuyến đường mới",
    "mua sắm máy tính cho trường học vùng cao",
    "thành lập tổ công tác liên ngành",
    "thẩm tra số liệu quyết toán",
    "đánh giá hiệu quả mô hình thí điểm",
    "công khai danh sách doanh nghiệp nợ thuế",
    "xử lý các điểm sạt lở bờ sông",
    "phân bổ nguồn vốn sự nghiệp",
    "ký kết quy chế phối hợp",
    "vận hành thử nghiệm trung tâm điều hành",
    "kiện toàn đội ngũ cộng tác viên",
    "cắt giảm thời gian giải quyết thủ tục hành chính",
    "bảo trì hệ thống chiếu sáng công cộng",
    "chấm dứt tình trạng lấn chiếm vỉa hè",
    "đôn đốc nhà thầu thi công",
    "lưu trữ hồ sơ khen thưởng",
)
"""What somebody is told to do: begins with its verb, closed by no mark."""

HEADINGS: Final = (
    "Về việc bố trí trụ sở làm việc",
    "Về chủ trương đầu tư trung tâm dữ liệu",
    "Về tiến độ số hóa hồ sơ đất đai",
    "Về kế hoạch phát triển du lịch cộng đồng",
    "Về phương án hỗ trợ người dân vùng sạt lở",
    "Về công tác cải cách hành chính",
    "Về danh mục nhiệm vụ khoa học",
    "Về việc nâng cấp tuyến đường liên xã",
    "Về công tác bảo đảm an toàn giao thông",
    "Về chương trình nhà ở xã hội",
    "Về quản lý khai thác cát, sỏi lòng sông",
    "Về mạng lưới trường, lớp học",
    "Về công tác phòng, chống thiên tai",
    "Về hoạt động của các hợp tác xã",
    "Về thu hút bác sĩ về trạm y tế",
    "Về việc tổ chức ngày hội văn hóa",
)
"""What an item is about."""

SEPARATE: Final = ("Về công tác cán bộ", "Về công tác nhân sự", "Về công tác khen thưởng")
"""What is withheld for a notice of its own."""

SECTIONS: Final = (
    "Những nội dung trình tại cuộc họp",
    "Triển khai các nhiệm vụ thường xuyên",
    "Một số nội dung khác",
)

MATTERS: Final = (
    "phương án bố trí trụ sở",
    "chủ trương thuê dịch vụ công nghệ thông tin",
    "danh mục công trình trọng điểm",
    "dự thảo quy chế làm việc",
    "mức hỗ trợ cho mỗi hộ dân",
)
RESERVATIONS: Final = (
    "cần làm rõ nguồn kinh phí thực hiện",
    "lưu ý tính khả thi của phương án",
    "trong đó ưu tiên các xã vùng cao",
)
REMARKS: Final = (
    "Kết quả đạt được là tích cực, tuy nhiên tiến độ còn chậm so với yêu cầu.",
    "Công tác tham mưu có nhiều đổi mới.",
    "Nguồn lực của địa phương còn hạn chế.",
    "Tinh thần chủ động của các đơn vị được giữ vững.",
)
POINTS: Final = (
    "Trụ sở cũ của các đơn vị đã sáp nhập;",
    "Nhà, đất đang cho thuê sai mục đích;",
    "Công trình bỏ hoang nhiều năm.",
)
CONDITIONS: Final = (
    "trường hợp vượt thẩm quyền",
    "trường hợp phát sinh vướng mắc",
    "trên cơ sở kết quả thẩm tra",
)
REQUIREMENTS: Final = (
    "số liệu phải chính xác",
    "bảo đảm đúng đối tượng",
    "không để trùng lặp, lãng phí",
)
URGENCIES: Final = ("khẩn trương", "nhanh chóng", "kịp thời")
DELIVERABLES: Final = (
    "số hóa hồ sơ",
    "dự thảo kế hoạch",
    "kết quả thực hiện",
    "danh sách hộ dân",
)
MEASURES: Final = ("tối thiểu 80%", "100% số hộ", "ít nhất 25 hồ sơ")

# --- time in words -----------------------------------------------------------------------------------

EVENTS: Final = (
    "hoàn thiện danh mục",
    "có kết quả thẩm tra",
    "phương án được phê duyệt",
)
SESSIONS: Final = ("kỳ họp thường lệ giữa năm", "phiên họp thường kỳ tiếp theo")
RULES: Final = ("theo quy định", "theo tiến độ cam kết", "theo kế hoạch được duyệt")
REASONS: Final = ("phụ thuộc kết quả đo đạc bổ sung", "chờ hướng dẫn của cấp trên")
UNCLEAR: Final = ("trong thời gian tới", "đầu mùa khô")
CYCLE_ANCHORS: Final = ("trước 16 giờ", "đầu giờ sáng")

# --- documents ---------------------------------------------------------------------------------------

TYPE_CODES: Final = ("TTr", "TB", "BC", "KH", "QĐ", "NQ", "CV", "")
ORGANS: Final = ("UBND", "STC", "TU", "BCSĐ", "HĐND", "CAT", "QLHC", "NN&MT")
NUMBERS: Final = ("05", "65", "112", "3323", "66.25", "12a", "")
CITATION_TYPES: Final = (
    "Tờ trình",
    "Công văn",
    "Báo cáo",
    "Kế hoạch",
    "Luật",
    "Thông báo kết luận",
)
CITED_MATTERS: Final = (
    "về việc bố trí trụ sở",
    "ban hành kế hoạch phát triển",
    "về danh mục dự án",
)
RELATION_NOTES: Final = ("phần kinh phí", "kể từ ngày ban hành")

# --- around the body ---------------------------------------------------------------------------------

MEETING_KINDS: Final = (
    "cuộc họp",
    "cuộc họp giao ban",
    "hội nghị",
    "buổi làm việc",
    "phiên họp",
)
MEETING_MATTERS: Final = (
    "tình hình thực hiện nhiệm vụ",
    "tiến độ các công trình trọng điểm",
    "công tác giải ngân vốn đầu tư công",
)
ATTENDANCE: Final = (
    "lãnh đạo các sở, ban, ngành",
    "đại diện các cơ quan, đơn vị liên quan",
)
BASES: Final = (
    "Căn cứ quy chế làm việc",
    "Căn cứ chương trình công tác năm",
)
PREAMBLES: Final = (
    "Sau khi nghe báo cáo và ý kiến thảo luận, cuộc họp thống nhất kết luận như sau:",
    "Tại cuộc họp, chủ tọa kết luận như sau:",
)
SUBJECTS: Final = (
    "Kết luận tại cuộc họp về tình hình thực hiện nhiệm vụ",
    "ý kiến kết luận tại cuộc họp giao ban",
)
CLOSINGS: Final = (
    "Trên đây là kết luận của cuộc họp, thông báo để các cơ quan, đơn vị biết, thực hiện.",
    "Thông báo để các cơ quan, đơn vị biết, thực hiện.",
)
PLACES: Final = ("Sông Lam", "Tân Lập", "Bến Thủy")
PURPOSES: Final = ("để báo cáo", "để b/c", "để th/h", "để biết", "để phối hợp")
NOTES: Final = ("CVP, PCVP", "đ/c Nam", "phụ trách địa bàn")
AS_ABOVE: Final = "Như trên"
NOTED: Final = "Cuộc họp thống nhất kết luận¹ như sau:"
MEDIA: Final = ("Gửi bản giấy và điện tử", "Gửi bản điện tử")
ARCHIVES: Final = ("VT, TH", "VT, KT2", "Văn phòng Tỉnh ủy")
HEADS: Final = ("Chủ tịch", "Chánh Văn phòng", "Ban Thường vụ", "Giám đốc", "Ủy ban nhân dân")
SIGNING_POSITIONS: Final = ("Chủ tịch", "Phó Chủ tịch", "Bí thư", "Chánh Văn phòng", "Giám đốc")
ALIASES: Final = (
    ("BQL", "Ban Quản lý các khu công nghiệp"),
    ("QPTĐ", "Quỹ Phát triển đất tỉnh"),
    ("TTDL", "Trung tâm dữ liệu tỉnh"),
)
FOOTNOTES: Final = (
    "Số liệu tính đến cuối kỳ báo cáo.",
    "Không tính các công trình chuyển tiếp.",
)
MARKS: Final = ("1", "2", "*", "a")
IDS: Final = ("NV-1", "NV-2", "9f1c", "nhiệm vụ/3")
EXTRA: Final = (("hồ sơ", "H-1"), ("hệ thống", "e-office"), ("rỗng", ""))

LABELS: Final = (
    *("1.", "2.", "I.", "II.", "1.1.", "8.1.", "a)", "b)", "đ)", "(1)", "(2)", "(i)", "(ii)"),
    *("-", "+", "1-", "I-", "Điều 1.", "Phần I", "•", "1", "3)"),
)
"""Labels as notices print them, in order or not."""

# --- hostile text --------------------------------------------------------------------------------------

_CUES: Final = (
    *(
        "trước ngày 15/10/2023",
        "giao Sở Y tế",
        "đề nghị",
        "chủ trì, phối hợp với",
        "báo cáo UBND tỉnh",
    ),
    *("nhất trí", "không nhất trí", "có thông báo riêng", "định kỳ hằng tháng", "thường xuyên"),
    *("Nơi nhận:", "Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH"),
    *("THÔNG BÁO", "Số: 65/TB-UBND", "Số 65-TB/TU", "./.", "-----", "Căn cứ Luật số 72/2025/QH15"),
    *("Sông Lam, ngày 05 tháng 01 năm 2020", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "I. PHẦN MỘT"),
    *(
        "1. Một",
        "8.1. Tám",
        "a) điểm",
        "(i) nhỏ",
        "- gạch",
        "+ cộng",
        "ngày 31/02/2023",
        "đồng chí An",
    ),
    *("Tờ trình số 65/TTr-KHCN ngày 27/9/2023 của Sở Y tế", "theo quy định", "trong Quý II/2026"),
)
"""Every kind of phrase that a reader of notices goes by."""

_MARKUP: Final = (
    *(
        "</script><b>&\"'",
        "<script>alert(1)</script>",
        "<b>đậm</b>",
        "<!-- ẩn",
        "]]>",
        "&amp;",
        "&#0;",
    ),
    *("<br>", "m<sup>2</sup>", "<img src=x onerror=y>", "</p></div>", "<td>", "<a href='x'>y</a>"),
    *(
        "# đề mục",
        "## hai",
        "* sao",
        "**đậm**",
        "_nghiêng_",
        "`mã`",
        "```",
        "~~~",
        "> trích",
        "---",
    ),
    *(
        "===",
        "| a | b |",
        "[x](y)",
        "![x](y)",
        "[x]: y",
        "<http://x.y>",
        "1) một",
        "\\",
        "\\*",
        "    lùi",
    ),
    *("\tlùi", "{{ x }}", "{% x %}", "${x}", "%s", "%(x)s", "\\u0000", "\\n"),
    *("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")', "BEGIN:VEVENT", "DTSTART:20200101"),
    *('"', "'", '""', "''", "“hai”", "«hai»", "(", ")", "[", "{", "a;b,c:d", "null", "true", "1e5"),
)
"""What other formats take for their own."""

_UNSEEN: Final = (
    *(
        "a\u00a0b",
        "a\u200bb",
        "a\u200db",
        "\ufeffa",
        "a\u00adb",
        "\u202etrái sang phải\u202c",
        "עברית",
    ),
    *(
        "العربية",
        "a\nb",
        "a\r\nb",
        "a\n\nb",
        "a\tb",
        "a\u2028b",
        "a\u2029b",
        "a\u0085b",
        "a\u3000b",
    ),
    *(
        "\u0301",
        "a\u0323\u0302",
        "漢字",
        "한국",
        "😀",
        "👩\u200d👩",
        "m²",
        "x¹",
        "①",
        "Ⅳ",
        "ﬁ",
        "ａ",
    ),
    *("Ðặng", "İ", "ß", "ŉ", "ǆ", "𝐀", "\ufffd", "\ue000", "\u0080", "\x7f", "‐", "–", "…", "‰"),
    *("hòa", "hoà", "thủy", "thuỷ", "Uỷ ban", "quý", "Uû ban nh©n d©n", "đặc\u00a0khu"),
)
"""Letters and blanks that are not what they seem."""

HOSTILE: Final = (
    *(*_CUES, *_MARKUP, *_UNSEEN),
    *(
        unicodedata.normalize("NFD", cue)
        for cue in ("Sở Tài chính", "Ủy viên", "thời hạn", "đường")
    ),
)

ALPHABET: Final = "".join(
    dict.fromkeys(
        "aăâbcdđeêghiklmnoôơpqrstuưvxyAĐỦ 0123456789"
        + "".join(map(chr, range(0x20, 0x7F)))
        + "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
        + "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"
        + "\t\n\r\u00a0\u00ad\u0085\u2028\u2029\u200b\u200d\u200e\u200f\u202e\u2060\ufeff\u3000"
        + "§©ª®±²³¹º¿×ßæŒſİı–—“”‘’«»…•‰€₫′″⁴₂→≤■★\uf0b7\ufb01\uff08\ufffd\ufdd0"
        + "ЖжΣςאבعر١२中文カ한\u1100\U0001f600\U0001d400\U0010fffd"
    )
)
"""Letters for texts of any shape: those of Vietnamese first, in both normal forms."""

BLANKS: Final = ("", " ", "\u00a0", "\n", "\t \n")
"""What says nothing."""
