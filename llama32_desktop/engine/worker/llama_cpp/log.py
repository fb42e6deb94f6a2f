"""llama.cpp's log: kept for telling why a load failed, warnings passed on to stderr."""

from __future__ import annotations

import ctypes
import sys
from collections import deque

import llama_cpp

_WARNING, _ERROR = 3, 4  # enum ggml_log_level

recent: deque[str] = deque(maxlen=200)
"""The last pieces of log at level warning or above, oldest first."""


@llama_cpp.llama_log_callback
def _on_log(level: int, text: bytes, _user_data: ctypes.c_void_p) -> None:
    if level in (_WARNING, _ERROR):
        line = text.decode("utf-8", "replace")
        recent.append(line)
        sys.stderr.write(line)


def install() -> None:
    """Take llama.cpp's log over; call once, before anything else of llama.cpp."""
    llama_cpp.llama_log_set(_on_log, ctypes.c_void_p(0))


def since_last_clear() -> str:
    return "".join(recent)
