"""Which llama.cpp is installed: ggml's RPC is of one release on both sides."""

from __future__ import annotations

import importlib.metadata
from functools import cache


@cache
def release() -> str:
    """The version of the package that brings it; empty where there is none."""
    try:
        return importlib.metadata.version("llama-cpp-python")
    except importlib.metadata.PackageNotFoundError:
        return ""
