"""Reading Word files: the text that a person sees, and what is pending in it."""

from __future__ import annotations

import datetime as dt

import pytest

from giaoban import read, tasks
from giaoban._vn import words
from giaoban.deadline import ByDate
from giaoban.reading.word import Revisions, WordText, open_word
from tests.support_word import (
    BREAK,
    CHANGED,
    box,
    cell,
    changed,
    comment,
    docx,
    field,
    jump,
    note,
    numbering,
    p,
    r,
    row,
    section,
    table,
)


def seen(*blocks: str, revisions: Revisions = "final", **parts: str) -> list[str]:
    """Return the lines that hold something of a file with those blocks and parts."""
    found = open_word(docx(*blocks, heads=None, **parts), revisions)
    assert "GB900" not in {one.code for one in found.findings}
    return [line for line in found.text.split("\n") if line.strip()]


def told(found: WordText) -> list[tuple[str, str, str, str | None]]:
    """Return the code, kind, words and place in the text of each finding."""
    rows = []
    for one in found.findings:
        given = dict(one.params)
        place = None if one.span is None else found.text[slice(*one.span)]
        rows.append((one.code, given.get("kind", ""), given["text"], place))
    return rows


# --- words -------------------------------------------------------------------------------------------


def test_runs_are_joined_and_paragraphs_stand_apart() -> None:
    """Word cuts a sentence into runs wherever it likes; a blank line ends each paragraph."""
    found = open_word(
        docx(p("Giao Sở ", "Xây dựng", " báo cáo."), p("Giao Sở Y tế báo cáo."), "<w:p/>", "Hết.")
    )

    assert found == WordText("Giao Sở Xây dựng báo cáo.\n\nGiao Sở Y tế báo cáo.\n\nHết.\n", (), ())


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        ("<w:tab/>", "12        TB"),
        ("<w:ptab/>", "12        TB"),
        ("<w:noBreakHyphen/>", "12-TB"),
        ("<w:softHyphen/>", "12TB"),
        ("<w:lastRenderedPageBreak/>", "12TB"),
        ('<w:sym w:font="Symbol" w:char="F0B7"/>', "12•TB"),
        ('<w:sym w:font="Symbol" w:char="F02D"/>', "12-TB"),
        ('<w:sym w:font="Symbol" w:char="F031"/>', "121TB"),
        ('<w:sym w:font="Symbol" w:char="F061"/>', "12\uf061TB"),
        ('<w:sym w:font="Wingdings" w:char="F0FC"/>', "12✓TB"),
        ('<w:sym w:font="Wingdings" w:char="F021"/>', "12\uf021TB"),
        ('<w:sym w:font="Wingdings 2" w:char="F021"/>', "12\uf021TB"),
        ('<w:sym w:font="Times New Roman" w:char="0110"/>', "12ĐTB"),
        ('<w:sym w:font="Symbol" w:char="nothing"/>', "12TB"),
        ('<w:sym w:font="Symbol" w:char="FFFFFFFFF"/>', "12TB"),
        ("<w:instrText>PAGE</w:instrText>", "12TB"),
        ("<w:t/>", "12TB"),
    ],
)
def test_what_is_no_letter_is_read_as_it_looks(inside: str, shown: str) -> None:
    """Tabs, hyphens and symbols are elements of their own in a run."""
    assert [shown] == seen(p("12", f"<w:r>{inside}</w:r>", "TB"))


def test_line_breaks_stay_and_the_xml_s_own_do_not() -> None:
    """A break inside a paragraph is seen; one inside `w:t` is how the XML was written."""
    assert seen(
        p("Ủy ban nhân dân", BREAK, "tỉnh Sông Lam", "<w:r><w:cr/></w:r>", "họp"), "và\nkết luận"
    ) == ["Ủy ban nhân dân", "tỉnh Sông Lam", "họp", "và kết luận"]


