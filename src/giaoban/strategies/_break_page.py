"""Cách vi phạm GB3xx, GB4xx, GB5xx: how the rules on form, bodies, persons and text are broken."""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import TYPE_CHECKING, Final

from attrs import evolve

from giaoban.forms import PARTY_HD36, STATE_ND30, derive
from giaoban.lexicon import cite, format_number, place_and_date
from giaoban.model import (
    AgendaItem,
    AsPrinted,
    Assignment,
    Authority,
    Body,
    Decision,
    Involved,
    Meeting,
    Remark,
    Signature,
)
from giaoban.strategies import _pools as pools
from giaoban.strategies._cases import (
    CLAUSE,
    FIRST,
    Breaker,
    Broken,
    broken_clause,
    broken_notice,
    holding,
    labelled,
    names_of,
    plain,
    with_item,
)
from giaoban.strategies._conforming import body_of, notice_of
from giaoban.strategies._frame import AUTHORITY_KINDS
from giaoban.strategies._work import submission, task
from giaoban.walk import get, put

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from giaoban.forms import Form
    from giaoban.model import AuthorityKind
    from giaoban.strategies._scene import Scene

# --- GB30x, GB31x: number, day, issuer, form ---------------------------------------------------------


def _no_number(scene: Scene) -> Broken:
    path, new = scene.pick((("$.number.number", ""), ("$.number", None)))
    return broken_notice(scene, path, new, "$.number")


def _other_grammar(scene: Scene) -> Broken:
    other = "state" if scene.form.regime == "party" else "party"
    return broken_notice(scene, "$.number.style", other, "$.number")


def _not_padded(scene: Scene) -> Broken:
    valid = notice_of(scene, {})
    printed = str(get(valid, "$.number.number"))
    bare = printed.lstrip("0")
    return Broken(
        valid, "$.number.number", f"0{printed}" if bare == printed else bare, "$.number.number"
    )


def _other_type(scene: Scene) -> Broken:
    return broken_notice(scene, "$.number.type", scene.pick(("KL", "BC", "")))


def _no_place_or_day(scene: Scene) -> Broken:
    path, new = scene.pick((("$.place", ""), ("$.issued_on", None)))
    return broken_notice(scene, path, new)


def _no_issuer(scene: Scene) -> Broken:
    return broken_notice(scene, "$.issuer", None)


def _form_out_of_date(scene: Scene) -> Broken:
    form, eve = scene.form, scene.issued - dt.timedelta(1)
    former = derive(form, f"{form.name} (cũ)", valid_from=dt.date(2004, 5, 28), valid_to=eve)
    return broken_notice(scene, "$.form", former)


def _no_recipients(scene: Scene) -> Broken:
    path, new = scene.pick((("$.recipients.groups", ()), ("$.recipients", None)))
    return broken_notice(scene, path, new, "$.recipients")


def _not_signed(scene: Scene) -> Broken:
    path, new = scene.pick((("$.signature.name", ""), ("$.signature", None)))
    return broken_notice(scene, path, new, "$.signature")


def _foreign_kinds(form: Form) -> tuple[AuthorityKind, ...]:
    return tuple(kind for kind in AUTHORITY_KINDS if form.prefix(kind) is None)


def _foreign_authority(scene: Scene) -> Broken:
    signature = Signature(
        authority=(Authority(kind="by_order", of=scene.pick(pools.HEADS)),),
        position=scene.pick(pools.SIGNING_POSITIONS),
        name=scene.draw(scene.world.a_person).name,
    )
    valid = notice_of(scene, {"signature": signature})
    at = "$.signature.authority[0]"
    return Broken(valid, f"{at}.kind", scene.pick(_foreign_kinds(scene.form)), at)


def _knows_orders(form: Form) -> bool:
    return form.prefix("by_order") is not None and bool(_foreign_kinds(form))


def _no_subject(scene: Scene) -> Broken:
    parts = {"subject": "", "concluded_by": None, "meeting": None, "issuer": scene.house.issuer}
    return Broken(notice_of(scene, parts), "$.issuer", None, "$.subject")


def _no_archive(scene: Scene) -> Broken:
    return broken_notice(scene, "$.recipients.archive", "")


def _no_organ(scene: Scene) -> Broken:
    return broken_notice(scene, "$.number.organs", ())


# --- GB308, GB309, GB318, GB319: labels ------------------------------------------------------------------


def _number_out_of_turn(scene: Scene) -> Broken:
    given = evolve(plain(scene), points=labelled(scene, ("(1)", "(2)", "(3)")))
    wrong = scene.pick(("(4)", "(2)", "(1)"))
    return broken_clause(scene, given, "points[2].label", wrong)


