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
        "Lưu văn bản dưới dạng Word (.docx) hoặc văn bản thuần, bảng mã UTF-8, rồi đọc lại.",
        "Save the document as a Word file (.docx) or as plain text in UTF-8 and read it again.",
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
            "not-bytes",
            "là chuỗi ký tự, không phải nội dung tệp Word hay PDF; hãy đưa nội dung tệp (bytes)",
            "it is a text, not the content of a Word or PDF file; give the file's bytes",
        ),
        _reason(
            "not-docx",
            "không phải tệp Word (.docx); hãy bỏ phần nêu loại tệp hoặc lưu lại dưới dạng .docx",
            "it is no Word file (.docx); leave the kind out, or save it as .docx",
        ),
        _reason(
            "not-pdf",
            "không phải tệp PDF; hãy bỏ phần nêu loại tệp",
            "it is no PDF; leave the kind out",
        ),
        _reason(
            "zip",
            "là tệp nén; hãy giải nén và đọc từng tệp trong đó",
            "it is an archive; unpack it and read the files in it",
        ),
        _reason(
            "doc",
            "là tệp Word kiểu cũ (.doc); hãy mở bằng Word và lưu dưới dạng .docx",
            "it is an old Word file (.doc); open it in Word and save it as .docx",
        ),
        _reason(
            "locked",
            "là tệp Office có mật khẩu; hãy mở bằng Word, bỏ mật khẩu và lưu dưới dạng .docx",
            "it is an Office file with a password; open it in Word, take the password off and "
            "save it as .docx",
        ),
        _reason(
            "ole",
            "là tệp Office kiểu cũ hoặc có mật khẩu; hãy mở bằng Word, bỏ mật khẩu nếu có và lưu "
            "dưới dạng .docx",
            "it is an old Office file or one with a password; open it in Word, take the password "
            "off and save it as .docx",
        ),
        _reason(
            "rtf",
            "là tệp RTF; hãy mở bằng Word và lưu dưới dạng .docx",
            "it is an RTF file; open it in Word and save it as .docx",
        ),
        _reason(
            "odt",
            "là tệp OpenDocument (.odt); hãy mở bằng LibreOffice hoặc Word và lưu dưới dạng .docx",
            "it is an OpenDocument file (.odt); open it in LibreOffice or Word and save it as .docx",
        ),
        _reason(
            "office",
            "là bảng tính hoặc trình chiếu; hãy đưa tệp Word (.docx) hoặc PDF của thông báo",
            "it is a spreadsheet or a presentation; give the notice's Word file (.docx) or PDF",
        ),
        _reason(
            "html",
            "là trang web (HTML, XML); hãy mở bằng Word và lưu dưới dạng .docx",
            "it is a web page (HTML, XML); open it in Word and save it as .docx",
        ),
        _reason(
            "image",
            "là ảnh; hãy nhận dạng chữ (OCR) rồi đọc kết quả, hoặc đưa tệp Word của thông báo",
            "it is a picture; recognise its text first (OCR), or give the notice's Word file",
        ),
        _reason(
            "docx-broken",
            "là tệp Word hỏng; hãy mở bằng Word, sửa lỗi (Open and Repair) rồi lưu lại",
            "it is a damaged Word file; open it in Word (Open and Repair) and save it again",
        ),
        _reason(
            "docx-declares",
            "là tệp Word có khai báo DTD, điều không tệp Word nào cần; hãy lưu lại bằng Word",
            "it is a Word file with a document type declaration, which none needs; save it again "
            "in Word",
        ),
        _reason(
            "docx-swollen",
            "là tệp Word giải nén ra lớn quá mức; hãy kiểm tra nguồn gốc của tệp",
            "it is a Word file that unpacks to far too much; check where it came from",
        ),
        _reason(
            "docx-pending",
            "là tệp Word còn sửa đổi chưa chấp nhận; hãy chấp nhận hoặc từ chối hết trong Word "
            "(thẻ Review) rồi lưu lại",
            "it is a Word file with pending changes; accept or reject them all in Word (tab "
            "Review) and save it again",
        ),
        _reason(
            "pdf-extra",
            'là tệp PDF; để đọc, hãy cài thêm: pip install "giaoban[pdf-read]"',
            'it is a PDF; to read it, install the extra: pip install "giaoban[pdf-read]"',
        ),
        _reason(
            "pdf-locked",
            "là tệp PDF có mật khẩu; hãy bỏ mật khẩu (in lại thành PDF) rồi đọc lại",
            "it is a PDF with a password; take the password off (print it to PDF) first",
        ),
        _reason(
            "pdf-broken",
            "là tệp PDF hỏng hoặc thiếu; hãy tải lại, hoặc mở và in lại thành PDF",
            "it is a broken or incomplete PDF; get it again, or open it and print it to PDF",
        ),
        _reason(
            "pdf-scanned",
            "là tệp PDF chỉ có ảnh quét, không có chữ; hãy nhận dạng chữ (OCR) rồi đọc lại, hoặc "
            "đưa tệp Word của thông báo",
            "it is a PDF of scanned pictures without text; recognise its text first (OCR), or "
            "give the notice's Word file",
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

GB909: Final = Rule(
    code="GB909",
    slug="pages-have-text",
    title=Bilingual("Trang nào cũng có chữ", "Every page has text"),
    message=Bilingual(
        "trang chỉ có ảnh quét, chữ trên đó không đọc được: {pages}",
        "pages that are scanned pictures, whose words were not read: {pages}",
    ),
    why=Bilingual(
        "Nhiệm vụ nằm trên trang quét thì không có trong thông báo đã đọc.",
        "A task on a scanned page is not in the notice that was read.",
    ),
    hint=Bilingual(
        "Nhận dạng chữ (OCR) rồi đọc lại, hoặc đọc tệp Word của thông báo.",
        "Recognise the text (OCR) and read it again, or read the notice's Word file.",
    ),
    levels=_WARN,
    bad="tệp PDF có trang 2 là ảnh quét",
    good="tệp PDF in từ Word",
)

READING: Final = (GB900, GB901, GB902, GB903, GB904, GB905, GB906, GB907, GB908, GB909)
"""The rows, in the order of their codes."""

_BY_CODE: Final = {rule.code: rule for rule in READING}


def finding(
    code: str, path: str = "$", *, span: Span | None = None, **params: str | int
) -> Finding:
    """Return a reader's finding.

    Args:
        params:
            Values for the placeholders of its message: `reason` (GB900), `count` (GB903),
            `encoding` (GB904), `label` (GB906), `form` (GB907), `pages` (GB909).

    Raises:
        KeyError: There is no such code.
    """
    rule = _BY_CODE[code]
    values = tuple((name, str(value)) for name, value in params.items())
    # A text that is read has been issued: that is the profile `register`.
    severity = rule.levels.register or "info"
    return Finding(rule, path, params=values, severity=severity, span=span)
