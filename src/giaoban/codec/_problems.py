"""What is wrong with a document: problems with their paths, in one bounded error.

While a document is structured, each hook raises `Refused` with what it found; the hook above it
puts its own step in front of the paths. At the top that becomes one `CodecError`.
"""

from __future__ import annotations

import difflib
import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "KEPT",
    "Code",
    "CodecError",
    "Found",
    "Lang",
    "Problem",
    "Refused",
    "reason",
    "shown",
    "step",
]

Lang = Literal["en", "vi"]

Code = Literal[
    "not_utf8",
    "byte_order_mark",
    "not_json",
    "ends_early",
    "goes_on",
    "too_deep",
    "newer_version",
    "repeated_key",
    "unknown_key",
    "missing_key",
    "missing_kind",
    "unknown_kind",
    "unknown_form",
    "not_object",
    "not_array",
    "not_pair",
    "not_text",
    "not_integer",
    "not_boolean",
    "not_date",
    "no_such_day",
    "not_time",
    "unknown_word",
    "integer_too_long",
    "out_of_range",
    "negative",
    "no_words",
    "forbidden_character",
    "not_a_part",
    "invariant",
]
"""What can be wrong, one word for each kind of problem."""

KEPT: Final = 100
"""How many problems an error keeps; the others are counted."""

_SHOWN: Final = 40
_LONG: Final = 1000
_REASON: Final = 200


@frozen
class Problem:
    """One thing that is wrong with a document, and where.

    Args:
        path:
            JSON path of the place: `$.body[0].points[1].deadline.date`; `$` for the whole.
        code:
            What is wrong, for programs.
        facts:
            The (name, value) pairs its sentence speaks of; every value is short, whatever the
            document holds.
        known:
            The words or keys that the place takes, where it takes some only.
    """

    path: str
    code: Code
    facts: tuple[tuple[str, str], ...] = ()
    known: tuple[str, ...] = ()

    def message(self, lang: Lang = "en") -> str:
        """Return what is wrong as a sentence without its path, in Vietnamese or English."""
        facts = dict(self.facts) | {"words": ", ".join(f'"{word}"' for word in self.known)}
        if lang == "vi" and "reason" in facts:
            facts["reason"] = _in_vietnamese(facts["reason"])
        sentence = _SENTENCES[self.code][lang].format_map(facts)
        meant = self._meant(facts.get("found", ""))
        return sentence + _MEANT[lang].format(meant=meant) if meant else sentence

    def _meant(self, found: str) -> str | None:
        """Return the known word that was probably meant."""
        close = difflib.get_close_matches(found, [f'"{word}"' for word in self.known], n=1)
        return close[0] if close else None


class CodecError(ValueError):
    """A document is not what it should be; everything that is wrong with it, at once.

    Args:
        problems:
            At most 100, in the order of the document's keys as the model declares them.
        more:
            How many further problems were found and not kept.

    `str()` is in English, one problem a line with its path in front; `sentence("vi")` is the
    same in Vietnamese.
    """

    def __init__(self, problems: tuple[Problem, ...], more: int = 0) -> None:
        super().__init__(problems, more)
        self.problems = problems
        self.more = more

    def sentence(self, lang: Lang = "en") -> str:
        """Return one line for each problem, and a last one that counts those not kept."""
        lines = [f"{problem.path}: {problem.message(lang)}" for problem in self.problems]
        if self.more:
            lines.append(_MORE[lang].format(more=self.more))
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.sentence()


class Refused(Exception):  # noqa: N818  a step on the way to a CodecError
    """What a hook found, with paths relative to its own place (`.deadline.date`)."""

    def __init__(self, problems: list[Problem], more: int = 0) -> None:
        super().__init__(problems, more)
        self.problems = problems
        self.more = more

    @classmethod
    def one(cls, code: Code, at: str = "", known: tuple[str, ...] = (), **facts: str) -> Refused:
        """Return the refusal that has a single problem."""
        return cls([Problem(at, code, tuple(facts.items()), known)])

    def below(self, at: str) -> Refused:
        """Return the same with *at* in front of the paths."""
        return Refused([_below(at, problem) for problem in self.problems], self.more)

    def at_root(self) -> CodecError:
        """Return the error for the whole document."""
        return CodecError(tuple(self.below("$").problems), self.more)


