"""Keys to match by: as long as the text, and phrases found in them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban._vn import fold
from giaoban.lexicon._keys import Phrases, key_of


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ủy ban", "uỷ ban"),
        ("Uỷ ban", "uỷ ban"),
        ("HÒA BÌNH", "hoà bình"),
        ("quý", "quý"),
        ("Lao động – Xã hội", "lao động - xã hội"),
        ("Sở\N{NO-BREAK SPACE}Y\ntế", "sở y tế"),
        ("Ðiện Bàn", "điện bàn"),
        ("İzmir và Sở", "İzmir và sở"),
    ],
)
def test_spellings_of_one_text_have_one_key(text: str, key: str) -> None:
    """Case, tone placement, dashes, blanks, look-alikes; a letter that would grow stays."""
    assert key == key_of(text)


@given(st.text())
def test_a_key_is_as_long_as_its_text(text: str) -> None:
    """So what is found in it is a slice of the text."""
    text = unicodedata.normalize("NFC", text)

    assert len(text) == len(key_of(text))


@given(st.text(alphabet="aàảbcoòhỏăâêôơưđ uùủyỳỷq-"))
def test_a_key_tells_spellings_apart_as_folding_does(text: str) -> None:
    """Of Vietnamese words the key and `fold` make the same ones equal."""
    words = unicodedata.normalize("NFC", text).split()

    assert fold(" ".join(words)) == key_of(" ".join(words))


def test_the_longest_phrase_is_found_as_whole_words() -> None:
    """Where several begin at one place; none ends inside a word."""
    phrases = Phrases({"giao": 1, "giao cho": 2, "Giao thông": 3})

    assert phrases.at("giao cho sở", 0) == (8, 2)
    assert phrases.at("giao chong", 0) == (4, 1)
    assert phrases.at("giao thông vận tải", 0) == (10, 3)
    assert phrases.at("được giao", 5) == (9, 1)
    assert phrases.at("giaob", 0) is None
    assert phrases.at(" giao", 0) is None
    assert phrases.at("", 0) is None
    assert sorted(phrases.phrases()) == ["giao", "giao cho", "giao thông"]


def test_a_phrase_without_a_word_is_refused() -> None:
    """It could not be found by its first word."""
    with pytest.raises(ValueError, match="begins with a word"):
        Phrases({"- giao": None})
