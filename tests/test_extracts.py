"""For whom: extracts for one addressee, redactions, and notices that must not travel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban import check, extract, from_json, redact, to_json
from giaoban._vn import words
from giaoban.builders import addressed_to, agreed, assign, directed_by, item, official
from giaoban.directory import Ambiguous, Match, PartyKind
from giaoban.extracts import SecretNotice, extracted, refuse_secret
from giaoban.forms import STATE_ND30
from giaoban.model import (
    AgendaItem,
    Alias,
    Assignment,
    Body,
    Decision,
    Deliverable,
    Footnote,
    Group,
    Involved,
    Matter,
    Node,
    Notice,
    Party,
    Person,
    Preamble,
    Remark,
    Signature,
)
from giaoban.orders import Order, orders
from giaoban.render import render, to_docx, to_text
from giaoban.strategies import notices
from giaoban.walk import PathError, get, walk
from tests.sample_notices import party_notice
from tests.support_printing import print_html, print_markdown

if TYPE_CHECKING:
    import datetime as dt

    from giaoban.render import TextFormat

AN, BINH = official("Nguyễn Văn An", "Phó Chủ tịch"), official("Trần Thị Bình")
A, B, C = Body("Sở A"), Body("Sở B"), Body("Sở C")
ANY = st.one_of(notices(), notices(profile="draft"))


def of(*body: Node) -> Notice:
    """Return a State draft with that body, its labels as they are."""
    return Notice(body=body)


def texts(notice: Notice, **choice: object) -> list[str]:
    """Return the task of every order in an extract."""
    return [order.assignment.task for order in orders(extract(notice, **choice))]  # type: ignore[arg-type]  # any choice


def roles(order: Order) -> set[Party]:
    """Return who has a part in an order, its own or inherited, each by itself."""
    stated = order.assignment
    found = {*order.lead, *order.coordinators, *order.director, *stated.reports_to, *stated.via}
    found |= {other.party for other in stated.others}
    found |= {party for part in stated.deliverables for party in (*part.to, *part.via)}
    return found


# --- extracts --------------------------------------------------------------------------------------


def test_keeps_the_labels_of_the_original() -> None:
    """Of two items the second stays, numbered 2, with its decision and the one task."""
    mine, other = assign("Sở A", "rà soát quy hoạch"), assign("Sở B", "lập dự toán")
    notice = of(item("Về đất", other), item("Về rừng", agreed(), other, mine))
    whole = notice.body[1]
    assert isinstance(whole, AgendaItem)

    got = extracted(notice, for_=A)

    assert got.notice.body == (evolve(whole, body=(whole.body[0], whole.body[2])),)
    assert got.notice.subject == "(trích)"
    assert got.paths == (
        ("$.body[0]", "$.body[1]"),
        ("$.body[0].body[0]", "$.body[1].body[0]"),
        ("$.body[0].body[1]", "$.body[1].body[2]"),
    )
    assert got.original("$.body[0].body[1].task") == "$.body[1].body[2].task"
    assert got.original("$.signature.name") == "$.signature.name"


@pytest.mark.parametrize(
    "task",
    [
        Assignment(lead=(A,), task="rà soát"),
        Assignment(coordinators=(A,), task="rà soát"),
        Assignment(director=(A,), task="rà soát"),
        Assignment(others=(Involved(A, role="monitoring"),), task="rà soát"),
        Assignment(reports_to=(A,), task="rà soát"),
        Assignment(via=(A,), task="rà soát"),
        Assignment(deliverables=(Deliverable("báo cáo", to=(A,)),), task="rà soát"),
        Assignment(deliverables=(Deliverable("báo cáo", via=(A,)),), task="rà soát"),
    ],
    ids=["lead", "coordinator", "director", "other", "reports_to", "via", "to", "through"],
)
def test_every_role_counts(task: Assignment) -> None:
    """Whatever part the addressee has in a task, the task is in the extract."""
    assert extract(of(assign("Sở B", "khác"), task), for_=A).body == (task,)


def test_an_inherited_role_keeps_frame_and_point() -> None:
    """The director of a frame gets every point; the lead of a point the frame and that point."""
    frame = directed_by(AN, assign("Sở A", "một"), assign("Sở B", "hai"))
    notice = of(frame)

    assert extract(notice, for_=AN).body == (frame,)
    assert extract(notice, for_=B).body == (evolve(frame, points=frame.points[1:]),)


def test_an_order_to_the_addressee_stays_whole() -> None:
    """A point for somebody else below the addressee's frame is part of that frame."""
    frame = addressed_to("Sở A", assign("Sở B", "hai"), Remark("Ghi chú."))

    assert extract(of(frame), for_=A).body == (frame,)