def test_a_page_break_ends_a_line() -> None:
    """In a paragraph, and before one."""
    page = '<w:r><w:br w:type="page"/></w:r>'
    off = '<w:pageBreakBefore w:val="0"/>'

    assert seen(
        p("một", page, "hai"),
        p("ba", properties="<w:pageBreakBefore/>"),
        p("bốn", properties=off),
    ) == ["một", "hai", "ba", "bốn"]


def test_capitals_by_format_stay_as_typed() -> None:
    """`w:caps` changes how letters look, and which were typed cannot be told from capitals."""
    assert seen(p(r("Thông báo nội bộ", "<w:caps/>"))) == ["Thông báo nội bộ"]


def test_wrappers_are_looked_into() -> None:
    """Links, smart tags, content controls, and what a later Word may invent."""
    assert seen(
        p(
            f'<w:hyperlink r:id="rId0">{r("Sở Y tế")}</w:hyperlink>',
            f'<w:smartTag w:element="place">{r(" và Sở ")}</w:smartTag>',
            f"<w:sdt><w:sdtPr/><w:sdtContent>{r('Xây dựng')}</w:sdtContent></w:sdt>",
            f'<w:fldSimple w:instr="DATE">{r(" họp")}</w:fldSimple>',
            '<w:later><m:oMath><m:r><m:t xml:space="preserve"> ngày 2/3</m:t></m:r></m:oMath></w:later>',
            r("/2026"),
        )
    ) == ["Sở Y tế và Sở Xây dựng họp ngày 2/3/2026"]
    inner = p("Trong ô nội dung")
    assert seen(
        f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>", r("trần trụi"), r("nữa")
    ) == ["Trong ô nội dung", "trần trụi", "nữa"]


# --- fields ------------------------------------------------------------------------------------------


def test_a_field_is_its_result() -> None:
    """Not its instruction, nor what is computed inside the instruction."""
    nested = field("PAGE", "7")
    whole = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>'
        f'{nested}<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("kết quả")}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )

    assert seen(p("xem ", field("REF a", "mục 3"), field("TC", None), ", ", whole, ".")) == [
        "xem mục 3, kết quả."
    ]


def test_a_field_that_never_ends_hides_nothing() -> None:
    """Words are not lost over a mark without its other half."""
    begin, end, separate = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end", "separate")
    )

    assert seen(p(end, separate, begin, "một ", field("REF", "hai"), " ba bốn")) == [
        "một hai ba bốn"
    ]


def test_a_field_does_not_reach_into_a_box() -> None:
    """Nor out of one: each is a story of its own."""
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))

    assert seen(p(begin, "một", box(p(end, "hai", begin)), " ba"), "bốn") == [
        "một ba",
        "hai",
        "bốn",
    ]
    assert seen(
        p(
            field("IF", None).replace("<w:r><w:instrText>IF</w:instrText></w:r>", box(p("hai"))),
            "một",
        )
    ) == ["một"]


# --- hidden words ------------------------------------------------------------------------------------


STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>'
    '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="AnNua"><w:basedOn w:val="An"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="DoanAn"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>'
)


def test_hidden_words_are_kept_and_reported() -> None:
    """By their run, its style, or their paragraph's; one finding for what stands together."""
    found = open_word(
        docx(
            p(
                "Giao Sở Y tế",
                r(" và", "<w:vanish/>"),
                r(" Sở X", '<w:rStyle w:val="AnNua"/>'),
                ".",
            ),
            p("Ẩn cả đoạn", r(" trừ đây", '<w:vanish w:val="0"/>'), style="DoanAn"),
            p(r("Thấy", '<w:rStyle w:val="Khong"/>'), r("  ", "<w:vanish/>"), style="Vong"),
            styles=STYLES,
        )
    )

    assert found.text == "Giao Sở Y tế và Sở X.\n\nẨn cả đoạn trừ đây\n\nThấy  \n"
    assert told(found) == [
        ("GB917", "", "và Sở X", " và Sở X"),
        ("GB917", "", "Ẩn cả đoạn", "Ẩn cả đoạn"),
    ]


# --- tracked changes ---------------------------------------------------------------------------------

