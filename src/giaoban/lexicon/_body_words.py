"""Từ chỉ cơ quan, chức danh: what the names of bodies, officials and collectives are made of."""

from __future__ import annotations

from typing import Final, Literal

from giaoban.lexicon._issuers import _TERMS
from giaoban.lexicon._keys import Phrases

__all__ = [
    "AND_IN_NAMES",
    "COLLECTIVE_NOUNS",
    "COMMA_IN_NAMES",
    "DISTRIBUTIVE",
    "FIELDS",
    "HEADS",
    "JOBS",
    "PLACES",
    "PLACE_HEADS",
    "PURPOSEFUL",
    "RELATIVES",
    "ROLES",
    "SHORTS",
    "SURNAMES",
    "TAILS",
    "TERMS",
    "THINGS",
    "VERB_NAMES",
    "Head",
]

Head = Literal["body", "whole", "post", "noun", "each", "comrade", "no"]


def _listed(text: str) -> list[str]:
    return [phrase.strip() for line in text.strip().splitlines() for phrase in line.split("|")]


# What the names of bodies begin with; they are written with a capital.
_BODIES: Final = """
hội đồng quản lý|hội đồng trường|hội đồng thành viên|hội đồng quản trị|hội đồng nghĩa vụ quân sự
tổ dân phố số|tổ dân phố|khu phố|tổ số|đội số
điện lực|kho bạc|hải quan|tổ|thuế tỉnh|thuế thành phố|thuế cơ sở|thi hành án dân sự|bảo hiểm xã hội|ban nghiệp vụ
sở|ban|bộ|cục|chi cục|tổng cục|vụ|phòng|viện|học viện|trường|đại học|trường đại học|trường cao đẳng|khoa|bộ môn
trung tâm|văn phòng|vp|thanh tra|công an|ủy ban|ủy ban nhân dân|ubnd|hội đồng|hội đồng nhân dân|hđnd
ủy ban mặt trận tổ quốc|ủy ban mttq|ubmttqvn|mttqvn|ubmttq việt nam|ubmttq|mặt trận tổ quốc|mttq|mặt trận|ủy ban kiểm tra|ubkt
bộ chỉ huy|ban chỉ huy|bộ tư lệnh|bch|bchqs|tòa án|tand|viện kiểm sát|vksnd|cục thi hành án|chi cục thi hành án
đảng đoàn|ban cán sự đảng|ban cán sự|bcsđ|bcsd|ban thường vụ|btv|thường trực|ban chấp hành|đảng ủy|đảng bộ|chi bộ|chi ủy
hội|hội liên hiệp|liên minh|liên minh hợp tác xã|liên đoàn|liên đoàn lao động|công đoàn|đoàn|đoàn thanh niên|tổng công ty
công ty|tập đoàn|doanh nghiệp tư nhân|ngân hàng|kho bạc|kho bạc nhà nước|bảo hiểm|bảo hiểm xã hội|bhxh|hải quan|thuế
hạt kiểm lâm|đài|đài phát thanh|báo|nhà xuất bản|bệnh viện|trạm|trạm y tế|đội|quỹ|cảng vụ|điện lực|bưu điện|viễn thông|vnpt|viettel|mobifone|evn|báo và phát thanh|vườn quốc gia
ban quản lý|bql|ban chỉ đạo|bcđ|ban tổ chức|btc|ban giám hiệu|ban giám đốc|ban điều hành|ban tuyên giáo|ban dân vận
ban nội chính|ban công tác|ban nhân dân|ban soạn thảo|ban biên tập|ban đại diện|ban kiểm soát|hội đồng quản trị
hội đồng thành viên|hội đồng trường|hội đồng thi đua|tổ công tác|tổ giúp việc|tổ biên tập|tổ thư ký|tổ soạn thảo
tổ thẩm định|tiểu ban|cơ quan|thường trực ban chỉ đạo|cơ quan thường trực|bộ phận giúp việc|bộ phận thường trực
ban dân tộc|ban pháp chế|ban kinh tế|ban văn hóa|phân hiệu|phân viện|phân xưởng|chi nhánh|hợp tác xã|htx|nhà máy|xí nghiệp
lữ đoàn|trung đoàn|sư đoàn|quân khu|đồn|đồn biên phòng|ban chuyên môn|khối|cụm thi đua|nhà trường|trụ sở
văn phòng đăng ký đất đai|văn phòng điều phối|quỹ đầu tư phát triển|quỹ phát triển đất|quỹ bảo vệ môi trường
quỹ bảo vệ và phát triển rừng|ban quản lý dự án|bql dự án|trung tâm hỗ trợ|trung tâm xúc tiến|trung tâm dịch vụ
trung tâm phục vụ|trung tâm phát triển quỹ đất|thành đoàn|câu lạc bộ|mạng lưới|ban tiếp công dân
kiểm toán|kiểm toán nhà nước|kiểm toán nhà nước khu vực|thông tấn xã|thi hành án dân sự|đoàn đại biểu quốc hội|đoàn đbqh|đoàn công tác
đoàn kiểm tra|đoàn giám sát|đoàn thanh tra|đoàn khảo sát|hội đồng thẩm định|hội đồng nghiệm thu|hội đồng tuyển dụng|hội đồng tư vấn
ban chỉ huy quân sự|ban chỉ huy phòng thủ dân sự|tổng cục thống kê|ban vận động|ban quản trị|ban thanh tra nhân dân|ban xây dựng đảng
ban quản lý chợ|ban thư ký|ban trọng tài|tổ kiểm tra|tổ tư vấn|tổ phản ứng nhanh|tổ công nghệ số cộng đồng|tổ liên ngành|tổ hợp tác
tổ bảo vệ an ninh trật tự|tổ thường trực|tổ đại biểu|tổng đội|biên phòng|đồn công an|trạm kiểm lâm|trạm khuyến nông|kiểm lâm|dân quân
tòa án nhân dân|viện kiểm sát nhân dân|công đoàn trường|đoàn trường|cổng thông tin điện tử|trang thông tin điện tử|ban qlda|ban qldađtxd|phòng khám|phòng khám đa khoa|trung tâm huấn luyện|thống kê tỉnh|thống kê thành phố|thống kê cơ sở|hải đội|hải đoàn|tiểu đoàn|đại đội|cảnh sát biển|phân ban|liên hiệp hội|liên hiệp các hội|liên hiệp|hiệp hội|hội chữ thập đỏ|hội khuyến học|hội nhà báo|hội luật gia|đoàn luật sư
bảo tàng|thư viện|nhà hát|nhà văn hóa|nhà khách|chi nhánh ngân hàng|công ty cổ phần|công ty tnhh|tổng công ty cổ phần
học viện chính trị|trường mầm non|trường tiểu học|trường thcs|trường thpt|trường trung học cơ sở|trường chính trị|trường quân sự
ủy ban bầu cử|ủy ban dân tộc|ủy ban chứng khoán|đảng ủy khối|khối dân vận|trung tâm chính trị|ủy ban liên chính phủ|cảng hàng không
"""
# Complete by themselves; a place may follow.
_WHOLES: Final = """
văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân|văn phòng đoàn đại biểu quốc hội và hđnd|văn phòng đoàn đbqh và hđnd
đoàn đại biểu quốc hội
chính phủ|thủ tướng chính phủ|thủ tướng|quốc hội|ủy ban thường vụ quốc hội|chủ tịch nước|bộ chính trị|ban bí thư
trung ương|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|xã ủy|tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|thị đoàn|xã đoàn
đảng ủy các cơ quan đảng|đảng ủy chính phủ|đảng ủy quốc hội|ban quản lý các khu công nghiệp|ban quản lý các khu kinh tế
hội liên hiệp phụ nữ|tổng liên đoàn lao động việt nam|kiểm toán nhà nước|thông tấn xã việt nam|hội đồng bầu cử quốc gia
thường trực tỉnh ủy|thường trực huyện ủy|thường trực thành ủy|thường trực đảng ủy|thường trực hđnd|thường trực ubnd
hội lhpn|hội nông dân|hội cựu chiến binh|văn phòng chính phủ|vpcp
"""
# Positions of officials.
_POSTS: Final = """
trưởng trạm|trưởng khu phố|trưởng ấp|tổ trưởng tổ dân phố|kiểm sát viên|thẩm phán|chấp hành viên
phó thủ tướng|phó thủ tướng chính phủ|phó thủ tướng thường trực|phó chánh án|phó viện trưởng viện kiểm sát
chủ tịch|phó chủ tịch|trưởng|phó trưởng|bí thư|phó bí thư|giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|hiệu trưởng
phó hiệu trưởng|viện trưởng|phó viện trưởng|cục trưởng|phó cục trưởng|vụ trưởng|phó vụ trưởng|chi cục trưởng|tổng cục trưởng
bộ trưởng|thứ trưởng|chánh văn phòng|phó chánh văn phòng|chánh thanh tra|phó chánh thanh tra|trưởng ban|phó trưởng ban|phó ban
phó thủ tướng|phó thủ tướng chính phủ|phó chủ tịch nước|phó chủ tịch quốc hội|thống đốc|phó thống đốc|tổng thanh tra|phó tổng thanh tra
tổng kiểm toán nhà nước|phó tổng kiểm toán nhà nước|phó chánh án|hạt trưởng|phó hạt trưởng|đồn trưởng|trưởng ấp|trưởng buôn|trưởng khu phố
trưởng công an phường|trưởng bộ môn|phó trưởng bộ môn|phó trưởng công an|phó chỉ huy|chính trị viên|phó chính ủy|phó tư lệnh|phó tổng biên tập
giám đốc điều hành|kiểm sát viên trưởng|trạm trưởng|quyền hiệu trưởng|quyền bộ trưởng|quyền trưởng ban|phó tổng cục trưởng|phó chi cục trưởng
đội phó|phó đội trưởng|tỉnh ủy viên|huyện ủy viên|đảng ủy viên|thành ủy viên|trưởng văn phòng|trưởng trung tâm|trưởng đài|trưởng nhóm|phó chủ nhiệm thường trực
trưởng đoàn kiểm tra|trưởng đoàn giám sát|trưởng đoàn thanh tra|trưởng đoàn công tác|trưởng phòng|phó trưởng phòng|phó phòng|trưởng khoa|phó trưởng khoa|trưởng thôn|trưởng bản|tổ trưởng|tổ phó|phó tổ trưởng
đội trưởng|trưởng đoàn|phó trưởng đoàn|trưởng công an|trưởng công an xã|chỉ huy trưởng|phó chỉ huy trưởng|tư lệnh
chính ủy|chủ nhiệm|phó chủ nhiệm|tổng biên tập|thủ trưởng|người đứng đầu|ủy viên|ủy viên thường trực
tổng bí thư|ủy viên ban thường vụ|ủy viên ban chấp hành|ủy viên ban cán sự đảng|trưởng bộ phận|trưởng tiểu ban|kế toán trưởng
thành viên|lãnh đạo|tập thể lãnh đạo|cấp trưởng|trưởng đơn vị|viên chức|chuyên viên|chánh án
trợ lý|thư ký|đại biểu|quyền giám đốc|quyền chủ tịch|kiểm soát viên|trưởng trạm
"""
# Common nouns that name somebody; they may be written small.
_NOUNS: Final = """
cơ quan điều tra|cơ quan cảnh sát điều tra|cơ quan thi hành án|cơ quan thi hành án dân sự
nhà thầu thi công|nhà thầu tư vấn|tư vấn giám sát|tư vấn thiết kế|tư vấn thẩm tra|ban điều hành|đơn vị tư vấn giám sát|đơn vị tư vấn thiết kế
chủ đầu tư|nhà đầu tư|nhà thầu|đơn vị tư vấn|đơn vị thi công|đơn vị chủ trì|cơ quan chủ trì|cơ quan đầu mối|đơn vị đầu mối
đơn vị quản lý|cơ quan quản lý|đơn vị vận hành|đơn vị cung cấp|đơn vị sự nghiệp|cơ quan chuyên môn|cơ quan chức năng
cơ quan|đơn vị|địa phương|doanh nghiệp|cấp ủy|cấp ủy đảng|chính quyền|chính quyền địa phương|tổ chức|tổ chức đảng|đoàn thể
hiệp hội|ngành|cấp|nhóm|bộ phận giúp việc|tổ giúp việc|tư vấn|lực lượng|lực lượng chức năng|hội đồng|ban quản trị|cá nhân
tổ công tác|ban chỉ đạo|ban tổ chức|các bên|liên danh|chủ rừng|chủ dự án|hộ gia đình|cán bộ|công chức|đảng viên|cử tri
người lao động|đội ngũ cán bộ|cộng tác viên|giáo viên chủ nhiệm|ban cán sự lớp|cố vấn học tập|chủ hộ|chủ phương tiện|chủ cơ sở
tập thể|bộ phận|phóng viên|giảng viên|giáo viên|sinh viên|nhân dân|người dân|tổ chức tín dụng|cơ sở giáo dục|nhà trường
"""
_COLLECTIVES: Final = """
các|những|toàn thể|toàn bộ các|tất cả các|mọi|từng|mỗi|tất cả|một số|hai|ba|02|03|04|05
"""
_COMRADES: Final = "đồng chí|đ/c|ông|bà|các đồng chí|các đ/c|các ông|các bà|quý|toàn thể đồng chí"
# What begins as the name of a body does, and is none.
_NONE: Final = """
ban hành|bộ máy|bộ luật|bộ tiêu chí|bộ chỉ số|bộ thủ tục|bộ câu hỏi|sở hữu|phòng chống|phòng, chống|phòng ngừa|phòng cháy
phòng học|phòng họp|hội nghị|hội thảo|hội họp|hội nhập|hội chợ|hội đàm|đoàn kết|đoàn viên|báo cáo|báo chí|vụ việc
vụ án|vụ mùa|vụ đông|vụ xuân|trường hợp|tổ chức|tổ chức lại|viện dẫn|viện trợ|cục bộ|quỹ đất|quỹ nhà|trạm bơm|đội ngũ|khoa học
khối lượng|cơ quan báo chí|công an nhân dân|thuế suất|thuế đất|ngành nghề|cấp phát|cấp phép|cấp nước|cấp bách|cấp giấy
cấp mã|cấp thiết|nhóm a|nhóm b|nhóm c|nhóm chỉ tiêu|nhóm nhiệm vụ|nhóm giải pháp|các nội dung|các nhiệm vụ|các giải pháp
các chính sách|các vấn đề|các ý kiến|các khó khăn|các vướng mắc|các tồn tại|các hạn chế|các chỉ tiêu|các dự án|các công trình
các chương trình|các hoạt động|các hồ sơ|các thủ tục|các bước|các biện pháp|các điều kiện|các quy định|các văn bản
các kiến nghị|các đề xuất|các mục tiêu|các tiêu chí|các chỉ số|các kết quả|các nguồn|các khoản|các hình thức|các trường hợp
các nguồn lực|các nguồn vốn|các đối tượng|các yếu tố|các phương án|các kế hoạch|các đề án|các sản phẩm|các dịch vụ
các hạng mục|các tuyến|các khu|các điểm|các loại|các lĩnh vực|các mặt|các ngày|các tháng|các năm|các quý|các đợt|các kỳ
các nước|các quyền|các quy trình|các sự kiện|các lễ|các công việc|các phần|các tài liệu|các báo cáo|các cuộc|các phiên
các hội nghị|các kết luận|các chỉ thị|các nghị quyết|các quyết định|các thông báo|các nghị định|các tờ trình|các luật
những nội dung|những nhiệm vụ|những khó khăn|những vướng mắc|những vấn đề|những tồn tại|những hạn chế|những kết quả
từng bước|từng nội dung|từng nhiệm vụ|từng dự án|từng trường hợp|từng giai đoạn|từng thời điểm|từng lĩnh vực|từng công việc
mọi nguồn lực|mọi điều kiện|mọi mặt|mọi biện pháp|mọi trường hợp|một số nội dung|một số nhiệm vụ|một số giải pháp
một số dự án|một số vấn đề|một số chỉ tiêu|mỗi năm|mỗi tháng|mỗi quý|mỗi tuần|tổ chức thực hiện|hai bên|thành viên gia đình
lãnh đạo, chỉ đạo|lãnh đạo chỉ đạo|cá nhân hóa|cấp có|nhân dân và|đại biểu dự|thống kê|chính quyền điện tử|chính quyền số
"""

