"""Đoạn: paragraphs, drawn rules and stamps as Word writes them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final, assert_never

from attrs import define, field

from giaoban.forms import Form
from giaoban.lexicon import tie
from giaoban.render.docx._names import BOOKMARK
from giaoban.render.docx._styles import LEVELS, RED, style_id
from giaoban.render.docx._xml import escape, twips
from giaoban.render.layout import Close, Entry, Open, Para, Rule, flow
from giaoban.render.paper import Looks, balanced, box_width, rule_width, text_width, widest

if TYPE_CHECKING:
    from giaoban.render.layout import Block, Items, Run

__all__ = ["Writer", "paras_of"]


@define
class Writer:
    """Writes the paragraphs of one page into `out`.

    Args:
        looks:
            How each component looks in the form.
        room:
            How wide the text of the page is, in points.
        marked:
            The number of the bookmark of each assignment that is still to be written, by its path.
        held:
            The paragraph below which no page may end.
    """

    form: Form
    looks: Looks
    room: float
    marked: dict[str, int]
    held: Para | None = None
    out: list[str] = field(factory=list, init=False)

    def blocks(self, blocks: tuple[Block, ...], room: float, *, gap: int = 0) -> None:
        """Write *blocks* in a column that is *room* wide, with a *gap* below a rule at the end."""
        level = 0  # of the item whose first paragraph is to come
        above: Para | None = None
        for event in flow(blocks):
            match event:
                case Para():
                    self.paragraph(event, room, level=level)
                    level, above = 0, event
                case Rule():
                    self.rule(event, above, room, gap if event is blocks[-1] else 0)
                case Open(node):
                    level = _level(node) or level
                case Close():
                    pass
                case _:
                    assert_never(event)

    def paragraph(self, para: Para, room: float, *, level: int = 0) -> None:
        """Write a paragraph; *level* is that of the item whose first one it is, 0 for no item."""
        heads = level if para.style == "heading" else 0
        outline = f'<w:outlineLvl w:val="{level - 1}"/>' if level and not heads else ""
        keep = "<w:keepNext/>" if para is self.held else ""
        self.out.append(
            f'<w:p><w:pPr><w:pStyle w:val="{style_id(para.style, heads)}"/>{keep}'
            f"{self._balance(para, room)}{outline}</w:pPr>"
        )
        self._runs(para.runs)
        self.out.append("</w:p>")

    def _balance(self, para: Para, room: float) -> str:
        """Return the indents by which centred lines are of like length, if there are several."""
        style, shape = self.looks[para.style]
        if shape.align != "center":
            return ""
        spare = room - balanced(para.text, style, room - 2 * _AIR) - _AIR
        return _indent(spare / 2, spare / 2) if spare > 0 and para.runs else ""

    # --- rules and stamps --------------------------------------------------------------------------

    def rule(self, rule: Rule, above: Para | None, room: float, gap: float = 0) -> None:
        """Write a rule, drawn as long as the line *above* says, or a third of the room below none."""
        after = f'<w:spacing w:after="{twips(gap)}"/>' if gap else ""
        if rule.text:
            self.out.append(f'<w:p><w:pPr><w:pStyle w:val="TB_{rule.kind}"/>{after}</w:pPr>')
            self._run([rule.text])
            self.out.append("</w:p>")
            return
        if above is None:
            left, length = 0.0, room / 3
        else:
            lines = balanced(above.text, self.looks[above.style][0], room - 2 * _AIR)
            length = rule_width(rule.kind, widest(self.form, (above,), lines))
            left = (room - length) / 2
        self.out.append(
            f'<w:p><w:pPr><w:pStyle w:val="TB_rule"/><w:pBdr>{_side("top", _BLACK)}</w:pBdr>'
            f"{after}{_indent(left, room - left - length)}</w:pPr></w:p>"
        )

    def stamps(self, blocks: tuple[Block, ...], column: float) -> None:
        """Write marks in the middle of a column at the left: stamps in red boxes, a draft's without."""
        for para in paras_of(blocks):
            style, _ = self.looks[para.style]
            boxed = para.style == "mark"
            words = text_width(para.text, style.size, bold=style.bold, italic=style.italic)
            length = min(box_width(words) if boxed else column, self.room)
            left = max((column - length) / 2, 0)
            indent = _indent(left, self.room - left - length)
            # Boxes alike that follow each other would be drawn as one.
            self.out.append(
                f'{_BETWEEN if boxed else ""}<w:p><w:pPr><w:pStyle w:val="{style_id(para.style)}"/>'
                f"{_BOX if boxed else ''}{indent}</w:pPr>"
            )
            self._runs(para.runs)
            self.out.append("</w:p>")

    # --- words -------------------------------------------------------------------------------------

    def _runs(self, runs: tuple[Run, ...]) -> None:
        """Write *runs*, those of an assignment inside its bookmark; numbers keep to what they count."""
        words = _texts(runs)
        if not self.marked:
            self._run(words)
            return
        for path, same in groupby(zip(runs, words, strict=True), _path):
            key = self.marked.pop(path, None)
            if key is not None:
                self.out.append(f'<w:bookmarkStart w:id="{key}" w:name="{BOOKMARK}{key}"/>')
            self._run([text for _, text in same])
            if key is not None:
                self.out.append(f'<w:bookmarkEnd w:id="{key}"/>')

    def _run(self, texts: list[str]) -> None:
        words = escape("".join(texts))
        if words:
            words = words.replace(_HYPHEN, _NO_BREAK)
            self.out.append(f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>')


def _texts(runs: tuple[Run, ...]) -> list[str]:
    """Return the words of each run; what is to stay on one line may go over several runs.

    Word ends no line in a document code whose hyphens are its own element for that, which is read
    back as "-".
    """
    tied, at = tie("".join([run.text for run in runs])), 0
    texts = []
    for run in runs:
        end = at + len(run.text)
        texts.append(run.text.replace("-", _HYPHEN) if run.whole else tied[at:end])
        at = end
    return texts


_HYPHEN: Final = "\0"
"""What stands for the hyphen of a code until it is XML; no text of a notice holds it."""
_NO_BREAK: Final = '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">'


def paras_of(blocks: tuple[Block, ...]) -> list[Para]:
    """Return the paragraphs of *blocks* in printed order."""
    return [event for event in flow(blocks) if isinstance(event, Para)]


def _path(run: tuple[Run, str]) -> str:
    return run[0].path


def _level(node: Items | Entry) -> int:
    """Return the level of an item in the navigation pane; 0 for what is none."""
    return min(node.level, LEVELS) if isinstance(node, Entry) and node.kind == "item" else 0


def _indent(left: float, right: float) -> str:
    return f'<w:ind w:left="{twips(left)}" w:right="{twips(right)}" w:firstLine="0"/>'


def _side(side: str, look: str) -> str:
    return f"<w:{side} {look}/>"


_AIR: Final = 2
"""What a line may be wider in another font of the same widths, rounded as it is."""
_BLACK: Final = 'w:val="single" w:sz="6" w:space="0" w:color="000000"'
_RED: Final = f'w:val="single" w:sz="12" w:space="{{}}" w:color="{RED}"'
_BOX: Final = "<w:pBdr>{}</w:pBdr>".format(
    "".join(
        _side(side, _RED.format(space))
        for side, space in (("top", 3), ("left", 0), ("bottom", 3), ("right", 0))
    )
)
_BETWEEN: Final = '<w:p><w:pPr><w:pStyle w:val="TB_rule"/></w:pPr></w:p>'
