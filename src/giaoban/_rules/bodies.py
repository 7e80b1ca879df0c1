"""GB4xx: the bodies of a notice are there on its day, its persons are named as they should be."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from giaoban._rules.inquiry import Inquiry
from giaoban._vn import fold
from giaoban.diagnostics import (
    MAY,
    Bilingual,
    OnNode,
    OnNotice,
    Rule,
    Term,
    found,
    quoted,
)
from giaoban.directory import Ambiguous, KnownBodies
from giaoban.model import Body, Group, Person, Signature

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from giaoban.diagnostics import Context, Found
    from giaoban.directory import Match
    from giaoban.facts import Fact, Facts
    from giaoban.model import Notice, Party

__all__ = ["BODIES"]


# --- bodies and their days -----------------------------------------------------------------------------


def _body_exists(body: Body | Group, path: str, context: Context) -> Iterator[Found]:
    issued = context.notice.issued_on
    if issued is None:
        return
    match = KnownBodies(context.facts).resolve(body.name, on=issued, kind="body")
    if match is not None and match.ended_before(issued):
        yield found(path, name=quoted(body.name), successor=match.successor)
    level = _level(body.name, context.facts) if match is None else None
    if level is not None and not level.holds_on(issued):
        yield found(path, name=quoted(body.name), successor=str(level.values["successor"]))


def _level(name: str, facts: Facts) -> Fact | None:
    """Return the administrative level that a name is of: "Trung tâm Y tế huyện Đồng Tâm"."""
    key = fold(name)
    return next((fact for word, fact in _levels(facts) if word.search(key) is not None), None)


@lru_cache(maxsize=8)
def _levels(facts: Facts) -> tuple[tuple[re.Pattern[str], Fact], ...]:
    return tuple(
        (re.compile(rf"(?<!\w){re.escape(fold(str(fact.values['name'])))}(?!\w)"), fact)
        for fact in facts.of("level")
    )


GB401: Final = Rule(
    code="GB401",
    slug="body-exists-on-the-day",
    title=Bilingual("Cơ quan còn hoạt động", "A body exists on the day of issue"),
    message=Bilingual(
        "“{name}” đã kết thúc hoạt động trước ngày ban hành; nay là {successor}",
        "“{name}” had ended before the day of issue; it is now {successor}",
    ),
    why=Bilingual(
        "Giao việc cho cơ quan không còn thì không ai nhận.",
        "Nobody takes a task given to a body that is gone.",
    ),
    hint=Bilingual(
        "Ghi tên cơ quan kế thừa; nhắc lại việc cũ thì giữ nguyên và bỏ qua cảnh báo này.",
        "Name its successor; when speaking of the past, keep it and suppress this.",
    ),
    facts=("body", "level"),
    clause="Nghị định 150/2025/NĐ-CP; kết thúc hoạt động cấp huyện từ ngày 01/7/2025",
    bad="Sở Giao thông vận tải (thông báo ngày 02/10/2026)",
    good="Sở Xây dựng",
    check=OnNode((Body, Group), _body_exists),
)


@lru_cache(maxsize=8)
def _provinces(facts: Facts) -> tuple[re.Pattern[str], dict[str, Fact]]:
    by_name = {fold(str(fact.values["name"])): fact for fact in facts.of("province")}
    names = "|".join(map(re.escape, by_name)) or "(?!)"
    return re.compile(rf"(?<!\w){fold('tỉnh')}(?: {fold('ủy')})? ({names})(?!\w)"), by_name


def _province_exists(body: Body | Group, path: str, context: Context) -> Iterator[Found]:
    issued = context.notice.issued_on
    pattern, by_name = _provinces(context.facts)
    named = pattern.search(fold(body.name))
    if named is None or issued is None or by_name[named[1]].holds_on(issued):
        return
    fact = by_name[named[1]]
    yield found(
        path,
        name=quoted(body.name),
        province=str(fact.values["name"]),
        successor=str(fact.values["successor"]),
    )


GB405: Final = Rule(
    code="GB405",
    slug="province-exists-on-the-day",
    title=Bilingual("Tỉnh còn tên gọi", "A province exists on the day of issue"),
    message=Bilingual(
        "“{name}”: tỉnh {province} đã sáp nhập trước ngày ban hành; nay là {successor}",
        "“{name}”: the province {province} had been merged before the day of issue into {successor}",
    ),
    why=Bilingual(
        "Từ ngày 01/7/2025 cả nước còn 34 tỉnh, thành phố.",
        "Since 1 July 2025 there are 34 provinces and cities.",
    ),
    hint=Bilingual(
        "Ghi tên tỉnh sau sáp nhập; nhắc lại việc cũ thì giữ nguyên và bỏ qua cảnh báo này.",
        "Name the province of today; when speaking of the past, keep it and suppress this.",
    ),
    facts=("province",),
    clause="Nghị quyết 202/2025/QH15",
    bad="UBND tỉnh Hà Giang (thông báo ngày 02/10/2026)",
    good="UBND tỉnh Tuyên Quang",
    check=OnNode((Body, Group), _province_exists),
)


def _in_directory(notice: Notice, context: Context) -> Iterator[Found]:
    if context.directory is None:
        return
    told: set[str] = set()
    for path, body, answer in Inquiry(context.directory, notice).parties(Body):
        if answer.fault is not None:
            raise answer.fault
        wrong = _wrong(answer.found, notice.issued_on)
        if wrong is not None and body.name not in told:
            told.add(body.name)
            yield found(path, name=quoted(body.name), answer=wrong)


def _wrong(match: Match | Ambiguous | None, on: dt.date | None) -> str | None:
    """Return what is wrong with a name, as the word of a term; None if nothing is."""
    if match is None:
        return "unknown"
    if isinstance(match, Ambiguous):
        return "ambiguous"
    return "ended" if on is not None and match.ended_before(on) else None


GB404: Final = Rule(
    code="GB404",
    slug="body-is-in-the-directory",
    title=Bilingual("Cơ quan có trong danh bạ", "A body is in the directory"),
    message=Bilingual("“{name}”: {answer}", "“{name}”: {answer}"),
    why=Bilingual(
        "Hệ thống chỉ giao việc được cho cơ quan mà nó biết.",
        "A system can give tasks only to bodies that it knows.",
    ),
    hint=Bilingual(
        "Sửa tên cho khớp danh bạ, hoặc bổ sung danh bạ.",
        "Correct the name, or add it to the directory.",
    ),
    terms=(
        Term("answer", "unknown", Bilingual("không có trong danh bạ", "not in the directory")),
        Term(
            "answer",
            "ambiguous",
            Bilingual(
                "danh bạ có nhiều cơ quan cùng tên này",
                "the directory has several bodies of this name",
            ),
        ),
        Term(
            "answer",
            "ended",
            Bilingual(
                "theo danh bạ đã kết thúc hoạt động trước ngày ban hành",
                "by the directory it had ended before the day of issue",
            ),
        ),
    ),
    bad="Sở Xây dưng",
    good="Sở Xây dựng",
    check=OnNotice(_in_directory),
)


# --- persons ---------------------------------------------------------------------------------------------

# Degrees and honorary titles, short forms behind a full stop or a blank.
_TITLE: Final = re.compile(
    r"(?:(?:pgs|gs|tskh|ts|ths|bs|bsck[12i]{1,2}|ks|cn|ds|nsnd|nsưt|ngnd|ngưt|ttnd|ttưt)[.,]"
    r"(?: |(?=\w))|(?:pgs|gs|ts|ths|bs|ks|ds) |(?:phó )?giáo sư[ ,]"
    r"|(?:tiến|thạc|bác|dược) s[ĩỹ][ ,]|kỹ sư |cử nhân |luật sư "
    r"|(?:nhà giáo|thầy thuốc|nghệ sĩ) (?:nhân dân|ưu tú)[ ,])"
)
# In the Party no rank stands before a signer's name either.
_RANK: Final = re.compile(r"(?:(?:đại|trung|thiếu|thượng) (?:tướng|tá|úy|uý)) ")


def _name_is_bare(node: Person | Signature, path: str, context: Context) -> Iterator[Found]:
    name = fold(node.name)
    ranked = isinstance(node, Signature) and context.notice.form.regime == "party"
    if _TITLE.match(name) or (ranked and _RANK.match(name)):
        yield found(f"{path}.name", name=quoted(node.name))


GB402: Final = Rule(
    code="GB402",
    slug="name-stands-without-degree",
    title=Bilingual("Họ tên không kèm học hàm, học vị", "A name stands without degrees"),
    message=Bilingual(
        "“{name}” ghi kèm học hàm, học vị, danh hiệu hoặc cấp bậc",
        "“{name}” bears a degree, an honorary title or a rank",
    ),
    why=Bilingual(
        "Trước họ tên người ký không ghi học hàm, học vị và danh hiệu vinh dự, trừ đơn vị giáo "
        "dục, y tế, khoa học và lực lượng vũ trang.",
        "No degree or honorary title stands before the signer's name, but in education, health, "
        "science and the armed forces.",
    ),
    hint=Bilingual("Chỉ ghi họ và tên.", "Write the name alone."),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 7b; Hướng dẫn 36-HD/VPTW, mục chữ ký",
    bad="TS. Nguyễn Văn An",
    good="Nguyễn Văn An",
    check=OnNode((Person, Signature), _name_is_bare),
)


def _person_has_position(notice: Notice, context: Context) -> Iterator[Found]:
    people = [(path, party) for path, party in _leaders(notice, context) if party.name.strip()]
    # Later mentions go by the name alone.
    placed = {fold(person.name) for _, person in people if person.positions}
    for path, person in people:
        key = fold(person.name)
        if key not in placed:
            placed.add(key)
            yield found(path, name=quoted(person.name))


def _leaders(notice: Notice, context: Context) -> Iterator[tuple[str, Person]]:
    """Yield the persons who conclude, preside and direct."""
    chair = notice.meeting.chair if notice.meeting is not None else None
    named: list[tuple[str, Party | None]] = [
        ("$.concluded_by", notice.concluded_by),
        ("$.meeting.chair", chair),
    ]
    for order in context.orders:
        directors = enumerate(order.assignment.director)
        named += [(f"{order.path}.director[{i}]", party) for i, party in directors]
    yield from ((path, party) for path, party in named if isinstance(party, Person))


GB403: Final = Rule(
    code="GB403",
    slug="leader-has-a-position",
    title=Bilingual("Người chỉ đạo, chủ trì có chức vụ", "Who leads is named with a position"),
    message=Bilingual(
        "“{name}” không kèm chức vụ ở chỗ nào", "“{name}” is nowhere named with a position"
    ),
    why=Bilingual(
        "Trách nhiệm đi theo chức vụ; nhiều người có thể trùng họ tên.",
        "Responsibility goes with the position, and several people may bear one name.",
    ),
    hint=Bilingual(
        "Lần nêu tên đầu tiên ghi kèm chức vụ.", "Add the position where the name comes first."
    ),
    levels=MAY,
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa chức vụ đi với tên người)",
    bad="Giao đồng chí Nguyễn Văn An chỉ đạo: …",
    good="Giao đồng chí Nguyễn Văn An - Phó Chủ tịch UBND tỉnh chỉ đạo: …",
    check=OnNotice(_person_has_position),
)


def _signer_has_position(signature: Signature, path: str, _: Context) -> Iterator[Found]:
    if not (signature.position.strip() or signature.wording):
        yield found(f"{path}.position", name=quoted(signature.name))


GB406: Final = Rule(
    code="GB406",
    slug="signer-has-a-position",
    title=Bilingual("Người ký có chức vụ", "The signer has a position"),
    message=Bilingual(
        "không nêu chức vụ của người ký “{name}”", "the position of the signer “{name}” is missing"
    ),
    why=Bilingual(
        "Chức vụ cho biết người ký có thẩm quyền hay không.",
        "The position tells whether the signer had the authority.",
    ),
    hint=Bilingual("Ghi chức vụ trên họ tên.", "Write the position above the name."),
    # Guidance 36: for a committee only secretaries carry a position, ordinary members none.
    forms=("state",),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 7a",
    bad="TL. CHỦ TỊCH\nTrần Thị Bình",
    good="TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Thị Bình",
    check=OnNode((Signature,), _signer_has_position),
)

_DEPUTY: Final = re.compile(rf"(?:{fold('phó')}|{fold('quyền')}) ")
# A committee acts as a whole: a deputy signs on its behalf, never in its place.
_COLLECTIVE: Final = tuple(
    fold(name)
    for name in (
        "Ủy ban", "UBND", "Hội đồng", "HĐND", "Ban Thường vụ", "Ban Chấp hành", "Ban cán sự đảng",
        "Đảng đoàn", "Tỉnh ủy", "Thành ủy", "Đảng ủy", "Chi bộ", "Chi ủy",
    )
)  # fmt: skip


_FOR: Final = re.compile(r"(?:kt\.?|k/t) *")


def _authority_fits(signature: Signature, path: str, _: Context) -> Iterator[Found]:
    for i, authority in enumerate(signature.authority):
        if authority.kind == "for_head" and fold(authority.of).startswith(_COLLECTIVE):
            yield found(f"{path}.authority[{i}]", signer=quoted(authority.of), fault="collective")
    for i, line in enumerate(signature.wording):
        sign = _FOR.match(fold(line))
        if sign is not None and fold(line)[sign.end() :].startswith(_COLLECTIVE):
            yield found(f"{path}.wording[{i}]", signer=quoted(line), fault="collective")
    # An authority stands above the position: a block that begins with a deputy has none.
    at = "wording[0]" if signature.wording else "position"
    first = (*signature.wording, signature.position)[0]
    if not signature.authority and _DEPUTY.match(fold(first)):
        yield found(f"{path}.{at}", signer=quoted(first), fault="alone")


GB409: Final = Rule(
    code="GB409",
    slug="signer-has-the-authority",
    title=Bilingual("Người ký đúng thẩm quyền", "The signer has the authority"),
    message=Bilingual("“{signer}”: {fault}", "“{signer}”: {fault}"),
    why=Bilingual(
        "Cấp phó ký thay người đứng đầu; với tập thể thì ký thay mặt, không ký thay.",
        "A deputy signs for the head; for a collective one signs on its behalf.",
    ),
    hint=Bilingual(
        "Nhà nước ghi KT. trước chức vụ người đứng đầu, TM. trước tên tập thể; Đảng ghi K/T, T/M.",
        "The State puts KT. before the head's title, TM. before a collective; the Party K/T, T/M.",
    ),
    terms=(
        Term(
            "fault",
            "collective",
            Bilingual(
                "không ai ký thay (KT., K/T) một tập thể",
                "nobody signs in the place (KT., K/T) of a collective",
            ),
        ),
        Term(
            "fault",
            "alone",
            Bilingual(
                "cấp phó ký mà không ghi quyền hạn ký",
                "a deputy signs without saying for whom",
            ),
        ),
    ),
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 7a; Hướng dẫn 36-HD/VPTW, mục 1.7",
    bad="PHÓ CHỦ TỊCH\nTrần Thị Bình",
    good="KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Thị Bình",
    check=OnNode((Signature,), _authority_fits),
)

BODIES: Final = (GB401, GB402, GB403, GB404, GB405, GB406, GB409)
"""The rows, in the order of their codes."""