_PLACE_KINDS: Final = "huyện|thị xã|thành phố|quận|phường|xã|đặc khu|thị trấn|tỉnh|thôn|bản|tổ dân phố|khu phố|ấp|buôn|xóm|khóm"
PLACE_HEADS: Final[Phrases[None]] = Phrases(dict.fromkeys(_listed(f"{_PLACE_KINDS}|tp|tx|tt")))
"""What stands for the authorities of a place where its name follows: "xã An Hòa"."""

SHORTS: Final[frozenset[str]] = frozenset(
    _listed(
        "ca|cat|vp|bch|bql|bcđ|btc|btv|bhxh|tand|vksnd|ubkt|kbnn|nhnn|nhcsxh|lđlđ|bqlda|ttyt|bvđk|bv|cđ|đh|thads|bđbp|p"
    )
)
"""Abbreviated kinds of bodies, known as such by their capitals only: "CA tỉnh", not "ca trực"."""

HEADS: Final[Phrases[Head]] = Phrases(
    {
        **dict.fromkeys(_listed(_NOUNS), "noun"),
        **dict.fromkeys(_listed(_BODIES), "body"),
        **dict.fromkeys(
            _listed(
                "bộ phận giúp việc|tổ giúp việc|tổ công tác|ban chỉ đạo|ban tổ chức|nhà trường|hội đồng"
            ),
            "body",
        ),
        **dict.fromkeys(_listed(_WHOLES), "whole"),
        **dict.fromkeys(_listed(_POSTS), "post"),
        **dict.fromkeys(_listed(_COLLECTIVES), "each"),
        **dict.fromkeys(_listed(_COMRADES), "comrade"),
        **dict.fromkeys(_listed(_NONE), "no"),
        **dict.fromkeys(SHORTS, "body"),
        "cấp có thẩm quyền": "noun",
        **dict.fromkeys(_listed(f"{_PLACE_KINDS}|tp|tx|tt"), "body"),
        "trưởng các": "post",
        "cấp thẩm quyền": "noun",
    }
)
"""What a name begins with: a body's kind, a body by itself, a position, a common noun, a word of
number, an honorific; "no" where it only looks like one of them."""

