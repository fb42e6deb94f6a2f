"""ggml's backend for devices of other machines (RPC). Source of the signatures: ggml-rpc.h.

It has no authentication and no encryption. So what is here is only ever used on this computer's own
loopback: `lending` carries it from machine to machine.
"""

from __future__ import annotations

import ctypes
from functools import cache
from pathlib import Path
from typing import Any, Final

from llama32_desktop.engine.ggml.library import library_file, load_libraries
from llama32_desktop.sentences import Sentence

CANNOT_LEND: Final = Sentence(
    "The llama.cpp that is installed here cannot lend: it was built without GGML_RPC. The app's "
    "packages have it; docs/LENDING.md says how to build it."
)


def rpc_library() -> Path | None:
    """The backend's library, where the installed llama.cpp was built with it."""
    return library_file("ggml-rpc")


@cache
def _library() -> ctypes.CDLL:
    file = rpc_library()
    if file is None:
        raise FileNotFoundError("ggml-rpc")
    load_libraries()  # what it needs
    return ctypes.CDLL(str(file), mode=ctypes.RTLD_GLOBAL)


def bind_rpc(name: str, result: Any, *arguments: Any) -> Any:
    """A function of the backend by its name.

    Raises:
        OSError: the backend is not there (`rpc_library`), or cannot be loaded.
        AttributeError: it has no such function.
    """
    function = getattr(_library(), name)
    function.restype = result
    function.argtypes = list(arguments)
    return function
