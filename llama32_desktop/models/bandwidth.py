"""How fast memory is read: RAM's is measured and kept, a GPU's is known by its name.

Decoding a token reads every weight once, so this decides how fast a model answers.
"""

from __future__ import annotations

import re
import sys
import threading
import time
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.engine import machine
from llama32_desktop.files import write_whole

if TYPE_CHECKING:
    import numpy as np

_MOST_BYTES: Final = 512 * 1024**2
"""Larger than any cache of a processor that people have."""
_SHARE_OF_FREE: Final = 0.125
_ROUNDS: Final = 4
_BUSY: Final = 0.15
"""Of all processors, what other programs may take of an idle machine."""


class _Kept(msgspec.Struct):
    """What was measured on a machine, in bytes a second."""

    best: float = 0.0
    idle: bool = False
    """Whether no other program took much of the processor meanwhile."""


def kept_bandwidth() -> float | None:
    """Bytes a second that were measured on this machine; `None` before that."""
    return _kept().best or None


def is_settled() -> bool:
    """Whether it was measured while the machine was idle: what came of a busy one is a guess."""
    return _kept().idle


def measure_bandwidth() -> float:
    """Read memory with every core for about a quarter of a second, and keep the result.

    Call it in a thread that may wait, while no answer is written. What a busy machine says stands
    until an idle one is measured, and never in its place.

    Returns:
        Bytes a second, the best of some rounds and of what was measured before.

    Raises:
        OSError: it was measured and cannot be kept.
    """
    import numpy as np  # takes 25 MB, which the window does without

    threads = machine.usable_cores()
    share = int(machine.available_memory() * _SHARE_OF_FREE)
    values = max(1 << 16, min(_MOST_BYTES, share) // threads // 8)
    arrays = [np.ones(values, np.uint64) for _ in range(threads)]
    load = machine.OtherLoad()
    best = max(_round(arrays) for _ in range(_ROUNDS))
    idle, before = load.share() < _BUSY, _kept()
    if before.idle == idle:
        best = max(best, before.best)  # what other programs took then is no property
    elif before.idle:
        return before.best
    write_whole(_file(), msgspec.json.encode({_key(): _Kept(best, idle)}))
    return best


def _kept() -> _Kept:
    try:
        kept = msgspec.json.decode(_file().read_bytes(), type=dict[str, _Kept | float])
    except (OSError, ValueError, RecursionError):
        return _Kept()
    found = kept.get(_key(), 0.0)
    if isinstance(found, float):  # as older versions kept it, whatever else went on
        found = _Kept(found)
    return found if found.best > 0 else _Kept()


def _round(arrays: list[np.ndarray[tuple[int], np.dtype[np.uint64]]]) -> float:
    import numpy as np

    taken: list[float] = []

    def read(array: np.ndarray[tuple[int], np.dtype[np.uint64]]) -> None:
        start = _clock()
        # numpy lets go of the interpreter's lock here, and does less for a value than reading
        # costs.
        np.bitwise_or.reduce(array)
        taken.append(_clock() - start)

    workers = [threading.Thread(target=read, args=(array,)) for array in arrays]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return sum(array.nbytes for array in arrays) / max(*taken, 1e-6)


_clock: Final = time.perf_counter if sys.platform == "win32" else time.thread_time
"""Other programs take no part of a thread's own time; Windows counts that in steps of 16 ms."""


def gpu_bandwidth(description: str) -> float | None:
    """Bytes a second of a GPU, by the name that its driver gives; `None` where not listed."""
    for pattern, gigabytes in _gpus():
        if pattern.search(description):
            return gigabytes * 1e9
    return None


@lru_cache(maxsize=1)
def _gpus() -> list[tuple[re.Pattern[str], float]]:
    """Longest names first: "RTX 4070 Ti" goes before "RTX 4070"."""
    data = (paths.resources_folder() / "gpu_bandwidth.json").read_bytes()
    known = msgspec.json.decode(data, type=dict[str, float])
    return [
        (re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.I), known[name])
        for name in sorted(known, key=len, reverse=True)
    ]


def _key() -> str:
    return f"{machine.processor()}, {machine.usable_cores()} cores"


def _file() -> Path:
    return paths.config_folder() / "bandwidth.json"
