"""Tệp PDF: the HTML page printed by WeasyPrint (extra `pdf`): tagged, with its fonts embedded.

It is the page of `giaoban.render.html` in print, so the words, the measures and the order are its.
The file says its language, title and author; the day of issue stands as its day of making, so that
the same notice gives the same bytes with the same fonts and the same release of WeasyPrint.

Regulations want Times New Roman. It, or Tinos, or Liberation Serif, which have its widths, must be
installed with every Vietnamese letter: else there is no file but an error, since a page in mixed
letters is not one to sign. Characters that no such font has (an emoji, Chinese) are printed in
what the system has, or as a box, with a warning that names them. WeasyPrint itself asks the system
for fonts; nothing else is read, and nothing is fetched.

It is no PDF/UA and no PDF/A: neither has been checked, so the file does not say so.
"""

from __future__ import annotations

import re
import unicodedata
import warnings
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable, Mapping

__all__ = ["NoFontError", "OtherFontWarning", "emit"]


class NoFontError(RuntimeError):
    """No font for the page is installed that has every letter of it.

    Args:
        missing:
            The Vietnamese letters and common signs on the page that no such font has.
        used:
            The fonts that the system offered for them.
    """

    def __init__(self, missing: str, used: tuple[str, ...]) -> None:
        super().__init__(missing, used)
        self.missing = missing
        self.used = used

    def __str__(self) -> str:
        """Return the sentence, in Vietnamese and English."""
        return (
            f"giaoban: thiếu phông chữ Times New Roman (hoặc Tinos) có đủ chữ tiếng Việt /"
            f" no Times New Roman or Tinos with every Vietnamese letter is installed:"
            f" apt-get install fonts-croscore; {self.missing[:_SHOWN]!r} would be printed in"
            f" {', '.join(self.used)}"
        )


class OtherFontWarning(UserWarning):
    """Some characters are printed in another font, for Times New Roman has none for them.

    Args:
        characters:
            Those characters, each once.
        used:
            The fonts that they are printed in; "□" where no font has them, and a box is printed.
    """

    def __init__(self, characters: str, used: tuple[str, ...]) -> None:
        super().__init__(characters, used)
        self.characters = characters
        self.used = used

    def __str__(self) -> str:
        """Return the sentence, in Vietnamese and English."""
        return (
            f"ký tự không có trong phông Times New Roman / characters that Times New Roman lacks:"
            f" {self.characters[:_SHOWN]!r}, printed in {', '.join(self.used)}"
        )


_SHOWN: Final = 20


def emit(page: str, *, fonts: Collection[str], issued: dt.date | None = None) -> bytes:
    """Return *page*, the HTML of a notice, as a PDF.

    Args:
        fonts:
            The names of the fonts that it may be in.
        issued:
            The day of issue, which stands as the day of making; None: the file names no day.

    Raises:
        ImportError: The extra is not installed, or the system lacks Pango, which it needs.
        NoFontError: No font with Times New Roman's widths has all the letters.
    """
    weasyprint = _weasyprint()
    page = _breakable(page)
    failure: NoFontError | None = None
    # Asked for Times New Roman, a system may offer one like it that lacks letters, while the next
    # has them all.
    for face in ("", *fonts):
        made, found = _printed(weasyprint, page, issued, face)
        verdict = _judged(found, fonts)
        if isinstance(verdict, NoFontError):
            failure = failure or verdict
            continue
        if verdict is not None:
            warnings.warn(verdict, stacklevel=3)
        return made
    raise failure or AssertionError(fonts)