COLLECTIVE_NOUNS: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        _listed("""
trường tiểu học|trường mầm non|trường trung học cơ sở|trường trung học phổ thông|tiểu học|mầm non|trung học cơ sở|trung học phổ thông
nhân viên|người lao động|học sinh|kế toán|điện lực|thuế|kho bạc|hải quan|nhà trường|tổ chuyên môn|bộ phận chuyên môn
khu vực|nhà thầu thi công|nhà thầu tư vấn|tư vấn giám sát|tư vấn thiết kế|đơn vị thi công|đơn vị tư vấn|bệnh viện|tòa án|chủ tịch
sở|ban|ngành|bộ|cơ quan|đơn vị|địa phương|tỉnh|huyện|thị xã|thành phố|quận|phường|xã|đặc khu|thị trấn|thôn|bản|buôn|ấp
khu phố|tổ dân phố|đoàn thể|phòng|tổ chức|cá nhân|doanh nghiệp|hội|hội đoàn thể|chi bộ|đảng bộ|đảng ủy|chi cục|trung tâm
trường|trường học|khoa|viện|văn phòng|công ty|nhà thầu|chủ đầu tư|nhà đầu tư|ban ngành|sở ngành|cấp ủy|chính quyền|lực lượng
tổ chức chính trị - xã hội|tổ chức chính trị|hộ dân|người dân|nhân dân|hợp tác xã|thành viên|chủ rừng|tập đoàn|tổng công ty
ngân hàng|khối|cụm|tổ|đội|nhóm|cục|vụ|bí thư|phó bí thư|phó trưởng ban|trưởng ban|ủy viên|cán bộ|công chức|viên chức|đảng viên
cơ quan ngang bộ|bộ phận|bộ môn|giảng viên|giáo viên|sinh viên|tổ chức đảng|cơ quan thuộc chính phủ|hiệp hội|tổ trưởng|tổ phó
ban quản lý|ban, ngành|phòng, ban|ban chấp hành|ban thường vụ|ủy ban|hội đồng|tổ chức tín dụng|chi nhánh|trưởng phòng|trưởng khoa
cấp|người lao động|trưởng thôn|trưởng bản|cố vấn học tập|vị đại biểu|đại biểu|vị|hộ kinh doanh|cơ sở sản xuất|cơ quan báo chí|tổ liên ngành|tổ công tác
phó chủ tịch|chủ tịch|giám đốc|phó giám đốc|hiệu trưởng|thủ trưởng|người đứng đầu|tổ đại biểu|ủy ban của quốc hội|tổ chức chính trị - xã hội - nghề nghiệp
hạt kiểm lâm|trạm|quỹ|cơ quan tham mưu, giúp việc|cơ quan tham mưu giúp việc|cơ quan chuyên trách tham mưu, giúp việc|doanh nghiệp nhà nước|nhà trường|cơ sở giáo dục|cơ sở y tế|bệnh viện|tổ chức thành viên|tổ chức hội|đội công tác|khối thi đua|cụm thi đua
tiểu ban|đoàn|đoàn kiểm tra|đài|báo|câu lạc bộ|liên đoàn|chuyên viên|kỹ sư|bác sĩ|hộ|xóm|làng|khóm|phum|sóc|khu dân cư|tiểu khu|bon
tiểu dự án|nội dung thành phần|hộ gia đình|đơn vị sự nghiệp|đơn vị sự nghiệp công lập|cơ sở|đối tác|khu|thành phần
""")
    )
)
"""Common nouns of collectives: "các sở, ban, ngành"."""

