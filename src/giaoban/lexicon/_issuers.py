"""Tên cơ quan sau "của": where the name of an issuing body ends in running text."""

from __future__ import annotations

import re
from typing import Final

from giaoban.lexicon._patterns import BLANK
from giaoban.lexicon.doctypes import TYPE_NAMES

__all__ = ["issuer_end"]


def issuer_end(text: str, start: int) -> int:
    """Return where the name of a body that begins at *start* ends; *start* if none begins there.

    A name is a run of words with a capital and of the terms that names of bodies are made of
    ("Sở Khoa học và Công nghệ", "Ban Thường vụ Tỉnh ủy"). It ends at punctuation, at any other
    word, and before another body.
    """
    end = start
    step = _FIRST.match(text, start)
    for _ in range(_LONGEST):
        if step is None:
            break
        end = step.end()
        step = _NEXT.match(text, end)
    return end


_LONGEST: Final = 16

# Terms of two or more words of which only the first is capitalised, as bodies' names have them
# (Decree 30/2020/NĐ-CP, appendix II: the words for kind, function and field are capitalised).
_TERMS: Final = """
Bảo hiểm|Biên phòng|Chánh văn phòng|Chi cục|Chính phủ|Chính trị|Chủ nhiệm|Chủ tịch|Cổ phần
Công an|Công nghệ|Công nghiệp|Công ty|Công thương|Cơ quan|Dân quân|Dân tộc|Dân vận|Dịch vụ|Doanh nghiệp
Du lịch|Đại biểu|Đại học|Đào tạo|Đầu tư|Điều hành|Giao thông|Giám đốc|Giáo dục|Hải quan|Hành chính
Hạ tầng|Hội đồng|Hợp tác|Kế hoạch|Khoa học|Khoáng sản|Kho bạc|Khu kinh tế|Kiểm lâm|Kiểm sát|Kiểm toán
Kiểm tra|Kiến trúc|Kinh doanh|Kinh tế|Lao động|Lãnh đạo|Liên minh|Lưu trữ|Mặt trận|Môi trường
Ngân hàng|Ngoại giao|Ngoại vụ|Nhà nước|Nhân dân|Nội chính|Nội vụ|Nông dân|Nông nghiệp|Nông thôn
Phát thanh|Phát triển|Phát triển đất|Phục vụ hành chính công|Phục vụ|Phụ nữ|Quân khu|Quân sự|Quản lý|Quốc gia|Quốc hội|Quốc phòng|Quy hoạch
Tài chính|Tài nguyên|Tập đoàn|Thanh niên|Thanh tra|Thành phố|Thành ủy|Thành uỷ|Thẩm định|Thể thao
Thi hành án|Thị ủy|Thị uỷ|Thông tin|Thống kê|Thủ trưởng|Thủ tướng|Thú y|Thuế|Thủy lợi|Thuỷ lợi
Thủy sản|Thuỷ sản|Thương binh|Thương mại|Thường trực|Thường vụ|Tiếp công dân|Tín dụng|Tòa án|Toà án
Tôn giáo|Tổ chức|Tổ quốc|Tổng công ty|Tổng cục|Trưởng ban|Trung tâm|Trung ương|Truyền hình
Truyền thông|Tuyên giáo|Tư lệnh|Tư pháp|Văn hóa|Văn hoá|Văn phòng|Văn thư|Vận tải|Việc làm|Viễn thông
Xã hội|Xây dựng|Xúc tiến|Y tế|Cải cách|Chỉ đạo|Chỉ huy|Chấp hành|Bộ trưởng|Bí thư|Tổng bí thư
Ban chỉ đạo|Ban quản lý|Ban tổ chức|Phó bí thư|Phó chủ tịch|Huyện ủy|Huyện uỷ|Quận ủy|Quận uỷ|Tỉnh ủy|Tỉnh uỷ|Đảng ủy|Đảng uỷ|Đảng đoàn
Đảng bộ|Chi bộ|Ủy ban|Uỷ ban|Ủy viên|Uỷ viên|Giải phóng mặt bằng|Hợp tác xã|Chuyển đổi số
"""

# What goes on in a name in lower case.
_LOWER: Final = """
nhân dân|cán sự đảng|cán sự|quân sự|kiểm sát|vận tải|nông thôn|hợp tác xã|thành phố|thị xã|thị trấn
đặc khu|tỉnh|huyện|quận|xã|phường|dự án|mặt bằng|tối cao|thường vụ|thường trực|ngang bộ
các khu công nghiệp|khu công nghiệp|các khu kinh tế|khu kinh tế|khóa|khoá
"""

# Where another body begins: behind "và" or a dash it is not the same name going on.
_HEADS: Final = """
Sở|Ban|Bộ|Cục|Chi cục|Chính phủ|Chủ tịch|Công an|Công ty|Hội|Hội đồng|HĐND|UBND|UBMTTQ|Ủy ban|Uỷ ban
Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Thường trực|Thủ tướng|Đảng|Đảng ủy|Đảng uỷ|Đoàn|Quốc hội|Trung tâm
Tòa án|Toà án|Văn phòng|Viện
"""


def _alternatives(terms: str) -> str:
    listed = sorted(re.split(r"[|\n]", terms.strip()), key=len, reverse=True)
    return "|".join(term.replace(" ", BLANK) for term in listed)


_CAPITAL: Final = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ" + "".join(chr(code) for code in range(0x1EA0, 0x1EFA, 2))
# A word with a capital: a term of the list, or any one syllable or abbreviation.
_WORD: Final = rf"(?:(?:{_alternatives(_TERMS)})|[{_CAPITAL}][\w&]{{0,20}}+)(?!\w)"
# "Văn hóa, Thể thao và Du lịch": the few names that hold a comma.
_AFTER_COMMA: Final = "Thể thao|Thương mại|Hạ tầng"
_FIRST: Final = re.compile(rf"{_WORD}|(?:tỉnh|thành){BLANK}[uủ][yỷ](?!\w)")
# Behind "và" and a dash a name goes on with a term or an abbreviation; not with another body, nor
# with another document ("của Bộ Chính trị và Nghị quyết số …").
_OTHER: Final = rf"(?:{_alternatives(_HEADS)})(?!\w)|(?:{_alternatives('|'.join(TYPE_NAMES.values()))}){BLANK}số"
_JOINED: Final = rf"(?:và|[-–]){BLANK}(?!{_OTHER})(?:{_alternatives(_TERMS)}|[{_CAPITAL}]{{2}}[\w&]{{0,20}}+)(?!\w)"
_NEXT: Final = re.compile(
    rf"{BLANK}(?:(?:{_alternatives(_LOWER)})(?!\w)|{_WORD}|{_JOINED})"
    rf"|,{BLANK}(?:{_alternatives(_AFTER_COMMA)})(?!\w)"
)
