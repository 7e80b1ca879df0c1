"""Sổ theo dõi: the tasks of one or several notices, what happened to them, how each stands on a day.

A `Task` is an assignment taken out of its notice with all that holds for it; a `State` is what its
events come to; a `Status` is how it stands. They depend on nothing but the arguments: the day is
one of them, since there is no clock here.

*Remind early, accuse late*: a task is due by its strict day, and overdue only when the lenient
reading of its deadline has passed too; in between it is at the limit.
"""

from giaoban.register._matching import Pair, Rebinding, pairs, rebind
from giaoban.register._splitting import split
from giaoban.register._state import Misfit, Origin, State, Unfit, state_of
from giaoban.register._status import SOON, Standing, Status, status, statuses
from giaoban.register._tasks import Task, tasks
from giaoban.register._threads import Thread, current_tasks, of_current, threads
from giaoban.register._words import event_text, misfit_text

__all__ = [
    "SOON",
    "Misfit",
    "Origin",
    "Pair",
    "Rebinding",
    "Standing",
    "State",
    "Status",
    "Task",
    "Thread",
    "Unfit",
    "current_tasks",
    "event_text",
    "misfit_text",
    "of_current",
    "pairs",
    "rebind",
    "split",
    "state_of",
    "status",
    "statuses",
    "tasks",
    "threads",
]