DUE = p(
    "Giao Sở Xây dựng hoàn thành trước ngày ",
    changed("del", "15/10/2026"),
    changed("ins", "30/11"),
    changed("ins", "/2026"),
    ".",
)


def test_a_deleted_deadline_is_never_current() -> None:
    """The final text has the new day alone; both changes are findings."""
    found = open_word(docx(DUE))

    assert found.text == "Giao Sở Xây dựng hoàn thành trước ngày 30/11/2026.\n"
    assert told(found) == [
        ("GB912", "deleted", "15/10/2026", found.text[:-1]),
        ("GB912", "inserted", "30/11/2026", "30/11/2026"),
    ]
    assert found.findings[0].message() == (
        "đoạn xóa đi, chưa chấp nhận: “15/10/2026” (Trần Thị Bình, 2026-03-02 08:15)"
    )
    assert found.findings[1].message("en") == (
        "inserted, not yet accepted: “30/11/2026” (Trần Thị Bình, 2026-03-02 08:15)"
    )


def test_the_original_is_the_text_before_all_changes() -> None:
    """What was inserted is not in it; the same changes are findings."""
    found = open_word(docx(DUE), "original")

    assert found.text == "Giao Sở Xây dựng hoàn thành trước ngày 15/10/2026.\n"
    assert told(found) == [
        ("GB912", "deleted", "15/10/2026", "15/10/2026"),
        ("GB912", "inserted", "30/11/2026", found.text[:-1]),
    ]


def test_a_file_with_pending_changes_can_be_refused() -> None:
    """One line that says what to do; comments and hidden words are no changes."""
    refused = open_word(docx(DUE), "refuse")
    clean = docx(p("Hết", r(" ẩn", "<w:vanish/>")), comments='<w:comment w:id="1"/>')

    assert (refused.text, refused.unread) == ("", ())
    assert [(one.code, one.params) for one in refused.findings] == [
        ("GB900", (("reason", "docx-pending"),))
    ]
    assert open_word(clean, "refuse") == open_word(clean)


def test_there_are_three_ways_to_read_changes() -> None:
    """A fourth is the caller's mistake."""
    with pytest.raises(ValueError, match="revisions is one of"):
        open_word(b"", "latest")  # type: ignore[arg-type]  # on purpose


def test_a_move_is_two_changes() -> None:
    """What was moved stands in its new place, or in its old one."""
    blocks = (
        p("a) ", changed("moveFrom", "Sở Y tế báo cáo."), changed("ins", "Bỏ.", by="")),
        p("b) ", changed("moveTo", "Sở Y tế báo cáo.")),
    )

    assert seen(*blocks) == ["a) Bỏ.", "b) Sở Y tế báo cáo."]
    assert [line.strip() for line in seen(*blocks, revisions="original")] == [
        "a) Sở Y tế báo cáo.",
        "b)",
    ]
    found = open_word(docx(*blocks))
    assert told(found) == [
        ("GB912", "moved_away", "Sở Y tế báo cáo.", "a) Bỏ."),
        ("GB912", "inserted", "Bỏ.", "Bỏ."),
        ("GB912", "moved_here", "Sở Y tế báo cáo.", "Sở Y tế báo cáo."),
    ]
    assert found.findings[1].message("en") == (
        "inserted, not yet accepted: “Bỏ.” (nobody named, no date)"
    )


def test_words_inserted_and_then_deleted_are_in_neither_text() -> None:
    """Someone inserted, someone else deleted it again: both are pending."""
    both = p("Giao Sở Y tế", changed("ins", changed("del", " và Sở X")), ".")

    assert seen(both) == ["Giao Sở Y tế."]
    assert seen(both, revisions="original") == ["Giao Sở Y tế."]
    assert [row[1:3] for row in told(open_word(docx(both)))] == [
        ("inserted", "và Sở X"),
        ("deleted", "và Sở X"),
    ]


LIST = numbering("decimal %1.", "lowerLetter %2)")


