"""The page as strings: every word of it once, under keys that are promised, for templates of others."""

from __future__ import annotations

import io
import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from docx import Document
from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # it ships no types
from hypothesis import given
from hypothesis import strategies as st

import giaoban as gb
from giaoban._vn import words
from giaoban.builders import agency, agreed, assign, by_order, item, meeting, notice, submission
from giaoban.render import compose, data
from giaoban.render.layout import Para, Rule, Section, flow
from giaoban.strategies import notices
from giaoban.timing import before
from tests.sample_notices import NOTICES, filled, party_notice, read_notice, state_notice
from tests.support import ROOT

if TYPE_CHECKING:
    from giaoban.model import Notice
    from giaoban.render.data import Data

KEYS = {
    "motto": list,
    "parent": list,
    "issuer": list,
    "number": str,
    "place_date": str,
    "marks": list,
    "type_name": str,
    "subject": str,
    "bases": list,
    "preamble": list,
    "body": list,
    "closing": list,
    "recipients_title": str,
    "recipients": list,
    "authority": list,
    "position": str,
    "signer": str,
    "footnotes": list,
    "tasks": list,
}
"""The promise: each key, and what stands there."""

NOTICE = notice(
    "state-nd30",
    issuer=agency("Văn phòng UBND tỉnh", under="UBND tỉnh Sông Lam", symbol="VP"),
    number="12/TB-VP",
    place="Sông Lam",
    issued_on="5/3/2026",
    subject="Kết luận cuộc họp giao ban tuần thứ 9",
    meeting=meeting("cuộc họp giao ban", "2/3/2026"),
    body=[
        item(
            "Về bố trí trụ sở làm việc",
            submission("65/TTr-STC", "26/2/2026", by="Sở Tài chính"),
            agreed(),
            assign("Sở Xây dựng", "bàn giao trụ sở", due=before("10/4/2026")),
        ),
    ],
    recipients=["Sở Tài chính", "Sở Xây dựng"],
    archive="VT",
    signature=by_order("Chủ tịch", position="Chánh Văn phòng", name="Nguyễn Văn An"),
)


def words_of(made: Data) -> Counter[str]:
    """Return how often each word is in the data, but for the annex's and what is said again."""
    values = (value for key, value in made.items() if key != "tasks")
    said = (one for value in values for one in ([value] if isinstance(value, str) else value))
    lines = [one if isinstance(one, str) else one["text"] for one in said]
    return Counter(words("\n".join(lines)))


def printed(of: Notice, draft: int = 0) -> Counter[str]:
    """Return how often each word is on the page."""
    return Counter(
        word
        for section in compose(of, draft=draft).sections()
        for block in flow(section.blocks)
        if isinstance(block, Para)
        for word in words(block.text)
    )


def test_a_page_as_strings() -> None:
    """Each part of it under its key, whole."""
    assert gb.template_data(NOTICE, draft=1) == {
        "motto": ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
        "parent": ["UBND TỈNH SÔNG LAM"],
        "issuer": ["VĂN PHÒNG UBND TỈNH"],
        "number": "Số: 12/TB-VP",
        "place_date": "Sông Lam, ngày 05 tháng 3 năm 2026",
        "marks": ["Dự thảo lần 1"],
        "type_name": "THÔNG BÁO",
        "subject": "Kết luận cuộc họp giao ban tuần thứ 9",
        "bases": [],
        "preamble": [block.text for block in _preamble()],
        "body": [
            {
                "text": "1. Về bố trí trụ sở làm việc (Tờ trình số 65/TTr-STC ngày 26/02/2026 của "
                "Sở Tài chính)",
                "label": "1.",
                "words": "Về bố trí trụ sở làm việc (Tờ trình số 65/TTr-STC ngày 26/02/2026 của "
                "Sở Tài chính)",
                "style": "heading",
                "level": "1",
                "path": "$.body[0]",
            },
            {
                "text": "Nhất trí với đề xuất của Sở Tài chính tại Tờ trình số 65/TTr-STC ngày "
                "26/02/2026.",
                "label": "",
                "words": "Nhất trí với đề xuất của Sở Tài chính tại Tờ trình số 65/TTr-STC ngày "
                "26/02/2026.",
                "style": "body",
                "level": "1",
                "path": "$.body[0].body[0]",
            },
            {
                "text": "Giao Sở Xây dựng bàn giao trụ sở, hoàn thành trước ngày 10/4/2026.",
                "label": "",
                "words": "Giao Sở Xây dựng bàn giao trụ sở, hoàn thành trước ngày 10/4/2026.",
                "style": "body",
                "level": "1",
                "path": "$.body[0].body[1]",
            },
        ],
        "closing": [block.text for block in _closing()],
        "recipients_title": "Nơi nhận:",
        "recipients": ["- Sở Tài chính;", "- Sở Xây dựng;", "- Lưu: VT."],
        "authority": ["TL. CHỦ TỊCH"],
        "position": "CHÁNH VĂN PHÒNG",
        "signer": "Nguyễn Văn An",
        "footnotes": [],
        "tasks": [
            {
                "no": "1",
                "task": "bàn giao trụ sở",
                "lead": "Sở Xây dựng",
                "coordinators": "",
                "deliverable": "",
                "deadline": "trước ngày 10/4/2026",
            }
        ],
    }


