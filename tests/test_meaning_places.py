"""Every field that is read has its place in the source."""

from __future__ import annotations

import pytest

from giaoban.model import Assignment, Citation, Decision, Deliverable, Matter, Notice, Remark
from giaoban.reading import read
from giaoban.reading.lines import Passage
from giaoban.reading.meaning.drafts import Field
from giaoban.reading.meaning.places import frame_spans, text_fields

SOURCE = """
        TỈNH ỦY SÔNG LAM                    ĐẢNG CỘNG SẢN VIỆT NAM
               *                         Sông Lam, ngày 11 tháng 9 năm 2026
         Số 203-TB/TU

                              THÔNG BÁO
               kết luận của Thường trực Tỉnh ủy
                                -----
     Ngày 08/9/2026, tại Văn phòng Tỉnh ủy, Thường trực Tỉnh ủy đã họp phiên họp lần
thứ 12. Đồng chí Hoàng Gia Khánh - Bí thư Tỉnh ủy chủ trì. Thường trực Tỉnh ủy kết luận:
     1. Về hồ sơ
     Nhất trí phương án bố trí trụ sở. Tuy nhiên, cần làm rõ nguồn vốn.
     Trường hợp vượt thẩm quyền, giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà
soát hồ sơ trước ngày 15/10/2026. Yêu cầu số liệu phải chính xác.

Nơi nhận:                                     T/L BAN THƯỜNG VỤ
- Sở Xây dựng,                                CHÁNH VĂN PHÒNG
- Lưu VPTU.
                                               Đinh Xuân Lộc
"""


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("$.place", "Sông Lam, ngày 11 tháng 9 năm 2026"),
        ("$.concluded_by", "Thường trực Tỉnh ủy"),
        ("$.meeting.kind", "phiên họp"),
        ("$.meeting.chair", "Hoàng Gia Khánh"),
        ("$.body[0].body[1].condition", "Trường hợp vượt thẩm quyền"),
        ("$.body[0].body[1].lead[0]", "Sở Xây dựng"),
        ("$.body[0].body[1].coordinators[0]", "Sở Tài chính"),
        ("$.body[0].body[1].deadline", "trước ngày 15/10/2026"),
        ("$.body[0].body[1].requirements[0]", "số liệu phải chính xác"),
        ("$.body[0].body[0].objects[0].text", "phương án bố trí trụ sở"),
    ],
)
def test_a_field_stands_where_its_words_do(path: str, said: str) -> None:
    """From its first letter to its last, over the end of a line too."""
    reading = read(SOURCE)
    start, end = dict(reading.spans)[path]
    assert " ".join(SOURCE[start:end].split()) == said


def test_task_and_signature_stand_in_several_lines() -> None:
    """From the first of them to the last."""
    spans = dict(read(SOURCE).spans)
    start, end = spans["$.body[0].body[1].task"]
    assert "soát hồ sơ" in " ".join(SOURCE[start:end].split())
    start, end = spans["$.signature"]
    assert SOURCE[start:end].startswith("T/L BAN THƯỜNG VỤ")
    assert SOURCE[start:end].endswith("Đinh Xuân Lộc")


def test_texts_that_follow_each_other_are_looked_for_in_their_order() -> None:
    """The same words twice stand at two places; what is not there stands in the whole."""
    wording = "Hoàn thành hồ sơ; hồ sơ, và phương án"
    parts = tuple(Deliverable(what) for what in ("hồ sơ", "hồ sơ", "kế hoạch", "phương án"))
    clause = Assignment(task="hoàn thành", deliverables=parts, wording=wording)
    whole = (0, len(wording))
    assert list(text_fields(clause)) == [
        Field(".task", 0, 10),
        Field(".deliverables[0].what", 11, 16),
        Field(".deliverables[1].what", 18, 23),
        Field(".deliverables[2].what", *whole),
        Field(".deliverables[3].what", *whole),
    ]


def test_remarks_and_cited_documents_have_no_texts_of_their_own() -> None:
    """A document is found by its code, wherever it is cited."""
    assert list(text_fields(Remark("Kết quả tốt."))) == []
    cited = Decision(
        stance="agreed", objects=(Citation("Tờ trình"), Matter("hồ sơ")), wording="Về hồ sơ"
    )
    assert list(text_fields(cited)) == [Field(".objects[1].text", 3, 8)]


def test_a_notice_without_frame_has_no_places_of_it() -> None:
    """Nor has a passage that came from nowhere."""
    assert frame_spans(Notice(), {}, {}) == {}
    notice = read(SOURCE).notice
    assert frame_spans(notice, {"$.preamble.wording[0]": Passage("phiên họp")}, {}) == {}
    assert "$.place" not in frame_spans(Notice(place="Sông Lam"), {}, {})