def test_a_deleted_paragraph_takes_its_number_with_it() -> None:
    """Numbers are those that Word shows when the changes are accepted, or rejected."""
    blocks = (
        p("Giao Sở Y tế.", level=(1, 0)),
        p(changed("del", "Giao Sở X."), properties=jump("del"), level=(1, 0)),
        p(changed("ins", "Giao Sở Z."), properties=jump("ins"), level=(1, 0)),
        p("Giao Sở Tài chính.", level=(1, 0)),
    )

    assert seen(*blocks, numbering=LIST) == [
        "1. Giao Sở Y tế.",
        "2. Giao Sở Z.",
        "3. Giao Sở Tài chính.",
    ]
    assert seen(*blocks, revisions="original", numbering=LIST) == [
        "1. Giao Sở Y tế.",
        "2. Giao Sở X.",
        "3. Giao Sở Tài chính.",
    ]
    found = open_word(docx(*blocks, numbering=LIST))
    assert told(found) == [
        ("GB912", "deleted", "Giao Sở X.", "Giao Sở Z."),
        ("GB912", "inserted", "Giao Sở Z.", "Giao Sở Z."),
    ]


def test_a_deleted_end_joins_two_paragraphs() -> None:
    """Under the label of the first, if that has words; its end alone is a change too."""
    blocks = (
        p("Giao Sở Y tế ", properties=jump("del"), level=(1, 0)),
        p("chủ trì.", level=(1, 0)),
        p("Hết.", level=(1, 0)),
    )

    assert seen(*blocks, numbering=LIST) == ["1. Giao Sở Y tế chủ trì.", "2. Hết."]
    assert [line.strip() for line in seen(*blocks, revisions="original", numbering=LIST)] == [
        "1. Giao Sở Y tế",
        "2. chủ trì.",
        "3. Hết.",
    ]
    assert told(open_word(docx(*blocks, numbering=LIST)))[0][:3] == ("GB912", "deleted", "¶")


def test_an_inserted_end_is_no_end_in_the_original() -> None:
    """One paragraph was cut in two."""
    blocks = (p("Một ", properties=jump("ins")), p("hai."))

    assert [line.strip() for line in seen(*blocks)] == ["Một", "hai."]
    assert seen(*blocks, revisions="original") == ["Một hai."]


def test_a_deleted_paragraph_at_the_end_of_a_cell_or_the_text() -> None:
    """There is nothing to join it to: it is gone, and a text box on it stays only if it was kept."""
    gone = p(changed("del", "Giao Sở X."), properties=jump("del"))
    held = p(changed("del", "Giao Sở X."), box(p("Khung")), properties=jump("del"))

    assert seen("Một", gone, table(row(cell("Hai", gone))), held) == ["Một", "Hai", "Khung"]
    assert seen("Một", p(changed("del", box(p("Khung"))), properties=jump("del"))) == ["Một"]


def test_rows_and_cells_may_be_inserted_or_deleted() -> None:
    """The row's own properties say so, whatever its words say."""
    blocks = table(
        row("Sở Y tế", "báo cáo"),
        row("Sở X", "thẩm định", properties=f"<w:del {CHANGED}/>"),
        row("Sở Z", cell("rà soát", properties=f"<w:tcW/><w:cellIns {CHANGED}/>")),
    )

    assert seen(blocks) == ["Sở Y tế    báo cáo", "Sở Z    rà soát"]
    assert seen(blocks, revisions="original") == ["Sở Y tế    báo cáo", "Sở X    thẩm định", "Sở Z"]
    assert told(open_word(docx(blocks))) == [
        ("GB912", "deleted", "Sở X thẩm định", None),
        ("GB912", "inserted", "rà soát", "rà soát"),
    ]