PLACES: Final[Phrases[None]] = Phrases(
    dict.fromkeys(_listed(f"{_PLACE_KINDS}|quận, huyện|tổ|làng"))
)
"""Kinds of places, of which there are bodies: "UBND các xã, phường"."""

ROLES: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        _listed("""
chủ đầu tư|nhà đầu tư|nhà thầu|đơn vị tư vấn|đơn vị thi công|đơn vị chủ trì|cơ quan chủ trì|cơ quan đầu mối|đơn vị đầu mối
đơn vị vận hành|đơn vị cung cấp|tư vấn|chủ rừng|chủ dự án|bộ phận giúp việc|tổ giúp việc|nhà trường|chủ hộ|chủ phương tiện
bộ phận|nhà thầu thi công|nhà thầu tư vấn|tư vấn giám sát|tư vấn thiết kế|tư vấn thẩm tra|đơn vị tư vấn giám sát|đơn vị tư vấn thiết kế
""")
    )
)
"""Common nouns for one somebody; behind a comma another one begins."""

DISTRIBUTIVE: Final[Phrases[Literal["names", "parties"]]] = Phrases(
    {
        **dict.fromkeys(
            _listed(
                "điện lực|thuế|khu vực|sở|ban|ngành|bộ|huyện|xã|phường|thị trấn|thị xã|thành phố|quận|đặc khu|thôn|bản|phòng|khoa|tỉnh|vụ|cục"
                "|trường|hội|sở, ngành|sở, ban, ngành|sở ngành|ban, ngành|xã, phường|huyện, thị xã|huyện, thành phố"
                "|xã, thị trấn|phường, xã|bộ, ngành|huyện, thị xã, thành phố|xã, phường, thị trấn|chi bộ|công ty|chi cục"
                "|xã, phường, đặc khu|tổ|đội|phòng, ban|sở, ban|trung tâm|viện"
            ),
            "names",
        ),
        **dict.fromkeys(
            _listed("cơ quan|đơn vị|cơ quan, đơn vị|đồng chí|ông|bà|địa phương"), "parties"
        ),
    }
)
"""Head nouns behind which a list of members may stand."""

