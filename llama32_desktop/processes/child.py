"""What the app's child processes have in common: how they are started, and how they begin."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import sys
from typing import IO, Final

from llama32_desktop.processes import lifeline
from llama32_desktop.processes.fault_lines import print_faults_only

_SECRET: Final = re.compile(
    r"(?:TOKEN|SECRET|PASSWORD|PASSWD|(?:^|_|SSH)PASS|_PWD|(?:^|_)PAT|CREDENTIALS?"
    r"|(?:API|ACCESS|PRIVATE|SECRET)_?KEY|(?:^|_)PROXY)(?:_|$)|_KEY$",
    re.IGNORECASE,
)
"""Of an environment variable's name; a proxy's address has a password in it at times."""
_WITH_PASSWORD: Final = re.compile(r"//[^/\s:@]{0,200}:[^/\s@]{1,200}@")
"""Of a variable's value: an address that has a password in it, under whatever name."""

MEMORY_VARIABLE: Final = "LLAMA32_DESKTOP_MEMORY"
"""Bytes of address space that a child may have."""
NICENESS_VARIABLE: Final = "LLAMA32_DESKTOP_NICENESS"
"""How far a child stands back."""
BACKGROUND: Final = 10
"""The niceness of work that nobody waits for."""


def app_command() -> list[str]:
    """How the app itself is started, without arguments."""
    return command_for("", "llama32_desktop")


def command_for(switch: str, module: str) -> list[str]:
    """How a child is started: a frozen app starts itself, with a switch, else a module is run."""
    if getattr(sys, "frozen", False):
        return [sys.executable, switch] if switch else [sys.executable]
    # -P: the folder that the user happens to be in is no place to import from.
    return [sys.executable, "-P", "-m", module]


def child_environment() -> dict[str, str]:
    """This process's environment without what is secret: a child talks to nobody, and what reads
    strangers' files must not hold what they could send."""
    return {
        name: value
        for name, value in os.environ.items()
        if not _SECRET.search(name) and not _WITH_PASSWORD.search(value)
    }


def take_pipes(niceness: int, *, ends_by_itself: bool = False) -> tuple[IO[bytes], IO[bytes]]:
    """Make this process a child; to be called before anything else.

    Args:
        niceness: How far it stands back: 0 where a person waits for it, more in the background.
            Systems let no process take it back later.
        ends_by_itself: Whether it ends soon after its input does, as it has something to put in
            order; else the system ends it with the process that started it.

    Returns:
        Its standard input and output, unbuffered, for messages alone.
    """
    if not ends_by_itself:
        lifeline.follow()
    os.umask(0o077)
    print_faults_only()
    _leave_no_core()
    for name in set(os.environ) - set(child_environment()):
        del os.environ[name]
    # A terminal's Ctrl-C reaches this process too; what it means is for the other side to say.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})  # blocked since its start
    if niceness > 0:
        _lower_priority(niceness)
    requests = os.fdopen(os.dup(0), "rb", buffering=0)
    events = os.fdopen(os.dup(1), "wb", buffering=0)
    # Whatever native code prints must not get between the messages, and whatever asks for its
    # standard input's state must not wait behind a pending read of the pipe, as it would on Windows
    # (numpy#24290: loading OpenBLAS calls `fstat(0)`).
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    if sys.platform == "win32":
        from llama32_desktop.cage import windows

        windows.follow_descriptors()
    sys.stdout = sys.stderr
    return requests, events


def niceness_as_told() -> int:
    """How far this process stands back; 0 where nobody said so. Its own children are not told: they
    stand where it does."""
    return int(os.environ.pop(NICENESS_VARIABLE, "0"))


def memory_as_told() -> int:
    """Bytes of address space that this process may have; 0 where nobody said so."""
    return int(os.environ.get(MEMORY_VARIABLE, "0"))


def limit_memory_as_told() -> None:
    """Limit this process's memory to what whoever started it said."""
    limit_memory(memory_as_told())


def limit_memory(limit: int) -> None:
    """Where the system can, refuse this process memory beyond `limit` bytes; 0 sets no limit."""
    if limit and sys.platform == "linux":
        import resource

        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _leave_no_core() -> None:
    """A crash writes no texts of the person's to the disk; Windows writes none unless told to."""
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _lower_priority(niceness: int) -> None:
    if sys.platform == "win32":
        import psutil  # a tenth of what a child takes to start

        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(niceness)
