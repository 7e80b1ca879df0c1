"""The command line prints into an office's own Word file, and says what in it is doubtful."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from docx import Document

import giaoban as gb
from tests.support_examples import PARTY
from tests.support_templates import BEFORE, bad_template, good_template
from tests.test_cli import Ran

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Return a folder with a notice and three templates, one of them none."""
    (tmp_path / "tb.json").write_text(gb.to_json(PARTY), encoding="utf-8")
    (tmp_path / "mau.docx").write_bytes(good_template())
    (tmp_path / "xau.docx").write_bytes(bad_template())
    (tmp_path / "cu.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    return tmp_path


def test_a_notice_is_printed_into_the_office_file(files: Path) -> None:
    """The same bytes as in Python; a template that is fit has nothing said of it."""
    ran = Ran(
        *("render", files / "tb.json", "--to", "docx", "--annex", "--draft", "2"),
        *("--template", files / "mau.docx", "-o", files / "ra.docx"),
    )

    assert (ran.code, ran.err) == (0, "")
    made = (files / "ra.docx").read_bytes()
    assert made == gb.to_docx(PARTY, annex=True, draft=2, template=good_template())
    assert Document(io.BytesIO(made)).paragraphs[0].text == BEFORE


def test_what_is_doubtful_in_a_template_is_said(files: Path) -> None:
    """On standard error, with the file's name; the notice is printed all the same."""
    template = files / "xau.docx"
    command = ("render", files / "tb.json", "--to", "docx", "--template", template, "--lang", "en")
    ran = Ran(*command, "-o", files / "ra.docx")

    findings = gb.check_template(bad_template())
    assert ran.code == 0
    assert ran.err.splitlines() == [f"{template}: {one.line('en')}" for one in findings]
    assert (files / "ra.docx").exists()


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("vi", "cu.doc: tệp mẫu là tệp Word kiểu cũ"),
        ("en", "cu.doc: the template is an old Word file"),
    ],
)
def test_what_is_no_template_is_one_line(files: Path, lang: str, said: str) -> None:
    """Exit 2, what to do, and no file."""
    command = ("render", files / "tb.json", "--to", "docx", "--template", files / "cu.doc")
    ran = Ran(*command, "--lang", lang, "-o", files / "ra.docx")

    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert said in ran.err
    assert not (files / "ra.docx").exists()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_template_is_for_word_files(files: Path, lang: str) -> None:
    """Asked with another format, or one that is not there, it is refused in one line."""
    template = ("--template", files / "mau.docx", "--lang", lang)
    other = Ran("render", files / "tb.json", "--to", "html", *template)
    gone = Ran("render", files / "tb.json", "--to", "docx", "--template", files / "khong.docx")

    assert (other.code, gone.code) == (2, 2)
    assert "--to docx" in other.err
    assert "khong.docx" in gone.err
