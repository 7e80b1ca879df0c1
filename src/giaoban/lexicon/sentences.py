"""Câu giao việc: the sentence of an assignment, composed from its fields.

The parts come in the order in which a clerk writes them: the case, the verb that orders, the
official who directs, who leads and with whom, the task, the others with a part in it, what has to
be there by when, the deadline, the report, and what is required of the work. Nothing that a field
says is left out, and nothing is said twice: a phrase that the task's own words hold already is not
added to them.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, assert_never

from attrs import evolve

from giaoban._vn import lower_first
from giaoban.deadline import (
    AfterEvent,
    AtSession,
    BeforeEvent,
    ByDate,
    Deadline,
    InHalfYear,
    InMonth,
    InQuarter,
    InSpan,
    InWeek,
    InYear,
    Ongoing,
    Pending,
    PerRegulation,
    Recurring,
    Unclear,
    Within,
)
from giaoban.lexicon._joining import bare, holds, joined, led_by, sentence, starts_with
from giaoban.lexicon.deadlines import deadline_phrase, find_deadlines
from giaoban.lexicon.parties import party_list
from giaoban.lexicon.stances import decision_sentence
from giaoban.model import (
    Assignment,
    Citation,
    Clause,
    Decision,
    Deliverable,
    DeliverableKind,
    Party,
    Remark,
    Role,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from giaoban.forms import Form

__all__ = [
    "DELIVERABLE_VERBS",
    "ROLE_PHRASES",
    "assignment_sentence",
    "clause_sentence",
    "deliverable_text",
    "task_within",
]

ROLE_PHRASES: Final[Mapping[Role, str]] = MappingProxyType(
    {
        "executing": "chỉ đạo {}",
        "guided": "hướng dẫn {}",
        "advised": "tham mưu {} xem xét, quyết định",
        "approving": "trình {} phê duyệt",
        "consulted": "xin ý kiến {}",
        "reviewing": "gửi {} thẩm định",
        "supervising": "chịu sự giám sát của {}",
        "monitoring": "chịu sự theo dõi, đôn đốc của {}",
        "collating": "gửi {} tổng hợp",
        "accountable_to": "chịu trách nhiệm trước {} về kết quả thực hiện",
    }
)
"""How each role is said, with the parties in place of `{}`."""

# Of those who execute, where they stand after the task.
_DONE_BY: Final = "do {} thực hiện"

DELIVERABLE_VERBS: Final[Mapping[DeliverableKind, str]] = MappingProxyType(
    {
        "completion": "hoàn thành",
        "submission": "trình",
        "report": "báo cáo",
        "publication": "công bố",
    }
)
"""The verb of each kind of deliverable."""

Manner = Literal["finish", "plain", "aside", "loose", "adverb"]
"""Behind `hoàn thành`, straight after the words, in parentheses, behind a comma, or before the verb."""

# What may open a condition; before anything else the sentence sets "Trường hợp".
_CONDITIONS: Final = (
    *("trường hợp", "trong trường hợp", "khi", "nếu", "trên cơ sở", "sau khi", "ngay sau khi"),
    *("trước khi", "căn cứ", "trong quá trình", "đối với", "để", "qua", "từ", "theo", "tùy"),
    *("do", "trong", "ngoài", "riêng"),
)


# --- the sentence ----------------------------------------------------------------------------------


def clause_sentence(
    clause: Clause,
    *,
    form: Form,
    submissions: Sequence[Citation] = (),
    directed: bool = False,
    led: bool = False,
) -> str:
    """Return the sentence of a clause: its wording, or one composed from its fields.

    Args:
        submissions:
            What a decision without objects of its own is about.
        directed, led:
            What an enclosing frame states already; see `assignment_sentence`.
    """
    match clause:
        case Decision():
            return decision_sentence(clause, submissions=submissions, form=form)
        case Assignment():
            return assignment_sentence(clause, directed=directed, led=led)
        case Remark():
            return clause.wording
        case _:
            assert_never(clause)


def assignment_sentence(
    assignment: Assignment, *, directed: bool = False, led: bool = False
) -> str:
    """Return the sentence of an assignment: its wording, or one composed from its fields.

    A composed frame, and a task with points below it, ends in a colon, any other in a full stop.

    Args:
        directed:
            An enclosing frame gives the order, by the same verb: the sentence starts with the lead.
        led:
            An enclosing frame names the lead too: the sentence starts with the task.
    """
    if assignment.wording.strip():
        return assignment.wording
    main = _main_clause(assignment, directed=directed, led=led)
    asked = [led_by("yêu cầu", bare(text)) for text in assignment.requirements if bare(text)]
    if not assignment.is_task:
        return sentence(joined((main, *asked), ", "), opens=True)
    *first, last = main, *asked
    opens = bool(assignment.points)
    return " ".join((*(sentence(text) for text in first), sentence(last, opens=opens)))


def task_within(
    assignment: Assignment, said: str, *, directed: bool = False, led: bool = False
) -> str | None:
    """Return the task with which the fields of *assignment* compose the sentence *said*.

    It is the inverse of `assignment_sentence`, up to the mark that ends the sentence: the task
    without the words that the other fields bear out, its first letter small. Of several tasks it is
    the barest; None where there is none, since the words are not those that would be composed.

    Args:
        assignment:
            Its own task and wording do not count.
        directed, led:
            As in `assignment_sentence`.
    """
    unsaid = evolve(assignment, wording="")
    end = bare(said)
    openings = ("", "hoàn thành ") if holds(end, "hoàn thành") else ("",)
    for known in dict.fromkeys(_less_and_less(unsaid)):
        for opening in openings:
            probe = evolve(known, task=f"{opening}{_PROBE}")
            composed = bare(assignment_sentence(probe, directed=directed, led=led))
            before, _, after = composed.partition(_PROBE)
            before = before[: len(before) - len(opening)]
            if not (end.startswith(before) and end.endswith(after)):
                continue
            task = end[len(before) : len(end) - len(after)]
            task = task if before else lower_first(task)
            whole = evolve(unsaid, task=task)
            if task and bare(assignment_sentence(whole, directed=directed, led=led)) == end:
                return task
    return None


# A letter that is no word's, in place of the task.
_PROBE: Final = "ª"


def _less_and_less(assignment: Assignment) -> Iterator[Assignment]:
    """Yield the assignment, and then without what the task's own words may say."""
    timeless = evolve(assignment, deadline=None, deliverables=(), reports_to=(), via=())
    yield assignment
    yield evolve(assignment, others=())
    yield evolve(assignment, coordinators=(), others=(), urgency="")
    yield timeless
    if not isinstance(assignment.deadline, Ongoing):
        yield evolve(timeless, urgency="")


