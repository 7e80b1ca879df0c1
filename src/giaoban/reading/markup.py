r"""Markdown residue: one line of Markdown or simple HTML made plain text.

Marks go and words stay: emphasis, headings, quotations, tables, tags without attributes. A
backslash keeps the character after it. What `giaoban._vn.words` takes for a word is still one.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["plain_lines"]

_ESCAPED: Final = r"\\(?P<kept>[!-/:-@\[-`{-~])"
_TAG: Final = r"</?(?:sup|sub|b|i|u|s|em|strong|mark|small|big|code|tt|span|font)>"
_BLOCK: Final = (
    r"(?P<block></?(?:br|hr|p|div|center|table|thead|tbody|tr|th|td|ul|ol|li|h[1-6]|blockquote|pre)"
    r"\s?/?>)"
)
_RAISED: Final = r"<sup>\s?(?P<raised>[0-9]{1,4})\s?</sup>"
_TOKEN: Final = re.compile(
    rf"{_ESCAPED}|{_RAISED}|{_TAG}|{_BLOCK}|(?P<stars>\*+)|(?P<lows>_{{1,3}})|(?P<bar>\|)",
    re.IGNORECASE,
)
_HEADING: Final = re.compile(r" {0,3}#{1,6}(?:\s+|$)")
_CLOSING: Final = re.compile(r"\s#{1,6}\s*\Z")
_QUOTE: Final = re.compile(r"(?: {0,3}> ?){1,9}")
_TABLE_RULE: Final = re.compile(r"\|?(?:\s{0,9}:?-{2,}:?\s{0,9}\|)+(?:\s{0,9}:?-{2,}:?)?\Z")
_SUPERSCRIPT: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_BREAK: Final = "\n"


def plain_lines(line: str) -> list[str]:
    """Return the plain lines that a line of Markdown makes: several where it holds `<br>`."""
    line = _QUOTE.sub("", line, count=1) if line.lstrip()[:1] == ">" else line
    heading = _HEADING.match(line)
    if heading:
        line = _CLOSING.sub("", line[heading.end() :])
    table = line.lstrip()[:1] == "|"
    if table and _TABLE_RULE.match(line.strip()):
        return [""]
    if not any(mark in line for mark in "\\<*_|"):
        return [line]

    first = len(line) - len(line.lstrip())

    def plain(found: re.Match[str]) -> str:
        return _plain(found, line, first, table=table)

    return _TOKEN.sub(plain, line).split(_BREAK)


def _plain(found: re.Match[str], line: str, first: int, *, table: bool) -> str:
    match found.lastgroup:
        case "kept":
            return found["kept"]
        case "raised":
            return found["raised"].translate(_SUPERSCRIPT)
        case "block":
            return _BREAK
        case "bar":
            return _BREAK if table else "|"
        case "stars":
            return _emphasis(found, line, first)
        case "lows":
            return _underscores(found, line)
        case _:
            return ""


def _emphasis(found: re.Match[str], line: str, first: int) -> str:
    """Return nothing for stars that touch a word; a bullet, a lone star, a rule of stars stay."""
    stars = found.group()
    before, after = line[found.start() - 1 : found.start()], line[found.end() : found.end() + 1]
    touches = before.strip() or after.strip()
    return "" if touches and (found.start() != first or after.strip()) else stars


def _underscores(found: re.Match[str], line: str) -> str:
    """Return nothing for underscores at the edge of a word, where they mark emphasis."""
    before, after = line[found.start() - 1 : found.start()], line[found.end() : found.end() + 1]
    opens = bool(after) and not before.isalnum() and (after.isalnum() or after in '“"(')
    closes = bool(before) and not after.isalnum() and (before.isalnum() or before in '”").,;:')
    return "" if opens or closes else found.group()
