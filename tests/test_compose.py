"""A notice on its page: which words stand where, and what each of them is."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from giaoban.deadline import ByDate, InMonth
from giaoban.forms import PARTY_HD05, PARTY_HD36, STATE_ND30
from giaoban.model import (
    AgendaItem,
    AsPrinted,
    Assignment,
    Body,
    Clause,
    Decision,
    Deliverable,
    DocumentNumber,
    Footnote,
    Issuer,
    Notice,
    Person,
    Preamble,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Remark,
    Signature,
)
from giaoban.render import compose
from giaoban.render.layout import Columns, Entry, Items, Para, Rule, Run, SectionName, flow
from giaoban.walk import get
from tests.sample_notices import (
    NOTICES,
    STATE_SUBMISSION,
    TAI_CHINH,
    XAY_DUNG,
    party_notice,
    read_notice,
    state_notice,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def _lines(notice: Notice, name: SectionName) -> list[str]:
    """Return the text of every paragraph and printed mark of a section; "" for a drawn rule."""
    return [
        event.text
        for section in compose(notice).sections()
        if section.name == name
        for event in flow(section.blocks)
        if isinstance(event, Para | Rule)
    ]


def _body(*nodes: AgendaItem | Clause) -> list[str]:
    return _lines(Notice(body=nodes), "body")


def _styles(notice: Notice, name: SectionName) -> list[str]:
    (section,) = (section for section in compose(notice).sections() if section.name == name)
    return [event.style for event in flow(section.blocks) if isinstance(event, Para)]


# --- header and title ------------------------------------------------------------------------------


def test_a_party_header() -> None:
    """The superior body, the issuer, a star and the number face the Party's heading and the day."""
    notice = party_notice()

    assert _lines(notice, "header_left") == [
        "TỈNH ỦY SÔNG LAM",
        "BAN CÁN SỰ ĐẢNG UBND TỈNH",
        "*",
        "Số 65-TB/BCSĐ",
    ]
    assert _lines(notice, "header_right") == [
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "",
        "Sông Lam, ngày 02 tháng 10 năm 2023",
    ]
    assert _lines(notice, "marks") == ["MẬT", "KHẨN"]
    assert _lines(notice, "title") == [
        "THÔNG BÁO",
        "ý kiến của Ban cán sự đảng UBND tỉnh tại cuộc họp giao ban ngày 29/9/2023",
        "-----",
    ]


def test_a_state_header_with_blanks() -> None:
    """A draft leaves the number and the day blank; the rules are drawn and have no text."""
    notice = state_notice()

    assert _lines(notice, "header_left") == [
        "ỦY BAN NHÂN DÂN TỈNH SÔNG LAM",
        "",
        "Số:      /TB-UBND",
    ]
    assert _lines(notice, "header_right") == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "",
        "Sông Lam, ngày      tháng      năm",
    ]
    assert _lines(notice, "title")[-1] == ""


def test_what_was_printed_stands_for_what_the_form_prints() -> None:
    """A notice that was read keeps its own heading, marks, separators and archive line."""
    notice = read_notice()

    assert _lines(notice, "header_left") == [
        "UỶ BAN NHÂN DÂN",
        "TỈNH SÔNG LAM",
        "",
        "Số: 11 /TB-UBND",
    ]
    assert _lines(notice, "header_right") == [
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập – Tự do – Hạnh phúc",
        "",
        "Sông Lam, ngày 08 tháng 01 năm 2025",
    ]
    assert _lines(notice, "title") == [
        "THÔNG BÁO KẾT LUẬN",
        "KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH",
        "-------",
    ]
    assert _lines(notice, "closing") == ["Nay, thông báo để các cơ quan biết, thực hiện.//."]
    assert _lines(notice, "recipients") == [
        "NƠI NHẬN:",
        "- Chủ tịch, các PCT UBND tỉnh,",
        "- VPUB: CVP, PCVP, KTN, NC",
        "- Lưu VT.",
    ]
    assert _lines(notice, "signature") == [
        "TL.CHỦ TỊCH",
        "KT.CHÁNH VĂN PHÒNG",
        "PHÓ CHÁNH VĂN PHÒNG",
        "Phạm Minh Đức",
    ]
    assert _styles(notice, "signature") == ["authority", "authority", "position", "signer"]