def _main_clause(assignment: Assignment, *, directed: bool, led: bool) -> str:
    condition = led_by("trường hợp", bare(assignment.condition), unless=_CONDITIONS)
    addressed = _addressed(assignment, directed=directed, led=led)
    doing = _doing(assignment)
    # Only where the sentence starts with it is the task's first letter a capital.
    head = joined((addressed, lower_first(doing) if addressed or condition else doing))
    said = joined((condition, _in_a_row(head, _tail(assignment), comma=bool(doing))), ", ")
    # A task of mere punctuation says nothing; it is printed all the same.
    return said or assignment.task.strip() or assignment.force


def _in_a_row(head: str, tail: Iterable[tuple[str, str]], *, comma: bool) -> str:
    """Return *head* with what follows it, each piece behind its own mark.

    Straight after an addressee no comma stands: "Giao Sở Y hoàn thành trước ngày …".
    """
    text = head
    for mark, piece in tail:
        text = f"{text}{mark if comma else ' '}{piece}" if text else piece
        comma = True
    return text


# --- who -------------------------------------------------------------------------------------------


def _addressed(assignment: Assignment, *, directed: bool, led: bool) -> str:
    """Return who is told: "giao đồng chí A chỉ đạo Sở B chủ trì, phối hợp với Sở C"."""
    joint = assignment.sharing == "joint" and len(assignment.lead) > 1
    who = joined(
        (
            f"{party_list(assignment.director)} chỉ đạo" if assignment.director else "",
            party_list(assignment.lead),
            "đồng chủ trì" if joint else "",
        )
    )
    # An order to nobody in particular takes no "giao": "Tập trung chỉ đạo …".
    plain = assignment.force == "giao" and (led or not who)
    verb = "" if directed or plain else assignment.force
    together = _coordination(assignment)
    if together and not joint:
        leads = bool(assignment.lead) or ((directed or led) and not who)
        who = joined((who, "chủ trì" if leads else ""))
    beside = joined((together, *_roles(assignment, _doers(assignment))), ", ")
    mark = ", " if who.endswith(("chỉ đạo", "chủ trì")) else " "
    return joined((verb, joined((who, beside), mark)))


