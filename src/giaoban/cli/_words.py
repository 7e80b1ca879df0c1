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
    "facts": {
        "vi": "{path} không phải tệp dữ kiện: {why}",
        "en": "{path} holds no rows of facts: {why}",
    },
    "without": {
        "vi": "không bỏ được dữ kiện {word!r}: nêu mã của một dòng, hoặc law, practice, unverified",
        "en": "no facts {word!r} to leave out: name the key of a row, or law, practice, unverified",
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
    "secret": {
        "vi": "thông báo có độ mật “{secrecy}”: không in ra {to}; nếu được phép, thêm --allow-secret",
        "en": "the notice is marked “{secrecy}”: it is not printed as {to}; if that is permitted, add"
        " --allow-secret",
    },
    "template": {
        "vi": "--template chỉ đi với --to docx, không đi với {to}",
        "en": "--template goes with --to docx, not with {to}",
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
    "logged": {"vi": "đã ghi vào {path}: {event}\n", "en": "put down in {path}: {event}\n"},
    "no-events": {
        "vi": "{path} không phải tệp diễn biến, không ghi gì vào đó: nêu một tệp .jsonl khác",
        "en": "{path} is no file of events, and nothing was written to it: name another .jsonl file",
    },
    "no-task": {
        "vi": "các thông báo không có nhiệm vụ {id!r}; mã nhiệm vụ: {near}",
        "en": "the notices have no task {id!r}; ids of tasks: {near}",
    },
    "strangers": {
        "vi": "{count} diễn biến của nhiệm vụ không có trong các thông báo: {ids}",
        "en": "{count} events are of tasks that are not in the notices: {ids}",
    },
    "not-taken": {
        "vi": "{event} không đi với {option}; xem `giaoban log --help`",
        "en": "{event} does not take {option}; see `giaoban log --help`",
    },
    "needed": {
        "vi": "{event} cần {option}; xem `giaoban log --help`",
        "en": "{event} needs {option}; see `giaoban log --help`",
    },
    "percent": {
        "vi": "--percent là một số từ 0 đến 100; nhận {text!r}",
        "en": "--percent is a number from 0 to 100; got {text!r}",
    },
    "document": {
        "vi": "--document là một văn bản có số, như “Báo cáo số 12/BC-STC ngày 5/10/2023”; nhận {text!r}",
        "en": "--document is one document with its number, like “Báo cáo số 12/BC-STC ngày "
        "5/10/2023”; got {text!r}",
    },
    "event": {
        "vi": "diễn biến chưa đúng: {problem}",
        "en": "no such event: {problem}",
    },
    "period": {
        "vi": "không có kỳ {text!r}: viết như 2026-10, 2026-Q3, 2026-H1 hoặc 2026",
        "en": "no such period {text!r}: write it like 2026-10, 2026-Q3, 2026-H1 or 2026",
    },
    "no-folder": {
        "vi": "--split-by ghi nhiều tệp: thêm -o THƯ-MỤC",
        "en": "--split-by writes several files: add -o FOLDER",
    },
    "parted": {"vi": "đã ghi {count} tệp vào {path}\n", "en": "wrote {count} files to {path}\n"},
    "nobody": {"vi": "(chưa rõ ai thực hiện)", "en": "(nobody named)"},
    "no-reminders": {
        "vi": "Ngày {day} không có nhiệm vụ nào cần đôn đốc.\n",
        "en": "Nothing to remind anybody of on {day}.\n",
    },
    "no-change": {
        "vi": "Các nhiệm vụ không thay đổi.\n",
        "en": "The tasks are the same.\n",
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
    "log": {
        "vi": "ghi một diễn biến của nhiệm vụ vào tệp",
        "en": "put down in a file what happened to a task",
    },
    "report": {
        "vi": "số liệu thực hiện nhiệm vụ: đã và chưa hoàn thành, trong hạn, quá hạn",
        "en": "figures: done and open, in time and late",
    },
    "remind": {
        "vi": "hôm nay đôn đốc ai việc gì",
        "en": "whom to remind of what today",
    },
    "diff": {
        "vi": "nhiệm vụ thay đổi thế nào giữa hai thông báo",
        "en": "what changed in the tasks from one notice to another",
    },
    "as-of": {
        "vi": "tính đến hết ngày nào; mặc định: hôm nay ở Việt Nam",
        "en": "the day that counts; today in Vietnam by default",
    },
    "report-by": {
        "vi": "mỗi dòng một cơ quan chủ trì, người chỉ đạo, hay thông báo",
        "en": "a row for each lead, director or notice",
    },
    "period": {
        "vi": "kỳ báo cáo: 2026-10, 2026-Q3, 2026-H1 hoặc 2026; mặc định: tất cả",
        "en": "the period: 2026-10, 2026-Q3, 2026-H1 or 2026; all by default",
    },
    "basis": {
        "vi": "nhiệm vụ giao (assigned), đến hạn (due) hay hoàn thành (done) trong kỳ",
        "en": "tasks assigned, due or done in the period",
    },
    "dialect": {
        "vi": "CSV cho chương trình (plain) hay cho Excel tiếng Việt (excel-vi)",
        "en": "CSV for programs (plain) or for Excel in Vietnam (excel-vi)",
    },
    "output": {
        "vi": "ghi vào tệp này",
        "en": "write to this file",
    },
    "output-parted": {
        "vi": "ghi vào tệp này; với --split-by là thư mục",
        "en": "write to this file; with --split-by a folder",
    },
    "split-by": {
        "vi": "mỗi nơi một tệp: nơi chủ trì hoặc chỉ đạo việc nào đó (lead), hay mọi nơi có phần việc "
        "(addressee)",
        "en": "a file for each who leads or directs a task (lead), or has any part in one (addressee)",
    },
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
    "facts": {
        "vi": "dữ kiện thêm hoặc thay: tệp JSON gồm các dòng như trong giaoban.facts",
        "en": "facts more or replaced: a JSON file of rows like those of giaoban.facts",
    },
    "party-switch": {
        "vi": "ngày cơ quan Đảng bắt đầu áp dụng Hướng dẫn 05-HD/VPTW",
        "en": "the day from which the Party's Guidance 05-HD/VPTW is applied",
    },
    "without": {
        "vi": "không dựa vào dữ kiện này: unverified, practice, law, hoặc mã một dòng",
        "en": "do not go by these facts: unverified, practice, law, or the key of a row",
    },
    "allow-secret": {
        "vi": "in cả thông báo có độ mật ra dạng gửi đi (HTML, Markdown, bảng, lịch)",
        "en": "print a notice with a secrecy mark in formats that travel too (HTML, Markdown, sheets)",
    },
    "annex": {
        "vi": "kèm phụ lục danh mục nhiệm vụ",
        "en": "let the tasks follow as an annex",
    },
    "template": {
        "vi": "in vào tệp Word của cơ quan, tại dấu trang “giaoban” (--to docx)",
        "en": "print into the office's Word file, at the bookmark “giaoban” (--to docx)",
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
    "task-id": {
        "vi": "mã nhiệm vụ, như `giaoban tasks --format json` in ra",
        "en": "the id of the task, as `giaoban tasks --format json` prints it",
    },
    "events": {
        "vi": "tệp diễn biến (JSON lines)",
        "en": "the file of events (JSON lines)",
    },
    "on": {
        "vi": "ngày xảy ra; mặc định: hôm nay ở Việt Nam",
        "en": "the day it happened; today in Vietnam by default",
    },
    "by": {"vi": "ai báo", "en": "who says so"},
    "note": {"vi": "điều cần ghi thêm", "en": "whatever else is to be kept"},
    "until": {
        "vi": "hạn mới, kể cả ngày đó (extension_requested, extension_granted, day_set)",
        "en": "the new last day, inclusive (extension_requested, extension_granted, day_set)",
    },
    "percent": {
        "vi": "tiến độ, từ 0 đến 100 (progress)",
        "en": "how far it is, 0 to 100 (progress)",
    },
    "document": {
        "vi": "văn bản đã nộp, như “Báo cáo số 12/BC-STC ngày 5/10/2023” (result)",
        "en": "what was handed in, like “Báo cáo số 12/BC-STC ngày 5/10/2023” (result)",
    },
    "round": {
        "vi": "kỳ nào của việc định kỳ: ngày đến hạn của kỳ ấy (done)",
        "en": "which round of a duty that comes back: the day it fell due (done)",
    },
    "lead": {
        "vi": "ai chủ trì từ nay; nhắc lại tùy chọn này nếu nhiều người (reassigned)",
        "en": "who leads it from now on; once for each (reassigned)",
    },
    "notice": {
        "vi": "các thông báo, để kiểm tra mã nhiệm vụ và diễn biến có khớp không",
        "en": "the notices, to check the id and whether the event fits",
    },
    "due-within": {
        "vi": "chỉ những việc còn hạn, đến hạn trong vòng ngần ấy ngày",
        "en": "only what is not overdue and falls due within so many days",
    },
}
