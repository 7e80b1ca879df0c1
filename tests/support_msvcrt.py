"""The locks of Windows on another system: as much of `msvcrt` as the store uses.

import tests.support_msvcrt; tests.support_msvcrt.pretend()
"""

from __future__ import annotations

import errno
import fcntl
import os
import sys
import time
import types

LK_UNLCK, LK_LOCK = 0, 1
TRIES = 10
PAUSE = 0.001  # Windows waits a second


def locking(file: int, mode: int, count: int) -> None:
    """Lock or free *count* bytes from where the file stands, in the words of Windows."""
    if mode == LK_UNLCK:
        fcntl.lockf(file, fcntl.LOCK_UN, count, 0, os.SEEK_CUR)
        return
    # Windows lets a reader lock for itself alone, POSIX only against writers.
    reads = fcntl.fcntl(file, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY
    wanted = (fcntl.LOCK_SH if reads else fcntl.LOCK_EX) | fcntl.LOCK_NB
    for _ in range(TRIES):
        try:
            fcntl.lockf(file, wanted, count, 0, os.SEEK_CUR)
        except BlockingIOError:
            time.sleep(PAUSE)
        else:
            return
    raise OSError(errno.EDEADLK, os.strerror(errno.EDEADLK))


def module() -> types.ModuleType:
    """Return a module that can be imported in the place of `msvcrt`."""
    made = types.ModuleType("msvcrt")
    made.__dict__.update(locking=locking, LK_LOCK=LK_LOCK, LK_UNLCK=LK_UNLCK)
    return made


def pretend() -> None:
    """Make this process believe that it runs on Windows, as far as the store looks."""
    sys.modules["msvcrt"] = module()
    sys.platform = "win32"
