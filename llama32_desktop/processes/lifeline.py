"""Children end with the process that started them, whatever ends it.

A child whose input ends knows that nobody waits for it, but a library that computes in it without
letting go of Python's lock keeps it from knowing. So the system is asked:

- Linux sends `SIGKILL` when the thread ends that started the child, which is why one thread that
  lasts as long as its process starts them all (`starting`).
- Windows closes the job object that binds a child to its parent (`cage.bind`).
- macOS and the BSDs tell who waits for it in a kernel queue, which is a thread of the child.
"""

from __future__ import annotations

import os
import select
import signal
import sys
import threading
from typing import Final

PARENT_VARIABLE: Final = "LLAMA32_DESKTOP_PARENT"
"""The number of the process that started this one."""
_PARENT_DEATH_SIGNAL: Final = 1
"""`PR_SET_PDEATHSIG` of `prctl`."""


def follow() -> None:
    """See to it that this process ends with the one that started it; to be called first.

    Where no `start` started it, nothing happens.
    """
    told = os.environ.pop(PARENT_VARIABLE, "")
    if not told.isdecimal():
        return
    parent = int(told)
    system: str = sys.platform
    if system == "linux":
        import ctypes  # only in children: it would take the window some milliseconds

        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, ctypes.c_ulong(signal.SIGKILL), 0, 0, 0)
    elif hasattr(select, "kqueue"):
        _watch(parent)
    if system != "win32" and os.getppid() != parent and not _runs(parent):
        os._exit(0)  # it ended before this was asked for


def end_within(seconds: int) -> None:
    """End this process in so many seconds, whatever it does by then; for one that was told to
    stop, and has something to put in order."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)  # nobody handles it, so the kernel ends the process
        return
    timer = threading.Timer(seconds, os._exit, [1])
    timer.daemon = True
    timer.start()


def _watch(parent: int) -> None:
    waiting = getattr(select, "kqueue")()  # noqa: B009 - not there on every system
    event = getattr(select, "kevent")(  # noqa: B009
        parent,
        filter=getattr(select, "KQ_FILTER_PROC"),  # noqa: B009
        fflags=getattr(select, "KQ_NOTE_EXIT"),  # noqa: B009
    )

    def wait() -> None:
        try:
            waiting.control([event], 1)
        except ProcessLookupError:
            pass  # it has ended already
        except OSError:
            return  # not told: the end of the input is all there is
        os._exit(0)

    threading.Thread(target=wait, name="lifeline", daemon=True).start()


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