def _letter_out_of_turn(scene: Scene) -> Broken:
    given = evolve(plain(scene), points=labelled(scene, ("a)", "b)", "c)", "d)", "đ)")))
    wrong = scene.pick(("e)", "d)", "a)"))
    return broken_clause(scene, given, "points[4].label", wrong)


def _empty_item(scene: Scene) -> Broken:
    withheld = (Decision(stance="separate_notice"),)
    body = body_of(scene, AgendaItem(heading=scene.deal(pools.SEPARATE), body=withheld))
    # A task has to be there, as in every notice.
    valid = notice_of(scene, {"body": (*body, plain(scene))})
    return Broken(valid, FIRST, AgendaItem(label="1."), FIRST)


def _below_another_number(scene: Scene) -> Broken:
    inner = AgendaItem(heading=scene.deal(pools.HEADINGS), body=(task(scene),))
    valid = with_item(scene, AgendaItem(heading=scene.deal(pools.HEADINGS), body=(inner,)))
    return Broken(valid, f"{CLAUSE}.label", scene.pick(("2.1.", "9.1.")), f"{CLAUSE}.label")


# --- GB313, GB315, GB320 and on: what was printed ----------------------------------------------------------


def _printed(
    scene: Scene, name: str, right: object, wrong: object, at: str | None = None
) -> Broken:
    """Draw a notice that was read, with one part of the form printed rightly and then wrongly."""
    valid = notice_of(scene, {"as_printed": put(AsPrinted(), f"$.{name}", right)})
    path = f"$.as_printed.{name}"
    return Broken(valid, path, wrong, path if at is None else at)


def _other_heading(scene: Scene) -> Broken:
    form = scene.form
    if scene.pick((True, False)):
        return _printed(scene, "type_name", form.type_name, f"{form.type_name} CHUNG")
    others = (STATE_ND30.motto, PARTY_HD36.motto, ("LIÊN ĐOÀN LAO ĐỘNG",))
    wrong = scene.pick(tuple(motto for motto in others if motto != form.motto))
    return _printed(scene, "motto", form.motto, wrong)


def _other_than_printed(scene: Scene) -> Broken:
    place, next_day = scene.house.place, scene.issued + dt.timedelta(1)
    valid = notice_of(scene, {"place": place, "issued_on": scene.issued})
    number = valid.number
    if number is not None and scene.pick((True, False)):
        right = scene.form.number_label + format_number(number)
        wrong = scene.form.number_label + format_number(evolve(number, number="9999"))
        printed = AsPrinted(number=right)
        path = "$.as_printed.number"
    else:
        printed = AsPrinted(place_date=place_and_date(place, scene.issued))
        wrong = place_and_date(place, next_day)
        path = "$.as_printed.place_date"
    return Broken(evolve(valid, as_printed=printed), path, wrong, path)


def _other_separator(scene: Scene) -> Broken:
    right = (scene.form.separator, ".")
    wrong = (scene.pick(tuple(mark for mark in (",", ";", "") if mark != right[0])), ".")
    return _printed(scene, "separators", right, wrong, "$.as_printed.separators[0]")


def _other_closing_mark(scene: Scene) -> Broken:
    right = scene.form.closing_mark
    wrong = scene.pick(tuple(mark for mark in ("./.", ".", ".//.") if mark != right))
    return _printed(scene, "closing_mark", right, wrong)


def _other_archive_label(scene: Scene) -> Broken:
    right, line = scene.form.archive_label, scene.house.archive
    wrong = "Lưu " if ":" in right else "Lưu: "
    return _printed(scene, "archive", f"- {right}{line}", f"- {wrong}{line}")


def _labels_its_archive(form: Form) -> bool:
    return form.archive_label.strip() in {"Lưu", "Lưu:"}


def _day_comes_later(scene: Scene) -> Broken:
    document = submission(scene, scene.draw(scene.world.a_body))
    full = cite(document, scene.form)
    bare = cite(evolve(document, date=None), scene.form)
    # Without a citation at first: one in full twice would be a finding too.
    valid = holding(scene, Remark("Hồ sơ đã đầy đủ."), Remark(f"{full} đã nêu rõ."))
    return Broken(valid, f"{CLAUSE}.wording", f"Theo {bare}.", CLAUSE)


def _other_types_code(scene: Scene) -> Broken:
    document = submission(scene, scene.draw(scene.world.a_body))
    other = put(document, "$.number.type", scene.pick(("QĐ", "BC")))
    wrong = cite(other, scene.form)
    valid = holding(scene, Remark(f"Theo {cite(document, scene.form)}."))
    return Broken(valid, f"{CLAUSE}.wording", f"Theo {wrong}.", CLAUSE)