def test_changes_of_format_are_none_of_the_words() -> None:
    """Bold is bold; but a numbering that was added is not in the original."""
    old = '<w:pPrChange w:id="1"><w:pPr/></w:pPrChange>'
    bold = '<w:b/><w:rPrChange w:id="2"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'
    blocks = (
        p(r("Một.", bold), properties=old, level=(1, 0)),
        p(
            "Hai.",
            properties=(
                f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins {CHANGED}/></w:numPr>'
            ),
        ),
    )

    assert seen(*blocks, numbering=LIST) == ["1. Một.", "2. Hai."]
    assert seen(*blocks, revisions="original", numbering=LIST) == ["Một.", "Hai."]
    assert open_word(docx(*blocks, numbering=LIST)).findings == ()


def test_changes_may_stand_around_paragraphs() -> None:
    """Not in what Word writes, and yet no word is lost or taken for current."""
    taken = f"<w:del {CHANGED}>{p('Cũ.')}</w:del>"

    assert seen(taken, "Mới.") == ["Mới."]
    assert seen(taken, "Mới.", revisions="original") == ["Cũ.", "Mới."]


def test_the_day_that_was_struck_out_is_in_no_task() -> None:
    """From the file to the task, either way."""
    due: dict[Revisions, dt.date] = {
        "final": dt.date(2026, 11, 30),
        "original": dt.date(2026, 10, 15),
    }
    data = docx("THÔNG BÁO", "Kết luận giao ban", "", "Ngày 02/3/2026, UBND tỉnh kết luận:", DUE)

    for revisions, day in due.items():
        reading = read(data, revisions=revisions)
        assert [task.deadline for task in tasks(reading.notice)] == [ByDate(day, bound="before")]
        assert [one.code for one in reading.findings if one.code == "GB912"] == ["GB912"] * 2


# --- comments ----------------------------------------------------------------------------------------


def test_comments_are_findings_at_their_place() -> None:
    """In the order of the text, with author, day and words; those on nothing last."""
    notes = "".join(
        f'<w:comment w:id="{key}" w:author="{author}" w:date="2026-03-02T09:30:00Z">'
        f"{''.join(map(p, said))}</w:comment>"
        for key, author, said in (
            (1, "Lê Quốc Cường", ["Bỏ câu này."]),
            (2, "Trần Thị Bình", ["Thêm Sở Tài chính", "phối hợp."]),
            (3, "Nguyễn Văn An", ["Không ở đâu."]),
        )
    )
    found = open_word(
        docx(
            p("Giao ", comment(2, "Sở Xây dựng"), " báo cáo.", comment(9, "")),
            '<w:commentRangeStart w:id="1"/>',
            p("Hết"),
            p("bài.", '<w:commentRangeEnd w:id="1"/>'),
            comments=notes,
        )
    )

    assert found.text == "Giao Sở Xây dựng báo cáo.\n\nHết\n\nbài.\n"
    assert told(found) == [
        ("GB913", "comment", "Thêm Sở Tài chính phối hợp.", "Sở Xây dựng"),
        ("GB913", "comment", "Bỏ câu này.", "Hết\n\nbài."),
        ("GB913", "comment", "Không ở đâu.", None),
    ]
    assert found.findings[0].severity == "info"
    assert found.findings[0].message() == (
        "ý kiến bên lề: “Thêm Sở Tài chính phối hợp.” (Trần Thị Bình, 2026-03-02 09:30)"
    )


# --- notes -------------------------------------------------------------------------------------------


def test_notes_stand_below_a_rule_with_the_marks_that_the_text_has() -> None:
    """Footnotes count in digits, endnotes in small Roman; a note is printed once."""
    footnotes = (
        f'<w:footnote w:id="-1">{p("<w:r><w:separator/></w:r>")}</w:footnote>'
        f'<w:footnote w:id="7">{p("<w:r><w:footnoteRef/></w:r>", "Dự họp có Sở Y tế.")}</w:footnote>'
        f'<w:footnote w:id="8">{p("Tờ trình số 5.")}{p("Ngày 2/3.")}</w:footnote>'
        f'<w:footnote w:id="9">{p("* Ghi chú.")}</w:footnote>'
    )
    custom = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="9"/></w:r>'
    found = open_word(
        docx(
            p("Theo tờ trình", note("footnote", 8), ", các đại biểu", note("endnote", 1), "."),
            p("Kết luận", note("footnote", 7), custom, "*", note("footnote", 8), "."),
            footnotes=footnotes,
            endnotes=f'<w:endnote w:id="1">{p("Danh sách kèm theo.")}</w:endnote>',
        )
    )

    assert found.text == (
        "Theo tờ trình¹, các đại biểuⁱ.\n\nKết luận²*³.\n\n"
        "____________________\n\n¹ Tờ trình số 5.\nNgày 2/3.\n\n² Dự họp có Sở Y tế.\n"
        "\n* Ghi chú.\n\nⁱ Danh sách kèm theo.\n"
    )


