"""Kiểu đoạn: a named style for every component, so that an office can restyle all of them at once.

Their names are Vietnamese and begin alike, so that Word lists them together.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, get_args

from giaoban.render.docx._xml import DECLARATION, NAMES, twips
from giaoban.render.layout import ParaStyle, style_of
from giaoban.render.paper import POINTS_PER_MM, Shape, number_size, shape_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from giaoban.forms import Form, Style

__all__ = ["LEVELS", "NAMED", "RED", "style_id", "styles"]

NAMED: Final[Mapping[ParaStyle, str]] = MappingProxyType(
    {
        "motto": "Quốc hiệu",
        "slogan": "Tiêu ngữ",
        "parent": "Cơ quan chủ quản",
        "issuer": "Cơ quan ban hành",
        "number": "Số và ký hiệu",
        "place_date": "Địa danh và thời gian",
        "mark": "Dấu mật và khẩn",
        "draft": "Dự thảo",
        "type_name": "Tên loại",
        "subject": "Trích yếu",
        "bases": "Căn cứ",
        "body": "Nội dung",
        "heading": "Đề mục",
        "authority": "Quyền hạn",
        "position": "Chức vụ",
        "signer": "Họ tên người ký",
        "recipients_title": "Nơi nhận",
        "medium": "Hình thức gửi",
        "recipients": "Danh sách nơi nhận",
        "footnote": "Chú thích",
        "annex_name": "Phụ lục",
        "annex_title": "Tên phụ lục",
        "annex_source": "Phụ lục kèm theo",
        "column": "Đầu cột",
        "cell": "Ô bảng",
    }
)
"""What a style is called in Word, after "TB "."""
LEVELS: Final = 9
"""How many levels of headings Word knows."""
RED: Final = "FF0000"
"""Bright red: a stamp's box and its words (Decree 30/2020/NĐ-CP, appendix I, II.10b)."""


def style_id(component: ParaStyle, level: int = 0) -> str:
    """Return the key of a component's style; *level* is that of a heading, from 1 to `LEVELS`."""
    return f"TB_{component}{level or ''}"


@lru_cache(maxsize=16)
def styles(form: Form) -> str:
    """Return the part with the styles of *form*."""
    return "".join(_parts(form))


def _parts(form: Form) -> Iterator[str]:
    yield f"{DECLARATION}<w:styles {NAMES}>{_DEFAULTS}"
    for component in get_args(ParaStyle):
        colour = f'<w:color w:val="{RED}"/>' if component == "mark" else ""
        look = _paragraph(shape_of(form, component)), _run(style_of(form, component), colour)
        yield _style(style_id(component), f"TB {NAMED[component]}", *look)
    for level in range(1, LEVELS + 1):
        outline = f'<w:outlineLvl w:val="{level - 1}"/>'
        name = f"TB {NAMED['heading']} cấp {level}"
        yield _style(style_id("heading", level), name, outline, "", style_id("heading"))
    size = _size(number_size(form))
    yield _style("TB_star", "TB Dấu sao", _paragraph(Shape()), size)
    yield _style("TB_hyphens", "TB Gạch dưới trích yếu", _paragraph(Shape()), size)
    yield _style("TB_rule", "TB Đường kẻ", _RULE, _size(1))
    yield _style("Header", "header", '<w:jc w:val="center"/>', size)
    yield "</w:styles>"


def _style(key: str, name: str, paragraph: str, run: str, based: str = "Normal") -> str:
    return (
        f'<w:style w:type="paragraph" w:customStyle="{int(key != "Header")}" w:styleId="{key}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="{based}"/><w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _paragraph(shape: Shape) -> str:
    hanging, first = (twips(mm * POINTS_PER_MM) for mm in (shape.hanging_mm, shape.first_mm))
    line = "" if shape.line is None else f' w:line="{twips(shape.line)}" w:lineRule="exact"'
    indent = f'w:left="{hanging}" w:hanging="{hanging}"' if hanging else f'w:firstLine="{first}"'
    return (
        f"{'<w:keepNext/>' if shape.keeps else ''}"
        f'<w:spacing w:before="{twips(shape.before)}" w:after="{twips(shape.after)}"{line}/>'
        f'<w:ind {indent}/><w:jc w:val="{_ALIGNED.get(shape.align, shape.align)}"/>'
    )


_ALIGNED: Final = {"justify": "both"}


def _run(style: Style, colour: str) -> str:
    weight = "<w:b/><w:bCs/>" if style.bold else ""
    slant = "<w:i/><w:iCs/>" if style.italic else ""
    line = '<w:u w:val="single"/>' if style.underline else ""
    return f"{weight}{slant}{colour}{_size(style.size)}{line}"


def _size(size: int) -> str:
    return f'<w:sz w:val="{size * 2}"/><w:szCs w:val="{size * 2}"/>'


_RULE: Final = (
    '<w:keepNext/><w:spacing w:before="60" w:after="0" w:line="40" w:lineRule="exact"/>'
    '<w:jc w:val="center"/>'
)
_FONT: Final = "Times New Roman"
_DEFAULTS: Final = (
    f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{_FONT}" w:hAnsi="{_FONT}"'
    f' w:eastAsia="{_FONT}" w:cs="{_FONT}"/><w:sz w:val="28"/><w:szCs w:val="28"/>'
    '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    "</w:pPr></w:pPrDefault></w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    "<w:qFormat/></w:style>"
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr></w:style>"
)
