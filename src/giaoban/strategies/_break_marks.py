"""Cách vi phạm GB212, GB325-GB329, GB409: how the rules on days, marks and the signer are broken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from giaoban.lexicon import cite, place_and_date
from giaoban.model import (
    AsPrinted,
    Authority,
    RecipientGroup,
    RecipientLine,
    Recipients,
    Remark,
    Signature,
)
from giaoban.strategies._cases import FIRST, Breaker, Broken, broken_clause, holding
from giaoban.strategies._conforming import notice_of
from giaoban.strategies._work import submission

if TYPE_CHECKING:
    from collections.abc import Mapping

    from giaoban.forms import Form
    from giaoban.model import Citation
    from giaoban.strategies._scene import Scene


def _no_such_day(scene: Scene) -> Broken:
    wrong, right = scene.pick((("31/9", "30/9"), ("30/02", "28/02"), ("15/13", "15/12")))
    said = f"Hội nghị ngày {{}}/{scene.issued.year} đã nêu rõ."
    return broken_clause(scene, Remark(said.format(right)), "wording", said.format(wrong))


def _another_day(scene: Scene) -> Broken:
    document = submission(scene, scene.draw(scene.world.a_body))
    day = document.date or scene.met
    first = evolve(document, date=day.replace(day=2))
    return _cited_again(scene, first, evolve(document, date=day.replace(day=3)))


def _day_again(scene: Scene) -> Broken:
    document = submission(scene, scene.draw(scene.world.a_body))
    dated = evolve(document, date=document.date or scene.met)
    return _cited_again(scene, dated, dated)


def _cited_again(scene: Scene, first: Citation, again: Citation) -> Broken:
    """Draw a notice that cites a document in full and then in short, broken by *again* there."""
    short = f"{cite(evolve(first, date=None, issuer='', subject=''), scene.form)} đã nêu rõ."
    valid = holding(scene, Remark(f"Theo {cite(first, scene.form)}."), Remark(short))
    second = f"{FIRST}.body[1]"
    said = f"{cite(evolve(again, issuer='', subject=''), scene.form)} đã nêu rõ."
    return Broken(valid, f"{second}.wording", said, second)


def _state(form: Form) -> bool:
    return form.regime == "state"


def _written_otherwise(scene: Scene) -> Broken:
    place = scene.house.place
    right = place_and_date(place, scene.issued)
    wrong = f"{place}, ngày {scene.issued:%d/%m/%Y}"
    path = "$.as_printed.place_date"
    fields = {"place": place, "issued_on": scene.issued, "as_printed": AsPrinted(place_date=right)}
    return Broken(notice_of(scene, fields), path, wrong, path)


def _secret_made_public(scene: Scene) -> Broken:
    # As a line in words: whoever is told in public is no body of anybody's table.
    public = scene.pick(("Cổng thông tin điện tử tỉnh", "Các cơ quan báo chí", "Công báo"))
    valid = notice_of(scene, {"secrecy": None})
    given = valid.recipients or Recipients()
    last = RecipientGroup(lines=(RecipientLine(wording=public),))
    sound = evolve(valid, recipients=evolve(given, groups=(*given.groups, last)))
    at = f"$.recipients.groups[{len(given.groups)}].lines[0]"
    return Broken(sound, "$.secrecy", scene.pick(("mật", "tối mật", "tuyệt mật")), at)


def _mark_as_text(scene: Scene) -> Broken:
    mark = scene.pick(("HỎA TỐC HẸN GIỜ", "THƯỢNG KHẨN", "MẬT"))
    sound = Remark("Hội nghị diễn ra đúng chương trình.")
    return broken_clause(scene, sound, "wording", mark)


def _signs_alone(scene: Scene) -> Broken:
    valid = notice_of(scene, {})
    given = valid.signature or Signature()
    head = (Authority(kind="for_head", of="Giám đốc"),)
    sound = evolve(given, authority=head, position="Phó Giám đốc", wording=())
    valid = evolve(valid, signature=sound)
    if scene.pick((True, False)):
        return Broken(valid, "$.signature.authority", (), "$.signature.position")
    at = "$.signature.authority[0]"
    return Broken(valid, f"{at}.of", scene.pick(("Ủy ban nhân dân", "Ban Thường vụ")), at)


MARKS: Final[Mapping[str, Breaker]] = {
    "GB212": Breaker(_no_such_day, text=45),
    "GB325": Breaker(_another_day, text=140),
    "GB326": Breaker(_written_otherwise),
    "GB327": Breaker(_secret_made_public),
    "GB328": Breaker(_mark_as_text, text=40),
    "GB329": Breaker(_day_again, _state, text=140),
    "GB409": Breaker(_signs_alone),
}
"""How these rules are broken, by code."""
