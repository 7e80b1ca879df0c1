"""GB407, GB408: a name is spelled one way, and a short form is one that readers know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import fold, nfc
from giaoban.diagnostics import MAY, Bilingual, OnNotice, Rule, found, quoted
from giaoban.lexicon.short_names import long_name
from giaoban.model import AgendaItem, Assignment, Body, Decision, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.diagnostics import Context, Found
    from giaoban.model import Notice

__all__ = ["NAMING"]

_DASH: Final = re.compile("[–—]")
_JOINT: Final = re.compile(r"\s*[-–—,]\s*|\s+")


def _one_spelling(_: Notice, context: Context) -> Iterator[Found]:
    """Report a name spelled otherwise before: by tones, hyphens, blanks, capitals or letters.

    The name in full and one short form of it may stand side by side, two short forms may not.
    """
    first: dict[tuple[bool, str], tuple[str, str]] = {}
    told: set[str] = set()
    met: set[str] = set()
    for path, node in context.nodes:
        # What is spelled as before was judged before.
        if not isinstance(node, Body) or node.name in met:
            continue
        met.add(node.name)
        name = " ".join(_DASH.sub("-", nfc(node.name)).split())
        # How a name begins depends on where it stands: "các …", "Các …".
        bare = name[:1].lower() + name[1:]
        whole = long_name(name)
        key = whole != name, _JOINT.sub(" ", fold(whole))
        at, spelled = first.setdefault(key, (path, bare))
        if bare != spelled and bare not in told:
            told.add(bare)
            yield found(path, name=quoted(name), first=at)


GB407: Final = Rule(
    code="GB407",
    slug="body-is-spelled-one-way",
    title=Bilingual("Tên cơ quan viết một kiểu", "A body is spelled one way"),
    message=Bilingual(
        "“{name}” viết khác với tên cùng cơ quan ở {first}",
        "“{name}” is spelled otherwise than the same name at {first}",
    ),
    why=Bilingual(
        "Hai cách viết một tên làm danh sách nhiệm vụ có hai cơ quan.",
        "Two spellings make two bodies of one in every list of tasks.",
    ),
    hint=Bilingual(
        "Viết thống nhất: dấu thanh, gạch nối, chữ hoa.",
        "Use one spelling: place of the tones, hyphens, capitals.",
    ),
    levels=MAY,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa tên cơ quan, tổ chức)",
    bad="Sở Văn hóa và Thể thao …; Sở Văn hoá và Thể thao",
    good="Sở Văn hóa và Thể thao …; Sở Văn hóa và Thể thao",
    check=OnNotice(_one_spelling),
)


# --- short forms -----------------------------------------------------------------------------------------

_CAPITALS: Final = re.compile(
    r"(?<![\w/.&-])(?<!- )[A-ZĐƯ]{2,12}(?:[&-][A-ZĐƯ]{1,12}){0,3}(?![\w/&]|-\w)"
)
_ROMAN: Final = re.compile(r"[IVXLC]+\Z")
# What stands behind these is a name, whatever its letters: "Công ty ABC", "phần mềm XYZ".
_NAMED: Final = re.compile(
    r"(?:công ty|tập đoàn|ngân hàng|tổng công ty|doanh nghiệp|liên danh|dự án|hệ thống|phần mềm"
    r"|nền tảng|mô hình|chương trình|chỉ số|tiêu chuẩn|giải)(?: [^\s,.;:()]+){0,9} \Z",
    re.IGNORECASE,
)
_BACK: Final = 90
_KNOWN: Final = frozenset(
    """
ANTT ATGT ATTP ATVSLĐ BHTN BHXH BHYT BVMT CCHC CCVC CĐS CMND CCCD CNTT CNH CNXH DN DTTS ĐBQH ĐTXD GDP GRDP GPMB GTVT HĐH
HIV AIDS COVID ISO KCN KCS KHCN KTXH KT-XH KKT LĐTBXH MTQG NCKH NĐ-CP NSNN NSTW NSĐP NTM OCOP ODA FDI PPP BOT BT PCI PAR INDEX
PAPI SIPAS DDCI DTI PCCC PCTN PCTT TKCN QCVN TCVN QLNN QLDA QPAN QP-AN QSDĐ TDTT TDP TCVN TTĐT TTHC THCS THPT TP TW UBTV USD
VND VNĐ VSATTP VN VNPT EVN WTO ASEAN EU UNESCO XDCB XHCN XHH HTX IT AI IP ID QR ROA LED GIS GPS SMS PDF TNHH MTV CP TB QĐ NQ KL CT
CV KH BC TTr
""".split()
)
"""Short forms that every reader knows, and codes of document types."""


def _short_forms_are_known(notice: Notice, context: Context) -> Iterator[Found]:
    """Report the first place of each short form that nobody defines and not everybody knows."""
    known = _KNOWN | {alias.short for alias in notice.aliases}
    for path, text in _prose(context):
        if text.isupper():
            continue  # a heading
        said = long_name(text)
        for short in _CAPITALS.finditer(said):
            name = short.group()
            before = said[max(0, short.start() - _BACK) : short.start()]
            if (
                name in known
                or name.replace("&", "") in known
                or _ROMAN.match(name)
                or _NAMED.search(before)
            ):
                continue
            known |= {name}
            if not _is_defined(said, short):
                yield found(path, short=quoted(name))


def _is_defined(text: str, short: re.Match[str]) -> bool:
    """Whether a short form stands in parentheses behind its name, or before them: "BQL (…)"."""
    return text[short.start() - 1 : short.start()] in {"(", "“"} or text.startswith(
        " (", short.end()
    )


def _prose(context: Context) -> Iterator[tuple[str, str]]:
    """Yield the texts of the body, and the path of each."""
    for path, node in context.nodes:
        match node:
            case AgendaItem(heading=text):
                yield f"{path}.heading", text
            case Assignment(wording="", task=text):
                yield f"{path}.task", text
            case Assignment() | Decision() | Remark():
                yield f"{path}.wording", node.wording
            case _:
                pass


GB408: Final = Rule(
    code="GB408",
    slug="short-form-is-known",
    title=Bilingual("Chữ viết tắt có giải thích", "A short form is explained"),
    message=Bilingual(
        "chữ viết tắt “{short}” không được giải thích", "the short form “{short}” is not explained"
    ),
    why=Bilingual(
        "Chữ viết tắt lần đầu phải đặt trong ngoặc đơn sau tên đầy đủ; người ngoài ngành không biết.",
        "A short form stands in parentheses behind the full name where it first comes.",
    ),
    hint=Bilingual(
        "Viết đầy đủ, hoặc thêm “(sau đây viết tắt là …)” ở lần đầu.",
        "Write it in full, or add “(sau đây viết tắt là …)” where it first comes.",
    ),
    levels=MAY,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, phần nội dung văn bản (viết tắt)",
    bad="Giao TTDVVL rà soát hồ sơ.",
    good="Giao Trung tâm Dịch vụ việc làm (TTDVVL) rà soát hồ sơ.",
    check=OnNotice(_short_forms_are_known),
)

NAMING: Final = (GB407, GB408)
"""The rows, in the order of their codes."""