TAIL_WORDS: Final = _listed("""
đối nội|đối ngoại|kinh tế đối ngoại|nội bộ|chính trị nội bộ|quy hoạch xây dựng|quy hoạch và xây dựng|quy hoạch kiến trúc
trong khu công nghiệp|trong khu kinh tế|trong cụm công nghiệp|trong các khu công nghiệp|trong khu
dịch tễ|vệ sinh dịch tễ|sốt rét|dinh dưỡng|huyết học|truyền máu|y học cổ truyền
thuế|kế toán|nghiệp vụ|kinh doanh|an toàn|cha mẹ học sinh
viễn thông|bưu chính|ngân hàng|bảo hiểm|vận tải hành khách|sự nghiệp công|dịch vụ sự nghiệp công|công nghệ thông tin|đại biểu quốc hội
tỉnh|huyện|xã|phường|quận|thị xã|thị trấn|thành phố|đặc khu|thôn|bản|trung ương|địa phương|các cấp|cấp tỉnh|cấp huyện|cấp xã
cấp trên|cơ sở|khu vực|vùng|nhân dân|cán sự đảng|cán sự|quân sự|biên phòng|bộ đội biên phòng|đảng|kiểm sát|tối cao|dự án
khu kinh tế|khu công nghiệp|cụm công nghiệp|hợp tác xã|nhà nước|hành chính|hành chính công|đất đai|việc làm|nông thôn|môi trường
thường vụ|thường trực|ngang bộ|chấp hành|liên quan|có liên quan|hữu quan|chuyên môn|trực thuộc|chức năng|nêu trên|nói trên|khác
còn lại|trên|này|thành viên|ủy viên|chuyên trách|chủ quản|tham mưu giúp việc|giúp việc|liên ngành
mặt bằng|giải phóng mặt bằng|khóa|khoá|nhiệm kỳ|quốc gia|quốc tế|việt nam|chính phủ|kinh tế|văn hóa|xã hội|kỹ thuật|công nghệ
thông tin|truyền thông|thiết bị|giao thông|vận tải|thủy lợi|nông nghiệp|lâm nghiệp|thủy sản|rừng|rừng phòng hộ|rừng đặc dụng
thực vật|bệnh tật|dịch bệnh|thiên tai|cứu nạn|cứu hộ|chữa cháy|phòng cháy|tham nhũng|tiêu cực|tội phạm|ma túy|an toàn thực phẩm
chất lượng|nhân lực|nguồn nhân lực|cán bộ|công chức|viên chức|đào tạo|giáo dục|thể thao|du lịch|thương mại|đầu tư|xây dựng|phát triển
tài sản|tài chính|tín dụng|doanh nghiệp|doanh nghiệp nhỏ và vừa|trẻ em|phụ nữ|thanh niên|cựu chiến binh|người cao tuổi
người khuyết tật|nông dân|tôn giáo|dân tộc|chính trị|pháp luật|pháp chế|tư pháp|dân sự|hình sự|thi hành án|đô thị|hạ tầng
trồng trọt|chăn nuôi|thú y|khuyến nông|khoa học|sở hữu trí tuệ|đo lường|tiêu chuẩn|chuyển đổi số|cải cách hành chính|một cửa
đê điều|chương trình|dịch vụ|sản xuất|chế biến|thủy điện|năng lượng|vật liệu|đường bộ|đường sắt|hàng hải|hàng không|lương thực|thực phẩm|dược phẩm|thiết kế|công trình|quỹ đất|quỹ nhà|nước sạch|y tế|dân số|vệ sinh|bệnh viện|đa khoa|chuyên khoa|học sinh|sinh viên|nội trú|bán trú|phổ thông|tiểu học
trung học|trung học cơ sở|trung học phổ thông|mầm non|mẫu giáo|cao đẳng|đại học|hành chính - tổng hợp|quản trị|tổ chức cán bộ|hành chính công cấp xã
cấp huyện, cấp xã|cấp tỉnh, cấp huyện|hội đồng|điều hành|trong tỉnh|ngoài tỉnh|của tỉnh|của huyện
của xã|của trường|của bộ|của sở|chính trị - xã hội|xã hội - nghề nghiệp|báo chí|cấp cơ sở|đồng cấp|cùng cấp|ngành dọc
trên địa bàn|trên địa bàn tỉnh|trên địa bàn huyện|trên địa bàn xã|trên địa bàn thành phố|trên địa bàn phường|tư vấn|thi công
kế toán|văn thư|tài vụ|tự động hóa|khu vực|chi nhánh|sự nghiệp công|sự nghiệp|dịch vụ sự nghiệp công|hành chính, tổng hợp|thông tin thư viện|ứng dụng|kỹ thuật số
dân dụng|công nghiệp|dân dụng và công nghiệp|hạ tầng kỹ thuật|giao thông và nông nghiệp|nông nghiệp và phát triển nông thôn|khí tượng thủy văn
khẩn cấp|tình nguyện|khuyết tật|vận hành|sinh thái|di sản|di tích|nghĩa trang|chợ|bến xe|cảng|cửa khẩu|biên giới|hải đảo|giống|cây trồng|vật nuôi
cổ truyền|y học cổ truyền|chẩn đoán|xét nghiệm|pháp y|giám định|cai nghiện|bảo trợ xã hội|người có công|nuôi dưỡng|điều dưỡng|chỉnh hình
quần chúng|dân chính|mặt trận|tôn giáo và dân tộc|tiếp công dân|tổ dân phố|khu phố|ấp|buôn|sản xuất, kinh doanh|thương binh|liệt sĩ|tử tù
thi công xây dựng|tư vấn giám sát|giám sát|tư vấn thiết kế|thiết kế xây dựng|và người lao động
liên xã|liên huyện|liên phường|liên ngành|cấp ủy|cấp ủy các cấp|cấp ủy cơ sở|tài nguyên|tài nguyên và môi trường|tài nguyên môi trường|tài nguyên nước|tài nguyên rừng|khoáng sản|nông nghiệp và môi trường
phi chính phủ|địa bàn|địa bàn xã|lĩnh vực|hội viên|nghề nghiệp|từ thiện|ngoài công lập|công lập|nhà giáo|bầu cử|thi đua|khen thưởng|thi đua, khen thưởng|đảng viên
""")
TAILS: Final[Phrases[None]] = Phrases(dict.fromkeys(TAIL_WORDS))
"""Small words with which a name goes on."""

