"""How slow the machine is at this moment, for tests that bound processor time."""

from __future__ import annotations

import re
import time
from collections import deque


def slowness() -> float:
    """How much longer it takes than a usual one; 1 at the least."""
    began = time.thread_time()
    deque(re.finditer("[0-9]", "1" * 200_000), maxlen=0)
    return max(1.0, (time.thread_time() - began) / 0.03)
