"""Tóm lược thông báo: who, what meeting, each item with its stance, who signs, who is told.

`glance` gives plain data, with keys and stance names that are promised (`giaoban show --format
json`); `glance_table` a page for a terminal of 80 columns.
"""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Literal

import attrs

from giaoban.lexicon import (
    clause_sentence,
    find_numbers,
    format_date,
    format_number,
    heading_text,
    party_name,
    recipient_text,
    subject_text,
)
from giaoban.lexicon.proposers import proposer
from giaoban.model import AgendaItem, Decision, DocumentNumber, Matter
from giaoban.orders import item_number
from giaoban.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.model import Meeting, Node, Notice, Recipients, Signature

__all__ = ["Glance", "glance", "glance_table"]

Glance = dict[str, object]
Lang = Literal["vi", "en"]
WIDTH = 80
_TOPIC = re.compile(r"(?:Về|Đối với) ")

# The model tells shades apart that the promised names do not.
_STANCES = {"agreed_on_the_whole": "agreed_in_principle", "approved": "agreed"}
_STANCES |= {"deferred": "not_yet_agreed"}


def glance(notice: Notice) -> Glance:
    """Return the notice at a glance: `{"notice": {…}, "items": […]}`, ready for JSON."""
    issued = notice.issued_on
    return {
        "notice": {
            "form": notice.form.name,
            "subject": subject_text(notice),
            "issuer": _issuer(notice),
            "number": _number(notice),
            "place": notice.place or None,
            "issued": None if issued is None else issued.isoformat(),
            "meeting": _meeting(notice.meeting),
            "signature": _signature(notice.signature, notice),
            "recipients": _recipients(notice.recipients),
            "filed_at": _filed_at(notice.recipients),
        },
        "items": [_item(item, notice) for item in _items(notice.body)],
    }


def _issuer(notice: Notice) -> str | None:
    return None if notice.issuer is None else notice.issuer.body.name


def _number(notice: Notice) -> str | None:
    if notice.number is None or not notice.number.number:
        return None
    return format_number(notice.number)


def _meeting(meeting: Meeting | None) -> Glance | None:
    if meeting is None:
        return None
    return {
        "kind": meeting.kind,
        "date": meeting.dates[0].isoformat() if meeting.dates else None,
        "session": int(meeting.session) if meeting.session.isdecimal() else meeting.session or None,
        "congress": meeting.congress or None,
        "term": meeting.term or None,
        "chair": None if meeting.chair is None else party_name(meeting.chair),
    }


def _signature(signature: Signature | None, notice: Notice) -> Glance | None:
    """Return the signature; one authority is a text, a chain of them a list."""
    if signature is None:
        return None
    prefixes = [(notice.form.prefix(a.kind) or "").strip() for a in signature.authority]
    bodies = [a.of.upper() for a in signature.authority]
    return {
        "authority": _one_or_all(prefixes),
        "on_behalf_of": _one_or_all(bodies),
        "position": signature.position.upper() or None,
        "signer": signature.name or None,
    }


def _one_or_all(values: list[str]) -> str | list[str] | None:
    if len(values) > 1:
        return values
    return values[0] if values else None


def _recipients(recipients: Recipients | None) -> list[str]:
    if recipients is None:
        return []
    return [recipient_text(line) for group in recipients.groups for line in group.lines]


def _filed_at(recipients: Recipients | None) -> list[str]:
    if recipients is None or not recipients.archive:
        return []
    return [unit.strip() for unit in recipients.archive.split(",") if unit.strip()]


# --- items ---------------------------------------------------------------------------------------


def _items(body: tuple[Node, ...]) -> Iterator[AgendaItem]:
    return (node for node in body if isinstance(node, AgendaItem))


def _item(item: AgendaItem, notice: Notice) -> Glance:
    return {
        "number": item_number(item),
        "heading": heading_text(item, notice.form),
        "presenter": _presenter(item),
        "stance": _stance(item),
        "citations": list(dict.fromkeys(_codes(item))),
        "items": [_item(inner, notice) for inner in _items(item.body)],
    }


def _presenter(item: AgendaItem) -> str | None:
    """Return who presented the item, or whose proposal its own words are about."""
    if item.presenter is not None:
        return party_name(item.presenter)
    found = next((one for one in map(proposer, _matters(item)) if one is not None), None)
    return None if found is None else party_name(found.party)


def _matters(item: AgendaItem) -> Iterator[str]:
    """Yield what the first clause is about, where no heading says it, and the first decision."""
    first = item.body[0] if item.body and not item.heading else None
    if first is not None and not isinstance(first, AgendaItem) and _TOPIC.match(first.wording):
        yield first.wording
    decided = next((node for node in item.body if isinstance(node, Decision)), None)
    if decided is not None and decided.objects and isinstance(decided.objects[0], Matter):
        yield decided.objects[0].text


