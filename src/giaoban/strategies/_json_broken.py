"""Văn bản JSON hỏng: documents that `from_json` refuses, each broken in one way.

What is expected of a broken document is known from how it was broken: the annotations of the model
say what each place takes. The decoder is not asked.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from attrs import evolve, frozen
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from giaoban.codec import Code, to_data
from giaoban.deadline import ByDate, Within
from giaoban.model import Assignment, Attendance, Body, Group, Meeting, Notice, Remark
from giaoban.strategies._json_places import Place, places_in
from giaoban.strategies._notices import notices
from giaoban.strategies._world import one_of_pool

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["BrokenDocument", "Damage", "ExpectedProblem", "broken_documents"]

Damage = Literal[
    "missing-key",
    "unknown-key",
    "repeated-key",
    "missing-kind",
    "unknown-kind",
    "unknown-word",
    "unknown-form",
    "not-text",
    "not-integer",
    "not-boolean",
    "not-array",
    "not-object",
    "not-date",
    "no-such-day",
    "not-time",
    "null",
    "not-a-number",
    "blank-name",
    "control-character",
    "lone-surrogate",
    "newer-version",
    "version-zero",
    "too-deep",
    "byte-order-mark",
    "cut-off",
    "goes-on",
    "comment",
    "closing-comma",
    "empty",
    "no-object",
]
"""How a document is broken: each name is a strategy's argument, and told with the document."""


@frozen
class ExpectedProblem:
    """Lỗi mong đợi: what a reader has to report: where, and what is wrong, in the codec's word."""

    path: str
    code: Code


@frozen(kw_only=True)
class BrokenDocument:
    """Văn bản JSON hỏng: a text that is no notice, and what has to be reported of it.

    Args:
        text:
            As UTF-8 it is what a system sends; the lone surrogate is written as an escape.
        problems:
            All that is wrong with it.
        damage:
            How it was broken.
    """

    text: str
    problems: tuple[ExpectedProblem, ...]
    damage: Damage


def broken_documents(
    *damages: Damage, source: SearchStrategy[Notice] | None = None
) -> SearchStrategy[BrokenDocument]:
    """Văn bản JSON hỏng: documents of notices, each broken in one way.

    Args:
        damages:
            How; all ways without any. It shrinks to the first.
        source:
            The notices that are broken; None for sound ones. Where one has no place to be broken
            in this way, an item with such a place is added to it.

    Raises:
        InvalidArgument: There is no such way.
    """
    for damage in damages:
        if damage not in get_args(Damage):
            raise InvalidArgument(f"no damage {damage!r}; there are {', '.join(get_args(Damage))}")
    wanted: tuple[Damage, ...] = damages or get_args(Damage)
    return _broken(one_of_pool(wanted), notices() if source is None else source)


@st.composite
def _broken(
    draw: DrawFn, damages: SearchStrategy[Damage], source: SearchStrategy[Notice]
) -> BrokenDocument:
    damage, notice = draw(damages), draw(source)
    if damage in _TEXT_DAMAGES:
        spoil, code = _TEXT_DAMAGES[damage]
        text = spoil(draw, json.dumps(to_data(notice), ensure_ascii=False, indent=2))
        problem = ExpectedProblem("$", code)
    else:
        text, problem = _PLACED[damage](draw, notice)
    return BrokenDocument(text=text, problems=(problem,), damage=damage)


_Broken = tuple[str, ExpectedProblem]

# --- damage in one place --------------------------------------------------------------------------------

_SPECIMEN: Final = (
    Remark("Kèm theo bản đồ.", continues=True),
    Assignment(lead=(Body("Sở Y tế"),), deadline=ByDate(dt.date(2026, 3, 2), time=dt.time(17, 0))),
    Assignment(lead=(Body("Sở Y tế"),), deadline=Within(10, "days")),
)
"""Clauses with a place of every kind."""


def _found(notice: Notice, fits: Callable[[Place], bool]) -> tuple[Any, tuple[Place, ...]]:
    """Return the plain data of a notice, and its places that fit: at least one."""
    data = to_data(notice)
    places = tuple(filter(fits, places_in(notice, data)))
    if places:
        return data, places
    more = evolve(
        notice,
        place=notice.place or "Sông Lam",
        meeting=Meeting("họp", attendance=Attendance(present=3)),
        body=(*notice.body, *_SPECIMEN),
    )
    data = to_data(more)
    return data, tuple(filter(fits, places_in(more, data)))