# Terms that a verb or an unknown word would otherwise be seen in: "Chứng khoán", "Xuất nhập khẩu".
_FIELD_TERMS: Final = """
đoàn đại biểu|đoàn đại biểu quốc hội|đại biểu quốc hội|giám đốc kiểm tra|giám đốc thẩm|cảnh sát điều tra|kế hoạch tổng hợp|hành chính tổng hợp|hành chính quản trị|kế toán tài chính|đào tạo, bồi dưỡng|chứng khoán|xuất nhập khẩu|xuất khẩu|nhập khẩu|hậu cần|dự trữ|dự báo|dự án|công nghệ thông tin|thông tin đối ngoại|thông tin cơ sở|an toàn thông tin
bản quyền tác giả|nghệ thuật biểu diễn|xuất bản|in và phát hành|cung ứng|cung ứng dịch vụ|phục vụ hành chính công|đăng ký đất đai|đăng ký
đăng kiểm|đăng ký kinh doanh|các vấn đề chung|các vấn đề xã hội|thi đua|khen thưởng|tham mưu|tổng hợp|thẩm định|giám sát|quản trị|tiếp dân
khám chữa bệnh|khám bệnh|phòng bệnh|phòng chống thiên tai|phòng, chống thiên tai|phòng chống hiv/aids|phòng thủ dân sự|phòng cháy|phòng cháy chữa cháy
trồng trọt|chăn nuôi|bảo vệ thực vật|khuyến nông|khuyến công|khí tượng thủy văn|viễn thám|bản đồ|đo đạc|biển và hải đảo|biến đổi khí hậu
quản lý dược|quản lý thị trường|quản lý xây dựng|quản lý đất đai|quản lý rừng|kiểm soát bệnh tật|kiểm nghiệm|pháp y|tâm thần|y dược cổ truyền|y học cổ truyền
công tác xã hội|công tác sinh viên|công tác chính trị|công tác dân nguyện|công tác đại biểu|công tác quần chúng|khảo thí|đảm bảo chất lượng|bảo đảm chất lượng
sau đại học|ngoại ngữ|cơ khí|xây dựng cơ bản|đầu tư công|đầu tư phát triển|đầu tư nước ngoài|đấu thầu|kinh tế đối ngoại|hợp tác quốc tế|hội nhập quốc tế
kinh tế tập thể|phát triển quỹ đất|phát triển đô thị|kết cấu hạ tầng|vật liệu xây dựng|giám định|hoạt động xây dựng|quy hoạch kiến trúc|nhà ở
bảo trợ xã hội|bảo trợ|bảo tồn|bảo tàng|thư viện|di sản văn hóa|văn hóa cơ sở|tuyên truyền|lý luận chính trị|nghiên cứu|tổ chức cán bộ|tổ chức
cứu hộ|cứu nạn|tìm kiếm cứu nạn|ứng phó|điều phối|điều tra|điều độ|vận hành|khai thác|truyền tải điện|chữ thập đỏ|cựu giáo chức|khuyến học
người cao tuổi|người khuyết tật|nạn nhân chất độc da cam|làm vườn|sinh vật cảnh|văn học nghệ thuật|luật gia|nhà báo|doanh nhân trẻ|kiến trúc sư
cải cách tư pháp|bổ trợ tư pháp|kiểm tra văn bản|trợ giúp pháp lý|công chứng|đấu giá tài sản|hành chính tư pháp|thi hành án dân sự|hộ tịch
xã hội học|thủy nông|thủy văn|tài nguyên nước|địa chất|khoáng sản|năng lượng nguyên tử|sở hữu trí tuệ|tiêu chuẩn đo lường chất lượng|viễn thông
bưu chính|giao dịch|tiết kiệm năng lượng|dầu khí|điện lực|hóa chất|an toàn lao động|quan hệ lao động|tiền lương|bình đẳng giới|trẻ em|phòng chống tệ nạn xã hội
"""
TERMS: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        phrase
        for phrase in (*_listed(_TERMS), *_listed(_FIELD_TERMS), *TAIL_WORDS)
        if " " in phrase
    )
)
"""Terms of several syllables, of which only the first bears a capital."""