def test_a_frame_without_points_stays_with_what_it_governs() -> None:
    """A leading frame and the items behind it are the addressee's."""
    lead = Assignment(lead=(A,), wording="Giao Sở A thực hiện các nội dung sau:")
    behind = AgendaItem(label="1.", body=(Assignment(task="rà soát"),))

    assert extract(of(lead, behind), for_=A).body == (lead, behind)


def test_an_order_in_a_heading_keeps_its_item() -> None:
    """An item whose heading orders the addressee stays with all that stands in it."""
    whole = AgendaItem(label="5.", order=Assignment(lead=(A,)), body=(Assignment(task="rà soát"),))

    assert extract(of(whole), for_=A).body == (whole,)


def test_a_clause_whose_paragraph_is_gone_starts_its_own() -> None:
    """A sentence that went on behind somebody else's no longer does; a heading goes along."""
    other = assign("Sở B", "lập dự toán")
    mine = evolve(assign("Sở A", "rà soát"), continues=True)
    heading = Remark("Về đất đai:")

    assert extract(of(other, mine), for_=A).body == (evolve(mine, continues=False),)
    assert extract(of(heading, mine), for_=A).body == (heading, mine)
    assert extract(of(Remark("Đã bàn."), mine), for_=A).body == (evolve(mine, continues=False),)


def test_what_the_addressee_presented_and_decided_stays() -> None:
    """An item that it presented keeps its decisions, with their remarks and without orders."""
    said = Remark("Nội dung một.")
    decision = Decision(stance="agreed", points=(said, assign("Sở B", "lập dự toán")))
    shown = AgendaItem(label="1.", presenter=A, body=(decision, assign("Sở B", "khác")))
    taken = Decision(stance="noted", decided_by=A)
    notice = of(shown, AgendaItem(label="2.", presenter=B, body=(Remark("Khác."),)), taken)

    got = extract(notice, for_=A)

    assert got.body == (evolve(shown, body=(evolve(decision, points=(said,)),)), taken)
    assert got.preamble == Preamble(heard=(A, B))


def test_nothing_for_the_addressee_is_an_empty_body() -> None:
    """The frame of the notice stays, and a closing that is somebody else's gives way to the form's."""
    notice = evolve(of(assign("Sở B", "một")), closing=(assign("Sở B", "hai"),))
    spoken = evolve(notice, preamble=Preamble(wording=("Mở đầu.",)), subject="Kết luận")

    assert (extract(notice, for_=A).body, extract(notice, for_=A).closing) == ((), None)
    assert extract(evolve(notice, closing=()), for_=A).closing == ()
    assert extract(spoken, for_=A).preamble == spoken.preamble
    assert extract(spoken, for_=A).subject == "Kết luận (trích)"


def test_only_footnotes_that_are_called_for_stay() -> None:
    """A note to a task that is gone goes; one that nothing called for stays."""
    notes = (Footnote("1", text="Một."), Footnote("2", text="Hai."), Footnote("*", text="Ba."))
    notice = of(assign("Sở A", "rà soát¹"), assign("Sở B", "lập dự toán²"))

    got = extract(evolve(notice, footnotes=notes), for_=A)

    assert got.footnotes == (notes[0], notes[2])