def test_a_note_that_was_deleted_is_not_counted() -> None:
    """Its text is not in the file's text either; nor is one whose text is missing."""
    notes = f'<w:footnote w:id="1">{p("Cũ.")}</w:footnote>'
    blocks = p("A", changed("del", note("footnote", 1)), note("footnote", 2), ".")

    assert seen(blocks, footnotes=notes) == ["A¹."]


# --- boxes -------------------------------------------------------------------------------------------


def test_a_text_box_is_read_once_below_its_paragraph() -> None:
    """Word writes it twice, for new programs and for old ones."""
    assert seen(
        p(box(p("Trong khung: ", field("REF", "một")), p("hai")), "Nội dung ", "chính."), "Sau."
    ) == ["Nội dung chính.", "Trong khung: một", "hai", "Sau."]


def test_what_only_old_programs_show_is_read_there() -> None:
    """The new way to write it may be a picture."""
    choice = '<mc:Choice Requires="wpg"><w:drawing/></mc:Choice>'
    old = f"<mc:Fallback>{r('chữ cũ')}</mc:Fallback>"
    block = f"<mc:Fallback>{p('đoạn cũ')}</mc:Fallback>"
    art = (
        '<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/><v:textpath/></v:shape></w:pict></w:r>'
    )

    assert seen(
        p(f"<w:r><mc:AlternateContent>{choice}{old}</mc:AlternateContent></w:r>"),
        f"<mc:AlternateContent>{choice}{block}</mc:AlternateContent>",
        p(art, "Hết"),
    ) == ["chữ cũ", "đoạn cũ", "Hết", "DỰ THẢO"]


def test_letters_that_are_drawn_in_deleted_words_are_gone() -> None:
    """A box hangs on its run."""
    art = '<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r>'

    assert seen(p(changed("del", art), "Hết")) == ["Hết"]


# --- heads of pages ----------------------------------------------------------------------------------

LETTERHEAD = p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("Độc lập - Tự do - Hạnh phúc")


def test_a_letterhead_in_the_first_header_is_read() -> None:
    """It stands above the text; running heads and page numbers are set aside."""
    found = open_word(
        docx(
            "THÔNG BÁO",
            section(titled=True, first="rId_header1", default="rId_header2"),
            heads={
                "header1": LETTERHEAD,
                "header2": p("Trang ", field("PAGE", "2")),
                "footer1": p("Tài liệu họp") + "<w:p/>",
            },
        )
    )

    assert found.text == (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTHÔNG BÁO\n"
    )
    assert found.unread == ("Trang 2", "Tài liệu họp")


@pytest.mark.parametrize(
    ("last", "read"),
    [
        (section(default="rId_header1"), True),
        (section(titled=True, default="rId_header1"), False),
        (section(first="rId_header1"), False),
        (section(), False),
        ("", False),
    ],
)
def test_which_header_the_first_page_shows(last: str, *, read: bool) -> None:
    """The one for first pages if the section has such, else the one for all."""
    found = open_word(docx("THÔNG BÁO", last or "<w:p/>", heads={"header1": LETTERHEAD}))

    assert (found.text.startswith("CỘNG HÒA"), found.unread == ()) == (read, read)