def _coordination(assignment: Assignment) -> str:
    """Return with whom it is done, as far as the task's words do not say it."""
    whom = f"với {party_list(assignment.coordinators)}"  # "làm việc với …" says it as well
    said = not assignment.coordinators or holds(assignment.task, whom)
    return "" if said else f"phối hợp {whom}"


def _doers(assignment: Assignment) -> tuple[Role, ...]:
    """Return the roles whose parties do what the task says, and so stand before it.

    Behind an official who directs, a body without a lead above it reads as the lead; there those
    who execute stand after the task.
    """
    if assignment.director and not assignment.lead:
        return ("guided",)
    return ("executing", "guided")


def _roles(assignment: Assignment, roles: Iterable[Role]) -> Iterator[str]:
    """Yield a phrase for each of *roles* that somebody has and the task's words do not say."""
    doers = _doers(assignment)
    for role in roles:
        parties = [other.party for other in assignment.others if other.role == role]
        displaced = role == "executing" and role not in doers
        before, _, after = (_DONE_BY if displaced else ROLE_PHRASES[role]).partition("{}")
        said = f"{before}{party_list(parties)}"
        if parties and not holds(assignment.task, said):
            yield f"{said}{after}"


# --- what and when ---------------------------------------------------------------------------------


def _doing(assignment: Assignment) -> str:
    """Return the task with its adverbs; for a frame, "thực hiện" where they need a verb."""
    task, deadline = bare(assignment.task), assignment.deadline
    adverbs = [bare(assignment.urgency)]
    if isinstance(deadline, Ongoing):
        adverbs.append(_when(deadline))
    adverbs = [adverb for adverb in adverbs if adverb and not holds(task, adverb)]
    if not task and (adverbs or (deadline is not None and manner_of(deadline) != "finish")):
        task = "thực hiện"
    return joined((", ".join(adverbs), lower_first(task) if adverbs else task))


def _tail(assignment: Assignment) -> Iterator[tuple[str, str]]:
    """Yield what follows the task, each piece with the mark before it."""
    before = _doers(assignment)
    after = dict.fromkeys(other.role for other in assignment.others if other.role not in before)
    roles = [(", ", phrase) for phrase in _roles(assignment, after)]
    texts = [deliverable_text(deliverable) for deliverable in assignment.deliverables]
    texts = [text for text in texts if not holds(assignment.task, text)]
    yield from roles
    if texts:
        yield ", ", "; ".join(texts)
    yield from _time(assignment, alone=not roles and not texts, whole=bool(texts))


