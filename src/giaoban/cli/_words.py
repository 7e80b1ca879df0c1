"""Lời của dòng lệnh: what it says to people, each in Vietnamese and English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["HELP", "SAY", "Lang"]

Lang = Literal["vi", "en"]

SAY: Mapping[str, Mapping[Lang, str]] = {
    "no-file": {
        "vi": "không có tệp {path}: kiểm tra lại tên và thư mục",
        "en": "no such file {path}: check its name and folder",
    },
    "directory": {
        "vi": "{path} là thư mục: nêu tên một tệp trong đó",
        "en": "{path} is a directory: name a file in it",
    },
    "denied": {
        "vi": "không mở được {path}: kiểm tra quyền truy cập tệp",
        "en": "cannot open {path}: check the file's permissions",
    },
    "no-write": {
        "vi": "không ghi được {path}: kiểm tra thư mục và quyền ghi",
        "en": "cannot write {path}: check the folder and its permissions",
    },
    "fix-json": {
        "vi": "--fix chỉ sửa tệp JSON, không sửa {path}: đọc thành JSON trước (giaoban read)",
        "en": "--fix mends JSON files, not {path}: read it to JSON first (giaoban read)",
    },
    "rules": {
        "vi": "không nạp được quy tắc {name}: {why}",
        "en": "cannot load the rules of {name}: {why}",
    },
    "mended": {"vi": "{path}: đã sửa {count} chỗ", "en": "{path}: {count} mended"},
    "json": {
        "vi": "{path} không phải thông báo JSON hợp lệ:",
        "en": "{path} is no valid JSON notice:",
    },
    "unread": {
        "vi": "không thuộc thông báo (số trang, đầu trang, dấu ký số): {lines}",
        "en": "no part of the notice (page numbers, running heads, signature stamps): {lines}",
    },
    "usage": {
        "vi": "tham số chưa đúng: {problem}; xem `giaoban --help`",
        "en": "wrong arguments: {problem}; see `giaoban --help`",
    },
    "ignore": {
        "vi": "--ignore cần lý do: --ignore 'GB102=lý do' hoặc 'GB102@$.body[0]=lý do'; nhận {text!r}",
        "en": "--ignore needs a reason: --ignore 'GB102=why' or 'GB102@$.body[0]=why'; got {text!r}",
    },
    "day": {
        "vi": "không có ngày {text!r}: viết như 15/10/2023 hoặc 2023-10-15",
        "en": "no such day {text!r}: write it like 15/10/2023 or 2023-10-15",
    },
    "count": {
        "vi": "{option} là một số, từ 0 trở lên; nhận {text!r}",
        "en": "{option} is a number, 0 or more; got {text!r}",
    },
    "terminal": {
        "vi": "không in tệp nhị phân ra màn hình: thêm -o TỆP",
        "en": "a binary file is not printed on a terminal: add -o FILE",
    },
    "extra": {
        "vi": "lệnh này cần phần bổ sung: pip install 'giaoban[{name}]'",
        "en": "this command needs an extra: pip install 'giaoban[{name}]'",
    },
    "no-sample": {
        "vi": "không thông báo nào (thể thức: {form}) vi phạm được {code}; xem `giaoban explain {code}`",
        "en": "no notice (form: {form}) can break {code}; see `giaoban explain {code}`",
    },
    "no-code": {
        "vi": "không có quy tắc {code}; các mã: {codes}",
        "en": "no rule {code}; the codes are {codes}",
    },
}


HELP: Mapping[str, Mapping[Lang, str]] = {
    "read": {
        "vi": "đọc một thông báo và in ra dạng JSON",
        "en": "read a notice and print it as JSON",
    },
    "check": {"vi": "kiểm tra thông báo", "en": "check notices"},
    "render": {"vi": "in thông báo theo thể thức", "en": "print a notice in its form"},
    "show": {"vi": "tóm lược một thông báo", "en": "show a notice at a glance"},
    "tasks": {"vi": "liệt kê nhiệm vụ và thời hạn", "en": "list tasks and when they are due"},
    "new": {"vi": "tạo bản khởi đầu", "en": "make a starting point"},
    "sample": {
        "vi": "sinh thông báo mẫu thành tệp, kèm kết quả phải thấy, để kiểm thử bằng ngôn ngữ bất kỳ",
        "en": "write sample notices with what is to be found in them, for tests in any language",
    },
    "violating": {
        "vi": "thông báo vi phạm đúng một quy tắc, mỗi tệp kèm bản đúng",
        "en": "notices that break one rule, each beside its sound twin",
    },
    "seed": {
        "vi": "cùng số thì cùng mẫu (với cùng phiên bản)",
        "en": "the same number gives the same samples (of the same version)",
    },
    "schema": {"vi": "in JSON Schema", "en": "print the JSON Schema"},
    "explain": {"vi": "giải thích một quy tắc", "en": "explain a rule"},
    "about": {
        "vi": "Soạn, kiểm tra, in và đọc thông báo kết luận.",
        "en": "Compose, check, print and read notices of meeting conclusions.",
    },
    "file": {
        "vi": "tệp Word, PDF, văn bản, Markdown hoặc JSON; - là đầu vào chuẩn",
        "en": "a Word, PDF, text, Markdown or JSON file; - is standard input",
    },
    "revisions": {
        "vi": "sửa đổi chưa chấp nhận trong tệp Word: đọc bản sau, bản trước khi sửa, hay không đọc",
        "en": "pending changes in a Word file: read it as changed, as it was, or not at all",
    },
    "fix": {
        "vi": "sửa trong tệp JSON những gì không đổi nghĩa, rồi kiểm tra lại",
        "en": "mend in a JSON file what cannot change its meaning, and check again",
    },
    "annex": {
        "vi": "kèm phụ lục danh mục nhiệm vụ",
        "en": "let the tasks follow as an annex",
    },
    "draft": {
        "vi": "in “Dự thảo lần N” trên trang",
        "en": "print “Dự thảo lần N” (draft N) on the page",
    },
    "policy": {
        "vi": "“trước ngày D” hết hạn vào D-1 (strict) hay D (lenient); mặc định: nhắc theo D-1, "
        "coi là quá hạn sau D",
        "en": "whether “trước ngày D” ends on D-1 (strict) or D (lenient); by default reminded by "
        "D-1, overdue after D",
    },
    "due-within": {
        "vi": "chỉ những việc còn hạn, đến hạn trong vòng ngần ấy ngày",
        "en": "only what is not overdue and falls due within so many days",
    },
}