def _stance(item: AgendaItem) -> str | None:
    for node in item.body:
        if isinstance(node, Decision):
            return _STANCES.get(node.stance, node.stance)
    return None


def _codes(item: AgendaItem) -> Iterator[str]:
    """Yield every document code in the item's own words, sub-items left out, in printed order."""
    own = attrs.evolve(item, body=tuple(n for n in item.body if not isinstance(n, AgendaItem)))
    for _, node in walk(own):
        if isinstance(node, DocumentNumber):
            yield format_number(node)
            continue
        for field in attrs.fields(type(node)):
            value = getattr(node, field.name)
            for text in value if isinstance(value, tuple) else (value,):
                if isinstance(text, str):
                    yield from (format_number(found.number) for found in find_numbers(text))


# --- a page for people ---------------------------------------------------------------------------

_WORDS = {
    "vi": {
        "issuer": "Cơ quan",
        "number": "Số",
        "issued": "Ngày",
        "subject": "Trích yếu",
        "meeting": "Cuộc họp",
        "chair": "Chủ trì",
        "signed": "Người ký",
        "told": "Nơi nhận",
        "filed": "Lưu",
        "blank": "(trống)",
        "agreed": "nhất trí",
        "agreed_in_principle": "nhất trí về nguyên tắc",
        "adopted": "thông qua",
        "not_yet_agreed": "chưa nhất trí",
        "rejected": "không nhất trí",
        "noted": "ghi nhận",
        "separate_notice": "có thông báo riêng",
    },
    "en": {
        "issuer": "Issuer",
        "number": "Number",
        "issued": "Issued",
        "subject": "Subject",
        "meeting": "Meeting",
        "chair": "Chair",
        "signed": "Signed by",
        "told": "Recipients",
        "filed": "Filed at",
        "blank": "(blank)",
        "agreed": "agreed",
        "agreed_in_principle": "agreed in principle",
        "adopted": "adopted",
        "not_yet_agreed": "not yet agreed",
        "rejected": "rejected",
        "noted": "noted",
        "separate_notice": "separate notice",
    },
}


def glance_table(notice: Notice, *, lang: Lang = "vi") -> str:
    """Return the notice at a glance as lines of at most 80 columns, in Vietnamese or English."""
    say = _WORDS[lang]
    rows = [(say[key], value or say["blank"]) for key, value in _head(notice)]
    wide = max(len(name) for name, _ in rows)
    lines = [line for name, value in rows for line in _row(name.ljust(wide), value)]
    lines.append("")
    for item in _items(notice.body):
        lines += _item_lines(item, notice, say, 0)
    for name, values in _foot(notice):
        lines += ["", say[name], *(line for value in values for line in _row("  -", value))]
    return "\n".join(lines) + "\n"


def _head(notice: Notice) -> list[tuple[str, str]]:
    day = notice.issued_on
    meeting = notice.meeting
    when = ", ".join(format_date(d) for d in meeting.dates) if meeting else ""
    signature = notice.signature
    signed = (signature.name, signature.position) if signature else ()
    return [
        ("issuer", _issuer(notice) or ""),
        ("number", _number(notice) or ""),
        ("issued", ", ".join(p for p in (notice.place, format_date(day) if day else "") if p)),
        ("subject", subject_text(notice)),
        ("meeting", ", ".join(part for part in (meeting.kind, when) if part) if meeting else ""),
        ("chair", party_name(meeting.chair) if meeting and meeting.chair else ""),
        ("signed", ", ".join(part for part in signed if part)),
    ]


def _foot(notice: Notice) -> list[tuple[str, list[str]]]:
    parts = [("told", _recipients(notice.recipients)), ("filed", _filed_at(notice.recipients))]
    return [(name, values) for name, values in parts if values]


def _item_lines(item: AgendaItem, notice: Notice, say: dict[str, str], depth: int) -> list[str]:
    stance = _stance(item)
    mark = f" [{say.get(stance, stance)}]" if stance else ""
    label = "  " * depth + (item.label or "-")
    lines = _row(label, (_title(item, notice) + mark).strip())
    for inner in _items(item.body):
        lines += _item_lines(inner, notice, say, depth + 1)
    return lines


def _title(item: AgendaItem, notice: Notice) -> str:
    """Return an item's heading; where it has none, how its first clause begins."""
    heading = heading_text(item, notice.form)
    first = item.body[0] if item.body else None
    if heading or first is None or isinstance(first, AgendaItem):
        return heading
    return textwrap.shorten(clause_sentence(first, form=notice.form), WIDTH, placeholder=" …")


def _row(name: str, value: str) -> list[str]:
    indent = " " * (len(name) + 1)
    wrapped = textwrap.wrap(
        value,
        WIDTH,
        initial_indent=f"{name} ",
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wrapped or [name]
