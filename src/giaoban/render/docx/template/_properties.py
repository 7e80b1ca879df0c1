"""Thuộc tính của mẫu: what a filled file says of itself, and the ids that it bears unseen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban.render.docx._names import NOTICE_ID, TASK_ID
from giaoban.render.docx._xml import DECLARATION, escape
from giaoban.render.docx.template._package import OFFICE, PACKAGE, Package
from giaoban.render.docx.template._tree import spliced, tree_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from giaoban.render.layout import About

__all__ = ["describe", "identify"]

_CORE: Final = f"{PACKAGE}/metadata/core-properties"
_DUBLIN: Final = "http://purl.org/dc/elements/1.1/"
_TERMS: Final = "http://purl.org/dc/terms/"
_TYPE: Final = (
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xmlns:dcterms="http://purl.org/dc/terms/" xsi:type="dcterms:W3CDTF"'
)


def describe(package: Package, about: About) -> None:
    """Let a file say the notice's title, author, day and language; the rest stays the template's."""
    name = package.linked("core-properties")
    if not package.named(name):
        package.add(
            "docProps/core.xml",
            f'{DECLARATION}<cp:coreProperties xmlns:cp="{_CORE}"/>'.encode(),
            content="application/vnd.openxmlformats-package.core-properties+xml",
            kind=f"{PACKAGE}/relationships/metadata/core-properties",
        )
        name = package.linked("core-properties")
    tree = tree_of(name, package.parts[name])
    said = [
        (_DUBLIN, "title", "", about.title),
        (_DUBLIN, "creator", "", about.author),
        (_DUBLIN, "language", "", "vi-VN"),
    ]
    if about.issued is not None:
        said.append((_TERMS, "created", _TYPE, f"{about.issued.isoformat()}T00:00:00Z"))
    ours = {f"{space}}}{local}" for space, local, _, _ in said}
    gone = [(one.start, one.end, b"") for one in tree.root.children if one.name in ours]
    told = "".join(
        f'<p:{local} xmlns:p="{space}"{kind}>{escape(text)}</p:{local}>'
        for space, local, kind, text in said
    )
    package.parts[name] = spliced(tree.data, [*gone, tree.at_end(tree.root, told.encode())])


_PROPERTIES: Final = f"{OFFICE}/custom-properties"
_USER: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_KEY: Final = re.compile("[0-9]{1,9}")


def identify(package: Package, ids: Sequence[tuple[str, str]]) -> None:
    """Let a file bear the ids of its notice, and those of no other that it was made from."""
    name = package.linked("custom-properties")
    if not package.named(name):
        if not ids:
            return
        package.add(
            "docProps/custom.xml",
            f'{DECLARATION}<Properties xmlns="{_PROPERTIES}"/>'.encode(),
            content="application/vnd.openxmlformats-officedocument.custom-properties+xml",
            kind=f"{OFFICE}/relationships/custom-properties",
        )
        name = package.linked("custom-properties")
    tree = tree_of(name, package.parts[name])
    gone, keys = [], [1]
    for one in tree.root.children:
        if one.attributes.get("name", "").startswith((NOTICE_ID, TASK_ID)):
            gone.append((one.start, one.end, b""))
        elif _KEY.fullmatch(one.attributes.get("pid", "")):
            keys.append(int(one.attributes["pid"]))
    told = "".join(
        f'<p:property xmlns:p="{_PROPERTIES}" fmtid="{_USER}" pid="{key}" name="{property_}">'
        f'<v:lpwstr xmlns:v="{OFFICE}/docPropsVTypes">{escape(text)}</v:lpwstr></p:property>'
        for key, (property_, text) in enumerate(ids, start=max(keys) + 1)
    )
    package.parts[name] = spliced(tree.data, [*gone, tree.at_end(tree.root, told.encode())])
