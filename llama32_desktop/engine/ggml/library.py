"""Finds and loads ggml's shared libraries, and binds functions of them.

llama-cpp-python installs them beside its own; `llama_cpp` itself is not imported for it, so
that a command that only needs ggml starts quickly. Loading a library a second time, as that
import does, gives the same one.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import sys
from collections.abc import Set
from functools import cache
from pathlib import Path
from typing import Any

from llama32_desktop.sentences import Sentence

LIBRARIES = ("ggml-base", "ggml-cpu", "ggml")
"""In the order in which each finds what it needs from the ones before."""
_CARDS = re.compile(r"(?:lib)?ggml-(cuda|hip|musa|opencl|sycl|vulkan)\b.*\.(?:so|dll|dylib)")
"""Libraries that speak to a driver. Metal's is a part of macOS, and every Mac of today has it."""
_LAYERS = ("VK_LOADER_LAYERS_DISABLE", "~implicit~")
"""Keeps Vulkan's loader, since its version 1.3.234, from the layers that other programs install for
every process: overlays of games and recorders (OBS, RivaTuner, Epic, Overwolf). A process that only
computes has nothing for them to show, and some of them end it (llama.cpp #18109, #8828;
Vulkan-Docs #2808; Handy #2049)."""

LEFT_OUT = "LLAMA32_LEFT_OUT"
"""The variable with the kinds of cards, between commas, whose libraries an engine does not load: a
driver may end whoever loads it (ollama #17375), and then hiding its cards comes too late."""
_BACKENDS = re.compile(r"(?:lib)?ggml-([a-z]+)(?:-[\w.]+)?\.(?:so|dll|dylib)")
"""Processors of ARM have a point in theirs: `libggml-cpu-armv8.2_1.so`."""


class LibraryMissingError(Exception):
    """ggml is not installed, or not as this app knows it; the text is one sentence."""


@cache
def _folder() -> Path:
    spec = importlib.util.find_spec("llama_cpp")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(place) / "lib"
        if folder.is_dir():
            return folder
    raise LibraryMissingError(
        Sentence(
            "llama.cpp's libraries are not installed, so no model can run; install the app again."
        )
    )


def _file_names(name: str) -> tuple[str, ...]:
    if sys.platform == "win32":
        return (f"{name}.dll", f"lib{name}.dll")
    if sys.platform == "darwin":
        return (f"lib{name}.dylib", f"lib{name}.so")
    return (f"lib{name}.so",)


def _add_search_folders(folder: Path) -> None:
    """Windows looks for what a library needs in folders that are named to it."""
    if sys.platform == "win32":
        roots = [os.environ[name] for name in ("CUDA_PATH", "HIP_PATH") if name in os.environ]
        for place in (folder, *(Path(root) / part for root in roots for part in ("bin", "lib"))):
            if place.is_dir():
                os.add_dll_directory(str(place))


@cache
def _libraries() -> tuple[ctypes.CDLL, ...]:
    """All of them; those that a build has rolled into another are left out.

    Raises:
        LibraryMissingError: none is there, or one cannot be loaded.
    """
    _add_search_folders(_folder())
    files = [file for name in LIBRARIES if (file := library_file(name))]
    try:
        return tuple(ctypes.CDLL(str(file), mode=ctypes.RTLD_GLOBAL) for file in files)
    except OSError as error:
        raise LibraryMissingError(
            Sentence(
                "llama.cpp's libraries cannot be loaded ({0}), so no model can run; install the "
                "app again.",
                error,
            )
        ) from None


def library_file(name: str) -> Path | None:
    """The file of one of ggml's libraries; `None` where the build has none of that name.

    Raises:
        LibraryMissingError: llama.cpp is not installed.
    """
    folder = _folder()
    found = [file for each in _file_names(name) if (file := folder / each).exists()]
    if sys.platform == "linux" and found:
        # A wheel has a library under each of its names as a file of its own, and a second file
        # would be a second ggml: this is the name by which the others ask for it.
        named = folder.glob(f"lib{name}.so.[0-9]*")
        found.insert(0, min(named, key=lambda file: len(file.name), default=found[0]))
    return found[0] if found else None


def load_libraries() -> None:
    """Load them, for a library that needs them.

    Raises:
        LibraryMissingError: none is there, or one cannot be loaded.
    """
    _libraries()


def load_backends() -> None:
    """Load the backends of a build that has each as a library of its own.

    For processes that compute alone: it starts the drivers of cards. One whose driver is not here
    is left out. llama.cpp would look for them beside the program and in the folder where the person
    happens to be, which is no place to run code from.

    Raises:
        LibraryMissingError: ggml is not there, or of a version without this.
    """
    os.environ.setdefault(*_LAYERS)  # before any backend asks Vulkan for its devices
    if bind("ggml_backend_reg_count", ctypes.c_size_t)() > 0:
        return
    if left_out := set(os.environ.get(LEFT_OUT, "").split(",")) - {""}:
        load = bind("ggml_backend_load", ctypes.c_void_p, ctypes.c_char_p)
        for file in _all_but(left_out):
            load(str(file).encode("utf-8"))
    else:
        load = bind("ggml_backend_load_all_from_path", None, ctypes.c_char_p)
        load(str(_folder()).encode("utf-8"))


def _all_but(left_out: Set[str]) -> list[Path]:
    """The libraries of backends, of each kind the one that fits this machine best."""
    kinds: dict[str, list[Path]] = {}
    for file in sorted(_folder().iterdir()):
        if (found := _BACKENDS.fullmatch(file.name)) and found[1] not in {"base", *left_out}:
            kinds.setdefault(found[1], []).append(file)
    return [max(files, key=_score) if len(files) > 1 else files[0] for files in kinds.values()]


def _score(file: Path) -> int:
    """How well it fits the processor, as ggml asks it; one that is for all has no such function."""
    try:
        return int(ctypes.CDLL(str(file)).ggml_backend_score())
    except (OSError, AttributeError):
        return 0


def card_backends() -> list[str]:
    """The kinds of cards that the installed llama.cpp can use, as its files are named."""
    try:
        names = [file.name for file in _folder().iterdir()]
    except (LibraryMissingError, OSError):
        return []
    return sorted({found[1] for name in names if (found := _CARDS.fullmatch(name))})


def bind(name: str, result: Any, *arguments: Any) -> Any:
    """A function of ggml's C API by its name.

    Raises:
        LibraryMissingError: the installed version has no such function.
    """
    for library in _libraries():
        function = getattr(library, name, None)
        if function is not None:
            function.restype = result
            function.argtypes = list(arguments)
            return function
    raise LibraryMissingError(
        Sentence(
            "The installed llama.cpp lacks “{0}”, so it does not fit this app; install the "
            "version of llama-cpp-python that the app asks for.",
            name,
        )
    )