def _time(assignment: Assignment, *, alone: bool, whole: bool) -> Iterator[tuple[str, str]]:
    """Yield the deadline and the report.

    Args:
        alone:
            Nothing stands between the task and them.
        whole:
            Deliverables with times of their own precede: the deadline is that of all of it.
    """
    report = _report(assignment)
    deadline = assignment.deadline
    phrase = "" if deadline is None else _when(deadline)
    if deadline is not None and phrase and not _states(assignment.task, deadline):
        manner = manner_of(deadline)
        match manner:
            case "finish":
                if alone and not report and starts_with(assignment.task, ("hoàn thành",)):
                    yield " ", phrase
                else:
                    finish = "hoàn thành toàn bộ" if whole else "hoàn thành"
                    finish = joined((finish, report), " và ")
                    yield ("; " if whole else ", "), f"{finish} {phrase}"
                    report = ""
            case "plain":
                yield ("; ", f"thực hiện toàn bộ {phrase}") if whole else (" ", phrase)
            case "aside":
                yield ("; ", f"toàn bộ ({phrase})") if whole else (" ", f"({phrase})")
            case "loose":
                yield ("; ", f"toàn bộ {phrase}") if whole else (", ", phrase)
            case "adverb":
                pass  # it stands before the task
            case _:
                assert_never(manner)
    if report:
        yield ", ", report


def _states(task: str, deadline: Deadline) -> bool:
    """Whether the task's words state the deadline already, in its own phrase or another."""
    if holds(task, _when(deadline)):
        return True
    return any(found.deadline == deadline for found in find_deadlines(task))


def _report(assignment: Assignment) -> str:
    if not assignment.reports_to and not assignment.via:
        return ""
    report = f"báo cáo{_to(assignment.reports_to, assignment.via)}"
    return "" if holds(assignment.task, report) else report


def _to(to: Sequence[Party], via: Sequence[Party]) -> str:
    through = f"(thông qua {party_list(via)})" if via else ""
    return "".join(f" {part}" for part in (party_list(to), through) if part)


def deliverable_text(deliverable: Deliverable) -> str:
    """Return a deliverable: "trình UBND tỉnh (thông qua Sở Tư pháp) dự thảo … trước ngày …"."""
    verb = DELIVERABLE_VERBS[deliverable.kind]
    what = bare(deliverable.what) or deliverable.what.strip()
    goes_to = _to(deliverable.to, deliverable.via)
    handed_over = deliverable.kind in {"submission", "report"} and not starts_with(what, (verb,))
    if handed_over:
        said = f"{verb}{goes_to} {what}"
        goes_to = ""
    else:
        said = led_by(verb, what)
    said = joined((said, led_by("đạt", bare(deliverable.measure))))
    if goes_to:
        said = f"{said}, gửi{goes_to}" if deliverable.to else f"{said}{goes_to}"
    said = said if deliverable.deadline is None else _timed(said, deliverable.deadline)
    return f"phấn đấu {said}" if deliverable.aim else said


def _timed(said: str, deadline: Deadline) -> str:
    phrase, manner = _when(deadline), manner_of(deadline)
    match manner:
        case "finish" | "plain":
            return f"{said} {phrase}"
        case "aside":
            return f"{said} ({phrase})"
        case "loose":
            return f"{said}, {phrase}"
        case "adverb":
            return f"{phrase} {said}"
        case _:
            assert_never(manner)


def _when(deadline: Deadline) -> str:
    # An event in the notice's words may end in a mark.
    return bare(deadline_phrase(deadline))


def manner_of(deadline: Deadline) -> Manner:
    """Return how a deadline's phrase joins a sentence."""
    match deadline:
        case ByDate() | InWeek() | InMonth() | InQuarter() | InHalfYear() | InYear() | InSpan():
            return "finish"
        case Within() | BeforeEvent():
            return "finish"
        case Recurring() | AfterEvent() | AtSession() | PerRegulation():
            return "plain"
        case Pending():
            return "aside"
        case Unclear():
            return "loose"
        case Ongoing():
            return "adverb"
        case _:
            assert_never(deadline)