FIELDS: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        _listed("""
tài chính|kế hoạch và đầu tư|nội vụ|tư pháp|y tế|xây dựng|công thương|giao thông vận tải|tài nguyên và môi trường|nông nghiệp và môi trường
nông nghiệp và phát triển nông thôn|nông nghiệp và ptnt|khoa học và công nghệ|thông tin và truyền thông|giáo dục và đào tạo|du lịch|ngoại vụ
văn hóa, thể thao và du lịch|văn hóa và thể thao|văn hóa - xã hội|văn hóa và thông tin|lao động - thương binh và xã hội|dân tộc và tôn giáo
quốc phòng|ngoại giao|kinh tế|kinh tế và hạ tầng|kinh tế - hạ tầng|quản lý đô thị|tài chính - kế hoạch|thanh tra|dân tộc|kinh tế - ngân sách
pháp chế|đô thị|tổ chức|tuyên giáo|dân vận|nội chính|tuyên giáo và dân vận|quy hoạch - kiến trúc|an toàn thực phẩm
""")
    )
)
"""Fields of departments, which stand without their kind in a list: "Sở Tài chính, Nội vụ"."""

JOBS: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        _listed(
            "công chức|viên chức|cán bộ|chuyên viên|nhân viên|giáo viên|giảng viên|kế toán|văn thư|phó trưởng thôn|cộng tác viên|kỹ sư|bác sĩ|luật sư"
        )
    )
)
"""What somebody is who holds no post: behind a name it is told like one."""

PURPOSEFUL: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        _listed("""
ban chỉ đạo|ban chỉ huy|ban tổ chức|ban điều hành|ban quản lý|ban quản lý dự án|ban qlda|bql dự án|bqlda|bql|ban vận động|ban soạn thảo|ban đại diện
ban biên tập|hội đồng|tổ|tổ công tác|tổ giúp việc|tổ tư vấn|tổ biên tập|tiểu ban|quỹ|trung tâm|văn phòng|đoàn|đoàn công tác|đoàn kiểm tra|đoàn giám sát
ban|đội|trạm|câu lạc bộ|mạng lưới|hội|công ty|cục|chi cục|phòng|viện|bộ phận|ủy ban|vụ|liên hiệp hội|hiệp hội|khoa|nhà máy|xí nghiệp|hợp tác xã|chi nhánh
""")
    )
)
"""Kinds of bodies that are named for what they do: "Ban Chỉ đạo phòng, chống thiên tai"."""

RELATIVES: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        _listed("""
nơi có|nơi|được giao|được phân công|được phân công phụ trách|được giao phụ trách|có dự án|có công trình|có tên|có đất|có hoạt động|có tuyến|có rừng|có biển|có mỏ|có trụ sở|thuộc|của
đóng trên địa bàn|chủ trì|chủ trì quản lý|quản lý|đầu mối giao|đầu mối|thụ hưởng|hưởng lợi|sử dụng vốn
sử dụng ngân sách|làm chủ đầu tư|chưa hoàn thành|chưa thực hiện|chậm|có tỷ lệ|có số|có kế hoạch vốn|có liên quan đến|liên quan đến
chịu ảnh hưởng|bị ảnh hưởng|được hỗ trợ|được bố trí|được thành lập|được phê duyệt|phụ trách|sinh hoạt|công tác tại|đang công tác
""")
    )
)
"""What opens a clause that goes on in a collective's name, in words of any kind."""

