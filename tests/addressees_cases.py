"""Sentences with the parties that a careful reader finds in them; every name is invented.

In a sentence `[…]` marks a body and `{…}` a collective, each taken as it is printed; where more is
to be said of them (persons, members, where one ends and the next begins) the row names them all.
"""

from __future__ import annotations

from giaoban.model import Body, Group, Party, Person


def person(name: str, *positions: str) -> Person:
    """Return a person, or with an empty name who holds an office."""
    return Person(name, positions=positions)


def group(name: str, *members: str | Person) -> Group:
    """Return a collective with its members."""
    return Group(
        name,
        members=tuple(Body(member) if isinstance(member, str) else member for member in members),
    )


Row = tuple[str, tuple[Party, ...]]


# --- Chính phủ, bộ, ngành ---------------------------------------------------------------------------

GOVERNMENT: tuple[Row, ...] = (
    ("Giao [Bộ Tài chính] chủ trì, phối hợp với các cơ quan liên quan rà soát.", ()),
    ("Giao [Bộ Nông nghiệp và Môi trường] khẩn trương trình Chính phủ.", ()),
    ("yêu cầu [Bộ Văn hóa, Thể thao và Du lịch] hoàn thiện đề án;", ()),
    ("giao [Bộ Khoa học và Công nghệ], [Bộ Công an] và [Bộ Quốc phòng] thống nhất phương án.", ()),
    ("đề nghị [Ngân hàng Nhà nước Việt Nam] chỉ đạo các tổ chức tín dụng giảm lãi suất", ()),
    ("giao [Thanh tra Chính phủ] kiểm tra việc thực hiện", ()),
    ("Giao [Văn phòng Chính phủ] theo dõi, đôn đốc việc thực hiện Thông báo này.", ()),
    ("{Các bộ, ngành, địa phương} tiếp tục rà soát, cắt giảm thủ tục", ()),
    (
        "yêu cầu {các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ, Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương} nghiêm túc thực hiện",
        (
            Group("các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ"),
            Group("Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương"),
        ),
    ),
    (
        "{Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Thủ trưởng cơ quan thuộc Chính phủ, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương} trực tiếp chỉ đạo",
        (
            Group("Các Bộ trưởng"),
            Group("Thủ trưởng cơ quan ngang bộ"),
            Group("Thủ trưởng cơ quan thuộc Chính phủ"),
            Group("Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương"),
        ),
    ),
    ("yêu cầu {Chủ tịch UBND các tỉnh, thành phố} chịu trách nhiệm trước Thủ tướng", ()),
    (
        "giao <Bộ trưởng Bộ Xây dựng> trực tiếp chỉ đạo, xử lý dứt điểm",
        (person("", "Bộ trưởng Bộ Xây dựng"),),
    ),
    ("giao <Thứ trưởng Trần Văn Bảo> chủ trì họp", (person("Trần Văn Bảo", "Thứ trưởng"),)),
    (
        "giao <Phó Thủ tướng Lê Quốc Cường> trực tiếp chỉ đạo",
        (person("Lê Quốc Cường", "Phó Thủ tướng"),),
    ),
    (
        "đề nghị <Phó Thủ tướng Chính phủ Lê Quốc Cường> cho ý kiến",
        (person("Lê Quốc Cường", "Phó Thủ tướng Chính phủ"),),
    ),
    (
        "giao {các Bộ: Tài chính, Xây dựng, Công Thương} theo chức năng, nhiệm vụ hướng dẫn",
        (group("các Bộ", "Tài chính", "Xây dựng", "Công Thương"),),
    ),
    (
        "giao {các Bộ: Khoa học và Công nghệ, Nông nghiệp và Môi trường, Văn hóa, Thể thao và Du lịch và Y tế} góp ý",
        (
            group(
                "các Bộ",
                "Khoa học và Công nghệ",
                "Nông nghiệp và Môi trường",
                "Văn hóa, Thể thao và Du lịch",
                "Y tế",
            ),
        ),
    ),
    (
        "yêu cầu {các Bộ Tài chính, Tư pháp, Nội vụ} thẩm định",
        (group("các Bộ", "Tài chính", "Tư pháp", "Nội vụ"),),
    ),
    ("giao [Tập đoàn Điện lực Việt Nam] (EVN) chủ động phương án cấp điện", ()),
    (
        "giao [Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam] và [Tổng công ty Khí Việt Nam] đẩy nhanh tiến độ",
        (),
    ),
    ("giao [EVN], [PVN], [TKV] chủ động cân đối nguồn than", ()),
    ("đề nghị [Kiểm toán Nhà nước] kiểm toán chuyên đề", ()),
    ("giao [Cục Thuế] (Bộ Tài chính) hướng dẫn", ()),
    ("giao [Cục Hàng hải và Đường thủy Việt Nam] công bố luồng", ()),
    ("giao [Ban Chỉ đạo quốc gia về phát triển nhà ở xã hội] tổng hợp, báo cáo", ()),
    ("giao [Hội đồng Thẩm định Nhà nước] thẩm định báo cáo nghiên cứu khả thi", ()),
    (
        "giao [Đài Truyền hình Việt Nam], [Đài Tiếng nói Việt Nam], [Thông tấn xã Việt Nam] tuyên truyền",
        (),
    ),
    ("giao [Bảo hiểm xã hội Việt Nam] chi trả kịp thời", ()),
    ("giao [Viện Hàn lâm Khoa học xã hội Việt Nam] nghiên cứu", ()),
    ("đề nghị [Ủy ban Thường vụ Quốc hội] xem xét, cho ý kiến", ()),
    ("đề nghị [Ủy ban Kinh tế và Tài chính của Quốc hội] thẩm tra", ()),
    ("đề nghị [Văn phòng Trung ương Đảng], [Văn phòng Quốc hội] phối hợp chặt chẽ", ()),
    ("giao [Tổng cục Thống kê] công bố số liệu", ()),
    ("giao [Ủy ban Chứng khoán Nhà nước] giám sát thị trường", ()),
    ("giao [Ủy ban nhân dân thành phố Sông Lam] bàn giao mặt bằng", ()),
    ("giao [UBND TP. Sông Lam] bàn giao mặt bằng", ()),
    ("giao [UBND Tp Sông Lam] bàn giao mặt bằng", ()),
    ("yêu cầu {các bộ, cơ quan trung ương và địa phương được phân bổ vốn} giải ngân", ()),
    ("giao {các Bộ, cơ quan, địa phương liên quan} khẩn trương thực hiện", ()),
    ("đề nghị [Liên đoàn Thương mại và Công nghiệp Việt Nam] tổng hợp kiến nghị", ()),
    ("yêu cầu {các địa phương có dự án đi qua} tập trung giải phóng mặt bằng", ()),
)

# --- Cục, vụ, viện của bộ ---------------------------------------------------------------------------

