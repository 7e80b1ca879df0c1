"""A Word file that LibreOffice made, held against what LibreOffice itself prints as text."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

from giaoban._vn import words
from giaoban.reading.word import Revisions, open_word
from tests.support import leave_out

if TYPE_CHECKING:
    from pathlib import Path

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES = " ".join(
    f'xmlns:{short}="{_OASIS}:{name}:1.0"'
    for short, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "svg": "svg-compatible",
    }.items()
)
_CHANGE = (
    "<office:change-info><dc:creator>Trần Thị Bình</dc:creator><dc:date>2026-03-02T08:15:00</dc:date>"
    "</office:change-info>"
)
_CHANGES = (
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>'
    f"{_CHANGE}<text:p>15/10/2026</text:p></text:deletion></text:changed-region>"
    f'<text:changed-region text:id="c2"><text:insertion>{_CHANGE}</text:insertion>'
    "</text:changed-region></text:tracked-changes>"
)
_DELETED = '<text:change text:change-id="c1"/>'
_INSERTED = '<text:change-start text:change-id="c2"/>{}<text:change-end text:change-id="c2"/>'
_NOTE = (
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
    "<text:p>Dự họp có Giám đốc Sở Y tế.</text:p></text:note-body></text:note>"
)
_COMMENT = (
    "<office:annotation><dc:creator>Lê Quốc Cường</dc:creator><dc:date>2026-03-02T09:30:00</dc:date>"
    "<text:p>Thêm Sở Tài chính</text:p></office:annotation>"
)
_BOX = (
    '<draw:frame text:anchor-type="char" svg:width="5cm" svg:height="2cm"><draw:text-box>'
    "<text:p>Tài liệu trong khung</text:p></draw:text-box></draw:frame>"
)


def _level(at: int, counting: str, suffix: str) -> str:
    return (
        f'<text:list-level-style-number text:level="{at}" style:num-format="{counting}" '
        f'style:num-suffix="{suffix}"><style:list-level-properties '
        'text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab"/>'
        "</style:list-level-properties></text:list-level-style-number>"
    )


def _paragraphs(*lines: str) -> str:
    return "".join(f"<text:p>{line}</text:p>" for line in lines)


def _table(*cells: str) -> str:
    row = "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in cells)
    return (
        f'<table:table><table:table-column table:number-columns-repeated="{len(cells)}"/>'
        f"<table:table-row>{row}</table:table-row></table:table>"
    )


def _items(*items: str, style: str = "") -> str:
    named = f' text:style-name="{style}"' if style else ""
    inner = "".join(f"<text:list-item>{item}</text:list-item>" for item in items)
    return f"<text:list{named}>{inner}</text:list>"


def _notice(*, pending: bool) -> str:
    """Return an OpenDocument text; what is pending, and what text cannot show, only if asked."""
    day = _DELETED + _INSERTED.format("30/11/2026") if pending else "30/11/2026"
    note, comment, box = (_NOTE, _COMMENT, _BOX) if pending else ("", "", "")
    body = "".join(
        (
            _CHANGES if pending else "",
            _table(
                _paragraphs("ỦY BAN NHÂN DÂN", "TỈNH SÔNG LAM", "Số: 12/TB-UBND"),
                _paragraphs(
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "Độc lập - Tự do - Hạnh phúc",
                    "Sông Lam, ngày 02 tháng 3 năm 2026",
                ),
            ),
            _paragraphs(
                "THÔNG BÁO",
                "Kết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban",
                f"Ngày 02/3/2026, UBND tỉnh họp giao ban{note}. Chủ tịch UBND tỉnh kết luận như sau:",
            ),
            _items(
                _paragraphs("Về quy hoạch")
                + _items(
                    _paragraphs(f"Giao Sở Xây dựng rà soát quy hoạch trước ngày {day}."),
                    _paragraphs(f"Giao Sở Y tế{comment} báo cáo trong tháng 4 năm 2026."),
                ),
                _paragraphs(f"Về đầu tư công: đồng ý với báo cáo.{box}"),
                style="L1",
            ),
            _paragraphs("Văn phòng thông báo để các cơ quan biết, thực hiện./."),
            _table(
                _paragraphs("Nơi nhận:", "- Như trên;", "- Lưu: VT."),
                _paragraphs("CHỦ TỊCH", "", "", "Lê Quốc Cường"),
            ),
        )
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_NAMES} '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" '
        'office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>'
        f'<text:list-style style:name="L1">{_level(1, "1", ".")}{_level(2, "a", ")")}'
        "</text:list-style></office:automatic-styles><office:body><office:text>"
        f"{body}</office:text></office:body></office:document>"
    )


def _convert(folder: Path, file: Path, to: str) -> bytes:
    """Return *file* as LibreOffice writes it in another format."""
    subprocess.run(
        [
            *("soffice", "--headless", f"-env:UserInstallation={(folder / 'office').as_uri()}"),
            *("--convert-to", to, "--outdir", str(folder / "made"), str(file)),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return (folder / "made" / f"{file.stem}.{to.partition(':')[0]}").read_bytes()


def _lists(text: str) -> list[str]:
    """Return the words of a text in the order of their spelling.

    A text lists the cells of a row one below the other, the reader side by side.
    """
    return sorted(words(text))


def test_a_file_made_by_libreoffice_has_the_words_that_it_prints(tmp_path: Path) -> None:
    """Word by word: labels that are counted are words too."""
    if shutil.which("soffice") is None:
        leave_out("Word files made by LibreOffice", "soffice is not installed")
        return
    source = tmp_path / "notice.fodt"
    source.write_text(_notice(pending=False), encoding="utf-8")
    shown = _convert(tmp_path, source, "txt:Text (encoded):UTF8").decode("utf-8-sig")
    made = open_word(_convert(tmp_path, source, "docx"))

    assert _lists(made.text) == _lists(shown)
    parts = [text[text.index("THÔNG BÁO") : text.index("Nơi nhận")] for text in (made.text, shown)]
    assert words(parts[0]) == words(parts[1])
    assert (made.findings, made.unread) == ((), ())


def test_what_libreoffice_tracks_is_found(tmp_path: Path) -> None:
    """A deletion, an insertion, a comment, a footnote, a text box: through the format and back."""
    if shutil.which("soffice") is None:
        leave_out("changes that LibreOffice tracks", "soffice is not installed")
        return
    source = tmp_path / "notice.fodt"
    source.write_text(_notice(pending=True), encoding="utf-8")
    data = _convert(tmp_path, source, "docx")

    days: dict[Revisions, str] = {"final": "30/11/2026", "original": "15/10/2026"}
    for revisions, day in days.items():
        made = open_word(data, revisions)
        lines = [" ".join(line.split()) for line in made.text.split("\n") if line.strip()]
        start = lines.index("1. Về quy hoạch")
        assert lines[start - 1].startswith("Ngày 02/3/2026, UBND tỉnh họp giao ban¹. Chủ tịch")
        assert lines[start : start + 5] == [
            "1. Về quy hoạch",
            f"a) Giao Sở Xây dựng rà soát quy hoạch trước ngày {day}.",
            "b) Giao Sở Y tế báo cáo trong tháng 4 năm 2026.",
            "2. Về đầu tư công: đồng ý với báo cáo.",
            "Tài liệu trong khung",
        ]
        assert re.sub("_+", "_", lines[-2]) == "_"
        assert lines[-1] == "¹ Dự họp có Giám đốc Sở Y tế."
        assert [(one.code, dict(one.params)["text"]) for one in made.findings] == [
            ("GB912", "15/10/2026"),
            ("GB912", "30/11/2026"),
            ("GB913", "Thêm Sở Tài chính"),
        ]
