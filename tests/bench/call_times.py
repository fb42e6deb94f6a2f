"""The times of llama.cpp's functions, taken in C where Python calls them (`call_times.c`).

Measured in Python, a call costs more than it does unmeasured.
"""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import llama_cpp
import numpy as np
from numpy.typing import NDArray

TIMED: Final = {
    "llama_decode": "timed_decode",
    "llama_synchronize": "timed_synchronize",
    "llama_sampler_sample": "timed_sample",
    "llama_sampler_apply": "timed_apply",
    "llama_sampler_accept": "timed_accept",
    "llama_get_logits_ith": "timed_logits",
    "llama_memory_seq_rm": "timed_remove",
}
"""In the order in which `call_times.c` takes them."""
_SKIPPED: Final = 2
"""Evaluations of the prompt, and of the first token."""


@dataclass(frozen=True)
class Times:
    """Of each token, in milliseconds of the thread's own time on the processor."""

    evaluating: NDArray[np.float64]
    sampling: NDArray[np.float64]
    python: NDArray[np.float64]
    """All that is neither of both."""


class Calls:
    """Times the functions from when it is made: an engine that is loaded later calls these."""

    def __init__(self) -> None:
        source = Path(__file__).with_name("call_times.c")
        compiler = shutil.which("cc") or shutil.which("gcc")
        if compiler is None:
            raise SystemExit(
                "A C compiler (cc) is needed: measured in Python, Python costs more than it does."
            )
        with tempfile.TemporaryDirectory(prefix="llama32-bench-") as folder:
            made = Path(folder) / "call_times.so"
            command = [compiler, "-O2", "-shared", "-fPIC", str(source), "-o", str(made)]
            subprocess.run(command, check=True)
            self._library = ctypes.CDLL(str(made))  # which needs its file no more
        addresses = (ctypes.c_void_p * len(TIMED))()
        for number, (name, timed) in enumerate(TIMED.items()):
            real, before = getattr(llama_cpp, name), getattr(self._library, timed)
            addresses[number] = ctypes.cast(real, ctypes.c_void_p)
            before.argtypes, before.restype = real.argtypes, real.restype
            setattr(llama_cpp, name, before)
        self._library.begin(addresses)

    def leave_out(self, evaluating: bool) -> None:
        """Whether tokens are not evaluated where logits of as many are there: these stay, and the
        core's caches are emptied as an evaluation does."""
        self._library.leave_out(ctypes.c_bool(evaluating))

    def taken(self, beside: int = 1) -> Times:
        """The tokens since the last time.

        Args:
            beside: Answers that are written at once: of steps with as many tokens, each has its
                part.
        """
        place = ctypes.POINTER(ctypes.c_uint64)()
        count = self._library.take(ctypes.byref(place))
        moments = np.ctypeslib.as_array(place, shape=(count, 4)).astype(np.int64)[_SKIPPED:]
        whole, evaluating, sampling, _ = np.diff(moments, axis=0).T / 1e6
        if beside > 1:
            shared = moments[:-1, 3] == beside
            whole, evaluating, sampling = (
                times[shared] / beside for times in (whole, evaluating, sampling)
            )
        return Times(evaluating, sampling, whole - evaluating - sampling)
