"""Words for how the engine's process ended."""

from __future__ import annotations

import signal
from typing import Final

from llama32_desktop.sentences import Sentence

_FAULTS: Final = {
    0xC0000005: "access violation",
    0xC000001D: "illegal instruction",
    0xC0000094: "division by zero",
    0xC00000FD: "stack overflow",
    0xC0000374: "heap corruption",
    0xC0000409: "abort",
}
"""Windows' exit codes of a process that crashed (NTSTATUS): unsigned, where signals are negative.
The last is what `abort` of the C runtime ends with."""
_NO_MEMORY: Final = (0xC0000017, 0xC000012D)
"""Those of one that was given no more memory: no pages are left, the paging file is full."""


def describe_end(returncode: int, last_words: str) -> str:
    """One sentence on why the engine's process ended and what that means.

    Args:
        returncode: As `subprocess.Popen` has it.
        last_words: The end of its standard error.
    """
    if returncode == -getattr(signal, "SIGKILL", 9):
        why = Sentence("The system ended the model's engine, most likely because memory ran out")
    elif returncode in _NO_MEMORY or "out of memory" in last_words.lower():
        why = Sentence("The model's engine ended because memory ran out")
    elif returncode < 0 or returncode in _FAULTS:
        fault = _FAULTS.get(returncode) or _signal_name(-returncode)
        why = Sentence("The model's engine crashed ({0})", fault)
    else:
        why = Sentence("The model's engine stopped unexpectedly (code {0})", returncode)
    return Sentence(
        "{0}; the conversation and the answer so far are kept, and sending again restarts it.", why
    )


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:  # one of real time has none
        return f"signal {number}"
