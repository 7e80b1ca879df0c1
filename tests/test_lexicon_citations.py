"""Citations: how a form prints them, and what is found of them in running text."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban.forms import PARTY_HD36, STATE_ND30, Form
from giaoban.lexicon import TYPE_CODES, cite, find_citations, parse_number
from giaoban.lexicon._issuers import issuer_end
from giaoban.model import Citation, DocumentNumber
from tests.support import notice_params

if TYPE_CHECKING:
    from pathlib import Path


def _number(code: str) -> DocumentNumber:
    number = parse_number(code)
    assert number is not None
    return number


def _cited(kind: str, code: str, day: dt.date | None = None, issuer: str = "") -> Citation:
    return Citation(kind, number=_number(code), date=day, issuer=issuer)


SUBMISSION = Citation(
    "Tờ trình",
    number=_number("65/TTr-KHCN"),
    date=dt.date(2023, 9, 27),
    issuer="Sở Khoa học và Công nghệ",
    subject="về danh mục nhiệm vụ năm 2024",
)
NOTICE = Citation(
    "Thông báo",
    number=_number("707-TB/TU"),
    date=dt.date(2022, 10, 13),
    issuer="Ban Thường vụ Tỉnh ủy",
)


# --- printing ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("citation", "form", "printed"),
    [
        (
            SUBMISSION,
            STATE_ND30,
            f"Tờ trình số 65/TTr-KHCN ngày 27/9/2023 của {SUBMISSION.issuer} {SUBMISSION.subject}",
        ),
        (
            SUBMISSION,
            PARTY_HD36,
            f"Tờ trình số 65/TTr-KHCN, ngày 27/9/2023 của {SUBMISSION.issuer} {SUBMISSION.subject}",
        ),
        (NOTICE, PARTY_HD36, "Thông báo số 707-TB/TU, ngày 13/10/2022 của Ban Thường vụ Tỉnh ủy"),
        (NOTICE, STATE_ND30, "Thông báo số 707-TB/TU ngày 13/10/2022 của Ban Thường vụ Tỉnh ủy"),
        (evolve(NOTICE, date=None), PARTY_HD36, "Thông báo số 707-TB/TU của Ban Thường vụ Tỉnh ủy"),
        (evolve(NOTICE, issuer=""), STATE_ND30, "Thông báo số 707-TB/TU ngày 13/10/2022"),
        (
            evolve(NOTICE, number=None),
            PARTY_HD36,
            "Thông báo ngày 13/10/2022 của Ban Thường vụ Tỉnh ủy",
        ),
        (Citation("Luật Tổ chức Quốc hội"), STATE_ND30, "Luật Tổ chức Quốc hội"),
        (
            Citation("Nghị quyết", number=_number("149/NQ-CP"), subject="ban hành chương trình"),
            STATE_ND30,
            "Nghị quyết số 149/NQ-CP ban hành chương trình",
        ),
    ],
)
def test_the_form_decides_on_the_comma(citation: Citation, form: Form, printed: str) -> None:
    """A Party form puts a comma before the day, a State form none, whatever is cited."""
    assert cite(citation, form) == printed


@pytest.mark.parametrize(
    ("citation", "printed"),
    [
        (SUBMISSION, "Tờ trình số 65/TTr-KHCN"),
        (
            evolve(SUBMISSION, number=None),
            "Tờ trình ngày 27/9/2023 của Sở Khoa học và Công nghệ",
        ),
    ],
)
def test_a_later_mention_is_short(citation: Citation, printed: str) -> None:
    """Type and number are enough; what has no number keeps its day and issuer."""
    assert cite(citation, STATE_ND30, short=True) == printed


# --- finding -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "citation"),
    [
        (
            "(Tờ trình số 65/TTr-KHCN ngày 27/9/2023 của Sở Khoa học và Công nghệ)",
            "Tờ trình số 65/TTr-KHCN ngày 27/9/2023 của Sở Khoa học và Công nghệ",
            evolve(SUBMISSION, subject=""),
        ),
        (
            "theo Thông báo số 707-TB/TU, ngày 13 tháng 10 năm 2022 của Ban Thường vụ Tỉnh ủy. Rà soát",
            "Thông báo số 707-TB/TU, ngày 13 tháng 10 năm 2022 của Ban Thường vụ Tỉnh ủy",
            NOTICE,
        ),
        ("Nghị quyết 76/NQ-CP và", "Nghị quyết 76/NQ-CP", _cited("Nghị quyết", "76/NQ-CP")),
        (
            "tại Nghị định số 179/2025/NĐ-CP của Chính phủ quy định",
            "Nghị định số 179/2025/NĐ-CP của Chính phủ",
            _cited("Nghị định", "179/2025/NĐ-CP", issuer="Chính phủ"),
        ),
        (
            "Công\nvăn số 6138/UBND-\nKGVX ngày\n13/11/2024;",
            "Công\nvăn số 6138/UBND-\nKGVX ngày\n13/11/2024",
            _cited("Công văn", "6138/UBND-KGVX", dt.date(2024, 11, 13)),
        ),
        (
            "báo cáo thẩm tra số 03-BC/BXDĐ của Ban Xây dựng Đảng",
            "báo cáo thẩm tra số 03-BC/BXDĐ của Ban Xây dựng Đảng",
            _cited("Báo cáo thẩm tra", "03-BC/BXDĐ", issuer="Ban Xây dựng Đảng"),
        ),
        (
            "Luật Đất đai số 31/2024/QH15, các",
            "Luật Đất đai số 31/2024/QH15",
            _cited("Luật Đất đai", "31/2024/QH15"),
        ),
        ("Luật số 72/2025/QH15.", "Luật số 72/2025/QH15", _cited("Luật", "72/2025/QH15")),
        (
            "Kế hoạch thực hiện Nghị quyết số 12-NQ/TU",
            "Nghị quyết số 12-NQ/TU",
            _cited("Nghị quyết", "12-NQ/TU"),
        ),
        (
            "Công văn số 12/UBND-VX của UBND tỉnh ngày 05/3/2024 về",
            "Công văn số 12/UBND-VX của UBND tỉnh ngày 05/3/2024",
            _cited("Công văn", "12/UBND-VX", dt.date(2024, 3, 5), "UBND tỉnh"),
        ),
        (
            "Công văn số 12/UBND-VX của UBND tỉnh về",
            "Công văn số 12/UBND-VX của UBND tỉnh",
            _cited("Công văn", "12/UBND-VX", issuer="UBND tỉnh"),
        ),
        (
            "Tờ trình số      /TTr-SXD ngày 31/02/2024",
            "Tờ trình số      /TTr-SXD",
            _cited("Tờ trình", "/TTr-SXD"),
        ),
        (
            "Giấy uỷ quyền số 05/GUQ-SXD của các bên",
            "Giấy uỷ quyền số 05/GUQ-SXD",
            _cited("Giấy ủy quyền", "05/GUQ-SXD"),
        ),
    ],
)
def test_a_citation_is_found_whole(text: str, words: str, citation: Citation) -> None:
    """From the type word over number and day to the end of the issuer's name, and no further."""
    (found,) = find_citations(text)

    assert (found.text, found.citation) == (words, citation)
    assert text[found.start : found.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "số 65/TTr-KHCN",
        "Luật sư gửi văn thư 12/UBND-VX",
        "Luật Tổ chức Quốc hội, Nghị định về đất đai",
        "ngày 27/9/2023 của Sở Xây dựng",
        "Dự án 60 triệu đồng/hộ",
        "Dự án, số 65/TTr-KHCN",
    ],
)
def test_without_type_and_number_there_is_no_citation(text: str) -> None:
    """A number needs a type word that leads to it, and a type word a number."""
    assert find_citations(text) == ()


