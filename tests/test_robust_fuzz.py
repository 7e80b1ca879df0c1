"""Reading what grammar and chance put together: nothing raises, no word is lost, prints read back.

In `make test-long` thousands of cases are read.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter

from hypothesis import example, given, settings
from hypothesis import strategies as st

from giaoban._vn import words
from giaoban.calendars import BUILT_IN
from giaoban.codec import from_json, to_json
from giaoban.orders import orders
from giaoban.reading import Kind, Reading, read
from giaoban.register import status, tasks
from giaoban.render import to_text
from giaoban.validate import check
from giaoban.views import glance, task_data
from tests.support_printing import print_markdown

DAY = dt.date(2026, 3, 5)
MANY = settings(max_examples=settings().max_examples * 3)

LABELS = ("1. ", "2. ", "I. ", "II. ", "1.1. ", "8.2 ", "a) ", "b) ", "đ) ", "(1) ", "(2)", "(i) ")
MARKS = ("- ", "+ ", "• ", "./.", ".", ";", ":", ",", "…", "(", ")", "“", "”", '"', "/", "¹", "1 ")
BLANKS = (
    " ",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "  ",
    "   ",
    "\t",
    "\f",
    "\r\n",
    "\u00a0",
    "\u200b",
    "",
)
CUES = (
    *("Giao ", "giao ", "Đề nghị ", "Yêu cầu ", "Phân công ", "giao cho ", "GIAO ", "Gia o "),
    *("chỉ đạo ", "chỉ đạo:", "chủ trì, ", "phối hợp với ", "làm việc với ", "chịu trách nhiệm "),
    *("báo cáo ", "trình ", "tham mưu ", "hoàn thành ", "thông qua ", "gửi ", "theo dõi, đôn đốc "),
    *("Nhất trí với ", "Thống nhất chủ trương ", "Chưa đồng ý ", "Cơ bản thống nhất ", "không "),
    *("Trường hợp ", "nếu ", "để ", "do ", "của ", "và ", "cùng ", "theo ", "trừ ", "đồng thời "),
    *("Thông qua ", "Ghi nhận ", "có thông báo riêng", "kết luận như sau:", "nhiệm vụtừngày "),
    *("Sau khi nghe ", "Tham dự có ", "(sau đây viết tắt là ", "(gọi tắt là Công ty) ", "v.v."),
)
BODIES = (
    *(
        "Sở Xây dựng",
        "Sở Khoa học và Công nghệ",
        "sở Tư pháp",
        "SỞ Y TẾ",
        "Sờ Nội vụ",
        "Bộ Công an",
    ),
    *("UBND tỉnh", "UBND các xã: An Phú, Bình Hòa", "Ủy ban nhân dân", "ĐềnghịUỷban", "HĐND xã"),
    *("các sở, ngành", "các cơ quan, đơn vị liên quan", "Thủ trưởng các đơn vị", "Văn phòng"),
    *("đồng chí Nguyễn Văn An", "đ/c Trần Thị Bình - Phó Chủ tịch", "ông Lê Quốc Cường, Giám đốc"),
    *("Ban Quản lý dự án", "Công ty TNHH MTV Sông Lam", "Tỉnh ủy", "Ban Thường vụ", "Tổ giúp việc"),
)
DEADLINES = (
    *("trước ngày 15/10/2026", "chậm nhất ngày 5 tháng 11 năm 2026", "đến ngày 31/2/2026"),
    *("trong tháng 11/2026", "trong quý II/2026", "trong năm 2026", "6 tháng đầu năm 2026"),
    *(
        "trong thời hạn 05 ngày làm việc kể từ ngày ",
        "hằng tháng",
        "định kỳ trước ngày 25 hằng quý",
    ),
    *(
        "sau khi có ý kiến của ",
        "trước khi ",
        "tại kỳ họp gần nhất",
        "thường xuyên",
        "theo quy định",
    ),
    *("17h00 ngày 3/3/2026", "trước 16 giờ thứ Năm", "ngày 5/2", "từ ngày 1/1 đến ngày 2/2/2026"),
)
CITED = (
    *("Tờ trình số 165/TTr-STC ngày 21/9/2026", "Công văn số 5/SYT-NV", "Nghị quyết 12/NQ-CP"),
    *("Quyết định số 1479/QĐ-TTg ngày 29/11/2026 của Thủ tướng", "các văn bản số 1/A-B, 2/A-B"),
)
FRAME = (
    *("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", "NAM", "THÔNG BÁO"),
    *("Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT", "ĐẢNG CỘNG SẢN", "UBND TỈNH SÔNG LAM"),
    *(
        "Số: 12/TB-UBND",
        "Số 5-TB/TU",
        "Sông Lam, ngày 05 tháng 3 năm 2026",
        "Kết luận của Chủ tịch",
    ),
    *(
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
    ),
    *("Nguyễn Văn An", "2", "- 3 -", "_____", "10.01.2026 10:21:11 +07:00", "Ngày 5/3/2026, "),
    *("tại cuộc họp giao ban", "chủ trì cuộc họp", "Hội nghị lần thứ 12", "T/M BAN THƯỜNG VỤ"),
)
WORDS = (
    "hồ sơ ",
    "rà soát ",
    "dự án ",
    "kế hoạch vốn ",
    "X ",
    "abc ",
    "**đậm** ",
    "m<sup>2</sup> ",
)

PIECES = st.sampled_from(
    (*LABELS, *MARKS, *BLANKS, *CUES, *BODIES, *DEADLINES, *CITED, *FRAME, *WORDS)
)
# What an order is made of comes often enough together to be one.
ORDERS = st.tuples(
    st.sampled_from(("\n", "\n\n", ". ", "; ")),
    st.sampled_from(("", *LABELS)),
    st.sampled_from(("", "", *CUES)),
    st.sampled_from(BODIES),
    st.sampled_from((" ", ", ", " và ", ": ", " chỉ đạo ")),
    st.sampled_from(("", *CUES, *BODIES)),
    st.sampled_from(WORDS),
    st.sampled_from((" ", ", ", " (")),
    st.sampled_from(("", *DEADLINES, *CITED)),
    st.sampled_from(("", ".", ";", ")", ":")),
).map("".join)
TEXTS = st.lists(PIECES | ORDERS, max_size=30).map("".join)
KINDS = st.sampled_from(("text", "markdown"))


def _lost(source: str, reading: Reading) -> Counter[str]:
    """Return the words of *source* that are neither printed nor set aside."""
    printed = Counter(words(to_text(reading.notice)))
    aside = Counter(word for line in reading.unread for word in words(line))
    return Counter(words(source)) - printed - aside


@MANY
@given(TEXTS, KINDS)
@example("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\n\nTHÔNG BÁO", "text")  # a heading in two lines
@example("ĐẢNG CỘNG SẢN\nVIỆT NAM\nSố 5-TB/TU", "text")
@example("1. Sở Xây dựng báo cáo hồ sơ", "text")  # who reported prints no lead-in
@example("1. \nAn nói.\nSở Y tế hồ sơ các văn bản số 1/A-B, 2/A-BĐề nghị ", "text")  # a glued code
@example("có thông báo riêngĐềnghịUỷban hồ sơ", "text")  # no clause ends inside a word
@example("1. Tỉnh ủyGiao \n(1) Sở Y tế Giao hồ sơ", "text")  # a heading that ends in a glued word
@example("-  Giao\t\tSở Y  tế\n1)\tabc", "text")  # blanks that set nothing apart
def test_no_word_is_lost(source: str, kind: Kind) -> None:
    """Each is printed or set aside; the print adds only what its form does."""
    reading = read(source, kind=kind)
    form = reading.notice.form
    own = Counter(
        word for line in (*form.motto, form.type_name, "ngày tháng năm") for word in words(line)
    )

    assert _lost(source, reading) == Counter()
    assert Counter(words(to_text(reading.notice))) - Counter(words(source)) - own == Counter()


@MANY
@given(TEXTS, KINDS)
@example("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\n\nTHÔNG BÁO", "text")
@example("ĐẢNG CỘNG SẢN\nVIỆT NAM\nSố 5-TB/TU", "text")
@example("1. UBND các xã: An Phú, Bình Hòa báo cáo hồ sơ", "text")  # listed in its own way
def test_a_print_reads_back_as_the_same_notice(source: str, kind: Kind) -> None:
    """The notice that is read from the print of a reading is the same, in every field."""
    notice = read(source, kind=kind).notice

    assert read(to_text(notice), kind="text").notice == notice


@MANY
@given(TEXTS)
def test_what_is_read_can_be_used(source: str) -> None:
    """It is checked, printed, listed and kept as JSON without an exception."""
    reading = read(source)
    notice = reading.notice

    assert from_json(to_json(notice)) == notice
    assert print_markdown(notice)
    assert glance(notice)
    assert len(tasks(notice)) <= len(orders(notice))
    assert all(
        task_data(task, status(task, as_of=DAY), calendar=BUILT_IN) for task in tasks(notice)
    )
    check(notice, profile="register", spans=dict(reading.spans))


@MANY
@given(TEXTS)
def test_places_lie_in_the_text(source: str) -> None:
    """Each span is a part of the source that is not empty."""
    for path, (start, end) in read(source).spans:
        assert 0 <= start < end <= len(source), path


@MANY
@given(st.binary() | TEXTS.map(str.encode) | TEXTS.map(lambda text: text.encode("utf-16")))
def test_any_bytes_are_read(source: bytes) -> None:
    """Whatever they are, a notice comes back, and the same one twice."""
    assert read(source) == read(source)