def test_what_was_not_seen_is_the_forms_own() -> None:
    """An empty `AsPrinted` prints what no `AsPrinted` does."""
    for notice in (party_notice(), state_notice()):
        assert compose(evolve(notice, as_printed=AsPrinted())) == compose(notice)


def test_printed_issuer_lines_above_the_last_are_the_superior_body() -> None:
    """Only where the notice has a superior body; else the lines are one name."""
    printed = AsPrinted(issuer=("TỈNH ỦY", "BAN CÁN SỰ ĐẢNG"))
    alone = Issuer(Body("Ban cán sự đảng"))
    under = evolve(alone, parent=Body("Tỉnh ủy"))

    assert _styles(Notice(issuer=under, as_printed=printed), "header_left") == ["parent", "issuer"]
    assert _styles(Notice(issuer=alone, as_printed=printed), "header_left") == ["issuer", "issuer"]
    assert _styles(Notice(as_printed=printed), "header_left") == ["issuer", "issuer"]


@pytest.mark.parametrize(
    ("mark", "rule"),
    [("_____", Rule("part")), ("---", Rule("hyphens", "---")), ("", Rule("hyphens", "-----"))],
)
def test_the_mark_under_the_subject(mark: str, rule: Rule) -> None:
    """Underscores are a drawn rule; other marks are printed as they stood."""
    notice = Notice(form=PARTY_HD36, as_printed=AsPrinted(subject_mark=mark))

    (title,) = (part for part in compose(notice).sections() if part.name == "title")
    assert title.blocks[-1] == rule


def test_an_empty_notice_has_its_forms_heading_and_title() -> None:
    """Nothing is printed of what a notice does not have, not even a blank day."""
    layout = compose(Notice())

    assert [section.name for section in layout.sections() if section.blocks] == [
        "header_right",
        "title",
        "closing",
    ]
    assert layout.form is STATE_ND30


def test_a_form_without_motto() -> None:
    """A derived form may leave the heading to paper that bears it already."""
    plain = evolve(STATE_ND30, name="giấy in sẵn", motto=())

    assert _lines(Notice(form=plain), "header_right") == []


# --- the body --------------------------------------------------------------------------------------


def test_bases_are_a_component_of_their_own() -> None:
    """Composed or written, a line of legal bases is styled as one."""
    assert _styles(state_notice(), "preamble") == ["bases", "bases", "body", "body"]
    assert _styles(read_notice(), "preamble") == ["bases", "body"]
    blank = Notice(preamble=Preamble(wording=(" ", "Họp.")))
    assert _lines(blank, "preamble") == ["Họp."]


def test_clauses_go_on_in_the_paragraph_before() -> None:
    """Sentences, labels in a sentence and a heading's first clause share a paragraph."""
    assert _body(
        AgendaItem(
            label="1.",
            heading="Về việc A",
            body=(
                Remark("Đồng ý.", continues=True),
                Remark("Giao:", continues=True, points=(Remark("Sở Y;", label="a)"),)),
                Remark("sau đó", continues=True),
                Remark("Sở Z.", label="(1)", continues=True, points=(Remark("Gấp.", label="-"),)),
            ),
        )
    ) == ["1. Về việc A: Đồng ý. Giao:", "a) Sở Y; sau đó (1) Sở Z.", "- Gấp."]


