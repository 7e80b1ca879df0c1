"""GB1xx: someone answers for each task, by a time; and the words say what the fields say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from giaoban._rules.names import bare_names, identities
from giaoban._vn import fold, nfc
from giaoban.diagnostics import (
    FATAL,
    MAY,
    MUST,
    Bilingual,
    OnNode,
    OnNotice,
    OnOrder,
    Rule,
    Term,
    found,
    quoted,
)
from giaoban.lexicon import deadline_phrase, format_number, party_name, recipient_text
from giaoban.model import AgendaItem, Assignment, Body, Citation, Decision, Group, Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from giaoban.deadline import Deadline
    from giaoban.diagnostics import Context, Found
    from giaoban.model import Notice, Party, RecipientLine
    from giaoban.orders import Order

__all__ = ["ASSIGNMENTS"]


# --- someone answerable ----------------------------------------------------------------------------


def _someone_answerable(order: Order, _: Context) -> Iterator[Found]:
    # A director sees to it that somebody does it; that somebody still has to be named.
    if order.is_task and not order.lead:
        yield found(order.path, task=quoted(order.assignment.task))


GB101: Final = Rule(
    code="GB101",
    slug="assignment-has-someone-answerable",
    title=Bilingual("Nhiệm vụ có người chịu trách nhiệm", "An assignment has someone answerable"),
    message=Bilingual(
        "nhiệm vụ “{task}” không giao cho ai chủ trì", "nobody is to lead the task “{task}”"
    ),
    why=Bilingual(
        "Việc không giao cho ai thì không ai làm, và không đôn đốc được ai.",
        "What is given to nobody is done by nobody, and nobody can be reminded of it.",
    ),
    hint=Bilingual(
        "Nêu cơ quan hoặc người chủ trì ở chính nhiệm vụ, hoặc ở câu giao việc phía trên.",
        "Name who leads, in the task itself or in the order above it.",
    ),
    levels=MUST,
    bad="a) Rà soát hồ sơ cấp đất trước ngày 15/10/2026.",
    good="a) Giao Sở Xây dựng rà soát hồ sơ cấp đất trước ngày 15/10/2026.",
    check=OnOrder(_someone_answerable),
)


# --- a deadline ------------------------------------------------------------------------------------


def _has_deadline(order: Order, _: Context) -> Iterator[Found]:
    # A task's deadline may be stated with what it has to bring.
    deliverables = order.assignment.deliverables
    stated = order.deadline is not None or any(each.deadline is not None for each in deliverables)
    if order.is_task and not stated:
        yield found(order.path, task=quoted(order.assignment.task))


GB102: Final = Rule(
    code="GB102",
    slug="assignment-has-deadline",
    title=Bilingual("Nhiệm vụ có thời hạn", "An assignment has a deadline"),
    message=Bilingual(
        "nhiệm vụ “{task}” không nêu thời hạn", "the task “{task}” states no deadline"
    ),
    why=Bilingual(
        "Không có thời hạn thì không biết khi nào là chậm.",
        "Without a deadline nobody can tell when it is late.",
    ),
    hint=Bilingual(
        "Nêu ngày, tháng, định kỳ, “thường xuyên” hay “theo quy định”; nếu chưa định được thì ghi "
        "“chưa định thời hạn, vì …”. Thời hạn ở câu giao việc phía trên cũng tính.",
        "State a day, a month, a cycle, “thường xuyên” or “theo quy định”; if it is still open, "
        "say so with the reason. A deadline in the order above counts too.",
    ),
    levels=MUST,
    bad="Giao Sở Xây dựng rà soát hồ sơ cấp đất.",
    good="Giao Sở Xây dựng rà soát hồ sơ cấp đất, xong trước ngày 15/10/2026.",
    check=OnOrder(_has_deadline),
)


# --- a lead that can be called to account -----------------------------------------------------------

_GENERIC: Final = frozenset(
    fold(
        "các những mọi cơ quan đơn vị sở ban ngành bộ phòng địa phương tổ chức cá nhân bộ phận "
        "cấp đoàn thể chuyên môn có liên quan hữu chức năng và"
    ).split()
)
_TELLTALE: Final = tuple(fold(words) for words in ("liên quan", "hữu quan", "chức năng"))


def _is_generic(party: Party) -> bool:
    """Whether a name says "whoever is concerned" and nothing else."""
    if isinstance(party, Person) or (isinstance(party, Group) and party.members):
        return False
    name = fold(party.name)
    words = name.replace(",", " ").replace(";", " ").split()
    return name.endswith(_TELLTALE) and _GENERIC.issuperset(words)


def _lead_is_named(order: Order, _: Context) -> Iterator[Found]:
    lead = order.assignment.lead
    if lead and all(_is_generic(party) for party in lead):
        yield found(f"{order.path}.lead", lead=quoted(party_name(lead[0])))


GB103: Final = Rule(
    code="GB103",
    slug="lead-is-named",
    title=Bilingual("Cơ quan chủ trì được nêu tên", "The lead is named"),
    message=Bilingual(
        "“{lead}” không cho biết ai chủ trì", "“{lead}” does not tell who has the lead"
    ),
    why=Bilingual(
        "“Các cơ quan liên quan” ai cũng có thể hiểu là người khác.",
        "Everybody can take “the agencies concerned” to be the others.",
    ),
    hint=Bilingual(
        "Nêu tên một cơ quan chủ trì; các cơ quan khác là cơ quan phối hợp.",
        "Name one body as the lead; the others coordinate.",
    ),
    bad="Các cơ quan liên quan rà soát hồ sơ trước ngày 15/10/2026.",
    good="Sở Xây dựng chủ trì, phối hợp với các cơ quan liên quan rà soát hồ sơ trước ngày "
    "15/10/2026.",
    check=OnOrder(_lead_is_named),
)


def _lead_among_coordinators(order: Order, _: Context) -> Iterator[Found]:
    leads = {key for party in order.lead for key in identities(party)}
    for i, party in enumerate(order.assignment.coordinators):
        if not leads.isdisjoint(identities(party)):
            yield found(f"{order.path}.coordinators[{i}]", name=quoted(party_name(party)))


GB104: Final = Rule(
    code="GB104",
    slug="lead-is-no-coordinator",
    title=Bilingual("Chủ trì không đồng thời phối hợp", "The lead is not its own coordinator"),
    message=Bilingual("“{name}” vừa chủ trì vừa phối hợp", "“{name}” both leads and coordinates"),
    why=Bilingual(
        "Thường do chép lại danh sách cơ quan; người đọc không biết ai chủ trì.",
        "It mostly comes of a copied list; the reader cannot tell who leads.",
    ),
    hint=Bilingual(
        "Bỏ tên cơ quan chủ trì ra khỏi danh sách phối hợp.",
        "Take the lead out of the list of coordinators.",
    ),
    bad="Sở Xây dựng chủ trì, phối hợp với Sở Xây dựng, Sở Tài chính …",
    good="Sở Xây dựng chủ trì, phối hợp với Sở Tài chính …",
    check=OnOrder(_lead_among_coordinators),
)


def _director_is_a_person(order: Order, _: Context) -> Iterator[Found]:
    for i, party in enumerate(order.assignment.director):
        if not (isinstance(party, Person) and party.name.strip()):
            yield found(f"{order.path}.director[{i}]", name=quoted(party_name(party)))


GB105: Final = Rule(
    code="GB105",
    slug="director-is-a-named-person",
    title=Bilingual("Người chỉ đạo có họ tên", "The director is a named person"),
    message=Bilingual(
        "“{name}” chỉ đạo mà không phải là một người có họ tên",
        "“{name}” directs and is no named person",
    ),
    why=Bilingual(
        "Chỉ đạo là trách nhiệm cá nhân; chức vụ có thể đổi người giữa chừng.",
        "Directing is a person's duty; a position may change hands meanwhile.",
    ),
    hint=Bilingual(
        "Nêu họ tên kèm chức vụ; một cơ quan nhận việc thì ghi là cơ quan chủ trì.",
        "Give the name with the position; a body that gets the task is its lead.",
    ),
    levels=MAY,
    bad="Giao đồng chí Phó Chủ tịch Thường trực chỉ đạo: …",
    good="Giao đồng chí Nguyễn Văn An - Phó Chủ tịch Thường trực UBND tỉnh chỉ đạo: …",
    check=OnOrder(_director_is_a_person),
)


# --- frames ----------------------------------------------------------------------------------------


def _frame_has_points(_: Notice, context: Context) -> Iterator[Found]:
    governing = {path for order in context.orders for path in order.enclosing}
    for path, node in context.nodes:
        if isinstance(node, AgendaItem):
            order = node.order
            if order is not None and not (node.body or order.points):
                yield found(f"{path}.order", order=_said(order))
        elif isinstance(node, Assignment):
            used = node.is_task or node.points or path in governing
            if not used and not path.endswith(".order"):
                yield found(path, order=_said(node))


def _said(order: Assignment) -> str:
    """Return how a message calls an order without a task: by its words or its addressee."""
    parties = (*order.director, *order.lead)
    named = ", ".join(party_name(party) for party in parties[:3])
    return quoted(order.wording or f"{order.force.capitalize()} {named}")


GB106: Final = Rule(
    code="GB106",
    slug="frame-has-points",
    title=Bilingual("Câu giao việc có việc để giao", "An order has something below it"),
    message=Bilingual(
        "“{order}” không có việc và cũng không có điểm nào bên dưới",
        "“{order}” has no task and no point below it",
    ),
    why=Bilingual(
        "Câu mở “Giao Sở Y:” in ra mà không có gì theo sau là mất nội dung.",
        "An opening “Giao Sở Y:” with nothing after it has lost its content.",
    ),
    hint=Bilingual(
        "Thêm các điểm bên dưới, hoặc ghi việc vào chính câu ấy.",
        "Add the points below it, or put the task into the sentence.",
    ),
    levels=MUST,
    bad="Giao đồng chí Nguyễn Văn An - Phó Chủ tịch UBND tỉnh chỉ đạo:",
    good="Giao đồng chí Nguyễn Văn An - Phó Chủ tịch UBND tỉnh chỉ đạo:\n"
    "a) Sở Xây dựng rà soát hồ sơ trước ngày 15/10/2026.",
    check=OnNotice(_frame_has_points),
)


# --- wording and fields ------------------------------------------------------------------------------

_Stated = Literal["director", "lead", "coordinators"]
_PARTIES: Final[tuple[_Stated, ...]] = ("director", "lead", "coordinators")


def _wording_bears_out(order: Assignment, path: str, context: Context) -> Iterator[Found]:
    if not order.wording.strip():
        return
    said = fold(order.wording)
    short = {fold(alias.full): fold(alias.short) for alias in context.notice.aliases}
    for role in _PARTIES:
        for i, party in enumerate(getattr(order, role)):
            for name in bare_names(party):
                spellings = {fold(name), short.get(fold(name), fold(name))}
                if not any(spelling in said for spelling in spellings):
                    yield found(f"{path}.{role}[{i}]", field=role, words=quoted(name))
    missing = _unsaid(_deadlines(order), order.wording, context)
    for step, deadline in missing:
        yield found(f"{path}{step}", field="deadline", words=quoted(deadline_phrase(deadline)))


def _wording_cites(decision: Decision, path: str, context: Context) -> Iterator[Found]:
    """Report a document decided on, by whose code the wording cites none."""
    if not decision.wording.strip():
        return
    said = fold(decision.wording)
    cited = {one.citation.number for one in context.recognised.citations(nfc(decision.wording))}
    for i, each in enumerate(decision.objects):
        if isinstance(each, Citation) and each.number is not None and each.number not in cited:
            code = format_number(each.number)
            if fold(code) not in said:
                yield found(f"{path}.objects[{i}]", field="number", words=quoted(code))


def _fields_are_said(clause: Assignment | Decision, path: str, context: Context) -> Iterator[Found]:
    if isinstance(clause, Decision):
        yield from _wording_cites(clause, path, context)
    else:
        yield from _wording_bears_out(clause, path, context)


def _deadlines(order: Assignment) -> Iterator[tuple[str, Deadline]]:
    if order.deadline is not None:
        yield ".deadline", order.deadline
    for i, deliverable in enumerate(order.deliverables):
        if deliverable.deadline is not None:
            yield f".deliverables[{i}].deadline", deliverable.deadline


def _unsaid(
    deadlines: Iterable[tuple[str, Deadline]], wording: str, context: Context
) -> Iterator[tuple[str, Deadline]]:
    """Yield the deadlines that *wording* states neither in our words nor in others."""
    stated = [(step, each) for step, each in deadlines if not _phrased(each, wording)]
    if stated:
        found_there = context.recognised.deadlines(nfc(wording), issued=context.notice.issued_on)
        words = {each.deadline for each in found_there}
        yield from ((step, each) for step, each in stated if each not in words)


def _phrased(deadline: Deadline, wording: str) -> bool:
    return fold(deadline_phrase(deadline)) in fold(wording)


def _field(value: str, vi: str, en: str) -> Term:
    return Term("field", value, Bilingual(vi, en))


GB107: Final = Rule(
    code="GB107",
    slug="wording-bears-out-fields",
    title=Bilingual("Lời văn khớp với dữ liệu", "The wording bears out the fields"),
    message=Bilingual(
        "lời văn không có {field} “{words}”", "the wording does not state the {field} “{words}”"
    ),
    why=Bilingual(
        "In ra là lời văn, theo dõi là dữ liệu: hai bên khác nhau thì một bên sai.",
        "The wording is printed, the fields are followed up: where they differ, one is wrong.",
    ),
    hint=Bilingual(
        "Sửa lời văn hoặc sửa dữ liệu cho khớp; bỏ lời văn thì câu được soạn lại từ dữ liệu.",
        "Correct one of them; without wording the sentence is composed from the fields.",
    ),
    levels=MUST,
    terms=(
        _field("director", "người chỉ đạo", "director"),
        _field("lead", "cơ quan chủ trì", "lead"),
        _field("coordinators", "cơ quan phối hợp", "coordinator"),
        _field("deadline", "thời hạn", "deadline"),
        _field("number", "số, ký hiệu văn bản", "code"),
    ),
    bad="Lời văn: “… trước ngày 15/10/2026.”; dữ liệu: 30/10/2026.",
    good="Lời văn: “… trước ngày 30/10/2026.”; dữ liệu: 30/10/2026.",
    check=OnNode((Assignment, Decision), _fields_are_said),
)


# --- once ----------------------------------------------------------------------------------------------


def _stated_once(_: Notice, context: Context) -> Iterator[Found]:
    first: dict[object, str] = {}
    for order in context.orders:
        # A task with points below it says there what it is about.
        if order.is_task and not order.assignment.points:
            at = first.setdefault(_substance(order), order.path)
            if at != order.path:
                yield found(order.path, task=quoted(order.assignment.task), first=at)


def _substance(order: Order) -> tuple[object, ...]:
    task = order.assignment
    return (
        fold(task.task).rstrip(" .,;:"),
        fold(task.condition),
        tuple(fold(each.what) for each in task.deliverables),
        frozenset(fold(party_name(party)) for party in order.lead),
    )


GB108: Final = Rule(
    code="GB108",
    slug="task-is-stated-once",
    title=Bilingual("Mỗi nhiệm vụ nêu một lần", "A task is stated once"),
    message=Bilingual(
        "nhiệm vụ “{task}” đã giao cho cùng cơ quan ở {first}",
        "the task “{task}” was given to the same body at {first}",
    ),
    why=Bilingual(
        "Một việc ghi hai lần thành hai việc trong danh sách theo dõi, có khi hai thời hạn.",
        "Stated twice, it is two tasks in every list, perhaps with two deadlines.",
    ),
    hint=Bilingual("Bỏ một chỗ, hoặc nêu rõ chỗ khác nhau.", "Drop one, or say what differs."),
    bad="a) Sở Xây dựng rà soát hồ sơ …; b) Sở Xây dựng rà soát hồ sơ …",
    good="a) Sở Xây dựng rà soát hồ sơ …; b) Sở Xây dựng trình phương án …",
    check=OnNotice(_stated_once),
)


def _ids_are_unique(_: Notice, context: Context) -> Iterator[Found]:
    first: dict[str, str] = {}
    for order in context.orders:
        if order.assignment.id is not None:
            at = first.setdefault(order.assignment.id, order.path)
            if at != order.path:
                yield found(f"{order.path}.id", id=quoted(order.assignment.id), first=at)


GB109: Final = Rule(
    code="GB109",
    slug="id-is-unique",
    title=Bilingual("Mã nhiệm vụ không trùng", "A task's key is its own"),
    message=Bilingual(
        "mã nhiệm vụ “{id}” đã dùng ở {first}", "the key “{id}” is already used at {first}"
    ),
    why=Bilingual(
        "Hệ thống theo dõi sẽ ghi kết quả của việc này cho việc kia.",
        "Whatever follows up would book the one's result to the other.",
    ),
    hint=Bilingual("Đặt cho mỗi nhiệm vụ một mã riêng.", "Give each task a key of its own."),
    levels=FATAL,
    bad="id: nv-01 … id: nv-01",
    good="id: nv-01 … id: nv-02",
    check=OnNotice(_ids_are_unique),
)


# --- whoever gets work gets the notice -------------------------------------------------------------------

_OPEN: Final = tuple(fold(words) for words in ("các ", "như ", "thành phần "))


def _leads_are_told(notice: Notice, context: Context) -> Iterator[Found]:
    groups = notice.recipients.groups if notice.recipients is not None else ()
    lines = [line for group in groups for line in group.lines]
    # "Các sở, ban, ngành", "Như thành phần dự họp": who is among them cannot be told from here.
    if not lines or any(fold(recipient_text(line)).startswith(_OPEN) for line in lines):
        return
    told = {fold(name) for line in lines for name in _names_in(line)}
    for order in context.orders:
        for i, party in enumerate(order.assignment.lead):
            name = fold(party.name)
            if isinstance(party, Body) and name not in told and not _is_generic(party):
                told.add(name)
                yield found(f"{order.path}.lead[{i}]", name=quoted(party.name))


def _names_in(line: RecipientLine) -> Iterator[str]:
    for party in line.parties:
        yield from bare_names(party)
    said = line.wording.partition("(")[0]
    yield said
    yield from _APART.split(said)


_APART: Final = re.compile("[,;:]")


GB110: Final = Rule(
    code="GB110",
    slug="lead-is-among-recipients",
    title=Bilingual("Cơ quan được giao việc có ở nơi nhận", "Who gets a task gets the notice"),
    message=Bilingual(
        "“{name}” được giao việc mà không có ở nơi nhận",
        "“{name}” is given a task and is not among the recipients",
    ),
    why=Bilingual(
        "Cơ quan không nhận được thông báo thì không biết mình có việc.",
        "A body that does not get the notice does not know of its task.",
    ),
    hint=Bilingual(
        "Thêm cơ quan ấy, hoặc một dòng gồm cả nó, vào nơi nhận.",
        "Add it, or a line that includes it, to the recipients.",
    ),
    levels=MAY,
    bad="Giao Sở Xây dựng …; Nơi nhận: - Sở Tài chính;",
    good="Giao Sở Xây dựng …; Nơi nhận: - Sở Tài chính; - Sở Xây dựng;",
    check=OnNotice(_leads_are_told),
)

ASSIGNMENTS: Final = (
    GB101,
    GB102,
    GB103,
    GB104,
    GB105,
    GB106,
    GB107,
    GB108,
    GB109,
    GB110,
)
"""The rows, in the order of their codes."""