def test_one_type_word_serves_several_numbers() -> None:
    """Numbers in a row without a type word of their own have the one before them."""
    text = (
        "Công văn số 4643/UBND-KGVX ngày 28/8/2024; số 4975/UBND-KGVX ngày\n17/09/2024, "
        "5442/UBND-KGVX và số 6138/UBND-KGVX ngày 13/11/2024 của UBND tỉnh"
    )

    found = [(one.text, one.citation) for one in find_citations(text)]

    assert found == [
        (
            "Công văn số 4643/UBND-KGVX ngày 28/8/2024",
            _cited("Công văn", "4643/UBND-KGVX", dt.date(2024, 8, 28), "UBND tỉnh"),
        ),
        (
            "số 4975/UBND-KGVX ngày\n17/09/2024",
            _cited("Công văn", "4975/UBND-KGVX", dt.date(2024, 9, 17), "UBND tỉnh"),
        ),
        (
            "5442/UBND-KGVX",
            _cited("Công văn", "5442/UBND-KGVX", dt.date(2024, 11, 13), "UBND tỉnh"),
        ),
        (
            "số 6138/UBND-KGVX ngày 13/11/2024 của UBND tỉnh",
            _cited("Công văn", "6138/UBND-KGVX", dt.date(2024, 11, 13), "UBND tỉnh"),
        ),
    ]