# --- by what name ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("named", "for_"),
    [
        (Body("SỞ  Hoà Bình"), "Sở Hòa Bình"),
        (Body("Sở TN&MT"), "Sở Tài nguyên và Môi trường"),
        (Group("các Sở", members=(Body("Tài chính"), Body("Y tế"))), "Sở Tài chính"),
        (Group("các Sở", members=(Body("Sở Tài chính"),)), Body("Sở Tài chính")),
        (Body("Sở B"), Group("các Sở", members=(Body("A"), Body("B")))),
        (Group("các đồng chí", members=(BINH,)), "Trần Thị Bình"),
        (Person("", positions=("Giám đốc Sở A",)), "giám đốc Sở A"),
        (Person("", positions=("Phó Chủ tịch",)), AN),
        (Body("Tên cũ", ref="a"), Body("Tên mới", ref="a")),
        (Body("Ban QLDA"), "Ban Quản lý dự án tỉnh"),
    ],
    ids=[
        *("case and tones", "short form", "member", "whole member", "group", "person", "position"),
        *("position of a person", "key", "alias"),
    ],
)
def test_the_addressee_is_known_by(named: Party, for_: Party | str) -> None:
    """Spellings, short forms, keys and collectives all lead to the addressee."""
    alias = Alias("Ban QLDA", full="Ban Quản lý dự án tỉnh")
    notice = evolve(of(Assignment(lead=(named,), task="rà soát")), aliases=(alias,))

    assert texts(notice, for_=for_) == ["rà soát"]


def test_another_of_the_same_name_is_not_meant() -> None:
    """Two keys are two bodies, whatever they are called."""
    notice = of(Assignment(lead=(Body("Phòng Y tế", ref="a"),), task="rà soát"))

    assert texts(notice, for_=Body("Phòng Y tế", ref="b")) == []


def test_a_collective_takes_in_whom_it_is_told_to() -> None:
    """A name of a collective says nobody; the caller or the directory does."""
    notice = of(Assignment(lead=(Group("các sở, ngành"),), task="rà soát"))

    assert texts(notice, for_=A) == []
    assert texts(notice, for_=A, also=("Các sở, ngành",)) == ["rà soát"]
    assert texts(notice, for_=A, directory=Table()) == ["rà soát"]
    assert texts(notice, for_="Sở A", directory=Table()) == ["rà soát"]
    assert texts(notice, for_=B, directory=Table()) == []
    assert texts(notice, for_=Group("các Ban", members=(Body("Ban X"),)), directory=Table()) == []


class Table:
    """A directory of one body and a collective with it and another."""

    def resolve(
        self, name: str, /, *, on: dt.date | None = None, kind: PartyKind | None = None
    ) -> Match | Ambiguous | None:
        """Return what *name* means."""
        del on, kind
        if name == "các sở, ngành":
            return Ambiguous((Match("a", name="Sở A"), Match("z", name="Sở Z")))
        return Match("a", name="Sở A") if name == "Sở A" else None


@pytest.mark.parametrize("choice", [{"for_": " "}, {"for_": A, "also": ("",)}], ids=["for", "also"])
def test_an_extract_is_for_somebody(choice: dict[str, object]) -> None:
    """An empty name is a mistake of the caller's."""
    with pytest.raises(ValueError, match="an extract is for somebody; got an empty name"):
        extract(of(), **choice)  # type: ignore[arg-type]  # any choice


@given(data=st.data(), notice=ANY)
def test_nothing_that_concerns_the_addressee_is_lost(data: st.DataObject, notice: Notice) -> None:
    """The orders in which a party has a part are the same ones here as in the original."""
    parties = [p for _, p in walk(notice) if isinstance(p, Body | Person | Group)] or [A]
    whom = data.draw(st.sampled_from(parties))

    got = extracted(notice, for_=whom, allow_secret=True)

    mine = [order.path for order in orders(notice) if whom in roles(order)]
    here = [order for order in orders(got.notice) if whom in roles(order)]
    assert [got.original(order.path) for order in here] == mine
    for order in orders(got.notice):
        was = get(notice, got.original(order.path))
        assert isinstance(was, Assignment)
        assert evolve(was, points=(), continues=False) == evolve(
            order.assignment, points=(), continues=False
        )
    printable(got.notice)


def printable(notice: Notice) -> None:
    """Hold every format and the rules against a notice; a PDF is its HTML set by another program."""
    assert from_json(to_json(notice)) == notice
    for printer in (to_text, print_html, print_markdown, to_docx):
        assert printer(notice)
    check(notice)


