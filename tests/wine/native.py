"""What is compiled for the rig, by mingw-w64: llama.cpp, Python's programs, what Wine lacks."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.rigs import RigError, constrained
from tests.wine.rig import SOURCES, Rig

_GCC: Final = "x86_64-w64-mingw32-gcc-posix"
_GXX: Final = "x86_64-w64-mingw32-g++-posix"
_RUNTIME: Final = ("libstdc++-6.dll", "libgcc_s_seh-1.dll", "libwinpthread-1.dll")
_OFF: Final = ("GGML_NATIVE", "GGML_OPENMP", "LLAMA_CURL", "LLAMA_OPENSSL", "LLAMA_BUILD_TESTS",
               "LLAMA_BUILD_EXAMPLES", "LLAMA_BUILD_TOOLS", "LLAMA_BUILD_SERVER",
               "LLAVA_BUILD")  # fmt: skip
_ON: Final = ("GGML_AVX", "GGML_AVX2", "GGML_FMA", "GGML_F16C", "GGML_BMI2")
"""What a release's `-DGGML_NATIVE=OFF` has by itself with Microsoft's compiler."""
_JOBS: Final = os.environ.get("LLAMA32_WINE_JOBS", "2")


def programs(rig: Rig) -> None:
    """python.exe, pythonw.exe and python3.dll, which panda3d's wheel has not."""
    built, folder = _folder(rig), rig.python_folder
    shutil.copy(SOURCES / "python.manifest", built)
    (built / "python.rc").write_text('1 24 "python.manifest"\n', encoding="ascii")
    _run(rig, ["x86_64-w64-mingw32-windres", "python.rc", "-O", "coff", "-o", "python.res"], built)
    common = ["-O2", "-static-libgcc", "-municode", SOURCES / "python.c", "python.res"]
    runtime = folder / "python311.dll"
    _run(rig, [_GCC, *common, runtime, "-o", folder / "python.exe"], built)
    windowed = ["-DWINDOWED", "-mwindows", *common]
    _run(rig, [_GCC, *windowed, runtime, "-o", folder / "pythonw.exe"], built)
    # Wheels for every Python 3 are linked to python3.dll: each of its names is one of the other's.
    lines = [f"  {name} = python311.{name}" for name in _exports(rig, runtime)]
    (built / "python3.def").write_text(
        "\n".join(["LIBRARY python3.dll", "EXPORTS", *lines, ""]), encoding="ascii"
    )
    (built / "empty.c").write_text(
        "int DllMain(void *a, unsigned long b, void *c) { return 1; }\n", encoding="ascii"
    )
    _run(rig, [_GCC, "-shared", "-o", folder / "python3.dll", "empty.c", "python3.def"], built)


def _exports(rig: Rig, library: Path) -> list[str]:
    """The names that a DLL exports, as binutils lists them."""
    command = ["x86_64-w64-mingw32-objdump", "-p", str(library)]
    shown = subprocess.run(command, capture_output=True, text=True)
    lines = shown.stdout.partition("[Ordinal/Name Pointer] Table")[2].splitlines()
    names = [line.split()[-1] for line in lines if line.lstrip().startswith("[")]
    if shown.returncode != 0 or len(names) < 1000:
        raise RigError(f"{library.name} does not say what it exports.")
    return names


def stand_in_libraries(rig: Rig) -> list[Path]:
    """The DLLs of Windows that Wine 8 lacks."""
    return [_folder(rig) / "icuuc.dll", _folder(rig) / "bcryptprimitives.dll"]


def stand_ins(rig: Rig) -> None:
    """Compile them."""
    for library in stand_in_libraries(rig):
        source = SOURCES / f"{library.stem}.c"
        command = [_GCC, "-O2", "-shared", "-o", library, source, "-ladvapi32"]
        _run(rig, command, library.parent)


def llama(rig: Rig) -> None:
    """Compile llama.cpp; goes on where a build was cut off."""
    toolchain = _folder(rig) / "mingw.cmake"  # a copy: another checkout may go on with it
    for source in (SOURCES / "mingw.cmake", SOURCES / "windows_sdk.h"):
        shutil.copy2(source, toolchain.parent)
    _run(
        rig,
        ["cmake", "-S", rig.llama, "-B", rig.llama_build, "-G", "Unix Makefiles",
         f"-DCMAKE_TOOLCHAIN_FILE={toolchain}", "-DCMAKE_BUILD_TYPE=Release",
         f"-DSKBUILD_PLATLIB_DIR={rig.folder / 'plat'}",
         *(f"-D{name}=OFF" for name in _OFF), *(f"-D{name}=ON" for name in _ON)],
        rig.folder,
    )  # fmt: skip
    targets = ["llama", "ggml", "ggml-base", "ggml-cpu"]
    _run(rig, ["cmake", "--build", rig.llama_build, "-j", _JOBS, "--target", *targets], rig.folder)


def llama_package(rig: Rig) -> None:
    """Install llama-cpp-python, as a wheel for Windows would."""
    package = rig.packages / "llama_cpp"
    shutil.copytree(rig.llama / "llama_cpp", package, dirs_exist_ok=True)
    (package / "lib").mkdir(exist_ok=True)
    for library in [*(rig.llama_build / "bin").glob("*.dll"), *map(_runtime_library, _RUNTIME)]:
        shutil.copy(library, package / "lib")
    information = rig.packages / f"llama_cpp_python-{constrained('llama-cpp-python')}.dist-info"
    information.mkdir(exist_ok=True)
    shutil.copy(rig.llama / "PKG-INFO", information / "METADATA")


def _runtime_library(name: str) -> Path:
    command = [_GXX, f"-print-file-name={name}"]
    found = Path(subprocess.run(command, capture_output=True, text=True).stdout.strip())
    return found if found.is_file() else Path("/usr/x86_64-w64-mingw32/lib") / name


def _folder(rig: Rig) -> Path:
    built = rig.folder / "sources"
    built.mkdir(parents=True, exist_ok=True)
    return built


def _run(rig: Rig, command: Sequence[str | Path], folder: Path) -> None:
    """Raises `RigError` where it fails."""
    log = rig.logs / "native.log"
    with log.open("ab") as out:
        done = subprocess.run(list(map(str, command)), cwd=folder, stdout=out, stderr=out)
    if done.returncode != 0:
        raise RigError(f"{command[0]} failed as it built a part of the rig; see {log}.")
