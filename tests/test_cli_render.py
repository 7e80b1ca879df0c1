"""`giaoban render`: files to sign, what is added to a page, what does not travel."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from giaoban.cli import main
from giaoban.codec import to_json
from giaoban.render import pdf, to_docx, to_text
from tests.support_examples import PARTY
from tests.test_cli import Ran

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = to_json(PARTY).encode()


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Return that it is one."""
        return True


def test_a_word_file_goes_through_a_pipe_or_to_a_file(tmp_path: Path) -> None:
    """The very bytes of the file, either way."""
    target = tmp_path / "out.docx"

    assert Ran("render", "-", "--to", "docx", "-o", target, stdin=DOCUMENT).code == 0
    assert target.read_bytes() == to_docx(PARTY)


def test_bytes_are_written_to_standard_output() -> None:
    """What follows in the pipe gets the file."""
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="utf-8")

    assert main(["render", "-", "--to", "docx"], out, io.StringIO(), io.BytesIO(DOCUMENT)) == 0
    assert raw.getvalue() == to_docx(PARTY)


@pytest.mark.parametrize("stream", [Terminal(), io.StringIO()], ids=["terminal", "text only"])
def test_a_terminal_gets_no_bytes(stream: io.StringIO) -> None:
    """It is told to name a file, and nothing is written."""
    err = io.StringIO()
    code = main(["render", "-", "--to", "docx"], stream, err, io.BytesIO(DOCUMENT))

    assert (code, stream.getvalue()) == (2, "")
    assert "-o" in err.getvalue()


def test_a_page_bears_a_draft_and_an_annex() -> None:
    """As from Python."""
    ran = Ran(*("render", "-", "--to", "text", "--draft", "2", "--annex"), stdin=DOCUMENT)

    assert ran.out == to_text(PARTY, draft=2, annex=True)


@pytest.mark.parametrize("text", ["x", "-1", "²"])
def test_a_draft_is_a_number(text: str) -> None:
    """One line names the option and what was given."""
    ran = Ran("render", "-", "--to", "text", f"--draft={text}", stdin=DOCUMENT)

    assert ran.code == 2
    assert ran.err == f"giaoban: --draft là một số, từ 0 trở lên; nhận {text!r}\n"


def test_a_secret_notice_does_not_travel() -> None:
    """HTML and Markdown want the word for it; the office's own pages do not."""
    secret = to_json(evolve(PARTY, secrecy="mật")).encode()

    refused = Ran("render", "-", "--to", "html", "--lang", "en", stdin=secret)
    assert (refused.code, refused.out) == (2, "")
    assert "add --allow-secret" in refused.err
    assert Ran("render", "-", "--to", "html", "--allow-secret", stdin=secret).code == 0
    assert Ran("render", "-", "--to", "text", stdin=secret).code == 0


def test_what_is_not_installed_is_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing extra, or no font for the page: what to do, and no traceback."""

    def lacking(*_: object, **__: object) -> bytes:
        raise pdf.NoFontError("ạ", ("DejaVu Serif",))

    monkeypatch.setattr(pdf, "emit", lacking)
    ran = Ran("render", "-", "--to", "pdf", stdin=DOCUMENT)

    assert ran.code == 2
    assert ran.err.startswith("giaoban: thiếu phông chữ")
    assert len(ran.err.splitlines()) == 1
