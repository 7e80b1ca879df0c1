"""Directories in reading: parties get their keys; what is not known, unclear or failed is told."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from giaoban._rules.inquiry import Answer, Inquiry
from giaoban.directory import Ambiguous, Directory, Match, PartyKind
from giaoban.model import (
    AgendaItem,
    Alias,
    Assignment,
    Attendance,
    Body,
    Decision,
    Deliverable,
    Group,
    Involved,
    Issuer,
    Meeting,
    Notice,
    Person,
    Preamble,
    RecipientGroup,
    RecipientLine,
    Recipients,
)
from giaoban.reading import read
from giaoban.reading.refs import with_refs
from giaoban.strategies import notices
from giaoban.validate import check
from giaoban.walk import walk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from giaoban.diagnostics import Finding

ISSUED = dt.date(2026, 5, 12)


class Office:
    """A directory of fixed answers that keeps what it was asked."""

    def __init__(self, known: Mapping[str, Match | Ambiguous | Exception]) -> None:
        self.known = known
        self.asked: list[tuple[str, dt.date | None, PartyKind | None]] = []

    def resolve(
        self, name: str, /, *, on: dt.date | None = None, kind: PartyKind | None = None
    ) -> Match | Ambiguous | None:
        """Return the answer of the table."""
        self.asked.append((name, on, kind))
        answer = self.known.get(name)
        if isinstance(answer, Exception):
            raise answer
        return answer


def _match(name: str) -> Match:
    return Match(f"ref:{name}", name=name)


def _office(*names: str, **more: Any) -> Office:
    return Office({name: _match(name) for name in names} | more)


def _lead(*parties: Any, **fields: Any) -> Notice:
    task = Assignment(lead=parties, task="rà soát", wording="Rà soát hồ sơ.")
    return Notice(issued_on=ISSUED, body=(task,), **fields)


def _refs(notice: Notice) -> list[str | None]:
    return [node.ref for _, node in walk(notice) if isinstance(node, Body | Person | Group)]


def _told(findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return [(one.code, one.path, dict(one.params)["name"]) for one in findings]


# --- what is known -----------------------------------------------------------------------------------


def test_every_party_gets_its_key_and_nothing_else_changes() -> None:
    """Issuer, meeting, orders with all their roles, presenters, recipients, members of groups."""
    an = Person("Nguyễn Văn An", positions=("Phó Chủ tịch UBND tỉnh",))
    stc, sxd = Body("Sở Tài chính"), Body("Sở Xây dựng")
    task = Assignment(
        director=(an,),
        lead=(stc,),
        coordinators=(sxd,),
        others=(Involved(Body("Sở Tư pháp"), role="reviewing"),),
        reports_to=(Body("UBND tỉnh"),),
        via=(Body("Văn phòng"),),
        task="rà soát",
        deliverables=(Deliverable("báo cáo", to=(sxd,), via=(stc,)),),
        wording="Sở Tài chính rà soát.",
        points=(Decision(stance="agreed", decided_by=stc, wording="Nhất trí."),),
    )
    notice = Notice(
        issued_on=ISSUED,
        issuer=Issuer(Body("UBND tỉnh"), parent=Body("Chính phủ")),
        concluded_by=an,
        meeting=Meeting(
            "hội nghị",
            chair=an,
            attendance=Attendance(parties=(Group("các Sở", members=(Body("Tài chính"),)), an)),
            also=(Meeting("phiên họp", chair=an),),
        ),
        preamble=Preamble(heard=(stc,), wording=("Ngày 12/5/2026, họp.",)),
        body=(AgendaItem(label="1.", presenter=sxd, order=Assignment(lead=(stc,)), body=(task,)),),
        recipients=Recipients(
            groups=(RecipientGroup(lines=(RecipientLine(parties=(stc, an), wording="Sở TC"),)),)
        ),
    )
    names = ("Sở Tài chính", "Sở Xây dựng", "Sở Tư pháp", "UBND tỉnh", "Văn phòng", "Chính phủ")
    office = _office(*names, "Nguyễn Văn An", "các Sở")

    known, findings = with_refs(notice, office)

    assert findings == ()
    assert None not in _refs(known)
    assert _bare(known) == notice
    assert Counter(office.asked).most_common(1)[0][1] == 1
    assert {on for _, on, _ in office.asked} == {ISSUED}
    assert ("Nguyễn Văn An", ISSUED, "person") in office.asked
    assert ("Sở Tài chính", ISSUED, "body") in office.asked
    assert ("các Sở", ISSUED, None) in office.asked


def _bare(value: Any) -> Any:
    """Return *value* without keys, by a walk of its own."""
    if isinstance(value, tuple):
        return tuple(_bare(each) for each in value)
    if isinstance(value, Body | Person | Group):
        value = evolve(value, ref=None)
    if not hasattr(value, "__attrs_attrs__"):
        return value
    names = [field.name for field in value.__attrs_attrs__ if field.name != "form"]
    return evolve(value, **{name: _bare(getattr(value, name)) for name in names})


def test_a_key_that_is_there_is_kept() -> None:
    """Whoever set it knew better."""
    notice = _lead(Body("Sở Tài chính", ref="mine"))

    assert with_refs(notice, _office("Sở Tài chính")) == (notice, ())


def test_an_official_by_position_is_asked_for_by_position() -> None:
    """There is no name to ask for."""
    office = _office("Chánh Văn phòng")

    known, _ = with_refs(_lead(Person("", positions=("Chánh Văn phòng",))), office)

    assert _refs(known) == ["ref:Chánh Văn phòng"]
    assert office.asked == [("Chánh Văn phòng", ISSUED, "person")]


def test_a_body_that_has_ended_has_its_key_all_the_same() -> None:
    """Whether it may still be given work is for a check to say."""
    ended = Match("gt", name="Sở Giao thông vận tải", valid_to=dt.date(2025, 2, 28))

    known, findings = with_refs(_lead(Body("Sở GT")), Office({"Sở GT": ended}))

    assert (_refs(known), findings) == (["gt"], ())


# --- by what names -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "known"),
    [
        ("Sở TN&MT", "Sở Tài nguyên và Môi trường"),
        ("Sở LĐ - TB&XH", "Sở Lao động - Thương binh và Xã hội"),
        ("UBND tỉnh", "Ủy ban nhân dân tỉnh"),
        ("Ủy ban nhân dân tỉnh", "UBND tỉnh"),
        ("Ủy ban MTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
        ("Sở Nông nghiệp và PTNT", "Sở Nông nghiệp và Phát triển nông thôn"),
        ("Sở TN&MT", "Sở TN&MT"),
    ],
)
def test_common_short_forms_are_tried_by_their_full_names(printed: str, known: str) -> None:
    """The spelling stays as it is printed."""
    found, findings = with_refs(_lead(Body(printed)), _office(known))

    assert findings == ()
    assert found.body == _lead(Body(printed, ref=f"ref:{known}")).body


def test_what_the_notice_defines_comes_before_what_a_directory_takes_it_for() -> None:
    """The notice's "Trung tâm" is the one that it names, not any."""
    alias = Alias("Trung tâm", full="Trung tâm Xúc tiến Đầu tư tỉnh")
    office = _office("Trung tâm", "Trung tâm Xúc tiến Đầu tư tỉnh")

    found, _ = with_refs(_lead(Body("trung tâm"), aliases=(alias,)), office)

    assert _refs(found) == ["ref:Trung tâm Xúc tiến Đầu tư tỉnh"]
    assert [name for name, _, _ in office.asked] == ["Trung tâm Xúc tiến Đầu tư tỉnh"]


