"""What macOS' linker reads: libraries written here as the format has them, in an app's folders."""

from __future__ import annotations

import plistlib
import struct
from collections.abc import Sequence
from pathlib import Path

import check_macos
import pytest
from bundling import contents, mach_o
from bundling.plist import OLDEST_MACOS

ARM64, X86_64 = 0x0100000C, 0x01000007
LOAD_DYLIB, ID_DYLIB, WEAK_DYLIB, RPATH, BUILD_VERSION = 0xC, 0xD, 0x80000018, 0x8000001C, 0x32
SYSTEM = "/usr/lib/libSystem.B.dylib"


def _named(command: int, name: str) -> bytes:
    head = 12 if command == RPATH else 24
    text = name.encode() + b"\0"
    text += b"\0" * (-(head + len(text)) % 8)
    rest = struct.pack("<I", head) if command == RPATH else struct.pack("<IIII", head, 2, 0, 0)
    return struct.pack("<II", command, head + len(text)) + rest + text


def library(
    *commands: tuple[int, str], processor: int = ARM64, oldest: tuple[int, int] = (11, 0)
) -> bytes:
    """A library of these load commands, and nothing in it."""
    version = oldest[0] << 16 | oldest[1] << 8
    loads = [struct.pack("<IIIIII", BUILD_VERSION, 24, 1, version, version, 0)]
    loads += [_named(command, name) for command, name in commands]
    size = sum(len(each) for each in loads)
    head = struct.pack("<IIIIIIII", 0xFEEDFACF, processor, 0, 6, len(loads), size, 0, 0)
    return (head + b"".join(loads)).ljust(4096, b"\0")


def universal(*parts: tuple[int, bytes]) -> bytes:
    head = struct.pack(">II", 0xCAFEBABE, len(parts))
    place = 4096
    for processor, part in parts:
        head += struct.pack(">IIIII", processor, 0, place, len(part), 12)
        place += len(part)
    return head.ljust(4096, b"\0") + b"".join(part for _, part in parts)


def app_of(folder: Path, files: dict[str, bytes | str], oldest: str = OLDEST_MACOS) -> Path:
    """An app; a text instead of bytes is where a link leads."""
    app = folder / "An app.app"
    information = {"LSMinimumSystemVersion": oldest, "CFBundleExecutable": "app"}
    files = {
        "Info.plist": plistlib.dumps(information),
        "MacOS/app": library((LOAD_DYLIB, SYSTEM)),
        **files,
    }
    for name, content in files.items():
        file = app / "Contents" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, str):
            file.symlink_to(content)
        else:
            file.write_bytes(content)
    return app


def test_both_halves_of_a_universal_library_are_read(tmp_path: Path) -> None:
    file = tmp_path / "both.dylib"
    file.write_bytes(
        universal(
            (X86_64, library(processor=X86_64, oldest=(10, 13))),
            (ARM64, library((RPATH, "@loader_path/ü"), oldest=(15, 4))),
        )
    )
    assert mach_o.is_code(file)
    assert mach_o.slices(file) == [
        mach_o.Slice("x86_64", (10, 13), (), ()),
        mach_o.Slice("arm64", (15, 4), (), ("@loader_path/ü",)),
    ]


