"""Kiểu của mẫu: our named styles among those of an office's file, which wins where it has one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import nfc
from giaoban.render.docx._styles import styles
from giaoban.render.docx._xml import DECLARATION, NAMES
from giaoban.render.docx.template._package import OFFICE, WORD, Package
from giaoban.render.docx.template._tree import W, spliced, tree_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from giaoban.forms import Form
    from giaoban.render.docx.template._tree import Node

__all__ = ["BASE", "merge"]

BASE: Final = "TB Chung"
"""The style that ours are based on in an office's file, so that theirs changes nothing in them."""


_BASE: Final = "TB_base"


def merge(package: Package, form: Form) -> Mapping[str, str]:
    """Put in the styles that *package* lacks; return what each of ours is called in it, by our key.

    A style is known by its name, as people see it in Word: a key that another one has is not used.
    """
    name = package.linked("styles", package.main)
    if not name:
        name = "word/styles.xml"
        package.add(
            name,
            f"{DECLARATION}<w:styles {NAMES}/>".encode(),
            content=f"{WORD}.styles+xml",
            kind=f"{OFFICE}/relationships/styles",
            part=package.main,
        )
        name = package.linked("styles", package.main)
    tree = tree_of(name, package.parts[name])
    theirs = [one for one in tree.root.children if one.name == f"{W}style"]
    keys, added = _joined(_ours(form), theirs)
    package.parts[name] = spliced(
        tree.data,
        [*tree.binding(tree.root), tree.at_end(tree.root, added.encode())] if added else [],
    )
    return keys


def _joined(ours: Mapping[str, tuple[str, str]], theirs: list[Node]) -> tuple[dict[str, str], str]:
    """Return what our styles are called among *theirs*, and those that are added."""
    known = {
        _seen(said): one.get("styleId")
        for one in reversed(theirs)
        if one.get("type") == "paragraph"
        for said in _names_of(one)
    }
    names = {_seen(said) for one in theirs for said in _names_of(one)}
    taken = {one.get("styleId") for one in theirs}
    keys = {}
    for key, (name, _) in ours.items():
        keys[key] = known.get(_seen(name)) or _free(key, taken)
    lacking = {}
    for key, (name, style) in ours.items():
        if not known.get(_seen(name)):
            named = style.replace(f'w:name w:val="{name}"', f'w:name w:val="{_free(name, names)}"')
            lacking[key] = _REFERENCE.sub(lambda found: _renamed(found, keys), named)
    base = lacking.pop(_BASE, "")
    added = "".join(lacking.values())
    return keys, (base if f'w:basedOn w:val="{keys[_BASE]}"' in added else "") + added


def _names_of(style: Node) -> list[str]:
    """Return the name of a style, and those that people gave it beside."""
    name, aliases = style.child("name"), style.child("aliases")
    others = [] if aliases is None else aliases.get("val").split(",")
    return [] if name is None else [name.get("val"), *others]


def _seen(name: str) -> str:
    return " ".join(nfc(name).casefold().split())


def _free(key: str, taken: Collection[str]) -> str:
    while key in taken or _seen(key) in taken:
        key += "_"
    return key


_REFERENCE: Final = re.compile(r'(w:styleId="|<w:basedOn w:val=")(\w+)(")')


def _renamed(found: re.Match[str], keys: Mapping[str, str]) -> str:
    before, key, after = found.groups()
    return f"{before}{keys[key]}{after}"


# --- ours --------------------------------------------------------------------------------------------

_STYLE: Final = re.compile(
    r'<w:style [^>]*w:styleId="(TB_\w+)"><w:name w:val="([^"]+)"/>.*?</w:style>'
)
_FONTS: Final = re.compile(r"<w:rFonts [^>]*/>")
_LANGUAGE: Final = re.compile(r"<w:lang [^>]*/>")


def _ours(form: Form) -> dict[str, tuple[str, str]]:
    """Return the name and the XML of each of our styles by its key, the one below all first.

    They say themselves what in a file of ours the defaults say.
    """
    text = styles(form)
    fonts, language = (one.findall(text)[0] for one in (_FONTS, _LANGUAGE))
    base = (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{_BASE}"><w:name w:val="{BASE}"/>'
        '<w:qFormat/><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
        f'</w:pPr><w:rPr>{fonts}<w:sz w:val="28"/><w:szCs w:val="28"/>{language}</w:rPr></w:style>'
    )
    found = {one[1]: (one[2], one[0]) for one in _STYLE.finditer(text)}
    return {_BASE: (BASE, base)} | {
        key: (name, style.replace('w:basedOn w:val="Normal"', f'w:basedOn w:val="{_BASE}"'))
        for key, (name, style) in found.items()
    }
