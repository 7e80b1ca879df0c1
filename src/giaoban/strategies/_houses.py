"""Cơ quan ban hành: who issues notices, with all that goes with it; invented places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from giaoban.model import Authority, Body, Issuer, Party, Person

if TYPE_CHECKING:
    from collections.abc import Mapping

    from giaoban.forms import Regime


@frozen(kw_only=True)
class House:
    """Cơ quan ban hành và thể thức của nó: an issuer, and the parts of a notice that follow from it.

    Args:
        organs:
            The groups of its symbol after the type.
        concluders:
            Whose conclusions it issues.
        signing:
            The chains of authority and positions that its notices are signed with.
        above:
            The body it reports to, first among the recipients.
    """

    issuer: Issuer
    organs: tuple[str, ...]
    place: str
    concluders: tuple[Party, ...]
    signing: tuple[tuple[tuple[Authority, ...], str], ...]
    above: Body
    archive: str


_PROVINCE: Final = House(
    issuer=Issuer(Body("Ủy ban nhân dân tỉnh Sông Lam"), symbol="UBND"),
    organs=("UBND",),
    place="Sông Lam",
    concluders=(
        Person("Trần Thị Bình", positions=("Phó Chủ tịch UBND tỉnh",)),
        Person("Nguyễn Văn An", positions=("Chủ tịch UBND tỉnh",)),
    ),
    signing=(
        ((), "Chủ tịch"),
        (
            (
                Authority(kind="by_order", of="Chủ tịch"),
                Authority(kind="for_head", of="Chánh Văn phòng"),
            ),
            "Phó Chánh Văn phòng",
        ),
        ((Authority(kind="by_order", of="Chủ tịch"),), "Chánh Văn phòng"),
        (
            (
                Authority(kind="on_behalf", of="Ủy ban nhân dân"),
                Authority(kind="for_head", of="Chủ tịch"),
            ),
            "Phó Chủ tịch",
        ),
        ((Authority(kind="on_behalf", of="Ủy ban nhân dân"),), "Chủ tịch"),
    ),
    above=Body("Thường trực Tỉnh ủy"),
    archive="VT, TH",
)

_DEPARTMENT: Final = House(
    issuer=Issuer(Body("Sở Tài chính"), parent=Body("Ủy ban nhân dân tỉnh Sông Lam"), symbol="STC"),
    organs=("STC",),
    place="Sông Lam",
    concluders=(
        Person("Lê Quốc Cường", positions=("Giám đốc Sở Tài chính",)),
        Person("Phạm Thị Dung", positions=("Phó Giám đốc Sở Tài chính",)),
    ),
    signing=(
        ((), "Giám đốc"),
        ((Authority(kind="for_head", of="Giám đốc"),), "Phó Giám đốc"),
        ((Authority(kind="by_order", of="Giám đốc"),), "Chánh Văn phòng"),
    ),
    above=Body("UBND tỉnh"),
    archive="VT, VP",
)

_COMMITTEE: Final = House(
    issuer=Issuer(Body("Tỉnh ủy Sông Lam"), symbol="TU"),
    organs=("TU",),
    place="Sông Lam",
    concluders=(Body("Ban Thường vụ Tỉnh ủy"), Body("Thường trực Tỉnh ủy")),
    signing=(
        ((Authority(kind="on_behalf", of="Ban Thường vụ"),), "Bí thư"),
        ((Authority(kind="on_behalf", of="Ban Thường vụ"),), "Phó Bí thư"),
        ((Authority(kind="by_order", of="Ban Thường vụ"),), "Chánh Văn phòng"),
    ),
    above=Body("Văn phòng Trung ương Đảng"),
    archive="Văn phòng Tỉnh ủy",
)

_COMMUNE: Final = House(
    issuer=Issuer(Body("Đảng ủy xã Tân Lập"), parent=Body("Đảng bộ tỉnh Sông Lam"), symbol="ĐU"),
    organs=("ĐU",),
    place="Tân Lập",
    concluders=(Body("Ban Thường vụ Đảng ủy"), Body("Thường trực Đảng ủy")),
    signing=(
        ((Authority(kind="on_behalf", of="Ban Thường vụ"),), "Bí thư"),
        ((Authority(kind="on_behalf", of="Ban Thường vụ"),), "Phó Bí thư"),
    ),
    above=Body("Thường trực Tỉnh ủy"),
    archive="VPĐU",
)

_OFFICE: Final = House(
    issuer=Issuer(Body("Văn phòng"), parent=Body("Tỉnh ủy Sông Lam"), symbol="VPTU"),
    organs=("VPTU",),
    place="Sông Lam",
    concluders=(Body("Văn phòng Tỉnh ủy"),),
    signing=(
        ((), "Chánh Văn phòng"),
        ((Authority(kind="for_head", of="Chánh Văn phòng"),), "Phó Chánh Văn phòng"),
    ),
    above=Body("Thường trực Tỉnh ủy"),
    archive="VT, TH",
)

HOUSES: Final[Mapping[Regime, tuple[House, ...]]] = {
    "state": (_PROVINCE, _DEPARTMENT),
    "party": (_COMMITTEE, _COMMUNE, _OFFICE),
}
"""The issuers of each regime; shrinks to the first."""


def house_of(body: Body, regime: Regime) -> House:
    """Return the house of a body that the caller knows: its head signs in the form's way."""
    chain = (Authority(kind="on_behalf", of=body.name),) if regime == "party" else ()
    symbol = symbol_of(body.name)
    return House(
        issuer=Issuer(body, symbol=symbol),
        organs=(symbol,),
        place="Sông Lam",
        concluders=(body,),
        signing=((chain, "Bí thư" if regime == "party" else "Giám đốc"),),
        above=body,
        archive="VT",
    )


def symbol_of(name: str) -> str:
    """Return a symbol for a body: the first letters of its words that are letters."""
    letters = "".join(word[0].upper() for word in name.split() if word[0].isalpha())
    return letters or "VP"
