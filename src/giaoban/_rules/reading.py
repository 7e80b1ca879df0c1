"""GB90x: what a reader has to say about the text it was given.

These rows have no function: the reader makes the findings itself, by `finding`.
"""

from __future__ import annotations

from typing import Final

from giaoban.diagnostics import (
    FATAL,
    MAY,
    SHOULD,
    Bilingual,
    Finding,
    Levels,
    Rule,
    Span,
    Term,
)

__all__ = ["READING", "finding"]

_WARN: Final = Levels(publish="warning", draft="warning", register="warning")


def _reason(value: str, vi: str, en: str) -> Term:
    return Term("reason", value, Bilingual(vi, en))


GB900: Final = Rule(
    code="GB900",
    slug="input-is-usable",
    title=Bilingual("Tệp đọc được", "The input can be read"),
    message=Bilingual("không đọc được: {reason}", "cannot be read: {reason}"),
    why=Bilingual(
        "Không có chữ thì không có gì để kiểm tra hay in ra.",
        "Without text there is nothing to check or print.",
    ),
    hint=Bilingual(
        "Lưu văn bản dưới dạng văn bản thuần hoặc Markdown, bảng mã UTF-8, rồi đọc lại.",
        "Save the document as plain text or Markdown in UTF-8 and read it again.",
    ),
    levels=FATAL,
    terms=(
        _reason(
            "empty",
            "không có chữ nào; hãy kiểm tra lại tệp",
            "it holds no words; check that this is the right file",
        ),
        _reason(
            "undecodable",
            "không phải văn bản UTF-8; nếu tệp dùng bảng mã cũ (TCVN3, VNI, cp1258), "
            "hãy chuyển sang Unicode (UTF-8) rồi đọc lại",
            "it is not UTF-8 text; if it is in an old encoding (TCVN3, VNI, cp1258), "
            "convert it to Unicode (UTF-8) first",
        ),
        _reason(
            "zip",
            "là tệp nén hoặc tệp Word (.docx); hãy mở bằng Word và lưu dưới dạng văn bản thuần "
            "(UTF-8)",
            "it is a zip archive or a Word file (.docx); save it from Word as plain text (UTF-8)",
        ),
        _reason(
            "pdf",
            "là tệp PDF; hãy trích văn bản bằng lệnh pdftotext -layout rồi đọc lại",
            "it is a PDF; extract its text with pdftotext -layout first",
        ),
        _reason(
            "doc",
            "là tệp Word kiểu cũ (.doc); hãy lưu dưới dạng văn bản thuần (UTF-8)",
            "it is an old Word file (.doc); save it as plain text (UTF-8)",
        ),
        _reason(
            "rtf",
            "là tệp RTF; hãy lưu dưới dạng văn bản thuần (UTF-8)",
            "it is an RTF file; save it as plain text (UTF-8)",
        ),
    ),
    bad="tệp rỗng",
    good="thong-bao.txt (UTF-8)",
)

GB901: Final = Rule(
    code="GB901",
    slug="title-is-found",
    title=Bilingual("Thấy tên loại văn bản", "The title is found"),
    message=Bilingual(
        "không thấy dòng “THÔNG BÁO”; phần đầu có thể nằm trong thân văn bản",
        "no line “THÔNG BÁO” was found; what stands before the body may be in the body",
    ),
    why=Bilingual(
        "Tên loại là mốc để tách phần thể thức ở đầu với nội dung.",
        "The title is the mark that parts the head of the page from the body.",
    ),
    hint=Bilingual(
        "Kiểm tra xem tệp có đủ trang đầu không, và có đúng là thông báo không.",
        "Check that the first page is there, and that this is a notice.",
    ),
    levels=_WARN,
    bad="1. Về công tác cán bộ: Có thông báo riêng.",
    good="THÔNG BÁO\nkết luận của Ban cán sự đảng tại cuộc họp giao ban ngày 29/9/2023",
)

GB902: Final = Rule(
    code="GB902",
    slug="meeting-is-found",
    title=Bilingual("Thấy cuộc họp", "The meeting is found"),
    message=Bilingual(
        "không thấy cuộc họp nào trong trích yếu và phần mở đầu",
        "no meeting was found in the subject and the preamble",
    ),
    why=Bilingual(
        "Thông báo kết luận thường nêu kết luận tại cuộc họp nào, ngày nào.",
        "A notice of conclusions usually says at what meeting, on what day.",
    ),
    hint=Bilingual(
        "Nếu có họp, bổ sung loại cuộc họp và ngày họp vào thông báo đã đọc.",
        "If there was one, add its kind and day to the notice that was read.",
    ),
    levels=MAY,
    bad="Sau khi xem xét Tờ trình, Ban Thường vụ kết luận như sau:",
    good="Ngày 29/9/2023, Ban cán sự đảng tổ chức cuộc họp giao ban.",
)

GB903: Final = Rule(
    code="GB903",
    slug="characters-are-kept",
    title=Bilingual("Giữ nguyên mọi ký tự", "Every character is kept"),
    message=Bilingual(
        "{count} ký tự không dùng được trong văn bản đã thay bằng dấu cách",
        "{count} characters that no document can hold were replaced by blanks",
    ),
    why=Bilingual(
        "XML, Word và PDF không chứa được ký tự điều khiển; chúng thường do chuyển đổi tệp mà có.",
        "XML, Word and PDF cannot hold control characters; most come from a conversion.",
    ),
    hint=Bilingual(
        "Đối chiếu chỗ có dấu cách lạ với bản gốc.",
        "Compare places with odd blanks with the original.",
    ),
    levels=_WARN,
    bad="Sở\\x00Xây dựng",
    good="Sở Xây dựng",
)