# --- GB4xx: bodies and persons ------------------------------------------------------------------------------


def _with_coordinator(scene: Scene, wrong: str) -> Broken:
    """Draw a task that a body coordinates, broken by the name of another body.

    Where the caller knows the bodies, there is none but the one that breaks the rule.
    """
    if scene.knows_bodies:
        new = (Body(wrong),)
        return broken_clause(scene, plain(scene), "coordinators", new, at=".coordinators[0]")
    lead = scene.draw(scene.world.a_body)
    given = evolve(plain(scene), lead=(lead,), coordinators=(Body(_NEUTRAL),))
    return broken_clause(scene, given, "coordinators[0].name", wrong, at=".coordinators[0]")


_NEUTRAL: Final = "Trung tâm Dịch vụ việc làm"
_ENDED: Final = (
    "Sở Giao thông vận tải",
    "Sở Kế hoạch và Đầu tư",
    "Ban cán sự đảng UBND tỉnh",
    "Ban Tuyên giáo Tỉnh ủy",
)
_RENAMED: Final = ("UBND tỉnh Hà Giang", "Tỉnh ủy Yên Bái", "UBND tỉnh Bắc Kạn")
_REORGANISED: Final = dt.date(2025, 7, 1)
"""From this day on these bodies and provinces are gone."""


def _ended_body(scene: Scene) -> Broken:
    return _with_coordinator(scene, scene.pick(_ENDED))


def _former_province(scene: Scene) -> Broken:
    return _with_coordinator(scene, scene.pick(_RENAMED))


def _unknown_body(scene: Scene) -> Broken:
    broken = _with_coordinator(scene, f"{_NEUTRAL} mới")
    return evolve(broken, directory=names_of(broken.valid))


_SPELLINGS: Final = (
    "Trung tâm Dịch vụ Việc làm",
    "Trung tâm dịch vụ việc làm",
    "Trung tâm Dịch vụ - Việc làm",
)


def _spelled_otherwise(scene: Scene) -> Broken:
    if scene.knows_bodies:
        return _respelled(scene)
    others = (Body(_NEUTRAL), Body("Hội Nông dân tỉnh"))
    given = evolve(plain(scene), coordinators=others)
    wrong = scene.pick(_SPELLINGS)
    at = ".coordinators[1]"
    return broken_clause(scene, given, "coordinators[1].name", wrong, at=at)


def _respelled(scene: Scene) -> Broken:
    """Draw a task on which its lead is consulted, broken by its name with other capitals."""
    led = plain(scene)
    # The lead is named before, so that this is where the name is spelled otherwise.
    (lead,) = led.lead
    given = evolve(led, others=(Involved(lead, role="consulted"),))
    at = "others[0].party"
    return broken_clause(scene, given, f"{at}.name", _capitals(lead.name), at=f".{at}")


def _capitals(name: str) -> str:
    """Return *name* with a capital at each word, or without any but the first."""
    wide = " ".join(f"{word[:1].upper()}{word[1:]}" for word in name.split())
    return wide if wide != name else name.lower()


def _unexplained(scene: Scene) -> Broken:
    short = scene.pick(("TDLS", "QHTS", "BVPN"))
    explained = f"Trung tâm dữ liệu số ({short}) hoạt động tốt."
    return broken_clause(scene, Remark(explained), "wording", f"Đơn vị {short} hoạt động tốt.")


def _with_degree(scene: Scene) -> Broken:
    valid = notice_of(scene, {})
    name = get(valid, "$.signature.name")
    degree = scene.pick(("TS.", "PGS. TS.", "ThS.", "Bác sĩ"))
    return Broken(valid, "$.signature.name", f"{degree} {name}", "$.signature.name")


def _without_position(scene: Scene) -> Broken:
    # Whoever is named with a position elsewhere may go by the name alone: here nobody else is.
    frame = Assignment(director=(scene.draw(scene.world.a_person),), points=(plain(scene),))
    item = AgendaItem(label="1.", heading=scene.deal(pools.HEADINGS), body=(frame,))
    meeting = Meeting(scene.pick(pools.MEETING_KINDS), dates=(scene.met,))
    concluder = scene.house.issuer.body
    valid = notice_of(scene, {"body": (item,), "meeting": meeting, "concluded_by": concluder})
    at = f"{CLAUSE}.director[0]"
    return Broken(valid, f"{at}.positions", (), at)


def _signer_without_position(scene: Scene) -> Broken:
    return broken_notice(scene, "$.signature.position", "")


def _state(form: Form) -> bool:
    return form.regime == "state"


# --- GB5xx: text ---------------------------------------------------------------------------------------------


