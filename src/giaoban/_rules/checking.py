"""GB99x: what a check has to say about itself: its suppressions and its rules.

These rows have no function: `giaoban.validate.check` makes the findings itself.
"""

from __future__ import annotations

from typing import Final

from giaoban.diagnostics import FATAL, Bilingual, Finding, Levels, Profile, Rule

__all__ = ["CHECKING", "GB990", "GB991", "GB992", "GB999", "own"]

_WARN: Final = Levels(publish="warning", draft="warning", register="warning")

GB990: Final = Rule(
    code="GB990",
    slug="suppression-has-a-reason",
    title=Bilingual("Bỏ qua phải có lý do", "A suppression has its reason"),
    message=Bilingual(
        "“{text}” không bỏ qua được gì: viết CODE=lý do hoặc CODE@$.đường.dẫn=lý do",
        "“{text}” suppresses nothing: write CODE=reason or CODE@$.path=reason",
    ),
    why=Bilingual(
        "Người xem sau cần biết vì sao một lỗi được bỏ qua.",
        "Whoever looks later has to know why a finding was set aside.",
    ),
    hint=Bilingual("Thêm lý do sau dấu bằng.", "Add the reason behind the equals sign."),
    levels=FATAL,
    bad="GB102",
    good="GB102=thời hạn do Văn phòng đôn đốc riêng",
)

GB991: Final = Rule(
    code="GB991",
    slug="suppression-names-a-rule",
    title=Bilingual("Bỏ qua đúng mã quy tắc", "A suppression names a rule"),
    message=Bilingual("không có quy tắc {rule} để bỏ qua", "there is no rule {rule} to suppress"),
    why=Bilingual(
        "Gõ nhầm mã thì lỗi vẫn còn mà tưởng đã bỏ qua.",
        "With a mistyped code the finding stays where one thought it gone.",
    ),
    hint=Bilingual("Sửa lại mã; xem giaoban explain.", "Correct the code; see giaoban explain."),
    levels=_WARN,
    bad="GB120=đã thống nhất",
    good="GB102=đã thống nhất",
)

GB992: Final = Rule(
    code="GB992",
    slug="suppression-is-used",
    title=Bilingual("Bỏ qua còn cần thiết", "A suppression is used"),
    message=Bilingual(
        "“{text}” không còn bỏ qua lỗi nào", "“{text}” no longer suppresses anything"
    ),
    why=Bilingual(
        "Lỗi đã sửa mà vẫn bỏ qua thì lần sau mắc lại không ai thấy.",
        "Left behind after the correction, it hides the next mistake of its kind.",
    ),
    hint=Bilingual("Xóa mục bỏ qua ấy.", "Remove it."),
    levels=_WARN,
    bad="GB102@$.body[2]=… (nhiệm vụ ấy đã có thời hạn)",
    good="(không có mục bỏ qua thừa)",
)

GB999: Final = Rule(
    code="GB999",
    slug="rule-runs",
    title=Bilingual("Quy tắc chạy được", "Every rule runs"),
    message=Bilingual(
        "quy tắc {rule} hỏng ở đây ({error}); phần còn lại không kiểm tra theo quy tắc ấy",
        "the rule {rule} broke here ({error}); the rest was not held against it",
    ),
    why=Bilingual(
        "Quy tắc không chạy thì không biết thông báo có đạt hay không.",
        "Where a rule does not run, nobody knows whether the notice keeps it.",
    ),
    hint=Bilingual(
        "Báo cho người viết quy tắc, danh bạ hoặc lịch, kèm tên lỗi.",
        "Tell whoever wrote the rule, the directory or the calendar, with the error's name.",
    ),
    levels=FATAL,
    bad="def run(notice, context): return notice.issued_on.year",
    good="def run(notice, context): yield found('$.issued_on')",
)

CHECKING: Final = (GB990, GB991, GB992, GB999)
"""The rows, in the order of their codes."""


def own(row: Rule, profile: Profile, path: str = "$", **params: str) -> Finding:
    """Return a finding of the check about itself."""
    severity = row.levels.under(profile) or "error"
    return Finding(row, path, params=tuple(params.items()), severity=severity)
