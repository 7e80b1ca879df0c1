"""What a source is: told by how it begins, by its kind, and by what is in it."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.directory import Match, PartyKind
from giaoban.model import AgendaItem, Assignment, Body
from giaoban.reading import read
from giaoban.reading.containers import container_of, is_marked_up
from giaoban.reading.intake import open_source
from tests.support_word import changed, docx, p, r

if TYPE_CHECKING:
    import datetime as dt

NOTICE = "THÔNG BÁO\n\n1. Về trụ sở\n\nGiao Sở Xây dựng bàn giao trụ sở trước ngày 10/4/2026."


def reason(source: str | bytes, **how: object) -> str:
    """Return why *source* cannot be used."""
    reading = read(source, **how)  # type: ignore[arg-type]  # what a caller may pass
    (told,) = reading.findings
    assert told.code == "GB900"
    # A reason without its sentence would be printed as it is.
    assert told.message("en").startswith("cannot be read: it ")
    return dict(told.params)["reason"]


def archive(**parts: str) -> bytes:
    """Return a zip archive, not compressed; in the names of its parts, two underscores are a slash."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name, content in parts.items():
            file.writestr(name.replace("__", "/"), content)
    return packed.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


@pytest.mark.parametrize(
    ("data", "why"),
    [
        pytest.param(archive(a="b"), "zip", id="zip"),
        pytest.param(archive(), "zip", id="empty zip"),
        pytest.param(b"7z\xbc\xaf\x27\x1c\0\4", "zip", id="7z"),
        pytest.param(b"Rar!\x1a\x07\1\0", "zip", id="rar"),
        pytest.param(b"\x1f\x8b\x08\0", "zip", id="gzip"),
        pytest.param(archive(xl__workbook="<x/>"), "office", id="xlsx"),
        pytest.param(archive(ppt__presentation="<x/>"), "office", id="pptx"),
        pytest.param(archive(mimetype="application/vnd.oasis.opendocument.text"), "odt", id="odt"),
        pytest.param(
            archive(mimetype="application/vnd.oasis.opendocument.spreadsheet"), "office", id="ods"
        ),
        pytest.param(OLE, "ole", id="ole"),
        pytest.param(OLE + "WordDocument".encode("utf-16-le"), "doc", id="doc"),
        pytest.param(OLE + "EncryptedPackage".encode("utf-16-le"), "locked", id="locked docx"),
        pytest.param(b"{\\rtf1\\ansi Giao", "rtf", id="rtf"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "image", id="png"),
        pytest.param(b"\xff\xd8\xff\xe0", "image", id="jpeg"),
        pytest.param(b"II*\0", "image", id="tiff"),
        pytest.param(b"MM\0*", "image", id="tiff, big end first"),
        pytest.param(b"GIF89a", "image", id="gif"),
        pytest.param(b"<!DOCTYPE html>\n<p>Giao", "html", id="html"),
        pytest.param(b"\xef\xbb\xbf\r\n<HTML lang=vi>", "html", id="html after a mark"),
        pytest.param(b"<?xml version='1.0'?>", "html", id="xml"),
        pytest.param(b"MIME-Version: 1.0\n", "html", id="mht"),
    ],
)
def test_each_container_has_its_reason(data: bytes, why: str) -> None:
    """One finding says what it is and what to do."""
    assert reason(data) == why


def test_a_pdf_may_begin_late() -> None:
    """Something may stand before it, as readers of PDF allow; text about PDF is text."""
    assert container_of(b"HTTP/1.1 200 OK\r\n\r\n%PDF-1.4 ... startxref\n0\n%%EOF") == "pdf"
    assert container_of(b"\xef\xbb\xbf%PDF-1.4") == "pdf"
    assert container_of(b"Xem %PDF-1.4") is None


def test_a_word_file_is_known_by_its_parts() -> None:
    """The name of the main part stands in the archive as it is."""
    assert container_of(archive(word__document="<x/>")) == "docx"


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_a_kind_that_is_a_file_wants_its_bytes(kind: str) -> None:
    """A text is no file, and other bytes are no such file."""
    assert reason(NOTICE, kind=kind) == "not-bytes"
    assert reason(NOTICE.encode(), kind=kind) == f"not-{kind}"


def test_what_bytes_are_outranks_what_they_are_said_to_be() -> None:
    """A picture that is said to be text is a picture."""
    assert reason(b"\x89PNG\r\n\x1a\n", kind="text") == "image"
    assert reason(b"{\\rtf1", kind="docx") == "rtf"


