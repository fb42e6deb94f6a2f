"""What a process that reads strangers' files may still do once it has entered its cage.

A process enters by itself, before it reads anything that is not ours, and cannot leave:

- Linux: Landlock leaves it the folders that are named, Python and the libraries it runs on;
  seccomp takes away the network, other programs and other processes.
- Windows: a job object takes away other programs and memory beyond a limit; a low integrity takes
  away writing to what is the person's, where that is not what the process is for.
- macOS: nothing. `sandbox_init` is deprecated, and its successor is a right that a signed
  application is given as a whole.

`docs/SECURITY.md` says what follows from it on each system.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import subprocess


def enter(
    *,
    reads: Iterable[Path] = (),
    writes: Iterable[Path] = (),
    work: Iterable[Path] = (),
    attributes: bool = False,
    programs: bool = False,
    memory: int = 0,
) -> tuple[str, ...]:
    """Leave this process no more than what it is for; to be called while it has one thread.

    What a system does not have is left out, and the process works on without it.

    Args:
        reads: Files and folders that may be read, beside those of Python and the system.
        writes: The person's folders in which anything may be read, made, changed and removed.
        work: Folders for temporary files, in which it may do so too.
        attributes: Whether permissions and times of files may be set, which Landlock does not know:
            of every file of the person's.
        programs: Whether it may start other processes of this app, which are in the same cage.
        memory: Bytes that the process may have, where nothing else says so: on Windows.

    Returns:
        What could not be had, in words of the system: “landlock”; empty where all holds.
    """
    system: str = sys.platform  # or mypy would read the part of its own system alone
    writes = tuple(writes)
    if system == "linux":
        from llama32_desktop.cage import landlock, places, seccomp

        held = {
            "one thread": len([*Path("/proc/self/task").iterdir()]) == 1,
            "landlock": landlock.enter(
                [*places.of_program(), *reads],
                [*writes, *work, Path(os.devnull)],  # where a helper's errors go
                places.of_program() if programs else (),
                moves=bool(writes),
            ),
            "seccomp": seccomp.enter(attributes=attributes, programs=programs),
        }
        return tuple(name for name, holds in held.items() if not holds)
    if system == "win32":
        from llama32_desktop.cage import windows

        # Of low integrity it could not write to what is the person's.
        return windows.enter(None if writes else work, memory=memory, programs=programs)
    return ("sandbox",)


def bind(process: subprocess.Popen[Any]) -> Callable[[], None]:
    """Let a process that was just started end with this one, where the system can: on Windows.

    Elsewhere it ends by itself when its input does.

    Returns:
        To be called when it has ended.
    """
    if sys.platform == "win32":
        from llama32_desktop.cage import windows

        return windows.bind(int(process._handle))
    return lambda: None