class Found:
    """Gathers the problems of one place and of the places below it: keeps 100, counts the rest."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._more = 0

    def absorb(self, at: str, refused: Refused) -> None:
        """Take what was found at the step *at* below this place."""
        room = KEPT - len(self._problems)
        self._problems += [_below(at, problem) for problem in refused.problems[:room]]
        self._more += refused.more + max(0, len(refused.problems) - room)

    def __bool__(self) -> bool:
        return bool(self._problems)

    def refused(self) -> Refused:
        """Return the refusal that says all of it."""
        return Refused(self._problems, self._more)


def _below(at: str, problem: Problem) -> Problem:
    return Problem(at + problem.path, problem.code, problem.facts, problem.known)


# --- how things are shown --------------------------------------------------------------------------

_PLAIN_KEY: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")


def step(key: object) -> str:
    """Return the step of a path that a key makes: `.name`, or `["…"]` for an odd one."""
    if isinstance(key, str) and _PLAIN_KEY.fullmatch(key):
        return f".{key}"
    return f"[{shown(key)}]"


def shown(value: object) -> str:
    """Return *value* as JSON in some 40 printable characters, whatever it is and however long."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return f'"{_printable(value)}"'
        case int():
            # Python refuses to write a very long integer out in decimal.
            return _cut(str(value) if value.bit_length() < _LONG else hex(value))
        case float():
            return {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}.get(
                str(value), repr(value)
            )
        case dict():
            return "{…}" if value else "{}"
        case list():
            return "[…]" if value else "[]"
        case _:
            return f"<{_cut(type(value).__name__)}>"


def _cut(text: str, limit: int = _SHOWN) -> str:
    return text if len(text) <= limit else f"{text[:limit]}…"


def _printable(text: str) -> str:
    return "".join(
        letter if letter.isprintable() and letter not in '"\\' else _escaped(letter)
        for letter in _cut(text)
    )


def _escaped(letter: str) -> str:
    return f"\\{letter}" if letter in '"\\' else f"\\u{ord(letter):04x}"


def reason(error: Exception) -> str:
    """Return what the model says against a value, shortened."""
    return _cut(str(error), _REASON)


# --- the sentences -------------------------------------------------------------------------------

_MORE: Final[Mapping[Lang, str]] = {
    "en": "… and {more} more problems",
    "vi": "… và {more} lỗi khác",
}
_MEANT: Final[Mapping[Lang, str]] = {
    "en": "; did you mean {meant}?",
    "vi": "; có phải ý là {meant}?",
}

_SENTENCES: Final[Mapping[Code, Mapping[Lang, str]]] = MappingProxyType(
    {
        "not_utf8": {
            "en": "is not UTF-8: byte {byte} cannot be read; save the document as UTF-8",
            "vi": "không phải UTF-8: không đọc được byte thứ {byte}; hãy lưu văn bản ở dạng UTF-8",
        },
        "byte_order_mark": {
            "en": "starts with a byte order mark; save it as UTF-8 without one",
            "vi": "bắt đầu bằng dấu thứ tự byte (BOM); hãy lưu ở dạng UTF-8 không có BOM",
        },
        "not_json": {
            "en": "is not JSON: line {line}, column {column} cannot be read, at {found}",
            "vi": "không phải JSON: không đọc được dòng {line}, cột {column}, ở chỗ {found}",
        },
        "ends_early": {
            "en": "is not complete: the JSON ends early, at line {line}, column {column}",
            "vi": "chưa trọn vẹn: JSON kết thúc sớm, ở dòng {line}, cột {column}",
        },
        "goes_on": {
            "en": "goes on after its end, at line {line}, column {column}, with {found}",
            "vi": "còn viết tiếp sau chỗ kết thúc, ở dòng {line}, cột {column}, với {found}",
        },
        "too_deep": {
            "en": "nests too deep to be read; {limit} levels are taken",
            "vi": "lồng nhau quá sâu, không đọc được; chỉ nhận {limit} tầng",
        },
        "newer_version": {
            "en": "is version {found}, newer than this program knows ({newest}); update giaoban",
            "vi": "là phiên bản {found}, mới hơn phiên bản phần mềm này biết ({newest}); "
            "hãy cập nhật giaoban",
        },
        "repeated_key": {
            "en": "stands more than once in its object",
            "vi": "xuất hiện nhiều lần trong cùng một đối tượng",
        },
        "unknown_key": {
            "en": "is no key that is known here",
            "vi": "là khóa không có ở đây",
        },
        "missing_key": {
            "en": "is missing",
            "vi": "còn thiếu",
        },
        "missing_kind": {
            "en": "is missing; it tells what the object is: one of {words}",
            "vi": "còn thiếu; khóa này cho biết đối tượng là gì: một trong {words}",
        },
        "unknown_kind": {
            "en": "tells what the object is: one of {words}; got {found}",
            "vi": "cho biết đối tượng là gì: một trong {words}; ở đây là {found}",
        },
        "unknown_form": {
            "en": "takes the name of a built-in form, {words}, or a form written out as an "
            "object; got {found}",
            "vi": "nhận tên một thể thức có sẵn, {words}, hoặc một thể thức viết đầy đủ thành "
            "đối tượng; ở đây là {found}",
        },
        "not_object": {
            "en": "takes an object; got {found}",
            "vi": "nhận một đối tượng; ở đây là {found}",
        },
        "not_array": {
            "en": "takes an array; got {found}",
            "vi": "nhận một mảng; ở đây là {found}",
        },
        "not_pair": {
            "en": "takes an array of two texts; got an array of {length}",
            "vi": "nhận một mảng gồm hai chuỗi; ở đây là mảng gồm {length} phần tử",
        },
        "not_text": {
            "en": "takes a text; got {found}",
            "vi": "nhận một chuỗi; ở đây là {found}",
        },
        "not_integer": {
            "en": "takes an integer; got {found}",
            "vi": "nhận một số nguyên; ở đây là {found}",
        },
        "not_boolean": {
            "en": "takes true or false; got {found}",
            "vi": "nhận true hoặc false; ở đây là {found}",
        },
        "not_date": {
            "en": 'takes a day written "YYYY-MM-DD"; got {found}',
            "vi": 'nhận một ngày viết dạng "NNNN-TT-NN" (năm-tháng-ngày); ở đây là {found}',
        },
        "no_such_day": {
            "en": "takes a day that there is; got {found}",
            "vi": "nhận một ngày có thật; ở đây là {found}",
        },
        "not_time": {
            "en": 'takes a time of day written "HH:MM"; got {found}',
            "vi": 'nhận một giờ trong ngày viết dạng "GG:PP" (giờ:phút); ở đây là {found}',
        },
        "unknown_word": {
            "en": "takes one of {words}; got {found}",
            "vi": "nhận một trong {words}; ở đây là {found}",
        },
        "integer_too_long": {
            "en": "takes an integer of at most {limit} digits; got {found}",
            "vi": "nhận một số nguyên không quá {limit} chữ số; ở đây là {found}",
        },
        "out_of_range": {
            "en": "lies between {low} and {high}; got {found}",
            "vi": "nằm trong khoảng từ {low} đến {high}; ở đây là {found}",
        },
        "negative": {
            "en": "counts, and is not less than 0; got {found}",
            "vi": "là số đếm, không nhỏ hơn 0; ở đây là {found}",
        },
        "no_words": {
            "en": "needs words; got {found}",
            "vi": "cần có chữ; ở đây là {found}",
        },
        "forbidden_character": {
            "en": "takes text that XML can hold; got {found} with {character}",
            "vi": "nhận chuỗi mà XML chứa được; ở đây là {found}, có ký tự {character}",
        },
        "not_a_part": {
            "en": 'takes a part of a document number, without a blank, "/" or "-"; got {found}',
            "vi": 'nhận một phần của số, ký hiệu, không có dấu cách, "/" hay "-"; ở đây là {found}',
        },
        "invariant": {
            "en": "cannot be: {reason}",
            "vi": "không thể có: {reason}",
        },
    }
)