# --- redactions ------------------------------------------------------------------------------------


def test_a_name_goes_from_every_text() -> None:
    """Spelt in capitals, decomposed, over two blanks, or as a given name behind a title."""
    notice = evolve(
        of(
            Remark("Đồng chí NGUYỄN  VĂN AN và đồng chí Văn An; ông An; Nguyê\u0303n Văn An."),
            Assignment(lead=(evolve(AN, ref="an-1"),), task="giao ban ở Văn An Khê"),
        ),
        signature=Signature(name="Nguyễn Văn An"),
        aliases=(Alias("anh An", full="Nguyễn Văn An"), Alias("Sở", full="Sở A")),
        extra=(("ký", "Nguyễn Văn An"),),
    )

    got = redact(notice, persons=[AN, "Ai Đó Khác"])

    assert got.body == (
        Remark("Đồng chí […] và đồng chí […]; ông […]; […]."),
        Assignment(
            lead=(Person("[…]", positions=("Phó Chủ tịch",)),), task="giao ban ở Văn An Khê"
        ),
    )
    assert got.signature == Signature(name="[…]")
    assert got.aliases == (Alias("Sở", full="Sở A"),)
    assert got.extra == (("ký", "[…]"),)


@pytest.mark.parametrize(
    ("wording", "shown"),
    [
        ("đồng chí  An", "đồng chí  […]"),
        ("đồng chí\u200b An", "đồng chí\u200b […]"),
        ("Đ/c\u00a0Văn An", "Đ/c\u00a0[…]"),
        ("ông An Bình và bà An", "ông […] và bà […]"),
        ("đồng chí Lê An Bình, Nguyễn Văn An Bình", "đồng chí […], […]"),
        ("ông An Bình Nguyễn", "ông […]"),
        ("mùa đông An Khê", "mùa đông An Khê"),
    ],
)
def test_of_names_that_begin_alike_the_longest_goes(wording: str, shown: str) -> None:
    """No end of a name is left behind the mark of a shorter one; a title is a word of its own."""
    persons = ["Trần An", "Nguyễn Văn An", "Lê An Bình", "Nguyễn Văn An Bình", "An Bình Nguyễn"]

    assert redact(of(Remark(wording)), persons=persons).body == (Remark(shown),)


def test_two_words_of_what_goes_tell_nothing_elsewhere() -> None:
    """A heading of two words stands all over a notice; of three, it tells of the item."""
    bodies = item("Về đất đai", Remark("X.")), item("Về đất ở đô thị", Remark("Y."))
    notice = evolve(of(*bodies), subject="đất đai, đất ở đô thị")

    assert redact(notice, items=["$.body[0]", "$.body[1]"]).subject == "đất đai, […]"


def test_an_item_goes_and_its_number_stays() -> None:
    """Items and clauses give way to the remark of notices, and their words go elsewhere too."""
    secret = item("Về công tác cán bộ", Remark("Điều động cán bộ A¹."), assign("Sở B", "khác"))
    clause = Remark("Nội dung hai.", label="a)", continues=True)
    land = item("Về đất", clause)
    notice = evolve(
        of(evolve(secret, label="1."), land),
        preamble=Preamble(wording=("Hội nghị bàn công tác cán bộ và đất.",)),
        footnotes=(Footnote("1", text="Một."),),
    )
    gone = Decision(stance="separate_notice")

    got = redact(notice, items=["$.body[0]", "$.body[0].body[1]", "$.body[1].body[0]"])

    assert got.body == (
        AgendaItem(label="1.", body=(gone,)),
        evolve(
            land,
            body=(Decision(stance="separate_notice", label="a)", continues=True),),
        ),
    )
    assert got.preamble == Preamble(wording=("Hội nghị bàn […] và đất.",))
    assert got.footnotes == ()
    assert "có thông báo riêng" in to_text(got).lower()


