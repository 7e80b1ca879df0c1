"""Cây XML: the elements of a part, each with the bytes that it stands at.

A part is changed by putting bytes between its own, never by writing it anew: what an office's file
declares, names and leaves to other programs (`mc:Ignorable`) stays as it is, byte for byte.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from attrs import define, field

from giaoban.render.docx._xml import DECLARATION
from giaoban.render.docx.template._errors import TemplateError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Change", "Node", "Tree", "W", "check", "spliced", "tree_of"]

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""What the names of Word's own elements and attributes begin with."""


@define(eq=False)
class Node:
    """An element: its name after its namespace and "}", and where it stands.

    Args:
        start, end:
            Its first byte, and the one after its last.
        close:
            Where its end tag begins; -1 where it has none (`<w:body/>`).
        declared:
            The namespaces by prefix that its start tag declares.
    """

    name: str
    attributes: dict[str, str]
    parent: Node | None
    start: int
    declared: dict[str, str]
    close: int = -1
    end: int = -1
    children: list[Node] = field(factory=list)
    texts: list[str] = field(factory=list)

    @property
    def text(self) -> str:
        """What stands in it itself."""
        return "".join(self.texts)

    def get(self, name: str) -> str:
        """Return one of Word's attributes; empty if it has none of that name."""
        return self.attributes.get(f"{W}{name}", "")

    def child(self, name: str) -> Node | None:
        """Return the first of its children that is Word's element of that name."""
        return next((one for one in self.children if one.name == f"{W}{name}"), None)

    def within(self) -> Iterator[Node]:
        """Yield it and all below it, in the order of their start tags."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))

    def around(self) -> Iterator[Node]:
        """Yield the elements that it stands in, the innermost first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent


@define(eq=False)
class Tree:
    """A part in UTF-8, and its outermost element."""

    name: str
    data: bytes
    root: Node

    def bytes_of(self, node: Node) -> bytes:
        """Return an element as it is written."""
        return self.data[node.start : node.end]

    def at_end(self, node: Node, added: bytes) -> Change:
        """Return the change that puts *added* last in an element."""
        if node.close >= 0:
            return node.close, node.close, added
        end = b"></" + self.data[node.start + 1 : self._named(node)] + b">"
        return node.end - 2, node.end, end[:1] + added + end[1:]

    def binding(self, node: Node) -> list[Change]:
        """Return the changes by which our prefix `w` means Word's elements in *node*.

        Raises:
            TemplateError: It means something else there.
        """
        scope = [*reversed([*node.around()]), node]
        bound = {prefix: uri for one in scope for prefix, uri in one.declared.items()}
        if "w" in bound:
            if f"{bound['w']}}}" != W:
                raise TemplateError("broken", self.name)
            return []
        at = self._named(self.root)
        return [(at, at, f' xmlns:w="{W[:-1]}"'.encode())]

    def _named(self, node: Node) -> int:
        """Return where the name in a start tag ends."""
        return next(_NAME.finditer(self.data, node.start)).end()


Change = tuple[int, int, bytes]
"""Other bytes for those from a start to an end."""


def spliced(data: bytes, changes: Iterable[Change]) -> bytes:
    """Return *data* changed, no change within another; those at one place come in their order."""
    pieces: list[bytes] = []
    at = 0
    for start, end, added in sorted(changes, key=lambda change: change[:2]):
        pieces += (data[at:start], added)
        at = end
    return b"".join([*pieces, data[at:]])


# --- reading -----------------------------------------------------------------------------------------

_NAME: Final = re.compile(rb"<[^\s/>]+")
_TAG: Final = re.compile(rb"""<(?:[^>"']|"[^"]*"|'[^']*')*>""")
_PROLOG: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]*\?>\s*|\xef\xbb\xbf")
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
_MOST_TAGS: Final = 500_000


def check(name: str, data: bytes) -> None:
    """Look whether a part that stays as it is may stay.

    Raises:
        TemplateError: It is no XML, or declares a document type, and so perhaps entities.
    """
    _run(name, expat.ParserCreate(None, "}"), data)


def _run(name: str, parser: expat.XMLParserType, data: bytes) -> None:
    def refuse(*_: object) -> None:
        raise TemplateError("declares", name)

    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)  # noqa: FBT003 -- expat takes no keywords
    except TemplateError:
        raise
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise TemplateError("broken", name) from error


def tree_of(name: str, data: bytes) -> Tree:
    """Return the tree of a part, which is put into UTF-8 first.

    Raises:
        TemplateError: It is no XML, declares a document type, or has far too many elements.
    """
    data = _utf8(data)
    if data.count(b"<") > _MOST_TAGS:
        raise TemplateError("swollen", name)
    parser = expat.ParserCreate("utf-8", "}")
    builder = _Builder(data, parser)
    parser.buffer_text = True
    parser.StartNamespaceDeclHandler = builder.declare
    parser.StartElementHandler = builder.begin
    parser.EndElementHandler = builder.finish
    parser.CharacterDataHandler = builder.say
    _run(name, parser, data)
    return Tree(name, data, builder.stack[0].children[0])


def _utf8(data: bytes) -> bytes:
    if data.startswith(_UTF16):
        order = "utf-16" if data[:2] in _UTF16[:2] else "utf-16-le" if data[1] == 0 else "utf-16-be"
        data = data.decode(order, "replace").encode()
    return DECLARATION.encode() + _PROLOG.sub(b"", data, count=1)


class _Builder:
    """Makes the tree of a part from what expat says of it."""

    def __init__(self, data: bytes, parser: expat.XMLParserType) -> None:
        self._data = data
        self._parser = parser
        self._declared: dict[str, str] = {}
        self.stack = [Node("", {}, None, 0, {})]

    def declare(self, prefix: str | None, uri: str | None) -> None:
        self._declared[prefix or ""] = uri or ""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        parent = self.stack[-1]
        node = Node(name, attributes, parent, self._parser.CurrentByteIndex, self._declared)
        self._declared = {}
        parent.children.append(node)
        self.stack.append(node)

    def say(self, text: str) -> None:
        self.stack[-1].texts.append(text)

    def finish(self, name: str) -> None:
        del name
        node = self.stack.pop()
        tag = next(_TAG.finditer(self._data, node.start))
        if tag.group().endswith(b"/>"):
            node.end = tag.end()
        else:
            node.close = self._parser.CurrentByteIndex
            node.end = self._data.index(b">", node.close) + 1