MINISTRY: tuple[Row, ...] = (
    ("Giao [Cục Quản lý đất đai] chủ trì, phối hợp với Vụ Pháp chế", ()),
    ("Giao [Vụ Kế hoạch - Tài chính] tổng hợp, báo cáo Bộ trưởng", ()),
    ("giao [Vụ Tổ chức cán bộ] tham mưu Lãnh đạo Bộ", ()),
    ("giao [Văn phòng Bộ] đôn đốc các đơn vị", ()),
    ("giao [Cục Chuyển đổi số], [Vụ Khoa học và Công nghệ], [Thanh tra Bộ] rà soát", ()),
    ("{Các Cục, Vụ, Viện thuộc Bộ} rà soát văn bản", ()),
    ("{Thủ trưởng các đơn vị trực thuộc Bộ} chịu trách nhiệm", ()),
    ("giao [Cục Trồng trọt và Bảo vệ thực vật], [Cục Chăn nuôi và Thú y] hướng dẫn địa phương", ()),
    ("giao [Cục Quản lý đê điều và Phòng, chống thiên tai] trực ban 24/24 giờ", ()),
    ("giao [Cục Lâm nghiệp và Kiểm lâm] tuần tra rừng", ()),
    ("giao [Viện Chiến lược, Chính sách nông nghiệp và môi trường] nghiên cứu, đề xuất", ()),
    ("giao [Vụ Hợp tác quốc tế] làm việc với nhà tài trợ", ()),
    ("giao [Cục Bảo vệ thực vật] hoàn thiện hồ sơ", ()),
    ("giao [Viện Khoa học Thủy lợi Việt Nam] khảo sát", ()),
    ("giao [Trung tâm Dự báo khí tượng thủy văn quốc gia] cung cấp bản tin", ()),
    ("giao [Ban Quản lý Trung ương các dự án thủy lợi] thi công", ()),
    ("giao [Ban Quản lý dự án 6] rà soát", ()),
    ("giao [Ban Quản lý dự án Đường Hồ Chí Minh], [Cục Đường bộ Việt Nam] nghiệm thu", ()),
    ("giao [Báo Nông nghiệp và Môi trường] mở chuyên mục", ()),
    ("giao [Cục Xuất nhập khẩu], [Cục Xúc tiến thương mại] theo dõi thị trường", ()),
    ("giao [Vụ Thị trường châu Á - châu Phi] tổng hợp", ()),
    ("giao <Vụ trưởng Vụ Pháp chế> rà soát", (person("", "Vụ trưởng Vụ Pháp chế"),)),
    (
        "Phân công <đồng chí Thứ trưởng Nguyễn Văn An> chỉ đạo chung",
        (person("Nguyễn Văn An", "Thứ trưởng"),),
    ),
    ("giao [Cục Quản lý Dược] cấp phép", ()),
    ("giao [Cục Quản lý Khám, chữa bệnh] hướng dẫn chuyên môn", ()),
    ("giao [Cục Phòng bệnh] giám sát dịch", ()),
    ("giao [Vụ Các vấn đề chung về xây dựng pháp luật] thẩm định", ()),
    ("giao [Học viện Tài chính] chuẩn bị nội dung", ()),
    ("giao [Tổng cục Hậu cần - Kỹ thuật] bảo đảm vật chất", ()),
    ("giao [Kho bạc Nhà nước], [Cục Dự trữ Nhà nước] bố trí nguồn", ()),
)

# --- Trường đại học ---------------------------------------------------------------------------------

UNIVERSITY: tuple[Row, ...] = (
    ("Giao [Phòng Đào tạo] chủ trì, phối hợp với các khoa", ()),
    ("Giao [Phòng Quản lý khoa học và Hợp tác quốc tế] xây dựng kế hoạch", ()),
    ("giao [Phòng Tổ chức - Hành chính] thông báo đến viên chức", ()),
    ("giao [Khoa Công nghệ thông tin], [Khoa Ngoại ngữ] rà soát chương trình", ()),
    ("giao [Trung tâm Khảo thí và Đảm bảo chất lượng giáo dục] tổ chức khảo sát", ()),
    ("giao [Trung tâm Thông tin - Thư viện] số hóa giáo trình", ()),
    ("{Các Khoa, Phòng, Trung tâm} báo cáo Ban Giám hiệu", ()),
    ("{Trưởng các đơn vị} chịu trách nhiệm quán triệt", ()),
    ("{Các đơn vị thuộc Trường} rà soát đội ngũ", ()),
    (
        "giao <Phó Hiệu trưởng Trần Thị Bình> trực tiếp chỉ đạo",
        (person("Trần Thị Bình", "Phó Hiệu trưởng"),),
    ),
    ("giao <PGS.TS. Nguyễn Văn An> chủ trì biên soạn", (person("Nguyễn Văn An"),)),
    (
        "giao <GS.TS Lê Quốc Cường - Trưởng khoa Cơ khí> chủ trì đề tài",
        (person("Lê Quốc Cường", "Trưởng khoa Cơ khí"),),
    ),
    ("giao [Phòng Công tác sinh viên] và [Đoàn Thanh niên] tổ chức tuần sinh hoạt", ()),
    ("giao [Ban Quản lý Ký túc xá] sửa chữa", ()),
    ("giao [Hội đồng Khoa học và Đào tạo] thẩm định đề án", ()),
    ("giao [Viện Đào tạo Sau đại học] tuyển sinh", ()),
    ("giao [Phòng Thanh tra - Pháp chế] giám sát kỳ thi", ()),
    ("giao [Trường Đại học Sư phạm] đăng cai hội thảo", ()),
    ("đề nghị [Đại học Quốc gia Hà Nội] phối hợp", ()),
    ("giao [Bộ môn Toán ứng dụng] biên soạn đề cương", ()),
    ("yêu cầu {các giảng viên, cố vấn học tập} nhập điểm đúng hạn", ()),
    ("giao [Phòng Kế hoạch - Tài chính] thanh toán", ()),
    (
        "giao {các Khoa: Kinh tế, Luật, Ngoại ngữ} tổ chức bảo vệ khóa luận",
        (group("các Khoa", "Kinh tế", "Luật", "Ngoại ngữ"),),
    ),
    (
        "giao {Phòng Đào tạo, Phòng Kế hoạch - Tài chính, Trung tâm Khảo thí, các Khoa và Bộ môn trực thuộc} thực hiện",
        (
            Body("Phòng Đào tạo"),
            Body("Phòng Kế hoạch - Tài chính"),
            Body("Trung tâm Khảo thí"),
            Group("các Khoa và Bộ môn trực thuộc"),
        ),
    ),
)

# --- Cấp ủy -----------------------------------------------------------------------------------------

