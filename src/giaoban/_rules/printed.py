"""GB313, GB315, GB320 and on: what a notice that was read has printed, against form and fields.

What a form prints by itself can be wrong only in a notice that was read: there `as_printed` has it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import fold, nfc
from giaoban.diagnostics import MAY, MUST, Bilingual, OnNode, Rule, Term, found, quoted
from giaoban.lexicon import find_dates, format_date, format_number, parse_number, place_and_date
from giaoban.model import AsPrinted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.diagnostics import Context, Found
    from giaoban.model import Notice

__all__ = ["PRINTED"]


def _heading_of_form(printed: AsPrinted, path: str, context: Context) -> Iterator[Found]:
    form = context.notice.form
    seen = " / ".join(printed.motto)
    if printed.motto and fold(seen) != fold(" / ".join(form.motto)):
        yield found(f"{path}.motto", printed=quoted(seen), right=quoted(" / ".join(form.motto)))
    if printed.type_name and fold(printed.type_name) != fold(form.type_name):
        yield found(
            f"{path}.type_name", printed=quoted(printed.type_name), right=quoted(form.type_name)
        )


GB313: Final = Rule(
    code="GB313",
    slug="heading-is-the-forms",
    title=Bilingual("Tiêu đề đúng thể thức", "The heading is the form's"),
    message=Bilingual(
        "in là “{printed}”; thể thức ghi “{right}”",
        "“{printed}” is printed; the form has “{right}”",
    ),
    why=Bilingual(
        "Văn bản của Đảng mang tiêu đề Đảng, văn bản của Nhà nước mang Quốc hiệu, Tiêu ngữ; "
        "không dùng lẫn.",
        "A Party document bears the Party's heading, a State one the national motto; never both.",
    ),
    hint=Bilingual(
        "Sửa tiêu đề, hoặc sửa thể thức của thông báo đã đọc.",
        "Correct the heading, or the form of the notice that was read.",
    ),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 1, 5a; Hướng dẫn 36-HD/VPTW, mục tiêu đề",
    bad="CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM (văn bản của Đảng)",
    good="ĐẢNG CỘNG SẢN VIỆT NAM",
    check=OnNode((AsPrinted,), _heading_of_form),
)


def _printed_agrees(printed: AsPrinted, path: str, context: Context) -> Iterator[Found]:
    notice = context.notice
    number = parse_number(nfc(printed.number)) if printed.number.strip() else None
    if number is not None and notice.number is not None and number != notice.number:
        held = format_number(notice.number).strip()
        yield found(f"{path}.number", printed=quoted(printed.number), field=held)
    yield from _place_and_day_agree(printed.place_date, f"{path}.place_date", notice)


def _place_and_day_agree(printed: str, path: str, notice: Notice) -> Iterator[Found]:
    if notice.place.strip() and printed.strip() and fold(notice.place) not in fold(printed):
        yield found(path, printed=quoted(printed), field=quoted(notice.place))
    days = {each.date for each in find_dates(nfc(printed))}
    if notice.issued_on is not None and days and notice.issued_on not in days:
        yield found(path, printed=quoted(printed), field=format_date(notice.issued_on))


GB315: Final = Rule(
    code="GB315",
    slug="print-agrees-with-fields",
    title=Bilingual("Bản in khớp với dữ liệu", "The print agrees with the fields"),
    message=Bilingual(
        "in là “{printed}” mà dữ liệu là “{field}”",
        "“{printed}” is printed, and the field is “{field}”",
    ),
    why=Bilingual(
        "Sửa số hay ngày của thông báo đã đọc mà bản in vẫn mang số, ngày cũ.",
        "A number or day changed in a notice that was read still prints as it was.",
    ),
    hint=Bilingual(
        "Xóa phần nguyên văn ấy (as_printed) để in theo dữ liệu.",
        "Empty that part of as_printed, so that the field is printed.",
    ),
    levels=MUST,
    bad="In “Số: 65/TB-UBND”; dữ liệu: 66/TB-UBND",
    good="In “Số: 66/TB-UBND”; dữ liệu: 66/TB-UBND",
    check=OnNode((AsPrinted,), _printed_agrees),
)


def _separators_of_form(printed: AsPrinted, path: str, context: Context) -> Iterator[Found]:
    last = len(printed.separators) - 1
    for i, mark in enumerate(printed.separators):
        right = "." if i == last else context.notice.form.separator
        if mark != right:
            # One is enough: who writes commas writes them in every line.
            seen = f"“{quoted(mark)}”" if mark.strip() else "none"
            yield found(f"{path}.separators[{i}]", printed=seen, right=right)
            return


GB320: Final = Rule(
    code="GB320",
    slug="recipients-are-separated-as-the-form-does",
    title=Bilingual("Dấu sau mỗi nơi nhận", "Recipients are separated as the form does"),
    message=Bilingual(
        "cuối dòng nơi nhận là {printed}; thể thức ghi “{right}”",
        "a recipient ends in {printed}; the form has “{right}”",
    ),
    why=Bilingual(
        "Hướng dẫn 36 dùng dấu phẩy; Nghị định 30 và Hướng dẫn 05 dùng dấu chấm phẩy; dòng cuối "
        "chấm hết.",
        "Guidance 36 has a comma, Decree 30 and Guidance 05 a semicolon; the last line a full stop.",
    ),
    hint=Bilingual("Sửa dấu cuối mỗi dòng nơi nhận.", "Correct the mark at the end of each line."),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 9b; Hướng dẫn 36-HD/VPTW; Hướng dẫn 05-HD/VPTW",
    terms=(Term("printed", "none", Bilingual("chỗ trống", "no mark")),),
    bad="- Sở Xây dựng,",
    good="- Sở Xây dựng;",
    check=OnNode((AsPrinted,), _separators_of_form),
)


def _closing_mark_of_form(printed: AsPrinted, path: str, context: Context) -> Iterator[Found]:
    right = context.notice.form.closing_mark
    if printed.closing_mark and printed.closing_mark.strip() != right:
        yield found(f"{path}.closing_mark", printed=quoted(printed.closing_mark), right=right)


GB321: Final = Rule(
    code="GB321",
    slug="closing-mark-is-the-forms",
    title=Bilingual("Dấu kết thúc văn bản", "The closing mark is the form's"),
    message=Bilingual(
        "văn bản kết thúc bằng “{printed}”; thể thức dùng “{right}”",
        "the text ends in “{printed}”; the form uses “{right}”",
    ),
    why=Bilingual(
        "“./.” là lệ của văn bản Nhà nước; văn bản của Đảng kết thúc bằng dấu chấm.",
        "“./.” is the State's habit; Party documents end in a full stop.",
    ),
    hint=Bilingual(
        "Sửa nếu muốn theo lệ; không có quy định bắt buộc.",
        "Change it to follow the habit; no regulation demands it.",
    ),
    levels=MAY,
    bad="… biết, thực hiện./. (văn bản của Đảng)",
    good="… biết, thực hiện.",
    check=OnNode((AsPrinted,), _closing_mark_of_form),
)


def _archive_of_form(printed: AsPrinted, path: str, context: Context) -> Iterator[Found]:
    right = context.notice.form.archive_label.strip()
    line = printed.archive.strip().removeprefix("-").strip()
    label = "Lưu:" if fold(line).startswith("lưu:") else "Lưu"
    if line and label != right:
        yield found(f"{path}.archive", printed=quoted(line), right=right)


GB322: Final = Rule(
    code="GB322",
    slug="archive-label-is-the-forms",
    title=Bilingual("Cách ghi dòng lưu", "The archive line is labelled as the form does"),
    message=Bilingual(
        "dòng lưu in “{printed}”; thể thức ghi “{right}”",
        "the archive line is “{printed}”; the form has “{right}”",
    ),
    why=Bilingual(
        "Văn bản của Nhà nước ghi “Lưu:”, văn bản của Đảng ghi “Lưu” không có dấu hai chấm.",
        "The State writes “Lưu:”, the Party “Lưu” without a colon.",
    ),
    hint=Bilingual("Thêm hoặc bỏ dấu hai chấm.", "Add the colon, or drop it."),
    levels=MAY,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 9b; Hướng dẫn 36-HD/VPTW, mục nơi nhận",
    bad="- Lưu: Văn phòng Tỉnh ủy. (văn bản của Đảng)",
    good="- Lưu Văn phòng Tỉnh ủy.",
    check=OnNode((AsPrinted,), _archive_of_form),
)


def _printed_in_form(printed: AsPrinted, path: str, context: Context) -> Iterator[Found]:
    """Report a number or a day that is right, and written otherwise than the form does."""
    notice = context.notice
    number = parse_number(nfc(printed.number)) if printed.number.strip() else None
    if number is not None and number.number and number == notice.number:
        right = notice.form.number_label + format_number(number)
        # A number that was stamped or written in leaves a gap.
        yield from _otherwise(f"{path}.number", _GAP.sub("", printed.number), right)
    days = {each.date for each in find_dates(nfc(printed.place_date))}
    if notice.issued_on is not None and days == {notice.issued_on}:
        right = place_and_date(notice.place, notice.issued_on)
        yield from _otherwise(f"{path}.place_date", printed.place_date, right)


_GAP: Final = re.compile(r"(?<=[0-9])\s+(?=[/-])")


def _otherwise(path: str, printed: str, right: str) -> Iterator[Found]:
    if fold(printed) != fold(right):
        yield found(path, printed=quoted(printed), right=quoted(right))


GB326: Final = Rule(
    code="GB326",
    slug="number-and-day-are-written-as-the-form-does",
    title=Bilingual("Số và ngày viết đúng cách", "Number and day are written as the form does"),
    message=Bilingual(
        "in là “{printed}”; thể thức ghi “{right}”",
        "“{printed}” is printed; the form has “{right}”",
    ),
    why=Bilingual(
        "Ngày dưới 10, tháng 1 và 2 có số 0 phía trước; số, ký hiệu không có dấu cách; sau “Số” "
        "văn bản của Nhà nước có dấu hai chấm, văn bản của Đảng không có.",
        "Days below 10 and months 1 and 2 have a zero before them, a code has no blanks; after “Số” "
        "the State has a colon, the Party none.",
    ),
    hint=Bilingual(
        "Viết lại như thể thức; xóa phần nguyên văn ấy (as_printed) thì được in đúng.",
        "Write it as the form does; with that part of as_printed empty it is printed so.",
    ),
    levels=MAY,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 3, 4; Hướng dẫn 36-HD/VPTW, mục số và ngày",
    bad="Sông Lam, ngày 2 tháng 10 năm 2026",
    good="Sông Lam, ngày 02 tháng 10 năm 2026",
    check=OnNode((AsPrinted,), _printed_in_form),
)

PRINTED: Final = (GB313, GB315, GB320, GB321, GB322, GB326)
"""The rows on what was printed, in the order of their codes."""
