"""Ký hiệu: characters of Word's symbol fonts as the characters that a person sees."""

from __future__ import annotations

from typing import Final

__all__ = ["raised", "seen"]

_PRIVATE: Final = 0xF000
_LAST: Final = 0xF0FF
# The Symbol font is ASCII for digits and most punctuation; these stand elsewhere.
_SYMBOL: Final = {
    0x2D: "-", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xAE: "→", 0xDE: "⇒", 0xB8: "÷", 0xB9: "≠", 0xBC: "…",
}  # fmt: skip
_SYMBOL_ASCII: Final = frozenset("0123456789!#%&()+,./:;<=>?[]_{|}")
_WINGDINGS: Final = {
    0x6C: "●", 0x6D: "◦", 0x6E: "■", 0x6F: "□", 0x71: "□", 0x76: "◆", 0x77: "◆",
    0x9F: "•", 0xA7: "▪", 0xA8: "◦", 0xD8: "➢", 0xE0: "→", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓",
    0xFE: "☑",
}  # fmt: skip


def seen(char: str, font: str, *, bullet: bool = False) -> str:
    """Return what a person sees where a font shows *char*; *char* itself where that is not known.

    Args:
        font:
            The font's name.
        bullet:
            Whether it marks a list: there the "o" of a typewriter font is a small circle.
    """
    code = ord(char)
    low = code - _PRIVATE if _PRIVATE <= code <= _LAST else code
    if font.startswith("Wingdings"):
        return _WINGDINGS.get(low, char) if font == "Wingdings" else char
    if font == "Symbol" or low != code:
        return _SYMBOL.get(low) or (chr(low) if chr(low) in _SYMBOL_ASCII else char)
    return "◦" if bullet and char == "o" and font.startswith("Courier") else char


_RAISED: Final = str.maketrans("0123456789ivxlcdm", "⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣˡᶜᵈᵐ")


def raised(mark: str) -> str:
    """Return the mark of a note as raised characters, those that there are."""
    return mark.translate(_RAISED)