def _put(data: Any, steps: tuple[str | int, ...], new: object) -> None:  # noqa: ANN401  plain data
    for step in steps[:-1]:
        data = data[step]
    data[steps[-1]] = new


def _get(data: Any, steps: tuple[str | int, ...]) -> Any:  # noqa: ANN401  plain data
    for step in steps:
        data = data[step]
    return data


def _written(data: object, *, escaped: bool = False) -> str:
    return json.dumps(data, ensure_ascii=escaped, indent=2)


def _replaced(
    code: Code, fits: Callable[[Place], bool], *wrong: object
) -> Callable[[DrawFn, Notice], _Broken]:
    """Return the damage that puts something wrong in a place that fits."""

    def spoil(draw: DrawFn, notice: Notice) -> _Broken:
        data, places = _found(notice, fits)
        place = draw(st.sampled_from(places))
        _put(data, place.steps, draw(st.sampled_from(wrong)))
        # A lone surrogate is written as an escape: as a letter there is no UTF-8 of it.
        return _written(data, escaped=code == "forbidden_character"), ExpectedProblem(
            place.path, code
        )

    return spoil


def _taking(*kinds: str) -> Callable[[Place], bool]:
    return lambda place: place.takes in kinds


def _missing_key(draw: DrawFn, notice: Notice) -> _Broken:
    data, places = _found(notice, lambda place: place.needed)
    place = draw(st.sampled_from(places))
    del _get(data, place.steps[:-1])[place.steps[-1]]
    return _written(data), ExpectedProblem(place.path, "missing_key")


def _unknown_key(draw: DrawFn, notice: Notice) -> _Broken:
    data, places = _found(notice, _taking("object"))
    place = draw(st.sampled_from(places))
    _get(data, place.steps)["not_there"] = draw(st.sampled_from((None, "", 1, [], {})))
    return _written(data), ExpectedProblem(f"{place.path}.not_there", "unknown_key")


def _repeated_key(draw: DrawFn, notice: Notice) -> _Broken:
    # Of an object that says nothing there is nothing to say again.
    data, places = _found(notice, lambda place: bool(place.keys))
    place = draw(st.sampled_from(places))
    held, key = _get(data, place.steps), draw(st.sampled_from(place.keys))
    held[_AGAIN] = held[key]
    text = _written(data).replace(json.dumps(_AGAIN), json.dumps(key))
    return text, ExpectedProblem(f"{place.path}.{key}", "repeated_key")


_AGAIN: Final = "the same key again"


def _with_kind(draw: DrawFn, notice: Notice) -> tuple[Any, dict[str, Any], str]:
    """Return plain data, an object in it that tells its kind, and the path of that."""
    data, places = _found(notice, lambda place: place.tagged)
    place = draw(st.sampled_from(places))
    return data, _get(data, place.steps), f"{place.path}.kind"


def _missing_kind(draw: DrawFn, notice: Notice) -> _Broken:
    data, held, path = _with_kind(draw, notice)
    del held["kind"]
    return _written(data), ExpectedProblem(path, "missing_kind")


def _unknown_kind(draw: DrawFn, notice: Notice) -> _Broken:
    data, held, path = _with_kind(draw, notice)
    held["kind"] = draw(st.sampled_from(("notice", "", None, 1, [])))
    return _written(data), ExpectedProblem(path, "unknown_kind")


def _at_top(key: str, code: Code, *wrong: object) -> Callable[[DrawFn, Notice], _Broken]:
    """Return the damage that puts something wrong at a key of the notice itself."""

    def spoil(draw: DrawFn, notice: Notice) -> _Broken:
        data = {**to_data(notice), key: draw(st.sampled_from(wrong))}
        return _written(data), ExpectedProblem(f"$.{key}", code)

    return spoil


_NULL_CODES: Final[Mapping[str, Code]] = {
    "text": "not_text",
    "integer": "not_integer",
    "boolean": "not_boolean",
    "date": "not_date",
    "time": "not_time",
    "word": "unknown_word",
    "array": "not_array",
    "object": "not_object",
}
"""What is said of null, and of any value of another type, by what a place takes."""


def _null(draw: DrawFn, notice: Notice) -> _Broken:
    data, places = _found(notice, lambda place: not place.null)
    place = draw(st.sampled_from(places))
    _put(data, place.steps, None)
    return _written(data), ExpectedProblem(place.path, _NULL_CODES[place.takes])