THINGS: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        _listed("""
số tiền|số lượng|số hộ|khoản|dự toán|dự trù|kết quả|tình hình|nội dung|việc|những|một số|một|văn bản|danh sách|dự thảo|phương án|tiến độ|công tác|hồ sơ|thủ tục|kế hoạch|đề án
dự án|báo cáo|số liệu|thông tin|ý kiến|nhiệm vụ|giải pháp|biện pháp|chương trình|nguồn|kinh phí|vốn|ngân sách|cơ chế|chính sách
quy định|quy trình|quy chế|quyết định|nghị quyết|tờ trình|công văn|kết luận|chỉ thị|thông báo|lễ|hội nghị|cuộc họp|buổi|toàn bộ
tất cả|mọi|từng|mỗi|ngày|tháng|năm|tuần|quý|đúng|đủ|rõ|kỹ|tốt|thêm|lại|ngay|gấp|trước|sau|chậm nhất|định kỳ|hằng|hàng|thành công
""")
    )
)
"""What a verb has for its object: words that are no part of a body's name."""

VERB_NAMES: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        _listed("""
hỗ trợ|phát triển|đầu tư|xúc tiến|đăng ký|dịch vụ|quản lý|giúp việc|thẩm định|phục vụ|kiểm soát|bảo vệ|bảo tồn|ứng dụng|tư vấn
giải phóng mặt bằng|phòng, chống|phòng chống|cải cách|xóa|xoá|xây dựng|chuyển đổi|thu hút|điều phối|đào tạo|ứng phó|tuyển dụng
huấn luyện|đổi mới sáng tạo|đổi mới|tìm kiếm cứu nạn|tái định cư|bồi thường|cung cấp|nghiên cứu|sản xuất|chế biến|khai thác|vận hành|điều hành|chống|cứu hộ|giảm nghèo|giải quyết|tháo gỡ|tuyên truyền
phản biện|nghiệm thu|đánh giá|tiếp nhận|biên soạn|phát hiện|vận động|khắc phục|xét|lựa chọn|quy hoạch|hội nhập|số hóa|liên kết|thu hồi|kiểm đếm|phân bổ
kiểm tra|giám sát|thực hiện|triển khai|chuẩn bị|tổ chức|thi hành|khuyến nông|thi đua|rà soát|chỉ đạo|soạn thảo|tiếp công dân
""")
    )
)
"""Verbs that name what some bodies are for, where they stand right behind their kind."""

# Of the fields of departments that "và" joins: behind the first, the second goes on in the name.
AND_IN_NAMES: Final[frozenset[str]] = frozenset(
    pair.replace("+", " và ")
    for pair in _listed("""
khoa học+công nghệ|kế hoạch+đầu tư|tài nguyên+môi trường|nông nghiệp+phát triển nông thôn|nông nghiệp+ptnt|nông nghiệp+môi trường
thương binh+xã hội|giáo dục+đào tạo|thông tin+truyền thông|thể thao+du lịch|văn hóa+thể thao|văn hoá+thể thao|dân tộc+tôn giáo
văn hóa+du lịch|hạ tầng+đô thị|kinh tế+đô thị|kinh tế+hạ tầng|tuyên giáo+dân vận|quản lý+phát triển|văn hóa+thông tin|y tế+dân số
khoa học+kỹ thuật|truyền hình+báo chí|phát thanh+truyền hình|báo+phát thanh|trồng trọt+bảo vệ thực vật|chăn nuôi+thú y
kinh tế+tài chính|kinh tế+ngân sách|phòng cháy+chữa cháy|cứu nạn+cứu hộ|lâm nghiệp+kiểm lâm|khảo thí+đảm bảo chất lượng|biển+hải đảo
đất đai+môi trường|khoa học+đào tạo|thông tin+thư viện|khuyến nông+dịch vụ nông nghiệp|bảo tồn+phát triển|nghiên cứu+phát triển|hộ tịch+quốc tịch
giảm nghèo+an sinh xã hội|hàng hải+đường thủy|vàng bạc+đá quý|nội vụ+lao động|dân số+trẻ em|văn hóa+khoa học|tuyên giáo+công tác chính trị|đô thị+môi trường
văn hóa+xã hội|thương mại+du lịch|đầu tư+phát triển|tài chính+kế hoạch
""")
)
COMMA_IN_NAMES: Final[Phrases[None]] = Phrases(
    dict.fromkeys(
        _listed("""
thanh tra và thi đua khen thưởng|thanh tra và thi đua, khen thưởng|thanh tra và thi đua - khen thưởng|thi đua và khen thưởng
truyền hình|thể thao và du lịch|thể thao|du lịch|thương mại và du lịch|hạ tầng và đô thị|thương binh và xã hội|thông tin và thể thao
thông tin|tìm kiếm cứu nạn|chống thiên tai|chống|lâm|ngư|khen thưởng|gia đình|dân vận|tiết kiệm|thiếu niên|nhi đồng
đo lường|chất lượng|đo lường, chất lượng|chính sách nông nghiệp và môi trường|chính sách|chữa bệnh|chữa cháy|cứu nạn|cứu hộ|thông tin và du lịch
thể thao và truyền thông|khoa học và thông tin|hợp tác quốc tế|thanh niên, thiếu niên và nhi đồng|thiếu niên và nhi đồng
""")
    )
)
"""What goes on in a name behind a comma: "Sở Văn hóa, Thể thao và Du lịch"."""

SURNAMES: Final[frozenset[str]] = frozenset(
    _listed("""
nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|lương|mai|trịnh|đào|đoàn|tô|tạ|hà|cao|lâm|châu
thái|tăng|quách|la|từ|kiều|triệu|vương|nông|hứa|bế|ma|vi|lò|cầm|quàng|giàng|sùng|vàng|thào|hạng|lù|chu|lưu|phùng|tôn|trương
thân|nghiêm|khuất|diệp|mạc|y|đàm|khổng|thạch|kim|danh|giáp|ninh
""")
)
"""Family names, by which a person's name is told from a place's."""
