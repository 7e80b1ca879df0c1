"""PDF files made by hand: text at places of a page, in a font without a file of its own."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SIZE = 10
WIDTH = SIZE / 2
"""Every letter is half as wide as its type is high."""
LEADING = 14
LEFT, TOP = 50, 780


@frozen
class Show:
    """A text shown at a place, turned by some quarters."""

    text: str
    x: float
    y: float
    size: float = field(default=SIZE, kw_only=True)
    turns: int = field(default=0, kw_only=True)

    def operators(self) -> str:
        """Return what shows it in a page's content."""
        codes = "".join(f"{ord(char):04X}" for char in self.text)
        a, b = ((1, 0), (0, 1), (-1, 0), (0, -1))[self.turns]
        return f"BT /F {self.size} Tf {a} {b} {-b} {a} {self.x:.3f} {self.y:.3f} Tm <{codes}> Tj ET"


def typed(text: str) -> list[Show]:
    """Return the words of *text* where a typewriter puts them, blanks only where words go on."""
    return [
        Show(run, LEFT + WIDTH * at, TOP - LEADING * row)
        for row, line in enumerate(text.split("\n"))
        for at, run in _runs(line)
    ]


def _runs(line: str) -> Iterable[tuple[int, str]]:
    at = 0
    for part in line.split("  "):
        inner = part.strip()
        if inner:
            yield at + len(part) - len(part.lstrip()), inner
        at += len(part) + 2


def shuffled(shows: Sequence[Show]) -> list[Show]:
    """Return *shows* in halves, the second ones drawn after all the first.

    LibreOffice draws so, where a font does not have all the letters.
    """
    pieces = [piece for show in shows for piece in _halves(show)]
    return pieces[::2] + pieces[1::2]


def _halves(show: Show) -> Iterable[Show]:
    # In two, not in letters: of a letter alone that a font has no shape for PDFium says nothing.
    half = len(show.text) // 2
    yield Show(show.text[:half], show.x, show.y)
    yield Show(show.text[half:], show.x + WIDTH * half, show.y)


def pdf(
    *pages: Iterable[Show],
    pictures: Sequence[int] = (),
    rotate: int = 0,
    stamp: str = "",
    encrypt: bool = False,
) -> bytes:
    """Return a PDF file.

    Args:
        pages:
            What is shown on each.
        pictures:
            Numbers of the pages, from 1, with a picture on them.
        rotate:
            Degrees by which a reader turns the pages.
        stamp:
            A text that an annotation puts on the first page.
        encrypt:
            Whether a password (nobody's) is asked for.
    """
    shown = [list(page) for page in pages]
    letters = sorted({char for page in shown for show in page for char in show.text} | set(stamp))
    kids = " ".join(f"{10 + 2 * at} 0 R" for at in range(len(shown)))
    objects: dict[int, bytes] = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(shown)} >>".encode(),
        3: b"<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /Identity-H"
        b" /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
        4: b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invented /DW 500 /FontDescriptor 5 0 R"
        b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        5: b"<< /Type /FontDescriptor /FontName /Invented /Flags 4 /FontBBox [0 -200 1000 800]"
        b" /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
        6: _stream(_to_unicode(letters)),
        7: _stream(b"\0\0\0", "/Type /XObject /Subtype /Image /Width 1 /Height 1"
                   " /ColorSpace /DeviceRGB /BitsPerComponent 8"),
        8: _stream(Show(stamp, 0, 2).operators().encode(), "/Type /XObject /Subtype /Form"
                   " /BBox [0 0 400 20] /Resources << /Font << /F 3 0 R >> >>"),
        9: b"<< /Type /Annot /Subtype /FreeText /F 4 /Rect [100 700 500 720] /Contents (stamp)"
        b" /DA (/F 10 Tf) /AP << /N 8 0 R >> >>",
    }  # fmt: skip
    for at, page in enumerate(shown):
        content = "\n".join(show.operators() for show in page)
        if at + 1 in pictures:
            content += "\nq 100 0 0 100 50 50 cm /I Do Q"
        annots = "/Annots [9 0 R]" if stamp and at == 0 else ""
        objects[10 + 2 * at] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate {rotate} {annots}"
            f" /Contents {11 + 2 * at} 0 R"
            " /Resources << /Font << /F 3 0 R >> /XObject << /I 7 0 R >> >> >>"
        ).encode()
        objects[11 + 2 * at] = _stream(content.encode())
    return _file(objects, encrypt=encrypt)


def _stream(content: bytes, entries: str = "") -> bytes:
    packed = zlib.compress(content)
    head = f"<< {entries} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n"
    return head.encode() + packed + b"\nendstream"


def _to_unicode(letters: Sequence[str]) -> bytes:
    blocks = [letters[at : at + 100] for at in range(0, len(letters), 100)]
    mapped = [
        f"{len(block)} beginbfchar\n"
        + "".join(f"<{ord(char):04X}> <{ord(char):04X}>\n" for char in block)
        + "endbfchar\n"
        for block in blocks
    ]
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /U def\n"
        "/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        + "".join(mapped)
        + "endcmap\nend\nend"
    ).encode()


def _file(objects: dict[int, bytes], *, encrypt: bool) -> bytes:
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    offsets = {}
    for number, content in objects.items():
        offsets[number] = len(out)
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, offset in offsets.items():
        out += f"{number} 1\n{offset:010} 00000 n \n".encode()
    lock = (
        f" /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >>"
        f" /ID [<{'43' * 16}> <{'43' * 16}>]"
        if encrypt
        else ""
    )
    trailer = f"trailer\n<< /Size {max(objects) + 1} /Root 1 0 R{lock} >>\nstartxref\n{start}\n"
    return bytes(out) + trailer.encode() + b"%%EOF\n"