def test_a_heading_with_its_own_mark_takes_no_other() -> None:
    """A colon is set only after a heading that has no mark and is run into."""
    for heading in ("Về A:", "Về A.", "Về A"):
        item = AgendaItem(label="1.", heading=heading, body=(Remark("Đồng ý."),))
        assert _body(item) == [f"1. {heading}", "Đồng ý."]
    item = AgendaItem(label="1.", heading="Về A.", body=(Remark("Đồng ý.", continues=True),))
    assert _body(item) == ["1. Về A. Đồng ý."]


def test_a_label_alone_takes_no_colon() -> None:
    """Where an item is one sentence behind its number, nothing comes between."""
    assert _body(
        AgendaItem(label="5.", body=(Remark("Thông qua kế hoạch.", continues=True),)),
        AgendaItem(label="6.", body=(Remark("Thông qua dự toán."),)),
    ) == ["5. Thông qua kế hoạch.", "6.", "Thông qua dự toán."]


def test_nothing_before_to_go_on_in() -> None:
    """A first clause that would continue begins a paragraph."""
    assert _body(Remark("và thực hiện.", label="a)", continues=True)) == ["a) và thực hiện."]


def test_an_item_without_words_of_its_own() -> None:
    """It groups what stands in it and prints nothing itself."""
    assert _body(AgendaItem(body=(Remark("Giao Sở Y."),))) == ["Giao Sở Y."]


def test_prose_and_items_in_printed_order() -> None:
    """Paragraphs between entries part their lists; an unlabelled clause is no entry."""
    notice = Notice(
        body=(
            Remark("Mở đầu.", points=(Remark("Một;", label="-"), Remark("Hai.", label="-"))),
            AgendaItem(label="1.", heading="Về A"),
            Remark("Giữa."),
            AgendaItem(heading="Về B", body=(AgendaItem(label="2.1."),)),
        )
    )
    (body,) = (section for section in compose(notice).sections() if section.name == "body")

    def para(path: str, *runs: Run, heading: bool = False) -> Para:
        return Para(runs, "heading" if heading else "body", path)

    first, second = "$.body[0].points[0]", "$.body[0].points[1]"
    inner = "$.body[3].body[0]"
    assert body.blocks == (
        para("$.body[0]", Run("Mở đầu.", path="$.body[0]")),
        Items(
            tuple(
                Entry(
                    "point",
                    1,
                    path,
                    (
                        para(
                            path,
                            Run("-", "label", path),
                            Run(" ", path=path),
                            Run(text, path=path),
                        ),
                    ),
                )
                for path, text in ((first, "Một;"), (second, "Hai."))
            )
        ),
        Items(
            (
                Entry(
                    "item",
                    1,
                    "$.body[1]",
                    (
                        para(
                            "$.body[1]",
                            Run("1.", "label", "$.body[1]"),
                            Run(" ", path="$.body[1]"),
                            Run("Về A", "heading", "$.body[1]"),
                            heading=True,
                        ),
                    ),
                ),
            )
        ),
        para("$.body[2]", Run("Giữa.", path="$.body[2]")),
        Items(
            (
                Entry(
                    "item",
                    1,
                    "$.body[3]",
                    (
                        para("$.body[3]", Run("Về B", "heading", "$.body[3]"), heading=True),
                        Items(
                            (
                                Entry(
                                    "item",
                                    2,
                                    inner,
                                    (para(inner, Run("2.1.", "label", inner)),),
                                ),
                            )
                        ),
                    ),
                ),
            )
        ),
    )


def test_what_an_enclosing_order_says_is_not_said_again() -> None:
    """Under an official who directs, a point names its lead; under a lead, only the task."""
    an = Person("Nguyễn Văn An")
    frame = Assignment(
        director=(an,),
        points=(
            Assignment(
                label="(1)",
                lead=(XAY_DUNG,),
                task="lập kế hoạch",
                points=(Assignment(label="(i)", task="khảo sát"),),
            ),
            Assignment(
                label="(2)", force="đề nghị", lead=(Body("Công ty A"),), task="bàn giao mặt bằng"
            ),
            Assignment(label="(3)", director=(Person("Lê Thị Chi"),), lead=(XAY_DUNG,), task="báo cáo"),
        ),
    )  # fmt: skip

    assert _body(frame) == [
        "Giao đồng chí Nguyễn Văn An chỉ đạo:",
        "(1) Sở Xây dựng lập kế hoạch:",
        "(i) Khảo sát.",
        "(2) Đề nghị Công ty A bàn giao mặt bằng.",
        "(3) Giao đồng chí Lê Thị Chi chỉ đạo Sở Xây dựng báo cáo.",
    ]


