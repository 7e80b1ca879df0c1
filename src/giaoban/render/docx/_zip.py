"""Gói: parts packed into one archive, the same bytes whenever the parts are the same.

`zipfile` packs each part anew for every file; most parts of a page never change, so they are kept
packed, which is what makes a page cheap. The records are those of PKWARE's APPNOTE, 4.3.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Part", "archive", "pack", "packed"]


@frozen
class Part:
    """A part of a package: its name, and its bytes deflated, with their sum and length before."""

    name: str
    deflated: bytes
    checksum: int
    length: int


def pack(name: str, text: str) -> Part:
    """Return the part of that name with *text*, in UTF-8."""
    return packed(name, text.encode())


def packed(name: str, data: bytes) -> Part:
    """Return the part of that name with *data*."""
    deflated = zlib.compress(data, _LEVEL, wbits=-zlib.MAX_WBITS)
    return Part(name, deflated, zlib.crc32(data), len(data))


_LEVEL: Final = 6


def archive(parts: Iterable[Part]) -> bytes:
    """Return the archive of *parts*, in that order, all of one day long ago."""
    local: list[bytes] = []
    central: list[bytes] = []
    at = 0
    for part in parts:
        name = part.name.encode("ascii")
        facts = struct.pack(
            "<HHHHHIIIHH",
            *(_VERSION, 0, _DEFLATED, 0, _DAY, part.checksum),
            *(len(part.deflated), part.length, len(name), 0),
        )
        local += (b"PK\x03\x04", facts, name, part.deflated)
        outside = struct.pack("<HHHII", 0, 0, 0, 0, at)
        central += (b"PK\x01\x02", struct.pack("<H", _VERSION), facts, outside, name)
        at += 4 + len(facts) + len(name) + len(part.deflated)
    count, directory = len(central) // 5, b"".join(central)
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, count, count, len(directory), at, 0)
    return b"".join((*local, directory, end))


_VERSION: Final = 20
_DEFLATED: Final = 8
_DAY: Final = (1 << 5) + 1
"""1 January 1980, the first day that an archive can name."""
