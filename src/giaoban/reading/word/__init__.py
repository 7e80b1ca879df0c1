"""Tệp Word: the text of a `.docx` as a person sees it, and what its tracked changes would change.

`open_word` gives one text in reading order: the letterhead, the body with the labels that Word
counts by itself, tables, text boxes, then the notes below a rule. Pending changes, comments and
hidden words are findings, so that none of them is taken for the current text unseen.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, get_args

from attrs import frozen

from giaoban._rules.reading import finding
from giaoban._rules.word import remark
from giaoban.diagnostics import Finding
from giaoban.reading.source import NO_IDS, Ids
from giaoban.reading.word._blocks import Mark, paragraphs_of
from giaoban.reading.word._ids import ids_of
from giaoban.reading.word._names import RELATED, W, is_off
from giaoban.reading.word._numbering import Numbering
from giaoban.reading.word._package import Package, UnusableError, open_package
from giaoban.reading.word._pages import Pages, is_letterhead
from giaoban.reading.word._story import END, Revisions, Story
from giaoban.reading.word._styles import Styles
from giaoban.reading.word._symbols import raised

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from giaoban.reading.word._blocks import Block, Paragraph

__all__ = ["Revisions", "WordText", "open_word"]


@frozen
class WordText:
    """The text of a Word file.

    Args:
        text:
            Empty where the file could not be used.
        findings:
            GB900 where it could not be; pending changes, comments and hidden words.
        unread:
            Lines of running heads and feet, page numbers among them.
        ids:
            What the file bears unseen: the ids of its notice and assignments.
    """

    text: str = ""
    findings: tuple[Finding, ...] = ()
    unread: tuple[str, ...] = ()
    ids: Ids = NO_IDS


def open_word(data: bytes, revisions: Revisions = "final") -> WordText:
    """Return the text of the Word file *data*; it never raises on what *data* holds.

    Args:
        revisions:
            `final` reads the text as if all tracked changes were accepted, `original` as if all
            were rejected; either way each is a finding. `refuse` reads no file with any.

    Raises:
        ValueError: There is no such *revisions*.
    """
    if revisions not in get_args(Revisions):
        raise ValueError(f"revisions is one of {get_args(Revisions)}; got {revisions!r}")
    try:
        return _File(open_package(data), revisions).read()
    except UnusableError as error:
        return WordText(findings=(finding("GB900", reason=str(error)),))


class _File:
    """A Word file that is being read."""

    def __init__(self, package: Package, revisions: Revisions) -> None:
        self._package = package
        self._revisions = revisions
        document = package.part(package.main)
        body = None if document is None else document.find(f"{W}body")
        if body is None:
            raise UnusableError("zip")
        self._body = body
        self._parts: dict[str, list[tuple[str, str]]] = {}
        for kind, key, name in package.related(package.main):
            self._parts.setdefault(kind, []).append((key, name))
        styles = Styles.of(self._part("styles"))
        numbering = Numbering.of(self._part("numbering"), styles)
        self._story = Story(styles, numbering, revisions)

    def _part(self, kind: str) -> Element | None:
        named = self._parts.get(kind)
        return self._package.part(named[0][1]) if named else None

    def read(self) -> WordText:
        """Return the text of the file.

        Raises:
            UnusableError: A part of it cannot be read, or changes are pending and not wanted.
        """
        heads, unread = self._heads()
        blocks = self._story.read(self._body)
        pages = Pages()
        pages.add([*heads, *blocks])
        notes = self._notes()
        if notes:
            pages.add_notes(notes)
        comments = self._comments()
        marks = self._story.marks
        if self._revisions == "refuse" and any(mark.kind != "hidden" for mark in marks):
            raise UnusableError("docx-pending")
        told = [_told(pages, mark) for mark in (*marks, *comments) if _says(mark)]
        ids = ids_of(self._properties(), self._story.bookmarks, pages)
        return WordText(pages.text, tuple(told), unread, ids)

    def _properties(self) -> Element | None:
        """Return the custom properties of the file."""
        related = self._package.related()
        name = next((name for kind, _, name in related if kind == "custom-properties"), None)
        return None if name is None else self._package.part(name)

    # --- heads and feet of pages -------------------------------------------------------------------

    def _heads(self) -> tuple[list[Block], tuple[str, ...]]:
        """Return the letterhead, if the first page has one at its head, and all other lines there."""
        first = self._first_head()
        letterhead: list[Block] = []
        unread: list[str] = []
        named = dict(self._parts.get("header", ())) | dict(self._parts.get("footer", ()))
        for key, name in named.items():
            root = self._package.part(name)
            blocks = [] if root is None else self._story.read(root)
            if key == first and is_letterhead(blocks):
                letterhead = blocks
            else:
                lines = (" ".join(one.text.split()) for one in paragraphs_of(blocks))
                unread += (line for line in lines if line)
        return letterhead, tuple(unread)

    def _first_head(self) -> str:
        """Return the key of the header that the first page shows."""
        section = self._body.find(f".//{W}sectPr")
        if section is None:
            return ""
        own = section.find(f"{W}titlePg")
        kind = "default" if own is None or is_off(own) else "first"
        shown = (
            one.get(f"{RELATED}id", "")
            for one in section.findall(f"{W}headerReference")
            if one.get(f"{W}type") == kind
        )
        return next(shown, "")

    # --- notes and comments ------------------------------------------------------------------------

    def _notes(self) -> list[tuple[str, list[Paragraph]]]:
        """Return the notes that the text refers to, each once, in the order of their marks."""
        found = []
        texts: dict[tuple[str, str], Element] = {}
        for kind in ("footnote", "endnote"):
            root = self._part(f"{kind}s")
            for one in () if root is None else root:
                texts[kind, one.get(f"{W}id", "")] = one
        referred = list(self._story.notes)
        for note in sorted(referred, key=lambda one: one.kind == "endnote"):
            text = texts.pop((note.kind, note.key), None)
            if text is not None:
                found.append((raised(note.mark), paragraphs_of(self._story.read(text))))
        return found

    def _comments(self) -> list[Mark]:
        """Return the comments in the order of the places that they are on, then those on none."""
        root = self._part("comments")
        comments = {}
        for one in () if root is None else root.findall(f"{W}comment"):
            key = one.get(f"{W}id", "")
            comment = Mark("comment", one.get(f"{W}author", ""), one.get(f"{W}date", ""))
            comment.words = [f"{said.text}\n" for said in paragraphs_of(self._aside(one))]
            comments[key] = comment
        anchors = self._story.anchors
        for key in anchors:
            if key in comments:
                comments[key].places = anchors[key]
        placed = [comments.pop(key) for key in anchors if key in comments]
        return [*placed, *comments.values()]

    def _aside(self, root: Element) -> list[Block]:
        """Return the blocks of what is no part of the text: changes in it are not reported."""
        own = Story(Styles(), Numbering(), self._revisions)
        return own.read(root)


# --- findings ----------------------------------------------------------------------------------------

_DATE: Final = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)")


def _says(mark: Mark) -> bool:
    """Whether there is anything to say: nobody misses blanks that are hidden."""
    return mark.kind != "hidden" or any(words.strip() for words in mark.words)


def _told(pages: Pages, mark: Mark) -> Finding:
    """Return the finding about a part of the text, at its place or else at its paragraph's."""
    span = pages.span(mark.places)
    if span is None:
        span = pages.span((one, 0, one.length) for one, _, _ in mark.places[:1])
    date = _DATE.match(mark.date)
    when = f"{date[1]} {date[2]}" if date else ""
    words = " ".join("".join(mark.words).replace(END, " ").split())
    if not words and END in mark.words:
        words = END
    return remark(mark.kind, words, author=mark.author, date=when, span=span)