def test_a_section_ends_in_a_paragraph_too() -> None:
    """The first section counts, and its properties stand in its last paragraph."""
    found = open_word(
        docx(
            p("THÔNG BÁO", properties=section(default="rId_header1")),
            section(default="rId_header2"),
            heads={"header1": LETTERHEAD, "header2": p("UBND TỈNH SÔNG LAM")},
        )
    )

    assert found.text.startswith("CỘNG HÒA")
    assert found.unread == ("UBND TỈNH SÔNG LAM",)


# --- layout ------------------------------------------------------------------------------------------


def test_header_and_foot_stand_in_columns() -> None:
    """The header side by side, the foot one below the other, so that the reader can tell them."""
    found = open_word(
        docx(
            table(
                row(
                    cell("ỦY BAN NHÂN DÂN", "TỈNH SÔNG LAM"),
                    cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", ""),
                ),
                row("Số: 12/TB-UBND", "Sông Lam, ngày 02 tháng 3 năm 2026"),
                row("", "KHẨN"),
            ),
            "THÔNG BÁO",
            "Kết luận của Chủ tịch UBND tỉnh",
            "Lê Quốc Cường tại cuộc họp giao ban",
            "Ngày 02/3/2026, UBND tỉnh họp.",
            "1. Giao Sở Y tế báo cáo./.",
            table(
                row(
                    cell("Nơi nhận:", "- Như trên;", "- Lưu: VT."),
                    cell("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "Trần Thị Bình"),
                ),
            ),
        )
    )

    assert found.text == (
        "ỦY BAN NHÂN DÂN" + " " * 45 + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "TỈNH SÔNG LAM" + " " * 47 + "Độc lập - Tự do - Hạnh phúc\n"
        "\n"
        "Số: 12/TB-UBND" + " " * 46 + "Sông Lam, ngày 02 tháng 3 năm 2026\n"
        "KHẨN\n"
        "THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh\nLê Quốc Cường tại cuộc họp giao ban\n\n"
        "Ngày 02/3/2026, UBND tỉnh họp.\n\n1. Giao Sở Y tế báo cáo./.\n\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n"
        + "".join(
            f"{line and ' ' * 60}{line}\n"
            for line in ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "Trần Thị Bình")
        )
    )


def test_a_long_name_pushes_the_other_column_to_the_right() -> None:
    """Four blanks stay between them; the title may stand in the table too."""
    name = "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ VÀ CẢI CÁCH HÀNH CHÍNH TỈNH SÔNG LAM"

    assert [f"{name}    Độc lập - Tự do - Hạnh phúc", "THÔNG BÁO", "Kết luận", "Sau"] == seen(
        table(row(name, "Độc lập - Tự do - Hạnh phúc"), row("THÔNG BÁO"), row("Kết luận")), "Sau"
    )


def test_a_signature_may_stand_alone_or_to_the_left() -> None:
    """The recipients are at the margin wherever they stand; without them the first cell is."""
    right = " " * 60

    assert [f"{right}CHỦ TỊCH", f"{right}Trần Thị Bình"] == seen(
        table(row(cell(""), cell("CHỦ TỊCH", "Trần Thị Bình")))
    )
    assert [f"{right}CHỦ TỊCH", "Nơi nhận:", "- Lưu: VT."] == seen(
        table(row(cell("CHỦ TỊCH"), cell("Nơi nhận:", "- Lưu: VT.")))
    )


def test_recipients_without_a_table_are_lines() -> None:
    """What stands below them is told by how far apart it stands."""
    found = open_word(
        docx("Hết./.", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "", "CHỦ TỊCH", "", "Lê Văn Sáu")
    )

    assert found.text == (
        "Hết./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Sáu\n"
    )