PARTY: tuple[Row, ...] = (
    ("Giao [Ban Tổ chức Huyện ủy] tham mưu Ban Thường vụ", ()),
    ("giao [Ủy ban Kiểm tra Huyện ủy] kiểm tra", ()),
    ("giao [Ban Tuyên giáo và Dân vận Tỉnh ủy] định hướng", ()),
    ("giao [Ban Xây dựng Đảng] tham mưu Đảng ủy", ()),
    ("giao [Văn phòng Đảng ủy], [Ủy ban Kiểm tra Đảng ủy] theo dõi", ()),
    ("{Các chi bộ, đảng bộ trực thuộc} tổ chức sinh hoạt chuyên đề", ()),
    ("{Các chi bộ trực thuộc Đảng bộ xã} lãnh đạo thực hiện", ()),
    (
        "yêu cầu {các cấp ủy, tổ chức đảng, chính quyền, MTTQ và các tổ chức chính trị - xã hội} quán triệt",
        (
            Group("các cấp ủy, tổ chức đảng, chính quyền"),
            Body("MTTQ"),
            Group("các tổ chức chính trị - xã hội"),
        ),
    ),
    ("giao [Đảng ủy UBND tỉnh] lãnh đạo, chỉ đạo", ()),
    ("giao [Đảng ủy các cơ quan Đảng tỉnh] hướng dẫn", ()),
    ("giao [Đảng ủy Công an tỉnh], [Đảng ủy Quân sự tỉnh] phối hợp", ()),
    ("giao [Ban Thường vụ Đảng ủy xã Đồng Tâm] kiện toàn", ()),
    ("đề nghị [Ban Thường vụ Tỉnh đoàn] phát động", ()),
    ("giao [Ban cán sự đảng UBND tỉnh] chỉ đạo Sở Nội vụ", ()),
    ("giao [Đảng đoàn HĐND tỉnh] chuẩn bị kỳ họp", ()),
    (
        "Phân công <đồng chí Phó Bí thư Thường trực Huyện ủy> trực tiếp chỉ đạo",
        (person("", "Phó Bí thư Thường trực Huyện ủy"),),
    ),
    ("Phân công <đồng chí Trưởng Ban Tổ chức> chủ trì", (person("", "Trưởng Ban Tổ chức"),)),
    (
        "Giao <đồng chí Trưởng Ban Tổ chức Huyện ủy Nguyễn Văn An> chủ trì",
        (person("Nguyễn Văn An", "Trưởng Ban Tổ chức Huyện ủy"),),
    ),
    (
        "Giao <đồng chí Nguyễn Văn An, Ủy viên Ban Thường vụ, Trưởng Ban Nội chính Tỉnh ủy> theo dõi",
        (person("Nguyễn Văn An", "Ủy viên Ban Thường vụ", "Trưởng Ban Nội chính Tỉnh ủy"),),
    ),
    (
        "Giao <đồng chí Trần Thị Bình - Ủy viên Ban Thường vụ Tỉnh ủy, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy> chỉ đạo",
        (
            person(
                "Trần Thị Bình",
                "Ủy viên Ban Thường vụ Tỉnh ủy",
                "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy",
            ),
        ),
    ),
    ("Yêu cầu {các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã} bám địa bàn", ()),
    ("Yêu cầu {các đồng chí Tỉnh ủy viên} nêu gương", ()),
    ("{Các đồng chí Ủy viên Ban Thường vụ Huyện ủy phụ trách xã} kiểm tra", ()),
    (
        "Phân công {các đồng chí: Nguyễn Văn An - Phó Bí thư Đảng ủy, Trần Thị Bình - Chủ tịch UBND xã} chuẩn bị",
        (
            group(
                "các đồng chí",
                person("Nguyễn Văn An", "Phó Bí thư Đảng ủy"),
                person("Trần Thị Bình", "Chủ tịch UBND xã"),
            ),
        ),
    ),
    ("giao [Trung tâm Chính trị huyện] mở lớp", ()),
    ("giao [Văn phòng Tỉnh ủy] chủ trì, phối hợp", ()),
    ("giao <Chánh Văn phòng Tỉnh ủy> tham mưu", (person("", "Chánh Văn phòng Tỉnh ủy"),)),
    ("giao [Chi bộ thôn Đồng Tâm], [Chi bộ Trường Tiểu học An Hòa] tổ chức đại hội", ()),
    ("{Bí thư các chi bộ} tổ chức quán triệt", ()),
    ("giao [Thường trực Đảng ủy] cho chủ trương", ()),
    ("giao [Tổ Công tác 35 của Huyện ủy] đấu tranh", ()),
    ("giao [BTV Huyện ủy] cho ý kiến", ()),
    ("đề nghị [Ban Nội chính Trung ương] hướng dẫn", ()),
    ("giao [Đảng bộ xã An Hòa] chuẩn bị nhân sự", ()),
    ("giao [Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở huyện] tham mưu", ()),
)

# --- Xã, phường, đặc khu ----------------------------------------------------------------------------

COMMUNE: tuple[Row, ...] = (
    ("Giao [Phòng Kinh tế] chủ trì, phối hợp với Công an xã", ()),
    ("Giao [Phòng Kinh tế, Hạ tầng và Đô thị] kiểm tra trật tự xây dựng", ()),
    ("Giao [Phòng Văn hóa - Xã hội] tham mưu UBND xã", ()),
    ("giao [Phòng Văn hóa - Xã hội phường] rà soát hộ nghèo", ()),
    ("giao [Văn phòng HĐND và UBND xã] tổng hợp", ()),
    ("giao [Văn phòng HĐND - UBND xã] tổng hợp", ()),
    ("giao [Trung tâm Phục vụ hành chính công xã] niêm yết", ()),
    ("giao [Công an xã], [Ban Chỉ huy Quân sự xã] tuần tra", ()),
    ("giao [BCH Quân sự xã] huấn luyện", ()),
    ("giao [Ban CHQS xã] huấn luyện", ()),
    ("giao [Trạm Y tế xã] phun hóa chất", ()),
    ("giao [Ban Chỉ huy Phòng thủ dân sự phường An Hòa] kiện toàn", ()),
    ("giao [Trung tâm Cung ứng dịch vụ sự nghiệp công xã] khơi thông", ()),
    ("giao {Trưởng các thôn, tổ dân phố} thông báo", ()),
    ("giao {trưởng các thôn} thông báo", ()),
    ("giao {các thôn, tổ dân phố} ra quân", ()),
    ("giao {các thôn: Đông, Đoài, Hạ} ra quân", (group("các thôn", "Đông", "Đoài", "Hạ"),)),
    ("giao [UBND xã Đồng Tâm], [UBND phường An Hòa] và [UBND đặc khu Hòn Mây] rà soát", ()),
    ("giao {UBND các xã, phường, đặc khu} rà soát", ()),
    ("giao [UBND cấp xã] rà soát", ()),
    (
        "giao {Ủy ban nhân dân các xã: Đồng Tâm, An Hòa, Sông Lam} rà soát",
        (group("Ủy ban nhân dân các xã", "Đồng Tâm", "An Hòa", "Sông Lam"),),
    ),
    ("giao {UBND các xã Đồng Tâm, An Hòa} rà soát", (group("UBND các xã", "Đồng Tâm", "An Hòa"),)),
    ("đề nghị [Ủy ban MTTQ Việt Nam xã] và {các đoàn thể} vận động", ()),
    (
        "đề nghị [UBMTTQVN xã], [Hội Nông dân xã], [Hội Liên hiệp Phụ nữ xã], [Đoàn Thanh niên xã] tuyên truyền",
        (),
    ),
    ("giao [Hội Cựu chiến binh xã] nhận nhiệm vụ", ()),
    ("giao <Chủ tịch UBND xã> ký ban hành", (person("", "Chủ tịch UBND xã"),)),
    (
        "giao <đồng chí Nguyễn Văn An - Phó Chủ tịch UBND xã> chỉ đạo",
        (person("Nguyễn Văn An", "Phó Chủ tịch UBND xã"),),
    ),
    (
        "giao <ông Nguyễn Văn An, Trưởng Phòng Kinh tế> kiểm tra",
        (person("Nguyễn Văn An", "Trưởng Phòng Kinh tế"),),
    ),
    ("giao <Trưởng phòng Kinh tế> kiểm tra", (person("", "Trưởng phòng Kinh tế"),)),
    (
        "giao <bà Trần Thị Bình - công chức Văn phòng - Thống kê> tổng hợp",
        (person("Trần Thị Bình", "công chức Văn phòng - Thống kê"),),
    ),
    ("giao [Ban Quản lý dự án xã] đấu thầu", ()),
    ("giao {các trường học trên địa bàn xã} vệ sinh", ()),
    ("giao [Trường THCS Đồng Tâm], [Trường Tiểu học An Hòa], [Trường Mầm non Hoa Sen] vệ sinh", ()),
    ("giao [Hợp tác xã Nông nghiệp Đồng Tâm] điều tiết nước", ()),
    ("giao {các phòng chuyên môn, đơn vị sự nghiệp} rà soát", ()),
    ("yêu cầu {các đồng chí Phó Chủ tịch UBND xã} kiểm tra", ()),
    (
        "giao {Phòng Kinh tế, Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND, Trung tâm Phục vụ hành chính công} rà soát",
        (
            Body("Phòng Kinh tế"),
            Body("Phòng Văn hóa - Xã hội"),
            Body("Văn phòng HĐND và UBND"),
            Body("Trung tâm Phục vụ hành chính công"),
        ),
    ),
)