def test_items_may_be_chosen_by_what_they_are() -> None:
    """A predicate sees items and clauses; the order in a heading belongs to its item."""
    order = AgendaItem(label="1.", order=Assignment(lead=(A,), wording="Giao Sở A:"))
    secret = (
        Assignment(task="kiểm tra việc chi", requirements=("không để lộ tin",), condition="nếu có"),
        Decision(stance="agreed", objects=(Matter("nhân sự của đoàn"),), wording="Đồng ý nhân sự."),
    )

    got = redact(of(order, *secret), items=lambda node: not isinstance(node, AgendaItem))

    gone = Decision(stance="separate_notice")
    assert got.body == (order, gone, gone)


@pytest.mark.parametrize("path", ["$.body[0].order", "$.signature", "$.recipients.groups[0]", "$"])
def test_only_items_and_clauses_are_taken_out(path: str) -> None:
    """Any other path is refused."""
    notice = evolve(party_notice(), body=(AgendaItem(label="1.", order=Assignment(lead=(A,))),))

    with pytest.raises(PathError, match="no item or clause stands there"):
        redact(notice, items=[path])


def test_what_redacts_nothing_is_refused() -> None:
    """A person without a name, and a mark that is blank or shows the name."""
    with pytest.raises(ValueError, match="a person to redact needs a name; got none"):
        redact(of(), persons=[Person("", positions=("Giám đốc",))])
    for mark in (" ", "đ/c An Bình"):
        with pytest.raises(ValueError, match="a mark needs words of its own"):
            redact(of(), persons=["An Bình"], mark=mark)


def test_lifting_secrecy_is_asked_for() -> None:
    """A redaction keeps the mark unless the office says that it goes."""
    notice = evolve(of(), secrecy="mật")

    assert redact(notice).secrecy == "mật"
    assert redact(notice, declassified=True) == of()


@given(data=st.data(), notice=ANY)
def test_no_trace_of_a_name_remains(data: st.DataObject, notice: Notice) -> None:
    """In no format do the words of a name stand in a row; what a form prints names nobody."""
    persons = [p for _, p in walk(notice) if isinstance(p, Person) and len(words(p.name)) > 1]
    name = data.draw(st.sampled_from(persons or [AN])).name

    got = redact(notice, persons=[name])

    printable(got)
    got = evolve(got, form=STATE_ND30)
    assert name not in to_json(got)
    assert f" {' '.join(words(name))} " not in f" {' '.join(words(to_text(got)))} "


@given(notice=ANY)
def test_a_notice_stays_one_without_any_of_its_items(notice: Notice) -> None:
    """Every format and rule works on a notice of nothing but labels."""
    got = redact(notice, items=lambda _: True)

    assert [node.label for node in got.body] == [node.label for node in notice.body]
    printable(got)


# --- secrecy ---------------------------------------------------------------------------------------


def test_a_secret_notice_does_not_travel_unless_told() -> None:
    """Extracts refuse it in both languages; what bears no mark, or is allowed, passes."""
    secret = evolve(of(), secrecy="tối mật")

    with pytest.raises(SecretNotice) as caught:
        extract(secret, for_=A)
    with pytest.raises(SecretNotice):
        refuse_secret(secret, "html")
    refuse_secret(of(), "html")
    refuse_secret(secret, "html", allow_secret=True)

    assert extract(secret, for_=A, allow_secret=True).secrecy == "tối mật"
    assert str(SecretNotice("mật", "html")) == (
        "thông báo có độ mật “mật” nên không tạo html; nếu được phép, dùng allow_secret=True / "
        "the notice bears the secrecy mark “mật”, so no html is made of it; "
        "pass allow_secret=True if that is permitted"
    )
    assert caught.value.message("en").startswith("the notice bears the secrecy mark “tối mật”")


@pytest.mark.parametrize("to", ["html", "markdown"])
def test_a_secret_notice_does_not_travel(to: TextFormat) -> None:
    """Not as HTML, nor as Markdown, unless told; the office's own pages are printed."""
    secret = evolve(party_notice(), secrecy="mật")

    with pytest.raises(SecretNotice, match="độ mật “mật”"):
        render(secret, to)
    assert render(secret, to, allow_secret=True)
    assert to_text(secret)
    assert to_docx(secret)
