"""Thông báo kết luận as a value: compose it, check it, print it, read it back.

The names below are the public face. They load what they need when they are first used: importing
`giaoban` itself loads the model and little else.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from giaoban._version import __version__
from giaoban.forms import FORMS, Form, derive
from giaoban.model import Notice

if TYPE_CHECKING:
    from giaoban.changes import diff
    from giaoban.codec import from_data, from_json, json_schema, to_data, to_json
    from giaoban.due import due_day, last_day
    from giaoban.editing import change
    from giaoban.extracts import extract, redact
    from giaoban.orders import tasks_of
    from giaoban.reading import read
    from giaoban.register import status, tasks
    from giaoban.render import (
        check_template,
        template_data,
        to_docx,
        to_html,
        to_markdown,
        to_pdf,
        to_text,
    )
    from giaoban.validate import check, explain
    from giaoban.views import tasks_to_csv, tasks_to_ics, tasks_to_xlsx

__all__ = [
    "FORMS",
    "Form",
    "Notice",
    "__version__",
    "change",
    "check",
    "check_template",
    "derive",
    "diff",
    "due_day",
    "explain",
    "extract",
    "from_data",
    "from_json",
    "json_schema",
    "last_day",
    "read",
    "redact",
    "status",
    "tasks",
    "tasks_of",
    "tasks_to_csv",
    "tasks_to_ics",
    "tasks_to_xlsx",
    "template_data",
    "to_data",
    "to_docx",
    "to_html",
    "to_json",
    "to_markdown",
    "to_pdf",
    "to_text",
]

_HOME = {
    "change": "editing",
    "check": "validate",
    "check_template": "render",
    "diff": "changes",
    "due_day": "due",
    "explain": "validate",
    "extract": "extracts",
    "from_data": "codec",
    "from_json": "codec",
    "json_schema": "codec",
    "last_day": "due",
    "read": "reading",
    "redact": "extracts",
    "status": "register",
    "tasks": "register",
    "tasks_of": "orders",
    "tasks_to_csv": "views",
    "tasks_to_ics": "views",
    "tasks_to_xlsx": "views",
    "template_data": "render",
    "to_data": "codec",
    "to_docx": "render",
    "to_html": "render",
    "to_json": "codec",
    "to_markdown": "render",
    "to_pdf": "render",
    "to_text": "render",
}
"""The module of each name that is loaded on first use."""


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'giaoban' has no attribute {name!r}")
    value: object = getattr(import_module(f"giaoban.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
