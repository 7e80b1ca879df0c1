"""What the regulations say of each component of a page, and how it is measured.

A row is one line of the component tables of Decree 30/2020/NĐ-CP (appendix I) or of Guidance
36-HD/VPTW and 05-HD/VPTW. Lengths are in millimetres, sizes in points; 1 mm and 0.5 pt are allowed.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from tests.measured.sheets import Sheet

if TYPE_CHECKING:
    from tests.measured.sheets import Line, Stroke

__all__ = ["PARTY", "STATE", "Pages", "Row", "Seen", "rows_for"]

MILLIMETRE: Final = 1.0
HALF_POINT: Final = 0.5
LINE_MM: Final = 8.0  # the height of a line of 14 pt with its gap, at most


@frozen
class Seen:
    """What was measured, in words, and whether it is as the rule wants it."""

    value: str
    right: bool


@frozen
class Pages:
    """The pages of a measured notice: those of the notice itself, then those of its annex."""

    sheets: tuple[Sheet, ...]
    annex: tuple[Sheet, ...]

    @property
    def first(self) -> Sheet:
        """Page 1."""
        return self.sheets[0]

    @property
    def second(self) -> Sheet:
        """Page 2, which is full of body text."""
        return self.sheets[1]

    @property
    def last(self) -> Sheet:
        """The page with the signature."""
        return self.sheets[-1]


Measure = Callable[[Pages], Seen]


@frozen
class Row:
    """One line of a component table.

    Args:
        box:
            The number of the component in the regulation.
        measure:
            Measures it; None where it cannot be measured, for the reason in `why`.
    """

    box: str
    component: str
    rule: str = field(kw_only=True)
    measure: Measure | None = field(default=None, kw_only=True)
    why: str = field(default="", kw_only=True)


# --- ways to measure -------------------------------------------------------------------------------


def _seen(*facts: tuple[str, bool]) -> Seen:
    return Seen("; ".join(words for words, _ in facts), all(right for _, right in facts))


def _near(value: float, wanted: float, tolerance: float = MILLIMETRE) -> bool:
    return abs(value - wanted) <= tolerance


def _between(value: float, low: float, high: float, tolerance: float = 0.0) -> bool:
    return low - tolerance <= value <= high + tolerance


def _face(line: Line, sizes: tuple[int, ...], *, bold: bool, italic: bool) -> tuple[str, bool]:
    style = " ".join([*(["đậm"] if line.bold else []), "nghiêng" if line.italic else "đứng"])
    right = (
        any(_near(line.size, size, HALF_POINT) for size in sizes)
        and line.bold == bold
        and line.italic == italic
    )
    return f"{line.size:.1f} pt, {style}", right


def _letters(line: Line, *, upper: bool) -> tuple[str, bool]:
    is_upper = line.text == line.text.upper()
    return ("in hoa" if is_upper else "in thường"), is_upper == upper


def _centred(what: Line | Stroke, on: float, where: str) -> tuple[str, bool]:
    away = what.middle - on
    return f"giữa {where} ({away:+.1f} mm)", _near(away, 0)


def _text(start: str, on: str = "first") -> Callable[[Pages], Line]:
    def found(pages: Pages) -> Line:
        sheet: Sheet = getattr(pages, on)
        return sheet.line(start)

    return found


def _rule_after(sheet: Sheet, line: Line) -> tuple[Stroke, Line]:
    """Return the first rule below a line, and the widest of the lines that this one wrapped into."""
    for stroke in sheet.strokes:
        if 0 < stroke.at - line.baseline < 3 * LINE_MM and stroke.left < line.right:
            over = [
                each
                for each in sheet.lines
                if line.baseline <= each.baseline < stroke.at
                if each.left < stroke.middle < each.right
            ]
            if over:
                return stroke, max(over, key=lambda each: each.width)
    raise LookupError(f"no rule below {line.text!r}")


def _text_area(pages: Pages) -> tuple[float, float]:
    """Return the left and right edge of the body's lines."""
    lines = [line for line in pages.second.lines[1:] if line.width > 100]
    return min(line.left for line in lines), max(line.right for line in lines)


