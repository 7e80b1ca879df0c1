"""Mạch chữ: a story of a Word file (the body, a note, a header) made blocks of what a person sees.

The reader goes through the XML once, in order. What it knows it handles; what it does not know it
goes into, so that words are not lost in a wrapper of tomorrow; properties it passes over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from attrs import define, field

from giaoban.reading.word._blocks import Block, Mark, Paragraph, Place, Table
from giaoban.reading.word._names import MC, W, is_off, value, whole
from giaoban.reading.word._numbering import Numbering, counted
from giaoban.reading.word._package import UnusableError
from giaoban.reading.word._styles import Look, Styles
from giaoban.reading.word._symbols import raised, seen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from xml.etree.ElementTree import Element

__all__ = ["END", "Note", "Revisions", "Story"]

Revisions = Literal["final", "original", "refuse"]
"""Which text a file with tracked changes is read as; `refuse` does not read one with any pending."""

_MATH: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SHAPE: Final = "{urn:schemas-microsoft-com:vml}"
_FIELD: Final = f"{W}fldChar"
_BOX: Final = f"{W}txbxContent"
_DEEPEST: Final = 100
_MOST_STOPS: Final = 64  # and Word keeps no more

_KINDS: Final = {
    f"{W}ins": "inserted",
    f"{W}del": "deleted",
    f"{W}moveTo": "moved_here",
    f"{W}moveFrom": "moved_away",
    f"{W}cellIns": "inserted",
    f"{W}cellDel": "deleted",
}
_ADDED: Final = frozenset({"inserted", "moved_here"})
_TAKEN: Final = frozenset({"deleted", "moved_away"})
END: Final = "¶"
"""What stands for the end of a paragraph among the words of a change."""


@define(eq=False)
class Note:
    """A reference to a note: its kind, its key in the part of notes, its mark."""

    kind: Literal["footnote", "endnote"]
    key: str
    mark: str


@define(eq=False)
class _Flow:
    """The blocks of a container so far, and the paragraph that the next one joins."""

    blocks: list[Block] = field(factory=list)
    open: Paragraph | None = None


class Story:
    """Goes through stories; counts lists and notes through all of them."""

    def __init__(self, styles: Styles, numbering: Numbering, revisions: Revisions) -> None:
        self.marks: list[Mark] = []
        self.notes: list[Note] = []
        self.anchors: dict[str, list[Place]] = {}
        self.bookmarks: dict[str, list[Place]] = {}
        self._begun: dict[str, str] = {}  # the names of bookmarks that have begun, by their keys
        self._styles = styles
        self._numbering = numbering
        self._original = revisions == "original"
        self._hiding = _ADDED if self._original else _TAKEN
        self._words: list[Mark] = []  # of the changes that are open, the outermost first
        self._gone = 0  # how many of them take their words away
        self._fields: list[bool] = []  # whether each open field shows its result yet
        self._known: set[Element] = set()  # the marks of fields that begin and end
        self._hidden: Mark | None = None
        self._said = 0
        self._depth = 0
        self._at = Paragraph()  # the paragraph that is being read, or was last
        self._waiting: list[str] = []  # comments that begin with the next paragraph
        self._noted: dict[str, int] = {}
        self._handlers: dict[str, Callable[[Element], None]] = {
            f"{W}r": self._run,
            f"{W}br": self._break,
            f"{W}altChunk": self._chunk,
            f"{W}sym": self._symbol,
            _FIELD: self._field,
            _BOX: self._box,
            f"{_SHAPE}textpath": self._word_art,
            f"{MC}AlternateContent": lambda one: self._alternative(one, self._inline),
            **dict.fromkeys((f"{W}t", f"{W}delText", f"{_MATH}t"), self._text),
            **dict.fromkeys(_WORDS, lambda one: self._say(_WORDS[one.tag])),
            **dict.fromkeys(_CHANGES, self._changed),
            **dict.fromkeys((f"{W}footnoteReference", f"{W}endnoteReference"), self._note),
            **dict.fromkeys(_COMMENTED, self._comment),
            f"{W}bookmarkStart": self._bookmark,
            f"{W}bookmarkEnd": self._bookmark_end,
            **dict.fromkeys(_UNSEEN, lambda _: None),
        }

    def read(self, root: Element) -> list[Block]:
        """Return the blocks of the story in *root*, an element that holds paragraphs.

        Raises:
            UnusableError: It is nested deeper than any person nests.
        """
        self._known = _whole_fields(root)
        self._fields = []
        return self._blocks(root)

    # --- blocks ------------------------------------------------------------------------------------

    def _blocks(self, parent: Element) -> list[Block]:
        flow = _Flow()
        self._fill(flow, parent)
        self._finish(flow)
        return flow.blocks

    def _fill(self, flow: _Flow, parent: Element) -> None:
        self._down()
        for child in parent:
            tag = child.tag
            if tag == f"{W}p":
                self._paragraph(flow, child)
            elif tag == f"{W}tbl":
                self._finish(flow)
                flow.blocks.append(self._table(child))
            elif tag in _KINDS:
                change = self._begin(_KINDS[tag], child)
                self._fill(flow, child)
                self._end(change)
            elif tag == f"{MC}AlternateContent":
                self._alternative(child, lambda one: self._fill(flow, one))
            elif tag == f"{W}r":
                # No paragraph holds it; one is made.
                self._close(flow)
                self._at = flow.open = Paragraph()
                self._run(child)
                self._close(flow)
            elif tag == f"{W}commentRangeStart":
                self._waiting.append(child.get(f"{W}id", ""))
            elif tag in self._handlers:
                self._handlers[tag](child)
            elif not _is_property(tag):
                self._fill(flow, child)
        self._depth -= 1

    def _down(self) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise UnusableError("docx-broken")

    def _finish(self, flow: _Flow) -> None:
        """Close a paragraph whose end was taken away, where there is none to join it to."""
        paragraph = flow.open
        if paragraph is not None and not paragraph.length:
            flow.open = None
            flow.blocks.extend(paragraph.boxes)
        self._close(flow)

    def _close(self, flow: _Flow) -> None:
        paragraph, flow.open = flow.open, None
        if paragraph is not None:
            self._said += 1
            self._hidden = None
            for change in self._words:
                change.words.append("\n")
            if self._gone == 0:
                if paragraph.length or paragraph.look.number is not None:
                    paragraph.label = self._numbering.label(paragraph.look)
                flow.blocks.append(paragraph)
                flow.blocks.extend(paragraph.boxes)

    def _paragraph(self, flow: _Flow, element: Element) -> None:
        properties = element.find(f"{W}pPr")
        mark, joins = None, False
        if properties is not None:
            mark = _mark_change(properties)
            joins = mark is not None and _KINDS[mark.tag] in self._hiding
        paragraph = flow.open
        if paragraph is None:
            paragraph = flow.open = Paragraph()
        self._at = paragraph
        for key in self._waiting:
            self._anchor(key)
        self._waiting.clear()
        if not paragraph.length:
            paragraph.look = self._look(properties)
            paragraph.stops = _stops(properties)
        if properties is not None and not joins and _begins_page(properties):
            self._say("\f")
        self._inline(element)
        if mark is not None:
            change = self._begin(_KINDS[mark.tag], mark)
            change.places.append(self._here())
            change.words.append(END)
            self._end(change)
        if not joins:
            self._close(flow)

    def _look(self, properties: Element | None) -> Look:
        if self._original and properties is not None:
            before = properties.find(f"{W}pPrChange/{W}pPr")
            if before is not None:
                return self._styles.paragraph(before)
            if properties.find(f"{W}numPr/{W}ins") is not None:
                return Look(number="0").over(self._styles.paragraph(properties))
        return self._styles.paragraph(properties)

    def _table(self, element: Element) -> Table:
        table = Table()
        for row in _inside(element, f"{W}tr"):
            change = self._begin_of(row.find(f"{W}trPr"))
            cells = []
            for cell in _inside(row, f"{W}tc"):
                changed = self._begin_of(cell.find(f"{W}tcPr"))
                cells.append(self._blocks(cell))
                self._end(changed)
            self._end(change)
            table.rows.append(cells)
        return table

    def _begin_of(self, properties: Element | None) -> Mark | None:
        """Begin the change that a row or a cell bears, if any."""
        if properties is not None:
            for child in properties:
                if child.tag in _KINDS:
                    return self._begin(_KINDS[child.tag], child)
        return None

    # --- changes -----------------------------------------------------------------------------------

    def _begin(self, kind: str, element: Element) -> Mark:
        """Begin a change; one that goes on where the last of its kind ended is the same."""
        author, date = element.get(f"{W}author", ""), element.get(f"{W}date", "")
        change = next((one for one in reversed(self.marks[-_NEAR:]) if one.kind == kind), None)
        same = change is not None and (change.author, change.date) == (author, date)
        if change is None or not same or change.said != self._said:
            change = Mark(kind, author, date)
            self.marks.append(change)
        change.said = -1
        self._words.append(change)
        self._gone += kind in self._hiding
        return change

    def _end(self, change: Mark | None) -> None:
        if change is not None:
            self._words.pop()
            self._gone -= change.kind in self._hiding
            change.said = self._said

    # --- what a paragraph holds --------------------------------------------------------------------

    def _inline(self, parent: Element) -> None:
        self._down()
        for child in parent:
            handler = self._handlers.get(child.tag)
            if handler is not None:
                handler(child)
            elif not _is_property(child.tag):
                self._inline(child)
        self._depth -= 1

    def _here(self) -> Place:
        return self._at, self._at.length, self._at.length

    def _say(self, words: str) -> None:
        """Add words that a person sees, unless a change took them away."""
        if not all(self._fields):
            return
        self._said += len(words)
        for change in self._words:
            change.words.append(words)
        if self._gone:
            return
        start = self._at.length
        self._at.say(words)
        for change in self._words:
            change.places.append((self._at, start, self._at.length))
        if self._hidden is not None:
            self._hidden.words.append(words)
            self._hidden.places.append((self._at, start, self._at.length))

    def _run(self, run: Element) -> None:
        properties = run.find(f"{W}rPr")
        hides = None if properties is None else self._styles.hides(properties)
        if hides or (hides is None and self._at.look.hidden):
            if self._hidden is None:
                self._hidden = Mark("hidden")
                self.marks.append(self._hidden)
        else:
            self._hidden = None
        self._inline(run)

    def _text(self, element: Element) -> None:
        # A line break inside is how the XML is written, none that a person sees.
        self._say((element.text or "").replace("\n", " ").replace("\r", " "))

    def _chunk(self, _: Element) -> None:
        """Refuse a file with a part in another format, which Word makes its own when it saves it."""
        raise UnusableError("docx-broken")

    def _changed(self, element: Element) -> None:
        change = self._begin(_KINDS[element.tag], element)
        change.places.append(self._here())
        self._inline(element)
        self._end(change)

    def _break(self, element: Element) -> None:
        self._say("\f" if element.get(f"{W}type") == "page" else "\n")

    def _symbol(self, element: Element) -> None:
        code = element.get(f"{W}char", "")
        try:
            char = chr(int(code, 16))
        except (ValueError, OverflowError):
            return
        self._say(seen(char, element.get(f"{W}font", "")))

    def _field(self, element: Element) -> None:
        kind = element.get(f"{W}fldCharType") if element in self._known else None
        if kind == "begin":
            self._fields.append(False)
        elif self._fields and kind == "separate":
            self._fields[-1] = True
        elif self._fields and kind == "end":
            self._fields.pop()

    def _note(self, element: Element) -> None:
        if self._gone or not all(self._fields):
            return
        kind: Literal["footnote", "endnote"] = (
            "footnote" if element.tag == f"{W}footnoteReference" else "endnote"
        )
        custom = element.get(f"{W}customMarkFollows")
        mark = ""
        if custom is None or custom in {"0", "false"}:
            self._noted[kind] = self._noted.get(kind, 0) + 1
            mark = counted(self._noted[kind], _NOTES[kind])
            self._say(raised(mark))
        self.notes.append(Note(kind, element.get(f"{W}id", ""), mark))

    def _anchor(self, key: str) -> None:
        self.anchors.setdefault(key, []).append(self._here())

    def _comment(self, element: Element) -> None:
        self._anchor(element.get(f"{W}id", ""))

    def _bookmark(self, element: Element) -> None:
        name = element.get(f"{W}name", "")
        self._begun[element.get(f"{W}id", "")] = name
        self.bookmarks.setdefault(name, []).append(self._here())

    def _bookmark_end(self, element: Element) -> None:
        name = self._begun.pop(element.get(f"{W}id", ""), None)
        if name is not None:
            self.bookmarks[name].append(self._here())

    def _box(self, element: Element) -> None:
        """Read the text in a box, which stands below the paragraph that it hangs on."""
        holder, fields, known, hidden = self._at, self._fields, self._known, self._hidden
        self._hidden = None
        blocks = self.read(element)
        self._at, self._fields, self._known, self._hidden = holder, fields, known, hidden
        if not self._gone and all(fields):
            holder.boxes.extend(blocks)

    def _word_art(self, element: Element) -> None:
        """Read letters that are drawn: they are an attribute of their shape."""
        drawn = Paragraph()
        holder, self._at = self._at, drawn
        self._say(element.get("string", ""))
        self._at = holder
        if drawn.length:
            holder.boxes.append(drawn)

    def _alternative(self, element: Element, go: Callable[[Element], None]) -> None:
        """Read one of several ways to write the same thing: the first that says anything."""
        said = self._said
        for child in element:
            go(child)
            if self._said != said:
                return


_NEAR: Final = 4
_NOTES: Final = {"footnote": "decimal", "endnote": "lowerRoman"}
_WORDS: Final = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
_COMMENTED: Final = (f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")
_UNSEEN: Final = (f"{W}instrText", f"{W}delInstrText", f"{W}fldData")
_CHANGES: Final = (f"{W}ins", f"{W}del", f"{W}moveTo", f"{W}moveFrom")


# --- small things ------------------------------------------------------------------------------------


def _is_property(tag: str) -> bool:
    return tag.endswith("Pr")


def _whole_fields(story: Element) -> set[Element]:
    """Return the marks of the fields that begin and end; a lone one would hide what follows it."""
    known: set[Element] = set()
    begun: list[list[Element]] = []
    for mark in _field_marks(story):
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin":
            begun.append([mark])
        elif begun:
            begun[-1].append(mark)
            if kind == "end":
                known.update(begun.pop())
    return known


def _field_marks(story: Element) -> Iterator[Element]:
    """Yield the marks of the fields in a story, those in boxes left out: they are stories too."""
    waiting = list(reversed(story))
    while waiting:
        child = waiting.pop()
        if child.tag == _FIELD:
            yield child
        elif child.tag != _BOX:
            waiting.extend(reversed(child))


def _begins_page(properties: Element) -> bool:
    breaks = properties.find(f"{W}pageBreakBefore")
    return breaks is not None and not is_off(breaks)


def _mark_change(properties: Element) -> Element | None:
    """Return the change of a paragraph's end, if one is pending."""
    run = properties.find(f"{W}rPr")
    return None if run is None else next((one for one in run if one.tag in _KINDS), None)


def _stops(properties: Element | None) -> tuple[int, ...]:
    tabs = None if properties is None else properties.find(f"{W}tabs")
    if tabs is None:
        return ()
    stops = (whole(tab.get(f"{W}pos", ""), 0) for tab in tabs if value(tab) != "clear")
    return tuple(sorted(stop for stop in stops if stop)[:_MOST_STOPS])


def _inside(parent: Element, wanted: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, out of what may be wrapped round them."""
    waiting = list(reversed(parent))
    while waiting:
        child = waiting.pop()
        if child.tag == wanted:
            yield child
        elif not _is_property(child.tag):
            waiting.extend(reversed(child))
