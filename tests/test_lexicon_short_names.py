"""Short names: the common ones written out, and what a head noun puts before a member's name."""

from __future__ import annotations

import pytest

from giaoban.lexicon.short_names import head_names, long_name, short_name

LONG = {
    # Departments, by their fields' letters, however these are joined.
    "Sở TC": "Sở Tài chính",
    "Sở XD": "Sở Xây dựng",
    "Sở KH&ĐT": "Sở Kế hoạch và Đầu tư",
    "Sở KHĐT": "Sở Kế hoạch và Đầu tư",
    "Sở GTVT": "Sở Giao thông vận tải",
    "Sở TN&MT": "Sở Tài nguyên và Môi trường",
    "Sở NN&MT": "Sở Nông nghiệp và Môi trường",
    "Sở NN&PTNT": "Sở Nông nghiệp và Phát triển nông thôn",
    "Sở NN và PTNT": "Sở Nông nghiệp và Phát triển nông thôn",
    "Sở Nông nghiệp và PTNT": "Sở Nông nghiệp và Phát triển nông thôn",
    "Sở TT&TT": "Sở Thông tin và Truyền thông",
    "Sở KH&CN": "Sở Khoa học và Công nghệ",
    "Sở LĐ-TB&XH": "Sở Lao động - Thương binh và Xã hội",
    "Sở LĐ - TB&XH": "Sở Lao động - Thương binh và Xã hội",
    "Sở LĐTBXH": "Sở Lao động - Thương binh và Xã hội",
    "Sở VHTT&DL": "Sở Văn hóa, Thể thao và Du lịch",
    "Sở VH TT&DL": "Sở Văn hóa, Thể thao và Du lịch",
    "Sở VH,TT&DL": "Sở Văn hóa, Thể thao và Du lịch",
    "Sở Văn hóa, TT&DL": "Sở Văn hóa, Thể thao và Du lịch",
    "Sở GD&ĐT": "Sở Giáo dục và Đào tạo",
    "Sở YT": "Sở Y tế",
    "Sở TP": "Sở Tư pháp",
    "Sở CT": "Sở Công Thương",
    "sở NV tỉnh Sông Lam": "sở Nội vụ tỉnh Sông Lam",
    "Sở XD TP Sông Lam": "Sở Xây dựng Thành phố Sông Lam",
    "Bộ KH-ĐT": "Bộ Kế hoạch và Đầu tư",
    "Phòng TC-KH": "Phòng Tài chính - Kế hoạch",
    "Phòng VHXH": "Phòng Văn hóa - Xã hội",
    "Sở VHTT": "Sở Văn hóa và Thể thao",
    "Phòng VHTT": "Phòng Văn hóa và Thông tin",
    "Sở XYZ": "Sở XYZ",
    # Words, wherever they stand.
    "UBND tỉnh": "Ủy ban nhân dân tỉnh",
    "Thường trực HĐND tỉnh": "Thường trực Hội đồng nhân dân tỉnh",
    "Ủy ban MTTQ Việt Nam tỉnh": "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    "Bộ CHQS tỉnh": "Bộ Chỉ huy quân sự tỉnh",
    "VP UBND tỉnh": "Văn phòng Ủy ban nhân dân tỉnh",
    "BCSD UBND tỉnh": "Ban cán sự đảng Ủy ban nhân dân tỉnh",
    "BQL KKT": "Ban Quản lý Khu kinh tế",
    "BTCTU": "Ban Tổ chức Tỉnh ủy",
    "VCCI": "VCCI",
    # Short forms that depend on what follows.
    "CT UBND xã": "Chủ tịch Ủy ban nhân dân xã",
    "PCT UBND tỉnh": "Phó Chủ tịch Ủy ban nhân dân tỉnh",
    "TT HĐND tỉnh": "Thường trực Hội đồng nhân dân tỉnh",
    "TT. Tỉnh ủy": "Thường trực Tỉnh ủy",
    "TT TU": "Thường trực Tỉnh ủy",
    "TTr tỉnh": "Thanh tra tỉnh",
    "TP Sông Lam": "Thành phố Sông Lam",
    "TP. Sông Lam": "Thành phố Sông Lam",
    "TP.Sông Lam": "Thành phố Sông Lam",
    "CT": "CT",
    "TP": "TP",
    # What is written out stays as it is.
    "Sở Tài chính": "Sở Tài chính",
    "Trường Tiểu học CTXD": "Trường Tiểu học CTXD",
}


@pytest.mark.parametrize(("short", "full"), LONG.items())
def test_common_short_forms_are_written_out(short: str, full: str) -> None:
    """Where they belong, and once: what is written out has nothing left to write out."""
    assert (long_name(short), long_name(full)) == (full, full)


def test_words_that_are_mostly_written_short() -> None:
    """In either placement of the tone and any capitals; all else stays."""
    assert short_name("Ủy ban nhân dân tỉnh Sông Lam") == "UBND tỉnh Sông Lam"
    assert short_name("UỶ BAN NHÂN DÂN XÃ AN HÒA") == "UBND XÃ AN HÒA"
    assert short_name("Văn phòng Hội đồng nhân dân") == "Văn phòng HĐND"
    assert short_name("Ủy ban Mặt trận Tổ quốc Việt Nam") == "Ủy ban MTTQ Việt Nam"
    assert short_name("Ủy ban Kiểm tra") == "Ủy ban Kiểm tra"


@pytest.mark.parametrize(
    ("head", "before"),
    [
        ("các Sở", ("Sở",)),
        ("Các sở, ngành:", ("Sở",)),
        ("các sở, ban, ngành", ("Sở", "Ban")),
        ("UBND các xã, phường", ("UBND xã", "UBND phường")),
        ("Chủ tịch UBND các huyện và thị xã", ("Chủ tịch UBND huyện", "Chủ tịch UBND thị xã")),
        ("các xã, phường, thị trấn, thôn, bản, ấp", ("Xã", "Phường", "Thị trấn", "Thôn")),
        ("các đồng chí", ()),
        ("các cơ quan, đơn vị", ()),
        ("Văn phòng", ()),
        ("", ()),
    ],
)
def test_a_head_noun_stands_before_each_member(head: str, before: tuple[str, ...]) -> None:
    """One for each kind; kinds that are no part of a name are none."""
    assert head_names(head) == before