def _preamble() -> list[Para]:
    return _paras("preamble")


def _closing() -> list[Para]:
    return _paras("closing")


def _paras(name: str) -> list[Para]:
    sections = (one for one in compose(NOTICE).sections() if one.name == name)
    return [one for section in sections for one in flow(section.blocks) if isinstance(one, Para)]


@pytest.mark.parametrize("make", NOTICES.values(), ids=NOTICES)
def test_the_words_of_a_rich_page_are_there_once(make: object) -> None:
    """None is left out and none said twice."""
    assert callable(make)
    assert words_of(gb.template_data(make(), draft=2)) == printed(make(), draft=2)


@given(notices() | notices(profile="draft"), st.integers(0, 2))
def test_the_words_of_any_page_are_there_once(of: Notice, draft: int) -> None:
    """Whatever the model holds; keys and kinds are always the same."""
    made = gb.template_data(of, draft=draft)

    assert words_of(made) == printed(of, draft)
    assert {key: type(value) for key, value in made.items()} == KEYS
    for one in made["body"]:
        assert isinstance(one, dict)
        assert one["text"].replace(" ", "") == (one["label"] + one["words"]).replace(" ", "")


def test_the_keys_are_those_that_are_told() -> None:
    """In the module, and on the page of the documentation: keys and their order."""
    page = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    table = page.partition("| key |")[2].partition("\n\n")[0]

    for told in (table, data.__doc__ or ""):
        rows = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|", told, re.MULTILINE)
        assert [key for row in rows for key in re.findall(r"`(\w+)`", row)] == list(KEYS)
    made = gb.template_data(party_notice())
    assert list(made) == list(KEYS)
    for key in ("body", "tasks"):
        inner = next(one for one in made[key] if isinstance(one, dict))
        (row,) = (line for line in table.splitlines() if line.startswith(f"| `{key}`"))
        assert [name for name in re.findall(r"`(\w+)`", row)[1:] if name in inner] == list(inner)


def test_a_rule_in_the_body_is_no_text() -> None:
    """A drawn line has no words, and a template draws its own."""
    layout = compose(NOTICE)
    ruled = tuple(
        evolve(part, blocks=(Rule("part"), *part.blocks))
        if isinstance(part, Section) and part.name == "body"
        else part
        for part in layout.parts
    )

    made = data.emit(evolve(layout, parts=ruled))
    assert made["body"] == gb.template_data(NOTICE)["body"]
    assert made["tasks"] == []


# --- templates of docxtpl ----------------------------------------------------------------------------


def _template(*lines: str) -> DocxTemplate:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    out.seek(0)
    return DocxTemplate(out)


LINES = (
    "{{ number }}|{{ subject }}",
    "{%p for one in body %}",
    "{{ one.text }}",
    "{%p endfor %}",
    "{{ recipients | join('|') }}",
)
HOSTILE = (
    "<w:p/> ]]> &amp; \" '",
    "{{ number }} {% raw %} {# x #}",
    "x" * 3000,
    "a \u200b e\u0323\u0302 \U0001f600",
)


@pytest.mark.parametrize("text", HOSTILE, ids=["markup", "jinja", "long", "signs"])
@pytest.mark.parametrize("make", [party_notice, state_notice, read_notice])
def test_hostile_texts_survive_docxtpl(text: str, make: object) -> None:
    """With `autoescape` whatever stands in a field is on the page as it is."""
    assert callable(make)
    made = gb.template_data(filled(evolve(make(), extra=()), text))
    template = _template(*LINES)
    template.render(made, autoescape=True)
    out = io.BytesIO()
    template.save(out)

    shown = [one.text for one in Document(out).paragraphs]
    body = [one["text"] for one in made["body"] if isinstance(one, dict)]
    assert shown == [
        f"{made['number']}|{made['subject']}",
        *body,
        "|".join(str(one) for one in made["recipients"]),
    ]
