"""GB5xx: the texts of a notice hold what a document should hold, and nothing else."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from operator import eq
from typing import TYPE_CHECKING, Final

from giaoban._vn import fold, nfc
from giaoban.diagnostics import MUST, Bilingual, OnText, Rule, found, quoted
from giaoban.lexicon._glue import told_apart
from giaoban.lexicon.addressees import Names
from giaoban.model import Body, Group

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.diagnostics import Context, Found

__all__ = ["TEXT"]


def _is_composed(text: str, path: str, _: Context) -> Iterator[Found]:
    if not unicodedata.is_normalized("NFC", text):
        yield found(path, text=quoted(text))


GB501: Final = Rule(
    code="GB501",
    slug="text-is-composed",
    title=Bilingual("Chữ Việt dựng sẵn", "Letters are composed"),
    message=Bilingual(
        "“{text}” dùng chữ tổ hợp (dấu rời), không phải chữ dựng sẵn",
        "“{text}” has decomposed letters (loose marks)",
    ),
    why=Bilingual(
        "Hai chữ trông như nhau mà máy coi là khác: tìm không thấy, so không khớp.",
        "Two letters look alike and differ to a program: nothing is found or matched.",
    ),
    hint=Bilingual(
        "Chuyển về Unicode dựng sẵn (NFC); các hàm trong builders tự làm việc này.",
        "Normalise to NFC; the builders and the reader do so.",
    ),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I (bộ mã ký tự Unicode theo TCVN 6909:2001)",
    bad="Sở Xây dựng (dấu rời)",
    good="Sở Xây dựng",
    check=OnText(_is_composed),
    fix=nfc,
)

# Invisible marks, no-break and odd blanks, characters of private fonts, the replacement
# character, and letters that old converters wrote for đ.
_ODD: Final = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
    "\u00a0\u2000-\u200a\u202f\u205f\u3000\ue000-\uf8ff\ufffdÐðƉɖ]"
)


def _is_plain(text: str, path: str, _: Context) -> Iterator[Found]:
    odd = _ODD.search(text)
    if odd is not None:
        char = odd.group()
        name = unicodedata.name(char, "private use")
        yield found(
            path, char=f"U+{ord(char):04X}", name=name, near=quoted(text[odd.end() :][:20].strip())
        )


# What replaces an odd character; one that is not here was a letter that nobody can tell.
_PLAIN: Final = {
    **dict.fromkeys(map(chr, (0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)), " "),
    **dict.fromkeys(map(chr, (0x2028, 0x2029)), " "),
    **dict.fromkeys("ÐƉ", "Đ"),
    **dict.fromkeys("ðɖ", "đ"),
}


def _plain(text: str) -> str:
    return _ODD.sub(_instead, text)


def _instead(odd: re.Match[str]) -> str:
    char = odd.group()
    unseen = unicodedata.category(char) == "Cf"
    return _PLAIN.get(char, "" if unseen else char)


GB502: Final = Rule(
    code="GB502",
    slug="characters-are-seen",
    title=Bilingual("Không có ký tự lạ", "No odd characters"),
    message=Bilingual(
        "có ký tự lạ {char} ({name}) trước “{near}”",
        "there is an odd character {char} ({name}) before “{near}”",
    ),
    why=Bilingual(
        "Ký tự không nhìn thấy hay của phông riêng làm hỏng tìm kiếm và có máy in ra ô vuông.",
        "Invisible characters and those of private fonts break searching, and print as boxes.",
    ),
    hint=Bilingual(
        "Xóa ký tự ấy, hoặc thay bằng dấu cách hay chữ đ.",
        "Remove it, or put a blank or the letter đ in its place.",
    ),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I (bộ mã ký tự Unicode theo TCVN 6909:2001)",
    bad="Sở\u200bXây dựng",
    good="Sở Xây dựng",
    check=OnText(_is_plain),
    fix=_plain,
)

_MARKUP: Final = re.compile(
    r"\*\*|__(?=[^\W_])|^\s{0,3}#{1,6}\s|`|&(?:nbsp|amp|lt|gt|quot|#[0-9]{1,6});"
    r"|</?(?:su[pb]|b|i|u|br|p|div|span|strong|em|table|t[dr]|h[1-6])(?: [^<>]{0,80})?/?>",
    re.IGNORECASE,
)


# One of these is in all markup, and quickly looked for.
_MARKS: Final = re.compile("[*_#`&<]")


def _is_free_of_markup(text: str, path: str, _: Context) -> Iterator[Found]:
    mark = _MARKUP.search(text) if _MARKS.search(text) is not None else None
    if mark is not None:
        yield found(path, mark=quoted(mark.group()), text=quoted(text))


GB503: Final = Rule(
    code="GB503",
    slug="text-is-free-of-markup",
    title=Bilingual("Không sót ký hiệu đánh dấu", "No markup is left in the text"),
    message=Bilingual("còn sót “{mark}” trong “{text}”", "“{mark}” is left in “{text}”"),
    why=Bilingual(
        "Dấu ** hay <br> của Markdown, HTML in ra thành chữ trên văn bản.",
        "Marks of Markdown and HTML print as letters on the document.",
    ),
    hint=Bilingual(
        "Xóa ký hiệu; chỉ số trên viết bằng ký tự (m², ¹).",
        "Remove it; write superscripts as characters (m², ¹).",
    ),
    bad="**1. Về công tác cán bộ**",
    good="1. Về công tác cán bộ",
    check=OnText(_is_free_of_markup),
)

# Syllables that recombine ("hội đồng đồng ý", "chương trình trình UBND") stand twice by right. These
# do not: function words, and nouns of bodies with the words before or after which they may.
_NEVER_TWICE: Final = frozenset(
    fold(
        "và của các những được cho là với để trong theo về có này đến bị do khi nếu đã sẽ phải "
        "nhằm tỉnh huyện giao"
    ).split()
)
_DOUBLED_SYLLABLE: Final = re.compile(r"(?<!\w)([^\W\d_]{1,8}) \1(?!\w)")
# The second time is only looked at: it may be the first of the next two.
_DOUBLED_PAIR: Final = re.compile(
    r"(?<!\w)([^\W\d_]{1,8} [^\W\d_]{1,8}) (?=(\1)(?!\w))", re.IGNORECASE
)
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_SO: Final = "sở"
_NEAR: Final = 20
_LONGEST_NAME: Final = 160


def _says_it_once(text: str, path: str, context: Context) -> Iterator[Found]:
    # Nearly always no word is the next or the one after that, which is quickly seen.
    words = _LETTERS.findall(text.casefold())
    if any(map(eq, words, words[1:])) or any(map(eq, words, words[2:])):
        yield from _doubled(text, path, context)


def _doubled(text: str, path: str, context: Context) -> Iterator[Found]:
    syllables = (
        double.group()
        for double in _DOUBLED_SYLLABLE.finditer(text)
        if fold(double[1]) in _NEVER_TWICE or _is_stray_so(text, double)
    )
    for words in dict.fromkeys((*_doubled_pairs(text, context), *syllables)):
        yield found(path, words=quoted(words))


def _doubled_pairs(text: str, context: Context) -> Iterator[str]:
    # What comes again and again in one text is judged and shown once.
    pairs: dict[str, re.Match[str]] = {}
    for double in _DOUBLED_PAIR.finditer(text):
        pairs.setdefault(double.group() + double[2], double)
    names = Names(text)
    said = {node.name for _, node in context.nodes if isinstance(node, Body | Group)}
    for words, double in pairs.items():
        two = len(set(double[1].casefold().split())) > 1
        if two and not _ends_a_name(names, double, said):
            yield words


def _ends_a_name(names: Names, double: re.Match[str], said: set[str]) -> bool:
    """Whether a body's name ends between the two: "Giao Sở Xây dựng xây dựng phương án".

    Args:
        said:
            The names that the notice itself has: what no name begins with may be one all the same.
    """
    # Places are those of the view, in which words that ran together stand apart.
    end, again = names.place(double.end(1)), names.place(double.start(2))
    if names.is_capital(again) or names.one(again) is not None:
        return False
    first = max(0, end - _LONGEST_NAME)
    starts = [word.start() for word in _LETTERS.finditer(names.text, first, end)]
    parties = map(names.one, starts)
    if any(party is not None and party.end == end for party in parties):
        return True
    return any(names.text[start:end] in said for start in starts)


def _is_stray_so(text: str, double: re.Match[str]) -> bool:
    """Whether this is "sở sở" and neither "cơ sở sở …", "trụ sở sở …" nor "sở sở hữu"."""
    if double[1] != _SO:
        return False
    before = text[max(0, double.start() - _NEAR) : double.start()].split()[-1:]
    after = text[double.end() : double.end() + _NEAR].split()[:1]
    return not ({"cơ", "trụ"}.intersection(before) or "hữu" in after)


GB504: Final = Rule(
    code="GB504",
    slug="words-stand-once",
    title=Bilingual("Không lặp chữ", "No word stands twice"),
    message=Bilingual("lặp chữ: “{words}”", "doubled words: “{words}”"),
    why=Bilingual(
        "Chữ lặp là dấu vết sửa dở; người đọc không biết có thiếu chữ khác không.",
        "A doubled word is left over from an edit; something else may be missing.",
    ),
    hint=Bilingual("Xóa chữ thừa.", "Remove the one too many."),
    bad="các cơ quan có sở sở hạ tầng; của của UBND tỉnh",
    good="các cơ quan có cơ sở hạ tầng; của UBND tỉnh",
    check=OnText(_says_it_once),
)

_PAIRS: Final = {")": "(", "]": "[", "}": "{", "”": "“", "»": "«"}
_OPENERS: Final = tuple(_PAIRS.values())
_BRACKET: Final = re.compile(r"[()\[\]{}“”«»]")
_MARK: Final = re.compile(r"[()\[\]{}“”«»\"]")
# "a)", "1)", "đ)" are labels inside a sentence.
_INLINE_LABEL: Final = re.compile(
    r"(?:^|(?<=[\s(,;:]))(?:[A-ZĐ]|[a-zđ]|a[a-zđ]|[ivx]{1,4}|[0-9]{1,2})\)\Z"
)


def _is_balanced(text: str, path: str, _: Context) -> Iterator[Found]:
    if _MARK.search(text) is None:
        return
    # Of each kind, the fewest and the most that may be open here: "a)" may close one or none.
    fewest, most, last = (dict.fromkeys(_OPENERS, 0) for _ in range(3))
    for mark in _BRACKET.finditer(text):
        opener = _PAIRS.get(mark.group())
        if opener is None:
            fewest[mark.group()] += 1
            most[mark.group()] += 1
            last[mark.group()] = mark.start()
            continue
        fewest[opener] = max(0, fewest[opener] - 1)
        if not _INLINE_LABEL.search(text, max(0, mark.start() - 5), mark.end()):
            most[opener] -= 1
        if most[opener] < 0:
            yield _unpaired(text, mark.start(), path)
            return
    unclosed = [last[opener] for opener in _OPENERS if fewest[opener]]
    if unclosed:
        yield _unpaired(text, max(unclosed), path)
    elif text.count('"') % 2:
        yield _unpaired(text, text.rfind('"'), path)


def _unpaired(text: str, at: int, path: str) -> Found:
    return found(path, mark=text[at], near=quoted(text[max(0, at - 20) : at + 20]))


GB505: Final = Rule(
    code="GB505",
    slug="brackets-and-quotes-pair",
    title=Bilingual("Ngoặc đủ đôi", "Brackets and quotes pair"),
    message=Bilingual(
        "dấu “{mark}” không có đôi, gần “{near}”", "“{mark}” has no partner, near “{near}”"
    ),
    why=Bilingual(
        "Thiếu một dấu ngoặc thì không biết phần chú thích hay trích dẫn dừng ở đâu.",
        "With one missing nobody can tell where the note or the quotation ends.",
    ),
    hint=Bilingual("Thêm hoặc bỏ một dấu.", "Add or remove one."),
    bad="Tờ trình số 65/TTr-KHCN (ngày 27/9/2023",
    good="Tờ trình số 65/TTr-KHCN (ngày 27/9/2023)",
    check=OnText(_is_balanced),
)

# Letters of the TCVN3 fonts (.VnTime) read as Latin-1: "Uû ban nh©n d©n", "x· héi". At the end of a
# word "¹" may be a footnote's mark.
_LEGACY: Final = re.compile(
    r"(?<=[a-z])(?:[©®¬µ¸¹»¾¨ª«¶·](?=[a-z])|[µ¸¶·](?=[\s,.;]|\Z))", re.IGNORECASE
)

_OF_LEGACY: Final = re.compile("[©®¬µ¸¹»¾¨ª«¶·]")


def _is_unicode(text: str, path: str, _: Context) -> Iterator[Found]:
    # One may be a mark of its own (a trademark); two inside words are not.
    if _OF_LEGACY.search(text) is not None and len(_LEGACY.findall(text[:2000])) > 1:
        yield found(path, text=quoted(text))


GB506: Final = Rule(
    code="GB506",
    slug="text-is-unicode",
    title=Bilingual("Chữ Việt theo Unicode", "The letters are Unicode"),
    message=Bilingual(
        "“{text}” có vẻ là chữ của phông cũ (TCVN3)",
        "“{text}” seems to be in an old font encoding (TCVN3)",
    ),
    why=Bilingual(
        "Chữ của phông .VnTime chỉ đúng khi hiện bằng phông ấy; in ra phông khác là sai.",
        "Letters of the .VnTime fonts are right in those fonts only.",
    ),
    hint=Bilingual(
        "Chuyển sang Unicode bằng công cụ chuyển mã.", "Convert it to Unicode with a converter."
    ),
    levels=MUST,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I (bộ mã ký tự Unicode theo TCVN 6909:2001)",
    bad="Uû ban nh©n d©n tØnh",
    good="Ủy ban nhân dân tỉnh",
    check=OnText(_is_unicode),
)


def _words_are_apart(text: str, path: str, _: Context) -> Iterator[Found]:
    """Report the first word in which syllables ran together."""
    for word in _WORD.finditer(nfc(text)):
        apart = _apart(word.group()) if word.end() - word.start() <= _LONGEST else ""
        if apart:
            yield found(path, word=quoted(word.group()), apart=quoted(apart))
            return


_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_LONGEST: Final = 40
"""What is longer is not told apart anyway, and is not kept."""


# The syllables of Vietnamese are few, and come again in every text.
@lru_cache(maxsize=4096)
def _apart(word: str) -> str:
    """Return the syllables of a word that is more than one; empty for one, or none of ours."""
    capitals = word.isupper()
    apart = told_apart(word.lower() if capitals else word)
    if apart is None:
        return ""
    return apart.seen.upper() if capitals else apart.seen


GB507: Final = Rule(
    code="GB507",
    slug="words-stand-apart",
    title=Bilingual("Không dính chữ", "Words stand apart"),
    message=Bilingual(
        "dính chữ: “{word}” (“{apart}”?)", "words run together: “{word}” (“{apart}”?)"
    ),
    why=Bilingual(
        "Chữ dính do chuyển đổi tệp làm tìm kiếm không thấy và in ra sai.",
        "Words that a converter ran together are not found, and print wrong.",
    ),
    hint=Bilingual("Thêm dấu cách.", "Put the blank in."),
    bad="ĐềnghịUỷ ban nhân dân",
    good="Đề nghị Uỷ ban nhân dân",
    check=OnText(_words_are_apart),
)

TEXT: Final = (GB501, GB502, GB503, GB504, GB505, GB506, GB507)
"""The rows, in the order of their codes."""