def test_of_two_definitions_the_first_counts() -> None:
    """A second one is a slip."""
    aliases = (Alias("Ban", full="Ban Chỉ đạo tỉnh"), Alias("Ban", full="Ban Dân tộc"))

    found, _ = with_refs(_lead(Body("Ban"), aliases=aliases), _office("Ban Chỉ đạo tỉnh"))

    assert _refs(found) == ["ref:Ban Chỉ đạo tỉnh"]


def test_a_full_name_settles_what_the_short_one_leaves_open() -> None:
    """The printed spelling alone would be several."""
    several = Ambiguous((_match("Sở A"), _match("Sở B")))
    office = Office({"Sở TC": several, "Sở Tài chính": _match("Sở Tài chính")})

    found, findings = with_refs(_lead(Body("Sở TC")), office)

    assert (_refs(found), findings) == (["ref:Sở Tài chính"], ())


def test_members_of_a_list_are_asked_for_behind_their_head_noun() -> None:
    """By "các Sở: Tài chính, XD" Sở Tài chính and Sở Xây dựng are meant."""
    group = Group("Các Sở, ngành", members=(Body("Tài chính"), Body("XD")))
    office = _office("Sở Tài chính", "Sở Xây dựng")

    found, findings = with_refs(_lead(group), office)

    assert (_refs(found), findings) == ([None, "ref:Sở Tài chính", "ref:Sở Xây dựng"], ())
    assert ("Tài chính", ISSUED, "body") not in office.asked


def test_a_member_that_bears_its_own_head_noun_is_found_too() -> None:
    """A list may hold both kinds."""
    group = Group("các Sở", members=(Body("Ban Dân tộc"), Body("Tài chính")))

    found, _ = with_refs(_lead(group), _office("Ban Dân tộc", "Sở Tài chính"))

    assert _refs(found) == [None, "ref:Ban Dân tộc", "ref:Sở Tài chính"]