@pytest.mark.parametrize(
    "content",
    [b"", b"\xca\xfe\xba\xbe\0\0\0\x34 a class of Java", b"#!/bin/sh\n", b"\x7fELF" + b"\0" * 60],
)
def test_what_is_of_no_mac_is_not_read(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    assert not mach_o.is_code(tmp_path / "x")


@pytest.mark.parametrize("length", [4, 20, 33, 60, 100])
def test_a_library_that_is_cut_off_is_said_to_be_none(tmp_path: Path, length: int) -> None:
    file = tmp_path / "x.dylib"
    file.write_bytes(library((LOAD_DYLIB, SYSTEM), (RPATH, "@loader_path"))[:length])
    with pytest.raises(mach_o.NotReadableError, match=r"x\.dylib"):
        mach_o.slices(file)
    app = app_of(tmp_path, {"Frameworks/x.dylib": file.read_bytes()})
    assert len(mach_o.faults(app, "arm64")) == 1


def needing(*names: str, rpaths: Sequence[str] = ()) -> bytes:
    return library(*((LOAD_DYLIB, name) for name in names), *((RPATH, each) for each in rpaths))


FAULTS = {
    "is for macOS 99.1": library(oldest=(99, 1)),
    "has nothing for arm64": library(processor=X86_64),
    "needs @rpath/libz.dylib": needing("@rpath/libz.dylib", rpaths=["@loader_path"]),
    "needs @loader_path/../libz.dylib": needing("@loader_path/../libz.dylib"),
    # As Homebrew leaves it.
    "needs /opt/homebrew/lib/libomp.dylib": needing("/opt/homebrew/lib/libomp.dylib"),
    "looks for libraries in /Users/runner/lib": needing(SYSTEM, rpaths=["/Users/runner/lib"]),
    # It is there, and in nobody's app.
    "needs @rpath/passwd": needing("@rpath/passwd", rpaths=["@loader_path/" + "../" * 40 + "etc"]),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_would_not_run_elsewhere_ends_the_build(tmp_path: Path, fault: str) -> None:
    app = app_of(tmp_path, {"Frameworks/sub/libx.dylib": FAULTS[fault]})
    [found] = mach_o.faults(app, "arm64")
    assert found.startswith("Frameworks/sub/libx.dylib") and fault in found
    with pytest.raises(SystemExit, match=r"libx\.dylib"):
        check_macos.check_app(app, "arm64")


def test_an_app_that_has_all_is_found_to(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = {
        "MacOS/app": needing(SYSTEM, "@executable_path/../Frameworks/liba.dylib"),
        "Frameworks/liba.dylib": needing(
            "/System/Library/Frameworks/Metal.framework/Versions/A/Metal", SYSTEM
        ),
        "Frameworks/sub/libx.so": needing("@rpath/liba.dylib", rpaths=["@loader_path/.."]),
        "Frameworks/QtCore.framework/Versions/A/QtCore": library(
            (ID_DYLIB, "/Users/runner/QtCore"), (WEAK_DYLIB, "@rpath/later.dylib")
        ),
        "Resources/readme.txt": b"no code",
    }
    assert mach_o.faults(app_of(tmp_path, files), "arm64") == []


def test_the_engines_libraries_find_each_other(tmp_path: Path) -> None:
    """PyInstaller rewrites all names on macOS to be looked for at the bundle's top."""
    parts = tmp_path / "lib"
    parts.mkdir()
    for name, needed in (("libggml-base", ""), ("libggml", "@rpath/libggml-base.0.dylib")):
        commands = [(LOAD_DYLIB, needed), (RPATH, "@loader_path/../..")] if needed else []
        for copied in (".dylib", ".0.dylib", ".0.25.3.dylib"):  # as a wheel has them
            (parts / f"{name}{copied}").write_bytes(library(*commands, (ID_DYLIB, name)))
    table = contents.engine_libraries(parts)

    def bundle(folder: str, entries: list[contents.Entry]) -> list[str]:
        files: dict[str, bytes | str] = {}
        for inside, source, kind in entries:
            linked = kind == "SYMLINK"
            files[f"Frameworks/{inside}"] = source if linked else Path(source).read_bytes()
        (tmp_path / folder).mkdir()
        return mach_o.faults(app_of(tmp_path / folder, files), "arm64")

    assert len(bundle("without", table)) == 1
    assert bundle("with", [*table, *contents.links_on_top(table)]) == []
    names = [inside for inside, _, _ in contents.links_on_top(table)]
    assert not [name for name in names if contents.keeps(name)]  # which is why they are added


def test_the_wheels_of_a_build_are_those_of_macos() -> None:
    names = {line.partition("==")[0].lower() for line in check_macos.requirements()}
    assert {"pyside6_essentials", "onnxruntime", "numpy", "macholib"} <= names
    assert not {"pefile", "secretstorage", "llama_cpp_python"} & names
    assert [line for line in check_macos.requirements() if line.startswith("onnxruntime")] == [
        "onnxruntime==1.23.2"
    ]