_REASONS: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(english), vietnamese)
    for english, vietnamese in (
        (
            r"(\S+) lies between (\d+) and (\d+); got (-?\d+)",
            r"\1 nằm trong khoảng từ \2 đến \3; ở đây là \4",
        ),
        (
            r"InMonth\.first comes before month (\d+); got (\d+)",
            r"InMonth.first đứng trước tháng \1; ở đây là \2",
        ),
        (
            r"Person needs a name or a position; got neither",
            r"Person cần có tên hoặc chức vụ; ở đây không có cả hai",
        ),
        (
            r"DocumentNumber needs a type or an organ; got neither",
            r"DocumentNumber cần có ký hiệu loại văn bản hoặc cơ quan; ở đây không có cả hai",
        ),
        (
            r"AgendaItem needs a label, a heading, an order or a body; got none",
            r"AgendaItem cần có số thứ tự, tiêu đề, lệnh giao việc hoặc nội dung; ở đây không có gì",
        ),
        (
            r"AgendaItem\.order is a frame and takes no task; put the task into the body",
            r"AgendaItem.order là khung, không có nhiệm vụ; hãy đưa nhiệm vụ vào phần nội dung",
        ),
        (
            r"RecipientLine needs parties or a wording; got neither",
            r"RecipientLine cần có nơi nhận hoặc lời văn; ở đây không có cả hai",
        ),
        (
            r"RecipientGroup needs a medium or lines; got neither",
            r"RecipientGroup cần có hình thức gửi hoặc các dòng nơi nhận; ở đây không có cả hai",
        ),
        (
            r"InMonth takes one of first, part and before, not several",
            r"InMonth chỉ nhận một trong first, part và before",
        ),
        (
            r"Recurring\.weekday goes with weeks, not with (\w+)",
            r"Recurring.weekday đi với weeks, không đi với \1",
        ),
        (
            r"Recurring\.day and month go with months or years, not (\w+)",
            r"Recurring.day và month đi với months hoặc years, không đi với \1",
        ),
        (
            r"Reassigned\.lead needs someone; got nobody",
            r"Reassigned.lead cần có ít nhất một chủ thể; ở đây không có ai",
        ),
    )
)
"""What the model says against a whole value, in Vietnamese."""


def _in_vietnamese(text: str) -> str:
    """Return the model's sentence in Vietnamese; as it is where it is not in the table."""
    for english, vietnamese in _REASONS:
        found = english.fullmatch(text)
        if found:
            return found.expand(vietnamese)
    return text