def _not_a_number(draw: DrawFn, notice: Notice) -> _Broken:
    data, places = _found(notice, lambda _: True)
    place = draw(st.sampled_from(places))
    _put(data, place.steps, draw(st.sampled_from((float("nan"), float("inf"), -float("inf")))))
    return _written(data), ExpectedProblem(place.path, _NULL_CODES[place.takes])


def _named(place: Place) -> bool:
    return place.owner in {Body, Group} and place.steps[-1] == "name"


_TRUE: Final = True
_FALSE: Final = False

_PLACED: Final[Mapping[Damage, Callable[[DrawFn, Notice], _Broken]]] = {
    "missing-key": _missing_key,
    "unknown-key": _unknown_key,
    "repeated-key": _repeated_key,
    "missing-kind": _missing_kind,
    "unknown-kind": _unknown_kind,
    "unknown-word": _replaced("unknown_word", _taking("word"), "no such word", "", 1, []),
    "unknown-form": _at_top("form", "unknown_form", "no-such-form", "", None, 1),
    "not-text": _replaced("not_text", _taking("text"), 1, 2.5, _TRUE, [], {}),
    "not-integer": _replaced("not_integer", _taking("integer"), "1", 1.0, _TRUE, [], {}),
    "not-boolean": _replaced("not_boolean", _taking("boolean"), "true", 1, 0, [], {}),
    "not-array": _replaced("not_array", _taking("array"), "x", 1, _FALSE, {}),
    "not-object": _replaced("not_object", _taking("object"), "x", 1, _FALSE, []),
    "not-date": _replaced("not_date", _taking("date"), "2/10/2023", "20231002", "", 1, {}),
    "no-such-day": _replaced("no_such_day", _taking("date"), "2023-02-30", "2023-13-01"),
    "not-time": _replaced("not_time", _taking("time"), "17h00", "24:00", "9:30", "", 17),
    "null": _null,
    "not-a-number": _not_a_number,
    "blank-name": _replaced("no_words", _named, "", " ", "\n"),
    "control-character": _replaced("forbidden_character", _taking("text"), "a\u0001", "\ufffe"),
    "lone-surrogate": _replaced("forbidden_character", _taking("text"), "a\ud800", "\udfffb"),
    "newer-version": _at_top("schema_version", "newer_version", 1000, 10**30),
    "version-zero": _at_top("schema_version", "out_of_range", 0, -1),
}

# --- damage to the text ---------------------------------------------------------------------------------


def _marked(_: DrawFn, text: str) -> str:
    return f"\ufeff{text}"


def _cut_off(draw: DrawFn, text: str) -> str:
    lines = text.splitlines(keepends=True)
    return "".join(lines[: draw(st.integers(1, len(lines) - 1))])


def _going_on(draw: DrawFn, text: str) -> str:
    return text + draw(st.sampled_from(("{}", "\n{}", " x", ",", "}")))


def _commented(draw: DrawFn, text: str) -> str:
    return draw(st.sampled_from(("// ghi chú\n", "/* ghi chú */", "# ghi chú\n"))) + text


def _closing_comma(_: DrawFn, text: str) -> str:
    return f"{text[:-1].rstrip()},}}"


def _no_text(draw: DrawFn, _: str) -> str:
    return draw(st.sampled_from(("", " ", "\n")))


def _no_object(draw: DrawFn, text: str) -> str:
    return draw(st.sampled_from(("[]", "null", "1", '"x"', "true", f"[{text}]")))


def _too_deep(draw: DrawFn, text: str) -> str:
    levels = draw(st.sampled_from((300, 5000)))
    deep = "[" * levels + "]" * levels
    return f'{text[:-1].rstrip()}, "deep": {deep}}}'


_TEXT_DAMAGES: Final[Mapping[Damage, tuple[Callable[[DrawFn, str], str], Code]]] = {
    "too-deep": (_too_deep, "too_deep"),
    "byte-order-mark": (_marked, "byte_order_mark"),
    "cut-off": (_cut_off, "ends_early"),
    "goes-on": (_going_on, "goes_on"),
    "comment": (_commented, "not_json"),
    "closing-comma": (_closing_comma, "not_json"),
    "empty": (_no_text, "ends_early"),
    "no-object": (_no_object, "not_object"),
}
"""What is wrong with the text as a whole is reported of the whole."""