def test_another_addressee_is_ordered_anew() -> None:
    """Under "Giao Sở Tài chính:" a point for somebody else says the verb again."""
    item = AgendaItem(
        label="1.",
        order=Assignment(lead=(TAI_CHINH,)),
        body=(
            Assignment(label="a)", lead=(XAY_DUNG,), task="thẩm định"),
            Assignment(label="b)", lead=(TAI_CHINH,), task="tổng hợp"),
        ),
    )

    assert _body(item) == [
        "1. Giao Sở Tài chính:",
        "a) Giao Sở Xây dựng thẩm định.",
        "b) Sở Tài chính tổng hợp.",
    ]


def test_another_verb_than_the_frames_is_said() -> None:
    """What is ordered under a request is ordered in so many words."""
    frame = Assignment(
        force="đề nghị",
        director=(Person("Nguyễn Văn An"),),
        points=(Assignment(label="-", lead=(XAY_DUNG,), task="thẩm định"),),
    )

    assert _body(frame)[1] == "- Giao Sở Xây dựng thẩm định."


def test_an_order_in_a_heading_governs_the_item() -> None:
    """The heading names the addressee, the points begin with the task."""
    item = AgendaItem(
        label="3.",
        heading="Về trụ sở",
        order=Assignment(lead=(XAY_DUNG,), deadline=ByDate(dt.date(2025, 3, 5))),
        body=(Assignment(label="a)", task="khảo sát"),),
    )
    layout = compose(Notice(body=(item,)))
    (body,) = (section for section in layout.sections() if section.name == "body")
    heading = next(event for event in flow(body.blocks) if isinstance(event, Para))

    assert _body(item)[1:] == ["a) Khảo sát."]
    assert heading.style == "heading"
    assert next(run.path for run in heading.runs if run.role == "heading") == "$.body[0]"
    assert [(run.text, run.role, run.path) for run in heading.runs if run.role in {"party", "deadline"}] == [
        ("Sở Xây dựng", "party", "$.body[0].order"),
        ("trước ngày 05/3/2025", "deadline", "$.body[0].order"),
    ]  # fmt: skip


def test_a_decision_is_about_what_was_submitted_to_its_item() -> None:
    """In a sub-item without submissions of its own, it is about those of the item above."""
    decision = Decision(stance="agreed")
    item = AgendaItem(
        label="1.",
        heading="Về A",
        submissions=(STATE_SUBMISSION,),
        body=(AgendaItem(label="1.1.", heading="Về B", body=(decision,)),),
    )

    assert "165/TTr-STC" in _body(item)[-1]
    assert "165/TTr-STC" not in _body(evolve(item, submissions=()))[-1]


# --- runs ------------------------------------------------------------------------------------------


def _runs(clause: Clause) -> list[tuple[str, str, str, bool]]:
    layout = compose(Notice(issued_on=dt.date(2025, 1, 2), body=(clause,)))
    (body,) = (section for section in layout.sections() if section.name == "body")
    return [
        (run.text, run.role, run.value, run.whole)
        for event in flow(body.blocks)
        if isinstance(event, Para)
        for run in event.runs
        if run.role != "plain" or run.whole
    ]


