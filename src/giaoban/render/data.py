"""Chuỗi để điền mẫu: the page as plain strings, for an office that fills templates of its own.

The keys are promised. Every value is a text, a list of texts, or a list of objects of texts, as a
template wants them; what a notice lacks is an empty text or list. All the words of the page are
here once, but for the head and the rows of the annex, which repeat tasks of the body.

| key | what it is |
|---|---|
| `motto` | the lines of the national motto, or the Party's heading |
| `parent`, `issuer` | lists: the bodies at the top left |
| `number`, `place_date` | the lines below them |
| `marks` | list: secrecy, urgency, a draft's mark |
| `type_name`, `subject` | the title |
| `bases`, `preamble` | lists: the paragraphs before the body |
| `body` | list of paragraphs: `text`, `label`, `words` (without the label), `style` (`heading` or `body`), `level` (items and points around it), `path` |
| `closing` | list of paragraphs |
| `recipients_title`, `recipients` | the title, and a list of lines |
| `authority`, `position`, `signer` | a list, a text, a text |
| `footnotes` | list |
| `tasks` | list of rows: `no`, `task`, `lead`, `coordinators`, `deliverable`, `deadline` |
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from giaoban.render.layout import Annex, Close, Entry, Open, Para, Rule, flow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.render.layout import Block, Layout, ParaStyle, SectionName

__all__ = ["Data", "emit"]

Data = dict[str, str | list[str] | list[dict[str, str]]]

_ROW: Final = ("no", "task", "lead", "coordinators", "deliverable", "deadline")


def emit(layout: Layout) -> Data:
    """Return the strings of *layout*; its annex gives the rows of `tasks`."""
    sections = {section.name: section.blocks for section in layout.sections()}

    def lines(name: SectionName, *styles: ParaStyle) -> list[str]:
        return list(_lines(sections.get(name, ()), styles))

    def line(name: SectionName, style: ParaStyle) -> str:
        return " ".join(lines(name, style))

    return {
        "motto": lines("header_right", "motto", "slogan"),
        "parent": lines("header_left", "parent"),
        "issuer": lines("header_left", "issuer"),
        "number": line("header_left", "number"),
        "place_date": line("header_right", "place_date"),
        "marks": lines("marks", "mark", "draft"),
        "type_name": line("title", "type_name"),
        "subject": line("title", "subject"),
        "bases": lines("preamble", "bases"),
        "preamble": lines("preamble", "body"),
        "body": list(_body(sections.get("body", ()))),
        "closing": lines("closing", "body"),
        "recipients_title": line("recipients", "recipients_title"),
        "recipients": lines("recipients", "medium", "recipients"),
        "authority": lines("signature", "authority"),
        "position": line("signature", "position"),
        "signer": line("signature", "signer"),
        "footnotes": lines("footnotes", "footnote"),
        "tasks": list(_tasks(layout)),
    }


def _lines(blocks: tuple[Block, ...], styles: tuple[ParaStyle, ...]) -> Iterator[str]:
    for event in flow(blocks):
        if isinstance(event, Para) and event.style in styles:
            yield event.text


def _body(blocks: tuple[Block, ...]) -> Iterator[dict[str, str]]:
    level = 0
    for event in flow(blocks):
        match event:
            case Para():
                label = event.runs[0].text if event.runs[0].role == "label" else ""
                yield {
                    "text": event.text,
                    "label": label,
                    "words": event.text.removeprefix(label).lstrip(),
                    "style": event.style,
                    "level": str(level),
                    "path": event.path,
                }
            case Open(node):
                level += isinstance(node, Entry)
            case Close(node):
                level -= isinstance(node, Entry)
            case Rule():
                pass
            case _:
                assert_never(event)


def _tasks(layout: Layout) -> Iterator[dict[str, str]]:
    for part in layout.parts:
        if isinstance(part, Annex):
            for row in part.table.rows:
                yield dict(zip(_ROW, (cell.text for cell in row.cells), strict=True))