def test_a_member_of_several_kinds_is_several() -> None:
    """There is a commune and a ward of the name."""
    group = Group("UBND các xã, phường", members=(Body("Đồng Tâm"), Body("An Hòa")))
    office = _office("UBND xã Đồng Tâm", "UBND phường Đồng Tâm", "UBND phường An Hòa")

    found, findings = with_refs(_lead(group), office)

    assert _refs(found) == [None, None, "ref:UBND phường An Hòa"]
    assert _told(findings) == [("GB915", "$.body[0].lead[0].members[0]", "Đồng Tâm")]
    assert "UBND xã Đồng Tâm; UBND phường Đồng Tâm" in findings[0].message("en")


def test_one_body_of_two_kinds_is_one() -> None:
    """A directory may know it by both head nouns."""
    one = Match("dt", name="UBND xã Đồng Tâm")
    group = Group("UBND các xã, phường", members=(Body("Đồng Tâm"),))

    found, findings = with_refs(
        _lead(group), Office({"UBND xã Đồng Tâm": one, "UBND phường Đồng Tâm": one})
    )

    assert (_refs(found), findings) == ([None, "dt"], ())


# --- what is not -------------------------------------------------------------------------------------


def test_nothing_several_and_a_failure_are_three_outcomes() -> None:
    """Each at the first place of the name, with the part of the text that it stands in."""
    office = Office(
        {
            "Phòng Kinh tế": Ambiguous((_match("Phòng Kinh tế A"), _match("Phòng Kinh tế B"))),
            "Sở Xây dựng": ConnectionError("không kết nối được"),
            "Sở Tài chính": _match("Sở Tài chính"),
        }
    )
    names = ("Sở Lạ", "Phòng Kinh tế", "Sở Xây dựng", "Sở Tài chính")
    twice = tuple(Body(name) for name in (*names, *names))

    found, findings = with_refs(_lead(*twice), office, {"$.body[0]": (3, 9)})

    assert _refs(found) == [None, None, None, "ref:Sở Tài chính"] * 2
    assert _told(findings) == [
        ("GB914", "$.body[0].lead[0]", "Sở Lạ"),
        ("GB915", "$.body[0].lead[1]", "Phòng Kinh tế"),
        ("GB916", "$.body[0].lead[2]", "Sở Xây dựng"),
    ]
    assert [one.severity for one in findings] == ["info", "info", "warning"]
    assert {one.span for one in findings} == {(3, 9)}
    assert [one.message("vi") for one in findings] == [
        "danh bạ không có “Sở Lạ”",
        "danh bạ có nhiều cơ quan hoặc người tên “Phòng Kinh tế”: Phòng Kinh tế A; Phòng Kinh tế B",
        "tra danh bạ về “Sở Xây dựng” bị lỗi: ConnectionError: không kết nối được",
    ]


def test_a_place_that_is_not_known_is_none() -> None:
    """Neither the part nor anything around it has a span."""
    _, findings = with_refs(_lead(Body("Sở Lạ")), Office({}), [("$.subject", (0, 4))])

    assert [one.span for one in findings] == [None]


def test_a_failure_over_one_spelling_is_told_beside_the_match_by_another() -> None:
    """What was asked and did not answer is always said."""
    office = Office({"Sở TC": LookupError("x"), "Sở Tài chính": _match("Sở Tài chính")})

    found, findings = with_refs(_lead(Body("Sở TC")), office)

    assert _refs(found) == ["ref:Sở Tài chính"]
    assert [one.code for one in findings] == ["GB916"]


def test_a_failure_and_several_are_both_told() -> None:
    """They are different things to see to."""
    several = Ambiguous((_match("Sở A"), _match("Sở B")))
    office = Office({"Sở TC": LookupError("x"), "Sở Tài chính": several})

    _, findings = with_refs(_lead(Body("Sở TC")), office)

    assert [one.code for one in findings] == ["GB915", "GB916"]


@pytest.mark.parametrize("nonsense", ["ref", 7, ("a", "b"), object(), Match])
def test_an_answer_that_is_none_is_a_failure(nonsense: Any) -> None:
    """A directory of the caller's may answer anything."""
    found, findings = with_refs(_lead(Body("Sở Lạ")), Office({"Sở Lạ": nonsense}))

    assert _refs(found) == [None]
    assert [one.code for one in findings] == ["GB916"]
    assert dict(findings[0].params)["error"].startswith("TypeError: a directory answered ")


def test_what_is_no_directory_fails_too() -> None:
    """It has nothing to ask."""
    nothing: Any = object()

    _, findings = with_refs(_lead(Body("Sở Lạ")), nothing)

    assert [one.code for one in findings] == ["GB916"]