def test_deadlines_are_found_where_the_sentence_states_them() -> None:
    """Those of the assignment and of its deliverables, in the lexicon's words or in the wording's."""
    composed = Assignment(
        task="lập hồ sơ",
        deliverables=(Deliverable("báo cáo", kind="report", deadline=ByDate(dt.date(2025, 3, 1))),),
        deadline=InMonth(2025, 4),
    )
    worded = Assignment(
        wording="Hoàn thành trước ngày 22 tháng 5 năm 2025; việc khác trước ngày 01/6/2025.",
        task="x",
        deadline=ByDate(dt.date(2025, 5, 22)),
    )
    unsaid = evolve(worded, deadline=ByDate(dt.date(2026, 1, 1)))

    assert sorted(_runs(composed)) == [
        ("trong tháng 4/2025", "deadline", "", False),
        ("trước ngày 01/3/2025", "deadline", "2025-03-01", False),
    ]
    assert _runs(worded) == [("trước ngày 22 tháng 5 năm 2025", "deadline", "2025-05-22", False)]
    assert _runs(unsaid) == []


def test_cited_documents_and_codes_are_runs() -> None:
    """A citation is a run with its code, and the code in it is not to be broken."""
    runs = _runs(Remark("Theo Tờ trình số 65/TTr-STC ngày 27/9/2023 và mã 719/UBND-KTN."))

    assert "".join(text for text, role, _, _ in runs if role == "citation").startswith(
        "Tờ trình số 65/TTr-STC ngày 27/9/2023"
    )
    assert {value for _, role, value, _ in runs if role == "citation"} == {"65/TTr-STC"}
    assert [text for text, _, _, whole in runs if whole] == ["65/TTr-STC", "719/UBND-KTN"]
    assert _runs(Remark("719/UBND-KTN")) == [("719/UBND-KTN", "plain", "", True)]


def test_the_parties_that_answer_are_runs() -> None:
    """Who directs and who leads, each where first named; a name in a citation is not taken."""
    clause = Assignment(
        wording="Theo Công văn số 1/SXD-A của Sở Xây dựng, giao đồng chí Nguyễn Văn An chỉ đạo.",
        director=(Person("Nguyễn Văn An"),),
        lead=(XAY_DUNG, Body("Sở không nêu tên")),
        task="x",
    )

    assert [text for text, role, _, _ in _runs(clause) if role == "party"] == ["Nguyễn Văn An"]


@pytest.mark.parametrize("notice", NOTICES.values(), ids=NOTICES)
def test_every_path_leads_to_a_part_of_the_notice(notice: Callable[[], Notice]) -> None:
    """Each run, paragraph and entry says which part of the notice it prints."""
    value = notice()
    for section in compose(value).sections():
        for event in flow(section.blocks):
            if isinstance(event, Para):
                for path in (event.path, *(run.path for run in event.runs)):
                    get(value, path)


def test_texts_are_one_line_each() -> None:
    """Line feeds, tabs and no-break blanks in a field are printed as blanks."""
    notice = Notice(
        number=DocumentNumber(number="1", type="TB"),
        place="Sông\nLam",
        subject="về\tviệc\u00a0A",
        body=(Remark(" Giao \n Sở Y. "),),
        as_printed=AsPrinted(number="Số:\t\u00a0 1/TB\n"),
    )

    assert _lines(notice, "title")[1] == "về việc A"
    assert _lines(notice, "body") == ["Giao Sở Y."]
    assert _lines(notice, "header_left") == ["Số:   1/TB"]
    assert _lines(notice, "header_right")[-1].startswith("Sông Lam, ngày")


# --- closing, recipients, signature, footnotes -----------------------------------------------------


def test_the_closing_is_the_forms_own_or_none() -> None:
    """None composes it, with the form's mark; an empty closing prints nothing."""
    assert _lines(state_notice(), "closing")[-1].endswith("thực hiện./.")
    assert _lines(party_notice(), "closing")[-1].endswith("29/9/2023.")
    assert _lines(evolve(state_notice(), closing=()), "closing") == []


