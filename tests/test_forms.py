"""The regimes as data, and forms derived from them."""

from __future__ import annotations

import datetime as dt

import pytest

from giaoban.forms import FORMS, PARTY_HD05, PARTY_HD36, STATE_ND30, Form, derive, form


def test_the_built_in_forms_are_found_by_name() -> None:
    """Each of the three is in the table under the name it bears."""
    assert list(FORMS) == ["state-nd30", "party-hd36", "party-hd05"]
    assert [form(name) for name in FORMS] == [STATE_ND30, PARTY_HD36, PARTY_HD05]


def test_a_form_stands_for_itself() -> None:
    """Where a name is taken, the form is too."""
    assert form(PARTY_HD05) is PARTY_HD05


def test_an_unknown_name_says_which_there_are() -> None:
    """The error lists the built-in forms."""
    with pytest.raises(ValueError, match="no form 'nd30'; the built-in ones are state-nd30, party"):
        form("nd30")


@pytest.mark.parametrize(
    ("name", "number_label", "separator", "closing", "behalf", "order"),
    [
        ("state-nd30", "Số: ", ";", "./.", "TM. ", "TL. "),
        ("party-hd36", "Số ", ",", ".", "T/M ", "T/L "),
        ("party-hd05", "Số ", ";", ".", "T/M ", "T/L "),
    ],
)
def test_what_each_form_prints(  # noqa: PLR0917 - a row of the regulations' table
    name: str, number_label: str, separator: str, closing: str, behalf: str, order: str
) -> None:
    """Number label, separator, closing mark and authority prefixes are the regulation's."""
    it = FORMS[name]

    assert it.number_label == number_label
    assert (it.separator, it.closing_mark) == (separator, closing)
    assert (it.prefix("on_behalf"), it.prefix("by_order")) == (behalf, order)


def test_the_party_forms_meet_without_a_gap() -> None:
    """HD36 holds until the day before HD05 begins."""
    assert PARTY_HD36.valid_to is not None
    assert PARTY_HD36.valid_to + dt.timedelta(days=1) == PARTY_HD05.valid_from


def test_the_party_knows_no_delegated_authority() -> None:
    """TUQ. is a State prefix; the Party writes T/L instead."""
    assert STATE_ND30.prefix("delegated") == "TUQ. "
    assert PARTY_HD36.prefix("delegated") is None


def test_styles_are_found_by_component() -> None:
    """The Party's position is not bold, the State's is; the Party has no slogan."""
    assert STATE_ND30.style("position").bold
    assert not PARTY_HD36.style("position").bold
    with pytest.raises(KeyError, match="slogan"):
        PARTY_HD36.style("slogan")


def test_an_office_derives_its_own_form() -> None:
    """What is named changes, all else stays; the base is untouched."""
    ours = derive("state-nd30", "ubnd-song-lam", closing_mark=".", point_labels="numbers")

    assert isinstance(ours, Form)
    assert (ours.name, ours.closing_mark, ours.point_labels) == ("ubnd-song-lam", ".", "numbers")
    assert ours.styles == STATE_ND30.styles
    assert STATE_ND30.closing_mark == "./."


def test_a_derived_form_needs_a_name_of_its_own() -> None:
    """A built-in name cannot come to mean something else."""
    with pytest.raises(ValueError, match="'party-hd36' is a built-in form"):
        derive(PARTY_HD36, "party-hd36", closing_mark="./.")
