"""The peers of the Word emitter: the same page by python-docx, and by a template of docxtpl.

Both are written as one writes them: paragraphs with sizes, weights and alignments set where they
are made (python-docx), and a template made once, in which a page's words are filled (docxtpl).
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt
from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # it ships no types

from giaoban.render.data import emit as strings
from giaoban.render.layout import Annex, Columns, Para, Rule, Section, flow
from giaoban.render.paper import looks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from giaoban.render.layout import Block, Layout
    from giaoban.render.paper import Looks

__all__ = ["DocxTpl", "python_docx", "words_of"]

_ALIGNED: Final = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


def python_docx(layout: Layout) -> bytes:
    """Return the page of *layout*, written by python-docx."""
    document, shapes = Document(), looks(layout.form)
    section, page = document.sections[0], layout.form.page
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(page.top_mm), Mm(page.bottom_mm)
    section.left_margin, section.right_margin = Mm(page.left_mm), Mm(page.right_mm)
    document.styles["Normal"].font.name = "Times New Roman"
    for part in layout.parts:
        match part:
            case Columns(left, right):
                cells = document.add_table(1, 2).rows[0].cells
                _paragraphs(cells[0], left.blocks, shapes)
                _paragraphs(cells[1], right.blocks, shapes)
            case Section(blocks=blocks):
                _paragraphs(document, blocks, shapes)
            case Annex():
                raise AssertionError("no page that is measured has an annex")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _paragraphs(where: Any, blocks: tuple[Block, ...], shapes: Looks) -> None:  # noqa: ANN401  a document or a cell
    for event in flow(blocks):
        if isinstance(event, Para):
            _paragraph(where, event, shapes)
        elif isinstance(event, Rule) and event.text:
            where.add_paragraph(event.text).alignment = WD_ALIGN_PARAGRAPH.CENTER


def _paragraph(where: Any, para: Para, shapes: Looks) -> None:  # noqa: ANN401  a document or a cell
    style, shape = shapes[para.style]
    paragraph = where.add_paragraph()
    paragraph.alignment = _ALIGNED[shape.align]
    paragraph.paragraph_format.first_line_indent = Mm(shape.first_mm)
    paragraph.paragraph_format.space_after = Pt(shape.after)
    for run in para.runs:
        written = paragraph.add_run(run.text)
        written.bold, written.italic, written.underline = style.bold, style.italic, style.underline
        written.font.size = Pt(style.size)


_TEMPLATE: Final = (
    "{%p for line in motto %}",
    "{{ line }}",
    "{%p endfor %}",
    "{%p for line in parent + issuer %}",
    "{{ line }}",
    "{%p endfor %}",
    "{{ number }}",
    "{{ place_date }}",
    "{{ type_name }}",
    "{{ subject }}",
    "{%p for line in bases + preamble %}",
    "{{ line }}",
    "{%p endfor %}",
    "{%p for paragraph in body %}",
    "{{ paragraph.text }}",
    "{%p endfor %}",
    "{%p for line in closing %}",
    "{{ line }}",
    "{%p endfor %}",
    "{{ recipients_title }}",
    "{%p for line in recipients + authority %}",
    "{{ line }}",
    "{%p endfor %}",
    "{{ position }}",
    "{{ signer }}",
)


class DocxTpl:
    """Fills a template that was made once."""

    def __init__(self) -> None:
        made = Document()
        for line in _TEMPLATE:
            made.add_paragraph(line)
        out = BytesIO()
        made.save(out)
        self._template = out.getvalue()

    def page(self, layout: Layout) -> bytes:
        """Return the words of *layout*, filled into the template."""
        template = DocxTemplate(BytesIO(self._template))
        template.render(strings(layout), autoescape=True)
        out = BytesIO()
        template.save(out)
        return out.getvalue()


def words_of(data: bytes) -> list[str]:
    """Return the words of a Word file, in the order of their spelling: columns stand as they may."""
    document = Document(BytesIO(data))
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    texts = [
        *(paragraph.text for paragraph in document.paragraphs),
        *(paragraph.text for cell in cells for paragraph in cell.paragraphs),
    ]
    return sorted(word for text in texts for word in _words(text))


def _words(text: str) -> Iterable[str]:
    return (word for word in text.split() if word.strip("*-"))
