"""Chỗ của trang: where in the text of an office's file the page goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from attrs import frozen

from giaoban.render.docx.template._errors import TemplateError
from giaoban.render.docx.template._tree import Node, W, spliced, tree_of

if TYPE_CHECKING:
    from giaoban.render.docx.template._tree import Tree

__all__ = ["BOOKMARK", "Fault", "Place", "body_of", "place_in", "whole"]

BOOKMARK: Final = "giaoban"
"""What the bookmark is called at which the page goes; capitals are the same."""

Fault = Literal["no-bookmark", "bookmark-inside", "bookmark-words"]


@frozen(kw_only=True)
class Place:
    """Where the page goes.

    Args:
        start, end:
            The bytes that the page takes the place of: none, or those of an empty paragraph.
        before, after:
            What stands of these before and after the page: bookmarks.
        apart:
            Whether what stands above is no paragraph: a table would be one with ours.
        section:
            The properties of the pages there.
        fault:
            Why the place may not be what was meant.
        words:
            Those that the bookmark holds, which stay.
    """

    start: int
    end: int
    before: bytes
    after: bytes
    apart: bool
    section: Node
    fault: Fault | None = None
    words: str = ""


def _names(names: str) -> frozenset[str]:
    return frozenset(f"{W}{name}" for name in names.split())


_RANGES: Final = _names(
    "bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd permStart permEnd proofErr"
    " moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd sectPr"
)
"""What stands between the paragraphs and tables of a text and is none."""


def body_of(tree: Tree) -> Node:
    """Return the body of a text.

    Raises:
        TemplateError: It has none.
    """
    body = tree.root.child("body") if tree.root.name == f"{W}document" else None
    if body is None:
        raise TemplateError("broken", tree.name)
    return body


def whole(tree: Tree, pages: bytes) -> Tree:
    """Return the text with the properties of its last pages below all else; *pages* if it has none."""
    body = body_of(tree)
    last = next((one for one in reversed(body.children) if _is_pages(one)), None)
    if last is None:
        changes = [*tree.binding(body), tree.at_end(body, pages)]
    elif last is not body.children[-1]:
        changes = [(last.start, last.end, b""), tree.at_end(body, tree.bytes_of(last))]
    else:
        return tree
    return tree_of(tree.name, spliced(tree.data, changes))


def place_in(tree: Tree, body: Node) -> Place:
    """Return where in the text of a template the page goes."""
    mark = next((one for one in body.within() if _is_mark(one)), None)
    blocks = [one for one in body.children if one.name not in _RANGES]
    if mark is None:
        if blocks and _is_empty(blocks[-1]):
            return _instead(tree, blocks[-1], blocks[-1].end, fault="no-bookmark")
        at = blocks[-1].end if blocks else body.children[-1].start
        return _put(body, at, fault="no-bookmark")
    words = _words(body, mark)
    fault: Fault | None = "bookmark-words" if words else None
    if mark.parent is body:
        return _put(body, mark.end, fault=fault, words=words)
    outer = next(one for one in blocks if one.start < mark.start < one.end)
    if outer.name != f"{W}p" or any(one.name == f"{W}txbxContent" for one in mark.around()):
        fault, words = "bookmark-inside", ""
    elif _is_empty(outer):
        return _instead(tree, outer, mark.end, fault=fault, words=words)
    # What ends a section stays at its end.
    at = outer.start if any(map(_is_pages, outer.within())) else outer.end
    return _put(body, at, fault=fault, words=words)


def _is_mark(node: Node) -> bool:
    return node.name == f"{W}bookmarkStart" and node.get("name").casefold() == BOOKMARK


def _is_pages(node: Node) -> bool:
    """Whether an element is the properties of the pages of a section, and not what they were."""
    around = "" if node.parent is None else node.parent.name
    return node.name == f"{W}sectPr" and around in _names("body pPr")


def _words(body: Node, mark: Node) -> str:
    """Return the words between the start of a bookmark and its end; none if it has no end."""
    said: list[str] = []
    for one in body.within():
        if one.start > mark.start and one.name == f"{W}t":
            said.append(one.text)
        elif one.name == f"{W}bookmarkEnd" and one.get("id") == mark.get("id"):
            return "".join(said).strip()
    return ""


def _put(
    body: Node,
    start: int,
    end: int = -1,
    *,
    kept: tuple[bytes, bytes] = (b"", b""),
    fault: Fault | None = None,
    words: str = "",
) -> Place:
    above = [one for one in body.children if one.end <= start and one.name not in _RANGES]
    sections = [one for one in body.within() if _is_pages(one)]
    return Place(
        start=start,
        end=max(start, end),
        before=kept[0],
        after=kept[1],
        apart=bool(above) and above[-1].name != f"{W}p",
        section=next(one for one in sections if one.start >= start),
        fault=fault,
        words=words,
    )


def _instead(tree: Tree, block: Node, cut: int, *, fault: Fault | None, words: str = "") -> Place:
    """Return the place of an empty paragraph, whose bookmarks stay: those up to *cut* before it."""
    body = body_of(tree)
    marks = [one for one in block.children if one.name in _RANGES]
    before = b"".join(tree.bytes_of(one) for one in marks if one.end <= cut)
    after = b"".join(tree.bytes_of(one) for one in marks if one.end > cut)
    return _put(body, block.start, block.end, kept=(before, after), fault=fault, words=words)


_NOTHING: Final = _names("pPr bookmarkStart bookmarkEnd proofErr r")
_NO_WORDS: Final = _names("rPr t lastRenderedPageBreak")
_MEANT: Final = _names("sectPr pageBreakBefore framePr numPr ins del pPrChange")


def _is_empty(block: Node) -> bool:
    """Whether a block is a paragraph that shows nothing, ends no page and no section."""
    if block.name != f"{W}p" or any(one.name not in _NOTHING for one in block.children):
        return False
    runs = [one for run in block.children if run.name == f"{W}r" for one in run.children]
    properties = block.child("pPr")
    return (
        all(one.name in _NO_WORDS for one in runs)
        and not any(one.text.strip() for one in runs)
        and (properties is None or not any(one.name in _MEANT for one in properties.within()))
    )