# --- Tỉnh -------------------------------------------------------------------------------------------

PROVINCE: tuple[Row, ...] = (
    ("Giao [Sở Tài chính], [Sở Xây dựng] và [Sở Nông nghiệp và Môi trường] thẩm định", ()),
    ("giao [Sở TN&MT], [Sở NN&PTNT], [Sở KH&ĐT] thẩm định", ()),
    ("giao [Sở NN-MT] thẩm định", ()),
    ("giao [Sở NN và MT] thẩm định", ()),
    ("giao [Sở VHTTDL] và [Sở VH,TT&DL] thẩm định", ()),
    ("giao [Sở LĐ-TB&XH], [Sở GD&ĐT] chi trả", ()),
    ("giao [Sở Lao động - Thương binh và Xã hội] chi trả", ()),
    ("giao [CA tỉnh], [BCH QS tỉnh], [BCH BĐBP tỉnh] tuần tra", ()),
    ("giao [VP.UBND] theo dõi", ()),
    ("giao [VP UBND tỉnh] theo dõi", ()),
    ("giao [Phòng TC-KH] cân đối nguồn", ()),
    ("giao [P. TC-KH] cân đối nguồn", ()),
    ("giao [Bộ Chỉ huy Quân sự tỉnh], [Bộ Chỉ huy Bộ đội Biên phòng tỉnh] trực chiến", ()),
    ("giao [Thanh tra tỉnh] thanh tra", ()),
    ("giao [Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh] thu hút", ()),
    ("giao [Ban Quản lý các khu công nghiệp tỉnh] thu hút", ()),
    ("giao [Ban QLDA đầu tư xây dựng công trình dân dụng và công nghiệp tỉnh] thi công", ()),
    ("giao [Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh] thi công", ()),
    ("giao [Ban Quản lý dự án đầu tư xây dựng khu vực Lạng Giang] thi công", ()),
    ("giao [Quỹ Đầu tư phát triển tỉnh] cho vay", ()),
    ("giao [Trung tâm Phát triển quỹ đất tỉnh] bồi thường", ()),
    ("giao [Văn phòng Đăng ký đất đai tỉnh] đo đạc", ()),
    ("giao [Thuế tỉnh Sông Lam] đôn đốc thu nợ", ()),
    ("giao [Thuế cơ sở 3 tỉnh Sông Lam] đôn đốc", ()),
    ("giao [Thuế cơ sở 3] đôn đốc", ()),
    ("giao [Kho bạc Nhà nước khu vực XII] kiểm soát chi", ()),
    ("giao [Chi cục Hải quan khu vực VII] tạo điều kiện", ()),
    ("đề nghị [Ngân hàng Nhà nước chi nhánh Khu vực 8] chỉ đạo các ngân hàng", ()),
    ("đề nghị [Ngân hàng Chính sách xã hội chi nhánh tỉnh Sông Lam] cho vay", ()),
    ("đề nghị [Bảo hiểm xã hội tỉnh] chi trả", ()),
    ("đề nghị [BHXH khu vực XXI] chi trả", ()),
    ("đề nghị [Tòa án nhân dân tỉnh], [Viện kiểm sát nhân dân tỉnh] phối hợp", ()),
    ("đề nghị [Tòa án nhân dân khu vực 4] xét xử", ()),
    ("đề nghị [VKSND tỉnh], [TAND tỉnh] xét xử", ()),
    ("đề nghị [Thi hành án dân sự tỉnh] cưỡng chế", ()),
    ("giao [Cục Thi hành án dân sự tỉnh] cưỡng chế", ()),
    ("đề nghị [Đoàn đại biểu Quốc hội tỉnh] giám sát", ()),
    ("đề nghị [Thường trực HĐND tỉnh], {các Ban HĐND tỉnh} thẩm tra", ()),
    ("đề nghị [Ban Kinh tế - Ngân sách HĐND tỉnh] thẩm tra", ()),
    (
        "giao {Ban Pháp chế, Ban Văn hóa - Xã hội của HĐND tỉnh} thẩm tra",
        (Body("Ban Pháp chế"), Body("Ban Văn hóa - Xã hội của HĐND tỉnh")),
    ),
    ("đề nghị {các vị đại biểu HĐND tỉnh} tiếp xúc cử tri", ()),
    ("giao [Văn phòng Đoàn ĐBQH và HĐND tỉnh] chuẩn bị", ()),
    ("giao {các sở, ban, ngành, địa phương} rà soát", ()),
    ("giao {các sở, ban, ngành tỉnh}, {UBND các xã, phường} rà soát", ()),
    ("giao {Sở, ban, ngành tỉnh} rà soát", ()),
    (
        "giao {Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường, đặc khu} thực hiện",
        (Group("Thủ trưởng các sở, ban, ngành"), Group("Chủ tịch UBND các xã, phường, đặc khu")),
    ),
    (
        "giao {Giám đốc các Sở: Tài chính, Nội vụ; Chánh Thanh tra tỉnh} thực hiện",
        (group("Giám đốc các Sở", "Tài chính", "Nội vụ"), person("", "Chánh Thanh tra tỉnh")),
    ),
    (
        "giao {Giám đốc các Sở Tài chính, Xây dựng} thực hiện",
        (group("Giám đốc các Sở", "Tài chính", "Xây dựng"),),
    ),
    (
        "giao {các Sở: Tài chính, Nông nghiệp và Môi trường, Văn hóa, Thể thao và Du lịch; Công an tỉnh; UBND các xã: Đồng Tâm, An Hòa} thực hiện",
        (
            group(
                "các Sở", "Tài chính", "Nông nghiệp và Môi trường", "Văn hóa, Thể thao và Du lịch"
            ),
            Body("Công an tỉnh"),
            group("UBND các xã", "Đồng Tâm", "An Hòa"),
        ),
    ),
    ("giao {các đồng chí Phó Chủ tịch UBND tỉnh} theo lĩnh vực phụ trách chỉ đạo", ()),
    (
        "giao <Phó Chủ tịch UBND tỉnh Trần Thị Bình> chỉ đạo",
        (person("Trần Thị Bình", "Phó Chủ tịch UBND tỉnh"),),
    ),
    (
        "giao <đồng chí Phó Chủ tịch Thường trực UBND tỉnh> chỉ đạo",
        (person("", "Phó Chủ tịch Thường trực UBND tỉnh"),),
    ),
    (
        "giao <đồng chí Phó Chủ tịch UBND tỉnh phụ trách khối văn xã> chỉ đạo",
        (person("", "Phó Chủ tịch UBND tỉnh phụ trách khối văn xã"),),
    ),
    ("giao <Giám đốc Sở Y tế> chịu trách nhiệm", (person("", "Giám đốc Sở Y tế"),)),
    ("giao <Giám đốc Công an tỉnh> chỉ đạo", (person("", "Giám đốc Công an tỉnh"),)),
    (
        "giao <ông Nguyễn Văn An - Giám đốc Sở Tài chính> báo cáo",
        (person("Nguyễn Văn An", "Giám đốc Sở Tài chính"),),
    ),
    ("giao [Báo và Phát thanh, Truyền hình tỉnh] đưa tin", ()),
    ("giao [Sở Văn hóa, Thể thao và Du lịch], [Sở Y tế] rà soát", ()),
    ("giao [Sở Dân tộc và Tôn giáo], [Sở Khoa học và Công nghệ] rà soát", ()),
    ("giao [Tỉnh đoàn], [Hội Liên hiệp Phụ nữ tỉnh], [Liên đoàn Lao động tỉnh] vận động", ()),
    (
        "đề nghị [Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh] và {các tổ chức chính trị - xã hội tỉnh} giám sát",
        (),
    ),
    ("giao [Liên minh Hợp tác xã tỉnh] hỗ trợ hợp tác xã", ()),
    ("giao [Công ty Điện lực Sông Lam] bảo đảm điện", ()),
    ("giao [Công ty Cổ phần Cấp nước Sông Lam] sửa chữa", ()),
    ("đề nghị [Công ty TNHH MTV Khai thác công trình thủy lợi Sông Lam] vận hành", ()),
    (
        "đề nghị {Liên danh Công ty Cổ phần An Phát và Công ty TNHH Bình Minh} khẩn trương thi công",
        (Body("Liên danh Công ty Cổ phần An Phát và Công ty TNHH Bình Minh"),),
    ),
    ("yêu cầu [chủ đầu tư] đẩy nhanh tiến độ", ()),
    (
        "yêu cầu [Chủ đầu tư], [Nhà thầu thi công] và [đơn vị tư vấn giám sát] tập trung nhân lực",
        (),
    ),
    ("yêu cầu {các chủ đầu tư, nhà thầu} tập trung nhân lực", ()),
    ("yêu cầu [Nhà đầu tư dự án Khu đô thị mới An Hòa] nộp tiền", ()),
    ("giao [Bệnh viện Đa khoa tỉnh], [Trung tâm Kiểm soát bệnh tật tỉnh] chuẩn bị", ()),
    ("giao [Bệnh viện đa khoa khu vực Đồng Tâm] tiếp nhận", ()),
    ("giao [Trường Cao đẳng Y tế Sông Lam] tuyển sinh", ()),
    ("giao [Tổ công tác thực hiện Đề án 06] kiểm tra", ()),
    ("giao [Ban Chỉ đạo phòng, chống tội phạm tỉnh] sơ kết", ()),
    ("giao [Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh] trực ban", ()),
    ("giao [Hội đồng Thi đua - Khen thưởng tỉnh] xét duyệt", ()),
    ("giao [Chi cục Kiểm lâm], [Hạt Kiểm lâm Đồng Tâm] tuần tra", ()),
    ("giao [Vườn quốc gia Hòn Mây] bảo vệ", ()),
    ("giao [Sở Tài chính] (cơ quan thường trực) tổng hợp", ()),
    ("giao [Sở Xây dựng] là cơ quan đầu mối, chủ trì tham mưu", ()),
    ("giao [Sở Nội vụ], cơ quan thường trực Ban Chỉ đạo, tổng hợp", ()),
    ("giao [Chi nhánh Văn phòng Đăng ký đất đai huyện Lạng Giang] chỉnh lý", ()),
    ("giao [Trung tâm Khuyến nông] và [Trung tâm Dịch vụ nông nghiệp] tập huấn", ()),
    ("giao [Cảng vụ Hàng hải Sông Lam] cấp phép", ()),
    ("giao [Trường Chính trị tỉnh] bồi dưỡng", ()),
    ("giao [Hội đồng bồi thường, hỗ trợ và tái định cư huyện] chi trả", ()),
    ("giao [UBND huyện Lạng Giang] và [UBND thị xã Đông Hà] hoàn thành", ()),
    ("giao {UBND các huyện, thị xã, thành phố} hoàn thành", ()),
    ("giao {các huyện, thị xã, thành phố} hoàn thành", ()),
    (
        "giao [Văn phòng UBND tỉnh] (Trung tâm Phục vụ hành chính công tỉnh) và [Sở Nội vụ] kiểm tra",
        (),
    ),
    ("giao [Sở Tài chính]: rà soát, tổng hợp", ()),
    ("giao [Sở Tài chính]; [Sở Nội vụ] rà soát", ()),
    ("Giao [Sở Tài chính] cùng với [Sở Nội vụ] rà soát", ()),
    ("giao [sở Tài chính], [sở Nội vụ] rà soát", ()),
    ("{Các cơ quan, đơn vị, địa phương được giao kế hoạch vốn} tập trung giải ngân", ()),
    ("{Các cơ quan, đơn vị có liên quan} cung cấp hồ sơ", ()),
    ("{Các sở, ngành chức năng} hướng dẫn", ()),
    ("{Từng cơ quan, đơn vị} rà soát", ()),
    ("{Người đứng đầu các cơ quan, đơn vị} chịu trách nhiệm", ()),
    ("{Thủ trưởng các cơ quan, đơn vị} chịu trách nhiệm", ()),
    ("{Các thành viên Ban Chỉ đạo} kiểm tra", ()),
    ("{các thành viên UBND tỉnh} dự họp", ()),
    ("{Toàn thể cán bộ, công chức, viên chức} chấp hành", ()),
    ("{Cán bộ, công chức, viên chức và người lao động} chấp hành", ()),
)