def test_one_day_serves_two_documents_of_one_organ() -> None:
    """What stands after the last of several like documents is said of each."""
    text = (
        "Nghị quyết số 18-NQ/TW và Nghị quyết\nsố 19-NQ/TW ngày 25 tháng 10 năm 2017 của Trung ương"
    )
    day = dt.date(2017, 10, 25)

    assert [one.citation for one in find_citations(text)] == [
        _cited("Nghị quyết", "18-NQ/TW", day, "Trung ương"),
        _cited("Nghị quyết", "19-NQ/TW", day, "Trung ương"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TU ngày 25/10/2017 của Tỉnh ủy",
        "Nghị quyết số 18-NQ/TW và Kế hoạch số 19-KH/TW ngày 25/10/2017 của Ban Bí thư",
        "Nghị quyết số 18-NQ/TW được thực hiện theo Nghị quyết số 19-NQ/TW ngày 25/10/2017",
        "Nghị quyết số 18-NQ/TW của Bộ Chính trị và Nghị quyết số 19-NQ/TW ngày 25/10/2017",
    ],
)
def test_other_documents_keep_their_own_day(text: str) -> None:
    """Another type, another organ, words between or an issuer of its own: nothing is shared."""
    first, second = (one.citation for one in find_citations(text))

    assert first.date is None
    assert second.date == dt.date(2017, 10, 25)


# --- issuers -------------------------------------------------------------------------------------

ISSUERS = [
    "Chính phủ",
    "Thủ tướng Chính phủ",
    "Bộ Chính trị",
    "Ban Bí thư Trung ương Đảng",
    "Trung ương khóa XII",
    "Ban Thường vụ Tỉnh ủy",
    "Ban cán sự đảng Ủy ban nhân dân tỉnh",
    "Đảng uỷ Uỷ ban nhân dân tỉnh",
    "Thường trực Hội đồng nhân dân tỉnh Sông Lam",
    "UBND thành phố Sông Lam",
    "Chủ tịch UBND tỉnh",
    "Sở Tài chính",
    "Sở Nông nghiệp và Môi trường",
    "Sở Nông nghiệp và PTNT",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Sở TN&MT",
    "Thanh tra Bộ Lao động - Thương binh và Xã hội",
    "Ban Quản lý các khu công nghiệp tỉnh",
    "Viện kiểm sát nhân dân tối cao",
    "Bộ Chỉ huy quân sự tỉnh",
    "Ủy ban Dân tộc",
    "tỉnh ủy Sông Lam",
]
BEHIND = [
    "",
    ".",
    ", Sở Xây dựng",
    " và Sở Nội vụ",
    " - Chủ tịch UBND tỉnh",
    " về việc",
    " ban hành",
    " phê duyệt",
    " để vừa tinh giản",
    ")",
]


