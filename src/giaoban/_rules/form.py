"""GB30x, GB31x: every part that a form demands is there, in that form's grammar."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from giaoban.diagnostics import (
    MUST,
    Bilingual,
    OnNode,
    OnNotice,
    Rule,
    Term,
    found,
    quoted,
)
from giaoban.forms import FORMS
from giaoban.lexicon import format_date, format_number, pad_number, subject_text
from giaoban.model import AgendaItem, Signature

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from giaoban.diagnostics import Context, Found
    from giaoban.forms import Form
    from giaoban.model import Notice

__all__ = ["FORM"]


# --- number and symbol -------------------------------------------------------------------------------


def _number_is_given(notice: Notice, _: Context) -> Iterator[Found]:
    if notice.number is None or not notice.number.number:
        yield found("$.number")


GB301: Final = Rule(
    code="GB301",
    slug="number-is-given",
    title=Bilingual("Thông báo có số", "The notice has its number"),
    message=Bilingual("thông báo chưa có số", "the notice has no number yet"),
    why=Bilingual(
        "Văn bản khác chỉ dẫn được thông báo bằng số và ngày.",
        "Other documents can cite the notice by its number and day only.",
    ),
    hint=Bilingual(
        "Điền số khi văn thư cấp; bản chưa cấp số thì kiểm tra theo chế độ draft.",
        "Fill it in when it is assigned; until then check under the profile draft.",
    ),
    levels=MUST,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 3; Hướng dẫn 36-HD/VPTW, mục số và ký hiệu",
    bad="Số:      /TB-UBND",
    good="Số: 65/TB-UBND",
    check=OnNotice(_number_is_given),
)


def _number_in_grammar(notice: Notice, _: Context) -> Iterator[Found]:
    number, regime = notice.number, notice.form.regime
    if number is not None and number.style != regime:
        right = format_number(evolve(number, style=regime))
        yield found("$.number", number=format_number(number).strip(), right=right.strip())


GB302: Final = Rule(
    code="GB302",
    slug="number-is-in-the-forms-grammar",
    title=Bilingual("Ký hiệu viết đúng kiểu", "The number is in its form's grammar"),
    message=Bilingual(
        "ký hiệu “{number}” viết theo kiểu của hệ thống kia; ở đây là “{right}”",
        "“{number}” is in the grammar of the other system; here it is “{right}”",
    ),
    why=Bilingual(
        "Gạch nối sau số là văn bản của Đảng, gạch chéo là văn bản của Nhà nước.",
        "A hyphen after the number is the Party's, a slash the State's.",
    ),
    hint=Bilingual(
        "Sửa kiểu ký hiệu, hoặc sửa thể thức của thông báo.",
        "Correct the number's style, or the form of the notice.",
    ),
    levels=MUST,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 3; Hướng dẫn 36-HD/VPTW, mục số và ký hiệu",
    bad="Số 65/TB-BCSĐ (văn bản của Đảng)",
    good="Số 65-TB/BCSĐ",
    check=OnNotice(_number_in_grammar),
)


def _number_is_padded(notice: Notice, _: Context) -> Iterator[Found]:
    number = notice.number.number if notice.number is not None else ""
    right = _padded(number)
    # A number of zeros alone is no number that padding could mend.
    if number != right and right:
        yield found("$.number.number", number=number, right=right)


def _padded(number: str) -> str:
    return pad_number(number.lstrip("0"))


GB303: Final = Rule(
    code="GB303",
    slug="number-is-padded",
    title=Bilingual("Số nhỏ hơn 10 có số 0 phía trước", "A single digit has a zero before it"),
    message=Bilingual("số “{number}” viết là “{right}”", "the number “{number}” is “{right}”"),
    why=Bilingual(
        "Cùng một số viết hai cách thì tra cứu không ra.",
        "A number written in two ways is not found by the other.",
    ),
    hint=Bilingual(
        "Thêm một số 0 trước số có một chữ số; số từ 10 trở lên viết nguyên.",
        "Put one zero before a single digit; leave numbers from 10 up as they are.",
    ),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 3; Hướng dẫn 36-HD/VPTW, mục số và ký hiệu",
    bad="Số: 5/TB-UBND",
    good="Số: 05/TB-UBND",
    check=OnNotice(_number_is_padded),
    fix=_padded,
)


def _number_has_type(notice: Notice, _: Context) -> Iterator[Found]:
    number = notice.number
    if number is not None and number.type != notice.form.type_code:
        printed = format_number(number).strip()
        yield found("$.number.type", number=printed, right=notice.form.type_code)


GB304: Final = Rule(
    code="GB304",
    slug="number-names-its-type",
    title=Bilingual("Ký hiệu có mã tên loại", "The number bears the code of its type"),
    message=Bilingual(
        "ký hiệu “{number}” không mang mã {right} của thông báo",
        "“{number}” does not bear {right}, the code of a notice",
    ),
    why=Bilingual(
        "Mã khác là loại văn bản khác, vào sổ khác.",
        "Another code is another kind of document, in another register.",
    ),
    hint=Bilingual("Sửa mã tên loại trong ký hiệu.", "Correct the code in the number."),
    levels=MUST,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW, mục số và ký hiệu",
    bad="Số: 65/KL-UBND",
    good="Số: 65/TB-UBND",
    check=OnNotice(_number_has_type),
)


# --- what has to be there ------------------------------------------------------------------------------


def _place_and_day(notice: Notice, _: Context) -> Iterator[Found]:
    if not notice.place.strip():
        yield found("$.place", part="place")
    if notice.issued_on is None:
        yield found("$.issued_on", part="day")


GB305: Final = Rule(
    code="GB305",
    slug="place-and-day-are-given",
    title=Bilingual("Có địa danh và ngày ban hành", "Place and day of issue are given"),
    message=Bilingual("thông báo chưa có {part}", "the notice has no {part}"),
    why=Bilingual(
        "Thời hạn tính “kể từ ngày ban hành” cần có ngày ban hành.",
        "What counts from the day of issue needs that day.",
    ),
    hint=Bilingual(
        "Điền địa danh nơi cơ quan đóng trụ sở và ngày ban hành.",
        "Give the place of the issuer's seat, and the day of issue.",
    ),
    levels=MUST,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 4; Hướng dẫn 36-HD/VPTW, mục địa danh và ngày",
    terms=(
        Term("part", "place", Bilingual("địa danh", "place")),
        Term("part", "day", Bilingual("ngày ban hành", "day of issue")),
    ),
    bad="Sông Lam, ngày      tháng      năm     ",
    good="Sông Lam, ngày 02 tháng 10 năm 2026",
    check=OnNotice(_place_and_day),
)


def _issuer_is_given(notice: Notice, _: Context) -> Iterator[Found]:
    if notice.issuer is None:
        yield found("$.issuer")


GB306: Final = Rule(
    code="GB306",
    slug="issuer-is-given",
    title=Bilingual("Có cơ quan ban hành", "The issuer is given"),
    message=Bilingual(
        "thông báo không nêu cơ quan ban hành", "the notice does not name its issuer"
    ),
    why=Bilingual(
        "Không có cơ quan ban hành thì không ai ra thông báo.",
        "A notice without an issuer comes from nobody.",
    ),
    hint=Bilingual(
        "Nêu tên cơ quan ban hành, và cơ quan chủ quản nếu có.",
        "Name the issuing body, and the one above it if there is one.",
    ),
    levels=MUST,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 2; Hướng dẫn 36-HD/VPTW, mục tên cơ quan",
    bad="(góc trái trang đầu để trống)",
    good="ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM",
    check=OnNotice(_issuer_is_given),
)


def _form_holds(notice: Notice, context: Context) -> Iterator[Found]:
    form, issued, days = notice.form, notice.issued_on, _days_of(notice.form, context)
    if issued is None or days is None:
        return
    first, last = days
    if (first is not None and issued < first) or (last is not None and issued > last):
        yield found(
            "$.form",
            form=quoted(form.name),
            issued=format_date(issued),
            first=format_date(first) if first is not None else "…",
            last=format_date(last) if last is not None else "…",
        )


def _days_of(form: Form, context: Context) -> tuple[dt.date | None, dt.date | None] | None:
    """Return the first and last day of a form; None for a built-in one of which no fact tells."""
    fact = context.facts.find("form", form.name)
    if fact is not None:
        return fact.valid_from, fact.valid_to
    return None if form.name in FORMS else (form.valid_from, form.valid_to)


GB307: Final = Rule(
    code="GB307",
    slug="form-holds-on-the-day",
    title=Bilingual("Thể thức đang áp dụng", "The form holds on the day of issue"),
    message=Bilingual(
        "thể thức {form} áp dụng từ {first} đến {last}; thông báo ban hành ngày {issued}",
        "the form {form} holds from {first} to {last}; the notice was issued on {issued}",
    ),
    why=Bilingual(
        "Mỗi thể thức có ngày bắt đầu và ngày hết áp dụng; dùng nhầm thì sai cả trang.",
        "Each form has its first and last day; with the wrong one the whole page is wrong.",
    ),
    hint=Bilingual(
        "Chọn thể thức theo ngày ban hành. Ngày đổi từ Hướng dẫn 36 sang Hướng dẫn 05 của Đảng có "
        "nguồn nêu khác; cơ quan dùng ngày khác thì đặt bằng BUILT_IN.with_party_switch.",
        "Choose the form by the day of issue. Sources disagree on the day on which the Party's "
        "Guidance 05 followed 36; an office sets its own by BUILT_IN.with_party_switch.",
    ),
    clause="Nghị định 30/2020/NĐ-CP, Điều 38; Hướng dẫn 36-HD/VPTW; Hướng dẫn 05-HD/VPTW",
    facts=("form",),
    bad="Ngày 01/6/2026, theo Hướng dẫn 36-HD/VPTW",
    good="Ngày 01/6/2026, theo Hướng dẫn 05-HD/VPTW",
    check=OnNotice(_form_holds),
)


def _recipients_are_given(notice: Notice, _: Context) -> Iterator[Found]:
    groups = notice.recipients.groups if notice.recipients is not None else ()
    if not any(group.lines for group in groups):
        yield found("$.recipients")


GB310: Final = Rule(
    code="GB310",
    slug="recipients-are-given",
    title=Bilingual("Có nơi nhận", "The recipients are given"),
    message=Bilingual("thông báo không gửi cho ai", "the notice goes to nobody"),
    why=Bilingual(
        "Cơ quan được giao việc biết việc của mình qua thông báo này.",
        "Those who are given tasks learn of them by this notice.",
    ),
    hint=Bilingual(
        "Nêu nơi nhận: cơ quan cấp trên, cơ quan được giao việc, nơi lưu.",
        "List the recipients: who is above, who has a task, where it is filed.",
    ),
    levels=MUST,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 9b; Hướng dẫn 36-HD/VPTW, mục nơi nhận",
    bad="Nơi nhận: (để trống)",
    good="Nơi nhận:\n- Sở Xây dựng;\n- Lưu: VT, TH.",
    check=OnNotice(_recipients_are_given),
)


def _is_signed(notice: Notice, _: Context) -> Iterator[Found]:
    if notice.signature is None or not notice.signature.name.strip():
        yield found("$.signature")


GB311: Final = Rule(
    code="GB311",
    slug="signer-is-given",
    title=Bilingual("Có người ký", "The signer is given"),
    message=Bilingual("thông báo không có họ tên người ký", "the notice does not name its signer"),
    why=Bilingual(
        "Không có người ký thì thông báo không có hiệu lực.",
        "Without a signer the notice has no effect.",
    ),
    hint=Bilingual(
        "Nêu quyền hạn, chức vụ và họ tên người ký.",
        "Give the signer's authority, position and name.",
    ),
    levels=MUST,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 7a, 7b; Hướng dẫn 36-HD/VPTW, mục chữ ký",
    bad="TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG",
    good="TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Thị Bình",
    check=OnNotice(_is_signed),
)


_PREFIX: Final = re.compile(r"T/UQ|T/[MLU]|K/T|(?:TUQ|TM|TL|KT)(?:\.|(?= ))|Q\.")


def _authority_in_form(signature: Signature, path: str, context: Context) -> Iterator[Found]:
    form = context.notice.form
    known = {prefix.strip() for _, prefix in form.authority}
    for i, authority in enumerate(signature.authority):
        if form.prefix(authority.kind) is None and not signature.wording:
            yield found(f"{path}.authority[{i}]", of=quoted(authority.of), known=_row(known))
    for i, line in enumerate(signature.wording):
        prefix = _PREFIX.match(line.strip())
        if prefix is not None and prefix.group() not in known:
            yield found(f"{path}.wording[{i}]", of=quoted(line), known=_row(known))


def _row(prefixes: set[str]) -> str:
    return ", ".join(sorted(prefixes))


GB312: Final = Rule(
    code="GB312",
    slug="authority-is-in-the-form",
    title=Bilingual("Quyền hạn ký đúng thể thức", "The authority to sign is in the form"),
    message=Bilingual(
        "quyền hạn ký “{of}” không có trong thể thức này (chỉ có {known})",
        "the authority in “{of}” is not known to this form (it has {known})",
    ),
    why=Bilingual(
        "Nhà nước viết TM., KT., TL., TUQ.; Đảng viết T/M, K/T, T/L và không có thừa ủy quyền.",
        "The State writes TM., KT., TL., TUQ.; the Party T/M, K/T, T/L, and no delegation.",
    ),
    hint=Bilingual(
        "Dùng quyền hạn ký mà thể thức có; văn bản của Đảng ghi thừa lệnh (T/L).",
        "Use one that the form has; the Party writes delegation as T/L.",
    ),
    levels=MUST,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 7a; Hướng dẫn 36-HD/VPTW, mục 1.7",
    bad="T/UQ BAN THƯỜNG VỤ",
    good="T/L BAN THƯỜNG VỤ",
    check=OnNode((Signature,), _authority_in_form),
)


def _subject_is_given(notice: Notice, _: Context) -> Iterator[Found]:
    if not subject_text(notice).strip():
        yield found("$.subject")


GB314: Final = Rule(
    code="GB314",
    slug="subject-is-given",
    title=Bilingual("Có trích yếu", "The subject is given"),
    message=Bilingual(
        "thông báo không có trích yếu và không soạn được từ cuộc họp",
        "the notice has no subject, and none can be composed from the meeting",
    ),
    why=Bilingual(
        "Trích yếu cho biết kết luận của ai, tại cuộc họp nào.",
        "The subject tells whose conclusions these are, at what meeting.",
    ),
    hint=Bilingual(
        "Ghi trích yếu, hoặc nêu người kết luận và cuộc họp.",
        "Write one, or state the concluder and the meeting.",
    ),
    levels=MUST,
    # The State's subject falls back to the issuer: it is missing only where that is missing too.
    implies=("GB306",),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 5a; Hướng dẫn 36-HD/VPTW, mục trích yếu",
    bad="THÔNG BÁO",
    good="THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại buổi làm việc ngày 29/9/2026",
    check=OnNotice(_subject_is_given),
)


def _archive_is_given(notice: Notice, _: Context) -> Iterator[Found]:
    printed = notice.as_printed.archive if notice.as_printed is not None else ""
    recipients = notice.recipients
    if recipients is not None and not (recipients.archive.strip() or printed.strip()):
        yield found("$.recipients.archive")


GB316: Final = Rule(
    code="GB316",
    slug="archive-is-given",
    title=Bilingual("Có dòng lưu", "The archive line is given"),
    message=Bilingual("nơi nhận không có dòng “Lưu”", "the recipients have no line “Lưu”"),
    why=Bilingual(
        "Dòng cuối của nơi nhận cho biết bản gốc lưu ở đâu, đơn vị nào soạn thảo.",
        "The last line tells where the original is kept, and who drafted it.",
    ),
    hint=Bilingual(
        "Thêm nơi lưu: “VT”, đơn vị soạn thảo.", "Add where it is filed: “VT”, the drafting unit."
    ),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 9b; Hướng dẫn 36-HD/VPTW, mục nơi nhận",
    bad="Nơi nhận:\n- Sở Xây dựng;",
    good="Nơi nhận:\n- Sở Xây dựng;\n- Lưu: VT, TH.",
    check=OnNotice(_archive_is_given),
)


def _number_names_organ(notice: Notice, _: Context) -> Iterator[Found]:
    number = notice.number
    if number is not None and not number.organs:
        yield found("$.number.organs", number=format_number(number).strip())


GB317: Final = Rule(
    code="GB317",
    slug="number-names-its-organ",
    title=Bilingual("Ký hiệu có chữ viết tắt cơ quan", "The number names the issuer"),
    message=Bilingual(
        "ký hiệu “{number}” thiếu chữ viết tắt tên cơ quan", "“{number}” does not name its issuer"
    ),
    why=Bilingual(
        "Số chỉ có nghĩa trong sổ của một cơ quan.",
        "A number means something in one body's register only.",
    ),
    hint=Bilingual(
        "Thêm chữ viết tắt tên cơ quan ban hành: TB-UBND, TB/TU.",
        "Add the issuer's symbol: TB-UBND, TB/TU.",
    ),
    levels=MUST,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 3; Hướng dẫn 36-HD/VPTW, mục số và ký hiệu",
    bad="Số: 65/TB",
    good="Số: 65/TB-UBND",
    check=OnNotice(_number_names_organ),
)


def _says_something(item: AgendaItem, path: str, _: Context) -> Iterator[Found]:
    if not (item.heading.strip() or item.order or item.body or item.submissions or item.presenter):
        yield found(path, label=quoted(item.label or ""))


GB318: Final = Rule(
    code="GB318",
    slug="item-says-something",
    title=Bilingual("Mục có nội dung", "An item says something"),
    message=Bilingual("mục “{label}” không có nội dung", "the item “{label}” says nothing"),
    why=Bilingual(
        "Số mục đứng một mình thường là nội dung bị rơi mất.",
        "A number that stands alone has mostly lost its words.",
    ),
    hint=Bilingual("Thêm nội dung, hoặc bỏ mục ấy.", "Add its words, or drop the item."),
    levels=MUST,
    bad="3.",
    good="3. Về công tác cán bộ: Có thông báo riêng.",
    check=OnNode((AgendaItem,), _says_something),
)

FORM: Final = (
    GB301,
    GB302,
    GB303,
    GB304,
    GB305,
    GB306,
    GB307,
    GB310,
    GB311,
    GB312,
    GB314,
    GB316,
    GB317,
    GB318,
)
"""The rows on what a form demands, in the order of their codes."""