def _text(scene: Scene, spoil: Callable[[str], str], right: str = "") -> Broken:
    """Draw a notice with a text that is spoilt: a remark's, a task's or a heading's.

    Args:
        right:
            The sound text; one of a pool unless told.
    """
    place = scene.pick(("wording", "task", "heading"))
    text = right or scene.pick(tuple(text for text in _SOUND[place] if scene.fits(spoil(text))))
    if place == "wording":
        return broken_clause(scene, Remark(text), place, spoil(text))
    if place == "task":
        return broken_clause(scene, evolve(plain(scene), task=text), place, spoil(text))
    item = AgendaItem(heading=text, body=(plain(scene),))
    return Broken(with_item(scene, item), f"{FIRST}.heading", spoil(text), f"{FIRST}.heading")


_SOUND: Final[Mapping[str, tuple[str, ...]]] = {
    "wording": pools.REMARKS,
    "task": tuple(f"rà soát {matter}" for matter in pools.MATTERS),  # none that is dealt too
    "heading": pools.HEADINGS,
}


def _decomposed(scene: Scene) -> Broken:
    return _text(scene, lambda text: unicodedata.normalize("NFD", text))


def _unseen(scene: Scene) -> Broken:
    odd = scene.pick(("\u200b", "\u00a0", "\u00ad", "\uf0b7", "\ufeff"))
    return _text(scene, lambda text: text.replace(" ", f" {odd}", 1))


def _marked_up(scene: Scene) -> Broken:
    mark = scene.pick(("**{}**", "`{}`", "<b>{}</b>", "{}<br>", "&nbsp;{}"))
    return _text(scene, mark.format)


def _doubled(scene: Scene) -> Broken:
    word = scene.pick(("của", "và", "trong", "kiểm tra"))
    return _text(scene, lambda text: f"{text} {word}", f"rà soát hồ sơ {word}")


def _glued(scene: Scene) -> Broken:
    words = scene.pick(("vụ từng", "bộ phận", "nghị quyết"))
    glued = words.replace(" ", "")
    return _text(scene, lambda text: text.replace(words, glued), f"rà soát hồ sơ {words} mới")


def _unpaired(scene: Scene) -> Broken:
    mark = scene.pick(("({}", "{}]", "“{}", '"{}', "{}»"))
    return _text(scene, mark.format)


def _legacy(scene: Scene) -> Broken:
    right, wrong = scene.pick(
        (
            ("trình Ủy ban nhân dân", "trình Uû ban nh©n d©n"),
            ("kiểm tra theo ngày tháng", "kiểm tra theo ngµy th¸ng"),
        )
    )
    return _text(scene, lambda _: wrong, right)


PAGE: Final[Mapping[str, Breaker]] = {
    "GB301": Breaker(_no_number),
    "GB302": Breaker(_other_grammar),
    "GB303": Breaker(_not_padded),
    "GB304": Breaker(_other_type),
    "GB305": Breaker(_no_place_or_day),
    "GB306": Breaker(_no_issuer),
    "GB307": Breaker(_form_out_of_date),
    "GB308": Breaker(_number_out_of_turn),
    "GB309": Breaker(_letter_out_of_turn),
    "GB310": Breaker(_no_recipients),
    "GB311": Breaker(_not_signed),
    "GB312": Breaker(_foreign_authority, _knows_orders),
    "GB313": Breaker(_other_heading),
    "GB314": Breaker(_no_subject),
    "GB315": Breaker(_other_than_printed),
    "GB316": Breaker(_no_archive),
    "GB317": Breaker(_no_organ),
    "GB318": Breaker(_empty_item),
    "GB319": Breaker(_below_another_number),
    "GB320": Breaker(_other_separator),
    "GB321": Breaker(_other_closing_mark),
    "GB322": Breaker(_other_archive_label, _labels_its_archive),
    "GB323": Breaker(_day_comes_later, text=100),
    "GB324": Breaker(_other_types_code, text=100),
    "GB401": Breaker(_ended_body, since=_REORGANISED, foreign=True),
    "GB402": Breaker(_with_degree),
    "GB403": Breaker(_without_position),
    "GB404": Breaker(_unknown_body, foreign=True),
    "GB405": Breaker(_former_province, since=_REORGANISED, foreign=True),
    "GB406": Breaker(_signer_without_position, _state),
    "GB407": Breaker(_spelled_otherwise, foreign=True),
    "GB408": Breaker(_unexplained),
    "GB501": Breaker(_decomposed),
    "GB502": Breaker(_unseen),
    "GB503": Breaker(_marked_up),
    "GB504": Breaker(_doubled),
    "GB505": Breaker(_unpaired),
    "GB506": Breaker(_legacy),
    "GB507": Breaker(_glued),
}
"""How the rules on form, bodies, persons and text are broken, by code."""
