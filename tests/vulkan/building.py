"""Builds what is missing of the rig, from Debian's packages, from npm and from what is installed.

Every step leaves a stamp when it has ended, so that a build that was cut off goes on.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.rigs import RigError, constrained
from tests.vulkan.rig import SOURCES, Rig, libraries, steps

_NEEDED: Final = {
    "gcc": "gcc",
    "npm": "npm",
    "/usr/share/vulkan/icd.d": "mesa-vulkan-drivers",
    "/usr/include/vulkan/vulkan.h": "libvulkan-dev",
}
"""Programs or files, and Debian's packages that have them."""


def build(rig: Rig, say: Callable[[str], None]) -> None:
    """Build what is not there; all of it takes about a minute.

    Raises:
        RigError: something that it needs is not here, or a step failed.
    """
    if missing := [package for name, package in _NEEDED.items() if not _is_here(name)]:
        raise RigError(f"The rig needs Debian's packages {' '.join(missing)}: install them.")
    rig.downloads.mkdir(parents=True, exist_ok=True)
    works: Sequence[Callable[[Rig], None]] = (_libraries, _package, _card, _look)
    for (name, version), work in zip(steps().items(), works, strict=True):
        if rig.has(name, version):
            continue
        say(f"building {name}")
        work(rig)
        rig.stamp(name).write_text(version, encoding="utf-8")


def _is_here(name: str) -> bool:
    return Path(name).exists() if name.startswith("/") else shutil.which(name) is not None


def _libraries(rig: Rig) -> None:
    """Fetch them; nothing of the package is run or installed."""
    shutil.rmtree(rig.downloads)
    rig.downloads.mkdir()
    _run(rig, ["npm", "pack", "--silent", "--ignore-scripts", libraries()], rig.downloads)
    with tarfile.open(next(rig.downloads.glob("*.tgz"))) as archive:
        archive.extractall(rig.downloads, filter="data")


def _package(rig: Rig) -> None:
    """The installed llama-cpp-python, with these libraries of ggml in the place of its own."""
    wanted, here = constrained("llama-cpp-python"), importlib.metadata.version("llama-cpp-python")
    if here != wanted:
        raise RigError(f"llama-cpp-python {here} is installed, and the rig is of {wanted}.")
    spec = importlib.util.find_spec("llama_cpp")
    assert spec is not None and spec.submodule_search_locations
    shutil.rmtree(rig.packages, ignore_errors=True)
    package = rig.packages / "llama_cpp"
    shutil.copytree(next(iter(spec.submodule_search_locations)), package)
    folder = package / "lib"
    for former in folder.glob("libggml*"):
        former.unlink()
    for library in rig.downloads.glob("package/bins/*/libggml*.so"):
        shutil.copy(library, folder)
        name = library.name.partition(".")[0]  # of libggml.vulkan.v1.2.3.so
        for link in (folder / f"{name}.so", folder / f"{name}.so.0"):
            if not link.exists():
                link.symlink_to(library.name)


def _card(rig: Rig) -> None:
    source = SOURCES / "card.c"
    command = ["gcc", "-O1", "-Wall", "-shared", "-fPIC", "-o", rig.card, source, "-ldl"]
    _run(rig, command, rig.folder)


def _look(rig: Rig) -> None:
    """Raises `RigError` where ggml finds no device."""
    program = (
        "from llama32_desktop.engine.worker.ggml.devices import devices\n"
        "import llama_cpp; llama_cpp.llama_backend_init()\n"
        "print([device for device in devices() if device.backend == 'Vulkan'][0])"
    )
    _run(rig, [sys.executable, "-c", program], rig.folder, rig.variables())


def _run(
    rig: Rig,
    command: Sequence[str | Path],
    folder: Path,
    variables: Mapping[str, str] | None = None,
) -> None:
    """Raises `RigError` where it fails."""
    with rig.log.open("ab") as out:
        done = subprocess.run(
            list(map(str, command)),
            cwd=folder,
            stdout=out,
            stderr=out,
            env={**os.environ, **(variables or {})},
        )
    if done.returncode != 0:
        raise RigError(f"{command[0]} failed as it built a part of the rig; see {rig.log}.")
