"""The real notices: read without loss, into the outline and the fields that a careful reader found.

They are read where they are (see `tests.support.real_notices`); without the folder there is nothing
to check, and the summary of the run says so.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from giaoban._vn import fold, words
from giaoban.model import AgendaItem, Notice
from giaoban.reading import Reading, read
from giaoban.render import to_text
from giaoban.walk import get
from tests.support import notice_params
from tests.support_printing import print_markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from giaoban.model import Node

real = pytest.mark.parametrize("file", notice_params())


def _reading(file: Path) -> Reading:
    return read(file.read_bytes())


def _gold(file: Path) -> dict[str, Any]:
    stem = file.name.split(".", 1)[0]
    found: dict[str, Any] = json.loads(
        (file.parent / f"{stem}.gold.json").read_text(encoding="utf-8")
    )
    return found


def _key(text: object) -> str:
    """Return what two careful readers agree on in a text: its letters and digits."""
    bare = re.sub(r"[*#_]|<[^>]{1,9}>", "", fold(str(text or "")))
    return re.sub(r"[\W_]+", "", bare)


def _numbers(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, AgendaItem):
            yield (node.label or "").rstrip(".")
            yield from _numbers(node.body)


# --- laws --------------------------------------------------------------------------------


@real
def test_every_word_is_printed_or_set_aside(file: Path) -> None:
    """Compared as multisets; the print adds words of the form's heading only."""
    source = file.read_text(encoding="utf-8")
    reading = _reading(file)
    aside = Counter(word for line in reading.unread for word in words(line))
    printed = Counter(words(to_text(reading.notice)))

    assert Counter(words(source)) - printed - aside == Counter()
    heading = Counter(word for line in reading.notice.form.motto for word in words(line))
    assert printed + aside - Counter(words(source)) - heading == Counter()


@real
def test_only_page_numbers_and_stamps_are_set_aside(file: Path) -> None:
    """A stamp is a few short lines with the time of signing among them."""
    stamp = re.compile(r"\d{1,3}|[+-]\d{2}:\d{2}|.*\d{2}:\d{2}:\d{2}.*|.*@.*|[\w ]{1,30}")

    assert [line for line in _reading(file).unread if not stamp.fullmatch(line)] == []


@real
def test_reading_the_print_changes_nothing(file: Path) -> None:
    """As plain text and as Markdown, told apart by themselves."""
    notice = _reading(file).notice

    assert read(to_text(notice)).notice == notice
    assert read(print_markdown(notice)).notice == notice


@real
def test_places_hold_the_words_of_what_they_are_of(file: Path) -> None:
    """The source from a clause's first letter to its last has its words, and those set aside."""
    source = file.read_text(encoding="utf-8")
    reading = _reading(file)
    aside = {word for line in reading.unread for word in words(line.lower())}

    for path, (start, end) in reading.spans:
        part = get(reading.notice, path)
        said = part if isinstance(part, str) else getattr(part, "wording", None)
        known = path.startswith(("$.recipients", "$.signature")) or path.endswith(".stance")
        if isinstance(said, str) and not known:
            # An adverb of urgency is in small letters, wherever it stands.
            there, own = words(source[start:end].lower()), words(said.lower())
            assert Counter(own) - Counter(there) == Counter(), path
            # What is put together from several sentences stands in all of them, a place in its
            # line with the day.
            if not path.endswith((".task", ".what", ".text", ".condition", ".place", "]")):
                assert set(there) - set(own) <= aside, path


# --- what a careful reader found ---------------------------------------------------------


@real
def test_the_outline_has_the_items_of_a_careful_reader(file: Path) -> None:
    """Their numbers in order, Roman headings and sub-items included, and no others."""
    items = _gold(file)["items"]
    listed = {item["number"] for item in items}
    wanted = [
        number
        for item in items
        for number in (item["number"], *item.get("sub_items", ()))
        if number == item["number"] or (number not in listed and not number.endswith(")"))
    ]

    assert list(_numbers(_reading(file).notice.body)) == wanted


@real
def test_the_frame_is_that_of_a_careful_reader(file: Path) -> None:
    """Form, subject, number, place, day; who signs as what; who is told, and what is filed."""
    notice, gold = _reading(file).notice, _gold(file)["notice"]

    assert _frame(notice) == {
        "regime": gold["form"],
        "subject": _key(gold["subject"]),
        "number": _key(gold["number"]),
        "place": _key(gold.get("place")),
        "issued": gold.get("issued"),
        "position": _key(gold["signature"]["position"]),
        "signer": _key(gold["signature"]["signer"]),
        "recipients": [_key(line) for line in gold["recipients"]],
        "filed": _key("".join(gold["filed_at"])),
    }


def _frame(notice: Notice) -> dict[str, object]:
    signature, recipients = notice.signature, notice.recipients
    assert signature is not None
    assert recipients is not None
    number = notice.as_printed.number if notice.as_printed is not None else ""
    code = number.split(":")[-1] if notice.number is not None else ""
    composed = f"{notice.number.number}{notice.number.type}" if notice.number else ""
    organs = "".join(notice.number.organs) if notice.number is not None else ""
    return {
        "regime": notice.form.regime,
        "subject": _key(notice.subject),
        "number": _key(code) or _key(composed + organs),
        "place": _key(notice.place),
        "issued": notice.issued_on.isoformat() if notice.issued_on is not None else None,
        "position": _key(signature.position),
        "signer": _key(signature.name),
        "recipients": [_key(line.wording) for group in recipients.groups for line in group.lines],
        "filed": _key(recipients.archive),
    }


@real
def test_the_meeting_is_that_of_a_careful_reader(file: Path) -> None:
    """Its day, its chair and its number in a row, where the opening sentence says them."""
    reading, gold = _reading(file), _gold(file)
    meeting, wanted = reading.notice.meeting, gold["notice"]["meeting"]

    assert meeting is not None
    if gold.get("is_conclusion", True):
        assert [day.isoformat() for day in meeting.dates] == [wanted["date"]]
        assert (meeting.chair.name if meeting.chair is not None else None) == wanted["chair"] or (
            wanted["chair"] is None
        )
        assert meeting.session == str(wanted["session"] or "")
    else:
        assert "GB908" in [told.code for told in reading.findings]


@real
def test_both_orders_of_one_pdf_give_one_notice(file: Path) -> None:
    """In columns or one after the other, the notice is the same, up to a hyphen at a line's end."""
    if ".layout." not in file.name:
        return
    other = file.with_name(file.name.replace(".layout.", ".reflow."))
    columns, stacked = _reading(file).notice, _reading(other).notice

    assert list(_shape(columns.body)) == list(_shape(stacked.body))
    assert (columns.subject, columns.preamble, columns.signature) == (
        stacked.subject,
        stacked.preamble,
        stacked.signature,
    )


def _shape(nodes: Iterable[Node]) -> Iterator[tuple[str | None, str]]:
    for node in nodes:
        if isinstance(node, AgendaItem):
            yield node.label, _key(node.heading)
            yield from _shape(node.body)
        else:
            yield node.label, _key(node.wording)
            yield from _shape(node.points)