# --- Vị trí trong câu -------------------------------------------------------------------------------

SENTENCE: tuple[Row, ...] = (
    ("Giao [Ban Chỉ đạo 35 tỉnh] tham mưu", ()),
    (
        "giao [Ban Chỉ đạo tỉnh về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số] kiểm tra",
        (),
    ),
    ("giao [Ban Chỉ đạo phát triển kinh tế tập thể tỉnh] sơ kết", ()),
    ("giao [Ban Chỉ đạo thực hiện các Chương trình mục tiêu quốc gia tỉnh] rà soát", ()),
    ("giao [Hội đồng thẩm định giá đất tỉnh] họp thẩm định", ()),
    ("giao [Ban Chỉ đạo] rà soát, đánh giá kết quả", ()),
    ("giao [Ban Chỉ đạo] triển khai thực hiện nghị quyết", ()),
    ("giao [Ban Chỉ đạo] kiểm tra việc thực hiện kế hoạch", ()),
    ("giao [Hội đồng thẩm định] hoàn thành trước ngày 10", ()),
    ("giao [Tổ công tác về tháo gỡ khó khăn cho doanh nghiệp] họp định kỳ", ()),
    ("giao [Tổ giúp việc Ban Chỉ đạo] tổng hợp", ()),
    ("giao [Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh] mời gọi", ()),
    ("giao [Trung tâm Hỗ trợ doanh nghiệp nhỏ và vừa] tư vấn", ()),
    ("giao [Văn phòng Điều phối nông thôn mới tỉnh] tổng hợp", ()),
    ("giao [Quỹ Bảo vệ và Phát triển rừng tỉnh] chi trả", ()),
    ("giao [Tổ Công nghệ số cộng đồng thôn Đoài] hướng dẫn", ()),
    ("giao [Đội Quản lý thị trường số 3] kiểm tra", ()),
    ("giao [Chi cục Quản lý thị trường] kiểm tra", ()),
    ("giao [Phòng Nghiệp vụ 2] tổng hợp", ()),
    ("giao [Phòng Kinh tế - Hạ tầng] rà soát", ()),
    ("giao [Phòng Tổ chức, Hành chính và Quản trị] rà soát", ()),
    ("giao [Phòng Nội vụ], [Phòng Tư pháp] phối hợp", ()),
    ("giao [Sở Tài chính], [Nội vụ], [Tư pháp] thẩm định", ()),
    ("giao [Sở Tài chính], [Nội vụ] và [Tư pháp] thẩm định", ()),
    ("giao [Sở Tài chính] và [Sở Nội vụ], [Công an tỉnh] rà soát", ()),
    ("giao [Sở Y tế] ngay trong tháng 7 hoàn thành", ()),
    ("giao [Sở Y tế] trong tháng 7 hoàn thành", ()),
    ("giao [Sở Y tế] theo chức năng, nhiệm vụ hướng dẫn", ()),
    ("giao [Sở Y tế] căn cứ quy định hướng dẫn", ()),
    ("giao [Sở Y tế] làm đầu mối, phối hợp với Sở Tài chính", ()),
    ("giao [Sở Y tế] trước ngày 15 tháng 7 báo cáo", ()),
    ("giao [Sở Y tế] chậm nhất ngày 15 tháng 7 báo cáo", ()),
    ("giao [Sở Y tế] định kỳ hằng tháng báo cáo", ()),
    ("phối hợp với [Sở Y tế] và {các đơn vị liên quan} để xử lý", ()),
    ("phối hợp với [UBND xã An Hòa] trong việc đo đạc", ()),
    ("phối hợp chặt chẽ với [Công an xã] nhằm giữ trật tự", ()),
    ("báo cáo [UBND tỉnh] (qua Sở Tài chính) trước ngày 10", ()),
    ("báo cáo [Thường trực Tỉnh ủy], [HĐND tỉnh] theo quy định", ()),
    ("báo cáo [Ban Thường vụ Tỉnh ủy] cho chủ trương", ()),
    ("trình <Chủ tịch UBND tỉnh> xem xét", (person("", "Chủ tịch UBND tỉnh"),)),
    ("trình [HĐND tỉnh] tại kỳ họp cuối năm", ()),
    ("gửi [Sở Tài chính] để tổng hợp", ()),
    ("gửi về [Văn phòng UBND tỉnh] trước ngày 10", ()),
    ("[Sở Y tế] đã ban hành kế hoạch", ()),
    ("[Sở Y tế] sẽ tổng hợp", ()),
    ("[Công an xã]: tuần tra ban đêm", ()),
    ("[Công an xã] - tuần tra ban đêm", ()),
    ("giao [xã Đồng Tâm], [phường An Hòa] lập phương án", ()),
    ("giao [UBND xã Đồng Tâm] và [xã An Hòa] lập phương án", ()),
    (
        "giao {UBND các xã Đồng Tâm, An Hòa và phường Trung Tâm} lập phương án",
        (group("UBND các xã", "Đồng Tâm", "An Hòa", "phường Trung Tâm"),),
    ),
    (
        "giao {UBND các phường, xã: Đồng Tâm, An Hòa} lập phương án",
        (group("UBND các phường, xã", "Đồng Tâm", "An Hòa"),),
    ),
    ("giao {UBND các xã có dự án đi qua} kiểm đếm", ()),
    ("giao {UBND các xã, phường trên địa bàn tỉnh} kiểm đếm", ()),
    ("giao {UBND các xã, phường nơi có dự án} kiểm đếm", ()),
    (
        "giao {các sở, ngành liên quan và UBND các xã, phường} kiểm đếm",
        (Group("các sở, ngành liên quan"), Group("UBND các xã, phường")),
    ),
    (
        "giao {các sở, ban, ngành, đoàn thể tỉnh và UBND các xã} kiểm đếm",
        (Group("các sở, ban, ngành, đoàn thể tỉnh"), Group("UBND các xã")),
    ),
    (
        "giao {các đơn vị: Sở Y tế, Công an tỉnh, UBND xã An Hòa} kiểm đếm",
        (group("các đơn vị", "Sở Y tế", "Công an tỉnh", "UBND xã An Hòa"),),
    ),
    (
        "giao {các cơ quan: Sở Y tế; Công an tỉnh} kiểm đếm",
        (group("các cơ quan", "Sở Y tế", "Công an tỉnh"),),
    ),
    (
        "giao {các phòng: Nội vụ, Tư pháp, Kinh tế - Hạ tầng} kiểm đếm",
        (group("các phòng", "Nội vụ", "Tư pháp", "Kinh tế - Hạ tầng"),),
    ),
    ("giao {các thôn Đông, Đoài} kiểm đếm", (group("các thôn", "Đông", "Đoài"),)),
    ("giao {02 đơn vị} kiểm đếm", ()),
    ("giao {tất cả các đơn vị} kiểm đếm", ()),
    ("giao {từng địa phương} kiểm tra", ()),
    ("yêu cầu {các cấp, các ngành} vào cuộc", (Group("các cấp"), Group("các ngành"))),
    ("yêu cầu {các cấp ủy, chính quyền, đoàn thể} vào cuộc", ()),
    ("yêu cầu {cấp ủy, chính quyền các cấp} vào cuộc", ()),
    ("yêu cầu {các doanh nghiệp, hợp tác xã và hộ kinh doanh} kê khai", ()),
    ("đề nghị {các tổ chức, cá nhân có liên quan} hợp tác", ()),
    ("đề nghị {các ngân hàng thương mại trên địa bàn} cho vay", ()),
    ("đề nghị {các hội, đoàn thể} vận động", ()),
    ("yêu cầu {các nhà thầu thi công} tăng ca", ()),
    ("yêu cầu [đơn vị tư vấn] hoàn thiện hồ sơ", ()),
    ("yêu cầu [đơn vị thi công] bảo đảm an toàn", ()),
    ("yêu cầu [chủ đầu tư], [nhà thầu] và [tư vấn giám sát] ký cam kết", ()),
)