def _component(
    start: str,
    sizes: tuple[int, ...],
    *,
    bold: bool = False,
    italic: bool = False,
    upper: bool | None = None,
    on: str = "first",
) -> Measure:
    """Measure size, weight, slant and case of the line that begins with *start*."""

    def measure(pages: Pages) -> Seen:
        line = _text(start, on)(pages)
        case = () if upper is None else (_letters(line, upper=upper),)
        return _seen(_face(line, sizes, bold=bold, italic=italic), *case)

    return measure


def _both(*measures: Measure) -> Measure:
    def measure(pages: Pages) -> Seen:
        seen = [each(pages) for each in measures]
        return Seen("; ".join(each.value for each in seen), all(each.right for each in seen))

    return measure


# --- the page -----------------------------------------------------------------------------------------


def _paper(pages: Pages) -> Seen:
    sizes = {(round(sheet.width), round(sheet.height)) for sheet in pages.sheets}
    words = ", ".join(f"{width} × {height} mm" for width, height in sorted(sizes))
    return Seen(words, sizes == {(210, 297)})


def _margins(low: tuple[int, int], high: tuple[int, int]) -> Measure:
    """Measure the margins: left and right by the body's edges, above and below by full pages.

    A line's ink begins below its top and ends above its bottom: within a line of the margin.
    """

    def measure(pages: Pages) -> Seen:
        left, right = _text_area(pages)
        beside = pages.second.width - right
        top = min(line.baseline - line.size / 72 * 25.4 for line in pages.second.lines[1:])
        bottom = pages.second.height - max(line.baseline for line in pages.second.lines)
        return _seen(
            (f"trái {left:.1f}", _between(left, low[0], high[0], MILLIMETRE)),
            (f"phải {beside:.1f}", _between(beside, low[1], high[1], MILLIMETRE)),
            (f"trên {top:.1f}", _between(top, 20, 25, 2 * MILLIMETRE)),
            (f"dưới {bottom:.1f} mm", _between(bottom, 20, 25 + LINE_MM)),
        )

    return measure


def _fonts(pages: Pages) -> Seen:
    names = {
        name.partition("-")[0]
        for sheet in (*pages.sheets, *pages.annex)
        for line in sheet.lines
        for name in line.fonts
    }
    allowed = {"Tinos", "TimesNewRoman", "TimesNewRomanPSMT", "TimesNewRomanPS"}
    return Seen(", ".join(sorted(names)), bool(names) and names <= allowed)


def _page_number(sizes: tuple[int, ...], from_top: float | None) -> Measure:
    def measure(pages: Pages) -> Seen:
        number, first = pages.second.lines[0], pages.first.lines[0]
        left, right = _text_area(pages)
        top = number.baseline - number.size / 72 * 25.4 * 0.7
        height = (
            (f"cách mép trên {top:.1f} mm", _between(number.baseline, 5, 20))
            if from_top is None
            else (f"cách mép trên {top:.1f} mm", _near(top, from_top, 2 * MILLIMETRE))
        )
        return _seen(
            (f"trang 2: “{number.text}”", number.text == "2"),
            _face(number, sizes, bold=False, italic=False),
            _centred(number, (left + right) / 2, "lề"),
            height,
            ("trang 1 không có", not first.text.isdigit()),
        )

    return measure