@pytest.mark.parametrize(
    ("closing", "printed", "line"),
    [
        (Remark("Thông báo để biết."), "", "Thông báo để biết."),
        (Remark("Thông báo để biết"), "", "Thông báo để biết"),
        (Remark("Thông báo để biết"), "./.", "Thông báo để biết./."),
        (Remark("Thông báo để biết."), "./.", "Thông báo để biết./."),
        (Remark("Thông báo để biết./."), ".", "Thông báo để biết."),
        (Remark("Thông báo để biết./."), "./.", "Thông báo để biết./."),
        (Remark("."), "./.", "./."),
        (Assignment(lead=(XAY_DUNG,), task="theo dõi"), "", "Giao Sở Xây dựng theo dõi./."),
        (Assignment(lead=(XAY_DUNG,), task="theo dõi"), ".", "Giao Sở Xây dựng theo dõi."),
    ],
)
def test_how_a_closing_ends(closing: Clause, printed: str, line: str) -> None:
    """A wording keeps its end; the mark as printed, or after a composed clause the form's, is set."""
    notice = Notice(closing=(closing,), as_printed=AsPrinted(closing_mark=printed))

    assert _lines(notice, "closing") == [line]


def test_a_wording_that_ends_a_composed_closing_keeps_its_end() -> None:
    """The last clause alone decides, in a paragraph that it shares too."""
    order = Assignment(lead=(XAY_DUNG,), task="theo dõi")
    words = Remark("Xin thông báo.", continues=True)

    assert _lines(Notice(closing=(order, words)), "closing") == [
        "Giao Sở Xây dựng theo dõi. Xin thông báo."
    ]


def test_recipients_end_as_their_form_wants() -> None:
    """A comma or a semicolon after each, a full stop after the last; the archive line is one."""
    assert _lines(party_notice(), "recipients")[-2:] == [
        "- Các sở: Tài chính và Xây dựng, Quỹ Phát triển đất tỉnh (để thực hiện),",
        "- Lưu VT, TH, BCSĐ.",
    ]
    assert _lines(party_notice(PARTY_HD05), "recipients")[1:3] == [
        "Gửi bản giấy và điện tử:",
        "- Các thành viên Ban cán sự đảng;",
    ]
    assert _lines(state_notice(), "recipients")[-1] == "- Lưu: VT, KTTH(Sơn)."


def test_recipients_without_an_archive_line() -> None:
    """The last recipient bears the full stop, once; media keep the colon that they have."""
    lines = (RecipientLine(wording="Sở Y"), RecipientLine(wording="Công ty A."))
    groups = (RecipientGroup(medium="Bản giấy:", lines=lines), RecipientGroup(medium="Bản điện tử"))

    assert _lines(Notice(recipients=Recipients(groups=groups)), "recipients") == [
        "Nơi nhận:",
        "Bản giấy:",
        "- Sở Y;",
        "- Công ty A.",
        "Bản điện tử:",
    ]


def test_a_printed_archive_line_needs_no_recipients() -> None:
    """What was printed is printed, whatever else was found."""
    notice = Notice(as_printed=AsPrinted(archive="- Lưu: VT."))

    assert _lines(notice, "recipients") == ["Nơi nhận:", "- Lưu: VT."]


def test_a_signature_from_its_fields() -> None:
    """The chain of authority, the position in capitals, the name as it is written."""
    assert _lines(state_notice(), "signature") == [
        "TL. CHỦ TỊCH",
        "KT. CHÁNH VĂN PHÒNG",
        "PHÓ CHÁNH VĂN PHÒNG",
        "Phạm Minh Đức",
    ]
    foot = compose(Notice(signature=Signature(name="A"))).parts[-1]
    assert isinstance(foot, Columns)
    assert foot.left.blocks == ()


def test_footnotes_bear_their_marks_raised() -> None:
    """Digits are printed as superscripts, other marks as they are."""
    notice = Notice(footnotes=(Footnote("12", text="Một."), Footnote("*", text="")))

    assert _lines(notice, "footnotes") == ["", "¹² Một.", "*"]