def test_text_that_is_said_to_be_text_is_read() -> None:
    """The source of a page is refused unless its words are wanted."""
    assert reason("<html><p>Giao Sở Y.</p></html>") == "html"
    assert "<html><p>Giao" in str(read("<html><p>Giao Sở Y.</p></html>", kind="text").notice)
    assert not is_marked_up("Trang <html> của Sở")


def test_bytes_in_the_old_encodings_are_no_text() -> None:
    """What is not UTF-8 and has no mark is not guessed at; letters of old fonts are reported."""
    assert reason(b"Th\xf4ng b\xe1o") == "undecodable"
    legacy = read("Uû ban nh©n d©n tØnh S«ng Lam th«ng b¸o kÕt luËn").findings
    assert "GB905" in [told.code for told in legacy]


def test_what_the_program_gets_wrong_is_raised() -> None:
    """Foreign kinds, revisions and types are errors of the caller."""
    with pytest.raises(ValueError, match="kind is None or one of"):
        read(NOTICE, kind="html")  # type: ignore[arg-type]  # what a caller may pass
    with pytest.raises(ValueError, match="revisions is one of"):
        read(NOTICE, revisions="all")  # type: ignore[arg-type]  # what a caller may pass
    with pytest.raises(TypeError, match="takes a text or bytes; got None"):
        read(None)  # type: ignore[arg-type]  # what a caller may pass


CHANGED = docx(
    p(r("THÔNG BÁO")),
    p(
        r("Giao Sở Y rà soát "),
        changed("del", r("trước ngày 1/4/2026")),
        changed("ins", r("trước ngày 15/4/2026")),
        r("."),
    ),
)


@pytest.mark.parametrize(
    ("revisions", "ends"),
    [("final", "rà soát trước ngày 15/4/2026."), ("original", "rà soát trước ngày 1/4/2026.")],
)
def test_a_word_file_is_read_as_wanted(revisions: str, ends: str) -> None:
    """Pending changes are taken or left, and reported either way."""
    reading = read(CHANGED, revisions=revisions)  # type: ignore[arg-type]  # two of them
    (order,) = reading.notice.body

    assert isinstance(order, Assignment)
    assert order.wording == f"Giao Sở Y {ends}"
    assert reading.text.rstrip().endswith(ends)
    assert any("15/4/2026" in told.message() for told in reading.findings)


def test_a_word_file_with_changes_may_be_refused() -> None:
    """Then it is unusable, with what to do."""
    assert reason(CHANGED, revisions="refuse") == "docx-pending"
    assert reason(archive(word__document="no XML")) in {"docx-broken", "zip", "not-docx"}


@pytest.mark.parametrize("kind", [None, "text", "markdown"])
def test_text_and_its_bytes_are_one(kind: str | None) -> None:
    """Nothing but the encoding lies between them."""
    how = {} if kind is None else {"kind": kind}
    text = open_source(NOTICE, **how)  # type: ignore[arg-type]  # the kinds of text

    assert open_source(NOTICE.encode(), **how) == text  # type: ignore[arg-type]  # see above
    assert text.text == NOTICE
    assert read(NOTICE).text == NOTICE


class Office:
    """A directory that knows one body."""

    def resolve(
        self, name: str, /, *, on: dt.date | None = None, kind: PartyKind | None = None
    ) -> Match | None:
        """Return the one it knows."""
        del on, kind
        return Match("so-xd", name=name) if name == "Sở Xây dựng" else None


def test_parties_get_their_keys_from_a_directory() -> None:
    """The spelling stays, and who is not known is reported with the place."""
    source = NOTICE + "\n\nGiao Sở Tài chính bố trí kinh phí."
    reading = read(source, directory=Office())
    (item,) = reading.notice.body
    assert isinstance(item, AgendaItem)
    leads = [clause.lead for clause in item.body if isinstance(clause, Assignment)]

    assert leads == [(Body("Sở Xây dựng", ref="so-xd"),), (Body("Sở Tài chính"),)]
    unknown = [told for told in reading.findings if told.code == "GB914"]
    assert [told.params for told in unknown] == [(("name", "Sở Tài chính"),)]
    start, end = unknown[0].span or (0, 0)
    assert "Sở Tài chính" in source[start:end]


@given(
    st.sampled_from([b"", b"PK\x03\x04", b"PK\x03\x04word/document.xml", OLE, b"{\\rtf", b"<html"]),
    st.binary(max_size=200),
    st.sampled_from([None, "text", "markdown", "docx", "pdf"]),
)
def test_no_bytes_are_an_exception(start: bytes, noise: bytes, kind: object) -> None:
    """Whatever the bytes and the kind, there is a reading."""
    assert read(start + noise, kind=kind).notice is not None  # type: ignore[arg-type]  # the kinds
