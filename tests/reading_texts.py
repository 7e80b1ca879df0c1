"""Short notices to be read, and what was read in them in a few words."""

from __future__ import annotations

from giaoban.lexicon import party_name
from giaoban.model import AgendaItem, Assignment, Clause, Decision, Node, Notice, Remark
from giaoban.reading import read
from giaoban.register import Task, tasks

HEAD = """ỦY BAN NHÂN DÂN
TỈNH SÔNG LAM

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/TB-UBND
Sông Lam, ngày 05 tháng 3 năm 2026

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh Trần Thị Bình tại cuộc họp về đầu tư công

Ngày 02/3/2026, Phó Chủ tịch UBND tỉnh Trần Thị Bình chủ trì cuộc họp về đầu tư công.

"""
LEAD_IN = "Sau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh Trần Thị Bình kết luận như sau:"
FOOT = """

Nơi nhận:
- Các sở, ngành;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Thị Bình
"""


def notice_of(*paragraphs: str, lead_in: str = LEAD_IN, closing: str = "") -> Notice:
    """Return the notice that is read in a State notice with these paragraphs in its body."""
    body = "\n\n".join((lead_in, *paragraphs, *([closing] if closing else [])))
    return read(HEAD + body + FOOT).notice


def tasks_in(*paragraphs: str, lead_in: str = LEAD_IN, closing: str = "") -> tuple[Task, ...]:
    """Return the tasks that are read in a notice with these paragraphs."""
    return tasks(notice_of(*paragraphs, lead_in=lead_in, closing=closing))


def whom(*paragraphs: str, lead_in: str = LEAD_IN, closing: str = "") -> list[str]:
    """Return each task in a line: who directs > who leads + with whom: how the task begins."""
    return [_line(task) for task in tasks_in(*paragraphs, lead_in=lead_in, closing=closing)]


def _line(task: Task) -> str:
    director = "".join(f"{party_name(party)} > " for party in task.director)
    lead = ", ".join(map(party_name, task.lead)) or "?"
    others = "".join(f" + {party_name(party)}" for party in task.coordinators)
    return f"{director}{lead}{others}: {' '.join(task.wording.split()[-3:]).rstrip('.;')}"


def outline_of(*paragraphs: str, lead_in: str = LEAD_IN, closing: str = "") -> list[str]:
    """Return items and clauses in printed order, each indented below what it stands in.

    `*` is an item, `!` a task, `:` a frame, `=` a decision, `.` a remark.
    """
    notice = notice_of(*paragraphs, lead_in=lead_in, closing=closing)
    lines = [line for node in notice.body for line in _outline(node, 0)]
    return [*lines, *(line for node in notice.closing or () for line in _outline(node, 0))]


def _outline(node: Node, depth: int) -> list[str]:
    kind = "*" if isinstance(node, AgendaItem) else _kind(node)
    label = f"{node.label} " if node.label else ""
    said = node.heading if isinstance(node, AgendaItem) else node.wording
    below: tuple[Node, ...] = node.points if not isinstance(node, AgendaItem) else node.body
    if isinstance(node, AgendaItem) and node.order is not None:
        below = (node.order, *below)
    line = f"{'  ' * depth}{kind} {label}{' '.join(said.split()[:3])}".rstrip()
    return [line, *(inner for one in below for inner in _outline(one, depth + 1))]


def _kind(clause: Clause) -> str:
    match clause:
        case Assignment():
            return "!" if clause.is_task else ":"
        case Decision():
            return "="
        case Remark():
            return "."


def first_item(notice: Notice) -> AgendaItem:
    """Return the first item of a notice."""
    return next(node for node in notice.body if isinstance(node, AgendaItem))


def decisions_in(*paragraphs: str, lead_in: str = LEAD_IN) -> list[Decision]:
    """Return the decisions of a notice, in items or outside."""
    found: list[Decision] = []
    stack: list[Node] = list(reversed(notice_of(*paragraphs, lead_in=lead_in).body))
    while stack:
        node = stack.pop()
        if isinstance(node, Decision):
            found.append(node)
        below: tuple[Node, ...] = node.body if isinstance(node, AgendaItem) else node.points
        stack.extend(reversed(below))
    return found
