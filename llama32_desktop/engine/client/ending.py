"""Words for how the engine's process ended."""

from __future__ import annotations

import re
import signal
from typing import Final

from llama32_desktop.engine.lent import LOST
from llama32_desktop.sentences import Sentence

KILLED: Final = -9
"""As SIGKILL ends a process: most likely the system did, whose memory had run out."""
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
_NO_CARD_MEMORY: Final = re.compile(
    r"Device memory allocation of size|OutOfDeviceMemory|CUDA error: out of memory"
    r"|ROCm error: out of memory|cudaMalloc failed|CommandBufferCallbackErrorOutOfMemory"
)
"""What ggml's backends and the drivers print then: Vulkan, CUDA, ROCm, Metal."""


_LOST_MACHINE: Final = re.compile(
    r"Remote RPC server crashed|RPC handshake failed|Failed to connect to 127\.0\.0\.1:|"
    + re.escape(LOST)
)
"""What ggml's RPC backend prints then, or who asks what the machine can do."""


def card_memory_ran_out(last_words: str) -> bool:
    """Whether a card's memory was what ended a process, by the end of its standard error."""
    return _NO_CARD_MEMORY.search(last_words) is not None


def machine_was_lost(last_words: str) -> bool:
    """Whether another machine, which computed a part, was what ended a process."""
    return _LOST_MACHINE.search(last_words) is not None


def describe_end(
    returncode: int, last_words: str, then: Sentence | None = None, lost: str = ""
) -> str:
    """One sentence on why the engine's process ended and what that means.

    Args:
        returncode: As `subprocess.Popen` has it.
        last_words: The end of its standard error.
        then: What comes next where a card was in it; see `ReducedLayers.fewer`.
        lost: The other machine that was, as the person calls it.
    """
    if lost:
        return Sentence(
            "“{0}” cannot be reached any more, so the model's engine ended; the conversation and "
            "the answer so far are kept, and sending again goes on when it is back.",
            lost,
        )
    if card_memory_ran_out(last_words):
        why = Sentence("The graphics card's memory ran out, which ended the model's engine")
    elif returncode == KILLED:
        why = Sentence("The system ended the model's engine, most likely because memory ran out")
    elif returncode in _NO_MEMORY or "out of memory" in last_words.lower():
        why = Sentence("The model's engine ended because memory ran out")
    elif returncode < 0 or returncode in _FAULTS:
        fault = _FAULTS.get(returncode) or _signal_name(-returncode)
        why = Sentence("The model's engine crashed ({0})", fault)
    else:
        why = Sentence("The model's engine stopped unexpectedly (code {0})", returncode)
    if then is not None:
        return Sentence("{0}; the conversation and the answer so far are kept: {1}.", why, then)
    return Sentence(
        "{0}; the conversation and the answer so far are kept, and sending again restarts it.", why
    )


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:  # one of real time has none
        return f"signal {number}"
