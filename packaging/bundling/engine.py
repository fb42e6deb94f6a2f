"""llama.cpp's variants: which flags llama-cpp-python is compiled with for each bundle."""

from __future__ import annotations

import importlib.metadata
import os
import re
import subprocess
import sys
from typing import Final

from bundling.places import PACKAGING, say
from bundling.plist import OLDEST_MACOS

_APPLE: Final = "-DGGML_OPENMP=OFF"
"""Or a build machine's own library for threads, which Homebrew brings, would be asked for."""

_RPC: Final = "-DGGML_RPC=ON -DGGML_RPC_RDMA=OFF"
"""For models over several of one's own machines (docs/LENDING.md). RDMA would go past the channel
that encrypts them."""

_PORTABLE: Final = f"-DGGML_NATIVE=OFF {_RPC}"
"""Not for the build machine's processor: on x86-64 it asks for AVX2, FMA and F16C then, which
processors have since 2013 (Intel) and 2015 (AMD)."""

_VULKAN: Final = f"{_PORTABLE} -DGGML_BACKEND_DL=ON -DGGML_VULKAN=ON"
"""Each backend is a library of its own: where a driver is missing, or Vulkan's loader, the others
work without it."""
_CUDA: Final = f"{_VULKAN} -DGGML_CUDA=ON"
"""For NVIDIA's cards, and with Vulkan for those of others: one package serves all."""

VARIANTS: Final = {
    ("linux", "cpu"): _PORTABLE,
    ("linux", "vulkan"): _VULKAN,
    ("linux", "cuda"): _CUDA,
    ("win32", "cpu"): _PORTABLE,
    ("win32", "vulkan"): _VULKAN,
    # The cards that CUDA 12 supports and people have: Turing to Blackwell.
    ("win32", "cuda"): _CUDA,
    # Metal's shaders go into the library: the bundle then has no loose file to find.
    ("darwin", "arm64"): f"{_PORTABLE} {_APPLE} -DGGML_METAL=ON -DGGML_METAL_EMBED_LIBRARY=ON",
    ("darwin", "x86_64"): f"{_PORTABLE} {_APPLE} -DGGML_METAL=OFF",
}
"""CMake's flags by system (`sys.platform`) and variant."""


def environment(system: str, variant: str) -> dict[str, str]:
    """What the compilation is told, beside what the build's environment says."""
    told = {"CMAKE_ARGS": VARIANTS[system, variant]}
    if system == "darwin":  # or the libraries would ask for the build machine's macOS
        told["MACOSX_DEPLOYMENT_TARGET"] = OLDEST_MACOS
    return told


def variants(system: str) -> list[str]:
    """The variants that are built on a system."""
    return [variant for place, variant in VARIANTS if place == system]


def pinned() -> str:
    """The version of llama-cpp-python that releases have."""
    text = (PACKAGING / "constraints.txt").read_text(encoding="utf-8")
    found = re.search(r"^llama[-_]cpp[-_]python==(\S+)$", text, re.MULTILINE)
    if found is None:
        raise SystemExit("constraints.txt names no version of llama-cpp-python.")
    return found[1]


COMPILED: Final = "LLAMA_CPP_WHEEL"
"""The variable with a wheel that was compiled before. What it was compiled as nothing says, so it
is for rehearsals and for nothing that is published."""


def install(variant: str) -> None:
    """Compile llama-cpp-python as that variant, in the version that is installed; where none is,
    in that of a release."""
    if (sys.platform, variant) not in VARIANTS:
        raise SystemExit(
            f"There is no variant “{variant}” here; choose one of {variants(sys.platform)}."
        )
    try:
        version = importlib.metadata.version("llama-cpp-python")
    except importlib.metadata.PackageNotFoundError:
        version = pinned()
    # pip keeps wheels by version alone: one of this machine's own would be taken for a variant.
    source = ["--no-cache-dir", "--no-binary", "llama-cpp-python", f"llama-cpp-python=={version}"]
    if wheel := os.environ.get(COMPILED):
        say(f"llama.cpp is not compiled as “{variant}”: it is taken from {wheel}")
        source = [wheel]
    done = subprocess.run(
        [sys.executable, "-m", "pip", "install", "--force-reinstall", "--no-deps", *source],
        env={**os.environ, **environment(sys.platform, variant)},
    )
    if done.returncode != 0:
        raise SystemExit(f"llama-cpp-python could not be compiled as “{variant}”; see above.")