def _printed(
    weasyprint: Any,  # noqa: ANN401 - an extra without types
    page: str,
    issued: dt.date | None,
    face: str,
) -> tuple[bytes, dict[str, set[str]]]:
    """Return the file and the characters that it has in each font.

    Args:
        face:
            The one font to ask for; empty: those that the page asks for.
    """
    rules = _PAGES + (_FACE.format(face) if face else "")
    # The page has everything in it: no address may be asked, be it in the net, a file or "data:".
    fetcher = weasyprint.URLFetcher(allowed_protocols=())
    sheet = weasyprint.CSS(string=rules, url_fetcher=fetcher)
    document = weasyprint.HTML(string=page, url_fetcher=fetcher).render(
        stylesheets=[sheet], pdf_tags=True
    )
    if issued is not None:
        document.metadata.created = issued.isoformat()
    found: dict[str, set[str]] = {}

    def finish(printed: Any, _pdf: object) -> None:  # noqa: ANN401 - the extra's own
        for font in printed.fonts.values():
            lacking = set(map(chr, font.missing))
            found.setdefault(font.family, set()).update(
                char for text in font.to_unicode.values() for char in text if char not in lacking
            )
            found.setdefault(_BOX, set()).update(lacking)

    return document.write_pdf(finisher=finish, pdf_tags=True), found


# The number of a page begins anew in the annex, and is not on its first page; browsers know no
# such selector.
_PAGES: Final = """
@page :nth(1 of landscape) { counter-reset: page 1; @top-center { content: none !important; } }
@page :nth(1 of annex) { counter-reset: page 1; @top-center { content: none !important; } }
"""
_BOX: Final = "□"
"""In place of a font: an empty box stands where no font has the character."""
_FACE: Final = """
* {{ font-family: "{0}" !important; }}
@page {{ @top-center {{ font-family: "{0}" !important; }} }}
"""


def _breakable(page: str) -> str:
    """Return *page* with places to break in words that no line can hold.

    WeasyPrint goes through all the rest of such a word for every line of it.
    """
    if _ENDLESS.search(page) is None:
        return page
    return _TAG_OR_ENDLESS.sub(lambda found: found[1] or f"{found[0]}<wbr>", page)


_ENDLESS: Final = re.compile(r"[^\s<>&]{300}")
_TAG_OR_ENDLESS: Final = re.compile(rf"(<[^>]*>)|{_ENDLESS.pattern}")


def _weasyprint() -> Any:  # noqa: ANN401 - an extra without types
    try:
        import weasyprint  # noqa: PLC0415 - an extra, loaded when a PDF is printed
    except ImportError as error:
        raise ImportError(
            "giaoban: in PDF cần phần bổ sung / PDF needs an extra: pip install 'giaoban[pdf]'"
        ) from error
    except OSError as error:
        raise ImportError(
            "giaoban: in PDF cần thư viện Pango của hệ thống / PDF needs the system's Pango:"
            " apt-get install libpango-1.0-0 libpangoft2-1.0-0"
        ) from error
    return weasyprint


# --- fonts -----------------------------------------------------------------------------------------


def _judged(
    found: Mapping[str, Iterable[str]], fonts: Collection[str]
) -> NoFontError | OtherFontWarning | None:
    """Return what is wrong with a page that is not in one font of the right widths.

    Args:
        found:
            The characters that were printed in each font.
    """
    known = {name: set(chars) for name, chars in found.items() if name in fonts}
    main = max(known, key=lambda name: len(known[name]), default=None)
    others = {name: set(chars) for name, chars in found.items() if name != main}
    used = tuple(sorted(name for name, chars in others.items() if chars))
    strange = sorted({char for chars in others.values() for char in chars if not char.isspace()})
    missing = "".join(char for char in strange if char in _EXPECTED)
    if missing:
        return NoFontError(missing, used)
    return OtherFontWarning("".join(strange), used) if strange else None


def _vietnamese() -> str:
    tones = ("", *"\u0300\u0309\u0303\u0301\u0323")
    vowels = (unicodedata.normalize("NFC", v + tone) for v in "aăâeêioôơuưy" for tone in tones)
    return "đ" + "".join(vowels)


_EXPECTED: Final = frozenset(
    _vietnamese() + _vietnamese().upper() + "".join(map(chr, range(0x21, 0x7F)))
)
"""What a font must have to print a notice: every Vietnamese letter, and ASCII."""
