"""The notices of the examples, for tests that want a rich one."""

from __future__ import annotations

import runpy

from giaoban.model import Notice
from tests.support import ROOT


def _example(name: str) -> Notice:
    notice = runpy.run_path(str(ROOT / "examples" / f"{name}.py"))["thong_bao"]
    assert isinstance(notice, Notice)
    return notice


PARTY = _example("party_giao_ban")
STATE = _example("state_conclusion")
