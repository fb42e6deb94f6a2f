"""How fast memory is read: RAM's is measured once and kept, a GPU's is known by its name.

Decoding a token reads every weight once, so this decides how fast a model answers.
"""

from __future__ import annotations

import json
import re
import threading
import time
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.engine import machine
from llama32_desktop.settings import write_whole

if TYPE_CHECKING:
    import numpy as np

_MOST_BYTES: Final = 512 * 1024**2
"""Larger than any cache of a processor that people have."""
_SHARE_OF_FREE: Final = 0.125
_ROUNDS: Final = 4


def kept_bandwidth() -> float | None:
    """Bytes a second that were measured on this machine; `None` before that."""
    try:
        kept = msgspec.json.decode(_file().read_bytes(), type=dict[str, float])
    except (OSError, ValueError, RecursionError):
        return None
    found = kept.get(_key())
    return found if found and found > 0 else None


def measure_bandwidth() -> float:
    """Read memory with every core for about a quarter of a second, and keep the result.

    Call it in a thread that may wait, while no answer is written.

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
    best = max(_round(arrays) for _ in range(_ROUNDS))
    best = max(best, kept_bandwidth() or 0.0)  # what other programs took then is no property
    write_whole(_file(), json.dumps({_key(): best}).encode())
    return best


def _round(arrays: list[np.ndarray[tuple[int], np.dtype[np.uint64]]]) -> float:
    import numpy as np

    # numpy lets go of the interpreter's lock here, and does less for a value than reading costs.
    workers = [threading.Thread(target=np.bitwise_or.reduce, args=(array,)) for array in arrays]
    start = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return sum(array.nbytes for array in arrays) / (time.perf_counter() - start)


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