# --- Người và chức danh -----------------------------------------------------------------------------

PERSON: tuple[Row, ...] = (
    ("giao <đồng chí Bình> chuẩn bị báo cáo", (person("Bình"),)),
    ("giao <đ/c Nguyễn Văn An> phụ trách", (person("Nguyễn Văn An"),)),
    ("giao <đ/c An - Phó Chủ tịch UBND xã> chỉ đạo", (person("An", "Phó Chủ tịch UBND xã"),)),
    (
        "giao <đồng chí Nguyễn Văn An, Phó Chủ tịch Thường trực UBND tỉnh> chỉ đạo",
        (person("Nguyễn Văn An", "Phó Chủ tịch Thường trực UBND tỉnh"),),
    ),
    (
        "giao <đồng chí Nguyễn Văn An – Phó Trưởng ban> chỉ đạo",
        (person("Nguyễn Văn An", "Phó Trưởng ban"),),
    ),
    (
        "giao <đồng chí Chủ tịch UBND xã An Hòa Nguyễn Văn An> chỉ đạo",
        (person("Nguyễn Văn An", "Chủ tịch UBND xã An Hòa"),),
    ),
    (
        "giao <Chủ tịch UBND phường Trần Phú> chỉ đạo",
        (person("", "Chủ tịch UBND phường Trần Phú"),),
    ),
    (
        "giao <Giám đốc Sở Tài chính Trần Thị Bình> chỉ đạo",
        (person("Trần Thị Bình", "Giám đốc Sở Tài chính"),),
    ),
    ("giao <Bộ trưởng Nguyễn Văn An> chỉ đạo", (person("Nguyễn Văn An", "Bộ trưởng"),)),
    (
        "giao <Bộ trưởng Bộ Tài chính Nguyễn Văn An> chỉ đạo",
        (person("Nguyễn Văn An", "Bộ trưởng Bộ Tài chính"),),
    ),
    (
        "giao <Phó Chủ tịch UBND tỉnh Lê Quốc Cường> chỉ đạo",
        (person("Lê Quốc Cường", "Phó Chủ tịch UBND tỉnh"),),
    ),
    (
        "giao <Hiệu trưởng Trường THCS Nguyễn Du> chỉ đạo",
        (person("", "Hiệu trưởng Trường THCS Nguyễn Du"),),
    ),
    (
        "giao <Bí thư Đoàn TNCS Hồ Chí Minh xã> phát động",
        (person("", "Bí thư Đoàn TNCS Hồ Chí Minh xã"),),
    ),
    ("giao <Trưởng Công an xã> chỉ đạo", (person("", "Trưởng Công an xã"),)),
    (
        "giao <Chỉ huy trưởng Ban Chỉ huy Quân sự xã> chỉ đạo",
        (person("", "Chỉ huy trưởng Ban Chỉ huy Quân sự xã"),),
    ),
    ("giao <Trưởng phòng Đào tạo> chỉ đạo", (person("", "Trưởng phòng Đào tạo"),)),
    (
        "giao <Trưởng khoa Công nghệ thông tin> chỉ đạo",
        (person("", "Trưởng khoa Công nghệ thông tin"),),
    ),
    ("giao <Chánh Văn phòng UBND tỉnh> đôn đốc", (person("", "Chánh Văn phòng UBND tỉnh"),)),
    (
        "giao <Chánh Văn phòng HĐND và UBND xã> đôn đốc",
        (person("", "Chánh Văn phòng HĐND và UBND xã"),),
    ),
    (
        "giao <Chánh án Tòa án nhân dân tỉnh> phân công",
        (person("", "Chánh án Tòa án nhân dân tỉnh"),),
    ),
    (
        "giao <Viện trưởng Viện kiểm sát nhân dân tỉnh> phân công",
        (person("", "Viện trưởng Viện kiểm sát nhân dân tỉnh"),),
    ),
    (
        "giao <Tổng Giám đốc Tập đoàn Điện lực Việt Nam> báo cáo",
        (person("", "Tổng Giám đốc Tập đoàn Điện lực Việt Nam"),),
    ),
    (
        "giao <Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh> báo cáo",
        (person("", "Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh"),),
    ),
    (
        "giao <ông Lê Quốc Cường> và <bà Trần Thị Bình> lập hồ sơ",
        (person("Lê Quốc Cường"), person("Trần Thị Bình")),
    ),
    ("giao {các đồng chí Trưởng thôn} vận động", ()),
    (
        "giao {các đồng chí Nguyễn Văn An, Trần Thị Bình} chuẩn bị",
        (group("các đồng chí", person("Nguyễn Văn An"), person("Trần Thị Bình")),),
    ),
    (
        "giao {các đồng chí Nguyễn Văn An và Trần Thị Bình} chuẩn bị",
        (group("các đồng chí", person("Nguyễn Văn An"), person("Trần Thị Bình")),),
    ),
    ("giao {các đồng chí Phó Bí thư} chỉ đạo", ()),
    (
        "giao {đồng chí Nguyễn Văn An và đồng chí Trần Thị Bình} chuẩn bị",
        (person("Nguyễn Văn An"), person("Trần Thị Bình")),
    ),
    (
        "giao {Chủ tịch, các Phó Chủ tịch UBND tỉnh} chỉ đạo",
        (person("", "Chủ tịch"), Group("các Phó Chủ tịch UBND tỉnh")),
    ),
    ("giao {Chủ tịch UBND các xã, phường} chịu trách nhiệm", ()),
    (
        "giao {Giám đốc các sở, Thủ trưởng các ban, ngành} chịu trách nhiệm",
        (Group("Giám đốc các sở"), Group("Thủ trưởng các ban, ngành")),
    ),
    ("giao {Hiệu trưởng các trường} chịu trách nhiệm", ()),
    ("giao {Trưởng các phòng, khoa} chịu trách nhiệm", ()),
    ("giao {lãnh đạo các cơ quan, đơn vị} chịu trách nhiệm", ()),
    (
        "giao <TS. Nguyễn Văn An, Trưởng phòng Đào tạo> chủ biên",
        (person("Nguyễn Văn An", "Trưởng phòng Đào tạo"),),
    ),
    (
        "giao <đồng chí Nguyễn Văn An, Phó Bí thư Đảng ủy, Chủ tịch UBND xã> chỉ đạo",
        (person("Nguyễn Văn An", "Phó Bí thư Đảng ủy", "Chủ tịch UBND xã"),),
    ),
    ("giao <đồng chí Thái Bảo> trực", (person("Thái Bảo"),)),
    (
        "giao <đồng chí Lê Ô Pích - Trưởng Ban Dân tộc> chỉ đạo",
        (person("Lê Ô Pích", "Trưởng Ban Dân tộc"),),
    ),
    ("giao <đồng chí Chủ tịch UBND tỉnh> quyết định", (person("", "Chủ tịch UBND tỉnh"),)),
    ("giao <đồng chí Phó Giám đốc phụ trách> ký", (person("", "Phó Giám đốc phụ trách"),)),
)

