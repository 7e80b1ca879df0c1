"""Texts to read with the answer expected, clean and with the noise of offices."""

from __future__ import annotations

import pytest
from hypothesis import find, given
from hypothesis.errors import InvalidArgument

from giaoban import read, to_text
from giaoban._vn import words
from giaoban.register import tasks
from giaoban.strategies import NoticeText, notice_texts
from giaoban.strategies import noise as noises
from giaoban.strategies.noise import after, carriage_returns, decomposed, rewrapped, spaced


@given(notice_texts())
def test_a_text_is_the_print_of_its_notice(given_text: NoticeText) -> None:
    """Without noise, with the tasks that the notice has."""
    assert given_text.text == to_text(given_text.notice)
    assert given_text.tasks == tasks(given_text.notice)
    assert given_text.noise == ()


@given(notice_texts(noise=(decomposed, spaced, carriage_returns)))
def test_our_reader_finds_the_same_through_such_noise(given_text: NoticeText) -> None:
    """Decomposed letters, doubled blanks and the line ends of Windows change nothing."""
    noisy = read(given_text.text).notice
    assert tasks(noisy) == tasks(read(to_text(given_text.notice)).notice)


def test_what_was_made_is_told_by_name_in_its_order() -> None:
    """So that a failure says what it takes."""
    both = find(
        notice_texts(form="state-nd30", noise=(rewrapped, decomposed)),
        lambda one: len(one.noise) > 1,
    )
    assert both.noise == ("rewrapped", "decomposed")
    assert both.text == after(rewrapped, decomposed)(to_text(both.notice))
    assert max(map(len, rewrapped(to_text(both.notice)).splitlines())) <= 60


def test_it_shrinks_to_no_noise() -> None:
    """And to the plainest notice."""
    assert find(notice_texts(noise=(rewrapped,)), lambda _: True).noise == ()


def test_a_change_of_the_callers_own_serves() -> None:
    """A function without a name is told by what it is."""

    class Louder:
        """What puts a text in capitals."""

        def __call__(self, text: str) -> str:
            """Return the text in capitals."""
            return text.upper()

        def __repr__(self) -> str:
            """Return what it is called."""
            return "louder"

    loud = find(notice_texts(noise=(Louder(),)), lambda one: bool(one.noise))
    assert (loud.noise, loud.text) == (("louder",), loud.text.upper())


def test_an_unknown_form_is_refused() -> None:
    """Where the strategy is made."""
    with pytest.raises(InvalidArgument, match="no form 'x'"):
        notice_texts(form="x")


@pytest.mark.parametrize("name", noises.CHANGES)
def test_noise_keeps_what_is_said(name: str) -> None:
    """But for what runs words together and misreads letters, the words stay."""
    text = "1. Giao Sở Hòa Bình rà soát hồ sơ.\na) Nhiệm vụ số 10; quận Thủy Nguyên.\n"
    changed = noises.CHANGES[name](text)
    if name not in {"glued behind two marks", "slips of a scan", "tones on the other letter"}:
        assert words(changed) == words(text)
    assert changed


@pytest.mark.parametrize(("early", "late"), [("hòa", "hoà"), ("ủy", "uỷ"), ("khỏe", "khoẻ")])
def test_the_tone_goes_to_the_other_letter(early: str, late: str) -> None:
    """Both ways of writing it, each made the other."""
    assert (noises.flipped_tones(early), noises.flipped_tones(late)) == (late, early)
