"""Where the rig is, and what of it is there.

The rig is a Windows Python with the app's libraries and llama.cpp, and a prefix of Wine. It is
outside the checkout, in the person's cache or where `LLAMA32_WINE_RIG` says.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import Final

from tests.rigs import ROOT, RigError, RigFolder, constrained

SOURCES: Final = Path(__file__).parent / "sources"
GUEST: Final = Path(__file__).parent / "guest"
VARIABLE: Final = "LLAMA32_WINE_RIG"
PYTHON: Final = (3, 11)
"""The version of the Windows runtime that PyPI has, in panda3d's wheel."""
DLLS: Final = "x86_64-w64-mingw32"


class Rig(RigFolder):
    """The folders of one rig."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__("llama32-desktop-wine", VARIABLE, folder)
        self.python_folder = self.folder / "python"
        self.python = self.python_folder / "python.exe"
        self.packages = self.python_folder / "Lib" / "site-packages"
        self.llama = self.folder / "llama"
        self.llama_build = self.folder / "llama.build"
        self.prefix = self.folder / "prefix"
        self.results = self.folder / "results"
        self.logs = self.folder / "log"

    @property
    def is_whole(self) -> bool:
        """Whether every step of its build has ended, each from what this checkout asks for."""
        has_all = all(self.has(step, version) for step, version in steps().items())
        return has_all and self.stamp("tried").is_file()


def steps() -> dict[str, str]:
    """The steps of the build in their order, each with what it is made from."""
    llama = f"llama-cpp-python=={constrained('llama-cpp-python')}"
    return {
        "Windows' Python": "1",
        "the libraries": "\n".join(requirements()),
        "the source of llama.cpp": llama,
        "llama.cpp": llama,
        "llama-cpp-python": llama,
        "what Wine lacks": "1",
        "Wine's prefix": "1",
    }


def windows_path(path: Path) -> str:
    """A path of this system as Wine's programs see it."""
    return "Z:" + str(path.absolute()).replace("/", "\\")


def requirements() -> list[str]:
    """What pip is asked for: the app's dependencies and those of its tests, as Windows has them."""
    with (ROOT / "pyproject.toml").open("rb") as stream:
        project = tomllib.load(stream)["project"]
    extras = project["optional-dependencies"]
    elsewhere = (
        *("llama-cpp-python", "PySide6", "numpy", "import-linter", "mypy", "ruff", "types-"),
        "gemma3-270m",  # as large as all the rest: its tests are skipped there
    )
    asked = [
        line
        for line in [*project["dependencies"], *extras["dev"], *extras["packaging"]]
        if not line.startswith(elsewhere)
    ]
    return [
        *asked,
        "PySide6-Essentials>=6.8,<6.12",
        # numpy 2 calls `crealf` as it is imported, which Wine 8's C runtime only stubs.
        "numpy==1.26.4",
        # Of Windows alone, which pip leaves out as it runs on another system.
        *("colorama", "pywin32-ctypes", "pefile", "tzdata"),
        # Elsewhere it comes with llm, which the starter asks for and the rig does without.
        "openai",
        # What llama-cpp-python asks for, and PyInstaller.
        *("diskcache", "PyYAML", "setuptools"),
    ]


def check_this_python() -> None:
    """The standard library of the Windows Python is a copy of this one's.

    Raises:
        RigError: this Python is of another version.
    """
    if sys.version_info[:2] != PYTHON:
        wanted = ".".join(map(str, PYTHON))
        raise RigError(f"The Windows Python is {wanted}: run the tests with Python {wanted} here.")
