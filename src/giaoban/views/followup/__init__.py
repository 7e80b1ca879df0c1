"""Phiếu theo dõi: a spreadsheet to send round, to be filled in, and its way back into events.

    sheet = followup_sheet(rows, as_of=date(2023, 10, 17))
    back = followup_events(filled, received=date(2023, 10, 24), by="Sở Tài chính")
    append("dien-bien.jsonl", *back.events)

Both ways need the extra `giaoban[xlsx]`. What the notice says is locked in the sheet; a hidden
column holds the ids of the tasks, so that rows may be sorted, dropped and put together.
"""

from giaoban.views.followup._back import FollowUp, FollowUpError, followup_events
from giaoban.views.followup._cells import CellProblem
from giaoban.views.followup._sheet import followup_sheet

__all__ = ["CellProblem", "FollowUp", "FollowUpError", "followup_events", "followup_sheet"]
