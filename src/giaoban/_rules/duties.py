"""GB11x: a task says who is first, what is to be done, and what follows from a condition."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from giaoban._vn import fold, nfc
from giaoban.diagnostics import MAY, Bilingual, OnNode, OnOrder, Rule, found, quoted
from giaoban.lexicon import party_name
from giaoban.lexicon._keys import WORD, key_of
from giaoban.lexicon.duties import ADVERBS, PREDICATES
from giaoban.model import Assignment, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from giaoban.diagnostics import Context, Found
    from giaoban.model import Clause
    from giaoban.orders import Order

__all__ = ["DUTIES"]


def _first_is_named(order: Order, _: Context) -> Iterator[Found]:
    assignment = order.assignment
    if assignment.sharing == "joint" and len(assignment.lead) > 1:
        names = ", ".join(party_name(party) for party in assignment.lead)
        yield found(f"{order.path}.lead", leads=quoted(names))


GB111: Final = Rule(
    code="GB111",
    slug="joint-leads-have-a-first",
    title=Bilingual("Nhiều cơ quan thì có một cơ quan chủ trì", "Joint leads have a first"),
    message=Bilingual(
        "“{leads}” cùng chịu trách nhiệm, không rõ cơ quan nào chủ trì",
        "“{leads}” answer together; nobody is first among them",
    ),
    why=Bilingual(
        "Một việc chỉ nên có một cơ quan chủ trì: chung trách nhiệm thì không đôn đốc được ai.",
        "A task should have one lead: where all answer, nobody can be reminded.",
    ),
    hint=Bilingual(
        "Nêu một cơ quan chủ trì, các cơ quan khác phối hợp; hoặc tách thành từng việc.",
        "Name one lead and let the others coordinate, or part the task.",
    ),
    levels=MAY,
    bad="Giao Sở Xây dựng, Sở Tài chính cùng chịu trách nhiệm rà soát hồ sơ.",
    good="Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát hồ sơ.",
    check=OnOrder(_first_is_named),
)


def _says_what_to_do(order: Order, context: Context) -> Iterator[Found]:
    task = order.assignment.task
    if task.strip() and not _has_verb(task, context):
        yield found(f"{order.path}.task", task=quoted(task))


# The second word too may be the verb that is known: "lắp đặt", "rút gọn".
_REACH: Final = 2


def _has_verb(task: str, context: Context) -> bool:
    """Whether a task begins with a verb, behind adverbs ("khẩn trương chỉ đạo") and its time."""
    said = nfc(task)
    key = key_of(said)
    start = _behind_adverbs(key, len(key) - len(key.lstrip()))
    if _begins_with_verb(key, start):
        return True
    # "định kỳ ngày 25 hằng tháng gửi báo cáo": the time may stand first.
    times = [one.end for one in context.recognised.deadlines(said) if one.start <= start < one.end]
    return any(_begins_with_verb(key, _behind_adverbs(key, _over_gap(key, end))) for end in times)


def _begins_with_verb(key: str, start: int) -> bool:
    for nth, word in enumerate(WORD.finditer(key, start)):
        if nth == _REACH:
            return False
        if PREDICATES.at(key, word.start()) is not None:
            return True
    return False


def _behind_adverbs(key: str, at: int) -> int:
    while (adverb := ADVERBS.at(key, at)) is not None:
        at = _over_gap(key, adverb[0])
    return at


def _over_gap(key: str, at: int) -> int:
    gap = _GAP.match(key, at)
    return gap.end() if gap is not None else at


_GAP: Final = re.compile(r"[ ,]*(?:và )?")


GB112: Final = Rule(
    code="GB112",
    slug="task-says-what-to-do",
    title=Bilingual("Nhiệm vụ nêu việc phải làm", "A task says what is to be done"),
    message=Bilingual(
        "“{task}” không có động từ nêu việc phải làm",
        "“{task}” has no verb that tells what is to be done",
    ),
    why=Bilingual(
        "Chỉ nêu nội dung thì người nhận không biết phải rà soát, lập hay trình.",
        "A mere subject leaves open whether to check it, draw it up or submit it.",
    ),
    hint=Bilingual(
        "Bắt đầu bằng động từ như “rà soát”, “xây dựng”, “trình”.",
        "Begin with a verb, such as “rà soát”, “xây dựng” or “trình”.",
    ),
    levels=MAY,
    bad="Giao Sở Xây dựng: phương án bố trí trụ sở.",
    good="Giao Sở Xây dựng: xây dựng phương án bố trí trụ sở.",
    check=OnOrder(_says_what_to_do),
)


_OPENING: Final = re.compile(rf"(?:{fold('trường hợp')}|{fold('nếu')}) ")
_CONSEQUENCE: Final = re.compile(rf"[,;:]| {fold('thì')} | {fold('phải')} | {fold('được')} ")


def _condition_has_consequence(clause: Clause, path: str, _: Context) -> Iterator[Found]:
    said = fold(clause.wording.strip()) if clause.wording and not clause.points else ""
    if _OPENING.match(said) and _CONSEQUENCE.search(said) is None:
        yield found(path, words=quoted(clause.wording))


GB113: Final = Rule(
    code="GB113",
    slug="condition-has-a-consequence",
    title=Bilingual("Điều kiện có hệ quả", "A condition has its consequence"),
    message=Bilingual(
        "“{words}” không nói trong trường hợp ấy phải làm gì",
        "“{words}” does not say what is to be done in that case",
    ),
    why=Bilingual(
        "Nêu trường hợp mà không nêu cách xử lý thì mỗi nơi làm một cách.",
        "A case without a consequence is handled differently everywhere.",
    ),
    hint=Bilingual(
        "Thêm việc phải làm sau dấu phẩy hoặc chữ “thì”.",
        "Add what is to be done, behind a comma or “thì”.",
    ),
    levels=MAY,
    bad="Trường hợp phát sinh vướng mắc.",
    good="Trường hợp phát sinh vướng mắc, báo cáo UBND tỉnh xem xét.",
    check=OnNode((Assignment, Remark), _condition_has_consequence),
)

DUTIES: Final = (GB111, GB112, GB113)
"""The rows, in the order of their codes."""
