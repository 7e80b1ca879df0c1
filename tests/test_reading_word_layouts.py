"""One notice laid out in the ways that offices lay theirs out: it is read the same."""

from __future__ import annotations

import datetime as dt

import pytest

from giaoban import read, tasks
from giaoban.deadline import ByDate, InMonth
from giaoban.model import AgendaItem, Body
from tests.support_word import BREAK, CENTRED, cell, docx, numbering, p, row, table

TAB = "<w:r><w:tab/></w:r>"
RIGHT = '<w:jc w:val="right"/>'
MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
DAY = "Sông Lam, ngày 02 tháng 3 năm 2026"
SUBJECT = "Kết luận của Phó Chủ tịch UBND tỉnh Trần Thị Bình tại cuộc họp giao ban"
PREAMBLE = (
    "Ngày 02/3/2026, Phó Chủ tịch UBND tỉnh Trần Thị Bình chủ trì họp giao ban. Sau khi nghe báo cáo, "
    "Phó Chủ tịch kết luận như sau:"
)
BODY = (
    PREAMBLE,
    p("Về quy hoạch", level=(1, 0)),
    p("Giao Sở Xây dựng rà soát quy hoạch trước ngày 30/11/2026.", level=(1, 1)),
    p("Về đầu tư công", level=(1, 0)),
    p("Giao Sở Tài chính báo cáo trong tháng 4 năm 2026.", level=(1, 1)),
    "Văn phòng thông báo để các cơ quan biết, thực hiện./.",
)
LISTS = (
    numbering("decimal %1.", "lowerLetter %2)")
    + '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>'
)

LAYOUTS = {
    "tables": docx(
        table(row(cell("UBND TỈNH SÔNG LAM", "VĂN PHÒNG"), cell(*MOTTO)), row("Số: 12/TB-VP", DAY)),
        "THÔNG BÁO",
        SUBJECT,
        "",
        *BODY,
        table(
            row(
                cell("Nơi nhận:", "- Như trên;", "- Sở Y tế;", "- Lưu: VT."),
                cell("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "", "", "Lê Quốc Cường"),
            )
        ),
        numbering=LISTS,
    ),
    "breaks and bullets": docx(
        table(
            row(
                cell(p("UBND TỈNH SÔNG LAM", BREAK, "VĂN PHÒNG", BREAK, BREAK, "Số: 12/TB-VP")),
                cell(p(MOTTO[0], BREAK, MOTTO[1], BREAK, BREAK, DAY)),
            )
        ),
        p("THÔNG BÁO", BREAK, SUBJECT),
        *BODY,
        table(
            row(
                cell(
                    "Nơi nhận:",
                    *(p(one, level=(5, 0)) for one in ("Như trên;", "Sở Y tế;", "Lưu: VT.")),
                ),
                cell(p("TL. CHỦ TỊCH", BREAK, "CHÁNH VĂN PHÒNG", BREAK, BREAK, "Lê Quốc Cường")),
            )
        ),
        numbering=LISTS,
    ),
    "a title in a table": docx(
        table(
            row(
                cell("UBND TỈNH SÔNG LAM", "VĂN PHÒNG", "", "Số: 12/TB-VP"),
                cell("", *MOTTO, "", DAY),
            )
        ),
        table(row(cell("THÔNG BÁO", SUBJECT))),
        *BODY,
        table(
            row("Nơi nhận:", "TL. CHỦ TỊCH"),
            row(
                cell("- Như trên;", "- Sở Y tế;", "- Lưu: VT."),
                cell("CHÁNH VĂN PHÒNG", "", "", "Lê Quốc Cường"),
            ),
        ),
        numbering=LISTS,
    ),
    "tabs": docx(
        p("UBND TỈNH SÔNG LAM", TAB, MOTTO[0]),
        p("VĂN PHÒNG", TAB, TAB, MOTTO[1]),
        p("Số: 12/TB-VP", TAB, DAY),
        "",
        "THÔNG BÁO",
        SUBJECT,
        *BODY,
        "",
        p("Nơi nhận:", *[TAB] * 3, "TL. CHỦ TỊCH"),
        p("- Như trên;", *[TAB] * 3, "CHÁNH VĂN PHÒNG"),
        "- Sở Y tế;",
        "- Lưu: VT.",
        p(*[TAB] * 4, "Lê Quốc Cường"),
        numbering=LISTS,
    ),
    "one below the other": docx(
        "UBND TỈNH SÔNG LAM",
        "VĂN PHÒNG",
        "Số: 12/TB-VP",
        *(p(line, properties=CENTRED) for line in MOTTO),
        p(DAY, properties=RIGHT),
        p("THÔNG BÁO", properties=CENTRED),
        p(SUBJECT, properties=CENTRED),
        *BODY,
        p("TL. CHỦ TỊCH", properties=RIGHT),
        p("CHÁNH VĂN PHÒNG", properties=RIGHT),
        "",
        "",
        p("Lê Quốc Cường", properties=RIGHT),
        "Nơi nhận:",
        "- Như trên;",
        "- Sở Y tế;",
        "- Lưu: VT.",
        numbering=LISTS,
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_however_it_is_laid_out_it_is_the_same_notice(name: str) -> None:
    """Header, title, body, recipients and signature are found in each."""
    reading = read(LAYOUTS[name])
    notice = reading.notice
    signed, told = notice.signature, notice.recipients
    items = [one for one in notice.body if isinstance(one, AgendaItem)]

    assert (reading.findings, reading.unread) == ((), ())
    assert notice.issuer is not None
    assert (notice.issuer.body, notice.issuer.parent) == (
        Body("Văn phòng"),
        Body("UBND TỈNH SÔNG LAM"),
    )
    assert (notice.place, notice.issued_on) == ("Sông Lam", dt.date(2026, 3, 2))
    assert notice.subject == SUBJECT
    assert notice.preamble is not None
    assert notice.preamble.wording == (PREAMBLE,)
    assert [(item.label, item.heading) for item in items] == [
        ("1.", "Về quy hoạch"),
        ("2.", "Về đầu tư công"),
    ]
    assert [(task.label, task.deadline) for task in tasks(notice)] == [
        ("a)", ByDate(dt.date(2026, 11, 30))),
        ("a)", InMonth(2026, month=4)),
    ]
    assert [one.wording for one in notice.closing or ()] == [BODY[-1]]
    assert told is not None
    assert [line.wording for group in told.groups for line in group.lines] == [
        "Như trên",
        "Sở Y tế",
    ]
    assert signed is not None
    assert (signed.position, signed.name) == ("Chánh Văn phòng", "Lê Quốc Cường")
