"""What macOS' kernel says of the machine, by names that `sysctl -a` lists; elsewhere nothing."""

from __future__ import annotations

import ctypes
import sys
from typing import Any


def _library() -> Any:
    """The system's own library, where it has such a question."""
    return ctypes.CDLL(None) if sys.platform == "darwin" else None


def _asked(name: str) -> bytes:
    library = _library()
    if library is None:
        return b""
    size = ctypes.c_size_t(0)
    key = name.encode("ascii")
    if library.sysctlbyname(key, None, ctypes.byref(size), None, ctypes.c_size_t(0)):
        return b""
    value = ctypes.create_string_buffer(size.value)
    if library.sysctlbyname(key, value, ctypes.byref(size), None, ctypes.c_size_t(0)):
        return b""
    return value.raw[: size.value]


def text(name: str) -> str:
    """A text such as `machdep.cpu.brand_string`; empty where there is none."""
    return _asked(name).partition(b"\0")[0].decode("utf-8", "replace").strip()


def number(name: str) -> int:
    """A count such as `hw.perflevel0.physicalcpu`; 0 where there is none."""
    return int.from_bytes(_asked(name), sys.byteorder)