def test_rows_of_a_table_are_lines() -> None:
    """A cell with several paragraphs makes paragraphs of its row; tables stand in tables."""
    inner = table(row("a", "b"))

    assert seen(
        table(
            row("TT", "Cơ quan", "Việc"),
            f"<w:sdt><w:sdtContent>{row('1', 'Sở Y tế', 'Báo cáo')}</w:sdtContent></w:sdt>",
            row("2", "Sở X", cell("Một", "hai")),
            row("3", cell(p("Bốn", BREAK, "năm"))),
            row(cell(inner)),
        )
    ) == [
        "TT    Cơ quan    Việc",
        "1    Sở Y tế    Báo cáo",
        "2",
        "Sở X",
        "Một",
        "hai",
        "3",
        "Bốn",
        "năm",
        "a",
        "b",
    ]


def test_a_large_table_is_no_foot() -> None:
    """Positions in capitals stand in lists of persons too."""
    rows = [row("CHỦ TỊCH", f"Người {name}") for name in "ABCDEFG"]
    wide = table(row("1", "2", "3", "4", "CHỦ TỊCH"))

    assert [f"CHỦ TỊCH    Người {name}" for name in "ABCDEFG"] == seen(table(*rows))
    assert seen(wide) == ["1    2    3    4    CHỦ TỊCH"]


def test_tabs_reach_their_stops() -> None:
    """A signature is often put to the right by a tab; the default is eight columns."""
    stops = (
        '<w:tabs><w:tab w:val="center" w:pos="7000"/><w:tab w:val="clear" w:pos="720"/></w:tabs>'
    )
    tab = "<w:r><w:tab/></w:r>"

    assert seen(p("Nơi nhận:", tab, "CHỦ TỊCH", properties=stops), p("a", tab, "b")) == [
        "Nơi nhận:" + " " * 41 + "CHỦ TỊCH",
        "a" + " " * 8 + "b",
    ]


def test_a_text_that_was_wrapped_stays_in_lines() -> None:
    """A text pasted line by line: its paragraphs are lines, its empty ones end paragraphs."""
    lines = [
        "1. Giao Sở Xây dựng chủ trì, phối hợp với các sở, ban, ngành",
        "liên quan rà soát quy hoạch và báo cáo Ủy ban nhân dân",
        "tỉnh trước ngày 30/11/2026, đồng thời gửi Sở Tài chính để",
        "tổng hợp.",
        "",
        "2. Giao Sở Y tế báo cáo.",
    ]
    page = p("Trang sau.", properties="<w:pageBreakBefore/>")

    assert open_word(docx(*lines, page)).text == "\n".join([*lines, "\fTrang sau.", ""])


def test_a_title_in_many_lines_is_no_wrapped_text() -> None:
    """Long paragraphs below it tell: no line is as long."""
    title = ["THÔNG BÁO", "Kết luận của Chủ tịch", "tại cuộc họp", "về quy hoạch", "và đầu tư"]
    long = ["Giao Sở Xây dựng báo cáo " + "kết quả " * 20 + "hằng tháng." for _ in range(3)]

    assert open_word(docx(*title, "Chủ tịch kết luận:", *long)).text == (
        "\n".join(title) + "\n\nChủ tịch kết luận:\n\n" + "\n\n".join(long) + "\n"
    )


def test_places_are_right_across_tabs_and_columns() -> None:
    """What a finding points at is what it speaks of, wherever the layout puts it."""
    found = open_word(
        docx(
            table(
                row("ỦY BAN NHÂN DÂN", "Độc lập - Tự do - Hạnh phúc"),
                row("x", cell(p("Sông Lam, ", changed("ins", "ngày", "<w:r><w:tab/></w:r>", "2")))),
            ),
            p("a", "<w:r><w:tab/></w:r>", changed("ins", "b"), BREAK, changed("ins", "c")),
            p(changed("ins", "d"), level=(1, 0)),
            numbering=LIST,
        )
    )

    assert [row[2:] for row in told(found)] == [
        ("ngày 2", "ngày        2"),
        ("b", "b"),
        ("c", "c"),
        ("d", "d"),
    ]


def test_words_are_those_of_the_file() -> None:
    """Nothing but labels, marks of notes and the rule above them is added."""
    found = open_word(docx(p("Một"), p("hai", level=(1, 1)), numbering=LIST))

    assert words(found.text) == ["Một", "a", "hai"]