def _body(pages: Pages) -> Seen:
    left, right = _text_area(pages)
    lines = [line for line in pages.second.lines[1:] if line.width > 100]
    full = [line for line in lines if _near(line.right, right, 0.5)]
    indented = {round(line.left - left, 1) for line in lines if line.left - left > 1}
    return _seen(
        (f"căn đều hai lề ({len(full)}/{len(lines)} dòng)", len(full) >= len(lines) * 2 // 3),
        (
            f"thụt đầu dòng {', '.join(f'{each:.1f}' for each in sorted(indented))} mm",
            bool(indented) and all(_between(each, 10, 12.7, MILLIMETRE) for each in indented),
        ),
    )


def _spacing(low: float, high: float, gap: float) -> Measure:
    """Measure the distance of lines in a paragraph and what a new paragraph adds, in points."""

    def measure(pages: Pages) -> Seen:
        left, _ = _text_area(pages)
        lines = [line for line in pages.second.lines[1:] if _near(line.size, 14, HALF_POINT)]
        steps = [
            ((after.baseline - before.baseline) * 72 / 25.4, after.left - left > 1)
            for before, after in itertools.pairwise(lines)
        ]
        inside = min(step for step, begins in steps if not begins)
        between = min(step for step, begins in steps if begins) - inside
        return _seen(
            (f"cách dòng {inside:.1f} pt", _between(inside, low, high, HALF_POINT)),
            (f"cách đoạn thêm {between:.1f} pt", between >= gap - HALF_POINT),
        )

    return measure


# --- the head ------------------------------------------------------------------------------------------


def _rule_below(start: str, low: float, high: float, on: str = "first") -> Measure:
    """Measure the drawn rule below a line, as a share of the line's length."""

    def measure(pages: Pages) -> Seen:
        rule, line = _rule_after(getattr(pages, on), _text(start, on)(pages))
        share = rule.width / line.width
        return _seen(
            (
                f"đường kẻ {rule.width:.1f} mm = {share:.2f} dòng chữ",
                _between(share, low, high, MILLIMETRE / line.width),
            ),
            _centred(rule, line.middle, "dòng chữ"),
        )

    return measure


def _in_half(start: str, half: str, on: str = "first") -> Measure:
    def measure(pages: Pages) -> Seen:
        line = _text(start, on)(pages)
        left, right = _text_area(pages)
        at = (line.middle - left) / (right - left)
        inside = at > 0.5 if half == "phải" else at < 0.5
        return Seen(f"nửa {half} ({at:.0%} bề rộng)", inside)

    return measure


def _under(start: str, above: str, on: str = "first") -> Measure:
    def measure(pages: Pages) -> Seen:
        line, over = _text(start, on)(pages), _text(above, on)(pages)
        return _seen(
            _centred(line, over.middle, f"dưới “{above}”"),
            (f"thấp hơn {line.baseline - over.baseline:.1f} mm", line.baseline > over.baseline),
        )

    return measure


def _level(start: str, other: str, on: str = "first") -> Measure:
    def measure(pages: Pages) -> Seen:
        away = _text(start, on)(pages).baseline - _text(other, on)(pages).baseline
        return Seen(f"cùng hàng với “{other}” ({away:+.1f} mm)", _near(away, 0))

    return measure


def _on_page(start: str, on: str = "first") -> Measure:
    def measure(pages: Pages) -> Seen:
        left, right = _text_area(pages)
        return _seen(_centred(_text(start, on)(pages), (left + right) / 2, "trang"))

    return measure


def _next_line(start: str, below: str) -> Measure:
    def measure(pages: Pages) -> Seen:
        step = pages.first.line(below).baseline - pages.first.line(start).baseline
        return Seen(f"ngay dưới, cách {step:.1f} mm", 0 < step < LINE_MM + 2 * MILLIMETRE)

    return measure


def _hyphens(pages: Pages) -> Seen:
    line = pages.first.line("---")
    left, right = _text_area(pages)
    return _seen(
        (f"“{line.text}”", line.text == "-----"), _centred(line, (left + right) / 2, "trang")
    )


def _stamp(start: str, size: tuple[int, int], colour: str) -> Measure:
    def measure(pages: Pages) -> Seen:
        line = pages.first.line(start)
        around = [
            box
            for box in pages.first.boxes
            if box.left <= line.left and box.right >= line.right and box.top < line.baseline
            if box.bottom >= line.baseline
        ]
        if not around:
            return Seen("không có khung", right=False)
        box = max(around, key=lambda each: each.right - each.left)  # its outer edge
        width, height = box.right - box.left, box.bottom - box.top
        red, *others = box.colour if len(box.colour) == 3 else (0.0, 1.0)
        is_red = red > 0.6 and max(others) < 0.3
        return _seen(
            (
                f"khung {width:.1f} × {height:.1f} mm",
                _near(width, size[0]) and _near(height, size[1]),
            ),
            ("đỏ" if is_red else f"màu {box.colour}", is_red == (colour == "red")),
        )

    return measure


# --- the foot ------------------------------------------------------------------------------------------


def _signing_room(position: str, name: str) -> Measure:
    def measure(pages: Pages) -> Seen:
        above, below = pages.last.line(position), pages.last.line(name)
        room = below.baseline - above.baseline
        return _seen(
            (f"khoảng ký {room:.1f} mm", room >= 4 * 14 / MM_PER_POINT),
            _centred(below, above.middle, "chức vụ"),
        )

    return measure


MM_PER_POINT: Final = 72 / 25.4


def _at_left(start: str) -> Measure:
    def measure(pages: Pages) -> Seen:
        line = pages.last.line(start)
        left, _ = _text_area(pages)
        return Seen(f"sát lề trái ({line.left - left:+.1f} mm)", _near(line.left, left))

    return measure


def _underlined(start: str) -> Measure:
    def measure(pages: Pages) -> Seen:
        line = pages.last.line(start)
        rules = [
            stroke
            for stroke in pages.last.strokes
            if 0 < stroke.at - line.baseline < 2 and _near(stroke.left, line.left, 2 * MILLIMETRE)
        ]
        return Seen("gạch chân" if rules else "không gạch chân", bool(rules))

    return measure


def _not_alone(pages: Pages) -> Seen:
    name = pages.last.lines[-1]
    title = pages.last.line("Nơi nhận")
    before = [line for line in pages.last.lines if line.baseline < title.baseline - 1]
    body = [line for line in before if not line.text.isdigit()]
    return Seen(f"{len(body)} dòng nội dung trước “{title.text}”", bool(body) and bool(name))


def _annex(pages: Pages) -> Seen:
    sheet = pages.annex[0]
    numbers = [each.lines[0].text for each in pages.annex[1:]]
    again = all(any(line.text == "TT" for line in each.lines) for each in pages.annex)
    wanted = [str(nth) for nth in range(2, len(pages.annex) + 1)]
    return _seen(
        (f"{sheet.width:.0f} × {sheet.height:.0f} mm", sheet.width > sheet.height),
        (f"{len(pages.annex)} trang, số trang riêng: {', '.join(numbers)}", numbers == wanted),
        ("đầu bảng lặp lại", again and bool(numbers)),
    )


def _annex_line(start: str, sizes: tuple[int, ...], **style: bool) -> Measure:
    def measure(pages: Pages) -> Seen:
        sheet = pages.annex[0]
        line = sheet.line(start)
        face = _face(line, sizes, bold=style.get("bold", False), italic=style.get("italic", False))
        return _seen(face, _centred(line, sheet.width / 2 + (30 - 15) / 2, "trang"))

    return measure


# --- the tables ------------------------------------------------------------------------------------------

_SEAL: Final = "dấu và chữ ký do phần mềm ký số đặt lên; bản in chỉ chừa chỗ"
_NO_FIELD: Final = "thông báo kết luận không có thành phần này"

STATE: Final = (
    Row("–", "Khổ giấy", rule="A4 210 × 297 mm", measure=_paper),
    Row(
        "–",
        "Lề",
        rule="trái 30-35, phải 15-20, trên và dưới 20-25 mm",
        measure=_margins((30, 15), (35, 20)),
    ),
    Row("–", "Phông chữ", rule="Times New Roman (Tinos cùng bề rộng chữ)", measure=_fonts),
    Row(
        "–",
        "Số trang",
        rule="13-14 đứng, giữa lề trên, không ở trang 1",
        measure=_page_number((13, 14), None),
    ),
    Row(
        "1",
        "Quốc hiệu",
        rule="in hoa 12-13 đứng đậm, bên phải",
        measure=_both(
            _component("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", (12, 13), bold=True, upper=True),
            _in_half("CỘNG HÒA", "phải"),
        ),
    ),
    Row(
        "1",
        "Tiêu ngữ",
        rule="13-14 đứng đậm, giữa dưới Quốc hiệu, đường kẻ dài bằng dòng chữ",
        measure=_both(
            _component("Độc lập - Tự do - Hạnh phúc", (13, 14), bold=True, upper=False),
            _under("Độc lập", "CỘNG HÒA"),
            _rule_below("Độc lập", 1, 1),
        ),
    ),
    Row(
        "2",
        "Cơ quan chủ quản",
        rule="in hoa 12-13 đứng, bên trái",
        measure=_both(
            _component("ỦY BAN NHÂN DÂN", (12, 13), upper=True),
            _in_half("ỦY BAN NHÂN DÂN", "trái"),
        ),
    ),
    Row(
        "2",
        "Cơ quan ban hành",
        rule="in hoa 12-13 đứng đậm, giữa dưới cơ quan chủ quản, đường kẻ 1/3-1/2 dòng chữ",
        measure=_both(
            _component("SỞ TÀI CHÍNH", (12, 13), bold=True, upper=True),
            _under("SỞ TÀI CHÍNH", "ỦY BAN NHÂN DÂN"),
            _rule_below("SỞ TÀI CHÍNH", 1 / 3, 1 / 2),
        ),
    ),
    Row(
        "3",
        "Số, ký hiệu",
        rule="13 đứng, giữa dưới cơ quan ban hành",
        measure=_both(_component("Số: 05/TB-STC", (13,)), _under("Số: 05", "SỞ TÀI CHÍNH")),
    ),
    Row(
        "4",
        "Địa danh, ngày tháng",
        rule="13-14 nghiêng, cùng hàng với số, giữa dưới Tiêu ngữ",
        measure=_both(
            _component("Sông Lam, ngày", (13, 14), italic=True),
            _level("Sông Lam, ngày", "Số: 05"),
            _under("Sông Lam, ngày", "Độc lập"),
        ),
    ),
    Row(
        "5a",
        "Tên loại",
        rule="in hoa 13-14 đứng đậm, giữa trang",
        measure=_both(
            _component("THÔNG BÁO", (13, 14), bold=True, upper=True), _on_page("THÔNG BÁO")
        ),
    ),
    Row(
        "5a",
        "Trích yếu",
        rule="13-14 đứng đậm, ngay dưới tên loại, đường kẻ 1/3-1/2 dòng chữ",
        measure=_both(
            _component("Kết luận", (13, 14), bold=True, upper=False),
            _on_page("Kết luận"),
            _next_line("THÔNG BÁO", "Kết luận"),
            _rule_below("Kết luận", 1 / 3, 1 / 2),
        ),
    ),
    Row("5b", "Trích yếu công văn", rule="12-13, sau V/v", why="không dùng cho thông báo"),
    Row(
        "6",
        "Căn cứ",
        rule="13-14 nghiêng",
        measure=_component("Căn cứ", (13, 14), italic=True),
    ),
    Row(
        "6",
        "Nội dung",
        rule="13-14 đứng, căn đều, thụt 10-12,7 mm",
        measure=_both(_component("Đoạn", (13, 14), on="second"), _body),
    ),
    Row(
        "6",
        "Cách dòng, cách đoạn",
        rule="dòng đơn đến 1,5 dòng; đoạn cách ít nhất 6 pt",
        measure=_spacing(14 * 1.149, 14 * 1.149 * 1.5, 6),
    ),
    Row(
        "7a",
        "Quyền hạn, chức vụ",
        rule="in hoa 13-14 đứng đậm, nửa phải",
        measure=_both(
            _component("KT. GIÁM ĐỐC", (13, 14), bold=True, upper=True, on="last"),
            _component("PHÓ GIÁM ĐỐC", (13, 14), bold=True, upper=True, on="last"),
            _in_half("PHÓ GIÁM ĐỐC", "phải", "last"),
        ),
    ),
    Row(
        "7b",
        "Họ tên",
        rule="13-14 đứng đậm, giữa dưới chức vụ",
        measure=_both(
            _component("Phạm Minh Đức", (13, 14), bold=True, upper=False, on="last"),
            _signing_room("PHÓ GIÁM ĐỐC", "Phạm Minh Đức"),
        ),
    ),
    Row("7c", "Chữ ký", rule="giữa chức vụ và họ tên", why=_SEAL),
    Row("8", "Dấu", rule="trùm 1/3 chữ ký", why=_SEAL),
    Row("9a", "Kính gửi", rule="13-14 đứng", why=_NO_FIELD),
    Row(
        "9b",
        "Nơi nhận",
        rule="12 nghiêng đậm, sát lề trái, ngang hàng quyền hạn",
        measure=_both(
            _component("Nơi nhận:", (12,), bold=True, italic=True, on="last"),
            _at_left("Nơi nhận:"),
            _level("Nơi nhận:", "KT. GIÁM ĐỐC", "last"),
        ),
    ),
    Row(
        "9b",
        "Danh sách nhận",
        rule="11 đứng, gạch đầu dòng sát lề",
        measure=_both(_component("- Ban Giám đốc", (11,), on="last"), _at_left("- Ban Giám đốc")),
    ),
    Row("9b", "Khối ký", rule="không đứng một mình trên trang", measure=_not_alone),
    Row("10a", "Dấu mật", rule="con dấu khắc sẵn", why="do luật về bí mật nhà nước định riêng"),
    Row(
        "10b",
        "Dấu khẩn",
        rule="in hoa 13-14 đứng đậm, khung 20 × 8 mm (KHẨN), màu đỏ",
        measure=_both(
            _component("KHẨN", (13, 14), bold=True, upper=True), _stamp("KHẨN", (20, 8), "red")
        ),
    ),
    Row("11", "Phạm vi lưu hành", rule="in hoa 13-14 đậm trong khung", why=_NO_FIELD),
    Row("12", "Ký hiệu người soạn thảo", rule="11 đứng", why=_NO_FIELD),
    Row("13", "Địa chỉ cơ quan", rule="11-12, cuối trang 1", why=_NO_FIELD),
    Row("14", "Chữ ký số của cơ quan", rule="10 đứng, trên phải", why=_SEAL),
    Row(
        "–",
        "Phụ lục",
        rule="14 đậm, giữa; tên in hoa 13-14 đậm; dẫn chiếu 13-14 nghiêng",
        measure=_both(
            _annex_line("Phụ lục", (14,), bold=True),
            _annex_line("DANH MỤC NHIỆM VỤ", (13, 14), bold=True),
            _annex_line("(Kèm theo", (13, 14), italic=True),
        ),
    ),
    Row("–", "Trang phụ lục", rule="ngang, đánh số riêng, lặp đầu bảng", measure=_annex),
)
"""Decree 30/2020/NĐ-CP, appendix I."""


def _party(low: float, high: float) -> tuple[Row, ...]:
    """Return the table of a Party form; *low* and *high*: the distance of lines, in points."""
    distance = f"cách dòng {low:g}-{high:g} pt" if high < _ANY else f"cách dòng từ {low:g} pt"
    return (
        Row("–", "Khổ giấy", rule="A4 210 × 297 mm", measure=_paper),
        Row(
            "–",
            "Lề",
            rule="trái 30, phải 15, trên 20, dưới 20 mm",
            measure=_margins((30, 15), (30, 15)),
        ),
        Row("–", "Phông chữ", rule="Times New Roman (Tinos cùng bề rộng chữ)", measure=_fonts),
        Row(
            "–",
            "Số trang",
            rule="14 đứng, giữa, cách mép trên 10 mm, không ở trang 1",
            measure=_page_number((14,), 10),
        ),
        Row(
            "1",
            "Tiêu đề",
            rule="in hoa 15 đứng đậm, bên phải, đường kẻ dài bằng dòng chữ",
            measure=_both(
                _component("ĐẢNG CỘNG SẢN VIỆT NAM", (15,), bold=True, upper=True),
                _in_half("ĐẢNG CỘNG SẢN", "phải"),
                _rule_below("ĐẢNG CỘNG SẢN", 1, 1),
            ),
        ),
        Row(
            "2a",
            "Cơ quan cấp trên",
            rule="in hoa 14 đứng, bên trái",
            measure=_both(
                _component("TỈNH ỦY SÔNG LAM", (14,), upper=True), _in_half("TỈNH ỦY", "trái")
            ),
        ),
        Row(
            "2b",
            "Cơ quan ban hành",
            rule="in hoa 14 đứng đậm, giữa dưới cơ quan cấp trên",
            measure=_both(
                _component("BAN CÁN SỰ", (14,), bold=True, upper=True),
                _under("BAN CÁN SỰ", "TỈNH ỦY SÔNG LAM"),
            ),
        ),
        Row(
            "2c",
            "Dấu sao",
            rule="14, dòng riêng, giữa dưới cơ quan ban hành",
            measure=_both(_component("*", (14,)), _under("*", "TỈNH ỦY SÔNG LAM")),
        ),
        Row(
            "3",
            "Số, ký hiệu",
            rule="14 đứng, không hai chấm, giữa dưới dấu sao",
            measure=_both(_component("Số 65-TB/BCSĐ", (14,)), _under("Số 65", "*")),
        ),
        Row(
            "4",
            "Địa danh, ngày tháng",
            rule="14 nghiêng, dưới đường kẻ của tiêu đề",
            measure=_both(
                _component("Sông Lam, ngày", (14,), italic=True),
                _under("Sông Lam, ngày", "ĐẢNG CỘNG SẢN"),
            ),
        ),
        Row(
            "5a",
            "Tên loại",
            rule="in hoa 15-16 đứng đậm, giữa trang",
            measure=_both(
                _component("THÔNG BÁO", (15, 16), bold=True, upper=True), _on_page("THÔNG BÁO")
            ),
        ),
        Row(
            "5b",
            "Trích yếu",
            rule="14-15 đứng đậm, chữ thường, ngay dưới tên loại",
            measure=_both(
                _component("ý kiến của Ban cán sự", (14, 15), bold=True, upper=False),
                _on_page("ý kiến của Ban cán sự"),
                _next_line("THÔNG BÁO", "ý kiến của Ban cán sự"),
            ),
        ),
        Row("5b", "Dưới trích yếu", rule="năm gạch ngắn, giữa trang", measure=_hyphens),
        Row("5c", "Trích yếu công văn", rule="12 nghiêng", why="không dùng cho thông báo"),
        Row("6", "Căn cứ", rule="14-15 đứng", measure=_component("- Căn cứ", (14, 15))),
        Row(
            "6",
            "Nội dung",
            rule="14-15 đứng, căn đều, thụt khoảng 10 mm",
            measure=_both(_component("Đoạn", (14, 15), on="second"), _body),
        ),
        Row(
            "6",
            "Cách dòng, cách đoạn",
            rule=f"{distance}; đoạn cách ít nhất 6 pt",
            measure=_spacing(low, high, 6),
        ),
        Row("6'", "Phần, Chương, Mục, Điều", rule="14-15 đứng đậm", why=_NO_FIELD),
        Row(
            "7a",
            "Quyền hạn",
            rule="in hoa 14 đứng đậm, nửa phải",
            measure=_both(
                _component("T/M BAN CÁN SỰ ĐẢNG", (14,), bold=True, upper=True, on="last"),
                _in_half("T/M BAN CÁN SỰ ĐẢNG", "phải", "last"),
            ),
        ),
        Row(
            "7b",
            "Chức vụ",
            rule="in hoa 14 đứng, không đậm",
            measure=_component("ỦY VIÊN", (14,), upper=True, on="last"),
        ),
        Row(
            "7c",
            "Họ tên",
            rule="14 đứng đậm, cách bốn dòng để ký",
            measure=_both(
                _component("Lê Quốc Cường", (14,), bold=True, upper=False, on="last"),
                _signing_room("ỦY VIÊN", "Lê Quốc Cường"),
            ),
        ),
        Row("8", "Dấu", rule="trùm 1/3 chữ ký", why=_SEAL),
        Row("9", "Kính gửi", rule="14 nghiêng", why=_NO_FIELD),
        Row(
            "10",
            "Nơi nhận",
            rule="14 đứng gạch chân, sát lề trái",
            measure=_both(
                _component("Nơi nhận:", (14,), on="last"),
                _underlined("Nơi nhận:"),
                _at_left("Nơi nhận:"),
            ),
        ),
        Row(
            "10",
            "Danh sách nhận",
            rule="12 đứng",
            measure=_component("- Các thành viên", (12,), on="last"),
        ),
        Row("10", "Khối ký", rule="không đứng một mình trên trang", measure=_not_alone),
        Row(
            "11",
            "Mức độ khẩn",
            rule="in hoa 14 đứng đậm, dưới số",
            measure=_both(
                _component("KHẨN", (14,), bold=True, upper=True), _under("KHẨN", "Số 65")
            ),
        ),
        Row("12", "Ghi chú lưu hành", rule="in hoa 12 đứng đậm", why=_NO_FIELD),
        Row(
            "13",
            "Dự thảo",
            rule="14 nghiêng",
            measure=_component("Dự thảo lần 2", (14,), italic=True),
        ),
        Row("14", "Ký hiệu đánh máy", rule="in hoa 8 đứng", why=_NO_FIELD),
        Row("15", "Địa chỉ", rule="10 đứng", why=_NO_FIELD),
        Row("–", "Trang phụ lục", rule="ngang, đánh số riêng, lặp đầu bảng", measure=_annex),
    )


_ANY: Final = 1000

PARTY: Final = {"party-hd36": _party(18, _ANY), "party-hd05": _party(18, 22)}
"""Guidance 36-HD/VPTW, and 05-HD/VPTW, by the names of the forms."""


def rows_for(form: str) -> tuple[Row, ...]:
    """Return the table of a built-in form."""
    return STATE if form == "state-nd30" else PARTY[form]