def test_an_error_without_words_is_named_by_its_class() -> None:
    """Its `__str__` raises as well."""

    class Mute(Exception):  # noqa: N818
        def __str__(self) -> str:
            raise ValueError

    _, findings = with_refs(_lead(Body("Sở Lạ")), Office({"Sở Lạ": Mute()}))

    assert dict(findings[0].params)["error"] == "Mute"


def test_leaving_the_program_is_not_caught() -> None:
    """Ctrl-C ends a reading."""

    class Left:
        def resolve(self, name: str, /, **_: Any) -> Any:
            raise KeyboardInterrupt(name)

    with pytest.raises(KeyboardInterrupt):
        with_refs(_lead(Body("Sở Lạ")), Left())


def test_that_a_collective_is_not_found_is_no_finding() -> None:
    """An open class ("các sở, ban, ngành") is nobody's; that several bear its name is one."""
    several = Ambiguous((_match("Khối A"), _match("Khối B")))
    notice = _lead(Group("các sở, ban, ngành"), Group("Khối thi đua"))

    _, findings = with_refs(notice, Office({"Khối thi đua": several}))

    assert [(one.code, one.path) for one in findings] == [("GB915", "$.body[0].lead[1]")]


# --- reading and checking ----------------------------------------------------------------------------


def test_a_check_agrees_with_the_reading() -> None:
    """What got its key is in the directory for GB404 too, by whatever name it was found."""
    members = Group("các Sở", members=(Body("Tài chính"),))
    notice = _lead(Body("Sở TN&MT"), Body("Ban"), members, Body("Sở Lạ"))
    notice = evolve(notice, aliases=(Alias("Ban", full="Ban Chỉ đạo tỉnh"),))
    office = _office("Sở Tài nguyên và Môi trường", "Ban Chỉ đạo tỉnh", "Sở Tài chính")

    known, findings = with_refs(notice, office)
    report = check(known, directory=office).select("GB404")

    assert [one.path for one in report.findings] == ["$.body[0].lead[3]"]
    assert [(one.code, one.path) for one in findings] == [("GB914", "$.body[0].lead[3]")]


def test_a_text_is_read_with_a_directory() -> None:
    """Orders, recipients and their short forms; the text stays, and a finding knows its place."""
    text = (
        "THÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp ngày 12/5/2026\n-----\n\n"
        "1. Giao Sở TN&MT chủ trì, phối hợp với Sở Lạ rà soát hồ sơ.\n\n"
        "Nơi nhận:\n- Các Sở: XD, Tư pháp;\n- Lưu: VT."
    )
    plain = read(text)
    known = ("Sở Tài nguyên và Môi trường", "Sở Xây dựng", "Sở Tư pháp", "Chủ tịch UBND xã")

    told = read(text, directory=_office(*known))

    assert _bare(told.notice) == plain.notice
    assert sorted(ref for ref in _refs(told.notice) if ref) == sorted(f"ref:{n}" for n in known)
    unknown = [one for one in told.findings if one.code == "GB914"]
    assert [dict(one.params)["name"] for one in unknown] == ["Sở Lạ"]
    assert [text[slice(*one.span)] for one in unknown if one.span] == ["Sở Lạ"]


@given(notices(profile="draft"), st.sampled_from(["known", "unknown", "several", "down"]))
def test_any_notice_and_any_directory(notice: Notice, mood: str) -> None:
    """Nothing is raised, nothing but keys changes, and no spelling is asked for twice."""
    asked: list[tuple[str, PartyKind | None]] = []

    class Moody:
        def resolve(
            self, name: str, /, *, on: dt.date | None = None, kind: PartyKind | None = None
        ) -> Match | Ambiguous | None:
            del on
            asked.append((name, kind))
            if mood == "down":
                raise OSError(name)
            several = Ambiguous((Match("a", name="A"), Match("b", name="B")))
            answers: dict[str, Match | Ambiguous] = {
                "known": Match("k", name=name),
                "several": several,
            }
            return answers.get(mood)

    directory: Directory = Moody()
    known, findings = with_refs(notice, directory)

    assert _bare(known) == _bare(notice)
    assert max(Counter(asked).values(), default=1) == 1
    wanted = {"unknown": "GB914", "several": "GB915", "down": "GB916"}
    assert {one.code for one in findings} <= {wanted.get(mood)}
    if mood == "known":
        assert None not in _refs(known)


def test_an_answer_is_kept() -> None:
    """The same question has the same answer, and is not put again."""
    office = _office("Sở Tài chính")
    inquiry = Inquiry(office, Notice())

    assert inquiry.about(Body("Sở Tài chính")) == Answer(_match("Sở Tài chính"))
    assert inquiry.about(Body("Sở Tài chính", ref="x")) == Answer(_match("Sở Tài chính"))
    assert len(office.asked) == 1