GB904: Final = Rule(
    code="GB904",
    slug="encoding-is-utf8",
    title=Bilingual("Bảng mã UTF-8", "The encoding is UTF-8"),
    message=Bilingual(
        "tệp không phải UTF-8; đã đọc theo bảng mã {encoding}",
        "the file is not UTF-8; it was read as {encoding}",
    ),
    why=Bilingual(
        "Văn bản điện tử dùng bộ mã Unicode theo TCVN 6909:2001; đoán sai bảng mã là sai chữ.",
        "Electronic documents use Unicode (TCVN 6909:2001); a wrong guess makes wrong letters.",
    ),
    hint=Bilingual("Lưu tệp dưới dạng UTF-8.", "Save the file as UTF-8."),
    levels=MAY,
    bad="tệp UTF-16",
    good="tệp UTF-8",
)

GB905: Final = Rule(
    code="GB905",
    slug="letters-are-unicode",
    title=Bilingual("Chữ Việt theo Unicode", "The letters are Unicode"),
    message=Bilingual(
        "văn bản có vẻ dùng phông chữ cũ (TCVN3): chữ hiện ra có thể sai",
        "the text seems to be in an old font encoding (TCVN3): its letters may be wrong",
    ),
    why=Bilingual(
        "Chữ của phông .VnTime chỉ đúng khi hiện bằng phông ấy; tìm kiếm và so khớp đều hỏng.",
        "Letters of the .VnTime fonts are right in those fonts only; nothing can be matched.",
    ),
    hint=Bilingual(
        "Chuyển văn bản sang Unicode (UTF-8) bằng công cụ chuyển mã rồi đọc lại.",
        "Convert the document to Unicode (UTF-8) with a converter and read it again.",
    ),
    levels=_WARN,
    bad="Uû ban nh©n d©n tØnh",
    good="Ủy ban nhân dân tỉnh",
)

GB906: Final = Rule(
    code="GB906",
    slug="numbering-is-read",
    title=Bilingual("Đọc được đánh số", "The numbering is read"),
    message=Bilingual(
        "chưa rõ “{label}” ở cấp nào; đã xếp theo các mục bên cạnh",
        "it is not clear at what level “{label}” stands; it was placed by its neighbours",
    ),
    why=Bilingual(
        "Một việc xếp sai cấp có thể thành việc của cơ quan khác.",
        "A task at the wrong level may become another body's.",
    ),
    hint=Bilingual(
        "Đối chiếu cách đánh số với bản gốc.", "Compare the numbering with the original."
    ),
    levels=SHOULD,
    bad="1. …\n2. …\ni) …",
    good="1. …\n2. …\na) …",
)

GB907: Final = Rule(
    code="GB907",
    slug="form-is-told",
    title=Bilingual("Biết thể thức nào", "The form can be told"),
    message=Bilingual(
        "không đủ căn cứ để biết thể thức; đã đọc theo {form}",
        "nothing tells the form for sure; it was read as {form}",
    ),
    why=Bilingual(
        "Thể thức của Đảng và của Nhà nước khác nhau; nhận sai là báo sai.",
        "The forms of Party and State differ; the wrong one makes wrong findings.",
    ),
    hint=Bilingual(
        "Nếu khác, đặt lại thể thức của thông báo đã đọc.",
        "If it is another, set the form of the notice that was read.",
    ),
    levels=MAY,
    bad="THÔNG BÁO\nkết luận cuộc họp (không có tiêu đề, số, chữ ký)",
    good="ĐẢNG CỘNG SẢN VIỆT NAM",
)

GB908: Final = Rule(
    code="GB908",
    slug="notice-concludes",
    title=Bilingual("Là thông báo kết luận", "It is a notice of conclusions"),
    message=Bilingual(
        "văn bản có vẻ không phải thông báo kết luận cuộc họp",
        "this does not seem to be a notice of meeting conclusions",
    ),
    why=Bilingual(
        "Cùng ký hiệu TB còn có thông báo khác; các quy tắc về nhiệm vụ không dành cho chúng.",
        "Other notices bear the code TB too; the rules on assignments are not made for them.",
    ),
    hint=Bilingual(
        "Kiểm tra lại tệp; nếu đúng là thông báo kết luận thì bỏ qua.",
        "Check the file; pass over this if it is one after all.",
    ),
    levels=MAY,
    bad="THÔNG BÁO\nVề việc nghỉ lễ Quốc khánh",
    good="THÔNG BÁO\nkết luận của Chủ tịch UBND tỉnh tại buổi làm việc ngày 02/10/2023",
)

READING: Final = (GB900, GB901, GB902, GB903, GB904, GB905, GB906, GB907, GB908)
"""The rows, in the order of their codes."""

_BY_CODE: Final = {rule.code: rule for rule in READING}


def finding(
    code: str, path: str = "$", *, span: Span | None = None, **params: str | int
) -> Finding:
    """Return a reader's finding.

    Args:
        params:
            Values for the placeholders of its message: `reason` (GB900), `count` (GB903),
            `encoding` (GB904), `label` (GB906), `form` (GB907).

    Raises:
        KeyError: There is no such code.
    """
    rule = _BY_CODE[code]
    values = tuple((name, str(value)) for name, value in params.items())
    # A text that is read has been issued: that is the profile `register`.
    severity = rule.levels.register or "info"
    return Finding(rule, path, params=values, severity=severity, span=span)
