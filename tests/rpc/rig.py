"""The installed llama-cpp-python with ggml's RPC backend beside its libraries, as packages have it.

Only that backend is compiled, from the same release's source and against the installed libraries:
ten seconds where all of llama.cpp takes minutes. The rig is outside the checkout, in the person's
cache or where `LLAMA32_RPC_RIG` says.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Final

from tests.rigs import ROOT, RigError, RigFolder, constrained

VARIABLE: Final = "LLAMA32_RPC_RIG"
_STEP: Final = "rpc"


class Rig(RigFolder):
    """The folders of one rig."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__("llama32-desktop-rpc", VARIABLE, folder)
        self.packages = self.folder / "packages"
        """Stands before all others in the path of Python."""
        self.log = self.folder / "build.log"

    @property
    def is_whole(self) -> bool:
        """Whether its build has ended, from what this checkout asks for."""
        return self.has(_STEP, _version())

    def path(self) -> str:
        """`PYTHONPATH` of a process that has the backend."""
        return os.pathsep.join([str(self.packages), str(ROOT)])

    def build(self) -> None:
        """Build it where it is not whole.

        Raises:
            RigError: something that it needs is not here, or a step failed.
        """
        if self.is_whole:
            return
        if sys.platform != "linux" or shutil.which("g++") is None:
            raise RigError("The rig is built on Linux, by g++, which is not here.")
        self.downloads.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(self.packages, ignore_errors=True)
        spec = importlib.util.find_spec("llama_cpp")
        assert spec is not None and spec.submodule_search_locations
        package = self.packages / "llama_cpp"
        shutil.copytree(next(iter(spec.submodule_search_locations)), package)
        ggml, libraries = self._source() / "ggml", package / "lib"
        source = ggml / "src" / "ggml-rpc"
        self._run(
            ["g++", "-O2", "-std=c++17", "-shared", "-fPIC", "-DGGML_BACKEND_SHARED",
             "-DGGML_SHARED", f"-I{ggml / 'include'}", f"-I{ggml / 'src'}",
             source / "ggml-rpc.cpp", source / "transport.cpp",
             "-o", libraries / "libggml-rpc.so", f"-L{libraries}", "-lggml-base",
             "-Wl,-rpath,$ORIGIN"]
        )  # fmt: skip
        self.stamp(_STEP).write_text(_version(), encoding="utf-8")

    def _source(self) -> Path:
        """The source of the llama.cpp that is installed, fetched where it is not there."""
        version = importlib.metadata.version("llama-cpp-python")
        name = f"llama_cpp_python-{version}"
        archive = self.downloads / f"{name}.tar.gz"
        if not archive.is_file():
            self._run(
                [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", self.downloads,
                 "--no-binary=llama-cpp-python", f"llama-cpp-python=={version}"]
            )  # fmt: skip
        shutil.rmtree(self.downloads / name, ignore_errors=True)
        with tarfile.open(archive) as opened:
            wanted = f"{name}/vendor/llama.cpp/ggml/"
            members = [each for each in opened.getmembers() if each.name.startswith(wanted)]
            opened.extractall(self.downloads, members, filter="data")
        return self.downloads / name / "vendor" / "llama.cpp"

    def _run(self, command: list[str | Path]) -> None:
        with self.log.open("ab") as out:
            done = subprocess.run(list(map(str, command)), stdout=out, stderr=out)
        if done.returncode != 0:
            raise RigError(f"{command[0]} failed as it built the rig; see {self.log}.")


def _version() -> str:
    release = constrained("llama-cpp-python")
    here = importlib.metadata.version("llama-cpp-python")
    return f"{release}, {here}, Python {sys.version_info[0]}.{sys.version_info[1]}"