@pytest.mark.parametrize("issuer", ISSUERS)
def test_an_issuers_name_ends_where_it_ends(issuer: str) -> None:
    """Names of bodies go over "và", hyphens and commas of their own, and over nothing else."""
    for behind in BEHIND:
        text = f"của {issuer}{behind}"

        assert text[4 : issuer_end(text, 4)] == issuer, text


def test_a_name_may_be_wrapped() -> None:
    """The page may break a name; the citation has it on one line."""
    (found,) = find_citations(
        "Kết luận số 184/KL-TTr của Thanh tra Bộ Lao động - Thương\n  binh và Xã hội theo"
    )

    assert found.citation.issuer == "Thanh tra Bộ Lao động - Thương binh và Xã hội"


@pytest.mark.parametrize("text", ["các cơ quan", "đồng chí An", "mình", ""])
def test_other_words_are_no_issuer(text: str) -> None:
    """A name begins with a capital."""
    assert issuer_end(text, 0) == 0


def test_a_name_has_an_end() -> None:
    """A run of capitals is not followed for ever."""
    assert issuer_end("Sở " + "A " * 100, 0) == len("Sở " + "A " * 15) - 1


# --- laws ----------------------------------------------------------------------------------------

_TYPES = sorted({name for (_, name), code in TYPE_CODES.items() if code})
_CODES = st.sampled_from(
    ["65/TTr-KHCN", "16/2020/NQ-HĐND", "05/BNV-VP", "707-TB/TU", "05-QC/BTCTU-BDVTU", "3/KH-UBND"]
)
_CITATIONS = st.builds(
    _cited,
    st.sampled_from(_TYPES),
    _CODES,
    st.one_of(st.none(), st.dates()),
    st.one_of(st.just(""), st.sampled_from(ISSUERS)),
)


@given(st.lists(_CITATIONS, max_size=4), st.sampled_from([STATE_ND30, PARTY_HD36]))
def test_what_is_printed_is_found(citations: list[Citation], form: Form) -> None:
    """Every citation that a form prints among other words is found as it was."""
    text = "; ".join(f"thực hiện {cite(citation, form)} đã nêu" for citation in citations)

    found = find_citations(text)

    assert [one.citation for one in found] == citations
    assert [one.text for one in found] == [cite(citation, form) for citation in citations]


def test_a_control_character_is_a_blank() -> None:
    """What no value may hold does not stop the search, and stands in the words as it stood."""
    (found,) = find_citations("Luật Đất\x08đai số 31/2024/QH15")

    assert (found.text, found.citation.type) == ("Luật Đất\x08đai số 31/2024/QH15", "Luật Đất đai")


@given(st.text())
def test_any_text_has_citations_in_order(text: str) -> None:
    """Nothing raises; what is found stands apart and in order."""
    ends = 0
    for found in find_citations(f"{text} Tờ trình số 1/TTr-A{text}"):
        assert ends <= found.start < found.end
        ends = found.end


@pytest.mark.parametrize("file", notice_params())
def test_nearly_every_code_of_a_real_notice_is_cited(file: Path) -> None:
    """All but the notice's own number stand behind a type word."""
    text = file.read_text(encoding="utf-8")
    covered = text
    for found in find_citations(text):
        covered = covered.replace(found.text, "")

    assert covered.count("/TTr") == covered.count("-TTr/") == 0


@pytest.mark.parametrize(
    "line",
    [
        "Công văn số ",
        "Luật A ",
        "của Sở ",
        "Tờ trình số 1/TTr-A của Sở ",
        "1/TTr-A và ",
        "Tờ trình số 1/TTr-A ngày ",
        "thẩm tra ",
        " ",
    ],
)
def test_a_hostile_line_takes_linear_time(line: str) -> None:
    """Twice the text takes about twice the time."""
    assert _seconds(line * 4_000) < 4 * _seconds(line * 2_000) + 0.02


def _seconds(text: str) -> float:
    return min(_once(text) for _ in range(3))


def _once(text: str) -> float:
    started = time.perf_counter()
    find_citations(text)
    return time.perf_counter() - started
