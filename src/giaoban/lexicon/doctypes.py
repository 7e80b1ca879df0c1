"""Tên loại văn bản: the types of document and their codes, for the State and for the Party.

Sources: Decree 30/2020/NĐ-CP, art. 7 and appendix III; Regulation 399-QĐ/TW of 2026 with the
Guidances 36-HD/VPTW and 05-HD/VPTW; the normative types, which a notice only cites.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from giaoban.model import NumberStyle

__all__ = ["TYPE_CODES", "TYPE_NAMES", "type_code"]

# Decree 30/2020/NĐ-CP, art. 7 with appendix III, and the normative types (nghị định, thông tư …).
_STATE: Final = {
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "CT": "Chỉ thị",
    "QC": "Quy chế",
    "QyĐ": "Quy định",
    "TC": "Thông cáo",
    "TB": "Thông báo",
    "HD": "Hướng dẫn",
    "CTr": "Chương trình",
    "KH": "Kế hoạch",
    "PA": "Phương án",
    "ĐA": "Đề án",
    "DA": "Dự án",
    "BC": "Báo cáo",
    "BB": "Biên bản",
    "TTr": "Tờ trình",
    "HĐ": "Hợp đồng",
    "CĐ": "Công điện",
    "BGN": "Bản ghi nhớ",
    "BTT": "Bản thỏa thuận",
    "GUQ": "Giấy ủy quyền",
    "GM": "Giấy mời",
    "GGT": "Giấy giới thiệu",
    "GNP": "Giấy nghỉ phép",
    "PG": "Phiếu gửi",
    "PC": "Phiếu chuyển",
    "PB": "Phiếu báo",
    "SY": "Bản sao y",
    "TrS": "Bản trích sao",
    "SL": "Bản sao lục",
    "NĐ": "Nghị định",
    "TT": "Thông tư",
    "TTLT": "Thông tư liên tịch",
    "NQLT": "Nghị quyết liên tịch",
    "PL": "Pháp lệnh",
}

# Regulation 399-QĐ/TW, art. 5-7, with the codes of Guidance 36-HD/VPTW.
_PARTY: Final = {
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "QĐi": "Quy định",
    "CT": "Chỉ thị",
    "KL": "Kết luận",
    "QC": "Quy chế",
    "TT": "Thông tri",
    "HD": "Hướng dẫn",
    "TB": "Thông báo",
    "BC": "Báo cáo",
    "KH": "Kế hoạch",
    "CTr": "Chương trình",
    "TTr": "Tờ trình",
    "CV": "Công văn",
    "BB": "Biên bản",
    "ĐA": "Đề án",
    "PA": "Phương án",
    "TC": "Thông cáo",
    "QH": "Quy hoạch",
    "DA": "Dự án",
    "CL": "Chiến lược",
    "BS": "Bản sao",
}

# Not in the decree's table and still in use: the inspectorates' conclusions, official letters
# with a code, and the memo and agreement of before 2020.
_STATE_IN_USE: Final = {
    "KL": "Kết luận",
    "CV": "Công văn",
    "GN": "Bản ghi nhớ",
    "TTh": "Bản thỏa thuận",
}

_ROWS: Final[tuple[tuple[NumberStyle, dict[str, str]], ...]] = (
    ("state", _STATE),
    ("party", _PARTY),
)

TYPE_NAMES: Final[Mapping[tuple[NumberStyle, str], str]] = MappingProxyType(
    {
        (style, code): name
        for style, table in (*_ROWS, ("state", _STATE_IN_USE))
        for code, name in table.items()
    }
)
"""The type that a code stands for, by grammar and code: ("party", "TT") is a Thông tri."""

TYPE_CODES: Final[Mapping[tuple[NumberStyle, str], str]] = MappingProxyType(
    {
        **{(style, name): code for style, table in _ROWS for code, name in table.items()},
        # Guidance 05-HD/VPTW gives both the code QĐ; QĐi is understood, and no longer written.
        ("party", "Quy định"): "QĐ",
        # These print no code: 05/BNV-VP is an official letter, 72/2025/QH15 a law.
        ("state", "Công văn"): "",
        ("state", "Thư công"): "",
        ("state", "Luật"): "",
        ("state", "Bộ luật"): "",
    }
)
"""The code to print, by grammar and type; empty for the types that have none."""

_KNOWN: Final[dict[tuple[NumberStyle, str], str]] = {
    **{(style, code.casefold()): code for style, code in TYPE_NAMES},
    # Typed without the bar of đ; no other type is meant by these letters.
    ("state", "qd"): "QĐ",
    ("state", "nd"): "NĐ",
    ("party", "qd"): "QĐ",
}


def type_code(text: str, style: NumberStyle) -> str:
    """Return the code that *text* spells, whatever its case ("TTR" is "TTr"); empty if none."""
    return _KNOWN.get((style, text.casefold()), "")
