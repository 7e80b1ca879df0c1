"""Tên viết tắt thông dụng: "Sở TN&MT", "UBND", "MTTQ", and the names that they stand for.

For matching only: what a notice prints stays as it is. A short form is known by its capitals, and
many mean another thing elsewhere ("TP" is justice behind "Sở", a city before a name), so each is
looked for where it belongs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import fold, nfc

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["head_names", "long_name", "short_name"]


def _table(rows: str) -> dict[str, str]:
    pairs = (row.split("=") for line in rows.strip().splitlines() for row in line.split("|"))
    return {short.strip(): full.strip() for short, full in pairs}


# The fields of departments, by their letters alone: "LĐ - TB&XH" and "LĐTBXH" are one.
_FIELDS: Final = _table("""
TC=Tài chính|XD=Xây dựng|NV=Nội vụ|YT=Y tế|CT=Công Thương|TP=Tư pháp|NG=Ngoại giao|NGV=Ngoại vụ|DL=Du lịch
KHĐT=Kế hoạch và Đầu tư|GTVT=Giao thông vận tải|GTCC=Giao thông công chính|TNMT=Tài nguyên và Môi trường
NNMT=Nông nghiệp và Môi trường|NNPTNT=Nông nghiệp và Phát triển nông thôn|TTTT=Thông tin và Truyền thông
KHCN=Khoa học và Công nghệ|LĐTBXH=Lao động - Thương binh và Xã hội|VHTTDL=Văn hóa, Thể thao và Du lịch
VHTT=Văn hóa và Thể thao|GDĐT=Giáo dục và Đào tạo|DTTG=Dân tộc và Tôn giáo|QHKT=Quy hoạch - Kiến trúc
QP=Quốc phòng|CA=Công an|DT=Dân tộc|ATTP=An toàn thực phẩm|ĐT=Đầu tư
""")
_OF_OFFICES: Final = _table("""
VHTT=Văn hóa và Thông tin|VHXH=Văn hóa - Xã hội|TCKH=Tài chính - Kế hoạch|KT=Kinh tế|KTHT=Kinh tế và Hạ tầng
QLĐT=Quản lý đô thị|KTHTĐT=Kinh tế, Hạ tầng và Đô thị|TH=Tổng hợp|HCTH=Hành chính - Tổng hợp
""")
_OF: Final[Mapping[str, Mapping[str, str]]] = {
    "sở": _FIELDS,
    "bộ": _FIELDS,
    "phòng": {**_FIELDS, **_OF_OFFICES},
}
_WORDS: Final = _table("""
UBND=Ủy ban nhân dân|HĐND=Hội đồng nhân dân|MTTQ=Mặt trận Tổ quốc|MTTQVN=Mặt trận Tổ quốc Việt Nam
UBMTTQ=Ủy ban Mặt trận Tổ quốc|UBMTTQVN=Ủy ban Mặt trận Tổ quốc Việt Nam|UBKT=Ủy ban Kiểm tra|VP=Văn phòng
VPUB=Văn phòng Ủy ban nhân dân|VPUBND=Văn phòng Ủy ban nhân dân|VPCP=Văn phòng Chính phủ|VPTU=Văn phòng Tỉnh ủy
VPĐU=Văn phòng Đảng ủy|VPHU=Văn phòng Huyện ủy|VPTW=Văn phòng Trung ương Đảng|TTTU=Thường trực Tỉnh ủy
BTV=Ban Thường vụ|BTVTU=Ban Thường vụ Tỉnh ủy|BTVĐU=Ban Thường vụ Đảng ủy|BCĐ=Ban Chỉ đạo|BQL=Ban Quản lý|QLDA=Quản lý dự án|BQLDA=Ban Quản lý dự án
BCSĐ=Ban cán sự đảng|BCSD=Ban cán sự đảng|BTC=Ban Tổ chức|BTCTU=Ban Tổ chức Tỉnh ủy|BNC=Ban Nội chính|BNCTU=Ban Nội chính Tỉnh ủy
BTG=Ban Tuyên giáo|BTGTU=Ban Tuyên giáo Tỉnh ủy|BDV=Ban Dân vận|BDVTU=Ban Dân vận Tỉnh ủy|UBKTTU=Ủy ban Kiểm tra Tỉnh ủy
BTGDV=Ban Tuyên giáo và Dân vận|BTGDVTU=Ban Tuyên giáo và Dân vận Tỉnh ủy|BDT=Ban Dân tộc|BCHQS=Bộ Chỉ huy quân sự|CHQS=Chỉ huy quân sự
BĐBP=Bộ đội Biên phòng|CAT=Công an tỉnh|CA=Công an|TAND=Tòa án nhân dân|VKSND=Viện kiểm sát nhân dân|THADS=Thi hành án dân sự
BHXH=Bảo hiểm xã hội|KBNN=Kho bạc Nhà nước|NHNN=Ngân hàng Nhà nước|NHCSXH=Ngân hàng Chính sách xã hội|LĐLĐ=Liên đoàn Lao động
LHPN=Liên hiệp Phụ nữ|CCB=Cựu chiến binh|TNCS=Thanh niên Cộng sản|HTX=hợp tác xã|KKT=Khu kinh tế|KCN=khu công nghiệp
GPMB=giải phóng mặt bằng|ĐTXD=Đầu tư xây dựng|TNHH=trách nhiệm hữu hạn|MTV=một thành viên|CTCP=Công ty cổ phần
PTNT=Phát triển nông thôn|TT&DL=Thể thao và Du lịch|TTDL=Thể thao và Du lịch|ĐBQH=đại biểu Quốc hội
TTHĐND=Thường trực Hội đồng nhân dân|LĐVP=Lãnh đạo Văn phòng|CVP=Chánh Văn phòng|PCVP=Phó Chánh Văn phòng|TU=Tỉnh ủy|HU=Huyện ủy|ĐU=Đảng ủy
""")
# Short forms that mean something only before these words.
_BEFORE: Final = re.compile(
    r"(?<![\w&])(?:(?P<chair>P?CT)(?= (?:UBND|HĐND|UBMTTQ|Ủy ban|Uỷ ban|Hội đồng))"
    r"|(?P<standing>TT\.?)(?= (?:Tỉnh ủy|Tỉnh uỷ|Thành ủy|Huyện ủy|HĐND|Đảng ủy|Đảng uỷ|UBND|TU))"
    r"|(?P<inspectorate>TTr)(?= (?:tỉnh|thành phố|huyện))"
    r"|(?P<city>TP(?:\. ?| ?))(?=[^\W\d_][^\W\d_A-ZĐ]))"
)
_LONG_BEFORE: Final = {
    "standing": "Thường trực",
    "inspectorate": "Thanh tra",
    "city": "Thành phố ",
}
_LETTERS: Final = "[A-ZĐ]{1,8}"
_FIELD: Final = re.compile(
    rf"(?<!\w)(?P<head>[Ss]ở|[Bb]ộ|[Pp]hòng) (?P<field>{_LETTERS}"
    rf"(?:(?: ?[-–&,] ?| và | ){_LETTERS}){{0,4}})(?![\w&])"
)
_PART: Final = re.compile(_LETTERS)
_WORD: Final = re.compile(
    r"(?<![\w&])(?:"
    + "|".join(re.escape(short) for short in sorted(_WORDS, key=len, reverse=True))
    + r")(?![\w&])"
)


def long_name(name: str) -> str:
    """Return *name* with its common short forms written out; as it stands if it has none.

    >>> long_name("Sở LĐ - TB&XH"), long_name("Sở Nông nghiệp và PTNT")
    ('Sở Lao động - Thương binh và Xã hội', 'Sở Nông nghiệp và Phát triển nông thôn')
    """
    said = _FIELD.sub(_field, nfc(name))
    said = _BEFORE.sub(_before, said)
    return _WORD.sub(lambda found: _WORDS[found.group()], said)


def _field(found: re.Match[str]) -> str:
    """Return a department with its field in full: the longest run of letters that is one."""
    known = _OF[found["head"].lower()]
    parts = list(_PART.finditer(found["field"]))
    for count in range(len(parts), 0, -1):
        full = known.get("".join(part.group() for part in parts[:count]).upper())
        if full is not None:
            return f"{found['head']} {full}{found['field'][parts[count - 1].end() :]}"
    return found.group()


def _before(found: re.Match[str]) -> str:
    if found["chair"]:
        return "Chủ tịch" if found["chair"] == "CT" else "Phó Chủ tịch"
    return _LONG_BEFORE[str(found.lastgroup)]


_SHORT: Final = (
    (re.compile(r"(?<!\w)(?:Ủy|Uỷ) ban nhân dân(?!\w)", re.IGNORECASE), "UBND"),
    (re.compile(r"(?<!\w)Hội đồng nhân dân(?!\w)", re.IGNORECASE), "HĐND"),
    (re.compile(r"(?<!\w)Mặt trận Tổ quốc(?!\w)", re.IGNORECASE), "MTTQ"),
)


def short_name(name: str) -> str:
    """Return *name* with the short forms of the words that are mostly written short.

    >>> short_name("Ủy ban nhân dân tỉnh Sông Lam")
    'UBND tỉnh Sông Lam'
    """
    said = nfc(name)
    for full, short in _SHORT:
        said = full.sub(short, said)
    return said


# --- head nouns --------------------------------------------------------------------------------------

_EACH: Final = re.compile(
    r"(?P<of>(?:[^\W_]+ ){0,6})(?:các|những) (?P<kinds>[^:()]{2,80})", re.IGNORECASE
)
_KIND_MARK: Final = re.compile(r", | và |/")
_NO_KIND: Final = frozenset(
    "đồng chí|ông|bà|cơ quan|đơn vị|địa phương|ngành|đoàn thể|tổ chức|doanh nghiệp|cá nhân".split(
        "|"
    )
)
_MOST_KINDS: Final = 4


def head_names(head: str) -> tuple[str, ...]:
    """Return what stands before the name of each member of a list under a head noun.

    Kinds that are no part of a member's name ("các cơ quan, đơn vị") are left out.

    >>> head_names("UBND các xã, phường"), head_names("Các Sở, ngành"), head_names("các đồng chí")
    (('UBND xã', 'UBND phường'), ('Sở',), ())
    """
    found = _EACH.fullmatch(" ".join(nfc(head).rstrip(" :").split()))
    if found is None:
        return ()
    kinds = [kind for kind in _KIND_MARK.split(found["kinds"]) if fold(kind) not in _NO_KIND]
    of = found["of"]
    whole = (f"{of}{kind}" if of else f"{kind[:1].upper()}{kind[1:]}" for kind in kinds)
    return tuple(whole)[:_MOST_KINDS]