# --- Tòa án, bệnh viện, doanh nghiệp, hội -----------------------------------------------------------

OTHER_ORGANS: tuple[Row, ...] = (
    ("giao [Tòa án nhân dân khu vực 1], [Tòa án nhân dân khu vực 2] thống kê", ()),
    ("giao [Phòng Tổ chức - Cán bộ] rà soát", ()),
    ("giao [Viện kiểm sát nhân dân khu vực 2] kiểm sát", ()),
    ("giao [Cơ quan Cảnh sát điều tra Công an tỉnh] khởi tố", ()),
    ("giao [Cục Thống kê tỉnh] công bố", ()),
    ("giao [Thống kê tỉnh] công bố", ()),
    ("giao [Đồn Biên phòng Cửa Lạch] tuần tra", ()),
    ("giao [Hải đội 2] tuần tra", ()),
    ("giao [Lữ đoàn 171] phối hợp", ()),
    ("giao [Ban Quản lý Vịnh Hòn Mây] thu gom rác", ()),
    ("giao [Ban Quản lý rừng phòng hộ Sông Lam] tuần tra", ()),
    ("giao [Bảo tàng tỉnh], [Thư viện tỉnh] sưu tầm", ()),
    ("giao [Bệnh viện Y học cổ truyền], [Bệnh viện Sản - Nhi] tiếp nhận", ()),
    ("giao [Trung tâm Y tế khu vực Đồng Tâm] tiếp nhận", ()),
    ("giao [Khoa Khám bệnh], [Khoa Dược] kiểm kê", ()),
    ("giao [Phòng Điều dưỡng], [Phòng Kế hoạch tổng hợp] kiểm kê", ()),
    ("giao [Trường Đại học Bách khoa], [Viện Công nghệ Thông tin] phối hợp", ()),
    ("giao [Tổng công ty Cảng hàng không Việt Nam - CTCP] thi công", ()),
    ("giao [Công ty Cổ phần Đầu tư và Xây dựng An Phát] thi công", ()),
    ("giao [Công ty CP Tư vấn, Thiết kế và Xây dựng An Phát] thi công", ()),
    ("giao [Công ty TNHH Một thành viên Môi trường đô thị Sông Lam] thu gom", ()),
    ("giao [VNPT Sông Lam], [Viettel Sông Lam] phủ sóng", ()),
    ("giao [Bưu điện tỉnh] chuyển phát", ()),
    ("giao [Điện lực Đồng Tâm] di dời cột", ()),
    ("đề nghị [Hội Nhà báo tỉnh], [Hội Văn học Nghệ thuật tỉnh] tổ chức trại sáng tác", ()),
    ("đề nghị [Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh] phản biện", ()),
    ("đề nghị [Hội Chữ thập đỏ tỉnh] vận động", ()),
    ("đề nghị [Hội LHPN xã], [Hội CCB xã], [Đoàn TNCS Hồ Chí Minh xã] ra quân", ()),
    ("đề nghị [Công đoàn cơ sở] giám sát", ()),
    ("đề nghị [Tổ đại biểu HĐND tỉnh khu vực Đồng Tâm] giám sát", ()),
    ("đề nghị [Ủy ban Kiểm tra Trung ương] xem xét", ()),
    ("đề nghị [Quân khu 4], [Bộ Tư lệnh Thủ đô] hỗ trợ", ()),
    ("giao [Kiểm toán Nhà nước khu vực II] kiểm toán", ()),
    ("giao [Chi cục Thuế khu vực Đồng Tâm - An Hòa] thu nợ", ()),
    ("giao [Sở QH-KT], [Sở GTCC] thẩm định", ()),
    ("giao [Sở VHTT&DL] tổ chức lễ hội", ()),
    ("giao [Sở Nông nghiệp & Môi trường] thẩm định", ()),
    ("giao [Sở TN & MT] thẩm định", ()),
    ("giao [Văn phòng UBND TP] theo dõi", ()),
    ("giao [UBND TX. Đông Hà], [UBND H. Lạng Giang] rà soát", ()),
    ("giao [BQL KKT], [BQL các KCN tỉnh] rà soát", ()),
    ("giao [TAND tỉnh] xét xử", ()),
    ("giao [Phòng Tài chính-Kế hoạch] cân đối", ()),
    ("giao [Sở Lao động- Thương binh và Xã hội] chi trả", ()),
    ("giao [Sở Lao động – Thương binh và Xã hội] chi trả", ()),
    ("giao [phòng Tài chính - Kế hoạch] cân đối", ()),
    ("giao [phòng kinh tế] rà soát", ()),
    ("giao [công an xã] tuần tra", ()),
    ("giao [đảng ủy xã] lãnh đạo", ()),
    ("giao [trạm y tế xã] tiêm phòng", ()),
    ("giao [Uỷ ban nhân dân xã Đồng Tâm] rà soát", ()),
    ("giao [Sở Văn hoá, Thể thao và Du lịch] rà soát", ()),
    ("giao [Toà án nhân dân tỉnh] rà soát", ()),
)

NAMES: tuple[Row, ...] = (
    *GOVERNMENT,
    *MINISTRY,
    *UNIVERSITY,
    *PARTY,
    *COMMUNE,
    *PROVINCE,
    *SENTENCE,
    *PERSON,
    *OTHER_ORGANS,
)
