"""Lets ggml ask a `CancelFlag` whether to stop, without Python."""

from __future__ import annotations

import ctypes
import sys
from functools import cache


@cache
def flag_reader() -> int:
    """The address of C's `strlen`, which serves as ggml's abort callback.

    ggml asks at every node of a graph, hundreds of times a token; a Python function there would
    take the interpreter's lock each time. A `CancelFlag` is a C string, empty until it is set,
    so `strlen(flag)` answers "is it set?" with 0 or 1.
    """
    library = ctypes.CDLL("msvcrt" if sys.platform == "win32" else None)
    address = ctypes.cast(library.strlen, ctypes.c_void_p).value
    assert address is not None
    return address
